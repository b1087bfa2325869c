"""The schema: what it knows, what a user's file adds, and what a broken file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadSchemaError
from kg.schema import default_schema, read_schema


def test_types_and_relations_of_the_program() -> None:
    schema = default_schema()
    assert {"Person", "Organization", "Place", "Event", "Document", "Project", "Product", "Award", "Article"} <= set(schema.types)
    assert {"HOLDS_POST", "ATTENDED", "PARTNERED_WITH", "MENTIONS"} <= set(schema.relations)


def test_a_claim_against_it_is_named() -> None:
    schema = default_schema()
    assert schema.objection("HOLDS_POST", ("Person", ""), ("Organization", "Company"), {"title": "董事长"}) == ""
    assert "HOLDS_POST" in schema.objection("HOLDS_POST", ("Event", ""), ("Person", ""), {})


def test_a_users_file_adds_to_it(tmp_path: Path) -> None:
    extra = tmp_path / "more.yaml"
    extra.write_text('types:\n  Vehicle: {says: "something that drives", zh: 车辆}\n', encoding="utf-8")
    assert set(read_schema(extra).types) == {*default_schema().types, "Vehicle"}


@pytest.mark.parametrize("text", ["- a list", "types: [", "relations:\n  OWNS: {from: [Nobody], to: [Person]}\n"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    extra = tmp_path / "broken.yaml"
    extra.write_text(text, encoding="utf-8")
    with pytest.raises(BadSchemaError, match=r"broken\.yaml"):
        read_schema(extra)
