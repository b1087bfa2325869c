"""GraphML (kg.graphml) in the one shape that NetworkX, igraph, Gephi, Cytoscape, TinkerPop and APOC all read.

Edge ids are unique in the file, nodes come before edges, lists are JSON text, a missing value has no <data>. Only
asserted facts are in it. In Gephi choose "Edges merge strategy: Don't merge", or parallel facts become one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.graph import Graph
from kg.model import Edge, Entity
from kg.writing import clean, write

# Name → key id. Some readers go by ids (APOC: labels, label; TinkerPop: labelV, labelE), the others by names.
_NODE_KEYS = {"labels": "labels", "label": "n_label", "type": "labelV", "name": "n_name", "node_id": "node_id"}
_EDGE_KEYS = {"label": "label", "interaction": "labelE", "edge_id": "edge_id", "weight": "weight"}
_RESERVED = {*_NODE_KEYS, *_EDGE_KEYS, "id", "source", "target"}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the asserted graph as GraphML."""
    return [write(folder / "kg.graphml", _pieces(graph))]


def _pieces(graph: Graph) -> Iterator[str]:
    node_keys = _keys("n_", _NODE_KEYS, (name for entity in graph.entities() for name in _node(entity)))
    edge_keys = _keys("e_", _EDGE_KEYS, (name for edge in graph.edges() for name in _edge(graph, edge)))
    yield _HEAD
    for scope, keys in (("node", node_keys), ("edge", edge_keys)):
        for name, key in keys.items():
            yield f'  <key id={quoteattr(key)} for="{scope}" attr.name={quoteattr(name)} attr.type="{"double" if name == "weight" else "string"}"/>\n'
    yield '  <graph id="G" edgedefault="directed">\n'
    for entity in graph.entities():
        yield f"    <node id={_id(entity.id)}>\n{_data(_node(entity), node_keys)}    </node>\n"
    for edge in graph.edges():
        yield f"    <edge id={_id(edge.id)} source={_id(edge.subject)} target={_id(edge.object)}>\n{_data(_edge(graph, edge), edge_keys)}    </edge>\n"
    yield "  </graph>\n</graphml>\n"


def _keys(prefix: str, fixed: dict[str, str], names: Iterable[str]) -> dict[str, str]:
    return fixed | {name: prefix + name for name in sorted(set(names) - set(fixed))}


def _id(id: str) -> str:
    # XML wants an NMTOKEN: what is not ASCII (only in a graph edited by hand) is spelled by its code.
    return quoteattr(re.sub(r"[^A-Za-z0-9_.:-]", lambda match: f"_{ord(match.group()):x}_", id))


def _data(values: dict[str, str], keys: dict[str, str]) -> str:
    return "".join(f'      <data key={quoteattr(keys[name])}>{escape(_text(value))}</data>\n' for name, value in values.items() if value)


def _text(value: str) -> str:
    # XML readers turn a carriage return into a line feed: better here than in some of them.
    return clean(value).replace("\r\n", "\n").replace("\r", "\n")


def _own(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name properties so that they do not hide what readers look for: `source` becomes `kg_source`."""
    return {("kg_" if name in _RESERVED else "") + re.sub(r"\W", "_", name): value for name, value in values}


def _node(entity: Entity) -> dict[str, str]:
    fixed = {"labels": ":".join(("", "Entity", entity.type, *filter(None, [entity.sub]))), "label": entity.label}
    fixed |= {"type": entity.sub or entity.type, "name": entity.name, "node_id": entity.id}
    return fixed | {"kind": entity.type, "aliases": _list(entity.aliases), **_own(entity.properties)}


def _edge(graph: Graph, edge: Edge) -> dict[str, str]:
    fixed = {"label": edge.relation, "interaction": edge.relation, "edge_id": edge.id, "weight": str(float(graph.support(edge) or 1))}
    evidence = {"quotes": _list([e.quote for e in edge.evidence]), "articles": _list([e.article for e in edge.evidence])}
    places = {"places": _list([f"{e.source}:{e.start}-{e.end}" for e in edge.evidence])}
    speakers = {"speakers": _list([e.speaker for e in edge.evidence]) if any(e.speaker for e in edge.evidence) else ""}
    return fixed | evidence | places | speakers | _own(edge.qualifiers)


def _list(values: Iterable[str]) -> str:
    listed = list(values)
    return json.dumps(listed, ensure_ascii=False) if listed else ""
