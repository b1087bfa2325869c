"""Reads lists of areas that share the tail of the last: 甲市、乙市人民政府, 甲、乙两区教育局, 某国驻甲、乙等国使馆."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Mention
from kg.reading.drafts import Draft
from kg.reading.titles import LEVELS

# An area of one level and what it has, which the areas before it have too.
_OF_AREA = re.compile(rf"(?P<area>[\u4e00-\u9fff]{{2,9}}?(?P<level>[{LEVELS}]|街道))(?P<tail>(?:人民)?(?:政府|法院|检察院)|[\u4e00-\u9fff]{{1,12}}(?:局|委|办|厅|会|中心|联|协))")
# 静安三区教育局: how many areas have it.
_COUNTED = re.compile(r"(?P<area>[\u4e00-\u9fff]{2,3}?)[两二三四五六七八九十](?P<level>[区县市省镇乡])(?P<tail>.+)")
# 驻甲、乙、丙等国使馆: a mission in each.
_MISSION = re.compile(r"(?P<area>[\u4e00-\u9fff（）]{2,12}?)(?:等(?:多|\d+)?[国地])?(?P<tail>大使馆|总领事馆|总领馆|领事馆|使领馆|使馆|使团)")
# 驻多国使馆: which, nobody says.
_NO_MISSION = re.compile(r"驻(?:多|各|有关|相关|部分|一些|外)(?:个|国|地)?")
_AND = "、和"
# What stands in a list of provinces beside them: 上海市、江苏省政协.
_MUNICIPALITIES = ("北京市", "上海市", "天津市", "重庆市")


def share_tails(draft: Draft) -> None:
    """Make a body of each area before one in a list: 甲市、乙市、丙市人民政府."""
    text, base = draft.text, draft.start
    if "驻" in text:
        draft.groups = [(span, m) for span, m in draft.groups if m.type != "Organization" or not (_MISSION.fullmatch(m.name) and _NO_MISSION.search(m.name))]
    if "、" not in text and "和" not in text:
        return
    listed = [(i, span, m) for i, (span, m) in enumerate(draft.groups) if m.type == "Organization" and span.start > base and text[span.start - base - 1] in _AND]
    if not listed:
        return
    at = {span.end - base: i for i, (span, _) in enumerate(draft.groups) if span.start >= 0}
    for i, span, mention in listed:
        mission = _MISSION.fullmatch(mention.name)
        if mission is not None:
            _share_mission(draft, at, i, mission)
            continue
        counted = _COUNTED.fullmatch(mention.name)
        body = counted or _OF_AREA.fullmatch(mention.name)
        if body is None:
            continue
        shared = []
        stop = span.start - base - 1
        while (j := at.get(stop)) is not None and draft.groups[j][1].type == "Place" and draft.groups[j][1].sub == "AdministrativeArea":
            area = draft.groups[j][1]
            of_province = body["level"] == "省" and (area.canonical in _MUNICIPALITIES or area.canonical.endswith("自治区"))
            if not of_province and not (area.canonical if counted else area.name).endswith(body["level"]):
                break
            shared.append(j)
            stop = draft.groups[j][0].start - base - 1
            if text[stop : stop + 1] not in tuple(_AND):
                break
        for j in shared:
            place, area = draft.groups[j]
            draft.groups[j] = (place, Mention(area.name, "Organization", mention.sub, place, full=area.canonical + body["tail"]))
        if counted and shared:
            draft.groups[i] = (span, replace(mention, full=body["area"] + body["level"] + body["tail"]))


def _share_mission(draft: Draft, at: dict[int, int], last: int, mission: re.Match[str]) -> None:
    """Make a mission of each country in a list behind 驻, of which only the last names it: 某国驻甲国、乙国等国使馆."""
    base, listed, start = draft.start, [last], draft.groups[last][0].start - draft.start
    while draft.text[start - 1 : start] in tuple(_AND) and (j := at.get(start - 1)) is not None and draft.groups[j][1].sub == "AdministrativeArea":
        listed.append(j)
        start = draft.groups[j][0].start - base
    sender = at.get(start - 1)
    if draft.text[start - 1 : start] != "驻" or len(listed) < 2:
        return
    owner = draft.groups[sender][1].canonical if sender is not None else "中国" if draft.text[start - 2 : start - 1] == "我" else ""
    for j in listed:
        span, area = draft.groups[j]
        host = mission["area"] if j == last else area.canonical
        draft.groups[j] = (span, Mention(area.name, "Organization", "GovernmentBody", span, full=f"{owner}驻{host}{mission['tail']}"))
