"""Where the name of an event begins: words that may part it from what stands before are also parts of other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

NAMES = [
    "2023中国大数据产业博览会", "2023华为开发者大会", "上海自由贸易试验区创新论坛", "中国—以色列创新合作论坛", "宁波市药品从业人员培训班", "宁波市社会组织工作会议",
    "第五届全国参与式治理论坛", "宁波市成人继续教育工作会议", "宁波市接诉即办工作推进会", "第二届长三角医保经办业务技能竞赛",
    "2023宁波医药交流与合作会议", "宁波医药交流与合作大会", "2023宁波医师年会暨医药产业与医疗科技创新论坛", "第三届宁波灯彩文化节暨消夏购物月",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_whole(name: str, facts_of: Facts) -> None:
    assert (name, "HELD_AT", "宁波市") in facts_of(f"5月9日，{name}在宁波举行。")
