"""kg load sparql: the graph of a name is replaced whole and counted, other graphs stay, and what goes wrong is told in one line."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pyoxigraph as ox
import pytest
from running import heed_ctrl_c, kg, line
from servers.sparql_server import SparqlServer

from kg.contracts import LoadOptions
from kg.differences import differences
from kg.endpoints import found_store, rows
from kg.engines.sparql import ask
from kg.errors import BadOptionError, LoginError, ServerError
from kg.graph import Graph
from kg.importers import rdf
from kg.loaders.sparql import fetch, graph_name, load
from kg.model import Entity
from kg.queries import question
from kg.rdf import PREFIXES, prefixes, triples
from kg.rdf_text import N_TRIPLES, Writer, lines, turtle
from kg.servers import Endpoint
from kg.store import save


def nothing(*_: object) -> None:
    """Hear no progress."""


def held(server: SparqlServer, graph: str) -> set[str]:
    """Give what a graph holds as N-Triples lines."""
    request = urllib.request.Request(f"{server.home}/store?graph={graph}", headers={"Accept": "application/n-triples"})
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:
            return {str(quad.triple) for quad in ox.parse(reply.read(), format=ox.RdfFormat.N_TRIPLES)}
    except urllib.error.HTTPError as error:
        assert error.code == 404
        return set()


def wanted(graph: Graph) -> set[str]:
    return {str(quad.triple) for quad in ox.parse("".join(lines(triples(graph), prefixes())), format=ox.RdfFormat.N_TRIPLES)}


def test_a_graph_is_replaced_whole_and_others_stay(sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(b'<https://x.example.org/a> <https://x.example.org/b> "theirs" .')
    server = Endpoint(sparql_server.home)
    for batch in (3, 5000):
        told = load(tiny_graph, server, LoadOptions(batch=batch), nothing).told
        assert held(sparql_server, graph_name("kg")) == wanted(tiny_graph)
    assert "17 things, 20 facts and claims" in told[0] and f"in the place of {len(wanted(tiny_graph))} triples" in told[1]
    smaller = Graph()
    for entity in tiny_graph.entities():
        smaller.add_entity(entity)
    load(smaller, server, LoadOptions(), nothing)
    assert held(sparql_server, graph_name("kg")) == wanted(smaller)
    assert load(Graph(), server, LoadOptions(), nothing).told[0] == "Put 0 triples" and held(sparql_server, graph_name("kg")) == set()
    assert rows(Endpoint(sparql_server.endpoint), "SELECT ?o WHERE { ?s ?p ?o }", 60)[1] == [{"o": "theirs"}]


def test_what_is_loaded_is_asked_by_its_address(sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(b"")
    server = Endpoint(sparql_server.home)
    load(tiny_graph, server, LoadOptions("https://data.example.com/news"), nothing)
    address = found_store(server, 60).endpoint("https://data.example.com/news")
    there = ask(Endpoint(address), question("about"), {"name": "陸啟明"})
    sparql_server.fill(turtle(tiny_graph))
    assert there.rows and there == ask(Endpoint(sparql_server.endpoint), question("about"), {"name": "陸啟明"})
    assert not (dry := load(tiny_graph, server, LoadOptions("dry", dry_run=True), nothing)).things and "Nothing was written." in dry.told
    assert held(sparql_server, graph_name("dry")) == set()


def test_a_load_that_was_cut_off_is_whole_when_run_again(sparql_server: SparqlServer, tiny_graph: Graph, path: Path) -> None:
    name = graph_name("cut")
    command = [sys.executable, "-m", "kg", "load", "sparql", sparql_server.home, "--graph", str(path), "--name", "cut", "--batch", "1"]
    for stop in (signal.SIGKILL, signal.SIGINT):
        sparql_server.fill(b"", name)
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed_ctrl_c) as loading:
            # Once the second piece of ten is there, the first one has been counted.
            while len(held(sparql_server, name)) <= 10:
                assert loading.poll() is None
                time.sleep(0.005)
            loading.send_signal(stop)
            said = loading.communicate(timeout=60)
        assert 0 < len(held(sparql_server, name)) < len(wanted(tiny_graph))
        if stop == signal.SIGINT:
            assert loading.returncode == 130 and said[0] == "" and re.fullmatch(r"kg: stopped\. [1-9][\d,]* triples were sent; the same command replaces them by all\.\n", said[1]), said
    done = kg("load", "sparql", sparql_server.home, "--graph", path, "--name", "cut")
    assert (done.returncode, done.stderr) == (0, "") and "Checked by count" in done.stdout
    assert held(sparql_server, name) == wanted(tiny_graph)


def test_a_store_that_does_not_answer_in_time(path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/kg"
        assert line(kg("load", "sparql", address, "--timeout", "0.2", "--graph", path)).startswith(f"kg: {address}/query: no answer in 0.2 s. Raise --timeout")


def test_what_goes_wrong_is_one_line(sparql_server: SparqlServer, path: Path) -> None:
    assert "answers there" in line(kg("load", "sparql", "http://127.0.0.1:9/kg", "--graph", path))
    assert "no graph store that kg knows" in line(kg("load", "sparql", f"{sparql_server.home}/nowhere", "--graph", path))
    said = line(kg("load", "sparql", "http://lu:geheim@127.0.0.1:9/kg", "--graph", path), 2)
    assert "holds no user and no password" in said and "geheim" not in said
    assert "is no address" in line(kg("load", "sparql", "localhost:3030", "--graph", path), 2)
    assert "goes with neo4j" in line(kg("load", "sparql", sparql_server.home, "--aggregate", "--graph", path), 2)
    assert kg("load", "sparql", "--graph", path).returncode == kg("load", "neo4j", sparql_server.home, "--graph", path).returncode == 2
    for name in ("云", "http://a b", "https://x.org/#a#b", "x>"):
        with pytest.raises(BadOptionError, match="the name of a graph in RDF"):
            graph_name(name)


def test_a_store_that_only_reads_is_told(tiny_graph: Graph, tmp_path: Path) -> None:
    ox.Store(str(tmp_path / "store")).flush()
    with SparqlServer(tmp_path / "store") as server, pytest.raises(ServerError, match=r"takes no graphs: 40\d .*written to"):
        load(tiny_graph, Endpoint(server.home), LoadOptions(), nothing)


def test_names_of_ones_own_and_facts_alone(sparql_server: SparqlServer, tiny_graph: Graph, path: Path) -> None:
    base = "https://data.example.com/id/"
    done = kg("load", "sparql", sparql_server.home, "--name", "own", "--base", base, "--graph", path)
    assert (done.returncode, done.stderr) == (0, "") and "20 facts and claims" in done.stdout
    assert held(sparql_server, graph_name("own")) == {text.replace(PREFIXES["id"], base) for text in wanted(tiny_graph)}
    assert "equal" in kg("verify", "sparql", sparql_server.home, "--name", "own", "--graph", path).stdout
    done = kg("load", "sparql", sparql_server.home, "--name", "own", "--evidence", "plain", "--graph", path)
    assert (done.returncode, done.stderr) == (0, "") and "17 things\nin the place of" in done.stdout and "Sentences left out: " in done.stdout
    assert held(sparql_server, graph_name("own")) == {str(quad.triple) for quad in ox.parse(b"".join(Writer(N_TRIPLES).pieces(tiny_graph, "plain")), format=ox.RdfFormat.N_TRIPLES)}
    assert "cannot begin the names of things" in line(kg("load", "sparql", sparql_server.home, "--base", "data", "--graph", path), 2)
    assert "they go with sparql" in kg("load", "neo4j", "--base", base, "--graph", path).stderr


def test_what_cannot_be_written_is_counted(sparql_server: SparqlServer, tmp_path: Path) -> None:
    save(Graph.of([Entity("person-a", "Person", "", "陆\x01启\x02明")], []), tmp_path / "graph.jsonl")
    done = kg("load", "sparql", sparql_server.home, "--name", "odd", "--graph", tmp_path / "graph.jsonl")
    assert (done.returncode, done.stderr) == (0, "") and "Control characters written as U+FFFD: 2." in done.stdout


@pytest.mark.ci
def test_a_default_graph_is_asked_alone_or_is_not_there(rdf4j_server: str, virtuoso_server: Endpoint, tiny_graph: Graph, path: Path, tmp_path: Path) -> None:
    # Where a question names no graph, both ask all graphs.
    for name in ("one", "default"):
        load(tiny_graph, Endpoint(rdf4j_server), LoadOptions(name), nothing)
        assert list(differences(tiny_graph, rdf.read(fetch(Endpoint(rdf4j_server), name, tmp_path, 60)))) == []
    assert "Virtuoso has no default graph" in line(kg("load", "sparql", virtuoso_server.url, "--name", "default", "--graph", path))


@pytest.mark.ci
def test_virtuoso_wants_a_login(virtuoso_server: Endpoint, path: Path) -> None:
    # It hangs up on who sends much without it.
    for login in ({}, {"SPARQL_USERNAME": "dba", "SPARQL_PASSWORD": "falsch"}):
        assert "Set SPARQL_USERNAME and SPARQL_PASSWORD" in line(kg("load", "sparql", virtuoso_server.url, "--graph", path, **login))


@pytest.mark.ci
def test_fuseki_takes_the_graph_and_gives_the_same_rows(fuseki_server: str, sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(turtle(tiny_graph))
    for batch in (3, 5000):
        load(tiny_graph, Endpoint(fuseki_server), LoadOptions(batch=batch), nothing)
    address = found_store(Endpoint(fuseki_server), 60)
    assert address.kind == "Fuseki"
    for name, values in (("about", {"name": "陆启明"}), ("claims", {"name": "远山"}), ("together", {}), ("path", {"from": "陆启明", "to": "夏季签约仪式"})):
        there = ask(Endpoint(address.endpoint(graph_name("kg"))), question(name), values)
        assert there.rows and there.rows == ask(Endpoint(sparql_server.endpoint), question(name), values).rows
    with pytest.raises(ServerError, match="no graph store that kg knows"):
        found_store(Endpoint(fuseki_server.rpartition("/")[0]), 60)


@pytest.mark.ci
def test_a_login_is_needed_and_never_shown(fuseki_login: tuple[str, str, str], tiny_graph: Graph, path: Path) -> None:
    url, user, password = fuseki_login
    for wrong in ("", "falsch-98765"):
        said = line(kg("load", "sparql", url, "--graph", path, SPARQL_USERNAME=user, SPARQL_PASSWORD=wrong))
        assert "Set SPARQL_USERNAME and SPARQL_PASSWORD" in said and "98765" not in said
    with pytest.raises(LoginError):
        found_store(Endpoint(url), 60)
    assert load(tiny_graph, Endpoint(url, user, password), LoadOptions(), nothing).told
