"""Which pieces belong together."""

from __future__ import annotations

import pytest

from kg.layout.columns import Draft, Paragraph, begins_midway, bring_home, continues, join_broken
from kg.model import Span


def paragraphs(page: str) -> list[Paragraph]:
    found, at = [], 0
    for line in page.split("\n"):
        found.append(Paragraph([Span(at, at + len(line))]))
        at += len(line) + 1
    return found


JOINED = [
    ("要把每一块地、每一幢楼、每一间实验室都放到转化\n链条上掂量。", ["要把每一块地、每一幢楼、每一间实验室都放到转化链条上掂量。"]),
    ("会议召开。\n会议强调。", ["会议召开。", "会议强调。"]),
    ("附件目录\n会议强调。", ["附件目录", "会议强调。"]),
    ("各项工作要抓紧，要把企业的小事当成大事来办的同时\n一、决定任命", ["各项工作要抓紧，要把企业的小事当成大事来办的同时", "一、决定任命"]),
    ("他为老人们准备了“一封\n家书”。", ["他为老人们准备了“一封家书”。"]),
]


@pytest.mark.parametrize(("page", "wanted"), JOINED)
def test_broken_paragraphs_are_joined(page: str, wanted: list[str]) -> None:
    assert [p.text(page) for p in join_broken(paragraphs(page), page)] == wanted


@pytest.mark.parametrize(
    ("text", "midway"),
    [("子还在。”", True), ("》。会上，他说", True), ("纪念章。倪长根在站台", True), ("，并讲话。", True), ("会议召开。", False), ("“好。”他说。", False)],
)
def test_begins_midway(text: str, midway: bool) -> None:
    assert begins_midway(text) is midway


def test_a_quotation_goes_on_only_where_one_is_open() -> None:
    assert continues("他在会上说，“我们打算", "再试一次。”")
    assert not continues("他获得了江澜区总工会颁发的一枚", "再试一次。”他说。")


def test_an_orphan_goes_to_the_article_left_open() -> None:
    page = "他说：“我们打算\n桥通车了。\n再试一次。”会后他又去了现场。"
    first, second, orphan = paragraphs(page)
    title = Span(0, 0)
    one = Draft(titles=[title], paragraphs=[first], pieces=[*first.spans])
    two = Draft(titles=[title], paragraphs=[second, orphan], pieces=[*second.spans, *orphan.spans])
    bring_home([one, two], page)
    assert [p.text(page) for p in one.paragraphs] == ["他说：“我们打算", "再试一次。”会后他又去了现场。"]
    assert [p.text(page) for p in two.paragraphs] == ["桥通车了。"]
    assert orphan.spans[0] in one.pieces and orphan.spans[0] not in two.pieces


def test_an_orphan_with_two_possible_homes_stays() -> None:
    page = "他说：“我们打算\n她说：“我们想要\n再试一次。”"
    first, second, orphan = paragraphs(page)
    drafts = [Draft(titles=[Span(0, 0)], paragraphs=[p], pieces=list(p.spans)) for p in (first, second)] + [Draft(paragraphs=[orphan], pieces=list(orphan.spans))]
    bring_home(drafts, page)
    assert len(drafts) == 3
