"""Finds who is credited with a work or is told to have won: 由甲、乙作词，丙作曲; 一等奖由甲获得; 向甲、乙颁发了某奖."""

from __future__ import annotations

import re

from kg.needs import AnyOf, Sought
from kg.reading.framed import ordinary
from kg.reading.names import surname_length
from kg.reading.words import is_word

_ROLE = r"(?:作词|填词|作曲|谱曲|编曲|编剧|编导|执导|导演|编舞|作画|撰稿)"
_WROTE = Sought(
    rf"(?:(?<=[由，、；])|^)(?P<names>[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=(?:共同|联合|担任|任|负责)?{_ROLE})"
    rf"|(?:[词曲]作者|词曲作者|{_ROLE})(?:是|为|：)?(?P<behind>[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=[，。；]|$)"
)
_NAMES = r"[\u4e00-\u9fff]{2,3}(?:[、和][\u4e00-\u9fff]{2,3})*"
_PRIZE = r"(?:奖|[冠亚季]军|[金银铜]牌|第[一二三四五六]名|称号)”?"
_PRIZED = Sought(
    rf"(?<=由)(?P<names>{_NAMES})(?=(?:共同|分别|一举)?(?:获得|夺得|摘得|摘取|斩获|捧得|摘下|包揽)(?:$|[，。；]))"
    rf"|{_PRIZE}(?:得主|获得者)(?:分别)?(?:是|为)(?P<are>{_NAMES})(?=[，。；]|$)"
    rf"|向(?:[^，。；向]{{2,14}}?的)?(?P<given>{_NAMES})(?=(?:分别|现场)?(?:颁发|颁授|授予)了?[^，。；]{{0,12}}?{_PRIZE})"
    rf"|获得?“[^”]{{2,14}}”(?:称号|奖)?的[^，。；、]{{0,6}}?(?:专家|教师|教授|医生|医师|员工|同志|先生|女士|选手|校友)(?P<who>{_NAMES})(?=[，。；等颁]|$)"
)


_EITHER = AnyOf(_WROTE, _PRIZED)


def find_credited(text: str) -> list[tuple[int, int]]:
    """Find the names of those who are credited with a work, by the trade told before or behind them.

    >>> text = "歌曲由顾一澜、罗亚明作词，曲作者江子。"
    >>> [text[start:end] for start, end in find_credited(text)]
    ['顾一澜', '罗亚明', '江子']
    """
    found: list[tuple[int, int]] = []
    if not _EITHER.may_match(text):
        return found
    for match in (*_WROTE.finditer(text), *_PRIZED.finditer(text)):
        side = next(side for side, names in match.groupdict().items() if names)
        at = match.start(side)
        for name in re.split("[、和]", match[side]):
            if surname_length(text, at) and not ordinary(name) and not is_word(name):
                found.append((at, at + len(name)))
            at += len(name) + 1
    return found
