"""Reads saved questions: queries/NAME.cypher and its SPARQL twin queries/NAME.rq, with title, description, group and parameters."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.dates import is_date
from kg.errors import BadFileError, BadParameterError, BadQuestionError, UnknownWordError
from kg.folding import fold_name
from kg.graph import Graph
from kg.model import Entity
from kg.writing import clean

# Beside the package in a checkout, inside it when installed from a wheel.
_FOLDERS = (Path(__file__).parent.parent / "queries", Path(__file__).parent / "queries")
_TITLE = re.compile(r"^// kg \d+ (?P<name>[a-z0-9-]+) · (?P<title>.+)$")
_GROUP = re.compile(r"^// Group: (?P<group>.+)$")
_PARAMETER = re.compile(r"^// \$(?P<name>[a-z_]+): (?P<says>.+?), e\.g\. (?P<example>.+)$")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question asks for: a whole name, or what its explanation begins with, 'a part of' a name or 'a day'."""

    name: str
    says: str
    example: str

    @property
    def is_name(self) -> bool:
        """Tell whether the value must be the name of a thing."""
        return not self.is_day and not self.says.startswith("a part of")

    @property
    def is_day(self) -> bool:
        """Tell whether the value must be a day, a month or a year."""
        return self.says.startswith("a day")


@dataclass(frozen=True, slots=True)
class Question:
    """A saved question in both languages; the comments on top of its files are its help."""

    name: str
    title: str
    says: str
    parameters: tuple[Parameter, ...]
    cypher: str
    sparql: str
    group: str = "Your own"

    def check(self, values: Mapping[str, str]) -> None:
        """Raise BadParameterError where a parameter is missing or wrong, or there is no such parameter."""
        known = [p.name for p in self.parameters]
        for name in values:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
                hint = f" Did you mean --{near[0]}?" if near else ""
                there = ", ".join("--" + k for k in known) or "none"
                raise BadParameterError(f"The question '{self.name}' has no parameter --{name}.{hint} It has: {there}.")
        for p in self.parameters:
            if not values.get(p.name):
                raise BadParameterError(f"The question '{self.name}' needs --{p.name}: {p.says}, e.g. --{p.name} {p.example}.")
            if p.is_day and not re.match(r"\d{4}", values[p.name] if is_date(values[p.name]) else ""):
                raise BadParameterError(f"--{p.name} {values[p.name]} is no day: write it as --{p.name} {p.example}; a month or a year will do.")

    def bound(self, values: Mapping[str, str], rows: int = 0) -> str:
        """Give the SPARQL with each parameter as a literal spelled by the RDF library: nothing in it is run. `rows` limits the answer."""
        self.check(values)
        spelled = {p.name: str(ox.Literal(clean(values[p.name]))) for p in self.parameters}
        lines = [line for line in self.sparql.splitlines() if not line.startswith("#")]
        text = "\n".join(lines)
        if spelled:
            text = re.sub(rf"\?({'|'.join(spelled)})\b", lambda m: spelled[m[1]], text)
        return text + "\n" if not rows or lines[-1].startswith("LIMIT") else f"{text}\nLIMIT {rows}\n"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a server may think, in seconds, and how many rows an answer may have; 0 for as many as there are."""

    seconds: float = 60
    rows: int = 1000


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Answer:
    """Columns and rows, in the order that the question asks for; `cut` when there were more rows than the limit; `notes` of the server."""

    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]
    cut: bool = False
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, columns: Iterable[str], rows: Iterable[tuple[object, ...]], limits: Limits) -> Answer:
        """Keep as many rows as the limit allows; of one row more it is enough that it is there."""
        kept: list[tuple[object, ...]] = []
        for row in rows:
            if limits.rows and len(kept) == limits.rows:
                return cls(tuple(columns), kept, True)
            kept.append(row)
        return cls(tuple(columns), kept)


def cell(value: object) -> str:
    """Spell a value of a property graph as saved questions answer: '' where it is missing, which inside a list of the graph is "-"."""
    return "" if value is None or value == "-" else str(value)


def named(things: Iterable[tuple[str, bool, str, Iterable[str], str]]) -> Graph:
    """Give a graph of names alone, as a server tells them: id, whether it is an article, name, aliases, and what tells it from its namesakes."""
    graph = Graph()
    for id, article, name, aliases, told in things:
        graph.add_entity(Entity(id, "Article" if article else "Thing", "", name, tuple(aliases), (("disambiguation", told),) if told else ()))
    return graph


def resolved(question: Question, values: Mapping[str, str], graph: Callable[[], Graph], known: Callable[[str], bool] = lambda _: False) -> dict[str, str]:
    """Put the names as the graph spells them in the place of the names as the user wrote them.

    A name or alias stands as it is; another script, width or spacing of one, or a part that only one name has, becomes
    that name. A text that is searched within names is folded to simplified script. A server that can tell that a name is
    `known` as it is need not send the names of all its things, which `graph` holds.

    Raises:
        BadQuestionError: no name is like it, or several are; or a parameter is missing, wrong or unknown.
    """
    question.check(values)
    return {p.name: _resolved(values[p.name], p, graph, known) for p in question.parameters}


def _resolved(asked: str, parameter: Parameter, graph: Callable[[], Graph], known: Callable[[str], bool]) -> str:
    if parameter.is_day or (parameter.is_name and known(asked)):
        return asked
    return _named(graph(), asked) if parameter.is_name else fold_name(asked) or asked


def _named(graph: Graph, asked: str) -> str:
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
    near = difflib.get_close_matches(asked, [entity.name for entity in graph.entities()], n=3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(repr(name) for name in near)}?" if near else ""
    raise BadQuestionError(f"Nothing in this graph is called '{asked}'.{hint} kg ask search --part PART finds names.")


@lru_cache(maxsize=4)
def questions(folder: Path | None = None) -> dict[str, Question]:
    """Read all saved questions, by name, in the order of their numbers."""
    where = folder or next((f for f in _FOLDERS if f.is_dir()), None)
    if where is None:
        return {}
    read = [_read(path) for path in where.glob("*.cypher")]
    return {question.name: question for question in sorted(read, key=lambda q: (q.cypher.split()[2], q.name))}


@lru_cache(maxsize=1)
def graphs() -> dict[str, Question]:
    """Read what a viewer of graphs can ask and draw, from the folder `graphs` beside the questions: Cypher alone."""
    where = next((f / "graphs" for f in _FOLDERS if f.is_dir()), None)
    return {path.stem: _read(path, twin=False) for path in sorted(where.glob("*.cypher"))} if where else {}


def question(name: str, folder: Path | None = None) -> Question:
    """Give one saved question."""
    known = questions(folder)
    if name not in known:
        raise UnknownWordError("question", name, known)
    return known[name]


def _read(path: Path, twin: bool = True) -> Question:
    cypher, sparql = _text(path), _text(path.with_suffix(".rq")) if twin else ""
    lines = [*cypher.splitlines(), "", ""]
    title = _TITLE.match(lines[0])
    if not title or title["name"] != path.stem or not lines[1].startswith("// "):
        raise BadFileError(path, f"line 1 must be '// kg NN {path.stem} · TITLE', and line 2 a comment that says what it answers.")
    parameters = tuple(Parameter(m["name"], m["says"], m["example"]) for line in lines[2:] if (m := _PARAMETER.match(line)))
    group = next((m["group"] for line in lines[2:] if (m := _GROUP.match(line))), "Your own")
    return Question(path.stem, title["title"], lines[1][3:].rstrip("."), parameters, cypher, sparql, group)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BadFileError(path, "a question is a pair NAME.cypher and NAME.rq, and this one is missing.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadFileError(path, f"this question cannot be read: {error}.") from error
