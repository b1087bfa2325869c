"""Finds what belongs to what and lies where: by verbs (位于, 落户) and by names that hold their parent (大学学院, 银行支行)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kg.kinds import kind_of, part_of_school
from kg.lexicons import any_of, words
from kg.model import Mention, Sentence, Triple
from kg.needs import AnyInShape, SoughtInShape
from kg.rules import Rule, find, make

YIELDS = ("PART_OF", "LOCATED_IN")

_SITE = "[ＡＺＮＶ]"

RULES = (
    Rule("located.lies", "LOCATED_IN", rf"(?P<s>(?:[ＯＶＮＺＪ]|(?:(?<![\u4e00-\u9fff])|(?<=该))Ｈ)(?:[、和及][ＯＶＮＺＪ])*)(?:(?!首[个家座]|第[一二三四五六七八九十]|唯一|[称说向]|的[ＡＮ]，|(?<=[ＯＨ并])将[^。；，]{{0,4}}总部|(?:投资|建设|承建|打造|开发|兴建|运营|施工)[^。；，]{{0,4}}，)[^。；，ＰＯＶＺＪ]){{0,6}}，?(?<![和与及、向对了着往从击炸])(?:位于|坐落于|坐落在|座落于?在?|落户在?|落户于|建在|建于|设在|设于|开在|开到|(?<![降坠散])落在|搭在|落地|入驻|进驻|扎根(?:于|在)?|地处|搬到|搬至|搬迁至|迁入|迁至|搬进|搬迁[至到]|迁[到往]|迁址[至到]?|落址|落位|迁驻|迁到|搬入|入驻了?|落子|选址)(?!其)(?:[^。；，ＰＯ]{{0,4}}?)<WITHIN>(?:(?<=部)的(?=[ＡＮ](?:[，。；]|境内)))?(?:[ＺＶ][^。；，ＰＯＡＺＮＶ]{{0,4}}的(?=[ＡＮ]))?(?P<o>{_SITE})(?![ＡＺＮ])(?!的?[^。；，]{{0,8}}的?(?:首[个家座]|第[一二三四五六七八九十]+[个家座]|一[个家座])“?[ＶＯＪＴ])(?!的(?:项目|企业|机构|公司|高校|院校|医院))(?!(?:、[^。；，、]{1,14})*等[\d一二三四五六七八九十]*[余多]?[家个])(?:和(?P<o2>Ｎ))?", dated=""),
    Rule("located.moved", "LOCATED_IN", rf"(?P<s>[ＯＶＨ])(?:于|在)?Ｘ?(?:年)?，?(?:由|从)[ＡＺＮＶ]{{1,3}}(?:整体|正式|全部)*(?:搬|迁)(?:迁|址)?[至到入往]<WITHIN>(?P<o>{_SITE})(?![ＡＺＮ])", dated="since"),
    Rule("located.workshop-there", "LOCATED_IN", r"<START>(?:走进|来到|在)<WITHIN>(?P<o>[ＡＺＮ])，(?:以[^。；，ＰＯＡ]{2,16}为[^。；，ＰＯＡ]{0,8}的|专[^。；，ＰＯＡ]{2,14}的)?(?P<s>Ｏ)(?:的?[^。；，ＰＯＡ]{0,10}(?:车间|厂区|生产线|工厂|展厅|厂房|实验室|仓库|大棚|牧场|种植基地|养殖基地)(?:里|内|中)?[，]|(?:在全国|在全球)?(?:运营|经营)着)"),
    Rule("located.crowded", "LOCATED_IN", r"(?:^|[，。；])在[ＡＺ]{0,2}(?P<o>Ａ)(?:[^。；，ＰＯＡＺＶ]{0,10}?的|，(?:[^。；，ＰＯＡＺＶ]{0,12}的)?)(?P<s>[ＶＺ])(?=里|内|中|上|，|[^，。；]{0,4}(?:游人|人头|人气|客流|游客|热闹|火爆))"),
    Rule("located.unveiled-there", "LOCATED_IN", r"(?P<s>[ＯＶＪ](?:、[ＯＶＪ])*)(?:正式|同时|同步|现场|分别|也|同日)*(?:揭牌|落户|启用|开园|投用|投产)(?=[，。；])", here="o", here_type="Place", dated="since", confidence=0.6),
    Rule("located.that-lies", "LOCATED_IN", rf"(?:位于|坐落于|坐落在|座落于?在?|地处|设在|落户[在于]?|入驻|扎根)<WITHIN>(?P<o>{_SITE})(?![ＡＺＮＶ])(?:(?!以[东南西北])[^。；，ＰＯ]){{0,14}}?的(?:首[个家座]|第[一二三四五六七八九十]+[个家座]|一[个家座])?(?:(?:Ａ|国家)?(?:重大|重点|标志性)[^。；，ＰＯＡ]{{0,6}}(?:工程|项目)(?:——)?)?“?(?P<s>[ＯＶＺＮＪ])(?![A-Za-z\d])"),
    Rule("located.set-up-at", "LOCATED_IN", rf"(?P<s>[ＯＶＪＺ])(?![\u4e00-\u9fff]{{1,6}}”)(?:(?!(?:研发|研制|开发|生产|制造|设计|合作|自研|出品|推出|提供|捐赠|发明|改造|承建|制作|打磨)[^。；，]{{0,6}}的)[^。；，ＰＯＶＪＺ]){{0,24}}?在<WITHIN>(?P<o>{_SITE})(?:[^。；，ＰＡＺＮＶ]{{0,8}})?(?:揭牌|揭幕|成立|创立|创办|开业|启用|挂牌|开门迎客|对外开放|(?<!挂牌)注册成立|开工|投产|投用|落成|奠基|动工|开建|兴建|开馆|开园|落地)(?!(?:设立|成立|建立|了|组建|开设)*[^。；，ＰＯ]{{0,8}}“?[ＯＪＶＺ])", dated="since"),
    Rule("located.set-up-at-on-a-day", "LOCATED_IN", rf"(?P<s>[ＯＶＪＺ])”?，(?:[今昨]?（?\d*）?日|[今昨]天|Ｘ)(?:上午|下午|傍晚|晚)?(?:正式)?在<WITHIN>(?P<o>{_SITE})(?:[^。；，ＰＡＺＮＶ]{{0,4}})?(?:揭牌|成立|创立|开业|启用|挂牌|落成|开馆|开园)", dated="since"),
    Rule("located.puts-in", "LOCATED_IN", rf"(?P<s>[ＯＨ](?:、Ｏ)*)(?:[^。；Ｐ]{{0,10}})?(?:把(?:[^。；，Ｐ]{{0,10}})?|(?:(?<=[就便已])|(?<=已经|先后|陆续|相继)|(?<=[ＯＨ并])(?=将[^。；，Ｐ]{{0,4}}总部))(?P<marker>将)[^。；，Ｐ]{{0,6}}(?:[ＯＪＴ]|总部|基地|工厂)|将(?:[^。；，Ｐ]{{0,10}})?)(?:放到了?|落户在?|搬[到至]了?|搬迁[到至]|设在|迁[入至到往])(?P<o>{_SITE})", dated="since"),
    Rule("located.seat-behind", "LOCATED_IN", rf"(?P<s>[ＯＶ])的?(?:(?:总部|注册地|校址|院址|厂址)(?:就?在|为)|(?:地址|注册地|校址|院址|厂址)：)<WITHIN>(?P<o>{_SITE})(?![ＡＺＮＶ的])"),
    Rule("located.seat-of", "LOCATED_IN", rf"(?:总部|注册地|厂址|院址|校址)(?:设在|位于|在|落户)(?P<o>{_SITE})的(?P<s>Ｏ)"),
    Rule("located.brought-there", "LOCATED_IN", r"(?P<s>Ｏ(?:[、和]Ｏ)*)(?:均|都|也)?(?:是|为|系)(?P<o>[ＡＺ])(?:[^。；，ＰＯＡＺ]{0,6})?(?:引进|招引|引入|招商)的"),
    Rule("located.within-there", "LOCATED_IN", r"(?P<o>[ＺＶ])(?:里|内)，(?:Ｏ的(?=[ＯＶ]))?(?P<s>[ＯＶ])(?=的|内|里|正式|已|日前|启用)"),
    Rule("located.firm-of-area", "LOCATED_IN", r"(?<![与和同、])(?P<o>[ＺＡＮ])(?:本地|本土|当地|入驻|落户|园内|区内|龙头|重点|规上|民营|高新技术|初创|科技|国有|骨干)*(?:企业|民企|国企)“?(?P<s>Ｏ)"),
    Rule("located.its-works-there", "LOCATED_IN", r"在[ＡＺ]{0,3}(?P<o>[ＡＺＶＮ])，(?P<s>Ｏ)的?(?:总装车间|厂房|车间|生产线|厂区|工厂|新厂|研发楼|总部大楼)"),
    Rule("located.seat-here", "LOCATED_IN", rf"<START>(?:其|Ｈ的?)?(?:中国|全球|公司|集团)?(?:总部|注册地|校址|院址|厂址)(?:位于|设在|设于|坐落于|坐落在|落户|就?在|为)<WITHIN>(?P<o>{_SITE})(?![ＡＺＮＶ的])", here="s", here_type="Agent", confidence=0.6),
    Rule("located.who-settled", "LOCATED_IN", rf"(?:落户|入驻|进驻)(?P<o>{_SITE})的(?:企业|机构|公司|单位|项目)(?:有|包括)(?P<s>Ｏ(?:[、和]Ｏ)*)"),
    Rule("located.area-has", "LOCATED_IN", r"(?P<o>[ＡＺ])(?:[^。；Ｐ]{0,60}?)?(?:汇聚了|集聚了|聚集了|(?<!旗下)拥有)(?P<s>Ｏ(?:、Ｏ)*)", unless="^Ａ属"),
    Rule("located.gathered-here", "LOCATED_IN", r"<START>(?:还|也|已|目前|已经|先后)*(?:汇聚|集聚|聚集|云集)了?(?P<s>Ｏ(?:[、和]Ｏ)*)", here="o", here_type="Agent"),
    Rule("located.at-the-end", "LOCATED_IN", r"(?P<s>[ＮＶＯＺ])(?:地处|位于|在)(?P<o>Ａ)(?:的)?最?[东西南北中]+(?:部|端|侧|角|郊|缘)(?!的[ＡＮ])"),
    Rule("located.town-lies", "LOCATED_IN", r"(?<!的)(?P<s>Ａ)，?(?:位于|地处|坐落于|坐落在)[ＡＺ]{0,2}(?P<o>Ａ)(?=[，。；]|(?:的)?最?[东西南北中]{1,2}[部端侧郊缘]|境内|腹地|中心|$)"),
    Rule("located.town-that-lies", "LOCATED_IN", r"(?:位于|地处|坐落于)[ＡＺ]{0,2}(?P<o>Ａ)(?:[东西南北中]{1,2}部|境内|腹地)?的(?P<s>Ａ)(?=[，。；、是有近今]|$)"),
    Rule("located.gathered-with-others", "LOCATED_IN", r"<START>(?:已|现已|目前|先后|还)*(?:汇聚|集聚|聚集|吸引)了(?P<s>Ｏ(?:、Ｏ)*)[^。；，]{0,30}等[^，。；]{0,10}(?:企业|机构|院所|公司)", here="o", here_type="Agent", confidence=0.6),
    Rule("located.covers", "LOCATED_IN", r"(?P<s>Ｏ)(?:[^。；Ｐ]{0,40}?)?覆盖(?P<o>Ａ(?:、Ａ)*)(?:多地)?(?:分支|分院|门店|机构|院区)"),
    Rule("located.of", "LOCATED_IN", r"(?:收购|并购|走进|来到|考察|走访|入股|投资|来自|(?:^|[，。；])[^，。；]{0,4}?是|(?<!Ａ)[与和同]|[向由对]|引进|供应商)了?(?:位于)?(?P<o>[ＡＺ])的(?P<s>Ｏ)(?!学生|学子|师生|同学|选手|毕业生)"),
    Rule("located.firm-of-country", "LOCATED_IN", r"(?P<o>Ａ)(?![市县区镇])的?(?:(?![启到来赴的对向在是有被给与和为])[^，。；、ＰＯＡＺ]){0,8}?(?:企业|公司|巨头|厂商|制造商|供应商|老牌[^，。；]{0,6}厂)(?P<s>Ｏ)"),
    Rule("located.many-settle", "LOCATED_IN", rf"(?P<s>Ｏ(?:[、和及]Ｏ)*)等[^，。；ＰＯ]{{0,14}}?(?:企业|公司|机构|项目|单位|商家)(?:先后|相继|纷纷|已|陆续|集中|正式|签约)*(?:入驻|落户|进驻|集聚|扎根|布局)(?:在|于)?(?P<o>{_SITE})"),
    Rule("located.settlers-are", "LOCATED_IN", r"(?P<o>[ＺＶ])[^。；，]{0,12}，(?:目前|现|已|首批|先后|[^。；，]{0,4})(?:入驻|进驻|落户|签约入驻)的?(?:企业|机构|公司|单位|品牌)(?:包括|有|为)(?P<s>Ｏ(?:[、和及]Ｏ)*)"),
    Rule("located.moved-in", "LOCATED_IN", r"(?P<o>[ＺＶ])(?:目前|现|已|累计|先后|共|陆续|成功)*入驻(?:了|有)?(?P<s>[ＯＶ](?:[、和][ＯＶ])*)等[^，。；]{0,8}?(?:企业|公司|机构|商家|品牌|项目)"),
    Rule("located.drew", "LOCATED_IN", r"(?P<o>[ＺＨ]|Ａ(?=[^，。；]{0,6}(?:引进|招引)))(?:目前|现|先后|累计|成功|已经?|还)*(?:引进|吸引|集聚|汇聚|聚集|招引)了?(?P<s>Ｏ(?:[、和]Ｏ)*)等[^，。；]{0,12}(?:企业|公司|机构|项目)"),
    Rule("located.settled-here", "LOCATED_IN", r"(?:^|[，。；])(?:已有|还有|目前|吸引了?|已)*(?P<s>Ｏ(?:[、和]Ｏ)*)等[^，。；ＰＯ]{0,12}?(?:先后|相继|纷纷|陆续|已)*(?:落户|入驻|进驻)(?=[，。；])", here="o", here_type="Agent", confidence=0.6),
    Rule("located.as-firm-of", "LOCATED_IN", r"作为(?P<o>[ＡＺＮ])的?[^。；，ＰＯＡ]{0,12}(?:企业|公司|高校|医院|合作社|景区|园区)(?:之一)?，(?P<s>[ＯＶ])"),
    Rule("located.since-settling", "LOCATED_IN", rf"(?:自|从)?(?:落户|入驻)(?P<o>{_SITE})(?:以来|后)，(?P<s>Ｏ)"),
    Rule("located.in-the-area", "LOCATED_IN", r"(?:在|走进|来到|位于|前往|设在|参观了?|察看了?|到)[ＡＺＮ]{0,3}?(?P<o>[ＡＮ])的?(?P<s>Ｖ)"),
    Rule("located.in-the-zone", "LOCATED_IN", r"(?:^|[，。；在])(?P<o>[ＡＺ])的(?P<s>[ＺＶ])(?:里|内|中)(?=[^国])"),
    Rule("located.of-the-area", "LOCATED_IN", r"(?:^|[，。；])(?P<o>[ＡＺ])的(?P<s>[ＯＶ])(?=[、和及](?:Ｏ|Ｖ)|成功|正式|入选|榜上|获|荣获|被)"),
    Rule("located.acted-on-there", "LOCATED_IN", r"(?:撤[出离]|袭击|空袭|轰炸|打击|抵达|飞抵|离开|占领|控制|关闭|收复|夺回)了?(?:位于)?[ＡＺ]{0,3}(?P<o>[ＡＺ])(?:[东西南北中]{1,2}部|境内|附近)?的(?P<s>Ｖ)"),
    Rule("located.area-of-body", "LOCATED_IN", r"(?:在|走进|来到)[ＡＺ]{0,2}(?P<o>[ＡＮ])的(?P<s>Ｏ)(?=[举召拉开参考看见采内里了，。])"),
    Rule("located.builds-works", "LOCATED_IN", r"(?P<s>[ＯＨ])(?:[^。；ＰＯＡ]{0,12}?)(?:来|到|赴|在|落子)(?P<o>[ＡＺ])(?:投资|正式|成功)*(?:设厂|建厂|办厂|建起?了?(?:新)?工厂|安家|扎根)", dated="since"),
    Rule("located.built-in", "LOCATED_IN", r"(?P<s>[ＯＨ])[^。；Ｐ]{0,24}?在(?P<o>[ＡＺ](?:[、和][ＡＺ])*)(?:先后|分别|相继)?(?:建起|建成|建设|设立|开设|投建|设有|建有|布局)了?[^，。；]{0,8}?(?:工厂|基地|总部|分公司|研发中心|门店|分院|办事处|分支机构)"),
    Rule("located.of-the-street", "LOCATED_IN", r"(?:^|[，。；]|(?<=Ｏ[和与]))(?P<o>[ＶＮ])的(?P<s>Ｏ)(?=[、和与]?[ＶＮ]的Ｏ|，|有|里|门口|推出|今年|日前|近日)"),
    Rule("located.founded-in", "LOCATED_IN", r"在[ＡＺ]{0,3}(?P<o>[ＡＺＨＮ])(?![ＡＺＮＶ])(?:[^。；，ＰＯＡＺＮＶ]{0,6}?)(?:成立|设立|组建|开设|建立|建成|创办|布局|投?建设|投建|新建|兴建|建起|办起|启用)了?(?:[^。；，ＰＯＶ]{0,14}?的)?(?:[^。；，ＰＯＡＺＮＶ]{0,6}?)“?(?P<s>[ＯＪＺ])", dated="since"),
    Rule("part.of-event", "PART_OF", r"(?P<s>Ｅ)是(?P<o>Ｅ)的?(?:组成部分|重要内容|子活动|分会场|平行论坛|配套活动|系列活动之一|一部分)"),
    Rule("part.as-side-event", "PART_OF", r"作为(?P<o>Ｅ)(?:之[一二三四五六七八九十]|的?(?:平行论坛|分论坛|子活动|配套活动|组成部分|重要内容|分会场)(?:之一)?)，(?:[^。；ＥＢ]{0,16}(?:举行|举办|开展|召开)了?)?(?P<s>Ｅ)"),
    Rule("part.held-there", "PART_OF", r"<START>(?:活动|会议|大会|仪式)?(?:现场|会上|其间|期间)，?(?:还)?(?:举行|进行|开展|举办)了(?P<s>Ｅ)(?=[，。；]|$)", here="o"),
    Rule("part.subject-to", "PART_OF", r"(?P<s>[ＡＺＮＯＶ])(?:(?:行政|直接|现|原)?(?:直属|隶属|从属|附属)于?|属于|归属|归(?=[ＡＯ](?:管辖|管理|领导|所有)))(?P<o>[ＡＯ])(?:管辖|管理|领导|所有)?(?=[，。；]|$)"),
    Rule("part.has-under-it", "PART_OF", r"(?P<o>[ＡＯＨ])）?(?:下辖|辖区内?|辖(?=[ＮＡ])|下属|旗下|所属|权属|直属)(?:的|品牌|企业|公司|子公司|单位|医院|机构|全资|控股|拥有|现有|有|包括|(?:武装|军事|准军事)(?:派别|组织|力量|分支))*“?(?P<s>[ＮＡＯ](?:[、和及][ＮＡＯ])*)"),
    Rule("part.under-it", "PART_OF", r"<START>(?:旗下|下设|下辖)(?:的|拥有|现有|有|包括)+(?P<s>Ｏ(?:[、和及]Ｏ)*)", here="o", here_type="Agent", confidence=0.7),
    Rule("part.told-of-subsidiary", "PART_OF", r"(?P<o>Ｏ)(?:（\d{5,6}[^（）]{0,6}）)?[^。；，ＯＰ]{0,8}(?:公告|披露|公布)[：，称]{1,2}[^。；，ＯＰ]{0,6}(?<!其)(?:全资|控股)(?:子|孙)?公司“?(?P<s>Ｏ)"),
    Rule("part.its-subsidiary", "PART_OF", r"(?:其|(?<![\u4e00-\u9fff])旗下|Ｈ的?)(?:全资|控股)(?:子|孙)?公司“?(?P<s>Ｏ)", here="o", here_type="Agent", confidence=0.7),
    Rule("part.founds-subsidiary", "PART_OF", r"(?P<o>[ＯＨ])(?:(?:为了?|围绕|通过)[^。；ＰＯ]{2,50}，)?[^。；，ＰＯ]{0,24}?(?:设立|成立|组建|新设|注册)了?(?:[^。；，ＰＯ]{0,6}?)(?:子公司|分公司|孙公司|分支机构)“?(?P<s>Ｏ(?:[、和]Ｏ)*)"),
    Rule("part.is-a-part-of", "PART_OF", r"(?P<s>Ｏ(?:[、与和]Ｏ)*|Ｈ)，?(?:也|就|均|都|同|正式)?(?:是|系|为|成为|作为|当选为?|获批为?|升格为)(?P<o>[ＯＨ])的?(?:[一首第唯][一二三四五六七八九十]*[家个批所]的?|托管|定点|合作|对口|挂牌|重要|核心|骨干|直属|所属|下属|管理的|公益[一二]类|正?[处科副]级|二级|三级|专业|非直属|全资|控股|常务|副|省级|市级|首批|直接)*(?:子公司|(?<=[属的类级])(?:事业单位|科研机构|研究机构|国有企业)|旗下[^。；，ＰＯ]{0,10}(?:企业|公司|品牌|平台)|分公司|(?:全资|控股|下属|直属|所属|旗下|成员|二级|骨干|权属)(?:企业|公司|单位|机构|学院|部门|高校|医院|校)|直属|下属|分支机构|派出机构|附属(?:医院|学校|中学|小学|机构)|(?:临床)?教学医院|分院|院区|分校|校区|分会|分中心|成员|会员(?:单位|企业)?|理事(?:单位|长单位)|会长单位|主席单位)(?=[，。；、（]|之一|$)"),
    Rule("part.merged-into", "PART_OF", r"(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:整体|成建制|正式|也|全部|一并|Ｘ)*(?:划入|并入|划归|归入|加盟)(?:到|至)?(?P<o>Ｏ)"),
    Rule("part.held-by", "PART_OF", r"(?P<s>Ｏ)(?:是|为|系)由?(?P<o>Ｏ)(?:全资|绝对|直接)?(?:控股|所属|管理)的(?![^，。；]{0,12}[ＥＢ])"),
    Rule("part.flagship", "PART_OF", r"(?P<o>Ｏ)的?(?:旗舰店|旗舰酒店|成员企业|骨干企业|核心企业|直属单位|直属医院)(?P<s>Ｏ)"),
    Rule("part.first-of-its-kind", "PART_OF", r"<START>(?:这|该[院校行所])(?:也|里)?是(?P<o>Ｏ)(?:[^，。；ＰＯ]{0,10})?(?:首|第[一二三四五六七八九十\d]+|唯一一?)[个家座所]?(?:[^，。；ＰＯ]{0,8})?(?:子公司|分公司|分院|院区|分校|校区|分中心|研究院|分支机构|分行|支行)", here="s", here_type="Organization", confidence=0.6),
    Rule("part.members-are", "PART_OF", r"(?P<o>[ＯＨ])(?:以Ｏ为[^，。；]{1,8}，)?(?:[^。；，ＰＯ]{0,4})?(?:由|首批|现有|目前|包括|共有|拥有|旗下|[\d一二三四五六七八九十]+[所家个]|，)*(?:成员|会员|理事)(?:单位|校|学校|医院|企业)?，?(?:分别|主要)?(?:为|有|是|包括|涵盖|：|——)+(?P<s>Ｏ(?:[、和及]Ｏ)*)"),
    Rule("part.composed-of", "PART_OF", r"(?P<o>[ＯＨ])，?由(?P<s>Ｏ(?:[、和与及]Ｏ)+)(?:等[^，。；]{0,16})?(?:共同)?(?:组成|构成)(?![的])"),
    Rule("part.of-its-mother", "PART_OF", r"(?P<s>Ｏ)的?(?:全资|控股)?母公司“?(?P<o>Ｏ)"),
    Rule("part.its-mother-is", "PART_OF", r"<START>(?:其)?母公司“?(?P<o>Ｏ)", here="s", here_type="Agent", confidence=0.6),
    Rule("part.is-under", "PART_OF", r"(?P<s>Ｏ)是(?P<o>Ｏ)(?:旗下|下属|所属|的?(?:全资|控股)?子公司|下设)"),
    Rule("part.subsidiary", "PART_OF", r"(?P<o>Ｏ)(?:及|的|和)?其?(?:全资|控股|二级|三级|直属|下属|核心)*(?:子公司|孙公司|子企业|控股企业|全资企业)(?P<s>Ｏ(?:[、和]Ｏ)*)"),
    Rule("part.sets-up", "PART_OF", r"(?P<o>[ＯＨ])，?(?:现|目前|共|集团|公司)*(?:下设|内设|设有)(?:有|了)?(?P<s>Ｏ(?:[、和及]Ｏ)*)"),
    Rule("part.which-it-sets-up", "PART_OF", r"<START>(?:现|目前|共)*(?:下设|内设)(?P<s>Ｏ(?:[、和及]Ｏ)*)", here="o", here_type="Agent", confidence=0.7),
    Rule("part.quoted-unit", "PART_OF", r"(?P<o>Ｏ)(?:的|下设的?)?“(?P<s>Ｏ)”(?=Ｘ|正式|揭牌|成立|启用|当天|挂牌)"),
    Rule("part.has-members", "PART_OF", r"(?P<o>Ｏ)(?:[^。；ＰＯ]{0,16}?，)?(?:目前|现|如今|已)*(?:有|拥有|吸纳|覆盖|发展)了?(?P<s>Ｏ(?:[、和]Ｏ)*)等?(?:[^。；，ＰＯ]{0,6})?(?:成员|会员|理事)(?:单位|医院|企业|学校)"),
    Rule("part.named-member", "PART_OF", r"(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:等)?(?:作为[^。；，ＰＯ]{1,8}，|[^。；，ＰＯ]{0,8})?(?:被授予|获授|获颁|获批|获评|被确定|被授牌)(?:成?为)?“?(?P<o>Ｏ)”?(?:的|首批)?(?:成员|会员|协作|协同|合作|联盟|理事)(?:单位|医院|企业|学校|校)?"),
    Rule("part.member-is", "PART_OF", r"(?P<o>Ｏ)的?(?:首[个家批])?(?:成员|会员|理事)(?:单位|医院|企业|校|学校|机构)(?P<s>Ｏ)"),
    Rule("part.are-members", "PART_OF", r"(?P<s>Ｏ(?:[、与和]Ｏ)*)(?:均|都|同|也)?(?:是|为|系|成为)(?P<o>Ｏ)(?:（[^（）]{1,12}）)?的?(?:首批|团体|单位|理事|常务理事|副)*(?:成员|会员|理事)(?:单位|之一)?(?=[，。；])"),
    Rule("part.is-as-member", "PART_OF", r"(?P<s>Ｏ)作为(?P<o>Ｏ)的?(?:成员|会员|理事)单位"),
    Rule("part.as-member", "PART_OF", r"作为(?P<o>Ｏ)的?(?:一员|成员(?:单位)?|会员(?:单位)?|理事单位)(?:之一)?，(?P<s>Ｏ)"),
    Rule("part.joins", "PART_OF", r"(?<!支持)(?<!推动)(?<!欢迎)(?<!邀请)(?P<s>Ｏ(?:[、和与]Ｏ)*)(?:等[^，。；ＰＯ]{0,10})?(?:正式|成功|首批|也|已|受邀|获批|Ｘ)*加入(?:了)?(?:由?Ｏ(?:牵头|发起|主导|组建)(?:成立|组建)?的)?“?(?P<o>Ｏ)(?!牵头|发起|主导|组建|倡议|的?谈判)"),
)

# An institution whose name opens with its parent's: what ends the parent's name, and what the rest must look like.
_PARENTS = (
    re.compile(r"^(?P<parent>.{3,}分局)(?P<child>.{2,}(?:派出所|中队|大队))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:大学|(?:师范|理工|职业|技术|农|医|商|财经|艺术|体育|政法|民族|科技)学院)[^院]{1,10}学院)(?P<child>[^院]{2,6}系)$"),
    re.compile(r"^(?P<parent>.{2,}?大学(?:(?!附属)[^院]){1,10}学院)(?P<child>.{2,}(?:中心|研究院|研究所|系|实验室|教研室|图书馆))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:师范|理工|职业|技术|农|医|商|财经|艺术|体育|政法|民族|科技)(?:学院|学堂|学校))(?P<child>(?!附属).{1,}(?:学院|系|诊所|研究所|研究中心|实验室|图书馆))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:中学|小学|实验学校|外国语学校|[第市县区][一二三四五六七八九十]+中))(?P<child>(?![^校]*学)[\u4e00-\u9fff]{2,6}(?:校区|分校))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:人民法院|检察院))(?P<child>.{2,}(?:法庭|检察室|联络站))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:少年宫|文化馆|图书馆|博物馆|美术馆|文化宫))(?P<child>.*(?:合唱团|艺术团|舞蹈队|乐团|分馆|民乐团|剧团))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:中学|小学|学校|附中|大学|学院))(?P<child>(?:学生|教师|师生|教工|少儿|童声)?(?:合唱团|管弦乐团|交响乐团|民乐团|乐团|舞蹈团|舞蹈队|艺术团|足球队|篮球队|龙舟队|剧社|话剧社|文学社|辩论队))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:人民|中医|中心|附属|妇幼|儿童|肿瘤|第[一二三四五六七八九十])(?:医院|保健院))(?P<child>(?!管理|协会|联合|集团|后勤).{2,}中心)$"),
    re.compile(r"^(?P<parent>.{1,}?(?:国开行|农发行|进出口行|工行|农行|中行|建行|交行|招行))(?P<child>.{2,}(?:分行|支行|营业部))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:农信联社|信用联社|联社|信用社联合社))(?P<child>.{2,}(?:办事处|信用社|分社))$"),
    re.compile(r"^(?P<parent>.{2,}?大学)(?P<child>(?!.*医院.+医院).{1,}(?:学院|中心|医院|研究院|研究所|实验室|系|校区|分校|学部|图书馆|博物馆|出版社|校友会|教育基金会|基金会|研究生院|科技园)|图书馆|博物馆|出版社|校友会|基金会|研究生院|科技园|档案馆)$"),
    re.compile(r"^(?P<parent>.{2,}?(?:银行|农商行|商行).{2,}?分行)(?P<child>.{2,}(?:支行|营业部))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:银行|农商行|商行))(?P<child>.{0,}(?:分行|支行|营业部))$"),
    re.compile(rf"^(?P<parent>{any_of(words('known_companies'))})(?P<child>(?!集团)[\u4e00-\u9fff]{{1,8}}(?:分公司|分行|支行|代表处|营业部|总部))$"),
    re.compile(r"^(?P<parent>.{2,}?医院(?:.{1,6}?(?:分院|院区))?)(?P<child>.{1,}(?:院区|分院|医学中心|[^附]科|病房|急诊部))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:医院|保健院|卫生院|防治院|卫生服务中心))(?P<child>(?!附属)(?:(?!党委|纪委|党组|党支部|医院|学院)[^附院]){1,10}(?:部|处|科|办公室))$"),
    re.compile(r"^(?P<parent>.{2,}?大学)(?P<child>(?!附属|校长|党委|纪委)[^院系附]{2,10}(?:处|部|办公室))$"),
    re.compile(r"^(?P<parent>.{4,}(?:专委会|专业委员会|分会))(?P<child>.{2,}学组)$"),
    re.compile(r"^(?P<parent>联合国)(?P<child>(?!教科文组织)[\u4e00-\u9fff]{2,16}(?:署|厅|处|基金会?))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:报社|电视台|电台|总台|出版社|融媒体中心))(?P<child>[^，（）]{2,8}(?:部|中心|分社|频道|工作室|记者站))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:协会|学会|医学会|促进会|联合会|联会|商会|红十字会|[作科书美音摄剧舞曲]协|文联))(?P<child>.{2,}(?:分会|委员会|专委会|代表处|秘书处))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:广播电台|电视台|通讯社|日报社?|晚报|总台))(?P<child>.{2,}(?:记者站|分社|总站|频道|频率|客户端))$"),
    re.compile(r"^(?P<parent>[^（）]{2,}?集团)(?P<child>[^（）]{2,}(?:农场|林场|牧场|煤矿|电厂|发电厂|油田|炼化|分公司|研究院|设计院))$"),
    re.compile(r"^(?P<parent>中国(?:科学|社会科学|工程|农业科学|医学科学|林业科学|中医科学)(?:研究)?院)(?P<child>.{2,}(?:台|所|院|中心|站|园|大学))$"),
    re.compile(r"^(?P<parent>.{4,}?有限公司)(?P<child>[\u4e00-\u9fff]{2,8}(?:公司|项目部|事业部))$"),
    re.compile(r"^(?P<parent>.{2,}?(?:科学院|农科院|研究院))(?P<child>.{2,}所)$"),
    re.compile(r"^(?P<parent>.{2,}?(?:委员会|局|公司|集团(?!）)|研究院|科技))(?P<child>.{2,}(?:分局|代表处|派出所|分中心|分公司|总部|研究院|所))$"),
    re.compile(r"^(?P<parent>中国(?:农业|林业|医学|社会|热带农业|水产)?科学院)(?P<child>[^学].{1,}(?:研究所|研究院|研究中心|实验室|医院|分院))$"),
    re.compile(r"^(?P<parent>中[铁建交水核冶][一二三四五六七八九十]+局)(?P<child>(?!(?:集团|股份|有限|责任)*公司$)[^（）]{2,}(?:公司|指挥部|项目部|事业部))$"),
    re.compile(r"^(?P<parent>.{2,8}?集团)(?P<child>[^（）]{2,}(?<!集团)(?:有限公司|公司))$"),
    re.compile(r"^(?P<parent>.{4,}?(?:公司|集团))(?P<child>[^（）]{2,}(?:班组?|队|厂|站|车间|项目部|服务区|岗位|工作室|事业部))$"),
    re.compile(r"^(?P<parent>.{4,}?(?:中心|研究院))(?P<child>.{2,}(?:分中心|分院))$"),
)


# What many countries are members of lies in none of them: 联合国维和部队在某国, 欧盟在某地的会议.
_OF_MANY_COUNTRIES = frozenset(("联合国", "欧盟", "欧洲联盟", "北约", "东盟", "非盟", "非洲联盟", "阿盟", "上海合作组织", "金砖国家", "二十国集团", "七国集团", "欧佩克"))
# 某公司位于某地的|一个维修车间: what of it lies there.
_ITS_PART = re.compile(r"[^，。；]{0,20}?的(?:[一两三四五六七八九十\d]+[个处座家])?[^，。；]{0,10}?(?:基地|车间|工厂|设施|营地|仓库|中心|雷达站|油库|弹药库|阵地|指挥部|指挥所|维修厂|住所|矿井|生产线|实验室|核电站|炼油厂)")


def _lies_not(triple: Triple, sentence: Sentence) -> bool:
    """Tell whether no seat is told: of what many countries form, or of a part of a house that lies elsewhere."""
    text, house = sentence.article.body.text, triple.subject
    if house.canonical in _OF_MANY_COUNTRIES and not text.startswith("总部", house.span.end):
        return True
    return triple.evidence.rule == "located.lies" and house.type == "Organization" and house.span.end <= triple.object.span.start and not text.startswith("总部", house.span.end) and _ITS_PART.match(text, triple.object.span.end) is not None


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield what belongs to what, and what lies where."""
    # 中国家电巨头某集团: a page from here tells nothing by it.
    for t in find(RULES, sentence):
        if t.relation == "LOCATED_IN" and _lies_not(t, sentence):
            continue
        if not (t.evidence.rule in ("located.firm-of-country", "located.firm-of-area") and t.object.canonical == "中国") and not (t.evidence.rule == "located.in-the-area" and t.object.canonical in words("countries") and t.subject.canonical.startswith(t.object.canonical)):
            yield _of_school(_of_seat(t))
    if sentence.headline:
        return
    bodies = [m for m in sentence.mentions if (m.type == "Organization" or m.sub == "Venue") and not m.anaphor]
    for mention in bodies:
        # 筹备|某中学某校区: there is none yet.
        if mention.type == "Organization" and _held(mention.canonical, of_government=mention.sub == "GovernmentBody") and not sentence.article.body.text.endswith(("筹备", "筹建", "拟建", "待建"), 0, mention.span.start):
            yield from _by_name(sentence, mention)
    shape = sentence.shape
    if "Ｐ" in shape or "Ｃ" in shape:
        yield from _departments(sentence)
    if ("Ａ" in shape or "Ｚ" in shape) and _NESTED.may_match(shape):
        yield from _nested_places(sentence)
    if "Ｅ" in shape:
        yield from _begun_there(sentence)
    if _IN_SHAPES.may_match(shape):
        yield from _framed(sentence)
    for mention in bodies:
        if _IN_STREET.match(mention.name):
            yield from _places_in_name(sentence, mention)


def _framed(sentence: Sentence) -> Iterator[Triple]:
    yield from _of_places(sentence)
    yield from _affiliates(sentence)
    for seat in _SEAT_IN.finditer(sentence.shape):
        head, where = sentence.shape_mentions[seat.start("s")], sentence.shape_mentions[seat.start("o")]
        if head is not None and where is not None and head.canonical.endswith("总部") and not head.anaphor:
            # 天元集团总部在某市
            yield _of_seat(make(sentence, head, "LOCATED_IN", where, {}, "located.seat-in"))
    yield from _members(sentence)


# A head office for a part of the world is a body by itself: 某某亚太|总部.
_REGION = re.compile(r"(?:亚太|亚洲|中国|大中华|华[东南北中]|[东西南北中]{2}|全球|国际|区域|地区|第[一二三]|长三角|[\u4e00-\u9fff]区)$")


def _of_seat(triple: Triple) -> Triple:
    """Give what is told of a head office (某某材料|总部位于某区) to its firm."""
    whole = triple.object.canonical.removesuffix("总部")
    if triple.evidence.rule == "part.of-its-mother" and whole != triple.object.canonical:
        return replace(triple, object=Mention(whole, "Organization", kind_of(whole)[1] or "Company", triple.object.span, full=whole))
    name = triple.subject.canonical.removesuffix("总部")
    if triple.relation != "LOCATED_IN" or triple.subject.type != "Organization" or name == triple.subject.canonical or len(name) < 3 or _REGION.search(name):
        return triple
    return replace(triple, subject=Mention(name, "Organization", kind_of(name)[1] or "Company", triple.subject.span, full=name))


# 某区的某某公司, 某湖北岸的某某站: what is named as of a place lies there, but for who comes from it and for offices, which are of it.
_OF_PLACE = SoughtInShape(r"(?<![来自、和与及])(?<![利属关基忠等对]于)(?<![靠邻临]近)(?<!毗邻)(?<!针对)(?<!面向)(?<!通往)(?P<o>[ＡＺＮ])(?:城[东西南北]|[东西南北]{1,2}[岸郊麓侧端部])?的(?:[^，。；的ＰＯＡＶＥ]{0,6}?(?:企业|公司|老字号|初创|商户))?“?(?P<s>[ＯＶＺ])(?!”?(?:学生|学子|选手|同学|教授|专家|博士|毕业生|校友|志愿者|医生|队员|代表|师生|老师|[ＰＣＥＤ]))")


# 某市中心医院是某大学附属医院: what it is called for short, it is of.
_BECOMES = SoughtInShape(r"(?P<s>Ｏ)(?:正式|挂牌|成功|获批|升格|也|Ｘ)*(?:是|为|成为|系|挂牌|加挂|获批为?)“?(?P<o>Ｏ)”?(?:牌子)?(?=[，。；、]|$)")
_AFFILIATE = re.compile(r"(?P<whole>.{2,}?(?:大学|学院))(?:直属|非直属)?(?:附属|教学|临床|实习|联盟)?(?:教学)?医院$")


_SEAT_IN = SoughtInShape(r"(?P<s>Ｏ)(?:就|则|设)?在(?P<o>[ＡＺ])(?=[，。；]|$)")


def _affiliates(sentence: Sentence) -> Iterator[Triple]:
    owners = sentence.shape_mentions
    for match in _BECOMES.finditer(sentence.shape):
        house, kind = owners[match.start("s")], owners[match.start("o")]
        told = _AFFILIATE.fullmatch(kind.canonical) if house is not None and kind is not None else None
        if house is not None and kind is not None and told and house.sub == "Hospital":
            yield make(sentence, house, "PART_OF", Mention(told["whole"], "Organization", "School", kind.span, full=told["whole"]), {}, "part.becomes-affiliated")


def _of_places(sentence: Sentence) -> Iterator[Triple]:
    owners = sentence.shape_mentions
    for match in _OF_PLACE.finditer(sentence.shape):
        place, thing = owners[match.start("o")], owners[match.start("s")]
        if place is None or thing is None or thing.anaphor or place.anaphor or thing.sub == "GovernmentBody" or place.canonical == "中国" or thing.canonical.startswith(("中国", "全国")):
            continue
        yield make(sentence, thing, "LOCATED_IN", place, {}, "located.of-a-place", confidence=0.8)


def _of_school(triple: Triple) -> Triple:
    """Give a part of a school that is told by its field alone (某学院下辖人文学院) the name of its school."""
    name, whole = triple.subject.canonical, triple.object.canonical
    if triple.relation != "PART_OF" or triple.object.sub != "School" or triple.object.anaphor or not part_of_school(name) or name.startswith(whole):
        return triple
    return replace(triple, subject=replace(triple.subject, full=whole + name))


# 澜砾集团、云滨医院均是江澜创新联盟成员: a house as a member reads like a person in a post.
_MEMBERS = SoughtInShape(r"(?P<s>Ｏ(?:[、和与]Ｏ)*)，?(?:均|都|同|也)?(?:是|为|系|成为|作为)(?:首批)?(?P<c>Ｃ)(?:单位|企业|医院|高校|校|之一)?(?=[，。；、]|$)")


_IN_SHAPES = AnyInShape(_OF_PLACE, _BECOMES, _SEAT_IN, _MEMBERS)


def _members(sentence: Sentence) -> Iterator[Triple]:
    owners = sentence.shape_mentions
    for match in _MEMBERS.finditer(sentence.shape):
        if sentence.shape.endswith(("推动", "支持", "帮助", "邀请", "欢迎"), 0, match.start("s")):
            # 推动非盟|成为某组织成员: it is none yet.
            continue
        role = owners[match.start("c")]
        post = next((p for p in role.posts if p.body and p.body_type == "Organization"), None) if role is not None else None
        if post is None or not post.title.endswith(("成员", "会员", "理事")) or kind_of(post.body)[1] == "GovernmentBody":
            continue
        whole = Mention(post.body, *kind_of(post.body), post.span, full=post.body)
        for at in range(*match.span("s")):
            member = owners[at]
            if member is not None and sentence.shape[at] == "Ｏ":
                yield make(sentence, member, "PART_OF", whole, {}, "part.are-members")


# What is begun or opened at a ceremony lies where that is held: 某某项目奠基仪式在某地举行.
_BEGUN = re.compile(r"(?P<e>Ｅ)(?:Ｘ(?:上午|下午)?|日前|近日|今天|正式|隆重)*在[ＡＺＮ]{0,3}?(?P<o>[ＡＺＶ])(?![ＡＺＮＶ])(?:[^。；，]{0,8}?)(?:举行|举办|召开|进行)|在[ＡＺＮ]{0,3}?(?P<o2>[ＡＺＶ])(?![ＡＺＮＶ])(?:[^。；，ＥＯＰ]{0,6}?)举[行办]了?(?P<e2>Ｅ)")
_BEGINS = re.compile(r"(?:奠基|开工|动工|动土|竣工|投产|落成|启用|开业|开园|通车|封顶)[^，]{0,4}?(?:仪式|典礼)$")


def _begun_there(sentence: Sentence) -> Iterator[Triple]:
    owners = sentence.shape_mentions
    for held in _BEGUN.finditer(sentence.shape):
        event, place = (owners[held.start(side if held[side] else side + "2")] for side in ("e", "o"))
        begins = _BEGINS.search(event.name) if event is not None else None
        if event is None or place is None or begins is None:
            continue
        until = event.span.start + begins.start()
        begun = next((m for m in sentence.mentions if m.type in ("Project", "Organization", "Place") and m.sub != "AdministrativeArea" and event.span.start <= m.span.start and m.span.end == until), None)
        if begun is not None and begun.canonical != place.canonical:
            yield make(sentence, begun, "LOCATED_IN", place, {}, "located.begun-there")


# What a house is divided into, by how it ends; its committees of a party and its unions are bodies of their own.
_DEPARTMENT = re.compile(r"(?![^科处室]{0,8}(?:党委|党组|党总支|党支部|纪委|工会|团委))[^，。；、]{1,16}?(?:科|[^干]部|(?<!书记)处|室|办|中心|院区|分院|分会|专委会|专业委员会|工作委员会|学组|学院|学部|系|所|研究院|实验室|病区|病房|分公司|分行|支行|分社|公司|事业部|项目部|图书馆|门诊|车间)$")
_HOUSES = frozenset(("Hospital", "School", "Company", "ResearchInstitute", "Association", "MediaOutlet"))


def _departments(sentence: Sentence) -> Iterator[Triple]:
    """某医院普外一科主任甲: the department whose head somebody is belongs to the house that the post names with it."""
    told: set[str] = set()
    for holder in filter(None, sentence.shape_mentions):
        for post in holder.posts if holder.type in ("Person", "Title") else ():
            if post.body in told or post.body_type != "Organization" or post.body.startswith("+"):
                continue
            told.add(post.body)
            wholes = [m for m in sentence.mentions if m.sub in _HOUSES and not m.anaphor and post.body.startswith(m.canonical) and len(m.canonical) > 2 and not (m.canonical.endswith("实验室") and post.body.endswith("处"))]
            whole = max(wholes, key=lambda m: len(m.canonical), default=None)
            part = Mention(post.body, "Organization", kind_of(post.body)[1] or post.body_sub, post.span, full=post.body)
            if whole is None:
                yield from _by_name(sentence, part)
            elif _DEPARTMENT.fullmatch(post.body, len(whole.canonical)):
                yield make(sentence, part, "PART_OF", replace(whole, posts=()), {}, "part.of-a-post")


# What an institute of 工程科技 is for: the words before it are its field, and no firm 某省工程科技.
_OF_SCIENCE = re.compile("(?:发展|创新|战略|政策|情报|信息|交流|评估|成果|人才)")
# What a company's legal form adds to its name makes no part of it.
_FORM = re.compile(r"(?:股份|有限|责任|控股|总)*公司")


def _by_name(sentence: Sentence, mention: Mention) -> Iterator[Triple]:
    """某医院某分院某科 is part of 某医院某分院, which is part of 某医院; a consultative conference (政治协商会|议…) of no chamber."""
    held = _held(mention.canonical, of_government=mention.sub == "GovernmentBody")
    if held:
        parent = Mention(held, *kind_of(held), mention.span)
        yield make(sentence, mention, "PART_OF", parent, {}, "part.by-name")
        yield from _by_name(sentence, parent)


@lru_cache(maxsize=4096)
def _held(name: str, *, of_government: bool) -> str:
    """Give the parent that a name holds; nothing where it holds none."""
    for pattern in _PARENTS:
        match = pattern.match(name)
        if match and "附属" not in match["child"] and not match["child"].startswith(("议", "各", "相关", "全体", "所属", "旗下", "下属", "有关")):
            if of_government and match["parent"] != "联合国" and kind_of(match["parent"])[1] in ("GovernmentBody", "") and not match["child"].endswith(("分局", "派出所", "所", "法庭", "检察室")):
                continue
            if _FORM.fullmatch(name, match.end("parent")) or name.endswith("总部"):
                continue
            if (match["parent"].endswith("科技") and _OF_SCIENCE.match(match["child"])) or match["child"].startswith(("著名", "知名")):
                # 某省工程科技|发展战略研究院; 某医院|著名外科专家: a word of praise.
                continue
            return match["parent"]
    return ""


def _places_in_name(sentence: Sentence, mention: Mention) -> Iterator[Triple]:
    """某街道某社区党群服务中心: the neighbourhood in a body's name belongs to the street before it; of a city and its district nothing is told that the annotators count."""
    street = _IN_STREET.match(mention.name)
    if street:
        holder = Mention(street["street"], "Place", "AdministrativeArea", mention.span)
        yield make(sentence, Mention(street["own"], "Place", "Neighborhood", mention.span), "PART_OF", holder, {}, "part.neighbourhood-in-name")


# 某街道某社区党群服务中心, 某街道某社区: the neighbourhood lies in the street that its name opens with.
_IN_STREET = re.compile(r"(?:[\u4e00-\u9fff]{2,3}市)?(?:[\u4e00-\u9fff]{1,4}?[区县市])?(?P<street>(?![从自到])[\u4e00-\u9fff]{2,5}?(?:街道|镇|乡))(?P<own>(?![党政]|农业|机关)[\u4e00-\u9fff]{1,6}?(?:社区|居民区|新村|村))(?!镇|庄|委)")


_HOLDS = SoughtInShape("Ａ(?=[ＮＡＯＶＺ])|Ｚ(?=Ｏ)")
# Villages that follow the first of a town in a list, and one behind 的: 白石镇明月村、|双溪村, 白石镇的|桥头村.
_VILLAGES = SoughtInShape("(?P<area>Ａ)(?:的(?P<one>Ｎ)|Ｎ(?P<more>(?:、Ｎ)*[、和]Ｎ))")

_NESTED = AnyInShape(_HOLDS, _VILLAGES)


def _nested_places(sentence: Sentence) -> Iterator[Triple]:
    """新民镇明月村, 苏州市吴江区: what is named directly behind the area that holds it, belongs to it."""
    shape, owners = sentence.shape, sentence.shape_mentions
    for match in _HOLDS.finditer(shape):
        area, place = owners[match.start()], owners[match.start() + 1]
        if area is not None and area.sub == "Zone" and place is not None and place.sub == "Company":
            # 某某经济开发区|某某有限公司
            yield make(sentence, place, "LOCATED_IN", area, {}, "located.zone-and-firm")
            continue
        if area is None or place is None or not area.name.endswith(_SUFFIXES) or (area.name[-1] in "州盟" and not area.canonical.endswith(("自治州", "盟"))):
            continue
        if place.sub in ("Venue", "Zone"):
            if area.name[-1] != "省":
                yield make(sentence, place, "LOCATED_IN", area, {}, "located.area-and-place")
            continue
        if place.type == "Organization":
            if place.sub != "GovernmentBody" and area.name[-1] in "市县区镇道":
                # 某市|某省某某公司: a body with a place in its own name lies in the one before it.
                yield make(sentence, place, "LOCATED_IN", area, {}, "located.area-and-body")
            continue
        if place.sub == "Neighborhood" or _RANK.get(place.name[-1:], 0) > _RANK[area.name[-1:]] or (area.name[-1] == place.name[-1] == "市" and area.canonical != place.canonical):
            yield make(sentence, place, "PART_OF", area, {}, "part.street-and-neighbourhood")
    for match in _VILLAGES.finditer(shape):
        area, group = owners[match.start()], "one" if match["one"] else "more"
        for place in owners[slice(*match.span(group))]:
            if area is not None and place is not None and area.name.endswith(("镇", "乡", "街道", "区", "县") if match["one"] else ("镇", "乡", "街道")) and place.canonical.endswith(("村", "社区") if match["more"] else _HOUSING):
                yield make(sentence, place, "PART_OF", area, {}, "part.villages-of-a-town")


_HOUSING = ("村", "社区", "小区", "花园", "家园", "公寓", "居民区")
_SUFFIXES = ("街道", "镇", "乡", "县", "区", "市", "州", "盟", "省")
_RANK = {"省": 1, "市": 2, "州": 2, "盟": 2, "区": 3, "县": 3, "镇": 4, "乡": 4, "道": 4}
