"""Folds a text into the one spelling that rules are written for, and keeps the way back to the original.

Script is folded character by character, never by phrases, which damage names; width, quotation marks and spaces too.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import lru_cache

from kg.lexicons import rows, words
from kg.model import Folded

_WIDE = {0xFF01 + i: chr(0x21 + i) for i in range(94)}
_PUNCTUATION = {"，": "，", ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_ONE_TO_ONE = {
    "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "〈": "〈", "〉": "〉", "•": "·", "‧": "·", "・": "·",
    "―": "—", "─": "—", "–": "—", "－": "-", "巿": "市", "\u00a0": " ", "\u3000": " ", "\t": " ", "\r": " ", "\ufeff": " ", "﹑": "、", "､": "、", "｡": "。",
}  # fmt: skip
# Full-width punctuation that is the canonical form stays wide.
_STAY_WIDE = "！（），：；？"
_DROPPED = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f]")
_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
# Scraped pages put spaces around numbers: 10 月 22 日, 260 余名, 第 44 届.
_UNITS = "年月日号时分秒余多个名项人家次届版点元万亿位件岁种条所张台套户层米公里平吨枚期周天小系"
_BEFORE_NUMBER = "年月日第近约达超共有至到于在的和及为了过前后前每"
_MARKS = "，。；：！？（）、“”‘’《》【】—…·"
_SOFT = re.compile(rf"(?<=[{_HAN}{_MARKS}®])[,;:?!()]|[,;:?!()](?=[{_HAN}{_MARKS}])")
_GAPS = re.compile(
    rf"(?<=[0-9]) (?=[{_UNITS}])|(?<=[{_BEFORE_NUMBER}]) (?=[0-9])|(?<=[{_HAN}0-9A-Za-z，。；：！？）、”’》]) +(?=[，。；：！？）、”’》])|(?<=[（“‘《，。；：！？、]) +(?=[^ \n])|(?<=[）”’》]) +(?=[{_HAN}0-9“《（])|(?<=[{_HAN}0-9]) +(?=[（“‘《])"
)


@lru_cache(maxsize=1)
def _script() -> dict[int, str]:
    return {ord(char): row[0] for row in rows("t2s") for char in row[1]}


@lru_cache(maxsize=1)
def _traditional_only() -> re.Pattern[str]:
    kept = words("kept_variants")
    return re.compile("[" + "".join(sorted(chr(c) for c in _script() if chr(c) not in kept and c < 0xF900)) + "]")


@lru_cache(maxsize=2)
def _table(traditional: bool) -> dict[int, str]:
    table: dict[int, str] = {code: char for code, char in _WIDE.items() if chr(code) not in _STAY_WIDE}
    table.update({ord(a): b for a, b in _ONE_TO_ONE.items()})
    kept = words("kept_variants")
    table.update({code: char for code, char in _script().items() if traditional or chr(code) not in kept})
    for code in (*range(0x20), 0x7F, *range(0x80, 0xA0), *range(0xD800, 0xE000)):
        table.setdefault(code, "\n" if code == 10 else " ")
    if traditional:
        table.pop(ord("著"), None)
        table.pop(ord("乾"), None)
    return table


def is_traditional(text: str) -> bool:
    """Tell whether a text is mainly in traditional script: one Han character in twenty has only a traditional form.

    >>> is_traditional("區委書記主持會議"), is_traditional("区委书记解景昇")
    (True, False)
    """
    sample = text[:4000]
    return len(_traditional_only().findall(sample)) * 20 > len(sample)


def fold(text: str) -> Folded:
    """Fold a text, with its alignment.

    >>> fold("區委 10 月 22 日").text
    '区委10月22日'
    """
    flat = text.translate(_table(is_traditional(text)))
    if "\n" in text and "\r\n" in text:
        flat = flat.replace(" \n", "\n") if "\r" not in text else flat
    flat = _SOFT.sub(lambda m: _PUNCTUATION[m.group()], flat)
    flat = _SOFT.sub(lambda m: _PUNCTUATION[m.group()], flat)
    if '"' in flat:
        flat = _pair_quotes(flat)
    cuts = [m.span() for m in _DROPPED.finditer(flat)] + [m.span() for m in _GAPS.finditer(flat)]
    if not cuts:
        return Folded(flat, range(len(flat)), range(1, len(flat) + 1))
    starts: array[int] = array("I")
    out: list[str] = []
    at = 0
    for start, end in sorted(cuts):
        if start < at:
            continue
        out.append(flat[at:start])
        starts.extend(range(at, start))
        at = end
    out.append(flat[at:])
    starts.extend(range(at, len(flat)))
    return Folded("".join(out), starts, array("I", [s + 1 for s in starts]))


def _pair_quotes(text: str) -> str:
    """Turn straight quotation marks into opening and closing ones, by turns within each line."""
    lines = []
    for line in text.split("\n"):
        parts = line.split('"')
        if len(parts) > 1:
            line = parts[0] + "".join(("“" if i % 2 == 0 else "”") + part for i, part in enumerate(parts[1:]))
        lines.append(line)
    return "\n".join(lines)


def fold_name(name: str) -> str:
    """Give the canonical spelling of a name: folded to simplified script, without outer marks and inner gaps.

    >>> fold_name(" 曹立強 ")
    '曹立强'
    """
    folded = name.translate(_table(True)).strip(" ，。、；：")
    return re.sub(rf"(?<=[{_HAN}]) +(?=[{_HAN}])", "", folded) if len(folded) < 5 else folded


_DROP = re.compile(r"[\W_]+")


def key(name: str) -> str:
    """Give the key under which a name is filed: script, width and case folded, marks and spaces dropped.

    >>> key("“數字江海”") == key("数字江海")
    True
    """
    folded = unicodedata.normalize("NFKC", name).translate(_script()).casefold()
    return _DROP.sub("", folded) or folded
