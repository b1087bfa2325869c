"""kg verify: compares what was written with the graph."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import click

from kg.commands.import_ import importer_of
from kg.commands.output import graph_option, plain
from kg.differences import differences
from kg.errors import DifferentError
from kg.store import load


@click.command(short_help="Compare an exported file with the graph: equal, or what differs.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Print no more differences than these.")
@graph_option
def verify(paths: tuple[Path, ...], limit: int, graph_path: Path) -> None:
    """Read exported files back and compare things, names, facts, qualifiers and sentences with the graph; exit code 1 if anything differs.

    \b
    Example: kg verify exports/kg.ttl exports/kg.graphml
    """
    graph = load(graph_path)
    unlike = 0
    for path in paths:
        importer = importer_of(path)
        wanted = importer.held(graph) if hasattr(importer, "held") else graph
        found = list(differences(wanted, importer.read(path)))
        if not found:
            lacks = f", but for what the format does not hold: {importer.LACKS}" if hasattr(importer, "LACKS") else ""
            click.echo(f"{path}: equal ({len(graph)} things, {graph.size()} facts and claims){lacks}.")
            continue
        unlike += 1
        click.echo(f"{path}: {len(found)} differences.")
        for line in islice(found, limit):
            click.echo("  " + plain(line))
        if len(found) > limit:
            click.echo(f"  … and {len(found) - limit} more; --limit shows more.")
    if unlike:
        raise DifferentError(f"{unlike} of {len(paths)} differ from {graph_path}. Write them again: kg export FORMAT")
