"""Reads .csv and .tsv: a header, then one row an article."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.model import Page
from kg.records import columns, complaint, page_of

SUFFIXES = (".csv", ".tsv")
# A cell may hold a whole article, or a book.
csv.field_size_limit(1 << 28)


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield a page for each row with a text, then raise BadFileError if some had none."""
    text, encoding = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    first = text.split("\n", 1)[0]
    delimiter = max(",\t;", key=first.count) if any(d in first for d in ",\t;") else ","
    rows = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=delimiter)
    try:
        header = next(rows, [])
        names = columns(header, options)
        if names.get("text") not in header:
            asked = names.get("text") or "text"
            raise BadFileError(path, f"there is no column '{asked}'; there are: {', '.join(header)}.", "Name the column with the article by --column text=NAME.")
        bad: list[tuple[int, str]] = []
        total = 0
        for number, row in enumerate(rows, 2):
            if not any(cell.strip() for cell in row):
                continue
            total += 1
            page = page_of(dict(zip(header, row, strict=False)), names, source, number, encoding)
            if isinstance(page, str):
                bad.append((number, page))
            else:
                yield page
    except csv.Error as error:
        raise BadFileError(path, f"row {rows.line_num}: this is no table ({error}).") from None
    if not total:
        raise BadFileError(path, "this table has a header and no row.")
    if bad:
        raise BadFileError(path, complaint(bad, total, "row"))
