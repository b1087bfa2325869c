"""Who leads a party is one of it, who comes to teach somewhere goes there, and a delegation is the house that sends it. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

TOUR = "3月5日，区长陆青野带队赴宁波市开展招商考察，副区长陈立随团。\n一行先后走访了江澜智能装备股份有限公司、江澜纤维材料研究院。"

SAYS = [
    ("陆青野一行来到云岫区政协委员会客厅，听取介绍。", ("陆青野", "VISITED", "云岫区政协委员会客厅")),
    ("3月5日，省长陆青野走进“江南粮仓”安徽。", ("陆青野", "VISITED", "安徽省")),
    ("春耕时节，省长陆青野专程来到产粮大省湖南，察看春耕。", ("陆青野", "VISITED", "湖南省")),
    ("夏收时节，省长陆青野在“北方菜园”山东省考察时提出要求。", ("陆青野", "VISITED", "山东省")),
    (TOUR, ("陆青野", "VISITED", "江澜纤维材料研究院")),
    (TOUR, ("陈立", "VISITED", "江澜纤维材料研究院")),
    ("3月5日，区长陆青野到江澜小学上思政课。", ("陆青野", "VISITED", "江澜小学")),
    ("3月5日，区长陆青野走进江澜小学，为师生讲授“开学第一课”。", ("陆青野", "VISITED", "江澜小学")),
    ("3月5日，江澜大学师生代表团一行20人抵达云滨中学交流。", ("江澜大学", "VISITED", "云滨中学")),
    # Two who lead, a place that 和 joins to the list though it was not read, and a firm that has its town in its name.
    ("3月7日，区委书记蓝可，区委副书记、区长郁青山带领相关部门负责同志，先后到云滨医院、江澜大学等地，实地察看项目进度。", ("蓝可", "VISITED", "江澜大学")),
    ("区长蓝可、副区长郁青山分别带队走访云滨集团，开展安全生产大检查活动。", ("蓝可", "LED", "安全生产大检查活动")),
    ("3月7日，区长蓝可到云滨医院和实验楼项目、白石集团二期项目等地，实地察看项目进度。", ("蓝可", "VISITED", "白石集团")),
    ("3月7日，区长蓝可赴福建矿机、云滨集团、云滨医院等企业走访慰问。", ("蓝可", "VISITED", "福建矿机")),
]

SILENT = [
    ("区长蓝可说，副区长郁青山带回了云滨集团开展安全生产大检查活动的消息。", "LED"),
    ("区长蓝可和村民聊起实验楼项目、白石集团二期项目。", "VISITED"),
    ("3月5日，省长陆青野在“春耕之声”云滨村宣讲会上致辞。", "VISITED"),
    ("3月5日，区长陆青野为江澜小学的课题组点赞。", "VISITED"),
    ("3月5日，区长陆青野讲授思政课。", "VISITED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
