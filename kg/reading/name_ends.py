"""What stands behind the names of people, and so tells where one ends: small words, verbs, titles."""

from __future__ import annotations

import re

from kg.needs import opening

# Who has a post, behind it: 护林员|由丁宁担任.
HANDED = re.compile(r"由[^，。；、的]{2,10}?(?:担任|出任|兼任|接任|升任|继任|代理|负责|牵头)")
# What people alone do with posts; 实|现任: a name is over before it, whatever word its last character makes with the next.
OFFICE = re.compile(opening(r"(?:现任|曾任|历任|挂任|挂职|留任|连任|蝉联|接任|卸任|升任|调任|转任|改任|(?:全票|高票|再次)?当选|不再(?:担任|兼任)|被(?:任命|选举|推举|推选|聘)|接替|自[12]\d{3}年|出?生于|，(?:现任|曾任|历任|时任)|辞去|此前(?:任|担任))"))
POST = re.compile(r"中共|[副代]|常务|执行|名誉|首任|联合|轮值|党[委组]|[省市县区镇乡州][委长]|[\u4e00-\u9fff]{2,12}?(?:局|厅|部|委|院|会|公司)?(?:书记|[省市县区镇乡州局厅部处院校会]长|主任|主席|委员|常委|总经理)")
# One-character words that can follow a name: the name is over where one of them starts the next word.
FOLLOW = frozenset(
    "，。；：！？、（）“”《》…—·/|▲ \n的在与和及同对向从说是为任作到就也还将已曾先再都带一率被把于等获以由则却又便即要称做出去来走给介于笑因用所领监坐拿当住想告让代谈写兼问答进回看听见打两个这那当曾仍既现今昨前后至起以近本该其他她不没凭夺捧赴接获受叮喊指感透今此互上下二三四五六七八九十致时之称发赴主应家讲副遭欲"
)
# What follows a name even where its last character and this one make a word (马杜罗|致, 李干杰|作), but not the end of a verb (李希|访问).
ENDS_NAME = FOLLOW - frozenset("问见看听察究话望导")
# Characters that are given names too, but before a word more likely begin the predicate: 申屠江|致欢迎辞, 戚士安|到.
VERB_LIKE = frozenset("致到来去赴给便又辞调转携获出入任为以当先再都带一于由则即要做用因所领坐拿住想让代谈写时致答进回见打两那其该她不没受叮喊感上下三四五六七八九十前后近月日")
# Verbs of one character behind names of small surnames.
LEADS = tuple("率带赴任")
# 和 ends a given name where the sentence goes on with what a person does: 阮清和|介绍.
SPEAKS = re.compile(r"介绍|表示|指出|强调|出席|主持|致辞|说|汇报|宣布|作|参加|带队|认为|在|[，。、]")
# Verbs that no one is called by: 曾|指出.
SAID = frozenset(("指出", "强调", "表示", "提出", "介绍", "认为", "要求", "主持", "出席", "荣获", "荣膺", "获评", "喜获"))
# What somebody said, with the day: a transliterated name is over before it, whatever words it may hold.
SPOKE = re.compile(r"(?:\d{1,2}[日号]|日前|近日|当天|当日|当地时间|同一天|同日|今[天日晨]|昨[天日晚]|[上下]午|凌晨|随后)?(?:则|还|也|再次|此前|在[^，。；]{0,12}?(?:会见|会谈|采访|记者会|发布会|声明|社交媒体|议会|讲话)[中时上后]?|接受[^，。；]{0,8}采访时|发表?[^，。；]{0,4}(?:声明|讲话))?(?:表示|称|说|指出|强调|警告|宣布|认为|呼吁|透露|回应|谴责|证实|否认)(?!道|[号呼赞职])|(?:\d{1,2}[日号]|日前|近日|此前|当天|同一天|今[天日]|昨[天日])(?=[在就发宣表称说与同抵会签访前])")
BETWEEN = re.compile(r"[、，。；]")
AFTER_HE = re.compile(r"会见|会谈|会晤|一行|出席|主持|致辞|考察|调研|视察|表示|指出|强调|介绍")
CLOSES = re.compile(r"[、，。；]|一行|等(?!级|候|待)")
# Prepositions of time and place behind a name, and what a person is called: 林海|于9月20日, 林海|自2019年起, 林海|同学.
SINCE = re.compile(opening(r"[于自从至](?:\d|[一二三四五六七八九十]{1,3}月|今[年日天晨]|去年|昨[天日]|近日|日前|[本上]月)|[已将](?:于|经|在|被)|于(?:[上下]午|当[日天]|会后)|以\d|亦(?=[向对致与同在表出参于为])"))
# What somebody with a dotted name is called behind it, and what no part of one begins with.
CALLED_BY = re.compile("先生|女士|同志|博士|教授|院士|医生|医师|老师|同学|小姐|夫人|阁下|殿下|总裁|总经理|董事长|总监|会长|主席|院长|校长|大使|参赞|领事|议员|议长|部长|总统|总理|首相|国王|秘书长|研究员|选手|主教练|主任|书记|局长|处长|科长|县长|区长|市长|州长|经理|工程师|律师|队长")
CALLED = ("同学", "同志", "先生", "女士", "教授", "主任", "书记", "选手")
# What people do, as it follows a name at once: the name is over before it, whatever word its own characters make with the name's last.
DOINGS = re.compile(r"致(?:贺信|贺电|信(?![任])|电(?![视脑]))|勇夺|夺得|摘得|斩获|获得|夺冠|荣获|荣膺|喜获|获评|获(?=“)|参加|参与|出席|列席|主持|通报|汇报|宣布|宣读|致辞|致词|讲话|发言|强调|指出|表示|带队|率队|率领|带领|陪同|座谈|走访|调研|慰问|督导|督查|部署|传达|报告|讲解|分享|演讲|阐述|解读|演示|讲授|点评|回顾|建议|呼吁|提议|回应|全票|高票|举行|举办|会面|会晤|签署|签订")
# The same where a body and its title stand before the name, or the next of a list behind it.
DOES_AT_ONCE = re.compile(opening(rf"{DOINGS.pattern}|介绍|检查|考察|视察|会见|看望|作|分别|先后|一行|等(?!级|候|待)|率|应邀|代表|告诉|说|赴|透露|坦言|{SINCE.pattern}|向(?=大会|会议|与会|记者|[^，。]{{2,10}}(?:汇报|介绍|作))|在(?=[^，。]{{1,16}}(?:上|中|时|后)(?:[^，。]{{0,4}})(?:指出|强调|表示|说|要求|介绍|发言|讲话|致辞))|[，、；。]"))
# The same with what no one else does at once behind a name of three characters, whatever small word the second of them is.
HAS_DONE = re.compile(opening(rf"{DOES_AT_ONCE.pattern}|{AFTER_HE.pattern}|来到|走进|前往|深入|要求|认为|担任|兼任|[现时历曾]任|为(?=[^，。；]{{2,20}}[颁授揭])|同志|（"))
# With whom one does what nobody does alone: 刘波|同青石公司座谈, but not 李大同|出席座谈.
WITH_WHOM = re.compile(rf"同(?!{HAS_DONE.pattern}|[与和向对在应于及到赴来去回也将曾志学]|调研)[^，。；、]{{2,24}}?(?:会谈|会见|会晤|座谈|签约|签署|签订|通电话|交换意见|一起|一道|互致)")
# Adverbs of manner behind a name that the dictionary does not have: 陈某国|线上致辞.
MANNER = ("线上", "线下", "视频", "连线", "携", "偕", "率", "莅临", "亲临")
# Words whose first character is no name's last: 哈里斯|以及, 张某|分获.
RUNS_ON = frozenset(("日前", "以视", "乘专", "乘包", "乘机", "乘车", "乘坐", "驱车", "以及", "任团", "任副", "发起", "随同", "随团", "随行", "同志", "简要", "简单", "首先", "登上", "分获", "分别", "陪同", "共同", "一行", "致电", "致辞", "工作", "同学", "选手"))
# Heads whose title stands before a name, and hardly before that of an area.
CHIEFS = ("县长", "区长", "市长", "镇长", "乡长", "局长", "书记", "院长", "校长", "处长", "部长", "厅长", "主任", "主席", "董事长", "总经理", "工程师", "会计师", "检察长", "会长", "所长", "科长", "站长", "馆长", "园长", "厂长", "行长", "社长", "理事长", "秘书长", "总监")
