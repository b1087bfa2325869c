"""Finds the parts of a firm or house that go by its name and their own: 某某公司|测量队, 某某煤业有限公司|综采二区."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.needs import Sought

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
