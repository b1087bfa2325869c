"""An event that somebody only speaks of is none of the article's own; where leaders go and whom they write to. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SESSION = "3月5日，云滨区政协第十次主席会议召开。区政协主席陆青野主持。\n陆青野表示，要认真学习贯彻会议精神。要精心筹备召开全区教育工作大会。\n会议审议通过《江澜读书计划》。副主席陈立作发言。"
QUOTES = "3月5日，第三届江澜论坛在宁波举行。区长陆青野出席并致辞。陆青野说，论坛办得好。今天，李云峰在江澜博览会开幕式上发表演讲。陆青野强调，要坚持开放。\n陈立出席会议并致辞。"
POINTS = "3月5日，第三届江澜论坛在宁波举行。区长陆青野出席并发表讲话。\n第二，坚持开放。明年，我们将举办第八届江澜博览会。\n副区长陈立参加上述活动。"

LECTURE = "3月5日，云滨区政协第十次主席会议召开。区政协主席陆青野主持会议。\n会后举行云滨区政协第三次学习讲座，江澜大学教授陈立应邀作题为“何以云滨”的讲座。"
HEARD = "3月5日，江澜市人大常委会第十次会议召开。会议听取了审计署审计长陆青野受委托作的报告。"

SAYS = [
    # 发表讲话|说: what a speech says follows its verb
    ("法国总统林南德10日在第三届江海大会上发表讲话说，世界在变化。", ("林南德", "SPOKE_AT", "第三届江海大会")),
    ("法国总统林南德10日出席第三届江海大会。林南德当天在会上发表演讲时指出，世界在变化。", ("林南德", "SPOKE_AT", "第三届江海大会")),
    # what is held behind the meeting
    (LECTURE, ("陈立", "SPOKE_AT", "云滨区政协第三次学习讲座")),
    (HEARD, ("陆青野", "HOLDS_POST", "审计署")),
    # whose house it is does not matter
    ("3月5日，市长陆青野来到宁波市江澜博物馆。", ("陆青野", "VISITED", "宁波市江澜博物馆")),
    ("应秘鲁总统白诺瓦邀请，市长陆青野访问秘鲁。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    ("3月5日，应白诺瓦总统邀请，国家主席陆青野将访问秘鲁并出席江澜论坛。\n秘鲁总统白诺瓦致辞。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    (SESSION, ("云滨区政协第十次主席会议", "REVIEWED", "江澜读书计划")),
    (SESSION, ("陈立", "SPOKE_AT", "云滨区政协第十次主席会议")),
    (QUOTES, ("陈立", "ATTENDED", "第三届江澜论坛")),
    (POINTS, ("陈立", "ATTENDED", "第三届江澜论坛")),
    # what goes on after it is the article's own
    ("3月5日，第三届江澜论坛在宁波举行。陆青野强调，要坚持开放。随后，江澜发展大会召开。\n陈立出席会议。", ("陈立", "ATTENDED", "江澜发展大会")),
    # where somebody speaks while he looks at something
    ("3月5日，在江澜钢铁集团调研节能降碳时，区长陆青野强调，要加大研发力度。", ("陆青野", "VISITED", "江澜钢铁集团")),
    ("3月5日，市长陆青野在宁波市调研。\n在海曙区鼓楼街道红坪村，陆青野观看直播，走访群众。", ("陆青野", "VISITED", "红坪村")),
    # a country by its whole name
    ("3月5日，智利共和国总统白诺瓦、越南社会主义共和国主席顾闻笛出席会议。", ("白诺瓦", "HOLDS_POST", "智利")),
    ("3月5日，智利共和国总统白诺瓦、越南社会主义共和国主席顾闻笛出席会议。", ("顾闻笛", "HOLDS_POST", "越南")),
    # names with a dot: a preposition is none of them, a word inside does not end them
    ("3月5日，国家主席陆青野向路易莎·阿贝拉德致贺电。", ("陆青野", "HOLDS_POST", "中国")),
    ("江澜市人民政府主席艾尔肯·吐尼亚力出席会议。", ("艾尔肯·吐尼亚力", "HOLDS_POST", "江澜市人民政府")),
    # where bodies hold what has no name of its own; who receives guests puts nothing off
    ("3月5日，江澜海岸实验室在云滨医院举行揭牌仪式。", ("揭牌仪式", "HELD_AT", "云滨医院")),
    ("3月5日，澜采集团与江澜大学在江澜大学举行签约仪式。", ("签约仪式", "HELD_AT", "江澜大学")),
    ("3月5日，第三届江澜论坛在宁波举行。论坛接待组组长、区长陆青野，副区长陈立出席论坛。", ("陆青野", "ATTENDED", "第三届江澜论坛")),
    # half of 我校 is no part of an event's name
    ("3月5日，我校与宁波市人民政府战略合作协议签约仪式在宁波举行。", ("宁波市人民政府战略合作协议签约仪式", "HELD_AT", "宁波市")),
]

SILENT = [
    ("3月5日，我校与宁波市人民政府战略合作协议签约仪式尚在筹备。", "HELD_AT"),
    ("3月5日，澜采集团在云滨医院举行揭牌仪式前夕的会上听取意见。", "HELD_AT"),
    ("3月5日，第三届江澜论坛在宁波举行。待区长陆青野出席论坛后再定。", "ATTENDED"),
    ("法国总统林南德10日发表电视讲话说，世界在变化。", "SPOKE_AT"),
    ("3月5日，市长陆青野来到陈立等老一辈画家旧居。", "VISITED"),
    ("3月5日，市长陆青野参观《光辉岁月——江澜大学在宁波历史陈列》。", "VISITED"),
    ("3月5日，江澜钢铁集团发布调研报告时，区长陆青野强调，要加大研发力度。", "VISITED"),
    ("3月5日，区长陆青野来到云滨区。他强调，要坚持和完善人民代表大会制度。\n陈立参加调研。", "ATTENDED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
