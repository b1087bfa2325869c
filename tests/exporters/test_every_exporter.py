"""What holds for every module in kg/exporters, also for those that come later."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest

import kg.exporters
from kg.errors import BadFileError
from kg.graph import Graph

NAMES = [module.name for module in pkgutil.iter_modules(kg.exporters.__path__)]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", NAMES)
def test_it_tells_what_it_wrote_and_writes_the_same_again(tiny_graph: Graph, tmp_path: Path, golden: Callable[[str, Path], None], name: str) -> None:
    module = importlib.import_module(f"kg.exporters.{name}")
    assert module.__doc__
    files = module.export(tiny_graph, tmp_path / "one")
    # What `queries` writes is made of queries/, not of the graph: its own test compares it with them.
    for path in files if name != "queries" else ():
        golden(name, path)
    assert sorted(str(path.relative_to(tmp_path / "one")) for path in files) == sorted(_bytes(tmp_path / "one"))
    module.export(tiny_graph, tmp_path / "two")
    module.export(tiny_graph, tmp_path / "two")
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


@pytest.mark.parametrize("name", NAMES)
def test_it_writes_an_empty_graph(tmp_path: Path, name: str) -> None:
    assert importlib.import_module(f"kg.exporters.{name}").export(Graph(), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_a_place_that_cannot_be_written_is_told(tiny_graph: Graph, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BadFileError, match="cannot be written"):
        importlib.import_module(f"kg.exporters.{name}").export(tiny_graph, tmp_path / "file")
