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
        ("1876年4月5日生于江澜", "", "1876-04-05"),
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
        ("2023-05-09 14:20", "", "2023-05-09"),
        ("2023/05/21", "", "2023-05-21"),
        ("2023年7月", "", "2023-07"),
        ("2023年工作要点", "", "2023"),
        ("二〇二三年", "", "2023"),
        ("民国一百一十二年", "", "2023"),
        ("昨（31）日", "2024-06-01", "2024-05-31"),
        ("9日。", "2024-05-21", "2024-05-09"),
        ("9日上午", "2024-05", "2024-05-09"),
        ("9日上午", "--05-17", "--05-09"),
        ("28日下午", "2024-03-02", "2024-02-28"),
        ("将于1月5日举行", "2024-12-20", "2025-01-05"),
        ("前天", "2024-03-01", "2024-02-28"),
        ("前晚", "2024-03-02", "2024-02-29"),
        ("明天", "2023-12-31", "2024-01-01"),
        ("本周三", "2024-03-22", "2024-03-20"),
        ("上月", "2024-01-05", "2023-12"),
        ("下月3日", "2023-12-05", "2024-01-03"),
        ("去年底", "2024-03-22", "2023"),
        ("年初", "2024-03-22", "2024"),
        ("上半年", "2024", "2024"),
        ("前年", "2024", "2022"),
    ],
)
def test_reads(text: str, anchor: str, value: str) -> None:
    found = find_dates(text, anchor)
    assert (found[0].value if found else "") == value


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("7月6日—8日", "2023-07-06", "2023-07-08"),
        ("7月6日至8日", "2023-07-06", "2023-07-08"),
        ("7月6-8日", "2023-07-06", "2023-07-08"),
        ("6日至8日", "2023-06-06", "2023-06-08"),
        ("6月28日至7月2日", "2023-06-28", "2023-07-02"),
        ("2022年12月30日至1月2日", "2022-12-30", "2023-01-02"),
        ("2022年12月30日至2023年1月2日", "2022-12-30", "2023-01-02"),
        ("2023年7月至9月", "2023-07", "2023-09"),
        ("2021年至2023年", "2021", "2023"),
        ("7月8日至6日", "2023-07-08", ""),
    ],
)
def test_reads_ranges(text: str, value: str, end: str) -> None:
    found = find_dates(f"大会于{text}举办", "2023-06-30")
    assert [(date.value, date.end_value) for date in found] == [(value, end)]


def test_says_how_a_date_is_known() -> None:
    assert [date.grade for date in find_dates("2023年5月9日，5月9日，昨天，2021年，去年", "2024-05-20")] == ["written", "computed", "computed", "written", "computed"]
    assert [date.grade for date in find_dates("5月9日")] == ["written"]


def test_follows_the_date_before_it() -> None:
    values = [date.value for date in find_dates("10月26日、27日开会，次日闭幕。公司2019年成立，当年6月投产", "2023-11-03")]
    assert values == ["2023-10-26", "2023-10-27", "2023-10-28", "2019", "2019-06"]


def test_spans_are_the_words_of_the_date() -> None:
    text = "云滨区5月9日上午开会，今年以来已有三次"
    assert [text[date.start : date.end] for date in find_dates(text, "2024-05-20")] == ["5月9日", "今年"]


@pytest.mark.parametrize(
    "text",
    [
        *("十四五规划", "13月40日", "2月30日", "占全市45%", "第2期", "2000.5万元", "20世纪90年代", "三月三歌会", "农历八月十五", "癸卯年八月十一"),
        *("5日内办结", "3日游", "5日本代表团", "前5月进出口", "如今年轻人多", "目前年产十万台", "2020年度", "今日头条", "美好的明天", "9号楼", "下月球", "上周"),
    ],
)
def test_stays_silent(text: str) -> None:
    assert find_dates(text, "2024-01-01") == []


def test_without_a_year_none_is_guessed() -> None:
    assert find_dates("去年，今年5月，上月，9日上午，昨天，本周三，年初") == []


def test_a_day_goes_on_with_the_month_told_just_before() -> None:
    told = [d.value for d in find_dates("7月6日，客人来访。6日上午参观校史馆，8日返程。", "2009-09-21")]
    assert told == ["2009-07-06", "2009-07-06", "2009-07-08"]
    assert [d.value for d in find_dates("7月6日，客人来访。20日，学校发布消息。", "2009-09-21")] == ["2009-07-06", "2009-09-20"]


@given(st.text(alphabet="0123456789年月日号上下周今去昨当次天晚至—-./（）三十百二〇民国٣", max_size=40), st.sampled_from(["", "2024", "2024-05", "2024-05-20", "--05-20"]))
def test_whatever_it_finds_exists(text: str, anchor: str) -> None:
    for found in find_dates(text, anchor):
        assert is_date(found.value)
        assert 0 <= found.start < found.end <= len(text)
