"""Knows China's divisions down to the street, countries and well-known cities, and finds them in text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import add
from typing import Literal, get_args

from kg.lexicons import kept, rows, words

Level = Literal["country", "province", "city", "district", "street"]
_FILLERS = frozenset(("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "香港岛", "九龙", "新界", "澳门半岛", "澳门外岛"))
_SELF_RULED = ("自治区", "自治州", "自治县", "自治旗")
_SUFFIX = re.compile("(?:自治[区州县旗]|特别行政区|[新地林]区|街道|[省市区县旗盟镇乡])$")
# 蒙古 and 蒙古族, but of one character only with 族: 回族.
_PEOPLES = re.compile("(?:" + "|".join(sorted(people if people.endswith("族") else people + "族?" for people in words("peoples"))) + ")$")
# Where the name of a street or town ends: 镇 and 乡 begin other words too (镇江市, 乡村), and 镇 goes on in 滦镇街道.
_TOWN_END = re.compile(r"街道(?!办公桌)|镇(?!守|压|江市|痛|静|定|长|街道)|乡(?!村|镇|亲|土|长|愁|里|情|音|贤|风|道)")
# What stands before the name of a street or town and is no part of it.
_CUT = re.compile(r".*(?:来到|隶属于?|下辖|走到|到了?|前往|走[进访]|赴|位于|坐落[于在]|落户|在|由|与|和|及|对|向|从|是|的|等|了|给|为|[个两座]|把|将|自|至|去|往|同|让|使|以|(?<=[我全本该各])[市区县]|[现曾时历兼担年月日起后调转]任)(?:.{2,}[市区县])?|.{2,}[市区县]")


@dataclass(frozen=True, slots=True)
class Division:
    """An area: `path` leads from the outermost to its own full name; `short` is the name without its level."""

    name: str
    level: Level
    path: tuple[str, ...]
    short: str


def shorten(name: str) -> str:
    """Give the short form of an area's name: 徐汇区 → 徐汇, 广西壮族自治区 → 广西; two characters at least remain.

    >>> shorten("徐汇区"), shorten("东区"), shorten("内蒙古自治区")
    ('徐汇', '东区', '内蒙古')
    """
    suffix = found.group() if (found := _SUFFIX.search(name)) else ""
    short = name.removesuffix(suffix)
    if suffix in _SELF_RULED or short.endswith("族"):
        while people := _PEOPLES.search(short, 2):
            short = short[: people.start()]
    return short if len(short) >= 2 else name


@lru_cache(maxsize=1)
def _other_names() -> dict[str, list[str]]:
    return {row[0]: row[1].split("、") for row in rows("area_names")}


def _spellings(name: str, short: str) -> Iterator[str]:
    """Give other full spellings of an area: 陵水县 and 陵水自治县 for 陵水黎族自治县, 科右前旗 for 科尔沁右翼前旗."""
    if name.endswith(_SELF_RULED[1:]) and name != short:
        yield from (short + name[-1], short + name[-3:])
    yield from _other_names().get(name, ())


@lru_cache(maxsize=4096)
def usual(name: str) -> str:
    """Give the usual name of an area that rules itself or goes by a shorter one, and of a body whose name opens with it; '' for others.

    >>> usual("陵水黎族自治县委"), usual("黔南布依族苗族自治州"), usual("科尔沁右翼前旗政府"), usual("徐汇区委")
    ('陵水县委', '黔南州', '科右前旗政府', '')
    """
    for area, others in _other_names().items():
        if name.startswith(area):
            return others[0] + name[len(area) :]
    area, mark, rest = name.partition("自治")
    whole = area + mark + rest[:1]
    short = shorten(whole) if mark and whole.endswith(_SELF_RULED[1:]) else whole
    return short + rest if short != whole else ""


@lru_cache(maxsize=1)
def divisions() -> tuple[dict[str, tuple[Division, ...]], dict[str, tuple[Division, ...]]]:
    """Full names and short names of all but streets."""
    full: dict[str, dict[tuple[str, ...], Division]] = defaultdict(dict)
    for province, city, district, *_ in rows("divisions"):
        path: tuple[str, ...] = ()
        levels: tuple[tuple[str, Level], ...] = ((province, "province"), (city, "city"), (district, "district"))
        for name, level in levels:
            if name in _FILLERS or (path and name == path[-1]):
                continue
            path = (*path, name)
            if path not in full[name]:
                division = Division(name, level, path, shorten(name))
                for spelling in (name, *_spellings(name, division.short)):
                    full[spelling][path] = division
    for name, others, *sign in rows("countries"):
        for spelling in (name, *filter(None, others.split("、")), *sign):
            full[spelling][(name,)] = Division(name, "country", (name,), name)
    for name in sorted(words("world_places")):
        full[name].setdefault((name,), Division(name, "city", (name,), name))
    by_full = {name: tuple(found[p] for p in (sorted(found) if len(found) > 1 else found)) for name, found in full.items()}
    by_short: dict[str, list[Division]] = defaultdict(list)
    for division in dict.fromkeys(division for found in by_full.values() for division in found):
        by_short[division.short].append(division)
    return by_full, {short: tuple(found) for short, found in by_short.items()}


@lru_cache(maxsize=1)
def streets() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Streets and towns → the districts that have one of that name."""
    return kept("streets", _by_street, "divisions")


def _by_street() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for path, names in _streets_of().items():
        for street in names:
            found[street] = (*found[street], path) if street in found else (path,)
    return found


def lookup(name: str) -> tuple[Division, ...]:
    """Give the areas of a full or short name, and the country of a one-character form (中, 俄).

    >>> lookup("徐汇")[0].path
    ('上海市', '徐汇区')
    """
    full, short = divisions()
    found = full.get(name, ()) or short.get(name, ())
    if found:
        return found
    known = streets()
    spellings = (name, *(name + suffix for suffix in ("街道", "镇", "乡")))
    return tuple(Division(full, "street", (*path, full), shorten(full)) for full in spellings for path in known.get(full, ()))


_Names = dict[str, "Division | None"]


@lru_cache(maxsize=64)
def _names(home: tuple[str, ...]) -> tuple[_Names, dict[str, tuple[int, ...]]]:
    """The names to look for on a page of that home: name → area; and the first two characters → how long the names are that begin so, longest first.

    Longer words that hold a name but mean no area (长治久安) stand in the table too, for None.
    """
    traps = words("place_traps")
    if not home:
        full, short = divisions()
        everywhere: _Names = {name: meant for name in (*full, *short) if (meant := _meant(name, home))}
        everywhere.update(dict.fromkeys(traps))
        return everywhere, _lengths(everywhere, {})
    everywhere, lengths = _names(())
    table = dict(everywhere)
    # All but these names mean the same on every page.
    for name in (*_hanging()[""], *_hanging().get(home[0], ())):
        table.pop(name, None)
        if meant := _meant(name, home):
            table[name] = meant
    for spelling in {home[-1], shorten(home[-1])}:
        table.setdefault(spelling, Division(home[-1], "district", home, shorten(home[-1])))
    for street in _streets_of().get(home, ()):
        table[street] = Division(street, "street", (*home, street), shorten(street))
        stem = shorten(street)
        if len(stem) >= 2 and stem not in table and street.endswith(("街道", "镇")) and len(home) > 1:
            variant = re.sub(r"(?:路|新村)$", "", stem)
            for extra in {stem + "街道", variant + "街道", variant + "镇"} - {street}:
                if extra.endswith(street[-1]):
                    table.setdefault(extra, Division(extra, "street", (*home, extra), variant))
    table.update(dict.fromkeys(traps))
    return table, _lengths(table.keys() - everywhere.keys(), lengths)


def _lengths(names: Iterable[str], known: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Add to the lengths known by the first two characters of a name those of more names."""
    found = dict(known)
    for name in names:
        lengths = found.get(name[:2], ())
        if len(name) not in lengths:
            found[name[:2]] = tuple(sorted((*lengths, len(name)), reverse=True))
    return found


def _meant(name: str, home: tuple[str, ...]) -> Division | None:
    """Give the area that a full or short name means on a page of that home, None where it is too ordinary a word to mean one."""
    full, short = divisions()
    ordinary = words("ordinary_shorts")
    if name in full:
        best = _nearest(full[name], home)
        if len(name) > 2 or (len(name) == 2 and name not in ordinary and (name[-1] not in "区县" or best.path[:-1] == home[:-1])):
            return best
    found = short.get(name, ()) if len(name) >= 2 else ()
    usual = [d for d in found if d.level in ("province", "country") or (d.level == "city" and name not in ordinary)]
    at_home = [d for d in found if home and d.level == "district" and (d.path[: len(home)] == home or (len(home) > 1 and d.path[:-1] == home[:-1]))]
    own = [d for d in found if d.path == home]
    if own or usual or (at_home and name not in ordinary):
        return (own or at_home or usual)[0] if own or not usual else usual[0]
    return None


@lru_cache(maxsize=1)
def _hanging() -> dict[str, list[str]]:
    """The names whose meaning hangs on the home of a page: under "" those that do so everywhere, else by the province where they do."""
    full, short = divisions()
    found: dict[str, list[str]] = defaultdict(list, {"": [name for name, areas in full.items() if len(areas) > 1 or (len(name) == 2 and name[-1] in "区县")]})
    for name, areas in short.items():
        for province in {area.path[0] for area in areas}:
            found[province].append(name)
    return found


@lru_cache(maxsize=1)
def _streets_of() -> dict[tuple[str, ...], list[str]]:
    """The streets and towns of each district."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for province, city, district, *rest in rows("divisions"):
        found[tuple(name for name in (province, city, district) if name not in _FILLERS)] += dict.fromkeys(filter(None, rest[0].split("、"))) if rest else ()
    return found


def _nearest(found: tuple[Division, ...], home: tuple[str, ...]) -> Division:
    """Of areas that share a name take the one that shares most of its path with the home, else the widest."""
    return min(found, key=lambda d: (-sum(a == b for a, b in zip(d.path, home, strict=False)), get_args(Level).index(d.level), d.path))


def places_in(text: str, home: tuple[str, ...] = ()) -> list[tuple[int, int, Division]]:
    """Find the areas that a text names: (start, end, area), in order, not overlapping.

    >>> [text.name for _, _, text in places_in("闵行区和徐家汇街道", ("上海市", "徐汇区"))]
    ['闵行区', '徐家汇街道']
    """
    found = list(_known(text, home))
    taken = bytearray(len(text) + 1)
    for start, end, _ in found:
        taken[start:end] = b"\1" * (end - start)
    before = {end: division for _, end, division in found if division.level != "street"}
    for match in _TOWN_END.finditer(text):
        end = match.end()
        start = end if taken[end - 1] else _town_start(text, match.start(), end, taken)
        if start < end:
            name = text[start:end]
            path = before[start].path if start in before else home
            found.append((start, end, Division(name, "street", (*path, name), shorten(name))))
            taken[start:end] = b"\1" * (end - start)
    for match in _UNLISTED.finditer(text) if _AREA_WITH_BODIES.search(text) else ():
        start, end = match.span(1)
        if not any(taken[start:end]) and match.group(1)[-3:] not in words("kinds_of_area"):
            found.append((start, end, Division(match.group(1), "district", (*home[:-1], match.group(1)), shorten(match.group(1)))))
    return sorted(found, key=lambda item: item[0])


# An area that the list does not have is known by the bodies that only an area has, where a name can begin.
_HAS_BODIES = r"(?:[区县](?=委(?:书记|副书记|常委|常委会|[\u4e00-\u9fff]{0,6}[部会室])|人民政府|政府|人大|政协|副?[区县市]长|领导|总工会|文联|(?:人民)?(?:法院|检察院)|纪委|妇联|残联|工商联|科协|党校|人民医院|融媒体中心|[\u4e00-\u9fff]{2,6}局|(?:商务|教|科|建|经信|发展改革|发改|卫健|卫生健康|国资|住建)委(?!员)|召开|举行)|(?<![城超夜股楼都省县区州地直辖集本全该我各两际])市(?=委(?:书记|副书记|常委|、|和)|人民政府|政府|人大|政协|副?市长|(?:人民)?(?:法院|检察院)|中级人民法院|[纪监]委|(?:公安|教育|民政|司法|财政|水利|卫健|城管|住建|文旅|农业农村|市场监管|应急管理|生态环境)局))"
_AREA_WITH_BODIES = re.compile(_HAS_BODIES)
UNLISTED_STEM = r"(?!(?<=任)命原|[\u4e00-\u9fff]{0,4}来自|[还有各该全本原我两多几每某外这那同]|时任|最后|随后|首先|其中|按照|遵照|围绕|审议|讨论|审查|通过|表决|研究|同意|根据|提请|代表|传达|学习|落实|汇报|邀请|陪同|带领|任命|免去|调研|视察|走访|考察|检查|参加|出席|主持|听取|组织|召开|指导|支持|服务|配合|对接|联系|举行|举办|开展|联合|成立|印发|发布|经过|前往|来到|抵达|协助|推动|感谢|希望|建议|要求|时任|出任|担任|就任|当选|提出|作出|做出|宣布|部署|年度|全年)(?:(?![由在与和及对向从到的任为是将把被于经据兼了届])[\u4e00-\u9fff]){2,3}"
_UNLISTED = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[由在与和及对向从到的任为是据])|(?<=(?<![\u4e00-\u9fff])原)|(?<=中共)|(?<=联合|会同|希望|要求|建议|辞去|当选))({UNLISTED_STEM}{_HAS_BODIES})"
)


def _town_start(text: str, level: int, end: int, taken: bytearray) -> int:
    """Give the start of the street or town whose 街道, 镇 or 乡 stands at `level`; `end` where it is none."""
    longest = 7
    low = level
    while low > 0 and level - low < longest and is_han(text[low - 1]) and not taken[low - 1]:
        low -= 1
    cut = _CUT.match(text, low, level)
    known = streets()
    if end > 3 and text.startswith("联合", end - 3) and text[end - 4] in "会局院所站队部委司心室":  # 区总工会|联合|镇总工会
        return end
    if cut or level - low < longest:
        start = cut.end() if cut else low
        name = text[start:end]
        if level - start < 1 or (level - start == 1 and name not in known) or (name, "whole") in rows("no_towns"):
            return end
        if name in known or (level - start <= 3 and _may_be_town(name)):
            return start
    else:
        start = low
    for at in range(start, level - 1):
        if text[at:end] in known and _may_be_town(text[at:end]):
            return at
    return start if level - start <= 4 and (cut or level - low < longest) and _may_be_town(text[start:end]) else end


def _may_be_town(name: str) -> bool:
    """Tell whether a name that no list has can be a town's: 返乡, 古镇, 各街道 are none."""
    firsts, ends = _no_towns()
    stem = name.removesuffix("街道").removesuffix("镇").removesuffix("乡")
    # 古镇 and 上街道 are no names, 古岭路街道 is one.
    opens = name[0] in firsts and not (name.endswith("街道") and len(stem) > 2 and name[0] in "古上下周老小")
    return not opens and not name.endswith(ends) and stem not in words("np_stops")


@lru_cache(maxsize=1)
def _no_towns() -> tuple[frozenset[str], tuple[str, ...]]:
    """The first characters, and the ends, that no town's name has."""
    places = [(word, place) for word, place in rows("no_towns")]
    return frozenset(w for w, place in places if place == "first"), tuple(w for w, place in places if place == "end")


def is_han(char: str) -> bool:
    """Tell whether a character is a common Han character."""
    return "\u4e00" <= char <= "\u9fff"


# What makes a town of an area's short name: 三江镇, 柏林乡; no 义乌镇街.
_TOWN_BEHIND = re.compile(r"镇(?!守|压|江市|痛|静|定|长|街)|乡(?!村|镇|亲|土|长|愁|里|情|音|贤|风|道|友|味)")
# A short name goes on as another word: 中国人 is fine, 上海话 too, but 南京路, 北京大学 are longer names that others find.
_GOES_ON = re.compile(r"[东西南北中一二三四五六七八九十]?路(?!线|演|径|上)|话(?!剧)|菜|街(?!道)|大道")


def _known(text: str, home: tuple[str, ...]) -> Iterator[tuple[int, int, Division]]:
    table, lengths = _names(home)
    at, size = 0, len(text)
    for i in compress(range(size), map(lengths.__contains__, map(add, text, text[1:]))):
        if i < at:
            continue
        for length in lengths[text[i : i + 2]]:
            name, end = text[i : i + length], i + length
            if end > size:
                continue
            if length == 2 and (is_given_name(text, i, end) or (name[1] == "村" and text[i - 1 : i] in tuple("镇乡道"))):
                break
            if name == "和县" and i and is_han(text[i - 1]) and text[i - 1] not in "徽省山市":
                # 县委和|县政府: the only county whose name begins with a conjunction.
                break
            if name in table and not (name.endswith("市") and text.startswith("场", end)) and not ends_title(text, i, end):
                division = table[name]
                if division is None:
                    at = end
                elif (length < len(division.name) or (division.level == "city" and len(division.path) == 1)) and (_TOWN_BEHIND.match(text, end) or (text.startswith("街道", end) and i and text[i - 1] in "区县旗市")):
                    # 三江|镇 is a town, whatever county goes by the same short name; so is 某旗|河南|街道.
                    break
                elif (length == len(division.name) and length > 2) or not _GOES_ON.match(text, end):
                    quarter = _inside().get(division.path, {}).get(text[end - 1 : end + 2]) if name[-1] == "市" else None
                    if quarter:
                        # 青岛|市北区: the city goes by its short name, since the district's begins with 市.
                        yield i, end - 1, division
                        yield end - 1, end + 2, quarter
                        at = end + 2
                        break
                    yield i, end, division
                    at = end
                    for inner in _within(text, end, division, table):
                        yield inner
                        at = inner[1]
                break


def is_given_name(text: str, start: int, end: int) -> bool:
    """Tell whether a short name of two characters is the given name of somebody in a list: 、王|永春、."""
    family = text[start - 1 : start]
    return text[end : end + 1] in _PARTS_LIST and text[start - 2 : start - 1] in ("、", "有", "，") and family in words("surnames") and text[end : end + 1] != "" and "、" in text[start - 2 : end + 1]


_PARTS_LIST = frozenset("、，。；")


def _within(text: str, at: int, outer: Division, table: Mapping[str, Division | None]) -> Iterator[tuple[int, int, Division]]:
    """Find the areas that follow directly on the one they lie in: there a short name is sure (福建石狮, 河南周口郸城)."""
    longest = 15
    while inside := _inside().get(outer.path):
        for length in range(min(longest, len(text) - at), 1, -1):
            name, end = text[at : at + length], at + length
            if name in inside:
                outer = inside[name]
                break
            if name in table:
                return
        else:
            return
        if name != outer.name and ((name in words("ordinary_shorts") and is_han(text[end : end + 1])) or _GOES_ON.match(text, end)):
            return
        yield at, end, outer
        at = end


@lru_cache(maxsize=1)
def _inside() -> dict[tuple[str, ...], dict[str, Division]]:
    """The areas that lie in a province or city, by full and short name."""
    found: dict[tuple[str, ...], dict[str, Division]] = defaultdict(dict)
    for areas in divisions()[0].values():
        for area in areas:
            for depth in range(1, len(area.path)):
                found[area.path[:depth]].setdefault(area.name, area)
                found[area.path[:depth]].setdefault(area.short, area)
    return found


# 部长|武某某 names nobody of 长武: behind one of these a short name that opens with 长 is none.
_OFFICES = frozenset("市省州旗盟师部局院校会司处科厅组所站行县区镇乡")


def ends_title(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like an area's short name begins with the end of a title.

    >>> ends_title("宣传部部长武知远", 4, 6)
    True
    """
    return end - start == 2 and text[start] == "长" and text[start - 1 : start] in _OFFICES and start > 0
