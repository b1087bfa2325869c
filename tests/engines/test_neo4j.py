from __future__ import annotations

import pytest
from servers.neo4j_server import Neo4jServer

from kg.engines.neo4j import ask, cypher
from kg.errors import BadQuestionError, ServerError, UnreachableError
from kg.queries import Limits, Question, question
from kg.servers import Server


@pytest.mark.neo4j
@pytest.mark.parametrize(
    "text",
    ["CREATE (:Kg)", "MERGE (n:Kg) RETURN n", "MATCH (n) SET n.x = 1", "MATCH (n) DETACH DELETE n", "CALL db.createLabel('Kg')", "CREATE INDEX kg_x FOR (n:Kg) ON (n.x)", "CREATE USER kg SET PASSWORD 'richtig-12345'"],
)
def test_nothing_is_written(neo4j_server: Neo4jServer, text: str) -> None:
    server = Server(neo4j_server.uri)
    with pytest.raises(ServerError) as caught:
        cypher(server, text, {})
    assert "only reads" in str(caught.value) or "not" in str(caught.value), caught.value
    assert "\n" not in str(caught.value)
    with pytest.raises(ServerError):
        ask(server, Question("mine", "t", "s", (), text, ""), {})


@pytest.mark.neo4j
def test_values_of_every_kind_come_plain(neo4j_server: Neo4jServer) -> None:
    text = "RETURN date('2024-05-16') AS day, duration('P1D') AS long, [1, {a: date('2024-01-01')}, null] AS list, 1.5 AS part, true AS yes, $given AS given"
    answer = cypher(Server(neo4j_server.uri), text, {"given": ["甲", 2]})
    assert answer.columns == ("day", "long", "list", "part", "yes", "given")
    assert answer.rows == [("2024-05-16", "P1D", [1, {"a": "2024-01-01"}, None], 1.5, True, ["甲", 2])]


@pytest.mark.neo4j
def test_limits_hold(neo4j_server: Neo4jServer) -> None:
    server = Server(neo4j_server.uri)
    answer = cypher(server, "UNWIND range(1, 100000) AS x RETURN x", {}, Limits(rows=3))
    assert answer.rows == [(1,), (2,), (3,)] and answer.cut
    assert not cypher(server, "UNWIND range(1, 3) AS x RETURN x", {}, Limits(rows=3)).cut
    # It keeps nothing: one that sorts runs out of memory before its time is over, on a slow day.
    with pytest.raises(ServerError, match="Raise --timeout"):
        cypher(server, "UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN count(x)", {}, Limits(seconds=0.5))
    with pytest.raises(ServerError, match="more memory than it has"):
        cypher(server, "UNWIND range(1, 100000000) AS x WITH x ORDER BY -x RETURN collect(x)", {}, Limits(seconds=600))


@pytest.mark.neo4j
def test_a_wrong_question_is_told_in_one_line(neo4j_server: Neo4jServer) -> None:
    server = Server(neo4j_server.uri)
    with pytest.raises(BadQuestionError, match=r"^Neo4j does not understand the question: Invalid input 'RETRN' \(line 1, column 11") as caught:
        cypher(server, "MATCH (n) RETRN n", {})
    assert "\n" not in str(caught.value) and "expected" not in str(caught.value)
    assert any("`Nobody` does not exist" in note for note in cypher(server, "MATCH (n:Nobody) RETURN n", {}).notes)


def test_no_server_is_told() -> None:
    with pytest.raises(UnreachableError, match="no Neo4j server answers there"):
        ask(Server("bolt://127.0.0.1:9"), question("together"), {})
