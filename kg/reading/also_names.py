"""Tells where what is a common word or an area elsewhere is a person's name: 副局长|时光|参加, 县长|罗平|应邀."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.name_ends import CHIEFS, DOES_AT_ONCE
from kg.reading.names import NOT_GIVEN, TRANSLIT, is_name_char, surname_length, transcribed
from kg.reading.words import is_word, tagged


def common_name(text: str, at: int) -> int:
    """Give the end of a name that may be a common word too, before what people do or a mark; 0 for none. The caller knows that a name must stand here.

    >>> common_name("时光参加会议", 0), common_name("任期五年", 0)
    (2, 0)
    """
    for end in (at + 3, at + 2):
        name = text[at:end]
        if not DOES_AT_ONCE.match(text, end) or surname_length(name, 0) != 1 or not all(map(is_name_char, name)) or set(name[1:]) & NOT_GIVEN or name in words("after_titles"):
            continue
        if (end - at == 3 and is_word(name)) or (tagged(name)[0][1][0] in "vdpcrmtu" and not set(name[1:]) <= words("given_characters")):
            continue
        return end
    return 0


# What a word is that is no name, by its tag: verbs, adverbs, small words.
_NO_NAME = frozenset("vdpcrmuq")
# What stands between two of a list, and a title of the second.
_NEXT = re.compile(r"[、，；]")


def word_as_name(text: str, at: int, *, any_surname: bool = False) -> int:
    """Give the end of a name that is a common word, where marks and the titles of others show that a name must stand: 副校长|边疆|、教务处处长…; 0 for none.

    >>> word_as_name("须臾、", 0), word_as_name("春晓、", 0), word_as_name("春晓、", 0, any_surname=True), word_as_name("任期、", 0)
    (2, 0, 2, 0)
    """
    for end in (at + 3, at + 2):
        name = text[at:end]
        if not DOES_AT_ONCE.match(text, end) or not all(map(is_name_char, name)) or set(name) & (NOT_GIVEN - frozenset("时")) or name in words("after_titles"):
            continue
        items = tagged(name)
        whole = len(items) == 1
        if surname_length(name, 0) == 1 and (whole or end - at == 2) and items[0][1][0] not in _NO_NAME:
            return end
        if any_surname and whole and items[0][1][0] in "nsaztj" and (end - at == 2 or set(name[1:]) <= words("given_characters")):
            return end
    return 0


def next_to(mark: str) -> bool:
    """Tell whether a mark stands between two of a list."""
    return _NEXT.fullmatch(mark) is not None


def behind_role(text: str, start: int, end: int) -> int:
    """Give where a foreign name begins behind what its bearer is, which was read with it: 女主角|凯西·某某, 中锋|沃尔德·某某.

    >>> behind_role("女主角凯西·贝茨", 0, 8), behind_role("阿依努尔·买买提", 0, 8)
    (3, 0)
    """
    first = _FIRST_PART.match(text, start, end)
    role = first["role"] if first else ""
    return start + len(role) if role and len(tagged(role)) == 1 and tagged(role)[0][1].startswith("n") and is_word(role) else start


_FIRST_PART = re.compile(f"(?P<role>(?![木热买]合)[\u4e00-\u9fff]{{1,3}}[^\\W{TRANSLIT}])[{TRANSLIT}]{{2,6}}[·・•‧]")
_DOTTED_PART = re.compile(f"[{TRANSLIT}]{{1,3}}[·・•‧][{TRANSLIT}]{{2}}")


# What makes another place of an area's name.
_PLACES = frozenset("市县区州省镇乡村港湾路桥山河江湖海东西南北中")


def in_name(text: str, start: int, end: int) -> bool:
    """Tell whether what an area is called is a part of a person's name: 议长|马里|安·卢普, 县长|罗平|应邀出席.

    >>> in_name("议长马里安·卢普莱出席", 2, 4), in_name("县长罗平应邀出席", 2, 4), in_name("来自马里的客人", 2, 4)
    (True, True, False)
    """
    if _DOTTED_PART.match(text, end) and transcribed(text[start:end]):
        return True
    if end - start != 2 or not text.endswith(CHIEFS, 0, start):
        return False
    if text[end : end + 1] in words("given_characters") and text[end] not in _PLACES and surname_length(text, start) == 1 and not is_word(text[start : end + 1]):
        # 区长|洛阳春|出席
        return DOES_AT_ONCE.match(text, end + 1) is not None
    return bool(surname_length(text, start)) and DOES_AT_ONCE.match(text, end) is not None and text[end] not in "，、；。率赴"
