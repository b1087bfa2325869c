"""What patterns are compiled to is kept beside the compiled modules, and is what Python would make of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SEARCH = r"""
import re, kg
from kg import patterns
from kg.needs import needs
before = sum((kind, "(?:甲|乙)?主持[ＥＢ]", 0) in patterns._kept for kind in ("needs", "code"))
re.compile(type("Text", (str,), {})("(?P<own>x)"), re.MULTILINE).match("x")
found = re.compile(r"(?P<a>x+)(?:y|(?P<b>z))[乙-甲]?\b", re.IGNORECASE).search("aXxz")
print(before, found.groupdict(), sorted(found.re.groupindex), found.re.flags, [sorted(each) for each in needs("(?:甲|乙)?主持[ＥＢ]")])
"""


def _run(place: Path, **more: str) -> tuple[int, str]:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": str(place)} | more
    done = subprocess.run([sys.executable, "-c", SEARCH], capture_output=True, text=True, check=True, env=env)
    before, _, rest = done.stdout.partition(" ")
    assert not done.stderr
    return int(before), rest


def test_the_second_start_finds_what_the_first_made_and_says_the_same(tmp_path: Path) -> None:
    (nothing, first), (kept, second) = _run(tmp_path), _run(tmp_path)
    # What the pattern asks of a text, and what it is compiled to, though neither process has sought it.
    assert (nothing, kept) == (0, 2) and first == second
    assert "{'a': 'Xx', 'b': 'z'} ['a', 'b'] 34" in first


@pytest.mark.parametrize("content", [b"", b"half a file", bytes(1000)])
def test_what_is_broken_is_made_anew(content: bytes, tmp_path: Path) -> None:
    _, first = _run(tmp_path)
    (place,) = tmp_path.rglob("*.kept")
    whole = place.read_bytes()
    place.write_bytes(content or whole[: len(whole) // 2])
    nothing, second = _run(tmp_path)
    assert nothing == 0 and first == second and place.read_bytes() == whole


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    _run(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert not list(tmp_path.rglob("*.kept"))


def test_a_broken_pattern_is_an_error_as_before() -> None:
    with pytest.raises(re.error, match="unterminated"):
        re.compile("[甲")
