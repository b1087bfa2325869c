"""kg show: lists what is in the graph."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from kg.commands.output import format_options, graph_option, print_rows
from kg.errors import UnknownNameError
from kg.folding import key
from kg.graph import Graph
from kg.model import STATUSES, Status
from kg.store import load


@click.command(short_help="List entities, facts, articles, the schema or the sources.")
@click.argument("what", type=click.Choice(["entities", "facts", "articles", "schema", "sources"]), default="entities")
@click.option("--type", "type_", default="", help="Only entities of this type or sub-label, e.g. Person, Hospital.")
@click.option("--relation", default="", help="Only facts of this relation, e.g. HOLDS_POST.")
@click.option("--name", default="", help="Only what has this in a name.")
@click.option("--status", type=click.Choice(STATUSES), default="asserted", show_default=True, help="Facts of this status.")
@format_options
@graph_option
def show(what: str, type_: str, relation: str, name: str, status: str, as_json: bool, as_csv: bool, graph_path: Path) -> None:
    """List what is in the graph, as a table, as JSON or as CSV.

    \b
    Example: kg show facts --relation HOLDS_POST --name 徐汇
    """
    # The schema can be looked at before there is a graph.
    graph = Graph() if what == "schema" and not graph_path.exists() else load(graph_path)
    schema = graph.schema
    if what == "schema":
        rows: list[tuple[object, ...]] = [("type", t.name, t.parent, t.zh, t.says) for t in schema.types.values()]
        rows += [("relation", r.name, ", ".join(r.qualifiers), r.zh, r.says) for r in schema.relations.values()]
        print_rows(("kind", "name", "of / qualifiers", "zh", "says"), rows, as_json=as_json, as_csv=as_csv)
        return
    if type_ and type_ not in schema.types:
        raise UnknownNameError("type", type_, schema.types)
    if relation and relation not in schema.relations:
        raise UnknownNameError("relation", relation, schema.relations)
    columns, rows = _rows(graph, what, type_, relation, key(name), cast(Status, status))
    print_rows(columns, rows, as_json=as_json, as_csv=as_csv)


def _rows(graph: Graph, what: str, type_: str, relation: str, part: str, status: Status) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    if what == "entities":
        entities = [e for e in graph.entities() if (not type_ or type_ in (e.type, e.sub)) and (not part or any(part in key(n) for n in (e.name, *e.aliases)))]
        found = [(e.label, e.sub or e.type, e.get("date"), e.aliases, e.id) for e in sorted(entities, key=lambda e: (e.type, e.sub, e.name, e.id))]
        return ("name", "type", "date", "aliases", "id"), list(found)
    if what == "articles":
        articles = [(e.name, e.get("date"), e.get("date_basis"), e.get("outlet"), e.get("source"), e.id) for e in graph.entities() if e.type == "Article" and part in key(e.name)]
        return ("title", "date", "date known", "outlet", "source", "id"), sorted(articles, key=lambda row: (row[4], row[0]))
    if what == "sources":
        counts: list[tuple[object, ...]] = [("read", name, count) for name, count in graph.sources.items()]
        counts += [("set aside", reason, count) for reason, count in graph.set_aside.items()]
        return ("what", "name", "count"), counts
    facts = []
    for edge in graph.edges(relation, status):
        subject, object = graph.entity(edge.subject), graph.entity(edge.object)
        if edge.relation == "MENTIONS" and relation != "MENTIONS":
            continue
        if part and not any(part in key(n) for e in (subject, object) for n in (e.name, *e.aliases)):
            continue
        if type_ and type_ not in (subject.type, subject.sub, object.type, object.sub):
            continue
        quote = edge.evidence[0].quote if edge.evidence else ""
        facts.append((subject.label, edge.relation, object.label, dict(edge.qualifiers), graph.sentences(edge), graph.support(edge), quote))
    return ("subject", "relation", "object", "qualifiers", "sentences", "stories", "sentence"), sorted(facts, key=lambda row: (row[1], row[0], row[2], str(row[3])))
