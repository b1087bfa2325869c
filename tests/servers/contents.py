"""What a Neo4j database holds of a graph, and what it should hold, both as plain values that compare."""

from __future__ import annotations

from typing import Any

import neo4j

from kg.graph import Graph
from kg.property_graph import nodes, relationships, stored

_NODES = "MATCH (n:Entity {graph: $graph}) RETURN n.id AS id, labels(n) AS told, properties(n) AS properties"
_RELATIONSHIPS = "MATCH (a)-[r {graph: $graph}]->(b) RETURN r.id AS id, [type(r), a.id, b.id] AS told, properties(r) AS properties"
Contents = dict[str, tuple[Any, dict[str, Any]]]


def wanted(graph: Graph, name: str = "kg") -> Contents:
    """Give labels or type and ends, and properties, by id."""
    things = {n.id: (frozenset(n.labels), dict(stored(n, name))) for n in nodes(graph)}
    return {**things, **{r.id: ((r.type, r.start, r.end), dict(stored(r, name))) for r in relationships(graph)}}


def held(driver: neo4j.Driver, name: str = "kg") -> Contents:
    found: Contents = {}
    for asked, told in ((_NODES, frozenset), (_RELATIONSHIPS, tuple)):
        rows, _, _ = driver.execute_query(asked, graph=name, database_="neo4j")  # type: ignore[arg-type]
        assert len({row["id"] for row in rows}) == len(rows), "two of one id"
        found |= {row["id"]: (told(row["told"]), {key: _native(value) for key, value in row["properties"].items()}) for row in rows}
    return found


def wipe(driver: neo4j.Driver, name: str = "kg") -> None:
    driver.execute_query("MATCH (n:Entity {graph: $graph}) DETACH DELETE n", graph=name, database_="neo4j")


def _native(value: Any) -> Any:
    return value.to_native() if isinstance(value, neo4j.time.Date) else value
