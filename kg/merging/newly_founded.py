"""Finds the body that a text has just told to be founded, of which somebody is told to be the head in the next sentence."""

from __future__ import annotations

from kg.kinds import FOUNDS, headed_by, kind_of, opened_at
from kg.merging.antecedents import Scene
from kg.model import Mention, Triple

# Where a post is taken, and no body is named.
_TAKEN = frozenset(("posts.takes-office", "posts.takes-office-too", "posts.by-agent", "posts.filled-by", "posts.each-takes", "posts.then-takes", "posts.post-is-name"))
_REACH = 2


def newly_founded(triple: Triple | None, scene: Scene, at: int) -> Mention | None:
    """Give what one of the last sentences tells to be founded and that has such a head as somebody is told to be."""
    if triple is None or triple.evidence.rule not in _TAKEN or triple.object.name:
        return None
    ends = headed_by(dict(triple.qualifiers).get("title", ""))
    if not ends:
        return None
    here = next((i for i, sentence in enumerate(scene.sentences) if sentence.span.start <= at < sentence.span.end), -1)
    if here < 0:
        return None
    for back in range(_REACH + 1):
        sentence = scene.sentences[here - back] if here - back >= 0 else None
        if sentence is None or sentence.headline:
            return None
        for founded in reversed(list(FOUNDS.finditer(sentence.shape))):
            body = sentence.shape_mentions[founded.start(founded.lastgroup or 0)]
            if body is None or body.span.start >= at or (body.anaphor and not founded["this"]):
                continue
            if founded["this"] and body.name.endswith(ends):
                # 研究院由两系组建。甲出任首任院长。
                return body
            if body.type == "Event" and opened_at(body.canonical).endswith(ends):
                return Mention(opened_at(body.canonical), *kind_of(opened_at(body.canonical)), body.span)
            if body.type == "Organization" and not body.anaphor and body.canonical.endswith(ends):
                return body
        if back and "\n" in scene.article.body.text[sentence.span.end - 1 : sentence.span.end]:
            return None
    return None
