"""Finds the area that a page speaks of: whose 区委, 县长 and 市政府 its text means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from kg.area_patterns import UNLISTED_STEM, before_ends, says_when
from kg.areas import Division, districts_of, divisions, short_starts, usual
from kg.gazetteer import ends_title, is_given_name, is_han
from kg.lexicons import words

# Departments that are committees: 区卫健委, 云滨区科委.
_COMMITTEE = "(?:卫健|教|科|建|商务|经信|发改|住建|国资)委"
# Houses that every area has: 市中级人民法院, 县妇联.
_HOUSES = "(?:人民法院|法院|人民检察院|检察院|人民政府|总工会|妇联|科协|文联|残联|工商联|红十字会|政协|纪委|消防救援)"
# Houses of which each county and city has one, and which it names by its level alone: 县疾控中心, 市人民医院.
_OWN_HOUSE = r"(?:人民医院|中医院|疾控中心|疾病预防控制中心|妇幼保健院|融媒体中心|图书馆|文化馆)"
# Behind the level, so that `re` need not look before each character.
_BY_LEVEL = r"(?:(?<![\u4e00-\u9fff].)|(?<=[由到在往、织和及与对合请过].))"
_SELF = {
    "district": re.compile(
        rf"区(?:委(?<![地社特园校]区委)|长|政府|人大|政协|领导|(?<![地社小园校景辖城郊山灾战特港治]区)(?:[\u4e00-\u9fff]{{2,9}}局|{_COMMITTEE}(?!员)|{_HOUSES}))|我区|本区|全区"
    ),
    "county": re.compile(rf"县委|县长|县政府|县人大|我县|全县|县领导|县(?:[\u4e00-\u9fff]{{2,6}}局|{_COMMITTEE}(?!员)|{_HOUSES})|县{_BY_LEVEL}{_OWN_HOUSE}"),
    "prefecture": re.compile(r"州委(?<![\u4e00-\u9fff广杭苏郑福贵兰温]州委)|州长|州政府|州人大|州政协|我州|全州|州领导"),
    "banner": re.compile(r"旗委|旗长|旗政府|旗人大|旗政协|我旗|全旗|旗领导"),
    "league": re.compile(r"盟委|盟长|盟行署|我盟|全盟"),
    "province": re.compile(rf"省委|省长|省政府|省人大|省政协|我省|全省|省[\u4e00-\u9fff]{{2,6}}[厅局委]|省(?:高级)?{_HOUSES}"),
    "city": re.compile(rf"市委|市长|市政府|我市|本市|市人大|市领导|市[\u4e00-\u9fff]{{2,6}}[局委]|市(?:中级)?{_HOUSES}|市{_BY_LEVEL}{_OWN_HOUSE}"),
}

# The character without which a text speaks of no area of its kind.
_MARKS = {"district": "区", "county": "县", "prefecture": "州", "banner": "旗", "league": "盟", "province": "省", "city": "市"}


def home_of(text: str) -> tuple[str, ...]:
    """Give the area that a page speaks of, outermost first; () where none stands out.

    >>> home_of("徐汇区委书记主持会议。上海市徐汇区召开会议，区长出席。")
    ('上海市', '徐汇区')
    """
    wanted = {kind for kind, pattern in _SELF.items() if _MARKS[kind] in text and pattern.search(text)}
    if not wanted:
        # A text that speaks of no 区委, 县长, 市 … of its own needs no area to fill names from.
        return ()
    full, short = divisions()
    ordinary_names = words("ordinary_shorts")
    votes: dict[tuple[str, ...], float] = defaultdict(float)
    wider: dict[str, float] = defaultdict(float)
    covered: set[int] = set()
    for start, name in _ending(text, _LEVEL, full.__contains__):
        covered.update(range(start, start + len(name)))
        weight = (3.0 if start < 300 else 2.0) * _spoken_of(text, start, start + len(name))
        named = _after_its_city(text, start, full[name])
        for division in named:
            _vote(division, weight / len(named) if len(named) > 3 else weight, votes, wider)
    opening = text[:3000]
    behind = 0
    starts, heads = _short_starts()
    for start in map(re.Match.start, starts.finditer(opening)):
        if start < behind or opening[start : start + 2] not in heads:
            continue
        name = next((opening[start:end] for end in (start + 4, start + 3, start + 2) if opening[start:end] in short), "")
        # 海南|陵水: no name begins inside another.
        behind = start + len(name)
        if name and name not in full and start not in covered:
            weight = (2.0 if start < 300 else 0.7) * _spoken_of(text, start, start + len(name))
            for division in short[name]:
                if division.level in ("country", "street"):
                    continue
                ordinary = name in ordinary_names and not start < 40
                _vote(division, 0.1 if ordinary else weight / len(short[name]), votes, wider)
    for _, name in _ending(text, _STREET, districts_of):
        for path in (districts := districts_of(name)):
            votes[path] += 1.5 / len(districts)
    for match in _SOURCE.finditer(text):
        named = full.get(match["name"]) or short.get(match["name"]) or short.get(match["name"].rstrip("市区县"), ())
        for division in named:
            _vote(division, 6.0 / len(named), votes, wider)
    for match in _PAPER.finditer(text):
        named = short.get(match["name"], ())
        for division in named if len(named) == 1 else ():
            _vote(division, 4.0, votes, wider)
    for match in _SITE.finditer(text[:600]):
        named = full.get(match["name"]) or short.get(match["name"], ())
        for division in named if len(named) == 1 else ():
            _vote(division, 4.0, votes, wider)
    for clause, level in _guests(text):
        for path in [path for path in votes if _is_named(path[-1], level, clause)]:
            del votes[path]
        for name in [name for name in wider if _is_named(name, level, clause)]:
            del wider[name]
    home = _choose(votes, wider, wanted, text)
    if home and home[-1][-1] in "区县市" and not _beside_its_towns((usual(home[-1]) or home[-1])[:-1], text):
        # 渭滨县政协… 莲花镇: one that the text names is spoken of rather than one that has its towns.
        return _unlisted(text) or home
    if home and home[-1] not in text and (written := _unlisted(text)) and written[0] not in full and written[0][-2] not in _NO_STEM_END and written[0][-1] == home[-1][-1]:
        # 在滨江广场举行，东海区区长甲…: one that the text writes out goes before one that only lends something its short name.
        return written
    return home or _unlisted(text)


def _beside_its_towns(name: str, text: str) -> bool:
    """Tell whether a text names an area otherwise than in the name of a town: a pattern of each area would have to be compiled."""
    return any(rest[:1] not in _TOWNS for rest in text.split(name)[1:])


_TOWNS = frozenset("镇乡街村")
# 甲、乙、丙三区, 特区: no name of one.
_NO_STEM_END = frozenset("一二两三四五六七八九十各特")
# Whose station, paper or office the page comes from.
_SOURCE = re.compile(
    r"(?:来源|稿源|转自|发布者|发布单位|供稿)[：:]\s*(?P<name>[\u4e00-\u9fff]{2,5}?[市区县]?)"
    r"(?=(?:广播)?(?:电视|日报|晚报|周?报(?![\u4e00-\u9fff])|报社|融媒|新闻|发布|人民政府|政府|宣传|党政办|网信|广电))"
)
# The local paper alone on a line, or where its story begins.
_PAPER = re.compile(r"(?:^|[\n 【（|·])(?P<name>[\u4e00-\u9fff]{2,3})(?:日报|晚报|晨报|都市报|周?报|时报|融媒体?|新闻网|广播电视台|电视台)(?!(?!讯)[\u4e00-\u9fff]|\s?记者)")
# 今日某县网讯
_SITE = re.compile(r"(?:今日|中国)(?P<name>[\u4e00-\u9fff]{2,3})(?:网|新闻)(?:讯|消息)?(?![\u4e00-\u9fff])")
# Where the leaders of a city go: 市政协主席率队前往….
_CITY_GOES = r"(?<![\u4e00-\u9fff])市(?:委|政府|政协|人大|领导|长)[^。；\n]{0,40}?(?:前往|赴|到|来到|莅临)"
_TO_US = re.compile(
    r"(?:来到?|赴|到|莅临|深入|走进|抵达)我([省市区县州旗盟])"
    r"|一行[\d余多]*人?(?:来到?|莅临)(?=[\u4e00-\u9fff]{2,4}(?:街道|镇|乡))"
)


def _guests(text: str) -> Iterator[tuple[str, str]]:
    """Give each clause that says who comes to us, with our level: 甲县县长乙带队来到|我县."""
    for match in _TO_US.finditer(text):
        # 某区新闻网讯: whose page it is, before what it tells of the guests.
        yield re.split(r"[。；\n]|[网报闻台刊]讯|报道[：:]", text[max(match.start() - 60, 0) : match.start()])[-1], match.group(1) or "区"


def _after_its_city(text: str, start: int, named: Sequence[Division]) -> Sequence[Division]:
    """Of the areas that bear a name, give the one whose city stands before it: 甲市|鼓楼区 is none of the other three."""
    before = text[max(start - 12, 0) : start]
    near = [division for division in named if len(division.path) > 1 and before.endswith((division.path[-2], division.path[-2].removesuffix("市")))]
    return near if len(near) == 1 else named


def _is_named(name: str, level: str, clause: str) -> bool:
    return (name.endswith(level) or (name[-1] in "区县旗" and level in "区县旗")) and _stands_in(name, clause)


def _stands_in(name: str, text: str) -> bool:
    """Tell whether a text names an area, in full or without its level."""
    return name in text or (len(name) > 2 and name[:-1] in text)


@lru_cache(maxsize=4096)
def _traps_of(name: str) -> tuple[tuple[str, int], ...]:
    """Give the longer words that hold the name and mean no area, each with where in it the name begins: 代县|长, 党|和政|府."""
    return tuple((word, word.index(name)) for word in words("place_traps") if name in word)


# Streets, villages and lakes bear the names of areas that they do not lie in: 大东|街.
_STREET_OF = re.compile(r"(?:[东西南北中]?(?:街(?!道)|路|大道|社区|村|小区)|湖|[一二三四]期|镇(?!江|海|[长政党])|乡(?![村贤亲土愁音情友镇长政]))(?!区|市|县)")
_TOWARDS = ("前往", "赴", "来到", "抵达", "飞抵", "走进", "做客", "访问", "造访", "率队到", "带队到", "率团到")
# 赴甲省乙市|丙区: there, too.
_WIDER = frozenset("省市州")
_TOWARDS_WIDER = re.compile(f"(?:{'|'.join(_TOWARDS)})[\u4e00-\u9fff]{{2,10}}\\Z")
# What one name holds: none goes on over 与, nor over what is done.
_HOUSE = re.compile(
    r"(?:(?![与和同赴到在]|签约|召开|举行)[\u4e00-\u9fff]){0,8}?"
    r"(?:大学|学院|研究院|集团|公司|石油|工贸|创投|银行|证券|(?:考察|代表|访问)团(?!(?:成员)?(?:一行)?(?:[\d一二三四五六七八九十]+[余多]?人)?(?:先后|专程)?(?:赴|前往|访问|出访|启程|出发)))"
)
# A branch bears the name of where it lies, and says nothing of whose page it is: 某医院云滨|分院.
_BRANCH = re.compile("分院|分校|分公司|分店|分厂|分行|支行|院区|校区|(?<![省市区县旗])医院")
# Whoever of an area goes to see another of its level comes from elsewhere: 副区长甲到乙区|考察. What they look after at home they inspect.
_SEES = re.compile("[^，。；\n]{0,10}?(?:学习|考察|访问|取经|参访|对接|签约)")
_GOES_TO = {level: re.compile(rf"{level}(?:委(?:副?书记|常委)|长|政府|人大|政协|领导)[^。；\n]{{0,30}}?到(?:[\u4e00-\u9fff]{{2,8}}[省市])?\Z") for level in "区县旗"}


# A surname behind a title, or behind what is done with somebody: 主任沈|建华, 任命沈|建华为院长.
_TITLED = re.compile(rf"[长任记席员理师授裁监命举聘派][{''.join(sorted(name for name in words('surnames') if len(name) == 1))}]$")


# What follows somebody's name, never an area's.
_COURTESIES = ("同志", "先生", "女士", "老师", "教授")


def _spoken_of(text: str, start: int, end: int) -> float:
    """Weigh how much a name speaks for the page's own area: little where somebody goes there, or a company or university bears it, none where a house does (台北市立医院)."""
    if (traps := _traps_of(text[start:end])) and any(start >= before and text.startswith(word, start - before) for word, before in traps):
        return 0.0
    if text.startswith(_COURTESIES, end) or (text[end - 1] in "镇乡" and districts_of(text[max(start - 1, 0) : end])):
        # 何|正阳同志 is somebody, 青|天镇 a town.
        return 0.0
    if text[end : end + 1] == "长" and start and f"长{text[start - 1 : end - 1]}" in text:
        # 县长陈福海… 陈|福海县|长: somebody with his title behind his name.
        return 0.0
    if text[end : end + 1] == "立" or _STREET_OF.match(text, end):
        return 0.0
    if ends_title(text, start, end) or (end - start == 2 and (_TITLED.search(text, max(start - 3, 0), start) or is_given_name(text, start, end))):
        return 0.0
    sees = (level := _GOES_TO.get(text[end - 1])) is not None and _SEES.match(text, end) and level.search(text, max(start - 60, 0), start)
    towards = text.endswith(_TOWARDS, 0, start) or (text[start - 1 : start] in _WIDER and _TOWARDS_WIDER.search(text, max(start - 16, 0), start))
    return 0.2 if towards or _HOUSE.match(text, end) or _BRANCH.match(text, end) or sees else 1.0


@lru_cache(maxsize=1)
def _short_starts() -> tuple[re.Pattern[str], frozenset[str]]:
    """Where short names may begin, and their first two characters."""
    return short_starts(), frozenset(name[:2] for name in divisions()[1])


_LEVEL = re.compile("[省市区县旗州盟]")
_STREET = re.compile("街道|镇")


def _ending(text: str, level: re.Pattern[str], known: Callable[[str], object]) -> Iterator[tuple[int, str]]:
    """Find the names that end in a mark of their level: the longest that ends there, with its start."""
    longest = 15
    for match in level.finditer(text):
        for start in range(max(0, match.end() - longest), match.end() - 2):
            if known(text[start : match.end()]):
                yield start, text[start : match.end()]
                break
        else:
            # 眉县, 夏县: two characters, where a name can begin.
            start = match.end() - 2
            if text.startswith("和县", start) and text[start - 1 : start] not in ("省", "市", "\n", "在", "到"):
                # 人大|和县政协
                continue
            apart = start <= 0 or not is_han(text[start - 1]) or text[start - 1] in "省市、和在到为对来赴与向由让"
            if start >= 0 and match.group() == "县" and known(text[start : match.end()]) and apart:
                yield start, text[start : match.end()]


# An area that the list does not have (renamed, or new): its name stands before the bodies that it alone can have.
_OWN = (
    rf"[区县市](?=[区县市]?(?:委|政府|人民政府|人大|政协|副?[区县市]长|总工会|[\u4e00-\u9fff]{{2,9}}(?:局|委员会)|{_COMMITTEE}|新闻|融媒体|发布|召开|举行))"
)
_OWN_END = re.compile(_OWN)
_OWN_BODY = re.compile(rf"(?<![\u4e00-\u9fff])({UNLISTED_STEM}{_OWN})")


def _unlisted(text: str) -> tuple[str, ...]:
    names: dict[str, int] = defaultdict(int)
    for match in before_ends(text, _OWN_END, _OWN_BODY):
        if not says_when(match.group(1)[:-1]):
            names[match.group(1)] += 1
    best = min(names, key=lambda name: (-names[name], name), default="")
    return (best,) if best else ()


def _vote(division: Division, weight: float, votes: dict[tuple[str, ...], float], wider: dict[str, float]) -> None:
    if division.level == "district" or (division.level == "city" and division.name.endswith("县")):
        votes[division.path] += weight
    for name in division.path[:-1] if division.level == "district" else division.path:
        wider[name] += weight if division.level != "district" else 0


def _share_towns(one: tuple[str, ...], other: tuple[str, ...], text: str) -> bool:
    """Tell whether two areas are spoken of by nothing but the towns that both have: 文昌镇 lies in five counties."""
    return not any(_stands_in(name, text) for path in (one, other) for name in path)


def _choose(votes: dict[tuple[str, ...], float], wider: dict[str, float], wanted: set[str], text: str) -> tuple[str, ...]:
    def weight(path: tuple[str, ...]) -> float:
        return votes[path] * (1 + sum(min(wider.get(name, 0), 5) for name in path[:-1]))

    full, _ = divisions()
    local = sorted(wanted & {"district", "county", "banner"})
    if local:
        endings = tuple({"district": "区", "county": "县", "banner": "旗"}[kind] for kind in local)
        fitting = [path for path in votes if votes[path] >= 1.4 and path[-1].endswith((*endings, "旗"))]
        if not fitting and "city" in wanted:
            fitting = [path for path in votes if votes[path] >= 1.4 and path[-1].endswith("市")]
        if fitting:
            first, *others = sorted(fitting, key=lambda path: (-weight(path), path))
            if others and weight(others[0]) == weight(first) and others[0][-1] == first[-1]:
                # 鼓楼区 of two cities, neither of which is spoken of: the district alone is known.
                return first[-1:]
            # Of two that share the name of a town, and that nothing else speaks of, neither is meant.
            return () if others and weight(others[0]) == weight(first) and _share_towns(first, others[0], text) else first
    if wanted & {"prefecture", "league"}:
        ends = tuple(end for kind, end in (("prefecture", "州"), ("league", "盟")) if kind in wanted)
        prefectures = [name for name in wider if name.endswith(ends) and any(d.level == "city" for d in full.get(name, ()))]
        best_name = min(prefectures, key=lambda name: (-wider[name], name), default="")
        if best_name and wider[best_name] >= 2:
            return next(d.path for d in full[best_name] if d.level == "city")
    if "city" in wanted:
        towns = [path for path in votes if len(path) > 1 and path[-1].endswith("市") and votes[path] >= 2]
        best = min(towns, key=lambda path: (-votes[path], path), default=())
        if best and best[-2][:-1] in text and re.search(rf"{_CITY_GOES}{best[-1][:-1]}", text[:2000]):
            # 市政协主席率队前往甲市: the larger city's.
            return best[:-1]
        if best and votes[best] > max((wider.get(name, 0) for name in wider if name.endswith("市")), default=0):
            # A city under another, spoken of more than any larger one.
            return best
        for path, votes_for in votes.items():
            # Counties speak for their city: four of them named side by side are no accident.
            if len(path) > 2:
                wider[path[-2]] += 0.8 * min(votes_for, 3)
        cities = [(name, wider[name]) for name in wider if any(d.level == "city" or (d.level == "province" and name.endswith("市")) for d in full.get(name, ()))]
        if cities:
            name, count = min(cities, key=lambda item: (-item[1], item[0]))
            if count >= 2:
                return next(d.path for d in full[name] if d.level in ("city", "province"))
    if wanted == {"province"}:
        # A page that speaks of a 省委, and of one province alone.
        provinces = {path[0] for path, said in votes.items() if said > 0.5 and path[0].endswith(("省", "自治区"))}
        provinces |= {name for name, said in wider.items() if said > 0.5 and name.endswith("省")}
        if len(provinces) == 1:
            return (provinces.pop(),)
    return ()
