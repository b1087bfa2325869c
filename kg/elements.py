"""Reads XML that may be anybody's: element by element, in little memory, and without what a file could load or grow into."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from lxml import etree


def elements(path: Path, namespace: str, names: Container[str]) -> Iterator[tuple[str, Any]]:
    """Yield the elements of a namespace that have one of these names, each with its name when it is whole; afterwards its content is gone.

    Raises:
        OSError: the file cannot be read.
        ValueError: it has a document type.
        etree.XMLSyntaxError: it is broken.
    """
    space = f"{{{namespace}}}"
    with path.open("rb") as file:
        # No entity is resolved, nothing is fetched, and lxml's own limits on size stay.
        for _, element in etree.iterparse(file, events=("end",), resolve_entities=False, no_network=True, load_dtd=False):
            if element.getroottree().docinfo.doctype:
                raise ValueError("it has a document type")
            name = str(element.tag).removeprefix(space)
            if name not in names:
                continue
            yield name, element
            element.clear()
            # Also the empty shells that would pile up beside it.
            while (before := element.getprevious()) is not None:
                element.getparent().remove(before)
