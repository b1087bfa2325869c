"""Tells lines that label what stands in them (地点：…, 主持人：…, 出席：…), as minutes, notices and posters have, from headlines and from a site's foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.line_marks import FIELD_OF, FIELD_OPENS

_FIELD = re.compile(
    FIELD_OPENS + rf"(?P<label>{FIELD_OF}(?:时间|日期|地[点址])|{FIELD_OF}主持人?|主讲(?:人|嘉宾|专家|老师)?|(?:报告|演讲|授课|发言)(?:人|嘉宾|专家)|(?:主旨|专题|大会|特邀|学术|主题)(?:报告|演讲|发言)|(?:开幕|领导|嘉宾|欢迎)?致辞(?:人|嘉宾)?"
    r"|(?:出席|列席|参加|参会|与会|到会)(?:会议)?(?:的?(?:人员|领导|嘉宾|单位|专家|对象))?|(?:主办|承办|协办|指导|支持)(?:方|单位|机构)?)：\s?(?=\S)"
)
# A foot of a site names its host; a notice says where and who, too.
_TELLING = re.compile("地点|主持|主讲|报告人|出席|列席|参会|与会|致辞")
_NEAR, _FEWEST = 4, 3
# When something is held, and nothing else that a site says of a page.
_WHEN = re.compile(r"[^：]{0,8}：(?:[\d年月日号上下中午晚周星期一二三四五六七八九十天（）()：:\s时点分半—－–~～至到.、，,/-]|北京时间|起)+")


def label_of(text: str) -> str:
    """Give the label that a line opens with, or ''.

    >>> label_of("地点：区政府第一会议室"), label_of("主办单位：江澜大学"), label_of("地点在江澜")
    ('地点', '主办单位', '')
    """
    match = _FIELD.match(text)
    return match["label"] if match and len(text) < 200 else ""


def labelled(texts: Sequence[str]) -> list[int]:
    """Give which lines are labelled ones of a block, which by themselves look like mastheads, headlines, bylines or the foot of a site.

    >>> labelled(["会议纪要", "时间：3月1日", "地点：区政府", "主持人：林启舟", "会议听取了汇报。"]), labelled(["主办：江澜大学", "地址：江澜路1号"])
    ([1, 2, 3], [])
    """
    labels = [label_of(text) for text in texts]
    if sum(map(bool, labels)) < _FEWEST:
        return []
    return [i for i, label in enumerate(labels) if label and (not label.endswith(("时间", "日期")) or _WHEN.fullmatch(texts[i])) and _in_block(labels, i)]


def _in_block(labels: Sequence[str], i: int) -> bool:
    near = {label for label in labels[max(i - _NEAR, 0) : i + _NEAR + 1] if label}
    return len(near) >= _FEWEST and any(map(_TELLING.search, near))
