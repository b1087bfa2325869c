"""What a mention with a name of its own is called in full: 我校|科研处, 社区党委, 附属医院, and a short name that the article spells out elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.kinds import part_of_school
from kg.merging.antecedents import Scene
from kg.merging.happenings import full_event
from kg.merging.house_marks import HOUSE_KINDS, OF_ITSELF
from kg.model import Mention

_COMMITTEE = re.compile(r"(?:党委|党总支|党支部|团委|分党委)$")


def named_fully(mention: Mention, scene: Scene, fuller: Mapping[str, Mention]) -> Mention | None:
    """Give a mention that is named under its fullest name; None where it is a part of a house that nothing tells."""
    if mention.type == "Event":
        return full_event(mention, fuller)
    if mention.full.startswith("+"):
        # 我校科研处、人文学院: parts of the house that the page is of.
        kinds_of: tuple[str, ...] = (mention.sub,) if mention.sub in (*HOUSE_KINDS, "Association") else ("School", "Hospital", "ResearchInstitute")
        whole = scene.told_in_paragraph(kinds_of, mention.span.start) if mention.sub in ("Company", "Association") else None
        whole = whole or scene.own(kinds_of)
        return replace(mention, full=part_in(whole.canonical, mention.name)) if whole is not None else None
    if mention.type == "Organization" and scene.article.body.text[max(mention.span.start - 2, 0) : mention.span.start] in ("我校", "我院", "该校", "该院"):
        whole = scene.own(("School", "Hospital"))
        if whole is not None and not mention.canonical.startswith(whole.canonical):
            return replace(mention, full=part_in(whole.canonical, mention.name))
    if mention.type == "Organization" and mention.canonical.startswith("社区") and (of := scene.community(mention.span.start)):
        # 社区党委: of the community spoken of.
        return replace(mention, full=of + mention.canonical.removeprefix("社区"))
    if mention.type == "Organization" and mention.canonical.startswith("附属医院"):
        return affiliated(mention, scene)
    best = fuller.get(f"{mention.type}\t{mention.canonical}")
    stem = _COMMITTEE.sub("", mention.canonical)
    in_school = best is None and (mention.sub == "School" or stem != mention.canonical) and part_of_school(stem)
    if in_school and (OF_ITSELF.search(scene.article.body.text) or scene.owners.owner(("School",))):
        # 机电工程学院 on a page of 我校, where no other school stands before it.
        whole = scene.own(("School",)) if scene.beside(("School",), mention.span.start, whole=True) is None else None
        if whole is not None:
            return replace(mention, full=part_in(whole.canonical, mention.name))
    if best is not None:
        return replace(mention, full=best.canonical, sub=best.sub or mention.sub, aliases=tuple(sorted({*mention.aliases, mention.canonical})))
    return mention


# 某学院|学院科技处: what the house is stands before its part once more.
_SAID_TWICE = re.compile("^(?:学院|医院|学校|集团|公司|协会|银行)(?=..)")


def part_in(whole: str, part: str) -> str:
    """Give the whole name of a part of a house, in which what both say stands once.

    >>> part_in("江澜理工学院", "学院科技处"), part_in("江澜大学文学院", "文学院"), part_in("江澜大学", "科技处")
    ('江澜理工学院科技处', '江澜大学文学院', '江澜大学科技处')
    """
    return whole if len(part) > 2 and whole.endswith(part) else whole + (_SAID_TWICE.sub("", part) if whole.endswith(part[:2]) else part)


def affiliated(body: Mention, scene: Scene) -> Mention:
    """Give a hospital that a page calls 附属医院 its whole name."""
    hospital = scene.affiliated() if body.canonical.startswith("附属医院") else ""
    return replace(body, full=hospital + body.canonical.removeprefix("附属医院")) if hospital else body
