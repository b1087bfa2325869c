"""Knows China's divisions down to the street, countries and well-known cities: tables, kept for later processes, since to make them anew takes longer than to read a page."""

from __future__ import annotations

import marshal
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple, get_args

from kg.lexicons import kept, rows, words

# All that the tables are made of.
_LEXICONS = ("divisions", "area_names", "countries", "world_places", "peoples", "place_traps", "ordinary_shorts")
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


_Numbers = dict[str, tuple[int, ...]]


def _made() -> tuple[list[tuple[str, Level, tuple[str, ...], str]], _Numbers, _Numbers]:
    by_full = _by_full()
    numbers = {division: number for number, division in enumerate(dict.fromkeys(division for found in by_full.values() for division in found))}
    by_short: dict[str, tuple[int, ...]] = {}
    for division, number in numbers.items():
        by_short[division.short] = (*by_short.get(division.short, ()), number)
    return [(one.name, one.level, one.path, one.short) for one in numbers], {name: tuple(numbers[division] for division in found) for name, found in by_full.items()}, by_short


@lru_cache(maxsize=1)
def _all() -> tuple[list[Division], dict[str, tuple[Division, ...]], dict[str, tuple[Division, ...]]]:
    """All divisions, and by full and by short name."""
    plain, full, short = kept("divisions", _made, *_LEXICONS)
    listed = [Division(*division) for division in plain]
    number = listed.__getitem__
    return listed, {name: tuple(map(number, found)) for name, found in full.items()}, {name: tuple(map(number, found)) for name, found in short.items()}


def _numbers() -> dict[Division, int]:
    return {division: number for number, division in enumerate(_all()[0])}


@lru_cache(maxsize=1)
def divisions() -> tuple[dict[str, tuple[Division, ...]], dict[str, tuple[Division, ...]]]:
    """Full names and short names of all but streets."""
    return _all()[1:]


def _by_full() -> dict[str, tuple[Division, ...]]:
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
    return {name: tuple(found.values()) if len(found) == 1 else tuple(found[p] for p in sorted(found)) for name, found in full.items()}


def districts_of(street: str) -> tuple[tuple[str, ...], ...]:
    """Give the districts that have a street or town of that name."""
    numbers = _streets_from(street[:1]).get(street)
    return tuple(map(_streets()[0].__getitem__, numbers)) if numbers else ()


@cache
def _streets_from(first: str) -> dict[str, tuple[int, ...]]:
    packed = _streets()[1].get(first)
    found: dict[str, tuple[int, ...]] = marshal.loads(packed) if packed else {}
    return found


@lru_cache(maxsize=1)
def _streets() -> tuple[list[tuple[str, ...]], dict[str, bytes]]:
    """The districts, and by first character the streets and towns with the numbers of their districts: packed, since a text asks for few of forty thousand."""
    return kept("streets", _by_street, "divisions")


def _by_street() -> tuple[list[tuple[str, ...]], dict[str, bytes]]:
    by_first: dict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
    districts = _streets_of()
    for number, names in enumerate(districts.values()):
        for street in names:
            found = by_first[street[:1]]
            found[street] = (*found.get(street, ()), number)
    return list(districts), {first: marshal.dumps(found) for first, found in by_first.items()}


def lookup(name: str) -> tuple[Division, ...]:
    """Give the areas of a full or short name, and the country of a one-character form (中, 俄).

    >>> lookup("徐汇")[0].path
    ('上海市', '徐汇区')
    """
    full, short = divisions()
    found = full.get(name, ()) or short.get(name, ())
    if found:
        return found
    spellings = (name, *(name + suffix for suffix in ("街道", "镇", "乡")))
    return tuple(Division(full, "street", (*path, full), shorten(full)) for full in spellings for path in districts_of(full))


Names = dict[str, "Division | None"]


@lru_cache(maxsize=64)
def names_on(home: tuple[str, ...]) -> tuple[Names, dict[str, tuple[int, ...]], frozenset[str]]:
    """The names to look for on a page of that home: name → area; the first two characters → how long the names are that begin so, longest first; and those of the home's own.

    Longer words that hold a name but mean no area (长治久安) stand in the table too, for None.
    """
    if not home:
        numbered, known = kept("names", _everywhere, *_LEXICONS)
        listed = _all()[0]
        return {name: None if number is None else listed[number] for name, number in numbered.items()}, known, frozenset()
    everywhere, lengths, _ = names_on(())
    # All but these names mean the same on every page.
    near, within = _hanging()
    hanging = {name for part in home for name in near.get(part, ())}.union(*(within.get(part, ()) for part in home[-2:]))
    own: Names = {name: meant for name in hanging if (meant := _meant(name, home))}
    # Not by the operators of sets, which would go through all names.
    for spelling in [name for name in (home[-1], shorten(home[-1])) if name not in everywhere]:
        own.setdefault(spelling, Division(home[-1], "district", home, shorten(home[-1])))
    for street in _streets_in(home):
        own[street] = Division(street, "street", (*home, street), shorten(street))
        stem = shorten(street)
        if len(stem) >= 2 and stem not in own and stem not in everywhere and street.endswith(("街道", "镇")) and len(home) > 1:
            variant = re.sub(r"(?:路|新村)$", "", stem)
            for extra in {stem + "街道", variant + "街道", variant + "镇"} - {street}:
                if extra.endswith(street[-1]) and extra not in everywhere:
                    own.setdefault(extra, Division(extra, "street", (*home, extra), variant))
    own.update(dict.fromkeys(words("place_traps") & own.keys()))
    new = [name for name in own if name not in everywhere]
    return everywhere | own, _lengths(new, lengths), frozenset(name[:2] for name in new)


def _everywhere() -> tuple[dict[str, int | None], dict[str, tuple[int, ...]]]:
    full, short = divisions()
    numbers = _numbers()
    found: dict[str, int | None] = {name: numbers[meant] for name in (*full, *short) if (meant := _meant(name, ()))}
    found.update(dict.fromkeys(words("place_traps")))
    return found, _lengths(found, {})


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
    return kept("hanging", _hang, *_LEXICONS)


def _hang() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
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
    return dict(near), dict(within)


def _streets_in(home: tuple[str, ...]) -> Iterable[str]:
    """The streets and towns of a district."""
    listed = _street_lists().get(home)
    return listed.decode().split("、") if listed else ()


@lru_cache(maxsize=1)
def _street_lists() -> dict[tuple[str, ...], bytes]:
    # As bytes, since a process asks for those of a few districts.
    return kept("streets of districts", lambda: {path: "、".join(names).encode() for path, names in _streets_of().items()}, "divisions")


def _streets_of() -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for province, city, district, *rest in rows("divisions"):
        found[tuple(name for name in (province, city, district) if name not in _FILLERS)] += dict.fromkeys(filter(None, rest[0].split("、"))) if rest else ()
    return found


def _nearest(found: tuple[Division, ...], home: tuple[str, ...]) -> Division:
    """Of areas that share a name take the one that shares most of its path with the home, else the widest."""
    return found[0] if len(found) == 1 else min(found, key=lambda d: (-sum(a == b for a, b in zip(d.path, home, strict=False)), get_args(Level).index(d.level), d.path))


@lru_cache(maxsize=1)
def areas_inside() -> tuple[dict[tuple[str, ...], dict[str, Division]], frozenset[str]]:
    """The areas that lie in a province or city, by full and short name; and the first two characters of all these names."""
    numbered, heads = kept("inside", _lying, *_LEXICONS)
    listed = _all()[0]
    return {path: {name: listed[number] for name, number in names.items()} for path, names in numbered.items()}, heads


def _lying() -> tuple[dict[tuple[str, ...], dict[str, int]], frozenset[str]]:
    numbers = _numbers()
    found: dict[tuple[str, ...], dict[str, int]] = {}
    for areas in divisions()[0].values():
        for area in areas:
            for depth in range(1, len(area.path)):
                names = found.setdefault(area.path[:depth], {})
                names.setdefault(area.name, numbers[area])
                names.setdefault(area.short, numbers[area])
    return found, frozenset(name[:2] for names in found.values() for name in names)


@lru_cache(maxsize=1)
def name_starts() -> re.Pattern[str]:
    """Give the pattern of where a name may begin that means the same on every page."""
    return re.compile(kept("starts", lambda: _openings(names_on(())[0]), *_LEXICONS))


@lru_cache(maxsize=1)
def short_starts() -> re.Pattern[str]:
    """Give the pattern of where a short name may begin."""
    return re.compile(kept("short starts", lambda: _openings(divisions()[1]), *_LEXICONS))


def _openings(names: Collection[str]) -> str:
    """Give the pattern of where names of two characters or more may begin: `re` passes over most of a text faster than Python makes pairs of it."""
    short = [name for name in names if len(name) == 2]
    longer = [name for name in names if len(name) > 2]
    first, behind, second, third = (
        re.escape("".join(sorted(set(chars)))) for chars in ([name[0] for name in names], [name[1] for name in short], [name[1] for name in longer], [name[2] for name in longer])
    )
    return f"[{first}](?=[{behind}]|[{second}][{third}])"
