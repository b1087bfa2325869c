"""Builds the graph of some items and tags their words with jieba.posseg by turns, and prints the processor time of each stage as JSON.

By turns, because what else runs on the machine then slows both alike; in a process of its own, so that each pays for its own start.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

STAGES = ("tagging", "extracting", "settling", "merging", "writing")
_BATCH = 50


def main(path: Path) -> None:
    """Print the seconds of each stage: tagging alone, files to triples, settling the articles, merging them, writing the graph."""
    seconds = dict.fromkeys(STAGES, 0.0)
    since = process_time()

    def lap(stage: str) -> None:
        nonlocal since
        now = process_time()
        seconds[stage] += now - since
        since = now

    import jieba
    import jieba.posseg

    jieba.setLogLevel(60)
    lap("tagging")
    # As the command does while it is loaded.
    gc.disable()
    from kg.merging.article import Settled, settle
    from kg.merging.corpus import merge
    from kg.model import Page
    from kg.pipeline import Report, collect_seldom, extract_page, find_files, read_pages
    from kg.schema import default_schema
    from kg.store import save

    collect_seldom()
    gc.enable()
    lap("extracting")

    def settled(pages: Iterator[Page]) -> Iterator[Settled]:
        lap("merging")
        while batch := list(islice(pages, _BATCH)):
            found = [extracted for page in batch for extracted in extract_page(page)]
            lap("extracting")
            articles = [settle(*extracted) for extracted in found]
            lap("settling")
            for page in batch:
                list(jieba.posseg.cut((page.given.title if page.given else "") + page.text))
            lap("tagging")
            yield from articles
            lap("merging")

    graph = merge(settled(read_pages(find_files([str(path)], Report()), {}, Report())), default_schema())
    lap("merging")
    with TemporaryDirectory() as folder:
        save(graph, Path(folder, "graph.jsonl"))
    lap("writing")
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
