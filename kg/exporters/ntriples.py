"""N-Triples (kg.nt): the safest form for bulk loading into any RDF store."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import Counts, description
from kg.errors import BadOptionError
from kg.graph import Graph
from kg.losses import unfit
from kg.rdf import Style, line, prefixes, triples
from kg.writing import write

OPTIONS = ("evidence", "base")


def losses(graph: Graph, **_: object) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    return unfit(graph)


def export(graph: Graph, folder: Path, *, evidence: Style = "statements", base: str = "") -> list[Path]:
    """Write the graph as N-Triples."""
    if evidence == "named-graphs":
        raise BadOptionError("N-Triples has no named graphs: choose nquads or trig for --evidence named-graphs.")
    counts, names = Counts(), prefixes(base)
    path = write(folder / "kg.nt", (line(triple, names) + "\n" for triple in counts.over(triples(graph, style=evidence))))
    return [path, write(folder / "kg.nt.void.ttl", description(counts, path.name, "application/n-triples", names))]
