"""Finds the names of what is founded or unveiled by the sentence that says so (成立…, 共建…, 为…揭牌), whatever common words they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.kinds import kind_of
from kg.lexicons import any_of, ending_of, endings, words
from kg.needs import AnyOf, Sought
from kg.reading.words import is_word, tagged

_CHAR = r"(?:(?![的了在由将被把向从等对为是并以已正各该其此])[\u4e00-\u9fffA-Za-z0-9+·-]|(?<!—)—(?!—))"
_FOUND = "(?:挂牌|揭牌|牵头|发起|注册|投资|联合|共同|合作|联手|携手|正式|签约|获批|批准)*(?:成立|组建|设立|创办|创建|创立|开办|共建|合建|筹建|筹办|新建|建立|组成|批复设立|合资成立|合作设立|启用|建起|办起|开起|建成|兴建|合办|开设)"
_LEAD = r"(?:了|起)?(?:全[国省市区县球]|[省市区县]内|国内|业内|我国|我[省市区县])?(?:多[个家支批]|若干|一系列|[首第一两三四五六七八九十\d]+[个家支所座批])?"


@lru_cache(maxsize=1)
def _name() -> str:
    return rf"{_CHAR}{{2,24}}?(?:{endings('founded_ends')})(?![\u4e00-\u9fff]*(?:实验室|研究院|中心|联盟)[，。])"


@lru_cache(maxsize=1)
def _frames() -> tuple[AnyOf, tuple[Sought, ...]]:
    """Give the frames without quotation marks and those with them."""
    name = _name()
    after = r"(?=[，。；、”“（）！\s和与及并]|揭牌|挂牌|正式|落户|启[用动]|成立|以来|已|将|在|等|的|迎来|获|落成|建成|投用|首批|位于|有|是|$)"
    frames = (
        # 成立乡村振兴研究院, 先后组建舞蹈队、书画社
        Sought(rf"{_FOUND}{_LEAD}(?:由[^，。；]{{2,20}}?(?:任|担任|牵头|组成|参加|领衔|带头)[^，。；]{{0,8}}?的)?(?P<names>{name}(?:、{name})*){after}"),
        # 共建的乡村振兴研究院
        Sought(rf"{_FOUND}的{_LEAD}(?P<names>{name}){after}"),
        # 为乡村振兴研究院揭牌
        Sought(rf"为(?P<names>{name})(?:共同|正式|现场)*(?:揭牌|揭幕|授牌|剪彩)"),
        # 乡村振兴研究院揭牌成立
        Sought(rf"(?:^|(?<=[，。；]))(?P<names>{name})(?:正式|今[天日]|日前|近日|同时|同步|也|顺利|隆重)*(?:揭牌成立|挂牌成立|揭牌|成立)(?=[，。；！]|$)"),
        # 某公司的香气分析实验室正式启用
        Sought(rf"(?<=的)(?P<names>{name})(?:正式|今[天日]|日前|近日)*(?:揭牌成立|启用|揭牌|投用)(?=[，。；！]|$)"),
        # 乡村振兴研究院由甲与乙共建
        Sought(rf"(?:^|(?<=[，。；]))(?P<names>{name})(?:规模[^，。；]{{2,10}}，|，)?(?=(?:是)?由[^，。；]{{3,50}}?(?:共建|合建|合办|组建|创办|创立|创建|发起设立|合资设立|共同设立|联合成立|发起成立)(?:[，。；的]|$))"),
        Sought(rf"(?:^|(?<=[，。；]))(?P<names>{name})(?=由[^，。；]{{3,20}}?(?:牵头|发起|主导)，)"),
    )
    quoted = (
        # “乡村振兴研究院”揭牌
        Sought(rf"“(?P<names>[^“”，。；]{{2,26}}?(?:{_quoted_ends()}))”(?:等[^，。；“”]{{0,8}})?(?:正式|现场|分别|同时|顺利)*(?:揭牌|挂牌|授牌|揭幕|签约|启用|成立)"),
        # 共建“乡村振兴研究院”, 为“…”揭牌
        Sought(rf"(?:{_FOUND}的?{_LEAD}|为)“(?P<names>[^“”，。；]{{2,26}}?(?:{_quoted_ends()}))”"),
    )
    return AnyOf(*frames), quoted


@lru_cache(maxsize=1)
def _quoted_frames() -> tuple[Sought, ...]:
    """Give the frames in which quotation marks alone tell that what stands in them is founded or opened, whatever it ends with."""
    return (
        # 某社区的“邻里书屋”开张了
        Sought(rf"“(?P<names>[^“”，。；]{{2,12}}?(?:{_quoted_ends()}|书屋|书房|食堂|驿站|书店|门店|小院|之家|议事厅|会客厅|展厅|广场|公园|学园|乐园))”(?:日前|近日|今[天日]|昨[天日]|正式|也)*(?:开张|开业|开馆|开园|开门|开放|投用|落成|亮相)"),
        # “邻里议事厅”由某街道和某协会共建, 设立“田间巡回审判点”: whatever it ends with.
        Sought(r"“(?P<names>[^“”，。；、！？]{2,12})”(?:[^，。；“”]{0,8})?由[^，。；“”]{4,40}?(?:共建|合建|合办|组建|设立|创办|创立|创建|开办|成立|发起)(?=[，。；]|$)"),
        Sought(r"(?:设立|共建|合建|合作设立|组建|创办|多了|新增了?|开出了?|开设了?|办起了?|挂出了?|挂上了?|启用了?)(?:了|的)?(?:一[个家间所处座])?“(?P<names>[^“”，。；、！？]{2,12}(?:门诊|学院|课堂|基地|馆|站|坊|厅|团|社|堂|园|角|吧|室|馆|铺|局|屋|院|台|队|家|库|集))”(?=[，。；、]|正式|揭牌|挂牌|启用|日前|近日|建成|落成|投用|$)"),
        # 某社区的“协作车间”: what a community has under a name of its own.
        Sought(r"(?:社区|村|街道|镇|小区)的“(?P<names>[^“”，。；、！？]{2,8}?(?:面|馆|台|铺|店|坊|屋|车间|食堂|吧|园|厅|驿站|书房|小院))”(?![\u4e00-\u9fff]{0,2}(?:模式|品牌|机制|项目|活动|服务))"),
        # 参观了“乡村振兴研究院”: what stands in quotation marks and ends so is a name wherever it stands.
        Sought(r"“(?P<names>[^“”，。；、！？]{2,26}?(?:实验室|研究院|研究所|研究中心|研发中心|创新中心|工作室|工作站|服务站|科技小院|书院|医联体|服务队|艺术团|合唱团|突击队|合作社|俱乐部|研究会))”(?![\u4e00-\u9fff]{0,3}(?:称号|荣誉|项目|计划|工程|行动|奖|品牌|名单|认定|授牌))"),
    )


@lru_cache(maxsize=1)
def _quoted_ends() -> str:
    return any_of(words("founded_ends"))


# What no name is made of, and kinds that say only what something is for.
_NO_NAME = re.compile(r"^(?:专项|工作|临时|相应|专门|相关|有关|各类|各级|多个|若干|自己|一批|新型|现代|独立|内部|分支|下属|基层|高水平|高标准|高质量|国家级|省级|市级)*(?:研究|研发|服务|创新|联合|工作|领导|管理|合作|专家|技术|培训|教学|实习|实训|实践|示范|党建|临时|志愿|科研|业务|党|院士|医疗|志愿者)*$")


# Somebody does something there: 某书记某某宣读|临时党支部成立批复.
_SOMEBODY = re.compile(r"书记|主任|主席|[院校局部处所会市区县镇董事]长|经理|教授|代表|宣读|宣布|出席|参加")


_JOINED = re.compile("[与和及]")
# What a place ends with, and no field of a house's name.
_PLACE_END = re.compile("(?:[^公会]馆|广场|公园|[产科创农工]业园|车站|书房|书屋|食堂|驿站|大桥|水库|码头|工坊|小学|中学|幼儿园|医院|文化宫|少年宫|步道|绿道|水厂|大厦|礼堂|市场|[务站]站|基地|集团|公司|大学)$")
# Two of one name: 江澜书局和江澜书院.
_TWINS = re.compile(r"(?P<own>[\u4e00-\u9fff]{2})[^与和及]{1,10}[与和及](?=(?P=own))")
# What is set up and is no house or place.
_NO_HOUSE = re.compile(r"(?:计划|机制|制度|品牌|模式|体系|行动|工程|项目|公约|标准|系统|平台|基金|奖|节|日|法|课程?|班|专栏|栏目|联盟链|码|线|网)$")


def may_found(text: str) -> bool:
    """Tell whether something may be founded in a text."""
    return "“" in text or _frames()[0].may_match(text)


def find_founded(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Give the names of what is said to be founded or unveiled, with their kinds: (start, end, type, sub-label).

    >>> text = "双方共建乡村振兴研究院，成立护航志愿服务队。"
    >>> [text[start:end] for start, end, *_ in find_founded(text)]
    ['乡村振兴研究院', '护航志愿服务队']
    """
    plain, marked = _frames()
    frames = plain.patterns if plain.may_match(text) else ()
    for frame in (*frames, *marked) if "“" in text else frames:
        for match in frame.finditer(text):
            at = match.start("names")
            for item in _items(match["names"]):
                twin = _TWINS.match(item)
                if twin and not is_word(twin["own"]) and _is_name(item[twin.end() :]):
                    # 江澜书局和|江澜书院 are two, though 书局 alone would tell of no house.
                    yield at, at + twin.end() - 1, "Organization", ""
                    kind, sub = kind_of(item[twin.end() :])
                    yield at + twin.end(), at + len(item), *((kind, sub) if kind in ("Organization", "Place") else ("Organization", ""))
                elif _is_name(item):
                    kind, sub = kind_of(item)
                    yield at, at + len(item), *((kind, sub) if kind in ("Organization", "Place") else ("Organization", ""))
                at += len(item) + 1
    for frame in _quoted_frames() if "“" in text else ():
        for match in frame.finditer(text):
            if not _NO_HOUSE.search(match["names"]):
                kind, sub = kind_of(match["names"])
                yield *match.span("names"), *((kind, sub) if kind in ("Organization", "Place") else ("Organization", ""))


def _items(names: str) -> Iterator[str]:
    """Give the names of a list: 江澜科技馆和|岫湖工坊 are two where the first ends like a place, 技术和服务中心 is one."""
    for item in names.split("、"):
        at = 0
        for mark in _JOINED.finditer(item):
            if mark.start() - at > 3 and _PLACE_END.search(item, at, mark.start()) is not None and not _PLACE_END.match(item, mark.end()):
                yield item[at : mark.start()]
                at = mark.end()
        yield item[at:]


def _is_name(item: str) -> bool:
    if re.match(r"[一二两三四五六七八九十百\d]+[大个家所支批]|[起了]|[日年](?:处理|产|加工)|[省市区县乡镇村]级", item):
        return False
    end = ending_of(item, "founded_ends")
    field = item[: len(item) - len(end)]
    if not end or len(field) < 2 or _NO_NAME.search(field) or _SOMEBODY.search(field) or field in words("generic_modifiers"):
        return False
    if any(ending_of(item[: match.start()], "founded_ends") for match in _JOINED.finditer(item)):
        # 领导小组和工作专班 are two.
        return False
    return not any(tag[0] in "ur" or (len(word) > 1 and (tag[0] == "c" or word in words("np_stops"))) for word, tag in tagged(field))
