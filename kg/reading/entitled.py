"""Finds names that only what stands around them tells: between a post with its body and what people do."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.names import NO_NAMES, ambiguous, surname_length
from kg.reading.words import is_word, tagged

_STOPS = frozenset("的了在是为由与和及被将把对向从就也还等或其该每各并且而因于这那有不没未要会能可应须已又再都先后前兼级们个位名届任期办室部处科局厅院校会团组队长一二三四五六七八九十两百千万年月日时分")
_PARTICLES = frozenset("的了在是为由与和及被将把对向从就也还等或其该每各们个位部处科局厅会团队")
# What nobody but a person does at once behind a name whose surname no list has.
_DOES = re.compile(
    r"(?:在(?:会上|讲话|致辞|发言|现场|场|仪式上|活动中))?(?:表示|指出|强调|介绍说?|说|认为|要求|坦言|透露|告诉|主持|出席|参加|列席|致辞|致词|致欢迎|讲话|发言|宣布|宣读|汇报|陪同|带队|率队|率领|带领|一行|"
    r"分别|先后|作(?:了|为|主题|专题|报告)|现场|在场|到场|调研|考察|走访|慰问|看望|会见|接见|受聘|获聘|当选|荣获|获评|担任|兼任|出任|代表|赴|来到|前往|深入|应邀|亲自|详细|全程)"
)
# What else a sentence goes on with behind a person.
_GOES_ON = ("d", "v", "p", "z")


def entitled_name(text: str, at: int) -> int:
    """Give the end of a name of three or two characters, whatever its surname and the words in it, before what people do; 0 for none.

    The caller knows that a post with its body stands before `at`.

    >>> entitled_name("朋启民表示", 0), entitled_name("洪时安共接诊", 0), entitled_name("办公室参加", 0)
    (3, 3, 0)
    """
    for size in (3, 2):
        end = at + size
        name = text[at:end]
        if len(name) < size or not all("\u4e00" <= char <= "\u9fff" for char in name) or set(name) & (_STOPS if not surname_length(text, at) or ambiguous(text[at]) else _PARTICLES) or text.startswith(NO_NAMES, at) or name in words("after_titles") or name[:2] in words("after_titles"):
            continue
        if is_word(name) or (size == 3 and is_word(name[:2])) or is_word(text[end - 1 : end + 1]):
            continue
        known = surname_length(text, at) == 1 and not ambiguous(text[at])
        if not known and any(len(word) > 1 and is_word(word) for word, _ in tagged(name)):
            continue
        following = tagged(text[end : end + 6])[0][1] if text[end : end + 1] else "w"
        if _DOES.match(text, end) or (known and size == 3 and following.startswith(_GOES_ON)):
            return end
    return 0
