"""Reads rolls of office: a line of a title and those who hold it (会  长：甲、乙), a row of a table (副会长  丙  某公司总经理), names below such a title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.lexicons import words
from kg.reading.names import NOT_GIVEN, composed_name, is_name_char, japanese_name, surname_length
from kg.reading.titles import find_titles
from kg.reading.words import is_word, tagged

# What parts the cells of a row: a colon, or blanks.
_CELL = re.compile(r"[^：\s]+(?: (?=[A-Za-z])[^：\s]+)*")
_SINGLE = re.compile(r"[\u4e00-\u9fff](?=$|[、，；（])")
_ITEM = re.compile(r"(?P<name>[^、，；（）\s]+)(?P<gloss>（[^（）]{1,30}）)?[、，；]?")
# How a list is sorted, in the place of its names: 理事：（按姓氏笔画排序）.
_SORTED = re.compile(r"（[^（）]*(?:排序|排名|笔画|笔划|音序|不分先后)[^（）]*）")
_BETWEEN = re.compile("[、兼和及/／]*")
# Posts of societies, where nothing says whose they are.
OF_SOCIETY = re.compile("会长|理事|监事|秘书长|顾问")
_NOT_OF_ROLLS = ("记者", "通讯员", "编辑", "主编", "编审", "摄影", "主持人", "主讲人", "作者", "导演", "编剧", "演员", "主演")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row; `text` is without the blanks that pad a word of two characters."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """What a line of a roll says: its title's cell, the names, and the cell or bracket behind each that holds another post of his, or None."""

    title: Cell | None
    names: tuple[tuple[Cell, Cell | None], ...]


def cells_of(text: str) -> list[Cell]:
    """Cut a line into its cells; what blanks pad is one word: 会  长.

    >>> [cell.text for cell in cells_of("会  长：郑望山  庄  严（教授）")]
    ['会长', '郑望山', '庄严（教授）']
    """
    found: list[Cell] = []
    for match in _CELL.finditer(text):
        cell = Cell(match.start(), match.end(), match.group())
        last = found[-1] if found else None
        if last is not None and len(last.text) == 1 and is_name_char(last.text) and _SINGLE.match(cell.text) and not text[last.end : cell.start].strip():
            found[-1] = Cell(last.start, cell.end, last.text + cell.text)
        else:
            found.append(cell)
    return found


def is_title(text: str) -> bool:
    """Tell whether a text is titles and nothing else.

    >>> is_title("常务副会长"), is_title("副会长兼秘书长"), is_title("会长单位")
    (True, True, False)
    """
    at = 0
    for title in find_titles(text):
        if not _BETWEEN.fullmatch(text, at, title.start) or title.kind in ("label", "nominee") or title.head in _NOT_OF_ROLLS:
            return False
        at = title.end
    return at == len(text) > 1


def is_sure_name(name: str) -> bool:
    """Tell whether what stands alone in a roll can be a name.

    >>> is_sure_name("郑望山"), is_sure_name("党生"), is_sure_name("阿依古丽·买买提"), is_sure_name("若干名"), is_sure_name("会长")
    (True, True, True, False, False)
    """
    if not all(is_name_char(char) or char == "·" for char in name) or name in words("after_titles") or find_titles(name):
        return False
    if "·" in name or composed_name(name, 0) == len(name) or japanese_name(name, 0) == len(name):
        return len(name) > 2
    family = surname_length(name, 0)
    given = name[family:]
    if not family or not 1 <= len(given) <= 2 or len(name) < 2 or (set(given) & (NOT_GIVEN - frozenset("和为向对从")) and given not in words("given_names")):
        return False
    return not (is_word(name) and tagged(name)[0][1][0] in "vdpcrm")


def may_be_name(name: str) -> bool:
    """Tell whether what stands amid sure names may be one too, whatever its surname: 晨曦."""
    if not 2 <= len(name) <= 3 or not all(map(is_name_char, name)) or set(name) & NOT_GIVEN or name in words("after_titles") or find_titles(name):
        return False
    items = tagged(name)
    return len(items) > 1 or items[0][1][0] in "ntsaxz"


def names_in(text: str, cells: list[Cell]) -> list[tuple[Cell, Cell | None]]:
    """Give the names that cells hold, each with its bracket; nothing where one of them is no name."""
    found: list[tuple[Cell, Cell | None]] = []
    likely = 0
    for cell in cells:
        for match in _ITEM.finditer(cell.text):
            # 庄  严（教授）: the blanks stand between the first two characters, and shift what stands behind.
            shift = cell.end - cell.start - len(cell.text)
            start = cell.start + match.start("name") + (shift if match.start("name") else 0)
            end = cell.start + match.end("name") + shift
            sure = is_sure_name(match["name"])
            if not sure and not may_be_name(match["name"]):
                return []
            likely += 2 * sure - 1
            gloss = None
            if match["gloss"]:
                opened = text.find("（", end)
                gloss = Cell(opened + 1, opened + len(match["gloss"]) - 1, match["gloss"][1:-1])
            found.append((Cell(start, end, match["name"]), gloss))
    return found if likely >= 0 else []


def row_of(text: str, *, below: bool = False, named_first: bool = False) -> Row | None:
    """Read a line as one of a roll; `below` tells that the line above was one, so that names alone go on with it, `named_first` that the table's head has the name first.

    >>> [name.text for name, _ in row_of("副会长：方  舟、党生").names]
    ['方舟', '党生']
    """
    if "。" in text or len(text) > 400:
        return None
    text = _SORTED.sub(lambda match: " " * len(match.group()), text)
    cells = cells_of(text)
    if not cells:
        return None
    if named_first and len(cells) > 1 and is_sure_name(cells[0].text):
        post = next((cell for cell in cells[1:] if find_titles(cell.text) and find_titles(cell.text)[-1].end == len(cell.text)), None)
        return Row(None, ((cells[0], post),)) if post is not None else None
    first = cells[0]
    if len(cells) == 2 and is_sure_name(first.text) and (titles := find_titles(cells[1].text)) and titles[-1].end == len(cells[1].text) and titles[-1].head not in _NOT_OF_ROLLS and (is_title(cells[1].text) or cells[1].start - first.end > 1):
        # 陈某某 党委书记、院长; 黄某某  某医院护士长
        return Row(None, ((first, cells[1]),))
    if not is_title(first.text):
        names = names_in(text, cells) if below else []
        return Row(None, tuple(names)) if names and (len(names) > 1 or names[0][1] is not None) else None
    colon = text[first.end : first.end + 1] == "："
    gap = cells[1].start - first.end if len(cells) > 1 else 0
    if not colon and gap < 2:
        return Row(first, ()) if len(cells) == 1 and below else None
    names = names_in(text, cells[1:])
    if not names and len(cells) > 2:
        # 副会长  丙  某公司总经理: a name, and what else he is.
        names = [(name, cells[2]) for name, _ in names_in(text, cells[1:2])]
    return Row(first, tuple(names)) if names or (colon and len(cells) == 1) else None


def is_header(text: str) -> bool:
    """Tell whether a line heads a table of names, the name first.

    >>> is_header("姓名    职务"), is_header("职务    姓名")
    (True, False)
    """
    cells = cells_of(text) if "名" in text else []
    return len(cells) > 1 and any(cell.text in ("姓名", "职务", "职位", "协会职务") for cell in cells) and cells[0].text in ("姓名", "名字")

