"""N-Triples (kg.nt): the safest form for bulk loading into any RDF store."""

from __future__ import annotations

from pathlib import Path

from kg.datasets import write_dataset
from kg.errors import BadOptionError
from kg.graph import Graph
from kg.losses import in_rdf as losses
from kg.rdf import Style
from kg.rdf_text import N_TRIPLES

__all__ = ["OPTIONS", "export", "losses"]
OPTIONS = ("evidence", "base")


def export(graph: Graph, folder: Path, *, evidence: Style = "statements", base: str = "") -> list[Path]:
    """Write the graph as N-Triples."""
    if evidence == "named-graphs":
        raise BadOptionError("N-Triples has no named graphs: choose nquads or trig for --evidence named-graphs.")
    return write_dataset(folder / "kg.nt", N_TRIPLES, graph, evidence, base)
