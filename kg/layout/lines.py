"""Sorts the lines of a page: masthead, clutter, byline, credit, caption, headline, section title, pointer to another page, text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Literal

from kg.dates import is_date
from kg.layout.bylines import Byline, byline_of, has_surname, opens, read_byline
from kg.layout.columns import open_marks
from kg.layout.fields import labelled
from kg.layout.rolls import HONOURS, is_career, is_roll
from kg.lexicons import any_of, rows, words
from kg.model import Page
from kg.needs import needs

Kind = Literal["masthead", "clutter", "byline", "credit", "caption", "headline", "section", "pointer", "text"]

# Lines counted as the head of a page, where a masthead or the facts beside a title may stand.
_HEAD_LINES = 12
# No line of a masthead, of navigation or of a caption is longer.
_LONGEST_ODD = 160
# The longest line of a headline seen has 48 characters; the shortest that is more than a label has 3.
_HEADLINE = (3, 60)
_LONGEST_ACCOUNT = 9
BULLETS = "■□▌◆●○▲▼◇·"
_NUMBERED = re.compile(r"^(?:[问答]：|Q：|A：|记者：|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.、]\s?[\u4e00-\u9fff]|(?:19|20)\d\d[.年/]\d{1,2}月?\s?(?:—|－|-|～|~|至|到))")
# Whom a picture shows, by post and name: it stands under the picture and heads no story.
_SHOWN = 40
# What opens a sentence of running text and no headline.
_RUNNING = re.compile(
    r"(?:又讯|据悉|另悉|据了解|据介绍|会议(?:由|听取|审议|指出|强调|要求|认为|还)|会[上前后中]，|(?:活动|座谈|调研|仪式|现场|揭牌|签约|典礼|论坛)[^，]{0,6}[上中后前]，"
    r"|(?:联合|共同|特别|学术)?(?:主办|承办|协办|指导|支持|赞助|冠名|合作)(?:单位|机构|方)?：|[一二三四五六七八九]要|[一二三四五六七八九]是|随后|同时，|此外|其中，|首先，|其次，|最后，|接下来|下一步|当[天日]|[^，]{2,6}一行[^，]*，|[^，]{2,8}(?:指出|强调|表示|介绍)，|.{2,20}，”[^，”]{2,14}说)"
)
_POINTER = re.compile(r"^（?[^（）。]{0,20}(?:详见|见|下转|转|上接|接)第?\s?[A-Z]?[\d、—\-]{1,5}\s?版）?$")
_SIGNATURE = re.compile(r"^（?20\d\d年\d{1,2}月\d{1,2}日）?$|^[0-3]?\d\.[01]?\d\.20\d\d(?:\s+\d{1,2}:\d\d)?$")
_BARE = re.compile(r"^[\d\s.:/\-—~·…×|]+$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the folded page: its span without outer spaces, and what it is.

    `blank` tells that a blank line stands before it, `deck` that the original parts it by a space, as headlines are, `labelled` that it is one of a block
    of lines that say what stands in them (地点：…).
    """

    start: int
    end: int
    text: str
    kind: Kind
    blank: bool = False
    deck: bool = False
    byline: Byline | None = None
    labelled: bool = False


@cache
def _any_of(name: str, column: int = 0, only: str = "") -> re.Pattern[str]:
    patterns = [row[column] for row in rows(name) if not only or row[0] == only]
    # Those that open a line share the mark for it: elsewhere none of them is tried. Outside brackets they hold no |.
    opening = "|".join(f"(?:{pattern[1:]})" for pattern in patterns if pattern[0] == "^")
    return re.compile("|".join([f"^(?:{opening})"] * bool(opening) + [f"(?:{pattern})" for pattern in patterns if pattern[0] != "^"]))


def is_tail(text: str) -> bool:
    """Tell whether a line is one after which nothing of a web page's article follows."""
    return len(text) < 60 and bool(_any_of("tail_marks").search(text))


def ends_article(text: str, below: Iterable[str]) -> bool:
    """Tell whether a line is such a one with those below it: who holds the meeting of which the article goes on to tell is no foot of a site."""
    return is_tail(text) and not (text.startswith(("主办", "承办")) and any(len(line) > 22 and line.endswith(("。", "！", "”")) for line in islice(below, 8)))


def is_clutter(text: str) -> bool:
    """Tell whether a line belongs to no article: navigation, counters, captions, editors."""
    opens, telling, within = _clutter()
    return bool(opens.match(text) or (telling.search(text) and within.search(text)))


@cache
def _clutter() -> tuple[re.Pattern[str], ...]:
    """Give the patterns of what clutter opens with, of what all other clutter holds, which is found sooner, and of that."""
    patterns = [row[0] for row in rows("clutter")]
    opens, within = ("|".join(f"(?:{pattern})" for pattern in patterns if (pattern[0] == "^") == at_start) for at_start in (True, False))
    return re.compile(opens), re.compile("|".join(map(re.escape, sorted(needs(within)[0])))), re.compile(within)


def bullets(text: str) -> int:
    """Count the bullets and spaces that a line opens with."""
    return len(text) - len(text.lstrip(BULLETS + " "))


@lru_cache(maxsize=1)
def _shown() -> re.Pattern[str]:
    """Give the pattern of posts and a name, and nothing else: 某某市科协主席林启舟, 林启舟（右一）."""
    titles = any_of(row[0] for row in rows("titles") if row[1] in ("chair", "rank", "head"))
    surnames = "".join(name for name in words("surnames") if len(name) == 1)
    return re.compile(rf"(?:[\u4e00-\u9fffA-Za-z（）、“”]{{2,}}(?:{titles}))(?:[{surnames}][\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2,5}}[·・][\u4e00-\u9fff]{{2,6}})(?:教授|院士|博士|先生|女士|同志)?(?:（[左右中前后][^（）]{{0,6}}）)?")


@lru_cache(maxsize=1)
def _outlet() -> re.Pattern[str]:
    suffixes = any_of(row[0] for row in rows("outlet_suffixes") if row[1] == "yes")
    return re.compile(rf"《?(?P<name>[\u4e00-\u9fffA-Za-z0-9]{{1,14}}?(?:{suffixes}))》?(?=$|[\s|·：<]|首页\s*[>＞])")


def outlet_in(text: str) -> str:
    """Give the name of a paper or site that a line opens with, or ''.

    >>> outlet_in("江澜周报 02 要闻"), outlet_in("喜报"), outlet_in("江澜发布了一份报告")
    ('江澜周报', '', '')
    """
    match = _outlet().match(text)
    # 上海发布 is an account, 全国首个某某大模型发布 a headline.
    if not match or (match["name"].endswith("发布") and len(match["name"]) > _LONGEST_ACCOUNT) or match["name"].endswith(tuple(row[0] for row in rows("outlet_suffixes") if row[1] == "no")):
        return ""
    return match["name"]


def names_outlet_first(text: str) -> bool:
    """Tell whether a headline stands behind the name of an outlet: 某某新闻|某区召开大会."""
    name, title = re.split(r"[|：]", text, maxsplit=1) if re.search("[|：]", text) else (text, "")
    name = name.strip("《》")
    return outlet_in(name) == name and len(title) >= _SHORTEST and is_headline(title) and not re.search(r"\d版|\d期|20\d\d|网站|首页|\|", title)


def is_headline(text: str) -> bool:
    """Tell whether a line has the look of a headline or subhead: short, without the marks of running text.

    >>> is_headline("区长带队走访"), is_headline("会议指出，要抓紧，"), is_headline("本报讯 3月1日")
    (True, False, False)
    """
    bare = text.replace(" ", "")
    if not _HEADLINE[0] <= len(bare) <= _HEADLINE[1] or "。" in text or text[-1] in "，；：、" or text[0] in "，。；、）”·○…" or text.count("，") > 2:
        return False
    return not (_NUMBERED.match(text) or _RUNNING.match(text) or open_marks(text) or text[0] == "（" or opens(text))


# Who was named before is quoted without his title: 甲某某表示，….
_SPEAKS_ON = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}?)(?:还|最后|在讲话中|在致辞中)?(?:表示|指出|强调|要求|认为|希望|介绍说|说)[，：]")


def goes_on(text: str) -> bool:
    """Tell whether a paragraph goes on with a report and does not open one.

    >>> goes_on("倪清和表示，要抓紧。"), goes_on("会议指出，要抓紧。"), goes_on("5月9日，区委召开会议。")
    (True, True, False)
    """
    match = _SPEAKS_ON.match(text)
    return _RUNNING.match(text) is not None or (match is not None and has_surname(match["name"]))


# Where a story comes from and of which day it is, in one line below its headline.
_SOURCED = re.compile(r"来源[：:].*(?:19|20)\d\d[-./年]\d|(?:19|20)\d\d[-./年]\d.*来源[：:]")
_ANY_DAY = re.compile(r"(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}")
# The day, or the site and the day, opens a line of facts.
_DAY_FIRST = re.compile(r"(?:[\u4e00-\u9fff]{2,10}\s+)?(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}")


# 〔记者甲/某地报导〕 2023-09-14 18:20, as Taiwan's papers have it below a headline.
_REPORTER_AND_DAY = re.compile(r"[〔【\[](?P<by>[^〔〕【】\[\]]{4,30}报[道导])[〕】\]]\s*20\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{1,2}:\d\d)?")


def _named_in_facts(text: str) -> Byline | None:
    """Read who wrote a story in a line of facts that holds other things too: 2020-10-28 某网10月28日消息（记者某某）."""
    byline = read_byline(text)
    names = tuple(name for name in byline.authors if name.role and has_surname(name.text))
    return Byline(names, True, True) if byline.announced and names else None


# A field of a site's form that nobody filled in.
_UNFILLED = re.compile(r"(?:(?:发布|发稿|更新)?(?:日期|时间)|来源|作者|编辑|责编|责任编辑|摄影|供稿|供稿单位|审核|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:数|量)?|字号|字体)\s?[：:]")


def _kind(text: str, number: int) -> tuple[Kind, Byline | None]:
    """Say what a line is by itself; `number` counts the lines with text from the top of the page."""
    if len(text) > _LONGEST_ODD:
        return "text", None
    if _UNFILLED.fullmatch(text):
        return "masthead", None
    dated = _REPORTER_AND_DAY.fullmatch(text)
    byline = byline_of(f"【{dated['by']}】" if dated else text)
    if byline is not None and (byline.announced or not is_clutter(text)):
        return ("byline" if byline.authors else "credit"), byline
    if _POINTER.match(text):
        return "pointer", None
    if number and (HONOURS.match(text) or is_career(text)):
        # Who won which prize: 优秀护士长：甲  乙. Who was what: 1996.03—2001.05 某镇镇长.
        return "text", None
    if is_clutter(text):
        # 时间：2024-03-01 供稿：办公室 甲某 字体：大 中 小
        named = _named_in_facts(text) if number < _HEAD_LINES and _ANY_DAY.search(text) and "。" not in text else None
        return ("byline", named) if named is not None else ("clutter", None)
    title = text.strip(f"{BULLETS} ").split("|")[0].strip()
    if title in words("section_titles") and len(text) < 20:
        return "section", None
    if "。" not in text and not opens(text):
        facts = _any_of("page_facts").search(text)
        named = _named_in_facts(text) if facts or _SOURCED.search(text) or _DAY_FIRST.match(text) else None
        if named is not None:
            return "byline", named
        if _SIGNATURE.match(text) or (len(text) < 120 and (_any_of("masthead", 1, "any").search(text) or (facts and number < _HEAD_LINES))):
            return "masthead", None
        if number < _HEAD_LINES and (_any_of("masthead", 1, "top").search(text) or (number < 4 and outlet_in(text) and not names_outlet_first(text))):
            return "masthead", None
    if is_roll(text):
        return "text", None
    if _BARE.match(text):
        return "clutter", None
    if number >= 2 and len(text) <= _SHOWN and _shown().fullmatch(text):
        return "caption", None
    return ("headline" if is_headline(text) else "text"), None


_DAY_ALONE = r"[\[（(【]?\s?(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?\s?[\]）)】]?"
_DAY_BEHIND = re.compile(rf"(?P<title>.{{10,60}}?)\s+(?P<day>{_DAY_ALONE})")
_DAY_BEFORE = re.compile(rf"(?P<day>{_DAY_ALONE})\s+(?P<title>.{{10,60}})")
# Where a report's first words stand right behind its headline, without any mark: 某局举行活动|6月27日，….
_GLUED = re.compile(r"(?P<title>[^，。；：！？\d]{10,44})(?=(?:20\d\d年)?\d{1,2}月\d{1,2}日|近日，|日前，)")
# The facts of the story right behind its headline: 某院来访发布时间：2023年10月13日; what a copy of a page opens with: 原标题：….
_FACTS_BEHIND = re.compile(r"(?P<title>.{10,60}?)(?P<day>(?:发布|发表|发稿|更新)(?:时间|日期)[：:]\s?20\d\d[-./年]\d.{0,80})")
_COPIED = re.compile(r"(?P<day>date 20\d\d-\d\d(?:-\d\d)?(?![-\d])|原标题：)\s*(?P<title>\S.{4,})")
# What stands beside a day and is no headline: the paper, the site, an office, an issue.
_NO_TITLE = re.compile(r"(?:[网报社台局院校部处科厅委站]|中心|发布|在线|客户端|频道|公司|新闻|[：:])$|记者|作者|编辑|来源|浏览|点击|阅读|发布|时间|日期|第.{1,4}[期版]|[上下]一[期版篇条]|星期|[>＞|]|摄$")


def _pieces(text: str, *, first: bool) -> list[tuple[int, int]]:
    """Part a line that holds a headline and its day, or on top of a page a headline and the report behind it; one piece for all others."""
    copied = _COPIED.fullmatch(text) if first else None
    if copied:
        return [copied.span("day"), copied.span("title")]
    for pattern in (_FACTS_BEHIND, _DAY_BEHIND, _DAY_BEFORE):
        match = pattern.fullmatch(text)
        if match and is_headline(match["title"]) and not _NO_TITLE.search(match["title"]) and not re.search(r"20\d\d[-./]", match["title"]):
            return sorted((match.span("title"), match.span("day")))
    glued = _GLUED.match(text) if first and len(text) > _HEADLINE[1] else None
    if glued and is_headline(glued["title"]):
        words = pairs_of(glued["title"])
        if len(words & pairs_of(text[glued.end() : glued.end() + _LONGEST_ODD])) >= _RESTATED * len(words):
            return [glued.span("title"), (glued.end(), len(text))]
    return [(0, len(text))]


def read_lines(page: Page) -> list[Line]:
    """Read the lines of a page that have text."""
    text = page.folded.text
    lines: list[Line] = []
    blank, at = True, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            first = at + raw.index(stripped[0])
            for start, end in _pieces(stripped, first=not lines):
                piece = stripped[start:end]
                kind, byline = _kind(piece, len(lines))
                if kind == "headline" and lines and lines[-1].kind == "headline" and lines[-1].text == piece:
                    # A site has the headline twice: as the page's and as the story's.
                    kind = "clutter"
                span = page.folded.original(first + start, first + end)
                deck = kind == "headline" and bool(re.search(r"\S\s+\S", page.text[span.start : span.end]))
                lines.append(Line(first + start, first + end, piece, kind, blank, deck, byline))
                blank = False
        blank = not stripped
        at += len(raw) + 1
    for i in labelled([line.text for line in lines]):
        lines[i] = replace(lines[i], kind="text", byline=None, labelled=True)
    return lines


def renumbered(lines: Sequence[Line]) -> list[Line]:
    """Read lines again as a page of their own: what stands at the head of a page is told by its place."""
    again = ((line, *_kind(line.text, number)) for number, line in enumerate(lines))
    return [replace(line, kind=kind, byline=byline) for line, kind, byline in again]


_YEAR_APART = re.compile(r"(?P<year>20\d\d)\s(?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?|(?P<m>\d{1,2})[-./月](?P<d>\d{1,2})日?\s(?P<y>20\d\d)年?|(?P<lone>\d{1,2})日?\s(?P<of>20\d\d)[-./年](?P<in>\d{1,2})月?|(?P<of2>20\d\d)[-./年](?P<in2>\d{1,2})月?\s(?P<lone2>\d{1,2})日?")


def day_apart(text: str) -> str:
    """Read a day as lists show it, the year apart from it, in one line or two, or give ''.

    >>> day_apart("2024 06.25"), day_apart("06-25 2024"), day_apart("25 2024-06"), day_apart("2024-06-25")
    ('2024-06-25', '2024-06-25', '2024-06-25', '')
    """
    match = _YEAR_APART.fullmatch(text)
    if match is None:
        return ""
    year, month, day = (next(match[name] for name in names if match[name]) for names in (("year", "y", "of", "of2"), ("month", "m", "in", "in2"), ("day", "d", "lone", "lone2")))
    value = f"{year}-{int(month):02}-{int(day):02}"
    return value if is_date(value) else ""


def pairs_of(text: str) -> frozenset[str]:
    """Give the pairs of Han characters of a text."""
    return frozenset(a + b for a, b in pairwise(text) if a > "\u3400" and b > "\u3400")


# How the first sentence of a report tells when it was.
_WHEN = re.compile(r"[^。]{0,60}?(?:\d{1,2}月\d{1,2}日|(?:^|[，。])(?:近日|日前|昨[天日]|今[天日]))")
# So much of a headline stands in the first paragraph of its report, and so long is one that can be told by that.
_RESTATED, _SHORTEST = 0.6, 10


def restates(headline: Line, text: Line) -> bool:
    """Tell whether a paragraph is the first of the report that a headline announces: it says the headline again, with the day."""
    words = pairs_of(headline.text)
    return (
        headline.kind == "headline" and text.kind == "text" and len(headline.text) >= _SHORTEST
        and _WHEN.match(text.text) is not None and len(words & pairs_of(text.text)) >= _RESTATED * len(words)
    )  # fmt: skip


_WEB = re.compile(
    r"^>?首页|^当前位置|^您?(?:现在|当前)?(?:所在)?的?位置|^打开\s?(?:APP|ZAKER)|^(?:发布)?(?:日期|时间|来源)\s?[：:]$|^index_|^点击蓝字|【打印】|我来说两句"
    r"|(?:^|\s)(?:时间|日期)\s?[：:]\s?20\d\d|浏览(?:次数|人次|量)?[：:]|点击(?:数|量)?[：:]|字号[：:]|字级|发布(?:时间|日期)[：:]|更新时间[：:]|\+关注|^阅读[：:]\s*\d"
    r"|20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s*\d{1,2}:\d\d|^\S{2,10} (?:刚刚|昨天|前天|今天|\d+(?:小时|分钟|天)前)$"
)
def is_web(lines: Sequence[Line]) -> bool:
    """Tell whether a page was scraped from a site, so that it holds one article."""
    return any(_WEB.search(line.text) or (i > 2 and not line.labelled and is_tail(line.text)) or (i < _HEAD_LINES and line.kind != "text" and _SOURCED.search(line.text)) for i, line in enumerate(lines))
