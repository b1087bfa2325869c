"""The tables of sentences: complete, of one form, each sentence once, and within the schema."""

from __future__ import annotations

import pytest
from quality.sentence_tables import table

from kg.dates import is_date
from kg.model import STATUSES
from kg.schema import default_schema

UNTAUGHT = {"AUTHORED", "PUBLISHED", "MENTIONS"}


SENTENCES = table("sentences.yaml")
CLAIMS = table("status_sentences.yaml")
SAID = table("speaker_sentences.yaml")
HELD = table("post_times.yaml")
DAYS = table("event_dates.yaml")


def test_every_relation_and_every_status_has_its_sentences() -> None:
    assert isinstance(SENTENCES, dict) and isinstance(CLAIMS, dict)
    assert set(SENTENCES) == set(default_schema().relations) - UNTAUGHT
    assert [name for name, part in SENTENCES.items() if len(part["says"]) < 6 or len(part["silent"]) < 4] == []
    assert set(CLAIMS) == set(STATUSES)
    assert [status for status in STATUSES if len(CLAIMS[status]) < 20] == []


def test_no_sentence_stands_twice() -> None:
    for name, part in SENTENCES.items():
        texts = [row["text"] for row in part["says"]] + part["silent"]
        assert len(texts) == len(set(texts)), name
    claims = [row["text"] for rows in CLAIMS.values() for row in rows]
    assert len(claims) == len(set(claims))


@pytest.mark.parametrize("name", sorted(SENTENCES))
def test_triples_keep_to_the_schema(name: str) -> None:
    known = default_schema().relations[name]
    for row in SENTENCES[name]["says"]:
        assert set(row) == {"text", "triples"} and row["triples"]
        for triple in row["triples"]:
            qualifiers = triple[3] if len(triple) == 4 else {}
            assert len(triple) in (3, 4) and triple[1] == name and set(known.required) <= set(qualifiers) <= set(known.qualifiers), triple
            assert all(isinstance(value, str) for value in qualifiers.values()), triple


@pytest.mark.parametrize("status", STATUSES)
def test_claims_keep_to_the_schema(status: str) -> None:
    for row in CLAIMS[status]:
        assert set(row) == {"text", "triple"} and len(row["triple"]) == 3 and row["triple"][1] in default_schema().relations, row


def test_claims_with_speakers_keep_to_the_schema() -> None:
    assert len({row["text"] for row in SAID}) == len(SAID) >= 40
    assert [row for row in SAID if set(row) != {"text", "triple", "status", "speaker"} or row["status"] not in STATUSES or row["triple"][1] not in default_schema().relations] == []
    assert {row["status"] for row in SAID} == set(STATUSES)


def test_posts_with_times_are_complete_and_dated_as_dates_are() -> None:
    assert len(HELD) >= 60 and len({(row["text"], *row["post"]) for row in HELD}) == len(HELD)
    for row in HELD:
        assert {"text", "post"} <= set(row) <= {"text", "post", "since", "until", "held"} and len(row["post"]) == 3, row
        assert all(is_date(str(row[name])) for name in ("since", "until") if name in row) and row.get("held", "former") in ("former", "then"), row


def test_events_with_dates_are_complete_and_dated_as_dates_are() -> None:
    assert len(DAYS) >= 30 and len({(row["text"], row["event"]) for row in DAYS}) == len(DAYS)
    assert [row for row in DAYS if set(row) != {"article", "text", "event", "date"} or not is_date(row["article"]) or not (is_date(row["date"]) or row["date"] == "")] == []
