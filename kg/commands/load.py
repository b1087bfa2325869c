"""kg load: brings the graph into a database, and compares what is there with it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kg.commands.connection import endpoint_at, server_options, with_password
from kg.commands.output import console, graph_option, plain, told_losses
from kg.contracts import Change, Loaded, LoadOptions
from kg.graph import Graph
from kg.plugins import pick
from kg.property_graph import RELATED
from kg.rdf import PREFIXES
from kg.servers import Server
from kg.store import load as read_graph
from kg.writing import clean


@click.command(short_help="Bring the graph into Neo4j or an RDF store.")
@click.argument("kind", metavar="KIND")
@click.argument("url", required=False)
@server_options
@click.option("--dry-run", is_flag=True, help="Only tell what would be added, changed and removed.")
@click.option("--replace", is_flag=True, help="Remove what the database has under the graph's name and the graph has not.")
@click.option("--aggregate", is_flag=True, help="Add one RELATED for each pair, with how many facts, which, and from when to when.")
@click.option("--name", default="kg", show_default=True, help="The graph's name in the database, where others may be beside it. RDF: a word, an address, or default.")
@click.option("--batch", type=click.IntRange(1), default=5000, show_default=True, help="How many things or facts go in one transaction; RDF: ten triples for each.")
@click.option("--timeout", "seconds", type=click.FloatRange(0), default=300, show_default=True, help="RDF: seconds that the store may take for a piece; 0 for any.")
@click.option("--evidence", type=click.Choice(["statements", "plain"]), help="RDF: whether the sentences behind a fact go too (the default), or facts alone.")
@click.option("--base", help=f"RDF: what the names of things begin with, instead of {PREFIXES['id']}.")
@graph_option
def load(kind: str, url: str | None, server: Server, graph_path: Path, **given: Any) -> None:
    """Bring the graph into Neo4j (5.26 or newer) or an RDF store so that it holds just that; what others keep there stays as it is.

    neo4j: running it again sends only what is new or changed, and goes on where a load was cut off. sparql URL: the graph of that name
    is replaced whole, in Fuseki, Oxigraph, Virtuoso, GraphDB and RDF4J; a login comes from SPARQL_USERNAME and SPARQL_PASSWORD.

    \b
    Example: kg load neo4j --uri bolt://localhost:7687
    Example: kg load sparql http://localhost:3030/kg
    """
    loader = pick("loaders", kind)
    options = LoadOptions(**{**{option: value for option, value in given.items() if value is not None}, "name": clean(given["name"])})
    if not options.name.strip():
        raise click.BadParameter("a graph needs a name, e.g. kg.", param_hint="--name")
    rdf = loader.SOURCE == "endpoint"
    if rdf and not url:
        raise click.UsageError(f"kg load {kind} needs an address: kg load {kind} http://localhost:3030/kg")
    if url and not rdf:
        raise click.UsageError(f"kg load {kind} takes its address by --uri bolt://HOST:7687.")
    if not rdf and (options.base or given["evidence"]):
        raise click.UsageError(f"kg load {kind} takes no --base and no --evidence: they go with sparql.")
    graph = read_graph(graph_path)
    screen = console(err=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    done = started = 0.0

    def told(what: str, count: int, total: int) -> None:
        nonlocal done
        done = count
        bar.update(task, description=what, completed=count, total=total or None)

    source = endpoint_at(url) if url else with_password(server)
    started = time.monotonic()
    try:
        with Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal) as bar:
            task = bar.add_task("Comparing", total=None)
            loaded: Loaded = loader.load(graph, source, options, told)
    except KeyboardInterrupt:
        rest = "triples were sent; the same command replaces them by all" if rdf else "records were sent and are whole; the same command sends the rest"
        click.echo(f"kg: stopped. {int(done):,} {rest}.", err=True)
        raise click.exceptions.Exit(130) from None
    _tell(graph, loaded, options, time.monotonic() - started)
    for line in told_losses(loader.losses(graph, evidence=options.evidence)):
        click.echo(line)


def _tell(graph: Graph, loaded: Loaded, options: LoadOptions, seconds: float) -> None:
    """Say what was done, and where to look at it."""
    if loaded.told:
        for line in loaded.told:
            click.echo(plain(line))
        return
    place = plain(loaded.place)
    changed = False
    for what, part in (("things", loaded.things), ("facts", loaded.facts)):
        for done, would in (("added", "add"), ("changed", "change"), ("removed", "remove")):
            if numbers := {type: number for type, change in part.items() if (number := getattr(change, done))}:
                changed = True
                click.echo(f"{f'Would {would}' if options.dry_run else done.capitalize()} {_listed(what, numbers)}")
    for what, part in (("things", loaded.things), ("facts", loaded.facts)):
        if numbers := {type: change.kept for type, change in part.items() if change.kept}:
            click.echo(f"Not in the graph, and kept: {_listed(what, numbers)} (--replace removes them)")
    if options.dry_run:
        click.echo(f"Nothing was written into {place}." if changed else f"Nothing to do: {place} holds the graph already.")
        return
    click.echo(f"Loaded into {place} in {seconds:.1f} s." if changed else f"Nothing to do: {place} held the graph already.")
    things, facts, pairs = (sum(change.total for change in part) for part in _parts(loaded))
    click.echo(f"Checked by count and id: {things:,} things, {facts:,} facts" + (f" and {pairs:,} pairs" if pairs else "") + f" of the graph '{plain(options.name)}' are there.")
    if loaded.look:
        click.echo(f"Look at it: {loaded.look}")
    if first := _first(graph):
        click.echo(f"First query: {plain(first)}")


def _listed(what: str, numbers: Mapping[str, int]) -> str:
    shown = ", ".join(f"{plain(type)} {number:,}" for type, number in sorted(numbers.items(), key=lambda item: (-item[1], item[0])))
    return f"{sum(numbers.values()):,} {what}: {shown}"


def _parts(loaded: Loaded) -> tuple[list[Change], list[Change], list[Change]]:
    return list(loaded.things.values()), [c for type, c in loaded.facts.items() if type != RELATED], [c for type, c in loaded.facts.items() if type == RELATED]


def _first(graph: Graph) -> str:
    """Give a query that shows the thing with the most facts and what is around it."""
    count: dict[str, int] = {}
    for edge in graph.edges():
        for end in (edge.subject, edge.object):
            count[end] = count.get(end, 0) + (edge.relation != "MENTIONS")
    found = [entity for entity in graph.entities() if entity.type != "Article" and entity.id in count]
    if not found:
        return ""
    most = max(found, key=lambda entity: count[entity.id])
    name = clean(most.name).replace("\\", "\\\\").replace("'", "\\'")
    return f"MATCH p = (:{most.type} {{name: '{name}'}})--() RETURN p LIMIT 100"
