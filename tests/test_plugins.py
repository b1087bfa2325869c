"""Plug-ins: found by lying in their folder, checked against their contract, named when they are wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


def test_another_package_adds_its_own(tmp_path: Path) -> None:
    package = tmp_path / "more_readers-1.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: more-readers\nVersion: 1\n", encoding="utf-8")
    (package / "entry_points.txt").write_text("[kg.readers]\nlines = more_readers\n", encoding="utf-8")
    (tmp_path / "more_readers.py").write_text("SUFFIXES = ('.lines',)\n\ndef read(path, options):\n    yield from ()\n", encoding="utf-8")
    asked = "from kg.plugins import names, readers_by_suffix; print('lines' in names('readers'), readers_by_suffix()['.lines'].__name__)"
    root = str(Path(__file__).parent.parent)
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join((root, str(tmp_path)))})
    assert said.stdout.split() == ["True", "more_readers"]
