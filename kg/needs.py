"""What a pattern needs of a text before it can match: asked first, it spares the search for most rules on most sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from re import _constants, _parser  # type: ignore[attr-defined] # the parser of the standard library, private but there since 3.11
from typing import Any


@cache
def needs(pattern: str) -> tuple[frozenset[str], ...]:
    """Give sets of characters of which a text must hold one each for the pattern to match.

    >>> [sorted(s) for s in needs("(?:甲|乙)?主持(?P<o>[ＥＢ])")]
    [['主'], ['持'], ['Ｂ', 'Ｅ']]
    """
    found = _sequence(_parser.parse(pattern))
    return tuple(sorted(set(found), key=lambda chars: (len(chars), sorted(chars))))


def opening(pattern: str) -> str:
    """Put before a pattern the characters that a match can begin with: `re` then passes over all other places at once, which it does not see by itself behind an optional part.

    >>> opening("原?(?:副?区长|委员)")
    '(?=[副区原委])(?:原?(?:副?区长|委员))'
    """
    chars, empty = _first(_parser.parse(pattern))
    return f"(?=[{re.escape(''.join(sorted(chars)))}])(?:{pattern})" if chars and not empty else pattern


class Needs:
    """The needs of many patterns as bits, so that one pass over a text's characters tells which patterns may match it.

    All tables are asked in that one pass, and of each only the patterns that wait for a character that the text holds.

    >>> table = Needs(["主持[ＥＢ]", "出席[ＥＢ]"])
    >>> table.may_match("Ｐ出席Ｅ")
    (1,)
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        wanted = [needs(pattern) for pattern in patterns]
        usual = Counter(char for sets in wanted for chars in sets for char in chars)
        self.always = tuple(number for number, sets in enumerate(wanted) if not sets)
        for number, sets in enumerate(wanted):
            mask = sum(map(_bit, sets))
            for char in min(sets, key=lambda chars: (sum(usual[char] for char in chars), sorted(chars)), default=()):
                _WAITING.setdefault(char, []).append((self, number, mask))
        _possible.cache_clear()

    def may_match(self, text: str) -> tuple[int, ...]:
        """Give the numbers of the patterns that a text of these characters can match, in order."""
        return _possible(text).get(self, self.always)


# Sets of characters and the bit of each, the same for all tables: what a text holds is worked out once for all of them.
_BITS: dict[frozenset[str], int] = {}
_OF_CHAR: dict[str, int] = {}
# The patterns of all tables, with their needs, under the characters of that need of theirs which the fewest others have.
_WAITING: dict[str, list[tuple[Needs, int, int]]] = {}


def _bit(chars: frozenset[str]) -> int:
    if chars not in _BITS:
        _BITS[chars] = 1 << len(_BITS)
        for char in chars:
            _OF_CHAR[char] = _OF_CHAR.get(char, 0) | _BITS[chars]
    return _BITS[chars]


@lru_cache(maxsize=64)
def _possible(text: str) -> dict[Needs, tuple[int, ...]]:
    held = 0
    waiting: list[tuple[Needs, int, int]] = []
    for char in _OF_CHAR.keys() & text:
        held |= _OF_CHAR[char]
        waiting += _WAITING.get(char, ())
    found: dict[Needs, set[int]] = {}
    for table, number, mask in waiting:
        if mask & held == mask:
            found.setdefault(table, set(table.always)).add(number)
    return {table: tuple(sorted(numbers)) for table, numbers in found.items()}


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


def _first(items: Sequence[Any]) -> tuple[set[str] | None, bool]:
    """Give the characters that a match of a sequence can begin with, None where they are too many to list; and whether it can be empty."""
    found: set[str] = set()
    for kind, value in items:
        chars, empty = _first_of(kind, value)
        if chars is None:
            return None, empty
        found |= chars
        if not empty:
            return found, False
    return found, True


def _first_of(kind: Any, value: Any) -> tuple[set[str] | None, bool]:
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT):
        return set(), True
    if kind is _constants.SUBPATTERN:
        return _first(value[-1])
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        chars, empty = _first(value[2])
        return chars, empty or not value[0]
    if kind is _constants.BRANCH:
        branches = [_first(branch) for branch in value[1]]
        listed = [chars for chars, _ in branches if chars is not None]
        return set().union(*listed) if len(listed) == len(branches) else None, any(empty for _, empty in branches)
    needed = _item(kind, value)
    return set(needed[0]) if needed else None, False
