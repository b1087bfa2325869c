"""The shape of a sentence: its text with each mention replaced by one full-width letter, which rules match.

Folded text has no full-width letters, so a letter in a shape always is a mention.
"""

from __future__ import annotations

from kg.model import Mention, Span

LETTERS = {
    ("Person", ""): "Ｐ",
    ("Organization", ""): "Ｏ",
    ("Place", "AdministrativeArea"): "Ａ",
    ("Place", "Zone"): "Ｚ",
    ("Place", "Neighborhood"): "Ｎ",
    ("Place", ""): "Ｖ",
    ("Event", ""): "Ｅ",
    ("Document", ""): "Ｄ",
    ("Project", ""): "Ｊ",
    ("Product", ""): "Ｔ",
    ("Work", ""): "Ｗ",
    ("Award", ""): "Ｑ",
    ("Date", ""): "Ｘ",
    ("Title", ""): "Ｃ",
}
BARE_EVENT = "Ｂ"
PRONOUN = "Ｈ"


def letter(mention: Mention) -> str:
    """Give the letter that stands for a mention."""
    if mention.anaphor:
        return BARE_EVENT if mention.type == "Event" else PRONOUN
    return LETTERS.get((mention.type, mention.sub)) or LETTERS[(mention.type, "")]


def shape_of(text: str, base: int, mentions: list[tuple[Span, Mention]]) -> tuple[str, tuple[Span, ...], tuple[Mention | None, ...]]:
    """Replace each mention's span (offsets in the article, in order, not overlapping) by its letter."""
    letters: list[str] = []
    spans: list[Span] = []
    owners: list[Mention | None] = []
    at = 0
    for span, mention in mentions:
        for i in range(at, span.start - base):
            letters.append(text[i])
            spans.append(Span(base + i, base + i + 1))
            owners.append(None)
        letters.append(letter(mention))
        spans.append(span)
        owners.append(mention)
        at = span.end - base
    for i in range(at, len(text)):
        letters.append(text[i])
        spans.append(Span(base + i, base + i + 1))
        owners.append(None)
    return "".join(letters), tuple(spans), tuple(owners)
