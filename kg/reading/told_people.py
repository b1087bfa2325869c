"""Finds people by what is told between their post and their name: 楼栋长、七十三岁的某某, 总干事是在某地念过书的某某, and by the mark behind a name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kg.kinds import PARTIES
from kg.lexicons import any_of, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.framed import ordinary
from kg.reading.implied import Found
from kg.reading.names import NO_NAMES, NOT_GIVEN, ambiguous, announced_name, begins_no_name, is_name_char, surname_length, transcribed
from kg.reading.sure_names import OF_MANY, SHARED, SureNames
from kg.reading.titles import Title
from kg.reading.words import is_word, tagged

_YEARS = r"(?:今年|现年|年近|年过|时年)?(?:\d{1,3}|[一二三四五六七八九十]{1,4})(?:多|余|来)?岁的?"
# How old one is, of what people, and what else he is, between his post and his name.
_TOLD_BETWEEN = re.compile(rf"[、，]?(?:{_YEARS})?(?:[\u4e00-\u9fff]{{1,4}}[族籍])?(?P<kind>[^，。；：、的]{{0,12}})")
_AGED = Sought(rf"{_YEARS}(?:[\u4e00-\u9fff]{{1,4}}[族籍])?(?=[\u4e00-\u9fff])")
# Who has a post by the sentence itself, behind what is told of him: 总干事|是在香港念过社工的|某某。
_IS = re.compile(r"[，]?(?:就|正)?是(?:[^，。；：]{2,24}的)(?P<name>[\u4e00-\u9fff]{2,3})(?=[。；（，]|$)")
_MARKS = frozenset("，。；、（！？：”")
# Who it is that was told of: 领头的是渔民出身的|某某某|——.
_WHO_IS = Sought(r"(?<=[的者])是(?:[^，。；：“”]{0,16}的)?(?P<name>[\u4e00-\u9fff]{3})(?=[，。；（—]|$)")
# What somebody does with a post: behind it stands which.
_TAKES = re.compile(r"(?:同志)?(?:出任|担任|兼任|接任|改任|升任|留任|连任|蝉联|当选|受聘|获聘|被聘|任(?![务何意职由期命教性]))")
_CALLED = re.compile(r"(?:教授|博士|院士|同志|先生|女士|研究员)(?=[、，。；])")
_TAKER = Sought(r"(?:^|(?<=[，。；：由])|(?<=宣布)|(?<=这是)|(?<=[·△◇●■○□▪] )|(?<=[·△◇●■○□▪]))(?P<name>[\u4e00-\u9fff]{2,3}?)(?=(?:同志)?(?:(?:此前|之前|同时|目前|后来|随后|正式|全票|高票|成功|再次|再度|已|还|也|曾|又|仍|并){0,2}(?:出任|担任|兼任|接任|改任|升任|当选|卸任|履新|获任|调任|转任|受聘|获聘|被聘|被任命|任(?![务何意职由期命教性]))|系(?!列|统|着|好|上|于|指|因|由|数|主任)|成为(?!了?[一首该第])))")
# What nobody but a person does right behind a name, and in which no other name begins.
_DEEDS = re.compile(
    opening(
        r"补了|作了|做了|[拿掏]出|算了|念[着了]|笑[着道说]|叹|坦言|回应|答复|否认|澄清|没有(?:评论|正面|回答)|当场|特意|专程|一行|今年|从前|团队|带着|带领|报告了|通报|随[团行]|受聘|获聘|被聘|担任|兼任|出任|任(?=[^务何意职由期命教性，。]{1,10}[长员任席记师授])|"
        r"为[^，。；]{2,20}(?:颁|作|揭|授|讲|送|戴|剪)|等(?:人|参|出|到|陪|一行|\d|[一二三四五六七八九十]+[人位名])|出席|参加|列席|主持|致辞|致词|讲话|发言|宣读|宣布|介绍|表示|指出|强调|要求|说[，：道]|告诉|认为|陪同|带队|率队|签署|揭牌|分别|先后|现场|作(?:报告|讲座|发言|汇报|交流|总结|辅导|点评|主旨|专题|题为|《|“)|受邀|应邀|荣获|获评|按下|敲响|接过|揭[下开]|触摸|夺得|摘得|斩获|被(?=[^，。；]{0,12}(?:评为|授予|推选为|表彰))|当选|演示|讲解"
    )
)
_NO_END = frozenset("村镇乡市县区省州院校司队所局部处科会团社厂店")
_MARKS_BEHIND = ("", *"，。；、（")
_PARTS = frozenset("室部处科局厅院校会团组队们员者区县市省镇乡")
# Who is told of by what he does: 卖豆花的|某某某|每天….
_OF_DOING = Sought(r"(?<=的)(?P<name>[\u4e00-\u9fff]{3})(?=每[天年]|天天|今年|正[在忙准]|说[，：]|带[着来]|捧[着出]|拿[着出]|站在|坐在|蹲在|告诉|笑着|一边|特意|专程|感慨|坦言|回忆)")
# Who opens a sentence that says what he is: |孙某某|，男，, |翟某某|是某局局长, |翟某某|，某局局长，.
_STATED = Sought(r"(?:^|(?<=[。；\n])|(?<=岁的)|(?<=[人宾家师讲持员]：))(?P<name>[\u4e00-\u9fff]{2,3}?)(?:(?P<sex>[，（][男女]，)|(?:是|[，\s](?:现任|系|现为)?)(?=[\u4e00-\u9fff]{4}))")
# Who is given an honour: 授予|何某|全国劳动模范称号.
_GIVEN_ONE = Sought(r"(?<=授予)(?P<name>[\u4e00-\u9fff]{2,3})(?=同志|“|全国|国家级|[省市区县]级|年度|[省市](?:特级|优秀|先进|劳动|模范|最美|五一)|(?!全国)[\u4e00-\u9fff]{2,3}[省市])")
TOLD_FORMS = AnyOf(_GIVEN_ONE, _AGED, _WHO_IS, _TAKER, _OF_DOING)
# Of what post one is told, before his name: 作为某公司工程师，|某某.
_AS = re.compile(r"(?:^|[，。；：])(?:自从?)?(?:作为|身为|担任|当选|出任|就任|接任|当上|成为|获聘|受聘为?)[^，。；：]{0,30}$")
# How long one has had it: 担任某村党支部书记|以来，.
_SINCE_THEN = re.compile(r"(?:(?:一职)?(?:以来|之?后|期间|的[\d一二两三四五六七八九十]{1,3}[多余]?[年月][里来间]?))?，")
_SMALL = frozenset("和与及同于向从时都就以应由全国党后所来")


class ToldPeople(SureNames):
    """Those of one sentence of whom something is told before their name."""

    def _closed(self, title: Title, at: int) -> int:
        """Give the end of a name of two or three characters between a post of a body and a mark, whatever words it makes: 门诊部主任|向东洋."""
        text = self.text
        stop = next((i for i in range(at + 2, min(at + 4, len(text) + 1)) if i == len(text) or text[i] in _MARKS), 0)
        stop = stop or next((i for i in (at + 3, at + 2) if _CALLED.match(text, i)), 0)
        takes = 0 if stop else next((i for i in (at + 3, at + 2) if _TAKES.match(text, i)), 0)
        stop = stop or takes
        name = text[at:stop]
        if not stop or title.head in OF_MANY or (title.head in SHARED and not takes) or title.kind in ("label", "nominee") or at != title.end or not surname_length(text, at):
            return 0
        given = name[surname_length(text, at) :]
        if not given or not all(map(is_name_char, name)) or set(given) & NOT_GIVEN or begins_no_name(text, at) or name in words("after_titles") or is_word(name) or 1 in self.taken[at:stop]:
            return 0
        if len(given) > 1 and given in words("frequent_words") and (name[0] in _SMALL or tagged(name)[0][1][0] in "vdpcr"):
            return 0
        if len(name) == 2 and (name[0] in _SMALL or not set(given) <= words("given_characters")):
            return 0
        return stop if title.start in self.bodies or any(post.body or post.unit for post in self._posts(self._segments(title))) else 0

    def _before_deed(self, title: Title, at: int) -> int:
        """Give the end of a name between a post of a body and what somebody does, whatever words its characters make: 县林业局局长|满园|作了领读."""
        text = self.text
        if title.head in OF_MANY or title.kind in ("label", "nominee") or at != title.end or begins_no_name(text, at):
            return 0
        for size in (3, 2, 4):
            end = at + size
            name = text[at:end]
            if len(name) < size or not _DEEDS.match(text, end) or not all(map(is_name_char, name)) or 1 in self.taken[at:end] or name in words("after_titles") or name[:2] in words("after_titles"):
                continue
            family = surname_length(name, 0)
            given = set(name[family:]) if family else set(name[1:])
            if set(name[family:]) & NOT_GIVEN or given & _PARTS or (size == 4 and (family == 1 or any(len(word) > 1 and word in words("frequent_words") for word, _ in tagged(name)))):
                continue
            common = any(name[i : i + 2] in words("frequent_words") for i in range(size - 1))
            if common or (not family and size < 4 and not given <= words("given_characters")) or (family and name[0] in _SMALL):
                continue
            if title.start in self.bodies or any(post.body or post.unit for post in self._posts(self._segments(title))):
                return end
        return 0

    def _told_of(self) -> None:
        """Find those whose age, people or post with a verb is told before their name."""
        text = self.text
        by_form = TOLD_FORMS.may_match(text)
        for aged in _AGED.finditer(text) if by_form else ():
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
        # Behind what somebody does no word of the dictionary may be part of the name; behind who it is, none that news often says.
        for pattern, of_any in ((_OF_DOING, True), (_WHO_IS, False)) if by_form else ():
            for match in pattern.finditer(text):
                start, end = match.span("name")
                worded = any(pair in words("frequent_words") or (of_any and is_word(pair)) for pair in (text[start : start + 2], text[start + 1 : start + 3]))
                usual = set(text[start + 1 : end]) <= words("given_characters") and not ambiguous(text[start]) and not worded
                if self._free(start, end) and surname_length(text, start) == 1 and usual and self._sure(start, end):
                    self._add(Found(start, end, start, ()))
        if (self.bodies and self.titles) or "男，" in text or "女，" in text:
            self._stated()
        for match in _GIVEN_ONE.finditer(text) if by_form else ():
            start, end = match.span("name")
            if self._free(start, end) and text[end - 1] not in _NO_END and self._sure(start, end, any_given=True):
                self._add(Found(start, end, start, ()))
        for match in _TAKER.finditer(text) if by_form and self.titles else ():
            start, end = match.span("name")
            stop = next((i for i in range(end, len(text)) if text[i] in "，。；"), len(text))
            filled = text[start - 1 : start] == "由" and any(title.end == start - 1 for title in self.titles)
            if self._free(start, end) and self._sure(start, end, any_given=text[end] == "系") and (filled or any(end < title.start < stop for title in self.titles)):
                self._add(Found(start, end, start, ()))
        for title in self.titles:
            since = _SINCE_THEN.match(text, title.end)
            at = since.end() if since else title.end + 1
            if since and not self.used[title.start] and _AS.search(text, 0, title.start) and at not in self.starts:
                # 作为某公司的工程师，|晁某每天…
                end = announced_name(text, at) or next((at + size for size in (3, 2) if tagged(text[at + size : at + size + 4] or "，")[0][1][0] in "vpdx"), 0)
                if end and self._free(at, end) and self._sure(at, end):
                    self._add(Found(at, end, at, ()))
            opened = text.rfind("（", max(title.end - 24, 0), title.start) if text[title.end : at] == "）" else -1
            if opened > 0 and "）" not in text[opened : title.start] and not self.used[title.start]:
                # |童某（某校校长）：…
                start = next((opened - size for size in (3, 2) if opened >= size and (opened == size or text[opened - size - 1] in "，。；、\n“”：" or text.endswith(("对话", "专访"), 0, opened - size)) and self._free(opened - size, opened) and self._sure(opened - size, opened, any_given=True)), -1)
                if start >= 0:
                    self._add(Found(start, opened, start, ()))
        for number, found in enumerate(self.found):
            told = self._title_told(found.start) if not found.posts else None
            if told is not None:
                self.found[number] = replace(found, posts=self._posts(self._segments(told)))
                self.used[told.start : told.end] = b"\1" * (told.end - told.start)

    def _stated(self) -> None:
        """Find those who open a sentence that says what they are."""
        for match in _STATED.finditer(self.text):
            start, end = match.span("name")
            if self._free(start, end) and (match["sex"] or self._opens_post(match.end())) and self._sure(start, end, any_given=match["sex"] is not None):
                self._add(Found(start, end, start, ()))

    def _opens_post(self, at: int) -> bool:
        """Tell whether a post of a body begins here and ends before a mark: 翟某某是|某局局长, with a mark behind."""
        text = self.text
        return any((body := self.bodies.get(title.start)) is not None and body.start == at and text[title.end : title.end + 1] in _MARKS_BEHIND and not self.used[title.start] for title in self.titles)

    def _without_place(self, told: re.Match[str]) -> str:
        """Give what kind of person is told of, without the place where he lives: 、洗马镇三岔村|村民."""
        start, end = told.span("kind")
        while (place := next((body for body in self.bodies.values() if body.start == start and body.type == "Place" and body.end < end), None)) is not None:
            start = place.end
        return self.text[start:end]

    def _sure(self, start: int, end: int, *, any_given: bool = False) -> bool:
        """Tell whether what stands where a name must can be one: a surname, and no word of the dictionary; `any_given` where no other word can stand."""
        name = self.text[start:end]
        if name in words("after_titles") or name.startswith(NO_NAMES) or ordinary(name) or not all(map(is_name_char, name)):
            return False
        family = surname_length(name, 0)
        given = name[family:]
        if not family or not 1 <= len(given) <= 2 or set(given) & NOT_GIVEN or (is_word(name) and tagged(name)[0][1][:2] != "nr" and (name in words("frequent_words") or ambiguous(name[0]) or tagged(name)[0][1][0] not in "naz")) or (name[0] in _SMALL and given in words("frequent_words")):
            return False
        return len(given) == 2 or set(given) <= words("given_characters") or (any_given and not is_word(name))

    def _title_told(self, at: int) -> Title | None:
        """Give the post that stands before what is told of somebody whose name begins at a place: 楼栋长|、七十三岁的|…."""
        start = max(at - 24, 0)
        title = next((t for t in reversed(self.titles) if start <= t.end < at and t.kind in ("chair", "rank", "job") and (t.head not in OF_MANY or (t.head == "代表" and t.start in self.bodies))), None)
        if title is None or self.used[title.start] or self._behind_name(title) or not (told := _TOLD_BETWEEN.fullmatch(self.text, title.end, at)):
            return None
        between = told.group()
        if "岁" not in between and not (between[:1] == "、" and told["kind"] and _kinds().fullmatch(self._without_place(told))):
            return None
        return None if between[:1] not in ("、", "，") else title


@lru_cache(maxsize=1)
def _kinds() -> re.Pattern[str]:
    """Give the pattern of kinds of people, with the year of a pupil: 中五生, 退休牧民."""
    return re.compile(rf"(?:{'|'.join(PARTIES)}|中共)?(?:退休|下岗|返乡|青年|老)?(?:{any_of(words('introducers'))}|[初高中小][一二三四五六]学?生)")
