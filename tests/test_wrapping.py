"""Lines that a narrow column broke are joined again, and only those."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.folding import fold
from kg.pipeline import read_text
from kg.wrapping import column_breaks

STORY = """云滨区召开科技大会
本报讯（记者 林若溪）3月18日，云滨区科技创新大会在云滨会展中心举行。云滨区委书记程远帆出席并讲话，区长陆启明主持会议。
会上，云滨区政府与江澜科技有限公司签署战略合作协议。江澜科技有限公司董事长周知远表示，公司将把研发总部迁到云滨。
同日，程远帆走访了云滨区中心医院和云滨大学。云滨大学校长沈怀瑾介绍，学校于2019年成立了人工智能研究院。区委常委、副区长何以宁参加走访。
"""


def _wrapped(text: str, width: int, indent: str = "", gap: str = "") -> str:
    return f"{gap}\n".join(re.sub(f"(.{{{width}}})(?=.)", r"\1\n", indent + line) for line in text.split("\n"))


def _claims(text: str) -> list[tuple[str, str, str, str]]:
    return sorted({(t.subject.canonical, t.relation, t.object.canonical, t.evidence.status) for settled in read_text(text).settled for t in settled.triples})


@pytest.mark.parametrize("width", [9, 13, 18, 22, 27, 34])
def test_a_story_in_a_column_says_the_same(width: int) -> None:
    assert len(_claims(STORY)) > 10
    assert _claims(_wrapped(STORY, width)) == _claims(STORY)


def test_blank_lines_everywhere_part_nothing() -> None:
    assert _claims(_wrapped(STORY, 18).replace("\n", "\n\n")) == _claims(STORY)


@pytest.mark.parametrize(("indent", "gap"), [("　　", ""), ("", "\n"), ("  ", " ")])
def test_paragraphs_stay_apart_where_they_are_marked(indent: str, gap: str) -> None:
    title, body = STORY.split("\n", 1)
    wrapped = title + "\n" + _wrapped(body, 20, indent, gap)
    assert [line.strip() for line in fold(wrapped).text.split("\n") if line.strip()] == fold(STORY).text.strip().split("\n")


def test_width_is_that_of_the_eye() -> None:
    lines = ["甲公司在2023年与ABC集团签署了", "协议，江澜集团在2024年12月18日", "参加了大会，会上有来自18个城市", "的230名代表，听取了江澜科技董事", "长的报告，此后2025年5月与XYZ公", "司又签署了协议，商定在2026年的", "3月召开会议，由ABC集团主办，预计", "有500名代表参加。"]
    assert "\n" not in fold("\n".join(lines)).text


def test_words_of_latin_letters_stay_two_and_blanks_at_line_ends_go() -> None:
    text = "江澜科技有限公司与德国公司Heinz \nPumpen签署了战略合作协议，双方将 \n在云滨建设一座新的工厂，并在当地招 \n聘员工。江澜科技董事长说，这是公司 \n与Heinz公司的第三次合作，前两次都 \n取得了成果，双方今后还要在更多方面 \n携手。"
    folded = fold(text)
    assert "Heinz Pumpen签署" in folded.text and "双方将在云滨" in folded.text and "招聘员工" in folded.text
    at = folded.text.index("招聘")
    span = folded.original(at, at + 2)
    assert text[span.start : span.end] == "招 \n聘"


@pytest.mark.parametrize(
    "text",
    [
        # Headlines of like length.
        "\n".join(["区长带队走访江澜科技园企业", "区委书记调研云滨区中心医院", "云滨大学举行人工智能研讨会", "江澜科技发布新一代机器人品", "区政协召开第三次常委会会议", "区总工会慰问一线环卫工人们", "云滨区举办第五届读书节活动"]),
        # What is done, a line each.
        "\n".join(f"{n}月，程远帆同志走访了云滨区第{n}中学。" for n in "一二三四五六七八九"),
        # A list of people.
        "\n".join(["程远帆，云滨区委书记", "陆启明，云滨区的区长", "何以宁，云滨区副区长", "沈怀瑾，云滨大学校长", "周知远，江澜科技老总", "林若溪，云滨周报记者", "顾长风，云滨医院院长"]),
        STORY,
    ],
)
def test_lines_that_are_whole_stay(text: str) -> None:
    assert column_breaks(fold(text).text) == [] and fold(text).text.count("\n") == text.count("\n")


def test_no_page_of_ours_is_a_column() -> None:
    pages = [path for path in Path(__file__).parent.parent.joinpath("seeds").glob("*.txt") if path.name != "README.md"]
    assert len(pages) > 5
    for path in pages:
        assert fold(text := path.read_text(encoding="utf-8")).text.count("\n") == text.count("\n"), path.name


def test_no_real_page_is_a_column(shared: Path) -> None:
    for path in sorted((shared / "corpus" / "dev" / "texts").glob("*.txt")) + sorted((shared / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        assert fold(text).text.count("\n") == text.count("\n"), path.name


def test_lines_without_text_are_no_column() -> None:
    assert column_breaks("\n \n\n  \n\n\n甲\n\n") == []


@pytest.mark.parametrize("number", ["— 2 —", "2", "第 2 页 共 9 页", "\n2\n\n"])
def test_a_page_that_ends_amid_a_sentence_parts_nothing(number: str) -> None:
    lines = _wrapped(STORY, 18).split("\n")
    assert len(lines[7].strip()) == 18
    assert _claims("\n".join([*lines[:8], number, *lines[8:]])) == _claims(STORY)
