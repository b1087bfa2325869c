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
]

NOBODY = [
    ("在陆启明主席英明领导下，事业不断发展。", "英明"),
    ("全体队员向陆主席敬礼，齐声高呼。", "敬礼"),
    ("工人师傅正日夜赶工、忙个不停。", "师傅正"),
    ("国家主席曾指出，发展是第一要务。", "曾指出"),
    ("贺词指出，五年来成绩显著。", "贺词"),
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
]


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
    ("在云滨区文化馆会议室由郑望山主持召开的座谈会上，大家作了交流。", "郑望山"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_person_is_seen_by_the_frame(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name in names_in(text, "Person")


UNNAMED = ["副会长荣获先进称号。", "高校和院长座谈。", "卓越工程师培养改革座谈会召开。", "候补委员会见客人。"]


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_is_seen_in_common_words(text: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert not names_in(text, "Person")
