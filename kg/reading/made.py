"""Finds products and projects by what is told of them: what is started, brought out, developed or built, and ends in a word for its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.lexicons import any_of, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.words import is_word, tagged

_CHAR = r"(?:(?![的了在由是于与和将把被对向为至到该此其某各]|从(?!业)|给|等)[\u4e00-\u9fffA-Za-z0-9·®\-+.])"
_PROJECTS = r"(?:(?:建设|改造|技改|扩建|升级|迁建|综合体)?项目(?:[一二三]期)?|工程(?![师院学系中局部造硕承机咨])|计划(?![单生经委在于投于建])|行动(?![力方指])|专项债?)"
_THINGS = any_of(words("product_kinds"))
_PRODUCTS = (
    rf"(?<![个款套种台])(?:{_THINGS}"
    r"|医疗保险|保险|信用卡|借记卡|[快易惠e]贷|(?<=[\u4e00-\u9fff]{3})贷(?![款方记前后]))(?![\u4e00-\u9fff]?(?:产业|行业|市场|企业|厂商|领域|技术|专业))"
)
# Behind the kind the name is over: a mark, a small word, or what happens to it.
_OVER = (
    r"(?=[，。；、：！（）”]|$|等|[两三四五六七八九十多几\d]+[个款大项套种]|在|于|与|和|及|并|将|已|正式|成功|顺利|全面|同步|同时|以来|以|为|由|是|也|后|上线|开工|竣工|投产|启动|落地|发布|投用|启用|亮相|通过|实现|建成|完成|获|入选|今|昨|近日|日前|首|仪式|采用|运用|集成|具有|具备|可(?![控调持视靠移充再穿折降信]|编程|回收|重复)|能|有|通车|封顶|奠基|位于|总投资|占地|用于|服务|覆盖|惠及|支持|帮助|让|使|(?:预览|测试|公测|内测|正式|专业|升级)版|V?\d\.\d|首创|建设|问世|受到|深受|备受|吸引|引发|填补|标志|打破|上岗|“(?:上岗|入职)|开展|进行|开机|装机|落户|入驻|推广|获得|荣获|助力|提升)"
)
_FIRST = r"(?:[^，。；“”的]{0,10}?(?:全[球国省市]|国内|业内|行业|世界|亚洲|[本我]市|我省|我国)?首[个款台套项只批架艘枚颗座]|第[一二三四五六七八九十\d]+[代台款套个架艘枚颗]|[\d一二三四五六七八九十两]+[台架艘枚颗套]|国产|最新|全新|新一代|全新一代|最新一代|新版|升级版|[一两三四五六七八九]大?[款套个项种台]|多[款项个套])?"
_OWN = r"(?:[^，。；“”]{0,14}?(?:研发|开发|研制|打造|建设|设计|基于[^，。；“”的]{2,16})的|基于[^，。；“”的]{2,16}?的|(?:面向|针对|服务)[^，。；“”的]{2,14}?的)?"
# What somebody starts, by name: 启动银龄关爱行动.
_STARTED = Sought(
    opening(rf"(?:启动|部署(?:开展|实施)?(?=[^，。；]{{4,24}}专项行动)|组织实施|实施(?=了)|推出|发起|推行|发布|上马|创设)(?:了|出|(?<=启动)的|(?<=实施)的)?(?:实施|建设)?了?(?:新一轮|[一两三四五]项)?(?:(?:面向|针对|服务|旨在|为期)[^，。；]{{2,22}}?的)?{_FIRST}(?P<names>(?:{_CHAR}{{3,24}}?{_PROJECTS}、)*{_CHAR}{{3,24}}?{_PROJECTS}){_OVER}")
)
# A scheme without a word for it behind: 启动了旧厂房成片综合改造, 推出首席工程师制度.
_SCHEME = Sought(rf"(?:启动|推出|首创|创设|试行)了?(?P<name>{_CHAR}{{3,12}}?(?:改造|制度))(?=[，。；]|试点)")
# What somebody brings out, develops or sets to work.
_BROUGHT = Sought(
    opening(rf"(?:推出|上线|发布|开发|研发|研制|研创|首创|自研|开源|部署|引进|接入|启用|引入|投用|首发|(?P<device>安装|装上|用上|配备|购置|购进|添置|新增|投放)|(?P<weak>展示|展出|带来|搭建|打造|采用|应用|使用|利用|借助|装配|配置|建成|操作))(?:设计|建造|制造|生产|(?:并|、)?(?:正式)?(?:上线|推出|投用|启用|开通))?(?:了|出|的|成功)?{_OWN}{_FIRST}(?P<names>(?:{_CHAR}{{2,22}}?{_PRODUCTS}[、和与])*{_CHAR}{{2,22}}?{_PRODUCTS}){_OVER}")
)
# What happens to a product or project that the clause opens with, or that stands behind 的.
_HAPPENS = Sought(
    rf"(?:(?<=[，。；：、—的日\n（])|^)(?P<names>(?:{_CHAR}{{2,24}}?(?:{_PROJECTS}|{_PRODUCTS})、)*{_CHAR}{{2,24}}?(?:{_PROJECTS}|{_PRODUCTS}))(?:一期|二期|三期)?"
    r"(?=(?:日前|近日|今[天日]|昨[天日]|当[天日]|已经?|也|现已|目前已?|正式|成功|顺利|全面|全线|集中|同步|同时|率先|入园|在[^，。；]{2,18}?)*(?:开工|竣工|投产|上线|落地|签约|通车|封顶|奠基|开建|动工|完工|投用|启用|投入使用|投入运[营行]|亮相|问世|量产|下线|推广应用|推广使用|试运行|试点应用|首飞|试飞|首航|交付|发射|获批|上市|首发|发布|启动|揭牌|落户)|由[^，。；]{2,40}?(?:研发|研制|开发|打造|孵化|推出|发起|设计|承建|建设|投资|实施|制造|建造)|位于|坐落|地处|总投资|占地)"
)
# What somebody made, whatever kind of thing it is: 自主研制的潮汐能发电浮筒在…, 研发的岫澜替尼胶囊获….
_MADE = Sought(
    r"(?:研发|研制|研创|自研|选育|培育|育成|设计建造|设计制造|(?:自主|自行|独立|联合|共同)(?:设计|开发|建造|制造))(?:设计|建造|生产|制造|成功)*(?:出了?|的)(?P<names>[^，。；：！？（）“”《》]{4,40}?)"
    r"(?=[，。；！？（]|$|在(?![线轨校])|于|与|和(?!谐)|及(?!时)|并|将|已|正[式在]|成功|顺利|全面|同步|同时|以来|由|是|也|首次|获(?!取)|被|通过(?!性)|实现|入选|率先|完成|日前|近日|今天|昨天|开始|进行|从|为(?!主)|用于|可(?![控调持视靠移充再穿折降信]|编程|回收|重复)|能够|有偿|授权|应用于|推广|累计|种植面积)"
)
# What is no name by itself, whatever stands before it.
_NO_THING = re.compile(r"(?:产品|设备|成果|项目|课程|教材|系列|企业|公司|人员|团队|能力|过程|基础|投入|中心|机构|计划|模式|方法|经费|需要|任务|工作|阶段|方向|领域|问题|平台型|方式|优势|实力|水平|体系|样机|品种|技术|工艺|材料|药物|时代|之路|道路|零部件|部件|型号|作品|品牌|药品|材质|屏幕|重器|[的了一二三四五六七八九十几多]+[个项款种类批])$")
# A thing with what is told of it: 岫澜一号是我国研制的…, 长风舰是我国自主设计建造的….
_IS_MADE = Sought(r"(?:(?<=[，。；日])|^)(?P<name>(?!这|它|其|该|此|那|本|我|他|她|目前|同时|也|就|都|不|正|[一两三四五六七八九十])(?:(?![的了在由是于与和将把被对])[\u4e00-\u9fffA-Za-z0-9\-]){2,14}?)(?=，?是(?:由)?[^，。；]{2,24}?(?:研[发制]|开发|选育|培育|育成|设计建造|建造)(?:出来?)?的(?:[^，。；]{3,34})?[，。；])")
# 眼前这款是…: what points at a thing is no name of it.
_POINTS = re.compile("[这那该]|[款台套个种项架艘]$")
_NOT_BEHIND = r"(?![A-Za-z0-9%]|[年月日亿万元个款台套家名人时期代级次米吨千公平的度分股]|[\u4e00-\u9fff]?(?:技术|系统|平台|软件|芯片|公司|产业|行业|市场))"
# A kind of thing with its name: 管理平台CareMind, 车型澜跃01, 直升机AC313.
_CALLED = Sought(
    rf"(?:{_PRODUCTS}|产品|飞机|飞艇|无人潜水器|SUV|手机|品牌|语言|引擎|架构|框架)(?!型)(?P<name>[A-Za-z][A-Za-z0-9.\-]*[A-Za-z0-9](?: ?(?:Pro|Plus|Max|Mini|[A-Z]?\d[\d.]*))?|[\u4e00-\u9fff]{{1,3}}[A-Z]{{0,2}}\d{{1,4}}|[A-Z]\d+){_NOT_BEHIND}"
)
_NO_NAME = re.compile(r"AI|IT|APP|App|VR|AR|XR|5G|6G|LED|CT|ICU|B端|C端|SaaS|PaaS|IoT|GPS|BIM|OA|ERP|MES|PC|GPU|CPU|IP|ETC|API|SDK|NFC|AIGC|DeepSeek|[\u4e00-\u9fff]{1,3}(?:20|19)\d\d|[近约达超共至为于在从到自第仅有含每各首单][\u4e00-\u9fff]{0,2}\d+|[\u4e00-\u9fff]{0,2}[近约达超共至为于在从到自第仅有][\u4e00-\u9fff]{0,1}\d+")
_KIND = re.compile(rf"(?:{_PROJECTS}|{_PRODUCTS})$")
_PROJECT = re.compile(rf"{_PROJECTS}$")
_SCHEME_END = re.compile("(?:专项|提升|攻坚|整治|三年|培育|关爱|帮扶)行动(?:计划)?$")
# 全国首套海洋声学监测系统: what it is the first of is no part of its name.
_LEAD = re.compile(r"[^，。；]{0,8}?首[个款台套条座项只架艘枚颗](?=.{4})|第[一二三四五六七八九十\d]+[代台款套个架艘](?=.{4})|[\d一二三四五六七八九十两多]+[台架艘枚颗](?=.{4})|(?:全新|最新|国产|新一代|(?:核心|关键)(?:部件|零部件|设备))(?=.{4})")
_SPLIT = re.compile(r"[、和与]")
# What opens no name of a thing: verbs and words of amount and manner, and what is said of several.
_NO_START = re.compile(r"^(?:(?:约|近|超过?|逾|达)[\d一二两三几]|多轮|打击|其中|目前|今年|去年|本次|此次|这[个些批次]|那[个些]|上述|有关|相关|一批|多[个项家]|各[类级地]|全[市区县省]|一系列|系列|重[点大]|[\d一二三四五六七八九十百两几多]+[余多]?[个项大款批家套台类期次年月日亿万名位]|加快|推进|推动|积极|大力|持续|不断|全力|进一步|通过|利用|依托|围绕|根据|按照|为了|以及|包括|涉及|涵盖|参与|参加|负责|承担|完成|组织|开展|做好|加强|提升|打造|建设|申报|获批|签约|招商|引进|集中|所有|任何|部分|许多|不少|首批|第[一二三四五六七八九十]+批|我[们国市省区县校院]|他们?|她们?|记者|如果|没有|因此|同时|还有|另外|此外|随着|并(?!购)|且|但|而|也|都|就|已|将|正|拟)")


def find_made(text: str, taken: bytearray, houses: Iterable[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find products and projects without quotation marks by what is told of them: (start, end, type).

    `houses` are spans of bodies found already: one that a phrase opens with is whose the thing is.

    >>> text = "海曙区启动银龄关爱行动。"
    >>> [(text[a:b], kind) for a, b, kind in find_made(text, bytearray(len(text)), [])]
    [('银龄关爱行动', 'Project')]
    """
    found: list[tuple[int, int, str]] = []
    if not _ANY.may_match(text) or not (_ENDS.search(text) or _MADE.search(text) or _IS_MADE.search(text) or _SCHEME.search(text) or _CALLED.search(text)):
        return found
    houses = tuple(houses)
    for match in _CALLED.finditer(text) if _LATIN.search(text) else ():
        if not any(taken[match.start() : match.end()]) and not _NO_NAME.fullmatch(match["name"]):
            found.append((*match.span("name"), "Product"))
    for pattern in (_STARTED, _BROUGHT, _HAPPENS):
        for match in pattern.finditer(text):
            new, device = bool(match.groupdict().get("weak")), bool(match.groupdict().get("device"))
            for start, end in _items(text, *match.span("names")):
                start = next((stop for at, stop in houses if at == start and stop < end), start)
                start = lead.end() if (lead := _LEAD.match(text, start, end)) else start
                name = text[start:end]
                if any(taken[start:end]) or not _KIND.search(name) or not _named(name, new=new, long=device):
                    continue
                found.append((start, end, "Project" if _PROJECT.search(name) else "Product"))
    for match in _MADE.finditer(text):
        start, end = match.span("names")
        start = text.rfind("的", start, end) + 1 or start
        start = lead.end() if (lead := _LEAD.match(text, start, end)) else start
        if not any(taken[start:end]) and not any(start < stop and end > at for at, stop, _ in found) and _thing(text[start:end]):
            found.append((start, end, "Product"))
    found += [(*match.span("name"), "Project") for match in _SCHEME.finditer(text) if not any(taken[slice(*match.span("name"))]) and not _NO_START.match(match["name"])]
    found += [(*match.span("name"), "Product") for match in _IS_MADE.finditer(text) if not any(taken[slice(*match.span("name"))]) and not is_word(match["name"]) and not _POINTS.search(match["name"])]
    return found


def named_behind(end: int, text: str, found: list[tuple[int, int, str, str, str, str]]) -> bool:
    """Tell whether a dash and a product's name stand behind the kind that it is: 首个航运大模型——“潮生”."""
    return text.startswith("——", end) and any(start == end + 2 and kind == "Product" for start, _, _, kind, *_ in found)


def _thing(name: str) -> bool:
    """Tell whether what somebody made has a name and is no mere kind of thing: it is told by a word of no dictionary, or by much more than common words."""
    if not 3 <= len(name) <= 24 or _NO_START.match(name) or _NO_THING.search(name) or re.search("[了着过]|[一二三四五六七八九十几多]+[个次年月天]", name):
        return False
    parts = tagged(name)
    telling = [word for word, tag in parts if word not in words("common_modifiers") and tag[0] not in "mqpcufr"]
    if any(word in words("np_stops") for word in telling) or parts[-1][1][0] in "vdpc":
        return False
    return len(telling) > 1 and (any(not is_word(word) for word in telling if len(word) > 1) or sum(map(len, telling)) >= 6)


_ENDS = Sought(opening(rf"{_PROJECTS}|{_PRODUCTS}"))
_ANY = AnyOf(_ENDS, _MADE, _IS_MADE, _SCHEME, _CALLED)
# What such a name ends with, asked first.
_LATIN = re.compile(rf"[A-Za-z0-9]{_NOT_BEHIND}")


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for mark in _SPLIT.finditer(text, start, end):
        yield at, mark.start()
        at = mark.end()
    yield at, end


def _named(name: str, *, new: bool, long: bool) -> bool:
    """Tell whether a phrase names one thing, and not a kind of things: more than common words stand before its kind; `new` wants a word of no dictionary, `long` much more."""
    kind = _KIND.search(name)
    before = name[: kind.start()] if kind else ""
    if len(before) < 2 or _NO_START.match(name):
        return False
    if _SCHEME_END.search(name) and len(before) >= 5:
        # 央企产业焕新专项行动: what such a scheme is for names it, whatever words that is.
        return True
    telling = [word for word, tag in tagged(before) if word not in words("common_modifiers") and tag[0] not in "mqpcuf"]
    if any(word in words("np_stops") for word in telling):
        return False
    unknown = any(len(word) > 1 and not is_word(word) for word in telling)
    length = sum(map(len, telling))
    return unknown or (not new and (length >= 4 or (length >= 2 and len(before) >= 4 and not long)))
