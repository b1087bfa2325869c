"""Finds where a house or a place lies by the province and the city before its name: 湖南长沙|云麓书院."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.areas import Division, divisions
from kg.lexicons import words
from kg.model import Mention, Sentence, Span, Triple
from kg.rules import make

YIELDS = ("LOCATED_IN",)

_LEVELS = re.compile("省|市|(?:壮族|回族|维吾尔)?自治区")
_KINDS = frozenset(("Hospital", "School", "ResearchInstitute", "Organization", "Venue", "Zone", ""))
# A firm bears its province by law, an airport may lie beside its city, and what is grown somewhere names no house: no 江苏南京|某某有限公司.
_BY_LAW = re.compile("(?:公司|集团|银行|协会|学会|商会|联盟|总队|支队|大队|队|团|机场|(?:种植|养殖|生产|加工|制造|育种)基地|[上下边畔旁中段])$|开办|举办|建设|打造")
# Sorts of parks, power stations and halls, whatever they are made of.
_SORT = re.compile("国[家际]|中国|全国|人民|烈士|抽水|海上|陆上|光伏|风电|核电|自由|历史|红色|现代|高新|经济|城市|儿童|火车|高铁|机场|科技|文化|工业|农业|生态|湿地|森林|红军|革命|农副|综合|高标准|小商品|医科|医学|师范|中医|智能|第|多|各|一|某|这|该")


@lru_cache(maxsize=1)
def _provinces() -> dict[str, Division]:
    return {short: found[0] for short, found in divisions()[1].items() if found[0].level == "province"}


@lru_cache(maxsize=2048)
def area_before(name: str) -> tuple[int, Division | None]:
    """Give where the own name of a house begins behind the province and the area in it that stand before it, and that area.

    >>> start, area = area_before("湖南长沙云麓书院")
    >>> "湖南长沙云麓书院"[start:], area.name
    ('云麓书院', '长沙市')
    """
    province = next((found for size in (2, 3) if (found := _provinces().get(name[:size]))), None)
    if province is None:
        return 0, None
    at = len(province.short)
    level = _LEVELS.match(name, at)
    at = level.end() if level else at
    full, short = divisions()
    area: Division | None = None
    while True:
        path = area.path if area else province.path
        nested: tuple[int, Division] | None = next(((size, one) for size in (8, 7, 6, 5, 4, 3, 2) for one in (*full.get(name[at : at + size], ()), *short.get(name[at : at + size], ())) if one.path[: len(path)] == path and len(one.path) > len(path)), None)
        if nested is None:
            return at, area
        at, area = at + nested[0], nested[1]


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield in which city or district of a province a house lies that is named behind it."""
    if sentence.headline:
        return
    openings = _openings()
    for mention in sentence.mentions:
        name = mention.name
        if len(name) < 8 or name[:2] not in openings or mention.anaphor or mention.type not in ("Organization", "Place") or mention.sub not in _KINDS:
            continue
        start, area = area_before(name)
        if area is None or not 4 <= len(name) - start <= 14 or _SORT.match(name, start) or _BY_LAW.search(name) or not _own(sentence, mention.span.start + start, mention.span.end):
            continue
        where = Mention(name[:start], "Place", "AdministrativeArea", Span(mention.span.start, mention.span.start + start), full=area.name)
        yield make(sentence, mention, "LOCATED_IN", where, {}, "located.behind-its-areas", confidence=0.7)


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    return frozenset(short[:2] for short in _provinces())


def _own(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether what stands behind the areas is a name, and no kind of house: it begins with no everyday word."""
    first = next((token for token in sentence.tokens() if token.start <= start < token.start + len(token.word)), None)
    return first is not None and first.start == start and start + len(first.word) < end and (len(first.word) == 1 or first.word not in words("frequent_words")) and "·" not in first.word
