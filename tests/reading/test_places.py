"""Places by what stands around them: lists of villages, buildings, venues with a place in brackets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PLACES = [
    ("区长林启舟先后到青石镇明月村、半山村调研。", "半山村"),
    ("区长林启舟看望区政协机关驻柏树村工作队。", "柏树村"),
    ("第三届江澜读书论坛在国家会展中心（天津）举行。", "国家会展中心（天津）"),
    ("第三届江澜读书论坛在一号楼第五会议室举行。", "一号楼第五会议室"),
    ("第三届江澜读书论坛在明心楼第一会议室举行。", "明心楼第一会议室"),
    ("第三届江澜读书论坛在江澜国际酒店三楼宴会厅举行。", "江澜国际酒店三楼宴会厅"),
    ("第三届江澜读书论坛在江澜大学图书馆明心厅举行。", "江澜大学图书馆明心厅"),
    ("第三届江澜读书论坛在江澜中学操场隆重举行。", "江澜中学操场"),
    ("第三届江澜读书论坛在明心校区云平大楼4楼会议室举行。", "明心校区云平大楼4楼会议室"),
    ("江澜大学在两校区第一会议室召开教学工作会议。", "两校区第一会议室"),
    ("第三届江澜读书论坛在江澜电视台800平米演播厅举行。", "江澜电视台800平米演播厅"),
    ("江澜集团在永安工业园南部园区举行开工仪式。", "永安工业园南部园区"),
    ("区长林启舟实地考察青石湿地、明月庄园、岚口海关旧址。", "岚口海关旧址"),
    ("区长林启舟到明浦海洋经济特别合作区调研。", "明浦海洋经济特别合作区"),
    ("江澜画展在广州南站启幕。", "广州南站"),
    ("区长林启舟来到北京西站看望旅客。", "北京西站"),
]
NONE = [("区长林启舟来到杭州市东站街道调研。", "杭州市东站"), ("区长林启舟到南京火车站建设集团调研。", "南京火车站"), ("来自东北的江澜集团2018年落地溪桥村，建起了基地。", "落地溪桥村"), ("走进中国共产党人的精神家园。", "中国"), ("昆山市巴城镇地处江苏东南部。", "昆山市巴城镇"), ("区长林启舟对村容村貌整治进行走访调研。", "村容村"), ("区长林启舟详细了解基本村情。", "基本村"), ("青石镇镇长林启舟等镇村干部到场。", "青石镇村干部"), ("全国建成智能化煤矿298座。", "智能化煤矿")]


@pytest.mark.parametrize(("text", "name"), PLACES)
def test_a_place_is_seen_whole(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name in names_in(text, "Place")


@pytest.mark.parametrize(("text", "name"), NONE)
def test_a_word_is_no_name(text: str, name: str, names_in: Callable[[str, str], set[str]]) -> None:
    assert name not in names_in(text, "Place") | names_in(text, "Organization")
