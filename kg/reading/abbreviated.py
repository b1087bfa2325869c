"""Finds areas that go by one character of their name: 在京举行, 莅鄞调研, 俄总统; and one's own country as who builds something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from kg.lexicons import rows
from kg.needs import AnyOf, Sought

_ABBREVIATED = {"京": "北京市", "沪": "上海市", "津": "天津市", "渝": "重庆市", "穗": "广州市", "汉": "武汉市", "宁": "南京市", "杭": "杭州市", "蓉": "成都市", "深": "深圳市", "港": "香港特别行政区", "澳": "澳门特别行政区"}
_HELD = Sought(r"在([京沪津渝穗汉宁杭蓉深港澳])(?=(?:隆重|正式|顺利|共同|联合|盛大)?[举召开闭启发成出签圆火揭会落]|[同与](?![京沪津渝穗汉宁杭蓉深港澳期步城]))")
# Who comes to see an area goes to it by one character of its name: 莅鄞调研, 来甬考察.
_SEES = "(?:考察|调研|视察|督导|督查|检查|参观|访问|指导|交流|慰问|洽谈|对接|走访)"
_CALLS = Sought(rf"(?:来|赴|抵|莅临?|访)([\u4e00-\u9fff])(?=(?:实地|专题|开展|进行)?{_SEES}|，(?:实地|先后|深入|专题)?{_SEES})")
# Who builds something on one's own: 由我国自主研制的, 我国自主设计建造的.
_OUR_COUNTRY = Sought(r"我国(?=(?:完全|首次|首[台款套艘])*(?:自主|自行|独立)+(?:研[发制究]|开发|设计|建造|制造|创新|培育)|(?:成功)?研制(?:建造|生产)?的)|(?<=由)我国(?=自主|自行|独立|完全)")
# A country before the office of somebody who governs it, and before what governs or defends it: 俄总统, 以军总参谋长, 乌外交部.
_STATE = (
    r"(?:副?总统|副?总理|首相|国王|外长|外相|防长|财长|(?:外交|国防|财政|商务|内政|能源|经济|卫生|司法|农业|交通)部|外务省|国务卿|国家安全|议会|议长|国会|参议院|众议院|军方|军队|(?:武装部队|军)?总参谋长"
    r"|武装部队|国防军|[陆海空]军|央行|宪法法院|最高法院|常驻|驻(?=[\u4e00-\u9fff]{1,3}大?使)|政府|总检察长)(?!身份|名义|为首|级别|位于)"
)
_OF_STATE = Sought(rf"(?:(?<![\u4e00-\u9fff\d])|(?<=[和与同向对由及任据会见贺请晤]))([\u4e00-\u9fff])(?={_STATE})")
# Whom one character means where the text names no country that it stands for.
_WELL_KNOWN = {"美": "美国", "俄": "俄罗斯", "英": "英国", "法": "法国", "德": "德国", "韩": "韩国"}
_ANY = AnyOf(_OF_STATE, _HELD, _CALLS, _OUR_COUNTRY)


@lru_cache(maxsize=1)
def _countries() -> dict[str, tuple[str, ...]]:
    """Countries by the character that stands for them: the first of their name, or one of its own."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, *more in rows("countries"):
        for char in dict.fromkeys((name[0], *(more[1] if len(more) > 1 else ""))):
            found[char].append(name)
    return {char: tuple(names) for char, names in found.items() if char not in "中"}


def country_meant(char: str, text: str, whole: str) -> str:
    """Give the country that a character means: the last that a text names before, else one that the whole names, '' where it is none.

    >>> country_meant("巴", "巴西与巴拿马签约，", ""), country_meant("乌", "", "乌干达"), country_meant("乌", "", "")
    ('巴拿马', '乌干达', '')
    """
    named = [(place, name) for name in _countries().get(char, ()) if (place := text.rfind(name)) >= 0]
    if named:
        return max(named)[1]
    return next((name for name in _countries().get(char, ()) if name in whole), _WELL_KNOWN.get(char, ""))


def one_character_areas(text: str, home: tuple[str, ...], whole: str = "") -> Iterator[tuple[int, int, str]]:
    """Yield where such a character stands and the area that it means; `home` is the area of the page, outermost first, `whole` the article's text.

    >>> list(one_character_areas("省政协主席莅鄞调研，会议在京举行", ("宁波市", "鄞州区")))
    [(13, 14, '北京市'), (6, 7, '鄞州区')]
    >>> list(one_character_areas("乌总统表示欢迎。", (), "乌克兰外长到访。"))
    [(0, 1, '乌克兰')]
    """
    if not _ANY.may_match(text):
        return
    for match in _OF_STATE.finditer(text):
        country = country_meant(match.group(1), text[: match.start()], whole)
        if country:
            yield match.start(1), match.end(1), country
    for match in _HELD.finditer(text):
        yield match.start(1), match.end(1), _ABBREVIATED[match.group(1)]
    for match in _CALLS.finditer(text):
        char = match.group(1)
        area = next((name for name in reversed(home) if char in name[:2]), _ABBREVIATED.get(char, ""))
        if area and char not in "华我":
            yield match.start(1), match.end(1), area
    for match in _OUR_COUNTRY.finditer(text):
        yield match.start(), match.end(), "中国"
