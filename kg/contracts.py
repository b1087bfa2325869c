"""What a reader, an extractor, an exporter, an engine must offer: each is a module in its folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kg.graph import Graph
from kg.model import Page, Sentence, Triple
from kg.queries import Question


class Reader(Protocol):
    """A file in kg/readers/: knows one way in which pages come in."""

    SUFFIXES: tuple[str, ...]

    def read(self, path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
        """Yield the pages of a file; raise BadFileError for what the user can mend.

        `options` may hold `encoding`, `lossy` and the column names `title`, `text`, `date`, `outlet`, `url`, `id`.
        """


class Extractor(Protocol):
    """A file in kg/extractors/: knows one family of relations."""

    YIELDS: tuple[str, ...]

    def extract(self, sentence: Sentence) -> Iterable[Triple]:
        """Yield what the sentence says; never guess what it leaves out."""


class Exporter(Protocol):
    """A file in kg/exporters/: knows one format."""

    def export(self, graph: Graph, folder: Path) -> list[Path]:
        """Write the graph into files of the folder, each moved into place when whole, and give their paths."""


class Engine(Protocol):
    """A file in kg/engines/: runs saved questions."""

    def ask(self, graph: Graph, question: Question, parameters: Mapping[str, str]) -> tuple[Sequence[str], list[tuple[str, ...]]]:
        """Give the column names and the rows, in the order that the question asks for."""
