"""What the tables of sentences ask: a fact that a text says, a relation of which it must say nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kg.schema import default_schema

Fact = tuple[str, str, str]
Facts = Callable[..., set[Fact]]


def assert_says(found: set[Fact], fact: Fact) -> None:
    """A relation that joins both sides alike may be found from either."""
    flipped = (fact[2], fact[1], fact[0]) if default_schema().relations[fact[1]].symmetric else fact
    assert fact in found or flipped in found, found


def assert_silent(found: set[Fact], relation: str) -> None:
    assert relation not in {fact[1] for fact in found}, found


def table_tests(says: Sequence[tuple[str, Fact]], silent: Sequence[tuple[str, str]]) -> tuple[Callable[..., None], Callable[..., None]]:
    """Make the two tests of a table: each sentence says its fact, each other one nothing of its relation."""

    @pytest.mark.parametrize(("text", "fact"), says, ids=[f"{fact[1]}: {text[:18]}" for text, fact in says])
    def test_says(text: str, fact: Fact, facts_of: Facts) -> None:
        assert_says(facts_of(text), fact)

    @pytest.mark.parametrize(("text", "relation"), silent)
    def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
        assert_silent(facts_of(text), relation)

    return test_says, test_stays_silent
