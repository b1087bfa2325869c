"""Finds the body of a title that stands behind another of the same person, where no list has it: 县网信办副主任、|某某行动联系指导组|组长甲."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.lexicons import words
from kg.reading.heads import Body
from kg.reading.titles import Title
from kg.reading.words import tagged

# From the end of the title before to the one in question, by what such bodies end with.
_RUN = re.compile(r"(?<=[、兼暨])(?P<name>(?:(?![的了在由是为将被与])[\u4e00-\u9fffA-Za-z0-9“”·]){3,24}?(?:委员会|指导组|工作组|专班|值理会|筹委会|组委会|小组|联合会|促进会|互助会|联谊会|服务队|突击队|理事会|指挥部|(?:帮扶|服务|管理|治理|指导|救助|调解|保障|推进|发展|促进)中心|工委))$")


def stacked_body(text: str, base: int, title: Title, body: Body | None, ends: Mapping[int, Title]) -> Body | None:
    """Give the body that runs from the title before to this one: all of 提案审查委员会, and not its end alone.

    >>> text = "由县政协副主席、提案审查委员会主任甲主持"
    >>> stacked_body(text, 0, Title(15, 17, "主任", "主任", "head", ""), None, {7: Title(4, 7, "副主席", "主席", "head", "")}).full
    '提案审查委员会'
    """
    party = title.own == "工委"
    at = title.start + len(title.own)
    if (title.own and not party) or (not party and body is not None and (body.type != "Organization" or body.full != text[body.start : body.end] or text[body.start - 1 : body.start] in ("、", "兼", "暨"))):
        return None
    run = _RUN.search(text, max(at - 26, 0), at)
    if run is None or run.start() - 1 not in ends or (not party and body is not None and body.start < run.start()):
        return None
    if any(tag[0] in "ucr" or ("“" not in run["name"] and word in words("np_stops")) for word, tag in tagged(run["name"])):
        return None
    return Body(run.start(), at, run["name"], "Organization", "Association" if run["name"].endswith("会") and not run["name"].endswith("委员会") else "GovernmentBody")
