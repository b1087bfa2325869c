"""What one article means by its names: pronouns, bare heads, elided subjects and short forms get their antecedents here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.lexicons import rows, words
from kg.model import Article, Evidence, Mention, Sentence, Span, Triple


@dataclass(frozen=True, slots=True)
class Settled:
    """An article with its claims, every end of which has a name; `set_aside` counts by reason what had none."""

    article: Article
    sentences: int
    triples: tuple[Triple, ...]
    mentions: tuple[tuple[Mention, int, Evidence], ...]
    set_aside: tuple[tuple[str, int], ...]


# What an elided or general word looks back to: the ending of the title or noun → sub-labels it may mean, nearest first.
_POST_BODIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("校长", ("School",)),
    ("园长", ("School",)),
    ("院长", ("Hospital", "School", "ResearchInstitute", "GovernmentBody")),
    ("行长", ("Company",)),
    ("董事长", ("Company", "Organization")),
    ("总经理", ("Company",)),
    ("总裁", ("Company",)),
    ("CEO", ("Company",)),
    ("首席", ("Company",)),
    ("创始人", ("Company",)),
    ("理事长", ("Association", "Organization")),
    ("会长", ("Association",)),
    ("馆长", ("Organization",)),
    ("庭长", ("GovernmentBody",)),
    ("支队长", ("GovernmentBody",)),
    ("局长", ("GovernmentBody",)),
    ("书记", ("GovernmentBody", "Hospital", "School")),
    ("主任", ("GovernmentBody", "Hospital", "ResearchInstitute")),
    ("主席", ("GovernmentBody", "Association")),
)
_PRONOUNS: dict[str, tuple[str, ...]] = {
    "该公司": ("Company",), "公司": ("Company",), "我司": ("Company",),
    "该院": ("Hospital", "School", "ResearchInstitute"), "我院": ("Hospital", "School", "ResearchInstitute"),
    "该校": ("School",), "我校": ("School",), "该局": ("GovernmentBody",),
}  # fmt: skip
# Parts of an event that go by their kind alone: the 闭幕式 of the games spoken of.
_PARTS = frozenset(("开幕式", "闭幕式", "开幕仪式", "闭幕仪式", "启动仪式", "揭牌仪式", "颁奖仪式", "开馆仪式"))
# What an elided object or a bare word may mean instead of an event with a name: the visit told of.
_VISITS = frozenset(("", "走访", "调研", "考察"))
_HELD = re.compile(r"举行|召开|举办|开幕|闭幕|主持|启动|收官|落下帷幕|开讲")


class _Scene:
    """The mentions of an article in order, for looking back."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article = article
        self.items = article.title.split("|")[0].strip() in words("section_titles")
        self.persons: list[tuple[int, Mention]] = []
        self.bodies: list[tuple[int, Mention]] = []
        self.events: list[tuple[int, Mention, bool]] = []
        self.places: list[tuple[int, Mention]] = []
        self.products: list[tuple[int, Mention]] = []
        for sentence in sentences:
            held = bool(_HELD.search(sentence.text))
            for mention in sentence.mentions:
                if mention.anaphor:
                    continue
                if mention.type == "Person" and not sentence.headline:
                    self.persons.append((mention.span.start, mention))
                elif mention.type == "Organization" and not sentence.headline:
                    self.bodies.append((mention.span.start, mention))
                elif mention.type == "Place":
                    self.places.append((mention.span.start, mention))
                elif mention.type == "Product":
                    self.products.append((mention.span.start, mention))
                elif mention.type == "Event":
                    self.events.append((mention.span.start, mention, held and not sentence.headline))

    def event(self, word: str, at: int) -> Mention | None:
        """Give the event that a bare word or an elision at `at` stands for."""
        before = [(m, held) for start, m, held in self.events if start < at]
        body = [(m, held) for m, held in before if m.span.start >= self.article.title_end]
        if self.items:
            body = [(m, held) for m, held in body if "\n" not in self.article.body.text[m.span.start : at]]
            before = body
        if word and len(word) > 2:
            for mention, _ in reversed(body):
                if mention.name.endswith(word) or mention.canonical.endswith(word):
                    return mention
            if word in _PARTS and body:
                whole = next((m for m, _ in reversed(body) if not m.canonical.endswith(("式", "典礼"))), None)
                if whole is not None:
                    return replace(whole, name=whole.name + word, full=whole.canonical + word, sub="Ceremony")
        for pool in (body, before):
            held = [m for m, is_held in pool if is_held]
            if held:
                return held[-1]
        lead = [m for m, _ in body if "\n" not in self.article.body.text[self.article.title_end + 1 : m.span.start]]
        if lead:
            return lead[0]
        later = [m for start, m, held in self.events if start >= at and start - at < 60]
        return later[0] if later and not word else (before[-1][0] if before else None)

    def event_near(self, at: int, since: int) -> bool:
        """Tell whether an event is named between two places of the article."""
        return any(since < start < at for start, _, _ in self.events)

    def person(self, at: int) -> Mention | None:
        """Give the person a pronoun or an elided subject at `at` stands for: the last one named before."""
        before = [m for start, m in self.persons if start < at]
        return before[-1] if before else None

    def body(self, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give the last institution of one of these kinds named before `at`, else the first one after, else the outlet's own."""
        before = [m for start, m in self.bodies if start < at and m.sub in subs]
        if before:
            return before[-1]
        after = [m for start, m in self.bodies if m.sub in subs]
        return after[0] if after else None

    def named(self, word: str, at: int) -> Mention | None:
        """Give the last body or area before `at` whose name ends with the word, or the one of its kind: 支队, 街道, 集团."""
        kind, subs = next(((row[1], tuple(row[2].split()) if len(row) > 2 else ()) for row in rows("body_bare") if row[0] == word), ("", ()))
        pool = [m for start, m in (self.places if kind == "Place" else self.bodies) if start < at]
        for mention in reversed(pool):
            if mention.canonical.endswith(word) or (word == "集团" and word in mention.canonical):
                return mention
        return next((m for m in reversed(pool) if m.sub in subs), None) if kind == "Organization" and subs else None

    def product(self, word: str, at: int) -> Mention | None:
        """Give the last product named before `at` whose name ends with the word behind 该, else the last one."""
        before = [m for start, m in self.products if start < at]
        word = word.removeprefix("该")
        return next((m for m in reversed(before) if m.name.endswith(word)), before[-1] if before else None)

    def main(self, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give the institution that a title without one means: the one its article is about, else the last one named."""
        counts = Counter(m.canonical for _, m in self.bodies if m.sub in subs)
        if not counts:
            return None
        last = self.body(subs, at)
        top, times = counts.most_common(1)[0]
        if last is not None and (counts[last.canonical] * 2 > times or times < 3):
            return last
        return next(m for _, m in self.bodies if m.canonical == top)

    def own(self, subs: tuple[str, ...]) -> Mention | None:
        """Give the institution that speaks of itself as 我校, 我院: the one whose site it is, else the one named most."""
        outlet = self.article.outlet
        for ending in ("新闻网", "官网", "网"):
            stem = outlet.removesuffix(ending)
            if outlet.endswith(ending) and stem.endswith(("大学", "学院", "医院", "学校", "中学")):
                return Mention(stem, "Organization", "School" if not stem.endswith("医院") else "Hospital", Span(0, 0))
        counts = Counter(m.canonical for _, m in self.bodies if m.sub in subs)
        if not counts:
            return None
        best = max(counts, key=lambda name: (counts[name], -next(i for i, (_, m) in enumerate(self.bodies) if m.canonical == name)))
        return next(m for _, m in self.bodies if m.canonical == best)


def settle(article: Article, sentences: Sequence[Sentence], triples: Iterable[Triple]) -> Settled:
    """Give every claim of an article ends with names, and count the claims whose ends have none."""
    scene = _Scene(article, sentences)
    fuller = {**_event_names(scene), **_body_names(scene)}
    kept: list[Triple] = []
    aside: Counter[str] = Counter()
    visits: list[Triple] = []
    for triple in triples:
        if triple.relation == "VISITED" and triple.subject.type == "Person" and triple.subject.anaphor and not triple.subject.name and visits:
            # The party that goes on is led by whoever came first: 甲来到乙厂。随后走进丙院。
            visit = next(v for v in visits if v.evidence.start == visits[-1].evidence.start)
            triple = replace(triple, subject=visit.subject)
        if triple.relation == "ATTENDED" and ("role", "attendee") in triple.qualifiers and triple.object.anaphor and triple.object.name in _VISITS and visits and not scene.event_near(triple.object.span.start, visits[-1].object.span.start):
            # 某某参加 behind a visit: they went along.
            triple = replace(triple, relation="VISITED", object=visits[-1].object, qualifiers=visits[-1].qualifiers)
        subject = _resolve(triple.subject, triple, scene, fuller)
        object = _resolve(triple.object, triple, scene, fuller)
        if subject is None or object is None:
            end = triple.subject if subject is None else triple.object
            aside[f"nothing named before that {end.name or 'an elided ' + end.type} could stand for"] += 1
            continue
        if subject.canonical == object.canonical and subject.type == object.type:
            aside["a relation of a thing to itself"] += 1
            continue
        kept.append(replace(triple, subject=subject, object=object))
        if triple.relation == "VISITED" and triple.evidence.status == "asserted" and subject.type == "Person":
            visits.append(kept[-1])
    counts: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for mention in (m for s in sentences for m in s.mentions if not m.anaphor and m.type not in ("Title", "Date")):
        final = _resolve(mention, None, scene, fuller) or mention
        name = f"{final.type}\t{final.canonical}"
        counts[name] += 1
        first.setdefault(name, replace(final, span=mention.span))
    mentions = tuple((first[name], counts[name], _named_at(article, first[name])) for name in sorted(counts))
    return Settled(article, len(sentences), tuple(kept), mentions, tuple(sorted(aside.items())))


def _named_at(article: Article, mention: Mention) -> Evidence:
    span = article.body.original(*mention.span)
    return Evidence(article.id, article.source, span.start, span.end, article.page_text[span.start : span.end], "mention.first", words=(span,))


def _resolve(mention: Mention, triple: Triple | None, scene: _Scene, fuller: dict[str, Mention]) -> Mention | None:
    if not mention.anaphor:
        if mention.type == "Event":
            return _full_event(mention, fuller)
        if mention.type == "Organization" and scene.article.body.text[max(mention.span.start - 2, 0) : mention.span.start] in ("我校", "我院", "该校", "该院"):
            whole = scene.own(("School", "Hospital"))
            if whole is not None and not mention.canonical.startswith(whole.canonical):
                return replace(mention, full=whole.canonical + mention.name)
        if mention.type == "Organization" and f"O\t{mention.canonical}" in fuller:
            best = fuller[f"O\t{mention.canonical}"]
            return replace(mention, full=best.canonical, sub=best.sub or mention.sub, aliases=tuple(sorted({*mention.aliases, mention.canonical})))
        return mention
    at = mention.span.start
    found: Mention | None
    if mention.type == "Event":
        found = scene.event(mention.name, at)
        return _full_event(found, fuller) if found else None
    if mention.type == "Person":
        found = scene.person(at)
    elif mention.type == "Product":
        found = scene.product(mention.name, at)
    elif mention.name and not mention.name.startswith(("该", "我", "双", "两", "三")) and mention.name != "公司":
        found = scene.named(mention.name, at)
    elif triple is not None and triple.relation == "HOLDS_POST" and not (mention.name and scene.named(mention.name, at)):
        title = dict(triple.qualifiers).get("title", "")
        subs = (mention.sub,) if mention.sub and mention.sub != "AdministrativeArea" else next((subs for ending, subs in _POST_BODIES if ending in title), ())
        speaks_of_itself = any(word in scene.article.body.text for word in ("我校", "我院")) and ({"School", "Hospital"} & set(subs))
        found = (scene.own(subs) if speaks_of_itself else scene.main(subs, at)) if subs else None
    elif mention.name.startswith("我"):
        found = scene.own(_PRONOUNS.get(mention.name, ("School", "Hospital"))) if mention.name in _PRONOUNS else _home(scene.article)
    else:
        kinds = _PRONOUNS.get(mention.name)
        found = scene.body(kinds, at) if kinds else None
    return replace(found, span=mention.span, posts=()) if found else None


def _home(article: Article) -> Mention | None:
    return Mention(article.home[-1], "Place", "AdministrativeArea", Span(0, 0)) if article.home else None


def _event_names(scene: _Scene) -> dict[str, Mention]:
    """Give each event name of the article the fullest name that ends with it, or begins and ends like it, with its date."""
    named = [m for _, m, _ in scene.events]
    fuller: dict[str, Mention] = {}
    for mention in named:
        best = mention
        for other in named:
            a, b = mention.canonical, other.canonical
            if len(b) > len(best.canonical) and len(a) >= 4 and (b.endswith(a) or (b.startswith(a) and b[len(a) :].startswith("暨"))):
                best = other
        date = best.date or mention.date
        if not date:
            date = next((m.date for m in named if m.canonical == best.canonical and m.date), "")
        fuller[mention.canonical] = replace(best, date=date)
    return fuller


def _body_names(scene: _Scene) -> dict[str, Mention]:
    """Give a body's name that is the end of exactly one longer name in the article that longer name."""
    names = {m.canonical: m for _, m in scene.bodies}
    fuller = {}
    for name in names:
        longer = [other for other in names if len(other) > len(name) >= 4 and other.endswith(name)]
        if len(longer) == 1:
            fuller[f"O\t{name}"] = names[longer[0]]
    return fuller


def _full_event(mention: Mention, fuller: dict[str, Mention]) -> Mention:
    best = fuller.get(mention.canonical)
    if best is None or best.canonical == mention.canonical:
        return replace(mention, date=best.date if best is not None and best.date else mention.date)
    aliases = tuple(sorted({mention.name, mention.canonical, best.name} - {best.canonical}))
    return replace(best, span=mention.span, aliases=aliases, full=best.canonical)


