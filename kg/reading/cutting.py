"""Cuts a sentence into words between what was found in it already: places, people, quotations and what joins or hands over."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from kg.lexicons import any_of, words
from kg.model import Mention, Span
from kg.needs import AnyOf, Sought
from kg.reading.aliases import occurrences
from kg.reading.companies import known_firms
from kg.reading.drafts import Draft
from kg.reading.lead_ins import BEFORE_BODIES
from kg.reading.quoted import DOING
from kg.reading.scene import Scene
from kg.reading.titles import find_titles, part_of_name
from kg.reading.word_grid import CLAUSE_MARKS, Words
from kg.reading.words import SHOP_CHARACTERS

# Words that begin like a conjunction: 宁波|和平|医院.
PEACE = re.compile("和(?:平|睦|谐|顺|美|润|兴|瑞|合|天)")
# What stands before 大学 and the like behind 国立, whatever words it is made of: 国立|成功|大学.
_NATIONAL = Sought(r"国立[\u4e00-\u9fff]{2,6}?(?=大学|学院|高中|高级|中学|科学|研究院|博物馆|图书馆|美术馆)")
# A team or a house works together with another: 某大学骨科|团队|联合某公司, 某公司|联合|某大学, 区总工会|联合|镇总工会.
_TEAM = Sought("(?:团队|课题组|项目组)(?=联合|携手|会同)|(?:(?<=公司)|(?<=集团)|(?<=大学)|(?<=学院)|(?<=医院)|(?<=研究[所院])|(?<=中心)|(?<=协会)|(?<=银行)|(?<=总台)|(?<=总局)|(?<=总社)|(?<=委员会)|(?<=出版社))(?:联合(?![国会体党]|工会|实验室|研究[院中所]|创新|中心|舰队|政府|作战|航空)|携手|会同)|(?<=[会局院所部委站])联合(?=[镇乡县区村]|市(?!场)|街道|社区|团[市区县])")
# Behind a whole name 和 joins the next one, whatever word it would begin: 某某有限公司|和|易智有限公司.
_AND_NEXT = Sought(r"(?:(?<=公司)|(?<=集团)|(?<=大学)|(?<=学院)|(?<=医院)|(?<=[中小]学)|(?<=研究[所院])|(?<=中心)|(?<=协会)|(?<=银行)|(?<=[业技]园))[和与及](?![平谐睦兴美])(?=[\u4e00-\u9fff]{4,}?(?:公司|集团|大学|医院|学院|学校|[中小]学|银行|研究[院所]))")
# To whom something is handed: 副区长甲|为|某公司颁发….
_FOR_WHOM = Sought(r"[为给](?<![\u4e00-\u9fff]{2}[因作成].)(?<![以称视作认].)(?=[^，。；为]{4,50}?(?:颁发|颁奖|授牌|授旗|授予|揭牌))")
# As what somebody is appointed or elected: 受聘|为|某大学客座教授, 选举甲|为|某协会会长.
_AS_WHAT = Sought(r"(?:(?:受|获|被|续|改|特|返)聘|(?:聘任|聘请|任命|选举|推选|推举|补选|增选|增补|提名|当选|晋升|提拔)(?:(?![为了的])[^，。；]){0,30}?|(?<=[长任员席记授问事理表]、)[\u4e00-\u9fff]{2,3}?)(?P<as>为)(?=[^，。；]{2,40}?(?:长|主任|书记|主席|委员|教授|顾问|导师|理事|监事|董事|经理|代表|研究员|专家|大使|员|总监|总裁|秘书|负责人|校长))")
# What a list of points begins with: 一是|某协会与某学院签订协议. And 甲|专程来|某学校看望….
_FIRST_IS = Sought(r"(?:(?<=[：；，。])|^)[一二三四五六]是|专程(?:来到?|到|赴|前往)|(?:当场|随即|马上|立即)?(?:拨通了?|打通了?|联系上了?)")
# What joins a clause to the one before it, and as what somebody is named, whatever name the segmenter makes of it: 但|江澜集团, 以|江澜集团为代表.
_JOINS = Sought(
    r"[但而却或像靠凭替以](?:(?:(?<=[，。；：“].)|(?<=^.))(?:(?<=但)(?![是愿丁氏])|(?<=而)(?![且是今言后立已论])|(?<=却)|(?<=或)(?![许者是将])|(?<=像)(?![素是章样这那])|(?<=靠)(?![近谱山前垫泊])|(?<=凭)(?![祥借证空着])|(?<=替)(?!代))(?=[\u4e00-\u9fff]{2,14}?(?:公司|集团|大学|学院|医院|协会|研究[院所]|银行|委员会|局))"
    r"|(?<=以)(?<![所可予加得足难用给].)(?=[\u4e00-\u9fff]{2,14}?(?:公司|集团|大学|学院|医院|协会|研究[院所]|银行|[县市区])[^，。；]{0,24}?为(?:代表|龙头|首的|主体|核心|依托|例|主的|中心|载体|平台)))"
)
# What somebody or something is, whatever name the segmenter makes of 是 and what stands before it: 段文瑞|是|某大学副校长, 带头的|是|某社区居委会主任.
_IS_WHAT = Sought(r"是(?<![但只还可也都总正就若要于如求凡真老硬自].)(?![否非])(?=[^，。；“是]{2,20}?[学院校馆站所局会社部科中厂司团队村行委])")
# What is built, or what something is turned into, begins behind the verb, whatever name 成 would begin: 改造|成|岫湖图书馆, 建成|岫溪街道食堂, 参股|微岫有限公司.
_INTO = Sought(r"(?:(?<=打造)|(?<=改造)|(?<=[改扩翻新]建)|(?<=升级)|(?<=修缮)|(?<=提升)|(?<=装修)|(?<=布置)|(?<=建设))成为?了?(?=[\u4e00-\u9fff]{3})(?!成[立果效本绩就员熟品功长套])|(?:建[成起](?!区|的)|打造|兴建|修建|吸收合并)[了出]?(?=[\u4e00-\u9fff]{4})|[参入]股(?=[\u4e00-\u9fff]{4})(?!公司|企业|股东|子公司)")
# Quotations and what stands in brackets, but no byline.
_QUOTED = re.compile(r"“[^“”]{1,20}”|（(?!通讯员|记者|特约|图|文)(?![^（）]*(?:报道|讯|摄影?|供稿|供图)）)[^（）]{1,12}）")
# A place in brackets that is part of a name: 某某中国（云滨）有限公司, 某大学（云滨）.
_BRACKETED = (
    Sought(r"(?<=中国)（[\u4e00-\u9fff]{2,4}）(?=[\u4e00-\u9fff])|（中国）(?=[\u4e00-\u9fff])"),
    Sought(r"(?<=大学)（[\u4e00-\u9fff]{2,4}）|（[\u4e00-\u9fff]{2,4}）(?=(?:股份|集团|国际)?(?:有限|科技|实业|投资|管理|咨询|旅行社)|集团|[\u4e00-\u9fff]{0,8}?有限(?:责任)?公司)"),
)
# A firm behind its place whose name would be one character without 和, as in the names of shops: 上海|和盛|实业集团.
_AND_SHOP = Sought(rf"和[{SHOP_CHARACTERS}](?=实业|集团|控股|有限|{any_of(words('company_tails'))})")
# Who runs a house stands before its name: 某省|立|某某医院; but 某市|立即开展.
_RUN_BY = re.compile(r"(?<=[省市县州区])立(?=[\u4e00-\u9fff])(?![即法案项刻志下场足标体春夏秋冬住功规])")
_MARKS = "".join(CLAUSE_MARKS)
_CLAUSE = re.compile(f"[{_MARKS}][^{_MARKS}]*|[^{_MARKS}]+")
_BYLINE = Sought(r"（[^（）]{0,10}(?:报道|讯|摄|供稿)）")
# What few sentences hold, asked for at once.
_SELDOM = AnyOf(_NATIONAL, _AS_WHAT, _BYLINE, _TEAM, BEFORE_BODIES, _AND_NEXT, _FIRST_IS, _INTO)


@lru_cache(maxsize=1)
def _pairs() -> re.Pattern[str]:
    """Give the pattern of two between whom something is: 中国—东盟|博览会, 中国—上海合作组织|地方经贸合作示范区."""
    sides = any_of(words("countries"))
    return re.compile(rf"(?:{sides})[—－](?:{sides}|东盟|上海合作组织|上合组织|中亚|中东欧国家|葡语国家|阿拉伯国家|阿盟|非洲|非盟|欧盟|拉美|拉共体|海合会|南亚|太平洋岛国)")


def words_between(draft: Draft, scene: Scene) -> Words:
    """Cut the text between the places into words, when they are asked for; places and quotations are words of their own."""
    # What is found and taken now: draft.groups and draft.taken are other lists once more has been found.
    return Words(draft.text, partial(_parts, draft.text, draft.start, draft.groups, draft.taken, draft.breaks, scene.people))


def _parts(text: str, base: int, found: list[tuple[Span, Mention]], taken: bytearray, breaks: list[tuple[int, int]], people: set[str]) -> list[tuple[str, str]]:
    places = [(span.start - base, span.end - base, "place") for span, m in found if m.type == "Place"]
    if "立" in text:
        places = [(start, end + (_RUN_BY.match(text, end) is not None), tag) for start, end, tag in places]
    pairs = [(m.start(), m.end(), "place") for m in _pairs().finditer(text)] if "—" in text or "－" in text else []
    atoms = [*pairs, *(place for place in places if not any(start <= place[0] and place[1] <= end for start, end, _ in pairs))] if pairs else places
    atoms += [(at, at + len(name), "break") for name in people for at in occurrences(text, name) if len(name) > 2 and not text.startswith("纪念", at + len(name))]
    atoms += [(start, end, "break") for start, end in breaks]
    atoms += [(m.start(), m.end(), "break" if DOING.fullmatch(m.group().strip("“”")) else "quote") for m in _QUOTED.finditer(text) if 1 not in taken[m.start() : m.end()]] if "“" in text or "（" in text else []
    atoms += [(start, end, "place") for start, end in known_firms(text) if 1 not in taken[start:end]]
    atoms += [(m.start(), m.end(), "quote") for bracketed in _BRACKETED for m in bracketed.finditer(text)] if "（" in text else []
    atoms += [(m.start(), m.end(), "c" if pattern is _FOR_WHOM else "break") for pattern in (_FOR_WHOM, _JOINS, _IS_WHAT) for m in pattern.finditer(text)]
    ends = {end for _, end, _ in places}
    atoms += [(m.start(), m.end(), "nz") for m in _AND_SHOP.finditer(text) if m.start() in ends]
    if _SELDOM.may_match(text):
        atoms += [(m.start(), m.end(), "quote") for m in _NATIONAL.finditer(text) if 1 not in taken[m.start() : m.end()]]
        atoms += [(*m.span("as"), "break") for m in _AS_WHAT.finditer(text)]
        atoms += [(m.start(), m.end(), "break") for m in _BYLINE.finditer(text) if 1 not in taken[m.start() : m.end()]]
        atoms += [(m.start(), m.end(), "c" if pattern is _AND_NEXT else "break") for pattern in (_TEAM, BEFORE_BODIES, _AND_NEXT, _FIRST_IS, _INTO) for m in pattern.finditer(text)]
    atoms += [(title.start, title.end, "break") for title in find_titles(text) if len(title.text) > 1 and not part_of_name(text, title)]
    items: list[tuple[str, str]] = []
    at = 0
    for start, end, tag in sorted(atoms):
        if start < at:
            continue
        if start > at:
            items += _clauses(text, at, start)
        items.append((text[start:end], tag))
        at = end
    if at < len(text):
        items += _clauses(text, at, len(text))
    return items


def _clauses(text: str, start: int, end: int) -> list[tuple[str, str]]:
    """Give the clauses between two words that are known, to be cut when somebody asks; behind such a word 和 is one of its own."""
    joins = start > 0 and text[start] in "和与及" and not PEACE.match(text, start)
    found = [(clause, "") for clause in _CLAUSE.findall(text, start + joins, end)]
    return [(text[start], "c"), *found] if joins else found
