"""Seeks patterns of hundreds of words: only where two characters stand that one of them begins with is the whole tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined] # the parser of the standard library, private but there since 3.11
from typing import Any

from kg.needs import Sought
from kg.patterns import made

# So many blocks of first characters, each with all that can stand behind one of them: more take longer to ask than they spare.
_BLOCKS = 6
# What so many characters can follow stands before other words.
_WIDE = 100


def begun(pattern: str) -> str:
    """Give a pattern that matches the first character of what `pattern` matches, which is its group "whole"; `wholes` finds all of them in a text.

    `re` passes quickly only over places where a pattern that begins with a set cannot match.

    >>> match = re.search(begun("(?:副|原)?(?:区长|委员)"), "任命副区长")
    >>> match["whole"], match.start()
    ('副区长', 2)
    """
    opens: str = made("begun", pattern, lambda: _opens(pattern))
    return f"{opens}(?<=(?=(?P<whole>{pattern})).)"


def wholes(pattern: Sought, text: str) -> Iterator[re.Match[str]]:
    """Find all that a pattern made by `begun` matches in a text, but none that begins inside the one before.

    >>> [match["whole"] for match in wholes(Sought(begun("区长|长江|江水")), "区长江水")]
    ['区长', '江水']
    """
    end = 0
    for match in pattern.finditer(text):
        if match.start() >= end:
            end = match.end("whole")
            yield match


def _opens(pattern: str) -> str:
    followers: dict[str, set[str]] = {}
    for pair in _begin(_parser.parse(pattern), 2):
        followers.setdefault(pair[0], set()).add(pair[1])
    wide = [first for first, seconds in followers.items() if len(seconds) > _WIDE]
    # Those whose followers end alike share most of them.
    others = sorted(followers.keys() - set(wide), key=lambda first: (max(followers[first]), first))
    size = -(-len(others) // _BLOCKS) or 1
    blocks = [wide] * bool(wide) + [others[at : at + size] for at in range(0, len(others), size)]
    # Of branches that begin with sets `re` tries only those whose set holds the character.
    asked = [_class(block) + _class(set().union(*(followers[first] for first in block))) for block in blocks]
    # As a group the set does not keep `needs` from what is asked behind it.
    return f"({_class(followers)})(?<=(?={'|'.join(asked)}).)"


def _class(chars: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(chars)))}]"


def _begin(items: Iterable[Any], size: int) -> set[str]:
    """Give the first characters, up to `size`, of what a part of a pattern can match; guards are not looked at."""
    found: set[str] = set()
    open_ = {""}
    for kind, value in items:
        longer = {before + more for before in open_ for more in _of_part(kind, value, size - len(before))}
        found |= {text for text in longer if len(text) == size}
        open_ = longer - found
    return found | open_


def _of_part(kind: Any, value: Any, size: int) -> set[str]:
    if kind is _constants.LITERAL:
        return {chr(value)}
    if kind is _constants.IN and all(inner is _constants.LITERAL for inner, _ in value):
        return {chr(char) for _, char in value}
    if kind is _constants.SUBPATTERN:
        return _begin(value[-1], size)
    if kind is _constants.BRANCH:
        return set().union(*(_begin(branch, size) for branch in value[1]))
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        least, most, part = value
        return _begin([item for _ in range(min(size, most)) for item in part], size) | ({""} if not least else set()) | _begin(part, size)
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT):
        return {""}
    raise ValueError(f"what begins with {kind} begins with too much")
