"""Finds whom a meeting hears and sees by frames that name no speech: 听取某某关于…的汇报, 在某某主持下，与会者…, 为某站揭牌的是某某."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("ATTENDED", "PRESIDED_OVER", "SPOKE_AT")

_REPORT = r"(?:汇报|报告|说明|介绍|讲解|通报|解读|意见|Ｄ)"
# How somebody talks at an occasion, where no speech is meant.
_TALKS = r"(?:叮嘱|嘱咐|嘱托|回忆|追忆|勉励|寄语|直言|感慨|感叹|笑言|笑称|打趣|调侃|自豪地?[说称]|动情地?[说讲]|激动地?[说讲]|提醒|算了?一笔账|分享|讲述|解释|回应|补充|点评|谈了|谈起|谈感受|透露)"
# What people do together where something begins.
_BEGIN = r"(?:敲响|敲开|推动(?=[启推])|推杆|点亮|按下|拉开|揭开|开启|浇筑|培土|铲土|撒下|点睛|种下|揭下|启动(?=[了仪按水]|[，。；]|$)|转动|注入|合影|上台按|鸣锣|击鼓)"

RULES = (
    Rule("spoke.is-heard", "SPOKE_AT", rf"(?:^|会议|大会|[ＢＥＯ]|(?<=，)(?:调研|检查|督导|考察|视察|考核|巡察|指导)组|[员表者家]们?)(?:上?，)?(?:还|也|又|先后|分别|集中|随后|首先|，)*听取了?(?:(?!代表团)[^。；，ＰＥＢ]){{0,12}}(?P<s>Ｐ(?:[、和及][^。；，ＰＥＢ]{{0,10}}Ｐ)*)<SIR>(?:等)?(?!(?:受[^。；，Ｐ]{{1,10}}委托，?|分别)*所?作[的了][ＯＢ]?Ｄ)(?:的?Ｄ|(?:分别|受[^。；，Ｐ]{{1,10}}委托)*(?:关于|就|对|所?[作做]的?|代表[^，。；Ｐ]{{1,16}}[作做]的?|的|(?=汇报))(?:[^。；Ｐ，]|，(?![^。；，]{{0,6}}听取)){{0,60}}?{_REPORT})", {"act": "汇报"}, here="o"),
    Rule("spoke.talks-at", "SPOKE_AT", rf"(?P<s>Ｐ)<SIR>(?:也|还|并|则)?在(?P<o>[ＥＢ])(?:上|中|现场)?(?:[^。；，ＰＥＢ]{{0,8}}?)(?P<q_act>{_TALKS})"),
    Rule("spoke.talks-in-speech", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>在(?:[^。；，ＰＥＢ]{0,6})(?P<q_act>点评|总结|推介|致辞|致词|讲话|发言|授课|演讲|分享|报告|互动)(?:中|时|环节)", here="o"),
    # 某某常委提出，…: at the session of the 政协 that the page tells of.
    Rule("spoke.member-says", "SPOKE_AT", r"<START>(?P<s>Ｐ(?:和Ｐ)?)常委(?:还|也|则)?(?:代表[^。；，ＰＥＢ]{1,14}发言)?(?P<q_act>建议|提出|表示|指出|认为|说|呼吁)(?=，)", here="o"),
    Rule("spoke.announces-a-decision", "SPOKE_AT", r"<START>(?:<FILL>、)?<FILL>(?P<s>Ｐ)<SIR>(?:代表[^，。；Ｐ]{1,16}|受[^，。；Ｐ]{1,16}委托，?)?(?:在会上|会上|现场)?(?P<q_act>宣布)了?(?:[^。；，ＰＥＢ]{0,16}?)(?:决定|任免|任命|人事|名单|结果)", here="o"),
    Rule("spoke.presents", "SPOKE_AT", r"<START>(?:<FILL>、)?<FILL>(?P<s>Ｐ)<SIR>(?:现场|重点|详细|深入|全面|逐一|分别|也|还|随后)*(?P<q_act>推介|分析|剖析|讲解|解读|通报)了?(?!会)[^。；Ｐ]{2,40}(?=[。；，])", here="o", here_type="Occasion", confidence=0.6),
    Rule("spoke.under-a-title", "SPOKE_AT", r"(?P<s>Ｐ)<SIR>(?:作?了?)以[^。；，ＰＥＢ]{1,40}?为[主]?题[^。；，ＰＥＢ]{0,6}?(?P<q_act>寄语|讲授|授课|讲课|开讲|分享|演讲|致辞|致词|讲话|发言)", here="o"),
    Rule("chaired.under-here", "PRESIDED_OVER", r"(?:^|(?<=[，。；]))在(?P<s>Ｐ)<SIR>的?主持下，(?!Ｅ)", here="o"),
    Rule("attended.begin-together", "ATTENDED", rf"(?P<s><PEOPLE>)(?:等[^。；，、ＰＥＢ]{{0,10}})?(?:共同|一起|一同|携手|上台)+{_BEGIN}", {"role": "attendee"}, here="o", only="Person"),
    Rule("attended.bodies-take-the-floor", "ATTENDED", r"(?P<s>[ＯＡＮ](?:[、和及][ＯＡＮ])*)(?:等[^。；，ＰＥＢ]{0,12})?(?:的?(?:主要)?(?:负责人|负责同志|代表))?(?:先后|分别|依次|在会上|现场)*(?:[作做]了?|进行了?)(?:交流|表态|典型|经验|书面|汇报|表态性|大会)+发言", {"role": "speaker"}, here="o"),
)

# Who follows others that spoke: 甲作《…》报告；|乙讲了能耗账；|丙介绍了课程.
_IN_TURN = (Rule("spoke.in-turn", "SPOKE_AT", r"^(?:<FILL>、)?<FILL>(?P<s>Ｐ)<SIR>(?:则|也|还|随后|最后|线上|现场)*(?P<q_act>介绍|讲述?|分享|阐述|汇报|报告|展示|论述|探讨|讨论|解析|梳理|回顾|展望|谈)了[^。；Ｐ]{2,50}(?=[。；，])", here="o", confidence=0.7),)
_SPOKE_BEFORE = re.compile(r"(?:(?:报告|发言|演讲|分享|交流|研讨)(?:阶段|环节|会上)|[作做]了?[^。；，\n]{0,30}(?:报告|发言|演讲|分享|讲座|授课))[^。\n]{0,60}[；。]\s*$")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who was heard at an event, and who did something there."""
    found = find(RULES, sentence)
    in_turn = find(_IN_TURN, sentence) if "Ｐ" in sentence.shape else ()
    if in_turn and _SPOKE_BEFORE.search(sentence.article.body.text, max(sentence.span.start - 140, 0), sentence.span.start):
        return (*found, *in_turn)
    return found
