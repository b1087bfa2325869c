"""Splits folded text into sentences."""

from __future__ import annotations

import re

# One set of all marks comes first: `re` passes over what lies between them in a loop of its own.
_MARKS = re.compile(r"[《》（）“”\n。！？；](?:(?<=[。！？；])[。！？；]*[”’）》]*)?")


def split(text: str, at: int = 0) -> list[tuple[int, int, bool]]:
    """Split folded text into sentences: (start, end, whether it stands inside a quotation).

    A mark inside 《》 or （） ends nothing; closing quotes stay with their sentence.

    >>> [("甲说：“好。”乙走了；丙来。"[a:b]) for a, b, _ in split("甲说：“好。”乙走了；丙来。")]
    ['甲说：“好。”', '乙走了；', '丙来。']
    """
    found = []
    start, depth, quoted = at, 0, False
    starts_quoted = False
    for match in _MARKS.finditer(text, at):
        mark = match.group()
        if mark in "《（":
            depth += 1
        elif mark in "》）":
            depth = max(0, depth - 1)
        elif mark == "“":
            quoted = True
        elif mark == "”":
            quoted = False
        else:
            if mark == "\n":
                depth, inside, quoted = 0, starts_quoted, False
            else:
                inside = starts_quoted and "”" not in text[start : match.start()]
                if "”" in mark:
                    quoted = False
                if depth and "\n" not in mark and match.start() - start < 200:
                    continue
            if text[start : match.end()].strip():
                found.append((start, match.end(), inside))
            start, starts_quoted = match.end(), quoted
    if text[start:].strip():
        found.append((start, len(text), False))
    return found
