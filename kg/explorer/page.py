"""Writes the page: one HTML file with its style, its scripts and its data, that asks nobody for anything.

Each module of the scripts becomes a function that gives what it exports; what it imports stands before it. What may run is told by checksums in the page's own policy, so that nothing in a text could.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kg.explorer.contents import Cut, blocks
from kg.graph import Graph
from kg.schema import Schema

_HERE = Path(__file__).parent
SCRIPTS = (
    "dom", "dates", "words", "graph", "search", "language", "filters", "layout", "scene", "pen", "curves", "labels", "draw", "quotes", "paths", "examples", "panel", "legend", "timeline", "share", "takeaway",
    "camera", "factlist", "suggest", "painter", "menu", "welcome", "keys", "app",
)  # fmt: skip
_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:class|const|function\*?) (\w+))", re.MULTILINE)
_SLOT = re.compile(r"\{\{(\w+)\}\}")


def page(graph: Graph, schema: Schema, part: Cut, start: Sequence[str], title: str) -> Iterator[str]:
    """Yield the page in pieces: the things that `start` names by their ids are on the stage when it opens."""
    script, style = program(), (_HERE / "view.css").read_text(encoding="utf-8")
    rules = ["default-src 'none'", f"script-src '{_checksum(script)}'", f"style-src '{_checksum(style)}'", "img-src blob: data:", "base-uri 'none'", "form-action 'none'"]
    slots = {"csp": "; ".join(rules), "title": html.escape(title), "style": style, "script": script}
    frame = (_HERE / "view.html").read_text(encoding="utf-8")
    for place, text in enumerate(_SLOT.split(frame)):
        if place % 2 == 0:
            yield text
        elif text != "data":
            yield slots[text]
        else:
            for name, content in blocks(graph, schema, part, start):
                yield f'<script type="application/gzip" id="{name}">{_packed(content)}</script>\n'


def program() -> str:
    """Give the page's scripts as one."""
    body = "".join(_module(name, (_HERE / f"{name}.js").read_text(encoding="utf-8")) for name in SCRIPTS)
    # Inside an HTML script no text may look like its end.
    return f'"use strict";\n{body}'.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _module(name: str, text: str) -> str:
    given = ", ".join(_EXPORT.findall(text))
    inside = _EXPORT.sub("", _IMPORT.sub(r"const \1 = of_\2;", text))
    return f"const of_{name} = (() => {{\n{inside}return {{ {given} }};\n}})();\n"


def _packed(content: Any) -> str:
    """Pack a block: base64 can end no element, whatever a name holds; the checksum of gzip depends on no clock."""
    return base64.b64encode(gzip.compress(json.dumps(content, separators=(",", ":")).encode("ascii"), 9, mtime=0)).decode("ascii")


def _checksum(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
