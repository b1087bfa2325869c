"""kg build: files, folders and globs → the graph."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kg.commands.output import console, plain
from kg.decisions import read_decisions
from kg.decoding import is_encoding
from kg.errors import BadFileError, KgError
from kg.graph import Graph
from kg.pipeline import Report
from kg.pipeline import build as build_graph
from kg.records import USUAL
from kg.schema import default_schema, read_schema
from kg.store import save


@click.command(short_help="Read articles and build the graph.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--graph", "graph_path", type=click.Path(path_type=Path), default=Path("exports/graph.jsonl"), show_default=True, help="Where to write the graph.")
@click.option("--jobs", type=click.IntRange(1), default=None, help="Processes; by default one, or two for much input.")
@click.option("--encoding", default="", help="The encoding of all files, where the guess is wrong: utf-8, gb18030, big5.")
@click.option("--lossy", is_flag=True, help="Read damaged files too, with � for what is lost.")
@click.option("--column", "columns", multiple=True, metavar="PART=NAME", help="Which key or column holds text, title, date, outlet, url, id or author.")
@click.option("--schema", "schema_path", type=click.Path(path_type=Path), default=None, help="A file that adds types and relations; see kg/schema.yaml.")
@click.option("--same-as", "same_as_path", type=click.Path(path_type=Path), default=None, help="A CSV of name,file_under; by default same_as.csv in the folders given.")
@click.option("--decisions", "decisions_path", type=click.Path(path_type=Path), default=None, help="What kg review wrote; by default decisions.csv in the folders given.")
def build(
    paths: tuple[str, ...], graph_path: Path, jobs: int | None, encoding: str, lossy: bool, columns: tuple[str, ...], schema_path: Path | None, same_as_path: Path | None,
    decisions_path: Path | None,
) -> None:  # fmt: skip
    """Read articles from files, folders or globs, and write the graph of their facts.

    \b
    Example: kg build seeds/ 'pages/2023-*.txt' --graph exports/graph.jsonl
    """
    if encoding and not is_encoding(encoding):
        raise click.BadParameter(f"no encoding is called '{encoding}'; usual ones: utf-8, gb18030, big5.", param_hint="--encoding")
    options = {"encoding": encoding, "lossy": "yes" if lossy else "", **_columns(columns)}
    schema = read_schema(schema_path) if schema_path else default_schema()
    same_as = _same_as([same_as_path] if same_as_path else _beside(paths, "same_as.csv"))
    decisions = read_decisions([decisions_path] if decisions_path else _beside(paths, "decisions.csv"))
    screen = console(err=True)
    columns_ = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TextColumn("files"), TimeElapsedColumn())
    bar = Progress(*columns_, console=screen, transient=True, disable=not screen.is_terminal)
    with bar:
        task = bar.add_task("", total=None)
        graph, report = build_graph(
            paths, schema, options=options, same_as=same_as, decisions=decisions, jobs=jobs, progress=lambda done, total: bar.update(task, completed=done, total=total)
        )
    place = decisions_path or next((Path(p, "decisions.csv") for p in paths if os.path.isdir(p)), None)
    graph.decisions = place.as_posix() if place else ""
    save(graph, graph_path)
    _summary(graph, report, graph_path)
    if report.failed:
        raise KgError(f"{len(report.failed)} of {report.files} files could not be read whole; the graph holds the others.")


def _beside(paths: tuple[str, ...], name: str) -> list[Path]:
    # os.path, because pathlib raises where a folder may not be read; the search for files says so in a line.
    return [path for path in (Path(p, name) for p in paths) if os.path.isfile(path)]  # noqa: PTH113


def _columns(columns: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for item in columns:
        part, equals, name = item.partition("=")
        if not equals or part not in USUAL or not name:
            raise click.BadParameter(f"'{item}' is not PART=NAME; PART is one of {', '.join(USUAL)}, e.g. text=正文.", param_hint="--column")
        found[part] = name
    return found


def _same_as(paths: list[Path]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in paths:
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(line for line in file if not line.startswith("#")):
                    if row.get("name") and row.get("file_under"):
                        found[row["name"].strip()] = row["file_under"].strip()
        except (OSError, UnicodeDecodeError) as error:
            raise BadFileError(path, f"these names cannot be read: {error}.", "It is a UTF-8 CSV with the columns name,file_under.") from None
    return found


# So many of the files that were passed over are named.
_NAMED = 3


def _summary(graph: Graph, report: Report, path: Path) -> None:
    s = graph.sources
    click.echo(f"Read {s['files']} files: {s['pages']} pages, {s['articles']} articles, {s['sentences']} sentences.")
    if s["stories"] < s["articles"]:
        told = "1 story" if s["stories"] == 1 else f"{s['stories']} stories"
        click.echo(f"{s['articles']} articles tell {told}: copies of one story count once (kg ask stories).")
    types = Counter(entity.type for entity in graph.entities())
    click.echo(f"{len(graph)} entities: " + ", ".join(f"{name} {types[name]}" for name in sorted(types, key=lambda n: (-types[n], n))))
    relations = Counter(edge.relation for edge in graph.edges() if edge.relation != "MENTIONS")
    click.echo(f"{sum(relations.values())} facts: " + ", ".join(f"{name} {relations[name]}" for name in sorted(relations, key=lambda n: (-relations[n], n))))
    other = Counter(edge.status for edge in graph.edges(status="") if edge.status != "asserted")
    if other:
        click.echo("Kept apart, not in the graph: " + ", ".join(f"{other[name]} {name}" for name in sorted(other)) + " (kg show facts --status planned)")
    if "decisions" in s:
        click.echo(f"Decisions applied: {s['decisions']}.")
    for reason, count in graph.set_aside.items():
        click.echo(f"Set aside {count}: {plain(reason)}")
    for passed, why in ((report.skipped, "that no reader knows"), (report.outputs, "that kg wrote")):
        if passed:
            files = "file" if len(passed) == 1 else "files"
            click.echo(f"Passed over {len(passed)} {files} {why}: {', '.join(passed[:_NAMED])}{', …' if len(passed) > _NAMED else ''}")
    for encoding, count in sorted(report.encodings.items()):
        click.echo(f"Read as {encoding}: {count} pages.")
    for error in report.failed:
        click.echo(f"kg: {plain(error)}", err=True)
    click.echo(f"Wrote {path}.")
