"""The graph as three tables: entities, facts, evidence; what the tabular exporters and the listings show."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph import AnyStatus, Graph
from kg.model import spans_text

ENTITY = ("id", "type", "sub", "name", "aliases", "properties", "reasons")
FACT = ("id", "subject", "subject_name", "relation", "object", "object_name", "qualifiers", "status", "sources", "stories")
EVIDENCE = ("fact", "article", "title", "date", "source", "start", "end", "quote", "speaker", "rule", "confidence", "status", "words")

Row = tuple[object, ...]


def entity_rows(graph: Graph) -> Iterator[Row]:
    """Yield a row an entity."""
    for e in graph.entities():
        yield e.id, e.type, e.sub, e.name, e.aliases, dict(e.properties), e.reasons


def fact_rows(graph: Graph, status: AnyStatus = "", relation: str = "") -> Iterator[Row]:
    """Yield a row a fact, with the names of its ends, how many places say it, and how many stories these are."""
    for e in graph.edges(relation, status):
        names = graph.entity(e.subject).name, graph.entity(e.object).name
        yield e.id, e.subject, names[0], e.relation, e.object, names[1], dict(e.qualifiers), e.status, len(e.evidence), graph.support(e)


def evidence_rows(graph: Graph) -> Iterator[Row]:
    """Yield a row a piece of evidence."""
    for edge in graph.edges(status=""):
        for e in edge.evidence:
            article = graph.entity(e.article) if e.article in graph else None
            title, date = (article.name, article.get("date")) if article is not None else ("", "")
            yield edge.id, e.article, title, date, e.source, e.start, e.end, e.quote, e.speaker, e.rule, e.confidence, e.status, spans_text(e.words)
