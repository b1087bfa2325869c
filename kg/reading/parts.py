"""Finds the parts of a house that a list names one behind the other: 某市住建局设计处|、科技处, 某医院|医务部、护理部, 我校|科研处、人文学院."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from kg.areas import divisions
from kg.kinds import body_kind
from kg.lexicons import ending_of, endings, words
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought, opening
from kg.reading.drafts import Draft
from kg.reading.landmarks import proper
from kg.reading.phrases import WARD
from kg.reading.scene import Scene
from kg.reading.titles import level_at
from kg.reading.words import tagged

# What joins two parts of a list.
_AND = "(?:、|以及|和|与|及)"
_JOINT = re.compile(_AND)
# Who does something together with others: 某市总工会|联合|人社局、妇联举办….
_WITH = re.compile("联合|会同|携手")
_JOINS = frozenset("、以和与及联会携")
# The government of an area, behind the committee of its party, and the office of the one behind that of the other.
_SEAT_OPENS = frozenset("、和及与")
_SEAT = re.compile(r"[、和及与](?P<name>政府办(?:公室)?(?!副?主任)|政府(?![一-鿿]{0,2}(?:办|工作|部门|投资|采购|网|购买|信息|机关|引导|主导|专项|债|补贴|补助|服务|职能|资金|公报|与市场)|[党]|的)|办事处(?!副?主任|处长))")
_SEATS = {"政府": "委", "政府办": "委办", "办事处": "党工委"}
_PARTY_OF_AREA = re.compile(r"(?P<area>.{1,}?(?:[省市区县旗州镇乡]|街道))(?:党(?=委))?(?P<kind>委办|委|党工委)(?:公室)?")
# What stands behind the last one: whose heads or people they are, what they do, or the end of the clause.
_TAIL = re.compile(
    r"(?:等[\u4e00-\u9fff\d]{0,8}?)?(?:的)?(?:相关|有关|主要|分管|部门|科室|单位|处室|职能|班子|全体|共同|联合|分别|协同|成功|顺利|圆满|隆重)*"
    r"(?:负责(?:人|同志)|领导|代表(?![团队性])|同志|人员|干部|师生|教师|职工|专家|参加|出席|列席|主办|承办|协办|组织|牵头|举办|召开|举行|开展|承担|印发|发布|出台|制定|制订|编写|编印|发出|推出|自主|走进|深入|联合[^，。；]{0,10}?(?:主办|承办|举办|举行|开展|召开)|关于|(?:工作)?情况(?:汇报|报告|介绍))"
)
# What parts of a house hold that a clause opens with.
_HOLD = Sought(r"(?:共同|联合|分别|牵头|成功|顺利|圆满|隆重|组织)*(?:主办|承办|协办|举办|召开|举行|开展|组织)")
# How the words for a house of the page begin.
_OPENS = frozenset("我本该校院学医公集协商研联基")
_CLAUSE = re.compile(r"(?:^|(?<=[，。；\n]))(?:日前|近日|会前|由)?")
_ENDS = re.compile(r"[，。；]|$")
_OURS = Sought(opening(r"(?:我[校院司]|(?:(?<![\u4e00-\u9fff])|(?<=[，、；及和由与]))[校院](?=党委|纪委|工会|团委|学生会|研究生会|妇委会|关工委|机关党委)|[本该][校院]|(?:(?<![\u4e00-\u9fff])|(?<=[，、；及和由与]))(?:学校|学院|医院|公司|集团|协会|商会|学会|研究会|联合会|基金会))"))
# What kind of house the words for the page's own one mean; 我院 may be of several kinds.
_KINDS = {"校": "School", "司": "Company", "团": "Company", "会": "Association"}
_HOUSES = ("School", "Hospital", "Company", "ResearchInstitute")
# What one body is of another: 某市公安局|特警支队, 某市|教育局. What such words begin or end with is no level of areas: 住房城乡|建设部, 某区市|场监管局, 某委|员会办公室.
_WHOLE = re.compile(
    r"(?P<whole>.{2,}(?:局|委(?![员会])|厅|政府|法院|检察院|总工会|大学|学院|医院|公司|集团|银行|研究院|科学院|街道|(?<!城)镇(?!化)|(?<!城)乡(?![村镇])"
    r"|(?<!城)市(?![场政容民])|(?<!社)区(?!域)|[省县州旗](?!域))|[市区县州旗](?!委|域|场))(?P<part>.{2,14})"
)
# What goes by the place that it is for: 雁塔|分局, 城东|支行.
_OF_PLACES = re.compile(r"(?:[分支]局|[分支]行|分公司|派出所|法院|检察院|营业部|事业部|研究院|分中心)$")
_BRANCH = re.compile(r"(?:分公司|分行|支行|分院|院区|校区|营业部|事业部|研究院|研究所|技术中心|研发中心)$")
_OWN_BANK = re.compile("(?:银行|农商行|[工农中建交]行)[\u4e00-\u9fff]{2,8}[分支]行$")
_COMMITTEE_OF = re.compile(r".{2,}(?:大学|学院|学校|医院|公司|集团)(?=党委$)")
_NO_FIELD = re.compile(r"^(?:全|各|该|本|我|多|有关|相关|其他|以及|第)|[的了在由将被把等]|对(?![外口台])|负责|领导|书记|主任|主席|[院校局部处所科会]长|经理|教授|代表|出席|参加|召开|举[行办]|同志|前往|来到|走访|考察|调研|看望|主持|陪同|分管|主管|联合|揭牌|签|[主承协举]$")
# What a house has under no other name: 团委, 图书馆.
_ALONE = "党委(?:宣传部|组织部|统战部|学生工作部|学工部|教师工作部|保卫部|办公室)?|学生会|研究生会|关工委|团委|工会|纪委|图书馆|档案馆|研究生院|办公室|妇委会|机关党委|学工部|宣传部|组织部"
# What an area has under no other name, where a list of its bodies names it: 区法院、|检察院, 区教育局、|妇联.
_COURTS = ("法院", "检察院")
_ALONE_IN_AREA = "法院|检察院|总工会|妇联|科协|文联|残联|侨联|工商联|政法委|编办"


# What a house has that is a body wherever it is named: 我校|数字农业研究院某某副教授, 我院|信息中心开发的….
_INSTITUTE = re.compile(
    r"(?:(?:(?![的了在由将被把与和及、，。])[\u4e00-\u9fff]){2,12}?|[\u4e00-\u9fff]{2,8}与[\u4e00-\u9fff]{2,8}?)(?:研究院|研究所|研究中心|实验室|学院|学部)(?![长生主])"
    r"|(?:(?![的了在由将被把与和及、，。])[\u4e00-\u9fff]){0,10}?(?:(?:信息|技术|创新|检测|检验|康复|实验|教学|医学|健康|体检|培训|服务|影像|科研|网络|就业)[\u4e00-\u9fff]{0,4}?中心|图书馆|出版社)(?![长生主])"
)


# Who of the page's own house made something: 由信息中心自主开发, 由护理部与康复科共同推出.
_UNIT = r"(?:党委|工会|团委|(?:(?![的了在由与和及于并将为等各本该其我])[\u4e00-\u9fff]){1,8}?(?:[^全干内外本各两总]部|科|处|(?<![会教科研])室|中心|办公室|教研组|团委|工会|图书馆|系|学生会|研究生会))"
_MADE_BY = Sought(rf"(?:由|[主承]办[，、])(?P<of>我?校(?![友园区企长史])|学校|学院|我?院(?![士长区])|医院|公司|集团)?(?P<names>{_UNIT}(?:[、与和](?:校(?![友园区企长史])|院(?![士长区]))?{_UNIT})*)(?=(?:[、和与及](?:各|相关|有关|多个)[^，。；]{{1,8}}?)?(?:于[^，。；]{{4,12}}?)?(?:自主|独立|共同|联合|牵头|负责|组织|合作|历时[^，。；]{{2,6}})*(?:研发|开发|研制|推出|发起|打造|设计|编写|编制|承办|主办|协办|组织|实施|承担))")


# 校|团委, 院|护理部
_OURS_BEFORE = re.compile("^(?:校(?![友园区企长史])|院(?![士长区]))(?=..)")


# What a house is divided into: 某中心下设|企业服务部、综合管理部等6个部门.
_DIVIDED = Sought(r"(?:下设|内设|(?<!开)设有)有?(?:(?:综合|内设)?(?:部门|机构|科室|处室)(?:有|：))?")

_OTHER_CLAUSE = re.compile("[。；与和由对向]")
_SOME = re.compile(r"[\d一二两三四五六七八九十多各若]")

# What few sentences hold, asked for at once.
_OF_THE_PAGE = AnyOf(_OURS, _MADE_BY, _HOLD)


@lru_cache(maxsize=1)
def _part() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_ALONE}|{_ALONE_IN_AREA})|(?P<field>[\u4e00-\u9fffA-Za-z0-9“”]{{1,14}}?)(?!(?<=干)部)(?:{endings('part_ends')}))(?={_AND}|等|的|相关|有关|主要|分管|负责|领导|代表|同志|干部|人员|师生|教师|职工|专家|参加|出席|列席|主办|承办|协办|组织|牵头|举办|召开|举行|开展|成功|顺利|圆满|隆重|共同|联合|分别|印发|发布|出台|制定|制订|编写|编印|发出|推出|自主|走进|深入|关于|(?:工作)?情况(?:汇报|报告|介绍)|[，。；]|$)")


def find_parts(draft: Draft, scene: Scene) -> None:
    """Mark the parts of bodies and houses that lists name by themselves, each under its whole's name; those of the page's own house begin with + until that is known."""
    text, base = draft.text, draft.start
    for span, mention in [(span, m) for span, m in draft.groups if m.name[:1] in _OPENS and m.type in ("Organization", "Place")]:
        ours = _OURS.match(text, max(span.start - base, 0)) if _OURS.match(mention.name) else None
        if ours and mention.type == "Place" and ours.end() < span.end - base - 1:
            # 我院多功能厅
            rest = text[ours.end() : span.end - base]
            draft.groups.remove((span, mention))
            draft.add(replace(mention, name=rest, full="+" + rest, span=Span(base + ours.end(), span.end)), span)
            continue
        if ours and ours.end() < span.end - base - 1 and not _NO_FIELD.search(text[ours.end() : span.end - base]) and not mention.name.endswith("医院"):
            # 我院体检中心: whose it is stands before the part itself.
            _add(draft, ours.end(), span.end - base, "+" + text[ours.end() : span.end - base], span.start - base, _KINDS.get(ours.group()[-1], ""))
    wholes = sorted([(span.start - base, span.end - base, m) for span, m in draft.groups if m.type == "Organization" and not m.anaphor and span.start >= 0])
    for (start, end, mention), (at, stop, part) in pairwise(wholes):
        if end == at and mention.sub in _HOUSES and not part.full and _BRANCH.search(part.name) and mention.type == "Organization":
            # 某集团公司|长兴分公司
            draft.hide(base + start, base + end)
            _add(draft, at, stop, mention.canonical + part.name, start)
    for start, end, mention in wholes:
        if mention.sub in _HOUSES and draft.free(end, end + 1):
            # 某医院|医务部、护理部: parts of a house behind its name.
            items = _list(draft, end)
            if items and _TAIL.match(text, items[-1][1]):
                _add(draft, start, items[0][1], mention.canonical + text[slice(*items[0])])
                _add_all(draft, items[1:], mention.canonical)
                continue
        seat = _SEAT.match(text, end) if text[end : end + 1] in _SEAT_OPENS else None
        if seat and (area := _PARTY_OF_AREA.fullmatch(mention.canonical)) and draft.free(*seat.span("name")) and area["kind"] == _SEATS[seat["name"].removesuffix("公室")]:
            # 某镇党委、|政府, 某街道党工委、|办事处, 某县委办、|政府办
            _add(draft, *seat.span("name"), area["area"] + seat["name"])
            continue
        joint = (_JOINT.match(text, end) or _WITH.match(text, end)) if text[end : end + 1] in _JOINS else None
        split = _split(mention) if joint else None
        if joint and split is not None:
            # 某委某部、|财政部: a ministry is no part of what stands before it.
            items = [item for item in _list(draft, joint.end()) if _beside(*split, text[slice(*item)]) and text[slice(*item)] not in words("national_bodies")]
            if items and (_TAIL.match(text, items[-1][1]) or _ENDS.match(text, items[-1][1]) or text[items[-1][1]] in "、和与及以"):
                for item in items:
                    _add_all(draft, [item], _beside(*split, text[slice(*item)]))
    for match in _DIVIDED.finditer(text) if wholes else ():
        # Whatever stands between the house and this is no other house, and no end of a sentence.
        before = [(end, m) for _, end, m in wholes if end <= match.start() and match.start() - end < 24 and not _OTHER_CLAUSE.search(text, end, match.start())]
        items = _list(draft, match.end()) if before else []
        if before and (len(items) > 1 or (items and text.startswith("等", items[0][1]))):
            # 某集团下设|澜砾研究院, 三家分公司: one with a name of its own is whole, and some of a kind are none.
            _add_all(draft, [item for item in items if not _SOME.match(text, item[0]) and not proper(text[slice(*item)])], max(before, key=itemgetter(0))[1].canonical)
    if not _OF_THE_PAGE.may_match(text):
        return
    for match in _OURS.finditer(text):
        items = _list(draft, match.end()) if draft.free(*match.span()) else []
        alone = (_INSTITUTE.match(text, match.end()) or WARD.match(text, match.end())) if not items and match.group()[0] in "我本该" and draft.free(*match.span()) else None
        field = alone.group()[:-2] if alone else ""
        if alone and _fits(draft, *alone.span(), field) and not any(word in words("np_stops") for word, _ in tagged(field)):
            items = [alone.span()]
        if items and (alone or _TAIL.match(text, items[-1][1])):
            house = _KINDS.get(match.group()[-1], "")
            for i, (first, last) in enumerate(items):
                _add(draft, first, last, "+" + text[first:last], -1 if i else match.start(), house)
    for match in _MADE_BY.finditer(text):
        at = match.start("names")
        for whole in re.split("[、与和]", match["names"]):
            name = _OURS_BEFORE.sub("", whole)
            owner = match.start("of") if match["of"] and at == match.start("names") else at if name != whole else -1
            at += len(whole) - len(name)
            if draft.free(at, at + len(name)) and len(name) > 1 and not _NO_FIELD.search(name):
                _add(draft, at, at + len(name), "+" + name, owner)
            at += len(name) + 1
    for match in _CLAUSE.finditer(text) if scene.speaks_of_itself and _HOLD.search(text) else ():
        # 党委学生工作部、学生处组织召开…: of the house whose page it is.
        items = _list(draft, match.end())
        if items and _HOLD.match(text, items[-1][1]) and not any(ending_of(text[slice(*item)], "part_ends") in _OF_AREAS for item in items):
            for item in items:
                _add(draft, *item, "+" + text[slice(*item)], -1, scene.house_kind())


def _list(draft: Draft, at: int) -> list[tuple[int, int]]:
    """Give the parts that stand side by side from a place of the sentence on; of what was read there only places and bare parts may lie in them."""
    items: list[tuple[int, int]] = []
    while True:
        part = _part().match(draft.text, at)
        if part is None or not _fits(draft, *part.span(), part["field"] or ""):
            return items
        items.append(part.span())
        follows = _JOINT.match(draft.text, part.end())
        if follows is None:
            return items
        at = follows.end()


def _fits(draft: Draft, start: int, end: int, field: str) -> bool:
    if {field[:2], field[:3]} & divisions()[1].keys() and field != "公安" and not _OF_PLACES.search(draft.text, start, end):
        # 某市公安局、宁波海关缉私局: one that begins with its own place is a whole name; 公安 is a county too.
        return False
    if draft.text.endswith(("党支部", "党总支", "党委"), start, end) and field and (proper(field) or field.endswith(("社区", "村"))):
        # 某医院第六党支部与江澜养老|党支部 are of two houses, and so are 某区人大机关党委与明月社区|党委.
        return False
    if _OWN_BANK.search(draft.text, start, end):
        # 某银行江州分行、另一银行|云滨分行: one that has its own bank.
        return False
    if _NO_FIELD.search(field) or (level_at(field) and ending_of(draft.text[start:end], "part_ends") in _OF_AREAS):
        return False
    for span, mention in draft.groups:
        at, stop = span.start - draft.start, span.end - draft.start
        if at < end and start < stop and span.start >= 0:
            bare = mention.type == "Organization" and (at, stop) == (start, end) and not mention.full
            inside = mention.type == "Place" and start <= at and stop < end and not mention.name.endswith(("省", "市", "县", "街道", "镇", "乡"))
            court = mention.anaphor and (at, stop) == (start, end) and mention.name in _COURTS
            if not (bare or inside or court) or (mention.anaphor and not court):
                return False
    return not any(tag[0] in "ucr" and word not in "与和及" for word, tag in tagged(field))


def _split(mention: Mention) -> tuple[str, str] | None:
    """Give the whole and the part that a body's name is made of, where it is one of what such parts end with."""
    match = _WHOLE.fullmatch(mention.canonical)
    if match is None or not ending_of(match["part"], "part_ends"):
        return None
    # 某大学|党委宣传部、团委: both are of the house.
    house = _COMMITTEE_OF.match(match["whole"])
    return house.group() if house else match["whole"], match["part"]


def _alike(name: str, other: str) -> bool:
    """Tell whether two parts can be of one whole: both are bureaus of an area, both are departments of a bureau."""
    one, two = ending_of(name, "part_ends"), ending_of(other, "part_ends")
    return (one in _OF_AREAS) == (two in _OF_AREAS)


# An area, and what of it the departments of its committee and its bureaus are named behind: 某区纪委、|组织部、|建设局.
_AREA = re.compile(r"(?P<area>(?:.{2,})?[省市区县州旗])(?P<of>委|(?:人民)?政府)?")
_OF_COMMITTEE = frozenset(("组织部", "宣传部", "统战部", "政法委", "社会工作部", "网信办", "编办", "巡察办", "政研室"))
_DISCIPLINE = frozenset(("纪委", "监委", "纪委监委"))


def _beside(whole: str, part: str, name: str) -> str:
    """Give the whole that a part is of which a list names behind another one, or '' where it can be of none.

    >>> [_beside(*split, name) for *split, name in (("云滨区", "纪委", "组织部"), ("云滨区委", "组织部", "教育局"), ("云滨区政府", "办公室", "教育局"), ("云滨区", "教育局", "信息处"))]
    ['云滨区委', '云滨区', '云滨区', '']
    """
    match = _AREA.fullmatch(whole)
    if match and name in _OF_COMMITTEE:
        return match["area"] + "委"
    if match and (name in _DISCIPLINE or name.endswith("分局") or ending_of(name, "part_ends") in _OF_AREAS):
        return match["area"] + "人民" * (name in _COURTS)
    return whole if _alike(name, part) and not (match and not match["of"] and part in _DISCIPLINE) else ""


# What an area has, and no bureau.
_OF_AREAS = frozenset(("局", "委", "厅", "法院", "检察院", "总工会", "妇联", "科协", "文联", "残联", "侨联", "工商联"))


def _add_all(draft: Draft, items: list[tuple[int, int]], whole: str) -> None:
    for start, end in items:
        if not draft.text.startswith(whole, start):
            # 某县检察院与某县法院、…: what names the whole itself is whole already.
            _add(draft, start, end, whole + draft.text[start:end])


def _add(draft: Draft, start: int, end: int, full: str, shown: int = -1, house: str = "") -> None:
    """Keep a part; what was read as a body under its bare name gives way. `shown` is where the words begin that stand for both: 我校|科研处, `house` the kind of house that they name."""
    name, span = draft.text[start:end], Span(draft.start + start, draft.start + end)
    draft.groups = [(group, m) for group, m in draft.groups if group != span and m.span != Span(draft.start + shown, span.end)]
    draft.hide(*span)
    kind, sub = body_kind(full)
    if kind != "Organization" or full.startswith("+"):
        kind, sub = "Organization", house
    draft.add(Mention(name, kind, sub, span, full=full if full != name else ""), Span(draft.start + shown, span.end) if shown >= 0 else None)
