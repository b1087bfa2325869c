"""N-Triples (kg.nt): the safest form for bulk loading into any RDF store."""

from __future__ import annotations

from pathlib import Path

from kg.graph import Graph
from kg.rdf import ntriples
from kg.writing import write


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as N-Triples."""
    return [write(folder / "kg.nt", ntriples(graph))]
