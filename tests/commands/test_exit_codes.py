"""Exit codes: 2 for wrong usage, 1 for what goes wrong with right usage, in every command."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import pytest

from kg.cli import kg, main
from kg.graph import Graph
from kg.store import save

# What no graph, file or server could make right; and what goes wrong with right usage.
MISUSED = {
    "build": ("build seeds --column words=x", "build seeds --encoding gkb", "build"), "show": ("show things", "show --status x"), "explain": ("explain", "explain 甲 乙 丙"),
    "extract": ("extract", "extract --rule atended --trace 甲", "extract --trace --json 甲"), "cypher": ("cypher", "cypher RETURN --param x", "cypher RETURN --uri nowhere"),
    "ask": ("ask together --name", "ask person-post", "ask person-posts", "ask person-posts --people 甲", "ask leaders-on --place 甲 --day x", "ask together --engine x", "ask together 甲"),
    "sparql": ("sparql", "sparql ASK{} --endpoint nowhere"), "export": ("export turtel", "export gexf --exact", "export turtle --evidence named-graphs", "export turtle --base x"),
    "load": ("load mysql", "load sparql", "load sparql nowhere", "load neo4j --uri nowhere", "load neo4j --base x"), "serve": ("serve x", "serve sparql --port x"),
    "statements": ("statements x",), "review": ("review x", "review accept", "review list 1"), "view": ("view --limit 0",), "import": ("import", "import x.ttl"),
    "verify": ("verify", "verify sparql", "verify sparql nowhere", "verify neo4j --uri nowhere"), "completion": ("completion", "completion csh"),
}  # fmt: skip
FAILED = {
    "build": "build nowhere", "show": "show --type Thing", "explain": "explain 无此人", "cypher": "cypher CREATE(n)", "ask": "ask person-posts --person 无此人", "sparql": "sparql x",
    "export": "export turtle --graph nowhere", "load": "load neo4j --uri bolt://127.0.0.1:9", "statements": "statements --graph nowhere", "review": "review accept 9999",
    "view": "view 无此人", "import": "import nowhere.ttl --graph g", "verify": "verify nowhere.ttl",
}  # fmt: skip


@pytest.mark.parametrize("line", [line for lines in MISUSED.values() for line in lines])
def test_wrong_usage_has_code_2_in_every_command(tiny_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    assert _code(tiny_graph, tmp_path, monkeypatch, line) == 2


@pytest.mark.parametrize("line", FAILED.values())
def test_what_goes_wrong_with_right_usage_has_code_1(tiny_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    assert _code(tiny_graph, tmp_path, monkeypatch, line) == 1


def test_every_command_is_misused() -> None:
    assert isinstance(kg, click.Group) and MISUSED.keys() == kg.commands.keys()


def _code(graph: Graph, folder: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> object:
    monkeypatch.chdir(folder)
    Path("exports").mkdir()
    save(graph, Path("exports/graph.jsonl"))
    monkeypatch.setattr(sys, "argv", ["kg", *line.split()])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code
