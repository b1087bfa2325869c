"""Reads .html: the main text of the page by trafilatura below its title, with date, author and site where the page gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.lexicons import rows
from kg.model import Given, Page
from kg.records import with_title

SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_CHARSET = re.compile(rb"<meta[^>]{0,80}charset=[\"']?([A-Za-z0-9_\-]{3,20})", re.I)
_HAN = re.compile("[\u3400-\u9fff]")


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page: its offsets count in the text that is left when tags, menus and footers are gone, with the title on top where the text has it not."""
    data = path.read_bytes()
    found = _CHARSET.search(data[:4000])
    declared = found.group(1).decode() if found else ""
    html, encoding = decode(data, path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")), declared=declared)
    # Imported here: it takes half a second, and most users never read HTML.
    import trafilatura

    # One paragraph a line: the text that bare_extraction gives has lost its paragraphs.
    text = trafilatura.extract(html, include_comments=False, include_tables=True) or ""
    if not text.strip():
        raise BadFileError(path, "no main text was found in this page.", "Save the article as .txt if it has one.")
    # Else any year in the text becomes the page's date, as the first of January.
    says = trafilatura.extract_metadata(html, date_config={"extensive_search": False, "original_date": True})
    title, date, outlet, url = (" ".join((value or "").split()) for value in (says.title, says.date, says.sitename, says.url))
    text = with_title(text, title)
    yield Page(source, text, fold(text), encoding, Given(title, date, outlet, url, _authors(says.author or ""), scraped=True))


def _authors(written: str) -> tuple[str, ...]:
    """Give the names in what a page says of its author; those of editors and photographers are not among them.

    >>> _authors("记者顾闻笛 柏承安 编辑：温雪溪"), _authors("Ann Lee; Bo Li")
    (('顾闻笛', '柏承安'), ('Ann Lee', 'Bo Li'))
    """
    roles = {row[0]: row[1] for row in rows("byline_roles")}
    # 记者顾闻笛; not roles of one character, which are surnames too (文).
    glued = re.compile(f"(?:{'|'.join(sorted(role for role in roles if len(role) > 1))})(?=[\u3400-\u9fff]{{2,4}}$)")
    names: list[str] = []
    for part in written.split(";"):
        role = "author"
        for word in re.split(r"[\s：:丨|/、，,；（）()]+", part) if _HAN.search(part) else [part.strip()]:
            found = glued.match(word)
            opening = word if word in roles else found.group() if found else ""
            role, name = roles.get(opening, role), word.removeprefix(opening)
            if name and role == "author" and name not in names:
                names.append(name)
    return tuple(names)
