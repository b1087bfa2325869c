"""kg ask: lists the saved questions, and answers one."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from kg.commands.connection import endpoint_option, server_options, with_password
from kg.commands.output import console, format_options, graph_option, limit_options, print_answer, print_rows
from kg.errors import BadParameterError
from kg.plugins import pick
from kg.queries import Limits, Question, question, questions
from kg.servers import Endpoint, Server
from kg.store import load


@click.command(short_help="Ask a saved question, or list them.", context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.argument("name", required=False)
@click.option("--engine", default="oxigraph", show_default=True, help="What runs the question: oxigraph or grafeo in this process, neo4j or sparql on a server.")
@click.option("--text", "show_text", is_flag=True, help="Print the question's SPARQL and Cypher instead of running it.")
@format_options
@graph_option
@endpoint_option
@server_options
@limit_options
@click.pass_context
def ask(
    context: click.Context, name: str | None, engine: str, show_text: bool, as_json: bool, as_csv: bool, graph_path: Path, endpoint: Endpoint, server: Server, limits: Limits
) -> None:
    """List the saved questions, or answer one; its parameters are options.

    \b
    Example: kg ask person-posts --person 曹立强
    """
    if name is None:
        _list(as_json=as_json, as_csv=as_csv)
        return
    asked = question(name)
    if show_text:
        click.echo(asked.sparql + "\n" + asked.cypher)
        return
    values = _values(context.args, asked.name)
    asked.check(values)
    runner = pick("engines", engine)
    sources: dict[str, Callable[[], Any]] = {"graph": lambda: load(graph_path), "file": lambda: graph_path, "server": lambda: with_password(server), "endpoint": lambda: endpoint}
    source = sources[runner.SOURCE]()
    with console(err=True).status("Asking"):
        answer = runner.ask(source, asked, values, limits)
    if not (as_json or as_csv):
        click.echo(f"{asked.title}  {asked.says}.")
    print_answer(answer, as_json=as_json, as_csv=as_csv, empty=f"No answer in this graph. {_advice(asked, values)}")


def _list(*, as_json: bool, as_csv: bool) -> None:
    known = list(questions().values())
    if as_json or as_csv:
        rows = [(q.group, q.name, q.title, _example(q), q.says) for q in known]
        print_rows(("group", "question", "title", "example", "answers"), rows, as_json=as_json, as_csv=as_csv)
        return
    for group in dict.fromkeys(q.group for q in known):
        click.secho(group, bold=True)
        for q in known:
            if q.group == group:
                console().print(f"  {q.name}  {q.title}", style="cyan", markup=False)
                console().print(f"    {q.says}.\n    {_example(q)}", markup=False)
    click.echo("\nEach is a pair of files, in Cypher and in SPARQL: kg ask NAME --text prints them. kg cypher and kg sparql ask your own.")


def _example(asked: Question, values: dict[str, str] | None = None) -> str:
    return " ".join(["kg ask", asked.name, *(f"--{p.name} {_quoted((values or {}).get(p.name, p.example))}" for p in asked.parameters)])


def _quoted(value: str) -> str:
    return value if re.fullmatch(r"[\w./-]+", value) else shlex.quote(value)


def _advice(asked: Question, values: dict[str, str]) -> str:
    """Say what to ask instead."""
    names = [values[p.name] for p in asked.parameters if p.is_name]
    parts = [values[p.name] for p in asked.parameters if not p.is_name and not p.is_day]
    if names and asked.name != "about":
        return "What is known: " + "; ".join(_example(question("about"), {"name": name}) for name in names)
    if parts and asked.name != "search":
        return "Names with this part: " + _example(question("search"), {"part": parts[0]})
    return "What there is: kg show entities" + (f" --name {_quoted(parts[0][:1])}" if parts else "")


def _values(args: list[str], name: str) -> dict[str, str]:
    values: dict[str, str] = {}
    rest = list(args)
    while rest:
        item = rest.pop(0)
        if not item.startswith("--"):
            raise BadParameterError(f"'{item}' is no parameter of the question '{name}'; a parameter is --NAME VALUE.")
        option, equals, value = item[2:].partition("=")
        if not equals:
            if not rest:
                raise BadParameterError(f"--{option} needs a value.")
            value = rest.pop(0)
        values[option] = value
    return values
