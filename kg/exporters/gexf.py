"""GEXF 1.3 (kg.gexf) for Gephi: relations as edge types, lists, and the time in which a fact holds.

In Gephi's import dialog choose "Edges merge strategy: Don't merge". A fact without a date is always visible; a date that is known
in part lasts from its first to its last day. A claim that is no fact has the type CLAIMED, with its `relation` and `status`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kg.about import about
from kg.graph import Graph
from kg.losses import in_property_graph as losses
from kg.property_graph import LISTS, Node, Value, apart, days, nodes, relationships
from kg.writing import write

__all__ = ["export", "losses"]
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
"""
_GRAPH = """\
  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as GEXF."""
    return [write(folder / "kg.gexf", _pieces(graph))]


def _pieces(graph: Graph) -> Iterator[str]:
    yield _HEAD
    if told := about(graph):
        yield f"  <meta>\n    <description>{escape(told)}</description>\n  </meta>\n"
    yield _GRAPH
    yield from _attributes("node", map(_node, nodes(graph)))
    yield from _attributes("edge", (apart(edge.properties, ()) for edge in relationships(graph)))
    yield "    <nodes>\n"
    for node in nodes(graph):
        label = str(node.properties.get("label", ""))
        yield f"      <node id={_attribute(node.id)} label={_attribute(label)}>\n{_values(_node(node))}      </node>\n"
    yield "    </nodes>\n    <edges>\n"
    for edge in relationships(graph):
        weight = float(str(edge.properties["stories"])) or 1.0
        ends = f"id={_attribute(edge.id)} source={_attribute(edge.start)} target={_attribute(edge.end)}"
        kind = f'type="directed" label={_attribute(edge.type)} kind={_attribute(edge.type)} weight="{weight}"'
        yield f"      <edge {ends} {kind}>\n{_values(apart(edge.properties, ()))}{_spell(edge.properties)}      </edge>\n"
    yield "    </edges>\n  </graph>\n</gexf>\n"


def _node(node: Node) -> dict[str, Value]:
    return {**apart(node.properties, ("kind", "type")), "kind": node.labels[:2][-1], "type": node.labels[-1]}


def _attributes(scope: str, records: Iterable[dict[str, Value]]) -> Iterator[str]:
    """Declare what the records have; the id of an attribute is its name, by which some readers call the column."""
    kinds: dict[str, str] = {}
    for record in records:
        for name, value in record.items():
            kind = "liststring" if name in LISTS else "long" if isinstance(value, int) else "double" if isinstance(value, float) else "string"
            kinds[name] = kind
    yield f'    <attributes class="{scope}" mode="static">\n'
    for name in sorted(kinds):
        yield f'      <attribute id="{name}" title="{name}" type="{kinds[name]}"/>\n'
    yield "    </attributes>\n"


def _attribute(text: str) -> str:
    return quoteattr(re.sub(r"\s+", " ", text))


def _values(record: dict[str, Value]) -> str:
    lines = "".join(f'          <attvalue for="{name}" value={_value(value)}/>\n' for name, value in record.items())
    return f"        <attvalues>\n{lines}        </attvalues>\n"


def _value(value: Value) -> str:
    text = f"[{', '.join(map(_item, value))}]" if isinstance(value, list) else str(value)
    # Line ends in an attribute would reach the reader as blanks.
    return '"' + escape(text, {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}) + '"'


def _item(text: str) -> str:
    # As in JSON, but for line ends, which stay as they are: for Gephi a backslash only says that a quote or backslash follows.
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _spell(record: dict[str, Value]) -> str:
    """Say when a fact holds: from the day of its date or beginning to that of its end; never from a later to an earlier day."""
    start = days(str(record.get("since") or record.get("date") or ""))
    end = days(str(record.get("until") or record.get("date") or ""))
    if (not start and not end) or (start and end and start[0] > end[1]):
        return ""
    first = f' start="{start[0]}"' if start else ""
    last = f' end="{end[1]}"' if end else ""
    return f"        <spells>\n          <spell{first}{last}/>\n        </spells>\n"
