"""What lines open with that are whole whatever mark they lack: the years of a career, the number or the hour before a label (地点：, 主持人：)."""

from __future__ import annotations

# From when on: 1996.03—, 2012年11月至.
YEARS_OPEN = r"(?:19|20)\d\d(?:[./]\d{1,2}|年(?:\d{1,2}月)?)\s?[—－–~～至-]"
# Before a label its number in a list, or the hour of an agenda, which is one letter (Ｘ) in the shape of a sentence.
FIELD_OPENS = r"(?:[一二三四五六七八九十]{1,2}、|[（(]?\d{1,2}[）).、]|(?:\d{1,2}[:：]\d\d|Ｘ)(?:\s?[—－–~～至-]{1,2}\s?\d{1,2}[:：]\d\d)?)?\s?"
# What a label may say that it is of: 会议|地点, 讲座|时间.
FIELD_OF = "(?:会议|活动|讲座|培训|论坛|比赛|仪式|报告会?|举办|举行|召开)?"
