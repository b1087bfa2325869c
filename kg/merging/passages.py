"""Where an article turns from one occasion to another: the items of a column (● 5月6日，…), 另讯, and what is done later that day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from kg.lexicons import any_of, words
from kg.merging.occasion_marks import DEALS, ELSEWHERE, LISTED_AHEAD, LISTS, MEETS, PROPOSES, UNDER_WAY, sentence_start
from kg.model import Article, Sentence

# An item of a column of news: a mark or a heading in brackets before it; and one that tells its day.
_ITEM = re.compile(r"(?:【[^】]{1,10}】\s*)?[●◆〇○☆★◇▲△■□▶◎※]\s*|【[^】]{2,10}】\s*")
_DAY = re.compile(r"(?:[^，。；]{0,8}，)?[^，。；]{0,10}?(?:\d{1,2}月)?\d{1,2}[日号]|近日|日前|昨[天日]|今[天日]")
# Where a paper goes on with news that its headline does not tell.
_MORE_NEWS = re.compile(r"(?:另|又)讯(?=[\s：:，\d]|本报|[^，。]{0,6}[月日])")
# What is told behind these is of the same day, and no part of a ceremony that was over by then.
_LATER = re.compile(r"(?:当天|当日|同日|次日|翌日|隔天|第二天)(?:上午|中午|下午|傍晚|晚上?|晚间)?，|(?:仪式|典礼|揭牌|签约|活动|会议)(?:结束)?(?:之)?后，")


def _mark_before(article: Article, at: int) -> str:
    """Give what stands on the page's line before a place of the article's text that opens a paragraph: a mark is no part of the text."""
    page, start = article.page_text, article.body.starts[at] if at < len(article.body.starts) else 0
    before = page[max(page.rfind("\n", 0, start) + 1, start - 8) : start]
    return before.strip() if at and article.body.text[at - 1] == "\n" else ""


@lru_cache(maxsize=1)
def _column() -> re.Pattern[str]:
    """The heading of a column of short items below an article: each marked line behind it tells another story."""
    return re.compile(rf"(?m)^[^\w\n]*(?:{any_of(words('section_titles'))})[^\w\n]*$")


# A paragraph of another day than the first one's.
_ANOTHER_DAY = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号][^，。；]{0,4}，")


class Passages:
    """The stretches of an article that tell of occasions of their own; most articles are one stretch."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], *, items: bool) -> None:
        self._text = text = article.body.text
        body = [s for s in sentences if not s.headline]
        lines = [_mark_before(article, s.span.start) + s.text for s in body]
        marked = [(s.span.start, _ITEM.match(line)) for s, line in zip(body, lines, strict=True)]
        dated = sum(1 for line, (_, mark) in zip(lines, marked, strict=True) if mark and _DAY.match(line, mark.end()))
        if items:
            # A column of short items tells another story in each paragraph.
            self._starts = [s.span.start for s in body if not text[text.rfind("\n", 0, s.span.start) + 1 : s.span.start].strip()]
        else:
            self._starts = [start for start, mark in marked if mark] if dated > 1 else []
            columns = [m.start() for m in _column().finditer(article.page_text) if self._told_before(article, m.start())]
            self._starts += [start for start, mark in marked if mark and any(column < article.body.starts[start] for column in columns)]
            self._starts = sorted({*self._starts, *(s.span.start for s in body if _MORE_NEWS.match(s.text))})
        day = next((s.date for s in body if len(s.date) == 10 or s.date.startswith("--")), "")
        self._later = [s.span.start for s in body if _LATER.match(s.text) or (_ANOTHER_DAY.match(s.text) and s.date and s.date != day)]

    @staticmethod
    def _told_before(article: Article, at: int) -> bool:
        """Tell whether an article has told something before a place of its page."""
        starts = article.body.starts
        return article.title_end < len(starts) and starts[article.title_end] < at

    def one(self, here: int, there: int) -> bool:
        """Tell whether two places of the article are in one stretch."""
        return bisect_right(self._starts, here) == bisect_right(self._starts, there)

    def before(self, start: int, at: int) -> bool:
        """Tell whether the first place stands before the second, or in its paragraph, and in its stretch."""
        end = self._text.find("\n", at)
        return (end < 0 or start < end) and self.one(start, at)

    def in_item(self, at: int) -> bool:
        """Tell whether a place is in an item of a column."""
        return bisect_right(self._starts, at) > 0

    def over(self, start: int, at: int) -> bool:
        """Tell whether a ceremony told of at the first place was over by what is told of at the second."""
        return any(start < later <= at and "\n" not in self._text[later:at] for later in self._later)

    def elsewhere(self, since: int, at: int) -> bool:
        """Tell whether the paragraph tells between two places of the article that somebody meets or visits somebody."""
        text = self._text
        paragraph = text.rfind("\n", 0, at) + 1
        met = MEETS.search(text, max(text.rfind("。", 0, since), paragraph), at)
        return met is not None or ELSEWHERE.search(text, max(since, paragraph), at) is not None

    def under_way(self, at: int) -> bool:
        """Tell whether the sentence speaks before `at` of people who go from place to place."""
        text = self._text
        return UNDER_WAY.search(text, sentence_start(text, at), at) is not None

    def listed(self, at: int) -> bool:
        """Tell whether a list of those present goes on at `at`."""
        text = self._text
        return LISTS.search(text, max(at - 400, 0), at) is not None or LISTED_AHEAD.match(text, at) is not None

    def proposed(self, at: int) -> bool:
        """Tell whether the paragraph lists before `at` what somebody proposes to deal with: 会议建议，下次会议审议甲；|审议乙."""
        text = self._text
        last = max((m.end() for m in PROPOSES.finditer(text, text.rfind("\n", 0, at) + 1, at)), default=-1)
        return last >= 0 and not DEALS.search(text, last, at)
