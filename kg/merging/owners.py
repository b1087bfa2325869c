"""Whose page it is, decided once for each kind of house: each name has points for what the page says of it, and the best one wins where it is clear.

Its site, the paper's publisher and a signature at the foot say it outright; the subject of the headline and of the first sentence, and how often a
house is named, say it together. Guests, hosts abroad and partners are named as often, so that who comes, who is gone to and who is told beside 我校
loses points.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from kg.folding import fold_name
from kg.kinds import kind_of, part_of_school
from kg.merging.identity import is_stem
from kg.model import Article, Mention, Sentence, Span

# How the names of houses end that have a page, a paper or a secretariat of their own.
_ENDS = (
    "人民法院|人民检察院|大学|学院|医院|卫生院|保健院|学校|中学|小学|幼儿园|党校|公司|集团|银行|分行|支行|合作社|研究院|研究所|设计院|科学院|勘察院|实验室"
    "|协会|学会|商会|联合会|研究会|促进会|基金会|工商联|侨联|文联|红十字会|联盟|博物馆|图书馆|文化馆|美术馆|科技馆|出版社|剧院|艺术团"
)
_HAN = r"(?!暨(?!南))(?![了在与和及由对向从到来赴至是为于被将把让请给同跟该我本])[\u4e00-\u9fff]"
_PLAIN = rf"(?:{_HAN}){{2,22}}?(?:{_ENDS})"
_NAME = rf"(?P<name>{_PLAIN})"
# 某某大学|附属第二中学: the whole of it, where nothing but the name follows.
_NAME_TO_END = rf"(?P<name>(?:{_HAN}){{2,22}}(?:{_ENDS})(?![\u4e00-\u9fff])|{_PLAIN})"
_WHOLE = re.compile(_NAME)
# What of a house signs, sends a story in or keeps its site.
_OFFICE = (
    r"(?:(?:党委|党政|党群)?(?:秘书处|办公室|综合部|宣传部|宣传处|宣传科|新闻中心|新闻网|校园网|融媒体中心|党委|工会|团委"
    r"|编辑部|网站|官网|官微|官方网站|微信公众号|公众号|网|报))"
)
# 某中学主办, on a paper's head or foot.
_PRESS = re.compile(
    rf"(?:^|(?<=[\s·|:：、])){_NAME}(?:主管)?(?:主办|编印|编)(?![\u4e00-\u9fff])|(?:^|(?<=[\s·|:：、]))(?:主办|主管|编印|出品)(?:单位)?[:：]\s*(?P<host>{_PLAIN})(?![\u4e00-\u9fff])"
)
# （江澜大学新闻网讯）, 某协会讯: at the head of the text; 据某协会消息 is what another says.
_NEWS = re.compile(rf"[（(【\[\s]*(?!据){_NAME}{_OFFICE}?\s*(?:\d+月\d+日)?(?:讯|电|消息|供稿)(?![\u4e00-\u9fff])")
# A line that says nothing but who signs.
_SIGNATURE = re.compile(rf"\W*{_NAME}{_OFFICE}?(?:\s*[\d年月日\-./]+)?\W*")
# 来源：某银行官网, 供稿：某医院宣传科.
_CREDIT = re.compile(rf"(?:来源|供稿|稿源|撰稿|供图|图文|图/文|文/图|作者单位|发布者|发布单位|发布部门)[单位人]{{0,2}}\s*[:：]\s*《?{_NAME}(?:{_OFFICE}|(?=[\s）)|,，、]|$))")
# 某集团 > 新闻中心.
_TRAIL = re.compile(rf"(?:^|[\s>＞»/|:：]){_NAME}(?:官网|网站|门户)?\s*[>＞»/|]+\s*[\u4e00-\u9fff]{{2,8}}(?![\u4e00-\u9fff])")
# 某县人民医院 2023-04-19 17:30 发表于某地: the head of an account's page.
_ACCOUNT = re.compile(rf"(?:原创\s*)?{_NAME}\s+(?:19|20)\d\d[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?(?:\s[\d:]+)?(?:\s*发表于\S*)?")
# The name alone, or with what it is called in Latin letters, above the story.
_ALONE = re.compile(rf"[^\w]*{_NAME}(?:[\sA-Za-z.,&·|'’-]*|\s+[\u4e00-\u9fff]{{2,4}})")
_COPYRIGHT = re.compile(rf"(?:版权所有|主办单位)\W{{0,3}}(?:©\W{{0,2}})?{_NAME_TO_END}")
# 某医院官方网站, 欢迎访问某大学官网: a line of the head.
_SITE = re.compile(
    rf"^(?:[^\u4e00-\u9fff]{{0,12}}|今天是[^，。；]{{4,40}}\s)(?:热烈)?(?:欢迎(?:您|大家)?(?:访问|光临|来到|浏览))?"
    rf"{_NAME}\s*(?:(?:校园)?新闻网|新闻中心|官网|官方网站|门户网站|网站)\W*$"
)
# So many lines at each end of a page are its head and its foot.
_HEAD, _FOOT = 5, 5
# The bodies of the state that call themselves 我院.
COURTS = ("人民法院", "人民检察院", "检察院")
# What of a house speaks of the house too.
_BRANCH = re.compile("(?:分行|支行|分公司)$")
_PART = re.compile(
    "(?<=.{4})(?:(?:代表|考察|访问|参访|参观|慰问|交流|经贸|观摩|调研|采访)团|党委|党总支|党支部|工会|团委|纪委|秘书处|理事会|监事会|董事会|办公室)$|(?<=医院)[\u4e00-\u9fff]{1,8}(?:科|部|处|室|中心)$|(?<=大学)[\u4e00-\u9fff]{2,10}(?:学院|系|部|处|中心|实验室|研究院|研究所|图书馆|出版社)$"
)
# A headline is no signature.
_TOLD = re.compile("我[校院会行]|[与和同]|共建|成立|举行|召开|揭牌|荣获|走进|[一二三四五六七八九十两\\d]+[家所个]")
# Who comes, or is asked to come: 来访的某公司, 兄弟协会, 某大学党委书记某某一行来校, 某商会来我会.
_COMING = re.compile(
    r"(?:(?:来访|到访|来校|来院|来会|前来\S{0,6}|应邀\S{0,6}|受邀\S{0,6}|莅临\S{0,6}|应我[校院会司公集所行][^。；，\n]{0,24}邀请，)的?"
    r"|来自|协办方|协办单位|邀请了?|迎来了?|接待了?|欢迎|会见了?(?:来访的)?|接见了?|兄弟|特邀|对口支援|结对)\Z"
)
_CAME = re.compile(
    r"[^。；\n]{0,60}?(?:(?:一行|代表团|考察团|访问团|调研组|客人)(?:\d+|[一二三四五六七八九十]+)?人?[^，。；]{0,6}(?:[来莅][校院访会]|[来到赴临]我[校院会司公集行所]|到访|来访|莅临|[到来](?:集团|公司|学校|学院|医院|协会|商会|学会))|应邀|受邀)"
    r"|(?:(?!会见|接待|欢迎|接见)[^。；\n]){60,130}?一行(?:\d+人)?(?:莅临|到访|来访|来[校院会])"
    r"|[^。；，\n]{0,30}?来[校院](?=(?:参观|实地|走访|友好)?(?:考察|参观|访问|交流|调研|座谈|洽谈|指导|讲学|学习|作|做|开展))"
    r"|[^。；，\n]{0,24}?(?:来|到|赴|莅临|走进|访问|参观|考察|走访|来访|到访|造访|访)我[校院会司公集行所]"
    r"|[^。；，\n]{0,30}?对我[校院会司公集行所](?:进行|作|展开|开展)[^，。；]{0,6}(?:访问|考察|调研|参观)"
)
# Where somebody goes: 赴某大学, 挂任某医院副院长, 毕业于某大学.
_GONE_TO = re.compile(
    r"(?:赴|前往|走访|拜访|拜会|参访|到访|访问|考察|调研|参观|走进|抵达|慰问|支援|援助|援建|帮扶|结对|挂职|挂任|兼任|毕业于|就读于|供职于|就职于|任教于|考入|加盟"
    r"|先后到|率队到|来到|一行来?到)了?(?:[^，。；、“《\n]{0,5}|[^，。；\n]*[、和及与])\Z"
)
# Whose meeting somebody is asked to: 我会受邀参加|某商会|成立大会.
_THERE = re.compile(r"(?:受邀|应邀)(?:参加|出席|列席)了?\Z")
_AT_THEIRS = re.compile("[^，。；]{0,6}(?:大会|年会|典礼|庆典|仪式)")
# On the page of a host.
_HOSTS = re.compile("来我|到我|访问我|会见|莅临|来访|到访|来校|来院|来会")
_COMES = re.compile("来到|走进|一行|访问|到访|考察|参观|走访|调研|慰问")
# What else is no house of the page: 我校与某大学, 共建某研究院.
_PARTNER = re.compile(
    r"(?:(?:[我本该][校院会行司]|(?:我|(?<![\u4e00-\u9fff])|(?<=[日午今近来年]))(?:集团公司|公司|集团|学校|学院|医院|协会|商会|学会))(?:(?:党委|团委|工会|党总支|党支部)|[^，。；、\n]{2,14}?(?:学院|学部|[处部系]|中心|研究[院所]|实验室))?(?:又|还|并|再|将)?[与和同]|(?:双方|共建|合建|组建|成立|筹建|创办|设立|拟(?:设置|更名|改名|升格|转设)为)“?)\Z"
)
_BESIDE_US = re.compile("我[校院会司行][与和同]\\Z")
# 第五届全国大学生电子设计大赛决赛在|江澜大学|举行: the hosts of a contest would say 在我校.
_CONTEST_AT = re.compile(r"(?:竞赛|大赛|比赛|锦标赛|挑战赛|邀请赛|联赛|决赛|赛区)[^，。；\n]{0,6}在\Z")
_HELD_HERE = re.compile(r"[^，。；\n]{0,10}?(?:举行|举办|落幕|闭幕|落下帷幕|拉开|收官|开赛|进行|圆满)")
# How houses call themselves, and of which kinds they are then.
_OURSELVES = (
    (re.compile("我校|本校|来校|全校师生|建校"), ("School",)),
    (re.compile("我院|本院|来院|全院"), ("Hospital", "School", "ResearchInstitute", "GovernmentBody")),
    (re.compile("我会(?=第|会|秘|理事|副|与|召|举|组|党|创|常务|名誉|荣誉|执行|监事|受邀|应邀)|本会|(?<=关于)我会"), ("Association",)),
    (re.compile("我司|我公司|我集团|本公司|我行(?=与|党|[副行]|客|员|召|举|营)|本行"), ("Company",)),
    (re.compile("我所|本所"), ("ResearchInstitute",)),
)
# What stands between the colleges of one school that are told in a row.
_IN_A_ROW = re.compile("(?:代表队)?[、和与及]")
_COLLEGE = ("学院", "学院代表队")
# What a house calls itself where it acts: 集团召开会议, 学校与某公司签约.
_SPEAKS = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[到来]))(?P<word>集团(?:公司)?|学校|学院|医院|协会|学会|商会|研究会|联合会|基金会)"
    r"(?=座谈|考察|调研|参观|走访|交流|访问|所属|下属|旗下|召开|举行|举办|开展|组织|与|和|党|工会|团委|领导|各|将|在|积极|董事|副|总|第)"
)
# 公司董事长甲会见某集团总经理乙一行: on the page of the host.
_RECEIVES = re.compile("(?<![\u4e00-\u9fff])公司(?:党委|董事长|总经理|副总|总裁)[^。；，]{0,24}?(?:会见|接待|接见)")
# What a headline or a sentence opens with before its subject.
_OPENING = re.compile(r"(?>[^，。；ＰＯＥＢ]{0,14}，|[^，。；ＰＯＡＥＢ]{2,24}[ \u3000]|Ｘ(?:上午|下午|晚)?，?|[“ＡＺ〇○☆◆●◇▶· ])*+(?P<who>Ｏ)(?!一行|的|、[ＯＡ])")


class Owners:
    """The houses that a page may be of, with the points of each; `mentions` are those of its bodies in order of place."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], bodies: Sequence[tuple[int, Mention]]) -> None:
        self.article, self.sentences, self.bodies = article, sentences, bodies
        self._decided: dict[tuple[tuple[str, ...], tuple[str, ...]], Mention | None] = {}

    def owner(self, subs: tuple[str, ...], endings: tuple[str, ...] = ()) -> Mention | None:
        """Give the house of one of these kinds, or whose name ends so, that the page is clearly of; None where nothing is clear."""
        asked = (subs, endings)
        if asked not in self._decided:
            self._decided[asked] = self._decide(subs, endings)
        return self._decided[asked]

    def _decide(self, subs: tuple[str, ...], endings: tuple[str, ...]) -> Mention | None:
        fitting = {name: points for name, points in self.points.items() if self._fits(name, subs, endings) and name not in self.parts and name not in self._beside}
        ranked = sorted(fitting, key=lambda name: (-fitting[name], -len(name), name))
        if not ranked:
            return None
        # The page of a bank that tells of one of its branches.
        best = next((name for name in ranked if _BRANCH.search(name) and name.startswith(ranked[0]) and fitting[name] >= _CLEAR), ranked[0])
        if best != ranked[0]:
            return house(best)
        worth = fitting[best] + sum(max(fitting[name], 0) for name in ranked[1:] if one_house(name, best))
        rest = max((fitting[name] for name in ranked[1:] if not one_house(name, best)), default=0)
        spoken = {match["word"].removesuffix("公司") for match in _SPEAKS.finditer(self.article.body.text)}
        if best.endswith(tuple(spoken)) and worth > 2 and worth - rest >= 2:
            return house(best)
        ours = self.says_our((kind_of(best)[1],))
        clear = worth >= _CLEAR and worth - rest >= (1 if self._headed and one_house(best, self._headed) else 2)
        return house(best) if clear or (ours and fitting[best] > 0 and worth > rest) else None

    @staticmethod
    def _fits(name: str, subs: tuple[str, ...], endings: tuple[str, ...]) -> bool:
        # Offices are told by the page's area.
        sub = kind_of(name)[1]
        if name.endswith(("校区", "院区")):
            return False
        return (sub != "GovernmentBody" or name.endswith(COURTS)) and (name.endswith(endings) if endings else sub in subs) and not part_of_school(name)

    @cached_property
    def parts(self) -> frozenset[str]:
        """Give the colleges that are told in one row with the parts of a school, and are parts of it too: 文学院、海川软件学院、商学院分获二、三等奖."""
        rows = [(one, other) for (_, one), (_, other) in pairwise(self.bodies) if _IN_A_ROW.fullmatch(self.article.body.text, one.span.end, max(other.span.start, one.span.end))]
        colleges = [(one.canonical, other.canonical) for one, other in rows if one.name.endswith(_COLLEGE) and other.name.endswith(_COLLEGE)]
        beside = {*colleges, *((other, one) for one, other in colleges)}
        return frozenset(name.removesuffix("代表队") for name, other in beside if part_of_school(other.removesuffix("代表队")) and name not in self.outright)

    @cached_property
    def guests(self) -> frozenset[str]:
        """Give the houses that come to the page's own somewhere."""
        return frozenset(_whole(m) for m in (*self._titled, *(m for _, m in self.bodies)) if self.is_guest(m))

    @cached_property
    def _beside(self) -> frozenset[str]:
        """Give, of a page that says 我校 or 我院, the houses that it tells of beside others alone, or as the place of a contest."""
        if not any(pattern.search(self.article.body.text) for pattern, _ in _OURSELVES[:2]):
            return frozenset()
        speaking = {_whole(m) for _, m in self.bodies if self.speaks(m)} | {_whole(m) for m in self._titled}
        return frozenset(_whole(m) for _, m in self.bodies) - speaking - frozenset(self.outright)

    def speaks(self, body: Mention) -> bool:
        """Tell whether a house may be the page's own by one place where it is named: no side of a talk and no place of a contest."""
        text = self.article.body.text
        return self.at_home(body) and not (_HELD_HERE.match(text, body.span.end) and _CONTEST_AT.search(self._before(body)))

    def is_sure(self, owner: Mention) -> bool:
        """Tell whether the page says outright that it is of a house, or the house speaks of itself as 我校."""
        return any(one_house(name, owner.canonical) for name in self.outright) or self.says_our((owner.sub,))

    @cached_property
    def outright(self) -> Mapping[str, int]:
        """Give the houses that the page's head, foot and outlet name as its own, with their points."""
        points: Counter[str] = Counter()
        lines = [line for line in self.article.page_text.split("\n") if line.strip()]
        edges = [(line, False) for line in lines[:_HEAD]] + [(line, True) for line in lines[max(len(lines) - _FOOT, 2) :]]
        first = {fold_name(line) for line in lines[:2]}
        told_of = {_whole(m) for _, m in self.bodies}
        for line, foot in ((fold_name(line), foot) for line, foot in edges):
            for match in (*_TRAIL.finditer(line), *_COPYRIGHT.finditer(line), *_SITE.finditer(line)):
                points[match["name"]] = max(points[match["name"]], _OUTRIGHT)
            if account := _ACCOUNT.fullmatch(line.strip()):
                points[account["name"]] = max(points[account["name"]], _OUTRIGHT)
            for match in _PRESS.finditer(line) if "。" not in line else ():
                name = match["name"] or match["host"]
                points[name] = max(points[name], _OUTRIGHT)
            for match in _CREDIT.finditer(line):
                points[match["name"]] = max(points[match["name"]], _CREDITED)
            if line in first and not _TOLD.search(line) and (alone := _ALONE.fullmatch(line.strip())) and alone["name"] in told_of:
                points[alone["name"]] = max(points[alone["name"]], _SIGNED)
            signed = _SIGNATURE.fullmatch(line) if foot and not _TOLD.search(line) else None
            if signed:
                points[signed["name"]] = max(points[signed["name"]], _SIGNED)
        told = _NEWS.match(self.article.body.text, self.article.title_end)
        if told:
            points[told["name"]] = max(points[told["name"]], _SIGNED)
        for name in [name for name in points if _OF_PARTY.match(name)]:
            points[_OF_PARTY.sub("", name)] = max(points[_OF_PARTY.sub("", name)], points.pop(name))
        for name in (self.article.house, re.sub("(?:新闻网|官网|网站|微信公众号|网|报)$", "", self.article.outlet)):
            if _WHOLE.fullmatch(name):
                points[name] = max(points[name], _OUTRIGHT)
        return points

    @cached_property
    def points(self) -> Mapping[str, int]:
        """Give every house of the page its points."""
        points: Counter[str] = Counter()
        for name, times in Counter(_whole(m) for _, m in self.bodies).items():
            points[name] = min(times, 3)
        for name, worth in self._leading():
            points[name] += worth
        for mention in (*self._titled, *(m for _, m in self.bodies)):
            if self.is_guest(mention) or _PARTNER.search(self._before(mention)):
                points[_whole(mention)] -= 4
            elif self.is_visited(mention):
                points[_whole(mention)] -= 3
        guests = {_whole(m) for m in (*self._titled, *(m for _, m in self.bodies)) if self.is_guest(m) or _BESIDE_US.search(self._before(m))}
        for name in [name for name in points if name not in guests and any(one_house(name, guest) for guest in guests)]:
            # 某磷化集团一行到访: 磷化集团 is the guest too.
            points[name] -= 4
        for name, worth in self.outright.items():
            forms = [known for known in points if known == name or (one_house(known, name) and not known.startswith(("中共", "中国共产党")))]
            whole = max(forms, key=lambda known: (len(known), known), default=name)
            whole = max(whole, name, key=lambda known: (len(known), known))
            others = [points[known] for known in points if known != whole and one_house(known, whole)]
            points[whole] = worth + max(points[whole], 0) + sum(max(other, 0) for other in others)
        return points

    def _leading(self) -> list[tuple[str, int]]:
        """Give what the headline and the first sentence are about, and which house the text names first."""
        found: list[tuple[str, int]] = []
        headline, opened = self._headline
        everyone = (*self._titled, *(m for _, m in self.bodies))
        at_home = {_whole(m) for m in everyone if not self.is_visited(m) and not _PARTNER.search(self._before(m))}
        strangers = {_whole(m) for m in everyone if self.is_guest(m) or _whole(m) not in at_home}
        for sentence, match, worth in ((headline, opened, 3), *self._first()):
            mention = sentence.shape_mentions[match.start("who")] if sentence is not None and match else None
            if mention is not None and not mention.anaphor:
                found.append((_whole(mention), worth))
        found += [(_whole(m), 1) for m in self._titled]
        first: dict[str, str] = {}
        for _, mention in self.bodies:
            if not self.is_visited(mention):
                first.setdefault(mention.sub, _whole(mention))
        return [(name, worth) for name, worth in (*found, *((name, 1) for name in first.values())) if name not in strangers]

    @cached_property
    def _headline(self) -> tuple[Sentence | None, re.Match[str] | None]:
        """Give the headline, or the first line that may be one on a page whose head was not told apart, and its subject."""
        headline = next((s for s in self.sentences if s.headline and "Ｏ" in s.shape), None)
        headline = headline or next((s for s in self.sentences[:8] if len(s.text) < 40 and not s.text.rstrip().endswith(("。", "！", "”")) and _OPENING.match(s.shape)), None)
        return headline, _OPENING.match(headline.shape) if headline is not None else None

    @property
    def _headed(self) -> str:
        headline, opened = self._headline
        mention = headline.shape_mentions[opened.start("who")] if headline is not None and opened else None
        return _whole(mention) if mention is not None and not mention.anaphor else ""

    @cached_property
    def _titled(self) -> list[Mention]:
        return [m for s in self.sentences if s.headline for m in s.mentions if m.type == "Organization" and not m.anaphor]

    def says_our(self, subs: tuple[str, ...]) -> bool:
        """Tell whether a house of one of these kinds speaks of itself as 我校, 我院."""
        return any(set(kinds) & set(subs) and pattern.search(self.article.body.text) for pattern, kinds in _OURSELVES)

    @cached_property
    def strangers(self) -> frozenset[str]:
        """Give, of a page that speaks of its own house, the houses that are only guests, hosts or partners."""
        text = self.article.body.text
        itself = _SPEAKS.search(text) is not None or _RECEIVES.search(text) is not None or any(pattern.search(text) for pattern, _ in _OURSELVES)
        return frozenset(name for name, worth in self.points.items() if worth < 0) if itself else frozenset()

    def whole(self, name: str) -> Mention | None:
        """Give the page's own house by its whole name, as the page's head or foot has it, where a body's name is a form of it."""
        forms = [known for known in self.outright if known != name and len(known) > len(name) and one_house(known, name)]
        return house(forms[0]) if len(forms) == 1 else None

    def of_whole(self, body: Mention) -> Mention:
        """Give the house that a body is a part of: of a delegation, a department, a committee; else the body itself."""
        name = _whole(body)
        return body if name == body.canonical else replace(body, full=name, sub=kind_of(name)[1])

    def is_guest(self, mention: Mention) -> bool:
        """Tell whether a house comes to the page's own where it is named: 来访的某公司, 某公司董事长一行来访."""
        return _COMING.search(self._before(mention)) is not None or _CAME.match(self.article.body.text, mention.span.end) is not None

    def is_visited(self, mention: Mention) -> bool:
        """Tell whether somebody goes to a house where it is named."""
        gone = _GONE_TO.search(self._before(mention))
        if _AT_THEIRS.match(self.article.body.text, mention.span.end) and _THERE.search(self._before(mention)):
            return True
        return gone is not None and not (_COMES.match(gone.group()) and _HOSTS.search(self.article.body.text))

    def at_home(self, mention: Mention) -> bool:
        """Tell whether nothing says that a house is a guest, a host or a partner where it is named."""
        before = self._before(mention)
        return not self.is_guest(mention) and not self.is_visited(mention) and not _PARTNER.search(before) and not before.endswith(("与", "和", "同", "、"))

    def _before(self, mention: Mention) -> str:
        return self.article.body.text[max(mention.span.start - 40, 0) : mention.span.start]

    def _first(self) -> list[tuple[Sentence, re.Match[str] | None, int]]:
        body = next((s for s in self.sentences if not s.headline), None)
        return [(body, _OPENING.match(body.shape), 2)] if body is not None else []


# So many points tell whose page it is: a site alone, or a headline's subject that the text names again.
_CLEAR = 5
# What the page's head or foot says is worth more than all that the text tells, but for a line that says who sent the story in.
_OUTRIGHT, _SIGNED, _CREDITED = 12, 10, 6
_TAILS = ("集团", "集团公司", "公司", "有限公司", "股份有限公司", "集团有限公司", "控股集团")


# 中共某某医院第三次党员代表大会: of the hospital.
_OF_PARTY = re.compile("^(?:中共|中国共产党)(?=.{4})")


def _whole(body: Mention) -> str:
    return _OF_PARTY.sub("", _PART.sub("", body.canonical))


def house(name: str) -> Mention:
    """Make a mention of a house that no sentence names so."""
    return Mention(name, *kind_of(name), Span(0, 0))


def one_house(one: str, other: str) -> bool:
    """Tell whether two names are a house's whole name and one without its area or its form: 岫澜重工, 岫澜重工集团.

    >>> one_house("岫澜重工", "岫澜重工集团"), one_house("澜海银行", "澜海银行江州分行"), one_house("岫山中学", "江澜市岫山中学")
    (True, False, True)
    """
    short, long = sorted((one, other), key=len)
    if short == long or (len(short) > 3 and long.endswith(short)) or _LEVEL.sub("", short) == _LEVEL.sub("", long):
        return True
    rest = long.removeprefix(short) if len(short) > 2 else ""
    return rest in _TAILS or is_stem(short, long) or (2 < len(short) < 6 and short[-1] == long[-1] != "行" and _within(short, long))


_LEVEL = re.compile("(?<=..)[省市区县](?=..)")


def _within(short: str, long: str) -> bool:
    """Tell whether the characters of a short name stand in the long one in this order: 市一院, 江澜市第一人民医院."""
    rest = iter(long)
    return all(char in rest for char in short)
