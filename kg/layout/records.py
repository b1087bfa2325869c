"""Takes apart what is one article by its form: a record with title and date beside its text, and a broadcast item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.folding import key
from kg.layout.bylines import byline_of
from kg.layout.columns import Draft, Paragraph
from kg.layout.drafts import add_text
from kg.layout.lines import bullets, is_clutter, is_tail
from kg.model import Span

_BROADCAST = re.compile(
    r"\A\s*(?P<title>[^\n]+?)[ ]*\n+\s*(?P<date>20\d\d-\d\d-\d\d)\s*\n+\s*"
    r"(?P<body>(?P<outlet>[\u4e00-\u9fff]{2,6}网)(?:消息|讯)(?:（[^（）\n]*）)?[：:])"
)
# A further item behind a blank line, without a date of its own.
_NEXT = re.compile(r"\n[^\S\n]*\n\s*(?P<title>[^\n。]{4,60}?)[ ]*\n+\s*(?:(?P<date>20\d\d-\d\d-\d\d)\s*\n+\s*)?(?P<body>(?P<outlet>[\u4e00-\u9fff]{2,6}网)(?:消息|讯)(?:（[^（）\n]*）)?[：:])")
# Longer lines are running text: looking for navigation and bylines in them costs time and finds nothing.
_SHORT = 60
# Bylines stand in the first paragraphs of a text, or in its last.
_EDGE = 2


def match_broadcast(text: str) -> list[re.Match[str]]:
    """Match broadcast items: a title, a date, then the text behind the name of the site; further ones may lack the date."""
    first = _BROADCAST.match(text)
    return [first, *_NEXT.finditer(text, first.end())] if first else []


def _lines(text: str, at: int, end: int | None = None) -> Iterator[tuple[int, str]]:
    for raw in text[at:end].split("\n"):
        line = raw.strip()
        if line:
            yield at + raw.index(line[0]), line
        at += len(raw) + 1


def draft_broadcast(text: str, match: re.Match[str], end: int) -> Draft:
    """Make the draft of a broadcast item that ends at `end`; the headlines inside a bulletin are paragraphs of it."""
    title = Span(*match.span("title"))
    draft = Draft(titles=[title], pieces=[title, Span(*match.span("body"))])
    for at, line in _lines(text, match.end("body"), end):
        draft.pieces.append(Span(at, at + len(line)))
        draft.paragraphs.append(Paragraph([Span(at, at + len(line))]))
    return draft


def draft_record(text: str, title: str) -> tuple[Draft, list[Span]]:
    """Make the draft of a record's text, and give the spans of what is no part of the article."""
    draft = Draft()
    clutter: list[Span] = []
    lines = list(_lines(text, 0))
    tail = False
    for number, (at, line) in enumerate(lines):
        span = Span(at, at + len(line))
        short = len(line) < _SHORT
        tail = tail or (short and bool(draft.paragraphs) and is_tail(line))
        if tail:
            clutter.append(span)
            continue
        byline = byline_of(line) if short else None
        if byline is None and short and is_clutter(line):
            clutter.append(span)
            continue
        draft.pieces.append(span)
        if byline is not None:
            draft.names += [name.moved(at) for name in byline.names]
        elif title and not draft.paragraphs and not draft.titles and short and key(line) == key(title):
            draft.titles.append(span)
        elif number < _EDGE or number >= len(lines) - _EDGE:
            add_text(draft, at, line)
        else:
            lead = bullets(line)
            if lead < len(line):
                draft.paragraphs.append(Paragraph([Span(at + lead, span.end)]))
    return draft, clutter
