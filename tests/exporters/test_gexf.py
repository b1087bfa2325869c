from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx as nx
import pytest

from kg.exporters import gexf, nodelink
from kg.graph import Graph
from kg.model import Edge, Entity
from kg.property_graph import relationships

NS = "{http://gexf.net/1.3}"


@pytest.fixture
def written(tiny_graph: Graph, tmp_path: Path) -> Path:
    (path,) = gexf.export(tiny_graph, tmp_path)
    return path


def test_networkx_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    read = nx.read_gexf(written)
    assert {(id, data["label"], data["type"]) for id, data in read.nodes(data=True)} == {(e.id, e.label, e.sub or e.type) for e in tiny_graph.entities()}
    assert {(a, b, key, data["label"]) for a, b, key, data in read.edges(keys=True, data=True)} == {(r.start, r.end, r.id, r.type) for r in relationships(tiny_graph)}
    (said,) = (data for *_, data in read.edges(data=True) if data["label"] == "ATTENDED" and "好" in data["quotes"])
    assert json.loads(said["quotes"], strict=False) == ['𠮷野遥说："好\\"，\n并出席了会议。']


def test_every_edge_has_its_type_and_lists_are_json_but_for_line_ends(written: Path) -> None:
    root = ET.parse(written).getroot()
    assert all(edge.get("kind") == edge.get("label") for edge in root.iter(f"{NS}edge"))
    lists = {a.get("id") for a in root.iter(f"{NS}attribute") if a.get("type") == "liststring"}
    assert {"aliases", "quotes"} <= lists
    assert all(isinstance(json.loads(v.get("value") or "", strict=False), list) for v in root.iter(f"{NS}attvalue") if v.get("for") in lists)


def test_spells_are_days_and_never_run_backwards(tmp_path: Path) -> None:
    graph = Graph()
    graph.add_entity(Entity("person-1", "Person", "", "甲"))
    spans = [("2021-07", "2023"), ("2024", "2020"), ("2024-05-18", ""), ("", "2020-02"), ("", ""), ("去年", "今年")]
    for n, (since, until) in enumerate(spans):
        values = (("since", since), ("title", str(n)), ("until", until))
        graph.add_edge(Edge(f"fact-{n}", "person-1", "HOLDS_POST", "person-1", tuple(pair for pair in values if pair[1])))
    (path,) = gexf.export(graph, tmp_path)
    found = {edge.get("id"): [(s.get("start"), s.get("end")) for s in edge.iter(f"{NS}spell")] for edge in ET.parse(path).getroot().iter(f"{NS}edge")}
    assert found == {"fact-0": [("2021-07-01", "2023-12-31")], "fact-1": [], "fact-2": [("2024-05-18", None)], "fact-3": [(None, "2020-02-29")], "fact-4": [], "fact-5": []}


def test_node_link_json_is_what_networkx_reads(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = nodelink.export(tiny_graph, tmp_path)
    read = nx.node_link_graph(json.loads(path.read_text(encoding="utf-8")), edges="edges")
    assert isinstance(read, nx.MultiDiGraph)
    assert {(a, b, key, data["type"]) for a, b, key, data in read.edges(keys=True, data=True)} == {(r.start, r.end, r.id, r.type) for r in relationships(tiny_graph)}
    assert read.nodes["event-spring"]["date_from"] == "2024-05-16"
