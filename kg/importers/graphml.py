"""GraphML of ours: kg.graphml, plain or extended; not the simple one, which holds too little to make the graph again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from kg.about import learn
from kg.elements import elements
from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Status, spans_of, status_of
from kg.property_graph import CLAIMED

SUFFIXES = (".graphml",)
_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
# What the exporter writes for other readers, or in a form of its own: the rest are properties and qualifiers.
_OF_NODES = {"labels", "label", "type", "name", "node_id", "kind", "aliases", "reasons"}
_OF_EDGES = {"label", "interaction", "edge_id", "weight", "relation", "status", "quotes", "articles", "places", "rules", "confidences", "words", "speakers", "statuses"}


def read(path: Path) -> Graph:
    """Read a graph from GraphML that kg wrote; a file with a document type is refused, for what it could load or grow into.

    Raises:
        BadFileError: the file is missing, broken, not of ours, or a simple one.
    """
    things: list[Entity] = []
    facts: list[Edge] = []
    names: dict[str, str] = {}
    told = ""
    try:
        for tag, element in elements(path, _NAMESPACE, ("desc", "key", "node", "edge")):
            if tag == "desc":
                told = element.text or ""
                continue
            if tag == "key":
                names[element.get("id")] = element.get("attr.name", "")
                continue
            values = {names[item.get("key")]: item.text or "" for item in element.iter(f"{{{_NAMESPACE}}}data")}
            if tag == "node":
                things.append(_entity(values))
            else:
                facts.append(_edge(element, values))
        graph = Graph.of(things, facts)
        learn(graph, told, str(path))
        return graph
    except OSError as error:
        raise BadFileError(path, f"this file cannot be read: {error.strerror or error}.") from error
    except etree.XMLSyntaxError as error:
        raise BadFileError(path, f"this is broken: {error.msg}.", "Write it again: kg export graphml") from error
    except MISFITS as error:
        raise BadFileError(path, f"this GraphML is not of kg, or a simple one: {what_lacks(error)}.", "Only what kg export graphml wrote can be read back.") from error


def _entity(values: dict[str, str]) -> Entity:
    labels = values["labels"].split(":")[2:]
    aliases, reasons = (tuple(json.loads(values.get(name, "[]"))) for name in ("aliases", "reasons"))
    return Entity(values["node_id"], labels[0], labels[1] if len(labels) > 1 else "", values.get("name", ""), aliases, _own(values, _OF_NODES), reasons)


def _own(values: dict[str, str], fixed: set[str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name.removeprefix("kg_"), value) for name, value in values.items() if name not in fixed))


def _edge(element: Any, values: dict[str, str]) -> Edge:
    if "types" in values:
        raise ValueError("its edges stand for several facts")
    claimed = values["label"] == CLAIMED and "status" in values
    status = status_of(values["status"]) if claimed else "asserted"
    relation = values["relation"] if claimed else values["label"]
    return Edge(values["edge_id"], element.get("source"), relation, element.get("target"), _own(values, _OF_EDGES), status, tuple(_evidence(values, status)))


def _evidence(values: dict[str, str], status: Status) -> Iterator[Evidence]:
    def column(name: str, other: Any) -> list[Any]:
        found: list[Any] = json.loads(values[name]) if name in values else [other] * count
        return found

    count = len(json.loads(values["articles"])) if "articles" in values else 0
    texts = (column(name, "") for name in ("articles", "places", "quotes", "rules", "speakers", "words"))
    rows = zip(*texts, column("confidences", 1.0), column("statuses", status), strict=True)
    for article, place, quote, rule, speaker, words, confidence, own in rows:
        source, _, span = place.rpartition(":")
        start, end = map(int, span.split("-"))
        yield Evidence(article, source, start, end, quote, rule, confidence, status_of(own), speaker, spans_of(words))
