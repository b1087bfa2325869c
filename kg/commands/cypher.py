"""kg cypher: one's own question, on a Neo4j server or in this process."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import click
from click.core import ParameterSource

from kg.commands.connection import server_options, with_password
from kg.commands.output import format_options, graph_option, limit_options, print_answer
from kg.errors import BadParameterError, BadQuestionError, UnreachableError
from kg.plugins import pick
from kg.queries import Answer, Limits
from kg.servers import Server
from kg.store import load

# What is no clause: texts, quoted names, comments, and what stands behind a dot, a colon or a dollar sign, or before a colon.
_ASIDE = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|//[^\n]*|/\*.*?\*/|[.:$]\s*\w+|\w+\s*(?=:)""", re.DOTALL)
_WRITES = re.compile(r"\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|INSERT|FOREACH|LOAD\s+CSV|DROP|ALTER|RENAME|GRANT|DENY|REVOKE|TERMINATE)\b", re.IGNORECASE)


@click.command(short_help="Ask your own question in Cypher; it only reads.")
@click.argument("text", metavar="TEXT")
@click.option("--param", "pairs", multiple=True, metavar="NAME=VALUE", help="A value for $NAME: a number, list or object of JSON, else text. May be repeated.")
@click.option("--engine", type=click.Choice(["neo4j", "grafeo"]), help="neo4j: on the server; grafeo: in this process (kg[cypher]).  [default: the server, else this process]")
@format_options
@graph_option
@server_options
@limit_options
@click.pass_context
def cypher(
    context: click.Context, text: str, pairs: tuple[str, ...], engine: str | None, as_json: bool, as_csv: bool, graph_path: Path, server: Server, limits: Limits
) -> None:
    """Ask your own question of the graph in Neo4j, or of the graph file where no server runs. Nothing is written.

    \b
    Example: kg cypher 'MATCH (p:Person)-[r:HOLDS_POST]->(b) WHERE b.name = $body RETURN p.name, r.title' --param body=徐汇区委
    """
    if writing := _WRITES.search(_ASIDE.sub(" ", text)):
        raise BadQuestionError(f"kg cypher only reads, and {writing[0].upper()} writes. kg load neo4j writes the graph; the Browser takes any Cypher.")
    values = dict(map(_pair, pairs))
    told = context.get_parameter_source("uri") != ParameterSource.DEFAULT
    if engine == "grafeo":
        answer = _here(graph_path, text, values, limits)
    else:
        try:
            answer = pick("engines", "neo4j").cypher(with_password(server), text, values, limits)
        except UnreachableError as error:
            if engine or told or not graph_path.exists():
                raise
            if find_spec("grafeo") is None:
                raise UnreachableError(f"{error}; or ask in this process: pip install 'kg[cypher]' (Python 3.12 or newer).") from error
            click.echo(f"No server at {server.uri}: asked of {graph_path} in this process, by Grafeo.", err=True)
            answer = _here(graph_path, text, values, limits)
    for note in answer.notes:
        click.echo(f"Note: {note}", err=True)
    if not as_json:
        shown = _spelled if as_csv else _short
        answer = replace(answer, rows=[tuple(shown(value) for value in row) for row in answer.rows])
    print_answer(answer, as_json=as_json, as_csv=as_csv, empty="No rows.")


def _spelled(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else "" if value is None else value


def _short(value: object) -> object:
    """Show a node by its name, a relationship by its type, a path by both; nothing else is changed."""
    if isinstance(value, dict) and "labels" in value and "name" in value:
        return value["name"]
    if isinstance(value, dict) and "type" in value and "quotes" in value:
        return value["type"]
    if isinstance(value, list) and len(value) % 2 and all(isinstance(part, dict) for part in value):
        return " – ".join(str(_short(part)) for part in value)
    return "" if value is None else value


def _here(graph_path: Path, text: str, values: dict[str, object], limits: Limits) -> Answer:
    found: Answer = pick("engines", "grafeo").cypher(load(graph_path), text, values, limits)
    return found


def _pair(pair: str) -> tuple[str, object]:
    name, equals, value = pair.partition("=")
    if not equals or not name.isidentifier():
        raise BadParameterError(f"--param {pair}: write it as --param NAME=VALUE.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value
