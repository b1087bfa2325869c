"""Whose page it is: the house that its head or headline names once, and what its text calls 市局, 校, 院, 附属医院. All names are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from extractors.tables import Fact, assert_says

from kg.graph import Graph
from kg.merging.corpus import merge
from kg.model import Page
from kg.pipeline import settle_page
from kg.schema import default_schema

BUREAU = ("云滨市司法局\n当前位置：综合资讯\n", "法律服务走进青石社区")
HOSPITAL = ("江澜医科大学附属第一医院\n当前位置：医院要闻\n", "医院召开全面从严治党工作会议")
FIRM = ("云滨城建集团有限公司\n当前位置：新闻中心\n", "公司召开2024年工作会议")
UNIVERSITY = ("江澜师范大学\n当前位置：学校要闻\n", "学校召开干部大会")
COLLEGE = ("江澜理工大学机械工程学院\n当前位置：学院新闻\n", "我院召开校企合作会议")
SAYS: list[tuple[tuple[str, str], str, Fact]] = [
    # a bureau and its organs
    (BUREAU, "市局党组书记、局长祝明远带领党员来到社区。", ("祝明远", "HOLDS_POST", "云滨市司法局")),
    (BUREAU, "市局党组书记、局长祝明远带领党员来到社区。", ("祝明远", "HOLDS_POST", "云滨市司法局党组")),
    (BUREAU, "市局党委委员、副局长祝明远主持会议。", ("祝明远", "HOLDS_POST", "云滨市司法局")),
    (BUREAU, "局党组书记、局长祝明远主持会议。", ("祝明远", "HOLDS_POST", "云滨市司法局党组")),
    (BUREAU, "市局法制科科长祝明远作汇报。", ("祝明远", "HOLDS_POST", "云滨市司法局法制科")),
    (BUREAU, "市局召开会议，局长祝明远出席。", ("祝明远", "HOLDS_POST", "云滨市司法局")),
    (("", "云滨市烟草专卖局召开工作会议"), "市局副局长祝明远主持会议。", ("祝明远", "HOLDS_POST", "云滨市烟草专卖局")),
    # a hospital, and the university whose name opens its own
    (HOSPITAL, "院长祝明远主持会议，院党委书记顾闻笛、院纪委书记宁晓华参加会议。", ("宁晓华", "HOLDS_POST", "江澜医科大学附属第一医院纪委")),
    (HOSPITAL, "附属医院党委书记顾闻笛参加会议。", ("顾闻笛", "HOLDS_POST", "江澜医科大学附属第一医院党委")),
    (HOSPITAL, "校党委书记顾闻笛、校长祝明远、校工会主席宁晓华出席会议。", ("顾闻笛", "HOLDS_POST", "江澜医科大学党委")),
    (HOSPITAL, "校党委书记顾闻笛、校长祝明远、校工会主席宁晓华出席会议。", ("祝明远", "HOLDS_POST", "江澜医科大学")),
    (HOSPITAL, "祝明远受校纪委书记宁晓华委托作了讲话。校长顾闻笛出席。", ("顾闻笛", "HOLDS_POST", "江澜医科大学")),
    (UNIVERSITY, "学校党委书记祝明远宣读决定，校长顾闻笛讲话。", ("祝明远", "HOLDS_POST", "江澜师范大学党委")),
    (UNIVERSITY, "校团委书记祝明远主持会议。", ("祝明远", "HOLDS_POST", "江澜师范大学团委")),
    (HOSPITAL, "校纪委副书记、监察处处长、派驻附属医院纪检监察组组长祝明远出席会议。", ("祝明远", "HOLDS_POST", "江澜医科大学监察处")),
    (HOSPITAL, "院党委副书记、医务处处长祝明远出席会议。", ("祝明远", "HOLDS_POST", "江澜医科大学附属第一医院医务处")),
    (UNIVERSITY, "校党委副书记、组织部部长祝明远，校长办公室主任顾闻笛参加会议。", ("顾闻笛", "HOLDS_POST", "江澜师范大学校长办公室")),
    (("", "派驻纪检监察组进驻我院"), "附属医院召开会议，院纪委书记宁晓华参加会议。\n7月1日，江澜大学附属第一医院获奖。", ("宁晓华", "HOLDS_POST", "江澜大学附属第一医院纪委")),
    # a firm
    (FIRM, "公司党委书记、董事长顾闻笛主持会议，总经理祝明远、工会主席宁晓华出席。", ("祝明远", "HOLDS_POST", "云滨城建集团有限公司")),
    (FIRM, "公司人力资源部部长祝明远参加会议。", ("祝明远", "HOLDS_POST", "云滨城建集团有限公司人力资源部")),
    # its organs
    (UNIVERSITY, "12月22日，党委学生工作部、学生处组织召开了2018学年奖学金颁奖典礼。", ("江澜师范大学党委学生工作部", "ORGANIZED", "2018学年奖学金颁奖典礼")),
    (UNIVERSITY, "12月22日，党委学生工作部、学生处组织召开了2018学年奖学金颁奖典礼。", ("江澜师范大学学生处", "ORGANIZED", "2018学年奖学金颁奖典礼")),
    (UNIVERSITY, "校工会举办第五届教职工运动会，校团委协办。", ("江澜师范大学工会", "ORGANIZED", "第五届教职工运动会")),
    (UNIVERSITY, "校工会举办第五届教职工运动会，校团委协办。", ("江澜师范大学团委", "ORGANIZED", "第五届教职工运动会")),
    (UNIVERSITY, "校党委召开2024年党建工作会议，党委书记顾闻笛讲话。", ("江澜师范大学党委", "ORGANIZED", "2024年党建工作会议")),
    (UNIVERSITY, "党委宣传部部长祝明远、研究生院院长顾闻笛参加会议。", ("祝明远", "HOLDS_POST", "江澜师范大学党委宣传部")),
    (HOSPITAL, "12月22日，医务部、护理部联合举办2018年护理技能培训。", ("江澜医科大学附属第一医院护理部", "ORGANIZED", "2018年护理技能培训")),
    (HOSPITAL, "我院心内科成功举办第三届心血管病论坛。", ("江澜医科大学附属第一医院心内科", "ORGANIZED", "第三届心血管病论坛")),
    # who watches over another body
    (BUREAU, "云滨市纪委监委派驻云滨市教育局纪检监察组组长祝明远出席会议。", ("祝明远", "HOLDS_POST", "云滨市纪委监委派驻云滨市教育局纪检监察组")),
    (BUREAU, "驻市教育局纪检监察组组长祝明远参加会议。", ("祝明远", "HOLDS_POST", "驻市教育局纪检监察组")),
    # who sends somebody, and who stands behind the last of a list
    (FIRM, "受公司董事长顾闻笛委托，副总经理祝明远看望了职工。", ("顾闻笛", "HOLDS_POST", "云滨城建集团有限公司")),
    (FIRM, "受江澜重工有限公司董事长顾闻笛委派，总工程师祝明远出席会议。", ("顾闻笛", "HOLDS_POST", "江澜重工有限公司")),
    # of those from one place in another
    (FIRM, "北京宁夏企业商会会长祝明远、江苏徐州企业家协会会长顾闻笛来访。", ("祝明远", "HOLDS_POST", "北京宁夏企业商会")),
    # a college's own head, and its university's
    (UNIVERSITY, "校领导祝明远、顾闻笛出席会议。", ("顾闻笛", "HOLDS_POST", "江澜师范大学")),
    (HOSPITAL, "会议召开，院领导祝明远、顾闻笛出席。", ("祝明远", "HOLDS_POST", "江澜医科大学附属第一医院")),
    (COLLEGE, "我院举行仪式，人事处处长祝明远、研究生院副院长顾闻笛、实验中心主任宁晓华出席。", ("祝明远", "HOLDS_POST", "江澜理工大学人事处")),
    (COLLEGE, "我院举行仪式，人事处处长祝明远、研究生院副院长顾闻笛、实验中心主任宁晓华出席。", ("顾闻笛", "HOLDS_POST", "江澜理工大学研究生院")),
    (COLLEGE, "我院祝明远院长陪同宁晓华副校长参加会议。", ("祝明远", "HOLDS_POST", "江澜理工大学机械工程学院")),
    (COLLEGE, "我院顾闻笛院长陪同宁晓华副校长参加会议。", ("宁晓华", "HOLDS_POST", "江澜理工大学")),
    # who is told of by a title behind his name, and by whom the house is served
    (HOSPITAL, "会议召开，党委祝明远书记、顾闻笛副院长出席，会议由宁晓华院长助理主持。", ("祝明远", "HOLDS_POST", "江澜医科大学附属第一医院党委")),
    (HOSPITAL, "会议召开，党委祝明远书记、顾闻笛副院长出席，会议由宁晓华院长助理主持。", ("顾闻笛", "HOLDS_POST", "江澜医科大学附属第一医院")),
    (HOSPITAL, "会议召开，党委祝明远书记、顾闻笛副院长出席，会议由宁晓华院长助理主持。", ("宁晓华", "HOLDS_POST", "江澜医科大学附属第一医院")),
    (HOSPITAL, "医院副院长祝明远，以及党委组织部副部长顾闻笛参加会议。", ("顾闻笛", "HOLDS_POST", "江澜医科大学附属第一医院党委组织部")),
    (UNIVERSITY, "“澜山大讲堂”由校社科处、校团委共同主办。", ("江澜师范大学社科处", "ORGANIZED", "澜山大讲堂")),
    (UNIVERSITY, "“澜山大讲堂”由校社科处、校团委共同主办。", ("江澜师范大学团委", "ORGANIZED", "澜山大讲堂")),
    (UNIVERSITY, "“澜山大讲堂”由校友工作办公室和各学院联合主办。", ("江澜师范大学校友工作办公室", "ORGANIZED", "澜山大讲堂")),
    (UNIVERSITY, "第三届澜山论坛举行，论坛由学校科研处主办，后勤处承办。", ("江澜师范大学后勤处", "ORGANIZED", "第三届澜山论坛")),
    (FIRM, "岫山商会召开会议。我商会祝明远常务副会长荣获“优秀会长”称号。", ("祝明远", "HOLDS_POST", "岫山商会")),
    (HOSPITAL, "我院骨科祝明远主任作为江澜市新一批“组团式”援外医疗队的一名成员，启程前往岫山县人民医院。", ("祝明远", "VISITED", "岫山县人民医院")),
    (("江澜理工学院\n当前位置：学校要闻\n", "学院召开干部大会"), "学院科技处处长祝明远教授出席。", ("祝明远", "HOLDS_POST", "江澜理工学院科技处")),
    (HOSPITAL, "市政协主席祝明远、秘书长顾闻笛等市政协领导和部分市政协委员一行26人来到我院视察。", ("顾闻笛", "VISITED", "江澜医科大学附属第一医院")),
    (UNIVERSITY, "市教育局局长祝明远，市委统战部副部长顾闻笛率相关职能部门负责人一行来我校考察交流。", ("祝明远", "VISITED", "江澜师范大学")),
]


@pytest.fixture
def facts_of_site(page: Callable[..., Page]) -> Callable[[str], set[Fact]]:
    """Give the facts of a page as a site shows it, with its head."""

    def facts(text: str) -> set[Fact]:
        graph = merge(settle_page(page(text)), default_schema())
        return {(graph.entity(e.subject).name, e.relation, graph.entity(e.object).name) for e in graph.edges(status="asserted")}

    return facts


@pytest.mark.parametrize(("site", "text", "fact"), SAYS)
def test_own_house(site: tuple[str, str], text: str, fact: Fact, facts_of_site: Callable[[str], set[Fact]]) -> None:
    head, title = site
    assert_says(facts_of_site(f"{head}\n{title}\n\n{text}\n"), fact)


SILENT: list[tuple[tuple[str, str], str, str]] = [
    # of another bureau than the page's, and of nobody's
    (BUREAU, "市公安局副局长祝明远主持会议。", "云滨市司法局"),
    (("", "云滨市召开工作会议"), "市公安局、市司法局、市民政局参加。市局副局长祝明远主持会议。", "云滨市公安局"),
    (HOSPITAL, "江澜政法大学校长祝明远出席会议。", "江澜医科大学"),
    (COLLEGE, "我院顾闻笛院长陪同祝明远副校长参加会议。", "江澜理工大学机械工程学院"),
    (FIRM, "受江澜重工有限公司董事长祝明远委派，总工程师顾闻笛出席会议。", "受江澜重工有限公司"),
    (FIRM, "总经理顾闻笛、副总经理宁晓华，以及办公室主任祝明远参加会议。", "以及办公室"),
    (UNIVERSITY, "江澜政法大学校领导祝明远出席会议。", "江澜师范大学"),
    (COLLEGE, "我院举行仪式，办公室主任祝明远、人事处处长顾闻笛出席。", "江澜理工大学办公室"),
    (HOSPITAL, "首先支部副书记祝明远宣读文件。", "江澜医科大学附属第一医院首先支部"),
    (UNIVERSITY, "“澜山大讲堂”由校友捐建。", "江澜师范大学友捐建"),
    # the host's people are not the guest's
    (("", "双方举行座谈"), "5月3日，公司董事长祝明远会见云滨高新控股集团总经理顾闻笛一行。公司副总经理宁晓华陪同会见。", "控股集团"),

]


def test_what_opens_a_clause_on_no_house_s_page_is_no_part(facts_of_site: Callable[[str], set[Fact]]) -> None:
    found = facts_of_site("云滨区召开工作会议\n\n12月22日，宣传部、学生处组织召开了2018学年奖学金颁奖典礼。\n")
    assert not {fact for fact in found if fact[2] == "2018学年奖学金颁奖典礼"}


@pytest.mark.parametrize(("site", "text", "house"), SILENT)
def test_another_house(site: tuple[str, str], text: str, house: str, facts_of_site: Callable[[str], set[Fact]]) -> None:
    head, title = site
    assert ("祝明远", "HOLDS_POST", house) not in facts_of_site(f"{head}\n{title}\n\n{text}\n")


STORIES = [
    ("我集团与江澜师范大学签订协议\n\n8月6日，江澜师范大学与日澜宏昌集团合作签约仪式在集团举办，集团负责人和学校代表二十余人参加了签约仪式。\n\n二期工程举行奠基仪式\n\n8月13日，二期工程奠基仪式举行，集团董事长祝明远、副总裁顾闻笛等一百余人出席了奠基仪式，并为工程培土奠基。\n", "日澜宏昌集团"),
    ("学校举行新兵入伍欢送会\n\n9月8日，学校举行2017年新兵入伍欢送会，校长祝明远出席，我校学生代表发言，二十余名新兵参加了欢送会。\n\n上一条：江澜师范大学2011年度科研工作计划\n", "江澜师范大学"),
]


@pytest.mark.parametrize(("text", "house"), STORIES)
def test_the_house_is_named_in_another_story_or_at_the_foot(text: str, house: str, facts_of_site: Callable[[str], set[Fact]]) -> None:
    assert ("祝明远", "HOLDS_POST", house) in facts_of_site(text)


AREAS = [
    ("黔南州委书记顾闻笛到企业调研，州长祝明远陪同。", "黔南布依族苗族自治州委", "黔南州委"),
    ("全州工作会议在黔南布依族苗族自治州召开，州委书记顾闻笛讲话。", "黔南布依族苗族自治州委", "黔南州委"),
    ("科尔沁右翼前旗召开会议，旗委书记顾闻笛讲话。", "科尔沁右翼前旗委", "科右前旗委"),
]


@pytest.mark.parametrize(("text", "name", "usual"), AREAS)
def test_bodies_of_areas_that_rule_themselves_have_their_usual_names(text: str, name: str, usual: str, graph_of: Callable[..., Graph]) -> None:
    assert {(body.name, body.aliases) for body in graph_of(text).entities("Organization")} >= {(name, (usual,))}
