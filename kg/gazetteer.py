"""Knows China's divisions down to the street, countries and well-known cities, and finds them in text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import compress
from operator import add
from typing import Literal, NamedTuple, get_args

from kg.area_patterns import GOES_ON, TOWN_BEHIND, TOWN_CUT, TOWN_END, openings, unlisted
from kg.lexicons import kept, rows, words

Level = Literal["country", "province", "city", "district", "street"]
_FILLERS = frozenset(("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "香港岛", "九龙", "新界", "澳门半岛", "澳门外岛"))
_SELF_RULED = ("自治区", "自治州", "自治县", "自治旗")
_SUFFIX = re.compile("(?:自治[区州县旗]|特别行政区|[新地林]区|街道|[省市区县旗盟镇乡])$")
# 蒙古 and 蒙古族, but of one character only with 族: 回族.
_PEOPLES = re.compile("(?:" + "|".join(sorted(people if people.endswith("族") else people + "族?" for people in words("peoples"))) + ")$")


class Division(NamedTuple):
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
    by_full = {name: tuple(found.values()) if len(found) == 1 else tuple(found[p] for p in sorted(found)) for name, found in full.items()}
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
def _names(home: tuple[str, ...]) -> tuple[_Names, dict[str, tuple[int, ...]], frozenset[str]]:
    """The names to look for on a page of that home: name → area; the first two characters → how long the names are that begin so, longest first; and those of the home's own.

    Longer words that hold a name but mean no area (长治久安) stand in the table too, for None.
    """
    traps = words("place_traps")
    if not home:
        full, short = divisions()
        everywhere: _Names = {name: meant for name in (*full, *short) if (meant := _meant(name, home))}
        everywhere.update(dict.fromkeys(traps))
        return everywhere, _lengths(everywhere, {}), frozenset()
    everywhere, lengths, _ = _names(())
    # All but these names mean the same on every page.
    near, within = _hanging()
    hanging = {name for part in home for name in near.get(part, ())}.union(*(within.get(part, ()) for part in home[-2:]))
    own: _Names = {name: meant for name in hanging if (meant := _meant(name, home))}
    # Not by the operators of sets, which would go through all names.
    for spelling in [name for name in (home[-1], shorten(home[-1])) if name not in everywhere]:
        own.setdefault(spelling, Division(home[-1], "district", home, shorten(home[-1])))
    for street in _streets_of().get(home, ()):
        own[street] = Division(street, "street", (*home, street), shorten(street))
        stem = shorten(street)
        if len(stem) >= 2 and stem not in own and stem not in everywhere and street.endswith(("街道", "镇")) and len(home) > 1:
            variant = re.sub(r"(?:路|新村)$", "", stem)
            for extra in {stem + "街道", variant + "街道", variant + "镇"} - {street}:
                if extra.endswith(street[-1]) and extra not in everywhere:
                    own.setdefault(extra, Division(extra, "street", (*home, extra), variant))
    own.update(dict.fromkeys(traps & own.keys()))
    new = [name for name in own if name not in everywhere]
    return everywhere | own, _lengths(new, lengths), frozenset(name[:2] for name in new)


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
    ordinary = name in words("ordinary_shorts")
    if name in full:
        best = _nearest(full[name], home)
        if len(name) > 2 or (len(name) == 2 and not ordinary and (name[-1] not in "区县" or best.path[:-1] == home[:-1])):
            return best
    found = short.get(name, ()) if len(name) >= 2 else ()
    for area in found:
        if area.path == home:
            return area
    for area in found:
        if area.level in ("province", "country") or (area.level == "city" and not ordinary):
            return area
    for area in found if home and not ordinary else ():
        if area.level == "district" and (area.path[: len(home)] == home or (len(home) > 1 and area.path[:-1] == home[:-1])):
            return area
    return None


@lru_cache(maxsize=1)
def _hanging() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The full and the short names whose meaning hangs on the home of a page, by each part of the areas' paths: elsewhere they mean what they mean everywhere."""
    full, short = divisions()
    near: dict[str, list[str]] = defaultdict(list)
    within: dict[str, list[str]] = defaultdict(list)
    for name, areas in full.items():
        if len(areas) > 1 or (len(name) == 2 and name[-1] in "区县"):
            for part in {part for area in areas for part in area.path}:
                near[part].append(name)
    for name, areas in short.items():
        for part in {part for area in areas for part in area.path}:
            within[part].append(name)
    return near, within


@lru_cache(maxsize=1)
def _streets_of() -> dict[tuple[str, ...], list[str]]:
    """The streets and towns of each district."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for province, city, district, *rest in rows("divisions"):
        found[tuple(name for name in (province, city, district) if name not in _FILLERS)] += dict.fromkeys(filter(None, rest[0].split("、"))) if rest else ()
    return found


def _nearest(found: tuple[Division, ...], home: tuple[str, ...]) -> Division:
    """Of areas that share a name take the one that shares most of its path with the home, else the widest."""
    return found[0] if len(found) == 1 else min(found, key=lambda d: (-sum(a == b for a, b in zip(d.path, home, strict=False)), get_args(Level).index(d.level), d.path))


def places_in(text: str, home: tuple[str, ...] = ()) -> list[tuple[int, int, Division]]:
    """Find the areas that a text names: (start, end, area), in order, not overlapping.

    >>> [text.name for _, _, text in places_in("闵行区和徐家汇街道", ("上海市", "徐汇区"))]
    ['闵行区', '徐家汇街道']
    """
    found = list(_known(text, home))
    towns, others = list(TOWN_END.finditer(text)), list(unlisted(text))
    if not towns and not others:
        return found
    taken = bytearray(len(text) + 1)
    for start, end, _ in found:
        taken[start:end] = b"\1" * (end - start)
    before = {end: division for _, end, division in found if division.level != "street"}
    for match in towns:
        end = match.end()
        start = end if taken[end - 1] else _town_start(text, match.start(), end, taken)
        if start < end:
            name = text[start:end]
            path = before[start].path if start in before else home
            found.append((start, end, Division(name, "street", (*path, name), shorten(name))))
            taken[start:end] = b"\1" * (end - start)
    for start, end in others:
        name = text[start:end]
        if 1 not in taken[start:end] and name[-3:] not in words("kinds_of_area"):
            found.append((start, end, Division(name, "district", (*home[:-1], name), shorten(name))))
    return sorted(found, key=lambda item: item[0])


def _town_start(text: str, level: int, end: int, taken: bytearray) -> int:
    """Give the start of the street or town whose 街道, 镇 or 乡 stands at `level`; `end` where it is none."""
    longest = 7
    low = level
    while low > 0 and level - low < longest and is_han(text[low - 1]) and not taken[low - 1]:
        low -= 1
    cut = TOWN_CUT.match(text, low, level)
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


@lru_cache(maxsize=1)
def _starts() -> re.Pattern[str]:
    return openings(_names(())[0])


def _known(text: str, home: tuple[str, ...]) -> Iterator[tuple[int, int, Division]]:
    table, lengths, own = _names(home)
    inside = _inside()
    at, size = 0, len(text)
    starts: Iterable[int] = map(re.Match.start, _starts().finditer(text))
    if own:
        starts = sorted({*starts, *compress(range(size), map(own.__contains__, map(add, text, text[1:])))})
    for i in starts:
        if i < at:
            continue
        for length in lengths.get(text[i : i + 2], ()):
            name, end = text[i : i + length], i + length
            if name not in table or end > size:
                continue
            if length == 2 and ((text[end : end + 1] in _PARTS_LIST and is_given_name(text, i, end)) or (name[1] == "村" and text[i - 1 : i] in tuple("镇乡道"))):
                break
            if name == "和县" and i and is_han(text[i - 1]) and text[i - 1] not in "徽省山市":
                # 县委和|县政府: the only county whose name begins with a conjunction.
                break
            if not (name[-1] == "市" and text.startswith("场", end)) and not (name[0] == "长" and ends_title(text, i, end)):
                division = table[name]
                if division is None:
                    at = end
                elif (length < len(division.name) or (division.level == "city" and len(division.path) == 1)) and (TOWN_BEHIND.match(text, end) or (text.startswith("街道", end) and i and text[i - 1] in "区县旗市")):
                    # 三江|镇 is a town, whatever county goes by the same short name; so is 某旗|河南|街道.
                    break
                elif (length == len(division.name) and length > 2) or not GOES_ON.match(text, end):
                    quarter = inside[0].get(division.path, {}).get(text[end - 1 : end + 2]) if name[-1] == "市" else None
                    if quarter:
                        # 青岛|市北区: the city goes by its short name, since the district's begins with 市.
                        yield i, end - 1, division
                        yield end - 1, end + 2, quarter
                        at = end + 2
                        break
                    yield i, end, division
                    at = end
                    for inner in _within(text, end, division, table, lengths) if division.path in inside[0] else ():
                        yield inner
                        at = inner[1]
                break


def is_given_name(text: str, start: int, end: int) -> bool:
    """Tell whether a short name of two characters is the given name of somebody in a list: 、王|永春、."""
    return text[end : end + 1] in _PARTS_LIST and text[start - 2 : start - 1] in ("、", "有", "，") and text[start - 1 : start] in words("surnames") and "、" in text[start - 2 : end + 1]


_PARTS_LIST = frozenset("、，。；")


def _within(text: str, at: int, outer: Division, table: _Names, lengths: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[int, int, Division]]:
    """Find the areas that follow directly on the one they lie in: there a short name is sure (福建石狮, 河南周口郸城)."""
    longest = 15
    areas, heads = _inside()
    while (inside := areas.get(outer.path)) and ((head := text[at : at + 2]) in heads or head in lengths):
        for length in range(min(longest, len(text) - at), 1, -1):
            name, end = text[at : at + length], at + length
            if name in inside:
                outer = inside[name]
                break
            if name in table:
                return
        else:
            return
        if name != outer.name and ((name in words("ordinary_shorts") and is_han(text[end : end + 1])) or GOES_ON.match(text, end)):
            return
        yield at, end, outer
        at = end


@lru_cache(maxsize=1)
def _inside() -> tuple[dict[tuple[str, ...], dict[str, Division]], frozenset[str]]:
    """The areas that lie in a province or city, by full and short name; and the first two characters of all these names."""
    found: dict[tuple[str, ...], dict[str, Division]] = defaultdict(dict)
    for areas in divisions()[0].values():
        for area in areas:
            for depth in range(1, len(area.path)):
                found[area.path[:depth]].setdefault(area.name, area)
                found[area.path[:depth]].setdefault(area.short, area)
    return found, frozenset(name[:2] for names in found.values() for name in names)


# 部长|武某某 names nobody of 长武: behind one of these a short name that opens with 长 is none.
_OFFICES = frozenset("市省州旗盟师部局院校会司处科厅组所站行县区镇乡")


def ends_title(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like an area's short name begins with the end of a title.

    >>> ends_title("宣传部部长武知远", 4, 6)
    True
    """
    return end - start == 2 and text[start] == "长" and text[start - 1 : start] in _OFFICES and start > 0
