"""What a whole article is about: its area, which fills short names (区委 → 徐汇区委), and the people it names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from kg.areas import divisions
from kg.kinds import ZONES_BY_NAME, kind_of
from kg.model import Article, Post
from kg.reading.groups import group_brands
from kg.reading.sides import side_of
from kg.reading.titles import LEVEL

_INVITED = re.compile("我会[^，。；]{0,16}(?:受邀|应邀)(?:参加|出席)")
_OF_TAIWAN = re.compile("行政院|立法院|立法委员|立委|卫福部|卫生福利部|健保署|国健署|区公所|台[北中南]市|新北市|高雄市")
_LOCAL_CONGRESS = re.compile("[省市区县州]人大")
_SESSION = re.compile(r"(?<=[区县市省会国])?第?[一二三四五六七八九十百]+届(?=[区县市省州]?(?:人大|政协)|人民代表大会|区委|县委|市委|委)")
# 某区|区委 is 某区委.
_SAME_LEVEL = re.compile(r"(?<=[\u4e00-\u9fff]{2}([区县市]))\1(?=委|政府|人大|政协|纪委)")
# 某新区（某综保区）党工委 is that of 某新区.
_ALSO_CALLED = re.compile(r"（[^（）]{2,24}区）(?=党工委|管委会|工委)")
_NEW_TERM = re.compile(r"(?<=[省市区县])(?:新|上)一届(?=工商联|侨联|妇联|文联|科协|商会|总工会|总商会)")
_HOLDER = re.compile(r"(?<![\u4e00-\u9fff])(?P<area>[\u4e00-\u9fff]{2,5}[区县市省镇乡])(?:委|政府)?(?:召开|举行|举办|组织召开)(?:了)?$")
_ALL_OF = re.compile(r"全([区县市省镇乡])(?=[\u4e00-\u9fff]{4})")
_LEVEL_START = re.compile(rf"^(街道|自治区|{LEVEL})(?=[\u4e00-\u9fff])")
# What a chief holds: 区长学习会, 市长办公会.
_OF_CHIEF = re.compile(r"[区县市省州镇乡]长(?![江沙春安])")
_OF_ITSELF = re.compile(r"我校|我院|本校|本院|全校|全院")
# 市局 alone, or before what is part of it: 市局党组.
_BUREAU = re.compile(r"([区县市州省])局(?=$|党组|党委|机关|纪检|办公室|[\u4e00-\u9fff]{1,6}(?:科|处|队|室|中心)$)")
_FIELD = "(?:(?![区县市州省局委的和与及等了在])[\u4e00-\u9fff]){2,8}"
_OWN_BUREAU = re.compile(rf"(?:(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{{2,5}})?[区县市州省]{_FIELD}局(?!长)")
ZONES = ("新区", "经开区", "开发区", "高新区", "度假区", "园区", "示范区", "合作区")
# 区党工委, 区管委会 are of a zone: a district has none.
_OF_ZONE = re.compile(r"区(?=管委会|管理委员会|党工委|工委(?!委))")
_ZONE_START = re.compile(rf"(?:经开区|开发区|高新区|园区|新区|自贸区|合作区|{ZONES_BY_NAME}|陆港|临空区)(?=管理中心|管委会|管理委员会|党工委|工委|党委)")

# The levels whose heads receive guests and sign with one another.
_OF_SIDES = ("市", "区", "县")
_SOCIETIES = ("协会", "学会", "研究会", "联合会", "促进会", "商会", "联谊会", "校友会", "基金会", "专业委员会", "专委会", "分会", "工商联", "文联", "作协", "书协", "美协", "音协")
# How the words begin for what each village has.
_OF_VILLAGES = ("村委", "村民委", "村党", "居委", "居民委")


@dataclass
class Scene:
    """The article's area by level, and the streets and villages that it names, in order of place."""

    article: Article
    streets: list[tuple[int, str]] = field(default_factory=list)
    areas: list[tuple[int, str]] = field(default_factory=list)
    zones: list[tuple[int, str]] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)
    bodies: list[str] = field(default_factory=list)
    # The posts that the roll gives to whom it names, which the text has just read a line of, and whether its table has the names first.
    roll: tuple[Post, ...] | None = None
    named_first: bool = False
    # The groups of firms among the bodies, and how many of the bodies have been looked at for them.
    _groups: dict[str, None] = field(default_factory=dict)
    _read: int = -1

    @cached_property
    def in_taiwan(self) -> bool:
        """Tell whether the article is of Taiwan, by its area or by the offices that only Taiwan has."""
        return self.article.home[:1] == ("台湾省",) or _OF_TAIWAN.search(self.article.body.text) is not None

    @cached_property
    def of_congress(self) -> bool:
        """Tell whether the article is of the national congress, and of no other."""
        return "全国人大常委会" in self.article.body.text and _LOCAL_CONGRESS.search(self.article.body.text) is None

    def society(self) -> str:
        """Give the society that the article's title names, else the one that it names most, or ''."""
        if _INVITED.search(self.article.body.text):
            # 我会受邀参加某商会成立大会: whoever is named is another.
            return ""
        # 智慧酒店分会 is of a society that is named elsewhere.
        counts = Counter(name for name in self.bodies if name.endswith(_SOCIETIES) and not (name.endswith("分会") and len(name) < 9 and not re.search("[协学商]会", name)))
        titled = [name for name in counts if name in self.article.title]
        return max(titled or counts, key=lambda name: counts[name], default="")

    def known_ending(self, ending: str) -> str:
        """Give the body that the article names most of those whose names end so, or ''."""
        counts = Counter(name for name in self.bodies if name.endswith(ending) and len(name) > len(ending))
        return max(counts, key=lambda name: counts[name], default="")

    def bank(self) -> str:
        """Give the only bank that the article names, or ''."""
        banks = {name[: name.index("银行") + 2] for name in self.bodies if name.find("银行") > 0}
        return banks.pop() if len(banks) == 1 else ""

    def known_body(self, name: str) -> str:
        """Give the last institution found so far whose name ends so, else the name itself: 办公厅 is 南京市政府办公厅."""
        if name.startswith(_OF_VILLAGES):
            # Of several villages each has one: which is meant, the place tells that was named last.
            return name
        return next((body for body in reversed(self.bodies) if body.endswith(name)), name)

    def pass_through(self, at: int, name: str, full: str) -> None:
        """Remember a street, a town or a new district that the text names at `at`."""
        if full.endswith(("区", "县", "旗")):
            self.areas.append((at, full))
        if name.endswith(("街道", "镇", "乡")):
            self.streets.append((at, name))
        elif name.endswith("新区"):
            self.zones.append((at, full))

    def area(self, level: str, at: int) -> str:
        """Give the full name of the area of that level which is spoken of at `at`, or ''."""
        home = self.article.home
        if level in _OF_SIDES and (side := side_of(self.article.body.text, level, at)) is not None:
            return side
        if level in ZONES:
            return next((known for position, known in reversed(self.zones) if position < at and known.endswith(level) and known != level), "")
        if level in ("镇", "乡", "街道", "村"):
            return self._street(level, at)
        if level == "自治区":
            return next((name for name in home if name.endswith("自治区")), "")
        if level == "省":
            return next((name for name in home if name.endswith("省")), "")
        if level == "市":
            # Of 苏州市 and 昆山市 the 市委 is that of the smaller, where the page is of one.
            return next((name for name in reversed(home) if name.endswith("市")), "")
        return self._told_of(next((name for name in reversed(home) if name.endswith(level)), ""))

    def _told_of(self, home: str) -> str:
        """Give the area that the article tells of from its headline on, where it never names that of its page, which tells of several: 甲县's 县委 on a page of 乙县."""
        if not home:
            return home
        named = Counter(name for _, name in self.areas if name[-1] == home[-1])
        alone = next(iter(named), "") if len(named) == 1 else ""
        return alone if alone not in ("", home) and named[alone] > 1 and alone in self.article.title else home

    def _street(self, level: str, at: int) -> str:
        places = [position for position, _ in self.streets]
        for _, name in reversed(self.streets[: bisect_right(places, at)]):
            if name.endswith(level):
                return name
        for _, name in self.streets:
            if name.endswith(level):
                return name
        return ""

    def _bureau(self, level: str) -> str:
        """Give the bureau of that level that a page calls 市局: the house of its head, else the only one that it names, else 市局 itself."""
        named = re.compile(rf"{level}(?P<field>{_FIELD}局)(?!长)")
        for text in (self.article.house, self.article.title, self.article.body.text):
            fields = {match["field"] for match in named.finditer(text)}
            if len(fields) == 1:
                return level + fields.pop()
        return level + "局"

    def house_kind(self) -> str:
        """Give what kind of house the page is of, by its head: School, Hospital and the like, or ''."""
        return kind_of(self.article.house)[1].replace("GovernmentBody", "") if self.article.house else ""

    @cached_property
    def speaks_of_itself(self) -> bool:
        """Tell whether a school or hospital speaks on the page as 我校, 我院, or has it as its site."""
        return self.house_kind() in ("School", "Hospital") or _OF_ITSELF.search(self.article.body.text) is not None

    def brands(self) -> tuple[str, ...]:
        """Give the brands of the groups of firms that the page is of or has named so far."""
        if len(self.bodies) > self._read:
            more = (self.article.house, self.article.outlet, *self.bodies) if self._read < 0 else self.bodies[self._read :]
            self._groups.update(dict.fromkeys([name for name in more if "集团" in name or "控股" in name]))
            self._read = len(self.bodies)
        return group_brands(self._groups, self.article.body.text) if self._groups else ()

    def own_bureau(self) -> str:
        """Give the bureau that a page calls 局: the house of its head, else the one that its headline names; '' for none."""
        if self.article.house.endswith("局"):
            return self.article.house
        named = _OWN_BUREAU.search(self.article.title)
        return self.fill(named.group(), 0) if named else ""

    def fill(self, name: str, at: int) -> str:
        """Fill a name that opens with a level letter from the area of the article, and drop session numbers.

        区十六届人大常委会 on a page of 徐汇区 is 徐汇区人大常委会.
        """
        bureau = _BUREAU.match(name)
        if bureau:
            name = self._bureau(bureau.group(1)) + name[bureau.end() :]
        match = _LEVEL_START.match(name)
        if _OF_ZONE.match(name):
            zone_spoken_of = next((known for position, known in reversed(self.zones) if position < at and known.endswith("区") and len(known) > 3), "")
            if zone_spoken_of:
                return zone_spoken_of + name[1:]
        if match and not re.match(r"市[东西南北中]区", name):
            area = self.area(match.group(1), at)
            if area:
                name = area + name[match.end() :]
        zone = _ZONE_START.match(name)
        if zone:
            # 经开区管委会 on a page that speaks of 某山经开区.
            whole = next((known for position, known in reversed(self.zones) if position < at and known.endswith(zone.group()) and known != zone.group()), "")
            name = whole + name[zone.end() :] if whole else name
        return normal_body(name)

    def fill_event(self, name: str, at: int) -> str:
        """Fill an event's name that opens with a level letter, keeping its session number."""
        whole = _ALL_OF.match(name)
        if whole:
            holder = _HOLDER.search(self.article.body.text, max(at - 16, 0), at)
            # 甲市召开|全市大会, on whatever page.
            area = holder["area"] if holder and holder["area"].endswith(whole.group(1)) and holder["area"] in divisions()[0] else self.area(whole.group(1), at)
            return area + name[whole.end() :] if area else name
        if _OF_CHIEF.match(name):
            return self.area(name[0], at) + name
        match = _LEVEL_START.match(name)
        if match and not re.match(r"^[区县市省镇乡村](?:域|级|内|外|区|长江|场)", name):
            area = self.area(match.group(1), at)
            if area:
                return area + name[match.end() :]
        return name


# Associations of artists go by two characters: 市书协.
_ARTISTS = {
    "书协": "书法家协会", "美协": "美术家协会", "音协": "音乐家协会", "舞协": "舞蹈家协会", "剧协": "戏剧家协会", "影协": "电影家协会", "摄协": "摄影家协会",
    "曲协": "曲艺家协会", "民协": "民间文艺家协会", "视协": "电视艺术家协会", "足协": "足球协会", "篮协": "篮球协会", "乒协": "乒乓球协会", "棋协": "棋类协会",
}  # fmt: skip


_PARTY = re.compile(r"^中国共产党|^中共")
# 团|云滨县委: the league's, and not the party's.
_LEAGUE = re.compile(r"^团(?=[\u4e00-\u9fff]{2,8}[省市区县州旗]委$)")
# 中国共产党|某医院第三次代表大会: the congress is the party's, the house is none of it.
_CONGRESS_OF = re.compile(r"^中国共产党(?=.{2,}(?:医院|大学|学院|中学|公司|集团|银行)$)")
_COMMITTEE = re.compile(r"(?<=^中共)([\u4e00-\u9fff]{2,10}[区县市省州旗镇乡])委员会$")
# 某学会骨科分会第一届|委员会 is the branch; 某重点实验室2017年度|学术委员会 is its panel of every year.
_BOARD_OF_BRANCH = re.compile("(?:(?<=分会)|(?<=专委会)|(?<=专业委员会))(?:委员会|理事会)$")
_OF_A_YEAR = re.compile(r"(?<=[\u4e00-\u9fff]{2})20\d\d年度?(?=[\u4e00-\u9fff]{2,6}委员会$)")
_COURT = re.compile(r"(?<=[区县市州旗])(法院|检察院)")


@lru_cache(maxsize=4096)
def normal_body(name: str) -> str:
    """Give the usual name of a body: without session number, 人民代表大会 as 人大, without 中共.

    >>> normal_body("皇姑区第十九届人民代表大会常务委员会")
    '皇姑区人大常委会'
    """
    # Few names hold what these change, and to look for the words that they need is cheaper.
    if "（" in name:
        name = _ALSO_CALLED.sub("", name)
    if "届" in name:
        name = _SESSION.sub("", _NEW_TERM.sub("", name))
    if "区区" in name or "县县" in name or "市市" in name:
        name = _SAME_LEVEL.sub("", name)
    name = name.replace("人民代表大会常务委员会", "人大常委会")
    if name.startswith(("团", "中国共产党", "中共")):
        name = _PARTY.sub("中共", _CONGRESS_OF.sub("", _LEAGUE.sub("共青团", name)))
    if name.endswith("委员会"):
        name = _COMMITTEE.sub(r"\1委", name)
    if name[-2:] in _ARTISTS and len(name) > 3:
        name = name[:-2] + _ARTISTS[name[-2:]]
    if "法院" in name or "检察院" in name:
        name = _COURT.sub(r"人民\1", name)
    if name.endswith(("委员会", "理事会")):
        name = _OF_A_YEAR.sub("", _BOARD_OF_BRANCH.sub("", name))
    if name.startswith("中共") and name.endswith(("委", "委常委会", "党组", "党总支", "党支部")) and len(name) > 5:
        name = name[2:]
    return name
