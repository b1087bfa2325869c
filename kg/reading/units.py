"""Which house a part of a body belongs to where the text names it alone: of the post before it, of the street or zone spoken of."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.gazetteer import divisions
from kg.kinds import part_of_school
from kg.lexicons import words
from kg.reading.heads import GENERIC_KINDS, Body, outside
from kg.reading.implied import ImpliedBodies
from kg.reading.names import han_name, looks_like_name
from kg.reading.scene import Scene
from kg.reading.titles import LEVELS, Title
from kg.reading.words import is_word

UNIT_BEFORE = re.compile(r"(?:^|[、，。；：\n和及与兼由])(?:[该本我][院校])?((?!下[科处]|[本该各]|全部|全处|办事处|著名|知名|我国|国内)(?:(?:(?![由在的])[\u4e00-\u9fff]){2,8}(?:科|部|处|室|病区|教研组|教研室|中队|办公厅)|[骨眼儿外内产妇]科|[校院党]办|(?:质控|医保|校友|科研|教务|综合|党政|党建|平安|城管|信访|维稳|招商|扶贫)办|研究生院|图书馆|档案馆|办公厅|(?<![\u4e00-\u9fff])[法医药文理工商农林]学院))$")
_OUTER = re.compile(r"(.{2,}(?:医院|大学|学院|研究院|学校|中学|小学|有限公司|集团)).{2,}(?:处|部|科|室|办|中心|馆)")
_WARDS = ("科", "医务部", "护理部", "病区", "药剂部", "检验部")
_OURS = ("我校", "我院", "本校", "本院")
AREA_OF = re.compile(r".{1,8}?(?:[省市区县旗镇乡]|自治州)(?![场域])")
_ZONE_COMMITTEE = re.compile(r"(.{2,}?)(?:党工委|工委|党委)")
_STREET_OF = re.compile(r".{2,8}?街道(?=党工委|办事处|人大|$)")
_BUREAU = re.compile(r"(?:[\u4e00-\u9fff]{2,12}局|(?:发改|卫健|住建|国资|农业农村|经信|财经|编)委)")


class UnitReader(ImpliedBodies):
    """The titles of one sentence and the bodies beside them. `taken` marks what is inside names of other things."""

    def __init__(self, text: str, base: int, titles: tuple[Title, ...], bodies: list[Body], taken: bytearray, scene: Scene) -> None:
        super().__init__(text, base, scene, taken)
        self.titles = [t for t in (outside(title, text, taken) for title in titles) if t is not None]
        self.starts = {t.start for t in self.titles}
        self.by_end = {t.end: t for t in self.titles}
        self.bodies = {b.end: b for b in bodies}
        self.body_starts = {b.start for b in bodies}
        self.used = bytearray(len(text) + 1)
        self.last_house: Body | None = None
        # The house of each department that was found named without it, by where the department stands.
        self.houses: dict[int, Body] = {}

    def seated(self, title: Title) -> bool:
        """Tell whether the person before a title has the same chair of the last body: 某大学校长甲先后致辞，|校长乙 is of another."""
        last = self.found[-1] if self.found else None
        chair = title.text == title.head and title.head.endswith(("长", "书记", "主席")) and last is not None and self.text[last.end : title.start] not in ("，", "、", "和", "及", "与")
        return chair and last is not None and self.last_body is not None and any(post.title == title.text and post.body == self.last_body.full for post in last.posts)

    def _behind_name(self, title: Title) -> bool:
        """Tell whether a title belongs to a name before it, and not to one behind: 孔某某|研究员、某院副院长赵某某."""
        if title.start in self.bodies:
            return False
        for size in (3, 2):
            at = title.start - size
            if at >= 0 and han_name(self.text, at) == title.start and not self.taken[at] and not is_word(self.text[at : title.start]) and (looks_like_name(self.text, at, title.start) or set(self.text[at + 1 : title.start]) <= words("given_characters")):
                return True
        return False

    def same_area(self, body: Body) -> Body:
        """Give a bureau that a list names without its area that of the body before it: 市住建局副局长甲、规划和自然资源局|副局长乙."""
        bare = body.sub == "GovernmentBody" and body.full == self.text[body.start : body.end] and _BUREAU.fullmatch(body.full) and AREA_OF.match(body.full) is None and not body.full.startswith("国家") and not {body.full[:2], body.full[:3]} & divisions()[1].keys()
        if not bare or self.last_body is None or self.text[body.start - 1 : body.start] not in ("、", "，") or self.last_end <= self._clause(body.start, 30):
            return body
        area = AREA_OF.match(self.last_body.full)
        if area is None or self.last_body.sub != "GovernmentBody" or (body.full[0] in LEVELS and not area.group().endswith(body.full[0])):
            return body
        return replace(body, full=area.group() + body.full.removeprefix(area.group()[-1]))

    def street_of_last(self, at: int) -> str:
        """Give the street whose body the text has named just before, or ''."""
        street = _STREET_OF.match(self.last_body.full) if self.last_body is not None and self.last_end > self._clause(at, 40) else None
        return street.group() if street else ""

    def unit_before(self, at: int) -> Body | None:
        """Give the department that stands directly before a place of the text, without its house: 外事处|杨某某副处长."""
        match = UNIT_BEFORE.search(self.text[:at])
        return self._unit(match, Title(at, at, "", "", "", "")) if match and not any(self.taken[match.start(1) : at]) else None

    def _unit(self, match: re.Match[str], title: Title) -> Body:
        """A department named without its house: of the body of the post before it (某院副院长、神经内科|主任), or of the one spoken of."""
        name = match.group(1)
        previous = self.by_end.get(match.start(1) - 1) if match.start(1) else None
        house = self.bodies.get(previous.start) if previous is not None else None
        if house is None and previous is not None and previous.own in ("党组", "党委") and self.last_body is not None:
            house = self.last_body
        if self.text[match.start(1) - 2 : match.start(1)] in _OURS:
            # 某公司副总经理甲，我校|科研处处长乙: of our house, and so are those who follow.
            self.last_house = self.last_body = house = None
        elif house is None and self.text[match.start(1) - 1 : match.start(1)] in ("，", "、", "和", "及", "与") and self.found:
            # 某医院副院长甲，医务部副主任乙: of the same hospital.
            house = self.last_house if self.last_end > self._clause(match.start(1), 60) else None
        if house is None and self.last_body is not None and self.last_body.sub == "GovernmentBody" and self.text[match.start(1) - 1 : match.start(1)] in ("，", "、") and self.last_end > self._clause(match.start(1), 30):
            # 市发改委副主任甲、社会科科长乙; 某街道党工委书记甲，党建办公室主任乙
            area = _STREET_OF.match(self.last_body.full)
            house = replace(self.last_body, full=area.group()) if area else self.last_body if self.last_body.full.endswith(("局", "委", "厅", "办", "管委会")) else None
        if house is not None and house.full.endswith(name):
            return replace(house, start=match.start(1), end=title.start)
        outer = _OUTER.fullmatch(house.full) if house is not None else None
        if house is not None and outer:
            # 某医院医务处处长甲、护理部副主任乙: of the same hospital.
            house = replace(house, full=outer.group(1))
        if house is not None and part_of_school(house.full):
            # 某学院副院长甲、就业中心主任乙: both are of the university.
            house = None
        if house is not None and house.type == "Organization":
            self.houses[match.start(1)] = house
            return Body(match.start(1), title.start, house.full + name, house.type, house.sub)
        return Body(match.start(1), title.start, "+" + name, "Organization", "Hospital" if name.endswith(_WARDS) else "School" if self.text[match.start(1) - 2 : match.start(1)] in ("我校", "本校") else "")

    def _clause(self, at: int, reach: int) -> int:
        """Give where the sentence before `at` begins, or the last `reach` characters of it."""
        return max(at - reach, self.text.rfind("。", 0, at), self.text.rfind("；", 0, at), 0)

    def _generic(self, match: re.Match[str], title: Title) -> Body:
        """A body by its kind alone (公司董事长, 办事处主任): filled from the place spoken of, or left to be settled by kind."""
        word = match.group()
        at = self.base + match.start()
        if word in ("办事处", "党工委"):
            street = self.scene.area("街道", at)
            if street:
                return Body(match.start(), title.start, street + word, "Organization", "GovernmentBody")
        previous = self.by_end.get(match.start() - 1) if word == "管委会" and match.start() else None
        committee = self.bodies.get(previous.start) if previous is not None else None
        twin = _ZONE_COMMITTEE.fullmatch(committee.full + previous.own) if committee is not None and previous is not None else None
        if twin:
            # 某开发区党工委副书记、管委会副主任
            return Body(match.start(), title.start, twin.group(1) + word, "Organization", "GovernmentBody")
        if word == "管委会":
            zone = next((name for position, name in reversed(self.scene.zones) if position < at), "")
            if zone:
                return Body(match.start(), title.start, zone + word, "Organization", "GovernmentBody")
        if word.startswith(("该", "我", "本")):
            word = word[1:]
            kind = {"校": "School", "院": "Hospital", "司": "Company", "局": "GovernmentBody", "行": "Company"}.get(word) or GENERIC_KINDS.get(word, "")
            return Body(match.start(), title.start, "", "Organization", kind)
        return Body(match.start(), title.start, word if word in words("body_bare") and word not in ("公司", "医院", "学校", "大学") else "", "Organization", GENERIC_KINDS.get(word, "GovernmentBody"))
