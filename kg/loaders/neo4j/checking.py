"""Looks before a load whether it would touch what others keep in the database, and after it whether the database holds the graph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Mapping

from kg.errors import ServerError
from kg.graph import Graph
from kg.loaders.neo4j.comparing import Delta, Facts, windows
from kg.loaders.neo4j.sending import Database

_HANGING = (
    "UNWIND $ids AS id MATCH (n:Entity {id: id})-[r]-(m) WHERE r.graph IS NULL OR r.graph <> $graph "
    "RETURN coalesce(n.name, n.id), type(r), count(*) ORDER BY 1, 2 LIMIT 3"
)
_LABELS = "MATCH (n:Entity) WHERE n.graph = $graph UNWIND labels(n) AS label RETURN label, count(*)"
_TYPES = "MATCH ()-[r]->() WHERE r.graph = $graph RETURN type(r), count(*)"
_NODE_IDS = "MATCH (n:Entity) WHERE n.graph = $graph AND n.id >= $low AND ($high IS NULL OR n.id < $high) RETURN collect(n.id)"
_IDS = "MATCH (a:Entity)-[r]->() WHERE a.id >= $low AND a.id < $high AND r.graph = $graph RETURN collect(r.id)"


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


def check_contents(database: Database, graph: Graph, name: str, things: Delta, facts: Facts, deltas: Mapping[str, Delta], *, size: int) -> None:
    """Compare what is there after a load with the graph and what was kept: the server's counts by label and type, and all ids.

    Ids come in windows of `size`; where nothing was written, they were compared a moment ago.

    Raises:
        ServerError: the two differ; the message says in what.
    """
    wanted = Counter(label for entity in graph.entities() for label in {"Entity", entity.type, entity.sub} - {""})
    wanted.update(label for labels in things.kept.values() for label in labels)
    problems = _differences(wanted, dict(database.read(_LABELS, graph=name)))
    totals = {type: len(delta.ids) + len(delta.kept) for type, delta in deltas.items()}
    problems += _differences(totals, dict(database.read(_TYPES, graph=name)))
    if any((things, *deltas.values())):
        for low, high, window in windows(things.ids, size):
            found = database.read(_NODE_IDS, graph=name, low=low, high=high)[0][0]
            problems += _missing(window, found, things.kept)
        kept = {id for delta in deltas.values() for id in delta.kept}
        for low, high, ids in facts.windows(size):
            problems += _missing(ids, database.read(_IDS, graph=name, low=low, high=high)[0][0], kept)
    if problems:
        told = "; ".join(problems[:5]) + ("; …" if len(problems) > 5 else "")
        raise ServerError(f"{database.server.place}: after the load the database differs from the graph: {told}. Somebody else writes under the name '{name}': load again.")


def _differences(wanted: Mapping[str, int], found: Mapping[str, int]) -> list[str]:
    return [f"{name}: {found.get(name, 0)} there, {wanted.get(name, 0)} expected" for name in sorted({*wanted, *found}) if found.get(name, 0) != wanted.get(name, 0)]


def _missing(wanted: Collection[str], found: Collection[str], kept: Container[str]) -> list[str]:
    surplus = [id for id in set(found).difference(wanted) if id not in kept]
    return [f"{id} is not there" for id in sorted(set(wanted).difference(found))[:3]] + [f"{id} is there, and not in the graph" for id in sorted(surplus)[:3]]
