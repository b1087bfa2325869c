"""Finds people by what is told between their post and their name: 楼栋长、七十三岁的某某, 总干事是在某地念过书的某某, and by the mark behind a name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kg.lexicons import any_of, words
from kg.needs import Sought
from kg.reading.framed import ordinary
from kg.reading.implied import Found
from kg.reading.names import NO_NAMES, NOT_GIVEN, announced_name, is_name_char, surname_length, transcribed
from kg.reading.sure_names import OF_MANY, SHARED, SureNames
from kg.reading.titles import Title
from kg.reading.words import is_word, tagged

_YEARS = r"(?:今年|现年|年近|年过|时年)?(?:\d{1,3}|[一二三四五六七八九十]{1,4})(?:多|余|来)?岁的?"
# How old one is, of what people, and what else he is, between his post and his name.
_TOLD_BETWEEN = re.compile(rf"[、，]?(?:{_YEARS})?(?:[\u4e00-\u9fff]{{1,4}}[族籍])?(?P<kind>[^，。；：、的]{{0,8}})")
_AGED = Sought(rf"{_YEARS}(?:[\u4e00-\u9fff]{{1,4}}[族籍])?(?=[\u4e00-\u9fff])")
# Who has a post by the sentence itself, behind what is told of him: 总干事|是在香港念过社工的|某某。
_IS = re.compile(r"[，]?(?:就|正)?是(?:[^，。；：]{2,24}的)(?P<name>[\u4e00-\u9fff]{2,3})(?=[。；（，]|$)")
_MARKS = frozenset("，。；、（！？：”")
_SMALL = frozenset("和与及同于向从时都就以应由全国党后所来")


class ToldPeople(SureNames):
    """Those of one sentence of whom something is told before their name."""

    def _closed(self, title: Title, at: int) -> int:
        """Give the end of a name of two or three characters between a post of a body and a mark, whatever words it makes: 社区康复科主任|向东洋."""
        text = self.text
        stop = next((i for i in range(at + 2, min(at + 4, len(text) + 1)) if i == len(text) or text[i] in _MARKS), 0)
        name = text[at:stop]
        if not stop or title.head in OF_MANY or title.head in SHARED or title.kind in ("label", "nominee") or at != title.end or not surname_length(text, at):
            return 0
        given = name[surname_length(text, at) :]
        if not given or not all(map(is_name_char, name)) or set(given) & NOT_GIVEN or text.startswith(NO_NAMES, at) or name in words("after_titles") or is_word(name) or any(self.taken[at:stop]):
            return 0
        if len(given) > 1 and given in words("frequent_words") and (name[0] in _SMALL or tagged(name)[0][1][0] in "vdpcr"):
            return 0
        if len(name) == 2 and (name[0] in _SMALL or not set(given) <= words("given_characters")):
            return 0
        return stop if title.start in self.bodies or any(post.body or post.unit for post in self._posts(self._segments(title))) else 0

    def _told_of(self) -> None:
        """Find those whose age, people or post with a verb is told before their name."""
        text = self.text
        for aged in _AGED.finditer(text):
            kind = _kinds().match(text, aged.end())
            for at in sorted({aged.end(), kind.end() if kind else aged.end()}):
                end = announced_name(text, at)
                foreign = end - at > 2 and transcribed(text[at:end]) and (end == len(text) or text[end] in _MARKS)
                if 2 <= end - at <= 4 and self._free(at, end) and (foreign or self._name_alone(at, end)) and not ordinary(text[at:end]):
                    self._add(Found(at, end, at, ()))
        for title in self.titles:
            match = _IS.match(text, title.end)
            if match and not self.used[title.start] and title.kind in ("chair", "rank") and self._free(*match.span("name")) and self._name_alone(*match.span("name")):
                self._add(Found(*match.span("name"), match.start("name"), ()))
        for number, found in enumerate(self.found):
            told = self._title_told(found.start) if not found.posts else None
            if told is not None:
                self.found[number] = replace(found, posts=self._posts(self._segments(told)))
                self.used[told.start : told.end] = b"\1" * (told.end - told.start)

    def _title_told(self, at: int) -> Title | None:
        """Give the post that stands before what is told of somebody whose name begins at a place: 楼栋长|、七十三岁的|…."""
        start = max(at - 24, 0)
        title = next((t for t in reversed(self.titles) if start <= t.end < at and t.kind in ("chair", "rank", "job") and t.head not in OF_MANY), None)
        if title is None or self.used[title.start] or self._behind_name(title) or not (told := _TOLD_BETWEEN.fullmatch(self.text, title.end, at)):
            return None
        between = told.group()
        if "岁" not in between and not (between[:1] == "、" and told["kind"] and _kinds().fullmatch(told["kind"])):
            return None
        return None if between[:1] not in ("、", "，") or any(self.taken[title.end : at]) else title


@lru_cache(maxsize=1)
def _kinds() -> re.Pattern[str]:
    """Give the pattern of kinds of people, with the year of a pupil: 中五生, 退休牧民."""
    return re.compile(rf"(?:退休|下岗|返乡|青年|老)?(?:{any_of(words('introducers'))}|[初高中小][一二三四五六]学?生)")
