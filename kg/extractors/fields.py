"""Finds who held, chaired, attended and spoke at what a page announces or records, and where, in lines that open with a label: 地点：…, 主持人：…, 列席：…."""

from __future__ import annotations

from collections.abc import Iterable

from kg.line_marks import FIELD_OF, FIELD_OPENS
from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("ATTENDED", "HELD_AT", "PRESIDED_OVER", "SPOKE_AT")

_OPENS = "^" + FIELD_OPENS
_WHO = r"(?:会议)?(?:的?(?:人员|领导|嘉宾|单位|专家|对象))?：\s?"

RULES = (
    Rule("field.place", "HELD_AT", _OPENS + FIELD_OF + r"地[点址]：\s?(?:[ＡＺＮＯ](?=[ＡＺＮＯＶ]))*(?P<o>[ＶＯＡＺＮ])", here="s", here_type="Labelled"),
    Rule("field.chair", "PRESIDED_OVER", _OPENS + FIELD_OF + r"主持人?：\s?(?P<s><PS>)", here="o", here_type="Labelled"),
    Rule("field.present", "ATTENDED", _OPENS + "(?:出席|参加|参会|与会|到会)" + _WHO + "(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", here_type="Labelled", only="Person"),
    Rule("field.observing", "ATTENDED", _OPENS + "列席" + _WHO + "(?P<s><PEOPLE>)", {"role": "observer"}, here="o", here_type="Labelled", only="Person"),
    Rule("field.speaks", "SPOKE_AT", _OPENS + r"(?:开幕|领导|嘉宾|欢迎)?(?P<q_act>主讲|报告|演讲|授课|发言|致辞)(?:人|嘉宾|专家|老师)?：\s?(?P<s><PS>)", here="o", here_type="Labelled"),
    Rule("field.reports", "SPOKE_AT", _OPENS + r"(?:主旨|专题|大会|特邀|学术|主题|邀请)?(?P<q_act>报告|演讲|讲座|发言|分享|授课)[一二三四五六七八九十\d]{0,2}：[^（）。；]{2,50}（(?P<s>Ｐ)[，）]", here="o", here_type="Labelled"),
)


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give what a labelled line says of the event that the page is about."""
    return find(RULES, sentence)
