"""Names of bodies that hold words which elsewhere part a name from what stands before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

BODIES = [
    "宁波市青年企业家协会", "宁波市对外友好协会", "宁波市服装协会", "宁波和平医院", "宁波市大数据发展管理局", "宁波自由贸易试验区管委会", "石家庄以岭药业股份有限公司",
    "国网宁波供电公司", "上海交通大学经济与管理学院", "宁波均岫电子股份有限公司",
    "宁波市向阳小学", "宁波市妇幼保健院", "宁波市中西医结合医院", "宁波市第一医院", "宁波二院", "宁波市结核病防治所", "宁波二中", "宁波市教师进修学院", "宁波越剧院",
    "宁波市老年书画研究会", "宁波市社科联", "中国老年学协会", "国家海岸病中心", "宁波大学食品与生物工程学院", "宁波市为民服务中心", "中国科学院宁波材料技术与工程研究所", "宁波市关心下一代工作委员会",
    "宁波大学继续教育与国际交流学院", "宁波民建", "青石镇中心校", "和田中学", "宁波各界扶贫促进会", "青石海澜（宁波）钛业有限公司", "宁海县青石镇中心小学", "宁波大学附属医院甲状腺外科",
    "宁波均岫企业管理合伙企业（有限合伙）", "宁波大学化学与制药工程学院",
]  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_a_name_is_read_whole(name: str, facts_of: Facts) -> None:
    assert any(fact[0] == "林启舟" and fact[2] == name for fact in facts_of(f"{name}负责人、主任林启舟出席。", f"{name}会长林启舟出席。", f"{name}校长林启舟出席。"))


@pytest.mark.parametrize("lead", ["但", "而", "却", "像", "以"])
def test_what_joins_a_clause_is_no_part_of_a_name(lead: str, facts_of: Facts) -> None:
    end = "为代表的企业与宁波大学" if lead == "以" else "与宁波大学"
    names = {name for fact in facts_of(f"昨天下雨，{lead}江岫集团{end}签订合作协议。") for name in (fact[0], fact[2])}
    assert f"{lead}江岫集团" not in names
    assert "宁波大学" in names or lead == "以"


@pytest.mark.parametrize("name", ["靠山集团", "像素集团"])
def test_a_name_may_begin_like_what_joins(name: str, facts_of: Facts) -> None:
    facts = facts_of(f"昨天，{name}与宁波大学签订合作协议。")
    assert {(name, "PARTNERED_WITH", "宁波大学"), ("宁波大学", "PARTNERED_WITH", name)} & facts


@pytest.mark.parametrize(("text", "body"), [("宁波市中小学荣获一等奖。", "宁波市中小学"), ("林启舟建立一个钢铁联合企业。", "一个钢铁"), ("林启舟2008年出任江澜大学校长。林启舟亲任江澜大学校长三年。", "林启舟亲任江澜大学"), ("宁波大学（宁大）与海岸研究院校长林启舟出席。", "宁波大学（宁大）与海岸研究院")])
def test_what_is_no_name_is_not_read_as_one(text: str, body: str, facts_of: Facts) -> None:
    assert body not in {name for fact in facts_of(text) for name in (fact[0], fact[2])}


VERBS_BESIDE = [
    ("江澜产业投资集团投资澜芯微电子有限公司。", "澜芯微电子有限公司"),
    ("市场猜测澜芯微电子有限公司已经停产。", "澜芯微电子有限公司"),
    ("监管部门驳回澜芯微电子有限公司的申请。", "澜芯微电子有限公司"),
    ("不存在澜芯微电子有限公司停产一事。", "澜芯微电子有限公司"),
    ("中芯国际投资100亿元建设生产线。", "中芯国际"),
    ("区长代表云滨区与华为公司签署协议。", "华为公司"),
    ("星海集团投资发展有限公司停产。", "星海集团投资发展有限公司"),
]


@pytest.mark.parametrize(("text", "firm"), VERBS_BESIDE)
def test_a_firm_takes_no_verb_into_its_name(text: str, firm: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert firm in names_in(text, "Organization")
    assert not any(name != firm and firm in name for name in names_in(text, "Organization"))


@pytest.mark.parametrize("text", ["临港新片区建设12英寸晶圆厂。", "星海公司筹划收购南浦新材。", "星海公司应收购南浦新材。"])
def test_what_is_built_and_what_is_done_are_no_firms(text: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert not any(name.endswith(("厂", "筹划", "应")) for name in names_in(text, "Organization"))
