"""Tells lines of a roll of office (会  长：甲、乙; 副会长  丙  某公司总经理), of honour or of a career from headlines, which they resemble."""

from __future__ import annotations

import re

from kg.layout.bylines import has_surname
from kg.line_marks import YEARS_OPEN

# A line of a roll of honour: 优秀护士长：甲  乙, 一等奖：丙.
HONOURS = re.compile(r"^\s*(?:\d{4}年度?)?[\u4e00-\u9fff“”]{0,12}(?:奖|[冠亚季]军|(?:优秀|先进|十佳|百佳|最美|最佳|杰出|模范|文明|突出贡献)[\u4e00-\u9fff]{1,8}|标兵|能手|之星)(?:称号|获得者)?(?:（[^（）]{1,10}）)?：")
_HAN = r"\u4e00-\u9fff"
_TWO = "区长|县长|市长|镇长|乡长|局长|厅长|部长|处长|科长|所长|馆长|会长|主任|组长|团长|主席|委员|理事|监事|顾问|成员|书记|社长|院长|校长|站长|队长|队员|主委|常委|常务|执委"
_OFFICE = "|".join((*(rf"{word[0]}[ \u3000]*{word[1]}" for word in _TWO.split("|")), "名誉会长", "理事长", "监事长", "秘书长", "董事长", "总干事", "总经理", "主任委员", "总顾问", "总指挥", "副主委", "总团长", "政委", "教练"))
_TITLE = rf"(?:名誉|荣誉|常务|执行|轮值|第一|首席|高级|专职|兼职|[副总]|党委|党组|党支部|党总支|支部|工会)*[ \u3000]*(?:{_OFFICE})"
_NAME = rf"(?:[{_HAN}]{{2,4}}(?:·[{_HAN}]{{1,8}})*|[{_HAN}][ \u3000]{{1,4}}[{_HAN}])"
_LINE = re.compile(rf"{_TITLE}(?:[兼、及]{_TITLE})?[ \u3000]*(?:：[ \u3000]*(?:$|（[^（）]*）?|{_NAME}(?:$|[、，；（ \u3000]))|[ \u3000\t]{{2,}}(?P<name>{_NAME})(?:$|[、，；（ \u3000\t]))")
# The name first: 陈某某 党委书记、院长, and behind a wide gap with the house: 黄某某  某医院护士长.
_NAME_FIRST = re.compile(rf"(?P<name>{_NAME})(?:[ \u3000\t]+{_TITLE}(?:[兼、]{_TITLE})*|[ \u3000\t]{{2,}}[{_HAN}（）]{{3,24}}(?:{_OFFICE}|护士长|[医教律厨]师|教授|研究员|民警|工程师|职工|职员|干部|经理|教练))")
_HEAD = re.compile(r"(?:(?:职\s*[务位]|姓\s*名|单\s*位(?:及职务)?|协会职务|序\s*号|性别|备注)(?:\s+|$)){2,}")
_NAMES = re.compile(rf"{_NAME}(?:（[^（）]+）)?(?:(?:[ \u3000]{{2,}}|[、，]){_NAME}(?:（[^（）]+）)?)*")
# A name and what else he is: 韩某（某学院教授）.
_GLOSSED = re.compile(rf"[{_HAN}]{{2,3}}（[^（）]{{4,30}}(?:长|主任|教授|[医药技律农]师|委员|经理|主席|书记|总裁|编辑|记者|研究员|院士|总监|董事)）")
# From when to when, and at the end of the line what somebody was: 1996.03—2001.05 某镇党委副书记、镇长; 2012年11月至今，任某市市长.
_CAREER = re.compile(rf"(?:自|从)?{YEARS_OPEN}[—－–~～至-]{{0,3}}\s?(?:(?:19|20)\d\d[./年]|今|[，：:\s]*[{_HAN}]{{2}}).*(?:[长员记任师席士生事]|经理|总裁|教授|干部|工作|学习|毕业|进修|本科|[硕博学]士后?|大专|专业|职务?|）)[；。，]?")
_GAP = re.compile(r"[ \u3000]{2,}|[、，]")


def is_roll(text: str) -> bool:
    """Tell whether a line says who holds an office, heads a table that does, or goes on with the names of one.

    >>> [is_roll(x) for x in ("会  长：郑望山", "副会长    林启舟    岫能集团总经理", "职务    姓名", "郑望山  林启舟  庄  严", "区长郑望山：把事办好")]
    [True, True, True, True, False]
    >>> [is_roll(x) for x in ("郑望山 党委书记、院长", "林启舟  江澜医院护士长", "郑望山 从教三十年的好校长")]
    [True, True, False]
    """
    line = _LINE.match(text)
    if line is not None:
        return line["name"] is None or has_surname(re.sub(r"\s", "", line["name"]))
    named = _NAME_FIRST.fullmatch(text)
    if named is not None and has_surname(re.sub(r"\s", "", named["name"])):
        return True
    if _HEAD.match(text) or (_GLOSSED.fullmatch(text) and has_surname(text.split("（")[0])):
        return True
    if not _NAMES.fullmatch(text) or len(_GAP.findall(re.sub(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s+([\u4e00-\u9fff])(?![\u4e00-\u9fff])", r"\1\2", text))) < 2:
        return False
    names = [re.sub(r"\s|（.*", "", part) for part in re.split(r"[、，]|(?<=[\u4e00-\u9fff）]{2})\s{2,}", text)]
    return sum(has_surname(name) for name in names if name) * 3 >= len(names) * 2


def is_career(text: str) -> bool:
    """Tell whether a line says what somebody was from when to when: it is whole, whatever mark it lacks.

    >>> [is_career(x) for x in ("1996.03—2001.05 江澜镇党委副书记、镇长", "2012年11月至今，任江澜市市长；", "2021年—2025年江澜市教育发展规划")]
    [True, True, False]
    """
    return _CAREER.fullmatch(text) is not None
