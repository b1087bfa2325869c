"""Finds teams by the area or the word that they play for (中国队, 云滨女子篮球队, “白鹭”队), those of a school (校足球队), and the desks of an outlet abroad (总台北美总站)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.kinds import BEATS
from kg.needs import Sought

_SPORT = r"(?:足球|篮球|排球|乒乓球|羽毛球|网球|手球|曲棍球|棒球|垒球|冰球|水球|游泳|跳水|花样游泳|田径|体操|射击|射箭|举重|摔跤|柔道|击剑|赛艇|皮划艇|自行车|短道速滑|速度滑冰|花样滑冰|冰壶|滑雪|龙舟|舞龙|拔河|健身操|广场舞|电竞)"
_TEAM = re.compile(rf"(?:国家)?(?:青年|少年|老年|青少年|残疾人|U\d\d)?(?:(?:男|女)子?)?{_SPORT}?(?:代表|青年)?[一二]?队(?![伍员友医长列形内名站里列])|(?![国省市县区代])[\u4e00-\u9fff]{{2,4}}队(?=(?:代理|执行|助理|主)*(?:教练|主帅|领队|队长|队医|外援|门将)[\u4e00-\u9fff])|(?:男|女)(?:足|篮|排|乒|羽|网|曲|水|冰)(?![球协联])")
# Those whom a place sends to help another: 福建省|第二批援疆医疗队.
_AID = re.compile(r"(?:第[一二三四五六七八九十百\d]{1,3}批|首批)(?:对口)?(?:支援|援助|驰援|援|赴)(?:(?![的了在由和与是])[\u4e00-\u9fff]){1,9}?医疗队(?!员|伍)")
_NATIONAL = Sought(rf"(?<![\u4e00-\u9fff])国家(?:{_SPORT})?队(?![伍员友医长列])")
_QUOTED = Sought(r"“[^“”，。；]{1,12}”(?:代表|志愿服务|志愿者服务|志愿|服务|突击|宣讲|救援|调解|参赛|创新|车|战|巡护|巡逻|先锋|机器人|龙舟)?(?:小|分)?队(?![伍员长列])")
# A school's team or troupe that goes by its kind alone, at the start of a clause or behind its school: 校足球队获…, 民乐社的….
_CLUBS = rf"(?:(?:(?:男|女)子?)?{_SPORT}队|(?:男|女)(?:足|篮|排|乒)|(?:合唱|民乐|管乐|弦乐|管弦乐|交响乐|舞蹈|话剧|艺术|京剧|课本剧)(?:团|社|队)|(?:文学|戏剧|书法|摄影|机器人|科创|朗诵|剪纸|编程)社团?|(?:辩论|啦啦操|鼓号|国旗护卫|机器人|科创|航模|礼仪)队)(?=的(?!是)|[荣喜斩]?获|夺|勇夺|摘|捧|以|在|首|再|也|则|登台|表演|演出|参加|出征|代表|力克|战胜)"
CLUB = Sought(rf"(?:^|(?<=[，。；：、☆★●◇◆\n ])|(?<=[我本]校)|(?<=学校))(?:校|学校)?(?P<name>{_CLUBS})")
OF_SCHOOL = Sought(rf"校?{_CLUBS}")
# Whatever wins in its clause, or beats another, is a team by how its name ends: 飞鹰队夺得…, 染色课题组拿下….
GROUP_ENDS = Sought(r"(?:(?<![带领率组部军排舰乐列该两客主我])队(?![伍员友医长列形内名站里])|(?:课题|项目|攻关|班)组(?![长成员织])|工作室|俱乐部)")
_GROUP_NAME = re.compile(r"(?:^|(?<=[，。；：、\n的与和及由归了给是有胜败克汰敌于平阵扫而])|(?<=[我本该][校院])|(?<=学院)|(?<=[大中小]学)|(?<=公司))(?:最终|最后|结果|随后)?(?P<name>(?:(?:(?![的了在与和及由])[\u4e00-\u9fff]){0,8}“[^“”，。；]{1,12}”)?(?:(?![的了在与和及由以被将是为对向从归给又还也曾“”]|" + BEATS + r")[\u4e00-\u9fffA-Za-z\d·]){0,14})$")
_NO_GROUP = re.compile(r"(?:[一两三四五六七八九十\d多各全参本此其每某该支个名家余]*|.*[一两三四五六七八九十\d多几数][支个名余].*|参赛|获奖|优胜|优秀|先进|代表|研究|创新|劳模|名师|名医|重点|重大|第[一二三四五六七八九十\d]+|[去今明当同]?[年日天月].*|其中|最终|.*(?:赛|杯|运动会|奥运会|大会).*|经过.*|.*[时后中上]|决赛.*)(?:代表|小|大|中|支|车|战|球)?(?:[队组]|班组|课题组|项目组|攻关组|工作室|俱乐部)")
_GAINS = r"(?:荣获|获评|获颁|获得|揽获|包揽|斩获|夺得|摘得|摘取|拿下|拿[了过]|捧[得回走起]|并列|蝉联|喜获|赢得|勇夺|荣膺|获|被[^，。；]{0,10}?(?:评|授|认定|命名|表彰))"
_PRIZE = r"(?:“[^“”]{2,14}”|奖|[冠亚季殿]军|第[一二三四五六七八]名|[金银铜]牌|称号|荣誉|殊荣|集体|先锋号|标兵|示范岗|组织)"
_WINS = re.compile(rf"(?:（[^（）]{{1,20}}）)?(?:[^，。；“”、队组]{{0,10}}?|[^，。；、队组]{{0,8}}?以[^，。；]{{2,20}}?){_GAINS}了?[^，。；队组]{{0,24}}?{_PRIZE}|(?:[^，。；“”、队组]{{0,4}})(?:夺冠|参[演训](?=[，。；])|参赛(?=[，。；]))")
_BEATING = re.compile(rf"(?:以)?[\d一二三四五六七八九十比∶：:]*(?:的?(?:总)?(?:比分|成绩))?(?:{BEATS})")
_BEATEN = re.compile(rf"(?:{BEATS})了?")
# Behind these stands who has won: 获奖的是甲课题组、乙课题组; 金奖归了某俱乐部.
_GIVEN_TO = re.compile(r"获奖的(?:分别)?[是有]|(?:[冠亚季]军|奖|第[一二三四五六]名)(?:分别)?(?:花落|归了|归属|归于|归|颁给|授予了?)")
# Who else won with it: 飞鹰队|与某院赤兔队并列一等奖.
_BESIDE = re.compile(r"[、与和及](?:(?![的了在由以被将]|[、与和及])[\u4e00-\u9fff“”的]){2,24}?(?:队|组|工作室|俱乐部)")
# What an outlet has elsewhere: 总台|北美总站, 某网|海外频道.
_DESK = re.compile(r"(?!多[个家]|各|若干|有关|地方)(?:(?![的了在与和等由])[\u4e00-\u9fff]){2,6}?(?:总站(?!长)|分社(?!长)|记者站(?!长)|频道(?=承办|主办|协办|联合|和|与|、|总监|主编))")

# Those whom a house sends out together: 云滨大学招生|宣讲团, 市委|第四调研组. A numbered one has a name without any house that was read: 外部董事第四调研组.
_SENT = (
    r"(?:(?:调研|督导|督查|督察|检查|巡察|考核|评估|考察|验收|核查|帮扶|巡回指导|专家|慰问|视察)组(?![长织成员合建])|(?:宣讲|讲师|采访|博士|考察|参访|访问|调研|专家|慰问|服务)团(?![长队员结体])|(?:(?:暑期|社会)?(?:社会)?实践|志愿服务|义诊|支教|青年志愿者|党员志愿者)(?:小?分?队|团)(?![长员伍]))"
    r"(?=一行|(?:[\d一二三四五六七八九十]+人)?(?:近日|日前|[上下]午|\d+日|专程|应邀|先后|分别|再次|实地|深入)*(?:来[到校院访]|走进|走访|赴|到|前往|莅|深入|抵达|进驻|参观|考察|访问|访谈|检查|察看|查看|听取|围绕|就(?!业)|对|在))"
)
PARTY = Sought(_SENT)
_RUN = "(?:(?![的了在由和与及是将对向到赴为派率请把被给并以该副带]|书记|主任|主席|[局校院会处科队部社市区县镇]长|教授|成立|组[建织成]|欢迎|接待|迎[来接]|陪同|带领|联合|抽调|会同|听取|配合|协助|参加|通过|安排|支持|接受|各|有关|相关|多[个支])[\u4e00-\u9fff])"
_PARTY_OF = re.compile(rf"(?:“[^“”，。；]{{2,12}}”)?{_RUN}{{0,10}}?{_SENT}")
_NUMBERED_PARTY = re.compile(rf"(?:^|(?<=[，。；：、的由\n]))(?:{_RUN}){{2,14}}?第[一二三四五六七八九十]{{1,3}}{_SENT}")

# Who flies in a ship that bears a number; two of them share the word: 神舟十六号、神舟十七号航天员乘组.
_SHIP = "(?:(?![的了在由和与是、，。；从向为到等])[\u4e00-\u9fff]){2}[一二三四五六七八九十]{1,3}号"
_CREW = Sought(rf"(?P<ship>{_SHIP})(?:载人飞行任务|载人飞船)?(?:(?:两个)?(?:航天员|飞行))?乘组(?![人长员成])")
_CREW_BEFORE = re.compile(rf"(?P<ship>{_SHIP})(?:、|和|与)$")


def find_crews(text: str) -> list[tuple[int, int, str]]:
    """Find the crews of numbered ships, each with its name.

    >>> text = "江舟六号、江舟七号航天员乘组进行交接。"
    >>> [(text[a:b], name) for a, b, name in find_crews(text)]
    [('江舟六号', '江舟六号乘组'), ('江舟七号航天员乘组', '江舟七号乘组')]
    """
    found = []
    for match in _CREW.finditer(text):
        before = _CREW_BEFORE.search(text, max(match.start() - 8, 0), match.start())
        if before:
            found.append((*before.span("ship"), before["ship"] + "乘组"))
        found.append((*match.span(), match["ship"] + "乘组"))
    return found


def find_parties(text: str, houses: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find those who set out together: behind the house that sends them, or by a number of their own.

    >>> text = "云滨大学招生宣讲团走进江澜中学，中央企业外部董事第四调研组来到宁波。"
    >>> [text[a:b] for a, b in find_parties(text, [(0, 4), (10, 14)])]
    ['云滨大学招生宣讲团', '中央企业外部董事第四调研组']
    """
    if PARTY.search(text) is None:
        return []
    of_houses = [(start, party.end()) for start, end in houses if (party := _PARTY_OF.match(text, end))]
    return of_houses + [match.span() for match in _NUMBERED_PARTY.finditer(text) if not any(start < match.end() and match.start() < end for start, end in of_houses)]


def find_teams(text: str, areas: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find teams; `areas` are the spans of areas, behind which they stand.

    >>> text = "中国女排战胜日本队，“白鹭”队夺冠。"
    >>> [text[a:b] for a, b in find_teams(text, [(0, 2), (6, 8)])]
    ['“白鹭”队', '中国女排', '日本队']
    """
    found = [match.span() for pattern in (_NATIONAL, _QUOTED) for match in pattern.finditer(text)]
    aids = "医疗队" in text
    for start, end in areas:
        team = _TEAM.match(text, end) or (_AID.match(text, end) if aids else None)
        if team:
            found.append((start, team.end()))
    return found


def find_clubs(text: str, houses: Iterable[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find the teams and troupes of schools, with their full names: of one of `houses`, or of the page's own, whose name begins with + until that is known.

    >>> find_clubs("校足球队获全区联赛亚军，民乐社的演出赢得掌声。", [])
    [(1, 4, '+足球队'), (12, 15, '+民乐社')]
    """
    found = [(*match.span("name"), "+" + match["name"]) for match in CLUB.finditer(text)]
    return found + [(start, club.end(), text[start : club.end()]) for start, end in houses if text[end - 1] in "学院校" and (club := OF_SCHOOL.match(text, end))]


def find_desks(text: str, outlets: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find the desks that stand behind the name of their outlet.

    >>> text = "云滨电视台北美总站举行研讨会。"
    >>> [text[a:b] for a, b in find_desks(text, [(0, 5)])]
    ['云滨电视台北美总站']
    """
    return [(start, desk.end()) for start, end in outlets if (desk := _DESK.match(text, end))]


def find_winners(text: str, houses: Iterable[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find the teams that win something or beat another, each with its name; one of `houses` before it is no winner itself.

    >>> text = "无水染色课题组去年拿下了全省科技一等奖，云岫大学的飞鹰队获特等奖。"
    >>> [(text[a:b], name) for a, b, name in find_winners(text, [(20, 24)])]
    [('云岫大学的飞鹰队', '飞鹰队'), ('无水染色课题组', '无水染色课题组')]
    """
    found: list[tuple[int, int, str]] = []
    for end in reversed([match.end() for match in GROUP_ENDS.finditer(text)]):
        clause = max(text.rfind(mark, 0, end) for mark in "，。；：\n") + 1
        beside = _BESIDE.match(text, end)
        wins = _WINS.match(text, end) or _BEATING.match(text, end) or (beside and any(beside.end() == at for _, at, _ in found))
        if not wins and not _BEATEN.search(text, clause, end) and not _GIVEN_TO.search(text, clause, end):
            continue
        named = _GROUP_NAME.search(text[:end], clause)
        if named is None or end - named.start("name") < 3 or named["name"].startswith("校") or _NO_GROUP.fullmatch(named["name"]):
            continue
        # 帮助|飞鹰队蝉联冠军
        start = named.start("name") + 2 * named["name"].startswith(("帮助", "协助", "率领", "带领"))
        house = next((at for at, stop in houses if stop == start or (stop == start - 1 and text[stop] == "的")), start)
        if wins or any(met.end() in (start, house) for met in _BEATEN.finditer(text, clause)) or _GIVEN_TO.search(text, clause, start):
            found.append((house, end, text[start:end]))
    return found
