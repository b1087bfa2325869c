"""What goes wrong while a graph is loaded: one clear line, exit code 1; killed at any moment and run again, the database is the graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import neo4j
import pytest
from running import heed_ctrl_c, line
from servers.contents import held, wanted, wipe
from servers.neo4j_server import NEWEST, Neo4jServer

from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.store import save

pytestmark = pytest.mark.neo4j


def wide_graph(things: int) -> Graph:
    """Give a graph with as many things, and three facts for each."""
    graph = Graph()
    for number in range(things):
        graph.add_entity(Entity(f"person-{number:05}", "Person", "", f"人{number}"))
    for number in range(3 * things):
        start, end = f"person-{number % things:05}", f"person-{(number * 7 + 1) % things:05}"
        graph.add_edge(Edge(f"fact-{number:05}", start, ("LED", "VISITED", "USES")[number % 3], end, evidence=(Evidence("article-a", "a.txt", 0, 4, "原文如此", "test"),)))
    return graph


def command(server: Neo4jServer | str, path: Path, *options: str) -> list[str]:
    uri = server if isinstance(server, str) else server.uri
    return [sys.executable, "-m", "kg", "load", "neo4j", "--uri", uri, "--graph", str(path), *options]


def kg(server: Neo4jServer | str, path: Path, *options: str, password: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NEO4J_PASSWORD": password}
    return subprocess.run(command(server, path, *options), capture_output=True, text=True, stdin=subprocess.DEVNULL, env=environment, check=False, timeout=300)


@contextmanager
def cut_off(server: Neo4jServer, path: Path, name: str, count: int) -> Iterator[subprocess.Popen[str]]:
    """Give a load in small batches that has brought in as many things and has more to do."""
    with neo4j.GraphDatabase.driver(server.uri) as driver:
        loading = subprocess.Popen(command(server, path, "--batch", "20", "--name", name), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed_ctrl_c)
        while driver.execute_query("MATCH (n:Entity {graph: $name}) RETURN count(n) AS n", name=name, database_="neo4j").records[0]["n"] < count:
            assert loading.poll() is None, loading.communicate()
            time.sleep(0.05)
    yield loading
    loading.communicate(timeout=120)


@pytest.mark.parametrize(("options", "told"), [(("--database", "nowhere"), "it has no such database"), (("--name", "  "), "a graph needs a name")])
def test_what_cannot_be_there_is_told(neo4j_server: Neo4jServer, path: Path, options: tuple[str, ...], told: str) -> None:
    done = kg(neo4j_server, path, *options)
    assert done.returncode in (1, 2) and told in done.stderr


def test_no_server_is_told(path: Path) -> None:
    assert "no Neo4j server answers there" in line(kg("bolt://127.0.0.1:9", path))


def test_an_unknown_kind_of_database_is_told(path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "kg", "load", "neo4", "--graph", str(path)], capture_output=True, text=True, check=False)
    assert "No loader is called 'neo4'. Did you mean 'neo4j'?" in line(done, 2)


def test_a_password_is_needed_and_never_shown(neo4j_login: Neo4jServer, path: Path, tiny_graph: Graph) -> None:
    for password in ("", "falsch-98765"):
        said = line(kg(neo4j_login, path, password=password))
        assert "refuses the user or the password. Set NEO4J_PASSWORD" in said and "98765" not in said
    done = kg(neo4j_login, path, password=neo4j_login.password)
    assert done.returncode == 0 and done.stderr == "" and "Checked by count and id: 17 things" in done.stdout
    with neo4j.GraphDatabase.driver(neo4j_login.uri, auth=("neo4j", neo4j_login.password)) as driver:
        assert held(driver) == wanted(tiny_graph)


def test_a_pipe_gets_no_progress_and_is_told_what_to_do_next(neo4j_server: Neo4jServer, path: Path) -> None:
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")
        dry, first, second = kg(neo4j_server, path, "--dry-run"), kg(neo4j_server, path), kg(neo4j_server, path)
        assert [done.stderr for done in (dry, first, second)] == ["", "", ""]
        assert "Would add 17 things: Organization 5," in dry.stdout and "Nothing was written" in dry.stdout
        assert "Added 17 things: Organization 5," in first.stdout and "Added 20 facts: " in first.stdout
        assert f"/browser/?dbms={neo4j_server.uri}&db=neo4j" in first.stdout and neo4j_server.http in first.stdout
        assert second.stdout.startswith("Nothing to do: ")
        query = first.stdout.partition("First query: ")[2].strip()
        assert len(driver.execute_query(query, database_="neo4j").records) > 3  # type: ignore[arg-type]
        wipe(driver)


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT])
def test_a_load_that_was_cut_off_goes_on(neo4j_server: Neo4jServer, tmp_path: Path, stop: signal.Signals) -> None:
    graph, path, name = wide_graph(400), tmp_path / "wide.jsonl", f"cut-{stop}"
    save(graph, path)
    for count in (1, 400):
        with cut_off(neo4j_server, path, name, count) as loading:
            loading.send_signal(stop)
            said = loading.communicate()[1]
        if stop == signal.SIGINT:
            assert loading.returncode == 130 and said.count("\n") == 1 and "the same command sends the rest" in said
        else:
            assert loading.returncode == -signal.SIGKILL
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        assert held(driver, name) != wanted(graph, name)
        assert kg(neo4j_server, path, "--name", name).returncode == 0
        assert held(driver, name) == wanted(graph, name)
        wipe(driver, name)


@pytest.mark.ci
def test_a_server_that_was_killed_holds_the_graph_after_the_next_load(tmp_path: Path) -> None:
    graph, path = wide_graph(600), tmp_path / "wide.jsonl"
    save(graph, path)
    server = Neo4jServer(tmp_path / "home").start()
    try:
        for count in (100, 600):
            with cut_off(server, path, "kg", count) as loading:
                server.kill()
                said = loading.communicate()[1]
            assert loading.returncode == 1 and said.startswith("kg: ") and said.count("\n") == 1, said
            server.start()
        assert kg(server, path).returncode == 0
        with neo4j.GraphDatabase.driver(server.uri) as driver:
            assert held(driver) == wanted(graph)
    finally:
        server.kill()


@pytest.mark.ci
def test_a_server_of_a_calendar_version_takes_the_graph_in(tmp_path: Path, path: Path, tiny_graph: Graph) -> None:
    with Neo4jServer(tmp_path / "home", NEWEST) as server, neo4j.GraphDatabase.driver(server.uri) as driver:
        assert NEWEST in kg(server, path, "--aggregate").stdout
        assert "Nothing to do" in kg(server, path, "--aggregate").stdout
        assert "Removed" in kg(server, path).stdout and held(driver) == wanted(tiny_graph)
        driver.execute_query("MATCH (n:Person) SET n.digest = 'x', n:Own WITH n MATCH (n)-[r]->() SET r.digest = 'x', r.more = 1", database_="neo4j")
        assert "Changed" in kg(server, path).stdout and held(driver) == wanted(tiny_graph)
        driver.execute_query("CREATE (:Entity {id: 'z', graph: 'kg'})-[:LED {id: 'z', graph: 'kg'}]->(:Entity {id: 'y', graph: 'kg'})", database_="neo4j")
        assert "Not in the graph, and kept: 2 things" in kg(server, path).stdout
        assert "Removed 2 things" in kg(server, path, "--replace").stdout and held(driver) == wanted(tiny_graph)


@pytest.mark.ci
def test_what_a_server_does_not_allow_is_told(tmp_path: Path) -> None:
    graph, path = wide_graph(6000), tmp_path / "wide.jsonl"
    save(graph, path)
    with Neo4jServer(tmp_path / "home") as server:
        # A home that is read-only, or short of memory, from the first start on never gets a database.
        assert kg(server, path, "--dry-run").returncode == 0
    for settings, options, told in (
        ({"server.databases.default_to_read_only": "true"}, (), "the database is read-only"),
        ({"db.transaction.timeout": "300ms", "db.transaction.monitor.check.interval": "50ms"}, ("--batch", "100000"), "the time for one transaction is over"),
        ({"db.memory.transaction.max": "8m"}, (), "a transaction needs more memory than it has. Load by a smaller --batch, e.g. 500"),
    ):
        with Neo4jServer(tmp_path / "home", settings=settings) as server:
            assert told in line(kg(server, path, *options))
            if "--batch" in told:
                assert kg(server, path, "--batch", "500").returncode == 0, "what the line says helps"
    with Neo4jServer(tmp_path / "home") as server, neo4j.GraphDatabase.driver(server.uri) as driver:
        assert "Nothing to do" in kg(server, path).stdout
        assert held(driver) == wanted(graph)
