"""Reads .txt and .md: the whole file is one page, which may hold several articles; tags and entities of HTML that stand in it are taken out.

What stands between two lines of --- at the top (title: …, date: …), as tools that save pages as Markdown write it, is what the page says of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.model import Given, Page
from kg.records import columns, names_in, with_title, without_markup

SUFFIXES = (".txt", ".md")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<lines>(?:[^\n]*\n){1,60}?)---[ \t]*\r?(?:\n|\Z)")
_SAYS = re.compile(r"(?P<name>[\w\u4e00-\u9fff-]{1,20})[:：][ \t]*(?P<value>[^\r\n]+)")


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page: its offsets count in what is left of the file without markup."""
    text, encoding = decode(path.read_bytes(), path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")))
    text = without_markup(text)
    if not text.strip():
        raise BadFileError(path, "this file holds only white space.")
    given = None
    if front := _FRONT.match(text):
        told = {match["name"]: match["value"].strip("[]\"' ") for match in _SAYS.finditer(front["lines"])}
        says = {part: told[name] for part, name in columns(told, {}).items()}
        if says:
            given = Given(says.get("title", ""), says.get("date", ""), says.get("outlet", ""), says.get("url", ""), names_in(says.get("author", "")), scraped=True)
            text = with_title(text[front.end() :].lstrip("\r\n"), given.title)
    yield Page(source, text, fold(text), encoding, given)
