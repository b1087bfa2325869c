"""Finds where clauses begin, with the names of those who do something in them."""

from __future__ import annotations

import re

from kg.lexicons import words

# Behind these a clause can begin.
_BEFORE = re.compile(
    r"[，。；：！？“（\n、 ”会仪论现随最首接当其主](?:(?<=[，。；：！？“（\n、 ”])|(?:(?<=^.)|(?<=[，。；].))(?:(?<=会)[上前后]|(?<=仪)式上|(?<=论)坛上|(?<=现)场|(?<=[随最])后|(?<=首)先|(?<=接)着|(?<=当)天|(?<=其)间)(?!，)|(?<=主)(?:讲人|持人(?=[\u4e00-\u9fff]{2,3}[，宣介说主])))"
)
_FIRSTS = {name[0] for name in (*words("surnames"), *words("compound_surnames"))}
_BEFORE_SURNAMES = re.compile(rf"(?:{_BEFORE.pattern})(?=[{re.escape(''.join(sorted(_FIRSTS)))}])")


def clause_starts(text: str, *, surnames: bool) -> list[int]:
    """Give where a clause can begin: the start of the text, and behind marks and the like; on request only those before what can be a surname.

    >>> clause_starts("会议召开，林启舟主持，随后散会", surnames=True)
    [0, 5]
    """
    return [0, *[match.end() for match in (_BEFORE_SURNAMES if surnames else _BEFORE).finditer(text)]]
