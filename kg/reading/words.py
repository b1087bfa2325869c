"""Cuts Han text into tagged words, by rjieba where its wheel exists, by jieba where not."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.lexicons import rows, words

# High enough that a word of ours wins over every split of it into words of the dictionary (whose most frequent has 10^6).
_FREQUENCY = 2_000_000
_OWN = (("titles", "n"), ("event_heads", "n"), ("heads", "n"), ("own_words", "n"))


def _own_words() -> list[tuple[str, str]]:
    own = {row[0]: tag for name, tag in _OWN for row in rows(name) if len(row[0]) > 1 and row[0].isalpha()}
    return sorted(own.items())


@lru_cache(maxsize=1)
def _segmenter() -> tuple[Callable[[str], list[tuple[str, str]]], Callable[[str], bool]]:
    try:
        import rjieba
    except ImportError:
        return _jieba()
    # The one that its module has made already: another would read the dictionary a second time.
    for word, tag in _own_words():
        rjieba.add_word(word, _FREQUENCY if len(word) > 2 else None, tag)
    return rjieba.tag, rjieba.has_word


def _jieba() -> tuple[Callable[[str], list[tuple[str, str]]], Callable[[str], bool]]:
    import jieba
    import jieba.posseg

    cutter = jieba.Tokenizer()
    cutter.initialize()
    tagger = jieba.posseg.POSTokenizer(cutter)
    for word, part in _own_words():
        cutter.add_word(word, _FREQUENCY if len(word) > 2 else None, part)

    def cut_and_tag(text: str) -> list[tuple[str, str]]:
        # Cut first, then tag by the dictionary, as rjieba does: both then give the same words.
        return [(word, tagger.word_tag_tab.get(word, "x")) for word in cutter.cut(text)]

    return cut_and_tag, lambda word: bool(cutter.FREQ.get(word))


_SMALL = frozenset("同由在与和及对向被将把从至据经称曾并又")
# What names of events end with, and what goes on behind them: the segmenter makes words of the two that no dictionary has.
_ENDS_EVENT = frozenset("节会赛展季周日营班课典礼杯演练晚")
_THEN = frozenset("在于由将已")
_ENDS_BODY = frozenset("委局厅院府会校馆所办")
_COUNTED = frozenset("期讲场站课季届")
# Where somebody goes or whom he leads, and the area whose house it is (到市|医院, 率县|考察团): of the two the segmenter makes a word.
_GOES = frozenset("到赴率")
_AREAS = frozenset("市区县省州镇乡")
# A small word inside a longer one: without such there is nothing to mend.
_SMALL_WORDS = "".join(sorted(_SMALL | _GOES | _THEN))
_HAS_SMALL = re.compile(f"[{_SMALL_WORDS}]")
_SWALLOWED = re.compile(f"[{_SMALL_WORDS}](?:(?=[^|])|(?<=[^|].))")


@lru_cache(maxsize=4096)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """Cut a text into (word, part of speech).

    >>> [word for word, _ in tagged("区长走访医院")]
    ['区长', '走访', '医院']
    """
    cut, known = _segmenter()
    words_of_text = cut(text)
    if not _HAS_SMALL.search(text) or not _SWALLOWED.search("|".join([word for word, _ in words_of_text])):
        return tuple(words_of_text)
    found: list[tuple[str, str]] = []
    for item in words_of_text:
        word, tag = item
        if len(word) == 1 or (len(word) == 2 and word[1] not in _THEN and word[1] not in "和与" and word[0] not in _SMALL and word[0] not in _GOES):
            # Most are such, with nothing to mend.
            found.append(item)
            continue
        if word == "和县" and found and found[-1][0][-1] not in "省市徽山在到赴来由、，。":
            # 某协会|和|县教育局: the county of that name stands behind its province or city.
            found += [("和", "c"), ("县", "n")]
            continue
        if len(word) == 2 and word[0] in _GOES and word[1] in _AREAS and not known(word):
            # 到市|图书馆, 赴区|政务服务中心
            found += [(word[0], "v"), (word[1], "n")]
            continue
        if len(word) in (3, 4) and word[-1] in _GOES and tag[:2] == "nr" and not known(word):
            # 陆启明到|市图书馆
            found += [(word[:-1], tag), (word[-1], "v")]
            continue
        if len(word) == 2 and word[1] in _THEN and word[0] in _ENDS_EVENT and not known(word):
            # 诗歌|节在|江陵: the last character of an event's name, and where it is held.
            found += [(word[0], "n"), (word[1], "p")]
            continue
        if len(word) == 2 and word[1] in "和与" and word[0] in _ENDS_BODY and not known(word):
            # 某区|委和|某集团
            found += [(word[0], "n"), (word[1], "c")]
            continue
        if 1 < len(word) < 4 and word[0] in _COUNTED and word[1] in _THEN and found and found[-1][1] == "m" and not known(word):
            # 第128|期|在|市图书馆
            found += [(word[0], "q"), (word[1], "p"), *([(word[2:], tag)] if word[2:] else [])]
            continue
        if len(word) < 4 and word[0] not in _SMALL:
            found.append(item)
            continue
        # A word that the segmenter made up may have swallowed the small word before a name: 由江|澜 is 由|江澜.
        while len(word) > 1 and word[0] in _SMALL and not known(word):
            found.append((word[0], "p"))
            word, tag = word[1:], "x"
        joint = next((i for i in range(1, len(word) - 1) if word[i] in "和与"), 0) if len(word) > 3 and not known(word) else 0
        if joint:
            # And so may it have swallowed the one between two: 商务委和江|澜 is 商务委|和|江澜.
            found += [(word[:joint], tag), (word[joint], "c"), (word[joint + 1 :], tag)]
            continue
        found.append((word, tag))
    return tuple(found)


def is_word(text: str) -> bool:
    """Tell whether the dictionary knows the text as one word."""
    return _segmenter()[1](text)


# The characters of shop names in the poem that 朱彭寿 (1869-1950) gives in 安乐康平室随笔, and those of 宏达, 嘉华, 鑫腾: 鼎立 is a stem though it is a verb.
SHOP_CHARACTERS = "顺裕兴隆瑞永昌元亨万利复丰祥泰和茂盛同乾德谦吉公仁协鼎光聚益中通全信义久恒大美庆安康新春正合生成广润发洪源厚福长宏鸿达华腾博鑫嘉佳启诚凯立宝鹏翔辉汇业远图昌旺耀晟昊锦"
SHOP_NAME = re.compile(f"[{SHOP_CHARACTERS}]{{2}}")


def shop_name(word: str) -> bool:
    """Tell whether a word that news seldom says is made as the names of shops and firms are, whatever else it means.

    >>> shop_name("鼎盛"), shop_name("发生")
    (True, False)
    """
    return SHOP_NAME.fullmatch(word) is not None and word not in words("frequent_words")
