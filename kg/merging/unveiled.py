"""Finds ceremonies that a text tells of without a name: “某某学园”今日在某大楼揭牌。甲、乙共同揭牌，典礼由丙主持."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.kinds import OPENS
from kg.model import Mention, Sentence, Span
from kg.needs import SoughtInShape

_TOLD = SoughtInShape(
    rf"(?<![在于])(?<![在于][ＡＺＮ])(?P<what>[ＯＶＪＮＺ]|“[^“”]{{2,20}}”)”?，?(?:Ｘ|\d{{1,2}}日|今日|昨日)?(?:[^，。；ＰＥＢＯＡＺＮＶＪＸ的]{{0,10}}|Ｘ)(?:[^，。；ＰＥＢＯＡＺＮＶＪＸ的]{{0,8}})(?:在[ＡＺＮ]{{0,2}}[ＶＯＡＺＮ])?(?:正式|隆重|顺利|成功|今日|当天|完成)*(?P<act>{OPENS})(?=[，。；！]|成立|启用)"
)
# The word that stands for the ceremony, or what people do at one.
_CEREMONY = re.compile(rf"(?:(?:{OPENS}|启动|成立)?(?P<kind>仪式|典礼)|(?:{OPENS})(?P<short>礼|式))(?![\u4e00-\u9fff]?(?:感|队))")
_TOGETHER = re.compile(rf"(?:共同|一起|一同|为[^，。；]{{0,14}})(?:{OPENS})")


def unveiled(sentences: Sequence[Sentence], text: str) -> Iterator[tuple[int, Mention]]:
    """Yield where a text tells that a house or a place was opened, and the ceremony, if it speaks of one in the sentences behind."""
    for at, sentence in enumerate(sentences):
        match = None if sentence.headline else _TOLD.search(sentence.shape)
        if match is None:
            continue
        what = sentence.shape_mentions[match.start("what")]
        if len(match["what"]) > 1:
            start, end = sentence.shape_starts[match.start("what")], sentence.shape_ends[match.end("what") - 1]
            what = Mention(text[start:end], "Event", "Ceremony", Span(start, end))
        if what is None or what.anaphor:
            continue
        last = sentences[min(at + 3, len(sentences) - 1)].span.end
        paragraph = text[sentence.shape_starts[match.end()] - 1 : last] if match.end() < len(sentence.shape_starts) else text[sentence.span.end : last]
        kind = _CEREMONY.search(paragraph)
        if kind is None and _TOGETHER.search(paragraph) is None:
            continue
        ending = (kind["kind"] or kind["short"]) if kind else "仪式"
        name = what.name + match["act"] + ending
        aliases = {name, *((kind.group(),) if kind and len(kind.group()) > 2 else ())}
        full = what.canonical + match["act"] + ending
        yield what.span.start, replace(what, name=name, full=full, type="Event", sub="Ceremony", posts=(), aliases=tuple(sorted(aliases)), date=sentence.date)
        return
