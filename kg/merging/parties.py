"""Who goes from place to place in an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kg.model import Article, Mention, Triple


class Party:
    """Who goes from place to place: whoever the last visit names, and those who went along."""

    def __init__(
        self,
        leaders: Sequence[tuple[int, Mention]],
        delegation: Callable[[int], Mention | None],
        present: Sequence[Mention],
        event_near: Callable[[int, int], bool],
        members: Sequence[tuple[int, Mention]] = (),
    ) -> None:
        self.visits: list[Triple] = []
        # The visits of the sentence that tells of the first one.
        self.first: list[Triple] = []
        # Who is said to go along before any place is named: 区长甲带队检查防汛，副区长乙参加检查。在某水库，甲….
        self.companions: dict[str, Mention] = {}
        # Who is said to have taken part in what has no name: 区政协主席某某参加。委员们先后走进….
        self.present = present
        self.event_near = event_near
        self.leaders = leaders
        # Of whom a party is said to be made up: 专家组由甲、乙、丙组成.
        self.members = {m.canonical: m for _, m in members}
        # The delegation of the article that a clause at some place begins with, by its last word.
        self.delegation = delegation

    @property
    def doors(self) -> list[Triple]:
        """The visits to a house or a place and not to a city as a whole: 赴苏州走访，首先来到某公司."""
        return [visit for visit in self.visits if visit.object.sub != "AdministrativeArea" and visit.object.type != "Person"]

    def take(self, visit: Triple) -> None:
        """Keep a visit; one in another sentence whose visitor nobody has named begins a new party."""
        self.first += [visit] if not self.first or self.first[0].evidence.start == visit.evidence.start else []
        last = self.visits[-1] if self.visits else None
        joins = last is None or visit.evidence.start == last.evidence.start or visit.evidence.rule.startswith(("attended.", "visited.party", "visited.elided"))
        self.visits = [*self.visits, visit] if joins else [visit]

    def expand(self, triples: Iterable[Triple]) -> Iterator[Triple]:
        """Give each visit without a visitor (检查组随后走进某院) those of the party."""
        for triple in triples:
            if triple.relation == "VISITED" and triple.subject.name in ("他", "她") and self.visits:
                yield replace(triple, subject=self.visits[0].subject)
            elif triple.relation == "VISITED" and triple.subject.anaphor and triple.subject.type == "Person" and not triple.subject.name:
                leaders = {m.canonical: m for at, m in self.leaders if at < triple.subject.span.start}
                # 甲带队赴某市，乙随团。一行先后走访…: who leads is one of those that a party is made up of.
                members = {**leaders, **self.members} if self.members else {visit.subject.canonical: visit.subject for visit in self.visits if visit.subject.type == "Person"}
                troupe = self.delegation(triple.subject.span.start) if not members else None
                members = members or ({troupe.canonical: troupe} if troupe else {}) or leaders or {m.canonical: m for m in self.present if self._near(m, triple)}
                if not members and not triple.evidence.rule.startswith("visited.party"):
                    yield triple
                yield from (replace(triple, subject=member) for member in members.values())
            elif triple.relation == "VISITED" and _NAMELESS.fullmatch(triple.subject.name) and any(visit.subject.type == "Person" for visit in self.visits):
                # 县长甲率县党政考察团赴某市。县党政考察团参观了某馆: those who went.
                went = self.members or {visit.subject.canonical: visit.subject for visit in self.visits if visit.subject.type == "Person"}
                yield from (replace(triple, subject=replace(member, span=triple.subject.span)) for member in went.values())
            elif triple.relation == "VISITED" and _is_group(triple.subject) and triple.evidence.status == "asserted":
                yield triple
                # Of those who went to a country nothing tells that each was at every door.
                abroad = any(visit.object.sub == "AdministrativeArea" for visit in self.visits) and triple.object.sub != "AdministrativeArea"
                yield from (replace(triple, subject=replace(member, span=triple.subject.span)) for member in self.members.values() if not abroad)
            else:
                doors = self.doors
                first = (not doors or doors[0].evidence.start == triple.evidence.start) and triple.evidence.rule not in _OF_GUESTS
                yield triple
                if triple.relation == "VISITED" and triple.evidence.status == "asserted" and first and not triple.subject.anaphor and triple.object.type != "Person":
                    yield from (replace(triple, subject=replace(one, span=triple.subject.span)) for one in self.companions.values() if one.canonical != triple.subject.canonical)

    def _near(self, person: Mention, visit: Triple) -> bool:
        """Tell whether the two sentences tell of one outing: they stand near each other, and no event is named between them."""
        one, other = sorted((person.span.start, visit.object.span.start))
        return other - one < _NEAR and not self.event_near(other, one)


# 区长甲深入一线，实地检查某事。副区长乙、|局长丙参加: they went along, though no place is named yet.
_OUTING = re.compile(
    r"(?:深入|带队|率队|率领|实地|突击|随机)[^。；，\n]{0,30}?(?:，[^。；\n]{0,12}?)?(?:调度|检查|调研|督[导查]|巡查|走访|考察|察看|查看)[^。\n]{0,40}。[^。\n]{0,120}$"
)


def on_an_outing(triple: Triple, text: str) -> bool:
    """Tell whether somebody is said to take part in what the sentence before tells of as an outing."""
    at = triple.subject.span.start
    elided = triple.evidence.rule in ("attended.present-here", "attended.people-here") and not triple.object.name
    return elided and _OUTING.search(text, max(at - 240, 0), at) is not None


# 甲、乙参加调研, 区委常委甲，副区长乙陪同调研: a paragraph of its own, behind all that the page tells of the tour.
_CLOSING = re.compile(
    r"(?<=\n)(?:(?!主持|表示|指出|强调|介绍|汇报(?!会)|出席(?![^，。\n]{1,12}并)|听取|来到|会议|座谈(?!会并)|要求|会上|期间|一行)[^。：\n]){2,120}?"
    r"(?:(?:一同|陪同|分别|全程)?参加了?|(?:一同|全程)?陪同|一同|随同|一道)(?:上述|相关|有关)?(?:调研|考察|视察|慰问)(?:活动)?。?(?:（[^（）\n]{2,30}）)?(?=\n|$)"
)


def closes_a_tour(triple: Triple, text: str) -> bool:
    """Tell whether somebody is said to have gone along in a paragraph of its own: the whole tour is meant, and not its last stop or the talks behind it."""
    at = triple.subject.span.start
    return _CLOSING.match(text, text.rfind("\n", 0, at) + 1) is not None


# 甲会见某国总统, 甲同某国总理会谈: a headline of talks, and of nothing else.
_TALKS_ONLY = re.compile(r"[^，。；\n]{2,30}(?:会[见谈晤]|通电?话)[^，。；\n]{0,40}")
_OTHER_OCCASION = re.compile(r"出席|参加|主持|仪式|开幕|闭幕|会议|论坛")


def at_talks(triple: Triple, article: Article) -> bool:
    """Tell whether somebody is said at the end of an article about talks to have taken part, in the talks: 甲会见某国总理 …… 乙、丙等参加."""
    if triple.evidence.rule not in ("attended.present-here", "attended.people-here") or triple.object.name:
        return False
    text = article.body.text
    paragraph, headline = text[text.rfind("\n", 0, triple.subject.span.start) + 1 :].split("\n", 1)[0], article.title.strip()
    return paragraph.rstrip("。").endswith("参加") and len(paragraph) < 40 and _TALKS_ONLY.fullmatch(headline) is not None and not _OTHER_OCCASION.search(headline)


# How the names of those end who set out together.
_GROUPS = ("团", "组", "队")


# A delegation that is called by its level alone: 县党政考察团.
_NAMELESS = re.compile("(?:我?[省市区县州盟旗镇乡])?(?:党政|经贸|政府|招商|学习|友好)*(?:考察|代表|访问|参访|学习)团")


def _is_group(visitor: Mention) -> bool:
    """Tell whether a visitor is made up of people who set out together, whatever it is filed under."""
    return visitor.type == "Organization" and any(name.endswith(_GROUPS) for name in (visitor.canonical, visitor.name))


# So many characters may stand between who took part and where they went.
_NEAR = 600


# Who comes to us, and visits of another day: with them go none of those that the article names.
_OF_GUESTS = frozenset(("visited.comes-to-us", "visited.is-with-us", "visited.by-character"))
# 学习某某在某地考察时的重要讲话: told in passing, and nobody goes on from there.
_ON_HIS_VISIT = re.compile(r"[^，。；]{0,6}(?:考察|视察|调研|访问)[^，。；]{0,4}时[的所]")


def in_passing(visit: Triple, text: str) -> bool:
    """Tell whether a visit is another than the one that the article goes on with: of a guest who comes to us, or on which something was said."""
    return visit.evidence.rule in _OF_GUESTS or _ON_HIS_VISIT.match(text, visit.object.span.end) is not None


def hosts(person: Mention, place: Mention) -> bool:
    """Tell whether somebody holds a post of the place itself: he is visited there, and visits nothing."""
    bodies = [person.canonical] if person.type == "Organization" else [post.body for post in person.posts]
    return len(place.canonical) > 2 and any(body.startswith(place.canonical) or (len(body) > 4 and place.canonical.endswith(body)) for body in bodies)
