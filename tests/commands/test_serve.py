"""kg serve sparql: the endpoint answers, only reads, is this machine's alone, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from running import heed_ctrl_c, line

from kg.graph import Graph
from kg.queries import questions
from kg.store import save


@contextmanager
def serving(graph: Graph, folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    path = folder / "graph.jsonl"
    save(graph, path)
    (folder / "tmp").mkdir()
    command = [sys.executable, "-m", "kg", "serve", "sparql", "--port", "0", "--graph", str(path)]
    environment = {**os.environ, "TMPDIR": str(folder / "tmp")}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=heed_ctrl_c) as running:
        told = ""
        assert running.stdout is not None
        for line in running.stdout:
            told += line
            if "cannot switch off" in line:
                break
        try:
            yield running, told
        finally:
            if running.poll() is None:
                running.kill()


def asked(address: str, query: str) -> list[dict[str, dict[str, str]]]:
    request = urllib.request.Request(address, urlencode({"query": query}).encode(), {"Accept": "application/sparql-results+json"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        found: list[dict[str, dict[str, str]]] = json.load(reply)["results"]["bindings"]
        return found


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_the_graph_is_served_and_only_read(tiny_graph: Graph, tmp_path: Path, stop: signal.Signals) -> None:
    with serving(tiny_graph, tmp_path) as (running, told):
        address = re.search(r"http://127\.0\.0\.1:\d+/query", told)
        assert address, told
        facts = asked(address[0], "PREFIX kg: <https://kg.example.org/vocab#> SELECT DISTINCT ?s { ?s ?p ?o }")
        assert len(facts) >= len(tiny_graph) + tiny_graph.size()
        links = re.findall(r"^ {4}(http\S+)$", told, re.MULTILINE)
        assert len(links) == len(questions())
        for link in links:
            held = parse_qs(urlsplit(link).fragment)
            assert held["endpoint"] == [address[0]]
            asked(address[0], held["query"][0])
        for path, body in (("update", urlencode({"update": "CLEAR ALL"}).encode()), ("store?default", b"")):
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(urllib.request.Request(address[0].replace("query", path), body, method="POST"), timeout=30)
            refused.value.close()
            assert refused.value.code in (403, 404, 405, 415)
        running.send_signal(stop)
        assert running.wait(30) == 0
        assert running.stderr is not None and running.stderr.read() == "kg: ended; nothing of it is left.\n"
        assert list((tmp_path / "tmp").iterdir()) == []
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", int(urlsplit(address[0]).port or 0))) != 0


def test_a_port_that_is_taken_is_told(tiny_graph: Graph, tmp_path: Path) -> None:
    save(tiny_graph, tmp_path / "graph.jsonl")
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = str(held.getsockname()[1])
        command = [sys.executable, "-m", "kg", "serve", "sparql", "--port", port, "--graph", str(tmp_path / "graph.jsonl")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert line(done).startswith(f"kg: Port {port} of this machine cannot be had (")
