"""Finds who is credited with a work: 由甲、乙作词，丙作曲; 词作者甲，曲作者乙."""

from __future__ import annotations

from kg.needs import Sought
from kg.reading.framed import ordinary
from kg.reading.names import surname_length
from kg.reading.words import is_word

_ROLE = r"(?:作词|填词|作曲|谱曲|编曲|编剧|编导|执导|导演|编舞|作画|撰稿)"
_WROTE = Sought(
    rf"(?:(?<=[由，、；])|^)(?P<names>[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=(?:共同|联合|担任|任|负责)?{_ROLE})"
    rf"|(?:[词曲]作者|词曲作者|{_ROLE})(?:是|为|：)?(?P<behind>[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=[，。；]|$)"
)


def find_credited(text: str) -> list[tuple[int, int]]:
    """Find the names of those who are credited with a work, by the trade told before or behind them.

    >>> text = "歌曲由顾一澜、罗亚明作词，曲作者江子。"
    >>> [text[start:end] for start, end in find_credited(text)]
    ['顾一澜', '罗亚明', '江子']
    """
    found = []
    for match in _WROTE.finditer(text):
        side = "names" if match["names"] else "behind"
        at = match.start(side)
        for name in match[side].split("、"):
            if surname_length(text, at) and not ordinary(name) and not is_word(name):
                found.append((at, at + len(name)))
            at += len(name) + 1
    return found
