"""Runs saved questions and one's own Cypher on a Neo4j server that holds the graph; it only reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import neo4j
from neo4j.exceptions import CypherSyntaxError
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration, Time

from kg.bolt import connected
from kg.errors import BadQuestionError
from kg.graph import Graph
from kg.queries import USUAL, Answer, Limits, Question, cell, named, resolved
from kg.servers import Server
from kg.writing import clean

SOURCE = "server"
# The list of all that could stand in the place of a wrong word.
_EXPECTED = re.compile(r": expected .*?(?= \(line|$)")
# By the indexes first: an alias is found only by looking at all things.
_KNOWN = [f"MATCH (n:Entity) WHERE NOT n:Article AND ({is_it}) RETURN n.id AS id LIMIT 1" for is_it in ("n.name = $name OR n.label = $name", "$name IN n.aliases")]
_NAMES = "MATCH (n:Entity) RETURN n.id AS id, n:Article AS article, n.name AS name, coalesce(n.aliases, []) AS aliases, coalesce(n.disambiguation, '') AS told"


def ask(server: Server, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question; '' where a value is missing.

    Raises:
        ServerError: no server, a refusal, or no answer in time.
        BadQuestionError: a parameter is missing or wrong, or names nothing.
    """
    with connected(server) as driver, _reading(driver, server) as session:
        values = resolved(question, parameters, lambda: _names(session, limits), lambda name: any(_run(session, text, {"name": clean(name)}, limits).rows for text in _KNOWN))
        answer = _run(session, question.cypher, {name: clean(value) for name, value in values.items()}, limits)
    return replace(answer, rows=[tuple(cell(value) for value in row) for row in answer.rows])


def cypher(server: Server, text: str, parameters: Mapping[str, object], limits: Limits = USUAL) -> Answer:
    """Run Cypher of one's own: a node is a dictionary with its `labels`, a relationship one with its `type`, a path a list of both, a date text.

    Raises:
        ServerError: no server, a refusal (it would write), or no answer in time.
        BadQuestionError: it is no Cypher.
    """
    with connected(server) as driver, _reading(driver, server, notes=True) as session:
        try:
            answer = _run(session, text, parameters, limits, notes=True)
        except CypherSyntaxError as error:
            raise BadQuestionError(f"Neo4j does not understand the question: {_EXPECTED.sub('', ' '.join(str(error.message).split()))}") from error
    return replace(answer, rows=[tuple(_plain(value) for value in row) for row in answer.rows])


def _reading(driver: neo4j.Driver, server: Server, *, notes: bool = False) -> neo4j.Session:
    # The server itself refuses to write in such a session. A saved question may well ask for what a graph has none of: no notes.
    severity = neo4j.NotificationMinimumSeverity.WARNING if notes else neo4j.NotificationMinimumSeverity.OFF
    return driver.session(database=server.database or None, default_access_mode=neo4j.READ_ACCESS, notifications_min_severity=severity)


def _run(session: neo4j.Session, text: str, parameters: Mapping[str, object], limits: Limits, *, notes: bool = False) -> Answer:
    result = session.run(neo4j.Query(text, timeout=limits.seconds or None), dict(parameters))
    answer = Answer.of(result.keys(), (tuple(record.values()) for record in result), limits)
    told = result.consume()
    return replace(answer, notes=_notes(told)) if notes else answer


def _notes(summary: neo4j.ResultSummary) -> tuple[str, ...]:
    return tuple(sorted({one.status_description.removeprefix("warn: ") for one in summary.gql_status_objects if one.is_notification}))


def _names(session: neo4j.Session, limits: Limits) -> Graph:
    rows: list[tuple[Any, ...]] = _run(session, _NAMES, {}, Limits(limits.seconds, 0)).rows
    return named(rows)


def _plain(value: Any) -> object:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), **_properties(value)}
    if isinstance(value, Relationship):
        return {"type": value.type, **_properties(value)}
    if isinstance(value, Path):
        return [_plain(part) for part in _parts(value)]
    if isinstance(value, Date | Time | DateTime | Duration):
        return value.iso_format()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | float | None) else str(value)


def _properties(value: Node | Relationship) -> dict[str, object]:
    return {key: _plain(item) for key, item in sorted(value.items())}


def _parts(path: Path) -> Iterator[Node | Relationship]:
    yield path.nodes[0]
    for relationship, node in zip(path.relationships, path.nodes[1:], strict=True):
        yield relationship
        yield node
