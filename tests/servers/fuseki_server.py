"""Apache Jena Fuseki out of Maven Central, in memory, on a port of its own on this machine: for tests that only CI runs."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.neo4j_server import fetched, java_for

# The last for Java 17.
VERSION = "5.6.0"


def jar() -> Path:
    """Give the server's jar, which Maven fetches once (56 MB)."""
    artifact = f"-Dartifact=org.apache.jena:jena-fuseki-server:{VERSION}"
    return fetched(f"fuseki-{VERSION}", "dependency:copy", artifact) / f"jena-fuseki-server-{VERSION}.jar"


@contextmanager
def fuseki(home: Path, *options: str) -> Iterator[str]:
    """Run a server, and give the address of its dataset."""
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    # No question may call other hosts.
    command = [java_for("5"), "-Xmx1g", "-jar", str(jar()), "--localhost", f"--port={port}", "--ping", "--set", "arq:httpServiceAllowed=false", *options, "--update", "--mem", "/kg"]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=home, env={**os.environ, "FUSEKI_BASE": str(home / "base")}, stdout=log, stderr=subprocess.STDOUT)
    try:
        deadline = time.monotonic() + 60
        while not _ready(f"http://127.0.0.1:{port}/$/ping"):
            assert process.poll() is None and time.monotonic() < deadline, (home / "log").read_text(errors="replace")[-2000:]
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/kg"
    finally:
        process.terminate()
        process.wait(30)


def _ready(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=2).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True
