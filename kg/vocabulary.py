"""The vocabulary of the RDF and the shapes that every export passes, both made from the schema."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import STATUSES
from kg.rdf import PREFIXES, Triple, predicate_of, prefixes, property_of, text_of
from kg.rdf_text import spelled
from kg.schema import NodeType, Relation, Schema

_PREFIXES = {
    **PREFIXES,
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
}
# What the graph's own terms mean: kind, domain, range, Chinese, English.
_TERMS: dict[str, tuple[str, str, str, str, str]] = {
    "Statement": ("class", "rdf:Statement", "", "陈述", "a claim with its ends, qualifiers, status and evidence; asserted ones are facts"),
    "Evidence": ("class", "oa:SpecificResource", "", "证据", "a sentence of an article that says a claim, and the place where it stands"),
    "name": ("value", "", "xsd:string", "名称", "each name of a thing as plain text: what questions compare"),
    "about": ("value", "", "xsd:string", "图谱概况", "what is known of the graph as a whole: a schema of one's own, what the build counted (JSON)"),
    "joins": ("name", "kg:Statement", "", "关涉", "either end of a fact that is more than a mention"),
    "relation": ("value", "kg:Statement", "xsd:string", "关系名", "the name of the relation, as in the schema"),
    "status": ("value", "kg:Statement", "xsd:string", "状态", "asserted, planned, wished, denied or reported"),
    "stories": ("value", "kg:Statement", "xsd:integer", "报道数", "how many stories state it; copies count once"),
    "evidence": ("name", "kg:Statement", "kg:Evidence", "证据", "a sentence that says it"),
    "firstEvidence": ("name", "kg:Statement", "kg:Evidence", "首条证据", "the first of the sentences that say it"),
    "quote": ("value", "kg:Evidence", "xsd:string", "原句", "the sentence as it stands in the source"),
    "source": ("value", "", "xsd:string", "来源文件", "the file that it was read from"),
    "rule": ("value", "kg:Evidence", "xsd:string", "规则", "the rule that found it"),
    "confidence": ("value", "kg:Evidence", "xsd:decimal", "可信度", "how sure the rule is, up to 1.0"),
    "speaker": ("value", "kg:Evidence", "xsd:string", "说话人", "who says it in the text"),
    "words": ("value", "kg:Evidence", "xsd:string", "词位", "the words in question, as start-end in the source"),
    "story": ("name", "kg:Article", "kg:Article", "同一报道", "the earliest article that tells the same story in the same words"),
    "mergedBecause": ("value", "", "xsd:string", "合并原因", "why several names are one thing"),
    "disambiguation": ("value", "", "xsd:string", "区分", "what tells a thing from its namesakes"),
    "dateBasis": ("value", "", "xsd:string", "日期依据", "how the date is known"),
    "outlet": ("value", "kg:Article", "xsd:string", "媒体", "the paper or site in which the article stands"),
    "home": ("value", "kg:Article", "xsd:string", "所在地区", "the area of which the page speaks"),
}
# What our classes are in the vocabularies of others, beside schema.org's classes, which the schema names.
_CLASSES = {"Person": "foaf:Person", "Organization": "org:Organization", "Event": "sem:Event"}
# The wider terms of our relations; and the terms that say much the same from the other end, or of texts instead of things.
_WIDER = {
    "HOLDS_POST": "schema:affiliation",
    "HELD_AT": "schema:location",
    "LOCATED_IN": "schema:location",
    "PART_OF": "dcterms:isPartOf",
    "MENTIONS": "schema:mentions",
}
_ALIKE = {
    "ATTENDED": "schema:attendee",
    "ORGANIZED": "schema:organizer",
    "ESTABLISHED": "schema:founder",
    "ISSUED": "schema:publisher",
    "PUBLISHED": "schema:publisher",
    "AUTHORED": "schema:author",
    "DEVELOPED": "schema:creator",
    "INVESTED_IN": "schema:funder",
    "WON": "schema:award",
}
# What the qualifiers of our own schema are called in Chinese.
_QUALIFIERS = {
    "act": "说法",
    "amount": "金额",
    "count": "数量",
    "date": "日期",
    "event": "场合",
    "form": "方式",
    "held": "在任情况",
    "outcome": "结果",
    "role": "身份",
    "since": "起始时间",
    "title": "职务",
    "until": "截止时间",
}


def vocabulary(schema: Schema) -> Iterator[str]:
    """Yield the vocabulary as pieces of Turtle: classes, relations, qualifiers, with labels in Chinese and English."""
    yield from spelled(sorted(_vocabulary(schema)), {**prefixes(), **_PREFIXES})


def _vocabulary(schema: Schema) -> Iterator[Triple]:
    head = f"<{PREFIXES['kg'].rstrip('#')}>"
    yield Triple(head, "rdf:type", "owl:Ontology")
    yield Triple(head, "rdfs:label", text_of("kg: who did what with whom", "@en"))
    yield Triple(head, "rdfs:label", text_of("kg：谁与谁做了什么", "@zh-Hans"))
    for known in schema.types.values():
        yield from _class(known)
    for relation in schema.relations.values():
        yield from _relation(relation)
    for name in sorted({name for relation in schema.relations.values() for name in relation.qualifiers}):
        me = property_of(name)
        yield Triple(me, "rdf:type", "owl:DatatypeProperty")
        yield Triple(me, "rdfs:domain", "kg:Statement")
        if name in _QUALIFIERS:
            yield Triple(me, "rdfs:label", text_of(_QUALIFIERS[name], "@zh-Hans"))
        yield Triple(me, "rdfs:label", text_of(name.replace("_", " "), "@en"))
    for name, term in _TERMS.items():
        yield from _term(f"kg:{name}", *term)


def _class(known: NodeType) -> Iterator[Triple]:
    me = f"kg:{known.name}"
    yield Triple(me, "rdf:type", "owl:Class")
    yield Triple(me, "rdfs:label", text_of(known.zh, "@zh-Hans"))
    yield Triple(me, "rdfs:label", text_of(known.name, "@en"))
    if known.says:
        yield Triple(me, "rdfs:comment", text_of(known.says, "@en"))
    if known.parent:
        yield Triple(me, "rdfs:subClassOf", f"kg:{known.parent}")
    if known.rdf:
        yield Triple(me, "rdfs:subClassOf", known.rdf)
    if known.name in _CLASSES:
        yield Triple(me, "rdfs:subClassOf", _CLASSES[known.name])


def _relation(relation: Relation) -> Iterator[Triple]:
    me = predicate_of(relation.name)
    yield Triple(me, "rdf:type", "owl:ObjectProperty")
    if relation.symmetric:
        yield Triple(me, "rdf:type", "owl:SymmetricProperty")
    yield Triple(me, "rdfs:label", text_of(relation.zh, "@zh-Hans"))
    yield Triple(me, "rdfs:label", text_of(relation.name.lower().replace("_", " "), "@en"))
    yield Triple(me, "rdfs:comment", text_of(relation.says, "@en"))
    if relation.name in _WIDER:
        yield Triple(me, "rdfs:subPropertyOf", _WIDER[relation.name])
    if relation.name in _ALIKE:
        yield Triple(me, "rdfs:seeAlso", _ALIKE[relation.name])
    # Several classes in rdfs:domain would mean all of them at once.
    for term, plain, ends in (("rdfs:domain", "schema:domainIncludes", _ends(relation, 0)), ("rdfs:range", "schema:rangeIncludes", _ends(relation, 2))):
        for end in ends:
            yield Triple(me, term if len(ends) == 1 else plain, end)


def _ends(relation: Relation, at: int) -> list[str]:
    return sorted({f"kg:{pair[at + 1] or pair[at]}" for pair in relation.pairs})


def _term(me: str, kind: str, domain: str, range: str, zh: str, says: str) -> Iterator[Triple]:
    yield Triple(me, "rdf:type", {"class": "owl:Class", "value": "owl:DatatypeProperty", "name": "owl:ObjectProperty"}[kind])
    yield Triple(me, "rdfs:label", text_of(zh, "@zh-Hans"))
    yield Triple(me, "rdfs:label", text_of(re.sub("(?<=[a-z])[A-Z]", lambda match: f" {match[0].lower()}", me.removeprefix("kg:")), "@en"))
    yield Triple(me, "rdfs:comment", text_of(says, "@en"))
    if domain:
        yield Triple(me, "rdfs:subClassOf" if kind == "class" else "rdfs:domain", domain)
    if range:
        yield Triple(me, "rdfs:range", range)


def shapes(schema: Schema) -> Iterator[str]:
    """Yield the SHACL shapes as pieces of Turtle: what a thing, a statement and its evidence must have, and what each relation joins."""
    for prefix, namespace in _PREFIXES.items():
        yield f"@prefix {prefix}: <{namespace}> .\n"
    top = [known.name for known in schema.types.values() if not known.parent]
    one = "sh:minCount 1 ; sh:maxCount 1"
    yield _shape("Thing", [f"sh:targetClass kg:{name}" for name in top], [f"rdfs:label ; {one}", f"skos:prefLabel ; {one}", "kg:name ; sh:minCount 1 ; sh:datatype xsd:string"])
    statuses = " ".join(f'"{status}"' for status in STATUSES)
    relations = " ".join(f'"{name}"' for name in schema.relations)
    fixed = [f"rdf:subject ; {one} ; sh:nodeKind sh:IRI", f"rdf:predicate ; {one} ; sh:nodeKind sh:IRI", f"rdf:object ; {one} ; sh:nodeKind sh:IRI"]
    told = [f"kg:relation ; {one} ; sh:in ( {relations} )", f"kg:status ; {one} ; sh:in ( {statuses} )", "kg:evidence ; sh:class kg:Evidence", "kg:firstEvidence ; sh:maxCount 1"]
    yield _shape("Statement", ["sh:targetClass kg:Statement"], fixed + told)
    said = [f"kg:quote ; {one} ; sh:datatype xsd:string", f"prov:wasDerivedFrom ; {one} ; sh:nodeKind sh:IRI", f"oa:hasSelector ; {one} ; sh:class oa:TextPositionSelector"]
    yield _shape("Evidence", ["sh:targetClass kg:Evidence"], said)
    place = [f"oa:start ; {one} ; sh:datatype xsd:integer", f"oa:end ; {one} ; sh:datatype xsd:integer", f"oa:exact ; {one} ; sh:datatype xsd:string"]
    yield _shape("Place-in-source", ["sh:targetClass oa:TextPositionSelector"], place)
    for relation in schema.relations.values():
        me = predicate_of(relation.name)
        # A symmetric relation stands in both directions.
        from_, to = (sorted({*_ends(relation, 0), *_ends(relation, 2)}) if relation.symmetric else _ends(relation, at) for at in (0, 2))
        for target, classes in (("Subjects", from_), ("Objects", to)):
            choice = " ".join(f"[ sh:class {name} ]" for name in classes)
            yield f"\n{me}-{target} a sh:NodeShape ;\n    sh:target{target}Of {me} ;\n    sh:or ( {choice} ) .\n"


def _shape(name: str, targets: list[str], properties: list[str]) -> str:
    lines = targets + [f"sh:property [ sh:path {each} ]" for each in properties]
    return f"\nkg:{name}-Shape a sh:NodeShape ;\n    " + " ;\n    ".join(lines) + " .\n"
