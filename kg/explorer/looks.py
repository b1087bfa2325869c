"""How each type of thing looks: a shape beside the colour of the schema, so that people who see few colours tell them apart too."""

from __future__ import annotations

# Shapes that draw.js knows.
_SHAPES = {
    "Person": "circle",
    "Organization": "square",
    "Place": "triangle",
    "Event": "diamond",
    "Document": "page",
    "Project": "hexagon",
    "Product": "pentagon",
    "Work": "wedge",
    "Award": "star",
    "Article": "page",
}


def shape_of(type: str) -> str:
    """Give the shape of things of a type; types of the user's own schema share one."""
    return _SHAPES.get(type, "plus")
