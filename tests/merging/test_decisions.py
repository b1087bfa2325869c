"""What people decided: applied at every build, whatever the order of the articles, and never lost silently."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.decisions import DIFFERENT, SAME, Decision, Reference, add_decisions, read_decisions
from kg.errors import BadFileError
from kg.folding import fold
from kg.graph import Graph
from kg.merging.article import Settled
from kg.merging.corpus import merge
from kg.model import Page
from kg.pipeline import settle_page
from kg.schema import default_schema
from kg.store import save

NORTH = "云滨区新闻\n\n2024年5月19日，云滨区副区长顾闻笛调研云滨区青禾镇。"
SOUTH = "南浦区新闻\n\n2024年5月20日，南浦区教育局局长顾闻笛走访南浦区南浦中学。"
BUREAU = "云滨区新闻\n\n2024年5月21日，云滨区民政局局长顾闻笛走访云滨区青禾镇。"


def settled(*texts: str) -> list[Settled]:
    pages = [Page(f"pages/{i}.txt", text, fold(text)) for i, text in enumerate(texts)]
    return [item for page in pages for item in settle_page(page)]


def built(texts: Iterable[str], *decisions: tuple[str, str, str]) -> Graph:
    made = [Decision(decision, Reference.read(one), Reference.read(other), f"decisions.csv:{i}") for i, (decision, one, other) in enumerate(decisions, 2)]
    return merge(settled(*texts), default_schema(), decisions=made)


def people(graph: Graph) -> list[str]:
    return sorted(e.label for e in graph.entities("Person"))


def test_namesakes_that_are_one_become_one_and_say_why() -> None:
    assert [a.get("home") for a in built((NORTH, BUREAU)).entities("Article")] == ["云滨区", "云滨区"]
    assert people(built((NORTH, SOUTH))) == ["顾闻笛（云滨区政府）", "顾闻笛（南浦区教育局）"]
    graph = built((NORTH, SOUTH), (SAME, "顾闻笛（云滨区）", "顾闻笛（南浦区教育局）"))
    assert people(graph) == ["顾闻笛"] and graph.sources["decisions"] == 1
    (person,) = graph.entities("Person")
    assert "decided: 顾闻笛（云滨区） and 顾闻笛（南浦区教育局） are one (decisions.csv:2)" in person.reasons


def test_the_first_name_of_two_is_kept() -> None:
    graph = built((NORTH, "云滨区新闻\n\n2024年5月20日，云滨区副区长顾文笛走访云滨区云滨中学。"), (SAME, "顾文笛", "顾闻笛"))
    (person,) = graph.entities("Person")
    assert person.name == "顾文笛" and "顾闻笛" in person.aliases


def test_the_fullest_name_is_kept() -> None:
    texts = ("江澜日报\n\n5月19日，欧阳书记走访江澜大剧院。5月20日，澜芯微电子与江澜大学签署合作协议。", "江澜晚报\n\n5月20日，云滨区委书记欧阳文博走访江澜市图书馆。")
    assert people(built(texts, (SAME, "欧阳书记", "欧阳文博"))) == ["欧阳文博"]
    graph = built(("5月20日，澜芯微电子与江澜大学签署合作协议。", "5月20日，澜芯微电子与江澜大学签署合作协议。江令远参加。", "5月21日，澜芯微电子有限公司与云滨大学签署合作协议。"))
    assert [e.name for e in graph.find("澜芯微电子")] == ["澜芯微电子有限公司"]


@pytest.mark.parametrize("clue", ["云滨区民政局", "局长", "0.txt", "pages/0.txt"])
def test_a_wrong_merge_is_split_by_any_clue(clue: str) -> None:
    texts = (BUREAU, NORTH)
    assert people(built(texts)) == ["顾闻笛"]
    assert people(built(texts, (DIFFERENT, "顾闻笛", f"顾闻笛（{clue}）"))) == ["顾闻笛（云滨区政府）", "顾闻笛（云滨区民政局）"]


def test_mentions_of_one_area_are_split_and_filed_elsewhere() -> None:
    texts = (NORTH, BUREAU, SOUTH)
    assert people(built(texts)) == ["顾闻笛（云滨区政府）", "顾闻笛（南浦区教育局）"]
    graph = built(texts, (DIFFERENT, "顾闻笛", "顾闻笛（云滨区民政局）"), (SAME, "顾闻笛（南浦区）", "顾闻笛（云滨区民政局）"))
    assert graph.sources["decisions"] == 2 and not [reason for reason in graph.set_aside if "decision" in reason]
    posts = {graph.entity(e.object).name: e.subject for e in graph.edges("HOLDS_POST")}
    assert posts["云滨区民政局"] == posts["南浦区教育局"] != posts["云滨区政府"]


def test_a_reporter_is_the_official_of_that_name_only_if_somebody_says_so() -> None:
    text = "云滨报\n\n云滨区召开养老工作会议\n\n本报记者 顾闻笛\n\n5月19日，云滨区副区长顾闻笛、云滨区委书记江令远出席云滨区养老工作会议。"
    assert people(built((text,))) == ["江令远", "顾闻笛（云滨区政府）", "顾闻笛（记者）"]
    assert people(built((text,), (SAME, "顾闻笛（副区长）", "顾闻笛（记者）"))) == ["江令远", "顾闻笛"]


def test_two_that_are_different_are_never_joined_by_a_post() -> None:
    texts = (NORTH, "南浦区新闻\n\n2024年5月22日，南浦区委书记江令远、南浦区区长韦青岚到南浦区政府调研。云滨区副区长顾闻笛走访南浦中学。")
    (person,) = (e for e in built(texts).entities("Person") if e.name == "顾闻笛")
    assert "same name, same post: 云滨区政府" in person.reasons
    assert [name.partition("（")[0] for name in people(built(texts, (DIFFERENT, "顾闻笛（云滨区）", "顾闻笛（南浦区）")))].count("顾闻笛") == 2


def test_a_short_form_is_taken_from_a_full_name() -> None:
    text = "5月9日，云杉智能科技有限公司（以下简称“云杉智能”）与临江医院签署战略合作协议。5月10日，云杉智能发布“青禾”影像分析系统。"
    assert [e.name for e in built((text,)).entities("Company")] == ["云杉智能科技有限公司"]
    assert sorted(e.name for e in built((text,), (DIFFERENT, "云杉智能科技有限公司", "云杉智能")).entities("Company")) == ["云杉智能", "云杉智能科技有限公司"]


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        (((SAME, "顾闻笛（云滨区）", "顾闻笛（东桥区）"),), "a decision that matches nothing any more: 顾闻笛（云滨区） and 顾闻笛（东桥区） are one (decisions.csv:2)"),
        (((DIFFERENT, "顾闻笛（云滨区）", "顾闻笛（副区长）"),), "a decision whose two names nothing tells apart"),
        (((SAME, "顾闻笛（云滨区）", "顾闻笛（南浦区）"), (DIFFERENT, "顾闻笛（云滨区）", "顾闻笛（南浦区）")), "a decision that another one contradicts"),
    ],
)
def test_what_cannot_be_applied_is_told_and_counted(decisions: tuple[tuple[str, str, str], ...], told: str) -> None:
    graph = built((NORTH, SOUTH), *decisions)
    assert any(reason.startswith(told) and count == 1 for reason, count in graph.set_aside.items()), graph.set_aside
    assert graph.sources["decisions"] == len(decisions) - 1


def test_the_order_of_articles_does_not_matter(tmp_path: Path) -> None:
    texts = (NORTH, BUREAU, SOUTH, "2024年5月20日，云滨区副区长顾文笛走访南浦中学。")
    made = [
        Decision(DIFFERENT, Reference("顾闻笛"), Reference("顾闻笛", "云滨区民政局"), "d:2"),
        Decision(SAME, Reference("顾闻笛", "南浦区教育局"), Reference("顾闻笛", "云滨区民政局"), "d:3"),
        Decision(SAME, Reference("顾闻笛", "云滨区政府"), Reference("顾文笛"), "d:4"),
    ]
    found = set()
    items = settled(*texts)
    for seed in range(6):
        random.Random(seed).shuffle(items)
        save(merge(iter(items), default_schema(), decisions=made), tmp_path / "g.jsonl")
        found.add((tmp_path / "g.jsonl").read_bytes())
    assert len(found) == 1


def test_a_file_is_added_to_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    first = Decision(SAME, Reference("顾闻笛", "云滨区"), Reference("顾闻笛", "南浦区"))
    add_decisions(path, [first])
    path.write_text(path.read_text(encoding="utf-8") + "# 问过本人\nsame,“江澜”日报,江澜日报", encoding="utf-8")
    add_decisions(path, [Decision(DIFFERENT, Reference("甲, 乙"), Reference("丙"))])
    found = read_decisions([path])
    assert [(d.decision, str(d.one), str(d.other)) for d in found] == [(SAME, "顾闻笛（云滨区）", "顾闻笛（南浦区）"), (SAME, "“江澜”日报", "江澜日报"), (DIFFERENT, "甲, 乙", "丙")]
    assert [d.place.rpartition(":")[2] for d in found] == ["2", "4", "5"] and "# 问过本人" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("text", "told"), [("name,file_under\n甲,乙\n", "line 1"), ("decision,one,other\nmaybe,甲,乙\n", "line 2"), ("decision,one,other\nsame,甲,\n", "line 2")])
def test_a_wrong_file_is_told_by_its_line(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "decisions.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BadFileError, match=told):
        read_decisions([tmp_path / "decisions.csv"])
