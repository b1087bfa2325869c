"""Node-link JSON (kg.nodelink.json), which networkx.node_link_graph and many drawing libraries read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.about import about
from kg.graph import Graph
from kg.losses import in_property_graph as losses
from kg.property_graph import Relationship, apart, nodes, relationships
from kg.writing import write

__all__ = ["export", "losses"]


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as node-link JSON, a record a line; dates are ISO text. What is known of the graph as a whole are its own attributes."""
    return [write(folder / "kg.nodelink.json", _pieces(graph))]


def _pieces(graph: Graph) -> Iterator[str]:
    yield '{"directed": true, "multigraph": true, "graph": ' + (about(graph) or "{}") + ',\n"nodes": [\n'
    yield from _lines({**apart(node.properties, ("labels",)), "id": node.id, "labels": list(node.labels)} for node in nodes(graph))
    yield '],\n"edges": [\n'
    yield from _lines(_edge(edge) for edge in relationships(graph))
    yield "]}\n"


def _edge(edge: Relationship) -> dict[str, Any]:
    ends = {"source": edge.start, "target": edge.end, "key": edge.id}
    own = apart(edge.properties, ("type", *ends))
    return {**own, "relation": edge.properties.get("relation", edge.type), "type": edge.type, **ends}


def _lines(records: Iterable[dict[str, Any]]) -> Iterator[str]:
    comma = ""
    for record in records:
        yield comma + json.dumps(record, ensure_ascii=False, default=str)
        comma = ",\n"
    yield "\n"
