"""Measures which of our own pairs of articles the graph takes for copies of one story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import opencc
from quality.sentence_tables import table

from kg.folding import fold
from kg.merging.corpus import merge
from kg.model import Given, Page
from kg.pipeline import settle_page
from kg.schema import default_schema

DATE = "2024-05-20"


def pairs() -> Any:
    """Give the rows of our own table."""
    return table("story_pairs.yaml")["pairs"]


def judged() -> Iterable[tuple[dict[str, Any], str]]:
    """Yield each pair with what the graph makes of it: `one` story or `apart`."""
    articles = table("story_pairs.yaml")["articles"]
    for row in pairs():
        text = articles[row["of"]]
        records = [(text, Given("云滨新闻", DATE, "云滨报")), (_other(row, text), Given(row.get("title", "云滨新闻"), row.get("date", DATE), row.get("outlet", "江澜日报")))]
        pages = [Page(f"p{i}.jsonl#{i}", text, fold(text), given=given) for i, (text, given) in enumerate(records)]
        graph = merge((settled for page in pages for settled in settle_page(page)), default_schema())
        told = [graph.story(entity.id) for entity in graph.entities("Article")]
        yield row, "one" if len(told) == 2 and len(set(told)) == 1 else "apart"


def _other(row: dict[str, Any], text: str) -> str:
    if "text" in row:
        return str(row["text"])
    if "until" in row:
        text = text[: text.index(row["until"]) + len(row["until"])]
    for old, new in row.get("changed", {}).items():
        assert old in text, (row["kind"], old)
        text = text.replace(old, new)
    text = "\n".join(part for part in (row.get("lead", ""), text, row.get("tail", "")) if part)
    return opencc.OpenCC(row["script"]).convert(text) if "script" in row else text
