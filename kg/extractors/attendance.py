"""Finds who was at an event and in which part: present, in the chair, speaking, leading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.kinds import BEATS
from kg.model import Mention, Sentence, Span, Triple
from kg.rules import Rule, find

YIELDS = ("ATTENDED", "PRESIDED_OVER", "SPOKE_AT", "LED")

# Who goes to what somebody else holds: 甲出席乙主持的午宴.
_AT_ANOTHERS = r"(?<!会见)(?<!会晤)(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,12})(?:出席|参加)了?[^。；，ＰＯＥＢ]{0,4}?Ｐ(?:主席|总统|总理|首相)?(?:[、和与]Ｐ)?(?:以[^。；，Ｅ]{2,12}名义)?(?:为[^。；，ＰＥＢ]{2,24})?(?:共同)?(?:主持|举行|举办|召开|召集|发起)的(?:(?:隆重|盛大|热烈)的?)?(?P<o><E>)"
# What a speech is told to say: 发表讲话|说，….
_TO_SAY = "(?:说|称|表示|指出|强调)[，：]"
# Whose heads or delegates were there: 某局、某院相关负责人, 某公司代表.
_HEADS_OF = r"Ｏ(?:(?:、|，|和|与|及|以及)Ｏ)*(?:(?:、|，|和|与|及|以及)各(?!位)[^。；，ＰＥＢＯ]{1,14}?)?的?(?:相关|有关|主要|分管)*(?:负责人|负责同志|领导|代表(?![团队性])|同志|(?<=[的关要管])Ｃ)"

RULES = (
    Rule("attended.for-their-bodies", "ATTENDED", rf"(?<!来自)(?<!Ｏ、)(?<!Ｏ和)(?<!Ｏ及)(?<!Ａ、)(?P<s>{_HEADS_OF}(?:(?:，|、|和|及|，?以及)(?:[^。；，、ＰＥＢＯ]{{2,20}}(?:，|、|，?以及|和|及))?{_HEADS_OF})*)(?:(?:，|、|和|及|，?以及)[^。；，ＰＥＢ]{{2,30}}?)?(?:共同|一同|一起|分别|应邀|也|均|都|还)*(?:出席|参加|到场|参会|与会)(?:了)?(?:本次|此次|这次)?(?P<o>[ＥＢ])?(?!的?(?:宣传)?(?:报道|采访)|筹备|安保)", {"role": "attendee"}, here="o", only="Organization"),
    # 县甲局、乙院领导，部分代表应邀列席会议: whose heads observe.
    Rule("attended.bodies-observe", "ATTENDED", rf"(?<!来自)(?<!Ｏ、)(?<!Ｏ和)(?<!Ｏ及)(?<!Ａ、)(?P<s>{_HEADS_OF})(?:(?:，|、|和|及|，?以及)[^。；ＰＥＢ]{{2,50}}?)?(?:应邀|分别|也|均|都|还)*列席了?(?:本次|此次|这次)?(?P<o>[ＥＢ])?", {"role": "observer"}, here="o", only="Organization"),
    # 甲率代表团访问某校，参加某论坛: who leads a party there is there.
    Rule("attended.with-a-party", "ATTENDED", r"(?P<s>Ｐ)<SIR>(?:[^。；，ＰＥＢ]{0,10})?(?:率团|率队|带队|率[^，。；ＰＥＢ]{0,10}(?:代表团|考察团|访问团|一行))(?:(?!邀请)[^。；ＰＥＢ]){0,40}，(?:并|应邀|还)*(?:出席|参加)了?(?P<o>Ｅ)", {"role": "attendee"}, only="Person"),
    Rule("attended.unveils", "ATTENDED", r"由(?P<s><PEOPLE>)(?:等)?(?:共同|一起|一同|上台|登台)+(?:为[^。；，ＰＥＢ]{2,30}?)?(?:揭牌|揭幕|剪彩|授牌|颁奖)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.beside", "ATTENDED", r"(?P<s>Ｐ)(?:Ｘ|\d{1,2}日|上午|中午|下午|晚上?)*(?:在[ＡＶＯＮＺ]{1,3})?(?:同|与|和)(?P<s2>Ｐ(?:[、和及]Ｐ)*)(?:等)?(?:共同|一道|一起|一同)(?:出席|参加)(?:了)?(?P<o>[ＥＢ])", {"role": "attendee"}),
    Rule("attended.beside-abroad", "ATTENDED", r"(?P<s>Ｐ)(?:Ｘ|\d{1,2}日|上午|下午|晚上?)*(?:在<WITHIN>[ＡＶＯ])同(?P<s2>Ｐ(?:[、和及]Ｐ)*)(?:出席|参加)(?:了)?(?P<o>Ｅ)", {"role": "attendee"}),
    Rule("attended.present", "ATTENDED", r"(?<![访临在到赴往对来])(?<!代表)(?<![访临在到赴往对来][ＡＺ])(?<!来自)(?<!来自[ＡＯ]、)(?<!来自[ＡＯ]、[ＡＯ]、)(?<!来自[ＡＯ]、[ＡＯ]、[ＡＯ]、)(?<!相关)(?<!有关)(?<!其他)(?P<s><XS>)(?!方面|方|(?<=[ＡＺＮ])[一两二三四五六七八九十\d]+余?多?[名位个])<ETC>(?:(?!的|(?<![共一陪随])[同与](?=出席|参加)|[对向](?=出席|参加|到会|与会|[^。；，ＰＥＢＣ]{1,10}(?:参加|参与|出席)[^。；，Ｐ]{0,12}表示)|看望|慰问|支持|引导|鼓励|企业|青年代表|界代表|邀请|吸引|组织|(?:召开|举[行办])了?由|会员|全体|成员单位|团队|负责人|负责同志|(?:主任|[处科部局所院校馆站]长)(?=[^。；，ＰＥＢＣ]{0,4}(?:出席|参加|参与))|院系|领导|职工|师生|员工|会见|会谈|会晤|宴请|欢迎|祝贺|同来|与来|和来)[^。；，ＰＥＢＣ]){0,12}(?:出席|参加|参与)(?:了|并见证)?(?!主持|[\d数多几十]+余?多?场)(?:[^。；，Ｐ]{0,8}?)(?P<o><E>(?:(?:、|和|及|，?以及)Ｅ)*)", {"role": "attendee"}, unless=r"[ＡＯ]等?\d+|^Ｏ就"),
    Rule("attended.in-headline", "ATTENDED", r"^(?P<s>Ｐ(?:、Ｐ)*)(?:出席|参加)(?P<o>Ｅ)(?=$|\s|并|时|[，。])", {"role": "attendee"}, headlines=True, only="Person"),
    Rule("attended.anothers", "ATTENDED", _AT_ANOTHERS, {"role": "attendee"}, only="Person"),
    Rule("attended.meets-and-attends", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:亲切)?会见了?(?P<s2><PEOPLE>)(?:等)?(?:一行)?，(?:(?:双方|宾主|Ｈ)[^。；ＰＥＢ]{0,60}?，)?(?:并)?(?:共同|一同|一起)(?:出席|参加|见证)了?(?P<o><E>)?", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.present-here", "ATTENDED", r"(?<!来自)(?<!来自[ＡＯ]、)(?<!来自[ＡＯ]、[ＡＯ]、)(?<!来自[ＡＯ]、[ＡＯ]、[ＡＯ]、)(?P<s><XS>)<ETC>(?:(?!的(?!Ｐ|代表|负责人|领导|Ｃ))[^。；，ＰＥＢ]){0,10}(?:出席|参加)(?:了)?(?:并(?:致辞|讲话|致词|发言|宣布|作)|。|，|；|$)", {"role": "attendee"}, here="o"),
    Rule("attended.people", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:(?!会见|会谈|会晤|宴请|欢迎|看望|慰问|同来|与来|和来|(?<![共一陪随])[同与](?=出席|参加)|[对向](?=出席|参加|到会|与会))[^。；，ＰＥＢ]){0,16}(?:出席|参加|莅临|亲临)(?:了|并见证)?(?!主持|[\d数多几十]+余?多?场)(?:[^。；，Ｐ]{0,8}?)(?P<o><E>(?:(?:、|和|及|，?以及)Ｅ)*)", {"role": "attendee"}, only="Person"),
    Rule("attended.heads-of-bodies", "ATTENDED", r"(?<!来自)(?<!Ｏ、)(?P<s>Ｏ(?:的?(?:相关|有关|主要|分管|部门|处室)*(?:负责人|负责同志|领导(?!同志)|Ｃ)?(?:，以及|、|，|和|与|以及|及)(?:[^。；，、ＰＥＢＯ]{2,14}、)*[^。；，、ＰＥＢＯ]{0,10}?Ｏ)+)(?:、[^。；，、ＰＥＢＯ]{2,14})*(?:等[^。；，ＰＥＢ]{0,8})?的?(?:相关|有关|主要|分管|部门|处室|科室|单位)*(?:负责人|负责同志|领导(?!同志)|代表|Ｃ)[^。；，ＰＥＢ]{0,16}(?:参加|出席)(?:了)?[^。；，ＰＥＢ]{0,4}(?P<o><E>)(?!的?(?:宣传)?(?:报道|采访)|筹备|安保)", {"role": "attendee"}, only="Organization", confidence=0.7),
    Rule("attended.one-of-those", "ATTENDED", r"(?:出席|参加)(?:了)?(?P<o>Ｅ(?:[、和及]Ｅ)*)(?:并[^。；，ＰＥＢ的]{2,14})?的(?:[^。；，ＰＥＢ的]{0,8})(?P<s><PS>)", {"role": "attendee"}, only="Person"),
    Rule("attended.people-here", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,16})?(?:(?:出席|参加|到场|到会|与会)(?:了)?(?=并|观礼|祝贺|指导|见证|。|，|；|$)|参加了?(?:义务)?(?:植树|劳动|揭牌|签约|启动|开幕|颁奖|演练|观摩|首发|巡游|升旗)(?=[。，；]|并|$)|(?:到场|现场|全程)?(?:观摩|观看|观战|督战)了?(?:演练|比赛|演出|展演|节目|决赛|活动)?(?=并|[。，；]|$))", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-watch", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:，?(?:以及|及|和|与|同)[^。；，ＰＥＢ]{0,30})?(?:一同|一起|共同|现场|到场|集体|并|还|也|均|先后|认真|随后|饶有兴致地?)*(?:观看|观摩|观赏|聆听)(?:了)?(?:[^。；，、ＰＥＢＯ的]{0,6})(?P<o><E>)(?!的?(?:视频|直播|录像|宣传片|展板))", {"role": "attendee"}, only="Person"),
    Rule("attended.people-witness", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,10})?(?:共同|到场|现场|一同|一起|在场)?见证(?:了)?(?:这一|签约|揭牌|活动|启动|时刻|仪式|[。，；]|$|(?P<o><E>))", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.people-observe", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,10})?(?:应邀)?(?:列席|旁听)(?:了)?(?:(?P<o><E>)|)", {"role": "observer"}, here="o", only="Person"),
    Rule("attended.people-named", "ATTENDED", r"(?:出席|参加|参与(?=Ｅ|Ｂ)|到会|到场|参会|与会|莅临|就座)(?:本次|此次|了)?(?P<o><E>)?(?:并[^。；，ＰＥＢ]{1,12})?的?(?:Ｃ|Ｈ|[校院区县市镇]|领导|嘉宾|来宾|人员|专家|老师|教师|同志|还|尚|国际贵宾|主要|主礼|单位|代表|和|、){0,6}(?:有|(?<=嘉宾)(?:包括|为)|(?<=[领专][导家])包括|(?<=还)包括|(?<=就座的)是|(?<=出席的)是)[：，]?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-listed", "ATTENDED", r"(?:出席|参加|到会|就座|列席)(?P<o><E>)?[^。；Ｐ：]{0,30}?(?:有|是)：(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.exhibits", "ATTENDED", r"(?P<s><XS>)<ETC>(?:[^。；，、ＰＥＢＣ]{0,12})?(?:参展|参会|赴会)了?(?P<o>Ｅ)", {"role": "attendee"}),
    Rule("attended.starts", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:共同|一起|一同|现场)+(?:启动|开启|点亮|发起)了?(?P<o>Ｅ)", {"role": "attendee"}, only="Person"),
    Rule("attended.shows-there", "ATTENDED", r"(?P<s>[ＯＡ](?:[、和与][ＯＡ])*)<ETC>(?:[^。；，ＰＥＢＯＡ]{0,8})?在(?P<o>Ｅ)(?:上|现场|期间|中)?(?:首次|集中|重磅|惊艳|精彩|正式|成功|全新)*(?:展出|亮相|设展|参展|布展|展示|首秀)", {"role": "attendee"}),
    Rule("attended.sits-together", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?，?(?:[与和跟同][^。；ＰＥＢ]{0,24}?(?:居民|群众|代表|师生|商户|骑手|企业家|职工|学生|员工|村民|党员|干部|家长|嘉宾)[^。；，ＰＥＢ]{0,6}?)(?:坐到?了?(?:一起|一桌)|围坐(?:在?一起|一堂)?|同坐一[条堂张])", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.unveilers-are", "ATTENDED", r"为(?:[^。；，ＰＥＢ]{1,16}(?:揭牌|揭幕|授牌|剪彩|颁奖|开锣|鸣枪)的，?还?(?:是|有)(?:<FILL>[、，])?<FILL>|[^。；，Ｐ]{1,24}?(?:揭牌|揭幕|剪彩|颁奖|授牌|授旗|点睛|开锣)的，?(?:分别)?(?:是|有)：?)(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.bodies-speak", "ATTENDED", r"(?:(?<=^)|(?<=[，。；]))(?P<s>[ＯＡＺＮ](?:[、和及][ＯＡＺＮ])*)(?:等[^。；，ＰＥＢ]{0,8})?(?:负责人|代表)?(?:先后|分别|依次|在会上)*(?:作了?|进行了?)(?!Ｄ)[^。；，ＰＥＢ]{0,6}?(?:发言|表态|交流)(?=[，。；]|$)", {"role": "speaker"}, here="o"),
    Rule("attended.bodies-drill", "ATTENDED", r"(?:(?<=^)|(?<=[，。；]))(?P<s><XS>)<ETC>(?:[^。；，ＰＥＢＣ]{0,8})?(?:参演|参训)(?=[，。；]|$)", {"role": "attendee"}, here="o"),
    Rule("attended.visits-as-guest", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:应邀|受邀|先后|近日)*做客(?P<o>Ｅ)", {"role": "guest"}, only="Person"),
    Rule("attended.beats", "ATTENDED", rf"(?P<o>Ｅ)(?:中|上|现场|赛场上)?(?:[^。；ＥＯＡ]{{0,20}})，(?P<s>[ＯＡ])(?:队)?(?:[^。；，ＰＥＢＯＡ]{{0,14}}?)(?:{BEATS}|迎战)了?(?P<s2>[ＯＡ])", {"role": "competitor"}),
    Rule("attended.between-the-two", "ATTENDED", r"(?P<o>Ｅ)(?:[^。；，ＰＥＢＯＡ]{0,10})在(?P<s>[ＯＡ])(?:队)?[和与同](?P<s2>[ＯＡ])(?:队)?之间(?:展开|进行|举行|打响|上演|角逐)", {"role": "competitor"}),
    Rule("attended.competes", "ATTENDED", r"(?P<s><XS>)<ETC>(?:[^。；，、ＰＥＢＣ]{0,12})?(?:参赛|出征|出战)了?(?P<o>Ｅ)", {"role": "competitor"}),
    Rule("attended.watches-online", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:(?!组织)[^。；，ＰＥＢ]){0,16}?(?:收听收看|收看收听|收看|收听)了?(?:[^。；，ＰＥＢ]{0,6})(?P<o>Ｅ)(?!的?(?:直播|实况|盛况|视频))", {"role": "attendee"}, only="Person"),
    Rule("attended.people-including", "ATTENDED", r"(?:出席|参加|莅临|参会|与会|到场)了?(?P<o><E>)?，(?:其中)?(?:包括|有)(?:了|：)?(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.observers-named", "ATTENDED", r"(?:列席|旁听)(?:本次|此次|了)?(?P<o><E>)?的?(?:还)?有[：，]?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "observer"}, here="o", only="Person"),
    Rule("attended.on-the-stage", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,6})?在主席台(?:前排)?就[座坐]", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.swears", "ATTENDED", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,8})?(?:面向国[徽旗])?(?:主持并|依法|庄严|郑重|分别|集体|逐一|进行|担任|现场)*(?:监誓|领誓|(?:宪法)?宣誓)人?(?=[，。；]|并|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.is-asked-to-officiate", "ATTENDED", r"(?:邀得|邀请到?了?|特邀|敦请)(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?:等[^。；，ＰＥＢ]{0,10}?)?(?:担任|任|为)?(?:主礼(?:嘉宾)?|剪彩嘉宾|颁奖嘉宾|主礼人)", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.on-the-stage-are", "ATTENDED", r"(?:主席台|前排|贵宾席|嘉宾席|台上|会场)(?:上|里|内|前排)?(?:，)?(?:端坐|就[座坐]|坐)(?:着|的)?(?:有|是|为)?：?(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.fires-the-gun", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:(?!主持)[^。；，ＰＥＢ]){0,10}，?(?:为[^。；，ＰＥ]{0,10}?)?(?:鸣枪|(?<=[赛幕])开球|执杆)", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.people-come", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:(?:以及|和|及|、)[^。；，ＰＥＢ]{2,16}?)?(?:也|均|都|分别|应邀|专程|一同|一起|共同|陪同)*(?:到会|到场|参会|莅会|与会|莅临)(?:现场)?(?=(?:祝贺|致贺|致意|关心|加油|参与|指导|监督|见证|助阵|出席|听取|祝|讲话|致辞|[。，；并])|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-gather", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:，?(?:以及|和|与|及)?[^。；ＰＥＢ]{0,30}?)?(?:齐聚|欢聚|相聚)一堂", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.leads-who", "ATTENDED", r"带队(?:前往|参加|走访|慰问|调研|来访)?的(?:是|有)(?:<FILL>[、，])?(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.list-and-others", "ATTENDED", r"(?<!来自)(?<!来自[ＡＯ]、)(?<!来自[ＡＯ]、[ＡＯ]、)(?P<s>[ＯＡ](?:、[ＯＡ])+)等(?![^。；，]{0,8}(?:国家|国内外|地区|省市|海内外|(?<![基当实驻])地)[^。；，]{0,10}(?:的|专家|Ｃ|代表|嘉宾|学者))(?:相关|有关)?(?:部门|单位|委办局)?[^。；Ｐ]{0,80}?(?:参加|出席)(?:了)?(?P<o><E>)(?!的?(?:宣传)?(?:报道|采访)|筹备|安保)", {"role": "attendee"}),
    Rule("attended.observers-and-others", "ATTENDED", r"(?P<s>Ｐ(?:、Ｐ)*)，(?:部分|有关|相关|各|以及|区|县|市)[^。；ＰＯ]{0,60}?(?P<s2>Ｏ)?负责人?(?:列席|旁听)(?:了)?(?P<o><E>)?", {"role": "observer"}, here="o"),
    Rule("attended.body-heads", "ATTENDED", r"(?P<s>Ｏ)(?:主要)?负责(?:人|同志)(?:列席|旁听)(?:了)?(?P<o><E>)", {"role": "observer"}),
    Rule("attended.members", "ATTENDED", r"(?P<s>Ｏ)(?:全体)?(?:成员|组成人员|委员|班子成员)(?:及[^。；，]{0,12})?(?:出席|参加)(?:了)?(?P<o><E>)?", {"role": "attendee"}, here="o"),
    Rule("attended.observer", "ATTENDED", r"(?P<s><XS>)<ETC>(?:(?!各|其他|带头人)[^。；，ＰＥＢ]){0,16}(?:应邀)?(?:列席|旁听)(?:了)?(?:(?P<o><E>)|)", {"role": "observer"}, here="o"),
    Rule("attended.takes-part", "ATTENDED", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,10})?(?:共同|分别|一同|一起|上台|登台|现场|先后|也|并|亲临|亲自|应邀|受邀|莅临|拨冗)*(?:主礼|监礼|揭牌|揭幕|授牌|授旗|颁奖|剪彩|鸣枪发令|发令|开球|按下启动[键钮球]|点燃(?:主?火炬|圣火)|登台演出|登台献[唱艺]|献唱)(?=[，。；]|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.judges", "ATTENDED", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,10})?(?:应邀|受邀|分别)*担任(?P<o><E>)?的?(?:本次|此次|大赛|比赛|活动|论坛)?的?(?:评委|裁判|(?:主礼|颁奖|特邀)?嘉宾|评审|仲裁)(?=[，。；]|$)", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.guest", "ATTENDED", r"(?P<s><XS>)(?:、Ｃ)?(?:(?!省|市|区|县|厅|局|委|长|主任|书记|教授|专家|师生)[^。；，ＰＥＢＣ]){0,8}(?:见证签约|担任主礼嘉宾|应邀出席|应邀来到|到场见证|共同见证)(?:了)?(?:(?P<o><E>)|)", {"role": "guest"}, here="o"),
    Rule("attended.came", "ATTENDED", r"(?P<s><XS>)(?:等人|等|的代表)?，?(?:到场|亮相|应邀来到了?(?:(?P<o><E>))?)", {"role": "attendee"}, here="o"),
    Rule("attended.listed", "ATTENDED", r"(?:出席|参加)(?P<o><E>)的?(?:还有|有|国际贵宾有|嘉宾有|领导有|的有)：?(?=[ＰＯＨ])(?P<s><XS>)(?=等|[，。；、]|$)", {"role": "attendee"}),
    Rule("attended.together", "ATTENDED", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,8}?)?(?:代表[^。；，ＰＥＢ]{1,12}?)?(?:一道|共同|一起|一同|先后|分别|依次|上台|现场)*(?:为(?:[^。；，]{1,16})揭[牌幕]|(?:为|向)[^。；，]{1,40}?(?:授牌|授旗|颁发|颁奖|授奖|献花(?!圈|篮)|赠书|佩戴[^。；，]{1,8})|揭[下开]了?(?:[^。；，ＰＥ]{0,6}(?:红绸|红布|红幕|幕布|红盖头))|把[^。；，ＰＥ]{0,14}红[布绸](?:揭|拉|扯|掀)了?[下开]|接过[^。；，ＰＥ]{0,6}(?:金?钥匙|[会队校院]旗|聘书|牌匾|奖牌|奖杯|证书)|敲响[^。；，ＰＥ]{0,6}[锣钟鼓]|(?<=[共一][同起])(?:[^。；，ＰＥＢ]{0,6})(?:启动|启幕|开启|击鼓|鸣锣|培土|奠基|注沙|点亮|浇水|揭幕|揭晓|开机|按下|触摸)|(?:按下|触摸|触碰|点亮|推动|转动|开启|点击)[^。；，ＰＥ]{0,8}(?:启动|按钮|球|键|杆|装置|手印|手模|快门)|推杆|(?:应邀|受邀|上台)?(?:为[^。；，]{1,24})?剪彩|为(?:[^。；，]{1,16})颁发?奖牌?|宣布(?:活动|大会|[^。；，]{0,6})开幕|宣读(?:[^。；，]{1,10})决定|颁发了?)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.competed-in", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,8})?在(?:随后|稍早前?|此前|[^。；，ＰＥＢ]{0,8}结束)?的?(?P<o>Ｅ)中[^。；Ｐ]{0,12}(?:夺|摘|获|击败|战胜|力压|力克|不敌|胜|负|晋级|打[进入破]|收获|斩获|拿下|排名|位列)", {"role": "competitor"}, only="Person"),
    Rule("attended.competed-there", "ATTENDED", r"在(?:随后|稍早前?|此前|[^。；，ＰＥＢ]{0,8}结束)?的?(?P<o>Ｅ)中，(?:[^。；，ＰＥＢ]{0,8})(?P<s>Ｐ(?:[、和/与]Ｐ)*)(?:[^。；，ＰＥＢ]{0,24}，)?(?:[^。；，ＰＥＢ]{0,12})(?:夺|摘|获|击败|战胜|力压|力克|不敌|晋级|跻身|闯入|排名|位列|打[进入破]|收获|斩获|拿下|以[\d一二三四五六七八九])(?:[^。；Ｐ]{0,30}，(?P<s2>Ｐ)(?:获|夺|摘|收获|位列|名列))?", {"role": "competitor"}, only="Person"),
    Rule("attended.competed", "ATTENDED", r"(?P<s>[ＰＯＡ])(?:[^。；，ＰＥＢ]{0,12})?(?:(?:选派|派出)[^。；，]{0,12}(?:选手|队员|运动员)|征战|角逐)(?:[^。；]{0,20}?)(?P<o><E>)?", {"role": "competitor"}, here="o", confidence=0.7),
    Rule("attended.signs-with", "ATTENDED", r"(?P<s><PS>)(?:分别)?(?:与|和|同)(?P<s2><PS>)(?:(?!见证)[^。；，ＰＥＢ]){0,8}签署", {"role": "signatory"}, here="o"),
    Rule("attended.signs", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:分别|共同|现场|上台|代表[^，。；Ｐ]{1,16})+(?:签约|签字|签署了?[^，。；ＰＥＢ]{0,24}?(?:协议|备忘录|合同|Ｄ|责任书))", {"role": "signatory"}, here="o", only="Person"),
    Rule("attended.signs-for", "ATTENDED", r"(?P<s><PS>)(?:与|和|同)?(?P<s2>Ｐ)?(?:分别)?代表[^。；，ＰＥＢ]{1,8}(?:签署|签字|签约|在协议上签)", {"role": "signatory"}, here="o"),
    Rule("attended.there-says", "ATTENDED", r"(?:^|(?<=[，。；]))(?:应邀|专程|前来)*(?:出席|参加)了?(?:此次|本次|当天的?|这次)?(?P<o>[ＥＢ])的(?P<s>Ｐ(?:[、和]Ｐ)*)(?!等)", {"role": "attendee"}),
    Rule("attended.went-along", "ATTENDED", r"(?P<s><PS>)(?:等)?(?:(?:一同|陪同|随同|一起|共同)(?:检查|走访|调研|考察|慰问|看望|督导|督查|视察|巡查|参观|前往|参加|出访|Ｂ)|随[同行团](?:前往|出访|参加)?|一道前往)(?=[。，；]|$)", {"role": "attendee"}, here="o"),
    Rule("attended.went-along-with", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,16})?(?:一同|陪同|全程|分别|共同|也|均)*(?:参加|参与)了?(?:此次|本次|上述|集中|有关|相关)*(?:视察|检查|走访慰问|慰问|督导|督查|巡查|执法检查|看望)(?:活动)?(?=[，。；]|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.beside-who-attends", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:全程|一同|共同|一起|专程)*陪同Ｐ<SIR>(?:[、和及]Ｐ<SIR>)*(?:主席|总统|总理|首相|国王|教授|同志|等|一行)*(?:共同|一起|一同)*(?:出席|参加)了?(?:(?!\d|[多数几]场|系列|[有相]关|上述)[^。；，ＰＥＢ]){0,8}?(?P<o><E>)", {"role": "attendee"}, only="Person"),
    Rule("attended.is-received", "ATTENDED", r"为(?:来访的|来华访问的)?[^。；，ＥＢＰ]{0,12}(?P<s>Ｐ(?:[、和及](?:夫人|王后|太后|王妃)?Ｐ)*)(?:等|一行|夫妇)?(?:举行|举办)了?(?:隆重|盛大|热烈|的)*(?P<o>Ｅ)", {"role": "guest"}, only="Person"),
    Rule("attended.is-welcomed", "ATTENDED", r"举行(?P<o>Ｅ)，(?:热烈)?欢迎(?P<s>Ｐ(?:[、和及](?:夫人)?Ｐ)*)(?!等?的?(?:团队|代表团))", {"role": "guest"}, only="Person"),
    Rule("attended.tours-a-show", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,10}?)(?<!组织)(?:参观|观展|巡展|巡视|巡看|步入)了?(?:[^。；，ＰＥＢ]{0,8}?)(?P<o>Ｅ(?:[、和及]Ｅ)*)", {"role": "attendee"}, only="Person"),
    Rule("attended.on-site", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:亲临|亲自|莅临|到)?(?:现场|到场|全程)(?:观摩|进行|予以|并)*(?:指导|督导|督战|坐镇指挥|指挥)(?=[，。；]|$)", {"role": "attendee"}, here="o", only="Person"),
    # 甲、乙等专家学者围绕主题展开研讨
    Rule("attended.experts-discuss", "ATTENDED", r"(?P<s><PEOPLE>)等(?:\d+[余多]?[名位])?(?:[^。；，ＰＥＢ]{0,8}?)(?:专家|学者|嘉宾|代表|委员|企业家)(?:们)?(?:[^。；，ＰＥＢ]{0,4}?)，?(?:围绕|就|聚焦|针对)[^。；，ＰＥＢ]{1,40}?，?(?:展开|开展|进行)了?[^。；，ＰＥＢ]{0,8}?(?:研讨|讨论|交流|探讨|对话|分享)", {"role": "speaker"}, here="o", only="Person"),
    Rule("attended.went-along-on-it", "ATTENDED", r"^(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,8})?(?:一同|陪同|随同)*(?:参加|出席)了?(?:上述|有关|相关|这一)?(?:活动|Ｂ)。?$", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.panel", "ATTENDED", r"(?P<s><PS>)(?:围绕|就)[^。；]{1,30}?(?:展开|开展|进行)了?[^。；，]{0,4}(?:对话|讨论|研讨|探讨)", {"role": "speaker"}, here="o"),
    Rule("chaired.and-spoke-there", "PRESIDED_OVER", r"(?P<s><PS>)(?:总书记|主席|总理|委员长|书记)?<SIR>在主持(?:召开)?[ＯＡ]?(?P<o>Ｅ)时(?:所)?(?:发表)?的(?:重要)?(?:讲话|指示)"),
    Rule("chaired.does", "PRESIDED_OVER", r"(?P<s><PS>)<SIR>(?:[^。；，ＥＢＰ]{0,10})?主持(?!、)(?:召开|了)?(?:(?!研究|编写|编制|设计|开发|通过|的课题)[^。；，ＰＥＢ]){0,8}?(?P<o><ES>)(?!主席团|的(?:是|有|为))"),
    Rule("chaired.together", "PRESIDED_OVER", r"(?<![见、和])(?P<s>Ｐ)(?:[^。；Ｐ]{0,24})?(?:同|与|和)(?P<s2>Ｐ(?:[、和]Ｐ)*)(?:举行(?:大范围)?会谈，?并?)?共同主持(?:召开)?(?P<o><ES>)"),
    Rule("chaired.with", "PRESIDED_OVER", r"<START>(?P<s>Ｐ)[^。；]{0,60}?，(?:并|还)?(?:同|与)(?P<s2>Ｐ(?:[、和]Ｐ)*)共同主持(?:召开)?(?P<o>Ｅ)"),
    Rule("chaired.meets-and-chairs", "PRESIDED_OVER", r"会见了?(?:来华[^。；，ＰＥ]{0,12}的)?[^。；，ＰＥ]{0,6}(?P<s>Ｐ(?:[、和]Ｐ)*)[^。；，ＰＥ]{0,4}，(?:并|还)?(?:同其|与其)?共同主持(?:召开)?了?(?P<o><ES>)", only="Person"),
    Rule("chaired.together-too", "PRESIDED_OVER", r"(?P<s>Ｐ)[^。；Ｐ]{0,24}(?:同|与|和)Ｐ共同主持Ｅ，(?:同|与|和)(?P<s2>Ｐ)共同主持(?P<o>Ｅ)"),
    Rule("chaired.here", "PRESIDED_OVER", r"(?<![^，。；]由)(?P<s>[ＰＨ])(?:委员长|同志)?主持(?=[。；，]|并(?:作|发表|致|讲|总结|发言|监|宣[布读]|领[学读]|部署|通报|点评|提出|强调|要求|传达|授))", here="o"),
    Rule("chaired.in-headline", "PRESIDED_OVER", r"^(?P<s>Ｐ)主持(?:召开)?(?P<o>Ｅ)(?=$|\s|并|时|[，。])", headlines=True),
    Rule("chaired.anothers", "PRESIDED_OVER", r"(?P<s>Ｐ)(?:共同)?主持(?:召开)?的(?P<o>Ｅ)(?!是)"),
    Rule("chaired.study-here", "PRESIDED_OVER", r"(?P<s>[ＰＨ])(?:同志|总书记)?在?主持(?:集体|专题)*(?:学习|研讨|座谈|交流|揭牌|签约|启动)(?=[，。；]|并|时|$)", here="o"),
    Rule("chaired.part-here", "PRESIDED_OVER", r"(?P<s><PEOPLE>)(?:等)?(?:分别|先后|共同|轮流)*主持了?(?:[^。；，ＰＥＢ]{0,12}?)(?:报告|环节|讨论|分会场|议程|专场|对话|单元)(?=[，。；]|$)", here="o", only="Person"),
    Rule("chaired.part-by", "PRESIDED_OVER", r"(?:环节|议程|单元|板块|专场|报告|讨论|分会场|[上下]半[场段]|学术交流)(?:分别|则|先后)?由(?P<s><PEOPLE>)(?:等)?(?:分别|先后|共同|轮流)*主持(?=[，。；]|$)", here="o", only="Person"),
    Rule("chaired.by-here", "PRESIDED_OVER", r"<START>由(?P<s><PEOPLE>)(?:代表Ｐ)?(?:等)?(?:分别|共同|联合|一同|一起)*主持(?=[，。；]|$|[及并和]监[誓交])", here="o", only="Person"),
    Rule("chaired.by", "PRESIDED_OVER", r"(?P<o><E>)(?:[^。；ＰＥＢ]{0,8})?由(?:学院|学校|医院|系|所|馆|[^。；、ＰＥＢ由]{3,20}，)?(?P<s><PS>)(?:分别|共同|联合|全程|轮流)*主持"),
    Rule("chaired.serves", "PRESIDED_OVER", r"(?P<s><PS>)<SIR>(?:担任|为|作)(?:本次|此次)?(?P<o><E>)?的?(?:总主持人?|主持人?|(?:大会)?司仪)(?=[，。；]|$)", here="o"),
    Rule("chaired.is", "PRESIDED_OVER", r"主持(?P<o><ES>)的(?:是|为)(?P<s>[ＰＨ](?:[、和与]Ｐ)*)(?=[，。；]|$)"),
    Rule("chaired.host-is", "PRESIDED_OVER", r"(?:(?<=^)|(?<=[，。；]))(?P<o>[ＥＢ])?的?(?:特邀)?(?:主持人?|司仪)(?:者|嘉宾)?(?:不是[^。；，ＰＥＢ]{1,10}，)?(?:仍|正|就)?(?:为|是|由|：)(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?:担任|出任)?(?=[，。；]|$)", here="o", only="Person"),
    Rule("chaired.under", "PRESIDED_OVER", r"(?:在(?P<s>Ｐ)的?主持下，(?P<o>[ＥＢ])|(?P<o2>[ＥＢ])在(?P<s2>Ｐ)的?主持下)"),
    Rule("spoke.delivers", "SPOKE_AT", r"(?<![ＡＶＯＮＺ][与和])(?<!同)(?P<s><PEOPLE>|Ｈ)(?:等[^。；，、ＰＥＢ]{0,14})?(?:，(?:聚焦|围绕|结合|从|就|以|立足|紧跟|紧扣|针对)[^。；，ＰＥＢ]{2,40}){0,3}，?<MANNER>(?:[作做](?!出)了?|发表了?|带来了?|进行了?|奉献了?|献上了?|讲授了?)(?:一[场堂节次个])?(?:(?:题为|主题为|题目为)?(?:[ＤＷ]|Ｅ(?=[、和及与][Ｄ“])|“[^”]{1,50}”)(?:为题)?(?:[、和及与]?(?:Ｄ|“[^”]{1,50}”))*的?)?(?:Ｂ(?=特邀|主旨|主题|口头|邀请|学术|交流|典型))?[^。；，ＰＥＢＤ]{0,14}?(?P<q_act>讲话|发言|演讲|演说|致辞|致词|(?<!行)报告|讲座|(?<!行)分享|推介|(?<!行)介绍|点评|总结|动员|表态|解读|授课|讲解|感言|宣讲|讲授|党课|述职|(?:工作|动员)部署|Ｂ(?:(?<=[作做]Ｂ)|(?<=[作做]了Ｂ)|(?<=[专主]题Ｂ)|(?<=学术Ｂ)|(?<=[Ｄ”]的Ｂ)|(?<=[Ｄ”]等Ｂ)|(?<=辅导Ｂ)|(?<=[评持示课]、Ｂ)))(?=[，。；、]|并|和|或|及|时?" + _TO_SAY + r"|$)", here="o", only="Person", unless="主持(?!、)|演出|一系列|到会|到场|莅临"),
    Rule("spoke.speaks", "SPOKE_AT", r"(?<!同)(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,14})?<MANNER>(?P<q_act>致(?!电|信)Ｂ?[\u4e00-\u9fff]{1,4}[辞词]|致辞讲话|致辞|致词|讲话|讲了话|寄语|发言|表态|授课|献词)(?=[，。；并]|时|致谢|祝贺|" + _TO_SAY + r"|$)", here="o", only="Person", unless="主持|(?:参加|出席|到会|到场|莅临)(?![^，。；]{0,8}并)|贺信|贺电|致电|学习"),
    Rule("spoke.exchanges", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,14})?<MANNER>作了?(?:经验|情况|工作|学习|典型|现场|专题|全面|具体|动员|再){0,2}(?P<q_act>交流|部署)(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.congratulates", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{0,14})?(?:出席|参加|到会|到场)[^，。；ＰＥＢ]{0,6}并(?:[对向为][^。；ＰＥＢ]{1,20})?(?P<q_act>表示(?:热烈|衷心|诚挚|由衷|的)*(?:祝贺|感谢|欢迎))(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.reads-out", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?<HOW>(?P<q_act>宣读|领读|通读)了?[^。；，ＰＥＢ]{0,40}?(?:批复|文件|通知|倡议书?|决定|名单|贺信|贺电|公告|办法|章程|誓词|任命书?|任免[^，。Ｐ]{0,4}|Ｄ|通报|规则|公约|函件?|令)(?=[，。；、并和]|$)", here="o", only="Person"),
    Rule("spoke.gave", "SPOKE_AT", r"(?<![ＡＶＯＮＺ][与和])(?<!同)(?P<s><PS>)(?:[^。；，ＰＥＢ]{0,4})?(?:(?:上午|下午|晚上?)?在<WITHIN>[ＡＶＯＮＺ](?:应邀|一同|共同)*)?(?:以视频方式|以线上方式|通过视频(?:方式)?|线上|视频|在线)?(?:出席|参加)(?:了)?(?:在<WITHIN>[ＡＶＯＮＺ](?:举行|召开|举办)的)?(?P<o><E>)?(?:(?:并|，)(?:宣读|传达|(?:现场|认真)?听取)了?[^。；，Ｏ]{2,16}?并|并|，)(?:作|发表|致)?(?:(?:(?!出席|参加)[^。；，ＰＯ]){0,12})?(?P<q_act>讲话|致辞|致词|发言|主旨演讲)", here="o"),
    Rule("spoke.chair-and-speaks", "SPOKE_AT", r"(?P<s><PS>)(?:分别|共同)?主持(?:召开)?了?(?:[^。；，ＰＥＢ]{0,16}(?:举行|召开|举办)的)?(?P<o><E>)?[^。；，ＰＥＢ]{0,6}?并(?:分别)?(?:作|发表)?[^。；，ＰＥＢ]{0,4}?(?P<q_act>讲话|致辞|致词|总结(?!讲话)|点评)", here="o"),
    Rule("spoke.opens", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:等)?(?:分别|先后|首先|率先|相继|随后|依次|上台|登台|现场|也|又|并|在会上)*(?:代表[^。；，]{1,16})?(?:作了?)?(?P<q_act>致辞讲话|致辞|致词|致贺[辞词]|致欢迎[辞词]|致开幕[辞词]|致闭幕[辞词]|讲话|发言)(?=[，。；并]|时|$)", here="o"),
    Rule("spoke.at-named", "SPOKE_AT", r"(?P<s><PS>)(?:总书记)?(?:(?:Ｘ|\d{1,2}日)(?:上午|下午|晚上?)?)?在(?:参加|出席|<WITHIN>[ＡＶＯＺＮ](?:举行|举办|召开)的)?(?P<o><E>)(?:的)?(?:上|中|时)?(?:的)?(?:(?:郑重|正式|严肃|明确|首次|再次|当场|现场|公开|共同|分别|还|也|曾|就[^。；，ＰＥＢ]{2,24}?|向[^。；，ＰＥＢ]{2,16}?)*)(?P<q_act>讲话|讲了话|致辞|致词|发言|演讲|主旨演讲|介绍|说|称(?=，)|表示|指出|强调|回应|警告|宣布|呼吁|承诺|重申|敦促|透露|坦言|提出|认为|通报|汇报|解读|分享|展示(?=了)|回忆|叮嘱|寄语|朗读|朗诵|宣读|点评|授课|主讲|作(?:[^。；，ＰＥＢ]{0,8})(?:报告|演讲|讲座))"),
    Rule("spoke.with-another", "SPOKE_AT", r"(?P<s>Ｐ)(?:Ｘ|\d{1,2}日|上午|中午|下午|晚上?)*(?:在<WITHIN>[ＡＶＯＮＺ])?(?:同|与|和)Ｐ(?:[、和及]Ｐ)*(?:等)?(?:共同|一道|一起|一同)?(?:出席|参加)(?:了)?(?P<o>[ＥＢ])，?并(?:发表|作|致)?了?[^。；，ＰＥＢ]{0,4}?(?P<q_act>讲话|致[辞词]|演讲|发言)(?=[，。；]|$)", unless="Ｐ[与和]Ｐ"),
    Rule("spoke.the-speech-at", "SPOKE_AT", r"(?P<s><PS>)(?:总书记|主席|总理|委员长|书记|省长|市长|部长)?(?:、Ｃ)?<SIR>Ｘ?在?(?:(?<=在)(?:出席|参加|主持)[ＯＡ]?|(?:出席|参加)(?=[^，。；]{1,40}时))?(?P<o>Ｅ)(?:上|中|时)?所?(?:发表|作出?|做)?的(?:重要|主旨|系列|书面|一系列|开幕|闭幕)*(?P<q_act>讲话|致辞|演讲)(?!稿)"),
    Rule("spoke.then-gives", "SPOKE_AT", r"(?<!同)(?P<s><PEOPLE>)(?:等)?(?!的)(?:(?!主持|会见|会谈|贺信|贺电|致信|批示|指示)[^。；，ＰＥ]|(?<=听取)了?[^。；，ＥＢ]{0,24}?Ｐ的?(?=[^。；，Ｐ]{0,8}(?:汇报|介绍|发言|报告))){0,20}?并(?:分别|先后)?(?:代表[^。；，Ｐ]{1,24}?)?(?:(?:作|发表|致)了?[^。；，ＰＥＢ]{0,8}?)?(?P<q_act>讲话|致辞|致词|致(?:欢迎|开幕|闭幕|答谢|感谢|祝贺|祝|贺)?[辞词]|演讲|发言|报告|点评|推介|总结)(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.gives-in-manner", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:将|拟)?<HOW>(?:就[^。；，ＰＥ]{2,24}?)?(?:发表了?|作了?|做了?)(?!Ｄ)(?:(?:题为|主题为)?“[^”]{1,50}”的?)?[^。；，ＰＥＢＤ]{0,12}?(?P<q_act>讲话|演讲|致辞|发言|报告|总结|动员|讲座)(?=[，。；]|$)", here="o"),
    Rule("spoke.at-thanks", "SPOKE_AT", r"(?P<s><PS>)<SIR><HOW>在(?P<o><E>)(?:上|中)?[^。；ＥＢ]{0,60}?(?P<q_act>表示[^，。；]{0,8}?(?:祝贺|感谢|欢迎|肯定|谢意))(?=[，。；]|$)"),
    Rule("spoke.sums-up", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:分别|先后)?(?:作了?|进行了?|做了?)Ｂ(?P<q_act>总结|部署|发言|报告|交流|讲话)", here="o", only="Person"),
    Rule("spoke.at-in-manner", "SPOKE_AT", r"(?P<s><PS>)(?:总书记)?<SIR>(?:也|还|并|将|应邀|受邀|线上|现场|当[天日]|Ｘ|\d{1,2}日)*在(?:Ｘ(?:上午|下午|晚上?)?)?(?:[ＡＶＯ]?(?:举行|召开|举办)的|[\u4e00-\u9fff]{0,4}?)(?P<o><E>)(?:上|中)?<HOW>(?:作了?|发表了?|进行了?|做了?|致以)?(?:“[^”]{1,50}”的?)?(?:(?!主持|贺信|贺电)[^。；，ＰＥＢ]){0,12}?(?P<q_act>致辞|致词|致开幕[辞词]|致闭幕[辞词]|致欢迎[辞词]|致贺[辞词]|讲话|发言|演讲|报告|介绍|分享|点评|汇报|解读|推介|总结|指出|强调|表示)(?=了|[，。；]|时?" + _TO_SAY + r"|$)"),
    Rule("spoke.at-named-first", "SPOKE_AT", r"在(?P<o><E>)(?:上|中|时)?，(?P<s><PS>)(?P<q_act>介绍说|介绍|说|表示|指出|强调|通报|汇报|致辞|致词|发言|讲话|宣布)"),
    Rule("spoke.wishes-success", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:代表[^，。；Ｐ]{1,24}?)?(?:向|对)(?P<o><E>)的?(?:成功|隆重|胜利|顺利)*(?:召开|举办|举行|开幕)[^。；，ＰＥＢ]{0,8}?(?:表示|致以)(?:[^。；，ＰＥＢ]{0,8}?)(?P<q_act>祝贺|感谢|欢迎)", unless="贺信|贺电|致信|致电"),
    Rule("spoke.at-anothers", "SPOKE_AT", _AT_ANOTHERS + r"并(?:发表|作)?(?:[^。；，ＰＥＢ]{0,4})(?P<q_act>致辞|致词|讲话|发言|演讲)", only="Person"),
    Rule("spoke.for", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:分别|先后|依次|也)*为(?P<o><E>)的?(?:开幕|开馆|揭幕)?(?P<q_act>致辞|致词|致开幕辞|致开幕词|讲话)", only="Person"),
    Rule("spoke.on-behalf", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>(?:受[ＯＡ、和]+委托，?)?(?:谨)?代表(?:[^，。；ＰＥＯＡ]{0,6}[ＯＡＰ、和及与]+|[^，。；ＰＥＯＡＢ]{2,8}界)(?:作|致|发表)?[^。；，]{0,4}?(?P<q_act>致辞|致词|讲话|发言)", here="o"),
    Rule("spoke.at-which", "SPOKE_AT", r"<START>(?P<o><E>)(?:上|中|现场)，(?P<s><PS>)(?P<q_act>透露|介绍说|介绍|表示|指出|强调|通报|汇报|致辞|致词|发言|讲话|宣布|警告|呼吁|承诺|重申|敦促|宣读|点评|朗诵|朗读|吟诵)"),
    Rule("spoke.on-a-matter", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>(?:等[^。；，ＰＥＢ]{0,4}?)?，?就[^。；Ｐ]{2,50}?作了?[^。；，Ｐ]{0,8}?(?P<q_act>推介|介绍|说明|汇报|解读|点评|发言|讲解)(?=[，。；]|$)", here="o"),
    Rule("spoke.gives-speech", "SPOKE_AT", r"(?P<s><PS>)(?:等)?(?:分别|先后|首先|相继|随后|依次|上台|登台|现场|也|又|并|在会上)*(?:代表[^。；，]{1,12})?(?:作了?|发表(?=(?:总结|重要)讲话(?:[，。；]|$)))(?P<q_act>(?:动员|总结|重要|主旨|主题|交流|典型)(?:讲话|演讲))", here="o"),
    Rule("spoke.several-open", "SPOKE_AT", r"<START>(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,6})?(?:分别|先后|相继|依次|共同|首先|随后)+(?:[^。；，ＰＥＢ]{0,10}?)(?P<q_act>致辞讲话|致辞|致词|致贺[辞词]|讲话|发言|表态|作[^。；，]{0,6}(?:发言|交流|分享|介绍|推介))(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.in-the-part", "SPOKE_AT", r"<START>(?:在)?[^，。；ＰＯＡ]{0,12}(?P<o><E>)(?:上|中|现场|期间|环节)?，?(?:首先)?(?:由)?(?P<s><PS>)<SIR><HOW>(?P<q_act>介绍说|介绍|汇报|通报|讲解|回顾|分享|解读|阐述|总结|肯定|感谢|祝贺|传达|领学|宣读|点评|推介|发言|致辞|讲话|说|谈到|坦言|认为|要求|提出|授课|主讲|表示|指出|强调)(?!会)"),
    Rule("spoke.declares-stance", "SPOKE_AT", r"(?P<s><PS>)(?:先后|分别|依次)(?P<q_act>表态)(?=[，。；]|$)", here="o"),
    Rule("spoke.it-was", "SPOKE_AT", r"<START>(?:率先|首先)?(?P<q_act>致辞|致词|致贺[辞词]|发言|讲话)的(?:是|有|还有)<FILL>(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.takes-the-stage", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:先后|分别|相继|依次)?(?:登台|上台)，[^。；ＰＥＢ]{0,40}?作了?[^。；，]{0,8}?(?P<q_act>分享|报告|演讲|讲座|交流)", here="o", only="Person"),
    # 甲参加会见并在某大会开幕式上讲话.
    Rule("spoke.meets-and-speaks", "SPOKE_AT", r"(?P<s>Ｐ)(?:参加|出席)了?(?:会见|会谈|座谈|活动)，?并在(?P<o><E>)上(?:作|发表|致)?(?:[^。；，ＰＥＢ]{0,4})(?P<q_act>讲话|致辞|发言|演讲)"),
    Rule("spoke.people-at", "SPOKE_AT", r"(?P<s><PEOPLE>)等?(?:先后|分别|相继|依次)?在(?P<o><E>)上?(?:先后|分别|相继|依次)?(?P<q_act>致辞|致词|致贺[辞词]|讲话|发言)", only="Person"),
    # 致辞嘉宾包括：甲，乙
    Rule("spoke.guests-are", "SPOKE_AT", r"(?:(?P<o><E>)的?)?(?P<q_act>致辞|致词|演讲|主讲|发言)嘉宾(?:包括|有|为|还有|分别是)：?(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.who-speaks", "SPOKE_AT", r"(?:(?P<o><E>)上?)?(?:作|上台|登台|受邀)(?P<q_act>(?:主旨|交流|主题|专题|重点|表态|典型)?(?:发言|演讲|报告|致辞|致词))的(?:是|有|还有)(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.comes-and-gives", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?!到[^。；，]{0,4}(?:听取|聆听)[^。；，并]{0,20}(?:[，。；]|$))(?:莅临|亲临|出席|来到|到(?:会|场)?)(?P<o><E>)?(?:现场)?并?(?:[^。；，ＰＥＢ]{0,4})?(?:作了?|发表了?|致)?[^。；，ＰＥＢ]{0,10}?(?P<q_act>讲话|演讲|致[辞词]|发言|报告|讲座|说明|通报|汇报)(?=[，。；]|$)", here="o"),
    Rule("spoke.comes-and-reports", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:莅临|亲临|来到)(?P<o><E>)?(?:现场)?并?作了?Ｄ", {"act": "作报告"}, here="o"),
    Rule("spoke.arrives", "SPOKE_AT", r"(?P<s><PS>)(?:应邀)?(?:到会|到场|与会)(?:并)?(?P<q_act>讲话|致辞|致词)", here="o"),
    Rule("spoke.and-gives", "SPOKE_AT", r"(?P<s>[ＰＨ])并?(?:作|作了|发表)(?P<q_act>讲话|致辞)(?=[。，；]|$)", here="o"),
    Rule("spoke.members", "SPOKE_AT", r"(?P<s>Ｐ(?:、Ｐ)+)等?(?:\d+[位名])?[^。；，ＰＥＢ]{0,6}?(?:常委|委员|代表|企业家|专家|人)[^。；ＰＥＢ]{0,40}?(?:提出(?:了)?|作了?|进行了?|踊跃)[^。；，]{0,6}?(?P<q_act>意见建议|发言|建言|分享)", here="o"),
    Rule("spoke.who-declares", "SPOKE_AT", r"(?P<q_act>宣布)[^。；，Ｐ]{0,16}?(?:开工|开幕|开赛|启动|闭幕|开园|开馆|开业)的是(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.teaches-the-party", "SPOKE_AT", r"(?P<s><PS>)<SIR><MANNER>(?:领学并)?(?:讲授?|上)了?(?:[^。；，ＰＥＢ]{0,20}?)(?P<q_act>党课)(?=[，。；并]|$)", here="o"),
    Rule("spoke.declares", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>(?:(?:出席|参加)了?[^，。；Ｐ]{0,8}?并|到会|到场|最后|正式)?(?P<q_act>宣布)[^。；，Ｐ]{0,20}?(?:开工|开幕|开赛|启动|闭幕|开园|开馆|开业|开机|投产|启用|启航|开镰|开渔|正式开始|面市|通车|开班|开营|开播|成立|揭牌|竣工)(?=[。，；！]|$)", here="o"),
    Rule("spoke.speech", "SPOKE_AT", r"(?<!代表)(?P<s><PS>)<SIR>(?:在[^。；，ＰＥＢ]{0,4}?)?(?P<q_act>致辞|致词|讲话|发言|点评|总结|汇报|推介|授课|分享|回应讲话|主旨演讲|主题演讲)(?:(?:中|时|里)(?:说|表示|指出|强调|回忆|感谢|提到|谈到|介绍|希望)?|(?:说|表示|指出|强调|认为|建议|呼吁|提出)(?=[，：]))", here="o"),
    Rule("spoke.stressed", "SPOKE_AT", r"(?:(?<=^)|(?<=[，。；：Ｘ]))(?P<s>Ｐ)(?P<q_act>指出|强调|要求)(?=[，：])", here="o"),
    Rule("spoke.report", "SPOKE_AT", r"(?P<s><PS>)(?:教授|博士|院士|研究员)?(?:代表[^。；，]{1,10})?(?:受[^。；，Ｐ]{1,12}委托，?)?(?:分别)?(?:向大会)?(?:作了?|做了|所作的?)(?:题为|关于|《)?(?:[^。；ＰＥ]{0,60}?)(?P<q_act>报告|工作报告|专题讲座|专题辅导报告|说明|汇报|Ｄ报告|专题报告|主旨报告)", here="o"),
    Rule("spoke.titled", "SPOKE_AT", r"(?P<s><PS>)<SIR><HOW>(?:作了?|做了?|发表了?|带来了?|分享了?)(?:题为|主题为)(?:Ｄ|“[^”]{1,50}”)(?:[、和及与](?:Ｄ|“[^”]{1,50}”))*的?[^。；，ＰＥＢＤ]{0,8}?(?P<q_act>报告讲演|报告|演讲|讲座|致辞|发言|分享|授课|讲话)", here="o"),
    Rule("spoke.at-and", "SPOKE_AT", r"(?P<s>Ｐ)在(?P<o><E>)上?[^。；ＥＢ]{1,50}?并(?:作|发表)?(?P<q_act>讲话|致辞|致词|发言)(?=[。，；]|$)"),
    Rule("spoke.people", "SPOKE_AT", r"(?<!同)(?P<s><PEOPLE>)(?:等)?(?:出席|参加)(?:了)?(?P<o><E>)?(?:活动|会议)?并(?:分别|先后)?(?:作|发表|致)?了?(?P<q_act>讲话|致辞|致词|发言|致贺[辞词]|点评|总结|演讲|推介)", here="o", only="Person"),
    Rule("spoke.asks", "SPOKE_AT", r"(?P<s><PS>)(?:等)?(?:先后|分别|依次|相继|踊跃)*(?:就|对|围绕|聚焦|针对|结合)[^。；，Ｐ]{1,40}?(?P<q_act>提出)了?[^。；，]{0,10}?(?:要求|意见|建议|希望|询问|问题)", here="o"),
    Rule("spoke.online", "SPOKE_AT", r"(?P<s>Ｐ)(?:线上|视频|在线|通过视频|以视频方式)(?:作|发表)?(?P<q_act>致辞|致词|讲话|发言|主旨演讲)", here="o"),
    Rule("spoke.as-delegates-each", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>作为[^，。；Ｐ]{1,14}代表(?:(?:，|、|和)[^，。；ＰＥＢ]{0,16}(?P<s2>Ｐ)<SIR>作为[^，。；Ｐ]{1,14}代表)+，?(?:分别|先后|依次|相继)(?:作了?|进行了?)?(?:交流|表态|典型)?(?P<q_act>发言|讲话|致辞)", here="o"),
    Rule("spoke.lectures-on", "SPOKE_AT", r"(?P<s><PS>)<SIR><HOW>(?:主讲|开讲|宣讲|(?<!宣)讲|讲述|讲授|分享)了?(?:题为|主题为)?(?:[ＤＷ]|“[^”]{4,50}”)(?=[，。；、]|$)", {"act": "主讲"}, here="o"),
    Rule("spoke.under-the-title", "SPOKE_AT", r"(?P<s><PS>)<SIR><HOW>以(?:Ｄ|“[^”]{1,50}”)(?:[、和]?(?:Ｄ|“[^”]{1,50}”))*为(?:主题|题目|题)，", {"act": "主讲"}, here="o"),
    Rule("spoke.answers", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?，?(?:分别|现场|先后|共同|也|还|均|就[^。；Ｐ]{2,60}?)*(?P<q_act>作新闻发布|作主发布|回答了?[^。；，Ｐ]{0,10}提问|答记者问)(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.shares-with", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:与|同|向|和|给|为)[^。；，ＰＥＢＯ]{1,14}?(?P<q_act>分享)了", here="o", only="Person"),
    Rule("spoke.comes-to-lecture", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:应邀|受邀|专程)+(?:来|到|赴|前来|莅临|走进)[^。；，ＰＥＢ]{0,10}?(?P<q_act>讲学|讲课|授课|讲座|演讲|宣讲)(?=[，。；]|$)", here="o"),
    Rule("spoke.as-delegate", "SPOKE_AT", r"(?P<s><PS>)(?:等)?(?:[\d一二三四五六七八九十]+[名位][^。；，ＰＥＢ]{0,6})?(?:作为[^。；，Ｐ]{1,20}?)?(?:代表(?:(?:全体|各|与会|新|老|参|部分)[^。；，ＰＥＢ]{1,10}|[ＯＡＺＨ]|[^。；，ＰＥＢ]{2,8})?)?(?:先后|分别|依次|在会上|上台)*(?:作了?)?(?:交流|表态|典型|大会)?(?P<q_act>发言|发了言)(?=[。，；]|$)", here="o"),
    Rule("spoke.at-scene", "SPOKE_AT", r"(?P<o><E>)(?:现场|期间|开幕|闭幕)，(?P<s><PS>)(?P<q_act>介绍|致开幕词|致闭幕词|致辞|致词|讲话|发言|宣布|主讲|讲解)"),
    Rule("spoke.at-named-lecture", "SPOKE_AT", r"在(?P<o><E>)(?:上|中)，(?P<s><PS>)(?P<q_act>主讲|分享|授课|宣讲)"),
    Rule("spoke.comments", "SPOKE_AT", r"(?P<s><PS>)(?:对[^。；，]{1,16})?(?:进行|作)?(?:了)?(?:现场|当场|逐一)+(?P<q_act>点评|讲解|授课|宣讲)", here="o"),
    Rule("spoke.told", "SPOKE_AT", r"(?<![向对同与])(?P<s><PS>)(?P<q_act>介绍|通报|汇报|宣读|解读|推介|报告|传达|公布)了[^。；，Ｐ]{0,40}?(?:情况|结果|数据|进展|方案|政策|成果|经验|做法|背景|名单|决定|贺信|资源|项目|环境|产品|优势)", here="o"),
    Rule("spoke.told-of", "SPOKE_AT", r"(?P<s><PS>)(?:分别|先后|依次)(?:[^。；，ＰＥＢ]{0,4})?(?P<q_act>介绍|分享|汇报|交流|阐述)了[^。；Ｐ]{2,40}?(?:经验|做法|情况|成果|体会|观点|进展)", here="o"),
    Rule("spoke.is-invited-to-lecture", "SPOKE_AT", r"邀请了?(?:[^。；，ＰＥＢ]{0,12})(?P<s>Ｐ)<SIR>(?:来[院校]?|前来|到场)?(?:作|做|带来|主讲)?了?Ｅ(?=[，。；]|$)", {"act": "讲座"}, here="o"),
    Rule("spoke.is-invited-to-hold", "SPOKE_AT", r"邀请了?(?:[^。；，ＰＥＢ]{0,12})(?P<s>Ｐ)<SIR>(?:[来到莅][校院馆所会场]|前来)?(?:讲授|开展|举行|举办|进行|开设)了?[^。；，ＰＥＢ]{0,6}(?P<o>Ｅ)(?=[，。；]|$)", {"act": "讲座"}),
    Rule("spoke.is-invited", "SPOKE_AT", r"邀请了?(?:[^。；，ＰＥＢ]{0,12})(?P<s><PS>)<SIR>(?:到会|现场)?(?:在[^。；，ＰＥＢ]{1,20}?)?(?:作|做|进行|开展)了?[^。；，ＰＥＢ]{0,40}?(?P<q_act>专题讲座|专题辅导|专题报告|辅导报告|专题授课|讲座|报告|辅导|授课|宣讲|讲解|Ｄ(?<=[作做]了Ｄ))(?=[，。；]|$)", here="o"),
    Rule("spoke.reports-listed", "SPOKE_AT", r"(?P<o>Ｅ)上，(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?:等)?(?:分别|先后|依次|相继)+作了?(?:[^。；，ＰＥＢ]{0,10}?)(?:Ｄ|报告|讲座|演讲)", {"act": "作报告"}, only="Person"),
    # 会后举行某某讲座，甲应邀作题为…的讲座: there, and not at what went before.
    Rule("spoke.at-what-follows", "SPOKE_AT", r"(?:后|随后|还)，?(?:举行|举办)了?(?P<o>Ｅ)，(?:<FILL>[、，])?<FILL>(?P<s>Ｐ)<SIR>(?:应邀|受邀)?(?:作了?|主讲)[^。；ＰＥ]{0,60}?(?P<q_act>讲座|报告|辅导|讲解|授课|Ｂ)(?=[，。；])"),
    Rule("spoke.report-on", "SPOKE_AT", r"(?P<s>Ｐ(?:[、，和]Ｐ)*)<SIR>(?:受Ｏ委托，?)?<MANNER>(?:所)?作(?:的|了)(?:大会秘书处|[ＯＢ])?Ｄ", {"act": "作报告"}, here="o"),
    Rule("spoke.explained", "SPOKE_AT", r"(?P<s>Ｐ)作了Ｄ的说明", {"act": "作说明"}, here="o"),
    Rule("spoke.briefed", "SPOKE_AT", r"(?<![向对同与])(?P<s><PS>)(?:分别)?(?P<q_act>汇报|通报|点评|讲解|宣讲|授课|主讲|介绍(?!，))(?:了)?(?=[工相有情一重Ｄ。，]|$)", here="o", confidence=0.7),
    Rule("spoke.as-its-guest", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:等)?(?:应邀|受邀|近日|先后)*做客(?P<o>Ｅ)，(?:[^。；，ＰＥ]{0,14}，)?(?:[^。；，ＰＥ]{0,10}?)(?:作了?|带来了?|分享了?|主讲|讲述了?|开讲|讲授了?|为[^。；，]{2,16}(?:作|讲|带来))", {"act": "主讲"}),
    Rule("spoke.lecture", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>(?:应邀|受邀|专程|现场)*(?:在[^。；，]{0,12})?(?:来?作(?!为)[了的]?|所作[了的]?|来讲|主讲(?:了|的)?|讲了|带来)(?:[^。；，Ｐ]{0,12}?)(?P<o>Ｅ)", {"act": "主讲"}),
    Rule("spoke.reports-to", "SPOKE_AT", r"(?P<s><PS>)<SIR>(?:受[^。；，Ｐ]{1,14}委托，?)?(?:代表[^。；，Ｐ]{1,14}?，?)?向(?P<o>Ｅ)(?:作了?|做了?)?[^。；，ＰＥ]{0,30}?(?P<q_act>报告|汇报|通报|说明|述职|Ｄ的说明|Ｄ)(?=[，。；]|$)"),
    Rule("spoke.announces", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?<HOW>(?P<q_act>宣布|公布)了?[^。；，ＰＥＢ]{0,16}?(?:成绩|结果|名次|获奖名单|名单|命题|规则)(?=[，。；、并]|$)", here="o", only="Person"),
    Rule("spoke.first-is", "SPOKE_AT", r"(?:率先|首先|最先|第一个|头一个|随后|接着|最后|压轴)?(?P<q_act>开讲|主讲|登台|登台发言|上台发言)的(?:还)?(?:是|有)(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?=[，。；]|$)", here="o", only="Person"),
    Rule("spoke.on-the-spot", "SPOKE_AT", r"(?P<s><PS>)<SIR>在现场(?:还|也|再次|正式)?(?P<q_act>宣布|介绍|表示|强调|指出|致辞|讲话|承诺)(?=了|，|：|。)", here="o"),
    Rule("spoke.lecturer-is", "SPOKE_AT", r"(?:(?P<o><E>)的?)?主讲(?:人|嘉宾|教师|老师)?(?:分别)?(?:是|为|由|系)<FILL>(?P<s><PEOPLE>)(?:担任)?(?=[，。；]|$)", {"act": "主讲"}, here="o", only="Person"),
    Rule("spoke.serves-as-lecturer", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:分别|应邀|受邀)*(?:担任|任)(?:本次|此次)?(?P<o><E>)?的?(?:主讲|授课)(?:人|嘉宾|教师|老师|专家)?(?=[，。；]|$)", {"act": "主讲"}, here="o", only="Person"),
    Rule("spoke.teaches-named", "SPOKE_AT", r"(?P<s><PS>)<SIR><MANNER>(?:讲授|讲|上|开讲)了?(?:一[堂节次场])?(?P<o>Ｅ)(?=[，。；]|$)", {"act": "讲授"}),
    Rule("spoke.lectured-by", "SPOKE_AT", r"由(?P<s>Ｐ)(?P<q_act>主讲|授课|讲授)的?(?:[^。；，Ｐ]{0,24}?)(?P<o>Ｅ)"),
    Rule("led.leads", "LED", r"(?P<s><PS>)(?:[^。；，ＰＥＢ]{0,8})?(?:带队|率队|率领|带领|领队|率(?=[\u4e00-\u9fffＨ]{0,6}(?:代表团|代表队|团|队)))(?![^。；，]{0,14}(?:政府|群众|人民))(?:(?!邀请|，召开)[^。；]){0,40}?(?:开展|参加|举行)(?:[^。；，]{0,8}?)(?P<o>[ＥＢ])(?!选举)"),
    Rule("led.under", "LED", r"在(?P<s>Ｐ)(?:等人?)?的?(?:带领|率领)下，?[^。；ＥＢ]{0,40}?(?:开展|举行|举办|参加)(?:了)?(?:[^。；，]{0,6})(?P<o>[ＥＢ])"),
    Rule("led.by", "LED", r"由(?P<s><PS>)(?:带队|率队|带领|率领)的(?P<o>Ｅ)"),
    Rule("led.goes-out", "LED", r"(?P<s>[ＰＨ])(?:[^。；，ＰＥＢ]{0,8})?(?:率领|带领|率)(?:[^。；，ＥＢ]{0,12}?)(?:出征|参加|征战|出战|参赛|角逐)(?P<o>Ｅ)"),
    Rule("led.here", "LED", r"由?(?P<s>Ｐ)(?:带队|率队)(?:参会|参赛|参加|出席)?(?=[，。；会学]|$)", here="o", confidence=0.7),
    Rule("spoke.says", "SPOKE_AT", r"<START>(?!据)(?:<FILL>、)?<FILL>(?P<s><PS>)<SIR><HOW>(?P<q_act>介绍说|表示|指出|强调|说|认为|介绍|坦言|谈到|提到|谈道|透露|要求|希望|提出|呼吁|建议|回顾|倡议|勉励|致(?:欢迎|开幕|闭幕|贺)?[辞词](?:时)?(?:表示|指出|强调|称|说|指)|讲话(?:表示|指出|强调|说)|发言(?:表示|指出|认为|说)|说道|感言|寄语)(?=[，：])", here="o", here_type="Occasion"),
    Rule("spoke.tells", "SPOKE_AT", r"<START>(?:<FILL>、)?<FILL>(?P<s><PS>)<SIR>(?:、Ｃ)*，?<MANNER><HOW>(?P<q_act>要求|希望|勉励|寄语|领学|报告|介绍|汇报|通报|宣读|传达|讲解|讲授|讲述|回顾|分享|解读|阐[述释]|总结|肯定|点评|感谢|祝贺|(?:安排)?部署(?!点)|安排(?=[^，。；]{2,12}(?:工作|任务|事项))|赞扬|强调|指出|提出)了?(?!，|：|的|过)", here="o", here_type="Occasion"),
    Rule("spoke.for-a-body", "SPOKE_AT", r"<START>(?P<s><PS>)<SIR>(?:首先|随后|最后)?代表[^，。；Ｐ]{1,24}?(?:向|对)?(?P<q_act>欢迎|感谢|祝贺)[^，。；]", here="o", here_type="Occasion"),
    Rule("spoke.turns-to", "SPOKE_AT", r"<START>(?:<FILL>、)?<FILL>(?<!代表)(?P<s><PS>)<SIR>(?:(?:首先|谨)?代表[^。；]{2,30}?，)?，?<HOW>(?:向|对|就|围绕)[^。；]{2,70}?(?:作了?|进行了?|做了?|给予了?|提出了?|致以)?(?:(?!，)[^。；Ｐ]){0,8}?(?P<q_act>表示[^，。；]{0,8}?(?:祝贺|感谢|欢迎|肯定|赞赏|认可|慰问|谢意)|致以[^，。；]{0,12}?(?:敬意|感谢|问候|祝贺|祝福)|介绍|说明|汇报|讲解|解读|总结|点评|肯定|要求|希望|评价|部署|致谢|感谢)(?=[，。；]|$)", here="o", here_type="Occasion", unless="贺信|贺电|复信|致电"),
    Rule("attended.they-are", "ATTENDED", r"^(?:Ｈ|他们)(?:分别)?是：?(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.sees-off", "ATTENDED", r"(?P<s><PEOPLE>)(?!生前)(?:等(?:同志|领导同志|[^。；，ＰＥＢ]{0,8})?)?，?(?:Ｘ|[^。；，ＰＥＢ]{0,10}?)?(?:前往|到|来到)(?:[^。；，ＰＥＢ]{0,12}?)(?:为Ｐ)?送别", {"role": "attendee"}, here="o", only="Person"),
    # 甲、乙等在哀乐声中缓步来到丙同志的遗体前肃立默哀
    Rule("attended.bows-before", "ATTENDED", r"(?P<s><PEOPLE>)(?:等(?:同志)?)?，?在哀乐声中(?:[^。；，ＰＥＢ]{0,6}?)来到Ｐ?[^。；，ＰＥＢ]{0,4}遗体前", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.list-goes-on", "ATTENDED", r"^(?:以及)?(?:<FILL>[、，])?<FILL>(?P<s><PEOPLE>)(?:等(?:同志|领导|人|[^。；，：ＰＥＢ]{0,6}领导)?)?[；。]$", {"role": "attendee"}, here="o", here_type="Listed", confidence=0.6, only="Person"),
)

# A final without the name of its games: U12组决赛.
_A_FINAL = re.compile(r"[\u4e00-\u9fffA-Z\d]{0,4}组?(?:男子|女子)?[半总]?决赛")
# What is given for a guest, and what is walked through, by the ends of their names.
_FOR_GUESTS = ("仪式", "宴会", "晚宴", "午宴", "国宴", "招待会", "酒会")
_OF_KIND = {"spoke.teaches-named": ("课", "讲座", "报告", "讲堂", "辅导", "报告会", "公开课"), "attended.is-received": _FOR_GUESTS, "attended.is-welcomed": _FOR_GUESTS, "attended.tours-a-show": ("展", "展览", "展会", "博览会", "展览会", "交易会", "成就展示")}
# What somebody hands out in writing where he arrives.
_ON_ARRIVAL = re.compile(r"(?:在机场)?发表了?书面讲话[，。]")
_FEASTED = re.compile(r"(?P<kind>宴会|晚宴|午宴|招待会)[^。]{0,60}。\s*$")


# Who stands in for whom: 甲|代表|董事长乙致辞, 甲|先生代表某集团|乙致辞; where 代表 was read as a title of the second, nothing stands between.
_FOR_ANOTHER = re.compile("Ｐ(?P<between>(?:先生|女士|同志)?代表(?:[^，。；Ｐ]{2,10}?(?:集团|公司|银行|协会|商会|基金会))?)?(?=Ｐ)")


def _stood_in_for(sentence: Sentence) -> dict[Span, Mention | None]:
    """Give those for whom another acts, by their places, each with who does all of it where nothing but 代表 stands between; else his are the words alone."""
    owners = sentence.shape_mentions
    found: dict[Span, Mention | None] = {}
    for match in _FOR_ANOTHER.finditer(sentence.shape):
        other = owners[match.end()]
        if other is not None and (match["between"] or any(post.title == "代表" for post in other.posts)):
            found[other.span] = owners[match.start()] if match["between"] == "代表" else None
    return found


# 甲，再度|邀请主席乙举行会议.
_INVITED = re.compile("，?[^，。；]{0,6}邀请[^，。；]{2,30}(?:举行|召开)")


# Of what group it is told who leads and who belongs to it.
_LED_BY = re.compile("(?:[组队班]，|^)由[^，。；]{2,30}牵头，[^。；]*$")


# Who of an area or a government is at an event, and where others are: 各界人士, 等地，少先队员….
_ITS_PEOPLE = re.compile("(?:社会)?各界|等地[，的]|等国(?:各界|嘉宾|人士)|(?:各级)?官员|民众|(?:友好|知名|文化|工商)?人士|(?:(?:、|和)[^，。；]{1,8}){1,8}等地，")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who was at an event, chaired it, spoke there, or led it."""
    found = find(RULES, sentence)
    return _told(sentence, list(found)) if found else ()


def _told(sentence: Sentence, triples: list[Triple]) -> Iterator[Triple]:
    stood_in_for = _stood_in_for(sentence) if "代" in sentence.text else {}
    if any(stood_in_for.values()):
        triples = [replace(t, subject=doer) if (doer := stood_in_for.get(t.subject.span)) is not None else t for t in triples]
    there = {t.subject.span for t in triples if t.evidence.rule == "spoke.at-what-follows"}
    for triple in triples:
        if triple.subject.span in there and triple.relation == "SPOKE_AT" and triple.evidence.rule != "spoke.at-what-follows":
            continue
        if triple.relation == "SPOKE_AT" and triple.object.anaphor and not triple.object.name and _ON_ARRIVAL.match(sentence.text, triple.subject.span.end - sentence.span.start):
            # 甲抵达某机场。甲发表书面讲话，代表…致以问候: at no event.
            continue
        if triple.relation == "SPOKE_AT" and triple.subject.span in stood_in_for:
            continue
        if triple.relation == "ATTENDED" and triple.subject.sub in ("AdministrativeArea", "GovernmentBody") and _ITS_PEOPLE.match(sentence.text, triple.subject.span.end - sentence.span.start):
            # 秘鲁|各界人士出席…: people of it, without a name.
            continue
        if triple.evidence.rule == "attended.beats" and _A_FINAL.fullmatch(triple.object.canonical):
            continue
        if triple.evidence.rule == "attended.present-here" and "牵头，" in sentence.text and _LED_BY.search(sentence.text, 0, triple.subject.span.start - sentence.span.start):
            # 成立调查组，由甲牵头，|乙、丙参加: in the group, and at no meeting.
            continue
        if triple.evidence.rule == "attended.panel" and _INVITED.match(sentence.text, triple.subject.span.end - sentence.span.start):
            # 甲再度邀请主席乙举行紧急会议，就某事进行讨论: it need not have come to be.
            continue
        if triple.evidence.rule == "spoke.is-invited-to-hold" and triple.object.sub == "Meeting":
            # 邀请主席甲举行紧急会议: no lecture of a guest's.
            continue
        kinds = _OF_KIND.get(triple.evidence.rule)
        if kinds is not None and not triple.object.canonical.rstrip("”").endswith(kinds):
            continue
        if triple.evidence.rule == "attended.went-along-on-it" and not sentence.text.rstrip("。").endswith("活动"):
            continue
        if triple.evidence.rule in ("spoke.the-speech-at", "chaired.and-spoke-there", "attended.is-welcomed") and triple.evidence.status == "wished":
            # 要深入学习某某在某会上的讲话: what is to be studied was said; 举行仪式，欢迎某某: who is welcomed is there.
            triple = replace(triple, evidence=replace(triple.evidence, status="asserted"))
        yield triple
        banquet = _FEASTED.search(sentence.article.body.text, max(sentence.span.start - 120, 0), sentence.span.start) if triple.evidence.rule == "attended.they-are" else None
        if banquet:
            # 举行宴会，欢迎来华出席…的贵宾。他们是：…: guests of both.
            yield replace(triple, object=replace(triple.object, name=banquet["kind"]))
