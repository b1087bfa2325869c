"""Tells names of places and houses from common nouns that end alike: 白马湖, and no 人工湖; 澜元资本, and no 当地企业."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.lexicons import words
from kg.reading.words import is_word, tagged

# What no name begins with, and what makes a run of characters a common noun.
NOT_FIRST = frozenset("其该此本这那各某我你他她它两三几多每全另原新老一个家所座")
COMMON = re.compile(r"^(?:[不没未]|自研|自主|海拔|距离?|地[下上]|全[国球省市]|世界|项目|公司|企业|基地|医院|学校|园区|总部|记者|活动|社区|中心|门店|工厂|厂区|现场|展馆|地址|会场|周边|附近|主要|目前|市区|我国|这里)|(?:大会|会议|论坛|仪式|活动|先生|女士|教授|医生|市民|居民|书记|主任|部分|以来|之一|东部|西部|南部|北部|中部|东侧|西侧|南侧|北侧|核心|前列|(?<![\u4e00-\u9fff]{3})中心|中部|腹地|交界|之间|企业|公司|阶段|时期|第[一二三四五六七八九十\d]+|地区|市场|行业|领域|水平|地位|项目|工程|位置|地段)$")

# A house of the whole country, whatever words its name is made of: 国家半导体创新中心.
NATIONAL = re.compile("(?:国家(?!级|重[点大])|中国|中华|金砖国家).{4,}(?:中心|基地|实验室|馆|研究院|公园|学院|枢纽)")

# What is named for what is made, grown or kept there, and by nothing else: 重卡生产基地, 花卉种植基地.
ANY_WORKS = re.compile(r"[\u4e00-\u9fffA-Za-z]*(?:生产|种植|养殖|育种|育秧|试验|实训|实验|加工|制造|研发|培育|繁育|仓储|物流|示范|培训|分拣|转运)(?:示范|试验|技术)?(?:基地|工厂|车间|中心|园|场|大棚|站)")

# What nature and times past have left, and what is built in a valley: all have names of their own, whatever words those are.
_LANDMARK = re.compile(r"(?P<own>[\u4e00-\u9fff]{2,6}?)(?:寺|庙|湖|湿地|古寨|古镇|古村|古城|古桥|遗址|故居|水库|大桥|(?:森林|湿地|地质)公园|石窟|瀑布|温泉|煤矿|(?:抽水蓄能|水)?电站|风电场|牧场|农场|林场)$")

# What is built for a trade, where more than one word tells which: 新能源汽车零部件|生产基地.
_WORKS = re.compile(r"(?P<own>[\u4e00-\u9fff]{4,12})(?:产业园区?|工业园区?|化工园区?|示范园区?|科技园区?|物流园区?|创业园|(?:教育|生产|产业|中试|研发|制造)基地|中试平台|数据中心)")


def landmark(name: str) -> bool:
    """Tell whether a run of characters that lies somewhere names a lake, a temple, a bridge or the like: 白马湖, and no 人工湖, 大型水库."""
    first, tag = tagged(name)[0]
    if len(first) == 2 < len(name) - 1 and tag[0] == "n" and first not in words("frequent_words") and first not in words("generic_modifiers") and not COMMON.search(name) and name[0] not in NOT_FIRST and not name.endswith(("地点", "通道", "位置", "路段")):
        # 青石|度假村: a noun that news hardly has, before what lies somewhere.
        return not any(word in words("np_stops") or tag[0] in "pudcr" or tag == "v" for word, tag in tagged(name[2:]))
    match = _LANDMARK.fullmatch(name) or _WORKS.fullmatch(name)
    if match is None or name in words("frequent_words") or name[0] in NOT_FIRST or COMMON.search(name):
        return False
    return not any(word in words("generic_modifiers") or word in words("np_stops") or tag[0] in "mrpudcvaq" for word, tag in tagged(match["own"])) and not _SORT.fullmatch(match["own"])


# Sorts of lakes, farms and bridges: 人工|湖, 家庭|农场, 跨海|大桥.
_SORT = re.compile("(?:人工|天然|内陆|高原|高山|盐水|淡水|咸水|堰塞|家庭|海洋|生态|共享|光伏|海上|陆上|集中式|分布式|现代|循环|有机|立体|跨[江海河湖]|高速|公路|铁路|特|抽水|核|热|火|变|发|充|泵|水[上下]|千年|百年|古老|城市|郊野|国家|省级|市级|社区|农村|名人|伟人|国防|科普|廉政|警示|安全|党性|研学|劳动|实践|现代|农业|工业|[东西南北中大小新老])+|.*(?:[两几多]|风力|火力|太阳能)")


def proper(name: str) -> bool:
    """Tell whether a run of characters is a name: it holds a word that no dictionary has, or Latin letters, and is no common noun."""
    if name[0] in NOT_FIRST or COMMON.search(name) or is_word(name) or name in words("np_stops"):
        return False
    parts = tagged(name)
    if any(word in words("np_stops") or (tag[0] in "pcruvd" and len(word) > 1 and tag != "vn" and word not in words("np_inner")) for word, tag in parts):
        return False
    unknown = any((len(word) > 1 and not is_word(word)) or tag in ("ns", "nz", "nt", "eng", "nrfg") for word, tag in parts)
    # What the segmenter cannot cut falls into single characters: 元|璟|资本.
    return unknown or any(len(one) == len(other) == 1 and not is_word(one + other) and tag[0] not in "pcudrm" for (one, _), (other, tag) in pairwise(parts))
