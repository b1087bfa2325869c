"""Floors of precision and recall: they can only rise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from quality.measure import FLOORS, SETS, sentence_totals, status_totals, totals


def _below(name: str, found: dict[str, float]) -> dict[str, float]:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    assert set(floors) == set(found)
    return {key: value for key, value in found.items() if value < floors[key]}


@pytest.mark.parametrize("name", sorted(SETS))
def test_precision_and_recall_hold_their_floors(name: str, shared: Path) -> None:
    assert _below(name, totals(name)) == {}


def test_our_own_sentences_hold_their_floors() -> None:
    assert _below("sentences", sentence_totals()) == {}


def test_our_own_claims_hold_their_floors() -> None:
    assert _below("claims", status_totals()) == {}
