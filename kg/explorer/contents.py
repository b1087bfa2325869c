"""What the page holds of a graph: columns of things and facts, and blocks of sentences that it unpacks when somebody reads them.

Being named in an article is no tie, so MENTIONS stay out; a fact's own sentences say where it is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from kg.errors import EmptyGraphError
from kg.explorer.looks import shape_of
from kg.folding import fold, spellings
from kg.graph import Graph
from kg.model import STATUSES, Edge, Entity, Evidence
from kg.rdf import PREFIXES
from kg.schema import Schema

# Facts whose sentences are packed together: unpacking them takes some milliseconds.
BLOCK = 1000
# Of a type to which the user's own schema gives none.
NO_COLOUR = "#8A94A0"
# What the columns or the panel's heading show already.
_SHOWN = ("date", "date_basis", "title", "outlet", "source", "home", "story", "disambiguation")
T = TypeVar("T")


@dataclass(slots=True)
class _Pool(Generic[T]):
    """Values that are written once and named by their number."""

    numbers: dict[T, int] = field(default_factory=dict)

    def number(self, value: T) -> int:
        return self.numbers.setdefault(value, len(self.numbers))

    def values(self) -> list[T]:
        return list(self.numbers)


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a graph that a page holds: facts in the order in which the page has them, and how many were left out."""

    edges: list[Edge]
    left: int


def cut(graph: Graph, around: Sequence[str], limit: int) -> Cut:
    """Choose the facts of a page: all, or those nearest to some things (ids), up to a limit.

    Raises:
        EmptyGraphError: the graph has no fact.
    """
    every = [edge for edge in graph.edges(status="") if edge.relation != "MENTIONS"]
    if not every:
        raise EmptyGraphError("There is no fact in this graph, so there is nothing to look at. Build it from other articles: kg build PATH…")
    kept = every if len(every) <= limit else list(_nearest(graph, around or [_best_known(every)], limit))
    return Cut(sorted(kept, key=_place), len(every) - len(kept))


def _place(edge: Edge) -> tuple[str, int, str]:
    # Facts of one article stand together: their sentences are written once, and pack well.
    return (edge.evidence[0].source, edge.evidence[0].start, edge.id) if edge.evidence else ("", 0, edge.id)


def _best_known(edges: Iterable[Edge]) -> str:
    counts: dict[str, int] = {}
    for edge in edges:
        for end in {edge.subject, edge.object}:
            counts[end] = counts.get(end, 0) + 1
    return min(counts, key=lambda id: (-counts[id], id))


def _nearest(graph: Graph, around: Sequence[str], limit: int) -> Iterator[Edge]:
    seen, taken = set(around), set[str]()
    ring = sorted(seen)
    while ring:
        following: list[str] = []
        for id in ring:
            for edge in graph.edges(status="", of=id):
                if edge.relation == "MENTIONS" or edge.id in taken:
                    continue
                if len(taken) == limit:
                    return
                taken.add(edge.id)
                yield edge
                for end in (edge.subject, edge.object):
                    if end not in seen:
                        seen.add(end)
                        following.append(end)
        ring = sorted(following)


def blocks(graph: Graph, schema: Schema, part: Cut, start: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """Yield the blocks of the page by name: `graph-data`, `articles`, `things-N` and `evidence-N`."""
    entities = sorted({end for edge in part.edges for end in (edge.subject, edge.object)})
    things = [graph.entity(id) for id in entities]
    numbers = {id: number for number, id in enumerate(entities)}
    rules, articles = _Pool[str](), _Pool[str]()
    evidence = [_sentences(part.edges[at : at + BLOCK], rules, articles) for at in range(0, len(part.edges), BLOCK)]
    left = f"{part.left}" if part.left else ""
    columns = {"base": PREFIXES["id"], "vocabulary": PREFIXES["kg"], "block": BLOCK, "left": left, "rules": rules.values()}
    columns |= {"start": [numbers[id] for id in start if id in numbers], "statuses": list(STATUSES)}
    columns |= _thing_columns(things, schema)
    columns |= _fact_columns(graph, part.edges, numbers, schema)
    columns["fold"] = "".join(_script(columns))
    yield "graph-data", columns
    copies = _copies(graph)
    yield "articles", [_article(graph, id, copies) for id in articles.values()]
    for at in range(0, len(things), BLOCK):
        yield f"things-{at // BLOCK}", {str(n): told for n, thing in enumerate(things[at : at + BLOCK]) if any(told := _told(thing))}
    for at, sentences in enumerate(evidence):
        yield f"evidence-{at}", sentences


def _thing_columns(things: Sequence[Entity], schema: Schema) -> dict[str, Any]:
    kinds = _Pool[tuple[str, str]]()
    order = {name: number for number, name in enumerate(("", *schema.types))}
    for kind in sorted({(thing.type, thing.sub) for thing in things}, key=lambda kind: [(order.get(name, len(order)), name) for name in kind]):
        kinds.number(kind)
    return {
        "kinds": [_kind(schema, type, sub) for type, sub in kinds.values()],
        "id": [thing.id for thing in things],
        "label": [thing.label for thing in things],
        "kind": [kinds.number((thing.type, thing.sub)) for thing in things],
        "alias": {n: list(thing.aliases) for n, thing in enumerate(things) if thing.aliases},
        "bare": {n: thing.name for n, thing in enumerate(things) if thing.label != thing.name},
        "day": {n: thing.get("date") for n, thing in enumerate(things) if thing.get("date")},
    }


def _kind(schema: Schema, type: str, sub: str) -> dict[str, str]:
    names = {"zh": _chinese(schema, sub or type), "en": _english(sub or type), "typeZh": _chinese(schema, type), "typeEn": _english(type)}
    return {"id": sub or type, "parent": type if sub else "", **names, "shape": shape_of(type), "colour": _colour(schema, sub or type), "typeColour": _colour(schema, type)}


def _chinese(schema: Schema, name: str) -> str:
    known = schema.types.get(name)
    return known.zh if known else name


def _colour(schema: Schema, name: str) -> str:
    known = schema.types.get(name)
    return (known.colour if known else "") or NO_COLOUR


def _english(name: str) -> str:
    return "".join(f" {letter}" if letter.isupper() else letter for letter in name).strip()


def _fact_columns(graph: Graph, edges: Sequence[Edge], numbers: dict[str, int], schema: Schema) -> dict[str, Any]:
    order = {name: number for number, name in enumerate(schema.relations)}
    names = sorted({edge.relation for edge in edges}, key=lambda name: (order.get(name, len(order)), name))
    relations = {name: number for number, name in enumerate(names)}
    notes, dates, sources = _Pool[tuple[tuple[str, str], ...]](), _Pool[str](), _Pool[tuple[int, ...]]()
    outlets = {name: number for number, name in enumerate(sorted({_outlet(graph, e) for edge in edges for e in edge.evidence}))}
    told = [_told_on(graph, edge) for edge in edges]
    dated = [_date(graph, edge, days) for edge, days in zip(edges, told, strict=True)]
    reports = _Pool[tuple[int, ...]]()
    columns: dict[str, Any] = {
        "relations": [_relation(schema, name) for name in names],
        "fact": [edge.id for edge in edges],
        "from": [numbers[edge.subject] for edge in edges],
        "to": [numbers[edge.object] for edge in edges],
        "relation": [relations[edge.relation] for edge in edges],
        "status": [STATUSES.index(edge.status) for edge in edges],
        "note": [notes.number(tuple((name, value) for name, value in edge.qualifiers if value)) for edge in edges],
        "date": [dates.number(date) for date, _ in dated],
        "told": [int(told) for _, told in dated],
        "report": [reports.number(tuple(dates.number(day) for day in days)) for days in told],
        "support": [graph.support(edge) for edge in edges],
        "independent": [_independent(graph, edge) for edge in edges],
        "source": [sources.number(tuple(sorted({outlets[_outlet(graph, e)] for e in edge.evidence}))) for edge in edges],
    }
    return columns | {"notes": notes.values(), "dates": dates.values(), "sources": sources.values(), "reports": reports.values(), "outlets": list(outlets)}


def _relation(schema: Schema, name: str) -> dict[str, Any]:
    known = schema.relations.get(name)
    english = name.lower().replace("_", " ")
    return {"id": name, "zh": known.zh if known else name, "en": english, "symmetric": bool(known and known.symmetric)}


def _outlet(graph: Graph, evidence: Evidence) -> str:
    return graph.entity(evidence.article).get("outlet") if evidence.article in graph else ""


def _independent(graph: Graph, edge: Edge) -> int:
    """Count the sources of a fact that do not hang together: copies of one story do, and so does what one outlet says."""
    groups: list[set[str]] = []
    for e in edge.evidence:
        # Stories and outlets have names of one kind, so each is told apart by its first letter.
        ties = {f"s{graph.story(e.article)}", *(f"o{outlet}" for outlet in (_outlet(graph, e),) if outlet)}
        groups = [*(group for group in groups if not group & ties), ties.union(*(group for group in groups if group & ties))]
    return len(groups)


def _date(graph: Graph, edge: Edge, told: list[str]) -> tuple[str, bool]:
    """Give the date of a fact: its own, that of its event, or (True) only that of the first article which tells it."""
    own = dict(edge.qualifiers)
    for date in (own.get("date"), own.get("since"), own.get("until"), *(_event_date(graph.entity(end)) for end in (edge.object, edge.subject))):
        if date:
            return date, False
    return (told[0], True) if told else ("", False)


def _told_on(graph: Graph, edge: Edge) -> list[str]:
    """Give the dates of the articles that tell a fact, the earliest first."""
    return sorted({date for e in edge.evidence if e.article in graph and (date := graph.entity(e.article).get("date"))})


def _event_date(entity: Entity) -> str:
    return entity.get("date") if entity.type in ("Event", "Article") else ""


def _sentences(edges: Sequence[Edge], rules: _Pool[str], articles: _Pool[str]) -> dict[str, Any]:
    quotes = _Pool[str]()
    facts = [
        [[quotes.number(e.quote), _marks(e), articles.number(e.article), rules.number(e.rule), e.speaker, f"{e.source}:{e.start}-{e.end}"] for e in edge.evidence]
        for edge in edges
    ]
    return {"quotes": quotes.values(), "facts": facts}


def _marks(evidence: Evidence) -> list[tuple[int, int]]:
    """Give the words in question as spans of the sentence, in the 16-bit units in which JavaScript counts."""
    found = []
    for word in sorted(evidence.words, key=lambda word: (word.start, word.end)):
        start, end = max(0, word.start - evidence.start), min(len(evidence.quote), word.end - evidence.start)
        if start < end:
            found.append((_units(evidence.quote[:start]), _units(evidence.quote[:end])))
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _copies(graph: Graph) -> dict[str, int]:
    counts: dict[str, int] = {}
    for entity in graph.entities(type="Article"):
        if story := entity.get("story"):
            counts[story] = counts.get(story, 0) + 1
    return counts


def _article(graph: Graph, id: str, copies: dict[str, int]) -> list[str | int]:
    if id not in graph:
        return [id, "", "", "", "", 0, id]
    article = graph.entity(id)
    others = max(0, copies.get(article.get("story"), 1) - 1)
    return [article.label, article.get("outlet"), article.get("date"), article.get("url"), article.get("source"), others, id]


def _told(thing: Entity) -> list[Any]:
    properties = [[name, value] for name, value in thing.properties if name not in _SHOWN]
    return [list(thing.reasons), properties]


def _script(columns: dict[str, Any]) -> Iterator[str]:
    """Yield the other spellings of the letters of this graph's names, each before the letter that it folds to."""
    letters = {letter for name in columns["label"] for letter in name} | {letter for names in columns["alias"].values() for name in names for letter in name}
    for letter, simple in spellings({fold(letter).text for letter in letters}):
        yield letter + simple
