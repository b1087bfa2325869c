"""Frames of a text in which names stand that no title tells: lists, counted comrades, those who are appointed."""

from __future__ import annotations

import re

from kg.needs import Sought, opening

# Who is spoken of again by a pronoun at once: 还有廖某某，他是….
THEN_PRONOUN = Sought(r"(?<=[有是叫到见于找给的])([\u4e00-\u9fff]{2,4})(?=，(?:[他她]|[就正便]是))")
NAME_LIST = re.compile(
    # Where none of these characters stands before, nothing of what follows need be tried.
    r"(?<!(?![有是省市区县校院镇手到望问学司）团社会局行科心所])[\u4e00-\u9fff、])(?:"
    r"(?:(?<![\u4e00-\u9fff、])|(?<=[的次中导人]有)|(?<=的是)|(?<=我[省市区县校院镇社会局行团])|(?<=选手)|(?<=[^达遭遇受碰]到)|(?<=看望)|(?<=慰问))(?![到在由对向经据])[\u4e00-\u9fff]{2,4}(?:(?:、(?:(?!等)[\u4e00-\u9fff]){2,4}?){2,}(?=等|，|。|；|（|）|$|[荣喜分斩]?获|被评|被授|荣膺|当选|任命?为|任(?=第|[省市区县])|\d+[名位人]|被(?=聘|任命|选|表)|受聘|共同(?=获|当|被|出席|参加)|分别(?=获|当|被|出席|参加|任|担任)|出席|列席)|、[\u4e00-\u9fff]{2,4}?(?=参加|代表|前往|来到|赴|到|走访|出席|列席|陪同|一同|一道|分别|先后|当选|入选|担任|被|获|荣获|喜获|分获|荣膺|斩获|摘得|夺得|任|等\d+[人名位]|等同志|等人?(?:参加|出席|陪同|被|获)))|"
    # Who is elected stands right behind his house: 甲医院李某、乙医院马某某当选为副主任委员.
    r"(?:(?<=医院)|(?<=大学)|(?<=学院)|(?<=公司)|(?<=院区）)|(?<=我院)|(?<=我校)|(?<=集团)|(?<=[内外]科)|(?<=中心)|(?<=研究所))[\u4e00-\u9fff]{2,3}(?=(?:、[^。；，]{0,80}?)?(?:分别|成功|高票|再次|全票|连续当选|均)?(?:当选|入选|获评|荣获)))"
)
COMRADES = re.compile(r"((?:[\u4e00-\u9fff]{2,5}、)?(?:[\u4e00-\u9fff]{2,3}、)*[\u4e00-\u9fff]{2,3})(?:和(?P<last>(?:(?!等)[\u4e00-\u9fff]){2,3}))?(?=等?[\d一二两三四五六七八九十]+[名位](?:同志|同学|学生|选手|教师|老师|教授|专家|院士|医生|干部|职工|代表|嘉宾|女性|个人|员工|党员|护士|工人)|等(?:领导)?同志)")
# Who stands right behind his house and is counted with others: 某小学邵某某等4名教师.
COUNTED = re.compile(r"(?=等[\d一二两三四五六七八九十]+[余多]?[名位人])")
# What two do together, behind the second of them: 甲与乙|共同为…揭牌.
TOGETHER = re.compile(r"共同|一起|一同|一道|分别|双双|先后|携手|联袂|签署|签订|代表|为[^，。；]{2,30}(?:揭牌|揭幕|授牌|颁奖|剪彩)")
WHO_HELD = re.compile(r"(?:^|(?<=[，。；由]))(?:(?:曾|现|时|历|担|新|曾担|先后担)任|(?:当时)?(?:还|曾|正|本|现)是|身为|身兼)[^，。；：]{0,40}$")
APPOINTEES = re.compile(r"(?:^|(?<=[，。；：\n]))(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff])(?:、(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]))*(?=为|的)")
# The day of the news behind a name, its first character no part of the name: 甲某某|今（15）日.
TOLD_DAY = re.compile(r"[今昨明][（(]\d{1,2}[）)]日")
# How one of a list is called before the next of it: 副院长张某某|教授|、王某某教授.
CALLED = re.compile(r"(?:教授|研究员|博士|同志)(?=[、和及])")
# Behind a surname these name nobody: 邓|师傅.
NEIGHBOURS = frozenset(("师傅", "老伯", "大爷", "大妈", "大娘", "阿姨", "奶奶", "爷爷", "某", "某某", "院长", "校长", "书记", "主任", "局长", "部长", "教授", "主席", "区长", "县长", "市长", "镇长"))
# Frames that hold a person: 由某某带队, 在某某的主持下, 某某、某某前往.
FRAMED = Sought(
    opening(
        r"(?:由(?:[^，。；]{2,14}?(?:博士|教授|校友|研究员|院士))?(?=[^，。；]{2,3}(?:于[12]|等|一手|亲手)?[^，。；]{0,8}?(?:创办|创立|创建|作词|作曲|谱曲|编剧|执导))|(?:^|(?<=[，。；：室厅楼院店馆日午晚]))由|(?:^|(?<=[，。；：、]))在|(?:(?<=分别是)|(?<=依次是)|(?<=决定：)|(?<=提名)|(?<=推荐))(?=[\u4e00-\u9fff]{2,3}(?:同志|女士|先生)?(?:任|为|担任|出任)[\u4e00-\u9fff]{3}))(?P<name>(?:(?!的)[\u4e00-\u9fff]){2,3})"
        r"(?=(?:等)?(?:任(?=[\u4e00-\u9fff]{3})|担任|出任|同志(?:任|为|担任)|带队|率队|率领|带领|主持(?!人|研究|编|设计|开发)|主讲|的(?:主持|陪同|带领|见证)下|(?:于[12]\d{3}年[^，。；]{0,6}?)?(?:一手|亲手|等人?)?(?:创办|创立|创建|作词|作曲|谱曲|编剧|执导)))"
    )
)
