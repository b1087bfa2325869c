"""A stored graph as an RDF store to ask, and what its names are: a large one is kept on disk for the next question, as making it takes longer than any answer."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pyoxigraph as ox
from platformdirs import user_cache_path

from kg import rdf, store
from kg.errors import BadFileError
from kg.graph import Graph
from kg.queries import Question, named, resolved
from kg.rdf_text import TURTLE, Writer, turtle
from kg.writing import clean, write_bytes

# Whether a thing has a name just as it is written, and what all things are called: asked of our triples, wherever they are.
KNOWN = "SELECT ?thing WHERE {{ ?thing kg:name {name} . FILTER NOT EXISTS {{ ?thing rdf:type kg:Article }} }}\nLIMIT 1"
# One by one, each a plain walk through an index: joined they take two to three times as long.
NAMES = """\
SELECT ?thing ?preferred ?name ?told ?article WHERE {
  { ?thing kg:name ?name } UNION { ?thing skos:prefLabel ?preferred } UNION { ?thing kg:disambiguation ?told } UNION { ?article rdf:type kg:Article }
}"""
_PREFIX = re.compile(r"\bPREFIX\s+(\w+):", re.IGNORECASE)
# A graph file of so many bytes is read and filled into memory in two seconds.
LARGE = 5_000_000


def headed(text: str) -> str:
    """Give a question with the prefixes of our exports that it does not declare itself.

    >>> print(headed("PREFIX kg: <https://x.org/> SELECT ?s { ?s kg:name ?n }").count("PREFIX kg:"))
    1
    """
    told = set(_PREFIX.findall(text))
    return " ".join(f"PREFIX {prefix}: <{namespace}>" for prefix, namespace in rdf.PREFIXES.items() if prefix not in told) + "\n" + text


def names(rows: Iterable[Mapping[str, str]]) -> Graph:
    """Give a graph of names alone from what `NAMES` finds; a column without a value is absent."""
    called: dict[str, list[str]] = {}
    preferred: dict[str, str] = {}
    told: dict[str, str] = {}
    articles: set[str] = set()
    for row in rows:
        if "article" in row:
            articles.add(row["article"])
        elif "name" in row:
            called.setdefault(row["thing"], []).append(row["name"])
        elif "told" in row:
            told[row["thing"]] = row["told"]
        else:
            preferred[row["thing"]] = row["preferred"]
    # What others keep in the same store has labels, and no name of ours.
    return named((thing, thing in articles, preferred.get(thing, own[0]), own, told.get(thing, "")) for thing, own in called.items())


def speller(ask: Callable[[str], Iterable[Mapping[str, str]]]) -> Callable[[Question, Mapping[str, str]], dict[str, str]]:
    """Give what puts the names as a store spells them in the place of the names as the user wrote them; see `resolved`. `ask` gives the rows of a question."""
    # All of them are read once, and only where a name is not known as it is.
    every = cache(lambda: names(ask(NAMES)))

    def known(name: str) -> bool:
        return any(True for _ in ask(KNOWN.format(name=ox.Literal(clean(name)))))

    return lambda question, parameters: resolved(question, parameters, every, known)


def filled(graph: Graph, folder: Path | None = None) -> ox.Store:
    """Give a store that holds the graph: in a new folder, or in memory."""
    if folder is None:
        made = ox.Store()
        made.bulk_load(turtle(graph), format=ox.RdfFormat.TURTLE)
        return made
    text = folder.with_name(folder.name + ".ttl")
    write_bytes(text, Writer(TURTLE).pieces(graph))
    made = ox.Store(str(folder))
    made.bulk_load(path=str(text), format=ox.RdfFormat.TURTLE)
    made.flush()
    text.unlink()
    return made


def opened(path: Path) -> ox.Store:
    """Give a store that holds the graph in a file, to read only; that of a large graph is kept in the user's cache until the file changes.

    Raises:
        BadFileError: there is no graph in the file, or no room for the store.
    """
    return ox.Store.read_only(str(_folder(path))) if _is_large(path) else filled(store.load(path))


def on_disk(path: Path, scratch: Path) -> Path:
    """Give the folder of a new store in `scratch` that holds the graph in a file; of a large graph by links to what is kept of it.

    Raises:
        BadFileError: there is no graph in the file, or no room for the store.
    """
    place = scratch / "store"
    if _is_large(path):
        # What is kept goes when the graph is built anew, and a store that is being asked must not.
        shutil.copytree(_folder(path), place, copy_function=_link)
    else:
        filled(store.load(path), place)
    return place


def _link(file: str, to: str) -> None:
    try:
        os.link(file, to)
    except OSError:
        # They lie on different file systems.
        shutil.copyfile(file, to)


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size >= LARGE


def _folder(path: Path) -> Path:
    place = kept(path)
    if not place.is_dir():
        graph = store.load(path)
        try:
            _keep(graph, path.resolve(), place)
        except (OSError, BadFileError) as error:
            problem = f"the store of this large graph cannot be kept in {place.parent}: {getattr(error, 'strerror', None) or error}."
            raise BadFileError(path, problem, "Make room there, or name another place by XDG_CACHE_HOME.") from error
    return place / "store"


def kept(path: Path) -> Path:
    """Give the folder in which the store of this graph is kept, as the file is now and as this program spells triples."""
    told = path.stat()
    code = Path(rdf.__file__)
    spelled = hashlib.sha256(b"".join(code.with_name(name).read_bytes() for name in ("rdf.py", "rdf_text.py", "terms.py", "schema.yaml"))).hexdigest()
    return _home() / f"{_digest(str(path.resolve()))}-{_digest(f'{told.st_size} {told.st_mtime_ns} {spelled}')}"


def _home() -> Path:
    return user_cache_path("kg") / "stores"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _keep(graph: Graph, path: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix="new-", dir=place.parent))
    try:
        filled(graph, made / "store")
        (made / "graph").write_text(str(path), encoding="utf-8")
        # Where another question was first, its store is as good.
        with suppress(OSError):
            made.rename(place)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    for other in place.parent.iterdir():
        # What was kept of this graph as it was, or of one that is no more.
        told = other / "graph"
        if other != place and told.is_file() and ((of := Path(told.read_text(encoding="utf-8"))) == path or not of.exists()):
            shutil.rmtree(other, ignore_errors=True)
