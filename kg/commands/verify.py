"""kg verify: compares what was written or loaded with the graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from kg.commands.connection import endpoint_at, server_options, with_password
from kg.commands.import_ import importer_of
from kg.commands.output import console, graph_option, plain
from kg.differences import differences
from kg.errors import BadFileError, DifferentError
from kg.graph import Graph
from kg.losses import in_rdf
from kg.plugins import pick
from kg.servers import Server
from kg.store import load
from kg.writing import clean

# What was read back or why it could not be, from where for the eye, and by whom: what the form holds of a graph may be less.
Read = tuple[Graph | BadFileError, str, Any]


@click.command(short_help="Compare an exported file or a database with the graph: equal, or what differs.")
@click.argument("targets", nargs=-1, required=True, metavar="PATH…|neo4j|sparql URL")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="Print no more differences than these.")
@click.option("--name", default="kg", show_default=True, help="The graph's name in the database.")
@click.option("--timeout", type=click.FloatRange(0), default=300, show_default=True, help="RDF: seconds that the store may take; 0 for any.")
@server_options
@graph_option
def verify(targets: tuple[str, ...], limit: int, name: str, timeout: float, server: Server, graph_path: Path) -> None:
    """Read exported files, or what a database holds, back and compare things, names, facts, qualifiers and sentences with the graph; exit code 1 if anything differs.

    \b
    Example: kg verify exports/kg.ttl exports/kg.graphml
    Example: kg verify neo4j --uri bolt://localhost:7687
    Example: kg verify sparql http://localhost:3030/kg
    """
    graph = load(graph_path)
    unlike = unread = count = 0
    for found, place, reader in _read(targets, name, timeout, server, graph):
        count += 1
        if isinstance(found, BadFileError):
            if len(targets) == 1:
                raise found
            unread += 1
            click.echo(f"kg: {plain(str(found))}", err=True)
            continue
        wanted, losses = _held(graph, found, reader)
        lines = list(differences(wanted, found))
        if not lines:
            lost = "; ".join(f"{loss}: {number:,}" for loss, number in losses.items())
            click.echo(f"{place}: equal ({len(graph)} things, {graph.size()} facts and claims){lost and f', but for what it cannot hold: {lost}'}.")
            continue
        unlike += 1
        click.echo(f"{place}: {len(lines)} differences.")
        for line in islice(lines, limit):
            click.echo("  " + plain(line))
        if len(lines) > limit:
            click.echo(f"  … and {len(lines) - limit} more; --limit shows more.")
    if unlike:
        also = f", and {unread} cannot be read back" if unread else ""
        raise DifferentError(f"{unlike} of {count} differ from {graph_path}{also}. Write them again: kg export FORMAT, kg load KIND --replace")
    if unread:
        raise DifferentError(f"{unread} of {count} cannot be read back; the others are equal to {graph_path}.")


def _held(graph: Graph, found: Graph, reader: Any) -> tuple[Graph, dict[str, int]]:
    """Give what a form holds of a graph, and by count what it does not hold."""
    if hasattr(reader, "plain") and (facts := reader.plain(graph, found)) is not None:
        return facts, in_rdf(graph, "plain")
    return reader.held(graph) if hasattr(reader, "held") else graph, reader.losses(graph) if hasattr(reader, "losses") else {}


def _read(targets: Sequence[str], name: str, timeout: float, server: Server, graph: Graph) -> Iterator[Read]:
    """Yield what each target holds; a file that is called like a kind of database is named as ./neo4j."""
    left = list(targets)
    while left:
        target = left.pop(0)
        if target == "neo4j":
            loader = pick("loaders", target)
            with console(err=True).status("Reading"):
                found = loader.read(with_password(server), clean(name), graph.schema)
            yield found, plain(server.place), loader
        elif target == "sparql":
            if not left:
                raise click.UsageError("kg verify sparql needs an address: kg verify sparql http://localhost:3030/kg")
            endpoint = endpoint_at(left.pop(0))
            with console(err=True).status("Reading"), TemporaryDirectory(prefix="kg-verify-") as folder:
                path = pick("loaders", target).fetch(endpoint, name, Path(folder), timeout)
                importer = importer_of(path)
                found = importer.read(path)
            yield found, plain(endpoint.url), importer
        else:
            try:
                importer = importer_of(Path(target))
                yield importer.read(Path(target)), target, importer
            except BadFileError as error:
                # The others are compared all the same.
                yield error, target, None
