"""Knows China's divisions down to the street, countries and well-known cities; finds them in text, and the area a page speaks of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kg.lexicons import rows, words

Level = Literal["country", "province", "city", "district", "street"]
_FILLERS = frozenset(("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "香港岛", "九龙", "新界", "澳门半岛", "澳门外岛"))
_ETHNIC = "壮族|回族|维吾尔|蒙古族?|藏族|彝族|苗族|侗族|土家族|布依族|朝鲜族|哈尼族|傣族|白族|景颇族|傈僳族|羌族|哈萨克|柯尔克孜|满族|瑶族|黎族|仡佬族|畲族|各族"
_SUFFIX = re.compile(rf"(?:(?:{_ETHNIC})*(?:自治区|自治州|自治县|自治旗)|特别行政区|新区|地区|林区|省|市|区|县|旗|盟|街道|镇|乡)$")
_TOWN = re.compile(r"[\u4e00-\u9fff]{2,7}?(?:街道|镇)(?!办公桌|守|压|江市|痛|静|定|长)|[\u4e00-\u9fff]{2,5}?乡(?!村|镇|亲|土|长|愁|里|情|音|贤)")
# What stands before the name of a street or town and is no part of it.
_CUT = re.compile(r".*(?:来到|前往|走进|赴|到访|位于|坐落于|坐落在|落户在?|在|由|与|和|及|对|向|从|到|是|的|各|等|了|给|为|个|两|本|该|全|设|把|将|自|至|去|往|往返|同|让|使|以|市|区|县)")
_SELF = {
    "district": re.compile(r"(?<![地社特园校])区委|区长|区政府|区人大|区政协|我区|本区|全区|区领导|(?<![地社小园校景辖城郊山灾战特港])区[\u4e00-\u9fff]{2,6}局"),
    "county": re.compile(r"县委|县长|县政府|县人大|我县|全县|县领导"),
    "city": re.compile(r"市委|市长|市政府|我市|本市|市人大|市领导|市[\u4e00-\u9fff]{2,6}[局委]"),
}


@dataclass(frozen=True, slots=True)
class Division:
    """An area: `path` leads from the outermost to its own full name; `short` is the name without its level."""

    name: str
    level: Level
    path: tuple[str, ...]
    short: str


def shorten(name: str) -> str:
    """Give the short form of an area's name: 徐汇区 → 徐汇, 广西壮族自治区 → 广西; two characters at least remain.

    >>> shorten("徐汇区"), shorten("东区")
    ('徐汇', '东区')
    """
    short = _SUFFIX.sub("", name)
    return short if len(short) >= 2 else name


@lru_cache(maxsize=1)
def _divisions() -> tuple[dict[str, tuple[Division, ...]], dict[str, tuple[Division, ...]]]:
    """Full names and short names of all but streets."""
    full: dict[str, dict[tuple[str, ...], Division]] = defaultdict(dict)
    for province, city, district, *_ in rows("divisions"):
        path: tuple[str, ...] = ()
        for name, level in ((province, "province"), (city, "city"), (district, "district")):
            if name in _FILLERS or (path and name == path[-1]):
                continue
            path = (*path, name)
            full[name][path] = Division(name, level, path, shorten(name))  # type: ignore[arg-type]
    for row in rows("countries"):
        full[row[0]][(row[0],)] = Division(row[0], "country", (row[0],), row[0])
    for name in sorted(words("world_places")):
        full[name].setdefault((name,), Division(name, "city", (name,), name))
    by_full = {name: tuple(found[p] for p in sorted(found)) for name, found in full.items()}
    by_short: dict[str, list[Division]] = defaultdict(list)
    for found in by_full.values():
        for division in found:
            by_short[division.short].append(division)
    return by_full, {short: tuple(found) for short, found in by_short.items()}


@lru_cache(maxsize=1)
def _streets() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Streets and towns → the districts that have one of that name."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for province, city, district, *rest in rows("divisions"):
        path = tuple(name for name in (province, city, district) if name not in _FILLERS)
        for street in (rest[0].split("、") if rest and rest[0] else ()):
            found[street].append(path)
    return {street: tuple(paths) for street, paths in found.items()}


def lookup(name: str) -> tuple[Division, ...]:
    """Give the areas of a full or short name; streets by their full name.

    >>> lookup("徐汇")[0].path
    ('上海市', '徐汇区')
    """
    full, short = _divisions()
    found = full.get(name, ()) or short.get(name, ())
    if not found and name in _streets():
        found = tuple(Division(name, "street", (*path, name), shorten(name)) for path in _streets()[name])
    return found


@lru_cache(maxsize=256)
def _names(home: tuple[str, ...]) -> tuple[frozenset[str], dict[str, Division], int]:
    """The names to look for on a page of that home: first two characters, name → area, longest name."""
    full, short = _divisions()
    ordinary = words("ordinary_shorts")
    table: dict[str, Division] = {}
    for name, found in full.items():
        best = _nearest(found, home)
        if len(name) > 2 or (len(name) == 2 and name not in ordinary and (name[-1] not in "区县" or best.path[:-1] == home[:-1])):
            table[name] = best
    for name, found in short.items():
        if len(name) < 2 or name in table:
            continue
        usual = [d for d in found if d.level in ("province", "country") or (d.level == "city" and name not in ordinary)]
        at_home = [d for d in found if home and d.level == "district" and (d.path[: len(home)] == home or (len(home) > 1 and d.path[:-1] == home[:-1]))]
        own = [d for d in found if d.path == home]
        if own or usual or (at_home and name not in ordinary):
            table[name] = (own or at_home or usual)[0] if own or not usual else usual[0]
    for name in home[-1:]:
        for spelling in {name, shorten(name)}:
            table.setdefault(spelling, Division(name, "district", home, shorten(name)))
    for street, paths in _streets().items():
        if home and any(path == home for path in paths):
            table[street] = Division(street, "street", (*home, street), shorten(street))
            stem = shorten(street)
            if len(stem) >= 2 and stem not in table and street.endswith(("街道", "镇")) and len(home) > 1:
                variant = re.sub(r"(?:路|新村)$", "", stem)
                for extra in {stem + "街道", variant + "街道", variant + "镇"} - {street}:
                    if extra.endswith(street[-1]):
                        table.setdefault(extra, Division(extra, "street", (*home, extra), variant))
    return frozenset(name[:2] for name in table), table, max(map(len, table))


def _nearest(found: tuple[Division, ...], home: tuple[str, ...]) -> Division:
    """Of areas that share a name take the one that shares most of its path with the home, else the widest."""
    order = ("country", "province", "city", "district", "street")

    def shared(division: Division) -> int:
        return sum(1 for a, b in zip(division.path, home, strict=False) if a == b)

    return min(found, key=lambda d: (-shared(d), order.index(d.level), d.path))


def places_in(text: str, home: tuple[str, ...] = ()) -> list[tuple[int, int, Division]]:
    """Find the areas that a text names: (start, end, area), in order, not overlapping.

    >>> [text.name for _, _, text in places_in("闵行区和徐家汇街道", ("上海市", "徐汇区"))]
    ['闵行区', '徐家汇街道']
    """
    found = list(_known(text, home))
    taken = [False] * (len(text) + 1)
    for start, end, _ in found:
        taken[start:end] = [True] * (end - start)
    for match in _TOWN.finditer(text):
        start, end = match.span()
        cut = _CUT.match(text, start, end - 1)
        if cut:
            start = max(start, cut.end())
        last = max((i + 1 for i in range(start, end) if taken[i]), default=start)
        name = text[last:end]
        stem = shorten(name)
        if last >= end or len(stem) < 2 or len(name) > 6 or taken[end - 1] or stem in _NOT_STREETS or stem[0] in "各我该本全上下乡城街村老小古两三四五几多每有重部要周相关新社朴他" or not stem.isalpha():
            continue
        found.append((last, end, Division(name, "street", (*home, name), stem)))
    for match in _UNLISTED.finditer(text):
        start, end = match.span(1)
        if not any(taken[start:end]) and match.group(1)[-3:] not in _KINDS_OF_AREA:
            found.append((start, end, Division(match.group(1), "district", (*home[:-1], match.group(1)), shorten(match.group(1)))))
    return sorted(found, key=lambda item: item[0])


# An area that the list does not have is known by the bodies that only an area has, where a name can begin.
_UNLISTED = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[由在与和及对向从到的任为]))([\u4e00-\u9fff]{2,3}[区县])(?=委(?:书记|副书记|常委|常委会|[\u4e00-\u9fff]{0,6}[部会室])|人民政府|政府|人大|政协|副?[区县]长|领导|总工会|文联|[\u4e00-\u9fff]{2,6}局|召开|举行)"
)
_KINDS_OF_AREA = frozenset(["社区", "园区", "地区", "校区", "小区", "城区", "郊区", "景区", "辖区", "市区", "老区", "灾区", "库区", "矿区", "林区", "牧区", "山区", "学区", "院区", "片区", "街区", "新区", "特区", "全区", "我区", "本区", "该区", "各区", "两区", "开发区", "高新区", "经开区", "示范区", "试验区", "保税区", "合作区", "工业区", "居民区", "自治区", "全县", "我县", "本县", "该县", "各县"])


_NOT_STREETS = frozenset(["街道", "集镇", "城镇", "村镇", "重镇", "古镇", "小镇", "特色小镇", "中心", "建制", "家", "老", "回乡", "返乡", "下乡", "家乡", "故乡", "水乡", "他乡", "同乡", "侨乡", "各街道", "乡", "所属", "辖区", "相关", "有关", "属地", "人居", "美丽"])
# A short name goes on as another word: 中国人 is fine, 上海话 too, but 南京路, 北京大学 are longer names that others find.
_GOES_ON = re.compile(r"路(?!线|演|径|上)|话(?!剧)|菜|街(?!道)|大道")


def _known(text: str, home: tuple[str, ...]) -> Iterator[tuple[int, int, Division]]:
    heads, table, longest = _names(home)
    at, size = 0, len(text)
    for match in _first_characters(heads).finditer(text):
        i = match.start()
        if i < at or text[i : i + 2] not in heads:
            continue
        for length in range(min(longest, size - i), 1, -1):
            division = table.get(text[i : i + length])
            if division is not None:
                end = i + length
                if (length == len(division.name) and length > 2) or not _GOES_ON.match(text, end):
                    yield i, end, division
                    at = end
                break


@lru_cache(maxsize=256)
def _first_characters(heads: frozenset[str]) -> re.Pattern[str]:
    return re.compile("[" + "".join(sorted({head[0] for head in heads})) + "]")


def home_of(text: str) -> tuple[str, ...]:
    """Give the area that a page speaks of, outermost first; () where none stands out.

    >>> home_of("徐汇区委书记主持会议。上海市徐汇区召开会议，区长出席。")
    ('上海市', '徐汇区')
    """
    wanted = {kind for kind, pattern in _SELF.items() if pattern.search(text)}
    if not wanted:
        # A text that speaks of no 区委, 县长, 市 … of its own needs no area to fill names from.
        return ()
    full, short = _divisions()
    ordinary_names = words("ordinary_shorts")
    votes: dict[tuple[str, ...], float] = defaultdict(float)
    wider: dict[str, float] = defaultdict(float)
    head = text[:300]
    for match in re.finditer(r"(?=([\u4e00-\u9fff]{2,7}?(?:省|市|区|县|旗|州)))", text):
        for size in range(len(match.group(1)), 1, -1):
            name = match.group(1)[-size:]
            if name in full and name[-1] in "省市区县旗州":
                weight = 3.0 if match.start() < 300 else 2.0
                for division in full[name]:
                    _vote(division, weight / len(full[name]) if len(full[name]) > 3 else weight, votes, wider)
                break
    for match in re.finditer(r"(?=([\u4e00-\u9fff]{2,4}))", text if len(text) < 3000 else text[:3000]):
        for size in (4, 3, 2):
            name = match.group(1)[:size]
            if len(name) == size and name in short and name not in full:
                weight = 2.0 if match.start() < 300 else 0.7
                for division in short[name]:
                    if division.level in ("country", "street"):
                        continue
                    ordinary = name in ordinary_names and not match.start() < 40
                    _vote(division, 0.1 if ordinary else weight / len(short[name]), votes, wider)
                break
    for match in re.finditer(r"[\u4e00-\u9fff]{2,6}?(?:街道|镇)", text):
        for size in range(len(match.group()), 2, -1):
            paths = _streets().get(match.group()[-size:])
            if paths:
                for path in paths:
                    votes[path] += 1.5 / len(paths)
                break
    return _choose(votes, wider, wanted, head) or _unlisted(text)


# An area that the list does not have (renamed, or new): its name stands before the bodies that it alone can have.
_OWN_BODY = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3}[区县市])(?=[区县市]?(?:委|政府|人民政府|人大|政协|副?[区县市]长|总工会|召开|举行))")


def _unlisted(text: str) -> tuple[str, ...]:
    names: dict[str, int] = defaultdict(int)
    for match in _OWN_BODY.finditer(text):
        names[match.group(1)] += 1
    best = min(names, key=lambda name: (-names[name], name), default="")
    return (best,) if best and text.count(best) > 1 else ()


def _vote(division: Division, weight: float, votes: dict[tuple[str, ...], float], wider: dict[str, float]) -> None:
    if division.level == "district" or (division.level == "city" and division.name.endswith("县")):
        votes[division.path] += weight
    for name in division.path[:-1] if division.level == "district" else division.path:
        wider[name] += weight if division.level != "district" else 0


def _choose(votes: dict[tuple[str, ...], float], wider: dict[str, float], wanted: set[str], head: str) -> tuple[str, ...]:
    def weight(path: tuple[str, ...]) -> float:
        return votes[path] * (1 + sum(min(wider.get(name, 0), 5) for name in path[:-1]))

    if "district" in wanted or "county" in wanted:
        endings = tuple({"district": "区", "county": "县"}[kind] for kind in sorted(wanted) if kind != "city")
        fitting = [path for path in votes if votes[path] >= 1.4 and path[-1].endswith((*endings, "旗"))]
        if not fitting and "city" in wanted:
            fitting = [path for path in votes if votes[path] >= 1.4 and path[-1].endswith("市")]
        if fitting:
            return min(fitting, key=lambda path: (-weight(path), path))
    if "city" in wanted:
        full, _ = _divisions()
        cities = [(name, wider[name]) for name in wider if any(d.level == "city" or (d.level == "province" and name.endswith("市")) for d in full.get(name, ()))]
        if cities:
            name, count = min(cities, key=lambda item: (-item[1], item[0]))
            if count >= 2:
                return next(d.path for d in full[name] if d.level in ("city", "province"))
    return ()
