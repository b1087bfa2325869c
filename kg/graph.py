"""The merged graph: entities and facts over a NetworkX MultiDiGraph, always given in the order of their ids."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator

import networkx as nx

from kg.folding import key
from kg.model import Edge, Entity, Qualifiers, Status


def entity_id(type: str, name_key: str) -> str:
    """Give the id of a thing: ASCII, opaque, the same for the same type and key in every build."""
    return f"{type.lower()}-{_digest(type, name_key)}"


def edge_id(subject: str, relation: str, object: str, qualifiers: Qualifiers, status: Status) -> str:
    """Give the id of a fact: the same for the same ends, relation, qualifiers and status."""
    return "fact-" + _digest(subject, relation, object, json.dumps(qualifiers, ensure_ascii=False), status)


def _digest(*parts: str) -> str:
    digest = hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode().lower()[:26]


class Graph:
    """Entities and facts; planned, denied and merely reported claims are kept beside the asserted ones.

    `sources` counts what was read (files, pages, articles, sentences), `set_aside` what was dropped, by reason.
    """

    def __init__(self) -> None:
        self._nx: nx.MultiDiGraph = nx.MultiDiGraph()
        self.sources: dict[str, int] = {}
        self.set_aside: dict[str, int] = {}

    def add_entity(self, entity: Entity) -> None:
        """Add a thing, or put it in the place of the one with its id."""
        self._nx.add_node(entity.id, entity=entity)

    def add_edge(self, edge: Edge) -> None:
        """Add a fact between two things that are there."""
        for end in (edge.subject, edge.object):
            if end not in self._nx:
                raise KeyError(end)
        self._nx.add_edge(edge.subject, edge.object, key=edge.id, edge=edge)

    def __contains__(self, id: str) -> bool:
        return id in self._nx

    def entity(self, id: str) -> Entity:
        """Give the thing with this id."""
        found: Entity = self._nx.nodes[id]["entity"]
        return found

    def entities(self, type: str = "") -> Iterator[Entity]:
        """Yield the things of a type or sub-label, or all."""
        for id in sorted(self._nx):
            entity = self.entity(id)
            if not type or type in (entity.type, entity.sub):
                yield entity

    def edges(self, relation: str = "", status: Status | None = "asserted") -> Iterator[Edge]:
        """Yield the facts of a relation and a status, or all where these are empty or None."""
        found = (data["edge"] for _, _, data in self._nx.edges(data=True))
        yield from sorted((e for e in found if (not relation or e.relation == relation) and (status is None or e.status == status)), key=lambda e: e.id)

    def edges_of(self, id: str, status: Status | None = "asserted") -> list[Edge]:
        """Give the facts that a thing takes part in."""
        found = {e["edge"].id: e["edge"] for _, _, e in (*self._nx.out_edges(id, data=True), *self._nx.in_edges(id, data=True))}
        return [found[i] for i in sorted(found) if status is None or found[i].status == status]

    def find(self, name: str) -> list[Entity]:
        """Give the things of this name or alias; where there is none, those whose name contains it."""
        wanted = key(name)
        exact, part = [], []
        for entity in self.entities():
            names = [key(n) for n in (entity.name, *entity.aliases)]
            if wanted in names:
                exact.append(entity)
            elif wanted and any(wanted in n for n in names):
                part.append(entity)
        return exact or part

    def __len__(self) -> int:
        return int(self._nx.number_of_nodes())

    def size(self) -> int:
        """Count the facts of all statuses."""
        return int(self._nx.number_of_edges())

    def to_networkx(self, status: Status | None = "asserted") -> nx.MultiDiGraph:
        """Give the graph as NetworkX has it, for a notebook: flat attributes, the fact's id as the edge's key.

        Nodes carry `name`, `type`, `sub`, `aliases` (JSON text) and their properties; edges carry `relation`, their
        qualifiers, `status`, and `evidence` (JSON text: source, start, end, quote, article, rule).

        >>> graph = Graph()
        >>> graph.add_entity(Entity("person-1", "Person", "", "张明"))
        >>> graph.add_entity(Entity("event-1", "Event", "Meeting", "春季会议"))
        >>> graph.add_edge(Edge("fact-1", "person-1", "ATTENDED", "event-1", (("role", "attendee"),)))
        >>> [(graph.entity(a).name, data["relation"], data["role"]) for a, b, data in graph.to_networkx().edges(data=True)]
        [('张明', 'ATTENDED', 'attendee')]
        """
        out = nx.MultiDiGraph()
        for entity in self.entities():
            attributes = {"name": entity.name, "type": entity.type, "sub": entity.sub, "aliases": json.dumps(entity.aliases, ensure_ascii=False)}
            out.add_node(entity.id, **dict(entity.properties), **attributes)
        for edge in self.edges(status=status):
            evidence = [{"source": e.source, "start": e.start, "end": e.end, "quote": e.quote, "article": e.article, "rule": e.rule} for e in edge.evidence]
            out.add_edge(
                edge.subject, edge.object, key=edge.id, **dict(edge.qualifiers),
                relation=edge.relation, status=edge.status, evidence=json.dumps(evidence, ensure_ascii=False),
            )  # fmt: skip
        return out
