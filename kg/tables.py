"""The graph as three tables: entities, facts, evidence; what the tabular formats hold and the listings show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kg.graph import AnyStatus, Graph
from kg.model import Edge, Entity, Evidence, Qualifiers, spans_of, spans_text, status_of

ENTITY = ("id", "type", "sub", "name", "aliases", "properties", "reasons")
FACT = ("id", "subject", "subject_name", "relation", "object", "object_name", "qualifiers", "status", "sentences", "stories")
EVIDENCE = ("fact", "article", "title", "date", "source", "start", "end", "quote", "speaker", "rule", "confidence", "status", "words")
TABLES = {"entities": ENTITY, "facts": FACT, "evidence": EVIDENCE}
# Columns of lists, and of names with values.
LISTS = ("aliases", "reasons")
MAPS = ("properties", "qualifiers")

Row = tuple[object, ...]


def entity_rows(graph: Graph) -> Iterator[Row]:
    """Yield a row an entity."""
    for e in graph.entities():
        yield e.id, e.type, e.sub, e.name, e.aliases, dict(e.properties), e.reasons


def fact_rows(graph: Graph, status: AnyStatus = "", relation: str = "") -> Iterator[Row]:
    """Yield a row a fact, with the names of its ends, how many sentences say it, and in how many stories."""
    for e in graph.edges(relation, status):
        names = graph.entity(e.subject).name, graph.entity(e.object).name
        yield e.id, e.subject, names[0], e.relation, e.object, names[1], dict(e.qualifiers), e.status, graph.sentences(e), graph.support(e)


def evidence_rows(graph: Graph) -> Iterator[Row]:
    """Yield a row a piece of evidence."""
    for edge in graph.edges(status=""):
        for e in edge.evidence:
            article = graph.entity(e.article) if e.article in graph else None
            title, date = (article.name, article.get("date")) if article is not None else ("", "")
            yield edge.id, e.article, title, date, e.source, e.start, e.end, e.quote, e.speaker, e.rule, e.confidence, e.status, spans_text(e.words)


def graph_of(entities: Iterable[Mapping[str, Any]], facts: Iterable[Mapping[str, Any]], evidence: Iterable[Mapping[str, Any]]) -> Graph:
    """Make the graph of the rows of its tables, by the names of their columns; what is empty may be absent.

    Raises:
        KeyError: a column is missing, or what a row names.
        TypeError, ValueError: a cell is not what its column holds, or a row is there twice.
    """
    said: dict[str, list[Evidence]] = {}
    for row in evidence:
        said.setdefault(row["fact"], []).append(_evidence(row))
    graph = Graph.of(map(_entity, entities), (_fact(row, tuple(said.pop(row["id"], ()))) for row in facts))
    if said:
        raise ValueError(f"there is evidence of {min(said)}, which is no fact")
    return graph


def _entity(row: Mapping[str, Any]) -> Entity:
    aliases, reasons = (tuple(row.get(name, ())) for name in LISTS)
    return Entity(row["id"], row["type"], row.get("sub", ""), row.get("name", ""), aliases, _pairs(row.get("properties", ())), reasons)


def _fact(row: Mapping[str, Any], said: tuple[Evidence, ...]) -> Edge:
    ends = row["id"], row["subject"], row["relation"], row["object"]
    return Edge(*ends, _pairs(row.get("qualifiers", ())), status_of(row["status"]), said)


def _evidence(row: Mapping[str, Any]) -> Evidence:
    place = row.get("article", ""), row.get("source", ""), int(row["start"]), int(row["end"])
    told = row.get("quote", ""), row.get("rule", ""), float(row["confidence"]), status_of(row["status"])
    return Evidence(*place, *told, row.get("speaker", ""), spans_of(row.get("words", "")))


def _pairs(values: Mapping[str, str] | Iterable[tuple[str, str]]) -> Qualifiers:
    return tuple(sorted(dict(values).items()))
