"""Records come in one by one; a bad one is told, and stops no other."""

from __future__ import annotations

import gzip
import json
import time
from pathlib import Path
from typing import Any

import pytest

from kg.errors import BadFileError
from kg.model import Page
from kg.readers import jsonl as reader

TEXT = "云滨区委书记柏承安主持会议，研究今年的工作。"
RECORD = {"id": "a1", "title": "云滨区召开会议", "text": TEXT}


def read(path: Path, data: bytes, **options: str) -> tuple[list[Page], str]:
    path.write_bytes(data)
    pages: list[Page] = []
    try:
        for page in reader.read(path, path.name, options):
            pages.append(page)
    except BadFileError as error:
        assert "\n" not in str(error)
        return pages, str(error)
    return pages, ""


def lines(*records: Any) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (lines(RECORD).encode(), "utf-8"),
        (b"\xef\xbb\xbf" + lines(RECORD).encode(), "utf-8"),
        (lines(RECORD).encode("gb18030"), "gb18030"),
        # The first line is ASCII, the second of names alone: the whole file decides.
        ((lines({"text": "abc"}, {"text": "顾闻笛"}) + lines(RECORD)).encode("gb18030"), "gb18030"),
        (lines({"id": "a1", "text": "區委書記主持會議，研究今年的工作。"}).encode("big5"), "big5"),
        (lines(RECORD).encode("utf-16"), "utf-16"),
    ],
)
def test_encoding(tmp_path: Path, data: bytes, encoding: str) -> None:
    pages, problem = read(tmp_path / "a.jsonl", data)
    assert problem == "" and pages[-1].encoding == encoding and pages[-1].source == "a.jsonl#a1" and "今年的工作" in pages[-1].text


def test_encoding_that_the_user_names(tmp_path: Path) -> None:
    assert read(tmp_path / "a.jsonl", lines(RECORD).encode("gb18030"), encoding="gb18030")[0][0].text == TEXT
    assert read(tmp_path / "a.jsonl", lines(RECORD).encode("utf-16-le"), encoding="utf-16-le")[0][0].text == TEXT


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"{broken", "no JSON"),
        (b"[1, 2]", "no object with keys"),
        (b'{"title": "x"}', "no text; its keys are title"),
        (b'{"text": ["x"]}', "no text"),
        (b'{"text": "  "}', "its text is empty"),
        (b'{"text": "x", "n": ' + b"1" * 5000 + b"}", "no JSON (Exceeds the limit"),
        (b"[" * 200_000, "nested too deep"),
        (b'{"text": "\xe4\xba"}', "1 place is no utf-8: byte 10 of it"),
        (b"\x00" * 900, "binary"),
    ],
)
def test_a_bad_line_is_told_and_stops_no_other(tmp_path: Path, line: bytes, says: str) -> None:
    good = lines(RECORD).encode()
    pages, problem = read(tmp_path / "a.jsonl", good + line + b"\n\n" + good.replace(b"a1", b"a2"))
    assert [page.source for page in pages] == ["a.jsonl#a1", "a.jsonl#a2"]
    assert "1 of 3 lines set aside (line 2: " in problem and says in problem and "\n" not in problem


def test_a_damaged_first_line_does_not_make_the_file_something_else(tmp_path: Path) -> None:
    pages, problem = read(tmp_path / "a.jsonl", b'{"text": "\xe4\xba"}\n' + lines(RECORD).encode() * 20)
    assert len(pages) == 20 and "1 of 21 lines set aside (line 1: " in problem


def test_lossy_reads_the_damaged_line(tmp_path: Path) -> None:
    pages, problem = read(tmp_path / "a.jsonl", lines(RECORD).encode() + b'{"text": "\xe4\xba"}\n', lossy="yes")
    assert problem == "" and [page.encoding for page in pages] == ["utf-8", "utf-8, 1 places lost"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    ],
)
def test_a_file_without_records_is_refused(tmp_path: Path, data: bytes, says: str) -> None:
    assert says in read(tmp_path / "a.jsonl", data)[1]


def test_each_record_has_its_own_keys(tmp_path: Path) -> None:
    data = lines({"text": TEXT}, {"正文": TEXT, "标题": "会议"}, {"text": TEXT, "date": "2024-05-09"}).encode()
    pages, problem = read(tmp_path / "a.jsonl", data)
    assert problem == ""
    assert [(page.given.title, page.given.date) for page in pages if page.given] == [("", ""), ("会议", ""), ("", "2024-05-09")]


def test_records_with_one_id_are_two_pages(tmp_path: Path) -> None:
    pages, problem = read(tmp_path / "a.jsonl", lines(RECORD, RECORD, {"text": TEXT}).encode())
    assert problem == "" and [page.source for page in pages] == ["a.jsonl#a1", "a.jsonl#a1:2", "a.jsonl#3"]


def test_a_key_that_no_record_has_is_told(tmp_path: Path) -> None:
    pages, problem = read(tmp_path / "a.jsonl", lines(RECORD).encode(), outlet="paper")
    assert len(pages) == 1 and "no record has the key 'paper', which was named for its outlet" in problem
    assert read(tmp_path / "a.jsonl", lines(RECORD, {**RECORD, "paper": "云滨周报"}).encode(), outlet="paper")[1] == ""


@pytest.mark.parametrize("damage", ["cut", "flipped", "no gzip"])
def test_a_damaged_archive_is_told(tmp_path: Path, damage: str) -> None:
    packed = bytearray(gzip.compress(lines(*({**RECORD, "id": i, "text": f"{TEXT}{i * i}"} for i in range(900))).encode()))
    if damage == "cut":
        del packed[-9:]
    elif damage == "flipped":
        packed[30] ^= 255
    data = lines(RECORD).encode() if damage == "no gzip" else bytes(packed)
    pages, problem = read(tmp_path / "a.jsonl.gz", data)
    assert "the compressed file is damaged" in problem
    assert len(pages) == (900 if damage == "cut" else 0)


@pytest.mark.parametrize(
    ("data", "sources"),
    [
        (json.dumps([RECORD, {"text": TEXT}]), ["#a1", "#2"]),
        (json.dumps({"count": 1, "articles": [RECORD]}), ["#a1"]),
        (json.dumps(RECORD), ["#a1"]),
        # A list of pictures does not make an envelope of a record.
        (json.dumps({**RECORD, "pictures": [{"src": "x"}]}), ["#a1"]),
        (lines(RECORD, {"text": f"{TEXT}\u2028{TEXT}"}), ["#a1", "#2"]),
        (json.dumps([RECORD], indent=2), ["#a1"]),
    ],
)
def test_a_json_document(tmp_path: Path, data: str, sources: list[str]) -> None:
    pages, problem = read(tmp_path / "a.json", data.encode())
    assert problem == "" and [page.source for page in pages] == [f"a.json{source}" for source in sources]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"[\n" + lines(RECORD).encode() + b',\n{"a":\n', "line 5, column 1: this is no JSON"),
        (b'"x"', "no list of records"),
        (b"[]", "empty"),
        (b"[1]", "1 of 1 records set aside (record 1: no object with keys)"),
        (b"[" * 200_000, "nested too deep"),
        (b"[" + b"1" * 5000 + b"]", "no JSON (Exceeds the limit"),
        (lines(RECORD).encode() + b"{broken\n", "1 of 2 lines set aside (line 2: no JSON"),
    ],
)
def test_a_bad_json_document(tmp_path: Path, data: bytes, says: str) -> None:
    assert says in read(tmp_path / "a.json", data)[1]


def test_a_line_of_fifty_megabytes(tmp_path: Path) -> None:
    began = time.process_time()
    pages, problem = read(tmp_path / "a.jsonl", (lines({"text": "云滨区召开会议" * 2_400_000}) + lines(RECORD)).encode())
    assert problem == "" and [len(page.text) for page in pages] == [16_800_000, len(TEXT)]
    assert time.process_time() - began < 20


def test_lines_are_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines(RECORD).encode() * 3 + b"{broken\n")
    stream = reader.read(path, "a.jsonl", {})
    # The first page is there before the last line is looked at.
    assert next(stream).text == TEXT


def test_markup_in_a_text_is_no_part_of_it(tmp_path: Path) -> None:
    text = "<div class='a'><p>云滨区委书记<strong>程远帆</strong>出席&ldquo;科技周&rdquo;。</p>\n\n<p><img src='x.jpg' alt='图'/>区长陆启明主持&nbsp;会议。<!-- 完 --></p><script>var a = '<p>';</script></div>"
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"title": "科技周<br>开幕", "text": text}, ensure_ascii=False) + "\n" + json.dumps({"text": "增速<5%，利润>3%，a<b。"}, ensure_ascii=False), encoding="utf-8")
    one, other = reader.read(path, "a.jsonl", {})
    assert one.text == "云滨区委书记程远帆出席“科技周”。\n区长陆启明主持\xa0会议。"
    assert one.given is not None and one.given.title == "科技周 开幕"
    assert other.text == "增速<5%，利润>3%，a<b。"


@pytest.mark.parametrize(("author", "names"), [("记者 顾闻笛、柏承安", ("顾闻笛", "柏承安")), (["记者 顾闻笛", "编辑：温雪溪"], ("顾闻笛",)), ("", ()), (None, ())])
def test_authors_are_names_and_no_roles(tmp_path: Path, author: object, names: tuple[str, ...]) -> None:
    pages, _ = read(tmp_path / "a.jsonl", json.dumps({"text": "区长陆启明出席。", "author": author}).encode())
    assert pages[0].given is not None and pages[0].given.authors == names
