from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import igraph
import networkx as nx
import pytest
import rustworkx
from hostile import add_hostile_texts
from hypothesis import given
from hypothesis import strategies as st
from jvm.contents import Values, in_file, unlike

from kg.commands.import_ import read_back
from kg.differences import differences
from kg.exporters import graphml
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span
from kg.property_graph import relationships

NS = "{http://graphml.graphdrawing.org/xmlns}"


@pytest.fixture
def written(tiny_graph: Graph, tmp_path: Path) -> Path:
    (path,) = graphml.export(tiny_graph, tmp_path)
    return path


def test_python_libraries_read_all(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(add_hostile_texts(tiny_graph), tmp_path)
    wanted = in_file(path)
    read = nx.read_graphml(path, force_multigraph=True)
    assert isinstance(read, nx.MultiDiGraph)
    edges = {key: ([start, end], values) for start, end, key, values in read.edges(keys=True, data=True)}
    assert not unlike((dict(read.nodes(data=True)), edges), wanted)
    (read,) = rustworkx.read_graphml(str(path))
    things = {node["id"]: _present(node) for node in read.nodes()}
    assert not unlike((things, {values["id"]: ([read[start]["id"], read[end]["id"]], _present(values)) for start, end, values in read.weighted_edge_list()}), wanted)
    read = igraph.Graph.Read_GraphML(str(path))
    ids = read.vs["id"]
    edges = {edge["edge_id"]: ([ids[edge.source], ids[edge.target]], _present(edge.attributes())) for edge in read.es}
    assert not unlike(({node["id"]: _present(node.attributes()) for node in read.vs}, edges), wanted)


def _present(values: Values) -> Values:
    """Leave out what a library with a column for each name has where there is no value, and the id, which is none."""
    return {name: value for name, value in values.items() if value not in (None, "") and name != "id"}


def test_networkx_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    assert {(id, data["name"], data["type"]) for id, data in read.nodes(data=True)} == {(e.id, e.name, e.sub or e.type) for e in tiny_graph.entities()}
    found = {(a, b, key, data["label"]) for a, b, key, data in read.edges(keys=True, data=True)}
    assert found == {(r.start, r.end, r.id, r.type) for r in relationships(tiny_graph)}
    assert read.number_of_edges("person-lu", "organization-committee") == 2
    chair = next(data for *_, data in read.edges(data=True) if data["label"] == "PRESIDED_OVER")
    assert chair["weight"] == 2.0 and json.loads(chair["quotes"]) == ["区委书记陆启明主持会议。", "此前，陆启明主持了春季工作会议。", "区委书记陆启明主持会议。"]
    assert json.loads(chair["places"]) == ["b.txt:200-212", "a.txt:200-216", "c.txt:200-212"]
    assert json.loads(read.nodes["organization-chip"]["aliases"]) == ["岚芯", "LanXin & Co. <芯>"]


def test_igraph_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    read = igraph.Graph.Read_GraphML(str(written))
    assert sorted(read.vs["name"]) == sorted(e.name for e in tiny_graph.entities())
    assert sorted(read.es["edge_id"]) == sorted(r.id for r in relationships(tiny_graph))
    assert sorted(read.es["label"]) == sorted(r.type for r in relationships(tiny_graph))
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


def test_rustworkx_reads_the_same_graph(written: Path, tiny_graph: Graph) -> None:
    (read,) = rustworkx.read_graphml(str(written))
    assert sorted(node["name"] for node in read.nodes()) == sorted(e.name for e in tiny_graph.entities())
    assert sorted(edge["edge_id"] for edge in read.edges()) == sorted(r.id for r in relationships(tiny_graph))


@pytest.mark.parametrize("text", ["", "会议", 'a"b', "a\\b", "a&b", "<b>", "a\nb", "a\rb", "\u3000", "\x00", "\ud800", "\uffff", "]]>"], ids=ascii)
def test_a_fact_like_most_is_spelled_as_any_other(text: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("person-1", "Person", "", "甲"))
    for words in ((), (Span(0, 2), Span(3, 4))):
        edge = Edge("fact-1", "person-1", "LED", "person-1", (("role", text), ("n", "1")), evidence=(Evidence("article-1", "a.txt", 0, 3, text, "made.rule", 0.6, words=words),))
        usual, whole = graphml._usual_edge(edge), f"{graphml._edge_tag('fact-1', 'person-1', 'person-1', 'LED', False)}{graphml._edge(graph, edge, 'LED')}    </edge>\n"
        assert usual in (whole, "") and bool(usual) == (text in ("", "会议"))


def test_a_claim_is_no_fact(written: Path, tiny_graph: Graph) -> None:
    read = nx.read_graphml(written, force_multigraph=True)
    claims = {(data["relation"], data["status"]) for *_, data in read.edges(data=True) if data["label"] == "CLAIMED"}
    assert claims == {(e.relation, e.status) for e in tiny_graph.edges(status="") if e.status != "asserted"}
    assert "ACQUIRED" not in {data["label"] for *_, data in read.edges(data=True)}


def test_the_simple_one_has_an_edge_a_pair_and_tells_what_it_leaves_out(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(tiny_graph, tmp_path, simple=True)
    read = nx.read_graphml(path)
    facts = [e for e in tiny_graph.edges() if e.relation != "MENTIONS"]
    assert {frozenset(ends) for ends in read.edges()} == {frozenset((e.subject, e.object)) for e in facts}
    assert sum(data["facts"] for *_, data in read.edges(data=True)) == len(facts)
    joined = read.get_edge_data("event-spring", "person-lu")
    assert joined["types"] == "PRESIDED_OVER|SPOKE_AT" and joined["weight"] == 2.0
    told = graphml.losses(tiny_graph, simple=True)
    assert told["claims that are no facts, left out"] == 2 and told["mentions left out"] == 2


def test_the_extended_one_has_what_gephi_and_apoc_look_for(tiny_graph: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(tiny_graph, tmp_path, extended=True)
    root = ET.parse(path).getroot()
    assert {edge.get("label") for edge in root.iter(f"{NS}edge")} == {r.type for r in relationships(tiny_graph)}
    assert {node.get("labels") for node in root.iter(f"{NS}node")} >= {":Entity:Organization:Hospital"}
    assert {key.get("attr.name") for key in root.iter(f"{NS}key") if key.get("attr.list")} >= {"aliases", "quotes"}
    assert nx.read_graphml(path, force_multigraph=True).number_of_edges() == tiny_graph.size()


@given(st.text(st.characters(), max_size=20), st.text(st.characters(), min_size=1, max_size=9), st.text(st.characters(), min_size=1, max_size=9))
def test_hostile_text_is_read_again(tmp_path_factory: pytest.TempPathFactory, text: str, id: str, key: str) -> None:
    graph = Graph()
    graph.add_entity(Entity(id, "Person", "", text, (text,), ((key, text), ("id", "x"), ("label", "y"))))
    graph.add_edge(Edge("fact-1", id, "LED", id, ((key, text),), evidence=(Evidence(id, text, 0, 1, text, "test"),)))
    (path,) = graphml.export(graph, tmp_path_factory.mktemp("graphml"))
    read = nx.read_graphml(path, force_multigraph=True)
    assert (read.number_of_nodes(), read.number_of_edges()) == (1, 1)
    assert igraph.Graph.Read_GraphML(str(path)).ecount() == 1


def test_names_of_properties_stay_or_are_counted(tmp_path: Path) -> None:
    things = [Entity("person-1", "Person", "", "甲", properties=(("a-b", "1"), ("c.d", "2"), ("status", "3")))]
    graph = Graph.of(things, [Edge("fact-1", "person-1", "LED", "person-1", (("a-b", "4"),))])
    assert graphml.losses(graph) == {} and not list(differences(graph, read_back(graphml.export(graph, tmp_path)[0])))
    things.append(Entity("person-2", "Person", "", "乙", properties=(("e f", "1"), ("g/h", "2"), ("i/j", ""))))
    assert graphml.losses(Graph.of(things, ())) == {"names of properties with _ for what XML names cannot have": 3}
