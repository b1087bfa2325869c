"""A piece of a novel is told from a report: nothing in it is a fact, but who wrote it."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.tales import is_tale
from kg.pipeline import read_text

SIGNED = "2023年5月8日，江澜市与云滨集团签署合作协议，市长陆启明出席签约仪式。"

TALES = [
    # By the head of the chapter and how its people speak.
    f"第十二章 夜雨\n{SIGNED}\n陆启明笑道：“周总，好久不见。”",
    f"楔子\n{SIGNED}\n这不是一本官场小说，小说里还有爱情。",
    # By the site around it.
    f"江澜风云 第36章 签约 加入书签 上一章\n{SIGNED}",
    # By how they speak alone.
    f"{SIGNED}\n“你来了？”周若兰问道。\n“路上堵车。”陆启明冷冷道：“开始吧。”",
    f"{SIGNED}\n“你怎么才来！”\n“他呢？”\n“走了吧。”\n“走了？”",
]

REPORTS = [
    SIGNED,
    f"{SIGNED}\n“江澜发展快，我们有信心！”云滨集团总经理周若兰说。",
    # One who speaks so is no habit; a street's name ends like one who speaks.
    f"{SIGNED}\n“您看还缺什么？”陆启明问道。",
    f"{SIGNED}\n报道：“一站式”服务进社区。漕湾街道：“一网通办”。跑道：“一号”。",
    # Whoever writes for a paper lets people cry out.
    f"本报讯（记者 林知夏）{SIGNED}\n“太好了！”\n“真的吗？”\n“当然啦！”\n“谢谢！”\n“快看！”",
    # A law and a report have chapters too.
    f"江澜市合作条例\n第一章 总则\n第一条 为促进合作，制定本条例。\n第二章 职责\n“什么是合作？”\n{SIGNED}",
    f"小说《江澜往事》研讨会举行\n{SIGNED}",
]


@pytest.mark.parametrize("text", TALES)
def test_a_tale_states_nothing(text: str) -> None:
    assert is_tale(fold(text).text)
    assert not read_text(text).triples


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_states_what_it_says(text: str) -> None:
    assert not is_tale(fold(text).text)
    assert any(triple.relation == "PARTNERED_WITH" for triple in read_text(text).triples)


def test_a_tale_has_its_author() -> None:
    text = f"江澜风云\n作者：林知夏\n第三章 夜雨\n{SIGNED}\n“谁？”陆启明喝道。"
    assert is_tale(fold(text).text)
    assert {triple.relation for triple in read_text(text).triples} <= {"AUTHORED"}
