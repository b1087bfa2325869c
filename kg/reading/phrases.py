"""Finds names by what they end with (医院, 有限公司, 研究所, 公园), grown to the left over words that can stand inside a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kg.lexicons import any_of, not_before, rows, words
from kg.needs import Sought
from kg.reading.lead_ins import behind_small, behind_verb, no_end, tidy
from kg.reading.names import composed_name
from kg.reading.neighborhoods import neighborhood_start
from kg.reading.schools import DEPARTMENT, IN_COUNTRY, INSTITUTE, behind_count, fields_before, gives_short_form
from kg.reading.word_grid import Words
from kg.reading.words import is_word, shop_name, tagged

_NAME_TAGS = frozenset(("n", "nr", "nrt", "nrfg", "ns", "nt", "nz", "ng", "j", "b", "vn", "eng", "l", "i", "s", "f", "an", "nl", "place", "quote"))
_NUMBER = re.compile(r"第?[一二三四五六七八九十百]+$|第?\d+(?:\.\d+)?$|[A-Za-z][A-Za-z0-9.\-+®]*$")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_MARK = re.compile(r"[，。；：！？、《》…/|▲●■□○◎★◆▼\s=*#<>]")


class Head(NamedTuple):
    """An ending with the type that it gives a name."""

    ending: str
    type: str
    sub: str
    least: int
    named: bool


@lru_cache(maxsize=1)
def _heads() -> tuple[Sought, dict[str, Head]]:
    table: dict[str, Head] = {}
    guards: dict[str, str] = {}
    for row in rows("heads"):
        ending, kind, sub, least = row[0], row[1], row[2], int(row[3])
        table[ending] = Head(ending, kind, sub if sub != kind else "", least, row[5:] == ("named",))
        if len(row) > 4 and row[4]:
            guards[ending] = not_before(row[4])
    return Sought(any_of(table, guards)), table


@lru_cache(maxsize=4096)
def _inside(word: str, tag: str, legal: bool = False) -> bool:
    if tag in ("place", "quote"):
        return not word.endswith("日）")  # （8月1日）|某台
    if legal and word == "均":
        # 某地|均|某|电子股份有限公司
        return True
    if tag == "break" or word in words("np_stops") or _MARK.search(word) or (len(word) == 4 and tag[:2] in ("nr", "x") and word[2:] in words("np_stops")):  # 应邀出席
        return False
    if shop_name(word) if tag[0] in "dv" else tag[0] in "azbq" and len(word) in (2, 3) and bool(_HAN.fullmatch(word)) and word not in words("frequent_words"):
        # 鼎盛|合作社, 宏远|科技有限公司
        return True
    if legal and tag.startswith("v") and len(word) == 2:
        # Names of companies hold verbs: 封装测试有限公司.
        return True
    if tag in _NAME_TAGS or word in words("np_inner") or _NUMBER.match(word):
        return True
    if len(word) > 1 and _HAN.fullmatch(word) and (tag == "x" or not is_word(word)) and tag not in ("p", "ul"):
        # Words that the segmenter made up are parts of names that no dictionary has; not 工作会|议在.
        return True
    # Single characters that the segmenter made of an unknown name: 嘉/会/医疗, 齐/昊.
    return len(word) == 1 and tag in ("a", "ag", "zg", "g", "q", "k", "h", "z", "d", "v", "vg", "dg", "tg", "mg", "x", "nr") and "\u4e00" <= word <= "\u9fff"


# What two do together: behind a house's name the next one's begins with it, or what they build.
_TOGETHER = frozenset(("联合", "共建", "合建", "合作"))
_WHOLE = ("政府", "团队", "课题组", "部", "办", "处", "中心", "中学", "小学", "学校", "银行", "支行", "分行", "公司", "集团", "医院", "大学", "学院", "研究院", "研究所", "实验室", "协会", "学会", "局", "委")
_HOUSES = (*_WHOLE, "团", "组", "队", "社", "院", "校", "所", "会", "站", "馆", "厂")


# Banks by their short names that the segmenter takes for verbs: 交行|江澜市分行.
_BANKS = frozenset(("交行", "建行", "招行"))


def left_edge(grid: Words, at: int, limit: int = 0, *, legal: bool = False) -> int:
    """Give where the name begins whose last part starts at `at`."""
    i = grid.index(at)
    start = grid.starts[i] if i >= 0 and _inside(*grid.items[i]) else at
    if start < at and not _inside(*grid.items[i]):
        return at
    while i > 0 and grid.starts[i - 1] >= limit and (_inside(*grid.items[i - 1], legal) or (legal and _is_trade(grid, i - 1)) or _joint_work(grid, i - 1)):
        if _joins(grid, i - 1) or _acts(grid, i - 1):
            break
        if grid.items[i - 1][0] == "上" and i > 1 and grid.items[i - 2][0].endswith(_OCCASIONS):
            # 庆典上|云澜集团: where it is told, and no part of the name.
            break
        if grid.items[i][1] == "place" and grid.items[i - 1][0] in ("上", "会上", "现场"):
            # 座谈会上|西安某某大学
            break
        if grid.items[i][1] == "place" and grid.items[i - 1][1].startswith("v") and len(grid.items[i - 1][0]) > 1 and grid.items[i - 1][0] not in _BANKS:
            # …做到|上海某某有限公司: no name goes on over a verb before its place.
            break
        i -= 1
        start = grid.starts[i]
    return _over_and(grid, i, start, limit)


def _joins(grid: Words, i: int) -> bool:
    """Tell whether a word says that two bodies act together: 研究中心|联合|某医院, 某区妇联|联合|华东医院; 某市|联合|大学 is one."""
    proper = i + 1 < len(grid.items) and (grid.items[i + 1][1].startswith(("place", "ns", "nz", "nt", "nr")) or grid.items[i + 1][0] in _LEVELS)
    return i > 0 and grid.items[i][0] in _TOGETHER and (proper or grid.items[i - 1][0].endswith((*_WHOLE, "工会", "妇联", "支部", "总支", "派出所")))


def _acts(grid: Words, i: int) -> bool:
    """Tell whether a word says what the body before it does, and is no trade: 某大学代表团|访问|某某有限公司."""
    word, tag = grid.items[i]
    if word == "投资" and i > 0 and grid.items[i - 1][0].endswith(("集团", "公司")):
        # 某某集团|投资|某某有限公司, but 某某集团投资管理有限公司
        return not grid.items[i + 1][0].startswith((*_OF_FIRMS, "控股", "开发", "建设", "有限", "股份", "合伙", "（"))
    return i > 0 and tag == "v" and len(word) == 2 and grid.items[i - 1][0].endswith(_HOUSES) and word not in words("trade_verbs") and word not in words("np_inner")


def _joint_work(grid: Words, i: int) -> bool:
    """Tell whether a word that otherwise joins two bodies says with the next one what one is for: 产业|协同|创新联盟."""
    return grid.items[i][0] == "协同" and i > 0 and _inside(*grid.items[i - 1]) and grid.items[i + 1][0].startswith(("创新", "发展", "攻关", "治理", "育人", "保护", "服务"))


def _over_and(grid: Words, i: int, start: int, limit: int) -> int:
    """Go on over 与 between two fields of one institute, where a place or an academy stands before the first: 某地|材料技术|与|工程研究所."""
    if i < 3 or grid.items[i - 1][0] != "与" or grid.items[i][1] not in ("n", "vn"):
        return start
    j = i - 2
    while j >= 0 and grid.items[j][1] in ("n", "vn", "nz") and not grid.items[j][0].endswith(_WHOLE) and len(grid.items[j][0]) > 1 and grid.starts[j] >= limit:
        j -= 1
    if not (i - 2 > j >= 0 and grid.starts[j] >= limit):
        return start
    if grid.items[j][0].endswith(("大学", "科学院")):
        return left_edge(grid, grid.starts[j], limit)
    return grid.starts[j] if grid.items[j][1] == "place" else start


def _is_trade(grid: Words, i: int) -> bool:
    """Tell whether a word that otherwise ends a name says with the next one what a company does: 企业|管理有限公司."""
    return grid.items[i][0] == "控股" or (grid.items[i][0] == "企业" and i + 1 < len(grid.items) and grid.items[i + 1][0] in _OF_FIRMS)


_LEGAL = ("股份有限", "有限责任", "集团有限", "有限公司", "合伙企业")
_OCCASIONS = ("会", "仪式", "典礼", "庆典", "论坛", "活动", "现场", "大赛", "年会")
_OF_FIRMS = frozenset(("管理", "咨询", "服务", "发展", "策划", "营销", "形象", "投资"))


def find_phrases(grid: Words, taken: bytearray) -> list[tuple[int, int, str, str]]:
    """Find names by their endings: (start, end, type, sub-label); longest first where they nest."""
    text = grid.text
    pattern, table = _heads()
    found: list[tuple[int, int, str, str]] = []
    ends = [match for match in pattern.finditer(text) if not taken[match.start()]]
    if not ends and "省部" not in text:
        return found
    matches = [match for match in ends if not no_end(text, match.group(), match.start())]
    places = [(start, start + len(word)) for start, (word, tag) in zip(grid.starts, grid.items, strict=True) if tag == "place"] if matches else []
    for match in matches:
        head = table[match.group()]
        if head.sub == "Zone" and any(at <= match.start() and stop == match.end() for at, stop in places):
            # 梁园区 is a district, and no 园区.
            continue
        limit = taken.rfind(1, 0, match.start()) + 1
        start = tidy(text, left_edge(grid, match.start(), limit, legal=head.ending.startswith(_LEGAL)), *match.span())
        legal = _LISTED_FIRM.search(text, limit, match.start()) if head.ending.endswith("有限公司") else None
        if legal and legal.start() < start and any(at == legal.start() and stop < match.start() for at, stop in places) and not any(word in legal.group() for word in _WHOLE):
            # 、武汉老马入和化妆品|有限公司、: in a list a legal name runs from mark to mark, whatever words it holds.
            start = legal.start()
        start = behind_small(text, start) if match.start() - start > 2 else start
        field = fields_before(text, head.ending, start, match.start(), limit)
        if field >= 0:
            # 某大学|人文与传播学院, 继续教育学院
            start = tidy(text, left_edge(grid, field, limit), *match.span())
        if (head.sub in ("Hospital", "School") and text[start : start + 2] in _DONE) or (head.sub == "Company" and text[start : start + 2] in _DONE_WITH and match.start() - start > 3):
            start += 2
        if ((head.type == "Organization" and head.sub != "GovernmentBody") or head.sub in ("Zone", "Venue")) and match.start() - start < 4 and (named := _of_place(text, match.start(), limit, places)) >= 0:
            start = min(start, named)
        if head.type == "Organization":
            start = min(start, max(behind_verb(text, limit, match.start()), _from_place(grid, start, limit, verbs=head.sub not in ("Company", "GovernmentBody", "MediaOutlet") or head.ending == "集团", legal=head.ending.startswith(_LEGAL), people=head.sub == "Association")))
        i = grid.index(match.start())
        if grid.items[i][1] == "quote" and grid.items[i][0].startswith("（") and text[match.end() : match.end() + 1] == "）":
            start = max(start, grid.starts[i] + 1)
        if text.startswith(("以下简称", "简称", "下称"), start):
            continue  # The short name that a bracket gives is told elsewhere.
        opened = text.rfind("（", start, match.end())
        if opened >= start and "）" not in text[opened : match.end()]:
            # 江澜科技园公司（科技园|公司）: a name that ends inside brackets begins there.
            start = opened + 1
        if grid.items[i][1] == "quote" and grid.items[i][0].startswith("“"):
            # A name inside quotation marks begins with them, and is no sentence: “他们都是管委会请来的”; in a title behind its dash (“扇底清风——|某博物馆藏扇文化展”).
            start = max(grid.starts[i] + 1, text.rfind("——", grid.starts[i], match.start()) + 2, text.rfind("：", grid.starts[i], match.start()) + 1)
            if any(word in words("np_stops") or tag[0] in "rdcpu" for word, tag in tagged(text[start : match.start()])):
                continue
        if "“" in text[start : match.start()] and "”" not in text[start : match.start()]:
            start = text.rindex("“", start, match.start()) + 1
        for (_, first_end), (second, second_end) in pairwise(places):
            # 霍城县|新疆天山医院: of two places side by side the first is where the thing lies, unless it holds the second; a town's school carries its county.
            if head.sub in ("School", "Hospital") and text[second_end - 1] in "镇乡":
                continue
            if first_end == second and start < second < match.start() and text[first_end - 1] in "市县区镇" and (not text.startswith(("省", "市"), first_end - 1) or (text.startswith(_PROVINCES, second) and head.sub != "Association")):
                start = second
        if head.sub == "Company" and (zone := _IN_ZONE.match(text, start, match.start())) and (shop_name(text[zone.end() : zone.end() + 2]) or _own(text[zone.end() : match.start()])):
            # 某某经济开发区|宏达机械有限公司: a firm with a name of its own lies in the zone before it.
            start = zone.end()
        if head.sub == "Hospital" and head.ending not in ("分院", "院区"):
            # 某市某某医院|某县中医医院: a second hospital begins with its place.
            start = max([start, *(at for at, stop in places if start < at < match.start() and text.endswith("医院", 0, at) and text[stop - 1] in "县市" and stop - at > 2)])
        if head.sub in ("Hospital", "School"):
            # 向贵华及|务川中学: behind a conjunction a place begins the next name.
            start = max([start, *(at for at, _ in places if start < at <= match.start() and text[at - 1] in "及与")])
        if head.type == "Place" and head.sub in ("Venue", "Zone"):
            # 新民镇|鑫澜夜市: a place with a name of its own lies in the town before it; 新民镇|体育馆 has none.
            town = max((end for at, end in places if start <= at and end < match.start() and text[end - 1] in "市县区镇乡道"), default=-1)
            if town > 0 and match.start() - town >= 2 and not text.startswith(_OFFICES, town) and _own(text[town : match.start()]):
                start = town + 2 * (text[town : town + 2] in _BUILT and match.start() - town > 3)
            village = text.rfind("村", start + 2, match.start()) + 1
            if village and match.start() - village >= 3 and any(start <= at < village for at, _ in places):
                # 某区明月村|澜月湾沙滩
                start = village
        if head.type == "Place" and text[start : start + 1] in tuple("楼街馆厅院门"):
            # 一号楼|会议室, 五号街坊|社区
            numbered = _NUMBERED.search(text, limit, start) or (_NAMED_HALL.search(text, limit, start) if text[start] == "楼" else None)
            start = numbered.start() if numbered else start
        if head.sub == "Neighborhood":
            start = neighborhood_start(grid, places, start, match.start(), match.end(), limit)
        if head.ending == "村" and text[match.start() - 1] == "江" and composed_name(text, start) == match.end():
            continue  # 扎西江村
        if match.start() - start < head.least or "，" in text[start : match.start()] or not _named(text[start : match.start()], head) or (head.named and not _proper(grid, start, places) and not (match.start() - start > (1 if head.sub == "Neighborhood" else 3) and _rare(grid, start)) and not ((head.ending in _RULED or (head.sub == "Zone" and match.start() - start == 2)) and _own(text[start : match.start()])) and not _DEFINED.match(text, match.end())):
            continue
        kind = _CLASS_OF_FIRM.match(text, start, match.start()) if head.sub == "Company" else None
        if kind:
            start = kind.end()
        if head.ending == "公司" and _KIND_OF_FIRM.search(text, start, match.start()) and (_ITS_FIRM.search(text, start, match.start()) or not _proper(grid, start)):
            continue
        joined = _SHORT_AND.match(text, start, match.start()) if head.sub == "Company" else None
        if joined:
            start = joined.end()
        if head.type == "Organization" and (text.endswith(_RELATED, 0, match.start()) or (head.ending == "学校" and text.endswith("友好", 0, match.start())) or behind_count(text[start : match.start()])):
            # 两省兄弟|协会, 姊妹|学校: what a house calls others of its kind.
            continue
        if head.type == "Organization" and _COUNTED.search(text[:start]) and not _proper(grid, start):
            continue
        # 某医院|皮肤科: a ward behind its hospital.
        ward = WARD.match(text, match.end()) if head.sub == "Hospital" else None
        if ward:
            found.append((start, ward.end(), head.type, head.sub))
        # 某农科院|水稻所: an institute of an academy.
        part = INSTITUTE.match(text, match.end()) if head.ending in ("科学院", "农科院", "研究院", "工程院") else None
        if part:
            found.append((start, part.end(), head.type, head.sub))
        # 中国石油大学（北京）: the place in brackets is part of the name.
        campus = _CAMPUS.match(text, match.end()) if head.ending == "大学" and not gives_short_form(text, start, match.end()) else None
        campus = (_BRANCH.match(text, match.end()) if head.sub in ("Hospital", "School", "ResearchInstitute") else None) or campus
        if head.sub == "Venue" and any(at == match.end() + 1 and text[stop : stop + 1] == "）" for at, stop in places):
            # 国家会展中心（天津）
            campus = _CAMPUS.match(text, match.end())
        # 国际某某科学院|中国科学中心: what it has in a country.
        abroad = IN_COUNTRY.match(text, match.end()) if head.sub in ("ResearchInstitute", "Association", "School") else None
        if abroad:
            found.append((start, abroad.end(), head.type, head.sub))
        # 某大学|中文系: a department behind its school.
        part = DEPARTMENT.match(text, match.end()) if head.sub == "School" else None
        if part:
            found.append((start, part.end(), head.type, head.sub))
        found.append((start, campus.end() if campus else match.end(), head.type, head.sub))
    found += [(*lab.span(), "Organization", "ResearchInstitute") for lab in _STATE_LAB.finditer(text)]
    for house in _SHORT_HOUSE.finditer(text) if ends else ():
        stem = house["stem"]
        if not is_word(stem) and stem not in words("generic_modifiers") and not any(one in words("np_stops") for one, _ in tagged(stem) if len(one) > 1):
            found.append((*house.span(), "Organization", "Hospital" if house.group().endswith("医院") else "School"))
    return found


# 收购某市的|唐石河收获机械厂, 某县的老字号|味溪泡菜厂
_OWN_RUN = re.compile(r"(?:(?:一家|老字号|知名|著名|百年|本土|本地|民营)*)(?P<name>(?:(?![的了在由将把被从向等各该])[\u4e00-\u9fff]){2,8})$")


def _of_place(text: str, at: int, limit: int, places: list[tuple[int, int]]) -> int:
    """Give where the name begins that runs from behind a place and 的 to an ending at `at` and holds a word that no dictionary has; -1 for none."""
    place = next((stop for _, stop in reversed(places) if stop < at and text[stop] == "的"), -1)
    run = _OWN_RUN.match(text, place + 1, at) if place >= limit else None
    return run.start("name") if run and _own(run["name"]) and not any(word in words("np_stops") for word, _ in tagged(run["name"])) else -1


_IN_ZONE = re.compile(r"[\u4e00-\u9fff]{2,}(?:开发区|高新区|经开区|产业园|工业园区?|科技园|创业园|园区|保税区)(?=[\u4e00-\u9fff]{4,})")
# A laboratory that the state and a province build: 省部共建某某保护与利用国家重点实验室.
_STATE_LAB = Sought(r"省部共建(?:(?![的了在由将])[\u4e00-\u9fff]){3,26}?(?:国家|全国)重点实验室")
# A house of two characters that opens a clause, whatever words its name would be: 齐都|医院.
_SHORT_HOUSE = Sought(r"(?:^|(?<=[，。；、：“\n]))(?P<stem>(?![\u4e00-\u9fff]?[是们]|[该本我贵此全各两三多某一有到在去对向从由是市县区省她他它])[\u4e00-\u9fff]{2})(?:医院|大学|中学|小学)(?![\u4e00-\u9fff]?[长生校])")
_LISTED_FIRM = re.compile(r"(?<=、)(?:(?![由在向于将被把的了]|分别|先后)[\u4e00-\u9fff]){4,18}$")
# A building's own name before 楼, behind what it lies in: 在|正心|楼第一会议室.
_NAMED_HALL = re.compile(r"(?<=[在于到，、区])[\u4e00-\u9fff]{2}$")
_NUMBERED = re.compile(r"[一二三四五六七八九十\d]{1,3}号$")
_PROVINCES = ("新疆", "内蒙古", "西藏", "宁夏", "广西", "黑龙江", "吉林", "辽宁", "河北", "河南", "山东", "山西", "陕西", "甘肃", "青海", "四川", "贵州", "云南", "湖北", "湖南", "江西", "安徽", "江苏", "浙江", "福建", "广东", "海南")
WARD = re.compile(
    r"(?:重症|甲状腺|乳腺|胃肠|肛肠|血管|足踝|创伤|运动|生殖|新生儿|肾脏|疼痛|介入|针灸|推拿|输血|高压氧|神经|心血?管?|呼吸|消化|泌尿|风湿|血液|内分泌|普通?|胸|脑病|脑|肺病|肝病|肾病|心病|脾胃病?|骨伤|治未病|骨|关节|脊柱|妇|产|儿|眼|耳鼻喉|口腔|皮肤|肿瘤|急诊|康复|中医|检验|放射|麻醉|影像|病理|药剂|感染|肝胆|烧伤|整形|老年|全|超声|营养|精神|心理|肾|内|外|监护|遗传|移植|罕见病|生殖医学|预防保健|公共卫生|健康管理)+"
    r"(?:医学)?(?:科[\u4e00-\u9fff]{0,4}?病区|科(?!研(?![制发])|技|学|普|协|教|室)(?:中心)?|病房)|急诊[一二三四五六七八九十]?部(?:重症监护病房)?"
    r"|(?:信息|医务|护理|设备|药学|质控|质管|宣传|人事|财务|后勤|保卫|社工|科教|科研|院感|医保|门诊|客服|病案|党政|医患)(?:处|科(?!研|技|学|普|教)|部(?!门|分|署|长))(?!主任|护士长|[处科部]长|副|工作|人员)"
)
# 江澜大学（云滨）创新研究院, 江澜医院（云滨）脑科中心: the place in brackets, and what lies there.
_BRANCH = re.compile(r"（[\u4e00-\u9fff]{2,6}）(?![和与及同])[\u4e00-\u9fff]{0,10}?(?:中心|医院|学院|研究院|分院|院区|实验室|基地|校区)(?![\u4e00-\u9fff]{0,2}[长主])")
# 机器人合资公司: what is said by these words before 公司 is its kind.
_KIND_OF_FIRM = re.compile(r"(?:合资|独资|子|孙|控股|参股|上市|项目|关联|初创|科技型|民营|外资|跨国|创业|头部|龙头|新|网络|互联网|保险|物业|旅游|建筑|保安|保洁|劳务|机器人|芯片|半导体|人工智能|生物医药|新能源|软件|物流)$")
# 澜砾集团|子公司: the group is named, and what it has is not.
_ITS_FIRM = re.compile(r"(?:集团|公司|股份)(?:全资|控股)?[子孙]$")
# 西安交大|和|平高集团: a school by its short name, and a firm.
_SHORT_AND = re.compile(r"[\u4e00-\u9fff]{1,4}(?:交大|师大|理工|工大|农大|科大|医大|财大)[和与](?=.{2})")
# 某集团全资子公司|澜能环保有限公司, 老股东|云湛资本: what kind of firm it is stands before its name.
_CLASS_OF_FIRM = re.compile(r".*(?:(?:全资|控股|参股)?[子孙母]公司|股东|(?:业主|建设|施工|承建|运营|监理|中标|投资|开发)单位|(?:世界|中国|全国|民营企业|中国企业)\d+强(?:企业)?|巨头|独角兽|龙头(?:企业)?|制造商|供应商|运营商|服务商|开发商|厂商|(?:科技|高新技术|上市|民营|本土|本地|知名|[省市区县镇乡园])企业)(?=.{2})")
# What is done to hospitals is no part of a name: 推进|公立医院.
_DONE = frozenset(("推进", "促进", "助推", "助力", "加强", "深化", "完善", "推动", "支持", "支援", "资助", "学习", "参观", "考察", "走访", "了解"))
# What is done with firms: 指导|某某集团, 加盟|某某集团.
_DONE_WITH = _DONE | {"指导", "完成", "加盟", "带领", "授予", "慰问", "表彰", "帮扶"}
# 在某市|建设|某某产业园: what is done to places.
_BUILT = frozenset(("建设", "打造", "投资", "新建", "扩建", "改造", "规划"))
# 15家互联网医院: what is counted is a kind.
_RELATED = ("兄弟", "姊妹", "结对", "对口帮扶", "来访", "到访")
_COUNTED = re.compile(r"(?:\d|[两三四五六七八九十百几多])余?[大家所个]$")
# What has an administration has a name, wherever in it the word is that no dictionary has: 东方|澜谷|管委会.
_RULED = ("管委会", "管理委员会")
# What is given a short name has a name: 工业研究发展中心（以下简称…）.
_DEFINED = re.compile(r"（(?:以下)?(?:简称|下称)")
_CAMPUS = re.compile(r"（(?!暂名|暂定|拟|原|以?下?简?称)[\u4e00-\u9fff]{2,4}）")
_OFFICES = ("青少年", "政府", "人民", "党委", "党群", "机关", "行政", "市民", "文化", "综合")


def _own(run: str) -> bool:
    """Tell whether a run of characters holds a word that no dictionary has, or one for a name."""
    parts = tagged(run)
    # A name that the segmenter cannot cut falls into single characters.
    return all(len(word) == 1 for word, _ in parts) or any((len(word) > 1 and bool(_HAN.fullmatch(word)) and word[0] not in "一二三四五六七八九十" and not is_word(word)) or tag in ("nr", "nrt", "nrfg") for word, tag in parts)


def _rare(grid: Words, start: int) -> bool:
    """Tell whether a name that begins at a mark, or behind what hands over, begins with a noun that news hardly has: 晨曦|公益服务中心."""
    i = grid.index(start)
    word, tag = grid.items[i]
    opens = not start or not "\u4e00" <= grid.text[start - 1] <= "\u9fff" or (grid.text[start - 1] in "由与和及在到向从为对的" and grid.starts[i] == start) or grid.items[i - 1][0] in words("np_stops")
    return opens and grid.starts[i] == start and len(word) == 2 and tag[0] in "nq" and bool(_HAN.fullmatch(word)) and word not in words("frequent_words") and word not in words("generic_modifiers") and word not in words("common_modifiers")


def _proper(grid: Words, start: int, places: Sequence[tuple[int, int]] = ()) -> bool:
    """Tell whether a name begins with a place, with the level of one (市|卫生学校, 国家|癌症中心) or with a word that no dictionary has."""
    word, tag = grid.items[grid.index(start)]
    if shop_name(word) or (len(word) == 2 and tag[0] == "n" and word not in words("frequent_words") and grid.text[start - 1 : start] == "的" and any(stop == start - 1 for _, stop in places)):
        # 鼎盛|农场, 某市的|宏图|机械厂
        return True
    return word in _LEVELS or tag in ("place", "ns", "nz", "nr", "nrt", "nrfg", "nt", "quote") or (len(word) > 1 and bool(_HAN.fullmatch(word)) and not is_word(word))


_LEVELS = frozenset(("省", "市", "区", "县", "州", "旗", "国家", "省立", "市立", "县立"))


def _from_place(grid: Words, start: int, limit: int, *, verbs: bool, legal: bool, people: bool) -> int:
    """Go on to the left to a place where only words stand between that no sentence is made of: 北京|神经|认知|研究所.

    A verb counts behind a noun only: 在上海|开办|医院 is no name.
    """
    i = grid.index(start)
    while i > 0 and grid.starts[i - 1] >= limit and start - grid.starts[i - 1] <= 12:
        i -= 1
        word, tag = grid.items[i]
        if tag in ("place", "break"):
            # 北京|陕西|企业|商会: of those from one place in another.
            return grid.starts[i - (people and i > 0 and grid.items[i - 1][1] == "place" and grid.starts[i - 1] >= limit)] if tag == "place" else start
        if _joins(grid, i) or _acts(grid, i):
            return start
        whole = grid.items[i - 1][0].endswith(_WHOLE) and grid.items[i + 1][1] in ("place", "ns", "nz", "nt")
        behind = (grid.items[i - 1][1] in ("n", "nz", "vn") and not whole) or grid.items[i - 1][0] == "各界" or (grid.items[i - 1][1] == "place" and start == grid.starts[i] + len(word))
        verb = verbs and tag.startswith("v") and len(word) == 2 and word not in _TOGETHER and behind and word not in words("np_stops")
        verb = verb or (legal and word == "企业") or (people and word in ("企业", "记者", "居民")) or (legal and _is_trade(grid, i)) or (legal and bool(_HAN.fullmatch(word)) and tag[0] not in "pcu" and word not in words("np_stops"))
        if not (verb or (_inside(word, tag) and not _NUMBER.match(word)) or (tag == "m" and _ORDINAL.match(word))):
            return start
    return start


_ORDINAL = re.compile(r"第[一二三四五六七八九十]+$|[一二三四五六七八九]$")
# 二级口腔专科医院, 大型现代化医疗中心: kinds of hospitals.
_RANKED = re.compile(r"[一二三]级|甲等|三甲|大型|现代化|综合|专科|公立|民营|社会办|基层|连锁|高端|定点|对口|帮扶|受援|央企|国内|顶尖")
# 新一届理事会: of one term, and of whom stands elsewhere.
_MANY = re.compile(r"(?:各|部分)?(?:区县|县区|市县|区市县|县市区)(?!级)|起?[两三四五六七八九十百\d]+[大个家所支地](?!学)")
_TERM = re.compile(r"(?:新一|上一|下一|本|历|首|第[一二三四五六七八九十百\d]+)届(?:常务|青年)?")
# 一流应用型大学, 二级教学院: kinds of schools.
_KIND_OF_SCHOOL = re.compile(r"^二级|^(?:985|211|双一流)|一流|应用型|研究型|教学型|综合性|高水平|现代化")
_KIND_OF_HOSPITAL = re.compile(rf"(?:{_RANKED.pattern}|性|区域|国际化?|国家级?|[省市县]级|口腔|眼科|骨科|中医|中西医结合|康复|妇产|妇幼|儿童|肿瘤|老年|精神|互联网|智慧|医疗|教学|实习)+")

_AMOUNT = re.compile(r"[\d一二三四五六七八九十百千万余多家个]+")


def _named(modifier: str, head: Head) -> bool:
    """Tell whether what stands before the ending makes it a name, and not a kind (三甲医院, 职业学校)."""
    if head.least == 0:
        return True
    if _MANY.match(modifier) or _TERM.fullmatch(modifier) or (head.named and ("一家" in modifier or modifier.endswith("人民"))) or (head.sub in ("School", "ResearchInstitute") and _KIND_OF_SCHOOL.search(modifier)):
        return False
    if _KIND_OF_HOSPITAL.fullmatch(modifier) and _RANKED.search(modifier):
        return False
    # 公司|注册资本
    return words("generic_modifiers").isdisjoint((modifier, modifier.removeprefix("公司"))) and not _AMOUNT.fullmatch(modifier)
