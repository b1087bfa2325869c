"""Finds dates in folded text and resolves them against the date of the article; a year is never guessed.

Values are ISO 8601, as far as the text goes: 2023-05-09, 2023-05, 2023, and --05-09 where no year is known.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

_DIGITS = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}
_CN = "〇零○一二三四五六七八九"
_NUM = r"(?:[0-3]?\d|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_YEAR = rf"(?:(?:19|20)\d\d|[{_CN}]{{4}}|民国\d{{2,3}}|民国[一二三四五六七八九十百]{{1,5}})"
_REL_YEAR = "今年|去年|前年|明年|当年|次年"
_PATTERN = re.compile(
    rf"(?P<iso>(?:19|20)\d\d)(?P<sep>[-/.])(?P<iso_m>0?[1-9]|1[0-2])(?:(?P=sep)(?P<iso_d>0?[1-9]|[12]\d|3[01]))?(?![\d.%])"
    rf"|(?:(?P<year>{_YEAR})年|(?P<rel_year>{_REL_YEAR}))?的?(?P<month>{_NUM})月(?:(?P<day>{_NUM})[日号])?(?:(?P<to>—|-|～|~|至|到)(?:(?P<month2>{_NUM})月)?(?P<day2>{_NUM})[日号])?(?![份]?[来间内])"
    rf"|(?P<only_year>(?:19|20)\d\d)年(?!度|级|前|代)|(?P<only_rel>{_REL_YEAR})(?=[，。初底末以]|上半年|下半年|的?)"
    r"|今（(?P<today_no>[0-3]?\d)）日|(?P<rel_day>今天|今日|今晚|今晨|昨天|昨日|昨晚|前天|前日|前晚|明天|明日|当天|当日|次日)"
    r"|(?P<week>上上?|本|这|下)(?:个?)(?:周|星期)(?P<weekday>[一二三四五六日天])?|(?P<rel_month>上个?月|本月|这个月|下个?月)(?!球)(?:(?P<rel_md>[0-3]?\d)日)?"
    rf"|(?<![\d月—\-至.第])(?P<lone_day>[1-9]|[12]\d|3[01])日(?=上午|下午|晚|中午|在|凌晨|，|于|[\u4e00-\u9fff])(?![本元报历程志韩])"
)
# A month and day this far after the article's date, without a year, are of the year before.
_AHEAD_DAYS = 92


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text; `end_value` closes a range, `grade` is 'written' (all in the text) or 'computed'."""

    start: int
    end: int
    value: str
    end_value: str
    grade: Literal["written", "computed"]


def find_dates(text: str, anchor: str = "") -> list[FoundDate]:
    """Find the dates of a text, in order; `anchor` is the article's date, as far as known.

    >>> [(d.value, d.grade) for d in find_dates("5月9日上午,去年8月", "2023-05-10")]
    [('2023-05-09', 'computed'), ('2022-08', 'computed')]
    """
    found: list[FoundDate] = []
    known = anchor
    for match in _PATTERN.finditer(text):
        item = _read(match, known, found, text)
        if item is not None:
            found.append(item)
    return found


def is_date(value: str) -> bool:
    """Tell whether a value is a date, a month, a year or a day of a year, and exists in the calendar."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)-(\d\d)", value)
    if not match:
        return False
    year, month, day = int(match[1] or 2024), int(match[2] or match[4] or 1), int(match[3] or match[5] or 1)
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _read(match: re.Match[str], anchor: str, before: list[FoundDate], text: str) -> FoundDate | None:
    kind = match.lastgroup or ""
    year = anchor[:4] if anchor[:4].isdigit() else ""
    end_value = ""
    grade: Literal["written", "computed"] = "computed"
    if match["iso"]:
        value = _join(match["iso"], match["iso_m"], match["iso_d"])
        grade = "written"
    elif match["month"]:
        value, end_value, grade = _month_day(match, anchor, year, text)
    elif match["only_year"]:
        value, grade = match["only_year"], "written"
    elif match["only_rel"]:
        value = _shift_year(year, match["only_rel"])
    elif match["today_no"]:
        value = anchor if len(anchor) == 10 and int(anchor[8:]) == int(match["today_no"]) else (anchor[:8] + match["today_no"].zfill(2) if len(anchor) >= 7 and not anchor.startswith("--") else "")
    elif match["rel_day"]:
        value = _relative_day(match["rel_day"], anchor, before)
    elif match["week"]:
        value = _weekday(match["week"], match["weekday"], anchor)
    elif match["rel_month"]:
        value = _relative_month(match["rel_month"], anchor)
        if value and match["rel_md"]:
            value += "-" + match["rel_md"].zfill(2)
    elif match["lone_day"]:
        value = anchor[:8] + match["lone_day"].zfill(2) if re.match(r"\d{4}-\d\d", anchor) else ""
        if value and is_date(value) and len(anchor) == 10 and value > anchor and int(value[8:]) - int(anchor[8:]) > 15:
            value = _relative_month("上月", anchor) + value[7:]
    else:
        return None
    if not value or not is_date(value) or kind == "sep":
        return None
    return FoundDate(match.start(), match.end(), value, end_value if is_date(end_value) else "", grade)


def _month_day(match: re.Match[str], anchor: str, year: str, text: str) -> tuple[str, str, Literal["written", "computed"]]:
    month, day = _number(match["month"]), _number(match["day"]) if match["day"] else 0
    grade: Literal["written", "computed"] = "written"
    if match["year"]:
        used = _year(match["year"])
    elif match["rel_year"]:
        used, grade = _shift_year(year, match["rel_year"]), "computed"
    else:
        used, grade = year, "computed"
        announced = "将" in text[match.end() : match.end() + 12] or "将" in text[max(0, match.start() - 10) : match.start()] or "起施行" in text[match.end() : match.end() + 4]
        if used and len(anchor) == 10 and day and not announced:
            try:
                ahead = (date(int(used), month, day) - date.fromisoformat(anchor)).days
            except ValueError:
                return "", "", grade
            if ahead > _AHEAD_DAYS:
                used = str(int(used) - 1)
        elif used and len(anchor) >= 7 and not day and not announced and month - int(anchor[5:7]) > 3:
            used = str(int(used) - 1)
    prefix = used if used else "-"
    if not used and not day:
        return "", "", grade
    value = f"{prefix}-{month:02d}" + (f"-{day:02d}" if day else "")
    end_value = ""
    if match["day2"]:
        end_value = f"{prefix}-{_number(match['month2']) if match['month2'] else month:02d}-{_number(match['day2']):02d}"
    return value, end_value, grade


def _join(year: str, month: str, day: str | None) -> str:
    return f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")


def _year(text: str) -> str:
    if text.startswith("民国"):
        return str(1911 + _number(text[2:]))
    return text if text.isdigit() and text.isascii() else "".join(_DIGITS[c] for c in text)


def _number(text: str) -> int:
    if text.isascii():
        return int(text)
    tens, sep, ones = text.partition("十")
    if not sep:
        return int("".join(_DIGITS[c] for c in text))
    return (int(_DIGITS[tens]) if tens else 1) * 10 + (int(_DIGITS[ones]) if ones else 0)


def _shift_year(year: str, word: str) -> str:
    if not year:
        return ""
    return str(int(year) + {"今年": 0, "当年": 0, "去年": -1, "前年": -2, "明年": 1, "次年": 1}[word])


def _relative_day(word: str, anchor: str, before: list[FoundDate]) -> str:
    if word in ("当天", "当日", "次日"):
        last = next((d.value for d in reversed(before) if len(d.value) in (10, 7) and d.value.count("-") > 1), "")
        return _plus(last, 1) if word == "次日" else last
    days = {"今": 0, "昨": -1, "前": -2, "明": 1}[word[0]]
    return _plus(anchor, days)


def _plus(value: str, days: int) -> str:
    if value.startswith("--") and len(value) == 7:
        try:
            moved = date.fromisoformat("2023" + value[1:]) + timedelta(days)
        except ValueError:
            return ""
        return "-" + moved.isoformat()[4:]
    if len(value) != 10:
        return ""
    return (date.fromisoformat(value) + timedelta(days)).isoformat()


def _weekday(week: str, weekday: str | None, anchor: str) -> str:
    if len(anchor) != 10 or weekday is None:
        return ""
    today = date.fromisoformat(anchor)
    monday = today - timedelta(today.weekday()) + timedelta(7 * {"上": -1, "上上": -2, "本": 0, "这": 0, "下": 1}[week])
    return (monday + timedelta("一二三四五六日".index("日" if weekday == "天" else weekday))).isoformat()


def _relative_month(word: str, anchor: str) -> str:
    if not re.match(r"\d{4}-\d\d", anchor):
        return ""
    year, month = int(anchor[:4]), int(anchor[5:7]) + {"上": -1, "本": 0, "这": 0, "下": 1}[word[0]]
    return f"{year + (month - 1) // 12}-{(month - 1) % 12 + 1:02d}"
