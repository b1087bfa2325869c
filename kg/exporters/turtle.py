"""Turtle (kg.ttl): the graph as RDF that a person can read; the same triples as N-Triples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.graph import Graph
from kg.rdf import Triple, prefix_lines, triples
from kg.writing import write


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as Turtle."""
    return [write(folder / "kg.ttl", _pieces(triples(graph)))]


def _pieces(found: Iterable[Triple]) -> Iterator[str]:
    yield from prefix_lines()
    last = Triple("", "", "")
    for triple in found:
        predicate = "a" if triple.predicate == "rdf:type" else triple.predicate
        value = triple.object
        if value.endswith(("^^xsd:integer", "^^xsd:decimal")):
            value = value.split('"')[1]
        if triple.subject != last.subject:
            yield f"{' .' if last.subject else ''}\n\n{triple.subject} {predicate} {value}"
        elif triple.predicate != last.predicate:
            yield f" ;\n    {predicate} {value}"
        else:
            yield f", {value}"
        last = triple
    yield " .\n" if last.subject else ""
