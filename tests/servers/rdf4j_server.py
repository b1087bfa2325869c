"""Eclipse RDF4J's server out of Maven Central in Jetty, with one repository in memory, on a port of its own on this machine: for tests that only CI runs."""

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

# The last RDF4J in Maven Central whose WAR runs in a servlet container of the javax kind, and the last such Jetty that is one jar.
VERSION, JETTY = "5.0.3", "9.4.57.v20241219"
_REPOSITORY = b"""\
@prefix config: <tag:rdf4j.org,2023:config/> .
[] a config:Repository ; config:rep.id "kg" ; config:rep.impl [ config:rep.type "openrdf:SailRepository" ;
    config:sail.impl [ config:sail.type "openrdf:MemoryStore" ] ] .
"""


@contextmanager
def rdf4j(home: Path) -> Iterator[str]:
    """Run a server, and give the address of its repository (what Maven fetches once has 72 MB)."""
    war = fetched(f"rdf4j-{VERSION}", "dependency:copy", f"-Dartifact=org.eclipse.rdf4j:rdf4j-http-server:{VERSION}:war") / f"rdf4j-http-server-{VERSION}.war"
    jar = fetched(f"jetty-runner-{JETTY}", "dependency:copy", f"-Dartifact=org.eclipse.jetty:jetty-runner:{JETTY}") / f"jetty-runner-{JETTY}.jar"
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    at = f"http://127.0.0.1:{port}/rdf4j-server"
    command = [java_for("5"), "-Xmx1g", f"-Dorg.eclipse.rdf4j.appdata.basedir={home / 'data'}", "-jar", str(jar)]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen([*command, "--host", "127.0.0.1", "--port", str(port), "--path", "/rdf4j-server", str(war)], cwd=home, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + 120
        while not _ready(f"{at}/protocol"):
            assert process.poll() is None and time.monotonic() < deadline, (home / "log").read_text(errors="replace")[-2000:]
            time.sleep(0.1)
        made = urllib.request.Request(f"{at}/repositories/kg", _REPOSITORY, {"Content-Type": "text/turtle"}, method="PUT")
        urllib.request.urlopen(made, timeout=60).close()
        yield f"{at}/repositories/kg"
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
