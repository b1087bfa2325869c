"""Which bearers of one name, told of in one area or by one outlet, are one person: those whose posts do not contradict each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from kg.areas import lookup
from kg.lexicons import words
from kg.merging.identity import body_key, district, is_local, whole_name
from kg.merging.unnamed_things import is_unnamed_house
from kg.model import Article

# Posts that somebody may have beside any other one, and that many have: a deputy, a member, who is sent somewhere for a time.
_BESIDE_OTHERS = re.compile("代表$|委员$|会员$|党员$|志愿者$|成员$|顾问$")
_PARTY = re.compile("(?:党|阵线|民主运动|党中央|党[^，]{0,6}委员会|中共中央|[国联盟进建革工公社]中央)$")
_FOR_A_TIME = re.compile("(?:组委会|筹委会|宣讲团|代表团|领导小组|工作组|工作队|医疗队|主席团|秘书处|委员会|指挥部|专班)$")
_AREA = re.compile(r"[\u4e00-\u9fff]{2,}?(?:省|自治[区州县旗]|[市区县旗州盟])")
# 开发区 is no district of its own, and 区 opens 区委 where no name stands before it.
_NO_DISTRICT = re.compile("(?:开发|高新|园|新|功能|示范|景|度假|合作|保税|社|校|院|经开)区$")
_MUNICIPALITY = re.compile("(?:北京|上海|天津|重庆)市?$")
_STATE = ("GovernmentBody", "AdministrativeArea")
_NATIONAL = re.compile("[\u4e00-\u9fff]{2,8}(?<!组织)(?<!宣传)(?<!统战)(?<!武装)部(?:党组|党委)?$|国务院|中共|中央|全国|国家|最高|中国|中华|[十二]{1,2}[一二三四五六七八九]?届")


@dataclass(frozen=True, slots=True)
class House:
    """Where somebody has a post: its kind, its area, and its name; of a high one (of a country, a province) the area is the country."""

    kind: str
    area: str
    key: str
    high: bool = False
    free: bool = False


def house(body: str, sub: str, title: str, held: str, article: Article) -> House:
    """Give the house of a post; `free` is what anybody may be beside anything else, or was once."""
    body = whole_name(body, article)
    if is_local(body) or body in words("body_bare") or is_unnamed_house(body):
        # 区委, 教育局 of nobody knows which district.
        return House(sub, article.id, f"{body_key(body)} {article.id}")
    free = held in ("former", "then") or sub == "Association" or _BESIDE_OTHERS.search(title) is not None or _FOR_A_TIME.search(body) is not None
    if _PARTY.search(body):
        # 中国共产党 is where its leaders have other posts, 某国某党 whoever leads it.
        return House("state", "中国", body_key(body), high=True, free=free or not _NATIONAL.match(body))
    if sub not in _STATE:
        return House(sub, "", body_key(body), free=free)
    if (country := _country(body)) and country != "中国":
        return House("state", country, body_key(body), high=True, free=free)
    areas = [area for area in _AREA.findall(body) if not _NO_DISTRICT.search(area)]
    wide = all(_MUNICIPALITY.fullmatch(area) or any(found.level == "province" for found in lookup(area)) for area in areas)
    if wide and (areas or _NATIONAL.match(body) or body in words("national_bodies")):
        # 省委, 国务院: who is there goes from one to the other.
        return House("state", "中国", body_key(body), high=True, free=free)
    area = areas[-1] if areas else (article.home[-1] if article.home else article.id)
    return House("state", area, body_key(body), free=free)


@lru_cache(maxsize=4096)
def _country(body: str) -> str:
    return next((found[0].name for end in range(min(len(body), 7), 1, -1) if (found := lookup(body[:end])) and found[0].level == "country"), "")


def contradict(mine: Iterable[House], theirs: Iterable[House]) -> bool:
    """Tell whether who has these posts is not likely to have those: another kind of house, another district, another firm."""
    ones, others = [h for h in mine if not h.free], [h for h in theirs if not h.free]
    return bool(ones and others) and not any(_go_together(one, other) for one in ones for other in others)


def _go_together(one: House, other: House) -> bool:
    if one.key == other.key or (min(len(one.key), len(other.key)) > 3 and (one.key.startswith(other.key) or other.key.startswith(one.key))):
        return True
    if any(short.key.startswith("驻") and long.key.endswith(short.key) for short, long in ((one, other), (other, one))):
        return True  # 驻东盟使团, 中国驻东盟使团
    return one.kind == other.kind == "state" and one.high == other.high and one.area == other.area


def is_narrow(article: Article) -> bool:
    """Tell whether an article speaks of so small an area, or stands in an outlet of its own, that a name without a post is one person's there."""
    return bool(district(article)) if article.home else bool(article.outlet)


def likely(scopes: Mapping[str, Mapping[str, Collection[str]]], posted: Collection[str], root: Callable[[str], str]) -> Iterator[tuple[str, str, str]]:
    """Yield which files of one name in one scope may be one person, with the reason: those with posts, then those without.

    Who is named without a post is the only one of this name who has posts there, or the one of whom nearly all articles tell; else nobody knows.

    Args:
        scopes: scope → file → the articles that tell of it.
        posted: the files of whom posts are told.
        root: gives the class of a file, as joined by what was yielded before.
    """
    for scope, files in sorted(scopes.items()):
        where = scope.rpartition("|")[2]
        known = sorted(unit for unit in files if unit in posted)
        for one, other in combinations(known, 2):
            yield one, other, f"same name, and no post against it: {where}"
        told: dict[str, set[str]] = {}
        for unit in known:
            told.setdefault(root(unit), set()).update(files[unit])
        best = max(sorted(told), key=lambda top: len(told[top]), default="")
        others = sum(len(articles) for top, articles in told.items() if top != best)
        rest = sorted(unit for unit in files if unit not in posted)
        if len(told) < 2 or len(told[best]) >= _BEST_KNOWN * others:
            anchor = next((unit for unit in known if root(unit) == best), rest[0] if rest else "")
            yield from ((unit, anchor, f"same name, same area or outlet: {where}") for unit in rest if unit != anchor)


# Of whom so many times more articles tell than of all namesakes is meant where no post stands.
_BEST_KNOWN = 4
