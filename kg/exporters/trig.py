"""TriG (kg.trig): Turtle in which each fact's triple lies in a graph of the fact's name, too."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import Counts, description
from kg.graph import Graph
from kg.losses import unfit
from kg.rdf import Style, prefixes, spelled, triples
from kg.writing import write

OPTIONS = ("evidence", "base")


def losses(graph: Graph, **_: object) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    return unfit(graph)


def export(graph: Graph, folder: Path, *, evidence: Style = "named-graphs", base: str = "") -> list[Path]:
    """Write the graph as TriG."""
    counts, names = Counts(), prefixes(base)
    path = write(folder / "kg.trig", spelled(counts.over(triples(graph, style=evidence)), names))
    return [path, write(folder / "kg.trig.void.ttl", description(counts, path.name, "application/trig", names))]
