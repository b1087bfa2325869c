"""Finds again what an article has named before: people without their titles, institutions by their short names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from kg.kinds import kind_of
from kg.lexicons import longest_first, words
from kg.model import Mention, Span
from kg.reading.scene import Scene
from kg.reading.titles import LEVELS, title_behind
from kg.reading.words import is_word, tagged

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_DEFINED = re.compile(r"（(?:以下简称|下称|简称)[：“”]*([^“”（）]{2,12})[”]?）")
_LEGAL = re.compile(r"(?:股份有限公司|集团有限公司|有限责任公司|有限公司|集团|公司|大学|医院)$")


class Draftlike(Protocol):
    """What this file needs of a sentence in the making."""

    start: int
    text: str

    def add(self, mention: Mention, group: Span | None = None) -> None:
        """Keep a mention."""

    def free(self, start: int, end: int) -> bool:
        """Tell whether no mention stands there."""
        ...

    def only_places(self, start: int, end: int) -> bool:
        """Tell whether what stands there is an area with which the stretch begins, and nothing else."""
        ...


def known_again(draft: Draftlike, names: Sequence[str], scene: Scene) -> None:
    """Mark the people that the article has named elsewhere, wherever one of their names, of which the longest come first, stands free."""
    text = draft.text
    for name in names:
        for at in occurrences(text, name) if name in text else ():
            end = at + len(name)
            if draft.free(at, end) and _whole(text, at, end):
                behind = title_behind(text, end)
                group = Span(draft.start + at, draft.start + behind) if behind and draft.free(end, behind) else None
                draft.add(Mention(name, "Person", "", Span(draft.start + at, draft.start + end)), group)
        if "·" in name:
            _family(draft, name, scene)


def _family(draft: Draftlike, name: str, scene: Scene) -> None:
    """A foreigner's last name alone stands for the whole: 杜瓦尔 for 伊莎·杜瓦尔."""
    short = name.rsplit("·", 1)[1]
    if len(short) < 2 or short in scene.names:
        return
    again(draft, Mention(short, "Person", "", Span(0, 0), full=name))


def again(draft: Draftlike, mention: Mention) -> None:
    """Mark a name wherever it stands free; a firm's short name before a trade begins another name (岫能|电力)."""
    short = mention.sub == "Company" and len(mention.name) == 2
    for at in occurrences(draft.text, mention.name):
        end = at + len(mention.name)
        if short and draft.text.startswith(_TRADES, end):
            continue
        if draft.free(at, end) or (mention.type == "Organization" and draft.only_places(at, end)):
            draft.add(replace(mention, span=Span(draft.start + at, draft.start + end)))


_TRADES = (*sorted(words("company_tails")), "电力", "集团", "银行", "资本")


def occurrences(text: str, part: str) -> Iterator[int]:
    """Yield where a part stands in a text, from left to right, not overlapping."""
    at = text.find(part) if part else -1
    while at >= 0:
        yield at
        at = text.find(part, at + len(part))


def _whole(text: str, start: int, end: int) -> bool:
    """A two-character name inside a longer word is no name: 高明 in 高明区."""
    return end - start > 2 or not (is_word(text[start : end + 1]) and end < len(text))


# What a kind of university is called for short: 哈尔滨|工业大学 is 哈|工大.
_KINDS_OF_SCHOOL = {
    "工业大学": "工大", "理工大学": "理工", "师范大学": "师大", "农业大学": "农大", "医科大学": "医大", "科技大学": "科大",
    "交通大学": "交大", "财经大学": "财大", "林业大学": "林大", "海洋大学": "海大", "民族大学": "民大", "外国语大学": "外大",
}  # fmt: skip

# Where a common word, \ue210 here, is the short name of a university all the same: 重大校长, 与重大合作.
_OF_SCHOOL = re.compile("(?<![\u4e00-\u9fff])\ue210(?=副?校长|校方|校园|医院|图书馆|[与和][^，。；]{2,20}签)|(?<=[与和])\ue210(?=的?合作|缔结|签|携手|共[同建])")


_NUMBERED_HOSPITAL = re.compile(r"^(?P<place>[\u4e00-\u9fff]{1,6})(?P<level>[市区县])第(?P<number>[一二三四五六七八九十]{1,2})(?:人民|中心)?医院$")

_NUMBERED_SCHOOL = re.compile(r"^(?P<place>[\u4e00-\u9fff]{1,6})(?P<level>[市区县])第(?P<number>[一二三四五六七八九十]{1,3})(?:高级)?中学$")
_AFFILIATED = re.compile(r"^(?P<university>.{2,}?(?:大学|医学院))附属第(?P<number>[一二三四五六七八九十])(?:人民)?医院$")


def _affiliated_shorts(full: str, text: str) -> set[str]:
    """Give the short names that the text has for a hospital affiliated to a university, each made of characters of its name in their order.

    >>> sorted(_affiliated_shorts("岭江医科大学附属第二医院", "岭医大二附院院长、二附院医生"))
    ['二附院', '岭医大二附院']
    """
    hospital = _AFFILIATED.match(full)
    found = set()
    for match in re.finditer(rf"(?P<of>[\u4e00-\u9fff]{{0,5}}){hospital['number']}附院", text) if hospital else ():
        run = match["of"]
        of = next((run[start:] for start in range(len(run)) if hospital and _in_order(run[start:], hospital["university"])), "")
        found.add(of + text[match.end("of") : match.end()])
    return found


def _in_order(short: str, long: str) -> bool:
    rest = iter(long)
    return short[0] == long[0] and all(char in rest for char in short)




def _branded_shorts(name: str, bare: str, text: str) -> list[str]:
    """Give the short forms of a firm's full name that the text has beside it, which keep its brand.

    >>> _branded_shorts("岫州澜昇新材料有限公司", "澜昇新材料", "岫州澜昇新材料有限公司扩产，澜昇新材招聘。")
    ['澜昇新材']
    """
    brand, trade = bare[:2], bare[2:]
    if len(bare) < 4 or is_word(brand) or is_word(bare[:3]) or not _HAN.fullmatch(brand):
        return []
    area = name[: name.find(bare)] if bare in name else ""
    forms = [brand + trade[:2], area + brand + trade[:2]] if len(trade) > 2 else []
    forms += [brand + "集团"] if "集团" in name else []
    forms += [area.removesuffix("市") + brand] if area else []
    if not forms:
        return []
    others = text.replace(name, "").replace(bare, "\n") if bare in name else text.replace(name, "")
    return [form for form in dict.fromkeys(forms) if len(form) > 3 and form != bare and form in others and not is_word(form[-2:] + others[others.find(form) + len(form) : others.find(form) + len(form) + 1])]


# What the last part of a name ends with that goes by itself, and what it may stand behind.
_GOES_ALONE = ("实验室", "研究院", "研究所", "研究中心", "创新中心", "联盟", "联合体", "医联体", "联合门诊", "法庭", "工作站", "联络站", "科研站", "观测站", "基金会", "合作社", "艺术团", "合唱团", "救援队", "产业园", "书院", "工坊", "体验馆", "记忆馆")
_WHOLE_BEFORE = re.compile(r"(?:大学|医院|法院|检察院|公司|集团|学院|研究院|委员会|协会|[省市区县镇乡])$")
_ALONE = "，。；：、“\n由在的了和与及到向为是对将把该于"


def _tails_alone(mention: Mention, text: str, places: Collection[str]) -> list[str]:
    """Give the last parts of a body's name that the text has by themselves: behind its house, its place or a word of its own.

    >>> _tails_alone(Mention("岫山专科联盟", "Organization", "Association", Span(0, 6)), "岫山专科联盟扩容。专科联盟于去年成立。", ())
    ['专科联盟']
    """
    name = mention.name
    if len(name) < 6 or not name.endswith(_GOES_ALONE):
        return []
    others = text.replace(name, "")
    found, at = [], 0
    for word, _ in tagged(name)[:-1]:
        at += len(word)
        own = name[:at] in places or name[:at] in words("countries") or _WHOLE_BEFORE.search(name[:at]) or (at == len(word) and (not is_word(word) or word not in words("frequent_words")))
        if own and len(name) - at >= 4 and not is_word(name[at:]) and any(not i or others[i - 1] in _ALONE for i in occurrences(others, name[at:])):
            found.append(name[at:])
    return found


def _usual_shorts(full: str, sub: str) -> list[str]:
    """Give the short names that a school or hospital usually goes by.

    >>> _usual_shorts("江澜市第三人民医院", "Hospital"), _usual_shorts("江澜理工大学", "School")
    (['市三院', '江澜三院', '江澜市三院'], ['江理工', '江澜理工'])
    >>> _usual_shorts("云滨县岫山高级中学", "School"), _usual_shorts("江澜市第二中学", "School")
    (['岫山高中'], ['市二中', '江澜二中', '江澜市二中'])
    """
    hospital = _NUMBERED_HOSPITAL.match(full) if sub == "Hospital" else None
    if hospital:
        place, level, number = hospital.group("place", "level", "number")
        return [f"{level}{number}院", *[f"{place}{number}院"] * (len(place) > 1), f"{place}{level}{number}院"]
    ending = next((ending for ending in _KINDS_OF_SCHOOL if full.endswith(ending) and len(full) > len(ending) + 1), "") if sub == "School" else ""
    stem, kind = full.removesuffix(ending), _KINDS_OF_SCHOOL.get(ending, "")
    if sub == "School" and full.endswith("高级中学") and len(full) > 6:
        # 云滨县岫山高级中学 is 岫山高中.
        return [full[-6:-4] + "高中"]
    numbered = _NUMBERED_SCHOOL.match(full) if sub == "School" else None
    if numbered:
        place, level, number = numbered.group("place", "level", "number")
        return [f"{level}{number}中", *[f"{place}{number}中"] * (len(place) > 1), f"{place}{level}{number}中"]
    # 香港某科技大学 goes by its second character: 港科大.
    return [stem[stem == "香港"] + kind, stem + kind] if kind else []


def short_names(mentions: list[Mention], text: str, people: Collection[str] = ()) -> list[tuple[str, str, str, str]]:
    """Give the short names under which the article speaks of its institutions: (short, full, type, sub-label), longest first.

    A short name is one that the text defines (下称“澜芯”), or the stem before a trade or legal form, if it is no common word.
    """
    bodies = [m for m in mentions if m.type == "Organization" and not m.anaphor]
    if not bodies:
        return []
    found: dict[str, tuple[str, str, str]] = {}
    defined = {match.end(): match.group(1) for match in _DEFINED.finditer(text)}
    seen = {m.name for m in mentions} | set(people)
    named = {m.name for m in mentions if m.type == "Place"}
    # Firms that only their frame showed may be known by a fuller name elsewhere.
    framed = {m.name for m in mentions if m.sub == "Company" and kind_of(m.name) == ("Organization", "")}
    for mention in bodies:
        full = mention.canonical
        for end, short in defined.items():
            if 0 <= end - len(short) - mention.span.end <= 12 and mention.span.end < end and text[mention.span.end] == "（":
                found.setdefault(short, (full, mention.type, mention.sub))
        zone = mention.name.removesuffix("管委会")
        if zone != mention.name and len(zone) > 2 and zone not in seen and not zone.endswith(("区", "园", "城")):
            # What has an administration is a zone: 某某谷管委会.
            found.setdefault(zone, (zone, "Place", "Zone"))
        if mention.sub == "School" and full.endswith("大学") and len(full) > 3:
            # Universities go by two characters: 濠海大学 is 濠大.
            stem = full.removeprefix("国立")
            short = stem[-4] + "大" if len(stem) == 4 else stem[0] + "大"
            if short not in seen and text.count(short) > 1 and short != "人大" and (not is_word(short) or tagged(short)[0][1][0] in "nj" or _OF_SCHOOL.search(text.replace(short, "\ue210"))):
                found.setdefault(short, (full, mention.type, mention.sub))
        for short in sorted(_affiliated_shorts(full, text)) if "附院" in text else ():
            found.setdefault(short, (full, mention.type, mention.sub))
        for short in _tails_alone(mention, text, named):
            # 六溪人民法庭 of 云滨区人民法院六溪人民法庭: where no other body's name ends so.
            if short not in seen and not any(m.canonical.endswith(short) and m.canonical != full for m in mentions if m.type == "Organization"):
                found.setdefault(short, (full, mention.type, mention.sub))
        for short in _usual_shorts(full, mention.sub) if mention.sub in ("School", "Hospital") else ():
            # 市二中 is a word of the dictionary.
            if short not in people and short in text and (not is_word(short) or short[-2] in "一二三四五六七八九十"):
                found.setdefault(short, (full, mention.type, mention.sub))
        if mention.sub == "Company":
            for short in _company_shorts(mention.name, named, text):
                if short not in seen or (short in framed and short != mention.name):
                    found.setdefault(short, (full, mention.type, mention.sub))
    return sorted(((short, *rest) for short, rest in found.items()), key=lambda item: (-len(item[0]), item[0]))


def _company_shorts(name: str, places: Collection[str], text: str) -> list[str]:
    """Give the short names that the text has for a company: what is left without place, legal form and trade, if it is no common word.

    >>> _company_shorts("杭州澜砾智能科技有限公司", {"杭州"}, "澜砾智能科技落户。澜砾智能科技扩产，澜砾与高校合作，澜砾上市。")
    ['澜砾智能科技', '澜砾']
    """
    stem = _LEGAL.sub("", name)
    bare = stem[next((at for at in range(len(stem), 0, -1) if stem[:at] in places or stem[:at] in words("countries")), 0) :]
    first, tag = tagged(bare)[0] if bare == stem and bare else ("", "")
    if tag == "ns" and is_word(first) and len(bare) - len(first) >= 4:
        # 湖南|芒果文旅, where the text names the province nowhere else.
        bare = bare[len(first) :]
    shorts = []
    if stem != name and 2 <= len(bare) <= 4 and not is_word(bare) and text.count(bare) > 2 and not any(is_word(bare[i : i + 2]) for i in range(len(bare) - 1)):
        # 法国某芮集团 goes by 某芮.
        shorts.append(bare)
    tail = next((stem[at:] for at in range(2, len(stem)) if stem[at:] in words("company_tails")), "")
    inner = bare.removesuffix(tail) if tail else ""
    # 苏州|禹之声|智能科技; where no place is known, its last two characters: 岫海|澜芯|科技.
    for short in (stem, bare, inner[-2:] if len(inner) > 3 and bare == stem else inner) if tail else ():
        if 2 <= len(short) <= 6 and short != name and not is_word(short) and text.count(short) > 1:
            shorts.append(short)
    if stem != name:
        shorts += _branded_shorts(name, bare, text)
    brand = bare[:2]
    if len(bare) > 4 and _HAN.fullmatch(brand) and not is_word(brand) and not is_word(bare[:3]) and not is_word(bare[1:3]) and text.count(brand) > text.count(bare[:3]) + 1:
        # The first two characters, where they stand alone too: 澜砾.
        shorts.append(brand)
    return list(dict.fromkeys(shorts))


def told_again(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """Give the things whose names stand elsewhere in the text too, where nothing says that they are names; the longest first."""
    found: dict[str, Mention] = {}
    counts: dict[str, int] = {}
    for mention in mentions:
        name = mention.name
        if mention.type in _THINGS or mention.sub in ("Venue", "Zone"):
            counts[name] = counts.get(name, 0) + 1
            found.setdefault(name, mention)
    twice = [name for name in found if len(name) > 2 and text.count(name) > counts[name] and not _LEVELLED.match(name) and not is_word(name)]
    return [found[name] for name in longest_first(twice)]


_THINGS = frozenset(("Organization", "Product", "Project", "Work"))


# 区委办 is whichever is spoken of there.
_LEVELLED = re.compile(rf"[{LEVELS}]")
