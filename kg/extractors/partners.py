"""Finds who works with whom, and who put money into or bought whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from kg.grading import status_of
from kg.kinds import SIDE, kind_of, part_of_school
from kg.lexicons import words
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import AnyInShape, SoughtInShape
from kg.rules import Rule, adnominal, date_near, find, make, mentions_in, source_text

YIELDS = ("PARTNERED_WITH", "INVESTED_IN", "ACQUIRED")

# What is only thought of: 任何可能达成的谅解备忘录.
_MAY_BE = "(?:可能|有望|或将|若能)(?:达成|签|缔)"
_DEAL = r"(?:签署|签订|续签|换签|互换|交换(?![^，。；]{0,12}(?:问题|达成|人员|战俘|囚|俘))|共签|签下|(?<!会)签了|(?<![会已待])签(?=[^。；，约字名售证收]{2,12}(?:协议|协定|备忘录|合同|条约))|达成|签约|缔结|建立)"
_FORM = r"(?:了)?(?:(?:价值|总额|金额|为期|总投资)[^。；，]{0,14}的)?(?:[^。；，]{0,16}?)(?P<q_form>(?![的和与及])(?:[\u4e00-\u9fffＡＸ]{0,12})(?:战略合作|协议|协定|条约|备忘录|合作|伙伴关系|公约|合同|订单|MOU)(?:框架协议|协议书?|备忘录)?|Ｄ)"
# Who acts stands behind no preposition of place: 甲赴某市与乙签约.
_ONE = f"(?<![在于赴到抵往进与同ＡＺ])(?<!共建|合建)(?P<s>[ＡＺ]{{0,2}}?{SIDE})"
# When one side does so, between it and the other.
_LATELY = r"(?:还|也|又|先后|分别|已经?|将|日前|近日|正式|去年|今年|此前|目前|早在|[在于]?Ｘ|\d{1,2}月)*"
_FIRST = f"(?<![在于赴到与同ＡＺ])(?P<s>(?:[ＡＺ]{{0,2}}?{SIDE}、)*[ＡＺ]{{0,2}}?{SIDE})"
# 某市某区: the areas before the last one are no sides.
_IN = "[ＡＺ]{0,2}?"
# What kind of firm it is stands before its name: 与全球零部件巨头某集团签约.
_KIND = "(?:[^。；，、ＰＯＡＺＥＤ]{0,14}(?:巨头|企业|公司|龙头|厂商|供应商|制造商)|[甲乙丙丁]方)?"
_SIDES = f"{_KIND}{_IN}{SIDE}(?:(?:、|以及|和|与){_IN}{SIDE}(?![与和同]))*"
# What stands between the sides and their deal: no further pair of sides.
_TO_DEAL = "(?:(?![、，；][ＡＺ]{0,2}[ＯＡＺＮＨ][与和同])[^。；Ｐ]){0,12}?"
# When and where two sides meet, between them and what they do.
_MEET = r"(?:[在于]?Ｘ(?:上午|下午|晚)?|\d+日(?:上午|下午)?|[今昨]（\d+日）(?:天|上午|下午|日)?|[今昨]天|近日|日前|当[天日]|在[ＡＺＮＶＯＥＢ]{1,3}(?:[\u4e00-\u9fff]{0,4}?)|正式|成功|顺利|隆重|共同|联合|分别|也|还|，)*"
_HELD_TOGETHER = SoughtInShape(rf"{_ONE}(?:[赴到][ＡＺＮＶＯ]{{1,3}})?(?:为[^。；，ＰＯ]{{2,16}}，)?{_MEET}(?:与|同|和|、|携手)(?P<o>{_SIDES}){_MEET}(?:就[^，。；]{{2,24}}?)?(?:举行|举办|召开)了?(?P<lead>[^。；，ＰＯ]{{0,6}}?)(?P<e>[ＥＢ])")
# 我校分别在甲、乙举行实践基地签约仪式: at the house of who signs too.
_HELD_AT_THEIRS = SoughtInShape(rf"{_ONE}{_MEET}(?:分别|先后)?在(?P<o>{SIDE}(?:[、和]{SIDE})*)(?:正式|隆重|成功)*(?:举行|举办)了?(?P<lead>)(?P<e>Ｅ)")
_HELD_WITH = SoughtInShape(rf"{_ONE}{_MEET}(?:与|同|和)(?P<e>Ｅ)")
# What two sides hold together where they become partners: 战略合作签约仪式, 结对共建活动; no forum on cooperation.
_SIGNING = re.compile(r"(?P<form>(?:全面|深化|合作|战略|校[企地]|医联体|专科联盟|友好|框架|结对|共建|帮扶|产学研|协议|备忘录（?MOU）?|MOU|授信|[、·暨])*(?:签[约字署]|结对|共建|合作|授牌|缔结))[^，]{0,24}(?:仪式|典礼|活动|会|式|签约)$|(?P<form3>(?:联合|共建|合作)[\u4e00-\u9fff]{0,8}(?:基地|实验室|中心|研究院|学院|平台))(?:签约|揭牌|授牌|挂牌|启动|成立)[^，]{0,6}(?:仪式|典礼|活动|会|式)$|(?P<form2>(?:全面|战略|深化)*(?:合作|共建)[\u4e00-\u9fff]{0,4})签[约字署]$")
# Who says it signs nothing: 某局介绍，甲与乙签署….
_SAID = r"^[ＯＡＺＨ][^，]{0,12}(?:介绍|透露|表示|称|通报|消息|指出|获悉|报道|说|宣布|证实|认为)，"
_JOINT = re.compile(r"[与和同、—－-]+")

RULES = (
    Rule("partnered.signed", "PARTNERED_WITH", rf"{_FIRST}(?:[于在]?(?:日前|近日|当天|Ｘ(?:上午|下午)?|也|还|今天))*(?:与|和|同)(?P<o>{_SIDES}){_TO_DEAL}{_DEAL}{_FORM}", dated="since", headlines=True, unless=_MAY_BE),
    Rule("partnered.signed-about", "PARTNERED_WITH", rf"(?:^|(?<=[，。；上]))(?P<s>{_IN}{SIDE}(?:[、和]{_IN}{SIDE})*)(?:分别)?(?:围绕|就)[^。；Ｐ]{{2,40}}?，?(?:分别)?(?:与|和|同)(?P<o>{_SIDES}){_TO_DEAL}{_DEAL}{_FORM}", dated="since"),
    Rule("partnered.signed-in-pairs", "PARTNERED_WITH", rf"{_ONE}(?:与|和|同)(?P<o>{_IN}{SIDE})(?=(?:[、，；]{_IN}{SIDE}(?:与|和|同){_IN}{SIDE})+[^。；Ｐ]{{0,8}}?{_DEAL})", dated="since"),
    Rule("partnered.signed-with-each", "PARTNERED_WITH", rf"{_ONE}(?:(?:[在于赴到][ＡＺＮＶ]*Ｏ|(?!，[ＡＺＮＨ]|[下后时]，|的(?:支持|推动|关心|指导)|等?[^，。；]{{0,4}}负责(?:人|同志)(?:前往|赴|到|来))[^。；ＰＯ]){{0,20}}?)(?:先后|分别|并)?(?:先后|分别)?(?:与|和|同)(?P<o>{_SIDES})(?:[^。；Ｐ]{{0,6}}?){_DEAL}{_FORM}(?![^。；，]{{0,4}}表示)", dated="since", unless=rf"{_SAID}|{_MAY_BE}"),
    Rule("partnered.signed-in-a-row", "PARTNERED_WITH", rf"(?:^|(?<=[，。；上]))(?:Ｘ(?:上午|下午)?，?)?(?P<s>{_IN}{SIDE})、(?P<o>{_SIDES})(?:等[^，。；ＰＯ]{{0,8}})?(?:的?(?:有关|相关)?负责人|的?代表|[两三四五多]方|Ｈ|共同|联合|现场|分别|正式|日前|近日|Ｘ)*(?:(?:就|围绕)[^。；，Ｐ]{{2,30}}?)?{_DEAL}{_FORM}", dated="since"),
    Rule("partnered.went-and-signed", "PARTNERED_WITH", rf"{_ONE}(?:赴|到|前往|走进|来到)(?P<o>{SIDE}[Ｖ]?)(?:[^。；Ｐ]{{0,6}}?)(?:与(?:Ｈ|该[院校]|对方)|双方)?(?:[^。；Ｐ]{{0,6}}?){_DEAL}{_FORM}", dated="since"),
    Rule("partnered.signed-by-people", "PARTNERED_WITH", r"Ｐ代表(?P<s>[ＯＡＺＨ])(?:、|，|和|与)Ｐ代表(?P<o>[ＯＡＺＨ])(?:分别|共同)?(?P<q_form>签(?:署|订|约|字))", dated="since"),
    Rule("partnered.person-signs-for", "PARTNERED_WITH", rf"(?:Ｐ|，|^)代表(?P<s>{SIDE})(?:(?![对向为])[^。；ＰＯ]){{0,6}}?(?:与|和|同)(?P<o>{_SIDES})(?:[^。；Ｐ]{{0,6}}?)(?P<q_form>签(?:署|订|约|字))", dated="since"),
    Rule("partnered.each-signs-for", "PARTNERED_WITH", rf"Ｐ代表(?P<s>{SIDE})[、，]Ｐ代表(?P<s2>{SIDE})，?(?:分别|也|均|先后)*(?:与|和|同)(?P<o>{_SIDES})(?:[^。；Ｐ]{{0,6}}?)(?P<q_form>签(?:署|订|约|字))", dated="since"),
    Rule("partnered.paired", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；Ｐ，]{{0,6}}?)(?:与|和|同)(?P<o>{_SIDES})(?:等[^。；，ＰＯ]{{0,12}}|(?:通过|以)[^。；，ＰＯ]{{2,10}}(?:方式|形式)|[^。；Ｐ，]{{0,4}}?)(?:结成|结为|缔结|建立|开展|互为|组建|构建|组成)(?:了|为)?(?P<q_form>[^。；，]{{0,10}}?(?:共建单位|友好[^，。；]{{0,6}}|结对(?:单位|共建|帮扶)|对子|伙伴|(?:紧密型)?医联体|[姊姐]妹(?:会|校|馆|院|学校|医院|图书馆|商会|协会)|(?:(?:技术|对口|医疗|定点)*(?:协作|合作|帮扶|托管)(?:医院|学校|单位))|(?:合作|帮扶|协作|共建|友城|姐妹城市|会诊|转诊|联系|协同|友好)关系|[^。；，]{{0,8}}?(?:联动|合作|协作|协同|会商|对接|共建|衔接)机制))", dated="since"),
    Rule("partnered.since-paired", "PARTNERED_WITH", rf"自?(?:与|和)(?P<o>{_SIDES})(?P<q_form>结对(?:帮扶|共建)?|签约|(?:开展|深化)?合作|共建)以来，(?P<s>{SIDE})"),
    Rule("partnered.pairs", "PARTNERED_WITH", rf"(?P<s>{_IN}{SIDE})(?:与|和|同)(?P<o>{_IN}{SIDE})(?:开展|进行|持续|长期|正式|深化)*(?P<q_form>(?:党建)?(?:结对|联建)(?:帮扶|共建|联建)?)(?=[，。；]|已|活动|[多\d一二三四五六七八九十])"),
    Rule("partnered.supports", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:长期|一直|持续|先后|正式)*(?P<q_form>对口(?:支援|帮扶|合作|协作))了?(?P<o>{_SIDES})(?![^。；，]{{0,4}}(?:工作|领导))"),
    Rule("partnered.runs-it", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:正式|全面|整体|开始|委托|交)*[由被](?P<o>{SIDE})(?:正式|全面|整体|全权|实行|进行|负责)*(?P<q_form>托管|帮扶|托管帮扶)(?=[，。；管运]|$)", dated="since"),
    Rule("partnered.runs", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:正式|全面|整体|开始)*(?P<q_form>(?:托管|技术帮扶|结对帮扶|对口托管))了?(?P<o>{_IN}{SIDE})", dated="since"),
    Rule("partnered.as-partner", "PARTNERED_WITH", rf"作为(?P<s>{SIDE})的?(?:战略)?(?:合作伙伴|合作方|合作单位)，(?P<o>{SIDE})"),
    Rule("partnered.is-partner", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；，Ｐ]{{0,4}})?(?:是|成为|成了|为)(?P<o>{SIDE})的?(?:首[个家批]|重要|长期|唯一|指定|官方|密切|稳定|的)*(?:战略)?(?P<q_form>合作伙伴|合作方|合作单位|共建单位|结对单位|医联体(?:成员)?单位|(?:对口)?帮扶(?:医院|单位)|(?:[^。；，ＰＯ]{{0,10}}?(?:人才培养|人才培育|实习|实训|实践|就业|见习|产学研|产教融合|培训|研学|科普|教学|科研)[^。；，ＰＯ]{{0,8}}?基地)|(?:技术|对口|战略|定点|双向转诊|医疗)*(?:协作|合作|支援|托管)(?:医院|院校|高校|学校|企业|机构|单位))(?=[，。；、”]|$|之一|的)", dated="since"),
    Rule("partnered.built-with", "PARTNERED_WITH", rf"{_ONE}{_LATELY}，?(?:与|和|同|携手|联合)(?P<o>{_SIDES})(?:等[^。；，ＰＯ]{{0,10}}，?|[^。；，ＰＯ]{{0,6}}?)(?:合作共建|合作成立|共同成立|共建|联合建设|联合共建|共同建设|合建|合作设立|共同组建|共同筹建|联合成立|联合组建|共同设立|联合设立|共同发起|共同投资|共同出资|(?:共同|联合)(?:创办|创建|创立|建立)|(?<=(?:联合|携手)[ＯＡＺＮＨ])(?:成立|设立|组建|创办|创建|建立)|(?:携手|联手)(?:成立|设立|组建|共建|创办))了?的?(?=[^。；，]{{0,20}}(?:基金|公司|企业|联盟|实验室|中心|基地|研究院|平台|学院|工坊|(?:合资|合营|子)公司|[ＯＪＶＥ]))"),
    Rule("partnered.build-in-a-row", "PARTNERED_WITH", rf"(?:^|(?<=[，。；]))(?:Ｘ，?)?(?P<s>{_IN}{SIDE})、(?P<o>{_SIDES})(?:等[^，。；ＰＯ]{{0,8}})?(?:[两三四五]地|[两三四五]方|Ｈ|日前|近日|今年|已|还|Ｘ)*(?P<q_form>(?:携手|联手|合作)?(?:共建|合建)|(?:共同|联合|携手|联手)(?:发起)?(?:成立|组建|设立|建立|创建|建设))了?(?:[^。；，ＰＯＡＺ]{{0,6}}?)“?[ＯＪＺ]", dated="since"),
    Rule("partnered.allied", "PARTNERED_WITH", rf"{_ONE}{_LATELY}(?:与|和|同)(?P<o>{_SIDES})(?:等[^。；，ＰＯ]{{0,10}})?(?:正式|共同|联合|Ｘ)*(?P<q_form>(?:建立|组建|结成|构建|组成)了?[^。；，ＰＯ]{{0,6}}?(?:[^。；，ＰＯ]{{0,6}}(?:联盟|医联体|联合体|共同体|协作网)|(?:校企|院企|战略|银企)合作))", dated="since"),
    Rule("partnered.whose-paper-is-signed", "PARTNERED_WITH", rf"(?P<s>{SIDE})的(?P<q_form>[^。；，ＰＯ]{{0,14}}?(?:协议|合同|订单|备忘录))，?(?:就|也|都)?是[^。；，ＰＯ]{{0,8}}?(?:与|和|同|跟)(?P<o>{_SIDES})签(?:订|署|下)?的", dated="since"),
    Rule("partnered.gives-and-signs", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:日前|近日|Ｘ)?[向为给](?P<o>{SIDE})[^。；ＰＯ]{{0,24}}，(?:并|双方|同时|随后|正式|现场)*(?P<q_form>签[署订][^。；，ＰＯ]{{0,14}}?(?:协议|备忘录|合同))", dated="since"),
    Rule("partnered.base-at", "PARTNERED_WITH", rf"{_ONE}{_LATELY}在(?P<o>Ｏ)(?:正式|挂牌|揭牌)*(?:设立|建立|成立|共建|设|建)了?(?P<q_form>[^。；，ＰＯ]{{0,10}}?(?:实习|实训|实践|就业|教学|科研|见习|培训|研学)[^。；，ＰＯ]{{0,8}}?基地)", dated="since"),
    Rule("partnered.base-opens-at", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?P<q_form>[^。；，ＰＯ]{{0,10}}?(?:实习|实训|实践|就业|教学|科研|见习|培训|研学)[^。；，ＰＯ]{{0,8}}?基地)(?:正式|Ｘ|日前|近日)*(?:在|落户)(?P<o>[ＯＮ])(?:正式|隆重|顺利)*(?:揭牌|挂牌|授牌|成立|启用|(?=[，。；]|$))", dated="since"),
    Rule("partnered.their-paper", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:与|和|同)(?P<o>{SIDE})的(?P<q_form>[^。；，ＰＯ]{{0,8}}?(?:合作|共建)[^。；，ＰＯ]{{0,4}}?(?:协议|备忘录))(?:已|正式|Ｘ|日前|近日)*(?:生效|签署|签订|达成|落地|续签)", dated="since"),
    Rule("partnered.joint-venture", "PARTNERED_WITH", rf"{_ONE}{_LATELY}(?:与|和|同|携手)(?P<o>{_SIDES})(?:[^。；，ＰＯ]{{0,4}}?)(?P<q_form>(?:成立|组建|设立)了?[^。；，]{{0,8}}(?:合资|合营)(?:公司|企业))", dated="since"),
    Rule("partnered.just-signed", "PARTNERED_WITH", rf"(?P<s>(?<![与和同、])[ＡＺ]{{0,2}}?{SIDE}(?:(?:、|和|及|以及){_IN}{SIDE})+(?=[^。；ＰＯ，]{{0,6}}[与同])|(?<![与和同、])[ＡＺ]{{0,2}}?{SIDE}(?:、{_IN}{SIDE})+|{SIDE}(?!和{_IN}{SIDE}[^。；ＰＯ，]{{0,6}}与))(?:(?![对向])[^。；ＰＯ，]){{0,6}}(?:与|和|同)(?P<o>{_SIDES})(?:在[ＡＺＶＯＥＢ]{{1,3}}(?:上)?)?(?:(?:就|围绕)[^。；，Ｐ]{{2,40}}?)?(?:正式|成功|分别|现场|集中|进行|举行|完成|了|Ｈ|[双三四多]方|共同)*(?P<q_form>签约)(?!仪式|活动|典礼|大会)", dated="since", headlines=True),
    Rule("partnered.works-with", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；Ｐ，]{{0,8}})?(?:与|和|同|携手)(?P<o>{SIDE})(?:[^。；Ｐ，]{{0,6}})?(?:开展|深化|进行|加强|达成|启动|开启|建立)(?:[^。；Ｐ，]{{0,10}})?(?:合作|共建|协作)", dated="", headlines=True),
    Rule("partnered.agrees-in-fields", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；Ｐ，]{{0,4}})?(?:与|和|同)(?P<o>{SIDE})(?:双方)?(?:将)?[在就][^。；Ｐ]{{2,60}}?(?:方面|领域|达成)[^。；，ＰＯ]{{0,6}}?(?:达成|开展|进行|深化|签)[^。；，Ｐ]{{0,10}}?(?:合作|协议|协作)", dated=""),
    Rule("partnered.hand-in-hand", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；ＰＯ，]{{0,4}})?(?:携手|牵手|联手)(?P<o>{SIDE}(?:、[ＯＡＺＶ])*)(?!等)"),
    Rule("partnered.joins-hands", "PARTNERED_WITH", rf"{_ONE}{_LATELY}(?:与|和|同)(?P<o>{_SIDES})(?:[^。；ＰＯ，]{{0,4}}?)(?:(?:(?:联手|携手|合作|联合)(?:打造|研发|开发|研制|建设|推出|攻关|共建|选育|育成|培育|启动|发布)|合办|合作(?:举办|开办|办学|办班|选出|生产|制作|拍摄)|合资(?:设立|成立|组建|建设|兴办))|(?:一同|共同)携手)", headlines=True),
    Rule("partnered.researches-with", "PARTNERED_WITH", rf"{_ONE}{_LATELY}(?:与|和|同)(?P<o>{_SIDES})(?:等[^。；，ＰＯ]{{0,10}})?(?:的?(?:科研|研究)?(?:团队|人员|专家))?(?P<q_form>(?:联合|合作|共同|协同)(?:开展|进行|完成|实施|承担)?了?(?:[^。；，ＰＯ]{{0,10}}?)(?:研究(?!院|所|中心|生)|攻关|科研|试验|调查|考古|发掘))"),
    Rule("partnered.brings-in", "PARTNERED_WITH", rf"(?:^|(?<=[，。；]))(?:Ｘ，?)?(?P<s>{SIDE})(?:近日|日前|今年|还|也)*联合(?P<o>{_SIDES})(?:等[^。；，ＰＯ]{{0,10}})?，?(?P<q_form>(?:共同|协同)?(?:开展|进行|完成|实施)了?(?:[^。；，ＰＯ]{{0,12}}?)(?:研究(?!院|所|中心|生)|攻关|科研|试验))"),
    Rule("partnered.takes-hands", "PARTNERED_WITH", rf"{_FIRST}(?:与|和|同)(?P<o>{_SIDES})(?:正式|成功|再度|再次|深度|顺利)*“?(?P<q_form>牵手|联姻|结对|结缘|携手|结盟|(?:强强)?联手|强强联合)”?(?=[，。；]|$)", dated="since"),
    Rule("partnered.cooperation", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:与|和|同)(?P<o>{SIDE})的?(?:战略)?合作(?:始于|再升级|升级|由来已久|进入|迈[入上向]|走过|不断|持续|已有|结出|开花|再结|共建|开发|创办|打造|研发)", dated="since"),
    Rule("partnered.cooperating", "PARTNERED_WITH", rf"(?P<s>{SIDE}|Ｎ)(?:[^。；ＰＯ，]{{0,2}})?(?:同|与|和|跟)(?P<o>{SIDE})(?:已|已经|再度|再次|长期|深度|开展)*合作(?=[，。；了多已]|[一二三四五六七八九十\d]+[年次]|的(?![^。；，]{{0,6}}(?:意义|前景|空间|可能|方向|领域|重点|潜力|机遇|基础|意愿|愿望|历史|项目))|开发|共建|研发|推出)", dated=""),
    Rule("invested.put", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，ＰＯＡＺ]{0,8})?(?:向|对)(?:其)?(?:参股|控股|全资)?(?:子公司|公司)?(?P<o>[ＯＪ])(?:[^。；，]{0,6})?(?:投资|注资|增资|出资)(?:了)?(?:约|近|超)?(?P<q_amount>[\d.]+(?:余)?[万亿]+(?:元|美元|欧元)?)?", dated="date"),
    Rule("invested.leads-round", "INVESTED_IN", r"(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:又|也|还|已|先后|近期|近日|日前|，|参与|再度|相继)*(?:独家|战略)?(?:领投|参投|跟投|投资(?!设立|成立|兴建|建[设成立]|组建|创办|新建)|参股|战略投资)(?:了)?(?:[^。；，ＰＯ等]{0,12}?(?:公司|企业|平台|品牌|——|名为|叫做))?“?(?P<o>[ＯＪ](?:[、和及](?:位于Ａ的)?[^，。；、ＰＯＡ]{0,8}?[ＯＪ])*)(?:[^。；]{0,10}?(?:出资|金额)?(?P<q_amount>[\d.]+[万亿]+(?:元|美元|欧元)))?", dated="date"),
    Rule("invested.round-led-by", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；Ｐ]{0,16})?融资[^。；Ｏ]{0,12}?由(?P<s>[ＯＡＺ](?:(?:[、和及]|以及)[ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,10})?(?:联合|共同)?(?:领投|投资|跟投|联投|参投)", dated="date"),
    Rule("invested.completes-round-led-by", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；，ＰＯ]{0,16})?(?:完成|获得?)了?由?(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,10})?(?:联合|共同|独家)?(?:领投|投资|跟投|联投)的[^。；，ＰＯ]{0,16}?融资", dated="date"),
    Rule("invested.raised-from", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；，ＰＯ]{0,10})?从(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:等?[^。；，ＰＯ]{0,14}?)(?:手中|手里|处|那里)?(?:融到|融得|募集|获得|拿到|筹得|筹集)了?[^。；，ＰＯ]{0,14}?(?P<q_amount>[\d.]+[余多]?[万亿]+[美欧]?元)", dated="date"),
    Rule("invested.round-of", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；Ｐ]{0,20})?(?:融资)[^。；Ｏ]{0,12}?，(?:本轮)?(?:融资)?(?:由)?(?P<s>[ＯＡＺ](?:[、和与][ＯＡＺ])*)(?:联合|共同|纷纷|相继|先后)*(?:加注|领投|参投|跟投)", dated="date"),
    Rule("invested.joins-the-round", "INVESTED_IN", r"(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:近日|日前|正式|联合|独家|战略)*(?:参与|联合|领衔)了?(?:完成|投资)?了?(?:对)?(?P<o>Ｏ)(?:的?(?:[A-Za-z+-]{0,10}|[^。；，ＰＯＡ]{0,6})轮(?:融资|投资)?|的?(?:战略)?融资)(?=[，。；]|$)", dated="date"),
    Rule("invested.investors-are", "INVESTED_IN", r"(?P<o>[ＯＨ])(?:[^。；Ｐ]{0,40}?)(?:投资方|投资机构|投资者|新老股东|股东)(?:包括|有|为|涵盖)(?:了)?(?P<s>[ＯＡＺ](?:[、和及与][ＯＡＺ])*)", dated="date"),
    Rule("invested.investors-of-it", "INVESTED_IN", r"<START>(?:历史|主要|过往|其|现有|本轮|既有)?(?:投资方|投资机构|投资者|股东)(?:还|已)?(?:包括|有|为|涵盖)了?(?P<s>[ＯＡＺ](?:[、和及]Ｏ)*)", here="o", here_type="Agent", confidence=0.6),
    Rule("invested.is-investor", "INVESTED_IN", r"(?P<s>Ｏ(?:[、和与]Ｏ)*)(?:均|都|也)?(?:是|为|系|作为|成为)(?P<o>Ｏ)的?[^，。；ＰＯ]{0,8}?(?:投资方|投资人|股东|投资机构|出资方|投资者)"),
    Rule("invested.follows", "INVESTED_IN", r"(?P<o>Ｏ)(?:[^。；Ｐ]{0,20})?融资[^。；]{0,30}?领投[，、](?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:等[^。；，]{0,8})?(?:联合|共同|继续)*(?:跟投|参投)", dated="date"),
    Rule("invested.built-by-with", "INVESTED_IN", r"(?P<o>[ＯＶ])(?:[^。；，ＰＯＶ]{0,4})?由(?P<s>[ＯＰＡＺ](?:[、和与及][ＯＰＡＺ])*)(?:[^。；，ＰＯ]{0,4})?(?:总?投资|出资|斥资)(?:约|近|超)?(?P<q_amount>[\d.]+[余多]?[万亿]+(?:元|美元))(?:建设|兴建|打造|开发|新建|建成)", dated="date"),
    Rule("invested.built-by", "INVESTED_IN", r"(?P<o>[ＪＺ])(?:[^。；，ＰＯＶ]{0,4})?(?:是|由)(?P<s>[ＯＰＡＺ](?:[、和与及][ＯＰＡＺ])*)(?:[^。；，ＰＯ]{0,4})?(?:(?:总?投资|出资)(?P<q_amount>[\d.]+(?:余|多)?[万亿]+(?:元|美元)?)?(?:建设|兴建|打造|开发|新建))", dated="date"),
    Rule("invested.is-funded-by", "INVESTED_IN", r"(?P<o>[ＯＪＨ])(?:也|就)?(?:是(?:[^。；，ＰＯ]{0,14})|由)(?P<s>Ｏ(?:[、和与]Ｏ)*)(?:(?:在[^。；，]{1,8})?(?:投资|出资)(?:设立|兴建|建设|成立|创办)?的|(?:全资|独家|共同|联合)?(?:投资|出资)(?=[，。；]))", dated="date"),
    Rule("invested.builds", "INVESTED_IN", r"(?P<s>[ＯＰ])(?:[^。；，ＰＯ]{0,10})?(?:总?投资|出资|斥资)(?:约|近|超)?(?P<q_amount>[\d.]+[余多]?[万亿]+(?:元|美元|欧元)?)?(?:[^。；，ＰＯ]{0,6})?(?:建设|兴建|打造|新建|开发|建成|实施)的?(?P<o>[ＪＺ])", dated="date"),
    Rule("invested.puts-in", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，ＰＯＡＺ]{0,8}?)(?:独家|战略|累计|追加|直接)*投资了?(?P<o>[ＯＪ])(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+(?:元|美元|欧元)?)(?=[，。；]|$)", dated="date"),
    Rule("invested.into-the-new-firm", "INVESTED_IN", r"(?:成立|设立|组建)了?(?P<o>Ｏ)[^。；ＰＯ]{0,14}，(?:其中，?)?(?P<s>Ｏ)(?:认缴|实缴|现金)?出资(?P<q_amount>[\d.]+[余多]?[万亿]+(?:元|美元|欧元)?)", dated="date"),
    Rule("invested.totals", "INVESTED_IN", r"(?P<s>[ＯＰ])(?:[^。；，ＰＯ]{0,10})?(?:计划)?(?:总?投资|出资|斥资)(?:额)?(?:约|近|超|逾)?(?P<q_amount>[\d.]+[余多]?[万亿]+(?:元|美元|欧元))?(?:建设|兴建|打造|实施)?的(?P<o>[ＪＺ])", dated="date"),
    Rule("invested.takes-share", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，Ｏ]{0,6})?(?:(?:出资|斥资|耗资|以)(?:约|近|超过?|逾)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+(?:元|美元|欧元))(?:人民币)?)?(?:战略|溢价|正式|现金|的价格)*(?:入股|参股|认购|增资)了?(?P<o>[ＯＪ])", dated="date"),
    Rule("invested.got-from", "INVESTED_IN", r"(?P<o>[ＯＪ])(?:[^。；，Ｏ]{0,6})?(?:获得?|得到|拿到|引入|迎来)了?(?P<s>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:等[^。；，]{0,8})?(?:的)?(?:联合|共同|战略|独家|约|近|超)*(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+[美欧]?元)?(?:人民币)?的?(?:战略)?(?:投资|注资|增资)(?!建)", dated="date"),
    Rule("invested.after-it-got", "INVESTED_IN", r"<START>(?:[^。；，ＰＯＡＺ]{0,10})?(?:获得?|得到)了?(?P<s>[ＯＺ](?:[、和]Ｏ)*)(?:等[^。；，]{0,8})?(?P<q_amount>[\d.]+[余多]?[万亿]+[美欧]?元)?的?(?:战略|联合|独家)*投资(?:后|之后)?，(?P<o>Ｏ)", dated="date"),
    Rule("invested.spends-on", "INVESTED_IN", r"(?<!在)(?<!在[ＡＺ])(?P<s>[ＯＡＺ])(?:在[ＡＺＮＶ]{1,3}|[^。；，Ｏ]{0,6})(?:投入|投资|出资|斥资|安排|筹资|筹集)(?:资金)?(?:约|近|超过?|逾|达)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+(?:元|美元|欧元)?)(?:人民币)?，?(?:[^。；，ＰＯＪ]{0,6})?(?:建设|实施|推进|改造|打造|启动|用于|开展|建成|兴建|新建)了?(?P<o>[ＪＶＯ])", dated="date"),
    Rule("invested.went-to", "INVESTED_IN", r"(?P<s>[ＯＺＨ])的?(?:[^。；，]{0,8})?投资(?:[^。；，Ｏ]{0,8})?(?:投向|投给|落子|给)了?(?P<o>[ＯＪ])(?:，金额(?P<q_amount>[\d.]+[万亿]+元))?", dated="date"),
    Rule("invested.jointly", "INVESTED_IN", r"(?P<s>[ＯＡ](?:、|和|与)[ＯＡ])共同出资(?:组建|成立|设立)的?(?P<o>Ｏ)", dated=""),
    Rule("acquired.buys", "ACQUIRED", r"(?<!反对)(?<!阻止)(?<!叫停)(?P<s>[ＯＨ])(?!(?:等[^，。；]{0,4})?(?:手中|手里|手上|处))(?:[^。；，ＰＯ]{0,6}?从Ｏ(?:等[^，。；]{0,4})?(?:手中|手里|手上|处)|[^。；，ＰＯ]{0,10}?)(?:(?:以|斥资|出资|耗资)(?:约|近|超过?|逾)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+(?:元|美元|欧元))(?:人民币)?(?:现金|的价格|的对价)*)?(?:全资)?(?:收购|并购|吸收合并|买下|全资控股|入主|(?:正式)?控股(?!股份|公司|集团|[子孙]公司|企业))(?:了)?(?:[^。；，Ｏ]{0,12}?)(?P<o>Ｏ(?:(?:、|和|及|以及)[ＡＺ]?Ｏ)*)", dated="date", unless="被|子公司|(?:收购|并购|控股)(?:要约|方案|案|股东|企业|公司)"),
    Rule("acquired.bought-by", "ACQUIRED", r"(?P<o>Ｏ)(?:[^。；，ＯＰ]{0,6})?(?:被|由)(?P<s>Ｏ)(?:以<SUM>(?:现金|的价格|的对价)*|[^。；，ＯＰ]{0,8})?(?:全资|整体|成功)*(?:收购|并购|控股|买下|兼并|吸收合并)(?!的|要约)", dated="date"),
    Rule("acquired.takes-share", "ACQUIRED", r"(?P<s>[ＯＨ])(?:[^。；，Ｏ]{0,10}?)(?:取得|获得|拿下|受让|购买|购得|收购)了?(?P<o>Ｏ)的?(?:[\d.]+%|全部|多数|控股)的?(?:股[权份]|控制权|控股权)", dated="date"),
    Rule("acquired.completes", "ACQUIRED", r"(?P<s>[ＯＨ])(?:[^。；，Ｏ]{0,6})?(?:以[^。；，Ｏ]{2,14}?)?(?:全面|正式|成功|顺利|Ｘ)*(?:完成|实现)(?:了)?对[ＡＺ]?(?P<o>Ｏ)的?(?:[\d.]+%|全部|多数|控股|部分)?的?(?:股权|股份)?的?(?:全资|整体)?(?:收购|并购)", dated="date"),
    Rule("acquired.was-bought", "ACQUIRED", r"被(?P<s>Ｏ)(?:全资)?(?:收购|并购)(?:后|之后|以后)?，?(?P<o>Ｏ)", dated="date"),
)


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give partnerships, investments and purchases."""
    found, framed = find(RULES, sentence), _FRAMES.may_match(sentence.shape)
    return _told(sentence, found, framed) if found or framed or len(sentence.mentions) > 2 else ()


def _told(sentence: Sentence, by_rule: Iterable[Triple], framed: bool) -> Iterator[Triple]:
    found = [whole for t in by_rule if (whole := _with_bodies(sentence, t)) is not None]
    if found:
        yield from found
        yield from _all_of_them(sentence, found)
    if framed:
        yield from _held_together(sentence)
    if not sentence.headline:
        if len(sentence.mentions) > 2:
            # The event and two who sign.
            yield from _by_event_name(sentence)
        if framed:
            yield from _by_agreement_name(sentence)
            yield from _signed_by_heads(sentence)
            yield from _signed_with_several(sentence)
            yield from _signed_for_both(sentence)
            yield from _both_sign(sentence)
            yield from _named_as_sides(sentence)
            yield from _signed_by_one(sentence)
            yield from _put_in(sentence)


# A body of which only the area in its name was read: 云滨|花卉行业商会.
_BODY_BEHIND = re.compile(
    r"(?:(?![与和同及签在就向对的将已了把由为到等双]|合作|共[建同]|联合|携手|联手|开展|设立|成立|打造|投资|组织|举办|建[立设])[\u4e00-\u9fff]){1,14}?(?:商会|协会|学会|渔会|农会|馆|公司|中心|学院|大学|中学|小学|学校|医院|研究[院所]|银行|集团|俱乐部|合作社|剧团|乐团|书店|出版社|基金会|管委会)(?=[，。；、）]|$|签|达成|在|就|与|和|同|合作|共[同建]|联合|建立|结[成为对]|分别|正式|还|也|于|双方|等)"
)


# A partner that goes without a name: 云滨|一家企业, 云滨|某高校, 云滨|三家医院.
_UNNAMED = re.compile(r"(?:[一两二三四五六七八九十多数几]|\d+)余?[家所](?!人|乐|庄|村)")
_UNNAMED_BEHIND = re.compile(r"(?:的|当地|本地)?(?:(?:[一两二三四五六七八九十多数几]|\d+)余?[家所个]|某|知名|有关|相关|多地)|(?:[、和与及][\u4e00-\u9fff]{2,6}?){0,6}?(?:等[多各]?(?:省市?|[地市])的?|的)[\u4e00-\u9fff]{0,6}?(?:医院|医疗机构|高校|院校|学校|企业|机构|客商|单位|科研院所|商会|公司)(?![\u4e00-\u9fff]{0,2}局)")
# What goes on behind an area that is a side itself, and not the beginning of a name that was not read.
_AREA_ACTS = re.compile(r"[^\u4e00-\u9fff]|$|[与和同及跟签达在就等的双两三分正共携联牵建结开深进缔举还也将已一政加围今昨近日各间之于、先成互合完续启正方首党]|人民政府")


def _with_bodies(sentence: Sentence, triple: Triple) -> Triple | None:
    """Give a partnership between the bodies whose areas were read; None where an area only says whose something is: 云滨|百货大楼与某校签约."""
    if triple.relation != "PARTNERED_WITH":
        return triple
    sides = []
    for side in (triple.subject, triple.object):
        if side.type in ("Organization", "Place") and not side.anaphor and (_UNNAMED.search(side.canonical) or (side.type == "Place" and _UNNAMED_BEHIND.match(sentence.article.body.text, side.span.end))):
            return None
        told = None if side.anaphor or side.sub != "AdministrativeArea" else _BODY_BEHIND.match(sentence.article.body.text, side.span.end, sentence.span.end)
        if told:
            name = sentence.article.body.text[side.span.start : told.end()]
            side = Mention(name, *kind_of(name), Span(side.span.start, told.end()))
        elif not side.anaphor and side.sub == "AdministrativeArea" and _in_a_name(sentence, side):
            return None
        sides.append(side)
    return replace(triple, subject=sides[0], object=sides[1])


def _in_a_name(sentence: Sentence, side: Mention) -> bool:
    """Tell whether an area is the end of a name that was not read, or begins one: 云岫|中国, 云滨|百货大楼."""
    text, end = sentence.article.body.text, side.span.end
    if not _AREA_ACTS.match(text, end) or (adnominal(sentence, side) and not text.startswith(("两", "双", "三方", "各"), end)):
        return True
    before = next((token for token in sentence.tokens() if token.start + len(token.word) == side.span.start), None)
    return before is not None and len(before.word) > 1 and before.tag in ("nr", "nrt", "nz", "x") and before.word[-1].isalnum()


def _all_of_them(sentence: Sentence, found: Sequence[Triple]) -> Iterator[Triple]:
    """甲、乙、丙三方签署协议, 甲与乙、丙三方签约: the second and the third are partners too, where as many are named as sign."""
    several = _SEVERAL.search(sentence.text)
    for rule in {t.evidence.rule: t for t in found if t.relation == "PARTNERED_WITH"} if several else ():
        told = [t for t in found if t.evidence.rule == rule]
        sides = {side.canonical: side for t in told for side in (t.subject, t.object)}
        if several and (rule == "partnered.signed-in-a-row" or len(sides) == "三四五".index(several[1]) + 3):
            pairs = {frozenset((t.subject.canonical, t.object.canonical)) for t in told}
            yield from (replace(told[0], subject=one, object=other) for one, other in combinations(sides.values(), 2) if {one.canonical, other.canonical} not in pairs)


_SEVERAL = re.compile("([三四五])方")


def _held_together(sentence: Sentence) -> Iterator[Triple]:
    """甲与乙在某地举行战略合作签约仪式: who signs together is partners; 我校与|某集团签约仪式 names one side in the occasion's name."""
    owners = sentence.shape_mentions
    for held in (*_HELD_TOGETHER.finditer(sentence.shape), *_HELD_AT_THEIRS.finditer(sentence.shape)):
        event = owners[held.start("e")]
        # 举行签约和挂牌仪式: the signing may stand before the occasion's name.
        signing = _SIGNING.search(held["lead"] + event.name) if event is not None else None
        for other in mentions_in(sentence, held.start("o"), held.end("o")) if signing else ():
            yield from _partners(sentence, owners[held.end("s") - 1], other, signing, event, "partnered.signing-held")
    for held in _HELD_WITH.finditer(sentence.shape):
        event = owners[held.start("e")]
        signing = _SIGNING.search(event.name) if event is not None else None
        sides = _sides(sentence, event, signing) if event is not None and signing else []
        if event is not None and sides and sides[0].span.start - event.span.start <= 4:
            yield from _partners(sentence, owners[held.end("s") - 1], sides[0], signing, event, "partnered.signing-with")


def _partners(sentence: Sentence, one: Mention | None, other: Mention | None, signing: re.Match[str] | None, event: Mention | None, rule: str) -> Iterator[Triple]:
    if one is not None and other is not None and signing is not None:
        yield make(sentence, one, "PARTNERED_WITH", other, {"form": signing["form"] or signing["form2"] or ("共建" if signing["form3"] else ""), "since": event.date if event is not None else ""}, rule)


def _sides(sentence: Sentence, event: Mention, signing: re.Match[str]) -> list[Mention]:
    """Give the bodies and areas that an occasion's name names before what is signed, without those inside others."""
    until = event.span.start + signing.start()
    sides = [m for m in sentence.mentions if m.type in ("Organization", "Place") and not m.anaphor and event.span.start <= m.span.start and m.span.end <= until]
    outer = [m for m in sides if not any(o is not m and o.span.start <= m.span.start and m.span.end <= o.span.end for o in sides)]
    # Of areas side by side (某市|某区) the last one acts.
    return [m for i, m in enumerate(outer) if i + 1 == len(outer) or m.span.end != outer[i + 1].span.start]


def _by_event_name(sentence: Sentence) -> Iterator[Triple]:
    """某大学与某区政府战略合作签约仪式 names both who sign."""
    text = sentence.article.body.text
    for event in sentence.mentions:
        signing = _SIGNING.search(event.name) if event.type == "Event" and not event.anaphor else None
        sides = _sides(sentence, event, signing) if signing else []
        # 某教授团队与|甲公司、乙公司签约仪式: the two sign with whoever stands before, and not with one another.
        if len(sides) < 2 or sides[0].span.start - event.span.start > 3 or text.startswith("与", event.span.start - 1):
            continue
        apart = next((i for i, (before, other) in enumerate(pairwise(sides), 1) if not _JOINT.fullmatch(text[before.span.end : other.span.start])), len(sides))
        # Of three who sign each is the partner of each; of more without a number, only of the first.
        for one, other in combinations(sides[:apart], 2):
            if one is sides[0] or _SEVERAL.search(event.name):
                yield from _partners(sentence, one, other, signing, event, "partnered.by-event-name")


def _by_agreement_name(sentence: Sentence) -> Iterator[Triple]:
    for signs in _SIGNS.finditer(sentence.shape):
        document = sentence.shape_mentions[signs.start("d")]
        named = _AGREEMENT.match(document.name) if document is not None else None
        if document is not None and named is not None:
            first, second = (Mention(named[side], *kind_of(named[side]), document.span) for side in ("one", "other"))
            yield make(sentence, first, "PARTNERED_WITH", second, {"form": document.name, "since": date_near(sentence, signs)}, "partnered.by-agreement-name")


def _put_in(sentence: Sentence) -> Iterator[Triple]:
    """某大学为此出资1000万元: into the fund that the article tells of; A轮注资的甲、乙: into its company."""
    for pattern, rule, word in ((_PUTS, _FUNDS, "基金"), (_IN_ROUND, _ROUNDS, "公司"), (_PUT_MORE, _ROUNDS, "公司"), (_LED, _ROUNDS, "公司"), (_FOLLOWED, _ROUNDS, "公司"), (_GATHERED, _ROUNDS, "公司")):
        for puts in pattern.finditer(sentence.shape):
            status = status_of(sentence.shape[: puts.start()], rule, puts.group())
            for one in mentions_in(sentence, puts.start("s"), puts.end("s")):
                whole = Mention(word, "Organization", "Company", Span(one.span.end, one.span.end), anaphor=True)
                yield make(sentence, one, rule.relation, whole, {"amount": puts.groupdict().get("amount") or ""}, rule.name, status, rule.confidence)


_FUNDS = Rule("invested.in-the-fund", "INVESTED_IN", "", confidence=0.6)
_ROUNDS = Rule("invested.in-the-round", "INVESTED_IN", "", confidence=0.6)
_GATHERED = SoughtInShape(r"(?:本轮|此轮|该轮|本次)(?:融资)?[^。；ＯＡ]{0,12}?(?:汇集|引入|获得?|得到|吸引)了?(?:[^。；，ＯＡ]{0,12}Ｏ?，(?:以及|和))?(?P<s>[ＯＡ]?Ｏ(?:[、和与及][ＯＡ]?Ｏ)*)(?:等[^。；，]{0,8}?)?的?(?:联合|共同|战略)*(?:投资|领投|加持|青睐|注资)")
_PUT_MORE = SoughtInShape(r"(?<![向对给为])(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:又|也|再度|再次|联手|联合|共同)*(?:投了|注资|增资|追加投资|独家投资)了?(?P<amount>[\d.]+[余多]?[万亿]+[美欧]?元?)(?=[，。；])")
_IN_ROUND = SoughtInShape(r"轮(?:融资)?(?:注资|投资|领投|跟投|参投)(?:方)?的(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)")
# 其中，A轮由甲领投，乙、丙跟投: into the company that the sentence before names.
_LED = SoughtInShape(r"(?:^|(?<=[，；]))[^。；，ＯＰ]{0,6}轮(?:融资)?由(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，]{0,6})?(?:联合|共同|继续)*领投")
_FOLLOWED = SoughtInShape(r"(?<=领投[，、])(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，]{0,6})?(?:联合|共同|继续)*跟投(?!了?“?[ＯＪ])")
_PUTS = SoughtInShape(r"(?P<s>[ＯＡＺ])(?:为此|也|则|首期|各|认缴|同时){0,2}出资(?P<amount>[\d.]+[万亿]+元?)(?=[，。；、])")


def _signed_by_heads(sentence: Sentence) -> Iterator[Triple]:
    """某集团总裁甲与某大学校长乙签署协议: the houses of two who sign are partners."""
    for signs in (*_HEADS_SIGN.finditer(sentence.shape), *_WITNESS.finditer(sentence.shape)):
        signers = [signs.start("one"), signs.start("other")]
        if _OF_SEVERAL.search(source_text(sentence, signs.start(), min(signs.end() + 4, len(sentence.shape)))):
            # 甲、乙、丙代表三方签订协议: each is the partner of each.
            row = _ROW.search(sentence.shape, 0, signs.start("one"))
            signers = [*((at for at in range(row.start(), row.end()) if sentence.shape[at] == "Ｐ") if row else ()), *signers]
        houses = {house.canonical or house.name: house for at in signers if (house := _house(m) if (m := sentence.shape_mentions[at]) is None or m.type == "Person" else m) is not None}
        for one, other in combinations(houses.values(), 2):
            if not (one.anaphor and other.anaphor):
                yield make(sentence, one, "PARTNERED_WITH", other, {"form": re.sub("^签[署订约字]$", "", signs["form"]), "since": date_near(sentence, signs)}, "partnered.heads-sign", confidence=0.7)


def _signed_with_several(sentence: Sentence) -> Iterator[Triple]:
    """某院院长甲代表医院，同某院院长乙、某院院长丙先后在协议上签字: the first one's house is the partner of each of the others."""
    for signs in _ONE_WITH_MANY.finditer(sentence.shape):
        one = _house(sentence.shape_mentions[signs.start("one")])
        for at in range(*signs.span("row")):
            other = _house(sentence.shape_mentions[at]) if sentence.shape[at] == "Ｐ" else None
            if one is not None and other is not None and one.canonical != other.canonical:
                yield make(sentence, one, "PARTNERED_WITH", other, {"form": signs["form"], "since": date_near(sentence, signs)}, "partnered.signs-with-several", confidence=0.7)


_ONE_WITH_MANY = SoughtInShape(r"(?P<one>Ｐ)代表(?:学校|医院|公司|集团|企业|我?[校院方]|Ｈ)，?(?:先后|分别)*(?:与|和|同)(?P<row>Ｐ(?:[、和]Ｐ)+)(?:等)?(?:先后|分别|依次|共同|现场|在[^。；，ＰＯ]{0,12}上|[^。；，ＰＯ]{0,4})(?:在[^。；，ＰＯ]{0,12}上)?(?P<form>签[署订约字])")


def _signed_for_both(sentence: Sentence) -> Iterator[Triple]:
    """甲与乙代表双方签署协议: the houses of both, which other sentences name, are partners; merging puts them for the people."""
    for signs in _FOR_BOTH.finditer(sentence.shape):
        one, other = (sentence.shape_mentions[signs.start(side)] for side in ("one", "other"))
        if one is not None and other is not None and not one.posts and not other.posts:
            yield make(sentence, one, "PARTNERED_WITH", other, {"form": signs["form"], "since": date_near(sentence, signs)}, "partnered.signed-for-both", confidence=0.6)


_FOR_BOTH = SoughtInShape(r"(?P<one>Ｐ)(?:同志|教授|先生|女士)?(?:与|和|、|，)(?P<other>Ｐ)(?:同志|教授|先生|女士)?(?:(?:分别|先后|共同)*(?:致辞|讲话|发言|致词)，(?:并|随后)?|[^。；，ＰＯ]{0,4})?代表(?:Ｈ|双方|两[院校地市家]|各自[^。；，]{0,4}|校企)(?:共同|正式|现场)*(?P<form>签[署订约字])")


def _both_sign(sentence: Sentence) -> Iterator[Triple]:
    """双方签署战略合作协议: the two houses that the paragraph tells of, which merging finds."""
    for signs in _BOTH_SIGN.finditer(sentence.shape):
        if "Ｈ" in signs["who"] and source_text(sentence, signs.start("who"), signs.end("who")) not in _BOTH:
            continue
        status = status_of(sentence.shape[: signs.start("form")], _BOTH_RULE, signs.group())
        at = sentence.shape_starts[signs.start("who")]
        one, other = (Mention(side, "Organization", "", Span(at, at), anaphor=True) for side in ("双方", "两方"))
        yield make(sentence, one, "PARTNERED_WITH", other, {"form": signs["paper"] or signs["form"], "since": date_near(sentence, signs)}, _BOTH_RULE.name, status, _BOTH_RULE.confidence)


_BOTH = ("双方", "两校", "两院", "两家单位")
_BOTH_RULE = Rule("partnered.both-sign", "PARTNERED_WITH", "", confidence=0.6)
_BOTH_SIGN = SoughtInShape(
    r"(?:^|(?<=[，。；]))(?:[^，。；ＰＯＡ]{0,4}(?:上|后|期间|其间|当天|当日)，)?(?P<who>Ｈ|双方|两校|两院|两家单位|[校银医院政][企校地政]双方)(?:还|并|共同|正式|现场|当场|最终|随后|就[^，。；ＰＯ]{2,24})*"
    r"(?P<form>签署|签订|续签|签约|签下)了?(?=(?P<paper>[^，。；ＰＯＤ]{0,24}?(?:协议|备忘录|合同|意向书))|[^。；，]{0,40}?Ｄ|[，。；]|$)"
)


def _house(person: Mention | None) -> Mention | None:
    """Give the institution of a person's first post, for a part of it (某大学某学院) the whole; None for bodies of party and state."""
    if person is not None and person.posts and not any(p.body for p in person.posts) and _OWN_HEAD.search(person.posts[0].title):
        # 副院长某某: of the house that the page is of.
        return Mention("我院" if "院" in person.posts[0].title else "我校", "Organization", "", Span(person.span.start, person.span.start), anaphor=True)
    named = [p for p in person.posts if p.body and p.body_type == "Organization"] if person is not None else []
    # 某商会党支部书记、会长某某: the post in the house itself, where the first is one of the party.
    post = next((p for p in named if p.body.startswith("+") or kind_of(p.body)[1] not in ("GovernmentBody", "")), next(iter(named), None))
    if post is not None and post.body.startswith("+") and person is not None:
        # 我校医学院院长某某: of the house that the page is of.
        return Mention("我校" if part_of_school(post.body[1:]) else "我院", "Organization", "", Span(person.span.start, person.span.start), anaphor=True)
    if post is None:
        return None
    whole = _WHOLE.match(post.body)
    name = whole.group() if whole else post.body
    sub = kind_of(name)[1]
    if (sub == "GovernmentBody" and not name.endswith("服务中心")) or (sub == "" and _OFFICE.search(name)):
        return None
    if name in words("body_bare"):
        # 学院院长某某: the 学院 named before, and none where none is.
        return Mention(name, *kind_of(name), Span(person.span.start, person.span.start) if person is not None else post.span, anaphor=True)
    return Mention(name, *kind_of(name), post.span, full=name)


def _signed_by_one(sentence: Sentence) -> Iterator[Triple]:
    """校长某某代表学校与某公司签约, 某大学教授某某与某公司签订协议: whose house signs stands before the name, or is the one that the page is of."""
    for signs in _ONE_SIGNS.finditer(sentence.shape):
        signer, word = sentence.shape_mentions[signs.start("who")], signs["word"] or ""
        house = _house(signer)
        if house is None and word and signer is not None:
            house = Mention(_OUR_WORDS[word], "Organization", "", Span(signer.span.end, signer.span.end), anaphor=True)
        for other in mentions_in(sentence, signs.start("o"), signs.end("o")) if house is not None else ():
            if house is not None and house.canonical != other.canonical:
                yield make(sentence, house, "PARTNERED_WITH", other, {"form": signs["form"], "since": date_near(sentence, signs)}, "partnered.one-signs", confidence=0.7)


_OUR_WORDS = {"学校": "我校", "学院": "我院", "医院": "我院", "公司": "我公司", "集团": "我集团", "我方": "我公司"}
_ONE_SIGNS = SoughtInShape(
    rf"(?P<who>Ｐ)(?:代表(?P<word>{'|'.join(_OUR_WORDS)})|在[^，。；ＰＯ]{{1,10}}|(?!代表)[^，。；ＰＯ]{{0,4}}?)?(?:先后|分别|依次|现场|正式|也|还)*(?:与|和|同)(?P<o>{_SIDES})(?![^。；Ｐ]{{0,4}}Ｐ)"
    r"(?:[^。；，Ｐ]{0,24}?)(?P<form>签[署订约])(?:了|下)*(?=[^。；，]{0,30}?(?:协议|备忘录|合同|MOU|Ｄ|约|书)|[，。；]|$)"
)
_OFFICE = re.compile("[局委办厅处部科室]$")
_OF_SEVERAL = re.compile(r"[三四五多各]方|共同签|[三四五]家|分别代表")
_ROW = re.compile(r"(?:Ｐ[教授先生女士]{0,2}[、，])+$")


def _named_as_sides(sentence: Sentence) -> Iterator[Triple]:
    """签约方有甲、乙、丙: each is the partner of each."""
    for told in _SIDES_ARE.finditer(sentence.shape):
        for one, other in combinations(mentions_in(sentence, told.start("all"), told.end("all")), 2):
            yield make(sentence, one, "PARTNERED_WITH", other, {"form": told["form"], "since": date_near(sentence, told)}, "partnered.sides-are")


_SIDES_ARE = SoughtInShape(r"(?P<form>签约|合作|共建|签署)(?:各|双|三|四|多)?(?:方|单位)(?:分别|主要)?(?:有|为|是|包括|：)(?P<all>[ＯＡＺ]+(?:[、和与及][ＯＡＺ]+)+)(?=[，。；等]|$)")
_OWN_HEAD = re.compile(r"(?:院长|校长)$")
_WHOLE = re.compile(r".{2,}?(?:大学|学院(?=.{2,10}(?:处|部|室|办|中心)$)|医院(?=.*[科部院]$)|集团(?!有限|股份|公司)|公司(?=党|工会))")
# Who signs, and for whom; those in whose presence it is signed stand before 见证.
_HEADS_SIGN = SoughtInShape(
    r"(?P<one>Ｐ|(?<=Ｐ代表)[ＯＡＺ])(?:代表(?:学校|医院|公司|集团|企业|我?[校院方]|Ｈ))?(?:(?:先后|分别)?，?(?:先后|分别)?(?:与|和|同)|、|，)(?:我?[校院]|医院|学校)?(?P<other>Ｐ)(?:[教院][授士]|先生|女士)?(?:分别|共同|现场|作为|各自|[^。；，ＰＯ]{0,4}?代表(?:学校|企业|医院|公司|集团|校企|校地|政企|银企|院企|和|与|Ｈ|各自(?:单位|机构)?|双方)+)*(?:在[^，。；ＰＯ]{0,10}上|为[^。；，Ｐ]{2,20}?(?=签))?"
    r"(?P<form>(?:签[署订约字]|互换|交换(?![^，。；]{0,12}(?:问题|达成|人员|战俘|囚|俘)))了?(?=[^。；]{0,30}?(?:协议|备忘录|合同|MOU|Ｄ|约|仪式|[，。；]|$))|在[^。；，ＰＯ]{0,12}(?:协议书?|备忘录|合同|意向书|Ｄ)上签字)"
)
# 董事长甲会见某公司董事长乙一行，双方共同见证战略合作协议签署: whose houses they are.
_WITNESS = SoughtInShape(r"(?P<one>Ｐ)[^。；Ｐ]{0,14}?(?:会见|会晤|接待)[^。；Ｐ]{0,10}?(?P<other>Ｐ)(?:等|一行)*[^。；Ｐ]{0,60}?(?:见证|签署|签订)了?(?P<form>[\u4e00-\u9fff]{0,8}?(?:协议|备忘录))(?=[^。；，]{0,4}(?:签[署约订字]|[，。；]))")
_BODY = r"(?!共建|合建|关于|合作|联合|开展)[\u4e00-\u9fff]{2,14}?(?:大学|学院|医院|政府|有限公司|集团|研究院|研究所|中心)"
_SIGNS = SoughtInShape(r"(?:签署|签订|签下|签了)了?(?P<d>Ｄ)")
# 《某大学与某医院合作协议》: the agreement names its sides.
_AGREEMENT = re.compile(rf"(?P<one>{_BODY})(?:与|和|、|－|-)?(?P<other>{_BODY})(?=[^大医政公]{{0,12}}(?:合作|共建)[^，]{{0,10}}(?:协议|备忘录|框架)$)")
# The frames that are asked for one by one, behind the rules.
_FRAMES = AnyInShape(_BOTH_SIGN, _HELD_TOGETHER, _HELD_AT_THEIRS, _HELD_WITH, _SIGNS, _HEADS_SIGN, _ONE_WITH_MANY, _FOR_BOTH, _SIDES_ARE, _ONE_SIGNS, _PUTS, _IN_ROUND, _PUT_MORE, _LED, _FOLLOWED, _GATHERED)
