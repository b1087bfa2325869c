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
        return BARE_EVENT if mention.type == "Event" else LETTERS[(mention.type, "")] if mention.type in ("Product", "Project") else PRONOUN
    return LETTERS.get((mention.type, mention.sub)) or LETTERS[(mention.type, "")]


# Made once and shared by all sentences, of which each needs some twice.
_NUMBERS: list[int] = []


def _numbers(start: int, stop: int) -> list[int]:
    if stop > len(_NUMBERS):
        _NUMBERS.extend(range(len(_NUMBERS), 2 * stop))
    return _NUMBERS[start:stop]


def shape_of(text: str, base: int, mentions: list[tuple[Span, Mention]]) -> tuple[str, list[int], list[int], list[Mention | None]]:
    """Replace each mention's span (offsets in the article, in order, not overlapping) by its letter: (shape, starts, ends, mentions)."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    owners: list[Mention | None] = []
    at = base
    for span, mention in mentions:
        letters.append(text[at - base : span.start - base])
        starts += _numbers(at, span.start)
        ends += _numbers(at + 1, span.start + 1)
        owners.extend([None] * (span.start - at))
        letters.append(letter(mention))
        starts.append(span.start)
        ends.append(span.end)
        owners.append(mention)
        at = span.end
    stop = base + len(text)
    letters.append(text[at - base :])
    starts += _numbers(at, stop)
    ends += _numbers(at + 1, stop + 1)
    owners.extend([None] * (stop - at))
    return "".join(letters), starts, ends, owners
