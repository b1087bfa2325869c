"""Where names of people end, what announces none, and whose post a title is. All people are invented, save heads of state."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

POSTS = [
    ("区长陆启明同巴西总统卢拉通电话。", "卢拉", "巴西"),
    ("巴西总统卢拉同一天发表讲话。", "卢拉", "巴西"),
    ("江澜市同孟加拉国总统楚普互致贺电。", "楚普", "孟加拉国"),
    ("瑞典首相克里斯特松表示，瑞典政府表示欢迎。", "克里斯特松", "瑞典"),
    ("德国总统施特恩-巴尔克霍夫日前来访。", "施特恩-巴尔克霍夫", "德国"),
    ("法国总统默里埃致电云滨区。", "默里埃", "法国"),
    ("区长陆启明会见了约旦国王哈桑。", "哈桑", "约旦"),
    ("越共中央总书记阮文山、越南总理黎明会见了客人。", "阮文山", "越南共产党中央委员会"),
    ("越共中央总书记、国家主席阮文山会见了客人。", "阮文山", "越南"),
    ("沙特王储兼首相费萨尔在王宫会见了客人。", "费萨尔", "沙特阿拉伯"),
    ("内蒙古自治区党委副书记、自治区主席林启舟出席。", "林启舟", "内蒙古自治区政府"),
    ("团市委书记林启舟出席。", "林启舟", "共青团市委"),
    ("江澜大学继续教育部部长林启舟出席。", "林启舟", "江澜大学继续教育部"),
    ("江澜大学继续教育研究与发展中心主任林启舟作解析。", "林启舟", "江澜大学继续教育研究与发展中心"),
    ("国家样例中心主任林启舟出席。", "林启舟", "国家样例中心"),
    ("代表们选举林启舟、郑望山、游朗清、苏文岫当选为云滨镇副镇长。", "游朗清", "云滨镇政府"),
    ("江澜大学张始远副校长、沈望舒教务长、刘朗清研发长出席。", "刘朗清", "江澜大学"),
    ("国立云滨大学校长沈望舒致辞。", "沈望舒", "国立云滨大学"),
    ("省国资委主任、党委书记林启舟主持会议。", "林启舟", "省国资委党委"),
    ("会议宣布关于任命林启舟同志为青石集团董事长，聘任郑望山同志为青石集团总经理的决定。", "郑望山", "青石集团"),
    ("兴安盟行署召开会议，盟委副书记、盟长林启舟出席。", "林启舟", "兴安盟行署"),
    ("云滨区委副书记、市长葛朗清出席。", "葛朗清", "市政府"),
    ("原岚门市委书记林启舟参加。", "林启舟", "岚门市委"),
    ("会议听取了城建环保委主任委员顾闻笛作的报告。", "顾闻笛", "城建环保委"),
    ("宁波市市长顾朔于9月20日至23日率团访问日本。", "顾朔", "宁波市政府"),
    ("宁波市副市长陈默自3月起分管教育。", "陈默", "宁波市政府"),
    ("云滨区委书记高远已于日前到任。", "高远", "云滨区委"),
    ("云滨县县长罗平应邀出席开幕式。", "罗平", "云滨县政府"),
    ("省工信厅朱望巡视员、科技处李泉主任一行来到我院。", "李泉", "省工信厅科技处"),
    ("青石医院创伤骨科上肢病区王浩副主任、中医骨科二病区刘西平副主任参加义诊。", "刘西平", "青石医院中医骨科二病区"),
    ("区长陆启明会见印尼海洋设施与区域发展协调部长阿古桑、葡萄牙国务部长兼外长兰热卡。", "阿古桑", "印尼海洋设施与区域发展协调部"),
    ("区长陆启明会见葡萄牙国务部长兼外长兰热卡。", "兰热卡", "葡萄牙"),
    ("泰国副总理兼商业部长蓬皮莱会见记者。", "蓬皮莱", "泰国商业部"),
    ("德国联邦经济和气候保护部部长哈贝尔抵达。", "哈贝尔", "德国联邦经济和气候保护部"),
    ("英国商业贸易大臣雷诺比表示支持。", "雷诺比", "英国"),
    ("应白俄罗斯总统办公厅邀请，区长陆启明访问白俄罗斯。会见总统办公厅主任克鲁托莱时，陆启明表示感谢。", "克鲁托莱", "白俄罗斯总统办公厅"),
    ("会见国民会议代表院主席谢尔盖莱科时，陆启明表示感谢。", "谢尔盖莱科", "国民会议代表院"),
    ("区长陆启明会见摩尔多瓦议会议长马里安·卢普莱。", "马里安·卢普莱", "摩尔多瓦议会"),
    ("德国联邦议院议员乔·温加莱博士表示感谢。", "乔·温加莱", "德国联邦议院"),
    ("国家邮政局市场监管司司长林启舟参加座谈。", "林启舟", "国家邮政局市场监管司"),
    ("教育部直属高校工作司副巡视员林启舟出席。", "林启舟", "教育部直属高校工作司"),
    ("新华网副总编辑林启舟，中国经济网副总编辑郑望山，云滨日报社社长顾闻笛参加。", "郑望山", "中国经济网"),
    ("新华网副总编辑林启舟，云滨日报社社长顾闻笛参加。", "顾闻笛", "云滨日报社"),
    ("中央广播电视总台北美总站站长林启舟出席。", "林启舟", "中央广播电视总台北美总站"),
]

NOBODY = [
    ("在陆启明主席英明领导下，事业不断发展。", "英明"),
    ("全体队员向陆主席敬礼，齐声高呼。", "敬礼"),
    ("工人师傅正日夜赶工、忙个不停。", "师傅正"),
    ("国家主席曾指出，发展是第一要务。", "曾指出"),
    ("贺词指出，五年来成绩显著。", "贺词"),
    ("这是2012年以来伊朗总统首次到访沙特。", "来伊朗"),
    ("国务院办公厅主任会见客人，中国网络安全大会开幕。", "中国网"),
]


@pytest.mark.parametrize(("text", "person", "body"), POSTS)
def test_a_name_ends_where_the_sentence_goes_on(text: str, person: str, body: str, facts_of: Facts) -> None:
    assert (person, "HOLDS_POST", body) in facts_of(text)


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_a_word_is_nobody(text: str, word: str, facts_of: Facts) -> None:
    assert all(word not in fact for fact in facts_of(text))


def test_a_title_whose_house_is_not_read_means_no_other(facts_of: Facts) -> None:
    said = facts_of("云滨区教育局召开会议。对外情报处处长顾闻笛出席会议。")
    assert not any(fact[0] == "顾闻笛" and fact[1] == "HOLDS_POST" and fact[2] == "云滨区教育局" for fact in said)


def test_a_list_runs_over_semicolons(facts_of: Facts) -> None:
    event = "第三届江澜读书论坛"
    said = facts_of(f"云滨区委副书记、区长陆启明，副区长马力、顾闻笛；江澜大学党委书记祝明远，副校长倪若谷出席{event}。")
    assert {(name, "ATTENDED", event) for name in ("陆启明", "马力", "顾闻笛", "祝明远", "倪若谷")} <= said


def test_a_mayor_is_of_the_town_of_the_committee_before(facts_of: Facts) -> None:
    assert ("陆启明", "HOLDS_POST", "东兴市政府") in facts_of("东兴市委副书记、市长陆启明出席会议。防城港市文旅局参加会议。")


def test_a_company_that_is_only_named_later_is_not_the_house_that_speaks(facts_of: Facts) -> None:
    said = facts_of("公司党委副书记、总经理陆启明出席仪式。青石集团负责人参加。")
    assert not any(fact[0] == "陆启明" and fact[1] == "HOLDS_POST" for fact in said)


def test_readings_in_brackets_are_no_text(facts_of: Facts) -> None:
    assert ("陆启明", "HOLDS_POST", "云滨医院") in facts_of("云滨醫(yī)院院長陸啟明到會調(diào)研。")


def test_a_nominee_holds_no_post_yet(facts_of: Facts) -> None:
    said = facts_of("旗委常委、政府党组副书记、副旗长提名人选林启舟参加会议。")
    assert ("林启舟", "HOLDS_POST", "旗委") in said
    assert not any(fact[1] == "HOLDS_POST" and fact[2] == "旗政府" for fact in said)


def test_what_is_said_in_talks_is_not_said_at_an_event_named_before(facts_of: Facts) -> None:
    said = facts_of("第三届江澜读书论坛日前在江澜举行。\n区长陆启明会见了来客。陆启明指出，合作大有可为。")
    assert not any(fact[1] == "SPOKE_AT" for fact in said)
    there = facts_of("第三届江澜读书论坛日前在江澜举行。区长陆启明会见了来客，并出席论坛。陆启明指出，合作大有可为。")
    assert ("陆启明", "SPOKE_AT", "第三届江澜读书论坛") in there


LISTED = [
    ("林启舟、郑望山、游朗清、顾闻笛和沈锐等五位同志出席第三届江澜读书论坛。", ("郑望山", "顾闻笛", "沈锐")),
    ("林启舟、郑望山、游朗清、苏文岫出席第三届江澜读书论坛。", ("林启舟", "苏文岫")),
    ("省领导林启舟、乌兰、郑望山、游朗清出席第三届江澜读书论坛。", ("乌兰", "郑望山")),
    ("我社林启舟、郑望山、游朗清3位社员参加第三届江澜读书论坛。", ("林启舟", "游朗清")),
    ("林启舟、郑望、游朗清和沈锐出席第三届江澜读书论坛。", ("林启舟", "郑望", "沈锐")),
    ("林启舟、郑望山等出席第三届江澜读书论坛。", ("林启舟", "郑望山")),
    ("林启舟与郑望山、沈锐出席第三届江澜读书论坛。", ("林启舟", "郑望山", "沈锐")),
]


# Lists, with those who stand in them; of places, plants and trades nobody does.
RUNS = [
    ("在主席台就座的还有：林启舟、玛依拉·艾尼瓦尔、沈周和、热朗、郑大江、游朗清等。", {"林启舟", "玛依拉·艾尼瓦尔", "沈周和", "郑大江", "游朗清"}),
    ("由林启舟、郑望、沈锐组成的队伍夺得冠军。", {"林启舟", "郑望", "沈锐"}),
    ("林启舟、郑望山包揽金、银牌。", {"林启舟", "郑望山"}),
    ("慰问了林启舟、朱大望和郑望山、迟朗清等老同志。", {"林启舟", "朱大望", "郑望山", "迟朗清"}),
    ("他先后师从林启舟、郑望山、沈朗清。", {"林启舟", "郑望山", "沈朗清"}),
    ("林启舟、郑望、沈锐和其他成员在台上就座。", {"林启舟", "郑望", "沈锐"}),
    ("土楼里精美的石雕、木雕、砖雕，古朴的家具。", set()),
    ("黄芪、党参、白术、金银花等中药材丰收。", set()),
    ("沿线有李家湾、王家坡、赵家沟等自然村。", set()),
    ("康师傅、王老吉、李宁等品牌参展。", set()),
    ("王庄、李庄、张集三个村参加活动。", set()),
    ("严谨、求实、创新、奉献是他们的品格。", set()),
]


@pytest.mark.parametrize(("text", "people"), RUNS)
def test_a_list_of_people_is_told_by_most_of_its_items(text: str, people: set[str], names_in: Callable[[str, str], set[str]]) -> None:
    found = names_in(text, "Person")
    assert found >= people if people else not found


@pytest.mark.parametrize(("text", "people"), LISTED)
def test_those_of_a_list_were_there(text: str, people: tuple[str, ...], facts_of: Facts) -> None:
    assert {(name, "ATTENDED", "第三届江澜读书论坛") for name in people} <= facts_of(text)


NAMED = [
    ("云滨区向阳小学郑望山等4名教师获得“全国优秀教师”称号。", "郑望山"),
    ("区长林启舟为青石医院揭牌，林启舟与郑望山共同签署协议。", "郑望山"),
    ("会上，仪式由青石贸易有限公司郑望山副总经理主持。", "郑望山"),
    ("青石大学郑清和教授主持会议。", "郑清和"),
    ("欢送即将荣调回国的郑望山副总领事。", "郑望山"),
    ("区工作专班林启舟、郑清、游朗清等同志到会指导。", "郑清"),
    ("本次培训由保卫处高世明副处长主讲。", "高世明"),
    ("文学院2014级孔望同学作为代表发言。", "孔望"),
    ("2021级本科生李子昂同学获得一等奖。", "李子昂"),
    ("大赛闭幕，昌雅望和杨健分别获得女子组和男子组的冠军。", "昌雅望"),
    ("民族唱法组一等奖得主是何望；美声组一等奖由秦礼文获得。", "何望"),
    ("返乡青年郭亮创办了合作社。", "郭亮"),
    ("青石医院副院长祝静报告了工作进展。", "祝静"),
    ("民间中医人士喻望舒先生现场讲解。", "喻望舒"),
    ("市领导刘望舒、王国泰、瓦望舒等。", "瓦望舒"),
    ("会议选举产生新一届领导人，习近平全票当选国家主席。", "习近平"),
    ("会上，由帕克莱校长率领的代表团参观了校园。", "帕克莱"),
    ("法国队姆巴莱以10球获得金靴奖。", "姆巴莱"),
    ("广东队的刘望舒获得女子100米栏金牌。", "刘望舒"),
    ("中国队选手孙望以2分23秒的成绩夺冠。", "孙望"),
    ("在云滨区文化馆会议室由郑望山主持召开的座谈会上，大家作了交流。", "郑望山"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_person_is_seen_by_the_frame(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name in names_in(text, "Person")


UNNAMED = ["副会长荣获先进称号。", "高校和院长座谈。", "卓越工程师培养改革座谈会召开。", "候补委员会见客人。"]


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_is_seen_in_common_words(text: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert not names_in(text, "Person")
