"""Runs saved questions in this process, on Oxigraph: nothing has to be installed or started."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.errors import BadQuestionError
from kg.graph import Graph
from kg.queries import USUAL, Answer, Limits, Question, resolved
from kg.rdf_text import turtle

SOURCE = "graph"


def ask(graph: Graph, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question; '' where a value is missing. There is no time-out: Oxigraph knows none."""
    query = question.bound(resolved(question, parameters, lambda: graph), limits.rows and limits.rows + 1)
    try:
        result = stored(graph).query(query)
    except SyntaxError as error:
        raise BadQuestionError(f"The SPARQL of the question '{question.name}' is broken: {str(error).splitlines()[0]}") from error
    if not isinstance(result, ox.QuerySolutions):
        raise BadQuestionError(f"The question '{question.name}' gives no table: its SPARQL must be a SELECT.")
    columns = [variable.value for variable in result.variables]
    return Answer.of(columns, (tuple(_shown(solution[name]) for name in columns) for solution in result), limits)


def stored(graph: Graph, folder: Path | None = None) -> ox.Store:
    """Give a store that holds the graph: in a new folder, or in memory."""
    store = ox.Store(folder and str(folder))
    store.bulk_load(turtle(graph), format=ox.RdfFormat.TURTLE)
    return store


def _shown(term: object) -> str:
    return term.value if isinstance(term, ox.Literal | ox.NamedNode) else ""
