"""Finds dates in folded text and resolves them against the date of the article; a year is never guessed.

Values are ISO 8601, as far as the text goes: 2023-05-09, 2023-05, 2023, and --05-09 where no year is known.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

Grade = Literal["written", "computed"]
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_ONES = "一二三四五六七八九"
_NUM = rf"(?:[0-3]?\d|[{_ONES}]?十[{_ONES}]?|[{_ONES}])"
_YEAR = rf"(?:(?:1[6-9]|20)\d\d|(?:一九|二[〇零○])[〇零○{_ONES}]{{2}}|民国(?:\d{{2,3}}|[{_ONES}十百零〇]{{1,6}}))"
# 年 begins other words too: 如今|年轻, 目前|年产, 以前|年度.
_REL_YEAR = r"(?:(?<!如)今年|(?<![过失])去年|(?<![目以之提年])前年|(?<!说)明年|当年|次年)(?![轻龄纪均产检薪费幼老迈度])"
_DAY = r"(?:日|号(?![楼馆线院厅文令店机门岛车]))"
# What stands between the first and the last day of a span: 2015年至2020年, 2003.04—2016.09.
TO = r"\s?(?:——?至?|--?至?|[－～~至到])\s?"
# Behind a date from which on something is so: 2020年以来.
SINCE = ("以来", "至今")
_LONE = r"(?:[12]\d|3[01]|0?[1-9])"
# 日 begins other words too: 日本, 日报, 日常; and 5日内, 3日游 are spans of time.
_NOT_DAY = r"(?!本(?![报市区院校次刊])|报(?!道)|[元程历志韩俄美内后前游龄均间常益渐夜光产子用租薪])"
_PATTERN = re.compile(
    rf"""
    (?<![\d.])(?P<iso>(?:19|20)\d\d)(?P<sep>[-/.])(?P<iso_m>1[0-2]|0?[1-9])
        (?:(?P=sep)(?P<iso_d>[12]\d|3[01]|0?[1-9])(?!\d)|(?!\d|(?P=sep)\d))(?![%％万亿元米吨千公]|\.\d)
    | (?P<told>[今昨明])[（(](?P<told_day>[0-3]?\d)[）)]日
    | (?:(?:(?P<year>{_YEAR})年|(?P<rel_year>{_REL_YEAR}))的?)?(?<![\d前近第满历每])(?P<month>{_NUM})月
        (?:(?P<day>{_NUM})(?:{_DAY}|(?={TO}{_NUM}[日号])))?
        (?:{TO}(?:(?P<year2>{_YEAR})年)?(?:(?P<month2>{_NUM})月(?:(?P<day2>{_NUM}){_DAY})?|(?P<day3>{_NUM}){_DAY}))?
        (?(day)|(?![来内三子]))
    | (?P<only_year>{_YEAR})年(?:{TO}(?P<year3>{_YEAR})年)?(?!度|级|代|的?历史|前(?![{_ONES}\d]))(?:[上下]半年|[初底末](?!蕴))?
    | (?P<only_rel>{_REL_YEAR})(?:[上下]半年|年?[初底末](?!蕴))?
    | (?P<rel_day>
        (?<![的如])今[天日](?!头条|说法)|今[晚晨](?!报)|昨[天日晚夜晨]
        |(?<![目以之提年])前[天日晚]|(?<![的说])明[天日晚](?!之)|当[天日晚]|次日)
    | (?P<week>上上?|本|这|下)个?(?:周|星期)(?P<weekday>[一二三四五六日天])
    | (?P<rel_month>(?<!以)上个?月|本月|这个月|(?<!以)下个?月)(?!球)(?:(?P<rel_md>[0-3]?\d){_DAY})?
    | (?P<part>[上下]半年|(?<![\d{_ONES}十百千万两几多近每往新过同岁连历])年[初底末](?!蕴))
    | (?<![\d月—\-－～~至.第每时期])(?P<lone>{_LONE})(?:日|(?={TO}{_LONE}日))(?:{TO}(?P<lone_to>{_LONE})日)?{_NOT_DAY}
    """,
    re.VERBOSE | re.ASCII,
)
# Where a date may begin: so cheap that text without dates costs next to nothing.
_START = re.compile(
    # A set of characters comes first: `re` then passes over all others in a loop of its own.
    rf"[\d{_ONES}十民今昨明去前当次上下本这年]"
    rf"(?:(?<=\d)(?=\d?[月日\-—－～~至到]|\d\s[\-—－～~至到]|\d{{3}}[年\-/.])|(?<=[{_ONES}十])(?=[{_ONES}十]{{0,2}}月|[九〇零○][〇零○{_ONES}]{{2}}年)|(?<=民)国|(?<=[今昨明])[年天日晚晨夜（(]|(?<=去)年|(?<=[前当])[年天日晚]|(?<=次)[年日]"
    r"|(?<=[上下])(?=[上个周星月半])|(?<=[本这])(?=[个周星月])|(?<=年)[初底末])",
    re.ASCII,
)
_VALUE = re.compile(r"([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)-(\d\d)", re.ASCII)
_ANNOUNCED = re.compile(r"将|预计|计划|拟|定于|起施行")
_LUNAR = re.compile(r"(?:农历|阴历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)[^，。；\n]{0,5}$")
# A month and day this far after the article's date, without a year, are of the year before ...
_AHEAD_DAYS = 92
# ... and announced ones this far before it are of the next.
_BEHIND_DAYS = 300
# A day without its month goes on with a day so many characters and so few days before it.
_NEAR, _SAME_VISIT = 400, 3


class FoundDate(NamedTuple):
    """A date in a text; `end_value` closes a range, `grade` is 'written' (all in the text) or 'computed'."""

    start: int
    end: int
    value: str
    end_value: str
    grade: Grade


def find_dates(text: str, anchor: str = "") -> list[FoundDate]:
    """Find the dates of a text, in order; `anchor` is the article's date, as far as known.

    >>> [(d.value, d.grade) for d in find_dates("5月9日上午，去年8月", "2023-05-10")]
    [('2023-05-09', 'computed'), ('2022-08', 'computed')]
    """
    known = anchor if is_date(anchor) else ""
    found: list[FoundDate] = []
    last = 0
    for start in map(re.Match.start, _START.finditer(text)):
        if start < last or (match := _PATTERN.match(text, start)) is None:
            continue
        last = match.end()
        value, end_value, grade = _read(match, known, found)
        if is_date(value):
            found.append(FoundDate(start, last, value, end_value if end_value and is_date(end_value) else "", grade))
    return found


@lru_cache(maxsize=4096)
def is_date(value: str) -> bool:
    """Tell whether a value is a date, a month, a year or a day of a year, and exists in the calendar.

    >>> is_date("2023-02"), is_date("2023-02-30"), is_date("--02-29")
    (True, False, True)
    """
    match = _VALUE.fullmatch(value)
    if not match:
        return False
    year, month, day = int(match[1] or 2024), int(match[2] or match[4] or 1), int(match[3] or match[5] or 1)
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _read(match: re.Match[str], anchor: str, before: list[FoundDate]) -> tuple[str, str, Grade]:
    """Give value, end of range and grade; an empty or impossible value is no date."""
    if match["iso"]:
        return _value(match["iso"], int(match["iso_m"]), int(match["iso_d"] or 0)), "", "written"
    if match["month"]:
        return _month_day(match, anchor, before)
    if match["only_year"]:
        return _year(match["only_year"]), _year(match["year3"]) if match["year3"] else "", "written"
    if match["lone"]:
        return _lone(match, anchor, before)
    return _relative(match, anchor, before), "", "computed"


def _relative(match: re.Match[str], anchor: str, before: list[FoundDate]) -> str:
    if match["only_rel"]:
        return _shift_year(match["only_rel"], anchor, before)
    if match["part"]:
        return _year_of(anchor)
    if match["told"]:
        day, meant = int(match["told_day"]), _plus(anchor, {"今": 0, "昨": -1, "明": 1}[match["told"]])
        return meant if not meant or int(meant[-2:]) == day else f"{anchor[:-2]}{day:02d}"
    if match["rel_day"]:
        word = match["rel_day"]
        if word[0] in "当次":
            last = next((d.value for d in reversed(before) if _has_day(d.value)), "")
            return _plus(last, 1 if word[0] == "次" else 0)
        return _plus(anchor, {"今": 0, "昨": -1, "前": -2, "明": 1}[word[0]])
    if match["weekday"]:
        return _weekday(match["week"], match["weekday"], anchor)
    month = _shift_month(anchor, {"上": -1, "本": 0, "这": 0, "下": 1}[match["rel_month"][0]])
    return f"{month}-{int(match['rel_md']):02d}" if month and match["rel_md"] else month


def _month_day(match: re.Match[str], anchor: str, before: list[FoundDate]) -> tuple[str, str, Grade]:
    month, day = number(match["month"]), number(match["day"]) if match["day"] else 0
    grade: Grade = "written"
    if match["year"]:
        year = _year(match["year"])
    elif match["rel_year"]:
        year, grade = _shift_year(match["rel_year"], anchor, before), "computed"
    elif _LUNAR.search(match.string, max(0, match.start() - 10), match.start()):
        return "", "", grade
    else:
        year = _nearest_year(month, day, anchor, match)
        grade = "computed" if year else "written"
    value = _value(year, month, day)
    last = match["day2"] or match["day3"]
    if not last and not match["month2"]:
        return value, "", grade
    end_month = number(match["month2"]) if match["month2"] else month
    end_year = _year(match["year2"]) if match["year2"] else year
    end = _value(end_year, end_month, number(last) if last else 0)
    if end < value and end_year and not match["year2"]:
        end = _value(str(int(end_year) + 1), end_month, number(last) if last else 0) if end_month < month else ""
    return value, end, grade


def _announced(match: re.Match[str]) -> bool:
    """Tell whether the words around a date put it into the future."""
    return bool(_ANNOUNCED.search(match.string[max(0, match.start() - 10) : match.end() + 12]))


def _nearest_year(month: int, day: int, anchor: str, match: re.Match[str]) -> str:
    """Give the year of a month and day that were written without one: the article's, or the one before or after it."""
    year = _year_of(anchor)
    if len(anchor) < 7 or not year:
        return year
    middle = 15
    try:
        there = date(int(year), month, day or middle)
    except ValueError:
        return year
    here = date(int(year), int(anchor[5:7]), int(anchor[8:] or middle))
    ahead = (there - here).days
    if ahead > _AHEAD_DAYS and not _announced(match):
        return str(int(year) - 1)
    if ahead < -_BEHIND_DAYS and _announced(match):
        return str(int(year) + 1)
    return year


def _lone(match: re.Match[str], anchor: str, before: list[FoundDate]) -> tuple[str, str, Grade]:
    """Read a day without its month: of the month before it in a list (10月26日、27日), else of the article's."""
    day = int(match["lone"])
    last = before[-1] if before else None
    if last and _has_day(last.value) and match.string[last.end : match.start()] in ("、", "和", "及", "与"):
        value = f"{last.value[:-2]}{day:02d}"
        grade: Grade = last.grade
    else:
        day_before = next((d for d in reversed(before) if _has_day(d.value)), None)
        if day_before and match.start() - day_before.end < _NEAR and 0 <= day - int(day_before.value[-2:]) <= _SAME_VISIT:
            # 7月6日…来访。|6日上午…，7日…: of the month told just before, whenever the page was put up.
            return f"{day_before.value[:-2]}{day:02d}", "", day_before.grade
        month = anchor[:-3] if _has_day(anchor) else anchor if len(anchor) == 7 else ""
        long_after = 15
        if len(anchor) == 10 and day - int(anchor[8:]) > long_after and not _announced(match):
            month = _shift_month(anchor, -1)
        value, grade = f"{month}-{day:02d}" if month else "", "computed"
    end = f"{value[:-2]}{int(match['lone_to']):02d}" if value and match["lone_to"] else ""
    return value, end if end > value else "", grade


def _value(year: str, month: int, day: int) -> str:
    if not year:
        return f"--{month:02d}-{day:02d}" if day else ""
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


def _has_day(value: str) -> bool:
    return len(value) == 10 or value.startswith("--")


def _year_of(value: str) -> str:
    return "" if value.startswith("-") else value[:4]


def _year(text: str) -> str:
    if text.startswith("民国"):
        return str(1911 + number(text[2:]))
    return text if text.isascii() else "".join(str(_DIGITS[c]) for c in text)


def number(text: str) -> int:
    """Read a number below a thousand.

    >>> number("09"), number("二十三"), number("一百一十二")
    (9, 23, 112)
    """
    if text.isascii():
        return int(text)
    total = digit = 0
    for char in text:
        if char in "十百":
            total, digit = total + (digit or 1) * (10 if char == "十" else 100), 0
        else:
            digit = digit * 10 + _DIGITS[char]
    return total + digit


def _shift_year(word: str, anchor: str, before: list[FoundDate]) -> str:
    """Resolve 去年 against the article, 当年 and 次年 against the year that the text named last."""
    years = (_year_of(d.value) for d in reversed(before))
    year = next(filter(None, years), "") if word[0] in "当次" else _year_of(anchor)
    return str(int(year) + {"今": 0, "当": 0, "去": -1, "前": -2, "明": 1, "次": 1}[word[0]]) if year else ""


def _plus(value: str, days: int) -> str:
    if not _has_day(value):
        return ""
    if not days:
        return value
    leap = 2024
    moved = date.fromisoformat(value if len(value) == 10 else f"{leap}{value[1:]}") + timedelta(days)
    return moved.isoformat() if len(value) == 10 else "-" + moved.isoformat()[4:]


def _weekday(week: str, weekday: str, anchor: str) -> str:
    if len(anchor) != 10:
        return ""
    today = date.fromisoformat(anchor)
    monday = today - timedelta(today.weekday()) + timedelta(7 * {"上上": -2, "上": -1, "本": 0, "这": 0, "下": 1}[week])
    return (monday + timedelta("一二三四五六日".index("日" if weekday == "天" else weekday))).isoformat()


def _shift_month(anchor: str, months: int) -> str:
    """Give the month so many before or after the article's, '' where its year or month is unknown."""
    if len(anchor) < 7 or not _year_of(anchor):
        return ""
    month = int(anchor[:4]) * 12 + int(anchor[5:7]) - 1 + months
    return f"{month // 12}-{month % 12 + 1:02d}"
