"""Finds the offices and branches that a title names beside its house: 党委办公室主任, 某银行…、某市分行行长, 市委常委、政法委书记."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from kg.areas import divisions
from kg.reading.heads import Body
from kg.reading.titles import LEVELS, Title, before_former, level_at
from kg.reading.units import AREA_OF, BRANCHES, GROUP, UnitReader
from kg.reading.words import tagged

# A branch by the place that it is in, which goes with the house of the post before: 某银行副行长甲、|云滨分行|行长乙.
_BRANCH = re.compile(r"(?<=[、，和及与])[\u4e00-\u9fff]{2,4}(?:分行|支行|分公司|支公司|营业部|分社|分部)$")
_OFFICE_OF_PARTY = re.compile(r"(党委|党政|机关党委|团委|纪委|工会)办公室(副?)主任$")
_BRANCH_ALONE = re.compile(r"(?:^|(?<=[、，：。\n和及与由是为]))[\u4e00-\u9fff]{2,4}(?:分行|支行)$")
_BRANCH_OF = re.compile(r"(?:(?<=银行)|(?<=公司)|(?<=集团))[\u4e00-\u9fff]{2,6}(?:分行|支行|分公司)$")
# Whose branch it can be, by its last character.
_OWNERS = {"行": ("银行", "分行"), "司": ("公司", "集团", "保险"), "部": ("公司", "银行", "分行"), "社": ("社",)}
_BODIES_OF = {"议员": ("议会", "立法会", "国会", "议院", "院", "党", "联盟", "协会", "大会"), "校长": ("校", "大学", "学院", "中学", "小学", "大"), "院长": ("院", "医", "中心", "学部"), "行长": ("行", "银行"), "园长": ("园",), "关长": ("海关",), "里长": ("里",), "村长": ("村", "村委会"), "馆长": ("馆", "院"), "厂长": ("厂",), "矿长": ("矿", "煤业", "矿业"), "团长": ("团",), "店长": ("店", "馆", "坊", "铺", "堂"), "站长": ("站", "办事处"), "队长": ("队", "团", "站", "所", "局", "会战"), "台长": ("台", "集团", "中心", "总局")}
# What stands between the verb, the body or a mark and the title on a letter.
_ON_LETTER = re.compile(r"(?:颁[发授予]|发放|授予|[送递呈]上|递交|赠[送予]|接[过受]|领取|获颁?|[了的”》]|[市县区省])(?P<words>(?:(?![了的])[\u4e00-\u9fff]){1,8})$")
# The word for the page's own house, and the field of an honorary post in it, behind who takes it.
_HONOUR_OF_OURS = re.compile(r"(?:[聘选]为|担任|出任|任|为|受聘|获聘|聘任)(?P<house>我校|学校|我院|学院|医院|本院|本校|公司|集团)(?P<field>[\u4e00-\u9fff]{0,10})$")
_HOUSE_KINDS = {"校": "School", "我校": "School", "学校": "School", "学院": "School", "本校": "School", "医院": "Hospital", "公司": "Company", "集团": "Company"}
_HONORARY = frozenset(("顾问", "教授", "研究员", "专家", "副教授", "导师", "院长", "主任"))
_NEXT = re.compile(r"[、，和](?:党委书记兼|党总支书记兼)?")
# What the departments of houses end with.
_PARTS = ("科", "部", "处", "室", "中心", "学院", "系", "病区", "所", "局", "办")
# The committee of a village or neighbourhood, behind the post in its party branch.
_OF_VILLAGE = re.compile(r"(?<=[、，兼])(?:[村居]委会|[村居]民委员会)$")
_VILLAGE = re.compile(r"(?:^|[省市区县镇乡]|街道)(?P<name>(?:(?![省市区县镇乡])[\u4e00-\u9fff]){1,6}?(?:村|社区|居民区))$")
# Where a page speaks of a house, and of no committee of an area, the departments of the party are that house's.
_HOUSE_SPEAKS = re.compile(r"(?<![\u4e00-\u9fff])(?:学校|医院|学院|公司|集团|校|院)(?:党委|领导)|我校|我院|全校|全院|本校|本院|该校")
_AREA_SPEAKS = re.compile(r"(?<!党)[省市区县州盟旗镇]委(?![员托会])|街道")
# The word by which a page means its own house.
_HOUSE_WORDS = re.compile(r"(?<![\u4e00-\u9fff])(?:学校|医院|公司|集团|校(?=党委|领导|长))|我校")
_BUREAU_RUN = re.compile(r"(?:^|(?<=[，。、；：由与及和任为]))(?P<name>(?:(?![原前任为由与及和])[\u4e00-\u9fff]){2,8}[局处])$")
# The field of a ministry or bureau, from a mark or a small word on.
_FIELD_RUN = re.compile(r"(?:^|(?<=[，。、；：由与及和“（]))(?:[会将已也再并]?(?:请|邀请|指示|责成|指派|委由|偕同|率同|陪同))?(?:原|前|现任)?(?P<field>(?:(?![原前现任由与及和])[\u4e00-\u9fff]){2,8})[”]?$")
# A ministry or commission before its vice-minister: 经济部|次长.
_MINISTRY_RUN = re.compile(r"(?:^|(?<=[，。、；：由与及和]))(?:(?![由与及和])[\u4e00-\u9fff]){2,7}[部署会]$")
# A part of the house that the page is about, by its own name.
_OUR_PART = re.compile(r"(?P<whose>我校|我院|本校|学校|校)(?P<part>(?:(?![的了和与])[\u4e00-\u9fff]){2,12}(?:学院|研究院|研究所|实验室|中心|书院|学部|系|科|部|处|室))$")
_FOR_A_TASK = re.compile(r"(?:临时|功能型|联合)(?:党支部|党总支|党委)(?=副?书记)")
_LAW = re.compile(r"(?P<level>[省市区县州盟旗]委)?政法$")

LETTERS = ("聘书", "聘任书", "聘用书", "聘任证书", "聘任证", "委任状", "任命书", "聘请书")
BOARDS = ("董事会", "监事会", "理事会")
# Behind a post, before the name of who has it.
_TOLD_OF = re.compile(r"(?:就|正)?是[^，。；：]{2,24}[\u4e00-\u9fff]{2,3}[。；，（]")
# Behind a post, the branch that its holder heads too: 副会长|、秘书长兼某某分会会长.
_AND_HEADS = re.compile("(?:[、兼][^，。；、兼]{2,8})?[、兼][^，。；、兼]{2,16}(?:分会|专业委员会|专委会)")
# Of which term somebody takes a post: 当选第六届|会长.
_TERM = re.compile(r"(?:当选|推选|选举|担任|出任|任|为)[^，。；]{0,2}(?:第[一二三四五六七八九十]+|新一|首|本)届$")
# What says of somebody that he is one: 是某所的一名|社区民警.
SAID_OF = re.compile(r"(?:是|系|担任|受聘任?|聘[任请]?为|作为|身为|成为|当上了?|做了)(?:[^，。；]{0,20})$")
# The desk of a house's head: 校长|办公室主任.
DESK = re.compile(r"(?:校长|院长|(?:学校|医院)?(?:党政|行政)|学校|医院)$")
DESK_KINDS = {"校长": "School", "学校": "School", "医院": "Hospital"}


# What every area has, named without it behind another post in the area: 县委常委、|总工会主席, 副县长、|残工委主任.
_HAS_TOO = re.compile(r"(?<=[、，兼])(?:总工会|(?:残|关|妇儿|老|妇)工委|安委会|红十字会|食安委|防指|慈善总会|慈善会|残联|妇联|科协|文联|侨联|工商联|党校|监委|监察委员会|巡察办|编办)$")

_VILLAGES = ("村", "社区", "嘎查", "村委会", "村民委员会", "党支部", "党总支")
_SEAT_OF_AREA = re.compile(r"(?P<area>(?:[^，、]{1,10}?)?[省市区县旗镇乡])(?:委(?!员会)|政府|人民政府|人大|政协|纪委|监委)")


_GROUP_OF_COMMITTEE = re.compile(r"(?<=[省市区县旗]委)[\u4e00-\u9fff]{2,10}领导小组$")
_SESSION_BEFORE = re.compile(r"[，。；\n](?:第?[一二三四五六七八九十]+届、){0,4}(?:第?[一二三四五六七八九十]+届|(?<=届、))$")


class OfficeReader(UnitReader):
    """The titles of one sentence and the bodies beside them."""

    def stands_bare(self, title: Title) -> bool:
        """Tell whether a post that names no body is somebody's all the same: 任|副院长, 当了十五年|队长的, 总干事|是….."""
        text, before = self.text, self.text[title.start - 1 : title.start]
        if text.endswith("同志", 0, title.start) and text.startswith(("职务", "一职"), title.end):
            # 免去甲同志|副县长职务
            return True
        if _TERM.search(text, max(title.start - 12, 0), title.start) or (text.endswith("为大会", 0, title.start) and title.head == "秘书长"):
            return True
        if before in ("为", "任", "是", "的", "当", "、", "兼", "其", "及", "并"):
            return True
        opens = title.start == 0 or before in ("，", "。", "；", "：", "\n")
        return (before == "年" and text.startswith("的", title.end)) or (opens and title.kind == "chair" and _TOLD_OF.match(text, title.end) is not None)

    def law_committee(self, title: Title) -> tuple[Body, Title] | None:
        """Read 市委政法|委书记, and 政法|委书记 behind the post in a committee that it goes with: 甲市委常委、政法委书记, 政法委|原书记."""
        own = title.own == "委"
        end = title.start if own else before_former(self.text, title.start) - 1
        law = _LAW.search(self.text[:end]) if own or (end + 1 < title.start and title.own == "" and title.head.endswith("书记") and self.text[end] == "委" and self.bodies.get(end + 1) is None) else None
        if law is None:
            return None
        committee = self.bodies.get(end - 2)
        level = law["level"] or self._committee_before(law.start()) or self._level(title) + "委"
        first, name = (committee.start, committee.full) if committee is not None else (law.start(), level)
        body = Body(first, end + 1, self.scene.fill(name + "政法委", self.base + first), "Organization", "GovernmentBody")
        return body, Title(end + 1, title.end, title.text[1:], title.head, title.kind, "") if own else title

    def of_parent(self, title: Title) -> Body | None:
        """Give the society whose branch the post before is of, for one that 兼 joins to a post in another branch: 甲，|副会长|兼某某分会会长乙."""
        if self.last_body is None or not self.last_body.full.endswith(BRANCHES) or not _AND_HEADS.match(self.text, title.end - title.text.endswith("兼")):
            return None
        posts = (post for found in reversed(self.found) for post in found.posts)
        parent = next((post for post in posts if not post.body.endswith(BRANCHES) and post.title.endswith(("会长", "秘书长", "理事长"))), None)
        return Body(title.start, title.start, parent.body, "Organization", "Association") if parent is not None else None

    def _had_too(self, title: Title) -> tuple[Body, Title] | None:
        """Give the body of the area that the last post is in, where a title names it without its area: 县人大常委会副主任、|总工会主席."""
        inside = 3 if title.text.startswith("总工会") else 2 if title.own == "工委" else 0
        end = title.start + inside
        named = _HAS_TOO.search(self.text, max(end - 6, 0), end)
        area = self._area_of_post(named.start() - 1) if named else ""
        if named and not area and self.last_body is not None and self.last_end > self._clause(named.start(), 24):
            # 县委副书记甲，|总工会主席乙
            seat = _SEAT_OF_AREA.match(self.last_body.full)
            area = seat["area"] if seat else ""
        if named is None or not area:
            return None
        full = area + ("委" if named.group() in ("党校", "巡察办", "编办") else "") + named.group()
        kind = "School" if full.endswith("校") else "GovernmentBody" if full.endswith(("委", "委会", "委员会", "指", "办")) else "Association"
        return Body(named.start(), end, full, "Organization", kind), replace(title, start=end, text=title.text[inside:], own="")

    def _area_of_post(self, end: int) -> str:
        """Give the area whose committee, government or congress has the post that ends here, or the one before it of the same person; "" for none."""
        while (post := self.by_end.get(end)) is not None:
            group = _GROUP_OF_COMMITTEE.search(self.text, max(post.start - 20, 0), post.start)
            # 县委|巡察工作领导小组成员、…
            house = self.bodies.get(group.start() if group else post.start)
            if house is not None:
                seat = _SEAT_OF_AREA.match(house.full)
                return house.full if house.sub == "AdministrativeArea" else seat["area"] if seat else ""
            level = post.own[:1] if post.own.endswith("委") else post.head[0] if post.head in ("县长", "区长", "市长", "旗长") else ""
            if level and level in LEVELS:
                return self.scene.area(level, self.base + post.start) or level
            if self.text[post.start - 1 : post.start] not in ("、", "兼"):
                return ""
            end = post.start - 1
        return ""

    def stands_for_office(self, title: Title) -> bool:
        """Tell whether a title stands for an office that sent somebody whom nobody names: 市监委负责人、|某局局长甲."""
        office = self.bodies.get(title.start)
        return title.text.endswith("负责人") and office is not None and office.sub in ("GovernmentBody", "") and self.text[title.end : title.end + 1] == "、"

    def _street_before(self, at: int) -> str:
        """Give the street whose body has the post that stands before a mark: 某街道党工委书记、|…, or ''."""
        previous = self.by_end.get(at - 1)
        house = self.bodies.get(previous.start) if previous is not None else None
        street = re.match(r"[\u4e00-\u9fff]{2,8}?(?:街道|镇|乡)", house.full) if house is not None else None
        return street.group() if street else self.street_of_last(at)

    def _committee_before(self, at: int) -> str:
        """Give the committee of the post that stands before a mark, where the text names its area: 甲市委常委、|…, or ''."""
        previous = self.by_end.get(at - 1) if self.text[at - 1 : at] in ("、", "，", "兼") else None
        house = self.bodies.get(previous.start) if previous is not None else None
        if previous is None or house is None or not previous.own.endswith("委"):
            return ""
        return house.full if house.full.endswith("委") else house.full + "委" if house.type == "Place" else ""

    def office(self, title: Title) -> tuple[Body, Title] | None:
        """Give the office of a house that a title names, with the title that is left: +党委办公室 is that of the house spoken of."""
        if (too := self._had_too(title)) is not None:
            return too
        party = _OFFICE_OF_PARTY.fullmatch(title.text)
        if party:
            named = party.group(1) + "办公室"
            house = self.bodies.get(title.start)
            start = house.start if house is not None else title.start
            full = GROUP.sub("", house.full) + named if house is not None and house.type == "Organization" else "+" + named
            if house is None or house.type == "Organization":
                return Body(start, title.start, full, "Organization", house.sub if house is not None else self.kind_of_house()), Title(title.start, title.end, party.group(2) + "主任", "主任", title.kind, "")
        branch = _BRANCH.search(self.text, max(title.start - 9, 0), title.start) if title.own == "" and self.found else None
        if branch and self.last_house is not None and self.last_house.sub == "Company" and self.last_end > self._clause(branch.start(), 40):
            named = branch.group()
            where = re.sub("(?:分行|支行|分公司|支公司|营业部|分社|分部)$", "", named)
            placed = where in divisions()[1] or where in divisions()[0] or tagged(where)[0][1] in ("ns", "nrt", "x")
            if placed and self.last_house.full[:2] != named[:2] and self.last_house.full.endswith(_OWNERS[named[-1]]):
                return Body(branch.start(), title.start, _BRANCH_OF.sub("", self.last_house.full) + named, "Organization", "Company"), title
        alone = _BRANCH_ALONE.search(self.text, max(title.start - 9, 0), title.start) if title.own == "" and title.head.endswith("行长") and title.start not in self.bodies else None
        if alone and self.scene.bank():
            # 由某县支行|行长甲主持: of the bank that the article is about.
            return Body(alone.start(), title.start, self.scene.bank() + alone.group(), "Organization", "Company"), title
        standing = self.text.endswith("常委会", 0, title.start) and title.head == "委员" and title.start not in self.bodies
        if standing and (congress := self.scene.known_ending("人大常委会")):
            # 常委会|委员甲、乙发言: of the congress that the article is about.
            return Body(title.start - 3, title.start, congress, "Organization", "GovernmentBody"), title
        if title.own.endswith(("组织部", "宣传部", "统战部")) and len(title.own) == 3 and title.start not in self.bodies and self._house_speaks():
            start = title.start - 2 * self.text.endswith("党委", 0, title.start)
            return Body(start, title.start, "+党委" + title.own, "Organization", self.kind_of_house()), replace(title, text=title.text.removeprefix(title.own), own="")
        street = self.street_of_last(title.start) if title.own in ("党工委", "纪工委", "武装部") and title.start not in self.bodies else ""
        if street:
            # 某街道人大工委主任甲，|党工委委员乙: of the same street.
            return Body(title.start, title.start, street + title.own.removesuffix("武装部"), "Organization", "GovernmentBody"), title
        if title.own == "工委" and self.text.endswith(("人大", "政协"), 0, title.start) and (named := self._street_before(title.start - 2)):
            # 某街道党工委书记、|人大工委主任, |政协工委主任
            return Body(title.start - 2, title.start + 2, named + self.text[title.start - 2 : title.start + 2], "Organization", "GovernmentBody"), replace(title, start=title.start + 2, text=title.text.removeprefix("工委"), own="")
        if title.head in ("书记", "副书记") and title.own == "" and self.text[title.start - 1 : title.start] in ("任", "为") and self.last_unit[0].endswith(("党支部", "党总支")):
            # 甲任临时党支部书记，乙任|副书记
            return Body(title.start, title.start, "+" + self.last_unit[0], "Organization", self.last_unit[1]), title
        bureau = self._bureau_in_taiwan(title)
        if bureau is not None:
            return bureau, title
        whole = self.bodies.get(title.start)
        council = _OF_VILLAGE.search(self.text, max(title.start - 6, 0), title.start)
        previous = self.by_end.get(council.start() - 1) if council else None
        of_party = self.bodies.get(previous.start) if previous is not None else None
        village = _VILLAGE.search(GROUP.sub("", of_party.full)) if of_party is not None else None
        if council and village:
            # 某村党支部书记、村委会|主任
            return Body(council.start(), title.start, village.group("name") + council.group(), "Organization", "GovernmentBody"), title
        known = _OUR_PART.fullmatch(whole.full) if whole is not None and title.own == "" else None
        if whole is not None and known:
            # 学校土木工程学院|院长
            return replace(whole, full="+" + known["part"], sub="School" if "校" in known["whose"] else whole.sub), title
        ours = _OUR_PART.search(self.text, max(title.start - 20, 0), title.start) if title.own == "" and title.start not in self.bodies and title.head in ("院长", "所长", "主任") else None
        if ours and 1 not in self.taken[ours.start("part") : title.start]:
            # 我校某研究院|院长
            return Body(ours.start(), title.start, "+" + ours["part"], "Organization", "School" if "校" in ours["whose"] else ""), title
        branch_for_task = _FOR_A_TASK.match(title.text) if title.start not in self.bodies else None
        if branch_for_task:
            # 临时党支部|书记: of the party branch that the page tells of.
            return Body(title.start, title.start, "+" + branch_for_task.group(), "Organization", ""), replace(title, text=title.text[branch_for_task.end() :], own="")
        return None

    def _bureau_in_taiwan(self, title: Title) -> Body | None:
        """Give the ministry or bureau that shares its last letter with its head's title, as Taiwan writes it: 卫福|部长, 民政|局长 of the city."""
        if title.start in self.bodies or title.own or not self.scene.in_taiwan:
            return None
        ministry = _MINISTRY_RUN.search(self.text, max(title.start - 9, 0), title.start) if title.head.endswith("次长") else None
        if ministry and 1 not in self.taken[ministry.start() : title.start]:
            return Body(ministry.start(), title.start, ministry.group(), "Organization", "GovernmentBody")
        whole = _BUREAU_RUN.search(self.text, max(title.start - 12, 0), title.start) if title.head in ("科长", "局长", "处长", "主任秘书", "专门委员", "技正") else None
        if whole and 1 not in self.taken[whole.start("name") : title.start]:
            # 任|环境保护局|科长
            return Body(whole.start("name"), title.start, self.bureau_area("局") + whole["name"], "Organization", "GovernmentBody")
        if title.text not in ("部长", "署长", "局长", "处长", "所长", "科长", "馆长"):
            return None
        city = next((area for end in range(title.start - 2, title.start - 7, -1) if (area := self.bodies.get(end)) is not None and area.sub == "AdministrativeArea" and area.full[-1] in "县市"), None)
        if city is not None and self.text[city.end : title.start].isalpha() and 1 not in self.taken[city.end : title.start] and not any(tag[0] in "upcr" for _, tag in tagged(self.text[city.end : title.start])):
            # 云滨市|卫生|局长
            return Body(city.start, title.start, city.full + self.text[city.end : title.start] + title.head[0], "Organization", "GovernmentBody")
        run = _FIELD_RUN.search(self.text, max(title.start - 12, 0), title.start)
        if run is None or 1 in self.taken[run.start("field") : title.start] or any(tag[0] in "upcr" for _, tag in tagged(run["field"])):
            return None
        # 县府教育|处长: of the county's government.
        field = re.sub("^[市县]府", "政府", run["field"])
        return Body(run.start("field"), title.start, self.bureau_area(title.head[0]) + field + title.head[0], "Organization", "GovernmentBody")

    def bureau_area(self, kind: str) -> str:
        """Give the area whose bureau a page means: in Taiwan the city's or county's, as its districts and towns have none."""
        home = self.scene.article.home
        if kind in ("部", "署") or not home:
            return ""
        return home[-2] if home[0] == "台湾省" and len(home) > 2 else home[-1]

    def unit_before(self, at: int) -> Body | None:
        """Give the department or the part of our own house that stands directly before a place of the text: 外事处|杨某某副处长, 我校|某研究院|刘某某副教授."""
        ours = _OUR_PART.search(self.text, max(at - 20, 0), at)
        if ours and 1 not in self.taken[ours.start("part") : at]:
            return Body(ours.start(), at, "+" + ours["part"], "Organization", "School" if "校" in ours["whose"] else "")
        return super().unit_before(at)

    def of_court(self, title: Title, body: Body | None) -> tuple[Body | None, Title]:
        """Give the court whose inner board a title is of, where the text has just named it: 某法院副院长、|审判委员会委员."""
        court = self.last_body
        if body is None or court is None or body.full not in ("审判委员会", "检察委员会") or not court.full.endswith("院") or self.text[body.start - 1] != "、":
            return body, title
        return replace(court, start=body.start, end=title.start), replace(title, text=body.full + title.text)

    # The body of the last title that named one, and the title's head.
    last_part: tuple[Body, str] | None = None

    def part_again(self, title: Title) -> Body | None:
        """Give the department of the post before, whose deputy or whose secretary a title is: 胃肠外科主任甲、|副主任乙, 医学部部长甲、|党委书记乙."""
        last = self.found[-1] if self.found else None
        above = next((post for post in reversed(last.posts) if post.body and title.own == "" and title.text in ("副" + post.title, "常务副" + post.title, "执行副" + post.title)), None) if last is not None else None
        if last is not None and above is not None and self.last_body is not None and self.last_body is not self.shared[1] and above.body != self.last_body.full and _NEXT.fullmatch(self.text, last.end, title.start):
            # 商会会长、某公司董事长甲，|副会长乙: of the society.
            return Body(title.start, title.start, above.body, above.body_type, above.body_sub)
        if self.last_part is None or last is None or not _NEXT.fullmatch(self.text, last.end, title.start):
            return None
        body, head = self.last_part
        if not body.full.endswith(_PARTS) or not any(post.title.endswith(head) for post in last.posts):
            return None
        deputy = title.own == "" and title.text in ("副" + head, "常务副" + head, "执行副" + head)
        secretary = title.own in ("党委", "党总支", "党支部") and self.text[title.start - 1] == "、" and body.full.endswith(("学院", "学部", "系", "部")) and head in ("院长", "部长", "主任")
        return body if deputy or secretary else None

    def fits(self, title: Title) -> bool:
        """Tell whether the last body can have such a head: no city government has a 校长."""
        body = self.last_body
        if body is not None and body.sub == "GovernmentBody" and title.head in ("会长", "理事长", "监事长") and not body.full.endswith("会"):
            # 区委统战部副部长甲、会长乙: of the society that the page is of.
            return False
        if body is not None and (title.text.startswith("村") or "驻村" in title.text) and not body.full.endswith(_VILLAGES):
            # 县长甲、|村支书乙: of the village that is spoken of, and of no government.
            return False
        ends = _BODIES_OF.get(title.head.removeprefix("副"), ())
        return body is None or not ends or body.sub in ("School", "Hospital", "ResearchInstitute") or body.full.endswith(ends)

    def of_area_before(self, body: Body) -> Body:
        """Give an office that goes by its level alone the area of the post that it stands behind: 某市副市长、|市公安局|局长, 某市副市长甲，|市公安局|局长乙."""
        level = self.text[body.start]
        if body.type != "Organization" or not level_at(self.text, body.start) or self.last_body is None or body.full == self.text[body.start : body.end]:
            return body
        behind = (self.last_end, self.found[-1].end if self.found else -1)
        area = AREA_OF.match(self.last_body.full)
        if self.text[body.start - 1] not in "、，兼" or body.start - 1 not in behind or area is None or area.group()[-1] != level:
            return body
        return replace(body, full=area.group().removeprefix("共青团") + self.text[body.start + 1 : body.end])

    def of_same_committee(self, title: Title) -> bool:
        """Tell whether a party title is of the committee of the last body: 某局局长、党委书记; 某社主任甲，党委委员、副主任乙."""
        body = self.last_body
        if body is None or title.own not in ("党委", "党组"):
            return False
        if body.sub == "GovernmentBody" and self.text[title.start - 1 : title.start] == "、" and self.last_end == title.start - 1:
            return True
        return body.type == "Organization" and bool(self.found) and self._continues(title) and not body.full.endswith(("委", "党组", "政府", "人大", "政协", "常委会", "办公室", "科", "处", "部"))

    def kind_of_house(self) -> str:
        """Give the kind of the house that the page speaks for, by the word that it uses oftenest for it; "" where it uses none."""
        if known := self.scene.house_kind():
            return known
        words_used = Counter(match.group() for match in _HOUSE_WORDS.finditer(self.scene.article.body.text))
        return _HOUSE_KINDS.get(max(words_used, key=lambda word: (words_used[word], word), default=""), "")

    def of_ours(self, title: Title) -> tuple[Title, str] | None:
        """Give the honorary post in the page's own house that somebody takes, and the kind of house: 受聘为学院|人文科学客座教授."""
        ours = _HONOUR_OF_OURS.search(self.text, max(title.start - 18, 0), title.start) if title.head in _HONORARY and title.own == "" else None
        if ours is None or 1 in self.taken[ours.start("house") : title.start] or any(tag[0] in "pucdrm" for _, tag in tagged(ours["field"] or "学")):
            return None
        start = ours.start("field") if ours["field"] else title.start
        return replace(title, start=ours.start("house"), text=self.text[start : title.end]), _HOUSE_KINDS.get(ours["house"], "")

    def on_letter(self, title: Title) -> tuple[Title, str]:
        """Give the whole title that a letter of appointment names: 颁发|发展战略顾问|聘书."""
        run = _ON_LETTER.search(self.text, max(title.start - 12, 0), title.start)
        start = run.start("words") if run and 1 not in self.taken[run.start("words") : title.start] else title.start
        return replace(title, start=start, text=self.text[start : title.end]), ""

    def _before_bracket(self, start: int) -> Title | None:
        """Give the title before a bracket and 、: 党工委委员（组织委员）、|武装部部长."""
        opened = self.text.rfind("（", 0, start) if self.text[start - 2 : start - 1] == "）" else -1
        return (self.by_end.get(opened) or self.by_end.get(start - 2)) if opened >= 0 else None

    def _glossed(self, title: Title) -> Body | None:
        """Give the body before a bracket that says its short name: 某公司（下称“某某”）|董事长."""
        opened = self.text.rfind("（", 0, title.start) if self.text.endswith("）", 0, title.start) else -1
        return self.bodies.get(opened) if opened >= 0 and title.start - opened <= 24 else None

    def _former_body(self, title: Title) -> Body | None:
        start = before_former(self.text, title.start)
        return self.bodies.get(start) if start < title.start else None

    def _house_speaks(self) -> bool:
        """Tell whether the page is one of a house, which speaks of no area's committee."""
        whole = self.scene.article.body.text
        return (self.scene.house_kind() != "" or _HOUSE_SPEAKS.search(whole) is not None) and _AREA_SPEAKS.search(whole) is None

    def _chain(self, title: Title) -> bool:
        """A comma joins two titles of one person only where a third is joined by 、: …院长、党组书记，…名誉主席、原主席某某."""
        body = self.bodies.get(title.start)
        start = body.start if body else title.start
        # 甲调任某局党组成员、某院院长，原副校长乙: the posts that somebody moves to are his own.
        return start > 0 and self.text[start - 1] in "、，" and body is not None and not re.search("(?:调任|升任|转任|改任|出任|履新)[^，。；]*$", self.text[:start])

    def _apposed(self, title: Title) -> bool:
        """A clause of nothing but a body and its posts goes with the name behind it: 某院原院长、党组书记，某协会主席某某."""
        start = title.start
        while True:
            start = before_former(self.text, start)
            body = self.bodies.get(start) or self._former_body(Title(start, start, "", "", "", ""))
            if body is not None:
                opens = body.start == 0 or self.text[body.start - 1] in "，。；\n"
                return opens or bool(_SESSION_BEFORE.search(self.text[: body.start]))
            previous = self.by_end.get(start - 1) if start and self.text[start - 1] in "、兼" else None
            if previous is None:
                return False
            start = previous.start
