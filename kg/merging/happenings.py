"""Which events of an article are one under several names, and on which day each was held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.dates import number
from kg.merging.antecedents import Scene
from kg.merging.labelled import labelled_day
from kg.model import Mention

# 本届大会, 此次论坛: the one named before.
_THIS = re.compile(r"^(?:本届|本次|此次|这次|该次|这届)(?=.{2,})")
_THIS_BEFORE = re.compile(r"本次|此次|这次|该次|本届|这届")
_PART_OF_KIND = re.compile(r"(?:颁奖|开幕|闭幕|启动|表彰)(?:仪式|典礼|式|会|大会)$")
_YEAR = re.compile(r"20\d\d")
# At the turn of the year an event is named for the year to come: 2016年新年音乐会 on 28 December.
_NEW_YEAR = re.compile(r"元旦|新年|迎新|迎春|春节|新春|跨年")
_CEREMONY = "(?:签约|揭牌|启动|开工|授牌|启用|开幕|成立|挂牌|捐赠|颁奖|奠基|竣工|开业)"
# What an article that has given an event's name calls it by its kinds alone: 签约暨揭牌仪式.
_KINDS_ALONE = re.compile(f"{_CEREMONY}(?:暨|和|及|、){_CEREMONY}(?:仪式|大会|典礼|活动)")
# What is said of a series, behind its name: 读书节由某馆于2012年创办.
_SERIES = re.compile(
    r"(?:由[^，。；]{2,25}?)?(?:于[^，。；]{2,8}?)?(?:创办|创立|创设|始创|始于|起源于|每两?年|(?:至今|迄今)?已(?:连续|成功)?(?:举办|举行)了?[^，。；]{0,3}[届年次])"
)
# 落成剪彩典礼, 剪彩仪式
_CEREMONIES = ("仪式", "典礼")
_EDITION = re.compile(r"(?:20\d\d年?)?(?:第?[一二三四五六七八九十百\d]+届|首届)?(?=.{2})")
_OF_BODY = re.compile(r"(?P<body>.{2,}(?:常委会|党组|党工委|党委))(?:扩大)?会议")
# In a round of embassies each gives one of its own: 驻甲国使馆国庆招待会, 线上国庆招待会.
_GIVEN_BY_MANY = re.compile("(?:国庆|新春|春节|新年|迎春)?招待会")
# How one session is spelled: 第十九届人民代表大会常务委员会 is 十九届人大常委会.
_SPELLINGS = (
    (re.compile(r"第(?=[一二三四五六七八九十\d]+届)"), ""), (re.compile("人民代表大会常务委员会"), "人大常委会"),
    (re.compile("人民代表大会"), "人大"),
    (re.compile("^中华人民共和国(?=[一二三四五六七八九十]+届全国人大)"), ""), (re.compile("(?<=全国人大)第(?=[一二三四五六七八九十]+次会议)"), ""),
    (re.compile("(?:中国人民政治协商会议|政协)(?P<term>[一二三四五六七八九十]+届)全国委员会第?(?=[一二三四五六七八九十]+次会议)"), r"全国政协\g<term>"),
    (re.compile("人民政府"), "政府"), (re.compile("(?<=..)典礼(?:仪式)?$"), "仪式"), (re.compile("(?<=[动幕工土基业牌奖用职])礼$"), "仪式"),
)  # fmt: skip


def event_names(scene: Scene, apart: frozenset[str] = frozenset()) -> dict[str, Mention]:
    """Give each event name of the article the fullest name that it has there, with its date; `apart` are names that stand for none but their own.

    That is a longer one which ends with it, or begins and ends like it; another spelling of the same session; or what 本届… stands for.
    """
    named = [m for _, m, _ in scene.events]
    series = {m.canonical for m in named if _SERIES.match(scene.article.body.text, m.span.end)}
    fuller: dict[str, Mention] = {}
    for mention in named:
        # A series that the article tells of is no edition of it.
        others = [m for m in named if mention.canonical not in series or not _is_edition(m.canonical, mention.canonical)]
        this = _THIS_BEFORE.search(scene.article.body.text, max(mention.span.start - 2, 0), mention.span.start) is not None
        alone = mention.canonical in apart or (_GIVEN_BY_MANY.fullmatch(mention.canonical) and scene.article.body.text.count("使馆") > 1)
        best = mention if alone else _fullest(mention, others, this)
        fuller[mention.canonical] = replace(best, date=_date(best, mention, named, scene))
    return fuller | _of_headlines(named, fuller, scene.article.title_end)


def _of_headlines(named: list[Mention], fuller: Mapping[str, Mention], title_end: int) -> dict[str, Mention]:
    """Give what only the headline names, and shortens, the name that the text below has for it: 护士节大会 is 庆祝国际护士节暨护理工作表彰大会."""
    told = {m.canonical for m in named if m.span.start >= title_end}
    found: dict[str, Mention] = {}
    for mention in named:
        name = mention.canonical
        if name in told or fuller[name].canonical != name or _NUMBER.search(name):
            continue
        short = re.sub("会议$", "会", name)
        below = [full for full in map(fuller.__getitem__, told) if len(full.canonical) > len(short)]
        longer = {full.canonical: full for full in below if _abridged(short, full.canonical) and _alike_ends(short, full.canonical)}
        if len(longer) == 1:
            found[name] = next(iter(longer.values()))
    return found


def _alike_ends(short: str, name: str) -> bool:
    """Tell whether two names end with one head, 会 and 会议 being one."""
    return re.sub("会议$", "会", name).endswith(short[-2:])


def full_event(mention: Mention, fuller: Mapping[str, Mention]) -> Mention:
    """Give an event its fullest name and its date; one that the article names nowhere has the day of its part or its whole."""
    best = fuller.get(mention.canonical)
    if best is None:
        return replace(mention, date=mention.date or next((m.date for m in _of_one(mention.canonical, fuller.values())), ""))
    if best.canonical == mention.canonical:
        return replace(mention, date=best.date or mention.date)
    aliases = tuple(sorted({mention.name, mention.canonical, best.name} - {best.canonical}))
    return replace(best, span=mention.span, aliases=aliases, full=best.canonical)


_SESSION = re.compile("第[^第会]{1,4}次(?:（扩大）)?会议$")


def _fullest(mention: Mention, named: list[Mention], this_one: bool) -> Mention:
    best, name = mention, mention.canonical
    for other in named:
        longer = other.canonical
        kinds = _KINDS_ALONE.fullmatch(name) is not None and name[:2] in longer and longer.endswith(name[-4:])
        # 某县委常委会召开会议 is its 十二届县委常委会第57次会议.
        whose = _OF_BODY.fullmatch(name)
        session = _SESSION.search(longer) if whose is not None else None
        numbered = whose is not None and session is not None and longer.endswith(whose["body"][-5:], 0, session.start())
        same = numbered or (len(name) >= 4 and (longer.endswith(name) or name + "暨" in longer or kinds or _alike_spelled(longer, name)))
        if len(longer) > len(best.canonical) and same and not _years_apart(mention.date, other.date):
            best = other
    part = _PART_OF_KIND.search(name)
    if best is mention and part and part.start() >= 4:
        # 篮球联赛开幕式: that of the 某镇篮球联赛 named before.
        whole = next((m for m in reversed(named) if m.span.start < mention.span.start and len(m.canonical) > part.start() and m.canonical.endswith(name[: part.start()])), None)
        best = replace(whole, name=whole.name + part.group(), full=whole.canonical + part.group(), sub=mention.sub) if whole else best
    this = _THIS.match(name)
    if (this or this_one) and best is mention:
        # 本届曲艺周 is the 曲艺周 named before.
        kind = name[this.end() :] if this else name
        before = [m for m in named if m.span.start < mention.span.start and m.canonical.endswith(kind) and not _THIS.match(m.canonical)]
        if not before and len(kind) >= 4:
            # 第28届中国云滨学术会议: 本届云滨会议
            heads = [m for m in named if m.span.start < mention.span.start and not _THIS.match(m.canonical) and m.canonical != name]
            before = [m for m in heads if kind in m.canonical or (m.canonical.endswith(kind[-2:]) and _abridged(kind, m.canonical))]
            if not before and len({m.canonical for m in heads if m.canonical.endswith(kind[-2:])}) == 1:
                # 某某学术出版论坛: 本次国际学术论坛
                before = [m for m in heads if m.canonical.endswith(kind[-2:])]
        if not before:
            # 第五届某某作文大赛颁奖典礼: 本届大赛
            wholes = ((m, _PART_OF_KIND.match(m.canonical, m.canonical.find(kind) + len(kind))) for m in named if m.span.start < mention.span.start and kind in m.canonical)
            before = [replace(m, name=m.canonical[: part.start()], full=m.canonical[: part.start()]) for m, part in wholes if part and not _THIS.match(m.canonical)]
        if not before and kind == "大会":
            # 第六届某某博览会: 本届大会
            before = [m for m in named if m.span.start < mention.span.start and "届" in m.canonical and m.canonical.endswith("会") and not _THIS.match(m.canonical)]
        best = before[-1] if before else _told_below(kind, mention, named)
    return best


def _told_below(kind: str, mention: Mention, named: list[Mention]) -> Mention:
    """Give 本届运动会开幕式, before which no games are named, the name of the only ones that are named below."""
    part = _PART_OF_KIND.search(kind)
    stem = kind[: part.start()] if part else kind
    below = {m.canonical: m for m in named if len(stem) > 2 and m.canonical.endswith(stem) and not _THIS.match(m.canonical) and _NUMBER.search(m.canonical)}
    if len(below) != 1:
        return mention
    whole = next(iter(below.values()))
    return replace(whole, name=whole.name + part.group(), full=whole.canonical + part.group(), sub=mention.sub) if part else whole


def _alike_spelled(longer: str, name: str) -> bool:
    """Tell whether a name is another's but for how it is spelled, or the end of it for a ceremony: 某楼落成剪彩典礼, 剪彩仪式."""
    one, other = _spelled(longer), _spelled(name)
    return one == other or (name.endswith(_CEREMONIES) and one.endswith(other))


def _abridged(short: str, name: str) -> bool:
    """Tell whether all characters of a short name stand in a name in their order."""
    rest = iter(name)
    return all(char in rest for char in short)


def _is_edition(name: str, series: str) -> bool:
    """Tell whether a name is that of one edition of a series: 第九届读书节 of 读书节."""
    edition = _EDITION.match(name)
    return edition is not None and name[edition.end() :] == series


def _years_apart(one: str, other: str) -> bool:
    """Tell whether two dates are of other years: 2018年首届某某大会 is not the 某某大会 of this year."""
    return bool(one and other) and not (one + other).count("--") and one[:4] != other[:4]


_NUMBER = re.compile(r"(?<![一二三四五六七八九十百])[一二三四五六七八九十百]+(?=[届次期])")


def _spelled(name: str) -> str:
    for pattern, usual in _SPELLINGS:
        name = pattern.sub(usual, name)
    return _NUMBER.sub(lambda match: str(number(match.group())), name)


def _date(best: Mention, mention: Mention, named: list[Mention], scene: Scene) -> str:
    """Give the day of an event: the one beside its name, else beside its other spelling, its part or its whole, else that of the article's lead."""
    dates = [m.date for m in named if m.canonical in (best.canonical, mention.canonical) and m.date]
    found = next((date for date in (best.date, mention.date, *dates) if len(date) > 4), "") or next(iter(dates), "")
    if len(found) <= 4:
        found = next((m.date for m in _of_one(best.canonical, named) if len(m.date) > 4), found)
    if len(found) <= 4:
        found = _told_date(best.canonical, scene) or found
    return _with_year(found, best.canonical)


def _of_one(name: str, others: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the dated events of which this is a part, or which are parts of it: an opening on the day of its forum, a forum on that of its opening."""
    return (m for m in others if m.date and (m.canonical.startswith(name) or name.startswith(m.canonical)))


def _told_date(name: str, scene: Scene) -> str:
    """Give the day that the article opens with to an event that it tells as held and dates no other way; else the year in its name."""
    year = _YEAR.search(name)
    if name in scene.told and (year is None or scene.lead_date.startswith((year.group(), "--"))):
        return scene.lead_date
    return labelled_day(name, scene) or (year.group() if year else "")


def _with_year(date: str, name: str) -> str:
    """Give a day without a year the one in the event's name, but for what is named for a year to come."""
    year = _YEAR.search(name)
    if year is None or not date.startswith("--") or (date[2:4] in ("11", "12") and _NEW_YEAR.search(name) and not name.startswith(year.group())):
        return date
    return year.group() + date[1:]
