"""A folder neo4j/: CSV files and import.sh for neo4j-admin's bulk import, schema.cypher and load.cypher for a running server.

Only asserted facts are in it. A relationship carries its evidence as lists of equal length: quotes, articles (ids),
sources (path:start-end, in code points), and speakers ("-" for none) where somebody is quoted; and how many stories these
are. CSV knows no line break and no backslash that all readers agree on: breaks
become spaces, a backslash its full-width form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from kg.errors import BadSchemaError
from kg.graph import Graph
from kg.model import Edge, Entity
from kg.schema import default_schema
from kg.writing import clean, write

# Parts lists inside a cell: neo4j-admin has no escape for it, and `clean` takes it out of values.
_LIST, _LIST_IN_CYPHER = "\x1f", "\\u001F"
_LISTS = ("aliases", "reasons", "quotes", "articles", "sources", "speakers")
_NUMBERS = ("stories",)
_NAME = re.compile(r"[A-Za-z_\u3400-\u9fff][\w\u3400-\u9fff]{0,199}")

_IMPORT = """\
#!/bin/sh
# Bulk import into an empty Neo4j, with the server stopped; then start it and run schema.cypher.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
neo4j-admin database import full neo4j --overwrite-destination --strict --bad-tolerance=0 --array-delimiter=U+001F \\
  --nodes="$here/nodes-header.csv,$here/nodes.csv" \\
  --relationships="$here/relationships-header.csv,$here/relationships.csv"
"""
_SCHEMA = """\
// What the graph needs in Neo4j 5.26 or newer: run it before load.cypher, or after the bulk import.
// The names come first: the Browser colours a node by its oldest label, which must not be Entity, that all nodes have;
// and a question about a name that the graph happens not to use gives no warning.
UNWIND [{labels}] AS name CALL db.createLabel(name) RETURN count(*) AS labels;
UNWIND [{relations}] AS name CALL db.createRelationshipType(name) RETURN count(*) AS types;
UNWIND [{properties}] AS name CALL db.createProperty(name) RETURN count(*) AS properties;
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kg_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX kg_entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label);
CREATE FULLTEXT INDEX kg_entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'cjk'}}}};
CALL db.awaitIndexes(300);
"""
_LOAD = """\
// Copy nodes.csv and relationships.csv into the server's import folder, run schema.cypher, then this file:
// cypher-shell -f load.cypher (in the Browser put `:auto ` before each statement). Running it again changes nothing.
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the asserted graph for Neo4j."""
    home, schema = folder / "neo4j", default_schema()
    kinds = sorted({(entity.type, entity.sub) for entity in graph.entities()})
    relations = sorted({edge.relation for edge in graph.edges()})
    properties = sorted({name for entity in graph.entities() for name, _ in entity.properties})
    qualifiers = sorted({name for edge in graph.edges() for name, _ in edge.qualifiers})
    node = ["id", "name", "label", "aliases", *properties, "reasons"]
    relationship = ["id", *qualifiers, "quotes", "articles", "sources", "speakers", "stories"]
    known = (*(qualifier for relation in schema.relations.values() for qualifier in relation.qualifiers), "date")
    names = {
        "labels": _checked(sorted(schema.types, key=lambda name: (schema.types[name].parent != "", name)), (label for kind in kinds for label in kind)),
        "relations": _checked(schema.relations, relations),
        "properties": _checked(node, relationship, known),
    }
    return [
        write(home / "nodes-header.csv", [",".join(["id:ID(Entity)", *map(_typed, node[1:]), ":LABEL"]) + "\n"]),
        write(home / "nodes.csv", map(_line, _nodes(graph, properties))),
        write(home / "relationships-header.csv", [",".join([":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", *map(_typed, relationship)]) + "\n"]),
        write(home / "relationships.csv", map(_line, _relationships(graph, qualifiers))),
        write(home / "import.sh", [_IMPORT]),
        write(home / "schema.cypher", [_SCHEMA.format(**{kind: ", ".join(f"'{name}'" for name in listed) for kind, listed in names.items()})]),
        write(home / "load.cypher", [_LOAD, *_load_nodes(kinds, node), *_load_relationships(relations, relationship)]),
    ]


def _checked(*names: Iterable[str]) -> list[str]:
    """Give all names, each once; refuse what cannot stand in a Cypher text as it is (only in a graph or schema edited by hand)."""
    found = [name for name in dict.fromkeys(chain(*names)) if name]
    for name in found:
        if not _NAME.fullmatch(name):
            raise BadSchemaError(f"{name!r} cannot be a name in Neo4j: use letters, Han characters, digits and _, not a digit first.")
    return found


def _typed(name: str) -> str:
    return f"{name}:string[]" if name in _LISTS else f"{name}:int" if name in _NUMBERS else name


def _line(cells: Sequence[str]) -> str:
    """Quote what there is: an empty cell without quotes is no value, with quotes it would be an empty text."""
    return ",".join('"' + cell.replace('"', '""') + '"' if cell else "" for cell in cells) + "\n"


def _text(value: str) -> str:
    return re.sub(r"\s+", " ", clean(value)).replace("\\", "＼").strip()


def _list(values: Iterable[str]) -> str:
    # An empty item would be lost at the ends of the list, and the lists of a relationship belong together.
    return _LIST.join(_text(value) or "-" for value in values)


def _labels(entity: Entity) -> list[str]:
    return ["Entity", entity.type, *filter(None, [entity.sub])]


def _nodes(graph: Graph, properties: list[str]) -> Iterator[list[str]]:
    for entity in graph.entities():
        values = [_text(entity.get(name)) for name in properties]
        yield [entity.id, _text(entity.name), _text(entity.label), _list(entity.aliases), *values, _list(entity.reasons), _LIST.join(_labels(entity))]


def _relationships(graph: Graph, qualifiers: list[str]) -> Iterator[list[str]]:
    for edge in graph.edges():
        values = dict(edge.qualifiers)
        yield [edge.subject, edge.object, edge.relation, edge.id, *(_text(values.get(name, "")) for name in qualifiers), *_evidence(edge), str(graph.support(edge))]


def _evidence(edge: Edge) -> list[str]:
    pieces = edge.evidence
    speakers = _list(e.speaker for e in pieces) if any(e.speaker for e in pieces) else ""
    return [_list(e.quote for e in pieces), _list(e.article for e in pieces), _list(f"{e.source}:{e.start}-{e.end}" for e in pieces), speakers]


def _set(variable: str, names: list[str], first: int) -> str:
    return ", ".join(f"{variable}.{name} = {_value(name, f'row[{at}]')}" for at, name in enumerate(names, first) if name != "id")


def _value(name: str, cell: str) -> str:
    return f"split({cell}, '{_LIST_IN_CYPHER}')" if name in _LISTS else f"toInteger({cell})" if name in _NUMBERS else cell


def _load_nodes(kinds: list[tuple[str, str]], names: list[str]) -> Iterator[str]:
    for kind in kinds:
        labels = [label for label in kind if label]
        yield (
            "LOAD CSV FROM 'file:///nodes.csv' AS row\n"
            f"WITH row WHERE row[{len(names)}] = '{_LIST_IN_CYPHER.join(['Entity', *labels])}'\n"
            f"CALL (row) {{\n  MERGE (n:Entity {{id: row[0]}})\n  SET n:{':'.join(labels)}, {_set('n', names, 0)}\n"
            "} IN TRANSACTIONS OF 5000 ROWS;\n"
        )


def _load_relationships(relations: list[str], names: list[str]) -> Iterator[str]:
    for relation in relations:
        yield (
            "LOAD CSV FROM 'file:///relationships.csv' AS row\n"
            f"WITH row WHERE row[2] = '{relation}'\n"
            "CALL (row) {\n  MATCH (a:Entity {id: row[0]})\n  MATCH (b:Entity {id: row[1]})\n"
            f"  MERGE (a)-[r:{relation} {{id: row[3]}}]->(b)\n  SET {_set('r', names, 3)}\n"
            "} IN TRANSACTIONS OF 5000 ROWS;\n"
        )
