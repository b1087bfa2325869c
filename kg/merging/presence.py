"""At which event of an article somebody is who speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.merging.antecedents import Scene
from kg.merging.happenings import full_event
from kg.merging.occasion_marks import EXPLAINS, OPENINGS, of_another_year, on_tour, went
from kg.model import Mention, Triple

# How a paragraph begins in which somebody speaks.
_SPEAKS = re.compile(r"(?<=[\u4e00-\u9fff])(?:表示|指出|强调|说|认为|提出)，")
# How somebody is quoted.
_SOLEMNLY = frozenset(("指出", "强调", "提出", "要求"))
# Where nobody speaks.
_SILENT = ("欢迎仪式", "升旗仪式", "检阅仪式")
# What people say to reporters anywhere.
_CHATS = frozenset(("说", "说道", "透露", "坦言", "感言"))


class Presence:
    """Who is said to be at which event of an article, and where in it."""

    def __init__(self, scene: Scene, fuller: Mapping[str, Mention]) -> None:
        self.scene, self.fuller = scene, fuller
        self.events: dict[str, list[tuple[int, Mention]]] = {}
        # The event at which somebody was last said to be, at the place of his name.
        self._last: dict[str, Mention] = {}
        self.phases: list[tuple[int, str, Mention]] = []
        # What somebody was at, speeches or none, but what guests have come for: 会见来华出席某会的某人.
        self.told: list[tuple[int, Mention]] = []

    def take(self, triple: Triple, subject: Mention, event: Mention) -> None:
        """Keep that somebody is at an event, and of which events it is told where people speak."""
        self._last[subject.canonical] = replace(event, span=triple.subject.span)
        if dict(triple.qualifiers).get("role") not in ("competitor", "observer") and not event.canonical.endswith(_SILENT):
            self.events.setdefault(subject.canonical, []).append((triple.subject.span.start, event))
        if triple.evidence.rule != "attended.one-of-those" and dict(triple.qualifiers).get("role") not in ("competitor", "observer"):
            self.told.append((triple.subject.span.start, event))

    def last(self, triple: Triple) -> Mention | None:
        """Give the event at which the subject of a claim was last said to be; it is forgotten where another story has begun since."""
        who, at = triple.subject.canonical, triple.subject.span.start
        event = self._last.get(who)
        if event is None:
            return None
        # Who chaired the opening reports in another paragraph to the whole conference.
        reports = event.canonical.endswith(OPENINGS) and "报告" in dict(triple.qualifiers).get("act", "") and "\n" in self.scene.article.body.text[event.span.start : at]
        if reports or not self.scene.passages.one(event.span.start, at):
            del self._last[who]
            return None
        return event

    def above(self, triple: Triple) -> list[Mention]:
        """Give all events at which somebody was said to be before, for who took part in what is called 上述活动: 甲主持某会，出席某仪式。乙参加上述活动."""
        if triple.relation != "ATTENDED" or not triple.object.anaphor or not triple.object.name.startswith("上述"):
            return []
        at = triple.object.span.start
        known = {full_event(event, self.fuller).canonical for _, event, _ in self.scene.events}
        told = {event.canonical: event for start, event in self.told if event.canonical in known and start < at and self.scene.passages.one(start, at)}
        return [replace(event, span=triple.object.span) for event in told.values()]

    def open_phase(self, triple: Triple, phase: Mention, whole: Mention) -> None:
        """Keep that a phase of an event begins there."""
        self.phases.append((triple.subject.span.start, whole.canonical, phase))

    def in_phase(self, event: Mention, at: int) -> Mention:
        """Give the phase of an event that has begun last before `at`, else the event itself."""
        return next((phase for start, whole, phase in reversed(self.phases) if start <= at and event.canonical == whole), event)

    def where(self, subject: Mention, triple: Triple) -> Mention | None:
        """Give the event at which somebody says something: the last one they were said to be at, else the next, else the one that the text tells of there."""
        at = triple.object.span.start
        events = [(start, event) for start, event in self.events.get(subject.canonical, []) if self.scene.passages.one(start, at)]
        if self.scene.in_talks(subject.canonical, at):
            return None
        if events:
            start, event = next(((start, event) for start, event in reversed(events) if start <= at), events[0])
            # Who is said at the end to have been there spoke there if the event was told of before.
            told = start <= at or any(named < at and full_event(other, self.fuller).canonical == event.canonical for named, other, _ in self.scene.events)
            # Who explains something elsewhere on the page need not do so at the event.
            explains = dict(triple.qualifiers).get("act") in EXPLAINS and (self.scene.unveiled is not None or not self._near(at))
            return self.in_phase(event, at) if told and not explains and not self.scene.passages.elsewhere(start, at) else None
        if quoted_by_another(self.scene.article.body.text, triple):
            return None
        if self.scene.unveiled is not None and dict(triple.qualifiers).get("act") in EXPLAINS | _CHATS:
            return None
        text = self.scene.article.body.text
        if went(text, subject.canonical, at):
            return None
        if dict(triple.qualifiers).get("act") in EXPLAINS and on_tour(text, subject.span.start):
            return None
        formal = bool(subject.posts) and dict(triple.qualifiers).get("act") not in _CHATS
        found = (self.scene.event("", at) or self.scene.occasion("", at)) if self.scene.opened(at, formal) else None
        if found is None or of_another_year(text, at, found):
            return None
        return full_event(found, self.fuller)

    def _near(self, at: int) -> bool:
        """Tell whether the paragraph speaks of an event before a place, or the one before it does."""
        text = self.scene.article.body.text
        paragraph = text.rfind("\n", 0, at)
        before = text.rfind("\n", 0, max(paragraph, 0)) + 1
        return any(before <= start < at for start in (*(start for start, _, _ in self.scene.events), *self.scene.bare_events))


def quoted_by_another(text: str, claim: Triple) -> bool:
    """Tell whether somebody else speaks in the paragraph before a claim, who quotes what is said there: 甲表示，…。乙主席指出，…."""
    at, speaker = claim.subject.span.start, claim.subject.canonical
    start = text.rfind("\n", 0, at) + 1
    told = _SPEAKS.search(text, start, at)
    return told is not None and dict(claim.qualifiers).get("act") in _SOLEMNLY and speaker not in text[start : told.end()]
