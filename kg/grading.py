"""Grades what a clause says: a fact, a plan, a wish, a denial or hearsay."""

from __future__ import annotations

import re
from typing import Protocol

from kg.model import Status

# Who says what is hearsay, and how.
_SAYERS = ("外媒", "有媒体", *(f"{who}[^，。；]{{0,4}}人士" for who in ("知情", "消息", "内部", "业内", "不愿具名的")), "网[友民]")
_SAY = r"(?:[^，。；]{0,6}?)(?:称|报道|透露|爆料|猜测|披露|说|表示)"
# Each branch begins with a character, and what must not stand before it comes behind: `re` passes over all other places at once.
# What makes a claim a plan, a wish, a denial or hearsay when it stands in the same clause before the verb.
_DENIED = re.compile(r"(?:否认|并未|从未|未曾|未经|没有|终止|放弃|阻止|叫停|否决(?!权)|并不|不设|不再|不在(?=[ＶＯＡＺＮ])|不是(?![^。；，]{1,12}，而?是)|并非|尚未|未能|取消|不(?:再)?(?=举办|举行|参加|出席|设立|收购|合作|投资|采用|发布|召开)|未(?=[参收投签成建获交通])|查无)")
_REPORTED = re.compile(r"(?:据说|据[^，。；Ｏ]{0,10}(?:透露|报料|爆料)|网上流传|疑似|据传|据称|盛传|网传|传言|传闻|外传|坊间|有消息称|有传|曾传出|谣言|传出|有人说|听说|流传|误传|据[^，。；]{1,16}称，|" + "|".join(who + _SAY for who in _SAYERS) + ")")
_WISHED = re.compile(r"(?:希望|盼着|盼|建议(?<!意见建议)(?<!提出建议)(?!并)|要求(?<![署关准体务作标规定的照据各项]要求)|呼吁|提议(?=由|[举成设]|[ＯＡ])|应当|应该|应(?=[尽当加坚进该])|力争|争取|期待|愿(?=[与同意])|鼓励|必须|要(?<![重主首纪摘提概简扼紧必]要)(?!求|闻|点|素|情|务|地|职|案|么|约|塞|害|件)|需要|如果|若(?<![\u4e00-\u9fff]若)|假如|让我们|推动(?<!围绕推动)(?<!为推动)(?<!以推动)(?<!就推动)(?!下|着?[^，。；]{0,14}(?:发展|进步|建设)[、，的])|能不能|可以|确保|欢迎(?![辞词会仪晚式宴]))")
_PLANNED = re.compile(r"(?:将(?<!率先将)(?<!(?<![至减最很缺])少将)(?<!Ｐ[中上大]将)(?<![小老名干健猛虎主]将)(?<!(?<![部大专热家城闸厂])门将)(?!军|士|领|来|才|近|[、，]|等|$)|拟(?=[于在定投建将收设向对以出入Ｘ]|与)|计划(?=[在于投建招今明下近赴到前年追收设组Ｘ])|预计|有望|即将|准备(?!的[“ＴＪＷ])|打算|有意(?!义|思|见|识)|着手|计划审议|筹备(?!工作|情况|组|小组|会|处|委员会|办|报告|期间)|正在(?:研究|起草|谈|争取|商)|酝酿|今后|未来|下一步|明年|待(?<![接招对优款亏善看]待)(?!遇)|还将|也将|仍在商谈|择期|谋划)")


# What takes back the claim that it follows: …的消息不实.
_REFUTED = re.compile(r"[^，。；]{0,16}(?:消息|说法|传闻|传言|报道|网帖|视频)(?:纯?属|系|是|为|并|都)?(?:不实|不属实|失实|虚假|谣言|有误|不准确|假的)")


class _Announces(Protocol):
    """A rule, which says whether what is announced for a fixed day counts as a fact."""

    @property
    def future_counts(self) -> bool: ...


def status_of(before: str, rule: _Announces, clause: str, after: str = "") -> Status:
    """Grade a claim by what stands before its verb in the sentence, and behind it; a fixed date makes an announced event a fact.

    >>> from kg.rules import Rule
    >>> status_of("公司计划明年", Rule("x", "ACQUIRED", ""), "公司计划明年收购")
    'planned'
    """
    clause = re.sub("“[^“”]*”", "", clause) if "“" in clause else clause  # A title plans nothing: 作了“某地的未来”报告.
    if _DENIED.search(clause) or _REFUTED.match(after):
        return "denied"
    if _REPORTED.search(before):
        return "reported"
    if _WISHED.search(clause):
        return "wished"
    if _PLANNED.search(clause):
        return "asserted" if rule.future_counts and "Ｘ" in before + clause and "有望" not in clause else "planned"
    return "asserted"
