"""Speed and memory, as ratios in one run on a part of the broadcast corpus; make bench measures the whole of it."""

from __future__ import annotations

from pathlib import Path

from bench.speed import peak, stages, unbroken


def test_reading_and_extracting_takes_less_than_tagging_the_words(shared: Path) -> None:
    runs = [stages(1000) for _ in range(3)]
    # On a machine with others the ratio of one and the same program differs by some hundredths from run to run: the middle one of three counts.
    ratios = sorted(seconds["extracting"] / seconds["tagging"] for seconds, _ in runs)
    assert runs[0][1] > 100_000 and ratios[1] <= 0.65, ratios


def test_memory_grows_with_the_graph_and_not_with_the_input(shared: Path) -> None:
    once, eight = peak(1), peak(8)
    assert eight < once * 1.5, (once, eight)


def test_a_page_without_marks_does_not_explode(shared: Path) -> None:
    pages = unbroken()
    assert pages.pop("") <= 3 and max(pages.values()) <= 10, pages
