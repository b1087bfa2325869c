"""Areas are found in text, and the one that a page speaks of."""

from __future__ import annotations

import pytest

from kg.gazetteer import home_of, lookup, places_in


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("徐汇区委书记主持会议。徐汇区召开会议，区长出席。", ("上海市", "徐汇区")),
        ("垫江新闻\n县委书记来到新民镇，县领导参加。垫江县农业农村委", ("重庆市", "垫江县")),
        ("云滨周报\n云滨区委书记主持会议。云滨区政府发布方案。", ("云滨区",)),
        ("两国元首举行会谈，双方签署联合声明。", ()),
    ],
)
def test_home(text: str, home: tuple[str, ...]) -> None:
    assert home_of(text) == home


def names(text: str, home: tuple[str, ...] = ("上海市", "徐汇区")) -> list[tuple[str, str]]:
    return [(text[a:b], division.name) for a, b, division in places_in(text, home)]


def test_short_names_and_streets_of_the_home() -> None:
    assert names("徐汇与闵行共建，来到徐家汇街道和华泾镇") == [("徐汇", "徐汇区"), ("闵行", "闵行区"), ("徐家汇街道", "徐家汇街道"), ("华泾镇", "华泾镇")]


def test_usage_differs_from_the_official_list() -> None:
    assert ("斜土街道", "斜土街道") in names("斜土街道坚持党建引领")


@pytest.mark.parametrize("text", ["这里的新型城镇化", "各街道负责人参加", "共和国职业技能"])
def test_stays_silent(text: str) -> None:
    assert names(text) == []


def test_lookup() -> None:
    assert lookup("徐汇")[0].path == ("上海市", "徐汇区")
    assert {division.path[0] for division in lookup("朝阳区")} >= {"北京市", "吉林省"}
