"""Writes kg.graphml: one shape that NetworkX, igraph, Gephi, Cytoscape, TinkerPop and APOC all read.

Key ids and attr.names of one key serve different readers; edge ids are unique in the file; nodes come before edges;
lists are JSON text; a missing value has no <data>.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.graph import Graph
from kg.model import Edge, Entity
from kg.writing import replacing

# Readers look at ids (APOC labels, TinkerPop labelV and labelE) or at names (all others).
_NODE_KEYS = {"labels": "labels", "label": "n_label", "type": "labelV", "name": "n_name", "node_id": "node_id"}
_EDGE_KEYS = {"label": "label", "interaction": "labelE", "edge_id": "edge_id", "weight": "weight"}
_BAD = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the asserted graph as GraphML."""
    path = folder / "kg.graphml"
    entities, edges = list(graph.entities()), list(graph.edges())
    node_names = sorted({name for entity in entities for name in _node_data(entity)} - set(_NODE_KEYS))
    edge_names = sorted({name for edge in edges for name in _edge_data(edge)} - set(_EDGE_KEYS))
    node_keys = {**_NODE_KEYS, **{name: f"n_{name}_" if name in ("label", "name") else f"n_{name}" for name in node_names}}
    edge_keys = {**_EDGE_KEYS, **{name: f"e_{name}" for name in edge_names}}
    with replacing(path) as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"')
        file.write(' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n')
        for scope, keys in (("node", node_keys), ("edge", edge_keys)):
            for name, key in keys.items():
                kind = "double" if key == "weight" else "long" if name in ("count", "evidence_count") else "string"
                file.write(f'  <key id="{key}" for="{scope}" attr.name="{name}" attr.type="{kind}"/>\n')
        file.write('  <graph id="G" edgedefault="directed">\n')
        for entity in entities:
            file.write(f"    <node id={quoteattr(entity.id)}>\n")
            _write(file, _node_data(entity), node_keys)
            file.write("    </node>\n")
        for edge in edges:
            file.write(f"    <edge id={quoteattr(edge.id)} source={quoteattr(edge.subject)} target={quoteattr(edge.object)}>\n")
            _write(file, _edge_data(edge), edge_keys)
            file.write("    </edge>\n")
        file.write("  </graph>\n</graphml>\n")
    return [path]


def _write(file, data: dict[str, str], keys: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    for name, value in data.items():
        if value:
            clean = _BAD.sub("\ufffd", value).replace("\r\n", "\n").replace("\r", "\n")
            file.write(f'      <data key="{keys[name]}">{escape(clean)}</data>\n')


def _node_data(entity: Entity) -> dict[str, str]:
    labels = ":Entity:" + entity.type + (f":{entity.sub}" if entity.sub else "")
    own = {"labels": labels, "label": entity.name, "type": entity.sub or entity.type, "name": entity.name, "node_id": entity.id}
    extra = {name: value for name, value in entity.properties if _PLAIN.fullmatch(name) and name not in _NODE_KEYS}
    return {**own, "kind": entity.type, "aliases": json.dumps(entity.aliases, ensure_ascii=False) if entity.aliases else "", **extra}


def _edge_data(edge: Edge) -> dict[str, str]:
    own = {"label": edge.relation, "interaction": edge.relation, "edge_id": edge.id, "weight": f"{float(len(edge.evidence) or 1)}"}
    extra = {name: value for name, value in edge.qualifiers if _PLAIN.fullmatch(name) and name not in _EDGE_KEYS and (name != "count" or value.isdigit())}
    quotes = json.dumps([e.quote for e in edge.evidence], ensure_ascii=False) if edge.evidence else ""
    where = json.dumps([[e.source, e.start, e.end] for e in edge.evidence], ensure_ascii=False) if edge.evidence else ""
    return {**own, "quotes": quotes, "sources": where, **extra}
