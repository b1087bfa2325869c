"""Namesakes have a suffix that tells them apart; a name that is unique has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.exporters import graphml, neo4j, ntriples, turtle
from kg.graph import Graph

GraphOf = Callable[..., Graph]


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (("5月19日，云滨区副区长顾闻笛调研青禾镇。", "5月19日，南浦区教育局局长顾闻笛走访南浦中学。"), ["顾闻笛（云滨区政府）", "顾闻笛（南浦区教育局）"]),
        (("5月19日，云滨区召开安全生产会议，顾闻笛主持会议。云滨区政府、云滨区民政局参加。", "5月19日，南浦区教育局局长顾闻笛走访南浦中学。"), ["顾闻笛（云滨区）", "顾闻笛（南浦区教育局）"]),
        (("5月19日，云滨区副区长顾闻笛调研青禾镇。",), ["顾闻笛"]),
    ],
)
def test_people_by_body_else_by_area(graph_of: GraphOf, texts: tuple[str, ...], labels: list[str]) -> None:
    assert sorted(e.label for e in graph_of(*texts).entities("Person")) == labels


def test_events_by_date(graph_of: GraphOf) -> None:
    graph = graph_of("2023年4月23日，云滨湖读书节在云滨区图书馆举行，顾闻笛出席。", "2024年4月23日，云滨湖读书节在云滨区图书馆举行，顾闻笛出席。")
    assert sorted(e.label for e in graph.entities("Event")) == ["云滨湖读书节（2023-04-23）", "云滨湖读书节（2024-04-23）"]


def test_every_format_shows_the_label_and_keeps_the_name(graph_of: GraphOf, tmp_path: Path) -> None:
    graph = graph_of("5月19日，云滨区副区长顾闻笛调研青禾镇。", "5月19日，南浦区教育局局长顾闻笛走访南浦中学。")
    label = "顾闻笛（南浦区教育局）"
    for module, line in (
        (graphml, f'<data key="n_label">{label}</data>'),
        (neo4j, f'"顾闻笛","{label}"'),
        (turtle, f'rdfs:label "{label}"@zh-Hans'),
        (ntriples, f'<http://www.w3.org/2000/01/rdf-schema#label> "{label}"@zh-Hans'),
    ):
        text = "".join(path.read_text(encoding="utf-8") for path in module.export(graph, tmp_path))
        assert line in text and "disambiguation" in text
    assert [e.name for e in graph.find(label)] == ["顾闻笛"]
