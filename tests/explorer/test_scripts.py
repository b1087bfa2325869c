"""The scripts of the page: typed, linted, formatted, short."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from node.tools import node_modules, run

from kg.explorer.page import SCRIPTS, program

FOLDER = Path(__file__).parents[2] / "kg" / "explorer"
FILES = sorted(FOLDER.glob("*.js"))


@pytest.fixture(scope="module")
def beside() -> Path:
    """The scripts beside the tools: these look for their settings from where a file lies."""
    home = node_modules().parent
    for name in ("tsconfig.json", "eslint.config.js"):
        text = (Path(__file__).parents[1] / "node" / name).read_text(encoding="utf-8")
        (home / name).write_text(text.replace("../../kg/explorer/", "scripts/"), encoding="utf-8")
    shutil.rmtree(home / "scripts", ignore_errors=True)
    (home / "scripts").mkdir()
    for file in (*FILES, FOLDER / "view.css"):
        shutil.copy(file, home / "scripts")
    return home / "scripts"


@pytest.mark.ci
@pytest.mark.parametrize(
    "command",
    [("tsc", "-p", "tsconfig.json"), ("eslint", "scripts"), ("prettier", "--check", "scripts")],
    ids=["types", "lint", "format"],
)
def test_the_scripts_pass(beside: Path, command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_script_is_in_the_page_after_what_it_imports() -> None:
    assert sorted(SCRIPTS) == [file.stem for file in FILES]
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        assert text.startswith("// ") and text.count("\n") <= 400, file.name
        for name in re.findall(r'^import .* from "\./(\w+)\.js";$', text, re.MULTILINE):
            assert SCRIPTS.index(name) < SCRIPTS.index(file.stem), (file.name, name)


def test_one_script_is_made_of_all() -> None:
    script = program()
    assert not re.search(r"^(import|export) ", script, re.MULTILINE) and "</script" not in script
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b", script)
