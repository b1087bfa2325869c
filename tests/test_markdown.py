"""Marks of Markdown are no part of a text, and what only looks like them is."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.markdown import markdown_marks
from kg.pipeline import read_text

PAGE = (
    "# 云滨区召开科技大会\n\n![现场图](https://example.com/p/1.jpg)\n\n> 3月18日，云滨区科技创新大会在云滨会展中心举行。\n\n"
    "云滨区委书记**程远帆**出席并讲话，[区长](/leaders/2.html)陆启明主持会议，__江澜科技有限公司__与[云滨大学](https://example.com/u)签署战略合作协议。\n"
)
PLAIN = "云滨区召开科技大会\n\n\n\n3月18日，云滨区科技创新大会在云滨会展中心举行。\n\n云滨区委书记程远帆出席并讲话，区长陆启明主持会议，江澜科技有限公司与云滨大学签署战略合作协议。\n"


def test_what_is_said_is_the_same_with_and_without_marks() -> None:
    folded = fold(PAGE)
    assert folded.text == PLAIN
    at = folded.text.index("程远帆")
    assert PAGE[slice(*folded.original(at, at + 3))] == "程远帆"
    says = [[(t.subject.canonical, t.relation, t.object.canonical) for settled in read_text(text).settled for t in settled.triples] for text in (PAGE, PLAIN)]
    assert says[0] == says[1] and len(says[0]) > 5


def test_italics_are_marks_and_notes_are_none() -> None:
    assert fold("*云滨周报* 2024-06-19 记者 顾闻笛\n据*江澜日报*报道").text == "云滨周报 2024-06-19 记者 顾闻笛\n据江澜日报报道"


def test_a_quote_runs_over_the_address_of_a_link() -> None:
    text = f"区长陆启明走访[云滨大学](https://example.com/{'a' * 60})，校长沈怀瑾陪同。"
    quotes = {text[t.evidence.start : t.evidence.end] for settled in read_text(text).settled for t in settled.triples}
    assert quotes == {text}


@pytest.mark.parametrize("text", ["#云滨科技周#开幕", "面积为5*3*2米", "见注[1]（下同）", "签名：________", "增速>5%", "*注：数据来自区统计局", "面积5*3*2米，*注：甲\n*另：乙", "首页 > 要闻", "江澜[2024]12号（印发）"])
def test_other_signs_stay(text: str) -> None:
    assert markdown_marks(fold(text).text) == [] and fold(text).text == text
