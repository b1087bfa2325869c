"""Reads the word lists and tables of kg/lexicon: what the language knows is data."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from kg.patterns import made

_Made = TypeVar("_Made")
_FOLDER = Path(__file__).with_name("lexicon")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the rows of lexicon/NAME.txt; columns are parted by tabs, lines that open with # are the header.

    >>> rows("former_marks")[0]
    ('原',)
    """
    return kept("rows", lambda: _parsed(name), name)


def _parsed(name: str) -> tuple[tuple[str, ...], ...]:
    text = _path(name).read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line.strip() and not line.startswith("#"))


def _path(name: str) -> Path:
    return _FOLDER / f"{name}.txt"


@cache
def _state(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def kept(kind: str, make: Callable[[], _Made], *names: str) -> _Made:
    """Give what is made of some lexicons, and keep it for later processes (`patterns.made`) until one of them or the module that makes it changes."""
    key = b"".join(map(_state, (Path(make.__code__.co_filename), *map(_path, names)))).hex()
    found: _Made = made(kind, key, make)
    return found


@cache
def words(name: str) -> frozenset[str]:
    """Give the first column of lexicon/NAME.txt as a set."""
    return frozenset(row[0] for row in rows(name))


_HEAD = "长(?!期(?:以来|坚持|从事|致力|合作|扎根|深耕|关心|支持|战略))"


def not_before(column: str) -> str:
    """Give the look-ahead for what may not follow an ending: characters, then what else may not, parted by |.

    >>> not_before("员托|常(?!务副)"), not_before("")
    ('(?![员托]|常(?!务副))', '')
    """
    chars, *others = column.split("|")
    # 某分行|长期以来: what has long been so is no head's title.
    rest = chars.replace("长", "").replace("主", "")
    # 由某集团|主办: no 集团主席.
    parts = [_HEAD] * ("长" in chars) + ["主(?![办持导讲动要])"] * ("主" in chars) + [f"[{re.escape(rest)}]"] * bool(rest) + others
    return f"(?!{'|'.join(parts)})" if parts else ""


def longest_first(items: Iterable[str]) -> list[str]:
    """Sort words so that one is tried before those that it begins or ends with."""
    return sorted(items, key=lambda item: (-len(item), item))


def any_of(items: Iterable[str], guards: Mapping[str, str] | None = None) -> str:
    """Give the pattern of words: the longest that stands there, for which `guards`, by word, may hold what else must be so behind it.

    Words that begin alike share that beginning: a list of hundreds of words costs hardly more than one of their first characters.
    Of many beginnings blocks are made, of which `re` passes over those that the next two characters do not open, since it would try one branch after the other.

    >>> any_of(["委", "委员会", "委员", "R&D"], {"委": "(?!托)"})
    'R\\\\&D|委(?:员(?:会)?|(?!托))'
    """
    listed, guards = sorted(set(items)), guards or {}
    # The tree of a long list takes milliseconds, its hash a few microseconds: the pattern is kept with what it is compiled to.
    key = hashlib.sha256("\n".join((*listed, "", *guards, *guards.values())).encode()).hexdigest()
    pattern: str = made("any_of", key, lambda: _alternation(listed, guards))
    return pattern


def _alternation(listed: list[str], guards: Mapping[str, str]) -> str:
    tree: _Tree = {}
    for item in listed:
        node = tree
        for char in item:
            node = node.setdefault(char, {})
        node[_END] = {}
    firsts = sorted(tree)
    if len(firsts) <= _BLOCK:
        return "|".join(_branches(tree, "", guards))
    blocks = [{char: tree[char] for char in firsts[at : at + _BLOCK]} for at in range(0, len(firsts), _BLOCK)]
    return _ahead(tree) + "(?:" + "|".join(f"{_ahead(block)}(?:{'|'.join(_branches(block, '', guards))})" for block in blocks) + ")"


def endings(name: str) -> str:
    """Give the pattern of the endings in lexicon/NAME.txt, of which the second column says what may not follow each.

    >>> re.search(endings("part_ends"), "江澜市教育局").group()
    '局'
    """
    return any_of([row[0] for row in rows(name)], {row[0]: not_before(row[1]) for row in rows(name) if row[1:] and row[1]})


def ending_of(text: str, name: str) -> str:
    """Give the longest ending in lexicon/NAME.txt with which a text ends, or ''.

    >>> ending_of("江澜市教育局", "part_ends"), ending_of("江澜", "part_ends")
    ('局', '')
    """
    return next((text[at:] for at in range(len(text)) if text[at:] in words(name)), "")


# So many branches are tried about as fast as the two characters before them.
_BLOCK = 64


def _ahead(tree: _Tree) -> str:
    """Give the look-ahead for the first two characters of words, or the only one."""
    alone = {char for char, node in tree.items() if _END in node}
    seconds = {second for char in tree.keys() - alone for second in tree[char]}
    pair = [_class(tree.keys() - alone) + _class(seconds)] if seconds else []
    return f"(?={'|'.join([_class(alone)] * bool(alone) + pair)})"


def _class(chars: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(chars)))}]"


_Tree = dict[str, "_Tree"]
# The key that says that a word ends here; no word holds it.
_END = ""


def _branches(node: _Tree, before: str, guards: Mapping[str, str]) -> list[str]:
    return [(char if char.isalnum() else re.escape(char)) + _rest(node[char], before + char, guards) for char in sorted(node.keys() - {_END})]


def _rest(node: _Tree, before: str, guards: Mapping[str, str]) -> str:
    branches = _branches(node, before, guards)
    guard = guards.get(before, "")
    if _END in node and branches and not guard:
        return f"(?:{'|'.join(branches)})?"
    if _END in node:
        branches.append(guard)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
