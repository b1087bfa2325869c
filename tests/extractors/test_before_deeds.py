"""Names that end before what people do, whatever words their characters make, and heads of what is founded. All are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from extractors.tables import table_tests

SAYS = [
    ("石桥村党支部书记、村委会主任童火旺补了一句土话。", ("童火旺", "HOLDS_POST", "石桥村村委会")),
    ("江澜区信访局局长满屯作了领学。", ("满屯", "HOLDS_POST", "江澜区信访局")),
    ("任命冶春花（女，回族）为政协江澜区委员会提案委员会副主任。", ("冶春花", "HOLDS_POST", "政协江澜区委员会提案委员会")),
    ("《江澜文学》执行主编苏小眠点评。", ("苏小眠", "HOLDS_POST", "江澜文学")),
    ("云溪镇农技站站长毛秋英讲解。", ("毛秋英", "HOLDS_POST", "云溪镇农技站")),
    ("星河重工有限公司副总裁、研究院院长喻文澜致辞。", ("喻文澜", "HOLDS_POST", "星河重工有限公司研究院")),
    ("江澜大学与星河重工共建江澜智能学院。学院由两家出资，喻文澜任理事长。", ("喻文澜", "HOLDS_POST", "江澜智能学院")),
    ("江澜诗社今天成立。苏小眠出任首任社长。", ("苏小眠", "HOLDS_POST", "江澜诗社")),
]

SILENT = [
    ("江澜区信访局局长办公会作了部署。", "HOLDS_POST"),
    ("江澜诗社今天成立，社长人选尚未确定。", "HOLDS_POST"),
    ("把老人扶上轮椅。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("里长陈林秀霞带着志工打扫。", "陈林秀霞"),
        ("镇民代表林陈美玉建议修路。", "林陈美玉"),
        ("江澜智造研究院昨天揭牌，柯一鸣任院长，岑洁任副院长。", "岑洁"),
        ("维吾尔族小伙艾力江·买买提开了一家馕店。", "艾力江·买买提"),
        ("她叫水远航，是柳湾社区的网格员。", "水远航"),
        ("卖豆花的阮小梅每天四点起床。", "阮小梅"),
    ],
)
def test_names_are_found(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name in names_in(text, "Person")


@pytest.mark.parametrize("text", ["网格员把老人扶上轮椅。", "居民俞阿婆围坐在一起。"])
def test_nobody_is_found(text: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert not names_in(text, "Person")
