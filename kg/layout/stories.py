"""Cuts the lines of a web page where a further story with a head of its own begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.layout.bylines import opens
from kg.layout.lines import Line, day_apart, is_tail, renumbered, restates

# What stands under the title of a story on the web: when it was published, and from where.
_FACTS = re.compile(r"^(?:[\u4e00-\u9fffA-Za-z·]{2,14} ?|[（(【\[]?(?:发布|更新|发表)?(?:时间|日期|于)\s*[：:]?\s*)?(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}(?!日?[\u4e00-\u9fff，])|来源\s*[：:|]|发布(?:时间|日期)\s*[：:]")
_DATE_AND_SOURCE = re.compile(r"(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月].*来源\s*[：:|]|来源\s*[：:|].*(?:19|20)\d\d[-./年]")
# A paragraph of a report has hardly fewer characters; a list of related stories has none.
_PARAGRAPH = 60
# A title runs over two lines at most, then comes what tells of the story.
_TITLE = 2
_LONGEST_FACTS = 90
# So many lines of buttons may stand between a title and what tells of the story: 分享, A-A+.
_BUTTONS = 2


# The line of a list's entry with its day and nothing else, or what opens so.
_DAY = re.compile(r"^[\[（(【]?\s?(?:(?:发布|发稿|更新)?(?:日期|时间)\s*[：:]\s*)?(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?(?:$|[\s\]）)】])")


def cut_list(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the entries of a list of stories, each with a title, its day under or above it, and a text; none where the page is no such list.

    A list has two entries or more, all of one form.
    """
    for below in (True, False):
        starts: list[int] = []
        for i, line in enumerate(lines):
            size = _day(lines, i, below=below) if line.kind == "headline" else 0
            under = i + 1 + size * below
            while under < len(lines) and lines[under].kind in ("byline", "credit", "masthead", "clutter") and not _day(lines, under - 1, below=True):
                under += 1
            if not size or under >= len(lines) or lines[under].kind != "text":
                continue
            first = i if below else i - size
            while below and first and lines[first - 1].kind == "headline" and not lines[first].blank:
                first -= 1
            starts.append(first)
        if len(starts) > 1 and not _texts(lines[: starts[0]]):
            return [list(lines[a:b]) for a, b in pairwise([0, *starts[1:], len(lines)])]
    return []


def _day(lines: Sequence[Line], at: int, *, below: bool) -> int:
    """Count the lines below or above a title that say nothing but its day: one, or two where the year stands apart; 0 for none."""
    near = lines[at + 1 : at + 3] if below else lines[max(at - 2, 0) : at]
    one = near[:1] if below else near[-1:]
    if one and one[0].kind in ("masthead", "byline", "credit") and (_DAY.match(one[0].text) or day_apart(one[0].text)):
        return 1
    return 2 if len(near) == 2 and all(line.kind in ("masthead", "clutter") for line in near) and day_apart(" ".join(line.text for line in near)) else 0


def _texts(lines: Sequence[Line]) -> bool:
    return any(line.kind == "text" for line in lines)


def cut_stories(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the lines of each story of a web page; most pages have one.

    A story begins at a title that has a line with date and source, a byline or a dateline under it, and a paragraph behind that.
    Behind the end of a story (相关新闻, 上一篇) a date alone is not enough, because lists of other stories have those too.
    """
    starts = [0]
    told = ended = False
    for i, line in enumerate(lines):
        told = told or (line.kind == "text" and len(line.text) >= _PARAGRAPH)
        ended = ended or (told and is_tail(line.text))
        if told and line.kind == "headline" and (line.blank or lines[i - 1].kind in ("masthead", "clutter", "byline", "credit") or _facts_under(lines, i)) and _begins(lines, i, strict=ended):
            starts.append(_with_site(lines, i, starts[-1]))
            told = ended = False
    return [renumbered(lines[start:end]) if start else list(lines[:end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _facts_under(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at + 1].kind in ("masthead", "byline", "credit") and _FACTS.search(lines[at + 1].text) is not None


def _begins(lines: Sequence[Line], at: int, *, strict: bool) -> bool:
    """Tell whether a story begins at a title: facts or a dateline under it, then a paragraph."""
    under = at + 1
    while under < len(lines) and under - at < _TITLE and lines[under].kind == "headline" and not lines[under].blank and not _FACTS.search(lines[under].text):
        under += 1
    while under < len(lines) and under - at <= _BUTTONS and lines[under].kind == "clutter" and not _FACTS.search(lines[under].text):
        under += 1
    if under >= len(lines):
        return False
    line = lines[under]
    facts = len(line.text) < _LONGEST_FACTS and "。" not in line.text and _FACTS.search(line.text) is not None
    if strict:
        return facts and _DATE_AND_SOURCE.search(line.text) is not None and _told(lines, under + 1, 2)
    if line.kind == "text" and (opens(line.text) or restates(lines[at], line)):
        return len(line.text) >= _PARAGRAPH
    return (facts or line.kind == "byline") and _told(lines, under + 1, 1)


def _told(lines: Sequence[Line], at: int, number: int) -> bool:
    """Tell whether as many paragraphs stand there, with no more than captions and facts before each."""
    ahead = [line for line in lines[at : at + 2 * number + 2] if line.kind == "text" and len(line.text) >= _PARAGRAPH]
    return len(ahead) >= number


def _with_site(lines: Sequence[Line], at: int, floor: int) -> int:
    """Give where a story begins with the path of its site, which stands above its title (首页 > 新闻 > 正文)."""
    while at - 1 > floor and lines[at - 1].kind in ("masthead", "clutter") and re.search(r"[>＞»]|位置", lines[at - 1].text):
        at -= 1
    return at
