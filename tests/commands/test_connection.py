"""The options of a server, and the password: from the environment or a hidden prompt, in no command line and no message."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from servers.neo4j_server import Neo4jServer

from kg.bolt import connected, version
from kg.commands.connection import server_options, with_password
from kg.servers import Server


@click.command()
@server_options
def which(server: Server) -> None:
    click.echo(f"{server.uri} {server.user} {server.database} {len(server.password)}")


def test_options_stand_above_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_DATABASE", "NEO4J_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    assert CliRunner().invoke(which, []).output == "bolt://localhost:7687 neo4j neo4j 0\n"
    monkeypatch.setenv("NEO4J_URI", "neo4j+s://x.example.org")
    monkeypatch.setenv("NEO4J_USERNAME", "lu")
    monkeypatch.setenv("NEO4J_DATABASE", "news")
    monkeypatch.setenv("NEO4J_PASSWORD", "geheim")
    assert CliRunner().invoke(which, []).output == "neo4j+s://x.example.org lu news 6\n"
    assert CliRunner().invoke(which, ["--uri", "bolt://b", "--user", "u", "--database", "d"]).output == "bolt://b u d 6\n"
    assert "password" not in " ".join(option for parameter in which.params for option in parameter.opts)


_ASK = """\
import sys
from kg.servers import Server
from kg.commands.connection import with_password
print("got", len(with_password(Server(sys.argv[1])).password))
"""


def asked(uri: str, typed: str) -> str:
    """Run the question for a password on a terminal and type an answer; what stands on the screen."""
    terminal, inside = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NEO4J_PASSWORD"}
    with subprocess.Popen([sys.executable, "-c", _ASK, uri], stdin=inside, stdout=inside, stderr=inside, env=environment, start_new_session=True) as process:
        os.close(inside)
        shown = b""
        while b"\n" not in shown.partition(b"got")[2] and (piece := os.read(terminal, 1000)):
            shown += piece
            if shown.rstrip().endswith(b":") and typed:
                os.write(terminal, typed.encode() + b"\n")
                typed = ""
        process.wait(60)
    os.close(terminal)
    return shown.decode()


@pytest.mark.neo4j
def test_a_terminal_is_asked_for_the_password_and_does_not_show_it(neo4j_login: Neo4jServer) -> None:
    shown = asked(neo4j_login.uri, neo4j_login.password)
    assert f"Password of neo4j at {neo4j_login.uri}" in shown and f"got {len(neo4j_login.password)}" in shown
    assert neo4j_login.password not in shown


@pytest.mark.neo4j
def test_a_server_without_login_never_asks(neo4j_server: Neo4jServer) -> None:
    assert asked(neo4j_server.uri, "").strip() == "got 0"


@pytest.mark.neo4j
def test_in_a_pipe_nobody_is_asked(neo4j_login: Neo4jServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as nobody:
        monkeypatch.setattr("sys.stdin", nobody)
        assert with_password(Server(neo4j_login.uri)) == Server(neo4j_login.uri)
    with connected(with_password(Server(neo4j_login.uri, password=neo4j_login.password))) as driver:
        assert version(driver, "neo4j")[1] == "community"
