"""The files of `kg export neo4j`, taken in by Neo4j's own tools and compared with the graph."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import neo4j
import pytest
from hostile import add_hostile_texts
from servers.contents import held, wanted, wipe
from servers.neo4j_server import Neo4jServer, cypher_shell

from kg.contracts import LoadOptions
from kg.exporters.neo4j import export
from kg.graph import Graph
from kg.loaders.neo4j import load
from kg.servers import Server


def statements(path: Path) -> list[str]:
    """Give the statements of a file without the lines that only a shell or the Browser understands."""
    return [text for text in re.sub(r"^(//|:).*\n", "", path.read_text(encoding="utf-8"), flags=re.M).split(";\n") if text.strip()]


def nothing_to_load(graph: Graph, server: Neo4jServer) -> bool:
    loaded = load(graph, Server(server.uri), LoadOptions(), lambda *_: None)
    return not any(change.added or change.changed or change.removed or change.kept for part in (loaded.things, loaded.facts) for change in part.values())


@pytest.mark.neo4j
def test_load_csv_brings_in_the_graph(neo4j_server: Neo4jServer, tmp_path: Path) -> None:
    graph = add_hostile_texts(Graph())
    folder = export(graph, tmp_path)[0].parent
    for name in ("nodes.csv", "relationships.csv"):
        shutil.copy(folder / name, neo4j_server.home / "import")
    files = {"nodes": "file:///nodes.csv", "relationships": "file:///relationships.csv"}
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        wipe(driver)
        for turn in range(2):
            with driver.session(database="neo4j") as session:
                for text in (*statements(folder / "schema.cypher"), *statements(folder / "load.cypher")):
                    counters = session.run(text, files).consume().counters  # type: ignore[arg-type]
                    assert turn == 0 or not (counters.nodes_created or counters.relationships_created or counters.labels_added)
            assert held(driver) == wanted(graph)
        assert nothing_to_load(graph, neo4j_server)
        wipe(driver)


@pytest.mark.ci
@pytest.mark.neo4j
def test_neo4j_admin_and_cypher_shell_bring_in_the_graph(tiny_graph: Graph, tmp_path: Path) -> None:
    graph = add_hostile_texts(tiny_graph)
    folder = export(graph, tmp_path)[0].parent
    server = Neo4jServer(tmp_path / "home")
    environment = {**os.environ, "NEO4J_ADMIN": str(server.admin_script(tmp_path / "neo4j-admin"))}

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sh", folder / "import.sh", *options], env=environment, capture_output=True, text=True, check=False)

    done = run()
    assert done.returncode == 0 and "IMPORT DONE" in done.stdout, done.stdout + done.stderr
    # What is there is not thrown away unasked.
    assert run().returncode != 0 and run("neo4j", "--overwrite-destination").returncode == 0
    for name in ("nodes.csv", "relationships.csv"):
        shutil.copy(folder / name, server.home / "import")
    with server, neo4j.GraphDatabase.driver(server.uri) as driver:
        assert held(driver) == wanted(graph)
        assert nothing_to_load(graph, server)
        cypher_shell(server, folder / "schema.cypher")
        cypher_shell(server, folder / "load.cypher")
        assert held(driver) == wanted(graph) and nothing_to_load(graph, server)
        wipe(driver)
        cypher_shell(server, folder / "load.cypher")
        assert held(driver) == wanted(graph)
