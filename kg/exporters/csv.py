"""Writes entities.csv, facts.csv and evidence.csv for spreadsheets; lists are parted by |, formulas are made harmless."""

from __future__ import annotations

import csv
from pathlib import Path

from kg.graph import Graph
from kg.tables import ENTITY, EVIDENCE, FACT, entity_rows, evidence_rows, fact_rows
from kg.writing import replacing


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the three tables."""
    written = []
    for name, header, rows in (("entities", ENTITY, entity_rows(graph)), ("facts", FACT, fact_rows(graph)), ("evidence", EVIDENCE, evidence_rows(graph))):
        path = folder / f"{name}.csv"
        with replacing(path) as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            for row in rows:
                writer.writerow([_cell(value) for value in row])
        written.append(path)
    return written


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        value = "|".join(map(str, value))
    if isinstance(value, dict):
        value = "|".join(f"{k}={v}" for k, v in value.items())
    out = str(value).replace("\x00", "\ufffd")
    # A cell that opens like a formula would be run by a spreadsheet.
    return "'" + out if out[:1] in "=+-@\t\r" and not out.lstrip("-").isdigit() and not out.startswith("--") else out
