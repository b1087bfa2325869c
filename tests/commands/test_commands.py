"""The commands, as a user calls them."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kg.cli import kg
from kg.errors import BadFileError, KgError
from kg.graph import Graph
from kg.model import Entity
from kg.pipeline import build
from kg.plugins import names
from kg.queries import questions
from kg.schema import default_schema
from kg.store import save

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graph") / "graph.jsonl"
    save(build([str(SEEDS)], default_schema())[0], path)
    return path


def run(*args: str | Path, graph: Path | None = None) -> Result:
    return CliRunner().invoke(kg, [*map(str, args), *(("--graph", str(graph)) if graph else ())])


def said(*args: str | Path, graph: Path | None = None) -> str:
    result = run(*args, graph=graph)
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout


def test_every_command_has_a_sentence_and_an_example() -> None:
    assert isinstance(kg, click.Group)
    for name, command in kg.commands.items():
        text = said(name, "--help")
        assert "Example:" in text and command.short_help, name
    assert "0." in said("--version")


def test_build_tells_what_it_found(tmp_path: Path) -> None:
    text = said("build", SEEDS, "--graph", tmp_path / "g.jsonl")
    for part in ("pages", "articles", "sentences", "Person", "HOLDS_POST", "Set aside", "g.jsonl"):
        assert part in text


@pytest.mark.parametrize("what", ["entities", "facts", "articles", "schema", "sources"])
def test_show_in_three_forms(graph: Path, what: str) -> None:
    assert len(said("show", what, graph=graph).splitlines()) > 3
    records = [json.loads(line) for line in said("show", what, "--json", graph=graph).splitlines()]
    rows = list(csv.DictReader(io.StringIO(said("show", what, "--csv", graph=graph))))
    assert len(records) == len(rows) and list(records[0]) == list(rows[0])


def test_show_filters(graph: Path) -> None:
    facts = [json.loads(line) for line in said("show", "facts", "--relation", "HOLDS_POST", "--name", "顾闻笛", "--json", graph=graph).splitlines()]
    assert facts and {f["relation"] for f in facts} == {"HOLDS_POST"} and all("顾闻笛" in f["subject"] for f in facts)
    assert all(json.loads(line)["type"] == "Person" for line in said("show", "entities", "--type", "Person", "--json", graph=graph).splitlines())
    with pytest.raises(KgError, match="HOLDS_POST"):
        raise run("show", "facts", "--relation", "HOLD_POST", graph=graph).exception or AssertionError


def test_explain_marks_the_words_in_the_sentence(graph: Path) -> None:
    text = said("explain", "曹立强", graph=graph)
    assert "HOLDS_POST" in text and "徐汇区委" in text and "【" in text and "xuhui-talent.txt" in text
    both = said("explain", "曹立强", "徐汇区委", graph=graph)
    assert "HOLDS_POST" in both and len(both) < len(text)
    # The traditional spelling finds the same person.
    assert "HOLDS_POST" in said("explain", "曹立強", graph=graph)
    with pytest.raises(KgError, match="曹立强"):
        raise run("explain", "曹立弱", graph=graph).exception or AssertionError


def test_ask_lists_and_answers(graph: Path) -> None:
    listed = said("ask")
    assert all(name in listed for name in questions())
    rows = [json.loads(line) for line in said("ask", "person-posts", "--person", "曹立强", "--json", graph=graph).splitlines()]
    assert any(row["body"] == "徐汇区委" and "曹立强" in row["quote"] for row in rows)
    for args, says in ((("person-posts",), "--person"), (("person-posts", "--person"), "value"), (("person-post", "--person", "曹"), "person-posts"), (("person-posts", "--persn", "曹"), "person")):
        with pytest.raises(KgError, match=says):
            raise run("ask", *args, graph=graph).exception or AssertionError


@pytest.mark.parametrize("name", sorted(questions()))
def test_every_question_runs_with_its_examples(graph: Path, name: str) -> None:
    asked = questions()[name]
    args = [part for p in asked.parameters for part in (f"--{p.name}", p.example)]
    assert len(said("ask", name, *args, graph=graph).splitlines()) >= 1
    hostile = [part for p in asked.parameters for part in (f"--{p.name}", '"; DROP ALL # \\" } \n')]
    result = run("ask", name, *hostile, graph=graph)
    assert not hostile or isinstance(result.exception, KgError) or "No answer" in result.stdout


def test_export_all(graph: Path, tmp_path: Path) -> None:
    text = said("export", "all", "--to", tmp_path, graph=graph)
    assert all(Path(line.removeprefix("Wrote ").rstrip(".")).stat().st_size > 0 for line in text.splitlines() if line.startswith("Wrote"))
    assert "  Nothing is lost." in text.splitlines() and "Sentences without the places of their words" in text
    for format in names("exporters"):
        assert said("export", format, "--to", tmp_path / format, graph=graph)
    with pytest.raises(KgError, match="turtle"):
        raise run("export", "turtel", "--to", tmp_path, graph=graph).exception or AssertionError


def test_export_all_goes_on_where_a_format_has_no_such_style(graph: Path, tmp_path: Path) -> None:
    done = run("export", "all", "--evidence", "named-graphs", "--to", tmp_path, graph=graph)
    told = [line.partition(":")[0] for line in done.output.splitlines() if line.startswith("Not ")]
    assert (done.exit_code, told) == (0, ["Not jsonld", "Not ntriples", "Not turtle"])
    assert {"kg.trig", "kg.nq", "kg-vocab.ttl"} <= {path.name for path in tmp_path.iterdir()} and not (tmp_path / "kg.ttl").exists()


def test_statements_are_what_the_scorer_reads(graph: Path) -> None:
    records = [json.loads(line) for line in said("statements", graph=graph).splitlines()]
    assert len(records) > 100 and all({"subject", "predicate", "object", "evidence"} <= set(record) for record in records)


def test_completion_prints_a_script() -> None:
    for shell in ("bash", "zsh", "fish"):
        assert "_KG_COMPLETE" in said("completion", shell)


@pytest.mark.parametrize(("args", "code"), [(["show", "--graph", "nowhere.jsonl"], 1), (["nothing"], 2), (["show", "--colour"], 2), (["--help"], 0), (["export", "turtel"], 2)])
def test_exit_codes_and_one_line(tmp_path: Path, args: list[str], code: int) -> None:
    done = subprocess.run([sys.executable, "-m", "kg", *args], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code and "Traceback" not in done.stderr
    assert code != 1 or len(done.stderr.splitlines()) == 1


def test_a_closed_pipe_is_no_error(graph: Path) -> None:
    done = subprocess.run(f"{sys.executable} -m kg show facts --graph {graph} | head -1", shell=True, capture_output=True, text=True, check=False, env=dict(os.environ))
    assert done.stderr == ""


def test_nothing_that_a_terminal_obeys_is_printed(tmp_path: Path) -> None:
    page = tmp_path / "a.jsonl"
    page.write_text(json.dumps({"title": "报\x1b[31m道", "date": "2024-05-20", "text": "5月19日，云滨区委书记江令远\u202e主持召开云滨区委常委会会议\x1b[2J。"}) + "\n", encoding="utf-8")
    said("build", page, "--graph", tmp_path / "g.jsonl")
    for args in (("show", "facts"), ("show", "articles"), ("explain", "云滨区委"), ("show", "facts", "--csv")):
        assert not set("\x1b\u202e") & set(said(*args, graph=tmp_path / "g.jsonl"))


def test_extract_says_what_a_sentence_says() -> None:
    records = [json.loads(line) for line in said("extract", "--json", "曹立强主持召开区委常委会会议。").splitlines()]
    assert ("曹立强", "PRESIDED_OVER") in {(r["subject"], r["relation"]) for r in records}
    assert "No claim found" in said("extract", "今天天气很好。")


def test_trace_tells_why_a_rule_fired_stopped_or_lacks_a_word() -> None:
    text = said("extract", "--trace", "曹立强主持召开区委常委会会议，区长钟晓咏出席。")
    assert "fired    chaired.does: 曹立强 PRESIDED_OVER 区委常委会会议" in text
    assert "stopped  attended.present: after “Ｐ出席” it wants (?P<o><E>(?:(?:、|和|及|，?以及)Ｅ)*)" in text
    assert "曹立强/nr" in text and "Ｐ主持召开Ｅ，Ｐ出席。" in text
    one = said("extract", "--trace", "--rule", "chaired.by", "曹立强主持召开区委常委会会议。")
    assert "lacks    chaired.by: 由" in one and "chaired.does:" not in one.split("claims of the text")[0]


def test_trace_with_a_wrong_rule_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="attended"):
        raise run("extract", "--trace", "--rule", "atended", "甲").exception or AssertionError
    for path, kind in ((str(tmp_path), "folder"), (__file__, "file")):
        told = run("extract", path)
        assert told.exit_code == 2 and f"is a {kind}: kg build reads" in told.output
    assert run("extract", "").exit_code == 2 and run("extract", "--rule", "attended", "甲").exit_code == 2


def test_export_all_goes_on_where_neo4j_has_no_such_name(tmp_path: Path) -> None:
    save(Graph.of([Entity("person-1", "Person", "", "甲", properties=(("a-b", "1"),))], ()), tmp_path / "graph.jsonl")
    done = run("export", "all", "--to", tmp_path, graph=tmp_path / "graph.jsonl")
    told = [line.partition(":")[0] for line in done.output.splitlines() if line.startswith("Not ")]
    assert (done.exit_code, told) == (0, ["Not gexf", "Not neo4j", "Not nodelink"])
    assert {"kg.graphml", "kg.ttl", "kg-vocab.ttl"} <= {path.name for path in tmp_path.iterdir()}
    assert isinstance(run("export", "gexf", "--to", tmp_path, graph=tmp_path / "graph.jsonl").exception, KgError)


@pytest.mark.parametrize("part", ['"type":7', '"name":null', '"name":["a"]', '"aliases":[3]', '"properties":{"date":2024}'])
@pytest.mark.parametrize("command", [["export", "graphml"], ["export", "turtle"], ["show", "entities"], ["explain", "甲"]])
def test_a_graph_with_what_is_no_text_is_told(tmp_path: Path, command: list[str], part: str) -> None:
    path = tmp_path / "graph.jsonl"
    save(Graph.of([Entity("person-1", "Person", "", "甲", ("乙",), (("date", "2024"),))], ()), path)
    key = part.partition(":")[0]
    path.write_text(re.sub(key + r':("[^"]*"|\[[^]]*\]|\{[^}]*\})', lambda _: part, path.read_text(encoding="utf-8")), encoding="utf-8")
    error = run(*command, *(["--to", tmp_path] if command[0] == "export" else []), graph=path).exception
    assert error is None or (isinstance(error, BadFileError) and "stands where a text belongs" in str(error)), error
