"""Grades what a clause says: a fact, a plan, a wish, a denial or hearsay."""

from __future__ import annotations

import re
from typing import Protocol

from kg.model import Status
from kg.needs import opening

# Who says what is hearsay, and how.
_SAYERS = ("外媒", "有媒体", *(f"{who}[^，。；]{{0,4}}人士" for who in ("知情", "消息", "内部", "业内", "不愿具名的")), "网[友民]", r"(?<![\u4e00-\u9fffＡ-Ｚ])(?:媒体|市场|外界|业界|舆论)", "Ｈ(?=猜测|推测|传)", "有说法")
_SAY = r"(?:[^，。；]{0,6}?)(?:称|报道|透露|爆料|猜测|推测|披露|说|表示)"
# Each branch begins with a character, and what must not stand before it comes behind: `re` passes over all other places at once.
# What makes a claim a plan, a wish, a denial or hearsay when it stands in the same clause before the verb.
_DENIED = re.compile(r"(?:否认|并未|从未|未曾|未经|没有|终止|放弃|阻止|叫停|否决(?!权)|并不|不设|不再|不在(?=[ＶＯＡＺＮ])|不是(?![^。；，]{1,12}，而?是)|并非|尚未|未能|取消|不(?:再)?(?=举办|举行|参加|出席|设立|收购|合作|投资|采用|发布|召开)|未(?=[参收投签成建获交通])|查无)")
_REPORTED = re.compile(opening(r"(?:据说|据[^，。；Ｏ]{0,10}(?:透露|报料|爆料)|网上流传|疑似|据传|据称|盛传|网传|传言|传闻|外传|坊间|有消息称|有传|曾传出|谣言|传出|有人(?:声|宣)?[说称]|声称|谎称|诡称|听说|流传|误传|据[^，。；]{1,16}称，|" + "|".join(who + _SAY for who in _SAYERS) + ")"))
_WISHED = re.compile(r"(?:希望|盼着|盼|建议(?<!意见建议)(?<!提出建议)(?![并名])|要求(?<![署关准体务作标规定的照据各项]要求)|呼吁|提议(?=由|[举成设]|[ＯＡ])|应当|应该|应(?=[尽当加坚进该])|力争|争取|期待|愿(?=[与同意])|鼓励|必须|要(?<![重主首纪摘提概简扼紧必政]要)(?!求|闻|点|素|情|务|地|职|案|么|约|塞|害|件)|(?<=[财行民市邮施]政)要(?![求闻点素情务地职案么])|需要|如果|若(?<![\u4e00-\u9fff]若)|假如|让我们|下令(?=[ＰＯＡＨ])|推动(?<!围绕推动)(?<!为推动)(?<!以推动)(?<!就推动)(?!下|着?[^，。；]{0,14}(?:发展|进步|建设)[、，的])|能不能|可以|确保|欢迎(?![辞词会仪晚式宴]))")
_PLANNED = re.compile(r"(?:将(?<!率先将)(?<!(?<![至减最很缺])少将)(?<!Ｐ[中上大]将)(?<![小老名干健猛虎主]将)(?<!(?<![部大专热家城闸厂])门将)(?!军|士|领|来|才|近|[、，]|等|$)|拟(?=[于在定投建将收设向对以出入Ｘ]|与)|计划(?=[在于投建招今明下近赴到前年追收设组Ｘ])|(?<=[ＰＯＡＨＥ曾原也还都正均])计划|预计|有望|即将|准备(?!的[“ＴＪＷ])|打算|有意(?!义|思|见|识)|着手|计划审议|筹备(?!工作|情况|组|小组|会|处|委员会|办|报告|期间)|正在(?:研究|起草|谈|争取|商)|酝酿|今后|未来|下一步|明年|待(?<![接招对优款亏善看]待)(?!遇)|还将|也将|仍在商谈|择期|谋划)")

# What people do that relations tell of, behind a word that says that they do not, may, ought to or want to.
_DO = r"(?:收购|并购|投资|参股|入股|入驻|落户|迁[入往]|签[署订约]|出席|参[加与]|列席|主持|前往|访问|走访|考察|调研|看望|慰问|视察|会见|审议|表决|印发|颁布|达成|购买|增持|使用|应用|上线|当选|发起|打造|主办|承办|协办|揭牌|挂牌|开工|动工|搬|部署|采[购用]|引进|启[用动]|[出担接兼]任|任(?![务何期])|与|同(?=[ＯＰＡＨ])|在(?=[ＶＯＡＺＮＥＸ])|向|赴|将|把|由|举[办行]|召开|设立|成立|建[设立成]|开[设展]|推出|发布|出台|制定|研[发制]|获|加入|合作|共建|授予)"
# What is not done, was nearly done or is forbidden.
_UNDONE = re.compile(opening(rf"未(?={_DO}|予|被|如期)|(?:婉拒|谢绝)(?={_DO})|没(?:能|法)?(?={_DO})|无力(?={_DO})|拒绝(?!毒品|烟草|酒驾|[黄赌毒])|拒不|[不无](?=法{_DO})|不(?:能|得|许|准|会|肯|愿|想|宜|应|该|可|同意|支持|打算|考虑)(?={_DO})|无[意缘](?={_DO})|险些|差(?:一?点儿?)(?={_DO})|(?:严禁|禁止|反对|驳回|否决|所谓)(?=[ＯＰＡＨＥ]|{_DO})(?![^，。；]*的[ＤＥＴＪＷ])|不存在(?!问题)|从不(?={_DO})|绝[不非]|撤回|搁置"))
# What may be done, or was once to be done: no date makes it a fact.
_UNSURE = re.compile(opening(rf"(?<!尽)可能(?!性|的|够)|或许|也许|(?<=[ＯＰＡＨＥ])或(?={_DO})|原[定拟](?![ＯＰ]|[^，。；]*的[ＥＢ].)|原(?:本|先)?(?:计划|打算|要)|本[应该定](?={_DO})|本(?:来|要|可)(?=[要应该在与将])|(?:推迟|延期)(?!后|[^，。；ＥＯ]{{0,4}}的)|暂缓|改期|有待|尚待|接近(?=达成|签署)"))
# What is asked: whether, when and how something is done.
_ASKED = re.compile(opening(rf"[是能可会]否|会不会|是不是|可不可以|何时(?={_DO})|如何(?=让|使|{_DO})(?![^，。；]*(?:问题|话题|议题|课题|主题))|倘若|倘使|倘(?=[ＯＰＡＨ])|假使|要是|除非|即使|即便|哪怕|一旦|万一|只要(?=[ＯＰＡＨ])|为了让|(?<![响适反回对相供效感顺呼答照])应(?=与(?!会)|(?!邀){_DO})|(?<![必胡莫无])须(?={_DO})|(?<![供所急军内必刚])需(?={_DO})|(?<![许认宁不无大小尤])可(?={_DO})|(?<![可不才智功节性效产动核职热万势光幸兴于以])能(?=够?{_DO})|(?<=[ＰＯＨ也还都就])会(?=出席|参加|前往|收购|签署|投资|加入)|(?<![自志心如夙宏遗祈许意])愿(?={_DO})"))
# What is thought of, sought or agreed to, and so still to be done.
_INTENDED = re.compile(opening(rf"考虑(?={_DO})|筹划|策划(?={_DO})|洽谈(?={_DO})|申请(?={_DO})|[谋寻]求(?={_DO})|意[向欲图](?={_DO})|试图|企图|图谋|尝试(?={_DO})|(?<![食意])欲(?={_DO})|同意(?=收购|并购|与|入[驻股]|落户|投资|参[股加]|出席|加入)|旨在(?={_DO})|目[标的]是|拟(?!任Ｐ)(?={_DO}|[到来深走率带])|(?<![评固法制签稳设鉴认原])定于"))

# What takes back the claim that it follows: …的消息不实, …一事被否认, …的计划落空, …，该公司对此予以否认.
_REFUTED = re.compile(
    r"[^，。；]{0,16}(?:消息|说法|传闻|传言|报道|网帖|视频)(?:纯?属|系|是|为|并|都)?(?:不实|不属实|失实|虚假|谣言|有误|不准确|假的|虚构)|(?:一事|之事|的事)?(?:纯属|属于)(?:虚构|谣言|子虚乌有)|(?:一事|之事)[^，。；]{0,6}(?:否认|不属实|不实|不存在|辟谣)"
    r"|[^，。；]{0,4}(?:的?(?:计划|努力|谈判|交易|尝试|提议|申请|请求)[^，。；]{0,3})?(?<![不没])(?:失败|未果|告吹|落空|流产|泡汤|搁浅|夭折|破裂|被拒|遭拒|被叫停|[被遭][^，。；]{2,8}(?:叫停|否决|驳回|阻止|拒绝))(?![的是乃者])|[^。！？]{0,24}，[^，。；]{0,12}(?:予以|矢口|断然|坚决)了?(?:否认|辟谣)"
)
# What stands behind a claim that waits for something: …尚待批准, …延期.
_WAITS = re.compile(r"[^，。；ＥＤ]{0,8}(?:[尚有仍还]待|[尚仍还]需[^，。；]{0,10}(?:批准|审批|核准|审查)|(?:延期|推迟|取消|改期)(?=[，。；了至到]|举行|召开|$))|[^。；]{0,6}，[后又因][^，。；]{0,8}(?:延期|推迟|取消|改期)")
# …投资建设，预计2027年建成投用: what is being built does not stand yet.
_TO_BE_BUILT = re.compile(r"(?:[^。；]{0,30}?，)?(?:项目|工程|该项目)?(?:建成后|(?:预计|计划|力争|将于|拟于|有望|将在)[^，。；]{0,12}?(?:建成|竣工|完工|投产|投用|投入使用|投入运营|开业|启用|开园|开馆|交付)(?=[，。；投使运并]|$)|(?:目前)?正在?(?:加紧|抓紧|全力|有序)*(?:施工|建设)(?=[，。；中]|$))")
# What is said only to seem so, behind who does it.
_SEEMING = re.compile("疑似|据[传称]|自称(?!为)|质疑(?=[ＰＯＡＨＥ])")
_CLAUSES = re.compile("[，。；：]")
# What somebody speaks of plans nothing: 对下一步工作作了部署, 就明年工作提出要求.
_TOPIC = re.compile("(?:[对就从向为]|围绕|针对|结合)[^，。；ＰＥ将]{0,16}?(?:下一步|下阶段|下一阶段|今后|未来|明年)[^，。；ＰＥ]{0,20}?(?:工作|任务|发展|安排|打算|合作|规划|方向|思路|重点|建设|措施)")
# Who does not go to a meeting denies nothing of where it is held and by whom: 无意参加在某地举行的会议.
_PRESUPPOSED = frozenset(("HELD_AT", "ORGANIZED", "PART_OF", "LOCATED_IN"))
_GOES_THERE = re.compile("[^，。；ＰＯＡＨＥ]{1,8}(?:参[加与]|出席|前往|访问|列席)")
# A question, and what would be if something had not been.
_QUESTION = re.compile(r"[^，。；：！…“”]{0,24}？")
_HAD_NOT = re.compile(opening(r"(?:[若要]不是|若非|倘非|要不)[^。；？！]{1,24}，[^。；？！，]{0,12}$"))


class _Announces(Protocol):
    """A rule, which says whether what is announced for a fixed day counts as a fact."""

    @property
    def future_counts(self) -> bool: ...

    @property
    def relation(self) -> str: ...


def status_of(before: str, rule: _Announces, clause: str, after: str = "") -> Status:
    """Grade a claim by what stands before its verb in the sentence, and behind it; a fixed date makes an announced event a fact.

    >>> from kg.rules import Rule
    >>> status_of("公司计划明年", Rule("x", "ACQUIRED", ""), "公司计划明年收购")
    'planned'
    """
    clause = re.sub("“[^“”]*”", "", clause) if "“" in clause else clause  # A title plans nothing: 作了“某地的未来”报告.
    if rule.relation == "SPOKE_AT":
        clause = _TOPIC.sub("", clause)
    # A plan or a wish runs on over commas, a modal verb does not: 不仅能开展…，还建成了….
    own = _CLAUSES.split(clause)[-1]
    if rule.relation in _PRESUPPOSED:
        own = _GOES_THERE.sub("", own)
    if _DENIED.search(clause) or _UNDONE.search(own) or _REFUTED.match(after) or _HAD_NOT.search(before):
        return "denied"
    if _REPORTED.search(before) or _SEEMING.search(own):
        return "reported"
    if _WISHED.search(clause) or _ASKED.search(own) or _QUESTION.match(after):
        return "wished"
    if _UNSURE.search(own) or _WAITS.match(after) or (_INTENDED.search(own) and not (rule.future_counts and "Ｘ" in before + clause)):
        return "planned"
    if rule.relation == "ESTABLISHED" and "，" in after and _TO_BE_BUILT.match(after):
        return "planned"
    if _PLANNED.search(clause):
        return "asserted" if rule.future_counts and "Ｘ" in before + clause and "有望" not in clause else "planned"
    return "asserted"
