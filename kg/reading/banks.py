"""Finds the branches of banks: the whole chain behind the bank's name, those that the text names by their place alone, and their departments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.lexicons import words
from kg.needs import Sought
from kg.reading.words import tagged

_HAN = "(?![的了在由与和及对赴为向是到将让被从给把各该本我个家某、其])[\u4e00-\u9fff]"
# The place or field, once or twice, and the kind: 江州分行, 云滨支行, 江州分行云滨乡村振兴支行.
RUN = Sought(rf"(?:^|(?<=[^\u4e00-\u9fff])|(?<=[的了在由与和及对赴为向是到将让被从给把]))(?P<run>(?![年月日](?<=\d.))(?:{_HAN}){{2,26}}(?:分行|支行))(?!业)(?P<party>党委|党总支|党支部|工会|团委|纪委)?")
# 总行金融科技部, 分行公司业务部: of the bank, of the branch that the text speaks of.
DEPARTMENT = Sought(rf"(?<![\u4e00-\u9fff])(?P<of>总行|分行|支行)(?P<part>(?:{_HAN}){{2,8}}?(?:部|中心|办公室|团队|营业室))(?=[副总主负经团]|[，、。；\d]|[\u4e00-\u9fff]?经理)")
_BANK = re.compile(r"(?P<bank>.*?(?:银行|农商行|信用联社|信用社|[工农中建交招]行))(?=.)")
# What of a name is only the bank's kind, and no place: 首家支行.
_NO_BRANCH = re.compile(r"首家|多家|辖内|辖属|所辖|下辖|全市|全省|全行|各级|一级|二级|新设|设立|成立|联合|专营|总行|城商行|外资|系统|同业")

# What a branch is for, between its place and its kind: 云滨|乡村振兴|支行.
_FIELDS = re.compile("(?:乡村振兴|科技|特色|小微|社区|绿色|文创|普惠|自贸区|新城|金融|专营)*$")


def bank_in(names: Iterable[str]) -> str:
    """Give the bank that the first of some names is, or is a branch of, or ''.

    >>> bank_in(["江澜大学", "澜海银行江州分行", "岭川银行"]), bank_in(["江澜大学"])
    ('澜海银行', '')
    """
    return next((bank["bank"] for name in names if (bank := _BANK.match(name + "|"))), "")


def _branch_in(names: Iterable[str], kind: str) -> str:
    """Give the branch of a kind that the first of some names is, or is a part of, or ''."""
    return next((name[: name.index(kind) + len(kind)] for name in names if kind in name and _BANK.match(name)), "")


def find_bank_branches(text: str, houses: Sequence[tuple[int, int]], known: Sequence[str]) -> Iterator[tuple[int, int, str, bool]]:
    """Give where the branches of banks stand in a text, their whole names, and whether each is a committee in one; those without a bank are of the first one known.

    >>> text = "澜海银行江州分行行长、云滨支行行长到会。"
    >>> [(text[a:b], full) for a, b, full, _ in find_bank_branches(text, [(0, 4)], ["澜海银行"])]
    [('澜海银行江州分行', '澜海银行江州分行'), ('云滨支行', '澜海银行云滨支行')]
    """
    bank = ""
    for match in RUN.finditer(text):
        start, end = match.span("run")
        inner = _BANK.match(match["run"])
        bank = bank or bank_in(known)
        if inner is not None:
            at = next((begin for begin, stop in houses if begin <= start + inner.end() <= stop), start)
            place, full = text[start + inner.end() : end], text[at:end]
        else:
            at, place = start, match["run"]
            full = next((name for name in known if name.startswith(bank) and name.endswith(place[-2:]) and _FIELDS.sub("", name[:-2]).endswith(place[:-2])), bank + place)
        if _NO_BRANCH.search(place) or (inner is None and (not bank or len(place) > 14 or any(word in words("np_stops") for word, _ in tagged(place[:-2])))):
            continue
        yield at, end, full, False
        if match["party"]:
            yield at, match.end(), full + match["party"], match["party"] != "工会"
    for match in DEPARTMENT.finditer(text):
        branch = bank_in(known) if match["of"] == "总行" else _branch_in(known, match["of"])
        if branch:
            yield match.start(), match.end(), branch + match["part"], False
