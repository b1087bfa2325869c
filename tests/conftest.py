"""What tests share: where the annotated pages lie, and how to read one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.folding import fold
from kg.graph import Graph
from kg.merging.corpus import merge
from kg.model import Given, Page
from kg.pipeline import settle_page
from kg.schema import default_schema

SHARED = Path(__file__).parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the annotated pages: skipped where it is absent, but not in CI."""
    if not (SHARED / "gold").is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{SHARED} is absent: CI needs the annotated pages")
        pytest.skip("the annotated pages (../shared) are not here")
    return SHARED


def page_of(text: str, source: str = "page.txt", given: Given | None = None) -> Page:
    return Page(source, text, fold(text), "utf-8", given)


@pytest.fixture
def page() -> Callable[..., Page]:
    return page_of


@pytest.fixture
def graph_of() -> Callable[..., Graph]:
    """Build the graph of texts, each a record of its own with a date and an outlet."""

    def build(*texts: str, date: str = "2024-05-20", title: str = "报道") -> Graph:
        pages = [page_of(text, f"{i}.txt", Given(title, date)) for i, text in enumerate(texts)]
        return merge((s for p in pages for s in settle_page(p)), default_schema())

    return build


@pytest.fixture
def facts_of(graph_of: Callable[..., Graph]) -> Callable[..., set[tuple[str, str, str]]]:
    """Give the facts that texts state as (subject, relation, object), of one status."""

    def facts(*texts: str, status: str = "asserted", **kwargs: str) -> set[tuple[str, str, str]]:
        graph = graph_of(*texts, **kwargs)
        skip = ("MENTIONS", "AUTHORED", "PUBLISHED")
        return {(graph.entity(e.subject).name, e.relation, graph.entity(e.object).name) for e in graph.edges(status=status) if e.relation not in skip}

    return facts
