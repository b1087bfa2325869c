"""The encoding is decided on the whole file, and damage is refused with its place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.decoding import decode, guess_encoding
from kg.errors import BadFileError

TEXT = "区委书记主持会议,区领导出席。会议听取了关于今年工作情况的报告。" * 5
TRADITIONAL = "區委書記主持會議,區領導出席。會議聽取了關於今年工作情況的報告。" * 5


def refusal(data: bytes, **options: str | bool) -> str:
    with pytest.raises(BadFileError) as caught:
        decode(data, "a.txt", **options)  # type: ignore[arg-type]
    assert str(caught.value).startswith("a.txt: ") and "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (TEXT.encode(), "utf-8", TEXT),
        (b"plain", "utf-8", "plain"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig", TEXT),
        (TEXT.encode("utf-16"), "utf-16", TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16", TEXT),
        (TEXT.encode("gb18030"), "gb18030", TEXT),
        ("顾闻笛".encode("gb18030"), "gb18030", "顾闻笛"),
        ((TEXT + "𠮷").encode("gb18030"), "gb18030", TEXT + "𠮷"),
        (TRADITIONAL.encode("gb18030"), "gb18030", TRADITIONAL),
        (TRADITIONAL.encode("big5"), "big5", TRADITIONAL),
        # The first kilobytes are ASCII: a look at the head would say UTF-8.
        (b"x" * 900_000 + TEXT.encode("gb18030"), "gb18030", "x" * 900_000 + TEXT),
    ],
)
def test_decides(data: bytes, encoding: str, text: str) -> None:
    assert decode(data, "a.txt") == (text, encoding)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04" + bytes(30), "ZIP"),
        (b"\x1f\x8b\x08" + bytes(30), "gzip"),
        (b"\x00\x01\x02\x00" * 500, "binary"),
        (TEXT.encode("ascii", "ignore").decode().encode("utf-16-le") * 9, "--encoding utf-16-le"),
        (TEXT.encode()[:-1], f"the last character is cut in half (byte {len(TEXT.encode()) - 3})"),
        (TEXT.encode("gb18030")[:-1], f"the last character is cut in half (byte {len(TEXT.encode('gb18030')) - 2})"),
        (TRADITIONAL.encode("big5")[:-1], f"the last character is cut in half (byte {len(TRADITIONAL.encode('big5')) - 2})"),
        (TEXT.encode("utf-8-sig")[:-1], f"(byte {len(TEXT.encode()) + 3 - 3})"),
        (TEXT.encode("utf-16")[:-1], "the last character is cut in half"),
        (TEXT.encode()[:15] + b"\xff\xfe" + TEXT.encode()[15:], "2 places are no utf-8: byte 15, 16."),
        (TEXT.encode()[:15] + b"\xff" + TEXT.encode()[15:-1], f"2 places are no utf-8: byte 15, {len(TEXT.encode()) - 2}."),
        ((TEXT[:8].encode() + b"\xff") * 9, "9 places are no utf-8: byte 24, 49, 74, 99, 124, …."),
        (b"\xed\xa0\x80" + TEXT.encode(), "places are no utf-8: byte 0"),
        (TEXT[:8].encode("gb18030") + b"\xff" + TEXT.encode("gb18030"), "1 place is no gb18030: byte 16."),
        ("Un café très élégant, une soirée à la carte, naïvement.".encode("latin-1"), "byte 6"),
    ],
)
def test_refuses_in_one_line(data: bytes, says: str) -> None:
    assert says in refusal(data)


def test_reads_with_loss_when_told() -> None:
    text, encoding = decode(TEXT.encode()[:-1], "a.txt", lossy=True)
    assert text.endswith("\ufffd") and "1 places lost" in encoding
    # A sign of loss that the file itself has is not lost by us.
    assert decode(("\ufffd" + TEXT).encode() + b"\xff", "a.txt", lossy=True)[1] == "utf-8, 1 places lost"
    assert decode(TEXT.encode("gb18030")[:-1], "a.txt", lossy=True)[1] == "gb18030, 1 places lost"


def test_a_named_encoding_is_used_and_an_unknown_one_refused() -> None:
    assert decode(TEXT.encode("gb18030"), "a.txt", encoding="gb18030")[0] == TEXT
    assert decode("镕".encode("gbk"), "a.txt", encoding="GB2312") == ("镕", "GB2312")
    assert decode(TEXT.encode("utf-8-sig"), "a.txt", encoding="utf8") == (TEXT, "utf-8-sig")
    assert decode(TEXT.encode("utf-16-le"), "a.txt", encoding="utf-16-le") == (TEXT, "utf-16-le")
    assert "no utf-8" in refusal(TEXT.encode("gb18030"), encoding="utf-8")
    for name in ("klingon", "hex"):
        assert f"no encoding is called '{name}'" in refusal(b"abc", encoding=name)


@pytest.mark.parametrize(
    ("data", "declared", "encoding"),
    [
        (TEXT.encode(), "gb2312", "utf-8"),
        (TEXT.encode("gb18030"), "utf-8", "gb18030"),
        (TEXT.encode("gb18030"), "iso-8859-1", "gb18030"),
        (TRADITIONAL.encode("big5"), "Big5", "big5"),
        ("镕鋆".encode("gb18030"), "gbk", "gb18030"),
    ],
)
def test_what_a_file_says_of_itself_is_believed_where_it_can_be_true(data: bytes, declared: str, encoding: str) -> None:
    assert decode(data, "a.html", declared=declared)[1] == guess_encoding(data, declared) == encoding


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, _ = decode(data, "a.txt")
    except BadFileError:
        return
    assert "\ufffd" not in text or "\ufffd".encode() in data or b"\x84\x31\xa4\x37" in data or b"\xff\xfd" in data or b"\xfd\xff" in data


def test_many_bad_bytes_in_a_large_file_are_found_in_linear_time() -> None:
    data = bytearray(TEXT.encode() * 20_000)
    data[:: len(data) // 2000] = b"\xff" * len(data[:: len(data) // 2000])
    began = time.process_time()
    decode(TEXT.encode() * 20_000, "a.txt")
    clean = time.process_time() - began
    began = time.process_time()
    assert "places are no utf-8: byte 0" in refusal(bytes(data))
    # By the square of the damage it would be a thousand times as long.
    assert time.process_time() - began < 60 * clean + 1
