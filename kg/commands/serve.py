"""kg serve: the graph as a SPARQL endpoint on this machine, by Oxigraph's server."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import click
import pyoxigraph as ox

from kg.commands.output import console, graph_option
from kg.engines.oxigraph import speller
from kg.errors import BadQuestionError, ServerError
from kg.queries import questions
from kg.triple_store import on_disk

_HOST = "127.0.0.1"
# A server that only opens what was written before it is there in less than a second.
_PATIENCE = 30.0


@click.command(short_help="Serve the graph as a SPARQL endpoint on this machine.")
@click.argument("kind", type=click.Choice(["sparql"]), metavar="sparql")
@click.option("--port", type=click.IntRange(0, 65535), default=7878, show_default=True, help="Where to listen on this machine; 0 takes a free one.")
@click.option("--timeout", "seconds", type=click.IntRange(1), default=60, show_default=True, help="How long a question may take, in seconds.")
@graph_option
def serve(kind: str, port: int, seconds: int, graph_path: Path) -> None:
    """Serve the graph as a SPARQL 1.1 endpoint that only reads, with a page to ask on, until Ctrl-C.

    It needs Oxigraph's server: pip install 'kg[serve]'.

    \b
    Example: kg serve sparql --port 7878
    """
    program = _program()
    port = _free(port)
    home = f"http://{_HOST}:{port}"
    with TemporaryDirectory(prefix="kg-serve-") as folder:
        with console(err=True).status("Writing the store"):
            store = on_disk(graph_path, Path(folder))
        with _running([program, "serve-read-only", "--location", str(store), "--bind", f"{_HOST}:{port}", "--timeout-s", str(seconds)], port, Path(folder, "log")) as server:
            try:
                _tell(ox.Store.read_only(str(store)), home, seconds)
                server.wait()
            except KeyboardInterrupt:
                click.echo("kg: ended; nothing of it is left.", err=True)
                return
            said = f"the server ended by itself (exit code {server.returncode})."
    raise ServerError(f"{home}: {said} Start it again, or on another port: kg serve {kind} --port 0")


def _program() -> str:
    beside = Path(sys.executable).with_name("oxigraph")
    found = str(beside) if beside.exists() else shutil.which("oxigraph")
    if not found:
        raise ServerError("kg serve sparql needs Oxigraph's server, which is not installed: pip install 'kg[serve]'. kg ask needs none.")
    return found


def _free(port: int) -> int:
    try:
        with socket.create_server((_HOST, port)) as held:
            return int(held.getsockname()[1])
    except OSError as error:
        raise ServerError(f"Port {port} of this machine cannot be had ({(error.strerror or str(error)).lower()}). Take another by --port, or --port 0 for a free one.") from error


@contextmanager
def _running(command: list[str], port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Give the server once it answers; however it is left, the server is ended."""
    # In a group of its own: Ctrl-C is for us, and we end it. What it says goes into a file: a pipe that nobody reads would fill and stop it.
    with log.open("wb") as said:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True)
    # Told to end as by Ctrl-C: what was begun is cleared away.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        deadline = time.monotonic() + _PATIENCE
        while not _answers(port):
            if server.poll() is not None or time.monotonic() > deadline:
                told = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() or ["it does not answer"]
                raise ServerError(f"Oxigraph's server did not start on port {port}: {told[-1]}. Try another by --port.")
            time.sleep(0.05)
        yield server
    finally:
        server.terminate()
        server.wait()
        signal.signal(signal.SIGTERM, before)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((_HOST, port)) == 0


def _tell(store: ox.Store, home: str, seconds: int) -> None:
    endpoint = f"{home}/query"
    click.echo(f"SPARQL endpoint: {endpoint} (it only reads; Ctrl-C ends it)\nPage to ask on:   {home}/\n\nQuestions, each as a link to the page:")
    spelled = speller(store)
    for question in questions().values():
        values = {parameter.name: parameter.example for parameter in question.parameters}
        # An example may be of another graph: the page then shows where the name stands that is to be put in.
        with suppress(BadQuestionError):
            values = spelled(question, values)
        told = urlencode({"query": question.bound(values), "endpoint": endpoint, "tabTitle": question.name})
        click.echo(f"  {question.name}: {question.title}\n    {home}/#{told}")
    click.echo(
        f"\nOnly this machine reaches it, and a question may take {seconds} s. What this server cannot switch off: a question with SERVICE "
        "makes it ask other addresses; ask nothing there that you did not read; and its page asks prefix.cc for prefixes. Other users of this machine reach it too."
    )
    sys.stdout.flush()
