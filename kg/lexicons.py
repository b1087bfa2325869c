"""Reads the word lists and tables of kg/lexicon: what the language knows is data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("lexicon")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the rows of lexicon/NAME.txt; columns are parted by tabs, lines that open with # are the header.

    >>> rows("former_marks")[0]
    ('原',)
    """
    text = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """Give the first column of lexicon/NAME.txt as a set."""
    return frozenset(row[0] for row in rows(name))


def longest_first(items: Iterable[str]) -> list[str]:
    """Sort words so that one is tried before those that it begins or ends with."""
    return sorted(items, key=lambda item: (-len(item), item))


def any_of(items: Iterable[str]) -> str:
    """Give the pattern of words, the longest first.

    >>> any_of(["委", "常委", "R&D"])
    'R\\\\&D|常委|委'
    """
    return "|".join(map(re.escape, longest_first(items)))
