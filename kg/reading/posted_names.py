"""Tells where a name of three characters ends right behind a post, where its last character could begin the predicate too: 局长燕归来|签署, 馆长蓝可为|夺得."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.name_ends import DOINGS, FOLLOW, OFFICE, SPOKE
from kg.reading.names import NOT_GIVEN, TRANSLIT, ambiguous, begins_no_name, is_name_char, surname_length, transcribed
from kg.reading.titles import title_behind
from kg.reading.words import is_word, tagged

# Characters that begin a predicate as often as they end a name; a verb right behind tells that they end one.
_DOUBTFUL = frozenset("问看听见来归是可")
# Verbs in front of which nobody says that somebody comes, asks or sees.
_DEED = re.compile(r"主持(?!人)|出席|列席|到场|签署|致辞|致词|讲话|发言|宣读|宣布|介绍|通报|汇报|表示|指出|强调|陪同|带队|率队|说[，：]|担任|出任|当选|荣获|夺得|获得")
# What is done for those who are named between: 为首批十名向导颁发证书.
_FOR = re.compile(r"为(?:[^，。；]{2,24}?)(?:颁|授|揭|剪|送[行别上]|戴|佩|献|主讲|讲解|讲授|作(?:了)?[^，。；]{0,10}(?:报告|讲座|辅导))")
# 为夺得冠军的选手颁奖: for somebody, and no name's end.
_FOR_WHOM = re.compile(r"[^。；]*?(?:而|的[^，。；]{1,10}(?:颁|授|赠|鼓|送|戴|服务))")
# What stands behind a character that is said twice, and so belongs to the name: 乔可可|以….
_BEHIND_TWICE = frozenset("以在为获等和与说向对的是作，、。（：；")
_TOWARDS = frozenset("向于从由")
_GLOSSED = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4})（[A-Z][A-Za-zÀ-ỹ.'’-]*(?: [A-Za-zÀ-ỹ.'’-]+){1,4}）")
_SMALL = frozenset("和与及同于向从由以应")
# What houses, groups and times are called by, and no foreigner.
_NO_SOUND = frozenset("部局委院会处科室厅办组团队们人员者长级方府党军国省市区县州时中内外前后上下日月年天")


def posted_name(text: str, at: int, end: int) -> int:
    """Give the end of the name that begins right behind a post, where it is another than the one found at `end` (0: none found).

    >>> posted_name("燕归来签署协议", 0, 2), posted_name("段家秀组成合议庭", 0, 0), posted_name("向林业局介绍", 0, 0)
    (3, 3, 0)
    """
    if gloss := _GLOSSED.match(text, at):
        # 教授|白雅各（Jakob Weiss）: the name is told again in its own letters.
        return gloss.end("name") if surname_length(text, at) or transcribed(gloss["name"]) else end
    if not end and (spoke := _foreign_speaker(text, at)):
        return spoke
    if end <= at + 2 and _of_two_families(text, at):
        return at + 4
    stop = at + 3
    name = text[at:stop]
    if surname_length(text, at) != 1 or len(name) < 3 or stop >= len(text) or not all(map(is_name_char, name)) or begins_no_name(text, at):
        return end
    if end == at + 2:
        return stop if _goes_on(text, name, stop) else end
    # 主任|向东海，: towards whom something is said there would be told behind it.
    to_nobody = not end and name[0] in _TOWARDS and text[stop] in "，。、；（" and not set(name[1:]) & NOT_GIVEN
    return end or (stop if to_nobody or _stands(text, name, stop) else 0)


def _foreign_speaker(text: str, at: int) -> int:
    """Give the end of a foreign name one character of which is none that names are usually transcribed with, before what people say: 部长|皮斯托留斯|表示; 0 for none."""
    for stop in range(min(at + 6, len(text) - 2), at + 2, -1):
        if text[stop - 1].isdigit() or not SPOKE.match(text, stop):
            continue
        name = text[at:stop]
        others = [char for char in name if char not in TRANSLIT]
        if len(others) > 1 or not all(map(is_name_char, name)) or set(name) & NOT_GIVEN or set(others) & (FOLLOW | _NO_SOUND):
            return 0
        plain = not is_word(name) or tagged(name)[0][1] == "nrt"
        return stop if plain and not any(len(word) > 1 and ((word in words("frequent_words") and tag[:2] != "nr") or (tag[0] in "dcpr" and is_word(word))) for word, tag in tagged(name)) else 0
    return 0


def _of_two_families(text: str, at: int) -> bool:
    """Tell whether a name of four characters has two surnames, as married women in Taiwan and Hong Kong have: 洪蔡玉叶|致辞, 颜欧丽玉|及; no 陈龙|博士."""
    name, behind = text[at : at + 4], text[at + 4 : at + 5]
    if len(name) < 4 or not all(map(is_name_char, name)) or any(surname_length(char, 0) != 1 or ambiguous(char) for char in name[:2]) or is_word(name[:2]) or is_word(name[1:3]) or title_behind(text, at + 2) == at + 4:
        return False
    given = name[2:]
    usual = words("given_characters")
    if set(given) & (NOT_GIVEN | FOLLOW) or not (set(given) & usual) or (given in words("frequent_words") and not set(given) <= usual):
        return False
    return not behind or behind in "，。、；（ 及和与任" or DOINGS.match(text, at + 4) is not None or text.startswith(("等", "笑", "说", "表示", "代表"), at + 4)


def _goes_on(text: str, name: str, stop: int) -> bool:
    """Tell whether a name that was found with two characters has a third."""
    last = name[-1]
    if last == name[1]:
        return text[stop] in _BEHIND_TWICE
    if last == "为":
        # 蓝可为|夺得一等奖, but not 蓝可|为夺得一等奖的选手颁奖.
        return DOINGS.match(text, stop) is not None and not _FOR_WHOM.match(text, stop)
    if text[stop] == "为":
        # 卓可人|为…颁发: the name takes what the segmenter made one word with 为.
        return _FOR.match(text, stop) is not None and is_word(text[stop - 1 : stop + 1]) and last not in FOLLOW
    return last in _DOUBTFUL and _DEED.match(text, stop) is not None


def _stands(text: str, name: str, stop: int) -> bool:
    """Tell whether three characters of which no name was read are one, by what they are and what goes on behind them."""
    given = name[1:]
    if set(given) & NOT_GIVEN or is_word(given + text[stop]) or is_word(name[-1] + text[stop : stop + 2]):
        return False
    usual = set(given) <= words("given_characters")
    if name[0] in _SMALL and (not usual or surname_length(given, 0)):
        # 和|王某, 向|大会
        return False
    if is_word(name) or given in words("frequent_words"):
        return False
    if usual and name[:2] in words("frequent_words"):
        # 万里红|致辞
        return DOINGS.match(text, stop) is not None and not is_word(text[stop - 1 : stop + 1])
    first = tagged(text[stop - 3 : stop + 4])[0]
    if first == (name, "nr") and not ambiguous(name[0]):
        # A name to the segmenter too: 裘依澜|按下按钮.
        return not is_word(text[stop - 1 : stop + 1])
    word, tag = tagged(text[stop : stop + 6])[0]
    acts = DOINGS.match(text, stop) is not None or OFFICE.match(text, stop) is not None or (tag in ("v", "ad", "d", "vd", "vn") and len(word) > 1 and is_word(word))
    return usual and acts and not is_word(text[stop - 1 : stop + 1])
