"""Finds names by what is told of them where their ending tells nothing: what lies somewhere, where it lies, who puts money in, lists of products."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.kinds import kind_of
from kg.lexicons import any_of, ending_of, words
from kg.needs import AnyOf, Sought
from kg.reading.landmarks import ANY_WORKS, COMMON, NATIONAL, NOT_FIRST, landmark, proper
from kg.reading.names import surname_length
from kg.reading.titles import find_titles
from kg.reading.words import is_word, tagged

_RUN = r"(?:(?![的了在由是于与和将把被对向从为至到该此其某各]|(?<!资)本|高度[重关赞评认肯]|十分|非常|始终|愿[与意]|期待)[\u4e00-\u9fffA-Za-z0-9·®])"
_LIES = r"(?:，|（[^（）]{1,20}）)?(?:选址|总部|全部|分别|[均都现就也])*(?:位于|坐落[于在]|地处|落户于?|落址|选址于?|[入进]驻了?)"
# 南浦天地位于…: whatever the clause opens with is the name of what lies there, in a list each.
_LYING = Sought(rf"(?:(?<=[，。；、：—的\n])|^)(?P<names>“?{_RUN}{{2,22}}”?(?:、“?{_RUN}{{2,22}}”?)*){_LIES}(?=[\u4e00-\u9fff“])")
# 位于某路的“南浦天地”.
_LYING_QUOTED = Sought(r"(?:位于|坐落[于在]|地处)[^，。；“”的]{2,24}的“(?P<names>[^“”，。；、]{2,14})”(?![\u4e00-\u9fff]{0,2}(?:问题|现象))")
# 位于某区的某某陶艺馆昨日开馆, 某市的某某清真寺: what lies there and is a place by its ending.
_PLACE_NAME = f"(?P<names>{_RUN}{{3,24}})"
_PLACE_END = re.compile(rf"(?:{any_of(words('lying_ends'))})(?:工程|项目)?")
# What may stand behind such a name; else the next word is no noun.
_BEHIND_PLACE = re.compile(r"[，。；、：（里内的]|[昨今近]|日前|目前|附近|一带|前[举集聚]|\d|$|”")
_FIRST_OF_KIND = r"(?:(?:我国|全国|全省|全市|全球|世界|国内|当地|国家)*(?:首[个家座]|唯一(?:一[个家座])?的?|最大的?))?"
_LYING_PLACE = Sought(rf"(?:位于|坐落[于在]|地处)[^，。；“”的]{{2,18}}的{_FIRST_OF_KIND}{_PLACE_NAME}")
# 某省重大水利工程|某某水库: what kind of work it is stands before its name.
_MAJOR_WORK = re.compile(r"[\u4e00-\u9fff]{0,8}(?:重大|重点|标志性)[\u4e00-\u9fff]{0,6}(?:工程|项目)(?=[\u4e00-\u9fff]{4})|(?:著名|知名|热门)?(?:旅游)?(?:景点|地标)(?=[\u4e00-\u9fff]{4})")
# 工程现场, 万亩杏园: no name.
_NO_PLACE = re.compile("(?:[现会火赛考渔牧]场|[万千百]亩.*|战场|市场)$|^农[副产]")
_OF_AREA = re.compile(f"的{_FIRST_OF_KIND}{_PLACE_NAME}")
# 入驻南浦天地: whatever stands up to the end of the clause is where it lies.
_WHERE = Sought(rf"(?:位于|坐落[于在]|地处|入驻|进驻|落户于?|落子|落位)(?P<names>{_RUN}{{2,9}})(?=[，。；、的（]|$)|在(?P<seat>{_RUN}{{3,9}}?)(?=(?:正式|隆重|顺利|举行|集中)*(?:揭牌|挂牌|开业|启用|开园|投用|奠基|开工|动工)(?:[，。；]|成立|仪式))")
# 迁至江澜路19号: a house moves to an address.
_MOVED_TO = Sought(rf"(?:迁至|迁到|迁往|迁入|搬到|搬至|搬进|搬入|设在|开在|位于|坐落于|地址为?|在)(?P<names>(?:{_RUN}){{2,8}}?(?:路|街|大道|巷|弄|胡同)(?:[东西南北中]段)?\d+(?:弄\d+)?号(?:[\u4e00-\u9fff]{{2,6}}?(?:大厦|大楼|楼|广场))?)")
# Firms in a list.
_COMPANIES = rf"(?P<names>(?:{_RUN}{{2,16}}(?:、|和|及|以及|与))*{_RUN}{{2,16}}?)(?:等(?:[\u4e00-\u9fff]{{0,10}}))?"
# Who puts money in: 投资方包括甲、乙, 由甲、乙领投.
_PUTS_IN = (
    re.compile(rf"(?:投资方|投资机构|投资者|新老股东|股东)(?:包括|有|为|涵盖){_COMPANIES}(?=[，。；])"),
    re.compile(rf"(?:(?<=[由，。；获])|^){_COMPANIES}(?:联合|共同|继续|独家|纷纷|相继|先后)*(?:领投|跟投|参投|联投|加注|入局|注资(?!的))"),
    re.compile(rf"从{_COMPANIES}(?:[两三四五\d]+家)?(?:风险|股权|创业|产业)?(?:投资)?(?:机构|公司|基金)?(?:手中|手里|处|那里)"),
    re.compile(rf"(?:汇集|引入|获得?|得到)了?(?:[^，。；、]{{0,10}}，?以及)?{_COMPANIES}(?:的)?(?:战略投资方|战略投资|投资方|投资机构|联合投资|共同投资|追加投资)"),
)
# How much was put in is no part of the name: 获得澜图资本|近3亿元战略投资.
_SUM = re.compile(r"(?:约|近|超|逾|共)?[\d.]+[余多]?[百千]?[万亿]+[美欧日港]?元")
# What the name of who invests ends with, whatever words it is made of: 启航资本.
_INVESTOR = re.compile(r"[\u4e00-\u9fff]{2,}(?:资本|创投|风投|金控|资管|天使基金|产业基金|创业投资)")
# Who works with one that is known: 澜医与某市政府联合成立, 与丁澜园、澜大医信等签约.
_PARTNER_BEFORE = Sought(rf"(?:(?<=[，。；\n])|^)(?P<names>{_RUN}{{2,8}})(?=[与和同])")
_PARTNER_BEHIND = Sought(
    rf"(?<=[与和同、])(?P<names>(?:{_RUN}{{2,10}}、)*{_RUN}{{2,10}}?)(?=(?:等[^，。；]{{0,14}}?)?(?:正式|成功|分别|近日|日前|在[^，。；]{{2,12}}?|[今昨当][天日]|集中|现场|[未拟将或曾已均]|[尚并]未|没有|可能|考虑|计划)*(?:签[署订约]|达成|联合(?:[成研开推发打共建]|组建)|共同(?!出席|参加|会见|主持|见证|参观|宣布|启动|启幕|按下|为[^，。；]{{2,20}}(?:揭|授|颁))|携手(?!出席)|举行[^，。；]{{0,12}}签|共建))"
)
_TOGETHER = Sought(rf"(?:由|团队、){_COMPANIES}(?:共同|联合|合作|合力|携手)(?:打造|组建|建设|发起|成立|设立|研发|开发|共建|出资|发布|推出)")
# Between two firms of a list stands a third.
_BETWEEN = Sought(rf"(?<=、)(?P<names>{_RUN}{{2,8}})(?=、)")
# 甲、乙、浦岫、ABC等企业: what ends a list of firms is a firm.
_LISTED = Sought(rf"(?:(?<=[，。；：有与和同])|(?<=(?:引进|来自|入股|包括|涌现|聚集|集聚|吸引|培育|汇聚|携手))|(?<=(?:引进|来自|入股|包括|涌现|聚集|集聚|吸引|培育|汇聚)了)|^)(?:已经?|现|目前|先后|拥有|引进|吸引|有|了)*(?P<names>(?:“?{_RUN}{{2,12}}”?、)+“?{_RUN}{{2,12}}?”?)(?=等[^，。；、]{{0,12}}(?:企业|公司|机构|高校院所|投资方|厂商|商家|品牌商|巨头))")
# What stands behind such a list, asked first; and behind one of products.
_OF_FIRMS = re.compile("等[^，。；、]{0,12}(?:企业|公司|机构|高校院所|投资方|厂商|商家|品牌商|巨头)")
_OF_PRODUCTS = re.compile(r"等(?:[\d一二三四五六七八九十多]+[款个种套台项类])?[\u4e00-\u9fff]{0,6}(?:产品|系统|软件|设备|装备|应用|机器人|大模型|智能体)")
_ARE = Sought(rf"(?:企业|公司|机构|客户|合作伙伴|股东|品牌|单位)(?:包括|有|为|涵盖|如)了?(?P<names>(?:“?{_RUN}{{2,12}}”?、)+“?{_RUN}{{2,12}}?”?)(?=等?[，。；（]|等[^，。；]{{0,8}}[，。；])")
# Who is bought, and who buys: 澜元机器人收购了德国企业上澜新材的多数股权.
_BOUGHT = Sought(
    rf"(?<!被)(?:收购|并购|入主|(?<!被)控股(?!有限|集团|公司|股份)|参股|入股|买下|拿下)了?(?:[\u4e00-\u9fff]{{0,12}}?(?:企业|公司|厂商|制造商|供应商|品牌|巨头))?(?P<names>(?:{_RUN}{{2,10}}(?:、|和|以及|及))*{_RUN}{{2,10}}?)(?=(?:约|近|超)?[\d.]+%|(?:公司)?的?(?:全部|大?部分|多数|控股)?股[权份]|等|，|。|；|的(?=[^，。；]{0,6}(?:股[权份]|业务|全部|多数|资产))|并|后|（|$|业务)"
)
_BUYS_OUT = Sought(rf"(?:完成|实现|启动)了?对(?P<names>{_RUN}{{3,10}}?)(?=的?[\d.]+%的?股[权份]的?(?:收购|并购)|的?(?:全部|多数|控股)股[权份]的?(?:收购|并购)|的(?:全资|整体|战略)?(?:收购|并购))")
_BUYS = Sought(rf"(?:(?<=[，。；日月])|^)(?P<names>{_RUN}{{2,8}}?)(?:日前|近日|宣布|已|正式|成功|先后|又|也|还|完成|[正拟欲或将未应须仍曾均]|[尚并从]未|可能|考虑|筹划|计划|打算|有意|同意|试图|险些|疑似|最终)*(?:(?:以[^，。；]{{1,20}})?(?:收购|并购|入主|全资控股(?!有限|集团|公司|股份))(?!要约|方案|案|价|款)|[向对][^，。；]{{2,24}}?(?:增资|注资))")
# What kind of firm it is stands before its name: 光量子企业图澜量子日前完成…, 其子公司澜控智联.
_NAMED_FIRM = Sought(
    rf"(?<![本各母多总分类个家])(?:(?<![本该我此等上各这新])(?:企业|公司|独角兽|厂商|巨头)|供应商|服务商|开发商|制造商|运营商)(?P<names>{_RUN}{{2,8}}?)(?=（[A-Za-z简以下]|，|。|、|和|与|日前|近日|今[天日]|宣布|完成|正式|已|将|在|的|率先|自主|研[发制]|推出|发布|成功|获|创始人|创办人|董事长|总经理|总裁|CEO|负责人|共同|联合|签|[\d.数近超]+[余多千百]?[万亿]|融资)"
)
# 公司|工艺员吕某: what somebody is at a firm, and who.
_WORKER = re.compile(r"[\u4e00-\u9fff]{0,4}(?:员|师|工|经理|主任|主管|书记|主席)[\u4e00-\u9fff]{2,4}$")
_WORKS_WITH = Sought(r"签[署订约]|达成|联合|共同|携手|共建|合作")
# 澜食集团旗下澜食厨房: what belongs to a group has a name.
_UNDER = Sought(rf"(?:(?:集团|公司|股份)(?:旗下|下属)(?:的|品牌|子品牌|企业|公司|核心|骨干|知名)*|(?P<armed>下属的?(?:武装|军事)(?:派别|组织|力量|分支)(?=“?{_RUN}{{2,7}}(?:旅|军|营|阵线|卫队|部队|组织))))“?(?P<names>{_RUN}{{2,8}}?)”?(?=[，。；、（]|[和与及]|公司|正式|推出|发布|开[业张馆园]|上市|成立|获[评得颁]|在|已|\d|[称说的宣表当昨今]|以及)")
# Who makes a thing: 澜图自主研发的“溪友”, 由澜图航天自主研制.
_MAKES = Sought(
    rf"(?:(?<=[，。；：由、日])|^)(?P<names>{_RUN}{{2,8}}?)(?=(?:公司|集团|股份)?(?:团队)?(?:完全|独立|全程|牵头)*(?:自主|自行|独立)(?:研[发制]|开发|设计|创新|建造))|(?<=由)(?P<by>{_RUN}{{2,8}}?)(?=(?:公司|集团)?(?:团队)?(?:联合|牵头|共同|自主|独立|负责)*(?:研发|研制|研创|承制|设计建造|设计制造|总体研制)(?:的|并|，|。|、|生产|制造|而成|成功|完成))"
)
# 某国首台|自主研发的: of which it is the first makes nothing.
_FIRST_THING = re.compile(r"首[台款套个艘架颗枚]|第[一二三四五六七八九十]")
# 一家名为“澜源智”的机器人公司: what the quotation marks hold is its name.
_CALLED = Sought(r"(?:名为|名叫|叫做?|取名)“(?P<names>[^“”，。；]{2,12})”的?(?=[^，。；“”]{0,10}(?:公司|企业|机构|品牌|合作社|工作室))")
# 命名云澜创新工作室等13个工作室为…: what is given a title has a name.
# 代表云澜公司签署协议: whom somebody stands for has a name.
_STANDS_FOR = Sought(r"(?<=代表)(?P<names>(?![我本该各双两])(?:(?![与和])[\u4e00-\u9fff]){2,6}公司)(?=[与和同签出参，])")
_TITLED_HOUSE = Sought(rf"(?:命名|认定)(?P<names>{_RUN}{{2,16}}?(?:工作室|工坊|基地|中心|合作社))(?=等[\d一二三四五六七八九十]|、[^，。；]{{2,30}}为|为)")
_BUYING = Sought(r"收购|增资|注资|并购|入主|控股|参股|入股|买下|拿下")
# Who buys a firm, puts money in one or founds one, and which: whatever words stand before their trade (岫空传媒, 远岫达汽车).
_DEALS = Sought(r"收购|并购|吸收合并|入股|参股|增资|注资|战略投资|[领跟]投|创办|创立|发起设立|(?:斥|出|投)资(?=约|近|超|\d)|投资建")
_DEALER = re.compile(r"(?:(?P<first>^|[，。；：\n]|(?:[\d一二三四五六七八九十][年月日]|近日|日前|[昨今]日|年[底初中]|[上下]午)，?)|(?:收购|并购|合并|[入参控]股|投资|[领跟]投|创[办立]|[注增]资)了?|[被由向对和与、])(?P<stem>(?:(?![的了在由是于与和将把被对向])[\u4e00-\u9fff]){2,4})$")
_DEALS_THEN = re.compile(
    r"(?:公司|股份)?(?:日前|近日|宣布|已|正式|又|也|还|[拟将]|计划|成功|通过|以[^，。；]{1,16}?|[与和、][^，。；]{2,12}?|共同|联合|在[^，。；]{2,10}?)*(?:收购|并购|吸收合并|[入参]股|[注增]资|战略投资|[领跟]投|[斥出]资|投资(?![者人机价])|完成对[^，。；]{2,24}?(?:收购|并购)|[向对][^，。；]{2,24}?(?:[注增投]资|收购)"
    r"|(?:是)?由[^，。；]{2,14}?(?:创[办立]|收购|控股)|被[^，。；]{2,16}?(?:收购|并购|控股)|获得?[^，。；]{2,20}?[投注]资)"
)
_DEALT = re.compile(r"(?:公司)?(?:[，。；（、的和与及并后于获]|$|[约近]?[\d.]+|全部|部分|控股|多数|股[权份]|[注增投]资|收购|战略|牵头|发起|创办|设立|共同|联合)")
# Who raises money: 澜医日前完成B轮融资.
_RAISES = Sought(rf"(?:(?<=[，。；])|^)(?:最近|近日|日前|近期|此前|随后|今年|去年|其中|另一家)?，?(?P<names>{_RUN}{{2,8}}?)(?:宣布|今[天日]|近日|日前|现?已|正式|先后|累计|至少|再度|再次|成功|顺利)*(?:完成(?:了)?(?:由[^，。；]{{2,16}}投的)?[^，。；]{{0,12}}?融资|，[^，。；]{{0,10}}?融资已?经?完成)")
# Who wins is a firm where its name is none of a person: 澜美森荣获…奖, 澜东公司凭借…荣获.
_WINS = Sought(rf"(?:(?<=[，。；日])|^)(?P<names>{_RUN}{{3,8}}?)(?=(?:凭借?[^，。；]{{2,40}}?(?:，|脱颖而出，)*|再次|再度|连续[^，。；]{{1,6}}|成功|一举|也|双双)?(?:荣获|获评|获颁|斩获|喜获|揽获|荣膺)[^。；]{{2,40}}(?:奖|称号|荣誉|单位|企业|品牌|”))")
_ROUND = Sought(r"融资|投资方|投资机构|投资者|股东|领投|跟投|参投|联投|加注|战略投资")
_PRODUCTS = Sought(
    r"(?:(?<=[的了出：有为])|包括|推出|发布|展示|研发|开发|上线|部署|引进|应用|使用|(?<=[，。；]))(?:先后|陆续|相继|已|还|又|自主|成功|[建研]成|建设|打造|推出|引进|部署|启用|了)*(?P<names>[^，。；：、（）]{2,24}(?:、[^，。；：、（）]{2,24})+?)(?:(?:和|及|以及)[^，。；：、]{2,24}?)?等(?:[\d一二三四五六七八九十多]+[款个种套台项类])?(?:[\u4e00-\u9fff]{0,6})(?:产品|系统|软件|设备|装备|应用|机器人|大模型|智能体)(?![\u4e00-\u9fff]?(?:企业|产业|领域|展|研发|生产|制造|技术))"
)
# A product's name in a list ends so, or stands in quotation marks.
_PRODUCT = re.compile(r"(?:系统|平台|软件|机器人|助手|助理|终端|一体机|大模型|模型|芯片|仪|工作站|病历|小程序|智能体|APP|App|无人机|装置|”)$")
_KIND_OF_PRODUCT = frozenset(("机器人", "无人机", "大模型", "软件", "芯片", "系统", "平台", "小程序", "工业机器人", "智能机器人", "服务机器人", "人形机器人", "操作系统", "工业软件", "人工智能大模型", "智能终端", "应用软件"))
_PROJECT = re.compile(r"(?:项目|工程)$")


# 南浦天地项目由某集团投资建设, 总投资2亿元的南浦天地项目: what money is put into is a project by name.
_FUNDED = Sought(
    rf"(?:(?:(?<=[，。；、：—\n])|^)(?P<before>(?:{_RUN}|[·（）A-Z\d]){{2,30}}?(?:项目|工程))(?=(?:一期|二期)?，?(?:计划|预计)?(?:总投资|投资(?:约|近|超)?[\d])|，?由(?=[^，。；]{{2,30}}(?:投资|建设|承建|开发|运营|打造|启动|发起|实施|推出))|(?:正式|顺利|也)?(?:(?:开工|奠基|竣工|投产)(?!仪式|活动|动员|大会|典礼|庆典|暨|现场|建设)|举行[^，。；]{{0,6}}(?:开工|奠基|竣工|投产|启动))|是[\u4e00-\u9fff（）]{{2,20}}(?:投资|建设|承建|推出|实施|发起|启动)|位于|坐落|占地|规划|建成|总建筑|选址)"
    rf"|(?:投资|投入|出资|斥资)(?:资金)?(?:约|近|超|逾|超过)?(?:人民币)?[\d.]+[余多]?[百千]?[万亿]+[美欧日港]?元(?:人民币)?(?:的|(?:在[^，。；]{{2,14}}?)?(?:投资)?(?:建设|实施|兴建|新建|建成|打造|启动|推进)了?)(?P<behind>(?:{_RUN}{{1,10}}至)?(?:{_RUN}|[（）]){{2,24}}?(?:项目|工程)(?:[一二三]期)?))"
)
_KIND_OF_PROJECT = re.compile(r"^(?:(?:[一二三四]季度|\d+年度?|第[一二三四五六七八九十]+[批次]|一|二|三|四|首|各|全部|整个|上述|重点|重大|签约|招商|引资|产业|改造|建设|示范|试点|开工|民生|工业|农业|文旅|旅游|科技|投资|集中|新建|在建|合作|配套|基础设施|两大|[\d一二三四五六七八九十]+[个大期])+)?(?:项目|工程)$")
# What is said of a project is no part of its name.
_SAID_OF = re.compile(r"出席|参加|宣布|主持|见证|视察|考察|签[署订约]|有限公司[^项]|实施|推进|引进|落地|开工|启动|加快|负责|完成")
_MOVES = re.compile(r"[^位坐地选]{0,4}?(?:[入进]驻|落户)")
# 校长某某与…签署: who signs, and no firm.
_TITLED = re.compile(r"(?:校|院|局|厅|处|科|所|馆|部|会|区|县|市|省|镇|乡|行|台|社|董事|理事)长|书记|主任|主席|经理|总裁|教授|院士|研究员|医师")
_WHO = re.compile(r"(?:[首再多此]次|[员队军人者组户团长方国首界党侧]|中小学|代表|干部|专家|领导|团队|部门|单位|机构|高校|院校)$|^[\u4e00-\u9fff]{1,2}[大院校医师]$")
_WINNER = re.compile(r"(?:作品|节目|项目|工程|成果|案例|论文|课题|电影|影片|歌曲|舞蹈|剧|队|组|班|村|社区|街道|产品|系统|平台|课程|选手|学生|同学|老师|教师|集体|个人|团|品牌|酒|茶|米|果|区|县|市|镇|乡|省|[先女]生)$|[·“”]")
# Who moved in is counted, and no place: 入驻|商户3000户.
# 过去40多年|与某行合作
_SPAN_OF_YEARS = re.compile(r"过去|[\d一二两三四五六七八九十百多余几][年月天]|以来$")
_COUNTED = re.compile(r"[\d一二两三四五六七八九十百千万余多][户家名人个]")
_DATED = re.compile(r"\d[万亿千百]*(?:吨|公?斤|亩|元|头|只|株|台|件)|^\d(?!G[\u4e00-\u9fff])|\d[年月日]|[\d两三四五六七八九十百千万几多]+[个家名]")


# What tells whether there is any such frame: each that is asked for below stands here, or what is asked before it.
_SITES = AnyOf(_MOVED_TO, _LYING, _LYING_QUOTED, _LYING_PLACE, _WHERE)
_DEEDS = AnyOf(_BUYING, _DEALS, _BUYS_OUT, _NAMED_FIRM, _WINS, _MAKES, _STANDS_FOR, _TITLED_HOUSE, _UNDER)
_FRAMES = AnyOf(*_SITES.patterns, *_DEEDS.patterns, _WORKS_WITH, _FUNDED, _ROUND)


def _sites_and_deeds(text: str) -> tuple[bool, bool]:
    return _SITES.may_match(text), _DEEDS.may_match(text)


class _Sited:
    """What the frames of a text name: `found` are spans of names found already, which stay whole; `areas` those of areas, which a name may open with."""

    def __init__(self, text: str, found: Iterable[tuple[int, int]], areas: list[tuple[int, int]]) -> None:
        self.text, self.found, self.areas = text, tuple(found), areas
        self.sited: list[tuple[int, int, str, str]] = []

    def keep(self, start: int, end: int, kind: tuple[str, str], *, holding: bool = False) -> None:
        """Keep a name of a kind, unless it overlaps one that is known; on request it may hold shorter ones."""
        clear = all(stop <= start or at >= end or (holding and start <= at and stop <= end and stop - at < end - start) for at, stop in self.found)
        if clear and self.text[start] not in "这那" and not _DATED.search(self.text[start:end]):
            self.sited.append((start, end, *kind))

    def behind_areas(self, start: int, end: int) -> int:
        """Give where a name goes on behind the areas that it opens with."""
        return max((stop for at, stop in self.areas if start <= at and stop <= end), default=start)

    def firm(self, start: int, end: int, *, listed: bool = False) -> None:
        """Keep a name that a frame tells to be a firm's, where it looks like one or stands in a list of them."""
        # 某省某市某区 is an area, 某省澜亚a company.
        name = self.text[start:end]
        if end - self.behind_areas(start, end) >= 2 and (listed or proper(name)) and not _WHO.search(name) and not _TITLED.search(name) and not _SPAN_OF_YEARS.search(name):
            kind = kind_of(name)
            self.keep(start, end, ("Organization", "Company") if kind == ("Organization", "") else kind)

    def lying(self, start: int, limit: int) -> None:
        """Take in what is said to lie somewhere, known by its ending and by the words before that."""
        works = _MAJOR_WORK.match(self.text, start, limit)
        # 某省重大水利工程|某某水库
        start = works.end() if works else start
        end = next((match.end() for match in _PLACE_END.finditer(self.text, start + 2, limit) if self.ends(match.end())), start)
        name, own = self.text[start:end], self.behind_areas(start, end)
        if own >= end or _WHO.search(name) or _NO_PLACE.search(name) or ANY_WORKS.fullmatch(name):
            return
        of_country = NATIONAL.fullmatch(name) is not None
        if of_country or proper(name) or landmark(name) or (own > start and end - own > 3):
            kind = ("Project", "") if _PROJECT.search(name) else kind_of(name)
            self.keep(start, end, ("Place", "Venue") if kind == ("Organization", "") else kind, holding=of_country)

    def ends(self, end: int) -> bool:
        """Tell whether what stands behind a run of characters goes on with no noun: 白马湖|超出汛限, and no 白马湖|大酒店."""
        return _BEHIND_PLACE.match(self.text, end) is not None or tagged(self.text[end : end + 6])[0][1][0] in "vdptmucfr"

    def of_areas(self) -> None:
        """Take in what stands behind an area and 的: 汕头的某某文物馆."""
        for match in filter(None, (_OF_AREA.match(self.text, stop) for _, stop in self.areas if self.text.startswith("的", stop))):
            self.lying(*match.span("names"))

    def places(self) -> None:
        """Take in what lies somewhere, and where something is."""
        text = self.text
        for pattern in (_LYING, _LYING_QUOTED, _LYING_PLACE):
            for match in pattern.finditer(text):
                if pattern is _LYING_PLACE:
                    self.lying(*match.span("names"))
                    continue
                for start, end in _items(text, *match.span("names")):
                    name = text[start:end].strip("“”")
                    if self.behind_areas(start, end) == end:
                        # 某市某县|地处…: known areas, one within the other, and no name of a site.
                        continue
                    kind = ("Project", "") if _PROJECT.search(name) else kind_of(name)
                    if kind == ("Organization", ""):
                        kind = ("Organization", "Company") if _MOVES.match(text, match.end("names")) else ("Place", "Venue")
                    if ((proper(name) or landmark(name)) and not _WHO.search(name) and name[0] != "某") or (pattern is _LYING_QUOTED and not is_word(name)):
                        self.keep(start, end, kind)
        for match in _WHERE.finditer(text):
            start, end = match.span("names" if match["names"] else "seat")
            # 某某山区|深处
            end -= 2 * text.endswith(("深处", "腹地"), 0, end)
            own = self.behind_areas(start, end)
            # 福建某市 is an area that is known, 某市老城区 no name; 某市南浦天地 is one.
            if end - own >= 3 and proper(text[own:end]) and not _COUNTED.search(text[own:end]) and not _PROJECT.search(text[start:end]) and text[own] not in "东西南北中市区县" and text[end - 1] not in "外下旁":
                self.keep(start, end, ("Place", "Venue"))
        for match in _MOVED_TO.finditer(text):
            start, end = match.span("names")
            start = self.behind_areas(start, end)
            if end - start > 3:
                self.keep(start, end, ("Place", "Venue"), holding=True)

    def partners(self) -> None:
        """Take in who signs or works with one that is known."""
        text = self.text
        known = {at for at, _ in self.found} | {at for at, _ in self.areas}
        ends = {stop for _, stop in self.found} | {stop for _, stop in self.areas} | {m.end() for m in re.finditer("团队", text)}
        for match in _PARTNER_BEFORE.finditer(text):
            start, end = match.span("names")
            if len(match["names"]) == 3 and surname_length(text, start) and set(match["names"][1:]) <= words("given_characters"):
                # 马某某与某银行副行长签约
                continue
            if end + 1 in known and _WORKS_WITH.search(re.split("[，。；]", text[end:], maxsplit=1)[0]):
                self.firm(start, end)
        for match in _PARTNER_BEHIND.finditer(text):
            start, end = match.span("names")
            if start - 1 in ends:
                for at, stop in _items(text, start, end):
                    self.firm(at, stop)
        for match in _BETWEEN.finditer(text):
            start, end = match.span("names")
            if any(stop == start - 1 for _, stop in self.found) and any(at == end + 1 for at, _ in self.found):
                self.firm(start, end)
        for match in _TOGETHER.finditer(text):
            for at, stop in _items(text, *match.span("names")):
                self.firm(at, stop)

    def listed_firms(self, lists: Iterable[re.Match[str]]) -> None:
        """Take in the firms of lists of which two are known or look like names."""
        text = self.text
        for match in lists:
            items = [(at + text.startswith("“", at), stop - text.startswith("”", stop - 1)) for at, stop in _items(text, *match.span("names"))]
            likely = [span for span in items if span in self.found or proper(text[slice(*span)])]
            # Two that are known or look like names tell that it is a list of firms, and no 粮油、蔬菜等企业.
            if len(likely) >= 2 and len(likely) * 2 > len(items):
                for at, stop in items:
                    if (at, stop) in likely or kind_of(text[at:stop]) == ("Organization", "Company"):
                        self.firm(at, stop, listed=True)

    def doers(self) -> None:
        """Take in who buys, is bought, wins or makes something, and whom somebody stands for."""
        text = self.text
        for pattern in (_BOUGHT, _BUYS_OUT, _BUYS) if _BUYING.search(text) else ():
            for match in pattern.finditer(text):
                for at, stop in (span for span in _items(text, *match.span("names")) if text[span[1] - 1] not in "镇乡村县"):
                    self.firm(at, stop + 2 * text.startswith("公司", stop), listed=proper(text[at:stop]) or _like_a_person(text[at:stop]))
        for match in _trades().finditer(text) if _DEALS.search(text) else ():
            who = _DEALER.search(text, max(match.start() - 10, 0), match.start())
            if who and (_DEALS_THEN if who["first"] is not None else _DEALT).match(text, match.end()) and _named_with_trade(who["stem"], match.group()):
                self.keep(who.start("stem"), match.end() + 2 * text.startswith("公司", match.end()), ("Organization", "Company"), holding=True)
        for match in _NAMED_FIRM.finditer(text):
            # 某某有限公司|董事长某某: behind a name stands no second one.
            if not any(stop == match.start("names") for _, stop in self.found) and not find_titles(match["names"]) and not _WORKER.match(match["names"]):
                self.firm(*match.span("names"), listed=text.startswith("（", match.end("names")) and not is_word(match["names"]))
        for match in _WINS.finditer(text):
            name = match["names"]
            if (name[0] not in words("surnames") or len(name) > 4 or self.behind_areas(*match.span("names")) > match.start("names")) and not _WINNER.search(name):
                self.firm(*match.span("names"))
        for match in _MAKES.finditer(text):
            side = "names" if match["names"] else "by"
            if not (len(match[side]) <= 3 and match[side][0] in words("surnames")) and not _FIRST_THING.search(match[side]):
                self.firm(*match.span(side))
        for match in _STANDS_FOR.finditer(text):
            self.keep(*match.span("names"), ("Organization", "Company"), holding=True)
        for match in _TITLED_HOUSE.finditer(text):
            self.keep(*match.span("names"), ("Organization", ""), holding=True)

    def projects(self) -> None:
        """Take in what money is put into."""
        for match in _FUNDED.finditer(self.text):
            side = "before" if match["before"] else "behind"
            if not _KIND_OF_PROJECT.search(match[side]) and match[side][0] not in NOT_FIRST and not _SAID_OF.search(match[side]):
                self.keep(*match.span(side), ("Project", ""), holding=True)

    def investors(self) -> None:
        """Take in who puts money into firms, and who raises it."""
        text = self.text
        for match in (m for pattern in _PUTS_IN for m in pattern.finditer(text)):
            items = [(at, sum_of.start() if (sum_of := _SUM.search(text, at, stop)) else stop) for at, stop in _items(text, *match.span("names"))]
            # Beside two that are known, a name need not look like one: 深某服.
            names = {(start, end) for start, end, *_ in self.sited} | set(self.found)
            beside = sum(span in names for span in items) >= 2
            for start, end in items:
                if proper(text[start:end]) or _INVESTOR.fullmatch(text[start:end]) or (beside and (not is_word(text[start:end]) or tagged(text[start:end])[0][1] in ("ns", "nz", "nt"))):
                    self.keep(start, end, ("Organization", "Company"), holding=True)
        for match in _RAISES.finditer(text):
            name = match["names"]
            if not is_word(name) and name[0] not in NOT_FIRST and name not in words("np_stops") and kind_of(name)[1] in ("", "Company"):
                self.keep(*match.span("names"), ("Organization", "Company"))

    def products(self, products: Iterable[re.Match[str]]) -> None:
        """Take in the products of lists."""
        text = self.text
        for match in products:
            items = _items(text, *match.span("names"))
            named = [(start, end) for start, end in items if _PRODUCT.search(text[start:end]) and text[start:end] not in _KIND_OF_PRODUCT]
            for start, end in named if len(named) >= 2 and len(named) * 2 > len(items) else ():
                if not any(mark in text[start:end] for mark in "的了是在"):
                    self.keep(start, end, ("Product", ""), holding=True)


def find_sited(text: str, found: Iterable[tuple[int, int]], areas: list[tuple[int, int]]) -> list[tuple[int, int, str, str]]:
    """Find what is named by the frame it stands in: (start, end, type, sub-label).

    `found` are spans of names found already, which stay whole; `areas` those of areas, which a name may open with.
    """
    listed = "、" in text
    # Those of lists, and the one of a quotation, are asked for apart: their marks are in many sentences, what else they need in few.
    counted = listed and "等" in text
    lists = (*(_LISTED.finditer(text) if counted and _OF_FIRMS.search(text) else ()), *_ARE.finditer(text)) if listed else ()
    products = tuple(_PRODUCTS.finditer(text)) if counted and _OF_PRODUCTS.search(text) else ()
    called = tuple(_CALLED.finditer(text)) if "”" in text else ()
    frames = _FRAMES.may_match(text)
    of_area = "的" in text and any(text.startswith("的", stop) for _, stop in areas)
    if not (frames or lists or products or called or of_area):
        return []
    reader = _Sited(text, found, areas)
    if of_area:
        reader.of_areas()
    sites, deeds = _sites_and_deeds(text) if frames else (False, False)
    if sites:
        reader.places()
    if frames and _WORKS_WITH.search(text):
        reader.partners()
    reader.listed_firms(lists)
    if deeds:
        reader.doers()
    for match in called:
        reader.keep(*match.span("names"), ("Organization", "Company"))
    for match in _UNDER.finditer(text) if deeds else ():
        if match["armed"]:
            # 某运动下属武装派别某某旅
            reader.keep(*match.span("names"), ("Organization", ""))
        else:
            reader.firm(*match.span("names"))
    if frames and ("项目" in text or "工程" in text):
        reader.projects()
    if frames and _ROUND.search(text):
        reader.investors()
    reader.products(products)
    return reader.sited


@lru_cache(maxsize=1)
def _trades() -> re.Pattern[str]:
    return re.compile(any_of(words("company_tails")))


# Trades that only firms have, whatever everyday word stands before them.
_FIRMS_ONLY = ("创投", "资本", "控股", "药业", "证券", "传媒", "重工", "制药", "置业", "实业")


def _named_with_trade(stem: str, trade: str) -> bool:
    """Tell whether a run of characters before a trade may be a firm's own name, and says no kind (新能源|汽车, 当地|物流)."""
    if is_word(stem + trade) or stem in words("generic_modifiers") or stem in words("common_modifiers") or ending_of(stem, "founded_ends") or stem[-1] in "市县区省镇乡村国":
        return False
    parts = tagged(stem)
    if any(word in words("np_stops") or word in words("generic_modifiers") or word in words("common_modifiers") or tag[0] in "pcurm" for word, tag in parts):
        return False
    return trade in _FIRMS_ONLY or any(word not in words("frequent_words") for word, _ in parts)


def _like_a_person(name: str) -> bool:
    """Tell whether the segmenter takes part of a run of characters for a person's name: firms abroad have such ones (海因岑)."""
    return not is_word(name) and not COMMON.search(name) and any(tag.startswith("nr") for _, tag in tagged(name))


_SPLIT = re.compile(r"、|以及|和|及|与")


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found, at = [], start
    for mark in _SPLIT.finditer(text, start, end):
        found.append((at, mark.start()))
        at = mark.end()
    return [(a, b) for a, b in [*found, (at, end)] if b - a > 1]
