"""Makes the names, the constraint and the indexes in a database, and looks whether they are what they should be."""

from __future__ import annotations

from typing import Any

from neo4j.exceptions import Neo4jError

from kg.bolt import failure
from kg.errors import ServerError
from kg.graph import Graph
from kg.loaders.neo4j.sending import Database
from kg.property_graph import RELATED, types
from kg.property_graph_schema import ANALYZER, INDEXES, Index, statements

_SHOW = "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options, owningConstraint RETURN name, type, state, labelsOrTypes, properties, options, owningConstraint"


def prepare(database: Database, graph: Graph) -> None:
    """Make what is not there, each in a transaction of its own, and wait until the indexes are ready.

    Raises:
        ServerError: something of the name is there and is something else, or others' data stand in the way; the message says what to do.
    """
    labels = sorted({label for entity in graph.entities() for label in (entity.type, entity.sub) if label})
    properties = {name for entity in graph.entities() for name, _ in entity.properties}
    properties.update(name for edge in graph.edges(status="") for name, _ in edge.qualifiers)
    for text in statements(labels, sorted({*types(graph), RELATED}), sorted(properties), graph.schema):
        try:
            database.alter(text)
        except Neo4jError as error:
            if "Schema" not in (error.code or ""):
                raise
            told = str(failure(database.server, error)).removeprefix(database.server.place)
            raise ServerError(f"{database.server.place}: the schema cannot be made{told} Remove what is in the way, or name another database by --database.") from error
    there = {row[0]: row[1:] for row in database.read(_SHOW)}
    for index in INDEXES:
        if problem := _problem(index, there):
            raise ServerError(f"{database.server.place}: {problem}")


def _problem(index: Index, there: dict[str, list[Any]]) -> str:
    """Say what is wrong with an index in the database, and what to do, or ''."""
    wanted = ["RANGE" if index.kind == "UNIQUENESS" else index.kind, [index.label], list(index.properties)]
    drop = f"DROP {'CONSTRAINT' if index.kind == 'UNIQUENESS' else 'INDEX'} {index.name}"
    if index.name not in there:
        # IF NOT EXISTS leaves it at that where another name stands for the same.
        other = next((name for name, (kind, _, labels, properties, _, _) in there.items() if [kind, labels, properties] == wanted), "")
        why = f"{other} is on the same properties. DROP that, and load again." if other else "it could not be made. Load again."
        return f"the index {index.name} is not there: {why}"
    kind, state, labels, properties, options, owner = there[index.name]
    if [kind, labels, properties] != wanted or (owner == index.name) != (index.kind == "UNIQUENESS"):
        return f"{index.name} is {kind} on {labels} {properties}, and must be {index.kind} on {index.label} {list(index.properties)}. {drop}, and load again."
    analyzer = options.get("indexConfig", {}).get("fulltext.analyzer")
    if index.kind == "FULLTEXT" and analyzer != ANALYZER:
        return f"{index.name} takes names apart by {analyzer}, and must by {ANALYZER}. {drop}, and load again."
    if state != "ONLINE":
        return f"{index.name} is {state}, not ONLINE. {drop}, and load again."
    return ""
