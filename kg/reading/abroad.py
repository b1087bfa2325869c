"""Finds the bodies before a title that no list has, as most abroad are: embassies and consulates, provinces, parties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from kg.lexicons import words
from kg.reading.heads import Body
from kg.reading.titles import Title, before_former
from kg.reading.words import tagged

_POSTED = re.compile(r"(?:(?<=[\u4e00-\u9fff])(?:人民|民主|联邦|伊斯兰)*(?:共和国|合众国|王国|联邦|公国)|中华人民共和国)?驻([\u4e00-\u9fff]{1,7}?馆|[\u4e00-\u9fff]{1,9}?)((?<=[馆华沪穗港澳])[\u4e00-\u9fff]{2})?$")
# 某国常驻联合国|代表: who speaks for a country there is its own.
_STANDING = re.compile("常驻(?:联合国|世界贸易组织|世贸组织|欧盟)$")
# 联合国某署驻某国|代表: who speaks for a body abroad is its own.
_SENT = re.compile("驻[\u4e00-\u9fff（）]{2,8}$")
_ENVOYS = {"大使": "大使馆", "总领事": "总领事馆", "领事": "领事馆", "公使": "大使馆", "参赞": "大使馆", "代办": "大使馆"}
_SHORT = {"澳": "澳门", "港": "香港", "沪": "上海", "穗": "广州"}
# An area or a party by its ending, from the last mark or small word on.
_UNLISTED = re.compile(r"(?P<name>(?:(?!(?<!共)同|[的与和由及兼是为在见向将经邀请应会原前任副])[\u4e00-\u9fff]){2,9}[省市州党])$")
# The forces of a country, by whose commanders and speakers they are named.
_FORCES = re.compile(r"(?:皇家|人民|国家|联邦|伊斯兰|民主)*(?:(?:国防军|武装部队|武装力量|军队|革命卫队|国民警卫队|总参谋部|快速支援部队)(?:[陆海空]军|(?:地面|航空航天|特种作战|防空)部队)?|[陆海空]军(?:地面部队)?|(?:武装力量)?(?:(?![的了在与是将])[\u4e00-\u9fff、]){1,14}部队|参谋长联席会议|(?:军队|武装部队)?(?:[东西南北中央部]{1,3}|印太|非洲|欧洲|战略|网络|太空|特种作战)(?:司令部|军区|战区))$")
# The forces of a country by its letter: 乌军|总司令, 美军参谋长联席会议|主席.
_FORCES_SHORT = re.compile(r"(?:^|(?<=[^\u4e00-\u9fff])|(?<=时任)|(?<=会见))[美俄乌以伊法英德日韩印巴]军(?:参谋长联席会议)?$")
# The houses of a parliament, behind the country or the part of the world that they are of: 古巴全国人民政权代表大会|主席, 中美洲议会|议长.
_CHAMBER = re.compile(r"(?P<region>(?:中美洲|安第斯|拉丁美洲|阿拉伯|泛非)议会|国家大呼拉尔|最高拉达|国家杜马)$|(?:全国)?人民(?:政权)?代表大会$|国民(?:议会|大会)$|最高(?:拉达|人民会议)$|国家杜马$|联邦委员会$|(?:国家)?大呼拉尔$|(?:国会|议会)?[参众]议院$|(?:议会)?[上下]院$|国会$|议会$")
_CHAMBER_HEADS = ("主席", "副主席", "议长", "副议长")
_COMMANDERS = ("主席", "副主席", "副司令", "司令", "总司令", "参谋长", "总参谋长", "发言人", "指挥官", "司令员")
# 某国内阁|官房长官: who speaks for a cabinet is its own.
_CABINET = re.compile("内阁$")
_ENDINGS = tuple("省市州党")
# What stands between a country and the title of who leads a party there: 联合民主同盟, 解放运动—社会民主党, 共产党（联合马列）, “民主力量联盟”议会党团.
_PARTY = re.compile(r"(?P<name>(?:(?!前总统|会见|会谈|[的与由兼是为在见向将经邀请应、])[\u4e00-\u9fff（）“”—－·-]){2,24}?(?:党|联盟|同盟|阵线|运动|大会|联合|力量|党团|人士联盟|全国理事会|中央委员会|（[\u4e00-\u9fff]{2,8}）))$")
_OPENS_CLAUSE = re.compile(r"(?:^|[，。；：、\n“]|还有|包括|以及|和|有|由|与|是|会见|邀请)$")
_PARTY_HEADS = frozenset(("主席", "总书记", "总裁", "领袖", "领导人", "党首", "总干事", "干事长", "书记", "秘书长", "发言人", "议员", "代表"))


def mission_of(title: Title, text: str, bodies: Mapping[int, Body]) -> Body | None:
    """Give the embassy or consulate whose head a title names: 法国驻华|大使, 美国|驻沪总领馆|总领事; `bodies` by where they end."""
    standing = _STANDING.search(text, max(title.start - 24, 0), title.start) if title.head in ("代表", "大使") else None
    if standing is not None and (nation := bodies.get(standing.start())) is not None and nation.type == "Place":
        return Body(nation.start, title.start, nation.full + standing.group() + "代表团", "Organization", "GovernmentBody")
    sent = _SENT.search(text, max(title.start - 12, 0), title.start) if title.head in ("代表", "特别代表") else None
    if sent is not None and (sender := bodies.get(sent.start())) is not None and sender.type == "Organization":
        return Body(sender.start, title.start, sender.full, sender.type, sender.sub)
    posted = _POSTED.search(text, max(title.start - 24, 0), title.start) if title.head in _ENVOYS else None
    if posted is None:
        return None
    whole = bodies.get(title.start)
    if whole is not None and whole.start < posted.start():
        return whole
    country = bodies.get(posted.start())
    named = bodies.get(posted.end(1)) if posted.group(1).endswith("馆") else None
    if named is not None and named.start < posted.start():
        # 某国驻某市总领事馆|商务参赞
        return named
    name = posted.group().removesuffix(posted.group(2) or "")
    if not posted.group(1).endswith("馆"):
        name = name.removesuffix(posted.group(1)) + _SHORT.get(posted.group(1), posted.group(1)) + _ENVOYS[title.head]
    at = posted.start() + posted.group().index("驻")
    state = bodies.get(at)
    if country is None and state is not None and state.start < posted.start():
        # 某某共和国|驻华|大使: a country by its whole name.
        return Body(state.start, posted.end(1), text[state.start : posted.start()] + name, "Organization", "GovernmentBody")
    return Body(country.start if country else posted.start(), posted.end(1), (country.full if country else "") + name, "Organization", "GovernmentBody")


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Give the names of all countries but China."""
    return words("countries") - {"中国"}


def party_abroad(title: Title, text: str, bodies: Mapping[int, Body]) -> Body | None:
    """Give the party whose leader a title names, from its country at the start of a clause on: 某国联合民主同盟|领导人, 某国解放运动—社会民主党|主席."""
    if title.head not in _PARTY_HEADS or title.own:
        return None
    for at in range(title.start - 2, max(title.start - 26, 0), -1):
        country = bodies.get(at)
        if country is None or (country.full not in _countries() and not text.startswith(("—", "-", "－"), at)):
            continue
        known = bodies.get(title.start)
        if _PARTY.fullmatch(text, at, title.start) and _OPENS_CLAUSE.search(text, max(country.start - 2, 0), country.start) and (known is None or known.start > country.start):
            return Body(country.start, title.start, text[country.start : title.start], "Organization", "Association")
    return None


def unlisted(title: Title, text: str, bodies: Mapping[int, Body], taken: bytearray) -> Body | None:
    """Give the area, party, force or chamber that no list has before the title of its head, past or present: 某斯旺省|省长, 某国某党|前|主席, 某国空军|司令, 某国国民议会|议长."""
    at = before_former(text, title.start)
    past = _unlisted(replace(title, start=at), text, bodies, taken) if at < title.start else None
    return past or _unlisted(title, text, bodies, taken)


def _unlisted(title: Title, text: str, bodies: Mapping[int, Body], taken: bytearray) -> Body | None:
    of_state = _FORCES if title.head in _COMMANDERS else _CABINET if title.head == "官房长官" else None
    for at in range(title.start - 2, max(title.start - 20, 0), -1) if of_state else ():
        owner = bodies.get(at)
        if of_state is not None and owner is not None and owner.type == "Place" and owner.full in _countries() and of_state.fullmatch(text, at, title.start):
            return Body(owner.start, title.start, owner.full + text[at : title.start], "Organization", "GovernmentBody")
    short = _FORCES_SHORT.search(text, max(title.start - 10, 0), title.start) if title.head in _COMMANDERS else None
    if short is not None and (title.head.removeprefix("副") != "主席" or short.group().endswith("会议")):
        return Body(short.start(), title.start, short.group(), "Organization", "GovernmentBody")
    chamber = _CHAMBER.search(text, max(title.start - 14, 0), title.start) if title.head in _CHAMBER_HEADS else None
    nation = bodies.get(chamber.start()) if chamber is not None else None
    if chamber is not None and (chamber["region"] or (nation is not None and nation.type == "Place" and nation.full in _countries())):
        start = nation.start if nation is not None and not chamber["region"] else chamber.start()
        return Body(start, title.start, text[start : title.start], "Organization", "GovernmentBody")
    run = _UNLISTED.search(text, max(title.start - 12, 0), title.start) if text[title.start - 1 : title.start] in _ENDINGS else None
    name = run["name"] if run else ""
    if run is None or (title.kind == "head" and name[-1] != title.head[0]) or (title.kind != "head" and (name[-1] != "党" or title.head not in _PARTY_HEADS)):
        return None
    start = next((i for i in range(title.start, run.start("name"), -1) if taken[i - 1]), run.start("name"))
    if name[-1] == "党":
        # 某国人民与社会党: whatever stands between the country and the title.
        start = next((i for i in range(title.start - 3, max(title.start - 14, 0) - 1, -1) if (area := bodies.get(i)) is not None and area.type == "Place" and text[i : title.start].isalpha()), start)
    name = text[start : title.start]
    town = bodies.get(start)
    if name in ("市", "州", "省") and town is not None and town.type == "Place" and town.full[-1] not in "市州省":
        # 基辅|市|市长
        return Body(town.start, title.start, town.full + name, "Place", "AdministrativeArea")
    if len(name) < 3 or any(word in words("np_stops") for word, _ in tagged(name)):
        return None
    if name[-1] != "党":
        return Body(start, title.start, name, "Place", "AdministrativeArea")
    country = bodies.get(start)
    return Body(country.start if country else start, title.start, (country.full if country else "") + name, "Organization", "Association")


# What a ministry abroad is for, between its country and the title of its head, with which it shares 部: 某国|海洋设施与区域发展协调|部长.
_FIELD = re.compile(r"(?:[^，。；：“”（）]*兼(?:任)?)?(?P<field>(?:(?!经(?![济贸营])|[的由在见将任兼访率赴副原前同向称说到]|对(?!外)|出席|参加|抵达|表示|邀请|祝贺|领导人|企业|政府|和其|外交官|外交部)[\u4e00-\u9fff、]){1,16})$")
_DEPUTY = re.compile(r"(?:代理|副|常务|首席|候任)+(?=[\u4e00-\u9fff]{2})")
# Who works for the head of a state is told by that: 某国总统|外事顾问.
_AIDES = ("顾问", "首席顾问", "高级顾问", "助理", "特使", "特别代表", "发言人", "安全事务助理", "国家安全事务助理", "国家安全顾问", "特别助理")
_OF_THE_HEAD = re.compile(r"(?:(?:总统|总理|首相|国王|王储|国家主席|最高领袖)(?:(?![和与在的、])[\u4e00-\u9fff]){0,10}|秘书长(?:(?![在的、])[\u4e00-\u9fff（）]){1,12}(?:问题|事务))$")
# Who coordinates help is told by where: 联合国|驻某国人道主义协调员.
COORDINATORS = ("人道主义协调员", "紧急救援协调员", "特别协调员", "驻地协调员", "人道事务协调员", "驻地和人道事务协调员")
_WHERE = re.compile(r"(?<=联合国)驻?(?:(?!和(?!平)|[与在的、])[\u4e00-\u9fff]){2,10}$")

# What a deputy of the secretary general is in charge of stands before his title: 联合国|负责人道主义事务的|副秘书长.
_DEPUTIES = ("副秘书长", "助理秘书长")
_IN_CHARGE = re.compile(r"(?:负责|主管|分管)[^，。；、的]{2,14}的$")

# What one of the Commission of the European Union is in charge of: 欧盟|能源|专员.
_COMMISSION = re.compile(r"(?<=欧盟)(?:委员会)?(?:(?![的在、])[\u4e00-\u9fff]){2,10}$")


def sends(envoy: Title, sender: Title) -> bool:
    """Tell whether what stands before an envoy's title is a post of whoever sends him: 某党总书记、|国家主席特使甲."""
    return envoy.text in ("国家主席特使", "主席特使", "总统特使") and sender.text.endswith(("总书记", "第一书记", "主席"))


def _aide_of(title: Title, text: str, bodies: Mapping[int, Body]) -> tuple[Body, Title] | None:
    """Give the country whose head somebody works for, and the whole of his title: 某国|总统外事顾问; or the body whose secretary general sends him: 联合国|秘书长某国问题特别代表."""
    charge = _IN_CHARGE.search(text, max(title.start - 18, 0), title.start) if title.text in _DEPUTIES else None
    house = bodies.get(charge.start()) if charge is not None else None
    if house is not None and house.type == "Organization":
        return house, title
    field = _COMMISSION.search(text, max(title.start - 14, 0), title.start) if title.text in ("专员", "委员") else None
    union = bodies.get(field.start()) if field is not None else None
    if field is not None and union is not None and union.type == "Organization":
        return union, Title(field.start(), title.end, text[field.start() : title.end], title.head, "rank", "")
    where = title.text in COORDINATORS
    run = (_WHERE if where else _OF_THE_HEAD).search(text, max(title.start - (13 if where else 18), 0), title.start) if where or title.text in _AIDES else None
    country = bodies.get(run.start()) if run is not None else None
    if run is None or country is None or not (country.full in words("countries") or (country.type == "Organization" and (where or text.startswith("秘书长", run.start())))):
        return None
    return country, Title(run.start(), title.end, text[run.start() : title.end], title.head, "rank", "")


_MINISTERS = ("部长", "副部长", "大臣", "部长官", "国务秘书")


def ministry_of(title: Title, text: str, bodies: Mapping[int, Body], taken: bytearray) -> tuple[Body, Title] | None:
    """Give the ministry abroad whose head a title names, and the title: 某国|协调部, 部长; a 大臣 is the country's."""
    if title.text == "安全部长":
        # 国土|安全部长: what is a post of its own in a firm is half of a ministry's here.
        title = Title(title.start + 2, title.end, "部长", "部长", title.kind, "")
    run = _FIELD.search(text, max(title.start - 24, 0), title.start) if title.text in _MINISTERS else None
    if run is None:
        return _aide_of(title, text, bodies)
    joined = run.start("field") > run.start()
    for at in range(title.start - 1, max(title.start - 24, 0), -1):
        country = bodies.get(at)
        if country is None or country.full.removesuffix("政府") not in _countries() or at < run.start():
            continue
        start = run.start("field") if joined else at
        field = text[start : title.start].removesuffix("部")
        nation = text[country.start : at].removesuffix("政府")
        if any(taken[start : title.start]) or not field:
            return None
        if title.text == "大臣" and field in ("外交", "国防", "财政", "内政"):
            # 某国外交|大臣 heads a ministry by that name.
            return Body(start if joined else country.start, title.start, f"{nation}{field}部", "Organization", "GovernmentBody"), Title(title.start - 2, title.end, text[title.start - 2 : title.end], title.head, title.kind, "")
        deputy = _DEPUTY.match(field) if not joined else None
        if deputy and title.text == "部长":
            # 某国代理副国防|部长
            return Body(country.start, title.start, f"{nation}{field[deputy.end() :]}部", "Organization", "GovernmentBody"), Title(title.start, title.end, deputy.group() + title.text, title.head, title.kind, "")
        if title.text in ("大臣", "国务秘书"):
            return Body(country.start, at, country.full.removesuffix("政府"), "Place", "AdministrativeArea"), Title(start, title.end, text[start : title.end], title.head, title.kind, "")
        return Body(start if joined else country.start, title.start, f"{nation}{field}部", "Organization", "GovernmentBody"), title
    return None
