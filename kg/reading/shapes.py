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
    shape, stop = text, base + len(text)
    starts, ends = _numbers(base, stop), _numbers(base + 1, stop + 1)
    owners: list[Mention | None] = [None] * len(text)
    # From the end, so that what stands before keeps its place.
    for (start, end), mention in reversed(mentions):
        at, behind = start - base, end - base
        shape = shape[:at] + letter(mention) + shape[behind:]
        starts[at:behind], ends[at:behind], owners[at:behind] = (start,), (end,), (mention,)
    return shape, starts, ends, owners
