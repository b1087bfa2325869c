"""Copies of one story: found in any order and script, series kept apart, and support counted once."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import opencc
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.cli import kg
from kg.folding import fold
from kg.graph import Graph
from kg.merging.corpus import merge
from kg.merging.stories import Signature, sign, stories
from kg.model import Article, Folded, Given, Page
from kg.pipeline import settle_page
from kg.schema import default_schema

GraphOf = Callable[..., Graph]

VISIT = (
    "5月19日，云滨区委书记江令远到青禾镇调研粮食生产。在青禾镇种粮合作社，江令远沿着田埂走了两公里，向种粮大户询问育秧的进度和农机的价钱。\n"
    "江令远强调，今年的水来得晚，渠道要先通到最远的那块田。镇里的农技站要把测土的结果送到每一户手上，不能只贴在墙上。\n"
    "合作社负责人白知秋介绍，社里新添了十二台插秧机，三千亩水田预计月底前插完。区农业农村局局长戚长风参加调研。"
)
FIRST_HALF = VISIT[: VISIT.index("合作社负责人")]
SECOND_HALF = VISIT[VISIT.index("镇里的农技站") :]
ANEW = (
    "今年的秧插到哪里了？5月19日，记者跟着江令远走进青禾镇的水田。这位区委书记一路问的是水和价钱：渠道通不通，农机贵不贵。"
    "合作社的白知秋算了一笔账，有了新机器，三千亩田月底就能插完，比去年早了一个星期，人工省下一半。"
)
NOTICE = (
    "因管网改造需要，云滨区自来水公司定于5月{}日22时至次日6时对临江街道、白山街道部分小区暂停供水。请居民提前储水，"
    "关好家中的水龙头，高层住户请留意加压设备的运行情况。恢复供水之初水色可能发黄，放水几分钟后即可正常使用，敬请谅解。"
)


def signature(text: str, date: str = "2024-05-20") -> Signature:
    return sign(Article("", "", "", "", fold(text), date=date))


def told(*texts: str) -> list[str]:
    """Give which articles are one story, as letters: copies have the same."""
    found = stories({str(i): signature(text) for i, text in enumerate(texts)})
    named: dict[str, str] = {}
    return [named.setdefault(found.get(str(i), str(i)), "abcdefgh"[len(named)]) for i in range(len(texts))]


@pytest.mark.parametrize(
    "copy",
    [
        VISIT,
        opencc.OpenCC("s2t").convert(VISIT),
        FIRST_HALF,
        VISIT.replace("走了两公里", "走了近两公里").replace("社里新添了", "今年新添了"),
        VISIT.replace("5月19日", "（记者 乔松龄）昨日"),
        "（云滨融媒记者 乔松龄 通讯员 翁亭）" + VISIT + "（来源：云滨发布）",
        "春耕时节，青禾镇的田里一天一个样。\n" + VISIT,
    ],
    ids=["exact", "traditional", "cut", "edited", "dateline", "byline", "embedded"],
)
def test_a_copy_is_the_same_story(copy: str) -> None:
    assert told(VISIT, copy) == ["a", "a"]


@pytest.mark.parametrize(
    ("one", "other"),
    [(VISIT, ANEW), (NOTICE.format(21), NOTICE.format(28)), (FIRST_HALF, SECOND_HALF), (VISIT[:30], VISIT), ("图片新闻", "图片新闻"), ("", "")],
    ids=["told anew", "a notice of another week", "two parts", "the first sentence", "a caption", "no text"],
)
def test_what_is_no_copy_stays_apart(one: str, other: str) -> None:
    assert told(one, other) == ["a", "b"]


def test_a_roundup_does_not_make_its_items_one_story() -> None:
    others = [NOTICE.format(21), ANEW.replace("青禾镇", "白山镇")]
    assert told(VISIT, NOTICE.format(21), "\n".join([VISIT, *others]))[:2] == ["a", "b"]
    assert told(VISIT, NOTICE.format(21), "\n".join([VISIT, NOTICE.format(21)]))[:2] == ["a", "b"]


def test_the_same_words_a_year_later_are_another_event() -> None:
    found = {year: signature(NOTICE.format(21), f"{year}-05-20") for year in ("2023", "2024")}
    assert stories(found) == {}
    assert stories({**found, "undated": signature(NOTICE.format(21), "")}) != {}


def test_a_story_is_named_after_its_earliest_copy() -> None:
    dates = {"c": "2024-05-20", "b": "2024-05-21", "a": "2024-05"}
    assert stories({id: signature(VISIT, date) for id, date in dates.items()}) == dict.fromkeys(dates, "c")


_CLAUSES = [f"{who}在{where}谈到{what}" for who in ("江令远", "温知夏", "祁远舟") for where in ("青禾镇", "临江街道", "白山村") for what in ("水渠的走向", "学校的课桌")]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_CLAUSES), min_size=1, max_size=14, unique=True), min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_articles_makes_no_difference(texts: list[list[str]], shuffled: random.Random) -> None:
    signed = [(str(i), signature("，".join(text), f"2024-05-{1 + i % 3:02}")) for i, text in enumerate(texts)]
    found = stories(dict(signed))
    shuffled.shuffle(signed)
    again = stories(dict(signed))
    assert found == again
    assert all(again[story] == story for story in again.values())


def test_thousands_of_articles_with_one_formula_are_compared_with_few() -> None:
    formula = "本报讯，据气象部门消息，请市民注意出行安全，关好门窗，留意预警信息。"
    signed = {str(i): signature(formula + "".join(f"第{i}站点{j}的读数已经更新，" for j in range(4))) for i in range(3000)}
    signed |= {f"copy {i}": signed[str(i)] for i in range(0, 3000, 100)}
    found = stories(signed)
    assert all(found[f"copy {i}"] == str(i) for i in range(0, 3000, 100))


def test_a_signature_is_the_same_everywhere() -> None:
    assert sign(Article("", "", "", "", Folded("区委召开会议，听取三项汇报。", (), ()))).pieces.tolist() == [1945245758, 2920447770]


def _graph(*records: tuple[str, Given]) -> Graph:
    pages = [Page(f"{i}.jsonl#{i}", text, fold(text), given=given) for i, (text, given) in enumerate(records)]
    return merge((settled for page in pages for settled in settle_page(page)), default_schema())


def test_support_counts_stories_and_every_outlet_stays_a_source() -> None:
    graph = _graph(
        (VISIT, Given("江令远调研粮食生产", "2024-05-20", "云滨报")),
        (FIRST_HALF, Given("区委书记走上田埂", "2024-05-21", "江澜晚报")),
        (ANEW, Given("秧插到哪里了", "2024-05-21", "柳湾报")),
        ("近日，云滨区委书记江令远强调安全生产。", Given("安全生产", "2024-05-22", "云滨报")),
    )
    assert graph.sources["articles"] == 4 and graph.sources["stories"] == 3
    (post,) = [e for e in graph.edges("HOLDS_POST") if graph.entity(e.subject).name == "江令远"]
    assert len({e.article for e in post.evidence}) == 3 and graph.support(post) == 2
    assert len(list(graph.edges("PUBLISHED"))) == 4
    (weight,) = [data["weight"] for *_, data in graph.to_networkx().edges(data=True) if data["relation"] == "HOLDS_POST" and data["title"] == dict(post.qualifiers)["title"] and len(json.loads(data["evidence"])) == len(post.evidence)]
    assert weight == 2


FORUM = (
    "昨日，企业家白知秋出席青石论坛。白知秋在论坛上表示，做生意要算十年的账，先把门口的路修好，再谈下一笔买卖。"
    "论坛由青石商会主办，来自各地的两百多位代表参加了讨论，会后还参观了码头。常务副省长祝明远到会致辞。"
)


def test_copies_name_one_event_and_one_person_and_other_articles_of_an_outlet_are_not_drawn_in() -> None:
    graph = _graph(
        (FORUM, Given("算十年的账", "2024-05-20", "远山报")),
        (FORUM, Given("先把路修好", "2024-05-21", "长风晚报")),
        (FORUM, Given("青石论坛", "", "大河报")),
        ("歌手白知秋凭借歌曲《渡口》获得银帆奖。", Given("银帆奖揭晓", "2024-05-21", "长风晚报")),
    )
    (forum,) = graph.entities("Event")
    assert forum.get("date") == "2024-05-19" and forum.reasons == ("copies of one story: 青石论坛",)
    at_forum = {e.subject for e in graph.edges("ATTENDED")}
    assert sorted(graph.entity(id).name for id in at_forum) == ["白知秋", "祝明远"]
    winners = {e.subject for e in graph.edges("WON")}
    assert [graph.entity(id).name for id in winners] == ["白知秋"] and at_forum.isdisjoint(winners)
    assert {(len(e.evidence), graph.support(e)) for relation in ("ATTENDED", "HOLDS_POST") for e in graph.edges(relation)} == {(3, 1)}


def test_yesterday_is_the_day_before_the_first_copy() -> None:
    text = VISIT.replace("5月19日", "昨日")
    graph = _graph((text, Given("上田埂", "2024-05-20", "云滨报")), (text, Given("走田埂", "2024-05-21", "江澜晚报")))
    visits = {tuple(dict(e.qualifiers).items()): len({piece.article for piece in e.evidence}) for e in graph.edges("VISITED") if graph.entity(e.subject).name == "江令远"}
    assert visits and set(visits.values()) == {2} and {dict(qualifiers)["date"] for qualifiers in visits} == {"2024-05-19"}


def test_a_page_given_twice_and_an_item_under_two_ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    records = "".join(json.dumps({"id": id, "title": "调研", "date": "2024-05-20", "text": VISIT}) + "\n" for id in ("a", "b"))
    for name in ("one.jsonl", "other.jsonl"):
        Path(name).write_text(records, encoding="utf-8")
    built = CliRunner().invoke(kg, ["build", "one.jsonl", "other.jsonl", "--graph", "graph"])
    assert "4 articles tell 1 story:" in built.output
    explained = CliRunner().invoke(kg, ["explain", "江令远", "云滨区委", "--graph", "graph"]).output
    assert explained.count("posts.beside-name") == 1
    sources = {f"{name}#{id}" for name in ("one.jsonl", "other.jsonl") for id in ("a", "b")}
    assert explained.count("also in: ") == 1 and all(source in explained for source in sources)
