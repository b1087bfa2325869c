"""Finds counties by their short names where the words around them tell that a place is meant: 灵宝的某某果业公司, 浙江|天台的某某厂."""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.gazetteer import Division, divisions, is_han
from kg.lexicons import words

# What lies somewhere and stands behind 的.
_HOUSE_BEHIND = re.compile(r"的“?(?:(?![的了在])[\u4e00-\u9fff]){2,14}?(?:公司|集团|厂|煤业|果业|企业|合作社|银行|医院|学校|中学|小学|大学|学院|基地|研究所|研究院|农场|矿|酒店|公园|书院|产业园|工业园)")
_OPENS = frozenset("到在于是与和同由自赴购往访临、有")


def near_areas(text: str, places: list[tuple[int, int, Division]]) -> list[tuple[int, int, Division]]:
    """Give the counties that a text means by their short names: behind the area that holds them, or before 的 and what lies there.

    >>> [area.name for *_, area in near_areas("他来到灵宝的青石果业公司。", [])]
    ['灵宝市']
    """
    short, found = divisions()[1], []
    starts = [start for start, *_ in places]
    at = text.find("的")
    while at >= 0:
        for size in (3, 2):
            start = at - size
            areas = short.get(text[start:at], ()) if start >= 0 else ()
            i = bisect_left(starts, at) - 1
            if not areas or (i >= 0 and places[i][1] > start):
                continue
            holder = places[i][2] if i >= 0 and places[i][1] == start else None
            held = [area for area in areas if holder is not None and holder.name in area.path[:-1]]
            before = text[start - 1] if start else ""
            alone = holder is None and len(areas) == 1 and text[start:at] not in words("ordinary_shorts") and text[start:at] not in words("frequent_words") and (not is_han(before) or before in _OPENS)
            if len(held) == 1 or (alone and areas[0].level == "district" and _HOUSE_BEHIND.match(text, at)):
                found.append((start, at, held[0] if held else areas[0]))
                break
        at = text.find("的", at + 1)
    return found
