"""Who goes from place to place in an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kg.model import Mention, Triple


class Party:
    """Who goes from place to place: whoever the last visit names, and those who went along."""

    def __init__(self, leaders: Sequence[tuple[int, Mention]], delegation: Callable[[int], Mention | None]) -> None:
        self.visits: list[Triple] = []
        self.leaders = leaders
        # The delegation of the article that a clause at some place begins with, by its last word.
        self.delegation = delegation

    def take(self, visit: Triple) -> None:
        """Keep a visit; one in another sentence whose visitor nobody has named begins a new party."""
        last = self.visits[-1] if self.visits else None
        joins = last is None or visit.evidence.start == last.evidence.start or visit.evidence.rule.startswith(("attended.", "visited.party", "visited.elided"))
        self.visits = [*self.visits, visit] if joins else [visit]

    def expand(self, triples: Iterable[Triple]) -> Iterator[Triple]:
        """Give each visit without a visitor (检查组随后走进某院) those of the party."""
        for triple in triples:
            if triple.relation == "VISITED" and triple.subject.name in ("他", "她") and self.visits:
                yield replace(triple, subject=self.visits[0].subject)
            elif triple.relation == "VISITED" and triple.subject.anaphor and triple.subject.type == "Person" and not triple.subject.name:
                members = {visit.subject.canonical: visit.subject for visit in self.visits if visit.subject.type == "Person"}
                troupe = self.delegation(triple.subject.span.start) if not members else None
                members = members or ({troupe.canonical: troupe} if troupe else {}) or {m.canonical: m for at, m in self.leaders if at < triple.subject.span.start}
                if not members and not triple.evidence.rule.startswith("visited.party"):
                    yield triple
                yield from (replace(triple, subject=member) for member in members.values())
            else:
                yield triple
