"""Describes a written RDF file as a dataset (VoID, DCAT): counts of what was in fact written, in all and by class and predicate.

It claims no licence and no address, which are the user's to give, and no day on which it was made: the same graph is described in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from kg.graph import Graph
from kg.rdf import PREFIXES, Style, Triple, local_of, prefixes, text_of
from kg.rdf_text import Counts, Format, Writer, spelled
from kg.writing import write, write_bytes

_PREFIXES = {"dcat": "http://www.w3.org/ns/dcat#", "dcterms": "http://purl.org/dc/terms/", "void": "http://rdfs.org/ns/void#"}


def write_dataset(path: Path, format: Format, graph: Graph, style: Style, base: str) -> list[Path]:
    """Write a graph in a format of RDF, and beside it the description of what was written; give both paths."""
    writer, names = Writer(format, base), prefixes(base)
    write_bytes(path, writer.pieces(graph, style))
    return [path, write(path.with_name(f"{path.name}.void.ttl"), description(writer.counts(), path.name, format.media_type, names, graph))]


def description(counts: Counts, file: str, media_type: str, names: Mapping[str, str], graph: Graph) -> Iterator[str]:
    """Yield the description of a file that holds a graph as pieces of Turtle."""
    yield from spelled(_description(counts, file, media_type, names["id"], graph), {**names, **_PREFIXES})


def _description(counts: Counts, file: str, media_type: str, space: str, graph: Graph) -> Iterator[Triple]:
    me, there = "id:dataset", "id:dataset-file"
    yield Triple(me, "rdf:type", "void:Dataset")
    yield Triple(me, "rdf:type", "dcat:Dataset")
    yield Triple(me, "dcterms:title", text_of("kg: who did what with whom, read from news", "@en"))
    yield Triple(me, "dcat:distribution", there)
    yield Triple(me, "void:uriSpace", text_of(space))
    yield Triple(me, "void:vocabulary", f"<{PREFIXES['kg']}>")
    yield from (Triple(me, "void:exampleResource", f"id:{local_of(entity.id)}") for entity in islice(graph.entities(), 1))
    yield Triple(me, "void:entities", _number(len(graph)))
    yield Triple(me, "void:triples", _number(counts.triples))
    yield Triple(me, "void:distinctSubjects", _number(counts.subjects))
    yield Triple(me, "void:properties", _number(len(counts.predicates)))
    yield Triple(me, "void:classes", _number(len(counts.classes)))
    parts = [("class", "void:classPartition", name, number) for name, number in sorted(counts.classes.items())]
    parts += [("property", "void:propertyPartition", name, number) for name, number in sorted(counts.predicates.items())]
    named = [(f"id:dataset-{kind}-{place}", kind, term, name, number) for place, (kind, term, name, number) in enumerate(parts)]
    for node, _, term, _, _ in named:
        yield Triple(me, term, node)
    for node, kind, _, name, number in named:
        yield Triple(node, f"void:{kind}", name)
        yield Triple(node, "void:entities" if kind == "class" else "void:triples", _number(number))
    yield Triple(there, "rdf:type", "dcat:Distribution")
    yield Triple(there, "dcterms:title", text_of(file))
    yield Triple(there, "dcat:mediaType", text_of(media_type))


def _number(count: int) -> str:
    return f'"{count}"^^xsd:integer'
