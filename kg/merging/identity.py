"""Which mentions are one thing: the keys under which names are filed, and the classes that shared keys make."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.areas import lookup
from kg.folding import key
from kg.lexicons import rows, words
from kg.merging.unnamed_things import is_any_areas_meeting, is_any_contests_award, is_unnamed_event, is_unnamed_house
from kg.model import Article, Mention

_STREET = ("街道", "镇", "乡", "村")
# Behind a name of its own only: 上海有限公司 is none.
_LEGAL_FORM = re.compile(r"(?<=[\u4e00-\u9fff]{4})(?:股份有限公司|有限责任公司|有限公司)$")
# Houses that are a town's, and no other house's.
_OF_TOWNS = ("小学", "中学", "幼儿园", "学校", "党校", "医院", "卫生院", "局", "法院", "检察院")
_OF_YEAR = re.compile(r"20\d\d年度?")
_ORDINAL = re.compile(r"第(?=[一二三四五六七八九十百\d]+[届次])")
# What any office may call its paper, and what tells whose it is.
_OFFICE_PAPER = re.compile(r"(?:办法|方案|报告|行动计划|实施意见|实施细则|决议|清单|名单|公约)(?:（[^（）]*）)?$")
# What a body says each time anew goes by nothing but its kind: 某国外交部声明, 某部通知. What several say together is told alike everywhere.
_SAID_ONCE = re.compile(r"[^关“《\d]{3,}(?<!联合)(?<!共同)(?:声明|公告|通知|通报|通告|公开信|倡议书|新闻公报|政府公报|(?<=大会|会议)决议)$")
_AREA = re.compile(r"中国|中华|国家|全国|中共中央|国务院|[\u4e00-\u9fff]{2}[省市区县州镇]")
_SHORT_LEVEL = re.compile(r"^(?:[区县市省镇乡村州]|街道)(?=[委政人纪监民财教卫工总商科文公司机党团妇])")
# 全区, or 区 where it opens no other word.
_KIND_OF_AREA = re.compile("(?:[全本](?=[省市区县旗州镇])|(?=区(?![域块间划])|市(?![场民政区值级面])|县(?![域级城])|省(?![级会际])))(?P<kind>.)")
# What a company's full name may have behind the trade by which it goes, and is still that company; 投资 or 物流 would be another one.
_MORE_TRADE = ("", "科技", "技术", "信息", "信息技术", "网络", "软件", "实业")
# With what the names of houses end that a 集团 of their name is not.
_HEADS = "院校局会委部办行厅站团"


class Classes:
    """Disjoint classes of keys: `join` makes two keys one thing, `root` names its class by its smallest key."""

    __slots__ = ("_parent",)

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def root(self, item: str) -> str:
        """Give the key that stands for the class of a key."""
        parent = self._parent
        top = parent.setdefault(item, item)
        if top == item:
            return item
        while parent[top] != top:
            top = parent[top]
        while parent[item] != top:
            parent[item], item = top, parent[item]
        return top

    def join(self, one: str, other: str) -> bool:
        """Make two keys one thing; tell whether they were two."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return False
        low, high = (a, b) if a < b else (b, a)
        self._parent[high] = low
        return True

# Parts of a house that go by their kind alone, and are never the house itself.
INNER_BODIES = ("党委", "党组", "党总支", "党支部", "纪委", "工会", "团委")


@lru_cache(maxsize=1)
def _shorts() -> tuple[tuple[str, str], ...]:
    return tuple((row[0], row[1]) for row in rows("body_shorts"))


def _shortened(name: str) -> str:
    for long, short in _shorts():
        if long in name:
            name = name.replace(long, short)
    return name


def session_key(name: str) -> str:
    """Give the key of an event's name: 第六届人民代表大会第三次会议 and 六届人大三次会议 are one.

    >>> session_key("云滨区第六届人民代表大会第三次会议") == session_key("云滨区六届人大三次会议")
    True
    """
    return key(_ORDINAL.sub("", _shortened(name)))


@lru_cache(maxsize=65536)
def body_key(name: str) -> str:
    """Give the key of an institution's name: 人民政府 and 政府, 中共X委 and X委, a company with and without its legal form are one.

    >>> body_key("徐汇区人民政府") == body_key("徐汇区政府")
    True
    >>> body_key("澜芯微电子有限公司") == body_key("澜芯微电子")
    True
    """
    name = _LEGAL_FORM.sub("", name)
    name = name.replace("人民政府", "政府")
    name = _shortened(name)
    if name.startswith("中共") and name.endswith("委"):
        name = name[2:]
    return key(name)


def is_local(name: str) -> bool:
    """Tell whether a body's name says nothing outside its article: 区委, 省政府.

    >>> is_local("省政府"), is_local("云滨区政府")
    (True, False)
    """
    return _SHORT_LEVEL.match(name) is not None


def _of_area(name: str, article: Article) -> str:
    """Put the area that the article speaks of in the place of its kind: 全区科技大会, 区科技大会."""
    area = article.home[-1] if article.home else ""
    found = _KIND_OF_AREA.match(name) if area else None
    return area + name[found.end() :] if found and area.endswith(found["kind"]) else name


def is_full(name: str) -> bool:
    """Tell whether a name is a company's full one: 有限公司, 集团."""
    return name.endswith("集团") or _LEGAL_FORM.search(name) is not None


def fullest(one: str, other: str, type: str) -> str:
    """Give the fuller of two names of one thing, and the first where neither is: no surname with a title, no name that the other one holds.

    >>> fullest("欧阳书记", "欧阳文博", "Person"), fullest("华星科技", "华星科技有限公司", "Organization"), fullest("江澜大学", "理工大学", "Organization")
    ('欧阳文博', '华星科技有限公司', '江澜大学')
    """
    if type == "Person":
        titled = [name.endswith(tuple(words("titles"))) for name in (one, other)]
        return other if titled == [True, False] else one
    return other if one in other else one


def without_areas(short: str, long: str) -> bool:
    """Tell whether a body's name is another one without the areas in its middle, at a body that the areas do not make another one.

    >>> without_areas("工行东桥路支行", "工行上海徐汇东桥路支行"), without_areas("工行支行", "工行上海支行"), without_areas("重庆市侨联", "重庆市渝中区侨联")
    (True, False, False)
    """
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    for start in range(same, 1, -1):
        rest = short[start:]
        if len(rest) > 2 and len(long) > len(short) and long.endswith(rest):
            # 江澜市书法家协会 is not that of 江澜市云滨区.
            own = not _all_areas(short[:start]) or any(rest[end - 1] in "镇乡道区县" and lookup(rest[:end]) for end in range(2, len(rest)))
            return own and _all_areas(long[start : len(long) - len(rest)])
    return False


def is_stem(short: str, long: str) -> bool:
    """Tell whether a company's name (its key) is another one, which is a full one, without area and without 集团, 科技 or the like.

    >>> is_stem("曜石氢能", "深圳曜石氢能科技"), is_stem("曜石氢能", "曜石氢能投资"), is_stem("曜石", "曜石科技"), is_stem("曜石", "法国曜石集团")
    (True, False, False, True)
    """
    before, found, after = long.partition(short)
    if found and after == "集团":
        return len(short) > 1 and short[-1] not in _HEADS and (_all_areas(before) or before in words("countries"))
    more = after in _MORE_TRADE if not short.endswith("集团") else not after
    return bool(found) and short != long and len(short) > 3 and more and short.endswith(_trades()) and _all_areas(before)


@lru_cache(maxsize=1)
def _trades() -> tuple[str, ...]:
    return ("集团", *sorted(words("company_tails")))


def _all_areas(text: str) -> bool:
    return not text or any(lookup(text[:end]) and _all_areas(text[end:]) for end in range(2, len(text) + 1))


def _scope(article: Article) -> str:
    """Give where a name means one thing: the area that the article speaks of, else its outlet's readers."""
    return article.home[-1] if article.home else article.outlet or "national"


def district(article: Article) -> str:
    """Give the district or county that an article speaks of; '' where it speaks of a whole city, or of no area."""
    return article.home[-1] if article.home and article.home[-1].endswith(("区", "县", "旗")) else ""


def is_unnamed(mention: Mention) -> bool:
    """Tell whether an event or an award is named as any house or contest may have one."""
    name = mention.canonical
    return (is_unnamed_event(name) or is_any_areas_meeting(name)) if mention.type == "Event" else mention.type == "Award" and is_any_contests_award(name)


def whole_name(name: str, article: Article) -> str:
    """Give a body named as any town may have one the district that its page speaks of: 第一中学, 教育局; but 党委 and 图书馆 may be any house's."""
    towns = name.endswith(_OF_TOWNS) and is_unnamed_house(name) and name not in words("body_bare")
    return district(article) + name if towns else name


def file_of(mention: Mention, article: Article) -> str:
    """Give the key of the file in which a mention lies: a name of one kind, in an area, at a date, or wherever it stands."""
    name = mention.canonical
    kind = mention.type
    if kind == "Article":
        return f"Article|{article.id}"
    if kind == "Person":
        return f"Person|{key(name)}|in|{_scope(article)}"
    if kind == "Event":
        where = mention.date if mention.date and not mention.date.startswith("--") else article.id
        whose = district(article)
        # 云溪县2023年教育工作会议 is the 教育工作会议 of the day.
        core = (_OF_YEAR.sub("", name) if where != article.id else name).removeprefix(whose) if whose and "会" in name else name
        if whose and is_any_areas_meeting(core):
            name = core
        else:
            whose = ""
        if not whose and is_unnamed(mention):
            # Two houses hold an 开学典礼 on one day.
            return f"Event|{session_key(name)}|{where}|{article.id}"
        return f"Event|{session_key(whose + name if whose else _of_area(name, article))}|{where}"
    if kind == "Place" and (name.endswith(_STREET) or mention.sub == "Neighborhood"):
        return f"Place|{key(name)}|{_scope(article)}"
    if kind == "Place" and is_unnamed_house(name):
        return f"Place|{key(name)}|{district(article) or article.id}"
    if kind == "Organization" and is_unnamed_house(name):
        # 第一中学 on a page of 云溪县 is 云溪县第一中学.
        whole = whole_name(name, article)
        return f"Organization|{body_key(whole)}|{article.id if whole == name else ''}"
    if kind == "Organization":
        local = article.id if is_local(name) else ""
        return f"Organization|{body_key(name)}|{local}"
    if kind == "Document" and _SAID_ONCE.fullmatch(name):
        return f"Document|{key(name)}|{article.id}"
    if kind == "Document" and _OFFICE_PAPER.search(name) and not _AREA.search(name):
        # 《社区养老服务实施办法》 of two districts are two, 《民法典》 is one.
        return f"Document|{key(name)}|{_scope(article)}"
    if kind == "Award" and is_any_contests_award(name):
        return f"Award|{key(name)}|{article.id}"
    if kind == "Project":
        return f"Project|{key(name)}|{district(article)}"
    return f"{kind}|{key(name)}|"
