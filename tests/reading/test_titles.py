"""Which letters open the short name of an area's body."""

from __future__ import annotations

import pytest

from kg.reading.bodies import level_bodies
from kg.reading.titles import level_at


@pytest.mark.parametrize(("text", "is_level"), [("市民政局", True), ("市场监管局", False), ("市场发展委员会", False), ("市场馆中心", True), ("区市场监管局", True), ("民政局", False), ("", False)])
def test_market_opens_with_no_level(text: str, is_level: bool) -> None:
    assert (level_at(text) is not None) == is_level


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("市民政局、市场监管局参加。", ["市民政局"]),
        ("区民政局、市场发展局参加。", ["区民政局"]),
        ("区市场监管局参加。", ["区市场监管局"]),
    ],
)
def test_bodies_that_open_with_a_level(text: str, bodies: list[str]) -> None:
    assert [text[start:end] for start, end in level_bodies(text, bytearray(len(text) + 1))] == bodies
