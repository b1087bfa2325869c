"""Pages of companies, zones and banks: what a sentence says of firms, products and projects, and where the rules must stay silent. All names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

SAYS = [
    # products and projects without quotation marks
    ("5月8日，宁波市文化局同步发布城墙数字文化共创计划，对首批文物作数字化呈现。", ("宁波市文化局", "LAUNCHED", "城墙数字文化共创计划")),
    ("海曙区启动银龄关爱行动，首批惠及120户家庭。", ("海曙区", "LAUNCHED", "银龄关爱行动")),
    ("宁波市政府启动西街历史文化街区保护改造工程，总投资3亿元。", ("宁波市政府", "LAUNCHED", "西街历史文化街区保护改造工程")),
    ("云石科技和先澜科技联合发布叮铃健康大模型、数澜超声大模型两个大模型。", ("先澜科技", "LAUNCHED", "数澜超声大模型")),
    ("叮铃健康大模型由湖南省第二人民医院与云石科技、先澜科技等合作伙伴自主研发。", ("先澜科技", "DEVELOPED", "叮铃健康大模型")),
    ("2023年，澜脉科技开发出医疗管理平台CareMind。", ("澜脉科技", "DEVELOPED", "CareMind")),
    ("澜砾汽车推出首款纯电动车型岫跃01，售价12万元起。", ("澜砾汽车", "LAUNCHED", "岫跃01")),
    ("建设银行宁波分行创新推出科创快贷，已服务企业200家。", ("建设银行宁波分行", "LAUNCHED", "科创快贷")),
    ("工商银行宁波海曙支行推出“澜易贷”产品。", ("工商银行宁波海曙支行", "LAUNCHED", "“澜易贷”产品")),
    ("海曙区行政审批局上线“澜小智”智能客服。", ("海曙区行政审批局", "LAUNCHED", "“澜小智”智能客服")),
    ("“澜医智脑辅助问诊系统”由澜脉科技与宁波市第一医院共同孵化。", ("宁波市第一医院", "DEVELOPED", "澜医智脑辅助问诊系统")),
    ("澜砾集团采用自主研发的“澜鹰”巡检无人机，实现线路全覆盖。", ("澜砾集团", "DEVELOPED", "“澜鹰”巡检无人机")),
    ("宁波市第一医院用第四代达芬奇手术机器人给患者做了手术。", ("宁波市第一医院", "USES", "达芬奇手术机器人")),
    # where projects lie, and who pays
    ("宁波万澜广场综合体项目地处宁波中央活力区，总投资21亿元。", ("宁波万澜广场综合体项目", "LOCATED_IN", "宁波中央活力区")),
    ("澜砾集团总投资12亿元的年产5万吨高端铜箔项目在象山县开工。", ("澜砾集团", "INVESTED_IN", "年产5万吨高端铜箔项目")),
    ("澜砾集团总投资12亿元的年产5万吨高端铜箔项目在象山县开工。", ("年产5万吨高端铜箔项目", "LOCATED_IN", "象山县")),
    ("3月31日，澜砾新能源电池项目开工仪式在象山县举行。", ("澜砾新能源电池项目", "LOCATED_IN", "象山县")),
    ("岫河1986文创园由北澜建筑设计有限公司设计，云澜投资管理有限公司建设运营。", ("云澜投资管理有限公司", "ESTABLISHED", "岫河1986文创园")),
    # firms by their frame
    ("日前，澜砾股份已与五泽新辰、众川机器人、埃澜特等企业签署战略合作协议。", ("澜砾股份", "PARTNERED_WITH", "埃澜特")),
    ("海曙区与抖澜、美澜签订框架协议，共同推进老字号数字化转型。", ("海曙区", "PARTNERED_WITH", "抖澜")),
    ("2022年6月，澜元机器人收购上岫新材，出资约21亿元。", ("澜元机器人", "ACQUIRED", "上岫新材")),
    ("今年7月智岫机器人收购上澜新材。", ("智岫机器人", "ACQUIRED", "上澜新材")),
    ("澜砾科技先后收购了德国机器人企业库曼集团和岫高公司的大部分股权。", ("澜砾科技", "ACQUIRED", "岫高公司")),
    ("澜砾科技先后收购了德国机器人企业库曼集团和岫高公司的大部分股权。", ("库曼集团", "LOCATED_IN", "德国")),
    ("七瀚机器人以类似方式入主胜澜能源。", ("七瀚机器人", "ACQUIRED", "胜澜能源")),
    ("光量子计算企业图澜量子日前完成数亿元B轮融资，由澜科资本领投，君澜资本、元岫原点跟投。", ("元岫原点", "INVESTED_IN", "图澜量子")),
    ("蔚砾公司递交了上市申请书。蔚砾的产品很多，蔚砾的客户也多。蔚砾先后完成6轮融资，源澜资本、元璟资本纷纷加注。", ("元璟资本", "INVESTED_IN", "蔚砾公司")),
    ("徐湛正隆向其参股公司宁波第一机床厂有限公司增资9800万元。", ("徐湛正隆", "INVESTED_IN", "宁波第一机床厂有限公司")),
    ("已有九澜粮品、翱岫体育用品等43家小微企业入驻石浦镇农民工创业园。", ("翱岫体育用品", "LOCATED_IN", "石浦镇农民工创业园")),
    ("澜光半导体、岫石光电、云泽医疗等12家企业入驻宁波高新区。", ("岫石光电", "LOCATED_IN", "宁波高新区")),
    ("宁波大学共建人工智能联合实验室的伙伴是青石集团。青石集团旗下青石数科与宁波大学共建人工智能联合实验室。", ("宁波大学", "ESTABLISHED", "人工智能联合实验室")),
    ("宁波青石科技股份有限公司由陶岫生于2009年创立，是一家智能装备企业。", ("陶岫生", "ESTABLISHED", "宁波青石科技股份有限公司")),
    ("近年来，澜砾集团积极转型，先后与日本安岫电机成立合资公司。", ("澜砾集团", "PARTNERED_WITH", "日本安岫电机")),
]


SILENT = [
    ("各地要实施重点产业链培育行动，加快转型。", "LAUNCHED"),
    ("海曙区启动专项整治行动，加强检查。", "LAUNCHED"),
    ("宁波市实施技术改造项目，提升管理水平。", "LAUNCHED"),
    ("某国发起多轮打击行动，海曙区居民表示关注。", "LAUNCHED"),
    ("澜砾集团采用智能管理系统，提高效率。", "USES"),
    ("中储粮集团等收购企业在各地布设收购库点上千个。", "ACQUIRED"),
    ("中方欢迎更多中国企业来匈牙利投资合作。", "LOCATED_IN"),
    ("粮油、蔬菜等企业入驻宁波高新区。", "LOCATED_IN"),
    ("海曙区居民采用5G网络产品AI助手。", "DEVELOPED"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS)
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    found = facts_of(text)
    flipped = (fact[2], fact[1], fact[0]) if fact[1] == "PARTNERED_WITH" else fact
    assert fact in found or flipped in found, found


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert not [fact for fact in facts_of(text) if fact[1] == relation]


def test_who_says_something_behind_a_firms_title_is_no_firm(facts_of: Facts) -> None:
    assert ("顾闻笛", "HOLDS_POST", "宁波澜砾科技有限公司") in facts_of("宁波澜砾科技有限公司董事长顾闻笛、电焊工符岫勇参加活动。")
