"""What is named as any town, house or contest may have it is one thing only where something tells so: pages of invented districts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.graph import Graph
from kg.merging.doubts import doubts

GraphOf = Callable[..., Graph]
NORTH, SOUTH, PAPER, TIMES = "云滨区新闻\n\n2023年9月1日，", "南浦区新闻\n\n2023年9月1日，", "鸿梭报\n\n2023年9月1日，", "澜芯报\n\n2023年9月1日，"


def labels(graph: Graph, type: str, name: str) -> list[str]:
    return sorted(e.label for e in graph.entities(type) if name in (e.name, *e.aliases))


@pytest.mark.parametrize(
    ("type", "name", "texts", "found"),
    [
        (
            "Event", "开工仪式", (f"{NORTH}云滨区副区长顾闻笛出席开工仪式，开工仪式在云滨广场举行。", f"{SOUTH}南浦区副区长韦青岚出席开工仪式，开工仪式在南浦广场举行。"),
            ["开工仪式（云滨区）", "开工仪式（南浦区）"],
        ),
        (
            "Event", "签约仪式", (f"{PAPER}签约仪式在鸿梭大厦举行，董事长江令远出席签约仪式。", f"{TIMES}签约仪式在澜芯大厦举行，董事长顾闻笛出席签约仪式。"),
            ["签约仪式（0.txt）", "签约仪式（1.txt）"],
        ),
        (
            "Organization", "第一中学", (f"{NORTH}云滨区副区长顾闻笛走访第一中学，第一中学校长江令远陪同。", f"{SOUTH}南浦区副区长韦青岚走访第一中学，第一中学校长时雨陪同。"),
            ["云滨区第一中学", "南浦区第一中学"],
        ),
        (
            "Organization", "教育局", ("2023年9月1日，教育局局长顾闻笛走访江澜大剧院。", "2023年9月1日，教育局局长江令远走访江澜大剧院。"),
            ["教育局（0.txt）", "教育局（1.txt）"],
        ),
        (
            "Place", "文化广场", (f"{NORTH}云滨区科技创新大会在文化广场举行，云滨区副区长顾闻笛出席。", f"{SOUTH}南浦区科技创新大会在文化广场举行，南浦区副区长韦青岚出席。"),
            ["文化广场（云滨区）", "文化广场（南浦区）"],
        ),
        (
            "Award", "冠军", (f"{NORTH}云滨区歌唱比赛举行，江令远获得冠军。", f"{SOUTH}南浦区象棋比赛举行，韦青岚获得冠军。"),
            ["冠军（0.txt）", "冠军（1.txt）"],
        ),
        (
            "Project", "暖心驿站", (f"{NORTH}云滨区副区长顾闻笛调研，云滨区总工会打造“暖心驿站”。", f"{SOUTH}南浦区副区长韦青岚调研，南浦区妇联打造“暖心驿站”。"),
            ["暖心驿站（云滨区）", "暖心驿站（南浦区）"],
        ),
        (
            "Event", "教育工作会议", (f"{NORTH}区委、区政府召开教育工作会议，云滨区委书记江令远讲话。", f"{SOUTH}区委、区政府召开教育工作会议，南浦区委书记韦青岚讲话。"),
            ["教育工作会议（云滨区）", "教育工作会议（南浦区）"],
        ),
    ],
)  # fmt: skip
def test_these_are_two(graph_of: GraphOf, type: str, name: str, texts: tuple[str, ...], found: list[str]) -> None:
    assert labels(graph_of(*texts), type, name) == found


@pytest.mark.parametrize(
    ("type", "name", "texts", "why"),
    [
        (
            "Event", "签约仪式", (f"{PAPER}签约仪式在鸿梭大厦举行，江令远出席签约仪式。", f"{TIMES}签约仪式在鸿梭大厦举行，顾闻笛出席签约仪式。"),
            "same name and day, told with: 鸿梭大厦",
        ),
        (
            "Event", "开学典礼", (f"{PAPER}江令远出席开学典礼并致辞。", f"{TIMES}开学典礼在鸿梭大厦举行，江令远出席开学典礼。"),
            "same name and day, told with: 江令远",
        ),
        (
            "Organization", "云滨区第一中学", (f"{NORTH}云滨区副区长顾闻笛走访第一中学，第一中学校长江令远陪同。", f"{PAPER}云滨区第一中学校长江令远走访江澜大剧院。"),
            "short form on a page of 云滨区: 第一中学",
        ),
        (
            "Event", "云滨区教育工作会议", (f"{NORTH}区委、区政府召开教育工作会议，云滨区委书记江令远讲话。", f"{PAPER}云滨区教育工作会议在云滨会堂举行，江令远讲话。"),
            "教育工作会议",
        ),
        (
            "Event", "云滨区2023年教育工作会议", (f"{NORTH}区委、区政府召开教育工作会议，云滨区委书记江令远讲话。", f"{NORTH}云滨区2023年教育工作会议在云滨会堂举行，云滨区委书记江令远讲话。"),
            "named in two ways on one day or in one area",
        ),
        (
            "Project", "暖心驿站", (f"{NORTH}云滨区副区长顾闻笛调研，云滨区总工会打造“暖心驿站”。", f"{SOUTH}南浦区副区长韦青岚调研，云滨区总工会打造“暖心驿站”。"),
            "same name, and not begun by two",
        ),
    ],
)  # fmt: skip
def test_these_are_one(graph_of: GraphOf, type: str, name: str, texts: tuple[str, ...], why: str) -> None:
    graph = graph_of(*texts)
    (entity,) = [e for e in graph.entities(type) if name in (e.name, *e.aliases)]
    assert any(why in reason for reason in entity.reasons), entity.reasons


def test_awards_of_every_contest_are_not_proposed(graph_of: GraphOf) -> None:
    graph = graph_of(f"{NORTH}云滨区歌唱比赛举行，江令远获得冠军。", f"{SOUTH}南浦区象棋比赛举行，韦青岚获得冠军。")
    assert [d for d in doubts(graph) if d.one.type == "Award"] == []


def test_a_house_by_its_kind_alone_is_the_one_named_before_or_none(graph_of: GraphOf) -> None:
    text = "学院院长沈若谷代表学院与鸿梭纺织有限公司签署合作协议。"
    assert labels(graph_of(f"2023年9月1日，{text}", f"{PAPER}江令远走访江澜大剧院。"), "Organization", "学院") == []
    signed = graph_of(f"2023年9月1日，江令远走访云滨艺术学院。{text}")
    (edge,) = signed.edges(relation="PARTNERED_WITH")
    assert {signed.entity(end).name for end in (edge.subject, edge.object)} == {"云滨艺术学院", "鸿梭纺织有限公司"}


def test_what_any_house_may_have_gets_no_district(graph_of: GraphOf) -> None:
    graph = graph_of(f"{NORTH}云滨区副区长顾闻笛走访图书馆。图书馆与澜芯微电子有限公司签署合作协议。党委、文化馆与澜芯微电子有限公司签署合作协议。")
    assert not {e.name for e in graph.entities("Organization")} & {"云滨区图书馆", "云滨区党委", "云滨区文化馆"}
