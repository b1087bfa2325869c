"""The shape of the house: imports point down, files stay short, names say what a thing is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = sorted((ROOT / "kg").rglob("*.py"))
FILES = [*CODE, *sorted((ROOT / "tests").rglob("*.py"))]
TEXTS = [p for p in ROOT.rglob("*") if p.is_file() and p.suffix in (".py", ".md", ".toml", ".txt", ".yaml", ".cypher", ".rq") and not {".venv", "build", "exports"} & set(p.relative_to(ROOT).parts)]


@pytest.mark.parametrize("command", ["lint-imports", "ruff check kg tests", "mypy"])
def test_tools_find_nothing(command: str) -> None:
    tool, *args = command.split()
    done = subprocess.run([Path(sys.executable).with_name(tool), *args], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_is_over_four_hundred_lines() -> None:
    assert [(p.name, n) for p in FILES if (n := len(p.read_text(encoding="utf-8").splitlines())) > 400] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert [p for p in FILES if re.fullmatch(r"_?(utils?|common|helpers?|base|misc|core)(\.py)?", p.name) or p.stem in ("utils", "common", "helpers", "base", "misc")] == []


def test_nothing_below_the_commands_prints() -> None:
    found = []
    for path in CODE:
        if "commands" in path.parts or path.name == "cli.py":
            continue
        calls = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "print"]
        found += [(path, call.lineno) for call in calls]
    assert found == []


def test_every_public_thing_is_described() -> None:
    missing = []
    for path in CODE:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.stat().st_size and ast.get_docstring(tree) is None:
            missing.append((path.name, "module"))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_") and ast.get_docstring(node) is None:
                missing.append((path.name, node.name))
    assert missing == []


def test_every_word_list_names_its_source_and_licence() -> None:
    for path in sorted((ROOT / "kg" / "lexicon").iterdir()):
        head = path.read_text(encoding="utf-8")[:600]
        assert "Source:" in head and "Licence:" in head, path.name


def test_no_path_of_a_machine_and_no_registry() -> None:
    pattern = re.compile(r"/ho" r"me/\w|/wo" r"rk/|pypi\.o" r"rg|files\.pythonho" r"sted|index-u" r"rl|registry\.n" r"pmjs")
    assert [p for p in TEXTS if pattern.search(p.read_text(encoding="utf-8"))] == []


def test_a_command_waits_for_no_driver_and_no_extra() -> None:
    asked = "import sys, kg.cli; print(*sorted({'neo4j', 'numpy', 'pyarrow', 'networkx', 'lxml'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.strip() == ""
