"""Why a rule fired on a sentence or did not: for who writes rules, and for who wonders at a fact or its absence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kg.model import Sentence, Triple
from kg.needs import meets, needs
from kg.rules import Rule, compiled, find, spelled_out

Outcome = Literal["fired", "stopped", "lacks"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One rule on one sentence.

    `fired` gives `triples`; `stopped` says in `reason` how far the pattern got and what it wanted next; `lacks` says which
    characters, or pairs of them side by side, the sentence would have to hold.
    """

    rule: Rule
    outcome: Outcome
    reason: str = ""
    triples: tuple[Triple, ...] = ()


def attempts(rules: Iterable[Rule], sentence: Sentence) -> Iterator[Attempt]:
    """Try each rule on its own and yield what came of it."""
    for rule in rules:
        missing = [grams for grams in needs(spelled_out(rule.pattern)) if not meets(sentence.shape, grams)]
        if sentence.headline and not rule.headlines:
            yield Attempt(rule, "stopped", "it reads no headlines")
        elif missing:
            yield Attempt(rule, "lacks", " and ".join(("one of " if len(grams) > 1 else "") + "、".join(sorted(grams)) for grams in missing[:4]))
        elif triples := tuple(find((rule,), sentence)):
            yield Attempt(rule, "fired", triples=triples)
        else:
            yield Attempt(rule, "stopped", _reason(rule, sentence.shape))


def _reason(rule: Rule, shape: str) -> str:
    match = compiled(rule.pattern).search(shape)
    if match is not None:
        if rule.unless and re.search(rule.unless, match.group()):
            return f"“{match.group()}” holds what it excludes: {rule.unless}"
        return f"“{match.group()}” matches, but the ends are one thing or of another kind than {rule.only or 'it takes'}"
    parts = pieces(rule.pattern)
    for count in range(len(parts) - 1, 0, -1):
        found = compiled("".join(parts[:count])).search(shape)
        if found is not None and found.group():
            return f"after “{found.group()}” it wants {parts[count]}"
    return f"nowhere begins {parts[0]}"


def pieces(pattern: str) -> list[str]:
    """Break a pattern into what follows one another in it, each with its quantifier; one with a choice at its top is one piece.

    >>> pieces("(?P<s><PS>)主持(?:召开|了)?(?P<o><ES>)")
    ['(?P<s><PS>)', '主', '持', '(?:召开|了)?', '(?P<o><ES>)']
    """
    found: list[str] = []
    at = 0
    while at < len(pattern):
        end = _unit(pattern, at)
        if pattern[at] == "|":
            return [pattern]
        quantifier = re.compile(r"(?:[*+?]|\{[\d,]+\})[?+]?").match(pattern, end)
        end = quantifier.end() if quantifier else end
        found.append(pattern[at:end])
        at = end
    return found


def _unit(pattern: str, at: int) -> int:
    """Give where the group, class, macro or character ends that begins here."""
    char = pattern[at]
    if char == "\\":
        return at + 2
    if char == "<":
        return pattern.index(">", at) + 1
    if char == "[":
        return pattern.index("]", at + 1) + 1
    if char != "(":
        return at + 1
    depth, at = 1, at + 1
    while depth:
        if pattern[at] in "[\\":
            at = _unit(pattern, at)
            continue
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        at += 1
    return at
