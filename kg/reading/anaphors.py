"""Finds words that stand for something named elsewhere in the article: 会议, 该公司, 双方, 支队, 该系统."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

from kg.lexicons import any_of, rows, words
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought, opening
from kg.reading.event_forms import character_first
from kg.reading.events import bare_heads
from kg.reading.names import ambiguous, surname_length
from kg.reading.word_grid import Words

_PRONOUN = Sought(opening(r"(?<=[是为系])(?:集团|公司|学校|医院|协会)(?=的?(?:全资|控股|直属|下属|二级|附属)(?:子公司|企业|单位|公司|学院|医院|学校|机构))|(?<![其])(?:(?<![子母分总股体资])公司|他们|她们|他|她|双方|两院|两校|三方|该公司|该集团|(?:该会|(?<![\u4e00-\u9fff])我会|(?<=关于)我会)(?=[与和同将于在由已曾又还并也定主召组举承协第秘会理监副成今去现]|$)|(?:(?<![\u4e00-\u9fff])我行)(?=[与和同将于在由已]|$)|该院|该校|该局|该行|(?:(?<=[，。；\n])|^)(?:院内|院里|校内|校方|院方|园里|厂里|局里|所里|(?:村里|企业)(?=去年|今年|已|还|先后|近年|自主|与|同|和[^，。；]{2,16}?(?:合作|签|共建|联合)|引进|引入|购置|添置|推出|研发|投资|\d))|(?:(?<=来)(?:学校|学院|医院|[校院])|(?<=[到赴临])(?:学校|学院|医院))(?=(?:进行|开展)?(?:实地|专题|指导|洽谈|座谈|合作)?(?:考察|调研|参观|访问|交流|座谈|指导|检查|督导|视察|讲学|慰问|洽谈|学习|走访|讲课|授课))|我院|我校|我所|我区|我市|我县|我旗|我州|我盟|我司|我集团公司|我集团|我公司)"))
# These are verbs too: 走访企业, 调研产业园.
_DOUBTFUL = frozenset(("走访", "调研", "考察", "培训", "演练", "座谈", "比赛", "竞赛"))
_NOUN_BEFORE = re.compile(r"(?:参加|出席|陪同|开展|一同|上述|此次|本次)$")
_NOUN_AFTER = re.compile(r"由|设|共|分为|历时|吸引了?|于")
# 先后召开5场|座谈会: several, and none of them the one that the article tells of.
_SEVERAL = re.compile(r"(?<![第\d])(?:[2-9]|\d{2,3}|[两二三四五六七八九多数几]|[二三四五六七八九]?十[一二三四五六七八九多余几]?)余?(?:场次?|次)(?:系列|专题)?$")
# 开展的形式多样的志愿服务|活动: whatever they are, they are not the one that the article tells of.
_SUCH = re.compile(r"(?:形式多样|丰富多[彩样]|多种形式|各种形式|各[类种]|各式各样)的?[^，。；、]{0,8}$")
_CLAUSE_OPENS = re.compile(r"(?:^|[，。；：！？\n])$")
# Whom somebody comes to see or to hear: 来|院|看望, 来|校|听课.
_TO_US = Sought(r"(?<=来)(?:学校|学院|医院|[校院])(?=(?:推门|亲切|专程|开展|进行)?(?:看望|探望|听课|会诊|查房|义诊|评估|验收|采访|宣讲|签约|授牌|揭牌|视导|督查))")
# 钟区长, 欧阳教授: someone named before, by surname and title alone.
_CALLED = Sought(
    r"(?<![\u4e00-\u9fff])(?:随后|会上|其间|对于|对|向|与|和|由|据|请|接待|欢迎|感谢)?(?P<called>(?P<family>" + any_of(words("compound_surnames")) + r"|[\u4e00-\u9fff])"
    r"(?:老师|教授|医生|大夫|院士|博士|书记|主任|主席|院长|校长|所长|局长|部长|[区县市镇乡省村]长|会长|董事长|经理|[总董](?=[说介表指在和与向对出来一感致讲宣])))(?![\u4e00-\u9fff]?(?:会议|办公))"
)
# 在某社区，|总书记|同老人们交谈: whom the page has named with that office. What stands before it is looked at from behind: `re` passes at once over all but 总.
_LEADER = Sought(
    r"(?P<called>总书记|习主席)(?:(?<![\u4e00-\u9fff]...)|(?<=(?:会后|随后|其间)总书记)(?<![\u4e00-\u9fff]..总书记)|(?<=离开时总书记)(?<![\u4e00-\u9fff]...总书记))(?=(?:一行|还|又|再次|首先|先后|随后|不时|亲切|仔细|详细|认真|深入|饶有兴致地|应邀|亲自|专程)*"
    r"(?:来到|走[进到下上]|前往|考察|察看|查看|看望|慰问|参观|听取了?|了解|询问|观看|[同与][^，。；]{1,12}(?:交谈|拉家常|交流|座谈|互动)|边走边"
    # 4月，|总书记|主持召开…; 总书记在某会议上强调….
    r"|赴|出席|主持|乘[坐专]|抵达|访问|对[^，。；]{2,20}进行|在(?!考察|调研|会见|会谈|主持|听取)[^，。；]{2,40}?(?:主持|出席|考察|调研|(?:[会议坛式动]|学习|讲话)[上时中]?(?:发表|强调|指出|说|作|宣布|提出))))"
)
_THING = "|".join(character_first(rf"(?<![\u4e00-\u9fff]){thing}") for thing in ("系统", "平台", "软件", "机器人", "小程序", "设备", "仪器"))
_PRODUCT = Sought(rf"该(?:{any_of(words('product_kinds'))}|仪器|机器人|艇|软件|系统|平台|产品|设备|芯片|模型|疫苗|小程序|技术|装置)|(?:{_THING})(?=已|由|将|在|于|上线|目前|去年|今年|可|能)")
# 该项目位于…, 项目总投资…: the one that the article tells of.
_PROJECT = Sought(r"(?:该|此|本)(?:项目|工程)|(?:(?<=[，。；\n])|^)(?:项目|工程)(?=位于|坐落|地处|选址|由|总投资|占地|总占地|建成|于)")
# The festival of this time: 本次采摘节.
_FESTIVAL = Sought(r"(?:本次|此次|本届|该届)(?P<kind>(?:[\u4e00-\u9fff]{1,3}(?:节|[博交洽展]会)|[\u4e00-\u9fff]{2,4}[展赛季周营]))(?![日目点能约员期馆区厅会览])")
# Where delegates meet reporters: 在今天的|“委员通道”|上.
_WALK = Sought(r"“(?:委员|代表|部长)通道”")
_FUND = Sought(r"(?<![\u4e00-\u9fff])基金(?=的(?:首|第一)笔投资|首笔投资)")
_OPENS_BODY = frozenset("，。；：、（\n由与和及同向为对在该本使让了，—是有被把将")
# How it does so, in one word for the segmenter: 社区|积极开展….
_EAGERLY = ("积极", "认真", "深入", "全面", "大力", "着力", "持续", "不断", "充分", "坚持", "高度")
_TOGETHER = ("联合", "携手", "会同")
# 一是|协会与某大学签约.
_COUNTED = re.compile("[一二三四五六七八]是$")
_GOES_ON_TAGS = ("v", "d", "p", "c", "t", "m", "x", "u")
# Verbs that the segmenter has as nouns, and what a house has under it.
_WINS = re.compile("所属|下属|旗下|直属|权属|荣获|获评|喜获|斩获|揽获|获批|获颁|荣膺|入围|落户|选址")


class Draftlike(Protocol):
    """What this file needs of a sentence in the making."""

    start: int
    text: str
    words: Words | None
    dates: list[tuple[int, int, str]]

    @property
    def mentions(self) -> list[Mention]:
        """All that was found."""
        ...

    def add(self, mention: Mention, group: Span | None = None) -> None:
        """Keep a mention."""

    def free(self, start: int, end: int) -> bool:
        """Tell whether no mention stands there."""
        ...


@lru_cache(maxsize=1)
def _bare_events() -> Sought:
    return Sought(any_of(bare_heads()))


@lru_cache(maxsize=1)
def _bare_bodies() -> tuple[Sought, dict[str, tuple[str, str]]]:
    table = {row[0]: (row[1], row[2] if len(row) > 2 else "") for row in rows("body_bare")}
    return Sought(any_of(table)), table


@lru_cache(maxsize=1)
def _any() -> AnyOf:
    return AnyOf(_bare_events(), _PRONOUN, _CALLED, _LEADER, _TO_US, _PRODUCT, _FESTIVAL, _WALK, _FUND, _PROJECT, _bare_bodies()[0])


# What a list of sorts of things ends in.
_SORTS = re.compile("等(?:多[种个项]|各[种类]|一系列)?(?:方面|领域|环节|形式|方式|内容|渠道|途径|手段|平台|载体|方法)")


def find_anaphors(draft: Draftlike) -> None:
    """Mark what stands for something named elsewhere, wherever it stands free."""
    text = draft.text
    if not _any().may_match(text):
        return
    many = "形式" in text or "丰富" in text or "各" in text
    for match in _bare_events().finditer(text):
        start, end = match.span()
        if many and _SUCH.search(text, max(start - 16, 0), start):
            continue
        if match.group() in _DOUBTFUL and not (_NOUN_BEFORE.search(text[:start]) or (_CLAUSE_OPENS.search(text[:start]) and _NOUN_AFTER.match(text, end))):
            continue
        if start and text[start - 1] in "、和与及" and _SORTS.match(text, end):
            # 在业师教学、实习和|研讨会|等方面合作: a sort of event, and none that took place.
            continue
        if text.endswith(("场", "次", "系列", "专题"), 0, start) and _SEVERAL.search(text, max(start - 10, 0), start):
            continue
        if not text.startswith(("执行主席", "主席团", "秘书处", "中心", "厅", "议室", "议厅"), end) and text[end : end + 1] not in ("室", "员", "长", "堂", "址", "费", "者", "团", "组"):
            _mark(draft, match, "Event")
    named = {m.span.start - draft.start for m in draft.mentions} if "公司" in text else set()
    areas = {m.span.end - draft.start for m in draft.mentions if m.sub == "AdministrativeArea" and m.name[-1] not in "省市区县"} if named else set()
    for match in _PRONOUN.finditer(text):
        if match.group() == "公司" and (match.end() in named or match.start() in areas):
            # 互联网公司|某某健康: the kind of firm before its name; 云滨公司: a branch, and not the firm that the text speaks of.
            continue
        _mark(draft, match, "Person" if match.group()[0] in "他她" else "Organization")
    for match in _CALLED.finditer(text):
        if surname_length(text, match.start("called")) == len(match["family"]) and not ambiguous(match["family"]):
            _mark(draft, match, "Person", group="called")
    if _SELDOM.may_match(text):
        _mark_seldom(draft)
    pattern, table = _bare_bodies()
    for match in pattern.finditer(text):
        if _stands_alone(draft, match):
            _mark(draft, match, *table[match.group()])


_SELDOM = AnyOf(_TO_US, _LEADER, _PRODUCT, _FESTIVAL, _WALK, _FUND, _PROJECT)


def _mark_seldom(draft: Draftlike) -> None:
    text = draft.text
    for match in _TO_US.finditer(text):
        _mark(draft, match, "Organization")
    for match in _LEADER.finditer(text):
        _mark(draft, match, "Person", group="called")
    for match in _PRODUCT.finditer(text):
        _mark(draft, match, "Product")
    for match in _FESTIVAL.finditer(text):
        _mark(draft, match, "Event", group="kind")
    for match in _WALK.finditer(text):
        _mark(draft, match, "Event")
    for match in _FUND.finditer(text):
        _mark(draft, match, "Organization")
    for match in _PROJECT.finditer(text):
        _mark(draft, match, "Project")


def _mark(draft: Draftlike, match: re.Match[str], type: str, sub: str = "", group: str = "") -> None:
    start, end = match.span(group or 0)
    if draft.free(start, end):
        draft.add(Mention(draft.text[start:end], type, sub, Span(draft.start + start, draft.start + end), anaphor=True))


def _stands_alone(draft: Draftlike, match: re.Match[str]) -> bool:
    """Tell whether a kind of body is a whole noun phrase that acts or is acted with: 支队|编制了, not 集团|董事长."""
    start, end = match.span()
    grid, text = draft.words, draft.text
    if grid is None or not draft.free(start, end):
        return False
    if start and text[start - 1] not in _OPENS_BODY and not _COUNTED.search(text, max(start - 2, 0), start) and not any(stop == draft.start + start for _, stop, _ in draft.dates):
        return False
    if end >= len(text):
        return True
    i = grid.index(end)
    return grid.starts[i] == end and (grid.items[i][1].startswith(_GOES_ON_TAGS) or grid.items[i][0] in _TOGETHER or grid.items[i][0].startswith(_EAGERLY) or bool(_WINS.match(text, end))) and text[end] not in "的"
