"""Page → articles: titles, authors, dates, outlets, running text, and what is left over."""

from __future__ import annotations

import base64
import hashlib
import re
from array import array

from kg.dates import find_dates
from kg.folding import fold_name
from kg.gazetteer import home_of
from kg.layout.bylines import Name
from kg.layout.columns import Draft, Paragraph, bring_home, join_broken
from kg.layout.lines import Line, paper_name, read_lines, tail_marks
from kg.layout.newspaper import find_articles
from kg.layout.web import find_article, is_web
from kg.model import Article, Author, DateBasis, Folded, Given, Layout, Page, Span

_BROADCAST = re.compile(r"\A\s*(?P<title>[^\n]+)\n+\s*(?P<date>20\d\d-\d\d-\d\d)\s*\n+(?P<body>(?P<outlet>[\u4e00-\u9fff]{2,6}网)(?:消息|讯))")
_SOURCE = re.compile(r"来源\s*[：:|]\s*(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,16}(?:报|网|社|台|中心|日报|传媒|客户端|频道|新闻|发布))(?![\u4e00-\u9fff])")
_SITE_TIME = re.compile(r"^(?P<name>[\u4e00-\u9fffA-Za-z]{2,8}) (?:前天|昨天|今天|\d+(?:小时|分钟)前)$", re.M)


def lay_out(page: Page) -> Layout:
    """Take a page apart into articles, masthead and clutter; together they are all of its text."""
    text = page.folded.text
    if page.given is not None:
        return _given(page, page.given)
    broadcast = _BROADCAST.match(text)
    if broadcast:
        return _broadcast(page, broadcast)
    lines = read_lines(text)
    if is_web(text):
        drafts, masthead, clutter = find_article(lines, text)
    else:
        drafts, masthead, clutter = find_articles(lines, text)
        for draft in drafts:
            draft.paragraphs = draft.paragraphs if draft.items else join_broken(draft.paragraphs, text)
        bring_home(drafts, text)
        for draft in drafts:
            draft.paragraphs = draft.paragraphs if draft.items else join_broken(draft.paragraphs, text)
    outlet, outlet_span = _outlet(page, lines)
    date, basis = _page_date(text, masthead, lines)
    home = home_of(text)
    articles, pieces = [], []
    for draft in drafts:
        if not draft.paragraphs and not draft.titles:
            masthead.extend(draft.pieces)
            continue
        articles.append(_article(page, draft, outlet, outlet_span, date, basis, home))
        pieces.append(tuple(sorted(draft.pieces)))
    return Layout(tuple(articles), tuple(pieces), tuple(masthead), tuple(clutter))


def _given(page: Page, given: Given) -> Layout:
    """One article of a record or web page, whose title, date and outlet stand beside the text."""
    text = page.folded.text
    draft = Draft()
    clutter: list[Span] = []
    at = 0
    done = False
    for raw in text.split("\n"):
        line = raw.strip()
        if line:
            start = at + raw.index(line[0])
            span = Span(start, start + len(line))
            if done or (len(line) < 60 and tail_marks().search(line)):
                done = True
                clutter.append(span)
            else:
                draft.pieces.append(span)
                dateline = re.match(r"[\u4e00-\u9fff]{2,6}网(?:消息|讯)(?:（[^）]*）)?：", line)
                begin = start + (dateline.end() if dateline else 0)
                if begin < span.end and (len(line) > 24 or "。" in line or line[-1] in "；。！？"):
                    draft.paragraphs.append(Paragraph([Span(begin, span.end)]))
        at += len(raw) + 1
    found = find_dates(fold_name(given.date)) if given.date else []
    date = found[0].value if found else ""
    article = _article(page, draft, fold_name(given.outlet), None, date, "page" if date else "unknown", home_of(f"{given.outlet}\n{given.title}\n{text}"), given)
    return Layout((article,), (tuple(draft.pieces),), (), tuple(clutter))


def _broadcast(page: Page, match: re.Match[str]) -> Layout:
    """A broadcast item: a title, a date, then the text behind the name of the site."""
    text = page.folded.text
    draft = Draft(titles=[Span(*match.span("title"))], pieces=[Span(*match.span("title"))])
    at = match.start("body")
    for raw in text[at:].split("\n"):
        line = raw.strip()
        if line:
            start = at + raw.index(line[0])
            draft.pieces.append(Span(start, start + len(line)))
            dateline = re.match(r"[\u4e00-\u9fff]{2,6}网(?:消息|讯)(?:（[^）]*）)?：", line)
            begin = start + (dateline.end() if dateline else 0)
            if begin < start + len(line) and (len(line) > 40 or line[-1] in "。！？；：”"):
                draft.paragraphs.append(Paragraph([Span(begin, start + len(line))]))
        at += len(raw) + 1
    span = page.folded.original(*match.span("outlet"))
    article = _article(page, draft, match["outlet"], span, match["date"], "written", home_of(text))
    return Layout((article,), (tuple(draft.pieces),), (Span(*match.span("date")),), ())


def _outlet(page: Page, lines: list[Line]) -> tuple[str, Span | None]:
    """Find the paper or site that the page names as its own, or as its source."""
    text = page.folded.text
    for line in lines[:10]:
        name = paper_name(line.text)
        if name and line.kind in ("masthead", "headline", "meta", "clutter"):
            start = line.start + line.text.index(name)
            return name, page.folded.original(start, start + len(name))
    for pattern in (_SITE_TIME, _SOURCE):
        match = pattern.search(text)
        if match:
            return match["name"], page.folded.original(*match.span("name"))
    found = re.search(r"《(?P<name>[\u4e00-\u9fff]{2,8}报)》数字报", text)
    if found:
        return found["name"], page.folded.original(*found.span("name"))
    return "", None


def _page_date(text: str, masthead: list[Span], lines: list[Line]) -> tuple[str, DateBasis]:
    """Give the date of the page: written in its masthead or beside its title, else computed from its text."""
    for spans, basis in ((masthead, "masthead"), ([Span(x.start, x.end) for x in lines[:8] if len(x.text) < 60], "page")):
        for span in spans:
            line = text[span.start : span.end]
            for found in find_dates(line):
                if len(found.value) == 10:
                    return found.value, basis  # type: ignore[return-value]
    meta = re.search(r"(?:发布时间|时间)[：:]?\s*(\d\d)-(\d\d)\s+\d\d:\d\d", text)
    if meta:
        return f"--{meta[1]}-{meta[2]}", "page"
    return _computed(text)


# A year tells when a page was made only as part of a name or a period (2023世界人工智能大会, 2021年上半年), not as an adverbial (2019年，…).
_NAMED_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?=(?!年)[\u4e00-\u9fff]{2}|年(?:上半年|下半年|度|工作|重点|第|“|[\u4e00-\u9fff]{2,3}[省市区县])|届)")


def _computed(text: str) -> tuple[str, DateBasis]:
    """Compute the date from the latest year in a name, and the latest day that the page names without a year."""
    values = sorted(year for year in set(_NAMED_YEAR.findall(text)) if not re.search(rf"[到至—-]{year}", text))
    if not values:
        return "", "unknown"
    year = values[-1]
    days = [d.value for d in find_dates(text, year) if d.value.startswith(year) and len(d.value) == 10 and "将" not in text[max(0, d.start - 3) : d.end + 14]]
    return (max(days)[:7], "computed") if days else (year, "computed")


def _article(
    page: Page, draft: Draft, outlet: str, outlet_span: Span | None, date: str, basis: DateBasis, home: tuple[str, ...], given: Given | None = None
) -> Article:
    text = page.folded.text
    title = " ".join(text[s.start : s.end].strip("■□●○ ") for s in draft.titles)
    spans = [list(draft.titles)] if draft.titles else []
    starts: array[int] = array("I")
    ends: array[int] = array("I")
    out: list[str] = []

    def put(part: str, at: int) -> None:
        out.append(part)
        for i in range(at, at + len(part)):
            starts.append(page.folded.starts[i])
            ends.append(page.folded.ends[i])

    def mark(char: str) -> None:
        if out:
            out.append(char)
            starts.append(starts[-1])
            ends.append(ends[-1])

    for n, span in enumerate(draft.titles):
        if n:
            mark(" ")
        put(text[span.start : span.end], span.start)
    title_end = len(starts)
    for paragraph in draft.paragraphs:
        mark("\n")
        for span in paragraph.spans:
            put(text[span.start : span.end], span.start)
    body = Folded("".join(out), starts, ends)
    title_span = None
    if draft.titles:
        first, last = draft.titles[0], draft.titles[-1]
        title_span = page.folded.original(first.start, last.end)
    elif not title and given is None and draft.paragraphs:
        title = re.split(r"[。！？；]", draft.paragraphs[0].text(text))[0][:40]
    if given is not None and given.title:
        title = given.title
    original = given.title if given is not None and given.title else " ".join(page.text[slice(*page.folded.original(s.start, s.end))] for spans_ in spans for s in spans_)
    digest = hashlib.sha256("\x00".join((page.source, title, body.text[:200])).encode("utf-8", "replace")).digest()
    return Article(
        id="article-" + base64.b32encode(digest).decode().lower()[:26],
        source=page.source,
        title=fold_name(title),
        title_original=original,
        body=body,
        title_end=title_end,
        title_span=title_span,
        authors=_authors(page, draft.names, given),
        date=date,
        date_basis=basis if date else "unknown",
        outlet=fold_name(outlet),
        outlet_span=outlet_span,
        home=home,
        url=given.url if given is not None else "",
        page_text=page.text,
    )


def _authors(page: Page, names: list[Name], given: Given | None) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for name in names:
        found.setdefault(name.text, Author(name.text, name.role, page.folded.original(name.start, name.end)))
    if given is not None:
        for author in given.authors:
            found.setdefault(fold_name(author), Author(fold_name(author), "", Span(0, 0)))
    return tuple(found.values())
