"""Finds people by the frames they stand in, without a title before them: lists, those who are counted or appointed, those whom a verb holds."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from kg.lexicons import rows, words
from kg.model import Post
from kg.needs import AnyOf
from kg.reading.also_names import behind_role
from kg.reading.heads import Body
from kg.reading.implied import Found
from kg.reading.name_adverbs import whole_end
from kg.reading.name_frames import (
    AGED,
    ALONE_DO,
    APPOINTEES,
    APPOINTS_WHOM,
    BESIDES,
    COMES_FROM,
    COUNTED,
    DOUBLES,
    ELECTED,
    ELECTED_TO,
    FRAMED,
    LISTED_UNIT,
    NEIGHBOURS,
    OF_PEOPLE,
    PAIR,
    PLAYS,
    POST_IS,
    SPEAKS,
    SPEECH,
    THEN_PRONOUN,
    TOGETHER,
    TOLD,
    TOLD_DAY,
    WHO_HELD,
)
from kg.reading.name_lists import NameLists, may_start
from kg.reading.names import (
    TRANSLIT,
    TRANSLITERATED,
    ambiguous,
    announced_name,
    begins_no_name,
    composed_name,
    dotted_name,
    looks_like_name,
    surname_length,
    transcribed,
    words_inside,
)
from kg.reading.posts import PostReader
from kg.reading.rolls import is_sure_name, may_be_name
from kg.reading.titles import Title, before_former, title_behind
from kg.reading.words import is_word, tagged

# Ranks that a list has at its end for all of its people.
_RANKS = frozenset(("教授", "副教授", "博士", "医师", "主任医师", "副主任医师", "研究员", "副研究员", "医生", "老师", "讲师", "工程师", "高级工程师"))
_LEADERS_ABROAD = frozenset(("首相", "总统", "总理", "国王", "议长", "外长", "防长", "财长", "主席", "国务卿"))


# The centre of a party that is not ours.
_PARTY_ABROAD = re.compile("(?P<party>(?!中国|中共)[\u4e00-\u9fff]{2,}党中央(?:委员会)?)")


_APPOINTED = AnyOf(APPOINTS_WHOM, ELECTED_TO)
# The frames that hold one or two people by themselves, or before a pronoun.
FRAMES = AnyOf(THEN_PRONOUN, AGED, PAIR, DOUBLES, COMES_FROM, ELECTED, FRAMED, POST_IS, SPEAKS, TOLD)


def ordinary(name: str, *, announced: bool = False) -> bool:
    """Tell whether a string that could be a name is rather one common word; what a title announces may be a place's name (普京, 祁连山)."""
    items = tagged(name)
    if (len(name) == 2 and name[1] == "方") or name.startswith(("全体", "全国", "全市")) or name[surname_length(name, 0) or 1 :] in NEIGHBOURS or name in words("after_titles"):
        # 韩方, 校方: a side, not a person; 全体班|主任: all of them; 邓师傅 might be anybody.
        return True
    return len(items) == 1 and is_word(name) and not items[0][1].startswith("nr") and items[0][1] not in ("x", "nz", *(("ns",) if announced else ())) and len(name) <= 3


# Who is to have a post does not hold it.
_CANDIDATE = ("候选人", "人选", "提名人选")
# Kinds of people by what must follow them to be somebody's.
_SAYS, _TRADES = (frozenset(row[0] for row in rows("introducers") if row[1:] == (how,)) for how in ("says", "trade"))
# Whom societies have, and no firm that one of them is of too.
_OF_SOCIETIES = frozenset(("会长", "理事长", "监事长", "秘书长", "理事", "监事"))
_ONE_MORE = re.compile("、(?P<name>[\u4e00-\u9fff]{2,3})(?=[、，。；]|$)")
_INVITES = re.compile("[\u4e00-\u9fff]{0,6}?的?(?:邀请|之邀)")
_HAN_GLOSS = re.compile(r"（([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+)）")
_MARKS = ("", *"、，。；：（）”！？ ")


# What stands before a transliterated name that no mark sets off: a particle, or the end of a title.
BEFORE_FOREIGN = frozenset("见晤迎请的和与由对向是为在及同被给让予电称任席理统长相员官令书帅王使士家授生")
# A dotted name up to its end: its last part may have any characters.
_DOTTED_BEFORE = re.compile(rf"(?:[{TRANSLIT}得翰保汗力孜江拜买\-－]|(?<=阿)不|(?<=[木热买])合){{1,8}}(?:·[{TRANSLIT}得翰保]{{1,8}}){{0,2}}·[\u4e00-\u9fff]{{1,9}}$")


class FramedPeople(PostReader):
    """Finds the people of one sentence whom its frames tell."""

    def _posts(self, segments: list[tuple[Title, Body | None]]) -> tuple[Post, ...]:
        """Read the posts of stacked titles; what is past before the first is past for all that follow: 原某市委常委、副书记."""
        posts: list[Post] = []
        held, inner = "", False
        first, own = segments[0]
        if own is None and self._goes_on_with(first):
            # 某商会会长甲，副会长、某公司董事长乙，|副会长、某酒店总经理丙: of the house of the first posts, and of none of the second ones.
            self.last_body = self.shared[1]
        outer = self.last_body
        for title, body in segments:
            held = "" if self.text.endswith(("现", "现任"), 0, body.start if body else title.start) else held
            # 某部前副部长、某研究院研究员: what stands behind its own body says nothing of another's.
            held = "" if held and body is not None and inner else held
            read = [replace(post, held=post.held or held) for post in self._post(title, body)]
            held = read[0].held if read else held
            inner = bool(held) and body is not None and before_former(self.text, title.start) >= body.end < title.start
            posts += read if not self.text.startswith(_CANDIDATE, title.end) and title.head not in _CANDIDATE else []
        if len(segments) > 1 and segments[-1][1] is not None and posts and posts[0].title == first.text.removesuffix("兼"):
            of_first = None if not posts[0].body else replace(own, full=posts[0].body, sub=posts[0].body_sub) if own is not None else outer
            if posts[0].body == (of_first.full if of_first is not None else "") and not posts[0].unit and first.own == "":
                self.shared = (first.head, of_first)
        party = next((found["party"] for post in posts if (found := _PARTY_ABROAD.match(post.body))), "")
        # 某国某党中央政治局委员、|中央书记处书记: of the same party.
        return tuple(replace(post, body=party + post.body[2:]) if party and post.body.startswith("中央") else post for post in posts)

    def _goes_on_with(self, title: Title) -> bool:
        """Tell whether a title without a body is of the house of the first post of those before, who have one elsewhere too."""
        head, house = self.shared
        same = title.head == head or (title.head in _OF_SOCIETIES and head in _OF_SOCIETIES)
        return bool(head) and same and house is not self.last_body and title.own == "" and self._continues(title)

    def _add(self, found: Found) -> None:
        if found.end - found.start > 2 and TOLD_DAY.match(self.text, found.end - 1):
            found = replace(found, end=found.end - 1)
        if found.end - found.start > 2 and self.text[found.start] == "应" and found.group_start == found.start and _INVITES.match(self.text, found.end):
            # 应|某某总统邀请
            found = replace(found, start=found.start + 1, group_start=found.start + 1)
        if found.start and self.text[found.start - 1] == "·":
            if (start := self.dotted_before(found.end)) < 0:
                # Half of a name.
                return
            found = replace(found, start=start, group_start=min(start, found.group_start))
        if (end := whole_end(self.text, found.start, found.end, self.scene.article.body.text)) != found.end:
            found = replace(found, end=end)
        if found.group_start == found.start and (start := behind_role(self.text, found.start, found.end)) > found.start:
            found = replace(found, start=start, group_start=start)
        gloss = _HAN_GLOSS.match(self.text, found.end) if self.text[found.start].isascii() else None
        if gloss:
            # Paolo Conti（保罗·孔蒂）: the name that the text goes on with.
            found = replace(found, start=gloss.start(1), end=gloss.end(1), group_end=gloss.end())
        if 1 in self.used[found.start : found.end] or begins_no_name(self.text, found.start):
            return
        self.found.append(found)
        end = max(found.end, title_behind(self.text, found.end))
        self.used[found.group_start : end] = b"\1" * (end - found.group_start)

    def dotted_before(self, end: int) -> int:
        """Give where the dotted name begins that ends here, or -1: 会见了|彼得·韦恩|先生; behind 意大利, which is read already."""
        text = self.text
        dotted = _DOTTED_BEFORE.search(text, max(end - 26, 0), end) if text.rfind("·", max(end - 10, 0), end) >= 0 else None
        if dotted is None:
            return -1
        start = max(dotted.start(), self.taken.rfind(1, dotted.start(), end) + 1)
        before = text[max(start - 2, 0) : start]
        opens = before == "" or not "\u4e00" <= before[-1] <= "\u9fff" or self.taken[start - 1] or before[-1] in BEFORE_FOREIGN or before[-1] in "了到应让请" or is_word(before)
        return start if opens and dotted_name(text, start) == end and self._free(start, end) else -1

    def _free(self, start: int, end: int) -> bool:
        return 1 not in self.taken[start:end] and 1 not in self.used[start:end]

    def called_so(self, word: str, start: int, end: int) -> bool:
        """Tell whether what follows a kind of person is somebody's name, where the kind is often followed by something else: 学生|高温防护 is nobody."""
        if word not in _TRADES and word not in _SAYS:
            return True
        alone = self._name_alone(start, end)
        foreign = end - start > 2 and (transcribed(self.text[start:end]) or composed_name(self.text, start) == end)
        if word in _TRADES or foreign:
            return alone or foreign or "·" in self.text[start:end]
        if end - start == 3 and alone and not ambiguous(self.text[start]) and set(self.text[start + 1 : end]) <= words("given_characters") and not any(is_word(self.text[i : i + 2]) for i in (start, start + 1)):
            return True
        return alone and (SPEECH.match(self.text, end) is not None or self.text.startswith(("同学", "同志", "老师"), end) or self.text[end : end + 1] in _MARKS)

    def _name_alone(self, start: int, end: int) -> bool:
        name = self.text[start:end]
        family = surname_length(self.text, start)
        return bool(family) and 1 <= len(name) - family <= 2 and (not is_word(name) or tagged(name)[0][1].startswith("nr")) and 1 not in self.taken[start:end] and (looks_like_name(self.text, start, end) or (len(name) == 3 and set(name[1:]) <= words("given_characters") and not is_word(name[:2]))) and not any(t.start < end and t.end > start for t in self.titles)

    def _appointed(self) -> None:
        """Find those whom a clause gives a post or takes it from: 甲、乙为某院审判员；丙的某院庭长职务."""
        for match in APPOINTEES.finditer(self.text):
            stop = next((i for i in range(match.end(), len(self.text)) if self.text[i] in "，。；"), len(self.text))
            if not any(match.end() < title.start < stop for title in self.titles):
                continue
            at = match.start()
            for item in match.group().split("、"):
                if announced_name(self.text, at) == at + len(item) and not self.used[at] and not self.taken[at]:
                    self._add(Found(at, at + len(item), at, ()))
                at += len(item) + 1
        for match, elected in (*((m, False) for m in APPOINTS_WHOM.finditer(self.text)), *((m, True) for m in ELECTED_TO.finditer(self.text))) if _APPOINTED.may_match(self.text) else ():
            stop = next((i for i in range(match.end(), len(self.text)) if self.text[i] in "，。；"), len(self.text))
            names = re.split("[、和及]", match["names"])
            sure = [is_sure_name(name) for name in names]
            if elected and not all(sure):
                continue
            if not any(match.end() < title.start < stop for title in self.titles) or not all(map(may_be_name, [name for name, known in zip(names, sure, strict=True) if not known])):
                continue
            at = match.start("names")
            for name in names:
                if self._free(at, at + len(name)) or self.only_area(at, at + len(name)):
                    self._add(Found(at, at + len(name), at, ()))
                at += len(name) + 1

    def only_area(self, start: int, end: int) -> bool:
        """Tell whether nothing but an area of the same letters stands where a name must."""
        body = self.bodies.get(end)
        return body is not None and body.start == start and body.type == "Place" and 1 not in self.used[start:end]

    def _of_house(self) -> None:
        """Find those who are counted with others, or with their wives and husbands: 某小学邵某某等4名教师, 张某某夫妇."""
        for match in COUNTED.finditer(self.text) if "等" in self.text or "夫" in self.text or "伉" in self.text or "一行" in self.text else ():
            end = match.start()
            start = next((end - size for size in (3, 2) if end - size in self.bodies), -1)
            if start < 0 and OF_PEOPLE.match(self.text, end):
                # 展现了|邵某某|等7位党员的事迹
                start = next((end - size for size in (3, 2) if end >= size and surname_length(self.text, end - size) and not ambiguous(self.text[end - size]) and may_start(self.text, self.taken, end - size, end)), -1)
            if start >= 0 and self._free(start, end) and self._name_alone(start, end):
                self._add(Found(start, end, start, ()))

    def _of_team(self) -> None:
        """Find those who play for a team and stand behind it: 某国队|姆某某|以10球获得, 某省队的|邵某某."""
        for end, body in self.bodies.items() if "队" in self.text else ():
            if body.type != "Organization" or self.text[end - 1] != "队":
                continue
            at = end + (self.text[end : end + 1] == "的")
            stop = announced_name(self.text, at)
            if stop and PLAYS.match(self.text, stop) and self._free(at, stop) and not ordinary(self.text[at:stop]) and (not is_word(two := self.text[at : at + 2]) or tagged(two)[0][1].startswith("nr")):
                self._add(Found(at, stop, at, ()))

    def _behind_bodies(self) -> None:
        """Find those who stand right behind the body that they are of, before what people alone do: 某局办公室郑某某主持会议."""
        for end, body in self.bodies.items():
            at = end + (self.text[end : end + 1] == "的")
            if body.type != "Organization" or surname_length(self.text, at) != 1 or not self._free(at, at + 2):
                continue
            for stop in (at + 3, at + 2):
                name = self.text[at:stop]
                usual = not ambiguous(name[0]) and set(name[1:]) <= words("given_characters") and not is_word(name)
                if usual and ALONE_DO.match(self.text, stop) and self._free(at, stop) and (stop - at == 3 or self._name_alone(at, stop)):
                    self._add(Found(at, stop, at, ()))
                    break

    def _beside(self) -> None:
        """Find who does something together with one who is known: 甲与|汪某某|共同为…揭牌."""
        for found in list(self.found):
            at = max(found.end, title_behind(self.text, found.end))
            if self.text[at : at + 1] not in ("与", "和", "同"):
                continue
            end = next((at + 1 + size for size in (3, 2) if TOGETHER.match(self.text, at + 1 + size)), 0)
            three = end - at == 4 and surname_length(self.text, at + 1) == 1 and not is_word(self.text[at + 1 : end]) and not is_word(self.text[at + 1 : at + 3])
            if end and self._free(at + 1, end) and (three or self._name_alone(at + 1, end)):
                self._add(Found(at + 1, end, at + 1, ()))

    def _sharing(self) -> None:
        """Find those who share house and rank with the last of their list: 某医院|韩某某、彭某某|教授."""
        for found in list(self.found):
            stop = title_behind(self.text, found.end)
            title = next((t for t in self.titles if t.start == found.end and t.end == stop), None)
            if title is None or found.posts or title.own or title.head not in _RANKS or self.text[found.start - 1 : found.start] != "、":
                continue
            at, others = found.start - 1, []
            while at > 0:
                known = next((f for f in self.found if f.end == at and not f.posts and not f.group_end), None)
                start = known.start if known is not None else next((at - size for size in (3, 2) if self._free(at - size, at) and (self._name_alone(at - size, at) or self._right_behind(at - size, at))), -1)
                if start < 0:
                    break
                others.append((start, at, known))
                house = self.bodies.get(start)
                if house is not None:
                    if house.type == "Organization" and house.sub != "GovernmentBody":
                        self._share(found, others, title, house)
                    break
                at = start - 1 if self.text[start - 1] == "、" else 0

    def _right_behind(self, start: int, end: int) -> bool:
        """Tell whether three characters right behind a house are a name, whatever words are in it: 某医院|李大志."""
        return start in self.bodies and start not in self.starts and end - start == 3 and surname_length(self.text, start) == 1 and not is_word(self.text[start:end]) and not is_word(self.text[start : start + 2])

    def _share(self, found: Found, others: list[tuple[int, int, Found | None]], title: Title, house: Body) -> None:
        posts = tuple(self._post(title, house))
        for start, end, known in others:
            if known is not None:
                self.found.remove(known)
            self.found.append(Found(start, end, house.start if house.end == start else start, posts))
            self.used[start:end] = b"\1" * (end - start)
        self.found[self.found.index(found)] = replace(found, posts=posts, group_end=title.end)

    def _behind_units(self) -> None:
        """Find those of a list who stand between their department and their title: 甲副院长、规划处|蔡某某|处长、地质所|翁某|所长."""
        for title in self.titles:
            if title.own or title.kind not in ("chair", "rank") or title.head in _RANKS or title.start in self.bodies or not self._free(title.start, title.end):
                continue
            for size in (3, 2):
                start = title.start - size
                name = self.text[max(start, 0) : title.start]
                if start > 0 and self._free(start, title.start) and surname_length(self.text, start) == 1 and name.isalpha() and not is_word(name) and not is_word(name[:2]) * (size == 3) and self.listed_unit(start):
                    self._add(Found(start, title.start, start, (), 0))
                    break

    def listed_unit(self, at: int) -> str:
        """Give the department that stands between a mark and a name in a list, or ''."""
        run = LISTED_UNIT.search(self.text, max(at - 16, 0), at)
        if run is None or 1 in self.taken[run.start() : at] or any(tag[0] in "upcr" or word in words("np_stops") for word, tag in tagged(run.group()[:-1])):
            return ""
        return run.group()

    def _abroad(self) -> None:
        """Find leaders of countries whose office stands behind their family name: 某国|洪某|首相."""
        for title in self.titles:
            if title.own or title.head not in _LEADERS_ABROAD or self.used[title.start]:
                continue
            for size in (5, 4, 3, 2):
                start = title.start - size
                country = self.bodies.get(start)
                name = self.text[max(start, 0) : title.start]
                if country is not None and country.full in words("countries") and self._free(start, title.start) and (name in words("japanese_surnames") or (TRANSLITERATED.fullmatch(name) and not words_inside(name))):
                    self._add(Found(start, title.start, country.start, tuple(self._post(title, country)), title.end))
                    self.used[title.start : title.end] = b"\1" * (title.end - title.start)

    def beside_post(self, end: int) -> bool:
        """Tell whether a comma and a post with its body stand behind a name, up to the next mark: 顾某某，|某大学教授，."""
        if not self.titles or self.text[end : end + 1] != "，":
            return False
        stop = next((i for i in range(end + 1, len(self.text)) if self.text[i] in "，。、；（"), len(self.text))
        title = self.by_end.get(stop)
        return title is not None and title.start > end + 1 and (title.start in self.bodies or self.part_before(title.start) is not None)

    def _behind_post(self) -> None:
        """Find those whose post stands before them with a verb: 曾任某局局长的某某."""
        for title in self.titles:
            at = title.end + 1
            besides = BESIDES.match(self.text, title.end) if not self.used[title.start] else None
            end = announced_name(self.text, besides.end()) if besides else 0
            if besides and end and self._free(besides.end(), end) and not ordinary(self.text[besides.end() : end]):
                segments = self._segments(title)
                body = segments[0][1]
                self._add(Found(besides.end(), end, body.start if body is not None else segments[0][0].start, self._posts(segments)))
                continue
            if self.text[title.end : at] == "的" and WHO_HELD.search(self.text, 0, title.start):
                end = announced_name(self.text, at)
                if end and not self.used[at] and 1 not in self.taken[at:end] and not ordinary(self.text[at:end]):
                    self._add(Found(at, end, at, ()))

    def _listed(self) -> None:
        """Find people by their list alone."""
        known = {found.start: found.end for found in self.found}
        for start, end in NameLists(self.text, self.taken, known, self.scene.names).find():
            if known.get(start) != end and self._free(start, end) and start not in self.starts:
                self._add(Found(start, end, start, ()))

    def _before_pronouns(self) -> None:
        """Find those whom a pronoun takes up at once: 还有廖某某，他是…."""
        for match in THEN_PRONOUN.finditer(self.text):
            for size in (3, 2):
                start = match.end() - size
                if surname_length(self.text, start) and self._free(start, match.end()) and looks_like_name(self.text, start, match.end()):
                    self._add(Found(start, match.end(), start, ()))
                    break

    def _framed(self) -> None:
        """Find those whom a frame holds: 由某某带队, 在某某的主持下, 行长为某某, 甲和乙分别获得."""
        for match in AGED.finditer(self.text):
            at = match.end()
            end = announced_name(self.text, at)
            if end - at < 4 and self._free(at, end) and self._name_alone(at, end) and not ordinary(self.text[at:end]):
                self._add(Found(at, end, at, ()))
        for match in chain(PAIR.finditer(self.text), DOUBLES.finditer(self.text)):
            spans = [match.span(side) for side in ("one", "two")]
            if all(self._name_alone(*span) for span in spans):
                for start, end in spans:
                    if self._free(start, end):
                        self._add(Found(start, end, start, ()))
        for match in chain(COMES_FROM.finditer(self.text), ELECTED.finditer(self.text), FRAMED.finditer(self.text), POST_IS.finditer(self.text), SPEAKS.finditer(self.text), TOLD.finditer(self.text)):
            start, end = match.span("name")
            if self._free(start, end) and self._name_alone(start, end):
                self._add(Found(start, end, start, ()))
                while self.text[start - 1] in "为、" and (more := _ONE_MORE.match(self.text, end)) and self._free(*more.span("name")) and self._name_alone(*more.span("name")):
                    # 副会长为甲、|乙
                    start, end = more.span("name")
                    self._add(Found(start, end, start, ()))
