"""Every format on what wants to break it: a full disk, a hundred thousand aliases, names that are paths, and names of 64 KiB."""

from __future__ import annotations

import csv
import json
import resource
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pyarrow.parquet as pq
import pytest
from bench.made_graph import made_graph
from running import line

from kg.graph import Graph
from kg.model import Edge, Entity, Evidence
from kg.plugins import names, pick
from kg.store import save

FORMATS = [name for name in names("exporters") if name not in ("queries", "vocabulary")]


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))


@pytest.fixture(scope="module")
def small_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Callable[[], None] | None]]:
    """A folder with place for 512 KiB; where no disk can be mounted, what makes a process unable to write a larger file than 64 KiB."""
    folder = tmp_path_factory.mktemp("disk")
    mounted = shutil.which("mount") is not None and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder], capture_output=True).returncode == 0
    yield folder, None if mounted else _limited
    if mounted:
        subprocess.run(["umount", folder], check=True)


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", FORMATS)
def test_a_full_disk_leaves_the_old_files(tiny_graph: Graph, tmp_path: Path, small_disk: tuple[Path, Callable[[], None] | None], name: str) -> None:
    folder, limited = small_disk[0] / name, small_disk[1]
    pick("exporters", name).export(tiny_graph, folder)
    before = _files(folder)
    # Of several tables the last finds no place; its quote is one that hardly can be compressed.
    large = made_graph(20, 60)
    person, noise = next(large.entities("Person")).id, "".join(map(chr, Random(1).choices(range(0x4E00, 0x9FA5), k=300_000)))
    large.add_edge(Edge("fact-large", person, "LED", person, evidence=(Evidence("article-0000000", "a.txt", 0, 9, noise, "made.rule"),)))
    save(large, tmp_path / "graph.jsonl")
    done = subprocess.run([sys.executable, "-m", "kg", "export", name, "--to", folder, "--graph", tmp_path / "graph.jsonl"], capture_output=True, text=True, preexec_fn=limited)
    assert "cannot be written" in line(done) and str(folder) in done.stderr
    assert _files(folder) == before
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()


def _graph(entity: Entity) -> Graph:
    graph = Graph()
    graph.add_entity(entity)
    graph.add_entity(Entity("event-1", "Event", "Meeting", "会"))
    graph.add_edge(Edge("fact-1", entity.id, "LED", "event-1", (("role", entity.name),), evidence=(Evidence("article-1", entity.name, 0, 2, entity.name, "made.rule"),)))
    return graph


@pytest.mark.parametrize("name", FORMATS)
def test_a_hundred_thousand_aliases_are_all_there(tmp_path: Path, name: str) -> None:
    graph = _graph(Entity("person-1", "Person", "", "甲", tuple(f"甲{n:06d}" for n in range(100_000))))
    text = b"".join(path.read_bytes() for path in pick("exporters", name).export(graph, tmp_path))
    if name == "parquet":
        assert len(pq.read_table(tmp_path / "entities.parquet")["aliases"][1]) == 100_000
    else:
        assert all(f"甲{n:06d}".encode() in text for n in range(0, 100_000, 9_999)) and text.count("甲0".encode()) >= 100_000


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("path", ["../../outside", "/outside", "..\\outside", "C:\\outside", "outside\x00.txt", "%2e%2e/outside"], ids=ascii)
def test_a_name_that_is_a_path_leads_nowhere(tmp_path: Path, path: str, name: str) -> None:
    written = pick("exporters", name).export(_graph(Entity("person-1", "Person", "", path, (path,), (("source", path), ("url", path)))), tmp_path / "a" / "b" / "c")
    assert {file for file in tmp_path.rglob("*") if file.is_file()} == set(written)
    assert not any("outside" in str(file.relative_to(tmp_path)) for file in written) and not Path("/outside").exists()


def _names(name: str, folder: Path) -> list[str]:
    """Read the names of things back by a reader of the format that is not ours."""
    match name:
        case "csv":
            return [row["name"] for row in csv.DictReader((folder / "entities.csv").read_text(encoding="utf-8-sig").splitlines())]
        case "gexf":
            return [node.get("label") or "" for node in ET.parse(folder / "kg.gexf").iter("{http://gexf.net/1.3}node")]
        case "nodelink":
            return [node["name"] for node in json.loads((folder / "kg.nodelink.json").read_text(encoding="utf-8"))["nodes"]]
        case "neo4j":
            return [row[1] for row in csv.reader((folder / "neo4j" / "nodes.csv").read_text(encoding="utf-8").splitlines())]
    return [str(text) for text in pq.read_table(folder / "entities.parquet")["name"]]


@pytest.mark.parametrize("name", ["csv", "gexf", "nodelink", "neo4j", "parquet"])
def test_a_name_of_64_kib_is_whole_where_we_read_nothing_back(tmp_path: Path, name: str) -> None:
    long = "长" * 65_536
    pick("exporters", name).export(_graph(Entity("person-1", "Person", "", long)), tmp_path)
    assert long in _names(name, tmp_path)
