"""How commands print: tables for people, JSON and CSV for programs, and never what a terminal would obey."""

from __future__ import annotations

import csv
import functools
import io
import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.queries import USUAL, Answer, Limits
from kg.store import check_texts

# Control characters, and marks that turn the direction of writing: an article must not steer a terminal.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
Command = TypeVar("Command", bound=Callable[..., Any])

def graph_option(command: Command) -> Command:
    """Add --graph to a command that reads a graph; where it stumbles because the file has what is no text, the message is of the file."""

    @functools.wraps(command)
    def told(*args: Any, graph_path: Path, **kwargs: Any) -> Any:
        try:
            return command(*args, graph_path=graph_path, **kwargs)
        except (TypeError, AttributeError, ValueError):
            # Reading asks no text whether it is one: that would take time whenever all is well.
            if graph_path.is_file():
                check_texts(graph_path)
            raise

    file = click.Path(path_type=Path)
    option = click.option("--graph", "graph_path", type=file, default=Path("exports/graph.jsonl"), show_default=True, help="The graph that kg build wrote.")
    return option(told)  # type: ignore[return-value]


def format_options(command: Command) -> Command:
    """Add --json and --csv to a command."""
    command = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")(command)
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line.")(command)


def limit_options(command: Command) -> Command:
    """Add --timeout and --limit to a command, which gets them as one argument, `limits`."""

    @functools.wraps(command)
    def limited(*args: Any, timeout: float, limit: int, **kwargs: Any) -> Any:
        return command(*args, limits=Limits(timeout, limit), **kwargs)

    limited = click.option("--limit", type=click.IntRange(0), default=USUAL.rows, show_default=True, help="Rows at most; 0 for all.")(limited)
    return click.option("--timeout", type=click.FloatRange(0), default=USUAL.seconds, show_default=True, help="Seconds that a server may take; 0 for any.")(limited)  # type: ignore[return-value]


def plain(value: object) -> str:
    """Make a value fit for a terminal."""
    if isinstance(value, tuple | list):
        value = "、".join(map(str, value))
    elif isinstance(value, Mapping):
        value = " ".join(f"{k}={v}" for k, v in value.items())
    return _CONTROL.sub("\ufffd", str(value).replace("\n", " ").replace("\t", " "))


def told_losses(losses: Mapping[str, int]) -> list[str]:
    """Say in a line each what a format or a database cannot hold, and how often.

    >>> told_losses({"sentences left out": 1200})
    ['Sentences left out: 1,200.']
    """
    return [f"{loss[0].upper()}{loss[1:]}: {count:,}." for loss, count in losses.items()]


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[object]], *, as_json: bool = False, as_csv: bool = False, empty: str = "Nothing found.") -> None:
    """Print rows as a table, as JSON lines or as CSV."""
    if as_json:
        for row in rows:
            print_record(dict(zip(columns, row, strict=True)))
        return
    if as_csv:
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([plain(value) for value in row] for row in rows)
        click.echo(buffer.getvalue(), nl=False)
        return
    kept = list(rows)
    if not kept:
        click.echo(empty)
        return
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for i, column in enumerate(columns):
        if any(row[i] not in ("", None, (), {}) for row in kept):
            table.add_column(column, overflow="fold")
    shown = [i for i, _ in enumerate(columns) if any(row[i] not in ("", None, (), {}) for row in kept)]
    for row in kept:
        table.add_row(*(Text(plain(row[i])) for i in shown))
    console().print(table)


def print_answer(answer: Answer, *, as_json: bool = False, as_csv: bool = False, empty: str = "Nothing found.") -> None:
    """Print the answer of an engine, and tell where rows were left out."""
    print_rows(answer.columns, answer.rows, as_json=as_json, as_csv=as_csv, empty=empty)
    counted = f"The first {len(answer.rows)} rows; there are more: --limit 0 gives all." if answer.cut else f"{len(answer.rows)} row{'s' * (len(answer.rows) != 1)}."
    if answer.cut or (answer.rows and not (as_json or as_csv)):
        click.echo(counted, err=as_json or as_csv)


def print_record(record: Mapping[str, object]) -> None:
    """Print a record as a line of JSON; what UTF-8 cannot carry becomes a question mark."""
    click.echo(json.dumps(record, ensure_ascii=False).encode("utf-8", "replace").decode())


def console(*, err: bool = False) -> Console:
    """Give a console: as wide as the terminal, and wide enough to break no line in a pipe."""
    stream = sys.stderr if err else sys.stdout
    return Console(file=stream, width=None if stream.isatty() else 240, highlight=False, soft_wrap=False, legacy_windows=False)
