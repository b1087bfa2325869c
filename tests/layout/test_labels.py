"""The head of a web page and the lists that sites show: what is a headline, whose house it is, and where a story begins."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.layout.labels import house_in, is_label
from kg.layout.page import lay_out
from kg.model import Article, Page

TOLD = "6月27日上午，云滨区司法局局长顾一澜带领党员干部来到望湖街道青石社区，把法律服务送进社区。活动由望湖街道主办，三十余名居民参加，现场解答了物业、继承等方面的问题。"
OTHER = "为进一步提高消防安全意识，10月11日，保卫处在体育馆举行2021年消防应急培训，两百名辅导员参加，保卫处副处长邢小满主讲，现场演示了灭火器材的使用方法和注意事项。"
LABELS = ["学院要闻", "新闻公告", "详细页面", "创投资讯 | 医疗健康", "云滨区 望湖街道", "江澜市司法局", "江澜市第一人民医院 | 新闻动态", "江澜农业大学 北湖新闻网", "——区域医疗动态——"]
NO_LABELS = ["江澜市司法局召开会议", "走进江澜市第一人民医院", "携手共建新医院", "我校与江澜大学", "云滨区部署全年项目", "一张圆桌的故事", "庆七一 迎国庆"]


def articles(*lines: str) -> tuple[Article, ...]:
    text = "\n".join(lines) + "\n"
    return lay_out(Page("page.txt", text, fold(text))).articles


@pytest.mark.parametrize("text", LABELS)
def test_labels(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize("text", NO_LABELS)
def test_no_labels(text: str) -> None:
    assert not is_label(text)


def test_house() -> None:
    assert (house_in("江澜市第一人民医院 | 新闻动态"), house_in("江澜市司法局"), house_in("江澜市司法局召开会议")) == ("江澜市第一人民医院", "江澜市司法局", "")


HEADS = [
    (("江澜市司法局", "当前位置：综合资讯", "", "法律服务走进青石社区", "", TOLD), "法律服务走进青石社区", []),
    (("罗水县文化馆", "登录/注册    搜索", "", "法律服务走进青石社区", "发布时间：2024-06-26    作者：县文化馆 芦一宁", "", TOLD), "法律服务走进青石社区", ["芦一宁"]),
    (("江澜医科大学附属医院", "喜获全国先进称号", "2024-06-26", "", TOLD), "江澜医科大学附属医院 喜获全国先进称号", []),
    (("法律服务走进青石社区", "李曜庭", "2020-06-30 09:10:12", "", TOLD), "法律服务走进青石社区", ["李曜庭"]),
    (("法律服务走进青石社区", "李曜庭 王若水", "2020-06-30 09:10:12", "", TOLD), "法律服务走进青石社区", ["李曜庭", "王若水"]),
    (("法律服务走进望湖街道青石社区", "李明华", "", TOLD), "法律服务走进望湖街道青石社区", ["李明华"]),
    (("法律服务走进望湖街道青石社区", "高考", "", TOLD), "法律服务走进望湖街道青石社区", []),
    (("法律服务走进望湖街道青石社区", "江澜政法大学", "2020-06-30", "", TOLD), "法律服务走进望湖街道青石社区", []),
    (("情暖童心", "法律服务走进青石社区", "学校：江澜第一中学 | 日期：2017年6月1日", "", TOLD), "情暖童心 法律服务走进青石社区", []),
    (("法律服务走进青石社区", "发稿时间：2025-07-03", "", TOLD), "法律服务走进青石社区", []),
    (("法律服务走进青石社区", "2021-11-17", "原文网址", "【记者 柏一舟／江澜报导】", TOLD), "法律服务走进青石社区", ["柏一舟"]),
    (("江澜新闻网欢迎您！", "法律服务走进青石社区", "2021-11-17", "", TOLD), "法律服务走进青石社区", []),
    (("法律服务走进青石社区", "浏览次数：次 | | 源作者：聂一澜 王若水 | 信息来源：云滨区报 | 发布时间：2016年10月21日17:28", TOLD), "法律服务走进青石社区", ["聂一澜", "王若水"]),
    (("法律服务走进青石社区", "2020-10-28    江澜网云滨10月28日消息（记者周一虹）", "", TOLD), "法律服务走进青石社区", ["周一虹"]),
    (("法律服务走进青石社区", "2020-10-28", "", f"{TOLD}（文、编/周圆 图/王丽 冯锦 审/谭秋）"), "法律服务走进青石社区", ["周圆"]),
    (("县委宣传部一行赴望湖镇调研 助推宣传工作提质", "字体【大 中 小】 【编辑日期：2025-09-10 09:53】 【来源：云滨县委宣传部】", "", TOLD), "县委宣传部一行赴望湖镇调研 助推宣传工作提质", []),
    (("学校要闻", "当前位置：首页 -> 学校要闻", "", "法律服务走进青石社区", "", "作者：宣传科 来源：本站 时间：2020-10-28", TOLD), "法律服务走进青石社区", []),
    (("法律服务走进青石社区", "", f"{TOLD}（文/图 顾知遥）"), "法律服务走进青石社区", ["顾知遥"]),
    (("云滨新闻｜法律服务走进青石社区", "", TOLD), "云滨新闻|法律服务走进青石社区", []),
    (("【今日快讯】法律服务走进青石社区", "记者：兰一峨 发布日期：2011年6月11日", "", TOLD), "【今日快讯】法律服务走进青石社区", ["兰一峨"]),
]


@pytest.mark.parametrize(("lines", "title", "authors"), HEADS)
def test_head_of_a_story(lines: tuple[str, ...], title: str, authors: list[str]) -> None:
    (story,) = articles(*lines)
    assert (story.title, [a.name for a in story.authors if a.role not in ("编辑", "摄影")]) == (title, authors)


def test_a_headline_of_any_length_stands_above_the_day() -> None:
    title = "江澜市中医药学会第四次传统护理技术与经验整理学术年会暨国家级继续教育项目“传统护理技术与药膳研究与管理”培训班顺利召开"
    (story,) = articles(title, "2015-10-26 10:41:00", "", TOLD)
    assert story.title == title


def test_the_house_of_the_head_is_kept() -> None:
    (story,) = articles("江澜市司法局", "当前位置：综合资讯", "", "法律服务走进青石社区", "", TOLD)
    assert story.house == "江澜市司法局"


LISTS = [
    ("云滨区领导来我司考察", "2024年12月18日", TOLD, "", "我司代表出席教学专题会", "2024年12月09日", OTHER),
    ("江澜邮电大学", "", "2024 12.18", "云滨区领导来我司考察", TOLD, "", "2024 12.09", "我司代表出席教学专题会", OTHER),
    ("12-18", "2024", "云滨区领导来我司考察", TOLD, "", "12-09", "2024", "我司代表出席教学专题会", OTHER),
    ("云滨区领导来我司考察工作 2024-12-18", TOLD, "", "我司代表出席专题教学会议 2024-12-09", OTHER),
    ("[2024-12-18] 云滨区领导来我司考察工作", TOLD, "[2024-12-09] 我司代表出席专题教学会议", OTHER),
    ("云滨区领导来我司考察", "时间：2024-12-18 作者：邢小满", TOLD, "我司代表出席教学专题会", "时间：2024-12-09 作者：柏舟", OTHER),
    ("18", "2024-12", "云滨区领导来我司考察", TOLD, "", "09", "2024-12", "我司代表出席教学专题会", OTHER),
    ("云滨区领导来我司考察", "2024-12-18", "浏览：120", TOLD, "查看详情", "", "我司代表出席教学专题会", "2024-12-09", "浏览：98", OTHER, "查看详情"),
    ("云滨区领导来我司考察", "2024-12-18", "记者毛一莉/江澜报导", TOLD, "", "我司代表出席教学专题会", "2024-12-09", OTHER),
]


@pytest.mark.parametrize("lines", LISTS)
def test_each_entry_of_a_list_has_its_day(lines: tuple[str, ...]) -> None:
    first, second = articles(*lines)
    assert (first.title[:10], first.date, second.title[:6], second.date) == ("云滨区领导来我司考察", "2024-12-18", "我司代表出席", "2024-12-09")


def test_a_story_begins_where_a_paragraph_says_its_headline_again() -> None:
    stories = articles("法律服务送进青石社区", "", TOLD, "", TOLD.replace("6月27日上午", "随后"), "", "2021年消防应急培训举行", "", OTHER, "", OTHER.replace("为进一步", "这次培训"))
    assert [story.title for story in stories] == ["法律服务送进青石社区", "2021年消防应急培训举行"]


def test_a_headline_without_a_mark_before_its_report() -> None:
    (story,) = articles(f"云滨区司法局法律服务走进青石社区{TOLD}{OTHER}")
    assert story.title == "云滨区司法局法律服务走进青石社区"


def test_captions_say_again_what_the_text_told() -> None:
    lines = ("青石小镇首批项目开工", "顾一澜宣布开工 邢小满讲话", "", TOLD.replace("来到", "宣布开工，区长邢小满讲话，区委副书记柏一舟主持奠基仪式，来到"), "")
    captions = ("云滨区司法局局长顾一澜宣布开工", "", "区长邢小满讲话", "", "区委副书记柏一舟主持奠基仪式", "")
    (story,) = articles(*lines, *captions, "邢小满表示，要把小镇建成科普中心、学术交流高地和人才聚集洼地，让更多的人走进这里。（作者：周道 李庆）")
    assert [a.name for a in story.authors] == ["周道", "李庆"]


def test_what_stands_at_the_foot_is_of_other_stories() -> None:
    (story,) = articles("首页 / 校园采风 / 正文", "", "法律服务走进青石社区", "日期：2017年6月1日", "", TOLD, "", "相关信息 更多", "江澜五中举办读书节开幕会 - 暨2017教师节表彰大会", "江澜五中举办书院文化建设研讨会")
    assert "江澜五中" not in story.body.text


OUTLETS = [
    (f"发布时间：2024-03-08　江澜大学新闻网\n{TOLD}", "江澜大学新闻网"),
    (f"（转自江澜日报）\n{TOLD}", "江澜日报"),
    (f"江澜新闻网10月10日消息：{TOLD}", "江澜新闻网"),
    (f"澜网8月6日讯 {TOLD}", "澜网"),
    (f"江澜西南讯 （记者 陈一华）{TOLD}", "江澜西南"),
    (f"【大江纪2005年10月1日报导】{TOLD}", "大江纪"),
    (f"{TOLD}\n江澜台记者王莹报道：活动还将继续。", "江澜台"),
    (f"江澜在线云滨频道报道（记者 李一秋）：{TOLD}", "江澜在线云滨频道"),
]


@pytest.mark.parametrize(("text", "outlet"), OUTLETS)
def test_outlet(text: str, outlet: str) -> None:
    (story,) = articles("法律服务走进青石社区", "", *text.split("\n"))
    assert story.outlet == outlet


def test_a_field_that_nobody_filled_in_is_no_part_of_the_story() -> None:
    (story,) = articles("法律服务走进青石社区", "日期：", "来源：今日云滨", "", TOLD)
    assert (story.title, story.outlet) == ("法律服务走进青石社区", "今日云滨")
    assert "日期" not in story.body.text


def test_a_headline_of_a_release_is_no_outlet() -> None:
    (story,) = articles("首页 > 医院动态 > 正文", "全国首个主动健康AI大模型发布", "2025-03-01 09:24:07", "", TOLD)
    assert (story.title, story.outlet) == ("全国首个主动健康AI大模型发布", "")


def test_each_story_of_a_page_has_its_own_outlet() -> None:
    first, second = articles("法律服务走进青石社区", "来源：江澜周刊   作者：韩文", "", f"{TOLD}（记者 柏一舟）", "", "2021年消防应急培训举行", "", f"云滨网讯 {OTHER}")
    assert (first.outlet, second.outlet) == ("江澜周刊", "云滨网")
    first, second = articles("江澜在线", "", "法律服务走进青石社区", "", f"本报讯 {TOLD}", "", "2021年消防应急培训举行", "", f"本报讯 {OTHER}", "", "（《云滨日报》2018年4月24日）")
    assert (first.outlet, second.outlet) == ("江澜在线", "云滨日报")


PICTURES = ["（图：签约仪式现场，来源：江澜日报 卢民摄）", "图片来源：江澜日报"]


@pytest.mark.parametrize("line", PICTURES)
def test_whose_a_picture_is_says_nothing_of_the_story(line: str) -> None:
    (story,) = articles("法律服务走进青石社区", "2020-10-28 09:10:12", "", f"云滨网讯（记者 吴一坚）{TOLD}", "", line)
    assert story.outlet == "云滨网"


SIGNED = [("宣传科 许一羚", ["许一羚"]), ("党委办公室 周圆 王一丽", ["周圆", "王一丽"]), ("口腔科（二病区） 许羚", ["许羚"]), ("骨科 门诊", [])]


@pytest.mark.parametrize(("line", "names"), SIGNED)
def test_who_signs_below_a_report_behind_a_department(line: str, names: list[str]) -> None:
    (story,) = articles("法律服务走进青石社区", "2020-10-28 09:10:12", "", TOLD, "", line)
    assert [author.name for author in story.authors] == names
