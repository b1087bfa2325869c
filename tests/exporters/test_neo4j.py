from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import BadSchemaError
from kg.exporters import neo4j
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence


@pytest.fixture
def folder(tiny_graph: Graph, tmp_path: Path) -> Path:
    neo4j.export(tiny_graph, tmp_path)
    return tmp_path / "neo4j"


def _table(folder: Path, name: str) -> list[dict[str, str]]:
    (header,) = csv.reader((folder / f"{name}-header.csv").read_text(encoding="utf-8").splitlines())
    rows = list(csv.reader((folder / f"{name}.csv").read_text(encoding="utf-8").split("\n")[:-1]))
    assert {len(row) for row in rows} <= {len(header)}
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_nodes(folder: Path, tiny_graph: Graph) -> None:
    nodes = {row["id:ID(Entity)"]: row for row in _table(folder, "nodes")}
    assert sorted(nodes) == [e.id for e in tiny_graph.entities()]
    assert nodes["organization-hospital"][":LABEL"].split("\x1f") == ["Entity", "Organization", "Hospital"]
    assert nodes["article-a"][":LABEL"].split("\x1f") == ["Entity", "Article"]
    assert nodes["organization-committee"]["aliases:string[]"].split("\x1f") == ["区委", "區委"]
    assert nodes["event-spring"]["date"] == "2024-05-16"
    assert nodes["product-scan"]["name"] == '"芯影"系统' and nodes["product-scan"]["aliases:string[]"] == "C:＼芯影"


def test_relationships(folder: Path, tiny_graph: Graph) -> None:
    rows = {row["id"]: row for row in _table(folder, "relationships")}
    assert {id: (row[":START_ID(Entity)"], row[":TYPE"], row[":END_ID(Entity)"]) for id, row in rows.items()} == {
        e.id: (e.subject, e.relation, e.object) for e in tiny_graph.edges()
    }
    (chair,) = (row for row in rows.values() if row[":TYPE"] == "PRESIDED_OVER")
    assert chair["quotes:string[]"].split("\x1f") == ["区委书记陆启明主持会议。", "此前，陆启明主持了春季工作会议。", "区委书记陆启明主持会议。"]
    assert chair["articles:string[]"].split("\x1f") == ["article-b", "article-a", "article-c"]
    assert chair["sources:string[]"].split("\x1f") == ["b.txt:200-212", "a.txt:200-216", "c.txt:200-212"]
    assert chair["stories:int"] == "2"


def test_a_missing_value_is_not_an_empty_text(folder: Path) -> None:
    assert '""' not in re.sub(r'(?<=[^,])""|""(?=[^,\n])', "", (folder / "nodes.csv").read_text(encoding="utf-8"))
    assert ",," in (folder / "nodes.csv").read_text(encoding="utf-8")


def test_a_row_is_a_line_without_backslash_or_mark(folder: Path, tiny_graph: Graph) -> None:
    for name, count in (("nodes", len(tiny_graph)), ("relationships", sum(1 for _ in tiny_graph.edges()))):
        data = (folder / f"{name}.csv").read_bytes()
        assert data.count(b"\n") == count and b"\\" not in data and not data.startswith(b"\xef\xbb\xbf")


def test_cypher_names_all_that_is_in_the_files(folder: Path, tiny_graph: Graph) -> None:
    load = (folder / "load.cypher").read_text(encoding="utf-8")
    assert set(re.findall(r"MERGE \(a\)-\[r:(\w+) ", load)) == {e.relation for e in tiny_graph.edges()}
    assert set(re.findall(r"SET n:([\w:]+),", load)) == {f"{e.type}:{e.sub}".rstrip(":") for e in tiny_graph.entities()}
    schema = (folder / "schema.cypher").read_text(encoding="utf-8")
    assert schema.index("createLabel") < schema.index("CREATE CONSTRAINT")
    labels = re.findall(r"'(\w+)'", schema.split("db.createLabel")[0])
    assert labels.index("Organization") < labels.index("Hospital") and "Entity" not in labels


@pytest.mark.parametrize("name", ["A B", "A`", "A\\u0060", "A'}) DETACH DELETE (n) //", "1A", "A-B", "A\x00"])
def test_a_name_that_could_break_out_of_the_query_is_refused(tmp_path: Path, name: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", name, "", "甲"))
    with pytest.raises(BadSchemaError, match="cannot be a name in Neo4j"):
        neo4j.export(graph, tmp_path)
    graph.add_entity(Entity("a", "Person", "", "甲"))
    graph.add_edge(Edge("fact-1", "a", name, "a"))
    with pytest.raises(BadSchemaError):
        neo4j.export(graph, tmp_path)
    assert not list(tmp_path.rglob("*.csv"))


@given(st.lists(st.text(st.characters(), max_size=20), min_size=1, max_size=3))
def test_hostile_text_stays_in_its_cell(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    graph = Graph()
    evidence = tuple(Evidence("a", text, n, n, text, "test") for n, text in enumerate(texts))
    graph.add_entity(Entity("a", "Person", "", texts[0], tuple(texts)))
    graph.add_edge(Edge("fact-1", "a", "LED", "a", (("role", texts[0]),), evidence=evidence))
    folder = tmp_path_factory.mktemp("neo4j")
    neo4j.export(graph, folder)
    ((node,), (row,)) = _table(folder / "neo4j", "nodes"), _table(folder / "neo4j", "relationships")
    assert len(node["aliases:string[]"].split("\x1f")) == len(texts)
    assert len(row["quotes:string[]"].split("\x1f")) == len(row["sources:string[]"].split("\x1f")) == len(texts)
