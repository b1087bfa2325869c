"""Finds areas that go by one character of their name: 在京举行, 莅鄞调研; and one's own country as who builds something."""

from __future__ import annotations

from collections.abc import Iterator

from kg.needs import Sought

_ABBREVIATED = {"京": "北京市", "沪": "上海市", "津": "天津市", "渝": "重庆市", "穗": "广州市", "汉": "武汉市", "宁": "南京市", "杭": "杭州市", "蓉": "成都市", "深": "深圳市", "港": "香港特别行政区", "澳": "澳门特别行政区"}
_HELD = Sought(r"在([京沪津渝穗汉宁杭蓉深港澳])(?=[举召开闭启发成出签圆火揭会落])")
# Who comes to see an area goes to it by one character of its name: 莅鄞调研, 来甬考察.
_SEES = "(?:考察|调研|视察|督导|督查|检查|参观|访问|指导|交流|慰问|洽谈|对接|走访)"
_CALLS = Sought(rf"(?:来|赴|抵|莅临?|访)([\u4e00-\u9fff])(?=(?:实地|专题|开展|进行)?{_SEES}|，(?:实地|先后|深入|专题)?{_SEES})")
# Who builds something on one's own: 由我国自主研制的, 我国自主设计建造的.
_OUR_COUNTRY = Sought(r"我国(?=(?:完全|首次|首[台款套艘])*(?:自主|自行|独立)+(?:研[发制究]|开发|设计|建造|制造|创新|培育)|(?:成功)?研制(?:建造|生产)?的)|(?<=由)我国(?=自主|自行|独立|完全)")


def one_character_areas(text: str, home: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where such a character stands and the area that it means; `home` is the area of the page, outermost first.

    >>> list(one_character_areas("省政协主席莅鄞调研，会议在京举行", ("宁波市", "鄞州区")))
    [(13, 14, '北京市'), (6, 7, '鄞州区')]
    """
    for match in _HELD.finditer(text):
        yield match.start(1), match.end(1), _ABBREVIATED[match.group(1)]
    for match in _CALLS.finditer(text):
        char = match.group(1)
        area = next((name for name in reversed(home) if char in name[:2]), _ABBREVIATED.get(char, ""))
        if area and char not in "华我":
            yield match.start(1), match.end(1), area
    for match in _OUR_COUNTRY.finditer(text):
        yield match.start(), match.end(), "中国"
