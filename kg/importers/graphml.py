"""GraphML of ours: kg.graphml, plain or extended; not the simple one, which holds too little to make the graph again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Status, spans_of, status_of
from kg.property_graph import CLAIMED

SUFFIXES = (".graphml",)
_SPACE = "{http://graphml.graphdrawing.org/xmlns}"
# What the exporter writes for other readers, or in a form of its own: the rest are properties and qualifiers.
_OF_NODES = {"labels", "label", "type", "name", "node_id", "kind", "aliases", "reasons"}
_OF_EDGES = {"label", "interaction", "edge_id", "weight", "relation", "status", "quotes", "articles", "places", "rules", "confidences", "words", "speakers", "statuses"}


def read(path: Path) -> Graph:
    """Read a graph from GraphML that kg wrote; a file with a document type is refused, for what it could load or grow into.

    Raises:
        BadFileError: the file is missing, broken, not of ours, or a simple one.
    """
    graph = Graph()
    edges: list[Edge] = []
    try:
        for tag, attributes, values in _records(path):
            if tag == "node":
                graph.add_entity(_entity(values))
            else:
                edges.append(_edge(attributes, values))
        for edge in edges:
            graph.add_edge(edge)
    except OSError as error:
        raise BadFileError(path, f"this file cannot be read: {error.strerror or error}.") from error
    except etree.XMLSyntaxError as error:
        raise BadFileError(path, f"this is broken: {error.msg}.", "Write it again: kg export graphml") from error
    except (KeyError, ValueError) as error:
        raise BadFileError(path, f"this GraphML is not of kg, or a simple one: {error!r}.", "Only what kg export graphml wrote can be read back.") from error
    return graph


def _records(path: Path) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """Yield nodes and edges with their attributes and data, by the names of the keys."""
    names: dict[str, str] = {}
    with path.open("rb") as file:
        # No entity is resolved, nothing is fetched, and lxml's own limits on size stay: what comes may be anybody's.
        for _, element in etree.iterparse(file, events=("end",), resolve_entities=False, no_network=True, load_dtd=False):
            if element.getroottree().docinfo.doctype:
                raise ValueError("it has a document type")
            tag = str(element.tag).removeprefix(_SPACE)
            if tag == "key":
                names[element.get("id", "")] = element.get("attr.name", "")
            elif tag in ("node", "edge"):
                data = {names[item.get("key", "")]: item.text or "" for item in element.iter(_SPACE + "data")}
                yield tag, {str(name): str(value) for name, value in element.attrib.items()}, data
                element.clear()
                # Also the empty shells that would pile up under the root.
                while (before := element.getprevious()) is not None and before.tag != _SPACE + "key":
                    element.getparent().remove(before)


def _entity(values: dict[str, str]) -> Entity:
    labels = values["labels"].split(":")[2:]
    aliases, reasons = (tuple(json.loads(values.get(name, "[]"))) for name in ("aliases", "reasons"))
    return Entity(values["node_id"], labels[0], labels[1] if len(labels) > 1 else "", values["name"], aliases, _own(values, _OF_NODES), reasons)


def _own(values: dict[str, str], fixed: set[str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name.removeprefix("kg_"), value) for name, value in values.items() if name not in fixed))


def _edge(attributes: dict[str, str], values: dict[str, str]) -> Edge:
    if "types" in values:
        raise ValueError("its edges stand for several facts")
    claimed = values["label"] == CLAIMED and "status" in values
    status = status_of(values["status"]) if claimed else "asserted"
    relation = values["relation"] if claimed else values["label"]
    return Edge(values["edge_id"], attributes["source"], relation, attributes["target"], _own(values, _OF_EDGES), status, tuple(_evidence(values, status)))


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
