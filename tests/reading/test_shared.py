"""Lists of bodies that share what stands once, teams, and the desks of outlets. All names are invented, save areas and outlets that everybody knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Names = Callable[[str, str], set[str]]

NAMED = [
    ("由商务部、上海市、北京市、广州市人民政府联合主办的江澜论坛启动。", {"上海市人民政府", "北京市人民政府", "广州市人民政府"}),
    ("论坛由浙江省、江苏省、安徽省人民政府主办。", {"浙江省人民政府", "江苏省人民政府"}),
    ("徐汇区、长宁区教育局联合举办研讨会。", {"徐汇区教育局", "长宁区教育局"}),
    ("徐汇、长宁、静安三区教育局联合举办研讨会。", {"徐汇区教育局", "长宁区教育局", "静安区教育局"}),
    ("苏州市住建局设计处、房屋质量管理处、科技处的领导参加会议。", {"苏州市住建局房屋质量管理处", "苏州市住建局科技处"}),
    ("宁波市教育局、卫健局、民政局负责人参加会议。", {"宁波市卫健局", "宁波市民政局"}),
    ("活动由浙江省委宣传部、统战部联合主办。", {"浙江省委统战部"}),
    ("跳水赛闭幕，中国队包揽8个冠军。", {"中国队"}),
    ("中国女排3比0战胜日本队，夺得世界杯冠军。", {"中国女排", "日本队"}),
    ("“白鹭”队获一等奖。", {"“白鹭”队"}),
    ("国家队主教练林启舟出席发布会。", {"国家队"}),
    ("总台亚太总站与泰国国家电视台签署协议。", {"中央广播电视总台亚太总站"}),
    ("国际货币基金组织发布声明。", {"国际货币基金组织"}),
]

UNNAMED = [
    ("徐汇区、上海市教育局联合举办研讨会。", {"徐汇区教育局"}),
    ("宁波市教育局、医院、学校派员参加。", {"宁波市医院", "宁波市学校"}),
    ("宁波队伍不断壮大，中国队员抵达。", {"宁波队", "中国队"}),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_each_of_a_list_is_named(text: str, names: set[str], names_in: Names) -> None:
    assert names <= names_in(text, "Organization")


@pytest.mark.parametrize(("text", "names"), UNNAMED)
def test_what_shares_nothing_is_not_named(text: str, names: set[str], names_in: Names) -> None:
    assert not names & names_in(text, "Organization")
