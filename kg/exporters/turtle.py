"""Turtle (kg.ttl): the graph as RDF that a person can read; the same triples as N-Triples."""

from __future__ import annotations

from pathlib import Path

from kg.graph import Graph
from kg.rdf import turtle
from kg.writing import write


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as Turtle."""
    return [write(folder / "kg.ttl", turtle(graph))]
