"""Whose posts they are in lists of several houses, and the offices of Taiwan. All names are invented, save countries, places and offices."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    # vice-ministers and bureaus named without the letter that their head's title has
    ("台中市卫生局长祝明远、立委顾闻笛、市议员宁晓华出席活动。", ("祝明远", "HOLDS_POST", "台中市卫生局")),
    ("台中市卫生局长祝明远、立委顾闻笛、市议员宁晓华出席活动。", ("顾闻笛", "HOLDS_POST", "立法院")),
    ("经济部次长祝明远与台北市副市长顾闻笛到场。", ("祝明远", "HOLDS_POST", "经济部")),
    ("行政院副院长祝明远昨与高雄市副市长顾闻笛视察。", ("祝明远", "HOLDS_POST", "行政院")),
    # departments of two fields
    ("合作与招商局局长祝明远，岚山区区委书记顾闻笛随访。", ("祝明远", "HOLDS_POST", "合作与招商局")),
    ("江澜大学国际交流与合作处处长祝明远、国际交流与合作处副处长顾闻笛接待了来宾。", ("顾闻笛", "HOLDS_POST", "江澜大学国际交流与合作处")),
    ("江澜大学副校长祝明远与教务处处长顾闻笛到会。", ("顾闻笛", "HOLDS_POST", "江澜大学教务处")),
    # guests of a house that the page does not name
    ("应我校校长祝明远教授邀请，江澜大学校长顾闻笛教授、副校长宁晓华教授一行来我校交流访问。", ("宁晓华", "HOLDS_POST", "江澜大学")),
]
SILENT = [
    ("台中市教育大学校长出席，各部次长会议召开。", "HOLDS_POST"),
    # the host is another house than its guests, and no campus
    ("江澜大学代表及江澜创新中心的来宾对我校进行友好访问。副校长祝明远会见了来宾。", "HOLDS_POST"),
    ("江澜大学商学院代表团一行来访我校，我校副校长祝明远在城北校区会见了来宾。", "HOLDS_POST"),
    ("参加会谈的还有国际合作与交流处处长祝明远等。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
