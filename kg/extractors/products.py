"""Finds who developed a product or wrote a work, and who puts a product to use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.grading import status_of
from kg.kinds import of_force
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import SoughtInShape
from kg.rules import USED_BY_OTHERS, Rule, find, make

YIELDS = ("DEVELOPED", "USES")

_MAKES = r"(?:(?:自主|联合|共同|合作|独立|自行)?(?:研究开发|研发|开发|研制|研创|自研(?=[的了出ＴＷ“])|发明|训练出|孵化(?=[出的])|首创|选育|培育|育成)|设计建造|建造|设计|编写|创作|搭建|选育出|谱写|作曲|编导|创编|编创|编排|自编自演|自编自导|自导自演|首演|(?:共同|联合)?(?:出品|创排|排演|制作|摄制|拍摄|录制))"
# What an author does, and what kind of work it is, before its title or behind it.
_WRITES = r"(?:创作|绘画|绘制|编著|著有|撰写|编写|主编|合著|出版|写有|谱写|执导|编导|写下|写出|雕刻|推出|发表)(?:出版|并出版|并发表)?(?:了|有|过|的|出)*"
_KIND_OF_WORK = r"(?:画作|[图丛]?书|著作|作品|歌曲|小说|专著|教材|诗集|散文集?|文集|电影|影片|[话舞歌戏京越]剧|诗歌|乐曲|名?画|油画|国画|雕塑|绘本|专辑|论著|剧本|代表作)"
_CREDIT = r"(?:作词|填词|写词|撰词|作曲|谱曲|配曲|编曲|编剧|编导|执导|导演|编舞|作画|绘图|配图|撰文)"
_WORKS = "[ＤＷ](?:[、和及]?[ＤＷ])*"
# What stands between the verb and the name: what kind of thing it is, and its brand.
_SAID_OF = r"(?:[^。；，ＰＯ]|Ｏ(?=[ＴＷ])){0,24}?"

RULES = (
    Rule("developed.does", "DEVELOPED", r"(?<![ＴＷ]是)(?<![ＴＷ]是由)<BY>(?!(?<=[ＡＺ])[ＡＺ])<WHEN>(?:[^。；，ＰＯＴＷＨ]{0,8})?" + _MAKES + r"(?:(?:、|并|和)?(?:演出|Ｂ|承演|制作|生产|制造|建造))?(?:出|了|的)*" + _SAID_OF + r"(?P<o>(?:Ｔ|Ｗ)(?:[、和与及][\u4e00-\u9fff]{0,8}[ＴＷ]|Ｗ)*)", dated=""),
    Rule("developed.by", "DEVELOPED", r"(?P<o>[ＴＷ])(?:[^。；ＴＷ]{0,16})?由(?:[\u4e00-\u9fff]{2,8}(?:、|与|和))?(?P<s>[ＰＯＡＨ]<TEAM>(?:(?:[、和与及]|联合|携手|会同)[ＰＯＡＨ]<TEAM>)*)(?:等[^，。；ＰＯ]{1,8}?)?(?:[^。；，ＴＷ]{0,12})?(?:孵化|打造|打磨|磨出来|做出来|搭建|" + _MAKES + r")", dated=""),
    Rule("developed.of", "DEVELOPED", r"(?<![ＴＷ]是)(?<![ＴＷ]是由)(?P<s>[ＰＯＡＨ]<TEAM>(?:(?:[、和与及]|联合|携手)[ＰＯＡ]<TEAM>)*)(?:教授|研究员|院士|博士|副教授)?(?:课题组|团队)?(?:[^。；，ＰＯＴＨ]{0,6})?" + _MAKES + r"(?:、[\u4e00-\u9fffＢ]{2})?的" + _SAID_OF + r"(?P<o>[ＴＷ])", dated=""),
    Rule("developed.credits", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:的|，)(?:作曲|编剧|作者|导演|词作者|编舞|词曲作者|总设计师|总编剧)(?:是|为)[^。；，Ｐ]{0,20}(?P<s>Ｐ)", dated=""),
    Rule("developed.by-a-team", "DEVELOPED", r"(?P<o>[ＴＷ])，?(?:就)?是(?:由)?(?P<s>Ｏ[\u4e00-\u9fff]{0,10}?Ｐ)(?:教授|院士|研究员|博士)?(?:课题组|团队)(?:[^。；，]{0,6})?(?:研发|开发|研制|创作|设计)的", dated=""),
    Rule("developed.of-a-team", "DEVELOPED", r"(?P<s>Ｏ[\u4e00-\u9fff]{0,10}?Ｐ)(?:教授|院士|研究员|博士)?(?:课题组|团队)(?:[^。；，ＰＯＴ]{0,6})?(?:研发|开发|研制|创作|设计)的(?:[^。；，ＰＯ]{0,10}?)(?P<o>[ＴＷ])", dated=""),
    Rule("developed.is", "DEVELOPED", r"(?P<o>[ＴＷ])，?(?:就)?是(?:由)?(?P<s>[ＰＯＡ](?:团队)?(?:[、和与及同](?:[ＰＯＡ](?:团队)?))*)(?:[^。；，]{0,8})?" + _MAKES + r"(?:设计|建造|生产|制造|出来|出)*的", dated=""),
    Rule("developed.whose", "DEVELOPED", r"(?P<s>Ｏ)的(?:[^。；，ＰＯＴ]{0,12})(?P<o>Ｔ(?:、Ｔ)+)(?:、Ｏ)*等[^。；，]{0,6}(?:产品|系统|软件)", dated=""),
    Rule("developed.maker-is", "DEVELOPED", r"(?P<o>[ＴＷ])(?:[^。；ＴＷ]{0,30}?)(?:开发|研发|研制|承建|设计|建设|制作|出品)(?:方|单位|商|企业|机构|团队)(?:均|都)?(?:为|是|：)?(?P<s>Ｏ(?:[、和与及]Ｏ)*)", dated=""),
    Rule("developed.left-to", "DEVELOPED", r"(?P<o>Ｔ)(?:的)?，?(?:[^。；，ＴＷＯＰ]{0,6}?)(?:开发|研发|研制|设计|建设)(?:[和与及、][\u4e00-\u9fff]{2,6})?(?:工作)?(?:都|均|全|也)?由(?P<s>Ｏ(?:[、和与及]Ｏ)*)(?:共同|联合|一手)*(?:负责|承担|完成|提供)", dated=""),
    Rule("developed.comes-from", "DEVELOPED", r"(?P<o>[ＴＷ])，?(?:就|便|正|均|都)?(?:出自|来自|是(?:由)?)(?P<s>[ＰＯ](?:[、和与及跟][ＰＯ])*)(?:团队)?(?:[^。；，]{0,12}?)(?:一起|一同|联合|合作|共同|联手|自己|亲手|历时[^。；，]{1,6}|花了?[^。；，]{1,8})(?:研发|开发|研制|设计|做|磨|打磨|写|编|创作|创编|排演)(?:出来|出|成)?的", dated=""),
    Rule("developed.is-set-by", "DEVELOPED", r"(?P<o>Ｗ)[》”]?[^。；Ｗ]{0,16}，(?:词曲?|曲|曲子|歌词|词和曲)(?:都|均)?(?:是|由)(?P<s>[ＰＨ])(?:亲自|自己)?(?:写|谱|作|填|创作)(?:的)?(?:[，、；](?:词|曲)(?:作者)?(?:是|由)?(?P<s2>Ｐ))?", dated=""),
    Rule("developed.is-what-one-wrote", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?，(?:这|正|就|便)?是(?P<s>[ＰＨ])[^。；，ＰＯＷＤ]{0,14}?(?:写|编|画|谱|创作|编著|整理|翻译)(?:成|就|出|出来)?的", dated=""),
    Rule("developed.sings-first", "DEVELOPED", r"(?P<s>[ＯＰ])(?:首唱|首演|首次演绎|首次演唱|首次公演)了?(?:由[^。；，ＰＯＷ]{0,8}Ｐ[^。；，ＯＷ]{1,20}的)?(?:[^。；，ＰＯＷ]{0,10}?)(?P<o>Ｗ)", dated=""),
    Rule("developed.fruit-of-both", "DEVELOPED", r"(?P<o>Ｔ)，?(?:就|便|正)?是(?P<s>[ＯＨ])(?:与|和|同|跟)(?P<s2>Ｏ)(?:多年|长期|共同|联合)?(?:合作|协作|攻关|联手)[^。；，ＰＯ]{0,8}?的(?:成果|结晶|产物|作品)", dated=""),
    Rule("developed.with-one-told", "DEVELOPED", r"(?P<s>[ＯＨ])(?:与|和|同|联合|携手)(?:[\u4e00-\u9fff]{2,8}?(?:企业|公司|初创|团队|机构))“?(?P<s2>Ｏ)”?(?:[^。；，ＰＯＴ]{0,6}?)(?:研发|开发|研制|打造)的(?:[^。；，ＰＯ]{0,14}?)(?P<o>Ｔ)", dated=""),
    Rule("developed.performer-is", "DEVELOPED", r"(?P<o>Ｗ)[^。；Ｗ]{0,40}，(?:由)?(?:首[唱演]|演唱|演出|表演|演奏)(?:者|单位|方)(?:是|为)(?P<s>[ＯＰ])", dated=""),
    Rule("developed.is-by", "DEVELOPED", r"(?P<s>Ｐ(?:[、和]Ｐ)*)(?:合|编|主)?著(?P<o>[ＤＷ])", dated=""),
    Rule("developed.directed-and-played", "DEVELOPED", r"由?(?P<s>Ｐ(?:[、和]Ｐ)*)(?:执导|导演|编剧|编导)[、，]?[^。；ＷＤ]{0,30}?Ｐ?(?:领衔)?主演的(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｗ)", dated=""),
    Rule("developed.for-itself", "DEVELOPED", r"(?P<s>[ＯＨ])(?:[^。；，ＰＯＴ]{0,10})?(?:引进|部署|应用|采用|使用|用上|启用|投用|推出|上线|发布|展示|带来)了?(?:其|公司)?(?:最新)?(?:(?:自主|自行|自)(?:研发|研制|开发|设计)(?:建造)?的|自研的?)(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｔ(?:[、和]Ｔ)*)", dated=""),
    Rule("developed.own-product", "DEVELOPED", r"<START>(?:Ｈ|公司|集团|企业)?(?:自主|自行|独立)(?:研发|研制|开发|设计)的(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｔ(?:[、和]Ｔ)*)", here="s", here_type="Agent", confidence=0.6),
    Rule("developed.there", "DEVELOPED", r"在(?P<s>Ｏ)的?(?:[^，。；ＯＰＴ]{0,10})，(?:[^。；，ＰＯＴ]{0,14}?)(?:自主|自行|独立|最新)(?:研发|研制|开发|研创)的" + _SAID_OF + r"(?P<o>Ｔ)", dated="", confidence=0.7),
    Rule("developed.owns", "DEVELOPED", r"(?P<s>[ＯＨ])(?:拥有|具有)(?:完全)?(?:自主)?知识产权的" + _SAID_OF + r"(?P<o>Ｔ)", dated="", confidence=0.7),
    Rule("developed.stages", "DEVELOPED", r"<BY><WHEN>(?:(?:[^。；，ＰＯＡＷ]{2,4}(?:期间|前夕)|每[天晚日周]|同步|(?:自|从)?Ｘ起?，?|连续[^。；，ＰＯＡＷ]{1,4}天|重点|精心|联合)*)(?:推出|播出|打造|原创|编排|改编|编创|制作)(?:了|的|出)*" + _SAID_OF + r"(?P<o>Ｗ(?:[、和与及][\u4e00-\u9fff]{0,8}Ｗ|Ｗ)*)", dated=""),
    Rule("developed.comes-out", "DEVELOPED", r"(?P<s>Ｏ)(?:旗下|自有|自主品牌)?的(?:[^。；，ＰＯＴ]{0,10}?(?P<o>Ｔ)(?:[^。；，ＴＯ]{0,10}?)(?:获批|获准|上市|首飞|下线|问世|横空出世|首发|量产)|(?:[^。；，ＰＯＴ]{0,8}?)(?:首[款个台套]|最新|全新|新一代)(?:[^。；，ＰＯＴ]{0,20}?)(?P<o2>Ｔ)(?:[^。；，ＴＯ]{0,10}?)(?:亮相|展出|发布))", dated="", confidence=0.7),
    Rule("developed.prized", "DEVELOPED", r"(?P<s>Ｏ)的(?P<o>Ｔ)(?=(?:[、和][^。；]{0,40}?)?(?:荣获|获评|获得?|斩获|摘得)[^。；，ＰＯ]{0,12}Ｑ)", dated="", confidence=0.7),
    Rule("developed.with", "DEVELOPED", r"(?P<s>[ＯＡＺＨ])(?:还|也|又|先后|已|日前|近日|正式|今年|去年|Ｘ|共同)*(?:与|和|同|携手|联合)(?P<s2>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,8}?)?(?:共同|联合|合作|携手|一起)*(?:研发|开发|研制|攻关|育成|选育|选出|培育|打磨|编创|创排)(?:出|了|成|[^。；ＰＯ，]{1,8}，(?:终于|成功|最终)?(?:研发|开发|研制|推出|育成|选育|做)出)*(?:[^。；，ＰＯ]{0,14}?)(?P<o>[ＴＷ](?:、[ＴＷ])*)", dated=""),
    Rule("developed.and-which", "DEVELOPED", r"由(?P<s>[ＰＯＡＨ]<TEAM>(?:(?:[、和与及]|联合|携手|会同)[ＰＯＡＨ]<TEAM>)*)(?:等[^，。；ＰＯ]{0,8}?)?(?:[^，。；ＰＯＴＷ]{0,4}?)" + _MAKES + r"，[^。；，ＰＯＴＷ]{2,24}的" + _SAID_OF + r"(?P<o>(?:Ｔ|Ｗ)(?:、" + _SAID_OF + r"[ＴＷ])*)", dated=""),
    Rule("developed.credited", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:是)?由(?P<s>Ｐ(?:[、和与]Ｐ)*)(?:共同|联合|担任|任)?(?:作词|填词|作曲|谱曲|编剧|编导|执导|导演|创作)", dated=""),
    Rule("developed.credited-too", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:是)?由(?:Ｐ(?:[、和与]Ｐ)*)(?:共同|联合|担任|任)?(?:作词|填词|编剧)[，、](?:由)?(?P<s>Ｐ(?:[、和与]Ｐ)*)(?:共同|担任|任)?(?:作曲|谱曲|编曲|执导|导演|编舞)", dated=""),
    Rule("developed.each-credited", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:[^。；ＷＤＰＯ]{0,10})?，?(?:是)?由(?:[^。；，ＰＯ]{0,8}?)(?P<s>[ＰＨ])(?:担任|任|负责)?" + _CREDIT + r"(?:[、，和])(?:由)?(?:[^。；，、ＰＯ]{0,10}?)(?P<s2>Ｐ)(?:担任|任|负责)?" + _CREDIT, dated=""),
    Rule("developed.credits-are", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:的|，)(?:[^。；，ＰＯ]{0,6}?)(?:词作者|词|作词|曲作者|编剧|作曲)(?:是|为|：)(?:[^。；，ＰＯ]{0,16}?)(?P<s>Ｐ)(?:，|、|；)(?:曲作者|曲|作曲|编曲|导演|编舞)(?:则)?(?:是|为|：)(?:[^。；，ＰＯ]{0,16}?)(?P<s2>Ｐ)", dated=""),
    Rule("developed.performed-first", "DEVELOPED", r"(?P<o>Ｗ)[》”]?[^。；ＷＯ]{2,60}?，(?:由)?(?P<s>Ｏ)(?:首唱|首演|首次演[唱出]|排演|演出|演唱|演绎|Ｂ)(?=[，。；]|$)", dated="", confidence=0.7),
    Rule("developed.written-by", "DEVELOPED", r"(?P<s>[ＰＨ])(?:老师|先生|女士|教授|同志)?(?:(?![们人和与][自都写编]|学生|师生|居民|村民|群众)[^。；，ＰＯＷＤＴ]){0,12}?(?:自己|亲手|亲自|新|原创)?(?:写|编|谱|画|写就|写成|编成|谱成|创编|新编|花[^。；，ＰＯＷＤ]{1,6}写成)的(?:[^。；，ＰＯＷＤ]{0,10}?)(?P<o>[ＷＤ])(?!的?(?:通知|意见|方案))", dated=""),
    Rule("developed.staged-by", "DEVELOPED", r"(?P<s>Ｏ)(?:[^。；，ＰＯＷＤ]{0,6}?)(?:新排|新编|新创|编排|创排|排演|复排|打造|带来|献上|首演|创作排演)(?:了|的|(?<=带来)|(?<=献上)|(?<=复排))(?:[^。；，ＰＯＷ]{0,12}?)(?P<o>Ｗ)", dated="", confidence=0.7),
    Rule("developed.words-by", "DEVELOPED", r"由?(?P<s>Ｐ(?:[、和与]Ｐ)*)(?:作词|填词|编剧)(?:，|、|并)(?:由)?(?P<s2>Ｐ(?:[、和与]Ｐ)*)(?:作曲|谱曲|编曲|执导|导演)的" + _SAID_OF + r"(?P<o>Ｗ)", dated=""),
    Rule("developed.its-authors", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?的?词作者(?:是|为|：)?(?P<s>Ｐ)(?:，|、|和)曲作者(?:是|为|：)?(?P<s2>Ｐ)", dated=""),
    Rule("developed.writes", "DEVELOPED", rf"(?P<s>[ＰＨ])(?:[^。；，ＰＯＡＤＷ]{{0,10}}?)(?:{_WRITES})(?:[^。；，ＰＯＡＤＷ]{{0,12}}?)(?P<o>{_WORKS})(?=等?[^。；，]{{0,4}}?{_KIND_OF_WORK})", dated=""),
    Rule("developed.writes-a-kind", "DEVELOPED", rf"(?P<s>[ＰＨ])(?:[^。；，ＰＯＡＤＷ]{{0,10}}?)(?:{_WRITES})(?:[^。；，ＰＯＡＤＷ]{{0,12}}?){_KIND_OF_WORK}(?P<o>{_WORKS})", dated=""),
    Rule("developed.whose-works", "DEVELOPED", rf"(?P<s>[ＰＨ])的?(?:主要|成名)?(?:代表作品?|作品|著作|画作)(?:主要|还)?(?:有|包括|为|是|：)(?:[^。；，ＰＯＡＤＷ]{{0,6}}?)(?P<o>{_WORKS})", dated=""),
    Rule("developed.wrote", "DEVELOPED", r"(?P<s>[ＰＨ])(?:老师|同志|先生|女士|教授)?(?:[^。；，ＰＯＡＤＷ]{0,8}?)(?:创作|写|谱写|编写|执导|编导|绘制)(?:了|的|出|过|下)+(?:[^。；，ＰＯ]{0,8}?)(?P<o>Ｗ)", dated=""),
    Rule("developed.book-by", "DEVELOPED", r"(?P<o>[ＤＷ])[》”]?(?:[^。；，ＤＷＰＯ]{0,10})?，?(?:是)?由(?P<s>[ＰＯＡＨ](?:[、和与及]|联合)?[ＰＯＡ]?)(?:等[^。；，ＰＯ]{0,8})?(?:[^。；，ＰＯ]{0,6}?)(?:编写|编著|编纂|编撰|撰写|主编|合著)(?!的)", dated=""),
    Rule("developed.this-book", "DEVELOPED", r"(?:该|此|这[本部套]|本)[丛图]?书(?:是)?由(?P<s>[ＰＯＡＨ](?:[、和与及][ＰＯＡ])*)(?:等[^。；，ＰＯ]{0,8})?(?:[^。；，ＰＯ]{0,6}?)(?:编写|编著|编纂|编撰|撰写|主编|编辑|合著)(?!的)", here="o", here_type="Work", confidence=0.7),
    Rule("developed.inventor", "DEVELOPED", r"(?P<o>Ｔ)”?[（，](?:第一)?(?:发明人|研发人|设计者|研发者|主创)(?:为|是|：)?(?P<s>Ｐ(?:[、和]Ｐ)*)", dated=""),
    Rule("developed.this-is", "DEVELOPED", r"(?P<o>Ｔ)[”》]?——这(?:款|套|个|台)?[^。；，ＰＯＴ]{0,8}?是(?:由)?(?P<s>[ＯＰＨ](?:[、和与][ＯＰ])*)(?:团队)?(?:Ｘ|历时[^。；，]{1,6}|自主|联合|独立)*(?:研发|开发|研制|设计)的", dated=""),
    Rule("developed.builds-system", "DEVELOPED", r"(?P<o>Ｔ)[”]?，?(?:是)?由(?P<s>Ｏ(?:[、和与]Ｏ)*)(?:等[^。；，ＰＯ]{0,8})?(?:负责|联合|共同)*承建", dated=""),
    Rule("developed.edited-by", "DEVELOPED", r"(?P<s>Ｐ(?:[、和与]Ｐ)*|Ｏ)(?:等)?(?:主编|编著|撰写|创作|合著|编写|编纂|著)的(?:[^。；，ＰＯ]{0,8}?)(?P<o>[ＤＷ])(?=[》”]?(?:一书)?[^。；ＤＷ]{0,24}?(?:出版|首发|面世|发行|付梓|问世))", dated=""),
    Rule("developed.this-thing-by", "DEVELOPED", r"<START>这(?:台|款|套|个|种|批|架|艘)(?:[^。；，ＰＯＴ]{0,10}?)(?:机器人|系统|设备|平台|仪器|产品|软件|装置|终端|无人机|小程序|[船车艇舰])，?(?:是|就是)?由(?P<s>[ＯＰ](?:[、和与及][ＯＰ])*)(?:团队)?(?:[^。；，ＰＯＴ]{0,8}?)(?:研发|开发|研制|设计|自研)", here="o", here_type="Product", confidence=0.7),
    Rule("uses.taken-in-by", "USES", r"(?P<o>Ｔ)[”]?(?:[^。；ＰＯＴ]{0,20})，(?:目前|现)?(?:已|现已|先后|首批)+(?:接入|覆盖|入驻|落地|推广[至到]|应用[于到]|部署[至到在于])(?P<s>[ＯＶ](?:[、和与][ＯＶ])*)等?[^。；，ＰＯ]{0,10}?(?:医院|学校|企业|单位|社区|街道|机构|高校|部门|银行|场馆)?(?=[，。；])", dated=""),
    Rule("uses.sent-there", "USES", r"(?P<marker>[将把])(?:首[台套批款]|[\d一二三四五六七八九十两多]+[台套批款]|该|这)[^。；，ＰＯＴ]{0,8}?(?:仪器|设备|系统|产品|机器人|装置|样机|软件)?(?:送往|送到|送抵|交付给?|捐赠给|赠予|运抵|交给)(?P<s>[ＯＶ])(?:使用|投用|试用|应用)?", here="o", here_type="Product", dated="date", confidence=0.7),
    Rule("uses.is-at-work-in", "USES", r"(?P<o>Ｔ)(?:[^。；，ＯＴＰ]{0,16}?)(?:，?(?:目前|现|眼下|如今)?已?)(?:经)?(?:用[在于到进]|应用[于到在]|装[在到进]|安装[在到于]|搭载[在于到]|部署[在到于]|布设[在于]|接入|搬进|走进|推广[到至]|覆盖)了?(?!全)(?P<s>[ＯＶＡＺＮ](?:(?:、|和|与|及|以及)[ＯＶＡＺＮ])*)(?![ＡＺＮ站]|(?<=[ＡＺＮ])的|[^。；，]{0,8}(?:技术|领域|治疗|诊断|行业))", dated=""),
    Rule("uses.first-user", "USES", r"(?P<s>Ｏ(?:[、和]Ｏ)*)(?:就|也)?(?:是|成为|成了|系)(?P<o>Ｔ)(?:系统|平台)?的?(?:全[国球省市县]|国内|海外|业内)?(?:首|头|第)[一]?(?:家|个|批|位)(?:海外|国内|试点)?(?:用户|客户|使用单位|试点单位|应用单位|应用医院)", dated=""),
    Rule("uses.is-first-user", "USES", r"(?P<o>Ｔ)[^。Ｔ]{0,60}?[，；](?P<s>Ｏ)(?:就|也|便)?(?:是|成为|成了)(?:它的)?(?:全[国球省市县]|国内|海外|业内)?(?:首|头|第)[一]?(?:家|个|批|位)(?:海外|国内|试点)?(?:用户|客户|使用单位|试点单位)", dated=""),
    Rule("uses.they-use-it", "USES", r"(?P<o>Ｔ)[^。；Ｔ]{0,60}?，(?:目前|现|现在|如今|眼下)?，?(?:已有|包括|有)?(?P<s>[ＯＶＡ](?:(?:、|和|与|及|以及)[ＯＶＡ])*)(?:等[^，。；ＰＯ]{0,10})?(?:目前|去年|今年|Ｘ|\d{1,2}月|年[底初中]|[上下]半年|[春夏秋冬]天|于|也|都|均|已经?|相继|陆续|先后|率先)+(?:采用|用上|引进|装机|装上|投用|启用|上线|部署|使用|在用|接入|试用|换上)(?:了|使用|运行)?(?=[，。；]|$|于[^，。；ＯＴ]{2,12})", dated=""),
    Rule("uses.operated-by", "USES", r"(?P<o>Ｔ)(?:[^。；ＰＯＴ]{0,36}?)由(?P<s>Ｏ)(?:[^。；，ＰＯＴ]{0,4}?)(?:布设|布放|投放|安装|使用|启用|引进|采购|购置)(?!的)", dated=""),
    Rule("uses.carries-out", "USES", r"(?P<s>[ＯＨ])(?:[^。；，ＰＯＴ]{0,8})(?:借助|依托|利用|通过|运用|凭借|使用)(?:[^。；，ＰＯＴ]{0,8}?)(?P<o>Ｔ)(?:系统|平台|技术)?(?:成功|精准|及时|顺利|迅速)?(?:破获|查处|查获|侦破|发现|锁定|监测|巡查|核查|处置|办理|破解|预警|救治|完成|开展|实施|进行)", dated="", unless=USED_BY_OTHERS),
    Rule("uses.it-was-sent", "USES", r"(?P<marker>[将把])(?P<o>Ｔ)(?:[^。；，ＯＴ]{0,4})(?:送往|送到|送抵|交付给?|捐赠给|赠予|运抵|交给)(?P<s>[ＯＶ])", dated="date"),
    Rule("uses.all-use-it", "USES", r"(?P<o>Ｔ)[^。；ＴＯ]{0,40}?，(?P<s>[ＯＡＺＶＮ](?:[、和与][ＯＡＺＶＮ])*)(?:[^。；，ＰＯＴ]{0,16}?)(?:都|均|全部|已|现已|已经)+(?:在用|在使用|用上了?|接入了?|安装了?|部署了?)", dated=""),
    Rule("uses.since", "USES", r"这是继(?P<o>Ｔ)(?:之?后)?，?(?P<s>[ＯＨ])(?:又|再次)?(?:引进|部署|启用|购置|上线|配备)"),
    Rule("uses.works-with", "USES", r"(?P<s>[ＯＶＨ])(?:[^。；，ＰＯＴ]{0,10})?(?:用|借助|利用|依托|通过)(?:第[一二三四五六七八九十]代|国产|新一代)?(?P<o>Ｔ)(?:辅助|成功|顺利|为[^，。；]{1,12}?|给[^，。；]{1,12}?|对[^，。；]{1,12}?)?(?:完成|实施|开展|做|进行|施行|手术)", dated="", unless=USED_BY_OTHERS),
    Rule("uses.person-of-it", "USES", r"(?P<s>Ｏ)(?:[^。；，ＰＯＥＢＴ]{0,8}?)Ｐ(?:教授|主任|医生|博士)*(?:及其)?团队(?:[^。；，ＰＯＴ]{0,10}?)(?:应用|使用|借助|利用|通过|依托|运用|植入)(?:了)?(?:[^。；，ＰＯＴ]{0,10}?)(?P<o>Ｔ)", dated=""),
    Rule("uses.relies-on", "USES", r"(?P<s>[ＯＶＨ])(?:[^。；，ＰＯＴ]{0,6})(?:借助|依托|利用|通过|运用|凭借)(?:[^。；，ＰＯＴ]{0,8}?)(?P<o>Ｔ)，", dated="", unless=USED_BY_OTHERS),
    Rule("uses.deployed", "USES", r"(?P<s>[ＯＡＺＶＮＨ](?:[、和与][ＯＡＺＶＮ])*)(?!首[批个家例]|第一[批个家]|率先成为)(?:[^。；，ＰＯＴ]{0,10})?(?:引进|购置|购进|购入|添置|增配|启用|投放|部署|应用|采用|使用|用上|导入|接入|装上了?|安装|装配|配备|配有|装有|装着|换上|植入|布设|列装|配发|采购|引入|投用|配了|换装|加装|装配上|戴上|开上)(?:了)?(?:[^。；，]{0,16}?)(?P<o><TS>)(?!的?(?:总装|生产|装配|组装|制造)线)", dated="", unless="(?:摧毁|击毁|击落|拦截|打击|袭击|测试|(?:提醒|呼吁|建议|邀请|倡导|鼓励|引导|指导|教会?|帮助|协助)[^Ｔ]{0,8}?(?:居民|市民|群众|村民|老人|企业|学生|用户|消费者|家长|大家|商户|游客)|(?:居民|村民|市民|群众|患者|用户|消费者|网友|学生|家长|游客|旅客|业主)[^Ｔ]{0,3}使用)[^Ｔ]{0,16}Ｔ$"),
    Rule("uses.on-its-platform", "USES", r"<START>(?:平台|系统|院内|医院|校内|馆内)(?:上|中|内|里)?(?:已|还|目前)*(?:部署|接入|上线|应用)了(?:[^。；，ＰＴ]{0,6}?Ｏ的?)?(?P<o><TS>)", here="s", here_type="Agent", confidence=0.6),
    Rule("uses.own-machine", "USES", r"(?P<s>[ＯＶＨ])(?:(?:的|(?:新)?(?:引进|购置|配备)的|首[台套个]|新){0,2}|的?首[台套个位][^。；，ＰＯＴ]{0,14}?)(?P<o>Ｔ)(?!的?(?:总装|生产|装配|组装|制造)线)(?:[^。；，ＯＴ]{0,12}?)(?:装机|开机|投入(?:临床)?(?:使用|运行)|正式启用|投用|上岗)", dated=""),
    Rule("uses.operates-with", "USES", r"(?P<s>[ＯＨ])(?:[^。；，ＯＴＰ]{0,12}?)(?:完成|开展|实施|施行|完成了|开展了)(?:[^。；，ＯＴＰ]{0,12}?)(?P<o>Ｔ)(?:[^。；，ＯＴＰ]{0,12}?)(?:手术|治疗|检查|穿刺|置换|诊疗|放疗)", dated=""),
    Rule("uses.works-it-there", "USES", r"在(?P<s>[ＯＶＨ])[^，。；ＯＴ]{0,10}，[^，。；ＴＯ]{0,20}?(?:操作|操控|使用|借助|利用|通过)着?(?:[^，。；ＴＯ]{0,8}?)(?P<o>Ｔ)", dated=""),
    Rule("uses.moves-in", "USES", r"(?P<o>Ｔ)(?:[^。；，ＯＴ]{0,10}?)“?(?:(?:落户|落地)”?(?:于|在)?(?P<s>[ＯＶＨ])|(?<!首批)(?:入驻|进驻|上岗|入职)”?(?:于|在)?(?P<s2>[ＯＶＡＺＮＨ]))", dated=""),
    Rule("uses.brought-in", "USES", r"[将把](?P<o>Ｔ)(?:[^。；，ＯＴ]{0,6}?)(?:引入|引进|应用[于到]|部署[在于到]|投放[在到]|接入)(?P<s>[ＯＶＨ])", dated=""),
    Rule("uses.with-its-help", "USES", r"在(?P<o>Ｔ)的?(?:辅助|助力|支持|协助|引导|加持|帮助)下，?(?P<s>[ＯＨ])", dated=""),
    Rule("uses.helped-by", "USES", r"(?P<s>[ＯＨ])(?:[^。；，ＯＴＰ]{0,16}?)在(?:[^。；，ＯＴＰ]{0,6}?)(?P<o>Ｔ)的?(?:辅助|助力|支持|协助|引导|加持|帮助)下", dated=""),
    Rule("uses.thereby", "USES", r"<START>(?:借助|依托|通过|利用|运用|依靠|凭借)(?:[^。；，ＰＯＡＴ]{0,8})(?P<o>Ｔ)，(?P<s>[ＯＶ](?:[、和]Ｏ)*)(?!的|提醒|呼吁)", dated="", confidence=0.8),
    Rule("uses.builds-in", "USES", r"(?P<s>[ＯＶＡＨ](?:[、和][ＯＶＡ])*)(?:等[^。；，ＰＯＴ]{0,8}?)?(?:[^。；，ＰＯＴ]{0,8}?)(?P<marker>[将把])(?P<o>Ｔ)(?:[^。；，ＰＯＴ]{0,6}?)(?:摆[到上进]|用[到在]|搬[到进]|接入|引入|嵌入|融入|植入|装进|装上)", dated=""),
    Rule("uses.elided", "USES", r"<START>(?:Ｘ ?，? ?)?(?:先后|近年来|近期|已|还|又|也|同时|率先|斥资[^。；，]{2,12}，?)*(?:引进|购置|购进|添置|配备|部署|接入|导入|采用|用上|装上|启用)了?(?:[^。；，ＰＯＡ]{0,12}?|由?Ｏ(?:[与和、]Ｏ)*(?:等)?(?:自主|共同|联合|合作)?(?:开发|研发|研制|推出|提供)的[^。；，ＰＯＡ]{0,8}?)(?P<o><TS>)", here="s", here_type="Agent", confidence=0.6),
    Rule("uses.inside", "USES", r"<START>(?:馆[内里]|院[内里]|校[内里]|园[内里]|站[内里]|店[内里]|厂里|门诊|大厅里?|车间里?|(?:驿站|社区|中心|食堂|病区)[里内]?)的?(?:[^。；，ＰＯＡＴ]{0,8}?[上里内])?(?:还|已|也)*(?:装着|装有|装了|配有|配备了?|设有|摆着|用上了?|引进了?|部署了?)(?:[^。；，ＰＯＡＴ]{0,8}?|[^。；，ＴＰ]{0,8}?Ｏ(?:[与和、][^。；，ＴＰＯ]{0,8}?Ｏ)*”?[^。；，ＰＯＡＴ]{0,6}?(?:开发|研发|研制)的)(?P<o>Ｔ)", here="s", here_type="Agent", confidence=0.6),
    Rule("uses.has-it-deployed", "USES", r"(?P<s>[ＯＶＨＡＺ])(?:[^。；，ＰＯＴ]{0,8})(?:实现|完成)了?对?(?:[^。；，ＰＯＴ]{0,6})(?P<o>Ｔ)[^。；，]{0,24}?(?:部署|接入|上线|装机|对接)", dated=""),
    Rule("uses.there-at-work", "USES", r"在(?P<s>[ＡＯＺＶ](?:、[ＡＯＺＶ])*)(?:等[^，。；]{0,8})?，[^。；，Ｔ]{0,40}?(?P<o>Ｔ)(?:已经?|正式|陆续|也)*“?(?:上岗|投用|投入使用|应用|落地|运行|忙|正在|来回|穿梭|巡逻)", dated=""),
    Rule("uses.at-work", "USES", r"(?P<s>[ＯＶＺＡ])的?(?:[^。；，ＰＯＴ]{0,8})?(?:里|内|上|中)，?(?:[^。；，ＰＯＴ]{0,8})?(?P<o>Ｔ)(?:[^。；，ＰＯＴ]{0,4})?(?:从早|忙|正在|来回|投入|工作|穿梭|来回|上岗|运行|值守|巡逻)", dated=""),
    Rule("uses.which-is-in-use", "USES", r"(?P<o>Ｔ)[^；。Ｔ]{0,40}，(?:目前|现|如今|去年)?已?(?:经)?在(?P<s>[ＯＶ](?:[、和与及][ＯＶ])*)(?:等[^，。；]{0,10}|的[^，。；ＯＴ]{1,10}?)?(?:正式|全面|率先|成功|全部|先行)*(?:投入使用|投用|应用|落地|上线|部署|推广|用上|使用|试用|装机|上岗|启用|运行|试运行|开机)", dated=""),
    Rule("uses.after", "USES", r"(?:采用|使用|引进|用上|部署)了?(?P<o>Ｔ)(?:之后|后|以来)，(?P<s>[ＯＡＺＶＮ])", dated=""),
    Rule("uses.in-use-at", "USES", r"(?P<o>Ｔ(?:[、和与及]Ｔ)*)(?:(?:、Ｏ)+等)?(?:[^。；ＯＴＰ]{0,16}?)(?:在|已在|已用在|用在)(?P<s>[ＯＡＺＶＮＨ](?:[、和与][ＯＡＺＶＮ])*)(?:[^。；，]{0,8})?(?:正式|全面|率先|成功|全域)*(?:上线|上岗|投用|投入使用|用上|使用|应用|推广|上岗|开机|启用|装机|落地|的[^。；，]{0,10}上|部署)", dated=""),
)


# What a doctor's team works with is put to use by the house of their post: 某医院骨科主任甲团队启用….
_OF_A_TEAM = (
    Rule("uses.by-a-team", "USES", r"(?P<s>Ｐ)(?:主任|教授|博士|院士|医师|副主任|专家)*(?:及其?|带领的?|领衔的?|率领的?|率)?(?:[^。；，ＰＯＴ]{0,8})?(?:团队|带领)(?:[^。；，ＰＯＴ]{0,12}?)(?:启用|使用|应用|采用|运用|借助|利用|操作|操控|通过|依托|完成|实施|开展|植入)(?:了)?(?:[^。；，ＰＯＴ]{0,14}?)(?P<o>Ｔ)", dated=""),
    Rule("uses.by-a-team-with", "USES", r"(?P<s>Ｐ)(?:主任|教授|博士|院士|医师|副主任|专家)*(?:及其?|带领的?|领衔的?|率领的?|率)?(?:[^。；，ＰＯＴ]{0,8})?(?:团队|主刀)(?:[^。；，ＰＯＴ]{0,8}?)，?在(?P<o>Ｔ)的?(?:辅助|助力|支持|协助|引导|加持|帮助)下", dated=""),
)
# Whoever of a house works with a thing does so for the house: 某医院医生使用…完成手术, 某集团员工通过…打卡.
_OF_A_HOUSE = SoughtInShape(r"(?P<who>[ＣＰ])(?:们|及其?团队|团队|主刀，?|，)?(?:[^。；，ＰＯＴＣ]{0,8}?)(?P<by>启用|使用|应用|运用|借助|利用|操[作控]|通过|依托|(?<=[ＣＰ])用)着?(?:[^。；，ＰＯＴ]{0,8}?)(?P<o>Ｔ)”?(?=[^。；，ＰＯＴ]{0,8}?(?:完成|开展|实施|进行|施行|切除|巡|发现|锁定|查|排查|监测)|为[^。；，]{0,8}(?:患者|居民|群众|市民|老人|企业|病人|岁)|，(?:成功|顺利|精准|及时)?(?:完成|为|切除|实施|发现))")
_NOT_FOR_IT = re.compile("记者|通讯员|主持人|编辑|学生|校友|代表|委员|患者|会员|志愿者|原|前")
# A name and, behind a dash, who made it and what kind of thing it is.
_APPOSED = SoughtInShape(r"(?P<name>Ｔ)——[^，。；Ｔ]{2,40}?的(?P<kind>Ｔ)(?=[，。；]|$)")
_STRUCK = re.compile("打击|摧毁|击[落毁中]|袭击|空袭|炸毁")
_FIRM = re.compile("公司|集团|企业|总经理|董事长|创始人|总裁|CEO")
_HOUSES = ("Hospital", "School", "ResearchInstitute", "Company")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who developed what, and who uses it; what somebody wrote is a work, whatever else its title could name."""
    found, things = find(RULES, sentence), "Ｔ" in sentence.shape
    return _told(sentence, found, things) if found or things else ()


def _told(sentence: Sentence, found: Iterable[Triple], things: bool) -> Iterator[Triple]:
    called = {m.span: name for told in _APPOSED.finditer(sentence.shape) if (name := sentence.shape_mentions[told.start("name")]) is not None and (m := sentence.shape_mentions[told.start("kind")]) is not None} if things else {}
    for triple in found:
        if triple.relation == "DEVELOPED" and triple.object.type == "Document" and of_force(triple.object.name):
            continue
        if triple.relation == "USES" and _STRUCK.search(sentence.article.body.text, triple.subject.span.end, triple.object.span.start):
            # 打击了对方部署的|“某”火箭炮系统: whose it is, another says.
            continue
        if triple.object.span in called:
            # “粉岫”——甲与乙联合研发的|监测系统: what is told of its kind is told of the thing.
            triple = replace(triple, object=called[triple.object.span])
        if triple.relation == "DEVELOPED" and triple.object.type == "Product" and triple.subject.anaphor and triple.subject.name in ("他们", "她们"):
            # 总经理某某透露，他们自主研发的…: a firm's people tell what the firm has made; elsewhere it is whoever acts.
            firm = _FIRM.search(sentence.text) is not None
            yield replace(triple, subject=replace(triple.subject, name="公司", type="Organization", sub="Company") if firm else replace(triple.subject, name="", type="Agent", sub=""))
            continue
        yield replace(triple, object=replace(triple.object, type="Work", sub="")) if triple.relation == "DEVELOPED" and triple.object.type == "Document" else triple
    if not things:
        return
    yield from _in_use_all_over(sentence)
    yield from _in_use_by_staff(sentence)
    for triple in find(_OF_A_TEAM, sentence):
        house = next((post for post in triple.subject.posts if post.body and post.body_sub in _HOUSES), None)
        if house is not None:
            body = Mention(house.body, house.body_type, house.body_sub, house.span, full=house.body)
            yield replace(triple, subject=body)


def _in_use_by_staff(sentence: Sentence) -> Iterator[Triple]:
    for told in _OF_A_HOUSE.finditer(sentence.shape):
        who, thing = sentence.shape_mentions[told.start("who")], sentence.shape_mentions[told.start("o")]
        house = next((post for post in who.posts if post.body and post.body_sub in (*_HOUSES, "GovernmentBody") and not _NOT_FOR_IT.match(post.title)), None) if who is not None else None
        if house is None or thing is None or thing.type != "Product":
            continue
        status = status_of(sentence.shape[: told.start()], _BY_STAFF, told.group())
        yield make(sentence, Mention(house.body, house.body_type, house.body_sub, house.span, full=house.body), "USES", thing, {}, _BY_STAFF.name, status, _BY_STAFF.confidence)


_BY_STAFF = Rule("uses.by-its-staff", "USES", "", confidence=0.8)


# 系统由某公司承建，全区27座水库都在用: the area that the page is of.
_ALL_OVER = SoughtInShape(r"(?P<o>Ｔ)[^。；Ｔ]{0,50}?全(?P<level>[省市区县镇])(?!已?有)(?:[^。；，ＰＯＴ]{0,16}?)(?:都|均|全部|已|现已|已经)*(?:在用|在使用|用上了?|推广(?:使用|应用)|上线(?:运行)?|投入使用)(?=[，。；]|$)")


def _in_use_all_over(sentence: Sentence) -> Iterator[Triple]:
    for told in _ALL_OVER.finditer(sentence.shape):
        product = sentence.shape_mentions[told.start("o")]
        if product is not None:
            at = sentence.shape_starts[told.start("level")]
            area = Mention("我" + told["level"], "Place", "AdministrativeArea", Span(at, at), anaphor=True)
            yield make(sentence, area, "USES", product, {}, "uses.all-over", status_of(sentence.shape[: told.start()], _EVERYWHERE, told.group()), 0.7)


_EVERYWHERE = Rule("uses.all-over", "USES", "", confidence=0.7)
