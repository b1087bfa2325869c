"""What holds for every module in kg/exporters, also for those that come later."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import kg.exporters
from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span

NAMES = [module.name for module in pkgutil.iter_modules(kg.exporters.__path__)]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_it_tells_what_it_wrote_and_writes_the_same_again(tiny_graph: Graph, tmp_path: Path, golden: Callable[[str, Path], None], name: str) -> None:
    module = importlib.import_module(f"kg.exporters.{name}")
    assert module.__doc__
    files = module.export(tiny_graph, tmp_path / "one")
    # What `queries` writes is made of queries/, not of the graph: its own test compares it with them.
    for path in files if name != "queries" else ():
        golden(name, path)
    assert sorted(str(path.relative_to(tmp_path / "one")) for path in files) == sorted(_bytes(tmp_path / "one"))
    module.export(tiny_graph, tmp_path / "two")
    module.export(tiny_graph, tmp_path / "two")
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


_UNPROVED = {"claims that are no facts, left out": 2, "sentences left out": 23}
_COUNTED = {"counts of the build, left out": 3}
_PLAIN = {"facts told by the triple of a parallel one": 1, "facts without their qualifiers": 12, **_UNPROVED}


@pytest.mark.parametrize(
    ("name", "options", "lost"),
    [
        *((name, {}, {}) for name in NAMES if name not in ("csv", "jsonl", "neo4j", "queries", "vocabulary")),
        *((name, {}, _COUNTED) for name in ("jsonl", "neo4j")),
        *((name, {"evidence": "plain"}, _PLAIN) for name in ("jsonld", "nquads", "ntriples", "trig", "turtle")),
        ("graphml", {"simple": True}, {"facts told by the edge of a parallel one": 2, "mentions left out": 2, **_UNPROVED, **_COUNTED}),
        ("csv", {}, {"cells that a spreadsheet would run, with an apostrophe before them": 1, **_COUNTED}),
        ("csv", {"exact": True}, _COUNTED),
    ],
)
def test_it_tells_what_its_format_cannot_hold(tiny_graph: Graph, name: str, options: dict[str, Any], lost: dict[str, int]) -> None:
    assert importlib.import_module(f"kg.exporters.{name}").losses(tiny_graph, **options) == lost


def test_what_each_format_replaces_or_parts_is_counted() -> None:
    graph = Graph()
    graph.add_entity(Entity("person-1", "Person", "", "甲\x00\ud800", ("a|b", "c\rd"), (("source", "x\ry"),)))
    told = Evidence("article-1", "a.txt", 0, 2, "甲\uffff", "made.rule", status="reported")
    sure = Evidence("article-1", "a.txt", 3, 9, "乙", "made.rule", 1.0, words=(Span(3, 4), Span(5, 6)))
    less = replace(sure, start=10, confidence=0.6)
    graph.add_edge(Edge("fact-1", "person-1", "LED", "person-1", (("role", "a|b"),), evidence=(told, sure, less)))
    unfit = {"control characters written as U+FFFD": 3}
    losses = {name: importlib.import_module(f"kg.exporters.{name}").losses(graph) for name in ("csv", "jsonl", "neo4j", "parquet", "turtle")}
    assert losses["turtle"] == losses["parquet"] == unfit and losses["jsonl"] == {}
    assert losses["csv"] == {**unfit, "items of lists with the | that parts them": 2, "carriage returns written as line feeds": 2}
    assert losses["neo4j"] == {
        **unfit,
        "sentences without the places of their words": 2,
        "sentences with the confidence of the surest beside them": 1,
        "sentences with the status of their claim and not their own": 1,
    }


def test_every_format_has_a_report_of_losses() -> None:
    assert [name for name in NAMES if not hasattr(importlib.import_module(f"kg.exporters.{name}"), "losses")] == ["queries", "vocabulary"]


@pytest.mark.parametrize("name", NAMES)
def test_it_writes_an_empty_graph(tmp_path: Path, name: str) -> None:
    assert importlib.import_module(f"kg.exporters.{name}").export(Graph(), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_a_place_that_cannot_be_written_is_told(tiny_graph: Graph, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BadFileError, match="cannot be written"):
        importlib.import_module(f"kg.exporters.{name}").export(tiny_graph, tmp_path / "file")
