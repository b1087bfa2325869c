"""What stands around the body of a page: whose it is, of which day, who wrote it, and what is no part of it. All names are invented."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.page import lay_out
from kg.model import Article, Page

BODY = "5月12日，江澜县召开防汛工作会议。县长林启舟主持会议，会议部署了全县汛期的各项工作，听取了水利局和应急局的汇报，并对下一阶段提出了要求。"
TITLE = "江澜县召开防汛工作会议"


def article(text: str) -> Article:
    return lay_out(Page("p.txt", text, fold(text))).articles[0]


def writers(text: str) -> set[str]:
    return {author.name for author in article(text).authors if author.role not in ("摄影", "编辑")}


OUTLETS = [
    (f"{TITLE}\n\n【江澜日報專訊】{BODY}", "江澜日报"),
    (f"{TITLE}\n\n【云滨新聞台】{BODY}", "云滨新闻台"),
    (f"{TITLE}\n\n（江澜傳媒云滨新聞）【記者林啟舟／江澜報導】{BODY}", "江澜传媒云滨新闻"),
    (f"{TITLE}\n\n云滨社／ 記者林啟舟江澜5日電\n\n{BODY}", "云滨社"),
    (f"（云滨社記者林啟舟江澜1日電）{BODY}", "云滨社"),
    (f"{TITLE}\n《江澜日报》（2013年09月11日 03版）\n{BODY}", "江澜日报"),
    (f"{TITLE}\n\n云滨网 江澜5月12日电 {BODY}", "云滨网"),
    (f"{TITLE}\n\n来源：云滨新闻网发布时间：2024-05-13浏览次数：5\n\n{BODY}", "云滨新闻网"),
    (f"{TITLE}\n\n[江澜日報] 2018.7.14\n\n{BODY}", "江澜日报"),
    (f"{TITLE}\n\n[江澜日報消息]{BODY}", "江澜日报"),
    # None of these is the name of a paper or site.
    (f"{TITLE}\n\n来源：系统管理员发稿时间：2024-05-13浏览次数：5\n\n{BODY}", ""),
    (f"{TITLE}\n\n发布时间：2024-05-13 04:38:02 来源： ab20240513\n\n{BODY}", ""),
    (f"{TITLE}\n\n发表日期：2024-05-13来源：放大 缩小\n\n{BODY}", ""),
    (f"新闻网讯（通讯员 林启舟）{BODY}", ""),
    (f"{TITLE}\n图片来源云滨网\n{BODY}", ""),
    (f"· 您好，云滨网欢迎您！\n· 注册\n{TITLE}\n\n{BODY}", "云滨网"),
    (f"{BODY}\n内容举报\n文章标题：\n* 举报类型", ""),
    (f"【本報訊】{BODY}", ""),
    (f"【林啟舟訊】{BODY}", ""),
    (f"云滨商户代表来到本报 与编辑座谈\n{BODY}", ""),
]


@pytest.mark.parametrize(("text", "outlet"), OUTLETS)
def test_outlet(text: str, outlet: str) -> None:
    assert article(text).outlet == outlet


WRITERS = [
    (f"{TITLE}\n\n記者林啟舟∕江澜報導\n\n{BODY}", {"林启舟"}),
    (f"{TITLE}\n\n云滨社／ 記者林啟舟江澜5日電\n\n{BODY}", {"林启舟"}),
    (f"{TITLE}\n\n林啟舟 / 報導\n\n{BODY}", {"林启舟"}),
    (f"【記者 林啟舟／江澜 報導】{BODY}", {"林启舟"}),
    (f"【News12/記者林啟舟報導】{BODY}", {"林启舟"}),
    (f"■ 本报记者 林启舟 {BODY}", {"林启舟"}),
    (f"{TITLE}\n{BODY}\n记 者 | 林启舟 赵 鑫\n视 觉 | 方 堃", {"林启舟", "赵鑫"}),
    (f"{TITLE}\n{BODY}\n{BODY}\n江澜融媒 林启舟 赵知远", {"林启舟", "赵知远"}),
    (f"{TITLE}\n\n记者 王静文 李晓明\n\n{BODY}", {"王静文", "李晓明"}),
    (f"{TITLE}\n\n王静文 李晓明图\n\n{BODY}", {"王静"}),
    (f"{TITLE}\n{BODY}\n编辑  陈岩  二审 王静  三审 苏晓红", set()),
    (f"{TITLE}\n{BODY}（云滨社江澜5月12日电 记者 林启舟）", {"林启舟"}),
    (f"{TITLE}\n{BODY}（云滨社江澜5月12日电）", set()),
    (f"{TITLE}\n\n云滨社／ 江澜5日電\n\n{BODY}", set()),
    (f"{TITLE}\n\n綜合報導 / 江澜市\n\n{BODY}", set()),
    (f"{TITLE}\n发布时间：2023-04-18 16:15:02作者：热度：\n\n{BODY}", set()),
    (f"{TITLE}\n\n图/文：江澜记者\n\n{BODY}", set()),
]


@pytest.mark.parametrize(("text", "names"), WRITERS)
def test_who_wrote(text: str, names: set[str]) -> None:
    assert writers(text) == names


TITLES = [
    f"更多服务\n{TITLE}\n日期：2024-05-13\n\n{BODY}",
    f"更多》江澜新闻\n更多》文化之窗\n当前位置：首页 > 新闻\n{TITLE}\n2024-05-13\n\n{BODY}",
    f"- A+\n所属分类：地方资讯\n\n{TITLE}\n\n{BODY}",
    f"跳到主要內容區塊\n\n{TITLE}\n\n{BODY}",
    f"{TITLE}\n\n2024-05-13\n\n原标题：{TITLE}\n\n{BODY}",
    f"新闻中心\n\n{TITLE}发布时间：2024年5月13日\n\n{BODY}",
    f"date 2024-05-13 {TITLE}\n\n{BODY}",
    f"原标题：{TITLE}\n{BODY}",
    f"2024年5月13日 星期一\n\n{TITLE}\n\n{TITLE}\n\n{BODY}",
]


@pytest.mark.parametrize("text", TITLES)
def test_the_headline_alone_is_the_title(text: str) -> None:
    assert article(text).title == TITLE


ENDS = [
    "已有0人发表了评论", "请输入验证码", "請發表評論", "标签：民生\n防汛\n江澜", "免责声明\n本号部分图文来自网络。", "讀者迴響",
    "县长林启舟主持会议。 江澜縣府提供", "右键点击另存二维码!", "主管单位：江澜县融媒体中心 地址：江澜路5号",
]  # fmt: skip


@pytest.mark.parametrize("end", ENDS)
def test_what_stands_below_the_report_is_no_part_of_it(end: str) -> None:
    found = lay_out(Page("p.txt", text := f"{TITLE}\n{BODY}\n{BODY}\n{end}", fold(text))).articles
    assert [a.body.text[a.title_end :].strip().split("\n") for a in found] == [[BODY, BODY]]


@pytest.mark.parametrize("text", [f"（本网讯）{BODY}", f"新闻动态\nNEWS CENTER\n{BODY}", f"（资料图片仅供参考）\n{BODY}", f"本篇文章429字，读完约1分钟\n{BODY}", f"版权声明：图片归本网。\n{BODY}"])
def test_what_stands_above_a_report_without_headline_is_none(text: str) -> None:
    found = article(text)
    assert (found.title, found.body.text[found.title_end :].strip()) == ("5月12日，江澜县召开防汛工作会议", BODY)


def test_buttons_between_a_headline_and_its_byline() -> None:
    text = "\n".join(f"{TITLE}{at}\n分享分享留言列印\nA-A+\n2016-05-1{at} 04:54 江澜报 记者林启舟/云滨报导\n{BODY}\n{BODY}\n" for at in "12")
    found = lay_out(Page("p.txt", text, fold(text))).articles
    assert [(a.title, a.outlet) for a in found] == [(f"{TITLE}1", "江澜报"), (f"{TITLE}2", "江澜报")]


def test_a_sentence_of_who_provides_stays() -> None:
    text = f"{TITLE}\n{BODY}\n本次活动的场地和设备均由江澜县文化馆免费提供。"
    assert article(text).body.text.endswith("提供。")


def test_the_day_of_the_story_and_not_that_of_the_visit() -> None:
    head = "登录 | 注册 | 加入收藏\n2021-09-20\n星期一\n当前位置：首页 >> 要闻 >> 正文\n"
    assert article(f"{head}{TITLE}\n时间：2014-07-09 10:09:43\n\n{BODY}").date == "2014-07-09"
    assert article(f"{TITLE}\n2021-09-20\n\n{BODY}").date == "2021-09-20"
    assert article(f"{TITLE}\n\n日期︰2015年07月30日\n\n{BODY}").date == "2015-07-30"
