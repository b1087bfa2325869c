"""kg ask and kg cypher on servers, and what kg cypher refuses."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from servers.neo4j_server import Neo4jServer
from servers.sparql_server import SparqlServer

from kg.cli import kg
from kg.errors import BadQuestionError, MissingExtraError, UnreachableError
from kg.graph import Graph
from kg.rdf_text import turtle
from kg.store import save

NOBODY = "bolt://127.0.0.1:9"


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(kg, list(map(str, args)), env={"NEO4J_URI": None, "NEO4J_PASSWORD": None})


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("CREATE (n)", "CREATE"),
        ("match (n) set n.x = 1", "SET"),
        ("MATCH (n) DETACH DELETE n", "DETACH"),
        ("MATCH (n) // harmless\nREMOVE n.x", "REMOVE"),
        ("LOAD  CSV FROM 'file:///etc/hostname' AS row RETURN row", "LOAD  CSV"),
        ("MATCH (n) WHERE n.name = 'it\\'s' DELETE n", "DELETE"),
    ],
)
def test_what_writes_is_refused_before_any_server_is_asked(text: str, word: str) -> None:
    with pytest.raises(BadQuestionError, match=f"only reads, and {word} writes"):
        raise run("cypher", text, "--uri", NOBODY).exception or AssertionError


@pytest.mark.parametrize(
    "text",
    ["MATCH (n:Set {create: 1}) RETURN n.delete", "RETURN 'CREATE (n)' AS x", "MATCH (n:`MERGE`) RETURN n // DELETE", "RETURN $set /* DROP */", 'RETURN "a\\" SET " AS x', "MATCH (n) RETURN n.created AS created"],
)
def test_a_word_that_only_looks_so_is_not(text: str) -> None:
    with pytest.raises(UnreachableError):
        raise run("cypher", text, "--uri", NOBODY).exception or AssertionError


@pytest.mark.neo4j
def test_cypher_in_three_forms(neo4j_server: Neo4jServer) -> None:
    text = "UNWIND $names AS name RETURN name, {a: $n} AS map, null AS nothing"
    args = ("cypher", text, "--param", 'names=["甲", "乙"]', "--param", "n=2", "--uri", neo4j_server.uri)
    assert [json.loads(line) for line in run(*args, "--json").stdout.splitlines()] == [{"name": name, "map": {"a": 2}, "nothing": None} for name in ("甲", "乙")]
    assert run(*args, "--csv").stdout == 'name,map,nothing\n甲,"{""a"": 2}",\n乙,"{""a"": 2}",\n'
    table = run(*args).stdout
    assert "甲" in table and table.rstrip().endswith("2 rows.")
    assert run("cypher", "MATCH (n:Nobody) RETURN n", "--uri", neo4j_server.uri).stdout == "No rows.\n"
    cut = run("cypher", "UNWIND range(1, 9) AS x RETURN x", "--limit", "2", "--csv", "--uri", neo4j_server.uri)
    assert cut.stdout == "x\n1\n2\n" and "there are more" in cut.stderr


def test_a_pair_is_told() -> None:
    for pair in ("name", "=x", "a b=c"):
        with pytest.raises(BadQuestionError, match="NAME=VALUE"):
            raise run("cypher", "RETURN 1", "--param", pair).exception or AssertionError


def test_without_a_server_it_says_what_helps(tiny_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tiny_graph, tmp_path / "graph.jsonl")
    if find_spec("grafeo"):
        result = run("cypher", "MATCH (p:Person) RETURN p.name AS name ORDER BY name", "--engine", "grafeo", "--json", "--graph", tmp_path / "graph.jsonl")
        assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == ["陆启明", "𠮷野遥"]
    monkeypatch.setitem(sys.modules, "grafeo", None)
    for args in (("cypher", "RETURN 1"), ("ask", "together")):
        with pytest.raises(MissingExtraError, match=r"pip install 'kg\[cypher\]'"):
            raise run(*args, "--engine", "grafeo", "--graph", tmp_path / "graph.jsonl").exception or AssertionError


def test_ask_on_an_endpoint_prints_what_it_prints_here(sparql_server: SparqlServer, tiny_graph: Graph, tmp_path: Path) -> None:
    sparql_server.fill(turtle(tiny_graph))
    save(tiny_graph, tmp_path / "graph.jsonl")
    for form in ("--json", "--csv"):
        here = run("ask", "about", "--name", "陸啟明", form, "--graph", tmp_path / "graph.jsonl")
        there = run("ask", "about", "--name", "陸啟明", form, "--engine", "sparql", "--endpoint", sparql_server.endpoint)
        assert here.exit_code == there.exit_code == 0 and here.stdout == there.stdout and len(here.stdout) > 100


def test_ask_says_what_to_do_when_nothing_is_found(tiny_graph: Graph, tmp_path: Path) -> None:
    save(tiny_graph, tmp_path / "graph.jsonl")
    for args, told in (
        (("visits", "--visitor", "环湖协会"), "kg ask about --name 环湖协会"),
        (("event-people", "--event", "没有的 会"), "kg ask search --part '没有的 会'"),
        (("namesakes",), "kg show entities"),
        (("search", "--part", "没有的"), "kg show entities --name 没"),
    ):
        assert "No answer in this graph. " in (shown := run("ask", *args, "--graph", tmp_path / "graph.jsonl").stdout) and told in shown
    assert run("ask", "visits", "--visitor", "环湖协会", "--json", "--graph", tmp_path / "graph.jsonl").stdout == ""
