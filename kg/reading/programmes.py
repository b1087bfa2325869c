"""Finds programmes that no quotation marks set off: 专项行动, 三年行动, 试点 that somebody starts or carries out, 应急响应, and 倡议 that somebody proposes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicons import any_of, rows, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.words import tagged

_PART = r"(?:(?![的了在由是于将把被对向至到该此其某各等])[\u4e00-\u9fffA-Za-z0-9·+\-]|“[^“”，。；]{1,16}”)"
# What stands between the verb and the name: 启动|为期三年的|…, 启动|2023年|…, 部署|第二批|….
_LEAD = r"(?:了|的)?(?:20\d\d(?:[—－-]20\d\d)?年度?|第[一二三四五六七八九十]+[批轮次届]|首批|首次|新一轮|为期[^，。；的]{2,8}的|[一两三][项次个]|面向[^，。；的]{2,12}的){0,3}"
_ENDS = {row[0]: row[1] for row in rows("programme_ends")}
_OVER = r"(?=[，。；：、！）]|$|[和与及]|以来|取得|正式|全面|于|将|已|也|，)"
_DOES = r"(?:部署各[^，。；]{1,14}?)?(?:(?:部署|组织|联合|深入|持续|全面|集中|同步|扎实|专门|全国|启动|全[省市区县])*(?:开展|实施)|启动|部署)(?:推进|建设)?"
# A programme by its ending, whatever verb starts it: 部署开展全国农资打假专项治理行动.
_ANY_END = any_of(sorted(end for end, how in _ENDS.items() if how == "any"))
_CARRIED = Sought(opening(rf"{_DOES}{_LEAD}(?P<names>(?:{_PART}{{3,30}}?(?:{_ANY_END})[、和与及])*{_PART}{{3,30}}?(?:{_ANY_END})){_OVER}"))
# What is a programme only when it is started: 启动先进制造业集群培育提升工作, 启动农业法执法检查.
_STARTED = Sought(opening(rf"启动(?:实施|开展)?{_LEAD}(?P<names>(?:{_PART}{{3,30}}?(?:{any_of(_ENDS)}|行动)[、和与及])*{_PART}{{3,30}}?(?:{any_of(_ENDS)}|行动)){_OVER}"))
_ITEM = re.compile(rf"(?P<name>{_PART}{{3,30}}?(?:{any_of(_ENDS)}|行动))(?:[、和与及]|$)")
# How a body answers to a danger, with its level or what it is against: 启动防汛四级应急响应.
_DANGER = r"(?:防[汛风台洪旱灾火冻雪凌]{1,4}|抗旱|救灾|地震|低温雨雪冰冻|暴雨|台风|洪水|森林火灾)(?:(?![的了在由和与、，。；])[\u4e00-\u9fff]){0,4}?"
_LEVEL = r"(?:(?![的了在由是于将把被对向至到该此其某各等和与相、，。；])[\u4e00-\u9fff]|（[\u4e00-\u9fff、]{1,6}）){0,16}?(?:[一二三四ⅠⅡⅢⅣ]|I{1,3}|IV)级(?:(?![的了在由和与、，。；])[\u4e00-\u9fff]){0,10}?"
_RESPONSE = Sought(rf"启动了?(?:针对[^，。；]{{1,24}}?的)?(?P<names>(?:{_LEVEL}|{_DANGER})应急响应(?:[、和](?:{_LEVEL}|{_DANGER})应急响应)*)(?!机制|预案)")
_ONE_RESPONSE = re.compile(r"[^、和]+?应急响应")
# What somebody proposes to the world: 提出全球发展倡议、全球安全倡议, 提出共建“一带一路”倡议.
_PROPOSAL = r"(?:共建)?(?:“[^“”，。；]{2,14}”|(?![的了在由是于将把被对向至到该此其某各等重系这那多新几]|一系列|[一二两三四五六七八九十]+[点项大条个]|[\u4e00-\u9fff]{0,8}(?:[新大]|重[大要]|系列|多项)倡议)(?:(?![的了在由是于将把被对向和与、，。；])[\u4e00-\u9fff]){3,12}?)"
_PROPOSED = Sought(rf"(?:提出|发起)(?:了|的)?(?:构建[^，。；、“”]{{2,12}}?的?(?:重大)?理念(?:和|、))?(?P<names>(?:共建“[^“”]{{2,8}}”、)?(?:{_PROPOSAL}倡议(?:[、和与及]|以及))*{_PROPOSAL}倡议)(?!书|者|人|国|方|下|[的]?[主话议]题)")
_ONE_PROPOSAL = re.compile(rf"{_PROPOSAL}倡议")
_GENERIC = re.compile(r"(?:系列|多[项个]|[一二两三四五六七八九十]+[大项个]|一批|有关|相关|上述|等|此类|各类|[下此该]|本次|多轮|军事|打击|报复|作战|搜捕|袭击|进攻|解围|侵略|抓捕|突袭|地面|破坏|不|其)(?:专项)?(?:行动|试点|工作|整治|治理)$")
_BEGINS_NOT = re.compile(r"(?:20\d\d|第[一二三四五六七八九十]+[批轮次届]|新一轮|首[批次]|为期|启动|部署|好|了|开展|实施|组织|推进|加快|深入|继续|持续|全面|相关|有关|多|各|一些|一批|一系列|系列|重点任务|[一二两三四五六七八九十\d]+[多余]?[个项大款批家轮]|并|和|与|及|以|或|工作|更|再|自主|统一(?!战线)|年|月)")
# What is a word for the kind alone: 提升 and 培育 before it say what it is for.
_KIND = re.compile("(?:(?:专项|攻坚|[三五]年|百日|综合|集中)*(?:行动|整治|治理)|试点(?:工作)?|工作|建设|执法检查|专家指导服务)$")
_FIGHTS = re.compile("军事|打击(?!非法|违法|侵权|假|电信|诈骗|整治|治理|涉|盗|走私|长江)|报复|作战|搜捕|袭击|进攻|侵略|抓捕|空袭|制裁|以军|武装|导弹|罢工|抗议")
# Several by their names alone, and what they are behind the last of them: 开展“护苗”“净网”“秋风”等专项行动, 推出“听书亭”“夜读坊”等特色服务.
_LISTED = Sought(
    r"(?:开展|实施|推出|打造|启动|发起|上线|开设|创建|创设|擦亮|培育)(?:了|出)?(?P<names>“[^“”，。；、]{2,14}”(?:(?:[、和与及]|以及)?“[^“”，。；、]{2,14}”)*)等(?:一系列|系列|一批|多[个项款条种]|[\d一二两三四五六七八九十]+[余多]?[大个项款条种])?(?:(?![的了在由和与是、])[\u4e00-\u9fff]){0,6}?"
    r"(?:(?P<thing>平台|系统|小程序|机器人|大?模型|软件|产品)|行动|计划|工程|项目|品牌|服务|课程|线路|栏目|专栏)(?=[，。；、！]|$)"
)
_QUOTED = re.compile("“([^“”]+)”")
_ALL = AnyOf(_CARRIED, _STARTED, _RESPONSE, _PROPOSED, _LISTED)


def find_programmes(text: str, taken: bytearray) -> list[tuple[int, int, str, str]]:
    """Find programmes by how they end and by the verb before them: (start, end, name, type).

    >>> text = "教育部启动2023年中小学阳光招生专项行动。"
    >>> find_programmes(text, bytearray(len(text)))
    [(10, 21, '中小学阳光招生专项行动', 'Project')]
    """
    if not _ALL.may_match(text):
        return []
    found = [(start, end, text[start:end], "Project") for start, end in (*_schemes(text), *_responses(text), *_proposals(text))]
    for match in _LISTED.finditer(text):
        found += [(*one.span(), one[1], "Product" if match["thing"] else "Project") for one in _QUOTED.finditer(text, match.start("names"), match.end("names"))]
    return sorted({item for item in found if not taken[item[0]]})


def _schemes(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_CARRIED, _STARTED):
        for match in pattern.finditer(text):
            for item in _ITEM.finditer(text, match.start("names"), match.end("names")):
                if _is_one(item["name"]):
                    yield item.span("name")


def _responses(text: str) -> Iterator[tuple[int, int]]:
    for match in _RESPONSE.finditer(text):
        for one in _ONE_RESPONSE.finditer(text, match.start("names"), match.end("names")):
            yield one.span()


def _proposals(text: str) -> Iterator[tuple[int, int]]:
    for match in _PROPOSED.finditer(text):
        for one in _ONE_PROPOSAL.finditer(text, match.start("names"), match.end("names")):
            yield one.span()


def _is_one(name: str) -> bool:
    """Tell whether a phrase names one programme: something else than common words stands before its ending, and it is none of several."""
    kind = _KIND.search(name)
    end = kind.group() if kind else ""
    before = name.removesuffix(end)
    if len(before) < 3 or _GENERIC.search(name) or _BEGINS_NOT.match(name) or _FIGHTS.search(name):
        return False
    if end == "执法检查":
        return before.endswith("法")
    if end.endswith("建设") and len(before) >= 4:
        return True
    telling = sum(len(word) for word, tag in tagged(before) if word not in words("common_modifiers") and tag[0] not in "mqpcuf")
    # What such a scheme is for names it, where that is told at some length: 安全生产治本攻坚三年行动.
    return telling >= 4 or (telling >= 2 and len(before) >= 5)
