"""What 这里 means where somebody comes to it: the place or house that the sentence, or the one before it, is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.model import Mention, Sentence

# 位于某市的|某园区, 已有千年历史的|某寺, 在某村, 这里是某大学的|某馆: what a sentence tells of, with what stands in front of its name.
# An area alone is told of where it is said to lie somewhere: of 某市副食品商场 it would be too much.
_TOLD_OF = re.compile(
    r"(?:[^，。；ＰＯＡＺＮＶＥＢ]{1,14}，)?在?(?:这里是[ＡＺＮＯＶ的]*?|(?:位于|地处|坐落[于在])[^，。；]{1,16}?的|[^，。；ＰＯＡＺＮＶＥＢ]{1,14}的(?!(?:位于|地处)))?"
    r"(?:[ＡＺ]*(?P<what>[ＯＶＮＺ])(?![、和与及]|的[ＡＺＮＯＶ]|社区|小区|胡同|[^，。；]{0,6}(?:表示|强调|指出|介绍|说，|称，))|(?P<area>Ａ)(?=地处|位于|坐落|曾是))"
)


def told_of(sentences: Sequence[Sentence], at: int) -> Mention | None:
    """Give the place or house that 这里 behind `at` means, or None."""
    number = next((i for i, s in enumerate(sentences) if s.span.start <= at < s.span.end), 0)
    here, before = sentences[number], sentences[number - 1] if number else None
    stop = next((i for i, start in enumerate(here.shape_starts) if start >= at), 0)
    # 某村曾是贫困村，甲|来到这里: its own sentence tells it, else the one before, also at the end of the paragraph before.
    if (found := _of(here, stop)) is None and before is not None and not before.headline and here.article.body.text.count("\n", before.span.start, at) < 2:
        found = _of(before, len(before.shape))
    return found


def _of(sentence: Sentence, stop: int) -> Mention | None:
    told = _TOLD_OF.match(sentence.shape, 0, stop)
    mention = sentence.shape_mentions[told.start(told.lastgroup or 0)] if told else None
    return replace(mention, posts=()) if mention is not None and mention.sub != "GovernmentBody" and not mention.anaphor else None
