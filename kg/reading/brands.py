"""Finds firms that go by a short name without a trade or a legal form, by what a page says of one name in several places."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from kg.kinds import kind_of
from kg.lexicons import words
from kg.model import Mention, Span
from kg.needs import Sought
from kg.reading.aliases import occurrences
from kg.reading.beginnings import begun, wholes
from kg.reading.landmarks import proper
from kg.reading.names import surname_length
from kg.reading.words import is_word

_NAME = r"(?P<name>(?:(?![的了在与和及由为将被向对从把等是以其该此本我他她到各至年月日上下副总原前曾任、])[\u4e00-\u9fff]){2,6}|[A-Z][A-Za-z]{1,12}[\u4e00-\u9fff]{0,6})"
_LAST = re.compile(rf"(?<![\u4e00-\u9fff]){_NAME}$|(?P<joined>[由与和及在为是对到日午]){_NAME.replace('<name>', '<behind>')}$")
# What follows the name of a firm alone: these are sought, and what else is said of such a name is looked at.
_OF_FIRMS = (
    r"(?P<post>(?:联合)?创始人|创办人|董事长|(?:执行|高级|常务|联席|首席)?(?:副?总经理|副?总裁)|CEO|CTO|COO)"
    r"|(?P<has>总部位于|官网|股价|市值|旗下|年营收|公告(?=，)|完成[^，。；]{0,10}融资|20\d\d年第?[一二三四五六七八九十\d]*次?(?:股东|董事)会)"
    r"|(?P<firm>公司(?=[与和在将的，。、签宣负董]))"
)
_FIRM = Sought(begun(_OF_FIRMS))
# One of these stands in whatever speaks of a firm: asked first, it spares most pages the search.
_ANY = ("创始人", "创办人", "董事长", "总经理", "总裁", "CEO", "CTO", "COO", "总部位于", "官网", "股价", "市值", "旗下", "年营收", "公告，", "融资", "股东会", "董事会", "公司")
_FOLLOWS = re.compile(
    rf"{_OF_FIRMS}"
    r"|(?P<acts>宣布|推出|发布|自主研发|研发的|(?:参与|自主|独立|牵头|联合|全资)?(?:研发|研制|承建|运营|打造))"
    r"|(?P<signs>(?:正式|成功)?(?:签约|签署|签订|达成|合作|共建|携手)|与[^，。；]{2,16}(?:签|达成|合作|共建))"
    r"|(?P<staff>代表(?![团队性作大])|技术人员|工作人员|研发团队|技术团队)"
    r"|(?P<wins>荣获|获评|斩获|凭借)"
)
_BOUGHT = ("收购", "收购了", "并购", "并购了", "入股", "增资", "控股", "领投")
_VISITED = ("考察", "走访", "参观", "调研", "来到", "走进", "莅临", "加盟", "入职")


def find_brands(page: str, known: Iterable[Mention], people: Collection[str]) -> list[Mention]:
    """Give the firms that a page speaks of as firms in two ways, or in one and often, longest name first; a short form of what is `known` already is none.

    >>> [firm.name for firm in find_brands("澜岫创始人顾知来访。区长考察澜岫，由澜岫研发的平台上线。", (), ())]
    ['澜岫']
    """
    brands = _brands(page)
    others = {name for m in known for name in (m.name, m.canonical) if m.sub != "Company" or name not in brands} | set(people) if brands else set()
    return [Mention(name, "Organization", "Company", Span(0, 0)) for name in brands if not any(one.startswith(name) for one in others)]


@lru_cache(maxsize=4)
def _brands(page: str) -> tuple[str, ...]:
    names = set()
    for match in wholes(_FIRM, page) if any(word in page for word in _ANY) else ():
        before = _LAST.search(page, max(match.start() - 8, 0), match.start())
        if before:
            names.add(before["name"] or before["behind"])
    return tuple(sorted((name for name in names if _is_brand(name, page)), key=lambda name: (-len(name), name)))


def _is_brand(name: str, page: str) -> bool:
    ways = set()
    for at in occurrences(page, name):
        follows = _FOLLOWS.match(page, at + len(name))
        ways |= {follows.lastgroup} if follows else set()
        ways |= {"bought"} if page.endswith(_BOUGHT, 0, at) else {"visited"} if page.endswith(_VISITED, 0, at) else set()
    person = bool(surname_length(name, 0)) and len(name) in (2, 3) and not name.endswith("网")
    # 顾知遥董事长: whoever has a surname may have the title behind it.
    firm = bool(ways & {"has", "firm", "bought"}) or ("post" in ways and not person)
    if not firm or page.count(name) < (2 if len(ways) > 1 else 3):
        return False
    if is_word(name) or name in words("np_stops") or name in words("generic_modifiers") or name in words("common_modifiers"):
        return False
    if name.endswith("网") and len(name) > 2 and "post" in ways:
        # A site with a president is a firm, whatever words its name is made of.
        return page.count(name) > 3
    return (name.isascii() or proper(name)) and kind_of(name) in (("Organization", ""), ("Organization", "Company"))
