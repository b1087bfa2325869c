"""Finds who put what into orbit, and with which rocket: 我国在某发射场使用某运载火箭，成功将某卫星发射升空."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.grading import status_of
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import Sought
from kg.rules import Rule, make

YIELDS = ("LAUNCHED", "USES")

_WHO = r"(?P<who>(?<![\u4e00-\u9fff])我国|[\u4e00-\u9fff]{2,16}?)"
_WHERE = r"(?:(?:今天|昨天|日前|近日|当天|[\d月日上下午时分（）]{2,16})?在[^，。；]{2,24}?(?:发射中心|发射场|发射区|发射工位|试验区|海域))?"
_ROCKET = r"(?P<rocket>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9—\-/]{2,16}?运载火箭)"
_TO = r"(?:发射升空|发射入轨|送入[^，。；]{0,10}(?:轨道|太空)|送上太空)"
_WITH_ROCKET = Sought(rf"{_WHO}{_WHERE}(?:成功|首次)?(?:使用|采用|用|以){_ROCKET}，?(?:(?:采取|采用|以)[^，。；]{{2,14}}方式，?)?(?:在[^，。；将]{{2,20}})?(?:成功|顺利)?将(?P<load>[^，。；将]{{3,60}}?){_TO}")
_ALONE = Sought(rf"(?P<who>(?<![\u4e00-\u9fff])我国){_WHERE}(?:成功|顺利)发射(?P<load>[^，。；]{{3,50}}?)(?=[，。；]|$)")
_DONE = re.compile("成功|顺利|圆满")
# What several have in common: 甲01、02等8颗|卫星.
_MORE = re.compile(r"等?(?:(?:共|共计|在内的)?[\d一二三四五六七八九十两]+颗[\u4e00-\u9fff]{0,8}?卫星|等.*)$")
_AND = re.compile("、|以及|和(?!谐)|与|及(?!其)")
_IS_NAMED = re.compile(r"(?=[\u4e00-\u9fffA-Za-z]).*(?:[\d一二三四五六七八九十]|“)")
_RULE = Rule("launched.into-orbit", "LAUNCHED", "")


def _payloads(load: str, at: int) -> Iterator[tuple[int, str]]:
    """Give the place and name of each of those that were sent up, and none for a number of nameless ones."""
    until = more.start() if (more := _MORE.search(load)) else len(load)
    begin = 0
    for part in _AND.split(load[:until]):
        start = load.index(part, begin) if part else begin
        if len(part) >= 3 and _IS_NAMED.match(part):
            yield at + start, part
        begin = start + len(part)


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who launched what, and the rocket used."""
    return _launched(sentence) if "发射" in sentence.text and not sentence.headline and _DONE.search(sentence.text) else ()


def _launched(sentence: Sentence) -> Iterator[Triple]:
    for pattern in (_WITH_ROCKET, _ALONE):
        for told in pattern.finditer(sentence.text):
            start = sentence.span.start
            begin, end = start + told.start("who"), start + told.end("who")
            named = next((m for m in sentence.mentions if m.type == "Organization" and m.span.start >= begin and m.span.end == end), None)
            who = Mention("中国", "Place", "AdministrativeArea", Span(begin, end)) if told["who"] == "我国" else named
            if who is None:
                continue
            clause = re.split("[，。；]", sentence.text[: told.start()])[-1]
            status = status_of("", _RULE, clause + told.group()[: told.start("load") - told.start()].rstrip("将"))
            for at, name in _payloads(told["load"], start + told.start("load")):
                thing = Mention(name, "Product", "", Span(at, at + len(name)))
                yield make(sentence, who, "LAUNCHED", thing, {"date": sentence.date if len(sentence.date) == 10 else ""}, "launched.into-orbit", status)
            if rocket := told.groupdict().get("rocket"):
                thing = Mention(rocket, "Product", "", Span(start + told.start("rocket"), start + told.end("rocket")))
                yield make(sentence, who, "USES", thing, {}, "uses.rocket", status)
