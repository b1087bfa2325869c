"""The questions that the page gives away, asked where they are meant to be asked: they show what the page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import neo4j
import pyoxigraph as ox
import pytest
from explorer.opened import Opened, new_context, write_page
from playwright.sync_api import Browser
from servers.neo4j_server import Neo4jServer

from kg.contracts import LoadOptions
from kg.graph import Graph
from kg.loaders.neo4j import load
from kg.servers import Server
from kg.triple_store import filled

pytestmark = pytest.mark.ci
NAME = "kg-view"


@pytest.fixture(scope="module")
def graph(make_tiny_graph: Callable[[], Graph]) -> Graph:
    return make_tiny_graph()


@pytest.fixture
def opened(browser: Browser, graph: Graph, tmp_path: Path) -> Iterator[Opened]:
    context = new_context(browser)
    one = Opened(context, write_page(graph, tmp_path / "tiny.html"))
    # Claims too, and articles as things.
    one.page.locator("#open-all").click()
    one.page.locator("#everything").click()
    yield one
    one.check()
    context.close()


def _given(opened: Opened, what: str) -> str:
    opened.page.locator("#take summary").click()
    opened.page.locator(f"#{what}").click()
    return opened.page.locator("#text").input_value()


def _on_stage(opened: Opened) -> tuple[set[str], set[str]]:
    things, facts = opened.page.evaluate("() => [app.scene.living().map(({ id }) => app.graph.columns.id[id]), app.scene.facts().map((f) => app.graph.columns.fact[f])]")
    return set(things), set(facts)


@pytest.mark.neo4j
def test_the_cypher_shows_the_same_things_and_facts_in_neo4j(opened: Opened, graph: Graph, neo4j_server: Neo4jServer) -> None:
    load(graph, Server(neo4j_server.uri), LoadOptions(name=NAME), lambda *_: None)
    things, facts = _on_stage(opened)
    assert facts == {edge.id for edge in graph.edges(status="") if edge.relation != "MENTIONS"}
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        shown = driver.execute_query(_given(opened, "cypher"), database_="neo4j", result_transformer_=neo4j.Result.graph)  # type: ignore[arg-type]
        assert {node["id"] for node in shown.nodes} == things
        assert {relation["id"] for relation in shown.relationships} == facts
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")


def test_the_sparql_lists_the_same_facts_with_a_sentence_each(opened: Opened, graph: Graph) -> None:
    _, facts = _on_stage(opened)
    found = filled(graph).query(_given(opened, "sparql"))
    assert isinstance(found, ox.QuerySolutions)
    rows = {(row["subject"].value, row["relation"].value.rpartition("/")[2].rpartition("#")[2], row["object"].value, row["quote"].value) for row in found}
    edges = [edge for edge in graph.edges(status="") if edge.id in facts]
    assert len(edges) == len(facts)
    ends = {(graph.entity(edge.subject).label, graph.entity(edge.object).label) for edge in edges}
    assert {(subject, object) for subject, _, object, _ in rows} == ends
    assert {quote for *_, quote in rows} <= {e.quote for edge in edges for e in edge.evidence}
