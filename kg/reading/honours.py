"""Finds awards and honours without quotation marks, where something in the sentence is won, given or handed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.needs import AnyOf, Sought

_AWARD = Sought(
    r"(?:第[一二三四五六七八九十百\d]+届)?(?:[\u4e00-\u9fff]{2,12}(?:勋章|奖章)|(?:个人全能|团体全能|团体|个人|最佳|优秀)?(?:特等奖|[一二三]等奖|[金银铜]奖|优胜奖|[金银铜]牌|优秀奖|组织奖|入围奖)|优秀组织奖|团体铜奖|(?:(?:全程|半程|迷你)?马拉松|\d+(?:公里|米|公斤级))?(?:男子|女子|男女|混合)(?:(?!以及)[\u4e00-\u9fff]){0,10}?[冠亚季]军|(?:U\d{1,2}|(?:少年|青年|成年|成人|老年|儿童|幼儿|小学|初中|高中|大学|大学生|专业|业余|公开|甲|乙|丙|[A-D]))组?(?:男子|女子)?[\u4e00-\u9fff]{0,2}?(?:[冠亚季]军|[特一二三]等奖|[金银铜]奖)|[冠亚季]军(?<![利里]亚军)"
    r"|[\u4e00-\u9fff]{2,12}(?:先锋号|文明单位|劳动模范|先进集体|先进个人|先进单位|先进工作者|文明岗|示范岗|标兵|能手|示范单位|红旗手|红旗集体|文明号|道德模范提名奖|道德模范|劳动奖状|五一巾帼奖状|文明家庭|最美家庭|优秀组织单位)|(?:[\u4e00-\u9fff]{2,8})?“[^“”]{2,16}”[\u4e00-\u9fff]{0,6}(?:先进(?:集体|个人|单位|工作者)|示范岗|标兵|能手|示范单位|文明号)|(?:(?<=[立记获])|(?<=荣立过)|(?<=立下)|(?<=、)|(?<=次))(?:个人|集体)?[特一二三]等功|[\u4e00-\u9fffA-Za-z]{1,18}[^颁评获中参得抽领发授夺]奖(?:(?:提名|表彰|特别|入围|优秀)奖)?(?![励项金牌章杯池学品状惩]|获(?!得者)|得(?!主)))"
)
# What each of these ends with, asked first: a run of characters that ends so is sought from each character on.
_AWARD_END = re.compile("[勋奖]章|奖|等功|[金银铜]牌|[冠亚季]军|先锋号|文明单位|劳动模范|道德模范|先进(?:集体|个人|单位|工作者)|文明岗|示范岗|标兵|能手|示范单位|红旗手|红旗集体|文明号|(?:文明|最美)家庭|优秀组织单位")
# A title of honour that no ending tells, and what a firm or a place is recognised as.
_HONOUR = Sought(
    r"(?:授予|荣获|获评|获得|喜获|评为|获颁|(?<![捕])获(?!得))了?(?P<name>(?:第[一二三四五六七八九十百\d]+届)?(?:(?![的了等为和与向在是被]|奖|名)[\u4e00-\u9fff]){4,18}?)(?=(?:荣誉)?称号)"
    r"|(?:获评|荣获|获得|入选|评为|认定为|获批)了?(?P<kind>(?:国家级?|省级?|市级?|全国|首批)(?:(?![的了等])[\u4e00-\u9fff]){0,10}(?:“[^“”]{2,10}”)?(?:企业(?!技术|研发|标准)|示范单位|示范基地))"
)
# What tells a title of honour: how good its bearer is, and what its bearer is.
_RANK = r"优秀|先进|模范|示范|最美|十佳|十大|[十百千]强|百佳|百优|标杆|杰出|文明|诚信|守信|领军|卓越|最佳|最具|星级|[一二三四五\dA]+A?级|高新技术|绿色|专精特新|小巨人|瞪羚|独角兽|单项冠军|隐形冠军|功勋|岗位|金牌|明星|特级|和谐|平安|标准化|信得过|满意|放心|品牌|龙头|试点|创新型|名牌|卫生|重点|特色|民主法治|枫桥式|教坛|生态|传统|历史文化|美丽|森林|慈善|书香|善治|和美|未来|双拥|百县千|平安"
_BEARER = r"单位|集体|个人|工作者|标兵|能手|企业家?|基地|学校|高中|医院|医师|医生|护士|党组织|党支部|党委|党员|团员|团支部|团委|团干部|之家|家庭|社区|村|镇|街道|园区|工厂|车间|案例|品牌|工匠|人物|教师|班主任|辅导员|校长|院长|员工|职工|青年|之星|好人|楷模|榜样|志愿者|组织|产品|商标|机构|班级|班组|窗口|[0-9十百千]强|商会|协会|学会|分会|专委会?|工会|科室|实验室|银行|网点|门店|酒店|景区|示范点|示范社|合作社|工作室|孵化器|众创空间|旅行社|校园|新秀|技术中心|地理标志|县城|名村|名镇|名师|派出所|支部|团队|合作社|产业园|示范区|示范县|集群"
_ITEM = r"(?:(?![的了等为向在是被和及将由]|与(?![\u4e00-\u9fff]{2,8}(?:先进|优秀|示范|模范)))[\u4e00-\u9fffA-Za-z0-9]|“[^“”]{2,16}”|和谐){3,26}?"
# 荣获全国模范职工之家、某省文明单位等荣誉: whatever such a list holds is an honour; without its end, what looks like one.
_LISTED = Sought(
    rf"(?:荣获|获评|获得|喜获|斩获|荣膺|(?<![捕查截斩荣])获(?=全国|国家级?|[省市区县]级|首[批届]|[\u4e00-\u9fff]{2,3}[省市]|年度|\d{4}年度)|喜提|(?:成功)创[建成]|创成|荣登|上榜|收获|获颁|获授|评选?为|授予|认定为|命名为|表彰为|入选|当选|(?:命名|认定|评[选定]|确定|表彰|推选)[^，。；]{2,40}?为)(?:了|过)?(?:\d{{4}}年度?)?(?:(?:其他|另一|首批|多个|一批|第[一二三四五六七八九十\d]+批次?|[\d一二三四五六七八九十两]+[项个]))?(?P<names>{_ITEM}(?:[、和及]{_ITEM})*)"
    r"(?:(?P<sure>等(?:[多\d一二三四五六七八九十两]+余?[项个])?(?:荣誉称号|荣誉|称号|奖项|奖励|殊荣))|(?=[，。；”（]|(?:荣誉)?称号|荣誉|名单|名录|等|后|$))"
)
_TOLD = re.compile(rf"(?:{_RANK}).{{0,14}}?(?:{_BEARER})$|(?:模范|文明|示范|先进|卫生|园林|宜居)(?:[县市区旗州]|城区|县城|城市)$|老字号$|非遗传承人$|传承基地$|[十百千\d]强(?:企业|单位|[县区镇]|高校|医院|品牌)?$|企业技术中心$|地理标志(?:产品)?$")
# Who is given a title by an act is honoured by whatever it names: 被授予某项目基地医院.
_GIVEN = re.compile(r"(?:授予|认定为|命名为|表彰为|评选?为|(?:命名|认定|评[选定]|确定|表彰|推选)[^，。；]{2,40}?为)")
_TITLE = re.compile(r"(?:单位|基地|中心|医院|学校|企业|城市|[县镇乡村区]|社区|园区|工厂|品牌|先锋|能手|标兵|集体|个人|孵化器|众创空间|示范[点社区店]|工作室|合作社|酒店|景区)$")
# What a house is as the bearer of an honour: 作为省级文明单位，.
_BORNE = Sought(r"作为(?P<name>(?:首批|第[一二三四五六七八九十]+批)?(?:国家级?|省级|市级|区级|县级|全国|[\u4e00-\u9fff]{2,4}[省市区县])[\u4e00-\u9fff]{0,10}?(?:文明单位|文明校园|文明村镇?|文明社区|示范校|示范学校|示范基地|示范社区|示范村|先进单位|先进集体|高新技术企业|重点龙头企业|绿色学校|特色学校))，")
_NO_HONOUR = re.compile(r"^(?:新一批|一批|该|此|这|上述|相关|各|许多|众多|不少|良好|高度|广泛)|评价|领导|支持|帮助|机会|资格|认可|好评|成绩|经验|专利|资金|订单|奖金|证书|冠军$|项目$|亿|万元")
_QUOTED = re.compile("(?:“[^“”]+”)+")
# Who comes first: 斩获团体总分第一名.
_PLACE = Sought(r"(?:获得?|夺得?|斩获|荣获|摘得|取得|拿下|勇夺|喜获|赢得)[^，。；]{0,30}?(?P<name>(?:团体总分|团体|总分|个人全能)?第[一二三四五六七八]名)")
# Who comes first in a match that has no name of its own: 获全区初中联赛亚军, 夺得手工钳冠军.
_CHAMPION = Sought(r"(?:获得?|夺得?|斩获|荣获|摘得|摘取|取得|拿下|勇夺|喜获|赢得|捧得|拿过|获过)了?(?P<name>(?![该此本这其项得])(?:(?![的了过与和届第在以]|[^，。；]{0,12}(?:大赛|锦标赛|运动会|大会|杯|节))[\u4e00-\u9fff\d]){2,14}(?:[男女]子)?[冠亚季殿]军)(?![，。；]?的)|(?:当选|获评|获选|获得?|荣获|荣膺|入选|被评为)了?(?P<best>(?:[\u4e00-\u9fff]{0,8}(?:联赛|赛季|本场|全场|年度))?最[佳美强]?(?:有价值)?[\u4e00-\u9fff]{2,6}?)(?=[，。；、]|称号|奖)")
# What is recognised as such: 取得某省第二批高新技术企业认定.
_RECOGNISED = Sought(r"(?:取得|获得?|获批|通过)了?[^，。；“]{0,24}?(?P<name>(?:国家级?|省级?|市级?)?(?:重点)?(?:高新技术企业|科技型中小企业|专精特新[^，。；]{0,8}?企业|瞪羚企业|绿色工厂|科技企业孵化器|众创空间))的?(?:重新|复审)?认定")
# 授予甲等10名教师|某省功勋教师称号
_FOR_MANY = Sought(r"授予[^。；]{2,60}?[\d一二三四五六七八九十百]+[名位个家所](?:同志|教师|教职工|职工|员工|个人|单位|集体|企业|学校|校长|医生|医务人员|学生|家庭|干部|党员|人员|人)(?P<name>(?:(?![的了等为和与向在是被])[\u4e00-\u9fff]){4,18}?)(?:荣誉)?称号")
_MEDAL = re.compile(r"[金银铜][牌奖]|(?:团体|个人)?[特一二三]等奖|优胜奖|优秀奖")
_ANY = AnyOf(_AWARD, _BORNE, _HONOUR, _FOR_MANY, _PLACE, _CHAMPION, _RECOGNISED, _LISTED)
_WON = re.compile("[获奖夺得摘评授颁拿捧赢收揽冠膺列]|入选|当选|[定名]为|荣立|记|喜提|创[建成]|上榜")
_CLASS = re.compile("[特一二三]等奖|[金银铜]奖|优秀奖")
_AWARD_LEAD = re.compile(r"^.*(?:获得|获评|获颁|荣获|斩获|夺得|摘得|拿下|拿[过了]|[获夺得]过|得了|捧[回走起]|并列|喜获|赢得|荣膺|喜提|荣登|荣立|入选|当选|勇夺|夺|被授予|授予|颁发|获|得|了|的|(?<!共)和|与(?!技术(?:进步|创新)奖)|为|(?:院士|同志)(?=国家|全国|最高)|被|在|(?<![初高])中(?![国华小医科学])|枚|个(?!人)|设立|评选出?|公布|发布|举行|召开|(?<!提)名|项目(?!奖)|类(?!奖)|包括|(?<!各)项|把|将(?!军|才|帅)|(?<=的)是)(?=.)")
# 2023年|全国五一劳动奖状, 2项|二等奖
_COUNTS = re.compile(r"(?<=\d)(?:年度?|项|人)(?=.)|(?<=\d[名位个家所])(?:同志|教师|教职工|职工|员工|个人|单位|集体|企业|学校|家庭|组织|党员|女性|医生|学生)(?=.)")

# A contest in quotes before the prize that it gives.
_CONTEST = re.compile(r"(?:第[一二三四五六七八九十百\d]{1,3}届)?“[^“”]{1,12}[杯赛]”$")
_OF_EVENT = re.compile("(?:颁奖|表彰|发布|命名|授牌|先进事迹|事迹|评选)*(?:仪式|典礼|大会|晚会|座谈会|交流会|报告会|宣讲会|表彰会)")


# No award's name has more characters before what it ends with, and so many behind that tell whether it goes on.
_LONGEST, _BEHIND = 60, 60


def _near_ends(text: str) -> Iterator[re.Match[str]]:
    """Yield the awards of a text in order: each is sought only near what an award's name ends with, and not at all other characters."""
    at = 0
    for end in _AWARD_END.finditer(text):
        if end.end() <= at:
            continue
        for match in _AWARD.finditer(text, max(at, end.start() - _LONGEST), min(end.end() + _BEHIND, len(text))):
            if match.start() >= end.end():
                break
            at = match.end()
            yield match


def find_awards(text: str, people: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Find awards without quotation marks, where something in the sentence is won, given or handed over.

    >>> [("上海队夺得团体金奖。"[a:b]) for a, b in find_awards("上海队夺得团体金奖。")]
    ['团体金奖']
    """
    if not _ANY.may_match(text) or ("作为" not in text and not _WON.search(text)):
        # Asked first: what is won is sought at each character.
        return []
    found = []
    for match in _near_ends(text):
        if text[match.end() - 1] != "奖" and _OF_EVENT.match(text, match.end()):
            # 举办道德模范|颁奖仪式: part of the event's name.
            continue
        lead = _AWARD_LEAD.match(match.group())
        start = max([match.start() + (lead.end() if lead else 0), *(end for _, end in people or () if end < match.end())])
        # 第十八届“挑战杯”|全国竞赛一等奖: the contest has its name in quotes.
        quoted = _CONTEST.search(text, max(start - 30, 0), start) if text[start - 1 : start] == "”" else None
        start = quoted.start() if quoted else start
        counted = _COUNTS.match(text, start, match.end())
        start = counted.end() if counted else start
        # What was cut off may hold a medal of its own: 金牌和|团体一等奖.
        found += [(match.start() + m.start(), match.start() + m.end()) for m in _MEDAL.finditer(match.group()[: start - match.start()])]
        if match.end() - start >= 2 and text[start:match.end()] not in ("大奖", "获奖", "评奖", "颁奖", "中奖", "褒奖", "嘉奖"):
            found.append((start, match.end()))
    for one, other in pairwise(sorted(found)):
        # 某市科技进步奖|一等奖 is one award.
        if one[1] == other[0] and _CLASS.fullmatch(text, *other) and text[one[1] - 1] == "奖" and not _MEDAL.fullmatch(text, *one):
            found = [span for span in found if span not in (one, other)] + [(one[0], other[1])]
    borne = [match.span("name") for match in _BORNE.finditer(text)]
    for start, end in (*_honours(text), *_listed(text), *borne):
        # 某市“青年文明号” holds the 青年文明号 that was found by itself.
        if all(start <= a and b <= end for a, b in found if a < end and b > start):
            found = [(a, b) for a, b in found if not (a < end and b > start)] + [(start, end)]
    if "授予" in text:
        found = [(_behind_winner(text, start, end), end) for start, end in found]
    return found if found and (borne or _WON.search(text)) else []


# 授予甲同志|全国劳动模范称号, 授予某医院护理部|江澜市巾帼文明岗: who is given it stands between the verb and the honour.
_WHO_IS_GIVEN = re.compile(
    r"(?:[\u4e00-\u9fff（）]{2,22}?(?:同志|院士|教授|老师|先生|女士|部|院|学校|中学|小学|大学|公司|集团|科技|股份|支部|党委|[大中支]队|中心|社区|街道|村|镇|局|科)|[\u4e00-\u9fff]{2,3})"
    r"(?=\d{4}年度?|年度(?=优秀|先进|最|十)|“|全国|国家级|[省市区县]级|(?!全国|国家)[\u4e00-\u9fff]{2,3}[省市区县州](?!级))"
)
_GIVES = re.compile("授予了?")


def _behind_winner(text: str, start: int, end: int) -> int:
    """Give where an honour begins that stands behind its winner: 授予甲同志|全国劳动模范.

    >>> text = "市政府授予李云峰同志全国劳动模范称号"
    >>> text[_behind_winner(text, 5, 16) :]
    '全国劳动模范称号'
    """
    clause = max(text.rfind(mark, 0, start) for mark in "，。；") + 1
    gives = _GIVES.search(text, clause, start)
    if gives is None or "被" in text[clause : gives.start()]:
        return start
    who = _WHO_IS_GIVEN.match(text, max(gives.end(), *(text.rfind(mark, clause, start) + 1 for mark in "、和")), end)
    return who.end() if who and who.end() > start and end - who.end() >= 4 else start


# Who comes first without a word for it: 首度夺|冠, 一举夺|金.
CROWN = Sought(r"(?<!争)夺(?:得了?|下了?)?(?P<what>[冠标金银铜])(?![军牌大热希呼机之点志杯奖权]|.{0,2}(?:热门|希望|呼声|之路|归来))")
_CROWNS = {"冠": "冠军", "标": "冠军", "金": "金牌", "银": "银牌", "铜": "铜牌"}


def find_crowns(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the prizes that a verb tells by one character: (start, end, full name).

    >>> list(find_crowns("临江一中首度夺冠"))
    [(7, 8, '冠军')]
    """
    for match in CROWN.finditer(text):
        yield *match.span("what"), _CROWNS[match["what"]]


# What several prizes of a list share at its end: 一、二、|三等奖, 男子组、|女子组冠军.
_SHARED = (
    (re.compile(r"[特一二三四](?P<head>等奖)$"), re.compile(r"[特一二三四]")),
    (re.compile(r"[金银铜](?P<head>[牌奖])$"), re.compile(r"[金银铜]")),
    (re.compile(r"[冠亚季](?P<head>军)$"), re.compile(r"[冠亚季]")),
    (re.compile(r"(?:组|单打|双打|混双|团体|全能|公里|\d米|公斤级)(?P<head>(?:[冠亚季]军|第[一二三四五六七八]名|[特一二三四]等奖|[金银铜][牌奖]))$"), re.compile(r"[\u4e00-\u9fffA-Z\d]{2,12}?(?:组|单打|双打|混双|团体|全能|公里|\d米|公斤级)")),
)
# What stands before the first of them.
_BEFORE_SHARED = re.compile(r"(?:.*(?:获得?|夺得?|摘得|斩获|揽获|包揽|赢得|取得|收获|设立?|分别|评[选出为]+|颁发|了|的|为|[，。；：])|)", re.DOTALL)


def share_heads(text: str, awards: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Give the prizes of a list that end as the last of it does: (start, end, full name).

    >>> text = "甲、乙分别获得男子组、女子组冠军"
    >>> list(share_heads(text, [(11, 16)]))
    [(7, 10, '男子组冠军')]
    """
    for start, end in awards if any(mark in text for mark in "、和") else ():
        for whole, item in _SHARED:
            told = whole.search(text, start, end)
            at = start
            while told and at > 1 and (text.endswith("以及", 0, at) or text[at - 1] in "、和"):
                stop = at - (2 if text.endswith("以及", 0, at) else 1)
                before = _BEFORE_SHARED.match(text, max(text.rfind("、", 0, stop) + 1, stop - 29, 0), stop)
                first = before.end() if before else max(text.rfind("、", 0, stop) + 1, 0)
                if not item.fullmatch(text, first, stop):
                    break
                yield first, stop, text[first:stop] + told["head"]
                at = first


def _honours(text: str) -> Iterator[tuple[int, int]]:
    for match in _HONOUR.finditer(text):
        name = "name" if match["name"] else "kind"
        if not _NO_HONOUR.search(match[name]):
            yield match.span(name)
    for match in _CHAMPION.finditer(text):
        yield match.span("name" if match["name"] else "best")
    for match in (*_FOR_MANY.finditer(text), *_PLACE.finditer(text), *_RECOGNISED.finditer(text)):
        if text[match.start("name") - 1] != "奖":  # 一等奖第二名 is one prize.
            yield match.span("name")


def _listed(text: str) -> Iterator[tuple[int, int]]:
    """Give the titles of honour that stand behind a verb of winning, in a list each.

    >>> text = "公司先后荣获云滨市模范职工之家、湖海省绿色工厂等荣誉。"
    >>> [text[a:b] for a, b in _listed(text)]
    ['云滨市模范职工之家', '湖海省绿色工厂']
    """
    for match in _LISTED.finditer(text):
        at, given = match.start("names"), _GIVEN.match(text, match.start())
        if text.startswith("授予", match.start()) and not match["sure"] and "被" not in re.split("[，。；]", text[: match.start()])[-1]:
            # 授予云澜医院等25个单位…: whom it is given to stands behind the verb too.
            who = _WHO_IS_GIVEN.match(text, at, match.end("names"))
            if who and 3 < match.end("names") - who.end() < 20 and _TOLD.search(text, who.end(), match.end("names")):
                yield who.end(), match.end("names")
            continue
        for item in re.split("[、和及](?!谐)", match["names"]):
            told = match["sure"] or _TOLD.search(item) or (given and _TITLE.search(item))
            if len(item) > 3 and told and not _NO_HONOUR.search(item) and not _QUOTED.fullmatch(item):
                yield at, at + len(item)
            at += len(item) + 1
