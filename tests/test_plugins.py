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


_ADDED = """\
from kg.plugins import names, pick
import sys
print([name for name in names("exporters") if name.startswith("chart")], *[pick("exporters", name).export() for name in sys.argv[1:]], "importlib.metadata" in sys.modules)
"""


def _asked(folder: Path, *picked: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": str(folder / "kept"), "PYTHONPATH": str(folder)}
    return subprocess.run([sys.executable, "-c", _ADDED, *picked], check=True, capture_output=True, text=True, env=kept).stdout.strip()


def test_what_another_package_adds_is_kept_until_a_package_comes_or_changes(tmp_path: Path) -> None:
    assert _asked(tmp_path) == "[] True"
    package = tmp_path / "charts-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: charts\nVersion: 1.0\n", encoding="utf-8")
    (package / "entry_points.txt").write_text("[kg.exporters]\nchart = drawn_charts:one\n", encoding="utf-8")
    (tmp_path / "drawn_charts.py").write_text("class one:\n    @staticmethod\n    def export():\n        return 'drawn'\n", encoding="utf-8")
    assert _asked(tmp_path) == "['chart'] True"
    # Kept: now nobody asks the packages.
    assert _asked(tmp_path) == "['chart'] False"
    assert _asked(tmp_path, "chart").startswith("['chart'] drawn")
    (package / "entry_points.txt").unlink()
    (package / "entry_points.txt").write_text("[kg.exporters]\nchart2 = drawn_charts:one\n", encoding="utf-8")
    assert _asked(tmp_path) == "['chart2'] True"
