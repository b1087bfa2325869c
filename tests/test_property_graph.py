from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from kg.errors import BadSchemaError
from kg.graph import Graph
from kg.model import Edge, Entity
from kg.property_graph import CLAIMED, LISTS, days, digest, nodes, relationships, stored


def test_a_node_has_its_name_first_and_no_empty_value(tiny_graph: Graph) -> None:
    found = {node.id: node for node in nodes(tiny_graph)}
    assert sorted(found) == [e.id for e in tiny_graph.entities()]
    assert found["organization-hospital"].labels == ("Entity", "Organization", "Hospital")
    assert all(next(iter(node.properties)) == "name" and all(value not in ("", [], None) for value in node.properties.values()) for node in found.values())
    assert found["event-spring"].properties["date_from"] == date(2024, 5, 16)
    assert found["event-day"].properties["date"] == "--05-16" and "date_from" not in found["event-day"].properties


def test_every_fact_and_claim_is_a_relationship(tiny_graph: Graph) -> None:
    found = {r.id: r for r in relationships(tiny_graph)}
    assert sorted(found) == [e.id for e in tiny_graph.edges(status="")]
    for edge in tiny_graph.edges(status=""):
        one = found[edge.id]
        assert (one.start, one.end) == (edge.subject, edge.object)
        if edge.status == "asserted":
            assert one.type == edge.relation and "status" not in one.properties
        else:
            assert (one.type, one.properties["relation"], one.properties["status"]) == (CLAIMED, edge.relation, edge.status)
        lengths = {len(value) for name, value in one.properties.items() if name in LISTS and isinstance(value, list)}
        assert lengths <= {len(edge.evidence)}


def test_a_checksum_changes_with_anything(tiny_graph: Graph) -> None:
    node, one = next(nodes(tiny_graph)), next(relationships(tiny_graph))
    changed = [
        dataclasses.replace(node, labels=(*node.labels, "More")),
        dataclasses.replace(node, properties={**node.properties, "name": "?"}),
        dataclasses.replace(one, type="OTHER"),
        dataclasses.replace(one, end="elsewhere"),
        dataclasses.replace(one, properties={**one.properties, "quotes": ["?"]}),
    ]
    assert len({digest(record) for record in (node, one, *changed)}) == 7
    assert digest(node) == digest(dataclasses.replace(node, properties=dict(reversed(node.properties.items()))))


def test_what_a_database_keeps_besides(tiny_graph: Graph) -> None:
    for record in (*nodes(tiny_graph), *relationships(tiny_graph)):
        kept = stored(record, "papers")
        assert kept == {**record.properties, "graph": "papers", "digest": digest(record)}


@pytest.mark.parametrize("name", ["id", "name", "quotes", "status", "date_from", "graph", "digest"])
def test_a_property_never_overwrites_one_of_ours(name: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", "甲", properties=((name, "x"),)))
    with pytest.raises(BadSchemaError, match=name):
        list(nodes(graph))
    graph.add_entity(Entity("a", "Person", "", "甲"))
    graph.add_edge(Edge("fact-1", "a", "KNOWS", "a", ((name, "x"),)))
    with pytest.raises(BadSchemaError, match=name):
        list(relationships(graph))


@pytest.mark.parametrize("relation", ["CLAIMED", "RELATED"])
def test_a_relation_is_never_called_like_one_of_ours(relation: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Entity", "", "甲"))
    assert [node.labels for node in nodes(graph)] == [("Entity",)]
    graph.add_edge(Edge("fact-1", "a", relation, "a"))
    with pytest.raises(BadSchemaError, match=relation):
        list(relationships(graph))


@pytest.mark.parametrize("id", ["", "a b", "甲", "a\x00", "\ud800", "a" * 201])
def test_an_id_that_no_index_could_hold_is_refused(id: str) -> None:
    graph = Graph()
    graph.add_entity(Entity(id, "Person", "", "甲"))
    with pytest.raises(BadSchemaError, match="cannot be an id"):
        list(nodes(graph))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2024-05-16", "2024-05-16", "2024-05-16"), ("2024-06", "2024-06-01", "2024-06-30"), ("2023", "2023-01-01", "2023-12-31"), ("2023-12", "2023-12-01", "2023-12-31")],
)
def test_the_days_that_a_date_can_mean(text: str, first: str, last: str) -> None:
    assert [str(day) for day in days(text) or ()] == [first, last]


@pytest.mark.parametrize("text", ["", "--05-16", "0000", "去年", "2024-13"])
def test_what_has_no_days(text: str) -> None:
    assert days(text) is None


@pytest.mark.parametrize("name", ["A B", "A`", "A\\u0060", "A'}) DETACH DELETE (n) //", "1A", "A-B", "A\x00"])
def test_a_name_that_could_break_out_of_a_query_is_refused(name: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", name, "", "甲"))
    with pytest.raises(BadSchemaError, match="cannot be a name in Neo4j"):
        list(nodes(graph))
    graph.add_entity(Entity("a", "Person", "", "甲", properties=((name, "x"),)))
    with pytest.raises(BadSchemaError):
        list(nodes(graph))
    graph.add_edge(Edge("fact-1", "a", name, "a"))
    with pytest.raises(BadSchemaError):
        list(relationships(graph))
