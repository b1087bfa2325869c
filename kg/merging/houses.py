"""Whose page it is: which house an article means by 我校, 我院, 校, 附属医院, 市局."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property

from kg.folding import fold_name
from kg.kinds import kind_of, part_of_school
from kg.lexicons import rows
from kg.merging.firms import not_held, told_of
from kg.merging.house_marks import (
    AFFILIATED,
    ASSEMBLES,
    CAMPUS,
    EDGE,
    GUESTS,
    HOLDS,
    HOUSE,
    HOUSES,
    OTHERS,
    SAME_WORD,
    SITE,
    SPEAKERS,
    TOLD,
    UNIVERSITY_OF,
    WHOLE_OF_KIND,
    society_of,
)
from kg.merging.owners import Owners, one_house
from kg.merging.owners import house as _house
from kg.model import Article, Mention, Sentence, Span

# Kinds of houses that stand for the page's own though they have no sub-label.
_HOUSE_WORDS = frozenset(
    ("学院", "大学", "银行", "支行", "分行", "研究院", "研究所", "设计院", "基金会", "合作社", "博物馆", "图书馆", "文化馆", "美术馆", "研究会", "促进会", "联合会")
)

# Who comes is received by the people of the house.
_RECEIVED = re.compile("受到了?")
_WARMLY = re.compile("[^。；\\n]{0,160}?(?:接待|欢迎|款待)")
# A college of a university, on whose page 校长 and 我校 are of the university.
_COLLEGE_OF = re.compile(r"(?P<whole>[\u4e00-\u9fff]{2,12}?大学)(?!附属)[\u4e00-\u9fff]{1,14}(?:学院|学部|系)")
# Who is elected to a post was of another house before.
_ELECTED = re.compile("(?:当选|选举|推选|推举|担任|出任|聘任|聘请|为|任)[^，。；]{0,4}\\Z")
# A sentence presents a house.
_PRESENTS = re.compile("(?:创立|成立|创办|创建|始建|组建)于|位于|坐落|是(?:一家|一所|全国|国内|全球)|[^，。；]{0,8}主要从事")
# What a house has bought or founded signs nothing with it.
_BOUGHT = re.compile("(?:收购|并购|控股|投资|成立|设立|组建|创办|旗下|下属|所属)了?[^，。；]{0,6}\\Z")
_FOUNDS = re.compile("(?:共建|合建|成立|设立|组建|创办)了?“?\\Z")
# The houses that call themselves 我校 and never 我院.
_SAY_SCHOOL = ("大学", "中学", "小学", "学校", "幼儿园")
# The kinds of houses that sign agreements.
_SIGNING = ("School", "Hospital", "Company", "ResearchInstitute", "Association")


class Houses:
    """What an article says of the house that it comes from; its mentions are in order of place."""

    article: Article
    sentences: Sequence[Sentence]
    bodies: list[tuple[int, Mention]]
    places: list[tuple[int, Mention]]
    subjects: list[tuple[int, Mention | None]]

    @cached_property
    def owners(self) -> Owners:
        """The houses that the page may be of."""
        return Owners(self.article, self.sentences, self.bodies)

    def site(self, subs: tuple[str, ...]) -> Mention | None:
        """Give the house of one of these kinds whose name the page has at its head or foot, named oftenest there."""
        text = self.article.page_text
        edges = text[:EDGE] if len(text) <= EDGE else text[:EDGE] + "\n" + text[-EDGE:]
        names = Counter(match["name"] for match in SITE.finditer(edges))
        fitting = [name for name in names if kind_of(name)[1] in subs and not part_of_school(name) and not TOLD.search(name)]
        best = max(fitting, key=lambda name: (names[name], len(name), name), default="")
        return _house(best) if best else None

    @cached_property
    def signed(self) -> Mention | None:
        """Give the house whose site the page's head or outlet names, or that has a line of the title for itself."""
        if self.article.house:
            return _house(self.article.house)
        for ending in ("新闻网", "官网", "网", "报", ""):
            stem = self.article.outlet.removesuffix(ending)
            if self.article.outlet.endswith(ending) and stem.endswith(HOUSES):
                return _house(stem)
        # A line with nothing but the house's name, above or below the title.
        line = next((part for part in re.split(r"[\s|]+", self.article.title) if HOUSE.fullmatch(part) and not re.search("[了把在到被将]", part)), "")
        return _house(line) if line else None

    def at_head(self, subs: tuple[str, ...], endings: tuple[str, ...]) -> Mention | None:
        """Give the house that the page's head names, if it is of one of these kinds and ends so."""
        house = self.article.house
        fits = bool(house) and house.endswith(endings or ("",)) and kind_of(house)[1] in subs
        return _house(house) if fits else None

    def own(self, subs: tuple[str, ...]) -> Mention | None:
        """Give the institution that speaks of itself as 我校, 我院: the one whose site it is, else the one named most."""
        found = self._own(subs)
        found = _university(found) if subs == ("School",) else found
        text = self.article.body.text
        # 某大学党委副书记、我院党委书记甲: no university or school says 我院.
        alien = found is not None and "Hospital" in subs and found.canonical.endswith(_SAY_SCHOOL) and "我院" in text and "我校" not in text and "学校" not in text
        return None if alien else found

    def _own(self, subs: tuple[str, ...]) -> Mention | None:
        if "GovernmentBody" in subs and (court := self.court()) is not None:
            return court
        with_courts = subs
        if len(subs) > 1 and "GovernmentBody" in subs:
            # 我院被省委工委、省教育厅授予…: of the bodies of the state only courts call themselves so, and their pages alone are asked for one.
            subs = tuple(sub for sub in subs if sub != "GovernmentBody")
            with_courts = with_courts if any(m.canonical.endswith(("法院", "检察院")) for _, m in self.bodies) else subs
        if self.signed is not None and (self.signed.sub in with_courts or not self.article.house):
            return self.signed
        if (clear := self.owners.owner(with_courts)) is not None:
            return clear
        text = self.article.body.text
        if with_courts == ("School",) and (university := self.of_hospital()):
            return university
        come = {m.canonical for _, m in self.bodies if GUESTS.match(text, m.span.end) or SPEAKERS.match(text, m.span.end)}
        others = come | self.owners.strangers | {m.canonical for start, m in self.bodies if OTHERS.search(text, max(start - 24, 0), start) or self._beside_us(m)}
        whole_houses = [(start, m) for start, m in self.bodies if not part_of_school(m.canonical) and m.canonical not in self.owners.parts]
        named = [(start, m.canonical) for start, m in whole_houses if m.sub in subs and not m.canonical.endswith(("校区", "院区"))]
        counts = Counter(name for start, name in named if not OTHERS.search(text, max(start - 24, 0), start))
        if "School" in subs:
            whole = next((m for _, place in self.places if not place.canonical.endswith("纪念馆") and (m := CAMPUS.match(place.canonical))), None)
            if whole and not any(whole.group().startswith(name) for name in counts):
                return Mention(whole.group(), "Organization", "School", Span(0, 0))
        # 我校与江澜市第十中学签约，确立第十中学为基地: a stranger is one by each of its names.
        own = [name for name in counts if name not in others and not any(one_house(name, other) for other in others)]
        # 我院院长甲与江澜大学、云滨大学的代表交流: who is only told beside somebody else, or whose contest it was, speaks not of itself.
        others |= {name for name in own if not any(m.canonical == name and self.owners.speaks(m) for _, m in whole_houses)}
        own = [name for name in own if name not in others]
        if not own or (len(own) > 2 and max(counts[name] for name in own) == 1):
            return self.site(subs) or self.headed(subs) or self.of_page(subs, others)
        if len(own) == 2 and counts[own[0]] == counts[own[1]] and (f"{own[0]}与{own[1]}" in text or f"{own[0]}和{own[1]}" in text):
            # 由甲与乙联合承办: nothing tells which of the two speaks.
            return self.site(subs) or self.headed(subs)
        best = max(own, key=lambda name: (counts[name], -next(i for i, (_, m) in enumerate(self.bodies) if m.canonical == name)))
        return next(m for _, m in self.bodies if m.canonical == best)

    def court(self) -> Mention | None:
        """Give the court or the procuratorate that a page means by 我院: the page is more of it than of any hospital or school."""
        court = self.owners.owner(("GovernmentBody",))
        others = max((worth for name, worth in self.owners.points.items() if kind_of(name)[1] in ("Hospital", "School", "ResearchInstitute")), default=0)
        return court if court is not None and self.owners.points[court.canonical] > max(others, 2) else None

    def own_court(self) -> Mention | None:
        """Give the court whose 院长 a page means: 我院院长甲、副院长乙 on a court's page."""
        court = self.court()
        return court if court is not None and court.canonical.endswith("法院") else None

    def of_page(self, subs: tuple[str, ...], others: Collection[str] = ()) -> Mention | None:
        """Give the only house of one of these kinds that the whole page names, in another story or at its foot, but for the others."""
        pattern = next((WHOLE_OF_KIND[sub] for sub in subs if sub in WHOLE_OF_KIND), None)
        names = {match.group() for match in pattern.finditer(fold_name(self.article.page_text))} if pattern else set()
        names = {name for name in names if not any(name.endswith(other) or other.endswith(name) or other.startswith(name) for other in others) and not part_of_school(name)}
        whole = max(names, key=lambda name: (len(name), name), default="")
        # 宏昌集团 is 云滨宏昌集团.
        return _house(whole) if whole and all(whole.endswith(name) for name in names) else None

    def of_hospital(self) -> Mention | None:
        """Give the university that a hospital's own page means by 校: the one whose name opens the hospital's."""
        names = {match.group(1) for name in (self.article.house, *(m.canonical for _, m in self.bodies)) if (match := UNIVERSITY_OF.match(name))}
        whole = names.pop() if len(names) == 1 else ""
        return Mention(whole, "Organization", "School", Span(0, 0)) if whole else None

    def affiliated(self) -> str:
        """Give the hospital or school that 附属医院 alone means: the only one of the page that is affiliated to a university, else one of the page's own."""
        found = {match.group() for text in (self.article.house, self.article.body.text, self.article.page_text) for match in AFFILIATED.finditer(text)}
        # The run before a name may be no part of it: 年来江澜大学附属医院.
        shortest = min(found, key=lambda name: (len(name), name), default="")
        if found and all(name.endswith(shortest) for name in found):
            return shortest
        whole = self.own(("School",)) if not found else None
        return whole.canonical + "附属医院" if whole is not None else ""

    def is_about(self, name: str) -> bool:
        """Tell whether the article is about a body: its title or its site has the name, or the text more than once."""
        return name in self.article.title or sum(m.canonical == name for _, m in self.bodies) > 1

    def headed(self, subs: tuple[str, ...]) -> Mention | None:
        """Give the house of one of these kinds that the headline says to hold or to have won something: 某中学举行开学典礼."""
        first = (s.shape_mentions[0] for s in self.sentences if s.headline and HOLDS.match(s.shape))
        return next((m for m in first if m is not None and m.sub in subs and not m.anaphor), None)

    def says_ours(self, at: int) -> tuple[str, ...]:
        """Give the kinds of the house that the sentence calls 我校 or 我院 before `at`, where it names no other behind that; () where it does not."""
        text = self.article.body.text
        start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
        ours = max(text.rfind("我校", start, at), text.rfind("我院", start, at))
        if ours < 0 or any(ours < position < at for position, _ in self.bodies):
            return ()
        return ("School",) if text.startswith("我校", ours) else ("Hospital", "School", "ResearchInstitute")

    def _beside_us(self, body: Mention) -> bool:
        """Tell whether a sentence names a house beside 我校 or 我院 of its kind, and so another one: 某大学党委书记甲，我校副校长乙."""
        us = "我校" if body.sub == "School" and (not body.canonical.endswith("学院") or "大学" in body.canonical) else "我院" if body.sub in ("Hospital", "School") else ""
        sentence = next((s for s in self.sentences if s.span.start <= body.span.start < s.span.end), None)
        return bool(us) and sentence is not None and us in sentence.text

    def body(self, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give what 该院 means: the last one of these kinds in its sentence, the page's own where its paragraph speaks of it, else the last one before; never one named later."""
        text, owner = self.article.body.text, self.owners.owner(subs)
        if (beside := self.beside(subs, at)) is not None:
            return beside
        paragraph = text.rfind("\n", 0, at)
        near = [m for start, m in self.bodies if paragraph < start < at and (m.sub in subs or (owner is not None and m.canonical.startswith(owner.canonical)))]
        # A page that says 我院 means another one by 该院.
        if owner is not None and not self.owners.says_our(subs) and (not near or any(m.canonical.startswith(owner.canonical) for m in near)):
            return owner
        before = [m for start, m in self.bodies if start < at and m.sub in subs]
        return before[-1] if before else None

    def named(self, word: str, at: int) -> Mention | None:
        """Give the last body or area before `at` whose name ends with the word, or the one of its kind: 支队, 街道, 集团."""
        kind, subs = next(((row[1], tuple(row[2].split()) if len(row) > 2 else ()) for row in rows("body_bare") if row[0] == word), ("", ()))
        pool = [m for start, m in (self.places if kind == "Place" else self.bodies) if start < at]
        if subs and (received := self.received_by(subs, at)) is not None:
            return received
        if kind == "Organization" and (subs or word in _HOUSE_WORDS) and (owner := self._own_word(word, subs, at)) is not None:
            whole = "" if owner.canonical.endswith(word) else society_of(owner.canonical, word)
            return _house(whole) if whole else owner
        ours, ends = self.beside_word(word, at), SAME_WORD.get(word, (word,))
        guests = {name for name in self.owners.strangers if name in self.owners.guests} if kind == "Organization" else frozenset()
        for mention in reversed(pool):
            if ours is not None and one_house(mention.canonical, ours.canonical):
                continue
            if mention.canonical in guests:
                # 某学院院长甲一行来我院考察。学院领导陪同: of the house that they come to.
                continue
            if mention.canonical.endswith(ends) or (word == "集团" and word in mention.canonical):
                return mention
            if whole := society_of(mention.canonical, word):
                # 某学会珊瑚专业委员会成立，学会秘书长甲: of the society that the branch is of.
                return _house(whole)
        pool = [m for m in pool if word != "园区" or m.canonical.endswith(("园", "区", "基地", "谷", "城", "港"))]
        told = next((m for m in reversed(pool) if m.sub in subs), None) if (kind == "Organization" or word == "园区") and subs else None
        return told or (self.site(subs) or self.of_page(subs) if word in ("集团", "公司") else None)

    def received_by(self, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give the house whose people receive guests in this clause: 来到某商会，受到了会长甲的热情接待."""
        text = self.article.body.text
        start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
        received = _RECEIVED.search(text, start, at)
        if received is None or not _WARMLY.match(text, at):
            return None
        visited = [m for position, m in self.bodies if start <= position < received.start() and m.sub in subs and self.owners.is_visited(m)]
        return visited[-1] if visited else None

    def _own_word(self, word: str, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give the page's own house where 集团, 协会, 学校 means it: where the paragraph is about no other of its kind."""
        owner = self.owners.owner(subs, () if subs else (word,))
        if owner is None or not (owner.canonical.endswith(word) or (word == "集团" and word in owner.canonical) or word not in ("集团", "分会", "总会")):
            return None
        if self.beside_word(word, at) is not None:
            return None
        about = self.told_in_paragraph((owner.sub,), at)
        return None if about is not None and about.canonical.endswith(word) and not one_house(about.canonical, owner.canonical) else owner

    def beside_word(self, word: str, at: int) -> Mention | None:
        """Give the page's own house where the clause names it beside a kind of house, which then is another one: 学院由我校与某公司共建."""
        text = self.article.body.text
        stop = min((end for mark in "，。；\n" if (end := text.find(mark, at)) >= 0), default=len(text))
        return self.own(("School", "Hospital", "ResearchInstitute")) if re.search("由[^，。；]{0,12}我[校院所]", text[at + len(word) : stop]) else None

    def told_in_paragraph(self, subs: tuple[str, ...], at: int) -> Mention | None:
        """Give the house of one of these kinds that the sentence at `at`, or else its paragraph, is about, and that is no guest and no host in it."""
        text = self.article.body.text
        paragraph = text.rfind("\n", 0, at) + 1
        sentence = max(text.rfind("。", 0, at) + 1, paragraph)
        before = max(text.rfind("。", 0, max(sentence - 1, 0)) + 1, paragraph)
        about = told_of(self.subjects, sentence, at, subs)
        if about is None and (last := told_of(self.subjects, before, sentence, subs)) is not None and _PRESENTS.match(text, last.span.end):
            # 某某科技成立于2015年。公司总经理甲…: of what has just been presented.
            about = last
        about = about or told_of(self.subjects, paragraph, at, subs)
        return about if about is not None and not self.owners.is_guest(about) and not self.owners.is_visited(about) else None

    def beside(self, subs: tuple[str, ...], at: int, *, whole: bool = False) -> Mention | None:
        """Give the last institution of one of these kinds that the sentence names before `at`; on request no part of a school."""
        before = [m for start, m in self.bodies if start < at and m.sub in subs and not (whole and part_of_school(m.canonical))]
        return before[-1] if before and not re.search("[。；\n]", self.article.body.text[before[-1].span.start : at]) else None

    def main(self, subs: tuple[str, ...], at: int, endings: tuple[str, ...] = ()) -> Mention | None:
        """Give the institution that a title without one means, of those that end so or else are of this kind; a 校长 is no head of a college."""
        found = self._main(subs, at, endings)
        return _university(found) if "校" in endings else found

    def _main(self, subs: tuple[str, ...], at: int, endings: tuple[str, ...] = ()) -> Mention | None:
        """Give the institution that a title without one means, of those that end so or else are of this kind: the one its article is about, else the last one."""
        # The 会长 is of a society and of no committee.
        ended = [
            (start, m)
            for start, m in self.bodies
            if endings and m.canonical.endswith(endings) and ("院" in endings or not m.canonical.endswith("科学院")) and ("会" not in endings or m.sub != "GovernmentBody")
        ]
        pool = ended or [(start, m) for start, m in self.bodies if m.sub in subs]
        # In a campus somebody is met, and no campus has a head: 副校长甲在城北校区会见….
        pool = [(start, m) for start, m in pool if not m.canonical.endswith(("校区", "院区"))]
        if "校" in endings:
            # 甲大学与某区共建乙学院，校长…: of the one that founds it.
            pool = [(start, m) for start, m in pool if not _FOUNDS.search(self.article.body.text, max(start - 8, 0), start)] or pool
        if not pool:
            return self.at_head(subs, endings) or self.owners.owner(subs) or self.headed(subs)
        counts = Counter(m.canonical for _, m in pool)
        assembled = [name for name in counts if subs[:1] == ("Association",) and re.search(re.escape(name) + ASSEMBLES, self.article.body.text)]
        if len(assembled) == 1:
            # 某协会第五次会员代表大会: of that society, whoever else came.
            return next(m for _, m in pool if m.canonical == assembled[0])
        if (received := self.received_by(subs, at)) is not None:
            return received
        about = self.told_in_paragraph(subs, at)
        owner = self.owners.owner(subs, endings) or (None if ended else self.owners.owner(subs))
        if owner is None and subs[:1] == ("Association",) and self.owners.says_our(subs[:1]):
            # 我会副会长甲受邀参加某商会成立大会: of a society that the page does not name.
            return self.site(subs)
        fits = about is not None and about.canonical in counts and (owner is None or about.canonical.endswith(endings or ("",)))
        if about is not None and fits:
            return about
        text = self.article.body.text
        doubtful = owner is not None and not self.owners.is_sure(owner) and not _ELECTED.search(text, max(at - 8, 0), at)
        beside = next((m for start, m in reversed(pool) if start < at), None) if doubtful else None
        if beside is not None and not re.search("[。；\n]", text[beside.span.start : at]) and self.owners.at_home(beside):
            # 某中学学生甲获奖，校长乙到场: on nobody's page, of the one that the sentence names.
            return beside
        if owner is not None:
            return owner
        pool = [(start, m) for start, m in pool if m.canonical not in self.owners.strangers]
        pool = not_held(pool, text) if "Company" in subs and len(pool) > 1 else pool
        counts = Counter(m.canonical for _, m in pool)
        if not pool:
            # 某集团董事长甲一行到集团座谈，总经理乙参加: of a house that the text does not name.
            return self.site(subs)
        last = next((m for start, m in reversed(pool) if start < at), None)
        top, times = counts.most_common(1)[0]
        if last is None:
            # Named later only: whoever the article is about, or nobody.
            return next(m for _, m in pool if m.canonical == top) if times > 1 else None
        if counts[last.canonical] * 2 > times or times < 3:
            return last
        return next(m for _, m in pool if m.canonical == top)

    def two_sides(self, at: int) -> tuple[Mention, Mention] | None:
        """Give the two houses that 双方 means: all that the paragraph tells of before `at`, or the only one and the page's own; None where there are more."""
        start = self.article.body.text.rfind("\n", 0, at) + 1
        told: list[Mention] = []
        for _, body in ((position, m) for position, m in self.bodies if start <= position < at and m.sub in _SIGNING and m.canonical[0] != "+"):
            whole = self.owners.of_whole(body)
            if _BOUGHT.search(self.article.body.text, max(body.span.start - 12, 0), body.span.start):
                continue
            if not any(one_house(whole.canonical, known.canonical) for known in told):
                told.append(whole)
        own = {owner.canonical: owner for sub in _SIGNING if (owner := self.owners.owner((sub,))) is not None}
        if len(told) == 1 and len(own) == 1 and not one_house(told[0].canonical, next(iter(own))):
            told.insert(0, own[next(iter(own))])
        if own and len(told) == 2 and not any(one_house(side.canonical, name) for side in told for name in own):
            return None
        return (told[0], told[1]) if len(told) == 2 else None


def _university(found: Mention | None) -> Mention | None:
    """Give the university that a college is of, else the house itself: 江澜大学|外国语学院."""
    college = _COLLEGE_OF.fullmatch(found.canonical) if found is not None else None
    return _house(college["whole"]) if college else found
