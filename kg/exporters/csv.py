"""Tables for spreadsheets (entities.csv, facts.csv, evidence.csv): lists are parted by |, formulas are made harmless.

Exact ones are for programs: texts as they are, lists and names with values as JSON, no mark that the file is UTF-8.
"""

from __future__ import annotations

import csv
import json
import re
from itertools import chain
from pathlib import Path

from kg.graph import Graph
from kg.losses import texts, unfit, unsaid
from kg.tables import ENTITY, EVIDENCE, FACT, entity_rows, evidence_rows, fact_rows
from kg.writing import clean, replacing

# A number, or a date without a year (--05-09), opens with a minus sign and is no formula.
_HARMLESS = re.compile(r"-?\d+(\.\d+)?|--\d\d(-\d\d)?")
_OPENS = ("=", "+", "-", "@", "\t", "\n")
OPTIONS = ("exact",)


def export(graph: Graph, folder: Path, *, exact: bool = False) -> list[Path]:
    """Write the three tables, in UTF-8 with the mark by which spreadsheets know it, or exact."""
    written = []
    for name, header, rows in (("entities", ENTITY, entity_rows(graph)), ("facts", FACT, fact_rows(graph)), ("evidence", EVIDENCE, evidence_rows(graph))):
        path = folder / f"{name}.csv"
        with replacing(path, encoding="utf-8" if exact else "utf-8-sig") as file:
            # A carriage return that stands in no quotes would end the row.
            writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC if exact else csv.QUOTE_MINIMAL)
            writer.writerow(header)
            writer.writerows([_exact(value) if exact else _cell(value) for value in row] for row in rows)
        written.append(path)
    return written


def losses(graph: Graph, *, exact: bool = False) -> dict[str, int]:
    """Say what the format cannot hold of a graph, with its count."""
    if exact:
        return {**unfit(graph), **unsaid(graph)}
    formulas = parted = 0
    for row in chain(entity_rows(graph), fact_rows(graph), evidence_rows(graph)):
        for value in row:
            formulas += _formula(_text(value))
            if isinstance(value, tuple | dict):
                parted += sum("|" in item for item in (value.values() if isinstance(value, dict) else value))
    counts = {"cells that a spreadsheet would run, with an apostrophe before them": formulas, "items of lists with the | that parts them": parted}
    counts["carriage returns written as line feeds"] = sum(text.count("\r") for text in texts(graph))
    return {**unfit(graph), **{loss: count for loss, count in counts.items() if count}, **unsaid(graph)}


def _cell(value: object) -> str:
    """Spell a value; what a spreadsheet would run as a formula gets an apostrophe.

    >>> _cell(("区委", "徐汇区委")), _cell("=1+1"), _cell("--05-09"), _cell(-1)
    ('区委|徐汇区委', "'=1+1", '--05-09', '-1')
    """
    text = _text(value)
    return "'" + text if _formula(text) else text


def _formula(text: str) -> bool:
    return text.startswith(_OPENS) and not _HARMLESS.fullmatch(text)


def _exact(value: object) -> object:
    """Spell a value for a program; a number stays one.

    >>> _exact(("区委", "a|b")), _exact({"date": "2024"}), _exact(3)
    ('["区委", "a|b"]', '{"date": "2024"}', 3)
    """
    if isinstance(value, tuple | dict):
        value = json.dumps(value, ensure_ascii=False)
    return clean(value) if isinstance(value, str) else value


def _text(value: object) -> str:
    if isinstance(value, tuple):
        value = "|".join(map(str, value))
    if isinstance(value, dict):
        value = "|".join(f"{key}={text}" for key, text in value.items())
    return clean(str(value)).replace("\r\n", "\n").replace("\r", "\n")
