"""A .txt or .md is one page, whatever its encoding."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadFileError
from kg.layout.page import lay_out
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


def test_what_a_page_says_of_itself_on_top(tmp_path: Path) -> None:
    body = "3月18日，云滨区科技大会在云滨会展中心举行，区长陆启明出席并讲话。\n\n云滨区政府与江澜科技有限公司签署战略合作协议。\n"
    path = tmp_path / "a.md"
    path.write_text(f'---\ntitle: "云滨区召开科技大会"\ndate: 2024-03-19T08:00:00\nsource: 云滨周报\nauthor: [顾闻笛, 林若溪]\nurl: https://example.com/1\ntags: 科技\n---\n\n{body}', encoding="utf-8")
    (page,) = reader.read(path, "a.md", {})
    assert page.text == f"云滨区召开科技大会\n{body}"
    (article,) = lay_out(page).articles
    assert (article.title, article.date, article.outlet, article.url) == ("云滨区召开科技大会", "2024-03-19", "云滨周报", "https://example.com/1")
    assert [author.name for author in article.authors] == ["顾闻笛", "林若溪"]


def test_lines_between_rules_that_say_nothing_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("---\n云滨周报\n---\n区长陆启明走访医院。", encoding="utf-8")
    (page,) = reader.read(path, "a.txt", {})
    assert page.given is None and "云滨周报" in page.text
