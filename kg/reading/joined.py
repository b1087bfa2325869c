"""Joins the names of institutes whose fields 与 or 和 joins: 某大学|机器人技术与系统|全国重点实验室."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.areas import divisions
from kg.lexicons import any_of, words
from kg.reading.words import is_word, tagged

_INSTITUTES = ("实验室", "研究中心", "研究院", "研究所", "技术中心", "工程中心", "创新中心")
_SOCIETIES = ("研究会", "基金会", "促进会", "学会", "协会")
# What no field of study ends with: 某大学团队与某研究中心 are two.
_PARTIES = re.compile(r"(?:团队|公司|集团|代表|专家|学者|学生|教师|部门|单位|企业|政府|双方|校友|领导|[们院校局处部委会台]|(?<!成)长)$")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,12}")


def find_joined(text: str, found: Sequence[tuple[int, int, str, str, str, str]], places: Sequence[tuple[int, int]]) -> list[tuple[int, int, str, str]]:
    """Give the institutes whose name begins before 与 or 和, at the house, the place or the word of no dictionary that stands before the first field: (start, end, type, sub-label).

    >>> text = "江澜大学智能感知与系统控制重点实验室揭牌"
    >>> find_joined(text, [(0, 4, "江澜大学", "Organization", "School", ""), (9, 18, "系统控制重点实验室", "Organization", "ResearchInstitute", "")], [])
    [(0, 18, 'Organization', 'ResearchInstitute')]
    """
    if not any(start and text[start - 1] in "与和" for start, *_ in found):
        return []
    national: list[tuple[int, int, str, str]] = []
    behind = [item for item in found if item[3] == "Organization" and text[item[0] - 1 : item[0]] in ("与", "和") and item[2].endswith(_INSTITUTES) and _common(item[2])]
    # 某总台联合|中央某史和某献研究院: what is known whole begins no earlier.
    whole = {end: start for start, end, *_ in sorted(found, reverse=True)} if behind else {}
    behind = [item for item in behind if whole[item[1]] == item[0]]
    # 中国某某与|某某研究会: of the whole country, by its fields.
    societies = {end: start for start, end in places if text[start:end] in words("countries")} if any(text.startswith("与", item[0] - 1) and item[2].endswith(_SOCIETIES) for item in found) else {}
    for start, end, name, kind, sub, _ in found if societies else ():
        at = next((at for at in range(start - 3, max(start - 10, -1), -1) if at in societies), -1)
        if at >= 0 and name.endswith(_SOCIETIES) and text[start - 1] == "与" and _field(text[at : start - 1]):
            behind = [item for item in behind if item[0] != start]
            national.append((societies[at], end, kind, sub))
    # 文化文史和|学习委员会: of a congress or a conference, by its fields.
    fields = [(start, end, sub) for start, end, name, kind, sub, _ in found if kind == "Organization" and name.endswith("委员会") and text[start - 1 : start] in ("与", "和")]
    joined = [(match.start(), end, "Organization", sub) for start, end, sub in fields if (match := _chamber_fields().search(text, max(start - 16, 0), end)) and match.start() < start and match.end() == end]
    heads = {end: start for start, end in places} | {end: start for start, end, _, kind, *_ in found if kind == "Organization"} if behind else {}
    for start, end, _, kind, sub, _ in behind:
        at = next((at for at in range(start - 3, max(start - 14, -1), -1) if at in heads), -1)
        if at >= 0 and _field(text[at : start - 1]):
            joined.append((heads[at], end, kind, sub))
            continue
        run = re.search(r"(?:^|(?<=[，。、；：在由的]))[\u4e00-\u9fff]{4,16}$", text[max(start - 18, 0) : start - 1])
        first = tagged(run.group())[0] if run else ("", "")
        if run and len(first[0]) > 1 and (first[1] in ("nt", "nz") or not is_word(first[0])) and _field(run.group()[len(first[0]) :]):
            joined.append((start - 1 - len(run.group()), end, kind, sub))
    return joined + national


@lru_cache(maxsize=1)
def _chamber_fields() -> re.Pattern[str]:
    field = any_of(words("chamber_fields"))
    return re.compile(rf"(?:{field})(?:[和与](?:{field}))+委员会")


def _common(name: str) -> bool:
    """Tell whether a name begins with a common word, and so in the middle of a longer one."""
    first, tag = tagged(name)[0]
    return len(first) > 1 and is_word(first) and not tag.startswith(("ns", "nr", "nt", "nz")) and not {name[:2], name[:3]} & divisions()[1].keys()


def _field(run: str) -> bool:
    return _HAN.fullmatch(run) is not None and not _PARTIES.search(run) and not any(tag[0] in "pucdrm" or (tag[0] == "v" and word in words("np_stops")) for word, tag in tagged(run))
