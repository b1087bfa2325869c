"""Turtle (kg.ttl): the graph as RDF that a person can read; the same triples as N-Triples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.graph import Graph
from kg.rdf import PREFIXES, Literal, Triple, iri, quoted, triples
from kg.writing import write

_PLAIN = re.compile(r"[a-z]+:[A-Za-z0-9_][A-Za-z0-9_-]*")
_BARE = ("xsd:integer", "xsd:decimal")


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as Turtle."""
    return [write(folder / "kg.ttl", _pieces(triples(graph)))]


def _pieces(found: Iterable[Triple]) -> Iterator[str]:
    for prefix, namespace in PREFIXES.items():
        yield f"@prefix {prefix}: <{namespace}> .\n"
    subject = predicate = ""
    for triple in found:
        value = _term(triple.object)
        if triple.subject != subject:
            yield f"{' .' if subject else ''}\n\n{_term(triple.subject)} {_predicate(triple.predicate)} {value}"
        elif triple.predicate != predicate:
            yield f" ;\n    {_predicate(triple.predicate)} {value}"
        else:
            yield f", {value}"
        subject, predicate = triple.subject, triple.predicate
    yield " .\n" if subject else ""


def _predicate(name: str) -> str:
    return "a" if name == "rdf:type" else _term(name)


def _term(term: str | Literal) -> str:
    if isinstance(term, str):
        return term if _PLAIN.fullmatch(term) else f"<{iri(term)}>"
    if term.datatype in _BARE:
        return term.text
    return quoted(term.text) + (f"@{term.language}" if term.language else f"^^{term.datatype}" if term.datatype else "")
