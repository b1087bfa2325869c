"""Reads saved questions: queries/NAME.cypher and its SPARQL twin queries/NAME.rq, with title, description and parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import BadFileError, BadQuestionError, UnknownNameError

# Beside the package in a checkout, inside it when installed from a wheel.
_FOLDERS = (Path(__file__).parent.parent / "queries", Path(__file__).parent / "queries")
_TITLE = re.compile(r"^(?://|#) kg \d+ (?P<name>[a-z0-9-]+) · (?P<title>.+)$")
_PARAMETER = re.compile(r"^(?://|#) \$(?P<name>[a-z_]+): (?P<says>.+?), e\.g\. (?P<example>.+)$")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question asks for."""

    name: str
    says: str
    example: str


@dataclass(frozen=True, slots=True)
class Question:
    """A saved question in both languages; the comments on top of its files are its help."""

    name: str
    title: str
    says: str
    parameters: tuple[Parameter, ...]
    cypher: str
    sparql: str

    def bound(self, values: Mapping[str, str]) -> str:
        """Give the SPARQL with the parameters as VALUES, each a literal spelled by the RDF library: nothing in it is run.

        Raises:
            BadQuestionError: a parameter is missing, or there is no such parameter.
        """
        known = [p.name for p in self.parameters]
        for name in values:
            if name not in known:
                raise BadQuestionError(f"The question '{self.name}' has no parameter --{name}. It has: {', '.join('--' + k for k in known) or 'none'}.")
        missing = [p for p in self.parameters if not values.get(p.name)]
        if missing:
            raise BadQuestionError(f"The question '{self.name}' needs --{missing[0].name}: {missing[0].says}, e.g. --{missing[0].name} {missing[0].example}.")
        lines = "".join(f"  VALUES ?{name} {{ {ox.Literal(_printable(values[name]))} }}\n" for name in known)
        return self.sparql.replace("WHERE {\n", "WHERE {\n" + lines, 1)


def _printable(value: str) -> str:
    return re.sub("[\x00-\x1f\ud800-\udfff]", " ", value)


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
    cypher = path.read_text(encoding="utf-8")
    twin = path.with_suffix(".rq")
    if not twin.exists():
        raise BadFileError(path, f"this question has no SPARQL twin {twin.name}.")
    lines = cypher.splitlines()
    title = _TITLE.match(lines[0])
    if not title or title["name"] != path.stem or not lines[1].startswith("// "):
        raise BadFileError(path, f"line 1 must be '// kg NN {path.stem} · TITLE', and line 2 a comment that says what it answers.")
    parameters = tuple(Parameter(m["name"], m["says"], m["example"]) for line in lines[2:] if (m := _PARAMETER.match(line)))
    return Question(path.stem, title["title"], lines[1][3:].rstrip("."), parameters, cypher, twin.read_text(encoding="utf-8"))
