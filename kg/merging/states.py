"""Tells whose president, prime minister or minister somebody is where the title stands without the country."""

from __future__ import annotations

import re

from kg.kinds import CHAMBERS
from kg.lexicons import words
from kg.model import Mention, Span, Triple

_OF_STATE = re.compile(r"(?:副?总统|副?总理|副?首相|国王|女王|王储|外长|外相|防长|财长|[参众]议长)$")
# What China's own leaders meet abroad is told beside their posts at home.
_AT_HOME = "中国"
# Whom China has too.
_OURS_TOO = ("总理", "副总理")


def country_of(triple: Triple | None, text: str, at: int) -> Mention | None:
    """Give the country abroad whose post a claim gives somebody by a title of state alone: the only one before it in its sentence, or else of the whole text or of its beginning.

    None where there are several, where the title is no such, and for a prime minister whose sentence names none, who may be our own.
    """
    title = dict(triple.qualifiers).get("title", "") if triple is not None and triple.relation == "HOLDS_POST" else ""
    if not _OF_STATE.search(title):
        return None
    # 莱某瓦总理: a title of state behind a name is read behind those of foreigners alone.
    ours_too = title.endswith(_OURS_TOO) and not (triple is not None and text.startswith(title, triple.subject.span.end))
    begin = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
    before = [name for name in _named(text[begin:at]) if name != _AT_HOME or ours_too]
    if not before and not ours_too:
        before = _named(text) if len(_named(text)) == 1 else _told_first(text)
    if len(before) != 1 or before == [_AT_HOME]:
        return None
    body = next((before[0] + house for head, house in CHAMBERS.items() if title.endswith(head)), "")
    return Mention(body, "Organization", "GovernmentBody", Span(at, at)) if body else Mention(before[0], "Place", "AdministrativeArea", Span(at, at))


def _told_first(text: str) -> list[str]:
    """Give the countries abroad that the headline and the first sentence name: 甲会见某国外长, and behind it 乙总统."""
    return [name for name in _named(text[: text.find("。") + 1]) if name != _AT_HOME]


def _named(text: str) -> list[str]:
    """Give the countries that a text names; 几内亚 is no other than 几内亚比绍 where that alone stands."""
    found = [name for name in words("countries") if name in text]
    return [name for name in found if not any(name in other and text.count(name) == text.count(other) for other in found if other != name)]
