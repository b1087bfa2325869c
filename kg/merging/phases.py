"""Of which event the phases are that an article tells of one after another (大会分为三个阶段。首先召开的是某成立大会), and of which games a contest is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.merging.antecedents import Scene
from kg.model import Mention, Triple

_PARTED = re.compile(
    r"分(?:为|成)?[^。；，\n]{0,4}?[两二三四五]个(?:阶段|部分|环节|单元|议程)"
    r"|(?:举行|举办|召开|设[有置]?)了?[^。；，\n]{0,8}?(?:[多\d]+|[一二三四五六七八九十]+)[场个](?:平行|专题|主题|专场)*(?:分论坛|论坛|会议|分会)"
)


def whole(scene: Scene, at: int) -> Mention | None:
    """Give the event that the article says before `at` to have several phases."""
    parted = max((match.start() for match in _PARTED.finditer(scene.article.body.text, 0, at)), default=-1)
    return scene.event("", parted) if parted > scene.article.title_end else None


def phases(triples: Iterable[Triple], scene: Scene) -> frozenset[str]:
    """Give the names of the events that are told as phases of a whole: none of them is the whole by a shorter name."""
    return frozenset(t.subject.canonical for t in triples if t.object.type == "Whole" and not t.subject.anaphor and whole(scene, t.object.span.start) is not None)


# Games of many contests, and what is only said of other ones: 继某冬奥会后, 历届亚运会.
_GAMES = re.compile(r"(?:运动会|[奥亚残全冬青大特学][^，。]{0,2}会|世锦赛|锦标赛|世界杯)$")
_OTHERS = re.compile(r"(?:继|历届|往届|上届|此前|曾在|[前去]年)[^，。；]{0,8}$")


def games(scene: Scene, at: int) -> Mention | None:
    """Give the games that the article has named before a contest, if it names only one or names it first."""
    text = scene.article.body.text
    told = (m for sentence in scene.sentences if not sentence.headline for m in sentence.mentions if m.type == "Event" and m.span.start < at)
    named = (m for m in told if not m.anaphor and _GAMES.search(m.canonical))
    return next((m for m in named if not _OTHERS.search(text, max(m.span.start - 10, 0), m.span.start)), None)
