"""Which occasion of a page people are at: several stories on it, what is over, what is only named, and the many ways to say who was there and who held it."""

from __future__ import annotations

import pytest
from extractors.tables import Fact, Facts, assert_says

_COLUMN = (
    "青石街道一周\n●5月6日上午，“校地同心”共建签约仪式在青石街道文化中心举行，街道党工委书记林启舟出席并致辞。"
    "\n●5月8日，云滨区图书馆举办夏夜读书会，馆长郑望山主讲。\n●区科协主席沈建华致辞并颁奖。"
)
_SESSION = (
    "2024年12月8日，云滨区十八届人大常委会举行第二十次会议。区人大常委会主任林启舟主持会议。受区长郑望山委托，副区长沈建华到会作相关说明。"
    "\n会议作出关于召开云滨区第十八届人民代表大会第三次会议的决定，会议定于2025年1月11日在区文化中心举行。"
)
_MEMBERS = (
    "5月9日，江澜环保协会第四次会员代表大会在宁波市会议中心召开。\n会议听取并审议通过了会长林启舟代表第三届理事会所作的工作报告、监事长郑望山所作的监事会工作报告。"
)
_JUBILEE = "10月1日，云滨中学建校50周年庆祝大会在云滨体育馆举行。主席台上坐着区教育局局长沈建华、副区长郑望山，还有校长林启舟和党总支书记顾长陵。顾书记主持，林校长致辞。"
_FORUM = "“医药走进东南亚论坛”于5月5日下午在曼谷会展中心举行。论坛由江澜医药协会与云滨大学合办、江澜基金会赞助。江澜医药协会会长林启舟致开幕辞，云滨大学教授郑望山主讲“针灸的应用”。论坛主持为郑望山。"
_TALK = "5月6日，应云滨大学邀请，江澜大学教授林启舟来校作题为“量子的世界”的学术报告。物理学院院长郑望山主持报告会。"
_UNVEILED = "4月8日上午，江澜医院与云滨医院签约暨揭牌仪式在云滨医院举行。云滨医院院长林启舟致辞。\n当天下午，江澜医院主任医师郑望山为全院医护作了题为《胸痛》的讲座。"

SAYS = [
    (_COLUMN, ("林启舟", "SPOKE_AT", "“校地同心”共建签约仪式")),
    (_COLUMN, ("郑望山", "SPOKE_AT", "夏夜读书会")),
    (_SESSION, ("沈建华", "SPOKE_AT", "云滨区十八届人大常委会第二十次会议")),
    (_SESSION, ("云滨区十八届人大常委会第二十次会议", "REVIEWED", "关于召开云滨区第十八届人民代表大会第三次会议的决定")),
    (_SESSION, ("云滨区第十八届人民代表大会第三次会议", "HELD_AT", "区文化中心")),
    (_MEMBERS, ("江澜环保协会第四次会员代表大会", "REVIEWED", "第三届理事会工作报告")),
    (_MEMBERS, ("江澜环保协会第四次会员代表大会", "REVIEWED", "监事会工作报告")),
    (_JUBILEE, ("沈建华", "ATTENDED", "云滨中学建校50周年庆祝大会")),
    (_JUBILEE, ("林启舟", "ATTENDED", "云滨中学建校50周年庆祝大会")),
    (_JUBILEE, ("顾长陵", "PRESIDED_OVER", "云滨中学建校50周年庆祝大会")),
    (_FORUM, ("云滨大学", "ORGANIZED", "医药走进东南亚论坛")),
    (_FORUM, ("江澜基金会", "ORGANIZED", "医药走进东南亚论坛")),
    (_FORUM, ("郑望山", "SPOKE_AT", "医药走进东南亚论坛")),
    (_FORUM, ("郑望山", "PRESIDED_OVER", "医药走进东南亚论坛")),
    (_TALK, ("林启舟", "SPOKE_AT", "报告会")),
    (_UNVEILED, ("林启舟", "SPOKE_AT", "江澜医院与云滨医院签约暨揭牌仪式")),
    ("江澜集团召开四届二次董事会，研究发展规划。", ("江澜集团", "ORGANIZED", "江澜集团四届二次董事会")),
    ("5月6日，江澜医院邀请云滨医科大学教授林启舟开展“糖尿病管理”专题讲座。", ("江澜医院", "ORGANIZED", "“糖尿病管理”专题讲座")),
    ("5月6日，江澜医院邀请云滨医科大学教授林启舟开展“糖尿病管理”专题讲座。", ("林启舟", "SPOKE_AT", "“糖尿病管理”专题讲座")),
    ("5月6日，云滨区教育局开展“反诈进校园”宣传，局长林启舟讲解了电信诈骗案例。", ("云滨区教育局", "ORGANIZED", "“反诈进校园”宣传")),
    ("江澜医药协会定于12月3日假澳门旅游塔宴会厅举行十周年会庆晚宴。", ("十周年会庆晚宴", "HELD_AT", "澳门旅游塔宴会厅")),
    ("5月6日，云滨区应急管理局在东湖广场举行火灾应急演练。区长林启舟现场观摩并讲话。", ("林启舟", "ATTENDED", "火灾应急演练")),
    ("3月12日，云滨区委书记林启舟、区长郑望山等参加植树。云滨区春季植树活动在云滨公园举行。", ("郑望山", "ATTENDED", "云滨区春季植树活动")),
    ("江澜集团与云滨大学在宁波签约\n5月6日，江澜集团董事长林启舟出席签约仪式。签约仪式由云滨大学校长郑望山主持。", ("签约仪式", "HELD_AT", "宁波市")),
    ("6月2日，云滨区防汛调度会召开。区长林启舟安排部署了转移避险工作。", ("林启舟", "SPOKE_AT", "云滨区防汛调度会")),
    ("云滨医院召开护士节大会\n5月11日，云滨医院在报告厅召开庆祝国际护士节暨护理工作表彰大会。", ("云滨医院", "ORGANIZED", "庆祝国际护士节暨护理工作表彰大会")),
    ("5月6日，提案办理座谈会在云滨区政协会议室召开。委员林启舟、郑望山、沈建华围绕停车、护学岗等提出意见。", ("郑望山", "SPOKE_AT", "提案办理座谈会")),
    ("5月6日，江澜文化节在云滨公园开幕。文化节由江澜文联主办，江澜集团作为支持单位，云滨区文旅局作为承办单位。", ("云滨区文旅局", "ORGANIZED", "江澜文化节")),
]

SILENT = [
    # Another item of a column; a ceremony that was over by then.
    (_COLUMN, "沈建华", "SPOKE_AT"),
    (_UNVEILED, "郑望山", "SPOKE_AT"),
    # What was moved at a session is dealt with elsewhere.
    ("3月4日，云滨区政协主席林启舟率部分委员，对区政协八届二次会议提案办理情况进行集中视察。副主席郑望山参加。林启舟指出，提案要办实。", "郑望山", "ATTENDED"),
    ("3月4日，云滨区政协主席林启舟率部分委员，对区政协八届二次会议提案办理情况进行集中视察。副主席郑望山参加。林启舟指出，提案要办实。", "林启舟", "SPOKE_AT"),
    # Where somebody goes is not there himself.
    ("区长林启舟赴韩国出席第九次云滨合作论坛。", "韩国", "ATTENDED"),
    # A house where something is held does not hold it.
    ("江澜医药协会定于12月3日假澳门旅游塔宴会厅举行十周年会庆晚宴。", "澳门旅游塔宴会厅", "ORGANIZED"),
    # What was told of in the article's visit is no event below.
    ("5月6日，校长林启舟走访了云滨区人社局。副局长郑望山介绍了引才政策。\n5月7日，云滨校友会座谈会在云滨酒店举行。", "郑望山", "SPOKE_AT"),
]



@pytest.mark.parametrize(("text", "fact"), SAYS, ids=[f"{fact[1]}: {text[:18]}" for text, fact in SAYS])
def test_says(text: str, fact: Fact, facts_of: Facts) -> None:
    assert_says(facts_of(text), fact)


@pytest.mark.parametrize(("text", "who", "relation"), SILENT)
def test_says_nothing_of_somebody(text: str, who: str, relation: str, facts_of: Facts) -> None:
    assert (who, relation) not in {fact[:2] for fact in facts_of(text)}
