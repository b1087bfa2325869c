"""How a table of rules over the shape of a sentence becomes triples with evidence.

A rule's pattern is a regular expression over `Sentence.shape`, where each mention is one full-width letter
(Ｐ person, Ｏ organisation, Ａ area, Ｚ zone, Ｎ neighbourhood, Ｖ venue, Ｅ event, Ｂ bare event, Ｄ document, Ｊ project,
Ｔ product, Ｗ work, Ｑ award, Ｃ post without a name, Ｈ pronoun, Ｘ date). Words in angle brackets are macros, see MACROS.
Groups `s` and `o` hold subjects and objects: each mention in a group is one, so a list yields a triple an item.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product

from kg.dates import SINCE
from kg.grading import status_of
from kg.model import Evidence, Mention, Qualifiers, Sentence, Span, Status, Token, Triple
from kg.views import VIEWED, take_in, views_of

AGENT = "ＰＯＡＺＮＨ"
_LIST = r"(?:(?<=Ｏ)Ｏ|(?:等)?(?:及其(?:全资|控股)?(?:子公司|下属单位)|[、/]|，|和|与|及|以及|，以及|会同|联合)(?:以及)?(?:[^，。；、的Ａ-Ｚ]{{0,6}}(?:企业|民企|国企|央企|公司|巨头|独角兽)(?=Ｏ))?{0})*"

_SIR = "(?:教授|博士|院士|研究员|先生|女士|同志|校友|老师|主任医师|医师|医生|律师|大使|少将|中将|上将|大校|将军|(?:常委|委员长?)(?!会)|Ｃ)?(?:（[^（）ＰＥＢ]{1,40}）)?"
# What stands between two of those present: posts and kinds of people, and no verb of what one of them does.
_FILL = (
    "(?:(?!主持|出席|参加|列席|介绍|表示|指出|强调|致辞|致词|讲话|发言|宣布|汇报|要求|认为|说|会见|陪同|来到|走进|前往|考察|调研|(?<!工)作了?|为(?![了期])|对(?![外口])|在|(?:(?<!方)|(?<=[双对各两三多我中一警校院]方))向(?![民东阳前荣军群红明华辉])|就|将|是|被|获|与会|签署|签订|授予)"
    "(?:[^。；，、ＰＥＢ：]|Ｂ(?=副?秘书长|(?:执行)?主席)|[ＥＢ](?=Ｐ|(?:全体|各位|部分)?(?:学员|代表|成员|志愿者|工作人员|组委会|嘉宾|师生|选手|队员|会员|教师|学生|相关负责人|有关负责人)|[^。；，、：ＰＥＢ的上中下期现在前后时]{1,8}Ｐ))){0,36}"
)

# What stands between somebody and what they say: 首先, 在讲话中, 代表某校; and on what, from where, with what they speak: 就…, 从…等方面, 以《…》为题.
_HOW = r"(?:首先|随后|最后|接着|率先|在(?:(?:[\u4e00-\u9fff]{0,4}?(?:致辞|讲话|发言|报告)|总结|汇报|交流|演讲|座谈|现场)[时中]?)|也|还|则|并|又|均|都|分别|先后|相继|依次|一致|充分|高度|特别|简短|全面|热烈|详细|简要|简单|简洁|重点|着重|全面|系统|深入|深情|认真|热情|深情|深刻|生动|逐条|逐项|逐一|现场|当场|代表[^，。；Ｐ]{1,20}?|作为[^，。；Ｐ]{1,16}?|向[^，。；Ｐ]{1,16}?){0,4}"
_MANNER = (
    r"(?:(?:出席|参加|到会|到场|莅临)了?(?:[ＥＢ]|会议|活动|仪式)?，?并(?=[^，。；]{0,12}(?:[作致讲汇介通宣解授主领分述带提强部回表推发报点演]))|(?:首先|随后|最后|接着|率先|上台|登台|应邀|受邀|专程|[来莅][校院馆所]|共同|轮流|现场|当场|也|还|并|均|都|分别|先后|相继|依次|线上|视频|在线|远程|书面|即席|即兴|热情|深情|精彩|发来|代表[^，。；Ｐ]{1,20}?|作为[^，。；Ｐ]{1,16}?"
    r"|以“[^”]{1,40}”为(?:主题|题目?)，?|(?:就|围绕|结合)[^，。；ＰＥ]{0,10}Ｐ[^，。；ＰＥ]{0,10}(?:讲话|指示|批示|思想|论述)[^，。；ＰＥ]{0,20}?|(?:就|以|从|向|对|用|通过|结合|围绕|聚焦|针对|立足|紧扣|面向|给|为(?!Ｂ)|在(?![^，。；Ｖ]{0,6}[ＯＡＺＮＨ]))(?!Ｂ?(?:举行|召开|举办)|贺信|贺电|听取|核心)[^，。；ＰＥ]{1,40}?)){0,4}"
)

# 某大学病理学团队: the house of a team.
_TEAM = r"(?:[^，。；、ＰＯＡ]{0,10}?(?:团队|课题组|项目组|(?:科|[处部]|中心)(?=[和与及])))?"

# Who works with a thing and is neither the body nor all of the place that is named before: 某镇居民通过….
USED_BY_OTHERS = r"(?:记者|居民|村民|市民|群众|患者|用户|消费者|网友|企业|学生|家长|师生|游客|旅客|老人|商户|民众|公众|业主|犯罪|黑客|骗子|不法)[^Ｔ]{0,6}(?:借助|依托|利用|通过|运用|凭借|使用|基于|用)"

MACROS: dict[str, str] = {
    "PS": "[ＰＨ](?!(?<=Ｈ)Ｐ)" + _LIST.format("(?:夫人)?[Ｐ]"),
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
    "WITHIN": "(?:轮值主席国|东道国|主席国|主办国|举办国|主办城市|举办城市|举办地|主办地)?(?:[ＡＺＮ](?:[市县区]|首都|最大城市|首府|省会|[东西南北中]{1,2}部(?:城市)?|(?:港口|沿海|海滨)?城市)?){0,3}",
    "START": r"(?:^(?:[✔√▷▶△▲※●○◆◇■□★☆►·①-⑨ ]+|[一二三四五六七]是)?|(?<=[，；。]))",
    "ANY": "[^。；]*?",
    # Who does something, whatever stands between them and the verb.
    "BY": rf"(?<![在向赴])(?:(?<!为)|(?<=[作认因成]为))(?<!支持)(?<!援助)(?<!协助)(?<!在[ＡＺ])(?<!在[ＡＺＮＶ][、和与及])(?<!依托)(?<!后与)(?<!别与)(?<!年与)(?P<s>[ＰＯＡＺＮＨ]{_TEAM}(?:(?:、|和|与|及|联合|携手|会同)[ＰＯＡＺＮ]{_TEAM})*)(?:等[^，。；ＰＯ]{{0,8}}?(?:部门|部委|单位|家|方)|[两三四五六七八九十\d]+(?:[个家所方][\u4e00-\u9fff]{{0,3}}|部门|部委|单位))?",
    "WHEN": r"(?:（Ｘ）|对外|\d{1,2}日(?:上午|下午|晚)?|(?:去年|今年|本月|上月|当年)?\d{1,2}月(?:份|底|初|中旬|[上下]旬)?起?|不久前|前不久|[上本当]个?月(?:初|底|起|中旬)?|去年底|今年初|年初|近期|上周|本周|日前起|在全?[国省市区县]内?|面向全[国省市区县社会]{1,2}|宣布|于近日|公开|日前|近日|刚刚?|当天|今天|Ｘ|也|还|已|在[ＡＺ]{0,2}[ＡＺＮＶＨ](?:[、和][ＡＺＮ])*(?:当地|境内)?(?:注册|投资)?|就(?=在)|依托Ｏ|投资|出资|斥资|向[^，。；ＰＯ]{1,8}|率先|牵头|挂牌|倡议|同步|即场|向社会|联合|共同|携手|升级|接续|正式|首次|重磅|又|则|就(?=出台|发布|印发|推出|成立|启动|制定)|在Ｂ上?|一道|与[^，。；ＰＯＡ]{2,18}?(?:共同|联合|一起|合作)|联合[^，。；ＰＯＡ]{2,12}?(?:共同|一起)|在Ｏ|自主|去年|今年|同年|次年|当年|相继|主导|陆续|便|于|创新性?地?|成功|隆重|精心|倾力|全新|还?联手|先后|分别|全面|持续|积极|大力|着力|全力|聚力|正在?(?=[着全大积聚打开实持])|现场|又?首次|专门|(?:要|必须)(?:尽快|抓紧|加快)?|次日|第一时间|集中|及时|会上|在会上|对(?:这里|此处|该[\u4e00-\u9fff]{1,4})|在[ＯＡＺ]的?(?:大力|精心|具体)?(?:指导|支持|帮助|推动|领导|统筹)下)*",
    "TEAM": _TEAM,
    "GAP": "[^。；，]{0,24}?",
    "X": f"[{AGENT}]",
    "P": "[ＰＨ]",
    "FILL": _FILL,
    # A list of those present goes on over whatever is no predicate: 甲，拟任副区长人选乙、丙，各街道负责人.
    "PEOPLE": "Ｐ" + _SIR + "(?:(?:、|，|；|以及|和|及|与|暨|偕同)" + _FILL + "(?:Ｐ" + _SIR + "(?:等[^。；，、：ＰＥＢ]{0,14}(?=[，、以和及]))?)?)*",
    # How somebody is called behind the name, where that is no post of theirs.
    "SIR": _SIR,
    "HOW": _HOW,
    "MANNER": _MANNER,
    "ETC": "(?:等(?:(?!负责|领导|代表|人员|\\d+[多余]?[家名位个所])[^，。；ＰＣ]){0,12}|一行|[一二三四五六七八九十]+人)?",
    "LE": "了?",
    # How much money: 近3.2亿元人民币.
    "SUM": r"(?:约|近|超过?|逾|达)?(?:人民币|新台币|港币)?[\d.]+[余多]?[百千]?[万亿]+[余多]?(?:新台币|[美欧日港加澳]?元|英镑)(?:人民币)?",
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


def find(rules: tuple[Rule, ...], sentence: Sentence) -> Iterable[Triple]:
    """Give the triples that the rules find in a sentence, each once."""
    viewed, waiting = VIEWED[0]
    if viewed is not sentence:
        waiting = views_of(sentence)
    # Most tables have no rule for most sentences, and every extractor asks for each sentence.
    if views := waiting.get(id(rules)):
        return _found(rules, sentence, views)
    if id(rules) not in _TABLES:
        _TABLES[id(rules)] = rules
        take_in(id(rules), [spelled_out(rule.pattern) for rule in rules])
        return find(rules, sentence)
    return ()


# By the identity of a table of rules, which is kept so that no other can take its place.
_TABLES: dict[int, tuple[Rule, ...]] = {}


def _found(rules: tuple[Rule, ...], sentence: Sentence, waiting: list[tuple[Sentence, tuple[int, ...]]]) -> Iterator[Triple]:
    seen: set[tuple[str, Span, Span, Qualifiers]] = set()
    for view, numbers in waiting:
        for number in numbers:
            yield from _matches(rules[number], view, view is not sentence, seen)


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
    objects = _ends(rule, sentence, match, "o") if subjects else []
    if not objects:
        return
    qualifiers = dict(rule.fixed)
    for name, text in match.groupdict().items() if "(?P<q_" in rule.pattern else ():
        if name.startswith("q_") and text:
            qualifiers[name[2:]] = source_text(sentence, match.start(name), match.end(name))
    if rule.dated:
        date = date_near(sentence, match, at_once=rule.dated == "date")
        if date:
            qualifiers[rule.dated] = date
    stop = match.start("o") if _has(match, "o") else match.end()
    clause_start = max([sentence.shape.rfind(mark, 0, stop) for mark in "，。；："]) + 1
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
    for subject, object in _pairs(rule, sentence, match, subjects, objects):
        if subject is object or (subject.span == object.span and subject.name == object.name and subject.name):
            continue
        yield make(sentence, subject, rule.relation, object, qualifiers, rule.name, status, rule.confidence)


# What stands between two lists of which each has to do with the one in its place: 甲、乙分别走访丙、丁.
_EACH_ITS_OWN = re.compile("分别|各自")
_NAMED = "[Ａ-Ｚ]{1,3}(?:（[^（）]*）)?"
# What of such a list stands before and behind the part that a rule has.
_LIST_BEFORE = re.compile(f"(?:{_NAMED}(?:[、和与及]|以及))*\\Z")
_LIST_BEHIND = re.compile(f"(?:(?:[、和与及]|以及){_NAMED})*(?P<more>等(?!级|候|待)|[、和与及])?")
_BARE_LIST = re.compile(f"{_NAMED}(?:(?:[、和与及]|以及){_NAMED})*")


def _pairs(rule: Rule, sentence: Sentence, match: re.Match[str], subjects: list[Mention], objects: list[Mention]) -> Iterable[tuple[Mention, Mention]]:
    """Give who has to do with whom: each with each, but where 分别 stands between two lists those in the same place; nobody can tell where one list is longer, or goes on in 等."""
    shape = sentence.shape
    # Who won what is paired where all that was won is known (`extractors/awards.py`).
    if "分别" not in shape or rule.relation == "WON" or not (_has(match, "s") and _has(match, "o")) or _has(match, "s2") or _has(match, "o2"):
        return product(subjects, objects)
    left, right = sorted(("s", "o"), key=match.start)
    if _EACH_ITS_OWN.search(shape, match.end(left), match.start(right)) is None:
        return product(subjects, objects)
    lists: dict[str, list[Mention]] = {}
    whole = True
    for group in (left, right):
        before, behind = _LIST_BEFORE.search(shape, 0, match.start(group)), _LIST_BEHIND.match(shape, match.end(group))
        start, end = before.start() if before else match.start(group), behind.end() if behind else match.end(group)
        more = behind is not None and behind["more"] is not None
        whole = whole and not more and _BARE_LIST.fullmatch(shape, start, end) is not None
        lists[group] = mentions_in(sentence, start, end)
    if min(map(len, lists.values())) < 2:
        return product(subjects, objects)
    if not whole or len(lists["s"]) != len(lists["o"]):
        return ()
    return [(one, other) for one, other in zip(lists["s"], lists["o"], strict=True) if one in subjects and other in objects]


# Nouns by the dictionary, or by what the segmenter joins, that behind an area say how it acts, or are the area itself.
_NO_HEADS = re.compile("积极响应|迅速行动|主动作为|(?:部署|印发|上线|首创|开源|重磅|全新|部分|首批|大力|着力|全力|重点|上下|队伍|代表队|专门|依法|精准|倾心|用心|合力|协同|会同|历时|集资|选派|总计|锚定|量身|有序|新建|科学|布局|谋划|全域|高(?:标准|质量|起点|水平)|投入使用|投入运行|投入|试运行|装机|开机|利用|运用|购置|新增|花费|试点|试用|投用|首演|首发|出品|自编自演|自编自导|原创|精心|倾力|创排|选送|自主|自研|开发)$|全面|荣[获膺登摘]|喜[获摘]|斩获|捧[回获]|摘[得取]")


# The words of the sentence that was asked about last, by where they start: its clauses with its subject have the same ones.
_TOKENED: list[tuple[object, dict[int, Token]]] = [(None, {})]


def _token_at(sentence: Sentence, at: int) -> Token | None:
    last = _TOKENED[0]
    if last[0] is not sentence.words:
        last = _TOKENED[0] = sentence.words, {token.start: token for token in sentence.tokens()}
    return last[1].get(at)


def adnominal(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether an area only says whose the noun behind it is: 上海|某某人联谊会获奖 is not said of 上海."""
    if mention.sub != "AdministrativeArea" or mention.span.end >= sentence.span.end:
        return False
    if sentence.article.body.text.startswith("各", mention.span.end):
        # 江苏省|各市商会
        return True
    if mention.name[-1] not in "省市区县州旗镇乡道国" and sentence.article.body.text.startswith(("站", "港", "湾"), mention.span.end):
        # 苏州|站引进…: a station or a port by its name.
        return True
    following = _token_at(sentence, mention.span.end)
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


def date_near(sentence: Sentence, match: re.Match[str], *, at_once: bool = False) -> str:
    """Give the date that governs a match: the last one named before its end in the sentence, or ''; for what is done `at_once` none from which on it is so (2020年以来)."""
    last = next((i for i in range(min(match.end(), len(sentence.shape)) - 1, -1, -1) if (m := sentence.shape_mentions[i]) is not None and m.type == "Date"), None)
    if last is None or (at_once and sentence.shape.startswith(SINCE, last + 1)):
        return ""
    dated = sentence.shape_mentions[last]
    return dated.date if dated is not None else ""


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
    if not jumps:
        return Span(low, high)
    anchor = max((w.start for w in words if low <= w.start < high and w.end > w.start), default=low)
    at = bisect_right(jumps, anchor)
    return Span(jumps[at - 1] if at else low, jumps[at] if at < len(jumps) else high)


# The last sentence that was quoted, where it begins and ends, and where the page jumps inside it: one sentence says several things.
_STRETCH: list[tuple[Sentence, tuple[int, int, list[int]]]] = []


def _stretch(sentence: Sentence) -> tuple[int, int, list[int]]:
    if not _STRETCH or _STRETCH[0][0] is not sentence:
        starts = sentence.article.body.starts
        low, high = sentence.span.start, min(sentence.span.end, len(starts))
        # Nearly all run on without a gap.
        whole = low >= high or array("I", starts[low:high]) == array("I", range(starts[low], starts[low] + high - low))
        # The address of a link is as long as it is, and parts nothing.
        page = sentence.article.page_text
        jumps = [] if whole else [at for at in range(low + 1, high) if not 0 <= starts[at] - starts[at - 1] <= 40 and "](" not in page[starts[at - 1] : starts[at]]]
        _STRETCH[:] = [(sentence, (low, high, jumps))]
    return _STRETCH[0][1]


Maker = Callable[[Sentence], Iterable[Triple]]
