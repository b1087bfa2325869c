"""N-Triples (kg.nt): the safest form for bulk loading into any RDF store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.graph import Graph
from kg.rdf import PREFIXES, Triple, triples
from kg.writing import write


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the graph as N-Triples."""
    return [write(folder / "kg.nt", _lines(triples(graph)))]


def _lines(found: Iterable[Triple]) -> Iterator[str]:
    for triple in found:
        yield " ".join(map(_full, triple)) + " .\n"


def _full(term: str) -> str:
    if term.startswith("<"):
        return term
    if term.startswith('"'):
        text, _, datatype = term.rpartition('"^^')
        return f'{text}"^^{_full(datatype)}' if text else term
    prefix, _, local = term.partition(":")
    return f"<{PREFIXES[prefix]}{local}>"
