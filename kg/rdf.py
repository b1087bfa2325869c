"""The graph as RDF 1.1 triples: the one place that knows how things, facts and evidence are spelled in it.

A thing is `id:ID` with schema.org's class beside our own, its labels, and `kg:name` for each of its names. An asserted
fact is a direct triple (`kg:attended`) and a node of its own, which every claim has: a `kg:Statement` with its ends,
qualifiers and status; where it is a post in a body, an `org:Membership` too. The node leads to its evidence: quote, rule, article,
and quote and place in the source (in code points) as a selector of the Web Annotation vocabulary.

Evidence comes in four styles, with the same IRIs: `statements` (the default, which every store loads), `plain` (direct triples
alone), `named-graphs` (statements, and each fact's triple in a graph of the fact's name), `rdf12` (statements that reify a triple term).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Literal, NamedTuple, get_args
from urllib.parse import quote as percent

from kg.about import about
from kg.dates import is_date
from kg.errors import BadOptionError, BadSchemaError
from kg.folding import is_traditional
from kg.graph import Graph, evidence_id
from kg.model import Edge, Entity, Evidence, spans_text
from kg.schema import Schema
from kg.terms import camel, term_of
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
        BadOptionError: the base is no plain http(s) address that ends with / or #.
    """
    if base and not _BASE.fullmatch(base):
        raise BadOptionError(f"{base!r} cannot begin the names of things: write an address like https://data.example.com/id/, plain ASCII, with / or # at its end.")
    return {**PREFIXES, **({"id": base} if base else {})}


def _of_ours(name: str) -> str:
    """Give the name of a class or predicate of ours: prefixed where it is plain ASCII, else in full and percent-encoded."""
    return f"kg:{name}" if _PLAIN.fullmatch(name) else f"<{PREFIXES['kg']}{percent(name, safe='', errors='replace')}>"


def local_of(id: str) -> str:
    """Give an id as it stands behind a prefix: percent-encoded where it is not plain (only in a graph edited by hand).

    >>> local_of("person-a1"), local_of("-级.")
    ('person-a1', '%2D%E7%BA%A7%2E')
    """
    return id if _PLAIN.fullmatch(id) else "".join(c if re.fullmatch("[A-Za-z0-9_]", c) else "".join(f"%{byte:02X}" for byte in c.encode(errors="replace")) for c in id)


@lru_cache(maxsize=1024)
def predicate_of(name: str) -> str:
    """Give the predicate of a relation, as `kg:holdsPost`."""
    return _of_ours(camel(name))


@lru_cache(maxsize=1024)
def property_of(name: str) -> str:
    """Give the predicate of a property or a qualifier: `kg:dateBasis`, `<https://kg.example.org/vocab#%E7%BA%A7%E5%88%AB>`."""
    return _of_ours(term_of(name))


def escaped(text: str) -> str:
    r"""Give a text as it stands between the quotation marks of a literal.

    >>> print(escaped('他说"好"'))
    他说\"好\"
    """
    return text if _simple(text) else _SPECIAL.sub(lambda m: _ESCAPED.get(m.group(), m.group()), clean(text))


def _simple(text: str) -> bool:
    # Nearly every text can stand as it is, and to ask that in this way is quicker than to look for what cannot.
    return text.isprintable() and '"' not in text and "\\" not in text


def text_of(text: str, tail: str = "") -> str:
    r"""Give a text as a literal, with its language (`@zh-Hans`) or datatype (`^^xsd:date`).

    >>> print(text_of('他说"好"', "@zh-Hans"))
    "他说\"好\""@zh-Hans
    """
    return f'"{escaped(text)}"{tail}'


# Where a form has the id of the record's subject, and where it has its own first, second … value: characters that no other text of a form has.
SUBJECT, FIRST = "\ue0ff", "\ue000"
PLACE = re.compile("[\ue000-\ue0ff]")
_ME = f"id:{SUBJECT}"
_A, _B = (f"id:{chr(ord(FIRST) + at)}" for at in range(2))


class Form:
    """Triples with places for what differs: many facts are said in one form, and it is known by being the same object."""

    __slots__ = ("size", "triples")

    def __init__(self, triples: Iterable[Triple]) -> None:
        self.triples = tuple(triples)
        self.size = len({place for triple in self.triples for term in triple for place in PLACE.findall(term)} - {SUBJECT})


def _form(*said: tuple[str, str], of: str = _ME) -> Form:
    return Form(Triple(of, predicate, object) for predicate, object in said)


def _text(at: int, tail: str = "") -> str:
    return f'"{chr(ord(FIRST) + at)}"{tail}'


# What is said of a thing or a fact: forms; a line with the id of the subject, then one for each value of each form, of which texts are
# escaped; and the ids of the things to which the subject leads by a predicate, in any number, which are said of it last.
Record = tuple[Sequence[Form], str, dict[str, list[str]]]


def records(graph: Graph, schema: Schema | None = None, style: Style = "statements") -> Iterator[Record]:
    """Yield all that is said of the graph: of it as a whole, then in the order of ids of the things, then of each fact and its evidence, then what lies in named graphs."""
    schema = schema or graph.schema
    if whole := about(graph):
        yield [_one("kg:about")], f"graph\n{escaped(whole)}", {}
    classes: dict[tuple[str, str], Form] = {}
    if not all(map(_PLAIN.fullmatch, graph.ids())):
        graph = _with_plain_ids(graph)
    leads = _leads(graph, {name for name, relation in schema.relations.items() if relation.symmetric})
    for entity in graph.entities():
        kind = entity.type, entity.sub
        if kind not in classes:
            classes[kind] = _form(*(("rdf:type", each) for name in kind for each in _classes(name, schema)))
        yield *_thing(entity, classes[kind]), _direct(leads[entity.id]) if entity.id in leads else {}
    if style == "plain":
        return
    for edge in graph.edges(status=""):
        forms, values = _statement(graph, edge)
        if style == "rdf12":
            forms.append(_reified(edge.relation))
            values += f"\n{edge.subject}\n{edge.object}"
        if len(edge.evidence) == 1:
            (evidence,) = edge.evidence
            node = evidence_id(edge.id, evidence)
            article = evidence.article if evidence.article in graph else local_of(evidence.article)
            sentence, said = _said(node, article, evidence, edge.status)
            yield (*forms, _TOLD_ONCE, sentence), f"{values}\n{node}\n{article}\n{said}", {}
            continue
        told = {evidence_id(edge.id, evidence): evidence for evidence in edge.evidence}
        articles = {evidence.article: evidence.article if evidence.article in graph else local_of(evidence.article) for evidence in edge.evidence}
        forms.append(_TOLD if told else _UNTOLD)
        values = "\n".join([values, str(graph.support(edge)), *list(told)[:1]])
        yield forms, values, {"prov:wasDerivedFrom": sorted(articles.values()), "kg:evidence": list(told)} if told else {}
        for node, evidence in told.items():
            sentence, said = _said(node, articles[evidence.article], evidence, edge.status)
            yield [sentence], f"{node}\n{said}", {}
    if style == "named-graphs":
        for edge in graph.edges():
            yield [_named(edge.relation)], f"{edge.subject}\n{edge.object}\n{edge.id}", {}


def _with_plain_ids(graph: Graph) -> Graph:
    plain = Graph()
    for entity in graph.entities():
        plain.add_entity(replace(entity, id=local_of(entity.id)))
    for edge in graph.edges(status=""):
        told = tuple(replace(evidence, article=local_of(evidence.article)) if evidence.article in graph else evidence for evidence in edge.evidence)
        plain.add_edge(replace(edge, id=local_of(edge.id), subject=local_of(edge.subject), object=local_of(edge.object), evidence=told))
    return plain


def triples(graph: Graph, schema: Schema | None = None, style: Style = "statements") -> Iterator[Triple]:
    """Yield the graph's triples in the order of ids; those of one subject stand together, those of named graphs come last."""
    for record in records(graph, schema, style):
        yield from expanded(record)


def expanded(record: Record) -> Iterator[Triple]:
    """Yield the triples of a record, its values in their places."""
    forms, text, direct = record
    values, at = text.split("\n"), 1

    def filled(match: re.Match[str]) -> str:
        return values[0 if match.group() == SUBJECT else at + ord(match.group()) - ord(FIRST)]

    for form in forms:
        for triple in form.triples:
            yield Triple(*(PLACE.sub(filled, term) for term in triple))
        at += form.size
    for predicate, ids in direct.items():
        for other in ids:
            yield Triple(f"id:{values[0]}", predicate, f"id:{other}")


@lru_cache(maxsize=4096)
def _one(predicate: str, tail: str = "") -> Form:
    return _form((predicate, _text(0, tail)))


@lru_cache(maxsize=1024)
def _qualifier(name: str) -> Form:
    return _form((property_of(name), _text(0)))


@lru_cache(maxsize=1024)
def _link(predicate: str) -> Form:
    return _form((predicate, _A))


def _classes(name: str, schema: Schema) -> Iterator[str]:
    if name:
        yield _of_ours(name)
    if name in schema.types and (term := schema.types[name].rdf):
        prefix, _, local = term.partition(":")
        if prefix not in PREFIXES or not _PLAIN.fullmatch(local):
            there = ", ".join(sorted(PREFIXES))
            raise BadSchemaError(f"The type {name} has the class {term!r}: no prefixed name. Write PREFIX:NAME with one of: {there}.")
        yield term


def _alias(text: str) -> str:
    return ("@zh-Hant" if is_traditional(text) else "@zh-Hans") if _HAN.search(text) else ""


def _date(text: str) -> str:
    """Give the datatype of a date; '' for what is none."""
    if not is_date(text) or text.startswith("0000"):
        return ""
    return {4: "^^xsd:gYear", 10: "^^xsd:date"}.get(len(text)) or ("^^xsd:gMonthDay" if text.startswith("-") else "^^xsd:gYearMonth")


def _thing(entity: Entity, classes: Form) -> tuple[list[Form], str]:
    language, label = "@zh-Hans" if _HAN.search(entity.name) else "", entity.label
    forms = [classes, _one("rdfs:label", language), _one("skos:prefLabel", language)]
    values = [entity.id, escaped(label), escaped(entity.name)]
    for alias in entity.aliases:
        forms.append(_one("skos:altLabel", _alias(alias)))
        values.append(escaped(alias))
    for name in dict.fromkeys((entity.name, label, *entity.aliases)):
        forms.append(_one("kg:name"))
        values.append(escaped(name))
    terms = _TERMS.get(entity.type, {})
    for key, value in entity.properties:
        story = key == "story" and entity.type == "Article"
        predicate = terms.get(key) or property_of(key)
        forms.append(_link(predicate) if story else _one(predicate, _date(value) if key == "date" else ""))
        values.append(local_of(value) if story else escaped(value))
    for reason in entity.reasons:
        forms.append(_one("kg:mergedBecause"))
        values.append(escaped(reason))
    return forms, "\n".join(values)


def _leads(graph: Graph, symmetric: Container[str]) -> dict[str, list[str]]:
    """Give for each thing the predicates and the things to which they lead, in turn in one list: a set for each would take five times the memory."""
    leads: defaultdict[str, list[str]] = defaultdict(list)
    for edge in graph.edges():
        predicate = predicate_of(edge.relation)
        leads[edge.subject] += predicate, edge.object
        if edge.relation in symmetric:
            leads[edge.object] += predicate, edge.subject
    return leads


def _direct(leads: list[str]) -> dict[str, list[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for predicate, other in zip(each := iter(leads), each, strict=True):
        found[predicate].add(other)
    return {predicate: sorted(found[predicate]) for predicate in sorted(found)}


@lru_cache(maxsize=4096)
def _claim(relation: str, status: str, ends: str, member: bool) -> Form:
    if PLACE.search(relation):
        raise BadSchemaError(f"{relation!r} cannot be the name of a relation: use letters, digits and _.")
    said = [("rdf:type", "kg:Statement"), ("rdf:type", "rdf:Statement"), ("rdf:subject", _A), ("rdf:predicate", predicate_of(relation)), ("rdf:object", _B)]
    said += [("kg:relation", text_of(relation)), ("kg:status", text_of(status))]
    # The ends of a fact, whichever way it points: questions walk along them.
    said += [("kg:joins", f"id:{end}") for end in ends]
    return _form(*said, *([("rdf:type", "org:Membership"), ("org:member", _A), ("org:organization", _B)] if member else []))


@lru_cache(maxsize=4096)
def _reified(relation: str) -> Form:
    return _form(("rdf:reifies", f"<<( {_A} {predicate_of(relation)} {_B} )>>"))


@lru_cache(maxsize=4096)
def _named(relation: str) -> Form:
    return Form([Triple(_ME, predicate_of(relation), _A, _B)])


_SELF, _FORTH, _BACK = _A[-1], _A[-1] + _B[-1], _B[-1] + _A[-1]


def _statement(graph: Graph, edge: Edge) -> tuple[list[Form], str]:
    subject, object, relation, ends, member = edge.subject, edge.object, edge.relation, "", False
    if edge.status == "asserted" and relation != "MENTIONS":
        # Being named in one article is no tie.
        ends = _SELF if subject == object else _FORTH if subject < object else _BACK
        member = relation == "HOLDS_POST" and graph.entity(object).type == "Organization"
    forms, values = [_claim(relation, edge.status, ends, member)], f"{edge.id}\n{subject}\n{object}"
    for key, value in edge.qualifiers:
        forms.append(_qualifier(key))
        values += "\n" + escaped(value)
        # As a date too, where it is one: the text stays comparable as text in every store.
        if key in _DATES and is_date(value):
            forms.append(_one(_DATES[key], _date(value)))
            values += "\n" + value
    return forms, values


_STORIES = ("kg:stories", _text(0, "^^xsd:integer"))
_UNTOLD, _TOLD = _form(_STORIES), _form(_STORIES, ("kg:firstEvidence", _B))
_TOLD_ONCE = _form(("kg:stories", '"1"^^xsd:integer'), ("kg:firstEvidence", _A), ("prov:wasDerivedFrom", _B), ("kg:evidence", _A))


def _said(node: str, article: str, evidence: Evidence, status: str) -> tuple[Form, str]:
    quote, source, rule, words = evidence.quote, evidence.source, evidence.rule, evidence.words
    if not _simple(quote + source + rule):
        quote, source, rule = map(escaped, (quote, source, rule))
    values = f"{node}\n{article}\n{quote}\n{source}\n{rule}\n{_decimal(evidence.confidence)}\n{evidence.start}\n{evidence.end}"
    if evidence.status == status and words and not evidence.speaker:
        # Nearly all of it is this: the way of the others would make an export three hundredths longer.
        return _SENTENCE, f"{values}\n{spans_text(words)}"
    more = []
    if evidence.speaker:
        more.append("kg:speaker")
        values += "\n" + escaped(evidence.speaker)
    if evidence.status != status:
        more.append("kg:status")
        values += "\n" + evidence.status
    if words:
        more.append("kg:words")
        values += "\n" + spans_text(words)
    return _sentence(*more), values


@cache
def _sentence(*more: str) -> Form:
    article = f"id:{chr(ord(FIRST) + 1)}"
    said = [("rdf:type", "kg:Evidence"), ("rdf:type", "oa:SpecificResource"), ("oa:hasSource", article), ("oa:hasSelector", f"{_A}-place")]
    said += [("kg:quote", _text(2)), ("kg:source", _text(3)), ("kg:rule", _text(4)), ("kg:confidence", _text(5, "^^xsd:decimal"))]
    said += [(predicate, _text(at)) for at, predicate in enumerate(more, 8)]
    said.append(("prov:wasDerivedFrom", article))
    place = [("rdf:type", "oa:TextPositionSelector"), ("rdf:type", "oa:TextQuoteSelector"), ("oa:exact", _text(2))]
    place += [("oa:start", _text(6, "^^xsd:integer")), ("oa:end", _text(7, "^^xsd:integer"))]
    return Form([*_form(*said, of=_A).triples, *_form(*place, of=f"{_A}-place").triples])


_SENTENCE = _sentence("kg:words")


@lru_cache(maxsize=4096)
def _decimal(number: float) -> str:
    """Spell a number without trailing zeros: some stores cannot delete 0.60 again."""
    whole, _, rest = f"{number:.6f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"
