"""Finds who works with whom, and who put money into or bought whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Mention, Sentence, Triple
from kg.rules import Rule, date_near, find, make

YIELDS = ("PARTNERED_WITH", "INVESTED_IN", "ACQUIRED")

_DEAL = r"(?:签署|签订|签下|达成|签约|缔结|建立)"
_FORM = r"(?:了)?(?:[^。；，]{0,16}?)(?P<q_form>(?:[\u4e00-\u9fffＡＸ]{0,12})(?:战略合作|协议|备忘录|合作|伙伴关系|公约|合同)(?:框架协议|协议|备忘录)?|Ｄ)"
# 某大学与某区政府|全面战略合作|签约仪式: two sides and what they sign.
_SIGNED = re.compile(r"(?P<form>(?:全面|深化)?(?:战略)?合作(?:框架)?(?:协议)?|共建(?:协议)?)(?:项目)?签[约字](?:仪式|活动|会)?(?:暨.*)?$")
_HELD_TOGETHER = re.compile(r"(?P<s>[ＯＡＺ])(?:Ｘ)?(?:与|同|和)(?P<o>[ＯＡＺ])(?:Ｘ)?(?:共同|联合)?(?:举行|举办|召开)了?(?P<e>Ｅ)")
_SIDE = "[ＯＡＺＨ]"
# Who says it signs nothing: 某局介绍，甲与乙签署….
_SAID = r"^[ＯＡＺＨ][^，]{0,12}(?:介绍|透露|表示|称|通报|消息|指出|获悉|报道|说|宣布|证实|认为)，"

RULES = (
    Rule("partnered.signed", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:日前|近日|当天|Ｘ|也|还|今天)*(?:与|和|同)(?P<o>{_SIDE}(?:、{_SIDE})*)(?:[^。；Ｐ]{{0,12}}?){_DEAL}{_FORM}", dated="since", headlines=True),
    Rule("partnered.signed-with-each", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:[^。；Ｐ]{{0,20}}?)(?:先后|分别|并)?(?:先后|分别)?(?:与|和|同)(?P<o>{_SIDE}(?:、{_SIDE})*)(?:[^。；Ｐ]{{0,6}}?){_DEAL}{_FORM}", dated="since", unless=_SAID),
    Rule("partnered.signed-by-people", "PARTNERED_WITH", r"Ｐ代表(?P<s>[ＯＡＺ])(?:、|，|和|与)Ｐ代表(?P<o>[ＯＡＺ])(?:分别|共同)?(?P<q_form>签(?:署|订|约|字))", dated="since"),
    Rule("partnered.paired", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:与|和|同)(?P<o>{_SIDE})(?:正式)?(?:结成|结为|缔结|建立)(?:了)?(?P<q_form>[^。；，]{{0,8}}?(?:共建单位|友好[^，。；]{{0,6}}|结对单位|对子|伙伴|合作关系))", dated="since"),
    Rule("partnered.as-partner", "PARTNERED_WITH", rf"作为(?P<s>{_SIDE})的?(?:战略)?(?:合作伙伴|合作方|合作单位)，(?P<o>{_SIDE})"),
    Rule("partnered.built-with", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:与|和|同)(?P<o>{_SIDE})(?:合作共建|共建|联合建设|共同建设|合建)的?(?=[^。；，]{{0,12}}(?:实验室|中心|基地|研究院|平台|学院|工坊|[ＯＪＶ]))"),
    Rule("partnered.just-signed", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:[^。；Ｐ，]{{0,6}})?(?:与|和|同)(?P<o>{_SIDE})(?:正式)?(?P<q_form>签约)", dated="since"),
    Rule("partnered.works-with", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:[^。；Ｐ，]{{0,8}})?(?:与|和|同|携手)(?P<o>{_SIDE})(?:[^。；Ｐ，]{{0,6}})?(?:开展|深化|进行|加强)(?:[^。；Ｐ，]{{0,10}})?(?:合作|共建|协作)", dated=""),
    Rule("partnered.hand-in-hand", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:[^。；Ｐ，]{{0,4}})?(?:携手|牵手|联手)(?P<o>{_SIDE}(?:、[ＯＡＺＶ])*)(?!等)"),
    Rule("partnered.cooperation", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:与|和|同)(?P<o>{_SIDE})的?(?:战略)?合作(?:始于|共建|开发|创办|打造|研发)", dated="since"),
    Rule("partnered.cooperating", "PARTNERED_WITH", rf"(?P<s>{_SIDE}|Ｎ)(?:[^。；Ｐ，]{{0,2}})?(?:同|与|和)(?P<o>{_SIDE})合作(?=[，。；]|开发|共建)", dated=""),
    Rule("invested.put", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，ＰＯＡＺ]{0,8})?(?:向|对)(?P<o>[ＯＪ])(?:[^。；，]{0,6})?(?:投资|注资|增资|出资)(?:了)?(?P<q_amount>[\d.]+(?:余)?[万亿]+(?:元|美元|欧元)?)?", dated="date"),
    Rule("invested.leads-round", "INVESTED_IN", r"(?P<s>[ＯＡＺ])(?:领投|参投|跟投|投资)(?:了)?(?P<o>[ＯＪ])(?:[^。；]{0,10}?(?:出资|金额)?(?P<q_amount>[\d.]+[万亿]+(?:元|美元|欧元)))?", dated="date"),
    Rule("invested.round-led-by", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；Ｐ]{0,16})?融资[^。；Ｏ]{0,12}?由(?P<s>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:联合)?(?:领投|投资|跟投)", dated="date"),
    Rule("invested.round-of", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；Ｐ]{0,20})?(?:融资)[^。；Ｏ]{0,12}?，(?:由)?(?P<s>[ＯＡＺ](?:[、和与][ＯＡＺ])*)(?:联合|共同)*(?:领投|参投|跟投)", dated="date"),
    Rule("invested.takes-share", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，Ｏ]{0,6})?(?:出资(?P<q_amount>[\d.]+[万亿]+(?:元|美元|欧元)))?(?:入股|参股|认购|增资)了?(?P<o>[ＯＪ])", dated="date"),
    Rule("invested.got-from", "INVESTED_IN", r"(?P<o>[ＯＪ])(?:[^。；，Ｏ]{0,6})?(?:获得?|得到)了?(?P<s>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:的)?(?:联合|共同)?(?:[\d.]+[万亿]+元)?(?:投资|注资|增资)", dated="date"),
    Rule("invested.spends-on", "INVESTED_IN", r"(?P<s>[ＯＡＺ])(?:[^。；，Ｏ]{0,4})?投入(?P<q_amount>[\d.]+[万亿]+(?:元|美元|欧元)?)(?:[^。；，]{0,4})?建设(?P<o>[ＪＶＯ])", dated="date"),
    Rule("invested.went-to", "INVESTED_IN", r"(?P<s>[ＯＺ])的?(?:[^。；，]{0,8})?投资(?:[^。；，Ｏ]{0,8})?投向(?P<o>[ＯＪ])(?:，金额(?P<q_amount>[\d.]+[万亿]+元))?", dated="date"),
    Rule("invested.jointly", "INVESTED_IN", r"(?P<s>[ＯＡ])(?:、|和|与)[ＯＡ]共同出资(?:组建|成立)的?(?P<o>Ｏ)", dated=""),
    Rule("acquired.buys", "ACQUIRED", r"(?P<s>[ＯＨ])(?:[^。；，Ｐ]{0,10}?)(?:以(?P<q_amount>[\d.]+[万亿]+(?:元|美元|欧元)))?(?:全资)?(?:收购|并购|买下|全资控股)(?:了)?(?:[^。；，Ｏ]{0,12}?)(?P<o>Ｏ)", dated="date"),
    Rule("acquired.completes", "ACQUIRED", r"(?P<s>[ＯＨ])(?:[^。；，Ｏ]{0,6})?完成(?:了)?对(?P<o>Ｏ)的?(?:全资|整体)?(?:收购|并购)", dated="date"),
    Rule("acquired.was-bought", "ACQUIRED", r"被(?P<s>Ｏ)(?:全资)?(?:收购|并购)(?:后|之后|以后)?，?(?P<o>Ｏ)", dated="date"),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield partnerships, investments and purchases."""
    yield from find(RULES, sentence)
    for held in _HELD_TOGETHER.finditer(sentence.shape):
        event = sentence.shape_mentions[held.start("e")]
        one, other = sentence.shape_mentions[held.start("s")], sentence.shape_mentions[held.start("o")]
        if event is not None and one is not None and other is not None and re.search(r"签约|签字|合作|共建|结对", event.name):
            form = re.search(r"(?:全面|深化)?(?:战略)?合作(?:框架)?(?:协议)?|共建|结对", event.name)
            yield make(sentence, one, "PARTNERED_WITH", other, {"form": form.group() if form else "签约"}, "partnered.signing-held")
    for mention in sentence.mentions:
        match = _SIGNED.search(mention.name) if mention.type == "Event" and not mention.anaphor else None
        if match and not sentence.headline:
            until = mention.span.start + match.start()
            sides = [m for m in sentence.mentions if m.type in ("Organization", "Place") and mention.span.start <= m.span.start and m.span.end <= until]
            outer = [m for m in sides if not any(o is not m and o.span.start <= m.span.start and m.span.end <= o.span.end for o in sides)]
            if len(outer) == 2 and outer[0].span.start == mention.span.start:
                yield make(sentence, outer[0], "PARTNERED_WITH", outer[1], {"form": match.group("form")}, "partnered.by-event-name")
    for signs in _SIGNS.finditer(sentence.shape):
        document = sentence.shape_mentions[signs.start("d")]
        named = _AGREEMENT.match(document.name) if document is not None and not sentence.headline else None
        if document is not None and named is not None:
            first, second = (Mention(named[side], "Organization", _kind(named[side]), document.span) for side in ("one", "other"))
            yield make(sentence, first, "PARTNERED_WITH", second, {"form": document.name, "since": date_near(sentence, signs)}, "partnered.by-agreement-name")


_BODY = r"[\u4e00-\u9fff]{2,14}?(?:大学|学院|医院|政府|有限公司|集团|研究院|研究所|中心)"
_SIGNS = re.compile(r"(?:签署|签订|签下|签了)了?(?P<d>Ｄ)")
# 《某大学与某医院合作协议》: the agreement names its sides.
_AGREEMENT = re.compile(rf"(?P<one>{_BODY})(?:与|和|、|－|-)?(?P<other>{_BODY})(?=[^大医政公]{{0,12}}(?:合作|共建)[^，]{{0,10}}(?:协议|备忘录|框架)$)")


def _kind(name: str) -> str:
    endings = (("大学", "School"), ("学院", "School"), ("医院", "Hospital"), ("政府", "GovernmentBody"), ("公司", "Company"), ("集团", "Company"))
    return next((sub for ending, sub in endings if name.endswith(ending)), "ResearchInstitute")
