"""Writes into a database what it lacks: things before facts, facts before things are removed, each batch in the order of its ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from kg.graph import Graph
from kg.loaders.neo4j.comparing import Delta, Facts
from kg.loaders.neo4j.sending import Database, batches
from kg.property_graph import Value, nodes, stored

# Labels and types stand in the text: the server plans a MERGE whose type is a parameter as a scan for each row.
_CREATE_NODES = "UNWIND $rows AS row CREATE (n:%s) SET n = row RETURN count(n)"
_PUT_NODES = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row, n:%s REMOVE n:$([l IN labels(n) WHERE NOT l IN $labels]) RETURN count(n)"
_REMOVE_NODES = "UNWIND $rows AS id MATCH (n:Entity {id: id}) WHERE n.graph = $graph DELETE n RETURN count(*)"
_ENDS = "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) "
_CREATE_RELATIONSHIPS = _ENDS + "CREATE (a)-[r:%s]->(b) SET r = row[2] RETURN count(r)"
_PUT_RELATIONSHIPS = _ENDS + "MERGE (a)-[r:%s {id: row[2].id}]->(b) SET r = row[2] RETURN count(r)"
_LOCATE = "MATCH (a)-[r:%s]->(b) WHERE r.graph = $graph AND r.id IN $ids RETURN collect([r.id, elementId(r), a.id, b.id])"
_CHANGE_RELATIONSHIPS = "UNWIND $rows AS row MATCH ()-[r:%s]->() WHERE elementId(r) = row[0] AND r.id = row[1].id SET r = row[1] RETURN count(r)"
_REMOVE_RELATIONSHIPS = "UNWIND $rows AS row MATCH ()-[r:%s]->() WHERE elementId(r) = row[0] AND r.id = row[1] DELETE r RETURN count(*)"
_ASKED = 50_000
Properties = dict[str, Value]
# Where the relationships of an id are: element id, start and end of each.
Places = defaultdict[str, list[tuple[str, str, str]]]


class Writer:
    """Writes the records of one graph, and counts them as they go."""

    def __init__(self, database: Database, name: str, batch: int, done: Callable[[int], None]) -> None:
        self._database, self._name, self._batch, self._done = database, name, batch, done

    def put_nodes(self, graph: Graph, delta: Delta) -> None:
        """Add and change nodes; one that is changed loses the properties and labels that it should no longer have."""
        groups: defaultdict[tuple[str, ...], list[tuple[Properties, Properties]]] = defaultdict(list)
        waiting = 0
        for node in nodes(graph, None if delta.fresh else sorted({*delta.added, *delta.changed})):
            properties = stored(node, self._name)
            groups[node.labels].append((properties, properties))
            waiting += 1
            # The largest group goes when there are some batches of rows in hand: few kinds of things make up most of a graph.
            if waiting == 4 * self._batch:
                labels = max(groups, key=lambda labels: len(groups[labels]))
                waiting -= len(groups[labels])
                self._nodes(labels, groups.pop(labels), delta.fresh)
        for labels, rows in groups.items():
            self._nodes(labels, rows, delta.fresh)

    def _nodes(self, labels: tuple[str, ...], rows: list[tuple[Properties, Properties]], fresh: bool) -> None:
        for batch in batches(rows, self._batch):
            if fresh:
                self._database.write(_CREATE_NODES, ":".join(labels), rows=batch)
            else:
                self._database.write(_PUT_NODES, ":".join(labels), rows=batch, labels=list(labels))
            self._done(len(batch))

    def put_relationships(self, type: str, delta: Delta, facts: Facts, *, fresh: bool) -> None:
        """Add and change the relationships of a type, and remove what is stale or surplus."""
        changed, gone = set(delta.changed), {*delta.stale, *delta.removed}
        there = self._located(type, changed | gone)
        # A fact that has come to join other things is another relationship: nothing can move one.
        moved = {r.id for r in facts.those(sorted(changed)) if [place[1:] for place in there[r.id]] != [(r.start, r.end)]}
        removed = [(place[0], id) for id in sorted(gone | moved) for place in there[id]]
        for start in range(0, len(removed), self._batch):
            self._database.write(_REMOVE_RELATIONSHIPS, type, rows=removed[start : start + self._batch])
        for rows in batches(self._changed(facts, changed - moved, there), self._batch):
            self._database.write(_CHANGE_RELATIONSHIPS, type, rows=rows)
            self._done(len(rows))
        for new in batches(self._added(type, facts, None if delta.fresh else {*delta.added, *moved}), self._batch):
            new.sort(key=lambda row: row[:2])
            self._database.write(_CREATE_RELATIONSHIPS if fresh else _PUT_RELATIONSHIPS, type, rows=new)
            self._done(len(new))

    def remove_nodes(self, ids: Sequence[str]) -> None:
        """Remove nodes, whose relationships must be gone."""
        for start in range(0, len(ids), self._batch):
            self._database.write(_REMOVE_NODES, rows=ids[start : start + self._batch], graph=self._name)

    def _changed(self, facts: Facts, ids: set[str], there: Places) -> Iterator[tuple[tuple[str, Properties], Properties]]:
        for record in facts.those(sorted(ids)):
            properties = stored(record, self._name)
            yield (there[record.id][0][0], properties), properties

    def _added(self, type: str, facts: Facts, ids: set[str] | None) -> Iterator[tuple[tuple[str, str, Properties], Properties]]:
        for record in facts.records(type) if ids is None else facts.those(sorted(ids)):
            properties = stored(record, self._name)
            yield (record.start, record.end, properties), properties

    def _located(self, type: str, ids: set[str]) -> Places:
        found: Places = defaultdict(list)
        listed = sorted(ids)
        for start in range(0, len(listed), _ASKED):
            for id, place, a, b in self._database.read(_LOCATE, type, graph=self._name, ids=listed[start : start + _ASKED])[0][0]:
                found[id].append((place, a, b))
        return found
