"""Finds the events of a sentence around what is found already, and says which meeting and whose each of them is."""

from __future__ import annotations

import re

from kg.dates import SINCE
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought
from kg.reading.drafts import Draft
from kg.reading.events import LookedFor, event_head_follows, find_events, generic, grown, looked_for
from kg.reading.scene import Scene

_ATOM = re.compile(r"“[^“”]{1,40}”|《[^《》]*》")
_TITLE = re.compile(r"“[^“”\n。]{1,80}”")
# 纪念陆启明同志诞辰100周年|座谈会
_MEMORIAL = Sought(r"(?:纪念|缅怀|悼念)(?:[\u4e00-\u9fff]|[、·]){2,24}?(?:诞辰|诞生|逝世|牺牲|就义|从[艺教医])[\d一二三四五六七八九十百]{1,5}周?年")
_SHOW = re.compile(r"(?<![发进拓开扩施舒招伸铺参布])展$")
_SHOW_OPENS = re.compile(r"(?:[\u4e00-\u9fff]{0,2}(?:日前|近日|[今昨]天|[今昨]日|\d{1,2}日)[上下]?午?)?(?:在[^，。；“”]{2,24}?)?(?:正式|隆重|盛大|如期|顺利)?(?:开幕|启幕|闭幕|开展|揭幕|亮相|展出|举行|举办)")
_SHOWS = re.compile(r"(?:举办|举行|主办|承办|推出|推介|参观|观看|策划)(?:了|的|过)?(?:大型|专题|主题|原创)?$")
_LONG_QUOTE = re.compile(r"“([^“”]{6,60})”")
_PLACE_BEHIND = re.compile("（[^（）]{2,12}）$")
_YEAR = re.compile(r"20\d\d年?(?:[上下]半年|第?[一二三四1-4]季度)?")
_TIME_OF_DAY = re.compile(r"(?:上午|下午|中午|晚上|晚间|晚|凌晨|清晨|夜里|起|，)*")


def _within(spans: list[tuple[int, int]], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def find_event_mentions(draft: Draft, scene: Scene) -> None:
    """Find events around what is found already: their names may hold bodies, places and quotations, but no people."""
    text = draft.text
    told = looked_for(text)
    quotes = list(_LONG_QUOTE.finditer(text)) if "“" in text else []
    # What is looked up for the names of events is needed only where there are any.
    atoms, titles, breaks = _around(draft) if told is not None else ([], [], [])
    whole = [span for quote in quotes if (span := _quoted_event(draft, quote)) is not None]
    if told is not None:
        _add_named(draft, scene, told, whole, (atoms, titles, breaks))
    if _NAMELESS.may_match(text):
        _find_nameless(draft)


_Spans = list[tuple[int, int]]


def _around(draft: Draft) -> tuple[_Spans, _Spans, list[int]]:
    """Give what the names of events keep whole, the titles that name whom an event is for, and where no name can reach across."""
    base, text = draft.start, draft.text
    atoms = [(m.start(), m.end()) for m in _ATOM.finditer(text)] if "“" in text or "《" in text else []
    # “纪念陆启明诞辰百年”|座谈会: whom a title in quotation marks, or the occasion itself, names is not who holds the event.
    titles = [m.span() for m in _TITLE.finditer(text) if event_head_follows(text, m.end())] if "“" in text else []
    atoms += [title for title in titles if title not in atoms]
    titles += [m.span() for m in _MEMORIAL.finditer(text) if event_head_follows(text, m.end())]
    breaks = [span.end - base for span, m in draft.groups if m.type == "Person" and span.start >= 0 and not _within(titles, span.start - base)]
    for start, end, _ in draft.dates:
        after = _TIME_OF_DAY.match(text, end - base)
        if text[end - base : end - base + 1] not in ("年", "中", "第") and not _YEAR.fullmatch(text, start - base, end - base):
            breaks.append(after.end() if after else end - base)
    return atoms, titles, breaks


def _quoted_event(draft: Draft, quote: re.Match[str]) -> tuple[int, int] | None:
    """Mark the event that a quotation names as a whole, and tell where it stands."""
    base, text = draft.start, draft.text
    named = quote.group(1).split("——")[0]
    # “某某研究展（某地巡展）”
    core = _PLACE_BEHIND.sub("", quote.group(1))
    inner = [(at, stop, sub) for at, stop, sub in find_events(quote.group(1), [], [], []) if stop in (len(quote.group(1)), len(named), len(core))]
    start, end = quote.span()
    if not inner and _SHOW.search(quote.group(1)) and (_SHOW_OPENS.match(text, end) or _SHOWS.search(text, max(start - 16, 0), start)):
        # “某某——某博物馆藏扇文化展”在某馆开幕: an exhibition of a kind that no list has.
        inner = [(0, len(quote.group(1)), "")]
    if inner and not event_head_follows(text, end) and not any(span.start >= 0 and span.start - base < start < span.end - base for span, _ in draft.groups):
        # A name in quotation marks stands whole: “2015某地产业对接活动”.
        draft.hide(base + start, base + end)
        draft.add(Mention(quote.group(1), "Event", inner[0][2], Span(base + start, base + end), date=_date_of(draft, base + start, base + end)))
        return start, end
    return None


def _add_named(draft: Draft, scene: Scene, told: LookedFor, whole: _Spans, around: tuple[_Spans, _Spans, list[int]]) -> None:
    """Mark the events that what their names end with tells, beside those that quotations name as a `whole`."""
    base, text = draft.start, draft.text
    atoms, titles, breaks = around
    for start, end, sub in grown(text, told, atoms, breaks, [(span.start - base, span.end - base) for span, m in draft.groups if m.type in ("Organization", "Place") and span.start >= 0]):
        if any(at < end and stop > start for at, stop in whole):
            continue
        overlapped = [(span, m) for span, m in draft.groups if span.start >= 0 and span.start - base < end and span.end - base > start]
        if any(m.type == "Organization" and (span.start - base, span.end - base) == (start, end) for span, m in overlapped) and text[:end].endswith(_PARLIAMENTS):
            continue
        if any((m.type == "Person" and not _within(titles, span.start - base)) or span.start - base < start or span.end - base > end for span, m in overlapped):
            continue
        if text[:end].endswith("常委会") and overlapped and not _CONVENES.search(text[:start]):
            # 区人大常委会举行… is the body; 召开区委常委会 is its meeting.
            continue
        draft.hide(base + start, base + end)
        name = text[start:end]
        if name.startswith("“") and name.endswith("”") and "”" not in name[:-1]:
            # 举办“荷灯节”: a name that stands in quotation marks alone goes without them.
            name = name[1:-1]
        full = scene.fill_event(_numbered_session(draft, start, _GLOSS.sub("", name) if "称" in name else name), base + start)
        if generic(name):
            full = _held_by(draft, start) + name
        draft.add(Mention(name, "Event", sub, Span(base + start, base + end), full=full if full != name else "", date=_date_of(draft, base + start, base + end)))


# How what is named in it is called from now on is no part of an event's name.
_GLOSS = re.compile("（(?:以下|下文)?(?:简|统)?称(?:为|：)?“?[^“”（）]{2,16}”?）")


def _find_nameless(draft: Draft) -> None:
    """Find events that the sentence gives no name of their own: they have that of who holds them, or of what they are for."""
    base, text = draft.start, draft.text
    for match in _OWN_MEETING.finditer(text):
        start, end = match.span("kind")
        holder = _held_by(draft, start)
        if holder.endswith(_MEETS_ITSELF) and draft.free(start, end):
            # 某市委常委会召开会议: the meeting has the name of who holds it.
            draft.add(Mention(match["kind"], "Event", "Meeting", Span(base + start, base + end), full=holder + match["kind"], date=_date_of(draft, base + start, base + end)))
    for match in _BANQUET.finditer(text):
        start, end = match.span("kind")
        if draft.free(start, end):
            # 在某宾馆举行|宴会，欢迎来华的贵宾: no other name is given it.
            full = "欢迎" + match["kind"] if match["welcome"] and not match["kind"].startswith("欢迎") else match["kind"]
            draft.add(Mention(match["kind"], "Event", "Ceremony", Span(base + start, base + end), full=full if full != match["kind"] else "", aliases=(match["kind"],) if full != match["kind"] else (), date=_date_of(draft, base + start, base + end)))
    for match in _CREMATION.finditer(text):
        start, end = match.span("kind")
        who = next((m for span, m in draft.groups if m.type == "Person" and span.start >= 0 and m.span.end - base == match.start()), None)
        if draft.free(start, end) and who is not None:
            draft.add(Mention("火化", "Event", "Ceremony", Span(base + start, base + end), full=who.canonical + match["who"] + "遗体火化", date=_date_of(draft, base + start, base + end)))
    for match in _OF_SESSION.finditer(text):
        start, end = match.span("kind")
        session = next((m for span, m in draft.groups if m.type == "Event" and not m.anaphor and span.end - base == match.start() and m.canonical.endswith("会议")), None)
        if session is not None and all(m.anaphor for span, m in draft.groups if span.start >= 0 and span.start - base < end and span.end - base > start):
            # 某次会议今天举行|记者会, 某次会议|第二场“委员通道”开启: the name of the session stands before it.
            full, start = session.canonical + match["kind"], session.span.start - base if start == match.start() else start
            draft.hide(base + start, base + end)
            draft.add(Mention(text[start:end], "Event", "Conference", Span(base + start, base + end), full=full, date=_date_of(draft, base + start, base + end)))
    for match in _OPENED_UNDER_NAME.finditer(text):
        start, end = match.span("kind")
        if draft.free(start, end):
            # “某某”计划在某处举行启动礼: the ceremony has the name of what it is for.
            full = match["what"] + match["kind"]
            draft.add(Mention(match["kind"], "Event", "Ceremony", Span(base + start, base + end), full=full, date=_date_of(draft, base + start, base + end)))
    for match in _OF_THEIRS.finditer(text):
        start, end = _parties_before(draft, match.start() - 1), match.end()
        if start < match.start() - 1 and all(m.type == "Event" for span, m in draft.groups if span.start - base < end and span.end - base > match.start()):
            # 某医院与某区政府、某局的|签约仪式
            draft.hide(base + start, base + end)
            draft.add(Mention(text[start:end], "Event", "Ceremony", Span(base + start, base + end), date=_date_of(draft, base + start, base + end)))


def _parties_before(draft: Draft, at: int) -> int:
    """Give where two or more bodies or areas begin that joints part and that end at a place; that place where there are none."""
    base, text = draft.start, draft.text
    begins = {span.end - base: span.start - base for span, m in draft.groups if m.type in ("Organization", "Place") and span.start >= base}
    start, parties = at, 0
    while (first := begins.get(start)) is not None:
        while (area := begins.get(first)) is not None:
            first = area
        start, parties = first, parties + 1
        joint = text[first - 1 : first]
        if joint not in ("、", "与", "和") or first - 1 not in begins:
            break
        start -= 1
    return start if parties > 1 and any(word in text[start:at] for word in "与和") else at


# A banquet that is given without any other name, and the farewell to somebody who has died.
_BANQUET = Sought(r"举行(?:了)?(?:隆重的?|盛大的?)?(?P<kind>(?:欢迎|答谢|招待)?(?:宴会|晚宴|午宴)|仪式(?=，(?:热烈)?欢迎(?!词|辞)))(?=(?P<welcome>，(?:热烈)?欢迎)|[，。；]|$)")
_CREMATION = Sought(r"(?P<who>同志|先生|女士|院士|教授|)的?遗体，?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|中午)?在[^，。；]{2,24}(?P<kind>火化)(?=[，。；]|$)")
_OPENED_UNDER_NAME = Sought(
    r"(?P<what>“[^“”]{2,20}”(?:计划|项目|工程|行动|大楼|中心|基地))[^，。；：“”]{0,26}?(?:举行|举办)了?(?:隆重的?)?"
    r"(?P<kind>(?:启动|开幕|闭幕|动土|奠基|揭牌|揭幕|开工|竣工|落成|启用|通车|首发|颁奖|成立)(?:礼|仪式|典礼))(?=[，。；]|$)"
)
# Parliaments that are called meetings.
_PARLIAMENTS = ("国民会议", "最高会议", "协商会议", "立法会议", "贸发会议", "贸易和发展会议")
# Bodies whose meetings are of all of them, and so have their name.
_MEETS_ITSELF = ("常委会", "党组", "党工委", "政治局", "小组", "书记处", "指挥部", "安委会", "董事会", "理事会")
_OWN_MEETING = Sought(r"(?:召开|举行)了?(?P<kind>(?:扩大|专题|全体|第[一二三四五六七八九十\d]+次)?会议)(?=[，。；]|$)")
# What a session holds beside itself for those who report on it.
_OF_SESSION = Sought(r"(?<=次会议)(?:[^，。；：“”]{0,20}(?:举行|召开)了?(?=记者|新闻发布会))?(?P<kind>(?:记者会|新闻发布会|记者招待会)(?=[，。；]|$)|(?:首场|第[一二三四五]场)?“(?:委员|代表|部长)通道”)")
_OF_THEIRS = Sought(r"(?<=的)(?:战略|项目|框架|合作|协议|共建)*(?:签约|签字|签署|揭牌|授牌)仪式")
_NAMELESS = AnyOf(_OF_THEIRS, _OWN_MEETING, _OF_SESSION, _BANQUET, _CREMATION, _OPENED_UNDER_NAME)
_CONVENES = re.compile(r"(?:召开|举行|主持|出席|参加|列席|传达)[^，。；]{0,10}$")
_SESSION = re.compile(r"预备会|(?:20\d\d年度?)?第[一二三四五六七八九十\d]+次|第?[一二三四五六七八九十]{1,4}届[一二三四五六七八九十\d]{1,4}次|主席团第[一二三四五六七八九十\d]+次")
_HOLDS_KIND = re.compile(r"[^，。；：、的]{0,14}(?:召开|举行|举办)(?:了)?|(?:\d{1,2}月)?(?:\d{1,2}日)?[上下]?午?就[^，。；]{2,40}?(?:进行|举行|开展)了?|")
# Who holds a session, where the name of a body is none that is known: 某大会主席团|举行第三次会议.
_HOLDER = re.compile(r"(?:^|[，。；：\s])(?P<who>(?![在于由])(?:(?![在于由将至])[\u4e00-\u9fff]){0,24}(?:主席团|理事会|董事会|监事会|委员会|党组|常委会|代表会|工会|商会|学会|协会|联席会|小组|指挥部|联盟))[\d年月日上下午]{0,12}(?:召开|举行)了?$")
# 某区五届人大三次会议举行|主席团第二次会议
_CONGRESS = re.compile(r"(?:^|[，。；：\s])(?P<who>(?:(?![在于由将至])[\u4e00-\u9fff]){0,12}届(?:人大|政协|人民代表大会|(?:[\u4e00-\u9fff]{0,6})委员会)第?[一二三四五六七八九十]{1,3}次会议)[\d年月日上下午]{0,12}(?:召开|举行)了?$")
_HOLDS = re.compile(r"(?:[于在\d].{0,20})?(?:召开|举行|举办)(?:了)?|(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午)?就[^，。；]{2,40}?(?:进行|举行|开展)了?")


def _held_by(draft: Draft, start: int) -> str:
    """Give the name of the body or area whose meeting is named by its kind alone: 某街道召开|社区代表会议."""
    for span, mention in draft.groups:
        end = span.end - draft.start
        if mention.type in ("Organization", "Place") and mention.sub != "Venue" and span.start >= 0 and end <= start and _HOLDS_KIND.fullmatch(draft.text, end, start):
            return mention.canonical
    return ""


def _numbered_session(draft: Draft, start: int, name: str) -> str:
    """Give a numbered session the name of the body or the meeting that holds it: 人大常委会举行|第四十一次会议."""
    if not _SESSION.match(name):
        return name
    congress = _CONGRESS.search(draft.text, 0, start) if name.startswith("主席团") else None
    if congress:
        return congress["who"] + name
    for span, mention in draft.groups:
        end = span.end - draft.start
        holds = mention.type == "Organization" or (mention.type == "Event" and mention.name.endswith("会议") and not name.endswith("学习"))
        if holds and span.start >= 0 and (end == start or (end < start and _HOLDS.fullmatch(draft.text, end, start))):
            return mention.name + name
    holder = _HOLDER.search(draft.text, 0, start)
    return holder["who"] + name if holder else name


# Behind these stands a date from which or up to which something goes on: 自2019年起每年举办….
_NO_DAY = re.compile(r"(?:自从?|从|截至|截止到?|早在|成立于|始于|创办于)$")
# What may stand between an event's name and its date: 某论坛|将于|6月3日.
_HELD_ON = re.compile(r"(?:[将定已拟][于在]?|原定于?|于|在)?")


def _date_of(draft: Draft, start: int, end: int) -> str:
    """Give the date that stands directly behind an event's name, else the last one before it in the sentence, else the next one.

    A date inside the name is but its year, and a bare year gives way to a day of the same sentence.
    """
    outside = [
        (at, stop, value)
        for at, stop, value in draft.dates
        if (stop <= start or at >= end) and not _NO_DAY.search(draft.text, max(at - draft.start - 4, 0), at - draft.start) and not draft.text.startswith(SINCE, stop - draft.start)
    ]
    behind = _HELD_ON.match(draft.text, end - draft.start)
    after = end if behind is None else draft.start + behind.end()
    direct = next((value for at, _, value in outside if at == after and len(value) > 4), "")
    before = [value for at, _, value in outside if at < start]
    days = [value for value in before if len(value) > 4]
    # 甲主持召开某会 决定10月底召开乙会, 某次会议决定，乙会于3月5日召开: the day of the other.
    decides = draft.text.startswith("决定，", end - draft.start)
    later = [value for at, _, value in outside if at >= end and not decides and not draft.text.endswith(("决定", "决定于"), 0, at - draft.start)]
    return direct or (before[-1] if before and (len(before[-1]) > 4 or not days) else "") or (days[-1] if days else "") or (later[0] if later else "")
