"""kg explain: all that the graph says of a thing, or between two, with the sentences."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from kg.commands.finding import find
from kg.commands.output import console, graph_option, plain
from kg.graph import AnyStatus, Graph
from kg.model import Edge, Entity, Evidence
from kg.store import load

# How many copies of a story are named.
_COPIES = 6


@click.command(short_help="Show all facts about a name, or between two, with the sentences.")
@click.argument("names", nargs=-1, required=True, metavar="NAME [NAME]")
@click.option("--all", "everything", is_flag=True, help="Planned, wished, denied and reported claims too.")
@graph_option
def explain(names: tuple[str, ...], everything: bool, graph_path: Path) -> None:
    """Show all that the graph says of one thing, or between two: each fact with title, date and sentence, the words in question marked.

    \b
    Example: kg explain 曹立强 徐汇区委
    """
    if len(names) > 2:
        raise click.UsageError("One name, or two; put a name with spaces in quotes.")
    graph = load(graph_path)
    first = find(graph, names[0])
    others = {entity.id for entity in find(graph, names[1])} if len(names) == 2 else set()
    screen = console()
    status: AnyStatus = "" if everything else "asserted"
    for entity in first:
        near = (e for other in others for e in graph.edges_between(entity.id, other, status)) if others else graph.edges(status=status, of=entity.id)
        edges = [e for e in near if e.relation != "MENTIONS"]
        if not edges and len(first) > 1:
            continue
        _heading(screen, graph, entity)
        if not edges:
            screen.print("  No fact joins the two." if others else "  No fact says more of it.")
        for edge in sorted(edges, key=lambda e: (e.relation, _date(graph, e), e.id)):
            _fact(screen, graph, edge)


def _heading(screen: Console, graph: Graph, entity: Entity) -> None:
    line = Text(plain(entity.label), style="bold")
    line.append(f"  {entity.sub or entity.type}", style="dim")
    if entity.get("date"):
        line.append(f"  {entity.get('date')}", style="dim")
    screen.print(line)
    if entity.aliases:
        screen.print(Text("  also " + "、".join(map(plain, entity.aliases)), style="dim"))
    for reason in entity.reasons:
        screen.print(Text("  one thing because: " + plain(reason), style="dim"))


def _fact(screen: Console, graph: Graph, edge: Edge) -> None:
    line = Text("  ")
    line.append(plain(graph.entity(edge.subject).label), style="bold")
    line.append(f" {edge.relation} ", style="cyan")
    line.append(plain(graph.entity(edge.object).label), style="bold")
    if edge.qualifiers:
        line.append("  " + plain(dict(edge.qualifiers)), style="green")
    if edge.status != "asserted":
        line.append(f"  [{edge.status}]", style="yellow")
    screen.print(line)
    copies: dict[str, list[str]] = {}
    for evidence in edge.evidence:
        copies.setdefault(graph.story(evidence.article), []).append(evidence.article)
    shown = {story if story in articles else articles[0]: articles for story, articles in copies.items()}
    for evidence in edge.evidence:
        if evidence.article not in shown:
            continue
        article = graph.entity(evidence.article) if evidence.article in graph else None
        where = Text("    ", style="dim")
        if article is not None:
            where.append(f"{plain(article.name)} {article.get('date')} ".rstrip() + "  ", style="dim")
        where.append(f"{plain(evidence.source)}:{evidence.start}-{evidence.end}  {evidence.rule}", style="dim")
        if evidence.speaker:
            where.append(f"  said by {plain(evidence.speaker)}", style="cyan")
        screen.print(where)
        screen.print(_marked(evidence))
        others = [other for other in dict.fromkeys(shown[evidence.article]) if other != evidence.article]
        if others:
            more = f"; {len(others) - _COPIES} more" if len(others) > _COPIES else ""
            screen.print(Text("    also in: " + "; ".join(_outlet(graph, other) for other in others[:_COPIES]) + f"{more} (copies of one story)", style="dim"))


def _outlet(graph: Graph, article: str) -> str:
    entity = graph.entity(article)
    return plain(f"{entity.get('outlet') or entity.get('source')} {entity.get('date')}".strip())


def _marked(evidence: Evidence) -> Text:
    """The sentence with the words in question marked: in colour on a terminal, by 【】 elsewhere."""
    screen = console()
    line = Text("    ")
    at = 0
    for word in sorted(evidence.words):
        start, end = word.start - evidence.start, word.end - evidence.start
        if start < at or end > len(evidence.quote):
            continue
        line.append(plain(evidence.quote[at:start]))
        marked = plain(evidence.quote[start:end])
        line.append(marked if screen.is_terminal else f"【{marked}】", style="bold reverse" if screen.is_terminal else "")
        at = end
    line.append(plain(evidence.quote[at:]))
    return line


def _date(graph: Graph, edge: Edge) -> str:
    return graph.entity(edge.object).get("date") or dict(edge.qualifiers).get("date", "")
