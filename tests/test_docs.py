"""README and folders' notes: they name every command, format and question, and what they show is true."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner
from servers.neo4j_server import LTS

from kg.cli import kg
from kg.plugins import names
from kg.queries import questions
from kg.schema import default_schema

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_is_short() -> None:
    assert len(README.splitlines()) <= 200


def test_every_command_format_and_question_is_named() -> None:
    assert isinstance(kg, click.Group)
    wanted = [f"kg {name}" for name in kg.commands] + [f"`{name}`" for name in (*names("exporters"), *questions())]
    assert [name for name in wanted if name not in README] == []


def test_the_readme_counts_the_types_and_relations_of_the_schema() -> None:
    schema = default_schema()
    types = [type for type in schema.types.values() if not type.parent]
    assert f"\n{len(types)} types of things and {len(schema.relations)} relations, " in README


def test_every_reader_is_named() -> None:
    assert [s for s in (".txt", ".md", ".html", ".jsonl", ".json", ".csv") if f"`{s}`" not in README] == []


def test_links_lead_somewhere() -> None:
    assert [link for link in re.findall(r"\]\(([^)#:]+)\)", README) if not (ROOT / link).exists()] == []


def commands() -> list[str]:
    found = [line for block in re.findall(r"```sh\n(.*?)```", README, re.S) for line in block.splitlines()]
    return [line.split("  #")[0].strip() for line in found if line.startswith("kg ")]


@pytest.mark.parametrize("line", commands())
def test_every_command_of_the_readme_works(line: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.getbasetemp() / "readme"
    if not home.exists():
        home.mkdir()
        (home / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(home)
    if not (home / "exports" / "graph.jsonl").exists():
        assert CliRunner().invoke(kg, ["build", "seeds"]).exit_code == 0
    result = CliRunner().invoke(kg, shlex.split(line.split(">")[0])[1:])
    assert result.exit_code == 0 and result.output, (line, result.output, result.exception)


def test_the_compose_file_starts_the_version_that_is_tested_for_this_machine_alone() -> None:
    (service,) = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"].values()
    assert LTS.startswith(service["image"].removeprefix("neo4j:"))
    assert all(port.startswith("127.0.0.1:") for port in service["ports"]) and set(service["environment"]) == {"NEO4J_AUTH"}
