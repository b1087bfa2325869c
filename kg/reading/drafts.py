"""A sentence while its mentions are being found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kg.model import Mention, Span
from kg.reading.scene import Scene
from kg.reading.word_grid import Words

# Where a hidden mention stands in the shape: nowhere.
_HIDDEN = Span(-1, -1)
# What opens a bracket with a second or a short name: （, （以下简称：“.
_SHORT_FOR = re.compile(r"（(?:(?:以下)?简称|下称)?[：“]*")
_CLOSES = re.compile(r"”?）")
# What a name of three characters may have taken with it.
_ADVERBS = frozenset("正将还则便也又说时现曾称等均都为于已自从在率向应对与同携赴以来到经获未拟或仍欲需须愿昨可能会才今必亦常皆早刚新")


@dataclass(slots=True)
class Draft:
    """A sentence while its mentions are being found; all offsets are in the article's folded text."""

    start: int
    end: int
    text: str
    headline: bool
    quoted: bool
    groups: list[tuple[Span, Mention]] = field(default_factory=list)
    dates: list[tuple[int, int, str]] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    words: Words | None = None
    breaks: list[tuple[int, int]] = field(default_factory=list)

    @property
    def mentions(self) -> list[Mention]:
        """All that was found, also what a wider mention hides from the shape."""
        return [mention for _, mention in self.groups]

    def add(self, mention: Mention, group: Span | None = None) -> None:
        """Keep a mention; `group` is the wider span that the shape replaces (titles before a name)."""
        span = group or mention.span
        self.groups.append((span, mention))
        start, end = span
        self.taken[start - self.start : end - self.start] = b"\1" * (end - start)

    def only_places(self, start: int, end: int) -> bool:
        """Tell whether what stands there is an area with which the stretch begins, and nothing else: 常州|一院."""
        inside = [(span, mention) for span, mention in self.groups if span.start < self.start + end and span.end > self.start + start]
        return bool(inside) and all(m.type == "Place" and span.start == self.start + start and span.end < self.start + end for span, m in inside)

    def fill(self, fuller: dict[str, str], parents: list[tuple[str, str]]) -> None:
        """Give institutions that were found under a short name their full one, and their parts too: 濠大|海洋学院."""
        for i, (span, mention) in enumerate(self.groups):
            if mention.type != "Organization" or (mention.full and mention.name not in fuller):
                continue
            full = fuller.get(mention.name) or next((whole + mention.name[len(short) :] for short, whole in parents if mention.name.startswith(short) and mention.name not in whole and not mention.name.startswith(whole)), "")
            if full:
                self.groups[i] = (span, replace(mention, full=full))

    def shorten_names(self, scene: Scene) -> None:
        """Cut the adverb from a name whose shorter form the article has too: 方勤正|带领 beside 方勤."""
        for i, (span, mention) in enumerate(self.groups):
            name = mention.name
            if mention.type == "Person" and len(name) == 3 and name[2] in _ADVERBS and scene.names.get(name[:2], 0) and scene.names.get(name, 0) == 1:
                end = mention.span.end - 1
                self.groups[i] = (Span(span.start, end) if span.start >= 0 else span, replace(mention, name=name[:2], span=Span(mention.span.start, end)))
                self.taken[end - self.start] = 0
                scene.names[name[:2]] += 1
                del scene.names[name]

    def second_names(self) -> None:
        """Take a second name in brackets (某大学附属医院（某市中心医院）) for a name of the first."""
        if "（" not in self.text:
            return
        for i, (span, mention) in enumerate(self.groups):
            lead = _SHORT_FOR.match(self.text, span.end - self.start) if mention.type == "Organization" and span.start >= 0 else None
            if lead is None:
                continue
            for j, (inner, other) in enumerate(self.groups):
                at, stop = inner.start - self.start, inner.end - self.start
                bracketed = lead.end() == at and _CLOSES.match(self.text, stop) is not None
                if i != j and bracketed and other.type == "Organization" and not other.anaphor:
                    closed = _CLOSES.match(self.text, stop)
                    self.groups[i] = (Span(span.start, self.start + (closed.end() if closed else stop)), replace(mention, aliases=(*mention.aliases, other.canonical)))
                    self.groups[j] = (_HIDDEN, other)
                    end = self.groups[i][0].end
                    self.taken[span.start - self.start : end - self.start] = b"\1" * (end - span.start)
                    break

    def hide(self, start: int, end: int) -> None:
        """Hide the mentions inside a wider one from the shape; they stay mentions."""
        groups = []
        for pair in self.groups:
            (at, stop), mention = pair
            if start <= stop <= end and (at >= start or mention.span.start >= start):
                if 0 <= at < start:
                    # 我校|某学院某某教授: what says whose part it is stays in the text.
                    self.taken[at - self.start : start - self.start] = bytes(start - at)
                pair = _HIDDEN, mention
            groups.append(pair)
        self.groups = groups

    def free(self, start: int, end: int) -> bool:
        """Tell whether local offsets are inside no mention."""
        return 1 not in self.taken[start:end]
