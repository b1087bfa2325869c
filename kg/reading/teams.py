"""Finds teams by the area or the word that they play for (中国队, 云滨女子篮球队, “白鹭”队), those of a school (校足球队), and the desks of an outlet abroad (总台北美总站)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.needs import Sought

_SPORT = r"(?:足球|篮球|排球|乒乓球|羽毛球|网球|手球|曲棍球|棒球|垒球|冰球|水球|游泳|跳水|花样游泳|田径|体操|射击|射箭|举重|摔跤|柔道|击剑|赛艇|皮划艇|自行车|短道速滑|速度滑冰|花样滑冰|冰壶|滑雪|龙舟|舞龙|拔河|健身操|广场舞|电竞)"
_TEAM = re.compile(rf"(?:国家)?(?:青年|少年|老年|青少年|残疾人|U\d\d)?(?:(?:男|女)子?)?{_SPORT}?(?:代表|青年)?[一二]?队(?![伍员友医长列形内名站里列])|(?:男|女)(?:足|篮|排|乒|羽|网|曲|水|冰)(?![球协联])")
_NATIONAL = Sought(rf"(?<![\u4e00-\u9fff])国家(?:{_SPORT})?队(?![伍员友医长列])")
_QUOTED = Sought(r"“[^“”，。；]{1,12}”(?:代表|志愿服务|志愿者服务|志愿|服务|突击|宣讲|救援|调解|参赛|创新)?(?:小|分)?队(?![伍员长列])")
# A school's team or troupe that goes by its kind alone, at the start of a clause or behind its school: 校足球队获…, 民乐社的….
_CLUBS = rf"(?:(?:(?:男|女)子?)?{_SPORT}队|(?:男|女)(?:足|篮|排|乒)|(?:合唱|民乐|管乐|弦乐|管弦乐|交响乐|舞蹈|话剧|艺术|京剧|课本剧)(?:团|社|队)|(?:文学|戏剧|书法|摄影|机器人|科创|朗诵|剪纸|编程)社团?|(?:辩论|啦啦操|鼓号|国旗护卫|机器人|科创|航模|礼仪)队)(?=的(?!是)|[荣喜斩]?获|夺|勇夺|摘|捧|以|在|首|再|也|则|登台|表演|演出|参加|出征|代表|力克|战胜)"
_CLUB = Sought(rf"(?:^|(?<=[，。；：、☆★●◇◆\n ])|(?<=[我本]校)|(?<=学校))(?:校|学校)?(?P<name>{_CLUBS})")
_OF_SCHOOL = re.compile(rf"校?{_CLUBS}")
# What an outlet has elsewhere: 总台|北美总站, 某网|海外频道.
_DESK = re.compile(r"(?:(?![的了在与和等由])[\u4e00-\u9fff]){2,6}?(?:总站(?!长)|分社(?!长)|记者站(?!长)|频道(?=承办|主办|协办|联合|和|与|、|总监|主编))")


def find_teams(text: str, areas: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find teams; `areas` are the spans of areas, behind which they stand.

    >>> text = "中国女排战胜日本队，“白鹭”队夺冠。"
    >>> [text[a:b] for a, b in find_teams(text, [(0, 2), (6, 8)])]
    ['“白鹭”队', '中国女排', '日本队']
    """
    found = [match.span() for pattern in (_NATIONAL, _QUOTED) for match in pattern.finditer(text)]
    for start, end in areas:
        team = _TEAM.match(text, end) if "队" in text or "女" in text or "男" in text else None
        if team:
            found.append((start, team.end()))
    return found


def find_clubs(text: str, houses: Iterable[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find the teams and troupes of schools, with their full names: of one of `houses`, or of the page's own, whose name begins with + until that is known.

    >>> find_clubs("校足球队获全区联赛亚军，民乐社的演出赢得掌声。", [])
    [(1, 4, '+足球队'), (12, 15, '+民乐社')]
    """
    found = [(*match.span("name"), "+" + match["name"]) for match in _CLUB.finditer(text)]
    return found + [(start, club.end(), text[start : club.end()]) for start, end in houses if text[end - 1] in "学院校" and (club := _OF_SCHOOL.match(text, end))]


def find_desks(text: str, outlets: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find the desks that stand behind the name of their outlet.

    >>> text = "云滨电视台北美总站举行研讨会。"
    >>> [text[a:b] for a, b in find_desks(text, [(0, 5)])]
    ['云滨电视台北美总站']
    """
    return [(start, desk.end()) for start, end in outlets if (desk := _DESK.match(text, end))]
