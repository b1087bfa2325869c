"""Finds events by their form (“某某杯”山地车赛, “某某夜读”第三期) and by what a verb tells of them (举行|新兵入伍欢送会, “板凳议事会”|在某处开场)."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, rows
from kg.needs import AnyOf, Sought, opening
from kg.patterns import widest

# Events that have their form for a name: what a cup is competed for in (“某某杯”山地车赛), the numbered session of a board (五届三次董事会), and what is done under a title (开展“某某”普法宣传).
TOLD_BY_FORM = (
    # What is raced for, where the sentence tells who did how: 在某滑雪男子单人赛|中，某选手….
    (Sought(r"(?:在(?:随后|此前|稍早前)?(?:进行|举行)?的?)(?P<name>(?:(?![的了在将])[\u4e00-\u9fff\d]){1,12}?(?:男子|女子|男女|混合|[单双]人|团体|接力|自由式)(?:(?![的了在将中])[\u4e00-\u9fff\d]){0,12}?(?<![比竞大联])(?:[半总]?决赛|赛))(?=中，|上，)"), "Competition"),
    # Sessions of congresses: 十四届全国人大四次会议, 全国政协十四届五次会议, 某省十四届人大四次会议.
    (Sought(r"(?P<name>(?:(?<![一二三四五六七八九十])第?[一二三四五六七八九十]{1,3}届全国人大|全国(?:人大|政协)(?:第?[一二三四五六七八九十]{1,3}届)|政协第?[一二三四五六七八九十]{1,3}届全国委员会|(?:(?![的在了和与、第])[\u4e00-\u9fff]){2,6}?[省市区县州盟旗](?:第?[一二三四五六七八九十]{1,3}届(?:人大|政协)|政协[一二三四五六七八九十]{1,3}届))第?[一二三四五六七八九十]{1,3}次会议)"), "Conference"),
    (Sought(r"(?P<name>(?:纪念|庆祝)(?:(?![，。；：“”])[\u4e00-\u9fff\d暨·]){4,40}?周年(?:大会|座谈会|招待会|音乐会|晚会|活动|仪式))(?=[上时中，。\d]|在|是|的|隆重|$)"), "Conference"),
    (Sought(r"(?P<name>(?:第[一二三四五六七八九十百\d]+[期讲场]|首[期场讲])“[^“”]{1,14}(?:讲坛|讲堂|论坛|沙龙|课堂|讲座|集市|读书会|会客厅|茶话会|开放日)”)(?=[在于将，。上开举由]|$)"), "Training"),
    (Sought(r"(?P<name>(?:20\d\d年?|第[一二三四五六七八九十百\d]+届|首届)?“[^“”]{1,14}杯”[\u4e00-\u9fff、]{0,14}?(?:赛|比武|运动会))(?=[在于将中上期，。；、落圆开正鸣决的]|举|由|$)"), "Competition"),
    (
        Sought(
            r"(?<![一二三四五六七八九十\d暨和及与、])(?P<name>(?:(?:第[一二三四五六七八九十百\d]+届|[一二三四五六七八九十\d]{1,3}届)(?:第[一二三四五六七八九十\d]+次|[一二三四五六七八九十\d]{1,3}次)"
            r"(?:(?:常务)?理事会|董事会|监事会|党委会|职代会|教代会|工代会|团代会|妇代会|会员大会|股东大?会|全委会|执委会|会长会|主席团会|常委会)(?:（扩大）)?(?:会议)?))(?![成委领办主副议]|选举(?:产生)?的)"
        ),
        "Meeting",
    ),
    (Sought(r"(?P<name>(?:20\d\d年(?:度)?)?第[一二三四五六七八九十百\d]+次(?:（扩大）)?(?:集体|集中|专题)学习(?:会|研讨会?)?)(?=[，。；的、]|时|上|中|并|$)"), "Training"),
    (
        Sought(
            r"(?:开展|举办|组织|举行|启动|推出)了?(?:[一二三四五六两]场|系列|一系列|主题为|以)?(?P<name>“[^“”]{3,24}”(?:[\u4e00-\u9fff]{0,6}?)(?:宣传|宣教|巡游|游园|快闪|接力|巡讲|普法|义剪|慰问|送考|游行|骑行|徒步|净滩|植树|义卖|体验日|打卡|展演|展播|巡展|集市))(?=[，。；、]|$)"
        ),
        "Campaign",
    ),
)

# All but the last, which needs no more than a quotation mark, as many sentences have it.
_BY_FORM = AnyOf(*(pattern for pattern, _ in TOLD_BY_FORM[:-1]))
_UNDER_TITLE = TOLD_BY_FORM[-1:]


# Look-behinds before a character.
_LOOKS_BEHIND = re.compile(r"(?P<behind>(?:\(\?<[!=][^()]*\))+)(?P<char>[\u4e00-\u9fff])(?![?*+{])")


def character_first(pattern: str) -> str:
    """Give a pattern with its first character before its look-behinds: of many that are tried one after the other, `re` passes over those that begin otherwise.

    >>> character_first("(?<![竞比])赛(?!季)")
    '赛(?<!(?:[竞比])赛)(?!季)'
    """
    found = _LOOKS_BEHIND.match(pattern)
    if found is None:
        return pattern
    char = found["char"]
    return char + re.sub(r"\(\?<([!=])([^()]*)\)", rf"(?<\1(?:\2){char})", found["behind"]) + pattern[found.end() :]


@lru_cache(maxsize=1)
def _kinds() -> tuple[list[tuple[re.Pattern[str], str]], int]:
    """Give the kinds of events as they end a name, each with its sub-label, and how long the longest is with a quotation mark behind it."""
    listed = rows("event_framed")
    return [(re.compile(f"(?:{row[0]})”?$"), row[1]) for row in listed], widest("|".join([row[0] for row in listed])) + 1


def _kind_before(text: str, end: int) -> str:
    """Give the sub-label of the kind of event that ends at a place of the text."""
    table, longest = _kinds()
    return next((sub for ending, sub in table if ending.search(text, max(end - longest, 0), end)), "Campaign")


@lru_cache(maxsize=1)
def _frames() -> tuple[Sought, ...]:
    listed = rows("event_framed")
    head, done = (f"(?P<head>{opening('|'.join(f'(?:{character_first(row[0])})' for row in listed if len(row) > least))})" for least in (0, 2))
    return Sought(_HELD.format(head=head)), Sought(_DONE.format(head=done)), Sought(opening(head + _IS_HELD)), Sought(_AT.format(head=head)), Sought(_THERE.format(head=head))


_ENDS = r"(?=[，。；！？ ]|$|\d{{1,2}}[月日]|当地时间|正式|在[^，。；]{{2,16}}?[举召开闭])"
# Who holds what, and what is held: 学校隆重举行|…欢送会。 …消费月|11月3日启动. What is said of other things too is said of few kinds of events: 推出|…市集. And where somebody speaks: 在集体谈话会|上强调.
_HELD = r"(?P<verb>(?:举行|举办|召开|主办|承办|组织开展|开了|办了)[了的]?)[^，。；：！？“”《》（）]{{2,40}}?{head}" + _ENDS
_DONE = r"(?P<verb>(?:开展|推出|启动|开设|办起)了?)[^，。；：！？“”《》（）]{{2,30}}?{head}" + _ENDS
_AT = r"(?P<verb>在)(?<![现实存内外所]在)[^，。；：！？“”《》（）的]{{2,30}}?{head}(?=上[^，。；]{{0,12}}(?:[，：]|指出|强调|表示|介绍|致[辞词]|讲话|发言|说))"
# Where somebody is: 出席|信访积案研判会|并讲话.
_THERE = r"(?P<verb>(?:出席|列席|参加|主持(?!人(?!才)|召开))了?)[^，。；：！？“”《》（）、的]{{2,30}}?{head}(?=[，。；！？ ]|$|并|[时上](?![\u4e00-\u9fff]{{0,2}}[级门市线]))"
_IS_HELD = r"(?P<verb>)?(?=(?:当地时间)?(?:\d{1,2}月)?(?:\d{1,2}日)?[上下中]?[午旬]?(?:[在于][^，。；：]{2,20}?)?(?:将|正式|成功|顺利|隆重|圆满|如期|盛大|同步|露天|热闹|火热|激情)*(?:举行|举办|召开|开幕|闭幕|启幕|落幕|开赛|收官|开营|结营|开班|开场|开播|开课|打响|启动|鸣枪|发枪|开跑|开桨|开锣|开镰|开秤|开市|开集|开街|开讲|首演|上演|登场|亮相)(?!式|仪|会|[^，。；]{0,6}[仪典])|由[^，。；：]{2,24}?(?:主办|承办|协办|举办))"


def form_patterns() -> tuple[Sought, ...]:
    """Give the patterns by which events are found that no list has the kind of."""
    return (*_frames(), *_quoted(), *(pattern for pattern, _ in TOLD_BY_FORM))


def framed_heads(text: str) -> list[tuple[int, int, str, int]]:
    """Find what a verb tells to be the head of an event's name: (start, end, sub-label, behind which verb the name begins)."""
    floors: dict[tuple[int, int], int] = {}
    for pattern in _frames():
        for match in pattern.finditer(text):
            span = match.span("head")
            floors[span] = max(floors.get(span, 0), match.end("verb") if match.start("verb") < span[0] else 0)
    return [(start, end, _kind_before(text, end), floor) for (start, end), floor in sorted(floors.items())] if floors else []


@lru_cache(maxsize=1)
def _quoted() -> tuple[Sought, Sought]:
    listed = rows("event_framed")
    head = opening("|".join(f"(?:{character_first(row[0])})" for row in listed))
    series = Sought(r"“[^“”，。；：！？]{2,20}”(?:第[一二三四五六七八九十百\d]+[期讲场季站课])(?![\u4e00-\u9fff]?(?:节目|报道|内容))")
    listed_heads = any_of([row[0] for row in rows("event_heads") if row[0] not in ("活动", "会议", "仪式")])
    # A quotation that goes on over a mark is none of them, which one look tells.
    title = "“(?=[^“”，。；：！？]{1,40}”)"
    named = (
        rf"(?:第[一二三四五六七八九十百\d]+|首)届“[^“”，。；：！？]{{2,16}}”(?![\u4e00-\u9fff]{{1,12}}?(?:{head}|{listed_heads}|活动|会议|仪式|奖|杯|名单|称号))"
        rf"|{title}(?:[^“”，。；：！？]{{1,16}}(?:{listed_heads})”|[^“”，。；：！？]{{1,20}}”(?:(?![的了在由和与等为是])[\u4e00-\u9fff]){{0,8}}?(?:{head})|(?=[^“”]{{3}})[^“”，。；：！？]{{0,16}}(?:{head})”)"
    )
    return series, Sought(opening(named))


# What tells that what stands in quotation marks is an event: who holds it or is there, and when or where it is held.
_WHO_HOLDS = re.compile(
    r"(?:举行|举办|合办|联办|召开|主办|承办|协办|开展|推出|组织|启动|开设|参加|参与|出席|主持|开了|办了|办起|做客)[了的]?(?:[一两三四五六](?:场次?|系列|堂|期)|主题为|以|为期[^，。；“]{1,3}|为主题的|系列|多场)*"
    r"(?P<part>(?:(?![的了在与和、以为主对向由])[\u4e00-\u9fff\d]){0,10}?)$"
)
_THEN = re.compile(r"[，。；！、 ]|$|\d{1,2}[月日]|在|于|由|并|上|中|现场|开|正式|如期|圆满|今|昨")
_ITS_TURN = re.compile(rf"(?:上|中|现场)?，(?=[^，。；]{{0,20}}(?:举行|主持|主讲|讲话|致[辞词]))|上|中，|由[^，。；]{{2,60}}?(?:主办|举办|指导|承办|主讲|主持)|{_IS_HELD.replace('(?P<verb>)?', '')}")
# How an edition or a part of a place is told before a quotation: 某街道2024年首场|“板凳议事会”.
_BEFORE_QUOTE = re.compile(r"(?:20\d\d年?(?:(?!年)[\u4e00-\u9fff]){2,6}|[\u4e00-\u9fff]{1,8}?(?:[省市区县镇乡村]|街道|社区)|)(?:20\d\d年度?)?(?:首[场届期季次]|第[一二三四五六七八九十百\d]+[届期场季次])?$")
_NOUN_GOES_ON = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:活动|仪式|大赛|论坛|会议|展览|典礼|式(?=[，。在]))")


def _of_forms(text: str) -> list[tuple[int, int, str]]:
    asked = TOLD_BY_FORM if _BY_FORM.may_match(text) else _UNDER_TITLE if "“" in text else ()
    return [(*match.span("name"), sub) for pattern, sub in asked for match in pattern.finditer(text)] if asked else []


def told_by_form(text: str) -> list[tuple[int, int, str]]:
    """Find the events that have their form for a name: (start, end, sub-label)."""
    found = _of_forms(text)
    if "“" not in text:
        return found
    series, quoted = _quoted()
    for pattern in (series, quoted):
        for match in pattern.finditer(text):
            start, end = match.span()
            holds = _WHO_HOLDS.search(text, max(start - 24, 0), start)
            held = holds is not None and _THEN.match(text, end) is not None
            if not (held or _ITS_TURN.match(text, end)) or _NOUN_GOES_ON.match(text, end) or any(at < end and stop > start for at, stop, _ in found):
                continue
            sub = "Training" if pattern is series else _kind_before(text, end)
            before = _BEFORE_QUOTE.search(text, max(start - 20, text.rfind("，", 0, start) + 1), start)
            at = min(before.start() if before else start, holds.start("part") if holds and held else start)
            found.append((at, end, sub))
    return found
