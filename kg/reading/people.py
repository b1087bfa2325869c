"""Finds people in a sentence and the posts that stand before or behind their names."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kg.kinds import part_of_school
from kg.lexicons import any_of, words
from kg.model import Post, Span
from kg.needs import AnyOf, Sought
from kg.reading.also_names import common_name
from kg.reading.beginnings import begun, wholes
from kg.reading.framed import FRAMES, ordinary
from kg.reading.heads import AREA_HEADS, Body
from kg.reading.implied import Found
from kg.reading.name_frames import AFTER_NAME, CALLED
from kg.reading.named_first import LATIN_NAME, OURS, NamedFirst
from kg.reading.names import ambiguous, announced_name, elements, looks_like_name, surname_length, transcribed
from kg.reading.posted_names import posted_name
from kg.reading.rolls import OF_SOCIETY, is_header, row_of
from kg.reading.sure_names import OF_MANY, SHARED
from kg.reading.titles import OF_STATE, Title, find_titles, guarded_heads, title_behind
from kg.reading.told_people import TOLD_FORMS
from kg.reading.units import OUTER
from kg.reading.words import is_word, tagged

_HOUSES = ("师范大学", "理工大学", "工业大学", "农业大学", "医科大学", "科技大学", "师范学院", "公司", "集团", "医院", "学校", "大学", "中学", "小学", "股份", "有限")
_HEAD_OF_HOUSE = re.compile(r"(?:(?:院长|校长)(?:助理)?|馆长|园长|(?:主任|主治)医师|护士长|主任护师)$")
_COMMITTEE_BY_LEVEL = {"镇": "党委", "乡": "党委", "街道": "党工委", "县": "委", "市": "委", "区": "委"}
# Before a name whose title stands behind it, on the page of a house: 院党委|甲书记.
_PARTY_BEFORE = re.compile("(?:(?<![\u4e00-\u9fff])|(?<=[由和与、])|(?<=我[院校])|(?<=医院)|(?<=学校)|(?<=学院)|(?<=(?<![\u4e00-\u9fff])[院校]))(?P<own>党委|党总支|党支部)\\Z")
# A society that meets, or speaks of itself.
_SOCIETY = re.compile("(?:学会|协会|商会|研究会|联合会|促进会|分会)(?:第[一二三四五六七八九十\\d]+[届次]|[^，。；]{0,12}(?:年会|会员大会|会员代表大会|理事会|工作会议|换届|成立大会))|(?<![\u4e00-\u9fff])我(?:会(?!有|在|和|去|把)|商会|协会|学会)")
_LEADING = frozenset(("领导人", "将领", "领袖", "政要"))
# What somebody of a house is called before his name, where his title stands behind it.
_CALLED_SO = re.compile("(?:(?:[博硕]士生?导师|[博硕]导|(?:长江|青年|知名|著名|资深|特聘|杰出)+(?:学者|专家)|(?:学术|学科)带头人)、?)+$")
_LEADS_PARTY = re.compile("(?:所?率领|带领|率)的?")
_OF_A_PARTY = re.compile("(?:友好|高级|高级别|干部|学术|教育)*(?:代表|访问|考察|参访|交流)团$")
# What closes a list of people.
_AND_OTHERS = re.compile("等(?:[。，；]|领导|同志|参加|出席|人[。，；参出])")


@lru_cache(maxsize=1)
def _introducers() -> Sought:
    # “全国劳模”某某某
    return Sought(begun(f"(?:{any_of(words('introducers'))})”?(?=[\u4e00-\u9fff])"))


@lru_cache(maxsize=1)
def _forms() -> AnyOf:
    """Give all patterns that find people where no title stands: half of the sentences can hold none of them."""
    return AnyOf(_introducers(), elements(), AFTER_NAME, LATIN_NAME, *FRAMES.patterns, *TOLD_FORMS.patterns)


class PeopleFinder(NamedFirst):
    """Finds the people of one sentence, with the posts that their titles give them."""

    def _introduced(self) -> None:
        """Find names that a verb or a kind of person announces: 授予某某, 老党员某某."""
        for match in wholes(_introducers(), self.text):
            at, word = match.end("whole"), match["whole"]
            if at < len(self.text) and not self.taken[at] and not self.used[at] and at not in self.starts:
                end = announced_name(self.text, at)
                if end and word in _LEADING and not (surname_length(self.text, at) or transcribed(self.text[at:end])):
                    # 领导人|到会祝贺
                    continue
                if end and (not self.called_so(word.rstrip("”"), at, end) or (end - at == 2 and self.text[at + 1] in "上下来去到出进起过开")):
                    # 把老人|扶上|轮椅
                    continue
                if end and not (end - at == 2 and ambiguous(self.text[at])) and not (is_word(self.text[at : at + 2]) and not set(self.text[at + 1 : end]) <= words("given_characters") and "·" not in self.text[at:end]) and not ordinary(self.text[at:end]) and 1 not in self.taken[at:end]:
                    self._add(Found(at, end, at, ()))
                    self._list(Title(match.start(), at, word, "", "job"), end, ())

    behind: Body | None = None
    # Where the title ends that was last taken for one of the house that the page is about.
    own_end = -1

    def find(self) -> list[Found]:
        """Find announced people, in order."""
        if "。" in self.text and "名" not in self.text:
            # A whole sentence is no line of a roll.
            self.scene.named_first, self.scene.roll = False, None
        else:
            self._rolled()
        for title in self.titles:
            at = title.end
            if at < len(self.text) and self.text[at] in "：":
                at += 1
            elif self.text.startswith("之一", at):
                # 创始人之一|某某
                at += 2
            elif self.text[at : at + 1] == "（" and (close := self.text.find("）", at, at + 16)) > 0:
                # 协理副校长（对外合作）|盖某某
                at = close + 1
            if at >= len(self.text) or self.used[title.start] or self.taken[at] or self._called_by(title):
                continue
            end = announced_name(self.text, at) or (self._between_marks(at) if surname_length(self.text, at) and title.kind != "job" else 0)
            # 会长陆启和|对…: the page has the name with its last character elsewhere.
            end += bool(end) and self.text[end : end + 1] == "和" and self.text[at : end + 1] in self.scene.people
            read = end
            end = posted_name(self.text, at, end) if at == title.end and title.head not in OF_MANY else end
            if at in self.starts or (end and title.head in guarded_heads() and not (self._name_alone(at, end) or "·" in self.text[at:end])):
                continue
            leads = title.head in _LEADING and end and not (surname_length(self.text, at) or transcribed(self.text[at:end]) or "·" in self.text[at:end])
            if leads or (end and self.text.startswith(_HOUSES, end) and end - at < 4):
                # 某国大使|来振华公司, 国家领导人|到会祝贺
                continue
            if not end or (end == read and ordinary(self.text[at:end], announced=True) and not self._surely(title, at, end)):
                end = self._of_state(title, at) or self._behind_body(title, at) or self._entitled(title, at) or self._amid_titles(title, at) or self._closed(title, at) or self._before_deed(title, at)
                if not end:
                    continue
            segments = self._segments(title)
            posts = self._posts(segments)
            self._add(Found(at, end, segments[0][1].start if segments and segments[0][1] else segments[0][0].start, posts))
            self._list(title, end, posts if self._shares(title) else ())
        forms = _forms().may_match(self.text)
        if forms:
            self._introduced()
        if self.titles:
            self._appointed()
            self._behind_post()
        if "、" in self.text:
            self._listed()
        self._of_house()
        if self.bodies:
            self._of_team()
            self._behind_bodies()
        if self.titles:
            self._abroad()
        self._named_first(forms=forms)
        if forms or self.titles or self.found:
            self._told_of()
        if not self.found:
            return []
        self._beside()
        if "、" in self.text:
            self._sharing()
        return [self._with_post_before(self._with_title_behind(found)) for found in sorted(self.found, key=lambda f: f.start)]

    def _rolled(self) -> None:
        """Find those whom a line of a roll names with their posts: 会  长：甲、乙, 副会长  丙  某公司总经理."""
        self.scene.named_first = is_header(self.text) or (self.scene.named_first and "。" not in self.text)
        row = row_of(self.text, below=self.scene.roll is not None, named_first=self.scene.named_first)
        if row is None:
            self.scene.roll = () if self.scene.named_first else None
            return
        posts = self.scene.roll or ()
        if row.title is not None:
            whole = next((title for title in self.titles if title.end == row.title.end and title.start >= row.title.start), None)
            padded = replace(find_titles(row.title.text)[-1], start=row.title.start, end=row.title.end, text=row.title.text)
            posts = self._posts(self._segments(whole)) if whole is not None else tuple(self._post(padded, None))
        society = self.scene.society()
        posts = tuple(replace(post, body=society, body_sub="Association") if society and not post.body and not post.unit and OF_SOCIETY.search(post.title) else post for post in posts)
        self.scene.roll = posts
        for name, behind in row.names:
            own = next((title for title in self.titles if behind is not None and title.end == behind.end and title.start >= behind.start), None)
            more = self._posts(self._segments(own)) if own is not None and own.head not in ("记者", "通讯员") else ()
            if self._free(name.start, name.end) or self.only_area(name.start, name.end):
                start = row.title.start if row.title is not None and name is row.names[0][0] else name.start
                self._add(Found(name.start, name.end, start, (*posts, *more), behind.end if behind is not None and more else 0))
                if behind is not None:
                    self.used[behind.start : behind.end] = b"\1" * (behind.end - behind.start)

    def _with_post_before(self, found: Found) -> Found:
        """Add the post that 、 joins to a name with its house before and its title behind: 某学会会长、|某医院孙某某教授."""
        at = found.group_start
        previous = self.by_end.get(at - 1) if self.text[at - 1 : at] in ("、", " ") and at < found.start and found.group_end else None
        if previous is None or self.used[previous.start] or previous.head in (*OF_MANY, *SHARED) or self._behind_name(previous):
            return found
        segments = self._segments(previous)
        if not any(body is not None or title.own for title, body in segments):
            return found
        first, body = segments[0]
        start = body.start if body is not None else first.start
        self.used[start:at] = b"\1" * (at - start)
        return replace(found, group_start=start, posts=(*self._posts(segments), *found.posts))

    def _called_by(self, title: Title) -> bool:
        """Tell whether a title is that of the person right before it (习近平总书记高瞻远瞩, 向习主席敬礼), so that it announces none."""
        before = self.text[max(title.start - 3, 0) : title.start]
        if len(before) == 3 and surname_length(before, 0) and before[-1] not in "省市州县区国科部处室局院系" and title.start not in self.bodies and [tag[:2] for _, tag in tagged(before)] == ["nr"]:
            return True
        return len(before) >= 2 and before[-2] in "向同对给" and bool(surname_length(before, len(before) - 1))

    def _with_title_behind(self, found: Found) -> Found:
        """Take the title behind a name into its place (安某某副市长); that of an area's head is a post of its own."""
        # 某布卡|总理: of the names of foreigners alone, as 甲总理 is told of our own without a post.
        end = title_behind(self.text, found.end) or (found.end + 2) * (self.text.startswith(("总理", "外长", "议长", "王储"), found.end) and not self.text.startswith("府", found.end + 2) and transcribed(self.text[found.start : found.end]))
        if not end or 1 in self.taken[found.end : end] or found.group_end:
            return found
        title = next((t for t in self.titles if t.start == found.end and t.end == end), None)
        house = self.bodies.get(found.start)
        if house is not None and house.type == "Place" and title is not None and title.head.removeprefix("副") in AREA_HEADS and not found.posts:
            # 某国某某首相, 某市王某某市长
            return Found(found.start, found.end, house.start, tuple(self._post(title, house)), end)
        if house is not None and house.sub == "AdministrativeArea" and title is not None and title.text in ("书记", "副书记") and house.full.endswith(tuple(_COMMITTEE_BY_LEVEL)) and not found.posts:
            # 某镇|王某某|书记: of the town's committee, and who follows is the town's too.
            self.behind = house
            committee_of = replace(house, full=house.full + next(name for level, name in _COMMITTEE_BY_LEVEL.items() if house.full.endswith(level)), type="Organization", sub="GovernmentBody")
            return Found(found.start, found.end, house.start, tuple(self._post(title, committee_of)), end)
        unit = self.listed_unit(found.start) if house is None and self.behind is not None and title is not None and title.own == "" and not found.posts else ""
        if unit and title is not None and self.behind is not None and self.text.rfind("。", 0, found.start) < self.behind.start and not part_of_school(self.behind.full):
            # 某研究院林某某副院长、地质所翁某某所长: of the same house.
            outer = OUTER.fullmatch(self.behind.full)
            here = Body(found.start - len(unit), found.start, (outer.group(1) if outer else self.behind.full) + unit, self.behind.type, self.behind.sub)
            return Found(found.start, found.end, here.start, tuple(self._post(title, here)), end)
        if house is None and self.text[found.start - 1 : found.start] in ("、", "和"):
            # 某厅某某巡视员、某某教授: no office has professors; 某大学甲教授主持，乙院士、|丙教授作报告: nobody says of which house.
            house = None if self.behind is not None and (self.behind.sub == "GovernmentBody" or "，" in self.text[self.behind.end : found.start]) and title is not None and title.head.endswith(("教授", "院士", "研究员", "医师")) else self.behind
        if house is not None and house is self.behind and house.type == "Place":
            # 某镇王某某书记、|李某某镇长
            if title is not None and title.head.removeprefix("副") in AREA_HEADS and house.full.endswith(title.head[-2]) and not found.posts:
                return Found(found.start, found.end, found.group_start, tuple(self._post(title, house)), end)
            return Found(found.start, found.end, found.group_start, found.posts, end)
        led = _LEADS_PARTY.match(self.text, end) if house is None and not found.posts else None
        if led:
            # 由甲校长率领的|某大学代表团: of the house that sends them.
            party = next((body for body in self.all_bodies if body.start == led.end() and body.type == "Organization" and _OF_A_PARTY.search(body.full)), None)
            house = replace(party, full=_OF_A_PARTY.sub("", party.full)) if party is not None else None
        called = _CALLED_SO.search(self.text, max(found.start - 12, 0), found.start) if house is None and not found.posts else None
        if called:
            # 某大学外语系|博士生导师甲教授: what he is called besides is no house between.
            house = self.bodies.get(called.start())
        of_house = self.bodies.get(found.start - 1) if self.text[found.start - 1 : found.start] == "的" else None
        if house is None and of_house is not None and (of_house.type == "Organization" or of_house.sub == "Neighborhood"):
            # 某大学某学院的|邱某某|教授
            house = of_house
        if house is None and title is not None and title.own == "" and not found.posts:
            house = self.unit_before(found.start)
        if title is not None and title.head == "院士" and house is not None and not house.full.endswith(("科学院", "工程院")):
            # 甲院士 beside the names of others is of the academy.
            house = None
        if house is not None and (house.type == "Organization" or house.sub == "Neighborhood") and title is not None and not found.posts:
            # 某大学法学院孙某某院长、杨某副院长: the house stands before the first of them.
            self.behind = house if not house.full.startswith("+") else self.behind
            first = house.start if house.end == found.start else found.group_start
            return Found(found.start, found.end, first, tuple(self._post(title, house)), end)
        posts = self._post(title, None) if title is not None and (title.kind in ("head", "rank") or title.head == "委员长") and title.head[-1] == "长" and not found.posts else []
        ours = self.text[found.start - 2 : found.start] in OURS
        committee = _PARTY_BEFORE.search(self.text, max(found.start - 6, 0), found.start) if house is None and title is not None and title.text in ("书记", "副书记") and not found.posts else None
        if committee and title is not None:
            # 党委|甲书记, 院党委|甲副书记: of the committee of the house that the page is about.
            self.own_end = end
            here = Body(committee.start("own"), found.start, "+" + committee["own"], "Organization", "")
            return Found(found.start, found.end, here.start, tuple(self._post(title, here)), end)
        of_own = not found.posts and title is not None and title.own == "" and (ours or (not any(post.body for post in posts) and self._heads_a_house(title)))
        if of_own and title is not None and (self.text[found.start - 1 : found.start] not in ("、", "和") or self.own_end == found.start - 1):
            self.own_end = end
            # 甲院长主持会议: of the house that the page is about.
            return Found(found.start, found.end, found.group_start, (Post(title.text, "", "Organization", OURS[self.text[found.start - 2 : found.start]] if ours else "", Span(self.base + title.start, self.base + title.end)),), end)
        if not found.posts and not posts and title is not None and (title.text in OF_STATE or title.text == "总理"):
            return Found(found.start, found.end, found.group_start, (Post(title.text, "", "Organization", "", Span(self.base + title.start, self.base + title.end)),), end)
        return Found(found.start, found.end, found.group_start, (*found.posts, *(post for post in posts if post.body)), end)

    def _heads_a_house(self, title: Title) -> bool:
        """Tell whether a title behind a name may be of the house that the page is of: 甲院长, 甲副会长 on the page of a society, 甲所长 where it says 我所."""
        if _HEAD_OF_HOUSE.search(title.text):
            return True
        whole = self.scene.article.body.text
        return (title.head in ("会长", "理事长", "秘书长") and _SOCIETY.search(whole) is not None) or (title.head == "所长" and "我所" in whole)

    def _shares(self, title: Title) -> bool:
        if title.text.startswith("常务副") and not title.text.endswith(("会长", "理事长", "秘书长", "主任委员")):
            # There is one of them: 常务副市长甲和乙; societies have many.
            return False
        return title.kind in ("rank", "job") or "副" in title.text or title.head.endswith(("常务主席", "执行主席")) or title.head in SHARED

    def _list(self, title: Title, at: int, posts: tuple[Post, ...]) -> None:
        """Read on along a list of names that share the title of the first."""
        text = self.text
        while at < len(text) and (text[at] in "、和及与 （" or CALLED.match(text, at)) and not text.startswith("及时", at):
            at = called.end() if (called := CALLED.match(text, at)) else at
            if text[at] == "（":
                close = text.find("）", at)
                if close < 0 or close - at > 20 or text[close + 1 : close + 2] not in ("、", "和", "，"):
                    return
                at = close + 1
                continue
            start = at + 1
            if start in self.starts or any(body.start == start for body in self.all_bodies) or (start < len(text) and self.taken[start]):
                return
            end = announced_name(text, start) or self._between_marks(start) or common_name(text, start)
            if not end or (end < len(text) and "\u4e00" <= text[end] <= "\u9fff" and not surname_length(text, start) and text[end] != "等") or text.startswith(text[end - 1] + "长", end):
                # 甲及胡厝里|里长乙
                return
            if (ordinary(text[start:end]) and not (title.head not in OF_MANY and common_name(self.text, start) == end) and not self._amid(start, end)) or any(t.start < end and t.start >= start for t in self.titles if t.start < end):
                return
            # 副县长李某和黄某局长: who has a post of his own does not share that of the first.
            own = any(t.start == end and t.kind in ("chair", "head") for t in self.titles)
            self._add(Found(start, end, start, () if own else posts))
            at = end

    def _amid(self, start: int, end: int) -> bool:
        """Tell whether what may be a place too stands amid names of people in their list: 王某某、|乌兰|、符某某."""
        text = self.text
        if text[start - 1] != "、" or text[end : end + 1] != "、" or tagged(text[start:end])[0][1] not in ("ns", "nz"):
            return False
        behind = announced_name(text, end + 1)
        return behind - end == 4 and text[behind] in "、，" and bool(surname_length(text, end + 1)) and looks_like_name(text, end + 1, behind)

    def _between_marks(self, start: int) -> int:
        """Give the end of a name with a surname that no list has, alone between the marks of a list: 、首某某、."""
        stop = next((i for i in range(start, min(start + 4, len(self.text))) if self.text[i] in "、，" or _AND_OTHERS.match(self.text, i)), 0)
        name = self.text[start:stop]
        usual = set(name[1:]) - {"中"} <= words("given_characters") and not is_word(name[:2]) and not is_word(name)
        return stop if len(name) == 3 and name.isalpha() and (usual or looks_like_name(self.text, start, stop)) else 0
