"""What a pattern needs of a text before it can match: asked first, it spares the search for most patterns on most sentences.

A gram is one character, or two that stand side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, reduce
from re import _constants, _parser  # type: ignore[attr-defined] # the parser of the standard library, private but there since 3.11
from sys import maxsize
from typing import Any, NamedTuple

from kg.grams import Grams, Need
from kg.lexicons import rows
from kg.patterns import awaited, made

# What weighs so much is in nearly each text; and characters that weigh so much are in most that hold a pair which they open or end.
_USUAL, _USUAL_CHARS = 100, 6
# More pairs than this are worth no need of their own, more characters no pattern.
_MANY = 64


def needs(pattern: str) -> tuple[Need, ...]:
    """Give what a text must hold for the pattern to match: the rarest need first, in each the grams that are met most often first.

    >>> needs("(?:甲|乙)?主持(?P<o>[ＥＢ])")
    (('持Ｂ', '持Ｅ'), ('主持',), ('Ｅ', 'Ｂ'))
    """
    found: tuple[Need, ...] = made("needs", pattern, lambda: _needs(pattern))
    return found


def _needs(pattern: str) -> tuple[Need, ...]:
    awaited(pattern)
    # A text is cut into pairs of characters of one unit each (`held_by`): what may be met by another pair is not asked.
    return tuple(_need(grams) for grams in _sorted(grams for grams in _whole(_parser.parse(pattern)).needs if not any(len(gram) == 2 and max(gram) > "\uffff" for gram in grams)))


def _need(grams: Iterable[str]) -> Need:
    return tuple(sorted(grams, key=lambda gram: (-_weight_of(gram), gram)))


def asked(pattern: str) -> tuple[Need, ...]:
    """Give the needs that are asked of a shape: the three rarest tell nearly all."""
    return needs(pattern)[:3]


def opening(pattern: str) -> str:
    """Put before a pattern the characters that a match can begin with: `re` then passes over all other places at once, which it does not see by itself behind an optional part.

    >>> opening("原?(?:副?区长|委员)")
    '(?=[副区原委])(?:原?(?:副?区长|委员))'
    """
    first: str = made("first", pattern, lambda: _first(pattern))
    return f"(?=[{first}])(?:{pattern})" if first else pattern


def _first(pattern: str) -> str:
    found = _whole(_parser.parse(pattern))
    return re.escape("".join(sorted(found.first))) if found.first and not found.empty else ""


def meets(text: str, need: Need) -> bool:
    """Tell whether a text holds one of the grams of a need."""
    return any(map(text.__contains__, need))


def meets_all(text: str, wanted: Iterable[Need]) -> bool:
    """Tell whether a text meets some needs: without a call for each, which would cost half a hundredth of all that reading costs."""
    for need in wanted:
        for gram in need:
            if gram in text:
                break
        else:
            return False
    return True


class Needs:
    """The needs of many patterns, so that one pass over a text tells which of them may match it.

    All tables are asked in that one pass, and of each only the patterns that wait for a gram that the text holds.

    >>> table = Needs(["主持[ＥＢ]", "出席[ＥＢ]"])
    >>> table.may_match("Ｐ出席Ｅ")
    (1,)
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        for number, wanted in enumerate(map(asked, patterns)):
            if not wanted:
                _ALWAYS.setdefault(self, set()).add(number)
                continue
            rarest, *others = wanted
            # The short ones take least time to ask.
            others.sort(key=len)
            for gram in _IN_SHAPES.take_in(rarest):
                _WAITING.setdefault(gram, []).append((self, number, others))
        possible.cache_clear()

    def may_match(self, text: str) -> tuple[int, ...]:
        """Give the numbers of the patterns that a text of these characters can match, in order."""
        return possible(text).get(self, ())


# The patterns of all tables under the grams of their rarest need, with what else is asked for them; and those that need nothing.
_WAITING: dict[str | int, list[tuple[Needs, int, list[Need]]]] = {}
_ALWAYS: dict[Needs, set[int]] = {}
_IN_SHAPES = Grams()


@lru_cache(maxsize=1024)
def possible(text: str) -> dict[Needs, tuple[int, ...]]:
    """Give the numbers of the patterns that can match a text, by table; a table that has none is not there."""
    found = {table: set(numbers) for table, numbers in _ALWAYS.items()}
    for gram in _IN_SHAPES.held_by(text):
        for table, number, others in _WAITING[gram]:
            if meets_all(text, others):
                found.setdefault(table, set()).add(number)
    return {table: tuple(sorted(numbers)) for table, numbers in found.items()}


def _telling(pattern: str) -> list[Need]:
    # The two rarest needs tell nearly all, and one that nearly each text meets tells nothing.
    return [need for need in needs(pattern)[:2] if _weight(need) < (_USUAL if len(min(need)) > 1 else _USUAL_CHARS)]


class _Late:
    """A pattern that is compiled when the first text holds what it needs: then Python finds the attributes by itself."""

    __slots__ = ("_finditer", "_pattern", "_search", "match")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:
        found = re.compile(self._pattern)
        self._finditer, self._search, self.match = found.finditer, found.search, found.match
        return getattr(found, name.removeprefix("_"))


# The text that was asked about last, with what it lacks: dozens of patterns ask of each sentence in turn, and a call for each would cost a hundredth of all reading.
# Both in one, so that a thread never takes what another one's text lacks.
_ASKED: list[tuple[str | None, int]] = [(None, 0)]


class Sought(_Late):
    """A pattern that is sought only in texts that hold what it needs most.

    >>> [match.span() for match in Sought("主持[ＥＢ]").finditer("Ｐ主持Ｅ")]
    [(1, 4)]
    """

    __slots__ = ("_mask", "rarest")

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        telling: list[Need] = made("telling", pattern, lambda: _telling(pattern))
        self._mask = sum(map(_bit, telling))
        self.rarest: Need = telling[0] if telling else ()

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterable[re.Match[str]]:
        """Find all that match between two places of a text."""
        last = _ASKED[0]
        if last[0] is not text:
            last = _ASKED[0] = text, _lacking(text)
        return () if last[1] & self._mask else self._finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Find the first that matches between two places of a text."""
        last = _ASKED[0]
        if last[0] is not text:
            last = _ASKED[0] = text, _lacking(text)
        return None if last[1] & self._mask else self._search(text, start, end)


class AnyOf:
    """Some patterns that are sought one after the other: one question tells for most texts that none of them can match.

    >>> frames = AnyOf(Sought("主持[ＥＢ]"), Sought("出席[ＥＢ]"))
    >>> frames.may_match("Ｐ出席Ｅ"), frames.may_match("Ｐ来到Ａ")
    (True, False)
    """

    __slots__ = ("_mask", "patterns")

    def __init__(self, *patterns: Sought) -> None:
        self.patterns = patterns
        rarest = [pattern.rarest for pattern in patterns]
        # One that can stand in each text leaves nothing to ask.
        self._mask = _bit(tuple(sorted(set().union(*rarest)))) if all(rarest) else 0

    def may_match(self, text: str) -> bool:
        """Tell whether one of the patterns can match somewhere in a text."""
        last = _ASKED[0]
        if last[0] is not text:
            last = _ASKED[0] = text, _lacking(text)
        return not last[1] & self._mask


class SoughtInShape(_Late):
    """A pattern that is sought in the shapes of sentences: the pass over a shape that tells which rules may match it tells this too.

    >>> [match.span() for match in SoughtInShape("主持[ＥＢ]").finditer("Ｐ主持Ｅ")]
    [(1, 4)]
    """

    __slots__ = ("table",)

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.table = Needs([pattern])

    def finditer(self, shape: str) -> Iterable[re.Match[str]]:
        """Find all that match a shape."""
        return self._finditer(shape) if self.table in possible(shape) else ()

    def search(self, shape: str) -> re.Match[str] | None:
        """Find the first that matches a shape."""
        return self._search(shape) if self.table in possible(shape) else None


class AnyInShape:
    """Some patterns that are sought in shapes one after the other: one question tells for most shapes that none of them can match."""

    __slots__ = ("_tables", "patterns")

    def __init__(self, *patterns: SoughtInShape) -> None:
        self.patterns = patterns
        self._tables = frozenset(pattern.table for pattern in patterns)

    def may_match(self, shape: str) -> bool:
        """Tell whether one of the patterns can match somewhere in a shape."""
        return not self._tables.isdisjoint(possible(shape))


# What a text lacks of what the patterns sought need is worked out once for all of them: each need is a bit.
_IN_TEXTS = Grams()
_BITS: dict[Need, int] = {}
# The needs that a gram meets.
_MET: dict[str | int, int] = {}


def _bit(need: Need) -> int:
    """Give the bit of a need: a text that lacks it holds none of its grams."""
    if need not in _BITS:
        bit = _BITS[need] = 1 << len(_BITS)
        for gram in _IN_TEXTS.take_in(need):
            _MET[gram] = _MET.get(gram, 0) | bit
        _lacking.cache_clear()
        _ASKED[0] = None, 0
    return _BITS[need]


@lru_cache(maxsize=1024)
def _lacking(text: str) -> int:
    met = 0
    for gram in _IN_TEXTS.held_by(text):
        met |= _MET[gram]
    # All but these and no complement, whose sign makes each later question dearer.
    return (1 << len(_BITS)) - 1 ^ met


def _sorted(sets: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    return sorted(set(sets), key=lambda grams: (_weight(grams), sorted(grams)))


@cache
def _weights() -> dict[str, float]:
    return {gram: float(weight) for gram, weight in rows("frequent_grams")}


def _weight(grams: Iterable[str]) -> float:
    """Say roughly how likely a text holds one of some grams: mentions are in most of them, pairs of Han characters in few."""
    return sum(map(_weight_of, grams))


def _weight_of(gram: str) -> float:
    if (weight := _weights().get(gram)) is not None:
        return weight
    if len(gram) == 1:
        return 1.0
    return 0.1 if max(gram) > "\uff00" else 0.05 if min(gram) >= "\u4e00" and max(gram) <= "\u9fff" else 0.3


class _Part(NamedTuple):
    """A part of a pattern: its needs, the characters that it can begin and end with (None: too many to list), and whether it can be empty."""

    needs: list[frozenset[str]]
    first: frozenset[str] | None
    last: frozenset[str] | None
    empty: bool


_NOTHING = _Part([], frozenset(), frozenset(), True)
_ANYTHING = _Part([], None, None, False)


def _whole(items: Iterable[Any]) -> _Part:
    """Read a sequence: its needs are those of its parts, and what stands where two of them meet."""
    needs: list[frozenset[str]] = []
    first: frozenset[str] | None = frozenset()
    last: frozenset[str] | None = frozenset()
    empty = True
    # The need of a single character that no pair holds yet; and whether something that may be missing stands behind it.
    single: list[frozenset[str]] = []
    gap = False
    for kind, value in items:
        part = _part(kind, value)
        own = part.needs
        if not (empty or part.empty) and last and part.first and len(last) * len(part.first) <= _MANY:
            needs.append(frozenset(one + other for one in last for other in part.first))
            single, own = single if gap else [], [] if kind in _SINGLE else own
        if part.empty:
            gap = gap or part.last != frozenset()
        else:
            needs += single
            single, gap = own if kind in _SINGLE else [], False
        needs += [] if kind in _SINGLE else own
        if empty:
            first = _either(first, part.first)
        last = _either(last, part.last) if part.empty else part.last
        empty = empty and part.empty
    return _Part(needs + single, first, last, empty)


def _either(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other


_SINGLE = (_constants.LITERAL, _constants.IN)
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)


def _part(kind: Any, value: Any) -> _Part:
    if kind in _SINGLE:
        chars = frozenset(chr(value)) if kind is _constants.LITERAL else _members(value)
        return _Part([chars], chars, chars, False) if chars else _ANYTHING
    if kind is _constants.SUBPATTERN:
        return _whole(value[-1])
    if kind is _constants.ATOMIC_GROUP:
        return _whole(value)
    if kind in _REPEATS:
        part = _whole(value[2])
        return part if value[0] else part._replace(needs=[], empty=True)
    if kind is _constants.BRANCH:
        return _branches([_whole(branch) for branch in value[1]])
    if kind is _constants.ASSERT:
        return _NOTHING._replace(needs=_whole(value[1]).needs)
    return _NOTHING if kind in (_constants.ASSERT_NOT, _constants.AT) else _ANYTHING._replace(empty=kind is _constants.GROUPREF)


def _branches(parts: list[_Part]) -> _Part:
    """Read a choice: of each branch the rarest need stands for it, and together they are one need."""
    needs = [frozenset[str]().union(*(min(part.needs, key=_weight) for part in parts))] if all(part.needs for part in parts) else []
    first, last = (reduce(_either, edges) for edges in ([part.first for part in parts], [part.last for part in parts]))
    return _Part(needs, first, last, any(part.empty for part in parts))


def _members(value: Sequence[Any]) -> frozenset[str]:
    """Give the characters of a class, none where they are too many to list."""
    if any(kind is not _constants.LITERAL for kind, _ in value):
        return frozenset()
    return frozenset(chr(char) for _, char in value)
