"""Finds what the head of a page says of all its articles: the paper or site, and the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.dates import find_dates
from kg.layout.lines import Kind, Line, day_apart, names_outlet_first, outlet_in
from kg.model import DateBasis, Span

_SITE_AND_AGE = re.compile(r"^(?P<name>[\u4e00-\u9fffA-Za-z]{2,10}) (?:刚刚|前天|昨天|今天|\d+(?:小时|分钟|天)前)$")
_SITE_AND_DATE = re.compile(r"^(?P<name>[\u4e00-\u9fffA-Za-z]{2,12}?)\s?(?=20\d\d[-./年]\d)")
_SOURCE = re.compile(r"(?:(?<![图片音频])来源|^转(?:载)?自)\s*[：:|]\s*《?(?P<name>[\u4e00-\u9fffA-Za-z0-9.]{2,18}?)(?:(?![\u4e00-\u9fffA-Za-z0-9.])|(?=(?:发布|发表|发稿|更新|录入|加入)?(?:时间|日期)[：:]|(?:浏览|点击|阅读)(?:次数|量|数)?[：:]|(?:作者|责编|编辑|责任编辑|字体|字号)[：:]))")
# No source by name: what was put together, what the site says of itself, and departments, which print nothing.
_NO_SOURCE = re.compile(r"^(?:网络|互联网|本[站网院校报刊]|未知|原创|综合|转载|投稿|其他|佚名|作者|编辑|发布|时间|点击|浏览|系统|管理员|放大|缩小)|(?:整理|综合|[科处室办部局厅委府组院校会学]|公司|集团|中心|[支总大]队|支部)$|^[A-Za-z]*[\d.]+$")
# The paper's or site's name may go on with its column or branch: 某网科技讯, 某在线江苏频道消息.
_DATELINE = re.compile(
    r"^(?:20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s+(?:\d{1,2}:\d\d\s+)?)?(?!本|又|据|综合|最新|好|有|校|我)(?P<name>[\u4e00-\u9fffA-Za-z\-·]{1,12}?(?:网|社|客户端|报|周刊|电视台|电台|报道|新闻|融媒|在线|传媒|频道)(?![网社报台])(?:(?![的在]|记者|\d)[\u4e00-\u9fff]{2,6}?)??)(?:（[^（）]{2,10}）)?(?:\s?[\u4e00-\u9fff]{0,6}?\d{1,2}月\d{1,2}日(?:\d{1,2}时)?)?(?:(?:讯|电|消息)[\s（：\d]|报[道导]（[^（）]{0,8}(?:记者|通讯员))"
)
_BYLINE = re.compile(r"(?:^|[（\s])(?P<name>[\u4e00-\u9fff]{2,8}(?:新闻|日报|晚报|周报|时报|晨报|网|客户端|报))\s?[/／]?\s?(?:见习|首席|特约)?记者")
# Where on a site the page stands: 某某在线首页 > 医院动态.
_CRUMBS = re.compile(r"^(?P<name>[\u4e00-\u9fffA-Za-z\-]{2,14}?)(?:首页)?\s*[>»›]")
_DIGITAL = re.compile(r"《(?P<name>[\u4e00-\u9fff]{2,8}报)》(?:数字报|电子报)")
# What stands in the line of facts above or below a headline: 某网 2025-06-16 记者 甲; 某志 记者甲/某地报道 2024/04/09.
_FACTS = re.compile(r"^[\[【《]?(?P<name>[\u4e00-\u9fffA-Za-z]{2,12}?)[\]】》]?\s+(?=20\d\d[-./年]\s?\d{1,2}|(?:见习|首席|特约|本报)?记者)")
# Where a reprint says at its end whose it is: （《某某日报》2018年4月24日）.
_REPRINT = re.compile(r"^[（(]?(?:原载|转载自|据|摘自|来源[：:])?\s*《\s?(?P<name>[\u4e00-\u9fff]{2,10}(?:报|周刊|新闻))\s?》\s*（?\s?(?:20\d\d年|\d{1,2}月|第|[）)]|$)")
# A site or paper without such an ending, where its report begins: 某某某讯（记者 甲）, 某台记者甲报道, 【某纪元2005年10月1日报导】.
_REPORTS = re.compile(
    r"^(?!本|又|据|综合|最新|好|有|校|我|通)(?P<name>[\u4e00-\u9fff]{3,10}?)(?:讯|消息|电)\s*（(?:见习|首席|全媒体)?(?:记者|通讯员)"
    r"|^【(?P<dated>[\u4e00-\u9fff]{2,8}?)(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:讯|电|消息|报[道导])】|^(?P<station>[\u4e00-\u9fff]{2,6}台)记者[\u4e00-\u9fff]{2,4}报[道导]"
)
# As papers of Hong Kong, Macau and Taiwan open a report: 【某报专讯】, 【某某新闻台】, （某某新闻）【记者甲/某地报导】, 某社/ 记者甲某地5日电.
_IN_CORNERS = re.compile(
    r"^[【\[](?P<name>(?!本|又|综合)[A-Za-z\u4e00-\u9fff]{2,10}?)(?:专讯|讯|消息|特稿|综合报[道导]|报[道导]|(?<=新闻台))[】\]]|^（(?P<before>[\u4e00-\u9fff]{2,12}新闻)）【记者"
    r"|^[【（]?(?P<slashed>[A-Za-z\u4e00-\u9fff\d]{2,10}?)/\s?(?:记者[\u4e00-\u9fff]|[\u4e00-\u9fff]{2,6}\d{1,2}日电)|^（(?P<agency>[\u4e00-\u9fff]{2,6}社)记者[\u4e00-\u9fff]{4,8}\d{1,2}日电"
)
# A site that speaks of itself by its kind alone: 新闻网讯, 校园网讯.
_NAMELESS = re.compile(r"(?:新闻|校园?|院|官|门户|政务|学校|学院|医院|融媒)?网|新闻|融媒体?(?:中心)?|电视台|日报|晚报")
_WELCOME = re.compile(r"^(?:·\s*)?(?:您好，)?(?P<name>[\u4e00-\u9fff]{2,14}网)欢迎您|^(?:热烈)?欢迎(?:光临|访问|您?来到)(?P<dated>[\u4e00-\u9fff]{2,14}网)[！!]?$")
# Whose a picture is says nothing of the story: （图：签约现场，来源：某某日报 甲摄）.
_PICTURE = re.compile(r"（?(?:图|照片)[^。]{0,80}(?:摄|供图)）?$|（?图(?:片|源)?[：:/]")
# 某生活志    记者甲/某地报导: as papers of Taiwan open a story.
_PAPER_AND_REPORTER = re.compile(r"^(?P<name>(?!本)[A-Za-z\u4e00-\u9fff]{2,8})\s+记者[\u4e00-\u9fff]{2,4}[/／][\u4e00-\u9fff]{2,6}报[道导]")
_DATE_AND_SITE = re.compile(r"^(?:20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s+(?P<name>[\u4e00-\u9fffA-Za-z]{2,12})|(?:发布|发稿|发表|更新)?(?:日期|时间)\s?[：:]\s?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s+(?P<dated>[\u4e00-\u9fff]{2,14}(?:网|报|台|社|融媒体?中心|客户端)))$")
# An account's name above its post: 某某医院 2023-04-19 16:30 发表于安徽.
_ACCOUNT = re.compile(r"^(?:原创\s+)?(?:[\u4e00-\u9fff]{2,4}\s+)?(?P<name>[\u4e00-\u9fffA-Za-z0-9·]{2,20}?)\s+20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d\d)?\s+发表于\s?[\u4e00-\u9fff]{2,4}$")
# A house's own magazine or paper by its issue: 《某某人》2022年第48期, 《某山》校报 总第77期.
_ISSUE = re.compile(r"^[（(]?《(?P<name>[\u4e00-\u9fff]{2,10})》(?:[校院厂社]?[报刊])?\s*(?:20\d\d年)?\s?总?第\s?\d+\s?期")
# The paper or station that signs a report at its end: （某县融媒体中心 甲/文 乙/图）.
_SIGNED = re.compile(r"[（(](?:来源[：:]\s?)?(?P<name>[\u4e00-\u9fff]{2,10}(?:融媒体?中心|广播电视台|电视台))(?:\s*(?:见习|首席|全媒体)?(?:记者|通讯员)?\s+(?![^（）]*(?:摄|供图))[^（）]{2,40}|\s*)[）)](?:\s+20\d\d[-./年\d月日]+)?$")
_TAKEN_FROM = re.compile(r"^[（(](?:转载?|摘|选)自\s*[：:]?\s*《?(?P<name>[\u4e00-\u9fff]{2,12}(?:报|网|周刊|新闻|客户端|社))》?[）)]$")
# Where each way of naming an outlet is looked for, the surest first.
_WAYS: tuple[tuple[re.Pattern[str], tuple[Kind, ...]], ...] = (
    (_ACCOUNT, ("masthead", "byline", "credit", "clutter", "headline", "text")),
    (_ISSUE, ("masthead", "byline", "credit", "clutter", "headline")),
    (_SITE_AND_AGE, ("masthead",)),
    (_SITE_AND_DATE, ("masthead",)),
    (_SOURCE, ("masthead", "byline", "credit", "clutter", "text", "headline")),
    (_DATE_AND_SITE, ("masthead",)),
    (_DATELINE, ("text", "byline")),
    (_REPORTS, ("text", "byline")),
    (_PAPER_AND_REPORTER, ("masthead", "byline", "text")),
    (_IN_CORNERS, ("masthead", "byline", "text")),
    (_BYLINE, ("byline", "text")),
    (_FACTS, ("masthead", "byline", "credit")),
    (_CRUMBS, ("masthead", "clutter", "headline")),
    (_REPRINT, ("masthead", "byline", "credit", "clutter", "text", "headline")),
    (_TAKEN_FROM, ("masthead", "byline", "credit", "clutter", "text", "headline")),
    (_SIGNED, ("masthead", "byline", "credit", "clutter", "text")),
    (_WELCOME, ("masthead", "clutter")),
    (_DIGITAL, ("masthead", "clutter")),
)
# Ways that need no name that ends as outlets' do: 文汇 前天, 某网科技讯.
_SURE = (_ACCOUNT, _ISSUE, _SIGNED, _SITE_AND_AGE, _DATELINE, _REPORTS, _PAPER_AND_REPORTER, _REPRINT, _TAKEN_FROM)
# The day before the month, as some sites have it: 24.09.2015 18:40.
_DAY_FIRST = re.compile(r"(?P<day>[0-3]?\d)\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>20\d\d)(?!\d)")
# The day in the page's own address: https://…/2015-10-10/502864.html.
_IN_ADDRESS = re.compile(r"https?://[^\s/]+/[^\s]*?/t?(?P<year>20[0-4]\d)[-/]?(?P<month>0[1-9]|1[0-2])[-/]?(?P<day>0[1-9]|[12]\d|3[01])[/_]")
_LABELLED = re.compile(r"(?:时间|日期)[：:]\s*20\d\d[-./年]")
_TODAY = re.compile(r"(?:今天是?[：:]?\s?)?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s?(?:星期|周)[一二三四五六日天])?")
_HEAD_LINES = 10
# A report says in its first sentences when it happened; later ones may speak of the past.
_OPENING = 300


def outlet_at_head(lines: Sequence[Line]) -> tuple[str, Span | None]:
    """Find the paper or site whose name a line at the head of the page opens with."""
    for line in lines[:_HEAD_LINES]:
        # 图片来源某网 is whose the picture is.
        name = outlet_in(line.text) if (line.kind in ("masthead", "clutter") or names_outlet_first(line.text)) and not re.match("(?:图|照)片?来?[源自]", line.text) else ""
        if name:
            return name, _span(line, line.text.index(name), name)
    return "", None


def outlets_of(lines: Sequence[Line], starts: Sequence[int], outlet: tuple[str, Span | None]) -> list[tuple[str, Span | None]]:
    """Give the outlet of each story of a page that begins at one of the offsets: what the head says is of all, what a story says of itself is its own."""
    first = min(starts, default=0)
    of_all = len(starts) < 2 or not outlet[0] or outlet[1] is None or outlet[1].start < first or outlet_at_head(lines)[0] == outlet[0]
    found = []
    for start in starts:
        end = min((other for other in starts if other > start), default=lines[-1].end)
        own = [line for line in lines if start <= line.start < end]
        reprint = find_reprint(own) if len(starts) > 1 else ("", None)
        found.append(reprint if reprint[0] else outlet if of_all else find_outlet(own))
    return found


def find_reprint(lines: Sequence[Line]) -> tuple[str, Span | None]:
    """Find the paper that a story says at its end to be taken from."""
    matches = ((line, _REPRINT.search(line.text)) for line in lines)
    return next(((match["name"], _span(line, match.start("name"), match["name"])) for line, match in matches if match), ("", None))


def find_outlet(lines: Sequence[Line]) -> tuple[str, Span | None]:
    """Find the paper or site that the page names as its own, or as its source; the span indexes the folded page."""
    if (head := outlet_at_head(lines))[0]:
        return head
    for pattern, kinds in _WAYS:
        for line in lines:
            match = pattern.search(line.text) if line.kind in kinds and not (pattern is _SOURCE and _PICTURE.match(line.text)) else None
            group = match.lastgroup if match else None
            if match and group and (pattern in _SURE or outlet_in(match[group]) == match[group]) and not match[group].startswith("本") and not _NAMELESS.fullmatch(match[group]):
                return match[group], _span(line, match.start(group), match[group])
        if pattern is _SOURCE and (found := _source_said(lines, ("masthead", "byline", "credit"))) is not None:
            return found
    return _source_said(lines, ("clutter",)) or ("", None)


def _source_said(lines: Sequence[Line], kinds: tuple[Kind, ...]) -> tuple[str, Span] | None:
    """Find the source that a line of facts says, whatever its name ends with."""
    for line in lines:
        match = _SOURCE.search(line.text) if line.kind in kinds else None
        if match and not _NO_SOURCE.search(match["name"]):
            return match["name"], _span(line, match.start("name"), match["name"])
    return None


def _span(line: Line, at: int, name: str) -> Span:
    return Span(line.start + at, line.start + at + len(name))


def find_date(lines: Sequence[Line], text: str, *, web: bool) -> tuple[str, DateBasis]:
    """Give the date of a page: as its head or the line below its title has it, else computed from its text."""
    head = next((i for i, line in enumerate(lines) if line.kind == "text"), len(lines))
    labelled = next((i for i, line in enumerate(lines[:head]) if _LABELLED.search(line.text)), 0)
    for i, line in enumerate(lines):
        if i < labelled and _TODAY.fullmatch(line.text):
            # The day on which the site was looked at, above the one on which the story was published.
            continue
        apart = day_apart(line.text) or (day_apart(f"{line.text} {lines[i + 1].text}") if i + 1 < len(lines) else "")
        if apart and line.kind in ("masthead", "clutter"):
            return apart, "written"
        for found in find_dates(line.text) if line.kind in ("masthead", "byline", "credit") else ():
            if len(found.value) == 10:
                return found.value, "written" if web else "masthead"
    for line in lines[:_HEAD_LINES]:
        match = re.search(r"(?:时间|日期|更新于|发布于)[：:\s]*(\d\d)[-/月](\d\d)日?\s*\d\d:\d\d", line.text)
        if match:
            return f"--{match[1]}-{match[2]}", "written"
    day = next((match for line in lines if line.kind == "masthead" and (match := _DAY_FIRST.match(line.text))), None)
    if day:
        return f"{day['year']}-{int(day['month']):02}-{int(day['day']):02}", "written"
    linked = {f"{match['year']}-{match['month']}-{match['day']}" for line in lines for match in _IN_ADDRESS.finditer(line.text)}
    if len(linked) == 1:
        return linked.pop(), "written"
    return compute_date(text)


@lru_cache(maxsize=1)
def _named_year() -> re.Pattern[str]:
    # A year tells when a page was made only as part of a name or a period (2023世界大会, 2021年上半年), not as an adverbial (2019年，…).
    period = r"上半年|下半年|度|工作|重点|第|“|[\u4e00-\u9fff]{2,3}[省市区县]"
    # 总结2022年工作 is of the year before, and 2021级 of students.
    return re.compile(rf"(?<![\d])(?<!总结)(?<!回顾)(20[0-4]\d)(?!级)(?=(?!年)[\u4e00-\u9fff]{{2}}|年(?:{period})|届)")


def compute_date(text: str) -> tuple[str, DateBasis]:
    """Compute a date from the latest year in a name, and the latest past day that the page names without a year.

    >>> compute_date("5月9日，会议审议了《2023年工作要点》。")
    ('2023-05', 'computed')
    >>> compute_date("1月31日，会议全面总结2022年工作，2021级学员参加。")
    ('', 'unknown')
    """
    named = {year for year in _named_year().findall(text) if not re.search(rf"[到至—-]{year}", text)}
    opening = {found.value[:4] for found in find_dates(text[:_OPENING]) if found.grade == "written" and len(found.value) == 10}
    years = sorted(named | opening)
    if not years:
        return "", "unknown"
    days = [
        found.value for found in find_dates(text, years[-1])
        if found.value.startswith(years[-1]) and len(found.value) == 10
        and not re.search(r"将|起施行|截至|持续到", text[max(0, found.start - 6) : found.end + 14])
    ]  # fmt: skip
    return (max(days)[:7], "computed") if days else (years[-1], "computed")
