"""Finds what a village or a community has: its committee, its party branch and its houses (明月村村委会, 桥头社区“五老”工作室, 双溪村人大代表之家)."""

from __future__ import annotations

import re

from kg.kinds import body_kind, kind_of
from kg.model import Mention, Span
from kg.needs import Sought
from kg.reading.drafts import Draft
from kg.reading.words import is_word

_OPENS = r"(?:(?<![\u4e00-\u9fff])|(?<=[了到在为任是由与和及向对从于至赴镇乡区县市])|(?<=街道)(?!办事处)|(?<=街道办事处)|(?<=来到)|(?<=打造)|(?<=建[成起])|(?<=[兴修改新]建)|(?<=依托)|(?<=启用)|(?<=[成设]立)|(?<=开设)|(?<=走进)|(?<=走访)|(?<=深入)|(?<=前往)|(?<=参观)|(?<=考察)|(?<=调研)|(?<=察看)|(?<=慰问)|(?<=看望)|(?<=检查)|(?<=视察)|(?<=联合)|(?<=负责人)|(?<=邀请)|(?<=特邀)|(?<=授予)|(?<=(?<![\u4e00-\u9fff])原)(?=[\u4e00-\u9fff]{3,8}(?:[村居](?:民委员)?委?会|委员会)(?:副?主任|委员)))"
_PLACE = r"(?P<place>(?![本该各全每我这那多几两三一二四五六七八九十某某在到由与和及了的]|办事处)(?:(?![在由赴到把被]|会同|携手|[的了]|[和及](?![平谐睦美顺兴安乐畅悦苑园家润瑞合天])|从(?!化|江)|授予|命名|邀请|特邀|[担出兼现曾接历升调留连]任|任命|当选|聘[任请]|(?<![\u4e00-\u9fff])原[\u4e00-\u9fff]{2,7}(?:村|社区)(?:[村居](?:民委员)?委?会|[\u4e00-\u9fff]民委员会)[副主委]|走进|来到|走访|深入|前往|参观|考察|调研|察看|慰问|看望|检查|视察|一行|组|团|与|联合|党委|党支部|党总支|居委会|村委会|打造|建成|建起|兴建|修建|改建|依托|利用|启用|设立|成立|开设|新建)[\u4e00-\u9fff]){1,9}?(?:村|社区|嘎查))"
_BODY = r"(?P<body>村?(?:村|居)(?:民委员)?委?会|村?(?:村民|居民)委员会|(?:联合)?党(?:委|总支部?|支部)(?!书记|副书记|委员))"
_HOUSE = r"(?P<house>(?:“[^“”]{1,10}”)?(?:(?![的了在由将和与及、，。])[\u4e00-\u9fff]){0,10}?(?:之家|党群服务中心|便民服务中心|服务中心|文明实践站|服务站|服务点|驿站|工作室|调解室|警务室|议事厅|会客厅|文化礼堂|幸福院|照料中心|食堂|村史馆|农家书屋|卫生室|工作站|联络站|合作社))"
_ACTS = re.compile("[县市区镇乡]在|设立|成立|建立|开设|建成|组建|举办|召开|联合")
OF_VILLAGE = Sought(rf"{_OPENS}{_PLACE}(?:{_BODY}|{_HOUSE})(?![\u4e00-\u9fff]?[长员])")
_KIND = re.compile(r"(?:行政|自然|示范|中心|贫困|城中|智慧|和谐|街道|农村|城市|先进|文明|美丽|试点|重点|辖区|所在|附近|周边|下辖|部分|整个|[镇乡县区市])(?:村|社区)$|^[\u4e00-\u9fff](?:村|社区)$|乡村$|农村$")

# Communities side by side: one that is surely a name tells that the others are, whatever words they are made of (走访光明社区、|美好社区、|七里塘社区).
_COMMUNITY = r"(?:(?![的了在由和与及到各全每本该])[\u4e00-\u9fff]){2,6}?社区"
_LISTED = Sought(rf"{_OPENS}{_COMMUNITY}(?:[、和及]{_COMMUNITY})+(?=[、和及，。；等]|[调走考视察检指督慰实开进举])")
_NO_NAME = re.compile("城市|农村|智慧|完整|未来|示范|安全|绿色|友好|老旧|国际|产业|新型|试点|重点|[镇乡县区市]|街道|相关|有关|部分|周边|其他|[高中低]端")


def find_listed(draft: Draft) -> None:
    """Mark the communities of a list of which one is known."""
    for match in _LISTED.finditer(draft.text):
        known = {span for span, m in draft.groups if m.sub == "Neighborhood"}
        items = [Span(draft.start + match.start() + item.start(), draft.start + match.start() + item.end()) for item in _ITEM.finditer(match.group())]
        if known.isdisjoint(items):
            continue
        for span in items:
            name = draft.text[span.start - draft.start : span.end - draft.start]
            if draft.free(span.start - draft.start, span.end - draft.start) and not _NO_NAME.match(name):
                draft.add(Mention(name, "Place", "Neighborhood", span))


_ITEM = re.compile("[^、和及]+")


def find_of_villages(text: str) -> list[tuple[int, int, str, str]]:
    """Find what villages and communities have: (start, end, type, sub-label).

    >>> text = "走访明月村村委会和桥头社区“五老”工作室。"
    >>> [text[a:b] for a, b, *_ in find_of_villages(text)]
    ['明月村村委会', '桥头社区“五老”工作室']
    """
    found = []
    for match in OF_VILLAGE.finditer(text):
        if _ACTS.search(match["place"]) or (match["house"] and _ACTS.search(match["house"])):
            # 某县在明月村设立|专家工作站
            continue
        if _KIND.search(match["place"]) or is_word(match["place"]):
            continue
        if match["body"]:
            kind, sub = body_kind(match["body"])
        else:
            kind, sub = kind_of(match["house"])
            kind, sub = ("Place", "Venue") if (kind, sub) == ("Organization", "") and match["house"].endswith(("之家", "厅", "室", "礼堂", "院", "食堂", "驿站", "服务点")) and not match["house"].endswith("工作室") else (kind, sub)
        found.append((*match.span(), kind, sub))
    return found
