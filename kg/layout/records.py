"""Takes apart what is one article by its form: a record with title and date beside its text, and a broadcast item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.folding import key
from kg.layout.bylines import byline_of
from kg.layout.columns import Draft, Paragraph
from kg.layout.drafts import add_text
from kg.layout.lines import bullets, ends_article, is_clutter
from kg.model import Span

# What the text of an item opens with: 某某网消息（新闻联播）.
_SAYS = r"(?P<outlet>[\u4e00-\u9fff]{2,6}网)(?:消息|讯)(?:（[^（）\n]*）)?"
_BROADCAST = re.compile(
    r"\A\s*(?P<title>[^\n]+?)[ ]*\n+\s*(?P<date>20\d\d-\d\d-\d\d)\s*\n+\s*"
    rf"(?P<body>{_SAYS}[：:])"
)
# A record whose text opens with the name of the site in a line of its own.
_OPENING = re.compile(rf"\s*(?P<body>{_SAYS}[：:]?)[^\S\n]*\n")
# A further item behind a blank line, without a date of its own.
_NEXT = re.compile(r"\n[^\S\n]*\n\s*(?P<title>[^\n。]{4,60}?)[ ]*\n+\s*(?:(?P<date>20\d\d-\d\d-\d\d)\s*\n+\s*)?" + rf"(?P<body>{_SAYS}[：:])")
# Longer lines are running text: looking for navigation and bylines in them costs time and finds nothing.
_SHORT = 60
# Bylines stand in the first paragraphs of a text, or in its last.
_EDGE = 2
# A headline of a brief has at most so many characters, and two briefs or more are a list.
_HEADLINE = 45
_BRIEFS = 2


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


def draft_broadcast(text: str, match: re.Match[str], end: int) -> tuple[list[Draft], list[Span]]:
    """Make the drafts of a broadcast item that ends at `end`: one, or of briefs under one title that title and each brief; then its clutter."""
    title = Span(*match.span("title"))
    whole = Draft(titles=[title], pieces=[title, Span(*match.span("body"))])
    lines, clutter = _without_stamp(list(_lines(text, match.end("body"), end)))
    briefs = cut_briefs(lines) if "\n" in text[match.end("body") : lines[0][0] if lines else end] else []
    for at, line in [] if briefs else lines:
        whole.pieces.append(Span(at, at + len(line)))
        whole.paragraphs.append(Paragraph([Span(at, at + len(line))]))
    return [whole, *briefs], clutter


def _without_stamp(lines: list[tuple[int, str]]) -> tuple[list[tuple[int, str]], list[Span]]:
    """Part the last line from the others where the site's machine wrote it."""
    stamp = [Span(at, at + len(line)) for at, line in lines[-1:] if len(line) < _SHORT and is_clutter(line)]
    return lines[: len(lines) - len(stamp)], stamp


def cut_briefs(lines: Sequence[tuple[int, str]]) -> list[Draft]:
    """Make a draft of each brief under one title: a headline of one line, then its text; none where the lines, each with its start, are no such list.

    >>> [len(draft.paragraphs) for draft in cut_briefs([(0, "新桥通车"), (5, "新桥今天通车。"), (13, "车展开幕"), (18, "车展今天开幕。"), (26, "展期五天。")])]
    [1, 2]
    """
    heads = [len(line) <= _HEADLINE and "。" not in line for _, line in lines]
    if sum(heads) < _BRIEFS or not heads[0] or any(a and b for a, b in pairwise([*heads, True])):
        return []
    drafts: list[Draft] = []
    for (at, line), head in zip(lines, heads, strict=True):
        span = Span(at, at + len(line))
        if head:
            drafts.append(Draft(titles=[span]))
        else:
            drafts[-1].paragraphs.append(Paragraph([span]))
        drafts[-1].pieces.append(span)
    return drafts


def draft_records(text: str, title: str) -> tuple[list[Draft], list[Span]]:
    """Make the drafts of a record's text: one, or of a broadcast item with briefs one of its title and one of each brief; then its clutter."""
    opening = _OPENING.match(text)
    if opening:
        lines, clutter = _without_stamp(list(_lines(text, opening.end())))
        if briefs := cut_briefs(lines):
            return [Draft(pieces=[Span(*opening.span("body"))]), *briefs], clutter
    whole, clutter = draft_record(text, title)
    return [whole], clutter


def draft_record(text: str, title: str) -> tuple[Draft, list[Span]]:
    """Make the draft of a record's text, and give the spans of what is no part of the article."""
    draft = Draft()
    clutter: list[Span] = []
    lines = list(_lines(text, 0))
    tail = False
    for number, (at, line) in enumerate(lines):
        span = Span(at, at + len(line))
        short = len(line) < _SHORT
        tail = tail or (short and bool(draft.paragraphs) and ends_article(line, (text for _, text in lines[number + 1 : number + 9])))
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
