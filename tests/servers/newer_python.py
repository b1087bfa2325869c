"""A Python that is new enough for Grafeo, with kg's dependencies and Grafeo beside it: made once, kept like the server's jars."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from servers.neo4j_server import CACHE

ROOT = Path(__file__).parents[2]


class NoPythonError(RuntimeError):
    """There is no Python for Grafeo to be had here; the message says why."""


def python_for_grafeo() -> Path:
    """Give an interpreter that can import both kg's dependencies and Grafeo."""
    if importlib.util.find_spec("grafeo"):
        return Path(sys.executable)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["cypher"]]
    newer = _newer()
    digest = hashlib.sha256("\n".join([str(newer), *wanted, (ROOT / "constraints.txt").read_text(encoding="utf-8")]).encode()).hexdigest()[:12]
    folder = CACHE / f"python-{digest}"
    if not folder.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            made = Path(scratch) / "venv"
            subprocess.run([newer, "-m", "venv", made], check=True, capture_output=True)
            command = [made / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", ROOT / "constraints.txt", *wanted]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise NoPythonError(f"pip could not install Grafeo: {done.stderr[-1000:]}")
            # Moved into place when whole. Its own path stands only in scripts, which nobody calls.
            if not folder.is_dir():
                made.rename(folder)
    return folder / "bin/python"


def _newer() -> Path:
    found = [path for name in ("python3.14", "python3.13", "python3.12") if (path := shutil.which(name))]
    found += sorted(map(str, (Path.home() / ".pyenv/versions").glob("3.*/bin/python")), reverse=True)
    for path in found:
        # A shim of pyenv may be there for a version that is not the chosen one, and then only fails.
        done = subprocess.run([path, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True, check=False)
        if done.returncode == 0 and re.fullmatch(r"3 (?:1[2-9]|[2-9]\d)\n", done.stdout):
            return Path(path)
    raise NoPythonError("Grafeo needs Python 3.12 or newer, and there is none")
