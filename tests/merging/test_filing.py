"""Which names are filed as one thing, why, and which stay apart: pages of invented districts."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kg.folding import fold
from kg.graph import Graph
from kg.merging.corpus import merge
from kg.merging.doubts import doubts
from kg.model import Page
from kg.pipeline import settle_page
from kg.schema import default_schema


def graph_of(texts: Iterable[str]) -> Graph:
    pages = [Page(f"{i}.txt", text, fold(text)) for i, text in enumerate(texts)]
    return merge((s for page in pages for s in settle_page(page)), default_schema())


NORTH = "云滨区新闻\n\n2024年5月19日，云滨区副区长顾闻笛调研云滨区青禾镇。"

ONE = [
    (
        "名 and 名·姓 at one body",
        ("江澜晚报\n\n2023年6月15日，多瑙音乐学院院长艾琳·科瓦奇走访江澜大剧院。", "云滨区新闻\n\n2023年6月15日，云滨区副区长顾闻笛调研云滨区青禾镇。多瑙音乐学院院长科瓦奇走访云滨中学。"),
        "艾琳·科瓦奇", "科瓦奇", "surname of the full name, same post",
    ),
    (
        "a former post is the same post",
        (NORTH, "江澜日报\n\n2024年6月8日，江澜市委常委、原云滨区副区长顾闻笛出席江澜市城市更新大会并讲话。"),
        "顾闻笛", "顾闻笛", "same name, same post: 云滨区政府",
    ),
    (
        "people who are named with the same others",
        ("云滨区新闻\n\n2024年5月19日，云滨区委书记江令远、云滨区区长韦青岚走访云滨区青禾镇，顾闻笛参加。", "江澜日报\n\n2024年6月8日，江澜市委书记江令远、江澜市市长韦青岚走访江澜市图书馆，顾闻笛参加。"),
        "江令远", "江令远", "same name, named with the same people: 韦青岚、顾闻笛",
    ),
    (
        "全区 is the area of the page",
        ("云滨报\n\n2023年2月20日，云滨区科技创新大会在云滨会堂举行，云滨区委书记江令远讲话，云滨区区长韦青岚主持。", "云滨区新闻\n\n2023年2月20日上午，全区科技创新大会在云滨会堂召开，江令远出席并讲话。云滨区政府参加。"),
        "云滨区科技创新大会", "全区科技创新大会", "全区科技创新大会",
    ),
    (
        "a branch without the areas in its name",
        ("江澜日报\n\n2024年5月19日，工商银行上海徐汇东桥路支行与江澜大剧院签署合作协议。5月20日，工行东桥路支行与江澜市图书馆签署合作协议。",),
        "工商银行上海徐汇东桥路支行", "工行东桥路支行", "same name in one article, but for areas",
    ),
    (
        "a company without area, form and 科技",
        ("江澜日报\n\n2024年5月19日，深圳曜石氢能科技有限公司与江澜市博物馆签署合作协议。5月20日，曜石氢能与江澜市图书馆签署合作协议。",),
        "深圳曜石氢能科技有限公司", "曜石氢能", "short name of the only such company in one article",
    ),
    (
        "a group without its country",
        ("江澜日报\n\n2024年5月19日，法国曜石集团与江澜市博物馆签署合作协议。5月20日，曜石集团与江澜市图书馆签署合作协议。",),
        "法国曜石集团", "曜石集团", "曜石集团",
    ),
    (
        "a session with and without its date",
        (
            "云滨区六届人大常委会第九次会议召开\n\n2023年1月11日，云滨区第六届人民代表大会常务委员会第九次会议在云滨会堂举行，云滨区人大常委会主任江令远主持会议。"
            "\n\n云滨区副区长顾闻笛列席云滨区六届人大常委会第九次会议。",
        ),
        "云滨区六届人大常委会第九次会议", "云滨区第六届人民代表大会常务委员会第九次会议", "云滨区六届人大常委会第九次会议",
    ),
    (
        "who was in one bureau of a district and is in another one",
        ("云滨区新闻\n\n2021年5月19日，云滨区民政局副局长顾闻笛走访云滨中学。", "云滨报\n\n2024年5月20日，云滨区教育局局长顾闻笛走访云滨中学。"),
        "顾闻笛", "顾闻笛", "same name, and no post against it: 云滨区",
    ),
    (
        "who has a post beside his own in a society or a congress",
        ("云滨报\n\n2021年5月19日，澜芯微电子有限公司董事长顾闻笛走访江澜大剧院。", "云滨报\n\n2021年5月20日，江澜市围棋协会会长顾闻笛走访江澜市图书馆。"),
        "顾闻笛", "顾闻笛", "same name, and no post against it: 云滨报",
    ),
    (
        "who has one post, and is named without it by the same outlet",
        ("云滨报\n\n2021年5月19日，澜芯微电子有限公司董事长顾闻笛走访江澜大剧院。", "云滨报\n\n2021年5月20日，顾闻笛走访江澜市图书馆。"),
        "顾闻笛", "顾闻笛", "same name, same area or outlet: 云滨报",
    ),
    (
        "who is at one event, whatever the page says of them",
        ("云滨报\n\n2021年5月19日，澜芯微电子有限公司董事长顾闻笛出席第三届江澜智造论坛。", "江澜日报\n\n2021年5月19日，江澜智造协会副会长韦青岚、江澜大学教授顾闻笛出席第三届江澜智造论坛。"),
        "顾闻笛", "顾闻笛", "same name, same event: 第三届江澜智造论坛",
    ),
    (
        "an ambassador with and without the country that sent him",
        ("江澜日报\n\n2021年5月19日，中国驻约旦大使馆大使江令远走访江澜大剧院。", "江澜日报\n\n2024年5月20日，驻约旦大使馆大使江令远走访江澜市图书馆。"),
        "江令远", "江令远", "same name, and no post against it: 江澜日报",
    ),
    (
        "a minister and then a leader of the country",
        ("江澜日报\n\n2021年5月19日，外交部部长江令远走访江澜大剧院。", "江澜日报\n\n2024年5月20日，国务院副总理江令远走访江澜市图书馆。", "江澜日报\n\n2024年5月21日，江令远走访云滨中学。"),
        "江令远", "江令远", "same name, and no post against it: 江澜日报",
    ),
]  # fmt: skip
TWO = [
    ("a reporter and an official of that name", ("云滨报\n\n云滨区召开养老工作会议\n\n本报记者 顾闻笛\n\n5月19日，云滨区副区长顾闻笛、云滨区委书记江令远出席云滨区养老工作会议。",), "顾闻笛"),
    (
        "two foreigners of one surname at one body",
        ("江澜晚报\n\n2023年6月15日，多瑙音乐学院院长艾琳·科瓦奇走访江澜大剧院。", "云滨报\n\n2023年6月15日，多瑙音乐学院教授安娜·科瓦奇走访云滨中学。", "望汐报\n\n多瑙音乐学院教授科瓦奇走访望汐中学。"),
        "科瓦奇",
    ),
    ("delegates of one name at one congress", ("云滨区新闻\n\n2024年1月9日，江澜市人大代表顾闻笛走访云滨区青禾镇，云滨区副区长韦青岚参加。", "南浦区新闻\n\n2024年1月9日，江澜市人大代表顾闻笛走访南浦区白石镇，南浦区副区长时雨参加。"), "顾闻笛"),
    ("a secretary and a deputy head of nobody knows which district", ("6月12日，区委书记顾闻笛主持召开安全生产工作会议。", "6月13日，副区长顾闻笛走访江澜大剧院。"), "顾闻笛"),
    ("a professor and the head of a firm, on pages of no area and no outlet", ("5月19日，江澜大学教授顾闻笛走访江澜大剧院。", "5月20日，澜芯微电子有限公司总经理顾闻笛走访江澜大剧院。"), "顾闻笛"),
    ("two who run one marathon", ("云滨报\n\n2021年5月19日，澜芯微电子有限公司董事长顾闻笛参加江澜马拉松。", "江澜日报\n\n2021年5月19日，江澜大学教授顾闻笛参加江澜马拉松。"), "顾闻笛"),
    ("heads of two firms in one outlet", ("江澜日报\n\n5月19日，鸿梭纺织有限公司总经理顾闻笛走访江澜大剧院。", "江澜日报\n\n5月20日，澜芯微电子有限公司总经理顾闻笛走访江澜大剧院。"), "顾闻笛"),
    ("a surgeon and an official of one big city", ("江澜市新闻\n\n5月19日，江澜市委书记江令远到江澜市第三人民医院调研，医院副院长顾闻笛陪同。", "江澜市新闻\n\n5月20日，江澜市委书记江令远调研，江澜市民政局副局长顾闻笛陪同。"), "顾闻笛"),
    ("heads of two countries of one name", ("江澜日报\n\n5月19日，约旦国王阿尔维德访问江澜大剧院。", "江澜日报\n\n5月20日，阿根廷总统阿尔维德访问江澜大剧院。"), "阿尔维德"),
    ("a bureau's officials of one name in two districts, in one paper", ("江澜日报\n\n5月19日，云滨区民政局局长顾闻笛走访江澜大剧院。", "江澜日报\n\n5月20日，南浦区民政局局长顾闻笛走访江澜大剧院。"), "顾闻笛"),
    ("namesakes beside one common acquaintance", (NORTH + "江令远参加。", "南浦区新闻\n\n2024年5月20日，南浦区教育局局长顾闻笛走访南浦区南浦中学，江令远参加。"), "顾闻笛"),
]


@pytest.mark.parametrize(("texts", "one", "other", "why"), [row[1:] for row in ONE], ids=[row[0] for row in ONE])
def test_these_are_one(texts: tuple[str, ...], one: str, other: str, why: str) -> None:
    graph = graph_of(texts)
    found = {e.id: e for name in (one, other) for e in graph.find(name) if e.type != "Article"}
    assert len(found) == 1, [(e.label, e.aliases) for e in found.values()]
    (entity,) = found.values()
    assert any(why in reason for reason in entity.reasons), entity.reasons


@pytest.mark.parametrize(("texts", "name"), [row[1:] for row in TWO], ids=[row[0] for row in TWO])
def test_these_are_two(texts: tuple[str, ...], name: str) -> None:
    found = [e for e in graph_of(texts).entities("Person") if name in e.name]
    assert len(found) >= 2, [(e.label, e.aliases, e.reasons) for e in found]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("江澜日报\n\n2024年5月19日，曜石氢能投资有限公司与江澜市博物馆签署合作协议。5月20日，曜石氢能与江澜市图书馆签署合作协议。", "曜石氢能投资有限公司", "曜石氢能"),
        ("江澜日报\n\n2024年5月19日，重庆市侨联与江澜市博物馆签署合作协议。5月20日，重庆市渝中区侨联与江澜市图书馆签署合作协议。", "重庆市侨联", "重庆市渝中区侨联"),
    ],
)
def test_these_bodies_are_two(text: str, one: str, other: str) -> None:
    names = {e.name for e in graph_of((text,)).entities("Organization")}
    assert {one, other} <= names


@pytest.mark.parametrize("told", ["创办于2012年", "由云滨区图书馆于2012年创办", "至今已成功举办八届"])
def test_a_series_that_is_told_of_is_no_edition_of_it(told: str) -> None:
    text = f"云滨报\n\n2023年4月23日，第九届云滨湖读书节在云滨区图书馆举行，江令远出席云滨湖读书节。云滨湖读书节{told}。"
    bare = graph_of((text.rpartition("云滨湖读书节")[0],))
    assert [e.name for e in bare.entities("Event")] == ["第九届云滨湖读书节"]
    assert all("云滨湖读书节" not in e.aliases for e in graph_of((text,)).entities("Event"))


def test_every_thing_under_two_names_says_why() -> None:
    graph = graph_of([text for _, texts, *_ in ONE for text in texts])
    silent = [(e.name, alias) for e in graph.entities() if e.type != "Article" for alias in e.aliases if not any(alias in reason for reason in e.reasons) and e.name not in alias]
    assert silent == []


def test_who_is_named_without_a_post_is_none_of_two_namesakes_but_the_one_of_whom_all_tell() -> None:
    two = ["江澜日报\n\n5月19日，江澜大学教授顾闻笛走访江澜大剧院。", "江澜日报\n\n5月20日，澜芯微电子有限公司总经理顾闻笛走访江澜大剧院。"]
    bare = "江澜日报\n\n5月21日，顾闻笛走访江澜市图书馆。"
    assert len(list(graph_of([*two, bare]).entities("Person"))) == 3
    often = [f"江澜日报\n\n5月{day}日，江澜大学教授顾闻笛走访云滨中学。" for day in (22, 23, 24)]
    people = graph_of([*two, *often, bare]).entities("Person")
    assert sorted(e.label for e in people) == ["顾闻笛（江澜大学）", "顾闻笛（澜芯微电子有限公司）"]


def test_namesakes_are_told_apart_and_proposed() -> None:
    graph = graph_of(["5月19日，江澜大学教授顾闻笛走访江澜大剧院。", "5月20日，澜芯微电子有限公司总经理顾闻笛走访江澜大剧院。"])
    assert sorted(e.label for e in graph.entities("Person")) == ["顾闻笛（江澜大学）", "顾闻笛（澜芯微电子有限公司）"]
    assert ("顾闻笛", "顾闻笛") in [(d.one.name, d.other.name) for d in doubts(graph)]
