"""Reads .txt and .md: the whole file is one page, which may hold several articles; tags and entities of HTML that stand in it are taken out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.model import Page
from kg.records import without_markup

SUFFIXES = (".txt", ".md")


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page: its offsets count in what is left of the file without markup."""
    text, encoding = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    text = without_markup(text)
    if not text.strip():
        raise BadFileError(path, "this file holds only white space.")
    yield Page(source, text, fold(text), encoding)
