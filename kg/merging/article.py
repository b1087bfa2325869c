"""What one article means by its names: pronouns, bare heads, elided subjects and short forms get their antecedents here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from sys import maxsize

from kg.areas import usual
from kg.kinds import kind_of
from kg.merging.antecedents import Scene
from kg.merging.happenings import event_names
from kg.merging.headed import house_of
from kg.merging.meanings import HE, MUTE, resolve
from kg.merging.occasion_marks import MEETS, PARTS
from kg.merging.other_times import at_another_time, of_the_day
from kg.merging.parties import Party, at_talks, closes_a_tour, hosts, in_passing, on_an_outing
from kg.merging.phases import phases
from kg.merging.presence import Presence, quoted_by_another
from kg.merging.short_names import body_names, document_names
from kg.merging.speakers import Speakers
from kg.merging.stories import Signature, sign
from kg.model import Article, Evidence, Folded, Mention, Sentence, Triple, record


@record
class Settled:
    """An article with its claims, every end of which has a name; `set_aside` counts by reason what had none.

    The article comes without its text, of which only the signature is still needed: it would only be sent from process to process.
    """

    article: Article
    sentences: int
    triples: tuple[Triple, ...]
    mentions: tuple[tuple[Mention, int, Evidence], ...]
    set_aside: tuple[tuple[str, int], ...]
    signature: Signature


# What an elided object or a bare word may mean instead of an event with a name: the visit told of.
_VISITS = frozenset(("", "走访", "调研", "考察"))


def _visits_first(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Put the visits of a sentence before what else it says, in the order of the places: 甲前往某院考察，乙参加."""
    for _, group in groupby(triples, key=lambda triple: triple.evidence.start):
        yield from sorted(group, key=lambda triple: triple.object.span.start if triple.relation == "VISITED" else maxsize)


# Who signs together is spoken of as one: 双方合作共建某研究院.
_BOTH = frozenset(("双方", "两院", "两校", "三方"))
_JOINTLY = frozenset(("ESTABLISHED", "LAUNCHED", "DEVELOPED", "INVESTED_IN"))


def _partners_first(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Put partnerships of a sentence before what else it says: 甲与乙签署协议，双方共建丙."""
    for _, group in groupby(triples, key=lambda triple: triple.evidence.start):
        yield from sorted(group, key=lambda triple: triple.relation != "PARTNERED_WITH")


def _both_sides(triples: Iterable[Triple], both: Sequence[Mention]) -> Iterator[Triple]:
    """Turn what 双方 do into what each of them does, whose partnership was told last."""
    for triple in triples:
        sides = both if triple.subject.anaphor and triple.subject.name in _BOTH and triple.relation in _JOINTLY else ()
        yield from (replace(triple, subject=replace(side, span=triple.subject.span, posts=())) for side in sides)
        if not sides:
            yield triple


def _along(triples: Iterable[Triple], party: Party, scene: Scene) -> Iterator[Triple]:
    """Turn 某某参加 behind a visit into visits of theirs: they went along."""
    for triple in triples:
        goes_along = triple.evidence.rule.startswith("attended.went-along") and triple.relation == "ATTENDED" and triple.object.anaphor
        if (goes_along or on_an_outing(triple, scene.article.body.text)) and not party.doors and triple.subject.type == "Person":
            party.companions[triple.subject.canonical] = triple.subject
        if not _went_along(triple, party, scene):
            yield triple
            continue
        last = party.visits[-1].evidence.start
        if any(hosts(triple.subject, visit.object) for visit in party.visits if visit.evidence.start == last):
            yield triple
            continue
        # 某某等参加活动 at the end of a tour: where it first went.
        whole = triple.evidence.rule == "attended.went-along-on-it" or closes_a_tour(triple, scene.article.body.text)
        toured = party.first if whole else [v for v in party.visits if v.evidence.start == last]
        for object, qualifiers in {v.object.canonical: (v.object, v.qualifiers) for v in toured}.values():
            yield replace(triple, relation="VISITED", object=object, qualifiers=qualifiers)


# 专题调研活动, 集中视察: an event that is itself a tour.
_TOUR = re.compile(r"(?:调研|视察|考察|走访|督查|督导|检查)(?:活动)?$")


def _taking_part(triples: Iterable[Triple]) -> list[Mention]:
    """Give the people of whom the article says that they took part, with nothing named that they took part in."""
    told = (t for t in triples if t.relation == "ATTENDED" and t.evidence.status == "asserted")
    present = (t for t in told if (t.object.name in _VISITS if t.object.anaphor else _TOUR.search(t.object.canonical)))
    # What is told behind the tour is near it, however many took part.
    return [t.subject if t.object.anaphor else replace(t.subject, span=t.object.span) for t in present if t.subject.type == "Person" and not t.subject.anaphor]


# Who comes to a meeting went along with nobody: 某理事长甲应邀到会.
_TO_A_MEETING = re.compile(r"[^，。；]{0,4}(?:到会|与会)")
# Who unveils something together need not have come with the party.
_UNVEILS = ("attended.together", "attended.people-witness", "attended.fires-the-gun")


def _went_along(triple: Triple, party: Party, scene: Scene) -> bool:
    """Tell whether 某某参加 means the visit told of before, and no event."""
    if _TO_A_MEETING.match(scene.article.body.text, triple.subject.span.end):
        return False
    goes = triple.subject.type == "Person" or triple.subject.canonical.endswith(("团", "组", "队"))
    if not goes or triple.evidence.rule in _UNVEILS:
        return False
    if triple.relation != "ATTENDED" or triple.object.type != "Event" or ("role", "attendee") not in triple.qualifiers or not party.visits:
        return False
    elided = triple.object.anaphor and triple.object.name in _VISITS
    lead = scene.article.body.text[scene.article.title_end :].lstrip().split("。")[0]
    if MEETS.search(lead) and party.visits[-1].evidence.start > scene.article.title_end + len(lead):
        # 甲会见乙。…感谢甲访问某国。…丙参加: in the talks.
        return False
    return elided and (closes_a_tour(triple, scene.article.body.text) or not scene.event_near(triple.object.span.start, party.visits[-1].object.span.start))


def settle(article: Article, sentences: Sequence[Sentence], triples: Iterable[Triple]) -> Settled:
    """Give every claim of an article ends with names, and count the claims whose ends have none."""
    scene = Scene(article, sentences)
    triples = list(triples)
    fuller = {**event_names(scene, phases(triples, scene)), **body_names(scene), **document_names(sentences)}
    fuller |= _dated_by_wholes(triples, scene, fuller)
    # Who says it and when it was is told by the sentence, before its ends are given names that stand elsewhere.
    speakers = Speakers(article, sentences if triples else (), lambda mention: _name_of(mention, scene, fuller))
    triples = [_of_the_day(_appointed_on(_said(triple, speakers), scene), scene) for triple in triples]
    kept: list[Triple] = []
    aside: Counter[str] = Counter()
    party = Party(scene.leaders, scene.delegation, _taking_part(triples), scene.event_near, scene.members)
    both: list[Mention] = []
    parts: set[str] = set()
    events = {m.canonical for m in fuller.values() if m.type == "Event"}
    presence = Presence(scene, fuller)
    scene.our_firm = _our_firm(triples, article)
    held = {(t.subject.canonical, _title(t)) for t in triples if t.relation == "HOLDS_POST" and not t.object.anaphor}
    # Where the occasion is held that things are unveiled at, if that is an area.
    site: Mention | None = None
    said: list[Triple] = []
    for triple in _both_sides(party.expand(_along(_partners_first(_visits_first(triples)), party, scene)), both):
        if triple.object.type == "Occasion":
            said.append(triple)
            continue
        if triple.relation == "HOLDS_POST" and triple.object.anaphor and not triple.object.name and _held_already(triple, held):
            # 某院院长甲来访。甲院长表示…: whose he is stands there.
            aside["a post that the article tells of with its body elsewhere"] += 1
            continue
        nameless = triple.relation == "ATTENDED" and triple.object.anaphor and not triple.object.name
        if nameless and (triple.evidence.rule.startswith("attended.went-along") or at_talks(triple, article)):
            # 甲、乙陪同检查: no meeting that the text names.
            aside["somebody who went along where the article names no visit"] += 1
            continue
        known = presence.last(triple)
        if triple.relation == "SPOKE_AT" and triple.object.anaphor and not triple.object.name:
            if known is not None and not known.canonical.endswith(MUTE) and not scene.in_talks(triple.subject.canonical, triple.subject.span.start):
                # Who was said to be at one event speaks there, but in talks.
                triple = replace(triple, object=presence.in_phase(known, triple.object.span.start))
            elif known is None and quoted_by_another(scene.article.body.text, triple):
                aside["what a speaker quotes of somebody else"] += 1
                continue
        if triple.object.type == "Place" and triple.object.anaphor and site is not None:
            triple = replace(triple, object=replace(site, span=triple.object.span))
        if triple.evidence.rule == "partnered.both-sign":
            sides = scene.two_sides(triple.subject.span.start)
            if sides is None:
                aside["two sides that sign where the paragraph tells of more houses or fewer"] += 1
                continue
            triple = replace(triple, subject=replace(sides[0], span=triple.subject.span, posts=()), object=replace(sides[1], span=triple.object.span, posts=()))
        ends = _ends(triple, scene, fuller, kept)
        if isinstance(ends, str):
            aside[ends] += 1
            continue
        subject, object = ends
        if triple.relation == "REVIEWED" and subject.canonical.endswith("座谈会") and object.canonical.endswith("汇报") and not object.canonical.startswith("关于"):
            # 在座谈会上听取了企业发展情况的汇报: what people tell each other.
            aside["what was told at talks, and is no document"] += 1
            continue
        kept.append(replace(triple, subject=subject, object=object))
        kept += [replace(kept[-1], object=event) for event in presence.above(triple) if event.canonical != object.canonical]
        kept += _part_of_event(triple, kept[-1], parts, events)
        if triple.object.type == "Whole":
            presence.open_phase(triple, subject, object)
        kept += _parts_of_house(triple, kept[-1], parts)
        if triple.relation == "VISITED" and triple.evidence.status == "asserted" and not in_passing(triple, article.body.text):
            party.take(kept[-1])
        if triple.relation == "HELD_AT" and site is None and object.sub in ("AdministrativeArea", "Zone"):
            site = object
        if triple.relation == "PARTNERED_WITH" and triple.evidence.status == "asserted":
            both[:] = [*both, object] if both and both[0].canonical == subject.canonical and object not in both else [subject, object]
        if object.type == "Event" and (triple.relation in ("ATTENDED", "PRESIDED_OVER", "SPOKE_AT") or (triple.relation == "ORGANIZED" and subject.type == "Person")):
            presence.take(triple, subject, object)
    for triple in said:
        # What is said counts where the speaker is known to be, or where the paragraph tells of an event.
        speaker = resolve(triple.subject, triple, scene, fuller)
        event = presence.where(speaker, triple) if speaker is not None else None
        if speaker is None or event is None or event.canonical.endswith(MUTE):
            aside["something said at no event that the article names"] += 1
        else:
            kept.append(replace(triple, subject=speaker, object=event))
    spelled = tuple(replace(t, subject=_spelled(t.subject, article), object=_spelled(t.object, article)) for t in kept)
    bare = replace(article, body=Folded("", (), ()), page_text="")
    return Settled(bare, len(sentences), spelled, _mentioned(article, sentences, scene, fuller), tuple(sorted(aside.items())), sign(article))


def _ends(triple: Triple, scene: Scene, fuller: Mapping[str, Mention], kept: Sequence[Triple]) -> tuple[Mention, Mention] | str:
    """Give the two ends of a claim under their names, or why it has none."""
    subject = resolve(triple.subject, triple, scene, fuller)
    object = resolve(triple.object, triple, scene, fuller) or house_of(triple, scene)
    if subject is None or object is None:
        end = triple.subject if subject is None else triple.object
        return f"nothing named before that {end.name or _ELIDED.get(end.type, 'an elided ' + end.type)} could stand for"
    if triple.relation == "PARTNERED_WITH" and subject.type == object.type == "Person":
        # Two who sign for both sides: their houses are the partners.
        one, other = _house(subject, kept), _house(object, kept)
        if one is None or other is None:
            return "people who sign for houses that no sentence before names"
        subject, object = one, other
    if triple.relation == "VISITED" and triple.object.anaphor and len(object.canonical) > 3 and any(post.body.endswith(object.canonical) for post in triple.subject.posts):
        # 甲大学校长乙来我校: ours is another.
        return "a visit of somebody to his own house"
    return "a relation of a thing to itself" if subject.canonical == object.canonical and subject.type == object.type else (subject, object)


def _mentioned(article: Article, sentences: Sequence[Sentence], scene: Scene, fuller: Mapping[str, Mention]) -> tuple[tuple[Mention, int, Evidence], ...]:
    """Give what an article mentions, under each name that it has there, with how often and where first."""
    counts: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for mention in (m for s in sentences for m in s.mentions if m.type not in ("Title", "Date") and (not m.anaphor or (m.type == "Person" and m.name[:1] not in HE))):
        final = resolve(mention, None, scene, fuller)
        if final is None:
            continue
        name = f"{final.type}\t{final.canonical}\t{mention.name}"
        counts[name] += 1
        if name not in first:
            first[name] = replace(final, name=mention.name, full=final.canonical, span=mention.span)
    return tuple((first[name], counts[name], _named_at(article, first[name])) for name in sorted(counts))


# Appointments that a list or a later sentence tells are of the day on which the article's meeting was held.
_APPOINTED = {"posts.appointed": "since", "posts.dismissed": "until", "posts.dismissed-first": "until", "posts.resigned": "until"}


# What tells that a part of an event goes on when the whole does.
_GOES_ON_WITHIN = ("part.consists-of", "part.made-up-of", "part.phase", "part.during", "part.during-held", "part.at-the-same-time")


def _dated_by_wholes(triples: Iterable[Triple], scene: Scene, fuller: dict[str, Mention]) -> dict[str, Mention]:
    """Give each part of an event that has no day of its own the day of the whole."""
    dated: dict[str, Mention] = {}
    for triple in triples:
        part = fuller.get(triple.subject.canonical) if triple.evidence.rule in _GOES_ON_WITHIN and triple.evidence.status == "asserted" else None
        whole = resolve(triple.object, triple, scene, fuller) if part is not None and len(part.date) <= 4 and not triple.subject.anaphor else None
        if part is not None and whole is not None and len(whole.date) == 10:
            dated[triple.subject.canonical] = replace(part, date=whole.date)
    return dated


def _appointed_on(triple: Triple, scene: Scene) -> Triple:
    """Date an appointment or a dismissal without a date of its own by the day that its article opens with."""
    end, day = _APPOINTED.get(triple.evidence.rule), scene.lead_date
    if not end or len(day) != 10 or any(name in ("since", "until") for name, _ in triple.qualifiers) or at_another_time(triple, scene.sentences):
        return triple
    return replace(triple, qualifiers=tuple(sorted({**{k: v for k, v in triple.qualifiers if k != "held"}, end: day}.items())))


# What an article tells without a date is of the day that it opens with, where nobody quotes it: the next stop of a visit, a signing, an opening.
_OF_THE_DAY = {"VISITED": "date", "PARTNERED_WITH": "since", "ESTABLISHED": "date"}


def _of_the_day(triple: Triple, scene: Scene) -> Triple:
    name, said = _OF_THE_DAY.get(triple.relation), dict(triple.qualifiers)
    told = triple.evidence.status == "asserted" and not triple.evidence.speaker and triple.evidence.rule != "partnered.countries"
    told = told and (triple.relation != "PARTNERED_WITH" or "form" in said)
    if not name or name in said or not told or not scene.lead_date or scene.items or not of_the_day(triple, scene.sentences):
        return triple
    return replace(triple, qualifiers=tuple(sorted({**said, name: scene.lead_date}.items())))


# What the name of a part of a school or hospital ends with.
_PARTS = ("学院", "学部", "系", "分院", "院区", "研究院", "研究所", "研究中心", "实验室")


def _parts_of_house(was: Triple, now: Triple, known: set[str]) -> Iterator[Triple]:
    """Say once of what a part is (我校|某学院) that has its whole's name from the page."""
    for before, after in ((was.subject, now.subject), (was.object, now.object)):
        whole = after.canonical.removesuffix(before.name) if before.name.endswith(_PARTS) and not before.anaphor and after.type == "Organization" else ""
        if whole and whole != after.canonical and after.canonical not in known and kind_of(whole)[1] in ("School", "Hospital"):
            known.add(after.canonical)
            yield _part(now, after, Mention(whole, *kind_of(whole), after.span), "part.of-own-house")


def _part_of_event(was: Triple, now: Triple, known: set[str], events: set[str]) -> Iterator[Triple]:
    """Say once of what a part is that goes by its kind alone (闭幕式) and has its whole's name from the page."""
    part = was.object.name
    whole = now.object.canonical.removesuffix(part) if was.object.type == "Event" and was.object.anaphor and part in PARTS else ""
    if whole in events and whole != now.object.canonical and now.object.canonical not in known:
        known.add(now.object.canonical)
        yield _part(now, now.object, Mention(whole, "Event", "Conference", now.object.span), "part.by-its-kind")


def _part(told: Triple, part: Mention, whole: Mention, rule: str) -> Triple:
    """Say, where something else was told of a part, of what it is one."""
    return replace(told, subject=part, relation="PART_OF", object=whole, qualifiers=(), evidence=replace(told.evidence, rule=rule, status="asserted"))


def _our_firm(triples: Iterable[Triple], article: Article) -> Mention | None:
    """Give the firm that a page means by 公司: that of one of its people, whose post is told elsewhere with the firm's name (某某钴业总裁甲… 公司总裁甲)."""
    posts = [t for t in triples if t.relation == "HOLDS_POST"]
    named = {(t.subject.canonical, _title(t)): t.object for t in posts if not t.object.anaphor and t.object.sub == "Company"}
    ours = (t for t in posts if t.object.anaphor and article.body.text.startswith(("公司", "集团", "我公司", "我集团"), t.object.span.start))
    return next((named[told] for t in ours if (told := (t.subject.canonical, _title(t))) in named), None)


def _held_already(triple: Triple, held: Iterable[tuple[str, str]]) -> bool:
    """Tell whether the article says elsewhere whose post this is, which it gives again without its body."""
    return any(who == triple.subject.canonical and (_title(triple) in title or title in _title(triple)) for who, title in held)


def _title(triple: Triple) -> str:
    return dict(triple.qualifiers).get("title", "")


def _name_of(mention: Mention, scene: Scene, fuller: dict[str, Mention]) -> str:
    found = resolve(mention, None, scene, fuller)
    return found.canonical if found is not None else ""


def _said(triple: Triple, speakers: Speakers) -> Triple:
    """Add to a claim who says it."""
    speaker = speakers.of(triple)
    return replace(triple, evidence=replace(triple.evidence, speaker=speaker)) if speaker else triple


def _house(person: Mention, kept: Sequence[Triple]) -> Mention | None:
    """Give the institution that somebody was last said to have a post at."""
    posts = [t.object for t in reversed(kept) if t.relation == "HOLDS_POST" and t.subject.canonical == person.canonical and t.object.type == "Organization"]
    # A department signs where it is no committee of a party: 某市科委副主任某某.
    bodies = [body for body in posts if body.sub in _SIGNING_HOUSES] or [body for body in posts if body.sub == "GovernmentBody" and not _OF_PARTY.search(body.canonical)]
    return next((replace(body, span=person.span) for body in bodies), None)


_OF_PARTY = re.compile(r"(?:[省市区县镇乡州盟旗]委|党组|党委|工委|常委会|人大|政协|组织部|宣传部|统战部)$")
_SIGNING_HOUSES = frozenset(("Company", "Hospital", "School", "ResearchInstitute", "Association"))


def _spelled(mention: Mention, article: Article) -> Mention:
    """Add how the page itself spells a mention (in traditional script, with spaces), and the usual name of an area that rules itself and of its bodies."""
    if mention.type in ("Place", "Organization") and (usually := usual(mention.canonical)):
        # 陵水县委 is filed as 陵水黎族自治县委.
        mention = replace(mention, aliases=(*mention.aliases, usually))
    if mention.span.end <= mention.span.start or article.body.text[mention.span.start : mention.span.end] != mention.name:
        return mention
    span = article.body.original(*mention.span)
    text = article.page_text[span.start : span.end]
    return replace(mention, aliases=(*mention.aliases, text)) if text != mention.name and len(text) <= len(mention.name) + 4 and "\n" not in text else mention


def _named_at(article: Article, mention: Mention) -> Evidence:
    span = article.body.original(*mention.span)
    return Evidence(article.id, article.source, span.start, span.end, article.page_text[span.start : span.end], "mention.first", words=(span,))


# How what is left out is told to the user, where its type alone would say nothing.
_ELIDED = {
    "Spot": "这里", "Listed": "the event of a list of people", "Whole": "an event that has phases", "Signing": "a signing", "Opening": "an opening",
    "Agent": "an elided body or area", "Labelled": "the event of a labelled line", "Games": "the games of a contest",
}  # fmt: skip
