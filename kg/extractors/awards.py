"""Finds who won which medal, prize or title of honour."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from kg.grading import status_of
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import SoughtInShape
from kg.rules import Rule, find, make, mentions_in, spelled_out

YIELDS = ("WON",)

_WINS = r"(?:获评|获颁|荣获|获得|收获|揽获|包揽|捧得|摘取|斩获|夺得|摘得|拿下|拿[了过]|得[了过]|[获夺]得过|获过|捧[回走起]|并列|蝉联|荣登|上榜|喜获|赢得|获(?!奖(?:[个集者选学教单人作团代企的队]|项目))|被(?:[^。；，Ｐ]{0,16}?)(?:授予|授牌|追授予?|追认为|评为|命名为|表彰为|认定为)|被封为|获封|被评为|入选|当选|勇夺|喜获|荣膺|喜提|荣立过?|荣记|(?<=[被获])记|成功创[建成]|创成|取得|(?<!争)夺)"
# Who gives it may stand before it: 荣获某区委“先进集体”称号.
_BY = r"(?:[ＯＡ]{1,2}(?:、Ｏ)*(?:联合)?(?:颁发|授予|评选|认定|表彰)?的?)?"

# Who is put up for an honour has not won it: 入围某奖公示名单.
_WON_INDEED = r"(?!”?(?:拟|公示|候选|提名|评选|评审|申报|复审|评比|初评))"

# Winners of whom each stands behind the house that he is of: 某中学甲、某小学乙.
_FROM_HOUSES = r"[ＯＺ](?:的|学生|教师|选手|医生|护士)?Ｐ(?:[、和与及][ＯＺＡ]*(?:的|学生|教师|选手|医生|护士)?Ｐ)*"

# What a house of a list has made or done, and won it for.
_MADE = r"(?:联合|共同|牵头|合作|自主|主导)*(?:承担|完成|研发|申报|选送|报送|实施|建设|打造|开发|主持|推荐|创作|设计)的[^。；，、ＰＯＡＱ]{0,6}?[ＪＤＴＷ][^。；，、ＰＯＱ和与及获被]{0,6}"

RULES = (
    Rule("won.wins", "WON", r"(?<![由被胜败克])(?<!被[ＡＯ])(?<!(?<!现)在)(?P<s>(?!Ａ(?![、和与及])|Ｈ(?:[ＯＰＺ原前]|的?(?:全资|控股|参股)[^，。；ＯＰ]{0,4}公司))<XS>)(?![^。；，ＰＥ]{0,24}(?<![共一陪随])[与同](?:曾|荣)?[获得]|(?:老师|教练|同志)?(?:种|养|带|教|指导|辅导|培养|培育|任教|所在|任职|经营)的|(?:[两二三四]?[名位])?(?:教师|老师|教授|导师)?的?(?:悉心|精心|共同|耐心)?(?:指导|带领|辅导|培养|帮助)下|的|认证|批准|认定|审核|评审|旗下|下属|所属|[两三四五六七八九十\d]+个(?:村|乡镇|街道|社区|单位|集体|企业))(?:(?!宣布|宣读|公布|发布[，了]|有来自|，而|，(?:集团|其中)?[ＰＯＺＶＨ]|(?:举办|主办|举行|召开|组织|开|办)的[^。；，ＰＯ]{0,10}[，ＥＢ]|，[^。；，]{0,8}(?:课题组|项目组|研究组|攻关组|代表队))[^。；：Ｐ]){0,40}?" + _WINS + r"(?:了)?(?:[^。；ＰＯ]{0,24}?)" + _BY + r"(?P<o><QS>)" + _WON_INDEED, unless=r"^[ＯＨＺＮ](?:[^。；，Ｐ]{0,24}?)(?:选手|教授|医[生师]|教师|老师|护士|队员|学子|同学|小将|队长|村民|居民|职工|员工|院长|主任)(?!一举|成功|再次|喜|分别|共|在|凭|以|斩|荣|勇|双双|均|代表|团队)[\u4e00-\u9fff]{2,4}(?:荣获|获得?|被|夺|摘|拿|当选|斩获)|^[ＯＨＺＮ][^。；，Ｐ]{0,30}?[\u4e00-\u9fff]{2}(?:教授|院士|博士|老师|同志|先生|女士|医生)(?:荣|获|被|夺|摘|当选|斩获)|^[ＡＺ](?:赛区|站)|为(?:荣获|获得|获评)|希望|力争|有望|祝贺|恭喜|介绍，|表示，|说，|指出，|称，|获悉，|了解到，|^[ＰＯ](?:介绍|表示|说|称|透露)，[^。；]{0,20}Ｔ，|对该?[ＨＯＰ][^，。；]{0,8}获|的(?:出色|精彩|优异|稳定)?(?:表现|发挥)[^。；]{0,30}Ｑ$|Ｐ[、和/]Ｐ[^。；，]{0,60}包揽|决出"),
    Rule("won.told-in-the-headline", "WON", r"^(?P<s>[ＯＰ](?:[、和与][ＯＰ])*)(?:再次|再度|双双|喜|连续[^，。；]{1,6})*(?:荣获|获评|获颁|获|被授予|被评为|斩获|荣膺)(?:Ｘ)?“?(?P<o>Ｑ)" + _WON_INDEED, headlines=True),
    Rule("won.firm-wins", "WON", r"^(?:Ｘ，?)?(?:企业|单位|近年来，|先后|曾|多次|累计|连续[^，。；]{1,8}|还|也|，)*(?:荣获|获评|喜获|斩获|获颁|荣立|荣膺|被授予|被评为|被认定为)了?(?:[^。；ＰＯ，]{0,10}?)(?P<o><QS>)", here="s", here_type="Agent", confidence=0.6),
    Rule("won.awarded-houses", "WON", r"授予(?P<s>Ｏ(?:(?:[、和]Ｏ)+|(?=等)))(?:等[^。；，ＰＯＱ]{1,14})?(?:Ｘ)?“?(?P<o>Ｑ)", dated="date"),
    Rule("won.commended", "WON", r"(?:决定)?对(?:[^。；，ＰＯＱ]{0,30}?的)?(?P<s>[ＡＺ]{0,2}?[ＰＯ](?:、[ＡＺ]{0,2}?[ＰＯ])*)(?:等[^。；，ＰＯＱ]{0,16})?(?:进行|予以|给予)(?:通报)?(?:表彰|表扬|嘉奖)(?:和?奖励)?，(?:并)?授予[^。；，ＰＯＱ]{0,4}?“?(?P<o>Ｑ)", dated="date"),
    Rule("won.awarded-house", "WON", r"(?:^|(?<=[，。；ＢＯＡＰ并])|(?<=决定))授予(?P<s>[ＯＮＺＡ])“?(?P<o>Ｑ)", dated="date"),
    Rule("won.awarded-next", "WON", r"授予[^。；]{2,80}?Ｑ(?:称号)?[、，][ＡＯ]{0,2}?(?P<s>[ＰＯ](?:、[ＰＯ])*)(?:等)?[^。；，ＰＯＱ]{0,14}(?P<o>Ｑ)", dated="date"),
    Rule("won.is-named", "WON", r"(?:命名|认定|评[选定]|确定|表彰)(?P<s>[ＰＯ](?:、[ＰＯ])*)(?:等[^，。；ＰＯ]{0,14})?为“?(?P<o>Ｑ)", dated="date"),
    # 某队凭借甲、乙的出色表现，以3比0获得冠军.
    Rule("won.thanks-to", "WON", r"(?P<s>[ＯＡ])(?:最终)?(?:凭借|依靠|在)[^。；，]{2,40}?(?:表现|发挥|进球|绝杀|带领|率领)下?，(?:[^。；，ＰＯ]{0,12}(?:击败|战胜|力克)[ＯＡ]，)?[^。；ＰＯ]{0,24}?(?:荣获|获得|夺得|摘得|斩获|拿下|赢得|捧起|夺)了?[^。；，ＰＯＱ]{0,16}?(?P<o>Ｑ)", unless="力争|有望|希望"),
    # 热烈祝贺我校甲教授荣获…！: what a page is glad about has happened.
    Rule("won.glad-of-it", "WON", r"^(?:热烈)?(?:恭喜|祝贺)[^。；，ＰＯＱ：]{0,16}(?P<s>[ＰＯＨ](?![ＰＯ])(?:[、和]Ｐ)*)(?:教授|老师|同学|医生|同志|团队|学子)?(?:[^。；，ＰＯ]{0,20}?)(?:荣获|获得?|斩获|夺得|摘得|获评|当选|被评为|入选)了?[^。；ＰＯＱ]{0,24}?“?(?P<o>Ｑ)(?!”?的)", headlines=True),
    # 男子团体冠军被某队夺得.
    Rule("won.taken-by", "WON", r"(?P<o>Ｑ)(?:[^。；，ＰＯＡＱ]{0,4})(?:均|都|最终)?被(?P<s>[ＰＯ](?:[、和][ＰＯ])*)(?:队|组合|选手)?(?:一举|成功)?(?:夺得|获得|摘得|夺走|摘走|斩获|拿下|收入囊中|包揽|揽获)", unless="分别"),
    # 某队夺得男子60公斤级、女子50公斤级，共四枚金牌.
    Rule("won.in-all", "WON", r"(?P<s>[ＰＯ])(?:[^。；，ＰＯＡ]{0,24}?)(?:共|已)?(?:夺得|获得|摘得|斩获|收获|拿下|赢得|揽获)了?[^。；ＰＯＱ]{4,90}?共计?(?:\d+|[一两三四五六七八九十]+)[枚块项个](?P<o>Ｑ)", unless="力争|有望|希望"),
    # 甲公司、乙公司承担的“某某”项目和丙公司获一等奖: houses of a list, some with what they won it for.
    Rule("won.listed-with-works", "WON", rf"(?P<s>Ｏ(?:[、和与及]Ｏ)*{_MADE}(?:[、和与及]Ｏ(?:[、和与及]Ｏ)*(?:{_MADE})?)+)(?:等[^。；，ＰＯＱ]{{0,10}})?(?:分别|共同|双双|荣|喜|斩)*(?:获评|获颁|获得|获|被授予|被评为|夺得|摘得|入选)了?[^。；，ＰＯＱ]{{0,6}}?“?(?P<o>Ｑ)" + _WON_INDEED, only="Organization", unless="分别"),
    # 甲搭档乙夺得冠军: both of them.
    Rule("won.with-a-partner", "WON", r"(?P<s>Ｐ)(?:搭档|携手|联手|和队友|与队友|和搭档|与搭档)(?:队友|小将|老将|名将)?(?P<s2>Ｐ)(?:[^。；，Ｐ]{0,24}?)" + _WINS + r"了?(?:[^。；ＰＯ，]{0,24}?)(?P<o>Ｑ)" + _WON_INDEED, unless="希望|力争|有望"),
    # 某会把某奖授予甲
    Rule("won.put-in-hands", "WON", r"(?<![\u4e00-\u9fff]会)(?:把|(?P<marker>将))(?:[^。；，ＰＯＱ]{0,8}?的?)“?(?P<o>Ｑ)”?(?:奖章|奖牌|奖杯|证书)?(?:颁给|颁发给|颁授给|授给|授予)了?(?:[^。；，ＰＯ]{0,10}?)(?P<s>[ＰＯ](?:[、和与][^、。；，ＱＰＯ]{0,10}[ＰＯ])*)", dated="date"),
    Rule("won.takes-home", "WON", r"(?P<s>[ＰＯ])(?:再次|再度|成功|一举|最终)*(?P<marker>将)(?:[^。；，ＰＯＱ]{0,12}?)“?(?P<o>Ｑ)”?项?(?:收入囊中|揽入怀中|纳入囊中)"),
    Rule("won.teams", "WON", r"(?P<s>Ｐ(?:教授|院士|研究员)?团队(?:[、和]Ｐ(?:教授|院士|研究员)?团队)+)(?:[^。；Ｐ]{0,40}?)" + _WINS + r"(?:了)?(?:[^。；ＰＯ]{0,24}?)(?P<o><QS>)"),
    # An area is who wins in its own clause, and only where it happens in another's: 名单在某市公布，某公司荣获….
    Rule("won.area-wins", "WON", r"(?<![在于由被为“、胜败克（])(?<![在于由被为“、胜败克（]Ａ)(?<![在于由被为“、胜败克（]ＡＡ)(?<!代表)(?P<s>Ａ)(?![、和与及的（ＡＺＮＯＶ“]|[两三四五六七八九十\d]+个(?:村|乡镇|街道|社区|单位|集体|企业)|队?(?:的|选手|组合|球员|[小老]将|主播|歌手|少年|姑娘|小伙|“|\d+岁))(?:(?!首届|第[一二三四五六七八九十]+届|[商协学]会|公司|企业|集团|医院|学校|大学)[^。；，、Ｐ]){0,24}?" + _WINS + r"(?:了)?(?:[^。；，ＰＯ]{0,24}?)(?P<o><QS>)", unless="^Ａ(?:赛区|站)|为(?:荣获|获得|获评)|希望|力争|有望|决出"),
    Rule("won.elided", "WON", r"^(?:Ｘ ?，? *)(?:获评|荣获|获得|获|被评为|被授予|被认定为|入选|当选|荣膺|荣立|荣记|捧回|获颁|斩获|喜获|夺得|摘得)了?“?(?P<o><QS>)", here="s", here_type="Agent", dated="date", confidence=0.6),
    # 1996年被某某局授予某称号，2005年荣获某奖: all of whoever is spoken of.
    Rule("won.elided-given", "WON", r"^(?:Ｘ ?，? *|曾|先后|还)被[ＡＯ]{1,2}(?:[、和与][ＡＯ]{1,2}){0,3}(?:联合)?(?:授予|评为|认定为|命名为|表彰为|追授予?)“?(?P<o><QS>)", here="s", here_type="Agent", dated="date", confidence=0.6),
    Rule("won.elided-next", "WON", r"^Ｘ被[^。；，ＰＱ]{1,16}(?:授予|评为|认定为|命名为|表彰为|追授予?)[^。；，ＰＯＱ]{0,6}Ｑ(?:称号)?，Ｘ(?:获评|荣获|获得|获|被评为|入选|荣膺)了?“?(?P<o><QS>)", here="s", here_type="Agent", confidence=0.6),
    Rule("won.awarded", "WON", r"授予(?P<s>Ｐ(?:（[^（）]*）)?(?:、Ｐ(?:（[^（）]*）)?)*)(?:（[^（）]*）)?(?:等[^。；，ＰＯＱ]{0,12})?(?P<o>Ｑ)", dated="date"),
    Rule("won.winner-and-post", "WON", r"(?P<o>Ｑ)(?:获得者|得主|获奖者)、(?:[^。；，、ＰＥＢＱ]{0,16})(?P<s>Ｐ)"),
    # 全国劳动模范甲, “七一勋章”获得者、某村党委书记乙
    Rule("won.bearer", "WON", r"(?P<o>Ｑ)”?(?:荣誉)?(?:称号|奖章)?(?:获得者|得主|荣获者)、?(?P<s>Ｐ)"),
    Rule("won.champion", "WON", r"(?P<o>Ｑ)(?:获得者)?——(?P<s>Ｐ)"),
    Rule("won.awarded-all", "WON", r"授予(?![^。；Ｑ]{0,80}等[^。；，ＰＯＱ]{1,12}Ｑ(?:称号)?，[^。；]{0,60}Ｑ)(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＱ]{0,12}|[^。；，ＰＯＱ为]{0,12}为[^。；，ＰＯＱ]{0,14})(?P<o>Ｑ)", dated="date", only="Person"),
    Rule("won.who-won", "WON", r"(?:荣获|获得|获评)了?(?:\d{4}年度?|Ｘ度?)?“?(?P<o>Ｑ)”?(?:称号|荣誉)?的(?:[^。；，ＰＯＱ]{0,8}?)(?P<s>(?:Ｏ(?!的?Ｐ)|Ｐ)(?:[、和](?:Ｏ(?!的?Ｐ)|Ｐ))*)"),
    Rule("won.who-won-from", "WON", rf"(?:荣获|获得|获评|夺得|斩获|摘得)了?“?(?P<o>Ｑ)”?(?:称号|荣誉)?的(?:分别)?(?:[^。；，ＰＯＱ]{{0,4}}?)(?:是|有|为)?[：，]?(?P<s>{_FROM_HOUSES})", only="Person"),
    Rule("won.behind-their-houses", "WON", rf"(?<![由胜败克])(?P<s>{_FROM_HOUSES}(?<=Ｐ))(?:等[^。；，ＰＯＱ]{{0,10}})?(?:[^。；，：ＰＯ]{{0,16}}?)" + _WINS + r"了?(?:[^。；ＰＯ]{0,16}?)" + _BY + r"(?P<o>Ｑ)" + _WON_INDEED, only="Person", unless="希望|力争|有望|、Ｏ、"),
    Rule("won.each-with-a-work", "WON", r"(?P<s>Ｐ)[^。；，、ＰＯＤＷ]{0,8}的[^。；，、ＰＯＤＷ]{0,10}[ＤＷＪＴ](?:[与和及、](?P<s2>Ｐ)[^。；，、ＰＯＤＷ]{0,8}的[^。；，、ＰＯＤＷ]{0,10}[ＤＷＪＴ])(?:[^。；，ＰＯＱ]{0,6}?)" + _WINS + r"了?(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｑ)" + _WON_INDEED, unless="希望|力争|有望"),
    Rule("won.is-among-them", "WON", r"(?:^|(?<=[，。；]))(?:<FILL>[、，])?<FILL>(?P<s>Ｐ(?:[、和与及][^。；，、ＰＱ]{0,10}Ｐ)+)(?:等[^。；，ＰＯＱ]{0,10})?(?:光荣|成功|双双|榜上有名)*(?:入选|上榜|当选|获选)(?=[，。；]|$)", here="o", here_type="Award", only="Person", confidence=0.7),
    Rule("won.they-are", "WON", r"^(?:Ｈ|获奖者|获得者|得主|获奖的)(?:分别)?(?:是|为)：?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", here="o", here_type="Award", only="Person"),
    Rule("won.winners-are", "WON", r"(?P<o>Ｑ)，(?:最终|最后|其中)?(?:获奖|获此殊荣|得奖|领奖)的(?:分别)?(?:是|有|为)：?(?:[^。；，、ＰＯＱ]{0,10})(?P<s>[ＰＯ](?:[、和与及][^。；，、ＰＯＱ]{0,10}[ＰＯ])*)"),
    Rule("won.together-with", "WON", r"(?P<o>Ｑ)(?:称号|荣誉)?，(?:与[其之]|同批|同时|一同|一起|共同|同期)?(?:上榜|入选|获评|获奖|当选|获此殊荣|获得这一(?:称号|荣誉))的(?:还|也)有(?:[^。；，、ＰＯＱ]{0,10}的?)(?P<s>[ＰＯ](?:[、和与及][^。；，、ＰＯＱ]{0,10}[ＰＯ])*)"),
    Rule("won.whose-design", "WON", r"由[^。；，ＰＱ]{0,16}(?P<s>Ｐ(?:[、和]Ｐ)*)(?:等)?(?:领衔|牵头|主持|独立|共同|合作)*(?:设计|创作|制作|完成|主创|执导|编导|拍摄|撰写|研发|研制|表演|演唱|演奏|改编)的[^。；，ＰＯＱ]{2,20}?(?:荣获|获评|获得?|斩获|摘得|夺得|拿下|捧回|摘取)了?[^。；，ＰＯＱ]{0,16}?(?P<o>Ｑ)", unless="希望|力争|有望"),
    Rule("won.this-honour", "WON", r"(?P<s>[ＰＯ](?:[、和][ＰＯ])*)(?:[^。；，ＰＯ]{0,12})?(?:获此殊荣|获此荣誉|获得此奖|获颁此奖|(?:荣获|获得|获评|获颁|斩获|摘得|夺得|拿下|捧得)了?(?:该|此|这一?)项?(?:奖项?|殊荣|荣誉|称号)(?![的杯]))", here="o", here_type="Award"),
    Rule("won.went-to", "WON", r"(?P<o>Ｑ)”?(?:奖章|奖牌)?(?:颁给|颁授给|授给|授予|颁发给|花落|归属|归于|归了|落入|由(?![^。；Ｑ]{0,16}(?:牵头|组织|主办|承办|设立|发起|评选|评定|颁发|实施|批准))|[^。；ＰＯＱ]{0,12}由(?=[^。；，Ｑ]{1,40}[获夺摘斩]))了?(?:[^。；，ＰＯ]{0,12})(?P<s>[ＰＯ](?:[、和与][^、。；，ＱＰＯ]{0,12}[ＰＯ])*)(?:获得|夺得|摘得)?"),
    Rule("won.names-in-brackets", "WON", r"(?P<o>Ｑ)(?:获得者|得主)?(?:\d+[名位人个项])?[：（](?:Ｏ的?)?(?P<s>Ｐ(?:[、，]Ｐ)*)(?=[）；。]|等|$)"),
    Rule("won.with-a-work", "WON", r"(?P<s>[ＯＰ])(?:师生|学生|教师|选手|团队)?(?:的|(?:团队)?(?:领衔|牵头|主持|参与|合作|独立)?(?:完成|主持|研发|研制)的|创作的|选送的|报送的|创排的|表演的|编排的|申报的|参赛的)[^。；，ＰＯ]{0,10}?[ＤＷＪＴ][^。；ＰＯ]{0,20}?" + _WINS + r"(?:了)?[^。；ＰＯ]{0,24}?(?P<o><QS>)", unless="希望|力争|有望"),
    Rule("won.whose-paper", "WON", r"(?P<s>[ＰＯ])(?:等)?(?:老师|教授|同志|团队|同学)?(?:的|撰写的|创作的|拍摄的|设计的|执教的|主讲的|报送的|选送的)(?:[^。；，、ＰＯＤＷＪＴＱ]{0,12}?)(?:论文|作品|课题|案例|成果|项目|摄影|书法|画作|专著|剧本|设计|发明|教案|课例|微课|视频|文章|报告|节目|舞蹈|合唱|产品|方案|提案)(?:[^。；，、ＰＯＱ]{0,20}?)(?:荣获|获评|获得?|斩获|摘得|夺得|拿下|捧回)了?(?:[^。；ＰＯ，]{0,20}?)(?P<o>Ｑ)", unless="希望|力争|有望"),
    Rule("won.with-its-thing", "WON", r"(?P<s>Ｏ)的(?![^。；，、]{0,8}(?:负责人|代表|员工|职工|医生|教师|老师|学生|同学|队员|选手|运动员|干部|同志))[^。；，、ＰＯＤＷＪＴＱ]{2,14}?(?:荣获|获评|获得?|斩获|摘得)了?(?P<o>Ｑ)", unless="希望|力争|有望"),
    Rule("won.houses-listed", "WON", r"(?P<o>Ｑ)(?:获得者|获奖单位|单位|称号)?(?:（?\d+[个名家]）?)?：(?P<s>Ｏ(?:[、，]Ｏ)*)(?=[；。]|等|$)"),
    Rule("won.gives", "WON", r"向(?:[^。；，ＰＯＱ]{2,14}?的)?(?P<s>[ＯＰＨ](?:[、和][ＯＰ])*)(?:分别|现场)?(?:颁发|颁授|授予)了?“?(?P<o>Ｑ)"),
    Rule("won.is-given", "WON", r"[为给](?:[^。；，ＰＯＱ]{2,14}?的)?(?P<s>[ＯＰ](?:[、和][ＯＰ])*)(?:等[^。；，ＰＯＱ]{0,12}?)?(?:分别|现场)?(?:颁发|颁授|授予|送上|送来|带来)了?(?:Ｘ|[^。；，ＰＯ]{0,6}?)“?(?P<o>Ｑ)"),
    Rule("won.brought-it", "WON", r"(?:看望|慰问|走访)(?:了)?(?:[^。；，ＰＯ]{0,8}?)(?P<s>Ｐ)，(?:并|还)?(?:为[他她]|给[他她])?(?:送上|送来|带来|颁发)了?(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>Ｑ)”?(?:的)?(?:奖牌|奖状|证书|奖杯|牌匾|奖章)"),
    Rule("won.with-its-piece", "WON", r"(?P<s>[ＯＰ])的(?:[^。；，ＰＯＤＷ]{0,8}?)[ＤＷ][^。；ＰＯ]{0,24}?，(?:这个|该|此)(?:节目|作品|剧目|项目)[^。；ＰＯ]{0,36}?(?:拿过|获得?过?|夺得?过?|荣获|斩获|摘得)了?(?:[^。；ＰＯ]{0,10}?)(?P<o>Ｑ)"),
    Rule("won.winner-is", "WON", r"(?P<o>Ｑ)(?:得主|获得者)(?:分别)?(?:是|为)(?P<s>[ＯＰ](?:[、和][ＯＰ])*)"),
    Rule("won.as-bearer", "WON", r"作为(?P<o>Ｑ)，(?P<s>[ＯＡＮＺＨ])(?![、和与])"),
)


# 甲、乙分别荣获金奖、银奖: each the one that stands in its place.
_IN_TURN = SoughtInShape(spelled_out(r"(?P<s>[ＰＯＺＨ](?:教授|团队)?(?:[、和与及][ＰＯＺＨ](?:教授|团队)?)+)(?:[^。；，Ｐ]{0,10}|以[^。；，Ｐ]{1,36})?(?:分别(?:[^。；，Ｐ]{0,24}?)(?=[^。；，]?[获评夺摘斩被])|分(?=获))" + _WINS + r"了?[^。；，ＰＯ]{0,8}?(?P<o>Ｑ(?:(?:以及|[、和与及])?Ｑ)+)"))

# What people are called, right before their names, for an honour that they have: 全国劳动模范甲, “时代楷模”、某村党支部书记乙.
_STYLE = r"(?:(?:全国|国家级|中国|Ａ{1,2}|[省市区县]级?)(?:劳动模范|劳模|先进工作者|三八红旗手(?:标兵)?|道德模范|优秀共产党员|优秀党务工作者|优秀教师|模范教师|优秀班主任|优秀企业家|优秀县委书记|(?:模范|优秀)(?:检察官|法官)|(?:公安系统)?[一二]级英雄模范|五一巾帼标兵|巾帼建功标兵|技术能手|青年岗位能手|好人|最美[\u4e00-\u9fff]{2,5})|“(?:[^“”ＰＱ]{0,10}(?:时代楷模|好人|模范|最美[^“”Ｐ]{2,6}|工匠|先锋|卫士|标兵|能手|红旗手|先进工作者|优秀[^“”Ｐ]{2,6})|Ｑ)”)"
_STYLED = SoughtInShape(rf"(?:^|(?<=[，。；：、由请习与和问望访向]))(?P<all>{_STYLE}(?:、{_STYLE})*)(?:荣誉)?(?:称号)?(?:获得者|得主)?、?(?P<s>Ｐ)")
_STYLE_TEXT = re.compile(r"“[^“”]+”|[^、“”]+")
_NAMES_PRIZE = re.compile("[章奖牌]$")


def _styled(sentence: Sentence) -> Iterator[Triple]:
    for told in _STYLED.finditer(sentence.shape):
        person = sentence.shape_mentions[told.start("s")]
        text, start = sentence.article.body.text, sentence.shape_starts[told.start("all")]
        for style in _STYLE_TEXT.finditer(text, start, sentence.shape_ends[told.end("all") - 1]):
            name = style.group().strip("“”")
            if person is not None and person.type == "Person" and not _NAMES_PRIZE.search(name):
                at = style.start() + style.group().startswith("“")
                yield make(sentence, person, "WON", Mention(name, "Award", "", Span(at, at + len(name))), {}, "won.styled")


# 甲和某中心分别获金奖、银奖, where one of the two is no name that was read: nobody can tell whose is which.
_HALF_READ = SoughtInShape(r"[ＰＯＺＨ][、和与及](?:(?![ＰＯＺＨ分])[^。；，、]){2,16}分别[^。；，]{0,8}?[获评夺摘斩授][^。；，Ｑ]{0,6}(?P<o>Ｑ(?:[^。；，Ｑ]{0,3}[、和与及]“?Ｑ)+)")

# 优秀护士长：甲  乙  丙: all that stand behind the colon, marks or blanks between them.
_ROLL = SoughtInShape(r"(?:^|(?<=[；。]))\s*(?P<o>Ｑ)(?:称号|获得者|获奖者|得主|获奖名单|名单)?(?:（[^（）]{1,10}）)?：(?P<all>[^；。：Ｑ]*)")


def _on_a_roll(sentence: Sentence) -> Iterator[Triple]:
    for roll in _ROLL.finditer(sentence.shape):
        prize = sentence.shape_mentions[roll.start("o")]
        for at in range(*roll.span("all")):
            winner = sentence.shape_mentions[at]
            if prize is not None and winner is not None and sentence.shape[at] in "ＰＯ" and (sentence.shape[at - 1] in "：、， ／/" or sentence.shape[at - 1].isspace()):
                yield make(sentence, winner, "WON", prize, {}, "won.on-a-roll")


# 某代表团获得5金4银6铜: how many medals of each kind.
_TALLY = SoughtInShape(
    r"(?P<s>[ＯＰＨ])(?P<until>[^。；：ＰＯ]{0,60}?(?:获得?|收获|夺得?|斩获|取得|赢得|揽获|摘得|豪取|拿下|以(?=\d)))了?(?P<all>(?:\d+[金银铜][、和]?){2,3})(?=[，。；共的继位同]|$)"
)
# 获得32枚金牌、85枚奖牌: medals of all kinds, beside those that have a name.
_PIECES = SoughtInShape(r"(?P<s>[ＯＰＨ])(?P<until>[^。；：ＰＯ]{0,60}?(?:获得?|收获|夺得?|斩获|取得|赢得|揽获|摘得|拿下))了?(?:共计?)?(?:\d+[枚块]Ｑ[、和，及共]{0,2}){0,3}(?:共计?)?(?P<all>\d+[枚块]奖牌)(?=[，。；、]|$)")
_MEDAL = re.compile("(?P<count>\\d+)(?P<kind>[金银铜])")
# What was there to be won, and another team than the one that was read: 甲夺冠，某某队|以3金2银….
_OTHERS = re.compile("产生|决出|，[^，]{0,12}(?:队伍?|代表团|选手|健儿|运动员)(?![员长])")
_TALLY_RULE = Rule("won.tally", "WON", "")


def _tallies(sentence: Sentence) -> Iterator[Triple]:
    for told in _PIECES.finditer(sentence.shape):
        winner = sentence.shape_mentions[told.start("s")]
        if winner is not None and not sentence.headline and not _OTHERS.search(told["until"]):
            at = told.start("all")
            thing = Mention("奖牌", "Award", "", Span(sentence.shape_starts[at], sentence.shape_ends[told.end("all") - 1]))
            yield make(sentence, winner, "WON", thing, {"count": told["all"][: -len("枚奖牌")]}, "won.pieces", status_of("", _TALLY_RULE, told["until"]))
    for told in _TALLY.finditer(sentence.shape):
        winner = sentence.shape_mentions[told.start("s")]
        if winner is None or sentence.headline or _OTHERS.search(told["until"]):
            continue
        for medal in _MEDAL.finditer(told["all"]):
            at = told.start("all") + medal.start()
            thing = Mention(medal["kind"] + "牌", "Award", "", Span(sentence.shape_starts[at], sentence.shape_ends[at + len(medal.group()) - 1]))
            yield make(sentence, winner, "WON", thing, {"count": medal["count"]}, "won.tally", status_of("", _TALLY_RULE, told["until"]))


# 甲、乙等18人分获…: of many more than are named.
_OF_MANY = re.compile(r"等(?:\d|[^，。；]{0,6}人)")


# What else a paragraph calls it to come first: 夺得三块金牌…，甲以最高分夺|冠.
_GOLD = re.compile(r"冠军|金[牌奖]|[特一]等奖|第一名|奖”")


def _named_otherwise(triple: Triple, sentence: Sentence) -> bool:
    """Tell whether a prize that one character of a verb tells has its name elsewhere in the paragraph."""
    if len(triple.object.name) != 1:
        return False
    text = sentence.article.body.text
    start, end = text.rfind("\n", 0, triple.object.span.start) + 1, text.find("\n", triple.object.span.start)
    return _GOLD.search(text, start, end if end >= 0 else len(text)) is not None


# 金牌|榜, 全国劳动模范|代表, 获得|者颁授勋章: what behind a prize tells that it is none here, or that others have won it.
_NO_PRIZE = re.compile("榜|”?(?:称号|荣誉)?(?:获得者|得主)|(?:和[^，。；、]{2,10})?代表(?![队团作])")
# 甲击败乙|夺得…, 甲接见|获得…的乙: whose prize it is not.
# 向获得“甲奖”|的老师表示祝贺: others have won it.
_OF_THEM = re.compile("”?(?:荣誉)?(?:称号|荣誉|奖项)?[的者]")
_BEATEN = re.compile("(?:击败|战胜|负于|不敌|力克|力压|险胜|逆转|轻取|完胜|横扫|淘汰)[^，。；]{0,24}$")
_TO_WINNERS = re.compile("^[^。；，]{0,12}[向为给对](?:[^。；，]{0,8})(?:荣获|获得|获评|获颁|荣膺|荣立|喜获|当选|入选)")
# 甲获评优秀护士长，手术室|获评…: a part of a house that is no name has won it.
_A_PART = re.compile(r"，(?!代表|带领|率|与|和|为|作为|并|还|也|随|参加|所在|先后|曾|同时|多次|带[着领]|助力|帮助|推动)[^，。；“”被由经以在从]{1,9}(?:科|室|班|组|支部|团队|病区|车间|系|部|处)(?:还|也|则|喜|成功)?(?:荣获|获评|获得?|斩获|夺得|摘得|荣膺|被[^，。；]{0,12}[评授认命][^，。；“”]{0,3})了?“?$")
_SEES = re.compile("^[^。；]{0,20}(?:接见|会见|看望|慰问|祝贺)[^，。；]{0,6}(?:荣获|获得|获评|获颁|荣膺)")


def _anothers(triple: Triple, sentence: Sentence) -> bool:
    """Tell whether a prize that stands behind somebody is none, or goes to whom they beat or meet."""
    text, winner, prize = sentence.article.body.text, triple.subject.span, triple.object.span
    if triple.subject.anaphor or winner.end > prize.start:
        return False
    return bool(triple.object.name[:1] == "者" or _NO_PRIZE.match(text, prize.end) or _BEATEN.search(text, sentence.span.start, winner.start) or _SEES.match(text[winner.end : prize.start]) or _A_PART.search(text, winner.end, prize.start) or (_TO_WINNERS.match(text[winner.end : prize.start]) and _OF_THEM.match(text, prize.end)))


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who won what."""
    found = find(RULES, sentence)
    won: Iterable[Triple] = _won(sentence, list(found)) if found or "Ｑ" in sentence.shape else ()
    won = chain(won, _styled(sentence)) if "Ｐ" in sentence.shape else won
    won = chain(won, _tallies(sentence)) if "金" in sentence.text or "铜" in sentence.text or "枚奖牌" in sentence.text else won
    counts = "枚" in sentence.text or "块" in sentence.text or "项" in sentence.text
    return (_counted(triple, sentence.article.body.text) for triple in won) if counts else won


# How many there were, right before or behind what was won: 5枚|金牌, 一等奖|2项.
_COUNT_BEFORE, _COUNT_BEHIND = re.compile(r"(?<![第\d.])(?P<count>\d{1,3})[枚块项]$"), re.compile(r"(?P<count>\d{1,3})[枚块项](?![目事])")


def _counted(triple: Triple, text: str) -> Triple:
    """Give a claim with the number of what was won, where that stands right beside it."""
    start, end = triple.object.span.start, triple.object.span.end
    if end <= start or any(key == "count" for key, _ in triple.qualifiers):
        return triple
    counted = _COUNT_BEFORE.search(text, max(start - 5, 0), start) or _COUNT_BEHIND.match(text, end)
    return replace(triple, qualifiers=tuple(sorted((*triple.qualifiers, ("count", counted["count"]))))) if counted else triple


def _won(sentence: Sentence, found: list[Triple]) -> Iterator[Triple]:
    rolled = list(_on_a_roll(sentence)) if "Ｑ" in sentence.shape else []
    if not found and not rolled:
        return
    turns: dict[Span, Span] = {}
    given: set[Span] = set()
    for match in _HALF_READ.finditer(sentence.shape):
        given |= {prize.span for prize in mentions_in(sentence, match.start("o"), match.end("o"))}
    for match in _IN_TURN.finditer(sentence.shape):
        winners, prizes = (mentions_in(sentence, match.start(side), match.end(side)) for side in ("s", "o"))
        # Where the two lists are of different lengths, nobody can tell whose is which.
        given |= {prize.span for prize in prizes}
        if len(winners) == len(prizes) and not _OF_MANY.search(match.group()):
            turns |= {winner.span: prize.span for winner, prize in zip(winners, prizes, strict=True)}
    # 获得某奖的甲，获得另一奖的乙: the second is not the first one's.
    owns = {t.subject.span: t.object.span for t in found if t.evidence.rule == "won.who-won"}
    found += rolled
    for triple in found:
        if triple.evidence.rule == "won.wins" and owns.get(triple.subject.span, triple.object.span) != triple.object.span:
            continue
        if _named_otherwise(triple, sentence) or _anothers(triple, sentence):
            continue
        if triple.object.span not in given or turns.get(triple.subject.span) == triple.object.span:
            yield triple
