"""Which house a post without one is of, by what such houses are called: a 团长 of the 剧团 that the sentence names, a 站长 of the 换电站, a 讲师 of the 法学系."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.kinds import headed_by
from kg.merging.antecedents import Scene
from kg.model import Mention, Triple

# The end of a title, how the names of houses end that have it (what those end with that are founded with such a head, and what else is called so), the kinds of
# houses that have it whatever they are called, and how far back such a house may stand: "clause" in the same sentence, "paragraph" in the same paragraph, "page" anywhere before.
_HEADS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], str], ...] = (
    ("团长", headed_by("团长"), (), "page"),
    ("厂长", ("厂",), (), "page"),
    ("矿长", ("矿", "煤业", "矿业"), (), "page"),
    ("站长", headed_by("站长"), (), "page"),
    ("馆长", headed_by("馆长"), (), "page"),
    ("园长", ("园",), (), "page"),
    ("所长", headed_by("所长"), (), "page"),
    ("社长", ("社", "化学"), (), "paragraph"),
    ("庭长", ("法庭", "法院"), (), "page"),
    ("检察长", ("检察院",), (), "page"),
    ("检察官", ("检察院",), (), "page"),
    ("审判员", ("法庭", "法院"), (), "page"),
    ("法官", ("法庭", "法院"), (), "page"),
    ("议员", ("议会", "立法会"), (), "page"),
    ("总干事", ("会", "中心", "机构"), (), "paragraph"),
    ("执行长", ("公司", "集团", "基金会", "光学", "科技", "电子"), ("Company",), "paragraph"),
    ("主编", ("社", "报", "杂志", "周刊", "编辑部"), ("MediaOutlet",), "paragraph"),
    ("总编辑", ("社", "报", "杂志", "周刊"), ("MediaOutlet",), "paragraph"),
    ("店长", (*headed_by("店长"), "馆", "坊", "铺", "食堂", "超市", "餐厅"), (), "paragraph"),
    ("店主", ("店", "馆", "坊", "铺", "超市", "民宿"), (), "paragraph"),
    ("中队长", ("中队",), (), "page"),
    ("大队长", ("大队",), (), "page"),
    ("支队长", ("支队",), (), "page"),
    ("队长", (*headed_by("队长"), "乌兰牧骑"), (), "page"),
    ("主教练", ("队", "俱乐部"), (), "paragraph"),
    ("教练", ("队", "俱乐部"), (), "clause"),
    ("领队", (*headed_by("领队"), "俱乐部"), (), "clause"),
    ("队员", ("队", "俱乐部"), (), "clause"),
    ("辅导员", (), ("School",), "clause"),
    ("讲师", (), ("School",), "clause"),
    ("教授", (), ("School",), "clause"),
    ("老师", (), ("School",), "clause"),
    ("教师", (), ("School",), "clause"),
    ("总监", (), ("Company", "MediaOutlet"), "clause"),
    ("总会计师", (), ("Company", "Hospital", "School"), "clause"),
    ("总工程师", (), ("Company", "ResearchInstitute"), "clause"),
    ("总经济师", (), ("Company",), "clause"),
)
# Where a sentence goes on with somebody of another house, or says that they are from elsewhere.
_ELSEWHERE = re.compile(r"(?:来自|[与和同及、以]|邀请|特邀|请来|聘请?|有|对方|外地|各|另一|原|兼任|省|市|县|区)\Z")
# A kind of school or that somebody has left it, before what they teach: 一位中学|体育教师, 退休|教师.
_NO_SCHOOL = re.compile(r"(?:中学|小学|高中|初中|大学|退休|外地|支教)[\u4e00-\u9fff]{0,4}\Z")
_STOP = {"clause": "。；！？\n", "paragraph": "\n", "page": ""}


def headed(title: str, scene: Scene, at: int) -> Mention | None:
    """Give the last house named before a place of the text that can have such a head, or None; a hall or a station is then the house that runs it."""
    row = next((row for row in _HEADS if title.endswith(row[0])), None)
    if row is None:
        return None
    _, ends, subs, reach = row
    text = scene.article.body.text
    if _ELSEWHERE.search(text, max(at - 3, 0), at) or ("School" in subs and _NO_SCHOOL.search(text, max(at - 6, 0), at)):
        return None
    start = max((text.rfind(mark, 0, at) for mark in _STOP[reach]), default=-1) + 1
    before = ((place, m) for place, m in (*scene.bodies, *scene.places) if start <= place and m.span.end <= at and not m.anaphor and m.canonical[0] != "+")
    near = [(place, m) for place, m in before if m.canonical.endswith(ends) or m.sub in subs]
    if not near:
        return None
    last = max(near, key=lambda item: item[0])[1]
    if reach == "clause" and len({m.canonical for _, m in near if m.sub == last.sub}) > 1:
        # Of two schools that a sentence names, nothing tells whose teacher it is.
        return None
    if last.sub in ("AdministrativeArea", "Neighborhood", "Zone"):
        return None
    return replace(last, type="Organization", sub="" if last.type == "Place" else last.sub)


# What a village or a zone has, by its kind alone, and how the body or the place is called that stands for it.
_OF_VILLAGE = re.compile(r"(?:村(?:民)?委员?会|村党(?:支部|总支|委)|居(?:民)?委员?会)")

# 贫困村, 示范社区: none by its name.
_ANY_VILLAGE = re.compile("(?:贫困|脱贫|示范|行政|自然|中心|美丽|重点|试点|特色|移民|传统|全国|[一-鿿]?[个各全本该])[一-鿿]{0,2}(?:村|社区)")
_VILLAGE_OF = re.compile(rf"(?P<village>.{{2,}}?(?:村|社区|居民区)){_OF_VILLAGE.pattern}")


def of_settlement(mention: Mention, scene: Scene, at: int) -> Mention | None:
    """Give what 村委会, 居委会 and 管委会 mean: those of the village, the community or the zone that the text last named before `at`."""
    word = mention.name
    if _OF_VILLAGE.fullmatch(word):
        ends = ("社区", "居民区", "新村") if word[0] == "居" else ("村", "嘎查")
        named = [(start, m.canonical) for start, m in scene.places if start < at and m.canonical.endswith(ends) and len(m.canonical) > 2]
        named += [(start, whose["village"]) for start, m in scene.bodies if start < at and (whose := _VILLAGE_OF.fullmatch(m.canonical)) and whose["village"].endswith(ends)]
    elif word == "管委会":
        named = [(start, m.canonical) for start, m in scene.places if start < at and m.sub == "Zone"]
        committees = ((start, m.canonical) for start, m in scene.bodies if start < at and m.canonical.endswith("党工委"))
        named += [(start, name.removesuffix("党工委")) for start, name in committees if not name.endswith(("街道党工委", "镇党工委"))]
    else:
        return None
    where = max((pair for pair in named if not _ANY_VILLAGE.match(pair[1])), default=(0, ""))[1]
    if len(where) <= 2:
        return None
    return replace(mention, full=where + (word[1:] if word.startswith("村党") else word), type="Organization", sub="GovernmentBody", anaphor=False, posts=())


# What those are called who are at the head of a village or of a neighbourhood, where only the word for it stands before.
_VILLAGE_POST = re.compile(r"(?:驻村)?第一书记|驻村(?:工作)?队(?:员|长|副队长)|村(?:党支部书记|党总支书记|支部书记|支书|书记|主任|会计|文书|妇联主席|妇女主任)")


def village_of(triple: Triple, scene: Scene) -> tuple[bool, Mention | None]:
    """Tell whether a post without a house is one in a village, and give the village or neighbourhood that the text named last before it."""
    title, at = dict(triple.qualifiers).get("title", ""), triple.object.span.start
    if triple.object.name or not _VILLAGE_POST.fullmatch(title):
        return False, None
    named = [(start, m) for start, m in scene.places if start < at and m.canonical.endswith(("村", "社区", "嘎查")) and not _ANY_VILLAGE.match(m.canonical)]
    last = max(named, default=None, key=lambda pair: pair[0])
    return True, replace(last[1], anaphor=False, posts=()) if last is not None else None


# Words by which a page shows itself to be of a town.
_OF_TOWN = re.compile("副?[镇乡]长|[镇乡]党委|[我全][镇乡](?!村)|[镇乡]人大")


def party_of_town(mention: Mention, scene: Scene, at: int) -> Mention | None:
    """Give the committee of the town that was named last, where 党委 and 纪委 are of no house: 翁城镇召开会议，党委副书记甲主持."""
    towns = [(start, m) for start, m in scene.places if start < at and m.sub == "AdministrativeArea" and m.canonical.endswith(("镇", "乡"))]
    if mention.name not in ("党委", "纪委") or not towns or not _OF_TOWN.search(scene.article.body.text):
        return None
    town = max(towns, key=lambda pair: pair[0])[1]
    return replace(mention, full=town.canonical + mention.name, type="Organization", sub="GovernmentBody", anaphor=False, posts=())


def house_of(triple: Triple, scene: Scene) -> Mention | None:
    """Give the house of a post whose own house the text has not told otherwise."""
    if triple.relation != "HOLDS_POST" or not triple.object.anaphor:
        return None
    at = triple.object.span.start
    if triple.object.name.endswith("党组") and (court := scene.court()) is not None:
        # 院党组书记 on a court's page.
        return replace(court, full=court.canonical + "党组", span=triple.object.span, sub="GovernmentBody", anaphor=False, posts=())
    if triple.object.name:
        return of_settlement(triple.object, scene, at)
    found = headed(dict(triple.qualifiers).get("title", ""), scene, at)
    return replace(found, span=triple.object.span, anaphor=False, posts=()) if found is not None else None
