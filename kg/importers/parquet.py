"""Parquet of ours: entities.parquet with facts.parquet and evidence.parquet beside it; needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.about import learn
from kg.errors import MISFITS, BadFileError, MissingExtraError, what_lacks
from kg.graph import Graph
from kg.tables import TABLES, graph_of

SUFFIXES = (".parquet",)


def read(path: Path) -> Graph:
    """Read the three tables, of which the path names one.

    Raises:
        BadFileError: one is missing or broken, or they do not fit together.
        MissingExtraError: pyarrow is not installed.
    """
    try:
        graph = graph_of(*(_records(path.with_name(f"{name}.parquet"), header) for name, header in TABLES.items()))
        learn(graph, _about(path.with_name("entities.parquet")), str(path))
        return graph
    except MISFITS as error:
        raise BadFileError(path, f"these tables do not fit together: {what_lacks(error)}.", "Write them again: kg export parquet") from error


def _about(path: Path) -> str:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        told: dict[bytes, bytes] = file.schema_arrow.metadata or {}
        return told.get(b"kg", b"").decode()


def _records(path: Path, header: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtraError("Parquet needs pyarrow, which is not installed: pip install 'kg[parquet]'.") from None
    try:
        with pq.ParquetFile(path) as file:
            if tuple(file.schema_arrow.names) != header:
                raise ValueError(f"the columns of {path.name} are not {', '.join(header)}")
            for batch in file.iter_batches():
                yield from batch.to_pylist()
    except FileNotFoundError:
        raise BadFileError(path, "this table is missing.", "The three of them belong together: kg export parquet writes them.") from None
    except (OSError, pa.ArrowException) as error:
        raise BadFileError(path, f"this table cannot be read: {str(error).splitlines()[0]}.", "Write it again: kg export parquet") from error
