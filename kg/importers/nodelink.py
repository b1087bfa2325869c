"""Node-link JSON of ours: kg.nodelink.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kg.about import recall
from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.losses import in_property_graph as losses
from kg.model import Edge, Entity
from kg.property_graph_reading import fact, held, thing, together

__all__ = ["SUFFIXES", "held", "losses", "read"]
SUFFIXES = (".nodelink.json",)


def read(path: Path) -> Graph:
    """Read a graph from node-link JSON that kg wrote.

    Raises:
        BadFileError: the file is missing, broken, or not of ours.
    """
    try:
        records = json.loads(path.read_text(encoding="utf-8"))
        graph = Graph.of(map(_thing, records["nodes"]), map(_fact, records["edges"]))
        recall(graph, records.get("graph", {}), str(path))
        return graph
    except OSError as error:
        raise BadFileError(path, f"this file cannot be read: {error.strerror or error}.") from error
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadFileError(path, f"this is broken: {error}.", "Write it again: kg export nodelink") from error
    except MISFITS as error:
        raise BadFileError(path, f"this JSON is not of kg: {what_lacks(error)}.", "Only what kg export nodelink wrote can be read back.") from error


def _thing(record: dict[str, Any]) -> Entity:
    _, type, *sub = record.pop("labels")
    return thing(type, sub[0] if sub else "", together(record))


def _fact(record: dict[str, Any]) -> Edge:
    type, start, end, _ = (record.pop(name) for name in ("type", "source", "target", "key"))
    return fact(type, start, end, together(record))
