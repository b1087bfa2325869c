"""What a GraphML file holds by its letter, for comparison with what readers make of it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

_SPACE = "{http://graphml.graphdrawing.org/xmlns}"
Values = dict[str, Any]
# Of nodes their values, of edges their ends and values, both by id.
Contents = tuple[dict[str, Values], dict[str, tuple[list[str], Values]]]


def in_file(path: Path) -> Contents:
    """Read GraphML by its letter: values by the names of their keys, numbers as such."""
    root = ET.parse(path).getroot()
    keys = {key.get("id"): (key.get("attr.name", ""), {"double": float, "long": int}.get(key.get("attr.type", ""), str)) for key in root.iter(f"{_SPACE}key")}

    def values(element: ET.Element) -> Values:
        return {keys[data.get("key")][0]: keys[data.get("key")][1](data.text or "") for data in element.iter(f"{_SPACE}data")}

    edges = {edge.get("id", ""): ([edge.get("source", ""), edge.get("target", "")], values(edge)) for edge in root.iter(f"{_SPACE}edge")}
    return {node.get("id", ""): values(node) for node in root.iter(f"{_SPACE}node")}, edges


def unlike(found: Contents, wanted: Contents) -> list[Any]:
    """Give the first differences: pytest would draw up all of them for a minute."""
    return [(id, one.get(id), other.get(id)) for one, other in zip(found, wanted, strict=True) for id in sorted({*one, *other}) if one.get(id) != other.get(id)][:3]
