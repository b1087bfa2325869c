"""Every question gives the same rows in the same order on every engine: in this process, on Neo4j, on a SPARQL endpoint, on Grafeo."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import neo4j
import pytest
import rdflib
from servers.neo4j_server import Neo4jServer
from servers.sparql_server import SparqlServer
from ties import Tie, add_ties

from kg.contracts import LoadOptions
from kg.endpoints import found_store, send
from kg.engines import neo4j as on_neo4j
from kg.engines import oxigraph as here
from kg.engines import sparql as on_endpoint
from kg.errors import KgError, ServerError
from kg.graph import Graph
from kg.loaders import neo4j as loader
from kg.loaders.sparql import graph_name
from kg.loaders.sparql import load as load_rdf
from kg.model import Entity
from kg.pipeline import build
from kg.queries import Answer, Limits, Question, question, questions, resolved
from kg.rdf import Style
from kg.rdf_text import TRIG, TURTLE, Writer, turtle
from kg.schema import default_schema
from kg.servers import Endpoint, Server
from kg.store import save

Case = tuple[str, dict[str, str]]
ROOT = Path(__file__).parents[2]
# Names of plain ASCII, and of characters that code points and UTF-16 put in another order.
_MORE = (
    ("person-chen1", "Person", "", "陈建明", (), (("disambiguation", "云滨区"),)),
    ("person-chen2", "Person", "", "陈建明", ("Ｆ建明",), ()),
    ("person-smith", "Person", "", "John Smith", ("\U00020bb7野遥",), ()),
    ("organization-lab", "Organization", "Company", "OpenLab", ("岚芯",), ()),
    ("organization-wide", "Organization", "Company", "Ｆ科技", (), ()),
    ("organization-rare", "Organization", "Company", "\U00020bb7科技", (), ()),
    ("work-alone", "Work", "", "《无人问》", (), ()),
    ("place-zone", "Place", "Zone", "云滨科创园", ("科创园",), ()),
    ("place-district", "Place", "AdministrativeArea", "云滨区", (), ()),
    ("place-city", "Place", "AdministrativeArea", "江澜市", (), ()),
)
_TIES: tuple[Tie, ...] = (
    ("person-chen1", "HOLDS_POST", "organization-committee", {"title": "区委书记", "until": "2021-06"}, "asserted", (("b", "陈建明不再担任区委书记。"),)),
    ("person-chen2", "HOLDS_POST", "organization-committee", {"title": "区委副书记", "held": "former"}, "asserted", (("b", "区委原副书记陈建明"),)),
    ("person-smith", "HOLDS_POST", "organization-committee", {"title": "顾问", "held": "then"}, "asserted", (("b", "时任顾问John Smith"),)),
    ("person-smith", "HOLDS_POST", "organization-lab", {"title": "CEO", "since": "2022"}, "asserted", (("gone", ""), ("b", "John Smith任CEO。"))),
    ("person-chen2", "HOLDS_POST", "organization-lab", {"title": "经理"}, "asserted", (("a", "OpenLab经理陈建明"), ("b", "经理陈建明"))),
    ("person-chen2", "HOLDS_POST", "organization-lab", {"title": "经理", "until": "2024-03-01"}, "asserted", (("a", "陈建明辞去经理。"),)),
    ("person-smith", "ATTENDED", "event-spring", {}, "asserted", (("b", "John Smith出席。"),)),
    ("person-smith", "ATTENDED", "event-year", {}, "asserted", (("a", "John Smith出席论坛。"),)),
    ("organization-ring", "PARTNERED_WITH", "organization-hospital", {}, "asserted", (("b", "环湖协会与云滨医院合作。"),)),
    ("organization-lab", "PARTNERED_WITH", "organization-ring", {}, "asserted", (("b", "OpenLab与环湖协会合作。"),)),
    ("organization-lab", "PARTNERED_WITH", "organization-wide", {}, "asserted", (("b", "OpenLab与Ｆ科技合作。"),)),
    ("organization-lab", "PARTNERED_WITH", "organization-rare", {}, "asserted", (("b", "OpenLab与\U00020bb7科技合作。"),)),
    ("organization-lab", "LOCATED_IN", "place-zone", {"since": "2023-05"}, "asserted", (("a", "OpenLab落户科创园。"),)),
    ("organization-rare", "LOCATED_IN", "place-zone", {}, "asserted", (("a", "\U00020bb7科技在科创园。"),)),
    ("organization-wide", "LOCATED_IN", "place-zone", {}, "asserted", (("a", "Ｆ科技在科创园。"),)),
    ("organization-chip", "LOCATED_IN", "place-district", {}, "asserted", (("a", "岚芯科技位于云滨区。"),)),
    ("place-zone", "LOCATED_IN", "place-district", {}, "asserted", (("a", "科创园位于云滨区。"),)),
    ("place-district", "PART_OF", "place-city", {}, "asserted", (("a", "江澜市云滨区"),)),
    ("place-street", "LAUNCHED", "product-scan", {"date": "2024-05-03"}, "asserted", (("a", "柳湾街道推出芯影。"),)),
    ("place-street", "ORGANIZED", "event-spring", {"role": "organizer"}, "asserted", (("a", "柳湾街道主办。"), ("b", "由柳湾街道主办。"))),
    ("place-street", "ORGANIZED", "event-year", {}, "asserted", (("a", "柳湾街道办论坛。"),)),
    ("organization-far", "INVESTED_IN", "organization-lab", {"amount": "3亿元", "date": "2023"}, "asserted", (("a", "远山公司投资3亿元。"),)),
    ("organization-far", "INVESTED_IN", "organization-lab", {"amount": "2亿元"}, "asserted", (("b", "远山公司投资2亿元。"),)),
    ("organization-wide", "ACQUIRED", "organization-rare", {}, "asserted", (("b", "Ｆ科技收购\U00020bb7科技。"),)),
    ("organization-lab", "ACQUIRED", "organization-wide", {}, "reported", (("a", "据传OpenLab收购Ｆ科技。", "业内人士"), ("gone", "外传如此。"))),
    ("organization-rare", "ACQUIRED", "organization-ring", {}, "planned", (("b", "\U00020bb7科技拟收购环湖协会。"),)),
    ("article-c", "MENTIONS", "organization-rare", {"count": "1"}, "asserted", (("c", "\U00020bb7科技"),)),
    ("article-c", "MENTIONS", "organization-hospital", {"count": "1"}, "asserted", (("c", "云滨医院"),)),
)
RICH: list[Case] = [
    ("about", {"name": "岚芯"}),
    ("about", {"name": "𠮷野遥"}),
    ("article", {"title": "工作会议"}),
    ("body-leaders", {"body": "區委"}),
    ("body-leaders", {"body": "OpenLab"}),
    ("bridges", {"one": "云滨区委", "other": "OpenLab"}),
    ("bridges", {"one": "陆启明", "other": "𠮷野遥"}),
    ("claims", {"name": "远山"}),
    ("claims", {"name": "Ｆ科技"}),
    ("event-people", {"event": "会"}),
    ("hospitals-companies", {}),
    ("investments", {}),
    *(("leaders-on", {"body": body, "day": day}) for body in ("云滨区委", "OpenLab") for day in ("2020-01-01", "2021-06-30", "2021", "2023-05", "2024-12-31")),
    ("namesakes", {}),
    ("partners", {"organisation": "云滨医院"}),
    ("partners", {"organisation": "OpenLab"}),
    ("path", {"from": "陆启明", "to": "夏季签约仪式"}),
    # An article that names both, or a plan, would be a shorter way, and is no fact.
    ("path", {"from": "𠮷科技", "to": "云滨医院"}),
    ("path", {"from": "环湖协会", "to": "远山公司"}),
    ("path", {"from": "Ｆ科技", "to": "云滨医院"}),
    ("path", {"from": "岚芯", "to": "陈建明"}),
    ("person-events", {"person": "陆启明"}),
    ("person-events", {"person": "𠮷野遥"}),
    ("person-posts", {"person": "启明"}),
    ("person-posts", {"person": "陈建明"}),
    ("person-posts", {"person": "陈建明（云滨区）"}),
    ("post-changes", {"body": "云滨区委"}),
    ("products", {}),
    ("reviewed", {"event": "會議"}),
    ("search", {"part": "科技"}),
    ("search", {"part": "建明"}),
    ("single-source", {"name": "云滨区委"}),
    ("stories", {}),
    ("street-months", {"street": "柳湾街道"}),
    ("timeline", {"name": "陆启明"}),
    ("timeline", {"name": "柳湾街道"}),
    ("together", {}),
    ("visits", {"visitor": "陆启明"}),
    ("zone-companies", {"zone": "科创园"}),
    ("zone-companies", {"zone": "江澜市"}),
]
# A name that nothing answers, a name that is not there, a part of several names, and what would be Cypher or SPARQL if it were run.
NO_HIT: list[Case] = [
    *((q.name, {p.name: "2024-05-01" if p.is_day else "《无人问》" if p.is_name else "没有的" for p in q.parameters}) for q in questions().values() if q.parameters),
    ("about", {"name": "路启明"}),
    ("about", {"name": "科技"}),
    ("visits", {"visitor": "\"'` } ) \\ // $x ?y"}),
    ("search", {"part": "' OR true //"}),
    ("search", {"part": '" } #'}),
    ("search", {"part": "\ud800\x00"}),
    ("leaders-on", {"body": "云滨区委", "day": "春天"}),
    ("person-posts", {"persn": "陆启明"}),
]


def rich_graph(make_tiny_graph: Callable[[], Graph]) -> Graph:
    graph = make_tiny_graph()
    for id, type, sub, name, aliases, properties in _MORE:
        graph.add_entity(Entity(id, type, sub, name, aliases, properties))
    add_ties(graph, _TIES, 100)
    return graph


def _given(asked: Callable[..., Any], name: str, values: Mapping[str, str]) -> object:
    try:
        answer = asked(question(name), values, Limits(rows=0))
    except KgError as error:
        return str(error)
    return [list(answer.columns), [list(row) for row in answer.rows]]


@pytest.fixture(scope="module", params=["rich", "seeds"])
def asked(request: pytest.FixtureRequest, make_tiny_graph: Callable[[], Graph]) -> tuple[Graph, list[Case], list[object]]:
    """A graph, questions, and their answers in this process."""
    if request.param == "seeds":
        graph = build([str(ROOT / "seeds")], default_schema())[0]
        cases: list[Case] = [(q.name, {p.name: p.example for p in q.parameters}) for q in questions().values()]
    else:
        graph, cases = rich_graph(make_tiny_graph), [*RICH, *NO_HIT]
    return graph, cases, [_given(partial(here.ask, graph), *case) for case in cases]


def test_every_question_is_asked_and_answered(asked: tuple[Graph, list[Case], list[object]]) -> None:
    _, cases, answers = asked
    assert {name for name, _ in cases} == set(questions())
    for case, answer in zip(cases, answers, strict=True):
        assert case in NO_HIT or (isinstance(answer, list) and answer[1]), case
    assert all(isinstance(answer, str) or not answer[1] for case, answer in zip(cases, answers, strict=True) if case in NO_HIT)


def _compare(module: ModuleType, source: object, cases: list[Case], answers: list[object], *, ordered: bool = True) -> None:
    given = [_given(partial(module.ask, source), *case) for case in cases]
    assert _unlike(cases, given, answers, ordered=ordered) == []


def _unlike(cases: list[Case], given: list[object], answers: list[object], *, ordered: bool = True) -> list[tuple[Case, object]]:
    """Give the questions whose answers differ, with what was found."""

    def told(answer: object) -> object:
        return answer if ordered or not isinstance(answer, list) else [answer[0], sorted(answer[1])]

    return [(case, found) for case, found, answer in zip(cases, given, answers, strict=True) if told(found) != told(answer)]


@pytest.mark.neo4j
def test_neo4j_gives_the_same_rows(neo4j_server: Neo4jServer, asked: tuple[Graph, list[Case], list[object]]) -> None:
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        # Questions ask the whole database, whatever graphs are in it.
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")
    # With what is only for the eye beside the facts: no question may count it.
    loader.load(asked[0], Server(neo4j_server.uri), LoadOptions(aggregate=True), lambda *_: None)
    _compare(on_neo4j, Server(neo4j_server.uri), *asked[1:])


def test_an_endpoint_gives_the_same_rows(sparql_server: SparqlServer, asked: tuple[Graph, list[Case], list[object]]) -> None:
    sparql_server.fill(turtle(asked[0]))
    _compare(on_endpoint, Endpoint(sparql_server.endpoint), *asked[1:])


@pytest.mark.parametrize("style", ["named-graphs", "rdf12"])
def test_each_style_of_evidence_gives_the_same_rows(sparql_server: SparqlServer, asked: tuple[Graph, list[Case], list[object]], style: Style) -> None:
    sparql_server.fill(b"".join(Writer(TRIG).pieces(asked[0], style)), named=True)
    _compare(on_endpoint, Endpoint(sparql_server.endpoint), *asked[1:])


def test_facts_without_evidence_are_told(sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(b"".join(Writer(TURTLE).pieces(tiny_graph, "plain")))
    with pytest.raises(ServerError, match="holds no facts with their sentences, which the saved questions ask: it was loaded with --evidence plain"):
        on_endpoint.ask(Endpoint(sparql_server.endpoint), question("about"), {"name": "陆启明"})
    assert on_endpoint.ask(Endpoint(sparql_server.endpoint), question("search"), {"part": "云滨"}).rows


@pytest.mark.ci
def test_fuseki_gives_the_same_rows(fuseki_server: str, asked: tuple[Graph, list[Case], list[object]]) -> None:
    # Jena puts characters beyond U+FFFF before some others, and so rows that begin with them.
    _compare(on_endpoint, _loaded(asked[0], Endpoint(fuseki_server)), *asked[1:], ordered=False)


@pytest.mark.ci
def test_virtuoso_gives_the_same_rows(virtuoso_server: Endpoint, asked: tuple[Graph, list[Case], list[object]]) -> None:
    _compare(on_endpoint, _loaded(asked[0], virtuoso_server), *asked[1:])


@pytest.mark.ci
def test_rdf4j_gives_the_same_rows(rdf4j_server: str, asked: tuple[Graph, list[Case], list[object]]) -> None:
    # Like Jena, by its order of characters.
    _compare(on_endpoint, _loaded(asked[0], Endpoint(rdf4j_server)), *asked[1:], ordered=False)


@pytest.mark.ci
def test_blazegraph_gives_the_same_rows(blazegraph_server: str, asked: tuple[Graph, list[Case], list[object]]) -> None:
    server = Endpoint(blazegraph_server)
    send(server, "DELETE", {}, None, 60)
    send(server, "POST", {"Content-Type": "text/turtle; charset=utf-8"}, turtle(asked[0]), 60)
    _compare(on_endpoint, server, *asked[1:], ordered=False)


def _loaded(graph: Graph, server: Endpoint) -> Endpoint:
    """Give the address at which the graph is asked, after a load."""
    load_rdf(graph, server, LoadOptions(), lambda *_: None)
    return Endpoint(found_store(server, 60).endpoint(graph_name("kg")))


@pytest.mark.ci
def test_rdflib_gives_the_same_rows(asked: tuple[Graph, list[Case], list[object]]) -> None:
    graph, cases, answers = asked
    store = rdflib.Graph()
    store.parse(data=turtle(graph), format="turtle")

    def ask(question: Question, values: Mapping[str, str], _: Limits) -> Answer:
        result = store.query(question.bound(resolved(question, values, lambda: graph)))
        columns = tuple(map(str, result.vars or ()))
        return Answer(columns, [tuple("" if cell is None else str(cell) for cell in row) for row in result])  # type: ignore[union-attr]

    given = [_given(ask, *case) for case in cases]
    assert _unlike(cases, given, answers) == []


def test_grafeo_gives_the_same_rows(python_with_grafeo: Path, asked: tuple[Graph, list[Case], list[object]], tmp_path: Path) -> None:
    graph, cases, answers = asked
    for case, answer, given in zip(cases, answers, _on_grafeo(python_with_grafeo, graph, cases, tmp_path), strict=True):
        assert given == answer, case


def _on_grafeo(python: Path, graph: Graph, cases: object, folder: Path) -> list[Any]:
    save(graph, folder / "graph.jsonl")
    command = [python, Path(__file__).with_name("grafeo_answers.py"), folder / "graph.jsonl"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    done = subprocess.run(command, input=json.dumps(cases), capture_output=True, text=True, encoding="utf-8", env=environment, check=True)
    answers: list[Any] = json.loads(done.stdout)
    return answers


@pytest.mark.neo4j
def test_cypher_of_ones_own_gives_the_same_values(neo4j_server: Neo4jServer, python_with_grafeo: Path, tiny_graph: Graph, tmp_path: Path) -> None:
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")
    loader.load(tiny_graph, Server(neo4j_server.uri), LoadOptions(), lambda *_: None)
    texts: dict[str, dict[str, object]] = {
        "MATCH path = (p:Person)-[r:HOLDS_POST]->(b) RETURN p, r, b, path ORDER BY r.id": {},
        "MATCH (e:Event) RETURN e.name AS name, e.date_from AS day, e.since AS nothing, size(e.name) AS length ORDER BY name": {},
        "RETURN [1, 2.5, {day: date('2024-05-16')}] AS list, $given AS given, true AS yes": {"given": ["甲", 2, None]},
    }
    for text, given in zip(texts, _on_grafeo(python_with_grafeo, tiny_graph, list(texts.items()), tmp_path), strict=True):
        answer = on_neo4j.cypher(Server(neo4j_server.uri), text, texts[text])
        assert given == [list(answer.columns), [list(row) for row in answer.rows]] and answer.rows
