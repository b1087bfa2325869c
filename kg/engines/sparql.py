"""Runs saved questions on a SPARQL endpoint into which the Turtle or N-Triples export was loaded: Fuseki, Oxigraph, Virtuoso and others."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

import pyoxigraph as ox

from kg.errors import BadQuestionError, ServerError
from kg.graph import Graph
from kg.queries import USUAL, Answer, Limits, Question, named, resolved
from kg.rdf import PREFIXES

SOURCE = "endpoint"
_HEAD = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
_KNOWN = "SELECT ?thing WHERE {{ ?thing kg:name {name} . FILTER NOT EXISTS {{ ?thing rdf:type kg:Article }} }}\nLIMIT 1"
_NAMES = """\
SELECT ?thing ?preferred ?name ?told ?article WHERE {
  ?thing skos:prefLabel ?preferred ; kg:name ?name .
  OPTIONAL { ?thing kg:disambiguation ?told } OPTIONAL { ?thing rdf:type ?article . FILTER(?article = kg:Article) }
}"""


def ask(endpoint: str, question: Question, parameters: Mapping[str, str], limits: Limits = USUAL) -> Answer:
    """Answer a question at an endpoint's address; '' where a value is missing.

    Rows come in the order that the endpoint gives them: Jena sorts rare characters, those beyond U+FFFF, before some others.

    Raises:
        ServerError: no answer in time, a refusal, or an answer that is none.
        BadQuestionError: a parameter is missing or wrong, or names nothing.
    """
    if not endpoint.startswith(("http://", "https://")):
        raise ServerError(f"'{endpoint}' is no address of a SPARQL endpoint. Write --endpoint http://HOST:PORT/query.")

    def known(name: str) -> bool:
        return bool(_rows(endpoint, _HEAD + _KNOWN.format(name=ox.Literal(name)), limits)[1])

    values = resolved(question, parameters, lambda: _names(endpoint, limits), known)
    columns, rows = _rows(endpoint, question.bound(values, limits.rows and limits.rows + 1), limits)
    return Answer.of(columns, (tuple(row.get(name, "") for name in columns) for row in rows), limits)


def _names(endpoint: str, limits: Limits) -> Graph:
    found: dict[str, tuple[str, bool, str, list[str], str]] = {}
    for row in _rows(endpoint, _HEAD + _NAMES, limits)[1]:
        found.setdefault(row["thing"], (row["thing"], "article" in row, row["preferred"], [], row.get("told", "")))[3].append(row["name"])
    return named(found.values())


def _rows(endpoint: str, query: str, limits: Limits) -> tuple[list[str], list[dict[str, str]]]:
    headers = {"Content-Type": "application/sparql-query; charset=utf-8", "Accept": "application/sparql-results+json", "User-Agent": "kg"}
    asked = urllib.request.Request(endpoint, query.encode(), headers)
    try:
        with urllib.request.urlopen(asked, timeout=limits.seconds or None) as reply:
            found: Any = json.load(reply)
        columns = [str(name) for name in found["head"]["vars"]]
        return columns, [{name: str(cell["value"]) for name, cell in row.items()} for row in found["results"]["bindings"]]
    except urllib.error.HTTPError as error:
        with error:
            told = " ".join(error.read(2000).decode("utf-8", "replace").split())[:200]
        if error.code == 400:
            raise BadQuestionError(f"{endpoint} does not understand the question: {told}") from error
        raise ServerError(f"{endpoint} refuses: {error.code} {error.reason}. {told}") from error
    except TimeoutError as error:
        raise ServerError(f"{endpoint}: no answer in {limits.seconds:g} s. Raise --timeout, or ask for less.") from error
    except OSError as error:
        raise ServerError(f"{endpoint}: no SPARQL endpoint answers there ({getattr(error, 'reason', error)}). Start it, or say where it is: --endpoint URL") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ServerError(f"{endpoint} is no SPARQL endpoint: it gives no table of results as JSON. Its path is often /query or /sparql.") from error
