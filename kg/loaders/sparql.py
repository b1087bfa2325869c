"""Brings a graph into an RDF store by the Graph Store Protocol: into a graph of its own name, which is replaced whole; what is there is counted afterwards.

The first piece is put in the place of all that the named graph holds, the others are added to it: a load that was cut off leaves a part,
and the same command again replaces it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from kg.contracts import Loaded, LoadOptions, Progress
from kg.endpoints import Store, found_store, rows, send
from kg.errors import BadOptionError, ServerError
from kg.graph import Graph, evidence_id
from kg.losses import in_rdf as losses
from kg.rdf import PREFIXES
from kg.rdf_text import N_TRIPLES, Writer
from kg.servers import Endpoint

__all__ = ["SOURCE", "fetch", "graph_name", "load", "losses"]
SOURCE = "endpoint"
_NAMED = "https://kg.example.org/graph/"
# What is counted in the store, each as a pattern whose matches are counted.
_COUNTED = {
    "triples": ("*", "?s ?p ?o"),
    "things": ("DISTINCT ?s", f"?s <{PREFIXES['kg']}name> ?name"),
    "facts and claims": ("DISTINCT ?s", f"?s <{PREFIXES['rdf']}type> <{PREFIXES['kg']}Statement>"),
    "sentences": ("DISTINCT ?s", f"?s <{PREFIXES['rdf']}type> <{PREFIXES['kg']}Evidence>"),
}


def load(graph: Graph, server: Endpoint, options: LoadOptions, progress: Progress) -> Loaded:
    """Bring the graph in under its name (`kg` is short for an address of ours; `default` is the store's default graph), or only say what that would do.

    Raises:
        ServerError: no store that we know is there, it refuses or fails, or what is there afterwards is not the graph.
    """
    if options.aggregate:
        raise BadOptionError("--aggregate goes with neo4j: in RDF each fact is a triple of its own.")
    name = graph_name(options.name)
    progress("Looking", 0, 0)
    store = found_store(server, options.seconds)
    if store.only_named and not name:
        raise ServerError(f"--name default: {store.kind} has no default graph; it asks all graphs where a question names none. Load under a name: --name kg")
    there = _counts(store, server, name, options.seconds)
    wanted = _wanted(graph, options)
    place = f"{server.url}, {f'graph <{name}>' if name else 'its default graph'} ({store.kind})"
    shown = ", ".join(f"{count:,} {what}" for what, count in wanted.items() if count or what == "triples")
    if options.dry_run:
        return Loaded({}, {}, place, told=(f"Would put {shown}", f"in the place of {there['triples']:,} triples in {place}.", "Nothing was written."))
    _put(graph, store, server, name, options, lambda count: progress("Loading", count, wanted["triples"]))
    progress("Checking", wanted["triples"], wanted["triples"])
    found = _counts(store, server, name, options.seconds)
    if found != wanted:
        told = "; ".join(f"{found[what]:,} {what}, {count:,} expected" for what, count in wanted.items() if found[what] != count)
        raise ServerError(f"{place}: after the load the store differs from the graph: {told}. Somebody else writes there, or the store changes what it reads: load again.")
    asked = f"kg ask search --part 区 --engine sparql --endpoint '{store.endpoint(name)}'"
    return Loaded({}, {}, place, told=(f"Put {shown}", f"in the place of {there['triples']:,} triples in {place}.", "Checked by count: all of them are there.", f"Ask it: {asked}"))


def fetch(server: Endpoint, name: str, folder: Path, seconds: float) -> Path:
    """Bring what a store holds under a graph's name into a file of the folder, as N-Triples, or as Turtle where it knows only that.

    Raises:
        ServerError: no store that we know is there, it refuses or fails, or it holds nothing under the name.
    """
    full = graph_name(name)
    store = found_store(server, seconds)
    if not _counts(store, server, full, seconds)["triples"]:
        raise ServerError(f"{server.url} holds nothing under the name {name}. Load it: kg load sparql {server.url} --name {name}")
    wanted = {"Accept": "application/n-triples, text/turtle;q=0.5"}
    reply, headers = send(replace(server, url=store.address(full)), "GET", wanted, None, seconds)
    path = folder / ("kg.ttl" if "turtle" in headers.get("content-type", "") else "kg.nt")
    path.write_bytes(reply)
    return path


def graph_name(name: str) -> str:
    """Give the full name of a graph; '' is the default graph.

    >>> graph_name("kg"), graph_name("default"), graph_name("https://data.example.com/news")
    ('https://kg.example.org/graph/kg', '', 'https://data.example.com/news')
    """
    full = "" if name == "default" else name if ":" in name else _NAMED + name
    if any(not "!" <= character <= "~" or character in '<>"{}|\\^`[]' for character in full) or full.count("#") > 1:
        raise BadOptionError(f"--name {name}: the name of a graph in RDF is a word in plain ASCII, or an address like https://data.example.com/news.")
    return full


def _put(graph: Graph, store: Store, server: Endpoint, name: str, options: LoadOptions, done: Callable[[int], None]) -> None:
    count = 0
    address = replace(server, url=store.address(name))
    left = _lines(graph, options)
    # Of an empty graph nothing is put too, in the place of all that is there.
    while (piece := list(islice(left, 10 * options.batch))) or not count:
        # N-Triples are Turtle, which every store takes.
        send(address, "POST" if count else "PUT", {"Content-Type": "text/turtle; charset=utf-8"}, b"".join(piece), options.seconds)
        count += len(piece)
        done(count)
        if not piece:
            break


def _lines(graph: Graph, options: LoadOptions) -> Iterator[bytes]:
    """Yield the triples of a graph as lines, each once: those of one subject stand in one piece."""
    for piece in Writer(N_TRIPLES, options.base).pieces(graph, options.evidence):
        yield from dict.fromkeys(piece.splitlines(keepends=True))


def _wanted(graph: Graph, options: LoadOptions) -> dict[str, int]:
    sentences = {evidence_id(edge.id, evidence) for edge in graph.edges(status="") for evidence in edge.evidence}
    nodes = (graph.size(), len(sentences)) if options.evidence == "statements" else (0, 0)
    return dict(zip(_COUNTED, (sum(1 for _ in _lines(graph, options)), len(graph), *nodes), strict=True))


def _counts(store: Store, server: Endpoint, name: str, seconds: float) -> dict[str, int]:
    found = {}
    for what, (counted, pattern) in _COUNTED.items():
        _, ((row),) = rows(replace(server, url=store.endpoint(name)), f"SELECT (COUNT({counted}) AS ?n) WHERE {{ {pattern} }}", seconds)
        found[what] = int(row["n"])
    return found
