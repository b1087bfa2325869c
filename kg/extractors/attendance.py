"""Finds who was at an event and in which part: present, in the chair, speaking, leading."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("ATTENDED", "PRESIDED_OVER", "SPOKE_AT", "LED")

RULES = (
    Rule("attended.present", "ATTENDED", r"(?P<s><XS>)(?!方面|方)<ETC>(?:(?!的|支持|引导|鼓励|企业|邀请|吸引|组织|负责人|领导|职工|师生|员工)[^。；，ＰＥＢ]){0,12}(?:出席|参加|参与)(?:了|并见证)?(?!主持)(?:[^。；，Ｐ]{0,8}?)(?P<o><E>)", {"role": "attendee"}),
    Rule("attended.present-here", "ATTENDED", r"(?P<s><XS>)<ETC>(?:[^。；，ＰＥＢ]{0,10})?(?:出席|参加)(?:了)?(?:并(?:致辞|讲话|致词|发言|宣布|作)|。|，|；|$)", {"role": "attendee"}, here="o"),
    Rule("attended.people", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,16})?(?:出席|参加)(?:了|并见证)?(?!主持)(?:[^。；，Ｐ]{0,8}?)(?P<o><E>)", {"role": "attendee"}, only="Person"),
    Rule("attended.people-here", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,16})?(?:出席|参加)(?:了)?(?=并|。|，|；|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-witness", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,10})?(?:共同|到场|现场|一同|一起)?见证(?:了)?(?:这一|签约|揭牌|活动|启动|时刻|仪式|(?P<o><E>))", {"role": "guest"}, here="o", only="Person"),
    Rule("attended.people-observe", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,10})?(?:应邀)?(?:列席|旁听)(?:了)?(?:(?P<o><E>)|)", {"role": "observer"}, here="o", only="Person"),
    Rule("attended.people-named", "ATTENDED", r"(?:出席|参加|到会|到场|参会|与会|莅临|就座)(?:本次|此次|了)?(?P<o><E>)?(?:并[^。；，ＰＥＢ]{1,12})?的?(?:Ｃ|领导|嘉宾|人员|专家|还|国际贵宾|主要|单位|代表|和){0,5}(?:有|(?<=就座的)是|(?<=出席的)是)[：，]?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-listed", "ATTENDED", r"(?:出席|参加|到会|就座|列席)(?P<o><E>)?[^。；Ｐ：]{0,30}?(?:有|是)：(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.list-goes-on", "ATTENDED", r"^(?:以及)?(?P<s>Ｐ(?:[、，]Ｐ)+)；$", {"role": "attendee"}, here="o", confidence=0.6, only="Person"),
    Rule("attended.observers-named", "ATTENDED", r"(?:列席|旁听)(?:本次|此次|了)?(?P<o><E>)?的?(?:还)?有[：，]?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", {"role": "observer"}, here="o", only="Person"),
    Rule("attended.on-the-stage", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＥＢ]{0,6})?在主席台(?:前排)?就[座坐]", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.people-come", "ATTENDED", r"(?P<s><PEOPLE>)(?:等)?(?:也|均|都|分别|应邀|专程)*(?:到会|到场|参会|莅会|与会)(?=[。，；并]|$)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.leads-who", "ATTENDED", r"带队(?:前往|参加|走访|慰问|调研|来访)?的(?:是|有)(?:<FILL>[、，])?(?P<s><PEOPLE>)", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.list-and-others", "ATTENDED", r"(?P<s>[ＯＡ](?:、[ＯＡ])+)等(?:相关|有关)?(?:部门|单位|委办局)?[^。；Ｐ]{0,80}?(?:参加|出席)(?:了)?(?P<o><E>)", {"role": "attendee"}),
    Rule("attended.observers-and-others", "ATTENDED", r"(?P<s>Ｐ(?:、Ｐ)*)，(?:部分|有关|相关|各|以及|区|县|市)[^。；ＰＯ]{0,60}?(?P<s2>Ｏ)?负责人?(?:列席|旁听)(?:了)?(?P<o><E>)?", {"role": "observer"}, here="o"),
    Rule("attended.body-heads", "ATTENDED", r"(?P<s>Ｏ)(?:主要)?负责(?:人|同志)(?:列席|旁听)(?:了)?(?P<o><E>)", {"role": "observer"}),
    Rule("attended.members", "ATTENDED", r"(?P<s>Ｏ)(?:全体)?(?:成员|组成人员|委员|班子成员)(?:及[^。；，]{0,12})?(?:出席|参加)(?:了)?(?P<o><E>)?", {"role": "attendee"}, here="o"),
    Rule("attended.observer", "ATTENDED", r"(?P<s><XS>)<ETC>(?:[^。；，ＰＥＢ]{0,16})?(?:应邀)?(?:列席|旁听)(?:了)?(?:(?P<o><E>)|)", {"role": "observer"}, here="o"),
    Rule("attended.guest", "ATTENDED", r"(?P<s><XS>)(?:[^。；，ＰＥＢ]{0,8})?(?:见证签约|担任主礼嘉宾|应邀出席|应邀来到|到场见证|共同见证)(?:了)?(?:(?P<o><E>)|)", {"role": "guest"}, here="o"),
    Rule("attended.came", "ATTENDED", r"(?P<s><XS>)(?:等人|等|的代表)?(?:到场|亮相|应邀来到了?(?:(?P<o><E>))?)", {"role": "attendee"}, here="o"),
    Rule("attended.listed", "ATTENDED", r"(?:出席|参加)(?P<o><E>)的?(?:还有|有|国际贵宾有|嘉宾有|领导有|的有)：?(?=[ＰＯＨ])(?P<s><XS>)", {"role": "attendee"}),
    Rule("attended.together", "ATTENDED", r"(?P<s><PS>)(?:一道|共同|一起|一同)?(?:为(?:[^。；，]{1,16})揭[牌幕]|揭下红绸|为(?:[^。；，]{1,16})颁发?奖牌?|宣布(?:活动|大会|[^。；，]{0,6})开幕|宣读(?:[^。；，]{1,10})决定|颁发了?)", {"role": "attendee"}, here="o"),
    Rule("attended.competed", "ATTENDED", r"(?P<s>[ＰＯＡ])(?:[^。；，ＰＥＢ]{0,12})?(?:(?:选派|派出)[^。；，]{0,12}(?:选手|队员|运动员)|征战|角逐)(?:[^。；]{0,20}?)(?P<o><E>)?", {"role": "competitor"}, here="o", confidence=0.7),
    Rule("attended.signs-with", "ATTENDED", r"(?P<s><PS>)(?:分别)?(?:与|和|同)(?P<s2><PS>)(?:(?!见证)[^。；，ＰＥＢ]){0,8}签署", {"role": "signatory"}, here="o"),
    Rule("attended.signs-for", "ATTENDED", r"(?P<s><PS>)(?:与|和|同)?(?P<s2>Ｐ)?(?:分别)?代表[^。；，ＰＥＢ]{1,8}(?:签署|签字|签约|在协议上签)", {"role": "signatory"}, here="o"),
    Rule("attended.went-along", "ATTENDED", r"(?P<s><PS>)(?:等)?(?:一同|陪同|随同|一起|共同)(?:检查|走访|调研|考察|慰问|看望)(?=[。，；]|$)", {"role": "attendee"}, here="o"),
    Rule("attended.panel", "ATTENDED", r"(?P<s><PS>)(?:围绕|就)[^。；]{1,30}?(?:展开|开展|进行)了?[^。；，]{0,4}(?:对话|讨论|研讨|探讨)", {"role": "speaker"}, here="o"),
    Rule("chaired.does", "PRESIDED_OVER", r"(?P<s><PS>)(?:同志|教授|委员长)?(?:[^。；，ＥＢＰ]{0,10})?主持(?:召开|了)?(?:(?!研究|编写|编制|设计|开发|通过|的课题)[^。；，ＰＥＢ]){0,8}?(?P<o><ES>)"),
    Rule("chaired.together", "PRESIDED_OVER", r"(?P<s>Ｐ)(?:[^。；Ｐ]{0,24})?(?:同|与|和)(?P<s2>Ｐ)共同主持(?P<o>Ｅ)"),
    Rule("chaired.together-too", "PRESIDED_OVER", r"(?P<s>Ｐ)[^。；Ｐ]{0,24}(?:同|与|和)Ｐ共同主持Ｅ，(?:同|与|和)(?P<s2>Ｐ)共同主持(?P<o>Ｅ)"),
    Rule("chaired.here", "PRESIDED_OVER", r"(?P<s>Ｐ)(?:委员长|同志)?主持(?=[。；，])", here="o"),
    Rule("chaired.by", "PRESIDED_OVER", r"(?P<o><E>)(?:[^。；ＰＥＢ]{0,8})?由(?P<s><PS>)(?:分别|共同|联合)?主持"),
    Rule("chaired.is", "PRESIDED_OVER", r"主持(?P<o><ES>)的(?:是|为)(?P<s><PS>)"),
    Rule("chaired.under", "PRESIDED_OVER", r"在(?P<s>Ｐ)的?主持下，(?P<o>[ＥＢ])"),
    Rule("spoke.gave", "SPOKE_AT", r"(?P<s><PS>)(?:[^。；，ＰＥＢ]{0,4})?(?:出席|参加)(?:了)?(?P<o><E>)?(?:并|，)(?:作|发表|致)?(?:[^。；，]{0,12})?(?P<q_act>讲话|致辞|致词|发言|主旨演讲)", here="o"),
    Rule("spoke.chair-and-speaks", "SPOKE_AT", r"(?P<s><PS>)主持(?:召开)?(?P<o><E>)并(?P<q_act>讲话|致辞|致词)"),
    Rule("spoke.opens", "SPOKE_AT", r"(?P<s><PS>)(?:分别|先后|首先|相继|随后|依次|上台|登台|现场|也|又|并|在会上)*(?:代表[^。；，]{1,8})?(?P<q_act>致辞|致词|致贺[辞词]|致欢迎辞|讲话|发言)(?=[。，；]|时|$)", here="o"),
    Rule("spoke.at-named", "SPOKE_AT", r"(?P<s><PS>)在(?P<o><E>)(?:的)?(?:上|中)?(?:的)?(?P<q_act>讲话|致辞|致词|发言|演讲|主旨演讲|介绍|说|表示|指出|强调|回应)"),
    Rule("spoke.at-named-first", "SPOKE_AT", r"在(?P<o><E>)(?:上|中|时)?，(?P<s><PS>)(?P<q_act>介绍说|介绍|说|表示|指出|强调|通报|汇报|致辞|致词|发言|讲话|宣布)"),
    Rule("spoke.for", "SPOKE_AT", r"(?P<s>Ｐ)为(?P<o><E>)(?P<q_act>致辞|致词|致开幕辞|致开幕词|讲话)"),
    Rule("spoke.on-behalf", "SPOKE_AT", r"(?P<s>Ｐ)(?:受[ＯＡ、和]+委托，?)?(?:谨)?代表[ＯＡ、和及与]+(?:作|致|发表)?[^。；，]{0,4}?(?P<q_act>致辞|致词|讲话|发言)", here="o"),
    Rule("spoke.at-which", "SPOKE_AT", r"<START>(?P<o><E>)(?:上|中|现场)，(?P<s><PS>)(?P<q_act>透露|介绍说|介绍|表示|指出|强调|通报|汇报|致辞|致词|发言|讲话|宣布)"),
    Rule("spoke.on-a-matter", "SPOKE_AT", r"(?P<s>Ｐ)就[^。；Ｐ]{2,50}?作了?[^。；，Ｐ]{0,8}?(?P<q_act>推介|介绍|说明|汇报|解读|点评|发言|讲解)(?=[，。；]|$)", here="o"),
    Rule("spoke.gives-speech", "SPOKE_AT", r"(?P<s><PS>)(?:等)?(?:分别|先后|首先|相继|随后|依次|上台|登台|现场|也|又|并|在会上)*(?:代表[^。；，]{1,12})?(?:作了?|发表(?=(?:总结|重要)讲话(?:[，。；]|$)))(?P<q_act>(?:动员|总结|重要|主旨|主题|交流|典型)(?:讲话|演讲))", here="o"),
    Rule("spoke.declares-stance", "SPOKE_AT", r"(?P<s><PS>)(?:先后|分别|依次)(?P<q_act>表态)(?=[，。；]|$)", here="o"),
    Rule("spoke.it-was", "SPOKE_AT", r"<START>(?:率先|首先)?(?P<q_act>致辞|致词|致贺[辞词]|发言|讲话)的(?:是|有|还有)<FILL>(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.takes-the-stage", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:先后|分别|相继|依次)?(?:登台|上台)，[^。；ＰＥＢ]{0,40}?作了?[^。；，]{0,8}?(?P<q_act>分享|报告|演讲|讲座|交流)", here="o", only="Person"),
    Rule("spoke.people-at", "SPOKE_AT", r"(?P<s><PEOPLE>)等?(?:先后|分别|相继|依次)?在(?P<o><E>)上?(?:先后|分别|相继|依次)?(?P<q_act>致辞|致词|致贺[辞词]|讲话|发言)", only="Person"),
    Rule("spoke.who-speaks", "SPOKE_AT", r"(?:(?P<o><E>)上?)?(?:作|上台|登台|受邀)(?P<q_act>(?:主旨|交流|主题|专题|重点|表态|典型)?(?:发言|演讲|报告|致辞|致词))的(?:是|有|还有)(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.arrives", "SPOKE_AT", r"(?P<s><PS>)(?:应邀)?(?:到会|到场|与会)(?:并)?(?P<q_act>讲话|致辞|致词)", here="o"),
    Rule("spoke.and-gives", "SPOKE_AT", r"(?P<s>[ＰＨ])并?(?:作|作了|发表)(?P<q_act>讲话|致辞)(?=[。，；]|$)", here="o"),
    Rule("spoke.members", "SPOKE_AT", r"(?P<s>Ｐ(?:、Ｐ)+)等?(?:\d+[位名])?[^。；，ＰＥＢ]{0,6}?(?:常委|委员|代表|企业家|专家|人)[^。；ＰＥＢ]{0,40}?(?:提出(?:了)?|作了?|进行了?|踊跃)[^。；，]{0,6}?(?P<q_act>意见建议|发言|建言|分享)", here="o"),
    Rule("spoke.who-declares", "SPOKE_AT", r"(?P<q_act>宣布)[^。；，Ｐ]{0,16}?(?:开工|开幕|开赛|启动|闭幕|开园|开馆|开业)的是(?P<s><PEOPLE>)", here="o", only="Person"),
    Rule("spoke.declares", "SPOKE_AT", r"(?P<s>Ｐ)(?P<q_act>宣布)[^。；，Ｐ]{0,20}?(?:开工|开幕|开赛|启动|闭幕|开园|开馆|开业|开机|投产|启用|启航|开镰|开渔)(?=[。，；！]|$)", here="o"),
    Rule("spoke.speech", "SPOKE_AT", r"(?P<s><PS>)(?:在)?(?P<q_act>致辞|致词|讲话|发言|回应讲话|主旨演讲|主题演讲)(?:中|时)(?:说|表示|指出|强调|回忆|感谢)?", here="o"),
    Rule("spoke.stressed", "SPOKE_AT", r"(?:(?<=^)|(?<=[，。；：Ｘ]))(?P<s>Ｐ)(?P<q_act>指出|强调|要求)(?=[，：])", here="o"),
    Rule("spoke.report", "SPOKE_AT", r"(?P<s><PS>)(?:教授|博士|院士|研究员)?(?:代表[^。；，]{1,10})?(?:分别)?(?:向大会)?(?:作了?|所作的?)(?:题为|关于|《)?(?:[^。；ＰＥ]{0,60}?)(?P<q_act>报告|工作报告|专题讲座|专题辅导报告|说明|汇报|Ｄ报告|专题报告|主旨报告)", here="o"),
    Rule("spoke.at-and", "SPOKE_AT", r"(?P<s>Ｐ)在(?P<o><E>)上?[^。；ＥＢ]{1,50}?并(?:作|发表)?(?P<q_act>讲话|致辞|致词|发言)(?=[。，；]|$)"),
    Rule("spoke.people", "SPOKE_AT", r"(?P<s><PEOPLE>)(?:等)?(?:出席|参加)(?:了)?(?P<o><E>)?(?:活动|会议)?并(?:分别|先后)?(?:作|发表|致)?(?P<q_act>讲话|致辞|致词|发言)", here="o", only="Person"),
    Rule("spoke.asks", "SPOKE_AT", r"(?P<s>Ｐ)(?:就|对|围绕)[^。；，]{1,30}?(?P<q_act>提出)了?[^。；，]{0,10}?(?:要求|意见|建议|希望)", here="o"),
    Rule("spoke.online", "SPOKE_AT", r"(?P<s>Ｐ)(?:线上|视频|在线|通过视频|以视频方式)(?:作|发表)?(?P<q_act>致辞|致词|讲话|发言|主旨演讲)", here="o"),
    Rule("spoke.as-delegate", "SPOKE_AT", r"(?P<s><PS>)(?:等)?(?:作为[^。；，Ｐ]{1,20}?)?(?:代表)?(?:先后|分别|依次|在会上|上台)*(?:作了?|发了?)?(?:交流|表态|典型|大会)?(?P<q_act>发言|言)(?=[。，；]|$)", here="o"),
    Rule("spoke.at-scene", "SPOKE_AT", r"(?P<o><E>)(?:现场|期间|开幕|闭幕)，(?P<s><PS>)(?P<q_act>介绍|致开幕词|致闭幕词|致辞|致词|讲话|发言|宣布|主讲|讲解)"),
    Rule("spoke.at-named-lecture", "SPOKE_AT", r"在(?P<o><E>)(?:上|中)，(?P<s><PS>)(?P<q_act>主讲|分享|授课|宣讲)"),
    Rule("spoke.comments", "SPOKE_AT", r"(?P<s><PS>)(?:对[^。；，]{1,16})?(?:进行|作)?(?:了)?(?:现场|当场|逐一)+(?P<q_act>点评|讲解|授课|宣讲)", here="o"),
    Rule("spoke.told", "SPOKE_AT", r"(?P<s><PS>)(?P<q_act>介绍|通报|汇报|宣读|解读)了[^。；，Ｐ]{2,40}?(?:情况|方案|政策|成果|经验|做法|背景|名单|决定|贺信)", here="o"),
    Rule("spoke.told-of", "SPOKE_AT", r"(?P<s><PS>)(?:分别|先后|依次)(?:[^。；，ＰＥＢ]{0,4})?(?P<q_act>介绍|分享|汇报|交流|阐述)了[^。；Ｐ]{2,40}?(?:经验|做法|情况|成果|体会|观点|进展)", here="o"),
    Rule("spoke.report-on", "SPOKE_AT", r"(?P<s>Ｐ(?:[、，]Ｐ)*)(?:分别)?(?:所)?作(?:的|了)Ｄ", {"act": "作报告"}, here="o"),
    Rule("spoke.explained", "SPOKE_AT", r"(?P<s>Ｐ)作了Ｄ的说明", {"act": "作说明"}, here="o"),
    Rule("spoke.briefed", "SPOKE_AT", r"(?P<s><PS>)(?:分别)?(?P<q_act>汇报|通报|点评|讲解|宣讲|授课|主讲|介绍(?!，))(?:了)?(?=[工相有情一重Ｄ。，]|$)", here="o", confidence=0.7),
    Rule("spoke.lecture", "SPOKE_AT", r"(?P<s>Ｐ)(?:教授|博士|院士|研究员)?(?:在[^。；，]{0,12})?(?:来|所?作[了的]?|主讲(?:了|的)?|讲了|带来)(?:[^。；，Ｐ]{0,12}?)(?P<o>Ｅ)", {"act": "主讲"}),
    Rule("spoke.lectured-by", "SPOKE_AT", r"由(?P<s>Ｐ)(?P<q_act>主讲|授课|讲授)的?(?:[^。；，Ｐ]{0,24}?)(?P<o>Ｅ)"),
    Rule("led.leads", "LED", r"(?P<s>[ＰＨ])(?:[^。；，ＰＥＢ]{0,8})?(?:带队|率队|率领|带领|领队|率(?=[\u4e00-\u9fffＨ]{0,6}(?:代表团|代表队|团|队)))(?:[^。；]{0,40}?)(?:开展|参加|举行)(?:[^。；，]{0,8}?)(?P<o>[ＥＢ])"),
    Rule("led.by", "LED", r"由(?P<s><PS>)(?:带队|率队|带领|率领)的(?P<o>Ｅ)"),
    Rule("led.goes-out", "LED", r"(?P<s>[ＰＨ])(?:[^。；，ＰＥＢ]{0,8})?(?:率领|带领|率)(?:[^。；，ＥＢ]{0,12}?)(?:出征|参加|征战|出战|参赛|角逐)(?P<o>Ｅ)"),
    Rule("led.here", "LED", r"由?(?P<s>Ｐ)(?:带队|率队)(?=[，。；])", here="o", confidence=0.7),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield who was at an event, chaired it, spoke there, or led it."""
    return find(RULES, sentence)
