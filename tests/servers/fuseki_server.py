"""Apache Jena Fuseki out of Maven Central, in memory, on a port of its own on this machine: for tests that only CI runs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.neo4j_server import CACHE, NoServerError, java_for

# The last for Java 17.
VERSION = "5.6.0"


def jar() -> Path:
    """Give the server's jar, which Maven fetches once (56 MB)."""
    path = CACHE / f"fuseki-{VERSION}" / f"jena-fuseki-server-{VERSION}.jar"
    if path.is_file():
        return path
    if not shutil.which("mvn"):
        raise NoServerError("Maven (mvn) is not here")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        filled = Path(scratch) / "jars"
        command = ["mvn", "-q", "-B", "dependency:copy", f"-Dartifact=org.apache.jena:jena-fuseki-server:{VERSION}", f"-DoutputDirectory={filled}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=scratch)
        if done.returncode:
            raise NoServerError(f"Maven could not fetch Fuseki {VERSION}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        if not path.parent.is_dir():
            filled.rename(path.parent)
    return path


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
