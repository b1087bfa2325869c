"""Facts whose thing is named in a sentence before: 电站, 支行, 本次采摘节, 双方; and the events, founders and members that stand beside them. All names are invented."""

from __future__ import annotations

from collections.abc import Callable

from extractors.tables import table_tests

from kg.graph import Graph

SAYS = [
    # kinds of places and bodies alone
    ("江澜银行云滨支行正式开业。支行位于岫澜大厦一层。", ("江澜银行云滨支行", "LOCATED_IN", "岫澜大厦")),
    # the event of this time
    ("云滨区首届蓝莓采摘节9月1日在柳湾镇开幕。本次采摘节由柳湾镇人民政府主办。", ("柳湾镇人民政府", "ORGANIZED", "云滨区首届蓝莓采摘节")),
    ("由柳湾镇人民政府主办的“春风化雨 筑梦未来”文艺演出昨晚举行。演出由云滨区文化馆馆长顾一澜主持。", ("顾一澜", "PRESIDED_OVER", "“春风化雨 筑梦未来”文艺演出")),
    ("“春风化雨”文艺演出昨晚举行。云滨区副区长顾一澜，以及社区负责人一同观看了演出。", ("顾一澜", "ATTENDED", "“春风化雨”文艺演出")),
    ("2012年全国赛艇冠军赛13日在宁波落幕。", ("2012年全国赛艇冠军赛", "HELD_AT", "宁波市")),
    # who founds, who is a member, who signs about what
    ("澜潜智能2023年5月由王东川在宁波市海曙区创办。", ("王东川", "ESTABLISHED", "澜潜智能")),
    ("江澜妇产科联盟成立于2017年，目前已有云滨医院、柳湾医院等14家成员单位。", ("柳湾医院", "PART_OF", "江澜妇产科联盟")),
    ("江澜银行宁波市分行、云滨银行海曙支行围绕名城保护、生态修复，与海曙区签订合作协议。", ("云滨银行海曙支行", "PARTNERED_WITH", "海曙区")),
    ("宁波市第一医院现任院长是顾一澜，党委书记为罗亚明。", ("罗亚明", "HOLDS_POST", "宁波市第一医院")),
    ("决定任命顾一澜为宁波大学副校长，免去宁波大学教务处处长职务。", ("顾一澜", "HOLDS_POST", "宁波大学教务处")),
    ("云滨科技日前完成两轮融资。其中，A轮由启航资本领投，云衡创投、江澜金控跟投。", ("启航资本", "INVESTED_IN", "云滨科技")),
    ("云滨科技日前完成两轮融资。其中，A轮由启航资本领投，云衡创投、江澜金控跟投。", ("江澜金控", "INVESTED_IN", "云滨科技")),
    ("宁波市关心下一代工作委员会主任顾一澜来到海曙区调研。", ("顾一澜", "HOLDS_POST", "宁波市关心下一代工作委员会")),
    # 公司 behind a river or a hill is no bare one
    ("青石软件有限公司董事长顾一澜出席大会。长江公司与海曙区签约。", ("长江公司", "PARTNERED_WITH", "海曙区")),
    ("青石软件有限公司董事长顾一澜出席大会。黄山公司与海曙区签约。", ("黄山公司", "PARTNERED_WITH", "海曙区")),
    ("青石软件有限公司董事长顾一澜出席大会。西山公司与海曙区签约。", ("西山公司", "PARTNERED_WITH", "海曙区")),
    ("青石软件有限公司董事长顾一澜出席大会。公司与海曙区签约。", ("青石软件有限公司", "PARTNERED_WITH", "海曙区")),
    # what 该公司 means stands before
    ("青石软件有限公司落户海曙区。该公司由顾一澜于2009年创办，2015年被林木贸易公司收购。", ("顾一澜", "ESTABLISHED", "青石软件有限公司")),
]

SILENT = [
    ("云滨科技日前完成两轮融资。其中，A轮由知名机构领投。", "INVESTED_IN"),
    ("宁波市第一医院的办院宗旨为人民，院长为先。", "HOLDS_POST"),
    ("江澜银行云滨支行正式开业。支行里人来人往。", "LOCATED_IN"),
    ("青石软件有限公司董事长顾一澜出席大会。宁波公司与海曙区签约。", "PARTNERED_WITH"),
    ("该公司由顾一澜于2009年创办，2015年被林木贸易公司收购。", "ESTABLISHED"),
    ("该院由顾一澜于2009年创办，2015年并入柳湾医院。", "ESTABLISHED"),
    ("该校由顾一澜于2009年创办，2015年并入江澜师范大学。", "ESTABLISHED"),
    ("院长顾一澜介绍了双方联合开发的“慧瞳”质检系统。", "DEVELOPED"),
    ("“春风化雨”文艺演出昨晚举行。云滨区副区长顾一澜观看了演出的宣传片。", "ATTENDED"),
]


test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_a_body_goes_by_the_name_that_the_text_has(graph_of: Callable[..., Graph]) -> None:
    graph = graph_of("陵水县委常委、宣传部部长顾一澜出席全县宣传工作会议。")
    assert {(body.name, body.aliases) for body in graph.entities("Organization")} >= {("陵水黎族自治县委", ("陵水县委",)), ("陵水黎族自治县委宣传部", ("陵水县委宣传部",))}
