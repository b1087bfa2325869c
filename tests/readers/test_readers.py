"""Every kind of file comes in as pages, and every kind of damage is named."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from kg.errors import BadFileError
from kg.model import Page
from kg.readers import csv as csv_reader
from kg.readers import html as html_reader
from kg.readers import jsonl as jsonl_reader
from kg.readers import text as text_reader

RECORD = {"id": "a1", "title": "云滨区召开会议", "date": "2024-05-09", "outlet": "云滨周报", "text": "云滨区委书记柏承安主持会议。"}


def good_and_bad(reader, path: Path, **options: str) -> tuple[list[Page], str]:  # type: ignore[no-untyped-def]
    pages: list[Page] = []
    try:
        for page in reader.read(path, path.name, options):
            pages.append(page)
    except BadFileError as error:
        return pages, str(error)
    return pages, ""


def test_text_is_one_page(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("云滨区委书记主持会议。".encode("gb18030"))
    pages, problem = good_and_bad(text_reader, path)
    assert problem == "" and pages[0].encoding == "gb18030" and pages[0].text == "云滨区委书记主持会议。"


def test_html_leaves_menus_out(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    body = "<p>" + "云滨区临江医院举行康复中心启用仪式，区领导出席仪式并致辞。" * 6 + "</p>"
    path.write_text(f"<html><head><title>启用</title></head><body><nav><a href='/'>首页</a></nav><article><h1>启用</h1>{body}</article><footer>版权所有</footer></body></html>")
    pages, problem = good_and_bad(html_reader, path)
    assert problem == "" and "康复中心" in pages[0].text and "版权所有" not in pages[0].text


def test_jsonl_keeps_the_good_lines_and_counts_the_bad(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(RECORD, ensure_ascii=False) + "\n{broken\n" + json.dumps({"title": "x"}) + "\n" + json.dumps({**RECORD, "id": "a2"}) + "\n")
    pages, problem = good_and_bad(jsonl_reader, path)
    assert [page.source for page in pages] == ["a.jsonl#a1", "a.jsonl#a2"]
    assert "2 of 4 lines set aside" in problem and "line 2: no JSON" in problem and "line 3: no text" in problem
    assert pages[0].given is not None and pages[0].given.outlet == "云滨周报"


def test_compressed_jsonl_and_a_list_in_json(tmp_path: Path) -> None:
    packed = tmp_path / "a.jsonl.gz"
    packed.write_bytes(gzip.compress((json.dumps(RECORD) + "\n").encode()))
    listed = tmp_path / "a.json"
    listed.write_text(json.dumps([RECORD, RECORD]))
    assert len(good_and_bad(jsonl_reader, packed)[0]) == 1
    assert len(good_and_bad(jsonl_reader, listed)[0]) == 2


def test_keys_are_guessed_or_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"标题": "甲", "正文": "云滨区召开会议。"}) + "\n")
    assert good_and_bad(jsonl_reader, path)[0][0].given.title == "甲"  # type: ignore[union-attr]
    path.write_text(json.dumps({"t": "甲", "b": "云滨区召开会议。"}) + "\n")
    pages, problem = good_and_bad(jsonl_reader, path)
    assert not pages and "--column text=KEY" in problem
    assert len(good_and_bad(jsonl_reader, path, text="b")[0]) == 1


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("标题,日期,正文\n甲,2024-05-09,\"云滨区召开会议,区领导出席。\"\n乙,2024-05-10,\n")
    pages, problem = good_and_bad(csv_reader, path)
    assert len(pages) == 1 and "1 of 2 rows set aside (row 3: its text is empty)" in problem
    path.write_text("a,b\n1,2\n")
    pages, problem = good_and_bad(csv_reader, path)
    assert "no column 'text'; there are: a, b" in problem and "--column text=NAME" in problem


def test_nul_and_lone_surrogates_pass_through(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "云滨区\\u0000召开\\ud800会议。"}\n')
    pages, problem = good_and_bad(jsonl_reader, path)
    assert problem == "" and pages[0].text == "云滨区\x00召开\ud800会议。"


def test_a_line_of_many_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("云滨区召开会议" * 2_400_000)
    pages, problem = good_and_bad(text_reader, path)
    assert problem == "" and len(pages[0].text) == 16_800_000
