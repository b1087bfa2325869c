"""Parquet tables (entities.parquet, facts.parquet, evidence.parquet) for DuckDB, pandas, Polars and Spark; needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kg.about import about
from kg.errors import MissingExtraError
from kg.graph import Graph
from kg.losses import unfit as losses
from kg.tables import ENTITY, EVIDENCE, FACT, LISTS, MAPS, Row, entity_rows, evidence_rows, fact_rows
from kg.writing import clean, replacing

__all__ = ["export", "losses"]
_NUMBERS = {"start": "int64", "end": "int64", "sentences": "int64", "stories": "int64", "confidence": "float64"}
# Rows of one piece: few enough for little memory, many enough to pack well.
_PIECE = 10_000


def export(graph: Graph, folder: Path) -> list[Path]:
    """Write the three tables.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    # What is known of the graph as a whole stands in the metadata of the first.
    tables = (("entities", ENTITY, entity_rows(graph)), ("facts", FACT, fact_rows(graph)), ("evidence", EVIDENCE, evidence_rows(graph)))
    return [_table(folder / f"{name}.parquet", header, rows, about(graph) if name == "entities" else "") for name, header, rows in tables]


def _table(path: Path, header: tuple[str, ...], rows: Iterable[Row], about: str) -> Path:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtraError("Parquet needs pyarrow, which is not installed: pip install 'kg[parquet]'.") from None
    text = pa.string()
    kinds: dict[str, Any] = {name: pa.type_for_alias(alias) for name, alias in _NUMBERS.items()}
    kinds |= dict.fromkeys(LISTS, pa.list_(text)) | dict.fromkeys(MAPS, pa.map_(text, text))
    schema = pa.schema([(name, kinds.get(name, text)) for name in header], metadata={"kg": about} if about else None)
    with replacing(path) as file, pq.ParquetWriter(file.buffer, schema, compression="zstd") as writer:
        for piece in _pieces(rows):
            columns = zip(*piece, strict=True)
            writer.write_table(pa.table([pa.array([_cell(value) for value in column], kind.type) for column, kind in zip(columns, schema, strict=True)], schema=schema))
    return path


def _pieces(rows: Iterable[Row]) -> Iterable[list[Row]]:
    piece: list[Row] = []
    for row in rows:
        piece.append(row)
        if len(piece) == _PIECE:
            yield piece
            piece = []
    if piece:
        yield piece


def _cell(value: object) -> object:
    # As bytes: of a text that Arrow encodes, Python keeps the bytes beside it for as long as the graph holds it.
    if isinstance(value, str):
        return clean(value).encode()
    if isinstance(value, dict):
        return [(clean(name).encode(), clean(text).encode()) for name, text in value.items()]
    return [clean(text).encode() for text in value] if isinstance(value, tuple) else value
