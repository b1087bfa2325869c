"""Virtuoso open source from Debian, in a folder and on ports of its own on this machine: for tests that only CI runs."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers.neo4j_server import NoServerError

# Who may write into a new database.
USER = PASSWORD = "dba"
_SETTINGS = """\
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
TempStorage = TempDatabase

[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx

[Parameters]
ServerPort = 127.0.0.1:{port}
DisableUnixSocket = 1
CaseMode = 2
SchedulerInterval = 10
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000

[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
Charset = UTF-8

[SPARQL]
ResultSetMaxRows = 1000000
"""


@contextmanager
def virtuoso(home: Path) -> Iterator[str]:
    """Run a server with a new database, and give the address at which it is asked."""
    program = shutil.which("virtuoso-t")
    if not program:
        raise NoServerError("virtuoso-t is not installed: apt-get install virtuoso-opensource-7-bin")
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        port, http = one.getsockname()[1], other.getsockname()[1]
    (home / "virtuoso.ini").write_text(_SETTINGS.format(port=port, http=http), encoding="utf-8")
    log = home / "printed"
    with log.open("wb") as printed:
        process = subprocess.Popen([program, "+foreground", "+configfile", "virtuoso.ini"], cwd=home, stdin=subprocess.DEVNULL, stdout=printed, stderr=printed)
    try:
        deadline = time.monotonic() + 60
        while " Server online at" not in (told := log.read_text(encoding="utf-8", errors="replace")):
            assert process.poll() is None and time.monotonic() < deadline, told[-2000:]
            time.sleep(0.1)
        yield f"http://127.0.0.1:{http}/sparql"
    finally:
        process.terminate()
        process.wait(60)
