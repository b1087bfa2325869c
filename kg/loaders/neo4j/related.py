"""One relationship for each pair of things, beside the facts between them: for a first look that is calm."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from kg.graph import Graph
from kg.model import Edge
from kg.property_graph import DATES, RELATED, Relationship, Value, days

# An article mentions whatever is in it: that relates nothing.
_NO_FACTS = ("MENTIONS",)


def related(graph: Graph) -> Iterator[Relationship]:
    """Yield a relationship `RELATED` for each pair that facts join, by id, from the smaller id of the two to the larger.

    `count` says how many facts, `types` of which relations, `first` and `last` the days between which they fall: their own dates, else
    that of an event at one end, else those of the articles. Claims do not count.

    >>> from kg.model import Entity
    >>> graph = Graph()
    >>> for id in ("a", "b"):
    ...     graph.add_entity(Entity(id, "Organization", "", id))
    >>> graph.add_edge(Edge("fact-1", "b", "ACQUIRED", "a", (("date", "2024-02"),)))
    >>> graph.add_edge(Edge("fact-2", "a", "PARTNERED_WITH", "b", (("since", "2023"),)))
    >>> (one,) = related(graph)
    >>> one.start, one.end, one.properties["count"], one.properties["types"], str(one.properties["first"]), str(one.properties["last"])
    ('a', 'b', 2, ['ACQUIRED', 'PARTNERED_WITH'], '2023-01-01', '2024-02-29')
    """
    pairs: defaultdict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in graph.edges():
        if edge.relation not in _NO_FACTS and edge.subject != edge.object:
            pairs[min(edge.subject, edge.object), max(edge.subject, edge.object)].append(edge)
    for id, (start, end) in sorted((_id(*pair), pair) for pair in pairs):
        facts = pairs[start, end]
        properties: dict[str, Value] = {"id": id, "count": len(facts), "types": sorted({fact.relation for fact in facts})}
        if spans := [span for fact in facts for span in _spans(graph, fact)]:
            properties |= {"first": min(span[0] for span in spans), "last": max(span[1] for span in spans)}
        yield Relationship(id, RELATED, start, end, properties)


def _id(start: str, end: str) -> str:
    return "related-" + hashlib.blake2b(f"{start} {end}".encode(), digest_size=12).hexdigest()


def _spans(graph: Graph, fact: Edge) -> list[tuple[date, date]]:
    own = [value for name, value in fact.qualifiers if name in DATES]
    ends = [graph.entity(end) for end in (fact.subject, fact.object)]
    events = [end.get("date") for end in ends if end.type == "Event"]
    articles = [graph.entity(e.article).get("date") for e in fact.evidence if e.article in graph]
    return next((spans for texts in (own, events, articles) if (spans := [span for text in texts if (span := days(text))])), [])
