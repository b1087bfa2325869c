"""Knows the files that kg writes itself, which a build passes over where they lie among articles."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

# What the graph's header and the page of kg view say of themselves near their beginning.
_HEAD = 2000
_SAYS = re.compile(rb'\A\{[^\n]*"format":"kg-graph"|<meta name="generator" content="kg">')
_TABLES = ("entities", "facts", "evidence")
# With what stands beside it: the table of another's nodes may be anybody's.
_BESIDE = {
    **{f"{name}{suffix}": [f"{other}{suffix}" for other in _TABLES] for name in _TABLES for suffix in (".csv", ".jsonl")},
    **{f"{name}{part}.csv": ["load.cypher", "schema.cypher"] for name in ("nodes", "relationships") for part in ("", "-header")},
    "kg-saved-cypher.csv": ["kg.grass"],
    "kg.nodelink.json": [],
    "kg-rdf.md": [],
}


def is_output(folder: str, name: str, there: Collection[str]) -> bool:
    """Tell whether a file of a folder, of whose files all names are given, is one that kg wrote: a graph, an export, a page of kg view.

    >>> is_output("exports", "facts.csv", ("entities.csv", "facts.csv", "evidence.csv")), is_output("news", "facts.csv", ("facts.csv",))
    (True, False)
    """
    if name in _BESIDE:
        return all(other in there for other in _BESIDE[name])
    if not name.endswith((".jsonl", ".html")):
        return False
    try:
        with Path(folder, name).open("rb") as file:
            return _SAYS.search(file.read(_HEAD)) is not None
    except OSError:
        # Whoever reads it says what is wrong.
        return False
