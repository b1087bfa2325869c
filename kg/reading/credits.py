"""Finds who is credited with a work, is told to have won or is called on: 由甲、乙作词，丙作曲; 一等奖由甲获得; 向甲、乙颁发了某奖; 来看望甲."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import words
from kg.needs import AnyOf, Sought
from kg.reading.framed import ordinary
from kg.reading.name_adverbs import over_before
from kg.reading.names import han_name, looks_like_name, surname_length
from kg.reading.words import is_word, tagged

_ROLE = r"(?:作词|填词|作曲|谱曲|编曲|编剧|编导|执导|导演|编舞|作画|撰稿)"
_WROTE = Sought(
    rf"(?:(?<=[由，、；])|^)(?P<names>(?!由|其)[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=(?:共同|联合|担任|任|负责)?{_ROLE})"
    rf"|(?:[词曲]作者|词曲作者|发明人|设计者|研发人|主创人员|{_ROLE})(?:是|为|：)?(?P<behind>[\u4e00-\u9fff]{{2,3}}(?:、[\u4e00-\u9fff]{{2,3}})*)(?=[，。；）]|$)"
)
_NAMES = r"[\u4e00-\u9fff]{2,3}(?:[、和][\u4e00-\u9fff]{2,3})*"
_PRIZE = r"(?:奖|[冠亚季]军|[金银铜]牌|第[一二三四五六]名|称号)”?"
_PRIZED = Sought(
    rf"(?<=由)(?P<names>{_NAMES})(?=(?:共同|分别|一举)?(?:获得|夺得|摘得|摘取|斩获|捧得|摘下|包揽)(?:$|[，。；]))"
    rf"|{_PRIZE}(?:得主|获得者)(?:分别)?(?:是|为)(?P<are>{_NAMES})(?=[，。；]|$)"
    rf"|[向为给](?:[^，。；向]{{2,14}}?(?:的|同志|选手|教师|老师))?(?P<given>{_NAMES})(?=(?:等[^，。；]{{0,8}})?(?:分别|现场)?(?:颁发|颁授|授予)了?[^，。；]{{0,12}}?{_PRIZE})"
    rf"|获得?“[^”]{{2,14}}”(?:称号|奖)?的[^，。；、]{{0,6}}?(?:专家|教师|教授|医生|医师|员工|同志|先生|女士|选手|校友)(?P<who>{_NAMES})(?=[，。；等颁]|$)"
)

# Who stands before what they won, behind what they are or at the start of a clause: 门将|甲|获“最佳守门员”, ，乙|获得金靴奖.
_WON = Sought(
    r"(?:^|(?<=[，。；：、的和])|(?<=护士|医生|医师|教师|选手|队员|球员|学生|同学|门将|前锋|后卫|中锋|队长|教练|主帅|民警|职工|员工|记者|干部|工人|村民|农民|战士|校友|老师|作家|画家|导演|演员|歌手|技师|司机|小将|名将|学员|党员)|(?<=守门员|工程师|运动员|教练员|志愿者|辅导员|护士长|班主任))"
    r"(?P<wins>[\u4e00-\u9fff]{2,3}?)(?=(?:又|也|还|再次|再度|成功|一举|光荣)*(?:荣获|获评|获颁|获授|获得|获封|喜获|斩获|摘得|夺得|捧得|勇夺|荣膺|摘取|拿下|当选|分获|获|被授予|被评为|被评选为)了?"
    rf"(?:[^，。；]{{0,24}}?{_PRIZE}|“[^”]{{2,16}}”|最[佳美强优][\u4e00-\u9fff]{{2,6}}[，。；]))"
)

# Whom somebody goes to see: 专程来看望|甲，.
_SEEN = Sought(r"(?:看望|探望|慰问|拜访|走访)了?(?P<seen>[\u4e00-\u9fff]{2,3}?)(?=[，。；（]|、[\u4e00-\u9fff]{2,3}[，。；、等和]|老人|同志|夫妇|一家|家[，时中]|时，|并)")
# Whose work it is: 记者|甲|的《…》获….
_MAKES = Sought(r"(?<=记者|作者|教师|老师|学生|同学|作家|画家|导演|演员)(?P<makes>[\u4e00-\u9fff]{2,3})(?=的《[^》]{1,24}》)")
# Of whom a profile tells: 林某某，男，汉族，…; 林某某，教授，博士生导师，….
_PROFILED = Sought(r"(?:^|(?<=[。；：\n]))(?P<told>[\u4e00-\u9fff]{2,4})(?=，(?:[男女]|[^，。；]{0,4}(?:教授|[医药技]师|研究员|工程师|院士)|[^，。；]{0,3}(?:博士|硕士))，)|(?<=（)(?P<glossed>[\u4e00-\u9fff]{2,4})(?=，[^（），。；]{3,30}(?:[长任席师家员]|教授|书记|经理|总裁)）)")
# Who wrote, directed or played what the clause tells of: 甲|自编自演的《…》, 甲|编剧、乙|导演的沪剧《…》, 《…》由甲|主编, 某大学|甲|团队研发的….
_ARTS = r"(?:自编自演|自导自演|自编自导|自弹自唱|撰写|编写|编著|编撰|创作|原创|执导|导演|编导|编剧|编舞|作词|作曲|谱曲|谱写|演唱|主演|领衔主演|绘制|拍摄|执笔|主编|翻译|所著|著有|写[下出成就]|著|写)"
_AUTHORS = Sought(
    rf"(?:^|(?<=[，。；：、由和]))(?P<author>[\u4e00-\u9fff]{{2,3}}?)(?=(?:老师|先生|女士)?(?:亲自|历时[^，。；]{{1,6}}|花[^，。；]{{1,6}}|{_ARTS}、[\u4e00-\u9fff]{{2,3}}|{_ARTS}[并、])?{_ARTS}(?:了|过|的)?[^，。；《》]{{0,12}}《|(?:的|发表|出版)(?:了|过)?[^，。；《》]{{0,8}}(?:新书|新作|著作|专著|小说|散文集|诗集|力作|作品)《|(?:长篇)?(?:新书|新作|力作|小说)《)"
    r"|(?:^|(?<=[，。；：、由]))(?P<makes_it>[\u4e00-\u9fff]{3})(?=(?:自主|自己|独立|亲手|历时[^，。；]{1,6})?(?:研发|发明|研制|设计)(?:出|了|的)[^，。；]{2,20})"
    r"|(?<=发明人|设计者|研发者|发明者|开发者)(?P<made>[\u4e00-\u9fff]{2,3}?)(?=[，。说]|介绍|表示|告诉)"
    r"|(?<=由)(?P<by>[\u4e00-\u9fff]{2,3}?)(?=(?:先生|女士|老师|教授)?(?:亲自|担任|任|领衔)?(?:创作|主编|编写|撰写|编著|翻译|绘制|执笔|主演|演唱|导演|总?导演|编剧|执导|作词|作曲|设计)[，。；、（]|(?:创作|主编|编写|撰写|编著)(?:而成|完成|，))"
    r"|(?:^|(?<=[，。；：、由])|(?<=大学|学院|医院|公司|集团)|(?<=研究院|研究所|实验室|农科院|科学院))(?P<leads>[\u4e00-\u9fff]{2,3}?)(?=(?:教授|研究员|院士|博士|主任)?(?:团队|课题组)(?:历时[^，。；]{1,6}|历经[^，。；]{1,6}|成功|自主|独立|联合|共同|合作|最新)*(?:研发|开发|研制|设计|发明|选育|培育|攻克)|(?:带领|率领|率)(?:[^，。；]{0,6}?)(?:团队|课题组)[^，。；]{0,10}?(?:研发|开发|研制|设计|发明|选育|培育|攻克))"
)
# The last character of what wins too and is nobody: 项目部, 江滨社, 甲队.
_OF_BODIES = frozenset("部社队市村区组局站湖场院所校馆会厂店县镇乡科室班团系处办企")


def _is_other_word(name: str) -> bool:
    """Tell whether the dictionary has these characters, and not as somebody's name."""
    return is_word(name) and (len(name) < 3 or tagged(name) != ((name, "nr"),))


_EITHER = AnyOf(_WROTE, _PRIZED, _WON, _SEEN, _MAKES, _PROFILED, _AUTHORS)


@lru_cache(maxsize=1024)
def find_credited(text: str) -> tuple[tuple[int, int], ...]:
    """Find the names of those who are credited with a work, by the trade told before or behind them.

    >>> text = "歌曲由顾一澜、罗亚明作词，曲作者江子。"
    >>> [text[start:end] for start, end in find_credited(text)]
    ['顾一澜', '罗亚明', '江子']
    >>> find_credited("仪式上还向优秀教师和学生颁发了奖学金。")
    ()
    """
    if not _EITHER.may_match(text):
        return ()
    found: list[tuple[int, int]] = []
    for match in (*_WON.finditer(text), *_SEEN.finditer(text), *_MAKES.finditer(text), *_PROFILED.finditer(text), *_AUTHORS.finditer(text)):
        start, end = match.span(match.lastindex or 1)
        if end - start == 3 and over_before(text, end - 1):
            # 甲某|均获…奖
            end -= 1
        given = text[start + (surname_length(text, start) or 1) : end]
        named = han_name(text[:end] + "，", start, strict=True) == end or (match.lastgroup in ("author", "by", "leads") and len(given) == 2 and set(given) <= words("given_characters")) or (end - start == 2 and looks_like_name(text, start, end)) or text.startswith(("，男，", "，女，"), end)
        if match.lastgroup == "makes_it" and not looks_like_name(text, start, end):
            # 江南造|研发的: a firm, and nobody.
            continue
        if surname_length(text, start) and named and text[end - 1] not in _OF_BODIES and not ordinary(text[start:end]) and not _is_other_word(text[start:end]):
            found.append((start, end))
    for match in (*_WROTE.finditer(text), *_PRIZED.finditer(text)):
        side = next(side for side, names in match.groupdict().items() if names)
        at = match.start(side)
        for name in re.split("[、和]", match[side]):
            # 向优秀教师|和学生|颁发…奖: a list that opens with 和 has nobody before it.
            if len(name) > 1 and surname_length(text, at) and not ordinary(name) and not _is_other_word(name):
                found.append((at, at + len(name)))
            at += len(name) + 1
    return tuple(found)
