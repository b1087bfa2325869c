"""Finds the line ends that only a narrow column made: of a scan, a PDF or a letter, where a paragraph is broken wherever its line was full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.line_marks import YEARS_OPEN

# A column of a paper has seldom fewer characters, a page never more.
_NARROWEST, _WIDEST = 8, 64
# So many lines one below the other show how wide a column is: less than a paragraph, and the last line of each is short.
_WINDOW = 4
# A line is full where no more is left of it than a mark that may not open the next one, and one that may not close it.
_LEFT_OVER = 1.5
# So many full lines, with so many characters, and so large a part of all, make a page of columns; most of them break off in mid-sentence, and some hold marks, as no headline does, and full stops, as no list does.
_FULL, _LONG, _SHARE, _BROKEN, _MARKED, _STOPS = 4, 100, 0.3, 0.6, 0.3, 0.05
_ENDS = re.compile(r"[。！？；：…!?][”’）》】]*$")
# So many line ends with a blank line.
_SPACED = 0.8
_PAGE_NUMBER = re.compile(r"[\s—\-·]*(?:第 ?)?\d{1,4}(?: ?页)?(?:[，/ ]*(?:共 ?)?\d{1,4} ?页)?[\s—\-·]*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NARROW = re.compile("[ -~]")
_HOLDS = re.compile("[，。；、：]")
_OPENS = re.compile(r"\s*(?:[○■□●◆▼★☆·※]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.、]\s?[\u4e00-\u9fff]|本报[讯记]|（(?:本报|通讯)?记者|【|来源：|作者：|记者：|(?:19|20)\d\d-\d|" + YEARS_OPEN + ")")


def column_breaks(text: str) -> list[tuple[int, int]]:
    """Give the line ends of a folded text at which a paragraph goes on, with the blanks and the page numbers about them: (start, end); none where its lines are no column's.

    >>> page = "区长带队走访\\n3月1日，副区长陆启明来到\\n江澜科技园，走访了江澜科技\\n有限公司、江澜医疗集团等单\\n位，详细了解企业的生产经营\\n情况和面临的困难，随后召开\\n了座谈会，听取企业的意见。\\n会上，江澜科技董事长周知远\\n和江澜医疗集团总经理何以宁\\n汇报了今年的工作情况。"
    >>> [page[:at].count("\\n") + 1 for at, _ in column_breaks(page)]
    [2, 3, 4, 5, 6, 7, 8, 9]
    """
    ends = text.count("\n")
    # Most pages have few lines, and long ones.
    if ends < _FULL or len(text) > _WIDEST * (ends + 1):
        return []
    found = [match for match in _LINE.finditer(text) if not _PAGE_NUMBER.fullmatch(match.group())]
    if len(found) < _FULL:
        return []
    lines = [match.group().rstrip() for match in found]
    # Columns are measured in characters by programs, in their widths on paper.
    full = max((_full(list(map(width, lines))) for width in (_width, len)), key=len)
    broken = [i for i in full if not _ENDS.search(lines[i])]
    marked = [i for i in full if _HOLDS.search(lines[i][:-1])]
    if len(full) < max(_FULL, _SHARE * len(lines)) or sum(len(lines[i]) for i in full) < _LONG or len(broken) < _BROKEN * len(full) or len(marked) < _MARKED * len(full) or text.count("。") < _STOPS * len(full):
        return []
    gaps = [(one.start() + len(line), other.start()) for line, (one, other) in zip(lines, pairwise(found), strict=False)]
    # A page that ends parts nothing: its number and the blank lines around it stand amid the sentence.
    apart = [text.count("\n", *gap) > 1 and not text[slice(*gap)].strip() for gap in gaps]
    # Where blank lines stand everywhere they part nothing.
    spaced = sum(apart) > _SPACED * len(apart)
    # A full line that ends with a sentence is far more often in its paragraph than its last one.
    return [gaps[i] for i in full if i < len(gaps) and (spaced or not apart[i]) and text[gaps[i][1]] != " " and not _OPENS.match(lines[i + 1])]


def _width(line: str) -> float:
    """Give the width of a line in Han characters; Latin letters and digits are half as wide, but for the blanks that open it, which may have been either."""
    return len(line) - len(_NARROW.findall(line.lstrip())) / 2


def _full(widths: Sequence[float]) -> list[int]:
    """Give the numbers of the lines that fill their column."""
    columns = _columns(widths)
    return [i for i, (width, column) in enumerate(zip(widths, columns, strict=True)) if _NARROWEST <= column <= _WIDEST and width >= column - _LEFT_OVER and _has_peers(widths, i, column)]


def _columns(widths: Sequence[float]) -> list[float]:
    """Give for each line the width of its column: of the lines that stand together with it, in the narrowest such window, the widest one."""
    size = min(_WINDOW, len(widths))
    widest = [max(widths[i : i + size]) for i in range(len(widths) - size + 1)]
    return [min(widest[max(i - size + 1, 0) : i + 1] or widest[-1:]) for i in range(len(widths))]


def _has_peers(widths: Sequence[float], i: int, column: float) -> bool:
    near = widths[max(i - _WINDOW, 0) : i + _WINDOW + 1]
    return sum(column - _LEFT_OVER <= width <= column + _LEFT_OVER for width in near) > 2

