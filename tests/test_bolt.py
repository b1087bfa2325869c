from __future__ import annotations

from pathlib import Path

import pytest
from servers.neo4j_server import LTS, NEWEST, Neo4jServer, NoServerError

from kg.bolt import connected, version
from kg.errors import LoginError, ServerError
from kg.servers import Server


@pytest.mark.neo4j
def test_a_server_tells_its_version(neo4j_server: Neo4jServer) -> None:
    with connected(Server(neo4j_server.uri)) as driver:
        assert version(driver, "neo4j") == (LTS, "community")


@pytest.mark.neo4j
def test_a_wrong_database_is_told_in_one_line(neo4j_server: Neo4jServer) -> None:
    with pytest.raises(ServerError, match="no such database") as caught, connected(Server(neo4j_server.uri, database="nowhere")):
        pass
    assert "\n" not in str(caught.value)


@pytest.mark.neo4j
def test_a_calendar_version_is_known(tmp_path: Path) -> None:
    try:
        server = Neo4jServer(tmp_path, NEWEST)
    except NoServerError as error:
        pytest.skip(f"no Java that is new enough: {error}")
    with server, connected(Server(server.uri)) as driver:
        assert version(driver, "neo4j") == (NEWEST, "community")


@pytest.mark.neo4j
def test_a_wrong_password_is_told_and_never_shown(neo4j_login: Neo4jServer) -> None:
    for password in ("", "falsch-12345"):
        with pytest.raises(LoginError, match="refuses the user or the password") as caught, connected(Server(neo4j_login.uri, password=password)):
            pass
        assert "12345" not in str(caught.value) + repr(Server(neo4j_login.uri, password="falsch-12345"))
    with connected(Server(neo4j_login.uri, password=neo4j_login.password)) as driver:
        assert version(driver, "neo4j")[1] == "community"


def test_a_password_in_the_address_is_refused_and_not_shown() -> None:
    with pytest.raises(ServerError, match="holds no user and no password") as caught, connected(Server("bolt://neo4j:geheim-12345@127.0.0.1:7687")):
        pass
    assert "geheim" not in str(caught.value)


@pytest.mark.neo4j
def test_an_error_inside_is_not_taken_for_one_of_the_server(neo4j_server: Neo4jServer) -> None:
    with pytest.raises(ValueError, match="ours"), connected(Server(neo4j_server.uri)):
        raise ValueError("ours")


@pytest.mark.parametrize(
    ("uri", "told"),
    [("bolt://127.0.0.1:9", "no Neo4j server answers there"), ("http://localhost:7474", "is no address of a Neo4j server"), ("localhost", "is no address of a Neo4j server")],
)
def test_no_server_and_no_address_are_told(uri: str, told: str) -> None:
    with pytest.raises(ServerError, match=told) as caught, connected(Server(uri)):
        pass
    assert "\n" not in str(caught.value)
