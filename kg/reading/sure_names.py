"""Finds names that are common words, or that no list of surnames tells, where the titles around them leave nothing else."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.reading.also_names import common_name, next_to, word_as_name
from kg.reading.entitled import entitled_name
from kg.reading.framed import FramedPeople
from kg.reading.heads import AREA_HEADS
from kg.reading.name_frames import ALONE_DO, PEOPLE_DO, SPEECH
from kg.reading.names import NOT_GIVEN, TRANSLIT, announced_name, is_name_char
from kg.reading.titles import Title
from kg.reading.words import tagged

# Titles of many, behind which a noun says what they are: 领导|干部, 会员代表|单位.
OF_MANY = frozenset(("领导", "代表", "成员", "专家", "常委", "议员", "总统", "总书记", "国家主席"))
SHARED = ("领导", "常委", "委员", "成员", "代表", "干部", "教授", "专家", "院士", "嘉宾", "议员", "理事", "董事", "演员", "律师", "审判员", "检察员", "记者", "负责人", "研究员")
# Who heads the house that a page is about, of which no body is named.
_OF_HOUSE = frozenset(("校长", "院长", "所长", "馆长", "园长", "董事长", "总经理", "总裁", "行长", "站长", "台长", "会长", "理事长", "秘书长"))
# What ends an item of a list.
_BREAK = re.compile("[，；。：]")

# What stands behind the name of who leads a state, where no mark does.
_LEADER_DOES = re.compile("[，。；、（等]|举行|会谈|会晤|通电话|互致|就|率|到机场|一行|夫妇|夫人|表示|共同|先生|女士|$")
_OF_STATES = AREA_HEADS - {"区长", "县长", "市长", "省长", "盟长", "旗长", "镇长", "乡长", "村长"}


class SureNames(FramedPeople):
    """Those of one sentence who must be people by what stands around them."""

    def _surely(self, title: Title, at: int, end: int) -> bool:
        """Tell whether a common word is a name all the same: 副市长|高洁，; behind the head of an area and before a mark stands nothing but a name (副市长|马力、)."""
        if self.text[at:end] in words("after_titles"):
            return False
        of_area = title.head.removeprefix("副") in AREA_HEADS
        given = set(self.text[at + 1 : end])
        if of_area and title.head[-2:-1] in "省市区县镇乡" and SPEECH.match(self.text, end) and tagged(self.text[at:end])[0][1][0] != "v":
            # 副市长|高洁出席
            return True
        return self.text[end : end + 1] in ("，", "、", "；", "。") and (of_area or (title.kind == "head" and given <= words("given_characters")))

    def _of_state(self, title: Title, at: int) -> int:
        """Give the end of a foreign name up to a mark or a deed, whatever words it makes, behind its country and its office: 某国国王|苏哈拉功|。."""
        country = self.bodies.get(title.start)
        if at != title.end or title.head.removeprefix("副") not in _OF_STATES or country is None or country.full not in words("countries"):
            return 0
        stop = next((i for i in range(at + 3, min(at + 8, len(self.text) + 1)) if _LEADER_DOES.match(self.text, i)), 0)
        name = self.text[at:stop]
        usual = sum(char in TRANSLIT for char in name)
        worded = any(len(word) > 1 and word in words("frequent_words") for word, _ in tagged(name))
        return stop if stop and usual > 1 and 5 * usual >= 2 * len(name) and all(map(is_name_char, name)) and not set(name) & NOT_GIVEN and not worded and 1 not in self.taken[at:stop] else 0

    def _behind_body(self, title: Title, at: int) -> int:
        """Give the end of a name that is a common word too, where a body and its title stand before it and what people do behind: 县财政局副局长|时光|参加."""
        stacked = self.text[title.start - 1 : title.start] in ("、", " ") and title.start - 1 in self.by_end
        if title.head in OF_MANY or not (stacked or title.start in self.bodies or title.own or title.head.removeprefix("副") in AREA_HEADS):
            return 0
        end = common_name(self.text, at)
        return 0 if 1 in self.taken[at:end] else end

    def _entitled(self, title: Title, at: int) -> int:
        """Give the end of a name that no list and no word tells, where a post with its body stands before it: 市某局副局长|朋某某|表示."""
        if title.head in OF_MANY or title.kind in ("label", "job") or title.head in SHARED or at != title.end:
            return 0
        end = entitled_name(self.text, at)
        if not end or 1 in self.taken[at:end] or any(at <= other.start < end for other in self.titles):
            return 0
        opens = title.start == 0 or self.text[title.start - 1] in "，。；：\n由"
        # Of the house that the page is about: 由副校长|零某某|主持.
        return end if title.start in self.bodies or (opens and title.head in _OF_HOUSE) or any(post.body or post.unit for post in self._posts(self._segments(title))) else 0

    def _amid_titles(self, title: Title, at: int) -> int:
        """Give the end of a name that is a common word, where the one before or the one behind it in the list has a title too: 副校长|边疆|、教务处处长|时光|，."""
        if title.head in OF_MANY or title.kind in ("label", "job") or at != title.end:
            return 0
        opens = title.start == 0 or self.text[title.start - 1] in "，。；、\n"
        alone = word_as_name(self.text, at) if opens or title.start in self.bodies else 0
        if alone and ALONE_DO.match(self.text, alone) and 1 not in self.taken[at:alone]:
            # 总工程师|时光|作报告
            return alone
        if title.head in SHARED:
            # 常委会委员|沙丘|、郗某先后发言: a list of them.
            end = word_as_name(self.text, at)
            stop = announced_name(self.text, end + 1) if end and self.text[end : end + 1] == "、" else 0
            return end if stop and PEOPLE_DO.match(self.text, stop) and 1 not in self.taken[at:end] else 0
        end = word_as_name(self.text, at, any_surname=title.start in self.bodies)
        if not end or 1 in self.taken[at:end]:
            return 0
        following = next((other for other in self.titles if other.start > end), None)
        behind = following is not None and next_to(self.text[end : end + 1]) and following.start - end < 20 and not _BREAK.search(self.text, end + 1, following.start) and (announced_name(self.text, following.end) or word_as_name(self.text, following.end, any_surname=following.start in self.bodies))
        last = self.found[-1] if self.found else None
        before = last is not None and next_to(self.text[last.end : last.end + 1]) and title.start - last.end < 20 and not _BREAK.search(self.text, last.end + 1, title.start)
        return end if behind or before else 0
