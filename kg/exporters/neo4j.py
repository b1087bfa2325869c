"""Writes a folder neo4j/: CSV for neo4j-admin's bulk import with its script, and schema.cypher and load.cypher for a running server."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.graph import Graph
from kg.model import Edge, Entity
from kg.writing import replacing

# Parts lists inside a cell; neo4j-admin has no escape for it, so it is taken out of values.
_LIST = "\x1f"
_PROPERTIES = ("date", "date_basis", "home", "outlet", "source", "title", "url")
_QUALIFIERS = ("act", "amount", "count", "date", "event", "form", "outcome", "role", "since", "title", "until")
_SCHEMA = """\
// What the graph needs in Neo4j 5.26 or newer. Run it before load.cypher, or after the bulk import.
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE FULLTEXT INDEX kg_entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(300);
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the asserted graph for Neo4j."""
    home = folder / "neo4j"
    entities, edges = list(graph.entities()), list(graph.edges())
    relations = sorted({edge.relation for edge in edges})
    labels = sorted({label for entity in entities for label in (entity.type, entity.sub) if label})
    node_header = ["id:ID(Entity)", "name", "aliases:string[]", *_PROPERTIES, ":LABEL"]
    edge_header = [":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "id", *_QUALIFIERS, "quotes:string[]", "articles:string[]", "sources:string[]"]
    files = [
        _table(home / "nodes-header.csv", [node_header]),
        _table(home / "nodes.csv", (_node(entity) for entity in entities)),
        _table(home / "relationships-header.csv", [edge_header]),
        _table(home / "relationships.csv", (_relationship(edge) for edge in edges)),
        # LOAD CSV wants its header in the same file, and plain names.
        _table(home / "load-nodes.csv", [["id", "name", "aliases", *_PROPERTIES, "labels"], *(_node(entity) for entity in entities)]),
        _table(home / "load-relationships.csv", [["start", "end", "type", "id", *_QUALIFIERS, "quotes", "articles", "sources"], *(_relationship(edge) for edge in edges)]),
    ]
    for name, content in (("schema.cypher", _SCHEMA), ("load.cypher", _load(labels, relations)), ("import.sh", _IMPORT)):
        with replacing(home / name) as file:
            file.write(content)
        files.append(home / name)
    return files


def _table(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    with replacing(path) as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerows(rows)
    return path


def _clean(value: str) -> str:
    # Line breaks would need an option of the importer, a trailing backslash breaks LOAD CSV.
    return re.sub("[\x00-\x1f\x7f\ud800-\udfff]+", " ", value).replace("\\", "＼").strip()


def _node(entity: Entity) -> list[str]:
    labels = ["Entity", entity.type, *([entity.sub] if entity.sub else [])]
    return [entity.id, _clean(entity.name), _LIST.join(map(_clean, entity.aliases)), *(_clean(entity.get(p)) for p in _PROPERTIES), _LIST.join(labels)]


def _relationship(edge: Edge) -> list[str]:
    values = dict(edge.qualifiers)
    lists = ([e.quote for e in edge.evidence], [e.article for e in edge.evidence], [f"{e.source}:{e.start}-{e.end}" for e in edge.evidence])
    return [edge.subject, edge.object, edge.relation, edge.id, *(_clean(values.get(q, "")) for q in _QUALIFIERS), *(_LIST.join(map(_clean, part)) for part in lists)]


_IMPORT = """\
#!/bin/sh
# Bulk import into an empty Neo4j, with the server stopped; then start it and run schema.cypher.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
neo4j-admin database import full neo4j --overwrite-destination --strict --bad-tolerance=0 \\
  --array-delimiter=U+001F \\
  --nodes="$here/nodes-header.csv,$here/nodes.csv" \\
  --relationships="$here/relationships-header.csv,$here/relationships.csv"
"""


def _load(labels: list[str], relations: list[str]) -> str:
    """Write LOAD CSV for those who only have the Browser: copy the load-*.csv files into the server's import folder first."""
    sets = ", ".join(f"n.{p} = row.{p}" for p in _PROPERTIES)
    qualifiers = ", ".join(f"r.{q} = row.{q}" for q in _QUALIFIERS)
    lists = ", ".join(f"r.{name} = split(row.{name}, '\\u001F')" for name in ("quotes", "articles", "sources"))
    parts = [
        "// Copy load-nodes.csv and load-relationships.csv into the server's import folder, run schema.cypher, then this file.",
        "// In the Browser put `:auto ` before each statement.",
        "LOAD CSV WITH HEADERS FROM 'file:///load-nodes.csv' AS row\nCALL (row) {\n  MERGE (n:Entity {id: row.id})\n"
        f"  SET n.name = row.name, n.aliases = split(row.aliases, '\\u001F'), {sets}\n}} IN TRANSACTIONS OF 5000 ROWS;",
    ]
    parts += [
        f"LOAD CSV WITH HEADERS FROM 'file:///load-nodes.csv' AS row\nWITH row WHERE '{label}' IN split(row.labels, '\\u001F')\n"
        f"CALL (row) {{\n  MATCH (n:Entity {{id: row.id}})\n  SET n:{label}\n}} IN TRANSACTIONS OF 5000 ROWS;"
        for label in labels
    ]
    parts += [
        f"LOAD CSV WITH HEADERS FROM 'file:///load-relationships.csv' AS row\nWITH row WHERE row.type = '{relation}'\n"
        f"CALL (row) {{\n  MATCH (a:Entity {{id: row.start}})\n  MATCH (b:Entity {{id: row.end}})\n  MERGE (a)-[r:{relation} {{id: row.id}}]->(b)\n  SET {qualifiers}, {lists}\n}} IN TRANSACTIONS OF 5000 ROWS;"
        for relation in relations
    ]
    return "\n".join(parts) + "\n"
