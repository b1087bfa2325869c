"""Where the name of an event begins: words that may part it from what stands before are also parts of other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

NAMES = [
    "2023中国大数据产业博览会", "2023华为开发者大会", "上海自由贸易试验区创新论坛", "中国—以色列创新合作论坛", "宁波市药品从业人员培训班", "宁波市社会组织工作会议",
    "第五届全国参与式治理论坛", "宁波市成人继续教育工作会议", "宁波市接诉即办工作推进会", "第二届长三角医保经办业务技能竞赛",
    "学习贯彻党的二十届三中全会精神宣讲报告会", "贯彻落实中央八项规定精神专题会议", "新任区长宣誓就职典礼", "宁波市科学普及活动周", "公众参与生态环境保护宣传活动", "彝族火把节", "定向越野挑战赛",
    "高校毕业生就业双向选择会", "新生报到仪式", "全市安全生产和消防工作会议", "和美乡村篮球大赛", "宁波市见义勇为先进个人表彰大会", "宁波市新型城镇化及城市更新工作推进会", "宁波国际时尚周",
    "2023宁波医药交流与合作会议", "宁波医药交流与合作大会", "2023宁波医师年会暨医药产业与医疗科技创新论坛", "第三届宁波灯彩文化节暨消夏购物月",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_whole(name: str, facts_of: Facts) -> None:
    assert (name, "HELD_AT", "宁波市") in facts_of(f"5月9日，{name}在宁波举行。")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        # Kinds of events that no list holds, told by the verb.
        ("5月9日，江澜大学在大礼堂隆重举行2024年新兵入伍欢送会。", ("江澜大学", "ORGANIZED", "2024年新兵入伍欢送会")),
        ("云滨区教育局举办了2024年幼儿园教师消防应急实训。", ("云滨区教育局", "ORGANIZED", "2024年幼儿园教师消防应急实训")),
        ("由云滨区文旅局主办的江澜精品消费月11月3日启动，全市同步开展。", ("云滨区文旅局", "ORGANIZED", "江澜精品消费月")),
        ("2024年国际泳联花样游泳世界杯当地时间23日在宁波闭幕。", ("2024年国际泳联花样游泳世界杯", "HELD_AT", "宁波市")),
        ("学习贯彻党的二十大精神宣讲团动员会30日在宁波召开。", ("学习贯彻党的二十大精神宣讲团动员会", "HELD_AT", "宁波市")),
        ("中央乡村建设工作领导小组24日召开会议，白知秋主持会议并讲话。", ("白知秋", "PRESIDED_OVER", "中央乡村建设工作领导小组会议")),
        ("云滨区干部研讨班20日开班。李云峰出席开班式，白知秋主持开班式。", ("白知秋", "PRESIDED_OVER", "云滨区干部研讨班开班式")),
        ("江澜读书论坛开幕，陆启明致欢迎辞，韩素宣读了贺信。", ("韩素", "SPOKE_AT", "江澜读书论坛")),
        ("江澜读书论坛开幕。李云峰出席论坛并代表省委致贺词。", ("李云峰", "SPOKE_AT", "江澜读书论坛")),
        # Together with somebody.
        ("区长白知秋在宁波同副区长李云峰、局长韩素共同出席江澜读书论坛。", ("韩素", "ATTENDED", "江澜读书论坛")),
        ("区长白知秋在宁波同副区长李云峰、局长韩素共同出席江澜读书论坛。", ("白知秋", "ATTENDED", "江澜读书论坛")),
        ("副市长白知秋访问宁波，会见市长李云峰，同副市长韩素共同主持召开江澜读书论坛。", ("白知秋", "PRESIDED_OVER", "江澜读书论坛")),
        # The names of national media, and other sites by the posts behind them.
        ("楚澜网副总编辑刘立群参加座谈会。", ("刘立群", "HOLDS_POST", "楚澜网")),
        ("新华网副总编辑刘立群，中国青年网总编助理陈立出席。", ("陈立", "HOLDS_POST", "中国青年网")),
        # The committee of an event is no event.
        ("第三届云滨博览会执委会秘书长刘立群出席江澜读书论坛。", ("刘立群", "ATTENDED", "江澜读书论坛")),
    ],
)
def test_a_verb_or_a_post_tells_what_a_name_is_of(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    assert fact in facts_of(text)


@pytest.mark.parametrize("text", ["云滨区在江边举行大规模军演。", "江澜大学联合防务理事会18日在宁波举行座谈。", "江澜大学教师在保卫处指导下进行了操作演练。", "江澜大学召开会议。"])
def test_a_kind_with_a_common_word_is_no_name(text: str, facts_of: Facts) -> None:
    assert not {object for _, relation, object in facts_of(text) if relation in ("ORGANIZED", "HELD_AT")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5月9日，云滨区召开学习贯彻全国两会精神宣讲会。", "学习贯彻全国两会精神宣讲会"),
        ("5月29日，我校第三届教职工代表大会在礼堂召开。", "第三届教职工代表大会"),
        ("5月29日，我院2024年度工作会议在礼堂召开。", "2024年度工作会议"),
        ("5月29日，校友会第三届联谊大会在礼堂召开。", "校友会第三届联谊大会"),
        ("为迎接江澜读书论坛召开，区长林启舟到云滨区调研。", "江澜读书论坛"),
        ("5月9日，2023云滨论坛举行。大会包括江澜读书论坛、云滨美食节等活动。", "云滨美食节"),
        ("5月9日，区长林启舟出席完江澜读书论坛后返回。", "江澜读书论坛"),
        ("区长林启舟要求，要高质量做好江澜读书论坛服务工作。", "江澜读书论坛"),
        ("区长林启舟特别称赞云滨运动会。", "云滨运动会"),
        ("区长林启舟让大家一样感受云滨运动会的魅力。", "云滨运动会"),
        ("区长林启舟参加“感受江澜”征文活动。", "“感受江澜”征文活动"),
        ("区长林启舟走进礼品店，了解云滨运动会纪念品销售情况。", "云滨运动会"),
        ("此时距离江澜国际电影节颁奖仪式还有十天。", "江澜国际电影节颁奖仪式"),
        ("区长林启舟出席信访积案化解研判会并讲话。", "信访积案化解研判会"),
        ("副区长韩素参加城镇燃气安全视频调度会。", "城镇燃气安全视频调度会"),
        ("区长林启舟主持节前廉政集体谈话会。", "节前廉政集体谈话会"),
        ("城市山地越野会由云滨区体育局主办。", "城市山地越野会"),
        ("区长林启舟在乡村振兴和农业农村工作会议上表示，要抓好春耕。", "乡村振兴和农业农村工作会议"),
        ("5月9日，云滨区召开代表委员座谈会。", "代表委员座谈会"),
        ("区长林启舟在职工健步走活动上致辞。", "职工健步走活动"),
        ("区长林启舟主持人才引进座谈会。", "人才引进座谈会"),
    ],
)
def test_a_frame_tells_where_a_name_begins(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name in names_in(text, "Event")


@pytest.mark.parametrize("text", ["区长林启舟多次参加专业类世博会。", "区长林启舟参加云滨区老年人协会。", "5月9日，云滨区慈善总会举办书画义卖。", "区长林启舟参加赛前训练。"])
def test_what_is_no_event_by_its_name_or_is_one_of_a_kind(text: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert not names_in(text, "Event")


def test_a_talk_is_no_meeting_that_stands_far_above(facts_of: Facts) -> None:
    far = "3月21日，云滨区召开2024年全区工作推进会议，区委书记白知秋出席会议并讲话。\n" + "云滨区图书馆位于江边。\n" * 4
    facts = facts_of(far + "云滨区副区长刘立群参加座谈。座谈会由教授陈立主持。")
    assert ("白知秋", "ATTENDED", "2024年全区工作推进会议") in facts
    assert not {fact for fact in facts if fact[0] in ("刘立群", "陈立") and fact[2] == "2024年全区工作推进会议"}


@pytest.mark.parametrize("speaker", ["国家主席白知秋", "白知秋", "埃尔莫安"])
def test_who_meets_guests_of_a_forum_does_not_speak_there(speaker: str, facts_of: Facts) -> None:
    facts = facts_of(f"5月9日，国家主席白知秋在宁波宾馆会见来华出席第三届江澜读书论坛的土耳其总统埃尔莫安。\n白知秋强调，两国关系良好。\n{speaker}表示，愿意合作。")
    assert ("埃尔莫安", "ATTENDED", "第三届江澜读书论坛") in facts
    assert not {fact for fact in facts if fact[1] == "SPOKE_AT"}


def test_an_embassy_is_not_the_country_that_is_visited(facts_of: Facts) -> None:
    assert {fact for fact in facts_of("总理白知秋赴中国驻越南使馆吊唁。") if fact[1] == "VISITED"} <= {("白知秋", "VISITED", "中国驻越南使馆")}


def test_what_a_speaker_quotes_is_not_said_there(facts_of: Facts) -> None:
    facts = facts_of("区长白知秋5月9日在宁波出席江澜读书论坛。\n白知秋表示，读书很好。李云峰主席指出，要多读书。")
    assert ("白知秋", "SPOKE_AT", "江澜读书论坛") in facts
    assert ("李云峰", "SPOKE_AT", "江澜读书论坛") not in facts


def test_who_takes_part_in_talks_visits_no_country_that_is_spoken_of(facts_of: Facts) -> None:
    facts = facts_of("5月9日，国家主席白知秋在宁波宾馆会见俄罗斯总理埃尔莫安。\n埃尔莫安表示，欢迎白知秋对俄罗斯进行国事访问。\n李云峰、韩素等出席。")
    assert not {fact for fact in facts if fact[1] == "VISITED" and fact[0] in ("李云峰", "韩素")}


def test_a_head_of_government_is_of_the_country_named_before(facts_of: Facts) -> None:
    facts = facts_of("国务院副总理白知秋访问新加坡，分别会见新加坡总统李云峰、总理韩素、副总理陈立。")
    assert {("韩素", "HOLDS_POST", "新加坡"), ("陈立", "HOLDS_POST", "新加坡")} <= facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("云滨区教育局在京启动2024年“少年读书月”活动。", ("云滨区教育局", "ORGANIZED", "2024年“少年读书月”活动")),
        ("中央宣传部会同中央统战部、国家民委开展的乡村读书宣传活动在宁波启动。", ("中央统战部", "ORGANIZED", "乡村读书宣传活动")),
        ("在男子25米手枪速射决赛中，中国选手李云峰以32分夺得金牌，陈立获得铜牌。", ("陈立", "ATTENDED", "男子25米手枪速射决赛")),
        ("李云峰在体操女子高低杠决赛中摘得银牌。", ("李云峰", "ATTENDED", "体操女子高低杠决赛")),
        ("市委书记李云峰，副市长陈立等与职工一同观看江澜市文艺汇演。", ("陈立", "ATTENDED", "江澜市文艺汇演")),
        ("江澜创业中心启动仪式举行。揭牌环节，由市政协副主席李云峰、市科技局局长陈立登台共同揭牌。", ("陈立", "ATTENDED", "江澜创业中心启动仪式")),
        ("昨日上午，江澜市政协召开民主监督座谈会。李云峰委员建议，要扩大范围。", ("李云峰", "HOLDS_POST", "江澜市政协")),
        ("区供销联社党委书记、主任李云峰，党委委员、副主任陈立等陪同调研。", ("陈立", "HOLDS_POST", "区供销联社")),
        ("江澜集团董事长 总裁李云峰先生致辞。", ("李云峰", "HOLDS_POST", "江澜集团")),
        ("江澜市企业家商会召开理事大会。会长李云峰致辞。", ("李云峰", "HOLDS_POST", "江澜市企业家商会")),
        ("江澜市企业家商会召开理事大会，江澜市人大常委会到会。会长李云峰致辞。", ("李云峰", "HOLDS_POST", "江澜市企业家商会")),
        ("江澜大学副校长、陈立教授，江澜医院院长、李云峰主任医师出席会议。", ("陈立", "HOLDS_POST", "江澜大学")),
        ("江澜读书论坛举行。本次会议得到众多企业的慷慨赞助，包括江澜集团、澜采集团等。", ("澜采集团", "ORGANIZED", "江澜读书论坛")),
        ("市协会副市长李云峰及厦航党委委员、副总经理陈立参加。", ("陈立", "HOLDS_POST", "厦航")),
        ("俄外交部发言人埃尔莫娃4日谴责袭击。", ("埃尔莫娃", "HOLDS_POST", "俄罗斯外交部")),
        ("县美术家协会和县非遗保护中心近30人参加了江澜读书论坛。", ("县非遗保护中心", "ATTENDED", "江澜读书论坛")),
        ("中国健美协会常务副主席李云峰出席发布会。", ("李云峰", "HOLDS_POST", "中国健美协会")),
        ("集团公司在江澜学院第一会议室隆重举行学院转设工作表彰会。", ("学院转设工作表彰会", "HELD_AT", "江澜学院第一会议室")),
        ("省部级主要领导干部学习贯彻党的二十大精神专题研讨班1日下午在宁波结业。李云峰主持结业式。", ("李云峰", "PRESIDED_OVER", "省部级主要领导干部学习贯彻党的二十大精神专题研讨班结业式")),
        ("自治区副主席李云峰出席重点项目开工奠基仪式。", ("李云峰", "ATTENDED", "重点项目开工奠基仪式")),
        ("浙江高速集团董事长李云峰出席会议。", ("李云峰", "HOLDS_POST", "浙江高速集团")),
        ("国家主席李云峰在人民大会堂同来华出席江澜读书论坛和江澜音乐节的俄罗斯总统埃尔莫安举行会谈。", ("埃尔莫安", "ATTENDED", "江澜音乐节")),
    ],
)
def test_what_people_do_at_an_event_and_who_they_are(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    assert fact in facts_of(text)


def test_who_receives_guests_of_a_forum_was_not_there(facts_of: Facts) -> None:
    facts = facts_of("国家主席李云峰在人民大会堂同来华出席江澜读书论坛的俄罗斯总统埃尔莫安举行会谈。")
    assert ("李云峰", "ATTENDED", "江澜读书论坛") not in facts


def test_who_leads_a_group_for_a_day_holds_no_post_of_the_house(facts_of: Facts) -> None:
    facts = facts_of("9月17日，以省统计局党组书记、局长李云峰为组长的省统计局调研组来江澜产业园调研。")
    assert ("李云峰", "HOLDS_POST", "省统计局") in facts
    assert len([fact for fact in facts if fact[:2] == ("李云峰", "HOLDS_POST")]) == 2
