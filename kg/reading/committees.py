"""The committees and leaders of a house that goes by its kind, or by a run of words before them: 学校|党委书记, 校|领导."""

from __future__ import annotations

import re

from kg.reading.heads import Body
from kg.reading.offices import OfficeReader
from kg.reading.titles import Title, before_former
from kg.reading.units import JOINED, behind_verb

_OUR_LEADERS = re.compile(r"(?:(?<=[，。；、：\s])|\A)[校院]\Z")
_HOUSE_WORD = re.compile(r"(?:(?<![\u4e00-\u9fff])|(?<=[由与和及同为有受、，；]))(?P<own>我[校院司]?|本)?(?P<word>集团公司|总公司|分公司|公司|集团|学校|医院|大学|总医院|中学|小学|总行|分行|银行|协会|商会|学会|联合会|研究会|基金会|校|院)$")
_HOUSE_KINDS = {"会": "Association", "校": "School", "院": "", "行": "Company", "司": "Company", "团": "Company", "学": "School"}
_PART_OF_OURS = re.compile(r"[\u4e00-\u9fff]{2,7}(?<![联关体派谱水直世])系")
# The house that the article speaks of, or the speaker's own: 该校副校长, 我院院长.
OWN_HOUSE = re.compile(r"(?:该|我|本)(?:校|院|会|司|局|行|公司|集团|中心|学院|研究院|研究所|协会)$")
RUN = re.compile(r"(?:^|[、，。；：\n由])(?:以及)?(?!以及)(?:[曾现时历兼担出升调转]任)?((?![曾现时历兼担出升调转]任)(?!有)(?:(?![由是在为将被的]|就[该原其]|同志|受[校院局市省区县])[\u4e00-\u9fff]){2,16})$")
_ONE = re.compile(r"[、，](残|直|社|教|老|妇)$")
_PART_OF_SCHOOL = re.compile(r"^[\u4e00-\u9fff]{1,8}(?:学部|学院|系|医学院)$")


class CommitteeReader(OfficeReader):
    """The titles of one sentence that are of a house's committee, or of its leaders."""

    def our_leaders(self, title: Title) -> Body | None:
        """Give the house that the page is of where its leaders go by a character of it: 校|领导甲、乙."""
        ours = _OUR_LEADERS.search(self.text, max(title.start - 2, 0), title.start) if title.text == "领导" else None
        if ours is None:
            return None
        kind = "School" if ours.group() == "校" else self.kind_of_house()
        return Body(ours.start(), title.start, "医院" if kind == "Hospital" else "学院" if ours.group() == "院" else "学校", "Organization", kind)

    def committee_of_house(self, title: Title) -> Body | None:
        """Give the committee whose head a title is, of the house that goes by its kind or by a run of words before it."""
        # 医院现任|党委书记
        until = before_former(self.text, title.start)
        own_word = _HOUSE_WORD.search(self.text[:until])
        if own_word and 1 not in self.taken[own_word.start() : until] and (own_word["own"] or self.last_body is None or not self.last_body.full.endswith(own_word["word"])):
            # 公司|党委书记, 学校|纪委书记: of the committee of the house that the page is about.
            word = own_word["word"]
            kind = "Hospital" if word.endswith("医院") else "School" if word in ("学校", "校") else _HOUSE_KINDS[word[-1]]
            return Body(own_word.start(), title.start, "+" + title.own, "Organization", kind)
        own = RUN.search(self.text[:until]) or _ONE.search(self.text[:until])
        if own and own.group(1).removeprefix("我").removeprefix("本") in ("公司", "集团"):
            return Body(own.start(1), title.start, "+" + title.own, "Organization", "Company")
        if own and behind_verb(own.group(1)) < len(own.group(1)) and not OWN_HOUSE.search(own.group(1)) and 1 not in self.taken[own.start(1) : title.start] and not own.group(1).endswith(("同志", "兼", "原", "前")) and not own.group(1).startswith(("原", "前", "最后", "随后", "首先", "会上", "同时", "选举", "推选", "任命")):
            # 非公有制企业和社会组织|工委书记: the committee of what stands before.
            joined = JOINED.match(own.group(1))
            first = own.start(1) + (joined.end() if joined else behind_verb(own.group(1)))
            whole = self.scene.known_body(self.text[first:until].removeprefix("以及"))
            if whole == "学院" or _PART_OF_OURS.fullmatch(whole):
                # Whose college or department it is stands elsewhere.
                return Body(own.start(1), title.start, "+" + whole.removeprefix("学院") + title.own, "Organization", "School")
            previous = self.by_end.get(first - 1) if _PART_OF_SCHOOL.search(whole) and first else None
            house = self.bodies.get(previous.start) if previous is not None else None
            if house is not None and house.type == "Organization" and not whole.startswith(house.full):
                # 某大学党委常委、医学部|党委书记
                whole = self.house_of(house).full + whole
            return Body(first, title.start, whole + title.own, "Organization", "GovernmentBody")
        return None
