"""Finds titles (区委副书记, 常务副院长, 首席技师) and says which body a title itself implies."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, rows, words
from kg.model import record
from kg.needs import Sought, opening
from kg.reading.beginnings import begun, wholes
from kg.reading.name_ends import HAS_DONE

# Levels of area whose letter opens the short name of a body: 区委, 市民政局, 镇人大.
LEVELS = "区县市省州盟旗镇乡村"
# 市 of 市场监管局 is none, but that of 市|场馆中心.
LEVEL = rf"(?!市场(?!馆))[{LEVELS}]"
level_at = re.compile(LEVEL).match
_COMMITTEE_TITLES = "常务副书记|副书记|书记|常委(?!会(?=[，。；、议（]|上，|研究|$))|委员|秘书长|副秘书长"


@record
class Title:
    """A title found in a text: where it stands, its last part as the lexicon has it, and that part's kind.

    `own` is the body that stands inside the title (区委 of 区委书记, 党委 of 党委书记) or ''.
    """

    start: int
    end: int
    text: str
    head: str
    kind: str
    own: str = ""


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("titles")}


# What those who manage a field of a firm's work have before their title.
_FIELDS = r"(?:医疗|医务|护理|科研)(?=副院长)|(?:采购|仓储|物流|销售|质检|质量|客运|大堂|前台|公关|工艺|设备|售后|客服|餐饮|后勤|培训|招生|外联|内容|数据|算法|产品|平台|战略|供应链|海外|国际|发行|广告|电商|渠道|商务|人事|薪酬|合规|风控|审计|信贷|理财|楼面|店面|区域|渠道|仓库|厂务|物业|工程|施工|创意|设计|造型|音乐|舞台|灯光)(?=副?总监|主管|副?经理|专员)|(?:相关|有关|主要|分管|具体|业务|窗口|部门|科室|现场|运营|区域|工程|活动|平台|品牌|产品|商务|招商|质量|宣传|赛事|党建|团队|片区)(?=负责人)|(?:民政|计生|矫正|社保|残协|综治|党建|劳保|养老)(?=专干)|(?:综治|调解|治保|文体|卫生|计生|妇女|治安)(?=主任)|残协(?=专职委员)|康复(?=治疗师)|(?:车间|班组|仓库|食堂|宿舍|大堂|总装车间)(?=副?主任(?![委医科编技护药])|主管|管理员)"


@lru_cache(maxsize=1)
def guarded_heads() -> frozenset[str]:
    """Give the heads behind which a name stands less often than something else: 民警提醒, 主管部门."""
    return frozenset(row[0] for row in rows("titles") if row[2:] == ("guarded",))


@lru_cache(maxsize=1)
def _pattern() -> Sought:
    heads = any_of(_kinds())
    prefixes = f"{any_of(words('title_prefixes'))}|{_FIELDS}|主(?=教练)"
    former = any_of(words("former_marks"))
    pattern = (
        rf"(?P<former>{former})?(?:(?P<committee>团?(?:[{LEVELS}]|街道|自治区|地)?(?<!监)委)(?P<committee_head>{_COMMITTEE_TITLES})"
        rf"|(?P<area>(?:新|经开|开发|高新|度假|园|示范|合作)区|[区县市省州镇乡旗盟]|街道)(?P<area_head>(?:四[大套]班子|党政)?领导)(?!小组|班子|干部|机关|同志|人|下)"
        rf"|(?P<department>(?:组织|宣传)?(?:组织|宣传|统战|武装))部(?:(?:常务副|副)?部长|长)"
        rf"|(?P<prefix>(?:政府(?<!人民政府)(?=(?:常务)?[副代]*[旗县市区州盟镇乡]长))?(?:{prefixes}|[副总代原前])*)(?P<head>(?:{heads})(?!国(?![\u4e00-\u9fff]{{1,2}}[，、。（]))(?<!代表(?=[性团队作处大会]))(?<!(?:常委|委员|理事|董事|监事)(?=会(?!见|长|议)))(?<!主席(?=[团台]))(?<!保安(?=全))(?<!领导(?=人))(?<!司令(?=[部员官塔台]))(?<!埃米尔(?=·))(?<!国王(?=[储子后妃室宫]))(?<!专家(?=[团组库委]))(?<!电工(?=程))(?<!会董(?=事))(?<!总工(?=[会程作]))(?<!主编(?=[的了]))(?<!副总(?=队))(?<!院士(?=中心|工作站|行|大会))(?<!(?:护士|医师|教师|记者|医生)(?=节|大会|会议|座谈会))|[区州]?(?:副?校（院）长|副校（院）长))(?:兼(?={heads}))?)"
    )
    return Sought(begun(pattern))


_NOMINEE = re.compile(r"(?:提名)?(?:人选|候选人)")
_TO_BE = ("拟任", "拟聘", "拟提名", "拟担任", "拟出任")
# Societies elect who is to follow long before, and have the post among theirs: 候任主任委员.
_OF_SOCIETIES = ("委员", "会长", "理事长", "主委")
_PARTY = re.compile(r"^(?:党工委|党总支|党支部|党委|党组|工委|团委|纪委|纪工委|分党组|工会)")


@lru_cache(maxsize=4096)
def find_titles(text: str) -> tuple[Title, ...]:
    """Find what looks like a title; whoever asks for a post must still see a name beside it.

    >>> [(t.text, t.head, t.own) for t in find_titles("区委副书记、区长张明")]
    [('区委副书记', '副书记', '区委'), ('区长', '区长', '')]
    """
    found = []
    for match in wholes(_pattern(), text):
        end = match.end("whole")
        if text.startswith("（扩大）", end) or _LONG.match(text, end - 1):
            # 常委（扩大）会议 is a meeting, and nobody's post; 湖北省|长江 is no 省长, nor is 江澜省|长乐县人.
            continue
        start = match.end("former") if match["former"] else match.start()
        if match["committee"]:
            head = match["committee_head"]
            kind = "chair" if head.endswith(("书记", "秘书长")) and "副" not in head else "rank"
            found.append(Title(start, end, text[start:end], head, kind, match["committee"]))
            continue
        if match["area"] or match["department"]:
            own = match["area"] or match["department"] + "部"
            found.append(Title(start, end, text[start:end], "领导" if match["area"] else "部长", "rank" if match["area"] or "副" in match["whole"] else "chair", own))
            continue
        head = match["head"]
        if head == "关长" and not match["prefix"] and not text.endswith(("海关", "总关", "缉私"), 0, match.start()):
            # 副秘书长|关长某: a name.
            continue
        if head in _ALSO_NAMES and found and found[-1].end == match.start() and not match["prefix"] and HAS_DONE.match(text, end + 1):
            # 书记|林长河|出席: the first two characters of a name.
            continue
        if head == "代表" and start and not match["prefix"] and text[start - 1] in "，。；" and not text.startswith("：", end):
            # 某书记甲7日上午，|代表乙看望…: in whose name it is done.
            continue
        if head == "所长" and text.startswith(("贡献国", "服务国", "对接国"), end):
            # 以某地|所长贡献国家所需: what it is good at.
            continue
        no_title = (text.startswith("馆", end) and head in ("大使", "总领事")) or (text.startswith("国", end) and head.endswith("主席"))
        if no_title or _SENT.match(text, end) or text.startswith(_FOR_THEM, end) or (head == "秘书" and text.startswith("处", end)):
            # 校长|代表、副校长某某: who comes in his place. 大使|馆, 轮值主席|国, 中国航天员|中心, 秘书|处
            continue
        kind = _kinds().get(head, "chair")
        if kind == "chair" and "副" in (match["prefix"] or ""):
            kind = "rank"
        party = _PARTY.match(match["prefix"] or "")
        nominee = _NOMINEE.match(text, end)
        if nominee or text.endswith(_TO_BE, 0, match.start()) or ("候任" in (match["prefix"] or "") and not head.endswith(_OF_SOCIETIES)):
            # 副区长提名人选, 拟任区长, 候任总裁: no post yet.
            behind = nominee.end() if nominee else end
            found.append(Title(start, behind, text[start:behind], head, "nominee"))
            continue
        found.append(Title(start, end, text[start:end], head, kind, party.group() if party else ""))
    return tuple(found)


# Titles that a surname and the first character of a given name make too.
_ALSO_NAMES = frozenset(("林长", "田长"))
# What is built for people of a trade is named after them.
_SENT = re.compile("代表[、，]")
_FOR_THEM = ("中心", "之家", "公寓", "驿站")
_LONG = re.compile(r"长(?:江(?:大[桥拐堤]|公铁|沿|流域|两岸|中[游下]|上游|下游|干[流线]|岸线|经济|三角|三峡|航[道运]|口[岸的]|段|水[域系路]|南岸|北岸|隧|生态|大保护)|城|三角|白山|株潭|征路|[安沙春治宁乐兴丰垣葛汀泰岭海清寿阳武白顺岛子](?:县|市|区)(?=[人籍、，。）]|[\u4e00-\u9fff]{1,4}[镇乡村街]))")


# What else stands between a body and a title and is part of neither: 某集团新任|总经理, 某部分管日常工作的|副部长.
_NEW_MARKS = ("新任", "现任", "首任", "新一任", "分管日常工作的", "负责日常工作的", "主持日常工作的", "主持工作的")


def before_former(text: str, start: int) -> int:
    """Give where the word begins that says before a title that the post is past (原, 时任); `start` where there is none.

    >>> before_former("云滨区时任区长", 5)
    3
    """
    marks = _marks_before()
    return start - next((len(mark) for mark in marks if text.endswith(mark, 0, start)), 0) if text.endswith(marks, 0, start) else start


@lru_cache(maxsize=1)
def _marks_before() -> tuple[str, ...]:
    return (*sorted(words("former_marks")), *_NEW_MARKS)


# 前 ends other words too: 此前, 日前, 两年前.
_NOT_MARKS = re.compile(r"(?:[此之日目以年月周天先空生提赛]|(?<![学协商合总联])会)前$")


def when_held(text: str, *starts: int) -> str:
    """Say by the word before a title or before its body that the post is past: "former" (原, 曾任), "then" for 时任, or "".

    >>> when_held("云滨区原区长", 4), when_held("时任云滨区区长", 5, 2), when_held("此前区长", 2)
    ('former', 'then', '')
    """
    marks = {text[at:start] for start in starts if (at := before_former(text, start)) < start and not _NOT_MARKS.search(text, 0, start)}.difference(_NEW_MARKS)
    return "then" if "时任" in marks else "former" if marks else ""


# Titles that heads of foreign states alone have: 甲总统表示 is of the country that the article is about.
OF_STATE = ("总统", "副总统", "首相", "国王")
_BEHIND = re.compile(opening(r"(?:(?:院长|校长|所长|局长|部长|行长|主任|总经理|董事长|总裁|[市县区镇]长|秘书长)助理(?!研究|教授)|副?总统(?![府令制选大候特套夫])|首相(?!府)|国王(?!杯)|同志|先生|女士|同学|教授|院士|博士|副?研究员|副教授|讲师|(?:副?主任|主治|住院)?医师|医生|老师|主席|副主席|会长|副会长|副?[区县市省镇乡州]长|书记|副书记|院长|副院长|(?:常务)?副校长|校长|主任|副主任|副?董事长|(?:常务|执行)?副?总经理|副?总裁|副?行长|总(?:工程|会计|经济)师|总监|副总(?![理裁经工指统编干监师队])|(?:常务|执行)副?(?:院长|主任|会长)|(?:常务)?副?局长|(?:常务)?副?部长|副?(?:支队|大队|总队|中队)长|(?:副?执行|研发|国际|教务|学务|总务|营运|财务|技术)长|副?[站所科处厅司馆园社台团]长|副?秘书长|副?委员长|副?[理监]事长|副?主委|专员|巡视员|政委|秘书(?![长处]))(?!(?:(?:(?![在到与就于应])[\u4e00-\u9fff])?会(?![见晤谈同上后])|[\u4e00-\u9fff]?(?:团(?!队)|室|办公)))"))


def title_behind(text: str, at: int) -> int:
    """Give the end of the title that stands directly behind a name, or 0.

    >>> title_behind("李明副市长致辞", 2)
    5
    """
    match = _BEHIND.match(text, at)
    return match.end() if match else 0


# Behind these a trade is part of a name: 律师|事务所, 技师|学院, 医师|协会.
_AFTER_TRADE = ("技术", "股份", "有限", "集团", "创新工作室", "事务所", "公会", "学院", "学校", "协会", "学会", "商会", "总商会", "联合会", "联盟", "基金会", "进修", "培训", "教育", "发展", "教学", "之家", "工作室", "俱乐部", "联谊会", "活动中心", "服务中心", "发展中心", "分会", "专委会", "专业委员会")
# 汽|车工|业, 发|电工|程: behind these characters a trade is none.
_TRADES = tuple("业程作艺具序厂")


def part_of_name(text: str, title: Title) -> bool:
    """Tell whether what looks like a title is part of a longer name or word: 律师|事务所, 汽|车工|业."""
    return text.startswith(_AFTER_TRADE, title.end) or (title.text[-1] == "工" and text[title.end : title.end + 1] in _TRADES)
