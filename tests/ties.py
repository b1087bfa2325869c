"""Facts for graphs of tests, written as short as they can be told."""

from __future__ import annotations

from collections.abc import Sequence

from kg.graph import Graph, edge_id
from kg.model import Edge, Evidence, Status

# Subject, relation, object, qualifiers, status, and who says it: the article's letter, the sentence, and the speaker if there is one.
Tie = tuple[str, str, str, dict[str, str], Status, Sequence[tuple[str, ...]]]


def add_ties(graph: Graph, ties: Sequence[Tie], first: int = 0) -> None:
    """Add facts to a graph, each with a place of its own in the articles, which `first` keeps apart from those of other ties."""
    for number, (subject, relation, object, values, status, said) in enumerate(ties, first):
        qualifiers, start = tuple(sorted(values.items())), 100 * number
        evidence = tuple(Evidence(f"article-{which}", f"{which}.txt", start, start + len(quote), quote, f"test.{relation.lower()}", 0.9, status, *speaker) for which, quote, *speaker in said)
        graph.add_edge(Edge(edge_id(subject, relation, object, qualifiers, status), subject, relation, object, qualifiers, status, evidence))
