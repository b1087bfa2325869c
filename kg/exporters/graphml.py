"""GraphML (kg.graphml) in the one shape that NetworkX, igraph, rustworkx, Gephi, Cytoscape, TinkerPop, JGraphT and APOC all read.

Edge ids are unique in the file, nodes come before edges, lists are JSON text, a missing value has no <data>. A claim that is no fact is an
edge CLAIMED with its `relation` and `status`. In Gephi choose "Edges merge strategy: Don't merge", or parallel facts become one (or take
GEXF). `extended` adds attributes outside the schema of GraphML, which Gephi takes for edge types and APOC for arrays; `simple` joins all facts
of a pair of things to one edge with their number and types (kg-simple.graphml).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.graph import Graph
from kg.losses import simplified, unfit
from kg.model import Edge, Entity, spans_text
from kg.property_graph import CLAIMED
from kg.writing import clean, write

OPTIONS = ("extended", "simple")
# Name → key id. Some readers go by ids (APOC: labels, label; TinkerPop: labelV, labelE), the others by names.
_NODE_KEYS = {"labels": "labels", "label": "n_label", "type": "labelV", "name": "n_name", "node_id": "node_id"}
_EDGE_KEYS = {"label": "label", "interaction": "labelE", "edge_id": "edge_id", "weight": "weight"}
_LISTS = ("aliases", "reasons", "quotes", "articles", "places", "speakers", "rules", "words")
# Every number is of one type in all files, whatever the values.
_TYPES = {"weight": "double", "facts": "long"}
_RESERVED = {*_NODE_KEYS, *_EDGE_KEYS, *_LISTS, *_TYPES, "id", "source", "target", "kind", "relation", "status", "confidences", "types"}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""

# The attributes of an edge: its id, ends, and what is told of it.
_Edge = tuple[str, str, str, dict[str, str]]


def export(graph: Graph, folder: Path, *, extended: bool = False, simple: bool = False) -> list[Path]:
    """Write the graph as GraphML."""
    return [write(folder / f"kg{'-extended' if extended else ''}{'-simple' if simple else ''}.graphml", _pieces(graph, extended, simple))]


def losses(graph: Graph, *, extended: bool = False, simple: bool = False) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    return {**unfit(graph), **(simplified(graph) if simple else {})}


def _pieces(graph: Graph, extended: bool, simple: bool) -> Iterator[str]:
    edges = _simple if simple else _edges
    node_keys = _keys("n_", _NODE_KEYS, (name for entity in graph.entities() for name in _node(entity)))
    edge_keys = _keys("e_", _EDGE_KEYS, (name for *_, values in edges(graph) for name in values))
    yield _HEAD
    for scope, keys in (("node", node_keys), ("edge", edge_keys)):
        for name, key in keys.items():
            listed = ' attr.list="string"' if extended and name in _LISTS else ""
            yield f'  <key id={quoteattr(key)} for="{scope}" attr.name={quoteattr(name)} attr.type="{_TYPES.get(name, "string")}"{listed}/>\n'
    yield '  <graph id="G" edgedefault="directed">\n'
    for entity in graph.entities():
        values = _node(entity)
        labels = f" labels={quoteattr(values['labels'])}" if extended else ""
        yield f"    <node id={_id(entity.id)}{labels}>\n{_data(values, node_keys)}    </node>\n"
    for id, start, end, values in edges(graph):
        label = f" label={quoteattr(values['label'])}" if extended else ""
        yield f"    <edge id={_id(id)} source={_id(start)} target={_id(end)}{label}>\n{_data(values, edge_keys)}    </edge>\n"
    yield "  </graph>\n</graphml>\n"


def _keys(prefix: str, fixed: dict[str, str], names: Iterable[str]) -> dict[str, str]:
    return fixed | {name: prefix + name for name in sorted(set(names) - set(fixed))}


def _id(id: str) -> str:
    # XML wants an NMTOKEN: what is not ASCII (only in a graph edited by hand) is spelled by its code.
    return quoteattr(re.sub(r"[^A-Za-z0-9_.:-]", lambda match: f"_{ord(match.group()):x}_", id))


def _data(values: dict[str, str], keys: dict[str, str]) -> str:
    return "".join(f'      <data key={quoteattr(keys[name])}>{_text(value)}</data>\n' for name, value in values.items() if value)


def _text(value: str) -> str:
    # A bare carriage return would reach the reader as a line feed.
    return escape(clean(value), {"\r": "&#13;"})


def _own(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name properties so that they do not hide what readers look for: `source` becomes `kg_source`."""
    return {("kg_" if name in _RESERVED or name.startswith("kg_") else "") + re.sub(r"\W", "_", name): value for name, value in values}


def _node(entity: Entity) -> dict[str, str]:
    fixed = {"labels": ":".join(("", "Entity", entity.type, *filter(None, [entity.sub]))), "label": entity.label}
    fixed |= {"type": entity.sub or entity.type, "name": entity.name, "node_id": entity.id}
    return fixed | {"kind": entity.type, "aliases": _list(entity.aliases), "reasons": _list(entity.reasons), **_own(entity.properties)}


def _edges(graph: Graph) -> Iterator[_Edge]:
    for edge in graph.edges(status=""):
        yield edge.id, edge.subject, edge.object, _edge(graph, edge)


def _edge(graph: Graph, edge: Edge) -> dict[str, str]:
    told, label = edge.evidence, edge.relation if edge.status == "asserted" else CLAIMED
    fixed = {"label": label, "interaction": label, "edge_id": edge.id, "weight": str(float(graph.support(edge) or 1))}
    claim = {"relation": edge.relation, "status": edge.status} if label == CLAIMED else {}
    where = {"quotes": _list(e.quote for e in told), "articles": _list(e.article for e in told), "places": _list(f"{e.source}:{e.start}-{e.end}" for e in told)}
    how = {"rules": _list(e.rule for e in told), "confidences": json.dumps([e.confidence for e in told]) if told else ""}
    words = {"words": _list(spans_text(e.words) for e in told)} if any(e.words for e in told) else {}
    speakers = {"speakers": _list(e.speaker for e in told)} if any(e.speaker for e in told) else {}
    statuses = {"statuses": _list(e.status for e in told)} if any(e.status != edge.status for e in told) else {}
    return fixed | claim | where | how | words | speakers | statuses | _own(edge.qualifiers)


def _simple(graph: Graph) -> Iterator[_Edge]:
    """Yield one edge for each pair of things that facts other than mentions join: weight, number of facts, types."""
    pairs: dict[tuple[str, str], list[Edge]] = {}
    for edge in graph.edges():
        if edge.relation != "MENTIONS" and edge.subject != edge.object:
            pairs.setdefault((min(edge.subject, edge.object), max(edge.subject, edge.object)), []).append(edge)
    for (start, end), edges in sorted(pairs.items()):
        types = "|".join(sorted({edge.relation for edge in edges}))
        id = f"{start}--{end}"
        stories = len({graph.story(evidence.article) for edge in edges for evidence in edge.evidence})
        yield id, start, end, {"label": types, "interaction": types, "edge_id": id, "weight": str(float(stories or 1)), "facts": str(len(edges)), "types": types}


def _list(values: Iterable[str]) -> str:
    listed = list(values)
    return json.dumps(listed, ensure_ascii=False) if listed else ""
