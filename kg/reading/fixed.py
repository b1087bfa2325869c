"""Finds what a sentence names in fixed words: titles of documents, quoted names, bodies, institutions and companies, the longest of those that overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.kinds import PARTIES, body_kind
from kg.lexicons import any_of, words
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought
from kg.reading.addresses import find_streets, share_ending
from kg.reading.banks import DEPARTMENT, RUN, find_bank_branches
from kg.reading.bodies import LEAGUE, PARTY_AT_LEVEL, above, body_end, congress_committees, has_level, level_bodies, national_bodies, party_committees
from kg.reading.branches import OF_PARTY, find_branches, party_branches
from kg.reading.companies import find_companies
from kg.reading.cutting import PEACE, words_between
from kg.reading.documents import ON_BEHALF, ORDER, SHARED, find_documents, find_orders, find_reports
from kg.reading.drafts import Draft
from kg.reading.founded import find_founded, may_found
from kg.reading.groups import find_members
from kg.reading.honour_rolls import find_rolls
from kg.reading.honours import CROWN, find_awards, find_crowns, share_heads
from kg.reading.joined import find_joined
from kg.reading.made import find_made, named_behind
from kg.reading.models import find_models, with_version
from kg.reading.phrases import find_phrases
from kg.reading.programmes import find_programmes
from kg.reading.quoted import find_books, find_latin_products, find_quotes
from kg.reading.scene import Scene
from kg.reading.schools import IN_ROW, LI_OF_TAIWAN, NUMBERED, OF_TAIWAN, behind_count, colleges_in_a_row, numbered_schools, without_short_form
from kg.reading.sited import find_sited
from kg.reading.teams import CLUB, GROUP_ENDS, OF_SCHOOL, PARTY, find_clubs, find_crews, find_desks, find_parties, find_teams, find_winners
from kg.reading.villages import OF_VILLAGE, find_of_villages
from kg.reading.words import is_word

_PARTY_UNIT = re.compile(r"(?:党委(?:(?:宣传|组织|统战|学生工作|学工|教师工作|研究生工作|保卫)部(?!副?部?长)|办公室(?!副?主任))?|(?:机关|联合|离退休|在职|第[一二三四五六七八九十]{1,3}|(?:[内外妇儿骨眼产]|急诊|检验|药剂|放射)科)?(?:党总支|党支部|总支部|党委)|工会|团委|团支部|纪委)(?!书记|副书记|委员|主席|副主席)")
# Parties beside the Communist one, and the youth league, whose committees carry the name of the place behind: 农工党某区委.
_PARTY = re.compile(rf"(?:{'|'.join(PARTIES)}|共青团|团)$")
_PARTY_BRANCH = re.compile("(?:第?[一二三四五六七八九十]+|直属|综合|联合)?(?:总支部?(?:委员会)?|支部(?:委员会)?|基层委员会?|工委)")
# A zone's short name begins where a name can: 光谷, but not in 某电光谷.
_ZONES = Sought(rf"(?:(?<![\u4e00-\u9fff])|(?<=[在于到是的和与及向从由驻赴至户把将以让市省区海京汉州圳东国]))(?:{any_of(words('zones'))})")
# The short title that a document is given inside the name of a report on it: 关于《…规划》|（以下简称《规划》）|编制情况的汇报.
_SHORT_TITLE = re.compile("（(?:以下)?(?:简称|下称)[^（）]*）")
# What few sentences hold: one question spares the others all of the finders that seek it.
_SELDOM = AnyOf(PARTY_AT_LEVEL, LEAGUE, OF_PARTY, CROWN, ORDER, ON_BEHALF, SHARED, NUMBERED, IN_ROW, CLUB, OF_SCHOOL, GROUP_ENDS, PARTY, RUN, DEPARTMENT, OF_VILLAGE, _ZONES)


# What was found: where it begins and ends, its name, type and sub-label, and the full name where that is another.
_Found = list[tuple[int, int, str, str, str, str]]


def find_fixed(draft: Draft, scene: Scene) -> None:
    """Find titles of documents, quoted names, bodies, institutions and companies; the longest of those that overlap stays."""
    text, base = draft.text, draft.start
    seldom = _SELDOM.may_match(text)
    found, in_book = _by_marks(draft, scene, seldom)
    grid = draft.words = words_between(draft, scene)
    bodies = national_bodies(text, scene.article.body.text)
    for start, end, full, kind, sub in (*bodies, *congress_committees(text)) if scene.of_congress else bodies:
        found.append((start, end, text[start:end], kind, sub, full))
    phrases = find_phrases(grid, in_book)
    if seldom:
        phrases += [(m.start(), m.end(), "Place", "Zone") for m in _ZONES.finditer(text) if not in_book[m.start()]]
    for start, end, _kind, sub in phrases:
        party = _PARTY_UNIT.match(text, end)
        if party and (sub in ("Hospital", "School", "Company", "ResearchInstitute") or text.endswith(("基地", "园区"), start, end)):
            found.append((start, party.end(), text[start : party.end()], "Organization", "Association" if party.group() == "工会" else "GovernmentBody", ""))
    areas = [(m.span.start - base, m.span.end - base, m.canonical) for _, m in draft.groups if m.type == "Place"]
    if phrases:
        areas += [(start, end, text[start:end]) for start, end, kind, sub in phrases if sub in ("Neighborhood", "Zone")]
    found += _of_areas(draft, scene, areas, in_book)
    for start, end, kind, sub in phrases:
        full = without_short_form(text[start:end])
        found.append((start, end, text[start:end], kind, sub, scene.fill(full, base + start) or full))
    houses = [(start, end) for start, end, _, sub in phrases if sub in ("Company", "Hospital", "School")] if phrases else []
    for start, end in find_branches(text, houses) if houses else ():
        found.append((start, end, text[start:end], "Organization", "", ""))
    if seldom and "行" in text:
        found[:0] = _banks(text, phrases, scene)
    for start, end, kind, sub in find_members(text, brands) if (brands := scene.brands()) else ():
        found.append((start, end, text[start:end], kind, sub, ""))
    founded = [item for item in find_founded(text) if not in_book[item[0]] and not behind_count(text[item[0] : item[1]])] if may_found(text) else []
    if founded:
        # 共建的“育种工作站” is no machine.
        found = [item for item in found if item[3] != "Product" or not any(item[0] <= start and end <= item[1] for start, end, *_ in founded)]
        found += [(start, end, text[start:end], kind, sub, "") for start, end, kind, sub in founded]
    for start, end in find_companies(grid, in_book, scene.article.body.text):
        found.append((start, end, text[start:end], "Organization", "Company", ""))
    where = [(start, end) for start, end, _ in areas]
    _keep_longest(draft, _beside(draft, scene, found, houses, where, in_book, seldom), scene)


def _by_marks(draft: Draft, scene: Scene, seldom: bool) -> tuple[_Found, bytearray]:
    """Find what marks and forms of its own tell: parties' bodies, books, quoted names, models, awards, documents; and tell which characters are in a title."""
    text = draft.text
    found: _Found = party_committees(text, draft.start, scene) if seldom else []
    for start, end in party_branches(text) if seldom else ():
        found.append((start, end, text[start:end], "Organization", "GovernmentBody", ""))
    if "《" in text:
        found += [(*book, "") for book in find_books(text)]
    in_book = bytearray(len(text) + 1)
    for start, end, *_ in found:
        in_book[start:end] = b"\1" * (end - start)
    for start, end, name, kind, sub in find_quotes(text) if "“" in text else ():
        if not in_book[start]:
            found.append((start, end, name, kind, sub, ""))
    for span in (*find_latin_products(text), *find_models(text)):
        start, end = with_version(text, *span)
        found.append((start, end, text[start:end], "Product", "", ""))
    awards = find_awards(text, draft.breaks)
    for roll in find_rolls(text) if "：" in text else ():
        if roll.award not in awards:
            awards.append(roll.award)
        for start, end in roll.units:
            found.append((start, end, text[start:end], "Organization", "", "+" + text[start:end]))
    for start, end in awards:
        found.append((start, end, text[start:end], "Award", "", ""))
    for start, end, full in (*find_crowns(text), *share_heads(text, awards)) if seldom or awards else ():
        found.append((start, end, text[start:end], "Award", "", full))
    for start, end, full in (*find_orders(text), *find_reports(text)) if seldom else ():
        if not in_book[start]:
            found.append((start, end, text[start:end], "Document", "", full))
    for start, end in find_documents(text, in_book, draft.breaks):
        found.append((start, end, text[start:end], "Document", "", _SHORT_TITLE.sub("", text[start:end])))
    return found, in_book


def _of_areas(draft: Draft, scene: Scene, areas: Iterable[tuple[int, int, str]], in_book: bytearray) -> _Found:
    """Find the bodies of areas: those that an area's name stands before, and those that open with its level."""
    text, base = draft.text, draft.start
    found: _Found = []
    for start, end, full in areas:
        if text[end : end + 1] in "，。；、：！？“”《》":
            # Nothing of the area stands behind a mark, or behind the end.
            continue
        joined = text[end] in "和与及" and not PEACE.match(text, end)
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
                found.append((party.start(), stop, text[party.start() : stop], "Organization", "Association", ("共青" if party.group() == "团" else "") + party.group() + full + text[end:stop]))
                continue
            name = text[start:stop]
            found.append((start, stop, name, *body_kind(name), scene.fill(full + text[end:stop] if end - start == 1 or full.endswith(name[: end - start][-1:]) else name, base + start)))
    if has_level(text):
        level_taken = in_book[:]
        for span, mention in draft.groups:
            if mention.type == "Place":
                level_taken[span.start - base : span.end - base] = b"\1" * (span.end - span.start)
        for start, end in level_bodies(text, level_taken):
            name = text[start:end]
            found.append((start, end, name, *body_kind(name), scene.fill(name, base + start)))
    return found


def _beside(draft: Draft, scene: Scene, found: _Found, houses: list[tuple[int, int]], where: list[tuple[int, int]], in_book: bytearray, seldom: bool) -> _Found:
    """Add what is found by what stands beside it: by areas and houses that are known by now, by lists, by makers."""
    text = draft.text
    for start, end in (*numbered_schools(text, scene.article.body.text), *colleges_in_a_row(text)) if seldom else ():
        found.append((start, end, text[start:end], "Organization", "School", ""))
    for match in OF_TAIWAN.finditer(text) if scene.in_taiwan else ():
        found.append((*match.span("name"), match["name"], "Organization", "School", ""))
    for match in LI_OF_TAIWAN.finditer(text) if scene.in_taiwan else ():
        if any(end == match.start() for _, end in where):
            found.append((*match.span("name"), match["name"], "Place", "Neighborhood", ""))
    for start, end, kind, sub in find_joined(text, found, where) if found and ("与" in text or "和" in text) else ():
        found.append((start, end, text[start:end], kind, sub, ""))
    for start, end, kind, sub in find_sited(text, (item[:2] for item in found), where):
        if not any(start < at and stop == end for at, stop in draft.breaks):
            # 外科护士|甲|获评…: whose name ends so is no firm.
            found.append((start, end, text[start:end].strip("“”"), kind, sub, ""))
    for start, end, kind, sub in find_of_villages(text) if seldom else ():
        if not in_book[start]:
            found.append((start, end, text[start:end], kind, sub, ""))
    for start, end in find_streets(text, where):
        found.append((start, end, text[start:end], "Place", "Venue", ""))
    for start, end, full, sub in share_ending(text) if "、" in text else ():
        found.append((start, end, text[start:end], "Place", sub, full))
    for start, end in find_teams(text, where) if "队" in text or "女" in text or "男" in text else ():
        found.append((start, end, text[start:end], "Organization", "", ""))
    for start, end, full in find_crews(text) if "乘组" in text else ():
        found.append((start, end, text[start:end], "Organization", "", full))
    for start, end in find_parties(text, [item[:2] for item in found if item[3] == "Organization"]) if seldom else ():
        found.append((start, end, text[start:end], "Organization", "", scene.fill(text[start:end], draft.start + start)))
    for start, end, full in (*find_clubs(text, houses), *find_winners(text, houses)) if seldom else ():
        found.append((start, end, text[start:end], "Organization", "", full))
    for at, stop, name, _, _, full in [item for item in found if item[4] == "MediaOutlet"]:
        for start, end in find_desks(text, [(at, stop)]):
            found.append((start, end, text[start:end], "Organization", "MediaOutlet", (full or name) + text[start + len(name) : end]))
    made = find_made(text, in_book, (item[:2] for item in found if item[4] in ("GovernmentBody", "Hospital", "School", "ResearchInstitute", "Association")))
    named = {start for start, *_ in made}
    # 管理平台|CareMind is one thing, by its own name.
    if named or "——" in text:
        found = [item for item in found if not (item[3] == "Product" and (item[1] in named or named_behind(item[1], text, found)))]
    found += [(start, end, name, kind, "", "") for start, end, name, kind in find_programmes(text, in_book)]
    for begin, stop, kind in made:
        start, end = with_version(text, begin, stop)
        found.append((start, end, text[start:end], kind, "", ""))
    return found


def _banks(text: str, phrases: Iterable[tuple[int, int, str, str]], scene: Scene) -> _Found:
    """Find the branches of banks, under the name of the bank that the article speaks of."""
    houses = [(start, end) for start, end, *_ in phrases if text.endswith(("行", "社"), start, end)]
    known = [*reversed(scene.bodies), *(text[start:end] for start, end in houses), scene.article.house, scene.article.outlet]
    return [(start, end, text[start:end], "Organization", "GovernmentBody" if party else "Company", full) for start, end, full, party in find_bank_branches(text, houses, known)]


def _keep_longest(draft: Draft, found: _Found, scene: Scene) -> None:
    base = draft.start
    places = draft.groups
    if not found:
        # The words are cut between what was taken before this.
        draft.groups, draft.taken = places[:], draft.taken[:]
        return
    found.sort(key=lambda item: (item[0] - item[1], item[0], item[3]))
    chosen = bytearray(len(draft.text) + 1)
    kept: list[tuple[int, int, Mention]] = []
    for start, end, name, kind, sub, full in found:
        if 1 in chosen[start:end]:
            continue
        chosen[start:end] = b"\1" * (end - start)
        kept.append((start, end, Mention(name, kind, sub, Span(base + start, base + end), full=full if full != name else "", aliases=_quoted(name, kind))))
    draft.groups = []
    draft.taken = bytearray(len(draft.text) + 1)
    for span, mention in places:
        if 1 not in chosen[span.start - base : span.end - base]:
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


_MARKED = re.compile("“([^“”]{2,})”[^“”]+")


def _quoted(name: str, kind: str) -> tuple[str, ...]:
    """What stands in quotation marks is a name by itself: “云渠”智能配水系统 is 云渠 too."""
    match = _MARKED.fullmatch(name) if kind in ("Product", "Project", "Work") else None
    if match:
        return (match.group(1),)
    country = _country().match(name) if kind == "Organization" else None
    stem = name[country.end() :] if country else ""
    # A foreign institution goes by its name without its country: 法国某某集团, where the name begins with no common word.
    return (stem,) if len(stem) >= 4 and not is_word(stem[:2]) and not is_word(stem[:3]) else ()
