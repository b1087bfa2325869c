"""Reads an article into sentences: splitting, words, and mentions found in the order from certain to less certain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.dates import find_dates
from kg.gazetteer import Division, places_in
from kg.kinds import PARTIES, body_kind
from kg.lexicons import any_of, longest_first, words
from kg.model import Article, Mention, Post, Sentence, Span
from kg.needs import Sought
from kg.reading.abbreviated import one_character_areas
from kg.reading.addresses import find_streets, share_ending
from kg.reading.aliases import again, known_again, short_names, told_again
from kg.reading.also_names import in_name
from kg.reading.anaphors import find_anaphors
from kg.reading.announced import announce
from kg.reading.banks import find_bank_branches
from kg.reading.bodies import above, body_end, congress_committees, level_bodies, national_bodies, party_committees
from kg.reading.boundaries import split
from kg.reading.branches import find_branches, party_branches
from kg.reading.brands import find_brands
from kg.reading.companies import find_companies
from kg.reading.credits import find_credited
from kg.reading.cutting import PEACE, words_between
from kg.reading.documents import find_documents, find_orders, find_reports
from kg.reading.drafts import Draft
from kg.reading.event_tails import find_firsts, find_lectures, find_tails
from kg.reading.founded import find_founded
from kg.reading.goals import find_goals
from kg.reading.groups import find_members
from kg.reading.heads import Body
from kg.reading.honour_rolls import find_rolls
from kg.reading.honours import find_awards, find_crowns, share_heads
from kg.reading.implied import Found
from kg.reading.joined import find_joined
from kg.reading.lists import join_lists
from kg.reading.made import find_made, named_behind
from kg.reading.models import find_models, with_version
from kg.reading.near_areas import near_areas
from kg.reading.occasions import find_event_mentions
from kg.reading.parts import find_parts
from kg.reading.people import PeopleFinder
from kg.reading.phrases import find_phrases
from kg.reading.quoted import find_books, find_latin_products, find_quotes
from kg.reading.scene import Scene
from kg.reading.schools import behind_count, colleges_in_a_row, numbered_schools, without_short_form
from kg.reading.shapes import shape_of
from kg.reading.shared import share_tails
from kg.reading.sited import find_sited
from kg.reading.teams import find_clubs, find_desks, find_teams, find_winners
from kg.reading.titles import find_titles
from kg.reading.venues import find_venues
from kg.reading.villages import find_of_villages
from kg.reading.words import is_word


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
        _find_fixed(draft, scene)
        share_tails(draft)
    shorts = short_names([m for d in drafts for _, m in d.groups], text, scene.people)
    fuller = {short: full for short, full, _, _ in shorts if short != full}
    parents = [(short, full) for short, full, _, sub in shorts if sub in ("School", "Hospital") and short != full]
    short_mentions = [Mention(short, kind, sub, Span(0, 0), full=full) for short, full, kind, sub in shorts]
    for draft in drafts:
        draft.fill(fuller, parents)
        for mention in short_mentions:
            if mention.name in draft.text:
                again(draft, mention)
    known = told_again([m for d in drafts for _, m in d.groups], text)
    known += find_brands(article.page_text, [m for d in drafts for _, m in d.groups], scene.people)
    for draft in drafts:
        for mention in known:
            if mention.name in draft.text:
                again(draft, mention)
        find_parts(draft, scene)
        _find_people(draft, scene)
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


_PARTY_UNIT = re.compile(r"(?:党委(?:(?:宣传|组织|统战|学生工作|学工|教师工作|研究生工作|保卫)部(?!副?部?长)|办公室(?!副?主任))?|(?:机关|联合|离退休|在职|第[一二三四五六七八九十]{1,3}|(?:[内外妇儿骨眼产]|急诊|检验|药剂|放射)科)?(?:党总支|党支部|总支部|党委)|工会|团委|团支部|纪委)(?!书记|副书记|委员|主席|副主席)")
# Parties beside the Communist one, and the youth league, whose committees carry the name of the place behind: 农工党某区委.
_PARTY = re.compile(rf"(?:{'|'.join(PARTIES)}|共青团|团)$")
_PARTY_BRANCH = re.compile("(?:第?[一二三四五六七八九十]+|直属|综合|联合)?(?:总支部?(?:委员会)?|支部(?:委员会)?|基层委员会?|工委)")
# A zone's short name begins where a name can: 光谷, but not in 某电光谷.
# Behind a post, before another; cabinets join theirs in ways of their own (总理兼国防部长).
_AND_ALSO = re.compile(r"(?<=[长记任席事理裁师授员监官])(?<!总理)兼(?![任职顾具并容听收备有营爱之修蓄程差课]|外|国防|内政|财政|第[一二]|首相|总理|总统|武装)(?=[^，。；、：]{0,16}?(?:长|书记|主任|主席|经理|总裁|CEO|CTO|COO|教授|主编|[总工程设计会]师|监|官))")
_ZONES = Sought(rf"(?:(?<![\u4e00-\u9fff])|(?<=[在于到是的和与及向从由驻赴至户把将以让市省区海京汉州圳东国]))(?:{any_of(words('zones'))})")


def _find_fixed(draft: Draft, scene: Scene) -> None:
    """Find titles of documents, quoted names, bodies, institutions and companies; the longest of those that overlap stays."""
    text, base = draft.text, draft.start
    found: list[tuple[int, int, str, str, str, str]] = party_committees(text, base, scene)
    for start, end in party_branches(text):
        found.append((start, end, text[start:end], "Organization", "GovernmentBody", ""))
    if "《" in text:
        found += [(*book, "") for book in find_books(text)]
    in_book = bytearray(len(text) + 1)
    for start, end, *_ in found:
        in_book[start:end] = b"\1" * (end - start)
    for start, end, name, kind, sub in find_quotes(text):
        if not in_book[start]:
            found.append((start, end, name, kind, sub, ""))
    for span in (*find_latin_products(text), *find_models(text)):
        start, end = with_version(text, *span)
        found.append((start, end, text[start:end], "Product", "", ""))
    awards = find_awards(text, draft.breaks)
    for roll in find_rolls(text):
        if roll.award not in awards:
            awards.append(roll.award)
        for start, end in roll.units:
            found.append((start, end, text[start:end], "Organization", "", "+" + text[start:end]))
    for start, end in awards:
        found.append((start, end, text[start:end], "Award", "", ""))
    for start, end, full in (*find_crowns(text), *(share_heads(text, awards) if awards else ())):
        found.append((start, end, text[start:end], "Award", "", full))
    for start, end, full in (*find_orders(text), *find_reports(text)):
        if not in_book[start]:
            found.append((start, end, text[start:end], "Document", "", full))
    for start, end in find_documents(text, in_book, draft.breaks):
        found.append((start, end, text[start:end], "Document", "", ""))
    grid = draft.words = words_between(draft, scene)
    for start, end, full, kind, sub in (*national_bodies(text, scene.article.body.text), *(congress_committees(text) if scene.of_congress else ())):
        found.append((start, end, text[start:end], kind, sub, full))
    phrases = find_phrases(grid, in_book)
    phrases += [(m.start(), m.end(), "Place", "Zone") for m in _ZONES.finditer(text) if not in_book[m.start()]]
    for start, end, _kind, sub in phrases:
        party = _PARTY_UNIT.match(text, end)
        if party and (sub in ("Hospital", "School", "Company", "ResearchInstitute") or text.endswith(("基地", "园区"), start, end)):
            found.append((start, party.end(), text[start : party.end()], "Organization", "Association" if party.group() == "工会" else "GovernmentBody", ""))
    areas = [(m.span.start - base, m.span.end - base, m.canonical) for m in draft.mentions if m.type == "Place"]
    areas += [(start, end, text[start:end]) for start, end, kind, sub in phrases if sub in ("Neighborhood", "Zone")]
    where = [(start, end) for start, end, _ in areas]
    for start, end, full in areas:
        joined = text[end : end + 1] in ("和", "与", "及") and not PEACE.match(text, end)
        stop = body_end(text, end) if not in_book[start] and not joined else 0
        if (branch := _PARTY_BRANCH.match(text, end)) and (party := _PARTY.search(text[:start])):
            found.append((party.start(), branch.end(), text[party.start() : branch.end()], "Organization", "Association", ""))
            continue
        if text[end : end + 1] == "委" and _PARTY.search(text[:start]):
            stop = end + (2 if text[end + 1 : end + 2] == "会" and text[end + 2 : end + 3] not in ("议", "见", "谈") else 1)
        ministry = above(text, start) if stop else start
        if ministry < start:
            found.append((ministry, stop, text[ministry:stop], *body_kind(text[start:stop]), ""))
            continue
        if stop and text.endswith("中共", 0, start):
            found.append((start - 2, stop, text[start - 2 : stop], *body_kind(text[start:stop]), scene.fill("中共" + full + text[end:stop], base + start)))
            continue
        if stop:
            party = _PARTY.search(text[:start]) if text[end:stop].endswith(("委", "委会")) else None
            if party:
                found.append((party.start(), stop, text[party.start() : stop], "Organization", "Association", party.group() + full + text[end:stop]))
                continue
            name = text[start:stop]
            found.append((start, stop, name, *body_kind(name), scene.fill(full + text[end:stop] if end - start == 1 or full.endswith(name[: end - start][-1:]) else name, base + start)))
    level_taken = in_book[:]
    for span, mention in draft.groups:
        if mention.type == "Place":
            level_taken[span.start - base : span.end - base] = b"\1" * (span.end - span.start)
    for start, end in level_bodies(text, level_taken):
        name = text[start:end]
        found.append((start, end, name, *body_kind(name), scene.fill(name, base + start)))
    for start, end, kind, sub in phrases:
        full = without_short_form(text[start:end])
        found.append((start, end, text[start:end], kind, sub, scene.fill(full, base + start) or full))
    houses = [(start, end) for start, end, _, sub in phrases if sub in ("Company", "Hospital", "School")]
    for start, end in find_branches(text, houses) if houses else ():
        found.append((start, end, text[start:end], "Organization", "", ""))
    if "行" in text:
        found[:0] = _banks(text, phrases, scene)
    for start, end, kind, sub in find_members(text, scene.brands()):
        found.append((start, end, text[start:end], kind, sub, ""))
    founded = [item for item in find_founded(text) if not in_book[item[0]] and not behind_count(text[item[0] : item[1]])]
    if founded:
        # 共建的“育种工作站” is no machine.
        found = [item for item in found if item[3] != "Product" or not any(item[0] <= start and end <= item[1] for start, end, *_ in founded)]
        found += [(start, end, text[start:end], kind, sub, "") for start, end, kind, sub in founded]
    for start, end in find_companies(grid, in_book, scene.article.body.text):
        found.append((start, end, text[start:end], "Organization", "Company", ""))
    for start, end in (*numbered_schools(text, scene.article.body.text), *colleges_in_a_row(text)):
        found.append((start, end, text[start:end], "Organization", "School", ""))
    for start, end, kind, sub in find_joined(text, found, where):
        found.append((start, end, text[start:end], kind, sub, ""))
    for start, end, kind, sub in find_sited(text, [item[:2] for item in found], where):
        if not any(start < at and stop == end for at, stop in draft.breaks):
            # 外科护士|甲|获评…: whose name ends so is no firm.
            found.append((start, end, text[start:end].strip("“”"), kind, sub, ""))
    for start, end, kind, sub in find_of_villages(text):
        if not in_book[start]:
            found.append((start, end, text[start:end], kind, sub, ""))
    for start, end in find_streets(text, where):
        found.append((start, end, text[start:end], "Place", "Venue", ""))
    for start, end, full, sub in share_ending(text):
        found.append((start, end, text[start:end], "Place", sub, full))
    for start, end in find_teams(text, where):
        found.append((start, end, text[start:end], "Organization", "", ""))
    for start, end, full in (*find_clubs(text, houses), *find_winners(text, houses)):
        found.append((start, end, text[start:end], "Organization", "", full))
    for at, stop, name, _, sub, full in tuple(found):
        if sub == "MediaOutlet":
            for start, end in find_desks(text, [(at, stop)]):
                found.append((start, end, text[start:end], "Organization", "MediaOutlet", (full or name) + text[start + len(name) : end]))
    made = find_made(text, in_book, [item[:2] for item in found if item[4] in ("GovernmentBody", "Hospital", "School", "ResearchInstitute", "Association")])
    named = {start for start, *_ in made}
    # 管理平台|CareMind is one thing, by its own name.
    found = [item for item in found if not (item[3] == "Product" and (item[1] in named or named_behind(item[1], text, found)))]
    for begin, stop, kind in made:
        start, end = with_version(text, begin, stop)
        found.append((start, end, text[start:end], kind, "", ""))
    _keep_longest(draft, found, scene)


def _banks(text: str, phrases: Iterable[tuple[int, int, str, str]], scene: Scene) -> list[tuple[int, int, str, str, str, str]]:
    """Find the branches of banks, under the name of the bank that the article speaks of."""
    houses = [(start, end) for start, end, *_ in phrases if text.endswith(("行", "社"), start, end)]
    known = [*reversed(scene.bodies), *(text[start:end] for start, end in houses), scene.article.house, scene.article.outlet]
    return [(start, end, text[start:end], "Organization", "GovernmentBody" if party else "Company", full) for start, end, full, party in find_bank_branches(text, houses, known)]


def _keep_longest(draft: Draft, found: list[tuple[int, int, str, str, str, str]], scene: Scene) -> None:
    base = draft.start
    places = draft.groups
    found.sort(key=lambda item: (item[0] - item[1], item[0], item[3]))
    chosen = bytearray(len(draft.text) + 1)
    kept: list[tuple[int, int, Mention]] = []
    for start, end, name, kind, sub, full in found:
        if any(chosen[start:end]):
            continue
        chosen[start:end] = b"\1" * (end - start)
        kept.append((start, end, Mention(name, kind, sub, Span(base + start, base + end), full=full if full != name else "", aliases=_quoted(name, kind))))
    draft.groups = []
    draft.taken = bytearray(len(draft.text) + 1)
    for span, mention in places:
        if not any(chosen[span.start - base : span.end - base]):
            draft.add(mention, span)
    for _start, _end, mention in kept:
        draft.add(mention)
        if mention.type == "Organization":
            scene.bodies.append(mention.canonical)
        if mention.sub == "Zone":
            scene.zones.append((mention.span.start, mention.canonical))


@lru_cache(maxsize=1)
def _country() -> re.Pattern[str]:
    return re.compile(any_of(name for name in words("countries") if name != "中国"))


def _quoted(name: str, kind: str) -> tuple[str, ...]:
    """What stands in quotation marks is a name by itself: “云渠”智能配水系统 is 云渠 too."""
    match = re.fullmatch(r"“([^“”]{2,})”[^“”]+", name) if kind in ("Product", "Project", "Work") else None
    if match:
        return (match.group(1),)
    country = _country().match(name) if kind == "Organization" else None
    stem = name[country.end() :] if country else ""
    # A foreign institution goes by its name without its country: 法国某某集团, where the name begins with no common word.
    return (stem,) if len(stem) >= 4 and not is_word(stem[:2]) and not is_word(stem[:3]) else ()


def _find_people(draft: Draft, scene: Scene) -> None:
    base = draft.start
    # “老街面馆”|店主某某: the quotation marks are of the name.
    marks = {m.span: draft.text.startswith("”", m.span.end - base) and draft.text[m.span.start - base - 1 : m.span.start - base] == "“" for m in draft.mentions if m.type == "Organization" and m.sub != "Association"}
    bodies = [Body(m.span.start - base - marks.get(m.span, 0), m.span.end - base + marks.get(m.span, 0), m.canonical, m.type, m.sub) for m in draft.mentions if m.type in ("Organization", "Place")]
    finder = PeopleFinder(draft.text, base, find_titles(draft.text), bodies, draft.taken, scene)
    for person in finder.find():
        _add_person(draft, person, scene)
    for start, end in (*find_credited(draft.text), *(person for roll in find_rolls(draft.text) for person in roll.people)):
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


def _sentence(draft: Draft, index: int, article: Article) -> Sentence:
    draft.second_names()
    shown = sorted((pair for pair in draft.groups if pair[0].start >= 0), key=lambda pair: pair[0])
    if "（" in draft.text:
        shown = [(_with_gloss(draft, span, [s for s, _ in shown]), m) for span, m in shown]
    dates = [(Span(start, end), Mention(article.body.text[start:end], "Date", "", Span(start, end), date=value)) for start, end, value in draft.dates]
    taken = draft.taken
    shown += [(span, m) for span, m in dates if not any(taken[span.start - draft.start : min(span.end, draft.end) - draft.start])]
    shown.sort(key=lambda pair: pair[0])
    # What still overlaps lies inside the one before it.
    apart: list[tuple[Span, Mention]] = []
    for pair in shown:
        if not apart or pair[0].start >= apart[-1][0].end:
            apart.append(pair)
    shown = apart
    shape, starts, ends, owners = shape_of(draft.text, draft.start, shown)
    words = draft.words if draft.words is not None else ()
    mentions = tuple(sorted((m for m in draft.mentions if m.type != "Title"), key=lambda m: (m.span, m.type, m.name)))
    date = draft.dates[0][2] if draft.dates else ""
    return Sentence(article, index, Span(draft.start, draft.end), draft.text, words, mentions, shape, starts, ends, owners, draft.headline, draft.quoted, date)
