"""RDF as text: Turtle and TriG, N-Triples and N-Quads; files of whole graphs quickly, because most facts are said in the same few forms.

Each form is spelled once, as every other triple is, with marks where its values go; what it became is filled in for all that is said in it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import itemgetter

from kg.graph import Graph
from kg.rdf import FIRST, PLACE, SUBJECT, Form, Record, Style, Triple, expanded, prefixes, records

# How the number of a value stands in a text that is spelled with it: between characters that no such text has.
_OPEN, _CLOSE = "\ue100", "\ue101"
_NUMBERED = re.compile(f"{_OPEN}(\\d+){_CLOSE}")

# What is longer, or of more shapes, is spelled one by one: it would fill the memory and hardly come again.
_LONG, _SHAPES = 100, 2000

# Spells the triples of whole subjects, whose names have these prefixes, as pieces of a file.
Spell = Callable[[Iterable[Triple], Mapping[str, str]], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Format:
    """How a file is spelled: its head, its subjects, each of which opens with `comma` (but the first) and closes with `ending`, and its tail."""

    media_type: str
    spell: Spell
    head: Callable[[Mapping[str, str]], str] = lambda names: ""
    comma: str = ""
    ending: str = ""
    tail: str = ""


@dataclass(slots=True)
class Counts:
    """What went by: triples, different subjects, members of classes, triples of predicates."""

    triples: int = 0
    subjects: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    predicates: Counter[str] = field(default_factory=Counter)

    def add(self, found: Iterable[Triple], times: int = 1) -> None:
        """Count triples that went by so many times; those of one subject must stand together.

        >>> counts = Counts()
        >>> counts.add([Triple("id:a", "rdf:type", "kg:Person"), Triple("id:a", "kg:name", '"甲"')], 3)
        >>> counts.triples, counts.subjects, dict(counts.classes)
        (6, 3, {'kg:Person': 3})
        """
        before = ""
        for triple in found:
            self.triples += times
            self.predicates[triple.predicate] += times
            if triple.predicate == "rdf:type":
                self.classes[triple.object] += times
            if not triple.graph and triple.subject != before:
                self.subjects += times
                before = triple.subject


class _Template:
    """A text in parts, every other one of them a value, and which value that is."""

    __slots__ = ("parts", "pick", "predicates", "triples", "used")

    def __init__(self, text: str, triples: list[Triple]) -> None:
        parts = _NUMBERED.split(text)
        order = [int(number) for number in parts[1::2]]
        self.parts = [part.encode() for part in parts]
        self.pick: Callable[[list[bytes]], tuple[bytes, ...]] = itemgetter(*order) if len(order) > 1 else lambda values: tuple(values[at] for at in order)
        self.triples = triples
        self.predicates = {triple.predicate for triple in triples}
        self.used = 0


class Writer:
    """Spells a graph in a format, and counts what it spelled."""

    def __init__(self, format: Format, base: str = "") -> None:
        self._format, self._names = format, prefixes(base)
        self._templates: dict[tuple[Form, ...], _Template] = {}
        self._between: dict[str, tuple[str, str, str]] = {}
        self._directly: defaultdict[str, int] = defaultdict(int)
        self._counts = Counts()

    def pieces(self, graph: Graph, style: Style = "statements") -> Iterator[bytes]:
        """Yield the file in pieces."""
        yield self._format.head(self._names).encode()
        comma, ending, templates = self._format.comma.encode(), self._format.ending.encode(), self._templates
        for record in records(graph, style=style):
            forms, values, direct = record
            shape = tuple(forms)
            template = templates.get(shape)
            if template is None and len(templates) < _SHAPES and len(shape) < _LONG:
                template = templates[shape] = self._template(shape)
            if template is None or (direct and not template.predicates.isdisjoint(direct)):
                piece = self._spelled(record)
            else:
                parts, template.used = template.parts, template.used + 1
                # Ids and escaped texts have no line end.
                parts[1::2] = template.pick(values.encode().split(b"\n"))
                piece = b"".join(parts)
                if direct:
                    piece = piece.removesuffix(ending) + self._led(values.partition("\n")[0], direct).encode() + ending
            yield piece.removeprefix(comma) if comma else piece
            comma = b""
        yield self._format.tail.encode()

    def counts(self) -> Counts:
        """Count what was spelled so far."""
        for template in self._templates.values():
            self._counts.add(template.triples, template.used)
            template.used = 0
        self._counts.predicates.update(self._directly)
        self._counts.triples += sum(self._directly.values())
        self._directly.clear()
        return self._counts

    def _spelled(self, record: Record) -> bytes:
        found = list(expanded(record))
        self._counts.add(found)
        return "".join(self._format.spell(found, self._names)).encode()

    def _template(self, shape: tuple[Form, ...]) -> _Template:
        found, at = [], 1
        for form in shape:
            numbers = {place: 0 if place == SUBJECT else at + ord(place) - ord(FIRST) for triple in form.triples for term in triple for place in PLACE.findall(term)}
            marks = str.maketrans({place: _mark(number) for place, number in numbers.items()})
            found += [Triple(*(term.translate(marks) for term in triple)) for triple in form.triples]
            at += form.size
        return _Template("".join(self._format.spell(found, self._names)), found)

    def _led(self, id: str, direct: dict[str, list[str]]) -> str:
        """Spell where the facts of a subject lead, as the last that is said of it."""
        text = ""
        for predicate, others in direct.items():
            if predicate not in self._between:
                self._between[predicate] = self._around(predicate)
            before, between, after = self._between[predicate]
            text += f"{before}{between.join(others)}{after}"
            self._directly[predicate] += len(others)
        return text.replace(SUBJECT, id)

    def _around(self, predicate: str) -> tuple[str, str, str]:
        """Give what stands before, between and behind the objects of a predicate: found by spelling a subject without and with two of them."""
        said = Triple(f"id:{SUBJECT}", "rdf:type", "rdf:Resource")
        two = [Triple(said.subject, predicate, f"id:{_mark(place)}") for place in (1, 2)]
        without, with_two = ("".join(self._format.spell(found, self._names)).removesuffix(self._format.ending) for found in ([said], [said, *two]))
        before, _, between, _, after = _NUMBERED.split(with_two.removeprefix(without))
        return before, between, after


def _mark(number: int) -> str:
    return f"{_OPEN}{number}{_CLOSE}"


def turtle(graph: Graph) -> bytes:
    """Give a graph as a Turtle file, the triples of one subject under it."""
    return b"".join(Writer(TURTLE).pieces(graph))


def spelled(found: Iterable[Triple], names: Mapping[str, str]) -> Iterator[str]:
    """Yield triples as pieces of a Turtle file, those of named graphs, which come last, as TriG."""
    yield TURTLE.head(names)
    yield from TURTLE.spell(found, names)
    yield TURTLE.tail


def _declared(names: Mapping[str, str]) -> str:
    return "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in names.items())


def _subjects(found: Iterable[Triple], names: Mapping[str, str]) -> Iterator[str]:
    subject = predicate = ""
    for triple in found:
        value = triple.object
        if value.endswith(("^^xsd:integer", "^^xsd:decimal")):
            value = value.split('"')[1]
        if triple.graph:
            yield f"{' .' if subject else ''}\n\n{triple.graph} {{ {triple.subject} {_verb(triple.predicate)} {value} }}"
            subject = predicate = ""
            continue
        if triple.subject != subject:
            yield f"{' .' if subject else ''}\n\n{triple.subject} {_verb(triple.predicate)} {value}"
        elif triple.predicate != predicate:
            yield f" ;\n    {_verb(triple.predicate)} {value}"
        else:
            yield f", {value}"
        subject, predicate = triple.subject, triple.predicate
    if subject:
        yield " ."


def lines(found: Iterable[Triple], names: Mapping[str, str]) -> Iterator[str]:
    r"""Yield triples as lines of N-Triples, or of N-Quads where they lie in a named graph.

    >>> list(lines([Triple("id:person-1", "rdf:type", "kg:Person")], prefixes("https://data.example.com/id/")))
    ['<https://data.example.com/id/person-1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://kg.example.org/vocab#Person> .\n']
    """
    for triple in found:
        yield " ".join([*(_full(term, names) for term in triple if term), ".\n"])


def _full(term: str, names: Mapping[str, str]) -> str:
    if term.startswith("<<("):
        return f"<<( {' '.join(_full(part, names) for part in term[3:-3].split())} )>>"
    if term.startswith("<"):
        return term
    if term.startswith('"'):
        text, mark, datatype = term.rpartition('"^^')
        # A text may itself begin or go on like one with a datatype.
        return f'{text}"^^{_full(datatype, names)}' if mark and '"' not in datatype else term
    prefix, _, local = term.partition(":")
    return f"<{names[prefix]}{local}>"


def _verb(predicate: str) -> str:
    return "a" if predicate == "rdf:type" else predicate


TURTLE = Format("text/turtle", _subjects, _declared, ending=" .", tail="\n")
TRIG = Format("application/trig", _subjects, _declared, ending=" .", tail="\n")
N_TRIPLES = Format("application/n-triples", lines)
N_QUADS = Format("application/n-quads", lines)
