"""kg import: reads a graph back from a file that kg export wrote."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

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
    graph: Graph = importer_of(path).read(path)
    return graph


def importer_of(path: Path) -> ModuleType:
    """Give the importer of a file, by the longest end of its name that one knows.

    Raises:
        BadFileError: none does.
    """
    known = importers_by_suffix()
    ends = [end for end in known if path.name.endswith(end)]
    if not ends:
        raise BadFileError(path, f"a graph cannot be read back from '{path.suffix or path.name}'.", f"What can: {', '.join(sorted(known))}.")
    return known[max(ends, key=len)]


@click.command("import", short_help="Read a graph back from a file that kg export wrote.")
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
