"""Finds counties by their short names where the words around them tell that a place is meant: 灵宝的某某果业公司, 浙江|天台的某某厂."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from kg.areas import Division, divisions
from kg.gazetteer import is_han
from kg.lexicons import words
from kg.reading.words import is_word, tagged

# What lies somewhere and stands behind 的.
_HOUSE_BEHIND = re.compile(r"的“?(?:(?![的了在])[\u4e00-\u9fff]){2,14}?(?:公司|集团|厂|煤业|果业|企业|合作社|银行|医院|学校|中学|小学|大学|学院|基地|研究所|研究院|农场|矿|酒店|公园|书院|产业园|工业园|科技|新能源|精工|机械|食品|电子|材料|药业|酒业|纺织|印染|茶业|合作社|茶场|果园|家庭农场|种植基地|民宿|景区|老字号)")
# Where something lies, moves to or is done, and what follows the name of a place there: 在昆山|设厂, 总部位于太仓|. Sought in whole articles, of which each holds one of these words.
# A set of characters comes first: `re` then passes over all others in a loop of its own.
_THERE = re.compile(
    r"[在位坐地落来赴前迁搬走驻入设布辗抵](?:(?<=在)(?<![实正现存潜所内外]在)|(?<=位)于|(?<=坐)落[于在]|(?<=地)处|(?<=落)户于?|(?<=来)[自到]|(?<=赴)(?<!奔赴)|(?<=前)往|(?<=[迁搬])[至到往]|(?<=走)进|(?<=驻)扎|(?<=入)驻|(?<=设)在|(?<=布)局|(?<=辗)转|(?<=抵)达)(?P<name>[\u4e00-\u9fff]{2,3}?)"
    r"(?=[，。；、）]|$|的|和|与|市区|当地|本地|等地|一带|举[行办]|召开|投[资产建]|建[厂成设起]|设[厂立有]|[开创兴]办|开[业设工馆园]|成立|揭牌|挂牌|签[约署订]|奠基|落[地户成]|考察|调研|访问|参加|务工|打工|经商|创业|工作|生活|学习|出席)"
)
# Counties that are called after what everybody knows by the same name.
_NATURE = frozenset(("庐山", "武夷山", "井冈山", "衡山", "霍山", "砀山", "恒山", "太湖", "洪湖", "巢湖", "东海", "南海", "北海", "洪泽", "鄱阳", "长白", "三峡", "延河", "沙河", "清河", "长江", "黄河", "新城", "新民", "新和", "安定", "延安"))
_OPENS = frozenset("到在于是与和同由自赴购往访临、有了下对")


def near_areas(text: str, places: list[tuple[int, int, Division]]) -> list[tuple[int, int, Division]]:
    """Give the counties that a text means by their short names: behind the area that holds them, or before 的 and what lies there.

    >>> [area.name for *_, area in near_areas("他来到灵宝的青石果业公司。", [])]
    ['灵宝市']
    """
    short, found = divisions()[1], []
    starts = [start for start, *_ in places]
    tails = _tails()
    at = text.find("的")
    while at >= 0:
        for size in (3, 2) if text[at - 2 : at] in tails else ():
            start = at - size
            areas = short.get(text[start:at], ()) if start >= 0 else ()
            if not areas:
                continue
            i = bisect_left(starts, at) - 1
            if i >= 0 and places[i][1] > start:
                continue
            holder = places[i][2] if i >= 0 and places[i][1] == start else None
            held = [area for area in areas if holder is not None and holder.name in area.path[:-1]]
            before = text[start - 1] if start else ""
            alone = holder is None and len(areas) == 1 and text[start:at] not in words("ordinary_shorts") and text[start:at] not in words("frequent_words") and (not is_han(before) or before in _OPENS)
            if len(held) == 1 or (alone and areas[0].level == "district" and _HOUSE_BEHIND.match(text, at)):
                found.append((start, at, held[0] if held else areas[0]))
                break
        at = text.find("的", at + 1)
    for match in _THERE.finditer(text):
        start, end = match.span("name")
        areas = short.get(match["name"], ())
        if len(areas) != 1 or areas[0].level != "district" or not _town(match["name"], areas[0].name):
            continue
        i = bisect_left(starts, end) - 1
        if not (i >= 0 and places[i][1] > start) and not any(at < end and start < stop for at, stop, _ in found):
            found.append((start, end, areas[0]))
    return found


@lru_cache(maxsize=1)
def _tails() -> frozenset[str]:
    """The last two characters of the short names: asked first, they spare most words the search."""
    return frozenset(name[-2:] for name in divisions()[1])


def _town(name: str, area: str) -> bool:
    """Tell whether a short name means a county or a town wherever it stands: no other word is written so, and nothing else is called so."""
    return area.endswith(("市", "县", "旗")) and name not in words("ordinary_shorts") and name not in _NATURE and name[-1] not in "湖海江河" and (not is_word(name) or tagged(name)[0][1] == "ns")
