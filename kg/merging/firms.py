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
