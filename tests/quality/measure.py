"""Prints precision and recall on the annotated pages beside the project, and the floors that the tests hold.

Run: make quality
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from kg.pipeline import build
from kg.schema import default_schema
from kg.store import save

HERE = Path(__file__).parent
SHARED = HERE.parent.parent.parent / "shared"
FLOORS = HERE / "floors.json"
# Name of a set → its texts and its gold, below the shared folder.
SETS = {"seeds": ("seeds", "gold"), "dev": ("corpus/dev/texts", "corpus/dev/gold")}


def measure(name: str, *options: str) -> str:
    """Give what the scorer prints for one set of pages."""
    texts, gold = SETS[name]
    with tempfile.TemporaryDirectory() as folder:
        graph, statements = Path(folder, "graph.jsonl"), Path(folder, "statements.jsonl")
        save(build([str(SHARED / texts)], default_schema())[0], graph)
        told = subprocess.run([sys.executable, "-m", "kg", "statements", "--graph", graph], capture_output=True, check=True)
        statements.write_bytes(told.stdout)
        command = [sys.executable, SHARED / "tools" / "score.py", statements, *sorted((SHARED / gold).glob("*.yaml")), *options]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def totals(name: str) -> dict[str, float]:
    """Give precision and recall of one set over all relations."""
    found = json.loads(measure(name, "--json").splitlines()[-1])
    return {"precision": found["precision"], "recall": found["recall"]}


def main() -> None:
    """Print a table for each set, and the floors."""
    for name in SETS:
        print(f"== {name} ==\n{measure(name)}")
    print("floors:", FLOORS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
