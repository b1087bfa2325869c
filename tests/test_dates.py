"""Dates are resolved against the article's, and no year is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import find_dates, is_date


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("2023年5月9日上午", "", "2023-05-09"),
        ("2022.9.30", "", "2022-09-30"),
        ("5月9日上午", "2023-05", "2023-05-09"),
        ("5月9日上午", "", "--05-09"),
        ("12月31日", "2025-01-08", "2024-12-31"),
        ("11月9日将开幕", "2022-05-04", "2022-11-09"),
        ("昨晚", "2025-07-02", "2025-07-01"),
        ("昨天上午", "--05-17", "--05-16"),
        ("上周六", "2024-03-22", "2024-03-16"),
        ("去年8月", "2024-03-22", "2023-08"),
        ("今年2月", "2025", "2025-02"),
        ("民国72年", "", "1983"),
        ("民国72年5月1日", "", "1983-05-01"),
        ("今（21）日上午", "2024-05-21", "2024-05-21"),
        ("14日晚", "2025-02-15", "2025-02-14"),
        ("二〇二三年九月三十日", "", "2023-09-30"),
    ],
)
def test_reads(text: str, anchor: str, value: str) -> None:
    found = find_dates(text, anchor)
    assert (found[0].value if found else "") == value


def test_reads_ranges() -> None:
    found = find_dates("大会于7月6日—8日举办", "2023-06-30")
    assert (found[0].value, found[0].end_value) == ("2023-07-06", "2023-07-08")


@pytest.mark.parametrize("text", ["十四五规划", "13月40日", "2月30日", "占全市45%", "第2期"])
def test_stays_silent(text: str) -> None:
    assert find_dates(text, "2024-01-01") == []


@given(st.text(alphabet="0123456789年月日上下周今去昨天晚至—-（）三十二", max_size=40), st.sampled_from(["", "2024", "2024-05", "2024-05-20", "--05-20"]))
def test_whatever_it_finds_exists(text: str, anchor: str) -> None:
    for found in find_dates(text, anchor):
        assert is_date(found.value)
        assert 0 <= found.start < found.end <= len(text)
