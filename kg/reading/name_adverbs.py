"""Tells where a name of two characters is over before an adverb or a modal verb that could be its third character: 王刚|未出席, 王刚|拟任."""

from __future__ import annotations

import re

from kg.reading.name_ends import DOINGS
from kg.reading.words import tagged

# A predicate that goes on in one character (任, 获, 将), or in words that the segmenter may part.
_GOES_ON = r"任(?![务期])|为|获|将|已|再|在|未|不|没|无|被|把|就|与|和|向|对|从|以|是|有|由|率|赴|到|来|去|想|能|可|会|要|需|须|愿|欲|拟|作|当|持|参|加入|进入|前往|收购|继续"
_DEED = rf"(?:{DOINGS.pattern}|{_GOES_ON}|担|出任|兼|接任|升任|履新|投资|签)"
# Hardly anybody's name ends with these: the name is over wherever a predicate goes on.
_NEVER = "未拟或仍欲需须昨愿便又只"
# Nor with these, where this stands behind.
_NEVER_BEFORE = r"现[任为担是已在居就供兼年场正]|分[获别任管列享工赴批头组路兼摘夺揽捧饰居送]|尚[未无在需待不缺能有]|今[天日年晨晚早后起]|各[获得捐有自打进投]|新任(?!务)|正式|均[获未已将在为能可有是不需须由]|深入(?!选|职|伍|党|团|列|学(?!习)|围|股|院|驻)|重点(?=检查|督[导查]|[察查]看|走访|调研|考察|围绕|就|对|介绍|强调|推进)|利用(?=周末|业余|休息|午休|节假|假期|自身|所学|空闲|晚上|自己)|顶着"
# Few names end with these; most that do have a first character that is no name alone (李国均, 王一可).
_SELDOM = "均可能会应才今必亦常皆"
# Many names end with these: only behind a character that is a whole name of its own.
_OFTEN = "正新早"
# Words that begin like an adverb and a verb: 会|见, 应|邀.
_WORDS = re.compile("会[见谈晤同员长场]|应[邀约聘征届对]|可可|常[委务驻]|才[能华]|正(?:[副处厅局科部]|表示|指出|强调|认为|宣布|介绍|说|发表)|新[闻华]|早[餐报]|今(?=（)|未来得|或许多|只身")
# Characters that rather open a given name of two than are one alone: 一新, 国均, 志能.
_OPENS_NAME = frozenset("一二三小晓子文志海国建立永玉少大中世天元开长福德仁义礼宗绍承继启学士嘉佳家思若梓雨秀淑桂金银光春秋守宝保树成振新明平景敬克广自兴如亦以雅诗书宏弘红洪俊君可乐良茂美梦民敏乃念培其前巧清庆仲伯叔季尚慎胜时泰同维惟为卫汉向欣心信修延彦耀业怡奕益毅英友有宇远月泽真正知之智致忠祖作")
# Characters that are names of their own: 王刚, 陈静.
_ALONE = frozenset("刚军静丽鹏洁峰磊雪勇栋琪斌超倩颖飞莉虹媛琴辉伟强涛敏娟艳霞杰芳娜燕玲琳萍婷莹鑫浩亮波健凯旭晶悦薇蕾瑶璐岩坤林梅兰凤龙彬毅锋锐钢铁野田宁")
# What is said of several, and what stands before the last of them.
_OF_SEVERAL = frozenset("均皆")
_JOINTS = ("、", "和", "及", "与")
_VERBS = ("v", "vn", "vd", "ad", "d", "p")
_FIRST = frozenset(f"{_NEVER}{_SELDOM}{_OFTEN}现分尚今各新均正深重利顶以就")
_MARKS = frozenset("，。、；（\n")
_NEVER_SET, _SELDOM_SET, _OFTEN_SET = frozenset(_NEVER), frozenset(_SELDOM), frozenset(_OFTEN)
# What somebody does, and how, that would be the given name of one with two surnames: 李明|全程参加, 周文|特别强调.
NO_GIVEN = frozenset(("宣布", "全程", "特别", "精彩", "热情", "详细", "着重", "专程", "亲自", "首先", "随后", "现场", "重点", "高度", "充分", "深刻", "认真", "分别", "共同", "一同", "陪同", "应邀", "再次", "仔细", "逐一"))
_BEFORE = re.compile(_NEVER_BEFORE)
_DONE = re.compile(_DEED)


def over_before(text: str, at: int) -> bool:
    """Tell whether a name that is whole at `at` is over there, because an adverb and a predicate follow.

    >>> over_before("王刚未出席", 2), over_before("王刚均出席", 2), over_before("李国均出席", 2), over_before("王刚会见", 2)
    (True, True, False, False)
    """
    adverb = text[at : at + 1]
    if adverb in ("以", "就"):
        # 陈立|以《江海之间》为题, 陈立|就《办法》作说明
        return text[at + 1 : at + 2] in ("《", "“")
    if adverb not in _FIRST or adverb == text[at - 1] or not "\u4e00" <= text[at + 1 : at + 2] <= "\u9fff" or _WORDS.match(text, at):
        return False
    if adverb in _OF_SEVERAL and text[at - 3 : at - 2] in _JOINTS:
        # 甲某、李明|均出席
        return _does(text, at + 1)
    if _BEFORE.match(text, at):
        return (adverb not in "新均" and not (adverb == "利" and text[at - 1] in "胜顺吉大福得德万")) or text[at - 1] not in _OPENS_NAME
    if adverb in _SELDOM_SET:
        return text[at - 1] not in _OPENS_NAME and _does(text, at + 1)
    if adverb in _OFTEN_SET:
        return text[at - 1] in _ALONE and _does(text, at + 1)
    return adverb in _NEVER_SET and _does(text, at + 1)


def _does(text: str, at: int) -> bool:
    """Tell whether a predicate begins: what people do, or a verb to the segmenter."""
    if _DONE.match(text, at):
        return True
    word, tag = tagged(text[at : at + 6])[0]
    return len(word) > 1 and tag in _VERBS


def whole_end(text: str, start: int, end: int, article: str) -> int:
    """Give the end of a name of two or three characters, where an adverb may follow or may have been read with it: the article may have the longer one before a mark.

    >>> whole_end("王刚未出席", 0, 3, ""), whole_end("陈琴可出席", 0, 2, "陈琴可，女")
    (2, 3)
    """
    stop = start + 2
    if end - start not in (2, 3) or text[stop : stop + 1] not in _FIRST or not over_before(text, stop):
        return end
    at = article.find(whole := text[start : stop + 1])
    while at >= 0:
        if article[at + 3 : at + 4] in _MARKS:
            return stop + 1
        at = article.find(whole, at + 3)
    return stop
