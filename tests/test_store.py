from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import BadFileError
from kg.graph import Graph
from kg.model import STATUSES, Edge, Entity, Evidence, Span
from kg.store import load, save, to_json

# JSON cannot tell two lone surrogates in a row from the character that they would make.
TEXT = st.text(st.characters(), max_size=12).filter(lambda s: s.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == s)
VALUES = st.dictionaries(TEXT, TEXT, max_size=3).map(lambda d: tuple(sorted(d.items())))
SPANS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda pair: Span(*pair))
EVIDENCE = st.builds(
    Evidence, TEXT, TEXT, st.integers(0, 10**9), st.integers(0, 10**9), TEXT, TEXT, st.floats(0, 1), st.sampled_from(STATUSES), TEXT, st.lists(SPANS, max_size=2).map(tuple)
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    graph = Graph()
    ids = draw(st.lists(TEXT, min_size=1, max_size=4, unique=True))
    for id in ids:
        names = st.lists(TEXT, max_size=2).map(tuple)
        graph.add_entity(Entity(id, draw(TEXT), draw(TEXT), draw(TEXT), draw(names), draw(VALUES), draw(names)))
    for id in draw(st.lists(TEXT, max_size=4, unique=True)):
        evidence = draw(st.lists(EVIDENCE, max_size=2).map(tuple))
        ends = st.sampled_from(ids)
        graph.add_edge(Edge(id, draw(ends), draw(TEXT), draw(ends), draw(VALUES), draw(st.sampled_from(STATUSES)), evidence))
    graph.sources = draw(st.dictionaries(TEXT, st.integers(0, 9), max_size=2))
    return graph


@given(graphs())
def test_store_gives_back_what_it_was_given(tmp_path_factory: pytest.TempPathFactory, graph: Graph) -> None:
    path = tmp_path_factory.mktemp("store") / "graph.jsonl"
    save(graph, path)
    again = load(path)
    assert list(again.entities()) == list(graph.entities())
    assert list(again.edges(status="")) == list(graph.edges(status=""))
    assert (again.sources, again.set_aside) == (graph.sources, graph.set_aside)
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines == [to_json(json.loads(line)) for line in lines]
    before = path.read_bytes()
    save(again, path)
    assert path.read_bytes() == before


def test_the_file_is_plain_and_sorted(tiny_graph: Graph, tmp_path: Path, golden) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "graph.jsonl"
    save(tiny_graph, path)
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    assert json.loads(header) == {
        "format": "kg-graph", "version": 1, "entities": 17, "facts": 20,
        "sources": {"articles": 2, "sentences": 20}, "set_aside": {"against the schema: no relation KNOWS": 1},
    }  # fmt: skip
    keys = [(json.loads(line)["kind"], json.loads(line)["id"]) for line in lines]
    assert keys == sorted(keys)
    golden("store", path)


def _edited(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"format":"kg-graph"', '"format":"other"', "no kg graph"),
        ('"version":1', '"version":2', "format version 2, this program reads up to 1"),
        ('"version":1', '"version":"x"', "format version x"),
        ('{"date":"2024-05-20"', '{"date":2024-05-20', "line 2 is broken"),
        ('"kind":"entity","name":"云滨医院"', '"name":"云滨医院"', "it lacks 'kind'"),
        ('"start":', '"begin":', "is broken"),
        ('"subject":"person-ji"', '"subject":"person-xx"', "names 'person-xx', which is not in the file"),
        ('"facts":20', '"facts":21', "21 facts are announced"),
    ],
)
def test_a_damaged_file_is_refused_in_one_line(tiny_graph: Graph, tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "graph.jsonl"
    save(tiny_graph, path)
    _edited(path, old, new)
    with pytest.raises(BadFileError) as caught:
        load(path)
    assert told in str(caught.value)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_a_cut_file_is_refused(tiny_graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "graph.jsonl"
    save(tiny_graph, path)
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"\n", 0, -1) + 1])
    with pytest.raises(BadFileError, match="are announced"):
        load(path)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00", b"[]", b"{}", "区委".encode("gb18030")])
def test_another_file_is_no_graph(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(BadFileError, match="no kg graph"):
        load(tmp_path / "x")


def test_no_file_is_told_with_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="kg build"):
        load(tmp_path / "none.jsonl")
    with pytest.raises(BadFileError, match="cannot be read"):
        load(tmp_path)
