"""Finds where people go by what the sentence says of it (深入…、…等企业走访, 到…调研), where the name is in no list and its ending tells nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.kinds import kind_of
from kg.lexicons import any_of, rows, words
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought, opening
from kg.reading.drafts import Draft
from kg.reading.landmarks import proper
from kg.reading.words import is_word, tagged

# Two items of 20 characters may be joined by 和, which stands in names too: what the list is split by later must not be asked here, where each could be either.
_ITEM = r"(?:(?!等[地处企单]|先后|分别)[^，。；、：（）“”！？\n]){2,41}?"
_DOES = opening("(?:实地|现场|专题|深入|走访|督导)?(?:调研|考察|走访|检查|督导|督查|督办|巡查|慰问|看望|参观|视察|指导|查看|察看|了解|现场办公|现场协调)")
_LIST = Sought(
    r"(?:深入到?|来到|走进|前往|奔赴|赶赴|赴|到(?<![达遭遇受碰感看听谈接提直]到)|莅临|抵达|走访调研|实地走访|实地调研|走访慰问|走访|考察了?|参观了?|察看了?|查看了?)"
    rf"(?P<names>{_ITEM}(?:、{_ITEM})*?)(?P<behind>等[^，。；、]{{0,14}}?(?:，|(?={_DOES}))|等[^，。；、]{{0,12}}(?=[，。；])|，|(?={_DOES}))(?P<then>[^，。；]{{0,16}}?{_DOES})?"
)
# What is looked into as a whole: 对某超市、某菜市场开展节前检查.
_ON = Sought(rf"对(?P<names>{_ITEM}(?:、{_ITEM})*?)(?P<behind>(?:等[^，。；、]{{0,10}})?)(?P<then>(?:开展|进行)了?[^，。；]{{0,8}}?{_DOES})")
_WHO = re.compile(r"一行|(?:调研|考察|督导|检查|督查|慰问|走访)(?:组|团)|代表团|带队|率队|率领|带领")
# What is seen there is no part of the name: 某项目部|施工现场.
_SEEN = re.compile(r"(?:的)?(?:项目)?(?:施工|建设|改造|生产|工程)?(?:现场|工地|一线|车间)$")
_FIRMS = re.compile(r"等[^，。；、]{0,8}(?:企业|公司)")
_SPLIT = re.compile(r"、|以及|和|及")
# A town that no list has, beside one that is known.
_TOWN = re.compile(r"(?![各全该本乡多])[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)")
# Kinds of places, and places of many.
_KINDS = re.compile(r"^(?:各|部分|辖区|全[国省市区县镇]|有关|相关|基层|一线|困难|重点|在建|新建|续建|该|本|其|这|那|[多几两三][个家处户名位所条]|当地|附近|周边|沿线|田间|\d+[家个处户名位])|(?:农户|群众|家中|家里|党员|干部|职工|老人|儿童|学生|工作|情况|精神|活动|会议|仪式|企业|单位|部门|家庭|人员|队伍|问题|安全|发展|建设|服务|生产|时|期间|过程)$|[的了着过]")


_FIRM = re.compile(r"(?:分?公司|集团)$")
# Endings that kinds have as often as names: 民生|项目, 消费|市场.
_LOOSE = frozenset(("项目", "工程", "市场", "服务中心", "馆", "超市", "商场", "社区", "小区", "基地", "厂", "总部", "门店", "示范点", "矿", "广场", "大桥", "公园", "景区", "隧道", "水库", "码头", "学校", "商会"))

# What is looked at there: 查看了某某泵站运行情况, 督查某某大桥建设.
_LOOKS = Sought(r"(?:查看|察看|视察|检查|督[导查]|调研|巡查|了解)了?(?P<works>[\u4e00-\u9fff]{4,14}?)(?:项目)?(?=(?:建设|运行|施工|运营|值守|生产|防汛|改造|除险加固|备汛)[^，。；]{0,8}(?:[，。；]|情况|进展|现场))")
# Where it lies is no part of its name: 滇池北岸的|某某自动站.
_LIES = re.compile(r"[\u4e00-\u9fff]{2,10}?(?:[东西南北]岸|岸边|江边|河边|湖边|海边|湖畔|河畔|江畔|脚下|旁边?|境内|附近|腹地|城郊|郊外|山下|山上|深处|一带|[路街巷]上?)的(?=[^，。；、的]{4,})")
# What has the name of its town: 江城|东站.
_STATION = re.compile(r"(?:[东西南北]站|火车站|高铁站|机场)(?![点长台务名址区社街镇路新村货]|派出所|建设|集团|管理|公司)")
# What the crowds go to see: 在山东临沂的|望江楼，游客….
_SIGHT = re.compile(r"的(?P<sight>[\u4e00-\u9fff]{2,7}?(?:楼|塔|寺|庙|古镇|古村|古城|水镇|村|馆|园|湖|岛|街区|街|桥|宫|洞|湾|滩|遗址|故居|旧址|景区|公园|夜市|商圈|广场|书店))(?=[，里内中上]|游人|游客|人头|客流)")
# Where the sentence says somebody to be: 在某某水库，区长甲沿着….
_THERE = re.compile(r"(?:随后|首先|接着)?，?在(?P<name>[\u4e00-\u9fff]{4,24}(?:(?:、|和|以及)[\u4e00-\u9fff]{4,24})*)，(?=[^，。；]{2,20})")
_OPENS = frozenset("随首接，在")
# Behind what it stands, but for the start.
_STARTS = re.compile(r"[。；\n]")


def _there(text: str) -> list[re.Match[str]]:
    if "在" not in text or "，" not in text:
        return []
    return [match for at in (0, *[mark.end() for mark in _STARTS.finditer(text)]) if text[at : at + 1] in _OPENS and (match := _THERE.match(text, at))]


# Where a tour goes: 考察的第一站是|某某站, 来到|某某峡谷，, 离开|某某寺，.
_STOPS = f"{any_of([row[0] for row in rows('site_ends') if row[1:]])}|(?<=[\u4e00-\u9fff]{{2}})站"
_STOPS_AT = Sought(
    # 来到全国重点文物保护单位|某庙, 始建于东汉年间的|某寺: what is said of it is no part of its name.
    rf"(?:来到了?|走进了?|参谒|瞻仰了?|拜谒|凭吊了?|前往|赶赴|登上|考察了?|察看了?|视察了?|参观了?|离开|(?:第[一二三四]站|首站|最后一站)(?:就|便)?(?:是|来到了?|到了?|选在了?))(?P<said>[^，。；、的]{{2,16}}的|[\u4e00-\u9fff]{{0,6}}(?:文物保护单位|文化遗产|名镇|名村|圣地|景区))?(?P<name>(?:(?![的了和与在是于由将等])[\u4e00-\u9fff·]){{2,14}}?(?:{_STOPS}))"
    r"(?=[，。；、]|(?:等地)?(?:考察|调研|参观|察看|看望|视察|检查|慰问|指导|了解|实地))"
)

# What stands there is a name where anything but a kind of such works stands before it.
_WORKS = re.compile(r"(?:水库|泵站|排涝站|水闸|水厂|大桥|隧道|码头|电站|变电站|污水处理厂|停车场|收费站|服务区|养老院|敬老院|福利院|农场|林场|合作社|产业园|科技园|工业园|物流园|菜市场|农贸市场|火车站|高铁站|客运站|小学|中学|幼儿园)$")


@lru_cache(maxsize=1)
def _site() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of([row[0] for row in rows('site_ends') if row[1:] != ('stop only',)])})$")


def find_goals(draft: Draft) -> None:
    """Mark the places and firms that people of the sentence go to; of a list of two known names and one unknown, that is one too."""
    text, base = draft.text, draft.start
    for span, area in [pair for pair in draft.groups if pair[1].sub == "AdministrativeArea" and pair[0].start >= 0]:
        station = _STATION.match(text, span.end - base) if area.name[-1] != "省" else None
        if station and not any(span.end <= other.start < base + station.end() for other, _ in draft.groups):
            # The town itself is not meant.
            draft.hide(span.start, base + station.end())
            draft.add(Mention(area.name + station.group(), "Place", "Venue", Span(span.start, base + station.end())))
            continue
        sight = _SIGHT.match(text, span.end - base) if text.startswith("的", span.end - base) else None
        if sight and draft.free(*sight.span("sight")) and not _KINDS.search(sight["sight"]) and _plain(sight["sight"]):
            draft.add(Mention(sight["sight"], "Place", "Venue", Span(base + sight.start("sight"), base + sight.end("sight"))))
    opened = _there(text)
    if not (opened or _FRAMES.may_match(text)):
        return
    people = [span.start - base for span, m in draft.groups if m.type == "Person" and span.start >= 0]
    looked = [(match.span("works"), any(at < match.start() for at in people)) for match in _LOOKS.finditer(text)]
    for place, there in looked + [(item, match.end() in people) for match in opened for item in _items(text, *match.span("name"))]:
        start, end = _own(draft, *place)
        if start < end and there and (((site := _WORKS.search(text, start, end)) and _plain(text[start : site.start()])) or (_TAIL.search(text, start, end) and _stem(text[start:end]))):
            draft.add(Mention(text[start:end], "Place", "Venue", Span(base + start, base + end)))
    for match in _STOPS_AT.finditer(text):
        start, end = _own(draft, *match.span("name"))
        if text[start:end] in _OF_TOWNS and start > match.start("name"):
            # 北江|东浦|站: the station has the name of the town, and is no part of it.
            start = max((span.start - base for span, m in draft.groups if span.end - base == start), default=start)
            draft.hide(base + start, base + end)
            draft.add(Mention(text[start:end], "Place", "Venue", Span(base + start, base + end)))
        elif start < end and _stem(text[start:end]):
            said = match.start("said") if match["said"] and start == match.start("name") and draft.free(*match.span("said")) else start
            draft.add(Mention(text[start:end], "Place", "Venue", Span(base + start, base + end)), Span(base + said, base + end))
        else:
            _with_its_area(draft, start, end)
    for match in (*_LIST.finditer(text), *_ON.finditer(text)):
        then = match["then"] or _DOES_AT.match(text, match.end())
        if not (then or match["behind"].startswith("等")) or not (any(at < match.start() for at in people) or _WHO.search(text, 0, match.start())):
            continue
        items = list(_items(text, *match.span("names")))
        own = [_own(draft, start, end) for start, end in items]
        known = sum(start >= end for start, end in own)
        likely = [start < end and (_name(text[start:end]) or (known > 0 and _TOWN.fullmatch(text, start, end) is not None)) for start, end in own]
        # 到|县防汛物资储备库|和某拦洪坝检查
        likely = [fits or (start < end and known + sum(likely) > 0 and _beside(text[start:end])) for (start, end), fits in zip(own, likely, strict=True)]
        listed = len(items) > 1 and known + sum(likely) >= 2
        firms = listed and _FIRMS.match(match["behind"]) is not None and (known + sum(likely)) * 2 > len(items)
        for (start, end), fits in zip(own, likely, strict=True):
            site = _site().search(text, start, end)
            if start < end and ((fits and (site or listed)) or (firms and _plain(text[start:end])) or (listed and known and (_firm(text[start:end]) or _noun(text[start:end])))):
                kind, sub = ("Place", "AdministrativeArea") if listed and _TOWN.fullmatch(text, start, end) else kind_of(text[start:end])
                if (kind, sub) == ("Organization", "") or kind not in ("Organization", "Place"):
                    kind, sub = ("Place", "Venue") if site else ("Organization", "Company")
                if sub == "Company" and end - start < 4 and _TAIL.search(text, start, end) is None:
                    start = _from_town(draft, start)
                draft.add(Mention(text[start:end], kind, sub, Span(base + start, base + end)))
            elif listed:
                _with_its_area(draft, start, end)


def _from_town(draft: Draft, start: int) -> int:
    """Give where the name of a firm begins that has too little behind the name of its town to be one: 福建|矿机, and not 云滨市|澜星幕墙."""
    area = next((span for span, m in draft.groups if m.sub == "AdministrativeArea" and span.end == draft.start + start and span.start >= 0), None)
    if area is None or draft.text[start - 1] in "省市区县旗州盟镇乡村国":
        return start
    draft.hide(area.start, area.end)
    return area.start - draft.start


def _noun(name: str) -> bool:
    """Tell whether a run of characters between known places is one noun with the ending of a place: 黄花标准化|种植基地."""
    tail = _TAIL.search(name)
    if tail is None or tail.start() < 4 or _KINDS.search(name):
        return False
    # The segmenter takes some towns that a name opens with for other words: 大同.
    (first, _), *rest = tagged(name[: tail.start()])
    return first not in words("np_stops") and not any(word in words("np_stops") or tag in ("v", "p", "c", "uj", "ul", "r", "d", "m") for word, tag in rest)


def _with_its_area(draft: Draft, start: int, end: int) -> None:
    """Mark what only its area makes a name, as far as that: 海南|商业航天发射场, 某市|某区就业之家."""
    text, base = draft.text, draft.start
    area = next((span for span, m in draft.groups if m.type == "Place" and span.end == base + start and span.start >= 0), None)
    tail = _TAIL.search(text, start, end) if area is not None and start < end else None
    if area is None or tail is None or tail.start() - start < 2 or not draft.free(start, end) or _KINDS.search(text[start:end]) or any(word in words("np_stops") for word, _ in tagged(text[start : tail.start()])):
        return
    draft.hide(area.start, base + end)
    draft.add(Mention(text[area.start - base : end], "Place", "Venue", Span(area.start, base + end)))


# Each frame that is sought stands here, but for the one of which the needs are in nearly each sentence.
_FRAMES = AnyOf(_LOOKS, _STOPS_AT, _LIST, _ON)
_DOES_AT = re.compile(rf"[^，。；]{{0,12}}?(?:{_DOES}|交流|交谈|座谈|听取|接见|强调|指出|要求|表示|叮嘱|勉励)")


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found, at = [], start
    for mark in _SPLIT.finditer(text, start, end):
        found.append((at, mark.start()))
        at = mark.end()
    found.append((at, end))
    found = [(lies.end() if (lies := _LIES.match(text, a, b)) else a, b) for a, b in found]
    return [(a, b - len(seen.group()) if (seen := _SEEN.search(text, a, b)) and seen.start() - a > 2 else b) for a, b in found if b - a > 1]


def _own(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """Give the part of an item that no name was read in, behind the area that it opens with: 某镇|澜星幕墙; nothing where another name ends it."""
    names = sorted((span.start - draft.start, span.end - draft.start, m.type) for span, m in draft.groups if span.start - draft.start < end and start < span.end - draft.start and span.start >= 0)
    for at, stop, kind in names:
        if kind != "Place" or at > start or stop > end:
            return end, end
        start = stop
    return start, end


def _name(name: str) -> bool:
    """Tell whether a run of characters is a name: behind what such names end with stands more than words that say a kind (管带机|项目部, but not 重点|项目)."""
    site = _site().search(name) or _FIRM.search(name)
    stem = name[: site.start()] if site else name
    if not len(stem) >= 2 or len(name) > 18 or _KINDS.search(name) or _KINDS.search(stem):
        return False
    return proper(stem) or (site is not None and site.group() not in _LOOSE and _plain(stem) and stem not in words("generic_modifiers"))


def _beside(name: str) -> bool:
    """Tell whether a run of characters beside a place that is known is one too, whatever it is for: 县防汛物资|储备库."""
    site = _site().search(name)
    return site is not None and site.group() not in _LOOSE and 2 <= site.start() <= 10 and not _KINDS.search(name) and not any(word in words("np_stops") for word, _ in tagged(name[: site.start()]))


def _plain(name: str) -> bool:
    """Tell whether nothing in a run of characters belongs to a sentence, and something in it is no common modifier."""
    parts = tagged(name)
    return not _KINDS.search(name) and not any(word in words("np_stops") or tag[0] in "pcurvdm" for word, tag in parts) and any(word not in words("common_modifiers") for word, _ in parts)


_TAIL = re.compile(rf"(?:{_STOPS})$")
# What hardly stands behind a common word: 红岩|水库, 青石|峡谷.
_SIGHTS = re.compile(r"(?:峡谷|石窟|古镇|古村|古城|古寨|水镇|寺|塔|祠|陵|湖|水库|码头|站|机场|林场|大桥|隧道|煤矿|老街)$")
# Stations and ports by the towns that they serve.
_OF_TOWNS = frozenset(("站", "火车站", "高铁站", "车站", "机场", "港", "码头"))


def _stem(name: str) -> bool:
    """Tell whether what stands before the kind of place is a name: 青岩|古镇, and not 这座|古镇, 全国|博物馆, 农业|产业园."""
    tail = _TAIL.search(name)
    stem = name[: tail.start()] if tail else name
    common = is_word(stem) and tagged(stem)[0][1] not in ("ns", "nz", "nr", "nrt", "nt") and not _SIGHTS.search(name)
    return len(stem) >= 2 and _plain(stem) and not stem.startswith(("当地", "附近")) and stem not in words("generic_modifiers") and stem not in words("common_modifiers") and not common


def _firm(name: str) -> bool:
    return kind_of(name) == ("Organization", "Company") and _plain(name)
