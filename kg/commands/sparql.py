"""kg sparql: one's own question in SPARQL, in this process or at an endpoint."""

from __future__ import annotations

from pathlib import Path

import click
from click.core import ParameterSource

from kg.commands.connection import endpoint_option
from kg.commands.output import console, format_options, graph_option, limit_options, print_answer
from kg.plugins import pick
from kg.queries import Limits
from kg.servers import Endpoint


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
        with console(err=True).status("Asking"):
            answer = pick("engines", "oxigraph").sparql(graph_path, text, limits)
    else:
        answer = pick("engines", "sparql").sparql(endpoint, text, limits)
    print_answer(answer, as_json=as_json, as_csv=as_csv, empty="No rows.")
