"""On which day an event was held: the date beside its name, of its part or whole, of the article's lead, and where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.graph import Graph
from kg.merging.corpus import merge
from kg.model import Given, Page
from kg.pipeline import settle_page
from kg.schema import default_schema


def _graph(page: Callable[..., Page], text: str) -> Graph:
    return merge(settle_page(page(text)), default_schema())


def _dates(graph: Graph) -> dict[str, str]:
    return {entity.name: entity.get("date") for entity in graph.entities() if entity.type == "Event"}


@pytest.mark.parametrize(
    ("text", "event", "date"),
    [
        ("5月9日，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", "2024-05-09"),
        # The date behind a name goes before one of another clause.
        ("2024年3月启动报名的第三届江澜读书论坛5月9日在江澜大学礼堂举行。", "第三届江澜读书论坛", "2024-05-09"),
        ("5月6日，第三届江澜读书论坛新闻发布会在江澜大学礼堂举行，第三届江澜读书论坛将于6月8日至10日在云滨公园举行。", "第三届江澜读书论坛", "2024-06-08"),
        # A year inside the name is but its year.
        ("2024年云滨区春季招商活动5月9日在江澜大学礼堂举行。", "2024年云滨区春季招商活动", "2024-05-09"),
        # A part and its whole are of one day.
        ("云滨区区长白知秋5月9日出席第三届江澜读书论坛开幕式并致辞。", "第三届江澜读书论坛", "2024-05-09"),
        # Two spellings of one session.
        ("5月9日，云滨区第十七届人民代表大会常务委员会第四次会议召开。云滨区区长白知秋出席云滨区十七届人大常委会第四次会议。", "云滨区第十七届人民代表大会常务委员会第四次会议", "2024-05-09"),
        # 本届… is the one named before.
        ("5月9日，第六届江澜绿色发展博览会在江澜大学礼堂举行。本届大会由云滨区文联主办。", "第六届江澜绿色发展博览会", "2024-05-09"),
        ("5月9日，第三届江澜读书论坛在江澜大学礼堂举行。本届读书论坛由云滨区文联主办。", "第三届江澜读书论坛", "2024-05-09"),
        # A part that goes on within the whole.
        ("5月9日，第三届江澜读书论坛在江澜大学礼堂举行。论坛设有儿童阅读分论坛、家庭阅读分论坛。", "儿童阅读分论坛", "2024-05-09"),
        # What comes after, on the same day.
        ("5月9日，第三届江澜读书论坛在江澜大学礼堂举行。论坛结束后，云滨区区长白知秋参加城市更新座谈会。", "城市更新座谈会", "2024-05-09"),
        # What the text does not date has no date.
        ("近日，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", ""),
        ("5月9日，云滨区教育局召开座谈会。此前，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", ""),
        # What is told of another time has not the day that the text opens with, though its own is not told.
        ("5月9日，云滨区教育局召开座谈会。下月，第三届江澜读书论坛将在江澜大学礼堂举行。", "第三届江澜读书论坛", "2024-06"),
        ("5月9日，云滨区教育局召开座谈会。本周末，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", ""),
        ("5月9日，云滨区教育局召开座谈会。2024年第三季度，第三届江澜读书论坛将在江澜大学礼堂举行。", "第三届江澜读书论坛", "2024"),
        ("5月9日，云滨区教育局召开座谈会。2月30日，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", ""),
        ("2021年以来，第三届江澜读书论坛在江澜大学礼堂举行。", "第三届江澜读书论坛", ""),
    ],
)
def test_an_event_has_its_day(text: str, event: str, date: str, graph_of: Callable[..., Graph]) -> None:
    assert _dates(graph_of(text)).get(event) == date


def test_an_event_that_only_the_headline_names_is_of_the_day_that_the_text_opens_with(page: Callable[..., Page]) -> None:
    lead = "2024年5月9日下午，云滨公园响起掌声。云滨区区长白知秋出席表彰会并讲话。"
    assert _dates(_graph(page, f"云滨区庆祝劳动节劳模表彰会举行\n\n{lead}\n"))["云滨区庆祝劳动节劳模表彰会"] == "2024-05-09"
    to_come = "2024年5月9日下午，云滨区区长白知秋走访江澜大学。\n"
    assert set(_dates(_graph(page, f"云滨区将举行劳动节劳模表彰会\n\n{to_come}")).values()) <= {""}


@pytest.mark.parametrize(("opens", "date"), [("2024年4月5日，江澜港务集团来到云滨区。", "2024-04-05"), ("白知秋，1976年4月5日生于云滨区。", "")])
def test_an_article_is_not_of_the_day_that_somebody_was_born_on(opens: str, date: str, page: Callable[..., Page]) -> None:
    said = [dict(t.qualifiers) for one in settle_page(page(f"{opens}白知秋创办江澜学院。")) for t in one.triples if t.relation == "ESTABLISHED"]
    assert said and said[0].get("date", "") == date


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("上世纪90年代，", ""), ("近年来，", ""), ("改革开放初期，", ""), ("抗战时期，", ""), ("早在民国年间，", ""), ("疫情之初，", ""), ("2020年以来，", ""), ("前年，", "2022"), ("6月31日，", ""),
        ("", "2024-05-08"), ("会上，", "2024-05-08"), ("在春耕关键时期，", "2024-05-08"),
    ],
)  # fmt: skip
def test_what_is_told_of_another_time_is_not_of_the_day_that_the_text_opens_with(told: str, date: str, page: Callable[..., Page]) -> None:
    settled = settle_page(page(f"5月8日，江澜港务集团召开大会。{told}江澜港务集团创办江澜学院。", given=Given("报道", "2024-05-09")))
    said = [dict(t.qualifiers) for one in settled for t in one.triples if t.relation == "ESTABLISHED"]
    assert said and said[0].get("date", "") == date


def test_a_year_in_the_name_completes_a_day_without_one(graph_of: Callable[..., Graph]) -> None:
    text = "5月9日，2024年云滨区春季招商活动在江澜大学礼堂举行。"
    assert _dates(graph_of(text, date=""))["2024年云滨区春季招商活动"] == "2024-05-09"


def test_the_first_edition_keeps_its_year_beside_this_one(graph_of: Callable[..., Graph]) -> None:
    text = "今年，云滨区教育局承办江澜读书论坛。2018年，云滨区教育局承办首届江澜读书论坛。"
    dates = _dates(graph_of(text))
    assert dates["首届江澜读书论坛"] == "2018" and dates["江澜读书论坛"] == "2024"


def test_an_event_of_no_narrower_kind_has_none(graph_of: Callable[..., Graph]) -> None:
    (event,) = graph_of("5月9日，云滨区第四届职工创新成果展举行。区委书记陆启明出席云滨区第四届职工创新成果展并讲话。").entities("Event")
    assert (event.name, event.type, event.sub) == ("云滨区第四届职工创新成果展", "Event", "")
