"""What stood before in an article: the people, bodies, places and events that pronouns, bare heads and elided subjects look back to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kg.kinds import kind_of
from kg.lexicons import words
from kg.merging.firms import firm_of
from kg.merging.house_marks import COMMITTEE_OF, HALL_OF, OF_OURS
from kg.merging.houses import Houses
from kg.merging.occasion_marks import (
    ANY_KIND,
    ASIDE,
    BEGINS,
    CARRIED_OUT,
    DECIDED,
    ELSEWHEN,
    FORETELLS,
    HELD,
    ITS_PEOPLE,
    LEADS,
    MEMBERS,
    OCCASION,
    OPENINGS,
    OPENS,
    OTHER_EDITION,
    PARTS,
    SAME_DAY,
    SIGNED,
    TALKS,
    TELLING,
    THIS,
    UNREAD,
    agreeing,
    in_speech,
    of_others,
    one_of_several,
    times_read,
)
from kg.merging.other_times import has_day, of_another_time
from kg.merging.passages import Passages
from kg.merging.unnamed import meeting, unnamed
from kg.merging.unveiled import unveiled
from kg.model import Article, Mention, Sentence, Span

# How somebody speaks there: each of them, and who welcomes.
_SPEAKS = re.compile(r"[^。\n，]*(?P<welcomes>致[\u4e00-\u9fff]{0,4}[辞词])|[^。\n，]*(?:讲话|发言|宣[读布]|演讲|主持)")
_UNTIL = re.compile(r"持续到|持续至|截至|截止|[日月年]，?(?:出生|生于|诞生|病逝|逝世|去世|卒于|就义|牺牲)")
# Who a sentence is about: what it opens with, after a date or a short adverbial.
_SUBJECT = re.compile(
    r"(?:Ｘ(?:以来)?，(?=在))?(?:在[^，。；Ｐ]{1,24}[下中上]，|Ｘ，?|[^，。；ＰＯＡＺＮＥＢ]{1,8}，|[^。；ＰＯＡＺＮＥＢ]{1,24}，)?"
    r"(?:[ＡＺ](?=[ＡＺＮＯ])|(?:集团|公司|总行|学校|医院|协会|商会|Ｈ)?(?:所属|下属|旗下|直属|权属)(?:企业|单位|子公司|公司|的)?(?=Ｏ))*(?P<who>[ＰＯＡＺＮＨＥＢ])(?![的、]|[原前](?:副|党|[主会院校部局处市县区]|理事|秘书)|[^，。；]{0,8}(?:统计|数据|消息|获悉|了解到|显示)|[将把][^。；]{0,20}(?:授予|颁给|颁发给)[ＰＯ])"
)
# A sentence that tells of something new opens with it.
_NEW = re.compile(
    r"(?:Ｘ(?:上午|下午)?，?)?(?:[^，。；ＰＯＡＺＮＶＥＢ]{0,10}，)?(?P<what>[ＯＶＪＺ])[^。；]{0,30}?"
    r"(?:成立|揭牌|启用|开放|亮相|落户|设立|开业|投用|诞生|挂牌|投产|开园|开馆)"
)
# 作为某系列活动之二: what is told of is one of the series.
_ONE_OF = re.compile(r"之[一二三四五六七八九十]|的(?:重要)?(?:组成部分|配套活动|系列活动)")
_ROLL = re.compile(r"“[^“”]+(?:单位|集体|个人|企业|基地|品牌|医院|学校|标兵|能手|工作者|家庭|社区|之星|奖)”名单")
_WON = re.compile(r"获此殊荣|获得|荣获|获评|获颁|获奖|捧得|当选|入选")
# A name that is sought, in a pattern that is the same for all names: one made for each would have to be compiled each time.
_STAND_IN = "\ue210"
_AROUND = re.compile(rf"[^。；\n]{{0,90}}{_STAND_IN}[^。；\n]{{0,80}}")
_QUOTED = re.compile(rf"(?<={_STAND_IN})(?:表示|指出|强调|说)，")
_HELD_FOR = re.compile(rf"(?P<what>“[^”]{{2,24}}”(?:计划|项目|工程|行动|大楼|中心)?|《[^》]{{4,40}}》)[^，。；“《]{{0,20}}?(?:举行|举办|召开)了?{_STAND_IN}")


class Scene(Houses):
    """The mentions of an article in order, for looking back."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article, self.sentences = article, sentences
        self.our_firm: Mention | None = None  # What 公司 means, where one of its people tells it.
        self.items = article.title.split("|")[0].strip() in words("section_titles")
        self.passages = Passages(article, sentences, items=self.items)
        self.persons: list[tuple[int, Mention]] = []
        self.bodies: list[tuple[int, Mention]] = []
        self.events: list[tuple[int, Mention, bool]] = []
        self.places: list[tuple[int, Mention]] = []
        self.products: list[tuple[int, Mention]] = []
        self.projects: list[tuple[int, Mention]] = []
        self.awards: list[tuple[int, Mention]] = []
        self.topics: list[tuple[int, Mention | None]] = []
        self.bare_events: list[int] = []
        self.parts: list[tuple[int, Mention]] = []
        self.unveiled: Mention | None = None
        self.openings: list[int] = []
        self.occasions: dict[str, Mention] = {}
        body = [s for s in sentences if not s.headline]
        self.lead_date = next((s.date for s in body[:3] if (len(s.date) == 10 or s.date.startswith("--")) and not _UNTIL.search(s.text)), "")
        telling = [s for s in sentences if not ELSEWHEN.search(s.text) and (HELD.search(s.text) or SAME_DAY.match(s.text)) and not (s.headline and FORETELLS.search(s.text))]
        here = ((m, s) for s in telling for m in s.mentions if m.type == "Event" and not m.anaphor)
        self.told: set[str] = {m.canonical for m, s in here if has_day(s) or not of_another_time(article.body.text, s.span.start, m.span.start)}
        self.leaders: list[tuple[int, Mention]] = []
        self.members: list[tuple[int, Mention]] = []
        self.subjects: list[tuple[int, Mention | None]] = []
        for sentence in sentences:
            opened = None if sentence.headline else _NEW.match(sentence.shape)
            topic = sentence.shape_mentions[opened.start("what")] if opened else None
            self.topics.append((sentence.span.start, topic))
            subject = None if sentence.headline else _SUBJECT.match(sentence.shape)
            if subject:
                self.subjects.append((sentence.span.start, sentence.shape_mentions[subject.start("who")]))
            held = bool(HELD.search(sentence.text) or BEGINS.search(sentence.shape))
            if not sentence.headline and OPENS.match(sentence.shape):
                self.openings.append(sentence.span.start)
            if not sentence.headline:
                for pattern, people in ((LEADS, self.leaders), (MEMBERS, self.members)):
                    found = [m for match in pattern.finditer(sentence.shape) for who in match.groupdict() for m in sentence.shape_mentions[slice(*match.span(who))]]
                    people += [(m.span.start, m) for m in found if m is not None and m.type == "Person" and not m.anaphor]
            wholes = [m.span for m in sentence.mentions if m.type == "Event" and not m.anaphor]
            for mention in sentence.mentions:
                if mention.type == "Event" and any(whole.start <= mention.span.start and mention.span.end < whole.end for whole in wholes):
                    # “某某之夏”文化活动 in the name of the meeting about it.
                    continue
                if mention.anaphor:
                    if mention.type == "Event" and mention.name not in ("走访", "调研", "考察"):
                        self.bare_events.append(mention.span.start)
                        if mention.name in (*OPENINGS, *PARTS) and not sentence.headline:
                            self.parts.append((mention.span.start, mention))
                        if OCCASION.search(mention.name) and (mention.name not in self.occasions or self.occasions[mention.name].span.start < article.title_end):
                            self.occasions[mention.name] = mention
                        elif not sentence.headline and mention.name == "仪式" and SIGNED.search(article.body.text):
                            self.occasions.setdefault("签约仪式", replace(mention, name="签约仪式"))
                    continue
                if mention.type == "Person" and not sentence.headline:
                    self.persons.append((mention.span.start, mention))
                elif mention.type == "Organization" and not sentence.headline and not mention.canonical.startswith((*OF_OURS, "+")):
                    self.bodies.append((mention.span.start, mention))
                    if house := COMMITTEE_OF.fullmatch(mention.canonical):  # 某公司党委 names the company too.
                        self.bodies.append((mention.span.start, replace(mention, full=house["name"], sub=kind_of(house["name"])[1])))
                elif mention.type == "Place":
                    self.places.append((mention.span.start, mention))
                elif mention.type == "Award" or (mention.type == "Document" and _ROLL.fullmatch(mention.name)):
                    named = mention.canonical.removesuffix("名单")  # A roll of honour names the honour.
                    self.awards.append((mention.span.start, replace(mention, type="Award", name=named, full=named)))
                elif mention.type == "Product":
                    self.products.append((mention.span.start, mention))
                elif mention.type == "Project":
                    self.projects.append((mention.span.start, mention))
                elif mention.type == "Event" and not _ONE_OF.match(article.body.text, mention.span.end) and not OTHER_EDITION.match(mention.name):
                    read, before = times_read(article.body.text, mention.span.start, mention.span.end), article.body.text[max(mention.span.start - 30, 0) : mention.span.start]
                    # 贯彻某某在某次集体学习时的讲话: another day's, unless it is told to go on.
                    read += 2 * (mention.name.endswith("集体学习") and not before.endswith(("行", "行了", "召开", "开展")))
                    spoken = not sentence.headline and in_speech(article.body.text, mention.span.start)
                    read += 2 * bool(self.occasions and spoken)  # 甲主持召开座谈会。…甲说，我们召开|某次会议: what is told of goes by its kind alone.
                    if (read < 2 or sentence.headline) and not of_others(article.body.text, mention.span.start, mention.span.end):
                        within = mention.name.endswith("集体学习") and before.endswith(("会议举行", "会议举行了", "会议还举行"))  # Of a meeting that goes on.
                        said = spoken and any(told for _, _, told in self.events)  # 甲指出，某次大会成功召开: where the article has told of its own before.
                        aside = bool(said or within or ASIDE.search(before) or DECIDED.search(before) or ITS_PEOPLE.match(article.body.text, mention.span.end))
                        self.events.append((mention.span.start, mention, held and not (sentence.headline or read or aside or one_of_several(mention.name, sentence.text))))
        # 某学院龙湖大讲堂, on a page that names no house of its kind otherwise.
        halls = [(at, match["name"]) for at, m in self.places if m.sub == "Venue" and at >= article.title_end and (match := HALL_OF.fullmatch(m.canonical))]
        known = {m.sub for _, m in self.bodies}
        self.bodies += [(at, Mention(name, *kind_of(name), Span(at, at + len(name)))) for at, name in halls if kind_of(name)[1] not in known]
        if not any(told for _, _, told in self.events):
            # 某局在某处开展“某某”宣传活动: what the first sentence tells.
            text, lead = article.body.text, article.body.text.find("。", article.title_end)
            self.events = [(start, m, article.title_end <= start < lead and bool(CARRIED_OUT.search(text[max(start - 3, 0) : start]))) for start, m, _ in self.events]
        if not self.items:
            self._take_unnamed()
        # 出席表彰会: what a bare word stands for is told of too, though only the headline names it.
        bare = [m for s in telling if not s.headline for m in s.mentions if m.type == "Event" and m.anaphor]
        other = {m.canonical for s in sentences if ELSEWHEN.search(s.text) for m in s.mentions if m.type == "Event"} - self.told
        self.told |= {event.canonical for m in bare if (event := self.event(m.name, m.span.start)) is not None} - other

    def _take_unnamed(self) -> None:
        """Take in the occasions that go by their kind alone beside the events with names, and the meeting of an article that names no event."""
        text, names = self.article.body.text, [m.canonical for _, m, _ in self.events]
        for start, ceremony in unveiled(self.sentences, text):
            # Where no event is named before it, or in the paragraph behind.
            paragraph = text.find("\n", text.find("\n", start) + 1)
            if not any(at <= max(paragraph, start) for at, _, _ in self.events):
                self.events.insert(0, (start, ceremony, True))
                self.unveiled = ceremony
                return
        if not names:
            held = None if self.occasions else meeting(self.sentences, text)
            self.occasions |= {"会议": held} if held is not None else {}
            return
        for mention in unnamed(self.sentences, text, names):
            start = mention.span.start
            first = not any(self.article.title_end < at < start for at, _, _ in self.events)
            self.events.append((start, replace(mention, full=mention.name, anaphor=False, date=self.lead_date), first))
        self.events.sort(key=lambda event: event[0])

    def opened(self, at: int, entitled: bool = False) -> bool:
        """Tell whether the paragraph has said before `at` that it tells of what went on at an event; with a post, whether an article of one event has."""
        text = self.article.body.text
        alone = entitled and len({m.canonical for _, m, told in self.events if told}) == 1
        before = [start for start in self.openings if start <= at and self.passages.one(start, at)]
        if alone and not before:
            before = [start for start, _, told in self.events if told and start <= at and self.passages.one(start, at)][:1]
        return any(alone or "\n" not in text[start:at] for start in before) and not (alone and self.passages.elsewhere(before[-1], at))

    def award(self, at: int) -> Mention | None:
        """Give the award that 他们分别是… lists the winners of: the last of the paragraph, if the text says since that it was won."""
        before = [m for start, m in self.awards if start < at]
        text, start = self.article.body.text, before[-1].span.start if before else 0
        told = _WON.search(text, max(start - 12, 0), max(text.find("。", at), at)) is not None
        return before[-1] if before and told and "\n" not in text[start:at] else None

    def agent(self, at: int) -> Mention | None:
        """Give the body or area that the paragraph speaks of before `at`: the last subject, if that is no person, and the article's theme if it stands in another paragraph."""
        text = self.article.body.text
        for start, mention in reversed(self.subjects):
            if start < at and mention is not None:
                # 创始人某某介绍，自主研发的…: what a head of a firm tells is of the firm.
                mention = (firm_of(mention) if "\n" not in text[start:at] else None) or mention
                if mention.anaphor and mention.name in ("公司", "该公司", "企业"):
                    mention = self.main(("Company",), start) or mention
                told = mention.type in ("Organization", "Place") and (not mention.anaphor or mention.name in words("body_bare"))
                return mention if told and ("\n" not in text[start:at] or mention.canonical == self._theme()) else None
        return None

    def _theme(self) -> str:
        """Give the body that the article is about: the one named most, if it is named three times or more."""
        counts = Counter(m.canonical for _, m in self.bodies)
        name, times = counts.most_common(1)[0] if counts else ("", 0)
        return name if times >= 3 else ""

    def in_talks(self, name: str, at: int) -> bool:
        """Tell whether the last that is told of somebody before `at` is talks or a letter, and no event."""
        text = self.article.body.text
        last = None
        if not TALKS.search(text, 0, at):  # Asked first: whom it is about is sought at each character.
            return False
        for match in _AROUND.finditer(text[:at].replace(name, _STAND_IN)):
            last = next((m for m in reversed(list(TALKS.finditer(_QUOTED.split(match.group())[0])))), last)
        return last is not None and not last["there"]

    def event(self, word: str, at: int) -> Mention | None:
        """Give the event that a bare word or an elision at `at` stands for."""
        part = self._part_before(at) if word in ("", "仪式", "典礼") else None
        found = self._event(part.name, part.span.start) if part is not None else self._event(word, at)
        return None if found is not None and not word and found.canonical.endswith(("式", "典礼")) and self.passages.over(found.span.start, at) else found

    def _part_before(self, at: int) -> Mention | None:
        """Give the part of an event that the sentence speaks of before `at` by its kind alone, where it has named no event since: 开幕式由甲主持，乙致辞.

        Who welcomes does so there in a later sentence too.
        """
        text = self.article.body.text
        part = next((m for start, m in reversed(self.parts) if start < at), None)
        speaks = _SPEAKS.match(text, at, at + 60)
        if part is None or speaks is None or text.startswith(("后", "前", "结束"), part.span.end) or any(part.span.start < start < at for start, _, _ in self.events):
            return None
        return None if re.search("\n" if speaks["welcomes"] and part.name in OPENINGS else "[。\n]", text[part.span.start : at]) else part

    def _event(self, word: str, at: int) -> Mention | None:
        anywhere = word in PARTS or THIS.match(word)
        before = [(m, held) for start, m, held in self.events if start <= at and (anywhere or self.passages.one(start, at))]
        text = self.article.body.text
        before = agreeing([(m, held) for m, held in before if not word.startswith("上述") or (held and not in_speech(text, m.span.start))], word, text, at)
        body = [(m, held) for m, held in before if m.span.start >= self.article.title_end]
        # 此次活动: the 活动 named last, where one has that name.
        if (of_kind := THIS.match(word)) and (named := next((m for m, _ in reversed(body) if m.canonical.endswith(word[of_kind.end() :])), None)):
            return named
        if word and (len(word) > 2 or word in TELLING):
            for mention, _ in reversed(body):
                if mention.name.endswith(word) or mention.canonical.endswith(word) or word + "暨" in mention.canonical:
                    return mention
            part = next((m.name for _, m in self.parts if m.name in PARTS and m.name[:2] == word[:2]), "") or next((part for part in PARTS if word.endswith(part)), "")
            if part and body:
                wholes = [m for m, _ in reversed(body) if not THIS.match(m.canonical) and not m.canonical.endswith(("式", "典礼", "开幕活动", "启动活动", "启动会", "决赛"))]
                if not wholes and body[-1][0].canonical.endswith("决赛"):
                    return None  # Of the games, which the page does not name, and not of a final in them.
                # That of the event in the headline, where it is told of too, else of the last one.
                headline = {m.canonical for start, m, _ in self.events if start < self.article.title_end}
                told = {m.canonical for m, held in body if held}
                likely = [m for m in wholes if m.canonical in headline] or [m for m in wholes if m.canonical in told] or wholes
                whole = likely[0] if likely else None
                if whole is not None:
                    return replace(whole, name=whole.name + part, full=whole.canonical + part, sub="Ceremony")
        for pool in (body, before):
            held = [m for m, is_held in pool if is_held]
            if len({m.canonical for m in held}) > 1 and held[-1].canonical.endswith("学习") and "\n" in self.article.body.text[held[-1].span.start : at]:
                # 主席会议举行第三次集体学习: the paragraph behind goes on with the meeting.
                return next(m for m in reversed(held) if m.canonical != held[-1].canonical)
            if held:
                return held[-1]
        # An item of a column opens with what it tells of.
        lead = [m for m, _ in body if self.passages.in_item(m.span.start) or "\n" not in self.article.body.text[self.article.title_end + 1 : m.span.start]]
        if lead:
            return lead[0]
        if not word:
            later = [(start, m) for start, m, _ in self.events if start >= at and self.passages.one(at, start)]
            titled = {m.canonical: m for m, _ in before}
            if not later and not body and len(titled) == 1:
                # What only the headline names by its full name.
                return next(iter(titled.values()))
            if self.passages.elsewhere(self.article.body.text.rfind("\n", 0, at) + 1, at):
                # 甲走访某局，副局长乙作了介绍: at no event told of below.
                return None
            only = len({m.canonical for _, m in later}) == 1
            return next((m for start, m in later if start - at < 60 or (only and m.name.endswith(("仪式", "典礼")))), None)
        return before[-1][0] if before else None

    def organized(self, at: int) -> Mention | None:
        """Give the event that 由甲主办 means where its clause names none: the last one told of that is no ceremony within it."""
        titled = {m.canonical for start, m, _ in self.events if start < self.article.title_end}
        body = [(m, held or m.canonical in titled) for start, m, held in self.events if self.article.title_end <= start < at and self.passages.one(start, at)]
        before = [m for m, told in body if told and not m.canonical.endswith(("式", "典礼"))]
        found = before[-1] if before and not self.items else self.event("", at)
        return None if found is not None and self.unveiled is not None and found.canonical == self.unveiled.canonical else found

    def occasion(self, word: str, at: int = 0) -> Mention | None:
        """Give the occasion that an article with no named event until then tells of by its kind alone, unless it was over by then."""
        if not self.occasions or any(self.passages.before(start, at) for start, _, _ in self.events):
            return None
        mention = self.occasions.get(word) or self.occasions.get(word + "会") or next((m for name, m in self.occasions.items() if word in ANY_KIND or name.endswith(word)), None)
        if mention is None or (self.events and not self.passages.before(mention.span.start, at)) or (not word and self.passages.over(mention.span.start, at)):
            return None
        of = _HELD_FOR.search(self.article.body.text.replace(mention.name, _STAND_IN))
        # 某医院“某某大楼”上午举行动土典礼: the ceremony has the name of what it is for.
        return replace(mention, full=(of["what"].replace(_STAND_IN, mention.name) if of else "") + mention.name, anaphor=False, date=self.lead_date)

    def tells_of_another(self, at: int) -> bool:
        """Tell whether the sentence says before `at` that something was held which was read as no event: 首场读书会3日举行，作家甲|主讲."""
        sentence = next((s for s in self.sentences if s.span.start <= at < s.span.end), None)
        if sentence is None:
            return False
        here = next((i for i, start in enumerate(sentence.shape_starts) if start >= at), len(sentence.shape))
        return UNREAD.search(sentence.shape[:here]) is not None

    def event_near(self, at: int, since: int) -> bool:
        """Tell whether an event is named between two places of the article."""
        return any(since < start < at for start in (*(start for start, _, _ in self.events), *self.bare_events))

    def delegation(self, at: int) -> Mention | None:
        """Give the delegation of the article whose last word stands in the clause at `at`: 考察团一行来到…."""
        word = re.search("(?:考察|代表|采访|访问|参观)团|(?:考察|调研|督导)组", self.article.body.text[at : at + 16])
        return next((m for start, m in reversed(self.bodies) if word and start < at and m.canonical.endswith(word.group())), None)

    def person(self, at: int) -> Mention | None:
        """Give the person a pronoun or an elided subject at `at` stands for: the last one named before, or whom the sentence of that one is about."""
        before = [m for start, m in self.persons if start < at]
        if not before:
            return None
        opening = next((s.shape_mentions[0] for s in self.sentences if s.span.start < at < s.span.end and s.shape[:1] == "Ｈ"), None)
        if opening is not None and opening.type == "Person" and opening.name[:1] not in ("他", "她"):
            # 林校长讲了六分钟，他说….
            return self.called(opening.name, at)
        last = before[-1].span.start
        told = max((start for start, _ in self.topics if start <= last), default=last)
        about = next((m for start, m in self.subjects if start == told), None)
        if about is None or about.type != "Person" or not any(start == at for start, _ in self.topics):
            return before[-1]
        # 甲对乙一行表示欢迎。他指出…: the same 甲 goes on speaking.
        return self.person(about.span.start) if about.name in ("他", "她") and about.anaphor else before[-1] if about.anaphor else about

    def careerist(self, at: int) -> Mention | None:
        """Give whose posts a sentence without a subject goes on with: the person that the text before is about, if it has named nobody since."""
        text = self.article.body.text
        subject = next(((start, m) for start, m in reversed(self.subjects) if start < at and not text[start].isdigit()), None)
        if subject is None or subject[1] is None or subject[1].type != "Person" or subject[1].anaphor:
            return None
        others = {m.canonical for start, m in self.persons if subject[0] <= start < at} - {subject[1].canonical}
        return None if others else subject[1]

    def called(self, name: str, at: int) -> Mention | None:
        """Give the person of the article whom a surname and a title mean (钟区长, 欧阳书记): the one with both, else the only one with the surname."""
        if name == "总书记":
            text, before = self.article.body.text, [m for start, m in reversed(self.persons) if start < at]
            return next((m for m in before if text.startswith(name, m.span.end) or any(post.title.endswith(name) for post in m.posts)), None)
        family, title = (name[:2], name[2:]) if name[:2] in words("compound_surnames") else (name[0], name[1:])
        pool = {m.canonical: m for start, m in reversed(self.persons) if m.canonical.startswith(family) and len(m.canonical) > len(family)}
        entitled = {m.canonical: m for _, m in self.persons if m.canonical in pool and any(title in post.title for post in m.posts)}
        choice = list((entitled or pool).values())
        return choice[0] if len(choice) == 1 else None

    def community(self, at: int) -> str:
        """Give the community that 社区 means at `at`: the last one named before, or ''."""
        named = [(start, m.canonical) for start, m in self.places if m.canonical.endswith("社区") and len(m.canonical) > 3]
        # 明月社区居委会 names the community too.
        named += [(start, m.canonical[: m.canonical.index("社区") + 2]) for start, m in self.bodies if m.canonical.find("社区") > 1 and "卫生服务" not in m.canonical]
        return max(((start, name) for start, name in named if start < at), default=(0, ""))[1]

    def topic(self, at: int) -> Mention | None:
        """Give what this sentence or the one before it opens as new, as 某书房日前启用 does before 由甲、乙共建."""
        before = [m for start, m in self.topics if start < at]
        return next((m for m in (before[-1:] + before[-2:-1]) if m is not None and m.span.start < at), None)

    def product(self, word: str, at: int) -> Mention | None:
        """Give the last product named before `at` whose name ends with the word behind 该, else the last one."""
        before = [m for start, m in self.products if start < at]
        word = word.removeprefix("该")
        return next((m for m in reversed(before) if m.name.endswith(word)), before[-1] if before else None)

    def project(self, at: int) -> Mention | None:
        """Give the project that 该项目 means: the last one named before `at` in its paragraph or the one before, else the only one of the article."""
        text = self.article.body.text
        before = [m for start, m in self.projects if start < at and text.count("\n", start, at) <= 2]
        return before[-1] if before else self.projects[0][1] if len({m.canonical for _, m in self.projects}) == 1 else None
