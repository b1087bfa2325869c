"""Floors of precision and recall: they can only rise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from quality import reprints
from quality.identity import pairs
from quality.measure import FLOORS, SETS, day_totals, identity_totals, pair_totals, post_totals, sentence_totals, speaker_totals, status_totals, story_totals, totals

from kg.folding import fold
from kg.model import Page
from kg.pipeline import settle_page


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


def test_who_says_our_own_claims_holds_its_floor() -> None:
    assert _below("speakers", speaker_totals()) == {}


def test_when_our_own_posts_were_held_holds_its_floor() -> None:
    assert _below("post times", post_totals()) == {}


def test_the_dates_of_our_own_events_hold_their_floor() -> None:
    assert _below("event dates", day_totals()) == {}


@pytest.mark.parametrize("name", sorted(SETS))
def test_names_are_filed_under_one_thing(name: str, shared: Path) -> None:
    assert _below(f"identity {name}", identity_totals(name)) == {}


def test_our_own_pairs_of_articles_hold_their_floors() -> None:
    assert len(reprints.pairs()) == 33
    assert _below("stories", story_totals()) == {}


def test_our_own_pairs_of_names_hold_their_floors() -> None:
    assert len(pairs()) == 69
    assert _below("pairs", pair_totals()) == {}


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "factless").glob("*.txt")), ids=lambda path: path.stem)
def test_a_page_without_facts_has_at_most_one(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    claims = [t for settled in settle_page(Page(path.name, text, fold(text))) for t in settled.triples if t.evidence.status == "asserted"]
    assert len(claims) <= 1, [(t.subject.canonical, t.relation, t.object.canonical) for t in claims]
