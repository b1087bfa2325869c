"""Finds streets and addresses where something lies, moves to or happens, and the villages and towns that a list names before their common ending."""

from __future__ import annotations

import re

from kg.lexicons import words
from kg.needs import AnyOf, Sought
from kg.reading.words import is_word, tagged

_RUN = r"(?:(?![的了在是由和与及或把被将向从对到着过这那各本该此每条第几])[\u4e00-\u9fff])"
_STREET = r"(?:大马路|马路|大道|大街|胡同|里弄|路|街|巷|弄)"
# Where something lies, moves to, opens or happens, up to the street; areas may stand between.
_AT = r"(?:(?<![实正现存潜所内外])在|位于|坐落[于在]|地处|设[在于]|开[在到]|[迁搬][至到往入进]|落户于?|落[在于]|走进|来到|走访|前往|沿着|穿过|选址|入驻|进驻|地址[为是：]|毗邻|紧邻|赴)了?"
_BEHIND = r"(?:[东西南北中]段)?(?:\d+(?:弄\d+)?号(?:楼|院|甲)?)?"
_ENDS = r"(?=[，。；、）！]|$|的|上?(?:举[行办]|开[业幕馆市园张设了]|揭[牌幕]|挂牌|启[用动幕]|成立|设立|投用|落成|亮相|建成|奠基|动工|开工|正式|查看|察看|检查|巡查|开展|调研|走访|看到)|(?<!路)上的|旁|边|口|一[间家栋座处]|两侧|[东西南北]{1,2}[侧段]|以[东西南北]|沿线|与|和)"
_STREETS = Sought(rf"{_AT}(?P<name>{_RUN}{{2,16}}?{_STREET}{_BEHIND}){_ENDS}")
# 人民路与江澜街交叉口: where two streets meet.
_CROSSING = Sought(rf"{_AT}(?P<name>{_RUN}{{2,16}}?{_STREET}[与和]{_RUN}{{1,7}}?{_STREET}的?(?:交叉路?口|交[汇会]处|交[汇会]口)(?:[东西南北]{{1,2}}[侧角])?)")
# A house by its street: 安静街的|区第三医院.
_HOUSE_OF = Sought(rf"(?:^|(?<=[，。；、和与到]))(?P<name>{_RUN}{{2,6}}?(?:大马路|大道|路|街|巷))(?=的(?:(?![的了在是])[\u4e00-\u9fff]){{2,14}}?(?:医院|学校|小学|中学|诊所|书店|公司|银行|酒店|餐厅|茶楼|饭店|博物馆|图书馆|公园|市场|社区|派出所|幼儿园|养老院|面馆|超市))")
# No street: what it stands for, and what is only a kind of one.
_NO_STREET = re.compile(
    r"(?:道|公|铁|思|出|电|网|线|丝绸之|一带一|高速公|套|销|门|陆|航|水|气|通|后|退|活|生|财|老|正|末|半|跑|赛|上|下|来|去|同|引|带|铺|修|筑|问|回|迷|让|赶|走|马|岔|弯|窄|险|盘山|新|幸福|复兴之|创业|振兴|发展|致富|小康|强军|长征|前进|必由之|光明|脱贫)路$"
    r"|(?:逛|沿|上|扫|临|整条|商业|步行|老|大|小|美食|小吃|古|花|主|背|横|一条|条)街$|(?:小|陋|老|街头|深|窄|大街小|街)巷$|(?:海|大|车|赛|轨|人行|通|渠|频|管|步|绿|主干|快车|慢车|跑|航|康庄|阳关)道$|.*(?:之路|道路|公路|铁路|线路|丝路|网路|马路|出路|思路|高速路|小路|山路|水路|大路|一路|十字路|柏油路|水泥路|产业路|机耕路|旅游路|通村路)$"
)
_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
# 五里、观塘、南港三个村: each is a village by the ending that they share.
_SHARED = Sought(r"(?P<names>(?:(?:(?![的了在是由和与及或把被将向从对到、村镇乡])[\u4e00-\u9fff]){2,4}、)+(?:(?![的了在是由和与及或把被将向从对到、村镇乡])[\u4e00-\u9fff]){2,4}(?:[和与及](?:(?![的了在是由和与及、村镇乡])[\u4e00-\u9fff]){2,4})?)(?:等)?(?P<number>[两二三四五六七八九十]|\d{1,2})个?(?P<kind>行政村|自然村|村|社区|乡镇|镇|乡|街道)(?![民庄委干级集办长]|两委)")
_BEFORE = re.compile(r".*(?:[在到由与和及对向从的]|街道|位于|来到|走进|覆盖|涉及|包括|辖|联合|走访|目前|深入|前往|组织|惠及|选取|选择|带动|[市县区镇乡])")
_EITHER = AnyOf(_STREETS, _CROSSING, _HOUSE_OF)


def find_streets(text: str, areas: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find the streets and addresses in which something lies or happens; `areas` are the areas of the text, which a name does not go on from.

    >>> text = "书店位于柳州市安平街，沿着致富路前行。"
    >>> [text[start:end] for start, end in find_streets(text, [(4, 7)])]
    ['安平街']
    """
    found: list[tuple[int, int]] = []
    if not _EITHER.may_match(text):
        return found
    crossings = [match.span("name") for match in _CROSSING.finditer(text)]
    streets = [match.span("name") for match in (*_STREETS.finditer(text), *_HOUSE_OF.finditer(text))]
    for start, end in crossings:
        start = max((stop for at, stop in areas if start <= at and stop <= end), default=start)
        if end - start >= 8 and not any(word in words("np_stops") or tag[0] in "rpud" for word, tag in tagged(text[start:end]) if len(word) > 1):
            found.append((start, end))
    for start, end in streets:
        if any(at <= start < stop for at, stop in crossings):
            continue
        whole, start = start, max((stop for at, stop in areas if start <= at and stop <= end), default=start)
        name = text[start:end]
        street = re.sub(r"(?:[东西南北中]段)?(?:\d.*)?$", "", name)
        if 2 <= len(street) <= 7 and not _NO_STREET.search(street) and (not is_word(street) or (tagged(street)[0][1] == "ns" and (len(street) > 2 or whole == start))) and not any(word in words("np_stops") or tag[0] in "rpcdu" for word, tag in tagged(street) if len(word) > 1):
            found.append((start, end))
    return found


def share_ending(text: str) -> list[tuple[int, int, str, str]]:
    """Find the villages or towns of a list that share an ending with their number before it: (start, end, full name, sub-label).

    >>> share_ending("在五里、观塘、南港三个村试用")
    [(1, 3, '五里村', 'Neighborhood'), (4, 6, '观塘村', 'Neighborhood'), (7, 9, '南港村', 'Neighborhood')]
    """
    found: list[tuple[int, int, str, str]] = []
    for match in _SHARED.finditer(text):
        spans, at = [], match.start("names")
        for name in re.split("[、和与及]", match["names"]):
            spans.append((at, at + len(name)))
            at += len(name) + 1
        number = _NUMBERS.get(match["number"]) or (int(match["number"]) if match["number"].isdigit() else 0)
        lead = _BEFORE.match(text, *spans[0])
        spans[0] = (lead.end() if lead else spans[0][0], spans[0][1])
        kind = {"行政村": "村", "自然村": "村"}.get(match["kind"], match["kind"])
        if len(spans) == number and kind != "乡镇" and all(end - start >= 2 for start, end in spans):
            found += [(start, end, text[start:end] + kind, "Neighborhood" if kind in ("村", "社区") else "AdministrativeArea") for start, end in spans]
    return found
