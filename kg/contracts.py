"""What a reader, an extractor, an exporter, a loader, an engine must offer: each is a module in its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from kg.graph import Graph
from kg.model import Page, Sentence, Triple
from kg.queries import Answer, Limits, Question


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
    """A file in kg/exporters/: knows one format.

    It may have `OPTIONS`, the names of keyword arguments that `export` takes, and `losses(graph, **options)`, which counts what
    the format cannot hold, by what becomes of it.
    """

    def export(self, graph: Graph, folder: Path) -> list[Path]:
        """Write the graph into files of the folder, each moved into place when whole, and give their paths."""


class Importer(Protocol):
    """A file in kg/importers/: reads back what an exporter wrote.

    It may have `held(graph)`, which gives what of a graph the format holds, and `losses(graph)`, which counts what that leaves out:
    `kg verify` compares with the one and tells the other.
    """

    # How the names of the files end, or whole names.
    SUFFIXES: tuple[str, ...]

    def read(self, path: Path) -> Graph:
        """Read the graph from a file; raise BadFileError for what the user can mend."""


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How a graph is loaded.

    `name` is the graph's in the database, where others may be beside it; `aggregate` adds one `RELATED` a pair; `replace` removes what
    the database has under this name and the graph has not; `dry_run` writes nothing; `batch` is how many records go in one
    transaction; an answer may take `seconds`. In RDF the names of things begin with `base`, and `evidence` says whether sentences go too.
    """

    name: str = "kg"
    aggregate: bool = False
    replace: bool = False
    dry_run: bool = False
    batch: int = 5000
    seconds: float = 300
    base: str = ""
    evidence: Literal["statements", "plain"] = "statements"


@dataclass(slots=True)
class Change:
    """What a load does, or would do, to the things of a type or the facts of a type, in numbers.

    `total` are in the graph; `removed` were in the database and not in the graph, and so are `kept`, which are there still.
    """

    total: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did, or would do: changes by type of thing and by type of fact; where it went, for the eye; and where to look at it.

    Where a graph is replaced whole, nobody knows what changed: `told` says in lines what was done.
    """

    things: Mapping[str, Change]
    facts: Mapping[str, Change]
    place: str
    look: str = ""
    told: tuple[str, ...] = ()


# Is told what is being done, and how many records of how many are done.
Progress = Callable[[str, int, int], None]


class Loader(Protocol):
    """A file in kg/loaders/: brings a graph into one kind of database, so that the database holds just that."""

    SOURCE: Literal["server", "endpoint"]

    def losses(self, graph: Graph, **options: Any) -> dict[str, int]:
        """Count what the database cannot hold, by what becomes of it."""

    def load(self, graph: Graph, server: Any, options: LoadOptions, progress: Progress) -> Loaded:
        """Bring the graph in, and compare what is there with it; what is there already stays as it is. `server` is a `Server` or `Endpoint` of kg.servers.

        Raises:
            ServerError: the server is not there, refuses, fails, or holds something that stands in the way; the message says what to do.
        """


class Engine(Protocol):
    """A file in kg/engines/: runs saved questions on a graph in memory, on a Neo4j server or on a SPARQL endpoint."""

    SOURCE: Literal["graph", "file", "server", "endpoint"]

    def ask(self, source: Any, question: Question, parameters: Mapping[str, str], limits: Limits) -> Answer:
        """Answer a question, its rows in the order that it asks for, as many as the limit allows.

        `source` is what `SOURCE` says: a `Graph`, the path of its file, a `Server` of kg.servers, or an `Endpoint` of it.
        """
