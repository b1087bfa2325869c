from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from kg.exporters import queries
from kg.graph import Graph
from kg.property_graph import CLAIMED
from kg.queries import Question, graphs, questions
from kg.schema import default_schema

EVERY = [*questions().values(), *graphs().values()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return queries.export(Graph(), tmp_path_factory.mktemp("exports"))[0].parent


def test_a_script_opens_with_its_title_and_says_how_to_set_what_it_asks_for(folder: Path) -> None:
    with zipfile.ZipFile(folder / "kg-queries.zip") as file:
        names = file.namelist()
        scripts = {name: file.read(name).decode() for name in names if not name.endswith("/")}
        assert {entry.date_time[0] for entry in file.infolist()} == {1980} and {entry.compress_type for entry in file.infolist()} == {zipfile.ZIP_STORED}
    assert len(scripts) == len(EVERY) + 1 and all(name.isascii() for name in names)
    # The new Browser makes a folder only from an entry of its own, before what is in it.
    assert all(names.index(name.split("/")[0] + "/") < names.index(name) for name in scripts)
    for question in EVERY:
        (text,) = (text for name, text in scripts.items() if name.endswith(f" {question.name}.cypher"))
        first, *rest = text.splitlines()
        assert re.fullmatch(rf"// kg \d\d {question.name} · .+", first) and "\r" not in text
        assert [line for line in rest if not line.startswith("// Set it by  ")] == question.cypher.splitlines()[1:]
        assert re.findall(r"^// Set it by  :param (\w+) => '", text, re.M) == [p.name for p in question.parameters]


def test_the_table_of_the_new_browser_has_the_same(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO((folder / "kg-saved-cypher.csv").read_text(encoding="utf-8"))))
    assert list(rows[0]) == ["name", "description", "query", "id", "parentId", "isFolder"] and [row["id"] for row in rows] == [str(at) for at in range(len(rows))]
    folders = {row["id"]: row["name"] for row in rows if row["isFolder"] == "true"}
    assert [row["id"] for row in rows[: len(folders)]] == list(folders)
    scripts = [row for row in rows if row["isFolder"] == "false"]
    assert all(row["parentId"] in folders and row["description"] for row in scripts)
    with zipfile.ZipFile(folder / "kg-queries.zip") as file:
        assert [row["query"] for row in scripts] == [file.read(name).decode() for name in file.namelist() if not name.endswith("/")]
        assert [folders[row["parentId"]] for row in scripts] == [name.split("/")[0] for name in file.namelist() if not name.endswith("/")]


def test_the_look_has_every_kind_and_relation_once(folder: Path) -> None:
    look = json.loads((folder / "kg.grass").read_text(encoding="utf-8"))
    schema = default_schema()
    assert set(look) == {"node", "relationship", "node.Entity", f"relationship.{CLAIMED}", *(f"node.{kind}" for kind in schema.types), *(f"relationship.{name}" for name in schema.relations)}
    order = list(look)
    # The last rule that fits is the one that the Browser follows.
    assert order.index("node.Entity") < order.index("node.Organization") < order.index("node.Hospital")
    assert len({look[f"node.{kind}"]["color"] for kind in schema.types}) == len(schema.types)
    assert look["relationship.HOLDS_POST"]["caption"] == "{title}" and look["relationship.VISITED"]["caption"] == "走访"
    assert {look[f"node.{kind}"]["text-color-internal"] for kind in ("Person", "GovernmentBody")} == {"#FFFFFF"} and look["node.Document"]["text-color-internal"] == "#000000"


def test_parameters_have_their_examples(folder: Path) -> None:
    lines = (folder / "params.cypher").read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if line.startswith(":param")]
    assert found == [f":param {p.name} => '{p.example}';" for question in EVERY for p in question.parameters]


@pytest.mark.parametrize("drawn", graphs().values(), ids=list(graphs()))
def test_a_graph_is_asked_for_by_a_question_of_its_own(drawn: Question) -> None:
    assert drawn.group == "Graphs" and drawn.name not in questions()
    body = "".join(line for line in drawn.cypher.splitlines(keepends=True) if not line.startswith("//"))
    assert body.count(";") == 1 and "LIMIT" in body and sorted(set(re.findall(r"\$(\w+)", body))) == sorted(p.name for p in drawn.parameters)
