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
    return {"control characters written as U+FFFD": count} if count else {}


def in_rdf(graph: Graph, evidence: str = "statements", **_: object) -> dict[str, int]:
    """Count what RDF cannot hold: in the plain style, all that is more than a triple between two things."""
    if evidence != "plain":
        return unfit(graph)
    facts = list(graph.edges())
    parallel = len(facts) - len({(edge.subject, edge.relation, edge.object) for edge in facts})
    qualified = sum(1 for edge in facts if edge.qualifiers)
    return _there({**unfit(graph), "facts told by the triple of a parallel one": parallel, "facts without their qualifiers": qualified, **_unproved(graph)})


def in_property_graph(graph: Graph, **_: object) -> dict[str, int]:
    """Count what lists of texts beside a fact cannot hold of its sentences."""
    words = less_sure = other = 0
    for edge in graph.edges(status=""):
        surest = max((evidence.confidence for evidence in edge.evidence), default=0.0)
        for evidence in edge.evidence:
            words += bool(evidence.words)
            less_sure += evidence.confidence != surest
            other += evidence.status != edge.status
    counts = {"sentences without the places of their words": words, "sentences with the confidence of the surest beside them": less_sure}
    return _there({**unfit(graph), **counts, "sentences with the status of their claim and not their own": other})


def in_neo4j(graph: Graph, **_: object) -> dict[str, int]:
    """Count what neo4j-admin's files cannot hold: beside that, what is known of the graph as a whole."""
    return {**in_property_graph(graph), **unsaid(graph)}


def unsaid(graph: Graph) -> dict[str, int]:
    """Count what is known of a graph as a whole, for which mere tables have no place."""
    own = sum(map(len, graph.schema.added.values()))
    counts = {"types and relations of a schema of one's own, left out": own, "counts of the build, left out": len(graph.sources) + len(graph.set_aside)}
    return _there({**counts, "names of the file of decisions, left out": int(bool(graph.decisions))})


def simplified(graph: Graph) -> dict[str, int]:
    """Count what a graph with one edge for each pair of things leaves out."""
    facts = [edge for edge in graph.edges() if edge.relation != "MENTIONS" and edge.subject != edge.object]
    pairs = {frozenset((edge.subject, edge.object)) for edge in facts}
    counts = {"facts told by the edge of a parallel one": len(facts) - len(pairs), "mentions left out": sum(1 for _ in graph.edges("MENTIONS"))}
    return _there({**counts, **_unproved(graph)})


def _unproved(graph: Graph) -> dict[str, int]:
    claims = sum(1 for edge in graph.edges(status="") if edge.status != "asserted")
    return {"claims that are no facts, left out": claims, "sentences left out": sum(len(edge.evidence) for edge in graph.edges(status=""))}


def _there(counts: dict[str, int]) -> dict[str, int]:
    return {loss: count for loss, count in counts.items() if count}
