"""A .txt or .md is one page, whatever its encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadFileError
from kg.readers import text as reader

TEXT = "云滨区委书记柏承安主持会议。\r\n会议研究了今年的工作。\n"


@pytest.mark.parametrize(("encoding", "reported"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("gb18030", "gb18030"), ("utf-16", "utf-16")])
def test_offsets_count_in_the_decoded_text(tmp_path: Path, encoding: str, reported: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    (page,) = reader.read(path, "folder/a.txt", {})
    assert (page.source, page.text, page.encoding, page.given) == ("folder/a.txt", TEXT, reported, None)
    at = page.folded.text.index("会议研究")
    span = page.folded.original(at, at + 4)
    assert page.text[span.start : span.end] == "会议研究"


@pytest.mark.parametrize(
    ("data", "options", "says"),
    [
        (b"", {}, "empty"),
        (b" \n\n", {}, "only white space"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), {}, "PNG"),
        (TEXT.encode("gb18030"), {"encoding": "utf-8"}, "no utf-8"),
        (TEXT.encode()[:-2], {}, "cut in half"),
    ],
)
def test_refuses(tmp_path: Path, data: bytes, options: dict[str, str], says: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(BadFileError, match=says):
        list(reader.read(path, "a.txt", options))


def test_reads_with_loss_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode()[:-2])
    (page,) = reader.read(path, "a.txt", {"lossy": "yes"})
    assert page.encoding == "utf-8, 1 places lost"


def test_markup_in_a_text_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("<p>区委书记<b>程远帆</b>说：&ldquo;好。&rdquo;</p>\n<p>增速<5%。</p>", encoding="utf-8")
    (page,) = reader.read(path, "a.txt", {})
    assert page.text == "区委书记程远帆说：“好。”\n增速<5%。"
