"""Who signs a page, in the ways of offices, pupils and accounts; and rolls of office, which are no headlines. All names are invented."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.page import lay_out
from kg.layout.rolls import is_roll
from kg.model import Article, Page

BODY = "5月12日，江澜县召开防汛工作会议。县长林启舟主持会议。"
TITLE = "江澜县召开防汛工作会议"


def article(text: str) -> Article:
    return lay_out(Page("p.txt", text, fold(text))).articles[0]


def writers(text: str) -> set[str]:
    return {author.name for author in article(text).authors if author.role not in ("摄影", "编辑")}


SIGNED = [
    ("本报学生记者 高二（3）班 鄢知 高一（9）班 沙然", {"鄢知", "沙然"}),
    ("本刊记者 薄 知 驻渝通讯员 缪 然", {"薄知", "缪然"}),
    ("撰稿：党委办公室 厉知 宣传统战部 宓然     发布：2020-02-26     点击：6611", {"厉知", "宓然"}),
    ("[日期：2021-05-13] [来源：护理部] [作者：顾知] [阅读：894]", {"顾知"}),
    ("时间：2022-12-29  供稿：办公室（顾知）  字体：大 中 小", {"顾知"}),
    ("供稿：县水利局 顾知；摄影：柳月；审核：韩青", {"顾知"}),
]


@pytest.mark.parametrize(("line", "names"), SIGNED)
def test_a_line_below_the_headline_says_who_wrote(line: str, names: set[str]) -> None:
    assert writers(f"{TITLE}\n\n{line}\n\n{BODY}") == names


@pytest.mark.parametrize("line", ["（供稿人：江澜县水利局综合股 顾知）", "（宣传部 顾知 供稿）", "（顾知/文 柳月/图）"])
def test_a_line_at_the_end_says_who_wrote(line: str) -> None:
    assert writers(f"{TITLE}\n{BODY}\n{line}") == {"顾知"}


OUTLETS = [
    (f"{TITLE}\n江澜县人民医院 2023-04-19 16:30 发表于安徽\n\n{BODY}", "江澜县人民医院"),
    (f"{TITLE}\n\n{BODY}\n\n（《江澜人》2022年第48期 总第1203期 编辑：顾知 校对：柳月）", "江澜人"),
    (f"《江澜山》校报  总第77期  2018年10月15日  江澜高级中学主办\n\n{TITLE}\n本报记者 顾知\n\n{BODY}", "江澜山"),
    (f"{TITLE}\n{BODY}\n（江澜县融媒体中心 记者 顾知）", "江澜县融媒体中心"),
]


@pytest.mark.parametrize(("text", "outlet"), OUTLETS)
def test_the_outlet_that_signs(text: str, outlet: str) -> None:
    assert article(text).outlet == outlet


def test_whose_a_picture_is_says_nothing_of_the_story() -> None:
    assert article(f"{TITLE}\n{BODY}\n（江澜县融媒体中心 顾知 摄）").outlet == ""


@pytest.mark.parametrize("line", ["会  长：郑望山", "副会长：方舟、韩冰", "副会长    林启舟    岫能集团总经理", "职务    姓名    单位", "郑望山  林启舟  庄  严", "韩冰（江澜学院教授）", "理  事：（按姓氏笔画排序）"])
def test_a_line_of_a_roll(line: str) -> None:
    assert is_roll(line)


@pytest.mark.parametrize("line", ["区长郑望山：把事办好", "书记：要抓好落实", "会长单位：岫能集团", "记者：郑望山", "江澜县召开会议  郑望山讲话", "平安 法治 和谐"])
def test_no_line_of_a_roll(line: str) -> None:
    assert not is_roll(line)
