"""Sorts the lines of a page: masthead, clutter, byline, headline, section title, text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kg.layout.bylines import is_byline
from kg.lexicons import rows, words

Kind = Literal["masthead", "clutter", "byline", "headline", "section", "text", "meta"]

_PAPER = re.compile(r"^《?(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,12}(?:日报|晚报|周报|时报|导报|商报|晨报|早报|晨刊|周刊|月刊|导刊|新闻|发布|报|新闻网|在线|校报))》?(?=$|\s)")
_ISSUE = re.compile(r"第\s?\d+\s?期|总第|今日[一二三四五六七八]版|农历|星期[一二三四五六日天]|责任编辑|主编|准印证|准字|主管|第\s?[A-Z]?\d+\s?版|^[A-Z]?\d{1,2}\s?[\u4e00-\u9fff]{2,4}$|校对")
_LATIN_ONLY = re.compile(r"^[A-Za-z0-9 .,:&'/\-]+$")
_META = re.compile(r"发布(?:时间|日期)|更新时间|信息来源|来源[：:]|浏览(?:次数|人次)?[：:]|点击数|阅读[：:]|字号|字级|^20\d\d-\d\d-\d\d[ \d:]*")
_SUBHEAD_MARK = re.compile(r"^[■□▌◆●○▼01一二三四五六七八九十\d]+[ 、|.]")
END = "。！？；…”’）：》~"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the folded page: its span without outer spaces, its text, what it is, and whether a blank line stands before."""

    start: int
    end: int
    text: str
    kind: Kind
    after_blank: bool


@lru_cache(maxsize=1)
def _clutter() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row[0]})" for row in rows("clutter")))


@lru_cache(maxsize=1)
def tail_marks() -> re.Pattern[str]:
    """Give the pattern of lines after which nothing of the article follows."""
    return re.compile("|".join(f"(?:{row[0]})" for row in rows("tail_marks")))


def paper_name(text: str) -> str:
    """Give the name of a paper or site that a line opens with, or ''.

    >>> paper_name("闵行周报 02 要闻")
    '闵行周报'
    """
    match = _PAPER.match(text)
    return match["name"] if match else ""


def kind_of(text: str, number: int) -> Kind:
    """Say what a line is by itself; `number` counts the lines with text from the top of the page."""
    if _clutter().search(text):
        return "clutter"
    if is_byline(text):
        return "byline"
    bare = text.strip("■□●○◆▲ ")
    if bare.split("|")[0].strip() in words("section_titles") and len(bare) < 20:
        return "section"
    if len(text) < 90 and "。" not in text:
        if number < 8 and paper_name(text):
            return "masthead"
        if _ISSUE.search(text) and (number < 10 or re.search(r"20\d\d年|责编|校对|主编", text)) and not text.startswith("本报讯"):
            return "masthead"
        if number < 6 and _LATIN_ONLY.match(text) and len(text) < 40:
            return "masthead"
        if _META.search(text) and len(text) < 80 and number < 12:
            return "meta"
        if re.fullmatch(r"[\u4e00-\u9fff]{2,6} · [\u4e00-\u9fff]{2,6}", text):
            return "masthead"
    if is_headline(text):
        return "headline"
    return "text"


def is_headline(text: str) -> bool:
    """Tell whether a line has the look of a headline or subhead: short, without the marks of running text."""
    if not 3 <= len(text.replace(" ", "")) <= 44 or "。" in text or text[-1] in "，；：、" or text[0] in "，。；、）”·—":
        return False
    if re.match(r"^[○·一二三四五六七八九十]+[、 ]", text) or re.match(r"^(?:本报讯|又讯|据悉)", text) or text.startswith("（"):
        return False
    return text.count("，") <= 2


def read_lines(text: str) -> list[Line]:
    """Read the lines of a folded page that have text."""
    lines: list[Line] = []
    blank = True
    at = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + raw.index(stripped[0])
            lines.append(Line(start, start + len(stripped), stripped, kind_of(stripped, len(lines)), blank))
        blank = not stripped
        at += len(raw) + 1
    return lines
