"""Reads .html: the main text of the page by trafilatura below its title, with date, author and site where the page gives them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.model import Given, Page
from kg.records import names_in, with_title

SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_ENDED = re.compile(r"</(?:html|body)\s*>", re.I)
_UNSHOWN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.I | re.S)
_MUST_END = re.compile(r"<(?P<end>/?)(?P<name>div|article|section|main|table|script|style|title|h[1-6]|ul)\b", re.I)
_IN_A_TAG = re.compile(r"<(?:!--(?:(?!-->).)*|[a-z/!][^<>]*|)\Z", re.I | re.S)
_CHARSET = re.compile(rb"<meta[^>]{0,80}charset=[\"']?([A-Za-z0-9_\-]{3,20})", re.I)


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page, then raise BadFileError if it is cut off.

    Its offsets count in the text that is left when tags, menus and footers are gone, with the title on top where the text has it not.
    """
    data = path.read_bytes()
    found = _CHARSET.search(data[:4000])
    declared = found.group(1).decode() if found else ""
    html, encoding = decode(data, path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")), declared=declared)
    # Imported here: it takes half a second, and most users never read HTML.
    import trafilatura

    # One paragraph a line: the text that bare_extraction gives has lost its paragraphs.
    text = trafilatura.extract(html, include_comments=False, include_tables=True) or ""
    cut = is_cut_off(html)
    if not text.strip():
        problem = "this page is cut off, and no main text was found in what is there." if cut else "no main text was found in this page."
        raise BadFileError(path, problem, "Save it again." if cut else "Save the article as .txt if it has one.")
    # Else any year in the text becomes the page's date, as the first of January.
    says = trafilatura.extract_metadata(html, date_config={"extensive_search": False, "original_date": True})
    title, date, outlet, url = (" ".join((value or "").split()) for value in (says.title, says.date, says.sitename, says.url))
    text = with_title(text, title)
    yield Page(source, text, fold(text), encoding, Given(title, date, outlet, url, names_in(says.author or ""), scraped=True))
    if cut:
        raise BadFileError(path, "this page is cut off; what stands before that was read.", "Save it again.")


def is_cut_off(html: str) -> bool:
    """Tell whether a page ends in the middle: in a tag, or within an element that no page may leave open.

    >>> is_cut_off("<body><div><p>区长陆启明出席"), is_cut_off("<body><div>…</div><p>区长陆启明出席。"), is_cut_off("<div>…</div><p>陆启明</")
    (True, False, True)
    """
    if _ENDED.search(html):
        return False
    shown = _UNSHOWN.sub("", html)
    tags = Counter(match["name"].lower() if not match["end"] else f"/{match['name'].lower()}" for match in _MUST_END.finditer(shown))
    return _IN_A_TAG.search(shown) is not None or any(tags[name] > tags[f"/{name}"] for name in tags if name[0] != "/")
