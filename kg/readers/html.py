"""Reads .html: the main text of the page by trafilatura, with title, date, author and site where the page gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.model import Given, Page

SUFFIXES = (".html", ".htm")
_CHARSET = re.compile(rb"<meta[^>]{0,80}charset=[\"']?([A-Za-z0-9_\-]{3,20})", re.I)


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page: its offsets count in the text that is left when tags, menus and footers are gone."""
    data = path.read_bytes()
    encoding = options.get("encoding", "")
    declared = _CHARSET.search(data[:4000])
    if not encoding and declared:
        name = declared.group(1).decode().lower()
        encoding = "gb18030" if name in ("gb2312", "gbk") else name
    html, encoding = decode(data, path, encoding=encoding, lossy=bool(options.get("lossy")))
    # Imported here: it takes half a second, and most users never read HTML.
    import trafilatura

    # One paragraph a line: the text that bare_extraction gives has lost its paragraphs.
    text = trafilatura.extract(html, include_comments=False, include_tables=True) or ""
    if not text.strip():
        raise BadFileError(path, "no main text was found in this page.", "Save the article as .txt if it has one.")
    found = trafilatura.extract_metadata(html)
    byline = re.search(r"(?:记者|作者|撰文)[：:\s]*([\u4e00-\u9fff]{2,4})", found.author or "")
    authors = (byline.group(1),) if byline else tuple(a.strip() for a in (found.author or "").split(";") if a.strip())
    yield Page(source, text, fold(text), encoding, Given(found.title or "", found.date or "", found.sitename or "", found.url or "", authors))
