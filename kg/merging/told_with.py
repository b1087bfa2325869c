"""Joins what has a name of no one's own (开学典礼, a project of any town) by what it is told with: who was there, where, who began it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kg.folding import key
from kg.merging.article import Settled
from kg.merging.identity import body_key, file_of, is_unnamed
from kg.model import Mention

_BEGINS = ("LAUNCHED", "ESTABLISHED", "ORGANIZED")
# 会议, 座谈会: of such somebody may go to two in a day.
_SHORT = 3
# Of so many of one name and day, not every two are compared.
_CROWD = 60


class ToldWith:
    """What unnamed events and projects are told with, while articles come in."""

    __slots__ = ("_begun", "_ends", "_projects")

    def __init__(self) -> None:
        self._ends: dict[str, set[str]] = defaultdict(set)
        self._projects: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, set[str]] = defaultdict(set)

    def take(self, settled: Settled) -> None:
        """Note what the claims of an article say of such things."""
        article = settled.article
        for triple in settled.triples:
            for end, other in ((triple.subject, triple.object), (triple.object, triple.subject)):
                if end.type == "Event" and other.sub != "AdministrativeArea" and other.type in ("Person", "Organization", "Place") and is_unnamed(end):
                    unit = file_of(end, article)
                    if unit.split("|")[2] != article.id:
                        told = f"Person|{key(other.canonical)}" if other.type == "Person" else file_of(other, article)
                        self._ends[unit].add(f"{'at' if triple.relation == 'HELD_AT' else 'by'}|{told}")
                elif end.type == "Project":
                    self._project(file_of(end, article), other if triple.relation in _BEGINS else None)

    def _project(self, unit: str, by: Mention | None) -> None:
        self._projects[unit.split("|")[1]].add(unit)
        if by is not None:
            self._begun[unit].add(body_key(by.canonical))

    def links(self) -> Iterator[tuple[str, str, str]]:
        """Yield two files that are one thing, and why."""
        same: dict[tuple[str, str], list[str]] = defaultdict(list)
        for unit in sorted(self._ends):
            name, day = unit.split("|")[1:3]
            same[name, day].append(unit)
        for (name, _), units in same.items():
            for one, other in combinations(units[:_CROWD], 2):
                shared = self._ends[one] & self._ends[other]
                rooms = [{end for end in self._ends[unit] if end.startswith("at|")} for unit in (one, other)]
                if len(shared) > (len(name) <= _SHORT) and (not all(rooms) or rooms[0] & rooms[1]):
                    yield one, other, f"same name and day, told with: {'、'.join(sorted(end.split('|')[2] for end in shared)[:3])}"
        for name, found in sorted(self._projects.items()):
            begun = sorted(unit for unit in found if unit in self._begun)
            if len(found) < 2:
                continue
            if all(self._begun[begun[0]] & self._begun[unit] for unit in begun[1:]):
                yield from ((unit, f"Project|{name}|", "same name, and not begun by two") for unit in sorted(found) if unit != f"Project|{name}|")
            else:
                yield from ((one, other, "same name, begun by the same") for one, other in combinations(begun, 2) if self._begun[one] & self._begun[other])
