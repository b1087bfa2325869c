"""Finds what stands in 《》 and in “” and says what it names by the words around it."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import any_of, rows, words
from kg.needs import AnyOf, Sought
from kg.reading.words import is_word, tagged

_BOOK = re.compile(r"《([^《》]*(?:《[^《》]*》[^《》]*)*)》")
_BESIDE = re.compile(r"(?:《[^《》]*》)+$")
_QUOTE = re.compile(r"“([^“”]{1,30})”")


@lru_cache(maxsize=1)
def _books() -> tuple[dict[str, tuple[str, str]], re.Pattern[str], dict[str, tuple[str, str]]]:
    before = {row[0]: (row[2], row[3] if len(row) > 3 else "") for row in rows("book_heads") if row[1] == "before"}
    after = {row[0]: (row[2], row[3] if len(row) > 3 else "") for row in rows("book_heads") if row[1] == "after"}
    pattern = re.compile(any_of(after))
    return before, pattern, after


@lru_cache(maxsize=1)
def _lengths_before() -> list[int]:
    return sorted({len(word) for word in _books()[0]}, reverse=True)


def _said_before(text: str, start: int, first: int) -> str:
    """Give the longest word that says what a title is: before it (专著, 专著如), or before the first of several titles side by side."""
    ends = [start, *(start - len(such) for such in ("如", "有", "包括") if text.endswith(such, 0, start)), first]
    for size in _lengths_before():
        found = {text[end - size : end] for end in ends if end >= size} & _books()[0].keys()
        if found:
            return min(found)
    return ""


@lru_cache(maxsize=1)
def _quotes() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    table = {**dict.fromkeys(words("product_kinds"), ("Product", "")), **{row[0]: (row[1], row[2] if len(row) > 2 else "") for row in rows("quoted_heads")}}
    # Up to eight characters may stand between the quotation and the word that says what it is: “云渠”智能配水系统.
    return re.compile(rf"(?P<between>[\u4e00-\u9fffA-Za-z0-9]{{0,10}}?)(?P<head>{any_of(table, {'助手': '(?!术)'})})"), table


# A paper: 《人民日报》, but no 《情况通报》.
# What is written for a stage, sung or shown, by what is told of it before and behind: 创排的《…》, 《…》在某剧场首演.
_STAGED_BEFORE = re.compile(r"(?:录制|复排|献上|执导|打磨出|编排|自编自演|自导自演|自编自导|拍摄|摄制|创排|排演|首演|上演|演唱|合唱|献唱|表演|献演|谱曲|作曲|编导|主演|导演|出品|创作|编创)[^，。；《》]{0,6}$|由[^，。；《》]{2,20}制作的$")
_STAGED_BEHIND = re.compile(r"(?:[、和]?《[^《》]*》)*等[^，。；《》]{0,12}?(?:节目|作品|力作|剧目|剧集|影片|歌曲|纪录片|佳作|大片|舞蹈|戏曲)|(?:的|[^。；《》]{0,24}?，|由[^。；《》，]{2,20}?|[^。；《》，]{0,4})(?:词曲作者|[词曲]作者|作曲者|作[词曲](?![家为])|谱曲|编曲|填词|领唱|演唱|编剧(?=[是为：]))|(?:等[^，。；《》]{0,8})?(?:日前|近日|今[天晚]|昨[天晚]|正式|将|在[^，。；《》]{2,16}?)*(?:首演|首唱|首次与(?:观众|大家)见面|唱响|开唱|上演|公演|开机|杀青|上映|热播|巡演|演出)|搬上[^，。；]{0,6}(?:舞台|银幕|荧屏)")
_PAPER = re.compile(r"^[\u4e00-\u9fff]{1,8}(?<![通简海预战捷公汇呈月年情申举警快])报$")


def find_books(text: str) -> list[tuple[int, int, str, str, str]]:
    """Find titles in 《》: (start, end, name, type, sub-label).

    >>> find_books("通过《停车公约》")
    [(2, 8, '停车公约', 'Document', '')]
    """
    before, after, after_table = _books()
    found = []
    for match in _BOOK.finditer(text):
        start, end = match.span()
        name, kind, sub = match.group(1), "Document", ""
        following = after.match(text, end)
        if following:
            kind, sub = after_table[following.group()]
            end = following.end()
            name = text[start:end]
        else:
            # Of titles side by side the word before the first is said of all.
            beside = _BESIDE.search(text, 0, start) if text[start - 1 : start] == "》" else None
            first = beside.start() if beside else start
            kind, sub = before.get(_said_before(text, start, first), (kind, sub))
        if kind == "Document" and not following and (_STAGED_BEFORE.search(text[:start]) or _STAGED_BEHIND.match(text, end) or _AMONG_WORKS.match(text, end)):
            kind = "Work"
        if kind == "Document" and text.startswith("杂志", end):
            kind, sub, end = "Organization", "MediaOutlet", end + 2
            name = text[start:end]
        if kind == "Document" and _PAPER.search(name):
            kind, sub = "Organization", "MediaOutlet"
        if name.strip():
            found.append((start, end, name, kind, sub))
    # 推出了《甲》、情景剧《乙》、音乐剧《丙》: what stands before the first of them is one of its kind.
    for at in range(len(found) - 1, 0, -1):
        start, end, name, kind, sub = found[at - 1]
        if kind == "Document" and found[at][3] == "Work" and re.fullmatch(r"[、和及]?[\u4e00-\u9fff]{0,6}", text[end : found[at][0]]):
            found[at - 1] = (start, end, name, "Work", "")
    # 纪录片《甲》、《乙》: so is what follows it in a list.
    for at in range(1, len(found)):
        start, end, name, kind, sub = found[at]
        if kind == "Document" and found[at - 1][3] == "Work" and text[found[at - 1][1] : start] in ("、", "和", "以及", "及"):
            found[at] = (start, end, name, "Work", "")
    return found


# 《甲》《乙》等41部有声精品: what the titles are is said behind the last of them.
_AMONG_WORKS = re.compile(r"等(?:[\d一二三四五六七八九十百]+[余多]?)?[部档]?[\u4e00-\u9fff]{0,6}?(?:部[\u4e00-\u9fff]{0,4}(?:精品|作品|力作)|电视剧|纪录片|专题片|影片|电影|剧目|剧集|动画片)(?=[，。；、]|$)")
_AWARD_BEFORE = re.compile(r"(?:(?:封为|荣获|获得|获评|获颁|获|评为|颁发|被评为|命名为|认定为|收获|斩获|喜获|荣膺|捧[回走起]|摘得|夺得|拿下|追授|蝉联|荣登|上榜|授牌|当选|入选|(?<![冒假])冠以)了?(?:全国|全?[省市区县]|[\u4e00-\u9fff]{2,4}[省市区县])?(?:首批|本届|第[一二三四五六七八九十]+[批届]|20\d\d年度?)?|(?:颁发|授予|评选)的|授予.{0,40}|(?:命名|认定|评[选定]|确定|表彰|推选)[^，。；“”]{2,40}为)$")
_PRODUCT_BEFORE = re.compile(rf"(?:{any_of(words('product_kinds'))}|船|飞机|手机|药物|大脑|中台|骨钉|仪|艇|轮|机床|产品|技术|品种|采样艇|水质数据系统|第一代产品|(?:机器人|数字|虚拟|AI|智能)[\u4e00-\u9fff]{{0,6}}(?:员|医生|护士|主播|导游|讲师|法官))(?:——|：)?$")
# What a quotation names by the word before it: 服务品牌“银龄管家”.
_PROJECT_BEFORE = re.compile(r"(?:品牌|项目|工程|计划|行动|IP)$")
# Whatever is made or put to use and stands in quotation marks is a product: 研发出“小青”.
_MADE = re.compile(r"(?:选育|培育|育成)(?:出来?|了)?的?(?:[\u4e00-\u9fff]{0,6}品种)?$|(?:研[发制]|(?:自主|自行|独立)(?:设计|开发|建造|研制))(?:设计|建造|制造)*的[^，。；“”已正成在]{0,26}(?:“[^“”]{2,14}”——)?$|(?:研发|开发|研制|自主研发|部署|引进|上新|装配|(?<=[\u4e00-\u9fff]{2})设计(?=的))(?:了|出|的)?$")


# A name in quotation marks with its number: “海燕”YS600M, “北雁”60灭火机.
_NUMBER_BEHIND = re.compile(rf"\d{{1,2}}\.\d(?![\d%万亿年月]|[\u4e00-\u9fff]?[元米克吨倍])|[A-Z]{{1,5}}-?\d{{1,4}}[A-Z]{{0,2}}(?![A-Za-z\d])|\d{{1,4}}[A-Z]?(?:{any_of(words('product_kinds'))})")
# What is told of a product: “青鸾一号”是我国自主研制的第三代…, “溪友”由甲、乙联合研发, “溪友”首飞成功.
_IS_MADE = re.compile(r"，?(?:就?是|系)?由?(?:[^，。；“”]{2,24}?)(?:自主|自行|独立|联合|共同|合作|团队|多代|多年|历时[^，。；]{2,5})+(?:研发|研制|开发|研创|选育|培育)(?!中心|基地|机构|团队|能力|生产)|，?(?:是)?由(?:[^，。；“”]{3,30}?)(?:研发|研制|开发|打磨)(?:而成)?(?=[，。；、]|$)|，?(?:便|就|正)?是[^，。；“”]{4,30}?(?:一起|一道|联手|联合|合作|共同|自己|亲手)(?:研发|研制|开发|做|造|磨|设计)(?:出来)?的(?:[\u4e00-\u9fff]{2,8}?(?:机器人|系统|平台|设备|仪器|软件|产品|程序|小程序))?(?=[，。；]|$)|(?:日前|近日|今天|昨天|正式|成功|顺利|圆满|全新|在[^，。；“”]{2,10}?)*(?:首飞|首航|首发|下线|问世|上市(?!公司)|获批上市|上线)|(?:就?是|系)(?:由)?[^，。；“”]{2,24}?(?:选育|培育|育成|研制|研发|开发)的")
# A thing with the name that it is called by: 一款名为“溪友”的陪伴机器人.
_TROPHY = re.compile("奖[牌杯状章项金品]")
_NAMED = re.compile(r"(?:名为|名叫|取名为?|命名为|称为|称作|叫做?|代号)$")


@lru_cache(maxsize=1)
def _named_thing() -> re.Pattern[str]:
    return re.compile(rf"的[^，。；“”的]{{0,12}}?(?P<head>{any_of(_quotes()[1])})(?!公司|企业)")


# What is counted as a machine is a product: 三台“云厨”. What is started and is not said to be anything else is a project.
_COUNTED = re.compile(r"[一二三四五六七八九十两百\d](?:台|款|套|辆|架|艘)$")
_STARTED = re.compile(r"(?:推出|发起|启动|实施|打造|上线|推行|开通|创设|开设)了?$")
# What is started may be of kinds that name nothing elsewhere: 推出“邻里”积分制, 打造“云上”研学路线.
_STARTED_KIND = re.compile(r"(?!新)[\u4e00-\u9fff]{0,4}?(?:工作法|积分制|体系|制度|礼包|线路|路线|游线|课程|栏目|专栏|场景|厨房|超市|整治|试点|文创|改革)(?=[，。；、等]|$)")
# 开设“甲”“乙”等读书群: of what opens so, only the kind behind the last says what it is.
_OPENED = re.compile(r"(?:上线|推行|开通|创设|开设)了?$")
_STARTED_OF = re.compile(r"(?:推出|发起|打造|首创|创设)的$")
_GROUP = re.compile(r"(?:小组|组织|联盟|委员会|[协学]会|中心|论坛|大会|会议|峰会|集团|公司|基金会?)$")
# A machine with a name of its own, whatever kind it is: “旋风”干化机, “潮生7号”起重船.
_MACHINE = re.compile(r"(?:(?![的了在由和与是等将使让要获为])[\u4e00-\u9fffA-Za-z]){1,7}?(?:(?<![时危商转生有投司当])机(?![制会构关票场遇电械])|(?<![乘轮])船(?![员舶坞厂队长])|艇(?![员长])|舰(?![队员长])|仪(?![式器])|器(?![械材])|(?<![上下乘停货列客动火专公私])车(?![间队站辆厂道主库友型])|炉|泵|塔吊|插件|手环|手表|装置|设备|套件|终端)(?=[，。；、）—（]|在|获|是|由|的|成功|正式|顺利|已|为|及|和|与|并|也|首|荣|$)")
# What is so many years old was started by somebody: “缝补角”迎来三周岁生日.
_HAS_BIRTHDAY = re.compile(r"(?:迎来|度过|走过|满)了?[^，。；]{0,8}?(?:周岁|生日|周年|岁)")
# What somebody started: “暖心驿站”由退休教师甲发起.
_STARTED_BY = re.compile(r"(?:是|系)?由(?!来)[^，。；“”]{2,24}?(?:发起|首创|创设|共同推出|联合推出)(?:的|，|。|$)")
# Policies go by the number of their articles: “人才新政20条”.
_RULES_OF = re.compile(r"[\u4e00-\u9fff]{2,}(?:\d+|[一二三四五六七八九十]+)条$")
_LATIN_PRODUCT = Sought(
    r"(?<![A-Za-z\d])(?:[A-Z][A-Za-z]*®?|[A-Z]{2,}[A-Za-z0-9\-]*)(?: ?(?:(?!的|接入|嵌入|融入|赋能)[\u4e00-\u9fff]){2,14}?)(?:系统|平台|软件|机器人|大模型|模型|芯片|助手|小程序)(?![\u4e00-\u9fff]*(?:建设|企业|应用场景))"
)
# What runs on a network goes by such names, which nothing behind them needs to explain: 启用“申学码”, 依托“云上村务”, 上线“一键达”.
_NET_NAME = re.compile(r"(?!(?:二维|健康|验证|条形|乱|密|价格|流量|绿|红|黄)码$|一张[图网]$|(?:村村|户户|组组|五)通$|智[慧能]大脑$)(?:[^的]{2,8}(?:码|通(?<![交沟流普卡贯畅打开直互联]通)|大脑|e站|E站|助手|管家|哨兵|掌柜|随手[拍办查问]|一键[办达通叫]|法官|客服|驾驶舱|小秘书|宝典?|[eE]家|码上[办诉通])|随手[拍办查问]|[\u4e00-\u9fff]{1,4}[eE][\u4e00-\u9fff]{1,4}|(?:AI|数智|云上|掌上|指尖|码上|一码)[\u4e00-\u9fff]{1,6})$")
# The verbs before it, and what is told behind it where it stands first.
_AT_WORK = re.compile(r"(?:上线|部署|接入|开通|启用|引入|引进|采用|使用|应用|运用|依托|借助|通过|利用|推广|投用|试用|用上|搭建|开发|研发|发布|推出|打造|扫描|打开|登录)(?:运行|应用|使用)?了?$")
_IS_AT_WORK = re.compile(r"(?:目前|现|日前|近日|今[天日]|昨[天日]|已经?|正式|全面|率先|同步|成功|也|在[^，。；“”]{2,24}?)*(?:投入(?:使用|运行|试运行)|投用|上线|启用|试运行|上岗|落地|推广|部署|覆盖)|累计|注册用户")
# A machine that is the first of its kind somewhere is named by its kind: 首台国产手术机器人.
_FIRST_OF_KIND = Sought(r"首[台套款](?P<name>(?:(?![的在了将被])[\u4e00-\u9fffA-Za-z\d]){2,16}?(?:机器人|系统|加速器|磁共振|大模型|装备|一体机|工作站)(?!化|集成|工程))")


# What somebody develops or brings out is named by its kind where that is told closely: 研发的自走式采茶机器人, 发布国内首个病理大模型.
_DEVELOPED = Sought(
    r"(?:(?:研发|研制|开发|设计制造|打造|推出|发布)的(?:[^，。；“的]{0,6}?(?:首[个款台套艘]|新一代|全新一代))?|(?:研发|研制|开发|推出|发布|上线)(?:出|了)?(?:[^，。；“的]{0,6}?(?:首[个款台套]|新一代|全新一代|[一两]款|[一两]套|[一两]个)))"
    r"(?P<name>(?:(?![的了在将被，。、是和与等])[\u4e00-\u9fffA-Za-z\d\-]){2,18}?(?:机器人|系统|平台|大模型|软件|芯片|装置|无人机|疫苗|检测仪|智能体|一体机))(?!“|——|：|[\u4e00-\u9fff]?(?:化|集成|工程|建设|企业|产业|集群))"
)
# What goes online for a whole country or province is named by its kind, without quotes: 上线全国企业诉求反映平台.
_GOES_ONLINE = Sought(r"(?:正式|同步|率先)(?:上线|开通)(?:运行)?了?(?P<name>(?:全国|国家|全省|全市|国际)(?:(?![的了在将被由是])[\u4e00-\u9fff]){4,20}?(?:平台|系统))(?=[，。；]|$)")
# Products that a dash or a colon names: 两个大模型——甲大模型与乙大模型.
_APPOSED = Sought(r"(?:系统|平台|大模型|软件|机器人|产品|芯片|智能体)(?:——|：)(?P<one>[^，。；、“”：（）与和]{2,14}(?:系统|平台|大模型|软件|机器人|芯片|智能体))(?:[、与和](?P<two>[^，。；、“”：（）与和]{2,14}(?:系统|平台|大模型|软件|机器人|芯片|智能体)))?")


# A quotation that ends in a kind of thing names one: “云枢辅助问诊系统”, “银龄守护计划”.
_INNER_KIND = re.compile(r"(?:操作系统|系统|平台|小程序|大模型|智能体|机器人|无人机|芯片|(?<![士家后研科])工作站|一体机|一张图|一码通|驾驶舱|手环|插件|(?<!消费|经营|住房|信用|抵押|按揭|小额|助学|校园|套路|网络|现金|民间|创业)贷|(?P<project>计划|行动|工程|项目|奖学金|奖教金|助学金))$")
_INNER_BODY = re.compile(r".{3,}(?:项目组|课题组|QC小组|班组|突击队|服务队|先锋队)$")
_INNER_STOP = re.compile(r"[，。、；：！？的了]|^(?:我|你|他|这|那|要|让|把|用|有|没|不|为|建设|打造|推进|实施|三农|大|小)")


@lru_cache(maxsize=1)
def _known() -> Sought:
    return Sought(rf"(?:{any_of(words('known_products'))})(?![A-Za-z\d])")


@lru_cache(maxsize=1)
def _kinds_of_latin() -> AnyOf:
    return AnyOf(_APPOSED, _known(), _LATIN_PRODUCT, _FIRST_OF_KIND, _DEVELOPED, _GOES_ONLINE)


def find_latin_products(text: str) -> list[tuple[int, int]]:
    """Find products with a Latin name and a Chinese noun that says what they are (SenseCare 骨龄分析系统), and those that are well known."""
    if not _kinds_of_latin().may_match(text):
        return []
    apposed = [match.span(side) for match in _APPOSED.finditer(text) for side in ("one", "two") if match[side]]
    return apposed + [match.span() for match in _known().finditer(text)] + [match.span() for match in _LATIN_PRODUCT.finditer(text)] + [match.span("name") for pattern in (_FIRST_OF_KIND, _DEVELOPED, _GOES_ONLINE) for match in pattern.finditer(text)]


# The kind of a thing behind its name, up to what is told of it; and who made it, told behind that.
_TAIL = re.compile(r"[\u4e00-\u9fffA-Za-z]{2,12}?(?=[，。；、：！？（）]|$|已|由|在|正式|成功|是|将|于|下线|上线|装车|启运|交付|亮相|开始|获|入选|通过|投[入用产]|首[发飞航])")
_BY_WHOM = re.compile(r"[\u4e00-\u9fffA-Za-z]{2,12}，?(?:是)?由[^，。；“”]{2,40}?(?:研发|研制|开发|设计|制造)(?!中心|基地|机构|团队|能力)")


def _kind_behind(text: str, end: int, *, used: bool = False) -> int:
    """Give where the kind of a thing ends that stands right behind its quotation: “云岫”震动背心; `end` where what stands there is no noun.

    Of what is only `used` the kind must be one of a device.
    """
    tail = _TAIL.match(text, end)
    parts = tagged(tail.group()) if tail else []
    if tail is not None and parts and not (_NO_BETWEEN.search(tail.group()) or DOING.search(tail.group()) or any(tag[0] not in "nbvjaxzqsl" or word in words("np_stops") for word, tag in parts)):
        last, tag = parts[-1]
        if tag[0] in "nxj" and last not in _NO_KINDS and parts[0][1] not in ("v", "d") and (not used or _DEVICE.search(tail.group())):
            return tail.end()
    # “启明”模拟驾驶舱|开展培训: a device by the first word that ends like one, whatever stands behind it.
    device = _DEVICE_BEHIND.match(text, end)
    return device.end() if device and not _NO_BETWEEN.search(device.group()) and not DOING.search(device.group()) else end


# What a thing ends with that is made of matter, or runs on a machine.
_THING = rf"(?:{any_of(words('device_ends'))}|[\u4e00-\u9fff]仪)"
_DEVICE = re.compile(rf"{_THING}$")
_DEVICE_BEHIND = re.compile(rf"(?:(?![的了在由和与是等将使让要获为被把])[\u4e00-\u9fffA-Za-z]){{0,8}}?{_THING}(?![\u4e00-\u9fff]?(?:产业|企业|公司|行业|工厂|车间))")
# What is put to use stands behind these: 全面换装了“云岫”电子秤.
_USED = re.compile(r"(?:换装|换上|采用|用上|使用|装上|安装|植入|启用|配备|添置|引入|搭载|佩戴|戴上|穿上|投用|开上|购置|购买|推广|试用|展示|亮相的|演示|体验|研制|发布|推出|上线|开发|设计|首发|有|的|款|名叫|叫)(?:了|着)?(?:国产|新型|新一代|最新的?|一[款套台种件个])?$")


# What is named so is no thing that somebody makes.
_NO_KINDS = frozenset(("精神", "品牌", "模式", "理念", "经验", "机制", "活动", "服务", "工作", "称号", "格局", "体系", "战略", "思想", "文化", "方式", "方法", "概念", "效应", "现象", "团队", "系列", "时代", "之一", "产业", "企业", "公司", "标准", "技术", "课程", "工艺", "特色", "产品"))


def _heads(text: str, end: int) -> bool:
    """Tell whether the kind of thing stands right behind a quotation, and is part of its name: “海燕”水下机器人."""
    head = _quotes()[0].match(text, end)
    return head is not None and len(head["between"]) <= 8 and not _NO_BETWEEN.search(head["between"])


# Of arts only those with a name of their own: no “卡脖子”技术, no “绿色”工艺.
_ARTS = ("技术", "工艺", "算法")
_NO_ART = re.compile("卡脖子|黑科技|硬|核心|关键|低碳|绿色|数字|智能|人工|互联|5G|\\+")
# What stands between a quotation and a noun that does not tell what it names.
_NO_BETWEEN = re.compile(r"[的了在由和与是将使让要获]|(?<![结帮])对(?![接口外台话抗账讲标比])|(?<![特一二三四])等|[颁授领夺摘]$|[捧摘夺拿斩][得走回下起获]|(?<!行)为|亮相|成功|正式|操作|操控|使用|启动|打开|搭载|搭乘|携带|进入|采用|通过|实现|完成|入驻|落户")
# What a thing does is no part of its name: “云上”小程序|打通服务….
_DOES_BETWEEN = re.compile("打通|提升|推动|推进|赋能|助力|优化|落地|引领|带动|走进|促进|破解|深化|上岗|实现|启动|发起|覆盖|惠及|受到|获|举[行办]|开展|实施|推[行出]|打造|建立|形成|完成|取得|成为|作为|用于|帮助|提供|解决|满足|方便|累计|已|正式|进行|聚焦|围绕")
# How many of a kind stand before it: “甲”“乙”|两款产品.
_HOW_MANY = re.compile(r"(?:等)?(?:[\d一二两三四五六七八九十多]+余?[款个项种套类大])")
_SIDE_BY_SIDE = re.compile(r"“[^“”]{1,30}”(?:[、和与]?“[^“”]{1,30}”)*$")
# 荣获三等奖 says nothing of what has won.
_WINS = re.compile("(?:荣|斩|喜)?[获夺摘捧]|入选|参赛")
# What a machine does in quotation marks: 已经“上岗”.
DOING = re.compile(r"上岗|亮相|入职|首秀|出海|落户|入驻|安家|上新|上线|坐诊|站岗|执勤|服役|下田|开工|出诊|值守|报到|上班|体检|问诊|飞入|走进|跑")


_KIND_BUILT = re.compile("(?:计划|行动|工程|项目|品牌)”?建设$")
_OF_KIND = re.compile("的(小程序|软件|系统|平台|机器人|应用|APP|大模型|品牌|计划|项目)(?!公司|企业)")
# What tells of a quotation, each in few sentences: asked of the whole sentence before it is sought beside each of its quotations.
_TOLD = tuple(AnyOf(Sought(pattern.pattern)) for pattern in (_AWARD_BEFORE, _PRODUCT_BEFORE, _PROJECT_BEFORE, _MADE, _STARTED, _STARTED_OF, _IS_MADE, _NAMED, _INNER_KIND))


def find_quotes(text: str) -> list[tuple[int, int, str, str, str]]:
    """Find quoted names with the noun that says what they are: (start, end, name, type, sub-label); others are no names."""
    pattern, table = _quotes()
    found: list[tuple[int, int, str, str, str]] = []
    awarded, product, project, made, started, started_of, is_made, named_so, kind_inside = [told.may_match(text) for told in _TOLD]
    for match in _QUOTE.finditer(text):
        start, end = match.span()
        inner = match.group(1)
        behind = headed = pattern.match(text, end)
        if behind and re.search("进行|开展", behind["between"]):
            # “某某工程”落实情况|进行|视察活动: what is done about it.
            behind = None
        if behind and behind["head"] == "奖" and not behind["between"] and (inner.endswith("奖") or _TROPHY.match(text, behind.end() - 1)):
            # “金岫奖”|奖牌: what is handed over for it is no part of its name.
            behind = None
        if headed and _NO_BETWEEN.search(headed["between"]):
            # “暖冬行动”|是一项民生工程: what it is said to be is no part of its name.
            headed = None
        if awarded and _AWARD_BEFORE.search(text[:start]) and not (inner.endswith(("联盟", "医联体", "联合体", "协作网", "集团")) and re.match("[的首批]*(?:成员|会员|理事|协作|合作)", text[end:])) and (behind is None or behind["between"][:1] in ("等", "的")):
            following = re.match(r"国家荣誉称号|荣誉称号|称号|(?<!奖)奖(?![牌杯状章项金品])", text[end:])
            found.append((start, end + (following.end() if following else 0), text[start : end + (following.end() if following else 0)] if following else inner, "Award", ""))
            continue
        if found and found[-1][3] == "Award" and text[found[-1][1] : start] in ("", "、", "和", "及", "以及") and (behind is None or behind["between"][:1] in ("等", "的") or table[behind["head"]][0] == "Award"):
            found.append((start, end, inner, "Award", ""))
            continue
        numbered = _NUMBER_BEHIND.match(text, end)
        if numbered and not re.search(r"[，。；？！]", inner):
            found.append((start, numbered.end(), text[start : numbered.end()], "Product", ""))
            continue
        if product and _PRODUCT_BEFORE.search(text[:start]) and not DOING.fullmatch(inner) and not _heads(text, end) and not re.search(r"[，。、；：]", inner):
            found.append((start, end, inner, "Product", ""))
            continue
        if project and _PROJECT_BEFORE.search(text[:start]) and 2 <= len(inner) <= 14 and not re.search(r"[，。、；：！？]", inner) and not headed:
            found.append((start, end, inner, "Project", ""))
            continue
        tail = _kind_behind(text, end) if ((made and _MADE.search(text[:start])) or _COUNTED.search(text[max(start - 2, 0) : start]) or _BY_WHOM.match(text, end)) and not headed else end
        if tail == end and _USED.search(text[:start]) and not headed:
            tail = _kind_behind(text, end, used=True)
        if tail > end and 2 <= len(inner) <= 12 and not DOING.fullmatch(inner) and not re.search(r"[，。、；：！？]", inner):
            # 研制的“云岫”无级变速拖拉机: made or counted, and of a kind that no list has.
            found.append((start, tail, text[start:tail], "Product", ""))
            continue
        if made and not (inner.endswith(("行动", "计划", "工程", "项目")) and len(inner) > 3) and _MADE.search(text[:start]) and not DOING.fullmatch(inner) and 2 <= len(inner) <= (30 if inner.endswith(("技术", "工艺", "应用", "装备")) else 14) and not re.search(r"[，。、；：！？]", inner) and not _heads(text, end):
            found.append((start, end, inner, "Product", ""))
            continue
        if _COUNTED.search(text[max(start - 2, 0) : start]) and not _heads(text, end) and not re.search(r"[，。、；：]", inner):
            found.append((start, end, inner, "Product", ""))
            continue
        kind_started = _STARTED_KIND.match(text, end) if started and not headed else None
        if kind_started and 2 <= len(inner) <= 12 and _STARTED.search(text, max(start - 4, 0), start) and not _NO_BETWEEN.search(kind_started.group()) and not re.search(r"[，。、；：！？]", inner):
            found.append((start, kind_started.end(), text[start : kind_started.end()], "Project", ""))
            continue
        if not headed and 3 <= len(inner) <= 10 and _NET_NAME.match(inner) and not is_word(inner) and (_AT_WORK.search(text, max(start - 5, 0), start) or _IS_AT_WORK.match(text, end)) and not DOING.fullmatch(inner):
            found.append((start, end, inner, "Product", ""))
            continue
        if started and _STARTED.search(text[:start]) and not (inner.endswith("条") and _RULES_OF.search(inner)) and 3 <= len(inner) <= 14 and not re.search(r"[，。、；：！？]", inner) and not headed and not re.match(r"[\u4e00-\u9fff]", text[end:]) and not (text.startswith("“", end) and _OPENED.search(text, max(start - 3, 0), start)):
            found.append((start, end, inner, "Project", ""))
            continue
        if _INNER_BODY.search(inner) and not _INNER_STOP.search(inner) and not headed:
            found.append((start, end, inner, "Organization", ""))
            continue
        if started_of and _STARTED_OF.search(text[:start]) and not _GROUP.search(inner) and 3 <= len(inner) <= 14 and not re.search(r"[，。、；：！？的]", inner) and not headed and not text.startswith("的", end):
            found.append((start, end, inner, "Project", ""))
            continue
        machine = _MACHINE.match(text, end)
        if machine and not _NO_BETWEEN.search(machine.group()) and not re.search(r"[，。、；：？！的]", inner):
            found.append((start, machine.end(), text[start : machine.end()], "Product", ""))
            continue
        if (_HAS_BIRTHDAY.match(text, end) or _STARTED_BY.match(text, end)) and 2 <= len(inner) <= 14 and not re.search(r"[，。、；：！？的]", inner):
            found.append((start, end, inner, "Project", ""))
            continue
        inside = _INNER_KIND.search(inner) if kind_inside else None
        if inside and len(inner) - len(inside.group()) >= 2 and not _INNER_STOP.search(inner) and (not headed or _WINS.match(text, end) or text.startswith("等", end)):
            found.append((start, end, inner, "Project" if inside["project"] else "Product", ""))
            continue
        if inner.endswith("条") and _RULES_OF.search(inner) and re.search(r"(?:出台|发布|印发|制定|推出|实施|落实)了?[^，。；“]{0,4}$", text[:start]) and not headed:
            found.append((start, end, inner, "Document", ""))
            continue
        if is_made and 2 <= len(inner) <= 12 and _IS_MADE.match(text, end) and not re.search(r"[，。；、：？！的]", inner) and not headed:
            found.append((start, end, inner, "Product", ""))
            continue
        named = _named_thing().match(text, end) if named_so and _NAMED.search(text[:start]) else None
        if named and not re.search(r"[，。；？！]", inner):
            found.append((start, end, inner, *table[named["head"]]))
            continue
        called = _OF_KIND.match(text, end)
        if called and not re.search(r"[，。；？！]", inner):
            found.append((start, end, inner, *table[called.group(1)]) if called.group(1) in table else (start, end, inner, "Product", ""))
            continue
        head = behind if behind is None or behind["head"] == "奖" else headed
        if head and head["head"] == "奖" and inner.endswith(("杯", "赛", "节", "展", "大会")) and head["between"].endswith("等"):
            # “挑战杯”|二等奖: what is competed for is no part of the prize.
            continue
        if head and not _NO_BETWEEN.search(head["between"]) and not re.search(r"[，。；？！]", inner):
            stop = head.end()
            longer = [m for m in (pattern.match(text, end + k) for k in range(1, 9)) if m]
            for other in longer:
                if other.end() > stop and not re.search(r"[的了在由和与是等将使让要获，。；：、（）“”《》]|对(?![接口外台话抗账讲标比])|(?<!行)为|[接嵌融]入", text[end : other.end()]) and other.end() - end <= 12 and not _DOES_BETWEEN.search(text, stop, other.end()):
                    stop, head = other.end(), other
            if head["head"] == "建设" and _KIND_BUILT.search(text, start, stop):
                # 启动“某某计划”|建设, “某某”品牌|建设: what is worked on has its kind already.
                stop -= 2
                found.append((start, stop, text[start:stop] if stop > end else inner, "Project", ""))
                continue
            kind, sub = table[head["head"]]
            counted = _HOW_MANY.match(head["between"])
            if counted and kind in ("Product", "Project"):
                # 推出“甲”“乙”两款产品: each of them is one, by its own name.
                beside = [i for i, item in enumerate(found) if item[1] <= start and re.fullmatch(r"(?:“[^“”]*”|[、和与])*", text[item[1] : start])]
                found[len(found) - len(beside) :] = [(at, to, name, kind, sub) for at, to, name, *_ in (found[i] for i in beside)]
                found.append((start, end, inner, kind, sub))
                continue
            if counted and kind == "Event":
                # “甲”“乙”两个分论坛: 甲分论坛, 乙分论坛.
                row = _SIDE_BY_SIDE.search(text, 0, end)
                shared = head.group()[counted.end() :]
                found += [(*one.span(), one.group() + shared, kind, sub) for one in _QUOTE.finditer(text, row.start() if row else start, end)]
                continue
            if head["head"] in _ARTS and (is_word(inner) or _NO_ART.search(inner)):
                continue
            found.append((start, stop, text[start:stop], kind, sub))
    return found
