"""Runs saved questions on a SPARQL endpoint into which the Turtle or N-Triples export was loaded: Fuseki, Oxigraph, Virtuoso and others."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from kg.endpoints import rows
from kg.graph import Graph
from kg.queries import USUAL, Answer, Limits, Question, named, resolved
from kg.rdf import PREFIXES
from kg.servers import Endpoint

SOURCE = "endpoint"
_HEAD = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
_KNOWN = "SELECT ?thing WHERE {{ ?thing kg:name {name} . FILTER NOT EXISTS {{ ?thing rdf:type kg:Article }} }}\nLIMIT 1"
_NAMES = """\
SELECT ?thing ?preferred ?name ?told ?article WHERE {
  ?thing skos:prefLabel ?preferred ; kg:name ?name .
  OPTIONAL { ?thing kg:disambiguation ?told } OPTIONAL { ?thing rdf:type ?article . FILTER(?article = kg:Article) }
}"""


def ask(endpoint: Endpoint, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question at an endpoint; '' where a value is missing.

    Rows come in the order that the endpoint gives them: Jena sorts rare characters, those beyond U+FFFF, before some others.

    Raises:
        ServerError: no answer in time, a refusal, or an answer that is none.
        BadQuestionError: a parameter is missing or wrong, or names nothing.
    """

    def known(name: str) -> bool:
        return bool(rows(endpoint, _HEAD + _KNOWN.format(name=ox.Literal(name)), limits.seconds)[1])

    values = resolved(question, parameters, lambda: _names(endpoint, limits), known)
    columns, found = rows(endpoint, question.bound(values, limits.rows and limits.rows + 1), limits.seconds)
    return Answer.of(columns, (tuple(row.get(name, "") for name in columns) for row in found), limits)


def _names(endpoint: Endpoint, limits: Limits) -> Graph:
    found: dict[str, tuple[str, bool, str, list[str], str]] = {}
    for row in rows(endpoint, _HEAD + _NAMES, limits.seconds)[1]:
        found.setdefault(row["thing"], (row["thing"], "article" in row, row["preferred"], [], row.get("told", "")))[3].append(row["name"])
    return named(found.values())
