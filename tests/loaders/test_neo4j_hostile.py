"""Names that are Cypher, marks that turn the direction of writing, and 64 KiB: loaded as they are; nothing of them is run."""

from __future__ import annotations

import neo4j
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servers.contents import held, wanted, wipe
from servers.neo4j_server import Neo4jServer

from kg.contracts import LoadOptions
from kg.graph import Graph
from kg.loaders.neo4j import load
from kg.model import Edge, Entity, Evidence
from kg.servers import Server
from kg.writing import clean

_PIECES = (
    *("`", "``", "\\u0060", "\\u005C\\u0060", "'", '"', "\\", "\\'", "$rows", "$(x)", "{", "}", "/*", "*/", "//", ";", "\n", "\r", "\t", " ", "\u3000", "\x00", "\x1f", "\x85", "\u2028"),
    *("\u202e", "\u2066", "\u200f", "\ufeff", "\ufffe", "\ud800", "👩‍👩‍👧", "𠮷", "é", "null", "true", "(n)", "DETACH DELETE n", "'}) MATCH (n) DETACH DELETE n //", "区委", "a"),
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=6).map("".join),
    st.text(max_size=8),
    st.sampled_from(["`" * 65536, "云" * 65536, "a" * 65536, " " * 65536, "a b " * 16384, "'}) DETACH DELETE n //" * 3000]),
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    graph = Graph()
    for number in range(4):
        aliases = tuple(draw(st.lists(TEXTS, max_size=3)))
        properties = (("disambiguation", draw(TEXTS)), ("outlet", draw(TEXTS)), ("count", draw(TEXTS)), ("date", draw(TEXTS)))
        graph.add_entity(Entity(f"person-{number}", "Person", draw(st.sampled_from(["", "人"])), draw(TEXTS), aliases, properties, (draw(TEXTS),)))
    for number in range(4):
        evidence = (Evidence(draw(TEXTS), draw(TEXTS), 0, 1, draw(TEXTS), draw(TEXTS), 0.5, speaker=draw(TEXTS)),)
        qualifiers = (("title", draw(TEXTS)), ("职务", draw(TEXTS)))
        status = draw(st.sampled_from(["asserted", "denied"]))
        graph.add_edge(Edge(f"fact-{number}", "person-0", "任职", f"person-{number}", qualifiers, status, evidence))
    return graph


@pytest.mark.neo4j
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.data_too_large, HealthCheck.too_slow])
@given(graph=graphs(), name=TEXTS.filter(lambda name: name.strip()).map(clean))
def test_whatever_stands_in_a_graph_comes_back_as_it_is(neo4j_server: Neo4jServer, graph: Graph, name: str) -> None:
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        wipe(driver, name)
        options = LoadOptions(name, aggregate=False)
        for turn in range(2):
            loaded = load(graph, Server(neo4j_server.uri), options, lambda *_: None)
            assert held(driver, name) == wanted(graph, name)
            assert turn == 0 or not any(change.added or change.changed or change.removed for part in (loaded.things, loaded.facts) for change in part.values())
        wipe(driver, name)


@pytest.mark.neo4j
def test_a_name_of_64_kib_is_found_by_its_text(neo4j_server: Neo4jServer) -> None:
    graph = Graph()
    graph.add_entity(Entity("organization-long", "Organization", "", "云" * 65536 + "芯影"))
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        load(graph, Server(neo4j_server.uri), LoadOptions("long"), lambda *_: None)
        found = driver.execute_query("CALL db.index.fulltext.queryNodes('kg_entity_text', '\"芯影\"') YIELD node RETURN node.id", database_="neo4j").records
        same = driver.execute_query("MATCH (n:Entity {name: $name}) RETURN n.id", name=graph.entity("organization-long").name, database_="neo4j").records
        wipe(driver, "long")
    assert [row[0] for row in found] == ["organization-long"] == [row[0] for row in same]
