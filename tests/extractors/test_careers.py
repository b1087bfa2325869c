"""Pages that tell of people: careers, profiles, appointments and lists of names. All people are invented."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.model import Page
from kg.pipeline import read_page


def posts(text: str) -> set[tuple[str, str, str, str, str]]:
    """The posts that a page tells: who, where, what, since and until when."""
    found = set()
    for settled in read_page(Page("page.txt", text, fold(text), "utf-8")).settled:
        for triple in settled.triples:
            if triple.relation == "HOLDS_POST":
                said = dict(triple.qualifiers)
                found.add((triple.subject.canonical, triple.object.canonical, said["title"], said.get("since", ""), said.get("until", said.get("held", ""))))
    return found


CAREER = """\
林启舟简历
林启舟，男，汉族，1970年1月出生，河北清河人，1992年7月参加工作，中央党校研究生学历。现任保定市委副书记、市长。
1988.09—1992.07 河北师范学院中文系学习
1992.07—1996.03 清河县委办公室干事
1996.03—2001.05 清河县葛仙庄镇党委副书记、镇长
2001.05—2006.08 清河县委常委、宣传部部长
2012.11— 保定市委副书记、市长
"""
PROFILE = """\
专家介绍
林海波，男，1978年6月出生，医学博士，教授，博士生导师，河北华济医院心血管内科主任，中国医师协会心血管分会委员，享受国务院政府特殊津贴专家。
工作经历
2011.01-2015.12 河北华济医院心内科 副主任医师
2016.01-至今 河北华济医院心内科 主任医师
"""
APPOINTED = """\
莲池区人民代表大会常务委员会任免名单
（2024年3月28日莲池区第十七届人民代表大会常务委员会第二十次会议通过）
一、任命：
林启舟为莲池区人民法院审判委员会委员、民事审判庭庭长；
郑望山为莲池区教育局局长。
二、免去：
罗亚明的莲池区人民检察院检察委员会委员、检察员职务。
"""
LEADERS = """\
政府领导
区长：韩志明
副区长：杨秀英、朱明远、高建平
杨秀英 负责教育、卫生健康等方面工作。
"""
NAMED_FIRST = """\
保定市人民政府关于表彰先进个人的决定
市政府决定，授予林启舟等3名同志“先进个人”称号。
林启舟  保定市第二人民医院护士长
郑望山  保定市实验小学教师
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (CAREER, ("林启舟", "清河县葛仙庄镇党委", "副书记", "1996-03", "2001-05")),
        (CAREER, ("林启舟", "清河县委宣传部", "宣传部部长", "2001-05", "2006-08")),
        (CAREER, ("林启舟", "保定市政府", "市长", "2012-11", "")),
        (PROFILE, ("林海波", "河北华济医院心血管内科", "主任", "", "")),
        (PROFILE, ("林海波", "中国医师协会心血管分会", "委员", "", "")),
        (PROFILE, ("林海波", "河北华济医院心内科", "副主任医师", "2011-01", "2015-12")),
        (PROFILE, ("林海波", "河北华济医院心内科", "主任医师", "2016-01", "")),
        (APPOINTED, ("林启舟", "莲池区人民法院审判委员会", "委员", "2024-03-28", "")),
        (APPOINTED, ("林启舟", "莲池区人民法院民事审判庭", "庭长", "2024-03-28", "")),
        (APPOINTED, ("郑望山", "莲池区教育局", "局长", "2024-03-28", "")),
        (APPOINTED, ("罗亚明", "莲池区人民检察院", "检察员", "", "2024-03-28")),
        (LEADERS, ("杨秀英", "区政府", "副区长", "", "")),
        (NAMED_FIRST, ("林启舟", "保定市第二人民医院", "护士长", "", "")),
        (NAMED_FIRST, ("郑望山", "保定市实验小学", "教师", "", "")),
        ("沧州市委原常委、政法委原书记林启舟被开除党籍。", ("林启舟", "沧州市委政法委", "书记", "", "former")),
        ("林启舟历任献县县委书记，沧州市委常委、政法委书记等职。", ("林启舟", "沧州市委政法委", "书记", "", "former")),
        ("林启舟同志任清苑县财政局局长，免去其县审计局局长职务。", ("林启舟", "县审计局", "局长", "", "former")),
        ("郑望山，教授，博士生导师，河北科苑大学数学学院院长，中国数学会理事。", ("郑望山", "中国数学会", "理事", "", "")),
    ],
)
def test_says_who_was_what(page: str, told: tuple[str, str, str, str, str]) -> None:
    assert told in posts(page)


@pytest.mark.parametrize(
    ("page", "untold"),
    [
        # Who enjoys an allowance holds no post of whoever pays it, and a house is not what stands before 其.
        (PROFILE, "国务院"),
        ("林启舟同志任清苑县财政局局长，免去其县审计局局长职务。", "其县审计局"),
        # A given name is no district, wherever else it stands.
        (LEADERS, "秀英区政府"),
        ("副区长杨秀英出席会议。杨秀英指出，要抓好落实。", "秀英区政府"),
        ("林启舟，男，汉族，拟任清苑县财政局局长。", "清苑县财政局"),
        ("保定市市长林启舟，县委常委，各局负责人出席会议。", "县委"),
    ],
)
def test_is_silent_on_what_nobody_was(page: str, untold: str) -> None:
    assert untold not in {where for _, where, *_ in posts(page)}


def test_a_plan_for_years_to_come_is_a_headline_and_no_career() -> None:
    page = "江澜发布\n2021年—2025年江澜市教育发展规划\n日前，江澜市印发了这一规划。规划提出五项任务，并明确了各单位的分工。\n"
    assert [settled.article.title for settled in read_page(Page("page.txt", page, fold(page), "utf-8")).settled] == ["2021年—2025年江澜市教育发展规划"]
