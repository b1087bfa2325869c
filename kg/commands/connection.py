"""Which server a command speaks to: its options, and the password, which stands in no command line and in no message."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import click

from kg.errors import LoginError
from kg.servers import Endpoint, Server

Command = TypeVar("Command", bound=Callable[..., Any])


def server_options(command: Command) -> Command:
    """Add --uri, --user and --database to a command, which gets them as one argument, `server`; see `with_password`."""

    @functools.wraps(command)
    def told(*args: Any, uri: str, user: str, database: str, **kwargs: Any) -> Any:
        return command(*args, server=Server(uri, user, os.environ.get("NEO4J_PASSWORD", ""), database), **kwargs)

    # The names of the environment are those of the file that Aura hands out.
    for option, variable, default, says in (
        ("--database", "NEO4J_DATABASE", "neo4j", "The database."),
        ("--user", "NEO4J_USERNAME", "neo4j", "The user; the password comes from NEO4J_PASSWORD, or is asked for."),
        ("--uri", "NEO4J_URI", "bolt://localhost:7687", "The Neo4j server."),
    ):
        told = click.option(option, envvar=variable, default=default, show_default=True, show_envvar=True, help=says)(told)
    return told  # type: ignore[return-value]


def endpoint_option(command: Command) -> Command:
    """Add --endpoint to a command, which gets it as an `Endpoint`; the login comes from the environment alone."""

    @functools.wraps(command)
    def told(*args: Any, url: str, **kwargs: Any) -> Any:
        return command(*args, endpoint=endpoint_at(url), **kwargs)

    says = "The SPARQL endpoint; a login comes from SPARQL_USERNAME and SPARQL_PASSWORD."
    return click.option("--endpoint", "url", envvar="SPARQL_ENDPOINT", default=Endpoint().url, show_default=True, show_envvar=True, help=says)(told)  # type: ignore[return-value]


def endpoint_at(url: str) -> Endpoint:
    """Give the endpoint at an address, with the login of the environment."""
    return Endpoint(url, os.environ.get("SPARQL_USERNAME", ""), os.environ.get("SPARQL_PASSWORD", ""))


def with_password(server: Server) -> Server:
    """Give the server with its password: on a terminal one is asked for where there is none and the server wants one.

    Raises:
        ServerError: the server does not answer.
    """
    if server.password or not sys.stdin.isatty():
        return server
    # Imported here: the driver takes a third of a second to load, and every command imports this module.
    from kg.bolt import connected

    try:
        with connected(server):
            return server
    except LoginError:
        return replace(server, password=click.prompt(f"Password of {server.user} at {server.uri}", hide_input=True, err=True))
