"""Parts the lines of a page into articles: the cheapest way to read them as headlines with their text before or behind.

Four kinds of segment: a headline with its text behind it, a headline with its text before it, text without headline,
and a column of short items. What speaks against a reading has a price; the partition with the lowest sum is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import NamedTuple

from kg.layout.bylines import opens, split_end, split_start
from kg.layout.columns import begins_midway, ended
from kg.layout.lines import BULLETS, Line, goes_on, pairs_of, restates

# Prices: tuned on the annotated pages and on pages of our own (tests/layout). Only their order and rough size matter.
_NEVER = 9.0  # a headline with byline inside another article, a headline without text
_WRONG = 3.0  # a byline, an opening such as 本报讯, or a column's heading in the middle of an article; text that starts from nothing
_NO_HEADLINE = 2.0  # text without headline
_UNANNOUNCED = 0.3  # text that starts an article without 本报讯 or the like
_BEHIND = 0.6  # a headline behind its text
_TITLE = 1.2  # a headline with neither byline nor opening nor an end marked before it
_MIDWAY = 1.5  # a paragraph that begins in mid-sentence behind one that is whole
_TWO_BYLINES = 2.0  # a byline above the text and another below
_HOPELESS = 12.0  # no page was seen of which one article costs so much
_STRANGE = 0.6  # a line of a headline none of whose words the text has
_FRAGMENT = 0.3  # a line that looks like a headline read as text
_SUBHEAD = 0.2
_MENTION = 0.2  # a pointer to another page within an article
_UNSIGNED = 0.6  # a headline behind its text, without byline
_TRAILING = 1.5  # a subhead with nothing below it
_CHEAP = 0.02  # what would be wrong in a newspaper and is usual on a web page
_TEASER = 0.3
_UNFINISHED = 1.0  # a headline that ends, or reads, like the first half of a sentence
_RESTATED = 1.0  # what a headline gains that the sentence below says again with its day
_CAPTION = 2.0  # a headline that says what the text before it told
_TOLD = 0.6  # of the words of a caption the text before it has so many
_NEAR = 6  # lines before a caption that may tell of it
_LONGEST_TITLE = 5
_LONGEST_HEAD = 30  # more lines without text are a list, not the head of an article
_BROKEN = 20  # a line of a column with a comma has at least so many characters
# How a line ends that is the first half of a sentence.
_HALF = re.compile(r"[后时的和与及在将对把被从]$")


class Segment(NamedTuple):
    """Lines `start` to `end` as one article: which of them are its headline, and which are text though they look like headlines.

    A `section` is a column of short items; a `teaser` a headline that points to another page.
    """

    start: int
    end: int
    title: tuple[int, ...]
    section: bool = False
    teaser: bool = False
    text: tuple[int, ...] = ()


# A price, whether a byline or the like marks the end, and the reading.
_Priced = tuple[float, bool, Segment]


@dataclass(frozen=True)
class _Reading:
    """The lines with what the prices look at."""

    lines: Sequence[Line]
    single: bool

    @cached_property
    def opens(self) -> list[bool]:
        return [line.kind == "text" and opens(line.text) for line in self.lines]

    @cached_property
    def named(self) -> list[bool]:
        return [line.kind == "text" and bool(split_start(line.text)[1]) for line in self.lines]

    @cached_property
    def closes(self) -> list[bool]:
        return [line.kind == "text" and bool(split_end(line.text)[1]) for line in self.lines]

    @cached_property
    def midway(self) -> list[bool]:
        return [line.kind == "text" and begins_midway(line.text) for line in self.lines]

    @cached_property
    def ended(self) -> list[bool]:
        return [ended(line.text) for line in self.lines]

    @cached_property
    def pairs(self) -> list[frozenset[str]]:
        """The pairs of Han characters in each line."""
        return [pairs_of(line.text) for line in self.lines]

    @cached_property
    def weight(self) -> list[float]:
        """How much each line looks like the headline of an article rather than a subhead: 0 to 3."""
        found = []
        for i, line in enumerate(self.lines):
            size = len(line.text)
            beside = (i > 0 and self._next_to(i - 1, i)) or (i + 1 < len(self.lines) and self._next_to(i, i + 1))
            looks = (size >= 12 and line.deck) + 0.5 * (size >= 14) + 0.5 * (size >= 18) + 0.8 * beside
            found.append(0.0 if line.text[0] in BULLETS else looks)
        return found

    @cached_property
    def broken(self) -> frozenset[int]:
        """The lines that look like headlines but rather are the last line of a column, which breaks off in mid-sentence."""
        return frozenset(
            i for i, line in enumerate(self.lines[:-1])
            if line.kind == "headline" and "，" in re.sub("“[^”]*”", "", line.text) and not line.deck and i not in self.restated
            and self.lines[i + 1].kind == "text" and not self.opens[i + 1]
            and (self.midway[i + 1] or (len(line.text) >= _BROKEN and line.text[-1] not in "！？”"))
        )  # fmt: skip

    @cached_property
    def captions(self) -> frozenset[int]:
        """The headlines that say again what the text before them told, and not what follows: captions of pictures in a story."""
        found: set[int] = set()
        for i, line in enumerate(self.lines):
            below = next((after.kind for after in self.lines[i + 1 :] if after.kind != "headline"), "")
            if line.kind == "headline" and below == "text" and self._share(i, i - _NEAR, i) >= _TOLD > self._share(i, i + 1, i + 4):
                found.add(i)
        return frozenset(found)

    @cached_property
    def restated(self) -> frozenset[int]:
        """The headlines that the sentence below says again with the day on which it was."""
        return frozenset(i for i in range(len(self.lines) - 1) if restates(self.lines[i], self.lines[i + 1]))

    def _share(self, i: int, first: int, end: int) -> float:
        words = self.pairs[i]
        return len(words & frozenset().union(*self.pairs[max(0, first) : end])) / len(words) if words else 0.0

    def _next_to(self, i: int, j: int) -> bool:
        return self.lines[i].kind == self.lines[j].kind == "headline"

    def subhead(self, i: int, end: int) -> float:
        """Price a headline within an article's text."""
        if self.single:
            return _CHEAP
        after = i + 1
        if i in self.captions:
            return _SUBHEAD
        if i in self.restated:
            return _WRONG + 1
        if after < end and self.lines[after].kind == "byline":
            return _NEVER
        if after < end and self.opens[after] and self.lines[i].text[0] not in BULLETS:
            return _WRONG + 1
        return _SUBHEAD + self.weight[i]

    def strange(self, title: Sequence[int], body: Sequence[int]) -> float:
        """Price the lines of a headline whose words the text has not."""
        if self.single or not body:
            return 0.0
        text = frozenset().union(*(self.pairs[i] for i in body))
        price = 0.0
        for i in title:
            shared = len(self.pairs[i] & text)
            price += _STRANGE * (0.0 if shared > 1 else 0.4 if shared else 1.0)
            price += _UNFINISHED if _HALF.search(self.lines[i].text) else 0.0
        return price

    def inside(self, first: int, end: int, *, after_byline: bool) -> tuple[float, bool]:
        """Price what stands between `first` and `end` as one article's text, and tell whether a byline closes it."""
        texts = [i for i in range(first, end) if self.lines[i].kind == "text"]
        if not texts:
            return _NEVER, False
        price = 0.0
        closed = False
        wrong = _CHEAP if self.single else _WRONG
        second = _TWO_BYLINES if after_byline or self.named[texts[0]] else 0.0
        for i in range(first, end):
            kind = self.lines[i].kind
            if kind == "headline":
                price += _FRAGMENT if i in self.broken else self.subhead(i, end) + (_TRAILING if i > texts[-1] else 0.0)
            elif kind == "section":
                price += wrong
            elif kind == "pointer":
                price += _MENTION
            elif kind == "byline" or self.closes[i]:
                last = i >= texts[-1]
                price += second if last else wrong
                closed = closed or last
            if kind == "text" and i > texts[0]:
                price += wrong if self.opens[i] else 0.0
                price += _MIDWAY if self.midway[i] and self.lines[i - 1].kind == "text" and self.ended[i - 1] else 0.0
        return price, closed

    def _head(self, start: int, end: int, kind: str) -> int:
        at = start
        while at < end and self.lines[at].kind in (kind, "credit"):
            at += 1
        return at

    def headed(self, start: int, end: int, closed: bool) -> _Priced:
        """Read the lines as a headline with its text behind it."""
        lines = self.lines
        body = self._head(start, end, "headline")
        named = self._head(body, end, "byline")
        title = tuple(i for i in range(start, body) if lines[i].kind == "headline")
        if self.single:
            title = self._first_block(title)
        pointed = body == end - 1 and lines[body].kind == "pointer"
        price, shut = self.inside(named, end, after_byline=named > body)
        clear = closed or named > body or (named < end and self.opens[named])
        if pointed:
            return _TEASER + _TEASER * sum(lines[i].blank for i in title[1:]), True, Segment(start, end, title, teaser=True)
        if not clear and any(i in self.broken for i in title):
            price += _UNFINISHED
        if not clear and start:
            price += max(0.0, _TITLE - 0.4 * max(self.weight[i] for i in title))
        if not clear and start and all(i in self.captions for i in title):
            price += _CAPTION
        if not clear and start and title[-1] in self.restated:
            price -= _RESTATED
        if not clear and start and named < end and goes_on(lines[named].text):
            price += _MIDWAY
        price += self.strange(title, range(named, end)) + max(0, len(title) - _LONGEST_TITLE)
        return price, shut, Segment(start, end, title, text=self._read_as_text(named, end))

    def _first_block(self, title: tuple[int, ...]) -> tuple[int, ...]:
        """Of the lines above a web page's text take the first block: what stands below a blank line is a subhead."""
        for n, i in enumerate(title):
            if n and self.lines[i].blank and len(self.lines[title[0]].text) > 6:
                return title[:n]
        return title[:3]

    def behind(self, start: int, end: int, closed: bool) -> _Priced:
        """Read the lines as a headline behind its text."""
        lines = self.lines
        tail = end
        while tail > start and lines[tail - 1].kind in ("byline", "credit"):
            tail -= 1
        head = tail
        while head > start and lines[head - 1].kind == "headline":
            head -= 1
        if head in (tail, start) or self.single:
            return inf, False, Segment(start, end, ())
        price, _ = self.inside(start, head, after_byline=False)
        signed = tail < end or self.closes[head - 1]
        price += _BEHIND + self._from_nothing(start, closed) + self.strange(range(head, tail), range(start, head))
        price += 0.0 if signed else _UNSIGNED
        return price, True, Segment(start, end, tuple(range(head, tail)), text=self._read_as_text(start, head))

    def headless(self, start: int, end: int, closed: bool) -> _Priced:
        """Read the lines as text without headline: half a story."""
        price, shut = self.inside(start, end, after_byline=False)
        price += (_NO_HEADLINE / 2 if not start else _NO_HEADLINE) + self._from_nothing(start, closed)
        if self.midway[start] and shut and any(self.lines[i].kind == "headline" for i in range(start, end)):
            price += _TITLE / 2
        # Behind half a story from elsewhere a headline opens another article, as it does behind a byline.
        return price, shut or self.midway[start], Segment(start, end, (), text=self._read_as_text(start, end))

    def _from_nothing(self, start: int, closed: bool) -> float:
        """Price an article that starts with this line of text."""
        fragment = _FRAGMENT if self.lines[start].kind == "headline" else 0.0
        if self.opens[start]:
            return fragment
        if not start or closed or (self.midway[start] and self.ended[start - 1]):
            return fragment + _UNANNOUNCED
        return fragment + _WRONG

    def _read_as_text(self, start: int, end: int) -> tuple[int, ...]:
        return tuple(i for i in range(start, end) if i in self.broken or (i == start and self.lines[i].kind == "headline"))

    def section(self, start: int, end: int) -> _Priced:
        """Read the lines as a column of short items under its heading."""
        price = 0.0
        for i in range(start + 1, end):
            line = self.lines[i]
            if line.kind == "headline":
                price += 0.1 + self.weight[i] if i + 1 == end or self.lines[i + 1].kind != "byline" else _NEVER
            elif line.kind in ("byline", "section"):
                price += _WRONG
            elif line.kind == "text" and line.text[0] not in BULLETS:
                price += 0.2
        return price if end > start + 1 else _NEVER, False, Segment(start, end, (start,), section=True)

    def cheapest(self, start: int, end: int, closed: bool) -> _Priced:
        """Give the best reading of the lines as one article: its price, whether its end is marked, and what it is."""
        kind = self.lines[start].kind
        readings = []
        if kind == "section" and not self.single:
            readings.append(self.section(start, end))
        elif kind in ("headline", "section"):
            readings.append(self.headed(start, end, closed))
            if "，" in self.lines[start].text:
                readings.append(self.behind(start, end, closed))
        if kind == "text":
            readings += [self.behind(start, end, closed), self.headless(start, end, closed)]
        if kind in ("byline", "credit", "caption", "pointer"):
            price, shut = self.inside(start, end, after_byline=False)
            readings.append((price + _NO_HEADLINE + _WRONG, shut, Segment(start, end, ())))
            first = self._head(start, end, "byline")
            if kind != "pointer" and first < end and self.lines[first].kind == "headline":
                price, shut, segment = self.headed(first, end, True)
                # In brackets behind a text it signs that text.
                signs = start > 0 and self.lines[start - 1].kind == "text" and self.lines[start].text[0] == "（"
                readings.append((price + _TITLE + _WRONG * signs, shut, segment._replace(start=start)))
        return min(readings, key=lambda reading: reading[0])


def part(lines: Sequence[Line], *, single: bool) -> list[Segment]:
    """Part lines without masthead and clutter into articles; `single` says that the page holds one.

    Works in the square of the number of lines, so a page of very many is parted in stretches.
    """
    found: list[Segment] = []
    size = max(1, len(lines)) if single else _STRETCH
    for at in range(0, len(lines), size):
        for s in _part(_Reading(lines[at : at + size], single)):
            title, text = tuple(i + at for i in s.title), tuple(i + at for i in s.text)
            found.append(s._replace(start=s.start + at, end=s.end + at, title=title, text=text))
    return found


# Lines parted at a time; the largest page seen has 110.
_STRETCH = 240


def _part(reading: _Reading) -> list[Segment]:
    count = len(reading.lines)
    ends = [count] if reading.single else [i for i in range(1, count) if _may_end(reading, i)] + [count]
    # best[end][closed]: the lowest price of the lines before `end`, with the last segment, and where it came from.
    best: list[dict[bool, tuple[float, Segment | None, bool]]] = [{} for _ in range(count + 1)]
    best[0][False] = (0.0, None, False)
    for start in range(count):
        for closed, (price, _, _) in sorted(best[start].items()):
            hopeless = False
            for end in ends[bisect_right(ends, start) :]:
                if hopeless and end < count:
                    continue
                more, shut, segment = reading.cheapest(start, end, closed)
                # Once an article has text, what follows only adds to its price.
                grown = reading.lines[end - 1].kind == "text" or end - start > _LONGEST_HEAD
                hopeless = hopeless or (grown and _HOPELESS < more < inf)
                if price + more < best[end].get(shut, (inf,))[0]:
                    best[end][shut] = (price + more, segment, closed)
    segments: list[Segment] = []
    at, closed = count, min(best[count], key=lambda key: best[count][key][0])
    while at:
        _, chosen, closed = best[at][closed]
        if chosen is None:
            break
        segments.append(chosen)
        at = chosen.start
    return segments[::-1]


def _may_end(reading: _Reading, at: int) -> bool:
    """Tell whether one article may end and another begin before this line."""
    if reading.lines[at].kind != "text" or reading.lines[at - 1].kind != "text":
        return True
    return reading.opens[at] or reading.closes[at - 1] or (reading.midway[at] and reading.ended[at - 1])
