"""Pages on which a house tells of itself: what 公司, 医院 and a short name mean there. All people and bodies are invented."""

from __future__ import annotations

import pytest

from kg.folding import fold
from kg.model import Page
from kg.pipeline import read_page


def told(text: str) -> set[tuple[str, str, str]]:
    """What a page tells, without qualifiers."""
    settled = read_page(Page("page.txt", text, fold(text), "utf-8")).settled
    return {(t.subject.canonical, t.relation, t.object.canonical) for one in settled for t in one.triples}


FIRM = """\
公司简介
河北华澜科技股份有限公司成立于2010年5月，总部位于石家庄高新区。公司董事长林启舟，总经理郑望山。
公司注册资本2亿元，在保定、沧州设有生产基地，旗下拥有河北航澜科技有限公司、河北云澜数据有限公司等子公司。
公司与河北科苑大学签署产学研合作协议。公司先后被认定为河北省企业技术中心。
"""
_FIRM, _HELD = "河北华澜科技股份有限公司", "河北云澜数据有限公司"
WARD = "献县人民医院举行义诊。医院党委书记林启舟、医院副院长郑望山、医院外科主任罗亚明、护理部主任顾一澜参加义诊。"


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        (FIRM, ("林启舟", "HOLDS_POST", _FIRM)),
        (FIRM, (_FIRM, "LOCATED_IN", "保定市")),
        (FIRM, (_HELD, "PART_OF", _FIRM)),
        (FIRM, (_FIRM, "PARTNERED_WITH", "河北科苑大学")),
        (FIRM, (_FIRM, "WON", "河北省企业技术中心")),
        (WARD, ("罗亚明", "HOLDS_POST", "献县人民医院外科")),
        (WARD, ("顾一澜", "HOLDS_POST", "献县人民医院护理部")),
        ("献县人民医院举行义诊。医院心血管内科主任林启舟参加义诊。", ("林启舟", "HOLDS_POST", "献县人民医院心血管内科")),
        ("献县人民医院举行活动。医院现任党委书记林启舟，院长郑望山出席。", ("林启舟", "HOLDS_POST", "献县人民医院党委")),
        ("河北科苑大学举行活动。学校现任党委书记林启舟、校长郑望山出席。", ("林启舟", "HOLDS_POST", "河北科苑大学党委")),
        ("献县第一中学举行典礼。献县一中校长林启舟出席。", ("林启舟", "HOLDS_POST", "献县第一中学")),
        ("石家庄市第二中学举行典礼。市二中校长林启舟出席。", ("林启舟", "HOLDS_POST", "石家庄市第二中学")),
        ("保定市第二医院召开会议。市二院院长林启舟讲话。", ("林启舟", "HOLDS_POST", "保定市第二医院")),
        # Who runs a house is part of its name.
        ("山东省立澄心医院院长林启舟出席仪式。", ("林启舟", "HOLDS_POST", "山东省立澄心医院")),
        ("高雄市立澄心图书馆举行读书节开幕式。", ("高雄市立澄心图书馆", "ORGANIZED", "读书节开幕式")),
        # A society and a hall that end like meetings.
        # A hall tells whose it is, and a short form that is given on the way is no part of a name.
        ("徐州工程学院龙湖大讲堂揭牌仪式在学生剧场举行。校长林启舟出席仪式。他指出，要迈向一流应用型大学。", ("林启舟", "HOLDS_POST", "徐州工程学院")),
        ("东郊街道江滨党群服务中心（以下简称“江滨中心”）揭牌仪式举行。区长林启舟出席揭牌仪式。", ("林启舟", "ATTENDED", "东郊街道江滨党群服务中心揭牌仪式")),
        ("香港澄海同乡总会日前假香港会议展览中心举行第十届会董会就职典礼。", ("第十届会董会就职典礼", "HELD_AT", "香港会议展览中心")),
        ("香港澄海同乡总会举行春茗联欢晚会。", ("香港澄海同乡总会", "ORGANIZED", "春茗联欢晚会")),
        ("澄海商会举行春茗联欢晚会。立法会议员林启舟应邀主礼。", ("林启舟", "ATTENDED", "春茗联欢晚会")),
    ],
)
def test_says_it_of_the_house(page: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(page)


@pytest.mark.parametrize(
    ("page", "house"),
    [
        # What a firm holds does not do what the firm does, and its capital is none.
        (FIRM, "河北华澜科技股份有限公司注册资本"),
        (WARD, "医院外科"),
        ("献县人民医院举行义诊。医院心血管内科主任林启舟参加义诊。", "献县人民医院医院心血管内科"),
        ("河北科苑大学举行活动。学校现任党委书记林启舟出席。", "学校现任党委"),
        ("保定市立即开展行动，在保定市立法保护古树。", "保定市立"),
        ("香港澄海同乡总会在香港会议展览中心举行会董会就职典礼。", "香港会议"),
    ],
)
def test_is_silent_on_what_is_no_house(page: str, house: str) -> None:
    assert house not in {end for subject, _, object in told(page) for end in (subject, object)}


def test_what_a_firm_holds_does_nothing_of_its_own() -> None:
    assert {relation for subject, relation, _ in told(FIRM) if subject == _HELD} == {"PART_OF"}
