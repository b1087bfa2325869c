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
from kg.property_graph import Node, Relationship, nodes, relationships, stored


def _table(folder: Path, name: str) -> list[dict[str, str]]:
    """Read a file as both importers do: a doubled quote is one, a doubled backslash is one, quoted line breaks stay."""
    columns = (folder / f"{name}-header.csv").read_text(encoding="utf-8").rstrip("\n").split(",")
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, escapechar="\\", strict=True))
    assert {len(row) for row in rows} <= {len(columns)}
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _spelled(record: Node | Relationship) -> dict[str, str]:
    found = {}
    for name, value in stored(record).items():
        kind = {"list": ":string[]", "int": ":int", "float": ":double", "date": ":date"}.get(type(value).__name__, "")
        found[name + kind] = "\x1f".join(value) if isinstance(value, list) else str(value)
    return found


def check(graph: Graph, folder: Path) -> None:
    neo4j.export(graph, folder)
    things, facts = _table(folder / "neo4j", "nodes"), _table(folder / "neo4j", "relationships")
    for row, node in zip(things, nodes(graph), strict=True):
        told = {"id" if name == "id:ID(Entity)" else name: value for name, value in row.items() if value}
        assert told.pop(":LABEL").split("\x1f") == list(node.labels) and told == _spelled(node)
    for row, fact in zip(facts, relationships(graph), strict=True):
        told = {name: value for name, value in row.items() if value}
        assert [told.pop(name) for name in (":START_ID(Entity)", ":END_ID(Entity)", ":TYPE")] == [fact.start, fact.end, fact.type] and told == _spelled(fact)


def test_the_files_hold_the_graph(tiny_graph: Graph, tmp_path: Path) -> None:
    check(tiny_graph, tmp_path)


def test_a_missing_value_is_not_an_empty_text(tiny_graph: Graph, tmp_path: Path) -> None:
    neo4j.export(tiny_graph, tmp_path)
    data = (tmp_path / "neo4j/nodes.csv").read_text(encoding="utf-8")
    assert ",," in data and '""' not in re.sub(r'(?<=[^,\n])""|""(?=[^,\n])', "", data)
    assert not data.startswith("\ufeff")


def test_cypher_names_all_that_is_in_the_files(tiny_graph: Graph, tmp_path: Path) -> None:
    neo4j.export(tiny_graph, tmp_path)
    load = (tmp_path / "neo4j/load.cypher").read_text(encoding="utf-8")
    assert set(re.findall(r"MERGE \(a\)-\[r:(\w+) ", load)) == {r.type for r in relationships(tiny_graph)}
    schema = (tmp_path / "neo4j/schema.cypher").read_text(encoding="utf-8")
    assert {label for n in nodes(tiny_graph) for label in n.labels[1:]} <= set(re.findall(r"'(\w+)'", schema))
    assert re.findall(r"^:param (\w+) => '(.*)';$", load, re.M) == [("nodes", "file:///nodes.csv"), ("relationships", "file:///relationships.csv")]


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
    check(graph, tmp_path_factory.mktemp("neo4j"))


def test_a_long_row_fits_into_the_buffer(tmp_path: Path) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", "甲", ("长" * 2_000_000,)))
    neo4j.export(graph, tmp_path)
    (buffer,) = re.findall(r"--read-buffer-size=(\d+)", (tmp_path / "neo4j/import.sh").read_text(encoding="utf-8"))
    assert int(buffer) > 6_000_000
