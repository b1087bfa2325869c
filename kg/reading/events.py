"""Finds events by the head of their name (会议, 论坛, 启用仪式), grown to the left to the fullest noun phrase."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.gazetteer import is_han
from kg.lexicons import any_of, rows, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.event_forms import character_first, form_patterns, framed_heads, told_by_form


@lru_cache(maxsize=1)
def _stops() -> re.Pattern[str]:
    return re.compile(opening("|".join(character_first(row[0]) for row in rows("event_stops"))))


@lru_cache(maxsize=1)
def _leads() -> re.Pattern[str]:
    verbs, adverbs = ("|".join(row[0] for row in rows("event_leads") if ("adverb" in row[1:]) is adverb) for adverb in (False, True))
    return re.compile(f"(?:(?:{adverbs})*(?:{verbs}))+")


_GUARDED = re.compile(r"组织(?=成员国|领导人|元首|首脑|秘书|峰会|理事会|部长|总干事|联合会(?!议))|(?<=共)和(?=国)|(?<=云)和(?=[县梯])|(?<=碳中)和|(?<=[缓饱温柔])和|和(?=平|谐|田|县|美|合|睦|解|声|顺|鸣)|与(?=会)|将(?=军)|向(?=阳|海)|于(?=都|田)|为(?=民|基层|企业减)|由(?=来)|及(?=时)|从(?=严)|是(?=非)|(?<=党)的(?=[一二三四五六七八九十]{1,3}[大届]|建设)|被(?=服)|把(?=关)|据(?=点)|到(?=位)")

_MAY_BE_GUARDED = frozenset("组和与将向于为由及从是的被把据到")


@lru_cache(maxsize=1)
def _one_notion() -> re.Pattern[str]:
    """Give the pattern of what joins two words into one notion: 文化|和|旅游."""
    return re.compile("[和与及](?:" + "|".join(f"(?<={one}.)(?={other})" for one, other in rows("joined_words")) + ")")


@lru_cache(maxsize=1)
def _heads() -> tuple[Sought, dict[str, tuple[str, int]]]:
    table: dict[str, tuple[str, int]] = {}
    guards: dict[str, str] = {}
    for row in rows("event_heads"):
        table[row[0]] = (row[1], int(row[2]))
        # 学习会|议: the longer word is another's head.
        guard = (row[3] if len(row) > 3 else "") + ("议" if row[0].endswith("会") else "")
        if guard:
            # 美术作品展|开展, but no 书画展开.
            opened = "|开(?!展|幕|启|馆)" if row[0].endswith("展") and "开" in guard else ""
            guards[row[0]] = f"(?![{re.escape(guard.replace('开', '') if opened else guard)}]{opened})"
    # A numbered session is named whatever verb follows: 二次会议|审议通过.
    numbered = "|".join(f"(?<={before}会议)" for before in ("次", "常委会", "委员会", "常务", "党组", "全体", "代表大会"))
    guards["会议"] = f"(?:{numbered}|{guards['会议']})"
    return Sought(any_of(table, guards)), table


@lru_cache(maxsize=1)
def bare_heads() -> frozenset[str]:
    """Give the words that stand for an event named elsewhere."""
    return words("event_bare")


_ORDINAL = re.compile(r"第[\d一二三四五六七八九十百]+$")
# Talks that are events only where they are counted.
_TALKS = ("定期会晤", "年度会晤", "政府磋商", "高层对话", "政党对话")
_TALKS_OF = re.compile(r"第[\d一二三四五六七八九十百]+[次轮届][^，。；：、的]{2,10}$|总理第[\d一二三四五六七八九十百]+次$")
_SEVERAL = re.compile(r"(?<!第)(?:[两三四五六七八九十几多]|(?<!\d)\d{1,3}余?)[个场项](?:重要|相关|高级别)?$")


# The heads and the numbered editions that a text holds, and what verbs and forms tell in it.
LookedFor = tuple[list[re.Match[str]], list[re.Match[str]], list[tuple[int, int, str, int]], list[tuple[int, int, str]]]


def find_events(text: str, atoms: list[tuple[int, int]], breaks: list[int], bodies: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find named events: (start, end, sub-label).

    `atoms` are spans that stay whole (quotations, titles of documents); `bodies` are those of institutions and areas; `breaks` are offsets where a name cannot reach
    across from the right: behind a date, a person, a title.
    """
    told = looked_for(text)
    return grown(text, told, atoms, breaks, bodies) if told is not None else []


def looked_for(text: str) -> LookedFor | None:
    """Give what may be the end of an event's name in a text; None where there is nothing, as in most."""
    if not _any().may_match(text):
        return None
    told = list(_heads()[0].finditer(text)), list(_EDITION.finditer(text)), framed_heads(text), told_by_form(text)
    return told if any(told) else None


def grown(text: str, told: LookedFor, atoms: list[tuple[int, int]], breaks: list[int], bodies: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Give the events whose names end so, as `find_events` does."""
    table = _heads()[1]
    heads, editions, framed, by_form = told
    inside = bytearray(len(text) + 1)
    for start, end in atoms:
        inside[start:end] = b"\1" * (end - start)
    # No name is cut inside a body's: 卫生和计划生育局|签约仪式.
    within = inside[:]
    for start, end in bodies:
        if end > start + 1:
            within[start + 1 : end] = b"\1" * (end - start - 1)
    found: list[tuple[int, int, str]] = []
    bracketed = "（" in text or "）" in text
    for match in heads:
        if inside[match.start()] or text.startswith("青年会", match.start() - 1):
            continue
        sub, least = table[match.group()]
        if match.group() == "活动" and _GOING.search(text, max(match.start() - 12, 0), match.start()):
            # 进行考察访问|活动: a visit, which has no name of its own.
            continue
        if match.group() == "次会晤" and not _ORDINAL.search(text, max(match.start() - 5, 0), match.start()):
            # 我们3|次会晤: how often, and not which.
            continue
        if match.group().endswith(_TALKS) and not _TALKS_OF.search(text, max(match.start() - 16, 0), match.start()):
            # 两国|政府磋商: any, where 第七轮甲乙|政府磋商 is one.
            continue
        if text.startswith(("召集人", "非官守"), match.end()) or (text.startswith("主持人", match.end()) and text.endswith("主席团", 0, match.start())):
            # 行政会议|召集人, 主席团会议|主持人: of a body.
            continue
        if text.startswith(("后", "之后", "结束"), match.end()) and _WITHIN_ANOTHER.search(text, 0, match.end()):
            # 升旗仪式|后，校长致开幕词: what is done first at another event.
            continue
        if _CLASS_OPENS.search(text, max(match.end() - 12, 0), match.end()):
            # 在研讨班|开班式上: of the one that the page has named.
            continue
        reach = _reach(text, match.start(), inside, breaks, within)
        start = _left(text, match.start(), reach)
        if bracketed:
            aside = _ASIDE.match(text, start, match.start())
            start = aside.end() if aside else start
            # 7个分论坛（甲论坛、乙论坛）: what a bracket lists is none of the name before it.
            listed = _OPEN_BRACKET.search(text, start, match.start())
            start = listed.end() if listed and listed.start() > start else start
            named = _NAMED_SHORT.search(text, start, match.start())
            if named or _IN_SHORT.match(text, start):
                # 某大学人工智能实验室（以下简称“实验室”）|揭牌仪式: the name in full stands before the bracket.
                closed = named.end() if named else text.find("）", start, match.start()) + 1
                opened = text.rfind("（", 0, closed)
                body = max((at for at, stop in bodies if stop == opened), default=-1)
                start = body if body >= 0 and match.end() - body <= 60 else closed
        start = _whole(text, start, match, breaks, reach)
        twice = _TWICE.match(text[start : match.end()]) if " " in text else None
        start += twice.end() if twice else 0
        governed = _leads().match(text, start, match.start())
        start = governed.end() if governed else start
        start = _for_whom(text, start) if match.start() - start < 5 and text[start - 1 : start] == "的" else start
        if _OF_TWO.search(text[start : match.end()]):
            start = _both(text, start, bodies)
        if text.startswith(_AND_WE, start) and text[start - 1 : start] == "我":
            # 我校与|某集团签约仪式: half of 我校 is no part of a name.
            start += 2
        more = _AND_FESTIVAL.match(text, match.end()) if text.startswith("暨", match.end()) else None
        end = more.end() if more else match.end() + 2 * text.startswith("之夜", match.end())
        number = _NUMBER_ON.match(text, end)
        end = number.end() if number else end
        if "（" in text[start:end] and text.startswith("）", end) and "）" not in text[start:end]:
            # 中心组学习（扩大会|）
            end += 1
        if found and found[-1][1] > start:
            last = found[-1]
            joint = text[last[1] : match.start()]
            if _ALSO.match(joint) or start >= last[0]:
                start = last[0]
                found.pop()
        elif found and (_ALSO_AND.fullmatch(text, found[-1][1], start) or _ALSO_OF_SEVERAL.fullmatch(text, found[-1][1], start)):
            start = found.pop()[0]
        if "“" not in text[start : match.start()] and _SEVERAL.search(text, max(start - 6, 0), start):
            # 共同主持四个|双边合作机制会议: which, is told elsewhere.
            continue
        if match.start() - start >= least and (_named(text[start : match.start()]) or generic(text[start : match.end()]) or (least == 0 and match.group() in _WHOLE_KINDS)):
            found.append((start, end, sub))
    ends = {match.end() for match in heads}
    for at, end, sub, floor in framed:
        if end in ends:
            continue
        start = max(_left(text, at, _reach(text, at, inside, breaks, within)), floor)
        start = _for_whom(text, start) if at - start < 5 and text[start - 1 : start] == "的" else start
        apart = not any(first < end and last > start for first, last, _ in found) and 1 not in inside[start:end]
        # What a verb alone tells to be an event needs a name that says more than its kind: 大规模|军演, 联合|军事演习.
        if apart and at - start >= 4 and not _NO_MORE.fullmatch(text, start, at):
            found.append((start, end, sub))
    for match in editions:
        # A numbered edition is an event whatever its head: 第七届某某戏剧节, 首届某某夜读会.
        if not any(start < match.end() and end > match.start() for start, end, _ in found) and not inside[match.start()]:
            # 首届“稻田音乐会|”
            closed = text.startswith("”", match.end()) and match.group().count("“") > match.group().count("”")
            found.append((match.start(), match.end() + closed, "Campaign"))
    for at, end, sub in by_form:
        if "进行" not in text[at:end] and not any(start < end and stop > at for start, stop, _ in found) and (text[at] == "“" or not inside[at]) and not any(first < at < stop or first < end < stop for first, stop in bodies):
            found.append((at, end, sub))
    return sorted(found)


@lru_cache(maxsize=1)
def _any() -> AnyOf:
    return AnyOf(_heads()[0], _EDITION, *form_patterns())


# A second half whose head is no event's by itself: 某文化节|暨非遗消夏购物月.
_AND_FESTIVAL = re.compile(r"暨(?:(?![在于的了是])[\u4e00-\u9fff“”·\d]){2,16}?(?:节|月|季|周|展|赛)(?=[在于，。]|正式|隆重|盛大|开幕|启幕|启动|开启|举行|拉开)")
# Which of a series it is: 江城讲坛|第200讲, 学术周|首场报告.
_NUMBER_ON = re.compile(r"(?:第[一二三四五六七八九十百\d]+|首)(?:[期讲站课]|(?<!会.{2})(?<!会.{3})场)(?:报告会?|讲座|讲坛|比赛)?(?=[在于，。、上将举由开]|$)")
# A title that a page gives twice: 某大会 某大会.
_TWICE = re.compile(r"(?P<name>[^ ]{4,}) (?=(?P=name)$)")
# What goes on with a name behind the first half of it: 某大赛|决赛暨|颁奖典礼.
_ALSO = re.compile(r"(?:总?决赛|复赛|初赛|开幕式|闭幕式|启动仪式|总结)?暨")
# A second half with a verb in its name: 某开幕式|暨践行绿水青山就是|金山银山理念座谈会.
_ALSO_AND = re.compile("暨[\u4e00-\u9fff“”]{0,20}")
# A second half that is of several: 某签约仪式|暨甲联盟、|乙产业园揭牌仪式.
_ALSO_OF_SEVERAL = re.compile("暨[^，。；：？！]{2,30}[、与和]")
# What stands in brackets before a name is none of it: （某某报道）某院揭牌仪式, （2025年10月23日某某会议通过）.
_ASIDE = re.compile(r"(?:（[^（）]{1,14}）|（(?![^）]*）)(?:\d{4}年\d{1,2}月\d{1,2}日)?)?")
_OPEN_BRACKET = re.compile(r"（[^（）]*(?:、|(?<=（))(?=[^（）、]*$)")
_NAMED_SHORT = re.compile(r"（(?:以下)?(?:简称|下称)[^（）]{2,16}）(?=[^（）]*$)")
_IN_SHORT = re.compile(r"(?:以下|下)?(?:简称|称)[：“]?[^（）]{2,16}）")
_EDITION = Sought(r"(?:第[一二三四五六七八九十百\d]{1,4}|首)届(?:(?![在由的了和与至于为是，。；])[\u4e00-\u9fff“”·\d]){2,16}?(?:节|(?<!理事|董事|监事|委员|常委|代表|[执组筹]委)(?<![协学商促合])会|展|赛|季|周|月|坊)(?![\u4e00-\u9fff]?(?:会|议|委|员|上(?!，)|长|展|赛|节|目))")


# What is a stop elsewhere stands inside a name that its sentence holds between a verb and a mark, or between its own start and what it says of the event.
_SOFT = frozenset("和与及对向就从为到") | {"贯彻", "学习贯彻", "落实", "参与", "传达学习"}
_THEN_HELD = re.compile(r"(?:将|已|正式|隆重|胜利|成功|顺利|如期|圆满|同步|盛大)*(?:[于在假]|由[^，。；]{2,24}?(?:主办|主持|举办|召开|组织)|\d{1,2}[月日]|举行|举办|召开|开幕|闭幕|启动|落幕|开赛|启幕|拉开|收官)")
_HOLDING = re.compile(r"(?:召开|举行|举办|主办|承办)了?$")
# What somebody says in, or goes to and says something: 在|学习贯彻某会精神研讨班开班式|上的重要讲话.
_SPEECH_IN = re.compile(r"在(?:出席|参加)?$|(?:出席|参加)$")
_THEN_SPEECH = re.compile(r"(?:上|中|时)?(?:所)?(?:发表|作出?|做)?的(?:重要|主旨|系列|书面)*(?:讲话|致辞|演讲)|[上时](?:强调|指出|发表|作)")
_THEN_ENDS = re.compile(r"[，。；：！）]|$|上，|并")
# What people come to for talking.
_TALKS_AT = ("座谈会", "交流会", "研讨会", "报告会", "推进会", "动员会", "专题会", "学习会", "宣讲会", "理论研讨会")
_GOING = re.compile("(?:[，。；：、\n]|^|进行|开展|参加|陪同)(?:实地|友好|参观|参访|考察|访问|调研|交流){1,4}$")
_WITHIN_ANOTHER = re.compile("(?:升旗|升国旗|入场|授旗|默哀|退场)仪式$")
_CLASS_OPENS = re.compile(r"(?:^|[在于席加了，。；：])(?:专题)?(?:研讨|培训|研修)班(?:开班|结业)式$|推动(?:大会|全会)$")
_AND_WE = ("校与", "校和", "院与", "院和", "司与", "司和")
_NO_PART = re.compile(r"(?<!党)的|依次|先后|分别|相继|主题|可凭|[我他她它这那该其]|由|在(?!线|职)|于|并|以及|进行|来自|负责人|代表团|领导(?!干部|小组)|嘉宾|同志|一行|等[^级]")


# All of a clause that says what is studied there, or of whom it is: 深入学习贯彻某某关于某事的重要思想|交流会在京举行; 主持召开|各甲、乙负责人和丙代表|座谈会.
_STUDIES = re.compile(r"(?:^|(?<=[，。；：！？\n])|(?<=出席)|(?<=参加)|(?<=召开)|(?<=举[行办]))(?P<name>(?:认真|深入|全面)*(?:学习|宣传|贯彻|落实){1,3}[^，。；：！？\n]{2,70}(?:精神|思想|论述))$")
_OF_DELEGATES = re.compile(r"(?:召开|举[行办])了?(?P<name>(?:各|部分)(?:(?![的在于])[^，。；：！？\n]){2,40}(?:代表|负责人|企业家|专家))$")
# 全国大学生等青年就业工作会议 in a clause of its own: 等 is within the name of a national meeting.
_NATIONAL = re.compile("全[国省市区县]")


def _whole(text: str, start: int, head: re.Match[str], breaks: list[int], reach: _Reach) -> int:
    """Give where the name begins if all between the start of its clause, or a verb of holding, and its head belongs to it: 召开|学习贯彻某会精神宣讲会."""
    ends = _THEN_ENDS.match(text, head.end())
    if head.group() in _TALKS_AT:
        ahead = text[max(head.start() - 90, 0) : head.start()]
        told = (_STUDIES.search(ahead) if ends or _THEN_HELD.match(text, head.end()) else None) or (_OF_DELEGATES.search(ahead) if ends else None)
        if told and not any(one.end() < head.start() for one in _heads()[0].finditer(text, head.start() - len(told["name"]), head.start()) if text[one.end()] in "和与及、"):
            return head.start() - len(told["name"])
    wide = _left(text, head.start(), reach, soft=True)
    if wide >= start or head.end() - wide > 40 or text[wide] in "为从到对向就和与及参" or _NO_PART.search(text if not _NATIONAL.match(text, wide) else text.replace("等", "、"), wide, start):
        return start
    if any(text[match.end()] in "和与及、" for match in _heads()[0].finditer(text, wide, start)):
        # 甲研讨会和乙研讨会 are two.
        return start
    opens = wide == 0 or text[wide - 1] in "，。；：！\n" or wide in breaks
    if _SPEECH_IN.search(text, max(wide - 5, 0), wide) and _THEN_SPEECH.match(text, head.end()):
        return wide
    if (opens and _THEN_HELD.match(text, head.end())) or (_HOLDING.search(text, max(wide - 6, 0), wide) and _THEN_ENDS.match(text, head.end())):
        return wide
    return start


# Whom it is for, where little else is said of it: 面向低空经济的|带岗培训.
_FOR_WHOM = re.compile(r"(?:^|(?<=[，。；：\n])|(?<=举行|举办|开展|召开|主办|承办)|(?<=[行办展开]了))(?:面向|针对)[^，。；：的]{2,16}的$")


def _for_whom(text: str, start: int) -> int:
    """Give where the name begins if it tells whom the event is for."""
    match = _FOR_WHOM.search(text, max(start - 22, 0), start)
    return match.start() if match else start


# How far to the left a name can reach, and where it may begin behind a word.
_Reach = tuple[int, list[re.Match[str]]]


def _reach(text: str, at: int, inside: bytearray, breaks: list[int], within: bytearray) -> _Reach:
    floor = max([at - 60, 0, *(b for b in breaks if b <= at)])
    return floor, [stop for stop in _stops().finditer(text, floor, at) if not _guarded(text, stop, inside, within)]


def _guarded(text: str, stop: re.Match[str], inside: bytearray, within: bytearray) -> bool:
    at = stop.start()
    joint = stop.group() in ("和", "与", "及")
    return bool(inside[at]) or bool(within[at] and (joint or stop.group() == "组织")) or (at > 0 and stop.group()[0] in _MAY_BE_GUARDED and (_GUARDED.match(text, at) is not None or (joint and _one_notion().match(text, at) is not None)))


def _left(text: str, at: int, reach: _Reach, *, soft: bool = False) -> int:
    start, stops = reach
    opener = ""
    for stop in stops:
        if stop.end() == at and stop.group()[-1] == "次" and text[stop.start() - 1 : stop.start()] in _HOLDS_SESSIONS and text.startswith(("会议", "全会"), at):
            # 某市政协|三次会议: a session of whom stands before its number.
            continue
        if stop.end() == at and stop.group().startswith("负责") and _FOR_HEADS.match(text, at):
            # 民营企业负责人|座谈会: who it is for. 各部门负责人参加|座谈会 is none.
            continue
        if soft and (stop.group() in _SOFT or (stop.group() == "等" and _NATIONAL.match(text, start)) or (stop.group() == "的" and text[stop.start() - 1] == "党")):
            continue
        if stop.group() in "和与及、" and _joins_inside(text, start, stop.start(), at, opener):
            continue
        start, opener = stop.end(), stop.group()
    while start < at and text[start] in " ”）’)":
        start += 1
    return start


_HOLDS_SESSIONS = frozenset("协会委组团社")
_FOR_HEADS = re.compile("(?:联席|工作)?会议|(?:座谈|见面|恳谈|推进)会|(?:研讨|培训|研修|学习)班")
# A cup and what is competed in for it.
_CUP = re.compile(r"“[^“”]{2,16}杯”[\u4e00-\u9fff、]{2,16}")
# What a ceremony is for besides what its name ends with.
_ACT = re.compile(r"(?:签约|揭牌|启动|成立|授牌|开工|奠基|表彰|颁奖|开幕|首发|挂牌|揭幕|聘任|动员|部署|总结|开班|培训)$")
_NUMBERED = re.compile(r"(?:20\d\d\s?年?|第[一二三四五六七八九十百\d]+[届次轮]|首[届轮])")


def _joins_inside(text: str, start: int, joint: int, head: int, opener: str) -> bool:
    """Tell whether 和 joins two parts of one event's name: 2023国际生物医药|和|大健康产业大会, 召开…麻醉品滥用|和|非法贩运问题部长级会议."""
    before = text[start:joint]
    if _CUP.fullmatch(before) or (text[joint] != "、" and _ACT.search(before) and text.startswith(("仪式", "典礼", "大会", "会议", "活动"), head)):
        # “某某杯”散文、诗歌征集大赛; 党建共建签约|及|某某基地揭牌仪式
        return True
    inner = [match.end() for match in _heads()[0].finditer(before)]
    if text[joint] == "、" and "周年暨" in before:
        # 庆祝某院成立60周年暨小品|、|精品作品展开幕式
        return True
    if text[joint] in "和与" and ("周年" in before or "暨" in before) and not (inner and inner[-1] == len(before)):
        # 某院建院60周年暨成果发布|和|研讨会
        return True
    if text[joint] == "与" and not inner and _FIELDS.fullmatch(_TWO_SIDES.sub(r"\1", before)) and _FIELDS.fullmatch(text, joint + 1, head) and opener in _OPENS_NAME:
        # 医药交流|与|合作大会
        return True
    if not before or head - joint < (3 if _NUMBERED.match(before) else 4) or (inner and (text[joint] != "、" or inner[-1] == len(before))):
        return False
    return bool(_NUMBERED.match(before)) or (text[joint] != "、" and (opener in _GOVERNS or (opener == "在" and _MEETING_AT.match(text, head) is not None)) and len(before) >= 4 and all(is_han(c) or c.isdigit() for c in before))


# What a name with 和 in it stands behind: 主持安全生产|和|消防工作会议; in 在安全生产|和|消防工作会议上 the end tells it.
_GOVERNS = frozenset(("的", "召开", "举行", "举办", "主持召开", "出席", "参加", "主持", "列席"))
_MEETING_AT = re.compile(r"(?:[\u4e00-\u9fff]{0,2}会|会议)上")
# Two fields that 与 joins in an event's name, and what stands before the first of them.
_FIELDS = re.compile(r"(?:(?![一两三几多各全本某该][个家项次]|[\u4e00-\u9fff]{0,2}(?:会议|同志|先生|教授))[\u4e00-\u9fff]){2,16}")
# 中国—某国|产业|与|投资合作论坛: whose it is.
_TWO_SIDES = re.compile("^([\u4e00-\u9fff]{2,8})[—－-](?=[\u4e00-\u9fff]{4})")
_OPENS_NAME = frozenset(("", "，", "。", "“", "的", "召开", "举行", "举办", "主办", "承办", "出席", "参加"))
_OF_TWO = re.compile(r"签约|揭牌|挂牌|合作|共建|结对|联谊|对接|交流|友谊赛")


def _both(text: str, start: int, bodies: list[tuple[int, int]]) -> int:
    """Take the first of two bodies into the name of what they do together: 某大学|与某区政府战略合作签约仪式."""
    while text[start - 1 : start] in ("与", "和", "、") and any(at == start for at, _ in bodies):
        before = next((at for at, stop in bodies if stop == start - 1), start)
        if before == start:
            break
        start = before
    return start


_NOT_NAME = re.compile(r"^(?:[一两三几]期(?:[\u4e00-\u9fff]{2,8})?|精彩(?:的|学术|专题)?|会议|[首末半]场(?:揭幕)?|第[一二三四五]场|首轮|历届|往届|各届|每届|(?:大会|论坛|峰会|年会)?(?:主|分|平行|专题|主旨)|男子|女子|男女|半程|各[类种项](?:宣传|主题|专题|文体|文化|体育|志愿服务|庆祝|惠民|教育)*|一?系列(?:主题|专题|特色|精彩|文化|惠民|庆祝|配套|宣传)*|多次|多场|有关|相关|重要|专题|集体|日常|丰富多彩的?|文化|全国|社区|操作|隆重|盛大|热烈|实操|实战|模拟|应急|消防|志愿服务|志愿者|学习|教育|主题|宣传|党建|帮扶|公益|体育|大型|年度|座谈|线上|线下|两场|三场|一次|两次|该|这|那|每次|国内外|经营|生产|金融|犯罪|违法|商业|社会|创新|科研|实践|交易|投资|贸易|学术|户外|娱乐|人类|外事|非遗宣传展示|考古发掘|联欢|慰问|走访|走访慰问|调研|考察|庆祝|重要外事|开幕|闭幕|庆典|代表|大会|论坛|大赛|比赛|峰会|年会|运动会|艺术节|文化节|展览|活动|(?:[一二两三四五六]个|各|第[一二三四]|首)?阶段)$")
_NO_MORE = re.compile(r"(?:大型|大规模|联合|军事|特别|多[场次]|一[场次]|历史性|首次|年度|例行|实弹|海上|紧急|正式|友好|专题|高级别|公开|定期|相关|有关|全国|国际|集中|集体|现场|线上|庆祝|纪念|系列|双边|多边|新一轮|第[一二三四五六七八九十\d]+[次轮场])+|(?:本[届次]|此次|[这该]|[\u4e00-\u9fff]{2}类).*")


def event_head_follows(text: str, at: int) -> bool:
    """Tell whether an event's head follows soon, so that what stands before is but a part of its name: “…”启动仪式."""
    match = _heads()[0].search(text, at, at + 14)
    return match is not None and not re.search(r"[，。；、的在由于]", text[at : match.start()])


def generic(name: str) -> bool:
    """Tell whether a meeting is named by its kind alone, so that only who holds it tells it from others: 社区代表会议."""
    return bool(_KIND_OF_MEETING.fullmatch(name))


_KIND_OF_MEETING = re.compile(r"(?:社区|居民|村民|职工|会员|党员|学生|教职工|妇女|青年|业主|股东|家长)(?:代表)?(?:会议|大会)|(?:集体|专题)?学习(?:研讨|交流)?会|(?:常务|党组|常委|全体|办公|专题|党委|主任|主席|理事会|董事会|中心组学习|院务|校务)(?:（扩大）)?会议?|第[一二三四五六七八九十百\d]+次集体学习")


# Kinds that say what they are for.
_WHOLE_KINDS = ("招商推介会", "部署动员会", "项目签约会", "民主议事会", "总结表彰会")


def _named(modifier: str) -> bool:
    return bool(modifier) and not _NOT_NAME.match(modifier)
