"""Texts that one format or reader takes for something else than text, and graphs full of them."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from kg.graph import Graph, edge_id
from kg.model import STATUSES, Edge, Entity, Evidence, Span
from kg.writing import clean

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


_KINDS = (("Person", ""), ("Organization", ""), ("Organization", "Hospital"), ("Event", "Meeting"), ("Article", ""))
_RELATIONS = ("ATTENDED", "HOLDS_POST", "PARTNERED_WITH", "MENTIONS", "PUBLISHED")
_NAMES = ("date", "since", "until", "title", "role", "count", "source", "kind", "kg_x", "日期")
_texts = st.text(max_size=6) | st.sampled_from(TEXTS[:-1])


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Make graphs of any form: things without names, facts about one thing, parallel ones, with any texts and any of their parts absent."""

    def pairs() -> tuple[tuple[str, str], ...]:
        return tuple(sorted(draw(st.dictionaries(st.sampled_from(_NAMES), _texts, max_size=3)).items()))

    def listed() -> tuple[str, ...]:
        # Formats that know sets alone would make one of two.
        return tuple(draw(st.lists(_texts, max_size=3, unique_by=clean)))

    things = []
    for number in range(draw(st.integers(1, 4))):
        kind, sub = draw(st.sampled_from(_KINDS))
        things.append(Entity(f"{kind.lower()}-{number}", kind, sub, draw(_texts), listed(), pairs(), listed()))
    ids = st.sampled_from([thing.id for thing in things])
    facts = {}
    for number in range(draw(st.integers(0, 4))):
        subject, relation, object, status = draw(ids), draw(st.sampled_from(_RELATIONS)), draw(ids), draw(st.sampled_from(STATUSES))
        said = tuple(_said(draw, draw(ids), 10 * number + place) for place in range(draw(st.integers(0, 3))))
        fact = Edge(edge_id(subject, relation, object, qualifiers := pairs(), status), subject, relation, object, qualifiers, status, said)
        facts[fact.id] = fact
    return Graph.of(things, facts.values())


def _said(draw: st.DrawFn, article: str, start: int) -> Evidence:
    words = tuple(Span(at, at + 1) for at in draw(st.lists(st.integers(0, 99), max_size=2)))
    confidence = draw(st.integers(0, 100)) / 100
    return Evidence(article, draw(_texts), start, start + 5, draw(_texts), "test.rule", confidence, draw(st.sampled_from(STATUSES)), draw(_texts), words)
