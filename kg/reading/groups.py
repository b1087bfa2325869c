"""Finds the members of a group of firms, which carry the brand of the group that the page names: 岫澜集团 has 岫澜掘进公司, 岫澜智造产业园."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kg.kinds import kind_of
from kg.reading.words import is_word

_GROUP = re.compile(r"(?P<brand>[\u4e00-\u9fff]{2}).{0,10}(?:集团|集团公司|集团有限公司|集团股份有限公司|控股)")
_HAN = "(?![的了在由与和及对赴为向是到将让被从给把各该本我个家某、])[\u4e00-\u9fff]"
_MEMBER = re.compile(rf"(?:{_HAN}){{1,10}}?(?:有限公司|分公司|公司|技师学院|技工学校|研究院)")


def group_brands(names: Iterable[str], text: str) -> tuple[str, ...]:
    """Give the brands of the groups among some names that the text has in several places, and that are no words or places.

    >>> group_brands(["岫澜重工集团"], "岫澜重工集团召开会议。岫澜掘进公司、岫澜智能装备有限公司参加。")
    ('岫澜',)
    """
    return _brands(tuple(names), text)


@lru_cache(maxsize=2)
def _brands(names: tuple[str, ...], text: str) -> tuple[str, ...]:
    # Asked for each sentence, of names that seldom change.
    brands = dict.fromkeys(match["brand"] for name in names if (match := _GROUP.fullmatch(name)))
    return tuple(brand for brand in brands if text.count(brand) > 2 and not is_word(brand))


def find_members(text: str, brands: Iterable[str]) -> Iterator[tuple[int, int, str, str]]:
    """Give where the members of groups stand in a text, by their brand and what a firm or a school ends with.

    >>> [text[a:b] for text in ("岫澜掘进公司中标，岫澜重工参展。",) for a, b, *_ in find_members(text, ["岫澜"])]
    ['岫澜掘进公司']
    """
    for brand in brands:
        at = text.find(brand)
        while at >= 0:
            member = _MEMBER.match(text, at + len(brand))
            if member and not text.startswith("集团", at + len(brand)):
                yield at, member.end(), *kind_of(text[at : member.end()])
            at = text.find(brand, at + 1)
