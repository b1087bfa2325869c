"""`kg export`, `kg verify` and `kg import` one after the other, on the graph of the pages in seeds/."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import kg
from kg.errors import BadFileError, DifferentError
from kg.pipeline import build
from kg.schema import default_schema
from kg.store import save

SEEDS = Path(__file__).parent.parent.parent / "seeds"
FILES = ("kg.ttl", "kg.nt", "kg.trig", "kg.nq", "kg.jsonld", "kg.graphml", "entities.jsonl", "entities.csv", "entities.parquet", "kg.gexf", "kg.nodelink.json", "neo4j/nodes.csv")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(kg, [*map(str, arguments)])


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graph") / "graph.jsonl"
    save(build([str(SEEDS)], default_schema())[0], path)
    return path


@pytest.fixture(scope="module")
def exports(graph: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exports")
    assert run("export", "all", "--exact", "--to", folder, "--graph", graph).exit_code == 0
    return folder


def test_all_that_was_written_is_equal_to_the_graph(graph: Path, exports: Path) -> None:
    result = run("verify", *(exports / file for file in FILES), "--graph", graph)
    assert result.exit_code == 0, result.output
    told = dict(line.removeprefix(f"{exports}/").split(": ", 1) for line in result.output.splitlines())
    assert list(told) == list(FILES) and all(line.startswith("equal (") for line in told.values())
    assert {file for file, line in told.items() if "cannot hold" in line} == {"kg.gexf", "kg.nodelink.json", "neo4j/nodes.csv"}


@pytest.mark.parametrize("file", FILES)
def test_what_is_imported_is_equal_too(graph: Path, exports: Path, tmp_path: Path, file: str) -> None:
    again = tmp_path / "again.jsonl"
    assert run("import", exports / file, "--graph", again).exit_code == 0
    assert run("verify", exports / file, "--graph", again).exit_code == 0


@pytest.mark.parametrize(("format", "file"), [("turtle", "kg.ttl"), ("nquads", "kg.nq"), ("jsonld", "kg.jsonld")])
def test_of_the_plain_style_facts_are_compared_and_the_rest_is_told(graph: Path, tmp_path: Path, format: str, file: str) -> None:
    assert run("export", format, "--evidence", "plain", "--to", tmp_path, "--graph", graph).exit_code == 0
    result = run("verify", tmp_path / file, "--graph", graph)
    assert result.exit_code == 0 and "but for what it cannot hold" in result.output and "sentences left out" in result.output, result.output
    text = (tmp_path / file).read_text(encoding="utf-8")
    (tmp_path / file).write_text(text.replace("presidedOver", "spokeAt", 1), encoding="utf-8")
    result = run("verify", tmp_path / file, "--graph", graph)
    assert isinstance(result.exception, DifferentError) and "PRESIDED_OVER" in result.output


def test_files_that_hold_no_graph_stop_no_other(graph: Path, exports: Path) -> None:
    void = exports / "kg.ttl.void.ttl"
    result = run("verify", void, exports / "kg.ttl", exports / "kg-vocab.ttl", "--graph", graph)
    assert isinstance(result.exception, DifferentError) and str(result.exception) == f"2 of 3 cannot be read back; the others are equal to {graph}."
    first, second, third = result.output.splitlines()
    assert first == f"kg: {void}: this describes kg.ttl and holds no graph." and "kg.ttl: equal" in second
    assert third.endswith("this RDF is not of kg, or a part of it is missing: it has no thing with a kg:name. Only what kg export wrote can be read back.")
    assert isinstance(run("verify", void, "--graph", graph).exception, BadFileError)


def test_what_differs_is_told_and_no_success(graph: Path, exports: Path, tmp_path: Path) -> None:
    text = (exports / "kg.gexf").read_text(encoding="utf-8")
    (tmp_path / "kg.gexf").write_text(text.replace('for="role" value="', 'for="role" value="x'), encoding="utf-8")
    result = run("verify", tmp_path / "kg.gexf", "--limit", 2, "--graph", graph)
    assert isinstance(result.exception, DifferentError)
    first, *lines, last = result.output.splitlines()
    assert first.endswith(" differences.") and len(lines) == 2 and all("qualifiers are" in line for line in lines) and last.endswith("more; --limit shows more.")
