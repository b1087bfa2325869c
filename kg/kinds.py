"""Says what kind of thing a name is by its ending: 大学, 有限公司, 总工会."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kg.lexicons import any_of, rows, words

# The builders' bureaus are companies: 中铁一局.
_BUILDER = re.compile(r"中(?:国?铁|建|交|冶|水|核|电建|铁建)[一二三四五六七八九十]{1,3}[航公]?局$")


@lru_cache(maxsize=4096)
def kind_of(name: str) -> tuple[str, str]:
    """Give the type and sub-label of a thing by the longest known ending of its name; an organisation of no kind where none is known.

    >>> kind_of("江澜大学"), kind_of("云滨银行"), kind_of("青石光电"), kind_of("中铁九局")
    (('Organization', 'School'), ('Organization', 'Company'), ('Organization', 'Company'), ('Organization', 'Company'))
    """
    if _BUILDER.search(name):
        return "Organization", "Company"
    return _longest(name, _endings()) or ("Organization", "")


def part_of_school(name: str) -> bool:
    """Tell whether a name is that of a part of a school, which its fields alone tell from others.

    >>> part_of_school("人文与传播学院"), part_of_school("文学院"), part_of_school("江澜理工学院"), part_of_school("台州学院")
    (True, True, False, False)
    """
    return name.endswith("学院") and name.removesuffix("学院") not in _cities() and (len(name) <= 5 or _fields().fullmatch(name) is not None)


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    """The cities by their short names: a school that bears one is a whole school."""
    return frozenset(city.removesuffix("市").removesuffix("地区") for _, city, *_ in rows("divisions") if city)


@lru_cache(maxsize=1)
def _fields() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words('disciplines'))}|[与和理工])+学院")


# The parties beside the Communist one: 云滨民盟.
PARTIES = ("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟")


@lru_cache(maxsize=4096)
def body_kind(name: str) -> tuple[str, str]:
    """Give the type and sub-label of a body of party, state or people's organisations by its ending.

    >>> body_kind("云滨区总工会"), body_kind("云滨区委党校"), body_kind("云滨区信访局")
    (('Organization', 'Association'), ('Organization', 'School'), ('Organization', 'GovernmentBody'))
    """
    if name.endswith(PARTIES):
        return "Organization", "Association"
    return _longest(name, _units()) or (kind_of(name) if name.endswith(("研究所", "研究院", "医院", "大学")) else ("Organization", "GovernmentBody"))


def _longest(name: str, table: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    return next((table[name[at:]] for at in range(len(name)) if name[at:] in table), None)


@lru_cache(maxsize=1)
def _units() -> dict[str, tuple[str, str]]:
    found = {}
    for row in rows("body_units"):
        sub = row[2] if len(row) > 2 else "GovernmentBody"
        found[row[0]] = ("Organization", "" if sub == "Organization" else sub)
    return found


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str, str]]:
    heads = {row[0]: (row[1], "" if row[2] == row[1] else row[2]) for row in rows("heads")}
    return {**dict.fromkeys(words("company_tails"), ("Organization", "Company")), **_units(), **heads}


# Which house, or which ministry, of a country somebody heads by their title.
CHAMBERS = {"参议长": "参议院", "众议长": "众议院", "外长": "外交部", "防长": "国防部", "财长": "财政部"}
