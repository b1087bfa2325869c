"""The graph as RDF 1.1 triples: the one place that knows how things, facts and evidence are spelled in it.

A thing is `id:ID` with schema.org's class beside our own, its labels, and `kg:name` for each of its names. An asserted
fact is a direct triple (`kg:attended`) and a node of its own, which every claim has: a `kg:Statement` with its ends,
qualifiers and status. The node leads to its evidence: quote, place in the source (in code points), rule, article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
# Properties with a term of their own in schema.org; the others are kg:…
_TERMS = {
    "Article": {"date": "schema:datePublished", "title": "schema:headline", "url": "schema:url"},
    "Event": {"date": "schema:startDate"},
}
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003134f]")
_SPECIAL = re.compile('["\\\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\x7f": "\\u007F"}


class Triple(NamedTuple):
    """A statement of RDF, each term as Turtle spells it: `id:person-1`, `<https://…>`, `"市委"@zh-Hans`, `"3"^^xsd:integer`."""

    subject: str
    predicate: str
    object: str


@lru_cache(maxsize=65_536)
def name_of(prefix: str, local: str) -> str:
    """Give the name of something of ours: prefixed where it is plain ASCII, else in full and percent-encoded.

    >>> name_of("id", "person-a1"), name_of("kg", "级别")
    ('id:person-a1', '<https://kg.example.org/vocab#%E7%BA%A7%E5%88%AB>')
    """
    return f"{prefix}:{local}" if _PLAIN.fullmatch(local) else f"<{PREFIXES[prefix]}{percent(local, safe='', errors='replace')}>"


@lru_cache(maxsize=1024)
def predicate_of(name: str) -> str:
    """Give the predicate of a relation or a property.

    >>> predicate_of("HOLDS_POST"), predicate_of("date_basis")
    ('kg:holdsPost', 'kg:dateBasis')
    """
    first, *rest = name.lower().split("_")
    return name_of("kg", first + "".join(part.capitalize() for part in rest))


def text_of(text: str, tail: str = "") -> str:
    r"""Give a text as a literal, with its language (`@zh-Hans`) or datatype (`^^xsd:date`).

    >>> print(text_of('他说"好"', "@zh-Hans"))
    "他说\"好\""@zh-Hans
    """
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda m: _ESCAPED.get(m.group(), m.group()), clean(text))
    return f'"{text}"{tail}'


def triples(graph: Graph, schema: Schema | None = None) -> Iterator[Triple]:
    """Yield the graph's triples in the order of ids; those of one subject stand together."""
    schema = schema or default_schema()
    for entity in graph.entities():
        yield from _thing(entity, schema)
        yield from sorted(_direct(graph, entity.id, schema))
    for edge in graph.edges(status=""):
        evidence = {name_of("id", evidence_id(edge.id, e)): e for e in edge.evidence}
        yield from _statement(edge, list(evidence), graph.support(edge))
        for node, piece in evidence.items():
            yield from _evidence(node, piece)


def _classes(name: str, schema: Schema) -> Iterator[str]:
    if name:
        yield name_of("kg", name)
    if name in schema.types and (term := schema.types[name].rdf):
        prefix, _, local = term.partition(":")
        if prefix not in PREFIXES or not _PLAIN.fullmatch(local):
            there = ", ".join(sorted(PREFIXES))
            raise BadSchemaError(f"The type {name} has the class {term!r}: no prefixed name. Write PREFIX:NAME with one of: {there}.")
        yield term


def _alias(text: str) -> str:
    return text_of(text, ("@zh-Hant" if is_traditional(text) else "@zh-Hans") if _HAN.search(text) else "")


def _date(text: str) -> str:
    if not is_date(text) or text.startswith("0000"):
        return text_of(text)
    return text_of(text, {4: "^^xsd:gYear", 10: "^^xsd:date"}.get(len(text)) or ("^^xsd:gMonthDay" if text.startswith("-") else "^^xsd:gYearMonth"))


def _thing(entity: Entity, schema: Schema) -> Iterator[Triple]:
    me = name_of("id", entity.id)
    for each in (*_classes(entity.type, schema), *_classes(entity.sub, schema)):
        yield Triple(me, "rdf:type", each)
    language = "@zh-Hans" if _HAN.search(entity.name) else ""
    yield Triple(me, "rdfs:label", text_of(entity.label, language))
    yield Triple(me, "skos:prefLabel", text_of(entity.name, language))
    for alias in entity.aliases:
        yield Triple(me, "skos:altLabel", _alias(alias))
    for name in dict.fromkeys((entity.name, entity.label, *entity.aliases)):
        yield Triple(me, "kg:name", text_of(name))
    terms = _TERMS.get(entity.type, {})
    for key, value in entity.properties:
        named = name_of("id", value) if (entity.type, key) == ("Article", "story") else _date(value) if key == "date" else text_of(value)
        yield Triple(me, terms.get(key) or predicate_of(key), named)
    for reason in entity.reasons:
        yield Triple(me, "kg:mergedBecause", text_of(reason))


def _direct(graph: Graph, id: str, schema: Schema) -> set[Triple]:
    found = set()
    for edge in graph.edges(of=id):
        known = schema.relations.get(edge.relation)
        if edge.subject == id:
            found.add(Triple(name_of("id", id), predicate_of(edge.relation), name_of("id", edge.object)))
        elif known is not None and known.symmetric:
            found.add(Triple(name_of("id", id), predicate_of(edge.relation), name_of("id", edge.subject)))
    return found


def _statement(edge: Edge, evidence: list[str], stories: int) -> Iterator[Triple]:
    me, subject, object = name_of("id", edge.id), name_of("id", edge.subject), name_of("id", edge.object)
    yield Triple(me, "rdf:type", "kg:Statement")
    yield Triple(me, "rdf:type", "rdf:Statement")
    yield Triple(me, "rdf:subject", subject)
    yield Triple(me, "rdf:predicate", predicate_of(edge.relation))
    yield Triple(me, "rdf:object", object)
    yield Triple(me, "kg:relation", text_of(edge.relation))
    yield Triple(me, "kg:status", text_of(edge.status))
    if edge.status == "asserted" and edge.relation != "MENTIONS":
        # The ends of a fact, whichever way it points: questions walk along them. Being named in one article is no tie.
        for end in sorted({subject, object}):
            yield Triple(me, "kg:joins", end)
    for key, value in edge.qualifiers:
        yield Triple(me, predicate_of(key), text_of(value))
    for article in sorted({e.article for e in edge.evidence}):
        yield Triple(me, "prov:wasDerivedFrom", name_of("id", article))
    yield Triple(me, "kg:stories", f'"{stories}"^^xsd:integer')
    for node in evidence[:1]:
        yield Triple(me, "kg:firstEvidence", node)
    for node in evidence:
        yield Triple(me, "kg:evidence", node)


def _evidence(me: str, evidence: Evidence) -> Iterator[Triple]:
    yield Triple(me, "rdf:type", "kg:Evidence")
    yield Triple(me, "kg:quote", text_of(evidence.quote))
    yield Triple(me, "kg:source", text_of(evidence.source))
    yield Triple(me, "kg:start", f'"{evidence.start}"^^xsd:integer')
    yield Triple(me, "kg:end", f'"{evidence.end}"^^xsd:integer')
    yield Triple(me, "kg:rule", text_of(evidence.rule))
    yield Triple(me, "kg:confidence", f'"{_decimal(evidence.confidence)}"^^xsd:decimal')
    if evidence.speaker:
        yield Triple(me, "kg:speaker", text_of(evidence.speaker))
    yield Triple(me, "prov:wasDerivedFrom", name_of("id", evidence.article))


def _decimal(number: float) -> str:
    """Spell a number without trailing zeros: some stores cannot delete 0.60 again."""
    whole, _, rest = f"{number:.6f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"


def turtle(graph: Graph, schema: Schema | None = None) -> Iterator[str]:
    """Yield the graph as pieces of a Turtle file, the triples of one subject under it."""
    for prefix, namespace in PREFIXES.items():
        yield f"@prefix {prefix}: <{namespace}> .\n"
    subject = predicate = ""
    for triple in triples(graph, schema):
        value = triple.object
        if value.endswith(("^^xsd:integer", "^^xsd:decimal")):
            value = value.split('"')[1]
        if triple.subject != subject:
            yield f"{' .' if subject else ''}\n\n{triple.subject} {_verb(triple.predicate)} {value}"
        elif triple.predicate != predicate:
            yield f" ;\n    {_verb(triple.predicate)} {value}"
        else:
            yield f", {value}"
        subject, predicate = triple.subject, triple.predicate
    yield " .\n" if subject else ""


def _verb(predicate: str) -> str:
    return "a" if predicate == "rdf:type" else predicate
