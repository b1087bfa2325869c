"""The schema: what it knows, what a user's file adds, and what a broken file says."""

from __future__ import annotations

import itertools
import math
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


@pytest.mark.parametrize("colour", ["red", "#12", "#2171cc;"])
def test_a_colour_that_is_none_is_told(tmp_path: Path, colour: str) -> None:
    extra = tmp_path / "more.yaml"
    extra.write_text(f'types:\n  Vehicle: {{zh: 车辆, colour: "{colour}"}}\n', encoding="utf-8")
    with pytest.raises(BadSchemaError, match="the colour of Vehicle"):
        read_schema(extra)


# How the three kinds of cones see, and how people see in whom one kind is missing (Machado, Oliveira and Fernandes 2009, severity 1.0).
SIGHTS = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
)
Triple = tuple[float, float, float]


def _lab(colour: str, sight: tuple[Triple, ...]) -> Triple:
    light = [(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) for v in (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))]
    r, g, b = (min(1.0, max(0.0, sum(m * v for m, v in zip(row, light, strict=True)))) for row in sight)
    scaled = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in scaled)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_colours_are_told_apart_by_all_eyes() -> None:
    kinds = default_schema().types.values()
    assert all(kind.colour for kind in kinds)
    for sight in SIGHTS:
        seen = {kind.name: _lab(kind.colour, sight) for kind in kinds}
        for one, other in itertools.combinations(kinds, 2):
            # Ten is what anybody tells apart side by side; types, which stand for different things, differ by more.
            assert math.dist(seen[one.name], seen[other.name]) > (10 if one.parent or other.parent else 16), (one.name, other.name)
