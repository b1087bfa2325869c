"""Eclipse RDF4J's server and Blazegraph out of Maven Central in Jetty, on ports of their own on this machine: for tests that only CI runs."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.neo4j_server import fetched, java_for

# The last Jetty that is one jar; and the newest RDF4J in Maven Central that is made for it, and Blazegraph, of which there will be none newer.
JETTY, RDF4J, BLAZEGRAPH = "9.4.57.v20241219", "5.0.3", "2.1.4"
# Blazegraph reaches into these packages of the JDK.
_OPENED = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.lang", "java.nio", "sun.nio.ch", "jdk.internal.ref")]
_REPOSITORY = b"""\
@prefix config: <tag:rdf4j.org,2023:config/> .
[] a config:Repository ; config:rep.id "kg" ; config:rep.impl [ config:rep.type "openrdf:SailRepository" ;
    config:sail.impl [ config:sail.type "openrdf:MemoryStore" ] ] .
"""


@contextmanager
def rdf4j(home: Path) -> Iterator[str]:
    """Run a server with one repository in memory, and give its address (what Maven fetches once has 72 MB)."""
    with _deployed(home, "org.eclipse.rdf4j:rdf4j-http-server", RDF4J, "rdf4j-server/protocol", f"-Dorg.eclipse.rdf4j.appdata.basedir={home / 'data'}") as at:
        made = urllib.request.Request(f"{at}/rdf4j-server/repositories/kg", _REPOSITORY, {"Content-Type": "text/turtle"}, method="PUT")
        urllib.request.urlopen(made, timeout=60).close()
        yield f"{at}/rdf4j-server/repositories/kg"


@contextmanager
def blazegraph(home: Path) -> Iterator[str]:
    """Run a server as it comes, and give the address at which it is asked (what Maven fetches once has 64 MB)."""
    # Its page of status answers before the store that it comes with is made; what that store is like is told only afterwards.
    with _deployed(home, "com.blazegraph:bigdata-war", BLAZEGRAPH, "blazegraph/namespace/kb/properties") as at:
        yield f"{at}/blazegraph/sparql"


@contextmanager
def _deployed(home: Path, artifact: str, version: str, ready: str, *options: str) -> Iterator[str]:
    name = artifact.partition(":")[2]
    war = fetched(f"{name}-{version}", "dependency:copy", f"-Dartifact={artifact}:{version}:war") / f"{name}-{version}.war"
    jar = fetched(f"jetty-runner-{JETTY}", "dependency:copy", f"-Dartifact=org.eclipse.jetty:jetty-runner:{JETTY}") / f"jetty-runner-{JETTY}.jar"
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    at = f"http://127.0.0.1:{port}"
    command = [java_for("5"), "-Xmx1g", *_OPENED, *options, "-jar", str(jar), "--host", "127.0.0.1", "--port", str(port), "--path", f"/{ready.partition('/')[0]}", str(war)]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=home, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + 120
        while not _ready(f"{at}/{ready}"):
            assert process.poll() is None and time.monotonic() < deadline, (home / "log").read_text(errors="replace")[-2000:]
            time.sleep(0.1)
        yield at
    finally:
        process.terminate()
        process.wait(60)


def _ready(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=60).close()
    except OSError as error:
        # Jetty answers before the server in it is there.
        assert not isinstance(error, urllib.error.HTTPError) or error.code in (404, 503), error
        return False
    return True
