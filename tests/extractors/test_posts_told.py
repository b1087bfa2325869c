"""Posts where names are words too, where the next word begins with a name's usual letters, and where a verb stands before the body. All people are invented."""

from __future__ import annotations

import pytest
from extractors.tables import Facts, table_tests

from kg.pipeline import read_text


def held(text: str) -> set[tuple[str, str, str]]:
    """The posts that a text tells: who, where, what."""
    triples = [triple for settled in read_text(text).settled for triple in settled.triples if triple.relation == "HOLDS_POST"]
    return {(triple.subject.canonical, triple.object.canonical, dict(triple.qualifiers).get("title", "")) for triple in triples}


SAYS = [
    ("日前，江澜市监察局通报鼎盛器材集团有限公司原董事长林启舟的问题。", ("林启舟", "HOLDS_POST", "鼎盛器材集团有限公司")),
    ("陆远征总书记来到云滨区金马社区考察。", ("陆远征", "HOLDS_POST", "中国共产党")),
    # Two characters, before a word that begins like a third.
    ("云滨区教育局局长骆江随同调研。", ("骆江", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆江颁发证书。", ("骆江", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆江转达了问候。", ("骆江", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆江给学生送去新书。", ("骆江", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆江解答了家长的问题。", ("骆江", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆国中出席仪式。", ("骆国中", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长骆永利是本地人。", ("骆永利", "HOLDS_POST", "云滨区教育局")),
    ("云滨区教育局局长楼江点评了演练。", ("楼江", "HOLDS_POST", "云滨区教育局")),
    # Words that are names, amid the titles of others.
    ("云滨区监察委员会主任春晓、云滨区人民检察院检察长郑望山列席会议。", ("春晓", "HOLDS_POST", "云滨区监察委员会")),
    ("江澜大学副校长庄稼、云滨区委副书记金秋出席。", ("金秋", "HOLDS_POST", "云滨区委")),
    ("江澜大学副校长边疆、招生处处长时光，岫能集团董事长须臾、人力资源总监明月出席。", ("边疆", "HOLDS_POST", "江澜大学")),
    ("江澜大学副校长边疆、招生处处长时光，岫能集团董事长须臾、人力资源总监明月出席。", ("须臾", "HOLDS_POST", "岫能集团")),
    # A verb before the body is no part of its name.
    ("林启舟挂任若羌县人民医院副院长。", ("林启舟", "HOLDS_POST", "若羌县人民医院")),
    ("林启舟挂职若羌县副县长。", ("林启舟", "HOLDS_POST", "若羌县政府")),
    ("江澜医院援疆医疗队出发，队员有江澜医院麻醉科主治医师邢昭、江澜医院儿科护师郑望山。", ("邢昭", "HOLDS_POST", "江澜医院麻醉科")),
    ("岫能集团党委副书记林启舟留任总经理。", ("林启舟", "HOLDS_POST", "岫能集团")),
    ("岫能集团召开董事会，选举党委书记林启舟为董事长。", ("林启舟", "HOLDS_POST", "岫能集团")),
]

SILENT = [
    ("江澜市第五次情况通报会召开。", "HOLDS_POST"),
    ("劳动党总书记在江澜会见了客人。陆远征总书记出席。", "HOLDS_POST"),
    ("接受林启舟辞去云滨区政府区长职务、郑望山辞去副区长职务的请求。", "ATTENDED"),
    ("云滨区委副书记职责、区长任期、局长岗位都有规定。", "HOLDS_POST"),
    ("江澜大学推出校长信箱、院长论坛、书记项目。", "HOLDS_POST"),
    ("选举党委书记为董事长。", "AUTHORED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_a_verb_before_a_committee_is_no_body(facts_of: Facts) -> None:
    found = facts_of("江澜大学校长郑望山出席。会议选举党委书记林启舟为主席团成员。")
    assert not [fact for fact in found if "选举" in fact[2]], found


def test_what_a_post_is_called_behind_the_title_is_nobody(facts_of: Facts) -> None:
    found = facts_of("会议接受林启舟辞去云滨区政府区长职务、郑望山辞去云滨区财政局局长职务的请求。")
    assert {fact[0] for fact in found} <= {"林启舟", "郑望山", "会议"}, found


APPOINTED = [
    ("会议决定任命秋叶为鄞州区监察委员会副主任。", ("秋叶", "鄞州区监察委员会", "副主任")),
    ("会议决定任命林启舟为鄞州区副区长并代理区长。", ("林启舟", "鄞州区政府", "代理区长")),
    ("任命鄞州区商务局原副局长林启舟为局长。", ("林启舟", "鄞州区商务局", "局长")),
    ("岫能集团创始人林启舟留任总经理。", ("林启舟", "岫能集团", "总经理")),
    ("岫能集团财务总监暨实际控制人之一的林启舟介绍情况。", ("林启舟", "岫能集团", "财务总监")),
    ("江澜商会换届，名誉会长由郑望山担任。", ("郑望山", "江澜商会", "名誉会长")),
    ("江澜商会换届，选举郑望山为会长，方舟、韩冰等5人为副会长。", ("韩冰", "江澜商会", "副会长")),
    ("江澜商会换届，选举郑望山为会长，聘任杨帆、晨曦为副秘书长。", ("晨曦", "江澜商会", "副秘书长")),
    ("江海银行赣州分行举行活动。分行公司业务部总经理林启舟参加。", ("林启舟", "江海银行赣州分行公司业务部", "总经理")),
    ("江海银行赣州分行举行活动。仪式由信丰支行行长林启舟主持。", ("林启舟", "江海银行信丰支行", "行长")),
    ("鄞州区消防救援大队举行演练。大队教导员林启舟参加。", ("林启舟", "鄞州区消防救援大队", "教导员")),
]


@pytest.mark.parametrize(("text", "post"), APPOINTED)
def test_who_is_appointed_to_what(text: str, post: tuple[str, str, str]) -> None:
    assert post in held(text)


ROLLS = [
    "江澜书法家协会第五届理事会名单\n会长：黎望山\n副会长：方舟、韩冰\n秘书长：关山",
    "江澜书法家协会第五届理事会名单\n职务  姓名  单位\n会  长    黎望山    岫能集团董事长\n副会长    方  舟    江澜大学教授\n副会长    韩冰    江澜日报社记者\n秘书长    关山    （专职）",
    "江澜书法家协会第五届理事会名单\n会  长：黎望山（岫能集团董事长）\n副会长：方  舟（江澜大学教授）  韩冰（江澜大学副教授）\n秘书长：关山",
]


@pytest.mark.parametrize("text", ROLLS)
def test_a_roll_of_office(text: str) -> None:
    expected = {("黎望山", "会长"), ("方舟", "副会长"), ("韩冰", "副会长"), ("关山", "秘书长")}
    assert {(who, "江澜书法家协会", title) for who, title in expected} <= held(text)


def test_a_roll_tells_what_else_they_are() -> None:
    assert ("黎望山", "岫能集团", "董事长") in held(ROLLS[1])
    assert ("方舟", "江澜大学", "教授") in held(ROLLS[2])


@pytest.mark.parametrize("text", ["江澜商会换届\n会长：待定\n副会长：若干名\n秘书长：空缺", "江澜商会通知\n会长单位：岫能集团\n理事单位：江澜大学", "问：书记怎么看？\n书记：要抓好落实"])
def test_no_roll_of_office(text: str) -> None:
    assert not held(text)


LISTED = [
    ("鄞州区人大常委会举行会议。常委会委员沙丘、郗兰先后发言。", ("沙丘", "鄞州区人大常委会", "委员")),
    ("会议任命叶尔江·巴力克、步风为鄞州区人民法院审判员。", ("叶尔江·巴力克", "鄞州区人民法院", "审判员")),
    ("库车县人民医院院长艾力·买买提、副院长买买提江到场欢迎。", ("买买提江", "库车县人民医院", "副院长")),
    ("施工方浙江江澜市政公司项目经理林启舟介绍了进度。", ("林启舟", "浙江江澜市政公司", "项目经理")),
    ("鄞州区东郊街道党工委委员、宣统委员林启舟主持。", ("林启舟", "鄞州区东郊街道党工委", "宣统委员")),
    ("鄞州区委书记林启舟履新宁波市副市长。", ("林启舟", "宁波市政府", "副市长")),
    ("林启舟不再担任鄞州区教育局局长职务，由郑望山接任。", ("郑望山", "鄞州区教育局", "局长")),
    ("江西省江澜协会第五次会员代表大会在宁波召开，中国江澜工业协会副秘书长林启舟出席。会长郑望山作工作报告，监事长黎望舒作报告。", ("黎望舒", "江西省江澜协会", "监事长")),
]


@pytest.mark.parametrize(("text", "post"), LISTED)
def test_posts_in_lists_and_of_societies(text: str, post: tuple[str, str, str]) -> None:
    assert post in held(text)


ALONE = [
    ("岫能集团总工程师时光作报告。", ("时光", "岫能集团", "总工程师")),
    ("鄞州区东郊街道办事处副主任路遥、石头出席会议。", ("石头", "鄞州区东郊街道办事处", "副主任")),
    ("林启舟，男，1970年生，现任鄞州区水利局局长。1992年任江澜镇副镇长，2003年8月任鄞州区农业局副局长。", ("林启舟", "江澜镇政府", "副镇长")),
]


@pytest.mark.parametrize(("text", "post"), ALONE)
def test_words_that_are_names_and_lines_of_a_career(text: str, post: tuple[str, str, str]) -> None:
    assert post in held(text)


OFFICES = [
    ("鄞州区水利局原党组书记、局长林启舟接受审查。", ("林启舟", "鄞州区水利局", "局长")),
    ("鄞州区江澜小学校长林启舟、教导主任方圆参加活动。", ("方圆", "鄞州区江澜小学", "教导主任")),
    ("江澜商会换届，选举郑望山为会长，白云、石头当选副会长。", ("石头", "江澜商会", "副会长")),
]


@pytest.mark.parametrize(("text", "post"), OFFICES)
def test_offices_joined_past_and_meant(text: str, post: tuple[str, str, str]) -> None:
    assert post in held(text)


def test_who_is_congratulated_is_no_name() -> None:
    assert not [who for who, _, _ in held("祝贺您当选江澜商会会长，祝贺您再次当选副会长。您再次当选江澜商会会长。") if "您" in who]


def test_a_past_post_has_no_past_body() -> None:
    assert not [body for _, body, _ in held("鄞州区水利局原党组书记、局长林启舟接受审查。") if "原" in body]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("云滨区水利局前副局长、江澜大学研究员林启舟表示赞同。", {"云滨区水利局"}),
        ("原云滨区水利局局长、江澜区教育局局长林启舟接受审查。", {"云滨区水利局", "江澜区教育局"}),
    ],
)
def test_what_is_past_in_one_house_is_not_in_the_next(text: str, past: set[str]) -> None:
    """Behind its own house 前 says nothing of the next one's; what stands before all of them is of all."""
    triples = [triple for settled in read_text(text).settled for triple in settled.triples if triple.relation == "HOLDS_POST"]
    assert {triple.object.canonical for triple in triples if dict(triple.qualifiers).get("held") == "former"} == past


@pytest.mark.parametrize(("text", "title"), [("县委副书记、人民政府县长骆江出席。", "县长"), ("会见了江澜市人民政府副市长骆江。", "副市长"), ("市委常委、政府副市长骆江出席。", "政府副市长")])
def test_a_title_holds_no_half_of_a_house(text: str, title: str) -> None:
    assert title in {told for _, _, told in held(text)}


def test_a_department_of_one_character_is_no_house_of_the_next(facts_of: Facts) -> None:
    found = facts_of("江澜医院骨科主任骆江、心内科主任楼江出席江澜论坛。")
    assert {("骆江", "HOLDS_POST", "江澜医院骨科"), ("楼江", "HOLDS_POST", "江澜医院心内科")} <= found
    assert not any(place == "江澜医院骨科心内科" for _, _, place in found)
