"""Which house an office, a branch or a rank is of, who is appointed by letter, and whose surname is in no list. All names are invented, save countries and places."""

from __future__ import annotations

from dataclasses import replace

from extractors.tables import Facts, table_tests

from kg.folding import fold
from kg.layout.page import lay_out
from kg.model import Page
from kg.reading.sentences import read_article

SAYS = [
    ("江澜市中心医院院长郑望山为顾永明、林启舟、沈建华三位教授颁发了客座教授聘书。", ("沈建华", "HOLDS_POST", "江澜市中心医院")),
    ("郑望山向林启舟颁发江澜市科学院院长聘书。", ("林启舟", "HOLDS_POST", "江澜市科学院")),
    ("江澜理工大学校长郑望山向顾永明教授递交兼职教授聘任书。", ("顾永明", "HOLDS_POST", "江澜理工大学")),
    ("宁波市委书记郑望山为顾永明、林启舟2位院士颁发宁波市发展战略顾问聘书。", ("林启舟", "HOLDS_POST", "宁波市")),
    ("顾永明、林启舟获聘江澜理工大学客座教授。", ("林启舟", "HOLDS_POST", "江澜理工大学")),
    ("中国澜医协会儿科分会会长、江澜大学附属医院郑望山教授发言。", ("郑望山", "HOLDS_POST", "中国澜医协会儿科分会")),
    ("江澜医院胸外科李大志、郑望山教授和澜滨医院顾永明教授出席会议。", ("李大志", "HOLDS_POST", "江澜医院胸外科")),
    ("江澜大学林启舟、郑望山、顾永明教授参加会议。", ("郑望山", "HOLDS_POST", "江澜大学")),
    ("江澜大学顾永明副校长、科技处郑望山处长出席。", ("郑望山", "HOLDS_POST", "江澜大学科技处")),
    ("江澜研究院顾永明副院长、材料所郑望山所长出席。", ("郑望山", "HOLDS_POST", "江澜研究院材料所")),
    ("国家广播电视总局传媒机构管理司副司长郑望山出席。", ("郑望山", "HOLDS_POST", "国家广播电视总局传媒机构管理司")),
    ("江澜兵团第七师副师长、江澜大学董事会董事长郑望山讲话。", ("郑望山", "HOLDS_POST", "江澜大学董事会")),
    ("江澜科学院筹备办公室主任郑望山讲话。", ("郑望山", "HOLDS_POST", "江澜科学院筹备办公室")),
    ("澜能集团董事长郑望山、战略部副总裁林启舟接待了来宾。", ("林启舟", "HOLDS_POST", "澜能集团")),
    ("江澜银行副行长郑望山、台州分行行长林启舟参加。", ("林启舟", "HOLDS_POST", "江澜银行台州分行")),
    ("澜能集团总经理郑望山、台州分公司总经理林启舟参加。", ("林启舟", "HOLDS_POST", "澜能集团台州分公司")),
    ("江澜论坛常设秘书处秘书长郑望山出席。", ("郑望山", "HOLDS_POST", "江澜论坛常设秘书处")),
    ("宁波市委召开会议，市委书记林启舟讲话，市老干部服务中心主任郑望山出席。", ("郑望山", "HOLDS_POST", "宁波市老干部服务中心")),
    ("宁波市委常委、政法委书记郑望山出席推介会，海宁市委书记林启舟参加。", ("郑望山", "HOLDS_POST", "宁波市委政法委")),
    ("宁波市县领导郑望山、林启舟参加推介会。象山县委书记顾永明、象山县县长沈建华作推介。", ("林启舟", "HOLDS_POST", "宁波市")),
    ("江澜中学党支部书记郑望山、办公室副主任林启舟对他们表示欢迎。", ("林启舟", "HOLDS_POST", "江澜中学办公室")),
    ("近日，泰国洪拉首相的妹妹一行来访。", ("洪拉", "HOLDS_POST", "泰国")),
    ("法国默里埃总统来访。", ("默里埃", "HOLDS_POST", "法国")),
    ("宁波市卫健局副局长朋启民表示，医院发展很快。", ("朋启民", "HOLDS_POST", "宁波市卫健局")),
    ("江澜医院超声科主任洪时安共接诊患者86人次。", ("洪时安", "HOLDS_POST", "江澜医院超声科")),
    ("江澜大学智能感知与系统控制重点实验室主任郑望山作报告。", ("郑望山", "HOLDS_POST", "江澜大学智能感知与系统控制重点实验室")),
    ("台中市大里区长顾永明主持典礼，区公所办理，民政局副局长郑望山到场，里长林启舟参加。", ("郑望山", "HOLDS_POST", "台中市民政局")),
    ("立法院审查预算，卫福部长郑望山出席。", ("郑望山", "HOLDS_POST", "卫福部")),
    ("台南市副市长林启舟代表市长郑望山致词。", ("郑望山", "HOLDS_POST", "台南市政府")),
    ("台南市长沈建华、台南市官田区长顾永明主持典礼。区公所办理，林启舟原任环境保护局科长。", ("林启舟", "HOLDS_POST", "台南市环境保护局")),
    ("学校特聘顾永明为宁波大学讲席教授，林启舟受聘为宁波大学客座教授。", ("林启舟", "HOLDS_POST", "宁波大学")),
    ("江澜商会召开大会，推选林启舟任监事长，沈建华任常务副会长，郑望山任秘书长。", ("郑望山", "HOLDS_POST", "江澜商会")),
    ("澜能集团选举沈建华为董事长，聘任郑江文为总经理。", ("郑江文", "HOLDS_POST", "澜能集团")),
    ("江澜大学宣布郑望山同志任宁波大学党委书记。", ("郑望山", "HOLDS_POST", "宁波大学")),
    ("江澜医科大学聘任顾永明教授为学校发展战略首席顾问的仪式举行。", ("顾永明", "HOLDS_POST", "江澜医科大学")),
    ("江澜医学院举行仪式，林启舟、郑望山等两位专家从院长沈建华手中接过聘书，受聘为学院人文科学客座教授。", ("郑望山", "HOLDS_POST", "江澜医学院")),
    ("澜港区党工委书记、管委会主任郑望山陪同。", ("郑望山", "HOLDS_POST", "澜港区管委会")),
    ("江澜医院胃肠外科主任林启舟、副主任郑望山参加。", ("郑望山", "HOLDS_POST", "江澜医院胃肠外科")),
    ("江澜大学医学部部长林启舟、党委书记兼常务副部长郑望山出席。", ("郑望山", "HOLDS_POST", "江澜大学医学部")),
    ("东钱湖街道人大工作室主任林启舟，党工委委员（组织委员）、武装部部长郑望山陪同。", ("郑望山", "HOLDS_POST", "东钱湖街道武装部")),
    ("岫滨三中校长郑望山讲话。", ("郑望山", "HOLDS_POST", "岫滨三中")),
    ("江澜大学经管学院教授、中国乡村发展与公共安全研究中心主任郑望山讲话。", ("郑望山", "HOLDS_POST", "中国乡村发展与公共安全研究中心")),
    ("澜云公司与岫能集团共同成立“智慧钢铁联合创新中心”，中心设在岫能集团研究院，郑望山兼任主任。", ("郑望山", "HOLDS_POST", "智慧钢铁联合创新中心")),
    ("澜云公司与江澜大学共建的智能传感联合实验室启用，林启舟教授兼任实验室主任。", ("林启舟", "HOLDS_POST", "智能传感联合实验室")),
    ("澜云公司与江澜大学共建岫滨研究院，由郑望山教授担任院长。", ("郑望山", "HOLDS_POST", "岫滨研究院")),
    ("江河集团公司郑林总经理、王平副总、林启舟总工程师等到场。", ("林启舟", "HOLDS_POST", "江河集团公司")),
    ("江澜银行林启舟行长、郑望山副行长参加。", ("郑望山", "HOLDS_POST", "江澜银行")),
    ("决定任命沈建华为宁波市中级人民法院副院长、审判委员会委员、审判员。", ("沈建华", "HOLDS_POST", "宁波市中级人民法院")),
    ("德国汉森集团全球执行副总裁、中国区总裁马丁·韦伯一行来访。", ("马丁·韦伯", "HOLDS_POST", "德国汉森集团")),
    ("东钱湖镇韩岭村党支部书记、村委会主任郑望山带领村民致富。", ("郑望山", "HOLDS_POST", "韩岭村村委会")),
    ("江澜社区党委书记、居委会主任郑望山参加。", ("郑望山", "HOLDS_POST", "江澜社区居委会")),
    ("江澜省医学会副秘书长林启舟、学术部主任郑望山到会。", ("郑望山", "HOLDS_POST", "江澜省医学会学术部")),
    ("岫能集团总法律顾问郑望山参加。", ("郑望山", "HOLDS_POST", "岫能集团")),
]

SILENT = [
    ("江澜大学校长信箱开通，宁波市教育局局长办公室参加活动。", "HOLDS_POST"),
    ("总书记都重点强调全面推进乡村振兴。", "HOLDS_POST"),
    ("会上为获奖者颁发了证书。", "HOLDS_POST"),
    ("江澜市中心医院为三位教授颁发了聘书。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)

_OUR_PAGE = (
    "江澜医科大学召开会议。会议由校长办公室主任郑望山主持。党委办公室主任林启舟表态。宣传部部长顾永明、学校土木工程学院院长沈建华参加。"
    "我校数字农业研究院罗锦程副教授介绍情况。任命何清源同志任临时党支部书记，邵远帆任副书记。"
)


def test_offices_of_a_house(facts_of: Facts) -> None:
    facts = facts_of(_OUR_PAGE)
    for name, office in (("郑望山", "校长办公室"), ("林启舟", "党委办公室"), ("顾永明", "党委宣传部"), ("沈建华", "土木工程学院"), ("罗锦程", "数字农业研究院"), ("邵远帆", "临时党支部")):
        assert (name, "HOLDS_POST", "江澜医科大学" + office) in facts


def test_one_of_a_list_has_a_post_of_his_own(facts_of: Facts) -> None:
    facts = facts_of("象山县副县长郑望山和林启舟局长出席。揭牌由市委常委、常务副市长顾永明和沈建华完成。")
    assert {fact[0] for fact in facts if fact[1] == "HOLDS_POST"} == {"郑望山", "顾永明"}


def test_heads_go_with_bodies_of_their_kind(facts_of: Facts) -> None:
    facts = facts_of("宁波市副市长郑望山、前校长林启舟到场。")
    assert ("林启舟", "HOLDS_POST", "宁波市政府") not in facts


def test_the_firm_that_a_page_means(facts_of: Facts) -> None:
    text = "岫能集团总裁林启舟率队参观澜云集团。公司总裁林启舟到澜云集团参观。接待的是澜云集团董事长沈建华。澜云集团很大。公司副总裁郑望山参加。"
    assert ("郑望山", "HOLDS_POST", "岫能集团") in facts_of(text)


def test_departments_of_a_hospital_of_ours(facts_of: Facts) -> None:
    facts = facts_of("江澜医院召开会议。我院妇产科主任郑望山受聘为宁波市中医院妇产科名誉主任。妇产科主任郑望山参加。")
    assert {fact[2] for fact in facts if fact[0] == "郑望山"} == {"江澜医院妇产科", "宁波市中医院妇产科"}


def test_no_post_in_a_firm_of_others(facts_of: Facts) -> None:
    facts = facts_of("澜城建设公司总经理林启舟、宁波监理公司总监沈建华、公司副总经理郑望山出席。")
    assert not [fact for fact in facts if fact[0] == "郑望山"]


def test_a_branch_has_a_place(facts_of: Facts) -> None:
    facts = facts_of("澜城建设公司总经理林启舟、局海南分公司副总经理郑望山出席。")
    assert ("郑望山", "HOLDS_POST", "澜城建设公司局海南分公司") not in facts


def test_a_story_of_another_county_than_its_page() -> None:
    text = "象山县政协举行座谈会\n\n象山县政协举行座谈会，县委常委郑望山出席。"
    page = Page("0.txt", text, fold(text))
    article = replace(lay_out(page).articles[0], home=("浙江省", "宁波市", "宁海县"))
    posts = [post.body for sentence in read_article(article) for mention in sentence.mentions for post in mention.posts]
    assert posts == ["象山县委"]
