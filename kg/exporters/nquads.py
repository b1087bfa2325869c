"""N-Quads (kg.nq): N-Triples in which each fact's triple can lie in a graph of the fact's name."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import write_dataset
from kg.graph import Graph
from kg.losses import in_rdf as losses
from kg.rdf import Style
from kg.rdf_text import N_QUADS

__all__ = ["OPTIONS", "export", "losses"]
OPTIONS = ("evidence", "base")


def export(graph: Graph, folder: Path, *, evidence: Style = "named-graphs", base: str = "") -> list[Path]:
    """Write the graph as N-Quads."""
    return write_dataset(folder / "kg.nq", N_QUADS, graph, evidence, base)
