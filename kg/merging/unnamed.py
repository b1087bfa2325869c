"""Finds the occasions of an article that go by their kind alone: 共同出席签约仪式, 主持召开会议."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.merging.occasion_marks import OCCASION, kind_of_word
from kg.model import Mention, Sentence

# Who holds or goes to what is named by its kind alone.
_GOES_TO = re.compile(r"(?:召开|举行|举办|主持|出席|参加|见证)了?(?:隆重的|简短的|专题|的)?$")
_MEETING = re.compile(r"(?:召开|举行)了?(?:专题|紧急)?会议(?![室厅中精要])")


def unnamed(sentences: Sequence[Sentence], text: str, names: Sequence[str]) -> Iterator[Mention]:
    """Yield the bare words of an article that stand for occasions of their own, beside the events that it names."""
    known = list(names)
    for mention in _bare(sentences):
        if _is_own(mention.name, text[max(mention.span.start - 12, 0) : mention.span.start], known):
            known.append(mention.name)
            yield mention


def _is_own(word: str, before: str, names: Sequence[str]) -> bool:
    kind, otherwise = kind_of_word(word)
    new = otherwise == "own" or (otherwise == "near" and OCCASION.search(word) is not None and _GOES_TO.search(before) is not None)
    return kind is not None and new and not any(kind.search(name) for name in names)


def meeting(sentences: Sequence[Sentence], text: str) -> Mention | None:
    """Give the meeting that somebody holds in an article which names no event: 市长某某主持召开会议; none where it tells of more than two."""
    if not 0 < len(_MEETING.findall(text)) <= 2:
        return None
    people = [m.span.end for s in sentences for m in s.mentions if m.type == "Person"]
    return next((m for m in _bare(sentences) if m.name == "会议" and any(end <= m.span.start and not re.search("[，。；\\n]", text[end : m.span.start]) for end in people)), None)


def _bare(sentences: Sequence[Sentence]) -> Iterator[Mention]:
    return (m for s in sentences if not s.headline for m in s.mentions if m.type == "Event" and m.anaphor)
