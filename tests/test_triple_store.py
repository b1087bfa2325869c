"""A large graph's store is kept until the graph changes, and takes no room for what is no more."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg import triple_store
from kg.engines.oxigraph import ask
from kg.errors import BadFileError
from kg.graph import Graph
from kg.queries import question
from kg.store import load, save


@pytest.fixture
def path(tiny_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(triple_store, "_home", lambda: tmp_path / "cache" / "stores")
    monkeypatch.setattr(triple_store, "LARGE", 1)
    save(tiny_graph, tmp_path / "graph.jsonl")
    return tmp_path / "graph.jsonl"


def test_it_is_made_once_and_gives_the_same_answer(path: Path, tiny_graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ask(path, question("about"), {"name": "陸啟明"})
    assert first.rows and first == ask(tiny_graph, question("about"), {"name": "陆启明"})
    # The file is not read again.
    monkeypatch.setattr("kg.store.load", lambda _: pytest.fail("read again"))
    assert ask(path, question("about"), {"name": "陆启明"}) == first


def test_another_graph_has_another_store_and_the_old_one_goes(path: Path, tiny_graph: Graph, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    shutil.copy(path, other)
    for each in (path, other):
        triple_store.opened(each)
    smaller = Graph()
    for entity in tiny_graph.entities("Person"):
        smaller.add_entity(dataclasses.replace(entity, name="周" + entity.name))
    save(smaller, path)
    assert ask(path, question("search"), {"part": "周陆"}).rows
    assert {triple_store.kept(path).name, triple_store.kept(other).name} == {place.name for place in (tmp_path / "cache/stores").iterdir()}
    other.unlink()
    save(load(path), path)
    triple_store.opened(path)
    assert [place.name for place in (tmp_path / "cache/stores").iterdir()] == [triple_store.kept(path).name]


def test_a_store_of_its_own_outlives_what_is_kept(path: Path, tiny_graph: Graph, tmp_path: Path) -> None:
    for name in ("first", "again"):
        (tmp_path / name).mkdir()
        place = triple_store.on_disk(path, tmp_path / name)
    shutil.rmtree(tmp_path / "cache")
    assert len(ox.Store.read_only(str(place))) == len(triple_store.filled(tiny_graph))


def test_no_graph_and_no_room_are_told(path: Path, tmp_path: Path) -> None:
    with pytest.raises(BadFileError, match="there is no graph here"):
        triple_store.opened(tmp_path / "nothing.jsonl")
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    with pytest.raises(BadFileError, match=r"cannot be kept in .*XDG_CACHE_HOME"):
        triple_store.opened(path)
