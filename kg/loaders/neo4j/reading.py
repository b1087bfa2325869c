"""Reads back what a database holds under a graph's name."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kg.bolt import connected
from kg.errors import ServerError
from kg.graph import Graph
from kg.loaders.neo4j.sending import Database
from kg.model import Edge, Entity
from kg.property_graph import RELATED
from kg.property_graph_reading import fact, thing
from kg.schema import Schema, default_schema
from kg.servers import Server

_NODES = "MATCH (n:Entity) WHERE n.graph = $graph AND n.id > $after RETURN n.id, labels(n), properties(n) ORDER BY n.id LIMIT $size"
_RELATIONSHIPS = f"MATCH (a:Entity)-[r]->(b) WHERE a.id IN $ids AND r.graph = $graph AND type(r) <> '{RELATED}' RETURN type(r), a.id, b.id, properties(r)"


def read(server: Server, name: str, schema: Schema | None = None, size: int = 5000) -> Graph:
    """Give the graph of a name as the database has it, but for what a property graph does not hold; `size` things are asked for at once.

    Its schema tells which label is the type and which the sub-type.

    Raises:
        ServerError: the server is not there, refuses or fails; or what is there under the name is no graph of ours.
    """
    with connected(server) as driver, Database(driver, server) as database:
        things: list[Entity] = []
        facts: list[Edge] = []
        try:
            for window in _windows(database, name, schema or default_schema(), size):
                things += window
                for type, start, end, properties in database.read(_RELATIONSHIPS, ids=[each.id for each in window], graph=name):
                    facts.append(fact(type, start, end, properties))
            return Graph.of(things, facts)
        except (KeyError, ValueError) as error:
            raise ServerError(f"{server.place}: what is there under the name '{name}' is no graph of ours ({error}). Load it: kg load neo4j --replace") from error


def _windows(database: Database, name: str, schema: Schema, size: int) -> Iterator[list[Entity]]:
    after = ""
    while rows := database.read(_NODES, graph=name, after=after, size=size):
        yield [thing(*_kinds(labels, schema), properties) for _, labels, properties in rows]
        after = rows[-1][0]


def _kinds(labels: Collection[str], schema: Schema) -> tuple[str, str]:
    """Give the type and the sub-type among labels, which the database gives in the order in which it first saw them."""
    known = schema.types
    found = [label for label in labels if label != "Entity"]
    found.sort(key=lambda label: label in known and known[label].parent in found)
    type, sub = (*found, "", "")[:2]
    return type, sub
