"""kg review, as a user decides: list, accept, reject, split, build again."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import kg
from kg.errors import KgError

PAGES = {
    "a.txt": "云滨区新闻\n\n2024年5月19日，云滨区副区长顾闻笛调研青禾镇。\n",
    "b.txt": "南浦区新闻\n\n2024年5月19日，南浦区教育局局长顾闻笛走访南浦中学。\n",
    "c.txt": "云滨区新闻\n\n2024年5月20日，云滨区副区长顾闻苗走访云滨中学。\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pages").mkdir()
    for name, text in PAGES.items():
        (tmp_path / "pages" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    said("build", "pages")
    return tmp_path / "pages"


def said(*args: str) -> str:
    result = CliRunner().invoke(kg, args)
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout


def refused(*args: str) -> str:
    error = CliRunner().invoke(kg, args).exception
    assert isinstance(error, KgError)
    return str(error)


def listed() -> list[dict[str, object]]:
    return [json.loads(line) for line in said("review", "--json").splitlines()]


def test_the_list_in_three_forms_names_sentences_of_both(folder: Path) -> None:
    text = said("review")
    for part in ("顾闻笛（云滨区政府）  ?  顾闻笛（南浦区教育局）", "same name, kept apart", "顾闻笛调研青禾镇", "pages/b.txt:", "kg review accept N"):
        assert part in text
    assert len(listed()) == len(list(csv.DictReader(io.StringIO(said("review", "--csv"))))) >= 1
    assert [row["number"] for row in listed()] == list(range(1, len(listed()) + 1))


def test_accept_survives_builds_and_is_told(folder: Path) -> None:
    number = next(str(row["number"]) for row in listed() if row["one"] == "顾闻笛（云滨区政府）")
    assert "顾闻笛（云滨区政府） and 顾闻笛（南浦区教育局）: one thing." in said("review", "accept", number)
    assert all(row["number"] != int(number) for row in listed())
    for _ in range(2):
        assert "Decisions applied: 1." in said("build", "pages")
        assert "decided: 顾闻笛（云滨区政府） and 顾闻笛（南浦区教育局） are one (pages/decisions.csv:2)" in said("explain", "顾闻笛")
    (folder / "b.txt").unlink()
    assert "Set aside 1: a decision that matches nothing any more: 顾闻笛（云滨区政府） and 顾闻笛（南浦区教育局） are one" in said("build", "pages")


def test_reject_is_never_asked_again(folder: Path) -> None:
    before = listed()
    said("review", "reject", "顾闻笛（南浦区）", "顾闻笛（云滨区）")
    said("build", "pages")
    assert len(listed()) == len(before) - 1 and "1 more decided already" in said("review")
    assert "as decided before" in said("review", "reject", "顾闻笛（南浦区）", "顾闻笛（云滨区）")


def test_split_parts_mentions_and_files_them_elsewhere(folder: Path) -> None:
    (folder / "d.txt").write_text("云滨区新闻\n\n2024年5月21日，云滨区民政局局长顾闻笛走访青禾镇。\n", encoding="utf-8")
    said("build", "pages")
    said("review", "split", "顾闻笛（d.txt）", "--file-under", "顾闻笛（南浦区）")
    assert "Decisions applied: 2." in said("build", "pages")
    posts = [json.loads(line) for line in said("show", "facts", "--relation", "HOLDS_POST", "--name", "顾闻笛", "--json").splitlines()]
    assert {row["object"] for row in posts if row["subject"] == next(r["subject"] for r in posts if r["object"] == "云滨区民政局")} == {"云滨区民政局", "南浦区教育局"}


def test_files_and_processes_make_no_difference(folder: Path) -> None:
    said("review", "accept", "顾闻笛（云滨区）", "顾闻笛（南浦区）")
    found = set()
    for paths, jobs in ((["pages"], "1"), (["pages"], "2"), (["pages/c.txt", "pages/b.txt", "pages/a.txt", "--decisions", "pages/decisions.csv"], "2")):
        subprocess.run([sys.executable, "-m", "kg", "build", *paths, "--jobs", jobs, "--graph", "g.jsonl"], check=True, capture_output=True)
        found.add(Path("g.jsonl").read_bytes())
    assert len(found) == 1


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("accept", "99"), "There is no number 99 on the list"),
        (("accept", "顾闻笛（东桥区）", "顾闻笛（南浦区）"), "顾闻笛（南浦区教育局）"),
        (("split", "顾闻笛"), "Say it by a clue"),
        (("reject", "顾闻敌", "顾闻笛"), "顾闻敌"),
    ],
)
def test_what_cannot_be_decided_is_told_in_one_line(folder: Path, args: tuple[str, ...], told: str) -> None:
    message = refused("review", *args)
    assert told in message and "\n" not in message
    assert not (folder / "decisions.csv").exists()


def test_what_was_filed_as_one_can_be_parted_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pages").mkdir()
    Path("pages/a.txt").write_text("云滨区书画展在云滨区文化馆举行。画家顾闻笛出席书画展并致辞。", encoding="utf-8")
    Path("pages/b.txt").write_text("云滨区马拉松比赛在云滨公园举行。选手顾闻笛获得金帆奖。", encoding="utf-8")
    for decision, people in (("accept", 1), ("reject", 2)):
        Path("pages/decisions.csv").unlink(missing_ok=True)
        said("build", "pages")
        assert "filed as one" in said("review")
        said("review", decision, "1")
        assert "Nothing to decide" in said("review") and "Decisions applied: 1." in said("build", "pages")
        assert "filed as one" not in said("review")
        assert said("show", "--name", "顾闻笛", "--csv").count("Person") == people


def test_wrong_usage_and_no_place(folder: Path) -> None:
    for args in (("list", "1"), ("accept",), ("accept", "甲"), ("split",), ("ask",)):
        assert CliRunner().invoke(kg, ["review", *args]).exit_code == 2
    said("build", "pages/a.txt", "pages/b.txt")
    assert "--decisions FILE" in refused("review", "accept", "1")
    assert "1 decision added to d.csv" in said("review", "accept", "1", "--decisions", "d.csv")
