"""The segmenter: the quick one cuts as jieba does."""

from __future__ import annotations

import re
from pathlib import Path

import jieba
import pytest

SEEDS = Path(__file__).parent.parent.parent / "seeds"


def test_both_segmenters_cut_the_seeds_alike() -> None:
    rjieba = pytest.importorskip("rjieba", reason="no wheel of rjieba for this machine: jieba is used")
    # That of the module has our words.
    cutter = rjieba.Jieba()
    jieba.setLogLevel(60)
    checked = 0
    for path in sorted(SEEDS.glob("*.txt")):
        for run in re.findall(r"[\u4e00-\u9fff]{2,}", path.read_text(encoding="utf-8")):
            assert list(cutter.cut(run, True)) == list(jieba.cut(run, HMM=True)), run
            checked += 1
    assert checked > 200
