"""Who says it: what an article puts into somebody's mouth, and whose that is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from kg.lexicons import any_of, rows, words
from kg.model import Article, Mention, Sentence, Triple
from kg.needs import SoughtInShape

# What stands between a person and the verb, and between a body and the verb: 某局|相关负责人日前|表示.
_BY_PERSON = "[^，。；：“”ＰＯＨ的]{0,18}?"
_FOR_BODY = "(?:(?:相关|有关|主要)?(?:部门)?(?:负责人|负责同志|责任人|新闻发言人|发言人|方面|官方|官网|工作人员))?"
# Possessive: what has been taken for one adverbial is not tried as several.
_WHEN = (
    "(?:在[^，。；：“”ＰＯＨ]{1,20}?(?:上|中|时|后)|日前|近日|Ｘ|昨天|今天|随后|上"
    "|现场|公开|明确|特别|再次|多次|进一步|也|还|则|已|对此|出面|紧急|向(?:记者|媒体|本报|会议|大会|社会|公众|外界|代表们?|与会者))*+"
)
# A sentence that goes on with what the one before asked for: 二要…, 同时，要….
_ASKS_ON = re.compile(r"(?:同时|此外|另外|首先|其次|最后)?，?(?:[一二三四五六]|还|也|更)?[要应](?!闻|求|点|急|用|对)|必须")


# 根据某某要求，…: what is done on an order is not what is said.
_ON_ORDER = re.compile(r"(?:根据|按照|遵照|依照|落实|贯彻|响应|应)[^，。；：]{0,30}$")


class Scope(NamedTuple):
    """A stretch of the article's text that somebody says; `claims_only`: what he wants or denies, and so nothing asserted."""

    start: int
    end: int
    speaker: str
    claims_only: bool = False


class Frame(NamedTuple):
    """A place of a sentence's shape that names who says something: what he says follows `at`, or ends there."""

    kind: str
    start: int
    at: int
    who: tuple[int, int]
    unnamed: tuple[int, int]


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, SoughtInShape], ...]:
    verb = "(?:" + any_of(words("speech_verbs")) + ")"
    wants = "(?:" + any_of(row[0] for row in rows("speech_verbs") if row[1:] == ("matter",)) + ")"
    heads = any_of(words("unnamed_speakers"))
    unnamed = f"[ＯＡ]?(?:(?:不愿|未)(?:具名|透露姓名|公开身份)的|接近[^，。；：]{{2,14}}的|匿名)(?:{heads}|人士)|[ＯＡ]?(?:{heads})们?"
    told = any_of(row[0] for row in rows("speech_verbs") if len(row) == 1 and row[0] not in ("介绍", "提出", "总结", "评价", "分析", "报道", "明确", "宣布"))
    speaker = f"(?:(?P<who>[ＰＯＡＺＨＢＥ](?:[、和与及][ＰＯＡＺ])*)(?!(?:{heads}))(?:(?<=[ＰＨ]){_BY_PERSON}|(?<=[ＯＡＺＢＥ]){_FOR_BODY}{_WHEN})|(?P<unnamed>{unnamed}){_WHEN})"
    who = "(?:(?P<who>[ＰＯＡ])[^，。；：“”ＰＯＨ的]{0,6}?|(?P<unnamed>" + unnamed + "))"
    found = (
        ("follows", rf"(?<!根)据(?:多[家位名])?{speaker}[^，。；：“”ＰＯ]{{0,6}}?(?:{verb}|统计|消息|数据|公告|公布|公示)[^，。；：“”ＰＯ]{{0,4}}，"),
        ("follows", rf"从{speaker}(?:处|方面|了解)?(?:获悉|了解到|得知|证实)，"),
        ("follows", rf"{speaker}{verb}(?:说|道|称|记者|了)?[，：]"),
        ("before", rf"(?:^|(?<=[”，])){who}(?:{told})(?=[。；]|$)"),
        ("wants", rf"{speaker}{wants}(?![，：。；了书稿的和与])"),
        ("goes on", rf"^(?:还|同时|并|也|最后|随后|此外|，)*{verb}[，：]"),
    )
    return tuple((kind, SoughtInShape(pattern)) for kind, pattern in found)


@lru_cache(maxsize=1)
def _verb() -> SoughtInShape:
    return SoughtInShape("|".join(["获悉|了解到|得知|统计|消息", any_of(words("speech_verbs"))]))


def frames(shape: str) -> list[Frame]:
    """Find where a sentence names who says something, in order; of those that overlap the one that begins first.

    >>> [(frame.kind, frame.unnamed) for frame in frames("据知情人士透露，Ｏ收购了Ｏ。")]
    [('follows', (1, 5))]
    """
    if not _verb().search(shape):
        return []
    found = []
    for kind, pattern in _patterns():
        for match in pattern.finditer(shape):
            groups = match.groupdict()
            who, unnamed = (match.span(name) if groups.get(name) else (0, 0) for name in ("who", "unnamed"))
            if not _ON_ORDER.search(shape, 0, match.start()):
                found.append(Frame(kind, match.start(), match.end(), who, unnamed))
    kept: list[Frame] = []
    for frame in sorted(found, key=lambda f: (f.start, -f.at)):
        if not kept or frame.start >= kept[-1].at:
            kept.append(frame)
    return kept


class Speakers:
    """Who says what in one article. `name` gives the canonical name of a mention, or '' where it stands for nothing named."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], name: Callable[[Mention], str]) -> None:
        self._text = article.body.text
        self._name = name
        self._scopes: list[Scope] = []
        for sentence in sentences:
            if not sentence.headline:
                self._read(sentence)
        self._scopes.sort()
        self._starts = [scope.start for scope in self._scopes]

    def of(self, triple: Triple) -> str:
        """Give who says a claim: the speaker of the innermost scope that it lies in, or '' where the article speaks."""
        at = triple.object.span.start if triple.object.span.end > triple.object.span.start else triple.subject.span.start
        for scope in reversed(self._scopes[: bisect_right(self._starts, at)]):
            if at < scope.end and not (scope.claims_only and triple.evidence.status == "asserted"):
                return scope.speaker
        return ""

    def _read(self, sentence: Sentence) -> None:
        last = self._scopes[-1] if self._scopes else None
        follows = last is not None and "\n" not in self._text[last.end : sentence.span.start].strip(" ")
        if last is not None and last.end <= sentence.span.start and follows and _ASKS_ON.match(sentence.shape):
            last = self._scopes[-1] = last._replace(end=sentence.span.end)
        for frame in frames(sentence.shape):
            if frame.kind == "goes on":
                speaker = last.speaker if last is not None and follows else ""
            else:
                speaker = self._as_written(sentence, *frame.unnamed) or self._named(sentence, *frame.who)
            if not speaker:
                continue
            start = sentence.shape_ends[frame.at - 1]
            begins = sentence.shape_starts[frame.start]
            quoted = self._text[begins - 1 : begins] == "”"
            if quoted or (frame.kind == "before" and frame.start):
                last = Scope(self._opening(begins) if quoted else sentence.span.start, begins, speaker)
                self._scopes.append(last)
            if frame.kind != "before":
                end = self._closing(start, sentence.span.end) if self._text[start : start + 1] == "“" else sentence.span.end
                last = Scope(start, end, speaker, frame.kind == "wants")
                self._scopes.append(last)

    def _named(self, sentence: Sentence, start: int, end: int) -> str:
        return "、".join(filter(None, (self._name(m) for m in sentence.shape_mentions[start:end] if m is not None)))

    def _as_written(self, sentence: Sentence, start: int, end: int) -> str:
        return self._text[sentence.shape_starts[start] : sentence.shape_ends[end - 1]] if start < end else ""

    def _closing(self, opening: int, sentence_end: int) -> int:
        """Give where the quotation ends that opens there, over names in quotation marks inside it; the end of its sentence where none does."""
        depth = 0
        for mark in re.finditer("[“”\n]", self._text[opening:]):
            if mark.group() == "\n":
                break
            depth += 1 if mark.group() == "“" else -1
            if depth == 0:
                return opening + mark.start()
        return sentence_end

    def _opening(self, closed: int) -> int:
        """Give where the quotation begins that ends there, else its paragraph."""
        paragraph = self._text.rfind("\n", 0, closed) + 1
        depth = 0
        for mark in reversed(list(re.finditer("[“”]", self._text[paragraph:closed]))):
            depth += 1 if mark.group() == "”" else -1
            if depth == 0:
                return paragraph + mark.start()
        return paragraph
