"""Parts of schools and institutes that are named for what they teach: 人文与传播学院, 中文系."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, words
from kg.needs import Sought
from kg.reading.words import is_word, tagged

# Fields that departments teach: 中文系, 自动化系; no 联系, 体系.
DEPARTMENT = re.compile(
    r"(?:(?![的了在与和等])[\u4e00-\u9fff]){0,6}?(?:学|中文|外文|外语|英语|日语|工程|科技|技术|信息|经济|管理|艺术|音乐|体育|美术|设计|法律|新闻|传播|政治|历史|哲学|物理|数学|化学|生物"
    r"|地理|电子|机械|土木|建筑|环境|材料|护理|药|计算机|自动化|会计|金融|旅游|教育|心理|社会|航海|海洋|光电|食品|纺织|服装|水产|园艺|能源|动力|车辆|通信|光学|统计|财政|保险|贸易|营销|物流|酒店|口腔|影像|检验|康复|体操|民俗|考古|人类|宗教|档案|图书|雕塑|油画|国画|版画|作曲|声乐|器乐|钢琴|舞蹈|表演|导演|编剧|机电|陶艺|陶瓷|农艺|农学|畜牧|兽医|园林|林业|水利|测绘|地质|采矿|冶金|软件|网络|数据|智能|机器人|航空|航天|轮机|铁道|桥梁|珠宝|烹饪|学前|特教|康养|社工|动画|数媒|摄影|广告|播音|书法|戏剧|戏曲|工艺|染织|汽车|电气|电力|热能|制药|中药|针灸|推拿|临床|公卫|茶|休闲|仪器|土壤|植保|蚕桑)学?系(?![统列数部])"
)
# 国际某某科学院|中国科学中心
IN_COUNTRY = re.compile(r"(?:中国|亚洲|亚太|东亚|大中华)(?:地?区)?(?:(?![的了在与和等])[\u4e00-\u9fff]){0,6}?(?:中心|委员会|分会|总部|代表处|办事处|分校|院)(?![\u4e00-\u9fff]{0,1}[长士校])")
# 某农科院|水稻所
INSTITUTE = re.compile(r"(?:(?![的了在与和等])[\u4e00-\u9fff]){2,8}?(?:研究所|天文台|植物园|所(?=[^\u4e00-\u9fff]|副?所长|[与和同]|研究员))")
# 江澜大学|种子与设施农业工程|学院, 中国科学院|纳米能源与系统|研究所: what stands between a house and the ending of its part.
_JOINED_PART = re.compile(r"(?<=大学|学院)[\u4e00-\u9fff]{2,10}[与和][\u4e00-\u9fff]{2,10}$".replace("(?<=大学|学院)", "(?:(?<=大学)|(?<=学院)|(?<=科学院)|(?<=工程院))"))
_WHOLE = re.compile(r"大学|学院|公司|集团|医院|学校|政府|[校院所部]长|教授|师生|学生|代表|领导|联合|签约|书记|院士|合作(?=[与和])|[在由对向为将]")
_OF_FIELDS = frozenset(("学院", "研究所", "研究院", "研究中心", "实验室", "重点实验室"))


@lru_cache(maxsize=1)
def _fields() -> re.Pattern[str]:
    field = any_of(words("disciplines"))
    return re.compile(rf"(?:(?:{field})+[与和](?:{field})+|(?:{field})+及(?:{field})+|继续教育)$")


def fields_before(text: str, ending: str, start: int, at: int, limit: int) -> int:
    """Give where the fields begin that 与 joins before an ending at `at`, left of `start` and not before `limit`; -1 where there are none.

    >>> fields_before("江澜大学人文与传播学院", "学院", 7, 9, 0)
    4
    """
    if ending not in _OF_FIELDS:
        return -1
    part = _JOINED_PART.search(text, max(at - 24, limit), at)
    if part and part.start() < start and not _WHOLE.search(part.group()):
        return part.start()
    found = _fields().search(text, max(start - 14, limit), at)
    return found.start() if found and found.start() < start else -1


# 某地三中: a school by its place and its number, where it does or has what schools do and have.
NUMBERED = Sought(r"(?:^|(?<=[，。、；：由和与在到赴对向为是的 \n“（]))(?P<name>(?P<place>(?!第)(?:(?![的了在是由与和第前后])[\u4e00-\u9fff]){2,3}?)(?:市|县|区)?第?[一二三四五六七八九十]{1,3}中)(?![国央心医共午旬期部东西选标途等间文外])")
_OF_SCHOOL = re.compile("(?:举[行办]|召开|开展|隆重|成功|校长|副校长|党[委总支]|校园|教师|师生|学生|荣获|承办|迎来|[初高][一二三]|校区)")


def numbered_schools(text: str, article: str) -> list[tuple[int, int]]:
    """Find the schools that go by their place and number: 岫滨三中, where the article names it again or what follows is a school's.

    >>> numbered_schools("岫滨三中举行开学典礼，他排名前三中的第一。", "")
    [(0, 4)]
    """
    found = []
    for match in NUMBERED.finditer(text):
        tag = tagged(match["place"])[0][1]
        again = article.count(match["name"]) > 1 and tag[0] not in "vdpmr"
        acts = _OF_SCHOOL.match(text, match.end()) is not None
        if (again and acts) or ((again or acts) and (not is_word(match["place"]) or tag in ("ns", "nz", "nr"))):
            found.append(match.span("name"))
    return found


# A primary or middle school of Taiwan, behind a mark, an area or a small word, where it does or has what schools do: 竹东镇|大同国小|举行….
OF_TAIWAN = Sought(
    r"(?:^|(?<=[，。、；：由和与及在到赴对向假至于为是 \n“（省市县区镇乡]))(?P<name>(?![各全中我本外该])(?:(?![的了在是由与和第前后县市区镇乡])[\u4e00-\u9fff]){2,3}(?:国小|国中|国民小学|国民中学))"
    r"(?=校长|副校长|师生|学生|老师|家长会|举[行办]|召开|盛大|隆重|参加|荣获|礼堂|操场|体育馆|活动中心|[，。、；（）和与及]|附设|$)"
)
# The smallest areas of its cities, behind the district or town: 马公市|光明里.
LI_OF_TAIWAN = Sought(r"(?<=[市区镇乡])(?P<name>(?:(?![的了在和与及各全等约共有])[\u4e00-\u9fff]){2}(?<![公英海华这那])里)(?![长民邻程面程港昂斯德约])")
_IN_BRACKETS = re.compile(r"（(?P<short>[\u4e00-\u9fff]{2,6})）")


def gives_short_form(text: str, start: int, end: int) -> bool:
    """Tell whether the bracket behind a name gives its short form, and no place that is part of it: 江澜大学（江大）, but 江澜大学（云滨）.

    >>> gives_short_form("江澜大学（江大）工程学院", 0, 4), gives_short_form("江澜大学（云滨）", 0, 4)
    (True, False)
    """
    bracket = _IN_BRACKETS.match(text, end)
    rest = iter(text[start:end])
    return bracket is not None and all(char in rest for char in bracket["short"])


def without_short_form(name: str) -> str:
    """Give a name without the short form that stands in brackets inside it.

    >>> without_short_form("江澜大学（江大）工程学院"), without_short_form("江澜大学（云滨）创新研究院")
    ('江澜大学工程学院', '江澜大学（云滨）创新研究院')
    """
    bracket = _IN_BRACKETS.search(name)
    return name[: bracket.start()] + name[bracket.end() :] if bracket and gives_short_form(name, 0, bracket.start()) else name


# 医学院、法学院代表队获…: colleges of one field of one character, which only the row they stand in tells from a word.
IN_ROW = Sought(r"(?:(?<=学院)|(?<=代表队))[、和与及](?P<behind>[文法商医理工农林药]学院)(?=[、和与及，。；等]|代表队|师生|学生|[荣喜分]?获|联合|共同|承办|协办|主办)|(?:^|(?<=[，；：。、]))(?P<first>[文法商医理工农林药]学院)(?=(?:代表队)?[、和与及][\u4e00-\u9fff]{2,14}学院)")


def colleges_in_a_row(text: str) -> list[tuple[int, int]]:
    """Find the colleges of one character that stand in a row with others: 文学院、数学学院.

    >>> colleges_in_a_row("文学院、数学与统计学院、商学院代表队获一等奖"), colleges_in_a_row("他走进医学院，学习理学院的办法")
    ([(0, 3), (12, 15)], [])
    """
    return [match.span("behind" if match["behind"] else "first") for match in IN_ROW.finditer(text)]


_COUNT = re.compile(r"[团司校院会所心室][\d两三四五六七八九十]+[个家所]")


def behind_count(name: str) -> bool:
    """Tell whether what stands before an ending is a whole name and a count of all that the list holds: 江澜教育集团|5个教育|集团.

    >>> behind_count("江澜教育集团5个教育"), behind_count("江澜教育")
    (True, False)
    """
    return _COUNT.search(name) is not None
