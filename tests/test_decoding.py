"""The encoding is decided on the whole file, and damage is refused with its place."""

from __future__ import annotations

import pytest

from kg.decoding import decode
from kg.errors import BadFileError

TEXT = "区委书记主持会议,区领导出席。会议听取了关于今年工作情况的报告。" * 5
TRADITIONAL = "區委書記主持會議,區領導出席。會議聽取了關於今年工作情況的報告。" * 5


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("gb18030"), "gb18030"),
        (TRADITIONAL.encode("big5"), "big5"),
        # The first kilobytes are ASCII: a look at the head would say UTF-8.
        (b"x" * 9000 + TEXT.encode("gb18030"), "gb18030"),
    ],
)
def test_decides(data: bytes, encoding: str) -> None:
    assert decode(data, "a.txt")[1] == encoding


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x00\x01\x02\x00" * 500, "binary"),
        (TEXT.encode()[:-1], "cut in half (byte"),
        (TEXT.encode()[:15] + b"\xff\xfe" + TEXT.encode()[15:], "byte 15"),
    ],
)
def test_refuses_in_one_line(data: bytes, says: str) -> None:
    with pytest.raises(BadFileError) as caught:
        decode(data, "a.txt")
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_reads_with_loss_when_told() -> None:
    text, encoding = decode(TEXT.encode()[:-1], "a.txt", lossy=True)
    assert text.endswith("\ufffd") and "1 places lost" in encoding


def test_a_named_encoding_is_used_and_an_unknown_one_refused() -> None:
    assert decode(TEXT.encode("gb18030"), "a.txt", encoding="gb18030")[0] == TEXT
    with pytest.raises(BadFileError, match="no encoding is called 'klingon'"):
        decode(b"abc", "a.txt", encoding="klingon")
