"""The merged graph: entities, and facts between them, always given in the order of their ids; NetworkX gets a copy."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Literal, TypeVar

from kg.folding import key
from kg.ids import digest
from kg.model import Edge, Entity, Evidence, Qualifiers, Status
from kg.schema import Schema, default_schema

if TYPE_CHECKING:
    import networkx as nx

AnyStatus = Status | Literal[""]
Kept = TypeVar("Kept")


def entity_id(type: str, name_key: str) -> str:
    """Give the id of a thing: ASCII, opaque, the same for the same type and key in every build."""
    return f"{type.lower()}-{digest(type, name_key)}"


def edge_id(subject: str, relation: str, object: str, qualifiers: Qualifiers, status: Status) -> str:
    """Give the id of a fact: the same for the same ends, relation, qualifiers and status."""
    return "fact-" + digest(subject, relation, object, _spelled(qualifiers), status)


@lru_cache(maxsize=4096)
def _spelled(qualifiers: Qualifiers) -> str:
    return json.dumps(sorted(qualifiers), ensure_ascii=False)


def evidence_id(edge: str, evidence: Evidence) -> str:
    """Give the id of a piece of evidence of a fact: the same for the same place and rule."""
    place = f"{edge}\0{evidence.article}\0{evidence.source}\0{evidence.start}\0{evidence.end}\0{evidence.rule}"
    return "evidence-" + hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:26]


class Graph:
    """Entities and facts; planned, denied and merely reported claims are kept beside the asserted ones.

    `schema` is what it was built with; `sources` counts what was read (files, pages, articles, sentences), `set_aside` what was dropped, by reason; `decisions` is
    the file in which people decide which names are one thing.
    """

    def __init__(self) -> None:
        # Both are put in the order of ids by the first walk that finds them without it.
        self._entities: dict[str, Entity] = {}
        self._edges: dict[str, Edge] = {}
        self._in_order = True
        # The facts in which each thing takes part; gathered when first asked for.
        self._of: defaultdict[str, list[Edge]] | None = None
        self.sources: dict[str, int] = {}
        self.set_aside: dict[str, int] = {}
        self.decisions = ""
        self._schema: Schema | None = None

    @property
    def schema(self) -> Schema:
        """The types and relations of which it is made: those that ship with the program, and those of the user's own."""
        return self._schema or default_schema()

    @schema.setter
    def schema(self, schema: Schema) -> None:
        self._schema = schema

    @classmethod
    def of(cls, entities: Iterable[Entity], edges: Iterable[Edge]) -> Graph:
        """Make a graph of things and facts between them; KeyError names an end that is not there, ValueError an id that two have, TypeError what is no text."""
        graph = cls()
        for entity in entities:
            if entity.id in graph:
                raise ValueError(f"two things are called {entity.id}")
            _check_texts(entity.id, entity.type, entity.sub, entity.name, *entity.aliases, *entity.reasons, *chain(*entity.properties))
            graph.add_entity(entity)
        for edge in edges:
            if edge.id in graph._edges:
                raise ValueError(f"two facts are called {edge.id}")
            _check_texts(edge.id, edge.subject, edge.relation, edge.object, *chain(*edge.qualifiers))
            for e in edge.evidence:
                _check_texts(e.article, e.source, e.quote, e.rule, e.speaker)
            graph.add_edge(edge)
        return graph

    def __contains__(self, id: str) -> bool:
        return id in self._entities

    def __len__(self) -> int:
        return len(self._entities)

    def size(self) -> int:
        """Count the facts of all statuses."""
        return len(self._edges)

    def add_entity(self, entity: Entity) -> None:
        """Add a thing, or put it in the place of the one with its id."""
        if entity.id not in self._entities:
            self._in_order = False
        self._entities[entity.id] = entity

    def add_edge(self, edge: Edge) -> None:
        """Add a fact between two things that are there; KeyError names the end that is not."""
        if edge.subject not in self._entities or edge.object not in self._entities:
            raise KeyError(edge.object if edge.subject in self._entities else edge.subject)
        self._edges[edge.id] = edge
        self._in_order = False
        self._of = None

    def ids(self) -> Iterator[str]:
        """Yield the ids of all things and facts, in no order."""
        yield from self._entities
        yield from self._edges

    def entity(self, id: str) -> Entity:
        """Give the thing with this id."""
        return self._entities[id]

    def entities(self, type: str = "", sub: str = "", name: str = "") -> Iterator[Entity]:
        """Yield the things of a type (or sub-label), a sub-label and a name (or a part of one); empty: any."""
        self._put_in_order()
        if not type and not sub and not name:
            yield from self._entities.values()
            return
        wanted = key(name) if name else ""
        for entity in self._entities.values():
            if (not type or type in (entity.type, entity.sub)) and (not sub or sub == entity.sub) and (not wanted or _called(entity, wanted)):
                yield entity

    def has_edge(self, id: str) -> bool:
        """Tell whether there is a fact with this id."""
        return id in self._edges

    def edge(self, id: str) -> Edge:
        """Give the fact with this id."""
        return self._edges[id]

    def edges(self, relation: str = "", status: AnyStatus = "asserted", of: str = "") -> Iterator[Edge]:
        """Yield the facts of a relation and a status in which a thing (its id) takes part; empty: any."""
        self._put_in_order()
        for edge in self._near(of) if of else self._edges.values():
            if (not relation or edge.relation == relation) and (not status or edge.status == status):
                yield edge

    def _put_in_order(self) -> None:
        if not self._in_order:
            self._entities, self._edges = _ordered(self._entities), _ordered(self._edges)
            self._in_order = True

    def edges_between(self, a: str, b: str, status: AnyStatus = "asserted") -> Iterator[Edge]:
        """Yield the facts that join two things, in either direction."""
        for edge in self._near(a):
            if {edge.subject, edge.object} == {a, b} and (not status or edge.status == status):
                yield edge

    def _near(self, id: str) -> Sequence[Edge]:
        if self._of is None:
            self._put_in_order()
            self._of = defaultdict(list)
            for edge in self._edges.values():
                self._of[edge.subject].append(edge)
                if edge.object != edge.subject:
                    self._of[edge.object].append(edge)
        return self._of.get(id, ())

    def story(self, article: str) -> str:
        """Give the id that an article's story has: of the earliest of its copies, or its own."""
        return (self.entity(article).get("story") if article in self else "") or article

    def support(self, edge: Edge) -> int:
        """Count the stories that state a fact: copies of one story count once."""
        if len(edge.evidence) < 2:
            return len(edge.evidence)
        return len({self.story(evidence.article) for evidence in edge.evidence})

    def sentences(self, edge: Edge) -> int:
        """Count the sentences that state a fact: one that several rules read counts once."""
        if len(edge.evidence) < 2:
            return len(edge.evidence)
        return len({(evidence.article, evidence.source, evidence.start, evidence.end) for evidence in edge.evidence})

    def find(self, name: str) -> list[Entity]:
        """Give the things of this name, alias or label in any script; where there is none, those whose name contains it.

        >>> graph = Graph()
        >>> graph.add_entity(Entity("person-1", "Person", "", "陆启明", ("陸啟明",)))
        >>> [entity.name for entity in (*graph.find("陸啟明"), *graph.find("启明"))]
        ['陆启明', '陆启明']
        """
        wanted = key(name)
        found = list(self.entities(name=name)) if wanted else []
        exact = [e for e in found if any(wanted == key(n) for n in (e.name, *e.aliases))]
        return exact or [e for e in self.entities() if e.get("disambiguation") and wanted == key(e.label)] or found

    def to_networkx(self, status: AnyStatus = "asserted") -> nx.MultiDiGraph:
        """Give a copy for NetworkX, for instance in a notebook: flat attributes, the fact's id as the edge's key.

        Nodes carry `name`, `label` (the name, of namesakes with what tells them apart), `type`, `sub`, `aliases` (JSON text) and
        their properties; edges carry `relation`, their qualifiers, `status`, `weight` (how many stories state it) and `evidence`
        (JSON text: source, start, end, quote, article, rule, speaker). `status=""` adds the claims that are planned, wished,
        denied or merely reported.

        >>> graph = Graph()
        >>> graph.add_entity(Entity("person-1", "Person", "", "陆启明"))
        >>> graph.add_entity(Entity("event-1", "Event", "Meeting", "春季会议"))
        >>> graph.add_edge(Edge("fact-1", "person-1", "ATTENDED", "event-1", (("role", "attendee"),)))
        >>> for a, b, fact in graph.to_networkx().edges(data=True):
        ...     print(graph.entity(a).name, fact["relation"], graph.entity(b).name, fact["role"])
        陆启明 ATTENDED 春季会议 attendee
        """
        # Imported here: it takes a tenth of a second, which who only builds or asks need not wait.
        import networkx as nx

        out = nx.MultiDiGraph()
        for entity in self.entities():
            own = {"name": entity.name, "label": entity.label, "type": entity.type, "sub": entity.sub, "aliases": json.dumps(entity.aliases, ensure_ascii=False)}
            out.add_node(entity.id, **{**dict(entity.properties), **own})
        for edge in self.edges(status=status):
            shown = ("source", "start", "end", "quote", "article", "rule", "speaker")
            evidence = json.dumps([{name: getattr(e, name) for name in shown} for e in edge.evidence], ensure_ascii=False)
            fact = {"relation": edge.relation, "status": edge.status, "weight": self.support(edge), "evidence": evidence}
            out.add_edge(edge.subject, edge.object, edge.id, **{**dict(edge.qualifiers), **fact})
        return out


def _check_texts(*values: object) -> None:
    for value in values:
        if not isinstance(value, str):
            raise TypeError(f"{value!r} stands where a text belongs")


def _ordered(kept: dict[str, Kept]) -> dict[str, Kept]:
    ids = sorted(kept)
    return kept if ids == list(kept) else {id: kept[id] for id in ids}


def _called(entity: Entity, wanted: str) -> bool:
    return any(wanted in key(name) for name in (entity.name, *entity.aliases))
