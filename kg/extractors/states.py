"""Finds what states do with one another: joint statements that name both, relations that are raised, who goes along on a visit of state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from kg.grading import status_of
from kg.lexicons import any_of, rows, words
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import AnyInShape, Sought, SoughtInShape
from kg.rules import Rule, date_near, find, make, mentions_in, spelled_out

YIELDS = ("PARTNERED_WITH", "ISSUED", "LAUNCHED", "VISITED")

_PUBLISHED = SoughtInShape(r"(?:发表|签署|发布|通过|达成)了?(?:[^。；，ＰＯＤ]{0,6}?)(?P<d>Ｄ(?:[、和及]Ｄ)*)")
# What both states publish, by its name: …和…关于建立战略伙伴关系的联合声明.
_JOINT = re.compile(r"联合(?:声明|公报|宣言|新闻公报|新闻稿)$")
# The words by which two states grade what they are to each other.
_GRADES = "新时代|永久|全天候|全方位|全面|面向未来的|友好|创新|前瞻性|高质量的?|睦邻|互利|战略|合作|协作|互信|的"
_FORM = rf"(?P<form>(?:{_GRADES}|面向\d+世纪的?|特殊)*(?:战略|合作|协作|友好)伙伴(?:关系)?)"
_RAISES = re.compile(rf"(?:建立|提升|深化|发展|确立|构建)[^，。；]{{0,8}}?{_FORM}")
_RULE = Rule("partnered.states", "PARTNERED_WITH", "")
# How a visit of state was told before: 对某国进行国事访问.
_ON_A_VISIT = re.compile(r"(?:对|抵达|访问)(?P<where>[\u4e00-\u9fff]{2,12}?)(?:进行|开始)[^，。；]{0,8}访问")
_GO_ALONG = SoughtInShape(spelled_out(r"(?P<s><PEOPLE>)(?:等[^。；，ＰＥＢ]{0,4})?(?:陪同人员|随行人员)?同机(?:抵达|到达)"))


# Who comes to us: 来华进行国事访问的某国总统甲, 来华出席某论坛并进行正式访问的某国总理乙.
_COMES_TO_US = SoughtInShape(spelled_out(r"(?:来华|来中国|对华)(?:(?:出席|参加)[^。；，Ｐ]{0,40}?并)?(?:进行|作|开展|展开)?[^。；，ＰＯＥＡ]{0,6}?访问的(?:[^。；，ＰＥ]{0,12}?)(?P<s><PS>)"))


# Who comes for what is held here: 来华出席某峰会的某国总统甲.
_COMES_FOR = SoughtInShape(spelled_out(r"(?:来华|来京|来中国)(?:出席|参加)(?![^。；，Ｐ]{0,40}访问的)[^。；，Ｐ]{0,30}?[ＥＢ](?:[^。；，Ｐ]{0,16}[ＥＢ])?的(?:[^。；，ＰＥ]{0,12}?)(?P<s><PS>)"))
# Who goes on a visit of state: 率团对某国进行友好访问的甲, 甲抵达某市，开始对某国进行正式访问.
_TO = r"对(?P<o>Ａ(?:[、和]Ａ)*)(?:开始)?(?:进行|作)了?[^。；，ＰＯＥＢ]{0,8}访问"
RULES = (
    Rule("visited.state-visit", "VISITED", rf"(?P<s>Ｐ)(?:Ｘ|\d{{1,2}}日|[至到])*(?:率?Ｏ|率[^。；，ＰＥＢ]{{0,16}}?团)?(?:还|又|应邀|开始)*{_TO}(?!的)", dated="date"),
    Rule("visited.is-on-a-state-visit", "VISITED", rf"{_TO}的[^。；，ＰＥ]{{0,12}}?(?P<s><PS>)", dated="date"),
    Rule("visited.arrives-for-a-state-visit", "VISITED", rf"(?P<s>Ｐ)[^。；，ＰＥＢ]{{0,12}}?(?:抵达|到达)Ａ[^。；，Ｐ]{{0,10}}，(?:应[^。；，]{{1,20}}邀请，)?(?:[^。；Ｐ]{{0,40}}?并|开始)?{_TO}", dated="date"),
    Rule("visited.after-a-state-visit", "VISITED", r"(?P<s>Ｐ)是?在?(?:结束|完成)[^。；，Ｐ]{0,40}?(?:并|和)?对(?P<o>Ａ)(?:进行)?的?[^。；，ＰＯＥＢ]{0,6}访问后"),
    Rule("visited.has-arrived", "VISITED", r"(?<!后)(?:抵达|到达)(?P<o>Ａ)的(?P<s>Ｐ)", dated="date"),
)
# Who is on a visit to us, without 来华: 欢迎甲对我国进行国事访问, 甲访华期间.
_IS_WITH_US = SoughtInShape(r"(?:举行[ＢＥ]，(?:热烈)?欢迎)?(?P<s>Ｐ)(?:(?:是?应[^。；，]{1,14}邀请)?对我国(?:进行|作)[^。；，ＰＯＥＢ]{0,8}访问|(?:总统|总理|首相|主席|国王|外长)?(?:此次|这次)?访华(?=期间|之际|，|。|取得))")
# Where somebody went, by the one character of a country: 成功访秘, 对秘进行国事访问.
_BY_CHARACTER = SoughtInShape(r"(?P<s>Ｐ)(?:前不久|不久前|日前|成功|圆满|首次|再次|Ｘ)*(?:访(?P<to>(?!华)[\u4e00-\u9fff])(?=[，。；期之取并]|时)|对(?P<at>[\u4e00-\u9fff])进行[^。；，ＰＯＥＢ]{0,8}访问)")


# What our country has put in force: 我国颁布某某法典, 我国加快…，出台某某清单.
_WE_ISSUE = SoughtInShape(r"(?:(?<![\u4e00-\u9fff])我国[^，。；ＰＯＡＤＨ]{0,12}?(?:，[^，。；ＰＯＡＤＨ]{0,6}?)?)(?:颁布|出台|公布|制定|发布|修订)(?:实施|施行|出台)?了?(?:新修订的)?(?P<d>Ｄ(?:[、和]Ｄ)*)")


# What our country has begun: 我国启动某某行动, 国家实施某某工程.
_WE_LAUNCH = SoughtInShape(r"(?:^|(?<=[，。；：Ｘ]))(?:我国|国家)(?:[^。；，ＰＯＡＪ]{0,10}?)(?:启动|实施|推出|发起|部署)了?(?:[^。；，ＰＯＡ]{0,10}?)(?P<d>Ｊ(?:[、和]Ｊ)*)")


@lru_cache(maxsize=1)
def _raised() -> Sought:
    """Give the pattern of two states whose relation is raised: 将中国和某国关系提升为战略伙伴关系, 中某是战略伙伴."""
    full = any_of(words("countries"))
    short = "[\u4e00-\u9fff]"
    sides = rf"(?:(?P<a>{full})(?:同|和|与)(?P<b>{full})|中(?P<to>埃塞|印尼|{short})|(?P<of>埃塞|印尼|{short})中|(?P<both>两国))"
    return Sought(rf"{sides}(?:两国|双边|外交)?(?:关系(?:正式|进一步)?(?:提升|升级|定位|确立|发展)(?:为|到|至)|(?:是|互为|成为)[^，。；]{{0,14}}?){_FORM}")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {spelling: row[0] for row in rows("countries") for spelling in (row[0], *(row[1].split("、") if len(row) > 1 and row[1] else ()))}


def country_of(name: str) -> str:
    """Give the country that a name of a state means, in the name in use: 秘鲁共和国 is 秘鲁; '' where it means none.

    >>> country_of("秘鲁共和国"), country_of("大韩民国"), country_of("某共和国")
    ('秘鲁', '韩国', '')
    """
    names, name = _names(), name.removesuffix("政府")
    return names.get(name) or max((full for spelling, full in names.items() if name.startswith(spelling) and re.fullmatch(r"(?:人民|民主|伊斯兰|联邦|阿拉伯|社会主义|多民族|合众|大|独立)*(?:共和国|王国|公国|酋长国|国|联邦)", name[len(spelling) :])), key=len, default="")


def _sides(document: str) -> list[str]:
    """Give the states that the name of a joint document opens with, parted by 和 and 、."""
    found: list[str] = []
    for part in re.split("(?<!共)和(?!国)|与|、|及|－|-|—", re.split("关于|联合(?!王国)|建立|深化|提升|发展|在", document, maxsplit=1)[0]):
        country = country_of(part)
        if not country:
            return []
        found.append(country)
    return found


def _state(name: str, at: Span) -> Mention:
    return Mention(name, "Place", "AdministrativeArea", at)


def _documents(sentence: Sentence) -> Iterator[Triple]:
    for match in _PUBLISHED.finditer(sentence.shape):
        for document in mentions_in(sentence, match.start("d"), match.end("d")):
            name = document.canonical.strip("《》")
            sides = _sides(name) if _JOINT.search(name) else []
            status = status_of(sentence.shape[: match.start()], _RULE, sentence.shape[: match.start("d")].rsplit("，", 1)[-1])
            when = date_near(sentence, match) or (sentence.date if len(sentence.date) == 10 else "")
            for side in sides if len(sides) > 1 else ():
                yield make(sentence, _state(side, document.span), "ISSUED", document, {"date": when}, "issued.joint-statement", status)
            raised = _RAISES.search(name)
            for one, other in combinations(sides, 2) if raised else ():
                yield make(sentence, _state(one, document.span), "PARTNERED_WITH", _state(other, document.span), {"form": raised["form"] if raised else "", "since": when}, "partnered.joint-statement", status)


# What both sides publish under a name that names neither in full: 双方发表《中某领导人会晤联合成果声明》.
_BOTH_PUBLISH = Sought(r"(?:双方|两国(?:元首|领导人|总理|政府)?)(?:还|共同|联合|并|又)*(?:发表|签署|发布|达成)了?[^，。；《]{0,6}《(?P<name>[^》]{4,60}(?:声明|公报|宣言|倡议|行动计划|谅解备忘录))》")
_BY_ITS_SIDES = re.compile(r"中(?P<short>埃塞|印尼|[\u4e00-\u9fff])(?!国)")


def _published_by_both(sentence: Sentence) -> Iterator[Triple]:
    for told in _BOTH_PUBLISH.finditer(sentence.text):
        span = Span(sentence.span.start + told.start("name"), sentence.span.start + told.end("name"))
        document = next((m for m in sentence.mentions if m.type == "Document" and m.canonical.strip("《》") == told["name"]), None)
        if document is None or len(_sides(told["name"])) > 1:
            continue
        by_name = _BY_ITS_SIDES.match(told["name"])
        named = _other_countries(by_name["short"], sentence.article.body.text) if by_name else _spoken_to(sentence)
        yield from _issued_by_both(sentence, document, span, named, told.start(), "issued.by-both")


def _issued_by_both(sentence: Sentence, document: Mention, span: Span, named: set[str], until: int, rule: str) -> Iterator[Triple]:
    """Yield a document for China and the one other state; what stands in its clause up to `until` grades it."""
    status = status_of("", _RULE, re.split("[，。；]", sentence.text[:until])[-1])
    for side in ("中国", *named) if len(named) == 1 else ():
        yield make(sentence, _state(side, span), "ISSUED", document, {"date": sentence.date if len(sentence.date) == 10 else ""}, rule, status)


# What both sides publish under a name without marks: 中某双方发表关于建立某某关系的联合声明.
_BOTH_PUBLISH_BARE = re.compile(r"(?:中(?P<to>埃塞|印尼|[\u4e00-\u9fff])|(?P<of>埃塞|印尼|[\u4e00-\u9fff])中)?(?:双方|两国(?:元首|领导人|总理|政府)?)(?:还|共同|联合|并|又)*(?:发表|签署|发布)了?(?P<name>(?:《[^》]{2,30}》)?关于[^，。；：《》“”]{4,40}?的联合(?:声明|公报|宣言|新闻公报))(?=[，。；]|$)")


def _published_without_marks(sentence: Sentence) -> Iterator[Triple]:
    for told in _BOTH_PUBLISH_BARE.finditer(sentence.text):
        span = Span(sentence.span.start + told.start("name"), sentence.span.start + told.end("name"))
        if any(m.type == "Document" and m.span.start < span.end and m.span.end > span.start for m in sentence.mentions):
            continue
        short = told["to"] or told["of"]
        named = _other_countries(short, sentence.article.body.text) if short else _spoken_to(sentence)
        yield from _issued_by_both(sentence, Mention(told["name"], "Document", "", span), span, named, told.end() - len(told["name"]), "issued.by-both-without-marks")


def _spoken_to(sentence: Sentence) -> set[str]:
    """Give the countries beside China that the first sentence of an article names, where our own leaders stand in it."""
    body, start = sentence.article.body.text, sentence.article.title_end
    first = body[start : body.find("。", start)]
    return _other_countries("", first) if "中国" in first or "国家主席" in first or "国务院总理" in first else set()


def _other_countries(short: str, text: str) -> set[str]:
    """Give the countries beside China that a text names and whose names begin so."""
    named = {name for name in words("countries") if name != "中国" and name.startswith(short) and name in text}
    return {name for name in named if not any(name != other and name in other for other in named)}


def _relations(sentence: Sentence) -> Iterator[Triple]:
    for told in _raised().finditer(sentence.text):
        if told["a"]:
            pair = [told["a"], told["b"]]
        else:
            short = told["to"] or told["of"] or ""
            pair = ["中国", *_other_countries(short, sentence.article.body.text if short else sentence.text)]
        if len(pair) != 2 or pair[0] == pair[1]:
            continue
        span = Span(sentence.span.start + told.start("form"), sentence.span.start + told.end("form"))
        clause = re.split("[，。；]", sentence.text[: told.start()])[-1]
        status = status_of("", _RULE, re.sub("[将把]$", "", clause) + ("" if told["both"] else told.group()[:2]))
        yield make(sentence, _state(pair[0], span), "PARTNERED_WITH", _state(pair[1], span), {"form": told["form"]}, "partnered.states", status)


# Fields and manner of what two countries do together, and what makes a name of the words: 中突务实合作, not 中阿合作论坛.
_FIELDS = "(?:各领域|各方面|全方位|全面|多领域|务实|互利|友好|战略|双边|经贸|传统)+"
_NAMED = "伙伴|论坛|协定|协议|组织|委员会|峰会|大会|会议|示范区|园|区|基金|备忘录|规划|计划|项目|机制|联委会|平台|中心|文件"
_TO_BE = re.compile("建立|提升|升级|构建|打造")


@lru_cache(maxsize=1)
def _relation() -> re.Pattern[str]:
    """Give the pattern of what two countries are to each other: 中埃全面战略伙伴关系, 厄中双方致力于深化战略伙伴关系, 两国战略伙伴关系."""
    short = rf"埃塞|印尼|[{''.join(sorted({name[0] for name in words('countries')} - {'中'}))}]"
    # 2013年建立战略伙伴关系后, 两国在互信基础上，建立战略伙伴关系: of the two that the article speaks of.
    ours = rf"(?<!其)中(?P<to>{short})|(?P<of>{short})中|两国(?:在[^，。；]{{2,24}}上，)?|(?<=\d年)(?=(?:建交并|正式)?建立[^，。；]{{2,20}}伙伴关系(?:后|以来))"
    theirs = rf"(?:{ours})(?:两国|双方|双边)?(?:间|之间)?(?P<how>[^，。；：“”]{{0,8}}?)(?P<form>(?!的)(?:{_GRADES})*(?:战略|合作|协作|前瞻性)伙伴关系(?!协定)|{_FIELDS}合作(?:关系)?(?!{_NAMED})|(?<=中[^中])合作(?!{_NAMED}))"
    return re.compile(rf"{theirs}|(?:(?<=[，。；\n])|^)(?P<each>(?:双方|两国)?{_FIELDS}合作)(?=成果|成效|稳步|不断|持续|取得|蓬勃|扎实|顺利|有序|深入|日益|富有|展现|势头|快速|全面)")


_TOGETHER = re.compile("合作|伙伴关系")
# What stands near it where two countries are meant: 中, 两国, a year, or the field of what they do.
_MAY_TELL = re.compile(r"[中两年域面位实利好略边贸统](?:(?<=[中年])|(?<=两)国|合作)")
# So far before such a word the two are named.
_NEAR = 44


@lru_cache(maxsize=2)
def _pacts(body: str) -> tuple[re.Match[str], ...]:
    """Find what an article says that two countries are to each other, in the order of its text; asked for each sentence, found once."""
    found: list[re.Match[str]] = []
    for word in _TOGETHER.finditer(body):
        start = max(word.start() - _NEAR, found[-1].end() if found else 0)
        if not _MAY_TELL.search(body, start, word.end() + 6):
            continue
        found += [told for told in _relation().finditer(body, start, word.end() + 6) if told.end() == word.end() or body.startswith("关系", word.end())]
    return tuple(found)


def _told_before(told: re.Match[str], pacts: tuple[re.Match[str], ...]) -> bool:
    """Tell whether an article names a partnership, or earlier what the two do together: one such fact is enough."""
    short = told["to"] or told["of"]
    others = ((other, other["to"] or other["of"]) for other in pacts)
    return any(("伙伴" in other.group() or other.start() < told.start()) and (not short or not who or who == short) for other, who in others)


def _what_they_are(sentence: Sentence) -> Iterator[Triple]:
    """中埃全面战略伙伴关系: of China and the only country of the article whose name begins so; 两国 are China and the only other one of the sentence, else of the article's first."""
    body = sentence.article.body.text
    pacts = _pacts(body)
    for told in pacts:
        form = "form" if told["form"] else "each"
        if not sentence.span.start <= told.start(form) < sentence.span.end or ("伙伴" not in told.group() and _told_before(told, pacts)):
            continue
        short = told["to"] or told["of"] or ""
        named = _other_countries(short, body) if short else _other_countries("", sentence.text) if "中" in sentence.text else set()
        if not short and not named:
            named = _spoken_to(sentence)
        if len(named) == 1:
            span = Span(told.start(form), told.end())
            clause = re.split("[，。；]", body[sentence.span.start : max(told.start(), sentence.span.start)])[-1]
            status = status_of("", _RULE, clause + told["how"]) if _TO_BE.search(told["how"] or "") else "asserted"
            yield make(sentence, _state("中国", span), "PARTNERED_WITH", _state(named.pop(), span), {"form": told[form]}, "partnered.countries", status)


def _ours(sentence: Sentence) -> Iterator[Triple]:
    for pattern, relation in ((_WE_ISSUE, "ISSUED"), (_WE_LAUNCH, "LAUNCHED")):
        for match in pattern.finditer(sentence.shape):
            status = status_of(sentence.shape[: match.start()], _RULE, sentence.shape[match.start() : match.start("d")])
            for thing in mentions_in(sentence, match.start("d"), match.end("d")):
                yield make(sentence, _state("中国", Span(thing.span.start, thing.span.start)), relation, thing, {}, f"{relation.lower()}.by-our-country", status)


def _companions(sentence: Sentence) -> Iterator[Triple]:
    for match in _GO_ALONG.finditer(sentence.shape):
        before = sentence.article.body.text[max(sentence.span.start - 2000, 0) : sentence.span.end]
        country = next((found for m in reversed(list(_ON_A_VISIT.finditer(before))) if (found := country_of(m["where"]))), "")
        for one in mentions_in(sentence, match.start("s"), match.end("s")) if country else ():
            if one.type == "Person":
                yield make(sentence, one, "VISITED", _state(country, Span(one.span.end, one.span.end)), {"date": sentence.date}, "visited.on-the-same-plane")


def _guests(sentence: Sentence) -> Iterator[Triple]:
    for match in (*_COMES_TO_US.finditer(sentence.shape), *_COMES_FOR.finditer(sentence.shape)):
        for one in mentions_in(sentence, match.start("s"), match.end("s")):
            if one.type == "Person":
                yield make(sentence, one, "VISITED", _state("中国", Span(one.span.start, one.span.start)), {"date": date_near(sentence, match)[:7]}, "visited.comes-to-us")


def _visits(sentence: Sentence) -> Iterator[Triple]:
    for match in (*_IS_WITH_US.finditer(sentence.shape), *_BY_CHARACTER.finditer(sentence.shape)):
        groups = match.groupdict()
        short = groups.get("to") or groups.get("at") or ""
        named = _other_countries(short, sentence.article.body.text) if short else {"中国"}
        clause = re.split("[，。；]", sentence.shape[: match.start()])[-1]
        for one in mentions_in(sentence, match.start("s"), match.end("s")) if len(named) == 1 else ():
            country = _state(next(iter(named)), Span(one.span.end, one.span.end))
            yield make(sentence, one, "VISITED", country, {"date": date_near(sentence, match)[:7]}, "visited.by-character" if short else "visited.is-with-us", status_of("", _RULE, clause))


_IN_SHAPES = AnyInShape(_PUBLISHED, _GO_ALONG, _COMES_TO_US, _COMES_FOR, _IS_WITH_US, _BY_CHARACTER, _WE_ISSUE, _WE_LAUNCH)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield joint statements, relations of states, and who comes on a visit of state."""
    if sentence.headline:
        return
    text, framed = sentence.text, _IN_SHAPES.may_match(sentence.shape)
    if framed:
        yield from _documents(sentence)
    if "《" in text:
        yield from _published_by_both(sentence)
    if "联合" in text and "关于" in text:
        yield from _published_without_marks(sentence)
    if "伙伴" in text:
        yield from _relations(sentence)
    if "合作" in text or "伙伴关系" in text:
        yield from _what_they_are(sentence)
    if framed:
        yield from _companions(sentence)
        yield from _guests(sentence)
        yield from _visits(sentence)
        yield from _ours(sentence)
    if "访" in text or "达" in text:
        yield from find(RULES, sentence)
