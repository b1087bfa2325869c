"""Writes a file under a temporary name beside it and moves it into place when it is whole."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from itertools import islice
from pathlib import Path
from typing import TextIO

from kg.errors import BadFileError

# What XML 1.0 cannot carry: control characters, surrogates and two non-characters.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_SELDOM = bytes(byte for byte in range(32) if chr(byte) not in "\t\n")
# Files that are whole and wait for others: (under its temporary name, where it goes).
_held: ContextVar[list[tuple[Path, Path]] | None] = ContextVar("held", default=None)
# Bytes that go to the disk at a time.
_BUFFER = 1 << 18


def clean(text: str) -> str:
    """Put U+FFFD in the place of characters that some format cannot carry, so that offsets stay right.

    >>> clean("区\\x00委\\ud800")
    '区�委�'
    """
    # What can be printed is fit, and to ask whether it can is quicker than to look for what is not.
    return text if text.isprintable() else _UNFIT.sub("\ufffd", text)


def unfit_in(text: str) -> int:
    """Count the characters that `clean` replaces."""
    return 0 if text.isprintable() else len(_UNFIT.findall(text))


def fit(pieces: Iterable[str]) -> Iterator[bytes]:
    """Yield pieces of XML as bytes, with U+FFFD for what XML cannot carry; a carriage return, which would reach a reader as a line feed, becomes `&#13;`.

    >>> list(fit(["<a>区\\x00委\\r</a>"])) == ["<a>区\ufffd委&#13;</a>".encode()]
    True
    """
    left = iter(pieces)
    # Many at a time: what is unfit is seldom, and to look for it in many bytes is quick.
    while piece := "".join(islice(left, 64)):
        try:
            data = piece.encode()
        except UnicodeEncodeError:
            data = b""
        if not data or len(data.translate(None, _SELDOM)) < len(data) or "\ufffe" in piece or "\uffff" in piece:
            data = clean(piece).replace("\r", "&#13;").encode()
        yield data


@contextmanager
def replacing(path: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """Open a text file for writing that takes the place of `path` at the end, or is removed if anything fails.

    Raises:
        BadFileError: the file cannot be written (no right, no space, no such place).
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding=encoding, newline="\n", buffering=_BUFFER) as file:
            yield file
        held = _held.get()
        if held is not None:
            held.append((part, path))
        else:
            part.replace(path)
    except OSError as error:
        _drop(part)
        raise _unwritten(path, error) from error
    except BaseException:
        _drop(part)
        raise


@contextmanager
def together() -> Iterator[None]:
    """Move all files that are written inside into place when the last of them is whole, so that tables never are of two different graphs.

    Raises:
        BadFileError: one of them cannot be written.
    """
    held: list[tuple[Path, Path]] = []
    before = _held.set(held)
    try:
        yield
        for part, path in held:
            try:
                part.replace(path)
            except OSError as error:
                raise _unwritten(path, error) from error
    finally:
        _held.reset(before)
        for part, _ in held:
            _drop(part)


def _unwritten(path: Path, error: OSError) -> BadFileError:
    return BadFileError(path, f"this file cannot be written: {error.strerror or error}.", "Nothing was changed; free the place or name another one.")


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def write(path: Path, pieces: Iterable[str]) -> Path:
    """Write pieces of text into a file, whole or not at all, and give its path."""
    with replacing(path) as file:
        file.writelines(pieces)
    return path


def write_bytes(path: Path, pieces: Iterable[bytes]) -> Path:
    """Write pieces of bytes into a file, whole or not at all, and give its path."""
    with replacing(path) as file:
        file.buffer.writelines(pieces)
    return path
