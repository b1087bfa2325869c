"""Folds a text into the one spelling that rules are written for, and keeps the way back to the original.

Script is folded character by character, never by phrases, which damage names; width, quotation marks and spaces too.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache

from kg.lexicons import kept, rows, words
from kg.markdown import markdown_marks
from kg.model import Folded
from kg.wrapping import column_breaks

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_OPENING, _CLOSING, _POINTS = "（“‘《", "）”’》", "，。；：！？、"
_IS_HAN = re.compile(f"[{_HAN}]")
_IS_HAN_OR_MARK = re.compile(f"[{_HAN}{_OPENING}{_CLOSING}{_POINTS}【】—…·®]")
_WIDE_POINTS = str.maketrans(",;:?!", "，；：？！")
# One spelling for each mark; the full-width ones that rules are written for stand for themselves. Line ends of all systems are one.
_MARKS = {mark: mark for mark in "，；：？！（）“”‘’—…"} | {
    "(": "（", ")": "）", "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "﹃": "‘", "﹄": "’", "〝": "“", "〞": "”", "〟": "”",
    "•": "·", "‧": "·", "・": "·", "―": "—", "─": "—", "–": "—", "︙": "…", "﹑": "、", "∕": "/", "︰": "：", "\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n",
}  # fmt: skip
# Variation selectors and the combining joiner are marks by category, but nothing to see.
_UNSEEN = re.compile("[\u034f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# Sites that copy others' pages put the reading behind characters: 產(chǎn)業(yè); so do careful ones behind a rare one.
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜǹḿ"
_READINGS = re.compile(f"(?<=[{_HAN}])（(?=[^（）]{{0,5}}[{_TONES}])[a-zü{_TONES}]{{1,6}}）")
_TONELESS = re.compile(f"(?<=[{_HAN}])（(?:de|le|men|zi|ma|ba|ne|zhe|me)）")
_SOFT = re.compile("[,;:?!]+")
_SPACES = re.compile(" +")
_DIGITS = frozenset("0123456789")
_LATIN = re.compile("[A-Za-z]")
_BLANK, _MARK = re.compile(f"(?<=[{_HAN}]) (?=[{_HAN}])"), re.compile("[，。]")
_ENDS_SENTENCE = re.compile(rf"(?<=[{_HAN}”’）》」』)])(?<!^[一二三四五六七八九十])(?<!^十[一二三四五六七八九])[.．](?=[\s”’）」』)]|\Z)", re.M)
# Where each sentence ends with a dot there are many; a page without stops may have the dot of a foreign name.
_BETWEEN, _HAS_STOP, _FEW_DOTS = re.compile(rf"(?<=[{_HAN}”’）》])[.．](?=[{_HAN}“《（0-9])"), re.compile("。|｡"), 2
# Of blanks put in at random every second or third parts a word; of those that part names one may by chance.
_PARTING = 8


@lru_cache(maxsize=1)
def _script() -> dict[str, str]:
    """Give what each character folds to when nothing is kept: traditional ones, variants, lookalikes."""
    table = {char: row[0] for row in rows("t2s") for char in row[1]}
    table.update((row[0], row[1]) for row in rows("kept_variants"))
    table.update((row[0], row[1]) for row in rows("lookalikes"))
    return table


def spellings(letters: Iterable[str]) -> list[tuple[str, str]]:
    """Give the other spellings of some characters, each with the character that it folds to.

    >>> spellings("启")
    [('啓', '启'), ('啟', '启')]
    """
    wanted = set(letters)
    return sorted((char, simple) for char, simple in _script().items() if simple in wanted and char != simple)


@lru_cache(maxsize=1)
def _script_alone() -> tuple[frozenset[str], frozenset[str]]:
    """Give the characters that only a traditional text has, and those that (with few exceptions) only a simplified one has."""
    return kept("script", _parted_scripts, "t2s", "kept_variants")


def _parted_scripts() -> tuple[frozenset[str], frozenset[str]]:
    variants = words("kept_variants")
    pairs = [(row[0], char) for row in rows("t2s") for char in row[1] if char not in variants and char < "\uf900"]
    traditional = frozenset(char for _, char in pairs)
    return traditional, frozenset(char for char, _ in pairs) - traditional


@lru_cache(maxsize=1)
def _kept_words() -> tuple[frozenset[str], re.Pattern[str]]:
    """Give the variants that some words keep on a traditional page, and the pattern of these words and of the variants alone."""
    listed = [(row[0], row[2]) for row in rows("kept_variants") if len(row) > 2]
    chars = [char for char, _ in listed]
    return frozenset(chars), re.compile("|".join([word for _, line in listed for word in line.split("、")] + chars))


@lru_cache(maxsize=1)
def _number_neighbours() -> tuple[frozenset[str], frozenset[str]]:
    """Give the characters that belong to the number before them, and those that belong to the number after them."""
    listed = rows("number_neighbours")
    return frozenset(row[0] for row in listed if row[1] == "after"), frozenset(row[0] for row in listed if row[1] == "before")


@lru_cache(maxsize=1 << 16)
def _letter(char: str, traditional: bool) -> str:
    """Give the one character that a character folds to, or '' if it is to be dropped."""
    if char in _MARKS:
        return _MARKS[char]
    category = unicodedata.category(char)
    if category == "Cf" or _UNSEEN.match(char):
        return ""
    if category in ("Zs", "Cc", "Cs"):
        return "\n" if char == "\n" else " "
    # The compatibility form folds width, radicals and vertical marks; the canonical one, doubles that Unicode has for the sake of others.
    wide = "\u2f00" <= char <= "\u2fd5" or "\ufe10" <= char <= "\ufe6f" or "\uff01" <= char <= "\uffee"
    plain = unicodedata.normalize("NFKC" if wide else "NFC", char)
    char = plain if len(plain) == 1 else char
    char = _MARKS.get(char, char)
    return char if char in (words("kept_variants") if not traditional else _kept_words()[0]) else _script().get(char, char)


@lru_cache(maxsize=1)
def _unusual() -> re.Pattern[str]:
    """Give the pattern of all but what surely folds to itself: most text is nothing else, and is passed over at the speed of C."""
    script = _script()
    marks = "".join(mark for mark, letter in _MARKS.items() if mark == letter) + "。、《》"
    han = "".join(char for char in map(chr, range(0x4E00, 0xA000)) if char not in script)
    return re.compile(rf"[^\n#-'*+\-./0-9<=>@-~{marks}{han}]")


def is_traditional(text: str) -> bool:
    """Tell whether a text is mainly in traditional script: it has more characters of that script alone than of simplified script alone.

    >>> is_traditional("區委書記主持會議"), is_traditional("区委书记解景昇")
    (True, False)
    """
    traditional, simplified = _script_alone()
    found = traditional.intersection(_unusual().findall(text))
    return bool(found) and len(found) > len(simplified.intersection(text))


def fold(text: str) -> Folded:
    """Fold a text, with its alignment; marks of Markdown, and line ends that a narrow column made, are no part of it.

    >>> fold("區委 10 月 22 日").text
    '区委 10月22日'
    >>> fold("產(chǎn)業(yè)園區(qū)").text
    '产业园区'
    """
    if "." in text or "．" in text:
        text = _with_stops(text)
    unusual = set(_unusual().findall(text))
    folded = _fold(text, unusual) if unusual else Folded(text, range(len(text)), range(1, len(text) + 1))
    if marks := markdown_marks(folded.text):
        folded = Folded(_without(folded.text, marks), _left(folded.starts, marks), _left(folded.ends, marks))
    breaks = column_breaks(folded.text)
    return _joined(folded, breaks) if breaks else folded


def _with_stops(text: str) -> str:
    """Write a dot that ends a sentence as a full stop: behind Han text where nothing goes on at once; anywhere between Han text on a page that has no other stops.

    >>> _with_stops("区长出席会议. 会后, 他走访了医院."), _with_stops("一. 会议由J.史密斯主持。")
    ('区长出席会议。 会后, 他走访了医院。', '一. 会议由J.史密斯主持。')
    """
    if not _HAS_STOP.search(text) and len(_BETWEEN.findall(text)) > _FEW_DOTS:
        text = _BETWEEN.sub("。", text)
    return _ENDS_SENTENCE.sub("。", text)


def _fold(text: str, unusual: set[str]) -> Folded:
    traditional = not unusual.isdisjoint(_script_alone()[0]) and is_traditional(text)
    letters = {char: _letter(char, traditional) for char in unusual}
    starts: Sequence[int] = range(len(text))
    ends: Sequence[int] = range(1, len(text) + 1)
    dropped = "".join(sorted(char for char, letter in letters.items() if not letter))
    if dropped or "\r" in unusual:
        gone = [m.span() for m in re.finditer((f"[{re.escape(dropped)}]|" if dropped else "") + r"\r(?=\n)", text)]
        text, starts, ends = _without(text, gone), _left(starts, gone), _left(ends, gone)
    if traditional:
        # Every character of the text is in the table: a miss would cost more than a hit.
        text = text.translate({ord(char): letters.get(char, char) for char in set(text)})
    elif any(char != letter for char, letter in letters.items()):
        text = _unusual().sub(lambda m: letters[m.group()], text)
    folded = set(letters.values())
    if traditional and not folded.isdisjoint(_kept_words()[0]):
        text = _kept_words()[1].sub(lambda m: m.group() if len(m.group()) > 1 else _script()[m.group()], text)
    if '"' in folded:
        text = _pair_quotes(text)
    if not folded.isdisjoint(",;:?!"):
        text = _SOFT.sub(_widened, text)
    if not folded.isdisjoint(_TONES):
        gone = [m.span() for m in _READINGS.finditer(text)]
        if gone:
            gone = sorted([*gone, *(m.span() for m in _TONELESS.finditer(text))])
            text, starts, ends = _without(text, gone), _left(starts, gone), _left(ends, gone)
    if " " in folded:
        gone = [m.span() for m in _SPACES.finditer(text) if _is_gap(text, *m.span())]
        text, starts, ends = _without(text, gone), _left(starts, gone), _left(ends, gone)
        if gone := _within_words(text):
            text, starts, ends = _without(text, gone), _left(starts, gone), _left(ends, gone)
    return Folded(text, starts, ends)


def _within_words(text: str) -> list[tuple[int, int]]:
    """Give the blanks that text recognition put between characters: none where hardly one parts a usual word, as in texts whose blanks part names and headlines.

    >>> _within_words("区委书 记主持会 议，区长出 席。"), _within_words("甲会议召开 乙出席 丙讲话，丁、戊 己参加。")
    ([(3, 4), (8, 9), (14, 15)], [])
    """
    blanks = [m.start() for m in _BLANK.finditer(text)]
    if len(blanks) < 2:
        return []
    usual = words("frequent_words")
    parting = {at for at in blanks if text[at - 1] + text[at + 1] in usual}
    running = [at for at in blanks if _MARK.search(text, text.rfind("\n", 0, at) + 1, at) or _MARK.search(text, at, (text.find("\n", at) + 1 or len(text) + 1) - 1)]
    if len(parting.intersection(running)) < max(2, len(running) / _PARTING):
        return []
    # A headline keeps the blanks that may part its lines.
    return [(at, at + 1) for at in sorted(parting.union(running))]


def _joined(folded: Folded, breaks: Sequence[tuple[int, int]]) -> Folded:
    """Take line ends out of a folded text; between Latin letters each is the space of two words."""
    text = folded.text
    apart = {start for start, end in breaks if _LATIN.match(text, start - 1) and _LATIN.match(text, end)}
    if apart:
        text = "".join([" " if at in apart else char for at, char in enumerate(text)])
    gone = [(start + (start in apart), end) for start, end in breaks]
    return Folded(_without(text, gone), _left(folded.starts, gone), _left(folded.ends, gone))


def _without(text: str, gone: Iterable[tuple[int, int]]) -> str:
    out, at = [], 0
    for start, end in gone:
        out.append(text[at:start])
        at = end
    return "".join(out) + text[at:] if out else text


def _left(places: Sequence[int], gone: Sequence[tuple[int, int]]) -> Sequence[int]:
    if not gone:
        return places
    out, at = array("I"), 0
    for start, end in gone:
        out.extend(places[at:start])
        at = end
    out.extend(places[at:])
    return out


def _widened(found: re.Match[str]) -> str:
    """ASCII points are full-width ones where a Han character or mark stands beside them, be it over a space or a line end."""
    text, start, end = found.string, found.start(), found.end()
    before = text[start - 2 : start].rstrip(" ")[-1:] if start > 1 else text[:start]
    after = text[end : end + 2].lstrip(" \n")[:1]
    return found.group().translate(_WIDE_POINTS) if _IS_HAN_OR_MARK.match(before) or _IS_HAN_OR_MARK.match(after) else found.group()


def _is_gap(text: str, start: int, end: int) -> bool:
    """Tell whether a run of spaces means nothing: beside a mark, or one between a number and its unit; between words it may mean much."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not start or before == "\n" or after in ("", "\n"):
        return False
    if after in _CLOSING or after in _POINTS or before in _OPENING or before in _POINTS:
        return True
    if before in _CLOSING or after in _OPENING:
        outer = after if before in _CLOSING else before
        return outer.isdecimal() or outer in _OPENING or outer in _CLOSING or _IS_HAN.match(outer) is not None
    if end - start > 1:
        return False
    units, openers = _number_neighbours()
    return (before in _DIGITS and after in units) or (before in openers and after in _DIGITS)


def _pair_quotes(text: str) -> str:
    """Turn straight quotation marks into opening and closing ones, by turns within a paragraph.

    A line that ends in mid-sentence is broken by its column: the paragraph goes on, unless an empty line follows.
    """
    lines: list[str] = []
    opened, broken = False, False
    for line in text.split("\n"):
        opened = opened and broken and bool(line.strip())
        parts = line.split('"')
        out = [parts[0]]
        for i, part in enumerate(parts[1:], 1):
            closes = opened or (bool(out[-1].strip()) and _closes(part, i == len(parts) - 1))
            opened = not closes
            out.append(("”" if closes else "“") + part)
        lines.append("".join(out))
        broken = not lines[-1].rstrip().endswith(("。", "！", "？", "”", "…", "!", "?"))
    return "\n".join(lines)


def _closes(rest: str, last: bool) -> bool:
    """Tell whether a quotation mark of which none is open must close one, by what follows it."""
    rest = rest.lstrip(" ")
    return rest[0] in "，。；：！？、）》,;:?!" if rest else last


@lru_cache(maxsize=1 << 16)
def fold_name(name: str) -> str:
    """Give the canonical spelling of a name: folded, without outer points; a padded name of two or three characters is closed up.

    >>> fold_name(" 曹立強 "), fold_name("解景昇"), fold_name("庄　严")
    ('曹立强', '解景昇', '庄严')
    """
    folded = " ".join(fold(name).text.split()).strip(" ，。、；：")
    closed = folded.replace(" ", "")
    return closed if len(folded) < 5 and closed and all(map(_IS_HAN.match, closed)) else folded


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """Give the key under which a name is filed: script, width and case folded, variants too, marks and spaces dropped.

    >>> key("“數字江海”") == key("数字江海"), key("解景昇") == key("解景升")
    (True, True)
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    script = _script()
    # Twice: what one character folds to may itself be folded, where it is a traditional character too.
    folded = plain if script.keys().isdisjoint(plain) else "".join(script.get(letter, letter) for letter in (script.get(char, char) for char in plain))
    if folded.isalnum():
        return folded
    # Combining marks are part of letters in many scripts.
    letters = (c for c in folded if c.isalnum() or (unicodedata.category(c)[0] == "M" and not _UNSEEN.match(c)))
    return unicodedata.normalize("NFC", "".join(letters)) or folded
