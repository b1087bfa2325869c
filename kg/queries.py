"""Reads saved questions: queries/NAME.cypher and its SPARQL twin queries/NAME.rq, with title, description and parameters."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import BadFileError, BadQuestionError, UnknownNameError
from kg.folding import fold_name
from kg.graph import Graph
from kg.writing import clean

# Beside the package in a checkout, inside it when installed from a wheel.
_FOLDERS = (Path(__file__).parent.parent / "queries", Path(__file__).parent / "queries")
_TITLE = re.compile(r"^// kg \d+ (?P<name>[a-z0-9-]+) · (?P<title>.+)$")
_PARAMETER = re.compile(r"^// \$(?P<name>[a-z_]+): (?P<says>.+?), e\.g\. (?P<example>.+)$")
_WHERE = "WHERE {\n"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question asks for: a whole name, or, where its explanation begins with 'a part of', any text."""

    name: str
    says: str
    example: str

    @property
    def is_name(self) -> bool:
        """Tell whether the value must be the name of a thing."""
        return not self.says.startswith("a part of")


@dataclass(frozen=True, slots=True)
class Question:
    """A saved question in both languages; the comments on top of its files are its help."""

    name: str
    title: str
    says: str
    parameters: tuple[Parameter, ...]
    cypher: str
    sparql: str

    def check(self, values: Mapping[str, str]) -> None:
        """Raise BadQuestionError where a parameter is missing, or there is no such parameter."""
        known = [p.name for p in self.parameters]
        for name in values:
            if name not in known:
                there = ", ".join("--" + k for k in known) or "none"
                raise BadQuestionError(f"The question '{self.name}' has no parameter --{name}. It has: {there}.")
        for p in self.parameters:
            if not values.get(p.name):
                raise BadQuestionError(f"The question '{self.name}' needs --{p.name}: {p.says}, e.g. --{p.name} {p.example}.")

    def bound(self, values: Mapping[str, str]) -> str:
        """Give the SPARQL with the parameters as VALUES, each a literal spelled by the RDF library: nothing in it is run."""
        self.check(values)
        lines = "".join(f"  VALUES ?{p.name} {{ {ox.Literal(clean(values[p.name]))} }}\n" for p in self.parameters)
        return self.sparql.replace(_WHERE, _WHERE + lines, 1)


def resolved(graph: Graph, question: Question, values: Mapping[str, str]) -> dict[str, str]:
    """Put the names as the graph spells them in the place of the names as the user wrote them.

    A name or alias stands as it is; another script, width or spacing of one, or a part that only one name has, becomes
    that name. A text that is searched within names is folded to simplified script.

    Raises:
        BadQuestionError: no name is like it, or several are; or a parameter is missing or unknown.
    """
    question.check(values)
    return {p.name: _resolved(graph, values[p.name]) if p.is_name else fold_name(values[p.name]) or values[p.name] for p in question.parameters}


def _resolved(graph: Graph, asked: str) -> str:
    every = graph.find(asked)
    found = [entity for entity in every if entity.type != "Article"] or every
    names = sorted({entity.name for entity in found}, key=lambda name: (len(name), name))
    if any(asked in (entity.name, entity.label, *entity.aliases) for entity in found):
        return asked
    if len(names) == 1:
        return names[0]
    if names:
        shown = ", ".join(names[:8]) + (", …" if len(names) > 8 else "")
        raise BadQuestionError(f"'{asked}' is a part of {len(names)} names: {shown}. Ask for one of them.")
    near = difflib.get_close_matches(asked, [entity.name for entity in graph.entities()], n=1, cutoff=0.5)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    raise BadQuestionError(f"Nothing in this graph is called '{asked}'.{hint} kg show entities --name PART lists what there is.")


@lru_cache(maxsize=4)
def questions(folder: Path | None = None) -> dict[str, Question]:
    """Read all saved questions, by name."""
    where = folder or next((f for f in _FOLDERS if f.is_dir()), None)
    if where is None:
        return {}
    return {path.stem: _read(path) for path in sorted(where.glob("*.cypher"))}


def question(name: str, folder: Path | None = None) -> Question:
    """Give one saved question."""
    known = questions(folder)
    if name not in known:
        raise UnknownNameError("question", name, known)
    return known[name]


def _read(path: Path) -> Question:
    cypher, sparql = _text(path), _text(path.with_suffix(".rq"))
    lines = [*cypher.splitlines(), "", ""]
    title = _TITLE.match(lines[0])
    if not title or title["name"] != path.stem or not lines[1].startswith("// "):
        raise BadFileError(path, f"line 1 must be '// kg NN {path.stem} · TITLE', and line 2 a comment that says what it answers.")
    if _WHERE not in sparql:
        raise BadFileError(path.with_suffix(".rq"), "a line must end with 'WHERE {': the parameters are put after it.")
    parameters = tuple(Parameter(m["name"], m["says"], m["example"]) for line in lines[2:] if (m := _PARAMETER.match(line)))
    return Question(path.stem, title["title"], lines[1][3:].rstrip("."), parameters, cypher, sparql)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BadFileError(path, "a question is a pair NAME.cypher and NAME.rq, and this one is missing.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadFileError(path, f"this question cannot be read: {error}.") from error
