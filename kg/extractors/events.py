"""Finds who held an event, where it was held, and what it heard, examined or passed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.kinds import OPENS
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import Sought, SoughtInShape
from kg.rules import Rule, find, make

YIELDS = ("ORGANIZED", "HELD_AT", "REVIEWED", "PART_OF")

# A session is held by the standing committee whose name it carries.
_SESSION = re.compile(r"(?:常委会|常务委员会)第[一二三四五六七八九十百\d]+次会议$")
# A society's congress is held by the society whose name it carries.
_CONGRESS = re.compile(r"(?P<body>.{2,}(?:协会|学会|商会|联合会|促进会|研究会|联盟|基金会|总会|联谊会|同乡会|校友会))第[一二三四五六七八九十百\d]+(?:次|届(?:[一二三四五六七八九十\d]+次)?)(?:全国)?(?:会员|理事|代表)*(?:大会|代表大会|会议)(?:暨.*)?$")
# A part of an event carries the whole one's name: 某论坛|开幕式.
_PART = re.compile(r"(?P<whole>.{3,}(?:会|论坛|赛|节|周|活动|季|会议|研讨班|培训班|研修班))(?:开班式|开班仪式|结业式|结业仪式|开幕式|闭幕式|开幕仪式|闭幕仪式|开幕会|闭幕会|颁奖典礼|颁奖仪式|启动仪式|主论坛|新闻发布会|(?<=次会议)(?:记者会|记者招待会|(?:首场|第[一二三四五]场)?“(?:委员|代表|部长)通道”)|(?:(?<=会议)|(?<=代表大会))第[一二三四五六七八九十]+次全体会议|(?<=[次届]会议)[\u4e00-\u9fff]{2,16}代表团(?:全体会议|小组会议|审议)|(?<=[次届]会议)主席团(?:常务主席)?第[一二三四五六七八九十]+次会议|(?<=[次届]会议)预备会议|分会场|平行论坛|分论坛)$|^(?P<games>.{3,}(?:运动会|[亚奥全残]运会))[\u4e00-\u9fff]{1,10}?(?:比赛|决赛|预赛)$|^(?P<contest>.{3,}(?:锦标赛|联赛|大赛|邀请赛|公开赛|挑战赛|球赛|杯))(?:揭幕战|收官战)$")
# 研讨会暨第二季|启动仪式: the season of a programme is no event that the other is a part of.
_SEASON = re.compile(r"暨第[一二三四五六七八九十\d]+[季期]$")
# What goes on within an edition, by its name: 第135届广交会|供采对接活动, 某某领导人第十五次会晤|特别记者会.
_WITHIN_EDITION = re.compile(
    r"(?P<whole>(?:第[一二三四五六七八九十百\d]+届|20\d\d年?|[^，。“”]{2,16}第[一二三四五六七八九十]+次)[\u4e00-\u9fff“”—]{0,20}?"
    r"(?:会晤|峰会|博览会|交易会|[广进链消服]\w?[交博贸]会|论坛|大会|宣传周|活动周|文化节|艺术节|电影节|旅游节|运动会))"
    r"(?![上下]?[中期])[\u4e00-\u9fff“”·A-Za-z\d]{2,20}(?:活动|专场(?:活动)?|记者会|发布会|对接会|推介会|分论坛|专题论坛|圆桌会|研讨会)$"
)
# Which venues are houses that hold events.
_HOSTS = ("馆", "宫", "中心", "院", "社", "书店", "书城")
# Who holds what is told to be held "in" them.
_OFFICES = ("新闻办公室", "国新办", "国台办", "外交部", "商务部", "大使馆", "领事馆", "使馆", "使团")
# What goes on side by side at a forum.
_PARALLEL = ("分论坛", "平行论坛", "专题论坛", "主题论坛", "分会场", "分会", "对接会")
# What a person gives.
_GIVEN = ("宴会", "晚宴", "欢迎仪式", "欢送仪式", "午宴", "国宴", "颁授仪式", "授勋仪式", "颁奖仪式", "招待会", "酒会", "茶会", "茶话会", "记者会", "演唱会", "音乐会", "个展", "画展", "书法展")
_HELD = r"(?:(?:正式|准时|隆重)?开始(?=[，。；]|$)|展出|收拍|收杆|开拍|开杆|挥拍|鸣哨|开哨|收兵|收竿|开竿|开游|开船|开鼓|竞渡|开播|露天开场|鸣枪|发枪|开桨|开镰|开秤|开市|开街|开嗓|举行|举办|召开|开幕|闭幕|启动|落下帷幕|收官|开赛|热闹开场|开讲|拉开帷幕|拉开序幕|圆满闭幕|落幕|开场|上演|开展(?=[，。；]|$)|开馆|启幕|揭幕|开跑|开锣|亮相|鸣锣开赛|登场|圆满落幕|办了|办起|开班|开营|进行(?![了中])|打响|(?:圆满|顺利)?(?:结束|完成)(?=[，。；]|$)|如约而至|启航|起航|开考|开课|发车|开启|开门迎客|与[市观]?[民众]见面|开唱|唱响|奏响|开演|首演|开战|拉开战幕|鏖战|激战|展开|同步举行|热闹非凡)"

# Whom a sentence opens with: 甲区、乙区等地走进社区.
_OPENS_WITH = re.compile("[ＡＯＺ]|[^，。；]{2,30}等地")
# A clause that names no meeting opens with the verb itself: 甲立法会通过…, 在听取…后 are of somebody else.
# Who deals with a document where the meeting itself is not named: 与会代表审议通过了….
_WHO_MEETS = r"(?:^|(?<=[，。；]))(?:与会(?:人员|代表|会员|委员|专家|同志)|全体(?:会员|代表|委员|与会人员|与会代表|股东|业主)|(?:会员)?代表们|委员们|会员们|(?:常委会|大会)组成人员)"
_VERB_FIRST = r"(?:<START>|^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）、?|\d{1,2}[.、．]))(?=(?:并|还|也|又|同时|书面|原文|全文|集中|一致|，)*(?:听取|传达并?学习|审议|研究|讨论|审查|表决|修订|原则|同意印发))"

# 举办以“…，…”为主题的|某活动: the theme may hold commas within its quotes.
_THEME = r"(?:(?:一[场次])?以(?:“[^”。；]{2,60}”|[^。；，ＰＥ]{2,26}?)为(?:主题|题|主要内容)的)?"
# A spot without a name of its own: 在电影院|门前举行.
_SPOT = r"(?<=[ＯＡＺＮ]在)[^。；，、ＰＯＡＺＮＶＥＢＸ的]{0,12}(?:门前|门口|广场|会议室|礼堂|大厅|报告厅|活动室|操场|楼前)"
# What the event is called by a word of its own: 本届云滨金秋|由甲、乙联合主办.
_THIS_ONE = r"(?:(?:[本此这]届|[本此]次)[^。；，、ＰＯＥＢ由]{1,10})?"

RULES = (
    Rule("organized.holds", "ORGANIZED", r"(?<![到在赴进往于就（ＡＺＮ])(?<!首都)(?<!访问)(?<!参观)(?<!考察)(?<![^放寒暑病事虚年长休请度]假)(?<!支持)(?<!祝贺)(?<!围绕)(?<!针对)(?:[ＡＺ](?=[ＡＺＮＯ])){0,3}(?P<s>[ＯＡＺＮ](?:(?:[、和与同及]|以及|联合|携手|联手|会同|(?<=Ｏ)(?=Ｏ)|Ｘ(?:与|和|同))[ＯＡＺＮ]|、[^。；，、：ＰＥＢＯＡＺＮ在]{2,10}(?=、|以及|共同|联合))*)(?![\u4e00-\u9fff]{2,3}街(?!道))(?:(?!通过|利用|借助|具备|籍|参观|考察|各[地市州区县]|多地)(?:[^。；，ＰＥＢＯＡＺＮ在不]|在(?=全[国省市区县]))){0,8}(?:举行|举办|主办|召开|组织召开|组织开展|组织举办|组织(?:(?!参加|参观|前往|赴|观看|到)[^。；，ＰＥＢＯＡＺＮ]){0,20}(?:专家|代表|学员|医护人员|医务人员|志愿者|党员|党员干部|干部|职工|居民|学生|师生|青年|队员|人员|群众)们?(?:集中|共同|积极|深入)?(?:开展|举行|举办|召开)|办理(?=“?[^。；，“]{0,6}Ｅ)|合办|联办|开展|承接|启动|开(?=了)|办(?=了)|开设|办起|组织(?=了?Ｅ))(?:了)?" + _THEME + r"(?:由[^。；，Ｐ]{2,24}?参加的[^。；，Ｐ]{0,6}?|[^。；，Ｐ]{0,10}?)(?P<o><E>)(?!会前|前期|(?:的|相关|系列|各项)*(?:筹备|准备)工作|(?:的|相关|有关|各项|筹备|具体)+事[项宜])", {"role": "organizer"}, future_counts=True, headlines=True, unless="^[ＡＺ](?:[、和与][ＡＺ])*(?:[两三四五六]|等.?)地"),
    Rule("organized.studies", "ORGANIZED", r"(?P<s>Ｏ)(?:Ｘ(?:上午|下午)?)?(?:就[^。；，ＰＥＢ]{2,40}?)?(?:进行|开展)了?(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.brings-out", "ORGANIZED", r"(?P<s>[ＯＡＺＮＨ](?:(?:[、和与同及]|联合|携手|会同)[ＯＡＺＮ])*)(?:(?!通过|利用|借助)[^。；，ＰＥＢＯＡＺＮ在不]){0,8}推出了?(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.goes-out", "ORGANIZED", r"<START>[^。；，ＰＯＥＢＡＺ]{0,8}(?P<s>[ＡＺＯ](?:[、和与及][ＡＺＯ])*)(?:先后|组团|专程)?(?:赴|到|走进|来到)[ＡＶＺ]{1,3}(?:开展|举办|举行|召开)了?[^。；，ＰＥＢ]{0,8}?(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.goes-in", "ORGANIZED", r"<START>[^。；，ＰＯＥＢ]{0,8}(?P<s>[ＯＺＮ](?:(?:[、和与及]|联合|携手|会同)[ＯＡＺＮ])*)(?:组织)?(?:[^。；，、ＰＥＢＯＡＺＮ的]{0,6}(?:团队|小分队|服务队|一行))?(?:走进|深入|来到|前往|赴|到)[ＯＶＮＡＺ]{1,2}(?:[、和及][ＯＶＮＡＺ])*[^。；，ＰＥＢ]{0,8}?，?(?:开展|举办|举行|组织)了?[^。；，ＰＥＢ]{0,8}?(?:Ｂ[、和及与])?(?P<o>Ｅ)", {"role": "organizer"}),
    # 甲局联合乙队、丙公司，组织工作人员在某园举办某演练
    Rule("organized.joins-then-holds", "ORGANIZED", r"(?P<s>Ｏ(?:联合|会同|携手|协同)[ＯＡＺＮ](?:[、和与及][ＯＡＺＮ])*)(?:等[^。；，ＰＥＢ]{0,8})?，(?:共同|联合)?(?:组织[^。；，ＰＥＢ]{0,16}?)?(?:在[^。；，ＰＥＢ]{1,20}?)?(?:举办|举行|开展|召开)了?[^。；，ＰＥＢ]{0,8}?(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.we-hold", "ORGANIZED", r"(?P<s>Ｈ(?:[、和与同][ＯＡＺＮ])*)(?:(?!通过|利用|借助)[^。；，ＰＥＢＯＡＺＮ在不]){0,8}(?:举行|举办|主办|召开)(?:了)?" + _THEME + r"(?:[^。；，Ｐ]{0,10}?)(?P<o><E>)", {"role": "organizer"}, future_counts=True, headlines=True, only="Organization"),
    Rule("organized.area-holds", "ORGANIZED", r"(?P<s>Ｈ)(?:(?!通过|利用|借助)[^。；，ＰＥＢＯＡＺＮ在不]){0,8}(?:举行|举办|召开)(?:了)?" + _THEME + r"(?:[^。；，Ｐ]{0,10}?)(?P<o><E>)", {"role": "organizer"}, future_counts=True, only="Place"),
    Rule("organized.we-hold-there", "ORGANIZED", r"(?P<s>Ｈ(?:[、和与同][ＯＡＺＮ])*)(?:(?!会见|与)[^。；，ＰＥＢ]){0,16}?[在假][^。；，ＰＥＢ]{1,40}?(?:内|里)?(?:隆重|联合|共同|成功|顺利)*(?:举行|举办|召开|开展(?=[^。；，Ｐ]{0,8}Ｅ))(?:了)?" + _THEME + r"(?:[^。；，Ｐ]{0,8}?)(?P<o><E>)", {"role": "organizer"}, only="Organization"),
    Rule("organized.dated", "ORGANIZED", r"(?:[ＡＺ](?=[ＡＺＮＯ])){0,3}(?P<s>[ＯＡＺＮ](?:(?:[、和与同]|联合|携手|会同|(?<=Ｏ)(?=Ｏ))(?:[ＯＡＺＮ]|(?!在)[^。；，、ＰＥＢＯＡＺＮ在]{4,18}(?=[、和与在]|联合)))*)(?:[^。；，Ｐ]{0,6})?(?:(?<=[、和与合同手][ＯＡ])，)?在[ＡＺＮＨ]{0,2}(?:[ＡＺＮＶＯ]|(?<=Ｏ在)[^。；，ＰＯＡＥＢ]{2,12}?|(?<=Ｏ在)Ｅ(?:现场|期间)|" + _SPOT + r")(?:内|里)?(?:隆重|联合|共同|成功|顺利)*(?:举行|举办|召开|启动|办理)(?:了)?" + _THEME + r"(?:由[^。；，Ｐ]{2,24}参加的|[^。；，Ｐ]{0,8}?)(?P<o><E>)", {"role": "organizer"}, future_counts=True),
    Rule("organized.carries-out-there", "ORGANIZED", r"(?P<s>[ＯＡＺＮ](?:(?:[、和与同]|联合|携手|会同)(?:[ＯＡＺＮ]|(?!在)[^。；，、ＰＥＢＯＡＺＮ在]{4,18}(?=[、和与在]|联合)))*)(?:(?<=[、和与合同手][ＯＡ])，)?在(?:[ＡＺＮＶＯ]{1,3}|[ＡＺＮ]?(?!全[国省市区县]|各|今|明|去|[^。；，]{0,12}(?:期间|中|下|时|[年月日])(?:集中|组织|联合|开展))[^。；，、ＰＥＢＯＡＺＮＶＸ的]{2,14}?)(?:内|里|上)?(?:联合|共同)*(?:组织)?开展(?:了)?" + _THEME + r"(?:[^。；，Ｐ]{0,8}?)(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.by", "ORGANIZED", r"由(?P<s><XL>)<ETC>(?:联合(?:[各多相有][^。；，ＰＯＥＢ]{1,8})?|共同)?(?:主办|合办|联办|举办|发起|牵头|(?:精心)?组织(?=的))(?:(?!，(?:也|又|还)?是)[^。；Ｅ]){0,30}?的?(?P<o>[Ｅ])", {"role": "organizer"}),
    Rule("organized.host", "ORGANIZED", r"(?P<o><E>)(?:(?:也|又|还)?是Ｅ[^。；，ＥＢＰ]{0,10}之[一二三四五]，|(?:(?!之[一二三四五]，)[^。；ＯＡＺＮＰＥＢ]){2,40}，)?(?:[^。；，ＯＡＺＮ]{0,6})?由(?P<s><XL>)<ETC>(?:联合|共同)?(?:主办|合办|联办|联合举办|共同举办|合作举办|共同发起|联合发起|联合组织)", {"role": "organizer"}),
    Rule("organized.co-host", "ORGANIZED", r"(?P<o>(?<=^)<E>|<E>)[^。；]*?(?:由|，|、)(?P<s><XL>)<ETC>(?:联合|共同|具体|负责)*(?:承办|协办)", {"role": "co-organizer"}),
    Rule("organized.hosts-and-co-host-of", "ORGANIZED", r"<START>(?P<s><XL>)<ETC>(?:联合|共同)?主办[、，](?=(?:由)?[^。；Ｅ]{1,60}?(?:承办|协办)的?(?P<o>Ｅ))", {"role": "organizer"}),
    Rule("organized.co-host-of", "ORGANIZED", r"(?P<s><XL>)<ETC>(?:联合|共同)?(?:承办|协办)(?=(?:[，、][^。；Ｅ]{0,60}?)?的(?:[^。；，ＰＯＥ]{0,20}?)(?P<o>Ｅ))", {"role": "co-organizer"}),
    Rule("organized.by-then", "ORGANIZED", r"<START>由(?P<s><XL>)<ETC>(?:联合|共同)?主办[^。；Ｅ]{0,60}?，(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.co-then", "ORGANIZED", r"<START>由[^。；Ｅ]{1,60}?主办[、，](?P<s><XL>)<ETC>(?:承办|协办)(?:、(?P<s2><XL>)<ETC>(?:承办|协办))?，(?P<o>Ｅ)", {"role": "co-organizer"}),
    Rule("organized.guides-then", "ORGANIZED", r"由(?P<s><XL>)<ETC>(?:共同|联合)?指导(?=[，、][^。；Ｅ]{1,80}?的?(?P<o>Ｅ))", {"role": "guide"}),
    Rule("organized.under-guidance", "ORGANIZED", r"指导[，、](?:由)?(?P<s><XL>)<ETC>(?:联合|共同)?(?:主办|举办)(?=[^。；Ｅ]{0,80}?的?(?P<o>Ｅ))", {"role": "organizer"}),
    Rule("organized.helps-then", "ORGANIZED", r"<START>由[^。；Ｅ]{1,60}?主办[、，][^。；Ｅ]{1,60}?承办[、，](?:由)?(?P<s><XL>)<ETC>(?:协办|支持)的?，?(?P<o>Ｅ)", {"role": "co-organizer"}),
    Rule("organized.after-guidance", "ORGANIZED", r"(?P<o><E>)[^。；Ｅ]*?由[^。；Ｅ]{1,60}?(?:指导|支持)[、，](?:由)?(?P<s><XL>)<ETC>(?:联合|共同)?主办", {"role": "organizer"}),
    Rule("organized.then-helps", "ORGANIZED", r"(?P<o><E>)[^。；Ｅ]*?(?:主办|承办)[、，；](?:由)?[^。；Ｅ]{1,60}?承办[、，；](?:由)?(?P<s><XL>)<ETC>(?:协办|提供支持|支持)", {"role": "co-organizer"}),
    Rule("organized.person-calls", "ORGANIZED", r"(?P<s>Ｐ)(?:(?:Ｘ|\d{1,2}日)(?:上午|下午|晚间|晚)?)?(?:在[^。；，ＰＥＢ]{1,10})?(?:紧急|再次|就[^。；，ＰＥＢ]{2,30}?|围绕[^。；，ＰＥＢ]{2,30}?|针对[^。；，ＰＥＢ]{2,30}?)?(?<!主持)(?:召开|召集)(?!的)了?(?:[^。；，Ｐ]{0,8}?)(?P<o><E>)(?!的)", {"role": "organizer"}, only="Person"),
    Rule("organized.gives-a-banquet", "ORGANIZED", r"(?<!为)(?P<s>Ｐ(?:(?:和|与|及|偕)(?:夫人|[^。；，ＰＥＢ]{0,4})?Ｐ)?)(?:Ｘ|\d{1,2}日)?(?:上午|中午|下午|晚上?|晚间)?(?:在[^。；，ＰＥＢ]{1,16}?)?(?:为[^。；，]{1,50}?)?(?:举行|举办|设)了?(?:隆重|盛大|热烈|的)*(?P<o>Ｅ)", {"role": "organizer"}, only="Person"),
    Rule("organized.person-holds", "ORGANIZED", r"(?:出席|参加)了?(?P<s>Ｐ(?:[、和与]Ｐ)?)(?:主席|总统|总理|首相)?(?:以[^。；，Ｅ]{2,12}名义)?(?:为[^。；，ＰＥ]{1,24})?(?:共同)?(?:举行|举办|召集|发起)的(?:(?:隆重|盛大|热烈)的?)?(?P<o><E>)", {"role": "organizer"}, only="Person"),
    Rule("organized.by-here", "ORGANIZED", r"<START>(?:同时，|，)?" + _THIS_ONE + r"由(?P<s><XL>)<ETC>(?:联合|共同)?(?:主办|举办)(?![^。；，]{0,12}的)(?=[，。；、]|$)", {"role": "organizer"}, here="o"),
    Rule("organized.by-and-co-here", "ORGANIZED", r"<START>" + _THIS_ONE + r"由[^。；Ｅ]{1,60}?主办，(?:由)?(?P<s><XL>)<ETC>(?:联合|共同)?(?:承办|协办)(?=[，。；、]|$)", {"role": "co-organizer"}, here="o"),
    Rule("organized.under-whose", "ORGANIZED", r"在(?P<s><XL>)<ETC>的?(?:大力|共同|精心|悉心|关心|和)*指导下，(?:[^。；Ｅ]{0,80}?(?P<o>Ｅ)(?=[^。；，]{0,24}?(?:举行|举办|召开|开幕|启动|闭幕|开赛|落幕|圆满))|[^。；Ｅ]{0,60}?(?:举行|举办|召开|主办)了?[^。；，ＥＰ]{0,6}(?P<o2>Ｅ))", {"role": "guide"}),
    Rule("organized.is-host", "ORGANIZED", r"(?P<s><XS>)(?:是|为|担任|作为)(?:本次|此次|本届)?(?P<o><E>)的?(?:主办方|主办单位|主办者|发起方)", {"role": "organizer"}),
    Rule("organized.is-and-by", "ORGANIZED", r"是(?P<o>Ｅ)(?![^，。]{0,8}之[一二三四五])[^。；，ＥＢ]{0,8}，由(?P<s><XL>)<ETC>(?:联合|共同)?(?:主办|举办)", {"role": "organizer"}),
    Rule("organized.by-at", "ORGANIZED", r"(?P<o><E>)由(?P<s><XL>)<ETC>(?:联合|共同|牵头|策划|精心|携手|联袂|统一|具体)*(?:在[ＡＺＮＶＯ])?(?:举行|举办|组织|开展|打造|策划|实施|发起(?=，|。|；|$))", {"role": "organizer"}),
    Rule("organized.co-unit-is", "ORGANIZED", r"(?:承办|协办)(?:(?:单位|机构|方)(?:是|为|有|包括)(?P<s><XS>)|(?:单位|机构|方)?：(?P<s2><XL>))", {"role": "co-organizer"}, here="o"),
    Rule("organized.names-it", "ORGANIZED", r"(?P<s>Ｏ)[^。；，ＯＰＥＢ]{0,10}(?:冠名|独家冠名)(?:支持|赞助)?", {"role": "supporter"}, here="o"),
    Rule("organized.unit-is", "ORGANIZED", r"(?:(?P<o><E>)的?)?主办(?:(?:单位|机构|方)(?:是|为|有|包括)(?P<s><XS>)|(?:单位|机构|方)?：(?P<s2><XL>))", {"role": "organizer"}, here="o"),
    Rule("organized.those-who-host", "ORGANIZED", r"(?:(?<=^)|(?<=[，。；]))参与主办(?:这次|此次|本次|该|本届)?(?:(?P<o><E>)|[^，。；ＥＢ]{0,4})的(?:单位|机构|团体)?(?:还)?(?:包括|有)(?P<s><XL>)", {"role": "organizer"}, here="o"),
    Rule("organized.unit-says", "ORGANIZED", r"(?:(?P<o><E>)的?)?(?:主办|发起)(?:单位|机构|方)(?:之一的?)?(?P<s>[ＯＡＺＮ])(?=[^。；，ＰＥＢ]{0,8}(?:表示|介绍|说|称|透露|宣布))", {"role": "organizer"}, here="o"),
    Rule("organized.as-host", "ORGANIZED", r"作为(?:本次|此次|本届)?(?P<o><E>)?的?(?:主办|发起)(?:单位|机构|方)(?:之一)?，(?P<s>[ＯＡＺＮ])", {"role": "organizer"}, here="o"),
    Rule("organized.co-unit-says", "ORGANIZED", r"(?:(?P<o><E>)的?)?(?:承办|协办)(?:单位|机构|方)(?:之一的?)?(?P<s>[ＯＡＺＮ])(?=[^。；，ＰＥＢ]{0,8}(?:表示|介绍|说|称|透露|宣布))", {"role": "co-organizer"}, here="o"),
    Rule("organized.under-whom", "ORGANIZED", r"在(?P<s><XL>)<ETC>的?[^，。；ＰＥＢ]{0,6}指导下，(?:本次|此次)?(?P<o>Ｂ)由", {"role": "guide"}),
    Rule("organized.guide-is", "ORGANIZED", r"(?<!上级)(?<!业务)指导(?:单位|机构|方)(?:(?:是|为|有)(?P<s><XS>)|：(?P<s2><XL>))", {"role": "guide"}, here="o"),
    Rule("organized.sponsor-of", "ORGANIZED", r"(?P<s><XL>)<ETC>(?:独家|联合|共同|特别|倾情|全程)*(?:冠名)?(?:赞助|提供支持|支持)的(?P<o>Ｅ)", {"role": "supporter"}),
    Rule("organized.well-supported", "ORGANIZED", r"(?:(?:得到|获得|受到)了?(?P<s><XL>)<ETC>的?(?:大力|鼎力|热情|全力|积极)+(?:支持|赞助|协助)|<E>获(?P<s2><XL>)<ETC>(?:的?(?:大力|鼎力|全力)?支持|赞助))", {"role": "supporter"}, here="o"),
    Rule("organized.sponsored", "ORGANIZED", r"(?:得到|获得|受到)了?[^。；，Ｅ]{0,16}(?:赞助|资助|鼎力支持)，(?:包括|有|分别是|他们是)(?:[^。；，、：ＰＥＢＯ]{2,24}、)*(?P<s><XL>)", {"role": "supporter"}, here="o"),
    Rule("organized.supporter-is", "ORGANIZED", r"(?:支持|赞助|冠名)(?:单位|机构|方|商)(?:(?:是|为|有)(?P<s><XS>)|：(?P<s2><XL>))", {"role": "supporter"}, here="o"),
    Rule("organized.as-unit", "ORGANIZED", r"(?:，|(?<=[办])、)(?P<s><XL>)<ETC>(?:作为|担任|为)支持(?:机构|单位|方)(?:的(?P<o>Ｅ))?", {"role": "supporter"}, here="o"),
    Rule("organized.as-co-unit", "ORGANIZED", r"(?:，|(?<=[办])、)(?P<s><XL>)<ETC>(?:作为|担任|为|参与)(?:协办|承办)(?:机构|单位|方)(?:的(?P<o>Ｅ))?", {"role": "co-organizer"}, here="o"),
    Rule("organized.invites", "ORGANIZED", r"<START>[^。；，ＰＯＥＢ]{0,8}(?P<s>[ＯＮ])(?:还|特|特别|专门)*邀请了?[^。；，ＥＢ]{0,14}Ｐ<SIR>[^。；，ＰＥＢ]{0,12}?(?:作|做|带来|开展|举行|举办|进行|讲授|开设)了?[^。；，ＰＥＢ]{0,6}(?P<o>Ｅ)", {"role": "organizer"}),
    Rule("organized.guide", "ORGANIZED", r"(?P<o><E>)[^。；]*?(?:由|，)(?P<s><XS>)(?:指导|(?:担任|提供)(?:技术|专业|学术|业务)?指导)", {"role": "guide"}),
    Rule("organized.support", "ORGANIZED", r"(?P<o><E>)[^。；]*?(?:由|，|(?<=办)、)(?P<s><XL>)<ETC>(?:独家|共同|联合|特别|全程|倾情|全力|大力|鼎力|友情)*(?:冠名)?(?:赞助支持|赞助|资助|提供赞助|支持|(?:提供|给予|予以)(?:大力)?支持)(?=[，。；、]|$)", {"role": "supporter"}),
    Rule("organized.host-after", "ORGANIZED", r"(?P<o><E>)[^。；]*?，(?P<s><XL>)<ETC>(?:联合|共同)?主办", {"role": "organizer"}),
    Rule("organized.committee-decided", "ORGANIZED", r"(?P<s>Ｏ)(?:日前|近日)?决定，?(?:于)?(?:Ｘ)?召开(?P<o>Ｅ)", {"role": "organizer"}, future_counts=True),
    Rule("organized.leads-and-joins", "ORGANIZED", r"(?P<o><E>)由(?P<s><XL>)<ETC>(?:牵头|发起)[^。；，ＯＡＰ]{0,6}，?(?=联合(?P<s2>Ｏ)|Ｏ)(?:联合|会同|携手|与)?(?:<XL>)?<ETC>(?:共同|联合)*(?:主办|举办|开展|组织)", {"role": "organizer"}),
    Rule("organized.led-by", "ORGANIZED", r"(?P<o><E>)由(?P<s><XL>)<ETC>(?:共同|联合)?(?:牵头|发起)(?=[，。；、]|$)", {"role": "organizer"}),
    Rule("organized.as-co-host", "ORGANIZED", r"作为(?:本次|此次|本届)?(?P<o><E>)?的?(?:承办|协办)(?:单位|机构|方)(?:之一)?，(?P<s>[ＯＡＺＮ])", {"role": "co-organizer"}, here="o"),
    Rule("organized.took-on", "ORGANIZED", r"(?P<s>[ＯＡＺＮＨ])(?:[^。；，Ｐ]{0,8})?(?:参与)?承办(?:了)?(?P<o>Ｅ)", {"role": "co-organizer"}),
    Rule("organized.carried", "ORGANIZED", r"<START>(?:并|还|同时|先后|定期|积极|持续|创新)*(?:开展|举办|组织开展|组织举办|联合举办)了?(?:[^。；，ＰＥＢＯＡ]{0,4})(?P<o>Ｅ)", {"role": "organizer"}, here="s", here_type="Agent", confidence=0.6),
    Rule("organized.session", "ORGANIZED", r"(?P<s>Ｏ)(?P<o>第?[一二三四五六七八九十]+次会议)", {"role": "organizer"}),
    Rule("held.two-apart", "HELD_AT", r"(?P<s>Ｅ[和与、]Ｅ)，?(?:将|已)?分别(?:于)?(?:Ｘ(?:[和、与]Ｘ)?)?[在假](?P<o>[ＡＺＶ])(?:[^。；，ＰＥＢ]{0,6})?(?:开幕|举行|召开|举办)", future_counts=True),
    Rule("held.at", "HELD_AT", r"(?P<o_>)?(?<!Ｘ的)(?P<s>[ＥＢ])(?!，(?:并|还|又|同时))(?:[^。；ＰＥＢ，]{0,8}，?)?(?:将)?(?:于)?(?:Ｘ(?:[—至到]Ｘ)?)?(?:[^。；ＰＥＢ，]{0,6})?(?<!出席)(?<!参加)[在假](?:[^。；，ＰＥＢＯＡＺＮＶ的]{1,8}[边旁畔内侧上下里中]的)?<WITHIN>(?:(?<=[ＡＺＮ])[^。；，ＰＥＢＯＡＺＮＶ的]{0,8}的)?(?P<o>[ＯＡＺＮＶ](?:[及和、与][ＯＡＺＮＶ])*|Ｈ(?=[^。；，ＰＥＢＡＺＮＯ]{0,6}(?:举行|举办|召开)))(?![^，。]{0,16}中(?:拉开|开|启)|[以之]外|的[^。；，]{0,10}(?:框架|范围|原则|前提|基础)[下内上之]|[^。；，]{0,6}之间)[^。；，ＰＥＢＡＺＮ]{0,12}?" + _HELD, future_counts=True, headlines=True),
    Rule("held.at-once-in", "HELD_AT", r"(?P<s>Ｅ)(?:于)?(?:Ｘ)?(?:将)?在(?:[^。；，、ＰＥＢＯＡＺＮＶ的]{2,8}、)(?P<o>[ＯＡＺＮＶ]+(?:[、和与及][ＯＡＺＮＶ]+)*)(?:等)?[两三四五六七八九十\d]+(?:地|国|馆|城|市|个?会场|个?城市)(?:同步|同时|分别|先后|相继|联动)*" + _HELD, future_counts=True),
    Rule("held.several", "HELD_AT", r"(?P<s>Ｅ)(?:、|和|与|及|暨)(?P<s2>Ｅ)(?:将|已)?于?(?:Ｘ)?[^。；，ＰＥＢＡＺＮＶ]{0,6}?[在于]<WITHIN>(?P<o>[ＯＡＺＮＶ](?:[及和、与][ＯＡＺＮＶ])*)[^。；，ＰＥＢ]{0,4}?(?:举行|召开|开幕|闭幕|举办|开赛|落幕|拉开帷幕|同步启动|启动)", future_counts=True),
    Rule("held.after-a-clause", "HELD_AT", r"(?P<s>Ｅ)(?:[^。；ＰＥＢ]{0,60}，)?(?:Ｘ|\d{1,2}日)?(?:上午|下午|晚上?|晚间)?[于在]<WITHIN>(?P<o>[ＯＡＺＮＶ])[^。；，ＰＥＢＯＡＺＮＶ]{0,4}?(?:举行|召开|开幕|闭幕|举办|开赛|落幕)(?!当天|之际|期间|[前后])", future_counts=True),
    Rule("held.here", "HELD_AT", r"(?P<o>[ＯＶＮＺ]|Ｈ(?=门|大|楼|院|广|报|礼|会|操|体|内|里))(?:[^。；，ＥＢＰＯＡ]{0,20})，[^。；ＥＯＡＶＮＺＰ]{0,24}(?P<s>Ｅ)在(?:此|这里)[^。；，ＰＥＢ]{0,4}?(?:举行|登场|召开|开幕|上演|举办|拉开[帷战大]?幕|落下帷幕|开赛|启幕|落幕|闭幕|揭幕|启动|打响|开跑|收官|开讲)"),
    Rule("held.here-lately", "HELD_AT", r"(?P<o>[ＡＶＯＺＮ])(?:[^。；ＥＢ]{0,40})，[^。；，ＥＢＰＯ]{0,10}?(?:在(?:此|这里|当地)|这里正?在?)(?:成功|隆重|顺利)*(?:举行|召开|举办)了?(?:[^。；，ＥＢＰＯ]{0,6}?)(?P<s>Ｅ)"),
    Rule("held.meets-and-holds", "HELD_AT", r"[在于](?P<o>[ＶＯ])(?:[^。；，ＥＢＶ]{2,50})，(?:并|还|双方|随后)*(?:共同)?(?:举行|召开|举办)了?(?:[^。；，ＥＢＰＯ]{0,6}?)(?P<s>Ｅ)"),
    Rule("held.went-and-held", "HELD_AT", r"(?:走进|来到|深入|走访)(?P<o>[ＶＮＺＯ](?:[、和及][ＶＮＺＯ])*)，(?:[^。；ＰＥＢ]{0,40}?，)?(?:联合|共同|组织|集中|为[^，。；ＰＥＢ]{2,16}?)*(?:开展|举办|举行|带来|送上|奉上)了?(?:[^。；，ＥＢＰＯ]{0,6}?)(?:Ｂ[、和及与])?(?P<s>Ｅ)"),
    Rule("held.unveiled-there", "HELD_AT", rf"[在于]<WITHIN>(?P<o>[ＶＯＡＺＮ])(?:正式|隆重|顺利|成功|举行)*(?:{OPENS})(?=[，。；！]|成立|启用)", here="s", here_type="Opening"),
    Rule("held.main-venue", "HELD_AT", r"(?:主会场|会场|活动现场|举办地)(?:设在|设于|放在|定在|位于|选在)(?:[^。；，ＰＥＢＶＯ]{0,6}?的)?<WITHIN>(?P<o>[ＶＯＮＺ])", here="s", confidence=0.7),
    Rule("held.gathered-for", "HELD_AT", r"(?:相聚|齐聚|汇聚|云集|聚集|来到|走进)(?:在|于)?<WITHIN>(?P<o>[ＶＡＯ])，(?:共同|一同)?(?:出席|参加|共赴|参与)了?(?P<s>Ｅ)"),
    Rule("held.person-chairs-there", "HELD_AT", r"(?:Ｐ|<START>)(?:Ｘ|\d{1,2}日)?(?:上午|下午|晚上?)?(?:还|又|并)?在<WITHIN>(?P<o>[ＡＶＯ])(?:分别|(?:会见|[同与和])Ｐ<SIR>(?:举行会谈)?，?并?共同)?主持(?:召开|举行)?了?(?:[^。；，ＰＥＢ]{0,8}?)(?P<s><E>(?:[、和与及]Ｅ)*)(?!的)"),
    Rule("held.given-for", "HELD_AT", r"在<WITHIN>(?P<o>[ＡＶＯ])为[^。；，]{1,40}?(?:举行|举办)了?(?:隆重|盛大|热烈|的)*(?P<s>Ｅ)"),
    Rule("held.cremated", "HELD_AT", r"遗体，?(?:Ｘ|\d{1,2}日)?(?:上午|下午|中午)?在(?:[ＡＺ](?=[ＶＯ]))*(?P<o>[ＶＯＡ])(?P<s>Ｅ)"),
    Rule("held.in-headline", "HELD_AT", r"(?P<s>Ｅ)在(?P<o>[ＡＯＶＮＺ])" + _HELD, headlines=True),
    Rule("held.person-there", "HELD_AT", r"Ｐ(?:等)?(?:应邀|专程|于?当地时间|Ｘ|\d{1,2}日)*(?:上午|中午|下午|晚上?)?在<WITHIN>(?P<o>[ＡＶＯ])(?:(?:同|与|和)Ｐ(?:[、和]Ｐ)*)?(?:应邀|一同|一道|共同)*(?:出席|参加)(?:了)?(?P<s>Ｅ)"),
    Rule("held.met-there", "HELD_AT", r"在<WITHIN>(?P<o>[ＡＶＺ])(?:分别)?会见[^。；ＥＡＯ]{0,40}，(?:并|还)?(?:同其|与其)?(?:共同)?主持(?:召开)?了?(?P<s><ES>)"),
    # 甲在某地同乙举行某次会晤
    Rule("held.with-another-there", "HELD_AT", r"在<WITHIN>(?P<o>[ＡＶＯ])(?:[^。；，ＰＥＢＯＡ]{0,10})(?:同|与|和)[^。；，ＥＢ]{0,24}Ｐ[^。；，ＥＢ]{0,40}?举行了?(?:[^。；，ＰＥＢ]{0,6}?)(?P<s>Ｅ)"),
    Rule("held.goes-there-for", "HELD_AT", r"(?:到|来到|前往|抵达|赴)<WITHIN>(?P<o>[ＡＶ])，?(?:出席|参加)(?:了)?(?P<s><EL>)"),
    Rule("held.home-event", "HELD_AT", r"在<WITHIN>(?P<o>[ＡＶＯＺＮ])(?:联合|共同|集中)*(?:举行|举办|开展)了?主场(?P<s>Ｂ)"),
    Rule("held.at-first", "HELD_AT", r"(?:在|从(?!<WITHIN>Ｏ)|(?<![位落毕])于|(?<![放寒暑病事虚年长休请度])假)<WITHIN>(?P<o>[ＯＡＺＮＶ](?:(?:、|和|及|以及|与)在?[^。；，、ＥＢＰ]{0,6}?[ＯＡＺＮＶ])*)(?![以之]外)(?:[^。；，ＰＥＢＡＺＮ]{0,6})?(?:(?:举行|举办|召开|进行(?!了))(?:的)?" + _THEME + r"(?:由[^。；，Ｐ]{2,24}参加的|[^。；，Ｐ]{0,8}?)|(?:开幕|闭幕|启幕|落幕)的)(?P<s>Ｅ)", future_counts=True),
    Rule("held.houses-hold-there", "HELD_AT", r"[ＯＥＡＺＣ”](?:Ｘ(?:（Ｘ）)?(?:上午|下午|晚上?)?|日前|近日|今天|昨天)*在<WITHIN>(?P<o>[ＯＶＡＺＮ])(?:正式|隆重|联合|共同|顺利|成功)*(?:举行|举办|召开)了?(?P<s>Ｂ)(?=[，。；]|$)", future_counts=True),
    Rule("held.in-a-house-then", "HELD_AT", r"(?:^|(?<=[，。；Ｘ午]))在<WITHIN>(?P<o>[ＶＯ])[内里]?，(?:[ＯＡＺ](?:[、和与]|联合|携手)?){1,5}(?:隆重|联合|共同|成功|顺利|组织)*(?:举行|举办|召开|开展)了?[^。；，ＰＥＢ]{0,8}?(?P<s>Ｅ)"),
    Rule("held.carried-out-in", "HELD_AT", r"在<WITHIN>(?P<o>[ＶＮＯＡＺ])[^。；，ＰＥＢＯＡＺＮＶ的]{0,6}?(?:联合|集中|共同)*(?:组织)?开展(?:了)?[^。；，ＰＥＢ]{0,4}?(?P<s>Ｅ)"),
    Rule("held.comes-to", "HELD_AT", r"(?:来到|走进|在|赴|(?<=[Ｏ员部者行师队])到|深入|前往)(?:[^。；，ＰＥＢＯＡＺＮＶ在到]{2,12}的)?Ａ{0,2}(?P<o>[ＶＮＺＯＡ])(?:开展|举行|举办|召开)(?:了)?" + _THEME + r"(?:[^。；，Ｐ]{0,6})?(?P<s>Ｅ)"),
    Rule("held.venues", "HELD_AT", r"(?P<s>[ＥＢ])(?:[^。；ＰＥＢ]{0,12})?在[ＯＡＺＮＶ](?:[及和、与][ＯＡＺＮＶ])*(?:举行|举办|召开)，并在(?P<o>[ＯＡＺＮＶ](?:[及和、与][ＯＡＺＮＶ])*)(?:设|设立|设置)", future_counts=True),
    Rule("held.set-in", "HELD_AT", r"(?P<s>[ＥＢ])(?:的开幕式|的闭幕式|主会场|分会场|会场|现场|地点|举办地|举办地点|会址)?(?:设在|放在|定在|安排在|设于|选在|(?<=地点)[为是：]|(?<=会址)[为是：])(?P<o>[ＯＡＺＮＶ])"),
    Rule("held.signed-there", "HELD_AT", r"[在于]<WITHIN>(?P<o>[ＯＶＡＮＺ])(?:会议室|签约大厅)?(?:正式|共同|隆重|顺利|成功|举行[^。；，ＥＢＰ]{0,6}|签约){0,2}(?:签署|签订|签约|签下|签字)了?", here="s", here_type="Signing", headlines=True),
    Rule("held.place-is", "HELD_AT", r"(?P<s>Ｅ)(?:[^。；ＥＢ]{0,20})，(?:比赛|演练|活动|举办|会议)?地[点址](?:就|则|也)?(?:设|选|定|安排)?(?:在|为|是)<WITHIN>(?P<o>[ＶＯＡＺＮ])"),
    Rule("held.venues-are", "HELD_AT", r"(?:主会场|分会场|会议地点|活动地点|举办地点)(?:分别|均)?(?:设在|设于|放在|安排在|[为是：])[^。；，ＥＢＰ]{0,6}?(?P<o>[ＯＡＺＮＶ](?:[、和及与][ＯＡＺＮＶ])*)", here="s"),
    Rule("held.as-venue", "HELD_AT", r"作为(?P<s>Ｅ)的?(?:主会场|会场|举办地|承办地)，(?P<o>[ＯＡＺＮＶ])"),
    Rule("held.takes-part-there", "HELD_AT", r"(?:选手|运动员|队员|师生|居民|群众|代表|嘉宾|志愿者|学员|干部|党员|职工|学生|市民)(?:们)?(?:今[天日]|Ｘ)?在<WITHIN>(?P<o>[ＶＯ])(?:共同|一同)?(?:参加|参与|出席)了?(?P<s>Ｅ)"),
    Rule("held.taken-there", "HELD_AT", r"[把将](?P<s>Ｅ)(?:办|搬|送|开|带|放|设)(?:到|进|在)了?(?P<o>[ＶＮＯ])(?=[，。；]|$)"),
    Rule("held.venue-holds", "HELD_AT", r"(?<![往向到])(?P<o>Ｖ)(?:内|里|上)?(?:隆重|成功|顺利|热闹|再次|又)?(?:举行|举办|召开|上演|迎来)(?:了)?(?:[^。；，Ｐ]{0,8}?)(?P<s>Ｅ)"),
    Rule("held.inside", "HELD_AT", r"(?P<o>[ＶＮＯ])(?:里|内|上|中|现场)(?:[^，。；ＰＥＢＯＶ]{2,10})?，(?P<s>Ｅ)(?:[^。；，ＰＥＢ]{0,8})?(?:举行|举办|召开|开幕|上演|开场)"),
    Rule("held.opens-in", "HELD_AT", r"(?P<s>Ｅ)(?:[^。；ＰＥＢ，]{0,6})?(?:走进|来到|落户|亮相)(?P<o>[ＶＺＮ])"),
    Rule("held.goes-into", "HELD_AT", r"(?P<s>Ｅ)(?:[^。；ＰＥＢ，]{0,6})?走进(?P<o>Ｏ)(?=[，。；]|$)"),
    Rule("part.during", "PART_OF", r"<START>(?:在)?(?P<o>[ＥＢ])(?:上|现场|中|期间)?，(?:[^。；，ＰＯＡＥＢ]{0,8}，)?(?:[^。；，ＥＢＰＯＡ]{0,8})(?:举行|举办|进行|召开)(?:了)?(?:[^。；，ＥＢ]{0,6})(?P<s>Ｅ(?:[、和及]Ｅ)*)"),
    Rule("part.at-the-same-time", "PART_OF", r"(?P<o>[ＥＢ])(?:[^。；ＥＢ]{0,20}，)?(?:[^。；，ＥＢ]{0,6})(?:同期|同步|同场|同时|期间)(?:还|将|特别)*(?:举行|举办|召开|设置?|设立|配套举办)(?:了)?(?P<s>Ｅ(?:[、和及]Ｅ)*)", future_counts=True),
    Rule("part.consists-of", "PART_OF", r"(?P<o>[ＥＢ])(?:上|期间)?(?:还|共|将|分别|也|同步|同期|主要|特别|专门|活动|内容|下|并)*(?:设有?|[下分增开]设|设置|设立|安排|包括|包含|涵盖|含|分为|策划|推出)了?(?:[^。；，：ＥＢＰ]{0,16}[：，、和及（]?(?:分别[是为])?|[^。；，ＰＥ]{0,16}?Ｂ[^。；，ＰＥＢ]{0,6}?[和及、（：，](?:分别[是为])?)(?P<s><EL>)", future_counts=True),
    Rule("part.made-up-of", "PART_OF", r"(?P<o>[ＥＢ])由(?:[^。；，ＰＥ]{0,16}、)?(?P<s><EL>)[^。；，Ｐ]{0,16}?(?:组成|构成)", future_counts=True),
    Rule("part.one-of", "PART_OF", r"作为(?P<o>Ｅ)(?:[^。；，ＥＰＯＡ]{0,10}Ｂ?[^。；，ＥＰＯＡ]{0,4}(?:之[一二三四五六七八九十]|部分|环节|内容|板块|Ｂ|赛事|项目)|的[^。；，ＥＰＯＡ]{2,14})，(?:由[^。；Ｅ]{2,40}的)?(?:Ｘ(?:上午|下午|晚)?，?)?[“]?(?P<s>Ｅ)", future_counts=True),
    Rule("part.is-one-of", "PART_OF", r"(?P<s>[ＥＢ])(?:[^。；，Ｅ]{0,30}，)?(?:也|又|既|还)*(?:是|作为|系|属于?)(?P<o>Ｅ)[^。；，ＥＰ]{0,14}?(?:之[一二三四五六七八九十]|组成部分|(?:系列|配套|子|分|专项|主体|重头|同期|预热|重要)(?:Ｂ|活动|赛事|论坛|环节|内容|项目))", future_counts=True),
    Rule("part.during-held", "PART_OF", r"<START>(?:在)?(?P<o>[ＥＢ])(?:期间|现场|上)，(?:[^。；，ＥＢＰＯＡ]{0,8}，)?(?P<s><EL>)(?:等[^。；，Ｐ]{0,10}?)?(?:同期|也|还|同步|先后|相继|分别|陆续|将|依次|隆重|成功)*(?:举行|举办|召开|开幕|启动|登场|亮相|上演|开赛|进行)", future_counts=True),
    Rule("part.parallel", "PART_OF", r"<START>(?:在|围绕[^，。；]{2,30}，)?(?P<s>Ｅ)(?=上，|，|期间|中，|现场|吸引|聚焦|由|汇聚)", here="o", here_type="Whole"),
    Rule("part.phase", "PART_OF", r"<START>(?:在)?(?:首先|接着|随后|最后|其次|然后|紧接着|之后|第[一二三四五]个?(?:阶段|环节|部分|单元|项议程))，?(?:Ｂ?(?:召开|举行|举办|进行)(?:的是|了)?(?P<s>Ｅ)|(?P<s2>Ｅ)(?:隆重|正式|胜利|成功|顺利)*(?:召开|举行|举办|开始))", here="o", here_type="Whole"),
    Rule("reviewed.passed", "REVIEWED", rf"(?:会议|大会|[职教]代会|{_WHO_MEETS}|(?P<s><E>)|{_VERB_FIRST})(?:[^。；Ｐ]{{0,12}}?)(?:审议(?:并)?(?:原则)?通过|审定|批准(?!的)|原则同意|表决通过|审议批准|审查(?:和)?批准|讨论通过|原则通过|修订通过|同意印发|通过)(?:了)?(?:[^。；Ｄ]{{0,6}}?|[^。；Ｄ]{{0,40}}?(?:作的|提出的|提请的|提请审议的))(?P<o>Ｄ(?:(?!，?(?:还|并|也)?(?:听取|审议|研究|同意|审查|讨论)|，(?:但|而|对|就|将|要求|强调|指出|明确|希望|建议|提议|呼吁|决定|并?委托|暂缓|推迟|退回|否决|未))[^。；])*)", {"outcome": "adopted"}, here="s"),
    Rule("reviewed.decided", "REVIEWED", r"(?:(?:(?<=^)|(?<=[，。；]))(?:会议|大会|还|并|最后|(?P<s><E>)上?)?(?:以[^。；，ＰＥ]{2,16}?|表决|一致|还|并|依法|分别)*)作出了?(?P<o>Ｄ(?:[、和及]Ｄ)*)", {"outcome": "adopted"}, here="s"),
    Rule("reviewed.heard", "REVIEWED", rf"(?:会议|大会|[职教]代会|{_WHO_MEETS}|(?P<s><E>)|{_VERB_FIRST})(?:[^。；Ｐ]{{0,8}}?)(?:书面|原文|全文)?(?:听取(?:和|并)?审议|听取|审议|初审|研究|讨论|审查|传达(?:并|和)?学习|学习传达|(?:集体|深入|专题|认真|系统)学习)(?!(?:[、和并]?(?:听取|审议|讨论|审查|研究|表决))*[并、]?(?:表决|原则|一致|举手|投票|逐项|全票)*(?:通过|批准|同意))(?:了)?(?:(?!通过|批准)[^。；Ｄ]){{0,30}}?(?P<o>Ｄ(?:(?!通过|同意|批准)[^。；])*)", {"outcome": "reviewed"}, here="s", unless="议程还?有"),
    # 参加某大会的代表下午分组审议政府工作报告: what those do who are there, it does.
    Rule("reviewed.by-its-members", "REVIEWED", r"(?:参加|出席)(?P<s>Ｅ)的[^。；ＰＯＤＥ]{0,14}?(?:，?(?:Ｘ|（Ｘ）))?(?:[上下]午)?(?:[^。；，ＰＯＤＥ]{0,8}?)(?:审议|审查|讨论)了?(?!通过)(?P<o>Ｄ(?:[、和及]Ｄ)*)", {"outcome": "reviewed"}),
    Rule("reviewed.also-passed", "REVIEWED", r"(?:会议|大会|(?P<s><E>)上?)(?:获得|一致)?通过的，?(?:还)?有(?P<o>Ｄ[^。；]*)", {"outcome": "adopted"}, here="s"),
    Rule("reviewed.on-the-agenda", "REVIEWED", r"<START>(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十]+）|\d[.、])(?:书面)?(?:听取(?:和|并)?审议|听取|审议|讨论|审查)(?!并?(?:原则)?通过)(?:[^。；Ｄ]{0,20}?)(?P<o>Ｄ[^。；]*)", {"outcome": "reviewed"}, here="s"),
    Rule("reviewed.explained", "REVIEWED", r"Ｐ(?:分别)?作了(?:关于)?(?:提请审议)?(?:批准|加入)?(?P<o>Ｄ[^。；，Ｐ]*?)的说明(?=[。；，]|$)", {"outcome": "reviewed"}, here="s"),
    Rule("reviewed.is-moved", "REVIEWED", r"<START>(?:[ＯＨＢ]|[^。；，ＰＥＤ]{2,10}?(?:委|委员会|会议))(?:[、和][^。；，ＰＥＤ]{0,8}Ｏ)*(?:向(?:会议|大会))?提出了(?P<o>Ｄ(?:[、和及]Ｄ)*)(?=[。；，]|$)", {"outcome": "reviewed"}, here="s"),
    Rule("reviewed.treated", "REVIEWED", r"(?:会议|大会|(?P<s><E>)|<START>)(?:还|又|并|也|分别|继续|初次|再次|分组)*对(?P<o>Ｄ(?:[、和及]Ｄ)*)(?:等[^。；，ＰＤ]{0,10})?(?:分别|都|均)?进行了?(?:第[一二三四]次|初次|再次|继续|首次|分组|集中|认真|深入|充分)*(?:审议|审查|讨论)", {"outcome": "reviewed"}, here="s"),
    Rule("reviewed.asked-for-changes", "REVIEWED", r"(?:会议|大会|与会(?:人员|代表|专家)|[，；。]|^)(?:还|并|也|但|而)?(?:对|就|围绕)(?P<o>Ｄ(?:[、和及]Ｄ)*)[^。；，ＰＤ]{0,4}(?:提出|给出|形成)了?[^。；，ＰＤ]{0,8}(?:修改|完善|审查|审议|评审)(?:的)?(?:意见|建议)", {"outcome": "reviewed"}, here="s"),
    Rule("reviewed.also-heard", "REVIEWED", r"(?P<o>Ｄ)(?:也|还)?在(?P<s>[ＥＢ])上?(?:被|得到)?(?:听取|审议|讨论|研究)(?=[。，；]|$)", {"outcome": "reviewed"}),
    Rule("reviewed.got-passed", "REVIEWED", r"(?P<o>Ｄ(?:[、和及与]?Ｄ)*)(?:等[^。；，Ｐ]{0,8})?(?:[^。；，]{0,8})?(?:在|经)(?:本次|此次)?(?P<s>[ＥＢ])上?(?:获得?|一致|全票|表决|审议|讨论|审查|并)*(?:通过|批准)", {"outcome": "adopted"}),
    Rule("reviewed.passed-by", "REVIEWED", r"(?P<s>Ｅ)(?:审议|表决|讨论|审查)?(?:并)?(?:通过|批准)的(?P<o>Ｄ)", {"outcome": "adopted"}),
    Rule("reviewed.by", "REVIEWED", r"(?P<o>Ｄ)已?由(?P<s>Ｅ)(?:于)?Ｘ?(?:修订)?通过", {"outcome": "adopted"}),
)


# Which session a decision calls, and what is then said of it: 作出关于召开某次会议的决定，会议定于5月6日在某处举行.
_CALLS = re.compile(r"关于召开(?P<name>[^，。；]{6,50}?(?:会议|大会|全会|例会))(?:有关事项|相关事宜|事宜|时间)?的(?:决定|决议|通知|公告|建议|议案)$")
_CALLED = SoughtInShape(r"Ｄ(?:》|”)?[，；](?:本次|该次)?(?P<what>Ｂ)(?:定于|将于|拟于|定在|于)Ｘ")


def _called(sentence: Sentence, triple: Triple) -> Triple:
    """Give what is said of a session that the sentence before its comma calls the name of that session, and its day."""
    match = _CALLED.search(sentence.shape) if triple.subject.anaphor else None
    document = sentence.shape_mentions[match.start()] if match else None
    if match is None or document is None or sentence.shape_mentions[match.start("what")] is not triple.subject:
        return triple
    calls, day = _CALLS.search(document.canonical), sentence.shape_mentions[match.end() - 1]
    if calls is None:
        return triple
    return replace(triple, subject=replace(triple.subject, name=calls["name"], sub="Meeting", full=calls["name"], date=day.date if day else "", anaphor=False))

_WHEN_HEARD = re.compile("时(?:的|，|强调|指出|说|表示|作出)")
_TOLD_ABOVE = re.compile("(?:决定)?(?:对|就)?(?:上述|以上|前述)")
# Behind one of many places: 甲、|乙等多地.
_AMONG_OTHERS = re.compile("(?:[、和及][^，。；、]{2,10}){0,8}等[^，。；、]{0,4}地(?![区方])")
# The places that somebody goes to, before the last of them; and what is said of the place before its name: 到共驻共建的某街道|某社区开展某活动.
_LISTED_PLACES = re.compile("(?:(?<![达得感做看受])[到赴]|前往|走进|来到|深入)(?:[^，。；ＰＥＢ]{0,30}[ＯＡＺＮＶ][^，。；ＰＥＢ]{0,6}[、和及与]|[^，。；ＰＥＢ]{2,60}、(?:[^，。；、ＰＥＢ]{2,14}及)?)[^，。；、ＰＥＢ]{0,6}$|在[ＡＺＮ]{1,3}(?:[、和及][ＡＺＮ]{1,2})*[、和及]$|(?:(?<![达得感做看受])[到赴]|前往|走进|来到|深入)[^，。；ＰＥＢＯ]{2,14}的[ＡＺ]{0,3}$")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who held an event, where, and what it dealt with."""
    found = find(RULES, sentence)
    events = [m for m in sentence.mentions if m.type == "Event"]
    return _told(sentence, found, events) if found or events or "关于" in sentence.text else ()


def _told(sentence: Sentence, all_found: Iterable[Triple], events: list[Mention]) -> Iterator[Triple]:
    for found in all_found:
        triple = _called(sentence, found)
        if triple.evidence.rule == "organized.studies" and not triple.object.canonical.endswith("学习"):
            continue
        if triple.evidence.rule == "organized.holds" and _LISTED_PLACES.search(sentence.shape, 0, next((i for i, m in enumerate(sentence.shape_mentions) if m is triple.subject), 0)):
            # 组织委员到甲、|乙开展视察活动: one of the places gone to.
            continue
        if triple.evidence.rule == "organized.holds" and triple.subject.type == "Place" and _AMONG_OTHERS.match(sentence.text, triple.subject.span.end - sentence.span.start):
            # 甲、|乙等地走进社区，开展某演练: what goes on in many places is held by none of them by name.
            continue
        if triple.relation == "ORGANIZED" and triple.object.canonical.endswith(("谈判", "磋商")) and triple.subject.canonical in triple.object.canonical:
            # 甲国和乙国举行谈判: they are there, and nobody holds it.
            continue
        if triple.evidence.rule == "organized.brings-out" and triple.object.sub not in ("Event", "Campaign", "Training"):
            # 推出某论坛: what is brought out as a series is no meeting that was held.
            continue
        if triple.relation == "ORGANIZED" and triple.subject.type == "Place" and any(m is not None and m.type == "Organization" and m.span.start == triple.subject.span.end for m in sentence.shape_mentions):
            # 由甲市|某局主办: the area in front of a body, and not beside it.
            continue
        if triple.evidence.rule == "organized.carried" and _OPENS_WITH.match(sentence.shape):
            # 甲、乙等地走进社区，|开展某演练: those whom the sentence opens with, and nobody named before.
            continue
        if triple.relation == "REVIEWED" and _TOLD_ABOVE.match(triple.object.canonical):
            # 通过了上述两份报告: which, the text has said.
            continue
        if triple.relation == "REVIEWED" and _WHEN_HEARD.match(sentence.article.body.text, triple.object.span.end):
            # 会议传达学习某人听取某汇报|时的讲话: he heard it, and the meeting what he said.
            continue
        if triple.relation == "REVIEWED" and triple.object.type != "Document":
            # 通过某法，|某人|签署主席令
            continue
        if triple.evidence.rule == "reviewed.is-moved" and not triple.object.canonical.endswith("议案"):
            continue
        if triple.evidence.rule == "held.at-first" and triple.object.type == "Organization" and triple.object.canonical.endswith(_OFFICES):
            # 在国新办今天举行的发布会上: the office holds it.
            yield replace(triple, subject=replace(triple.object, type="Organization"), object=triple.subject, relation="ORGANIZED", qualifiers=(("role", "organizer"),))
            continue
        told_by = {"organized.gives-a-banquet": (triple.object, _GIVEN), "part.parallel": (triple.subject, _PARALLEL)}.get(triple.evidence.rule)
        if told_by is not None and not told_by[0].canonical.endswith(told_by[1]):
            continue
        if triple.subject.sub != "Venue" or triple.relation != "ORGANIZED":
            yield triple
        elif triple.subject.name.endswith(_HOSTS):
            # 由某纪念馆主办: the house, and not its halls.
            yield replace(triple, subject=replace(triple.subject, type="Organization", sub=""))
    bodies = {m.span.start: m for m in sentence.mentions if m.type == "Organization" and m.name.endswith(("常委会", "常务委员会"))} if events else {}
    for mention in events:
        body = bodies.get(mention.span.start) if bodies and _SESSION.search(mention.canonical) else None
        part = _PART.match(mention.canonical) if not mention.anaphor else None
        edition = _WITHIN_EDITION.fullmatch(mention.canonical) if not part and not mention.anaphor and not sentence.headline else None
        if edition:
            yield make(sentence, mention, "PART_OF", Mention(edition["whole"], "Event", "Conference", mention.span), {}, "part.within-edition")
        if part and ("式暨" in mention.canonical or any(other is not mention and other.span.end == mention.span.end and other.span.start < mention.span.start for other in events)):
            # 某仪式暨某节|新闻发布会: of two; 2024年|“某某日”活动启动仪式: the longer name tells of the whole.
            part = None
        if part and not _SEASON.search(part["whole"] or part["games"] or part["contest"]) and not sentence.headline and not mention.canonical.startswith(("本届", "本次", "此次")):
            yield make(sentence, mention, "PART_OF", Mention(part["whole"] or part["games"] or part["contest"], "Event", "Conference", mention.span), {}, "part.event-by-name")
        congress = _CONGRESS.fullmatch(mention.canonical) if not mention.anaphor and not sentence.headline else None
        if congress:
            yield make(sentence, Mention(congress["body"], "Organization", "Association", mention.span), "ORGANIZED", mention, {"role": "organizer"}, "organized.by-name")
        if body is not None and not sentence.headline:
            yield make(sentence, body, "ORGANIZED", mention, {"role": "organizer"}, "organized.by-name")
    if "关于" in sentence.text and not sentence.headline:
        yield from _on_people(sentence)


# What a meeting decides on somebody's seat or post, whose name and post stand in the name of the decision.
_ON_PEOPLE = Sought(r"关于(?:接受|同意|批准|许可|免去|撤销|罢免|任命|决定任命|补选|增补|终止|确认|追认)[^，。；《》]{2,70}?(?:资格|职务|委员|代表|常委|辞呈|请求|主任|主席|委员会|[省市区县院局部处]长)的(?:决定|决议|议案|报告|公告)(?:（草案）)?")
_PASSES = re.compile(r"(?:通过|作出|批准)了?[^。；]*$")


def _on_people(sentence: Sentence) -> Iterator[Triple]:
    """通过关于接受甲辞去某职的决定，关于免去乙某职的决定: each is a document that the meeting adopts."""
    for match in _ON_PEOPLE.finditer(sentence.text):
        start, end = sentence.span.start + match.start(), sentence.span.start + match.end()
        known = any(m.type == "Document" and m.span.start < end and start < m.span.end for m in sentence.mentions)
        if known or not _PASSES.search(sentence.text, 0, match.start()):
            continue
        meets = next((m for m in reversed(sentence.mentions) if m.type == "Event" and m.span.end <= start), None)
        event = meets or Mention("", "Event", "", Span(sentence.span.start, sentence.span.start), anaphor=True)
        yield make(sentence, event, "REVIEWED", Mention(match.group(), "Document", "", Span(start, end)), {"outcome": "adopted"}, "reviewed.decides-on-people")
