"""Finds people whom no title before their name announces: by the title behind it, by how foreign names are written, by what opens a clause."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.needs import Sought
from kg.reading.clauses import clause_starts
from kg.reading.framed import BEFORE_FOREIGN, FRAMES, ordinary
from kg.reading.implied import Found
from kg.reading.name_ends import OFFICE
from kg.reading.name_frames import AFTER_NAME, AGE, DOES, OF_THINGS, SPEECH, WEAK_SPEECH
from kg.reading.names import ambiguous, announced_name, composed_names, dotted_name, han_name, japanese_name, looks_like_name, surname_length, transcribed, transliterated
from kg.reading.told_people import ToldPeople
from kg.reading.words import is_word, tagged

# What the name of a house or a part of it ends with, before a name whose title follows: 外事处|杨某某|副处长.
_AFTER_HOUSE = frozenset("的处科室部院所局心会校司办协馆系班级届区生组队站委团")
# What a house calls itself before the name of one of its people, and its kind.
OURS = {"我校": "School", "本校": "School", "我院": "", "本院": "", "我所": "ResearchInstitute", "本所": "ResearchInstitute"}
# What a clause says of when or where, or does to somebody, right before a name whose title follows: 仪式上|李某副校长, 随后|李某副校长, 会见|李某副校长一行.
_BEFORE_TITLED = (
    "会上", "会后", "会前", "式上", "礼上", "坛上", "动上", "议上", "典上", "现场", "随后", "最后", "之后", "然后", "首先", "接着", "当天", "当日", "日", "月", "上午", "下午", "中午", "晚上",
    "期间", "其间", "同时", "其中", "会见", "欢迎", "感谢", "祝贺", "听取", "根据", "受", "接", "应",
)  # fmt: skip
LATIN_NAME = Sought(r"(?<![A-Za-z])[A-Z][a-zà-ÿ]+(?:[ \-](?:(?:van|von|de|der|den|da|di|du|la|le|bin|al|el)[ \-])*(?:[A-Z]\.|[A-Z][a-zà-ÿ]+)){1,3}(?![A-Za-z])")
# 王平·某某: a name of ours that opens the text.
_SURNAME = ("王",)
_GLOSS = re.compile(r"（[\u4e00-\u9fff·]{2,8}）")
# Behind a given name of one character or two.
_ACTS_SOON = re.compile(f"(?s:.){{1,2}}?(?:{SPEECH.pattern}|{WEAK_SPEECH.pattern})")


class NamedFirst(ToldPeople):
    """Finds the people of one sentence whom no title before announces."""

    def _named_first(self, *, forms: bool) -> None:
        """Find people whom no title before announces; `forms` tells whether the sentence can hold one of the forms that are sought."""
        if forms:
            self._before_titles()
        if self.titles:
            self._behind_units()
        if forms and FRAMES.may_match(self.text):
            self._before_pronouns()
            self._framed()
        dots = "·" in self.text or "・" in self.text or "•" in self.text or "‧" in self.text
        if forms or dots:
            self._dotted(dots=dots)
        if forms:
            self._latin()
        self._at_clause_starts(dots=dots)

    def _before_titles(self) -> None:
        """Find those whose title follows the name: 李强总理."""
        text = self.text
        for match in AFTER_NAME.finditer(text):
            if match.end() < len(text) and match.end() not in self.starts and any(f.start == match.end() for f in self.found):
                # 某建|董事长|王某: the title goes with the name behind it.
                continue
            if text.startswith(("就职", "葬礼", "访问团", "特使"), match.end()):
                # 卢某总统就职典礼 is an event.
                continue
            if (dotted := self.dotted_before(match.start())) >= 0:
                self._add(Found(dotted, match.start(), dotted, ()))
                continue
            for size in (5, 4):
                start = match.start() - size
                if start >= 0 and self._free(start, match.start()) and japanese_name(text, start) == match.start():
                    self._add(Found(start, match.start(), start, ()))
                    break
            for size in (3, 2, 4, 5, 6):
                start = match.start() - size
                if start < 0 or self.taken[start] or 1 in self.used[start : match.start()]:
                    continue
                name = text[start : match.start()]
                before = text[start - 1] if start else "，"
                family = surname_length(text, start)
                if name[1:] in words("countries"):
                    # 2012年以|来伊朗|总统
                    continue
                if self._free(start, match.start()) and self._foreign_before(match, start):
                    self._add(Found(start, match.start(), start, ()))
                    break
                said = text.endswith(_BEFORE_TITLED, 0, start)
                if (name[0] in "后时" and is_word(before + name[0])) or (name[0] in "由应" and surname_length(text, start + 1)) or (name[0] == "任" and said):
                    # 会后|李某副校长, 同时|李某副校长, 由|李某校长率领, 9月任党委|书记
                    continue
                if family and name[0] not in "和与及同向对于" and not (match.group()[0] == name[-1] in "会院校局所馆社") and all("\u4e00" <= c <= "\u9fff" for c in name) and len(name) - family in (1, 2) and (name[-1] not in "区县局在为是与和的了前任" or (name[-1] == "和" and size == 3 and not is_word(name[:2]))) and not ordinary(name) and not (len(name) == 3 and name[-1] in "部科处室" and (is_word(name[:-1]) or name[-1] == match.group()[0])):
                    outside = self.taken[start - 1] or text[start - 2 : start] in OURS or not ("\u4e00" <= before <= "\u9fff") or before in "和与及由对请向在是为同到以了" or said or (before in _AFTER_HOUSE and han_name(text, start, strict=not self._whole(start, match.start())) == match.start() and (looks_like_name(text, start, match.start()) or (len(name) == 3 and set(name[1:]) <= words("given_characters"))))
                    if outside:
                        self._add(Found(start, match.start(), start, ()))
                        break

    def _foreign_before(self, title: re.Match[str], start: int) -> bool:
        """Tell whether a name of three or four characters of transliterations stands between a mark, a place or a small word and a title: 由|帕某林|校长率领."""
        name, before = self.text[start : title.start()], self.text[start - 1] if start else "，"
        if not transcribed(name):
            return False
        opens = bool(self.taken[start - 1]) or not "\u4e00" <= before <= "\u9fff" or before in "和与及由对请向在是为同的" or self.text.endswith(("欢迎", "会见", "祝贺", "感谢", "邀请", "陪同", "转达"), 0, start)
        # Whose whole name the page has is found by that: 某娜·|某萨尔|总统.
        of_state = title.group() in ("总统", "总理", "首相", "国王") and all(tag[:2] in ("nr", "ns", "nz") for _, tag in tagged(name))
        return (len(name) > 2 or of_state) and opens and "·" + name not in self.scene.article.body.text and (of_state or not is_word(name)) and not any(len(word) > 1 and is_word(word) and tag[:2] not in ("nr", "nz", "ns") for word, tag in tagged(name))

    def _whole(self, start: int, end: int) -> bool:
        """Tell whether a string of three characters holds no word, so that even a surname that is one may open it: 保卫处|高某某|副处长."""
        return end - start == 3 and not any(is_word(self.text[a:b]) for a, b in ((start, end), (start, end - 1), (start + 1, end)))

    def _dotted(self, *, dots: bool) -> None:
        """Find transliterated names with a dot, and those made of the usual parts of other peoples' names."""
        text = self.text
        for start, end in (*transliterated(text), *composed_names(text)) if dots else composed_names(text):
            if text[end : end + 1] == "·":
                # 热依汗古丽|·某某: the first of two parts.
                end = dotted_name(text, start)
            opens = not start or self.taken[start - 1] or not "\u4e00" <= text[start - 1] <= "\u9fff" or (text[start - 1] in BEFORE_FOREIGN and text[max(start - 2, 0) : start] not in _SURNAME)
            if end and opens and self._free(start, end):
                self._add(Found(start, end, start, ()))

    def _latin(self) -> None:
        """Find names in Latin letters by the title behind them, or in a list by the country before them: 英国Martin Reeve教授、德国Jonas Feldt."""
        for match in LATIN_NAME.finditer(self.text):
            start, end = match.span()
            country = self.bodies.get(start)
            gloss = _GLOSS.match(self.text, end)
            titled = AFTER_NAME.match(self.text, gloss.end() if gloss else end) is not None
            listed = country is not None and country.sub == "AdministrativeArea" and self.text[end : end + 1] in ("、", "，", "和", "等")
            inside = gloss.group()[1:-1] if gloss else ""
            called = bool(inside) and ("·" in inside or japanese_name(inside, 0) == len(inside) or (surname_length(inside, 0) and len(inside) < 4 and not is_word(inside)))
            if (titled or listed or called) and self._free(start, end):
                self._add(Found(start, end, start, ()))

    def _at_clause_starts(self, *, dots: bool) -> None:
        """Find those who speak or act at the start of a clause."""
        text = self.text
        # Without a dot in the sentence, who opens a clause has a surname.
        for start in clause_starts(text, surnames=not dots):
            if start >= len(text) or self.taken[start] or self.used[start] or start in self.starts:
                continue
            family = surname_length(text, start)
            if not (family or dots) or not (dots or self._may_act(start + family)):
                continue
            dotted = dotted_name(text, start) if dots else 0
            if dotted and any(start <= title.start < dotted for title in self.titles):
                # 联席会议主席马克·米利: the name begins behind the title.
                dotted = 0
            name = 0 if dotted else han_name(text, start)
            doubtful = ambiguous(text[start])
            end = dotted or (0 if family == 1 and doubtful else name)
            if not end and doubtful:
                end = self._tagged_name(start, name) or self._takes_office(start) or self._named_often(start, name)
            if end and 1 not in self.taken[start:end] and (self._acts(start, end) or self._named_often(start, han_name(text, start)) == end) and not ordinary(text[start:end]):
                self._add(Found(start, end, start, ()))

    def _may_act(self, given: int) -> bool:
        """Tell whether one whose given name begins here may act at once, or be named again: asked first, it spares most clauses that open with a surname the reading."""
        text = self.text
        return _ACTS_SOON.match(text, given) is not None or (bool(self.titles) and "，" in text[given + 1 : given + 3]) or self.scene.article.body.text.count(text[given - 1 : given + 2]) > 1

    def _acts(self, start: int, end: int) -> bool:
        """Tell whether a name at the start of a clause is followed by what people do, and looks like a name."""
        text = self.text
        if text.startswith("等", end) and OF_THINGS.match(text, end):
            # 、赵家沟|等自然村
            return False
        usual = end - start == 3 and set(text[start + 1 : end]) <= words("given_characters") and not is_word(text[start : start + 2])
        if self.beside_post(end):
            return usual or looks_like_name(text, start, end)
        if not SPEECH.match(text, end):
            return WEAK_SPEECH.match(text, end) is not None and (usual or (end - start == 3 and looks_like_name(self.text, start, end))) and not is_word(text[end - 1 : end + 1])
        return "·" in text[start:end] or (usual and DOES.match(text, end) is not None) or (OFFICE.match(text, end) is not None and end - start == 3 and not is_word(text[start:end])) or looks_like_name(self.text, start, end) or bool(AGE.match(text, end))

    def _named_often(self, start: int, stop: int) -> int:
        """Give the end of the name from `start` to `stop`, if it has three characters or more and the article has it again and again, whatever its surname and what follows."""
        if not stop:
            return 0
        family = surname_length(self.text, start)
        end = start + family + 2
        name, text_after = self.text[start:end], self.text[end : end + 1]
        if stop != end or text_after == "”" or not set(name[family:]) <= words("given_characters") or is_word(name[:2]) or is_word(name[1:]) or not looks_like_name(self.text, start, end):
            return 0
        whole = self.scene.article.body.text
        # 托马斯·林德奎|斯特: the beginning of a foreigner's last name.
        return end if "·" + name not in whole and whole.count(name) >= (3 if ambiguous(name[0]) else 2) else 0

    def _tagged_name(self, start: int, end: int) -> int:
        """Give the end of a name with an ambiguous surname that the segmenter too takes for a person: 高凯|拿下."""
        items = tagged(self.text[start:end]) if end else []
        return end if len(items) == 1 and items[0][1].startswith("nr") and not is_word(items[0][0]) else 0

    def _takes_office(self, start: int) -> int:
        """Give the end of a name with an ambiguous surname where a post is taken or given up behind it: 温某某|当选."""
        end = start + 3
        return end if OFFICE.match(self.text, end) and announced_name(self.text, start) == end else 0
