"""The graph as RDF 1.1 triples: the one place that knows how things, facts and evidence are spelled in it.

A thing is `id:ID` with schema.org's class beside our own, its labels, and `kg:name` for each of its names. An asserted
fact is a direct triple (`kg:attended`) and a node of its own, which every claim has: a `kg:Statement` with its ends,
qualifiers and status. The node leads to its evidence: quote, place in the source (in code points), rule, article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote as percent

from kg.dates import is_date
from kg.errors import BadSchemaError
from kg.folding import is_traditional
from kg.graph import Graph, evidence_id
from kg.model import Edge, Entity, Evidence
from kg.schema import Schema, default_schema
from kg.writing import clean

PREFIXES = {
    "id": "https://kg.example.org/id/",
    "kg": "https://kg.example.org/vocab#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_ARTICLE = {"date": "schema:datePublished", "title": "schema:headline", "url": "schema:url"}
_EVENT = {"date": "schema:startDate"}
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003134f]")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Literal(NamedTuple):
    """A value: its text with a language or a datatype (a prefixed name), or neither."""

    text: str
    language: str = ""
    datatype: str = ""


class Triple(NamedTuple):
    """A statement of RDF; a str is a prefixed name."""

    subject: str
    predicate: str
    object: str | Literal


def name_of(kind: str, local: str) -> str:
    """Give the prefixed name of something of ours, percent-encoded where it is not plain ASCII.

    >>> name_of("id", "person-a1"), name_of("kg", "级别")
    ('id:person-a1', 'kg:%E7%BA%A7%E5%88%AB')
    """
    return f"{kind}:{local}" if _PLAIN.fullmatch(local) else f"{kind}:{percent(local, safe='', errors='replace')}"


@lru_cache(maxsize=512)
def predicate_of(name: str) -> str:
    """Give the predicate of a relation or a property.

    >>> predicate_of("HOLDS_POST"), predicate_of("date_basis")
    ('kg:holdsPost', 'kg:dateBasis')
    """
    first, *rest = name.lower().split("_")
    return name_of("kg", first + "".join(part.capitalize() for part in rest))


def iri(name: str) -> str:
    """Spell out a prefixed name.

    >>> iri("kg:attended")
    'https://kg.example.org/vocab#attended'
    """
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


def triples(graph: Graph, schema: Schema | None = None) -> Iterator[Triple]:
    """Yield the graph's triples in the order of ids; those of one subject stand together."""
    schema = schema or default_schema()
    classes = _classes(schema)
    for entity in graph.entities():
        yield from _thing(entity, classes(entity))
        yield from sorted(_direct(graph, entity.id, schema))
    for edge in graph.edges(status=""):
        yield from _statement(edge)
        for evidence in edge.evidence:
            yield from _evidence(edge, evidence)


def _classes(schema: Schema) -> Callable[[Entity], list[str]]:
    @lru_cache(maxsize=None)
    def of(name: str) -> list[str]:
        known = schema.types.get(name)
        if known is None or not known.rdf:
            return [name_of("kg", name)]
        prefix, _, local = known.rdf.partition(":")
        if prefix not in PREFIXES or not _PLAIN.fullmatch(local):
            there = ", ".join(sorted(PREFIXES))
            raise BadSchemaError(f"The type {name} has the class {known.rdf!r}: no prefixed name. Write PREFIX:NAME with one of: {there}.")
        return [name_of("kg", name), known.rdf]

    return lambda entity: of(entity.type) + (of(entity.sub) if entity.sub else [])


def _label(text: str) -> Literal:
    return Literal(text, ("zh-Hant" if is_traditional(text) else "zh-Hans") if _HAN.search(text) else "")


def _date(text: str) -> Literal:
    if not is_date(text) or text.startswith("0000"):
        return Literal(text)
    return Literal(text, datatype={4: "xsd:gYear", 10: "xsd:date"}.get(len(text)) or ("xsd:gMonthDay" if text.startswith("-") else "xsd:gYearMonth"))


def _thing(entity: Entity, classes: list[str]) -> Iterator[Triple]:
    me = name_of("id", entity.id)
    for each in classes:
        yield Triple(me, "rdf:type", each)
    label = Literal(entity.name, "zh-Hans" if _HAN.search(entity.name) else "")
    yield Triple(me, "rdfs:label", label)
    yield Triple(me, "skos:prefLabel", label)
    for alias in entity.aliases:
        yield Triple(me, "skos:altLabel", _label(alias))
    for name in dict.fromkeys((entity.name, *entity.aliases)):
        yield Triple(me, "kg:name", Literal(name))
    own = {"Article": _ARTICLE, "Event": _EVENT}.get(entity.type, {})
    for key, value in entity.properties:
        yield Triple(me, own.get(key) or predicate_of(key), _date(value) if key == "date" else Literal(value))
    for reason in entity.reasons:
        yield Triple(me, "kg:mergedBecause", Literal(reason))


def _direct(graph: Graph, id: str, schema: Schema) -> set[Triple]:
    found = set()
    for edge in graph.edges(of=id):
        known = schema.relations.get(edge.relation)
        if edge.subject == id:
            found.add(Triple(name_of("id", id), predicate_of(edge.relation), name_of("id", edge.object)))
        elif known is not None and known.symmetric:
            found.add(Triple(name_of("id", id), predicate_of(edge.relation), name_of("id", edge.subject)))
    return found


def _statement(edge: Edge) -> Iterator[Triple]:
    me, subject, object = name_of("id", edge.id), name_of("id", edge.subject), name_of("id", edge.object)
    yield Triple(me, "rdf:type", "rdf:Statement")
    yield Triple(me, "rdf:type", "kg:Statement")
    yield Triple(me, "rdf:subject", subject)
    yield Triple(me, "rdf:predicate", predicate_of(edge.relation))
    yield Triple(me, "rdf:object", object)
    yield Triple(me, "kg:relation", Literal(edge.relation))
    yield Triple(me, "kg:status", Literal(edge.status))
    if edge.status == "asserted" and edge.relation != "MENTIONS":
        # What a fact joins, whichever end it is: questions walk along it; that an article names two things is no tie.
        for end in sorted({subject, object}):
            yield Triple(me, "kg:joins", end)
    for key, value in edge.qualifiers:
        yield Triple(me, predicate_of(key), Literal(value))
    for article in sorted({e.article for e in edge.evidence}):
        yield Triple(me, "prov:wasDerivedFrom", name_of("id", article))
    nodes = [name_of("id", evidence_id(edge.id, e)) for e in edge.evidence]
    for node in nodes[:1]:
        yield Triple(me, "kg:firstEvidence", node)
    for node in dict.fromkeys(nodes):
        yield Triple(me, "kg:evidence", node)


def _evidence(edge: Edge, evidence: Evidence) -> Iterator[Triple]:
    me = name_of("id", evidence_id(edge.id, evidence))
    yield Triple(me, "rdf:type", "kg:Evidence")
    yield Triple(me, "kg:quote", Literal(evidence.quote))
    yield Triple(me, "kg:source", Literal(evidence.source))
    yield Triple(me, "kg:start", Literal(str(evidence.start), datatype="xsd:integer"))
    yield Triple(me, "kg:end", Literal(str(evidence.end), datatype="xsd:integer"))
    yield Triple(me, "kg:rule", Literal(evidence.rule))
    yield Triple(me, "kg:confidence", Literal(_decimal(evidence.confidence), datatype="xsd:decimal"))
    if evidence.speaker:
        yield Triple(me, "kg:speaker", Literal(evidence.speaker))
    yield Triple(me, "prov:wasDerivedFrom", name_of("id", evidence.article))


def _decimal(number: float) -> str:
    """Spell a number without trailing zeros: some stores cannot delete 0.60 again."""
    whole, _, rest = f"{number:.6f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"


def quoted(text: str) -> str:
    """Spell a text between quotation marks, as Turtle and N-Triples do."""
    return '"' + _ESCAPED.sub(lambda m: _SHORT.get(m.group()) or f"\\u{ord(m.group()):04X}", clean(text)) + '"'


def ntriples(graph: Graph, schema: Schema | None = None) -> Iterator[str]:
    """Yield the graph as lines of N-Triples."""

    @lru_cache(maxsize=100_000)
    def full(name: str) -> str:
        return f"<{iri(name)}>"

    for subject, predicate, object in triples(graph, schema):
        if isinstance(object, str):
            value = full(object)
        else:
            tail = f"@{object.language}" if object.language else f"^^{full(object.datatype)}" if object.datatype else ""
            value = quoted(object.text) + tail
        yield f"{full(subject)} {full(predicate)} {value} .\n"
