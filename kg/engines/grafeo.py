"""Runs the Cypher of saved questions, and one's own, in this process on Grafeo: no server, but an extra, kg[cypher], and Python 3.12."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from importlib import import_module
from typing import Any

from kg.errors import BadQuestionError, MissingExtraError
from kg.graph import Graph
from kg.property_graph import nodes, relationships, stored
from kg.queries import USUAL, Answer, Limits, Question, cell, resolved
from kg.writing import clean

SOURCE = "graph"


def ask(graph: Graph, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question; '' where a value is missing. There is no time-out: Grafeo knows none.

    Raises:
        MissingExtraError: Grafeo is not installed.
        BadQuestionError: a parameter is missing or wrong, or names nothing; or Grafeo does not know something in the Cypher.
    """
    values = resolved(question, parameters, lambda: graph)
    answer = _run(graph, _walked(question.cypher, graph), {name: clean(value) for name, value in values.items()}, limits)
    return replace(answer, rows=[tuple(cell(value) for value in row) for row in answer.rows])


def cypher(graph: Graph, text: str, parameters: Mapping[str, object], limits: Limits = USUAL) -> Answer:
    """Run Cypher of one's own on a copy of the graph in memory; values come as from a server."""
    answer = _run(graph, text, parameters, limits)
    return replace(answer, rows=[tuple(_plain(value) for value in row) for row in answer.rows])


def _walked(text: str, graph: Graph) -> str:
    """Name the relations of a walk over any: Grafeo looks for the shortest ways first and asks WHERE of them only then, Neo4j the other way round."""
    facts = sorted({edge.relation for edge in graph.edges()} - {"MENTIONS"})
    return re.sub(r"\[\*(?=\d)", f"[:{'|'.join(facts)}*", text) if facts else text


def _run(graph: Graph, text: str, parameters: Mapping[str, object], limits: Limits) -> Answer:
    try:
        database = import_module("grafeo").GrafeoDB()
    except ModuleNotFoundError:
        raise MissingExtraError("Cypher without a server needs Grafeo, which is not installed: pip install 'kg[cypher]' (Python 3.12 or newer).") from None
    _fill(database, graph)
    try:
        result = database.execute_cypher(text, dict(parameters))
    # It raises RuntimeError, ValueError and TypeError of its own for what is wrong with a question.
    except (RuntimeError, ValueError, TypeError) as error:
        told = " ".join(str(error).split())[:300]
        raise BadQuestionError(f"Grafeo does not answer that: {told}") from error
    columns = list(result.columns)
    return Answer.of(columns, (tuple(row[name] for name in columns) for row in result), limits)


def _fill(database: Any, graph: Graph) -> None:
    database.create_property_index("id")
    kinds: dict[tuple[str, ...], list[dict[str, object]]] = defaultdict(list)
    for node in nodes(graph):
        kinds[node.labels].append(dict(stored(node)))
    numbers: dict[str, int] = {}
    for labels, things in kinds.items():
        made = database.batch_create_nodes_with_props(list(labels), things)
        numbers |= {str(thing["id"]): number for thing, number in zip(things, made, strict=True)}
    facts = [(numbers[r.start], numbers[r.end], r.type, dict(stored(r))) for r in relationships(graph)]
    if facts:
        database.batch_create_edges(facts)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        if "_labels" in value:
            return {"labels": sorted(value["_labels"]), **_properties(value)}
        if "_type" in value:
            return {"type": value["_type"], **_properties(value)}
        if value.keys() == {"nodes", "edges"}:
            both = zip(value["nodes"], [*value["edges"], None], strict=True)
            return [_plain(part) for pair in both for part in pair if part is not None]
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _properties(value: Mapping[str, object]) -> dict[str, object]:
    return {key: _plain(item) for key, item in sorted(value.items()) if not key.startswith("_")}
