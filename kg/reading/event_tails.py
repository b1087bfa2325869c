"""Finds an event that has been named again where the text calls it by the end of its name: 某古城不夜书市…. |书市由某局主办."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.model import Mention, Span
from kg.needs import Sought
from kg.reading.aliases import occurrences
from kg.reading.drafts import Draft
from kg.reading.events import bare_heads
from kg.reading.words import tagged

# What stands before such an end and behind it: no pattern is made for each, of which a large corpus has thousands.
_BEFORE = re.compile(r"(?:^|[，。；：！？\n]|出席|参加|主持|亮相|[了在])(?P<this>本届|本次|此次|这次|该|整场|这场)?$")
_BEHIND = re.compile(r"由|在|上|中|现场|期间|于|将|以|共|分为|分设|设|吸引|开[幕场始设放]|持续|是|还|闭幕|落幕|，|。|并")


@lru_cache(maxsize=512)
def _tails(name: str) -> tuple[str, ...]:
    """Give the ends of a name that are words, the longest first.

    >>> _tails("云滨国际木偶节")
    ('国际木偶节', '木偶节')
    """
    found, tail = [], ""
    for word, _ in reversed(tagged(name)):
        tail = word + tail
        if len(tail) > 5 or min(word) < "\u4e00" or max(word) > "\u9fff":
            break
        if len(tail) > 1 and tail != name and tail not in bare_heads():
            found.append(tail)
    return tuple(reversed(found))


def find_tails(draft: Draft, told: dict[str, Mention]) -> None:
    """Find what is named by the end of an event's name that the text has told before; `told` is kept up, each end with the event named last."""
    text = draft.text
    for tail, event in [item for item in told.items() if item[0] in text] if told else ():
        for at in occurrences(text, tail):
            end = at + len(tail)
            before = _BEFORE.search(draft.text, max(at - 4, 0), at)
            start = before.start("this") if before and before["this"] else at
            if before and _BEHIND.match(draft.text, end) and draft.free(start, end):
                draft.add(Mention(draft.text[start:end], "Event", event.sub, Span(draft.start + start, draft.start + end), full=event.canonical, date=event.date))
    for _, mention in draft.groups:
        if mention.type == "Event" and not mention.anaphor and mention.span.end - mention.span.start == len(mention.name):
            told.update(dict.fromkeys(_tails(mention.name.rstrip("”")), mention))


# A lecture that goes by its title alone: 作题为《某某》的讲座.
_LECTURE = Sought(r"题(?:目?[为是])(?P<title>《[^《》]{2,40}》|“[^“”]{2,40}”)的(?:(?![，。；])[\u4e00-\u9fff]){0,6}?(?:讲座|党课|法治课|公开课|科普课|专题课|辅导课)")


def find_lectures(draft: Draft, told: dict[str, Mention]) -> None:
    """Find lectures that go by their title, where the text has named no event yet: they are parts of none."""
    for match in _LECTURE.finditer(draft.text):
        start, end = match.start("title"), match.end()
        if told or any(m.type == "Event" for m in draft.mentions):
            return
        name = match["title"][1:-1]
        draft.hide(draft.start + start, draft.start + end)
        draft.add(Mention(name, "Event", "Training", Span(draft.start + start, draft.start + end), date=""))


# The first one of a series that the sentence names before it: 推出“夜读河东”，|首场读书会3日举行.
_FIRST = Sought(r"“(?P<series>[^“”，。；]{2,14})”[^“”。；]{0,24}，(?P<part>(?:首|第[一二三四五六七八九十\d]+)[场期讲课次站](?:[\u4e00-\u9fff]{0,6}?(?:会|讲座|课堂|课|活动|沙龙|讲坛|比赛|演出|宣讲|义诊|市集))?)(?=由|[于在将]|(?:Ｘ|\d{1,2}[月日])|今|昨|日前|举行|举办|开讲|开课|开场|邀请|邀得)")


def find_firsts(draft: Draft) -> None:
    """Find the first, second … of a series under the name of the series: “小楼学堂”开课，第一课由甲主讲."""
    for match in _FIRST.finditer(draft.text):
        start, end = match.span("part")
        if draft.free(start, end):
            draft.hide(draft.start + start, draft.start + end)
            name = f"“{match['series']}”{match['part']}"
            draft.add(Mention(match["part"], "Event", "Training", Span(draft.start + start, draft.start + end), full=name, date=next((value for at, _, value in draft.dates if at >= draft.start + end), draft.dates[0][2] if draft.dates else "")))
