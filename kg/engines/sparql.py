"""Runs saved questions on a SPARQL endpoint into which the Turtle or N-Triples export was loaded: Fuseki, Oxigraph, Virtuoso and others."""

from __future__ import annotations

from collections.abc import Mapping

from kg.endpoints import rows
from kg.errors import ServerError
from kg.queries import USUAL, Answer, Limits, Question
from kg.servers import Endpoint
from kg.triple_store import headed, speller

SOURCE = "endpoint"
_ANY_FACT = "SELECT ?f { ?f rdf:type kg:Statement } LIMIT 1"


def ask(endpoint: Endpoint, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question at an endpoint; '' where a value is missing.

    Rows come in the order that the endpoint gives them: Jena sorts rare characters, those beyond U+FFFF, before some others.

    Raises:
        ServerError: no answer in time, a refusal, an answer that is none, or no facts with evidence there.
        BadQuestionError: a parameter is missing or wrong, or names nothing.
    """
    values = speller(lambda text: rows(endpoint, headed(text), limits.seconds)[1])(question, parameters)
    columns, found = rows(endpoint, question.bound(values, limits.rows and limits.rows + 1), limits.seconds)
    if not found and not rows(endpoint, headed(_ANY_FACT), limits.seconds)[1]:
        told = "it was loaded with --evidence plain, or not by kg, or asks another graph. Load it: kg load sparql"
        raise ServerError(f"{endpoint.url} holds no facts with their sentences, which the saved questions ask: {told} {endpoint.url}")
    return Answer.of(columns, (tuple(row.get(name, "") for name in columns) for row in found), limits)


def sparql(endpoint: Endpoint, text: str, limits: Limits = USUAL) -> Answer:
    """Answer a question in SPARQL whose answer is a table or a truth value; the prefixes of our exports need not be written.

    Raises:
        ServerError: no answer in time, a refusal, or an answer that is none.
        BadQuestionError: the endpoint does not understand it.
    """
    columns, found = rows(endpoint, headed(text), limits.seconds)
    return Answer.of(columns, (tuple(row.get(name, "") for name in columns) for row in found), limits)
