"""Tells namesakes apart for whoever reads their names: by body, title, area, outlet, part in the byline, year, or the page on which they stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from kg.folding import key
from kg.graph import Graph
from kg.merging.identity import body_key
from kg.model import Entity

# Kinds of clues in the order in which a reader is helped most.
_KINDS = ("date", "body", "title", "area", "outlet", "role", "year", "source", "article", "id")
_BRACKETS = re.compile("[()（）]")


def tell_apart(graph: Graph) -> None:
    """Give each thing that shares type and name with another one a `disambiguation`: what it has and no namesake has."""
    groups: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in graph.entities():
        if entity.type != "Article":
            groups[entity.type, key(entity.name)].append(entity)
    for group in groups.values():
        if len(group) > 1:
            found = [list(clues_of(graph, entity)) for entity in group]
            shared = Counter(clue for own in found for clue in {body_key(clue) for clue in own})
            for entity, own in zip(group, found, strict=True):
                told = next((clue for clue in own if shared[body_key(clue)] == 1 and not _BRACKETS.search(clue)), "")
                if told:
                    graph.add_entity(replace(entity, properties=tuple(sorted({**dict(entity.properties), "disambiguation": told}.items()))))


def clues_of(graph: Graph, entity: Entity) -> Iterator[str]:
    """Yield what may tell a thing from its namesakes, the most telling and the most often said first."""
    told: dict[str, Counter[str]] = {kind: Counter() for kind in _KINDS}
    told["date"][entity.get("date")] += 1
    articles: set[str] = set()
    for edge in graph.edges(status="", of=entity.id):
        articles.update(evidence.article for evidence in edge.evidence)
        if edge.relation == "HOLDS_POST" and edge.subject == entity.id:
            told["body"][graph.entity(edge.object).name] += len(edge.evidence)
            told["title"][dict(edge.qualifiers).get("title", "")] += len(edge.evidence)
        elif edge.relation == "AUTHORED" and edge.subject == entity.id:
            told["role"][dict(edge.qualifiers).get("role") or "作者"] += len(edge.evidence)
    for article in (graph.entity(id) for id in articles if id in graph):
        source, date = article.get("source"), article.get("date")
        told["area"][article.get("home").rpartition(" ")[2]] += 1
        told["outlet"][article.get("outlet")] += 1
        told["year"]["" if date.startswith("-") else date[:4]] += 1
        told["source"][source.rpartition("/")[2]] += 1
        told["article"][article.get("title")] += 1
        told["id"][article.id] += 1
    for kind in _KINDS:
        yield from sorted(filter(None, told[kind]), key=lambda clue: (-told[kind][clue], clue))
