"""What houses' own pages tell of an event: who lectures, gives his views, chairs and goes on to speak, and where it was. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAFETY = "3月5日，云滨区召开安全生产工作会议。"
UNVEILING = "3月5日，江澜大学青石大讲堂揭牌仪式在江澜剧场举行。"
BODIES = "3月5日，云滨区城管局联合市消防支队、燕岭集团，组织工作人员在青石公园举办“江澜2026”消防演练。"
CLINIC = "3月5日，云滨市中医院专家团队走进青石镇卫生院，开展义诊及健康讲座活动。"

SAYS = [
    (UNVEILING + "随后，江澜大学校长陈立以《江海之间》为题，为师生开设了“青石大讲堂”首场讲座。", ("陈立", "SPOKE_AT", "“青石大讲堂”首场讲座")),
    (SAFETY + "区长陆青野出席会议并就下一步工作讲意见。", ("陆青野", "SPOKE_AT", "安全生产工作会议")),
    (SAFETY + "区长陆青野主持会议，通报检查情况，提出工作要求。", ("陆青野", "SPOKE_AT", "安全生产工作会议")),
    (SAFETY + "区长陆青野首先致辞欢迎各位代表。", ("陆青野", "SPOKE_AT", "安全生产工作会议")),
    (SAFETY + "区长陆青野、副区长陈立两位同志分别作了报告。", ("陆青野", "SPOKE_AT", "安全生产工作会议")),
    (SAFETY + "区长陆青野以“守牢底线，共建平安”为主题作了开场致辞。", ("陆青野", "SPOKE_AT", "安全生产工作会议")),
    ("3月5日，“江澜双周讲坛”在江澜大学开讲。首次讲座由江澜大学讲师陈立硕士主讲，题目是江海。", ("陈立", "SPOKE_AT", "江澜双周讲坛")),
    ("3月5日，书记陆青野为全体党员上了一堂题为“牢记使命担当”的专题党课。", ("陆青野", "SPOKE_AT", "牢记使命担当")),
    (BODIES, ("云滨区城管局", "ORGANIZED", "“江澜2026”消防演练")),
    (BODIES, ("燕岭集团", "ORGANIZED", "“江澜2026”消防演练")),
    (CLINIC, ("云滨市中医院", "ORGANIZED", "健康讲座活动")),
    (CLINIC, ("健康讲座活动", "HELD_AT", "青石镇卫生院")),
    ("3月5日，江澜体育公园人声鼎沸，2025年云滨市中学生篮球比赛在这里拉开帷幕。", ("2025年云滨市中学生篮球比赛", "HELD_AT", "江澜体育公园")),
    # 大会|议室 is a room
    ("3月5日，青石镇在大会议室召开人居环境整治工作专题会。", ("青石镇", "ORGANIZED", "人居环境整治工作专题会")),
]

SILENT = [
    (UNVEILING + "陈立将以《江海之间》为题为师生开设讲座。", "SPOKE_AT"),
    ("3月5日，区长陆青野讲课意见征集开始。", "SPOKE_AT"),
    ("3月5日，区长陆青野主持会议，市委办通报检查情况。", "SPOKE_AT"),
    ("3月5日，云滨区城管局拟联合市消防支队，组织工作人员在青石公园举办消防演练。", "HELD_AT"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
