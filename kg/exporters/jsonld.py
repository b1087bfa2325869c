"""JSON-LD (kg.jsonld): the triples as objects under a context of our own, for programs that speak JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from kg.datasets import write_dataset
from kg.errors import BadOptionError
from kg.graph import Graph
from kg.losses import in_rdf as losses
from kg.rdf import Style, Triple
from kg.rdf_text import Format

__all__ = ["OPTIONS", "export", "losses"]
OPTIONS = ("evidence", "base")


def export(graph: Graph, folder: Path, *, evidence: Style = "statements", base: str = "") -> list[Path]:
    """Write the graph as JSON-LD, a thing a line."""
    if evidence not in ("statements", "plain"):
        raise BadOptionError(f"JSON-LD has no --evidence {evidence}: choose statements or plain; trig and nquads have named graphs, turtle has rdf12.")
    return write_dataset(folder / "kg.jsonld", _FORMAT, graph, evidence, base)


def _head(names: Mapping[str, str]) -> str:
    return f'{{"@context": {json.dumps(dict(names), sort_keys=True)},\n"@graph": ['


def _objects(found: Iterable[Triple], names: Mapping[str, str]) -> Iterator[str]:
    for subject, group in groupby(found, key=lambda triple: triple.subject):
        yield ",\n" + json.dumps(_thing(subject, group), ensure_ascii=False)


def _thing(subject: str, group: Iterable[Triple]) -> dict[str, Any]:
    thing: dict[str, Any] = {"@id": _name(subject)}
    for triple in group:
        if triple.predicate == "rdf:type":
            thing.setdefault("@type", []).append(_name(triple.object))
        else:
            thing.setdefault(_name(triple.predicate), []).append(_value(triple.object))
    return thing


def _name(term: str) -> str:
    return term[1:-1] if term.startswith("<") else term


def _value(term: str) -> dict[str, Any]:
    if not term.startswith('"'):
        return {"@id": _name(term)}
    # Turtle's escapes are those of JSON, but for the code points that JSON writes as pairs.
    text, _, tail = term.rpartition('"')
    value: str = json.loads(text + '"')
    if tail.startswith("@"):
        return {"@value": value, "@language": tail[1:]}
    return {"@value": value, "@type": tail[2:]} if tail else {"@value": value}


_FORMAT = Format("application/ld+json", _objects, _head, comma=",", ending="}", tail="\n]}\n")
