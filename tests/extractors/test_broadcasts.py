"""How the evening news tells of sessions, symposia and leaders on the road: which meeting a bare word means, what is said in passing, who did what. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

# A session that prepares another, one that is agreed on, several that nobody names.
PREPARES = "3月5日，云滨市人大常委会第九次会议在江澜剧院举行。\n会议的一项任务是为召开云滨市六届人大一次会议作准备。会议听取了秘书长陆青野作的关于选举工作情况的报告。"
AGREED = "3月5日，第四次江澜领导人会晤在宁波举行。\n双方同意举行江澜人文交流机制会议。\n副市长陈立出席。"
OTHERS = "3月5日，市长陆青野主持召开座谈会，听取意见建议。副市长陈立出席。\n陆青野说，去年发展取得新成就。形势复杂多变，我们出台措施，召开全市经济大盘会议，稳住了大局。\n李云峰、顾闻笛参加。"
SEVERAL = "3月5日，第三届江澜论坛在宁波举行。市长陆青野先后主持召开5场座谈会，听取意见。"
GUESTS = "3月5日，市长陆青野在宁波同出席江澜论坛2024年年会的企业家代表座谈。\n陆青野感谢企业家对发展的支持。"
STUDY = "深入学习贯彻市委关于坚持和完善村规民约制度的重要思想交流会3月5日在宁波举行。市委书记陆青野出席会议并讲话。"
MEMBERS = "3月5日，市长陆青野主持召开云滨市政府第二次全体会议。\n市政府全体会议组成人员出席会议，副市长陈立列席会议。"

SAYS = [
    (PREPARES, ("陆青野", "SPOKE_AT", "云滨市人大常委会第九次会议")),
    (PREPARES, ("云滨市人大常委会第九次会议", "REVIEWED", "关于选举工作情况的报告")),
    (AGREED, ("陈立", "ATTENDED", "第四次江澜领导人会晤")),
    (OTHERS, ("陈立", "ATTENDED", "座谈会")),
    (OTHERS, ("顾闻笛", "ATTENDED", "座谈会")),
    (STUDY, ("陆青野", "SPOKE_AT", "深入学习贯彻市委关于坚持和完善村规民约制度的重要思想交流会")),
    (MEMBERS, ("陈立", "ATTENDED", "云滨市政府第二次全体会议")),
    ("全市高校毕业生等青年就业创业工作视频会议3月5日在宁波举行。", ("全市高校毕业生等青年就业创业工作视频会议", "HELD_AT", "宁波市")),
    ("市长陆青野7日在京同云滨理事会主席陈立、江澜委员会主席李云峰共同主持第四次江澜领导人会晤。", ("陆青野", "PRESIDED_OVER", "第四次江澜领导人会晤")),
    ("市长陆青野7日在京同云滨理事会主席陈立、江澜委员会主席李云峰共同主持第四次江澜领导人会晤。", ("陈立", "HOLDS_POST", "云滨理事会")),
    ("3月5日，市长陆青野主持召开各协会、商会负责人和专家代表座谈会。", ("陆青野", "PRESIDED_OVER", "各协会、商会负责人和专家代表座谈会")),
]

SILENT = [
    (SEVERAL, "PRESIDED_OVER"),
    (GUESTS, "ATTENDED"),
    ("市委副书记陆青野要求认真学习贯彻市委精神，座谈会上大家踊跃发言。", "HELD_AT"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
