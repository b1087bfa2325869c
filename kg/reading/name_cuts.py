"""Tells where the sentence goes on behind a name whose last character could belong to the next word too."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.name_ends import AFTER_HE, BETWEEN, CALLED_BY, CLOSES, DOES_AT_ONCE, HAS_DONE, OFFICE, SPEAKS
from kg.reading.words import is_word, tagged

# Kinds of words that a predicate begins with: idioms, phrases, adverbs (举行会谈, 通电话, 同一天).
_PREDICATES = ("l", "i", "d")


def begins_word(text: str, at: int) -> bool:
    """Tell whether a character that hardly anybody's name ends with begins a word here, as the segmenter cuts the text: 何刚|举行, 何刚|认为, but not 何国中|出席."""
    first = tagged(text[at : at + 6])[0][0]
    return text[at] not in words("given_characters") and len(first) > 1 and is_word(first)


def begins_predicate(text: str, at: int) -> bool:
    """Tell whether the segmenter begins a predicate here with a phrase of its own: 卢拉|通电话."""
    word, tag = tagged(text[at : at + 6])[0]
    return len(word) > 2 and tag.startswith(_PREDICATES)


def begins_verb(text: str, at: int) -> bool:
    """Tell whether a verb of two characters, or one with its particle, begins here: 陈林某某|捐出, 陈林某某|带着."""
    word, tag = tagged(text[at : at + 6])[0] if text[at : at + 1] else ("", "x")
    return (tag == "v" and len(word) > 1 and is_word(word)) or text[at + 1 : at + 2] in ("了", "着")


# 江某某向|阿尔贝·某某致电: the dotted name begins behind the preposition.
TURNS_TO = re.compile("[\u4e00-\u9fff]{2,3}[向给对与][\u4e00-\u9fff]{2}")
_AT_HEAD = re.compile("(?:女士|先生|主席|会长|团长|部长)?为(?:首|代表|团长|核心|队长)")


def at_head(text: str, at: int, end: int) -> bool:
    """Tell whether a dotted name was read with the word before it that says who leads: 以|玛利亚·某某女士为首的代表团."""
    return text[at] == "以" and _AT_HEAD.match(text, end) is not None


# What the last part of a name of Uyghurs and Kazakhs may have beside what transcribes other names.
_PEOPLES = frozenset("不力孜提汗江拜肯")


def runs_out(text: str, last: int, stop: int, usual: str) -> bool:
    """Tell whether the last part of a dotted name is over where a verb and its particle or an object stand: 买买提|开了, 勒克莱尔|学剪纸."""
    if stop - last > 1 and text[stop] not in usual and text[stop + 1 : stop + 2] in ("了", "着"):
        return True
    if stop - last < 2 or text[stop] in usual or text[stop] in _PEOPLES or not all(char in usual or char in _PEOPLES for char in text[last:stop]):
        return False
    return tagged(text[stop : stop + 4])[0][1] in ("v", "p", "d")


def in_last_part(text: str, at: int) -> bool:
    """Tell whether a small word is a character of the last part of a dotted name: 马依努尔·阿|不|力孜, 鄂嫩·苏|和|当选.

    >>> in_last_part("阿不力孜出席", 1), in_last_part("苏和当选", 1), in_last_part("李和王参加", 1)
    (True, True, False)
    """
    if text[at] == "不":
        return text[at - 1] == "阿" and text[at + 1 : at + 2] in tuple("力都来拉里别")
    return text[at] == "和" and bool(SPEAKS.match(text, at + 1) or OFFICE.match(text, at + 1))


_JOINT = re.compile("[与和及]")
# Small words that a given name of two begins with, and what stands behind them otherwise: 凌向民, 高对山, 顾与舟; 对此, 与其.
_SMALL_FIRST = frozenset("向对与从及")
_POINTS = frozenset("此其他她它你我您谁这那各该")
# What stands behind the last name of a byline: nothing, or a space.
_BLANK = ("", " ", "\n")


def first_whole(text: str, at: int, end: int) -> int:
    """Give where the first of what may be several dotted names ends, with no courtesy: 彼得·韦恩|先生和安娜·科瓦奇.

    >>> first_whole("彼得·韦恩先生和安娜·科瓦奇", 0, 13), first_whole("彼得·韦恩与安娜·科瓦奇", 0, 11)
    (5, 5)
    """
    first = text.find("·", at, end)
    if first < 0:
        return end
    called = CALLED_BY.search(text, first + 2, end + 2)
    end = min(end, called.start()) if called else end
    joint = _JOINT.search(text, first + 2, text.rfind("·", at, end))
    return joint.start() if joint else end


def may_be_given(text: str, part: str, end: int) -> bool:
    """和 is a given name in 胡和平, and in 阮清和 where the sentence goes on with what the person does; so are 有为 and 向民.

    >>> may_be_given("凌向民出席", "向民", 3), may_be_given("凌向民警赠书", "向民", 3)
    (True, False)
    """
    if part == "为":
        return bool(BETWEEN.match(text, end))
    if len(part) == 2 and part[1] == "为":
        # 祥|为|一行
        return part in words("given_names") or bool(CLOSES.match(text, end))
    if len(part) == 2 and part[0] in _SMALL_FIRST and (text[end : end + 1] in _BLANK or HAS_DONE.match(text, end)) and part[1] not in _POINTS and (part[1] in words("given_characters") or tagged(text[end - 3 : end])[0][1] == "nr"):
        # 凌向民|出席: of what is said to somebody, no verb stands there at once (凌某向民|警赠书).
        return True
    if part[0] == "在" and len(part) == 2 and part[1] in words("given_characters") and not is_word(part):
        return True
    return len(part) == 2 and (part in words("given_names") or (part[0] in "和为" and bool(BETWEEN.match(text, end))) or (part[0] == "和" and part[1] in words("given_characters") and bool(AFTER_HE.match(text, end))) or (part[1] == "和" and bool(SPEAKS.match(text, end))) or (part[0] == "和" and is_word(part)))


def transcribed_on(text: str, at: int, end: int, transcribed: re.Pattern[str]) -> int:
    """Give the end of a transliterated name that goes on to what somebody does: 博鲁阿尔|特|出席.

    >>> transcribed_on("博鲁阿尔特出席", 0, 4, re.compile("[博鲁阿尔特]{2,8}"))
    5

    因 is no small word where somebody speaks or acts at once behind it: 侯赛|因|表示.
    """
    if end and end - at == 2 and text[end : end + 1] == "因" and DOES_AT_ONCE.match(text, end + 1) and transcribed.fullmatch(text, at, end):
        return end + 1
    if end - at < 3 or DOES_AT_ONCE.match(text, end) or text[end : end + 1] in "，。；、在" or not transcribed.fullmatch(text, at, end):
        return end
    return next((stop for stop in (end + 1, end + 2, end + 3) if transcribed.fullmatch(text, at, stop) and (DOES_AT_ONCE.match(text, stop) or text[stop : stop + 1] == "在")), end)
