"""Patterns by which areas are found in a text: towns by their endings, areas that no list has by what only an area has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.areas import divisions
from kg.lexicons import words

# Where the name of a street or town ends: 镇 and 乡 begin other words too (镇江市, 乡村), and 镇 goes on in 滦镇街道.
TOWN_END = re.compile(r"街道(?!办公桌)|镇(?!守|压|江市|痛|静|定|长|街道)|乡(?!村|镇|亲|土|长|愁|里|情|音|贤|风|道)")
# What stands before the name of a street or town and is no part of it.
TOWN_CUT = re.compile(r".*(?:来到|隶属于?|下辖|走到|到了?|前往|走[进访]|赴|位于|坐落[于在]|落户|在|由|与|和|及|对|向|从|是|的|等|了|给|为|[个两座]|把|将|自|至|去|往|同|让|使|以|(?<=[我全本该各])[市区县]|[现曾时历兼担年月日起后调转]任)(?:.{2,}[市区县])?|.{2,}[市区县]")
# What makes a town of an area's short name: 三江镇, 柏林乡; no 义乌镇街.
TOWN_BEHIND = re.compile(r"镇(?!守|压|江市|痛|静|定|长|街)|乡(?!村|镇|亲|土|长|愁|里|情|音|贤|风|道|友|味)")
# A short name goes on as another word: 中国人 is fine, 上海话 too, but 南京路, 北京大学, 金水湾小区 are longer names that others find.
GOES_ON = re.compile(r"[东西南北中一二三四五六七八九十]?路(?!线|演|径|上)|话(?!剧)|菜|街(?!道)|大道|[湾苑园里塘桥庄门巷坊河湖泉井]?(?:小区(?!域)|花苑|家园|雅苑|名苑|新苑)|[湾苑园塘桥庄巷坊泉井]社区")
# An area that the list does not have is known by the bodies that only an area has, where a name can begin.
_HAS_BODIES = r"[县市区](?<![社小校院园厂]区)(?:(?<!市)(?=委(?:书记|副书记|常委|常委会|[\u4e00-\u9fff]{0,6}[部会室])|人民政府|政府|人大|政协|副?[区县市]长|领导|总工会|文联|(?:人民)?(?:法院|检察院)|纪委|妇联|残联|工商联|科协|党校|人民医院|融媒体中心|[\u4e00-\u9fff]{2,6}局|(?:商务|教|科|建|经信|发展改革|发改|卫健|卫生健康|国资|住建)委(?!员)|召开|举行)|(?<=市)(?<![城超夜股楼都省县区州地直辖集本全该我各两际]市)(?=委(?:书记|副书记|常委|、|和)|人民政府|政府|人大|政协|副?市长|(?:人民)?(?:法院|检察院)|中级人民法院|[纪监]委|(?:公安|教育|民政|司法|财政|水利|卫健|城管|住建|文旅|农业农村|市场监管|应急管理|生态环境)局))"
_AREA_WITH_BODIES = re.compile(_HAS_BODIES)
UNLISTED_STEM = r"(?!(?<=任)命原|[\u4e00-\u9fff]{0,4}来自|[还有各该全本原我两多几每某外这那同]|时任|最后|随后|首先|其中|按照|遵照|围绕|审议|讨论|审查|通过|表决|研究|同意|根据|提请|代表|传达|学习|落实|汇报|邀请|陪同|带领|任命|免去|调研|视察|走访|考察|检查|参加|出席|主持|听取|组织|召开|指导|支持|服务|配合|对接|联系|举行|举办|开展|联合|成立|印发|发布|经过|前往|来到|抵达|协助|推动|感谢|希望|建议|要求|时任|出任|担任|就任|当选|提出|作出|做出|宣布|部署|年度|全年)(?:(?![由在与和及对向从到的任为是将把被于经据兼了届])[\u4e00-\u9fff]){2,3}"
_UNLISTED = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[由在与和及对向从到的任为是据])|(?<=(?<![\u4e00-\u9fff])原)|(?<=中共)|(?<=联合|会同|希望|要求|建议|辞去|当选))({UNLISTED_STEM}{_HAS_BODIES})"
)


def before_ends(text: str, end: re.Pattern[str], whole: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Find all that match a pattern of two or three characters before an end: the ends are found soon, and to try each place of a text costs far more."""
    after = 0
    for at in sorted({match.start() - size for match in end.finditer(text) for size in (2, 3)}):
        if at >= after and (match := whole.match(text, at)):
            yield match
            after = match.end()


def unlisted(text: str) -> Iterator[tuple[int, int]]:
    """Find the areas that no list has, where a name can begin.

    >>> [text[a:b] for text in ("云滨区政府开会。", "近日区政府开会。", "近年来市政协办会。") for a, b in unlisted(text)]
    ['云滨区']
    """
    return (match.span() for match in before_ends(text, _AREA_WITH_BODIES, _UNLISTED) if not says_when(match.group()[:-1]))


# Behind a word of time: 近年|来, 去年|底.
_OF_THE_TIME = ("来", "底", "初", "末", "中", "前", "后", "内")


def says_when(stem: str) -> bool:
    """Tell whether what stands before 区, 县 or 市 is a word that news says often, or one of time, and no name: 近日|区政府, 昨天|市委, 近年来|市政协."""
    # 东海|市委: of a word that news says because an area bears it too, the text writes another one out.
    said = stem in words("frequent_words") and (stem in words("ordinary_shorts") or all(area.level != "district" for area in divisions()[1].get(stem, ())))
    # 5月8日上午|区民政局
    return said or stem.endswith(("上午", "下午", "中午")) or (len(stem) == 3 and stem.endswith(_OF_THE_TIME) and (stem[:2] in words("frequent_words") or stem[1] in "年月日"))
