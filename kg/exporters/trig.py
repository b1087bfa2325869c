"""TriG (kg.trig): Turtle in which each fact's triple lies in a graph of the fact's name, too."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import write_dataset
from kg.graph import Graph
from kg.losses import in_rdf as losses
from kg.rdf import Style
from kg.rdf_text import TRIG

__all__ = ["OPTIONS", "export", "losses"]
OPTIONS = ("evidence", "base")


def export(graph: Graph, folder: Path, *, evidence: Style = "named-graphs", base: str = "") -> list[Path]:
    """Write the graph as TriG."""
    return write_dataset(folder / "kg.trig", TRIG, graph, evidence, base)
