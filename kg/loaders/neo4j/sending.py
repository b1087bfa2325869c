"""Speaks to one database: names that stand in a statement are checked, all else goes as parameters, each batch is a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, LiteralString, TypeVar

import neo4j
from neo4j.exceptions import TransientError

from kg.bolt import failure
from kg.errors import ServerError
from kg.property_graph import Value, checked
from kg.servers import Server

# A batch is cut when its texts have so many characters, however few rows they are: a transaction's memory is limited.
_CHARACTERS = 2_000_000
_NO_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
Row = TypeVar("Row")


class Database:
    """One database in one session, so that each transaction sees what the ones before it wrote."""

    def __init__(self, driver: neo4j.Driver, server: Server) -> None:
        self.server = server
        # Without notes: that a label is not there yet is what a first load expects.
        self._session = driver.session(database=server.database or None, notifications_min_severity="OFF")

    def __enter__(self) -> Database:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # After Ctrl-C nothing is sent behind half a message, nor an answer waited for: the driver closes the connection.
        if kind is not KeyboardInterrupt:
            self._session.close()

    def read(self, text: LiteralString, *names: str, **parameters: Any) -> list[list[Any]]:
        """Ask for rows of values; each %s of the text takes one of the names."""
        asked = statement(text, *names)
        return self._session.execute_read(lambda transaction: [list(record.values()) for record in self._run(transaction, asked, parameters)])

    def alter(self, text: str) -> None:
        """Run a statement about the schema, which may share a transaction with no other."""
        self._session.run(text).consume()

    def write(self, text: LiteralString, *names: str, rows: Sequence[Any], **parameters: Any) -> None:
        """Send rows in one transaction, again where the server was merely busy; the statement must count as many as it was given.

        Raises:
            ServerError: another number came through (nothing is written then), or the rows are too much for the server's memory.
        """
        asked = statement(text, *names)

        def work(transaction: neo4j.ManagedTransaction) -> None:
            ((count,),) = self._run(transaction, asked, {**parameters, "rows": rows})
            if count != len(rows):
                told = f"of {len(rows)} rows for {' '.join(names)} {count} came through, so none of them was kept."
                raise ServerError(f"{self.server.place}: {told} Somebody else changes the graph meanwhile; load it again.")

        self._session.execute_write(work)

    def _run(self, transaction: neo4j.ManagedTransaction, asked: str, parameters: dict[str, Any]) -> list[neo4j.Record]:
        try:
            return list(transaction.run(asked, parameters))
        except TransientError as error:
            if error.code == _NO_MEMORY:
                # The driver would send the same again for half a minute.
                raise failure(self.server, error) from error
            raise


def statement(text: LiteralString, *names: str) -> str:
    """Put names in the places of %s; a name that could end what it stands in is refused.

    >>> statement("MATCH (n:%s) RETURN count(n)", "Entity:Person")
    'MATCH (n:Entity:Person) RETURN count(n)'
    """
    for name in names:
        for part in name.split(":"):
            checked(part)
    return text % names if names else text


def batches(rows: Iterable[tuple[Row, Mapping[str, Value]]], size: int) -> Iterator[list[Row]]:
    """Cut rows into batches by number and by the length of their texts, which the mapping beside each holds."""
    batch: list[Row] = []
    length = 0
    for row, properties in rows:
        batch.append(row)
        length += sum(map(_length, properties.values()))
        if len(batch) == size or length > _CHARACTERS:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def _length(value: Value) -> int:
    return len(value) if isinstance(value, str) else sum(map(len, value)) if isinstance(value, list) else 8
