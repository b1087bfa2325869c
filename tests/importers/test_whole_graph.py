"""What is known of a graph as a whole comes back where a form has a place for it and is counted where it has none; an empty graph comes back; the order of sentences too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from importers.test_round_trip import FORMATS, IDS

from kg.commands.import_ import read_back
from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.plugins import pick
from kg.schema import schema_with

TABLES = ("jsonl", "csv", "neo4j")
OWN = {"types": {"Vehicle": {"zh": "车辆"}}, "relations": {"DRIVES": {"zh": "驾驶", "from": ["Person"], "to": ["Vehicle"]}}}


def _whole(things: int = 2) -> Graph:
    graph = Graph.of([Entity(f"person-{number}", "Person", "", "甲") for number in range(things)], ())
    graph.schema, graph.sources, graph.set_aside, graph.decisions = schema_with(OWN, "own.yaml"), {"files": 3}, {"no <name> & no \x00": 1}, "名.yaml"
    return graph


@pytest.mark.parametrize("things", [2, 0])
@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_what_is_known_of_a_graph_comes_back_or_is_counted(tmp_path: Path, name: str, options: dict[str, Any], file: str, things: int) -> None:
    graph, exporter = _whole(things), pick("exporters", name)
    exporter.export(graph, tmp_path, **options)
    again = read_back(tmp_path / file)
    assert len(again) == things
    if name in TABLES:
        assert list(exporter.losses(graph, **options).values()) == [2, 2, 1]
    else:
        assert (again.schema, again.sources, again.set_aside, again.decisions) == (graph.schema, graph.sources, graph.set_aside, graph.decisions)
        assert exporter.losses(graph, **options) == {}


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_an_empty_graph_comes_back(tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    pick("exporters", name).export(Graph(), tmp_path, **options)
    again = read_back(tmp_path / file)
    assert (len(again), again.size()) == (0, 0)


@pytest.mark.parametrize(("name", "file"), [("graphml", "kg.graphml"), ("gexf", "kg.gexf"), ("turtle", "kg.ttl"), ("nodelink", "kg.nodelink.json")])
def test_what_is_no_word_about_a_graph_is_told_in_one_line(tmp_path: Path, name: str, file: str) -> None:
    pick("exporters", name).export(_whole(), tmp_path)
    path = tmp_path / file
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'(sources\\?": )', r"\1[7], ", text), encoding="utf-8")
    with pytest.raises(BadFileError) as caught:
        read_back(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("name", "options", "file"), FORMATS, ids=IDS)
def test_sentences_and_names_come_back_in_their_order(tmp_path: Path, name: str, options: dict[str, Any], file: str) -> None:
    said = tuple(Evidence("person-1", f"{place}.txt", 10 - place, 20, "甲乙", "test.rule", 0.5, "asserted") for place in range(6))
    thing = Entity("person-1", "Person", "", "甲", ("丙", "乙", "丁"))
    graph = Graph.of([thing], [Edge("fact-1", "person-1", "LED", "person-1", (), "asserted", said)])
    pick("exporters", name).export(graph, tmp_path, **options)
    again = read_back(tmp_path / file)
    assert again.edge("fact-1").evidence == said
    assert again.entity("person-1") == thing
