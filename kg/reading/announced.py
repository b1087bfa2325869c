"""Learns the names of people that titles and verbs announce, before anything else is found."""

from __future__ import annotations

import re

from kg.needs import AnyOf, Sought
from kg.reading.credits import find_credited
from kg.reading.drafts import Draft
from kg.reading.framed import ordinary
from kg.reading.honour_rolls import find_rolls
from kg.reading.names import announced_name
from kg.reading.scene import Scene
from kg.reading.titles import find_titles

# A legal name goes on behind what might be a person's: 企业代表|罗澜生活科技股份有限公司, 代表|宁波师范大学.
_LEGAL_NAME = re.compile(r"(?:(?![率与和及等在向为到的赴携同])[\u4e00-\u9fff（）]){2,16}?(?:股份|责任)?有限(?:责任)?公司|(?:师范|理工|工业|农业|医科|科技|交通|财经|民族|海洋|外国语)大学")
_APPOINTS = Sought(r"(?:任命|免去|免除|撤销|接受|同意|提名|推选|选举|补选|授予|追授|聘请|聘任|[特续返]聘|推举|宣布(?!任|成立|启动))(?=[\u4e00-\u9fff])")
# Who takes office at the start of a clause: 某某某|任某公司董事长.
_TAKES_OFFICE = Sought(r"(?:^|(?<=[，。；：])|(?<=[·△◇●■○□▪] )|(?<=[·△◇●■○□▪]))(?P<who>[\u4e00-\u9fff]{2,3}?)(?:同志)?(?=(?:[出担兼现曾历挂留]任|挂职|任(?!务|何|意|职|由|期|命|教)|当选)[\u4e00-\u9fff]|为(?=[^，。；]{2,24}(?:长|主任|书记|主席|委员)(?:[，。；、]|$)))")
_BY_FORM = AnyOf(_APPOINTS, _TAKES_OFFICE)
_AS = re.compile(r"等[\d一二三四五六七八九十]|同志|为|的|辞去|请辞|任|担任|第[一二三四五六七八九十]+届|“")


def announce(draft: Draft, scene: Scene) -> None:
    """Learn the names that titles announce before anything else is found: no name of a body reaches across them."""
    text = draft.text
    for title in find_titles(text):
        if title.kind != "head" and len(title.text) < 2:
            continue
        end = announced_name(text, title.end)
        if end and 2 <= end - title.end <= 4 and draft.free(title.end, end) and not ordinary(text[title.end : end], announced=True) and not _LEGAL_NAME.match(text, end):
            scene.people.add(text[title.end : end])
            draft.breaks.append((title.end, end))
    by_form = _BY_FORM.may_match(text)
    for match in _TAKES_OFFICE.finditer(text) if by_form else ():
        if announced_name(text, match.start()) == match.end("who") and not ordinary(match["who"]):
            draft.breaks.append(match.span())
    named = find_credited(text)
    if "：" in text and (rolls := find_rolls(text)):
        named = (*named, *(person for roll in rolls for person in roll.people))
    for start, end in named:
        draft.breaks.append((start, end))
        scene.people.add(re.sub(r"\s", "", text[start:end]))
    for match in _APPOINTS.finditer(text) if by_form else ():
        at, names = match.end(), []
        while end := announced_name(text, at):
            names.append((at, end))
            if text[end : end + 1] != "、":
                break
            at = end + 1
        if names and names[-1][1] - at <= 4 and _AS.match(text, names[-1][1]) and not any(ordinary(text[start:end]) for start, end in names):
            draft.breaks += names
