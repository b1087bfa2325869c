"""Finds which of many grams a text holds in one pass over it.

A gram is one character, or two that stand side by side.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable
from sys import byteorder

# Grams of which a text must hold one.
Need = tuple[str, ...]

# How two characters lie side by side in a number of this machine.
_PAIRED = "utf-16-le" if byteorder == "little" else "utf-16-be"


class Grams:
    """Grams that are looked for; pairs stand here as numbers, single characters as they are.

    >>> grams = Grams()
    >>> grams.take_in(("持", "主")), len(grams.held_by("甲主持"))
    (['持', '主'], 2)
    """

    def __init__(self) -> None:
        self._pairs: set[int] = set()
        self._chars: set[str] = set()
        self._single: Callable[[str], list[str]] | None = None

    def take_in(self, need: Need) -> list[str | int]:
        """Look for the grams of a need too, and give them as they stand here."""
        numbers = _numbers(need)
        self._pairs.update(numbers)
        chars = [gram for gram in need if len(gram) == 1]
        if not self._chars.issuperset(chars):
            self._chars.update(chars)
            self._single = None
        return [*numbers, *chars]

    def held_by(self, text: str) -> set[str | int]:
        """Give the grams that a text holds."""
        if self._single is None:
            self._single = re.compile(_class(self._chars)).findall
        data = text.encode(_PAIRED, "surrogatepass")
        size = len(data) & -4
        held: set[str | int] = self._pairs.intersection(array("I", data[:size]))  # type: ignore[assignment] # a set of numbers that characters come to as well
        # The pairs that begin at odd places.
        held |= self._pairs.intersection(array("I", data[2 : size - 2] if size == len(data) else data[2:]))
        held.update(self._single(text))
        return held


def _numbers(grams: Iterable[str]) -> array[int]:
    """Give pairs as the numbers that their two characters make side by side: a text is cut into numbers faster than into strings."""
    return array("I", "".join([gram for gram in grams if len(gram) == 2]).encode(_PAIRED, "surrogatepass"))


def _class(chars: Iterable[str]) -> str:
    one = "".join(sorted(chars))
    return f"[{re.escape(one)}]" if one else "(?!)"
