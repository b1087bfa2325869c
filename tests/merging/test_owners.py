"""Whose page it is where several houses of a kind are named: by head, foot, headline and text, and never a guest, a host or a partner. All names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.merging.corpus import merge
from kg.model import Page
from kg.pipeline import settle_page
from kg.schema import default_schema

Fact = tuple[str, str, str]
POST = "HOLDS_POST"
# A page, what it says, and what it does not say.
PAGES: dict[str, tuple[str, list[Fact], list[Fact]]] = {
    "a group by the trail at its head": (
        "岫澜控股集团 > 新闻中心 > 集团动态\n\n岫澜控股与江澜城投集团签署战略合作协议\n\n3月12日，江澜城投集团董事长陆青野一行来访，集团党委书记、董事长顾闻笛在总部会见客人。"
        "总经理黎望舒、副总经理沈砚秋参加会见。\n集团与江澜城投集团签署战略合作协议。\n",
        [("黎望舒", POST, "岫澜控股集团"), ("沈砚秋", POST, "岫澜控股集团"), ("岫澜控股集团", "PARTNERED_WITH", "江澜城投集团")],
        [("黎望舒", POST, "江澜城投集团")],
    ),
    "a school by its paper": (
        "《江澜二中报》 第12期 江澜市第二中学主办 2024年3月\n运动会开幕\n3月12日，学校第20届运动会开幕。校长陆青野致辞，副校长顾闻笛主持。市教育局副局长黎望舒、"
        "云滨市第一中学校长沈砚秋观摩。工会主席姚知远宣读名单。\n",
        [("陆青野", POST, "江澜市第二中学"), ("沈砚秋", POST, "云滨市第一中学"), ("姚知远", POST, "江澜市第二中学工会")],
        [("陆青野", POST, "云滨市第一中学")],
    ),
    "an association by its signature": (
        "关于我会换届大会的报道\n\n3月12日，江澜市家具行业协会第三届会员代表大会召开。岭川省家具行业协会会长陆青野、云滨市家具商会会长顾闻笛应邀出席。会长黎望舒作工作报告，"
        "监事长沈砚秋作监事会工作报告。\n江澜市家具行业协会秘书处\n2024年3月13日\n",
        [("黎望舒", POST, "江澜市家具行业协会"), ("沈砚秋", POST, "江澜市家具行业协会")],
        [("黎望舒", POST, "云滨市家具商会")],
    ),
    "a hospital that signs with another": (
        "我院与市妇幼保健院签订医联体协议\n\n3月12日上午，江澜市人民医院与江澜市妇幼保健院医联体签约仪式在我院举行。院长陆青野、党委书记顾闻笛，市妇幼保健院院长黎望舒出席签约仪式。"
        "副院长沈砚秋主持仪式。\n",
        [("陆青野", POST, "江澜市人民医院"), ("黎望舒", POST, "江澜市妇幼保健院"), ("沈砚秋", POST, "江澜市人民医院")],
        [("陆青野", POST, "江澜市妇幼保健院")],
    ),
    "a hospital whose doctors go to help another": (
        "湖心医院5名医生赴西部支援\n\n——我院第三批援西医疗队出征\n\n3月12日，江澜湖心医院门口，5名医生整装待发。陆青野是我院骨科副主任医师，他将担任云滨县人民医院副院长。"
        "院长沈砚秋到场送行。院党委书记姚知远授旗。\n",
        [("沈砚秋", POST, "江澜湖心医院"), ("陆青野", POST, "江澜湖心医院骨科"), ("姚知远", POST, "江澜湖心医院党委")],
        [("沈砚秋", POST, "云滨县人民医院")],
    ),
    "a hospital and not its ward": (
        "市一院成功开展首例手术\n\n近日，江澜市第一人民医院心内科成功完成首例手术。患者曾在云滨市中心医院就诊。科主任陆青野介绍了情况。院长顾闻笛说，医院将继续努力。\n",
        [("顾闻笛", POST, "江澜市第一人民医院")],
        [("顾闻笛", POST, "江澜市第一人民医院心内科"), ("顾闻笛", POST, "云滨市中心医院")],
    ),
    "a chamber that goes out": (
        "江澜市商会赴云滨市总商会考察\n\n3月12日，江澜市商会会长陆青野率队赴云滨市总商会考察交流。常务副会长顾闻笛、秘书长黎望舒随行。云滨市总商会会长沈砚秋热情接待。\n",
        [("顾闻笛", POST, "江澜市商会"), ("黎望舒", POST, "江澜市商会"), ("沈砚秋", POST, "云滨市总商会")],
        [("顾闻笛", POST, "云滨市总商会")],
    ),
    "a chamber that others come to": (
        "云滨市总商会来我会考察交流\n\n3月12日，云滨市总商会会长沈砚秋一行来到江澜市商会考察交流。会长陆青野，副会长顾闻笛，秘书长黎望舒参加座谈。\n",
        [("陆青野", POST, "江澜市商会"), ("顾闻笛", POST, "江澜市商会")],
        [("陆青野", POST, "云滨市总商会")],
    ),
    "a delegation abroad, by 该会": (
        "澳门岭川商会访问云滨\n\n澳门岭川商会代表团一行20人昨日访问云滨市，先后拜会云滨市总商会、云滨大学。代表团由该会会长陆青野任团长，理事长顾闻笛、监事长黎望舒任副团长。\n"
        "昨日，该会与云滨市总商会签署合作备忘录。\n",
        [("陆青野", POST, "澳门岭川商会"), ("黎望舒", POST, "澳门岭川商会"), ("云滨市总商会", "PARTNERED_WITH", "澳门岭川商会")],
        [("陆青野", POST, "云滨市总商会")],
    ),
    "a delegation that calls on several": (
        "江澜市侨商联合会访问团拜访海外社团\n\n3月12日，江澜市侨商联合会访问团抵达曼谷，拜访泰国岭川商会、泰国云滨同乡会。会长陆青野、监事长顾闻笛参加。\n",
        [("陆青野", POST, "江澜市侨商联合会"), ("顾闻笛", POST, "江澜市侨商联合会")],
        [("陆青野", POST, "泰国云滨同乡会")],
    ),
    "a school that a college comes to": (
        "南浦职业技术学院领导来我校考察\n\n3月12日，南浦职业技术学院院长陆青野一行来校考察。江澜职业技术学院院长顾闻笛、副院长黎望舒接待。\n教务处处长沈砚秋介绍了学校情况。\n",
        [("陆青野", "VISITED", "江澜职业技术学院"), ("沈砚秋", POST, "江澜职业技术学院教务处")],
        [("沈砚秋", POST, "南浦职业技术学院教务处"), ("陆青野", "VISITED", "南浦职业技术学院")],
    ),
    "a university by its news site, behind its guests": (
        "我校承办全国研讨会\n\n（江澜师范大学新闻网讯）3月12日，全国课程研讨会在我校举行。云滨师范大学校长陆青野、南浦大学副校长顾闻笛、校长黎望舒出席开幕式。校党委书记姚知远致辞。\n",
        [("陆青野", POST, "云滨师范大学"), ("黎望舒", POST, "江澜师范大学"), ("姚知远", POST, "江澜师范大学党委")],
        [("黎望舒", POST, "南浦大学")],
    ),
    "the members of a group": (
        "岫澜重工集团 > 新闻中心 > 集团要闻\n\n岫澜重工与江澜城投集团签约\n\n3月12日，集团所属岫澜掘进公司中标江澜轨道交通项目。岫澜重工走过60年。\n"
        "◆ 3月13日，岫澜掘进公司召开董事会，选举陆青野为董事长，聘任顾闻笛为总经理。\n◆ 大赛由集团工会主办，集团工会主席黎望舒出席闭幕式。\n",
        [("岫澜掘进公司", "PART_OF", "岫澜重工集团"), ("陆青野", POST, "岫澜掘进公司"), ("顾闻笛", POST, "岫澜掘进公司"), ("黎望舒", POST, "岫澜重工集团工会")],
        [("陆青野", POST, "岫澜重工集团")],
    ),
    "a list of short stories": (
        "一周要闻\n\n◆ 3月11日，江澜集团召开安全生产会议。总经理陆青野主持会议。\n◆ 3月12日，集团所属江澜建工公司召开职工代表大会，党委书记顾闻笛讲话。董事长黎望舒作报告。\n"
        "◆ 3月13日，集团工会举办篮球赛，工会主席沈砚秋出席。\n",
        [("陆青野", POST, "江澜集团"), ("黎望舒", POST, "江澜建工公司"), ("沈砚秋", POST, "江澜集团工会")],
        [("沈砚秋", POST, "江澜建工公司工会"), ("黎望舒", POST, "江澜集团")],
    ),
    "a firm that is visited, on nobody's page": (
        "记者走进岫澜工厂\n\n记者近日来到位于江澜经开区的岫澜机械有限公司，董事长陆青野正在车间里忙碌。“公司去年新增两条生产线。”总经理顾闻笛说。\n",
        [("陆青野", POST, "岫澜机械有限公司"), ("顾闻笛", POST, "岫澜机械有限公司")],
        [],
    ),
    "a host among the people of another house": (
        "江澜市残疾人福利基金会走进云滨特殊教育学校\n\n3月12日，江澜市残疾人福利基金会走进云滨特殊教育学校，捐赠图书2000册。基金会理事长陆青野、秘书长顾闻笛，校长黎望舒参加活动。\n",
        [("陆青野", POST, "江澜市残疾人福利基金会"), ("顾闻笛", POST, "江澜市残疾人福利基金会"), ("黎望舒", POST, "云滨特殊教育学校")],
        [],
    ),
    "the branches of a bank": (
        "澜海银行江州分行云滨乡村振兴支行开业\n\n3月5日，澜海银行江州分行云滨乡村振兴支行正式对外营业。江州分行党委书记、行长陆青野，云滨县副县长顾闻笛共同为支行揭牌。"
        "仪式由南浦支行行长黎望舒主持。\n总行金融科技部总经理沈砚秋、分行公司业务部总经理姚知远介绍了情况。\n",
        [
            ("陆青野", POST, "澜海银行江州分行"),
            ("陆青野", POST, "澜海银行江州分行党委"),
            ("黎望舒", POST, "澜海银行南浦支行"),
            ("沈砚秋", POST, "澜海银行金融科技部"),
            ("姚知远", POST, "澜海银行江州分行公司业务部"),
            ("澜海银行江州分行云滨乡村振兴支行", "PART_OF", "澜海银行江州分行"),
        ],
        [("黎望舒", POST, "澜海银行江州分行")],
    ),
    "banks of several names": (
        "江州市金融工作会议召开\n\n3月5日，江州市召开金融工作会议。澜海银行江州分行行长陆青野、岭川银行江州分行副行长黎望舒发言。各银行分行负责人参加会议。\n",
        [("陆青野", POST, "澜海银行江州分行"), ("黎望舒", POST, "岭川银行江州分行")],
        [],
    ),
}


@pytest.fixture
def facts_of_page(page: Callable[..., Page]) -> Callable[[str], set[Fact]]:
    """Give the facts of a page as it stands."""

    def facts(text: str) -> set[Fact]:
        graph = merge(settle_page(page(text)), default_schema())
        return {(graph.entity(e.subject).name, e.relation, graph.entity(e.object).name) for e in graph.edges(status="asserted")}

    return facts


@pytest.mark.parametrize("of", PAGES)
def test_bare_titles_are_of_the_house_whose_page_it_is(of: str, facts_of_page: Callable[[str], set[Fact]]) -> None:
    text, says, silent = PAGES[of]
    found = facts_of_page(text)
    assert set(says) <= found
    assert not set(silent) & found
