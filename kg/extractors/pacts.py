"""Finds partners and founders told the other way round: 与甲签下协议的是乙, 甲选择乙作为合作伙伴, 某公司是丙和同学丁一起办的."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("ESTABLISHED", "PARTNERED_WITH")

_SIDE = "[ＯＡＺＮＨ](?![ＯＡＺＮ]|(?<=Ａ)的[ＯＶＺ])"
_SIDES = f"{_SIDE}(?:[、和与及]{_SIDE})*"
_PARTNER = r"(?:战略|长期|重要|主要|官方|独家|技术|教学|产学研|校企|的)*(?:合作伙伴|合作方|合作单位|共建单位|协作医院|合作医院|合作高校|合作企业)"
_WHEN = r"(?:于|在|自|从)?(?:Ｘ|年初|年底|日前|近日|去年|今年|前年|起|，|就|已经?|先后|分别|正式|也|还|又|再次)*"

RULES = (
    Rule("partnered.has-signed", "PARTNERED_WITH", rf"(?P<s>{_SIDE}){_WHEN}(?:与|和|同|跟)(?P<o>{_SIDES})(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>签有|订有|续约|续签|有[^。；，ＰＯ]{{0,8}}协议|保持[^。；，ＰＯ]{{0,8}}合作|合作了?(?:多年|[\d一二三四五六七八九十两]+[余多]?年))", dated="since"),
    Rule("partnered.stamped", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:与|和|同|跟)(?P<o>{_SIDES})(?:[^。；，ＰＯＡ]{{0,6}}?)在(?P<q_form>[^。；，ＰＯＡ]{{0,10}}?(?:协议|合同|备忘录|公约)书?)上(?:分别|共同|正式|先后)*(?:签[了下上]?字|签名|签了名|盖[了上]?章|落笔)", dated="since"),
    Rule("partnered.who-signed-is", "PARTNERED_WITH", rf"(?:^|(?<=[，。；]))(?:与|和|同|跟)(?P<s>{_SIDE})(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>签[署订约下了]+[^。；，ＰＯＡ]{{0,12}}|合作|牵手|结对|联姻)的，?(?:还|正|就)?(?:是|有)(?P<o>{_SIDES})", dated="since"),
    Rule("partnered.chooses", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:[^。；，ＰＯＡ]{{0,6}}?)(?:选择|选定|确定|引入|邀请|聘请)了?(?P<o>{_SIDES})(?:作为|做|担任|为)(?:其|自己的?|我方)?(?P<q_form>{_PARTNER})", dated="since"),
    Rule("partnered.partners-are", "PARTNERED_WITH", rf"(?P<s>{_SIDE})的?(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>{_PARTNER})(?:还|主要|目前|已)?(?:包括|有|是|为|涵盖)了?(?P<o>{_SIDES})"),
    Rule("partnered.became", "PARTNERED_WITH", rf"(?P<s>{_SIDE})(?:正式|已|也|被[^。；，]{{0,6}})*(?:成为|成了|是|系|获批为?|列为|作为)(?P<o>{_SIDE})的?(?:首|第[一二三四五六七八九十\d]+|又一|唯一)[家个批所](?P<q_form>{_PARTNER})", dated="since"),
    Rule("established.ran-together", "ESTABLISHED", r"(?P<o>[ＯＶ])，?(?:就|也|原)?是(?P<s>Ｐ)(?:Ｘ|[^。；，ＰＯ]{0,8})?(?:(?:和|与|跟|同)[^。；，ＰＯ]{0,10}(?P<s2>Ｐ)?(?:[^。；，ＰＯ]{0,10}))?(?:一起|一同|一道|共同|合伙|合力|亲手|一手)*(?:办|开|创办|办起|建|搞|创立|拉起)(?:来|起来)?的", dated="date"),
    Rule("established.ran-with", "ESTABLISHED", r"(?P<s>Ｐ)(?:Ｘ|便|就|又|也|还)*(?:和|与|跟|同)[^。；，ＰＯ]{1,14}(?:一起|一同|一道|共同|合伙|联手)(?:办|开办|创办|办起|建|成立|组建|开)[了起]?(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶ])", dated="date"),
    Rule("established.joined-to-run", "ESTABLISHED", rf"(?P<s>{_SIDE}){_WHEN}(?:联手|携手|联合|会同)(?P<s2>{_SIDES})(?:[^。；，ＰＯＡ]{{0,4}}?)(?:办起|办|开办|建起|合办|合建)了?(?:[^。；，ＰＯ]{{0,8}}?)“?(?P<o>[ＯＪＶ])", dated="date"),
    Rule("established.put-up", "ESTABLISHED", r"(?<!在)(?P<s>[ＯＡＮＰ])(?:Ｘ|去年|今年|前年|又|还|也|先后|，)*(?:在[^。；，ＰＯＡ]{1,8}|在[ＡＺＮＶ])?(?:建起|办起|盖起|搭起|开起|拉起|新建|建)了(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶ])(?![的里内])", dated="date"),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield who is whose partner, and who runs what he began with others."""
    return find(RULES, sentence)
