from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.engines import oxigraph
from kg.errors import BadQuestionError
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.pipeline import build
from kg.queries import Limits, Question, question, questions
from kg.schema import default_schema
from kg.store import to_json

ASKED = {
    "bridges": {"one": "岚芯", "other": "云滨医院"},
    "claims": {"name": "岚芯科技"},
    "investments": {},
    "leaders-on": {"body": "区委", "day": "2022-01"},
    "namesakes": {},
    "post-changes": {"body": "云滨区委"},
    "single-source": {"name": "岚芯"},
    "street-months": {"street": "柳湾街道"},
    "zone-companies": {"zone": "柳湾街道"},
    "about": {"name": "陸啟明"},
    "article": {"title": "工作会议"},
    "body-leaders": {"body": "區委"},
    "event-people": {"event": "春季"},
    "hospitals-companies": {},
    "partners": {"organisation": "云滨医院"},
    "path": {"from": "陆启明", "to": "夏季签约仪式"},
    "person-events": {"person": "陆启明"},
    "person-posts": {"person": "启明"},
    "products": {},
    "reviewed": {"event": "會議"},
    "search": {"part": "医院"},
    "stories": {},
    "timeline": {"name": "陆启明"},
    "together": {},
    "visits": {"visitor": "陆启明"},
}


# Of these the small graph says nothing; test_same_rows asks them of a richer one.
SILENT = {"investments", "namesakes", "zone-companies"}
WITHOUT_SENTENCE = {"search", "stories", "together", "street-months"}


def ask(graph: Graph, asked: Question, values: dict[str, str]) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    answer = oxigraph.ask(graph, asked, values)
    return answer.columns, answer.rows


@pytest.mark.parametrize("name", sorted(set(questions()) - SILENT))
def test_every_question_has_its_answer(tiny_graph: Graph, tmp_path: Path, golden: Callable[[str, Path], None], name: str) -> None:
    columns, rows = ask(tiny_graph, question(name), ASKED[name])
    assert rows and all(len(row) == len(columns) for row in rows)
    path = tmp_path / f"{name}.jsonl"
    path.write_text("".join(to_json(dict(zip(columns, row, strict=True))) + "\n" for row in rows), encoding="utf-8")
    golden("answers", path)


@pytest.mark.parametrize("name", sorted(set(questions()) - WITHOUT_SENTENCE))
def test_every_answer_shows_the_sentence(tiny_graph: Graph, name: str) -> None:
    columns, rows = ask(tiny_graph, question(name), ASKED[name])
    quotes = {e.quote for edge in tiny_graph.edges(status="") for e in edge.evidence}
    shown = "quote1" if name == "path" else "quote"
    assert {row[columns.index(shown)] for row in rows} <= quotes


@pytest.mark.parametrize("name", sorted(set(questions()) - {"claims"}))
def test_claims_that_are_not_asserted_are_no_answer(tiny_graph: Graph, name: str) -> None:
    _, rows = ask(tiny_graph, question(name), ASKED[name])
    assert not [cell for row in rows for cell in row if "收购" in str(cell) or cell == "ACQUIRED"]


@pytest.mark.parametrize("name", sorted(questions()))
def test_an_empty_graph_answers_nothing(name: str) -> None:
    asked = question(name)
    if any(p.is_name for p in asked.parameters):
        with pytest.raises(BadQuestionError, match="Nothing in this graph is called"):
            ask(Graph(), asked, ASKED[name])
    else:
        assert ask(Graph(), asked, ASKED[name])[1] == []


def test_the_order_does_not_depend_on_the_order_of_adding(tiny_graph: Graph) -> None:
    again = Graph()
    for entity in reversed(list(tiny_graph.entities())):
        again.add_entity(entity)
    for edge in reversed(list(tiny_graph.edges(status=""))):
        again.add_edge(edge)
    for name, values in ASKED.items():
        assert ask(again, question(name), values) == ask(tiny_graph, question(name), values)


def test_ways_are_simple_and_the_shortest(tiny_graph: Graph) -> None:
    columns, rows = ask(tiny_graph, question("path"), {"from": "云滨医院", "to": "岚芯科技"})
    steps = [int(str(row[columns.index("steps")])) for row in rows]
    assert steps and set(steps) == {1}
    for row in rows:
        names = [row[columns.index(f"name{i}")] for i in range(1, 5) if row[columns.index(f"name{i}")]]
        assert len(names) == len(set(names)) == int(str(row[0])) + 1


def test_namesakes_are_both_answered() -> None:
    graph = Graph()
    for number in ("1", "2"):
        graph.add_entity(Entity(f"person-{number}", "Person", "", "陈建明"))
        graph.add_entity(Entity(f"organization-{number}", "Organization", "", f"第{number}公司"))
        said = Evidence("article-x", "x.txt", 0, 4, f"陈建明任第{number}公司经理。", "test")
        graph.add_edge(Edge(f"fact-{number}", f"person-{number}", "HOLDS_POST", f"organization-{number}", (("title", "经理"),), evidence=(said,)))
    columns, rows = ask(graph, question("person-posts"), {"person": "陈建明"})
    assert [row[columns.index("body")] for row in rows] == ["第1公司", "第2公司"]
    assert {row[columns.index("article")] for row in rows} == {""}  # an article that is not in the graph


def test_a_value_is_never_run(tiny_graph: Graph) -> None:
    for value in ('" } } #', "\\\\", '"@en } DROP ALL', "'; MATCH (n) DETACH DELETE n //"):
        assert ask(tiny_graph, question("search"), {"part": value})[1] == []


def test_a_question_that_gives_no_table_is_refused(tiny_graph: Graph) -> None:
    broken = [("CONSTRUCT { ?s ?p ?o } WHERE {\n ?s ?p ?o }", "table"), ("SELECT ?s WHERE {\n ?s ?p }", "SPARQL")]
    for sparql, told in broken:
        with pytest.raises(BadQuestionError, match=told):
            ask(tiny_graph, Question("mine", "t", "s", (), "", sparql), {})


@pytest.fixture(scope="module")
def seeds() -> Graph:
    return build([str(Path(__file__).parents[2] / "seeds")], default_schema())[0]


@pytest.mark.parametrize("asked", list(questions().values()), ids=list(questions()))
def test_the_examples_in_the_help_have_an_answer_in_the_samples(seeds: Graph, asked: Question) -> None:
    assert ask(seeds, asked, {p.name: p.example for p in asked.parameters})[1]


def test_a_limit_is_told(tiny_graph: Graph) -> None:
    answer = oxigraph.ask(tiny_graph, question("about"), {"name": "陆启明"}, Limits(rows=2))
    assert len(answer.rows) == 2 and answer.cut
    whole = oxigraph.ask(tiny_graph, question("about"), {"name": "陆启明"}, Limits(rows=0))
    assert len(whole.rows) > 2 and not whole.cut
    assert not oxigraph.ask(tiny_graph, question("about"), {"name": "陆启明"}, Limits(rows=len(whole.rows))).cut
