"""Reads the head of a page: the paper's or account's own name above a line with the day, menus, invitations to subscribe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.layout.lines import Line, outlet_in
from kg.lexicons import words
from kg.model import Span

# No head of a page has more lines above its first headline.
_HEAD_LINES = 8
# What parts the items of a menu. Dots and strokes stand in headlines too: of them a menu has three, or its items are labels.
_BARS = re.compile(r"\s*[|丨▏‖]+\s*|\s{2,}")
_DOTS = re.compile(r"\s*[|丨▏‖·/→>»]+\s*|\s{2,}")
_ITEM = re.compile(r"[\u4e00-\u9fffA-Za-z]{1,8}")
# A day on which a paper appears, or the minute at which an account posts.
_DAY = re.compile(r"(?:20\d\d|民国\d{2,3})[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?")
_OF_PAPER = re.compile(r"(?:星期|周)[一二三四五六日天]|第\s?\d+\s?期|农历|版式|责编|编辑|(?:^|\s)第?[A-Z]?\d{1,2}(?:-\d{1,2})?版?(?:\s|$)")
_OF_ACCOUNT = re.compile(r"^(?:原创\s+)?(?:\S{2,8}\s+)?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}:\d\d\s+(?:发表于\s?)?[\u4e00-\u9fff]{2,4}$")
_POSTED = re.compile(r"^\d{1,2}:\d\d\s+(?:发表于\s?)?[\u4e00-\u9fff]{2,4}$")
_NAME = re.compile(r"[\u4e00-\u9fffA-Za-z]{3,10}")
# The page's number and its section beside the name: 某某晚讯    社区·06.
_NAME_AND_PAGE = re.compile(r"(?P<name>[\u4e00-\u9fff]{3,10})\s{2,}(?P<rest>\S.*)")
_PAGE = re.compile(r"(?:[\u4e00-\u9fff]{1,4}[·\s]{0,2})?第?[A-Z]?\d{1,2}版?(?:[·\s].{0,8})?")
# A house and its site or account beside it: 某某大学 新闻网, 某某港 · 港区发布.
_OF_HOUSE = re.compile(r"(?P<house>[\u4e00-\u9fff]{3,16})\s*[|·\s]\s*(?P<site>[\u4e00-\u9fff]{0,6}(?:新闻网|新闻频道|新闻中心|融媒|发布|在线|校报|院报|新闻))")
# Houses and offices sign what they post, but a line of theirs above the day is the site's and no paper's.
_NO_PAPER = re.compile(r"(?:政府|委员会|公司|集团|医院|大学|学院|学校|[中小]学|研究院|研究所|[局厅委办处科部]|街道|[省市县区镇乡村]|社区|要闻|动态|公告|资讯|简讯|专栏|头条|会议|活动|仪式|工作)$")
_HOUSE_LINE = re.compile(r"[\u4e00-\u9fff]{2,16}(?:联合会|协会|学会|商会|工会|政府|委员会|公司|集团|医院|大学|学院|学校|[中小]学|研究院|研究所|法院|检察院|中心|银行|基金会|[教卫民财公审商交住城环文统税信应司]\S{0,8}局)")
_INVITES = re.compile(r"^[^\u4e00-\u9fff]{0,3}(?:请|猛)?(?:点击?|长按|扫码|戳)(?:[上下左右]方|左上角|右上角|蓝字|二维码|“[^”]{2,14}”|这里|即可)[^。]{0,30}$")
_CONTACT = re.compile(r"^(?:TEL|Tel|FAX|电话|传真|热线|新闻热线|电子信?邮?箱|邮箱|投稿)\s?[：:]?\s?[\w×@.\-—()（）+]{4,}$|(?:电子[信邮]箱|新闻热线|投稿邮箱|本报热线)\s*[：:]?\s*[\w×@.\-—]{3,}")
# Where on the site the page stands, the column's name in brackets, a house with its name in Latin letters, an office and the day.
_ON_SITE = re.compile(
    r"[\u4e00-\u9fffA-Za-z\-]{2,16}(?:\s*(?:>|>>|→|->|»|›)\s*[\u4e00-\u9fff]{2,12}){1,4}|【[\u4e00-\u9fff]{2,6}】|[\u4e00-\u9fff]{3,16}\s+[A-Z][A-Z ,.&'\-]{5,60}"
    r"|[\u4e00-\u9fff]{2,12}\s{2,}20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d\d)?\s+(?:阅读|浏览|点击)(?:量|数|次数)?\s?[：:（(]?\s?[\d,.万]+[）)次]?"
)
_LATIN = re.compile(r"[A-Z][A-Za-z ,.&'\-]{5,60}")


def is_menu(text: str) -> bool:
    """Tell whether a line is the menu of a site: many short items and nothing between them.

    >>> is_menu("产品中心 ▏解决方案 ▏新闻中心"), is_menu("EN / 繁 / 简"), is_menu("寻古·访今·问未来"), is_menu("春茶开采 | 万亩茶园一片绿")
    (True, True, False, False)
    """
    for parts, least in ((_BARS, 3), (_DOTS, 4)):
        items = [item.strip(" []【】") for item in parts.split(text)]
        items = [item for item in items if item]
        if len(items) >= least and all(_ITEM.fullmatch(item) for item in items):
            return True
    return bool(re.fullmatch(r"(?:\[?\s*(?:EN|CN|ENGLISH|English|中文(?:版)?|日本語|手机版|移动版|[繁简][體体]?中?文?|无障碍|智能问答|长者版|关怀版|适老化|登录|注册)\s*\]?\s*[/|·]?\s*){2,}", text))


def read_masthead(lines: Sequence[Line]) -> tuple[list[Line], tuple[str, Span | None]]:
    """Put menus and invitations at the head aside, and give the paper or account that has its name above the day, with where it stands."""
    read = list(lines)
    told = next((i for i, line in enumerate(read) if line.kind in ("text", "byline")), len(read))
    head = min(told, _HEAD_LINES)
    for i, line in enumerate(read):
        if not any(char.isalnum() for char in line.text) and (line.kind == "headline" or i < head):
            read[i] = replace(line, kind="clutter")
        elif line.kind != "headline" or i >= head:
            continue
        elif is_menu(line.text) or _INVITES.match(line.text) or _CONTACT.search(line.text) or _LATIN.fullmatch(line.text) or _POSTED.match(line.text) or _ON_SITE.fullmatch(line.text):
            read[i] = replace(line, kind="masthead")
    for line, (i, under) in zip(read[:head], enumerate(read[1:head], 1), strict=False):
        if line.kind == "headline" and under.kind in ("masthead", "clutter") and is_menu(under.text) and not under.blank and _NAME.fullmatch(line.text):
            # Whose site it is stands right above its menu.
            read[i - 1] = replace(line, kind="masthead")
    first = next((i for i in range(head) if read[i].kind == "headline"), head)
    if first + 2 < head and _HOUSE_LINE.fullmatch(read[first].text) and read[first + 1].kind in ("masthead", "clutter") and any(line.kind == "headline" for line in read[first + 2 : head]):
        # Whose site it is, above its name in Latin letters or the path of the page.
        read[first] = replace(read[first], kind="masthead")
    named = _named(read[:head])
    if named is None:
        return read, ("", None)
    at, name, start, end = named
    # What the account says of itself stands between its name and the day, without a blank line.
    below = next((i for i in range(at + 1, head) if read[i].blank or _DAY.search(read[i].text)), at + 1)
    for i in range(at, max(below, at + 1)):
        read[i] = replace(read[i], kind="masthead", byline=None)
    return read, (name, Span(read[at].start + start, read[at].start + end))


def _named(head: Sequence[Line]) -> tuple[int, str, int, int] | None:
    """Give the line that holds the name of the paper or account, the name, and where in the line it stands."""
    first = next((i for i, line in enumerate(head) if line.kind != "clutter"), None)
    if first is None or not any(line.kind == "headline" for line in head[first + 1 :]):
        # Without a headline below, the first line is the headline.
        return None
    text = head[first].text
    of_house = _OF_HOUSE.fullmatch(text)
    if of_house:
        site = of_house["site"]
        if len(site) > 3 and outlet_in(site) == site and not site.startswith(("新闻", "校园", "学校")):
            return first, site, *of_house.span("site")
        return first, of_house["house"] + site, 0, len(text)
    beside = _NAME_AND_PAGE.fullmatch(text)
    if beside and not _NO_PAPER.search(beside["name"]) and (_DAY.search(beside["rest"]) or (_PAGE.fullmatch(beside["rest"]) and any(_DAY.search(line.text) for line in head[first + 1 : first + 3]))):
        return first, beside["name"], *beside.span("name")
    below = [line for line in head[first + 1 : first + 4] if line.kind != "clutter" and not _LATIN.fullmatch(line.text)]
    day = next((line.text for line in below[:2] if _DAY.search(line.text)), "")
    if not _NAME.fullmatch(text) or not day or text in words("section_titles"):
        return None
    posted = _OF_ACCOUNT.match(day) is not None or any(_POSTED.match(line.text) for line in below)
    printed = _OF_PAPER.search(day) is not None and not _NO_PAPER.search(text)
    return (first, text, 0, len(text)) if posted or printed else None
