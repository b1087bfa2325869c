"""What people decide about names: `decisions.csv` says which are one thing and which are two, by names and by what tells namesakes apart."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import BadFileError
from kg.writing import replacing

COLUMNS = ("decision", "one", "other")
SAME, DIFFERENT = "same", "different"
_CLUE = re.compile(r"(?P<name>.*[^\s（(])\s*[（(](?P<clue>[^（()）]+)[）)]")


@dataclass(frozen=True, slots=True)
class Reference:
    """A thing as a person names it: its name and, for namesakes, a clue to it: body, title, area, outlet, date or source.

    >>> Reference.read("顾闻笛（南浦区）")
    Reference(name='顾闻笛', clue='南浦区')
    >>> str(Reference("顾闻笛", "南浦区"))
    '顾闻笛（南浦区）'
    """

    name: str
    clue: str = ""

    @classmethod
    def read(cls, text: str) -> Reference:
        """Read `NAME` or `NAME（CLUE）`, with brackets of either width."""
        found = _CLUE.fullmatch(text.strip())
        return cls(found["name"], found["clue"].strip()) if found else cls(text.strip())

    def __str__(self) -> str:
        return f"{self.name}（{self.clue}）" if self.clue else self.name


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of a file of decisions: two references are the same thing, or different ones; `place` is FILE:LINE."""

    decision: str
    one: Reference
    other: Reference
    place: str = ""

    def __str__(self) -> str:
        return f"{self.one} and {self.other} are {'one' if self.decision == SAME else 'two'} ({self.place})"


def read_decisions(paths: Iterable[Path]) -> list[Decision]:
    """Read files of decisions; lines that open with # are remarks.

    Raises:
        BadFileError: a file cannot be read, or a line says something else than `same` or `different` of two names.
    """
    return [decision for path in paths for decision in _read(path)]


def _read(path: Path) -> list[Decision]:
    remedy = f"It is a UTF-8 CSV with the columns {','.join(COLUMNS)}; a decision is {SAME} or {DIFFERENT}."
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadFileError(path, f"these decisions cannot be read: {error}.", remedy) from None
    numbers = [number for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    rows = list(csv.reader(lines[number - 1] for number in numbers))
    if not rows:
        return []
    if tuple(cell.strip() for cell in rows[0][:3]) != COLUMNS:
        raise BadFileError(path, f"line {numbers[0]} does not name the columns.", remedy)
    found = []
    for number, row in zip(numbers[1:], rows[1:], strict=True):
        decision, one, other = (cell.strip() for cell in [*row, "", "", ""][:3])
        if decision not in (SAME, DIFFERENT) or not one or not other:
            raise BadFileError(path, f"line {number} is no decision about two names: {','.join(row)}.", remedy)
        found.append(Decision(decision, Reference.read(one), Reference.read(other), f"{path.as_posix()}:{number}"))
    return found


def add_decisions(path: Path, decisions: Sequence[Decision]) -> None:
    """Add decisions to the end of a file, which is made where there is none; what stands in it stays as it is."""
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    with replacing(path, encoding="utf-8-sig") as file:
        file.write(text if not text or text.endswith("\n") else text + "\n")
        writer = csv.writer(file, lineterminator="\n")
        if not text.strip():
            writer.writerow(COLUMNS)
        writer.writerows((d.decision, str(d.one), str(d.other)) for d in decisions)
