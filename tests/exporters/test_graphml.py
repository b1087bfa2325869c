from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import igraph
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.exporters import graphml
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence

NS = "{http://graphml.graphdrawing.org/xmlns}"


@pytest.fixture
def written(tiny_graph: Graph, tmp_path: Path) -> Path:
    (path,) = graphml.export(tiny_graph, tmp_path)
    return path


def test_networkx_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    assert {(id, data["name"], data["type"]) for id, data in read.nodes(data=True)} == {(e.id, e.name, e.sub or e.type) for e in tiny_graph.entities()}
    found = {(a, b, key, data["label"]) for a, b, key, data in read.edges(keys=True, data=True)}
    assert found == {(e.subject, e.object, e.id, e.relation) for e in tiny_graph.edges()}
    assert read.number_of_edges("person-lu", "organization-committee") == 2
    chair = next(data for *_, data in read.edges(data=True) if data["label"] == "PRESIDED_OVER")
    assert chair["weight"] == 2.0 and json.loads(chair["quotes"]) == ["区委书记陆启明主持会议。", "此前，陆启明主持了春季工作会议。", "区委书记陆启明主持会议。"]
    assert json.loads(chair["places"]) == ["b.txt:200-212", "a.txt:200-216", "c.txt:200-212"]
    assert json.loads(read.nodes["organization-chip"]["aliases"]) == ["岚芯", "LanXin & Co. <芯>"]


def test_igraph_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    read = igraph.Graph.Read_GraphML(str(written))
    assert sorted(read.vs["name"]) == sorted(e.name for e in tiny_graph.entities())
    assert sorted(read.es["edge_id"]) == sorted(e.id for e in tiny_graph.edges())
    assert sorted(read.es["label"]) == sorted(e.relation for e in tiny_graph.edges())
    assert "𠮷野遥" in read.vs["name"]


def test_shape(written: Path) -> None:
    root = ET.parse(written).getroot()
    (graph,) = root.findall(f"{NS}graph")
    tags = [child.tag for child in graph]
    assert tags == sorted(tags, key=lambda tag: tag != f"{NS}node")  # nodes before edges
    ids = [child.get("id") or "" for child in graph]
    assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[A-Za-z0-9_.:-]+", id) for id in ids)
    keys = {(key.get("for"), key.get("id")): key.get("attr.name") for key in root.findall(f"{NS}key")}
    assert len(keys) == len(root.findall(f"{NS}key"))
    needed = {("node", "labels"): "labels", ("node", "labelV"): "type", ("node", "n_label"): "label", ("node", "n_name"): "name", ("node", "node_id"): "node_id"}
    needed |= {("edge", "label"): "label", ("edge", "labelE"): "interaction", ("edge", "edge_id"): "edge_id", ("edge", "weight"): "weight"}
    assert needed.items() <= keys.items()
    assert not [id for _, id in keys if re.fullmatch(r"d\d+", id or "")]
    assert not {"id", "source", "target"} & set(keys.values())
    texts = [data.text for data in root.iter(f"{NS}data")]
    assert not {"True", "False", "nan", "inf", None, ""} & set(texts)


def test_claims_that_are_not_asserted_are_left_out(written: Path) -> None:
    assert "ACQUIRED" not in written.read_text(encoding="utf-8")


@given(st.text(st.characters(), max_size=20), st.text(st.characters(), min_size=1, max_size=9), st.text(st.characters(), min_size=1, max_size=9))
def test_hostile_text_is_read_again(tmp_path_factory: pytest.TempPathFactory, text: str, id: str, key: str) -> None:
    graph = Graph()
    graph.add_entity(Entity(id, "Person", "", text, (text,), ((key, text), ("id", "x"), ("label", "y"))))
    graph.add_edge(Edge("fact-1", id, "LED", id, ((key, text),), evidence=(Evidence(id, text, 0, 1, text, "test"),)))
    (path,) = graphml.export(graph, tmp_path_factory.mktemp("graphml"))
    read = nx.read_graphml(path, force_multigraph=True)
    assert (read.number_of_nodes(), read.number_of_edges()) == (1, 1)
    assert igraph.Graph.Read_GraphML(str(path)).ecount() == 1
