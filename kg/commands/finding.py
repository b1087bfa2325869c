"""The things that a user names on the command line."""

from __future__ import annotations

from kg.decisions import Reference
from kg.errors import UnknownNameError
from kg.graph import Graph
from kg.merging.doubts import refers
from kg.model import Entity


def find(graph: Graph, name: str) -> list[Entity]:
    """Give the things of a name, which may have a clue behind it (顾闻笛（南浦区）); articles only where nothing else has it.

    Raises:
        UnknownNameError: there is none; names the nearest.
    """
    found = graph.find(name)
    reference = Reference.read(name)
    if not found and reference.clue:
        # 顾闻笛（南浦区）: any clue to a namesake will do, not only that of its label.
        found = [entity for entity in graph.find(reference.name) if refers(graph, reference, entity)]
    if not found:
        wanted = set(name)
        near = {n for e in graph.entities() for n in (e.name, *e.aliases) if len(set(n) & wanted) * 2 >= len(wanted)}
        near_first = sorted(near, key=lambda n: (-len(set(n) & wanted), len(n), n))
        raise UnknownNameError("thing", name, near_first[:8])
    return [e for e in found if e.type != "Article"] or found
