"""A SPARQL endpoint of its own on this machine, Oxigraph's server from PyPI, for tests."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path


class SparqlServer:
    """One server process in memory; `fill` puts a Turtle text in the place of all that it holds."""

    def __init__(self, location: Path | None = None) -> None:
        """With a folder that holds a store, it only reads that."""
        self.served = ["serve-read-only", "--location", str(location)] if location else ["serve"]
        with socket.create_server(("127.0.0.1", 0)) as held:
            self.port = held.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def endpoint(self) -> str:
        return f"{self.home}/query"

    def fill(self, text: bytes, graph: str = "", *, named: bool = False) -> None:
        """Put Turtle into the default graph or the graph of a name, or TriG into the graphs that it names, in the place of what is there."""
        where, media_type = ("store", "application/trig") if named else (f"store?graph={graph}" if graph else "store?default", "text/turtle")
        request = urllib.request.Request(f"{self.home}/{where}", text, {"Content-Type": media_type}, method="PUT")
        urllib.request.urlopen(request, timeout=60).close()

    def __enter__(self) -> SparqlServer:
        program = Path(sys.executable).with_name("oxigraph")
        self.process = subprocess.Popen([program, *self.served, "--bind", f"127.0.0.1:{self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 30
        while True:
            try:
                urllib.request.urlopen(self.home, timeout=2).close()
                return self
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def __exit__(self, *_: object) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)
