"""kg sparql: one's own question in SPARQL, in this process or at an endpoint."""

from __future__ import annotations

import re
from pathlib import Path

import click
from click.core import ParameterSource

from kg.commands.connection import endpoint_option
from kg.commands.output import console, format_options, graph_option, limit_options, print_answer
from kg.errors import BadQuestionError
from kg.plugins import pick
from kg.queries import Limits
from kg.servers import Endpoint

# What is no keyword: texts, names in angle brackets, comments, variables, prefixed names and languages.
_ASIDE = re.compile(
    r'"""(?:[^"\\]|\\.|""?(?!"))*"""|"(?:[^"\\\n]|\\.)*"|'
    r"'''(?:[^'\\]|\\.|''?(?!'))*'''|'(?:[^'\\\n]|\\.)*'|"
    r'<[^<>"{}|^`\\\s]*>|#[^\n]*|[?$]\w+|[\w.-]*:[\w.%-]*|@[\w-]+',
    re.DOTALL,
)
_REFUSED = {
    "SERVICE": "asks another server",
    "FROM": "names other graphs than this one",
    **dict.fromkeys(("LOAD", "INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"), "writes"),
}
_WORD = re.compile(rf"\b(?:{'|'.join(_REFUSED)})\b", re.IGNORECASE)


@click.command(short_help="Ask your own question in SPARQL; it only reads.")
@click.argument("text", metavar="TEXT")
@format_options
@graph_option
@endpoint_option
@limit_options
@click.pass_context
def sparql(context: click.Context, text: str, as_json: bool, as_csv: bool, graph_path: Path, endpoint: Endpoint, limits: Limits) -> None:
    """Ask your own question of the graph file, in this process, or of an --endpoint. The prefixes of our exports need not be written.

    \b
    Example: kg sparql 'SELECT ?name { ?p rdf:type kg:Person ; rdfs:label ?name } LIMIT 5'
    """
    if context.get_parameter_source("url") == ParameterSource.DEFAULT:
        if refused := _WORD.search(_ASIDE.sub(" ", text)):
            word = refused[0].upper()
            raise BadQuestionError(f"kg sparql only reads this graph, and {word} {_REFUSED[word]}. Leave it out, or ask a server of your own: --endpoint URL")
        with console(err=True).status("Asking"):
            answer = pick("engines", "oxigraph").sparql(graph_path, text, limits)
    else:
        answer = pick("engines", "sparql").sparql(endpoint, text, limits)
    print_answer(answer, as_json=as_json, as_csv=as_csv, empty="No rows.")
