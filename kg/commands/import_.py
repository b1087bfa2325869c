"""kg import: reads a graph back from a file that kg export wrote."""

from __future__ import annotations

from pathlib import Path

import click

from kg.errors import BadFileError
from kg.graph import Graph
from kg.plugins import importers_by_suffix
from kg.store import save


def read_back(path: Path) -> Graph:
    """Read a graph from a file of any format that can be read back.

    Raises:
        BadFileError: the format cannot be read back, or the file is broken.
    """
    known = importers_by_suffix()
    if path.suffix not in known:
        raise BadFileError(path, f"a graph cannot be read back from '{path.suffix or path.name}'.", f"What can: {', '.join(sorted(known))}.")
    graph: Graph = known[path.suffix].read(path)
    return graph


@click.command("import", short_help="Read a graph back from Turtle, GraphML, JSON-LD or JSON lines of ours.")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--graph", "graph_path", type=click.Path(path_type=Path), required=True, help="Where to write the graph.")
def import_(path: Path, graph_path: Path) -> None:
    """Read a graph back from a file that kg export wrote, for instance on another machine.

    \b
    Example: kg import exports/kg.ttl --graph again.jsonl
    """
    graph = read_back(path)
    save(graph, graph_path)
    click.echo(f"Wrote {graph_path}: {len(graph)} things, {graph.size()} facts and claims.")
