"""What briefs of broadcast news say: who issues, puts online, opens and holds what, and who speaks for a state. All names are invented."""

from __future__ import annotations

from extractors.tables import Facts, table_tests

ISSUED = "近日，财政部、税务总局、工业和信息化部发布关于延续小型船舶免征车船税政策的公告。"
HONOURED = "今天，云滨市委政法委发布2025年第二、三季度见义勇为勇士榜。"
FILMED = "由中央广播电视总台联合中央党史和文献研究院创作的大型纪录片《云滨》，今晚播出。"
SHOWN = "今天，第四届“星河画展”在江澜空间站、宁波博物馆、杭州博物馆三地同步开展。"
FORUM = "首次在宁波以外举办的论坛——云滨数字贸易创新发展大会也在杭州开幕。"
BANKS = "中国人民银行与阿根廷中央银行续签了双边本币互换协议，互换规模为1300亿元。"
ORBIT = "2024年11月3日，我国在酒泉卫星发射中心用长征二号丁运载火箭，成功将云滨一号A星、云滨一号B星等5颗卫星发射升空。"
SEA = "3月9日，国家航天局使用捷龙三号遥五运载火箭在海南附近海域将江澜星座06组卫星发射升空，任务取得圆满成功。"
CIRCULAR = "教育部、财政部今天发布通知，部署实施2025年“云帆”人才支持计划。"
FESTIVAL = "由中央广播电视总台与联合国日内瓦办事处、中国常驻联合国日内瓦办事处和瑞士其他国际组织代表团共同主办的第四届云滨影像节举行。"
INVITED = "3日，江澜国总理哈林格，再度邀请苏丹主权委员会主席布尔汉举行紧急会议，就结束冲突进行讨论。"
QUAKE = "土耳其灾害与应急管理中心称，此次地震震中位于江澜省的林格镇，多地都有震感。"
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
    # who put what into orbit, and with which rocket
    (ORBIT, ("中国", "LAUNCHED", "云滨一号A星")),
    (ORBIT, ("中国", "LAUNCHED", "云滨一号B星")),
    (ORBIT, ("中国", "USES", "长征二号丁运载火箭")),
    (SEA, ("国家航天局", "LAUNCHED", "江澜星座06组卫星")),
    ("今天，我国成功发射云滨技术试验卫星二十号。", ("中国", "LAUNCHED", "云滨技术试验卫星二十号")),
    # what a circular starts, what a ministry set up, and what several ministries publish
    (CIRCULAR, ("教育部", "LAUNCHED", "“云帆”人才支持计划")),
    ("由国家发展改革委建立的全国船舶信用服务平台正式发布。", ("国家发展改革委", "LAUNCHED", "全国船舶信用服务平台")),
    ("近日，文化和旅游部等五部委印发河湖文化三年行动计划。", ("文化和旅游部", "ISSUED", "河湖文化三年行动计划")),
    ("日前，共青团中央发布“云帆志愿服务计划”工作指引。", ("共青团中央", "ISSUED", "“云帆志愿服务计划”工作指引")),
    ("中央广播电视总台今天发布下半年航运精品节目片单。", ("中央广播电视总台", "ISSUED", "下半年航运精品节目片单")),
    # who holds what, and where
    (FESTIVAL, ("中国常驻联合国日内瓦办事处和瑞士其他国际组织代表团", "ORGANIZED", "第四届云滨影像节")),
    ("近日，农业农村部在全国范围内部署开展2026年船舶监管执法提升年活动。", ("农业农村部", "ORGANIZED", "2026年船舶监管执法提升年活动")),
    ("中央广播电视总台在北美职业冰球联赛现场举行了春晚文化推介活动。", ("中央广播电视总台", "ORGANIZED", "春晚文化推介活动")),
    ("21日，江澜国家共同体第十届峰会在轮值主席国哥伦比亚首都波哥大举行。", ("江澜国家共同体第十届峰会", "HELD_AT", "波哥大")),
    ("江澜总统林格28日在柏林举行的云滨经济报告发布会上宣布，将下调预期。", ("林格", "SPOKE_AT", "云滨经济报告发布会")),
    ("匈牙利总理林格28日在云滨经济听证会上称，合作将持续。", ("林格", "SPOKE_AT", "云滨经济听证会")),
    ("在北京航天城举办了以“远航”为主题的航天科普展。", ("航天科普展", "HELD_AT", "北京航天城")),
    ("林格表示全球船舶峰会在北京召开，意义重大。", ("全球船舶峰会", "HELD_AT", "北京市")),
    ("今晚，总台央视新闻频道将播出专访。", ("中央广播电视总台央视新闻频道", "PART_OF", "中央广播电视总台")),
    # who raced
    ("在钢架雪车男子单人赛中，中国三名参赛选手陈立、李云峰均跻身前八名。", ("陈立", "ATTENDED", "钢架雪车男子单人赛")),
    ("在短道速滑混合团体接力决赛中，中国选手陈立、李云峰位列第二。", ("李云峰", "ATTENDED", "短道速滑混合团体接力决赛")),
    # without its edition; and who speaks for a body abroad
    ("近日，世界贸易组织发布新一期《全球船舶统计》报告。", ("世界贸易组织", "ISSUED", "《全球船舶统计》报告")),
    ("教育部今天印发通知，决定启动2025年“云帆”人才支持专项计划。", ("教育部", "LAUNCHED", "“云帆”人才支持专项计划")),
    ("联合国妇女署驻阿富汗代表林格同一天表示，情况好转。", ("林格", "HOLDS_POST", "联合国妇女署")),
    # who speaks for a state
    ("以色列国防军总参谋长莫朗15日称，已批准新计划。", ("莫朗", "HOLDS_POST", "以色列国防军")),
    ("日本内阁官房长官林启舟表示，台风已经过境。", ("林启舟", "HOLDS_POST", "日本内阁")),
    ("韩国国务总理韩启舟今天口头提出辞职。", ("韩启舟", "HOLDS_POST", "韩国")),
    ("中国常驻联合国副代表陈立22日表示支持。", ("陈立", "HOLDS_POST", "中国常驻联合国代表团")),
]

SILENT = [
    ("我国计划在酒泉卫星发射中心用长征二号丁运载火箭将云滨一号A星发射升空，力争成功。", "LAUNCHED"),
    ("今天，我国成功发射8颗卫星。", "LAUNCHED"),
    ("在备战男子单人赛期间，陈立跻身前八名。", "ATTENDED"),
    ("教育部今天发布通知，要求各校做好“云帆”人才支持计划总结。", "LAUNCHED"),
    ("由国家发展改革委建立的全国船舶信用服务平台运行平稳。", "LAUNCHED"),
    ("云滨区政府表示，修订《云滨区河湖条例》是必要之举。", "ISSUED"),
    ("近日，共青团中央发布“云帆计划”相关消息。", "ISSUED"),
    ("在天津、江苏、云南等全国多地也举办了航天开放日。", "ORGANIZED"),
    ("黑龙江、四川等地走进社区、企业，开展救援演练。", "ORGANIZED"),
    ("“云帆”启动仪式在中国科学技术馆举行。", "LOCATED_IN"),
    ("节目将联合总台多个地方总站，沿江拍摄。", "PART_OF"),
    ("巴基斯坦总理林格18日见证了两国首座边境集市开张。", "ATTENDED"),
    (INVITED, "ATTENDED"),
    (QUAKE, "LOCATED_IN"),
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


def test_what_a_list_holds_is_not_published_with_it(facts_of: Facts) -> None:
    found = facts_of("云滨电视台今天发布精品节目片单，《云岫》、《江澜大会》（第三季）、《远航》等18档精品节目，展现成就。")
    assert ("云滨电视台", "ISSUED", "精品节目片单") in found, found
    assert ("云滨电视台", "ISSUED", "云岫") not in found, found


def test_the_posted_speaks_for_the_sender(facts_of: Facts) -> None:
    found = facts_of("联合国妇女署驻阿富汗代表林格同一天表示，情况好转。")
    assert ("林格", "HOLDS_POST", "阿富汗") not in found, found


def test_a_home_event_is_the_one_told_of(facts_of: Facts) -> None:
    found = facts_of("云滨区应急管理局组织开展“平安云滨”咨询活动。云滨区应急管理局在郑州市举行主场活动。")
    assert ("“平安云滨”咨询活动", "HELD_AT", "郑州市") in found, found
