"""How a table of rules over the shape of a sentence becomes triples with evidence.

A rule's pattern is a regular expression over `Sentence.shape`, where each mention is one full-width letter
(Ｐ person, Ｏ organisation, Ａ area, Ｚ zone, Ｎ neighbourhood, Ｖ venue, Ｅ event, Ｂ bare event, Ｄ document, Ｊ project,
Ｔ product, Ｗ work, Ｑ award, Ｃ post without a name, Ｈ pronoun, Ｘ date). Words in angle brackets are macros, see MACROS.
Groups `s` and `o` hold subjects and objects: each mention in a group is one, so a list yields a triple an item.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from kg.grading import status_of
from kg.model import Evidence, Mention, Qualifiers, Sentence, Span, Status, Triple
from kg.needs import Needs, possible

AGENT = "ＰＯＡＺＮＨ"
_LIST = r"(?:(?<=Ｏ)Ｏ|(?:等)?(?:及其(?:全资|控股)?(?:子公司|下属单位)|、|，|和|与|及|以及|，以及|会同|联合)(?:以及)?(?:[^，。；、的Ａ-Ｚ]{{0,6}}(?:企业|民企|国企|央企|公司|巨头|独角兽)(?=Ｏ))?{0})*"

_SIR = "(?:教授|博士|院士|研究员|先生|女士|同志|校友|老师|主任医师|医师|医生|律师|大使|少将|中将|上将|大校|将军|(?:常委|委员长?)(?!会)|Ｃ)?(?:（[^（）ＰＥＢ]{1,40}）)?"
# What stands between two of those present: posts and kinds of people, and no verb of what one of them does.
_FILL = (
    "(?:(?!主持|出席|参加|列席|介绍|表示|指出|强调|致辞|致词|讲话|发言|宣布|汇报|要求|认为|说|会见|陪同|来到|走进|前往|考察|调研|(?<!工)作了?|为(?![了期])|对(?![外口])|在|(?:(?<!方)|(?<=[双对各两三多我中一警校院]方))向(?![民东阳前荣军群红明华辉])|就|将|是|被|获|与会|签署|签订|授予)"
    "(?:[^。；，、ＰＥＢ：]|Ｂ(?=副?秘书长|(?:执行)?主席)|[ＥＢ](?=Ｐ|(?:全体|各位|部分)?(?:学员|代表|成员|志愿者|工作人员|组委会|嘉宾|师生|选手|队员|会员|教师|学生|相关负责人|有关负责人)|[^。；，、：ＰＥＢ的上中下期现在前后时]{1,8}Ｐ))){0,36}"
)

# What stands between somebody and what they say: 首先, 在讲话中, 代表某校; and on what, from where, with what they speak: 就…, 从…等方面, 以《…》为题.
_HOW = r"(?:首先|随后|最后|接着|率先|在(?:(?:[\u4e00-\u9fff]{0,4}?(?:致辞|讲话|发言|报告)|总结|汇报|交流|演讲|座谈|现场)[时中]?)|也|还|则|并|又|均|都|分别|先后|相继|依次|一致|充分|高度|特别|简短|全面|热烈|详细|简要|简单|简洁|重点|着重|全面|系统|深入|深情|认真|热情|现场|当场|代表[^，。；Ｐ]{1,20}?|作为[^，。；Ｐ]{1,16}?|向[^，。；Ｐ]{1,16}?){0,4}"
_MANNER = (
    r"(?:(?:出席|参加|到会|到场|莅临)了?(?:[ＥＢ]|会议|活动|仪式)?，?并(?=[^，。；]{0,12}(?:[作致讲汇介通宣解授主领分述带提强部回表推发报点演]))|(?:首先|随后|最后|接着|率先|上台|登台|应邀|受邀|专程|[来莅][校院馆所]|共同|轮流|现场|当场|也|还|并|均|都|分别|先后|相继|依次|线上|视频|在线|远程|书面|即席|即兴|发来|代表[^，。；Ｐ]{1,20}?|作为[^，。；Ｐ]{1,16}?"
    r"|(?:就|围绕|结合)[^，。；ＰＥ]{0,10}Ｐ[^，。；ＰＥ]{0,10}(?:讲话|指示|批示|思想|论述)[^，。；ＰＥ]{0,20}?|(?:就|以|从|向|对|用|通过|结合|围绕|聚焦|针对|立足|紧扣|面向|给|为(?!Ｂ)|在(?![^，。；Ｖ]{0,6}[ＯＡＺＮＨ]))(?!Ｂ?(?:举行|召开|举办)|贺信|贺电|听取|核心)[^，。；ＰＥ]{1,40}?)){0,4}"
)

# 某大学病理学团队: the house of a team.
_TEAM = r"(?:[^，。；、ＰＯＡ]{0,10}?(?:团队|课题组|项目组|(?:科|[处部]|中心)(?=[和与及])))?"

MACROS: dict[str, str] = {
    "PS": "[ＰＨ]" + _LIST.format("(?:夫人)?[Ｐ]"),
    "XS": f"[{AGENT}]" + _LIST.format(f"[{AGENT}]"),
    # A list of organisers goes on over a name that was not read.
    "XL": rf"(?:[^。；，、：ＰＥＢＯＡＺＮＨ由的在与和]{{2,16}}、)?(?:[ＡＺ](?=Ｏ))?[{AGENT}Ｖ]" + r"(?:(?:(?<=Ｏ)(?=Ｏ)|、|，|和|与|同|及|以及|会同|联合)(?:(?:[ＡＺ](?=Ｏ))?[^。；，、：ＰＥＢＯＡＺＮＨ]{0,10}?[ＯＶ]|[ＡＺＮＨ](?=[、，和与及以联共主承协等发])|[^。；，、：ＰＥＢＯＡＺＮＨ]{2,18}?(?=、|和|与|及|以及|联合|共同|主办|承办|协办|等)))*",
    "OS": "[ＯＡＺＮＨ]" + _LIST.format("[ＯＡＺＮ]"),
    "ES": "[ＥＢ]" + _LIST.format("Ｅ"),
    # A list of events goes on over one that was not read, and over what says what they are.
    "EL": "Ｅ(?:(?<=Ｅ)Ｅ|[^。；，、：（ＰＥＢ]{0,6}(?:、|和|与|及|以及|，)(?:[^。；，、：（ＰＥＢＯＡ]{2,16}、)?[^。；，、：（ＰＥＢ]{0,10}Ｅ)*",
    "DS": "Ｄ(?:(?:、|，(?=Ｄ(?:[，。；、和与及]|等|$))|和|与|及|以及)?Ｄ)*",
    "TS": "Ｔ" + _LIST.format("Ｔ"),
    "JS": "Ｊ" + _LIST.format("Ｊ"),
    "WS": "Ｗ" + _LIST.format("Ｗ"),
    "QS": r"Ｑ(?:\d+[枚个项块])?(?:(?:以及|[、，和及与])?(?:\d+[枚个项块])?Ｑ(?!(?:则|分别)?由|归|花落|颁给|授予)(?:\d+[枚个项块])?)*",
    "E": "[ＥＢ]",
    "L": "[ＡＺＮＶ]",
    "WITHIN": "(?:轮值主席国|东道国|主席国|主办国|举办国)?(?:[ＡＺＮ](?:[市县区]|首都|最大城市|首府|省会|[东西南北中]{1,2}部(?:城市)?|(?:港口|沿海|海滨)?城市)?){0,3}",
    "START": r"(?:^(?:[✔√▷▶△▲※●○◆◇■□★☆►·①-⑨ ]+|[一二三四五六七]是)?|(?<=[，；。]))",
    "ANY": "[^。；]*?",
    # Who does something, whatever stands between them and the verb.
    "BY": rf"(?<![在向赴])(?<!支持)(?<!援助)(?<!协助)(?<!在[ＡＺ])(?<!在[ＡＺＮＶ][、和与及])(?<!依托)(?<!后与)(?<!别与)(?<!年与)(?P<s>[ＰＯＡＺＮＨ]{_TEAM}(?:(?:、|和|与|及|联合|携手|会同)[ＰＯＡＺＮ]{_TEAM})*)(?:等[^，。；ＰＯ]{{0,8}}?(?:部门|部委|单位|家|方)|[两三四五六七八九十\d]+(?:[个家所方][\u4e00-\u9fff]{{0,3}}|部门|部委|单位))?",
    "WHEN": r"(?:（Ｘ）|对外|\d{1,2}日(?:上午|下午|晚)?|(?:去年|今年|本月|上月|当年)?\d{1,2}月(?:份|底|初|中旬|[上下]旬)?起?|不久前|前不久|[上本当]个?月(?:初|底|起|中旬)?|去年底|今年初|年初|近期|上周|本周|日前起|在全?[国省市区县]内?|面向全[国省市区县社会]{1,2}|宣布|于近日|公开|日前|近日|刚刚?|当天|今天|Ｘ|也|还|已|在[ＡＺ]{0,2}[ＡＺＮＶＨ](?:当地|境内)?(?:注册|投资)?|就(?=在)|依托Ｏ|投资|出资|斥资|向[^，。；ＰＯ]{1,8}|率先|牵头|挂牌|倡议|同步|即场|向社会|联合|共同|正式|首次|重磅|又|则|就(?=出台|发布|印发|推出|成立|启动|制定)|在Ｂ上?|一道|与[^，。；ＰＯＡ]{2,12}?(?:共同|联合|一起|合作)|联合[^，。；ＰＯＡ]{2,12}?(?:共同|一起)|在Ｏ|自主|去年|今年|同年|次年|当年|相继|主导|陆续|便|于|创新性?地?|成功|隆重|精心|倾力|全新|还?联手|先后|分别|全面|持续|积极|大力|着力|现场|又?首次|专门|(?:要|必须)(?:尽快|抓紧|加快)?|次日|会上|在会上|对(?:这里|此处|该[\u4e00-\u9fff]{1,4}))*",
    "TEAM": _TEAM,
    "GAP": "[^。；，]{0,24}?",
    "X": f"[{AGENT}]",
    "P": "[ＰＨ]",
    "FILL": _FILL,
    # A list of those present goes on over whatever is no predicate: 甲，拟任副区长人选乙、丙，各街道负责人.
    "PEOPLE": "Ｐ" + _SIR + "(?:(?:、|，|；|以及|和|及|与|暨)" + _FILL + "(?:Ｐ" + _SIR + "(?:等[^。；，、：ＰＥＢ]{0,14}(?=[，、以和及]))?)?)*",
    # How somebody is called behind the name, where that is no post of theirs.
    "SIR": _SIR,
    "HOW": _HOW,
    "MANNER": _MANNER,
    "ETC": "(?:等(?:(?!负责|领导|代表|人员|\\d+[多余]?[家名位个所])[^，。；ＰＣ]){0,12}|一行|[一二三四五六七八九十]+人)?",
    "LE": "了?",
    "DATE": "(?:Ｘ(?:上午|下午|晚上|晚间|晚)?，?)?",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern with the relation it states.

    `here` lists the ends ("s", "o") that may be missing from the match: they then stand for what the article speaks of
    there (an elided subject, the meeting at hand). `fixed` are qualifiers with set values; groups named `q_NAME` give
    others by their text. A group named `marker` holds a 将 that marks the object, and so plans nothing. `dated` names the
    qualifier that takes the date of the sentence, if it has one. `only` is the one type that subjects may have, where a list
    holds other things too.
    """

    name: str
    relation: str
    pattern: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    here: str = ""
    here_type: str = "Event"
    dated: str = ""
    confidence: float = 0.9
    future_counts: bool = False
    unless: str = ""
    headlines: bool = False
    only: str = ""


@cache
def spelled_out(pattern: str) -> str:
    """Give a pattern with its macros spelled out."""
    return re.sub(r"<([A-Z]+)>", lambda match: MACROS[match.group(1)], pattern)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern with its macros spelled out.

    >>> compiled("(?P<s><PS>)主持").match("Ｐ、Ｐ主持").group("s")
    'Ｐ、Ｐ'
    """
    return re.compile(spelled_out(pattern))


# The letters of what can be an end of a claim: all but dates and posts without a name.
_END = re.compile(f"[{AGENT}ＶＥＢＤＪＴＷＱ]")


def find(rules: tuple[Rule, ...], sentence: Sentence) -> Iterator[Triple]:
    """Yield the triples that the rules find in a sentence, each once."""
    kept = _TABLES.get(id(rules))
    table = kept[1] if kept is not None else _table(rules)
    viewed, (views, tables) = _VIEWED[0]
    if viewed is not sentence:
        views, tables = _views(sentence)
    # Most tables have no rule for most sentences, and every extractor asks for each sentence.
    return _found(rules, sentence, [(view, numbers[table]) for view, numbers in views if table in numbers]) if table in tables else iter(())


def _found(rules: tuple[Rule, ...], sentence: Sentence, waiting: list[tuple[Sentence, tuple[int, ...]]]) -> Iterator[Triple]:
    seen: set[tuple[str, Span, Span, Qualifiers]] = set()
    for view, numbers in waiting:
        for number in numbers:
            yield from _matches(rules[number], view, view is not sentence, seen)


# The subject of a sentence: the people, bodies or areas that it opens with, after a date or an adverbial phrase.
_SUBJECT = re.compile(r"^[✔√▷▶△▲※●○◆◇■□★☆►· ]*(?:(?:本[报刊台网院校]?讯|又?讯|另[讯悉]|本报[\u4e00-\u9fff]{0,6}电)?(?:（[^（）]{1,40}）)?[：\s]*)?(?:[^，。；ＰＯＡＺＮＥＢ]{0,14}，|(?:自|在|为|随着|作为|围绕|通过|针对|依托|根据|按照|经|据)[^，。；Ｐ]{1,30}，)?(?:Ｘ(?:上午|下午|晚上|晚间|晚|起)?，?)?(?:[ＢＥ](?:上|中|期间|后|现场|当天|结束后)?，)?(?:[ＡＺ]?[^，。；ＰＯＡＺＮＥＢ]{4,24}——)?(?:(?:校友代表|校友|企业家|爱心人士|退休教师|发起人|[ＯＡＺＮ]的?(?!代表|派|联合|携手|会同)[^，。；ＰＯＡＺＮＥＢＤＴＷＪ与和同、：由]{1,8})(?=Ｐ))?(?P<s>[ＰＯＡＺＮＨ](?:(?:[、和与及]|联合|携手|会同)[ＰＯＡＺＮ])*)(?![、的市区县镇]|(?<=Ａ)“|[^，。；]{0,8}(?:统计|数据|消息|获悉))")
# A clause that goes on with the subject before: it opens with a verb, perhaps after an adverb.
_GOES_ON = re.compile(r"(?!这(?!是我第)|该|其(?!间|后)|那|此[次类举项]|本[次届])(?:(?=[ＴＪ](?:同步|同时|正式|也))|(?:(?:自|于|在)?\s?Ｘ，?)?(?:并|还|也|同时|随后|又|先后|分别|会上|即场|后|其间|期间|现场)*(?:[\u4e00-\u9fff](?:[\u4e00-\u9fff]|\d[\d.]*[年月日万亿%]?){1,15}?了?(?=[“\u4e00-\u9fffＰＯＡＺＮＶＥＢＤＪＴＷＱ])|[与同](?=[ＯＡＺ])|[到赴](?=[ＯＡＺＮＶ])|对(?=Ａ(?:进行|开始|展开))|在(?=[ＸＶＯ][^，。]{0,8}(?:举行|召开|举办)的)))")


# Who stands in a clause without a name: 各街道分管领导参加, 国内知名专家等出席了….
_OTHERS = re.compile(
    r"[^，。；ＰＯＡＺＮ“]{2,10}?(?:课题组|项目组|团队|班组|代表队|社团)(?:去年|今年|已|还|也|先后|曾|拿|获|荣|被|自主|又|率先)|(?:各|全体|有关|相关|部分|其他|其余|以及|(?:街道|社区|学校|医院|公司|[省市区县镇乡村校院])(?:全体|各|有关|相关|直|机关|四[大套]|党政))"
    r"|(?!带|率|组织|陪同|邀|与|同|会同|联合|为|向|对|由)[^，。；ＰＯＡ]{2,24}?(?:负责人|负责同志|领导|干部|代表|师生|职工|群众|人员|成员|委员|学员|选手|嘉宾|村民|居民|市民|游客|志愿者|家长|学生)(?:身着[^，。；]{2,6}|等|及[^。；，]{2,12})?(?:共?[\d余多]+人)?(?:分别|一同|陪同|也|共同)?(?:参加|出席|列席|参会|到场)"
    r"|[^ＰＯＥＢ]{1,20}(?:等|代表|专家|教授|负责人|领导|嘉宾|师生|人员|干部|群众|居民|学生|职工|员工)[^，。；]{0,6}(?:出席|参加|列席|与会|到场)"
)


_Views = tuple[tuple[tuple[Sentence, Mapping[Needs, tuple[int, ...]]], ...], set[Needs]]
_NONE: tuple[Sentence | None, _Views] = (None, ((), set()))
# The sentence asked for last with its views: every extractor asks for the same ones in turn.
_VIEWED: list[tuple[Sentence | None, _Views]] = [_NONE]


def _views(sentence: Sentence) -> _Views:
    """Give the sentence itself and its clauses with its subject, each with the rules of each table that may match it; and the tables that have any."""
    # What names nothing that can be an end of a claim claims nothing.
    views = tuple((view, possible(view.shape)) for view in ((sentence, *_with_subjects(sentence)) if _END.search(sentence.shape) else ()))
    found = views, {table for _, numbers in views for table in numbers}
    _VIEWED[0] = sentence, found
    return found


# Who tells something does not do what is told of a firm: 甲介绍，公司成立于某年，自主研发的…. And of two who sign the first one acts on: 甲与乙签署协议，推出….
_TELLS = re.compile(r"[^，。；]{0,8}(?:介绍|表示|指出|强调|要求|认为|说|称|透露|坦言|告诉[^，。；]{0,4})，")
_OF_FIRMS = re.compile(r"(?:Ｘ，?)?(?:先后|已经?|现已|目前|累计|成功|还|也|并)*(?:自主|独立)*(?:召开|举行|举办|开展|实施|推行|发起|创建|构建|成立|设立|建立|组建|研发|研制|开发|推出|上线|打造|宣布|启动|出台|印发|投资|收购|获评|荣获|获得|入选|位于|总部|引进|采用|部署|建成|获颁|斩获|夺得|摘得|当选|被?评为|被授予|Ｑ)")
_WITH, _ENDS_CLAUSE = re.compile("[与和同]"), re.compile("[，；。]|$")
_BOTH = re.compile("共同|联合|携手|合作(?:打造|研发|开发|建|成立|推出)")
_BY_WHOM = re.compile("由[^，。；]+的[ＪＯＺＶＴ]$|[^，。；]*：[ＨＯＮ](?![、和与的])")
_TURNS_TO, _SIGNED = re.compile("Ｈ|[ＯＮ](?:也|还|则|就)?(?:为了?|围绕|通过|依托|坚持|自|积极|始终|不断|作为|是|以)"), re.compile(r"[^。；]{0,14}?签[署订约]")
# 甲邀请乙今年来访，|参加某活动: those whom he asks. And 中心将围绕某领域，|打造某平台: a plan goes on.
_ASKS = re.compile(r"(?<!应)邀请(?!赛|函|了)[^，。；]{2,50}，(?:[^，。；]{2,20}，)?(?:并|还)?(?:共同|一起)?(?:出席|参加|参观|考察|来|赴|莅临|担任)[^，。；]{0,4}$|(?<![率老小])将(?:围绕|聚焦|依托|通过|立足|整合|以(?!来))[^，。；]{2,40}，[^，。；]{0,5}$")


def _with_subjects(sentence: Sentence) -> Iterator[Sentence]:
    """Give each clause that has no subject of its own with that of its sentence: 甲来到某地，察看…，参加…."""
    shape = sentence.shape
    subject = _SUBJECT.match(shape) if "，" in shape else None
    if subject is None:
        return
    s, e = subject.span("s")
    tells = _TELLS.match(shape, e) if shape[s] == "Ｐ" else None
    if _WITH.search(shape, s, e) and _SIGNED.match(shape, e) and not _BOTH.search(shape, e):
        e = s + 1
    by_whom, asks = "由" in shape or "：" in shape, "邀请" in shape or "将" in shape
    at = 0
    for mark in _ENDS_CLAUSE.finditer(shape):
        start, end, at = at, mark.start(), mark.end()
        clause = shape[start:end]
        made = by_whom and _BY_WHOM.match(shape, max(start, e), end)
        if made:
            # 由某集团投资的某某项目，正式落户某地; 校长甲介绍了近况：学校去年新增…，自主研发的….
            s, e, tells = made.end() - 1, made.end(), None
            continue
        if start >= e and ((clause[:1] == "Ｈ" and tells) or clause[:1] in ("Ｏ", "Ｎ")) and _TURNS_TO.match(clause):
            # 甲是某国，乙为了某事，去年设立…: whom a later clause is about goes on with those behind it.
            s, e, tells = start, start + 1, None
            continue
        if start < e or not clause or clause[0] in "ＰＯＡＺＮＨＶ" or not _GOES_ON.match(clause) or not possible(shape[s:e] + clause) or _OTHERS.match(clause) or (asks and _ASKS.search(shape, e, min(start + 5, end))) or (tells and _OF_FIRMS.match(clause)):
            continue
        yield replace(
            sentence,
            shape=shape[s:e] + clause,
            shape_starts=[*sentence.shape_starts[s:e], *sentence.shape_starts[start:end]],
            shape_ends=[*sentence.shape_ends[s:e], *sentence.shape_ends[start:end]],
            shape_mentions=[*sentence.shape_mentions[s:e], *sentence.shape_mentions[start:end]],
        )


# By the identity of a table of rules, which is kept beside so that no other can take its place.
_TABLES: dict[int, tuple[tuple[Rule, ...], Needs]] = {}


def _table(rules: tuple[Rule, ...]) -> Needs:
    """Take in a table of rules that is asked for the first time; what was seen without it is seen anew."""
    table = Needs([spelled_out(rule.pattern) for rule in rules])
    _TABLES[id(rules)] = rules, table
    _VIEWED[0] = _NONE
    return table


def _matches(rule: Rule, sentence: Sentence, from_start: bool, seen: set[tuple[str, Span, Span, Qualifiers]]) -> Iterator[Triple]:
    if sentence.headline and not rule.headlines:
        return
    for match in compiled(rule.pattern).finditer(sentence.shape):
        if (rule.unless and re.search(rule.unless, match.group())) or (from_start and rule.here_type == "Occasion") or (from_start and not (_has(match, "s") and match.start("s") == 0)):
            continue
        for triple in from_match(rule, sentence, match):
            key = (triple.relation, triple.subject.span, triple.object.span, triple.qualifiers)
            if key not in seen:
                seen.add(key)
                yield triple


def from_match(rule: Rule, sentence: Sentence, match: re.Match[str]) -> Iterator[Triple]:
    """Yield a triple for each pair of a subject and an object of one match."""
    subjects = [m for m in _ends(rule, sentence, match, "s") if not rule.only or m.type == rule.only]
    if subjects and adnominal(sentence, subjects[-1]):
        # 杭州、上海|创业者联谊会: all of them say whose it is.
        subjects = [m for m in subjects if m.sub != "AdministrativeArea"]
    objects = _ends(rule, sentence, match, "o")
    qualifiers = dict(rule.fixed)
    for name, text in match.groupdict().items():
        if name.startswith("q_") and text:
            qualifiers[name[2:]] = source_text(sentence, match.start(name), match.end(name))
    if rule.dated:
        date = date_near(sentence, match)
        if date:
            qualifiers[rule.dated] = date
    clause_start = max(sentence.shape.rfind(mark, 0, match.start("o") if _has(match, "o") else match.end()) for mark in "，。；：") + 1
    verb = max(match.end("s") if _has(match, "s") else match.start(), clause_start)
    # What is said is no part of the claim that it was: 提出了要求.
    anchor = match.start("q_act") if _has(match, "q_act") else match.end()
    before = sentence.shape[: match.start()]
    clause_start = min(clause_start, match.start())
    clause = sentence.shape[clause_start : max(verb, anchor)]
    if _has(match, "marker"):
        clause = clause[: match.start("marker") - clause_start] + clause[match.end("marker") - clause_start :]
    if rule.here_type == "Agent":
        # A clause that goes on with its verb goes on with the plan too: 将…，并成立….
        clause = before + clause
    status = status_of(before, rule, clause, sentence.shape[anchor:])
    for subject in subjects:
        for object in objects:
            if subject is object or (subject.span == object.span and subject.name == object.name and subject.name):
                continue
            yield make(sentence, subject, rule.relation, object, qualifiers, rule.name, status, rule.confidence)


# Nouns by the dictionary, or by what the segmenter joins, that behind an area say how it acts, or are the area itself.
_NO_HEADS = re.compile("积极响应|迅速行动|主动作为|(?:部署|印发|上线|首创|开源|重磅|全新|部分|首批|大力|着力|全力|重点|上下|队伍|代表队)$|全面|荣[获膺登摘]|喜[获摘]|斩获|捧[回获]|摘[得取]")


def adnominal(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether an area only says whose the noun behind it is: 上海|某某人联谊会获奖 is not said of 上海."""
    if mention.sub != "AdministrativeArea" or mention.span.end >= sentence.span.end:
        return False
    following = next((token for token in sentence.tokens() if token.start == mention.span.end), None)
    return following is not None and len(following.word) > 1 and not _NO_HEADS.match(following.word) and following.tag in ("n", "nz", "nt", "nr", "ns", "x")


def _has(match: re.Match[str], group: str) -> bool:
    return group in match.re.groupindex and match[group] is not None


def _ends(rule: Rule, sentence: Sentence, match: re.Match[str], group: str) -> list[Mention]:
    groups = [name for name in (group, group + "2") if _has(match, name)]
    if groups:
        return [m for name in groups for m in mentions_in(sentence, match.start(name), match.end(name))]
    if group in rule.here:
        at = sentence.shape_starts[min(match.start(), len(sentence.shape_starts) - 1)]
        return [Mention("", rule.here_type, "", Span(at, at), anaphor=True)]
    return []


def mentions_in(sentence: Sentence, start: int, end: int) -> list[Mention]:
    """Give the mentions whose letters stand in a stretch of the shape.

    Dates and bare posts are none, nor areas right before what lies in them, nor those that share an association's name with the next of a list (杭州、上海商会).
    """
    owners, shape = sentence.shape_mentions, sentence.shape
    within = (i for i in range(start, end) if not (shape[i] in "ＡＺ" and i + 1 < end and shape[i + 1] in "ＡＺＮＯＶ") and not _shares_name(owners, shape, i))
    return [m for m in map(owners.__getitem__, within) if m is not None and m.type not in ("Date", "Title")]


def _shares_name(owners: Sequence[Mention | None], shape: str, i: int) -> bool:
    area, body = owners[i], owners[i + 2] if i + 2 < len(owners) else None
    return shape[i] == "Ａ" and area is not None and area.name[-1] not in "省市区县" and shape[i + 1 : i + 2] in ("、", "和", "及") and body is not None and body.sub == "Association" and body.name.endswith(("商会", "联谊会", "同乡会", "校友会"))


def source_text(sentence: Sentence, start: int, end: int) -> str:
    """Give the folded text that a stretch of the shape stands for."""
    if start >= end:
        return ""
    return sentence.article.body.text[sentence.shape_starts[start] : sentence.shape_ends[end - 1]]


def date_near(sentence: Sentence, match: re.Match[str]) -> str:
    """Give the date that governs a match: the last one named before its end in the sentence, or ''."""
    found = [m.date for m in sentence.shape_mentions[: match.end()] if m is not None and m.type == "Date"]
    return found[-1] if found else ""


def make(
    sentence: Sentence,
    subject: Mention,
    relation: str,
    object: Mention,
    qualifiers: Mapping[str, str],
    rule: str,
    status: Status = "asserted",
    confidence: float = 0.9,
) -> Triple:
    """Build a triple whose evidence quotes the sentence from the page's original text."""
    clean = tuple(sorted((k, v) for k, v in qualifiers.items() if v))
    return Triple(subject, relation, object, clean, evidence_of(sentence, (subject.span, object.span), rule, status, confidence))


def evidence_of(sentence: Sentence, words: tuple[Span, ...], rule: str, status: Status, confidence: float) -> Evidence:
    """Quote a sentence; one whose columns lie apart on the page is quoted in the stretch that holds the words in question."""
    article = sentence.article
    start, end = _unbroken(sentence, words)
    where = article.body.original(start, end)
    marked = tuple(
        sorted({article.body.original(max(w.start, start), min(w.end, end)) for w in words if w.end > w.start and w.start < end and w.end > start})
    )
    return Evidence(article.id, article.source, where.start, where.end, article.page_text[where.start : where.end], rule, confidence, status, "", marked)


def _unbroken(sentence: Sentence, words: tuple[Span, ...]) -> Span:
    """Give the longest part of the sentence around the last word in question that runs forward on the page without a jump."""
    low, high, jumps = _stretch(sentence)
    anchor = max((w.start for w in words if low <= w.start < high and w.end > w.start), default=low)
    at = bisect_right(jumps, anchor)
    return Span(jumps[at - 1] if at else low, jumps[at] if at < len(jumps) else high)


# The last sentence that was quoted, where it begins and ends, and where the page jumps inside it: one sentence says several things.
_STRETCH: list[tuple[Sentence, tuple[int, int, list[int]]]] = []


def _stretch(sentence: Sentence) -> tuple[int, int, list[int]]:
    if not _STRETCH or _STRETCH[0][0] is not sentence:
        starts = sentence.article.body.starts
        low, high = sentence.span.start, min(sentence.span.end, len(starts))
        jumps = [at for at in range(low + 1, high) if not 0 <= starts[at] - starts[at - 1] <= 40]
        _STRETCH[:] = [(sentence, (low, high, jumps))]
    return _STRETCH[0][1]


Maker = Callable[[Sentence], Iterable[Triple]]
