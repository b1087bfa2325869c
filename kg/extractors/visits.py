"""Finds who went to see whom or what: 走访, 考察, 调研, 慰问, 来访."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.kinds import kind_of
from kg.model import Mention, Sentence, Triple
from kg.needs import SoughtInShape
from kg.rules import Rule, date_near, find, make, mentions_in, spelled_out

YIELDS = ("VISITED",)

# 某村党支部|领办的|某合作社: who runs it is not gone to.
_SITE = "“?[ＯＡＺＮＶ]”?(?!领办|兴办的|创办的)"
_PARTY = "(?:政协|人大|部分|各位)?(?:委员|代表)们|与会(?:领导|嘉宾|人员|代表|专家)们?|(?:领导|嘉宾|来宾)们|(?:党政|经贸|友好)?(?:考察|采访|代表|参观|访问|慰问|学习|专家){1,2}团|(?:评审|评估|验收|核查|考评|考核|指导|督查|检查)?专家组|(?:调研|检查|督导|督查|巡查|慰问|视察|考察|指导|学习|工作|招商)(?:组|小组)"
# In whose company somebody goes: 在某某等领导的陪同下.
_BESIDE = r"(?:同志|等)?(?:一行(?:\d+余?人)?(?=在))?(?:在[^。；，ＥＢ]{1,60}?陪同下，?)?"
# Who comes with those that are named: 及有关部门负责人一行.
_WITH = r"(?:(?:及|和|以及|，)[^。；，ＰＯＥＢ]{2,36}?(?:人员|负责人|负责同志|同志|师生|干部|成员|代表|专家))?(?:等)?(?:一行)?"
# Beside places that were read, one more that was not: 城市规划馆. A comma goes on with a list where nothing but names stands behind it.
_MORE = r"[^。；，、ＰＯＡＺＮＶＥＢＨ]{2,14}"
# 中农储·某县|智慧农博城: one that bears the name of an area.
_MORE_WITH_AREA = r"、[^。；，、ＰＯＡＺＮＶＥＢＨ]{0,8}Ａ[^。；，、ＰＯＡＺＮＶＥＢＨ和及与的]{3,10}(?=[、和及])"
# What a place is called, before its name: 走进“江南粮仓”某市, 来到产粮大省某省.
_BYNAME = r"(?:“[^“”]{2,12}”的?|[\u4e00-\u9fff]{2,5}(?<![多几各两三])大[省市县])(?=Ａ)"
_OF_OURS = rf"Ｈ?(?=[ＡＯＶＺＮ]|{_MORE}(?:、|以及|和|及)[ＯＶＮ])"
_AND = r"(?:、|和|及|与|，?以及|，(?=[ＡＺＮＯＶ的、和与及]+(?:等|[。；]|$|，(?:并|与|在)|进行|开展)))"
# What of a place is meant: 某大学|图书馆, 某市政协|机关, 某园区|二期.
_WING = r"(?:[一二三四]期(?:项目|工程)?|项目(?=[、和及])|[\u4e00-\u9fff]{1,4}[楼馆厅室]|[\u4e00-\u9fff]{2,4}(?:基地|现场|大棚|工地|厂区|车间|生产线)(?=[、和及，。；等])|机关|总部)?(?:（[^（）]{1,12}）)?"
# And one that 和 joins, by what such places end with.
_AND_MORE = r"(?:和|与|及|以及)[^。；，、ＰＯＡＺＮＶＥＢＨ]{2,12}(?:项目|工程|基地|园区?|中心|公司|集团|[厂站馆所场村院校店街]|工地|现场|车间)(?=[、和及])"
_SITES = rf"{_SITE}(?:(?:的|第[一二三四五六七八九十]+师)?{_SITE})*{_WING}(?:(?:、{_MORE}|{_MORE_WITH_AREA}|{_AND_MORE})*{_AND}[^。；，、ＰＯＥＢＨ]{{0,8}}{_SITE}(?:的?{_SITE})*{_WING})*"

RULES = (
    Rule("visited.goes", "VISITED", rf"(?!(?<=邀请)Ｐ[^。；，ＡＯ]{{0,8}}访)(?P<s><PS>)(?!夫人|(?:等|及)?[^。；，Ｐ]{{0,8}}陪同){_BESIDE}{_WITH}(?:[^。；，ＰＥＢ]{{0,20}})?(?:，)?(?:先后|分别|实地|首先|又)?(?:来到|参谒|瞻仰|拜谒|前往|走进|赴|莅临?|深入(?!了解|学习|贯彻|领会|落实|实施|推进|践行|研究)到?|赶[到赴]|奔赴|直奔|登上|到访|造访|访问|出访|抵达?|察看|查看|考察|调研|走访|回访|慰问|视察|看望|探望|(?:突击|随机|现场|实地|带队|率队)?(?:检查(?:指导)?|督查|督导(?:检查)?|巡查|巡视|督办|抽查|督战)|下沉到?|[夜暗突走][查访]|踏[查勘]|察访|查访|体验|做客|参[观访]|拜[访会](?=[了]?[ＨＯ]))(?:了)?(?:了解)?(?:[\u4e00-\u9fff]{{1,3}}[县市区州]|(?:[^。；，、ＰＯＡＺＮＶＥＢＨ]{{2,12}}Ｈ?(?:、|和)){{1,3}}(?=[ＡＯＶＺＮ])|[\u4e00-\u9fff]{{2,5}}的(?=[ＯＶＺＮ])|Ｈ?[^。；，ＰＯＡＺＮＶＥＢ]{{0,4}}(?:帮扶|挂点|挂钩|联系|包联|驻点|援建)的(?=[ＡＯＮＶ])|(?:集团|公司|学校|学院|医院|其)?(?:下属|旗下|所属|新建|在建|自建)的|{_BYNAME}|[^。；，ＰＯＡＺＮＶＥＢ]{{0,6}}(?:联系点|帮扶点|挂点|包联点|示范点|驻点村?|帮扶村|(?:联系|包联|帮扶|挂钩|包保|服务)(?:企业|社区|村|学校|单位))(?=[ＡＮＯ])|{_OF_OURS})?(?P<o>{_SITES}|Ｐ(?:[、和及与]Ｐ)*(?![、和及与]Ｐ|等[^。；，、ＰＥ]{{0,6}}[ＶＮＺ]|[面跟眼床]前|身[边旁后前]|对面))(?!(?<=Ａ)\d+[余多]?[所家个座]|[^。；，]{{0,4}}(?:任教|打工|求学|读书|定居|安家|扎根|务工|谋生|就职|上学|创业)|[Ｈ企公][业司承]?|承建|部分|多家|有关(?!情况)|辖区|各|一些|重点|驻[ＡＯ])", dated="date", unless="从[ＡＯＶ].{0,4}来到|带(?![队领着])[^，。；]{1,14}一行|[派组][出遣织]|选派|输送|为[^，。；]{0,6}(?:代表团|一行|来宾)(?:访问|考察|参观)"),
    Rule("visited.to-do", "VISITED", rf"(?P<s><PS>)(?!(?:等|及)?[^。；，Ｐ]{{0,8}}陪同)(?:在Ｐ等?的?陪同下，?)?(?:一行)?(?:(?!会见|会谈|欢迎|感谢|接待|邀请|吸引|称赞)[^。；，ＰＥＢ]){{0,12}}(?:到|赴|在|前往|来|莅临?)(?:[^。；，ＰＯＡＺＮＶＥＢ]{{2,16}}(?:地|点|单位|企业|示范[^。；，ＰＯＡ]{{1,3}})|[^。；，ＰＯＡＺＮＶＥＢ]{{0,6}}(?:联系|帮扶|包联|挂点|挂钩|驻点)的|(?:[^。；，、ＰＯＡＺＮＶＥＢＨ]{{3,12}}(?:、|和|及)){{1,2}}(?=[ＯＶＺＮ])|{_BYNAME})?[ＡＨ]?(?P<o>{_SITES})(?:(?:进行|开展)[^。；，Ｐ]{{2,6}}洽谈|(?:(?!会见|接见|会晤|来华|来访|接受)[^。；，Ｐ]){{0,6}}(?:考察|调研|走访|慰问|看望|探望|参观|视察|检查|巡查|督导|督查|督办|访问|交流|了解|现场办公|实地查看|查看|察看))", dated="date"),
    Rule("visited.to-teach", "VISITED", rf"(?P<s><PS>)(?:等|一行)*(?:[^。；，ＰＯＥＢ]{{0,10}}?)(?:到|赴|前往|走进|来到|深入)(?P<o>{_SITES})(?:[^。；，ＰＥＢ]{{0,4}}?)(?:听[^。；，]{{0,4}}课|授课|讲党课|讲授|宣讲|作[^。；，]{{0,6}}报告|义诊|抢险)", dated="date"),
    Rule("visited.about", "VISITED", rf"(?<!在)(?P<s><PS>)(?:等|一行)*(?:Ｘ(?:上午|下午)?)?(?:[^。；，ＰＥＢ]{{0,12}})?，?(?:就|对)(?:位于Ａ的)?(?P<o>{_SITES})(?!领导|班子|干部|代表|队|籍)[^。；，Ｐ]{{0,36}}?(?:进行|开展)了?[^。；，Ｐ]{{0,6}}?(?:调研|考察|视察|督查|督导|检查|走访)(?!报告)", dated="date"),
    Rule("visited.lies-there", "VISITED", r"(?P<s><PS>)(?:等|一行)*(?:[^。；，ＰＯＥＢ]{0,12})(?:访问|考察|参观|来到|走访|走进|前往|察看)了?(?:位于|坐落于|设在|地处)[ＡＺＮ]+(?:[^。；，ＰＯＥＢ]{0,6})的(?P<o>[ＯＶＺＮ](?:[、和][ＯＶＺＮ])*)", dated="date"),
    Rule("visited.led-party", "VISITED", rf"(?P<s><PS>)(?:等)?(?:[^。；ＰＥＢ]{{0,22}})(?:带领|率领|率|带|携)(?:[^。；，]{{0,60}}?)(?:相关|有关)?(?:负责人|负责同志|部门|同志|人员|成员|委员|代表|干部|调研组|考察团|专家团|专家|团队|代表团|“[^。；，“”]{{2,12}}[团队]”|一行\d*人?)(?:一行)?(?:先后|分别)?(?:来到|前往|走进|赴|深入到?|到|对|拜[访会]了?)(?!了)(?P<o>{_SITES})", dated="date"),
    # 甲率江澜省代表团到某国出席活动.
    Rule("visited.leads-delegation", "VISITED", rf"(?P<s><PS>)(?:总书记|主席|总理|书记|[省市县区]长)?(?:[^。；，ＰＥＢＯ]{{0,10}})(?:率领|带领|率)Ｏ(?:一行)?(?:专程|应邀|分别|先后)*(?:来到|前往|赴|到|抵达|访问)(?P<o>{_SITES})(?=出席|参加|访问|考察|调研|交流|学习|参观|开展|，|。)", dated="date"),
    Rule("visited.several", "VISITED", rf"(?P<s><PS>)(?:等)?(?:一行)?(?:还|又|先后|分别|随后|一同)*(?:到|来到|走进|前往)(?P<o>{_SITES})等(?:地|处|单位|企业|社区|点位|村|部门|项目)[^。；Ｐ]{{0,30}}?(?:调研|督导|检查|考察|走访|视察|慰问|了解|察看|查看)", dated="date"),
    Rule("visited.there-looks", "VISITED", r"<START>(?:随后|首先)?，?(?:在|来到)[ＡＺＮ]{0,3}(?P<o>[ＯＶＺＮ](?:(?:、|和|及|以及)[^。；，、ＰＯＥＢＨＶＮＺ]{0,8}[ＯＶＮＺ])*)(?![^。；，]{0,8}(?:支持|帮助|带领|指导|领导|推动|努力|协助|组织|安排|协调|见证|配合|关心|陪同)[^。；，]{0,2}下)(?:[^。；，ＰＥＢＯ]{0,10})?，(?P<s><PS>)(?:等|一行)*(?:边走边看|走[下到上进]|来到|登上|沿着?|俯身|弯腰|蹲[下在着]|驻足|翻[看阅开]|端详|打量|拿起|捧起|品尝|尝了|同[^。；，ＰＢ]{1,16}坐|与[^。；，ＰＢ]{1,16}坐|不时|一边|边|(?:仔细|详细|认真|耐心|亲切|现场|逐一|分别|先后|重点|专门)*(?:听取|听|询问|问候|慰问|问|查阅|走近)|(?=叮嘱|勉励|嘱咐|要求|强调|指出)|拉着|深情|深刻|(?=回顾)|[同与][^。；，ＰＢ]{1,16}(?:交谈|攀谈|聊|算|拉家常|互动|交流)|(?:仔细|详细|认真|实地|逐一|先后|分别|深入|一边|亲切|一一|现场|重点|深入|随机|首先|进一步|全面)*(?:察看|查看|考察|询问|了解|参观|观看|走访|看望|慰问|翻阅|检查|观摩|体验|感受|聆听|凝视|接见))", dated="date"),
    Rule("visited.all-of-them", "VISITED", rf"(?P<o>{_SITES})等(?:[^。；，ＰＯ]{{0,8}})?，(?:都|均)?(?:留下了)?(?P<s><PS>)(?:等|一行)*(?:都|均|先后|逐一|一一|的)+(?:走到|走访|走进|看了?|察看|到访|参观|考察|调研|查看|足迹)", dated="date"),
    Rule("visited.leads", "VISITED", rf"(?P<s><PS>|Ｏ)(?:[^。；，ＥＢ]{{0,6}})?(?:带队|率队|率领|带领)(?:(?!邀请)[^。；]){{0,30}}?(?:来到|走进|前往|赴|到|考察了?|检查|走访慰问了?|走访|慰问|来)(?:[^。；，]{{0,8}}?)(?P<o>{_SITES}|Ｐ|Ｈ(?=[，。；考调参开走]))", dated="date"),
    Rule("visited.several-set-out", "VISITED", rf"(?P<s><PEOPLE>)(?:等)?(?:[^。；，、ＰＥＢ]{{0,12}})?一行(?:[\d余多]+人)?，?(?:先后|分别|专程|实地|一同|首先|又|还|Ｘ)*(?:赴|到|来到|前往|走进|莅临|来|深入|到访|访问|考察了?|走访了?|参观了?)(?:[^。；，ＰＯＡＺＮＶＥＢ]{{2,16}}(?:地|点|单位|企业))?(?P<o>{_SITES})", dated="date", only="Person", unless="陪同|带(?![队领着])|指引|接待"),
    Rule("visited.calls", "VISITED", r"(?P<s><PS>)(?:[^。；，ＰＥＢ]{0,6})?(?:走访慰问|看望慰问|慰问|看望|走访|回访|探访|探望)(?:了)?(?:[^。；，Ｐ的]{0,10})?(?P<o>Ｐ(?:[、和及][^。；，、ＰＯ的]{0,10}Ｐ)*)", dated="date"),
    # 甲在乙陪同下到某村慰问老党员丙: whom somebody goes somewhere to see.
    Rule("visited.goes-to-see", "VISITED", rf"(?P<s><PS>)<SIR>(?:等|一行)*{_BESIDE}(?:[^。；，ＰＥＢ]{{0,12}}?)(?:到|来到|赴|前往|深入|走进)[^。；，Ｐ]{{1,30}}?(?:慰问|看望|走访|探望|探视)了?(?!组|团|队)[^。；，Ｐ：]{{0,14}}?(?P<o>Ｐ(?:[、和及][^。；，、ＰＯ的]{{0,10}}Ｐ)*)", dated="date"),
    Rule("visited.at-home", "VISITED", r"(?P<s><PS>)(?:[^。；ＰＥＢ]{0,30})(?:到|来到|走进|深入)(?:[ＡＮ][^。；，ＰＯ]{0,8}|[^。；，ＰＯＡＮ的]{0,10})?(?P<o>Ｐ(?:[、和及][^。；，、ＰＯ]{0,10}Ｐ)*)(?:等)?[^。；，Ｐ]{0,20}家[中里]?，?(?:[^。；，Ｐ]{0,6})(?:走访|慰问|看望|探望|Ｂ|送上|送去)", dated="date"),
    Rule("visited.while-calling", "VISITED", r"<START>在[^。；，ＰＯＥＢ]{0,6}(?:走访|慰问|看望|探望)[^。；，ＰＯＥＢ]{0,14}(?P<o>Ｐ(?:[、和][^。；，、ＰＯ]{0,8}Ｐ)*)等?[^。；，Ｐ]{0,8}(?:时|过程中)，(?P<s>Ｐ)", dated="date"),
    Rule("visited.in-their-home", "VISITED", r"<START>(?:Ｘ，?)?(?:随后，?)?(?:在|来到|走进)[^。；，ＰＯＥＢ]{0,16}(?P<o>Ｐ(?:[、和][^。；，、ＰＯ]{0,8}Ｐ)*)等?[^。；，Ｐ]{0,6}家[中里]?，(?P<s>Ｐ)", dated="date"),
    Rule("visited.to-see", "VISITED", rf"(?P<s><PS>)(?:等|一行)*(?:[\d余多]+人)?(?:先后|分别|首先|先|又|还|再次|随后|接着|随即|专程|Ｘ|上午|下午)*(?:到|来|赴)(?P<o>{_SITES})，(?:实地|专题|深入|现场|就|围绕|对|认真|仔细|详细)*[^。；，Ｐ]{{0,12}}?(?:视察|调研|考察|检查|督导|督查|巡查|察看|查看|走访|慰问|看望|参观|了解|听取|询问)", dated="date"),
    Rule("visited.there-on-site", "VISITED", rf"(?P<s><PS>)(?:等|一行)*(?:Ｘ|\d{{1,2}}日|[至到]|上午|下午|先后|分别)*在(?P<o>{_SITES})，(?:实地|深入|现场|专题)+[^。；，Ｐ]{{0,6}}?(?:检查|调研|考察|督导|督查|察看|查看|走访|了解)", dated="date"),
    Rule("visited.to-give-a-lesson", "VISITED", rf"(?P<s><PS>)(?:等|一行)*(?:[^。；，ＰＯＥＢ]{{0,6}}?)(?:到|赴|深入|走进|前往|来到)(?P<o>{_SITES})，?(?:[为给][^。；，ＰＯＥＢ]{{2,16}})?(?:上了?|讲了?|讲授了?|听了?|宣讲了?)(?:[^。；，ＰＯＥＢ]{{0,10}}?(?:课(?!题|程)|精神|讲座))", dated="date"),
    Rule("visited.to-call", "VISITED", rf"(?P<s><PS>)(?:等|一行)*[^。；，ＰＯＥＢ]{{0,6}}?(?:到|赴|深入|前往|来到)(?:[^。；，ＰＯＡＺＮＶＥＢ]{{0,8}}(?:企业|单位|学校|[点村]|社区|家庭))?(?P<o>{_SITES})(?:[^。；，ＰＯＥＢ]{{0,4}}?)(?:开展|进行)[ＥＢ]", dated="date"),
    # 区总工会赴某镇、某中学等地，开展走访慰问活动.
    Rule("visited.house-to-call", "VISITED", rf"(?P<s>Ｏ)(?:一行)?(?:先后|分别|还|又)*(?:到|赴|深入|前往|来到)(?P<o>{_SITES})(?:等(?:地|处|单位|企业)*)?，?(?:开展|进行)[^。；，ＰＯ]{{0,8}}?[ＥＢ]", dated="date"),
    Rule("visited.formal", "VISITED", r"(?P<s>Ｐ)(?:副?总统|副?总理|首相|主席|国王|成功|圆满|顺利|首次|再次|Ｘ|\d{1,2}日|[至到起应邀开始先后分别于])*(?:对(?=[^。；，]{1,24}访问)|访问)(?P<o>[Ａ](?:[、和]Ａ)*)(?:开始)?(?:进行)?(?:[^。；，]{0,12})?(?:访问|$|，)", dated="date"),
    Rule("visited.ends-visit", "VISITED", r"(?P<s>Ｐ)(?:主席|总统|总理)?(?:圆满|顺利|成功|在|Ｘ|\d{1,2}日|上午|下午|晚)*(?:结束|完成)了?对?(?P<o>Ａ(?:[、和]Ａ)*)(?:[两三四]国)?(?:的|进行的)?(?:[^。；，ＰＥ]{0,8})?访问", dated="date"),
    Rule("visited.while-there", "VISITED", rf"<START>(?:在)?(?:考察|视察|调研|参观|走访|察看)了?(?P<o>{_SITES})时，(?P<s><PS>)", dated="date"),
    Rule("visited.when-there", "VISITED", rf"<START>(?:Ｘ，?)?(?:赴|到|来|在|前往)(?P<o>{_SITES})(?:[^。；，ＰＯＥＢ]{{0,4}}?)(?:考察|视察|调研|参观|走访|访问|检查|察看|查看)(?:工作)?了?(?:[^。；，ＰＯＥＢ]{{2,24}})?(?:时|期间)，?(?P<s><PS>)", dated="date"),
    Rule("visited.inspects-there", "VISITED", rf"(?P<s>Ｐ)(?:带领|率领|率|带)[^。；，ＰＥＢ]{{0,30}}?(?:Ｘ|\d{{1,2}}日|[至到])*在(?P<o>{_SITES})(?:就[^。；，]{{2,30}})?(?:开展|进行)?[^。；，ＰＥＢ]{{0,12}}?(?:执法检查|检查|调研|督导|督查|考察|视察|巡查|专题调研)", dated="date"),
    Rule("visited.who-is-on-a-visit", "VISITED", r"(?:正在|在)(?P<o>Ａ)(?:进行|作)[^。；，ＰＯ]{0,8}访问的[^。；，ＰＥ]{0,4}(?P<s><PS>)", dated="date"),
    # 某寺有千年历史。甲来到这里，察看…: what the sentence before tells of.
    Rule("visited.here", "VISITED", r"(?P<s>Ｐ)(?:等|同志|总书记|主席|总理|[^。；，ＰＯＡＶＮＺＥ]{0,8}第一站|曾|也|先后|首先|专程|Ｘ|又|再次|就)*(?:来到|走进|到访|莅临|在(?=这里(?:考察|调研|视察|参观|听取)))(?:过|了)?这里(?=(?:考察|调研|视察|参观|听取[^，。；]{2,40}(?:汇报|介绍))|，?(?:考察|调研|看望|慰问|参观|视察|检查|走访|向)|，(?:[^。；，Ｐ]{0,6}(?:了解|察看|查看|听取|观看|走进|参观|询问|慰问|看望|叮嘱|嘱托|勉励|关心|强调|指出|要求|考察)|[同与和跟][^，。；]{1,24}(?:交流|交谈|谈心|互动|座谈|一起|话家常|拉家常)|沿[^，。；]{1,6}步行)|。[他她](?:强调|指出|说|要求))", here="o", here_type="Spot", dated="date", only="Person"),
    Rule("visited.first-stop", "VISITED", rf"(?P<s><PS>)?(?:总书记|主席|总理|一行)?(?:此次|这次|本次|此行|首日)?(?:考察|调研|视察|参观|走访|访问)?的?(?:第[一二三四]站|首站|最后一站)，?(?:就|便|先)?(?:选在了?|来到了?|走进了?|到了?|是|为|放在了?)(?P<o>{_SITES})", here="s", here_type="Person", dated="date"),
    Rule("visited.delegation", "VISITED", rf"(?!(?<=邀请)Ｐ[^。；，ＡＯ]{{0,8}}访)(?P<s>[ＯＰ])(?!的?陪同|(?:等|的|相关|有关|主要)*(?:负责人|负责同志))(?:一行|代表团)?(?:[^。；，ＰＥＢ]{{0,8}})?(?:来到|访问|参观了?|考察了?|走进|前往|走访了?|拜[访会]了?)(?:{_OF_OURS}|{_MORE}(?:、|以及|和|及)(?=[ＯＶＮ]))?(?P<o>{_SITES})(?!(?<=Ａ)\d+[余多]?[所家个座]|[^。；，]{{0,4}}(?:任教|打工|求学|读书|定居|安家|扎根|务工|谋生|就职|上学|创业)|[Ｈ企公][业司承]?|承建)", dated="date", unless="带(?![队领着])[^，。；]{1,14}一行|为[^，。；]{0,6}(?:代表团|一行|来宾)(?:访问|考察|参观)"),
    Rule("visited.delegation-comes", "VISITED", rf"(?P<s>Ｏ)(?:一行)?(?:Ｘ)?(?:还|又|先后|一同|分别)*(?:来|赴|到|莅临?)(?P<o>{_SITES})(?:[^。；，ＰＯ]{{0,10}}?)(?:考察|参观|访问|调研|学习|交流|对接|座谈|(?:开展|进行)[^。；，ＰＯ]{{0,10}}?(?:督查|检查|督导|视察|巡查|巡视|走访))", dated="date", unless="医院|学校|公司"),
    # A delegation that tells how many it is and for how long: 某协会代表团一行23人，于本月12日至18日赴某国访问.
    Rule("visited.delegation-sets-out", "VISITED", rf"(?P<s>Ｏ)(?:代表团|考察团|访问团)?(?:一行)?(?:[\d廿卅一二三四五六七八九十百余多]+人)?，?(?:于|在)?(?:[\d一二三四五六七八九十廿卅本上月日至到—\-Ｘ今昨]{{0,14}})(?:上午|下午)?(?:应邀|启程|专程|分别|先后)*(?:赴|前往|抵达?|出访|访问|到访|来到)(?P<o>{_SITES})(?:进行|开展)?[^。；，ＰＯ]{{0,6}}?(?:访问|考察|交流|参访|参观|调研|学习|拜会)", dated="date", unless="医院赴|公司赴"),
    Rule("visited.group-led", "VISITED", rf"(?:由)?(?P<s><PS>)(?:带队|率队|带领|率领|任团长|为团长)，(?:先后|分别|实地|现场|深入|随机)*(?:察看|查看|视察|走访|参观|考察|调研|检查|督[导查])了?(?P<o>{_SITES})", dated="date"),
    Rule("visited.group-led-to", "VISITED", rf"由(?P<s><PS>)(?:带队|率队|带领|率领)，(?:先后|分别)*(?:到|赴|深入|走进)(?P<o>{_SITES})", dated="date"),
    Rule("visited.party-of-ours", "VISITED", r"(?P<s>(?!Ｈ)<PS>)(?:等|一行|率队|带队|率[^。；，ＰＯＥＢ]{0,12}[组团队]，?)*(?:[\d余多]+人)?(?:专程|应邀|又|再次|先后)*(?:来|到|莅临)(?P<o>Ｈ)(?:就[^。；，ＰＯＡＥＢ]{2,30}?(?=进行|开展))?(?:推门|专题|实地|现场|进行|开展|亲切)*(?:看望|探望|慰问|听课|授课|讲学|查房|会诊|义诊|评估|验收|督[导查]|视导|洽谈|签约|采访|走访|座谈|考察|调研|参观|视察)", dated="date"),
    Rule("visited.under-the-lead", "VISITED", rf"在(?P<s><PS>)(?:等人?)?的?(?:带领|率领)下，?(?:先后|分别|实地)*(?:来到|走进|前往|赴|深入|参观|考察|走访|到)(?:了)?(?P<o>{_SITES})", dated="date"),
    Rule("visited.under", "VISITED", rf"由(?P<s><PS>)(?:带队|率队|带领|率领)，[^。；，Ｐ]{{0,20}}?(?:赴|到|来到|走进|前往)(?P<o>{_SITES})", dated="date"),
    Rule("visited.who-was-there", "VISITED", rf"(?:在|到|来|赴)(?P<o>{_SITES})(?:考察|调研|访问|参观)[^。；，Ｐ]{{0,12}}的(?P<s>Ｐ)", dated="date"),
    Rule("visited.us", "VISITED", rf"(?P<s>(?!Ｈ)<PS>|Ｏ)(?!(?:等|及)?[^。；，Ｐ]{{0,8}}陪同下){_BESIDE}{_WITH}(?:[^。；，ＰＥＢ]{{0,14}}?)(?:访问|来访|到访|走访|考察|参观|莅临)了?(?P<o>Ｈ)(?=[，。；参考调]|$)", dated="date"),
    Rule("visited.among-us", "VISITED", rf"(?P<s>(?!Ｈ)<PS>|Ｏ)(?!(?:等|及)?[^。；，Ｐ]{{0,8}}陪同下){_BESIDE}{_WITH}(?:[^。；，ＰＥＢ]{{0,14}}?)(?:深入|来到|莅临|到|赴|来)(?P<o>Ｈ)，(?:就|围绕|对|实地|先后|深入|专题)?[^。；Ｐ]{{0,40}}?(?:考察|调研|参观|检查|视察|督导|走访|慰问|Ｂ)", dated="date"),
    # 甲、乙等市领导和部分委员一行26人来到我院视察; 甲，乙率有关部门负责人一行来我校考察
    Rule("visited.party-comes", "VISITED", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,20})?(?:率[^。；，ＰＥＢ]{2,24})?一行(?:[\d余多]+人)?，?(?:专程|应邀|再次|Ｘ)*(?:来到|来|到|莅临|赴)(?P<o>Ｈ)[^。；，ＰＯ]{0,8}?(?:视察|考察|调研|参观|交流|座谈|指导|检查|访问|走访|慰问|学习|督导|洽谈)", only="Person", unless="陪同|会见|接待|欢迎", dated="date"),
    Rule("visited.comes-to-us", "VISITED", rf"(?P<s>(?!Ｈ)<PS>|Ｏ)(?!(?:等|及)?[^。；，Ｐ]{{0,8}}陪同下){_BESIDE}{_WITH}(?:[^。；，ＰＥＢ]{{0,14}}?)(?:来|到|赴|莅临)(?P<o>Ｈ)[^。；，ＰＯ]{{0,6}}(?:考察|调研|参观|交流|座谈|指导|检查|访问|走访)", dated="date"),
    Rule("visited.pays-us", "VISITED", rf"(?P<s>(?!Ｈ)<PS>|Ｏ)(?!(?:等|及)?[^。；，Ｐ]{{0,8}}陪同下){_BESIDE}{_WITH}(?:[\d余多]+人)?(?:于?Ｘ)?对(?P<o>Ｈ)(?:进行|开展)了?[^。；，ＰＯＥＢ]{{0,10}}?(?:访问|考察|参观|调研|走访)", dated="date"),
    Rule("visited.then-about", "VISITED", rf"(?P<s><PS>)(?:等|一行)*[^。；Ｐ]{{0,60}}?，(?:并|先后|分别|重点)*(?:就|对)(?P<o>{_SITES})[^。；，Ｐ]{{0,10}}?(?:进行|开展)了?[^。；，Ｐ]{{0,6}}?(?:考察|调研|走访|检查|督导|视察|巡查)", dated="date"),
    Rule("visited.party", "VISITED", rf"<START>(?:Ｘ(?:上午|下午)?，?)?(?:随后|首先|接着|其间|首站|第[一二三]站|下午|上午|最后|会前|会后|座谈会前)?，?(?:{_PARTY}|一行人?)(?:一行)?(?:(?:坚持|本着|围绕|按照|以|根据)[^。；，ＰＯＡＥＢ]{{2,24}}，)?(?:先后|分别|还)*(?:[^。；，ＰＯＡＥＢ]{{0,8}})?(?:来到|深入到?|走进|前往|先后到|分别到|考察|参观|察看|走访|慰问|看望|访问|检查|调研)(?:了)?(?:(?:位于|坐落于|地处|落户)[ＡＺＮ]+(?:[^。；，ＰＯＥＢ]{{0,6}})的|[^。；，ＰＯＡＺＮＶＥＢ]{{0,8}}的)?(?P<o>{_SITES})(?!承建|Ｈ)", here="s", here_type="Person", dated="date", confidence=0.8),
    # 到某中学巡考, 下沉某社区指导工作: what is done there and nowhere else.
    Rule("visited.to-do-there", "VISITED", rf"(?P<s><PEOPLE>)(?:等)?(?:一行)?(?:[\d余多]+人)?(?:Ｘ|[^。；，ＰＥＢＯＡＺＮＶ]{{0,10}}?)(?:到|赴|前往|来到?|莅临|下沉|深入)(?:{_OF_OURS})?(?P<o>{_SITES})(?:[^。；，ＰＥＢ]{{0,4}}?)(?:暗访|明察暗访|巡考|抽查|夜查|督战|指导(?=[，。；]|工作|防汛|检查|调研)|对接(?=[，。；]|工作)|洽谈|访企拓岗|作专题)", dated="date", only="Person"),
    # 某集团迎来某区长一行调研: who comes, told by the house.
    Rule("visited.house-receives", "VISITED", r"(?P<o>[ＯＺＮＶ])(?:Ｘ|近日|日前|又|再次)*迎来了?(?P<s><PEOPLE>)(?:等[^。；，ＰＥＢＯ]{0,10}?)?(?:一行)?(?:[\d余多]+人)?(?:来[访校院司企]|前来|莅临|到访|的)?(?:实地|现场|专题)?(?:调研|考察|参观|视察|访问|指导|检查|走访|观摩)", dated="date", only="Person"),
    # 以某教授为组长的专家组一行对某医院进行评审.
    Rule("visited.group-reviews", "VISITED", rf"(?P<s>Ｐ)<SIR>(?:为|任|担任)(?:Ｃ|[组团队]长)的[^。；，ＰＯＥＢ]{{0,14}}?[组团队](?:一行)?(?:[\d余多]+人)?(?:[^。；，ＰＯＥＢ]{{0,8}}?)(?:对|到|赴|来到?|莅临|前往|深入|走进)(?P<o>{_SITES})(?:[^。；，ＰＥＢ]{{0,8}}?)(?:评审|评估|评价|验收|检查|考核|督[查导]|调研|指导|考察|核查|复审|认定)", dated="date", only="Person"),
    # 甲还到某馆、某基地，强调要弘扬文化: where he says something.
    Rule("visited.and-says-there", "VISITED", rf"(?P<s><PS>)(?:一行)?(?:还|又|随后|接着|首先|先后|最后)+(?:到|赴)了?(?P<o>{_SITES})，(?:并|还)?(?:强调|指出|要求|听取|同|与|询问|勉励)", dated="date"),
    Rule("visited.then-to", "VISITED", rf"<START>(?:还|又|随后|并|先后|最后|接着|首先)+(?:到|赴|前往|来到)(?P<o>{_SITES})(?:等[地处单位企业]*)?(?:进行|开展)?(?:实地|现场)?(?:考察|调研|参观|走访|慰问|视察|检查|学习)", here="s", here_type="Person", dated="date", confidence=0.8),
    Rule("visited.under-whose-lead", "VISITED", rf"在(?P<s><PS>)(?:等|同志|[^。；，ＰＯＥＢ]{{0,6}})?的?(?:带领|率领)下，?(?:一行)?(?:先后|分别|专程|应邀)*(?:来到|来|赴|到|前往|走进|莅临)(?P<o>{_SITES})[^。；，ＰＥＢ]{{0,30}}(?:考察|调研|参观|访问|学习|交流|走访|慰问|看望)", dated="date"),
    Rule("visited.goes-with", "VISITED", rf"(?P<s>Ｐ)(?:会后|随后|当[天日]|Ｘ(?:上午|下午)?|一同|又|还)*(?:与|和|同)(?P<s2>Ｐ)(?:一同|一起|等|一行|共同)*(?:前往|来到|走进|赴|考察了?|参观了?|走访了?)(?P<o>{_SITES})", dated="date"),
    Rule("visited.party-at", "VISITED", rf"<START>(?:Ｘ(?:上午|下午)?，?)?(?:随后|首先|接着|其间)?，?(?:{_PARTY})(?:一行)?(?:在Ｈ?[^。；，ＰＯ]{{0,8}}?陪同下)?，?(?:先后|分别|还)*(?:在|到|赴|来|莅临|对)(?P<o>{_SITES})(?:等(?:[地处]|单位|企业|项目|部门){{0,2}})?，?(?:进行|开展)?了?(?:实地|现场|深入|学习|参观)*(?:考察|调研|走访|慰问|看望|检查|视察|督导|指导|评估|验收|核查)", here="s", here_type="Person", dated="date", confidence=0.8),
    Rule("visited.took-part", "VISITED", rf"(?:到|赴|来|在|对|深入)(?P<o>{_SITES})(?:(?!陪同)[^。；，ＰＥＢ]){{0,16}}?(?:调研|考察|检查|视察|走访|督导|慰问|巡查)(?:(?!陪同)[^。；，ＰＥＢ]){{0,12}}，(?P<s><PEOPLE>)(?:等(?:同志|领导)?)?(?:一同|一并|全程|分别)?(?:参加|随团|随行|同行)(?:调研|考察|检查|视察|走访|活动)?(?=[，。；]|$)", dated="date", only="Person"),
    Rule("visited.first-and-then", "VISITED", rf"(?P<s><PS>)(?:[^。；ＰＯ]{{0,16}}，)?(?:先|首先)(?:到|来到|前往)(?P<o>{_SITES})(?:[^。；，ＰＥＢ]{{0,12}})?，(?:再|后|又|随后|接着)(?:到|来到|前往)(?P<o2>{_SITES})", dated="date"),
    Rule("visited.invited", "VISITED", r"应(?P<o>[ＯＡ])(?:[^。；，ＰＯ]{0,10}?)的?(?:邀请|之邀)，(?P<s><PS>)(?:[^。；，ＰＯＥＢ]{0,14}?)(?:访问|出访|到访|赴)(?:了)?(?:Ｈ|该国|该市)", dated="date"),
    # 到某乡某村和某镇某村，详细了解…; 在某馆查看…: behind a semicolon or a stop, the party of the sentence before.
    Rule("visited.then-there", "VISITED", rf"^(?:随后|接着|还|又|之后)?，?(?:在|到)(?P<o>{_SITES})(?:[^。；，ＰＯＥＢ的]{{0,6}}?)，?(?:详细|认真|仔细|实地|深入|现场|逐一|重点|分别|先后)*(?:了解了?|察看|查看|视察|慰问|走访|考察|听取)(?![^，。；]{{0,12}}的(?:人|游客|观众|市民|群众|旅客|记者))", here="s", here_type="Person", dated="date", confidence=0.7),
    # 某局长带领副局长甲、某股长乙先后深入到某校: those who go along.
    Rule("visited.brings-along", "VISITED", rf"Ｐ(?:一行)?[^。；，ＰＥＢＯ]{{0,4}}(?:带领|率领|带队|率|偕|会同)(?P<s><PEOPLE>)(?:等[^。；，ＰＥＢ]{{0,14}})?(?:，[^。；，ＰＯＡＥＢ]{{2,10}})?，?(?:先后|分别|实地|一行|一同)*(?:深入到?|到|来到|赴|前往|走进)(?P<o>{_SITES})", dated="date", only="Person"),
    # 视察了某村的产业发展情况，以及某公司、某公司的发展情况
    Rule("visited.and-also", "VISITED", rf"(?P<s><PS>)[^。；ＰＥＢ]{{0,24}}?(?:视察|考察|调研|察看|查看|走访|参观|了解)了[ＡＮＯＶＺ][^。；ＰＥＢ]{{2,40}}?(?:情况|建设|现场|工作|项目)，?以及(?P<o>{_SITES})的", dated="date"),
    Rule("visited.elided", "VISITED", rf"<START>(?:随后|首先|接着|在)?(?:来到|走进|前往|考察了?|参[观访]了?|视察了?|察看了?)(?:兵团)?(?:第[一二三四五六七八九十]+师)?(?P<o>{_SITES})(?!，?(?:最先|首先)?(?:映入|只见|仿佛|记者|游客|便|就|可以|一股|满眼|到处|处处|宛如|迎面|眼前|人们))", here="s", here_type="Person", dated="date", confidence=0.6),
)
# Behind these an elided subject is not whoever was named last: 考察组在某某陪同下，前往….
_ACCOMPANIED = re.compile(r"陪同下，[^，。；]{0,8}$")

# Behind an area, a place in it that was not read: 某乡|赵家堡等地.
_LIES_THERE = re.compile(r"(?!等|的|和|及|与|以及|考察|调研|参观|访问)[\u4e00-\u9fff]{2,8}(?:等[地处]|、)")

# Of what is held somewhere, these are visits: 到某村开展春节慰问活动.
_CALL = re.compile(r"[^。；，]{0,40}?，?(?:开展|进行)[^。；，]{0,16}?(?:走访|慰问|看望|调研|考察|视察|督导|检查)")


_IN_COUNTRY = re.compile(r"[\u4e00-\u9fff]{2,12}?(?:地|点|村|企业|集团|中心|基地)(?=[考调参学视，])")
# Who shows others round: 某主任指引专家组参观了….
_SHOWS = re.compile(r"[^，。；]{0,6}?(?:指引|引导|引领|邀请|安排|欢迎|接待)[^，。；]{1,24}?(?:参观|考察|走进|来到|访问|调研)")

# 介绍了情况并带领|参观了某馆: the host.
_ROUND = re.compile(r"(?:并|还|又|随后)(?:亲自|一同)?(?:带领|引领|引导)(?:大家|客人们?|来宾们?|嘉宾们?)?(?:实地|现场)?(?:参观|考察|察看)[^，。；]*$")

# A place that lies in the next one: 某镇|某社区, 某区的|某公园.
_CHAIN = re.compile("[ＡＺＮ](?=的?[ＡＺＮＶＯ])")

# Who sends a delegation goes by it: 江澜商会|代表团.
_SENT = re.compile(r"(?P<house>.{2,}(?:协会|商会|学会|联合会|促进会|大学|学院|医院|公司|集团|中学|小学))(?:师生|学生|教师|青年|友好|专家)?(?:代表团|考察团|访问团|交流团)$")


# What somebody tells of having been somewhere at some time: 介绍在|某地|学习交流的情况.
_TELLS_OF = re.compile("(?:介绍|分享|讲述|回顾|汇报|畅谈|交流)了?(?:自己|其|他|她|前期|此前)?[在到赴]$")
_COMES = ("来到", "到", "来", "赴", "莅临", "抵达", "走进", "深入")

# Whose house or grave somebody goes to see: 来到某某|等革命家旧居.
_THEIR_HOUSE = re.compile(r"(?:同志)?(?:等[^，。；]{1,8})?(?:旧居|故居|之墓|墓|塑像|雕像|铜像|纪念碑)|(?:同志)?的?(?:遗体|遗像|灵堂|灵柩|骨灰)")


# 某大学校长甲会见|来访的乙、丙一行, 在本部与到访的乙座谈: whom somebody receives came to his house.
_RECEIVES = SoughtInShape(spelled_out(
    r"(?P<host>Ｐ)<SIR>(?:(?:Ｘ|近日|日前|[上下]午|当[天日]|在(?:Ａ|Ｏ|Ｖ|Ｈ|[^，。；ＰＯＥＢＡＶＨ]{2,10})|亲切|热情|代表Ｈ){0,3}(?:会见|接待|接见|迎接)了?(?:[^，。；ＰＯＥＢ]{0,4})?|(?:在(?:Ａ|Ｏ|Ｖ|Ｈ|[^，。；ＰＯＥＢＡＶＨ]{2,10}))?(?:与|和|同))(?:专程|前来|远道)?(?:来访|到访|来(?:[校院司企行所]|Ｈ)|造访|前来(?:访问|考察|调研|参观|洽谈|交流))(?:访问|考察|调研|交流|参观)?的"
    r"(?:[^，。；ＰＯ]{0,12}?)(?P<guests>Ｐ<SIR>(?:[、和及与]<FILL>Ｐ<SIR>)*)"
))
_HOUSES = ("Company", "School", "Hospital", "ResearchInstitute", "Association", "MediaOutlet")


def _received(sentence: Sentence) -> Iterator[Triple]:
    for told in _RECEIVES.finditer(sentence.shape):
        host = sentence.shape_mentions[told.start("host")]
        post = next((post for post in host.posts if post.body_sub in _HOUSES and post.body), None) if host is not None else None
        if host is None or post is None or sentence.headline:
            continue
        house = Mention(post.body, post.body_type, post.body_sub, post.span, full=post.body)
        date = date_near(sentence, told, at_once=True)
        for guest in mentions_in(sentence, told.start("guests"), told.end("guests")):
            if guest.type == "Person" and all(own.body != post.body for own in guest.posts):
                yield make(sentence, guest, "VISITED", house, {"date": date}, "visited.is-received")


def _sender(visitor: Mention) -> Mention:
    """Give the house whose delegation goes somewhere."""
    sent = _SENT.fullmatch(visitor.canonical) if visitor.type == "Organization" and not visitor.anaphor else None
    return replace(visitor, full=sent["house"], sub=kind_of(sent["house"])[1], aliases=(*visitor.aliases, visitor.name)) if sent else visitor


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Yield who went to see whom or what; of a chain of places (某镇某社区) the last."""
    received = list(_received(sentence)) if "来" in sentence.shape or "到访" in sentence.shape else []
    found = find(RULES, sentence)
    if not found or not (triples := list(found)):
        return received
    places = (sentence.shape_mentions[chain.start()] for chain in _CHAIN.finditer(sentence.shape))
    chained = {place.span for place in places if place is not None and place.type == "Place"}
    triples = [triple for triple in triples if triple.object.span not in chained]
    text = sentence.article.body.text
    triples = [t for t in triples if t.object.anaphor or t.object.sub != "AdministrativeArea" or not _LIES_THERE.match(text, t.object.span.end)]
    triples = [t for t in triples if t.subject.anaphor or t.subject.canonical != t.object.canonical]
    triples = [t for t in triples if t.evidence.rule not in ("visited.to-call", "visited.house-to-call") or _CALL.match(text, t.object.span.end)]
    # 到|中国|农民工政策发源地考察: no country is visited where a place in it is.
    triples = [t for t in triples if t.object.canonical != "中国" or not _IN_COUNTRY.match(text, t.object.span.end)]
    triples = [t for t in triples if not _SHOWS.match(text, t.subject.span.end) and not _ROUND.search(text, max(t.object.span.start - 24, 0), t.object.span.start)]
    triples = [t for t in triples if t.object.anaphor or t.object.type != "Person" or not _THEIR_HOUSE.match(text, t.object.span.end)]
    # 参观《光辉岁月——江澜商会在云滨》: whom the name of a show tells of.
    triples = [t for t in triples if t.object.anaphor or text.rfind("《", max(t.object.span.start - 30, 0), t.object.span.start) <= text.rfind("》", max(t.object.span.start - 30, 0), t.object.span.start)]
    triples = [t for t in triples if not _TELLS_OF.search(text, max(t.object.span.start - 10, 0), t.object.span.start)]
    # 调研组来到|我区|，走进某社区: where they come, and nobody who goes on.
    triples = [t for t in triples if not t.subject.anaphor or t.subject.name[:1] != "我" or not text.endswith(_COMES, 0, t.subject.span.start)]
    led = any(t.evidence.rule != "visited.took-part" and t.subject.type == "Person" and not t.subject.anaphor for t in triples)
    # 甲带队赴某市考察，乙随团: who goes along with somebody is told by his party.
    triples = [t for t in triples if not led or t.evidence.rule != "visited.took-part"]
    invited = {t.subject.span for t in triples if t.evidence.rule == "visited.invited"}
    # 应某大学邀请，甲访问|该校: the one that asked.
    triples = [t for t in triples if t.evidence.rule == "visited.invited" or not t.object.anaphor or t.subject.span not in invited]
    triples = [replace(t, subject=_sender(t.subject)) for t in triples]
    # Whom the sentence says to be somewhere is not whoever was named last before.
    told = {triple.object.span for triple in triples if not triple.subject.anaphor}
    return received + [triple for triple in triples if not triple.subject.anaphor or (triple.object.span not in told and not _ACCOMPANIED.search(sentence.text[: triple.object.span.start - sentence.span.start]))]
