"""Reads the titles of a sentence into posts: which body each belongs to, said before it, implied by it, or meant by the page."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.kinds import PARTIES, kind_of
from kg.lexicons import words
from kg.model import Post, Span
from kg.reading.abroad import COORDINATORS, ministry_of, mission_of, party_abroad, sends, unlisted
from kg.reading.committees import OWN_HOUSE, RUN, CommitteeReader
from kg.reading.heads import AREA_HEADS, COMPANY_HEADS, GENERIC_BODY, UNIT, UNIT_HEADS, Body, guess
from kg.reading.names import han_name, surname_length
from kg.reading.offices import BOARDS, DESK, DESK_KINDS, LETTERS, SAID_OF
from kg.reading.stacked import stacked_body
from kg.reading.titles import Title, before_former, guarded_heads, when_held
from kg.reading.units import AREA_OF, OUTER, UNIT_BEFORE
from kg.reading.words import is_word, tagged
from kg.reading.workplaces import workplace_before

# A post that a body has behind 的: 某集团的项目执行人.
_OF_BODY = re.compile(r"的(?:[\u4e00-\u9fff]{0,6})$")
# 区委副书记、区教育整顿办|主任
_OFFICE_OF_AREA = re.compile(r"(?:^|(?<=[、，。；由]))[区县市省州镇](?:(?![委政人府主举承协])[\u4e00-\u9fff]){2,8}(?:办|专班|领导小组|指挥部)$")
_HOLDING = re.compile(r"(?:(?:任|身为|作为|聘为|选为|当选|当选为|推举为|(?:^|[，；：。\n])[\u4e00-\u9fff]{2,4}为(?=[^。；为]{2,40}[长员任记席]、))[^。；任]{0,60}|(?:(?<=[\u4e00-\u9fff])(?<![求实凡于但可要只还总不而若正关联派体谱院校])[是系]|成为|（|(?:^|(?<=[。；]))[\u4e00-\u9fff]{2,4}，)[^。；，、（）]{0,30})[^。；，、（任为是的兼其当第选名位]$")
# Whose post it is who stands for a house elsewhere: 担任某农场|负责人.
_SAID_SO = re.compile(r"(?:(?<!主)任|[作聘选身]为|(?<![求实关联派体谱院校])[是系]|成为|（)[^，。；、（）]{2,24}$")
_FILLED = re.compile("(?:一职|职务)?(?:则|仍|继续|均|分别)?由[^，。；]{2,24}?(?:担任|出任|兼任|接任|升任)|(?<=[会事书]长)(?:分别)?为[\u4e00-\u9fff]{2,3}[、，。；]")
_SAME = re.compile(r"(?<=[任为是])该(?:公司|集团|行|校|院|局|会)$")
# Which part of a house a title goes on with that names none.
_PARTY_UNITS = ("党委", "党总支", "党支部", "纪委", "团委", "系")
_UNIT_OF = {"书记": _PARTY_UNITS, "处长": ("处",), "科长": ("科",), "部长": ("部",), "主任": ("室", "办", "科", "中心"), "馆长": ("馆",)}
_OTHER_PARTY = re.compile("|".join(PARTIES))
_FIELD = re.compile(r"(?:教育|卫生|民政|财政|公安|交通|文化|环保|水利|农业|林业|税务|审计|统计|司法|人事|城管|消防|商务|旅游|体育|科技|规划|住建|工商|质监|卫健|文旅|人社|发改|应急|社会|民族|宗教|信访|档案|粮食|气象|地税|国税)$")
# Between a house and a title these speak of somebody else: 某大学王某某副校长带|学校办公室副主任.
_SOMEBODY = re.compile(r"[校院局处部所]长|书记(?!处)|主席|教授|[带率]")
# 商会|新一届|会长: the term of a post between the house and it.
_TERM = re.compile(r"(?:新一|首|本|第[一二三四五六七八九十\d]{1,3})[届任]$")
_TAKES = re.compile("(?<!主)任|为|[当入]选|聘")
_SECOND_NAME = re.compile(r"(?<=[处部室科办])（[\u4e00-\u9fff、]{2,12}）$")
# What nobody is in a party's committee: 某社区党委副书记甲，|网格员乙.
_OF_HOUSE_ALONE = re.compile(r"(?<=[村区校院司团行厂])(?:党委|党总支|党支部)$")
_COMMITTEES = ("党组", "党委", "工委", "党工委", "党总支", "党支部", "团委", "纪委", "纪工委")
# Behind a body they say who was there for it, or whom it has many of: 某大学的代表, 某镇人大负责人, 慰问某医院职工.
_WHO_STANDS_FOR = frozenset(("负责人", "代表", "主要负责人", "相关负责人", "有关负责人", "负责同志", "领导", "主要领导", "相关领导", "有关领导", "分管领导", "职工", "员工", "工人"))
# What people are by themselves: 某协会副主席、著名画家.
_OF_NO_LAND = re.compile(r"(?:师|家|教授|研究员|院士|冠军|工人|义工|志愿者)$")
_ARTIST = re.compile(r"(?<!专)(?<!科学)家$|冠军$")
# The committee of an area is a party's itself; 某省卫生健康委 has one.
_COMMITTEE = re.compile(r"[省市区县州盟旗镇乡村]委$|街道委$")
_LAST_OF_TWO = re.compile(r".*(?:长|任|记|席|员)[\u4e00-\u9fff]{2,4}[及与和]")
_KIND_BEFORE = re.compile(r"(?:[、，]|(?:当选|担任|出任|连任)为?(?:(?:新一|首)[届任]|第[一二三四五六七八九十]+届)?)((?:监委|人武部|团委|党校|工商联|妇联|文联|残联|侨联|科协|红十字会|总工会|政协|人大|纪委监委|政法委|组织部|宣传部|统战部|(?:教育|公安|财政|民政|司法|卫健|文旅|水利|交通|农业农村|住建|人社|商务|审计|统计|应急管理|市场监管)局|[\u4e00-\u9fff]{1,4}工委))$")
_GROUP_TITLE = re.compile(r"(?:(?:(?:直属)?机关)?党委|党组|党总支|党支部|纪委)(?=副?书记|常委|委员|成员)")
_SAME_HOUSE = re.compile(r"(?:^|[，、；和])([局院校厅部委办区县处所])$")


_IN_YEARS = re.compile(r"(?:19|20)\d\d[^\u4e00-\u9fff]{0,6}[年月—－–~～至-]")
# Several terms before a body that holds them: 第十六届、十七届|中央政治局.
_TERMS = re.compile(r"(?:第?[一二三四五六七八九十]+届、){1,4}(?:第?[一二三四五六七八九十]+届)?$")


class PostReader(CommitteeReader):
    """The titles of one sentence and the bodies beside them."""

    def bare_posts(self) -> list[tuple[int, int, str, tuple[Post, ...]]]:
        """Find posts that stand without a name but say whose they are: (start with body, end, title, posts)."""
        found: list[tuple[int, int, str, tuple[Post, ...]]] = []
        for title in self.titles:
            self.last_body = None if self.last_body is not None and self.last_body.start > title.start else self.last_body  # No title goes on with what stands behind it.
            if self.used[title.start] or (title.head in guarded_heads() and not SAID_OF.search(self.text, 0, title.start)) or (title.text in _WHO_STANDS_FOR and not self.text.startswith("人大代表", title.start - 2) and not (title.head == "负责人" and _SAID_SO.search(self.text, 0, title.start))):
                continue
            # 某学会某分会|肝脏学组|组长, before a comma or another house: at the part.
            part = self.part_before(title.start) if title.own == "" and title.kind != "head" and not self.text.endswith(BOARDS, 0, title.start) else None
            body = mission_of(title, self.text, self.bodies) or party_abroad(title, self.text, self.bodies) or self.bodies.get(title.start) or self._glossed(title) or part or self._in_career(title)
            body, title = self.of_court(title, body)
            if self.scene.article.home or self.text[title.start - 3 : title.start - 2] in ("、", "委"):
                body, title = self.law_committee(title) or (body, title)
            body = (self.of_two_fields(title, body) if title.own == "" and title.kind != "head" else None) or body
            if body is None and title.own == "":
                body, title = self._on_board(title)
                body, title = (self.office(title) if body is None else None) or (body, title)
            if body is None and title.own == "" and (same := _SAME.search(self.text, 0, title.start)):
                # 任该集团|总经理
                houses = [known for end, known in sorted(self.bodies.items()) if end <= same.start() and known.type == "Organization" and known.sub != "GovernmentBody"]
                body = replace(houses[-1], start=same.start(), end=title.start) if houses else self._generic(same, title)
            if title.own == "" and (body is None or body.full in ("BG", "BU")) and (_HOLDING.search(self.text, 0, title.start) or _FILLED.match(self.text, title.end)):
                # 担任某集团董事、终端业务|总经理
                named, whole = self._body_of(title)
                body, title = (named, whole) if named is not None and 1 not in self.used[named.start : title.start] else (body, title)
            if title.text == "领导" and (self.text[title.start - 1 : title.start] == "的" or (body is not None and body.type == "Organization")):
                # 某局某处、某处的领导: they were there for their houses, which stay in the list.
                continue
            of = _OF_BODY.search(self.text, 0, title.start) if body is None and title.own == "" else None
            if of and (named := self.bodies.get(of.start()) or workplace_before(self.text, replace(title, start=of.start()), self.bodies, self.taken)) is not None and named.sub != "Venue":
                body = named
                first = of.start() + 1 + 2 * (self.text[of.start() + 1 : of.start() + 3] in ("一名", "一位", "一个"))
                title = Title(first, title.end, self.text[first : title.end], title.head, title.kind, "")
            if body is None and title.own == "" and not self.text.startswith(LETTERS, title.end) and self.of_ours(title) is None and not self.stands_bare(title) and not _FILLED.match(self.text, title.end) and not (self.text[title.start - 1 : title.start] in ("名", "位") and title.kind != "job") and not (self.text.endswith("当选", 0, title.start) and title.head.removeprefix("副") not in AREA_HEADS):
                continue
            if body is None and title.own == "" and (ours := self.of_ours(title) or (self.on_letter(title) if self.text.startswith(LETTERS, title.end) else None)):
                title, kind = ours
                posts: tuple[Post, ...] = (Post(title.text, "", "Organization", kind, Span(self.base + title.start, self.base + title.end)),)
            else:
                posts = tuple(self._post(title, body))
            if posts:
                found.append((body.start if body else title.start, title.end, title.text, posts))
        return found

    def _in_career(self, title: Title) -> Body | None:
        """Give the house that a blank parts from a title in a line of a career: 2016.01-至今 某医院心内科 主任医师."""
        gap = self.text[title.start - 1 : title.start] == " " and _IN_YEARS.match(self.text)
        return self.bodies.get(len(self.text[: title.start].rstrip())) if gap else None

    def _segments(self, title: Title) -> list[tuple[Title, Body | None]]:
        """Walk back from the title before a name over the titles stacked before it: (title, its body)."""
        segments: list[tuple[Title, Body | None]] = []
        current: Title | None = title
        while current is not None:
            if current.start in self.by_end and self.by_end[current.start] is not current and not (current.text == "办公室主任" and DESK.search(self.text, 0, current.start)):
                body = None
            else:
                body, current = self._body_of(current)
                body = stacked_body(self.text, self.base, current, body, self.by_end) or body
            segments.insert(0, (current, body))
            start = body.start if body else self.unread_before(current, before_former(self.text, current.start))
            start -= 2 * (body is None and self.text.endswith("大会", 0, start))
            # 第十届、|十一届全国人大常委会委员长
            terms = _TERMS.search(self.text, max(start - 20, 0), start) if body is not None and self.text[start - 1 : start] in ("、", "届") else None
            start = terms.start() if terms else start
            previous = None
            if self._both(start, body):
                previous = self.by_end[start - 1]
            elif start > 0 and self.text[start - 1] in "、，兼和":
                previous = self.by_end.get(start - 1) or (self.by_end.get(start) if self.text[start - 1] == "兼" else None) or self._before_bracket(start)
                if previous is not None and self.text[start - 1] == "，" and not (self._chain(previous) or self._apposed(previous)):
                    previous = None
            elif start in self.by_end and self.by_end[start] is not current:
                previous = self.by_end[start]
            if previous is not None and (self.used[previous.start] or self._behind_name(previous) or (previous.head == "领导" and start > 0 and self.text[start - 1] == "、") or (body is not None and self.stands_for_office(previous)) or sends(current, previous)):
                previous = None
            current = previous
        return segments

    def _both(self, start: int, body: Body | None) -> bool:
        """Tell whether 及 joins the title that begins here, or its house, to a title of the same person: 某集团创始人及|董事长, 某局局长及|某委主任, but no 某校教授及|某局局长."""
        title = self.by_end.get(start - 1) if self.text[start - 1 : start] in ("及", "暨") else None
        if title is None or title.head in (*_WHO_STANDS_FOR, "领导", "成员", "专家"):
            return False
        # 某学院副院长、教授及|科研部副部长: a department without its school is of the same one.
        return body is None or (body.full[:1] == "+" and title.head in ("教授", "研究员") and self.text[title.start - 1] == "、") or (title.start in self.bodies and (self.text[start - 1] == "暨" or title.head.endswith(("长", "主任", "主席", "书记", "经理", "总裁"))))

    def _body_of(self, title: Title) -> tuple[Body | None, Title]:
        """Give the body that stands before a title, and the title with the words between them: 红十字会|资深医护义工."""
        mission = mission_of(title, self.text, self.bodies) or party_abroad(title, self.text, self.bodies)
        if mission is not None:
            # 驻华大使馆|文化参赞
            return mission, Title(mission.end, title.end, self.text[mission.end : title.end], title.head, title.kind, title.own)
        firm = (self.part_of_firm(title) or self.of_the(title)) if title.own == "" else None
        if firm is not None:
            return firm, Title(firm.end, title.end, self.text[firm.end : title.end], title.head, title.kind, "")
        board, entitled = self._on_board(title) if title.own == "" else (None, title)
        if board is not None:
            return board, entitled
        other = _OTHER_PARTY.findall(self.text, max(title.start - 40, 0), title.start) if title.head == "主委" and self.text[title.start - 1 : title.start] == "委" else []
        seat = self.bodies.get(title.start - 1) if other else None
        if seat is not None and seat.type == "Place":
            # 民建某省委副主委、某市|委|主委: of the same party.
            return Body(seat.start, title.start, other[-1] + seat.full + "委", "Organization", "Association"), title
        office = self.law_committee(title) or self.office(title)
        if office is not None:
            return office
        body = self.bodies.get(title.start) or self._former_body(title) or self._glossed(title)
        body = self.same_area(body) if body is not None else None
        committee = self.committee_of_house(title) if body is None and title.own in _COMMITTEES else None
        if committee is not None:
            return committee, title
        of_area = _OFFICE_OF_AREA.search(self.text[: title.start]) if body is None and title.own == "" else None
        if of_area and 1 not in self.taken[of_area.start() : title.start]:
            return Body(of_area.start(), title.start, self.scene.fill(of_area.group(), self.base + of_area.start()), "Organization", "GovernmentBody"), title
        desk = DESK.search(self.text[: title.start]) if body is None and title.text == "办公室主任" else None
        if desk and 1 not in self.taken[desk.start() : title.start]:
            # 校长|办公室主任: of the house that the page is about.
            return Body(desk.start(), title.start, "+" + desk.group() + "办公室", "Organization", DESK_KINDS.get(desk.group(), "")), Title(title.start + 3, title.end, "主任", "主任", title.kind, "")
        run = RUN.search(self.text[: title.start]) if body is None and title.text == "办公室主任" else None
        if run and 1 not in self.taken[run.start(1) : title.start]:
            cut = _LAST_OF_TWO.match(run.group(1))
            first = run.start(1) + (cut.end() if cut else 0)
            street = self.street_of_last(first) if self.text[first - 1 : first] == "，" else ""
            return Body(first, title.start, street + self.text[first : title.start] + "办公室", "Organization", "GovernmentBody"), title
        own_house = (OWN_HOUSE.search(self.text[: title.start]) or _SAME_HOUSE.search(self.text[: title.start])) if body is None and title.own in _COMMITTEES else None
        if own_house and not (self.last_body is not None and self.last_body.full.endswith(own_house.group()[-1])):
            # 我院|党委书记, 院|党委副书记: of the committee of the house that the page is about.
            bureau = self.scene.own_bureau() if own_house.group()[-1] == "局" else ""
            return Body(own_house.start(), title.start, (bureau or "+") + title.own, "Organization", "GovernmentBody" if bureau or title.own == "党组" else ""), title
        if title.head in ("里长", "村长") and body is None:
            start = self._unknown_body(title)
            if start is not None:
                return Body(start, title.start, self.text[start : title.start].removesuffix(title.head[0]) + title.head[0], "Place", "Neighborhood"), title
        # 联合国驻某国|人道主义协调员: of the body before the country.
        ministry = ministry_of(title, self.text, self.bodies, self.taken) if body is None or (body.type == "Place" and title.text in COORDINATORS) else None
        if ministry is not None:
            return ministry
        if title.own == "":
            body = body if body is not None else workplace_before(self.text, title, self.bodies, self.taken) if title.head == "农场主" else unlisted(title, self.text, self.bodies, self.taken)
            body = (self.of_two_fields(title, body) if title.kind != "head" and title.head != "农场主" else None) or body
        if body is not None or title.own or title.kind == "head" or title.head == "农场主":
            return body, title
        joint = self.joint_unit(title)
        if joint is not None:
            return joint, title
        over_words = self._over_words(title)
        if over_words is not None:
            return over_words
        same = _SAME_HOUSE.search(self.text[: title.start])
        if same and self.last_body is not None and self.last_body.full.endswith(same.group(1)):
            # 市卫生健康局副局长甲，局|三级调研员乙: the same bureau.
            return Body(same.start(1), title.start, self.last_body.full, self.last_body.type, self.last_body.sub), title
        named = _KIND_BEFORE.search(self.text[: title.start])
        if named and title.head not in ("领导", "干部", "负责人", "代表") and 1 not in self.taken[named.start(1) : title.start]:
            # 某市政协副主席、工商联|主席: of the same area.
            previous = self.by_end.get(named.start(1) - 1)
            house = self.bodies.get(previous.start) if previous is not None else None
            area = AREA_OF.match(house.full) if house is not None else None
            where = area.group() if area else self.bureau_area(named.group(1)[-1])
            return Body(named.start(1), title.start, (not where and self.scene.known_ending(named.group(1))) or where + named.group(1), "Organization", "GovernmentBody" if named.group(1)[-1] in "局委部" else "Association"), title
        unit = UNIT_BEFORE.search(self.text[: title.start])
        if unit and title.own == "" and 1 not in self.taken[unit.start(1) : title.start]:
            of = self._unit(unit, title)
            if title.head == "总裁" and unit.group(1).endswith("部") and not of.full.startswith("+"):
                # 某集团董事长甲、战略部|副总裁乙: a department has no president.
                return replace(of, full=of.full.removesuffix(unit.group(1))), Title(unit.start(1), title.end, self.text[unit.start(1) : title.end], title.head, title.kind, "")
            return of, title
        company = self._unknown_body(title) if title.head in COMPANY_HEADS and self.text.endswith(("公司", "集团"), 0, title.start) else None
        if company is not None and title.start - company >= 4 and self.text[company : title.start] != "集团公司" and not OWN_HOUSE.search(self.text[: title.start]):
            return Body(company, title.start, self.text[company : title.start], "Organization", "Company"), title
        generic = OWN_HOUSE.search(self.text[: title.start]) or GENERIC_BODY.search(_TERM.sub("", self.text[: before_former(self.text, title.start)]))
        if (ours := self.our_leaders(title)) is not None:
            return ours, title
        if generic:
            return self.part_of_same(generic, title) or self._generic(generic, title), title
        field = _FIELD.search(self.text[: title.start]) if title.head in UNIT_HEADS and title.head == title.text else None
        if field and self.scene.article.home:
            # 教育|局长: the bureau of the area that the page is about.
            return Body(field.start(), title.start, self.bureau_area(title.head[0]) + field.group() + title.head[0], "Organization", "GovernmentBody"), title
        named_so = self.named_before(title) or workplace_before(self.text, title, self.bodies, self.taken)
        if named_so is not None:
            return named_so, title
        start = self._unknown_body(title)
        if start is not None:
            two = _LAST_OF_TWO.match(self.text, start, title.start)
            # 副市长甲及|某航党委书记
            start = two.end() if two and two.end() < title.start - 1 else start
            name = self.text[start : title.start]
            kind, sub = guess(title.head)
            return self.same_area(Body(start, title.start, self.scene.fill(name, self.base + start), kind, sub)), title
        return None, title

    def _over_words(self, title: Title) -> tuple[Body | None, Title] | None:
        """Give the body that stands before the words before a title, and the title with them or without (某科学院|筹备|办公室主任); None where none does."""
        # 某学院人事处（教师工作部）|处长: the department has a second name.
        gloss = _SECOND_NAME.search(self.text, max(title.start - 16, 0), title.start) if self.text[title.start - 1 : title.start] == "）" else None
        stop = gloss.start() if gloss else title.start
        for gap in range(1, 15):
            at = stop - gap
            if at < 0 or not "\u4e00" <= self.text[at] <= "\u9fff" or (self.text[at] in "的了在是为由与和及被将把对向从" and self.text[at : at + 2] not in ("对外", "对口", "对台")):
                break
            body = self.bodies.get(at)
            if body is not None:
                between = self.text[at:stop]
                if gloss and not UNIT.search(between):
                    break
                if not between.endswith(BOARDS) and not (UNIT.search(between) and is_word(between[:2])) and surname_length(self.text, at) and han_name(self.text, at, strict=True) == title.start:
                    # 某大学|王某某|教授: the title stands behind a name.
                    return None, title
                if any(at <= other.start and other.end < title.start for other in self.titles) and _TAKES.search(between):
                    # 某医院|骨科主任王某某当选协会|会长: the house has its title, and the second one is of another.
                    break
                if title.text == "办公室主任" and body.type == "Organization" and not _SOMEBODY.search(between):
                    # 某科学院|筹备|办公室主任
                    return Body(body.start, title.start, body.full + between + "办公室", body.type, body.sub), Title(title.start + 3, title.end, "主任", "主任", title.kind, "")
                if body.sub == "Company" and (between in BOARDS or (title.head == "总裁" and between.endswith("部"))):
                    # 某集团|战略部副总裁, 某集团|董事会董事长: a department has no president, and the board's chair is the firm's.
                    return body, Title(at, title.end, self.text[at : title.end], title.head, title.kind, "")
                if UNIT.search(between) and not _SOMEBODY.search(between):
                    kind, sub = (body.type, body.sub) if body.type == "Organization" else guess(title.head)
                    # 上海|新能源中心 is a name by itself, and no department of the city.
                    whole = self.text[body.start : stop] if body.type == "Place" and between.endswith(("中心", "研究院", "研究所", "联盟", "促进会", "实验室", "学院")) else body.full + between
                    return Body(body.start, title.start, whole, kind, sub), title
                if body.type != "Organization" or gap > 8 or any(word in words("np_stops") or tag[0] in "pcudr" for word, tag in tagged(between)):
                    return workplace_before(self.text, title, self.bodies, self.taken), title
                return body, Title(at, title.end, self.text[at : title.end], title.head, title.kind, "")
        return None

    def _post(self, title: Title, body: Body | None) -> list[Post]:
        if title.head in ("记者", "通讯员") or title.text in ("主持人",) or (title.head == "主席" and self.text.endswith(("大会", "会议", "论坛", "本届"), 0, title.start) and (body is None or (body.full not in ("联合国大会", "世界经济论坛", "俄罗斯联邦安全会议") and not body.full.endswith(("参谋长联席会议", "政权代表大会"))))):
            return []
        if body is None and title.text.startswith(("主席团", "常务主席", "执行主席")) and self._implied(title, None) is None:
            # Of the presidium of a meeting that the page does not name, and of no body that lasts.
            return []
        if title.kind in ("nominee", "label"):
            self.last_end = title.end
            return []
        if body is not None and body.sub == "AdministrativeArea" and (title.kind == "job" or _OF_NO_LAND.search(title.head)):
            # 某国设计师: no area has him.
            return []
        held = when_held(self.text, title.start, *([body.start] if body else []))
        if body is not None and body.full.startswith("+") and title.own in ("组织部", "宣传部", "统战部"):
            # 校党委|组织部副部长
            body, title = replace(body, full=body.full + title.own), replace(title, text=title.text.removeprefix(title.own), own="")
        span = Span(self.base + (body.start if body else title.start), self.base + title.end)
        name = title.text.removesuffix("兼")
        place = self._implied(title, body)
        if place is None:
            if body is None and self._unread(title):  # Whose it is stands there, but is no name that we read: nothing else is meant.
                self.unread_end = title.end
                return []
            chained = title.own in ("党委", "党总支", "党支部") and self.text[title.start - 1 : title.start] == "、" and self.last_body is not None and self.last_body.type == "Organization" and self.last_body.sub != "GovernmentBody"
            body = body or self.of_parent(title) or self.part_again(title)
            if body is None and chained and self._continues(title):
                body = self.last_body
            if body is None and self.last_body is not None and title.own in ("", "党组", "分党组", "工会", "团委", "纪委") and not _ARTIST.search(title.head) and self._continues(title) and not self.seated(title) and self.fits(title) and not (title.kind == "head" and (self.last_body.full.endswith("党") or title.head in ("总统", "总理", "首相", "国王", "议长", "参议长", "众议长", "外长", "防长", "财长", "王储"))):
                body = self.last_body
                if title.kind == "job" and (committee := _OF_HOUSE_ALONE.search(body.full)):
                    house = body.full[: committee.start()]
                    kind, sub = ("Place", "Neighborhood") if house.endswith(("社区", "村")) else kind_of(house)
                    body = replace(body, full=house, type=kind, sub=sub)
            if title.own in ("党组", "分党组") and body is not None and self.group_house is not None and body is self.last_body and self.text[title.start - 1 : title.start] == "，":
                # 市外办党组成员、某协会会长甲，党组成员乙: of the group named before.
                body = self.group_house
            if body is not None:
                body = self.of_area_before(self.same_area(body))
                if title.head in ("审判员", "检察员"):
                    court = re.match(r".*?(?:法院|检察院)", body.full)
                    body = Body(body.start, body.end, court.group(), body.type, body.sub) if court else body
                self.last_body = self.houses.get(body.start) or self.house_of(body)
                self.last_part = (body, title.head)
                self.group_house = self.last_body if title.own in ("党组", "分党组") else self.group_house
                whole = re.match(r"(.{2,}(?:医院|大学|学院|学校|中学|小学|公司|集团))(?:党委|党总支|党支部)$", body.full)
                if whole:
                    # The secretary of a hospital's or a school's party committee counts at the hospital or the school.
                    name = body.full[whole.end(1) :] + name.removeprefix(body.full[whole.end(1) :])
                    self.last_body = body = Body(body.start, body.end, whole.group(1), body.type, kind_of(whole.group(1))[1])
                if (self.last_body.sub in ("Hospital", "School", "Company") or (self.last_body.sub != "GovernmentBody" and OUTER.fullmatch(self.last_body.full))) and not body.full.startswith("+"):
                    self.last_house = self.last_body
                if body.full.startswith("+"):
                    self.last_body = None
                    self.last_unit = (body.full[1:], body.sub)
                    return [Post(name, "", body.type, body.sub, span, held=held, unit=body.full[1:])]
                if body.full.endswith("人大") and title.head in ("主任", "副主任", "委员", "秘书长") and not title.own:
                    # The people's congress has its chairs in the standing committee.
                    body = Body(body.start, body.end, body.full + "常委会", body.type, body.sub)
                if title.head == "常委" and not title.own and body.sub == "AdministrativeArea":  # 某区常委、统战部长: of its party committee.
                    self.last_body = body = Body(body.start, body.end, body.full + "委", "Organization", "GovernmentBody")
                place = (body.full, body.type, body.sub)
                if title.head in ("议员", "县议员", "市议员") and body.sub == "AdministrativeArea":
                    place = (body.full + "议会", "Organization", "GovernmentBody")
                if title.own and (body.type == "Place" or body.sub == "AdministrativeArea"):
                    place = (body.full + title.own, "Organization", "GovernmentBody")
                elif title.own == "工会":
                    place = (body.full + "工会", "Organization", "Association")
            elif self.last_body is not None and self.of_same_committee(title):
                # 某局局长、党委书记: of the committee of the same body.
                place = (self.last_body.full + title.own, "Organization", "GovernmentBody")
            elif title.own == "党委" and self.last_house is not None and self.found and self._continues(title):
                # 某大学党委书记甲，党委常委、副校长乙: of the same house.
                self.last_body, self.last_end = self.last_house, title.end
                place = (self.last_house.full, self.last_house.type, self.last_house.sub)
            elif title.own in ("党委", "工会", "团委", "纪委", "党组", "分党组"):
                # 党委委员、副院长 on a school's page: of its committee; the party group is of an office or a court.
                self.last_body, self.last_end = None, title.end
                self.last_unit = (title.own, "")
                return [Post(name, "", "Organization", "GovernmentBody" if title.own.endswith("党组") else "", span, held=held, unit=title.own)]
            elif title.own == "" and self.last_body is None and self.last_unit[0].endswith(_UNIT_OF.get(title.head.removeprefix("副"), ("-",))) and self._continues(title):
                # 党委书记甲、副书记乙; 国际处处长甲、副处长乙
                self.last_end = title.end
                return [Post(name, "", "Organization", self.last_unit[1], span, held=held, unit=self.last_unit[0])]
            else:
                place = ("", "", "")
        if title.text == "办公室主任" and body is None and not place[0] and self.last_unit[0] and self._continues(title):
            # 校工会主席甲、办公室主任乙: of the same house.
            self.last_end = title.end
            return [Post(name, "", "Organization", self.last_unit[1], span, held=held, unit="办公室")]
        self.last_end = title.end
        self.committee = place[0] if place[0].endswith("党工委") else self.committee
        if (body is None or body.type == "Place") and place[0] and place[1] == "Organization" and title.own not in ("党委", "党组"):
            # What a title implies counts for the one behind it: 区委常委、秘书长.
            self.last_body = Body(title.start, title.end, *place)
        if title.text == "办公室主任" and body is not None and body is self.last_body and not place[0].endswith("办公室"):
            place = (place[0] + "办公室", *place[1:])
        if title.text == "办公室主任" and not place[0] and self.last_implied and self._continues(title):
            place = (self.last_implied + "办公室", "Organization", "GovernmentBody")
        self.last_whole = place[0]
        self.last_implied = place[0] if place[1] == "Organization" else ""
        posts = [Post(name, *place, span, held=held)]
        group = _GROUP_TITLE.match(name)
        if group and place[0] and place[1] == "Organization" and not place[0].endswith(("党委", "党组", "党总支", "党支部", "工委", "纪委")) and not _COMMITTEE.search(place[0]):
            # The secretary of a house's party committee holds a post of the committee and so, as people say, of the house.
            posts.append(Post(name, place[0] + group.group(), "Organization", "GovernmentBody", span, held=held))
        return posts
