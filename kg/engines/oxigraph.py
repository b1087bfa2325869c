"""Runs questions in this process, on Oxigraph: nothing has to be installed or started."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg import triple_store
from kg.errors import BadQuestionError
from kg.graph import Graph
from kg.queries import USUAL, Answer, Limits, Question
from kg.rdf import PREFIXES
from kg.read_only import check_reads
from kg.triple_store import filled, opened

SOURCE = "file"
_TRIPLE, _TRUTH = ("subject", "predicate", "object"), ("answer",)


def ask(source: Graph | Path, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question from a graph, or from the one in a file; '' where a value is missing.

    Raises:
        BadQuestionError: a parameter is missing or wrong, or names nothing; the SPARQL is broken; or there is no answer in time.
        BadFileError: there is no graph in the file.
    """
    question.check(parameters)
    store = filled(source) if isinstance(source, Graph) else opened(source)
    values = speller(store)(question, parameters)
    try:
        answer = _answer(store, question.bound(values, limits.rows and limits.rows + 1), limits)
    except SyntaxError as error:
        raise BadQuestionError(f"The SPARQL of the question '{question.name}' is broken: {_line(error)}") from error
    # Just these two: a question of one's own may call its columns the same.
    if answer.columns is _TRIPLE or answer.columns is _TRUTH:
        raise BadQuestionError(f"The question '{question.name}' gives no table: its SPARQL must be a SELECT.")
    return answer


def speller(store: ox.Store) -> Callable[[Question, Mapping[str, str]], dict[str, str]]:
    """Give what puts the names as the store spells them in the place of the names as the user wrote them; see `resolved`."""
    return triple_store.speller(partial(_rows, store))


def sparql(source: Path, text: str, limits: Limits = USUAL) -> Answer:
    """Answer a question in SPARQL; the prefixes of our exports need not be written. A CONSTRUCT gives its triples, an ASK true or false.

    Raises:
        BadQuestionError: the question is no SPARQL, does more than read this graph, or has no answer in time.
        BadFileError: there is no graph in the file.
    """
    store = opened(source)

    def read() -> Answer:
        check_reads(text)
        return _run(store, text, limits)

    try:
        return _within(limits.seconds, read)
    except SyntaxError as error:
        raise BadQuestionError(f"This is no question in SPARQL: {_line(error)}") from error


def _answer(store: ox.Store, text: str, limits: Limits) -> Answer:
    return _within(limits.seconds, lambda: _run(store, text, limits))


def _run(store: ox.Store, text: str, limits: Limits) -> Answer:
    result = store.query(text, prefixes=PREFIXES)
    if isinstance(result, ox.QuerySolutions):
        columns = [variable.value for variable in result.variables]
        return Answer.of(columns, (tuple(_shown(solution[name]) for name in columns) for solution in result), limits)
    if isinstance(result, ox.QueryTriples):
        return Answer.of(_TRIPLE, (tuple(map(_shown, triple)) for triple in result), limits)
    return Answer(_TRUTH, [(str(bool(result)).lower(),)])


def _within(seconds: float, work: Callable[[], Answer]) -> Answer:
    """Do something while Ctrl-C is heeded, for so long at most: Oxigraph itself cannot be stopped, so what it still does ends with the process."""
    done: list[Any] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:
            done.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds or None)
    if not done:
        raise BadQuestionError(f"No answer in {seconds:g} s. Raise --timeout, or ask for less.")
    if isinstance(done[0], BaseException):
        raise done[0]
    found: Answer = done[0]
    return found


def _rows(store: ox.Store, text: str) -> list[dict[str, str]]:
    answer = _run(store, text, Limits(0, 0))
    return [{name: str(value) for name, value in zip(answer.columns, row, strict=True) if value != ""} for row in answer.rows]


def _line(error: SyntaxError) -> str:
    return str(error).splitlines()[0]


def _shown(term: object) -> str:
    return term.value if isinstance(term, ox.Literal | ox.NamedNode) else "" if term is None else str(term)
