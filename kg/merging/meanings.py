"""What each mention of an article means: its fullest name, or what a pronoun, a kind alone or an elision looks back to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.kinds import part_of_school
from kg.lexicons import words
from kg.merging.antecedents import Scene
from kg.merging.happenings import full_event
from kg.merging.identity import INNER_BODIES
from kg.merging.newly_founded import newly_founded
from kg.merging.phases import whole as phased
from kg.merging.spots import told_of
from kg.merging.states import country_of
from kg.model import Article, Mention, Sentence, Span, Triple

# What the name of a body ends with whose head has the title: the 馆长 of a 博物馆.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "馆长": ("馆", "博物院"), "校长": ("校", "大学", "中学", "小学", "学院"),
    "园长": ("园",), "会长": ("会",), "所长": ("所",), "社长": ("社",), "行长": ("行",),
    "台长": ("台",), "站长": ("站",), "院长": ("院",), "庭长": ("庭",), "局长": ("局",), "厂长": ("厂",),
    "厅长": ("厅",), "处长": ("处",), "队长": ("队",), "理事长": ("会", "合作社", "中心", "残联", "联盟"), "关长": ("海关",), "秘书长": ("政协", "人大常委会"), "委员": ("政协",),
    "主任委员": ("专业委员会", "专委会", "分会", "学组"), "组长": ("组", "专班"),
}  # fmt: skip
# What an elided or general word looks back to: the ending of the title or noun → sub-labels it may mean, nearest first.
_POST_BODIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("车间主任", ("Company",)),
    ("班主任", ("School",)),
    ("校长", ("School",)),
    ("园长", ("School",)),
    ("院长", ("Hospital", "School", "ResearchInstitute")),
    ("行长", ("Company",)),
    ("董事长", ("Company", "Organization")),
    ("总经理", ("Company",)),
    ("总裁", ("Company",)),
    ("CEO", ("Company",)),
    ("首席", ("Company",)),
    ("创始人", ("Company",)),
    ("理事长", ("Association", "Organization")),
    ("会长", ("Association",)),
    ("监事长", ("Association", "Company")),
    ("监事", ("Association", "Company")), ("理事", ("Association",)),  # 甲当选副会长，乙、丙当选监事: where the head of the board has his post
    ("馆长", ("Organization",)),
    ("庭长", ("GovernmentBody",)),
    ("关长", ("GovernmentBody",)),
    ("支队长", ("GovernmentBody",)),
    ("局长", ("GovernmentBody",)),
    ("医师", ("Hospital",)),
    ("护师", ("Hospital",)),
    ("护士长", ("Hospital",)),
    ("药师", ("Hospital",)),
    ("监事会主席", ("Company", "Association")),
    ("主任委员", ("Association",)),
    ("主委", ("Association",)),
    ("书记", ("GovernmentBody", "Hospital", "School")),
    ("主任", ("GovernmentBody", "Hospital", "ResearchInstitute")),
    ("主席", ("GovernmentBody", "Association")),
)
# The kinds of houses that have parts which go by their kind alone.
_HOUSES = ("School", "Hospital", "Company", "ResearchInstitute")
_NO_INSTITUTES = ("大学", "中学", "小学", "学校")
_UNIVERSITY = re.compile(r"(.{2,}?(?:大学|学院))[^（]{2,}学院$")
# An office is of the house, and not of the party in it: 某中学党支部, 办公室副主任.
_PARTY_OF = re.compile(r"(?<=[\u4e00-\u9fff]{3})(?:党委|党组|党总支|党支部)$")
_FIRM_ITSELF = re.compile(r"[我本](?:司|公司|集团|厂)")
_OF_COURT = re.compile("(?:人民)?(?:检察院|法院)(?=.{2})")
_COMMITTEE = re.compile(r"(?:党委|党总支|党支部|团委|分党委)$")
# The kind of a house before what is in it: 集团|工会主席.
_HOUSE_WORD = re.compile("(?:集团|协会|商会|学会|研究会|联合会|基金会|分行|支行|银行)$")
# The kind of a society before a post in it: 当选联盟首届理事长.
_SOCIETY_AT = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[选任为由]))(?:首[届任]|新一[届任]|第[一二三四五六七八九十]+[届任])?(?P<word>协会|学会|商会|联盟|工商联|研究会|联合会|促进会|基金会|同乡会|[足篮排]协)(?=(?:首[届任]|第?[一二三四五六七八九十]+[届任]|[新上]一[届任])?(?:理事会)?(?:名誉|荣誉|常务|执行|副)*(?:会长|理事长|监事长|秘书长|主席))"
)
_OF_ITSELF = re.compile(r"[我来]校|[我来]院|我所|(?<![\u4e00-\u9fff])[校院](?:党委|领导)")
# What a house calls itself where no other of its kind is named: 学院与某县政府签署协议.
_SELF: dict[str, tuple[str, ...]] = {"学院": ("School",), "学校": ("School",), "医院": ("Hospital",)}
# How pronouns for houses begin: 该公司, 我校, 双方, 两院, 校内.
_OWN_WORDS = ("该", "我", "双", "两", "三", "校", "院", "局里", "所里", "村里", "企业")
# How a mention of a person begins that is a pronoun, or elided.
HE = ("他", "她", "")
_PRONOUNS: dict[str, tuple[str, ...]] = {
    "该公司": ("Company",), "该集团": ("Company",), "公司": ("Company",), "我司": ("Company",), "我公司": ("Company",), "我集团": ("Company",), "我集团公司": ("Company",),
    "该院": ("Hospital", "School", "ResearchInstitute"), "我院": ("Hospital", "School", "ResearchInstitute", "GovernmentBody"),
    "院内": ("Hospital", "School"), "院里": ("Hospital", "School"), "院方": ("Hospital",),
    "校内": ("School",), "校方": ("School",), "园里": ("School",), "厂里": ("Company",), "企业": ("Company",),
    "局里": ("GovernmentBody",), "所里": ("ResearchInstitute", "GovernmentBody"), "村里": ("Neighborhood",),
    "校": ("School",), "院": ("Hospital", "School", "ResearchInstitute"), "该行": ("Company",), "该校": ("School",), "我校": ("School",), "我所": ("ResearchInstitute",),
    "该局": ("GovernmentBody",), "该会": ("Association",), "该所": ("ResearchInstitute",), "我会": ("Association",), "我行": ("Company",),
}  # fmt: skip


_THAT = re.compile(f"(?P<that>{'|'.join(word for word in _PRONOUNS if word[0] == '该')})")
# 该校党委书记甲、|校长乙
_THAT_AND = re.compile(rf"{_THAT.pattern}[^，。；与和]{{2,24}}[、和]$")
# Verbs of saying that need no event: they are said in talks and letters too.
_SAYS = ("指出", "强调", "表示", "介绍", "说", "称", "认为")


def resolve(mention: Mention, triple: Triple | None, scene: Scene, fuller: Mapping[str, Mention]) -> Mention | None:
    """Give what a mention of an article means: itself under its fullest name, or what a pronoun, a bare word or an elision stands for; None where nothing does."""
    if mention.type == "Organization" and (of_court := _OF_COURT.match(mention.name)) and not mention.full[:1].isalnum() and (court := scene.court()) is not None:
        # 检察院第四检察部: of the one whose page it is.
        return replace(mention, full=court.canonical + mention.name[of_court.end() :], anaphor=False, posts=())
    if not mention.anaphor:
        if mention.type == "Event":
            return full_event(mention, fuller)
        if mention.full.startswith("+"):
            # 我校科研处、人文学院: parts of the house that the page is of.
            kinds_of: tuple[str, ...] = (mention.sub,) if mention.sub in (*_HOUSES, "Association") else ("School", "Hospital", "ResearchInstitute")
            whole = scene.told_in_paragraph(kinds_of, mention.span.start) if mention.sub in ("Company", "Association") else None
            whole = whole or scene.own(kinds_of)
            return replace(mention, full=whole.canonical + mention.name) if whole is not None else None
        if mention.type == "Organization" and scene.article.body.text[max(mention.span.start - 2, 0) : mention.span.start] in ("我校", "我院", "该校", "该院"):
            whole = scene.own(("School", "Hospital"))
            if whole is not None and not mention.canonical.startswith(whole.canonical):
                return replace(mention, full=whole.canonical + mention.name)
        if mention.type == "Organization" and mention.canonical.startswith("社区") and (of := scene.community(mention.span.start)):
            # 社区党委: of the community spoken of.
            return replace(mention, full=of + mention.canonical.removeprefix("社区"))
        if mention.type == "Organization" and mention.canonical.startswith("附属医院"):
            return _affiliated(mention, scene)
        best = fuller.get(f"{mention.type}\t{mention.canonical}")
        stem = _COMMITTEE.sub("", mention.canonical)
        in_school = best is None and (mention.sub == "School" or stem != mention.canonical) and part_of_school(stem)
        if in_school and (_OF_ITSELF.search(scene.article.body.text) or scene.owners.owner(("School",))):
            # 机电工程学院 on a page of 我校, where no other school stands before it.
            whole = scene.own(("School",)) if scene.beside(("School",), mention.span.start, whole=True) is None else None
            if whole is not None:
                return replace(mention, full=whole.canonical + mention.name)
        if best is not None:
            return replace(mention, full=best.canonical, sub=best.sub or mention.sub, aliases=tuple(sorted({*mention.aliases, mention.canonical})))
        return mention
    at = mention.span.start
    found: Mention | None
    if mention.type == "Signing":
        named = next((m for _, m, _ in scene.events if "签" in m.canonical), None) or scene.occasion("签约仪式", at)
        return full_event(named, fuller) if named is not None and "签" in named.canonical else None
    if mention.type == "Opening":
        near = scene.unveiled is not None and scene.unveiled.span.start <= at and "。" not in scene.article.body.text[scene.unveiled.span.start : at]
        return full_event(scene.unveiled, fuller) if scene.unveiled is not None and near else None
    if mention.type in ("Whole", "Listed"):
        found = phased(scene, at) if mention.type == "Whole" else scene.event("", at) if scene.passages.listed(at) else None
        return full_event(found, fuller) if found else None
    if mention.type == "Spot":
        return resolve(found, None, scene, fuller) if (found := told_of(scene.sentences, at)) is not None else None
    said = triple is not None and triple.relation == "SPOKE_AT" and dict(triple.qualifiers).get("act") in _SAYS
    if mention.type == "Event" and not mention.name and said and triple is not None and scene.in_talks(triple.subject.canonical, at):
        return None
    if mention.type == "Event" and not mention.name and triple is not None and triple.relation == "REVIEWED" and scene.passages.under_way(at):
        # 甲一行来到某村，并听取汇报: no meeting heard it.
        return None
    if mention.type == "Event" and not mention.name and triple is not None and triple.relation == "REVIEWED" and scene.passages.proposed(at):
        return None
    if mention.type == "Event" and not mention.name and triple is not None and triple.relation == "ORGANIZED":
        found = scene.organized(at) or scene.occasion("", at)
        return full_event(found, fuller) if found else None
    if mention.type == "Event":
        chairs = triple is not None and triple.relation == "PRESIDED_OVER"
        word = mention.name or (_chaired(scene, at) if chairs else "") or _opening(scene, at, before=triple is not None and triple.relation == "SPOKE_AT")
        led = triple is not None and triple.relation == "LED" and not word  # 甲带队考察，举行座谈: nobody leads the talks.
        if chairs and not word and _LECTURE.search(scene.article.body.text, max(at - 60, 0), at):
            return None  # 甲以《…》为题主讲，乙主持: a lecture without a name.
        if (led and _ON_AN_ERRAND.match(scene.article.body.text, at)) or (not word and scene.tells_of_another(at)):
            return None
        found = scene.event(word, at) or (None if led else scene.occasion(mention.name, at))
        return full_event(found, fuller) if found else None
    if mention.type == "Award":
        found = scene.award(at)
        return replace(found, span=mention.span) if found else None
    if mention.type == "Agent":
        found = scene.agent(at)
        return resolve(found, None, scene, fuller) if found else None
    inner = triple is not None and triple.relation == "HOLDS_POST" and mention.name in INNER_BODIES
    unit = False
    if mention.type == "Person":
        if not mention.name and triple is not None and triple.relation == "HOLDS_POST":
            found = scene.careerist(at)
        else:
            found = scene.person(at) if mention.name[:1] in HE else scene.called(mention.name, at)
        if found is not None and mention.name[:1] not in HE and mention.name != "总书记":
            found = replace(found, aliases=(*found.aliases, mention.name))
    elif mention.type == "Organization" and not mention.name and triple is not None and triple.relation == "ESTABLISHED":
        found = scene.topic(at)
    elif mention.type == "Work":
        found = _work(scene, at)
    elif mention.type == "Product":
        found = scene.product(mention.name, at)
    elif mention.type == "Project":
        found = scene.project(at)
    elif mention.name and not inner and not (unit := _unit(mention, triple, scene)) and not mention.name.startswith(_OWN_WORDS) and mention.name != "公司":
        # 学校 on a page that a school signs is that school, whichever other was named before.
        subs = _SELF.get(mention.name, ())
        apart = scene.beside_word(mention.name, at) is not None  # 学院由我校与某公司共建
        signed = scene.signed if subs and not apart and scene.beside(subs, at) is None else None
        found = signed if signed is not None and signed.sub in subs else scene.named(mention.name, at) or (scene.own(subs) if subs and not apart else None)
        found = resolve(found, None, scene, fuller) if found else None
    elif not mention.name and (state := country_of(triple, scene.article.body.text, at)):
        return replace(state, span=mention.span, posts=())
    elif triple is not None and triple.relation == "HOLDS_POST" and (inner or unit or not (mention.name and scene.named(mention.name, at))):
        if (new := newly_founded(triple, scene, at)) is not None:
            found = resolve(new, None, scene, fuller)
            return replace(found, span=mention.span, posts=()) if found is not None else None
        title = "委员" if triple.evidence.rule == "posts.member-speaks" else dict(triple.qualifiers).get("title", "")  # 甲常委建议: of the 政协, as its 委员 are.
        subs = (mention.sub,) if mention.sub and mention.sub != "AdministrativeArea" else next((subs for ending, subs in _POST_BODIES if ending in title), ())
        if not mention.name and _OF_OTHERS.search(scene.article.body.text, max(at - 12, 0), at):
            return None  # 被收购方的创始人: whoever that is.
        text = scene.article.body.text
        founded = _FOUNDED.search(text, max(text.rfind("。", 0, at), text.rfind("\n", 0, at)) + 1, at) if not mention.name and triple.evidence.rule in _ELECTS else None
        if founded:
            new = scene.named(founded["what"], at)  # 学院由我校与某公司共建，甲任理事长; 基地落户某区，由甲任主任: of that, or of nothing.
            return replace(new, span=mention.span, posts=()) if new is not None and new.canonical.endswith(founded["what"]) else None
        panel = _panel(scene, at) if not mention.name and triple.evidence.rule in _ELECTS and title.endswith(("主任", "主任委员", "秘书长", "主席")) else None
        if panel is not None:
            # 学术委员会组成名单：甲任主任，乙任副主任: of the panel, and not of the house that it is in.
            whole = scene.own(("School", "Hospital", "ResearchInstitute", "Association", "Company")) if _PANEL.fullmatch(panel.canonical) else None
            return resolve(replace(panel, posts=()), None, scene, fuller) if whole is None else replace(whole, full=whole.canonical + panel.canonical, span=mention.span, posts=())
        if "秘书长" in title and triple.evidence.rule in ("posts.appointed", "posts.takes-office", "posts.each-takes"):
            # Whom a meeting elects, and no official of the page's area.
            subs = ("Association",)
        if "秘书长" in title and not mention.name and (_society_at(scene.article.body.text, at) or scene.owners.owner(("Association",))):
            # 会长甲、副秘书长乙: of the society, and of no congress.
            title, subs = title.replace("秘书长", "会长"), ("Association",)
        if mention.name and not mention.sub and not inner and mention.name not in words("body_bare"):
            # 教务处主任 on a school's page.
            subs = (*subs, "School", "Hospital", "ResearchInstitute", "GovernmentBody")
        speaks_of_itself = _OF_ITSELF.search(scene.article.body.text) is not None and bool({"School", "Hospital"} & set(subs))
        speaks_of_itself = speaks_of_itself or ("Company" in subs and _FIRM_ITSELF.search(scene.article.body.text) is not None)
        if inner:
            itself = _OF_ITSELF.search(scene.article.body.text)
            speaks_of_itself = itself is not None and mention.sub != "GovernmentBody"
            ours = ("School",) if itself and "校" in itself.group() else ("Hospital", "School", "ResearchInstitute") if itself and "院" in itself.group() else _HOUSES
            subs = (mention.sub,) if mention.sub in (*_HOUSES, "Association", "GovernmentBody") else ours
        if scene.our_firm is not None and subs[:1] == ("Company",) and not mention.name and scene.beside(("Company",), at) is None:
            found = resolve(scene.our_firm, None, scene, fuller)
            return replace(found, span=mention.span, posts=()) if found is not None else None
        that = _THAT.match(scene.article.body.text, at) or _THAT_AND.search(scene.article.body.text, max(at - 40, 0), at)
        if that and (inner or not mention.name) and (whole := scene.body(_PRONOUNS[that["that"]], at)) is not None:
            return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name)  # 受到该校党委书记甲、校长乙接待: of the one named before.
        if inner and (own_kinds := scene.says_ours(at)):  # 我校校长甲，党委常委乙: of the same, and of no guest named before.
            return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name) if (whole := scene.own(own_kinds)) is not None else None
        society = _SOCIETY_AT.search(scene.article.body.text, max(scene.article.body.text.rfind("。", 0, at), at - 60, 0), at + 4) if not mention.name else None
        if society and title.endswith(("会长", "理事长", "监事长", "秘书长", "主席")) and (whole := scene.named(society["word"], at)) is not None:
            return replace(whole, span=mention.span, posts=())  # 甲当选联盟首届理事长，乙任副理事长: of the league.
        kind = _HOUSE_WORD.search(scene.article.body.text, max(at - 4, 0), at) if inner else None
        if kind and (whole := scene.named(kind.group(), at)) is not None:
            # 集团工会主席: of the group that the page is of.
            return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name)
        ending = next((ends for head, ends in _ENDINGS.items() if head in title), ())
        beside = scene.beside(subs, at) if mention.name and not inner and not speaks_of_itself else None
        if subs or ending:
            houses = tuple(sub for sub in subs if sub != "GovernmentBody")
            if subs[:1] == ("Company",) and not mention.name and _among_firms(mention, scene):
                # 甲公司总经理某某、乙公司总监某某、公司副总经理某某: of neither, but of the firm whose page it is.
                found = scene.site(subs)
                return replace(found, span=mention.span, posts=()) if found is not None else None
            beside = beside or (_signed(scene, houses) if mention.name and not inner else None)
            found = beside or (scene.own(houses) if speaks_of_itself else scene.main(subs, at, ending)) or scene.site(subs)
            found = found or (scene.of_hospital() if houses == ("School",) else scene.own_court() if speaks_of_itself and not mention.name and title.endswith("院长") else None)
            best = fuller.get(f"Organization\t{found.canonical}") if found is not None else None
            found = replace(best, span=mention.span) if best is not None else _affiliated(found, scene) if found is not None else None
        else:
            found = None
        if found is not None and not mention.name and title.endswith("院长") and found.canonical.endswith(_NO_INSTITUTES):
            # 王院长 on a hospital's page is no head of the university that it names.
            found = None
        if found is not None and found.sub == "School" and part_of_school(found.canonical) and not scene.is_about(found.canonical) and ("校" in title or inner):
            # 副校长, 学校党委书记 on a page that names one department of the school.
            found = scene.site(("School",))
        of_school = ("校" in title or mention.sub == "School") and "学院" not in title and found is not scene.signed
        university = _UNIVERSITY.match(found.canonical) if found is not None and of_school else None
        if found is not None and university:
            # The 校长 on the page of a college is the university's.
            found = replace(found, full=university.group(1))
        if found is not None and (title == "办公室主任" if not mention.name else inner or mention.name not in words("body_bare")):
            found = replace(found, full=_PARTY_OF.sub("", found.canonical) + mention.name)
    elif mention.name.startswith("我") or mention.name in ("校", "院"):
        found = scene.own(_PRONOUNS.get(mention.name, ("School", "Hospital"))) if mention.name in _PRONOUNS else _home(scene.article, mention.name[-1])
    else:
        kinds = _PRONOUNS.get(mention.name)
        found = (scene.main(kinds, at) if mention.name in ("公司", "企业") else scene.body(kinds, at)) if kinds else None
    return replace(found, span=mention.span, posts=()) if found else None


# Whose post it is goes without a name: 被收购方的创始人兼|总经理.
_OF_OTHERS = re.compile(r"(?:购方|对方|投资方|合作方|承建方|客户)的[^，。；的]{0,6}\Z")
_PANEL = re.compile("(?:学术|学位|教学|伦理|专家|评审|编辑|职称|技术|教育|指导|咨询|顾问|组织|专业|校务|院务|学科|聘任)[\u4e00-\u9fff]{0,4}委员会$|专委会$|理事会$")
_FOUNDED = re.compile(r"(?<![\u4e00-\u9fff”])(?P<what>学院|基地|中心|研究院|实验室|工作站|联盟|专班)(?:由[^。；\n]{2,60}?(?:[共合组]建|设立|成立)|落户|设在|挂靠)[^。；\n]*\Z")
# How somebody is said to come to a post.
_ELECTS = ("posts.takes-office", "posts.each-takes", "posts.appointed", "posts.by-agent")


def _panel(scene: Scene, at: int) -> Mention | None:
    """Give the committee of a house that the sentence names last before a place of it."""
    sentence = next((s for s in scene.sentences if s.span.start <= at < s.span.end), None)
    before = [m for m in sentence.mentions if m.type == "Organization" and not m.anaphor and m.span.end <= at] if sentence is not None else []
    return before[-1] if before and _PANEL.search(before[-1].canonical) else None


def _work(scene: Scene, at: int) -> Mention | None:
    """Give the book that 该书 means: the work or document that the article named last before `at`."""
    told = [m for s in scene.sentences if s.span.start <= at for m in s.mentions if m.type in ("Work", "Document") and not m.anaphor and m.span.start < at]
    last = max(told, key=lambda m: m.span.start, default=None)
    return replace(last, type="Work", sub="") if last is not None else None


_OF_SOCIETY = re.compile("(?<!协商)(?:会长|理事长|监事长)")


def _society_at(text: str, at: int) -> bool:
    """Tell whether the sentence at a place of the text names other heads of a society."""
    start = max(text.rfind(mark, 0, at) for mark in "。\n") + 1
    stop = min((end for mark in "。\n" if (end := text.find(mark, at)) >= 0), default=len(text))
    return _OF_SOCIETY.search(text, start, stop) is not None


_THERE = re.compile(r"(?<=Ｐ)[^。；ＰＥＢ]{0,24}?在(?P<what>Ｂ)(?:上|中)[^。；，ＰＥＢ]{0,8}?[致讲作发宣表指强说]")
_CHAIRED_BY = re.compile(r"(?P<what>Ｂ)(?:则?由|特邀|邀请了?)[^。；，ＰＥＢ]{0,24}$")
_GONE_TO = re.compile(r"(?:出席|参加|召开|举行)了?(?:本次|此次)?(?P<what>Ｂ)(?=[，。；])")
_LECTURE = re.compile(r"为题[^，。；\n]{0,4}(?:主讲|授课|讲座|作讲座)，[^，。；\n]*\Z")
# 某某带队，赴某镇开展义诊: an errand of theirs, and not the event of the page.
_ON_AN_ERRAND = re.compile(r"[^，。；]{0,30}(?:带队|率队)，[^，。；]{0,12}(?:赴|前往|走进|来到|深入|奔赴|到)")
_OPENING = re.compile(r"在?(?P<what>Ｂ)(?:上|中|现场|期间)，|在(?P<there>Ｂ)(?:上|中)(?!的)")


def _in_shape(sentence: Sentence, at: int) -> int:
    """Give the place of a sentence's shape that stands for a place of the text."""
    return next((i for i, start in enumerate(sentence.shape_starts) if start >= at), 0)


def _chaired(scene: Scene, at: int) -> str:
    """Give the word for what the clause says somebody at a place of it is called to chair: 开幕式特邀某协会会员|甲主持."""
    sentence = next((s for s in scene.sentences if s.span.start <= at < s.span.end), None)
    if sentence is None:
        return ""
    named = _CHAIRED_BY.search(sentence.shape, 0, _in_shape(sentence, at))
    event = sentence.shape_mentions[named.start("what")] if named else None
    return event.name if event is not None else ""


def _opening(scene: Scene, at: int, before: bool = False) -> str:
    """Give the word for an event that the sentence opens with, of which it then tells without naming it again, or that one before it in its paragraph does."""
    since = scene.article.body.text.rfind("\n", 0, at) + 1 if before else at
    for sentence in reversed([s for s in scene.sentences if since < s.span.end and s.span.start <= at and not s.headline]):
        opening = _OPENING.match(sentence.shape)
        within = sentence.span.end > at
        if within and before:
            # 甲代表乙|在开幕式上致辞.
            opening = _THERE.search(sentence.shape, _in_shape(sentence, at)) or opening
        if opening is None and within:
            # 学员参加了座谈会，甲、乙先后|发言.
            opening = next((m for m in reversed(list(_GONE_TO.finditer(sentence.shape))) if sentence.shape_starts[m.end() - 1] < at), None)
        event = sentence.shape_mentions[max(opening.start(name) for name in opening.groupdict())] if opening is not None else None
        if event is not None:
            return event.name
    return ""


def _among_firms(mention: Mention, scene: Scene) -> bool:
    """Tell whether 公司 stands in a list behind the people of two other firms or more."""
    at, text = mention.span.start, scene.article.body.text
    if not text.startswith(("公司", "集团公司"), at) or text[at - 1 : at] not in ("、", "，"):
        return False
    start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
    return len({m.canonical for position, m in scene.bodies if start <= position < at and m.sub == "Company"}) > 1


def _signed(scene: Scene, subs: tuple[str, ...]) -> Mention | None:
    """Give the house that signs the page, for its departments; a college of a university only where it calls itself 我校."""
    signed = scene.signed
    whole = signed is not None and (not part_of_school(signed.canonical) or "我校" in scene.article.body.text)
    return signed if signed is not None and signed.sub in subs and whole else None


def _affiliated(body: Mention, scene: Scene) -> Mention:
    """Give a hospital that a page calls 附属医院 its whole name."""
    hospital = scene.affiliated() if body.canonical.startswith("附属医院") else ""
    return replace(body, full=hospital + body.canonical.removeprefix("附属医院")) if hospital else body


def _unit(mention: Mention, triple: Triple | None, scene: Scene) -> bool:
    """Tell whether a post is of a part of a house that no other sentence names whole: 教务处 of 教务处处长."""
    if triple is None or triple.relation != "HOLDS_POST" or mention.name in words("body_bare"):
        return False
    known = scene.named(mention.name, mention.span.start)
    if known is None or scene.article.body.text.startswith(("我校", "我院", "本校", "本院"), mention.span.start):
        return True
    # 妇产科主任 on a page of 我院, which has named that of another hospital.
    houses = ("School", "Hospital")
    whole = scene.own(houses) if _OF_ITSELF.search(scene.article.body.text) else scene.owners.owner(houses)
    return whole is not None and not known.canonical.startswith(whole.canonical) and scene.beside((whole.sub,), mention.span.start) is None


def _home(article: Article, level: str) -> Mention | None:
    if not article.home:
        return None
    name = next((area for area in reversed(article.home) if area.endswith(level)), article.home[-1])
    return Mention(name, "Place", "AdministrativeArea", Span(0, 0))
