"""Who goes to see whom: guests of a house that calls itself 我校, parties and their lists of stops, calls on people at home. All names are invented."""

from __future__ import annotations

import pytest
from extractors.tables import Facts, assert_says, assert_silent

SAYS = [
    ("11月3日，云滨区副区长廖照、镇长曾祥安等一行5人来访我院。江澜医院院长顾闻笛出席座谈会。", ("廖照", "VISITED", "江澜医院")),
    ("10月24日，云滨学院党委书记胡国清，副院长李祖明及党政办、发展规划中心相关人员一行拜访江澜大学，就合作进行交流。", ("李祖明", "VISITED", "江澜大学")),
    ("4月16日，云滨大学党委副书记黄坚白一行来校考察交流，我校党委副书记项凤来出席座谈会。他指出，江澜大学办学定位清晰。", ("黄坚白", "VISITED", "江澜大学")),
    ("4月9日，云滨区区长黄坚白赴深圳考察。考察组一行坚持精准招商的原则，先后考察了江澜港务集团、青石光电公司。", ("黄坚白", "VISITED", "青石光电公司")),
    ("会前，云滨区区长黄坚白一行对青石广场（匠心广场）、铁道实训教学基地、江澜大学生活动中心，江澜铁路博物馆进行了实地调研。", ("黄坚白", "VISITED", "江澜铁路博物馆")),
    ("期间，云滨学院一行还到江澜港务有限公司访企拓岗交流座谈。", ("云滨学院", "VISITED", "江澜港务有限公司")),
    ("2月4日，云滨镇人大主席黄坚白到青石村开展2024年春节慰问活动。", ("黄坚白", "VISITED", "青石村")),
    ("2月1日，副市长曾安、镇党委书记薛治来到青石村老党员欧德安家中走访慰问。", ("薛治", "VISITED", "欧德安")),
    ("云滨区区长黄坚白走访慰问了劳动模范顾长陵、退役军人郁青山。", ("黄坚白", "VISITED", "郁青山")),
    ("2月3日，云滨区区长黄坚白、副区长廖照带领相关部门负责同志对青石村春节前安全生产工作情况进行督导检查。督查组一行先后来到江澜购物中心和青石光电有限公司。", ("廖照", "VISITED", "青石光电有限公司")),
    ("12月10日，云滨蓄电池有限公司副总经理廖照一行到江澜学院进行校企合作洽谈。", ("廖照", "VISITED", "江澜学院")),
    ("10月26日，区委书记廖照一行到跃进社区调研。", ("廖照", "VISITED", "跃进社区")),
    ("云滨区区长黄坚白一行还拜访了江澜港务集团。", ("黄坚白", "VISITED", "江澜港务集团")),
]

SILENT = [
    ("跃进社区党委书记巢国安带考察团一行参观了青石图书馆。", "VISITED"),
    ("云滨区委书记廖照来到委员驻地，看望慰问出席云滨区政协十一届一次会议的委员。", "ATTENDED"),
    ("他感谢在2010年6月我校代表团赴该校访问时的盛情接待。江澜大学校长顾闻笛出席。", "VISITED"),
    ("云滨区区长黄坚白走访慰问了丁老伯、邓师傅等困难群众。", "VISITED"),
    ("周光安同志病重期间，有关同志前往医院看望或通过各种形式对周光安同志表示慰问。", "VISITED"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS, ids=[f"{fact[1]}: {text[:18]}" for text, fact in SAYS])
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    assert_says(facts_of(text), fact)


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert_silent(facts_of(text), relation)
