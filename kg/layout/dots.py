"""Tells a dot that stands between two people (王平·张伟) from the one within a foreign name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kg.lexicons import rows, words
from kg.model import Page

# Frequent surnames whose characters no foreign name is transcribed with.
_OURS = "赵孙李周郑王陈蒋沈韩秦何曹严姜邹方任袁薛贺郝常傅余顾黄尹姚邵汪毛宋熊董梁江郭钟徐邱蔡田石崔龚程陆段谭向廖闫覃"
_HAN = "\u3400-\u9fff"
# What may stand before a name and behind it: a mark, a blank, the end of a title or a role, what people do.
_BEFORE = f"(?:(?<![{_HAN}·])|(?<=[者员长记任授师席表士文摄图]))"
_BEHIND = f"(?![{_HAN}A-Za-z·])|(?=[等在与和致讲参出主率带赴到说介摄文]|报道|采写|图|获|发言|表示)"


@lru_cache(maxsize=1)
def _run() -> re.Pattern[str]:
    surnames = "".join(row[0] for row in rows("surnames") if row[2] == "common")
    name = f"[{surnames}][{''.join(sorted(words('given_characters')))}]{{1,2}}"
    # Nearly every dot is passed over at once: what stands before and behind it is asked first.
    return re.compile(f"{_BEFORE}{name}(?:·{name})+(?:{_BEHIND})")


def part_people(page: Page) -> Page:
    """Give a page whose folded text has the mark of lists between people that a dot parts; no place in it changes.

    >>> from kg.folding import fold
    >>> [part_people(Page("a", text, fold(text))).folded.text for text in ("记者王平·张伟", "马文·罗杰", "长城·黄河")]
    ['记者王平、张伟', '马文·罗杰', '长城·黄河']
    """
    text = page.folded.text
    if "·" not in text:
        return page
    parted = _run().sub(_listed, text)
    return page if parted == text else replace(page, folded=replace(page.folded, text=parted))


def _listed(match: re.Match[str]) -> str:
    names = match.group().split("·")
    return "、".join(names) if any(name[0] in _OURS for name in names) else match.group()
