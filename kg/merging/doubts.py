"""What may be one thing and was not merged, or two and was: namesakes kept apart, names one slip apart, short names beside long ones, each with what speaks for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import combinations

from kg.areas import lookup
from kg.decisions import Decision, Reference
from kg.folding import key
from kg.graph import Graph
from kg.lexicons import rows, words
from kg.merging.identity import INNER_BODIES, body_key, is_local
from kg.merging.namesakes import clues_of
from kg.merging.unnamed_things import is_any_contests_award
from kg.model import Edge, Entity

# How near two names are, and how much must speak for the pair before it is worth a question.
_KINDS: dict[str, tuple[float, float]] = {
    "same name": (2.0, 0.0), "same event name": (1.0, 1.5), "variant characters": (2.0, 2.0), "alike in part": (1.5, 3.0), "alike in shape": (1.5, 3.0), "sound alike": (0.5, 4.0),
    "short and long name": (1.5, 1.0), "with and without its university": (1.5, 0.0),
}  # fmt: skip
_ROWS = {"variant": "variant characters", "part": "alike in part", "shape": "alike in shape", "sound": "sound alike"}
_LEGAL = re.compile(r"(?:集团)?(?:股份|有限责任|有限)*(?:公司|集团)?")
_AFFILIATED = re.compile("[\u4e00-\u9fff]{2,12}(?:大学|学院|医科大|科学院)(?:[\u4e00-\u9fff]{2,3}学院)?(?:附属|直属)")
_NUMBER = re.compile("[0-9一二三四五六七八九十百]")
_HEADS = ("大学", "学院", "学校", "医院", "公司", "集团", "银行", "协会", "学会", "中心", "科技", "研究院", "研究所", "科学院", "日报", "总局", "总公司")
# Of more namesakes than these, not every pair is asked about.
_SOME, _MANY = 4, 12
_OF_CHARACTERS = ("ResearchInstitute", "School", "Hospital")
_SLIPS = ("Person", "Organization", "Place", "Event", "Document", "Project", "Product")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two things that may be one: why they are asked about, what they share, and how much speaks for it."""

    one: Entity
    other: Entity
    why: str
    shared: tuple[str, ...]
    score: float
    # Of a thing that may be two, the articles that tell of each.
    parts: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


def doubts(graph: Graph) -> list[Doubt]:
    """Give what a person should decide, the likeliest first.

    >>> doubts(Graph())
    []
    """
    around = _Around(graph)
    found: dict[tuple[str, str], Doubt] = {}
    for a, b, kind, why in _candidates(around):
        if a.id in around.beside[b.id] and not kind.startswith("same"):
            # Named in one sentence: 祁远舟、祁远洲 are two.
            continue
        shared, weight = around.shared(a, b)
        if kind == "short and long name" and around.articles[a.id] & around.articles[b.id]:
            shared, weight = [*shared, "named in one article"], weight + 1.0
        nearness, needed = _KINDS[kind]
        pair = (a.id, b.id)
        if weight >= needed and (pair not in found or found[pair].score < weight + nearness):
            found[pair] = Doubt(a, b, why, tuple(shared), weight + nearness)
    return sorted([*found.values(), *_blends(around)], key=lambda d: (-d.score, d.one.type, d.one.label, d.other.label, d.one.id, d.other.id))


def _blends(around: _Around) -> Iterator[Doubt]:
    """Yield people of whom no post is told, filed as one for their name and area alone: nobody and nothing is named in all articles that tell of them."""
    for entity in around.entities:
        articles = sorted((id for id in around.articles[entity.id] if id in around.graph), key=lambda id: (around.dates[id], around.graph.entity(id).get("source"), id))
        if entity.type != "Person" or len(articles) < 2 or not _HAN_NAME.fullmatch(entity.name) or around.ties[entity.id].get("HOLDS_POST"):
            continue
        groups: list[tuple[set[str], set[str]]] = []
        for article in articles:
            # What an outlet prints of one who writes for it is by one hand.
            written = {around.graph.entity(article).get("outlet")} if (entity.id, article) in around.written else set[str]()
            near = {id for id in around.named[article] - {entity.id} if _tells(around.graph.entity(id)) or around.graph.entity(id).type == "Event"}
            near |= written | {around.graph.story(article)}
            met = [group for group in groups if group[1] & near]
            groups = [group for group in groups if group not in met]
            groups.append((set().union({article}, *(group[0] for group in met)), set().union(near, *(group[1] for group in met))))
        if len(groups) < 2:
            continue
        own = entity.get("disambiguation")
        ordered = sorted((group[0] for group in groups), key=lambda group: min(map(articles.index, group)))
        best = max(ordered, key=lambda group: (any(own in _told(around, article) for article in group), len(group)))
        for other in (group for group in ordered if group is not best):
            if (clue := _clue(around, other, set(articles) - other)) and clue != own:
                part = replace(entity, properties=(("disambiguation", clue),))
                yield Doubt(entity, part, "one name, filed as one; no post is told", ("may be two",), 1.0, (frozenset(articles) - other, frozenset(other)))


_HAN_NAME = re.compile("[\u4e00-\u9fff]{2,3}")


def _clue(around: _Around, articles: set[str], others: set[str]) -> str:
    """Give what all of some articles have and none of the others, or ''."""
    against = {clue for article in others for clue in _told(around, article)} | {""}
    common = set.intersection(*(set(_told(around, article)) for article in articles))
    return next((clue for clue in _told(around, min(articles)) if clue in common - against and not set(clue) & set("()（）")), "")


def _told(around: _Around, article: str) -> list[str]:
    """Give what may tell the people of an article from others of their names: its file, outlet, date."""
    entity = around.graph.entity(article)
    return [entity.get("source").rpartition("/")[2], entity.get("outlet"), entity.get("date")]


def is_decided(graph: Graph, doubt: Doubt, decisions: Iterable[Decision]) -> bool:
    """Tell whether a decision speaks of these two."""
    if doubt.one.id == doubt.other.id:
        return any(key(doubt.other.label) in (key(str(d.one)), key(str(d.other))) for d in decisions)
    return any(
        (refers(graph, d.one, doubt.one) and refers(graph, d.other, doubt.other)) or (refers(graph, d.one, doubt.other) and refers(graph, d.other, doubt.one)) for d in decisions
    )


def refers(graph: Graph, reference: Reference, entity: Entity) -> bool:
    """Tell whether a reference means a thing, or some of its mentions."""
    names = {key(name) for name in (entity.name, *entity.aliases)}
    if key(str(reference)) in names:
        return True
    clues = {body_key(clue) for clue in (*clues_of(graph, entity), entity.type, entity.sub)} if key(reference.name) in names else set()
    return body_key(reference.clue) in clues


def sentences(graph: Graph, entity: Entity, most: int = 2, within: Collection[str] = ()) -> list[tuple[str, str]]:
    """Give sentences that tell who or what a thing is, posts first: (quote, FILE:START-END); `within` some articles alone, if any are given."""
    edges = sorted(graph.edges(of=entity.id, status=""), key=lambda e: (e.relation == "MENTIONS", e.relation != "HOLDS_POST", e.status != "asserted", e.id))
    found: dict[str, str] = {}
    for edge in edges:
        if edge.relation != "MENTIONS" or not found:
            # A byline is no sentence: what was written says more.
            written = f"{dict(edge.qualifiers).get('role') or '作者'}: {graph.entity(edge.object).name}" if edge.relation == "AUTHORED" else ""
            told = [e for e in edge.evidence if not within or e.article in within]
            found.update((written or e.quote, f"{e.source}:{e.start}-{e.end}") for e in told[:1])
    return list(found.items())[:most]


class _Around:
    """What stands around each thing: its articles, posts, events and other ties, and who is named with it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.entities = [entity for entity in graph.entities() if entity.type != "Article"]
        self.articles: dict[str, set[str]] = defaultdict(set)
        self.named: dict[str, set[str]] = defaultdict(set)
        self.beside: dict[str, set[str]] = defaultdict(set)
        self.ties: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.titles: dict[str, set[str]] = defaultdict(set)
        self.written: set[tuple[str, str]] = set()
        in_sentence: dict[tuple[str, int], set[str]] = defaultdict(set)
        for edge in graph.edges(status=""):
            self._take(edge, in_sentence)
        for ids in in_sentence.values():
            for one, other in combinations(ids, 2) if len(ids) < 60 else ():
                self.beside[one].add(other)
                self.beside[other].add(one)
        self.homes = {a.id: a.get("home").rpartition(" ")[2] for a in graph.entities("Article")}
        self.dates = {a.id: a.get("date") for a in graph.entities("Article")}
        # The areas that pages speak of, with and without what kind of area they are: 江澜市, 江澜.
        self.known = {area[:end] for a in graph.entities("Article") for area in a.get("home").split() for end in (None, -1) if len(area) > 2}

    def _take(self, edge: Edge, in_sentence: dict[tuple[str, int], set[str]]) -> None:
        if edge.relation == "AUTHORED":
            self.written.add((edge.subject, edge.object))
        ends = [end for end in (edge.subject, edge.object) if self.graph.entity(end).type != "Article"]
        for evidence in edge.evidence:
            for end in ends:
                self.articles[end].add(evidence.article)
                self.named[evidence.article].add(end)
                if edge.relation != "MENTIONS":
                    in_sentence[evidence.source, evidence.start].add(end)
        if len(ends) == 2:
            self.ties[edge.subject][edge.relation].add(edge.object)
            self.ties[edge.object]["led by" if edge.relation == "HOLDS_POST" else edge.relation].add(edge.subject)
            if edge.relation == "HOLDS_POST":
                self.titles[edge.subject].add(dict(edge.qualifiers).get("title", ""))

    def may_be_one(self, a: Entity, b: Entity) -> bool:
        """Tell whether two events may be one by their dates, or by those of the articles that tell of them; all other things may."""
        if a.type != "Event":
            return True
        one, other = a.get("date"), b.get("date")
        if one and other:
            return one.startswith(other) or other.startswith(one)
        ones, others = ([date for date in [e.get("date")] if date] or [self.dates.get(article, "") for article in self.articles[e.id]] for e in (a, b))
        return any(_near(one, other) for one in ones for other in others)

    def areas(self, id: str) -> set[str]:
        return {home for article in self.articles[id] if (home := self.homes.get(article, ""))}

    def shared(self, a: Entity, b: Entity) -> tuple[list[str], float]:
        """Say what two things share, and how much that weighs."""
        said, weight = [], 0.0

        def count(what: str, names: Iterable[str], each: float, most: int) -> None:
            nonlocal weight
            listed = sorted(names)
            if listed:
                said.append(f"{what} {'、'.join(listed[:most])}{'…' if len(listed) > most else ''}")
                weight += each * min(len(listed), most)

        mine, theirs = self.ties[a.id], self.ties[b.id]
        posts = mine["HOLDS_POST"] & theirs["HOLDS_POST"]
        ties = set().union(*(mine[r] & theirs[r] for r in mine.keys() & theirs.keys() if r != "HOLDS_POST"))
        events = {id for id in ties if self.graph.entity(id).type == "Event"}
        areas = self.areas(a.id) & self.areas(b.id)
        count("both in", (self.graph.entity(id).name for id in posts), 3.0, 2)
        count("both at", (self.graph.entity(id).name for id in events), 2.0, 2)
        count("both tied to", (self.graph.entity(id).name for id in ties - events), 1.0, 3)
        count("both called", (self.titles[a.id] & self.titles[b.id]) - {""} if areas or posts else (), 1.5, 2)
        count("both on pages of", areas, 1.0, 1)
        near = {id for id in self._companions(a.id) & self._companions(b.id) - posts - ties if _tells(self.graph.entity(id))}
        count("named with", (self.graph.entity(id).name for id in near - {a.id, b.id}), 0.5, 4)
        return said, weight

    @cache  # noqa: B019 - it lives as long as one list of doubts
    def _companions(self, id: str) -> set[str]:
        return set().union(*(self.named[article] for article in self.articles[id]))


def _near(one: str, other: str) -> bool:
    """Tell whether two dates are at most a month apart, as far as they are told."""
    if len(one) < 10 or len(other) < 10:
        return one.startswith(other) or other.startswith(one)
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= 31


def _tells(entity: Entity) -> bool:
    """Tell whether being named with it says something: with a person or a body, but not with the outlet."""
    return entity.type == "Person" or (entity.type == "Organization" and entity.sub != "MediaOutlet")


def _candidates(around: _Around) -> Iterator[tuple[Entity, Entity, str, str]]:
    """Yield pairs of things whose names are near, the better attested first, with the kind of nearness and its description."""
    by_name: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    by_gap: dict[tuple[str, str, int], list[tuple[str, Entity]]] = defaultdict(list)
    for entity in around.entities:
        name = key(entity.name)
        by_name[entity.type, name].append(entity)
        if entity.type in _SLIPS and len(name) >= (2 if entity.type == "Person" else 4):
            for at, char in enumerate(name):
                by_gap[entity.type, name[:at] + name[at + 1 :], at].append((char, entity))

    def ordered(a: Entity, b: Entity) -> tuple[Entity, Entity]:
        return (a, b) if (-len(around.articles[a.id]), a.label, a.id) <= (-len(around.articles[b.id]), b.label, b.id) else (b, a)

    for (type, _), group in by_name.items():
        if is_local(group[0].name) or group[0].name in words("event_bare") or (type == "Award" and is_any_contests_award(group[0].name)):
            # 区委, 签约仪式, 冠军: the name says nothing outside its article.
            continue
        for a, b in _namesakes(around, group):
            yield *ordered(a, b), "same event name" if type == "Event" else "same name", "same name, kept apart"
    for near in by_gap.values():
        for (left, a), (right, b) in combinations(near, 2) if len(near) > 1 else ():
            kind = _alike(left, right) if left != right else ""
            if kind and around.may_be_one(a, b) and (kind != "sound alike" or a.type == "Person"):
                yield *ordered(a, b), kind, f"one character differs: {left}, {right} ({kind})"
    yield from _short_names(around, by_name)


def _namesakes(around: _Around, group: list[Entity]) -> list[tuple[Entity, Entity]]:
    """Give pairs of namesakes: all of few; of more, each with the one that it shares most with; of many, each with the best known one."""
    if len(group) > _MANY:
        known = min(group, key=lambda e: (-len(around.articles[e.id]), e.id))
        return [(known, other) for other in group if other is not known and around.may_be_one(known, other)]
    pairs = [(a, b) for a, b in combinations(group, 2) if around.may_be_one(a, b)]
    if len(group) <= _SOME:
        return pairs
    best: dict[str, tuple[Entity, Entity]] = {}
    for pair in sorted(pairs, key=lambda p: (-around.shared(*p)[1], p[0].id, p[1].id)):
        for end in pair:
            best.setdefault(end.id, pair)
    return list(dict.fromkeys(best.values()))


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows("alike_characters")):
        for char in row[1]:
            found[char].add(number)
    return {char: frozenset(numbers) for char, numbers in found.items()}


def _alike(one: str, other: str) -> str:
    """Say how two characters are alike, by the best reason that there is, or ''."""
    shared = _groups().get(one, frozenset()) & _groups().get(other, frozenset())
    kinds = {rows("alike_characters")[number][0] for number in shared}
    return next((told for kind, told in _ROWS.items() if kind in kinds), "")


def _short_names(around: _Around, by_name: dict[tuple[str, str], list[Entity]]) -> Iterator[tuple[Entity, Entity, str, str]]:
    """Yield bodies, people and events whose name is the short form of another one: without area and legal form, given name, or some characters."""
    for (type, name), longs in by_name.items():
        if type == "Organization" and not _stands_alone(name):
            for start, end in combinations(range(len(name) + 1), 2):
                short_name = name[start:end]
                shorts = by_name.get((type, short_name), []) if (4 if start else 2) <= len(short_name) < len(name) and not _stands_alone(short_name) else []
                if shorts and end == len(name) and _AFFILIATED.fullmatch(name[:start]):
                    # 复旦大学附属华山医院, 华山医院
                    yield from ((long, short, "with and without its university", f"{short.name} may be short for {long.name}") for long in longs for short in shorts)
                elif shorts and _says_no_more(name[:start], name[end:], around.known):
                    yield from ((long, short, "short and long name", f"{short.name} may be short for {long.name}") for long in longs for short in shorts)
        if type in ("Organization", "Project", "Product"):
            for long in longs:
                for other in sorted({alias for alias in map(key, long.aliases) if alias != name and not _stands_alone(alias) and not name.endswith(INNER_BODIES)}):
                    yield from ((long, short, "short and long name", f"{short.name} is another name of {long.name}") for short in by_name.get((type, other), []))
        elif type == "Person":
            for long in longs:
                first, dot, last = long.name.rpartition("·")
                for short in by_name.get((type, key(last)), ()) if dot and first else ():
                    yield long, short, "short and long name", f"{short.name} may be short for {long.name}"
    yield from _initials(around)
    for ids in around.named.values():
        pool = sorted((e for e in map(around.graph.entity, ids) if e.type in ("Event", "Organization") and e.sub != "GovernmentBody"), key=lambda e: (-len(e.name), e.id))
        for long, short in combinations(pool, 2) if len(pool) < 100 else ():
            if long.type == short.type and around.may_be_one(long, short) and _abbreviates(short, long, around.known):
                yield long, short, "short and long name", f"{short.name} may be short for {long.name}"


def _initials(around: _Around) -> Iterator[tuple[Entity, Entity, str, str]]:
    """Yield institutes, schools and hospitals of which one's name is made of characters of the other's, on whatever pages: 浙大茶研所."""
    alike: dict[tuple[str, str, str], list[Entity]] = defaultdict(list)
    for entity in around.entities:
        if entity.sub in _OF_CHARACTERS and len(entity.name) > 2:
            alike[entity.sub, entity.name[0], entity.name[-1]].append(entity)
    for group in alike.values():
        shorts = [e for e in group if len(e.name) <= 5]
        for short, long in ((s, e) for s in shorts for e in group if len(e.name) > len(s.name) + 2):
            if _abbreviates(short, long, around.known):
                yield long, short, "short and long name", f"{short.name} may be short for {long.name}"


def _stands_alone(name: str) -> bool:
    """Tell whether a name means one body by itself, and no other one's short form: 外交部, 联合国; or one of many: 省政府."""
    return name in words("national_bodies") or is_local(name) or name in words("body_bare")


def _says_no_more(before: str, after: str, areas: set[str]) -> bool:
    """Tell whether what a long name has more is only its area, its legal form or trade, or the form's ending."""
    area = before in ("", "中国") or before in areas or bool(lookup(before)) or (len(before) > 2 and before[-1] in "省市区县")
    trade = max((tail for tail in words("company_tails") if after.startswith(tail)), key=len, default="")
    return area and _LEGAL.fullmatch(after.removeprefix(trade)) is not None


def _abbreviates(short: Entity, long: Entity, areas: set[str]) -> bool:
    """Tell whether a name is made of characters of another one in order, 智造论坛 of 智能制造论坛; numbers must be the same."""
    name, full = key(short.name), key(long.name)
    if len(name) < 3 or len(name) >= len(full) or name in words("event_bare") or _NUMBER.findall(name) != _NUMBER.findall(full):
        return False
    rest = iter(full)
    in_order = all(char in rest for char in name)
    if short.type == "Event":
        return in_order and len(name) > 3 and name[-2:] == full[-2:]
    if not in_order or short.sub != long.sub or name in full:
        return False
    if name.endswith(_HEADS):
        # 澜和医院 of 江澜澜和纪念医院, but not 江澜大学 of 江澜理工大学: what an area names is told apart by the rest.
        stem = next((full[end:] for end in (4, 3, 2) if lookup(full[:end]) or full[:end] in areas), full)
        return name[-2:] == full[-2:] and len(name) > 3 and name[:2] == stem[:2] and not (lookup(name[:2]) or name[:2] in areas)
    # A body's short form is made of characters from all of it: 江理工.
    return len(name) <= 5 and name[0] == full[0]
