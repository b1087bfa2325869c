"""Finds bodies of party, state and people's organisations by grammar: level or place, field, ending, sub-units."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.gazetteer import is_han
from kg.lexicons import any_of, rows, words
from kg.reading.scene import Scene
from kg.reading.titles import LEVELS

_HAN_RUN = "[\u4e00-\u9fff（）]"
# A level letter opens a name only after one of these (or a mark, or another mention): else it is inside a word.
_BEFORE = frozenset("表有委去由在与和及对向同经被到据任为是并原前的以等给从于兼受将让请赴把随了或")
_NOT_AFTER_LEVEL = "属内域里级别间位场区县市外际容有各长民们人中心领东西南北上下直区对来一二三四五六七八九十两新老情大小说道政"
_SUB_OK = 8


def _units(name: str) -> str:
    out = []
    for row in sorted(rows(name), key=lambda row: (-len(row[0]), row[0])):
        not_after = row[1] if len(row) > 1 else ""
        out.append(re.escape(row[0]) + (f"(?![{re.escape(not_after)}])" if not_after else ""))
    return "|".join(out)


@lru_cache(maxsize=1)
def _stop() -> re.Pattern[str]:
    return re.compile(any_of(words("body_stops")))


@lru_cache(maxsize=1)
def _body() -> re.Pattern[str]:
    return re.compile(rf"(?:第?[一二三四五六七八九十]{{1,4}}届)?(?P<field>{_HAN_RUN}{{0,12}}?)(?:{_units('body_units')})")


@lru_cache(maxsize=1)
def _sub() -> re.Pattern[str]:
    return re.compile(rf"(?P<field>{_HAN_RUN}{{1,{_SUB_OK}}}?)(?:{_units('body_subunits')})")


@lru_cache(maxsize=1)
def _national() -> tuple[re.Pattern[str], dict[str, tuple[str, str, str]]]:
    table = {row[0]: (row[1], row[2], "".join(row[3:])) for row in rows("national_bodies")}
    return re.compile(any_of(table)), table


_LEVEL = re.compile(rf"[{LEVELS}]|街道|自治区|(?:经开区|高新区|开发区|园区|新区)(?=党工委|管委会|工委)")
# State bodies that no list holds whole: 国家保密局, 国家疾病预防控制局.
_STATE_BODY = re.compile(r"国家[\u4e00-\u9fff]{2,9}?(?:总局|局(?![长面])|委员会|中心(?=副?主任|党委))")
# A part of a country is no department: 东北部, 南部, 内部.
_PART = re.compile(r"[东西南北中内外上下大]部$|[签部]署$")

def body_end(text: str, at: int) -> int:
    """Give the end of the body whose field or ending starts at `at`, just behind a level or a place; 0 for none.

    >>> "区房管局物业科科长"[: body_end("区房管局物业科科长", 1)]
    '区房管局物业科'
    """
    match = _body().match(text, at)
    if not match or _stop().search(match["field"]) or _PART.search(match.group()) or re.search(r"[承主协举筹兴创开]办$", match.group()):
        return 0
    if (match.group() == "委" and text[match.end() : match.end() + 1] in tuple("书副常员主会")) or match.group() == "委常委":
        return 0
    end = match.end()
    while True:
        sub = _sub().match(text, end)
        if not sub or _PART.search(sub.group()) or re.search(r"[承主协举筹兴创开]办$", sub.group()) or _stop().search(sub["field"]) or re.search(r"[副和]|书记|主任|主席|部长|院长|率$|带$|局长|常委|同志|会议|发布|印发|推出|研究员|教授|医师|院士", sub["field"]):
            return end
        end = sub.end()


def level_bodies(text: str, taken: bytearray) -> list[tuple[int, int]]:
    """Find bodies that open with a level letter: 区委组织部, 市民政局, 镇机关党总支. `taken` marks what is inside other names."""
    found = []
    at = 0
    for match in _LEVEL.finditer(text):
        start, stop = match.span()
        if start < at or taken[start]:
            continue
        before = text[start - 1] if start else ""
        if before and is_han(before) and before not in _BEFORE and not taken[start - 1]:
            continue
        after = text[stop : stop + 1]
        if not after or (after in _NOT_AFTER_LEVEL and text[stop : stop + 2] not in _AFTER_LEVEL_WORDS):
            continue
        end = body_end(text, stop)
        if end:
            found.append((start, end))
            at = end
    return found


# Fields whose first letter would otherwise speak against a body: 区人大, 市民政局, 县政协.
_AFTER_LEVEL_WORDS = frozenset(
    ("人大", "人民", "人社", "人力", "人武", "民政", "民族", "民宗", "民防", "政协", "政府", "政法", "政务", "直属", "直机", "外事", "外办", "外经", "场监", "中级", "中医", "大数", "区域", "新闻", "容环", "情指", "市场", "城市", "对外")
) | {"十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "领导"} - {"领导"}


# Departments of universities: 继续|教育部.
_OTHER_SCHOOLING = re.compile(r"(?:继续|职业|基础|高等|成人|终身|特殊|学前|网络|远程|健康|安全|国际|通识|博雅|素质)$")


def national_bodies(text: str) -> list[tuple[int, int, str, str, str]]:
    """Find national bodies from the list, with their sub-units: (start, end, full name, type, sub-label)."""
    pattern, table = _national()
    found = []
    for match in pattern.finditer(text):
        full, kind, sub = table[match.group()]
        if match.group() == "教育部" and _OTHER_SCHOOLING.search(text[: match.start()]):
            continue
        if match.group() == "总台" and match.start() and is_han(text[match.start() - 1]) and text[match.start() - 1] not in _BEFORE:
            continue
        end = match.end()
        if sub == "GovernmentBody":
            extra = _sub().match(text, end)
            unit = re.match(r"[\u4e00-\u9fff]{2,10}?(?:工作委员会|委员会|办公厅|办公室|研究室|常委会)(?!会议)", text[end:])
            if unit and not _stop().search(unit.group()) and not re.search(r"[主副]|书记", unit.group()[:-3]):
                full, end = full + unit.group(), end + unit.end()
            elif extra and len(extra.group()) <= 8 and not _PART.search(extra.group()) and not re.search(r"[副主和]|书记|常委", extra.group()):
                full, end = full + extra.group(), extra.end()
        republic = "中华人民共和国"
        if sub == "GovernmentBody" and text.endswith(republic, 0, match.start()):
            found.append((match.start() - len(republic), end, full, kind, sub))
            continue
        session = re.search(r"第?[一二三四五六七八九十]{1,4}届$", text[: match.start()])
        found.append((session.start() if session else match.start(), end, full, kind, sub))
    found += [(m.start(), m.end(), m.group(), "Organization", "GovernmentBody") for m in _STATE_BODY.finditer(text)]
    return found


_PARTY_AT_LEVEL = re.compile(r"(?P<party>民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?P<level>[市区省县])(?P<body>委会|委(?![员会]))")


def party_committees(text: str, base: int, scene: Scene) -> list[tuple[int, int, str, str, str, str]]:
    """Find the committees of the other parties at the level of the page: 民盟市委会 is that of its city; (start, end, name, type, sub-label, full name)."""
    found = []
    for match in _PARTY_AT_LEVEL.finditer(text):
        area = scene.area(match["level"], base + match.start())
        found.append((match.start(), match.end(), match.group(), "Organization", "Association", match["party"] + area + match["body"] if area else ""))
    return found
