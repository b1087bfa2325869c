"""Finds who holds which post, since and until when: titles beside a name, appointments and dismissals, "X is Y of Z", lines of a career."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.dates import TO, find_dates
from kg.grading import status_of
from kg.kinds import FOUNDS, headed_by, kind_of, opened_at
from kg.lexicons import words
from kg.model import Mention, Post, Sentence, Span, Status, Triple
from kg.needs import AnyInShape, Needs, SoughtInShape
from kg.rules import Rule, compiled, date_near, make, mentions_in, spelled_out

YIELDS = ("HOLDS_POST",)

# Who takes which: 甲、乙分别当选会长和副会长.
_EACH = r"(?!分别[^。；，ＰＣ]{0,8}Ｃ[、和及])"
_POSTS = r"过?(?:中共|中国共产党)?(?:新一[届任]|首[届任]|本届|第[一二三四五六七八九十]+[届任](?:新[届任])?)?(?:该?(?:集团|公司|学校|医院|学院|协会|总?商会|联盟|工商联|学会|研究会|联合会|促进会|基金会|同乡会|[足篮排]协|总行|分行)|(?<=为)Ｂ)?Ａ{0,3}(?P<c>Ｃ(?:(?:[、，和及兼]{1,2}|，?并)Ｃ)*)"
# A date, or two that a dash joins: 2015年至2020年, 2003.04—2016.09, 2016.09—.
_DATES = rf"(?P<d>Ｘ)(?:{TO}(?:(?P<e>Ｘ)|今)?)?"
_DATED = rf"(?=[自从于早ＸＰ])(?:(?:自|从|于|早在)?{_DATES}(?:起|开始|以来|间|期间|后|上午|下午)?，?(?:在?[ＥＢ]上?，)?)?"
_TAKES = r"(?:现为|原为|系|成为了?(?=Ｃ)|获任|出任|挂职?任|挂职(?:担任)?|留任|续任|试任|担任|兼任|就任|履新|当选为?|获选为?|膺选为?|连任为?|蝉联|接任|升任|调任|转任|改任|履任|(?:受聘|获聘|被聘)(?:[为任]|担任)?|被?聘任为|晋升为|被任命为|被选举?为|被?(?:推选|推举|选举|增选|补选|增补|新增|聘请)为|还当着|(?<![下上信责主胜每])(?<!邀请历)(?<!邀请前)(?<!欢迎历)任|兼了|当)"
# What is handed to those who are appointed.
_LETTER = r"的?(?:聘书|聘任书|聘用书|聘任证书?|委任状|任命书|聘请书)"
# 甲受董事长乙延揽担任院长: who asks takes no post.
_ASKS = "延揽|延聘|力邀|之邀|邀请|委派|的?推荐|提名"
_END = r"(?=[。；，、）（]|$|等|一职|职务|至今)"

# What a profile says between posts.
_LEARNED_OR_SO = r"(?:[^，。；、ＰＯＣＡＢＥ]{0,8}(?:党员|学历|学位|毕业|职称|博士后?|硕士|学士|研究生|本科|大专|导师|博导|硕导|教授|[医药技]师|研究员|工程师|[经会][济计]师|院士|盟员|社员|会员|军人|医生|律师)|无党派(?:人士)?|群众)"
# Pattern → what its date says of the post's time: "since", "until", "both" (from when to when), or "" where it says nothing.
# A group `how` holds the verb with what stands before it: 曾任, 历任, 不再担任 are past posts.
_CLAUSES: tuple[tuple[str, str, str], ...] = (
    ("posts.appointed", r"(?<!以)(?:任命)?(?P<s><PS>)(?:等?[\d一二两三四五六七八九十]+[名位]?(?:同志|人)|等?同志)?为(?:Ｈ?(?:新一?任|首任|第[一二三四五六七八九十百\d]+任))?" + _POSTS + r"(?=[；。，]|$|的|、ＰＰ?为)", "since"),
    ("posts.takes-office", _DATED[:-2] + rf"(?:(?:(?!出生)[^，。；ＰＣＸ]){{1,16}}的)?)?(?<!接替)(?<!接棒)(?P<s>Ｐ(?:[、和][ＯＨＡ]*Ｐ)*)(?:教授|同志|院士|先生|女士)?(?:（[^（）]*）)?{_EACH}(?P<how>(?:[^。；，ＰＣＸ]{{0,4}}(?P<d2>Ｘ)(?:{TO}(?:(?P<e2>Ｘ)|今)?)?[起间后]?)?(?:(?!{_ASKS})[^。；，ＰＣＸ]){{0,8}}?{_TAKES}){_POSTS}", "both"),
    ("posts.engaged-by", r"(?P<s>Ｐ(?:[、和]Ｐ)*)(?:同志|教授|先生|女士)?(?:被|获|受)(?P<by>[ＯＡＺＨ])(?:正式|特)?(?:聘任?|聘请|任命|特聘|返聘|推选|选举)为(?P<c>Ｃ(?:[、和兼]Ｃ)*)", "since"),
    ("posts.in-life", r"(?P<s>Ｐ)，(?P<how>(?:生前|退休前)(?:是|系|任|曾任|担任))(?:[^。；，ＰＣ]{0,6}的)?" + _POSTS + _END, ""),
    # 致电某某，祝贺其连任某国总理: the day is that of the message.
    ("posts.congratulated", r"(?:致(?:电|信|函|贺电)|[向对同与])(?P<s>Ｐ)(?:致(?:贺[电信]|电|信)|发(?:去|来)?贺电|通电话)?，(?:热烈|并|衷心|诚挚)*祝贺(?:他|她|其|Ｈ)(?P<how>(?:再次|再度|连续|成功)?(?:当选连任|当选|连任|就任|出任|宣誓就任|接任)为?)" + _POSTS + _END, ""),
    ("posts.he-takes", rf"(?:^|(?<=[，。；]))(?:(?:自|从|于|早在)?{_DATES}(?:起|开始|以来|间|期间|后)?，?)?(?:在[ＥＢ]上，)?(?P<s>Ｈ)(?P<how>(?:在[ＥＢ]上|曾经?|先后|还|也|又|现|目前|一直|此前|同时|再次|历|开始|后来|随后|于?(?P<d2>Ｘ))*{_TAKES}){_POSTS}", "both"),
    ("posts.each-takes", rf"(?P<s>Ｐ(?:[、和，][ＯＨＡ]*Ｐ)+)(?P<how>分别[^。；，ＰＣ]{{0,4}}?{_TAKES}){_POSTS}", "both"),
    ("posts.takes-office-too", rf"(?:(?<=^)|(?<=[，。；]))(?P<how>(?:并|还|也|又|同时|前不久|不久前|如今|今年|去年|先后|此前|之前|其后|后|其间|同时|同年|{_DATES}(?:起|后)?，?)*(?:(?:曾|现|历|又)?{_TAKES}|(?:如今|现在|目前|也|还|又|同时)是(?:[^。；，ＰＣ]{{0,10}}的)?|当上了?|当选)){_POSTS}{_END}", "both"),
    ("posts.letter", r"(?:[为向给]|(?<!参)与)(?P<s>Ｐ(?:[、，和与及]Ｐ)*)(?:等)?[^。；，ＰＣ]{0,8}Ｃ?[^。；，ＰＣ]{0,8}?(?:颁发|颁授|颁予|发放|送上|递交|递上|授予|赠予)了?(?P<of>[^。；，ＰＣ]{0,24}?)(?P<c>Ｃ(?:[、和]Ｃ)*)" + _LETTER, "since"),
    ("posts.handed", r"(?P<s><PS>)(?:等)?[^。；，ＰＣ]{0,8}Ｃ?[^。；，ＰＣ]{0,6}?(?:接过|接受|领取|获颁|获)了?(?P<of>[^。；，ＰＣ]{0,24}?)(?P<c>Ｃ(?:[、和]Ｃ)*)" + _LETTER, "since"),
    ("posts.resigned", r"接受(?P<s>Ｐ(?:、Ｐ)*)(?:等?[\d一二三四五六七八九十]*[名位]?同志)?(?:的?请求)?(?P<how>辞去|请辞)" + _POSTS, "until"),
    ("posts.struck-off", r"(?P<how>撤销|取消|罢免)(?P<s>Ｐ(?:[、和]Ｐ)*)(?:等?[\d一二三四五六七八九十]*[名位人]?同志)?的?" + _POSTS + r"的?(?:资格|职务)", "until"),
    ("posts.leaves-office-too", rf"(?:(?<=^)|(?<=[，。；]))(?P<how>(?:同时|并|也|{_DATES}(?:起|后)?，?)*(?:不再担任|不再兼任|卸任|辞去)了?){_POSTS}{_END}", "until"),
    ("posts.leaves-office", _DATED + rf"(?P<s>Ｐ(?:、Ｐ)*)(?:等?[\d一二两三四五六七八九十]*[名位]?同志|先生|女士)?(?P<how>[^。；，ＰＣＸ]{{0,8}}(?P<d2>Ｘ)?[^。；，ＰＣＸ]{{0,8}}?(?:卸任|离任|辞去|不再(?:担任|兼任|任))){_POSTS}", "until"),
    ("posts.succeeds", _DATED + rf"(?P<s>Ｐ)(?:将|已|正式)?(?:接替|接棒|继)(?P<before>Ｐ)，?(?P<how>{_TAKES}|成为|的){_POSTS}", "both"),
    ("posts.career", rf"^{_DATES}[，：:\s]*(?P<how>先?后?(?:历任|担任|任)?){_POSTS}(?=[。；，、（]|$)", "both"),
    ("posts.of-a-notice", rf"(?P<s>Ｐ)，[男女]，[^。；Ｐ]{{0,80}}?(?P<how>现任|现为|曾任|历任){_POSTS}", ""),
    ("posts.set-beside", r"(?:^|(?<=[。；（])|(?<=[叫是]))(?:[^，。；ＰＯＡＣＥＢＸ]{1,8}，)?(?P<s>Ｐ)，(?:(?:[男女]|[\u4e00-\u9fff]{1,3}族|Ｘ(?:出?生)?(?:于Ａ{1,3}[^，。；ＰＯＣ]{0,4})?|[^，。；ＰＯＣ]{0,3}Ａ{0,3}[^，。；ＰＯＣ]{0,2}人|" + _LEARNED_OR_SO + r")[，、]){0,8}(?P<how>(?:现任?|[曾时]任|原任?|系)?)Ａ{0,3}(?P<c>Ｃ(?:[、，](?:兼任?)?(?:Ｃ|" + _LEARNED_OR_SO + r"(?=[，、]))(?=[，、。；（）]|$))*)(?=[，。；（）]|、[^ＰＣ]{2,10}[，。；]|$)", ""),
    ("posts.who-held", rf"(?P<how>曾任|现任|时任|历任|曾担任|担任|先后担任|新任|任|(?:还|曾|正|本|现)是|身为|身兼|(?:曾经?)?[当做][了过](?:[^。；，ＰＣＯ]{{0,8}}年的?)?){_POSTS}的(?P<s>Ｐ)", ""),
    ("posts.several", r"(?P<s>Ｐ(?:、Ｐ)+)(?P<how>等)(?:[\d一二三四五六七八九十]+[名位])?(?P<c>Ｃ)(?!们|的|之|候选)", ""),
    ("posts.counted", r"(?P<s>Ｐ(?:、Ｐ)+)(?P<how>等?[\d一二三四五六七八九十]+[名位])(?P<c>Ｃ)(?!们|的|之|候选)", ""),
    ("posts.by-agent", r"由Ｃ?(?P<s>Ｐ)(?P<how>出任|担任|兼任|挂任|任)(?P<c>Ｃ)", ""),
    ("posts.filled-by", r"(?P<c>Ｃ(?:[、和兼]Ｃ)*)(?:一职|职务)?(?:则|仍|继续|均|分别|暂|改)?由(?:该|本|我)?(?P<s>Ｐ(?:[、和]Ｐ)*)(?:同志|教授|先生|女士)?(?P<how>担任|出任|兼任|接任|升任|继任|接替|接棒|代理)", ""),
    ("posts.succeeded", r"(?:不再(?:担任|兼任)|卸任|辞去|免去)[^。；Ｐ]{0,4}(?P<c>Ｃ)(?:一职|职务)?，(?:其职务|该职)?由(?P<s>Ｐ)(?:同志)?(?P<how>接任|接替|继任|担任|出任)", ""),
    ("posts.is", r"(?P<s>[ＰＨ])(?:委员|代表|教授|院士|同志)?，?(?P<how>(?:仍|现|目前|就|退休前|曾经?|从前|此前|一直|原|如今|同时|也|还|又)*)是(?:[^。；，ＰＣ]{0,20}的?一?名?)?(?P<c>Ｃ(?:、Ｃ)*)", ""),
    ("posts.dismissed", r"(?:免[去除])?(?P<s>Ｐ(?:、Ｐ)*(?:和Ｐ)?)(?:同志)?的?" + _POSTS + r"(?:[、和及][^。；，Ｐ]{1,8})?(?:职务|(?<=Ｃ)一职)", "until"),
    ("posts.dismissed-first", r"免[去除](?P<s>Ｐ)(?:同志)?的" + _POSTS + r"(?=，Ｐ(?:、Ｐ)*(?:和Ｐ)?(?:同志)?的Ｃ[^。；，Ｐ]{0,16}职务)", "until"),
    ("posts.dismissed-too", r"(?P<s>Ｐ)(?:同志)?(?:不再|任|为|担任|出任)[^。；Ｐ]{1,80}?，(?:并|同时)?(?P<how>免去|不再担任|不再兼任|辞去)其?(?P<c>Ｃ(?:、Ｃ)*)[^。；，ＰＣ]{0,4}职务", "until"),
    ("posts.then-takes", rf"(?P<s>Ｐ)，(?P<how>(?:跨(?:Ｈ|[\u4e00-\u9fff]{{1,2}}))?(?:出|调|转|升|改)?任){_POSTS}{_END}", ""),
    ("posts.post-is-name", r"(?P<c>Ｃ)(?:仍是|就是|是|为)(?:[^。；，ＰＣ]{0,24}的)?(?:特级|退休|资深|青年|知名|著名|本地|同村|[我他她]的?(?:公公|婆婆|父亲|母亲|爸爸|妈妈|爷爷|奶奶|丈夫|妻子|儿子|女儿|哥哥|弟弟|姐姐|妹妹|老伴|爱人))?(?P<s>Ｐ(?:、Ｐ)*)", ""),
    ("posts.in-brackets", r"(?:^|(?<=[。；，、“”：])|(?<=对话)|(?<=专访))(?P<s>Ｐ)(?:（|(?<=：Ｐ)[，\s]{1,2})(?:现任|时任)?Ａ{0,3}(?P<c>Ｃ(?:[、，兼\s]Ｃ)*)(?=[）。；，\n]|$)", ""),
    ("posts.has-both", r"(?<!Ｐ)(?<!Ｐ[还也又])(?:身兼|兼任|作为|身为|(?:担任|当选为?|出任|就任|接任|当上|成为)(?=Ｃ(?:[、和]Ｃ)*(?:一职)?(?:以来|之?后|期间|的[^，。；ＰＯＣ]{1,6}[里来间])，))(?P<c>Ｃ(?:[、和]Ｃ)*)(?:(?:一职)?(?:以来|之?后|期间|的[^，。；ＰＯＣ]{1,6}))?，(?P<s>Ｐ)", ""),
    ("posts.acts-as", r"(?P<s>Ｐ)(?:又|还|也|曾)?(?:作为|身兼|身为)(?P<c>Ｃ(?:[、和]Ｃ)*)", ""),
    ("posts.is-too", r"(?:^|(?<=[。；]))(?P<s>[ＰＨ])(?!的)[^。；，ＰＯＣ]{0,12}，(?P<how>(?:现|曾|也|还|就)?是)(?:一?名)?(?P<c>Ｃ(?:[、，](?:“[^”]{0,12}”的)?Ｃ)*)(?=[，。；])", ""),
    ("posts.elected-are", r"(?:选出|推选|选举|增选|聘任|任命|产生)了?[^。；ＰＣ]{0,12}(?P<c>Ｃ)：[^。；，ＰＣ]{0,8}(?P<s>Ｐ(?:[、和与][^。；，ＰＣ、：]{0,8}Ｐ)*)", "since"),
    ("posts.became", rf"(?<!从)(?<!由)(?P<s>[ＰＨ])[^。；ＰＣ]{{0,40}}?(?P<d2>Ｘ)?(?P<how>做到|升任|晋升为|被任命为|被聘为|受聘为|获聘为)了?{_POSTS}", "both"),
    ("posts.has-first", r"(?P<c>Ｃ)的?(?P<s>Ｐ)(?=[，。、]|$)", ""),
    ("posts.right-before", r"(?P<c>Ｃ(?:[、兼]Ｃ)*)(?P<s>Ｐ)", ""),
)
_NEEDS = Needs([spelled_out(pattern) for _, pattern, _ in _CLAUSES])
_MEMBER = SoughtInShape(r"(?:^|(?<=[，。；、]))(?P<s>Ｐ(?:和Ｐ)?)(?P<c>委员|常委)(?:还|也|则|首先|认为|建议|指出|提出|表示|说|呼吁|强调|提议|发言|在|代表[^，。；]{1,14}发言)")
# 甲总书记, in a text that tells of no other party's: 越共中央总书记, 劳动党总书记.
_SECRETARY = SoughtInShape(r"(?P<s>Ｐ)总书记")
_OF_OTHERS = re.compile(r"共中央(?:委员会)?总书记(?<!中共中央总书记)(?<!中共中央委员会总书记)|党(?:中央(?:委员会)?)?总书记(?<!中国共产党总书记)(?<!中国共产党中央委员会总书记)|国共产党(?<!中国共产党)")
_APPOSED = SoughtInShape(r"(?:(?P<c>Ｃ(?:、Ｃ)*)、|(?:^|(?<=[，。；、请由])(?<!Ｐ，))(?P<c2>Ｃ(?:、Ｃ)*)，)(?P<s>Ｐ)(?![、和](?!Ｃ))")
_CALLED = AnyInShape(_MEMBER, _SECRETARY, _APPOSED)
_LEARNED = re.compile("教授|研究员|院士|博士|主任医师|高工")
_PAST = re.compile(r"曾|历任|先后|此前|之前|从前|退休前|原")
_LEFT = re.compile(r"卸任|离任|辞去|请辞|不再|撤销|取消|罢免")
# When who took a post left it: 甲2018年任某院院长，2021年7月卸任.
_GONE = re.compile(r"(?:一职|职务)?，(?:并|又|后来?|此后|随后|直[到至]|直)?[于在到至]?(?P<at>Ｘ)(?:[底初末]|正式|才|任期?[届期]满|因[^，。；ＰＯＣ]{1,8}?)*(?:卸任|离任|卸职|离职|退任|辞任|去职|任满)(?!前)")
# What an adverbial before the subject says: 此次履新前，甲担任….
_AGO = re.compile(r"(?:此前|之前|此次[^，。]{0,6}前|履新前|到任前|任职前)，?$")
# Half a sentence before a post is no house: 词是县二中|教师, 甲当场拨通某中心|主任, 部分市人大|代表.
_HALF = re.compile(r"(?<![求如“])是(?!非)|当场|拨通|致电|告诉|联系上|打通|杯”|^(?:银行|医院|大学)(?=[\u4e00-\u9fff]{3})|^(?:部分|全体|各[省市区县级地]|有关|相关|其他|所有|不少|许多|一些|多名|多位)")
# What a firm has, and no land: 岭澜越南|总经理.
_OF_FIRMS = re.compile(r"(?:总经理|董事长|总裁|CEO|创始人|总监)$")
# What a notice takes back: “某街道书记甲”应为“某街道主任甲”.
_SHOULD_BE = re.compile("”应为“|”系“[^”]*”之误")


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield the posts that a sentence gives to people, without those of what is no house of theirs."""
    told = list(_told(sentence))
    before = sentence.span.start + corrected.start() if told and (corrected := _SHOULD_BE.search(sentence.text)) else -1
    for triple in told:
        body = triple.object
        no_house = not body.anaphor and (_HALF.search(body.canonical) or (body.sub == "AdministrativeArea" and _OF_FIRMS.search(dict(triple.qualifiers).get("title", ""))))
        if not no_house and triple.subject.span.start >= before:
            yield triple


def _told(sentence: Sentence) -> Iterator[Triple]:
    for mention in filter(None, sentence.shape_mentions) if "Ｐ" in sentence.shape else ():
        if mention.type == "Person":
            for post in mention.posts:
                yield _held(sentence, mention, post, "posts.beside-name", {"held": post.held})
    if sentence.headline:
        return
    called = _CALLED.may_match(sentence.shape)
    for match in _MEMBER.finditer(sentence.shape) if called else ():
        # 某委员建议… on the page of a 政协 that meets.
        for person in mentions_in(sentence, match.start("s"), match.end("s")):
            if person.posts:
                continue
            post = Post(match["c"], "", "Organization", "GovernmentBody", person.span)
            yield _held(sentence, person, post, "posts.member-speaks", {"held": ""})
    for match in _SECRETARY.finditer(sentence.shape) if called else ():
        one = sentence.shape_mentions[match.start("s")]
        # 甲总书记和乙总书记: of two parties our own comes first, and the text does not name the other.
        first = re.search("总书记(?<=([\u4e00-\u9fff]{2})总书记)", sentence.article.body.text) if one is not None and not one.posts else None
        if one is not None and not one.posts and not _OF_OTHERS.search(sentence.article.body.text) and (first is None or first.group(1).endswith(one.canonical[-2:])):
            party = "中共中央" if "中共中央总书记" in sentence.article.body.text else "中国共产党"
            yield _held(sentence, one, Post("总书记", party, "Organization", "GovernmentBody" if party.endswith("中央") else "", one.span), "posts.general-secretary", {"held": ""})
    for match in _APPOSED.finditer(sentence.shape) if called else ():
        # 某学会秘书长、某某某教授: one person, where the title of learning stands behind the name.
        holder = sentence.shape_mentions[match.start("s")]
        group = "c" if match["c"] else "c2"
        titles = [title for title in sentence.shape_mentions[match.start(group) : match.end(group)] if title is not None and title.type == "Title"]
        if holder is not None and _LEARNED.match(sentence.article.body.text, holder.span.end):
            for post in (post for title in titles for post in title.posts):
                if post.body:
                    yield _held(sentence, holder, post, "posts.apposed", {"held": post.held})
    given: set[tuple[int, int]] = set()
    for number in _NEEDS.may_match(sentence.shape):
        name, pattern, time = _CLAUSES[number]
        for match in compiled(pattern).finditer(sentence.shape):
            for triple in _claims(sentence, name, match, time):
                # Of two patterns on the same person and post the first says it.
                key = (triple.subject.span.start, triple.object.span.start)
                if name not in ("posts.became", "posts.right-before", "posts.takes-office-too", "posts.career", "posts.leaves-office", "posts.leaves-office-too") or key not in given:
                    yield triple
                given.add(key)


def _claims(sentence: Sentence, name: str, match: re.Match[str], time: str) -> Iterator[Triple]:
    titles = [m for m in sentence.shape_mentions[match.start("c") : match.end("c")] if m is not None and m.type == "Title"]
    how = _group(match, "how")
    left = bool(_LEFT.search(how)) or name.startswith("posts.dismissed")
    status = _status(sentence, name, match, how)
    when = _times(sentence, match, "until" if left else time)
    if "until" not in when and (gone := _GONE.match(sentence.shape, match.end())) is not None:
        when["until"] = _dates(sentence, gone.start("at"))[0]
    if "until" not in when:
        when["held"] = "former" if left or _PAST.search(how) or _AGO.search(sentence.shape, 0, match.start()) else "then" if "时任" in how else ""
    people = [m for m in mentions_in(sentence, match.start("s"), match.end("s")) if m.type == "Person"] if "s" in match.groupdict() else _spoken_of(sentence, match)
    if name == "posts.set-beside":
        people = [person for person in people if not person.posts]  # 市长甲，市委常委，各局负责人: who has a post before the name begins a list.
    taken = [m for m in sentence.shape_mentions[match.start() : match.start("c")] if m is not None and m.type == "Title"] if name == "posts.dismissed-too" else []
    paired = name == "posts.each-takes" and len(people) == len(titles)
    for number, person in enumerate(people):
        # 甲任某集团董事长，免去其总经理职务: of the same body.
        last = next((post for title in reversed(taken) for post in reversed(title.posts) if post.body and not post.body.endswith(("党组", "党委"))), None) or _engaged(sentence, match) or _founded(sentence, name, match) or _moved_to(sentence, match) or _at_meeting(sentence, match) or _beside(sentence, name, match) or _fitting(_subject_body(sentence, match.start()), titles) or _appointing(sentence, match)
        for title in titles[number : number + 1] if paired else titles:
            for post in title.posts:
                if not post.body and (own := _own_body(person, post, how)) is not None:
                    post = replace(post, body=own.body, body_type=own.body_type, body_sub=own.body_sub)
                if not post.body and last is not None:
                    post = Post(post.title, last.body, last.body_type, last.body_sub, post.span)
                last = post
                if not post.body and not post.unit and (house := _said_house(sentence, name, match)) is not None:
                    yield make(sentence, person, "HOLDS_POST", house, {"title": post.title, **when}, name, status, confidence=0.95)
                    continue
                yield _held(sentence, person, post, name, when if "until" in when or when.get("held") else {**when, "held": post.held}, status)
                if "before" in match.groupdict():
                    for predecessor in mentions_in(sentence, match.start("before"), match.end("before")):
                        yield _held(sentence, predecessor, post, name, {"until": when.get("since", ""), "held": "" if when.get("since") else "former"}, status)


def _own_body(person: Mention, post: Post, how: str) -> Post | None:
    """Give the post beside a name whose body a new one without a body is of: who was 副局长 becomes 局长 of it, who stays (留任) stays there."""
    stays = any(verb in how for verb in ("留任", "续任", "连任"))
    return next((own for own in person.posts if own.body and (stays or (own.title != post.title and own.title.removeprefix("原").endswith("副" + post.title)))), None)


def _status(sentence: Sentence, name: str, match: re.Match[str], how: str) -> Status:
    """Grade a claim as all others are; who no longer holds a post did hold it."""
    clause_start = max(sentence.shape.rfind(mark, 0, match.start()) for mark in "，。；：") + 1
    clause = sentence.shape[clause_start : match.end()]
    return status_of(sentence.shape[: match.start()], Rule(name, "HOLDS_POST", ""), clause.replace(how, how.replace("不再", "")) if how else clause, sentence.shape[match.end() :])


def _times(sentence: Sentence, match: re.Match[str], time: str) -> dict[str, str]:
    """Give since and until by the dates that stand with the verb; of an appointment by the last one before it."""
    if time == "both" or _group(match, "d") or _group(match, "d2"):
        at = next((group for group in ("d2", "d") if _group(match, group)), "")
        if not at:
            return _times_told(sentence, match)
        first, last = _dates(sentence, match.start(at))
        if _group(match, other := "e" + at[1:]):
            last = _dates(sentence, match.start(other))[0]
        told = {"since": first, "until": last} if last else {} if _PAST.search(_group(match, "how")) else {"since": first}
        return {"until": first} if time == "until" else told
    if time == "until" and not _DECIDED.search(sentence.shape, 0, match.start()) and not _opens_dated(sentence, match):
        return {}
    date = date_near(sentence, match) if time else ""
    return {time: date} if date else {}


# Who decides on posts and makes it known, on the day that the sentence names: 某市召开会议，宣布…决定：甲任….
_DECIDED = re.compile(r"决定|批准|宣布|任命|免去|接受|通过|选举")


def _opens_dated(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the sentence opens with its only date before the match."""
    return sentence.shape.startswith("Ｘ") and sentence.shape.count("Ｘ", 0, match.end()) == 1


def _times_told(sentence: Sentence, match: re.Match[str]) -> dict[str, str]:
    """Date who takes office by the day of the decision, or by the date that the sentence opens with: 2016年10月，甲回到某省，出任…."""
    how = _group(match, "how")
    if _PAST.search(how) or "现" in how or _AGO.search(sentence.shape, 0, match.start()):
        return {}
    if _DECIDED.search(sentence.shape, 0, match.start()) or (_opens_dated(sentence, match) and _PUNCTUAL.search(how)):
        date = date_near(sentence, match)
        return {"since": date} if date else {}
    return {}


_PUNCTUAL = re.compile(r"出任|升任|调任|转任|改任|就任|当选|接任|被任命|晋升|受聘|获聘|被聘")


def _dates(sentence: Sentence, at: int) -> tuple[str, str]:
    """Give the date at a place of the shape, and the end of its range or ''."""
    mention = sentence.shape_mentions[at]
    if mention is None:
        return "", ""
    found = find_dates(mention.name, sentence.article.date)
    return mention.date, found[0].end_value if found else ""


def _group(match: re.Match[str], name: str) -> str:
    return match.groupdict().get(name) or ""


# Before who a sentence is about stand dates and short adverbials, and nothing that could be another subject.
_OPENING = re.compile(r"(?:Ｘ[^，。；ＰＯＡＣＥＢＸ]{0,6}，?|[^，。；ＰＯＡＣＥＢＸ]{1,8}，)*+")


# 甲、乙等两位专家从校长手中接过聘书，|受聘为客座教授.
_LISTED = re.compile(r"Ｐ(?:[、和及]Ｐ)+(?=等|分别|先后|共同|均|都|被|受|获|从|当)")
# Who the clause before is about: 仪式举行，甲、乙接过聘书，|受聘为客座教授.
_LED_BY = re.compile(r"Ｐ(?:[、和及]Ｐ)*")
# 曾任某镇镇长的甲，如今是….
_WHO_HELD = re.compile(r"(?:曾|现|时|历|曾担|先后担)任[^。；ＰＯＡ]{0,30}的(?=Ｐ，)")
# Of whom the clause before says that they take a post: 宣布：甲任某区委书记，|不再担任某区区长.
_TOOK = re.compile(r"Ｐ(?:同志)?任Ｃ(?:[、，]Ｃ)*，$")
# A sentence that goes on from post to post: 2008年2月任甲局副局长，2016年9月任乙局局长.
_CAREER = re.compile(r"(?:Ｘ|历任|曾任|现任|先后|任)(?:[^ＰＯＡＺＥＢＨ。]|(?:毕业于|就读于|考入|进入|入职|加入|来到|调入|分配到|进修于|留学)[ＡＯ]+)*")


def _spoken_of(sentence: Sentence, match: re.Match[str]) -> list[Mention]:
    """Give whom a clause without a subject speaks of: the person that its sentence opens with, or whoever the text speaks of where it opens the sentence itself."""
    shape = sentence.shape
    opening = _OPENING.match(shape)
    held = _WHO_HELD.match(shape)
    at = held.end() if held else opening.end() if opening else 0
    first = sentence.shape_mentions[at] if at < len(shape) else None
    if at < match.start() and first is not None and first.type == "Person":
        listed = _LISTED.match(shape, at, match.start())
        return [m for m in sentence.shape_mentions[at : listed.end()] if m is not None and m.type == "Person"] if listed else [first]
    named = _TOOK.search(shape, 0, match.start())
    holder = sentence.shape_mentions[named.start()] if named else None
    if holder is not None:
        return [holder]
    lead = _LED_BY.match(shape, shape.rfind("，", 0, max(match.start() - 1, 0)) + 1, match.start())
    if lead and shape[match.start() - 1] == "，":
        return [m for m in sentence.shape_mentions[lead.start() : lead.end()] if m is not None and m.type == "Person"]
    if _OPENING.fullmatch(shape, 0, match.start()) or _CAREER.fullmatch(shape, 0, match.start()):
        start = sentence.shape_starts[match.start()]
        return [Mention("", "Person", "", Span(start, start), anaphor=True)]
    return []


# 某协会原副主席、作家甲当选为会长: where he was before.
_WAS_THERE = re.compile("Ｏ(?:原|前(?!往)|名誉)[^，。；]{0,6}(?:主席|[会校院部局处市县区]长|主任|书记|理事|委员|总裁|经理)")


def _subject_body(sentence: Sentence, before: int) -> Post | None:
    """Give the body that a sentence opens with: its posts are meant where a clause names none (中心由两院共建，由某某出任主任)."""
    mention = next((m for m in sentence.shape_mentions[:before] if m is not None and m.type != "Date"), None)
    if mention is None or mention.type != "Organization" or (mention.anaphor and mention.name not in words("body_bare")) or sentence.shape_mentions.index(mention) > 0 or sentence.shape.startswith("ＯＰ") or _WAS_THERE.match(sentence.shape):
        return None
    return Post("", mention.canonical, mention.type, mention.sub, mention.span)


# What only societies have, and no hospital, school or firm.
_OF_SOCIETIES = re.compile("(?:主任委员|主委|会长|常务委员|常务理事)$")


def _fitting(body: Post | None, titles: Sequence[Mention]) -> Post | None:
    """Give a body but where the titles are of a society and it is none: 某医院院长当选为主任委员，甲、乙当选为副主任委员."""
    other = body is not None and body.body_sub in ("Hospital", "School", "Company") and any(_OF_SOCIETIES.search(title.name) for title in titles)
    return None if other else body


def _said_house(sentence: Sentence, name: str, match: re.Match[str]) -> Mention | None:
    """Give the word for a house that the sentence opens with, where it can have such a head: 学院由两校共建，甲任理事长."""
    title = sentence.shape_mentions[match.start("c")]
    first = sentence.shape_mentions[0] if name in _TAKES_NEW and sentence.shape_mentions else None
    if title is None or first is None or not first.anaphor or first.type not in ("Organization", "Agent") or match.start("c") == 0:
        return None
    return first if first.name.endswith(headed_by(title.name) or ("-",)) else None


def _engaged(sentence: Sentence, match: re.Match[str]) -> Post | None:
    """Give the body that engages somebody: 甲被某大学聘为教授."""
    by = sentence.shape_mentions[match.start("by")] if "by" in match.groupdict() else None
    return Post("", by.canonical, by.type, by.sub, by.span) if by is not None and not by.anaphor else None


# Where somebody went, before the post that he has there: 2019年调入某局，现任副主任.
_MOVED = re.compile(r"(?:调入|调到|调至|加入|入职|进入|就职于|任职于|供职于|任教于|回到|分配到|受聘于|加盟)了?(?P<o>Ｏ)[^。；ＯＡＺＮＣ]{0,14}$")


def _moved_to(sentence: Sentence, match: re.Match[str]) -> Post | None:
    """Give the body that the clause before says that somebody went to."""
    moved = _MOVED.search(sentence.shape, 0, match.start("c"))
    body = sentence.shape_mentions[moved.start("o")] if moved else None
    return Post("", body.canonical, body.type, body.sub, body.span) if body is not None and not body.anaphor else None


# At whose meeting somebody is elected: 在某协会的换届大会上当选会长.
_MEETING_OF = re.compile(r"在(?P<o>Ｏ)的?[^，。；ＰＯＣ]{0,6}(?:(?:大会|会议|会)上|[ＢＥ]上?)[^，。；ＰＯＣ]{0,4}$")


def _at_meeting(sentence: Sentence, match: re.Match[str]) -> Post | None:
    """Give the society at whose meeting somebody takes a post that such societies have."""
    how = match.start("how") if "how" in match.groupdict() else match.start()
    held = _MEETING_OF.search(sentence.shape, 0, how) or _MEETING_OF.search(sentence.shape, 0, match.start("c"))
    body = sentence.shape_mentions[held.start("o")] if held else None
    title = sentence.shape_mentions[match.start("c")]
    fits = body is not None and not body.anaphor and title is not None and body.canonical.endswith(headed_by(title.name) or ("-",))
    return Post("", body.canonical, body.type, body.sub, body.span) if body is not None and fits else None


def _appointing(sentence: Sentence, match: re.Match[str]) -> Post | None:
    """Give the body in whose name a letter of appointment is handed over: the one named before the post, else the house of who hands it."""
    if "of" not in match.groupdict():
        return None
    named = next((m for m in mentions_in(sentence, match.start("of"), match.end("of")) if m.type in ("Organization", "Place") and not m.anaphor), None)
    if named is not None:
        return Post("", named.canonical, named.type, named.sub, named.span)
    givers = (m for m in sentence.shape_mentions[: match.start()] if m is not None and m.type == "Person")
    return next((post for giver in givers for post in giver.posts if post.body_sub in ("School", "Hospital", "Company", "ResearchInstitute", "Association")), None)


def _beside(sentence: Sentence, name: str, match: re.Match[str]) -> Post | None:
    """Give the body last named before a post that such bodies have, where the sentence says who has it: 归老年协会管，会长是甲."""
    title = sentence.shape_mentions[match.start("c")]
    ends = headed_by(title.name) if title is not None and name == "posts.post-is-name" else ()
    named = (m for m in reversed(sentence.shape_mentions[: match.start("c")]) if m is not None and m.type == "Organization" and not m.anaphor and m.canonical.endswith(ends))
    body = next(named, None)
    return Post("", body.canonical, body.type, body.sub, body.span) if body is not None else None


# Where a post is taken whose body may be what the sentence tells to be founded.
_TAKES_NEW = ("posts.takes-office", "posts.by-agent", "posts.filled-by", "posts.each-takes", "posts.then-takes")


def _founded(sentence: Sentence, name: str, match: re.Match[str]) -> Post | None:
    """Give what the sentence tells to be founded, where somebody is made its head behind: the last whose name ends as that of such a head's does."""
    title = sentence.shape_mentions[match.start("c")]
    ends = headed_by(title.name) if title is not None and name in _TAKES_NEW else ()
    for founded in reversed(list(FOUNDS.finditer(sentence.shape, 0, match.start("c")))) if ends else ():
        body = sentence.shape_mentions[founded.start(founded.lastgroup or 0)]
        if body is None or body.anaphor:
            continue
        if body.type == "Event" and opened_at(body.canonical).endswith(ends):
            return Post("", opened_at(body.canonical), *kind_of(opened_at(body.canonical)), body.span)
        if body.type == "Organization" and body.canonical.endswith(ends):
            return Post("", body.canonical, body.type, body.sub, body.span)
    return None


def _held(sentence: Sentence, person: Mention, post: Post, rule: str, when: Mapping[str, str], status: Status = "asserted") -> Triple:
    body = Mention(post.body or post.unit, post.body_type or "Organization", post.body_sub, post.span, full=post.body, anaphor=not post.body or post.body in words("body_bare"))
    text = sentence.article.body.text
    shorter = re.sub("人民(?=法院|检察院)", "", post.body)
    if shorter != post.body and post.body not in text and re.sub("人民(?=法院|检察院)", "", post.body).split("院")[0] in text:
        # 某区检察院 is filed as 某区人民检察院.
        body = replace(body, aliases=(*body.aliases, shorter))
    return make(sentence, person, "HOLDS_POST", body, {"title": post.title, **when}, rule, status, confidence=0.95)
