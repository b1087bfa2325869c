"""Finds the areas that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import compress
from operator import add

from kg.area_patterns import GOES_ON, TOWN_BEHIND, TOWN_CUT, TOWN_END, unlisted
from kg.areas import Division, Names, areas_inside, districts_of, name_starts, names_on, shorten
from kg.lexicons import rows, words


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
    if level > 2 and text.startswith("联合", level - 2) and text[level - 3] in "会局院所站队部委司心室联办庭校":  # 区总工会|联合|镇总工会, 团工委|联合|街道妇联
        return end
    if cut or level - low < longest:
        start = cut.end() if cut else low
        name = text[start:end]
        if level - start < 1 or (level - start == 1 and not districts_of(name)) or (name, "whole") in rows("no_towns"):
            return end
        if districts_of(name) or (level - start <= 3 and _may_be_town(name)):
            return start
    else:
        start = low
    for at in range(start, level - 1):
        if districts_of(text[at:end]) and _may_be_town(text[at:end]):
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


def _known(text: str, home: tuple[str, ...]) -> Iterator[tuple[int, int, Division]]:
    table, lengths, own = names_on(home)
    inside = areas_inside()
    at, size = 0, len(text)
    starts: Iterable[int] = map(re.Match.start, name_starts().finditer(text))
    if own:
        starts = sorted({*starts, *compress(range(size), map(own.__contains__, map(add, text, text[1:])))})
    for i in starts:
        if i < at:
            continue
        for length in lengths.get(text[i : i + 2], ()):
            name, end = text[i : i + length], i + length
            if name not in table or end > size:
                continue
            if length == 2 and (is_given_name(text, i, end) or (name[1] == "村" and text[i - 1 : i] in tuple("镇乡道"))):
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
    """Tell whether a short name of two characters is the given name of somebody whom the text has in a list or behind a title somewhere.

    >>> is_given_name("甲、王永春、", 3, 5), is_given_name("书记王永春到会", 3, 5), is_given_name("福建永春", 2, 4)
    (True, True, False)
    """
    surname = text[start - 1 : start]
    if surname not in words("surnames"):
        return False
    name = text[start - 1 : end]
    at = text.find(name)
    while at > 0:
        listed = text[at + 3 : at + 4] in _PARTS_LIST and text[at - 1] in _LIST_OPENS and "、" in text[at - 1 : at + 4]
        # 轮值主席国|老挝
        if listed or (surname != "国" and text.endswith(_TITLED, 0, at)):
            return True
        at = text.find(name, at + 1)
    return False


_LIST_OPENS = frozenset("、有，：")
# What titles of the genre end in: behind these a surname and a given name stand far more often than two areas.
_TITLED = ("区长", "县长", "市长", "省长", "镇长", "乡长", "州长", "局长", "院长", "校长", "厅长", "部长", "处长", "科长", "会长", "事长", "社长", "站长", "所长", "馆长", "团长", "台长", "庭长", "行长", "厂长", "园长", "村长", "组长", "队长", "书长", "主任", "书记", "主席", "委员", "成员", "经理", "总裁", "总监", "医师", "教师", "教授", "研究员", "院士", "同志", "记者", "护士", "村民", "居民")
_PARTS_LIST = frozenset("、，。；")


def _within(text: str, at: int, outer: Division, table: Names, lengths: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[int, int, Division]]:
    """Find the areas that follow directly on the one they lie in: there a short name is sure (福建石狮, 河南周口郸城)."""
    longest = 15
    areas, heads = areas_inside()
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


# 部长|武某某 names nobody of 长武: behind one of these a short name that opens with 长 is none.
_OFFICES = frozenset("市省州旗盟师部局院校会司处科厅组所站行县区镇乡")


def ends_title(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like an area's short name begins with the end of a title.

    >>> ends_title("宣传部部长武知远", 4, 6)
    True
    """
    return end - start == 2 and text[start] == "长" and text[start - 1 : start] in _OFFICES and start > 0
