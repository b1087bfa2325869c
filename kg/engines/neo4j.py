"""Runs saved questions and one's own Cypher on a Neo4j server that holds the graph; it only reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import neo4j
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration, Time

from kg.bolt import Server, connected
from kg.graph import Graph
from kg.model import Entity
from kg.queries import Answer, Limits, Question, resolved
from kg.writing import clean

SOURCE = "server"
# By the indexes first: an alias is found only by looking at all things.
_KNOWN = [f"MATCH (n:Entity) WHERE NOT n:Article AND ({is_it}) RETURN n.id AS id LIMIT 1" for is_it in ("n.name = $name OR n.label = $name", "$name IN n.aliases")]
_NAMES = "MATCH (n:Entity) RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.disambiguation AS told, n:Article AS article"


def ask(server: Server, question: Question, parameters: Mapping[str, str], limits: Limits = Limits()) -> Answer:
    """Answer a question; '' where a value is missing.

    Raises:
        ServerError: no server, a refusal, or no answer in time.
        BadQuestionError: a parameter is missing or wrong, or names nothing.
    """
    with connected(server) as driver, _reading(driver, server) as session:
        values = resolved(question, parameters, lambda: _names(session, limits), lambda name: any(_run(session, text, {"name": clean(name)}, limits).rows for text in _KNOWN))
        answer = _run(session, question.cypher, {name: clean(value) for name, value in values.items()}, limits)
    return Answer(answer.columns, [tuple(_cell(value) for value in row) for row in answer.rows], answer.cut)


def cypher(server: Server, text: str, parameters: Mapping[str, object], limits: Limits = Limits()) -> Answer:
    """Run Cypher of one's own; nodes, relationships and paths come as plain dictionaries and lists, dates as text."""
    with connected(server) as driver, _reading(driver, server) as session:
        answer = _run(session, text, parameters, limits)
    return Answer(answer.columns, [tuple(_plain(value) for value in row) for row in answer.rows], answer.cut)


def _reading(driver: neo4j.Driver, server: Server) -> neo4j.Session:
    # The server itself refuses to write in such a session.
    return driver.session(database=server.database or None, default_access_mode=neo4j.READ_ACCESS, notifications_min_severity=neo4j.NotificationMinimumSeverity.OFF)


def _run(session: neo4j.Session, text: str, parameters: Mapping[str, object], limits: Limits) -> Answer:
    result = session.run(neo4j.Query(text, timeout=limits.seconds or None), dict(parameters))  # type: ignore[arg-type]
    answer = Answer.of(result.keys(), (tuple(record.values()) for record in result), limits)
    result.consume()
    return answer


def _names(session: neo4j.Session, limits: Limits) -> Graph:
    """Give a graph of the names alone."""
    graph = Graph()
    for id, name, aliases, told, article in _run(session, _NAMES, {}, Limits(limits.seconds, 0)).rows:
        kind = "Article" if article else "Thing"
        graph.add_entity(Entity(str(id), kind, "", str(name), tuple(aliases or ()), (("disambiguation", str(told)),) if told else ()))
    return graph


def _cell(value: object) -> str:
    # "-" is how an empty item stands in a list of the graph.
    return "" if value is None or value == "-" else str(value)


def _plain(value: Any) -> object:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), **_properties(value)}
    if isinstance(value, Relationship):
        return {"type": value.type, **_properties(value)}
    if isinstance(value, Path):
        return [_plain(part) for part in _parts(value)]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Date | Time | DateTime | Duration):
        return value.iso_format()
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _properties(value: Node | Relationship) -> dict[str, object]:
    return {str(key): _plain(item) for key, item in value.items()}


def _parts(path: Path) -> Iterator[Node | Relationship]:
    yield path.nodes[0]
    for relationship, node in zip(path.relationships, path.nodes[1:], strict=True):
        yield relationship
        yield node
