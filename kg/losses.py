"""Counts what a format cannot hold of a graph, so that nothing is lost without a word."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph import Graph
from kg.writing import unfit_in


def texts(graph: Graph) -> Iterator[str]:
    """Yield all texts of a graph that people wrote: names, properties, qualifiers, quotes."""
    for entity in graph.entities():
        yield from (entity.name, *entity.aliases, *entity.reasons, *(value for _, value in entity.properties))
    for edge in graph.edges(status=""):
        yield from (value for _, value in edge.qualifiers)
        for evidence in edge.evidence:
            yield from (evidence.quote, evidence.source, evidence.speaker)


def unfit(graph: Graph, **_: object) -> dict[str, int]:
    """Count the characters that no XML and hardly any other format can carry; for many formats there is no other loss, whatever the options."""
    count = sum(map(unfit_in, texts(graph)))
    return {"control characters are written as U+FFFD": count} if count else {}


def simplified(graph: Graph) -> dict[str, int]:
    """Count what a graph with one edge for each pair of things leaves out."""
    facts = [edge for edge in graph.edges() if edge.relation != "MENTIONS" and edge.subject != edge.object]
    pairs = {frozenset((edge.subject, edge.object)) for edge in facts}
    counts = {
        "facts are told by the edge of a parallel one": len(facts) - len(pairs),
        "claims that are no facts are left out": sum(1 for edge in graph.edges(status="") if edge.status != "asserted"),
        "mentions are left out": sum(1 for _ in graph.edges("MENTIONS")),
        "sentences are left out": sum(len(edge.evidence) for edge in graph.edges(status="")),
    }
    return {loss: count for loss, count in counts.items() if count}
