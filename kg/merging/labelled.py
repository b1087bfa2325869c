"""Gives the event that the labelled lines of a page are about (时间：…, 地点：…), and the day that they give it."""

from __future__ import annotations

import re

from kg.merging.antecedents import Scene
from kg.model import Mention

_WHEN = re.compile(r"^(?:[一二三四五六七八九十]{1,2}、)?[\u4e00-\u9fff]{0,2}(?:时间|日期)：\s?Ｘ")


def labelled_event(scene: Scene) -> Mention | None:
    """Give the only event that the article tells of, else the only one in its headline."""
    told = {m.canonical: m for start, m, held in scene.events if held and start >= scene.article.title_end}
    titled = {m.canonical: m for start, m, _ in scene.events if start < scene.article.title_end}
    return next((next(iter(events.values())) for events in (told, titled) if len(events) == 1), None)


def labelled_day(name: str, scene: Scene) -> str:
    """Give the day of a line that says when, if the event of that name is what such lines are about; '' otherwise."""
    day = next((s.date for s in scene.sentences if len(s.date) > 4 and _WHEN.match(s.shape)), "")
    event = labelled_event(scene) if day else None
    return day if event is not None and event.canonical == name else ""
