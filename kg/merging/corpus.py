"""Files the claims of all articles under one thing each: a group-by over keys with connected components."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.decisions import Decision
from kg.folding import key
from kg.graph import Graph, edge_id, entity_id
from kg.merging.article import Settled
from kg.merging.filing import Filing
from kg.merging.identity import body_key, is_full
from kg.merging.namesakes import tell_apart
from kg.merging.retelling import Claim, retold, told_alike
from kg.merging.stories import Signature, stories
from kg.model import Article, Edge, Entity, Evidence, Mention, Qualifiers, Status
from kg.schema import Schema


@dataclass(slots=True)
class _Thing:
    """What the articles say of one class of keys."""

    names: Counter[str] = field(default_factory=Counter)
    aliases: set[str] = field(default_factory=set)
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    dates: Counter[str] = field(default_factory=Counter)
    properties: Qualifiers = ()


class _Ledger:
    """Claims and things by key, while articles come in; what it holds grows with the graph, not with the text."""

    def __init__(self, schema: Schema, filing: Filing) -> None:
        self.schema = schema
        self.filing = filing
        self.things: dict[str, _Thing] = defaultdict(_Thing)
        self.claims: dict[Claim, set[Evidence]] = defaultdict(set)
        self.mentions: dict[tuple[str, str], tuple[int, Evidence]] = {}
        self.spellings: dict[str, set[str]] = defaultdict(set)
        self.signed: dict[str, Signature] = {}
        self.aside: Counter[str] = Counter()
        self.articles = self.sentences = 0

    def take(self, settled: Settled) -> None:
        """Enter what one article says."""
        self.articles += 1
        self.sentences += settled.sentences
        self.aside.update(dict(settled.set_aside))
        article = settled.article
        self.filing.open(settled)
        self._article(article)
        self.signed[article.id] = max(settled.signature, self.signed.get(article.id, settled.signature))
        for triple in settled.triples:
            objection = self.schema.objection(
                triple.relation, (triple.subject.type, triple.subject.sub), (triple.object.type, triple.object.sub), dict(triple.qualifiers)
            )
            if objection:
                self.aside[f"against the schema: {objection}"] += 1
                continue
            role = dict(triple.qualifiers).get("role", "") if triple.relation == "AUTHORED" else None
            subject, object = self._enter(triple.subject, role), self._enter(triple.object)
            if self.schema.relations[triple.relation].symmetric and object < subject:
                subject, object = object, subject
            self.claims[(subject, triple.relation, object, triple.qualifiers, triple.evidence.status)].add(triple.evidence)
        for mention, count, evidence in settled.mentions:
            self._mention(mention, count, evidence, article)

    def _article(self, article: Article) -> None:
        thing = self.things[f"Article|{article.id}"]
        thing.names[article.title or article.source] += 1
        if article.title_original:
            thing.aliases.add(article.title_original)
        thing.kinds[("Article", "")] += 1
        values = {
            "title": article.title, "date": article.date, "date_basis": article.date_basis, "outlet": article.outlet,
            "source": article.source, "url": article.url, "home": " ".join(article.home),
        }  # fmt: skip
        thing.properties = tuple(sorted((k, v) for k, v in values.items() if v))

    def _enter(self, mention: Mention, role: str | None = None) -> str:
        mention, unit = self.filing.file(mention, role)
        if mention.type == "Article":
            return unit
        thing = self.things[unit]
        thing.names[mention.canonical] += 1
        thing.aliases.update(name for name in (mention.name, *mention.aliases) if name)
        thing.kinds[(mention.type, mention.sub)] += 1
        if mention.date:
            thing.dates[mention.date] += 1
        return unit

    def _mention(self, mention: Mention, count: int, evidence: Evidence, article: Article) -> None:
        mention, unit = self.filing.file(mention)
        at = (article.id, unit)
        if mention.name and mention.name != mention.canonical:
            self.spellings[unit].add(mention.name)
        before = self.mentions.get(at)
        self.mentions[at] = (count + (before[0] if before else 0), min(before[1], evidence, key=lambda e: e.start) if before else evidence)


    def retell(self, told: Mapping[str, str]) -> None:
        """File what copies of a story say under the keys of the first."""
        # What no claim is about is no thing of the graph, and nothing is filed under it.
        named = {at for at in self.mentions if at[1] in self.things}
        for claim, evidence in self.claims.items():
            named.update((piece.article, end) for piece in evidence if piece.article in told for end in (claim[0], claim[2]))
        # What people decided of a name stands, in copies too.
        alike = told_alike((at for at in named if not self.filing.is_decided(at[1])), told)
        self.claims = retold(self.claims, alike, told)
        self.mentions = {(article, alike.get((article, item), item)): mention for (article, item), mention in self.mentions.items()}
        for (_, item), first in alike.items():
            self.filing.reasons[first].add(f"copies of one story: {item.split('|')[1]}")


def merge(settled: Iterable[Settled], schema: Schema, same_as: Mapping[str, str] | None = None, decisions: Sequence[Decision] = ()) -> Graph:
    """File the claims of all articles under one thing each; the order of the articles makes no difference.

    Args:
        settled: articles with their claims, in any order.
        schema: what a claim must conform to; others are set aside and counted.
        same_as: other name → the name to file it under.
        decisions: what people said is one thing, or two; those that could not be applied are set aside and counted.
    """
    ledger = _Ledger(schema, Filing(same_as or {}, decisions))
    for item in settled:
        ledger.take(item)
    wrong = ledger.filing.settle()
    ledger.aside.update(wrong)
    graph = _graph(ledger)
    if decisions:
        graph.sources["decisions"] = len(decisions) - len(wrong)
    tell_apart(graph)
    return graph


def _graph(ledger: _Ledger) -> Graph:
    root = ledger.filing.classes.root
    told = stories(ledger.signed)
    for article, story in told.items():
        ledger.things[f"Article|{article}"].properties += (("story", story),)
    if told:
        ledger.retell(told)
    used = {root(end) for claim in ledger.claims for end in (claim[0], claim[2])}
    used.update(k for k in ledger.things if k.startswith("Article|"))
    grouped: dict[str, list[str]] = defaultdict(list)
    for item in ledger.things:
        if root(item) in used:
            grouped[root(item)].append(item)
    ids = _ids(ledger, grouped)
    graph = Graph()
    graph.schema = ledger.schema
    for top in sorted(grouped, key=lambda t: ids[t]):
        graph.add_entity(_entity(ledger, top, sorted(grouped[top]), ids))
    for edge in sorted(_edges(ledger, ids), key=lambda e: e.id):
        graph.add_edge(edge)
    counted = len(ledger.signed) - len(told) + len(set(told.values()))
    graph.sources = {"articles": ledger.articles, "stories": counted, "sentences": ledger.sentences}
    graph.set_aside = dict(sorted(ledger.aside.items()))
    return graph


def _display(ledger: _Ledger, items: list[str]) -> str:
    if decided := sorted({ledger.filing.preferred[item] for item in items if item in ledger.filing.preferred}):
        return decided[0]
    names = ledger.things[items[0]].names
    if len(items) > 1:
        names = sum((ledger.things[item].names for item in items), Counter())
    elif len(names) == 1:
        return next(iter(names))
    usual = min(names, key=lambda name: (-names[name], -len(name), name))
    # 华星科技有限公司, though most articles say 华星科技.
    return max((name for name in names if name.startswith(usual) and is_full(name) and body_key(name) == body_key(usual)), key=lambda name: (names[name], name), default=usual)


def _ids(ledger: _Ledger, grouped: Mapping[str, list[str]]) -> dict[str, str]:
    """Give each class an id from its type and name; namesakes add the smallest of their keys."""
    plain: dict[tuple[str, str], list[str]] = defaultdict(list)
    for top in grouped:
        kind, _, rest = top.partition("|")
        plain[(kind, rest.split("|")[0])].append(top)
    ids = {}
    for (kind, name), tops in plain.items():
        for top in tops:
            if kind == "Article":
                ids[top] = top.partition("|")[2]
            else:
                ids[top] = entity_id(kind, name if len(tops) == 1 else min(grouped[top]))
    return ids


def _entity(ledger: _Ledger, top: str, items: list[str], ids: Mapping[str, str]) -> Entity:
    things = [ledger.things[item] for item in items]
    kinds, dates = things[0].kinds, things[0].dates
    if len(things) > 1:
        # Most are of one key, and adding up counts takes longer than all else about them.
        kinds, dates = sum((thing.kinds for thing in things), Counter()), sum((thing.dates for thing in things), Counter())
    aliases: set[str] = set()
    reasons: set[str] = set()
    properties: dict[str, str] = {}
    for item, thing in zip(items, things, strict=True):
        aliases.update(thing.aliases, thing.names, ledger.spellings.get(item, ()))
        properties.update(thing.properties)
        reasons.update(ledger.filing.reasons.get(item, ()))
    kind, sub = min(kinds, key=lambda k: (-kinds[k] if k[1] else 1, k))
    name = _display(ledger, items)
    others = aliases - {name}
    for other in others:
        if key(other) == key(name):
            reasons.add(f"other script or spelling: {other}")
        elif body_key(other) == body_key(name):
            reasons.add(f"formal and usual name: {other}")
    if others:
        told = " ".join(reasons)
        named = {name for thing in things for name in thing.names}
        reasons.update(f"named in two ways on one day or in one area: {other}" for other in named - {name} if other not in told)
    if dates:
        properties["date"] = min(dates, key=lambda d: (-dates[d], -len(d), d))
    # What is of no narrower kind than its type has no kind of its own, which no format could tell from the type.
    return Entity(ids[top], kind, sub if sub != kind else "", name, tuple(sorted(others)), tuple(sorted(properties.items())), tuple(sorted(reasons)))


def _edges(ledger: _Ledger, ids: Mapping[str, str]) -> Iterable[Edge]:
    root = ledger.filing.classes.root
    facts: dict[tuple[str, str, str, Status], dict[Qualifiers, set[Evidence]]] = defaultdict(lambda: defaultdict(set))
    for (subject, relation, object, qualifiers, status), evidence in ledger.claims.items():
        a, b = ids[root(subject)], ids[root(object)]
        if ledger.schema.relations[relation].symmetric and b < a:
            a, b = b, a
        if a != b:
            facts[(a, relation, b, status)][qualifiers] |= evidence
    for (a, relation, b, status), variants in facts.items():
        for qualifiers, evidence in (_absorb(variants) if len(variants) > 1 else variants).items():
            ordered = tuple(evidence if len(evidence) == 1 else sorted(evidence, key=lambda e: (e.source, e.start, e.end, e.rule, e.words, e.article)))
            yield Edge(edge_id(a, relation, b, qualifiers, status), a, relation, b, qualifiers, status, ordered)
    for (article, item), (count, mention) in ledger.mentions.items():
        target = ids.get(root(item))
        if target is not None and target != article:
            counted = (("count", str(count)),)
            yield Edge(edge_id(article, "MENTIONS", target, counted, "asserted"), article, "MENTIONS", target, counted, "asserted", (mention,))


def _absorb(variants: Mapping[Qualifiers, set[Evidence]]) -> dict[Qualifiers, set[Evidence]]:
    """A fact whose qualifiers are all among those of exactly one other is the same fact said with less, and so is one that an article tells in fewer words."""
    kept: dict[Qualifiers, set[Evidence]] = {}
    for qualifiers in sorted(variants, key=lambda q: (-len(q), -sum(len(value) for _, value in q), q)):
        greater = [other for other in kept if set(qualifiers) < set(other) or (_in_fewer_words(qualifiers, other) and _in_one_article(variants[qualifiers], kept[other]))]
        if len(greater) == 1:
            kept[greater[0]] = kept[greater[0]] | variants[qualifiers]
        else:
            kept[qualifiers] = set(variants[qualifiers])
    return kept


# What a text puts in words of its own, now in more and now in fewer: 签约 and 战略合作协议 of one signing, 报告 and 政府工作报告 of one speech.
_WORDED = ("form", "act")
_SIGNS = re.compile("签[约字署订下]$")


def _in_fewer_words(qualifiers: Qualifiers, other: Qualifiers) -> bool:
    told = dict(other)
    return all(told.get(key) == value or (key in _WORDED and key in told and _within(_SIGNS.sub("", value), told[key])) for key, value in qualifiers)


def _within(words: str, fuller: str) -> bool:
    """Tell whether a wording has all characters of another, in its order: 作报告 and 作政府工作报告."""
    rest = iter(fuller)
    return all(character in rest for character in words)


def _in_one_article(one: Iterable[Evidence], other: Iterable[Evidence]) -> bool:
    return not {piece.article for piece in one}.isdisjoint(piece.article for piece in other)
