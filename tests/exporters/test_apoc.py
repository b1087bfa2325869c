"""GraphML brought into Neo4j by APOC: labels and types in both forms, and real lists in the extended one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

import neo4j
import pytest
from conftest import lacking
from hostile import TEXTS, add_hostile_texts
from jvm.contents import Contents, in_file, unlike
from servers.neo4j_server import Neo4jServer, NoServerError, apoc_jars

from kg.exporters import graphml
from kg.graph import Graph
from kg.property_graph import nodes, relationships

pytestmark = [pytest.mark.ci, pytest.mark.neo4j]
LISTS = ("aliases", "reasons", "quotes", "articles", "places", "speakers", "rules", "words")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A Neo4j of its own, as a plug-in is there from the start or not at all."""
    try:
        server = Neo4jServer(tmp_path_factory.mktemp("neo4j-apoc"), settings={"dbms.security.procedures.unrestricted": "apoc.*"})
        shutil.copytree(apoc_jars(), server.home / "plugins")
    except NoServerError as error:
        lacking("a Neo4j server with APOC", error)
    (server.home / "conf").mkdir()
    (server.home / "conf/apoc.conf").write_text("apoc.import.file.enabled=true\n", encoding="utf-8")
    with server:
        yield server


@pytest.mark.parametrize("extended", [False, True])
def test_apoc_reads_all(server: Neo4jServer, tiny_graph: Graph, extended: bool) -> None:
    # Of a text of blanks it makes an empty one.
    graph = add_hostile_texts(tiny_graph, [text for text in TEXTS if text.strip(" \t\n")])
    (path,) = graphml.export(graph, server.home / "import", extended=extended)
    with neo4j.GraphDatabase.driver(server.uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
        driver.execute_query("CALL apoc.import.graphml($file, {readLabels: true, storeNodeIds: true})", file=path.name)
        things, _, _ = driver.execute_query("MATCH (n) RETURN n.node_id, labels(n), properties(n)")
        facts, _, _ = driver.execute_query("MATCH (a)-[r]->(b) RETURN r.edge_id, type(r), a.node_id, b.node_id, properties(r)")
    assert {id: set(labels) for id, labels, _ in things} == {n.id: set(n.labels) for n in nodes(graph)}
    assert {id: type for id, type, *_ in facts} == {r.id: r.type for r in relationships(graph)}
    found = {id: values for id, _, values in things}, {id: ([start, end], values) for id, _, start, end, values in facts}
    assert not unlike(found, _as_apoc_has_it(in_file(path), extended))


def _as_apoc_has_it(contents: Contents, extended: bool) -> Contents:
    """Labels and types are no properties any more, and the id is one; an extended file has its lists as such."""
    things, facts = contents

    def own(values: dict[str, Any], gone: str) -> dict[str, Any]:
        return {name: json.loads(value) if extended and name in LISTS else value for name, value in values.items() if name != gone}

    return {id: {**own(values, "labels"), "id": id} for id, values in things.items()}, {id: (ends, own(values, "label")) for id, (ends, values) in facts.items()}
