"""kg extract: what the program reads out of a text given on the command line, and with --trace why."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.text import Text

from kg.commands.output import console, format_options, plain, print_rows
from kg.errors import UnknownWordError
from kg.model import Post, Sentence, Triple
from kg.pipeline import Reading, read_text
from kg.plugins import every
from kg.rules import Rule
from kg.tracing import Attempt, attempts


@click.command(short_help="Show what a sentence says, and with --trace which rules found it or why not.")
@click.argument("text", metavar="TEXT")
@click.option("--trace", is_flag=True, help="Show words, mentions, and each rule that fired or came near.")
@click.option("--rule", "name", default="", metavar="NAME", help="With --trace: only rules whose names begin so (attended, attended.present), even those that came nowhere near.")
@format_options
def extract(text: str, trace: bool, name: str, as_json: bool, as_csv: bool) -> None:
    """Show the claims that TEXT makes, read as the body of an article; TEXT may be - for standard input.

    \b
    Example: kg extract --trace "曹立强主持召开区委常委会会议。"
    """
    if name and not trace:
        raise click.UsageError("--rule goes with --trace.")
    if trace and (as_json or as_csv):
        raise click.UsageError("--trace prints for people: leave out --json and --csv.")
    known = [rule for extractor in every("extractors").values() for rule in getattr(extractor, "RULES", ())]
    rules = [rule for rule in known if rule.name.startswith(name)]
    if not rules:
        raise UnknownWordError("family of rules", name, {rule.name.split(".")[0] for rule in known})
    if os.path.exists(text):  # noqa: PTH110  Path.exists raises on a text longer than a file name may be
        kind = "folder" if Path(text).is_dir() else "file"
        raise click.UsageError(f"TEXT is a text, and {text!r} is a {kind}: kg build reads files and folders; kg extract - < FILE reads one file's text.")
    text = sys.stdin.read() if text == "-" else text
    if not text.strip():
        raise click.UsageError("TEXT is empty.")
    reading = read_text(text)
    if trace:
        for sentence in reading.sentences:
            _trace(sentence, rules, reading, everything=bool(name))
    rows = [
        (t.subject.canonical, t.relation, t.object.canonical, dict(t.qualifiers), t.evidence.status, t.evidence.speaker, t.evidence.rule)
        for settled in reading.settled
        for t in settled.triples
    ]
    if trace:
        click.echo("claims of the text, names filled in:")
    print_rows(("subject", "relation", "object", "qualifiers", "status", "speaker", "rule"), rows, as_json=as_json, as_csv=as_csv, empty="No claim found.")
    for settled in reading.settled:
        for reason, count in settled.set_aside:
            click.echo(f"set aside: {reason}: {count}", err=True)


def _trace(sentence: Sentence, rules: list[Rule], reading: Reading, *, everything: bool) -> None:
    screen = console()
    screen.print(Text(plain(sentence.text.strip()), style="bold"))
    if sentence.headline:
        screen.print("  read as a headline")
    screen.print(Text("  words  " + " ".join(f"{plain(word)}/{tag}" for word, tag in sentence.words), style="dim"))
    screen.print(Text("  shape  " + plain(sentence.shape)))
    rows = [
        (letter, plain(mention.name), plain(mention.canonical), mention.sub or mention.type, _posts(mention.posts))
        for letter, mention in zip(sentence.shape, sentence.shape_mentions, strict=False)
        if mention is not None
    ]
    print_rows(("letter", "as written", "name", "kind", "posts"), rows, empty="No mention seen.")
    found = [attempt for attempt in attempts(rules, sentence) if everything or attempt.outcome != "lacks"]
    for attempt in sorted(found, key=lambda a: ("fired", "stopped", "lacks").index(a.outcome)):
        screen.print(_line(attempt))
    if not everything:
        in_tables = {rule.name for rule in rules}
        for triple in (t for t in reading.triples if t.evidence.rule not in in_tables and _within(t, sentence)):
            screen.print(Text("  fired    " + _say(triple, triple.evidence.rule)))
        screen.print(Text(f"  {len(rules) - len(found)} other rules lack a word that they need: --rule NAME tells which", style="dim"))
    click.echo()


def _posts(posts: Sequence[Post]) -> str:
    return "、".join(f"{plain(post.title)}（{plain(post.body)}）" if post.body else plain(post.title) for post in posts)


def _within(triple: Triple, sentence: Sentence) -> bool:
    at = (triple.object.span if triple.object.name else triple.subject.span).start
    return sentence.span.start <= at < sentence.span.end


def _line(attempt: Attempt) -> Text:
    if attempt.outcome == "fired":
        return Text("  fired    " + "; ".join(_say(triple, attempt.rule.name) for triple in attempt.triples), style="green")
    return Text(f"  {attempt.outcome:8} {attempt.rule.name}: {plain(attempt.reason)}", style="dim" if attempt.outcome == "lacks" else "")


def _say(triple: Triple, rule: str) -> str:
    ends = [end.canonical or "(who or what is spoken of)" for end in (triple.subject, triple.object)]
    qualifiers = plain(dict(triple.qualifiers))
    return plain(f"{rule}: {ends[0]} {triple.relation} {ends[1]} {qualifiers}".rstrip() + ("" if triple.evidence.status == "asserted" else f" [{triple.evidence.status}]"))
