"""kg export: writes the graph in one format or all."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import click

from kg.commands.output import graph_option, told_losses
from kg.errors import BadOptionError, BadSchemaError, MissingExtraError
from kg.plugins import every, names, pick
from kg.rdf import PREFIXES, STYLES
from kg.store import load
from kg.writing import together


@click.command(short_help="Write the graph as Turtle, GraphML, Neo4j, CSV or another format.")
@click.argument("format", metavar="FORMAT")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), default=Path("exports"), show_default=True, help="The folder to write to.")
@click.option("--evidence", type=click.Choice(STYLES), help="RDF: how the sentences behind a fact are said.")
@click.option("--base", help=f"RDF: what the names of things begin with, instead of {PREFIXES['id']}.")
@click.option("--extended", is_flag=True, default=None, help="GraphML: also the attributes that Gephi's edge types and APOC's arrays need.")
@click.option("--simple", is_flag=True, default=None, help="GraphML: one edge for each pair of things, with weight and types.")
@click.option("--exact", is_flag=True, default=None, help="CSV: no mark for spreadsheets, and formulas as they are.")
@graph_option
def export(format: str, folder: Path, graph_path: Path, **given: Any) -> None:
    """Write the graph in a format, or in all: csv, gexf, graphml, jsonl, jsonld, neo4j, nodelink, nquads, ntriples, parquet, queries, trig, turtle.

    \b
    Example: kg export turtle --to exports/
    """
    chosen = every("exporters") if format == "all" else {format: pick("exporters", format)}
    options = {name: value for name, value in given.items() if value is not None}
    for name in options:
        _check(name, format, chosen)
    graph = load(graph_path)
    for name, module in chosen.items():
        own = {option: value for option, value in options.items() if option in _options(module)}
        try:
            with together():
                written = module.export(graph, folder, **own)
        except (MissingExtraError, BadOptionError, BadSchemaError) as error:
            if format != "all":
                raise
            click.echo(f"Not {name}: {error}", err=True)
            continue
        for path in written:
            click.echo(f"Wrote {path}.")
        if hasattr(module, "losses"):
            found = module.losses(graph, **own)
            click.echo("\n".join(f"  {line}" for line in told_losses(found) or ["Nothing is lost."]))
    if any("base" in _options(module) for module in chosen.values()) and "base" not in options:
        click.echo(f"The names of things begin with {PREFIXES['id']}, which nobody owns: --base gives them an address of yours.", err=True)


def _options(module: ModuleType) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(module, "OPTIONS", ())
    return found


def _check(option: str, format: str, chosen: dict[str, ModuleType]) -> None:
    if any(option in _options(module) for module in chosen.values()):
        return
    having = [name for name in names("exporters") if option in _options(pick("exporters", name))]
    raise BadOptionError(f"The format '{format}' has no option --{option}; it goes with: {', '.join(having)}.")
