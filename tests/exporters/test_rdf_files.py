"""Turtle and N-Triples: read again by two strict parsers, to the same triples."""

from __future__ import annotations

import logging
import re
import shlex
import subprocess
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from bench.made_graph import made_graph
from hypothesis import given
from hypothesis import strategies as st
from servers.sparql_server import SparqlServer

from kg.endpoints import rows, send
from kg.errors import BadSchemaError
from kg.exporters import jsonld, ntriples, turtle, vocabulary
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.rdf import PREFIXES, STYLES, Style, prefixes, triples
from kg.rdf_text import N_QUADS, N_TRIPLES, TRIG, TURTLE, Counts, Format, Writer
from kg.schema import NodeType, Schema, default_schema
from kg.servers import Endpoint

KG, ID = PREFIXES["kg"], PREFIXES["id"]
Plain = set[tuple[str, str, str]]


def _oxigraph(path: Path) -> Plain:
    return {(str(t.subject), str(t.predicate), _tag(str(t.object))) for t in ox.parse(path=str(path))}


def _rdflib(path: Path) -> Plain:
    graph = rdflib.Graph()
    # A value that does not fit its datatype is only logged.
    logging.getLogger("rdflib.term").setLevel(logging.ERROR)
    graph.parse(path, format="turtle" if path.suffix == ".ttl" else "nt")
    return {(f"<{s}>", f"<{p}>", _tag(str(ox.Literal(str(o), language=o.language) if o.language else _typed(o)) if isinstance(o, rdflib.Literal) else f"<{o}>")) for s, p, o in graph}


def _typed(literal: rdflib.Literal) -> ox.Literal:
    return ox.Literal(str(literal), datatype=ox.NamedNode(str(literal.datatype))) if literal.datatype else ox.Literal(str(literal))


def _tag(term: str) -> str:
    return re.sub(r'"@[A-Za-z-]+$', lambda m: m.group().lower(), term)


def _all_four(graph: Graph, folder: Path) -> Plain:
    ttl, nt = turtle.export(graph, folder)[0], ntriples.export(graph, folder)[0]
    found = _oxigraph(ttl)
    assert found == _oxigraph(nt) == _rdflib(ttl) == _rdflib(nt)
    assert not ttl.read_bytes().startswith(b"\xef\xbb\xbf")
    return found


def test_a_post_is_a_membership_with_its_title_and_interval(tiny_graph: Graph) -> None:
    store = ox.Store()
    store.bulk_load(b"".join(Writer(TURTLE).pieces(tiny_graph)), format=ox.RdfFormat.TURTLE)
    asked = """SELECT ?who ?what ?title ?since ?until WHERE {
      ?post a org:Membership ; org:member ?m ; org:organization ?o ; kg:title ?title . ?m kg:holdsPost ?o ; rdfs:label ?who . ?o rdfs:label ?what .
      OPTIONAL { ?post schema:startDate ?since } OPTIONAL { ?post schema:endDate ?until }
    } ORDER BY ?title"""
    answer = store.query(asked, prefixes=PREFIXES)
    assert isinstance(answer, ox.QuerySolutions)
    assert [tuple(str(cell) for cell in row if cell) for row in answer] == [
        ('"陆启明"@zh-hans', '"云滨区委"@zh-hans', '"区委书记"', f'"2021-07"^^<{PREFIXES["xsd"]}gYearMonth>'),
        ('"陆启明"@zh-hans', '"云滨区委"@zh-hans', '"区委副书记"', f'"2021"^^<{PREFIXES["xsd"]}gYear>'),
    ]


def test_both_files_are_read_to_the_same_triples(tiny_graph: Graph, tmp_path: Path) -> None:
    found = _all_four(tiny_graph, tmp_path)
    assert len((tmp_path / "kg.nt").read_bytes().splitlines()) == len(found)  # each triple once
    assert not any("_:" in term[:2] for triple in found for term in triple)


@pytest.mark.parametrize(
    ("subject", "predicate", "object"),
    [
        ("person-lu", "schema:Person", "a"),
        ("organization-hospital", "schema:Hospital", "a"),
        ("organization-hospital", "schema:Organization", "a"),
        ("organization-hospital", "kg:Hospital", "a"),
        ("person-lu", "rdfs:label", '"陆启明"@zh-hans'),
        ("person-lu", "skos:prefLabel", '"陆启明"@zh-hans'),
        ("person-lu", "skos:altLabel", '"陸啟明"@zh-hant'),
        ("person-lu", "kg:name", '"陸啟明"'),
        ("event-spring", "schema:startDate", '"2024-05-16"^^xsd:date'),
        ("event-summer", "schema:startDate", '"2024-06"^^xsd:gYearMonth'),
        ("event-year", "schema:startDate", '"2023"^^xsd:gYear'),
        ("event-day", "schema:startDate", '"--05-16"^^xsd:gMonthDay'),
        ("article-a", "schema:datePublished", '"2024-05-20"^^xsd:date'),
        ("article-a", "kg:dateBasis", '"page"'),
        ("person-lu", "kg:holdsPost", "id:organization-committee"),
        ("organization-chip", "kg:partneredWith", "id:organization-hospital"),
        ("organization-hospital", "kg:partneredWith", "id:organization-chip"),  # symmetric
        ("article-a", "kg:mentions", "id:organization-chip"),
        ("organization-committee", "kg:mergedBecause", '"short form: 区委"'),
    ],
)
def test_it_says(tiny_graph: Graph, tmp_path: Path, subject: str, predicate: str, object: str) -> None:
    nt, _ = ntriples.export(tiny_graph, tmp_path)
    if object == "a":
        predicate, object = "rdf:type", predicate

    def full(name: str) -> str:
        if name.startswith('"'):
            return re.sub(r"\^\^(xsd):", rf"^^<{PREFIXES['xsd']}", name) + (">" if "^^" in name else "")
        prefix, _, local = name.partition(":")
        return f"<{PREFIXES[prefix]}{local}>"

    assert (f"<{ID}{subject}>", full(predicate), full(object)) in _oxigraph(nt)


def test_a_claim_that_is_not_asserted_is_only_a_statement(tiny_graph: Graph) -> None:
    found = list(triples(tiny_graph))
    assert not [t for t in found if t.predicate == "kg:acquired"]
    (planned,) = (t.subject for t in found if t.predicate == "kg:status" and t.object == '"planned"')
    said = {t.predicate: t.object for t in found if t.subject == planned}
    assert said["rdf:predicate"] == "kg:acquired" and said["kg:date"] == '"2025"'
    assert "kg:joins" not in said


def test_a_fact_leads_to_the_sentence(tiny_graph: Graph) -> None:
    by_subject: dict[str, list[tuple[str, str]]] = {}
    for t in triples(tiny_graph):
        by_subject.setdefault(t.subject, []).append((t.predicate, t.object))
    (chair,) = (s for s, said in by_subject.items() if ("kg:relation", '"PRESIDED_OVER"') in said)
    said = by_subject[chair]
    assert sorted(o for p, o in said if p == "prov:wasDerivedFrom") == ["id:article-a", "id:article-b", "id:article-c"]
    assert sorted(o for p, o in said if p == "kg:joins") == ["id:event-spring", "id:person-lu"]
    evidence = [o for p, o in said if p == "kg:evidence"]
    assert ("kg:stories", '"2"^^xsd:integer') in said and ("kg:story", "id:article-b") in by_subject["id:article-c"]
    assert len(evidence) == 3 and [o for p, o in said if p == "kg:firstEvidence"] == evidence[:1]
    first = dict(by_subject[evidence[0]])
    assert first["kg:quote"] == '"区委书记陆启明主持会议。"'
    place = dict(by_subject[first["oa:hasSelector"]])
    assert (place["oa:start"], place["oa:end"]) == ('"200"^^xsd:integer', '"212"^^xsd:integer')
    assert first["kg:confidence"] == '"0.9"^^xsd:decimal' and first["kg:source"] == '"b.txt"'


@pytest.mark.parametrize(("number", "spelled"), [(0.6, "0.6"), (1, "1.0"), (0.0, "0.0"), (0.125, "0.125"), (1 / 3, "0.333333"), (1e-9, "0.0")])
def test_decimals_are_canonical(number: float, spelled: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("a", "Person", "", "甲"))
    graph.add_edge(Edge("f", "a", "LED", "a", evidence=(Evidence("x", "x", 0, 1, "q", "r", number),)))
    assert [t.object for t in triples(graph) if t.predicate == "kg:confidence"] == [f'"{spelled}"^^xsd:decimal']


@pytest.mark.parametrize("date", ["2024-13-45", "昨天", "2023-02-30", "0000", "2024-05-01/2024-05-03", "12345"])
def test_what_is_no_date_is_plain_text(date: str) -> None:
    graph = Graph()
    graph.add_entity(Entity("e", "Event", "", "会", (), (("date", date),)))
    assert [t.object for t in triples(graph) if t.predicate == "schema:startDate"] == [f'"{date}"']


HOSTILE = st.text(st.characters(), max_size=20) | st.sampled_from(["\\", '"', '\\"', "a\\", "\n\r\t", "\x00", "\ud800", "\U000e0001", "\u202e", "]]>", "\\u0060", "@zh-Hans", '"^^<x>', "\x1f"])


@given(HOSTILE, HOSTILE, HOSTILE.filter(bool), HOSTILE)
def test_hostile_text_is_inert(tmp_path_factory: pytest.TempPathFactory, name: str, quote: str, id: str, value: str) -> None:
    graph = Graph()
    graph.add_entity(Entity(id, "Person", "", name, (quote,), (("title", value),)))
    graph.add_edge(Edge("fact-1", id, "LED", id, (("role", value),), evidence=(Evidence(id, name, 0, 1, quote, "test"),)))
    found = _all_four(graph, tmp_path_factory.mktemp("rdf"))
    assert len([t for t in found if t[1] == f"<{KG}quote>"]) == 1


def test_a_class_of_an_unknown_prefix_is_refused() -> None:
    graph = Graph()
    graph.add_entity(Entity("e", "Ship", "", "船"))
    known = default_schema()
    for term in ("boat:Ship", "schema:a b", "Ship"):
        schema = Schema({**known.types, "Ship": NodeType("Ship", "", "", term, "船")}, known.relations)
        with pytest.raises(BadSchemaError, match="no prefixed name"):
            list(triples(graph, schema))
    assert [t.object for t in triples(graph) if t.predicate == "rdf:type"] == ["kg:Ship"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("format", [TURTLE, TRIG, N_TRIPLES, N_QUADS], ids=lambda format: format.media_type)
def test_a_file_of_forms_that_are_filled_in_is_what_its_triples_are_one_by_one(tiny_graph: Graph, format: Format, style: Style) -> None:
    known = tiny_graph.entity("person-lu")
    tiny_graph.add_entity(replace(known, aliases=tuple(f"老陆{n}" for n in range(150))))
    for graph in (tiny_graph, made_graph(40, 150)):
        names, writer, counts = prefixes("https://data.example.com/id/"), Writer(format, "https://data.example.com/id/"), Counts()
        found = list(triples(graph, style=style))
        # What lies in named graphs stands in a block each.
        text = "".join([format.head(names), *format.spell(found, names), format.tail])
        assert b"".join(writer.pieces(graph, style)).decode() == text
        counts.add(found)
        assert writer.counts() == counts


def test_a_property_called_like_a_relation_is_kept_beside_it(tiny_graph: Graph, tmp_path: Path) -> None:
    tiny_graph.add_entity(replace(tiny_graph.entity("person-lu"), properties=(("spoke_at", "三次"),)))
    (path, _), (plain, _) = jsonld.export(tiny_graph, tmp_path), ntriples.export(tiny_graph, tmp_path)
    found = {str(quad.triple) for quad in ox.parse(path=str(path), format=ox.RdfFormat.JSON_LD)}
    assert found == {str(quad.triple) for quad in ox.parse(path=str(plain))} and sum("spokeAt> \"三次\"" in triple for triple in found) == 1


def test_a_relation_with_a_character_of_forms_is_refused(tiny_graph: Graph) -> None:
    tiny_graph.add_edge(Edge("fact-odd", "person-lu", "KNOWS\ue001", "person-ji"))
    with pytest.raises(BadSchemaError, match="cannot be the name of a relation"):
        list(triples(tiny_graph))


def test_an_empty_graph_is_a_file_of_prefixes(tmp_path: Path) -> None:
    assert _all_four(Graph(), tmp_path) == set()


@pytest.mark.ci
def test_the_files_load_as_the_page_beside_them_says(
    fuseki_server: str, virtuoso_server: Endpoint, rdf4j_server: str, sparql_server: SparqlServer, blazegraph_server: str, tiny_graph: Graph, tmp_path: Path
) -> None:
    turtle.export(tiny_graph, tmp_path)
    _, _, page = vocabulary.export(tiny_graph, tmp_path)
    text = page.read_text(encoding="utf-8")
    (command,) = re.findall(r"`(curl .*) URL`", text)
    ways = dict(re.findall(r"^\| ([^|`]+) \| .*URL `http://localhost:\d+(/[^`]*)`", text, re.MULTILINE))
    count = len(set(triples(tiny_graph)))
    own = {"Virtuoso": ["--digest", "--user", f"{virtuoso_server.user}:{virtuoso_server.password}"], "Blazegraph": ["-X", "POST"]}
    for store, server, asked in (
        ("Apache Jena Fuseki", fuseki_server.removesuffix("/kg"), f"{fuseki_server}/query"),
        ("Virtuoso", virtuoso_server.url.removesuffix("/sparql"), f"{virtuoso_server.url}?default-graph-uri=https://x.example.org/readme"),
        ("GraphDB, RDF4J", rdf4j_server.removesuffix("/repositories/kg"), rdf4j_server),
        ("Oxigraph", sparql_server.home, sparql_server.endpoint),
        ("Blazegraph", blazegraph_server.removesuffix("/blazegraph/sparql"), blazegraph_server),
    ):
        address = server + ways.pop(store).replace("NAME", "kg").replace("IRI", "https%3A%2F%2Fx.example.org%2Freadme")
        for url in (blazegraph_server,) if store == "Blazegraph" else (rdf4j_server + "/statements",) if "RDF4J" in store else ():
            send(Endpoint(url), "DELETE", {}, None, 60)
        done = subprocess.run([*shlex.split(command), *own.get(store, []), "-sS", "--fail", address], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), (store, done)
        assert rows(Endpoint(asked), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", 60)[1] == [{"n": str(count)}], store
    assert ways == {}
