from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from kg.errors import MissingExtraError
from kg.exporters import parquet
from kg.graph import Graph
from kg.tables import entity_rows, evidence_rows, fact_rows
from kg.writing import clean


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return list(value.items())
    return list(value) if isinstance(value, tuple) else clean(value) if isinstance(value, str) else value


def test_the_tables_hold_what_the_graph_does(tiny_graph: Graph, tmp_path: Path) -> None:
    for path, rows in zip(parquet.export(tiny_graph, tmp_path), (entity_rows(tiny_graph), fact_rows(tiny_graph), evidence_rows(tiny_graph)), strict=True):
        read = pq.read_table(path).to_pylist()
        assert [list(row.values()) for row in read] == [[_plain(value) for value in row] for row in rows]


def test_without_pyarrow_the_command_that_installs_it_is_told(tiny_graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError, match=r"pip install 'kg\[parquet\]'"):
        parquet.export(tiny_graph, tmp_path)
    assert not list(tmp_path.iterdir())
