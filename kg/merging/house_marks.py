"""Words by which a page tells whose it is: the house that calls itself 我校 or 我院, and its guests; and what such words may mean."""

from __future__ import annotations

import re

# A hall's name opens with the school that it belongs to: 某师范学院某楼.
CAMPUS = re.compile(r"(?![\u4e00-\u9fff]{0,6}校区)[\u4e00-\u9fff]{2,8}(?:大学(?!生)|师范学院|理工学院|职业技术学院|医学院)")
# 某大学党委书记某某一行来校: a visitor's house.
GUESTS = re.compile(r"[^。；]{0,60}?(?:一行|代表团|考察团|访问团)[^，。；]{0,4}(?:来校|来院|到访|来访|来我|到我|莅临我|赴我)")
# Whose professors come to speak: 某大学|某某教授作了…报告.
SPEAKERS = re.compile(r"[\u4e00-\u9fff]{2,3}(?:教授|研究员|院士|博士)(?:分别)?(?:作|做|带来|分享|应邀|受邀)")
# Houses that call themselves 我校, 我院.
HOUSES = ("大学", "学院", "医院", "学校", "中学", "小学")
HOUSE = re.compile(rf"[\u4e00-\u9fff]{{2,16}}(?:{'|'.join(HOUSES)})")
# 我校与某大学, 我院党委与某公司党委, 我校环境学院与某大学生命学院, 共建某研究院: that one is another.
OTHERS = re.compile(
    r"(?:我[校院](?:(?:党委|团委|工会|党总支|党支部)|[^，。；、\n]{2,14}?(?:学院|学部|[处部系]|中心|研究[院所]|实验室))?[与和同]|(?:共建|合建|组建|成立|筹建|创办|设立|拟(?:设置|更名|改名|升格|转设)为)“?)$"
)
# A house whose site the page is: its name alone on a line, before 新闻网, or behind 版权所有.
SITE = re.compile(
    r"(?:^[^\u4e00-\u9fff\n]{0,12}|版权所有\W{0,3}|(?<=[\-—|>_ ]))(?P<name>[\u4e00-\u9fff]{2,16}?(?:大学|学院|医院|学校|中学|小学|公司|集团|研究院|研究所))"
    r"(?=(?:校园)?新闻|官网|官方|网站|门户|[ \-—|_·©]|$)",
    re.MULTILINE,
)
EDGE = 1200
HOLDS = re.compile(r"Ｏ(?:成功|隆重|顺利|圆满)?(?:举行|举办|召开|开展|组织|承办|荣获|启动|完成|开学|迎来|引进)")
# A headline at the edge of a page is no house's name: 我院与某县共建某研究院.
TOLD = re.compile("我[校院]|[与和同]|共建|成立|举行|召开|揭牌")
# 学院莲湖校区: a part of the house that speaks, which says nothing of whose it is.
OF_OURS = ("学院", "学校", "医院", "我校", "我院")
# 某公司党委 names the company too.
# A hall bears the name of its house: 某某学院|龙湖大讲堂.
HALL_OF = re.compile(r"(?P<name>[\u4e00-\u9fff]{3,}?(?:大学|学院|医院|中学|小学|集团|公司))(?!附属|[一二三四五六七八九十]?院)[\u4e00-\u9fff“”A-Z\d]{2,}(?<!公司)(?<!医院)(?<!学院)")
COMMITTEE_OF = re.compile(r"(?P<name>.{3,}(?:大学|学院|医院|学校|公司|集团))(?:党委|党总支|工会|团委|纪委)")
# A hospital's or a school's name that opens with the university's: 某大学|附属第一医院.
UNIVERSITY_OF = re.compile(r"([\u4e00-\u9fff]{2,12}?(?:大学|医学院))(?:附属|第[一二三四五六]|[\u4e00-\u9fff]{2,4}医院)")
AFFILIATED = re.compile(r"(?:(?![的了在是由与和到对从及为市，])[\u4e00-\u9fff]){2,10}(?:大学|医学院)附属(?:第[一二三四五六七八九十]+)?(?:[\u4e00-\u9fff]{2,4})?医院")
# A whole school, hospital or group, wherever it stands on the page: in another story, in a link at the foot.
_PREFIX = r"(?:(?![的了在与和及由对向从到来赴至是为于被将把让请给同跟各全该我本两某、]|任(?!丘))[\u4e00-\u9fff]){2,8}?"
WHOLE_OF_KIND = {
    "School": re.compile(
        rf"{_PREFIX}(?:大学(?!生)|(?:师范|理工|职业|技术|医|工业|科技|财经|政法|农业|交通|外国语|体育|艺术|民族|警察|工程)(?:技术|高等专科)?(?:学院|学校)"
        r"|第[一二三四五六七八九十]+(?:中学|小学))(?!附属)"
    ),
    "Hospital": re.compile(rf"{_PREFIX}(?:人民|中心|中医|妇幼保健|附属|第[一二三四五六七八九十]+)(?:第[一二三四五六七八九十]+)?医?院(?!区)"),
    "Company": re.compile(rf"{_PREFIX}集团(?!公司|军)"),
}
# A society meets in its own name.
ASSEMBLES = r"(?:第?[一二三四五六七八九十\d]+[届次]|[^，。；]{0,4}(?:会员代表大会|会员大会|换届|理事会))"
# What a branch of a society is called for short.
SAME_WORD: dict[str, tuple[str, ...]] = dict.fromkeys(("专业委员会", "专委会"), ("专业委员会", "专委会"))
_BRANCHES = ("分会", "专业委员会", "专委会", "学组", "工作委员会")
_WITH_BRANCHES = ("协会", "学会", "商会", "研究会", "联合会", "促进会")
# A sentence of a house that speaks of itself.
OF_ITSELF = re.compile(r"[我来]校|[我来]院|我所|(?<![\u4e00-\u9fff])[校院](?:党委|领导)")
# The kinds of houses that have parts which go by their kind alone.
HOUSE_KINDS = ("School", "Hospital", "Company", "ResearchInstitute")
# The kinds of houses that a pronoun may mean.
PRONOUNS: dict[str, tuple[str, ...]] = {
    "该公司": ("Company",), "该集团": ("Company",), "公司": ("Company",), "我司": ("Company",), "我公司": ("Company",), "我集团": ("Company",), "我集团公司": ("Company",),
    "该院": ("Hospital", "School", "ResearchInstitute"), "我院": ("Hospital", "School", "ResearchInstitute", "GovernmentBody"),
    "院内": ("Hospital", "School"), "院里": ("Hospital", "School"), "院方": ("Hospital",),
    "校内": ("School",), "校方": ("School",), "园里": ("School",), "厂里": ("Company",), "企业": ("Company",),
    "局里": ("GovernmentBody",), "所里": ("ResearchInstitute", "GovernmentBody"), "村里": ("Neighborhood",),
    "校": ("School",), "院": ("Hospital", "School", "ResearchInstitute"), "该行": ("Company",), "该校": ("School",), "我校": ("School",), "我所": ("ResearchInstitute",),
    "该局": ("GovernmentBody",), "该会": ("Association",), "该所": ("ResearchInstitute",), "我会": ("Association",), "我行": ("Company",),
}  # fmt: skip


def society_of(branch: str, word: str) -> str:
    """Give the society whose branch a name is, by the word that the society is called for short; "" where the name is of no such branch.

    >>> society_of("江澜市医学会骨科分会", "学会"), society_of("江澜市医学会", "学会")
    ('江澜市医学会', '')
    """
    stop = branch.find(word, 2) + len(word) if word in _WITH_BRANCHES and branch.endswith(_BRANCHES) else 0
    return branch[:stop] if len(word) < stop < len(branch) - 3 else ""
