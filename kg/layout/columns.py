"""Joins what columns broke: paragraphs that go on in the next piece, and orphan pieces that belong to another article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.layout.bylines import Name
from kg.model import Span

_ENDED = re.compile(r"[。！？；…][”’）》]*$|”$|：$")


@dataclass(slots=True)
class Paragraph:
    """A paragraph in the making: the spans of the folded page that make it up, in order."""

    spans: list[Span]

    def text(self, page: str) -> str:
        """Give its text, columns joined."""
        return "".join(page[s.start : s.end] for s in self.spans)


@dataclass(slots=True)
class Draft:
    """An article in the making; `pieces` are all spans that it is made of, `closed` says that its end was marked."""

    titles: list[Span] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    pieces: list[Span] = field(default_factory=list)
    closed: bool = False
    section: bool = False
    items: bool = False


def ended(text: str) -> bool:
    """Tell whether a paragraph is whole: a mark closes it and no quotation or title is open."""
    return bool(_ENDED.search(text)) and not open_marks(text)


def open_marks(text: str) -> str:
    """Give the marks that a text opens and does not close."""
    return "".join(a for a, b in ("“”", "《》", "（）") if text.count(a) > text.count(b))


def stray_marks(text: str) -> str:
    """Give the closing marks that stand in a text before any opening one.

    >>> stray_marks("机器人产业白皮书》。会上")
    '》'
    """
    found = []
    for a, b in ("“”", "《》"):
        first = text.find(b)
        if first >= 0 and a not in text[:first]:
            found.append(b)
    return "".join(found)


def join_broken(paragraphs: list[Paragraph], page: str) -> list[Paragraph]:
    """Join each paragraph that ends in mid-sentence with the next."""
    joined: list[Paragraph] = []
    for paragraph in paragraphs:
        if joined and not ended(joined[-1].text(page)) and not re.match(r"^(?:[○■□]|[一二三四五六七八九十]、)", paragraph.text(page)):
            joined[-1].spans.extend(paragraph.spans)
        else:
            joined.append(Paragraph(list(paragraph.spans)))
    return joined


def bring_home(drafts: list[Draft], page: str) -> None:
    """Move orphan pieces: a paragraph that opens by closing a mark goes to the one article that left it open."""
    for draft in drafts:
        for i in range(1, len(draft.paragraphs)):
            stray = stray_marks(draft.paragraphs[i].text(page))
            if not stray or not ended(draft.paragraphs[i - 1].text(page)):
                continue
            wanted = {"”": "“", "》": "《"}
            homes = [
                other for other in drafts
                if other is not draft and other.paragraphs and any(wanted[mark] in open_marks(other.paragraphs[-1].text(page)) for mark in stray)
            ]  # fmt: skip
            if len(homes) == 1:
                moved = draft.paragraphs[i:]
                del draft.paragraphs[i:]
                homes[0].paragraphs.extend(moved)
                spans = [span for paragraph in moved for span in paragraph.spans]
                draft.pieces = [span for span in draft.pieces if span not in spans]
                homes[0].pieces.extend(spans)
                break
