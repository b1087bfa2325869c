"""Finds bodies of party, state and people's organisations by grammar: level or place, field, ending, sub-units."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.gazetteer import is_han
from kg.kinds import PARTIES, ZONES_BY_NAME
from kg.lexicons import any_of, endings, rows, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.abbreviated import country_meant
from kg.reading.scene import Scene
from kg.reading.titles import LEVEL, LEVELS

_PARTIES = "|".join(PARTIES)
# Behind 联合 the next body begins: 区委社工部|联合区妇联.
_HAN_RUN = f"(?:(?!(?:联合|会同)[{LEVELS}]|会同中央)[\u4e00-\u9fff（）])"
# A level letter opens a name only after one of these (or a mark, or another mention): else it is inside a word.
_BEFORE = frozenset("届表有自委去由在与和及对向同经被到据任为是并原前的以等给从于兼受将让请赴把随了或率合取议获达彻行布照托绕应接至助实习循报示见问访")
# Behind these a body opens with its level too: ，来|市政协调研, 一行来|县医院, 近日|区政府, 近年来|市妇联, 期间|区委.
_OPENS_ANEW = re.compile(
    r"(?:(?:^|(?<=[，。；：、\n])|(?<=前)|(?<=人)|(?<=一行)|(?<=[团组队])|(?<=专程))来|年来|日来|以来|近日|日前|昨天|今天|昨日|今日|当天|当日|次日|当晚|昨晚|近期|目前|期间|其间|会[前后上]|去年|今年|\d[年月日]|月[份底初]|[上下]午|中午|晚上"
    r"|同时|随后|此前|此后|最近|分别|先后|再次|共同|联合|携手|联手|前往|深入|走进|参观|考察|视察|察看|调研|检查|邀请|陪同|带领|组织|督导)$"
)
_NOT_AFTER_LEVEL = "属内域里级别间位场区县市外际容有各长民们人中心领东西南北上下直区对来一二三四五六七八九十两新老情大小说道政"
_SUB_OK = 8


@lru_cache(maxsize=1)
def _stop() -> re.Pattern[str]:
    # 对 stands in fields: 对外合作处.
    return re.compile(rf"对(?![外口台])|{any_of(words('body_stops') - {'对'})}")


# The stops of one character: no ending begins with one.
_STOPS = frozenset(word for word in words("body_stops") if len(word) == 1) - {"对"}


@lru_cache(maxsize=1)
def _body() -> re.Pattern[str]:
    return re.compile(rf"(?:第?[一二三四五六七八九十]{{1,4}}届)?(?P<field>{_HAN_RUN}{{0,12}}?)(?!(?<=干)部)(?:{endings('body_units')})")


@lru_cache(maxsize=1)
def _sub() -> re.Pattern[str]:
    return re.compile(rf"(?P<field>{_HAN_RUN}{{1,{_SUB_OK}}}?)(?:{endings('body_subunits')})")


@lru_cache(maxsize=1)
def _committee_of() -> re.Pattern[str]:
    """Give the pattern of the committees of a congress or a consultative conference, whose fields are joined by 和: 经济和人口资源环境委员会."""
    field = any_of(words("chamber_fields"))
    return re.compile(rf"(?:{field})(?:[和与、]?(?:{field}))*(?:专门委员会|工作委员会|委员会|专委会|工委|委(?![员托]))")


@lru_cache(maxsize=1)
def _national() -> tuple[Sought, dict[str, tuple[str, str, str]]]:
    table = {row[0]: (row[1], row[2], "".join(row[3:])) for row in rows("national_bodies")}
    return Sought(any_of(table)), table


def _behind_first(names: Iterable[str]) -> str:
    """Give the pattern of what stands behind the first characters of names."""
    return "|".join(f"(?<={name[0]}){name[1:]}" for name in names)


_AREAS = ("经开区", "高新区", "开发区", "园区", "新区")
_LEVEL = re.compile(
    # The characters that one begins with come first, and what each goes on with behind: `re` passes over all others at once.
    rf"[{LEVELS}地街自{''.join(area[0] for area in (*_AREAS, *ZONES_BY_NAME.split('|')))}](?:(?<={LEVEL})|(?<=地)(?=委(?:第[一二三四五六七八九十]|巡[察视]|组织部|宣传部|统战部|政法委|编办|老干部|办公室|党校))|(?<=街)道|(?<=自)治区"
    rf"|(?:{_behind_first(_AREAS)})(?=党工委|管委会|工委|纪工委|总工会|人民法院|法院|人民检察院|检察院|(?:税务|人社|民政|教育|市场监管|卫健|公安|财政|城管|生态环境|应急管理|自然资源|住建|科技|经信|商务|司法|审计|统计|行政审批|政务服务|投资促进|招商|社会事务|社会事业|经济发展|规划建设|农业农村|文旅)(?:分?局|和[\u4e00-\u9fff]{2,8}局))|(?:{_behind_first(ZONES_BY_NAME.split('|'))})(?=管委会|党工委))"
)
has_level = _LEVEL.search
# The last part of a zone's name is none behind the rest of it: 创新港管委会, but 岫山创新港|党工委.
_ZONES_BY_NAME = frozenset(ZONES_BY_NAME.split("|"))
# State bodies that no list holds whole: 国家保密局, 国家疾病预防控制局.
_STATE_BODY = Sought(opening(r"国务院[\u4e00-\u9fff（）]{2,24}“\d{1,2}[·•]\d{1,2}”[\u4e00-\u9fff]{2,16}?调查评?估?组|武警(?!部队|官兵|战士)[\u4e00-\u9fff]{2,6}?(?:总队|支队|大队|中队)|(?:中国人民解放军)?[东南西北中]部战区(?:陆军|海军|空军)?|中央第[一二三四五六七八九十]+[\u4e00-\u9fff]{0,12}?(?:督察组|巡视组|指导组|督导组)|(?:国民会议|联邦会议|国民大会)?(?:代表院|共和国院|民族院)|中央(?:对外(?:联络|关系)?|内政|民运)部(?=部?长|副部长)|蒙古国(?:国家|家)?大呼拉尔|联合国(?:(?![和与在对向由到是了的])[\u4e00-\u9fff]){2,12}?(?:署|协调厅|事务厅)(?![长理名])|联合国大会(?=主席[\u4e00-\u9fff])|(?:博鳌亚洲|世界经济)论坛(?=副?(?:理事长|秘书长|主席))|中央(?:(?![和与在对向由到是了]|决定|批准|设立|组建|成立|中央)[\u4e00-\u9fff]){2,13}?(?:(?:领导|协调|工作)小组|委员会)(?!会议)|(?:第?[一二三四五六七八九十]+届)?全国(?:人大|人民代表大会|政协)[一二三四五六七八九十]+次会议主席团|国家杜马|大国民议会|最高苏维埃|(?:总统|总理|首相)府(?=副?(?:秘书长|主任|发言人)|办公厅)|国家(?:禁毒|防总|网信|版权|密码|保密|信访|乡村振兴|森防|防汛|防疫)[\u4e00-\u9fff]{0,4}?办(?=[发公下印印联举召通表决会])|国家[\u4e00-\u9fff]{2,9}?(?:(?:总局|局)(?:办公厅|办公室(?!副?主任))|总局|局(?![长面])|委员会|中心(?=副?主任|党委))"))
# What an area or a body founds for a task of its own: 成立|数字经济发展领导小组.
_FOUNDED = Sought(r"(?:成立|组建|设立)了?(?:由[^，。；]{2,20}?(?:组成|参加|牵头|负责|[任当][正副]?组长|担任[正副]?[组总]?[长指挥]{1,2})的)?(?P<name>(?!专项|工作|临时|相应)(?:(?![的了在由和以])[\u4e00-\u9fff]){4,16}?(?:领导小组|工作专班|指挥部))(?=[，。；、])")
# Who watches over another body for a commission that stands elsewhere: 派驻|附属医院|纪检监察组组长.
_WATCHES = Sought(r"(?<![委\u4e00-\u9fff])(?:派驻|驻)(?:第[一二三四五六七八九十]+|[\u4e00-\u9fff]{2,14}?)(?:纪检监察组|纪检组)")
_UNLISTED = AnyOf(_STATE_BODY, _WATCHES, _FOUNDED)
# What a ministry has in a region: 自然资源部|北海局, 生态环境部|西南督察局.
_REGIONAL = re.compile(r"(?:[东南西北华中]{2}|[长黄珠淮海太][江河湖](?:流域)?|[东南北]海|[\u4e00-\u9fff]{2,4}(?=监管局|专员办))(?:救助|打捞|航海保障|区域)?(?:督察局|监管局|监督局|管理局|局|分局|专员办|督察中心|中心)(?![长面部势限])")
# What a body has in another place or house: 外交部|驻澳门特派员公署, 市纪委监委|派驻市教育局纪检监察组.
_POSTED = re.compile(r"(?:派驻|驻)[\u4e00-\u9fff]{2,14}?(?:纪检监察组|纪检组|办事处|联络处|代表处|公署|专员办|特派办|监督局|监管局|联络办)")
# 某学会和某县|人民政府 are two; 某街道党工委负责人共同为|中心揭牌 is none.
_TWO = re.compile("[统理相王席][\u4e00-\u9fff]{2,8}[率偕]|^和[县市区省州](?![长政])|(?:首相|总理|总统)兼|(?:[学协商]会|研究[院所]|联合会|联盟|基金会|大学|集团)[和与及、]|负责人|书记|前往|共同为|(?:院|所|中心|公司)共同|(?:共同|联合)建设|[会院校司]经")
# 中国商务部|与某国外交部 are two.
_TWO_MINISTRIES = re.compile(r"(?<=[\u4e00-\u9fff])[部局署厅](?=[与和及同][\u4e00-\u9fff]{2,12}[部局署厅委会院]$)")
# What ends like a bureau and is none: 布局, 结局.
_NO_BUREAU = tuple(f"{char}局" for char in "布格结大开僵终破")
# What ends like an office and is done: 主办, 某党校|开班.
_DOES = re.compile("[承主协举筹兴创开领合自试]办$|开班$")
# A part of a country is no department: 东北部, 南部, 内部.
_PART = re.compile(r"[东西南北中内外上下大干]部$|[签部]署$|^[地位]处$")

def body_end(text: str, at: int) -> int:
    """Give the end of the body whose field or ending starts at `at`, just behind a level or a place; 0 for none.

    >>> "区房管局物业科科长"[: body_end("区房管局物业科科长", 1)]
    '区房管局物业科'
    """
    party = _PARTY_OF_PLACE.match(text, at)
    if party:
        return party.end()
    if text[at : at + 1] in _STOPS:
        # 某市|在…, as behind most areas: no body goes on so.
        return 0
    match = _body().match(text, at)
    if match and match.group().endswith(_HOLDS):
        # 市围棋协会|承办
        match = _body().match(text, at, match.end() - 2)
    if not match or match["field"].startswith(("原", "时任", "现任", "前任", "代理", "副", "候任", "办事处")) or _stop().search(match["field"]) or _TWO.search(match["field"]) or _PART.search(match.group()) or _DOES.search(match.group()[-2:]) or match.group() == "首部" or match.group().endswith(_NO_BUREAU):
        return 0
    if "）" in match.group() and "（" not in match.group():
        return 0
    if joint := _TWO_MINISTRIES.search(match.group()):
        return at + joint.end()
    if (match.group() == "委" and (text[match.end() : match.end() + 1] in tuple("书副常员会") or text[match.end() : match.end() + 2] in ("主任", "主席", "主委"))) or (match.group().endswith("常委") and text[match.end() : match.end() + 1] != "会"):
        return 0
    end = match.end()
    if len(match.group()) > 1 and match.group()[-1] == "委" and _COMMISSION.match(text, end):
        # 市安委|会召开…
        end += 1
    while True:
        posted = _POSTED.match(text, end)
        if posted:
            return posted.end()
        chamber = _committee_of().match(text, end) if text.endswith(("人大", "政协", "常委会"), at, end) else None
        if chamber:
            return chamber.end()
        sub = _sub().match(text, end)
        if not sub or ("（" in sub.group() and "）" not in sub.group()) or _PART.search(sub.group()) or _DOES.search(sub.group()[-2:]) or _stop().search(sub["field"]) or _TWO.search(sub["field"]) or re.search(r"[副和]|书记|主任|主席|议长|部长|院长|率$|带$|局长|常委|同志|会议|发布|印发|推出|研究员|教授|医师|院士|^(?:相关|有关|各|全体|原|时任|现任|前任|[到赴]|就(?!业))", sub["field"]):
            return end
        end = sub.end()


_HOLDS = tuple(f"{char}办" for char in "承主协举筹合")
_COMMISSION = re.compile("会(?=[召举]|成员|办公室|办|第|全体|专题|[的、，。）]|主任|$)")
# A place's branch of another party goes by the two names: 云滨民盟; no 云滨民盟盟员.
_PARTY_OF_PLACE = re.compile(rf"(?:{_PARTIES})" r"(?:青工委|妇委会|青委会)?(?!党员|会员|盟员|社员|成员|党派|中央|[省市县区州]|界|人士|组织|支部|总支|专委|的?历史|[一二三四五六七八九十]大|[\u4e00-\u9fff]{0,3}?委(?![员托]))")
# What stands above a body of one place and opens its name.
_ABOVE = re.compile(r"(?:武警|国家[\u4e00-\u9fff]{2,8}?局|中国(?:证监会|银保监会)|(?:财政|自然资源|生态环境|交通运输|水利|应急管理)部)$")


def above(text: str, start: int) -> int:
    """Give where the name of a place's body begins that opens with what stands above it: 武警|云滨支队, 国家税务总局|云滨区税务局.

    >>> above("由国家税务总局云滨区税务局", 7)
    1
    """
    match = _ABOVE.search(text, max(start - 12, 0), start)
    return match.start() if match else start


def level_bodies(text: str, taken: bytearray) -> list[tuple[int, int]]:
    """Find bodies that open with a level letter: 区委组织部, 市民政局, 镇机关党总支. `taken` marks what is inside other names."""
    found = []
    at = 0
    for match in _LEVEL.finditer(text):
        start, stop = match.span()
        if start < at or taken[start]:
            continue
        before = text[start - 1] if start else ""
        if before and is_han(before) and before not in _BEFORE and not _OPENS_ANEW.search(text, max(start - 4, 0), start) and (not taken[start - 1] or match.group() in _ZONES_BY_NAME):
            continue
        after = text[stop : stop + 1]
        if not after or (after in _NOT_AFTER_LEVEL and text[stop : stop + 2] not in _AFTER_LEVEL_WORDS and not _SESSION.match(text, stop)):
            continue
        end = body_end(text, stop)
        if end:
            found.append((start, end))
            at = end
    return found


# Fields whose first letter would otherwise speak against a body: 区人大, 市民政局, 县政协.
_AFTER_LEVEL_WORDS = frozenset(
    ("人大", "人民", "人社", "人力", "人武", "民政", "民族", "民宗", "民防", "政协", "政府", "政法", "政务", "直属", "直机", "外事", "外办", "外经", "场监", "中级", "中医", "大数", "区域", "新闻", "容环", "情指", "市场", "城市", "对外", "老龄", "老干", "老科", "两新", "围棋")
) | {"十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "领导"} - {"领导"}


_SESSION = re.compile("第?[一二三四五六七八九十]{1,4}届")
# Departments of universities: 继续|教育部.
_OTHER_SCHOOLING = re.compile(r"(?:继续|职业|基础|高等|成人|终身|特殊|学前|网络|远程|健康|安全|国际|通识|博雅|素质)$")


_LAST_SESSION = re.compile(r"第?[一二三四五六七八九十]{1,4}届$")
_UNIT = re.compile(r"(?:[\u4e00-\u9fff]{2,10}?|(?=办公[厅室]))(?:工作委员会|委员会|办公厅|办公室|研究室|常委会|(?<![公上打])司(?=副?司长|副?处长|监察专员|副?巡视员|[一二]级|负责人?|有关|相关|主办|指导|支持|主要|领导|[、，。和与等的]))(?!会议)")


# The committees of the national congress, as its own news call them.
_OF_CONGRESS = Sought(r"(?<![人大协会省市区县州央])(?:监察司法委|财经委|教科文卫委|外事委|华侨委|环资委|农业农村委|社会委|社会建设委|民族委)(?![员托])")


def congress_committees(text: str) -> list[tuple[int, int, str, str, str]]:
    """Find the committees of the national congress by their short names: (start, end, full name, type, sub-label); the page must be of that congress."""
    return [(match.start(), match.end(), *_national()[1]["全国人大" + match.group()]) for match in _OF_CONGRESS.finditer(text)]


# 政协第六届某市委员会常务委员会|关于某事的决定: the conference by its full name; with the number of a session behind it that is a meeting.
_CONSULTS = Sought(r"(?:中国人民政治协商会议|政协)(?:第?[一二三四五六七八九十]{1,3}届、){0,4}第?[一二三四五六七八九十]{1,3}届(?P<where>全国|[\u4e00-\u9fff]{2,8}?[省市县区州旗])委员会(?P<standing>常务委员会)?(?!第|[一二三四五六七八九十]+次|常务|主席|委)")


def national_bodies(text: str, whole: str = "") -> list[tuple[int, int, str, str, str]]:
    """Find national bodies from the list, with their sub-units: (start, end, full name, type, sub-label); `whole` is the article's text.

    >>> national_bodies("乌国防部表示欢迎。", "乌克兰总统来访。")
    [(0, 4, '乌克兰国防部', 'Organization', 'GovernmentBody')]
    """
    pattern, table = _national()
    found = [(*match.span(), match["where"] + "政协" + ("常委会" if match["standing"] else ""), "Organization", "GovernmentBody") for match in _CONSULTS.finditer(text)] if "届" in text else []
    for match in pattern.finditer(text):
        full, kind, sub = table[match.group()]
        if match.group().endswith("部") and text.startswith(("署", "门"), match.end()):
            # 某科技|部署了: what is deployed by a firm.
            continue
        if match.group() == "教育部" and _OTHER_SCHOOLING.search(text[: match.start()]):
            continue
        if sub == "MediaOutlet" and _TOLD_BY.match(text, match.end()) and not is_han(text[match.start() - 1 : match.start()] or "，"):
            # 凤凰网|科技讯: who tells it.
            continue
        if match.group().endswith("网") and text[match.end() : match.end() + 1] in tuple("络点球红上民格易站购约架咖课线店"):
            # 中国|网络安全
            continue
        if match.group() == "国务院" and text.endswith("美国", 0, match.start()):
            # Its ministry of foreign affairs, and no body of ours.
            found.append((match.start() - 2, match.end(), "美国国务院", kind, sub))
            continue
        if match.group() == "总台" and match.start() and is_han(text[match.start() - 1]) and text[match.start() - 1] not in _BEFORE:
            continue
        end = match.end()
        abroad = _abroad().search(text, max(match.start() - 24, 0), match.start()) if match.group().endswith("部") else None
        if abroad and (not abroad["field"] or text.startswith(("长", "副部长"), end)):
            # 法国|国防部, 法国|国际贸易与电子|商务部长: no ministry of China.
            headed = _HEADED.search(abroad["field"])
            if headed:
                # 某国总理甲和|国防部长: of the same country.
                state = abroad.group()[: -len(abroad["field"])]
                found.append((match.start(), end, (country_meant(state, text[: abroad.start()], whole) or state) + match.group() if len(state) == 1 else state + match.group(), kind, sub))
                continue
            country = country_meant(text[abroad.start()], text[: abroad.start()], whole) if match.start() - abroad.start() == 1 else ""
            found.append((abroad.start(), end, country + text[abroad.start() + (country > "") : end], kind, sub))
            continue
        if text.endswith(("兼", "兼第一", "兼第二"), 0, match.start()) and text.startswith("长", end):
            # 某国总理兼|国防部长
            continue
        posted = _POSTED.match(text, end) if sub == "GovernmentBody" else None
        if posted:
            found.append((match.start(), posted.end(), full + posted.group(), kind, sub))
            continue
        if sub == "GovernmentBody":
            unit = _REGIONAL.match(text, end) or _UNIT.match(text, end)
            if unit and not _stop().search(unit.group()) and not re.search(r"[主副]|书记", unit.group()[:-3]):
                full, end = full + unit.group(), unit.end()
            elif (extra := _sub().match(text, end)) and len(extra.group()) <= 8 and not _stop().search(extra["field"]) and not _PART.search(extra.group()) and not re.search(r"[副主和]|书记|常委", extra.group()):
                full, end = full + extra.group(), extra.end()
        republic = "中华人民共和国"
        if sub == "GovernmentBody" and text.endswith(republic, 0, match.start()):
            found.append((match.start() - len(republic), end, full, kind, sub))
            continue
        session = _LAST_SESSION.search(text, max(match.start() - 6, 0), match.start())
        found.append((session.start() if session else match.start(), end, full, kind, sub))
    if "党" in text and "签" in text:
        found += [(m.start(), m.end(), m.group(), "Organization", "Association") for m in _parties_that_sign().finditer(text)]
    if not _UNLISTED.may_match(text):
        return found
    found += [(m.start(), m.end(), m.group(), "Organization", "GovernmentBody") for pattern in (_STATE_BODY, _WATCHES) for m in pattern.finditer(text)]
    found += [(*m.span("name"), m["name"], "Organization", "GovernmentBody") for m in _FOUNDED.finditer(text)]
    return found


@lru_cache(maxsize=1)
def _abroad() -> re.Pattern[str]:
    """Give the pattern of a country other than China and of what may stand between it and the end of its ministry's name."""
    # 俄外交部: one character of it, where no other stands before it.
    return re.compile(rf"(?:{any_of(words('countries') - {'中国'})}|(?<![\u4e00-\u9fff])[俄美英法德日韩朝印越伊乌以巴埃土](?=$))(?P<field>(?:(?!中国|[的由在见向对经将任兼访率及同赴、])[\u4e00-\u9fff]){{0,14}})$")


@lru_cache(maxsize=1)
def _parties_that_sign() -> re.Pattern[str]:
    """Give the pattern of a party with its country where it signs or deals with another: 中共中央同|某国劳动党|签署…."""
    party = rf"(?:{any_of(words('countries'))})(?:劳动党|共产党|人民革命党|人民党|社会党)"
    return re.compile(rf"{party}(?=[同与和](?:{any_of(words('countries'))}|中共)[^，。；]{{0,14}}签)|(?<=[同与和]){party}(?=[^，。；党]{{0,6}}签)")


# Whoever heads the state and stands before the ministry: 总理|甲|和.
_HEADED = re.compile("(?:总统|总理|首相|国王|王储|主席|议长)[\u4e00-\u9fff]{2,}(?:和|与|以及|及)?$")


# How a story says who tells it.
_TOLD_BY = re.compile(r"[\u4e00-\u9fff]{0,4}(?:讯|电|消息)(?=[\s，：（\d]|$)")


# The youth league's committee goes by the level of its area: 团区委.
LEAGUE = Sought(r"团(?P<level>[市区县省州旗])委(?!书记|副书记|常委|委员|机关|的)")
PARTY_AT_LEVEL = Sought(rf"(?P<party>{_PARTIES})" r"(?P<level>[市区省县])(?P<body>委会|委(?![员会]))")


def party_committees(text: str, base: int, scene: Scene) -> list[tuple[int, int, str, str, str, str]]:
    """Find the committees of the other parties at the level of the page: 民盟市委会 is that of its city; (start, end, name, type, sub-label, full name)."""
    found = []
    for match in PARTY_AT_LEVEL.finditer(text):
        area = scene.area(match["level"], base + match.start())
        found.append((match.start(), match.end(), match.group(), "Organization", "Association", match["party"] + area + match["body"] if area else ""))
    for match in LEAGUE.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before and is_han(before) and before not in "和与及由合":
            continue
        area = scene.area(match["level"], base + match.start())
        found.append((match.start(), match.end(), match.group(), "Organization", "GovernmentBody", f"共青团{area}委" if area else ""))
    return found
