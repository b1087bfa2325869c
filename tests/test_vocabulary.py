from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pyoxigraph as ox
import pytest
import rdflib
from bench.made_graph import made_graph
from pyshacl import validate

from kg.errors import BadSchemaError
from kg.exporters import jsonld, nquads, ntriples, trig, turtle
from kg.exporters import vocabulary as vocabulary_exporter
from kg.graph import Graph
from kg.model import Edge, Entity
from kg.rdf import PREFIXES, predicate_of, triples
from kg.schema import default_schema, read_schema
from kg.store import load, save
from kg.vocabulary import shapes, vocabulary


def _read(text: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=text, format="turtle")


@pytest.fixture(scope="module")
def rules() -> rdflib.Graph:
    return _read("".join(shapes(default_schema())))


def _objections(graph: Graph, rules: rdflib.Graph, folder: Path) -> str:
    path = turtle.export(graph, folder)[0]
    fits, _, told = validate(_read(path.read_text(encoding="utf-8")), shacl_graph=rules, inference="none")
    return "" if fits else str(told)


def test_every_export_fits_the_shapes(tiny_graph: Graph, rules: rdflib.Graph, tmp_path: Path) -> None:
    assert _objections(tiny_graph, rules, tmp_path) == ""
    assert _objections(made_graph(30, 80), rules, tmp_path) == ""


@pytest.mark.parametrize(
    ("exporter", "format", "style"),
    [
        (ntriples, ox.RdfFormat.N_TRIPLES, "statements"),
        (jsonld, ox.RdfFormat.JSON_LD, "statements"),
        (trig, ox.RdfFormat.TRIG, "named-graphs"),
        (nquads, ox.RdfFormat.N_QUADS, "named-graphs"),
        (turtle, ox.RdfFormat.TURTLE, "plain"),
        (turtle, ox.RdfFormat.TURTLE, "rdf12"),
    ],
)
def test_every_format_and_style_fits_the_shapes(tiny_graph: Graph, rules: rdflib.Graph, tmp_path: Path, exporter: ModuleType, format: ox.RdfFormat, style: str) -> None:
    path = exporter.export(tiny_graph, tmp_path, evidence=style)[0]
    # The checker knows no triples within triples, which in that style stand beside statements.
    said = [quad.triple for quad in ox.parse(path=str(path), format=format) if not isinstance(quad.object, ox.Triple)]
    text = ox.serialize(dict.fromkeys(said), format=ox.RdfFormat.N_TRIPLES)
    assert text is not None
    fits, _, told = validate(rdflib.Graph().parse(data=text, format="nt"), shacl_graph=rules, inference="none")
    assert fits, told


def test_the_shapes_object_to_what_the_schema_forbids(tiny_graph: Graph, rules: rdflib.Graph, tmp_path: Path) -> None:
    tiny_graph.add_edge(Edge("fact-bad", "document-plan", "ATTENDED", "person-lu"))
    told = _objections(tiny_graph, rules, tmp_path)
    assert "attended-Subjects" in told and "attended-Objects" in told
    tiny_graph.add_entity(Entity("person-odd", "Person", "", "甲"))
    tiny_graph.add_edge(Edge("fact-odd", "person-odd", "KNOWS", "person-lu"))
    assert "KNOWS" in _objections(tiny_graph, rules, tmp_path)


def test_a_graph_keeps_the_schema_of_its_user(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text('types:\n  Vehicle: {zh: 车辆, colour: "#112233"}\nrelations:\n  DRIVES: {zh: 驾驶, from: [Person], to: [Vehicle], qualifiers: [since]}\n', encoding="utf-8")
    graph = Graph()
    graph.schema = read_schema(own)
    graph.add_entity(Entity("person-1", "Person", "", "甲"))
    graph.add_entity(Entity("vehicle-1", "Vehicle", "", "云滨一号"))
    graph.add_edge(Edge("fact-1", "person-1", "DRIVES", "vehicle-1", (("since", "2024"),)))
    save(graph, tmp_path / "graph.jsonl")
    again = load(tmp_path / "graph.jsonl")
    assert again.schema == graph.schema and Graph().schema == default_schema()
    said, wanted, _ = vocabulary_exporter.export(again, tmp_path)
    found = _read(said.read_text(encoding="utf-8"))
    assert (rdflib.URIRef(PREFIXES["kg"] + "drives"), rdflib.RDFS.range, rdflib.URIRef(PREFIXES["kg"] + "Vehicle")) in found
    assert _objections(again, _read(wanted.read_text(encoding="utf-8")), tmp_path) == ""
    assert "DRIVES" in _objections(again, _read("".join(shapes(default_schema()))), tmp_path)


@pytest.mark.parametrize("added", ["[1]", '{"types":3}', '{"relations":{"DRIVES":{"from":["Car"],"to":["Car"]}}}'])
def test_a_broken_schema_in_a_graph_is_told(tmp_path: Path, added: str) -> None:
    path = tmp_path / "graph.jsonl"
    save(Graph(), path)
    path.write_text(path.read_text(encoding="utf-8").removesuffix("}\n") + f',"schema":{added}}}\n', encoding="utf-8")
    with pytest.raises(BadSchemaError, match=r"graph\.jsonl, line 1") as caught:
        load(path)
    assert "\n" not in str(caught.value)


def test_the_vocabulary_explains_every_term_that_is_written(tiny_graph: Graph) -> None:
    found = _read("".join(vocabulary(default_schema())))
    known = {str(subject) for subject in found.subjects(rdflib.RDF.type, None)}
    written = {term for triple in triples(tiny_graph) for term in (triple.predicate, triple.object if triple.predicate == "rdf:type" else "") if term.startswith("kg:")}
    assert {PREFIXES["kg"] + term[3:] for term in written} <= known
    assert all(rdflib.URIRef(PREFIXES["kg"] + predicate_of(relation.name)[3:]) in found.subjects() for relation in default_schema().relations.values())
    for term in found.subjects(rdflib.RDF.type, None):
        assert {label.language for label in found.objects(term, rdflib.RDFS.label) if isinstance(label, rdflib.Literal)} == {"zh-Hans", "en"}, term


def test_the_vocabulary_is_tied_to_those_of_others() -> None:
    found = _read("".join(vocabulary(default_schema())))
    ours, theirs = rdflib.Namespace(PREFIXES["kg"]), rdflib.Namespace(PREFIXES["schema"])
    assert (ours.Event, rdflib.RDFS.subClassOf, rdflib.URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Event")) in found
    assert (ours.heldAt, rdflib.RDFS.subPropertyOf, theirs.location) in found and (ours.mentions, rdflib.RDFS.subPropertyOf, theirs.mentions) in found
    assert (ours.organized, rdflib.RDFS.seeAlso, theirs.organizer) in found


def test_a_file_is_described_with_what_is_in_it(tiny_graph: Graph, tmp_path: Path) -> None:
    for exporter in (turtle, nquads):
        data, described = exporter.export(tiny_graph, tmp_path)
        about = _read(described.read_text(encoding="utf-8"))
        kind = ox.RdfFormat.TURTLE if data.suffix == ".ttl" else ox.RdfFormat.N_QUADS
        quads = list(ox.parse(data.read_bytes(), format=kind))
        void = rdflib.Namespace("http://rdfs.org/ns/void#")
        me = rdflib.URIRef(PREFIXES["id"] + "dataset")
        assert str(about.value(me, void.uriSpace)) == PREFIXES["id"]
        assert about.value(me, void.triples) == rdflib.Literal(len(quads))
        assert about.value(me, void.distinctSubjects) == rdflib.Literal(len({quad.subject for quad in quads}))
        assert about.value(me, void.entities) == rdflib.Literal(len(tiny_graph))
        assert about.value(me, void.exampleResource) in {rdflib.URIRef(quad.subject.value) for quad in quads if isinstance(quad.subject, ox.NamedNode)}
        people = next(part for part in about.objects(me, void.classPartition) if str(about.value(part, void["class"])).endswith("#Person"))
        assert about.value(people, void.entities) == rdflib.Literal(2)
