"""What the tests run of npm: fetched once into a cache, by the list in package.json."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from servers.neo4j_server import CACHE

_HERE = Path(__file__).parent


def node_modules() -> Path:
    """Give the folder with the tools: skipped with a reason where npm is absent, but not in CI."""
    npm = shutil.which("npm")
    if npm is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs Node.js with npm")
        pytest.skip("no npm here")
    wanted = _HERE / "package.json"
    folder = CACHE / f"node-{hashlib.sha256(wanted.read_bytes()).hexdigest()[:12]}"
    if not folder.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            shutil.copy(wanted, scratch)
            done = subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"], cwd=scratch, capture_output=True, text=True, check=False)
            if done.returncode:
                pytest.fail(f"npm install failed: {done.stdout[-1500:]}{done.stderr[-1500:]}")
            Path(scratch).chmod(0o755)
            # Moved into place when whole; somebody else may have been quicker.
            if not folder.is_dir():
                Path(scratch).rename(folder)
                Path(scratch).mkdir()
    return folder / "node_modules"


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the tools in the folder of their settings."""
    modules = node_modules()
    environment = {**os.environ, "NODE_PATH": str(modules)}
    return subprocess.run([str(modules / ".bin" / tool), *arguments], cwd=modules.parent, capture_output=True, text=True, env=environment, check=False)
