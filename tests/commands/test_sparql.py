"""kg sparql: one's own question in this process or at an endpoint; what is no question, or would leave this machine, is refused in one line."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import heed_ctrl_c, kg, line
from servers.sparql_server import SparqlServer

from kg.graph import Graph
from kg.rdf_text import turtle

# No answer in any time that a test may take.
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"


def ask(path: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    return kg("sparql", text, "--graph", path, *options)


def test_a_table_a_truth_value_and_triples(path: Path) -> None:
    said = ask(path, "SELECT ?name { ?p rdf:type kg:Person ; rdfs:label ?name } ORDER BY STR(?name)", "--csv")
    assert (said.stdout, said.stderr) == ("name\n陆启明\n𠮷野遥\n", "")
    assert "true" in ask(path, 'ASK { ?p kg:name "陆启明" }').stdout
    said = ask(path, 'CONSTRUCT { ?p kg:name ?n } WHERE { ?p kg:name ?n . FILTER(?n = "陆启明") }', "--json")
    assert '"object": "陆启明"' in said.stdout
    assert "No rows." in ask(path, "SELECT ?s { ?s kg:nothing ?o }").stdout


def test_the_same_at_an_endpoint(path: Path, sparql_server: SparqlServer, tiny_graph: Graph) -> None:
    sparql_server.fill(turtle(tiny_graph))
    text = "PREFIX own: <https://kg.example.org/vocab#> SELECT ?p ?n { ?p own:name ?n ; rdf:type kg:Person } ORDER BY ?p ?n"
    here, there = ask(path, text, "--csv"), ask(path, text, "--csv", "--endpoint", sparql_server.endpoint)
    assert here.stdout == there.stdout and here.stdout.count("\n") > 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }", "SERVICE asks another server"),
        ("SELECT * FROM <http://127.0.0.1:9/x> { ?s ?p ?o }", "FROM names other graphs"),
        ("select * from named <urn:x> { ?s ?p ?o }", "FROM names other graphs"),
        ("LOAD <http://127.0.0.1:9/x>", "LOAD writes"),
        ("INSERT DATA { <urn:a> <urn:b> 1 }", "INSERT writes"),
        ("SELECT * { ?s ?p ?o", "This is no question in SPARQL"),
        ("谁在徐汇", "This is no question in SPARQL"),
        ("", "This is no question in SPARQL"),
    ],
)
def test_what_is_refused(path: Path, text: str, told: str) -> None:
    assert told in line(ask(path, text))


@pytest.mark.parametrize(
    "clause",
    [
        "FILTER(true) SERVICE:a {here}",
        "?s kg:stories 1SERVICE <{url}> {here}",
        "?s rdf:type :.SERVICE <{url}> {here}",
        "#\rSERVICE <{url}> {here}",
        "FILTER(1<2)SERVICE#>\n<{url}> {here}",
        "FILTER(<urn:\\u0041'> != 1) SERVICE <{url}> {here} FILTER(<urn:\\u0041'> != 1)",
        "FILTER(<urn:\u3000'> != 1) SERVICE <{url}> {here} FILTER(<urn:\u3000'> != 1)",
    ],
)
def test_no_way_of_writing_a_clause_leads_elsewhere(path: Path, clause: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        url = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/"
        written = clause.replace("{url}", url).replace("{here}", "{ ?a ?b ?c }")
        said = line(ask(path, f"PREFIX : <https://kg.example.org/vocab#Person> ASK {{ {written} }}"))
        assert "SERVICE asks another server" in said or "has more of SERVICE" in said
        elsewhere.setblocking(False)
        with pytest.raises(BlockingIOError):
            elsewhere.accept()


def test_a_broken_question_with_such_a_word_in_a_text_is_told_both(path: Path) -> None:
    said = line(ask(path, 'SELECT * { ?s kg:name "FROM" '))
    assert "This is no question in SPARQL, or has more of" in said and "error at 1:" in said


def test_a_word_in_a_text_a_name_or_a_comment_is_no_clause(path: Path) -> None:
    text = '''SELECT ?from ?service { # FROM a SERVICE
      ?from kg:name ?service . FILTER(?service != "SERVICE \\" FROM" && ?service != 'LOAD' && ?from != <urn:FROM> && ?from != """a "INSERT" b""")
      OPTIONAL { ?from kg:service $load ; kg:isFrom [] FILTER(?load != "x"@en && ?from != <https://x.org/é/load>) } }'''
    assert ask(path, text).returncode == 0


def test_rows_and_time_are_limited(path: Path) -> None:
    assert "The first 2 rows; there are more" in ask(path, "SELECT * { ?s ?p ?o }", "--limit", "2").stdout
    began = time.monotonic()
    assert "No answer in 0.5 s. Raise --timeout, or ask for less." in line(ask(path, ENDLESS, "--timeout", "0.5"))
    assert time.monotonic() - began < 20


def test_ctrl_c_ends_a_long_question(path: Path) -> None:
    asking = subprocess.Popen([sys.executable, "-m", "kg", "sparql", ENDLESS, "--graph", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed_ctrl_c)
    # The question runs in a thread of its own.
    while len(os.listdir(f"/proc/{asking.pid}/task")) < 2:
        assert asking.poll() is None
        time.sleep(0.05)
    time.sleep(0.5)
    asking.send_signal(signal.SIGINT)
    _, said = asking.communicate(timeout=20)
    assert asking.returncode == 130 and said.strip() == "kg: stopped. What was not finished was not written."
