"""A folder neo4j/: CSV files and import.sh for neo4j-admin's bulk import, schema.cypher and load.cypher for a running server.

What `property_graph` says stands in them, the name of the graph and the checksums too, each column in its own type: after either way
`kg load neo4j` finds nothing to do. Nothing is lost: both ways read a doubled quote, a doubled backslash and line breaks inside
quotes alike, neo4j-admin because import.sh asks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from kg.errors import BadSchemaError
from kg.graph import Graph
from kg.losses import in_neo4j as losses
from kg.property_graph import DIGEST, GRAPH, Value, nodes, relationships, stored
from kg.property_graph_schema import statements
from kg.writing import write

__all__ = ["export", "losses"]
Kind = TypeVar("Kind")
# Parts lists inside a cell: neo4j-admin has no escape for it, and no text of a graph has it.
_LIST, _LIST_IN_CYPHER = "\x1f", "\\u001F"
# The type of a value → what neo4j-admin calls it, and how Cypher reads it from a text.
_COLUMNS: dict[type, tuple[str, str]] = {
    str: ("", "{}"),
    int: (":int", "toInteger({})"),
    float: (":double", "toFloat({})"),
    date: (":date", "date({})"),
    list: (":string[]", f"split({{}}, '{_LIST_IN_CYPHER}')"),
}
_LAST = ("reasons", GRAPH, DIGEST)
# A row must fit into the reader's buffer, which is 4 MiB if nobody says more.
_BUFFER = 4 << 20

_IMPORT = """\
#!/bin/sh
# Bulk import into a database that does not exist yet, with the server stopped; then start it and run schema.cypher.
#   sh import.sh [DATABASE [OPTION]...]                  the database is neo4j if none is named
#   sh import.sh neo4j --overwrite-destination           throws away what the database holds
#   NEO4J_ADMIN=/opt/neo4j/bin/neo4j-admin sh import.sh  where neo4j-admin is not on the PATH
set -eu
here=$(cd "$(dirname "$0")" && pwd)
database=${1:-neo4j}
[ $# = 0 ] || shift
"${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" "$@" \\
  --strict --bad-tolerance=0 --report-file="$here/import.report" \\
  --array-delimiter=U+001F --multiline-fields=true --legacy-style-quoting=true --read-buffer-size=BUFFER \\
  --nodes="$here/nodes-header.csv,$here/nodes.csv" \\
  --relationships="$here/relationships-header.csv,$here/relationships.csv"
"""
_SCHEMA = """\
// What the graph needs in Neo4j 5.26 or newer: run it before load.cypher, or after the bulk import. Running it again changes nothing.
// In the Browser paste it whole (classic Browser: with "Enable multi statement query editor" in its settings).
"""
_LOAD = """\
// Loads nodes.csv and relationships.csv into a running server; run schema.cypher first. Running it again changes nothing.
// The two parameters say where the server finds the files. file:/// is its own import folder: copy them there; a server that may
// read from the web, like Aura, takes https:// addresses of places where you put them.
// In a shell: cypher-shell -f load.cypher. In the Browser run the two lines that open with a colon first, one by one, then each
// statement, in the classic Browser with ":auto " before it.
// A server with dbms.import.csv.legacy_quote_escaping=false would take each backslash for two: leave that setting alone.
:param nodes => 'file:///nodes.csv';
:param relationships => 'file:///relationships.csv';
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write facts and claims for Neo4j.

    Raises:
        BadSchemaError: a name cannot stand in Cypher, or a property has values of two types (only in a graph edited by hand).
    """
    home = folder / "neo4j"
    kinds, node = _columns(((n.labels, n.properties) for n in nodes(graph)), ("name", "label", "id"))
    types, relationship = _columns(((r.type, r.properties) for r in relationships(graph)), ("id",))
    longest = [0]
    node_header = ["id:ID(Entity)" if name == "id" else name + _COLUMNS[kind][0] for name, kind in node.items()]
    relationship_header = [":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", *(name + _COLUMNS[kind][0] for name, kind in relationship.items())]
    return [
        write(home / "nodes-header.csv", [",".join([":LABEL", *node_header]) + "\n"]),
        write(home / "nodes.csv", _measured(map(_line, _nodes(graph, node)), longest)),
        write(home / "relationships-header.csv", [",".join(relationship_header) + "\n"]),
        write(home / "relationships.csv", _measured(map(_line, _relationships(graph, relationship)), longest)),
        write(home / "import.sh", [_IMPORT.replace("BUFFER", str(max(_BUFFER, 2 * longest[0])))]),
        write(home / "schema.cypher", [_SCHEMA, *(f"{text};\n" for text in statements(sorted({label for kind in kinds for label in kind}), sorted(types), [*node, *relationship], graph.schema))]),
        write(home / "load.cypher", [_LOAD, _load_nodes(node), *_load_relationships(types, relationship)]),
    ]


def _columns(records: Iterable[tuple[Kind, Mapping[str, Value]]], first: Sequence[str]) -> tuple[set[Kind], dict[str, type]]:
    kinds: set[Kind] = set()
    found: dict[str, type] = dict.fromkeys((*first, GRAPH, DIGEST), str)
    for kind, properties in records:
        kinds.add(kind)
        for name, value in properties.items():
            if found.setdefault(name, type(value)) is not type(value):
                raise BadSchemaError(f"The property {name!r} has values of two types in this graph, and a column holds one: build the graph again.")
    middle = sorted(name for name in found if name not in first and name not in _LAST)
    return kinds, {name: found[name] for name in (*first, *middle, *_LAST) if name in found}


def _nodes(graph: Graph, columns: Mapping[str, type]) -> Iterator[list[str]]:
    for record in nodes(graph):
        values = stored(record)
        yield [_LIST.join(record.labels), *(_cell(values.get(name, "")) for name in columns)]


def _relationships(graph: Graph, columns: Mapping[str, type]) -> Iterator[list[str]]:
    for record in relationships(graph):
        values = stored(record)
        yield [record.start, record.end, record.type, *(_cell(values.get(name, "")) for name in columns)]


def _cell(value: Value) -> str:
    return _LIST.join(value) if isinstance(value, list) else str(value)


def _line(cells: Sequence[str]) -> str:
    """Quote what there is: an empty cell without quotes is no value, with quotes it would be an empty text."""
    return ",".join('"' + cell.replace("\\", "\\\\").replace('"', '""') + '"' if cell else "" for cell in cells) + "\n"


def _measured(lines: Iterable[str], longest: list[int]) -> Iterator[str]:
    for line in lines:
        longest[0] = max(longest[0], len(line.encode()))
        yield line


def _map(columns: Mapping[str, type], first: int) -> str:
    return ", ".join(f"{name}: {_COLUMNS[kind][1].format(f'row[{at}]')}" for at, (name, kind) in enumerate(columns.items(), first))


def _load_nodes(columns: Mapping[str, type]) -> str:
    id = f"row[{list(columns).index('id') + 1}]"
    return (
        "LOAD CSV FROM $nodes AS row\n"
        f"CALL (row) {{\n  MERGE (n:Entity {{id: {id}}})\n  SET n:$(split(row[0], '{_LIST_IN_CYPHER}')), n = {{{_map(columns, 1)}}}\n"
        "} IN TRANSACTIONS OF 5000 ROWS;\n"
    )


def _load_relationships(types: Iterable[str], columns: Mapping[str, type]) -> Iterator[str]:
    for type in sorted(types):
        yield (
            "LOAD CSV FROM $relationships AS row\n"
            f"WITH row WHERE row[2] = '{type}'\n"
            "CALL (row) {\n  MATCH (a:Entity {id: row[0]})\n  MATCH (b:Entity {id: row[1]})\n"
            f"  MERGE (a)-[r:{type} {{id: row[3]}}]->(b)\n  SET r = {{{_map(columns, 3)}}}\n"
            "} IN TRANSACTIONS OF 5000 ROWS;\n"
        )
