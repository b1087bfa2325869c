"""Finds rolls of honour: lines with a prize, a colon and those who won it (先进个人：甲、乙; 优秀护士长：甲  乙  丙)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.needs import Sought
from kg.reading.framed import ordinary
from kg.reading.names import surname_length, transcribed

# What opens the name of a title of honour, and what ends the name of a prize.
_RANK = r"(?:(?:年度|[校院市区县省])?(?:优秀|先进|最美|十佳|十大|百佳|最佳|杰出|模范|文明|标兵|突出贡献|优胜)|[\u4e00-\u9fff]{0,6}(?:标兵|能手|之星|工匠|好人)|第[一二三四五六]名|[冠亚季]军|[一二三四五六七八]等奖|[特一二三]等)"
_ROLL = Sought(rf"(?:^|(?<=[；。\n]))[ \t·●◆★☆]*(?:\d{{4}}年度?)?(?P<award>(?=[^：]*?(?:奖|{_RANK}))[\u4e00-\u9fff“”\d]{{3,20}}?)(?:称号)?(?P<who>获得者|获奖者|得主|获奖名单|名单|[（(][^（）：]{{1,10}}[）)])?：[ ]*(?P<items>[^：；。]{{2,400}})")
_HONOUR = re.compile(rf"{_RANK}|.*奖$|.*[冠亚季]军$")
# What a line with a colon says that is no roll: how to take part, what is shown.
_NO_ROLL = re.compile(r"作品|[案实]例|论文|节目|图书|影片|规则|条件|办法|[设颁抽评]奖|奖[金品励项状]|经验|做法|要求|标准|依据|传统|文化")
_SPLIT = re.compile(r"[、，,]|\s+")
_MORE = re.compile(r"[ ]*等(?:共?[\d一二三四五六七八九十]+[余多]?[名人位个家]|同志|$).*$")
_GLOSS = re.compile(r"[（(][^（）()]{1,16}[）)]$")
_NAME = re.compile(r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,10})+)")
_UNIT = re.compile(r"[\u4e00-\u9fff]{1,12}(?:科|室|病区|[^干]部|处|中心|班组?|车间|支部|产房|病房|大队|中队|[教年]研?组|年级组|工区|门诊|系)(?:[一二三四五六七八九十]+[病护]?区|[一二三四五六七八九十]组)?$")


@dataclass(frozen=True, slots=True)
class Roll:
    """Whom a line honours with what: spans in the text, people apart from the units of a house."""

    award: tuple[int, int]
    people: tuple[tuple[int, int], ...]
    units: tuple[tuple[int, int], ...]


@lru_cache(maxsize=1024)
def find_rolls(text: str) -> tuple[Roll, ...]:
    """Find the rolls of honour of a text.

    >>> text = "优秀护士长：廖照  郁青山  薛  治"
    >>> [[text[a:b] for a, b in roll.people] for roll in find_rolls(text)]
    [['廖照', '郁青山', '薛  治']]
    """
    if "：" not in text:
        return ()
    rolls = []
    for match in _ROLL.finditer(text):
        if not _HONOUR.match(match["award"]) or _NO_ROLL.search(match["award"]):
            continue
        items = _items(text, match.start("items"), match.end("items"))
        people = tuple(span for span in items if _person(text[slice(*span)]))
        units = tuple(span for span in items if span not in people and _UNIT.fullmatch(text[slice(*span)]))
        # Half of what stands there is told: the rest may be houses, which are read elsewhere.
        if people or units:
            rolls.append(Roll(match.span("award"), people if len(people) * 2 >= len(items) else (), units))
    return tuple(rolls)


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the spans of the items of a list; a name that the list padded (薛  治) is one."""
    more = _MORE.search(text, start, end)
    end = more.start() if more else end
    found: list[tuple[int, int]] = []
    at = start
    for mark in [*_SPLIT.finditer(text, start, end), None]:
        stop = mark.start() if mark else end
        gloss = _GLOSS.search(text, at, stop)
        if stop > at:
            item = (at, gloss.start() if gloss else stop)
            last = found[-1] if found else None
            padded = last is not None and last[1] - last[0] == 1 and item[1] - item[0] == 1 and text[last[1] : at].isspace()
            found[-1:] = [(last[0], item[1])] if last is not None and padded else [*found[-1:], item]
        at = mark.end() if mark else end
    return found


def _person(item: str) -> bool:
    name = re.sub(r"\s", "", item)
    if not _NAME.fullmatch(name) or (_UNIT.fullmatch(name) and len(name) > 2):
        return False
    padded = name != item
    return "·" in name or (bool(surname_length(name, 0)) and (padded or not ordinary(name))) or (len(name) < 4 and transcribed(name))
