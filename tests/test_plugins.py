"""Plug-ins: found by lying in their folder, checked against their contract, named when they are wrong."""

from __future__ import annotations

import pytest

from kg.errors import UnknownNameError
from kg.plugins import every, names, pick, readers_by_suffix
from kg.schema import default_schema


def test_what_there_is() -> None:
    assert set(names("exporters")) == {"csv", "gexf", "graphml", "jsonl", "jsonld", "neo4j", "nodelink", "nquads", "ntriples", "parquet", "queries", "trig", "turtle", "vocabulary"}
    assert {".txt", ".md", ".html", ".jsonl", ".json", ".csv"} <= set(readers_by_suffix())
    assert names("loaders") == ["neo4j", "sparql"]
    assert names("engines") == ["grafeo", "neo4j", "oxigraph", "sparql"]


def test_every_relation_has_an_extractor() -> None:
    yields = {relation for module in every("extractors").values() for relation in module.YIELDS}
    assert set(default_schema().relations) - yields <= {"MENTIONS"}


def test_an_unknown_name_offers_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="turtle"):
        pick("exporters", "turtel")
