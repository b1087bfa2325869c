"""Finds where an event was held by what the sentence says of it (在…举行), where the name of the place is in no list."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, words
from kg.model import Mention, Span
from kg.needs import Sought
from kg.reading.drafts import Draft
from kg.reading.scene import Scene
from kg.reading.words import is_word, tagged

_HAN = r"(?:(?![在于假])[\u4e00-\u9fff“”·\dA-Z\-])"
_WAYS = "(?:隆重|鸣枪|顺利|成功|胜利|圆满|盛大|正式|如期|火热|热烈|联合|共同|同步|精彩|喜庆|温馨|热闹)*(?:为[^，。；]{2,24}?)?"
_HELD = "(?:举行|举办|召开|开幕|开赛|闭幕|上演|启幕|开跑|开讲|落下帷幕|拉开帷幕|拉开序幕|启动|登场|落幕|收官|开场|开锣|开营|开班|揭幕)"
# What stands for what it is done in, too, or is said of much else: only of what surely is a house or a square.
_DONE = "(?:组织|集中|深入|积极|扎实)*(?:开展|进行|亮相|主持召开|出席|参加)"
_SURE = r"(?:中心|广场|公园|礼堂|会堂|剧院|剧场|报告厅|会议室|多功能厅|演播厅|大厅|体育馆|图书馆|博物馆|文化馆|美术馆|展览馆|科技馆|文化宫|少年宫|书房|书屋|书院|驿站|大厦|酒店|宾馆|饭店|影院|影城|文化站|实践站|实践所|服务站|活动室|会客厅|产业园|科技园|创业园|大院|空间|大舞台|体育场)"
# Where in a house: 某大厦|A座, 某某楼|B203.
_PART = r"(?:[一二三四五六七八九十\d]+[楼层]|[A-Z]座|[A-Z]?\d{3,4}室?)?"
# What is no place though it stands behind 在 and ends like one.
_NO_PLACE = re.compile(r"(?<![车材工务叶易贸发产鸟食])市场$|(?:现|会|当|立|战|每|各|全|一|这|该|本|那|多|两|三)场$|(?:各|当|本|外|该|此|两|多|内|异|属)地$|(?:社|辖|片|全|各|本|该|我)区$|^.?(?:园|山|校|城|景)区$|(?:高|低|前|后|上|下|平|舞|云|擂)台$|(?:各|全|同|本|该|两)[市县乡镇村校院]$|(?:当|进|出|窗|人|接|借)口$|(?:渠|通|轨|频)道$|专门|部门|热门|家门|这里|那里|哪里|的|之(?!家)|网站|平台|互联网|朋友圈|直播间|云端")


@lru_cache(maxsize=1)
def _venue() -> Sought:
    """Give the pattern of a phrase that ends like a place and in which something is held."""
    ends = any_of(words("venue_ends"))
    return Sought(rf"(?<!不)[在于假](?:[^，。；]{{1,12}}(?:首府|首都))?(?P<name>(?!此|这|线|当|同|某|驻){_HAN}{{0,20}}?(?:(?:{ends}){_PART}(?=[内里上]?{_WAYS}{_HELD})|{_SURE}{_PART}(?=[内里]?(?:{_WAYS}{_DONE}|，[^。；]{{2,30}}?(?:举行|举办|召开|开展)了?))))")

# 活动地点设在某某中心: what is told to be the place of it.
_SET = Sought(rf"(?:地点|会场|举办地)(?:就|则|均|分别)?(?:设|定|选|放|安排)?[在为于：](?P<name>(?!此|这|线){_HAN}{{1,20}}?{_SURE}{_PART})(?=[，。；]|$)")

# What a school, a hospital or a firm has, which goes by its kind alone: 在操场, 在学校大礼堂, 在门诊大厅.
_IN_HOUSE = re.compile(
    r"(?:学校|医院|我校|我院|本校|该校|该院|公司|校内|院内|校|院|厂)?(?P<what>(?:[东西南北新老大小]|学术|多功能|门诊|住院|教学|行政|办公|综合|学生|教工|职工|风雨|中心|会议)*"
    r"(?:操场|田径场|运动场|体育场|篮球场|足球场|体育馆|图书馆|礼堂|报告厅|会议室|会议厅|大厅|多功能厅|食堂|广场|体育中心|艺术中心|活动中心|学术中心|交流中心|活动室|校园|剧场|音乐厅|阶梯教室|楼|门诊楼|会议中心)(?:[一二三四五六七八九十\d]+[楼层](?:会议室|报告厅|大厅|多功能厅)?)?)"
)
# Squares, halls and houses of a town, by words that the dictionary has.
_SQUARE = re.compile(
    r"(?:人民|市民|中心|文化|世纪|解放|时代|滨江|滨河|五四|五一|八一|市政|新华|胜利|青年|体育|和平)(?:广场|公园|剧院|剧场|大会堂)"
    r"|青?少年宫|(?:工人|群众|市民)?文化[宫馆]|群众艺术馆|[大影]剧院|音乐厅|大礼堂|(?:文化|村)礼堂|植物园|动物园|科技馆|会展中心|(?:党群|便民|政务|行政)服务中心|人才市场|老年大学|行政中心|融媒体中心"
)
_HAS_ROOMS = frozenset(("School", "Hospital", "Company", "ResearchInstitute"))
# What a house or a campus has inside.
_ROOM = re.compile(r"[室厅馆楼场院层堂房所庭园座]$|礼堂$|中心$|楼[A-Z]?\d{3,4}$")
_JOINED = re.compile("[及和与]")
# Names though the dictionary has them as words.
_NAMES = frozenset(("人民大会堂", "八一大楼", "京西宾馆", "钓鱼台国宾馆", "国家大剧院", "人民公园", "中山公园"))
_KNOWN = Sought(r"在(?P<name>(?:北京)?(?:人民大会堂|钓鱼台国宾馆|中南海|八一大楼|国家大剧院))(?![路街区公])")
_OURS = ("我校", "我院", "我司", "本校", "本院")


def _house_of(draft: Draft, at: int) -> str:
    """Give the house whose name opens the clause in which a place stands, or the name of the event held there."""
    clause = max(draft.text.rfind(mark, 0, at) for mark in "，。；：") + 1
    for span, mention in draft.groups:
        first = mention.span.start - draft.start
        if mention.type == "Organization" and mention.sub in _HAS_ROOMS and not mention.anaphor and clause <= first < at and span.end - draft.start <= at:
            return mention.canonical
    return ""


def find_venues(draft: Draft, scene: Scene) -> None:
    """Mark the place between 在 and 举行 in a sentence that names an event; a district before a proper name is no part of it."""
    text, base = draft.text, draft.start
    if "Event" not in [mention.type for _, mention in draft.groups]:
        return
    for match in _KNOWN.finditer(text):
        start, end = match.span("name")
        if draft.free(start, end):
            draft.add(Mention(match["name"], "Place", "Venue", Span(base + start, base + end)))
    places = {span.start - base: span.end - base for span, mention in draft.groups if mention.sub == "AdministrativeArea" and span.start >= 0}
    for match in (*_venue().finditer(text), *_SET.finditer(text)):
        start, end = match.span("name")
        district = start
        while start in places and places[start] < end:
            district, start = start, places[start]
        name = text[start:end]
        first, tag = tagged(name)[0]
        # 卫星 is a word, whatever the segmenter takes it for.
        proper = tag in ("ns", "nr", "nrt", "nrfg", "x") and (tag == "ns" or first not in words("frequent_words"))
        inside = [(max(span.start, mention.span.start) - base, span.end - base, mention) for span, mention in draft.groups if span.start >= 0 and span.start - base < end and start < span.end - base]
        ours = text.startswith(_OURS, start)
        if ours:
            # 我校|图书馆第二报告厅: of the page's own house.
            inside = [item for item in inside if item[2].name not in _OURS]
            start += 2
            name = text[start:end]
        # 某酒店|三楼宴会厅, 某校区图书馆|明德厅: the room is the place, not the house that was read in its name.
        rooms = all(start <= at and stop <= end and (ours or (at, stop) != (start, end)) and mention.type in ("Place", "Organization") and not mention.anaphor for at, stop, mention in inside)
        house = _house_of(draft, start) if _IN_HOUSE.fullmatch(name) and not [item for item in inside if not item[2].anaphor] else ""
        if house:
            # 某中学在操场举行…: that of the school.
            draft.groups = [(span, m) for span, m in draft.groups if not (m.anaphor and base + start <= span.start < base + end)]
            own = _IN_HOUSE.fullmatch(name)
            full = house + (own["what"] if own else name)
            draft.hide(base + start, base + end)
            draft.add(Mention(name, "Place", "Venue", Span(base + start, base + end), full=full, aliases=(name,)))
            continue
        if len(name) < 2 or not rooms or name[0] == "驻" or (inside and (not _ROOM.search(name) or _JOINED.search(name))) or _NO_PLACE.search(name) or (start == district and not proper and is_word(name) and name not in _NAMES and not _SQUARE.fullmatch(name)):
            continue
        if inside or ours:
            draft.hide(base + start, base + end)
            full = "+" + name if ours else name if proper or start == district else text[district:end]
            if ours:
                draft.groups = [(span, m) for span, m in draft.groups if (m.name not in _OURS or span.end != base + start) and m.span != Span(base + start, base + end)]
            draft.add(Mention(name, "Place", "Venue", Span(base + start, base + end), full=full if full != name else "", aliases=(name,) if full != name and not ours else ()), Span(base + start - 2 * ours, base + end))
            continue
        whole = text[district:end]
        # 镜泊湖 is a name by itself; 发射中心 is one with its city.
        full = scene.fill(name, base + start) if proper or start == district else whole
        names = {name, whole} - {full}
        draft.add(Mention(name, "Place", "Venue", Span(base + start, base + end), full=full if full != name else "", aliases=tuple(sorted(names - {name}))))
