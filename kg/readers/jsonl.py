"""Reads .jsonl and .json: one record a line, or one list of records; each record is a page with one article."""

from __future__ import annotations

import codecs
import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, KeysView, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from kg.decoding import decode, guess_encoding, refuse_binary
from kg.errors import BadFileError
from kg.model import Page
from kg.records import USUAL, apart, columns, complaint, page_of

SUFFIXES = (".jsonl", ".json", ".ndjson", ".jsonl.gz")
# Enough of the first line to know a picture or an archive by.
_HEAD = 4096


class _Record(NamedTuple):
    """A record, or in its place why it is none."""

    number: int
    value: Any
    encoding: str


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield a page for each good record, then raise BadFileError if some were not."""
    if path.name.lower().endswith(".json"):
        yield from _pages(*_document(path, options), path, source, options)
    else:
        yield from _pages(_lines(path, options), "line", path, source, options)


def _document(path: Path, options: Mapping[str, str]) -> tuple[Iterable[_Record], str]:
    """Give the records of a file that is read whole, and whether to count them by record or by line."""
    text, encoding = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    try:
        data = json.loads(text)
    except RecursionError:
        raise BadFileError(path, "this JSON is nested too deep to be read.") from None
    except ValueError as error:
        lines = text.split("\n")
        if isinstance(_parse(next(filter(str.strip, lines), "")), dict):
            return (_Record(i, _parse(line), encoding) for i, line in enumerate(lines, 1) if line.strip()), "line"
        where = f"line {error.lineno}, column {error.colno}: " if isinstance(error, json.JSONDecodeError) else ""
        remedy = "Mend it there; of a .jsonl, with one record a line, the good lines would be read."
        raise BadFileError(path, f"{where}this is no JSON ({_reason(error)}).", remedy) from None
    if isinstance(data, dict):
        inner = next((value for value in data.values() if isinstance(value, list) and value and isinstance(value[0], dict)), None)
        # A record may well hold a list of pictures; an envelope has no text of its own.
        data = [data] if inner is None or columns(data, options).get("text") in data else inner
    if not isinstance(data, list):
        raise BadFileError(path, "this JSON is no list of records.", "Make it [{…}, …], or one record a line in a .jsonl.")
    return (_Record(i, value, encoding) for i, value in enumerate(data, 1)), "record"


def _parse(line: str) -> Any:
    try:
        return json.loads(line)
    except RecursionError:
        return "no JSON that can be read (nested too deep)"
    # Also what is JSON, but has a number of thousands of digits.
    except ValueError as error:
        return f"no JSON ({_reason(error)})"


def _reason(error: ValueError) -> str:
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error).split(";")[0]


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        with cast(IO[bytes], gzip.open(path, "rb") if path.name.lower().endswith(".gz") else path.open("rb")) as file:
            yield file
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise BadFileError(path, f"the compressed file is damaged: {error}.") from None


def _lines(path: Path, options: Mapping[str, str]) -> Iterator[_Record]:
    """Yield the records line by line, so that a file need not fit into memory.

    The first line that is not ASCII shows whether the file is UTF-8; only if it is not is the whole file read to decide what it is.
    """
    encoding, lossy = options.get("encoding", ""), bool(options.get("lossy"))
    with _opened(path) as file:
        for number, raw in enumerate(file, 1):
            if number == 1:
                if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or encoding.lower().replace("_", "-").startswith("utf-16"):
                    text, encoding = decode(raw + file.read(), path, encoding=encoding, lossy=lossy)
                    yield from (_Record(i, _parse(line), encoding) for i, line in enumerate(text.split("\n"), 1) if line.strip())
                    return
                refuse_binary(raw[:_HEAD], path)
                raw = raw.removeprefix(codecs.BOM_UTF8)
            if not raw.strip():
                continue
            if not encoding and not raw.isascii():
                encoding = "utf-8" if _is_utf8(raw) else _guessed(path)
            try:
                text, name = decode(raw, path, encoding=encoding or "utf-8", lossy=lossy)
            except BadFileError as error:
                yield _Record(number, f"{error.problem.rstrip('.')} of it", encoding)
            else:
                yield _Record(number, _parse(text), name)


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guessed(path: Path) -> str:
    with _opened(path) as file:
        return guess_encoding(file.read())


def _pages(records: Iterable[_Record], what: str, path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    bad: list[tuple[int, str]] = []
    total = 0
    keys: KeysView[str] = {}.keys()
    names: dict[str, str] = {}
    seen: set[str] = set()
    absent = {part: options[part] for part in USUAL if options.get(part)}
    broken = ""
    try:
        for number, record, encoding in records:
            total += 1
            if not isinstance(record, dict):
                bad.append((number, record if isinstance(record, str) else "no object with keys"))
                continue
            absent = {part: name for part, name in absent.items() if name not in record}
            # Not by the first record alone: what only later ones have would be lost without a word.
            if record.keys() != keys:
                keys, names = record.keys(), columns(record, options)
            page = page_of(record, names, source, number, encoding)
            if isinstance(page, str):
                hint = f"; its keys are {', '.join(list(record)[:8])}; name the one by --column text=KEY" if page == "no text" else ""
                bad.append((number, page + hint))
                continue
            yield apart(page, seen, number)
    except BadFileError as error:
        if not bad:
            raise
        broken = f" {error.problem}"
    if not total:
        raise BadFileError(path, "this file is empty.")
    if bad:
        raise BadFileError(path, complaint(bad, total, what) + broken)
    if absent:
        part, name = next(iter(absent.items()))
        problem = f"no record has the key '{name}', which was named for its {part}."
        raise BadFileError(path, problem, f"Look at the keys, and mend --column {part}={name}.")
