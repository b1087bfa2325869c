"""What looks like a fact and is none: areas of nameless people, what is counted, half sentences as houses, what happens elsewhere. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    ("云滨论坛在会展中心举行，廖照主持，郁青山作报告。", ("廖照", "PRESIDED_OVER", "云滨论坛")),
    ("云滨论坛在会展中心举行，廖照主持，郁青山作报告。", ("郁青山", "SPOKE_AT", "云滨论坛")),
    ("云滨大学学术委员会组成名单宣布：郁青山任主任。", ("郁青山", "HOLDS_POST", "云滨大学学术委员会")),
    ("云滨大学与白石区共建“云滨数字工匠学院”，校长廖照任名誉院长。", ("廖照", "HOLDS_POST", "云滨大学")),
    ("云滨矿业公司与江澜医院签署合作协议。", ("云滨矿业公司", "PARTNERED_WITH", "江澜医院")),
    ("云滨春耕现场会在白石镇举行。镇长廖照和十二个行政村的“两委”干部参加。", ("廖照", "ATTENDED", "云滨春耕现场会")),
]

SILENT = [
    ("云滨论坛在会展中心举行。来自中国、日本、韩国的一百二十名青年学者参加。", "ATTENDED"),
    ("云滨市人民医院与上海一家医院签订协议。", "PARTNERED_WITH"),
    ("云滨市人民医院与云南一家企业签订协议。", "PARTNERED_WITH"),
    ("云滨矿业公司与江澜研究所合作研制的掘进机已在青龙煤矿投用。", "LOCATED_IN"),
    ("云滨集团7月上线“云布”选布平台，首批入驻商户3000户。", "LOCATED_IN"),
    ("词是县二中音乐教师廖照写的。", "HOLDS_POST"),
    ("郁青山当场拨通县农业发展中心主任廖照的电话。", "HOLDS_POST"),
    ("部分市人大代表廖照列席会议。", "HOLDS_POST"),
    ("云滨大学学术委员会第一次会议召开。讨论中，有委员对新设实验室提出不同意见。", "REVIEWED"),
    ("云滨大学学术周开幕式举行。\n学生党支部书记廖照带队，11月20日赴白石镇开展科普课。", "LED"),
    ("云滨合唱团开课仪式在文化馆举行。\n白石书店推出“夜读”，首场读书会6月3日举行，作家廖照主讲。", "SPOKE_AT"),
    ("云滨读书节开幕式在图书馆举行。\n次日的挑错会由《云滨文艺》杂志社主编廖照主持。", "PRESIDED_OVER"),
    ("云滨市举行运动会。\nU12组决赛中，廖照夺得冠军。\n闭幕式上，副市长郁青山颁奖。", "ATTENDED"),
    ("被收购方的创始人兼总经理廖照今天也到场。", "HOLDS_POST"),
    ("书局是她和同学合开的小店，去年拿了云滨文创大赛银奖。", "WON"),
]


test_says, test_stays_silent = table_tests(SAYS, SILENT)
