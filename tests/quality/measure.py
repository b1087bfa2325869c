"""Prints precision and recall on the annotated pages beside the project and on our own sentences, with the floors that the tests hold.

Run: make quality, or make quality MISSES=1 for what was missed and what was wrong
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from quality.identity import apart, figures, gold_pairs, judged, proposed
from quality.reprints import judged as judged_stories
from quality.sentence_tables import event_dates, post_times, relations, speakers, statuses

from kg.graph import Graph
from kg.pipeline import build
from kg.schema import default_schema
from kg.store import save

HERE = Path(__file__).parent
SHARED = HERE.parent.parent.parent / "shared"
SCORER = SHARED / "tools" / "score.py"
FLOORS = HERE / "floors.json"
# Name of a set → its texts and its gold, below the shared folder.
SETS = {"seeds": ("seeds", "gold"), "dev": ("corpus/dev/texts", "corpus/dev/gold"), "dev in columns": ("corpus/dev/texts", "corpus/dev/gold")}
# The sets whose texts are broken after so many characters first, as a scanned column is.
COLUMNS = {"dev in columns": 20}


def gold_files(name: str) -> list[Path]:
    """Give the annotations of a set."""
    return sorted((SHARED / SETS[name][1]).glob("*.yaml"))


@cache
def _graph(name: str) -> Graph:
    texts = SHARED / SETS[name][0]
    if name not in COLUMNS:
        return build([str(texts)], default_schema())[0]
    with tempfile.TemporaryDirectory() as folder:
        for path in texts.glob("*.txt"):
            broken = re.sub(f"(.{{{COLUMNS[name]}}})(?=.)", r"\1\n", path.read_text(encoding="utf-8"))
            Path(folder, path.name).write_text(broken, encoding="utf-8")
        return build([folder], default_schema())[0]


@cache
def statements(name: str) -> bytes:
    """Build a set of pages and give its statements, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder, "graph.jsonl")
        save(_graph(name), graph)
        return subprocess.run([sys.executable, "-m", "kg", "statements", "--graph", graph], capture_output=True, check=True).stdout


def measure(name: str, *options: str) -> str:
    """Give what the scorer prints for one set of pages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "statements.jsonl")
        path.write_bytes(statements(name))
        command = [sys.executable, SCORER, path, *gold_files(name), *options]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def totals(name: str) -> dict[str, float]:
    """Give precision and recall of one set over all relations."""
    found = json.loads(measure(name, "--json").splitlines()[-1])
    return {"precision": found["precision"], "recall": found["recall"]}


def _on_page(lines: list[dict[str, Any]], source: str, unscored: set[str]) -> dict[str, dict[str, Any]]:
    """Give the things that the statements of one page name, but for statements of these relations."""
    here = [line for line in lines if line["predicate"] not in unscored and any(Path(e["source"]).name == source for e in line["evidence"])]
    return {end["id"]: end for line in here for end in (line["subject"], line["object"])}


def identities(name: str) -> list[tuple[bool, str]]:
    """Judge the names of annotated pages, page by page: (are two names one thing, what the graph makes of them)."""
    scorer = _scorer()
    lines = [json.loads(line) for line in statements(name).splitlines()]
    golds = [scorer.Gold(path) for path in gold_files(name)]
    return gold_pairs(((gold, list(_on_page(lines, gold.source, set()).values())) for gold in golds), scorer, proposed(_graph(name)))


def identity_totals(name: str) -> dict[str, float]:
    """Give pairwise precision and recall of filing the names of annotated pages under one thing, page by page."""
    return figures(identities(name))


@cache
def own_pairs() -> list[tuple[bool, str]]:
    """Judge our own hard pairs."""
    return [(row["same"], outcome) for row, outcome in judged()]


def pair_totals() -> dict[str, float]:
    """Give precision and recall on our own hard pairs."""
    return figures(own_pairs())


def story_totals() -> dict[str, float]:
    """Give precision and recall on our own pairs of articles: which are copies of one story."""
    return figures((row["same"], outcome) for row, outcome in judged_stories())


def mentions(name: str) -> dict[str, Counter[str]]:
    """Count by node type: `of` annotated things, `found` of them, `said` things in scored statements, `right` of them.

    Found is what any statement or mention of the page names. A thing in a statement is right where it is an annotated one of its
    type. Annotators list what takes part in a fact, so what is only mentioned counts for recall and not for precision.
    """
    scorer = _scorer()
    lines = [json.loads(line) for line in statements(name).splitlines()]
    counts: dict[str, Counter[str]] = {}
    for path in gold_files(name):
        gold = scorer.Gold(path)
        seen = _on_page(lines, gold.source, set())
        said = _on_page(lines, gold.source, scorer.UNSCORED)
        for node in gold.nodes.values():
            count = counts.setdefault(node["type"], Counter())
            count["of"] += 1
            count["found"] += any(end["type"] == node["type"] and scorer.same(end, node) for end in seen.values())
        for end in said.values():
            count = counts.setdefault(end["type"], Counter())
            count["said"] += 1
            count["right"] += any(end["type"] == node["type"] and scorer.same(end, node) for node in gold.nodes.values())
    return counts


def _scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sentence_totals() -> dict[str, float]:
    """Give precision and recall on our own sentences over all relations."""
    rows = list(relations())
    right, wrong, missed = (sum(row[i] for row in rows) for i in (1, 2, 3))
    return {"precision": round(right / (right + wrong), 4), "recall": round(right / (right + missed), 4)}


def status_totals() -> dict[str, float]:
    """Give on our own claims: sentences graded right, and claims that are asserted wrongly (as a negative number: more is better)."""
    rows = list(statuses())
    return {"right": sum(row[1] for row in rows), "not asserted wrongly": -sum(row[2] for row in rows)}


def speaker_totals() -> dict[str, float]:
    """Give how many of our own claims are found with the right status and speaker."""
    return {"right": sum(good for good, _ in speakers())}


def post_totals() -> dict[str, float]:
    """Give how many of our own posts are found with exactly the times that their sentences say."""
    return {"right": sum(good for good, _ in post_times())}


def day_totals() -> dict[str, float]:
    """Give how many events of our own sentences have the date that their article says."""
    return {"right": sum(good for good, _ in event_dates())}


def _print_mentions(name: str) -> None:
    print(f"{name}, by node type\n{'':18}{'precision':>10}{'recall':>8}{'annotated':>11}")
    for type, count in sorted(mentions(name).items()):
        print(f"{type:18}{_ratio(count['right'], count['said']):>10}{_ratio(count['found'], count['of']):>8}{count['of']:>11}")


def _print_sentences(misses: bool) -> None:
    print(f"\n== our own sentences ==\n{'':18}{'precision':>10}{'recall':>8}")
    for relation, right, wrong, missed, notes in relations():
        print(f"{relation:18}{_ratio(right, right + wrong):>10}{_ratio(right, right + missed):>8}")
        _print_notes(notes if misses else [])
    print(f"all: {sentence_totals()}\n\n== our own claims ==\n{'':18}{'right of 20':>12}{'asserted wrongly':>18}")
    for status, good, asserted, notes in statuses():
        print(f"{status:18}{good:>12}{asserted:>18}")
        _print_notes(notes if misses else [])
    said = list(speakers())
    print(f"\n== our own claims with who says them ==\nright {speaker_totals()['right']} of {len(said)}")
    _print_notes([note for _, note in said if note] if misses else [])
    held = list(post_times())
    print(f"\n== our own posts with since and until ==\nright {post_totals()['right']} of {len(held)}")
    _print_notes([note for _, note in held if note] if misses else [])
    days = list(event_dates())
    print(f"\n== our own events with their dates ==\nright {day_totals()['right']} of {len(days)}")
    _print_notes([note for _, note in days if note] if misses else [])


def _print_notes(notes: list[str]) -> None:
    for note in notes:
        print(f"  {note}")


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"


def main() -> None:
    """Print a table for each set of pages and of sentences, and the floors."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", action="store_true", help="list what was missed and what was wrong")
    misses: bool = arguments.parse_args().misses
    for name in SETS if SCORER.exists() else ():
        print(f"== {name} ==\n{measure(name, *(['--misses'] if misses else []))}")
        _print_mentions(name)
        print(f"{name}, names filed under one thing: {identity_totals(name)}; {apart(identities(name))}\n")
    _print_sentences(misses)
    print(f"\n== our own pairs of names ==\n{pair_totals()}; {apart(own_pairs())}")
    for row, outcome in judged() if misses else ():
        if (outcome == "one") != row["same"]:
            print(f"  {row['kind']}: {row['one']['name']}, {row['other']['name']}: {outcome}")
    print(f"\n== our own pairs of articles: copies of one story ==\n{story_totals()}")
    for row, outcome in judged_stories() if misses else ():
        if (outcome == "one") != row["same"]:
            print(f"  {row['kind']}: {outcome}")
    print("\nfloors:", FLOORS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
