"""Finds who founded, issued or launched what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from kg.grading import status_of
from kg.kinds import kind_of
from kg.lexicons import words
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import AnyInShape, SoughtInShape
from kg.rules import Rule, date_near, find, make, mentions_in, spelled_out

YIELDS = ("ESTABLISHED", "ISSUED", "LAUNCHED")

# What is unveiled stands inside the event's name: 由甲与乙共同筹建的|“某实验室”揭牌仪式.
_UNVEILED = SoughtInShape(spelled_out(r"由?(?P<s><XS>)(?:共同|联合|合作)*(?:筹建|共建|组建|成立|创办|打造)的?(?P<e>Ｅ)"))

# A clause that opens with its verb: whoever the paragraph speaks of does it.
_ELIDED = r"<START>(?:Ｘ ?，? ?)?(?:同年|次年|当年|又|也|并|还|同时|先后|目前|现|已经?|共同|联合|合作|日前|近日|定期|积极|持续|创新|率先|全力|精心|着力|依托[^，。；]{2,16}，)*"

RULES = (
    Rule("established.by", "ESTABLISHED", r"(?<!依托)(?P<o>[ＯＪＶＮＺＨ])(?!的?前身)(?:(?:[^。；，]{0,4})?|，)由(?:[\u4e00-\u9fffＡＯ]{2,8}、|[^。；，ＰＯＡ]{2,16}?(?:企业|公司|机构|高校|院校)|(?:已故|著名|知名|旅[\u4e00-\u9fff])?[\u4e00-\u9fff、]{2,10}(?=Ｐ))*(?P<s><XS>)<ETC>(?:[^。；，]{0,8})?(?:创办|创建|创立|共建|合建|组建|设立|发起成立|发起设立|牵头成立|开办|共同设立|合资(?:成立|设立|组建)|共同发起设立|成立|建立|筹建|合办|领办|捐建|捐资设立|(?:共同|联合|合力|携手|倾力)打造|(?:[两三四多]方)?携手，?(?:建成|打造|建设|成立)|(?:强强)?联手，?(?:打造|建设|成立)|(?:牵头|联合|共同|倡议)发起(?!的)|发起组建|投资(?:建设|兴建|建成)|兴建|(?:历时[^，。；]{1,8})?建成(?![后的区投通])|捐资?(?:修建|兴建|建造|建设)|(?<!共同)(?<!联合)打造(?![成的])|建造(?!的)|援建(?!的)|修建(?!的)|(?:投资|出资|斥资)?(?:<SUM>)?(?:改造|改建|扩建|打造|修缮|修葺|翻建)而成)", dated="date"),
    Rule("established.is-built-by", "ESTABLISHED", r"(?P<o>[ＯＪＶＺＨ])，?(?:就|也)?(?:是|系)(?:Ｘ)?(?:[^。；，ＰＯＡＺ]{0,6}由)?(?P<s><XS>)<ETC>(?:[^。；，ＰＯＡＺ]{0,6})?(?:[于在]?Ｘ)?(?:联合|共同|合作|携手|投资|出资|牵头|发起|斥资|独家|倡议)*(?:共建|合办|创办|创建|创立|设立|成立|组建|建立|举办|兴办|开办|建设|打造|筹建|发起|援建|捐建|投建|修建|兴建|改建)的(?![^。；，]{0,14}[ＥＢ])", dated="date"),
    Rule("established.is-begun-by", "ESTABLISHED", r"(?P<o>[ＯＪ])，?(?:就|也)?(?:是|系)(?:Ｘ)?由(?P<s>[ＯＡＺＨ](?:[、和与及][ＯＡＺＨ])*)<ETC>(?:[^。；，ＰＯＡ]{0,8})?(?:发起|倡议|牵头)(?:成立|设立|组建)?(?=[，。；])", dated="date"),
    Rule("established.signs-with", "ESTABLISHED", r"(?:^|，)(?:并|又|还)?(?:与|同)(?P<s>Ｏ(?:[、和]Ｏ)*)(?:等[^。；，ＰＯ]{0,8})?签[约订署](?:共建|合建|组建|成立|设立)了?“?(?P<o>[ＯＪ])", dated="date"),
    Rule("established.begun-there-by", "ESTABLISHED", r"(?P<o>[ＯＶ])(?:于|自)?(?:Ｘ)?(?:在[ＡＺ]{1,3})?(?:正式|揭牌|挂牌)*(?:成立|创立|创办|设立)，(?:是)?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯＡ]{0,8}?)(?:发起|创办|创建|组建|筹建|设立|倡议|捐建|出资|牵头)", dated="date"),
    Rule("established.lies-and-by", "ESTABLISHED", r"(?P<o>[ＯＶＺ])(?:坐落|位于|地处|设在|占地)[^。；ＯＶＰ]{0,24}，(?:是)?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯＡ]{0,4}?)(?:捐资|出资|投资)?(?:兴建|修建|捐建|创办|创建|建设|援建|开发建设)(?=[，。；于]|$)", dated=""),
    Rule("established.led-with", "ESTABLISHED", r"(?P<o>[ＯＪＶＺＨ])，?(?:是)?由(?P<s>[ＯＡＺＨ](?:[、和]Ｏ)*)(?:牵头|发起|倡议|主导|携手)，?(?:并)?(?:联合|会同|携手)?(?P<s2>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，ＰＯ]{0,16})?(?:，)?(?:共同|联合|合作|发起|参与|出资|投资)*(?:成立|组建|设立|建立|发起|打造|共建|建设|创建)", dated="date"),
    Rule("established.with-others", "ESTABLISHED", r"<START>(?:由)?(?P<s>Ｏ(?:[、和与及]Ｏ)+)(?:等[^。；，ＰＯ]{0,18})?(?:共同|联合|合作|携手)+(?:发起|组建|成立|创办|设立|筹建|创建|发起成立|发起组建|发起设立)(?=[，。；]|$)", here="o", here_type="Organization", confidence=0.7),
    Rule("established.led-with-first", "ESTABLISHED", r"由(?P<s>[ＯＡＺＨ])(?:牵头|发起|倡议|主导)，?(?:并)?(?:联合|会同|携手)(?P<s2>Ｏ(?:[、和与及]Ｏ)*)(?:等[^。；，ＰＯ]{0,16})?(?:共同|联合|合作|出资|投资)*(?:成立|组建|设立|建立|打造|共建|建设|创建|发起)的“?(?P<o>[ＯＪＶＺ])", dated="date"),
    Rule("established.in-and-by", "ESTABLISHED", r"(?P<o>[ＯＶ])(?:的前身[^。；，]{0,10})?(?:始建|创办|创建|成立|创立|诞生|建成|兴建|组建|设立|(?<![兴始创组])建)于Ｘ，(?:是)?由(?:[^。；，ＰＯＡ]{0,12})(?P<s><XS>)<ETC>(?:[^。；，]{0,8}?)(?:创办|创建|创立|捐建|捐资|援建|筹建|设立|建立|发起|成立|组建|兴建|建造|修建|投资建设)", dated="date"),
    Rule("established.led-by", "ESTABLISHED", r"(?P<o>[ＯＪＶＺ])，?(?:是)?由(?P<s>[ＯＡＺＨ])(?:牵头|发起|倡议|主导)，?(?:[^。；]{0,50}?)(?:成立|组建|设立|建立|发起)", dated="date"),
    Rule("established.approved", "ESTABLISHED", r"(?P<o>[ＯＪＺ])(?:是)?经[^。；，]{1,12}批准，由(?P<s><XS>)<ETC>(?:[^。；，]{0,8})?(?:成立|设立|发起|组建|创办)", dated="date"),
    Rule("established.with-leave-of", "ESTABLISHED", r"<START>(?:Ｘ，)?经(?P<s>Ｏ)(?:正式)?(?:批准|同意|批复|批复同意)，(?:决定|依法|正式|Ｘ)*(?:成立|设立|组建)了?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>Ｏ)(?=[，。；（]|$)", dated="date", confidence=0.7),
    Rule("established.with-a-team", "ESTABLISHED", r"(?P<s>Ｐ)(?:带领|率领|带着|率)[^。；，ＰＯ]{0,6}(?:团队|伙伴|村民|乡亲)[^。；，Ｐ]{0,12}?(?:成立|组建|创办|创建|建起|办起|开办)了?[^。；，ＰＯ]{0,6}?(?P<o>[ＯＶ])", dated="date"),
    Rule("established.relying-on", "ESTABLISHED", r"(?P<o>[ＯＪ])(?:[^。；，]{0,4})?依托(?P<s>[ＯＺ])(?:[^。；，]{0,6})?(?:成立|设立|组建|建立|建设)(?!了?[ＯＪ])", dated="date"),
    Rule("established.by-first", "ESTABLISHED", r"(?<!支持)(?<!援助)(?<!帮助)由?(?P<s>(?!Ｈ[ＰＯ])[ＰＯＡＺＮＨ](?:(?:[、和与及同]|携手|联合|会同)(?:[^，。；、的Ａ-Ｚ]{0,6}(?:企业|公司)(?=Ｏ))?[ＰＯＡＺＮ])*)(?:Ｘ?[和与同][^。；，ＰＯＡＥ]{2,10}?(?:一道|一起|合伙|共同)|[^。；，]{0,6})?(?:(?:一道|一起|合伙|亲手|一手|共同)(?:办|开办|建)起?|(?:牵头|主导)(?:建设|组建|筹建|共建)|合作共建|合作(?:设立|成立)|合办|捐建|共建|共同出资组建|合资成立|共同设立|合建|创办|牵头成立|(?:联手|联合|共同|合力|携手)(?:打造|设立|成立|组建|创办|创建|建设)|创立|创建|(?<!新)(?<!自)成立|设立|组建|发起成立)的(?:[^，。；、Ｐ]{2,18}——)?“?(?P<o>[ＯＪＶＺ])", dated="date"),
    Rule("established.founds", "ESTABLISHED", r"<BY><WHEN>(?:(?:辞职|退休|毕业|退伍|返乡|回乡|回国|下海|归国|创业)后?，?|新增?|(?:投资|出资|斥资)<SUM>|[和与同][^，。；ＰＯＡＥ]{2,10}?(?:凑钱|合伙|集资|一起|一道|共同|合作|(?=创办|开办|创立|办起))|凑钱|集资|合伙|合资|就|自发|发起|[在赴][ＡＺＮＶ]{1,3}|在[^，。；ＰＯＡＺＮＶＥＢＸ]{2,6}?(?=设立|成立|组建|开设)|回到?[ＡＮ]{1,3}，?|批[复准]|决定(?!在))*(?:成立|设立|创办|创立|创建(?!成为)|组建|开办|建立|发起成立|注册成立|注册(?=了)|建成|开设|创建了|办起|建起|合办|兴办|捐建|(?<!率先)(?<!正式)启用(?=Ｏ))(?:了)?(?:由[^。；，]{2,16}?的|[^。；，ＰＯ]{0,14}?)(?:Ｏ的前身)?(?P<o>[ＯＪＶＺ](?:[、和及][ＯＪＶＺ](?![的与同]|和(?![ＯＪＶＺ])))*)(?!的前身Ｏ|[—－-]Ｏ|(?:对|是|标志着?)[^。；]{0,60}?(?:意义|作用|里程碑|举措))", dated="date", unless="就(?:组建|成立|建立)(?!了)|创建[^，。；]{0,30}Ｚ"),
    # 将闲置厂房改造成某书房, 利用旧校舍改建为某驿站: what it was before has no name.
    Rule("established.turns-into", "ESTABLISHED", r"(?<![为给])(?!Ｐ)<BY><WHEN>(?:[^。；，ＰＯＡＺＶ]{0,10}?，)?(?:投入|投资|出资|斥资|筹资)?(?:<SUM>)?，?(?:(?P<marker>将(?!把)|把)|利用|依托|盘活|腾退|整合|对|由)(?:[^。；，ＰＥＢ]{2,24}?)，?(?:打造|改造|改建|改扩建|扩建|翻建|翻新|升级|修缮|修葺|装修|布置)(?:提升|升级|建设|打造)?(?:成为?|为)了?(?:[^。；，ＰＯＡＺ]{0,10}?)(?P<o>[ＯＶ](?:[、和及][ＯＶ])*)(?=”?(?:[，。；（！]|$|为|供|并|后|等))", dated="date"),
    # 打造某邻里中心, 修建了某公园, 在某镇兴建某水厂.
    Rule("established.builds", "ESTABLISHED", r"(?<![为给])(?!Ｐ)<BY><WHEN>(?:投入|投资|出资|斥资|筹资)?(?:<SUM>)?(?:高标准|高质量|高起点|高品质|倾情|用心|建成并|因地制宜|合力|共|规划|改建|配套|[投修援]资?|(?<=[ＡＯＮ])在[^，。；ＰＯＡＺＮＶＥＢＸ]{2,8}?(?=建设|打造|修建|新建|兴建))*(?:打造(?=[^ＺＪＴ]*[了出]|[“ＶＯ]|[^，。；Ｚ]{0,10}[“ＶＯ])|兴建|(?:建设|修建|新建|改建|扩建|建好|搭建|投建|落成|盖起|建造|开工建设并建成)(?:成|起)?(?=了))[了出]?(?:[^。；，ＰＯＡＺＶ]{0,14}?)(?P<o>[ＯＶＺ](?:[、和及][ＯＶＺ](?![的与同]|和(?![ＯＶＺ])))*)(?=”?(?:[，。；（！]|$|[供并后等]|作为|为[^Ａ-Ｚ]|[正对]|投入|启用))", dated="date", unless="正(?:在|全|着|积|大|聚|加)|[着聚致奋]力|加快|努力|(?:积极|持续|全力|大力)打造(?!了)"),
    # 甲、乙共建某中心: each of them.
    Rule("established.of-several", "ESTABLISHED", r"<START>(?:Ｘ，?)?(?P<s>[ＯＡＺ](?:[、和与及同][ＯＡＺ])+)(?:等[^。；，ＰＯＡ]{0,10})?(?:[两三四五]地|[两三四五]方|Ｈ|日前|近日|今年|已|还|Ｘ)*(?:携手|联手|合作)?(?:共建|合建)了?(?:[^。；，ＰＯＡＺ]{0,6}?)“?(?P<o>[ＯＪＺ](?:[、和及][ＯＪＺ])*)(?!”?的?[^。；，]{0,10}(?:协议|备忘录|合同|意向))", dated="date"),
    Rule("established.elided", "ESTABLISHED", r"<START>由(?P<s><XS>)<ETC>(?:联合|共同)?(?:共建|合建|创办|设立|发起设立|发起成立|组建|开办|投资建设|合作共建|捐建|捐资(?:兴建|修建|建造|建设)|出资(?:兴建|修建|建造|建设))(?=[，。；]|$)", here="o", here_type="Organization", confidence=0.7),
    Rule("established.this-is", "ESTABLISHED", r"<START>这(?:也|里)?是(?:继[^。；，]{1,20}，)?(?P<s>Ｏ)(?:继[^。；，]{1,12}之?后)?(?:在[^。；，]{1,10}?)?(?:投资)?(?:设立|成立|建立|开设|创办|建设|布局|打造|兴建|落子)的(?:首|第|又一|全国|唯一)", here="o", here_type="Organization", confidence=0.7),
    Rule("established.builds-together", "ESTABLISHED", r"(?<!共建|合建)(?P<s>[ＯＡＺＨ])(?:先后|分别|还|也|已|日前|近日|正式|Ｘ)*，?(?:与|和|同|携手|联合)(?P<s2>[ＡＺ]{0,2}[ＯＡＺＨ](?:(?:[、和]|以及)[ＯＡＺ])*)(?:等[^。；，ＰＯＡＺ]{0,12}，?|[^。；，ＰＯＡＺ]{0,4}?)(?:共同|联合|合作|联手|签约)*(?:成立|设立|组建|建设|打造|共建|合建|筹建|创办|创建|建立)了?“?(?P<o>[ＯＪＶＴＺ])(?![ＯＶＺＪＴ]|”?的?[^。；，]{0,10}(?:协议|备忘录|合同|意向))", dated="date"),
    Rule("established.founder-is", "ESTABLISHED", r"(?P<o>[ＯＶＪ])(?:[^。；ＯＰ]{0,12})?(?:，)?(?:创办人|创始人|发起人|创建者)(?:是|为)(?:[^。；，Ｐ]{0,12})?(?P<s>Ｐ)", dated=""),
    Rule("established.signed-to-build", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ])[与和同、](?P<s2>[ＡＺ]{0,2}[ＯＡＺＨ](?:[、和][ＯＡＺ])*)(?:[^。；，ＰＯＡＺ]{0,8}?)签[署订约下]了?[^。；，ＰＯＡＺ]{0,14}，(?:双方|将|正式|共同|联合|携手|合作|合资|决定|一致)*(?:共建|合建|成立|设立|组建|创办|创建)了?“?(?P<o>[ＯＪＶＺ])(?![—－-])", dated="date", confidence=0.7),
    Rule("established.announced", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ])(?:（[^（）]{1,12}）)?(?:日前|近日|今[天日]|昨[天日]|当[天日]|Ｘ|正式|也|还)*宣布，?(?:旗下|其|位于[ＡＺＮＶ]{1,3}的)?“?(?P<o>[ＯＶＪ])”?(?:今[天日]|日前|近日|Ｘ|在[ＡＺＮＶ]{1,3})?(?:正式|全面|顺利|挂牌|同日)*(?:成立|设立|揭牌|开幕|启用|开业|开园|投入运[营作])", dated="date", confidence=0.7),
    Rule("established.jointly", "ESTABLISHED", r"(?P<s>Ｈ)(?:[^。；，ＰＯ]{0,10}出资，)?(?:还|也|将|共同|合作|联合|携手|在[ＡＺＮＶ]{1,3}|\s)*(?:成立|设立|组建|共建|合建|筹建|创办|建立|建设)了?(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶＺ])", dated="date"),
    Rule("established.built-and-run", "ESTABLISHED", r"(?P<o>[ＯＪＶＺ])由(?:Ｏ(?:规划|设计|投资|承建|施工)，)+(?:由)?(?P<s>[ＯＡＺ])(?:投资)?(?:建设|开发|打造|运营)", dated=""),
    # 某日出版的第3期《某某》杂志发表某某的重要文章《…》; 某报发表评论员文章，题目是《…》
    Rule("issued.prints", "ISSUED", r"(?P<s>Ｏ)(?:Ｘ|今天|当天|日前|重新|以[^。；，ＰＯＤ]{2,4}形式)?(?:（Ｘ）)?(?:发表|刊发|播发|刊登|刊载)了?(?:Ｐ[^。；，ＰＯＤ]{0,24}|[^。；，ＰＯＤＥ]{0,8}(?:文章|社论|评论)，?(?:题目[是为]|题为)?)(?P<o>Ｄ)", dated="date"),
    Rule("established.puts-up", "ESTABLISHED", r"(?P<s>[ＯＡ])(?:设在|设于|建在|开在)[ＡＺＮＶ]{1,3}的(?:[^。；，ＰＯ]{0,6})“?(?P<o>[ＯＶＪ])", dated="date"),
    Rule("established.built-by", "ESTABLISHED", r"(?<!在)(?<!在[ＡＺ])由?(?P<s><XS>)<ETC>(?:在[ＡＺＮＶ]{1,3})?(?:总?投资|出资|斥资|捐资)?(?:约|近|超)?(?:新台币|人民币|港币)?(?:[\d.]+[余多]?[万亿]+(?:元|美元|欧元))?(?:建设|兴建|投资建设|援建|捐建|打造|倾力打造|开发)的(?P<o>[ＯＪＶＺ])(?!“)", dated=""),
    Rule("established.pays-for", "ESTABLISHED", r"(?<!在)(?<!在[ＡＺ])(?P<s>[ＯＰＡ])(?:[^。；，ＰＯ]{0,6}?)(?:捐资|捐款|出资|斥资|投资|投入|筹资|筹集|捐赠)<SUM>(?:[为给](?:Ａ?[ＡＮＯＶ])|在[ＡＺＮＶ]{1,3})?(?:修建|建设|兴建|援建|新建|建成|建造|建起|打造|改建|扩建|建好)了?(?:[^。；，ＰＯ]{0,8}?)(?P<o>[ＶＯＪＺ])", dated="date"),
    # 某公司投资的某中心已建成投用: it stands by now.
    Rule("established.paid-for-it", "ESTABLISHED", r"由?(?P<s><XS>)<ETC>(?:独家|共同|联合|全额)*(?:投资|出资|捐资|援建|捐建|承办)的(?P<o>[ＯＪＶＺＮ])(?=(?:一期|二期)?(?:Ｘ|日前|近日|[今昨当][天日]|已经?|正式|全面|顺利|于|如期|也|现已)*(?:建成|竣工|落成|投入使用|投入运[营行]|投产|投用|启用|开业|开馆|开园|对外开放)(?!仪式|典礼|在即|后|前))", dated=""),
    Rule("established.begun-by", "ESTABLISHED", r"(?P<o>[ＯＶＺＨ])(?:[^。；，]{0,4})?，?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯ]{0,4})?发起(?=[，。；]|$)", dated="date"),
    Rule("established.which-begun", "ESTABLISHED", r"(?P<s>[ＰＯ](?:[、和与][ＰＯ])*)(?:[^。；，ＰＯ]{0,6})?(?<![的由])发起的“?(?P<o>[ＯＶＺ])", dated=""),
    Rule("established.led-by-branch", "ESTABLISHED", r"(?P<s>[ＯＰ])(?:牵头|带头)?领办[的了]?“?(?P<o>[ＯＶ])", dated=""),
    Rule("established.holds-with", "ESTABLISHED", r"(?P<s>[ＯＡ])(?:先后|还|也|已|日前|近日|正式|Ｘ)*(?:与|和|同)[ＡＺ]?(?P<s2>Ｏ(?:[、和]Ｏ)*)(?:共同|联合|合作)+(?:举办|开办)了?(?:[^。；，ＰＯＥＢ]{0,6}?)“?(?P<o>Ｏ)", dated="date"),
    Rule("established.behind-a-dash", "ESTABLISHED", r"(?P<o>[ＯＶ])——(?P<s>Ｐ)(?:Ｘ)?(?:[^。；，ＰＯＥ]{0,12})?(?:办|创办|发起|成立|开办|创立|创建)起?的(?=[，。；]|$)", dated=""),
    Rule("established.builds-with", "ESTABLISHED", r"<START>(?:与|和|同|携手|联合)(?P<s>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:[^。；，ＰＯＡＺ]{0,4}?)(?:共同|联合|合作|联手|签约)*(?:成立|设立|组建|共建|合建|筹建|创办|创建|建立)了?“?(?P<o>[ＯＪＶＺ])(?![ＯＶＺＪＴ]|”?的?[^。；，]{0,10}(?:协议|备忘录|合同|意向))", dated="date", confidence=0.7),
    Rule("established.builds-with-others", "ESTABLISHED", r"<START>(?:与|和|同|携手|联合)[ＯＡＺ](?:[、和][ＯＡＺ])*(?:[^。；，ＰＯＡＺ]{0,4}?)(?:共同|联合|合作|联手|签约)*(?:成立|设立|组建|共建|合建|筹建|创办|创建|建立)了?“?(?P<o>[ＯＪＶＺ])(?![ＯＶＺＪＴ]|”?的?[^。；，]{0,10}(?:协议|备忘录|合同|意向))", here="s", here_type="Agent", dated="date", confidence=0.6),
    Rule("established.puts-money-and-builds", "ESTABLISHED", r"(?<!在)(?<!在[ＡＺ])(?P<s>[ＯＰＡＨ])(?:在[ＡＺＮＶ]{1,3}|[^。；，ＰＯ]{0,6}?)(?:累计|总)?(?:投资|斥资|出资|投入)<SUM>，(?:先后|分别|Ｘ|也|正式)*(?:在[ＡＺＮＶ]{1,3})?(?:建起|建设|兴建|新建|建成|打造|办起|成立|设立)了?(?:[^。；，ＰＯ]{0,6}?)(?P<o>[ＯＶＪＺ])", dated="date"),
    Rule("established.begun-and-founded", "ESTABLISHED", r"(?P<o>[ＯＶＪ])(?:是)?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯ]{0,4})?发起，(?:并)?(?:于|在)?(?:Ｘ)?(?:正式)?(?:成立|设立|创办)", dated="date"),
    Rule("issued.does", "ISSUED", r"<BY>(?:、[\u4e00-\u9fff]{2,12}[局部委厅署会院办]|等(?=(?:联合|日前|近日|共同|正式|Ｘ)*(?:印发|发布|出台|下发|制定)))?(?:(?:联合|会同|携手)[^。；，ＰＯＤＥ]{2,16})?<WHEN>(?:代表[^。；，]{1,6})?(?:研究|牵头|组织|修改|专门)?(?:(?:研制|编写|起草|编制|制定|审议|修订)(?:并|、)(?:正式|印发|对外)?)?(?:发布|出台|印发|下发|制定|公布|颁布|编制|编印|发表|推出|施行|签发|制发|发[放出]|起草|修订|制订|编写发布|公示|披露|通报|编写|编撰)(?:下发|印发|发布|完成|并发布)?(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)(?!是|的?(?:致[辞词]|发言|分享|讲座|授课|党课|专题报告|学术报告))", dated="date"),
    Rule("issued.to", "ISSUED", r"(?P<s>[ＯＡＨ])(?:Ｘ|日前|近日|及时|依法|当场|\d{1,2}月)*向(?:[^。；，ＰＯＡ]{0,6})[ＯＡ](?:等[^。；，ＰＯ]{0,8})?(?:公开|当场|依法)?(?:发出|发送|送达|制发|下发|印发|移送)了?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.signs", "ISSUED", r"(?P<s>Ｐ)(?:Ｘ)?签署(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.elided", "ISSUED", _ELIDED + r"(?:[自于]? ?(?:Ｘ|\d{1,2}月) ?)?(?:出台|发布|印发|制定|编制)(?:了)?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>Ｄ(?:[、和]Ｄ)*)", here="s", here_type="Agent", dated="date", confidence=0.6),
    Rule("issued.by", "ISSUED", r"由?(?P<s><XS>)<ETC>(?:[^。；，]{0,6})?(?:联合|共同)?(?:编制|制定|制订|印发|发布|出台|公布|颁布|下发|签发|起草|编写|编印|编撰|修订|提交|报送|呈报|牵头(?:起草|制定|编制|编写|编撰))的(?:[^。；，ＰＯＤ]{0,4}?)(?P<o>Ｄ)", dated="date"),
    # 某大剧院发布演出季片单: a house that acts, where nothing says that it is done in it.
    Rule("issued.by-house", "ISSUED", r"(?:^|(?<=[，。；：Ｘ]))(?P<s>Ｖ)<WHEN>(?:发布|公布|印发|编制|制定|出台|发[放出]|公示)(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.with", "ISSUED", r"(?P<s>[ＯＡＨ])(?:Ｘ|日前|近日|还|也|又|先后|正式|\d{1,2}月)*(?:与|和|同|联合|会同|协同)(?P<s2>[ＯＡ](?:[、和][ＯＡ])*)(?:、[^。；，、ＰＯＤ]{2,12}?)?(?:等[^。；，ＰＯ]{0,10}?)?(?:共同|联合|日前|近日|Ｘ|在[ＡＶ]|正式)*(?:会签|出台|印发|发布|制定|制订|签发|公布|下发|编制|发表)(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.published", "ISSUED", r"(?P<o>Ｄ)(?:[^。；，ＰＯＤ]{0,8})?，?由(?P<s><XS>)(?:[^。；，]{0,4})?(?:发布|印发|编制|制定|出台|公告|公布|颁布|颁行|起草|编写|修订|编撰|制订)(?:施行|实施)?", dated="date"),
    Rule("issued.published-by", "ISSUED", r"(?P<o>[ＤＷ](?:[、和与及]?[ＤＷ])*)[》”]?(?:一书)?[^。；ＤＷＰ]{0,24}?，?(?:已|近日|日前|Ｘ|正式)*由(?P<s>Ｏ(?:[、和与]Ｏ)*)(?:联合|共同|正式|Ｘ)*(?:出版|出版发行)(?=[，。；、]|$)", dated="date"),
    Rule("issued.that-was-written", "ISSUED", r"(?:发布|公布|推出|颁布)了?由(?P<s><XS>)<ETC>(?:组织|牵头|联合|主持|负责)*(?:编写|编制|起草|制定|撰写|编撰)的(?:[^。；，ＰＯＤ]{0,8}?)(?P<o>Ｄ)", dated="date"),
    Rule("issued.learned-from", "ISSUED", r"从(?P<s>Ｏ)(?:获悉|了解到|得知)，(?:[^。；，ＰＯＡＤ]{0,10}?)(?P<o>Ｄ)(?:（[^（）]{1,16}）)?(?:Ｘ|（Ｘ）|日前|近日|今天|昨天|[^。；，ＯＤ将拟]{0,6}?(?=正式|对外|印发))*(?:正式|对外|联合)*(?:发布|印发|出台|公布)(?=[，。；])", dated="date", confidence=0.7),
    Rule("launched.started-by", "LAUNCHED", r"(?P<o>[ＪＴ])”?(?:的)?(?:发起人|创始人|首创者)(?:、|是|为)?(?:[^。；，ＰＯ]{0,14}?)(?P<s>Ｐ)", dated=""),
    Rule("launched.who-started-it", "LAUNCHED", r"<START>发起人(?:是|为|、|，)?(?:(?![和与])[^。；，ＰＯＨ]){0,16}?(?P<s>Ｐ)", here="o", here_type="Project", confidence=0.6),
    Rule("launched.does", "LAUNCHED", r"<BY><WHEN>(?:推出|(?:开发|研发|建成|建设|打造|设计|搭建)(?:并|、)?(?:正式)?(?:上线|推出|发布|启用|开通)|首创|创新开展|开源|开通|组织开展|组织实施|部署开展|启动|打造|打响|叫响|擦亮|培育|创设|首推|上线|发布|开展|推行|实施|创建|发起|拓展)(?:了|出)?(?:[^。；，ＰＯ]|Ｏ(?=Ｔ)){0,20}?(?P<o>(?:Ｊ|Ｔ)(?:[、和与及]?[ＪＴ])*)(?!(?:首批|首[张幅组]|最新)?\d*[张幅组]?[^。；，、ＰＯＪＴ]{0,24}?(?:图像|影像|照片|数据集?(?=[，。；])))", dated="date", unless="启动[^ＪＴ]{0,6}(?:研发|开发|研制)|基于Ｔ$"),
    Rule("launched.does-so", "LAUNCHED", r"<BY><WHEN>(?:[^。；，ＰＯＡＴＪ]{0,2}(?:不仅|不但|深入|扎实|集中|稳步|有序|系统|统筹|纵深|创新|探索|试点|策划|谋划|升级|联动|常态化|高标准|研发|自主研发|开发)(?:地|并|和|，)?)(?:组织)?(?:推出|开展|实施|打造|启动|发起|推行|上线)(?:了|出)?(?:[^。；，ＰＯＡ]{0,14}?)(?P<o>(?:Ｊ|Ｔ)(?:[、和与及]?[ＪＴ])*)", dated="date", unless="提出"),
    Rule("launched.for-whom", "LAUNCHED", r"(?<!指责)(?<!谴责)(?<!批评)(?<!抗议)<BY><WHEN>(?:面向|针对|聚焦|围绕|为(?!了)|在|自|从|连续|每年|每月|定期|常态化)[^。；，ＰＯＡＴＪ]{0,12}?(?:推出|启动|开展|打造|实施|发起|推行)(?:了|出)?(?:[^。；，ＰＯＡ]{0,14}?)(?P<o>Ｊ(?:[、和与及]?Ｊ)*)", dated="date"),
    # 对某省、某市启动防汛四级应急响应, 部署各地开展某专项行动, 会同某部部署实施某行动.
    Rule("launched.answers", "LAUNCHED", r"<BY><WHEN>(?:针对|对|就|为|面向)[^。；，]{1,24}?启动(?:了|针对[^。；，]{1,24}?的)?(?P<o>Ｊ)(?=[，。；、和并将]|$)", dated="date", confidence=0.8),
    Rule("launched.in-places", "LAUNCHED", r"<BY><WHEN>在(?:[ＡＺＯＮＶ][^，。；ＰＯＡＺＮＶＪ]{0,4})+(?:同步|率先|联合|正式|全面|先行|集中)*(?:启动|开展|实施|推出)了?(?:[^。；，ＰＯＡＪ]{0,8}?)(?P<o>Ｊ)(?=[，。；、和并将]|$)", dated="date", confidence=0.8),
    Rule("launched.answers-to", "LAUNCHED", r"<BY><WHEN>(?:紧急|迅速|立即|第一时间)*启动了?针对[^。；，]{1,24}?的(?P<o>Ｊ)(?=[，。；、和并将]|$)", dated="date", confidence=0.8),
    Rule("launched.has-it-done", "LAUNCHED", r"<BY><WHEN>(?:(?:会同|联合)[^。；，]{2,20}?)?<WHEN>部署(?:各[^。；，ＰＯＡＪＴ]{1,14}?)?(?:在[^。；，ＰＯＪＴ]{2,10}?|于Ｘ|从Ｘ起?|Ｘ|深入|集中|组织|联合|全面)*(?:启动|开展|实施|推进)?(?:实施|开展)?(?:Ｘ|第[一二三四五六七八九十]批|新一轮|为期[^，。；的]{2,8}的)?(?P<o>Ｊ(?:[、和与及]Ｊ)*)", dated="date", confidence=0.8),
    # 某主席提出某倡议, 某主席提出的某倡议.
    Rule("launched.proposes", "LAUNCHED", r"<BY>(?:总书记|主席|同志|总统|总理)?<WHEN>(?:在[^，。；ＰＯＡＪ]{1,14}?(?:上|时|中))?(?:首次|郑重|相继|先后|创造性|正式|又|还|也|所)*(?:提出|发起)(?:了|的)?(?:[^。；，ＰＯＡＪ]{2,16}?理念(?:和|、))?(?:共建Ｔ、)?(?P<o>Ｊ(?:(?:[、和与及]|以及)Ｊ)*)(?!的?(?:要求|建议|目标|意见|设想|申请))", dated="date", confidence=0.8),
    Rule("launched.proposes-too", "LAUNCHED", r"(?P<s>Ｐ)(?:总书记|主席|同志|总统|总理)?提出[^。；，ＰＯＡＪ]{2,24}，(?:并|又|还)?提出(?P<o>Ｊ(?:(?:[、和与及]|以及)Ｊ)*)(?!的?(?:要求|建议|目标|意见|设想|申请))", dated="date", confidence=0.8),
    Rule("launched.sets-up", "LAUNCHED", r"<BY><WHEN>(?:设立|创立|开启)(?:了|出)?(?:[^。；，ＰＯＡ]{0,14}?)(?P<o>Ｊ(?:[、和与及]?Ｊ)*)", dated="date"),
    Rule("launched.builds", "LAUNCHED", r"<BY><WHEN>(?:建成|建设|搭建)了?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>Ｔ)(?=[，。；、])", dated="date"),
    Rule("launched.led-by", "LAUNCHED", r"(?P<o>[ＪＴ])”?(?:[^。；，ＰＯＴ]{0,6})?，?(?:是)?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯ]{0,4}?)(?:主办|牵头|主导|创立|策划)(?!的)(?:，|。|；|$|并|联合|组织|策划)", dated="date"),
    Rule("launched.led-by-them", "LAUNCHED", r"(?P<s><XS>)<ETC>(?:共同|联合)*(?:牵头|组织|主导|策划|发起|主办)(?:组织|实施|开展|推出|打造|、Ｏ(?:、Ｏ)*(?:承办|协办))?的(?:[^。；，ＰＯＴＪ]{0,6}?)(?P<o>[ＴＪ])(?:[^。；，ＯＴＪ]{0,12}?)(?:发布|上线|启用|开通|启动|开启)", dated="date"),
    Rule("launched.of-theirs-starts", "LAUNCHED", r"(?<![于处在])(?<![于处在][ＡＺ])(?P<s>[ＯＡＺ])(?:的|首个|首期|新一轮|今年|年度){0,2}(?P<o>[ＴＪ])(?:[^。；，ＯＴＪＰ]{0,4}?)(?:在[^，。；ＯＴＪＰ]{1,12}?)?(?:正式|全面|同步|今天|昨天|日前)*(?:启动|上线|启用)(?!仪式|大会|会|以来|后)(?=[，。；]|$)", dated="date"),
    Rule("launched.heads", "LAUNCHED", r"(?P<s>[ＯＡＺ])牵头，[^。；ＪＴ]{2,30}?(?:启动|实施|推出|开展|发起|打造)了?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>Ｊ)", dated="date"),
    Rule("launched.as-what-they-do", "LAUNCHED", r"作为(?P<s>[ＯＡＺ](?:[、和与][ＯＡＺ])*)(?:[^。；，ＰＯＡ]{0,6}?)(?:推出|打造|启动|实施|发起|创设)的[^。；，ＰＯＡＴＪ]{2,16}，(?P<o>[ＴＪ])", dated="date"),
    Rule("launched.by-circular", "LAUNCHED", r"<BY><WHEN>(?:印发|发布|下发|联合发文)(?:通知|公告)?，(?:部署|决定|联合)*(?:组织)?(?:启动|实施|开展)(?:Ｘ(?=Ｊ))?(?P<o>Ｊ)"),
    Rule("launched.elided", "LAUNCHED", _ELIDED + r"(?:推出|启动|打造|上线|开通|开展|推行|实施|创建|发起|创设|构建)(?:了|出)?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>(?:Ｊ|Ｔ)(?:、?[ＪＴ])*)", here="s", here_type="Agent", confidence=0.6),
    Rule("established.carried", "ESTABLISHED", _ELIDED + r"(?:成立|设立|组建|建立|开设|创办|创建(?!成为)|建成|新建)(?:了)?(?:(?!\d+[余多]?[个家所座项])[^。；，ＰＯＡ]){0,14}?(?P<o>[ＯＪＶ](?:、[ＯＪＶ])*)(?![—－-])", here="s", here_type="Agent", confidence=0.6),
    Rule("launched.of", "LAUNCHED", r"<BY><WHEN>(?:以[^。；，ＰＯＡ]{2,14}|精心|倾力|重点|全力|独家|新|最新|最近)*(?:推出|启动|打造|上线|发布|发起)的(?:[^。；，ＰＯ]{0,12}?)(?P<o>(?:Ｊ|Ｔ)(?:[、和与及][ＪＴ])*)", dated="date"),
    Rule("launched.was-set-up-by", "LAUNCHED", r"由(?P<s><XS>)<ETC>(?:牵头|联合|共同|组织|自主|主导)*(?:建立|建设|打造|搭建|开发|运营|主办)的(?:[^。；，ＰＯＴＪ]{0,6}?)(?P<o>[ＴＪ])(?:于|在)?Ｘ?(?:正式|全面|同步)*(?:发布|上线|启用|开通|启动)", dated="date"),
    Rule("launched.by", "LAUNCHED", r"(?P<o>[ＪＴ])(?:[^。；，ＰＯＴ]{0,6})?，?由(?:[\u4e00-\u9fff、]{2,10}(?=Ｐ))?(?P<s><XS>)<ETC>(?:[^。；，ＰＯ]{0,6}?)(?:打造|推出|发起|启动|实施|上线|首创)(?!的)", dated="date"),
    Rule("launched.is", "LAUNCHED", r"(?P<o>[ＴＪ])，?(?:就)?是(?:由)?(?P<s>[ＯＡＺ](?:[、和与及][ＯＡＺ])*)(?:[^。；，ＯＴ]{0,10}?)(?:推出|发起|打造|首创|创设|启动|实施|(?:合作|联合|共同)开展)的", dated=""),
    Rule("launched.learned-from", "LAUNCHED", r"从(?P<s>[ＯＡＺ])(?:获悉|了解到|得知)，(?:[^。；，ＰＯＡ]{0,20}?)(?P<o>[ＴＪ])(?:[^。；，ＯＴＪ]{0,10}?)(?:发布|上线|推出|启动)", dated="", confidence=0.7),
    Rule("launched.of-its-house", "LAUNCHED", r"(?P<s>[ＯＨ])旗下的?(?:[^。；，ＰＯＴ]{0,10}?)(?P<o>Ｔ(?:[、和]Ｔ)*)(?:[^。；，ＰＯＴ]{0,8}?)(?:上市|发布|首发|上线|亮相|开售|面世)", dated="date"),
    Rule("launched.goes-live", "LAUNCHED", r"(?P<s>[ＯＡＺ])(?P<o>[ＴＪ])(?:小程序)?(?:于|在)?Ｘ?(?:同步|同时|正式|也|试)*(?:上线|启动|启用|发布)", dated="date"),
    Rule("launched.with", "LAUNCHED", r"(?P<s>[ＯＡＺＨ])(?:还|也|又|先后|已|日前|近日|正式|今年|去年|Ｘ|共同)*(?:与|和|同|携手|联合|会同)(?P<s2>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,8}?)?(?:共同|联合|合作|携手|一起)*(?:推出|发布|上线|启动|打造|发起)了?(?:[^。；，ＰＯ]{0,12}?)(?P<o>[ＪＴ](?:、[ＪＴ])*)", dated="date"),
)


# 甲与乙举行|“某实验室”揭牌仪式, 甲、乙三方|“某实验室”揭牌签约仪式: what is unveiled by several is theirs.
_TOGETHER = SoughtInShape(r"(?P<s>[ＯＡＺＨ](?:[、和与及同][ＯＡＺ])+)(?:[两三四]方|双方|共同|联合|合作|隆重|Ｘ|在[ＯＶＡＺ])*(?:举行|举办|召开)?了?(?P<e>Ｅ)")
_OF_UNVEILING = re.compile(r"(?P<lead>.*?)“(?P<name>[^“”]{2,30}(?:实验室|研究院|研究所|中心|学院|基地|联盟|联合体|医联体|工作站|工作室|书院|智库))”(?:共建|合作|签约|[、及和暨])*(?:揭牌|挂牌|成立|启用|授牌|签约)[^“”]{0,8}(?:仪式|大会|会|活动|典礼|签约)$")


def _unveiled_together(sentence: Sentence) -> Iterator[Triple]:
    owners = sentence.shape_mentions
    for event in sentence.mentions:
        told = _OF_UNVEILING.match(event.name) if event.type == "Event" and not event.anaphor else None
        if told is None:
            continue
        held = next((match for match in _TOGETHER.finditer(sentence.shape) if owners[match.start("e")] is event), None)
        sides = list(mentions_in(sentence, held.start("s"), held.end("s"))) if held else []
        until = event.span.start + len(told["lead"])
        inner = [m for m in sentence.mentions if m.type == "Organization" and not m.anaphor and event.span.start <= m.span.start and m.span.end <= until]
        sides += [m for m in inner if not any(o is not m and o.span.start <= m.span.start and m.span.end <= o.span.end for o in inner)]
        founded = Mention(told["name"], *kind_of(told["name"]), event.span)
        for side in sides if len(sides) > 1 else ():
            yield make(sentence, side, "ESTABLISHED", founded, {"date": event.date}, "established.unveiled-together", confidence=0.7)


# 某局举行|“银龄关爱”行动启动仪式: what is started there is what the one who holds it starts.
_OF_START = re.compile(r"(?P<name>“[^“”]{2,16}”(?:(?![的与和暨、])[\u4e00-\u9fff]){0,6}?(?:行动|计划|工程|项目|品牌|服务)|“[^“”]{2,12}(?:行动|计划|工程|项目)”)(?:正式)?(?:启动|发布|上线|推介)(?:仪式|会|大会)$")
_HOLDS_START = SoughtInShape(r"(?P<s>[ＯＡＺＨ](?:[、和与及同][ＯＡＺ])*)(?:共同|联合|Ｘ|在[ＯＶＡＺ]{1,3}|正式|隆重)*(?:举行|举办|召开)了?(?P<e>Ｅ)")


def _started_with_ceremony(sentence: Sentence) -> Iterator[Triple]:
    """Yield who started the project that a ceremony of theirs is named after."""
    owners = sentence.shape_mentions
    for held in _HOLDS_START.finditer(sentence.shape):
        event = owners[held.start("e")]
        told = _OF_START.match(event.name) if event is not None and not event.anaphor else None
        if event is None or told is None:
            continue
        name = told["name"] if not told["name"].endswith("”") else told["name"].strip("“”")
        started = Mention(name, "Project", "", Span(event.span.start, event.span.start + len(told["name"])))
        for side in mentions_in(sentence, held.start("s"), held.end("s")):
            status = status_of(sentence.shape[: held.start()], _STARTED, held.group())
            yield make(sentence, side, "LAUNCHED", started, {"date": event.date}, _STARTED.name, status, _STARTED.confidence)


_STARTED = Rule("launched.with-a-ceremony", "LAUNCHED", "", confidence=0.7)


# Documents that are of whoever stands before their name: 某局《关于同意…的批复》.
_OF_ISSUER = re.compile(r"(?P<issuer>[\u4e00-\u9fff]{4,30}?)?关于.{2,60}的?(?:批复|通知|决定|意见|公告|通报|通告|复函|方案|规定|办法)$")
_BEFORE_DOCUMENT = SoughtInShape(r"(?P<s>[ＯＡ])的?(?P<o>Ｄ)")


def _named_with_issuer(sentence: Sentence) -> Iterator[Triple]:
    """Yield who issued a document that stands right behind its name."""
    for match in _BEFORE_DOCUMENT.finditer(sentence.shape):
        issuer, document = sentence.shape_mentions[match.start("s")], sentence.shape_mentions[match.start("o")]
        if issuer is not None and document is not None and issuer.sub in ("GovernmentBody", "Association") and (told := _OF_ISSUER.match(document.canonical)) and not told["issuer"] and "《" in sentence.article.body.text[document.span.start - 1 : document.span.start + 1]:
            yield make(sentence, issuer, "ISSUED", document, {}, "issued.named-before-it", confidence=0.8)


_IN_SHAPES = AnyInShape(_BEFORE_DOCUMENT, _UNVEILED)
# Behind the name of a list: 发布精品节目片单，《.
_LIST_BEFORE = re.compile(r"(?:片单|书单|歌单|榜单|目录)[》”]?，(?:《[^》]{1,40}》(?:（[^（）]{1,8}）)?[、和]?)*《?$")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give foundations, publications and launches."""
    found = find(RULES, sentence)
    return _told(sentence, found) if found or "”" in sentence.text or _IN_SHAPES.may_match(sentence.shape) else ()


# 建成400余个|小微湿地, 成立|多支团队, 设立|相应基金: any of a kind, and none by its name.
_COUNTED = re.compile(r"(?:\d+|[两三四五六七八九十百几多数]+)[余多]?[个支家所座处条项间][\u4e00-\u9fff]{0,4}$")
# 打造40多个高品质|“一刻钟”便民生活圈: so many of them are a kind.
_MANY = re.compile(r"(?:\d{2,}|[百千万几数多]+)[余多]?个[\u4e00-\u9fff]{0,4}$")
_ANY_OF_KIND = re.compile(r"[^“”]{1,3}制(?:小学|中学|学校|幼儿园)$|(?:社区|村级?|乡镇|农村)(?:(?![“”])[\u4e00-\u9fff])*?(?:服务|照料|养老|福利|医疗|卫生)[\u4e00-\u9fff]{0,2}(?:中心|站|所|机构)$|(?:\d+|[两三四五六七八九十几多数各])[余多]?[个支家所座处条项间]|相应|相关|有关")
# 支持企业|组建…, 批准|成立的…, 成立由|某部牵头的…, 建立战略关系的|某盟: who founds it is another, or what is founded.
_LETS = re.compile("(?:支持|鼓励|引导|帮助|推动|指导|促进|要求|部署)[^，。；]{0,20}(?:企业|机构|院校|高校|单位|各地|地方|地区|农户|村民|个人|青年|群众)|批准")
_NOT_IT = re.compile("由$|关系的?$|关系[^，。；]{0,6}的$|建立在[^，。；]*$")
_ITS_ORDER = re.compile("[^，。；]{0,12}(?:机制|制度|体系|关系)")
# 发布某项目|进展, 培育“|土专家|”: no start of it.
_NEWS_OF_IT = re.compile("”?(?:重大|重点)?(?:项目|工程|行动|计划)?(?:最新|重大|重要|阶段性)*(?:进展|成果|成效)")
# 国家防总针对|某省|启动…: whom it is done for. 甲表示，某主席提出某倡议: who only says so.
_FACING = re.compile("(?:针对|(?<![反面应绝相])对)(?:[^，。；、和]{1,12}[、和])*$|在(?:[^，。；、和]{1,12}[、和])+$")
_AMONG = re.compile("在(?:[^，。；、和]{1,12}[、和])+$")
# 印发要点，提出将实施甲行动，制定乙，实施丙行动; 推出强化甲、开展乙、统筹丙等八项措施: all that is still to be done.
_HAS_IT_PLANNED = re.compile("(?:提出|明确)，?(?:将|要|到20|深入|加快|大力|推动|重点)[^。；]*，|(?:推出|提出|出台)[^，。；]*、(?:[^，。；、]{0,4})(?:开展|实施|推行|启动|打造|推进)[^，。；]{0,8}$")
_SAYS = re.compile("(?:表示|指出|强调|认为|称|说|介绍|感谢|赞赏|高度评价)[，：]")
_TRAINED = re.compile("(?:专家|能手|工匠|带头人|[农工匠]人|秀才|[员师手])$")


# 社区日间照料中心, 村级服务站: what every community has. And 徽式民宿, 开放型平台.
_OF_EACH = re.compile("(?:社区|村级?|乡镇|乡村|农村|镇村|[^“”]{1,4}[式型级类])(?![“”])")
_BY_BUILDING = frozenset(("established.builds", "established.turns-into"))
_NAME_TAGS = ("ns", "nz", "nt", "nr", "nrt", "nrfg", "eng")


def _nameless(triple: Triple, sentence: Sentence) -> bool:
    """Tell whether what is built is named by everyday words alone, without quotation marks or a place before it: 建起了|社区服务中心, 打造|营商环境."""
    built, text = triple.object, sentence.article.body.text
    start, end = built.span.start, built.span.end
    if "“" in text[max(start - 1, 0) : end] or any(m.sub in ("AdministrativeArea", "Neighborhood") and start <= m.span.start and m.span.end < end for m in sentence.mentions):
        return False
    if _OF_EACH.match(built.name) or "等" in built.name:
        return True
    parts = [token for token in sentence.tokens() if start <= token.start < end]
    single = [one for one, other in pairwise(parts) if len(one.word) == len(other.word) == 1]
    return not single and not any(token.tag in _NAME_TAGS or (len(token.word) > 1 and token.word not in words("frequent_words")) for token in parts)


def _founds_not(triple: Triple, sentence: Sentence) -> bool:
    """Tell whether what is said to be founded or started is any of its kind, or somebody else's deed."""
    text, at, end = sentence.article.body.text, triple.object.span.start, triple.object.span.end
    if triple.relation == "LAUNCHED":
        start, behind = triple.subject.span.start, triple.subject.span.end
        if behind > start < at and (_FACING if triple.subject.type == "Place" else _AMONG).search(text, max(start - 40, 0), start):
            return True
        if 0 < behind < at and (_HAS_IT_PLANNED.search(text, behind, at) or (triple.evidence.rule == "launched.proposes" and _SAYS.search(text, behind, at))):
            return True
        if _MANY.search(text, max(at - 12, 0), at):
            return True
        return bool(_NEWS_OF_IT.match(text, end)) or (text.endswith(("培育", "培育“", "培育了“"), 0, at) and _TRAINED.search(triple.object.name) is not None)
    if triple.relation != "ESTABLISHED" or triple.object.anaphor:
        return False
    if triple.evidence.rule in _BY_BUILDING and _nameless(triple, sentence):
        return True
    behind = triple.subject.span.end if 0 < triple.subject.span.end <= at and not triple.subject.anaphor else sentence.span.start
    if _COUNTED.search(text, max(at - 12, 0), at) or _ANY_OF_KIND.match(triple.object.name) or _NOT_IT.search(text, max(at - 16, behind), at):
        return True
    lets = triple.evidence.rule != "established.with-leave-of" and _LETS.search(text, behind, at) is not None
    return lets or (text.rfind("建立", behind, at) > at - 8 and _ITS_ORDER.match(text, end) is not None)


# Halls that are houses too, with people who act for them.
_HOUSES = ("馆", "宫", "中心", "院", "社", "剧场", "书店", "书城", "公园", "景区")


def _told(sentence: Sentence, found: Iterable[Triple]) -> Iterator[Triple]:
    for triple in found:
        if _founds_not(triple, sentence):
            continue
        if triple.evidence.rule == "issued.by-house":
            if not triple.subject.name.endswith(_HOUSES):
                continue
            triple = replace(triple, subject=replace(triple.subject, type="Organization", sub=""))
        # 发布精品节目片单，《甲》、《乙》等节目…: what a list holds is not published with it.
        if triple.evidence.rule != "issued.does" or not _LIST_BEFORE.search(sentence.text, 0, max(triple.object.span.start - sentence.span.start, 0)):
            yield triple
    if "”" in sentence.text:
        yield from _unveiled_together(sentence)
        if "启动" in sentence.text or "发布" in sentence.text or "上线" in sentence.text:
            yield from _started_with_ceremony(sentence)
    if sentence.headline or not _IN_SHAPES.may_match(sentence.shape):
        return
    yield from _named_with_issuer(sentence)
    for match in _UNVEILED.finditer(sentence.shape):
        event = sentence.shape_mentions[match.start("e")]
        founded = next((m for m in sentence.mentions if event is not None and m.type in ("Organization", "Project") and event.span.start <= m.span.start and m.span.end <= event.span.end), None)
        told = _OF_UNVEILING.match(event.name) if founded is None and event is not None else None
        founded = Mention(told["name"], *kind_of(told["name"]), event.span) if told and event is not None else founded
        if founded is None:
            continue
        for founder in mentions_in(sentence, match.start("s"), match.end("s")):
            yield make(sentence, founder, "ESTABLISHED", founded, {"date": date_near(sentence, match)}, "established.unveiled")
