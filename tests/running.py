"""kg as a process of its own, for tests of what a user meets."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path


def heed_ctrl_c() -> None:
    """Make a new process heed Ctrl-C: a shell starts what it runs in the background with it ignored, and that is inherited, also by these tests."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def kg(*args: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, with nobody at the keyboard."""
    command = [sys.executable, "-m", "kg", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, env={**os.environ, **environment}, check=False, timeout=120)


def line(done: subprocess.CompletedProcess[str], code: int = 1) -> str:
    """Give the one line that a failed command says."""
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1), done
    assert done.stderr.startswith("kg: ") and "Traceback" not in done.stderr
    return done.stderr
