"""Brings a graph into a Neo4j database: sends what is new or changed, compares what is there afterwards, leaves what others keep there.

Each node and relationship carries the name of its graph and a checksum (`property_graph.stored`); what is there is compared by id and
checksum with what the graph holds, so that a second load sends nothing, and one that was cut off goes on where it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from urllib.parse import urlsplit

import neo4j

from kg.bolt import connected, version
from kg.contracts import Change, Loaded, LoadOptions, Progress
from kg.graph import Graph
from kg.loaders.neo4j.checking import check_contents, check_hanging, check_owners
from kg.loaders.neo4j.comparing import Delta, Facts, compare_nodes, compare_relationships
from kg.loaders.neo4j.preparing import prepare
from kg.loaders.neo4j.reading import read
from kg.loaders.neo4j.sending import Database
from kg.loaders.neo4j.writing import Writer
from kg.losses import in_property_graph as losses
from kg.property_graph_reading import held
from kg.servers import Server

__all__ = ["SOURCE", "browser", "held", "load", "losses", "read"]
SOURCE = "server"
# A window of ids is so many batches: what makes a batch small enough for a server's memory makes the window so too.
_BATCHES = 20
_HTTP = "SHOW SETTINGS YIELD name, value WHERE name = 'server.http.advertised_address' RETURN value"


def load(graph: Graph, server: Server, options: LoadOptions, progress: Progress) -> Loaded:
    """Bring the graph into a database, or only say what that would do.

    What is derived from the facts (`RELATED`) is always just what was asked for; what else is surplus stays unless it is to be replaced.

    Raises:
        ServerError: the server is not there, refuses or fails; ids belong to others; or what is there afterwards is not the graph.
    """
    with connected(server) as driver, Database(driver, server) as database:
        progress("Comparing", 0, 0)
        size = _BATCHES * options.batch
        things, others = compare_nodes(database, graph, options.name, replace=options.replace, size=size)
        check_owners(database, others, options.name)
        check_hanging(database, things, options.name)
        facts = Facts(graph, options.aggregate)
        deltas = compare_relationships(database, facts, options.name, replace=options.replace, fresh=things.fresh, size=size)
        if not options.dry_run:
            _write(database, graph, options, progress, things, facts, deltas)
        place = f"{server.place} (Neo4j {' '.join(version(driver, server.database))})"
        return Loaded(_things(graph, things), _facts(deltas), place, browser(database))


def _write(database: Database, graph: Graph, options: LoadOptions, progress: Progress, things: Delta, facts: Facts, deltas: Mapping[str, Delta]) -> None:
    prepare(database, graph)
    due = sum(delta.due for delta in (things, *deltas.values()))
    done = 0

    def count(number: int) -> None:
        nonlocal done
        done += number
        progress("Loading", done, due)

    writer = Writer(database, options.name, options.batch, count)
    if things.due:
        writer.put_nodes(graph, things)
    for type, delta in deltas.items():
        if delta:
            writer.put_relationships(type, delta, facts, fresh=things.fresh)
    writer.remove_nodes(list(things.removed))
    progress("Checking", due, due)
    check_contents(database, graph, options.name, things, facts, deltas, size=_BATCHES * options.batch)


def _things(graph: Graph, delta: Delta) -> dict[str, Change]:
    found = {type: Change(total) for type, total in sorted(Counter(entity.type for entity in graph.entities()).items())}
    for id in delta.added:
        found[graph.entity(id).type].added += 1
    for id in delta.changed:
        found[graph.entity(id).type].changed += 1
    for labels in delta.surplus.values():
        change = found.setdefault(next((label for label in labels if label != "Entity"), "Entity"), Change())
        change.removed += delta.replace
        change.kept += not delta.replace
    return found


def _facts(deltas: Mapping[str, Delta]) -> dict[str, Change]:
    found = {}
    for type, delta in deltas.items():
        again = delta.stale.intersection(delta.added)
        change = Change(len(delta.ids), len(delta.added) - len(again), len(delta.changed) + len(again), len(delta.removed) + len(delta.stale) - len(again), len(delta.kept))
        if change != Change():
            found[type] = change
    return found


def browser(database: Database) -> str:
    """Give the address at which the Browser shows the database; '' where the server does not say where it is."""
    address = urlsplit(database.server.uri)
    if address.scheme.startswith("neo4j+") and (address.hostname or "").endswith(".databases.neo4j.io"):
        return "https://console.neo4j.io"
    try:
        found = database.read(_HTTP)
    except neo4j.exceptions.ClientError:
        # Only who administers a server may see its settings.
        found = []
    port = str(found[0][0]).rpartition(":")[2] if found else "7474"
    return f"http://{address.hostname}:{port}/browser/?dbms={database.server.uri}" + (f"&db={database.server.database}" if database.server.database else "")
