"""kg view: writes the graph as one HTML page to look at."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

from kg.commands.finding import find
from kg.commands.output import graph_option, plain
from kg.explorer.contents import cut
from kg.explorer.page import page
from kg.store import load
from kg.writing import write


@click.command(short_help="Write the graph as one HTML page to look at.")
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--to", "path", type=click.Path(dir_okay=False, path_type=Path), default=Path("exports/view.html"), show_default=True, help="The file to write.")
@click.option("--open", "opened", is_flag=True, help="Open it in the browser.")
@click.option("--title", default="", help="The page's title; by default the graph's file name.")
@click.option("--limit", type=click.IntRange(min=1), default=100_000, show_default=True, help="Hold no more facts than these: those around the names.")
@graph_option
def view(names: tuple[str, ...], path: Path, opened: bool, title: str, limit: int, graph_path: Path) -> None:
    """Write the graph as one HTML page: it needs no server and no network, and can be mailed.

    The page opens with the names that are given, and what is joined to them.

    \b
    Example: kg view 曹立强 --open
    """
    graph = load(graph_path)
    start = [entity.id for name in names for entity in find(graph, name)]
    part = cut(graph, start, limit)
    write(path, page(graph, graph.schema, part, start, title or f"kg · {graph_path.stem}"))
    near = sum(edge.subject in start or edge.object in start for edge in part.edges)
    opening = f"the {near} of {plain(names)}; the others are a search or a double click away" if names else "a search"
    click.echo(f"Wrote {path} ({path.stat().st_size / 1e6:.1f} MB): {len(part.edges)} facts. It opens with {opening}.")
    if part.left:
        middle = "the names asked for" if names else "the best connected thing"
        click.echo(f"Left out: {part.left} facts, those farthest from {middle}; --limit {len(part.edges) + part.left} takes them all.")
    if opened and not webbrowser.open(path.resolve().as_uri()):
        click.echo(f"No browser could be opened: open {path.resolve()} yourself.", err=True)
