"""GraphML (kg.graphml) in the one shape that NetworkX, igraph, rustworkx, Gephi, Cytoscape, TinkerPop, JGraphT and APOC all read.

Edge ids are unique in the file, nodes come before edges, lists are JSON text, a missing value has no <data>. A claim that is no fact is an
edge CLAIMED with its `relation` and `status`. In Gephi choose "Edges merge strategy: Don't merge", or parallel facts become one (or take
GEXF). `extended` adds attributes outside the schema of GraphML, which Gephi takes for edge types and APOC for arrays; `simple` joins all facts
of a pair of things to one edge with their number and types (kg-simple.graphml).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from json.encoder import encode_basestring
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.about import about
from kg.graph import Graph
from kg.losses import simplified, unfit, unsaid
from kg.model import Edge, spans_text
from kg.property_graph import CLAIMED
from kg.writing import fit, write_bytes

OPTIONS = ("extended", "simple")
# Name → key id. Some readers go by ids (APOC: labels, label; TinkerPop: labelV, labelE), the others by names.
_NODE_KEYS = {"labels": "labels", "label": "n_label", "type": "labelV", "name": "n_name", "node_id": "node_id"}
_EDGE_KEYS = {"label": "label", "interaction": "labelE", "edge_id": "edge_id", "weight": "weight"}
_LISTS = ("aliases", "reasons", "quotes", "articles", "places", "speakers", "rules", "words")
# Every number is of one type in all files, whatever the values.
_TYPES = {"weight": "double", "facts": "long"}
_RESERVED = {*_NODE_KEYS, *_EDGE_KEYS, *_LISTS, *_TYPES, "id", "source", "target", "kind", "relation", "status", "confidences", "statuses", "types"}
_PLAIN = re.compile("[A-Za-z0-9_.:-]+")
# What JSON or XML escapes, beside what cannot be printed.
_MARKS = ('"', "\\", "&", "<", ">")
_TAIL = "  </graph>\n</graphml>\n"
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def export(graph: Graph, folder: Path, *, extended: bool = False, simple: bool = False) -> list[Path]:
    """Write the graph as GraphML."""
    pieces = _simple_pieces(graph, extended) if simple else _pieces(graph, extended)
    return [write_bytes(folder / f"kg{'-extended' if extended else ''}{'-simple' if simple else ''}.graphml", fit(pieces))]


def losses(graph: Graph, *, extended: bool = False, simple: bool = False) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    names = {name for entity in graph.entities() for name, _ in entity.properties} | {name for edge in graph.edges(status="") for name, _ in edge.qualifiers}
    respelled = sum(1 for name in names if _own(name).removeprefix("kg_") != name.removeprefix("kg_"))
    counts = {"names of properties with _ for what XML names cannot have": respelled} if respelled else {}
    return {**unfit(graph), **counts, **({**simplified(graph), **unsaid(graph)} if simple else {})}


def _pieces(graph: Graph, extended: bool) -> Iterator[str]:
    yield from _head(extended, *_names(graph), about(graph))
    yield from _nodes(graph, extended)
    usual = not extended and all(map(_PLAIN.fullmatch, graph.ids()))
    for edge in graph.edges(status=""):
        label = edge.relation if edge.status == "asserted" else CLAIMED
        yield (usual and _usual_edge(edge)) or f"{_edge_tag(edge.id, edge.subject, edge.object, label, extended)}{_edge(graph, edge, label)}    </edge>\n"
    yield _TAIL


def _names(graph: Graph) -> tuple[set[str], set[str]]:
    """Give the names of what nodes and edges have beside what all have."""
    properties = {name for entity in graph.entities() for name, _ in entity.properties}
    of_nodes = {"kind", "aliases", "reasons", *map(_own, properties)} if len(graph) else set()
    of_edges, qualifiers = set[str](), set[str]()
    for edge in graph.edges(status=""):
        for name, _ in edge.qualifiers:
            qualifiers.add(name)
        if edge.status != "asserted":
            of_edges |= {"relation", "status"}
        for evidence in edge.evidence:
            if evidence.words:
                of_edges.add("words")
            if evidence.speaker:
                of_edges.add("speakers")
            if evidence.status != edge.status:
                of_edges.add("statuses")
    always = {"quotes", "articles", "places", "rules", "confidences"} if graph.size() else set()
    return of_nodes, {*of_edges, *always, *map(_own, qualifiers)}


def _head(extended: bool, of_nodes: set[str], of_edges: set[str], told: str = "") -> Iterator[str]:
    yield _HEAD
    if told:
        yield f"  <desc>{escape(told)}</desc>\n"
    for scope, fixed, prefix, names in (("node", _NODE_KEYS, "n_", of_nodes), ("edge", _EDGE_KEYS, "e_", of_edges)):
        for name, key in {**fixed, **{name: prefix + name for name in sorted(names - set(fixed))}}.items():
            listed = ' attr.list="string"' if extended and name in _LISTS else ""
            yield f'  <key id={quoteattr(key)} for="{scope}" attr.name={quoteattr(name)} attr.type="{_TYPES.get(name, "string")}"{listed}/>\n'
    yield '  <graph id="G" edgedefault="directed">\n'


def _nodes(graph: Graph, extended: bool) -> Iterator[str]:
    for entity in graph.entities():
        labels = ":".join(("", "Entity", entity.type, *filter(None, [entity.sub])))
        told = f" labels={quoteattr(labels)}" if extended else ""
        fixed = {"labels": labels, "n_label": entity.label, "labelV": entity.sub or entity.type, "n_name": entity.name, "node_id": entity.id, "n_kind": entity.type}
        lists = {"n_aliases": _list(entity.aliases), "n_reasons": _list(entity.reasons)} if entity.aliases or entity.reasons else {}
        own = {"n_" + _own(name): value for name, value in entity.properties}
        yield f'    <node id="{_id(entity.id)}"{told}>\n{_data({**fixed, **lists, **own})}    </node>\n'


def _edge_tag(id: str, start: str, end: str, label: str, extended: bool) -> str:
    told = f" label={quoteattr(label)}" if extended else ""
    return f'    <edge id="{_id(id)}" source="{_id(start)}" target="{_id(end)}"{told}>\n'


def _edge(graph: Graph, edge: Edge, label: str) -> str:
    told = edge.evidence
    text = _data({"label": label, "labelE": label, "edge_id": edge.id}) + f'      <data key="weight">{graph.support(edge) or 1}.0</data>\n'
    if label == CLAIMED:
        text += _data({"e_relation": edge.relation, "e_status": edge.status})
    if told:
        text += _data({"e_quotes": _list([e.quote for e in told]), "e_articles": _list([e.article for e in told])})
        places, rules = _list([f"{e.source}:{e.start}-{e.end}" for e in told]), _list([e.rule for e in told])
        text += _data({"e_places": places, "e_rules": rules, "e_confidences": _numbers(*[e.confidence for e in told])})
        if any(e.words for e in told):
            text += _data({"e_words": _list([spans_text(e.words) for e in told])})
        if any(e.speaker for e in told):
            text += _data({"e_speakers": _list([e.speaker for e in told])})
        if any(e.status != edge.status for e in told):
            text += _data({"e_statuses": _list([e.status for e in told])})
    return text + _data({"e_" + _own(name): value for name, value in edge.qualifiers})


def _usual_edge(edge: Edge) -> str:
    """Spell a fact as `_edge` does, three times as fast, if it is like most: one sentence, and nothing in a text that JSON or XML must escape; else ''."""
    if len(edge.evidence) != 1:
        return ""
    (told,), id, label = edge.evidence, edge.id, edge.relation
    quote, article, source, rule = told.quote, told.article, told.source, told.rule
    texts = f"{label}{quote}{article}{source}{rule}"
    if edge.status != "asserted" or told.status != "asserted" or told.speaker or not texts.isprintable():
        return ""
    for mark in _MARKS:
        if mark in texts:
            return ""
    words = f'      <data key="e_words">["{spans_text(told.words)}"]</data>\n' if told.words else ""
    own = _data({"e_" + _own(name): value for name, value in edge.qualifiers}) if edge.qualifiers else ""
    return f'''    <edge id="{id}" source="{edge.subject}" target="{edge.object}">
      <data key="label">{label}</data>
      <data key="labelE">{label}</data>
      <data key="edge_id">{id}</data>
      <data key="weight">1.0</data>
      <data key="e_quotes">["{quote}"]</data>
      <data key="e_articles">["{article}"]</data>
      <data key="e_places">["{source}:{told.start}-{told.end}"]</data>
      <data key="e_rules">["{rule}"]</data>
      <data key="e_confidences">{_numbers(told.confidence)}</data>
{words}{own}    </edge>
'''


def _simple_pieces(graph: Graph, extended: bool) -> Iterator[str]:
    """Yield a graph with one edge for each pair of things that facts other than mentions join: weight, number of facts, types."""
    pairs: dict[tuple[str, str], list[Edge]] = {}
    for edge in graph.edges():
        if edge.relation != "MENTIONS" and edge.subject != edge.object:
            pairs.setdefault((min(edge.subject, edge.object), max(edge.subject, edge.object)), []).append(edge)
    of_nodes, _ = _names(graph)
    yield from _head(extended, of_nodes, {"facts", "types"} if pairs else set())
    yield from _nodes(graph, extended)
    for (start, end), edges in sorted(pairs.items()):
        types = "|".join(sorted({edge.relation for edge in edges}))
        id = f"{start}--{end}"
        stories = len({graph.story(evidence.article) for edge in edges for evidence in edge.evidence})
        values = {"label": types, "labelE": types, "edge_id": id, "weight": f"{stories or 1}.0", "e_facts": str(len(edges)), "e_types": types}
        yield f"{_edge_tag(id, start, end, types, extended)}{_data(values)}    </edge>\n"
    yield _TAIL


def _id(id: str) -> str:
    # XML wants an NMTOKEN: what is not ASCII (only in a graph edited by hand) is spelled by its code.
    return id if _PLAIN.fullmatch(id) else re.sub(r"[^A-Za-z0-9_.:-]", lambda match: f"_{ord(match.group()):x}_", id)


def _data(values: dict[str, str]) -> str:
    text = ""
    for key, value in values.items():
        if value:
            if "&" in value or "<" in value or ">" in value:
                value = escape(value)
            text += f'      <data key="{key}">{value}</data>\n'
    return text


@lru_cache(maxsize=1024)
def _own(name: str) -> str:
    """Name a property so that it does not hide what readers look for: `source` becomes `kg_source`."""
    return ("kg_" if name in _RESERVED or name.startswith("kg_") else "") + re.sub(r"[^\w.-]", "_", name)


@lru_cache(maxsize=1024)
def _numbers(*values: float) -> str:
    return json.dumps(values)


def _list(values: Sequence[str]) -> str:
    return f"[{', '.join([encode_basestring(value) for value in values])}]" if values else ""
