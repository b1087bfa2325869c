"""Finds where people work whose post stands right behind, by what such places are called: 柳湾派出所|教导员, “阿婆茶馆”|老板, 老街面馆第三代|店主."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kg.kinds import PARTIES, kind_of
from kg.lexicons import any_of, words
from kg.reading.heads import Body
from kg.reading.titles import Title
from kg.reading.words import is_word, tagged

_REACH = 26
# What stands between the place and the post and is part of neither.
_BETWEEN = r"(?:的|第[一二三四五六七八九十\d]+代(?:传人)?|现任|新任|原|前)?"
# What begins the name of a place of work that the dictionary has not: kinds of house that begin with their area's level.
_LEVELS = frozenset("省市区县镇乡村校院")


@lru_cache(maxsize=1)
def _run() -> re.Pattern[str]:
    ends = any_of(words("workplace_ends"))
    return re.compile(
        rf"(?:^|(?<=[，、。；：\n由是在的为请让和与及到来自，])|(?<=任职于)|(?<=来自))(?P<name>(?:(?![的了由是在为请让被把将])[\u4e00-\u9fffA-Za-z0-9·]){{1,20}}?(?:{ends})|(?:{'|'.join(PARTIES)})[\u4e00-\u9fff]{{2,6}}[省市区县州]委(?:会|员会)?|《[^《》]{{2,14}}》(?:杂志社?|报社?|编辑部|周刊社?)?|(?:(?![的了由是在为请让被把将])[\u4e00-\u9fff]){{0,8}}“[^“”]{{2,12}}”(?:(?![的了在])[\u4e00-\u9fff]){{0,8}}){_BETWEEN}$"
    )


# Who keeps a shop, whose name may be of common words: 桥头面馆|老板.
_KEEPERS = frozenset(("老板", "老板娘", "店主", "店长", "掌柜", "经营者", "坊主"))
_SHORTEST_SHOP = 4
_OF_PAPERS = frozenset(("主编", "总编", "总编辑", "编委", "编审", "社长", "记者", "编辑"))


def workplace_before(text: str, title: Title, bodies: Mapping[int, Body], taken: bytearray) -> Body | None:
    """Give the place of work whose name ends before a post: it begins with an area, a word of no dictionary or quotes."""
    # 金穗家庭|农场主: the last of the place is the first of the title.
    at = title.end - 1 if title.head == "农场主" else title.start
    run = _run().search(text, max(at - _REACH, 0), at)
    if run is None:
        return None
    start, end = run.span("name")
    quote = text.find("“", start, end)
    if quote > start and not any(body.start == start and body.end <= quote for body in bodies.values()):
        # 病友互助组织|“某某”关爱中心: what it is stands before its name.
        start = quote
    name = text[start:end]
    if name.startswith("《"):
        # 《江澜文学》|执行主编
        return Body(start, at, name.strip("《》") if name.endswith("》") else name, "Organization", "MediaOutlet") if title.head in _OF_PAPERS else None
    area = next((body for body in bodies.values() if body.start == start and body.end < end), None)
    if 1 in taken[start:end] and area is None:
        return None
    while area is not None and (inner := next((body for body in bodies.values() if body.start == area.end and body.type == "Place" and body.end < end), None)) is not None:
        # 江澜市|青石区|金穗农场
        area = inner
    if area is not None and 1 in taken[area.end : end]:
        return None
    quoted = "“" in name
    rest = name if area is None else text[area.end : end]
    items = tagged(re.sub("[“”]", "", rest))
    if not items or (title.head == "农场主" and rest in ("家庭农场", "农场")) or any(tag[0] in "upcr" or (tag[0] == "v" and word in words("np_stops")) for word, tag in items[:-1]):
        return None
    if quoted and not re.match(r"[^“”]*“(?P<in>[^“”]{2,12})”", name):
        return None
    first, tag = items[0]
    proper = (title.head in _KEEPERS and len(name) >= _SHORTEST_SHOP) or quoted or name.startswith((*PARTIES, "《")) or area is not None or name[0] in _LEVELS or tag in ("nz", "nt", "ns", "nr", "eng", "x") or (len(first) > 1 and not is_word(first)) or (len(items) > 1 and len(first) == 1)
    if not proper or name in words("workplace_ends"):
        return None
    full = name.strip("“”") if name.startswith("“") and name.endswith("”") else name
    return Body(start, at, full, *(kind_of(full) if not quoted or not name.endswith("”") else ("Organization", kind_of(full)[1])))
