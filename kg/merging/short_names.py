"""Which names of an article are the ends of longer ones that it has, and stand for them: 教育局 for 江澜市教育局, 《三年行动计划》 for one of that name in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.lexicons import words
from kg.merging.antecedents import Scene
from kg.model import Mention, Sentence


def body_names(scene: Scene) -> dict[str, Mention]:
    """Give a body's name that is the end of exactly one longer name in the article that longer name."""
    names = {m.canonical: m for _, m in scene.bodies}
    own = {f"Organization\t{name}": whole for name in names if (whole := scene.owners.whole(name)) is not None}
    # 镇长 implies 某镇政府, which the article may have by its whole name.
    implied = {f"Organization\t{short}": m for name, m in names.items() for short in _implied(name) if short not in names}
    return implied | own | {f"Organization\t{name}": names[longer] for name, longer in _longer({name: name for name in names}, 4) if not _apart(name, longer, scene)}


_GOVERNMENT = re.compile("(?P<area>.*?(?P<town>(?<=[区县市旗])[^区县市旗]{2,6}(?:街道|[镇乡]))?)人民政府")


def _implied(name: str) -> list[str]:
    """Give the names by which a title implies a government: 某镇政府 of 某区某镇人民政府.

    >>> _implied("云滨区岫溪镇人民政府"), _implied("云滨区教育局")
    (['云滨区岫溪镇政府', '岫溪镇政府'], [])
    """
    match = _GOVERNMENT.fullmatch(name)
    return [part + "政府" for part in match.groups() if part] if match else []


def _longer(names: Mapping[str, str], least: int) -> Iterator[tuple[str, str]]:
    """Yield each name of so many characters that is the end of exactly one longer one, with that; compared by their values."""
    for name, spelled in names.items():
        longer = [other for other, ending in names.items() if len(other) > len(name) >= least and ending.endswith(spelled)]
        if len(longer) == 1:
            yield name, longer[0]


_YEARS = re.compile(r"（[^（）]*）$")


def document_names(sentences: Sequence[Sentence]) -> dict[str, Mention]:
    """Give a document in 《》 whose name is the end of exactly one longer name in the article that longer name: 《三年行动计划》."""
    names = {m.canonical: m for s in sentences for m in s.mentions if m.type == "Document" and not m.anaphor}
    return {f"Document\t{name}": names[longer] for name, longer in _longer({name: _YEARS.sub("", name) for name in names}, 5)}


def _apart(name: str, longer: str, scene: Scene) -> bool:
    """Tell whether a page speaks of a body (市政协) beside the area of the longer name (海宁|市政协), and so of two bodies."""
    if any(name[:size] in words("countries") for size in (2, 3, 4, 5)):
        # 俄罗斯国防部 is not that of 白|俄罗斯.
        return True
    area = longer[: -len(name)]
    spots = [start for start, m in scene.bodies if m.canonical == name]
    return name[0] in "区县市省州镇乡" and any(m.name.startswith(area) and abs(start - spot) < 40 for start, m in scene.places for spot in spots)
