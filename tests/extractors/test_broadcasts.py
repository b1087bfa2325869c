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

# What a session holds for reporters, and who answers there.
REPORTERS = "云滨市六届人大二次会议今天（3月6日）举行记者会，市财政局有关负责人回答了提问。\n在谈到经济形势时，市财政局局长陆青野表示，经济向好。"
WALK = "云滨市政协六届三次会议“委员通道”今天（3月7日）再次开启，10位委员走上“委员通道”，接受了记者的集体采访。\n在今天的“委员通道”上，市政协委员陆青野、陈立、李云峰也分别就工业发展、社区服务等问题回答了记者的提问。"
PRESIDIUM = "3月9日，云滨市政协六届一次会议举行。市政协六届一次会议主席团会议主持人陆青野出席会议。市政协秘书长陈立到会听取发言。"
# Who speaks for whom, and who only listens.
FOR_OTHERS = "江澜外国专家招待会3月5日在宁波举行，市长陆青野出席并致辞。\n陆青野首先代表云滨市政府，代表陈立书记，向所有外国专家表示衷心感谢。"
FOR_CIRCLES = "云滨市政协六届常委会第三次会议3月5日举行。\n陆青野常委代表无党派人士界发言提出，要完善格局。"
HEARD = "江澜协商会议3月5日在宁波举行。副市长陈立出席会议，现场听取政协委员意见建议并讲话。"
TOUR = "3月5日，市长陆青野在宁波市调研。\n陆青野来到江澜大学，了解情况。\n陆青野还到江澜博物馆、白石纪念馆，强调要弘扬文化。\n副市长陈立陪同调研。"
FRIENDS = "3月5日，市长陆青野在宁波与获得2024年度江澜友谊奖的外国专家代表座谈交流。"
SCHOOLS = "来自宁波市的市政协委员陆青野分享了他走进宁波市30多所学校的故事。"

SAYS = [
    (REPORTERS, ("陆青野", "SPOKE_AT", "云滨市六届人大二次会议记者会")),
    (REPORTERS, ("云滨市六届人大二次会议记者会", "PART_OF", "云滨市六届人大二次会议")),
    (WALK, ("陈立", "SPOKE_AT", "云滨市政协六届三次会议“委员通道”")),
    (WALK, ("云滨市政协六届三次会议“委员通道”", "PART_OF", "云滨市政协六届三次会议")),
    (PRESIDIUM, ("陆青野", "ATTENDED", "云滨市政协六届一次会议")),
    (PRESIDIUM, ("陈立", "ATTENDED", "云滨市政协六届一次会议")),
    (FOR_OTHERS, ("陆青野", "SPOKE_AT", "江澜外国专家招待会")),
    (FOR_CIRCLES, ("陆青野", "SPOKE_AT", "云滨市政协六届常委会第三次会议")),
    (HEARD, ("陈立", "SPOKE_AT", "江澜协商会议")),
    (TOUR, ("陆青野", "VISITED", "白石纪念馆")),
    (TOUR, ("陈立", "VISITED", "宁波市")),
    ("云滨市政协六届一次会议3月5日举行。会议通过了政协第六届云滨市委员会常务委员会关于设置专门委员会的决定。", ("云滨市政协六届一次会议", "REVIEWED", "关于设置专门委员会的决定")),
    ("江澜城市大会3月5日在宁波举行，由云滨市政府、联合国人居署共同举办。", ("联合国人居署", "ORGANIZED", "江澜城市大会")),
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
    ("以宁波所长贡献国家所需。", "HOLDS_POST"),
    ("江澜论坛3月5日在宁波举行，市政府其他部门、单位负责人列席会议。", "ATTENDED"),
    (PRESIDIUM, "SPOKE_AT"),
    (HEARD, "REVIEWED"),
    (FRIENDS, "WON"),
    (SCHOOLS, "VISITED"),
    (SEVERAL, "PRESIDED_OVER"),
    (GUESTS, "ATTENDED"),
    ("市委副书记陆青野要求认真学习贯彻市委精神，座谈会上大家踊跃发言。", "HELD_AT"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
