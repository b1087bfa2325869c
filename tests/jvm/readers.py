"""Graph readers of the JVM out of Maven Central, run by small programs of ours that print what they have read: for tests that only CI runs."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from servers.neo4j_server import NoServerError, fetched

_HERE = Path(__file__).parent
_GEPHI = "0.10.1"


def gephi_jars() -> Path:
    """Give the folder of Gephi's toolkit, one jar that holds all that it needs (83 MB), so that it goes beside no other."""
    return fetched(f"gephi-{_GEPHI}", "-C", "dependency:copy", f"-Dartifact=org.gephi:gephi-toolkit:{_GEPHI}:jar:all")


def library_jars() -> Path:
    """Give the folder of TinkerPop, JGraphT and what they need, 18 MB."""
    pom = _HERE / "pom.xml"
    name = f"graph-readers-{hashlib.sha256(pom.read_bytes()).hexdigest()[:12]}"
    return fetched(name, "-C", "-f", str(pom), "dependency:copy-dependencies", "-DincludeScope=runtime")


class Program:
    """One of the programs beside this file, compiled into a folder."""

    def __init__(self, name: str, jars: Path, folder: Path) -> None:
        javac = shutil.which("javac")
        if javac is None:
            raise NoServerError("a Java compiler (javac) is not here")
        sources = [str(_HERE / f"{one}.java") for one in (name, "Line")]
        subprocess.run([javac, "-Xlint:all", "-Werror", "-encoding", "UTF-8", "-cp", f"{jars}/*", "-d", str(folder), *sources], check=True)
        # The one beside the compiler: an older one would not run what it made.
        self._command = [str(Path(javac).resolve().with_name("java")), "-Djava.awt.headless=true", "-cp", f"{jars}/*:{folder}"]
        self._name = name

    def run(self, *arguments: str, encoding: str = "UTF-8") -> subprocess.CompletedProcess[str]:
        """Run it on a machine whose files are in an encoding, whatever that of this one is."""
        command = [*self._command, f"-Dfile.encoding={encoding}", self._name, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)

    def read(self, *arguments: str, encoding: str = "UTF-8") -> list[dict[str, Any]]:
        """Give what it prints, line by line."""
        done = self.run(*arguments, encoding=encoding)
        assert done.returncode == 0, done.stderr[-3000:]
        return [json.loads(line) for line in done.stdout.splitlines()]
