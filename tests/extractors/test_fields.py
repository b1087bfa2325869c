"""Minutes, agendas and notices, whose lines open with labels. All people and bodies are invented."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.model import Page
from kg.pipeline import read_page


def told(text: str) -> set[tuple[str, str, str, str]]:
    """What a page tells: subject, relation, object and the day of the event."""
    page = Page("page.txt", text, fold(text), "utf-8")
    triples = [triple for settled in read_page(page).settled for triple in settled.triples]
    return {(t.subject.canonical, t.relation, t.object.canonical, next((m.date for m in (t.subject, t.object) if m.type == "Event"), "")) for t in triples}


MINUTES = """\
献县人民政府常务会议纪要
时间：2024年3月15日
地点：县政府第一会议室
主持人：县长林启舟
出席：常务副县长郑望山，副县长罗亚明
列席：县政府办公室主任顾一澜，县财政局局长骆国中
2024年3月15日，县长林启舟主持召开县政府第30次常务会议。会议听取了县财政局关于2023年财政决算情况的汇报。
"""
AGENDA = """\
第三届河北低空经济论坛议程
时间：2024年9月12日
地点：石家庄国际会展中心
主办：河北省工业和信息化厅
承办：河北航澜科技有限公司
09:00-09:20 致辞：河北省工业和信息化厅副厅长林启舟
09:20-09:50 主旨报告：低空经济发展趋势（郑望山，河北科苑大学教授）
"""
FOOT = """\
区长调研防汛工作
3月1日，献县县长林启舟到城关镇调研防汛工作。
主办：献县人民政府
承办：献县人民政府办公室
地址：献县平安大街1号
"""
_MEETING, _FORUM, _THEN, _DAY = "献县政府第30次常务会议", "第三届河北低空经济论坛", "2024-03-15", "2024-09-12"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        (MINUTES, (_MEETING, "HELD_AT", "献县政府第一会议室", _THEN)),
        (MINUTES, ("林启舟", "PRESIDED_OVER", _MEETING, _THEN)),
        (MINUTES, ("罗亚明", "ATTENDED", _MEETING, _THEN)),
        (MINUTES, ("骆国中", "ATTENDED", _MEETING, _THEN)),
        (AGENDA, (_FORUM, "HELD_AT", "石家庄国际会展中心", _DAY)),
        (AGENDA, ("河北省工业和信息化厅", "ORGANIZED", _FORUM, _DAY)),
        (AGENDA, ("河北航澜科技有限公司", "ORGANIZED", _FORUM, _DAY)),
        (AGENDA, ("林启舟", "SPOKE_AT", _FORUM, _DAY)),
        (AGENDA, ("郑望山", "SPOKE_AT", _FORUM, _DAY)),
        (AGENDA, ("郑望山", "HOLDS_POST", "河北科苑大学", "")),
    ],
)
def test_says_what_labelled_lines_say(page: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in told(page)


def test_is_silent_on_the_foot_of_a_site() -> None:
    assert {relation for _, relation, _, _ in told(FOOT)} <= {"VISITED", "HOLDS_POST"}


def test_labels_are_no_part_of_a_headline() -> None:
    page = Page("page.txt", AGENDA, fold(AGENDA), "utf-8")
    assert [settled.article.title for settled in read_page(page).settled] == ["第三届河北低空经济论坛议程"]
