from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from servers.sparql_server import SparqlServer

from kg.engines.sparql import ask
from kg.errors import BadQuestionError, ServerError
from kg.graph import Graph
from kg.queries import Limits, Question, question
from kg.rdf_text import turtle
from kg.servers import Endpoint


def test_limits_hold(sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(turtle(tiny_graph))
    answer = ask(Endpoint(sparql_server.endpoint), question("about"), {"name": "陆启明"}, Limits(rows=2))
    assert len(answer.rows) == 2 and answer.cut


def test_a_wrong_question_is_told_in_one_line(sparql_server: SparqlServer) -> None:
    with pytest.raises(BadQuestionError, match="does not understand the question") as caught:
        ask(Endpoint(sparql_server.endpoint), Question("mine", "t", "s", (), "", "SELECT ?s WHERE {\n ?s ?p }"), {})
    assert "\n" not in str(caught.value)


def test_nothing_is_written(sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(turtle(tiny_graph))
    with pytest.raises(BadQuestionError):
        ask(Endpoint(sparql_server.endpoint), Question("mine", "t", "s", (), "", "DELETE WHERE { ?s ?p ?o }"), {})
    assert ask(Endpoint(sparql_server.endpoint), question("search"), {"part": "云滨"}).rows


@pytest.fixture
def page() -> Iterator[Callable[[int, bytes], str]]:
    """An address that answers everything with one status and text."""
    started = []

    def serve(status: int, text: bytes) -> str:
        class Page(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = HTTPServer(("127.0.0.1", 0), Page)
        Thread(target=server.serve_forever, daemon=True).start()
        started.append(server)
        return f"http://127.0.0.1:{server.server_port}/query"

    yield serve
    for server in started:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "text", "told"),
    [
        (200, b"<html>", "is no SPARQL endpoint"),
        (200, b"[]", "is no SPARQL endpoint"),
        (200, b'{"head": {}}', "is no SPARQL endpoint"),
        (401, b"", "refuses: 401"),
        (404, b"no such\npage", "refuses: 404 Not Found. no such page"),
        (500, b"\xff", "refuses: 500"),
    ],
)
def test_what_is_no_endpoint_is_told(page: Callable[[int, bytes], str], status: int, text: bytes, told: str) -> None:
    with pytest.raises(ServerError, match=told) as caught:
        ask(Endpoint(page(status, text)), question("together"), {})
    assert "\n" not in str(caught.value)


def test_nobody_no_address_and_no_answer_in_time_are_told() -> None:
    for address, told in (("http://127.0.0.1:9/query", "no SPARQL endpoint answers there"), ("file:///etc/hostname", "is no address"), ("localhost", "is no address"), ("http://[::1/", "is no address")):
        with pytest.raises(ServerError, match=told):
            ask(Endpoint(address), question("together"), {})
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(ServerError, match=r"no answer in 0\.3 s"):
        ask(Endpoint(f"http://127.0.0.1:{silent.getsockname()[1]}/"), question("together"), {}, Limits(seconds=0.3))
