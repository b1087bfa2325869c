"""Makes articles in the making out of lines: titles, names, paragraphs without datelines and bylines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.folding import key
from kg.layout.bylines import split_end, split_start
from kg.layout.columns import Draft, Paragraph
from kg.layout.lines import BULLETS, Line, bullets
from kg.layout.segments import Segment
from kg.model import Span

# A short label above a headline names the column, not the story: 形势政策教育.
_LONGEST_LABEL = 6


def draft_of(lines: Sequence[Line], segment: Segment) -> tuple[Draft, list[Span]]:
    """Make the draft of a segment; the spans are labels that belong to the head of the page."""
    draft = Draft(teaser=segment.teaser)
    labels: list[Span] = []
    titles = _without_labels([lines[i] for i in segment.title])
    for i in range(segment.start, segment.end):
        line = lines[i]
        span = Span(line.start, line.end)
        if i in segment.title and line not in titles:
            labels.append(span)
            continue
        draft.pieces.append(span)
        if i in segment.title:
            draft.titles.append(Span(line.start + bullets(line.text), line.end))
        elif line.byline is not None:
            draft.names += [name.moved(line.start) for name in line.byline.names]
        elif line.kind == "pointer":
            continue
        elif line.kind == "caption":
            add_text(draft, line.start, line.text, subhead=True)
        elif line.kind == "headline" and i not in segment.text:
            if says_something(line.text) and all(key(line.text) not in key(title.text) for title in titles):
                add_text(draft, line.start, line.text, subhead=not segment.section)
        else:
            add_text(draft, line.start, line.text)
    return draft, labels


# Who wrote a whole page says so at its end, with a word and a colon: 图文：甲 乙, 撰文：甲.
_OF_PAGE = re.compile(r"^(?:图文|文图|文字|撰文|撰稿|采写|文|文/图)\s?[：:/]")


def share_last_byline(drafts: Sequence[Draft], lines: Sequence[Line]) -> None:
    """Give all stories of a page the names that its last line says, where none of them is signed itself."""
    last = next((line for line in reversed(lines) if line.kind != "credit"), None)
    if len(drafts) < 2 or last is None or last.byline is None or not _OF_PAGE.match(last.text):
        return
    own = [name for draft in drafts[:-1] for name in draft.names if name.role not in ("编辑", "摄影")]
    if not own and drafts[-1].names:
        for draft in drafts[:-1]:
            draft.names += [name for name in drafts[-1].names if name.role != "编辑" and last.start <= name.start < last.end]


# Captions above a report have hardly more.
_CAPTIONS = 150


def with_captions(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """Put a report without a headline under the headline before it, if nothing but captions of pictures stands between them."""
    out: list[Draft] = []
    for draft in drafts:
        last = out[-1] if out else None
        if last is not None and last.titles and not draft.titles and draft.paragraphs and 0 < sum(len(p.text(text)) for p in last.paragraphs) < _CAPTIONS and not last.names:
            last.pieces += draft.pieces
            last.names += draft.names
            last.paragraphs += draft.paragraphs
        else:
            out.append(draft)
    return out


def _without_labels(titles: list[Line]) -> list[Line]:
    if len(titles) > 1 and len(titles[0].text) <= _LONGEST_LABEL and titles[1].blank and titles[0].text[-1] not in "！？":
        marked = titles[0].text[0] in BULLETS
        if marked or (len(titles) > 2 and not titles[0].deck):
            return titles[1:]
    return titles


def says_something(text: str) -> bool:
    """Tell whether a line that looks like a subhead is worth reading as a sentence: it has clauses, a quotation, or an item's date."""
    return bool(re.search(r"，|[！？”]$|\d{4}[.年]\d|：.{8,}", text)) or len(text) > 24


def add_text(draft: Draft, at: int, text: str, *, subhead: bool = False) -> None:
    """Add a line of text that starts at an offset of the page, without its dateline and its byline."""
    start, names = split_start(text)
    end, last = split_end(text)
    if end <= start:
        end, last = len(text), ()
    draft.names += [name.moved(at) for name in (*names, *last)]
    body = text[start:end]
    lead = bullets(body)
    body = body.rstrip()
    if body[lead:]:
        draft.paragraphs.append(Paragraph([Span(at + start + lead, at + start + len(body))], subhead, bool(lead)))
