"""kg export: writes the graph in one format or all."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.output import graph_option
from kg.plugins import names, pick
from kg.store import load


@click.command(short_help="Write the graph as Turtle, N-Triples, GraphML, Neo4j, JSON Lines or CSV.")
@click.argument("format", metavar="FORMAT")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), default=Path("exports"), show_default=True, help="The folder to write to.")
@graph_option
def export(format: str, folder: Path, graph_path: Path) -> None:
    """Write the graph in a format, or in all: csv, graphml, jsonl, neo4j, ntriples, turtle.

    \b
    Example: kg export turtle --to exports/
    """
    chosen = names("exporters") if format == "all" else [format]
    exporters = [pick("exporters", name) for name in chosen]
    graph = load(graph_path)
    for exporter in exporters:
        for path in exporter.export(graph, folder):
            click.echo(f"Wrote {path}.")
