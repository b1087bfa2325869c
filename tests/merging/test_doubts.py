"""What a person is asked about: likely pairs, never pairs that are plainly two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.decisions import DIFFERENT, Decision, Reference
from kg.graph import Graph
from kg.merging.doubts import doubts, is_decided, sentences

GraphOf = Callable[..., Graph]
MEETING = "5月19日，云滨区民政局局长韦青岚主持召开云滨区养老工作会议，云滨区民政局副局长{}在会上发言。"


def pairs(graph: Graph) -> list[tuple[str, str]]:
    return [(d.one.name, d.other.name) for d in doubts(graph)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("钟晓咏", "钟晓泳", "咏, 泳 (alike in part)"),
        ("李朗清", "李朗晴", "清, 晴 (alike in part)"),
        ("韩士元", "韩土元", "士, 土 (alike in shape)"),
        ("吴立明", "吴力明", "立, 力 (sound alike)"),
    ],
)
def test_a_slip_is_proposed_where_post_and_body_agree(graph_of: GraphOf, one: str, other: str, why: str) -> None:
    graph = graph_of(MEETING.format(one), MEETING.format(other))
    (doubt,) = [d for d in doubts(graph) if d.one.type == "Person"]
    assert {doubt.one.name, doubt.other.name} == {one, other} and sorted(why.partition(" (")[0].split(", ")) == sorted(doubt.why.split(": ")[1].partition(" (")[0].split(", "))
    assert why.partition(" (")[2] in doubt.why and any("云滨区民政局" in shared for shared in doubt.shared)


@pytest.mark.parametrize(
    "texts",
    [
        # Other bodies, other areas.
        ("5月19日，云滨区民政局副局长钟晓咏走访柳荫街道。", "5月19日，南浦区教育局局长钟晓泳走访南浦中学。"),
        # Characters that nobody takes for each other.
        (MEETING.format("钟晓咏"), MEETING.format("钟晓楠")),
        # Both in one sentence.
        ("5月19日，云滨区民政局副局长祁远舟、祁远洲出席云滨区养老工作会议。",),
        # Other sessions of one congress, other years of one festival.
        ("2023年4月23日，云滨湖读书节在云滨区图书馆举行，顾闻笛出席。", "2024年4月23日，云滨湖读书节在云滨区图书馆举行，顾闻笛出席。"),
        ("5月19日，云滨区委书记江令远主持召开区委常委会第一次会议。5月20日，江令远主持召开区委常委会第二次会议。",),
        # A body and its part.
        ("5月19日，江澜农商银行与云滨区政府签署合作协议。5月20日，江澜农商银行云滨支行与云滨区政府签署合作协议。",),
    ],
)
def test_nothing_is_asked_where_nothing_speaks_for_it(graph_of: GraphOf, texts: tuple[str, ...]) -> None:
    assert pairs(graph_of(*texts)) == []


def test_a_company_beside_its_full_name_on_pages_of_one_area(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，云滨区委书记江令远走访上海鸿梭科技股份有限公司，云滨区副区长顾闻笛参加。", "5月20日，云滨区副区长顾闻笛走访鸿梭科技，云滨区委书记江令远参加。")
    assert ("上海鸿梭科技股份有限公司", "鸿梭科技") in pairs(graph)


def test_a_body_beside_another_one_that_goes_by_its_name(graph_of: GraphOf) -> None:
    graph = graph_of(
        "5月9日，云杉智能科技有限公司（以下简称“云杉智科”）与临江医院签署战略合作协议。5月10日，云杉智科发布“青禾”影像分析系统。",
        "5月19日，云滨区委书记江令远走访云杉智科，云杉智科与临江医院签署合作协议。",
    )
    assert ("云杉智能科技有限公司", "云杉智科") in pairs(graph)


def test_an_event_beside_its_short_name_in_one_article(graph_of: GraphOf) -> None:
    graph = graph_of("2023年5月9日，首届江澜智能制造论坛在江澜国际会展中心举行。卓远航、顾长陵在智造论坛上作主旨演讲。智造论坛由江澜市工商联主办。", date="2023-05-10")
    assert pairs(graph) == [("首届江澜智能制造论坛", "智造论坛")]


def test_of_many_namesakes_each_is_asked_about_once(graph_of: GraphOf) -> None:
    areas = ["云滨", "南浦", "鹤桥", "柳湾", "青黎", "松岚", "望汐", "白石", "东桥", "西陵", "北渡", "临江", "长岭", "石桥"]
    graph = graph_of(*(f"5月19日，{area}区民政局局长顾闻笛走访{area}区。" for area in areas))
    count = len([e for e in graph.entities("Person") if e.name == "顾闻笛"])
    assert count > 12 and len([d for d in doubts(graph) if d.one.type == "Person"]) == count - 1


def test_the_likeliest_comes_first_and_what_is_decided_is_known(graph_of: GraphOf) -> None:
    graph = graph_of(MEETING.format("钟晓咏"), MEETING.format("钟晓泳"), "5月19日，云滨区副区长顾闻笛调研青禾镇。", "5月19日，南浦区教育局局长顾闻笛走访南浦中学。")
    first, *_, last = doubts(graph)
    assert (first.one.name, last.one.name) == ("钟晓咏", "顾闻笛") and first.score > last.score
    decided = Decision(DIFFERENT, Reference("顾闻笛", "南浦区"), Reference("顾闻笛", "云滨区"))
    assert is_decided(graph, last, [decided]) and not is_decided(graph, first, [decided])
    assert [quote for quote, _ in sentences(graph, first.one)] == [MEETING.format("钟晓咏")]


def test_a_hospital_without_its_university_and_an_institute_by_its_characters(graph_of: GraphOf) -> None:
    graph = graph_of("5月19日，江澜大学附属青石医院院长江令远走访江澜大剧院。", "5月20日，青石医院副院长顾闻笛走访江澜市图书馆。", "5月20日，江澜大学医院院长时雨走访江澜市图书馆。")
    assert pairs(graph) == [("江澜大学附属青石医院", "青石医院")] or pairs(graph) == [("青石医院", "江澜大学附属青石医院")]
    graph = graph_of("5月19日，浙江大学茶叶研究所与澜芯微电子有限公司签署合作协议。", "5月20日，浙大茶研所与澜芯微电子有限公司签署合作协议。", "5月20日，浙江大学与澜芯微电子有限公司签署合作协议。")
    assert {frozenset(pair) for pair in pairs(graph)} == {frozenset(("浙江大学茶叶研究所", "浙大茶研所"))}
    assert {e.sub for e in graph.find("浙大茶研所")} == {"ResearchInstitute"}


PAINTER = "第三届云滨书画展由云滨书画院主办。画家顾闻笛出席书画展并致辞。"
RUNNER = "云滨区马拉松比赛在云滨公园举行。选手顾闻笛获得金帆奖。"


def test_one_name_of_which_no_post_is_told_may_be_two(graph_of: GraphOf) -> None:
    graph = graph_of(PAINTER, RUNNER)
    (doubt,) = doubts(graph)
    assert doubt.one.id == doubt.other.id and doubt.other.label == "顾闻笛（1.txt）" and "filed as one" in doubt.why
    told = [[quote for quote, _ in sentences(graph, end, within=part)] for end, part in zip((doubt.one, doubt.other), doubt.parts, strict=True)]
    assert told == [["画家顾闻笛出席书画展并致辞。"], ["选手顾闻笛获得金帆奖。"]]
    assert is_decided(graph, doubt, [Decision(DIFFERENT, Reference("顾闻笛"), Reference("顾闻笛", "1.txt"))])
    assert not is_decided(graph, doubt, [Decision(DIFFERENT, Reference("顾闻笛"), Reference("顾闻笛", "2.txt"))])


@pytest.mark.parametrize(
    "other",
    [
        # The same people, the same body or the same event; a post; one who writes; a name that hardly two have.
        "云滨书画院举行新春笔会，画家顾闻笛出席笔会。",
        RUNNER.replace("选手", "云滨区教育局局长"),
        "本报记者 顾闻笛\n云滨区马拉松比赛在云滨公园举行。",
    ],
)
def test_one_name_is_one_person_where_something_ties_what_is_told(graph_of: GraphOf, other: str) -> None:
    assert [d for d in doubts(graph_of(PAINTER, other)) if d.one.id == d.other.id] == []
    assert doubts(graph_of(PAINTER.replace("顾闻笛", "艾琳·科瓦奇"), RUNNER.replace("顾闻笛", "艾琳·科瓦奇"))) == []
