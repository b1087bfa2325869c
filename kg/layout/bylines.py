"""Reads bylines in their many shapes: □记者 甲 乙, ● 宗河, （文：甲 图：乙）, 记者甲/某地报导."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.lexicons import rows, words

_BULLET = "□■●◎○◆★▲◇▪"
_NAME = r"[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,6})?"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a byline with its role; offsets in the text it was read from."""

    text: str
    role: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _roles() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row[0]: row[1] for row in rows("byline_roles")}
    longest = "|".join(sorted(map(re.escape, table), key=lambda w: (-len(w), w)))
    before = "(?:本报|本刊|本网|本台|特约|见习|实习|首席|全媒体|融媒体|学生|[\u4e00-\u9fff]{2,6}(?:新闻|日报|晚报|报|网))?"
    return re.compile(rf"(?<![\u4e00-\u9fff])(?:{before})(?P<role>{longest})(?!团)\s*[：:|/]?\s*"), table


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return words("surnames") | words("compound_surnames")


def _named(text: str, start: int, end: int, role: str) -> list[Name]:
    """Read the names of a stretch: parted by spaces or 、; a two-character name may be padded (殷 乐)."""
    found: list[Name] = []
    for match in re.finditer(_NAME, text[start:end]):
        found.append(Name(match.group(), role, start + match.start(), start + match.end()))
    joined: list[Name] = []
    for name in found:
        if joined and len(name.text) == 1 and len(joined[-1].text) == 1 and name.start - joined[-1].end <= 2:
            joined[-1] = Name(joined[-1].text + name.text, role, joined[-1].start, name.end)
        else:
            joined.append(name)
    return [name for name in joined if len(name.text) > 1]


def read_names(text: str) -> list[Name]:
    """Read all names with their roles from a byline.

    >>> [(n.text, n.role) for n in read_names("□ 记者 甲乙 丙丁 通讯员 戊己")]
    [('甲乙', '记者'), ('丙丁', '记者'), ('戊己', '通讯员')]
    """
    pattern, table = _roles()
    marks = list(pattern.finditer(text))
    found: list[Name] = []
    if marks and text[: marks[0].start()].strip(f" {_BULLET}（"):
        lead = text[: marks[0].start()]
        if re.fullmatch(rf"[{_BULLET}（ ]*{_NAME}(?:[ 、]+{_NAME})*[ ，]*", lead):
            found += _named(text, 0, marks[0].start(), "")
    for i, match in enumerate(marks):
        end = marks[i + 1].start() if i + 1 < len(marks) else len(text)
        stop = re.search(r"[/，。）【\d]|报导|报道|（实习|学生记者团", text[match.end() : end])
        if stop:
            end = match.end() + stop.start()
        role = match["role"]
        found += _named(text, match.end(), end, role if table[role] == "author" else "摄影" if role in ("摄影", "摄", "图", "图片", "供图") else "编辑")
        if stop and text[end : end + 3] == "（实习":
            continue
    if not marks:
        found = _named(text, 0, len(text), "")
    return found


def is_byline(line: str) -> bool:
    """Tell whether a line is a byline and nothing else.

    >>> is_byline("● 宗河"), is_byline("■ 简讯"), is_byline("本报记者 甲乙 通讯员 丙丁"), is_byline("记者从会上获悉，大会开幕")
    (True, False, True, False)
    """
    text = line.strip()
    if len(text) > 70 or "。" in text:
        return False
    inner = text.strip("（）() ")
    if re.match(rf"^(?:[{_BULLET}]\s*)?(?:本报|本刊|本网|特约|见习|实习|[\u4e00-\u9fff]{{2,6}}(?:新闻|日报|晚报|报))?(?:记者|通讯员)[\s：:]+{_NAME}", inner):
        return True
    if re.match(rf"^(?:[{_BULLET}]\s*)(?:本报|见习|特约)*(?:记者|通讯员)\s*{_NAME}", inner) and "，" not in inner:
        return True
    if re.match(rf"^(?:记者|通讯员){_NAME}[/／].{{2,8}}报[导道]", inner):
        return True
    if re.match(rf"^(?:撰文|作者|文字|文|撰稿|来源\s*\|)[\s：:|/]+{_NAME}", inner):
        return True
    if re.fullmatch(rf"[{_BULLET}]\s*{_NAME}(?:\s+{_NAME})*(?:\s*文/摄)?", text):
        names = _named(text, 0, len(text), "")
        return bool(names) and all(n.text[0] in _surnames() and 2 <= len(n.text) <= 4 for n in names) and text.strip(f"{_BULLET} ") not in words("section_titles")
    if text.startswith("（") and text.endswith("）") and len(inner) <= 8 and re.fullmatch(rf"{_NAME}(?:\s+{_NAME})*", inner):
        names = _named(inner, 0, len(inner), "")
        return bool(names) and all(n.text[0] in _surnames() for n in names)
    return False


_AT_START = re.compile(r"^(?:本报讯|本刊讯|本网讯|【?特讯】?|讯)?\s*（((?:本报|本刊|见习|特约)?(?:记者|通讯员)[^（）]{2,30})）\s*")
_AT_END = re.compile(r"（((?:本报|本刊|见习|特约)?(?:记者|通讯员|文|撰文)?[\s：:]*[\u4e00-\u9fff ]{2,16}[^（）]{0,30})）\s*$")
DATELINE = re.compile(
    r"^(?:本报讯|本刊讯|本网讯|讯|又讯|【特讯】|【[\u4e00-\u9fff]{1,4}讯】|[\u4e00-\u9fff]{2,6}网(?:讯|消息)(?:（[^）]*）)?[：:]?|新华社[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日电)\s*"
)


def split_start(text: str) -> tuple[int, list[Name]]:
    """Give where the text proper begins behind 本报讯（记者 甲）, and the names found there."""
    names: list[Name] = []
    at = 0
    match = _AT_START.match(text)
    if match:
        names = [Name(n.text, n.role, n.start + match.start(1), n.end + match.start(1)) for n in read_names(match.group(1))]
        at = match.end()
    line = DATELINE.match(text, at) if not at else None
    if line and line.end() < len(text):
        at = line.end()
    return at, names


def split_end(text: str) -> tuple[int, list[Name]]:
    """Give where the text proper ends before （记者 甲）, and the names found there."""
    match = _AT_END.search(text)
    if not match or match.start() == 0:
        return len(text), []
    inner = match.group(1)
    names = [Name(n.text, n.role, n.start + match.start(1), n.end + match.start(1)) for n in read_names(inner)]
    announced = bool(re.match(r"(?:本报|本刊|见习|特约)?(?:记者|通讯员|文|撰文)", inner))
    if not names or not (announced or (all(n.text[0] in _surnames() and len(n.text) <= 3 for n in names) and text[match.start() - 1 : match.start()] in "。！？”")):
        return len(text), []
    return match.start(), names
