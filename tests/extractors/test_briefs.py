"""What briefs of broadcast news say: who issues, puts online, opens and holds what, and who speaks for a state. All names are invented."""

from __future__ import annotations

from extractors.tables import Facts, table_tests

ISSUED = "近日，财政部、税务总局、工业和信息化部发布关于延续小型船舶免征车船税政策的公告。"
HONOURED = "今天，云滨市委政法委发布2025年第二、三季度见义勇为勇士榜。"
FILMED = "由中央广播电视总台联合中央党史和文献研究院创作的大型纪录片《云滨》，今晚播出。"
SHOWN = "今天，第四届“星河画展”在江澜空间站、宁波博物馆、杭州博物馆三地同步开展。"
FORUM = "首次在宁波以外举办的论坛——云滨数字贸易创新发展大会也在杭州开幕。"
BANKS = "中国人民银行与阿根廷中央银行续签了双边本币互换协议，互换规模为1300亿元。"
LINE = "澜砾集团第二条CR200系列列车总装线正式启用。"

SAYS = [
    # by whom, where several issue something together
    (ISSUED, ("国家税务总局", "ISSUED", "关于延续小型船舶免征车船税政策的公告")),
    (ISSUED, ("财政部", "ISSUED", "关于延续小型船舶免征车船税政策的公告")),
    (HONOURED, ("云滨市委政法委", "ISSUED", "2025年第二、三季度见义勇为勇士榜")),
    (FILMED, ("中央广播电视总台", "DEVELOPED", "云滨")),
    (FILMED, ("中央党史和文献研究院", "DEVELOPED", "云滨")),
    # what goes online without quotation marks
    ("近日，公安部正式上线全国船舶污染线索举报平台。", ("公安部", "LAUNCHED", "全国船舶污染线索举报平台")),
    # at several places at once, the first of which was not read
    (SHOWN, ("第四届“星河画展”", "HELD_AT", "宁波博物馆")),
    (SHOWN, ("第四届“星河画展”", "HELD_AT", "杭州博物馆")),
    (FORUM, ("云滨数字贸易创新发展大会", "HELD_AT", "杭州市")),
    (BANKS, ("中国人民银行", "PARTNERED_WITH", "阿根廷中央银行")),
    # who speaks for a state
    ("以色列国防军总参谋长莫朗15日称，已批准新计划。", ("莫朗", "HOLDS_POST", "以色列国防军")),
    ("日本内阁官房长官林启舟表示，台风已经过境。", ("林启舟", "HOLDS_POST", "日本内阁")),
    ("韩国国务总理韩启舟今天口头提出辞职。", ("韩启舟", "HOLDS_POST", "韩国")),
    ("中国常驻联合国副代表陈立22日表示支持。", ("陈立", "HOLDS_POST", "中国常驻联合国代表团")),
]

SILENT = [
    ("首次在宁波以外举办的云滨数字贸易创新发展大会引人关注。", "HELD_AT"),
    ("云滨水文演练均在江澜大学的标准和框架内进行。", "HELD_AT"),
    ("江澜银行与云滨银行互换规模为百亿元。", "PARTNERED_WITH"),
    (LINE, "USES"),
    ("近日，公安部正式上线全国首个服务。", "LAUNCHED"),
    ("江澜研究中心将围绕海洋观测，打造“产学研用”一体化科创平台。", "LAUNCHED"),
    ("云滨市政府阻止澜砾集团收购岫图医药有限公司。", "ACQUIRED"),
    ("昨天，首个“预制算力中心底座”在宁波正式投用。", "LOCATED_IN"),
    ("为支持乌克兰组建的“多国部队”将进行演习。", "ESTABLISHED"),
    ("会议邀请副区长李云峰举行紧急会议。", "SPOKE_AT"),
]

DRILLS = "今天，云滨区应急管理局举行主场活动。江澜区、柳湾区等地走进社区、企业，开展“平安云滨”救援演练。"

test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_who_opens_a_sentence_holds_what_it_tells_of(facts_of: Facts) -> None:
    found = facts_of(DRILLS)
    assert ("云滨区应急管理局", "ORGANIZED", "“平安云滨”救援演练") not in found, found
