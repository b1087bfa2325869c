"""Folding keeps the way back to the original, whatever the text."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import folding
from kg.folding import fold, fold_name, is_traditional, key
from kg.lexicons import rows, words

ODD = "*#[]>_區委书记 \t\n\r\x00\x85\u2028\ud800“”\"「」（）()，,:;?!《》【】12月　𠮷葛\U000e0100⻓巿ＡＺ％e\u0301\u200b\ufeff😀乾著"
HOSTILE = st.text(alphabet=st.one_of(st.characters(), st.sampled_from(ODD)), max_size=200)
SIMPLIFIED = st.text(alphabet="区委书记主持会议曹立强甲乙丙", min_size=1, max_size=60)


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


@given(HOSTILE, st.data())
def test_any_span_quotes_the_original(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.original(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    # What is left of the quote are the very characters that the folded span stands for, in order.
    kept = [text[at] for at in folded.starts[start:end]]
    rest = iter(text[span.start : span.end])
    assert all(char in rest for char in kept)


@given(HOSTILE)
def test_folded_text_holds_nothing_that_rules_do_not_expect(text: str) -> None:
    # Full-width letters stand for mentions in a sentence's shape; the other signs would part words that are one.
    assert not re.search("[Ａ-Ｚａ-ｚ０-９\r\t\x00\x85\u00a0\u3000\u200b\ufeff\u2028\ud800-\udfff()\"「」]", fold(text).text)


@given(HOSTILE)
def test_line_feeds_are_kept_one_to_one(text: str) -> None:
    lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", text)
    assert fold(text).text.count("\n") == len(lines) - 1


@given(SIMPLIFIED)
def test_simplified_text_is_left_alone(text: str) -> None:
    folded = fold(text)
    assert folded.text == text and folded.starts == range(len(text))


@given(SIMPLIFIED, st.sampled_from(["\u200b", "\ufe00", "\u00ad", "\ufeff\u200d"]), st.data())
def test_a_quote_folds_to_what_it_stands_for(text: str, dust: str, data: st.DataObject) -> None:
    original = dust.join(text)
    folded = fold(original)
    assert folded.text == text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = folded.original(start, end)
    assert fold(original[span.start : span.end]).text == text[start:end]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("\u200b", ""),
        # Script: by characters, never by words; variants that names have stay on a simplified page.
        ("區委書記鐘曉暉主持會議", "区委书记钟晓晖主持会议"),
        ("记者 解景昇 报道", "记者 解景昇 报道"),
        ("记者 柏乾明、於文 报道著名专家", "记者 柏乾明、於文 报道著名专家"),
        ("記者顧景昇報導", "记者顾景升报导"),
        ("他坐著說，著名學者的顯著成績", "他坐着说，著名学者的显著成绩"),
        ("乾隆年間氣候乾燥，瞭解瞭望塔", "乾隆年间气候干燥，了解瞭望塔"),
        ("于是后来的面发", "于是后来的面发"),
        # Doubles and lookalikes.
        ("江海巿⻓⼈⺠政府", "江海市长人民政府"),
        ("\uf963方\ufa10", "北方冢"),
        ("葛\U000e0100城朗\ufe00诵", "葛城朗诵"),
        # Width and marks.
        ("２０２３年ＡＩ大会", "2023年AI大会"),
        ("增长１２％，共３，４８８人", "增长12%，共3，488人"),
        ("「澜和大樓」動土典禮今天舉行", "“澜和大楼”动土典礼今天举行"),
        ("『云』‧峰・会", "‘云’·峰·会"),
        ("会议(2023)", "会议（2023）"),
        ("泵业(Heinz Pumpen),落户", "泵业（Heinz Pumpen），落户"),
        ("什么?!好;会议:", "什么？！好；会议："),
        ("占比12%, 同比", "占比12%，同比"),
        ("占比12%,\n同比", "占比12%，\n同比"),
        ("时间:10:30,人数3,488;网址 www.a.com", "时间：10:30，人数3,488；网址 www.a.com"),
        ("Hello, world: fine!", "Hello, world: fine!"),
        # Straight quotation marks.
        ('加强 " 白衣人才 " 队伍', "加强“白衣人才”队伍"),
        ('" 医工 "" 整形 ",会议', "“医工”“整形”，会议"),
        ('他说:"你\n好"。下文"甲"', "他说：“你\n好”。下文“甲”"),
        ('说"甲。\n"乙"说', "说“甲。\n“乙”说"),
        ('甲"乙\n\n"丙"', "甲“乙\n\n“丙”"),
        ('丁"，戊', "丁”，戊"),
        # Spaces: none inside a date or beside a mark; between words they may part names or headlines.
        ("10 月 22 日,大会举行", "10月22日，大会举行"),
        ("260 余名 , 代表", "260余名，代表"),
        ("记者 顾闻笛 柏承安 温雪溪", "记者 顾闻笛 柏承安 温雪溪"),
        ("打开 ZAKER 看", "打开 ZAKER 看"),
        ("庄　　严", "庄  严"),
        ("打造 “ 云上 ” 平台 ， 12% ， 好", "打造“云上”平台，12%，好"),
        ("say “hello” to", "say “hello” to"),
        ("　　记者\n　　会议 \n", "  记者\n  会议 \n"),
        ("于 2023 年暨第 44 届", "于2023年暨第44届"),
        ("2023  年", "2023  年"),
        # Beside other words the space parts the halves of a masthead or headline.
        ("江澜周报 02 要闻", "江澜周报 02 要闻"),
        ("云滨读书节 5月20日开幕", "云滨读书节 5月20日开幕"),
        # Line ends and what cannot be seen.
        ("甲\r\n乙\r丙\u2028丁\x85戊", "甲\n乙\n丙\n丁\n戊"),
        ("区\x00委\ud800书", "区 委 书"),
        ("10\u200b \ufeff月", "10月"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_what_is_passed_over_folds_to_itself() -> None:
    # The quick way out must give the same as the long way round, for each of a million characters.
    usual = [c for c in map(chr, range(sys.maxunicode + 1)) if not folding._unusual().match(c)]
    assert [c for c in usual if folding._letter(c, False) != c] == []
    assert [c for c in usual if folding._letter(c, True) != c] == []
    assert not set(usual) & set(' ",;:?!()「\t\r')


def test_every_character_folds_to_one_that_folds_to_itself_or_to_none() -> None:
    # 薴 is 苧 in simplified script, and 苧 in traditional script is 苎: one character of two scripts.
    for char in map(chr, range(sys.maxunicode + 1)):
        letter = folding._letter(char, False)
        if letter != char and char != "薴":
            assert letter == "" or folding._letter(letter, False) == letter, hex(ord(char))


def test_the_table_is_what_opencc_makes_of_each_character() -> None:
    opencc = pytest.importorskip("opencc")
    convert = opencc.OpenCC("t2s").convert
    assert [(char, row[0]) for row in rows("t2s") for char in row[1] if convert(char) != row[0]] == []
    assert all(len(row[0]) == 1 for row in rows("t2s"))


def test_lexicons_of_folding_are_well_formed() -> None:
    traditional = {char for row in rows("t2s") for char in row[1]}
    for row in rows("kept_variants"):
        assert len(row[0]) == len(row[1]) == 1 and row[0] != row[1]
        for word in row[2].split("、") if len(row) > 2 else ():
            assert row[0] in word and not (set(word) - words("kept_variants")) & traditional, word
    assert all(len(row[0]) == len(row[1]) == 1 for row in rows("lookalikes"))


@pytest.mark.parametrize(
    ("text", "traditional"),
    [
        ("區委書記主持會議", True),
        ("区委书记主持会议", False),
        ("解景昇", False),
        ("曹立強", True),
        ("臺灣的台北市，會議討論了發展與民生", True),
        ("区委书记主持会议，会上展出書法作品《蘭亭》", False),
        ("Shanghai 2023", False),
        ("", False),
        # The head of a page may be a masthead in old script.
        ("雲濱週報\n" + "云滨区委书记主持召开会议，研究部署发展工作。" * 200, False),
    ],
)
def test_tells_the_script(text: str, traditional: bool) -> None:
    assert is_traditional(text) is traditional


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("王珏", "王珏"),
        (" 曹立強 ", "曹立强"),
        ("解景昇", "解景昇"),
        ("庄　严", "庄严"),
        ("云滨区人民医院，", "云滨区人民医院"),
        ("实干笃行 谱写新篇", "实干笃行 谱写新篇"),
        ("实干笃行\n谱写新篇", "实干笃行 谱写新篇"),
        ("ＡＩ 大会", "AI 大会"),
        ("约翰·史密斯", "约翰·史密斯"),
        ("江海数科(云滨)公司", "江海数科（云滨）公司"),
        ("", ""),
    ],
)
def test_names(name: str, folded: str) -> None:
    assert fold_name(name) == folded
    assert fold_name(folded) == folded


@pytest.mark.parametrize(
    "names",
    [
        ("曹立強", "曹立强", "曹立强 "),
        ("解景昇", "解景升"),
        ("“數字江海”", "数字江海", "「数字江海」", "数字 江海"),
        ("江海数科（云滨）公司", "江海数科(云滨)公司", "江海数科云滨公司"),
        ("Heinz Pumpen", "heinz  pumpen", "ＨＥＩＮＺ　Ｐumpen"),
        ("约翰·史密斯", "约翰•史密斯", "约翰‧史密斯"),
        ("葛城", "葛\U000e0100城", "葛\u200b城"),
        ("云滨市", "云滨巿"),
        ("卫生署", "衛生署", "衞生署"),
    ],
)
def test_spellings_of_one_name_have_one_key(names: tuple[str, ...]) -> None:
    assert len({key(name) for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), [("王珏", "王钰"), ("第一医院", "第二医院"), ("cafe", "café"), ("กา", "กิ"), ("甲2", "甲3"), ("，", "。")])
def test_different_letters_have_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@given(st.text(alphabet=st.characters(whitelist_categories=("Lo", "Ll", "Lu", "Nd")), min_size=1, max_size=12))
def test_a_key_is_never_empty_and_is_stable(name: str) -> None:
    assert key(name)
    assert key(key(name)) == key(name)


@given(st.text(alphabet="曹立強區委書記景昇乾著於後云滨A１ “「」（）(),·", max_size=20))
def test_folding_a_name_does_not_change_its_key(name: str) -> None:
    if any(char.isalnum() for char in name):
        assert key(fold_name(name)) == key(name) == key(fold(name).text)


def test_keys_of_single_characters_differ_only_where_one_is_another_spelling() -> None:
    by_key: dict[str, list[str]] = {}
    for code in range(0x4E00, 0xA000):
        by_key.setdefault(key(chr(code)), []).append(chr(code))
    known = {char for row in rows("t2s") for char in row[1]} | words("kept_variants") | words("lookalikes")
    for spellings in by_key.values():
        assert sum(char not in known for char in spellings) <= 1, spellings
    assert unicodedata.is_normalized("NFC", "".join(by_key))


def test_blanks_within_words_go_with_those_beside_them() -> None:
    text = "区委书 记调研医院\n云滨区委书 记程远 帆昨天来到 江澜科技，听 取企业汇 报。\n记者 顾闻笛"
    folded = fold(text)
    assert folded.text == "区委书记调研医院\n云滨区委书记程远帆昨天来到江澜科技，听取企业汇报。\n记者 顾闻笛"
    at = folded.text.index("听取")
    assert text[slice(*folded.original(at, at + 2))] == "听 取"


@pytest.mark.parametrize("text", ["获奖者有程远帆 陆启明 何以宁 沈怀瑾 周知远，由区长颁奖。", "区长走访企业 书记调研医院\n昨天，区长走访。", "云滨周报 第3期 要闻 记者 顾闻笛"])
def test_blanks_between_names_and_headlines_stay(text: str) -> None:
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("区长出席会议. 会后, 他走访了医院.\n“好.”他说.", "区长出席会议。会后，他走访了医院。\n“好。”他说。"),
        ("区长出席会议.会后他走访了医院.医院介绍了情况.5月还有活动.他说.", "区长出席会议。会后他走访了医院。医院介绍了情况。5月还有活动。他说。"),
        ("一. 会议由约翰.史密斯主持。增长3.5%. 网址www.a.cn", "一. 会议由约翰.史密斯主持。增长3.5%. 网址www.a.cn"),
    ],
)
def test_dots_that_end_sentences_are_full_stops(text: str, folded: str) -> None:
    assert fold(text).text == folded
