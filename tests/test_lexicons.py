"""Every word list says where it comes from, and is read as rows and words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg
from kg.lexicons import any_of, longest_first, rows, words

FILES = sorted((Path(kg.__file__).parent / "lexicon").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_names_its_source_and_licence(path: Path) -> None:
    header = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert any("Source:" in line for line in header)
    assert any("Licence:" in line for line in header)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_has_rows_without_stray_space(path: Path) -> None:
    found = rows(path.stem)
    assert found
    assert all(row[0] and row[0] == row[0].strip() for row in found)
    assert words(path.stem) == {row[0] for row in found}


def test_no_surname_stands_twice_and_each_has_its_weight() -> None:
    found = rows("surnames")
    assert len(found) == len(words("surnames")) >= 500
    assert {row[1] for row in found} == {"", "word"}
    assert {row[2] for row in found} == {"common", "usual", "rare"}
    assert sum(row[2] == "common" for row in found) == 100
    assert {len(name) for name in words("surnames")} == {1}
    assert {len(name) for name in words("compound_surnames")} == {2}


def test_no_character_stands_for_two_countries() -> None:
    signs = [row[2] for row in rows("countries") if row[2]]
    assert len(signs) == len(set(signs))
    assert {len(sign) for sign in signs} == {1}


def test_divisions_stay_small() -> None:
    path = next(path for path in FILES if path.stem == "divisions")
    assert path.stat().st_size <= 900_000


_WORD = st.text("甲乙丙(", min_size=1, max_size=4)


@given(st.dictionaries(_WORD, st.sampled_from(["", "(?!甲)", "(?=[乙丙])"]), min_size=1), st.text("甲乙丙(丁", max_size=60))
def test_a_tree_of_words_finds_what_a_list_with_the_longest_first_finds(guards: dict[str, str], text: str) -> None:
    listed = "|".join(re.escape(word) + guards[word] for word in longest_first(guards))
    tree = any_of(guards, guards)
    for frame in ("(?:{})", "(?:{})(?=丁)", "(?:{})*丁"):
        found = [[match.span() for match in re.finditer(frame.format(pattern), text)] for pattern in (listed, tree)]
        assert found[0] == found[1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_says_nothing_twice(path: Path) -> None:
    listed = [tuple(row) for row in rows(path.stem)]
    assert sorted(row for row in set(listed) if listed.count(row) > 1) == []


@pytest.mark.parametrize("name", ["heads", "national_bodies", "titles", "countries", "frequent_words"])
def test_no_word_has_two_rows_of_which_only_one_would_count(name: str) -> None:
    assert len(rows(name)) == len(words(name))
