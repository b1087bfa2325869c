"""Joins what columns broke: paragraphs that go on in the next piece, and orphan pieces that belong to another article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from kg.layout.bylines import Name
from kg.layout.fields import label_of
from kg.layout.rolls import HONOURS, is_career, is_roll
from kg.model import Span

_ENDED = re.compile(r"[。！？；…~][”’）》】]*(?:（[^（）]{1,20}）)?$|：$")
_ITEM = re.compile(r"^(?:[○■□●◆▼]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]+）|\d{1,2}[.、])")
# What no sentence begins with.
_MID_SENTENCE = re.compile(r"^[，。、；：！？）”》’%]|^(?:的|地|得|了|着|们|及其)(?![\u4e00-\u9fff]?[，：])|^[\u4e00-\u9fff]{1,3}。")
_PAIRS = (("“", "”"), ("《", "》"), ("（", "）"))
# A line shorter than this that does not end is a heading or an item of a list, not the top half of a broken paragraph.
_SHORTEST_HALF = 18


@dataclass(slots=True)
class Paragraph:
    """A paragraph in the making: the spans of the folded page that make it up, in order.

    A `subhead` is joined to nothing; an `item` of a list is not joined to what stands before it.
    """

    spans: list[Span]
    subhead: bool = False
    item: bool = False

    def text(self, page: str) -> str:
        """Give its text, columns joined."""
        return "".join(page[s.start : s.end] for s in self.spans)


@dataclass(slots=True)
class Draft:
    """An article in the making; `pieces` are all spans that it is made of, a `teaser` points to another page."""

    titles: list[Span] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    pieces: list[Span] = field(default_factory=list)
    teaser: bool = False


def ended(text: str) -> bool:
    """Tell whether a paragraph is whole: a mark closes it and no quotation or title is open.

    >>> ended("会议举行。"), ended("会议举"), ended("他说：“来。")
    (True, False, False)
    """
    return bool(_ENDED.search(text)) and not open_marks(text)


def open_marks(text: str) -> str:
    """Give the marks that a text opens and does not close."""
    return "".join(a for a, b in _PAIRS if text.rfind(a) > text.rfind(b))


def stray_marks(text: str) -> str:
    """Give the opening marks whose closing ones a text has without them.

    >>> stray_marks("机器人产业白皮书》。会上")
    '《'
    """
    return "".join(a for a, b in _PAIRS if b in text and a not in text[: text.find(b)])


def begins_midway(text: str) -> bool:
    """Tell whether a paragraph begins in the middle of a sentence."""
    return bool(_MID_SENTENCE.match(text) or stray_marks(text))


def join_broken(paragraphs: list[Paragraph], page: str) -> list[Paragraph]:
    """Join each paragraph that ends in mid-sentence with the next."""
    joined: list[Paragraph] = []
    for paragraph in paragraphs:
        last = joined[-1] if joined else None
        text = paragraph.text(page)
        alone = paragraph.subhead or paragraph.item or _ITEM.match(text) or HONOURS.match(text) or is_career(text) or label_of(text) or is_roll(text)
        # A roll of names is whole where the next line has sentences, and so is who was there.
        before = last.text(page) if last is not None else ""
        rolled = "。" in text and (HONOURS.match(before) or label_of(before))
        if last is not None and not alone and not rolled and not last.subhead and continues(before, text):
            last.spans.extend(paragraph.spans)
        else:
            joined.append(Paragraph(list(paragraph.spans), paragraph.subhead, paragraph.item))
    return joined


def continues(before: str, text: str) -> bool:
    """Tell whether a text can go on where another breaks off: it closes no mark that the other has not opened.

    >>> continues("他在会上说，“我们打算", "再试一次。”"), continues("授予他最美店主的称号和一枚新做的", "再试一次。”他说。")
    (True, False)
    """
    return _is_half(before) and set(stray_marks(text)) <= set(open_marks(before))


def _is_half(text: str) -> bool:
    return not ended(text) and (len(text) >= _SHORTEST_HALF or "，" in text or bool(open_marks(text)))


def bring_home(drafts: list[Draft], page: str) -> None:
    """Move orphan pieces to the one article that was left in mid-sentence.

    An orphan is a paragraph that begins midway behind one that is whole, with all that follows it, or a piece without headline.
    """
    for draft in list(drafts):
        texts = [paragraph.text(page) for paragraph in draft.paragraphs]
        # Where a block of paragraphs begins that does not follow from what stands before it.
        cuts = [
            i for i, text in enumerate(texts)
            if begins_midway(text) and (not (draft.titles and not draft.names) if i == 0 else not continues(texts[i - 1], text))
        ]  # fmt: skip
        blocks = [draft.paragraphs[i:j] for i, j in pairwise([*cuts, len(texts)])]
        for block in blocks:
            home = _home(draft, block[0].text(page), drafts, page)
            if home is not None:
                _move(draft, block, home)
    drafts[:] = [draft for draft in drafts if draft.pieces]


def _home(draft: Draft, text: str, drafts: list[Draft], page: str) -> Draft | None:
    """Give the one other article whose last paragraph is open where the text begins midway."""
    open_ones = [d for d in drafts if d is not draft and d.paragraphs and d.titles and _is_half(d.paragraphs[-1].text(page))]
    wanted = stray_marks(text)
    fitting = [d for d in open_ones if set(wanted) & set(open_marks(d.paragraphs[-1].text(page)))] if wanted else open_ones
    return fitting[0] if len(fitting) == 1 else None


def _move(draft: Draft, block: list[Paragraph], home: Draft) -> None:
    draft.paragraphs = [paragraph for paragraph in draft.paragraphs if paragraph not in block]
    home.paragraphs.extend(block)
    moved = [span for paragraph in block for span in paragraph.spans]
    pieces = [piece for piece in draft.pieces if any(piece.start <= span.start < piece.end for span in moved)]
    if not draft.titles and not draft.paragraphs:
        # Half a story without headline goes home with its byline.
        pieces = list(draft.pieces)
        home.names += draft.names
        draft.names = []
    draft.pieces = [piece for piece in draft.pieces if piece not in pieces]
    home.pieces.extend(pieces)
