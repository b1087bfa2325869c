"""Cuts off what stands before a name and was taken for its beginning: verbs of going (赴某集团), counts, posts taken up."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, words
from kg.needs import AnyOf, Sought, opening

# Who takes a post does so before the name of the body, and a list of people or firms says so before the first of theirs: 挂任|某县人民医院, 队员有|某医院外科…, 施工方|某公司….
BEFORE_BODIES = Sought(r"挂职(?:担?任)?|(?:[挂兼就接转调升改留连历试续亲]|(?<=[年月日])[起后]|(?<=[卸离]任)后)任(?![务何意性期教])|任命(?![书状文为])|免[去除]|(?:聘任|推选|推举)为?(?=[\u4e00-\u9fff]{2})|(?:施工|承建|设计|建设|投资|合作|承办|主办|运营|监理|开发|出资|供应)(?:方|单位|企业)(?=[\u4e00-\u9fff]{4})|(?:队员|成员|嘉宾|专家|代表|人员|领导|选手|委员)(?:主要|分别|还|也)?(?:有(?![限关色机线])|包括)")
# 跨公司任|某某集团: who takes a post elsewhere.
_TAKEN_UP = Sought(r"公司任(?=[\u4e00-\u9fff]{2})")
# Of what something is the place: 示范|地.
_OF_PLACE = ("示范", "发源", "发祥", "诞生", "举办", "承办", "取景")
# 某市政府授予|某某有限公司, 某某研究所隶属于|某某大学: a verb that no name holds.
_VERB = Sought(opening(rf"(?:授予|(?:设置|更名|改名|升格|转设|改制)为|(?:选举|聘任|推举|推选)(?=[\u4e00-\u9fff]{4})|到访|来访|莅临|造访|做客|走进|来到|前往|(?:比赛|活动|大赛|赛事|会议|大会|论坛|仪式|讲座|培训|演练|展览|晚会|年会|研讨会)由|登门拜访|拜[访会]|对口(?:支援|帮扶|协作)|领投|跟投|参投|花落|险胜|战胜|击败|力克|(?:代表[团队]|考察团|访问团|采访团|一行)(?:访问|参观|考察|走访)|配有|战略投资|独家投资|并入|移交给?|委托给?|隶属于?|附属于|投身于?|加盟|(?:{'|'.join(_OF_PLACE)})地)(?=[\u4e00-\u9fff]{{2}})"))
# 考察团到|某某集团, 一行20人赴|某某医院: who goes there is another.
_GOES = Sought(r"(?:[团队组]|一行)(?:一行)?(?:\d+[余多]?人)?(?:先后|分别|专程)?(?:到|来到?|赴|前往|走进)(?=[\u4e00-\u9fff]{2})")
# 承办单位|某某大学, 支持单位有|某某大学: who does what is no part of the name.
_DUTIES = ("承办", "主办", "协办", "支持", "指导", "发起", "共建", "合作", "设计", "施工", "监理", "建设", "参建", "帮扶", "挂职", "会员", "理事")
_UNIT_OF = re.compile(r"单位(?:[有是为、：]|包括|分别是|之一的?)?")
_BUILDS = ("建设", "打造", "兴建", "新建", "修建", "建造", "援建")
_PAID = re.compile(r"(?:元|投资|出资|捐资|斥资|推进|加快|参与|规划)$")
# 应|某某大学邀请
_INVITED = re.compile(r"的?(?:邀请|之邀|盛情邀请|要求|请求)")
# 受|某某公司|董事长甲委派
_SENT = re.compile(r"[^，。；]{0,16}(?:委托|委派|指派|之托|嘱托|邀请|聘请)")
# A part of a house that a firm is named beside.
_WARD_AND = Sought(r"[\u4e00-\u9fff]{2}(?:(?<!中)科|[部处室系队局办]|中心|学院|课题组|团队)[和与及](?=[\u4e00-\u9fff]{2})")
_BY_WHOM = Sought(r"”[^，。；“”]{0,12}?由(?=[\u4e00-\u9fff]{2})")
# 某银行为|某某集团, 某某公司系|某某集团: two houses, of which the first is told something.
_HOUSE_IS = Sought(r"(?<=集团|公司|银行|股份|医院)(?:系|归|为)(?=[\u4e00-\u9fff]{2})")
_ANY = AnyOf(_TAKEN_UP, _VERB, _GOES, _WARD_AND, _BY_WHOM, _HOUSE_IS)
# 上午9时|某某分院举行典礼
_HOUR = r"(?:\d{1,2}[日号])?(?:上午|下午|中午|晚上?|凌晨)?\d{1,2}[时点](?![代尚间光空])(?:\d{1,2}分|半|许|整|左右)*(?=[\u4e00-\u9fff]{2})"
_LEADING = re.compile(rf"^(?:{_HOUR}|" r"[一二三四五六七八]是|[一二三四五六七八九十\d]{1,3}）|\d{1,2}日(?:上午|下午|晚)?由?(?=[\u4e00-\u9fff]{2})|我[省市区县州旗镇](?=[\u4e00-\u9fff]{4})|(?:系统|全面|认真)?总结|(?:20)?\d\d[级届]|由(?=[\u4e00-\u9fff]{2})|假座?(?![日期发山])(?=[\u4e00-\u9fff]{3})|(?:其|及其)?(?:全资|控股|下属|旗下)*(?:子|孙|分|母|参股)公司|项目|单位(?=.{4})|\d+[个家所支只名位](?=[\u4e00-\u9fff]{3})|于(?![都田洪家])|(?:[先再又后还]|首先|随后)?到(?=[\u4e00-\u9fff]{2})|赴(?=[\u4e00-\u9fff]{2})|来(?![宾凤安伊福雅利广远德益思])(?=[\u4e00-\u9fff]{2})|请(?=[\u4e00-\u9fff]{4})|[甲乙丙丁]方(?=[\u4e00-\u9fff]{2})|方[有为](?=[\u4e00-\u9fff]{2})|有(?![色机研道限赞友])|(?:现|时|历|兼|曾|原|升|调|转|接|连|出|就|担|卸)任|兼(?!善)(?=[\u4e00-\u9fff]{2})|任(?![丘城县天泽氏])(?=[\u4e00-\u9fff]{2})|任(?=该)|其(?![他它中余次实后间])(?=[\u4e00-\u9fff]{2})|来我|为(?![民明尔康])(?=[\u4e00-\u9fff]{3})|新一[届任](?=[\u4e00-\u9fff]{2})|会上(?=[\u4e00-\u9fff]{2})|现场(?=[\u4e00-\u9fff]{3})|原(?![阳平州料创生始野点])(?=[\u4e00-\u9fff]{2})|即日起|(?:热烈)?祝贺(?=.{2})|(?:已|正)?开工建设(?=.{3})|(?:加快)?(?:推进|推动)(?=.{3})|(?:检查|督促|调研|现场)?(?:督导|督查|督察|巡查|指导|抽查)(?![室组团队员处科站评委中服教大支])(?=[\u4e00-\u9fff]{2})|据(?=[\u4e00-\u9fff]{4})|获(?![嘉鹿])(?=[\u4e00-\u9fff]{2})|和(?![平睦谐顺美润兴瑞天田县林政龙静])|暨(?!南大学)|与|以?及|、|并|的|等|省内外|国内外|第[一二三四五六七八九十]+[家个]|[一两三四五六七八九十]+[家个所名位]|全[国省市区县](?=最)|首[家个]|\d+[余多]?人[来赴到]|[（）”’])+")


@lru_cache(maxsize=1)
def _came() -> re.Pattern[str]:
    # Where the verb cannot be, no surname is looked for.
    return re.compile(rf"(?=.{{2,3}}[到赴向])(?:{any_of(words('surnames'))})[\u4e00-\u9fff]{{1,2}}(?:[到赴]|向(?![阳明荣东前日上善心红]))(?=[\u4e00-\u9fff]{{2}})")


def behind_verb(text: str, start: int, stop: int) -> int:
    """Give where a name can begin at the earliest that ends behind `stop`: behind the last verb that no name holds.

    >>> "江澜医院对口支援云岫县医院"[behind_verb("江澜医院对口支援云岫县医院", 0, 11) :]
    '云岫县医院'
    """
    return max((verb.end() for verb in _VERB.finditer(text, start, stop)), default=start)


_YEAR = re.compile(r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?=[^\d会度第])")


def tidy(text: str, start: int, stop: int, end: int) -> int:
    """Give where a name begins whose last part stands from `stop` to `end`, behind what the run from `start` on opens with and is none of it.

    >>> "赴云澜集团调研"[tidy("赴云澜集团调研", 0, 3, 5) :]
    '云澜集团调研'
    """
    unit = _UNIT_OF.match(text, start, stop) if text[start - 2 : start] in _DUTIES else None
    start = unit.end() if unit else start
    # 1921年|某某银行在某地设立办事处
    year = _YEAR.match(text, start, stop)
    start = year.end() if year else start
    came = _came().match(text, start, stop)
    # 沈澜青到|某某医院: whoever goes there is no part of its name.
    start = came.end() if came else start
    if text[start : start + 1] == "为" and text[start - 1 : start] in ("任", "选"):
        # 连任为|某某商会
        start += 1
    by_form = _ANY.may_match(text)
    for cut in (_TAKEN_UP, _VERB, _GOES, _HOUSE_IS) if by_form else ():
        before = cut.search(text, start, stop)
        start = before.end() if before else start
    if text[start : start + 1] == "地" and text.endswith(_OF_PLACE, 0, start):
        # 示范|地|某某集团
        start += 1
    if text.startswith("联合", start) and text.endswith(("牵头，", "牵头", "主导，", "发起，", "为主体，"), 0, start):
        # 由某大学牵头，联合|某某集团
        start += 2
    if text.startswith(_BUILDS, start) and _PAID.search(text, 0, start):
        # 投资20亿元建设|某某产业园
        start += 2
    invited = text[start : start + 1] == "应" and stop - start > 2 and _INVITED.match(text, end)
    sent = text[start : start + 1] == "受" and _SENT.match(text, end)
    start += bool(invited or sent)
    made = _BY_WHOM.search(text, start, stop) if by_form else None
    # “岫龙”盾构机由|某某有限公司: what is told before 由 is made by it.
    start = made.end() if made else start
    two = _WARD_AND.search(text, start, stop) if by_form and text.endswith("公司", stop, end) else None
    # 信息科和|云澜科技有限公司: a ward and a firm are two.
    start = two.end() if two else start
    match = _LEADING.match(text[start:stop])
    return start + match.end() if match else start


# The small words that a name seems to begin with, and what they belong to.
_SMALL = (("过", ("任", "当", "做")), ("方", ("主办", "承办", "协办", "举办", "合作")))


def behind_small(text: str, start: int) -> int:
    """Give where a name begins behind a small word that belongs to the verb before it.

    >>> behind_small("曾担任过云滨医院主任", 4), behind_small("协办方云滨医院", 2), behind_small("过云楼藏书馆", 0)
    (4, 3, 0)
    """
    return start + 1 if any(text.startswith(word, start) and text.endswith(before, 0, start) for word, before in _SMALL) else start


_STUDIES = re.compile("(?:(?<![网线海云])上|[读念考])$")  # 到中国上|大学
# 某新区建设|12英寸晶圆|厂: what is built, and no firm.
_PLANT_BUILT = re.compile(r"(?:建设|新建|扩建|投建|建成)了?(?:\d|[一两]座|[一两]家)[^，。；]*$")


def no_end(text: str, ending: str, at: int) -> bool:
    """Tell whether what looks like an ending is part of a word, or of what somebody does: 某医院|部分院领导, 某市|中小学, 农|村, 建|厂, 上|大学."""
    if ending == "大学":
        return _STUDIES.search(text, 0, at) is not None
    if ending == "厂" and _PLANT_BUILT.search(text, max(at - 12, 0), at):
        return True
    return text[at - 1] in {"村": "乡农驻村个", "分院": "部", "小学": "中", "厂": "设建办开投"}.get(ending, ()) or (ending == "村" and text.startswith(("村容村", "村规村"), at - 2))
