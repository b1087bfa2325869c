"""How each type of thing looks: a colour and a shape, so that people who see few colours tell them apart too.

The colours are of Okabe and Ito (2008, "Color universal design"), lightened for a dark ground.
"""

from __future__ import annotations

from typing import NamedTuple


class Look(NamedTuple):
    """Colours on a light and on a dark ground, and a shape that draw.js knows."""

    light: str
    dark: str
    shape: str


_LOOKS = {
    "Person": Look("#0072b2", "#56b4e9", "circle"),
    "Organization": Look("#d55e00", "#ff9d5c", "square"),
    "Place": Look("#009e73", "#3fd3a8", "triangle"),
    "Event": Look("#cc79a7", "#eba3cb", "diamond"),
    "Document": Look("#7a6a00", "#f0e442", "page"),
    "Project": Look("#56b4e9", "#9fd8ff", "hexagon"),
    "Product": Look("#e69f00", "#ffc24d", "pentagon"),
    "Work": Look("#8b5fbf", "#c7a6f2", "wedge"),
    "Award": Look("#b8860b", "#ffd75e", "star"),
    "Article": Look("#7f8794", "#a9b2bf", "page"),
}
_OTHER = Look("#555f6d", "#c3ccd8", "plus")


def look_of(type: str) -> Look:
    """Give how things of a type look; types of the user's own schema share one look."""
    return _LOOKS.get(type, _OTHER)
