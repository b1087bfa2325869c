"""kg ask: lists the saved questions, and answers one."""

from __future__ import annotations

from pathlib import Path

import click

from kg.commands.output import format_options, graph_option, print_rows
from kg.errors import BadQuestionError
from kg.plugins import pick
from kg.queries import question, questions
from kg.store import load


@click.command(short_help="Ask a saved question, or list them.", context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.argument("name", required=False)
@click.option("--engine", default="oxigraph", show_default=True, help="What runs the question.")
@click.option("--text", "show_text", is_flag=True, help="Print the question's SPARQL and Cypher instead of running it.")
@format_options
@graph_option
@click.pass_context
def ask(context: click.Context, name: str | None, engine: str, show_text: bool, as_json: bool, as_csv: bool, graph_path: Path) -> None:
    """List the saved questions, or answer one; its parameters are options.

    \b
    Example: kg ask person-posts --person 曹立强
    """
    if name is None:
        rows = [(q.name, q.title, " ".join(f"--{p.name} {p.example}" for p in q.parameters), q.says) for q in questions().values()]
        print_rows(("question", "title", "parameters", "answers"), rows, as_json=as_json, as_csv=as_csv)
        return
    asked = question(name)
    if show_text:
        click.echo(asked.sparql + "\n" + asked.cypher)
        return
    values = _values(context.args, asked.name)
    runner = pick("engines", engine)
    columns, answer = runner.ask(load(graph_path), asked, values)
    print_rows(columns, answer, as_json=as_json, as_csv=as_csv, empty="No answer in this graph.")


def _values(args: list[str], name: str) -> dict[str, str]:
    values: dict[str, str] = {}
    rest = list(args)
    while rest:
        item = rest.pop(0)
        if not item.startswith("--"):
            raise BadQuestionError(f"'{item}' is no parameter of the question '{name}'; a parameter is --NAME VALUE.")
        option, equals, value = item[2:].partition("=")
        if not equals:
            if not rest:
                raise BadQuestionError(f"--{option} needs a value.")
            value = rest.pop(0)
        values[option] = value
    return values
