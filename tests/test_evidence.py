"""Evidence: every fact leads to the place in the original text that says it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.folding import fold
from kg.model import Given, Page
from kg.pipeline import Report, find_files, read_pages, settle_page

SEEDS = Path(__file__).parent.parent / "seeds"
PIECES = st.sampled_from(
    ["云滨区委书记江令远", "雲濱區委書記江令遠", "主持召开", "出席", "人才工作会议", "５月９日", " ", "　", "\u00a0", "\n", "。", "，", "“", "”", "﨑", "⼈", "《", "》", "解景昇", "、", "临江医院", "与云杉智能科技有限公司签署协议", "\x00", "😀", "\ud800", "e\u0301", "ﬁ", "㈱", "①"]
)  # fmt: skip


def check(page: Page, text: str) -> int:
    count = 0
    for settled in settle_page(page):
        for triple in settled.triples:
            evidence = triple.evidence
            assert text[evidence.start : evidence.end] == evidence.quote
            assert all(evidence.start <= w.start <= w.end <= evidence.end for w in evidence.words)
            count += 1
    return count


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=40).map("".join), st.booleans())
def test_every_quote_is_in_the_hostile_text(text: str, record: bool) -> None:
    page = Page("page.txt", text, fold(text), "utf-8", Given("报道", "2024-05-20") if record else None)
    check(page, text)


def test_every_quote_is_in_the_seeds() -> None:
    files = find_files([str(SEEDS)], Report())
    assert sum(check(page, page.text) for page in read_pages(files, {}, Report())) > 150


def test_every_quote_is_in_the_real_pages(shared: Path) -> None:
    files = find_files([str(shared / "seeds"), str(shared / "corpus" / "dev" / "texts")], Report())
    assert sum(check(page, page.text) for page in read_pages(files, {}, Report())) > 800
