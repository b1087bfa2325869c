"""Looks before a load whether it would touch what others keep in the database, and after it whether the database holds the graph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import LiteralString

from kg.errors import ServerError
from kg.graph import Graph
from kg.loaders.neo4j.comparing import Delta, windows
from kg.loaders.neo4j.sending import Database

_HANGING = (
    "UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(m) WHERE r.graph IS NULL OR r.graph <> $graph "
    "RETURN coalesce(n.name, n.id), type(r), count(*) ORDER BY 1, 2 LIMIT 3"
)
_LABELS = "MATCH (n:Entity) WHERE n.graph = $graph UNWIND labels(n) AS label RETURN label, count(*)"
_TYPES = "MATCH ()-[r]->() WHERE r.graph = $graph RETURN type(r), count(*)"
_NODE_IDS = "MATCH (n:Entity) WHERE n.graph = $graph AND n.id >= $low AND ($high IS NULL OR n.id < $high) RETURN collect(n.id)"
_IDS = "MATCH ()-[r]->() WHERE r.graph = $graph AND r.id >= $low AND ($high IS NULL OR r.id < $high) RETURN collect(r.id)"


def check_owners(database: Database, others: Mapping[str, str], name: str) -> None:
    """Refuse to go on where ids of the graph belong to another graph, or to nobody.

    Raises:
        ServerError: names some of them, and whose they are.
    """
    if others:
        shown = ", ".join(f"{id} (graph '{owner}')" if owner else f"{id} (no graph named)" for id, owner in sorted(others.items())[:3])
        more = ", …" if len(others) > 3 else ""
        told = f"{len(others)} things of this graph are there already, and not under the name '{name}': {shown}{more}. Nothing was written."
        raise ServerError(f"{database.server.place}: {told} Load under that name (--name), or into another database (--database).")


def check_hanging(database: Database, delta: Delta, name: str) -> None:
    """Refuse to remove nodes on which relationships of others hang.

    Raises:
        ServerError: names some of them.
    """
    found = database.read(_HANGING, ids=list(delta.removed), graph=name) if delta.removed else []
    if found:
        shown = ", ".join(f"{thing} ({count} × {type})" for thing, type, count in found)
        told = f"relationships that are not of the graph '{name}' hang on things that it no longer has: {shown}. Nothing was written."
        raise ServerError(f"{database.server.place}: {told} Remove those relationships first, or load without --replace.")


def check_contents(database: Database, graph: Graph, name: str, things: Delta, facts: Mapping[str, Delta], *, size: int) -> None:
    """Compare what is there after a load with the graph and what was kept: the server's counts by label and type, and all ids.

    Ids come in windows of `size`; where nothing was written, they were compared a moment ago.

    Raises:
        ServerError: the two differ; the message says in what.
    """
    wanted = Counter(label for entity in graph.entities() for label in {"Entity", entity.type, entity.sub} - {""})
    wanted.update(label for labels in things.kept.values() for label in labels)
    problems = _differences(wanted, dict(database.read(_LABELS, graph=name)))
    totals = {type: len(delta.ids) + len(delta.kept) for type, delta in facts.items()}
    problems += _differences(totals, dict(database.read(_TYPES, graph=name)))
    if any((things, *facts.values())):
        problems += _missing(database, _NODE_IDS, [things], name, size)
        problems += _missing(database, _IDS, list(facts.values()), name, size)
    if problems:
        told = "; ".join(problems[:5]) + ("; …" if len(problems) > 5 else "")
        raise ServerError(f"{database.server.place}: after the load the database differs from the graph: {told}. Somebody else writes under the name '{name}': load again.")


def _differences(wanted: Mapping[str, int], found: Mapping[str, int]) -> list[str]:
    return [f"{name}: {found.get(name, 0)} there, {wanted.get(name, 0)} expected" for name in sorted({*wanted, *found}) if found.get(name, 0) != wanted.get(name, 0)]


def _missing(database: Database, text: LiteralString, deltas: Sequence[Delta], name: str, size: int) -> list[str]:
    problems = []
    for low, high, window in windows(sorted(id for delta in deltas for id in delta.ids), size):
        found: Sequence[str] = database.read(text, graph=name, low=low, high=high)[0][0]
        surplus = set(found).difference(window, *(delta.kept for delta in deltas))
        problems += [f"{id} is not there" for id in sorted(set(window).difference(found))[:3]] + [f"{id} is there, and not in the graph" for id in sorted(surplus)[:3]]
    return problems
