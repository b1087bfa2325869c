"""Partners and founders told the other way round. All names are invented."""

from __future__ import annotations

from extractors.tables import Facts, table_tests

SAYS = [
    ("会谈后，中共中央同秘鲁劳动党签署合作备忘录。", ("中共中央", "PARTNERED_WITH", "秘鲁劳动党")),
    ("中国共产党和秘鲁人民革命党签署合作备忘录。", ("中国共产党", "PARTNERED_WITH", "秘鲁人民革命党")),
    ("2019年起，江澜中学与澜采酒店管理有限公司签有实习协议。", ("江澜中学", "PARTNERED_WITH", "澜采酒店管理有限公司")),
    ("江澜大学与澜采集团续约三年。", ("江澜大学", "PARTNERED_WITH", "澜采集团")),
    ("澜采集团和江澜大学在协议书上盖了章。", ("澜采集团", "PARTNERED_WITH", "江澜大学")),
    ("与江澜大学签下协议的，是澜采集团。", ("江澜大学", "PARTNERED_WITH", "澜采集团")),
    ("澜采集团的合作伙伴包括江澜大学、云滨学院。", ("澜采集团", "PARTNERED_WITH", "云滨学院")),
    ("澜采集团成为江澜大学首家校企合作单位。", ("澜采集团", "PARTNERED_WITH", "江澜大学")),
    ("江澜大学联手澜采集团办起了江澜机器人学院。", ("江澜大学", "ESTABLISHED", "江澜机器人学院")),
    ("会议由主任陆青野主持。陆青野2014年和九户牧民一道办了江澜合作社。", ("陆青野", "ESTABLISHED", "江澜合作社")),
    ("澜采资本领投，江澜创投、云滨基金跟投了云岫科技。", ("澜采资本", "INVESTED_IN", "云岫科技")),
    ("澜采资本领投，江澜创投、云滨基金跟投了云岫科技。", ("江澜创投", "INVESTED_IN", "云岫科技")),
    ("澜采集团与江澜大学、云滨医院三方签约。", ("江澜大学", "PARTNERED_WITH", "云滨医院")),
    ("澜采集团、江澜大学、云滨医院三方签约仪式举行。", ("江澜大学", "PARTNERED_WITH", "云滨医院")),
    ("江澜大学与宁波、台州等地签署合作协议。", ("江澜大学", "PARTNERED_WITH", "台州市")),
    ("区长陆青野代表云岫大学与澜采集团董事长陈立签署了合作协议。", ("云岫大学", "PARTNERED_WITH", "澜采集团")),
    # a paper that its sides sign
    ("合作备忘录由华澜集团与杭州市政府于2023年6月签订。", ("华澜集团", "PARTNERED_WITH", "杭州市政府")),
    ("恒岳科技公司、江澜大学联合签署产学研合作协议。", ("恒岳科技公司", "PARTNERED_WITH", "江澜大学")),
    ("柳湾村牵手江湾经济开发区管委会共建产业学院。", ("柳湾村", "PARTNERED_WITH", "江湾经济开发区管委会")),
    # documents without 《》, by more kinds and with the years that they begin with
    ("县政府第12次常务会议审议通过了2024年工作要点、选举办法和党风廉政建设责任清单。", ("县政府第12次常务会议", "REVIEWED", "2024年工作要点")),
    ("县政府第12次常务会议审议通过了2024年工作要点、选举办法和党风廉政建设责任清单。", ("县政府第12次常务会议", "REVIEWED", "选举办法")),
    ("县政府第12次常务会议听取2024年财政预算草案、全县安全生产工作实施方案。", ("县政府第12次常务会议", "REVIEWED", "2024年财政预算草案")),
    ("县政府第12次常务会议传达学习了全省安全生产工作要点，研究了2024年度立法计划。", ("县政府第12次常务会议", "REVIEWED", "2024年度立法计划")),
    ("县政府第12次常务会议研究审定企业安全生产应急预案和小区物业管理规定。", ("县政府第12次常务会议", "REVIEWED", "小区物业管理规定")),
    ("县政府第12次常务会议深入学习《高层建筑消防管理规定》，讨论《数字乡村建设指南》。", ("县政府第12次常务会议", "REVIEWED", "高层建筑消防管理规定")),
    ("县政府第12次常务会议听取了关于2024年预算草案的审查结果报告。", ("县政府第12次常务会议", "REVIEWED", "关于2024年预算草案的审查结果报告")),
    # names of those proposed are no proposal
    ("市委常委会会议审议了候选人建议名单和常委会工作报告。", ("市委常委会会议", "REVIEWED", "常委会工作报告")),
    ("宁波市水利局研究制定了《防汛管理办法》，并于3月1日起施行。", ("宁波市水利局", "ISSUED", "防汛管理办法")),
    ("宁波市水利局修订了防汛抗旱应急预案。", ("宁波市水利局", "ISSUED", "防汛抗旱应急预案")),
]

SILENT = [
    ("区长陆青野代表江澜大学与澜采集团董事长陈立会面。", "PARTNERED_WITH"),
    ("中共中央邀请秘鲁劳动党代表来访。", "PARTNERED_WITH"),
    ("江澜小学和宁波市的大安小学相距十里。", "PARTNERED_WITH"),
    ("与江澜大学签下协议的，是三家企业。", "PARTNERED_WITH"),
    ("江澜大学选择了六家企业作为合作伙伴。", "PARTNERED_WITH"),
    ("澜采集团拟成为江澜大学首家校企合作单位。", "PARTNERED_WITH"),
    ("江澜医院与宁波、台州等地医院签订合作协议。", "PARTNERED_WITH"),
    ("江澜大学与宁波、台州的高校签署合作协议。", "PARTNERED_WITH"),
    ("截至2023年底，澜采集团持有云岫科技20%股份。", "ACQUIRED"),
    ("江澜公园是陆青野和同学一起去的。", "ESTABLISHED"),
    ("合作备忘录拟由华澜集团与杭州市政府签订。", "PARTNERED_WITH"),
    ("合作协议由华澜集团与杭州市政府起草。", "PARTNERED_WITH"),
    ("宁波市水利局要求各单位研究制定《防汛工作方案》。", "ISSUED"),
    ("宁波市水利局将研究制定《防汛管理办法》。", "ISSUED"),
    ("宁波市水利局召开会议，要求制定应急预案。", "ISSUED"),
    ("县政府第12次常务会议强调，要深入学习《数字乡村建设指南》。", "REVIEWED"),
    ("县政府第12次常务会议研究了下一步工作计划安排。", "REVIEWED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_nobody_who_follows_puts_money_into_the_one_that_leads(facts_of: Facts) -> None:
    assert ("江澜创投", "INVESTED_IN", "澜采资本") not in facts_of("澜采资本领投，江澜创投跟投了云岫科技。")


def test_two_who_sign_with_one_are_no_partners_of_each_other(facts_of: Facts) -> None:
    found = facts_of("澜采集团与江澜大学、云滨医院签约。")
    assert not {("江澜大学", "PARTNERED_WITH", "云滨医院"), ("云滨医院", "PARTNERED_WITH", "江澜大学")} & found
