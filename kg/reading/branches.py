"""Finds the parts of a firm or house that go by its name and their own: 某某公司|测量队, 某某煤业有限公司|综采二区."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.needs import Sought
from kg.reading.landmarks import proper

# Only where something is won do such parts act for themselves; elsewhere what stands behind a firm may be anything of it.
_HONOURED = Sought("荣获|获评|喜获|斩获|被授予|被评为|授予|获得|入选|表彰")
_PART = re.compile(
    r"(?:(?![的了在和与及被将为由从对向把等获])[\u4e00-\u9fff]){0,12}?(?:班组|车间|工段|工区|分厂|选矿厂|项目部|服务区|供电所|营业[厅部]|收费站|监控中心|客服中心|调度中心|岗位|护理部|[\u4e00-\u9fff]科|[队班站厂])"
    r"(?=等|、|，|和|及|与|[两三四五六七八九十\d]+[个家]|被|荣获|获|喜获|入选|上榜|分别)"
)


def find_branches(text: str, houses: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the whole names of parts that stand directly behind their house, where somebody is honoured.

    >>> text = "云澜矿业公司测量队荣获先锋号。"
    >>> [text[a:b] for a, b in find_branches(text, [(0, 6)])]
    ['云澜矿业公司测量队']
    """
    if _HONOURED.search(text):
        for start, end in houses:
            part = _PART.match(text, end)
            if part:
                yield start, part.end()


OF_PARTY = Sought(
    r"(?:(?<![\u4e00-\u9fff“”])|(?<=[由和与及]))(?P<of>(?:(?![的了在将由和与及各并为是对从该我本]|全体|第[一二三四五六七八九十])[\u4e00-\u9fff“”]){2,12}?)(?:第[一二三四五六七八九十]{1,3}|联合)?(?:党支部|党总支)"
    r"(?=与|和|及|、|，|召开|组织|开展|举行|举办|联合|携手|赴|到|来到|走进|全体党员|党员|成员|代表|荣获|获评|被)"
)


def party_branches(text: str) -> Iterator[tuple[int, int]]:
    """Give the branches of the party in what no list of houses has, by a name before them that no dictionary has: 云景苑|党支部, 岫湾村民兵|党支部.

    >>> text = "3月5日，岫湾苑党支部与江澜养老党支部开展活动，各党支部、机关党支部参加。"
    >>> [text[a:b] for a, b in party_branches(text)]
    ['岫湾苑党支部', '江澜养老党支部']
    """
    for match in OF_PARTY.finditer(text):
        if proper(match["of"]):
            yield match.span()
