"""Texts that one format or reader takes for something else than text, and graphs full of them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.graph import Graph, edge_id
from kg.model import STATUSES, Edge, Entity, Evidence, Span

TEXTS = (
    *("\\", "a\\", '\\"', '"', '""', '\\\\"', "\\n", "\\u0060", "\\u001F", "'", "`", "$x", "${x}", "{}", "//x", "/* x", "--", ";", "a,b", "a;b", "a|b", "a=b", "=1+1"),
    *("<>", "]]>", "&amp;", "<!--", "@zh", "^^xsd:date", "[]", '["a"]', "null", "true", "-", "007", "-1", "1e5", "NaN", "2024-06", "2024-02-30"),
    *("a\nb", "a\r\nb", "a\rb", "\n", " ", "\t", "  a", "a  ", "\u3000甲", "\u2028", "\x85", "\ufeffx", "\u202e反", "𠮷", "👩‍👩‍👧"),
    *("\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "长" * 70_000),
)


def add_hostile(graph: Graph, number: int, text: str) -> None:
    """Add three things that are called so, and a fact of each status that says so in every place where people's texts stand."""
    article, person, event = (f"{name}-{number}" for name in ("article", "person", "event"))
    graph.add_entity(Entity(article, "Article", "", text, properties=(("source", text), ("title", text), ("url", text))))
    graph.add_entity(Entity(person, "Person", "", text, (text, f"a{text}", f"{text}b"), (("disambiguation", text),), (text,)))
    graph.add_entity(Entity(event, "Event", "Meeting", f"{text}会", (), (("date", text),)))
    said = [
        Evidence(article, text, place, place + 6, text, "test.rule", place / 7, STATUSES[place], text * (place % 2), (Span(3, 4), Span(5, 9)) * (place % 2)) for place in range(3)
    ]
    for place, status in enumerate(STATUSES):
        qualifiers = (("act", text), ("count", text if place % 2 else str(number)), ("date", text), ("since", "2024-02"))
        graph.add_edge(Edge(edge_id(person, "SPOKE_AT", event, qualifiers, status), person, "SPOKE_AT", event, qualifiers, status, tuple(said[:place])))


def add_hostile_texts(graph: Graph, texts: Sequence[str] = TEXTS) -> Graph:
    """Add things and facts for each of the texts to a graph, and give it back."""
    for number, text in enumerate(texts):
        add_hostile(graph, number, text)
    return graph
