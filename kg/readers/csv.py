"""Reads .csv and .tsv: a header, then one row an article."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.model import Page
from kg.records import apart, columns, complaint, page_of

SUFFIXES = (".csv", ".tsv")
# A cell may hold a whole article, or a book.
csv.field_size_limit(1 << 28)


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield a page for each row with a text, then raise BadFileError if some had none."""
    text, encoding = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    first = text.lstrip("\r\n").split("\n", 1)[0]
    rows = _rows(text, max(",\t;", key=first.count) if any(mark in first for mark in ",\t;") else ",")
    _, header = next(rows, (0, []))
    if isinstance(header, str):
        raise BadFileError(path, f"its header cannot be read: {header}.")
    names = columns(header, options)
    _check(path, header, names)
    bad: list[tuple[int, str]] = []
    total = 0
    seen: set[str] = set()
    for number, row in rows:
        total += 1
        page = row if isinstance(row, str) else _page(header, row, names, source, number, encoding)
        if isinstance(page, str):
            bad.append((number, page))
            continue
        yield apart(page, seen, number)
    if not total:
        raise BadFileError(path, "this table has a header and no row.")
    if bad:
        raise BadFileError(path, complaint(bad, total, "row"))


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | str]]:
    """Yield the number of each row that is not blank, and its cells, or in their place why it cannot be read."""
    # Strict, because else a quotation mark that is never closed would take in the rest of the file without a word.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        begins = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error):
                yield number, f"its quotation mark is never closed, which takes in lines {begins} to {reader.line_num}"
            else:
                yield number, f"line {reader.line_num} is no row of a table ({error})"
            continue
        if any(cell.strip() for cell in row):
            yield number, row


def _check(path: Path, header: list[str], names: Mapping[str, str]) -> None:
    there = ", ".join(cell if len(cell) <= 20 else f"{cell[:20]}…" for cell in header[:12])
    for part, name in {"text": "text", **names}.items():
        if name not in header:
            what = "article" if part == "text" else part
            known = f"there are: {there}." if header else "there is no header."
            raise BadFileError(path, f"there is no column '{name}'; {known}", f"Name the column with the {what} by --column {part}=NAME.")


def _page(header: list[str], row: list[str], names: Mapping[str, str], source: str, number: int, encoding: str) -> Page | str:
    if any(cell.strip() for cell in row[len(header) :]):
        return f"it has {len(row)} cells for {len(header)} columns"
    return page_of(dict(zip(header, row, strict=False)), names, source, number, encoding)
