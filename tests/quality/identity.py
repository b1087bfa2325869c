"""Measures identity: hard pairs of our own, and which names of the annotated pages the graph files under one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from quality.sentence_tables import table

from kg.folding import fold, key
from kg.graph import Graph
from kg.merging.corpus import merge
from kg.merging.doubts import doubts
from kg.model import Page
from kg.pipeline import settle_page
from kg.schema import default_schema


def pairs() -> Any:
    """Give the rows of our own table."""
    return table("identity_pairs.yaml")


def judged() -> Iterable[tuple[dict[str, Any], str]]:
    """Yield each pair with what the graph makes of it: `one`, `apart`, `asked` (apart, but on the review list), or `unseen` where it lacks a name."""
    for row in pairs():
        pages = [Page(f"p{i}.txt", text, fold(text)) for i, text in enumerate(row["pages"])]
        graph = merge((settled for page in pages for settled in settle_page(page)), default_schema())
        one, other = (_things(graph, row[end]["name"], f"p{row[end]['page']}.txt") for end in ("one", "other"))
        asked = proposed(graph)
        pairs_apart = {frozenset((a, b)) for a in one for b in other}
        yield row, ("one" if one & other else "asked" if pairs_apart & asked else "apart") if one and other else "unseen"


def proposed(graph: Graph) -> set[frozenset[str]]:
    """Give the pairs of things that kg review asks about, by their ids."""
    return {frozenset((doubt.one.id, doubt.other.id)) for doubt in doubts(graph)}


def _things(graph: Graph, name: str, source: str) -> set[str]:
    wanted = key(name)
    found = set()
    for edge in graph.edges(status=""):
        if any(evidence.source == source for evidence in edge.evidence):
            for end in (edge.subject, edge.object):
                entity = graph.entity(end)
                if entity.type != "Article" and wanted in {key(spelling) for spelling in (entity.name, *entity.aliases)}:
                    found.add(end)
    return found


def figures(outcomes: Iterable[tuple[bool, str]]) -> dict[str, float]:
    """Give precision and recall of saying `one`, over (same, outcome); what is unseen is not said to be one."""
    counts = Counter((same, outcome == "one") for same, outcome in outcomes)
    said, wanted = counts[True, True] + counts[False, True], counts[True, True] + counts[True, False]
    return {"precision": round(counts[True, True] / said, 4), "recall": round(counts[True, True] / wanted, 4)}


def apart(outcomes: Iterable[tuple[bool, str]]) -> str:
    """Say of the pairs kept apart how many are on the review list, over (same, outcome)."""
    counts = Counter(outcomes)
    wrong, right = (counts[same, "apart"] + counts[same, "asked"] for same in (True, False))
    return f"apart but proposed: {counts[True, 'asked']} of {wrong} that are one thing, {counts[False, 'asked']} of {right} that are two"


def gold_pairs(pages: Iterable[tuple[Any, list[dict[str, Any]]]], scorer: Any, asked: set[frozenset[str]]) -> list[tuple[bool, str]]:
    """Judge each pair of names of one type on a page that the graph knows: is it one thing to the annotators, and to the graph?

    Args:
        pages: an annotated page, and the things that the graph's statements name on it.
        scorer: the module of ../shared/tools/score.py.
        asked: the pairs on the review list, by the ids of things.
    """
    outcomes = []
    for gold, things in pages:
        items = []
        for node in gold.nodes.values():
            for form in sorted(scorer.names(node)):
                at = next((i for i, thing in enumerate(things) if thing["type"] == node["type"] and form in scorer.names(thing)), None)
                if at is not None and node["type"] != "Article":
                    items.append((node["type"], id(node), at))
        for a, b in combinations(items, 2):
            if a[0] == b[0]:
                on_list = frozenset((things[a[2]]["id"], things[b[2]]["id"])) in asked
                outcomes.append((a[1] == b[1], "one" if a[2] == b[2] else "asked" if on_list else "apart"))
    return outcomes
