"""The words of one sentence with their parts of speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate


class Words:
    """The words of one sentence with their parts of speech; cut when first asked for, since most sentences hold nothing that asks."""

    def __init__(self, text: str, cut: Callable[[], list[tuple[str, str]]]) -> None:
        self.text, self._cut = text, cut

    @cached_property
    def items(self) -> list[tuple[str, str]]:
        """The words in order: (word, part of speech)."""
        return self._cut()

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return [*accumulate((len(word) for word, _ in self.items), initial=0)][:-1]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.items)

    def index(self, at: int) -> int:
        """Give the number of the word that holds the character."""
        return bisect_right(self.starts, at) - 1
