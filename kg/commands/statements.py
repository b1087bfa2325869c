"""kg statements: the asserted facts as JSON lines with names and evidence, for scoring and for pipelines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kg.commands.output import graph_option, print_record
from kg.graph import Graph
from kg.model import Evidence
from kg.store import load


@click.command(short_help="Print the facts as JSON lines with names and evidence.")
@graph_option
def statements(graph_path: Path) -> None:
    """Print each asserted fact as a JSON line: subject and object by name, type and aliases, qualifiers, and where it is said and by whom.

    \b
    Example: kg statements > statements.jsonl
    """
    graph = load(graph_path)
    for edge in graph.edges():
        if edge.relation == "MENTIONS":
            continue
        record = {
            "subject": _node(graph, edge.subject),
            "predicate": edge.relation,
            "object": _node(graph, edge.object),
            "qualifiers": dict(edge.qualifiers),
            "evidence": [_said(e) for e in edge.evidence],
        }
        print_record(record)


def _said(e: Evidence) -> dict[str, Any]:
    record = {"source": e.source, "start": e.start, "end": e.end, "quote": e.quote, "rule": e.rule}
    return record | ({"speaker": e.speaker} if e.speaker else {})


def _node(graph: Graph, id: str) -> dict[str, Any]:
    entity = graph.entity(id)
    return {"id": entity.id, "name": entity.name, "type": entity.type, "sub": entity.sub, "aliases": list(entity.aliases), "date": entity.get("date") or None}
