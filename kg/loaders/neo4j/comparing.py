"""What a database holds under the graph's name beside what the graph holds: the difference is what a load has to do.

Nothing is written here. Ids and checksums come in lists, a window of ids at a time: a record for each would take ten times as long,
all at once would need more memory for a larger graph.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from kg.graph import Graph
from kg.loaders.neo4j.related import related
from kg.loaders.neo4j.sending import Database
from kg.property_graph import CLAIMED, RELATED, Relationship, digest, named, nodes, relationships, types

_NODES = "MATCH (n:Entity) WHERE n.id >= $low AND ($high IS NULL OR n.id < $high) RETURN collect([n.id, n.graph, n.digest, labels(n)])"
# From the things on, which have an index: each window by ids of facts would read all facts of the database.
_RELATIONSHIPS = "MATCH (a:Entity)-[r]->() WHERE a.id >= $low AND a.id < $high AND r.graph = $graph AND r.id >= '' RETURN type(r), collect([r.id, r.digest])"
# Above every id, which is ASCII.
_END = "\U0010ffff"


@dataclass(slots=True)
class Delta:
    """The difference for the nodes or for the relationships of one type.

    `ids` are all in the graph, in order. `surplus` is in the database and not in the graph, each with its labels (relationships: none),
    and goes if `replace`. `stale` goes in any case: there more than once, or under a type that it no longer has; it is in `added` too.
    """

    ids: Sequence[str] = ()
    replace: bool = False
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    surplus: dict[str, list[str]] = field(default_factory=dict)
    stale: set[str] = field(default_factory=set)

    @property
    def removed(self) -> dict[str, list[str]]:
        """Give what is surplus and goes."""
        return self.surplus if self.replace else {}

    @property
    def kept(self) -> dict[str, list[str]]:
        """Give what is surplus and stays."""
        return {} if self.replace else self.surplus

    @property
    def due(self) -> int:
        """Count what must be sent."""
        return len(self.added) + len(self.changed)

    @property
    def fresh(self) -> bool:
        """Tell whether the database holds nothing of it."""
        return len(self.added) == len(self.ids) and not self.surplus and not self.stale

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.stale)


class Facts:
    """The relationships of a graph, by type and id; those of pairs (`RELATED`) where they are asked for."""

    def __init__(self, graph: Graph, aggregate: bool) -> None:
        self._graph = graph
        self._pairs = {record.id: record for record in related(graph)} if aggregate else {}
        self.ids: dict[str, Sequence[str]] = {**types(graph), RELATED: list(self._pairs)}

    def records(self, type: str) -> Iterator[Relationship]:
        """Yield those of a type by id."""
        yield from self._pairs.values() if type == RELATED else relationships(self._graph, type)

    def those(self, ids: Collection[str]) -> Iterator[Relationship]:
        """Yield those of some ids."""
        yield from (self._pairs[id] for id in ids if id in self._pairs)
        yield from relationships(self._graph, ids=(id for id in ids if id not in self._pairs))

    def type(self, id: str) -> str:
        """Give the type of the one with this id; '' where there is none."""
        if id in self._pairs:
            return RELATED
        if not self._graph.has_edge(id):
            return ""
        edge = self._graph.edge(id)
        return edge.relation if edge.status == "asserted" else CLAIMED

    def windows(self, size: int) -> Iterator[tuple[str, str, list[str]]]:
        """Yield their ids by the things at which they start, so many or as many as one thing has, with the bounds of those things."""
        ids: list[str] = []
        low = ""
        for start, group in groupby(sorted(chain(*self.ids.values()), key=self._start), self._start):
            if len(ids) >= size:
                yield low, start, ids
                low, ids = start, []
            ids += group
        yield low, _END, ids

    def _start(self, id: str) -> str:
        return self._pairs[id].start if id in self._pairs else self._graph.edge(id).subject


def compare_nodes(database: Database, graph: Graph, name: str, *, replace: bool, size: int) -> tuple[Delta, dict[str, str]]:
    """Give the difference for the nodes, and which ids of the graph another graph holds (its name; '' where nobody says whose it is)."""
    delta, others = Delta([entity.id for entity in graph.entities()], replace), dict[str, str]()
    for low, high, window in windows(delta.ids, size):
        there: dict[str, tuple[str, list[str]]] = {}
        for id, owner, told, labels in database.read(_NODES, low=low, high=high)[0][0]:
            if owner == name:
                there[id] = told, labels
            elif id in graph:
                others[id] = str(owner or "")
        if not there:
            # Nothing to compare: the things of the window need not even be spelled out.
            delta.added += window
            continue
        for node in nodes(graph, window):
            found = there.pop(node.id, None)
            if found is None:
                delta.added.append(node.id)
            elif found[0] != digest(node) or set(found[1]) != set(node.labels):
                delta.changed.append(node.id)
        delta.surplus |= {id: labels for id, (_, labels) in there.items()}
    return delta, others


def compare_relationships(database: Database, facts: Facts, name: str, *, replace: bool, fresh: bool, size: int) -> dict[str, Delta]:
    """Give the difference for the relationships of each type; a `fresh` database holds none."""
    # What follows from the facts is never worth keeping.
    deltas = {type: Delta(ids, replace or type == RELATED, list(ids) if fresh else []) for type, ids in facts.ids.items()}
    strays: list[tuple[str, str]] = []
    for low, high, window in facts.windows(size) if not fresh else ():
        there: dict[str, tuple[str, str]] = {}
        for type, rows in database.read(_RELATIONSHIPS, graph=name, low=low, high=high):
            # A type of another form is none of ours, whatever stands in it.
            for id, told in rows if named(type) else ():
                if id in there:
                    for one in (type, there[id][0]):
                        deltas.setdefault(one, Delta((), replace)).stale.add(id)
                there[id] = type, told
        for record in facts.those(window):
            type, told = there.pop(record.id, ("", ""))
            if type and (type != record.type or record.id in deltas[type].stale):
                deltas.setdefault(type, Delta((), replace)).stale.add(record.id)
                deltas[record.type].added.append(record.id)
            elif not type:
                deltas[record.type].added.append(record.id)
            elif told != digest(record):
                deltas[type].changed.append(record.id)
        for id, (type, _) in there.items():
            delta = deltas.setdefault(type, Delta((), replace))
            if facts.type(id):
                strays.append((type, id))
            else:
                delta.surplus[id] = []
                delta.stale.discard(id)
    for type, id in strays:
        # The graph has it under the same id from another thing on: it goes, and what has its id and its type is made anew.
        delta = deltas[type]
        delta.stale.add(id)
        if facts.type(id) == type and id not in delta.added:
            delta.added.append(id)
            delta.changed = [one for one in delta.changed if one != id]
    return dict(sorted(deltas.items()))


def windows(ids: Sequence[str], size: int) -> Iterator[tuple[str, str | None, Sequence[str]]]:
    """Give windows of so many ids with their bounds, which together take in all texts.

    >>> list(windows(["a", "b", "c"], 2))
    [('', 'c', ['a', 'b']), ('c', None, ['c'])]
    """
    bounds = ids[size::size]
    parts = [ids[start : start + size] for start in range(0, len(ids), size)] or [[]]
    yield from zip(["", *bounds], [*bounds, None], parts, strict=True)
