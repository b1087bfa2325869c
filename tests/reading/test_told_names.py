"""Names that only what is told around them shows: firms by a short name, what villages have, what is published without 《》. All are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.reading.companies import inside_words

Facts = Callable[..., set[tuple[str, str, str]]]
Names = Callable[[str, str], set[str]]

SAYS = [
    ("澜岫创始人顾知来访。5月9日，云滨区委书记柏承安考察澜岫，由澜岫研发的平台上线。", ("柏承安", "VISITED", "澜岫")),
    ("云滨区委书记柏承安走访了明月村党群服务中心、青石小学。", ("柏承安", "VISITED", "明月村党群服务中心")),
    ("云滨区委书记柏承安考察了双溪村人大代表之家。", ("柏承安", "VISITED", "双溪村人大代表之家")),
    ("云滨区委书记柏承安一行先后来到青石社区“五老”工作室和青石小学。", ("柏承安", "VISITED", "青石社区“五老”工作室")),
    ("明月村村委会与青石软件有限公司签约。", ("明月村村委会", "PARTNERED_WITH", "青石软件有限公司")),
    ("云滨市药监局发布2023年度十大典型案例。", ("云滨市药监局", "ISSUED", "2023年度十大典型案例")),
    ("云滨电视台今天发布2023云滨十大新闻和江澜十大新闻。", ("云滨电视台", "ISSUED", "江澜十大新闻")),
    ("云滨市统计局发布2022年国民经济和社会发展统计公报。", ("云滨市统计局", "ISSUED", "2022年国民经济和社会发展统计公报")),
    ("云滨市委宣传部、云滨广电集团近年来联合摄制的多部影片如《望山》、《江声》等都用胶片拍摄。", ("云滨市委宣传部", "DEVELOPED", "江声")),
    ("云滨电视台制作的纪录片《大江》、《古渡》获奖。", ("云滨电视台", "DEVELOPED", "古渡")),
]

SILENT = [
    ("顾知遥董事长来访。区长考察后，顾知遥、江澜医院签约，顾知遥董事长致辞。", "Organization", "顾知遥"),
    ("考察组走进双溪村人大代表之家。", "Place", "组走进双溪村人大代表之家"),
    ("示范村村委会建设加快推进。", "Organization", "示范村村委会"),
    ("云滨市发布指南，市民应注意。", "Document", "指南"),
    ("会议以加强生态环境保护为议题。", "Organization", "强生"),
    ("妇女儿童之家揭牌。", "Person", "童之家"),
    ("区长陆启明一行来到青江镇和县国土资源局调研。", "Organization", "青江镇和县国土资源局"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS)
def test_what_is_told_names_it(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    found = facts_of(text)
    assert fact in found or (fact[2], fact[1], fact[0]) in found, found


@pytest.mark.parametrize(("text", "kind", "name"), SILENT)
def test_what_is_told_names_nothing_else(text: str, kind: str, name: str, names_in: Names) -> None:
    assert name not in names_in(text, kind)


def test_the_ends_of_two_words_are_no_firm() -> None:
    assert inside_words("加强生态", 1, 3)
    assert not inside_words("强生公司", 0, 2)
