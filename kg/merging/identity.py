"""Which mentions are one thing: the keys under which names are filed, and the classes that shared keys make."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.folding import key
from kg.lexicons import rows, words
from kg.model import Article, Mention

_STREET = ("街道", "镇", "乡", "村")
# Behind a name of its own only: 上海有限公司 is none.
_LEGAL_FORM = re.compile(r"(?<=[\u4e00-\u9fff]{4})(?:股份有限公司|有限责任公司|有限公司)$")
_ORDINAL = re.compile(r"第(?=[一二三四五六七八九十百\d]+[届次])")
# What any office may call its paper, and what tells whose it is.
_OFFICE_PAPER = re.compile(r"(?:办法|方案|报告|行动计划|实施意见|实施细则|决议|清单|名单|公约)(?:（[^（）]*）)?$")
_AREA = re.compile(r"中国|中华|国家|全国|中共中央|国务院|[\u4e00-\u9fff]{2}[省市区县州镇]")
_SHORT_LEVEL = re.compile(r"^(?:[区县市省镇乡村州]|街道)(?=[委政人纪监民财教卫工总商科文公司机党团妇])")
# Awards, rooms and the like whose name says nothing outside their article.
_LOCAL_NAMES = re.compile(r"^(?:金|银|铜|特等|一等|二等|三等|优秀|优胜|团体)?[金银铜一二三等优秀胜组织奖牌章杯项]{1,6}$|^[冠亚季]军$")


class Classes:
    """Disjoint classes of keys: `join` makes two keys one thing, `root` names its class by its smallest key."""

    __slots__ = ("_parent",)

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def root(self, item: str) -> str:
        """Give the key that stands for the class of a key."""
        parent = self._parent
        parent.setdefault(item, item)
        top = item
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


@lru_cache(maxsize=1)
def _shorts() -> tuple[tuple[str, str], ...]:
    return tuple((row[0], row[1]) for row in rows("body_shorts"))


def session_key(name: str) -> str:
    """Give the key of an event's name: 第六届人民代表大会第三次会议 and 六届人大三次会议 are one.

    >>> session_key("云滨区第六届人民代表大会第三次会议") == session_key("云滨区六届人大三次会议")
    True
    """
    name = name.replace("人民代表大会常务委员会", "人大常委会").replace("人民代表大会", "人大")
    return key(_ORDINAL.sub("", name))


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
    for long, short in _shorts():
        if long in name:
            name = name.replace(long, short)
    if name.startswith("中共") and name.endswith("委"):
        name = name[2:]
    return key(name)


def _scope(article: Article) -> str:
    """Give where a name means one thing: the area that the article speaks of, else its outlet's readers."""
    return article.home[-1] if article.home else article.outlet or "national"


def keys_of(mention: Mention, article: Article) -> tuple[str, ...]:
    """Give the keys of a mention: the first is its own in this article, the others may be shared with other articles."""
    name = mention.canonical
    kind = mention.type
    if kind == "Article":
        return (f"Article|{article.id}",)
    if kind == "Person":
        folded = key(name)
        bodies = tuple(f"Person|{folded}|at|{body_key(post.body)}" for post in mention.posts if post.body and post.body not in words("body_bare"))
        return (f"Person|{folded}|in|{_scope(article)}", *bodies)
    if kind == "Event":
        where = mention.date if mention.date and not mention.date.startswith("--") else article.id
        return (f"Event|{session_key(name)}|{where}",)
    if kind == "Place" and (name.endswith(_STREET) or mention.sub == "Neighborhood"):
        return (f"Place|{key(name)}|{_scope(article)}",)
    if kind == "Organization":
        local = article.id if _SHORT_LEVEL.match(name) else ""
        return (f"Organization|{body_key(name)}|{local}",)
    if kind == "Document" and _OFFICE_PAPER.search(name) and not _AREA.search(name):
        # 《社区养老服务实施办法》 of two districts are two, 《民法典》 is one.
        return (f"Document|{key(name)}|{_scope(article)}",)
    if kind == "Award" and _LOCAL_NAMES.match(name):
        return (f"Award|{key(name)}|",)
    return (f"{kind}|{key(name)}|",)
