"""The graph as RDF 1.1 triples: the one place that knows how things, facts and evidence are spelled in it.

A thing is `id:ID` with schema.org's class beside our own, its labels, and `kg:name` for each of its names. An asserted
fact is a direct triple (`kg:attended`) and a node of its own, which every claim has: a `kg:Statement` with its ends,
qualifiers and status; where it is a post in a body, an `org:Membership` too. The node leads to its evidence: quote, rule, article,
and the place in the source (in code points) as a selector of the Web Annotation vocabulary.

Evidence comes in four styles, with the same IRIs: `statements` (the default, which every store loads), `plain` (direct triples
alone), `named-graphs` (statements, and each fact's triple in a graph of the fact's name), `rdf12` (statements that reify a triple term).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, get_args
from urllib.parse import quote as percent

from kg.dates import is_date
from kg.errors import BadSchemaError
from kg.folding import is_traditional
from kg.graph import Graph, evidence_id
from kg.model import Edge, Entity, Evidence, spans_text
from kg.schema import Schema, default_schema
from kg.writing import clean

PREFIXES = {
    "id": "https://kg.example.org/id/",
    "kg": "https://kg.example.org/vocab#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
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
_DATES = {"since": "schema:startDate", "until": "schema:endDate", "date": "schema:startDate"}
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003134f]")
_SPECIAL = re.compile('["\\\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\x7f": "\\u007F"}


Style = Literal["statements", "plain", "named-graphs", "rdf12"]
STYLES: tuple[Style, ...] = get_args(Style)
# As strict as a name that all stores take must be: no blank, no bracket, no second #, nothing to escape.
_BASE = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?/(?:[A-Za-z0-9._~-]+/)*(?:[A-Za-z0-9._~-]*#)?")


class Triple(NamedTuple):
    """A statement of RDF, each term as Turtle spells it: `id:person-1`, `<https://…>`, `"市委"@zh-Hans`, `"3"^^xsd:integer`.

    `graph` is the name of the graph that holds it; empty: the default one.
    """

    subject: str
    predicate: str
    object: str
    graph: str = ""


def prefixes(base: str = "") -> dict[str, str]:
    """Give the prefixes, `id:` for names under a base of the user's own.

    Raises:
        BadSchemaError: the base is no plain http(s) address that ends with / or #.
    """
    if base and not _BASE.fullmatch(base):
        raise BadSchemaError(f"{base!r} cannot begin the names of things: write an address like https://data.example.com/id/, plain ASCII, with / or # at its end.")
    return {**PREFIXES, **({"id": base} if base else {})}


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


def triples(graph: Graph, schema: Schema | None = None, style: Style = "statements") -> Iterator[Triple]:
    """Yield the graph's triples in the order of ids; those of one subject stand together, those of named graphs come last."""
    schema = schema or default_schema()
    for entity in graph.entities():
        yield from _thing(entity, schema)
        yield from sorted(_direct(graph, entity.id, schema))
    if style == "plain":
        return
    for edge in graph.edges(status=""):
        evidence = {name_of("id", evidence_id(edge.id, e)): e for e in edge.evidence}
        yield from _statement(graph, edge, list(evidence))
        if style == "rdf12":
            term = " ".join((name_of("id", edge.subject), predicate_of(edge.relation), name_of("id", edge.object)))
            yield Triple(name_of("id", edge.id), "rdf:reifies", f"<<( {term} )>>")
        for node, piece in evidence.items():
            yield from _evidence(node, piece, edge)
    if style == "named-graphs":
        for edge in graph.edges():
            yield Triple(name_of("id", edge.subject), predicate_of(edge.relation), name_of("id", edge.object), name_of("id", edge.id))


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


def _statement(graph: Graph, edge: Edge, evidence: list[str]) -> Iterator[Triple]:
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
    if edge.status == "asserted" and edge.relation == "HOLDS_POST" and graph.entity(edge.object).type == "Organization":
        yield Triple(me, "rdf:type", "org:Membership")
        yield Triple(me, "org:member", subject)
        yield Triple(me, "org:organization", object)
    for key, value in edge.qualifiers:
        yield Triple(me, predicate_of(key), text_of(value))
        # As a date too, where it is one: the text stays comparable as text in every store.
        if key in _DATES and is_date(value):
            yield Triple(me, _DATES[key], _date(value))
    for article in sorted({e.article for e in edge.evidence}):
        yield Triple(me, "prov:wasDerivedFrom", name_of("id", article))
    yield Triple(me, "kg:stories", f'"{graph.support(edge)}"^^xsd:integer')
    for node in evidence[:1]:
        yield Triple(me, "kg:firstEvidence", node)
    for node in evidence:
        yield Triple(me, "kg:evidence", node)


def _evidence(me: str, evidence: Evidence, edge: Edge) -> Iterator[Triple]:
    article, place = name_of("id", evidence.article), f"{me}-place"
    yield Triple(me, "rdf:type", "kg:Evidence")
    yield Triple(me, "rdf:type", "oa:SpecificResource")
    yield Triple(me, "oa:hasSource", article)
    yield Triple(me, "oa:hasSelector", place)
    yield Triple(me, "kg:quote", text_of(evidence.quote))
    yield Triple(me, "kg:source", text_of(evidence.source))
    yield Triple(me, "kg:rule", text_of(evidence.rule))
    yield Triple(me, "kg:confidence", f'"{_decimal(evidence.confidence)}"^^xsd:decimal')
    if evidence.speaker:
        yield Triple(me, "kg:speaker", text_of(evidence.speaker))
    if evidence.status != edge.status:
        yield Triple(me, "kg:status", text_of(evidence.status))
    if evidence.words:
        yield Triple(me, "kg:words", text_of(spans_text(evidence.words)))
    yield Triple(me, "prov:wasDerivedFrom", article)
    yield Triple(place, "rdf:type", "oa:TextPositionSelector")
    yield Triple(place, "oa:start", f'"{evidence.start}"^^xsd:integer')
    yield Triple(place, "oa:end", f'"{evidence.end}"^^xsd:integer')


def _decimal(number: float) -> str:
    """Spell a number without trailing zeros: some stores cannot delete 0.60 again."""
    whole, _, rest = f"{number:.6f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"


def turtle(graph: Graph, schema: Schema | None = None, style: Style = "statements", base: str = "") -> Iterator[str]:
    """Yield the graph as pieces of a Turtle file, the triples of one subject under it; of a TriG file, where graphs are named."""
    yield from spelled(triples(graph, schema, style), prefixes(base))


def spelled(found: Iterable[Triple], names: Mapping[str, str]) -> Iterator[str]:
    """Yield triples as pieces of Turtle, those of named graphs, which come last, as TriG."""
    for prefix, namespace in names.items():
        yield f"@prefix {prefix}: <{namespace}> .\n"
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
    yield " .\n" if subject else "\n"


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
        return f'{text}"^^{_full(datatype, names)}' if mark else term
    prefix, _, local = term.partition(":")
    return f"<{names[prefix]}{local}>"


def _verb(predicate: str) -> str:
    return "a" if predicate == "rdf:type" else predicate
