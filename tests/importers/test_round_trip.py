"""What is written is what is read back: for every format that can be, on graphs as hostile as can be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bench.made_graph import made_graph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.commands.import_ import read_back
from kg.differences import differences
from kg.errors import BadFileError
from kg.graph import Graph, edge_id
from kg.model import STATUSES, Edge, Entity, Evidence, Span
from kg.plugins import pick

FORMATS: list[tuple[str, dict[str, Any], str]] = [
    ("turtle", {}, "kg.ttl"),
    ("turtle", {"evidence": "rdf12", "base": "https://data.example.com/id/"}, "kg.ttl"),
    ("ntriples", {}, "kg.nt"),
    ("ntriples", {"evidence": "rdf12"}, "kg.nt"),
    ("trig", {}, "kg.trig"),
    ("nquads", {}, "kg.nq"),
    ("jsonld", {}, "kg.jsonld"),
    ("graphml", {}, "kg.graphml"),
    ("graphml", {"extended": True}, "kg-extended.graphml"),
    ("jsonl", {}, "entities.jsonl"),
]
IDS = ["-".join([name, *map(str, options.values())]) for name, options, _ in FORMATS]
HOSTILE = ["\x00", "\x0b", "\ud800", '"', "'", "<>", "]]>", "&amp;", "\\", "\\u0060", "`", "\r\n", "\u2028", "\u202e反", "𠮷", "👩‍👩‍👧", "﻿", "=1+1", "${x}", "--", "@zh", "^^xsd:date", "长" * 65_536]


def _again(graph: Graph, name: str, options: dict[str, Any], file: str, folder: Path) -> list[str]:
    pick("exporters", name).export(graph, folder, **options)
    return list(differences(graph, read_back(folder / file)))


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_a_graph_is_read_back_as_it_is(tiny_graph: Graph, tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    assert _again(tiny_graph, name, options, file, tmp_path) == []
    assert _again(made_graph(60, 200), name, options, file, tmp_path) == []


def _hostile(text: str) -> Graph:
    graph = Graph()
    graph.add_entity(Entity("article-1", "Article", "", text, properties=(("source", text), ("title", text), ("url", text))))
    graph.add_entity(Entity("person-1", "Person", "", text, (f"a{text}", f"{text}b"), (("disambiguation", text),), (text,)))
    graph.add_entity(Entity("event-1", "Event", "Meeting", f"{text}会", (), (("date", text),)))
    said = Evidence("article-1", text, 3, 9, text, "test.rule", 1 / 3, "reported", text, (Span(3, 4), Span(5, 9)))
    for number, status in enumerate(STATUSES):
        qualifiers = (("act", text), ("date", text))
        graph.add_edge(Edge(edge_id("person-1", "SPOKE_AT", "event-1", qualifiers, status), "person-1", "SPOKE_AT", "event-1", qualifiers, status, (said,) * (number % 2)))
    return graph


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_text_comes_back(tmp_path: Path, text: str, name: str, options: dict[str, Any], file: str) -> None:
    assert _again(_hostile(f"名{text}字"), name, options, file, tmp_path) == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(), min_size=1, max_size=12), choice=st.sampled_from(FORMATS))
def test_any_text_comes_back(tmp_path: Path, text: str, choice: tuple[str, dict[str, Any], str]) -> None:
    assert _again(_hostile(text), *choice, tmp_path) == []


def test_what_differs_is_told(tiny_graph: Graph) -> None:
    other = Graph()
    for entity in tiny_graph.entities():
        if entity.id != "organization-ring":
            other.add_entity(entity)
    for edge in tiny_graph.edges(status=""):
        if "organization-ring" in (edge.subject, edge.object):
            continue
        changed = edge.relation == "SPOKE_AT"
        other.add_edge(Edge(edge.id, edge.subject, edge.relation, edge.object, (("act", "致辞"),) if changed else edge.qualifiers, edge.status, edge.evidence[1:] if edge.relation == "PRESIDED_OVER" else edge.evidence))
    other.add_entity(Entity("person-new", "Person", "", "新人"))
    told = list(differences(tiny_graph, other))
    assert any(line.startswith("organization-ring 环湖协会: missing") for line in told)
    assert any(line.startswith("person-new 新人: is not in the graph") for line in told)
    assert any("qualifiers are (('act', '致辞'),), not (('act', '讲话'),)" in line for line in told)
    assert any("evidence lacks 1 of 3" in line for line in told)
    assert len(told) == 6


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("a.ttl", "<a> <b> ", "is broken"),
        ("a.ttl", "<https://x.org/a> <https://x.org/b> <https://x.org/c> .", "not of kg"),
        ("a.graphml", "<graphml", "is broken"),
        ("a.graphml", '<!DOCTYPE g [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="a"/></graphml>', "document type"),
        ("a.graphml", '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/hostname">]><graphml><data>&x;</data></graphml>', "document type"),
        ("a.graphml", '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph><node id="a"/></graph></graphml>', "not of kg"),
        ("entities.jsonl", "{}\n", "is missing"),
        ("entities.jsonl", "nonsense\n", "cannot be read"),
        ("a.gexf", "", "cannot be read back from '.gexf'"),
        ("none.ttl", None, "cannot be read"),
    ],
)
def test_what_cannot_be_read_back_is_told_in_one_line(tmp_path: Path, file: str, text: str | None, told: str) -> None:
    if text is not None:
        (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(BadFileError, match=told) as caught:
        read_back(tmp_path / file)
    assert "\n" not in str(caught.value)


def test_a_simple_graphml_is_refused(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = pick("exporters", "graphml").export(tiny_graph, tmp_path, simple=True)
    with pytest.raises(BadFileError, match="or a simple one"):
        read_back(path)
