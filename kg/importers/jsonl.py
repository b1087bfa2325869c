"""JSON lines: the graph file of `kg build`, or the three tables of `kg export jsonl`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.store import FORMAT, load
from kg.tables import TABLES, graph_of

SUFFIXES = (".jsonl",)


def read(path: Path) -> Graph:
    """Read the graph file, or entities.jsonl with facts.jsonl and evidence.jsonl beside it.

    Raises:
        BadFileError: a file is missing, broken, or names what is not there.
    """
    if path.stem not in TABLES or _is_graph(path):
        return load(path)
    try:
        return graph_of(*(_records(path.with_name(f"{name}.jsonl")) for name in TABLES))
    except MISFITS as error:
        raise BadFileError(path, f"these tables do not fit together: {what_lacks(error)}.", "Write them again: kg export jsonl") from error


def _is_graph(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return FORMAT.encode() in file.readline(200)
    except OSError:
        return False


def _records(path: Path) -> Iterator[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                record = json.loads(line)
                if not isinstance(record, dict):
                    raise BadFileError(path, f"line {number} is no object.", "Write it again: kg export jsonl")
                yield record
    except FileNotFoundError:
        raise BadFileError(path, "this table is missing.", "The three of them belong together: kg export jsonl writes them.") from None
    except (OSError, ValueError) as error:
        raise BadFileError(path, f"this table cannot be read: {error}.", "Write it again: kg export jsonl") from error
