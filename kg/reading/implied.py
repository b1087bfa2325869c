"""Which body a title itself implies: 区长 the 区政府, 区委书记 the 区委, 组织部部长 the 组织部 of the committee spoken of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kg.areas import divisions
from kg.kinds import CHAMBERS
from kg.lexicons import words
from kg.model import Post
from kg.reading.heads import AREA_HEADS, NOT_BODIES, Body
from kg.reading.scene import Scene
from kg.reading.sides import side_of
from kg.reading.titles import Title, before_former
from kg.reading.words import tagged

# The committees of an area, and the four bodies that lead it.
_COMMITTEES = ("省委", "市委", "区委", "县委", "州委", "盟委", "旗委")
_CHIEF_TOO = re.compile(r"[、兼](?:代|常务副|副)?([区县市镇乡旗])长")
# How the titles of those begin who lead a state or one of its ministries.
_OF_A_STATE = re.compile("(?:参议院|众议院|国民议会|国会|议会|外交部|国防部|财政部)$")
_OF_STATES = "总首议王外防财埃酋女最参众"
# Other titles that are those of a state.
_NATIONAL = ("国务委员长", "国务资政")
_OF_AREA = re.compile(r"(.{2,}[省市区县州盟旗镇乡])(?:党?委|政府|人大|人大常委会|政协)")
# The committee of an area that the page does not name: 县委常委、|纪委书记.
_OF_LEVEL = re.compile("([省市区县州盟旗])委")
# A body of a town, and what the members of its party committee are called by their fields.
_OF_TOWN = re.compile("(.{2,}?[镇乡])(?:人大|人大主席团|人民政府|政府|党委)")
_TOWN_MEMBERS = ("组织委员", "宣传委员", "统战委员", "政法委员", "纪检委员", "组织宣传委员", "组宣委员", "政法统战委员")

# The session of a congress, whose presidium and secretariat a page calls those of the 大会.
_SESSION_OF = re.compile(r"(?:[\u4e00-\u9fff]{0,6}?第?[一二三四五六七八九十]+届(?:全国人大|[^，。；：\s在的]{0,10}?人大|全国政协|[^，。；：\s在的]{0,10}?政协)|全国政协[一二三四五六七八九十]+届|政协第[一二三四五六七八九十]+届全国委员会)第?[一二三四五六七八九十]+次会议")
_DEPARTMENT = re.compile(r"(?<=委)(?:组织|宣传)?(?:组织部|宣传部|统战部|武装部)$")

# How the house that a page is of calls itself.
_OUR_HOUSE = re.compile("我(?:[校院会司行]|公司|集团|商会|协会)")
_QUARTER = re.compile(r"(?<![\u4e00-\u9fff])[东西南北中]区$|(?<=[、，任原由和及])[东西南北中]区$")


def _in_taiwan(area: str, home: tuple[str, ...]) -> bool:
    paths = [division.path for division in divisions()[0].get(area, ())]
    # 中西区 lies in Hong Kong too: on a page of Taiwan it is the one there.
    there = any if home[:1] == ("台湾省",) else all
    return there(path[0] == "台湾省" for path in paths) if paths else home[:1] == ("台湾省",)


@dataclass(frozen=True, slots=True)
class Found:
    """A person found: the span of the name, where the titles before and behind it begin and end, and the posts."""

    start: int
    end: int
    group_start: int
    posts: tuple[Post, ...]
    group_end: int = 0


# What stands before a title of state behind another post: 某党主席、政府|总理, 国民议会|议长.
_PARTY_ABROAD = re.compile(r"(?<!中国共产)(?:党|阵线|联盟|同盟|运动|民主大会)$")
_OF_STATE_BEFORE = re.compile("(?:(?:联合|过渡|临时)?政府|(?:国民|联邦|人民)?议会|国会|[参众]议院)$")


class ImpliedBodies:
    """What one sentence has said so far that a title without a body goes on with."""

    last_body: Body | None = None
    group_house: Body | None = None
    # The first title of who has another post elsewhere too, and the house that it is of; None is the page's own.
    shared: tuple[str, Body | None] = ("", None)
    last_end = -1
    last_implied = ""
    last_whole = ""
    # Where the last title ends whose body is no name that we read.
    unread_end = -1
    # The working committee of a zone or street that the sentence has named.
    committee = ""

    titles: Sequence[Title] = ()
    # The bodies and places of the sentence by where they end.
    bodies: Mapping[int, Body] = {}

    def __init__(self, text: str, base: int, scene: Scene, taken: bytearray) -> None:
        self.text, self.base, self.scene, self.taken = text, base, scene, taken
        self.found: list[Found] = []
        # Where the titles begin that words stand before which are no name that we read.
        self.unread: set[int] = set()

    def _continues(self, title: Title) -> bool:
        """A title without a body goes on with the last one only behind a mark: 区人大常委会主任甲，副主任乙."""
        start = before_former(self.text, title.start)
        before = self.text[start - 1 : start]
        if self.text.endswith("代表", 0, start) and self.found and self.text.find("，", self.found[-1].end, start) < 0:
            # 副市长甲代表|市长乙
            return True
        if self.found and before == "，" and _OUR_HOUSE.search(self.text, self.found[-1].end, start):
            # 某银行行长甲一行来校，我校召开座谈会，|党委书记乙主持: of the house that the page is of.
            return False
        if before in ("、", "兼", "及", "暨", " ") and self.last_end in (start - 1, start):
            return True
        if before == "，" and self.text[start - 2 : start - 1] in ("时", "后", "前"):
            # 某会主席甲颁奖时，队长乙没接稳: of another house.
            return False
        return (before in ("、", "，", "和") and (title.own != "" or any(f.end <= title.start for f in self.found))) or before == "兼"

    def _next_to_last(self, title: Title) -> bool:
        """Tell whether a title follows the last one at once, or the name behind that: 某市委书记甲，|市委副书记."""
        return self.text[title.start - 1 : title.start] in ("，", "、", "和") and title.start - 1 in (self.last_end, self.found[-1].end if self.found else -1)

    def zone_spoken_of(self, start: int) -> str:
        """Give the zone that the sentence names before `start`, else the last one that the article has named."""
        here = [body for body in self.bodies.values() if body.start < start and body.type == "Place" and (body.sub == "Zone" or body.full.endswith("新区"))]
        return max(here, key=lambda body: body.start).full if here else next((name for position, name in reversed(self.scene.zones) if position < self.base + start), "")

    def _implied(self, title: Title, body: Body | None) -> tuple[str, str, str] | None:
        """Give the body that a title itself implies: 区长 → the 区政府, 区委书记 → the 区委; None where it implies none."""
        return self._by_own(title, body) or self._by_head(title, body)

    def _by_own(self, title: Title, body: Body | None) -> tuple[str, str, str] | None:
        """Give the body that stands inside a title, with its area: 组织部部长, 纪委书记, 党工委书记, 团市委书记."""
        at = self.base + title.start
        area = body if body is not None and body.type == "Place" else None
        own, head, text = title.own, title.head, title.text
        if own.endswith(("组织部", "宣传部", "统战部", "武装部")):
            if body is not None:
                return body.full + own, "Organization", "GovernmentBody"
            committee = _DEPARTMENT.sub("", self.last_implied)
            if committee.endswith((*_COMMITTEES, "党工委")) and len(committee) > 3 and self._continues(title):
                # 某旗委常委、组织部部长、统战部部长: of the committee just named, whatever the page is about.
                return committee + own, "Organization", "GovernmentBody"
            if self.last_body is not None and self.last_body.full.endswith(("大学", "学院", "学校", "医院", "公司", "集团")) and self._continues(title):
                return self.last_body.full + "党委" + own, "Organization", "GovernmentBody"
            return self.scene.fill(self._level(title) + "委" + own, at), "Organization", "GovernmentBody"
        if own == "纪委" and body is None and self._continues(title):
            same = _OF_AREA.fullmatch(self.last_implied) or _OF_LEVEL.fullmatch(self.last_implied)
            if same:
                return same.group(1) + own, "Organization", "GovernmentBody"
        town = _OF_TOWN.fullmatch(self.last_body.full) if self.last_body is not None and body is None and (own == "党委" or text in _TOWN_MEMBERS) else None
        if town and self._continues(title):
            # 某镇人大主席甲，党委副书记乙，组织委员丙: of the committee of the same town.
            return town.group(1) + "党委", "Organization", "GovernmentBody"
        if own in ("党工委", "工委", "纪工委") and body is None and self.committee:
            return self.committee.removesuffix("党工委") + (own if own != "工委" else "党工委"), "Organization", "GovernmentBody"
        if own == "党工委" and body is None and not self.scene.area("街道", at) and (zone := self.zone_spoken_of(title.start)):
            # 某新区召开会议，管委会主任甲主持，党工委书记乙出席: of the zone spoken of, where no street is.
            return zone + own, "Organization", "GovernmentBody"
        chief = _CHIEF_TOO.match(self.text, title.end) if own == "党委" and body is None else None
        if chief:
            # 党委副书记、镇长: of the committee of the area that the second title names.
            level = chief.group(1)
            place = self.scene.area(level, at) or level
            return place + ("党委" if level in "镇乡" else "委"), "Organization", "GovernmentBody"
        if head == "领导" and own:
            if area is not None and area.sub == "AdministrativeArea":
                # 甲市|县领导: of 甲市 and its counties, and of no other.
                return area.full, "Place", "AdministrativeArea"
            place = self.scene.area(own, at)
            return (place or own), "Place", "AdministrativeArea"
        if own.startswith("团") and len(own) == 3:
            # 团省委, 团市委: the league's committee of the area.
            where = area.full if area is not None and area.full.endswith(own[1]) else self.scene.area(own[1], at)
            return "共青团" + (where or own[1]) + "委", "Organization", "GovernmentBody"
        if own.endswith("委") and own not in ("党委", "工委", "党工委", "团委", "纪委", "纪工委"):
            if area is not None and own in ("委", area.full[-1] + "委"):
                # 某市|市委书记 on whosever page.
                return area.full + "委", "Organization", "GovernmentBody"
            if own == "地委" and area is not None:
                return self.text[area.start : area.end] + own, "Organization", "GovernmentBody"
            same = _OF_AREA.fullmatch(self.last_implied)
            if same and area is None and same.group(1).endswith(own[:-1]) and len(own) > 1 and self._next_to_last(title) and side_of(self.scene.article.body.text, own[0], at) is None:
                # 某市委书记甲，市委副书记、市长乙: of the same city, whatever the page is about.
                return same.group(1) + "委", "Organization", "GovernmentBody"
            filled = self.scene.fill(own, at)
            return (filled if len(own) > 1 else (body.full if body else filled)), "Organization", "GovernmentBody"
        return None

    def _by_head(self, title: Title, body: Body | None) -> tuple[str, str, str] | None:
        """Give the body that has such a head: those of areas, states and congresses."""
        at = self.base + title.start
        area = body if body is not None and body.type == "Place" else None
        head, text = title.head, title.text
        if re.fullmatch("[区县市省镇乡]长助理", text):
            return self._area_post(Title(title.start, title.end, text, text[:2], "head"), body)
        session = _SESSION_OF.search(self.scene.article.body.text) if body is None and (text.startswith("主席团") or self.text.endswith(("主席团", "大会"), 0, title.start)) else None
        if session and head.endswith("主席") and (text.startswith("主席团") or self.text.endswith("主席团", 0, title.start)):
            # 大会主席团|常务主席: of the session that the page tells of.
            return session.group() + "主席团", "Organization", "GovernmentBody"
        if session and head == "秘书长" and self.text.endswith("大会", 0, title.start):
            return session.group() + "秘书处", "Organization", "GovernmentBody"
        if text == "国务委员":
            return "国务院", "Organization", "GovernmentBody"
        if text in ("委员长", "副委员长") and body is None and "人大" in self.scene.article.body.text and not self._unread(title):
            return "全国人大常委会", "Organization", "GovernmentBody"
        if head.endswith(("主席特使", "主席特别代表")) and body is None:
            # 某某主席特使、全国政协副主席甲: sent by our own head of state.
            # 某国某党总书记、|国家主席特使乙: by the one of that country.
            sender = re.search(r"[\u4e00-\u9fff]{4,18}(?:总书记|第一书记|主席)、$", self.text[: title.start])
            return max((name for name in words("countries") if sender and name in sender.group()), key=len, default="中国"), "Place", "AdministrativeArea"
        if head == "国家主席" or text in ("国家副主席", "国家主席"):
            if area is not None:
                return area.full, "Place", "AdministrativeArea"
            return None if self._unread(title) else (self._country(title) or "中国", "Place", "AdministrativeArea")
        if head in ("书记", "总书记", "秘书长", "主席") and body is None and self.text[title.start - 1 : title.start] in ("、", "兼") and self.last_end in (title.start - 1, title.start) and _PARTY_ABROAD.search(self.last_whole):
            # 某国某党主席兼|第一书记
            return self.last_whole, "Organization", "Association"
        if text.endswith("总书记"):
            if body is None and self._unread(title):
                return None
            return ("中共中央", "Organization", "GovernmentBody") if body is None or body.full == "中共中央" else None
        if head == "议长" and body is None and self.scene.article.home[:1] == ("台湾省",):
            return self.scene.article.home[-1] + "议会", "Organization", "GovernmentBody"
        if head == "行政长官" and body is None and (region := next((name for name in ("香港", "澳门") if name in self.scene.article.body.text), "")):
            return region + "特别行政区", "Place", "AdministrativeArea"
        if title.kind == "head" and body is None and self._of_unread_area(title):
            return None
        if title.kind == "head" or (title.kind == "rank" and head.removeprefix("副") in AREA_HEADS):
            return self._area_post(title, body)
        if head in ("县议员", "市议员") and body is None and self.scene.area(head[0], at):
            return self.scene.area(head[0], at) + "议会", "Organization", "GovernmentBody"
        if head == "立法会议员" and body is None:
            return "立法会", "Organization", "GovernmentBody"
        if head in ("立法委员", "立委") and body is None:
            return "立法院", "Organization", "GovernmentBody"
        return None

    def _of_unread_area(self, title: Title) -> bool:
        """Tell whether an area that was not read stands directly before a title: 某国某某市|副市长 is of no city of ours."""
        before = self.text[max(title.start - 4, 0) : title.start]
        return before.endswith(("市", "省", "州")) and len(before) > 2 and before[-2] not in "我本该全各两多" and self._unread(title)

    def _unread(self, title: Title) -> bool:
        """Tell whether a noun that is part of no name stands directly before a title, or before the titles that it goes on from: 对外情报局|局长."""
        start = before_former(self.text, title.start)
        if title.start in self.unread or (self.text[start - 1 : start] in ("、", "兼") and self.unread_end == start - 1):
            return True
        opened = self.text.rfind("（", 0, start) if self.text[start - 1 : start] == "）" else 0
        if opened > 0 and not self.taken[opened - 1] and "\u4e00" <= self.text[opened - 1] <= "\u9fff" and title.own:
            # 某新区（某某综保区）|党工委书记
            return True
        if not start or self.taken[start - 1] or not "\u4e00" <= self.text[start - 1] <= "\u9fff" or any(f.end == start for f in self.found):
            return False
        if self.text[start - 1] in "兼为任":
            return False
        word, tag = tagged(self.text[max(start - 8, 0) : start])[-1]
        if word == "中心" and "\u4e00" <= self.text[start - 3 : start - 2] <= "\u9fff":
            # 农服|中心|主任: of that centre.
            return True
        return tag[0] in "nj" and len(word) > 1 and word not in NOT_BODIES and word not in words("body_bare") and word not in ("办公厅", "办公室")

    def _country(self, title: Title) -> str:
        """Give the country of the post that a title is joined to: 越共中央总书记、国家主席, 沙特王储兼首相, 某国某党主席、政府总理."""
        start = run.start() if (run := _OF_STATE_BEFORE.search(self.text, max(title.start - 6, 0), title.start)) else before_former(self.text, title.start)
        joined = self.text[start - 1 : start] in ("、", "兼") and self.last_end in (start - 1, start)
        return max((name for name in words("countries") if self.last_whole.startswith(name)), key=len, default="") if joined and self.last_whole else ""

    def _level(self, title: Title) -> str:
        """Give the level whose committee a department belongs to: that of a title nearby (区委常委、组织部长), else the article's."""
        for other in reversed(self.titles):
            if other.start < title.start and len(other.own) > 1 and other.own.endswith("委"):
                return other.own[:-1]
        return self.scene.article.home[-1][-1] if self.scene.article.home else "区"

    def _area_post(self, title: Title, body: Body | None) -> tuple[str, str, str] | None:
        head = title.head
        at = self.base + title.start
        if body is not None and body.sub == "Neighborhood" and head in ("村长", "里长"):
            return body.full, "Place", "Neighborhood"
        if head.startswith("自治区") and head.endswith("主席"):
            whole = body.full if body is not None and body.full.endswith("自治区") else self.scene.area("自治区", at) or next(iter(re.findall(r"^.{2,6}自治区", self.last_whole)), "")
            return ((whole or "自治区") + "政府", "Organization", "GovernmentBody")
        if body is not None and body.sub == "AdministrativeArea":
            if head[0] in _OF_STATES + "行国":
                chamber = CHAMBERS.get(head, "")
                return (body.full + chamber, "Organization", "GovernmentBody") if chamber else (body.full, "Place", "AdministrativeArea")
            if head in ("村长", "里长"):
                # 重庆|里长, who heads no city.
                return self.text[body.start : body.end].removesuffix(head[0]) + head[0], "Place", "Neighborhood"
            if head in ("区长", "镇长", "乡长") and _in_taiwan(body.full, self.scene.article.home):
                return body.full + "公所", "Organization", "GovernmentBody"
            if head in ("省长", "州长") and body.full not in divisions()[0]:
                # The governor of a province abroad is the province's, as a president is the country's.
                return body.full, "Place", "AdministrativeArea"
            return (body.full if body.full.endswith(head[0]) else body.full + head[0]) + "政府", "Organization", "GovernmentBody"
        if body is not None:
            return None
        chamber_before = _OF_STATE_BEFORE.search(self.text, max(title.start - 6, 0), title.start)
        if chamber_before and chamber_before.group() != "政府" and head.endswith("议长") and self._country(title):
            # 某国某党主席、国民议会|议长
            return self._country(title) + chamber_before.group(), "Organization", "GovernmentBody"
        if (head[0] in _OF_STATES or head in _NATIONAL) and self._country(title):
            # 某国副总理兼|外长: of its ministry.
            ministry = CHAMBERS.get(head, "") if head[0] in "外防财" else ""
            return (self._country(title) + ministry, "Organization", "GovernmentBody") if ministry else (self._country(title), "Place", "AdministrativeArea")
        state = _OF_A_STATE.sub("", self.last_whole)
        joined = replace(title, start=title.start - 2) if self.text.endswith(("、政府", "和政府"), 0, title.start) else title
        if (head[0] in _OF_STATES or head in _NATIONAL) and state in words("countries") and self._continues(joined):
            # 某国总统甲、总理乙, 某国参议长甲、副总理乙: of the same country.
            ministry = CHAMBERS.get(head, "")
            return (state + ministry, "Organization", "GovernmentBody") if ministry else (state, "Place", "AdministrativeArea")
        if head == "盟长":
            return (self.scene.area("盟", at) or "盟") + "行署", "Organization", "GovernmentBody"
        quarter = _QUARTER.search(self.text, max(title.start - 3, 0), title.start) if head == "区长" else None
        if quarter and not self.taken[title.start - 1]:
            # 东区|区长
            return quarter.group() + ("区公所" if self.scene.in_taiwan else "政府"), "Organization", "GovernmentBody"
        if head[0] in "区县市省州镇乡旗":
            same = _OF_AREA.fullmatch(self.last_implied)
            if same and same.group(1).endswith(head[0]) and self._continues(title) and side_of(self.scene.article.body.text, head[0], at) is None:
                # 某县县长甲、副县长乙, 某市委书记甲、市长乙: of the same area, whatever the page is about.
                return same.group(1) + "政府", "Organization", "GovernmentBody"
            area = self.scene.area(head[0], at)
            if area and head[0] in "区镇乡" and (area + "公所" in self.scene.article.body.text or _in_taiwan(area, self.scene.article.home)):
                return area + "公所", "Organization", "GovernmentBody"
            if area:
                return area + "政府", "Organization", "GovernmentBody"
            return head[0] + "政府", "Organization", "GovernmentBody"
        return None
