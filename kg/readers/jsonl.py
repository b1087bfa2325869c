"""Reads .jsonl and .json: one record a line, or one list of records; each record is a page with one article."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from kg.decoding import decode
from kg.errors import BadFileError
from kg.model import Page
from kg.records import columns, complaint, page_of

SUFFIXES = (".jsonl", ".json", ".ndjson", ".jsonl.gz")


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield a page for each good record, then raise BadFileError if some were not."""
    if path.name.endswith(".json"):
        records = _document(path, options)
        yield from _pages(((i + 1, record) for i, record in enumerate(records)), path, source, options, "record")
        return
    yield from _pages(_lines(path, options), path, source, options, "line")


def _document(path: Path, options: Mapping[str, str]) -> list[Any]:
    text, _ = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        if "\n{" in text:
            return [_parse(line) for line in text.splitlines() if line.strip()]
        raise BadFileError(path, f"line {error.lineno}, column {error.colno}: this is no JSON ({error.msg}).") from None
    if isinstance(data, dict):
        inner = next((value for value in data.values() if isinstance(value, list) and value and isinstance(value[0], dict)), None)
        return inner if inner is not None else [data]
    if not isinstance(data, list):
        raise BadFileError(path, "this JSON is no list of records.")
    return data


def _parse(line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        return f"no JSON ({error.msg})"
    except RecursionError:
        return "no JSON that can be read (nested too deep)"


def _lines(path: Path, options: Mapping[str, str]) -> Iterator[tuple[int, Any]]:
    opened: IO[bytes]
    with gzip.open(path, "rb") if path.name.endswith(".gz") else path.open("rb") as opened:  # type: ignore[assignment]
        for number, raw in enumerate(_raw_lines(opened, path), 1):
            if raw.strip():
                try:
                    text, _ = decode(raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw, path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
                except BadFileError as error:
                    yield number, error.problem
                    continue
                yield number, _parse(text)


def _raw_lines(opened: IO[bytes], path: Path) -> Iterator[bytes]:
    try:
        yield from opened
    except (EOFError, gzip.BadGzipFile) as error:
        raise BadFileError(path, f"the compressed file is damaged: {error}.") from None


def _pages(records: Iterator[tuple[int, Any]], path: Path, source: str, options: Mapping[str, str], what: str) -> Iterator[Page]:
    bad: list[tuple[int, str]] = []
    total = 0
    names: dict[str, str] = {}
    for number, record in records:
        total += 1
        if not isinstance(record, dict):
            bad.append((number, record if isinstance(record, str) else "no object with keys"))
            continue
        if names.get("text") not in record:
            names = columns(record, options)
        page = page_of(record, names, source, number, "utf-8")
        if isinstance(page, str):
            keys = ", ".join(map(str, list(record)[:8]))
            bad.append((number, f"{page}; its keys are {keys}; name the one by --column text=KEY" if page == "no text" else page))
            continue
        yield page
    if not total:
        raise BadFileError(path, "this file is empty.")
    if bad:
        raise BadFileError(path, complaint(bad, total, what))
