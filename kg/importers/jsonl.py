"""JSON lines: the graph file of `kg build`, or the three tables of `kg export jsonl`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, spans_of
from kg.store import FORMAT, load

SUFFIXES = (".jsonl",)
_TABLES = ("entities", "facts", "evidence")


def read(path: Path) -> Graph:
    """Read the graph file, or entities.jsonl with facts.jsonl and evidence.jsonl beside it.

    Raises:
        BadFileError: a file is missing, broken, or names what is not there.
    """
    if path.stem not in _TABLES or _is_graph(path):
        return load(path)
    entities, facts, evidence = ([*_records(path.with_name(f"{name}.jsonl"))] for name in _TABLES)
    graph = Graph()
    try:
        for record in entities:
            named = {name: tuple(record.get(name, ())) for name in ("aliases", "reasons")}
            graph.add_entity(Entity(record["id"], record["type"], record.get("sub", ""), record["name"], properties=_pairs(record.get("properties")), **named))
        said: dict[str, list[Evidence]] = {}
        for record in evidence:
            said.setdefault(record["fact"], []).append(_evidence(record))
        for record in facts:
            ends = record["id"], record["subject"], record["relation"], record["object"]
            graph.add_edge(Edge(*ends, _pairs(record.get("qualifiers")), record["status"], tuple(said.get(record["id"], ()))))
    except (KeyError, TypeError, ValueError) as error:
        raise BadFileError(path, f"these tables do not fit together: {error!r}.", "Write them again: kg export jsonl") from error
    return graph


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


def _pairs(values: dict[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((values or {}).items()))


def _evidence(record: dict[str, Any]) -> Evidence:
    words = spans_of(record.get("words", ""))
    place = record["article"], record["source"], record["start"], record["end"]
    return Evidence(*place, record.get("quote", ""), record["rule"], record["confidence"], record["status"], record.get("speaker", ""), words)
