"""Which house a post is of that goes without one: by its title, by what its sentence and its paragraph tell of, or by whose page it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.kinds import headed_by, part_of_school
from kg.lexicons import words
from kg.merging.antecedents import Scene
from kg.merging.house_marks import HOUSE_KINDS, OF_ITSELF, PRONOUNS
from kg.merging.named_fully import affiliated, named_fully, part_in
from kg.merging.occasion_marks import sentence_start
from kg.model import Mention, Triple

# What the name of a body ends with whose head has the title, where it was founded or not: the 馆长 of a 博物馆.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "馆长": headed_by("馆长"), "校长": ("校", "大学", "中学", "小学", "学院"),
    "园长": ("园",), "会长": headed_by("会长"), "所长": headed_by("所长"), "社长": ("社",), "行长": ("行",),
    "台长": headed_by("台长"), "站长": headed_by("站长"), "院长": ("院",), "庭长": ("庭",), "局长": ("局",), "厂长": ("厂",),
    "厅长": ("厅",), "处长": ("处",), "队长": ("队",), "检察长": ("检察院",),
    "理事长": ("会", "合作社", "中心", "残联", "联盟"), "关长": ("海关",), "秘书长": ("政协", "人大常委会"),
    "主任委员": ("专业委员会", "专委会", "分会", "学组"), "委员": ("政协",), "组长": headed_by("组长"),
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
    ("检察长", ("GovernmentBody",)),
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
_NO_INSTITUTES = ("大学", "中学", "小学", "学校")
_UNIVERSITY = re.compile(r"(.{2,}?(?:大学|学院))[^（]{2,}学院$")
# What universities have, and no college of one.
_OF_UNIVERSITIES = re.compile("处$|^(?:研究生院|本科生院|图书馆|党委(?:组织|宣传|统战|学工|学生工作|研究生工作|教师工作)部)$")
# An office is of the house, and not of the party in it: 某中学党支部, 办公室副主任.
_PARTY_OF = re.compile(r"(?<=[\u4e00-\u9fff]{3})(?:党委|党组|党总支|党支部)$")
_WE_SOCIETY = re.compile(r"(?<![\u4e00-\u9fff])我会(?!有|在|和|去|把)")
_FIRM_ITSELF = re.compile(r"[我本](?:司|公司|集团|厂)")
# The kind of a house before what is in it: 集团|工会主席.
_HOUSE_WORD = re.compile("(?:集团|协会|商会|学会|研究会|联合会|基金会|分行|支行|银行)$")
# The kind of a society before a post in it: 当选联盟首届理事长.
_SOCIETY_AT = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[选任为由]))(?:首[届任]|新一[届任]|第[一二三四五六七八九十]+[届任])?(?P<word>协会|学会|商会|联盟|工商联|研究会|联合会|促进会|基金会|同乡会|[足篮排]协)(?=(?:首[届任]|第?[一二三四五六七八九十]+[届任]|[新上]一[届任])?(?:理事会)?(?:名誉|荣誉|常务|执行|副)*(?:会长|理事长|监事长|秘书长|主席))"
)
_THAT = re.compile(f"(?P<that>{'|'.join(word for word in PRONOUNS if word[0] == '该')})")
# 该校党委书记甲、|校长乙
_THAT_AND = re.compile(rf"{_THAT.pattern}[^，。；与和]{{2,24}}[、和]$")
# Whose post it is goes without a name: 被收购方的创始人兼|总经理.
_OF_OTHERS = re.compile(r"(?:购方|对方|投资方|合作方|承建方|客户)的[^，。；的]{0,6}\Z")
_PANEL = re.compile("(?:学术|学位|教学|伦理|专家|评审|编辑|职称|技术|教育|指导|咨询|顾问|组织|专业|校务|院务|学科|聘任)[\u4e00-\u9fff]{0,4}委员会$|专委会$|理事会$")
_FOUNDED = re.compile(r"(?<![\u4e00-\u9fff”])(?P<what>学院|基地|中心|研究院|实验室|工作站|联盟|专班)(?:由[^。；\n]{2,60}?(?:[共合组]建|设立|成立)|落户|设在|挂靠)[^。；\n]*\Z")
# How somebody is said to come to a post.
_ELECTS = ("posts.takes-office", "posts.each-takes", "posts.appointed", "posts.by-agent")
# Whom a meeting elects, and no official of the page's area.
_AT_MEETINGS = ("posts.appointed", "posts.takes-office", "posts.each-takes")


def house_of_post(mention: Mention, triple: Triple, scene: Scene, fuller: Mapping[str, Mention], *, inner: bool) -> Mention | None:
    """Give the house of a post that goes without one, or with a part of it alone (教务处处长; `inner` parts are 党委, 工会); None where nothing tells it."""
    text, at = scene.article.body.text, mention.span.start
    title = "委员" if triple.evidence.rule == "posts.member-speaks" else dict(triple.qualifiers).get("title", "")  # 甲常委建议: of the 政协, as its 委员 are.
    if not mention.name and _OF_OTHERS.search(text, max(at - 12, 0), at):
        return None  # 被收购方的创始人: whoever that is.
    if not mention.name and triple.evidence.rule in _ELECTS:
        if founded := _FOUNDED.search(text, sentence_start(text, at), at):
            new = scene.named(founded["what"], at)  # 学院由我校与某公司共建，甲任理事长; 基地落户某区，由甲任主任: of that, or of nothing.
            return replace(new, span=mention.span, posts=()) if new is not None and new.canonical.endswith(founded["what"]) else None
        panel = _panel(scene, at) if title.endswith(("主任", "主任委员", "秘书长", "主席")) else None
        if panel is not None:
            # 学术委员会组成名单：甲任主任，乙任副主任: of the panel, and not of the house that it is in.
            whole = scene.own(("School", "Hospital", "ResearchInstitute", "Association", "Company")) if _PANEL.fullmatch(panel.canonical) else None
            return named_fully(replace(panel, posts=()), scene, fuller) if whole is None else replace(whole, full=whole.canonical + panel.canonical, span=mention.span, posts=())
    subs = _kinds_by_title(title, mention, triple)
    if not mention.name and title.startswith(("党支部", "党总支", "党委")) and "Association" not in subs and _WE_SOCIETY.search(text):
        # 我会会长甲，党支部书记乙: of the society, and of no bureau that it names.
        subs = ("Association",)
    if not mention.name and title in _CHIEFS and (place := _in_a_row(text, title, at)) >= 0:
        sides = _two_before(subs, scene, at)
        return replace(sides[place], span=mention.span, posts=()) if sides else None  # 甲医院与乙医院签约。院长丙、院长丁…: each of the one in his place, or of nobody.
    if "秘书长" in title and not mention.name and (_society_at(text, at) or scene.owners.owner(("Association",)) or _MEETS.search(text)):
        # 会长甲、副秘书长乙: of the society, and of no congress.
        title, subs = title.replace("秘书长", "会长"), ("Association",)
    if (host := _host(scene, subs, mention)) is not None:
        return replace(host, span=mention.span, posts=(), full=host.canonical + mention.name.removeprefix("公司"))
    subs, speaks_of_itself = _kinds_by_page(subs, mention, text, inner=inner)
    if scene.our_firm is not None and subs[:1] == ("Company",) and not mention.name and scene.beside(("Company",), at) is None:
        found = named_fully(scene.our_firm, scene, fuller)
        return replace(found, span=mention.span, posts=()) if found is not None else None
    that = _THAT.match(text, at) or _THAT_AND.search(text, max(at - 40, 0), at)
    if that and (inner or not mention.name) and (whole := scene.body(PRONOUNS[that["that"]], at)) is not None:
        return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name)  # 受到该校党委书记甲、校长乙接待: of the one named before.
    if inner and (own_kinds := scene.says_ours(at)):  # 我校校长甲，党委常委乙: of the same, and of no guest named before.
        return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name) if (whole := scene.own(own_kinds)) is not None else None
    society = _SOCIETY_AT.search(text, max(text.rfind("。", 0, at), at - 60, 0), at + 4) if not mention.name else None
    if society and title.endswith(("会长", "理事长", "监事长", "秘书长", "主席")) and (whole := scene.named(society["word"], at)) is not None:
        return replace(whole, span=mention.span, posts=())  # 甲当选联盟首届理事长，乙任副理事长: of the league.
    kind = _HOUSE_WORD.search(text, max(at - 4, 0), at) if inner else None
    if kind and (whole := scene.named(kind.group(), at)) is not None:
        # 集团工会主席: of the group that the page is of.
        return replace(whole, span=mention.span, posts=(), full=whole.canonical + mention.name)
    if subs[:1] == ("Company",) and not mention.name and _among_firms(mention, scene):
        # 甲公司总经理某某、乙公司总监某某、公司副总经理某某: of neither, but of the firm whose page it is.
        found = scene.site(subs)
    else:
        found = _of_kinds(subs, title, mention, scene, fuller, inner=inner, speaks_of_itself=speaks_of_itself)
        found = _with_part(found, title, mention, scene, inner=inner) if found is not None else None
    return replace(found, span=mention.span, posts=()) if found is not None else None


# Who is heard or spoken with at a house that somebody has gone to: 来到某公司，听取总经理|甲汇报, 走访某公司，总经理|甲作介绍.
_HEARS = re.compile("(?:听取了?|与|同)(?:[\u4e00-\u9fff]{2,8}、){0,2}\\Z")
_OF_THE_FIRM = re.compile("公司(?:党委|党总支|党支部)?[\u4e00-\u9fff]{2,5}、\\Z")
_TELLS = re.compile("[\u4e00-\u9fff]{2,3}(?:同志|先生|女士)?等?(?!陪同|参加|一行)[^，。；]{0,14}?(?:汇报|介绍|接待|欢迎)")


def _host(scene: Scene, subs: tuple[str, ...], mention: Mention) -> Mention | None:
    """Give the house that the sentence says somebody to have gone to, for who receives, tells or is heard there; 公司 on the page of a group is one too."""
    text, at = scene.article.body.text, mention.span.start
    of_firm = text.startswith("公司", at) or (not mention.name and _OF_THE_FIRM.search(text, max(at - 16, 0), at) is not None)
    of_firm = of_firm and ((owner := scene.owners.owner(("Company",))) is None or owner.canonical.endswith("集团"))
    if not of_firm and (mention.name or not (_HEARS.search(text, max(at - 24, 0), at) or _TELLS.match(text, mention.span.end))):
        return None
    start = max(text.rfind(mark, 0, at) for mark in ("\n" if of_firm else "。；\n")) + 1
    here = [m for position, m in scene.bodies if start <= position < at and (m.canonical.endswith("公司") if of_firm else m.sub in subs)]
    gone_to = [m for m in here if scene.owners.is_visited(m) or (text[m.span.start - 1] == "在" and text.startswith("，", m.span.end))]
    return gone_to[-1] if gone_to else None


def _in_a_row(text: str, title: str, at: int) -> int:
    """Give whether a post at a place of the text is the first (0) or the second (1) of two with one title in a row: 院长甲、|院长乙; -1 for neither."""
    if not text.startswith(title, at):
        return -1
    starts = (at - 1 - size - len(title) for size in (2, 3, 4)) if text[at - 1 : at] in ("、", "和", "与") else ()
    if any(start > 0 and text.startswith(title, start) and not _WITH_HOUSE.match(text[start - 1]) for start in starts):
        return 1
    behind = _NAME_BEHIND.match(text, at + len(title))
    return 0 if behind and text.startswith(title, behind.end()) and not _WITH_HOUSE.match(text[at - 1 : at]) else -1


# Of whom a house has one.
_CHIEFS = frozenset(("院长", "校长", "园长", "董事长", "总经理", "总裁", "行长", "会长", "理事长", "馆长", "所长", "局长"))
_NAME_BEHIND = re.compile("[\u4e00-\u9fff]{2,4}?[、和与]")
# Where the house stands right before the title, or another word that makes it a longer one: 某医院|院长, 副|院长.
_WITH_HOUSE = re.compile("[\u4e00-\u9fff](?<![由和与及任为是有时])")


def _two_before(subs: tuple[str, ...], scene: Scene, at: int) -> tuple[Mention, Mention] | None:
    """Give the two houses of some kinds that the paragraph names before a place of it, in their order; None where it names more or fewer."""
    start = scene.article.body.text.rfind("\n", 0, at) + 1
    named = {m.canonical: m for position, m in scene.bodies if start <= position < at and m.sub in subs}
    one, *rest = named.values() or (None,)
    return (one, rest[0]) if one is not None and len(rest) == 1 else None


def _kinds_by_title(title: str, mention: Mention, triple: Triple) -> tuple[str, ...]:
    """Give the kinds of houses that a post may be of by its title, nearest first."""
    if "秘书长" in title and triple.evidence.rule in _AT_MEETINGS:
        return ("Association",)
    return (mention.sub,) if mention.sub and mention.sub != "AdministrativeArea" else next((subs for ending, subs in _POST_BODIES if ending in title), ())


def _kinds_by_page(subs: tuple[str, ...], mention: Mention, text: str, *, inner: bool) -> tuple[tuple[str, ...], bool]:
    """Give the kinds of houses that a post may be of on its page, and whether the page speaks of one of them as its own."""
    itself = OF_ITSELF.search(text)
    if inner:
        ours = ("School",) if itself and "校" in itself.group() else ("Hospital", "School", "ResearchInstitute") if itself and "院" in itself.group() else HOUSE_KINDS
        return (mention.sub,) if mention.sub in (*HOUSE_KINDS, "Association", "GovernmentBody") else ours, itself is not None and mention.sub != "GovernmentBody"
    if mention.name and not mention.sub and mention.name not in words("body_bare"):
        # 教务处主任 on a school's page.
        subs = (*subs, "School", "Hospital", "ResearchInstitute", "GovernmentBody")
    return subs, (itself is not None and not {"School", "Hospital"}.isdisjoint(subs)) or ("Company" in subs and _FIRM_ITSELF.search(text) is not None)


def _of_kinds(
    subs: tuple[str, ...], title: str, mention: Mention, scene: Scene, fuller: Mapping[str, Mention], *, inner: bool, speaks_of_itself: bool
) -> Mention | None:
    """Give the house of one of some kinds that the sentence, the page or the paragraph means."""
    ending = next((ends for head, ends in _ENDINGS.items() if head in title), ())
    if not (subs or ending):
        return None
    at, houses = mention.span.start, tuple(sub for sub in subs if sub != "GovernmentBody")
    beside = scene.beside(subs, at) if mention.name and not inner and not speaks_of_itself else None
    beside = beside or (_signed(scene, houses) if mention.name and not inner else None)
    found = beside or (scene.own(houses) if speaks_of_itself else scene.main(subs, at, ending)) or scene.site(subs)
    found = found or (scene.of_hospital() if houses == ("School",) else scene.own_court() if speaks_of_itself and not mention.name and title.endswith("院长") else None)
    if found is None:
        return None
    best = fuller.get(f"Organization\t{found.canonical}")
    return best if best is not None else affiliated(found, scene)


def _with_part(found: Mention, title: str, mention: Mention, scene: Scene, *, inner: bool) -> Mention | None:
    """Give the house that can have such a head for the one that was found, with the part of it that the post names; None where it can be neither."""
    if not mention.name and title.endswith("院长") and found.canonical.endswith(_NO_INSTITUTES):
        # 王院长 on a hospital's page is no head of the university that it names.
        return None
    if found.sub == "School" and part_of_school(found.canonical) and not scene.is_about(found.canonical) and ("校" in title or inner):
        # 副校长, 学校党委书记 on a page that names one department of the school.
        site = scene.site(("School",))
        if site is None:
            return None
        found = site
    if title.endswith(("理事长", "会长")) and not mention.name and (society := _COMMITTEE_OF.match(found.canonical)):
        # 甲理事长 at a meeting of a society's committees: those have a 主任委员.
        found = replace(found, full=society.group(1))
    of_school = ("校" in title or mention.sub == "School") and "学院" not in title and found is not scene.signed
    university = _UNIVERSITY.match(found.canonical) if of_school or (found.sub == "School" and _OF_UNIVERSITIES.search(mention.name)) else None
    if university:
        # The 校长 on the page of a college is the university's, and so is its 人事处.
        found = replace(found, full=university.group(1))
    if title == "办公室主任" if not mention.name else inner or mention.name not in words("body_bare"):
        found = replace(found, full=part_in(_PARTY_OF.sub("", found.canonical), mention.name))
    return found


def _panel(scene: Scene, at: int) -> Mention | None:
    """Give the committee of a house that the sentence names last before a place of it."""
    sentence = next((s for s in scene.sentences if s.span.start <= at < s.span.end), None)
    before = [m for m in sentence.mentions if m.type == "Organization" and not m.anaphor and m.span.end <= at] if sentence is not None else []
    return before[-1] if before and _PANEL.search(before[-1].canonical) else None


_COMMITTEE_OF = re.compile("(.{2,}?(?:学会|协会|商会|研究会|联合会|促进会)).*(?:专业委员会|专委会)$")
# A society meets: 某学会年会召开.
_MEETS = re.compile("(?:学会|协会|商会|研究会|联合会|促进会)(?:第[一二三四五六七八九十\\d]+[届次]|[^，。；]{0,12}(?:年会|会员大会|会员代表大会|理事会|换届))")
_OF_SOCIETY = re.compile("(?<!协商)(?:会长|理事长|监事长)")


def _society_at(text: str, at: int) -> bool:
    """Tell whether the sentence at a place of the text names other heads of a society."""
    start = max(text.rfind(mark, 0, at) for mark in "。\n") + 1
    stop = min((end for mark in "。\n" if (end := text.find(mark, at)) >= 0), default=len(text))
    return _OF_SOCIETY.search(text, start, stop) is not None


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
