"""Files each mention under a key, and joins the keys that are one thing: by a shared post, by what people decided, and never against it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kg.decisions import DIFFERENT, SAME, Decision, Reference
from kg.folding import key
from kg.lexicons import words
from kg.merging.article import Settled
from kg.merging.bearers import House, contradict, house, is_narrow, likely
from kg.merging.identity import Classes, body_key, file_of, fullest, is_full, is_local, is_stem, is_unnamed, whole_name, without_areas
from kg.merging.told_with import ToldWith
from kg.merging.unnamed_things import is_unnamed_house
from kg.model import Article, Mention

# Who is joined first: what people decided, then shared posts, then people of one name beside the same others, then the rest of
# a file from which mentions were taken out, and last those of one area or outlet whose posts do not contradict each other.
_DECIDED, _SHARED, _BESIDE, _REST, _LIKELY = 0, 1, 2, 3, 4
_Side = tuple[int, str]
# Who works for the paper, and is not the official of this name of whom it writes.
_PRESS = re.compile("记者|通讯员|摄|图|实习生|编辑")
# Of whom at most so many articles tell, or a fiftieth of all, not everybody writes.
_FEW = 5
_CROWD = 60
# Posts that so many hold at one body that the same name is no proof.
_MANY = re.compile("代表$|政协委员$|^委员$|会员$|党员$|职工$|员工$|学生$|志愿者$")
# Events at which so many are that two may have one name.
_CROWDED = re.compile("代表大会|人大|政协|党代会|运动会|[奥亚]运|[赛展]$|马拉松|博览会|大赛|比赛|联赛|锦标赛|培训|全会")


@dataclass(frozen=True, slots=True)
class _Look:
    """One end of a decision, found under a name: which decision, which end, and the key of its clue."""

    number: int
    end: str
    reference: Reference
    clue: str


class Filing:
    """Where mentions are filed, while articles come in; `settle` says in the end which files are one thing.

    A name is filed by area, a paper by office, an event by date (see identity.file_of). Where a decision parts two things,
    the mentions of its second end get a file of their own, and no link joins a file of one end to one of the other.
    """

    def __init__(self, same_as: Mapping[str, str], decisions: Sequence[Decision]) -> None:
        self.reasons: dict[str, set[str]] = defaultdict(set)
        self.classes = Classes()
        self.preferred: dict[str, str] = {}
        self._same_as = {key(name): target for name, target in same_as.items()}
        self._decisions = decisions
        self._looks: dict[str, list[_Look]] = defaultdict(list)
        self._links: dict[tuple[int, str, str], str] = {}
        self._sides: dict[str, set[_Side]] = defaultdict(set)
        self._met: set[_Side] = set()
        self._article: Article | None = None
        self._clues: Mapping[str, set[str]] = {}
        self._files: dict[str, str] = {}
        self._events: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._named: dict[str, set[str]] = defaultdict(set)
        self._surnames: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._posts: dict[str, dict[str, str]] = {}
        self._told_with = ToldWith()
        self._attended: dict[str, dict[str, str]] = {}
        self._here: dict[str, set[House]] = {}
        self._held: dict[str, set[House]] = {}
        self._in_scope: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._press: set[str] = set()
        for number, decision in enumerate(decisions):
            for end, reference in (("one", decision.one), ("other", decision.other)):
                for name in {key(reference.name), key(str(reference))}:
                    whole = name == key(str(reference))
                    self._looks[name].append(_Look(number, end, reference, "" if whole else body_key(reference.clue)))

    def open(self, settled: Settled) -> None:
        """Turn to the next article."""
        article = self._article = settled.article
        self._posts, self._here, self._attended = {}, {}, {}
        for triple in settled.triples:
            who, event = triple.subject, triple.object
            if who.type == "Person" and event.type == "Event" and len(event.date) == 10 and not is_unnamed(event) and not _CROWDED.search(event.canonical):
                self._attended.setdefault(key(who.canonical), {})[file_of(event, article)] = event.canonical
        told = set()
        for name, body, title, sub, held in _posts(settled):
            told.add(name)
            if body:
                self._here.setdefault(name, set()).add(house(body, sub, title, held, article))
            whole = whole_name(body, article)
            if body and not _MANY.search(title) and not (whole in words("body_bare") or is_local(whole) or is_unnamed_house(whole)):
                self._posts.setdefault(name, {})[body_key(whole)] = whole
        self._press = {key(author.name) for author in article.authors} - told
        self._link_bodies(settled)
        self._told_with.take(settled)
        self._clues = clues(settled, self._looks) if self._looks else {}

    def file(self, mention: Mention, role: str | None = None) -> tuple[Mention, str]:
        """Give a mention as it is to be entered, and the key under which; `role` is an author's in the byline, where it stands there."""
        assert self._article is not None
        article = self._article
        target = self._same_as.get(key(mention.canonical))
        if target and mention.type != "Article":
            reason = f"same_as.csv: {mention.name} is filed under {target}"
            mention = replace(mention, full=target, aliases=(*mention.aliases, mention.canonical))
            self.reasons[file_of(mention, article)].add(reason)
        if mention.type == "Organization" and (whole := whole_name(mention.canonical, article)) != mention.canonical:
            mention = replace(mention, full=whole, aliases=(*mention.aliases, mention.canonical))
        name = key(mention.canonical)
        writes = mention.type == "Person" and (name in self._press or (role is not None and _PRESS.search(role) is not None))
        mention, looks = self._decided(mention, writes)
        unit = f"Person|{name}|writes|{article.outlet or article.source}" if writes else file_of(mention, article)
        scope = unit.split("|")[2:]
        if mention.type == "Person" and not writes:
            unit = self._bearer(name, unit)
        whole = unit
        for look in looks:
            decision = self._decisions[look.number]
            if decision.decision == DIFFERENT and look.clue and look.end == ("other" if decision.other.clue else "one"):
                unit += f"|{look.reference.clue}"
        for look in looks:
            decision = self._decisions[look.number]
            self._sides[unit].add((look.number, look.end))
            if decision.decision == SAME and key(decision.one.name) != key(decision.other.name):
                self.preferred[unit] = fullest(decision.one.name, decision.other.name, mention.type)
        if unit != whole:
            self._links[_REST, unit, whole] = ""
        if mention.type == "Person" and "|writes|" not in unit:
            self._named[article.id].add(unit)
            self._at_posts(mention, unit)
        elif mention.type == "Event":
            self._events[article.id, whole.split("|")[1]].add(unit)
        self._say_why(mention, unit, scope, article)
        return mention, unit

    def _bearer(self, name: str, scope: str) -> str:
        """Give the file of who has this name in a scope, and there these posts; without a post, of the article where the scope is wide."""
        assert self._article is not None
        houses = self._here.get(name, ())
        unit = scope
        if houses:
            unit = f"{scope}|{'、'.join(sorted({h.key for h in houses}))}"
            self._held.setdefault(unit, set()).update(houses)
        elif not is_narrow(self._article):
            unit = f"{scope}|{self._article.id}"
        self._in_scope[scope][unit].add(self._article.id)
        return unit

    def _at_posts(self, mention: Mention, unit: str) -> None:
        """Link a person to the bodies at which the article gives them a post, a foreign name by its surname as well, and to the events at which it has them."""
        name = key(mention.canonical)
        surname = key(mention.canonical.rpartition("·")[2])
        for body, told in self._posts.get(name, {}).items():
            self._links[_SHARED, unit, f"Person|{name}|at|{body}"] = f"same name, same post: {told}"
            self._surnames[f"Person|{surname}|at|{body}"].add((name, unit))
        for event, told in self._attended.get(name, {}).items():
            self._links[_SHARED, unit, f"Person|{name}|at|{event}"] = f"same name, same event: {told}"

    def _decided(self, mention: Mention, writes: bool) -> tuple[Mention, list[_Look]]:
        """Give the ends of decisions that a mention is, each decision once; one that takes a short form away from its full name does so."""
        if not self._looks or mention.type == "Article":
            return mention, []
        for look in self._looks.get(key(mention.name), ()) if key(mention.name) != key(mention.canonical) else ():
            decision = self._decisions[look.number]
            full = decision.one if look.end == "other" else decision.other
            if decision.decision == DIFFERENT and key(full.name) == key(mention.canonical) and self._has(mention, look, writes):
                mention = replace(mention, full="", aliases=())
        found: dict[int, _Look] = {}
        for look in self._looks.get(key(mention.canonical), ()):
            before = found.get(look.number)
            # A bare name means all the others of this name.
            if self._has(mention, look, writes):
                self._met.add((look.number, look.end))
                if before is None or (look.clue and not before.clue):
                    found[look.number] = look
        return mention, [found[number] for number in sorted(found)]

    def _has(self, mention: Mention, look: _Look, writes: bool) -> bool:
        own = {body_key(clue) for clue in (mention.date, mention.date[:4], mention.type, mention.sub)}
        # Who writes has a part in the byline, where the official of that name has posts.
        under = ("", f"{key(mention.canonical)}|writes" if writes else key(mention.canonical))
        return not look.clue or look.clue in own or any(look.clue in self._clues.get(name, ()) for name in under)

    def _say_why(self, mention: Mention, unit: str, scope: Sequence[str], article: Article) -> None:
        """Note why a name is taken for one that differs from it, and why two articles speak of one thing under the same name."""
        for name in {mention.name, *mention.aliases} - {"", mention.canonical}:
            if body_key(name) == body_key(mention.canonical):
                continue
            if mention.type == "Person":
                why = f"called so where the full name stands: {name}"
            else:
                why = f"short form on a page of {' '.join(article.home) or 'no one area'}: {name}"
            self.reasons[unit].add(why)
        first = self._files.setdefault(unit, article.id)
        if first != article.id and scope and scope[-1]:
            self.reasons[unit].add(f"same name, same {'date' if mention.type == 'Event' else 'area or outlet'}: {scope[-1]}")

    def is_decided(self, unit: str) -> bool:
        """Tell whether somebody decided of what is filed under a key."""
        return unit in self._sides

    def settle(self) -> list[str]:
        """Join what is linked, and say of each decision that could not be applied what is wrong with it."""
        files: dict[_Side, list[str]] = defaultdict(list)
        for unit in sorted(self._sides):
            for side in self._sides[unit]:
                files[side].append(unit)
        self._link_events()
        self._link_people()
        self._links.update({(_SHARED, one, other): why for one, other, why in self._told_with.links()})
        for at, bearers in self._surnames.items():
            # 杜瓦尔 is 伊莎·杜瓦尔 of the same body, where no other one of this surname is there.
            full = {name for name, _ in bearers if f"Person|{name}|at|" not in at}
            if len(full) == 1 and len(bearers) > 1:
                self._links.update({(_SHARED, unit, at): "surname of the full name, same post" for _, unit in bearers})
        wrong: dict[str, str] = {}
        for number, decision in enumerate(self._decisions):
            if not {(number, "one"), (number, "other")} <= self._met:
                wrong[str(decision)] = "a decision that matches nothing any more"
            elif decision.decision == DIFFERENT and not (files[number, "one"] and files[number, "other"]):
                wrong[str(decision)] = "a decision whose two names nothing tells apart"
        for number, decision in enumerate(self._decisions):
            if decision.decision == SAME:
                for one in files[number, "one"]:
                    for other in files[number, "other"]:
                        if one != other and one.split("|")[0] == other.split("|")[0]:
                            self._links[_DECIDED, one, other] = f"decided: {decision}"
        sides = {unit: {side for side in found if self._decisions[side[0]].decision == DIFFERENT} for unit, found in self._sides.items()}
        # Against a bare name, which means all the others, what people said of one of them prevails.
        bare = {n for n, d in enumerate(self._decisions) if key(d.one.name) == key(d.other.name) and not (d.one.clue and d.other.clue)}
        shared: dict[str, set[str]] = defaultdict(set)
        held = dict(self._held)

        def join(rank: int, one: str, other: str, why: str) -> None:
            a, b = self.classes.root(one), self.classes.root(other)
            mine, theirs = sides.get(a, set()), sides.get(b, set())
            # What tells of no post may be about several people, who do not become one by it.
            unsure = rank == _LIKELY or (rank == _BESIDE and not (one in self._held and other in self._held))
            if a != b and unsure and contradict(held.get(a, ()), held.get(b, ())):
                return
            if a != b and any((number, "other" if end == "one" else "one") in theirs for number, end in mine if rank != _DECIDED or number not in bare):
                if rank == _DECIDED:
                    wrong[why.removeprefix("decided: ")] = "a decision that another one contradicts"
                return
            self.classes.join(one, other)
            sides[self.classes.root(one)] = mine | theirs
            if houses := held.get(a, set()) | held.get(b, set()):
                held[self.classes.root(one)] = houses
            shared[other].add(one)
            # A post joins two files only where both have it.
            if why and ("|at|" not in other or len(shared[other]) > 1):
                self.reasons[one].add(why)

        for rank, one, other in sorted(self._links):
            join(rank, one, other, self._links[rank, one, other])
        for one, other, why in likely(self._in_scope, frozenset(self._held), self.classes.root):
            join(_LIKELY, one, other, why)
        for number, decision in enumerate(self._decisions):
            ones, others = ({self.classes.root(file) for file in files[number, end]} for end in ("one", "other"))
            if decision.decision == DIFFERENT and (ones & others if number not in bare else ones and ones <= others):
                wrong[str(decision)] = "a decision whose two names nothing tells apart"
        return [f"{what}: {decision}" for decision, what in sorted(wrong.items())]

    def _link_people(self) -> None:
        """Link people of one name who are named with the same two or more others, but for those of whom everybody writes."""
        articles: dict[str, list[str]] = defaultdict(list)
        files: dict[str, list[str]] = defaultdict(list)
        for article in sorted(self._named):
            for unit in self._named[article]:
                articles[_name_in(unit)].append(article)
                files[unit].append(article)
        most = max(_FEW, len(self._named) // 50)
        told = {name for name, found in articles.items() if len(found) <= most}
        names: dict[str, list[str]] = defaultdict(list)
        for unit in sorted(files):
            names[_name_in(unit)].append(unit)
        for name, found in names.items():
            # Of whom hundreds of pages tell without a post, not every two pages are compared.
            units = found if len(found) <= _CROWD else [unit for unit in found if unit in self._held or unit in self._in_scope]
            if len(units) > 1:
                beside = {unit: {_name_in(u) for article in files[unit] for u in self._named[article]} & told - {name} for unit in units}
                for one, other in combinations(units, 2):
                    shared = sorted(beside[one] & beside[other])
                    if len(shared) > 1:
                        self._links[_BESIDE, one, other] = f"same name, named with the same people: {'、'.join(shared[:3])}"

    def _link_bodies(self, settled: Settled) -> None:
        """Link the bodies of an article whose names differ only by areas, where a name has one such longer one."""
        bodies = {body_key(m.canonical): m for triple in settled.triples for m in (triple.subject, triple.object) if m.type == "Organization"}
        alike: dict[str, list[str]] = defaultdict(list)
        for name in bodies:
            alike[name[:2]].append(name)
        full = [name for name, mention in bodies.items() if is_full(mention.canonical)]
        for name, mention in bodies.items():
            longer = [other for other in alike[name[:2]] if without_areas(name, other)]
            stems = [other for other in full if is_stem(name, other)]
            for found, why in ((longer, "same name in one article, but for areas"), (stems, "short name of the only such company in one article")):
                if len(found) == 1:
                    self._links[_SHARED, file_of(mention, settled.article), file_of(bodies[found[0]], settled.article)] = why

    def _link_events(self) -> None:
        """Link the events of one name in one article, where what is said of their dates agrees."""
        for (article, _), units in self._events.items():
            dates = {unit: "" if (date := unit.split("|")[2]) == article else date for unit in units}
            for one, other in combinations(sorted(units), 2):
                if len({date for date in dates.values() if date}) == 1 or dates[one].startswith(dates[other]) or dates[other].startswith(dates[one]):
                    self._links[_SHARED, one, other] = "same name in one article"


def _name_in(unit: str) -> str:
    return unit.split("|")[1]


def clues(settled: Settled, wanted: Iterable[str]) -> dict[str, set[str]]:
    """Give what tells the names of an article from their namesakes.

    Under "" stands what the whole article has, under the key of a name its posts, under KEY|writes its parts in the byline.
    """
    article = settled.article
    source = article.source
    whole = {*article.home, article.outlet, source, source.rsplit("/", 1)[-1], article.title, article.id, article.date, article.date[:4]} - {""}
    found: dict[str, set[str]] = {"": {body_key(clue) for clue in whole}}
    for name, body, title, _, _ in _posts(settled):
        if name in wanted:
            found.setdefault(name, set()).update(body_key(clue) for clue in (body, title) if clue)
    for author in article.authors:
        found.setdefault(f"{key(author.name)}|writes", set()).add(body_key(author.role or "作者"))
    return found


def _posts(settled: Settled) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the posts that an article gives to people: key of the name, body or '', title, sub-label of the body, whether it is past."""
    for triple in settled.triples:
        if triple.relation == "HOLDS_POST":
            said = dict(triple.qualifiers)
            past = said.get("held", "") or ("former" if "until" in said else "")
            yield key(triple.subject.canonical), triple.object.canonical, said.get("title", ""), triple.object.sub, past
        for mention in (triple.subject, triple.object):
            for post in mention.posts:
                yield key(mention.canonical), post.body, post.title, post.body_sub, post.held
