"""What a pattern needs of a text before it can match: asked first, it spares the search for most rules on most sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from re import _constants, _parser  # type: ignore[attr-defined] # the parser of the standard library, private but there since 3.11
from typing import Any


@cache
def needs(pattern: re.Pattern[str]) -> tuple[frozenset[str], ...]:
    """Give sets of characters of which a text must hold one each for the pattern to match.

    >>> [sorted(s) for s in needs(re.compile("(?:甲|乙)?主持(?P<o>[ＥＢ])"))]
    [['主'], ['持'], ['Ｂ', 'Ｅ']]
    """
    found = _sequence(_parser.parse(pattern.pattern))
    return tuple(sorted(set(found), key=lambda chars: (len(chars), sorted(chars))))


class Needs:
    """The needs of many patterns as bits, so that one pass over a text's characters tells which patterns may match it.

    >>> table = Needs([re.compile("主持[ＥＢ]"), re.compile("出席[ＥＢ]")])
    >>> list(table.may_match("Ｐ出席Ｅ"))
    [1]
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self._masks = [sum(_bit(chars) for chars in set(needs(pattern))) for pattern in patterns]
        _held.cache_clear()

    def may_match(self, text: str) -> Iterator[int]:
        """Yield the numbers of the patterns that a text of these characters can match."""
        held = _held(text)
        for number, mask in enumerate(self._masks):
            if mask & held == mask:
                yield number


# Sets of characters and the bit of each, the same for all tables: what a text holds is worked out once for all of them.
_BITS: dict[frozenset[str], int] = {}
_OF_CHAR: dict[str, int] = {}


def _bit(chars: frozenset[str]) -> int:
    if chars not in _BITS:
        _BITS[chars] = 1 << len(_BITS)
        for char in chars:
            _OF_CHAR[char] = _OF_CHAR.get(char, 0) | _BITS[chars]
    return _BITS[chars]


@lru_cache(maxsize=64)
def _held(text: str) -> int:
    held = 0
    for char in set(text):
        held |= _OF_CHAR.get(char, 0)
    return held


def _sequence(items: Sequence[Any]) -> list[frozenset[str]]:
    return [chars for kind, value in items for chars in _item(kind, value)]


def _item(kind: Any, value: Any) -> list[frozenset[str]]:
    if kind is _constants.LITERAL:
        return [frozenset(chr(value))]
    if kind is _constants.IN:
        return _members(value)
    if kind is _constants.SUBPATTERN:
        return _sequence(value[-1])
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        return _sequence(value[2]) if value[0] else []
    if kind is _constants.BRANCH:
        # Of each branch the rarest need stands for it: together they are one need.
        parts = [_sequence(branch) for branch in value[1]]
        return [frozenset().union(*(min(part, key=len) for part in parts))] if all(parts) else []
    return []


def _members(value: Sequence[Any]) -> list[frozenset[str]]:
    chars: set[str] = set()
    for kind, item in value:
        if kind is not _constants.LITERAL:
            return []
        chars.add(chr(item))
    return [frozenset(chars)]
