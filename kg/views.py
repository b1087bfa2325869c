"""What of a sentence is shown to the rules: the sentence itself, and its clauses behind the subject that it opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grams import Need
from kg.model import Sentence
from kg.needs import Needs, asked, meets_all, possible

# The letters of what can be an end of a claim: all but dates and posts without a name.
_END = re.compile("[ＰＯＡＺＮＨＶＥＢＤＪＴＷＱ]")


# The subject of a sentence: the people, bodies or areas that it opens with, after a date or an adverbial phrase.
_SUBJECT = re.compile(r"^[✔√▷▶△▲※●○◆◇■□★☆►· ]*(?:(?:本[报刊台网院校]?讯|又?讯|另[讯悉]|本报[\u4e00-\u9fff]{0,6}电)?(?:（[^（）]{1,40}）)?[：\s]*)?(?:[^，。；ＰＯＡＺＮＥＢ]{0,14}，|(?:自|在|为|随着|作为|围绕|通过|针对|依托|根据|按照|经|据)[^，。；Ｐ]{1,30}，)?(?:Ｘ(?:上午|下午|晚上|晚间|晚|起)?，?)?(?:[ＢＥ](?:上|中|期间|后|现场|当天|结束后)?，)?(?:[ＡＺ]?[^，。；ＰＯＡＺＮＥＢ]{4,24}——)?(?:(?:校友代表|校友|企业家|爱心人士|退休教师|发起人|[ＯＡＺＮ]的?(?!代表|派|联合|携手|会同)[^，。；ＰＯＡＺＮＥＢＤＴＷＪ与和同、：由]{1,8})(?=Ｐ))?(?P<s>[ＰＯＡＺＮＨ](?:(?:[、和与及]|联合|携手|会同)[ＰＯＡＺＮ])*)(?![、的市区县镇]|(?<=Ａ)“|[^，。；]{0,8}(?:统计|数据|消息|获悉))")
# A clause that goes on with the subject before: it opens with a verb, perhaps after an adverb.
_GOES_ON = re.compile(r"(?!位于[^，。；]{1,12}的[ＯＶＺＮ]|这(?!是我第)|该|其(?!间|后)|那|此[次类举项]|本[次届])(?:(?=[ＴＪ](?:同步|同时|正式|也))|(?:(?:自|于|在)?\s?Ｘ，?)?(?:并|还|也|同时|随后|又|先后|分别|会上|即场|后|其间|期间|现场)*(?:[\u4e00-\u9fff](?:[\u4e00-\u9fff]|\d[\d.]*[年月日万亿%]?){1,15}?了?(?=[“\u4e00-\u9fffＰＯＡＺＮＶＥＢＤＪＴＷＱ])|[与同](?=[ＯＡＺ])|[到赴](?=[ＯＡＺＮＶ])|对(?=Ａ(?:进行|开始|展开))|在(?=[ＸＶＯ][^，。]{0,8}(?:举行|召开|举办)的)))")


# Who stands in a clause without a name: 各街道分管领导参加, 国内知名专家等出席了….
_OTHERS = re.compile(
    r"[^，。；ＰＯＡＺＮ“]{2,10}?(?:课题组|项目组|团队|班组|代表队|社团)(?:去年|今年|已|还|也|先后|曾|拿|获|荣|被|自主|又|率先)|(?:各|全体|有关|相关|部分|其他|其余|以及|(?:街道|社区|学校|医院|公司|[省市区县镇乡村校院])(?:全体|各|有关|相关|直|机关|四[大套]|党政))"
    r"|(?!带|率|组织|陪同|邀|与|同|会同|联合|为|向|对|由)[^，。；ＰＯＡ]{2,24}?(?:负责人|负责同志|领导|干部|代表|师生|职工|群众|人员|成员|委员|学员|选手|嘉宾|村民|居民|市民|游客|志愿者|家长|学生)(?:身着[^，。；]{2,6}|等|及[^。；，]{2,12})?(?:共?[\d余多]+人)?(?:分别|一同|陪同|也|共同)?(?:参加|出席|列席|参会|到场)"
    r"|[^ＰＯＥＢ]{1,20}(?:等|代表|专家|教授|负责人|领导|嘉宾|师生|人员|干部|群众|居民|学生|职工|员工)[^，。；]{0,6}(?:出席|参加|列席|与会|到场)"
)


# The views of a sentence, each with the rules that may match it, by the identity of their table.
Waiting = dict[int, list[tuple[Sentence, tuple[int, ...]]]]
_NONE: tuple[Sentence | None, Waiting] = (None, {})
# The sentence asked for last with its views: every extractor asks for the same ones in turn.
VIEWED: list[tuple[Sentence | None, Waiting]] = [_NONE]


def views_of(sentence: Sentence) -> Waiting:
    """Give the sentence itself and its clauses with its subject to each table of which a rule may match them."""
    waiting: Waiting = {}
    # What names nothing that can be an end of a claim claims nothing.
    if _END.search(sentence.shape):
        own = [(table, numbers) for table, numbers in possible(sentence.shape).items() if table in _WANTED]
        for table, numbers in own:
            waiting[_WANTED[table][0]] = [(sentence, numbers)]
        for view, found in _with_subjects(sentence, own):
            for rules, chosen in found.items():
                waiting.setdefault(rules, []).append((view, chosen))
    VIEWED[0] = sentence, waiting
    return waiting


# Who tells something does not do what is told of a firm: 甲介绍，公司成立于某年，自主研发的…. And of two who sign the first one acts on: 甲与乙签署协议，推出….
_TELLS = re.compile(r"[^，。；]{0,8}(?:介绍|表示|指出|强调|要求|认为|说|称|透露|坦言|告诉[^，。；]{0,4})，")
_OF_FIRMS = re.compile(r"(?:Ｘ，?)?(?:先后|已经?|现已|目前|累计|成功|还|也|并)*(?:自主|独立)*(?:召开|举行|举办|开展|实施|推行|发起|创建|构建|成立|设立|建立|组建|研发|研制|开发|推出|上线|打造|宣布|启动|出台|印发|投资|收购|获评|荣获|获得|入选|位于|总部|引进|采用|部署|建成|获颁|斩获|夺得|摘得|当选|被?评为|被授予|Ｑ)")
_OUR_PEOPLE = re.compile("Ｐ(?:[、和与及]Ｐ)*")
_WITH, _ENDS_CLAUSE = re.compile("[与和同]"), re.compile("[，；。]|$")
_BOTH = re.compile("共同|联合|携手|合作(?:打造|研发|开发|建|成立|推出)")
_BY_WHOM = re.compile("由[^，。；]+的[ＪＯＺＶＴ]$|[^，。；]*：[ＨＯＮ](?![、和与的])")
_TURNS_TO, _SIGNED = re.compile("Ｈ|[ＯＮ](?:也|还|则|就)?(?:为了?|围绕|通过|依托|坚持|自|积极|始终|不断|作为|是|以)"), re.compile(r"[^。；]{0,14}?签[署订约]")
# 甲邀请乙今年来访，|参加某活动: those whom he asks; 某县引进某公司，|投资3亿元: the firm does. And 中心将围绕某领域，|打造某平台: a plan goes on.
_ASKS = re.compile(r"(?:引进|招引|引入)了?Ｏ[^，。；]{0,10}，[^，。；]{0,4}(?:总?投资|出资|斥资)[^，。；]{0,4}$|(?<!应)邀请(?!赛|函|了)[^，。；]{2,50}，(?:[^，。；]{2,20}，)?(?:并|还)?(?:共同|一起)?(?:出席|参加|参观|考察|来|赴|莅临|担任)[^，。；]{0,4}$|(?<![率老小])将(?:围绕|聚焦|依托|通过|立足|整合|坚持|继续|持续|加快|进一步|深入|全面|陆续|组织|推[进动行]|实施|开展|启动|以(?!来))[^。；]{2,80}，[^，。；]{0,5}$|(?:指出|强调|要求|表示)，(?:[^，。；]{0,6}?，)?(?:[^，。；要]{0,4}(?:(?<![重主需纲摘提概简政])要(?![求素闻点地塞好领员道约])|必须|应当|务必)[^。；]{2,80}，)[^，。；]{0,5}$")


def _with_subjects(sentence: Sentence, own: list[tuple[Needs, tuple[int, ...]]]) -> Iterator[tuple[Sentence, dict[int, tuple[int, ...]]]]:
    """Give each clause that has no subject of its own with that of its sentence, and the rules that may match it: 甲来到某地，察看…，参加…."""
    shape = sentence.shape
    subject = _SUBJECT.match(shape) if "，" in shape else None
    if subject is None:
        return
    s, e = subject.span("s")
    while e - s == 1 and shape[s] == "Ａ" and shape[e : e + 1] == "Ａ":
        # 江苏|苏州依托水乡，推出…: it is the city that acts.
        s, e = e, e + 1
    ours = _OUR_PEOPLE.match(shape, e) if shape[s:e] == "Ｈ" else None
    if ours:
        s, e = ours.span()  # 我校|校长甲带队，走访某公司: it is he that acts.
    tells = _TELLS.match(shape, e) if shape[s] == "Ｐ" else None
    if _WITH.search(shape, s, e) and _SIGNED.match(shape, e) and not _BOTH.search(shape, e):
        e = s + 1
    by_whom, asks = "由" in shape or "：" in shape, "邀请" in shape or "将" in shape or "要" in shape or "必须" in shape or "应当" in shape or "务必" in shape or "引进" in shape or "引入" in shape or "招引" in shape
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
        if start < e or not clause or clause[0] in "ＰＯＡＺＮＨＶ" or not _GOES_ON.match(clause) or not (found := _for_clause(own, shape, shape[s:e], clause)) or _OTHERS.match(clause) or (asks and _ASKS.search(shape, e, min(start + 5, end))) or (tells and _OF_FIRMS.match(clause)):
            continue
        starts = [*sentence.shape_starts[s:e], *sentence.shape_starts[start:end]]
        ends = [*sentence.shape_ends[s:e], *sentence.shape_ends[start:end]]
        owners = [*sentence.shape_mentions[s:e], *sentence.shape_mentions[start:end]]
        shown = sentence.article, sentence.index, sentence.span, sentence.text, sentence.words, sentence.mentions
        view = Sentence(*shown, shape[s:e] + clause, starts, ends, owners, sentence.headline, sentence.quoted, sentence.date)
        yield view, found


# What each rule of a table needs, with the identity of the table; and the rules that need two characters of which the first is a mention.
_WANTED: dict[Needs, tuple[int, list[tuple[Need, ...]]]] = {}
_AT_JOINT: dict[str, list[tuple[int, int, tuple[Need, ...]]]] = {}


def take_in(rules: int, patterns: list[str]) -> None:
    """Take in a table of rules that is asked for the first time; what was seen without it is seen anew."""
    wanted = list(map(asked, patterns))
    _WANTED[Needs(patterns)] = rules, wanted
    for number, own in enumerate(wanted):
        for joint in {gram for need in own for gram in need if len(gram) == 2 and gram[0] > "\uff00"}:
            _AT_JOINT.setdefault(joint, []).append((rules, number, own))
    VIEWED[0] = _NONE


def _for_clause(own: list[tuple[Needs, tuple[int, ...]]], shape: str, subject: str, clause: str) -> dict[int, tuple[int, ...]]:
    """Give the rules that may match a clause behind a subject: what they hold the sentence holds too, so they are among its own but for what needs their joint."""
    view, found = subject + clause, {}
    for table, numbers in own:
        rules, wanted = _WANTED[table]
        if chosen := tuple([number for number in numbers if meets_all(view, wanted[number])]):
            found[rules] = chosen
    joint = subject[-1] + clause[0]
    for rules, number, needed in _AT_JOINT.get(joint, ()) if joint not in shape else ():
        if number not in found.get(rules, ()) and meets_all(view, needed):
            found[rules] = tuple(sorted((*found.get(rules, ()), number)))
    return found
