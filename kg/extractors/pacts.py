"""Finds who works with, pays for, buys and sets up what, told the other way round: 与甲签下协议的是乙, 甲拿到乙的投资, 甲把乙盘了下来, 某公司是丙和同学丁一起办的."""

from __future__ import annotations

from collections.abc import Iterable

from kg.kinds import SIDE
from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("ACQUIRED", "ESTABLISHED", "INVESTED_IN", "LOCATED_IN", "PARTNERED_WITH")

_SIDES = f"{SIDE}(?:[、和与及]{SIDE})*"
_PARTNER = r"(?:战略|长期|重要|主要|官方|独家|技术|教学|产学研|校企|的)*(?:合作伙伴|合作方|合作单位|共建单位|协作医院|合作医院|合作高校|合作企业)"
_WHEN = r"(?:于|在|自|从)?(?:Ｘ|年初|年底|日前|近日|去年|今年|前年|起|，|就|已经?|先后|分别|正式|也|还|又|再次)*"
_ALSO = r"(?:[^。；，ＰＯＡＺ]{0,8}?)"
_SIGN = r"(?:签署|签订|续签|签了|签下|达成|缔结|签约)"
_PAPERS = "(?:协议|备忘录|意向书|合同|公约)"
_PAPER = rf"(?=[^。；，]{{0,20}}?{_PAPERS}|[，。；Ｄ]|$)"
_ROUND = r"(?:[A-Z]\d?\+?轮|天使轮|种子轮|首轮|Pre-?[A-Z]轮|战略|股权|追加)?"
_SUM = r"(?:约|近|超过?|逾)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+[美欧]?元)?(?:人民币)?"

RULES = (
    Rule("partnered.has-signed", "PARTNERED_WITH", rf"(?P<s>{SIDE}){_WHEN}(?:与|和|同|跟)(?P<o>{_SIDES})(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>签有|订有|续约|续签|有(?!关)[^。；，ＰＯ]{{0,8}}协议|保持[^。；，ＰＯ]{{0,8}}合作|合作了?(?:多年|[\d一二三四五六七八九十两]+[余多]?年))", dated="since"),
    Rule("partnered.stamped", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:与|和|同|跟)(?P<o>{_SIDES})(?:[^。；，ＰＯＡ]{{0,6}}?)在(?P<q_form>[^。；，ＰＯＡ]{{0,10}}?(?:协议|合同|备忘录|公约)书?)上(?:分别|共同|正式|先后)*(?:签[了下上]?字|签名|签了名|盖[了上]?章|落笔)", dated="since"),
    Rule("partnered.who-signed-is", "PARTNERED_WITH", rf"(?:^|(?<=[，。；]))(?:与|和|同|跟)(?P<s>{SIDE})(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>签[署订约下了]+[^。；，ＰＯＡ]{{0,12}}|合作|牵手|结对|联姻)的，?(?:还|正|就)?(?:是|有)(?P<o>{_SIDES})", dated="since"),
    Rule("partnered.chooses", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:[^。；，ＰＯＡ]{{0,6}}?)(?:选择|选定|确定|引入|邀请|聘请)了?(?P<o>{_SIDES})(?:作为|做|担任|为)(?:其|自己的?|我方)?(?P<q_form>{_PARTNER})", dated="since"),
    Rule("partnered.partners-are", "PARTNERED_WITH", rf"(?P<s>{SIDE})的?(?:[^。；，ＰＯＡ]{{0,4}}?)(?P<q_form>{_PARTNER})(?:还|主要|目前|已)?(?:包括|有|是|为|涵盖)了?(?P<o>{_SIDES})"),
    Rule("partnered.became", "PARTNERED_WITH", rf"(?P<s>{SIDE})(?:正式|已|也|被[^。；，]{{0,6}})*(?:成为|成了|是|系|获批为?|列为|作为)(?P<o>{SIDE})的?(?:首|第[一二三四五六七八九十\d]+|又一|唯一)[家个批所](?P<q_form>{_PARTNER})", dated="since"),
    Rule("partnered.paper-signed-by", "PARTNERED_WITH", rf"(?P<q_form>[^。；，、ＰＯＡＺ]{{0,14}}?{_PAPERS})(?:已|日前|近日|正式|Ｘ)*由(?P<s>{SIDE})(?:与|和|同|、)(?P<o>{_SIDES})(?:[于在]?Ｘ|日前|近日|共同|联合|正式|分别)*签[署订](?!的)", dated="since"),
    Rule("established.ran-together", "ESTABLISHED", r"(?P<o>[ＯＶ])，?(?:就|也|原)?是(?P<s>Ｐ)(?:Ｘ|[^。；，ＰＯ]{0,8})?(?:(?:和|与|跟|同)[^。；，ＰＯ]{0,10}(?P<s2>Ｐ)?(?:[^。；，ＰＯ]{0,10}))?(?:一起|一同|一道|共同|合伙|合力|亲手|一手)*(?:办|开|创办|办起|建|搞|创立|拉起)(?:来|起来)?的", dated="date"),
    Rule("established.ran-with", "ESTABLISHED", r"(?P<s>Ｐ)(?:Ｘ|便|就|又|也|还)*(?:和|与|跟|同)[^。；，ＰＯ]{1,14}(?:一起|一同|一道|共同|合伙|联手)(?:办|开办|创办|办起|建|成立|组建|开)[了起]?(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶ])", dated="date"),
    Rule("established.joined-to-run", "ESTABLISHED", rf"(?P<s>{SIDE}){_WHEN}(?:联手|携手|联合|会同)(?P<s2>{_SIDES})(?:[^。；，ＰＯＡ]{{0,4}}?)(?:办起|办|开办|建起|合办|合建)了?(?:[^。；，ＰＯ]{{0,8}}?)“?(?P<o>[ＯＪＶ])", dated="date"),
    Rule("established.put-up", "ESTABLISHED", r"(?<!在)(?P<s>[ＯＡＮＰ])(?:Ｘ|去年|今年|前年|又|还|也|先后|，)*(?:在[^。；，ＰＯＡ]{1,8}|在[ＡＺＮＶ])?(?:建起|办起|盖起|搭起|开起|拉起|新建|建)了(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶ])(?![的里内])", dated="date"),
    Rule("partnered.signs-with-one-from", "PARTNERED_WITH", rf"(?P<s>[ＯＨ](?:[、和][ＯＡ])*){_ALSO}(?:与|和|同)(?:来自)?[ＡＺ]{{1,3}}的(?P<o>Ｏ){_ALSO}{_SIGN}(?:了)?{_PAPER}", dated="since"),
    Rule("partnered.signs-with-last-from", "PARTNERED_WITH", rf"(?P<s>[ＯＨ])(?:与|和|同)(?P<s2>[ＯＡ](?:、Ｏ)*)(?:、|和|与|以及)(?:来自)?[ＡＺ]{{1,3}}的(?P<o>Ｏ){_ALSO}{_SIGN}(?:了)?(?=[^。；，]{{0,20}}?{_PAPERS})", dated="since"),
    Rule("partnered.signs-with-those", "PARTNERED_WITH", rf"(?P<s>[ＯＨ]){_ALSO}(?:与|和|同)[^。；，ＰＯＡ]{{2,10}}——(?P<o>Ｏ(?:[、和与及]Ｏ)*)(?:——)?{_ALSO}{_SIGN}", dated="since"),
    Rule("partnered.whom-it-signed-with", "PARTNERED_WITH", rf"(?:与|和|同)(?P<s>[ＯＡＺＨ])(?P<q_form>{_SIGN}|合作|结对|牵手|携手|共建|结缘|对口帮扶)的(?:还|也|正|，)?(?:是|为|有)(?P<o>[ＯＡＺ](?:[、和与][ＯＡＺ])*)", dated="since"),
    # 两位会长共同签署了甲与乙的合作协议: the parties are named in the paper's name.
    Rule("partnered.paper-between", "PARTNERED_WITH", rf"(?:签署|签订|交换)了?(?P<s>{SIDE})(?:与|和|同)(?P<o>{SIDE})(?:的|之间的|间的)?(?P<q_form>[^。；，ＰＯＡ]{{0,12}}?(?:协议|备忘录|协定))", dated="since"),
    # 甲是首个同乙签署某协定的国家
    Rule("partnered.first-to-sign", "PARTNERED_WITH", rf"(?P<s>{SIDE})是[^。；，ＰＯＡ]{{0,10}}?(?:首[个家批]|第[一二三四五六七八九十\d]+[个家]|最早|唯一)[^。；，ＰＯＡ]{{0,6}}(?:同|与|和)(?P<o>[ＡＯＺ])(?P<q_form>(?:签署|签订|建立|缔结|达成)[^。；，ＰＯ]{{2,20}}?(?:协定|协议|伙伴关系|文件|备忘录))", dated=""),
    # 甲持有乙51%的股权
    Rule("invested.holds-share", "INVESTED_IN", r"(?P<s>[ＯＨ])(?:直接|间接|目前|现|共|合计|已)*(?:持有|持股|控股)了?(?P<o>Ｏ)的?(?:约|近|超)?[\d.]+%的?股[权份]"),
    Rule("partnered.exchanges", "PARTNERED_WITH", r"(?P<s>[ＯＡＨ])(?:与|和|同)(?P<o>[ＯＡ])[^。；，ＰＯ]{0,12}?(?P<q_form>互派[\u4e00-\u9fff]{2,6}|互聘[\u4e00-\u9fff]{2,4}|互换(?!规模|额度|协议|安排|资金|机制)[\u4e00-\u9fff]{2,4}|互相派[\u4e00-\u9fff]{2,4})", dated="since"),
    Rule("partnered.are-paired", "PARTNERED_WITH", r"(?P<s>[ＯＨＮ])(?:与|和|同)(?P<o>[ＯＨＮＡ])(?:还|也|又|已|早已|已经|今年|去年|Ｘ|先后)*(?P<q_form>(?:结成?了?|结下了?|结为|成了|成为)(?:共建|帮扶|互助|党建|友好|姊妹|姐妹|手拉手|城乡|校地|村企)*(?:对子|单位|学校|伙伴|社区))", dated="since"),
    Rule("partnered.twin-cities", "PARTNERED_WITH", r"(?P<s>Ａ)(?:与|和|同|将与)[ＡＺ](?P<o>Ａ)市?(?:正式)?(?:结为|缔结为?|结成|成为)(?P<q_form>[\u4e00-\u9fff]{0,6}?(?:友好|姐妹)城市)", dated="since"),
    Rule("partnered.runs-class", "PARTNERED_WITH", r"(?P<s>[ＯＨ])(?:Ｘ|去年|今年|还|也|又|已|先后)*(?:与|和|同|联合|携手)(?P<o>Ｏ(?:[、和]Ｏ)*)(?:Ｘ|去年|今年|共同|联合|合作)*(?:合办|合开|共办|开办|开设|办起)(?:了)?(?:一个|[一二三]期)?(?P<q_form>[\u4e00-\u9fff]{0,8}?(?:订单班|冠名班|实验班|培训班|修复班|研修班|特色班|工匠班|专班|课程))", dated="since"),
    Rule("invested.was-given", "INVESTED_IN", rf"(?P<o>[ＯＪＨ])(?:Ｘ|近日|日前|又|也|还|先后|已|成功|此前|随后)*(?:拿到|获得?|得到|迎来|接受|收到|拿下|引入)了?(?:来自)?(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:等[^。；，ＰＯ]{{0,8}})?{_SUM}的?{_ROUND}(?:投资|融资|注资|入股|增资)(?:，(?:金额|总额)?(?:约)?(?:[\d.]+[百千]?[万亿]+[美欧港]?元))?", dated="date"),
    Rule("invested.put-in-round", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ](?:[、和与及][ＯＡＺ])*)(?:便|也|就|曾|又|还|已|早已|独家|领|跟|参|联合|共同|最早|率先|战略)*投(?:资)?了(?P<o>[ＯＨ])的?(?:[A-Z]\d?\+?轮|天使轮|种子轮|首轮|Pre)(?:融资)?(?:，金额(?P<q_amount>[\d.]+[万亿]+[美欧]?元))?", dated="date"),
    Rule("invested.completes", "INVESTED_IN", rf"(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:等[^。；，ＰＯ]{{0,8}})?(?:近日|日前|Ｘ|共同|联合|正式)*完成了?对(?P<o>[ＯＪ])的?{_ROUND}(?:投资|注资|增资|入股)(?:，(?:总额|金额)(?P<q_amount>[\d.]+[百千]?[万亿]+[美欧]?元))?", dated="date"),
    Rule("invested.led-and-followed", "INVESTED_IN", r"(?P<s>[ＯＺ](?:[、和与及]Ｏ)*)(?:联合|共同|独家)?领投，(?P<s2>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，ＰＯ]{0,8})?(?:联合|共同|继续|也)*(?:跟投|参投)了?(?:[^。；，ＰＯ]{0,8}(?:公司|企业))?“?(?P<o>[ＯＪ])", dated="date"),
    Rule("invested.joins", "INVESTED_IN", r"(?P<s>[ＯＡＺＰ])(?:[^。；，ＰＯＡ]{0,6}?)(?:出资|斥资|投入|投资|拿出)(?:约|近|超过?|逾)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+[美欧港]?元)(?:人民币)?(?:入股|参股|增资|注资|收购)了?(?P<o>[ＯＨ])", dated="date"),
    Rule("acquired.takes-over", "ACQUIRED", r"(?P<s>[ＯＰＨ])”?(?:[^。；，ＰＯ]{0,8}?)(?:以<SUM>(?:现金|的价格|的对价)*)?(?P<marker>[把将])(?:[^。；，ＰＯ]{0,12}?)“?(?P<o>[ＯＶ])”?(?:整体|全资|也|一并|成功|正式)*(?:(?:盘|买|收|接|拿)了?(?:下来|过来|下)|收归(?:旗下|名下)|收入囊中|[收并]购(?![的计方])|兼并(?!的)|纳入(?:旗下|麾下)|收[入至]麾下)", dated="date"),
    Rule("acquired.is-complete", "ACQUIRED", r"(?P<s>[ＯＨ])(?:[^。；，ＰＯ]{0,4}?)对[ＡＺ]?(?P<o>Ｏ)的?(?:[\d.]+%|全部|多数|控股)?的?(?:股[权份]的?)?(?:全资|整体|战略)?[收并]购(?:交易|事宜|工作|案)?(?:已经?|也|现已|于|全部|正式|顺利|Ｘ|[今昨当][天日]|今年|去年|日前|近日|\d{1,2}月底?)+(?:完成|交割)", dated="date"),
    # 引进某公司，投资3亿元建设某项目: the money is the firm's.
    Rule("invested.was-brought-in", "INVESTED_IN", r"(?:引进|招引|引入|招商引进)了?(?P<s>Ｏ(?:[、和]Ｏ)*)(?:等[^。；，ＰＯ]{0,8})?，(?:[^。；，ＰＯＡＺ]{0,4})(?:总?投资|出资|斥资)(?:约|近|超过?|逾)?(?P<q_amount>[\d.]+[余多]?[百千]?[万亿]+[美欧港]?元)(?:人民币)?(?:建设|兴建|新建|建成|实施|打造)了?(?P<o>Ｊ)", dated="date"),
    # 收购某厂后，某公司…
    Rule("acquired.after-it-bought", "ACQUIRED", r"<START>(?:Ｘ，?)?(?:在|自|随着)?(?:成功|完成|全资|正式|先后)*[收并]购了?(?P<o>Ｏ(?:[、和]Ｏ)*)(?:之?后|以后|以来)，(?P<s>[ＯＨ])(?![的与和、])", dated="date"),
    Rule("acquired.buys-one-there", "ACQUIRED", r"(?P<s>[ＯＰＨ])(?!的[ＯＨ])(?:[^。；，ＰＯＡ]{0,20}?)(?:买下|盘下|拿下|收购|并购|兼并|接手|入主)了?(?:位于)?[ＡＺＮＶ]{1,3}的?(?:[^。；，ＰＯ]{0,14}?(?:厂|店|企业|公司|老字号|老牌|——))?“?(?P<o>Ｏ)(?!的?(?:[^。；，]{0,6}股权|业务))", dated="date"),
    Rule("located.bought-there", "LOCATED_IN", r"(?:买下|盘下|拿下|收购|并购|兼并|接手|入主)了?(?:位于)?[ＡＺ]{0,2}(?P<o>[ＡＺＮＶ])的(?:[^。；，ＰＯ]{0,14}?)“?(?P<s>Ｏ)"),
    Rule("located.seat-told-first", "LOCATED_IN", r"总部(?:设?在|位于)[ＡＺ]{0,2}(?P<o>[ＡＺ])(?:[^。；，ＰＯＡ]{0,4})的(?P<s>Ｏ)"),
    Rule("located.from-there", "LOCATED_IN", r"(?:与|和|同|由)来自[ＡＺ]{0,2}(?P<o>[ＡＺ])的(?P<s>Ｏ)(?!学生|选手|代表|专家|教授|Ｐ|的?团队)"),
    Rule("established.hangs-sign", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ](?:[、和与及][ＯＡＺ])*)(?:还|也|又|Ｘ|联手|共同|联合|正式|日前)*(?:挂出|挂起|挂上|亮出)了?“?(?P<o>[ＯＶＪ])”?的?(?:牌子|招牌|牌匾|匾额)", dated="date"),
    Rule("established.now-has", "ESTABLISHED", r"(?P<s>[ＯＡＮ])(?:[^。；，ＰＯＡ]{0,6}?)(?:多了|新增了?|开出了?|开起了?|办起了?)(?:一[个家间所处座])?“(?P<o>[ＯＶ])”", dated="date"),
    Rule("established.led-and-others", "ESTABLISHED", r"(?P<o>[ＯＪＶＨ])由(?P<s>[ＯＡＺＨ])牵头，(?P<s2>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，ＰＯ]{0,10})?(?:共同|联合|合作|参与)*(?:组建|成立|设立|建立|发起|共建|建设)", dated="date"),
    Rule("established.of-a-size-by", "ESTABLISHED", r"(?P<o>Ｏ)(?:总)?规模[^。；，Ｏ]{2,12}，由(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:[两三四五六七八九十\d]+[家方])?(?:共同|联合)*(?:发起设立|发起成立|出资设立|设立|发起|组建)", dated="date"),
    Rule("established.runs-with-a-friend", "ESTABLISHED", r"(?P<o>[ＯＶＪ])，?(?:就|便|正)?是(?P<s>[ＰＨ])(?:和|与|跟|同)[^。；，ＰＯ]{0,8}(?P<s2>Ｐ)(?:合伙|一起|一道|合开|共同|凑钱|联手)*(?:开|办|创办|开办|创立)(?:起来|起)?的", dated="date"),
    Rule("established.by-those-in", "ESTABLISHED", r"“?(?P<o>[ＯＶＪ])”?由(?P<s>Ｐ)(?:和|与|、)[^。；，ＰＯ]{0,6}(?P<s2>Ｐ)(?:于Ｘ|Ｘ)(?:共同|联合|一起)?(?:成立|创办|创立|发起|开办|创建)", dated="date"),
)


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Yield partnerships, investments, purchases and foundations that are told the other way round."""
    return find(RULES, sentence)
