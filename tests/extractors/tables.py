"""What the tables of sentences ask: a fact that a text says, a relation of which it must say nothing."""

from __future__ import annotations

from collections.abc import Callable

from kg.schema import default_schema

Fact = tuple[str, str, str]
Facts = Callable[..., set[Fact]]


def assert_says(found: set[Fact], fact: Fact) -> None:
    """A relation that joins both sides alike may be found from either."""
    flipped = (fact[2], fact[1], fact[0]) if default_schema().relations[fact[1]].symmetric else fact
    assert fact in found or flipped in found, found


def assert_silent(found: set[Fact], relation: str) -> None:
    assert relation not in {fact[1] for fact in found}, found
