"""Finds the marks of Markdown in a text: many tools that save web pages write it."""

from __future__ import annotations

import re

# An image says nothing; of a link its words stay. Brackets are full-width by now.
_LINK = re.compile(r"(?P<image>！|!)?\[(?P<words>[^\[\]\n]{0,200})\]（ ?(?:https?：|https?:|mailto|[/.#])[^（）\n]{0,600}）")
_BOLD = re.compile(r"(?P<open>\*\*|__)(?=[^\s*_])[^*_\n]{1,300}(?P<close>(?P=open))")
# Italics are the mark of notes and of products too: *注.
_ITALIC = re.compile(r"(?<![A-Za-z0-9*])(?P<open>\*)(?=[^\s*])[^*\n]{1,80}(?<=[^\s*])(?P<close>\*)(?![A-Za-z0-9*])")
# A headline, or what is quoted, opens its line so.
_OPENS = re.compile(r"^(?:#{1,6} +|> ?)(?=\S)", re.M)


def markdown_marks(text: str) -> list[tuple[int, int]]:
    """Give where marks stand in a folded text: (start, end), in order and apart.

    >>> text = "# 大会召开\\n**区长**[陆启明]（https：//a.cn/1）出席。![图]（/a.jpg）"
    >>> "".join(char for at, char in enumerate(text) if not any(start <= at < end for start, end in markdown_marks(text)))
    '大会召开\\n区长陆启明出席。'
    """
    found = [match.span() for match in _OPENS.finditer(text)] if text[:1] in ("#", ">") or "\n#" in text or "\n>" in text else []
    if "**" in text or "__" in text:
        found += [match.span(mark) for match in _BOLD.finditer(text) for mark in ("open", "close")]
    if text.count("*") > 1:
        found += [match.span(mark) for match in _ITALIC.finditer(text) for mark in ("open", "close")]
    for match in _LINK.finditer(text) if "]（" in text else ():
        start, end = match.span("words")
        found += [match.span()] if match["image"] else [(match.start(), start), (end, match.end())]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart
