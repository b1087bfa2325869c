"""A text may end anywhere: a headline at a name, a column in the middle of a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.pipeline import read_text

_SEEDS = Path(__file__).parents[2] / "seeds"
_SENTENCES = sorted({sentence for path in _SEEDS.glob("*.txt") for sentence in re.findall("[^。！？\n]{6,}", path.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("text", ["新任会长王建五", "会上，李志一", "主持会议的是高国三"])
def test_a_text_may_end_with_a_name_whose_last_character_counts(text: str) -> None:
    assert read_text(text).sentences


def test_a_text_may_end_anywhere() -> None:
    assert len(_SENTENCES) > 50
    for number, sentence in enumerate(_SENTENCES):
        # Each sentence at every seventh place, not all of them at the same ones.
        for end in range(4 + number % 7, len(sentence), 7):
            for triple in read_text(sentence[:end]).triples:
                evidence = triple.evidence
                assert sentence[evidence.start : evidence.end] == evidence.quote
