"""What a database holds under the graph's name beside what the graph holds: the difference is what a load has to do.

Nothing is written here. Ids and checksums come in lists, a window of ids at a time: a record for each would take ten times as long,
all at once would need more memory for a larger graph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kg.graph import Graph
from kg.loaders.neo4j.sending import Database
from kg.property_graph import Relationship, digest, nodes

_WINDOW = 200_000
_NODES = "MATCH (n:Entity) WHERE n.id >= $low AND ($high IS NULL OR n.id < $high) RETURN collect([n.id, n.graph, n.digest, labels(n)])"
_RELATIONSHIPS = "MATCH ()-[r:%s]->() WHERE r.graph = $graph AND r.id >= $low AND ($high IS NULL OR r.id < $high) RETURN collect([r.id, r.digest])"
# Gives the relationships of one type, those of some ids or all.
Records = Callable[[Container[str] | None], Iterable[Relationship]]


@dataclass(slots=True)
class Delta:
    """The difference for the nodes or for the relationships of one type: ids in order.

    `surplus` is in the database and not in the graph, each with its labels (relationships: none), and goes if `replace`; `doubled` is
    there more than once.
    """

    ids: Sequence[str]
    replace: bool = False
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    surplus: dict[str, list[str]] = field(default_factory=dict)
    doubled: list[str] = field(default_factory=list)

    @property
    def fresh(self) -> bool:
        """Tell whether the database holds nothing of it."""
        return len(self.added) == len(self.ids) and not self.surplus

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
        return len(self.added) + len(self.changed) + len(self.doubled)

    @property
    def sent(self) -> set[str] | None:
        """Give the ids of what must be written; None: all."""
        return None if len(self.added) == len(self.ids) else {*self.added, *self.changed, *self.doubled}


def compare_nodes(database: Database, graph: Graph, name: str, *, replace: bool) -> tuple[Delta, dict[str, str]]:
    """Give the difference for the nodes, and which ids of the graph another graph holds (its name; '' where nobody says whose it is)."""
    delta, others = Delta([entity.id for entity in graph.entities()], replace), dict[str, str]()
    for low, high, window in windows(delta.ids):
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
        for node in nodes(graph, set(window)):
            found = there.pop(node.id, None)
            if found is None:
                delta.added.append(node.id)
            elif found[0] != digest(node) or set(found[1]) != set(node.labels):
                delta.changed.append(node.id)
        delta.surplus |= {id: labels for id, (_, labels) in there.items()}
    return delta, others


def compare_relationships(database: Database, name: str, type: str, ids: Sequence[str], records: Records, *, replace: bool) -> Delta:
    """Give the difference for the relationships of one type."""
    delta = Delta(ids, replace)
    for low, high, window in windows(ids):
        rows = database.read(_RELATIONSHIPS, type, graph=name, low=low, high=high)[0][0]
        if not rows:
            delta.added += window
            continue
        there = dict(rows)
        several = {id for id, count in Counter(id for id, _ in rows).items() if count > 1} if len(there) < len(rows) else set()
        for record in records(set(window)):
            told = there.pop(record.id, None)
            if record.id in several:
                delta.doubled.append(record.id)
            elif told is None:
                delta.added.append(record.id)
            elif told != digest(record):
                delta.changed.append(record.id)
        delta.surplus |= {id: [] for id in there}
    return delta


def windows(ids: Sequence[str]) -> Iterator[tuple[str, str | None, Sequence[str]]]:
    """Give windows of ids with their bounds, which together take in all texts."""
    bounds = ids[_WINDOW::_WINDOW]
    parts = [ids[start : start + _WINDOW] for start in range(0, len(ids), _WINDOW)] or [[]]
    yield from zip(["", *bounds], [*bounds, None], parts, strict=True)
