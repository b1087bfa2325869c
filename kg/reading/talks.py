"""Finds talks between countries or bodies, and where one hands over to another, by the names of both: 甲国和乙国6日在某地举行|间接谈判, 甲国和乙国第三轮|谈判."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.model import Mention, Span
from kg.needs import Sought
from kg.reading.drafts import Draft

_ROUND = r"(?:第[一二三四五六七八九十\d]+|首|新一|最新一)轮"
_OF_KIND = r"(?:直接|间接|正式|非正式|面对面|高级别|高层|技术|停火|和平|核问题|经贸|贸易|关税|三方|双边|边界|边境|安全|能源|战略|外交|闭门|外长级|部长级){0,3}"
_TALKS = Sought(rf"(?P<kind>(?P<round>{_ROUND})?(?P<of>{_OF_KIND})(?:谈判|磋商)|(?P<hands>(?:任务|工作|在轨)?交接仪式))(?![团代桌者员机对工进破事筹])")
# What tells that they were held: before the word, and behind a name that holds who talks.
_HOLDS = re.compile(r"(?:举行|进行|展开|开展|重启|开始|结束)了?(?:为期[^，。；]{1,4}的)?$")
_HELD = re.compile(r"(?:\d{1,2}月)?(?:\d{1,2}日|[今昨]天)?(?:（[^（）]{2,8}）)?[上下]?午?(?:将|已|定于|正式|继续|如期)*(?:\d{1,2}月)?(?:\d{1,2}日|今天)?(?:（[^（）]{2,8}）)?(?:[在于][^，。；]{2,24}?)?(?:举行|进行|开始|结束|落幕|闭幕|重启|启动|展开)")
_PLACED = re.compile(r"在[^，。；]{2,30}$")
_SHORT = re.compile("(?<![一-鿿])[美俄乌伊日韩朝英法德中印巴以黎欧沙]{2}$")
# What stands between those who talk, and behind the last of them.
_BESIDE = re.compile(r"(?:方面|政府|代表团|代表|官员)?(?:、|(?:\d{1,2}月)?(?:\d{1,2}日|[今昨当]天)?(?:（[^（）]{2,8}）)?[上下]?午?(?:将|定于|已)?(?:和|与|同|以及))")
_OF_THEM = re.compile(r"(?:方面|政府|代表团|代表|官员|双方|两国)*")


def find_talks(draft: Draft) -> None:
    """Find talks by those who talk, whose names the sentence has before them."""
    text, base = draft.text, draft.start
    for match in _TALKS.finditer(text):
        start, end = match.span("kind")
        if not draft.free(start, end):
            continue
        clause = max(text.rfind(mark, 0, start) for mark in "，。；：") + 1
        sides = _sides(draft, clause, start)
        if not sides:
            # 美伊首轮谈判在某地举行: both by one character each.
            if _SHORT.search(text, clause, start) and _HELD.match(text, end):
                draft.add(Mention(text[start - 2 : end], "Event", "Meeting", Span(base + start - 2, base + end), date=_day(draft, clause, end)))
            continue
        last = _OF_THEM.match(text, sides[-1].span.end - base)
        named = last is not None and last.end() == start and _HELD.match(text, end) is not None
        held = _HOLDS.search(text, clause, start) is not None and (match["round"] or match["of"] or match["hands"] or _PLACED.search(text[clause:start].removesuffix("了")[:-2]))
        if named or held:
            full = "、".join(m.canonical for m in sides[:-1]) + "和" + sides[-1].canonical + match["kind"]
            draft.add(Mention(match["kind"], "Event", "Ceremony" if match["hands"] else "Meeting", Span(base + start, base + end), full=full, date=_day(draft, clause, end), aliases=(match["kind"],) if match["round"] or match["of"] else ()))


def _day(draft: Draft, clause: int, end: int) -> str:
    """Give the day of what stands in a clause: the last one before it there, else the next one."""
    base = draft.start
    return next((value for at, _, value in reversed(draft.dates) if base + clause <= at < base + end), "") or next((value for at, _, value in draft.dates if at >= base + end), "")


def _sides(draft: Draft, clause: int, end: int) -> list[Mention]:
    """Give those who talk: of what the clause names, the first that are joined."""
    base = draft.start
    named = sorted((m for span, m in draft.groups if span.start >= 0 and clause <= span.start - base and span.end - base <= end and m.type in ("Place", "Organization") and "两国" not in m.name), key=lambda m: m.span.start)
    joined: list[Mention] = []
    for one, other in pairwise(named):
        if joined and joined[-1] is not one:
            break
        if _BESIDE.fullmatch(draft.text, one.span.end - base, other.span.start - base):
            joined = [*(joined or [one]), other]
    return joined if len(joined) <= 4 and all(m.sub in ("AdministrativeArea", "GovernmentBody", "") or m.type == "Organization" for m in joined) else []
