"""Finds statements, notices and reports that go by nothing but whose they are: 某国外交部21日发表声明 is 某国外交部声明."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.grading import status_of
from kg.lexicons import words
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import AnyInShape, SoughtInShape
from kg.rules import Rule, date_near, make, mentions_in, source_text, spelled_out

YIELDS = ("ISSUED", "REVIEWED")

# Who speaks for a body, or a part of it that has no name of its own.
_FOR_IT = "(?:（[^（）]{1,12}）|）|方面|发言人|新闻发言人)?"
_OTHERS = r"(?:等(?:[\d一二三四五六七八九十多]+[个家]?|有关|相关)?(?:部门|部委|单位|机构)?|[两二三四五六七八九十\d]+(?:个)?(?:部门|部委|单位)|等?[两三四五六七八九十\d多]+个?国家?的?(?:政府|外长|外交部长|领导人|总统|防长)?)?"
# When, on what and where they say it: 就此, 针对…, 在社交媒体上, 通过官方网站.
_HOW_SAID = r"(?:<WHEN>|同一?天|随后|此后|此前|再次|又|均|凌晨|深夜|晚间?|(?:紧急|就此|对此)|向[^。；，：ＰＯＥＤ]{1,30}?|(?:就|针对|对)[^，。；：ＰＯＥＤ]{1,20}?|(?:通过|在)[^，。；：ＰＯＡＥＤ]{1,12}?[上台站号里]|通过[^，。；：ＰＯＡＥＤ]{1,8}?)"
_ONE = "(?:一[份项篇则道]|[一二两三四]份)?"
# Behind the kind of paper stands what it says, or nothing.
_SAYS = r"(?=[，。；：、]|$|称|说|中?(?:表示|指出|强调|宣布|显示|认为|警告|谴责|呼吁|敦促|重申|否认|驳斥|予以|回应|证实|确认|要求|明确|决定|提出|预测|预计|披露|透露|提醒|抗议|[对就])|中[称说])"
_SPEAKERS = rf"(?<![在向从由对])(?P<s>[ＯＰ]{_FOR_IT}(?:(?:、|和|与|及|以及|会同|联合)[ＡＺ]?[ＯＰ])*|Ａ(?:[、和与及]Ａ)+)(?P<more>{_OTHERS})"
_STATED = SoughtInShape(spelled_out(rf"{_SPEAKERS}{_HOW_SAID}{{0,2}}(?:发表|发布|印发|下发|发出|公布|签发|作出|刊发|刊登)了?的?{_ONE}(?P<what>(?:最新|正式|书面|官方)?(?:联合|共同|紧急|特别|新闻|政府|补充)?(?:声明|公告|通知|公报|通报|通告|公开信|倡议书)){_SAYS}"))
_REPORTED = SoughtInShape(spelled_out(rf"{_SPEAKERS}{_HOW_SAID}{{0,2}}(?:发表|发布|公布)了?的?{_ONE}(?:最新|新|一份)*的?(?P<what>(?:最新|联合|特别|研究|调查|评估|年度|月度|季度|中期|年中|监测|统计|市场|调研|分析|初步|最终|专题){{0,2}}报告){_SAYS}"))
_ORDERED = SoughtInShape(spelled_out(rf"{_SPEAKERS}{_HOW_SAID}{{0,2}}(?:印发|发布|出台|公布|下发)了?{_ONE}(?P<what>(?:指导|实施|若干|政策)?意见|(?:实施|行动|工作|总体|改革)?方案)(?=[，。；：]|$)"))
# 联合国大会21日通过一项决议: it is its resolution.
_PASSED = SoughtInShape(r"(?P<s>Ｅ)(?:召开Ｅ，|[^。；，ＰＯＤＥ通]){0,16}通过了?(?:一[项份])?(?P<what>决议|宣言)(?=[，。；]|$)")
_RULE = Rule("issued.plain-paper", "ISSUED", "", confidence=0.7)
_ADOPTED = Rule("reviewed.plain-paper", "REVIEWED", "", confidence=0.7)
_FRAMES = AnyInShape(_STATED, _REPORTED, _ORDERED, _PASSED)
# How a paper is, and not which.
_LOOSE = re.compile("最新|正式|书面|官方|初步|新(?!闻)")
# Who of them stands first and was not read: |某某办、|自然资源部.
_UNREAD = re.compile(r"(?:(?<![\u4e00-\u9fff\d])[\u4e00-\u9fff]{3,14}[、和与及])+\Z")
_STATEMENT = re.compile("声明|公开信|联合公报")


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield who issued a paper that is told by its kind alone."""
    if sentence.headline or not _FRAMES.may_match(sentence.shape):
        return
    for frame in (_STATED, _REPORTED, _ORDERED):
        for match in frame.finditer(sentence.shape):
            yield from _issued(sentence, match)
    for match in _PASSED.finditer(sentence.shape):
        event = sentence.shape_mentions[match.start("s")]
        if event is not None and event.canonical and not event.anaphor:
            at = sentence.shape_starts[match.start("what")]
            paper = Mention(event.canonical + match["what"], "Document", "", Span(at, at + len(match["what"])))
            status = status_of(sentence.shape[: match.start()], _ADOPTED, re.split("[，。；：]", sentence.shape[: match.start("what")])[-1])
            yield make(sentence, event, "REVIEWED", paper, {"outcome": "adopted"}, _ADOPTED.name, status, _ADOPTED.confidence)


def _issued(sentence: Sentence, match: re.Match[str]) -> Iterator[Triple]:
    text = sentence.article.body.text
    issuers = [m for m in mentions_in(sentence, match.start("s"), match.end("s")) if m.canonical and not m.anaphor]
    if len(issuers) > 1 and (abroad := max((name for name in words("countries") - {"中国"} if issuers[0].canonical.startswith(name)), key=len, default="")):
        # 某国国防部和|外交部: of that country too.
        issuers = [issuers[0], *(replace(m, full=abroad + m.canonical) if m.sub == "GovernmentBody" and len(m.canonical) <= 6 and text.startswith(m.canonical, m.span.start) and not m.canonical.startswith(abroad) else m for m in issuers[1:])]
    if not issuers or (any(m.type == "Person" for m in issuers) and not _STATEMENT.search(match["what"])):
        return
    if all(m.type == "Place" for m in issuers) and not match["what"].startswith(("联合", "共同")):
        return
    if "向" in re.split("[，。；：]", sentence.shape[: match.start("s")])[-1]:
        # 某部向甲、乙发出通知: they are told.
        return
    first = min(m.span.start for m in issuers)
    if text[first - 1 : first] == "国":
        # 甲、乙等国|外交部: each of them, and none of that name.
        return
    unread = _UNREAD.search(text, max(sentence.span.start, first - 30), first)
    named = (unread.group() if unread else "") + "、".join(dict.fromkeys(m.canonical for m in issuers))
    others = source_text(sentence, match.start("more"), match.end("more"))
    name = named + (others if others.startswith("等") and issuers[0].type != "Place" else "") + _LOOSE.sub("", match["what"])
    at, end = sentence.shape_starts[match.start("what")], sentence.shape_ends[match.end("what") - 1]
    paper = Mention(name, "Document", "", Span(at, end))
    shape = sentence.shape
    when = date_near(sentence, match, at_once=True)
    if len(when) == 4 and "Ｘ" not in re.split("[，。；：]", shape[: match.end()])[-1]:
        # 2026年春节将至，某部发布通知: the year of something else.
        when = ""
    status = status_of(shape[: match.start()], _RULE, re.split("[，。；：]", shape[: match.start("what")])[-1])
    each = "分别" in shape[match.end("s") : match.start("what")]
    for issuer in issuers:
        if each:
            # 甲和乙分别发布报告: each its own.
            paper = Mention(issuer.canonical + _LOOSE.sub("", match["what"]), "Document", "", Span(at, end))
        yield make(sentence, issuer, "ISSUED", paper, {"date": when}, _RULE.name, status, _RULE.confidence)
