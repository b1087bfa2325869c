"""Pages of hospitals, schools, institutes, societies and museums: what their sentences say, and where the rules stay silent. All names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

SAYS = [
    # the house itself, its parts and those who lead them
    ("江澜大学召开工作会议。教务处处长顾闻笛发言。", ("顾闻笛", "HOLDS_POST", "江澜大学教务处")),
    ("江澜大学人文与传播学院院长祝明远出席。", ("祝明远", "HOLDS_POST", "江澜大学人文与传播学院")),
    ("江澜大学教师教育学院院长祝明远出席。", ("祝明远", "HOLDS_POST", "江澜大学教师教育学院")),
    ("江澜大学中文系主任祝明远出席。", ("祝明远", "HOLDS_POST", "江澜大学中文系")),
    ("江澜大学校友办主任顾闻笛出席。", ("顾闻笛", "HOLDS_POST", "江澜大学校友办")),
    ("江澜大学党委宣传部副部长顾闻笛出席。", ("顾闻笛", "HOLDS_POST", "江澜大学党委宣传部")),
    ("江澜博物馆馆长、党委书记祝明远出席。", ("祝明远", "HOLDS_POST", "江澜博物馆党委")),
    ("江澜医院慢性病管理中心主任、教授、博士生导师汪涛作报告。", ("汪涛", "HOLDS_POST", "江澜医院慢性病管理中心")),
    ("江澜医院2016年学术年会举行，邬云红副院长主持会议。", ("邬云红", "HOLDS_POST", "江澜医院")),
    ("江澜大学物理学院乔思远教授团队研发的“海眼”水下探测系统通过验收。", ("乔思远", "HOLDS_POST", "江澜大学物理学院")),
    ("我校与云滨大学签署协议。云滨大学党委书记何以平，我校党委书记武建斌出席。", ("何以平", "HOLDS_POST", "云滨大学党委")),
    ("江澜大学党委常委、医学部党委书记覃晓蓉出席。", ("覃晓蓉", "HOLDS_POST", "江澜大学医学部党委")),
    ("江澜医院对外合作处处长顾闻笛、医务部副主任赵序平出席。", ("赵序平", "HOLDS_POST", "江澜医院医务部")),
    ("国际云杉科学院院士、国际云杉科学院中国科学中心副主席张景平致辞。", ("张景平", "HOLDS_POST", "国际云杉科学院中国科学中心")),
    ("江澜大学召开会议，欢迎新生来校。人文与传播学院院长祝明远发言。", ("江澜大学人文与传播学院", "PART_OF", "江澜大学")),
    # boards of societies
    ("江澜市医学会脊柱分会第二届委员会换届会议召开，倪若谷当选副主任委员。", ("倪若谷", "HOLDS_POST", "江澜市医学会脊柱分会")),
    ("邱朗清被选举为江澜市医师协会第五届理事会会长。", ("邱朗清", "HOLDS_POST", "江澜市医师协会")),
    ("江澜市医师协会外科分会换届。邱朗清、倪若谷当选为第二届委员会副主任委员。", ("倪若谷", "HOLDS_POST", "江澜市医师协会外科分会第二届委员会")),
    ("江澜市作家协会第五次代表大会召开，选举产生新一届理事会，邱朗清当选主席。", ("邱朗清", "HOLDS_POST", "江澜市作家协会")),
    # what goes on at conferences
    ("江澜医院2016年学术年会举行，李国平院长在学术年会开幕致辞中指出，要做好服务。", ("李国平", "SPOKE_AT", "江澜医院2016年学术年会")),
    ("第二届江澜文博论坛举行。江澜博物馆馆长祝明远在论坛上作了“博藏强科，互学互鉴”的主题报告。", ("祝明远", "SPOKE_AT", "第二届江澜文博论坛")),
    ("第二届江澜文博论坛举行。江澜医院院长祝明远致欢迎辞并作工作汇报。", ("祝明远", "SPOKE_AT", "第二届江澜文博论坛")),
    ("第二届江澜文博论坛举行。倪若谷、邱朗清分别做了题为《新材料》及《新方法》的报告。", ("邱朗清", "SPOKE_AT", "第二届江澜文博论坛")),
    ("江澜大学经济学院教授白立人应邀作“数字经济与区域发展”专题讲座。", ("白立人", "SPOKE_AT", "“数字经济与区域发展”专题讲座")),
    ("第二届江澜文博论坛举行。论坛由学院党委书记孔令辉主持。", ("孔令辉", "PRESIDED_OVER", "第二届江澜文博论坛")),
    ("“海上遗珍——青石窑瓷器展”在江澜博物馆开幕。", ("海上遗珍——青石窑瓷器展", "HELD_AT", "江澜博物馆")),
    ("江澜艺术团参加第十届全国少儿舞蹈展演。", ("江澜艺术团", "ATTENDED", "第十届全国少儿舞蹈展演")),
    ("江澜大学建校60周年暨成果发布和研讨会在江澜礼堂举行。", ("江澜大学建校60周年暨成果发布和研讨会", "HELD_AT", "江澜礼堂")),
    ("江澜科技创新大会召开。中国工程院院士赵晓岚教授、校党委书记姚江林和获奖教师代表参会。", ("姚江林", "ATTENDED", "江澜科技创新大会")),
    # works, systems, prizes, foundations
    ("江澜大学学生周子航、刘晓琳获第九届全国大学生机械创新设计大赛一等奖。", ("周子航", "WON", "第九届全国大学生机械创新设计大赛一等奖")),
    ("年会表彰了优秀论文一等奖3位（潘雯、周兴宁、何华）。", ("何华", "WON", "优秀论文一等奖")),
    ("江澜银行业协会发布“文明规范服务百佳示范单位”名单，江澜银行滨江支行获此殊荣。", ("江澜银行滨江支行", "WON", "“文明规范服务百佳示范单位”")),
    ("江澜书画院院长丘墨林创作的国画《江山如画》展出。", ("丘墨林", "DEVELOPED", "江山如画")),
    ("中国科学院江澜研究所研究员乔思远团队研发出“海眼”水下探测系统。", ("乔思远", "DEVELOPED", "“海眼”水下探测系统")),
    ("江澜肿瘤医院挂牌成立江澜消化道肿瘤诊疗中心。", ("江澜肿瘤医院", "ESTABLISHED", "江澜消化道肿瘤诊疗中心")),
]

SILENT = [
    ("学生高温防护、学生成长和学生安全都要注意。", "HOLDS_POST"),
    ("青石医院院长林森来访。江澜医院接待。林森院长称赞江澜医院。", "VISITED"),
    ("江澜大学党委宣传部负责人介绍了情况。", "HOLDS_POST"),
    ("江澜医院的部分院领导和机电工程学院的师生来到现场。", "PART_OF"),
    ("江澜大学校长祝明远作批示，两校和各学院的师生代表参会。", "ATTENDED"),
    ("海滨教育局代表全区就江澜大学与云滨大学两校签署合作协议表示热烈祝贺。", "ESTABLISHED"),
    ("专家学者齐聚一堂，航天员齐聚现场。", "HOLDS_POST"),
    ("云滨区区长邱朗清作批示，国内知名专家等出席了首届江澜文博论坛。", "ATTENDED"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS, ids=[f"{fact[1]}: {text[:18]}" for text, fact in SAYS])
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    assert fact in facts_of(text)


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert not [fact for fact in facts_of(text) if fact[1] == relation]


def test_a_visitor_whose_house_is_told_heads_no_other(facts_of: Facts) -> None:
    found = facts_of("青石医院院长林森来我院参观。林森院长表示，江澜医院值得学习。江澜医院院长邬云红接待。")
    assert {fact for fact in found if fact[0] == "林森" and fact[1] == "HOLDS_POST"} == {("林森", "HOLDS_POST", "青石医院")}


def test_what_somebody_is_called_is_no_post(facts_of: Facts) -> None:
    assert not [fact for fact in facts_of("博士生导师汪涛作报告。江澜大学召开会议。") if fact[1] == "HOLDS_POST"]
