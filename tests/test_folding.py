"""Folding keeps the way back to the original, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.folding import fold, fold_name, key

HOSTILE = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("區委书记 \t\n\r\x00\ud800“”\"「」（）()，,《》12月　𠮷e\u0301\u200b")), max_size=200)


@given(HOSTILE)
def test_alignment_leads_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    last = 0
    for start, end in zip(folded.starts, folded.ends, strict=True):
        assert last <= start < end <= len(text)
        last = start
    if folded.text:
        span = folded.original(0, len(folded.text))
        assert 0 <= span.start < span.end <= len(text)


@given(st.text(alphabet="区委书记主持会议曹立强甲乙丙", min_size=1, max_size=60))
def test_simplified_text_is_left_alone(text: str) -> None:
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("區委書記鐘曉暉主持會議", "区委书记钟晓晖主持会议"),
        ("记者 解景昇 报道", "记者 解景昇 报道"),
        ("10 月 22 日,大会举行", "10月22日，大会举行"),
        ('加强 " 白衣人才 " 队伍', "加强“白衣人才”队伍"),
        ("「安馨大樓」動土典禮今天舉行", "“安馨大楼”动土典礼今天举行"),
        ("２０２３年ＡＩ大会", "2023年AI大会"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_names_in_both_scripts_have_one_key() -> None:
    assert key("曹立強") == key("曹立强") == key("曹立强 ")
    assert fold_name("王珏") == "王珏"


@given(st.text(alphabet=st.characters(whitelist_categories=("Lo", "Ll", "Lu", "Nd")), min_size=1, max_size=12))
def test_a_key_is_never_empty_and_is_stable(name: str) -> None:
    assert key(name)
    assert key(key(name)) == key(name)
