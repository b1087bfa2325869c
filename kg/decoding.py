"""Decides the encoding of a whole file, and refuses what does not decode without loss."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kg.errors import BadFileError
from kg.lexicons import words

_MAGIC = {
    b"%PDF": "a PDF file", b"PK\x03\x04": "a ZIP or Office file", b"\x89PNG": "a PNG picture", b"\xff\xd8\xff": "a JPEG picture", b"GIF8": "a GIF picture",
    b"\xd0\xcf\x11\xe0": "an old Office file", b"SQLite format": "a database", b"\x1f\x8b\x08": "a gzip file", b"Rar!": "a RAR file", b"7z\xbc\xaf": "a 7z file",
}  # fmt: skip
# Byte order marks with the encoding that they stand for and the name under which it is reported.
_BOMS = ((codecs.BOM_UTF8, "utf-8", "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"), (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"))
# The codec for the names in use: the wide ones read all that the narrow ones write.
_CODECS = dict.fromkeys(("gb2312", "gbk", "gb18030", "cp936", "x-gbk"), "gb18030") | dict.fromkeys(("big5", "big5-hkscs", "cp950"), "big5hkscs")
# What Python's decoders say of a character that the end of the file cuts.
_CUT = ("unexpected end of data", "incomplete multibyte sequence", "truncated data")
_SHOWN = 5
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def decode(data: bytes, path: Path | str, *, encoding: str = "", lossy: bool = False, declared: str = "") -> tuple[str, str]:
    """Decode the bytes of a file; give the text and the name of the encoding.

    `encoding` is what the user says, and is obeyed; `declared` is what the file says of itself, and is believed where it can be true.

    Raises:
        BadFileError: the file is empty, binary, or does not decode without loss and `lossy` is off.

    >>> decode("区委".encode("gb18030") * 9, "a.txt")[1]
    'gb18030'
    """
    named = _known(encoding, path) if encoding else ""
    refuse_binary(data, path, utf16=named.startswith("utf-16"))
    for bom, codec, name in _BOMS:
        if data.startswith(bom) and named in ("", codec, name):
            return _strict(data, len(bom), codec, name, path, lossy)
    if encoding:
        return _strict(data, 0, _CODECS.get(encoding.lower(), encoding), encoding, path, lossy)
    name = guess_encoding(data, declared)
    return _strict(data, 0, _CODECS.get(name, name), name, path, lossy)


def refuse_binary(data: bytes, path: Path | str, *, utf16: bool = False) -> None:
    """Raise BadFileError where the bytes of a file, or its first ones, are no text."""
    if not data:
        raise BadFileError(path, "this file is empty.")
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise BadFileError(path, f"this is {what}, not text.", "Save its text as .txt or .html first.")
    if not utf16 and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and data.count(0) > max(8, len(data) // 200):
        raise BadFileError(path, "this is a binary file, not text.", "If it is text in UTF-16, say so by --encoding utf-16-le or utf-16-be.")


def is_encoding(name: str) -> bool:
    """Tell whether an encoding of text has this name.

    >>> is_encoding("GBK"), is_encoding("gkb"), is_encoding("base64")
    (True, False, False)
    """
    try:
        b"a".decode(name)
    except LookupError:
        return False
    except UnicodeDecodeError:
        pass  # One byte is half a character of this encoding, which is one.
    return True


def _known(encoding: str, path: Path | str) -> str:
    """Give Python's name of an encoding that is one of text."""
    if not is_encoding(encoding):
        raise BadFileError(path, f"no encoding is called '{encoding}'.", "Usual ones: utf-8, gb18030, big5.")
    return codecs.lookup(encoding).name


def guess_encoding(data: bytes, declared: str = "") -> str:
    """Decide between utf-8, gb18030 and big5 for a file without a byte order mark; `declared` is what it says of itself.

    >>> guess_encoding("區委書記主持會議".encode("big5"))
    'big5'
    """
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        mended = data.decode("utf-8", "replace")
    damaged = mended.count("\ufffd")
    # Where most of what is not ASCII is good UTF-8, it is a damaged UTF-8 file, whatever else its bytes could be read as.
    if damaged * 2 <= len(mended) - len(mended.encode("ascii", "ignore")):
        return "utf-8"
    if declared.lower() in _CODECS:
        return "big5" if _CODECS[declared.lower()] == "big5hkscs" else "gb18030"
    # The likeness decides and not the loss: one bad byte in a GB file does not make it Big5, though it may well decode as that.
    gb, big5 = (_likeness(data.decode(codec, "ignore")) for codec in ("gb18030", "big5hkscs"))
    # Of real pages in the right encoding one half are usual characters, in the wrong one a twentieth.
    name, best = ("big5", big5) if big5 > gb + 0.15 else ("gb18030", gb)
    # What has no usual character may still be a few names, if it has hardly any ASCII and decodes; else it is in no encoding of Chinese.
    return name if best > 0.15 or (damaged * 8 > len(mended) and next(_bad_places(data, _CODECS[name]), None) is None) else "utf-8"


def _likeness(text: str) -> float:
    """Give the share of usual characters of Chinese news among what is not ASCII, by the first thousands."""
    sample = "".join(m.group() for m in islice(_NOT_ASCII.finditer(text), 2000))[:20000]
    usual = words("usual_characters")
    return sum(char in usual for char in sample) / len(sample) if sample else 0.0


def _strict(data: bytes, skip: int, codec: str, name: str, path: Path | str, lossy: bool) -> tuple[str, str]:
    """Decode what follows the first `skip` bytes, or refuse it with the places of the bad bytes in the file."""
    body = data[skip:] if skip else data
    try:
        return body.decode(codec), name
    except UnicodeDecodeError:
        text = body.decode(codec, "replace")
    lost = text.count("\ufffd") - body.decode(codec, "ignore").count("\ufffd")
    if lossy:
        return text, f"{name}, {lost} places lost"
    places = list(islice(_bad_places(body, codec), _SHOWN))
    shown = ", ".join(str(skip + place) for place, _ in places) + (", …" if lost > len(places) else "")
    if lost == 1 and places[0][1]:
        raise BadFileError(path, f"the last character is cut in half (byte {shown}).", "Get the whole file, or read what is there by --lossy.")
    problem = f"{lost} {'places are' if lost > 1 else 'place is'} no {name}: byte {shown}."
    raise BadFileError(path, problem, "Name the encoding by --encoding, or read it with loss by --lossy.")


def _bad_places(data: bytes, codec: str) -> Iterator[tuple[int, bool]]:
    """Yield where bytes do not decode, and whether it is the end that cuts a character."""
    # A view, because a copy of the rest at each place would take time by the square.
    view, at, decoder = memoryview(data), 0, codecs.lookup(codec).decode
    while at < len(data):
        try:
            decoder(view[at:])
            return
        except UnicodeDecodeError as error:
            yield at + error.start, error.reason in _CUT
            at += error.end
