"""Finds documents without 《》: reports, decisions and plans by the noun they end with."""

from __future__ import annotations

import re

_HEAD = re.compile(r"(?:工作报告|审计报告|报告|决算|决议|若干决定|决定|实施意见|意见|实施方案|方案|行动计划|议案|汇报|白皮书|主席令|联合声明|公约|清单|任免名单|政策\s?[\d.]+\s?版)(?![会厅人中制说单会给我你他该])")
_VERBS = re.compile(
    r"听取和?审议了?|审查和?批准了?|审议批准了?|审议并?(?:原则)?通过了?|表决通过了?|书面审议了?|听取了?|审议了?|研究了?|讨论了?|通过了?|作出了?|作出|提请审议批准|提请审议加入|提请|作了|作的|所作的|出台了?|推出了?|发布了?|印发了?|制定了?|公布了?|签署了?"
)
_STOP = re.compile(r"[，。；：！？《》“”]|、(?!镇)")


def find_documents(text: str, in_book: list[bool], people: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Find documents by their last noun where a meeting or a body deals with them in the same sentence.

    >>> text = "会议听取和审议了关于本区2021年预算执行情况的报告。"
    >>> [text[a:b] for a, b in find_documents(text, [False] * len(text))]
    ['关于本区2021年预算执行情况的报告']
    """
    verb = _VERBS.search(text)
    if not verb:
        return []
    found: list[tuple[int, int]] = []
    for match in _HEAD.finditer(text, verb.end()):
        if in_book[match.start()]:
            continue
        floor = found[-1][1] if found else 0
        start = max([floor, *(v.end() for v in _VERBS.finditer(text, 0, match.start()))])
        about = text.rfind("关于", start, match.start())
        stops = [s.end() for s in _STOP.finditer(text, start, match.start()) if not in_book[s.start()]]
        begin = about if about >= 0 else (stops[-1] if stops else start)
        while begin < match.start() and text[begin] in "、和的了了，并以及 ":
            begin += 1
        if any(begin <= start < match.end() for start, _ in people or ()):
            continue
        if match.end() - begin >= 6 and len(text[begin : match.start()]) >= 4:
            found.append((begin, match.end()))
    return found
