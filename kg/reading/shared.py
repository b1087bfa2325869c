"""Reads lists of bodies that share what stands once: a tail (甲市、乙市人民政府), the area (区教育局、卫健局) or the house (某局设计处、科技处)."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.kinds import body_kind
from kg.lexicons import words
from kg.model import Mention, Span
from kg.reading.bodies import body_end
from kg.reading.drafts import Draft
from kg.reading.scene import normal_body
from kg.reading.titles import LEVELS
from kg.reading.words import tagged

# An area of one level and what it has, which the areas before it have too.
_OF_AREA = re.compile(rf"(?P<area>[\u4e00-\u9fff]{{2,9}}?(?P<level>[{LEVELS}]|街道))(?P<tail>(?:人民)?(?:政府|法院|检察院)|[\u4e00-\u9fff]{{1,12}}(?:局|委|办|厅|会|中心|联|协))")
# 静安三区教育局: how many areas have it.
_COUNTED = re.compile(r"(?P<area>[\u4e00-\u9fff]{2,3}?)[两二三四五六七八九十](?P<level>[区县市省镇乡])(?P<tail>.+)")
_AND = "、和"
# What stands behind the last body of a list, or between two.
_GOES_ON = re.compile(r"[、，。；和与及等的（]|$|负责|相关|有关|主要|分管|班子|领导|联合|共同|主办|承办|协办|参加|参与|出席|单位|部门|分别|派员|到场|组织|举办|开展|牵头|代表|一[一起同道]")
# A committee's own departments: 省委宣传部、统战部.
_DEPARTMENT = re.compile(r"(?P<house>.{1,9}委)[\u4e00-\u9fff]{2,8}(?:部|办公厅|办公室|研究室|委)$")
# A part of a body, or of a police: what it ends with, its siblings may end with.
_PART = re.compile(r"(?P<house>.{2,}(?:局|委|厅|办|院|公司|集团|大学))(?:[\u4e00-\u9fff]{2,9}(?P<end>处|科|司|室)|[\u4e00-\u9fff]{2,9}(?P<force>支队|大队|分局|派出所))$")
_NO_PART = re.compile(r"[的了在由是对向将为]|负责|领导|主任|科长|处长|副|各|有关|相关")


def share_tails(draft: Draft) -> None:
    """Make a body of each area before one in a list: 甲市、乙市、丙市人民政府."""
    text, base = draft.text, draft.start
    at = {span.end - base: i for i, (span, _) in enumerate(draft.groups) if span.start >= 0}
    for i, (span, mention) in enumerate(list(draft.groups)):
        if mention.type != "Organization" or span.start < 0 or text[span.start - base - 1 : span.start - base] not in tuple(_AND):
            continue
        counted = _COUNTED.fullmatch(mention.name)
        body = counted or _OF_AREA.fullmatch(mention.name)
        if body is None:
            continue
        shared = []
        stop = span.start - base - 1
        while (j := at.get(stop)) is not None and draft.groups[j][1].type == "Place" and draft.groups[j][1].sub == "AdministrativeArea":
            area = draft.groups[j][1]
            if not (area.canonical if counted else area.name).endswith(body["level"]):
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


def share_heads(draft: Draft) -> None:
    """Find the bodies behind one in a list that name neither area nor house: 区教育局、|卫健局, 某局设计处、|科技处."""
    base, text = draft.start, draft.text
    for span, mention in sorted(draft.groups, key=lambda pair: pair[0].start):
        if mention.type != "Organization" or span.start < 0:
            continue
        at = span.end - base
        while text[at : at + 1] in ("、", "和", "与", "及") and not draft.taken[at + 1]:
            found = _next(draft, mention, at + 1)
            if found is None:
                break
            stop, full = found
            name = text[at + 1 : stop]
            draft.add(Mention(name, *body_kind(name), Span(base + at + 1, base + stop), full=full if full != name else ""))
            at = stop


def _next(draft: Draft, before: Mention, at: int) -> tuple[int, str] | None:
    """Give the end and the whole name of the body that stands at `at` in the list that `before` began."""
    text, whole = draft.text, before.canonical
    part = _PART.fullmatch(whole)
    if part:
        ends = "支队|大队|分局|派出所|中队" if part["force"] else part["end"]
        match = re.compile(rf"(?:(?![、，。；和与及])[\u4e00-\u9fff]){{2,9}}?(?:{ends})(?={_GOES_ON.pattern})").match(text, at)
        if match and not any(draft.taken[at : match.end()]) and not _NO_PART.search(match.group()):
            return match.end(), part["house"] + match.group()
        return None
    head = re.match(rf"(?:[\u4e00-\u9fff]{{2,9}}?)?(?:[{LEVELS}]|街道)", before.name)
    if before.sub not in ("GovernmentBody", "Association") or head is None or head.end() == len(before.name) or not whole.endswith(before.name[head.end() :]):
        return None
    stop = body_end(text, at)
    if not stop or stop - at > 14 or any(draft.taken[at:stop]) or text[at] in LEVELS or not _GOES_ON.match(text, stop) or any(word in words("np_stops") or tag[0] in "pur" for word, tag in tagged(text[at:stop])):
        return None
    area = whole[: len(whole) - len(before.name) + head.end()] if whole.endswith(before.name) else whole.removesuffix(before.name[head.end() :])
    committee = _DEPARTMENT.fullmatch(whole) if text[stop - 1] in "部室" else None
    name = text[at:stop]
    if name in ("政府", "人大", "政协", "纪委", "监委", "党委"):
        committee = None
    if committee is None and name.endswith("部") and not name.endswith(("武装部", "人武部")):
        return None
    return stop, normal_body((committee["house"] if committee else area) + name)
