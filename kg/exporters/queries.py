"""A folder queries/: the saved questions, some graphs to draw, and how things look, for both Browsers of Neo4j.

Made of queries/ and of the schema of a graph: kg-queries.zip (classic Browser), kg-saved-cypher.csv (new Browser), kg.grass (the
look), params.cypher (the parameters with their examples), and a README that says where each goes.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.graph import Graph
from kg.property_graph import CLAIMED
from kg.queries import Parameter, Question, graphs, questions
from kg.schema import Relation, Schema
from kg.writing import write, write_bytes

# The Browser breaks captions at spaces only: a thing is drawn so large that seven Han characters stand in it, people smaller.
_GREY = "#A5ABB6"
_NODE = {"diameter": "88px", "color": _GREY, "border-color": "#FFFFFF", "border-width": "2px", "text-color-internal": "#000000", "font-size": "11px", "caption": "{label}"}
_SIZES = {"Person": {"diameter": "60px", "font-size": "12px"}}
_LINE = {"color": _GREY, "shaft-width": "1px", "font-size": "9px", "padding": "3px", "text-color-external": "#000000", "text-color-internal": "#FFFFFF", "caption": "<type>"}
_FIRST = "kg 00 params"
_README = """\
# Neo4j Browser

Both Browsers come with the server: http://localhost:7474/browser/ is the classic one or the new one, by version.

**Classic Browser.** Drag `kg.grass` onto the window, then `kg-queries.zip`, one at a time. Things have their colours and captions, and the
questions are under the star at the left, in folders.

**New Browser, Query, Aura.** Open *Saved Cypher* at the left, then *Import*, and choose `kg-saved-cypher.csv`. Colours and captions are set there by
a click on a label above the picture; `kg.grass` is for the classic Browser only.

**Parameters.** A question with a `$name` in it wants a value first: run `kg 00 params` once (in the new Browser line by line), which sets all of them to
examples, or a line such as `:param name => '曹立强'`. `params.cypher` has the lines of each question. They are forgotten when the page is closed.

**Graphs.** The questions answer in tables. Those in the folder `kg Graphs` are drawn: `kg 91 around` shows a name and all that is joined to it; a double click on a
thing brings what is joined to that.

The same questions without a Browser: `kg ask`, on the server by `--engine neo4j`.
"""


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write what the Browsers import; of the graph nothing is asked but its schema."""
    home = folder / "queries"
    every = [*questions().values(), *graphs().values()]
    return [
        write_bytes(home / "kg-queries.zip", [_zip(every)]),
        write(home / "kg-saved-cypher.csv", _csv(every)),
        write(home / "kg.grass", [json.dumps(style(graph.schema), ensure_ascii=False, indent=1) + "\n"]),
        write(home / "params.cypher", _all_parameters(every)),
        write(home / "README.md", [_README]),
    ]


def style(schema: Schema) -> dict[str, dict[str, str]]:
    """Give the look of all kinds and relations, as GraSS knows it.

    >>> from kg.schema import default_schema
    >>> style(default_schema())["node.Person"]["color"]
    '#0072B2'
    """
    # The last rule that fits wins: the base label, which all things have, comes before the types, and types before sub-labels.
    kinds = sorted((kind for kind in schema.types.values() if kind.colour), key=lambda kind: kind.parent != "")
    return {
        "node": _NODE,
        "relationship": _LINE,
        "node.Entity": _NODE,
        **{f"node.{kind.name}": {**_NODE, **_SIZES.get(kind.name, {}), "color": kind.colour, "text-color-internal": _ink(kind.colour)} for kind in kinds},
        **{f"relationship.{relation.name}": {**_LINE, "caption": _caption(relation)} for relation in schema.relations.values()},
        f"relationship.{CLAIMED}": {**_LINE, "color": "#D55E00", "caption": "{relation} ({status})"},
    }


def _caption(relation: Relation) -> str:
    # A qualifier only where every fact has it: a caption whose property is missing is empty.
    return f"{{{relation.required[0]}}}" if relation.required else relation.zh


def _ink(colour: str) -> str:
    """Give black or white, whichever stands out more on a colour (WCAG 2: contrast is the ratio of lights, each with 0.05 added)."""
    shares = zip((0.2126, 0.7152, 0.0722), (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)), strict=True)
    light = sum(share * (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) for share, v in shares)
    return "#000000" if (light + 0.05) ** 2 > 1.05 * 0.05 else "#FFFFFF"


def _folder(question: Question) -> str:
    return f"kg {question.group}"


def _name(question: Question) -> str:
    return " ".join(question.cypher.splitlines()[0].split()[1:4])


def _script(question: Question) -> str:
    """Give a question as one script of the Browser: its first line is the title, and the comments say how to set what it asks for."""
    lines = question.cypher.splitlines(keepends=True)
    top = next(at for at, line in enumerate(lines) if not line.startswith("//"))
    return "".join([*lines[:top], *(f"// Set it by  {_param(p)}\n" for p in question.parameters), *lines[top:]])


def _param(parameter: Parameter) -> str:
    value = parameter.example.replace("\\", "\\\\").replace("'", "\\'")
    return f":param {parameter.name} => '{value}'"


def _examples(every: Iterable[Question]) -> str:
    first: dict[str, Parameter] = {}
    for question in every:
        for parameter in question.parameters:
            first.setdefault(parameter.name, parameter)
    return f"// {_FIRST} · 参数\n" + "".join(_param(p) + ";\n" for p in first.values())


def _all_parameters(every: Iterable[Question]) -> Iterator[str]:
    yield "// The parameters of the saved questions with examples: put your own values in their place, and run the lines of a question before it.\n"
    for question in every:
        if question.parameters:
            yield f"\n{question.cypher.splitlines()[0]}\n"
            yield from (f"// {p.says}\n{_param(p)};\n" for p in question.parameters)


def _zip(every: list[Question]) -> bytes:
    """Pack the scripts: the new Browser makes a folder only from an entry of its own. Not packed tighter, which each zlib does in its own way."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as file:
        for folder in dict.fromkeys(["kg", *map(_folder, every)]):
            file.writestr(_entry(f"{folder}/"), "")
        file.writestr(_entry(f"kg/{_FIRST}.cypher"), _examples(every))
        for question in every:
            file.writestr(_entry(f"{_folder(question)}/{_name(question)}.cypher"), _script(question))
    return data.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    # The same bytes on every system: written as on Unix, by nobody in particular, in 1980.
    entry.create_system, entry.external_attr = 3, (0o40755 << 16 | 0x10) if name.endswith("/") else 0o100644 << 16
    return entry


def _csv(every: list[Question]) -> Iterator[str]:
    """Spell the file that the new Browser exports itself: folders first, ids counted over folders and questions."""
    folders = {name: at for at, name in enumerate(dict.fromkeys(["kg", *map(_folder, every)]))}
    rows = [["name", "description", "query", "id", "parentId", "isFolder"], *([name, "", "", str(at), "", "true"] for name, at in folders.items())]
    scripts = [(_FIRST, "Sets every parameter to an example", _examples(every), "kg"), *((f"{_name(q)} {q.title}", q.says, _script(q), _folder(q)) for q in every)]
    rows += [[name, says, text, str(at), str(folders[folder]), "false"] for at, (name, says, text, folder) in enumerate(scripts, len(folders))]
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    yield buffer.getvalue()
