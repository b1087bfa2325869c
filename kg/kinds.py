"""Says what kind of thing a name is by its ending: 大学, 有限公司, 总工会."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kg.lexicons import any_of, rows, words

# The builders' bureaus are companies: 中铁一局.
_BUILDER = re.compile(r"中(?:国?铁|建|交|冶|水|核|电建|铁建)[一二三四五六七八九十]{1,3}[航公]?局$")


@lru_cache(maxsize=4096)
def kind_of(name: str) -> tuple[str, str]:
    """Give the type and sub-label of a thing by the longest known ending of its name; an organisation of no kind where none is known.

    >>> kind_of("江澜大学"), kind_of("云滨银行"), kind_of("青石光电"), kind_of("中铁九局")
    (('Organization', 'School'), ('Organization', 'Company'), ('Organization', 'Company'), ('Organization', 'Company'))
    """
    if _BUILDER.search(name):
        return "Organization", "Company"
    return _longest(name, _endings()) or ("Organization", "")


def part_of_school(name: str) -> bool:
    """Tell whether a name is that of a part of a school, which its fields alone tell from others.

    >>> part_of_school("人文与传播学院"), part_of_school("文学院"), part_of_school("江澜理工学院"), part_of_school("台州学院")
    (True, True, False, False)
    """
    return name.endswith("学院") and name.removesuffix("学院") not in _cities() and (len(name) <= 5 or _fields().fullmatch(name) is not None)


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    """The cities by their short names: a school that bears one is a whole school."""
    return frozenset(city.removesuffix("市").removesuffix("地区") for _, city, *_ in rows("divisions") if city)


@lru_cache(maxsize=1)
def _fields() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words('disciplines'))}|[与和理工])+学院")


# The parties beside the Communist one: 云滨民盟.
PARTIES = ("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟")


@lru_cache(maxsize=4096)
def body_kind(name: str) -> tuple[str, str]:
    """Give the type and sub-label of a body of party, state or people's organisations by its ending.

    >>> body_kind("云滨区总工会"), body_kind("云滨区委党校"), body_kind("云滨区信访局")
    (('Organization', 'Association'), ('Organization', 'School'), ('Organization', 'GovernmentBody'))
    """
    if name.endswith(PARTIES):
        return "Organization", "Association"
    return _longest(name, _units()) or (kind_of(name) if name.endswith(("研究所", "研究院", "医院", "大学")) else ("Organization", "GovernmentBody"))


def _longest(name: str, table: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    return next((table[name[at:]] for at in range(len(name)) if name[at:] in table), None)


@lru_cache(maxsize=1)
def _units() -> dict[str, tuple[str, str]]:
    found = {}
    for row in rows("body_units"):
        sub = row[2] if len(row) > 2 else "GovernmentBody"
        found[row[0]] = ("Organization", "" if sub == "Organization" else sub)
    return found


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str, str]]:
    heads = {row[0]: (row[1], "" if row[2] == row[1] else row[2]) for row in rows("heads")}
    return {**dict.fromkeys(words("company_tails"), ("Organization", "Company")), **_units(), **heads}


# Which house, or which ministry, of a country somebody heads by their title.
CHAMBERS = {"参议长": "参议院", "众议长": "众议院", "外长": "外交部", "防长": "国防部", "财长": "财政部"}

# What is founded has whom at its head: 联合实验室 a 主任, 联盟 a 理事长.
_HEADED: dict[str, tuple[str, ...]] = {
    "主任": ("中心", "实验室", "工作站", "基地", "工作室", "委员会", "专委会", "办公室", "室", "联合体", "服务站"),
    "院长": ("研究院", "学院", "医院", "书院", "设计院", "院"),
    "所长": ("所",), "理事长": ("联盟", "基金会", "会", "学院", "合作社", "研究院", "联合体"),
    "会长": ("会",), "站长": ("站",), "秘书长": ("联盟", "会", "论坛"),
    "组长": ("组", "专班"), "总指挥": ("指挥部",), "指挥长": ("指挥部",), "队长": ("队", "俱乐部"), "团长": ("团",),
    "社长": ("社", "俱乐部"), "馆长": ("馆", "博物院"), "召集人": ("联盟", "联席会", "办公室", "小组"), "领队": ("队",), "校长": ("学校", "中学", "小学", "大学", "学院", "党校"),
    "园长": ("幼儿园",), "董事长": ("公司", "集团"), "总经理": ("公司", "集团"),
    "首席专家": ("门诊", "中心", "工作站", "实验室", "专班"), "首席科学家": ("中心", "工作站", "实验室", "研究院"),
    "店长": ("店",), "台长": ("台",), "主席": ("会", "联盟", "学会"), "主任委员": ("委员会", "专委会", "分会"),
}  # fmt: skip
_RANK_BEFORE = re.compile(r"^(?:首任|首届|名誉|荣誉|执行|常务|联合|联席|轮值|第一|中方|外方|共同)*副?")


def headed_by(title: str) -> tuple[str, ...]:
    """Give what the names of the bodies end with that have such a head, '' none.

    >>> headed_by("首任院长"), headed_by("名誉副院长")[0], headed_by("巡视员")
    (('研究院', '学院', '医院', '书院', '设计院', '院'), '研究院', ())
    """
    return _HEADED.get(_RANK_BEFORE.sub("", title), ())


# What is done to a house, a plant or a road on the day that it is opened or begun.
OPENS = "揭牌|揭幕|启用|开业|开幕|开馆|奠基|开工|动土|投产|通车|开园|挂牌|落成|启幕|开张"
# Zones that their administration calls by the last part of their name: 创新港管委会.
ZONES_BY_NAME = "创新港|芯谷|智谷|数谷|药谷|科学城|科技城|示范区|度假区|保税区|综保区|产业园|工业园|试验区|新城"
# What a team or a player does with another.
BEATS = "战胜|击败|险胜|力克|大胜|完胜|横扫|淘汰|不敌|负于|逼平|战平|对阵"
# Who is a side of a deal, in a sentence's shape: of areas that stand side by side (某市|某区) the last one acts.
SIDE = "[ＯＡＺＮＨ](?![ＯＡＺＮ]|(?<=Ａ)的[ＯＶＺ])"
# What is told to be founded, in a sentence's shape.
FOUNDS = re.compile(
    r"(?:成立|组建|设立|建立|创办|创立|共建|合建|筹建|合作共建|联合共建|组成|启用|揭牌)[了的]?(?:[^，。；ＰＯＣＥ]{0,6}?)[“]?(?P<new>Ｏ)"
    r"|挂[出上起]了?[“]?(?P<sign>Ｏ)(?=[”]?的?(?:牌|招牌))|(?P<up>Ｏ)(?=[”]?(?:(?!共同|联合|携手|将|拟)[^，。；ＰＯＣ]){0,8}?(?:启用|揭牌|成立|挂牌|落成|授牌|启动运[行营]|正式运[行营]|开班)(?!后|了?[“Ｏ]))|(?P<held>Ｅ)|(?P<this>Ｈ)(?=由[^。；]{2,60}?(?:共建|组建|建立|创办|成立|合办))"
)
_OPENING_OF = re.compile(r"(?P<name>[\u4e00-\u9fff“”A-Za-z0-9（）]{4,30}?)[”]?(?:成立大会|揭牌仪式|成立仪式|启用仪式|挂牌仪式|授牌仪式|成立暨|揭牌暨|成立揭牌|创立大会)")


def opened_at(event: str) -> str:
    """Give what is founded or opened at an event by the event's name, or ''.

    >>> opened_at("江澜海洋研究院成立大会"), opened_at("江澜海洋论坛")
    ('江澜海洋研究院', '')
    """
    match = _OPENING_OF.match(event)
    return match["name"] if match else ""


_OF_FORCE = re.compile("(?:通知|意见|方案|办法|规定|条例|决定|公告|通报|批复|协议|倡议书?|规划|细则|公约|章程|声明|公报)$")


def of_force(name: str) -> bool:
    """Tell whether a title is that of a notice, a plan or a rule, which somebody issues and nobody writes as a work.

    >>> of_force("关于做好防汛工作的通知"), of_force("岫河往事")
    (True, False)
    """
    return _OF_FORCE.search(name) is not None
