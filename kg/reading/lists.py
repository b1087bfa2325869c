"""Joins the sentences over which one list of people runs, parted by semicolons by the houses that they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.model import Sentence, Span

# Nothing but people, their houses and bare posts: 某市副市长甲、乙；
_PEOPLE = re.compile(r"(?:Ｘ(?:上午|下午|晚上?|上)?，)?(?:以及|及|和)?(?=[^；]*Ｐ)(?:[ＰＣＯＡＺ、，和及与]|以及|等(?:领导|人)?|先生|女士|同志|教授|院士|主任)*；")
# What may end such a list: the rest of it, and what they all did.
_THEY_DID = re.compile(r"(?:以及|及|和)?[ＰＯＡＺＣ][^。；：]{0,80}?(?:出席|参加|参会|到会|列席|陪同|见证|参与|共同)")


def join_lists(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Join a sentence that is only a list of people with the next one, which says what they did or goes on with the list."""
    out: list[Sentence] = []
    for sentence in sentences:
        before = out[-1] if out else None
        if before is not None and before.text.endswith("；") and not before.headline and not sentence.headline and _goes_on(before.shape, sentence.shape):
            out[-1] = _joined(before, sentence)
        else:
            out.append(sentence)
    return [sentence if sentence.index == i else replace(sentence, index=i) for i, sentence in enumerate(out)]


def _goes_on(before: str, after: str) -> bool:
    return _PEOPLE.fullmatch(before) is not None and bool(_THEY_DID.match(after) or _PEOPLE.match(after))


def _joined(first: Sentence, second: Sentence) -> Sentence:
    """Make one sentence of two, with a comma in the shape where the semicolon stands."""
    gap = first.article.body.text[first.span.end : second.span.start]
    return replace(
        first,
        span=Span(first.span.start, second.span.end),
        text=first.text + gap + second.text,
        words=(*first.words, *((gap, "x") for _ in gap[:1]), *second.words),
        mentions=(*first.mentions, *second.mentions),
        shape=first.shape[:-1] + "，" + second.shape,
        shape_starts=[*first.shape_starts, *second.shape_starts],
        shape_ends=[*first.shape_ends, *second.shape_ends],
        shape_mentions=[*first.shape_mentions, *second.shape_mentions],
        date=second.date or first.date,
    )
