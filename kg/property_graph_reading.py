"""Makes things and facts again of what a property graph holds of them (see property_graph), and says what that is; `losses` counts the rest.

Of the sentences behind a fact it holds one confidence, the highest, the status of the fact for all of them, and no words in question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Qualifiers, Status, status_of
from kg.property_graph import CLAIMED, OURS


def thing(type: str, sub: str, properties: Mapping[str, Any]) -> Entity:
    """Make a thing of its properties; KeyError names what is missing.

    >>> thing("Event", "Meeting", {"id": "event-1", "name": "春季会议", "date": "2024-06", "date_from": "2024-06-01"})
    Entity(id='event-1', type='Event', sub='Meeting', name='春季会议', aliases=(), properties=(('date', '2024-06'),), reasons=())
    """
    aliases, reasons = (tuple(properties.get(name, ())) for name in ("aliases", "reasons"))
    return Entity(properties["id"], type, sub, properties.get("name", ""), aliases, _own(properties), reasons)


def fact(type: str, start: str, end: str, properties: Mapping[str, Any]) -> Edge:
    """Make a fact, or a claim, of its type, ends and properties; KeyError or ValueError where they do not fit together."""
    status = status_of(properties["status"]) if type == CLAIMED else "asserted"
    relation = properties["relation"] if type == CLAIMED else type
    return Edge(properties["id"], start, relation, end, _own(properties), status, tuple(_evidence(properties, status)))


def together(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Give properties their own names again, which `apart` changed where a format had taken them."""
    return {name.removeprefix("kg_"): value for name, value in properties.items()}


def held(graph: Graph) -> Graph:
    """Give what a property graph holds of a graph; of an empty text in a list it has a dash."""
    things = (replace(entity, aliases=_dashed(entity.aliases), reasons=_dashed(entity.reasons)) for entity in graph.entities())
    return Graph.of(things, (_held(edge) for edge in graph.edges(status="")))


def _own(properties: Mapping[str, Any]) -> Qualifiers:
    """Give the properties that are none of ours; a count that is no number has a name of its own."""
    own = {"count" if name == "count_text" else name: str(value) for name, value in properties.items() if name == "count_text" or name not in OURS}
    return tuple(sorted(own.items()))


def _evidence(properties: Mapping[str, Any], status: Status) -> Iterator[Evidence]:
    quotes = properties.get("quotes", ())
    speakers = properties.get("speakers") or ["-"] * len(quotes)
    rows = zip(quotes, *(properties.get(name, ()) for name in ("articles", "sources", "rules")), speakers, strict=True)
    for quote, article, place, rule, speaker in rows:
        source, _, span = place.rpartition(":")
        start, end = map(int, span.split("-"))
        yield Evidence(article, source, start, end, quote, rule, float(properties["confidence"]), status, "" if speaker == "-" else speaker)


def _held(edge: Edge) -> Edge:
    best = max((e.confidence for e in edge.evidence), default=0.0)
    return replace(edge, evidence=tuple(_said(e, best, edge.status) for e in edge.evidence))


def _said(e: Evidence, confidence: float, status: Status) -> Evidence:
    return Evidence(e.article or "-", e.source, e.start, e.end, e.quote or "-", e.rule or "-", confidence, status, "" if e.speaker == "-" else e.speaker)


def _dashed(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text or "-" for text in texts)
