"""Finds who founded, issued, launched, developed or uses what."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Sentence, Triple
from kg.needs import Sought
from kg.rules import Rule, date_near, find, make, mentions_in, spelled_out

YIELDS = ("ESTABLISHED", "ISSUED", "LAUNCHED", "DEVELOPED", "USES")

# 某大学病理学团队: the house of a team.
_TEAM = r"(?:[^，。；、ＰＯＡ]{0,10}?(?:团队|课题组|项目组))?"
_BY = rf"(?<!在)(?<!后与)(?<!别与)(?<!年与)(?P<s>[ＰＯＡＺＮＨ]{_TEAM}(?:(?:、|和|与|及|联合|携手|会同)[ＰＯＡＺＮ]{_TEAM})*)(?:等[^，。；ＰＯ]{{0,8}}?(?:部门|单位|家|方))?"
_WHEN = r"(?:（Ｘ）|公开|日前|近日|当天|今天|Ｘ|也|还|已|在[ＡＺＮＶＨ](?:注册)?|向[^，。；ＰＯ]{1,8}|率先|牵头|挂牌|倡议|同步|即场|向社会|联合|共同|正式|首次|重磅|又|则|就(?=出台|发布|印发|推出|成立|启动|制定)|在Ｂ上?|一道|与[^，。；ＰＯＡ]{2,12}?(?:共同|联合|一起|合作)|联合[^，。；ＰＯＡ]{2,12}?(?:共同|一起)|在Ｏ|自主|去年|今年|同年|次年|当年|相继|主导|陆续|便|于|创新性?地?|成功|隆重|精心|倾力|全新|还?联手|先后|分别|全面|持续|积极|大力|着力|现场|又?首次|专门|(?:要|必须)(?:尽快|抓紧|加快)?|次日|会上|在会上)*"

# What is unveiled stands inside the event's name: 由甲与乙共同筹建的|“某实验室”揭牌仪式.
_UNVEILED = Sought(spelled_out(r"由?(?P<s><XS>)(?:共同|联合|合作)*(?:筹建|共建|组建|成立|创办|打造)的?(?P<e>Ｅ)"))

# A clause that opens with its verb: whoever the paragraph speaks of does it.
_ELIDED = r"<START>(?:Ｘ ?，? ?)?(?:同年|次年|当年|又|也|并|还|同时|先后|定期|积极|持续|创新|率先|全力|精心|着力|依托[^，。；]{2,16}，)*"

RULES = (
    Rule("established.by", "ESTABLISHED", r"(?P<o>[ＯＪＶＮＺＨ])(?:(?:[^。；，]{0,4})?|，)由(?:[\u4e00-\u9fffＡＯ]{2,8}、)*(?P<s><XS>)<ETC>(?:[^。；，]{0,8})?(?:创办|创建|创立|共建|合建|组建|设立|发起成立|发起设立|牵头成立|开办|共同设立|合资成立|共同发起设立|成立|建立|筹建|(?:共同|联合|合力|携手|倾力)打造|(?:[两三四多]方)?携手，?(?:建成|打造|建设|成立))", dated="date"),
    Rule("established.in-and-by", "ESTABLISHED", r"(?P<o>[ＯＶ])(?:的前身[^。；，]{0,10})?(?:始建|创办|创建|成立|创立|诞生)于Ｘ，(?:是)?由(?:[^。；，ＰＯＡ]{0,12})(?P<s><XS>)<ETC>(?:[^。；，]{0,8}?)(?:创办|创建|创立|捐建|筹建|设立|建立|发起)", dated="date"),
    Rule("established.led-by", "ESTABLISHED", r"(?P<o>[ＯＪＶＺ])，?(?:是)?由(?P<s>[ＯＡＺＨ])(?:牵头|发起|倡议|主导)，?(?:[^。；]{0,50}?)(?:成立|组建|设立|建立|发起)", dated="date"),
    Rule("established.approved", "ESTABLISHED", r"(?P<o>[ＯＪＺ])(?:是)?经[^。；，]{1,12}批准，由(?P<s><XS>)<ETC>(?:[^。；，]{0,8})?(?:成立|设立|发起|组建|创办)", dated="date"),
    Rule("established.relying-on", "ESTABLISHED", r"(?P<o>[ＯＪ])(?:[^。；，]{0,4})?依托(?P<s>[ＯＺ])(?:[^。；，]{0,6})?(?:成立|设立|组建|建立|建设)", dated="date"),
    Rule("established.by-first", "ESTABLISHED", r"由?(?P<s>[ＰＯＡＺＮＨ](?:[、和与及][ＰＯＡＺＮ])*)(?:[^。；，]{0,6})?(?:合作共建|共建|共同出资组建|合资成立|共同设立|合建|创办|牵头成立|(?:联手|联合|共同|合力|携手)(?:打造|设立|成立|组建|创办|创建))的“?(?P<o>[ＯＪＶＺ])", dated="date"),
    Rule("established.founds", "ESTABLISHED", _BY + _WHEN + r"(?:成立|设立|创办|创立|创建|组建|开办|建立|发起成立|注册成立|建成|开设|创建了)(?:了)?(?:[^。；，ＰＯ]{0,14}?)(?P<o>[ＯＪＶＺ](?:、[ＯＪＶＺ])*)", dated="date", unless="就(?:组建|成立|建立)|创建.{0,6}Ｚ"),
    Rule("established.elided", "ESTABLISHED", r"<START>由(?P<s><XS>)<ETC>(?:联合|共同)?(?:共建|合建|创办|设立|发起设立|发起成立|组建|开办|投资建设|合作共建)(?=[，。；]|$)", here="o", here_type="Organization", confidence=0.7),
    Rule("established.this-is", "ESTABLISHED", r"<START>这(?:也|里)?是(?:继[^。；，]{1,20}，)?(?P<s>Ｏ)(?:继[^。；，]{1,12}之?后)?(?:在[^。；，]{1,10}?)?(?:投资)?(?:设立|成立|建立|开设|创办|建设|布局|打造|兴建|落子)的(?:首|第|又一|全国|唯一)", here="o", here_type="Organization", confidence=0.7),
    Rule("established.builds-together", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ])(?:先后|分别|还|也|已|日前|近日|正式|Ｘ)*(?:与|和|同|携手|联合)(?P<s2>[ＡＺ]{0,2}[ＯＡＺＨ](?:[、和][ＯＡＺ])*)(?:[^。；，ＰＯＡＺ]{0,4}?)(?:共同|联合|合作|联手)*(?:成立|设立|组建|建设|打造|共建|合建|筹建|创办|创建|建立)了?“?(?P<o>[ＯＪＶＴＺ])", dated="date"),
    Rule("established.founder-is", "ESTABLISHED", r"(?P<o>[ＯＶＪ])(?:[^。；ＯＰ]{0,12})?(?:，)?(?:创办人|创始人|发起人|创建者)(?:是|为)(?:[^。；，Ｐ]{0,12})?(?P<s>Ｐ)", dated=""),
    Rule("established.signed-to-build", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ])(?:与|和|同)(?P<s2>[ＡＺ]{0,2}[ＯＡＺＨ](?:[、和][ＯＡＺ])*)(?:[^。；，ＰＯＡＺ]{0,8}?)签[署订约]了?[^。；，ＰＯＡＺ]{0,14}，(?:双方|将|正式|共同|联合|携手|合作)*(?:共建|合建|成立|设立|组建)了?“?(?P<o>[ＯＪ])", dated="date", confidence=0.7),
    Rule("established.announced", "ESTABLISHED", r"(?P<s>[ＯＡＺＨ])(?:（[^（）]{1,12}）)?(?:日前|近日|今[天日]|昨[天日]|当[天日]|Ｘ|正式|也|还)*宣布，?(?:旗下|其|位于[ＡＺＮＶ]{1,3}的)?“?(?P<o>[ＯＶＪ])”?(?:今[天日]|日前|近日|Ｘ|在[ＡＺＮＶ]{1,3})?(?:正式|全面|顺利|挂牌|同日)*(?:成立|设立|揭牌|开幕|启用|开业|开园|投入运[营作])", dated="date", confidence=0.7),
    Rule("established.jointly", "ESTABLISHED", r"(?P<s>Ｈ)(?:还|也|将|共同|合作|联合|携手|\s)*(?:成立|设立|组建|共建|合建|筹建|创办|建立|建设)了?(?:[^。；，ＰＯ]{0,6}?)“?(?P<o>[ＯＶＺ])", dated="date"),
    Rule("established.built-and-run", "ESTABLISHED", r"(?P<o>[ＯＪＶＺ])由(?:Ｏ(?:规划|设计|投资|承建|施工)，)+(?:由)?(?P<s>[ＯＡＺ])(?:投资)?(?:建设|开发|打造|运营)", dated=""),
    Rule("established.puts-up", "ESTABLISHED", r"(?P<s>[ＯＡ])(?:设在|设于|建在|开在)[ＡＺＮＶ]{1,3}的(?:[^。；，ＰＯ]{0,6})“?(?P<o>[ＯＶＪ])", dated="date"),
    Rule("established.built-by", "ESTABLISHED", r"由?(?P<s><XS>)<ETC>(?:总?投资|出资|斥资)?(?:约|近|超)?(?:[\d.]+[余多]?[万亿]+(?:元|美元|欧元))?(?:建设|兴建|投资建设|援建|捐建|打造|倾力打造|开发)的(?P<o>[ＯＪＶＺ])", dated=""),
    Rule("issued.does", "ISSUED", _BY + _WHEN + r"(?:代表[^。；，]{1,6})?(?:发布|出台|印发|下发|制定|公布|颁布|编制|编印|发表|推出)(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.signs", "ISSUED", r"(?P<s>Ｐ)(?:Ｘ)?签署(?:了)?(?:[^。；，ＰＯＤ]{0,8}?)(?P<o><DS>)", dated="date"),
    Rule("issued.elided", "ISSUED", _ELIDED + r"(?:自? ?Ｘ ?)?(?:出台|发布|印发|制定|编制)(?:了)?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>Ｄ(?:[、和]Ｄ)*)", here="s", here_type="Agent", dated="date", confidence=0.6),
    Rule("issued.by", "ISSUED", r"由?(?P<s><XS>)<ETC>(?:[^。；，]{0,6})?(?:联合|共同)?(?:编制|制定|印发|发布)的(?P<o>Ｄ)", dated="date"),
    Rule("issued.published", "ISSUED", r"(?P<o>Ｄ)由(?P<s><XS>)(?:[^。；，]{0,4})?(?:发布|印发|编制|制定|出台)", dated="date"),
    Rule("launched.does", "LAUNCHED", _BY + _WHEN + r"(?:推出|启动|打造|上线|发布|开展|推行|实施|创建|发起|拓展)(?:了|出)?(?:[^。；，ＰＯ]{0,12}?)(?P<o>(?:Ｊ|Ｔ)(?:[、和与及][ＪＴ])*)", dated="date", unless="启动[^ＪＴ]{0,6}(?:研发|开发|研制)"),
    Rule("launched.elided", "LAUNCHED", _ELIDED + r"(?:推出|启动|打造|上线|开展|推行|实施|创建|发起|创设|构建)(?:了|出)?(?:[^。；，ＰＯＡ]{0,8}?)(?P<o>(?:Ｊ|Ｔ)(?:、[ＪＴ])*)", here="s", here_type="Agent", confidence=0.6),
    Rule("established.carried", "ESTABLISHED", _ELIDED + r"(?:成立|设立|组建|建立|开设|创办|创建|建成|新建)(?:了)?(?:[^。；，ＰＯＡ]{0,14}?)(?P<o>[ＯＪＶ])", here="s", here_type="Agent", confidence=0.6),
    Rule("launched.of", "LAUNCHED", _BY + _WHEN + r"(?:推出|启动|打造|上线|发布|发起)的(?:[^。；，ＰＯ]{0,12}?)(?P<o>(?:Ｊ|Ｔ)(?:[、和与及][ＪＴ])*)", dated="date"),
    Rule("launched.by", "LAUNCHED", r"(?P<o>[ＪＴ])(?:[^。；，ＰＯＴ]{0,6})?，?由(?P<s><XS>)<ETC>(?:[^。；，ＰＯ]{0,6}?)(?:打造|推出|发起|启动|实施|上线|首创)(?!的)", dated="date"),
    Rule("launched.goes-live", "LAUNCHED", r"(?P<s>[ＯＡＺ])(?P<o>[ＴＪ])(?:小程序)?(?:同步|同时|正式|也)*(?:上线|启动|启用|发布)", dated="date"),
    Rule("developed.does", "DEVELOPED", _BY + _WHEN + r"(?:[^。；，ＰＯＴＷ]{0,8})?(?:研发|开发|研制|设计建造|建造|自主研发|联合研发|联合开发|合作开发|设计|编写|创作|搭建|选育出|谱写|作曲|编导|首演|出品|创排|排演)(?:出|了|的)*(?:[^。；，ＰＯ]{0,14}?)(?P<o>(?:Ｔ|Ｗ)(?:、[ＴＷ])*)", dated=""),
    Rule("developed.by", "DEVELOPED", r"(?P<o>[ＴＷ])(?:[^。；ＴＷ]{0,16})?由(?:[\u4e00-\u9fff]{2,8}(?:、|与|和))?(?P<s>[ＰＯＡＨ](?:[、和与及][ＰＯＡＨ]|联合[ＯＨ])*)(?:团队|等[^，。；ＰＯ]{1,8}?)?(?:[^。；，]{0,8})?(?:孵化|打造|研发|开发|研制|联合研制|联合研发|联合开发|共同研发|共同开发|(?:共同|联合)?(?:出品|创排|排演|制作)|编写|创作|自主研发|设计)", dated=""),
    Rule("developed.of", "DEVELOPED", rf"(?P<s>[ＰＯＡ]{_TEAM}(?:(?:[、和与及]|联合)[ＰＯＡ]{_TEAM})*)" r"(?:教授|研究员|院士|博士|副教授)?(?:课题组|团队)?(?:[^。；，ＰＯＴ]{0,6})?(?:研发|开发|研制|联合研发|共同开发|共同研发|联合开发|自主研发|设计建造|建造|创作|编写|作曲|(?:共同|联合)?(?:出品|创排|排演|制作))的(?:[^。；，ＰＯ]{0,10}?)(?P<o>[ＴＷ])", dated=""),
    Rule("developed.credits", "DEVELOPED", r"(?P<o>[ＷＤ])[》”]?(?:的|，)(?:作曲|编剧|作者|导演|词作者|编舞|词曲作者|总设计师|总编剧)(?:是|为)[^。；，Ｐ]{0,20}(?P<s>Ｐ)", dated=""),
    Rule("developed.by-a-team", "DEVELOPED", r"(?P<o>[ＴＷ])，?(?:就)?是(?:由)?(?P<s>Ｏ[\u4e00-\u9fff]{0,10}?Ｐ)(?:教授|院士|研究员|博士)?(?:课题组|团队)(?:[^。；，]{0,6})?(?:研发|开发|研制|创作|设计)的", dated=""),
    Rule("developed.of-a-team", "DEVELOPED", r"(?P<s>Ｏ[\u4e00-\u9fff]{0,10}?Ｐ)(?:教授|院士|研究员|博士)?(?:课题组|团队)(?:[^。；，ＰＯＴ]{0,6})?(?:研发|开发|研制|创作|设计)的(?:[^。；，ＰＯ]{0,10}?)(?P<o>[ＴＷ])", dated=""),
    Rule("developed.is", "DEVELOPED", r"(?P<o>[ＴＷ])，?(?:就)?是(?:由)?(?P<s>[ＰＯＡ](?:团队)?(?:[、和与及同](?:[ＰＯＡ](?:团队)?))*)(?:[^。；，]{0,4})?(?:研发|开发|研制|创作|编写|设计)的", dated=""),
    Rule("developed.whose", "DEVELOPED", r"(?P<s>Ｏ)的(?:[^。；，ＰＯＴ]{0,12})(?P<o>Ｔ(?:、Ｔ)+)(?:、Ｏ)*等[^。；，]{0,6}(?:产品|系统|软件)", dated=""),
    Rule("developed.for-itself", "DEVELOPED", r"(?P<s>[ＯＨ])(?:[^。；，ＰＯＴ]{0,10})?(?:引进|部署|应用|采用|使用|用上|启用|投用|推出|上线|发布|展示|带来)了?(?:其|公司)?(?:最新)?(?:自主|自行|自)(?:研发|研制|开发|设计)(?:建造)?的(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｔ(?:[、和]Ｔ)*)", dated=""),
    Rule("developed.own-product", "DEVELOPED", r"<START>(?:Ｈ|公司|集团|企业)?(?:自主|自行|独立)(?:研发|研制|开发|设计)的(?:[^。；，ＰＯ]{0,10}?)(?P<o>Ｔ(?:[、和]Ｔ)*)", here="s", here_type="Agent", confidence=0.6),
    Rule("developed.with", "DEVELOPED", r"(?P<s>[ＯＡＺＨ])(?:还|也|又|先后|已|日前|近日|正式|今年|去年|Ｘ|共同)*(?:与|和|同|携手|联合)(?P<s2>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,8}?)?(?:共同|联合|合作|携手|一起)*(?:研发|开发|研制|攻关)(?:出|了)*(?:[^。；，ＰＯ]{0,14}?)(?P<o>[ＴＷ](?:、[ＴＷ])*)", dated=""),
    Rule("launched.with", "LAUNCHED", r"(?P<s>[ＯＡＺＨ])(?:还|也|又|先后|已|日前|近日|正式|今年|去年|Ｘ|共同)*(?:与|和|同|携手|联合|会同)(?P<s2>[ＯＡＺ](?:[、和][ＯＡＺ])*)(?:等[^。；，ＰＯ]{0,8}?)?(?:共同|联合|合作|携手|一起)*(?:推出|发布|上线|启动|打造|发起)了?(?:[^。；，ＰＯ]{0,12}?)(?P<o>[ＪＴ](?:、[ＪＴ])*)", dated="date"),
    Rule("uses.since", "USES", r"这是继(?P<o>Ｔ)(?:之?后)?，?(?P<s>[ＯＨ])(?:又|再次)?(?:引进|部署|启用|购置|上线|配备)"),
    Rule("uses.works-with", "USES", r"(?P<s>[ＯＶＨ])(?:[^。；，ＰＯＴ]{0,10})?(?:用|借助|利用|依托|通过)(?:第[一二三四五六七八九十]代|国产|新一代)?(?P<o>Ｔ)(?:辅助|成功|顺利|为[^，。；]{1,12}?|给[^，。；]{1,12}?|对[^，。；]{1,12}?)?(?:完成|实施|开展|做|进行|施行|手术)", dated=""),
    Rule("uses.deployed", "USES", r"(?P<s>[ＯＡＺＶＮＨ](?:[、和与][ＯＡＺＶＮ])*)(?!首[批个家例]|第一[批个家]|率先成为)(?:[^。；，ＰＯＴ]{0,10})?(?:引进|部署|应用|采用|使用|用上|导入|接入|装上了?|安装|装配|配备|装着|引入|投用|配了)(?:了)?(?:[^。；，]{0,16}?)(?P<o><TS>)", dated=""),
    Rule("uses.on-its-platform", "USES", r"<START>(?:平台|系统|院内|医院|校内|馆内)(?:上|中|内|里)?(?:已|还|目前)*(?:部署|接入|上线|应用)了(?:[^。；，ＰＴ]{0,6}?Ｏ的?)?(?P<o><TS>)", here="s", here_type="Agent", confidence=0.6),
    Rule("uses.has-it-deployed", "USES", r"(?P<s>[ＯＶＨ])(?:[^。；，ＰＯＴ]{0,8})(?:实现|完成)了?对?(?:[^。；，ＰＯＴ]{0,6})(?P<o>Ｔ)[^。；，]{0,16}?(?:部署|接入|上线|装机|对接)", dated=""),
    Rule("uses.there-at-work", "USES", r"在(?P<s>[ＡＯＺＶ](?:、[ＡＯＺＶ])*)(?:等[^，。；]{0,8})?，[^。；，Ｔ]{0,40}?(?P<o>Ｔ)(?:已经?|正式|陆续|也)*“?(?:上岗|投用|投入使用|应用|落地|运行)", dated=""),
    Rule("uses.at-work", "USES", r"(?P<s>[ＯＶＺＡ])的?(?:[^。；，ＰＯＴ]{0,8})?(?:里|内|上|中)，?(?:[^。；，ＰＯＴ]{0,8})?(?P<o>Ｔ)(?:[^。；，ＰＯＴ]{0,4})?(?:从早|忙|正在|穿梭|来回|上岗|运行|值守|巡逻)", dated=""),
    Rule("uses.which-is-in-use", "USES", r"(?P<o>Ｔ)[^；。Ｔ]{0,40}，(?:目前|现|如今|去年)?已?(?:经)?在(?P<s>[ＯＶ](?:[、和与及][ＯＶ])*)(?:等[^，。；]{0,10})?(?:投入使用|投用|应用|落地|上线|部署|推广)", dated=""),
    Rule("uses.after", "USES", r"(?:采用|使用|引进|用上|部署)了?(?P<o>Ｔ)(?:之后|后|以来)，(?P<s>[ＯＡＺＶＮ])", dated=""),
    Rule("uses.in-use-at", "USES", r"(?P<o>Ｔ(?:、Ｔ)*)(?:(?:、Ｏ)+等)?(?:[^。；ＯＴ]{0,14})?(?:在|已在|已用在|用在)(?P<s>[ＯＡＺＶＮ](?:[、和与][ＯＡＺＶＮ])*)(?:[^。；，]{0,8})?(?:正式|全面|率先|成功)*(?:上线|上岗|投用|投入使用|用上|使用|应用|上岗|开机|启用|装机|落地|的[^。；，]{0,10}上|部署)", dated=""),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield foundations, publications, launches, developments and uses."""
    yield from find(RULES, sentence)
    for match in _UNVEILED.finditer(sentence.shape):
        event = sentence.shape_mentions[match.start("e")]
        founded = next((m for m in sentence.mentions if event is not None and m.type in ("Organization", "Project") and event.span.start <= m.span.start and m.span.end <= event.span.end), None)
        if founded is None or sentence.headline:
            continue
        for founder in mentions_in(sentence, match.start("s"), match.end("s")):
            yield make(sentence, founder, "ESTABLISHED", founded, {"date": date_near(sentence, match)}, "established.unveiled")
