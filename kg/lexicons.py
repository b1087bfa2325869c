"""Reads the word lists and tables of kg/lexicon: what the language knows is data."""

from __future__ import annotations

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
