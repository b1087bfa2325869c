"""Writes entities.jsonl, facts.jsonl and evidence.jsonl: one object a line, for pipelines of one's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kg.graph import Graph
from kg.tables import ENTITY, EVIDENCE, FACT, entity_rows, evidence_rows, fact_rows
from kg.writing import replacing


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the three tables."""
    written = []
    for name, header, rows in (("entities", ENTITY, entity_rows(graph)), ("facts", FACT, fact_rows(graph)), ("evidence", EVIDENCE, evidence_rows(graph))):
        path = folder / f"{name}.jsonl"
        with replacing(path) as file:
            for row in rows:
                record: dict[str, Any] = {key: value for key, value in zip(header, row, strict=True) if value not in ("", (), {})}
                text = json.dumps(record, ensure_ascii=False)
                file.write((text if text.isprintable() or text.encode("utf-8", "ignore").decode() == text else json.dumps(record)) + "\n")
        written.append(path)
    return written
