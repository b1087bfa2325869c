"""Finds lists of people by their structure: items that 、 and 和 join, of which most are sure to be names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lexicons import words
from kg.reading.name_adverbs import over_before
from kg.reading.name_ends import DOINGS, RUNS_ON
from kg.reading.name_frames import AND_OTHERS, LISTED_UNIT, OF_THINGS, PEOPLE_DO
from kg.reading.names import NOT_GIVEN, ambiguous, announced_name, begins_no_name, composed_name, is_name_char, japanese_name, looks_like_name, surname_length, transcribed
from kg.reading.titles import title_behind
from kg.reading.words import is_word, tagged

_HAN = r"\u4e00-\u9fff\u3400-\u4dbf"
_DOTTED = rf"[{_HAN}]{{1,8}}(?:[·・•‧](?:(?![和与及])[{_HAN}]){{1,10}})+"
_DOTTED_LAST = re.compile(f"{_DOTTED}$")
_GLOSS = r"(?:（[^（）]{1,12}）)?"
# What stands between two marks, or a mark and the end of the list, and nothing else.
_ITEM = re.compile(rf"(?P<name>{_DOTTED}|[{_HAN}] {{1,4}}[{_HAN}]|(?:(?!等)[{_HAN}]){{2,6}}?){_GLOSS}(?P<end>、|(?=[，。；：！？（）“”《》\n]|等|\d|[两二三四五六七八九十]+[名位人]|$))")
_DOTS = frozenset("·・•‧")
_JOINT = re.compile("以及|[和与及暨]")
_JOINED = re.compile(rf"(?P<one>{_DOTTED}|[{_HAN}]{{2,6}}?)(?P<joint>以及|[和与及暨])(?![、，。；：！？（）])")
# A department that no list has, before one of its people.
_UNIT_LED = re.compile(rf"(?:(?![的了在由等])[{_HAN}]){{2,12}}?(?:处|科|部|室|所|中心|(?<![主承协举创兴开])办|学院|系|局|馆|司|站|队|组|公司|医院|大学|学校)(?=(?P<name>[{_HAN}]{{2,3}})(?:[、，。；]|一行|等))")
# What can stand behind an item of a list.
_BEHIND_ITEM = frozenset("、和与及以暨，。；：！？等（）“”《》\n 0123456789两二三四五六七八九十") | {""}
# The last character of what is called by a family and the place it settled: 李家湾.
_OF_PLACES = frozenset("湾山坡沟庄村店营屯堡寨口桥河港集场坪坝")
# From how many items on a list is long, so that one between two marks is what the others are.
_LONG = 6
# What houses, places and groups end with, and people do not.
_NO_LAST = frozenset("省市区县乡镇村州盟旗局院校部处科室所厅办委会队组团社厂店站台馆司行等们员者家长席任记")
# No part of a given name; 和, 为 and 向 are, where marks say how far a name goes.
_NOT_IN_LIST = NOT_GIVEN - frozenset("和为向对从")
# What stands before the first of a list that no mark sets off.
_OPENS = frozenset("的有是由让使请为和与同向给对在到于任")


def may_start(text: str, taken: bytearray, start: int, end: int) -> bool:
    """Tell whether a name can start here: behind a mark, a body or a small word, or where the segmenter begins a word."""
    before = text[start - 1 : start]
    if not start or taken[start - 1] or not "\u4e00" <= before <= "\u9fff" or before in _OPENS or text[start - 2 : start - 1] == "我":
        return True
    if (unit := LISTED_UNIT.search(text, max(start - 16, 0), start)) is not None and 1 not in taken[unit.start() : start]:
        return True
    at = max(start - 8, 0)
    for word, _ in tagged(text[at:end]):
        if at >= start:
            return at == start
        at += len(word)
    return False


@dataclass(slots=True)
class _Run:
    """The items of one list: their spans, and for each what speaks for a name in it (2 nothing else can be, 1 much, 0 nothing against, -1 it is none)."""

    spans: list[tuple[int, int]] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    # Where the list ends, with its glosses.
    end: int = 0


class NameLists:
    """Reads the lists of people of one sentence; `known` holds the ends of those people that are found already, by where they start."""

    def __init__(self, text: str, taken: bytearray, known: Mapping[int, int], names: Mapping[str, int]) -> None:
        self._text, self._taken, self._known, self._names = text, taken, known, names
        self._first = {end: start for start, end in known.items()}
        # How sure each name is, and where an open one ends, which is asked more than once of some.
        self._weights: dict[tuple[int, int], int] = {}
        self._ends: dict[int, int] = {}

    def find(self) -> list[tuple[int, int]]:
        """Give the spans of all who stand in a list of people, those that are known too."""
        found: list[tuple[int, int]] = []
        at = self._text.find("、")
        while at >= 0:
            if not self._may_join_names(at):
                at = self._text.find("、", at + 1)
                continue
            run = self._run(at)
            if self._of_people(run):
                found += [span for span, weight in zip(run.spans, run.weights, strict=True) if weight >= 0 or self._amid(run, *span)]
            at = self._text.find("、", max(run.end, at + 1))
        return found

    def _may_join_names(self, mark: int) -> bool:
        """Tell whether what stands behind a mark can be a name at all: asked first, it spares most lists the reading."""
        text, at = self._text, mark + 1
        if at in self._known or mark in self._first or self._taken[at] or ("·" in text and ("·" in text[at : at + 12] or "·" in text[mark - 8 : mark])):
            return True
        if family := surname_length(text, at):
            end = at + family + 1
            if text[end : end + 1] in _BEHIND_ITEM or text[end + 1 : end + 2] in _BEHIND_ITEM or PEOPLE_DO.match(text, end) or PEOPLE_DO.match(text, end + 1):
                return True
        return transcribed(text[at : at + 3]) or _UNIT_LED.match(text, at) is not None

    def _of_people(self, run: _Run) -> bool:
        """Tell whether most of a list are sure to be names, and what is behind it does not call them things."""
        likely, sure, none = sum(weight > 0 for weight in run.weights), sum(weight > 1 for weight in run.weights), sum(weight < 0 for weight in run.weights)
        count = len(run.weights)
        if count < 2 or OF_THINGS.match(self._text, run.end) or ((joint := _JOINT.match(self._text, run.end)) and OF_THINGS.match(self._text, joint.end())):
            return False
        people = PEOPLE_DO.match(self._text, run.end) is not None
        if not people and count < 5 and self._text.startswith("等", run.end) and not AND_OTHERS.match(self._text, run.end):
            return False
        if not sure and not (likely == count and (people or sum(end - start > 2 for start, end in run.spans) > 1)):
            return False
        if count == 2:
            alone = sure == 2 and run.end == len(self._text.rstrip("。；")) and self._text[run.spans[0][0] - 1 : run.spans[0][0]] in tuple("为是：，")
            others = sure == 2 and AND_OTHERS.match(self._text, run.end) is not None and self._text[run.end + 1 : run.end + 2].isalpha()
            return not none and ((sure > 0 and people) or (likely == 2 and people) or alone or others)
        if none:
            return count > 4 and likely * 3 >= count * 2 and none * (4 if sure > 3 else 5) <= count
        return likely * 3 >= count * 2

    def _amid(self, run: _Run, start: int, end: int) -> bool:
        """Tell whether what looks like no name is one for all that, alone between two marks of a long list of nothing but names: 甲、乙、|蒋作某|、丙、丁."""
        text = self._text
        if len(run.weights) < _LONG or sum(weight > 0 for weight in run.weights) < len(run.weights) - 2 or text[start - 1 : start] != "、" or text[end : end + 1] not in ("、", "和"):
            return False
        name = text[start:end]
        if 1 in self._taken[start:end] or not 2 <= len(name) <= 4 or not all(map(is_name_char, name)) or name in words("frequent_words") or name in words("after_titles") or name[0] in "等各有其多":
            return False
        if surname_length(name, 0) and len(name) - surname_length(name, 0) in (1, 2):
            return name[-1] not in _NO_LAST and title_behind(text, start + 1) != end and title_behind(text, start + 2) != end
        return len(name) > 2 and not is_word(name) and not any(len(word) > 1 and word in words("frequent_words") for word, _ in tagged(name)) and name[-1] not in _NO_LAST

    def _run(self, mark: int) -> _Run:
        """Read the list to which the mark at `mark` is the first: the item before it, and those behind."""
        run = _Run(end=mark + 1)
        at = mark + 1
        while at:
            at = self._next(run, at)
        # Most marks join no names, and what stands behind them tells that sooner than what stands before.
        first = self._before(mark) if any(weight >= 0 for weight in run.weights) else None
        if first is not None:
            beside = self._beside(first[0])
            before = [first] if beside is None else [beside, first]
            run.spans[:0] = before
            run.weights[:0] = [self._weight(*span) for span in before]
        return run

    def _beside(self, start: int) -> tuple[int, int] | None:
        """Give the name that 和 or 与 joins to the first before a mark: 甲与乙、丙."""
        joint = next((word for word in ("和", "与", "及", "以及") if self._text.endswith(word, 0, start)), "")
        end = start - len(joint)
        options = [end - size for size in (3, 2) if joint and end >= size and self._weight(end - size, end) > 0 and self._starts(end - size, end)]
        return (options[0], end) if options else None

    def _before(self, mark: int) -> tuple[int, int] | None:
        """Give the name that ends where the first mark stands."""
        text = self._text
        end = mark
        if text[mark - 1 : mark] == "）" and (open_ := text.rfind("（", max(mark - 14, 0), mark)) > 0:
            end = open_
        if end in self._first:
            return self._first[end], end
        dotted = _DOTTED_LAST.search(text, max(end - 20, 0), end)
        if dotted is not None:
            return dotted.span() if self._starts(dotted.start(), end) else None
        gap = end - 3
        if gap >= 0 and text[gap + 1] == " " and surname_length(text, gap) and self._starts(gap, end):
            return gap, end
        options = [end - size for size in (range(8, 3, -1) if transcribed(text[max(end - 4, 0) : end]) else ()) if end >= size and transcribed(text[end - size : end]) and self._weight(end - size, end) >= 0]
        options += [end - size for size in (3, 2) if end >= size and 1 not in self._taken[end - size : end] and self._weight(end - size, end) >= 0]
        starts = [start for start in options if self._starts(start, end)]
        if len(starts) > 1 and text[starts[0]] in _OPENS:
            # 由|邵某: what is a surname too is a small word where another surname stands behind it.
            starts.pop(0)
        return (starts[0], end) if starts else None

    def _starts(self, start: int, end: int) -> bool:
        return may_start(self._text, self._taken, start, end)

    def _next(self, run: _Run, at: int) -> int:
        """Read the item that starts at `at`; give where the next one starts, or 0 behind the last."""
        text = self._text
        led = at
        while self._taken[led] and text[led] != "、":
            led += 1
        if led > at and led not in self._known and not text.startswith("、", led):
            # 甲医院李某、|乙医院|马某: each behind the house that sends him.
            at = led
        unit = _UNIT_LED.match(text, at)
        if unit is not None and self._weight(unit.end(), unit.end() + len(unit["name"])) > 0:
            # 、办公室|舒某某、
            at = unit.end()
        item = _ITEM.match(text, at)
        if item is not None and self._whole(at, item):
            run.spans.append(item.span("name"))
            run.weights.append(self._weight(*item.span("name")))
            run.end = item.end()
            return item.end() if item["end"] else 0
        for joined in self._joined(at):
            run.spans.append(joined)
            run.weights.append(self._weight(*joined))
            run.end = joined[1]
            joint = _JOINT.match(text, joined[1])
            behind = joint.end() if joint is not None else 0
            last = _ITEM.match(text, behind)
            if last is not None and self._weight(behind, last.end("name")) >= 0:
                return behind
            end = self._open_end(behind)
            if end and self._weight(behind, end) > 0:
                run.spans.append((behind, end))
                run.weights.append(self._weight(behind, end))
                run.end = end
            return 0
        end = self._open_end(at)
        if end:
            run.spans.append((at, end))
            run.weights.append(self._weight(at, end))
            run.end = end
        return 0

    def _whole(self, at: int, item: re.Match[str]) -> bool:
        """Tell whether what stands between two marks is one item: a name, or nothing that begins with one."""
        end = item.end("name")
        if self._known.get(at) == end or self._weight(at, end) > 0 or transcribed(item["name"]):
            return True
        if end - at > 4 or _JOINT.search(self._text, at + 2, end):
            return False
        return bool(item["end"]) or not self._open_end(at)

    def _joined(self, at: int) -> list[tuple[int, int]]:
        """Give the name that stands before a joint, if one does."""
        for size in (3, 2, 4):
            if _JOINT.match(self._text, at + size) and self._weight(at, at + size) >= 0:
                return [(at, at + size)]
        dotted = _JOINED.match(self._text, at)
        return [dotted.span("one")] if dotted is not None and "·" in dotted["one"] else []

    def _open_end(self, at: int) -> int:
        """Give the end of the last of a list, behind which the sentence goes on."""
        if (end := self._ends.get(at)) is None:
            end = self._ends[at] = self._known.get(at) or self._read_end(at)
        return end

    def _read_end(self, at: int) -> int:
        if self._text[at + 2 : at + 4] in RUNS_ON and self._weight(at, at + 2) >= 0:
            # 陆某、沈某|分获一、二等奖: no name ends with the first character of that word.
            return at + 2
        # 钟某|荣获一等奖: the verb has the character that could end the name.
        if over_before(self._text, at + 2) and self._weight(at, at + 2) >= 0:
            # 甲某、乙某|均出席
            return at + 2
        does = PEOPLE_DO.match(self._text, at + 3)
        for size in (2, 3) if DOINGS.match(self._text, at + 2) and (does is None or does.end() == at + 4) else (3, 2):
            if PEOPLE_DO.match(self._text, at + size) and self._weight(at, at + size) >= 0:
                return at + size
        return announced_name(self._text, at) if at < len(self._text) else 0

    def _weight(self, start: int, end: int) -> int:
        """Tell how sure it is that what stands between two marks is a name."""
        span = start, end
        if (weight := self._weights.get(span)) is None:
            weight = self._weights[span] = self._weighed(start, end)
        return weight

    def _weighed(self, start: int, end: int) -> int:
        text = self._text
        name = text[start:end]
        if self._known.get(start) == end or name in self._names:
            return 2
        if 1 in self._taken[start:end] or begins_no_name(text, start) or name in words("after_titles"):
            return -1
        if start + 1 < end and (title_behind(text, start + 1) == end or (start + 2 < end and title_behind(text, start + 2) == end)):
            # 陈某|山院士
            return -1
        if not _DOTS.isdisjoint(name):
            return 2 if all(map(transcribed, re.split("[·・•‧]", name))) else 1
        if composed_name(text, start) == end or japanese_name(text, start) == end:
            return 2
        name = name.replace(" ", "")
        family = surname_length(name, 0)
        given = name[family:]
        # 国中: 中 ends names, and many words too.
        usual = bool(given) and (set(given) - {"中"} if len(given) == 2 else set(given)) <= words("given_characters")
        if not family or not 1 <= len(given) <= 2:
            return 0 if 2 < len(name) < 7 and transcribed(name) and not is_word(name) else -1
        if set(given) & (_NOT_IN_LIST if len(given) == 2 else NOT_GIVEN) and given not in words("given_names"):
            return -1
        items = tagged(name)
        person = [tag[:2] for _, tag in items] == ["nr"]
        if is_word(name) and not person:
            return 0 if usual else -1
        if len(given) == 2 and given[0] == "家" and given[1] in _OF_PLACES:
            return -1
        if usual and not (ambiguous(name[0]) and not person):
            return 2 if len(given) == 2 or person else 1
        if person or (len(given) == 2 and (items[0][1][:2] == "nr" or not any(is_word(part) for part in (name[:2], name[1:])))):
            return 1
        return 1 if usual and looks_like_name(name, 0, len(name)) else 0
