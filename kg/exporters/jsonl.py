"""Lines of JSON (entities.jsonl, facts.jsonl, evidence.jsonl): exact values, for programs of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.graph import Graph
from kg.losses import unsaid
from kg.store import to_json
from kg.tables import ENTITY, EVIDENCE, FACT, Row, entity_rows, evidence_rows, fact_rows
from kg.writing import write


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the three tables, an object a line; what is empty is left out."""
    return [
        _table(folder / "entities.jsonl", ENTITY, entity_rows(graph)),
        _table(folder / "facts.jsonl", FACT, fact_rows(graph)),
        _table(folder / "evidence.jsonl", EVIDENCE, evidence_rows(graph)),
    ]


def losses(graph: Graph) -> dict[str, int]:
    """Say what the format cannot hold: there is no text that JSON cannot, but the tables are of things, facts and sentences alone."""
    return unsaid(graph)


def _table(path: Path, header: tuple[str, ...], rows: Iterable[Row]) -> Path:
    records = ({name: value for name, value in zip(header, row, strict=True) if value not in ("", (), {})} for row in rows)
    return write(path, (to_json(record) + "\n" for record in records))
