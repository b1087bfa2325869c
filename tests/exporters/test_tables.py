"""The tables: jsonl, exact, for programs; csv, harmless, for spreadsheets."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.exporters import csv as csv_exporter
from kg.exporters import jsonl
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.tables import fact_rows


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_jsonl_is_exact(tiny_graph: Graph, tmp_path: Path) -> None:
    entities, facts, evidence = map(_lines, jsonl.export(tiny_graph, tmp_path))
    assert [e["id"] for e in entities] == [e.id for e in tiny_graph.entities()]
    assert [f["id"] for f in facts] == [e.id for e in tiny_graph.edges(status="")]
    assert {f["status"] for f in facts} == {"asserted", "planned", "denied"}
    assert len(evidence) == sum(len(e.evidence) for e in tiny_graph.edges(status=""))
    assert '𠮷野遥说："好\\"，\n并出席了会议。' in [e["quote"] for e in evidence]
    (scan,) = (e for e in entities if e["id"] == "product-scan")
    assert scan["aliases"] == ["C:\\芯影"]


def test_csv_has_a_row_for_each(tiny_graph: Graph, tmp_path: Path) -> None:
    entities, facts, evidence = map(_rows, csv_exporter.export(tiny_graph, tmp_path))
    assert (len(entities), len(facts)) == (len(tiny_graph), tiny_graph.size())
    assert "'=1+1，𠮷野遥出席夏季签约仪式。" in [e["quote"] for e in evidence]
    assert "--05-21" in [e["date"] for e in evidence]
    assert (tmp_path / "facts.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_sentence_that_two_rules_read_counts_once() -> None:
    graph = Graph()
    for id in ("a", "b"):
        graph.add_entity(Entity(id, "Person", "", id))
    said = [Evidence("article-1", "news.txt", start, start + 9, "甲出席会议。", rule) for start, rule in ((0, "one"), (0, "other"), (20, "one"))]
    graph.add_edge(Edge("fact-1", "a", "MENTIONS", "b", evidence=tuple(said)))
    (row,) = fact_rows(graph)
    assert row[-2:] == (2, 1)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\n", "--1+", "-2+"])
def test_nothing_is_a_formula(tmp_path: Path, start: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", start + "cmd|' /C calc'!A0"))
    (row,) = _rows(csv_exporter.export(graph, tmp_path)[0])
    assert row["name"].startswith("'" + start[0])


@given(st.text(st.characters(), max_size=30))
def test_hostile_text_is_written(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", text, (text,), (("title", text),)))
    graph.add_edge(Edge("fact-1", "a", "LED", "a", (("role", text),), evidence=(Evidence("a", text, 0, 1, text, "test"),)))
    folder = tmp_path_factory.mktemp("tables")
    assert [len(_rows(path)) for path in csv_exporter.export(graph, folder)] == [1, 1, 1]
    assert [len(_lines(path)) for path in jsonl.export(graph, folder)] == [1, 1, 1]


def test_exact_tables_are_for_programs(tiny_graph: Graph, tmp_path: Path) -> None:
    paths = csv_exporter.export(tiny_graph, tmp_path, exact=True)
    assert all(not path.read_bytes().startswith(b"\xef\xbb\xbf") for path in paths)
    quotes = [row["quote"] for row in csv.DictReader(paths[2].read_text(encoding="utf-8").splitlines(keepends=True))]
    assert "=1+1，𠮷野遥出席夏季签约仪式。" in quotes
    assert csv_exporter.losses(tiny_graph, exact=True) == {"counts of the build, left out": 3}
    assert csv_exporter.losses(tiny_graph) == {"cells that a spreadsheet would run, with an apostrophe before them": 1, "counts of the build, left out": 3}
