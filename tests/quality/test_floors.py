"""Floors of precision and recall: they can only rise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from quality.measure import FLOORS, SETS, totals


@pytest.mark.parametrize("name", sorted(SETS))
def test_precision_and_recall_hold_their_floors(name: str, shared: Path) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    found = totals(name)
    assert {key: value for key, value in found.items() if value < floors[key]} == {}, (found, floors)
