from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from bench.made_graph import made_graph
from click.testing import CliRunner

from kg.cli import kg
from kg.errors import EmptyGraphError, UnknownNameError
from kg.explorer.contents import BLOCK, blocks, cut
from kg.explorer.page import page
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span
from kg.schema import default_schema
from kg.store import save


def _blocks(graph: Graph, *start: str, limit: int = 100_000) -> dict[str, Any]:
    return dict(blocks(graph, default_schema(), cut(graph, start, limit), start))


def test_the_page_holds_every_fact_but_mentions_with_all_its_sentences(tiny_graph: Graph) -> None:
    held = _blocks(tiny_graph)
    columns, sentences = held["graph-data"], held["evidence-0"]
    edges = {edge.id: edge for edge in tiny_graph.edges(status="") if edge.relation != "MENTIONS"}
    assert sorted(columns["fact"]) == sorted(edges)
    for n, id in enumerate(columns["fact"]):
        edge = edges[id]
        assert (columns["id"][columns["from"][n]], columns["id"][columns["to"][n]]) == (edge.subject, edge.object)
        assert columns["relations"][columns["relation"][n]]["id"] == edge.relation
        assert columns["statuses"][columns["status"][n]] == edge.status
        assert dict(columns["notes"][columns["note"][n]]) == dict(edge.qualifiers)
        assert columns["support"][n] == tiny_graph.support(edge)
        told = [(sentences["quotes"][quote], columns["rules"][rule], speaker) for quote, _, _, rule, speaker, _ in sentences["facts"][n]]
        assert told == [(e.quote, e.rule, e.speaker) for e in edge.evidence]


def test_kinds_have_the_colours_of_the_schema_and_a_shape_for_each_type(seeds: Graph) -> None:
    schema = default_schema()
    kinds = _blocks(seeds)["graph-data"]["kinds"]
    for kind in kinds:
        type = schema.types[kind["parent"] or kind["id"]]
        assert (kind["colour"], kind["typeColour"]) == (schema.types[kind["id"]].colour, type.colour)
    shapes = {kind["parent"] or kind["id"]: kind["shape"] for kind in kinds}
    # An article and a document are both pages; their colours differ for all eyes.
    assert len(shapes) == 10 and len(set(shapes.values())) == 9


def test_sources_are_independent_where_neither_outlet_nor_story_ties_them() -> None:
    graph = Graph()
    graph.add_entity(Entity("person-1", "Person", "", "陆启明"))
    graph.add_entity(Entity("event-1", "Event", "", "会"))
    articles = (("甲报", "1"), ("甲报", "2"), ("乙报", "2"), ("丙报", "4"), ("", "5"), ("", "6"))
    said = []
    for n, (outlet, story) in enumerate(articles):
        id = f"article-{n}"
        graph.add_entity(Entity(id, "Article", "", f"第{n}篇", properties=(("outlet", outlet), ("story", f"article-{story}"))))
        said.append(Evidence(id, f"{n}.txt", 0, 6, "陆启明到会。", "test"))
    graph.add_edge(Edge("fact-1", "person-1", "ATTENDED", "event-1", evidence=tuple(said)))
    graph.add_edge(Edge("fact-2", "person-1", "SPOKE_AT", "event-1", evidence=tuple(said[:3])))
    columns = _blocks(graph)["graph-data"]
    counted = {id: (columns["support"][n], columns["independent"][n]) for n, id in enumerate(columns["fact"])}
    # Two of 甲报, and 乙报 prints one of these: one source. 丙报 and two that name no outlet: three more.
    assert counted == {"fact-1": (5, 4), "fact-2": (2, 1)}


def test_marks_count_as_javascript_does(tiny_graph: Graph) -> None:
    quote = "𠮷野遥与𠮷川到会。"
    graph = Graph()
    graph.add_entity(Entity("person-1", "Person", "", "𠮷野遥"))
    graph.add_entity(Entity("event-1", "Event", "", "会"))
    said = Evidence("article-1", "a.txt", 100, 100 + len(quote), quote, "test", words=(Span(104, 106), Span(100, 103), Span(0, 3)))
    graph.add_edge(Edge("fact-1", "person-1", "ATTENDED", "event-1", evidence=(said,)))
    (((_, marks, *_),),) = _blocks(graph)["evidence-0"]["facts"]
    units = quote.encode("utf-16-le")
    assert [units[2 * a : 2 * b].decode("utf-16-le") for a, b in marks] == ["𠮷野遥", "𠮷川"]


def test_the_date_of_a_fact_is_its_own_or_its_events_or_only_told(tiny_graph: Graph) -> None:
    columns = _blocks(tiny_graph)["graph-data"]
    dates = {id: (columns["dates"][columns["date"][n]], columns["told"][n]) for n, id in enumerate(columns["fact"])}
    for edge in tiny_graph.edges():
        if edge.relation == "ATTENDED" and tiny_graph.entity(edge.object).get("date"):
            assert dates[edge.id] == (tiny_graph.entity(edge.object).get("date"), 0)
    assert {told for _, told in dates.values()} == {0, 1}


def test_a_large_graph_is_cut_around_what_was_asked_for() -> None:
    graph = made_graph(400, 2_000)
    whole = cut(graph, (), 2_000)
    assert (len(whole.edges), whole.left) == (2_000, 0)
    start = graph.entity(min(edge.subject for edge in graph.edges())).id
    own = {edge.id for edge in graph.edges(of=start)}
    part = cut(graph, (start,), len(own) + 50)
    assert len(part.edges) == len(own) + 50 and part.left == 2_000 - len(part.edges)
    assert own <= {edge.id for edge in part.edges}
    assert len(cut(graph, (), 100).edges) == 100
    held = _blocks(graph, start)
    assert held["graph-data"]["start"] == [held["graph-data"]["id"].index(start)]
    assert sorted(name for name in held if name.startswith("evidence")) == [f"evidence-{n}" for n in range(2_000 // BLOCK)]


def test_nothing_to_look_at_is_told() -> None:
    with pytest.raises(EmptyGraphError, match="no fact in this graph"):
        cut(Graph(), (), 10)


def test_blocks_can_be_unpacked_and_end_no_element(tiny_graph: Graph) -> None:
    text = "".join(page(tiny_graph, default_schema(), cut(tiny_graph, (), 10**6), (), "</title><script>"))
    packed = re.findall(r'<script type="application/gzip" id="([\w-]+)">([A-Za-z0-9+/=]*)</script>', text)
    found = {name: json.loads(gzip.decompress(base64.b64decode(data))) for name, data in packed}
    assert found == json.loads(json.dumps(_blocks(tiny_graph)))
    assert text.count("<script") == len(packed) + 1 and "&lt;/title&gt;" in text


def test_the_command_writes_a_page(tiny_graph: Graph, tmp_path: Path) -> None:
    save(tiny_graph, tmp_path / "g.jsonl")
    asked = ["view", "陆啟明", "--graph", str(tmp_path / "g.jsonl"), "--to", str(tmp_path / "sub" / "v.html")]
    done = CliRunner().invoke(kg, [*asked, "--limit", "3"], catch_exceptions=False)
    assert re.search(r"Wrote .*v\.html \(\d+\.\d MB\): 3 facts\. It opens with the 3 of 陆啟明; .*\nLeft out: \d+ facts, those farthest from the names", done.output)
    assert "It opens with a search." in CliRunner().invoke(kg, ["view", *asked[2:]], catch_exceptions=False).output
    with pytest.raises(UnknownNameError, match="No thing is called '陆启华'"):
        CliRunner().invoke(kg, ["view", "陆启华", *asked[2:]], catch_exceptions=False)
