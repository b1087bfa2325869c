"""The words of one sentence with their parts of speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate
from operator import itemgetter

from kg.reading.words import tagged

# What parts clauses: the segmenter makes no word over these, and no name goes on over them.
CLAUSE_MARKS = ("，", "。", "；", "：", "！", "？", "、")
_OPENS_CLAUSE = frozenset(CLAUSE_MARKS)


class Words:
    """The words of one sentence with their parts of speech: cut clause by clause when first asked for, since most clauses hold nothing that asks."""

    def __init__(self, text: str, parts: Callable[[], list[tuple[str, str]]]) -> None:
        """Take what gives the words that are known already, and between them the clauses that are to be cut, with no part of speech."""
        self.text, self._parts = text, parts

    @cached_property
    def _ready(self) -> bytearray:
        return bytearray(len(self.text) + 1)

    @cached_property
    def items(self) -> list[tuple[str, str]]:
        """The words in order: (word, part of speech); a clause of which `index` was not asked yet is one of them, with no part of speech."""
        return self._parts()

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return _starts(self.items, 0)[:-1]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for word, tag in self.items:
            if tag:
                yield word, tag
            else:
                yield from tagged(word)

    def index(self, at: int) -> int:
        """Give the number of the word that holds the character, in a clause that is cut; numbers asked for before may be others then."""
        number = bisect_right(self.starts, at) - 1
        if self._ready[at]:
            return number
        self._cut_around(number)
        return bisect_right(self.starts, at) - 1

    def _cut_around(self, number: int) -> None:
        items, first, last = self.items, number, number + 1
        while first > 0 and items[first][0][:1] not in _OPENS_CLAUSE:
            first -= 1
        while last < len(items) and items[last][0][:1] not in _OPENS_CLAUSE:
            last += 1
        cut: list[tuple[str, str]] = []
        for item in items[first:last]:
            cut += (item,) if item[1] else tagged(item[0])
        start = self.starts[first] if items else 0
        starts = _starts(cut, start)
        items[first:last], self.starts[first:last] = cut, starts[:-1]
        # Who asks what stands behind the text is told its last word.
        end = starts[-1] + (starts[-1] == len(self.text))
        self._ready[start:end] = b"\1" * (end - start)


def _starts(items: list[tuple[str, str]], start: int) -> list[int]:
    """Give where each word begins, and where the last one ends."""
    return [*accumulate(map(len, map(itemgetter(0), items)), initial=start)]
