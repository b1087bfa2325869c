"""Reads an article into sentences: splitting, words, and mentions found in the order from certain to less certain."""

from __future__ import annotations

import re
from operator import attrgetter, itemgetter

from kg.areas import Division
from kg.dates import find_dates
from kg.gazetteer import places_in
from kg.lexicons import longest_first
from kg.model import Article, Mention, Post, Sentence, Span
from kg.reading.abbreviated import one_character_areas
from kg.reading.aliases import again, known_again, short_names, told_again
from kg.reading.also_names import in_name
from kg.reading.anaphors import find_anaphors
from kg.reading.announced import announce
from kg.reading.boundaries import split
from kg.reading.brands import find_brands
from kg.reading.credits import find_credited
from kg.reading.drafts import Draft
from kg.reading.event_tails import find_firsts, find_lectures, find_tails
from kg.reading.fixed import find_fixed
from kg.reading.goals import find_goals
from kg.reading.heads import Body
from kg.reading.honour_rolls import find_rolls
from kg.reading.implied import Found
from kg.reading.lists import join_lists
from kg.reading.near_areas import near_areas
from kg.reading.occasions import find_event_mentions
from kg.reading.parts import find_parts
from kg.reading.people import PeopleFinder
from kg.reading.scene import Scene
from kg.reading.shapes import shape_of
from kg.reading.shared import share_tails
from kg.reading.talks import find_talks
from kg.reading.titles import find_titles
from kg.reading.venues import find_venues
from kg.reading.villages import find_listed


def read_article(article: Article) -> tuple[Sentence, ...]:
    """Read the sentences of an article with all that they name."""
    text = article.body.text
    scene = Scene(article)
    drafts = []
    for start, end, quoted in split(text):
        body = text[start:end].rstrip()
        # Posts that one person has are joined as in a list: 副院长兼|骨科主任 is 副院长、|骨科主任.
        body = _AND_ALSO.sub("、", body) if "兼" in body else body
        drafts.append(Draft(start, start + len(body), body, start < article.title_end, quoted, taken=bytearray(len(body) + 1)))
    _spread(drafts, [(d.start, d.end, d.value) for d in find_dates(text, article.date)])
    places = places_in(text, article.home)
    places = sorted([*places, *near_areas(text, places)], key=lambda place: place[0])
    _find_places(drafts, places, scene)
    for draft in drafts:
        announce(draft, scene)
    for draft in drafts:
        find_fixed(draft, scene)
        share_tails(draft)
    shorts = short_names([m for d in drafts for _, m in d.groups], text, scene.people)
    fuller = {short: full for short, full, _, _ in shorts if short != full}
    parents = [(short, full) for short, full, _, sub in shorts if sub in ("School", "Hospital") and short != full]
    short_mentions = [Mention(short, kind, sub, Span(0, 0), full=full) for short, full, kind, sub in shorts]
    for draft in drafts if shorts else ():
        draft.fill(fuller, parents)
        for mention in short_mentions:
            if mention.name in draft.text:
                again(draft, mention)
    found = [m for d in drafts for _, m in d.groups]
    known = told_again(found, text) + find_brands(article.page_text, found, scene.people)
    for draft in drafts:
        for mention in known:
            if mention.name in draft.text:
                again(draft, mention)
        find_parts(draft, scene)
        find_listed(draft)
        _find_people(draft, scene)
    if scene.names:
        for draft in drafts:
            draft.shorten_names(scene)
        names = longest_first(scene.names)
        for draft in drafts:
            known_again(draft, names, scene)
    nicknames = {alias: m for d in drafts for _, m in d.groups if m.type in ("Product", "Project", "Work") for alias in m.aliases}
    nicknamed = [Mention(f"“{alias}”", m.type, m.sub, Span(0, 0), full=m.canonical) for alias, m in sorted(nicknames.items())]
    told: dict[str, Mention] = {}
    for draft in drafts:
        find_event_mentions(draft, scene)
        find_talks(draft)
        find_firsts(draft)
        find_lectures(draft, told)
        find_tails(draft, told)
        for mention in nicknamed:
            again(draft, mention)
        find_goals(draft)
        find_anaphors(draft)
        find_venues(draft, scene)
    return tuple(join_lists(_sentence(draft, i, article) for i, draft in enumerate(drafts)))


def _spread(drafts: list[Draft], dates: list[tuple[int, int, str]]) -> None:
    at = 0
    for draft in drafts:
        while at < len(dates) and dates[at][0] < draft.end:
            if dates[at][0] >= draft.start:
                draft.dates.append(dates[at])
            at += 1


def _find_places(drafts: list[Draft], places: list[tuple[int, int, Division]], scene: Scene) -> None:
    at = 0
    for draft in drafts:
        for start, end, full in one_character_areas(draft.text, scene.article.home, scene.article.body.text):
            draft.add(Mention(draft.text[start:end], "Place", "AdministrativeArea", Span(draft.start + start, draft.start + end), full=full))
        while at < len(places) and places[at][0] < draft.end:
            start, end, division = places[at]
            at += 1
            if start < draft.start or end > draft.end:
                continue
            name, full = draft.text[start - draft.start : end - draft.start], division.name
            if in_name(draft.text, start - draft.start, end - draft.start):
                continue
            scene.pass_through(start, name, full)
            draft.add(Mention(name, "Place", "AdministrativeArea", Span(start, end), full=full if full != name else ""))


# Behind a post, before another; cabinets join theirs in ways of their own (总理兼国防部长).
_AND_ALSO = re.compile(r"(?<=[长记任席事理裁师授员监官])(?<!总理)兼(?![任职顾具并容听收备有营爱之修蓄程差课]|外|国防|内政|财政|第[一二]|首相|总理|总统|武装)(?=[^，。；、：]{0,16}?(?:长|书记|主任|主席|经理|总裁|CEO|CTO|COO|教授|主编|[总工程设计会]师|监|官))")


def _find_people(draft: Draft, scene: Scene) -> None:
    base, text = draft.start, draft.text
    # A crew is where somebody flies, and no house of a post.
    named = [m for _, m in draft.groups if m.type in ("Organization", "Place") and not m.name.endswith("乘组")]
    # “老街面馆”|店主某某: the quotation marks are of the name.
    marked = {m.span for m in named if m.type == "Organization" and m.sub != "Association" and text.startswith("”", m.span.end - base) and text[m.span.start - base - 1 : m.span.start - base] == "“"} if "”" in text else ()
    bodies = []
    for m in named:
        start, end = m.span
        mark = m.span in marked
        bodies.append(Body(start - base - mark, end - base + mark, m.full or m.name, m.type, m.sub))
    finder = PeopleFinder(text, base, find_titles(text), bodies, draft.taken, scene)
    for person in finder.find():
        _add_person(draft, person, scene)
    listed = list(find_credited(text))
    for roll in find_rolls(text):
        listed += roll.people
    for start, end in listed:
        if draft.free(start, end):
            _add_person(draft, Found(start, end, start, ()), scene)
    for start, end, title, posts in finder.bare_posts():
        _add_title(draft, start, end, title, posts)


def _add_title(draft: Draft, start: int, end: int, title: str, posts: tuple[Post, ...]) -> None:
    """Put a post without a name into the shape; the body that it names stays a mention of its own."""
    base = draft.start
    draft.hide(base + start, base + end)
    draft.add(Mention(title, "Title", "", Span(base + start, base + end), posts=posts))


def _add_person(draft: Draft, person: Found, scene: Scene) -> None:
    base = draft.start
    name = draft.text[person.start : person.end]
    group = Span(base + person.group_start, base + max(person.end, person.group_end))
    draft.hide(*group)
    # A name that a list padded (庄  严) is known by itself without the blanks.
    full = re.sub(r"\s", "", name) if " " in name and "\u4e00" <= name[0] <= "\u9fff" else name
    scene.names[full] = scene.names.get(full, 0) + 1
    draft.add(Mention(name, "Person", "", Span(base + person.start, base + person.end), full=full if full != name else "", posts=person.posts, aliases=_other_name(draft.text, person.end)), group)


_OTHER_NAME = re.compile(r"（([A-Z][A-Za-zÀ-ÿ.\-]+(?: [A-Z][A-Za-zÀ-ÿ.\-]+){0,3}|[\u4e00-\u9fff]{2,4})）")


def _other_name(text: str, at: int) -> tuple[str, ...]:
    """Give the name in another script that stands in brackets behind a name: 韦伯（Markus Weber）, Vivian Xian（冼慧安）."""
    match = _OTHER_NAME.match(text, at)
    if not match or ("\u4e00" <= match.group(1)[0] <= "\u9fff") == ("\u4e00" <= text[at - 1] <= "\u9fff"):
        return ()
    return (match.group(1),)


# Whatever else it holds, a bracket that gives a short name belongs to the name before it.
_SHORT = re.compile(r"（[^（）]{0,40}(?:简称|下称)[^（）]{2,20}）")
_GLOSS = re.compile(r"（[^（）]{1,30}）")


def _with_gloss(draft: Draft, span: Span, others: list[Span]) -> Span:
    """Take the brackets behind a name into its place in the shape: 韦伯（Markus Weber）, 某公司（下称“某某”）."""
    match = _SHORT.match(draft.text, span.end - draft.start)
    if match:
        return Span(span.start, draft.start + match.end())
    match = _GLOSS.match(draft.text, span.end - draft.start)
    if not match:
        return span
    end = draft.start + match.end()
    return span if any(span.end <= other.start < end for other in others) else Span(span.start, end)


_PLACE = itemgetter(0)
_IN_ORDER = attrgetter("span", "type", "name")


def _sentence(draft: Draft, index: int, article: Article) -> Sentence:
    draft.second_names()
    shown = [pair for pair in draft.groups if pair[0].start >= 0]
    if "（" in draft.text:
        shown.sort(key=_PLACE)
        spans = [span for span, _ in shown]
        shown = [(_with_gloss(draft, span, spans), m) for span, m in shown]
    taken, base = draft.taken, draft.start
    for start, end, value in draft.dates:
        if 1 not in taken[start - base : min(end, draft.end) - base]:
            span = Span(start, end)
            shown.append((span, Mention(article.body.text[start:end], "Date", "", span, date=value)))
    shown.sort(key=_PLACE)
    # What still overlaps lies inside the one before it.
    apart: list[tuple[Span, Mention]] = []
    last = 0
    for pair in shown:
        if pair[0].start >= last:
            apart.append(pair)
            last = pair[0].end
    shape, starts, ends, owners = shape_of(draft.text, base, apart)
    words = draft.words if draft.words is not None else ()
    mentions = tuple(sorted([m for _, m in draft.groups if m.type != "Title"], key=_IN_ORDER))
    date = draft.dates[0][2] if draft.dates else ""
    return Sentence(article, index, Span(draft.start, draft.end), draft.text, words, mentions, shape, starts, ends, owners, draft.headline, draft.quoted, date)
