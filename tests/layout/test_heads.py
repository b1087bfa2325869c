"""The head of a page: the paper's or account's own name, menus, and where the headline begins; who signs for several stories."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.heads import is_menu
from kg.layout.page import lay_out
from kg.model import Layout, Page

TOLD = "3月12日上午,云滨区委财经工作会议召开。区领导郁青山出席会议,听取关于今年重点项目的汇报。会议还研究了其他事项,要求抓紧落实各项任务。"
TOLD_TOO = "3月13日,老街圆桌会办了第四十场。四十多位街坊把板凳搬到巷口,把停车、晾晒、养狗的事一件一件摆到桌面上来,说完就散,第二天就有人来办。"


def _layout(text: str) -> Layout:
    return lay_out(Page("p.txt", text, fold(text), None))


HEADS = [
    ("江澜晚讯        社区·06\n2024年3月15日 星期五   编辑 / 岑远\n\n云滨区部署全年项目建设工作\n\n□ 记者 顾知遥\n\n{told}", "江澜晚讯", "云滨区部署全年项目建设工作"),
    ("云滨社工\n街坊的事,慢慢说\n2024-03-15 19:30 发表于湖北\n\n一张圆桌从去年说到今年\n\n文/顾知遥\n\n{told}", "云滨社工", "一张圆桌从去年说到今年"),
    ("云帆科技\n2024-03-15 18:32  浙江\n▲ 点击上方蓝字,不错过每一天\n\n刚刚,新平台上线了\n\n{told}", "云帆科技", "刚刚，新平台上线了"),
    ("云滨大学 新闻网\nYUNBIN UNIVERSITY NEWS\n首页 | 要闻 | 学术 | 人物\n\n我校举行青年论坛\n发布日期: 2024-03-15   点击: 150\n\n{told}", "云滨大学新闻网", "我校举行青年论坛"),
    ("云滨港区 · 港区发布\n首页|概况|招商|公告\n\n云滨港区赴外地对接两个项目\n来源: 管委会办公室 | 2024-03-15 11:20\n\n{told}", "港区发布", "云滨港区赴外地对接两个项目"),
    ("江澜商情\nJIANGLAN WEEKLY\n第 31 期   2024年3月15日   A4 企业   编辑 单远\n\n一块布的体检报告\n\n□ 本报记者 顾知遥\n\n{told}", "江澜商情", "一块布的体检报告"),
    ("恒越电器\n产品中心 ▏解决方案 ▏新闻中心\nEN / 繁 / 简\n\n新闻中心 → 公司新闻\n2024/03/15\n\n工厂第十万台水泵下线\n\n{told}", "", "工厂第十万台水泵下线"),
    # A headline above its day is none of a paper's names.
    ("走访慰问老党员\n2024-03-15 10:20\n\n{told}", "", "走访慰问老党员"),
    ("云滨区人民政府\n2024年3月15日 星期五\n\n云滨区部署全年项目建设工作\n\n{told}", "", "云滨区部署全年项目建设工作"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "outlet", "title"), HEADS)
def test_the_head_names_the_outlet_and_leaves_the_headline(page: str, outlet: str, title: str) -> None:
    article = _layout(page.format(told=TOLD)).articles[0]
    assert (article.outlet, article.title) == (outlet, title)


@pytest.mark.parametrize("text", ["春茶开采 | 万亩茶园一片绿", "寻古·访今·问未来", "云滨区召开大会 部署工作"])
def test_headlines_are_no_menus(text: str) -> None:
    assert not is_menu(text)


def test_a_signature_in_brackets_closes_the_story_above() -> None:
    first, second, third = _layout(f"江澜周报\n2024年3月15日 星期五 第11期\n\n云滨区部署全年项目建设\n\n□ 记者 顾知遥\n\n{TOLD}\n\n面馆里开出调解室\n\n{TOLD_TOO}\n\n{TOLD_TOO}\n\n（记者 邢小满）\n\n巷口换了新队长\n\n○ 通讯员 水乔\n\n{TOLD}").articles
    assert [[name.name for name in article.authors] for article in (first, second, third)] == [["顾知遥"], ["邢小满"], ["水乔"]]


def test_the_last_line_signs_for_all_stories_of_a_page() -> None:
    page = f"江澜周报\n2024年3月15日 星期五 第11期\n\n云滨区部署全年项目建设\n\n本报讯 {TOLD}\n\n面馆里开出调解室\n\n本报讯 {TOLD_TOO}\n\n撰文：顾知遥、Mary Lam  摄影：水乔"
    for article in _layout(page).articles:
        assert [name.name for name in article.authors if name.role != "摄影"] == ["顾知遥", "Mary Lam"]
