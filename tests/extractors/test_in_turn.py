"""What 分别 says of two lists: each has to do with the one in its place, and nobody can tell whose is which where one list is longer. All names are invented."""

from __future__ import annotations

import pytest
from extractors.tables import Facts, assert_says

WENT = "VISITED"


@pytest.mark.parametrize(
    ("text", "relation", "pairs"),
    [
        ("陆青野、沈雨禾分别走访了江澜中学、云滨中学。", WENT, {("陆青野", "江澜中学"), ("沈雨禾", "云滨中学")}),
        ("区长陆青野、副区长沈雨禾分别到江澜中学、云滨中学调研。", WENT, {("陆青野", "江澜中学"), ("沈雨禾", "云滨中学")}),
        ("陆青野、沈雨禾走访了江澜中学、云滨中学。", WENT, {(who, where) for who in ("陆青野", "沈雨禾") for where in ("江澜中学", "云滨中学")}),
        ("陆青野分别走访了江澜中学、云滨中学。", WENT, {("陆青野", "江澜中学"), ("陆青野", "云滨中学")}),
        ("陆青野、沈雨禾分别走访了江澜中学。", WENT, {("陆青野", "江澜中学"), ("沈雨禾", "江澜中学")}),
        # Of three, and of those that are not all named, nobody can tell who went where.
        ("陆青野、沈雨禾分别走访了江澜中学、云滨中学、岫山中学。", WENT, set()),
        ("陆青野、沈雨禾等分别走访了江澜中学、云滨中学。", WENT, set()),
        ("陆青野、沈雨禾分别主持教师大会、学生大会。", "PRESIDED_OVER", {("陆青野", "教师大会"), ("沈雨禾", "学生大会")}),
        ("陆青野、沈雨分获一、二等奖。", "WON", {("陆青野", "一等奖"), ("沈雨", "二等奖")}),
    ],
)
def test_each_has_to_do_with_the_one_in_its_place(text: str, relation: str, pairs: set[tuple[str, str]], facts_of: Facts) -> None:
    assert {(subject, object) for subject, said, object in facts_of(text) if said == relation} == pairs


def test_each_signs_with_the_one_in_its_place(facts_of: Facts) -> None:
    found = facts_of("宁波市、台州市分别与青石软件有限公司、林木贸易有限公司签约。")
    assert_says(found, ("宁波市", "PARTNERED_WITH", "青石软件有限公司"))
    assert_says(found, ("台州市", "PARTNERED_WITH", "林木贸易有限公司"))
    assert sum(relation == "PARTNERED_WITH" for _, relation, _ in found) == 2
