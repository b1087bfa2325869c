from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import Graph, edge_id, entity_id, evidence_id
from kg.model import Edge, Entity, Evidence

EVIDENCE = Evidence("article-a", "a.txt", 0, 3, "一句话", "test")


def test_ids_are_ascii_opaque_and_stable() -> None:
    assert entity_id("Person", "陆启明") == entity_id("Person", "陆启明")
    assert entity_id("Person", "陆启明") != entity_id("Place", "陆启明")
    assert entity_id("Person", "陆启明").startswith("person-")
    assert len(entity_id("Person", "陆启明")) == len("person-") + 26
    assert edge_id("a", "WON", "b", (("x", "1"), ("y", "2")), "asserted") == edge_id("a", "WON", "b", (("y", "2"), ("x", "1")), "asserted")
    assert edge_id("a", "WON", "b", (), "asserted") != edge_id("a", "WON", "b", (), "planned")
    assert evidence_id("fact-1", EVIDENCE) != evidence_id("fact-2", EVIDENCE)


@given(st.text(st.characters(), max_size=8), st.text(st.characters(), max_size=8))
def test_different_keys_have_different_ids(one: str, other: str) -> None:
    assert (entity_id("Person", one) == entity_id("Person", other)) == (one == other)
    assert entity_id("Person", one).isascii()


def test_an_edge_needs_its_ends() -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", "甲"))
    with pytest.raises(KeyError, match="b"):
        graph.add_edge(Edge("fact-1", "a", "LED", "b"))
    assert (len(graph), graph.size(), "a" in graph, "b" in graph) == (1, 0, True, False)


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"type": "Person"}, ["陆启明", "𠮷野遥"]),
        ({"type": "Organization", "sub": "Hospital"}, ["云滨医院"]),
        ({"type": "Hospital"}, ["云滨医院"]),
        ({"name": "岚芯"}, ["岚芯科技", "云滨医院牵手岚芯科技"]),
        ({"type": "Organization", "name": "区委"}, ["云滨区委"]),
        ({"name": "没有"}, []),
    ],
)
def test_entities_are_filtered(tiny_graph: Graph, filters: dict[str, str], names: list[str]) -> None:
    assert sorted(e.name for e in tiny_graph.entities(**filters)) == sorted(names)
    assert [e.id for e in tiny_graph.entities()] == sorted(e.id for e in tiny_graph.entities())


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("陸啟明", ["陆启明"]),  # an alias, and the other script
        ("區委", ["云滨区委"]),
        ("启明", ["陆启明"]),  # no whole name: a part
        ("云滨医院", ["云滨医院"]),  # a whole name, so what has it as a part is left out
        ("", []),
        ("·", []),
        ("没有", []),
    ],
)
def test_find_prefers_whole_names(tiny_graph: Graph, name: str, found: list[str]) -> None:
    assert [e.name for e in tiny_graph.find(name)] == found


def test_edges_are_filtered_and_sorted(tiny_graph: Graph) -> None:
    assert [e.status for e in tiny_graph.edges("ACQUIRED")] == []
    assert {e.status for e in tiny_graph.edges("ACQUIRED", status="")} == {"planned", "denied"}
    assert len(list(tiny_graph.edges("HOLDS_POST", of="person-lu"))) == 2
    assert {e.relation for e in tiny_graph.edges(of="event-day", status="")} == {"LED"}
    between = [e.relation for e in tiny_graph.edges_between("event-spring", "person-lu")]
    assert sorted(between) == ["PRESIDED_OVER", "SPOKE_AT"]
    assert list(tiny_graph.edges_between("person-lu", "organization-far")) == []
    ids = [e.id for e in tiny_graph.edges(status="")]
    assert ids == sorted(ids) and len(ids) == tiny_graph.size()


def test_networkx_gets_flat_attributes_and_parallel_edges(tiny_graph: Graph) -> None:
    out = tiny_graph.to_networkx()
    assert out.number_of_nodes() == len(tiny_graph)
    assert out.number_of_edges() == sum(1 for _ in tiny_graph.edges())
    assert out.number_of_edges("person-lu", "organization-committee") == 2
    values = [v for _, data in out.nodes(data=True) for v in data.values()] + [v for *_, data in out.edges(data=True) for v in data.values()]
    assert {type(v) for v in values} == {str, int}
    assert tiny_graph.to_networkx(status="").number_of_edges() == tiny_graph.size()
    out.remove_node("person-lu")
    assert "person-lu" in tiny_graph


def test_the_order_of_adding_makes_no_difference(tiny_graph: Graph) -> None:
    again = Graph()
    for entity in reversed(list(tiny_graph.entities())):
        again.add_entity(entity)
    for edge in reversed(list(tiny_graph.edges(status=""))):
        again.add_edge(edge)
    assert list(again.edges(status="")) == list(tiny_graph.edges(status=""))
    assert list(again.entities()) == list(tiny_graph.entities())
