"""People, their posts, their visits and what they won: what a sentence says, and where the rules must stay silent. All are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

SAYS = [
    ("祁山市委书记柏承安，市长郁青山，组织部部长晏波出席会议。", ("郁青山", "HOLDS_POST", "祁山市政府")),
    ("祁山市委常委、统战部部长晏波出席会议。", ("晏波", "HOLDS_POST", "祁山市委统战部")),
    ("民盟宁波市委会副主委卢鉴出席会议。", ("卢鉴", "HOLDS_POST", "民盟宁波市委会")),
    ("江澜大学召开座谈会。学校党委副书记、校长祝明远出席。", ("祝明远", "HOLDS_POST", "江澜大学党委")),
    ("云杉智能科技有限公司党委召开座谈会。公司党委书记、董事长贺兰舟主持。", ("贺兰舟", "HOLDS_POST", "云杉智能科技有限公司")),
    ("临江医院党委副书记、纪委书记、副院长邢可出席会议。", ("邢可", "HOLDS_POST", "临江医院纪委")),
    ("阿苏兰省省长伊莎·杜瓦尔出席会议。", ("伊莎·杜瓦尔", "HOLDS_POST", "阿苏兰省")),
    ("法国驻沪总领事伊莎·杜瓦尔出席会议。", ("伊莎·杜瓦尔", "HOLDS_POST", "法国驻上海总领事馆")),
    ("顾闻笛曾任中国驻法国大使。", ("顾闻笛", "HOLDS_POST", "中国驻法国大使馆")),
    ("云滨区委书记扎西多吉主持会议。", ("扎西多吉", "HOLDS_POST", "云滨区委")),
    ("作物研究所祝明远研究员、江澜大学副校长倪若谷出席会议。", ("倪若谷", "HOLDS_POST", "江澜大学")),
    ("5月9日，云滨区委书记柏承安就江澜港务集团发展情况进行调研。", ("柏承安", "VISITED", "江澜港务集团")),
    ("5月9日，云滨区委书记柏承安参观了位于云滨区的江澜港务集团。", ("柏承安", "VISITED", "江澜港务集团")),
    ("5月9日，云滨区委书记柏承安带领相关部门负责人深入江澜港务集团调研。", ("柏承安", "VISITED", "江澜港务集团")),
    ("江澜港务集团、青石软件有限公司等9家单位被云滨区总工会授予全国五一劳动奖状。", ("青石软件有限公司", "WON", "全国五一劳动奖状")),
    ("宁波市委书记柏承安，市委副书记、市长郁青山出席会议。", ("郁青山", "HOLDS_POST", "宁波市委")),
    ("云滨区委书记柏承安，云滨区委政法委书记晏波出席会议。", ("晏波", "HOLDS_POST", "云滨区委政法委")),
    ("宁波市住建局副局长卢鉴、规划和自然资源局副局长邢可出席会议。", ("邢可", "HOLDS_POST", "宁波市规划和自然资源局")),
    ("宁波市发改委副主任卢鉴、社会科科长邢可出席会议。", ("邢可", "HOLDS_POST", "宁波市发改委社会科")),
    ("云滨开发区党工委副书记、管委会主任卢鉴出席会议。", ("卢鉴", "HOLDS_POST", "云滨开发区管委会")),
    ("民建浙江省委副主委、宁波市委主委卢鉴出席会议。", ("卢鉴", "HOLDS_POST", "民建宁波市委")),
    ("长宁区华阳路街道召开会议。华阳路街道党工委书记卢鉴，党建办公室主任邢可出席会议。", ("邢可", "HOLDS_POST", "华阳路街道党建办公室")),
    ("凉山州召开会议。州委副书记、州长顾长陵主持。", ("顾长陵", "HOLDS_POST", "凉山彝族自治州政府")),
    ("云滨新闻网\n\n江澜大学召开会议。我校校党委书记祝明远主持。", ("祝明远", "HOLDS_POST", "江澜大学党委")),
    ("5月9日，云滨区委书记柏承安一行来临江医院考察。", ("柏承安", "VISITED", "临江医院")),
    ("教师柏承安等7人获第八届全国道德模范提名奖。", ("柏承安", "WON", "第八届全国道德模范提名奖")),
    ("临江医院护士长祝明远荣获全国孝老爱亲模范称号。", ("祝明远", "WON", "全国孝老爱亲模范")),
]

SILENT = [
    ("5月9日，考察团在云滨区委书记柏承安等领导陪同下，前往江澜港务集团。", "VISITED"),
    ("云滨区区长候选人顾长陵作了发言。", "HOLDS_POST"),
    ("中国驻法国大使馆举办招待会。", "HOLDS_POST"),
    ("台风“贝若兰”今天登陆，“贝若兰”带来暴雨。", "HOLDS_POST"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS, ids=[f"{fact[1]}: {text[:18]}" for text, fact in SAYS])
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    found = facts_of(text)
    assert fact in found, found


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert not [fact for fact in facts_of(text) if fact[1] == relation]
