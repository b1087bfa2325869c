"""What patterns are compiled to, kept beside the modules that Python compiles: every command starts half a second sooner.

Python keeps what its compiler makes of a module and compiles each regular expression anew at every start; ours are a thousand, many of them long lists of
words. They are kept where and when Python keeps modules (`__pycache__`, unless PYTHONDONTWRITEBYTECODE says otherwise), for this version of Python alone.
What cannot be read or written is made anew, as Python does with its own.
"""

from __future__ import annotations

import atexit
import hashlib
import marshal
import os
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import cache_from_source
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined] # the compiler of the standard library, private but the same since 3.11
from typing import Any

# Three times as many as kg has (a pattern, what it needs of a text, and what it opens with count apart): a program that makes patterns from its data would fill the disk otherwise.
_MANY = 10_000

_sre = _compiler._sre
_compile = _compiler.compile
# To compile a class of Han characters takes the standard library a fifth of a millisecond, and a few hundred classes stand in thousands of places of our
# patterns: remembered, they make the first start 0.4 s shorter.
_of_class = _compiler._optimize_charset
_classes: dict[tuple[Any, ...], Any] = {}


def _remembered(charset: list[Any], *how: Any) -> Any:
    key = repr(charset), *map(id, how)
    if key not in _classes:
        _classes[key] = _of_class(charset, *how)
    found, *rest = _classes[key]
    return list(found), *rest


# Each as `marshal` writes it: of what is kept a process asks for a part, and all the rest is read as fast as bytes are.
_kept: dict[tuple[str, str, int], bytes] = {}


def _place() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".kept")


def _kind() -> tuple[str, int, bytes]:
    """Say for what the kept is good: this Python, and this way of making it."""
    sources = (Path(__file__).parent / name for name in ("patterns.py", "needs.py", "lexicons.py", "lexicon/frequent_grams.txt"))
    return sys.version, _sre.MAGIC, hashlib.sha256(b"".join(source.read_bytes() for source in sources)).digest()


def made(kind: str, pattern: str, make: Callable[[], Any], flags: int = 0) -> Any:
    """Give what was made of a pattern before, in this process or another, or make it: plain values alone, which `marshal` can write."""
    key = kind, pattern, flags
    if key in _kept:
        return marshal.loads(_kept[key])
    found = make()
    if len(_kept) < _MANY:
        _kept[key] = marshal.dumps(found)
    return found


def widest(pattern: str) -> int:
    """Give how many characters a pattern matches at the most.

    >>> widest("(?<!委)会|圆桌(?:会议|论坛)?")
    4
    """
    most: int = made("widest", pattern, lambda: int(_parser.parse(pattern).getwidth()[1]))
    return most


_awaited: list[str] = []


def awaited(pattern: str) -> None:
    """Tell of a pattern that is compiled when a text needs it: what is kept has it from the start, so that no later process compiles anything."""
    _awaited.append(pattern)


def _code(pattern: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    parsed = _parser.parse(pattern, flags)
    code = array("I", _compiler._code(parsed, flags))
    return flags | parsed.state.flags, code.tobytes(), parsed.state.groups - 1, dict(parsed.state.groupdict)


def _compiled(pattern: Any, flags: int = 0) -> Any:
    # A kind of text of somebody's own could not be written.
    if type(pattern) is not str or flags & _compiler.SRE_FLAG_DEBUG:
        return _compile(pattern, flags)
    all_flags, data, groups, names = made("code", pattern, lambda: _code(pattern, int(flags)), int(flags))
    index: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        index[number] = name
    return _sre.compile(pattern, all_flags, array("I", data).tolist(), groups, names, tuple(index))


def _load() -> None:
    # None yet, half a file, another version's, a Python without such a place: all is made anew.
    with suppress(OSError, ValueError, EOFError, TypeError, NotImplementedError):
        kind, found = marshal.loads(_place().read_bytes())
        if kind == _kind():
            _kept.update(found)


def _save() -> None:
    if len(_kept) == _READ or sys.dont_write_bytecode:
        return
    # Where kg is installed for others to read only, nothing is kept.
    with suppress(OSError, NotImplementedError):
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        for pattern in _awaited if os.access(place.parent, os.W_OK) else ():
            made("code", pattern, partial(_code, pattern, 0))
        part = place.with_name(f"{place.name}.{os.getpid()}")
        part.write_bytes(marshal.dumps((_kind(), _kept)))
        part.replace(place)


_load()
_READ = len(_kept)
_compiler.compile, _compiler._optimize_charset = _compiled, _remembered
atexit.register(_save)
