"""GEXF of ours: kg.gexf."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lxml import etree

from kg.about import learn
from kg.elements import elements
from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.losses import in_property_graph as losses
from kg.model import Edge, Entity
from kg.property_graph_reading import fact, held, thing, together

__all__ = ["SUFFIXES", "held", "losses", "read"]
SUFFIXES = (".gexf",)
_NAMESPACE = "http://gexf.net/1.3"


def read(path: Path) -> Graph:
    """Read a graph from GEXF that kg wrote; a file with a document type is refused, for what it could load or grow into.

    Raises:
        BadFileError: the file is missing, broken, or not of ours.
    """
    things: list[Entity] = []
    facts: list[Edge] = []
    lists: dict[str, bool] = {}
    told = ""
    try:
        for name, element in elements(path, _NAMESPACE, ("description", "attribute", "node", "edge")):
            if name == "description":
                told = element.text or ""
                continue
            if name == "attribute":
                lists[element.get("id")] = element.get("type") == "liststring"
                continue
            values = {item.get("for"): _value(item.get("value"), lists[item.get("for")]) for item in element.iter(f"{{{_NAMESPACE}}}attvalue")}
            if name == "node":
                kind, type = values.pop("kind"), values.pop("type")
                things.append(thing(kind, type if type != kind else "", together(values)))
            else:
                facts.append(fact(element.get("kind"), element.get("source"), element.get("target"), together(values)))
        graph = Graph.of(things, facts)
        learn(graph, told, str(path))
        return graph
    except OSError as error:
        raise BadFileError(path, f"this file cannot be read: {error.strerror or error}.") from error
    except etree.XMLSyntaxError as error:
        raise BadFileError(path, f"this is broken: {error.msg}.", "Write it again: kg export gexf") from error
    except MISFITS as error:
        raise BadFileError(path, f"this GEXF is not of kg: {what_lacks(error)}.", "Only what kg export gexf wrote can be read back.") from error


def _value(text: str, listed: bool) -> Any:
    # Line ends stand in lists as they are.
    return json.loads(text, strict=False) if listed else text
