"""N-Quads (kg.nq): N-Triples in which each fact's triple can lie in a graph of the fact's name."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import Counts, description
from kg.graph import Graph
from kg.losses import unfit
from kg.rdf import Style, line, prefixes, triples
from kg.writing import write

OPTIONS = ("evidence", "base")


def losses(graph: Graph, **_: object) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    return unfit(graph)


def export(graph: Graph, folder: Path, *, evidence: Style = "named-graphs", base: str = "") -> list[Path]:
    """Write the graph as N-Quads."""
    counts, names = Counts(), prefixes(base)
    path = write(folder / "kg.nq", (line(triple, names) + "\n" for triple in counts.over(triples(graph, style=evidence))))
    return [path, write(folder / "kg.nq.void.ttl", description(counts, path.name, "application/n-quads", names))]
