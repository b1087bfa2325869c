"""Turtle (kg.ttl): the graph as RDF that a person can read; the same triples as N-Triples."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import write_dataset
from kg.errors import BadOptionError
from kg.graph import Graph
from kg.losses import in_rdf as losses
from kg.rdf import Style
from kg.rdf_text import TURTLE

__all__ = ["OPTIONS", "export", "losses"]
OPTIONS = ("evidence", "base")


def export(graph: Graph, folder: Path, *, evidence: Style = "statements", base: str = "") -> list[Path]:
    """Write the graph as Turtle."""
    if evidence == "named-graphs":
        raise BadOptionError("Turtle has no named graphs: choose trig or nquads for --evidence named-graphs.")
    return write_dataset(folder / "kg.ttl", TURTLE, graph, evidence, base)
