"""The CSV files that kg export neo4j wrote: nodes.csv and relationships.csv, each with its header in a file beside it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.losses import in_neo4j as losses
from kg.model import Edge, Entity
from kg.property_graph_reading import fact, held, thing

__all__ = ["SUFFIXES", "held", "losses", "read"]
SUFFIXES = ("nodes.csv", "relationships.csv", "nodes-header.csv", "relationships-header.csv")
csv.field_size_limit(1 << 28)
_LIST = "\x1f"


def read(path: Path) -> Graph:
    """Read the four files, of which the path names one.

    Raises:
        BadFileError: one is missing or broken, or they do not fit together.
    """
    try:
        return Graph.of(map(_thing, _records(path.with_name("nodes.csv"))), map(_fact, _records(path.with_name("relationships.csv"))))
    except MISFITS as error:
        raise BadFileError(path, f"these files do not fit together: {what_lacks(error)}.", "Write them again: kg export neo4j") from error


def _records(path: Path) -> Iterator[dict[str, Any]]:
    header = next(_rows(path.with_name(f"{path.stem}-header.csv")))
    for row in _rows(path):
        # An empty cell is no value.
        yield {name.partition(":")[0] or name: _value(name, text) for name, text in zip(header, row, strict=True) if text}


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            # As neo4j-admin and LOAD CSV read it: of two quotation marks or backslashes one is meant.
            yield from csv.reader(file, escapechar="\\", strict=True)
    except FileNotFoundError:
        raise BadFileError(path, "this file is missing.", "The four of them belong together: kg export neo4j writes them.") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadFileError(path, f"this file cannot be read: {error}.", "Write it again: kg export neo4j") from error


def _value(name: str, text: str) -> str | list[str]:
    return text.split(_LIST) if name.endswith("[]") or name == ":LABEL" else text


def _thing(record: dict[str, Any]) -> Entity:
    _, type, *sub = record.pop(":LABEL")
    return thing(type, sub[0] if sub else "", record)


def _fact(record: dict[str, Any]) -> Edge:
    start, end, type = (record.pop(name) for name in (":START_ID(Entity)", ":END_ID(Entity)", ":TYPE"))
    return fact(type, start, end, record)
