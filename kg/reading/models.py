"""Finds products by their model number: 大型运输机QT1000, 云雀-2E无人机, 128排CT, 3.0T磁共振."""

from __future__ import annotations

import re

from kg.lexicons import any_of, words
from kg.needs import AnyOf, Sought

_HAN = r"[\u4e00-\u9fff]"
_THINGS = any_of(words("product_kinds"))
_MAKERS = any_of(words("device_makers"))
# Letters with a number (QT1000, bZ3, H-20), not a unit, a year or a road's number.
_CODE = r"(?![GSXY]\d{2,4}(?!\d*[A-Za-z])|(?:[A-Z]\d|[A-Z]+20[12]\d)(?![\dA-Za-z]))(?:[A-Z][A-Za-z]{0,5}-?\d{1,4}[A-Za-z]{0,4}(?:-\d{1,3}[A-Z]?)?|[a-z][A-Z]\d{1,2})(?: ?(?:Pro|Plus|Max|Mini|Ultra))?"
# What the patterns below want of Latin letters and digits, which few sentences hold.
_NUMBER = re.compile("[A-Z0-9]")
_LETTER_NUMBER = re.compile(r"[A-Za-z]-?\d")
_WORD = re.compile("[A-Z][a-z]")
_NOT_BEHIND = r"(?![A-Za-z0-9%]|[年月日亿万元届期层号楼排米吨人股级高国线路]|公里|航班|赛区|公路)"
# A kind of machine with its number behind: 运输机QT1000, 新能源汽车SU7.
_NUMBERED = Sought(rf"(?:{_THINGS}|{_HAN}[机车船艇舰]|汽车|手机|平板|SUV|MPV)(?P<name>{_CODE}){_NOT_BEHIND}")
# Before a number these are what is done with a thing, or whose it is, and no part of its name: 某街道借助|GR-2机器人.
_NOT_WITHIN = r"搭载|配备|开通|打造|借助|通过|上线|使用|采用|引进|应用|利用|依托|推广|启用|投用|推出|发布|研发|开发|研制|部署|引入|购置|新增|接入|运用|展示|操[作控]|凭借|升级|安装"
# A name, its number and then its kind: 云雀-2E无人机, 星元-A13B模型.
_KIND_BEHIND = Sought(rf"(?:(?<![\u4e00-\u9fffA-Za-z0-9])|(?<=[该的款台架艘枚颗了为和与、源于在将用出布展示制发])|(?<=搭载|配备|开通|打造|借助|通过|上线|使用|采用|引进|应用|利用|依托|推广|启用|投用|推出|研发|开发|部署|引入|购置|新增|接入|运用|操作|操控|凭借|安装))(?P<name>(?:(?![的了在为和与是将款台架艘枚颗源于用出布示制发该此这本]|{_NOT_WITHIN})[\u4e00-\u9fff]){{1,5}}-?[A-Z0-9][A-Za-z0-9.\-]{{0,7}}(?:型|系列|遥)?{_HAN}{{0,6}}?(?:{_THINGS}))(?!{_HAN}?(?:产业|行业|企业|公司|技术))")
# Pictures are taken by machines that go by what they can: 128排CT, 3.0T磁共振, with their maker or without.
_SCANNER = Sought(
    rf"(?P<name>(?:(?:{_MAKERS})[^，。；、的了]{{0,8}}?)?"
    r"(?:\d{2,3}排(?:\d{2,3}层)?|\d{2,3}层|[0135]\.\d{1,2}T|[13]\.0特斯拉|双源|能谱|光子计数)[^，。；、的了和与及]{0,10}?"
    r"(?:PET[-/]?CT|PET[-/]?MRI?|SPECT(?:[-/]CT)?|CT(?:机)?|MRI(?:系统)?|核磁共振|磁共振(?:成像)?(?:系统|设备|仪)?|DSA))(?![A-Za-z])"
    rf"|(?:{_MAKERS})[^，。；、的了和与及]{{0,12}}?(?:PET[-/]?CT|PET[-/]?MRI?|CT|MRI|DSA|DR|磁共振|直线加速器|彩超|血管造影机|彩色多普勒超声诊断仪)(?![A-Za-z])"
)
# A machine by the name that its maker gave it: 某某（国产）单孔手术机器人系统.
_ROBOT = Sought(rf"(?:第[一二三四五\d]代)?(?P<name>(?:{any_of(words('device_names'))})®?(?:Xi|SP|X)?(?:国产|单孔|多孔|腔镜|骨科|神经外科|血管介入|经皮穿刺|内窥镜|全骨科|关节|脊柱|口腔|外科)*(?:手术机器人|机器人手术|机器人|手术)(?:手术)?(?:系统)?)(?!辅助[系平]|公司|中心|科)|(?P<knife>(?:射波|赛博|伽马|速锋|托姆|诺力|海博|海扶|氩氦|质子)刀)")
# A well-known model goes by its version too.
_VERSION = Sought(r"DeepSeek[ -]?[RV]\d(?:\.\d)?")
# A Latin name with its version, and its kind behind: Rover S2系列工业机器人, CareNet智能巡检机器狗.
_LATIN = Sought(rf"(?<![A-Za-z])(?P<name>(?!App)[A-Z][a-z]+(?:[A-Z][A-Za-z]*)?(?: [A-Z]?\d[A-Za-z0-9.]{{0,3}}| [A-Z]\d?)?(?:系列)?(?:(?![的与和在是])[\u4e00-\u9fff]){{0,8}}?(?:{_THINGS}))(?![\u4e00-\u9fff]?(?:产业|行业|企业|公司|技术))")
# A car by its make and its model, where the text tells of one: 推出问界M7, 飞凡R7下线.
_CAR = Sought(rf"(?P<name>(?:{any_of(words('car_makes'))})(?:[A-Z]{{1,3}}\d{{1,3}}(?:[A-Z]|\d)?|00\d)(?: ?(?:Pro|Plus|Max|Ultra))?)(?![A-Za-z0-9%万亿]|[年月日元度届期])")
# A variety of a crop by its breeders' name and number, behind its kind or what is done with it: 小麦品种扬麦25, 选育的宁香粳9号.
_CROP = Sought(r"(?:品种|小麦|水稻|玉米|大豆|油菜|棉花|马铃薯|谷子|花生|选育|培育|育成|种植|推广|引进|播种|试种)(?:出|的|了|品种)*(?:[^，。；、“”]{2,10}?的)?“?(?P<name>(?!水稻|小麦|玉米|大豆|棉花|油菜|马铃薯|花生|谷子)[\u4e00-\u9fff]{1,3}?[麦稻粳籼优黄豆棉薯油单玉谷糯软]\d{1,4}号?)(?![\d.年月日亿万元%余多个亩吨斤公])")
_ANY = AnyOf(_CAR, _CROP, _NUMBERED, _KIND_BEHIND, _ROBOT, _LATIN, _SCANNER, _VERSION)
# The version behind a name: 大模型|2.0.
_VERSION_BEHIND = re.compile(r"[Vv]?\d\.\d(?:版)?(?![\d万亿%米吨元倍])")
_NO_NAME = re.compile(r"(?:19|20)\d\d|[A-Z]\d$|[^A-Za-z\d]*\d+[^A-Za-z]*$|.*(?:AI|5G|6G|4G|3D|4D|2\.0|3\.0|4\.0|12345|VR|AR)[^A-Za-z\d]*$")


def with_version(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span of a product with the version behind it: 气象大模型|2.0."""
    version = _VERSION_BEHIND.match(text, end)
    return start, version.end() if version else end


def find_models(text: str) -> list[tuple[int, int]]:
    """Find products by their model number, without quotation marks.

    >>> text = "大型无人运输机QT1000成功首飞，医院引进128排CT。"
    >>> [text[start:end] for start, end in find_models(text)]
    ['QT1000', '128排CT']
    """
    if not _ANY.may_match(text):
        return []
    robots = [match.span("name") if match["name"] else match.span("knife") for match in _ROBOT.finditer(text)]
    if not _NUMBER.search(text):
        return robots
    robots += [match.span("name") for pattern in (_CAR, _CROP) for match in pattern.finditer(text)]
    numbered = (_NUMBERED, _KIND_BEHIND) if _LETTER_NUMBER.search(text) else (_KIND_BEHIND,)
    found = [match.span("name") for pattern in numbered for match in pattern.finditer(text) if not _NO_NAME.fullmatch(match["name"])] + robots
    if _WORD.search(text):
        found += [match.span("name") for match in _LATIN.finditer(text)]
    return found + [match.span() for pattern in (_SCANNER, _VERSION) for match in pattern.finditer(text)]
