"""Takes a newspaper page apart into articles: headline groups, bylines before and after, headlines behind their text."""

from __future__ import annotations

import re

from kg.layout.bylines import read_names, split_end, split_start
from kg.layout.columns import Draft, Paragraph, stray_marks
from kg.layout.lines import Line
from kg.model import Span

_OPENS = re.compile(r"^(?:本报讯|本刊讯|本网讯|【.{0,2}讯】|（?(?:本报)?记者)")


def find_articles(lines: list[Line], page: str) -> tuple[list[Draft], list[Span], list[Span]]:
    """Give the articles in the making, and the spans of masthead and clutter."""
    masthead: list[Span] = []
    clutter: list[Span] = []
    content: list[Line] = []
    for line in lines:
        if line.kind in ("masthead", "meta"):
            masthead.append(Span(line.start, line.end))
        elif line.kind == "clutter":
            clutter.append(Span(line.start, line.end))
        else:
            content.append(line)
    drafts: list[Draft] = []
    current: Draft | None = None
    i = 0
    while i < len(content):
        line = content[i]
        if line.kind in ("headline", "section"):
            group = [line]
            while line.kind == "headline" and i + len(group) < len(content) and content[i + len(group)].kind == "headline" and len(group) < 4:
                group.append(content[i + len(group)])
            after = content[i + len(group)] if i + len(group) < len(content) else None
            if _starts(group, after, current, content, i + len(group)):
                if current is not None and not current.titles and current.paragraphs and _title_of_headless(group, after, current):
                    first = group.pop(0)
                    _give_title(current, [first])
                    i += 1
                if group and not (current is not None and not group):
                    current = Draft(section=line.kind == "section")
                    drafts.append(current)
                    _give_title(current, group)
                    i += len(group)
                continue
            if current is not None and not current.titles and current.paragraphs and after is not None and after.kind == "byline" and not current.closed:
                _give_title(current, group)
            else:
                current = current or _headless(drafts)
                current.pieces.extend(Span(x.start, x.end) for x in group)
                if current.section or line.text[0] in "■□○":
                    current.paragraphs.extend(Paragraph([Span(x.start, x.end)]) for x in group if len(x.text) > 16 and "，" in x.text)
            i += len(group)
            continue
        if line.kind == "byline":
            current = current or _headless(drafts)
            _add_names(current, line, page)
            if current.paragraphs:
                current.closed = True
            i += 1
            continue
        if current is None or current.closed or (not current.section and _is_orphan(current, line, drafts, page)):
            current = _headless(drafts)
        _add_text(current, line, page)
        i += 1
    return _fill_empty([d for d in drafts if d.pieces], page), masthead, clutter


def _headless(drafts: list[Draft]) -> Draft:
    draft = Draft()
    drafts.append(draft)
    return draft


def _is_orphan(current: Draft, line: Line, drafts: list[Draft], page: str) -> bool:
    """A piece that closes what nobody opened, behind a whole article, is the rest of a story whose head is lost."""
    if not current.paragraphs or not stray_marks(line.text) or line.kind != "text":
        return False
    before = current.paragraphs[-1].text(page)
    if not before.endswith(("。", "。”", "！", "？")):
        return False
    everything = "".join(p.text(page) for d in drafts for p in d.paragraphs[-1:])
    return not any(a in everything and everything.count(a) > everything.count(b) for a, b in ("“”", "《》"))


def _starts(group: list[Line], after: Line | None, current: Draft | None, content: list[Line], at: int) -> bool:
    """Tell whether a group of short lines is the headline of an article, and not a subhead within one."""
    if group[0].kind == "section" or current is None or current.closed:
        return True
    if after is None:
        return False
    if after.kind == "byline":
        rest = content[at + 1].kind if at + 1 < len(content) else "headline"
        return rest == "text" or bool(current.titles)
    if _OPENS.match(after.text):
        return True
    text = " ".join(line.text for line in group)
    if text[0] in "■□○◆":
        return False
    if (" " in group[0].text.strip() and len(group[0].text) >= 14) or (len(group) > 1 and len(text) >= 16 and not current.section and current.paragraphs and group[0].after_blank):
        return True
    return _end_byline_ahead(content, at) and bool(current.paragraphs or current.section)


def _end_byline_ahead(content: list[Line], at: int) -> bool:
    """Look ahead: a byline that closes the text before the next headline with a byline of its own makes this an article."""
    seen_text = False
    for line in content[at : at + 30]:
        if line.kind == "byline":
            return seen_text
        if line.kind == "section":
            return False
        if line.kind == "headline" and seen_text and len(line.text) > 12:
            return False
        if line.kind == "text":
            if seen_text and _OPENS.match(line.text):
                return False
            seen_text = True
            if split_end(line.text)[1]:
                return True
    return False


def _title_of_headless(group: list[Line], after: Line | None, current: Draft) -> bool:
    return current.closed and len(group) > 1 and group[1].after_blank


def _give_title(draft: Draft, lines: list[Line]) -> None:
    for line in lines:
        draft.titles.append(Span(line.start, line.end))
        draft.pieces.append(Span(line.start, line.end))


def _add_names(draft: Draft, line: Line, page: str) -> None:
    draft.pieces.append(Span(line.start, line.end))
    draft.names.extend(shifted for shifted in _shift(read_names(line.text), line.start))


def _shift(names: list, at: int) -> list:  # type: ignore[type-arg]
    return [type(n)(n.text, n.role, n.start + at, n.end + at) for n in names]


def _add_text(draft: Draft, line: Line, page: str) -> None:
    draft.pieces.append(Span(line.start, line.end))
    start, names = split_start(line.text)
    draft.names.extend(_shift(names, line.start))
    end, last = split_end(line.text)
    if last and end > start:
        draft.names.extend(_shift(last, line.start))
        draft.closed = not draft.section
    else:
        end = len(line.text)
    body = line.text[start:end]
    lead = len(body) - len(body.lstrip("○■□●· "))
    if body.strip():
        if lead or re.match(r"^又讯", line.text):
            draft.items = True
        draft.paragraphs.append(Paragraph([Span(line.start + start + lead, line.start + end)]))


def _fill_empty(drafts: list[Draft], page: str) -> list[Draft]:
    """A headline with byline but without text stands behind its text: the end of the article before it, from 本报讯 on."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.titles and not draft.paragraphs and kept:
            before = kept[-1]
            opened = [i for i, p in enumerate(before.paragraphs) if re.search(r"(?:本报讯|本刊讯)\s*(?:（[^）]*）)?$", page[max(0, p.spans[0].start - 30) : p.spans[0].start])]
            if opened and (opened[-1] > 0 or not before.titles or not before.names):
                if opened[-1] == 0:
                    before.titles.clear()
                moved = before.paragraphs[opened[-1] :]
                del before.paragraphs[opened[-1] :]
                first = moved[0].spans[0].start
                draft.paragraphs = moved
                draft.pieces.extend(s for s in before.pieces if s.end > first)
                before.pieces = [s for s in before.pieces if s.end <= first]
                if not before.paragraphs and not before.titles:
                    draft.pieces.extend(before.pieces)
                    kept.pop()
        kept.append(draft)
    return kept
