"""A Neo4j Community server out of the jars of Maven Central, on ports of its own on this machine: for tests and for the bench."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

LTS, NEWEST = "5.26.30", "2026.08.1"
# The newest in Maven Central; it runs in the LTS.
APOC = "5.26.19"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kg-tests"
# Neo4j reaches into these packages of the JDK.
_OPENED = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent")
# What a client of Bolt opens with: a mark, then the versions that it speaks.
_HANDSHAKE = b"\x60\x60\xb0\x17" + b"\x00\x04\x04\x05" + b"\x00" * 12


class NoServerError(RuntimeError):
    """There is no server to be had here; the message says why."""


def jars(version: str = LTS, program: str = "neo4j") -> Path:
    """Give the folder of the jars of a program, which NAME-pom.xml lists; Maven fetches them once (the server's are some 140 MB)."""
    pom = Path(__file__).resolve().with_name(f"{program}-pom.xml")
    return fetched(f"{program}-{version}", "-C", "-f", str(pom), "dependency:copy-dependencies", "-DincludeScope=runtime", f"-Dneo4j.version={version}")


def apoc_jars() -> Path:
    """Give the folder of the jars of APOC, a plug-in of the server (8 MB)."""
    pom = Path(__file__).resolve().with_name("apoc-pom.xml")
    return fetched(f"apoc-{APOC}", "-C", "-f", str(pom), "dependency:copy-dependencies", "-DincludeScope=runtime", "-DexcludeTransitive=true", f"-Dapoc.version={APOC}")


def fetched(name: str, *goal: str) -> Path:
    """Give the folder of that name which Maven fills by a goal, once."""
    folder = CACHE / name
    if folder.is_dir():
        return folder
    if not shutil.which("mvn"):
        raise NoServerError("Maven (mvn) is not here")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        filled = Path(scratch) / "jars"
        done = subprocess.run(["mvn", "-q", "-B", *goal, f"-DoutputDirectory={filled}"], capture_output=True, text=True, check=False, cwd=scratch)
        if done.returncode:
            raise NoServerError(f"Maven could not fetch {name}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        # Moved into place when whole: a download that was cut off never looks complete. Somebody else may have been quicker.
        if not folder.is_dir():
            filled.rename(folder)
    return folder


def java_for(version: str) -> str:
    """Give a java that is new enough: 17 for 5.x, 21 for the calendar versions."""
    needed = 17 if version.startswith("5.") else 21
    home = os.environ.get("JAVA_HOME")
    candidates = [f"{home}/bin/java" if home else None, shutil.which("java"), *sorted(map(str, Path("/usr/lib/jvm").glob("*/bin/java")))]
    for java in filter(None, candidates):
        if not Path(java).exists():
            continue
        found = re.search(r'version "(\d+)', subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr)
        if found and int(found[1]) >= needed:
            return java
    raise NoServerError(f"Neo4j {version} needs Java {needed} or newer")


class Neo4jServer:
    """One server process; `home` keeps its data, so that it can be started again."""

    def __init__(self, home: Path, version: str = LTS, password: str = "", heap: str = "1g", settings: dict[str, str] | None = None, quick_start: bool = True) -> None:
        self.home, self.version, self.password, self.heap, self.settings, self.quick_start = home.resolve(), version, password, heap, settings or {}, quick_start
        self.jars, self.java = jars(version), java_for(version)
        # A port of 0 would be taken, but never told.
        held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
        self.bolt_port, self.http_port = (one.getsockname()[1] for one in held)
        for one in held:
            one.close()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        return f"bolt://127.0.0.1:{self.bolt_port}"

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.http_port}"

    def start(self, seconds: float = 120) -> Neo4jServer:
        fresh = not (self.home / "data/databases/system").is_dir()
        self._configure()
        if self.password and fresh:
            self.admin("dbms", "set-initial-password", self.password)
        main = "CommunityEntryPoint" if self.version.startswith("5.") else "Neo4jCommunity"
        # Only the first compiler: the start takes 5 s instead of 9, and long work more.
        command = [*self._java(), *(["-XX:TieredStopAtLevel=1"] if self.quick_start else []), *self._classes(), f"org.neo4j.server.{main}", f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}", "--console-mode"]
        with (self.home / "logs/console.log").open("wb") as console:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=console, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + seconds
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise NoServerError(f"Neo4j {self.version} did not start: {(self.home / 'logs/console.log').read_text('utf-8', 'replace')[-3000:]}")
            time.sleep(0.1)
        return self

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(60)

    def kill(self) -> None:
        """End it by SIGKILL, as a power cut would; the next start recovers what was committed."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def admin(self, *arguments: str) -> str:
        """Run neo4j-admin on the home of a stopped server, and give what it prints."""
        self._configure()
        done = subprocess.run([*self._admin(), *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"neo4j-admin {' '.join(arguments)} failed: {(done.stdout + done.stderr)[-3000:]}")
        return done.stdout

    def admin_script(self, path: Path) -> Path:
        """Write a neo4j-admin for the home of this server, as an installed server has one."""
        self._configure()
        path.write_text(f'#!/bin/sh\nexec {shlex.join(self._admin())} "$@"\n', encoding="utf-8")
        path.chmod(0o755)
        return path

    def __enter__(self) -> Neo4jServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _admin(self) -> list[str]:
        places = [f"NEO4J_HOME={self.home}", f"NEO4J_CONF={self.home / 'conf'}"]
        return ["env", *places, *self._java(), *self._classes(), "org.neo4j.cli.AdminTool"]

    def _java(self) -> list[str]:
        opened = [f"--add-opens={package}=ALL-UNNAMED" for package in _OPENED]
        return [self.java, f"-Xmx{self.heap}", *opened, "-Dio.netty.tryReflectionSetAccessible=true", "-Dfile.encoding=UTF-8"]

    def _classes(self) -> list[str]:
        return ["-cp", f"{self.jars}/*:{self.home / 'plugins'}/*"]

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.bolt_port), timeout=2) as client:
                client.sendall(_HANDSHAKE)
                return client.recv(4) not in (b"", b"\x00\x00\x00\x00")
        except OSError:
            return False

    def _configure(self) -> None:
        for name in ("conf", "data", "import", "logs", "plugins"):
            (self.home / name).mkdir(parents=True, exist_ok=True)
        bolt, http = f"127.0.0.1:{self.bolt_port}", f"127.0.0.1:{self.http_port}"
        settings = {
            "server.default_listen_address": "127.0.0.1",
            "server.bolt.listen_address": bolt,
            # Without these two the server sends clients to 7687 and 7474, whatever it listens on.
            "server.bolt.advertised_address": bolt,
            "server.http.listen_address": http,
            "server.http.advertised_address": http,
            "server.https.enabled": "false",
            "dbms.security.auth_enabled": "true" if self.password else "false",
            "dbms.usage_report.enabled": "false",
            "client.allow_telemetry": "false",
            "server.memory.pagecache.size": "128m",
            "server.directories.import": str(self.home / "import"),
            # A fresh home takes 3 MB instead of 517 MB ...
            "db.tx_log.preallocate": "false",
            # ... and a stop 1 s instead of 10.
            "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
            **({} if self.version.startswith("5.") else {"server.fleet_discovery.enabled": "false", "dbms.fleet_manager.enabled": "false"}),
            **self.settings,
        }
        (self.home / "conf/neo4j.conf").write_text("".join(f"{name}={value}\n" for name, value in settings.items()), encoding="utf-8")


def cypher_shell(server: Neo4jServer, file: Path) -> str:
    """Run a file of statements by cypher-shell, and give what it prints."""
    command = [server.java, "-cp", f"{jars(server.version, 'cypher-shell')}/*", "org.neo4j.shell.Main", "-a", server.uri, "-d", "neo4j", "--format", "plain", "-f", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"cypher-shell -f {file.name} failed: {(done.stdout + done.stderr)[-3000:]}")
    return done.stdout
