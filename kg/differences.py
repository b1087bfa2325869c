"""Tells in what two graphs differ: things, names, facts, qualifiers, evidence; the order of names and of evidence says nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.writing import clean


def differences(graph: Graph, other: Graph) -> Iterator[str]:
    """Yield a line for each difference of another graph from one; what no format can carry is compared as `clean` leaves it.

    >>> one, other = Graph(), Graph()
    >>> one.add_entity(Entity("person-1", "Person", "", "陆启明", ("老陆",)))
    >>> other.add_entity(Entity("person-1", "Person", "", "陆启明"))
    >>> list(differences(one, other))
    ["person-1 陆启明: aliases are (), not ('老陆',)"]
    """
    yield from _compared({e.id: _thing(e) for e in graph.entities()}, {e.id: _thing(e) for e in other.entities()}, {e.id: e.label for e in (*other.entities(), *graph.entities())})
    told = {e.id: f"{e.subject} {e.relation} {e.object}" for e in (*other.edges(status=""), *graph.edges(status=""))}
    yield from _compared({e.id: _fact(e) for e in graph.edges(status="")}, {e.id: _fact(e) for e in other.edges(status="")}, told)


def _compared(wanted: dict[str, dict[str, Any]], found: dict[str, dict[str, Any]], told: dict[str, str]) -> Iterator[str]:
    for id in sorted(wanted.keys() | found.keys()):
        name = f"{id} {clean(told[id])}"
        if id not in found:
            yield f"{name}: missing"
        elif id not in wanted:
            yield f"{name}: is not in the graph"
        elif wanted[id] != found[id]:
            for part, value in wanted[id].items():
                if found[id][part] != value:
                    yield f"{name}: {part} " + _unlike(value, found[id][part])


def _unlike(value: Any, found: Any) -> str:
    if isinstance(value, Counter):
        lost, new = value - found, found - value
        return f"lacks {sum(lost.values())} of {sum(value.values())}, has {sum(new.values())} others; first: {next(iter(lost or new))}"
    return f"are {found!r}, not {value!r}" if isinstance(value, tuple) else f"is {found!r}, not {value!r}"


def _thing(entity: Entity) -> dict[str, Any]:
    aliases, reasons = (tuple(sorted(clean(text) for text in texts)) for texts in (entity.aliases, entity.reasons))
    return {"type": entity.type, "sub-type": entity.sub, "name": clean(entity.name), "aliases": aliases, "properties": _pairs(entity.properties), "reasons": reasons}


def _fact(edge: Edge) -> dict[str, Any]:
    ends = {"subject": edge.subject, "relation": edge.relation, "object": edge.object, "status": edge.status}
    return {**ends, "qualifiers": _pairs(edge.qualifiers), "evidence": Counter(_said(evidence) for evidence in edge.evidence)}


def _pairs(values: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, clean(value)) for name, value in values if value))


def _said(e: Evidence) -> tuple[object, ...]:
    words = tuple((word.start, word.end) for word in e.words)
    return e.article, clean(e.source), e.start, e.end, clean(e.quote), e.rule, round(e.confidence, 6), e.status, clean(e.speaker), words
