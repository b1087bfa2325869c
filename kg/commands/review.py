"""kg review: what may be one thing and was not merged, for a person to decide; the decisions survive every build."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.text import Text

from kg.commands.output import console, format_options, graph_option, plain, print_rows
from kg.decisions import DIFFERENT, SAME, Decision, Reference, add_decisions, read_decisions
from kg.errors import KgError, UnknownNameError
from kg.graph import Graph
from kg.merging.doubts import Doubt, doubts, is_decided, refers, sentences
from kg.merging.namesakes import clues_of
from kg.model import Entity
from kg.store import load

_COLUMNS = ("number", "one", "other", "type", "why", "shared", "score", "one said", "other said")
_Open = list[tuple[int, Doubt]]


@click.command(short_help="List what may be one thing, and decide: accept, reject, split.")
@click.argument("action", type=click.Choice(["list", "ask", "accept", "reject", "split"]), default="list")
@click.argument("items", nargs=-1, metavar="[N… | NAME NAME]")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many to list.")
@click.option("--file-under", default="", metavar="NAME", help="With split: the thing that the parted mentions belong to.")
@click.option("--decisions", "decisions_path", type=click.Path(path_type=Path), default=None, help="Where decisions are kept; by default decisions.csv beside the articles.")
@format_options
@graph_option
def review(action: str, items: tuple[str, ...], limit: int, file_under: str, decisions_path: Path | None, as_json: bool, as_csv: bool, graph_path: Path) -> None:
    """List pairs that may be one thing and were kept apart, with what speaks for it; accept a pair as one, reject it as two, or split a wrong merge.

    \b
    list          the pairs that nobody has decided, the likeliest first
    ask           go through them on the terminal
    accept 3 5    these are one; also by names: accept 解景升 解景昇 (the first name is kept)
    reject 4      these are two: never ask again, never merge
    split NAME（CLUE）   these mentions are somebody else; a clue is a body, title, area, outlet, date or file

    Decisions are lines of decisions.csv, which a spreadsheet can edit; a line that is deleted is undone. They take effect with the next kg build.

    \b
    Example: kg review split '顾闻笛（南浦区）'
    """
    _check(action, items)
    graph = load(graph_path)
    place = decisions_path or (Path(graph.decisions) if graph.decisions else None)
    known = _decided(place)
    every = list(enumerate(doubts(graph), 1))
    undecided = [(number, doubt) for number, doubt in every if not is_decided(graph, doubt, known)]
    if action == "list":
        _list(graph, undecided, len(every) - len(undecided), limit, as_json, as_csv)
        return
    if place is None:
        raise KgError("The graph was built from no folder, so decisions have no place beside the articles: name one, --decisions FILE.")
    if action == "ask":
        _ask(graph, undecided, place)
        return
    made = _split(graph, items, file_under) if action == "split" else _judged(graph, SAME if action == "accept" else DIFFERENT, items, every)
    _keep(place, made, known)


def _check(action: str, items: Sequence[str]) -> None:
    """Raise UsageError where an action takes no such items, whatever the graph is."""
    if action in ("list", "ask"):
        if items:
            raise click.UsageError(f"'{action}' takes no names; accept, reject and split do.")
        if action == "ask" and not sys.stdin.isatty():
            raise click.UsageError("'ask' needs a terminal; elsewhere use list, accept and reject.")
    elif action == "split" and len(items) not in (1, 2):
        raise click.UsageError("Give the mentions to part as NAME（CLUE）, or a name and another name that is wrongly filed under it.")
    elif action != "split" and len(items) != 2 and not _numbers(items):
        raise click.UsageError("Give numbers of the list, or two names.")


def _numbers(items: Sequence[str]) -> bool:
    return bool(items) and all(item.isdecimal() for item in items)


def _decided(place: Path | None) -> list[Decision]:
    return read_decisions([place] if place and place.exists() else [])


def _list(graph: Graph, undecided: _Open, decided: int, limit: int, as_json: bool, as_csv: bool) -> None:
    if as_json or as_csv:
        print_rows(_COLUMNS, (_row(graph, number, doubt) for number, doubt in undecided), as_json=as_json, as_csv=as_csv)
        return
    for number, doubt in undecided[:limit]:
        _show(graph, number, doubt)
    rest = f", the first {limit} shown; --limit shows more" if len(undecided) > limit else ""
    done = f" {decided} more decided already; kg build applies what is new." if decided else ""
    click.echo((f"{len(undecided)} to decide{rest}: kg review accept N, reject N." if undecided else "Nothing to decide.") + done)


def _row(graph: Graph, number: int, doubt: Doubt) -> tuple[object, ...]:
    said = [[quote for quote, _ in sentences(graph, end, within=part)] for end, part in zip((doubt.one, doubt.other), doubt.parts, strict=True)]
    return number, doubt.one.label, doubt.other.label, doubt.one.type, doubt.why, list(doubt.shared), doubt.score, *said


def _show(graph: Graph, number: int, doubt: Doubt) -> None:
    screen = console()
    line = Text(f"{number:>3}  ")
    line.append(plain(doubt.one.label), style="bold").append("  ?  ").append(plain(doubt.other.label), style="bold").append(f"  {doubt.one.sub or doubt.one.type}", style="dim")
    screen.print(line)
    screen.print(Text("     " + plain("; ".join((doubt.why, *doubt.shared))), style="dim"))
    for end, part in zip((doubt.one, doubt.other), doubt.parts, strict=True):
        for quote, where in sentences(graph, end, within=part):
            screen.print(Text(f"     {plain(end.name)}: {plain(quote)}").append(f"  {plain(where)}", style="dim"))


def _ask(graph: Graph, undecided: _Open, place: Path) -> None:
    for number, doubt in undecided:
        _show(graph, number, doubt)
        answer = click.prompt("     one thing?", type=click.Choice(["y", "n", "skip", "quit"]), default="skip")
        if answer == "quit":
            return
        if answer != "skip":
            _keep(place, [_decision(SAME if answer == "y" else DIFFERENT, doubt)], _decided(place))


def _decision(decision: str, doubt: Doubt) -> Decision:
    one, other = (Reference(end.name, end.get("disambiguation")) for end in (doubt.one, doubt.other))
    if decision == DIFFERENT and doubt.one.id == doubt.other.id:
        # What is parted from a thing is parted from all others of its name, as by split.
        one = Reference(doubt.one.name)
    return Decision(decision, one, other)


def _judged(graph: Graph, decision: str, items: Sequence[str], every: _Open) -> list[Decision]:
    if _numbers(items):
        numbered = dict(every)
        for item in items:
            if int(item) not in numbered:
                raise KgError(f"There is no number {item} on the list: it goes from 1 to {len(every)}." if every else "The list is empty.")
        return [_decision(decision, numbered[int(item)]) for item in items]
    one, other = (_known(graph, item) for item in items)
    return [Decision(decision, one, other)]


def _split(graph: Graph, items: Sequence[str], file_under: str) -> list[Decision]:
    other = _known(graph, items[-1])
    if len(items) == 1 and not other.clue:
        found = graph.find(other.name)[0]
        told = "、".join(dict.fromkeys(clues_of(graph, found)))
        raise KgError(f"Which mentions of {other.name}? Say it by a clue, {other.name}（…）: {plain(told)}.")
    one = _known(graph, items[0]) if len(items) == 2 else Reference(other.name)
    return [Decision(DIFFERENT, one, other), *([Decision(SAME, _known(graph, file_under), other)] if file_under else [])]


def _known(graph: Graph, text: str) -> Reference:
    """Read a reference, and see that it means something in the graph."""
    reference = Reference.read(text)
    named: list[Entity] = [entity for name in {reference.name, str(reference)} for entity in graph.find(name)]
    if not any(refers(graph, reference, entity) for entity in named):
        raise UnknownNameError("thing", text, [entity.label for entity in named[:8]])
    return reference


def _keep(place: Path, made: list[Decision], known: Sequence[Decision]) -> None:
    before = {(d.decision, d.one, d.other) for d in known}
    new = [d for d in made if (d.decision, d.one, d.other) not in before]
    for decision in made:
        click.echo(f"{decision.one} and {decision.other}: {'one thing' if decision.decision == SAME else 'two things'}{'' if decision in new else ', as decided before'}.")
    if new:
        add_decisions(place, new)
    click.echo(f"{len(new)} decision{'s' * (len(new) != 1)} added to {place}; build again to apply them.")
