"""Turtle (kg.ttl): the graph as RDF that a person can read; the same triples as N-Triples."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import Counts, description
from kg.errors import BadOptionError
from kg.graph import Graph
from kg.losses import unfit
from kg.rdf import Style, prefixes, spelled, triples
from kg.writing import write

OPTIONS = ("evidence", "base")


def losses(graph: Graph, **_: object) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    return unfit(graph)


def export(graph: Graph, folder: Path, *, evidence: Style = "statements", base: str = "") -> list[Path]:
    """Write the graph as Turtle."""
    if evidence == "named-graphs":
        raise BadOptionError("Turtle has no named graphs: choose trig or nquads for --evidence named-graphs.")
    counts, names = Counts(), prefixes(base)
    path = write(folder / "kg.ttl", spelled(counts.over(triples(graph, style=evidence)), names))
    return [path, write(folder / "kg.ttl.void.ttl", description(counts, path.name, "text/turtle", names))]
