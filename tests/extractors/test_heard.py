"""Whom a meeting hears and sees by frames that name no speech. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

MEETING = "3月5日，云滨区政府召开第9次常务会议。"
FORUM = "3月5日，首届海洋装备青年论坛在江澜大学开幕。\n主旨报告阶段，江澜大学教授陆青野作《海水下面》报告；"
UNVEILING = "3月5日，海洋学园揭牌典礼在柳湾镇举行。"

SAYS = [
    (MEETING + "会议听取区应急管理局局长陆青野关于灾后恢复情况的汇报。", ("陆青野", "SPOKE_AT", "云滨区政府第9次常务会议")),
    (MEETING + "会议听取了区财政局局长陆青野受区政府委托所作的预算执行情况报告。", ("陆青野", "SPOKE_AT", "云滨区政府第9次常务会议")),
    (MEETING + "在区长陆青野的主持下，与会人员学习了有关法规。", ("陆青野", "PRESIDED_OVER", "云滨区政府第9次常务会议")),
    (MEETING + "副区长陈立宣布了区委的任免决定。", ("陈立", "SPOKE_AT", "云滨区政府第9次常务会议")),
    (MEETING + "会上，柳湾镇、青石街道作了交流发言。", ("柳湾镇", "ATTENDED", "云滨区政府第9次常务会议")),
    (MEETING + "副区长陈立在会议上叮嘱各部门，要把账算细。", ("陈立", "SPOKE_AT", "云滨区政府第9次常务会议")),
    (FORUM + "中国科学院研究员陈立讲了能耗账。", ("陈立", "SPOKE_AT", "首届海洋装备青年论坛")),
    (FORUM + "李云峰教授介绍了安全课程。", ("李云峰", "SPOKE_AT", "首届海洋装备青年论坛")),
    (UNVEILING + "为学园揭牌的，是区长陆青野和柳湾镇镇长陈立。", ("陈立", "ATTENDED", "海洋学园揭牌典礼")),
    (UNVEILING + "区长陆青野和柳湾镇镇长陈立一起敲响开市锣。", ("陆青野", "ATTENDED", "海洋学园揭牌典礼")),
    (UNVEILING + "陆青野校长以《走远路的人》为题寄语学员。", ("陆青野", "SPOKE_AT", "海洋学园揭牌典礼")),
    (UNVEILING + "学员代表陈立在仪式上回忆，那半年他睡不着。", ("陈立", "SPOKE_AT", "海洋学园揭牌典礼")),
    (UNVEILING + "主持人不是干部，是居民代表陈立。", ("陈立", "PRESIDED_OVER", "海洋学园揭牌典礼")),
]

SILENT = [
    ("全会审议通过的决定，为开创云滨区发展新局面提供了科学指南。", "REVIEWED"),
    ("3月1日，区长陆青野主持召开企业家座谈会，听取企业发展情况汇报。", "REVIEWED"),
    (MEETING + "会议将听取陆青野关于灾后恢复情况的汇报。", "SPOKE_AT"),
    (MEETING + "会议听取了灾后恢复情况的汇报。", "SPOKE_AT"),
    (MEETING + "\n居民陈立介绍了小区的变化。", "SPOKE_AT"),
    (MEETING + "主持人不是陈立。", "PRESIDED_OVER"),
    (UNVEILING + "为学员讲课的，是江澜大学。", "ATTENDED"),
    ("陆青野从小就听人讲了许多故事。", "SPOKE_AT"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
