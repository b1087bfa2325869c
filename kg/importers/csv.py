"""CSV of ours for programs (kg export csv --exact): entities.csv with facts.csv and evidence.csv beside it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.tables import LISTS, MAPS, TABLES, graph_of

SUFFIXES = ("entities.csv", "facts.csv", "evidence.csv")
# A cell may hold a hundred thousand names.
csv.field_size_limit(1 << 28)
_MARK = "\ufeff"


def read(path: Path) -> Graph:
    """Read the three tables, of which the path names one.

    Raises:
        BadFileError: one is missing or broken, or for spreadsheets, or they do not fit together.
    """
    try:
        return graph_of(*(_records(path.with_name(f"{name}.csv"), header) for name, header in TABLES.items()))
    except MISFITS as error:
        raise BadFileError(path, f"these tables do not fit together: {what_lacks(error)}.", "Write them again: kg export csv --exact") from error


def _records(path: Path, header: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            if file.read(1) == _MARK:
                raise BadFileError(path, "this table is for spreadsheets: what is one text in it and what a list, nobody can tell.", "What can be read back: kg export csv --exact")
            file.seek(0)
            rows = csv.reader(file, strict=True)
            if tuple(next(rows, ())) != header:
                raise csv.Error(f"its columns are not {', '.join(header)}")
            for row in rows:
                if len(row) != len(header):
                    raise csv.Error(f"line {rows.line_num} has {len(row)} cells for {len(header)} columns")
                yield {name: json.loads(text) if name in (*LISTS, *MAPS) else text for name, text in zip(header, row, strict=True)}
    except FileNotFoundError:
        raise BadFileError(path, "this table is missing.", "The three of them belong together: kg export csv --exact writes them.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadFileError(path, f"this table cannot be read: {error}.", "Write it again: kg export csv --exact") from error
