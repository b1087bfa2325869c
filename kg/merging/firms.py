"""Which firm a paragraph tells of: the first that it is about, or the one whose head is speaking."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.model import Mention


def told_of(subjects: Iterable[tuple[int, Mention | None]], start: int, at: int, subs: tuple[str, ...]) -> Mention | None:
    """Give the first institution of one of these kinds that a sentence between two places of the article is about, whoever else is named since.

    >>> from kg.model import Span
    >>> firm = Mention("澜岫科技", "Organization", "Company", Span(3, 7))
    >>> told_of([(3, firm)], 0, 20, ("Company",)) is firm
    True
    """
    return next((m for begin, m in subjects if start <= begin < at and m is not None and not m.anaphor and m.sub in subs and m.canonical[0] != "+"), None)


def firm_of(person: Mention) -> Mention | None:
    """Give the company of whose head the text speaks by name and post; 公司 where it leaves the company's name out."""
    post = next((p for p in person.posts if p.body_sub == "Company" and not p.body.startswith("+") and _HEAD_OF_FIRM.search(p.title)), None)
    return Mention(post.body or "公司", "Organization", "Company", post.span, anaphor=not post.body) if post else None


_HEAD_OF_FIRM = re.compile("董事长|总经理|总裁|创始人|创办人|首席执行官|CEO|负责人|老板")

# 旗下拥有甲公司、乙公司等子公司
_HOLDS = re.compile(
    r"(?:旗下|下辖|下设|辖有|控股|参股|拥有|设立了?|投资了?|注册了?)(?P<held>[^。；\n]{0,120}?)"
    r"(?:子公司|分公司|全资公司|控股公司|参股公司|成员企业|等(?:多|数|[\d一二三四五六七八九十]+)?家?(?:公司|企业))"
)


def not_held(bodies: list[tuple[int, Mention]], text: str) -> list[tuple[int, Mention]]:
    """Leave out the firms that a text only lists as held by another, of which it does not go on to tell; all where there are no others.

    >>> from kg.model import Span
    >>> text = "澜岫科技旗下拥有岫能公司、岫海公司等子公司。公司获奖。"
    >>> firms = [Mention(name, "Organization", "Company", Span(text.find(name), 0)) for name in ("澜岫科技", "岫能公司", "岫海公司")]
    >>> [m.name for _, m in not_held([(m.span.start, m) for m in firms], text)]
    ['澜岫科技']
    """
    lists = [match.span("held") for match in _HOLDS.finditer(text)] if "公司" in text else []
    return [(at, m) for at, m in bodies if not any(start <= at < end for start, end in lists)] or bodies
