"""Tells what is told of another time than the day that an article opens with, though no day of its own stands beside it: 上世纪90年代, 近年来, 去年."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.lexicons import rows
from kg.merging.occasion_marks import ELSEWHEN
from kg.model import Sentence, Triple

# Where the time of a clause stands: at its beginning, or behind a word that leads to it.
_LEADS = "(?:早?在|自从?|从|到|于)?"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    times = _LEADS + f"(?:{'|'.join(row[0] for row in rows('other_times'))})"
    return re.compile(f"(?:^|(?<=[，；：、。（\n])){times}"), re.compile(times)


def of_another_time(text: str, start: int, at: int, subject_end: int = -1) -> bool:
    """Tell whether the sentence that opens at `start` puts what stands at `at` into a time that it gives no day: at the opening of a clause before it, or behind its subject.

    >>> of_another_time("抗战时期，甲建成某馆", 0, 7), of_another_time("甲去年建成某馆", 0, 5, 1), of_another_time("甲听取近年来的情况", 0, 9, 1)
    (True, True, False)
    """
    opens, behind = _patterns()
    return opens.search(text[start:at]) is not None or (start < subject_end < at and behind.match(text, subject_end) is not None)


def has_day(sentence: Sentence) -> bool:
    """Tell whether a sentence gives a day, by the calendar or by one that was understood (昨天)."""
    return len(sentence.date) == 10 or sentence.date.startswith("--")


def at_another_time(triple: Triple, sentences: Sequence[Sentence]) -> bool:
    """Tell whether the sentence of a claim puts it into a time that it gives no day."""
    at = _place(triple)
    sentence = next((s for s in sentences if s.span.start <= at < s.span.end), None)
    return sentence is not None and not has_day(sentence) and of_another_time(sentence.article.body.text, sentence.span.start, at, triple.subject.span.end)


def of_the_day(triple: Triple, sentences: Sequence[Sentence]) -> bool:
    """Tell whether a claim is of the day that the article opens with: its sentence has no date of its own, and no word of another time."""
    at = _place(triple)
    sentence = next((s for s in sentences if s.span.start <= at < s.span.end), None)
    if sentence is None or any(m is not None and m.type == "Date" for m in sentence.shape_mentions) or ELSEWHEN.search(sentence.text):
        return False
    return not at_another_time(triple, sentences)


def _place(triple: Triple) -> int:
    return max(triple.subject.span.start, triple.object.span.start)
