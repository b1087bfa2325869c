"""Every Cypher text that ships, asked of Neo4j's own checker, which knows both versions of the language."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from node.tools import node_modules

from kg.exporters import neo4j
from kg.graph import Graph
from kg.queries import graphs, questions

pytestmark = pytest.mark.ci


def checked(texts: dict[str, tuple[str, dict[str, str]]]) -> list[dict[str, Any]]:
    """Give what the checker says of each text, twice: as CYPHER 5 and as CYPHER 25."""
    modules = node_modules()
    # A module is looked for beside the script that wants it.
    script = shutil.copy(Path(__file__).parent / "node/cypher.mjs", modules.parent)
    asked = json.dumps([{"name": name, "text": text, "parameters": parameters} for name, (text, parameters) in texts.items()])
    done = subprocess.run(["node", script], input=asked, capture_output=True, text=True, env=os.environ, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: list[dict[str, Any]] = json.loads(done.stdout)
    assert len(found) == 2 * len(texts)
    return found


def test_the_checker_sees_what_is_wrong_and_what_writes() -> None:
    wrong, writes, reads = ("MATCH (n) RETURN m;", {}), ("MATCH (n) SET n.x = 1;", {}), ("// SET it\nMATCH (n {set: 'MERGE'}) WHERE n.x = $x RETURN n.create;", {"x": ""})
    found = checked({"wrong": wrong, "writes": writes, "reads": reads})
    assert {row["name"] for row in found if row["errors"]} == {"wrong"} and {row["name"] for row in found if row["writes"]} == {"writes"}


def test_every_question_is_right_and_only_reads() -> None:
    found = checked({q.name: (q.cypher, {p.name: p.example for p in q.parameters}) for q in (*questions().values(), *graphs().values())})
    assert [row for row in found if row["errors"] or row["writes"]] == []


def test_the_files_of_the_export_are_right(tiny_graph: Graph, tmp_path: Path) -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in neo4j.export(tiny_graph, tmp_path) if path.suffix == ".cypher"}
    texts = {}
    for name, text in files.items():
        parameters = dict(re.findall(r"^:param (\w+) => '(.*)';$", text, re.M))
        statements = re.sub(r"^(//|:).*\n", "", text, flags=re.M).split(";\n")
        texts |= {f"{name} {at}": (statement, parameters) for at, statement in enumerate(statements) if statement.strip()}
    assert set(files) == {"schema.cypher", "load.cypher"} and len(texts) > 15
    assert [row for row in checked(texts) if row["errors"]] == []
