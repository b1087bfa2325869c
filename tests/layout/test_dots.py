"""A dot between two people is the mark of a list; within a foreign name it stays."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.page import lay_out
from kg.model import Page


def parted(text: str) -> list[str]:
    (article,) = lay_out(Page("p.txt", text, fold(text))).articles
    return [*(author.name for author in article.authors), article.body.text.split("\n")[-1]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云滨区召开科技大会\n记者 王平·张伟\n区长陆启明出席并讲话。", ["王平", "张伟", "区长陆启明出席并讲话。"]),
        ("云滨区副区长王平·张伟·李秀英出席仪式。", ["云滨区副区长王平、张伟、李秀英出席仪式。"]),
        ("云滨区副区長王平・張偉出席儀式。", ["云滨区副区长王平、张伟出席仪式。"]),
        # Foreign names, with characters of Chinese ones, and what else has a dot.
        ("歌手马文·罗杰出席仪式。", ["歌手马文·罗杰出席仪式。"]),
        ("记者马丁·李出席仪式。", ["记者马丁·李出席仪式。"]),
        ("云滨举行“长城·黄河”书画展。", ["云滨举行“长城·黄河”书画展。"]),
        ("明月府·江山里小区开园。", ["明月府·江山里小区开园。"]),
    ],
)
def test_people_beside_a_dot(text: str, found: list[str]) -> None:
    assert parted(text) == found
