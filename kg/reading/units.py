"""Which house a part of a body belongs to where the text names it alone: of the post before it, of the street or zone spoken of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import replace

from kg.areas import divisions
from kg.kinds import kind_of, part_of_school
from kg.lexicons import words
from kg.reading.heads import COMPANY_HEADS, GENERIC_KINDS, NOT_BODIES, UNIT, UNIT_HEADS, Body, outside
from kg.reading.implied import ImpliedBodies
from kg.reading.names import han_name, looks_like_name, surname_length
from kg.reading.scene import Scene
from kg.reading.titles import Title, level_at
from kg.reading.words import is_word, tagged

UNIT_BEFORE = re.compile(r"(?:^|[、，。；：\n和及与兼由]|(?<!主)任(?!命)|(?<=[选聘])为|(?<=的)是)(?:[该本我][院校]|(?:会|会议|座谈会|仪式)上|[\u4e00-\u9fff]{0,6}?(?:还有|包括|来自|分别是|依次是|有(?!色|机|限|线))|会见了?|会晤了?|拜会了?|约见了?|邀请|陪同|以及|首先|其次|随后|最后|接着|同时)?((?!以及|首先|其次|随后|最后|接着|同时|[\u4e00-\u9fff]{0,4}(?:教授|研究员|主任|[校院处部所]长|书记)[及和与]|主[刀讲持编]是|武警|会见|会晤|拜会|下[科处]|任(?!丘)|[本该各]|全部|全处|办事处|著名|知名|我国|国内)(?:(?:(?![由在的兼是任])[\u4e00-\u9fff]){2,8}(?:科|部|处|室|病区|教研组|教研室|中队|办公厅|审判庭|立案庭|执行庭|审监庭|民庭|刑庭|民[一二三四五]庭|刑[一二三]庭)|(?:神经|心|脑|肝|肾|肺|胃|肠|骨|眼|口腔|妇|儿|产|内|外|泌尿|消化|呼吸|血液|肿瘤|介入|内镜|透析|康复|体检|急救|急诊|卒中|胸痛|创伤|生殖|移植|超声|影像|检验|病理|护理|麻醉|重症|健康管理)[\u4e00-\u9fff]{0,8}中心|[\u4e00-\u9fff]{2,10}秘书处|[骨眼儿外内产妇]科|[校院党]办|(?:质控|医保|校友|外联|对外|国际|科研|教务|综合|党政|党建|平安|城管|信访|维稳|招商|扶贫)办|(?:(?![由任是])[\u4e00-\u9fff]){2,7}(?<![联关体派谱水嫡直世])系|研究生院|图书馆|档案馆|办公厅|(?<![\u4e00-\u9fff])[法医药文理工商农林]学院))$")
# What many houses have together has departments of its own.
_SHARED_BY_MANY = re.compile(r"[\u4e00-\u9fff]{2}(?:论坛|联盟|大会|组委会|[协学]会)(?:常设)?(?:秘书处|[\u4e00-\u9fff]{2,4}部)$")
# A house's own word before its department: 学校|党委办公室.
_OWN_PREFIX = re.compile(r"^(?:(?P<whose>医院(?=(?!管理|感染)[\u4e00-\u9fff]{1,10}(?:科|病区|中心|室|部|处|办)$)|(?:学校|医院|校|院)(?=(?:党委|党政|团委|工会|学生|教务|科研|人事|财务|后勤|国际|宣传|组织|统战)[\u4e00-\u9fff]{0,6}(?:处|部|室|办)$))" r"|(?:集团公司|公司|集团)(?=[\u4e00-\u9fff]{2,8}(?:处|部|科|室|办|中心)$))")
# The branch spoken of, before a department of it.
_LABORATORY = re.compile("(?:(?:国家|全国)?重点)?实验室")
_BRANCH_PART = re.compile("(?:分行|支行|总行|分公司|支公司|分局|支队|大队|总队)(?=[\u4e00-\u9fff]{2,8}(?:处|部|科|室|办|中心)$)")
OUTER = re.compile(r"(.{2,}(?:医院|保健院|卫生院|福利院|设计院|大学|学院|研究院|研究所|学校|中学|小学|幼儿园|公司|集团|银行|电视台|博物馆|图书馆|协会|学会|商会|工商联|研究会|联合会|基金会|管委会|局|厅))(?:.{2,}(?:处|部|科|室|办|中心|馆|病区)|[骨外内儿眼产妇牙药]科)")
_UNDER = re.compile(r"[\u4e00-\u9fff]{2,14}?(?:旗下|下属的?|控股子公司|全资子公司)(?=[\u4e00-\u9fff]{4,})")
# Whose house ends as their title begins: 农技站|站长.
_OF_HOUSES = frozenset(("站长", "队长", "社长", "团长", "馆长", "场长", "厂长", "店长", "园长", "矿长", "台长", "庭长", "舰长"))
# Between a house and its department stands nobody else: 某大学张某副校长、|科技处.
_OTHERS_BETWEEN = re.compile(r"[^\u4e00-\u9fff]|[校院局处部所]长|主任|教授")
_WARDS = ("中心", "科", "医务部", "护理部", "病区", "药剂部", "检验部")
_OF_OWN, _OURS = {"校": "School", "院": "Hospital"}, ("我校", "我院", "本校", "本院")
AREA_OF = re.compile(r".{1,8}?(?:[省市区县旗镇乡]|自治州)(?![场域])")
_ZONE_COMMITTEE = re.compile(r"(.{3,}?|区)(?:党工委|工委|党委)")
# A zone that no list has before the title of its committee: 某港区|党工委书记、管委会主任.
_ZONE_RUN = re.compile(r"(?:^|(?<=[、，。；：由和与及\n]))(?:(?![由和与及在])[\u4e00-\u9fff]){2,12}区$")
_STREET_OF = re.compile(r".{2,8}?街道(?=党工委|办事处|人大|$)")
_BUREAU = re.compile(r"(?:[\u4e00-\u9fff]{2,12}局|(?:发改|卫健|住建|国资|农业农村|经信|财经|编)委)")
_PART_OF_FIRM = re.compile(r"(?<=、)[\u4e00-\u9fffA-Za-z]{2,14}?(?:业务|BG|BU|事业部|事业群|板块|片区|大区|产品线|业务群|研究院|研究所)$")
# The party's group in a house, whose other posts are the house's own.
GROUP = re.compile(r"(?:机关)?(?:分?党组|党委|党总支|党支部|纪委|董事会|监事会|(?<=法院)审判委员会|(?<=检察院)检察委员会)$")
# What stands between two titles that 、 joins.
_BETWEEN_TITLES = re.compile(r"[、兼]((?:(?![的了])[\u4e00-\u9fffA-Za-z0-9“”·]){1,24})$")
# A body that no list has by what such names end with, from the mark before it: 国家水稻产业技术体系|首席科学家.
_NAMED_RUN = re.compile(r"(?:^|(?<=[，、。；：\n由]))(?:(?![的了在])[\u4e00-\u9fffA-Za-z0-9“”·]){2,20}?" r"(?:领导小组|工作专班|指挥部|实验室|研究中心|项目部|课题组|产业园|联合体|联盟|体系|工程(?:[一二三四]期)?|协会|学会|研究会|促进会|专委会|专业委员会|委员会|研究所|研究院|基金会|俱乐部|艺术团|乐团|剧团|舞团|合作社|工作站|智库|书院|学部|事业部|编委会|战队)$")
# The board of an association for one term.
_BOARD = re.compile(r"(?:第[一二三四五六七八九十百\d]+届|[新上]一届|首届)(?:(?:(?:常务|青年)?(?:理事会|委员会|董事会)|监事会|领导班子)的?)?$")
_OWN_SOCIETY = re.compile(r"(?<![\u4e00-\u9fff])(?:[该本]会|商会|协会|学会|联合会|研究会|联盟)$|(?<=当选为)(?:商会|协会|学会|联合会|研究会|联盟)$|(?<=当选|担任|出任|连任)(?:[该本]会|商会|协会|学会|联合会|研究会|联盟)$")
_SOCIETIES = ("联盟", "协会", "学会", "研究会", "联合会", "促进会", "商会", "分会", "专业委员会", "专委会", "校友会")
BRANCHES = ("分会", "专业委员会", "专委会")
# Guests have come: what follows is told of the house that they come to.
_HAVE_COME = re.compile("一行[^，。；、]{0,10}(?:来[校院访会我到]|到[访我]|莅临)|来[校院访我][^、]*，")
# 某院长与|某局党委书记: the first is another's.
JOINED = re.compile(r".*(?:院长|校长|主任|书记|局长|主席|会长|总经理|董事长|代表)(?:(?:[\u4e00-\u9fff]{2,3})?[与和]|[带率])")


def behind_verb(run: str) -> int:
    """Give where the noun begins that a string ends with: behind its last stop-verb or particle (会议听取了|法律委)."""
    at = start = 0
    items = tagged(run)
    for number, (word, tag) in enumerate(items):
        at += len(word)
        if tag == "v" and len(word) > 1 and number + 1 < len(items) and level_at(items[number + 1][0]) and items[number + 1][0] not in ("区域", "省级", "县级", "市级", "区级", "村级", "乡村"):
            # 当场拨通|县花卉发展中心
            start = at
        if (tag[0] == "u" and at < len(run)) or (tag == "v" and word in words("np_stops")):
            start = at
    return start


_JOINT_UNIT = re.compile(r"[\u4e00-\u9fff]{2,6}与[\u4e00-\u9fff]{2,8}(?:处|科|部|司|室|中心|学院|研究院|研究所)$")
# What the first of two fields of a department can be, joined by 与 to the second: 国际合作|与|交流处, 合作|与|招商局.
_FIRST_FIELD = "合作|交流|研究|管理|服务|发展|规划|招生|就业|科技|科研|人事|人才|资产|设备|学科|教学|质量|信息|网络|学生|产业|校友|评估|政策|战略|投资|财务|审计|安全|保卫|后勤|宣传|文化|教育|创新|基建|市场|品牌|采购|招标|人力资源|技术|实验室"
_TWO_FIELDS = re.compile(rf"(?:^|(?<=[，、。；：\n由])|(?<=还有)|(?<=包括)|(?<=[为任])|(?<=[我学]校)|(?<=我院)|(?<=科院)|(?<=科学院)|(?<=大学)|(?<=医院)|(?<=集团)|(?<=公司))((?![原前任我])[\u4e00-\u9fff]{{0,4}}(?:{_FIRST_FIELD})与(?:(?![校院局处部][长])[\u4e00-\u9fff]){{2,6}}(?:处|部|科|室|局))$")
# Offices of a committee, which no bureau has.
_OF_COMMITTEE = ("政研室", "政策研究室", "督查室")
# Between a house and a post, with what kind of people have it.
_OF_THE = re.compile(r"的(?:青年|年轻|资深|骨干|一线|退休|老|女)?\Z")


class UnitReader(ImpliedBodies):
    """The titles of one sentence and the bodies beside them. `taken` marks what is inside names of other things."""

    starts: Set[int] = frozenset()
    by_end: Mapping[int, Title] = {}
    last_house: Body | None = None
    # The part of the page's own house that the last title is of, and its kind.
    last_unit = ("", "")

    def __init__(self, text: str, base: int, titles: tuple[Title, ...], bodies: list[Body], taken: bytearray, scene: Scene) -> None:
        super().__init__(text, base, scene, taken)
        if titles:
            self.titles = [t for title in titles if (t := outside(title, text, taken)) is not None]
            self.starts = {t.start for t in self.titles}
            self.by_end = {t.end: t for t in self.titles}
        if bodies:
            self.bodies = {b.end: b for b in bodies}
        self.all_bodies = bodies
        self.used = bytearray(len(text) + 1)
        # The house of each department that was found named without it, by where the department stands.
        self.houses: dict[int, Body] = {}

    def seated(self, title: Title) -> bool:
        """Tell whether the person before a title has the same chair of the last body: 某大学校长甲先后致辞，|校长乙 is of another."""
        last = self.found[-1] if self.found else None
        chair = title.text == title.head and title.head.endswith(("长", "书记", "主席")) and last is not None and self.text[last.end : title.start] not in ("，", "、", "和", "及", "与")
        if last is None or self.last_body is None:
            return False
        if _HAVE_COME.search(self.text, last.end, title.start):
            # 某学院院长甲一行来校访问，|副校长乙会见来宾: of the host.
            return True
        posts = [post.title for post in last.posts if post.body == self.last_body.full]
        # 某大学副校长甲、|校长乙: whoever is above the one before is of another house.
        above = title.text == title.head and f"副{title.text}" in posts and self.last_body.sub in ("School", "Hospital", "Company", "Association", "ResearchInstitute")
        return above or (chair and title.text in posts)

    def _behind_name(self, title: Title) -> bool:
        """Tell whether a title belongs to a name before it, and not to one behind: 孔某某|研究员、某院副院长赵某某, 某街道党工委徐|书记、某科科长甲."""
        if title.start in self.bodies:
            return False
        for size in (3, 2):
            at = title.start - size
            if at >= 0 and han_name(self.text, at) == title.start and not self.taken[at] and not is_word(self.text[at : title.start]) and (looks_like_name(self.text, at, title.start) or set(self.text[at + 1 : title.start]) <= words("given_characters")):
                return True
        return title.own == "" and title.start - 1 in self.bodies and self.text[title.start - 1] not in "原前常时" and surname_length(self.text, title.start - 1) == 1 and self.text[title.end : title.end + 1] == "、"

    def of_conference(self, body: Body) -> Body:
        """Give a committee with the conference that it is of before its area: 政协|某区委员会提案委员会."""
        if body.type == "Organization" and "委员会" in body.full and self.text.endswith("政协", 0, body.start) and not body.full.startswith("政协"):
            return replace(body, start=body.start - 2, full="政协" + body.full)
        under = _UNDER.match(body.full)
        # 某集团旗下|某公司
        return replace(body, full=body.full[under.end() :]) if under else body

    def same_area(self, body: Body) -> Body:
        """Give a bureau that a list names without its area that of the body before it: 市住建局副局长甲、规划和自然资源局|副局长乙."""
        body = self.of_conference(body)
        bare = body.sub == "GovernmentBody" and body.full == self.text[body.start : body.end] and _BUREAU.fullmatch(body.full) and AREA_OF.match(body.full) is None and not body.full.startswith("国家") and not {body.full[:2], body.full[:3]} & divisions()[1].keys()
        if not bare or self.last_body is None or self.text[body.start - 1 : body.start] not in ("、", "，") or self.last_end <= self._clause(body.start, 30):
            return body
        area = AREA_OF.match(self.last_body.full)
        levelled = level_at(body.full) is not None
        if area is None or self.last_body.sub != "GovernmentBody" or (levelled and not area.group().endswith(body.full[0])):
            return body
        return replace(body, full=area.group() + body.full[levelled:])

    def street_of_last(self, at: int) -> str:
        """Give the street whose body the text has named just before, or ''."""
        street = _STREET_OF.match(self.last_body.full) if self.last_body is not None and self.last_end > self._clause(at, 40) else None
        return street.group() if street else ""

    def unit_before(self, at: int) -> Body | None:
        """Give the department that stands directly before a place of the text, without its house: 外事处|杨某某副处长."""
        known = self.part_before(at)
        if known is not None:
            return known
        match = UNIT_BEFORE.search(self.text[:at])
        return self._unit(match, Title(at, at, "", "", "", "")) if match and 1 not in self.taken[match.start(1) : at] else None

    def part_before(self, at: int) -> Body | None:
        """Give the department that stands directly before a place of the text, behind the name of its house: 某基金委|国际合作局."""
        for gap in range(2, 12):
            house = self.bodies.get(at - gap)
            if house is not None and house.type == "Organization" and 1 not in self.taken[at - gap : at] and UNIT.search(self.text, at - gap, at) and not _OTHERS_BETWEEN.search(self.text, at - gap, at):
                # 某基金委|国际合作局|杨某某副局长
                return replace(house, end=at, full=house.full + self.text[at - gap : at])
        return None

    def _unit(self, match: re.Match[str], title: Title) -> Body:
        """A department named without its house: of the body of the post before it (某院副院长、神经内科|主任), or of the one spoken of."""
        name = match.group(1)
        branch = _BRANCH_PART.match(name)
        whole_branch = self.scene.known_ending(branch.group()) if branch else ""
        if branch and whole_branch:  # 分行|公司业务部总经理: of the branch that the article names.
            return Body(match.start(1), title.start, whole_branch + name[branch.end() :], "Organization", "Company" if branch.group()[-1] in "行司" else "GovernmentBody")
        if _LABORATORY.fullmatch(name) and (whole_branch := self.scene.known_ending(name)) and self.text[match.start(1) - 1 : match.start(1)] not in ("、", "和"):
            return Body(match.start(1), title.start, whole_branch, "Organization", "ResearchInstitute")  # 重点实验室主任甲: of the one that the article names.
        if _SHARED_BY_MANY.search(name):  # 某论坛常设秘书处: of no house.
            return Body(match.start(1), title.start, name, *kind_of(name))
        inside = next((body for end, body in self.bodies.items() if body.start == match.start(1) and end < match.end(1) and body.type == "Organization"), None)
        if inside is not None:
            # 二附院|心内科: the house stands in it by its short name.
            return replace(inside, end=title.start, full=inside.full + self.text[inside.end : match.end(1)])
        previous = self.by_end.get(match.start(1) - 1) if match.start(1) else None
        whole = self.scene.known_body(name) if len(name) > 4 and previous is None else name
        if whole != name and whole.startswith(tuple(words("countries") - {"中国"})):
            # 会见|总统办公厅主任: of the country that the article has named with it.
            return Body(match.start(1), title.start, whole, "Organization", "GovernmentBody")
        house = self.bodies.get(previous.start) if previous is not None else None
        if house is None and previous is not None and previous.own in ("党组", "党委") and self.last_body is not None:
            house = self.last_body
        if self.text[match.start(1) - 2 : match.start(1)] in _OURS:
            # 某公司副总经理甲，我校|科研处处长乙: of our house, and so are those who follow.
            self.last_house = self.last_body = house = None
        elif house is None and self.text[match.start(1) - 1 : match.start(1)] in ("，", "、", "和", "及", "与") and self.found and (previous is None or previous.head not in ("教授", "研究员")):
            # 某医院副院长甲，医务部副主任乙: of the same hospital.
            house = self.last_house if self.last_end > self._clause(match.start(1), 60) else None
            if self.last_body is not None and self.last_body.sub == "Association" and self.found[-1].end == match.start(1) - 1:
                # 某学会副秘书长甲、学术部主任乙: of the society.
                house = self.last_body
        if house is None and name not in _OF_COMMITTEE and self.last_body is not None and self.last_body.sub == "GovernmentBody" and self.text[match.start(1) - 1 : match.start(1)] in ("，", "、") and self.last_end > self._clause(match.start(1), 30):
            # 市发改委副主任甲、社会科科长乙; 某街道党工委书记甲，党建办公室主任乙
            area = _STREET_OF.match(self.last_body.full)
            house = replace(self.last_body, full=area.group()) if area else self.last_body if self.last_body.full.endswith(("局", "委", "厅", "办", "司", "管委会")) or OUTER.fullmatch(self.last_body.full) else None
        if house is None and previous is not None and previous.own and (ours := _OF_OWN.get(self.text[previous.start - 1 : previous.start])):
            # 校纪委副书记、监察处|处长, 院党委副书记、医务处|处长: of the house that the page is about.
            return Body(match.start(1), title.start, "+" + name, "Organization", ours)
        if house is not None and house.full.endswith(name):
            return replace(house, start=match.start(1), end=title.start)
        if house is not None:
            # 某中学党支部书记甲、办公室副主任乙: of the school.
            house = replace(house, full=GROUP.sub("", house.full) or house.full)
            name = _OWN_PREFIX.sub("", name)
        outer = OUTER.fullmatch(house.full) if house is not None else None
        if house is not None and outer:
            # 某医院医务处处长甲、护理部副主任乙: of the same hospital.
            house = replace(house, full=outer.group(1))
        if house is not None and (part_of_school(house.full) or (not outer and len(house.full) < 9 and house.full[-1:] == name[-1:] in "部科处室" and "委" not in house.full)):
            house = None  # 某学院副院长甲、就业中心主任乙: both are of the university; 会员管理部部长甲、联络部部长乙: of one house.
        if house is not None and house.type == "Organization":
            self.houses[match.start(1)] = house  # 某大学工学院|工学院纺织工程系: what both say is said once.
            twice = next((size for size in range(len(name) - 1, 1, -1) if house.full.endswith(name[:size])), 0)
            return Body(match.start(1), title.start, (house.full or "+") + name[twice:], house.type, house.sub)
        firm = (prefix := _OWN_PREFIX.match(name)) is not None and prefix["whose"] is None
        if firm:
            # 公司人力资源部|部长: of the firm that the page is about.
            return Body(match.start(1), title.start, "+" + _OWN_PREFIX.sub("", name), "Organization", "Company")
        return Body(match.start(1), title.start, "+" + _OWN_PREFIX.sub("", name), "Organization", "Hospital" if name.endswith(_WARDS) else "School" if name.endswith("系") or self.text[match.start(1) - 2 : match.start(1)] in ("我校", "本校") else "")

    def joint_unit(self, title: Title) -> Body | None:
        """Give the department of two fields whose house stands before it, or before the last post."""
        joint = _JOINT_UNIT.search(self.text[: title.start])
        for start in range(joint.start(), joint.start() + 5) if joint else ():
            house = self.bodies.get(start) or (self.last_house if self.text[start - 1 : start] in ("，", "、") and self.found else None)
            name = self.text[start : title.start]
            if house is not None and house.type == "Organization" and 1 not in self.taken[start : title.start] and not _OTHERS_BETWEEN.search(name):
                if house.end != start and house.full.endswith(name):
                    # 某大学国际交流与合作处处长甲、国际交流与合作处|副处长乙: the same one.
                    return replace(house, start=start, end=title.start)
                if house.end != start and part_of_school(house.full):
                    # 某学院副院长甲、实习与就业中心主任乙: both are of the university.
                    return Body(start, title.start, "+" + name, house.type, "School")
                # 某厅|国际合作与交流处|副处长
                return Body(house.start if house.end == start else start, title.start, house.full + name, house.type, house.sub)
        return None

    def of_two_fields(self, title: Title, body: Body | None) -> Body | None:
        """Give the department or bureau of two fields that stands by itself before a title, of which only the end was read: 合作与|招商局|局长."""
        run = _TWO_FIELDS.search(self.text, max(title.start - 18, 0), title.start)
        first = next((end for end, area in self.bodies.items() if area.start == run.start(1) and area.type == "Place"), run.start(1)) if run else 0
        if run is None or (body is not None and (body.start <= run.start(1) or body.end != title.start)) or (body is None and 1 in self.taken[first : title.start]):
            return None
        if run.group(1).endswith("局"):
            return self.same_area(Body(run.start(1), title.start, run.group(1), "Organization", "GovernmentBody"))
        return None if body is None and self.joint_unit(title) is not None else self._unit(run, title)

    def _clause(self, at: int, reach: int) -> int:
        """Give where the sentence before `at` begins, or the last `reach` characters of it."""
        return max(at - reach, self.text.rfind("。", 0, at), self.text.rfind("；", 0, at), 0)

    def part_of_same(self, match: re.Match[str], title: Title) -> Body | None:
        """Give the institute of the firm of the post that 、 joins: 某公司副总裁、|研究院|院长."""
        previous = self.by_end.get(match.start() - 1) if self.text[match.start() - 1 : match.start()] == "、" else None
        house = self.bodies.get(previous.start) if previous is not None else None
        if house is None or house.sub not in ("Company", "School", "Hospital") or match.group() not in ("研究院", "研究所", "研究中心", "研发中心", "实验室"):
            return None
        return replace(house, start=match.start(), end=title.start, full=house.full + match.group())

    def _generic(self, match: re.Match[str], title: Title) -> Body:
        """A body by its kind alone (公司董事长, 办事处主任): filled from the place spoken of, or left to be settled by kind."""
        word = match.group()
        at = self.base + match.start()
        if word in ("该会", "本会", "我会") and self.scene.society():
            return Body(match.start(), title.start, self.scene.society(), "Organization", "Association")
        if word in ("办事处", "党工委"):
            street = self.scene.area("街道", at)
            if street:
                return Body(match.start(), title.start, street + word, "Organization", "GovernmentBody")
        previous = self.by_end.get(match.start() - 1) if word == "管委会" and match.start() else None
        committee = self.bodies.get(previous.start) if previous is not None else None
        run = _ZONE_RUN.search(self.text, max(previous.start - 14, 0), previous.start) if previous is not None and committee is None and previous.own else None
        named = run.group() + previous.own if run and previous is not None else committee.full + previous.own if committee is not None and previous is not None else self.committee if previous is not None and previous.own in ("党工委", "工委") else ""
        twin = _ZONE_COMMITTEE.fullmatch(named)
        if twin:
            # 某开发区党工委副书记、管委会副主任
            return Body(match.start(), title.start, twin.group(1) + word, "Organization", "GovernmentBody")
        if word == "管委会":
            zone = self.zone_spoken_of(match.start())
            if zone:
                return Body(match.start(), title.start, zone + word, "Organization", "GovernmentBody")
        if word.startswith(("该", "我", "本")):
            word = word[1:]
            kind = {"校": "School", "院": "Hospital", "司": "Company", "局": "GovernmentBody", "行": "Company"}.get(word) or GENERIC_KINDS.get(word, "")
            return Body(match.start(), title.start, "", "Organization", kind)
        return Body(match.start(), title.start, word if word in words("body_bare") and word not in ("公司", "医院", "学校", "大学") else "", "Organization", GENERIC_KINDS.get(word, "GovernmentBody"))

    def unread_before(self, title: Title, start: int) -> int:
        """Give where the words begin that stand between a title and the one joined to it by 、, of which no name was read: 党委委员、|监察|专员."""
        run = _BETWEEN_TITLES.search(self.text, max(start - 26, 0), start)
        # 党委书记、董事长兼|总裁: what stands between is a title, which is read.
        if run is None or start in self.by_end or run.start() not in self.by_end or 1 in self.taken[run.start() : start] or 1 in self.used[run.start() : start]:
            return start
        if any(tag[0] in "upcr" or word in words("np_stops") for word, tag in tagged(run.group(1))):
            return start
        self.unread.add(title.start)
        return run.start(1)

    def part_of_firm(self, title: Title) -> Body | None:
        """Give the part of the house of the post before: 某集团董事、消费者业务|总裁."""
        at = title.start + 2 * title.text.startswith("业务")
        part = _PART_OF_FIRM.search(self.text, max(at - 20, 0), at)
        whole = self.bodies.get(title.start)
        if part is None or (whole is not None and whole.full not in ("BG", "BU")) or at == title.end or any(taken for char, taken in zip(part.group(), self.taken[part.start() : at], strict=True) if not char.isascii()):
            return None
        previous = self.by_end.get(part.start() - 1)
        before = self.bodies.get(previous.start) if previous is not None else None
        house = (self.houses.get(before.start, before) if before is not None else self.last_body) if previous is not None else None
        if house is None or house.sub not in ("Company", "School", "Hospital", "ResearchInstitute", "") or len(part.group()) < 4:
            return None
        self.houses[part.start()] = house
        return Body(part.start(), at, house.full + part.group(), house.type, house.sub)

    def of_the(self, title: Title) -> Body | None:
        """Give the house or neighbourhood that 的 joins to a post: 大桥社区的|楼栋长甲, 来自某医院的青年|医师乙."""
        joined = _OF_THE.search(self.text, max(title.start - 3, 0), title.start)
        of = self.bodies.get(joined.start()) if joined else None
        return replace(of, end=title.start) if of is not None and (of.type == "Organization" or of.sub == "Neighborhood") else None

    def named_before(self, title: Title) -> Body | None:
        """Give the body that no list has, known by its ending and by the place or the word of no dictionary that it begins with."""
        run = _NAMED_RUN.search(self.text, max(title.start - 26, 0), title.start)
        if run is None or 1 in self.used[run.start() : title.start]:
            return None
        first, tag = tagged(run.group().lstrip("“"))[0]
        place = next((body for body in self.bodies.values() if body.start == run.start()), None)
        inside = 1 in self.taken[run.start() : title.start] and place is None and not run.group().startswith("“")
        proper = place is not None or run.group().startswith("“") or first in ("国家", "中国", "全国", "全球", "世界", "国际", "亚洲") or tag in ("nz", "nt", "eng") or (not first.isascii() and len(first) > 1 and not is_word(first))
        if inside or not proper or any(tag[0] in "upcr" or (tag[0] == "v" and word in words("np_stops")) for word, tag in tagged(run.group())):
            return None
        return Body(run.start(), title.start, run.group(), *kind_of(run.group()))

    def _on_board(self, title: Title) -> tuple[Body | None, Title]:
        """Read a title on the board of one term: 某协会|第五届理事会会长 at the association, 第二届委员会委员 alone at the one that the article speaks of."""
        board = _BOARD.search(self.text[: title.start])
        house = self.bodies.get(board.start()) if board else None
        if board is None or (house is not None and house.sub == "GovernmentBody"):
            return None, title
        if house is not None:
            return house, Title(board.start(), title.end, self.text[board.start() : title.end], title.head, title.kind, "")
        if board.group().endswith("届"):
            return None, title
        counts = Counter(name for name in self.scene.bodies if name.endswith(_SOCIETIES))
        branch = [name for name in counts if name.endswith(BRANCHES)]
        own = _OWN_SOCIETY.search(self.text, 0, board.start())
        alike = [name for name in counts if own and name.endswith(own.group()[-2:])]
        best = max(alike or branch or counts, key=lambda name: (counts[name], name), default="")
        if own and best and not self.taken[own.start()]:
            # 商会|第二届理事会会长: of the association that the article speaks of.
            return Body(own.start(), own.end(), best, "Organization", "Association"), Title(board.start(), title.end, self.text[board.start() : title.end], title.head, title.kind, "")
        return (Body(board.start(), board.start(), best, "Organization", "Association"), Title(board.start(), title.end, self.text[board.start() : title.end], title.head, title.kind, "")) if best else (None, title)

    def _unknown_body(self, title: Title) -> int | None:
        """Give where a name of no known kind begins that stands directly before a title: 澜芯|总裁."""
        if title.start == 0:
            return None
        before_head = self.text[title.start - 1]
        if ((title.head in UNIT_HEADS or title.head in _OF_HOUSES) and before_head == title.head[0]) or (title.head in ("主任", "主席", "主任委员") and before_head in "委会署"):
            run = re.search(r"(?:^|[，。、；：（的由与是在为和受\n]|同志|其)((?:(?![其由是在都为被把将向对])[\u4e00-\u9fff]){3,14})$", self.text[: title.start])
            start = run.start(1) + (joined.end() if (joined := JOINED.match(run.group(1))) else behind_verb(run.group(1))) if run else title.start
            if title.start - start >= 3 and 1 not in self.taken[start : title.start]:
                return start
        if title.head in ("里长", "村长"):
            village = re.search(r"(?:(?<=以及)|(?<=[、，及由和与有：市区镇乡])|^)(?!前|原|感谢|邀请|协助|拜访|陪同|表扬)[\u4e00-\u9fff]{2}里?$", self.text[: title.start])
            apart = village is not None and (village.start() in self.bodies or self.text[village.start() - 1 : village.start()] not in tuple("市区镇乡"))
            return village.start() if village and apart and 1 not in self.taken[village.start() : title.start] else None
        if title.head not in COMPANY_HEADS:
            return None
        for size in (6, 5, 4, 3, 2):
            at = title.start - size
            if at < 0:
                continue
            name, before = self.text[at : title.start], self.text[at - 1] if at else "，"
            if name.isalpha() and all("\u4e00" <= c <= "\u9fff" for c in name) and before in "，。；、：由与和及是同“\n":
                items = tagged(name)
                place = next((end for end in range(at + 2, title.start - 1) if (area := self.bodies.get(end)) is not None and area.type == "Place" and area.start == at), at)
                if place > at and 1 not in self.taken[place : title.start] and not any(tag[0] in "pcudrtm" for _, tag in tagged(self.text[place : title.start])) and self.text[place : title.start] not in NOT_BODIES:
                    # 江苏某某|董事长: an area and a name of no known kind.
                    return at
                if not any(word in words("np_stops") or tag[0] in "pcudrtm" for word, tag in items) and 1 not in self.taken[at : title.start] and name not in NOT_BODIES and not name.endswith(("工作", "兼")) and not (len(items) == 1 and size == 2 and items[0][1] in ("n", "v", "a", "d")):
                    return at
        return None

    def house_of(self, body: Body) -> Body:
        """Give the body whose party group this is, for the posts that follow: 市文联党组书记、副主席 is 副主席 of 市文联."""
        house = GROUP.sub("", body.full)
        return Body(body.start, body.end, house, body.type, body.sub) if len(house) > 2 and house != body.full and not house.endswith(("区", "县", "市", "省", "镇", "乡", "街道", "村", "中共")) else body
