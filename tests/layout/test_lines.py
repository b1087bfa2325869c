"""What a line is by itself."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.lines import ends_article, is_headline, is_tail, outlet_in, read_lines
from kg.model import Page

KINDS = [
    ("江澜周报 02 要闻", "masthead"),
    ("2024年3月22日 星期五 责任编辑 岑远", "masthead"),
    ("准印证号(B)0150 / 第 28 期(总第 1734 期) / 2023 年 7 月 10 日 星期一", "masthead"),
    ("发布时间: 2024-05-17 09:42 来源: 江澜发布 浏览: 1386次", "masthead"),
    ("24.09.2015 18:40", "masthead"),
    ("(2025年9月20日)", "masthead"),
    ("首页 > 新闻中心 > 要闻", "clutter"),
    ("您当前的位置: 首页 > 要闻", "clutter"),
    ("图为孩子们在球场上投篮 苏枕河 摄", "clutter"),
    ("▲大樓今日啟用。(圖/安禾提供)", "clutter"),
    ("微信图片_20240312101500.jpg", "clutter"),
    ("责任编辑:岑远", "credit"),
    ("【关闭】", "clutter"),
    ("上一条:江澜大学科研计划 下一条:江澜大学招生", "clutter"),
    ("设为首页 | 加入收藏 | 学校首页", "clutter"),
    ("欢迎光临云滨区人民政府门户网站", "clutter"),
    ("央视网首页|搜视|直播|点播|新闻|体育|娱乐|经济|博客", "clutter"),
    ("打印本页 转发 收藏 关闭", "clutter"),
    ("您需要 登录 才可以下载或查看", "clutter"),
    ("□ 记者 顾知遥", "byline"),
    ("■ 简讯", "section"),
    ("一图读懂 | 数字江澜", "section"),
    ("(分会场情况详见第 4-9 版)", "pointer"),
    ("区长带队走访企业,并慰问老党员", "headline"),
    ("“老字号”过夏天, 台东路热闹了!", "headline"),
    ("——访江澜船厂总工程师", "headline"),
    ("会议听取和审议了关于本区国民经济和社会发展计划执行情况的", "text"),
    ("“以前要坐四站地铁,”学生莫小北说,“现在下楼就", "text"),
    ("问:下一步呢?", "text"),
    ("一、决定任命", "text"),
    ("本报讯 3月1日", "text"),
    ("记者从会上获悉,大会将于7月开幕。", "text"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    (line,) = read_lines(Page("x", text, fold(text)))
    assert line.kind == kind


CAPTIONS = [
    ("云滨区科协主席林启舟", "caption"),
    ("云滨区委常委、政法委书记林启舟（右一）", "caption"),
    ("江澜协会首任会长、岫能集团董事长郑望山", "caption"),
    ("区长林启舟带队调研", "headline"),
    ("校长寄语新生", "headline"),
]


@pytest.mark.parametrize(("text", "kind"), CAPTIONS)
def test_a_post_and_a_name_head_no_story(text: str, kind: str) -> None:
    page = "区长带队走访企业\n\n6月1日，会议召开。\n\n" + text
    assert read_lines(Page("x", page, fold(page)))[-1].kind == kind


@pytest.mark.parametrize("text", ["相关信息 更多", "更多 >", "相关资讯", "【上一篇】 会议召开"])
def test_the_tail_of_a_page(text: str) -> None:
    assert is_tail(text)


OUTLETS = [("徐河报", "徐河报"), ("G60观察周报", "G60观察周报"), ("《江澜报》数字报", ""), ("喜报", ""), ("江澜理工大学新闻网", "江澜理工大学新闻网"), ("江澜发布了报告", ""), ("城南合作社", "")]


@pytest.mark.parametrize(("text", "name"), OUTLETS)
def test_outlet(text: str, name: str) -> None:
    assert outlet_in(text) == name


def test_headline_is_short_and_closes_its_marks() -> None:
    assert is_headline("徐河两大企业深化合作")
    assert not is_headline("他说:“把事情办好")
    assert not is_headline("好")


def test_tail() -> None:
    assert is_tail("相关新闻")
    assert is_tail("上一篇: 没有了")
    assert not is_tail("相关负责人表示,这项工作还要继续")


def test_who_holds_a_meeting_of_which_more_is_told_is_no_foot() -> None:
    told = "论坛上，云滨大学校长顾一澜致辞，与会专家讨论了有关问题。"
    assert not ends_article("主办单位：云滨大学", ["承办单位：白石集团", told])
    assert ends_article("主办单位：云滨区人民政府", ["承办单位：云滨区大数据局", "地址：青石路1号"])
    assert ends_article("相关新闻", [told])
