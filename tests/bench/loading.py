"""Times kg load neo4j against the same rows sent by the driver in its fastest plain form (CREATE, no check), in one run.

What is compared is processor time, of this process and the server's, whatever else the machine does meanwhile; seconds are told beside it.
kgx 2.7 and BioCypher 0.17 are not beside it: the one fetches a model from the web when it is imported, the other's way to a server needs APOC.

Run: make bench (or: python tests/bench/loading.py THINGS FACTS)
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import neo4j

sys.path.insert(0, str(Path(__file__).parent.parent))
from bench.made_graph import made_graph
from servers.neo4j_server import Neo4jServer

from kg.contracts import LoadOptions
from kg.graph import Graph
from kg.loaders.neo4j import load
from kg.property_graph import nodes, relationships
from kg.servers import Server

NAME = "kg"
# As long as a checksum, which the plain way need not work out.
_NO_DIGEST = "0" * 24


@dataclass(frozen=True)
class Cost:
    """What something took: seconds by the clock, and seconds of processor time."""

    seconds: float
    processor: float


def cost(server: Neo4jServer, work: Callable[[], object]) -> Cost:
    """Give what a piece of work takes, here and in the server."""
    assert server.process is not None
    stat = Path(f"/proc/{server.process.pid}/stat")

    def used() -> float:
        # Behind the name of the program, which may hold anything: fields 14 and 15, in ticks.
        fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        return time.process_time() + sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")

    start, processor = time.perf_counter(), used()
    work()
    return Cost(time.perf_counter() - start, used() - processor)


def plain(server: Neo4jServer, graph: Graph, batch: int) -> None:
    """Send the rows of a graph by CREATE, grouped by labels and types."""
    groups: defaultdict[str, list[Any]] = defaultdict(list)
    with neo4j.GraphDatabase.driver(server.uri) as driver, driver.session(database="neo4j") as session:

        def send(text: str, rows: list[Any]) -> None:
            session.execute_write(lambda transaction: transaction.run(text, rows=rows).consume())  # type: ignore[arg-type]

        session.run("CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE").consume()
        for node in nodes(graph):
            groups[f"UNWIND $rows AS row CREATE (n:{':'.join(node.labels)}) SET n = row"].append({**node.properties, "graph": NAME, "digest": _NO_DIGEST})
        for text, rows in groups.items():
            for at in range(0, len(rows), batch):
                send(text, rows[at : at + batch])
        for type in sorted({edge.relation for edge in graph.edges(status="")}):
            rest = relationships(graph, type)
            text = f"UNWIND $rows AS row MATCH (a:Entity {{id: row[0]}}) MATCH (b:Entity {{id: row[1]}}) CREATE (a)-[r:{type}]->(b) SET r = row[2]"
            while rows := [[r.start, r.end, {**r.properties, "graph": NAME, "digest": _NO_DIGEST}] for r in islice(rest, batch)]:
                send(text, rows)


def ours(server: Neo4jServer, graph: Graph) -> None:
    """Load a graph as kg load neo4j does."""
    load(graph, Server(server.uri), LoadOptions(NAME), lambda *_: None)


def grown(work: Callable[[], object]) -> float:
    """Give by how many MiB the memory of this process grew at most while something ran."""
    process = Path("/proc/self")

    def told(name: str) -> int:
        return next(int(line.split()[1]) for line in (process / "status").read_text(encoding="utf-8").splitlines() if line.startswith(name))

    gc.collect()
    # The peak begins anew (proc(5)).
    (process / "clear_refs").write_text("5", encoding="utf-8")
    before = told("VmRSS:")
    work()
    return (told("VmHWM:") - before) / 1024


def memory(things: int, facts: int) -> tuple[float, float]:
    """Give by how many MiB memory grows beside the graph in a first load and in a second one."""
    graph = made_graph(things, facts)
    with tempfile.TemporaryDirectory() as home, Neo4jServer(Path(home), heap="2g", quick_start=False) as server:
        first, again = (grown(lambda: ours(server, graph)) for _ in range(2))
    return first, again


def measured(things: int, facts: int, batches: tuple[int, ...] = (5_000, 20_000)) -> tuple[dict[int, Cost], Cost, Cost]:
    """Give what the plain way takes by size of batch, a first load, and a second one.

    Each way begins with a new database on a server that has just started.
    """
    graph = made_graph(things, facts)

    def fresh(works: Sequence[Callable[[Neo4jServer], object]]) -> list[Cost]:
        with tempfile.TemporaryDirectory() as home, Neo4jServer(Path(home), heap="2g", quick_start=False) as server:
            return [cost(server, partial(work, server)) for work in works]

    by_size = {batch: fresh([lambda server, batch=batch: plain(server, graph, batch)])[0] for batch in batches}  # type: ignore[misc]
    return by_size, *fresh([lambda server: ours(server, graph)] * 2)


def main() -> None:
    """Print the figures."""
    things, facts = map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (50_000, 500_000)
    for part in (5, 1):
        print("memory beside a graph of {:,} things and {:,} facts: first load {:.0f} MiB, again {:.0f} MiB".format(things // part, facts // part, *memory(things // part, facts // part)))
    by_size, first, again = measured(things, facts)
    told = ", ".join(f"{one.processor:.1f} s ({one.seconds:.1f} by the clock) in batches of {batch:,}" for batch, one in by_size.items())
    print(f"{things + facts // 10:,} nodes and {facts:,} relationships into Neo4j, processor time here and there: plain CREATE {told}")
    best = min(one.processor for one in by_size.values())
    for what, one, goal in (("first load", first, 1.5), ("again, unchanged", again, 0.5)):
        print(f"kg load neo4j, {what}: {one.processor:.1f} s ({one.seconds:.1f} by the clock), ratio {one.processor / best:.2f} (goal: at most {goal})")


if __name__ == "__main__":
    main()
