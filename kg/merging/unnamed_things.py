"""Tells names that say nothing outside their page: 第一中学, 文化广场, 开学典礼, 教育工作会议, 一等奖."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, words

_NUMBER = "第[一二三四五六七八九十百零\\d]+"
# Meetings that each area has of its own under one name.
_MEETING = re.compile(
    "[\u4e00-\u9fff]{2,14}(?:工作(?:会议|推进会|部署会|总结会|座谈会|动员会|大会|例会)|(?:推进|动员|部署|总结|表彰|调度|誓师|攻坚|现场|启动)(?:会议|大会|会)|干部大会|专题会议?|常务会议|现场会)"
)
# What tells whose a meeting is.
_WHOSE = re.compile("[省市区县镇乡州旗村校院局委厅部署行]|街道|社区|公司|集团|大学|学会|协会|党组|总会|中国|中央|全国|国家|国务院|国际|世界|亚洲|全球|两岸|长三角|京津冀")
# Awards, rooms and the like whose name says nothing outside their article.
_AWARD = re.compile(
    "(?:男子|女子|个人|团体)?(?:金|银|铜|特等|一等|二等|三等|优秀|优胜|团体)?[金银铜一二三等优秀胜组织奖牌章杯项]{1,6}|(?:男子|女子|个人|团体|总)?(?:[冠亚季]军|第[一二三四五六七八]名)"
)


@lru_cache(maxsize=65536)
def is_unnamed_house(name: str) -> bool:
    """Tell whether a body or a room is named as any town may have one.

    >>> is_unnamed_house("第一中学"), is_unnamed_house("文化广场"), is_unnamed_house("教育局"), is_unnamed_house("云溪县第一中学"), is_unnamed_house("江澜大剧院")
    (True, True, True, False, False)
    """
    return name not in words("national_bodies") and _house().fullmatch(name) is not None


@lru_cache(maxsize=65536)
def is_unnamed_event(name: str) -> bool:
    """Tell whether an event is named as any house may hold one.

    >>> is_unnamed_event("开学典礼"), is_unnamed_event("签约暨揭牌仪式"), is_unnamed_event("第二次会议"), is_unnamed_event("云滨湖读书节开幕式")
    (True, True, True, False)
    """
    return name in words("event_bare") or _event().fullmatch(name) is not None


@lru_cache(maxsize=65536)
def is_any_areas_meeting(name: str) -> bool:
    """Tell whether a meeting is named as each area may hold one.

    >>> is_any_areas_meeting("教育工作会议"), is_any_areas_meeting("云溪县教育工作会议"), is_any_areas_meeting("中央农村工作会议")
    (True, False, False)
    """
    return _MEETING.fullmatch(name) is not None and _WHOSE.search(name) is None


def is_any_contests_award(name: str) -> bool:
    """Tell whether an award is one that each contest has.

    >>> is_any_contests_award("一等奖"), is_any_contests_award("冠军"), is_any_contests_award("南丁格尔奖")
    (True, True, False)
    """
    return _AWARD.fullmatch(name) is not None


@lru_cache(maxsize=1)
def _house() -> re.Pattern[str]:
    return re.compile(f"(?:{_NUMBER})?(?:{any_of(words('unnamed_parts'))})+(?:{_NUMBER}(?:会议室|教室))?")


@lru_cache(maxsize=1)
def _event() -> re.Pattern[str]:
    return re.compile(f"(?:{_NUMBER}次)?(?:{_NUMBER}|{any_of(words('unnamed_events') | words('unnamed_parts'))})+")
