"""What is written is what is read back: for every format that can be, on graphs as hostile as can be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bench.made_graph import made_graph
from hostile import add_hostile_texts, graphs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.commands.import_ import importer_of, read_back
from kg.differences import differences
from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span
from kg.plugins import pick
from kg.property_graph_reading import held
from kg.tables import ENTITY, EVIDENCE

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
    ("csv", {"exact": True}, "facts.csv"),
    ("parquet", {}, "evidence.parquet"),
    ("gexf", {}, "kg.gexf"),
    ("nodelink", {}, "kg.nodelink.json"),
    ("neo4j", {}, "neo4j/nodes.csv"),
]
IDS = ["-".join([name, *map(str, options.values())]) for name, options, _ in FORMATS]


def _again(graph: Graph, name: str, options: dict[str, Any], file: str, folder: Path) -> list[str]:
    pick("exporters", name).export(graph, folder, **options)
    return list(differences(_held(graph, folder / file), read_back(folder / file)))


def _held(graph: Graph, path: Path) -> Graph:
    importer = importer_of(path)
    held: Graph = importer.held(graph) if hasattr(importer, "held") else graph
    return held


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_a_graph_is_read_back_as_it_is(tiny_graph: Graph, tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    assert _again(tiny_graph, name, options, file, tmp_path) == []
    assert _again(made_graph(60, 200), name, options, file, tmp_path) == []


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_hostile_texts_come_back(tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    assert _again(add_hostile_texts(Graph()), name, options, file, tmp_path) == []


@settings(max_examples=90, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=12), choice=st.sampled_from(FORMATS))
def test_any_text_comes_back(tmp_path: Path, text: str, choice: tuple[str, dict[str, Any], str]) -> None:
    assert _again(add_hostile_texts(Graph(), [text]), *choice, tmp_path) == []


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graph=graphs())
def test_any_graph_comes_back(tmp_path: Path, graph: Graph, name: str, options: dict[str, Any], file: str) -> None:
    assert _again(graph, name, options, file, tmp_path) == []


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


def _node(labels: str, aliases: str = "[]") -> str:
    """Spell GraphML of one node."""
    keys = "".join(f'<key id="{name}" for="node" attr.name="{name}" attr.type="string"/>' for name in ("labels", "node_id", "aliases"))
    data = "".join(f'<data key="{name}">{value}</data>' for name, value in (("labels", labels), ("node_id", "person-1"), ("aliases", aliases)))
    return f'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">{keys}<graph><node id="person-1">{data}</node></graph></graphml>'


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
        ("evidence.jsonl", "nonsense\n", "cannot be read"),
        ("a.gexf", "<gexf", "is broken"),
        ("a.gexf", '<!DOCTYPE g [<!ENTITY a "x">]><gexf xmlns="http://gexf.net/1.3"><graph/></gexf>', "document type"),
        ("a.gexf", '<gexf xmlns="http://gexf.net/1.3"><graph><nodes><node id="a" label="a"/></nodes></graph></gexf>', "not of kg"),
        ("kg.nodelink.json", '{"nodes": [', "is broken"),
        ("kg.nodelink.json", "[" * 100_000, "is broken"),
        ("kg.nodelink.json", '{"nodes": [{"id": "a"}], "edges": []}', "not of kg"),
        ("kg.nodelink.json", "[1, 2]", "not of kg"),
        ("evidence.csv", "\ufefffact\n", "is for spreadsheets: .* kg export csv --exact"),
        ("evidence.csv", 'fact,quote\na,"b', "cannot be read"),
        ("evidence.csv", ",".join(EVIDENCE) + "\na,b\n", "line 2 has 2 cells for 13 columns"),
        ("evidence.csv", "fact\na\n", "its columns are not fact, article"),
        ("evidence.csv", ",".join(EVIDENCE) + "\n" + ",".join("a" * 13) + "\n", "do not fit together"),
        ("entities.csv", ",".join(ENTITY) + "\n", "is missing"),
        ("nodes.csv", '"a"\n', "is missing"),
        ("evidence.parquet", "PAR1", "cannot be read"),
        ("entities.parquet", "PAR1", "is missing"),
        ("a.graphml", _node("Person"), "a part of it is missing"),
        ("a.graphml", _node(":Entity:Person", "[" * 100_000), "maximum recursion"),
        ("a.graphml", _node(":Entity:Person", "7"), "not iterable"),
        ("a.graphml", _node(":Entity:Person", '["a", null]'), "None stands where a text belongs"),
        ("a.ttl", '[] a <https://kg.example.org/vocab#Person> ; <https://kg.example.org/vocab#name> "x" .', "a part of it is missing"),
        ("kg.nodelink.json", '{"nodes": [{"id": 7, "labels": ["Entity", "Person"]}], "edges": []}', "7 stands where a text belongs"),
        ("a.json", "", "cannot be read back from '.json'"),
        ("none.ttl", None, "cannot be read"),
    ],
)
def test_what_cannot_be_read_back_is_told_in_one_line(tmp_path: Path, file: str, text: str | None, told: str) -> None:
    if text is not None:
        (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(BadFileError, match=told) as caught:
        read_back(tmp_path / file)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_another_graph_is_not_taken_for_the_graph(tiny_graph: Graph, tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    other = Graph.of(
        (replace(e, aliases=e.aliases[1:]) if e.id == "organization-chip" else e for e in tiny_graph.entities()),
        (replace(e, evidence=e.evidence[1:]) if e.relation == "PRESIDED_OVER" else e for e in tiny_graph.edges(status="") if e.relation != "LED"),
    )
    pick("exporters", name).export(other, tmp_path, **options)
    told = list(differences(_held(tiny_graph, tmp_path / file), read_back(tmp_path / file)))
    assert [line.partition(": ")[2][:17] for line in told] == ["aliases are ('Lan", "missing", "evidence lacks 1 "]


def test_what_a_property_graph_does_not_hold_is_of_evidence(tiny_graph: Graph) -> None:
    assert list(differences(tiny_graph, held(tiny_graph))) == []
    words = Graph.of(tiny_graph.entities(), (replace(e, evidence=tuple(replace(said, words=(Span(0, 2),)) for said in e.evidence)) for e in tiny_graph.edges(status="")))
    told = list(differences(words, held(words)))
    assert len(told) == tiny_graph.size() and all("evidence lacks" in line for line in told)


@pytest.mark.parametrize("name", ["source", "target", "type", "key", "kind", "labels", "kg_source", "statuses", "日期"])
@pytest.mark.parametrize(("format", "options", "file"), FORMATS, ids=IDS)
def test_a_name_that_a_format_has_taken_comes_back(tmp_path: Path, format: str, options: dict[str, Any], file: str, name: str) -> None:
    graph = Graph.of([Entity("person-1", "Person", "", "甲", properties=((name, "a"),))], [Edge("fact-1", "person-1", "LED", "person-1", ((name, "b"),))])
    assert _again(graph, format, options, file, tmp_path) == []


@pytest.mark.parametrize("name", ["name", "status", "relation", "evidence", "stories", "quote", "merged_because", "fooBar", "Foo", "a__b", "a_1", "_a", "own-x", "own_x", "说_话"])
@pytest.mark.parametrize(("format", "options", "file"), FORMATS[:7], ids=IDS[:7])
def test_a_name_that_rdf_has_taken_or_would_spell_otherwise_comes_back(tmp_path: Path, format: str, options: dict[str, Any], file: str, name: str) -> None:
    said = (Evidence("person-1", "a.txt", 0, 2, "甲乙", "test.rule", 0.5, "asserted"),)
    graph = Graph.of([Entity("person-1", "Person", "", "甲", properties=((name, "a"),))], [Edge("fact-1", "person-1", "LED", "person-1", ((name, "b"),), "asserted", said)])
    assert _again(graph, format, options, file, tmp_path) == []


def test_two_of_one_id_are_no_graph(tiny_graph: Graph) -> None:
    things, facts = [*tiny_graph.entities()], [*tiny_graph.edges()]
    with pytest.raises(ValueError, match="two things are called article-a"):
        Graph.of([*things, things[0]], facts)
    with pytest.raises(ValueError, match="two facts are called"):
        Graph.of(things, [*facts, facts[0]])


def test_a_simple_graphml_is_refused(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = pick("exporters", "graphml").export(tiny_graph, tmp_path, simple=True)
    with pytest.raises(BadFileError, match="or a simple one"):
        read_back(path)
