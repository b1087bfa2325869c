"""kg verify neo4j and kg verify sparql: what a database holds is read back and compared with the graph, thing by thing and fact by fact."""

from __future__ import annotations

import subprocess
from pathlib import Path

import neo4j
import pytest
from running import kg, line
from servers.neo4j_server import Neo4jServer
from servers.sparql_server import SparqlServer

from kg.contracts import LoadOptions
from kg.differences import differences
from kg.graph import Graph
from kg.importers import rdf
from kg.loaders import neo4j as on_neo4j
from kg.loaders import sparql as on_endpoint
from kg.rdf_text import turtle
from kg.servers import Endpoint, Server


def verify(path: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return kg("verify", *args, "--graph", path)


@pytest.mark.neo4j
def test_what_neo4j_holds(neo4j_server: Neo4jServer, driver: neo4j.Driver, tiny_graph: Graph, path: Path) -> None:
    server = Server(neo4j_server.uri)
    for size in (1, 3, 5000):
        on_neo4j.load(tiny_graph, server, LoadOptions(aggregate=True), lambda *_: None)
        assert list(differences(on_neo4j.held(tiny_graph), on_neo4j.read(server, "kg", size=size))) == []
    done = verify(path, "neo4j", "--uri", server.uri)
    assert (done.returncode, done.stderr) == (0, "") and "equal (17 things, 20 facts and claims)" in done.stdout
    driver.execute_query("MATCH ()-[r:VISITED]->() SET r.date = '1999' WITH r MATCH (n {id: 'product-scan'}) SET n.name = '别名'", database_="neo4j")
    driver.execute_query("MATCH ()-[r:LED]->() DELETE r", database_="neo4j")
    done = verify(path, "neo4j", "--uri", server.uri)
    assert done.returncode == 1 and "3 differences" in done.stdout
    assert ": name is '别名', not" in done.stdout and "LED" in done.stdout and ": missing" in done.stdout and "'1999'" in done.stdout
    driver.execute_query("MATCH ()-[r:VISITED]->() REMOVE r.articles", database_="neo4j")
    assert "is no graph of ours" in line(verify(path, "neo4j", "--uri", server.uri))


@pytest.mark.neo4j
def test_a_label_that_was_there_before_is_no_type(neo4j_server: Neo4jServer, driver: neo4j.Driver, tiny_graph: Graph) -> None:
    on_neo4j.load(tiny_graph, Server(neo4j_server.uri), LoadOptions(), lambda *_: None)
    driver.execute_query("MATCH (n:Meeting) REMOVE n:Event SET n:Event", database_="neo4j")
    assert list(differences(on_neo4j.held(tiny_graph), on_neo4j.read(Server(neo4j_server.uri), "kg"))) == []


def test_what_an_rdf_store_holds(sparql_server: SparqlServer, tiny_graph: Graph, path: Path) -> None:
    sparql_server.fill(turtle(tiny_graph))
    on_endpoint.load(tiny_graph, Endpoint(sparql_server.home), LoadOptions("held"), lambda *_: None)
    for name in ("held", "default"):
        done = verify(path, "sparql", sparql_server.home, "--name", name)
        assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{sparql_server.home}: equal (17 things, 20 facts and claims).\n")
    sparql_server.fill(turtle(tiny_graph).replace("陆启明".encode(), "陆启铭".encode()))
    done = verify(path, "sparql", sparql_server.home, "--name", "default")
    assert done.returncode == 1 and "陆启铭" in done.stdout
    assert "holds nothing under the name nowhere" in line(verify(path, "sparql", sparql_server.home, "--name", "nowhere"))
    assert verify(path, "sparql").returncode == 2


@pytest.mark.ci
def test_what_other_stores_hold(fuseki_server: str, virtuoso_server: Endpoint, rdf4j_server: str, tiny_graph: Graph, tmp_path: Path) -> None:
    for server in (Endpoint(fuseki_server), virtuoso_server, Endpoint(rdf4j_server)):
        on_endpoint.load(tiny_graph, server, LoadOptions("held"), lambda *_: None)
        assert list(differences(tiny_graph, rdf.read(on_endpoint.fetch(server, "held", tmp_path, 60)))) == []
