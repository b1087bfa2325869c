"""Tells the labels of a web page from its headlines: the house whose site it is, its columns, and whoever sent the story in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.layout.bylines import Byline, has_surname, names_alone, opens, read_byline
from kg.layout.lines import Line, outlet_in
from kg.lexicons import words

_PARTS = re.compile(r"\s*[|丨·>＞/_]\s*|\s+|\s*[\-—]+\s*")
_COLUMN = re.compile(
    r"[\u4e00-\u9fff]{0,6}(?:要闻|动态|公告|资讯|快讯|公示|专栏|专题|栏目|页面|视图|速递|新闻|新闻中心|信息公开|政务公开|党建园地|工作简报|媒体关注|媒体聚焦|校园采风)"
    r"|正文|详情|首页|详细内容|内容详情|文章详情|新闻内容|信息内容"
)
_AREA = re.compile(r"[\u4e00-\u9fff]{1,6}(?:省|市|区|县|旗|州|街道|镇|乡)")
# How the names of houses end that have a site, a paper or an account of their own.
_HOUSE_ENDS = (
    "医院|大学|学院|中学|小学|学校|党校|公司|集团|研究院|研究所|科学院|人民政府|委员会|门户网站|[司教卫民财公审商农林水交住城环文统税信应体档粮气]\\S{0,8}局|[\u4e00-\u9fff]{2}厅|法院|检察院|文化馆|图书馆|博物馆|科技馆|美术馆"
    "|协会|学会|商会|总工会|红十字会|妇幼保健院|疾控中心|疾病预防控制中心|融媒体中心"
)
_HOUSE = re.compile(rf"(?!.*(?:[了把在到被将与和为让向对赴至获]|走进|走近|助力|携手|建设|打造|新增|成立|召开|举行|举办|开展|推进|支持|感谢|致敬|揭牌|奔赴|我[省市区县州校院司局]|[一二三四五六七八九十两\d]+[家所个]))[\u4e00-\u9fff]{{2,16}}?(?:{_HOUSE_ENDS})")
# The name of a house goes on in the next line where that opens so: 某某大学附属医院 | 召开年度工作会.
_GOES_ON = re.compile(
    r"(?:隆重|成功|顺利|圆满|正式|积极|深入|扎实|全力|多措|联合|携手|喜获|再[获添次]|荣获|获[得评批颁]?|召开|举行|举办|开展|组织|启动|完成|通过|入选|新增|成立|赴|与|和|在|向|为|对|到|来|被|党委|纪委|团委|工会|领导|[一二三]届|第)"
)
_DATED = re.compile(r"^(?:(?:发布|发稿|发表|更新)?(?:日期|时间)\s*[：:]\s*)?(?:19|20)\d\d[-./年 ]\s?\d{1,2}[-./月]\s?\d{1,2}")
# A headline has hardly more characters, whatever its form.
_LONGEST_HEADLINE = 110


def house_in(text: str) -> str:
    """Give the house that a line names, alone or beside a column of its site, or ''.

    >>> house_in("江澜市第一人民医院 | 新闻动态"), house_in("走进江澜市第一人民医院"), house_in("新闻动态")
    ('江澜市第一人民医院', '', '')
    """
    parts = [part for part in _PARTS.split(text) if part]
    houses = [part for part in parts if _HOUSE.fullmatch(part)]
    return houses[0] if houses and all(part in houses or _COLUMN.fullmatch(part) or outlet_in(part) == part for part in parts) else ""


def is_label(text: str) -> bool:
    """Tell whether a line above a headline says where on the site the story stands, and nothing of the story itself.

    >>> [is_label(x) for x in ("学院要闻", "创投资讯 | 医疗健康", "云滨区 江澜街道", "江澜市司法局", "江澜市司法局召开会议")]
    [True, True, True, True, False]
    """
    if house_in(text):
        return True
    parts = [part for part in _PARTS.split(text) if part]
    if not parts or (len(parts) == 1 and len(parts[0]) > 8):
        return False
    columns = [part for part in parts if _COLUMN.fullmatch(part) or outlet_in(part) == part]
    return len(columns) == len(parts) or (bool(columns) and "|" in text and all(len(part) <= 6 for part in parts)) or all(_AREA.fullmatch(part) for part in parts)


def without_label(lines: Sequence[Line]) -> tuple[list[Line], list[Line], str]:
    """Part the labels from the headlines at the top of a story; give what is left, the labels, and the house that one names."""
    kept, labels = list(lines), []
    while len(kept) > 1 and kept[0].kind == kept[1].kind == "headline" and is_label(kept[0].text):
        if house_in(kept[0].text) and (_GOES_ON.match(kept[1].text) or outlet_in(kept[0].text)):
            break
        labels.append(kept.pop(0))
    return kept, labels, next((house for line in labels if (house := house_in(line.text))), "")


def read_heads(lines: Sequence[Line]) -> list[Line]:
    """Read again the lines above the date of a web page's story: a headline of any length, and below it who wrote it or whose it is."""
    heads = list(lines)
    for i, (line, under) in enumerate(pairwise(heads)):
        above = heads[i - 1] if i else None
        titled = line.kind == "headline" and above is not None and above.kind == "headline" and len(above.text) > max(len(line.text) + 2, 8)
        dated = under.kind in ("masthead", "byline", "credit") and _DATED.match(under.text) is not None
        told = under.kind == "text" and not line.blank
        if titled and (dated or (told and under.blank)) and (signed := _signature(line.text, alone=not dated)) is not None:
            heads[i] = replace(line, kind="byline", byline=signed)
        elif titled and (dated or told) and house_in(line.text):
            heads[i] = replace(line, kind="masthead")
        elif dated and line.kind == "text" and len(line.text) <= _LONGEST_HEADLINE and not re.search(r"。|[，；：、]$", line.text) and not opens(line.text):
            heads[i] = replace(line, kind="headline")
        elif dated and line.blank and len(line.text) > 8 and line.kind == "headline" and above is not None and above.kind == "headline":
            # Both lines above the day are the headline, whatever space is between them.
            heads[i] = replace(line, blank=False)
    return heads


def _signature(text: str, *, alone: bool) -> Byline | None:
    """Read a line below a headline that is nothing but who wrote the story; `alone` says that no day stands below it, so that only a name's own characters tell."""
    if has_surname(text):
        given = text[2:] if text[:2] in words("compound_surnames") else text[1:]
        return read_byline(text) if not alone or set(given) <= words("given_characters") else None
    return names_alone(text)
