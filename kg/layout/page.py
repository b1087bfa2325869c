"""Page → articles: titles, authors, dates, outlets, running text, and what is left over."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.dates import find_dates, is_date
from kg.folding import fold_name
from kg.homes import home_of
from kg.ids import digest
from kg.layout.bylines import names_alone, signed_below_title
from kg.layout.columns import Draft, bring_home, join_broken
from kg.layout.dots import part_people
from kg.layout.drafts import draft_of, share_last_byline, with_captions
from kg.layout.heads import read_masthead
from kg.layout.labels import house_in, read_heads, without_label
from kg.layout.lines import Line, ends_article, is_tail, is_web, outlet_in, read_lines
from kg.layout.mastheads import find_date, find_outlet, outlet_at_head, outlets_of
from kg.layout.records import draft_broadcast, draft_records, match_broadcast
from kg.layout.segments import part
from kg.layout.stories import cut_list, cut_stories
from kg.model import Article, Author, DateBasis, Folded, Given, Layout, Page, Span

# How much of an unnamed article's first sentence serves as its title, and how much of a body goes into its id.
_LONGEST_TITLE = 40
_ID_TEXT = 200


@dataclass(frozen=True, slots=True)
class _Facts:
    """What all articles of a page share; `outlet_span` indexes the folded page."""

    date: str
    basis: DateBasis
    outlet: str
    outlet_span: Span | None
    home: tuple[str, ...]
    house: str = ""


def lay_out(page: Page) -> Layout:
    """Take a page apart into articles, masthead and clutter; together they are all of its text."""
    page = part_people(page)
    text = page.folded.text
    given = page.given
    if given is not None and not given.scraped:
        return _record(page, given)
    if items := match_broadcast(text):
        return _broadcast(page, items)
    lines, masthead = read_masthead(read_heads(read_lines(page)))
    listed = cut_list(lines)
    web = bool(listed) or given is not None or is_web(lines)
    parts = listed or (cut_stories(lines) if web else [lines])
    # The entries of a list are all of the site that has its name above them.
    outlet = masthead if masthead[0] else outlet_at_head(lines) if listed else ("", None)
    done = [_lay_out(page, part, web=web, alone=len(parts) == 1, site=outlet) for part in parts]
    articles = [article for one in done for article in one.articles]
    return Layout(
        tuple([_with_given(article, given, text) for article in articles] if given is not None else articles),
        tuple(pieces for one in done for pieces in one.pieces),
        tuple(span for one in done for span in one.masthead),
        tuple(span for one in done for span in one.clutter),
    )


def _with_given(article: Article, given: Given, text: str) -> Article:
    """Add what a site says of its page: its date and address go before those of the text, the rest fills what the text leaves open."""
    date = _first_date(given.date) if given.date else ""
    outlet = article.outlet or fold_name(given.outlet)
    title = article.title or fold_name(given.title)
    authors = article.authors or tuple([Author(fold_name(name), "", Span(0, 0)) for name in given.authors])
    home = article.home or home_of(f"{given.outlet}\n{given.title}\n{text}")
    article = replace(article, title=title, outlet=outlet, authors=authors, home=home, url=given.url)
    return replace(article, date=date, date_basis="page") if date else article


def _broadcast(page: Page, items: list[re.Match[str]]) -> Layout:
    """Take apart a page of broadcast items; one without a date is of the day of the first."""
    text = page.folded.text
    ends = [*(item.start("title") for item in items[1:]), len(text)]
    date = items[0]["date"]
    home = home_of(text)
    articles: list[Article] = []
    pieces: list[tuple[Span, ...]] = []
    clutter: list[Span] = []
    for item, end in zip(items, ends, strict=True):
        drafts, left = draft_broadcast(text, item, end)
        facts = _Facts(item["date"] or date, "written", item["outlet"], Span(*item.span("outlet")), home)
        articles += [_article(page, draft, facts) for draft in drafts]
        pieces += [tuple(draft.pieces) for draft in drafts]
        clutter += left
    return Layout(tuple(articles), tuple(pieces), tuple(Span(*item.span("date")) for item in items if item["date"]), tuple(clutter))


def _lay_out(page: Page, lines: list[Line], *, web: bool, alone: bool, site: tuple[str, Span | None]) -> Layout:
    """Take apart the lines of a page, or of one story of several on it."""
    text = page.folded.text
    # Of several stories each has the date that stands before its end, not that of a list of others behind it.
    dated = lines if alone else lines[: next((i for i, line in enumerate(lines) if i > 1 and not line.labelled and is_tail(line.text)), len(lines))]
    words = text if alone else text[dated[0].start : dated[-1].end]
    content, masthead, clutter, house = _sort(lines, web=web)
    drafts = []
    for segment in part(content, single=web):
        draft, labels = draft_of(content, segment)
        drafts.append(draft)
        masthead += labels
    for draft in drafts:
        draft.paragraphs = join_broken(draft.paragraphs, text)
    bring_home(drafts, text)
    for draft in drafts:
        draft.paragraphs = join_broken(draft.paragraphs, text)
    drafts = with_captions(drafts, text)
    date, basis = find_date(dated, words, web=web)
    # What stands alone above the day is the page's own; what the entries of a list say of themselves goes before the list's.
    outlet, outlet_span = site if alone and site[0] else find_outlet(lines)
    if not outlet:
        outlet, outlet_span = site
    facts = _Facts(date, basis, outlet, outlet_span, home_of(words) or home_of(text), house)
    told = [draft for draft in drafts if draft.titles or draft.paragraphs]
    share_last_byline(told, content)
    masthead += [span for draft in drafts if draft not in told for span in draft.pieces]
    articles = []
    own_outlets = outlets_of(lines, [min(piece.start for piece in draft.pieces) for draft in told], (outlet, outlet_span))
    for draft, (own_outlet, own_span) in zip(told, own_outlets, strict=True):
        above = _outlet_above(draft, text, outlet)
        own = replace(facts, outlet=own_outlet, outlet_span=own_span)
        if above is not None:
            masthead.append(above)
            own = replace(facts, outlet=text[slice(*above)].strip("《》"), outlet_span=above)
        articles.append(_article(page, draft, own))
    return Layout(tuple(articles), tuple(tuple(sorted(draft.pieces)) for draft in told), tuple(sorted(masthead)), tuple(clutter))


def _outlet_above(draft: Draft, text: str, outlet: str) -> Span | None:
    """Take the name of a paper or site from above a headline, where it stands as a line of its own; give where it stands."""
    if len(draft.titles) < 2:
        return None
    above = draft.titles[0]
    first = text[slice(*above)].strip()
    # Behind a bullet it heads a list.
    if above not in draft.pieces:
        return None
    if first != outlet and (outlet_in(first) or None) != first.strip("《》"):
        return None
    draft.titles.remove(above)
    draft.pieces.remove(above)
    return above


_HEAD = 6
_TURNS = re.compile("上一期|下一期|返回主页|上一版|下一版")


def _sort(lines: list[Line], *, web: bool) -> tuple[list[Line], list[Span], list[Span], str]:
    """Put masthead and clutter aside, and of a web page all that follows its article; the last is the house that its head names."""
    content: list[Line] = []
    masthead: list[Span] = []
    clutter: list[Span] = []
    tail = False
    for number, line in enumerate(lines):
        between = 0 < number < len(lines) - 1 and lines[number - 1].kind == line.kind == "headline" and lines[number + 1].kind == "masthead"
        if between and (signer := signed_below_title(line.text)) is not None:
            line = replace(line, kind="byline", byline=signer)
        span = Span(line.start, line.end)
        tail = tail or (web and not line.labelled and any(x.kind == "text" for x in content) and ends_article(line.text, (x.text for x in lines[number + 1 : number + 9])))
        if (tail and line.kind != "byline") or line.kind == "clutter":
            clutter.append(span)
        elif line.kind == "masthead":
            masthead.append(span)
            if _TURNS.search(line.text) and all(x.kind == "headline" for x in content):
                # The headlines of the whole page of a paper stand above the one that is shown.
                masthead += [Span(x.start, x.end) for x in content]
                content = []
        elif web and line.kind == "section":
            if content:
                content.append(replace(line, kind="headline"))
            else:
                masthead.append(span)
        else:
            content.append(line)
    content, labels, house = without_label(content)
    masthead += [Span(line.start, line.end) for line in labels]
    if not house:
        # The house has a line of its own at the head, or below the headline.
        house = next((house for line in lines[:_HEAD] if (line.kind == "masthead" or (line.kind == "clutter" and ">" in line.text)) and (house := house_in(line.text))), "")
    if len(content) > 2 and content[-2].text.endswith(("。", "！", "”")) and (signed := names_alone(content[-1].text)) is not None:
        content[-1] = replace(content[-1], kind="byline", byline=signed)
    return content, masthead, clutter, house


@lru_cache(maxsize=1024)
def _first_date(text: str) -> str:
    if len(text) == 10 and text[:2] in ("19", "20") and is_date(text):
        # As nearly all records write it.
        return text
    found = find_dates(fold_name(text))
    return found[0].value if found else ""


def _record(page: Page, given: Given) -> Layout:
    text = page.folded.text
    drafts, clutter = draft_records(text, given.title)
    date = _first_date(given.date) if given.date else ""
    facts = _Facts(date, "page" if date else "unknown", given.outlet, None, home_of(f"{given.outlet}\n{given.title}\n{text}"))
    # A brief has its own headline; date, outlet and address are those of the record.
    articles = tuple(_article(page, draft, facts, replace(given, title="") if i else given) for i, draft in enumerate(drafts))
    return Layout(articles, tuple(tuple(draft.pieces) for draft in drafts), (), tuple(clutter))


def _article(page: Page, draft: Draft, facts: _Facts, given: Given | None = None) -> Article:
    text = page.folded.text
    body, title_end = _body(page.folded, draft)
    original = " ".join(page.text[slice(*page.folded.original(*span))] for span in draft.titles)
    title = body.text[:title_end]
    named = facts.outlet and not draft.teaser
    if given is not None and given.title:
        title = original = given.title
    elif not title and draft.paragraphs:
        title = re.split(r"[。！？；]", draft.paragraphs[0].text(text))[0][:_LONGEST_TITLE]
    return Article(
        id="article-" + digest(page.source, title, body.text[:_ID_TEXT]),
        source=page.source,
        title=fold_name(title),
        title_original=original,
        body=body,
        title_end=title_end,
        title_span=page.folded.original(draft.titles[0].start, draft.titles[-1].end) if draft.titles else None,
        authors=_authors(page, draft, given),
        date=facts.date,
        date_basis=facts.basis,
        outlet=fold_name(facts.outlet) if named else "",
        outlet_span=page.folded.original(*facts.outlet_span) if named and facts.outlet_span is not None else None,
        home=facts.home,
        house=facts.house,
        url=given.url if given is not None else "",
        page_text=page.text,
    )


# Where a page folds to itself its places count on: copied, they take a tenth of the time.
_COUNTED: array[int] = array("I")


def _places(places: Sequence[int], span: Span) -> Sequence[int]:
    """Give the places of a stretch of a page."""
    part = places[span.start : span.end]
    if not isinstance(part, range):
        return part
    if part.stop > len(_COUNTED):
        _COUNTED.extend(range(len(_COUNTED), 2 * part.stop))
    return _COUNTED[part.start : part.stop]


def _body(folded: Folded, draft: Draft) -> tuple[Folded, int]:
    """Put title and paragraphs together, with the way back to the original, and tell where the title ends."""
    starts: array[int] = array("I")
    ends: array[int] = array("I")
    out: list[str] = []

    def put(parts: list[Span], between: str) -> None:
        for span in parts:
            if between:
                mark(between)
            out.append(folded.text[span.start : span.end])
            starts.extend(_places(folded.starts, span))
            ends.extend(_places(folded.ends, span))

    def mark(char: str) -> None:
        if starts:
            out.append(char)
            starts.append(starts[-1])
            ends.append(ends[-1])

    put(draft.titles, " ")
    title_end = len(starts)
    for paragraph in draft.paragraphs:
        mark("\n")
        put(paragraph.spans, "")
    return Folded("".join(out), starts, ends), title_end


def _authors(page: Page, draft: Draft, given: Given | None) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for name in draft.names:
        if name.text in found and found[name.text].role in ("编辑", "摄影") and name.role not in ("编辑", "摄影"):
            # Who edits and writes has written.
            del found[name.text]
        found.setdefault(name.text, Author(name.text, name.role, page.folded.original(name.start, name.end)))
    for author in given.authors if given is not None else ():
        found.setdefault(fold_name(author), Author(fold_name(author), "", Span(0, 0)))
    return tuple(found.values())
