"""Speaks to a Neo4j server over Bolt: opens it, checks its version, and says in one line what is wrong with it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import LiteralString

import neo4j
from neo4j import exceptions as told

from kg.errors import BadAddressError, LoginError, ServerError, UnreachableError
from kg.servers import Server

# What the tests run on: 5.26, the last with long support, and the calendar versions from 2025.01 on.
_OLDEST = (5, 26)
_ADDRESS = re.compile(r"(?:bolt|neo4j)(?:\+s|\+ssc)?://[^/\s]+")
# What the driver notes on its way is told by the error that it raises in the end: nothing of it goes to the screen.
logging.getLogger("neo4j").addHandler(logging.NullHandler())
# How the driver tells why it could not connect: (reason [Errno 111] Connection refused).
_REASON = re.compile(r"\(reason (?:\[Errno -?\d+\] )?([^()]+)\)")
_UNAUTHORIZED = "Neo.ClientError.Security.Unauthorized"
# Codes of the server → what is wrong, and what to do.
_CODES = {
    _UNAUTHORIZED: "it refuses the user or the password. Set NEO4J_PASSWORD, and --user if it is not neo4j.",
    "Neo.ClientError.Security.AuthenticationRateLimit": "too many wrong passwords; it wants a pause. Wait some seconds and mend NEO4J_PASSWORD.",
    "Neo.ClientError.Security.CredentialsExpired": "the password is still the first one. Change it once (in the Browser, or ALTER CURRENT USER), then set NEO4J_PASSWORD.",
    "Neo.ClientError.Security.Forbidden": "the user may not do this. Use one that may write and make indexes.",
    "Neo.ClientError.Database.DatabaseNotFound": "it has no such database. SHOW DATABASES lists them; name one by --database.",
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase": "the database is read-only. Name another one by --database, or allow writing.",
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": "the database is read-only. Name another one by --database, or allow writing.",
    "Neo.ClientError.Statement.AccessMode": "the question would write, and here kg only reads. Leave out CREATE, MERGE, SET, DELETE and their like.",
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError": "a transaction needs more memory than it has. Load by a smaller --batch, e.g. 500, ask for less, or raise its limit.",
    "Neo.ClientError.Transaction.TransactionTimedOut": "the time for one transaction is over. Raise db.transaction.timeout, or ask for less.",
    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": "the time for one transaction is over. Raise --timeout, or ask for less.",
}


@contextmanager
def connected(server: Server) -> Iterator[neo4j.Driver]:
    """Open a server that answers and whose version we know; what goes wrong inside is told in one line too.

    Raises:
        ServerError: no answer, a refusal, an unknown version, or a failure of the server while it is used.
    """
    if "@" in server.uri:
        # Not shown: what stands before it is a password, or a part of one.
        raise BadAddressError("The address of a Neo4j server holds no user and no password: write --uri bolt://HOST:7687, --user, and set NEO4J_PASSWORD.")
    if not _ADDRESS.match(server.uri):
        raise BadAddressError(f"{server.uri} is no address of a Neo4j server. Write bolt://HOST:7687, or neo4j+s://HOST for Aura.")
    try:
        auth = (server.user, server.password) if server.password else None
        opened = neo4j.GraphDatabase.driver(server.uri, auth=auth, connection_timeout=15, telemetry_disabled=True)
    except (told.ConfigurationError, ValueError) as error:
        raise BadAddressError(f"{server.uri} is no address of a Neo4j server: {_line(error)}") from error
    try:
        with opened as driver:
            # Without it the first question is tried for 30 s on a server that is not there.
            driver.verify_connectivity()
            _check_version(driver, server)
            yield driver
    except Exception as error:
        # Ctrl-C in the middle of a message leaves half of it sent: what the driver and the server make of the rest is no news.
        if _stopped(error):
            raise KeyboardInterrupt from None
        if isinstance(error, (told.Neo4jError, told.DriverError)):
            raise failure(server, error) from error
        raise


def _stopped(error: BaseException | None) -> bool:
    """Tell whether an error came up while a Ctrl-C was on its way out."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def failure(server: Server, error: Exception) -> ServerError:
    """Give the error that says what a driver's error means for the user.

    >>> print(failure(Server(), told.ServiceUnavailable("refused")))
    bolt://localhost:7687: no Neo4j server answers there (refused). Start it, or say where it is: --uri bolt://HOST:7687
    """
    code = getattr(error, "code", None) or ""
    if code == _UNAUTHORIZED or (isinstance(error, told.AuthError) and code not in _CODES):
        return LoginError(f"{server.place}: {_CODES[_UNAUTHORIZED]}")
    if code in _CODES:
        return ServerError(f"{server.place}: {_CODES[code]}")
    if isinstance(error, told.ServiceUnavailable | told.SessionExpired | OSError):
        return UnreachableError(f"{server.uri}: no Neo4j server answers there ({_line(error)}). Start it, or say where it is: --uri bolt://HOST:7687")
    return ServerError(f"{server.place}: {_line(error)}")


def version(driver: neo4j.Driver, database: str) -> tuple[str, str]:
    """Give the server's version and edition: ('5.26.30', 'community')."""
    asked: LiteralString = "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition"
    found, _, _ = driver.execute_query(asked, database_=database)
    return str(found[0]["version"]), str(found[0]["edition"])


def _check_version(driver: neo4j.Driver, server: Server) -> None:
    found, _ = version(driver, server.database)
    numbers = tuple(map(int, re.findall(r"\d+", found)[:2]))
    if numbers < _OLDEST:
        raise ServerError(f"{server.uri} is Neo4j {found}; kg knows 5.26 and the versions from 2025.01 on. Update the server.")


def _line(error: Exception) -> str:
    text = str(getattr(error, "message", None) or error)
    # Of a connection that failed, why: the driver tells each address that the name may mean, too.
    reasons = _REASON.findall(text)
    return ", ".join(dict.fromkeys(map(str.lower, reasons))) if reasons else " ".join(text.split())[:300]
