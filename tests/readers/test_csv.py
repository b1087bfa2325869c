"""A table is read row by row; what is not a row of it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadFileError
from kg.model import Page
from kg.readers import csv as reader

TEXT = "云滨区委书记柏承安主持会议。"


def read(tmp_path: Path, data: str | bytes, **options: str) -> tuple[list[Page], str]:
    path = tmp_path / "a.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    pages: list[Page] = []
    try:
        for page in reader.read(path, "a.csv", options):
            pages.append(page)
    except BadFileError as error:
        assert "\n" not in str(error)
        return pages, str(error)
    return pages, ""


@pytest.mark.parametrize(
    "data",
    [
        f"标题,正文\n会议,{TEXT}\n",
        f"标题;正文\n会议;{TEXT}\n",
        f"标题\t正文\r\n会议\t{TEXT}\r\n",
        f"标题,正文\r会议,{TEXT}\r",
        f"\ufeff标题,正文\n会议,{TEXT}\n",
        f'"标题","正文"\n"会议","{TEXT}"\n',
        f" 标题 ,Text\n会议,{TEXT}",
        f"标题,正文\n会议,{TEXT},,\n",
        f"标题,正文\n会议,{TEXT}\n".encode("gb18030"),
        f"标题,正文\n会议,{TEXT}\n".encode("utf-16"),
    ],
)
def test_tables_of_all_kinds(tmp_path: Path, data: str | bytes) -> None:
    pages, problem = read(tmp_path, data)
    assert problem == "" and len(pages) == 1
    assert pages[0].text == TEXT and pages[0].source == "a.csv#2"
    assert pages[0].given is not None and pages[0].given.title == "会议"


def test_a_cell_may_hold_lines_and_marks(tmp_path: Path) -> None:
    pages, problem = read(tmp_path, '标题,正文\n会议,"第一,段\n第""二""段\x00"\n')
    assert problem == "" and pages[0].text == '第一,段\n第"二"段\x00'


@pytest.mark.parametrize(
    ("rows", "good", "says"),
    [
        (f"甲,\n乙,{TEXT}\n", ["#3"], "1 of 2 rows set aside (row 2: its text is empty)"),
        (f"甲\n乙,{TEXT}\n", ["#3"], "row 2: no text"),
        (f"甲,一,二,三\n乙,{TEXT}\n", ["#3"], "row 2: it has 4 cells for 2 columns"),
        (f'甲,"一"二\n乙,{TEXT}\n', ["#3"], "row 2: line 2 is no row of a table"),
        (f'乙,{TEXT}\n甲,"一\n丙,{TEXT}\n丁,{TEXT}\n', ["#2"], "row 3: its quotation mark is never closed, which takes in lines 3 to 5"),
    ],
)
def test_a_bad_row_is_told_and_stops_no_other(tmp_path: Path, rows: str, good: list[str], says: str) -> None:
    pages, problem = read(tmp_path, f"标题,正文\n{rows}")
    assert [page.source for page in pages] == [f"a.csv{source}" for source in good]
    assert says in problem


@pytest.mark.parametrize(
    ("data", "options", "says"),
    [
        ("a,b\n1,2\n", {}, "there is no column 'text'; there are: a, b. Name the column with the article by --column text=NAME."),
        ("a,b\n1,2\n", {"text": "c"}, "there is no column 'c'; there are: a, b."),
        (f"标题,正文\n会议,{TEXT}\n", {"outlet": "paper"}, "there is no column 'paper'; there are: 标题, 正文. Name the column with the outlet by --column outlet=NAME."),
        (TEXT * 90 + ",x\n", {}, "there are: 云滨区委书记柏承安主持会议。云滨区委书记…, x."),
        ("\n\n", {}, "there is no header"),
        ("标题,正文\n", {}, "a header and no row"),
        ('标题,"正文\n', {}, "its header cannot be read"),
        ("", {}, "empty"),
    ],
)
def test_a_table_without_what_is_needed_is_refused(tmp_path: Path, data: str, options: dict[str, str], says: str) -> None:
    pages, problem = read(tmp_path, data, **options)
    assert not pages and says in problem


def test_rows_with_one_id_are_two_pages(tmp_path: Path) -> None:
    pages, problem = read(tmp_path, f"id,text\n7,{TEXT}\n7,{TEXT}\n,{TEXT}\n")
    assert problem == "" and [page.source for page in pages] == ["a.csv#7", "a.csv#7:3", "a.csv#4"]


def test_a_cell_of_many_megabytes(tmp_path: Path) -> None:
    pages, problem = read(tmp_path, f"title,text\nx,{TEXT * 400_000}\n")
    assert problem == "" and len(pages[0].text) == len(TEXT) * 400_000
