"""What copies of a story say is what the first of them says: filed under the same names, on the same day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.model import Evidence, Qualifiers, Status

# Key of the subject, relation, key of the object, qualifiers, status.
Claim = tuple[str, str, str, Qualifiers, Status]
# An article, and the key of a thing that it names.
Named = tuple[str, str]


def told_alike(named: Iterable[Named], told: Mapping[str, str]) -> dict[Named, str]:
    """Say under which key a copy files what the first of its story files under another: an event without a date, a person of no known area.

    Such keys end with the article or its outlet, and a day reckoned from 昨日 is another in each copy. Where an article names two
    things of a type alike, all stay as they are. No other article of that outlet is touched.

    Args:
        named: each article with each thing that it names, once.
        told: article → its story, for articles that have copies.

    >>> told_alike([("a", "Event|论坛|2024-05-19"), ("b", "Event|论坛|b")], {"a": "a", "b": "a"})
    {('b', 'Event|论坛|b'): 'Event|论坛|2024-05-19'}
    """
    keys: dict[tuple[str, ...], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for article, key in named:
        if article in told:
            keys[(told[article], *key.split("|")[:2])][article].append(key)
    alike = {}
    for (story, *_), copies in keys.items():
        if all(len(mine) == 1 for mine in copies.values()):
            first = copies[story][0] if story in copies else min(mine[0] for mine in copies.values())
            alike.update({(article, mine[0]): first for article, mine in copies.items() if mine[0] != first})
    return alike


def retold(claims: Mapping[Claim, set[Evidence]], alike: Mapping[Named, str], told: Mapping[str, str]) -> dict[Claim, set[Evidence]]:
    """File the claims of copies under the keys of the first, and on its day where that is all in which they differ."""
    filed: list[tuple[Claim, Evidence]] = []
    days: dict[tuple[str, Claim], set[Qualifiers]] = defaultdict(set)
    for (subject, relation, object, qualifiers, status), evidence in claims.items():
        for piece in evidence:
            ends = alike.get((piece.article, subject), subject), alike.get((piece.article, object), object)
            claim: Claim = (ends[0], relation, ends[1], qualifiers, status)
            filed.append((claim, piece))
            if told.get(piece.article) == piece.article:
                days[piece.article, _undated(claim)].add(qualifiers)
    found: dict[Claim, set[Evidence]] = defaultdict(set)
    for claim, piece in filed:
        first = days.get((told.get(piece.article, ""), _undated(claim)), set())
        if len(first) == 1:
            claim = (claim[0], claim[1], claim[2], next(iter(first)), claim[4])
        found[claim].add(piece)
    return found


def _undated(claim: Claim) -> Claim:
    return (claim[0], claim[1], claim[2], tuple(pair for pair in claim[3] if pair[0] != "date"), claim[4])
