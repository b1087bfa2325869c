"""Words by which a sentence tells of which occasion it speaks: of the day, of another, of one to come, of none."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicons import rows
from kg.model import Mention
from kg.needs import SoughtInShape

# Parts of an event that go by their kind alone (the 闭幕式 of the games spoken of).
PARTS = frozenset(
    ("开幕式", "闭幕式", "开幕仪式", "闭幕仪式", "启动仪式", "揭牌仪式", "颁奖仪式", "开馆仪式", "开幕会", "闭幕会", "开班仪式", "开班式", "结业式", "开班典礼", "签字仪式")
)
# What the parts of an event are called with which it opens and closes.
OPENINGS = ("开幕式", "闭幕式", "开幕仪式", "闭幕仪式", "开幕会", "闭幕会", "开幕典礼", "闭幕典礼")
# Words by which a sentence tells of an event of another day than the article's.
ELSEWHEN = re.compile(r"历届|往届|上届|上一届|每年|下一届|下届|去年|明年|刚刚闭幕|刚闭幕|不久前|前不久|日前|近日|此前|[天周月年]前|曾(?!任)|将于|拟于|首届")
# 深入学习贯彻党的某某全会、某某全会精神: of another day.
_STUDIED = re.compile(r"(?:学习|贯彻|传达|落实)[^，。；]{0,30}$|关于(?:召开|举行|举办|筹备|开好)[^，。；]{0,20}$")
# 不久前举行的某会: told in passing, of another day.
_BEFORE_THIS = re.compile(
    r"(?:不久前|前不久|此前|之前|曾|去年|前年|上个?月|上周|往年|今年\d{1,2}月(?:\d{1,2}日)?)[^，。；]{0,10}(?:举行|举办|召开|参加|出席)的?了?$"
    r"|刚刚?(?:闭幕|结束|落幕|举行|召开)的$"
)
# …的召开情况, …精神: what is told or read of it elsewhere.
_OF_IT = re.compile(r"(?:时|上|会上)?的?(?:重要)?(?:讲话|论述)精神|的?(?:召开)?(?:情况|精神|报告|公报|决议|决策|部署|要求|成果|共识)")
# What somebody does without an event of a name: talks, letters.
# 会见来华出席某论坛的某某: who met somebody was not there with them.
TALKS = re.compile(
    r"会[见谈晤](?:[^，。；\n]{0,20}?(?:来|赴|到)[^，。；\n]{0,6}?(?:出席|参加)[^，。；\n]{0,60})?"
    r"|通电话|通话|(?<![上会])发表了?书面讲话|致电|致信|致贺|互致|复信|致慰问|(?P<there>出席|参加|主持|列席|在[^，。；\n]{2,30}上(?:致辞|讲话|发言|发表|作))"
)
HELD = re.compile(r"举行(?!时|前|以来)|召开(?!时|前|以来)|出席(?!了?[^，。]{0,6}(?:过|以来))|举办|开幕|闭幕|主持|启动|收官|落下帷幕|开讲")
# What begins is held too: 某大会在体育馆开始.
BEGINS = SoughtInShape(r"Ｅ[^。；，ＰＥＢ]{0,30}(?:开始|开启|开赛|开跑|鸣枪|开桨|开班|开营|启幕|揭幕|上演|开锣)(?=[，。])")
# What is said of an event where the article says of none that it was held.
CARRIED_OUT = re.compile(r"开展了?$")
# Editions that are none of the article's: 历届亚冬会.
OTHER_EDITION = re.compile(r"历届|往届|每届|上届|上一届|下届|下一届")
# What a sentence tells that opens so is of the same day: 会前，…; 揭牌仪式后，….
SAME_DAY = re.compile(
    r"(?:在)?(?:会[前后上]|[^，。；]{0,14}(?:会议|大会|座谈会|仪式|活动|典礼|论坛|培训|讲座)"
    r"(?:正式)?(?:开始|结束)?(?:前|后|之后|上|中|期间|现场)|随后|当天|其间|期间|现场)，"
)
# A headline that tells of an event to come.
FORETELLS = re.compile(r"将|即将|预告|定于|倒计时|筹备|征集|报名|启事|通知|公告")
# Who was there, in a list whose parts semicolons part: 出席仪式的有：甲，乙；丙，丁。
LISTS = re.compile(r"(?:出席|参加|参与|到场|到会|参会|与会|莅临|就座)[^。：；]{0,40}(?:有|是)[^。]*[；：]\s*$")
# A list that goes on over semicolons to its verb: 甲、乙；|丙、丁参加仪式.
LISTED_AHEAD = re.compile(r"[^。；\n]*；[^。\n]*?(?:出席|参加|到场|参会|与会)了?[^，。；\n]{0,14}。")
# What else somebody does, where what they say is said to somebody else.
MEETS = re.compile(r"会见|会谈|会晤")
ELSEWHERE = re.compile(r"会见|会谈|会晤|通电话|通话|复信|致电|贺信|贺电|专访|采访|看望|慰问|走访|考察|调研|参观|视察|检查|来到|走进")
UNDER_WAY = re.compile(r"一行|来到|走进|实地")
# A sentence that tells what went on at an event: 会上，…; 在随后举行的座谈会上，…; 某会议在某处召开，….
OPENS = re.compile(
    r"(?:在)?[^，。；ＰＯＡ]{0,10}[ＥＢ](?:上|中|现场|期间|环节|过程中|开始[后时]?|结束[后时]?|最后)?，|(?:现场|当天)，"
    r"|[^。；ＰＥＢ]{0,24}Ｅ[^。；，ＰＥＢ]{0,24}(?:召开|举行)(?=[，。])"
)
# Occasions that a page may give no other name: 开机仪式, 座谈会.
OCCASION = re.compile(
    r"(?<!开幕)(?<!闭幕)(?<=[\u4e00-\u9fff]{2})(?:仪式|典礼|[动幕奖土基职]礼)$"
    r"|座谈会?$|(?:调度|协调|专题|碰头|恳谈)会$|见面会$|报告会$|(?:汇报|通报|记者|招待|欢迎|欢送|团拜|茶话|联欢)会$|酒会$|晚宴$|启动会$|研讨会$|交流会$|推介会$|(?:捐赠|义诊|慰问|宣讲|联欢|观摩)活动$|义诊$"
)
# Short words that say what kind of event is meant.
TELLING = frozenset(("宴会", "晚宴", "晚会", "论坛", "峰会", "年会", "典礼", "大赛", "书展", "画展", "全会", "讲座", "沙龙", "联赛"))
# What any occasion goes by.
ANY_KIND = ("仪式", "活动", "会上", "会议")
# Something that is held and was read as no event: 首场读书会3日举行.
UNREAD = SoughtInShape(
    r"(?<=[\u4e00-\u9fff]{2})(?:(?<![大协学商议员金理事董合社年总全省市])会|赛|展|礼|沙龙|讲座|课堂|公开课|讲堂)(?:Ｘ|[上下]午|当天|也|则|还|正式|日前|昨[天日]|今[天日]|同[天日]|次日){0,2}"
    r"(?:在[^，。；ＥＢ]{1,16}?)?(?:举行|举办|召开|开讲|开课|开场|上演)了?，"
)
# Who signs at a 仪式 without a name of its own signs at a 签约仪式.
SIGNED = re.compile(r"签(?:署|订|约|下)[^，。；\n]{0,30}(?:协议|备忘录|合同|约定|意向书)|签约")
# This time's, of several that the article names: 此次活动.
THIS = re.compile("(?:本次|此次|这次|本届|此届)(?=活动|论坛|大会|峰会|年会|大赛|比赛|展览|仪式)")

# Who goes somewhere, even where no place is named yet: 区长某某带队检查…设施.
LEADS = SoughtInShape(
    r"(?P<who>Ｐ(?:[、和及]Ｐ)*)(?![^。；，ＰＥＢ]{0,6}陪同)(?:等|一行|(?![与和同对向])[^。；，ＰＥＢ]{0,6})?"
    r"(?:带队|率队|率领|带领|率(?=[^。；，ＰＥＢ]{0,10}(?:团|组|一行))|(?:一同|一起)?(?:检查|调研|走访|考察|视察|慰问|督导))"
)


# Behind 会后, 活动前, 同期举行 stands an occasion that is another than the one told of.
ASIDE = re.compile(
    r"(?:(?:会[前后]|(?:会议|活动|仪式|讲座|论坛|大会|比赛|演出|座谈会?)(?:开始|结束)?(?:之?[前后]))，?"
    r"|(?:同时|同期|同步)(?:将|还)?(?:召开|举行|举办)|在(?:随后|会后|随即)(?:召开|举行)的)[^，。；]{0,10}$"
    r"|(?:包含|包括|涵盖|设有)(?:[^，。；、]{2,10}、)+[^，。；、]{0,10}$"
)
_NOT_HELD = re.compile(r"(?:没有|并未|未能|取消)(?:[^，。；]{0,4}(?:举行|举办|召开))?了?$")
# Whose people or preparations it only names: 同某研修班|学员座谈, 介绍某马拉松|筹备情况.
ITS_PEOPLE = re.compile(
    "(?:全体)?(?:学员|毕业生|参赛|获奖|选手|营员|冠军|得主)|的?(?:筹备|筹办|准备|备战|安保|保障|举办)(?:工作|情况|事宜|进展)"
    "|的?(?:议程|日程|建议议程)(?:草案|（草案）|安排|还有|和日程)|的(?:一项)?重要任务|的(?:各|全体)?(?:代表团|代表|委员)(?![通大会资选])|组成人员"
    # 某次会议今天举行记者会: that is what the article tells of.
    "|[^，。；：“”]{0,20}(?:举行|召开)了?(?:记者会|新闻发布会|记者招待会)(?=[，。；]|$)"
)
# What was moved at a session, and is dealt with elsewhere: 某某次会议|提案办理情况, 代表建议.
_MOTIONS = re.compile(
    "(?:期间|以来|上)?(?:重点|集体|闭会期间)?的?(?:[^，。；、的]{0,6}?(?:委员|代表|党派))?(?:所提|提出)?的?(?:第?[\\d一二三四五六七八九十百、-]+[号件])?(?:重点)?"
    "(?:提案|建议(?!，|人选|名单|议程)|议案|意见建议)(?![审委人])|(?:提出了?)?关于(?:提请|提名)|委托"
)
# What is only planned, or prepared by a meeting of its own: 会办近期赴某国招商活动|事宜, 某次大会|筹备会议.
_TO_COME = re.compile("的?(?:有关|相关|筹备)?(?:工作)?事宜|的?(?:筹备|筹办)(?:工作)?[\u4e00-\u9fff]{0,4}会(?!员)")
# A meeting of its kind that was at another time: 去年的会议上，甲作报告.
OF_ANOTHER_TIME = re.compile("(?:在|而)?(?:去年|前年|往年|上一?次|上一?届|上个?[周月]|昨天|前天|那年)的?[^，。；\n]{0,10}会议?(?:上|中|期间)，")
# What somebody is wished luck with, or has come for who is met: 祝贺|某次全会|胜利召开, 会见来华出席|某届运动会开幕式|的客人.
_WISHED = re.compile(r"(?:祝贺|恭贺|预祝)[^，。；\n]{0,30}$")
_HOSTED = re.compile(r"(?:祝贺|恭贺)[^，。；\n]{0,16}(?:举办|主办|承办|举行|召开)了?[^，。；\n]{0,6}$")
_TAKES_PLACE = re.compile("的?(?:隆重|胜利|成功|圆满|顺利|即将)*(?:召开|举办|举行|闭幕|开幕)")
# Who has come for one event, and does something else in the sentence: 率团出席某庆祝活动的|某书记20日听取汇报.
_LED_THERE = re.compile(r"(?:^|[\n：）])(?:率|率领)[^，。；\n]{0,10}(?:出席|参加)[^，。；\n]{0,4}$")
_DOES_ELSE = re.compile(r"的[^。；\n]{2,40}[^，。；\n]{0,8}(?:听取|会见|接见|看望|慰问|考察|视察|调研|前往|来到)")
# What it is wished luck for from afar: 在某次大会召开之际，某某致电祝贺.
_ON_OCCASION = re.compile(r"(?:胜利|隆重|圆满|即将)*(?:召开|举行|举办|开幕)之际，[^。；\n]{0,40}?(?:致[电函信]|贺[电信]|来[电函信]|祝贺|电贺)")
_CAME_FOR = re.compile(
    r"(?:会见了?|[同与和])[^，。；\n]{0,12}(?:[赴到抵在]|来(?=华|[京沪访]|[\u4e00-\u9fff]{0,4}(?:出席|参加)))[^，。；\n]{0,8}(?:出席|参加)[^，。；\n]{0,6}$"
    r"|(?<!欢迎)来华[^，。；\n]{0,6}(?:出席|参加)(?:[^，。；\n]{0,6}|[^，。；\n]{2,30}[和及、])$"
)
# Whom somebody talks with: 甲同出席某论坛|的企业家代表座谈.
_OF_THOSE_AT = re.compile(r"(?<![共一陪随])[同与](?:出席|参加)[^，。；\n]{0,6}$")
# What a meeting decides on, agrees on or proposes is another than itself: 会议决定，某次会议于25日举行; 为召开|某次会议作准备;
# 双方同意举行|某会议; 决定6月30日在某市召开|某次会议, 提请|某次会议追认, 为即将召开的|某次会议; 研究召开|某次会议的有关事项.
DECIDED = re.compile(
    r"(?<=[，。；])(?:会议)?(?:并)?决定[^，。；]{0,24}(?:召开|举行)$|提请[^，。；]{0,4}$|为(?:即将|顺利|成功)?(?:召开|开好|举行|举办)$|"
    r"(?:双方|一致|都)同意[^，。；]{0,8}(?:召开|举行|举办)$|即将(?:召开|举行|举办)的[^，。；]{0,6}$|"
    r"(?:审议|研究|讨论|商议|协商|审定|通过)(?:了|并)?(?:决定|同意|确定)?(?:召开|举行|举办|开好)$|"
    r"(?:说|指出|宣布|表示|强调|透露)[，：]$|根据(?:这一|上述|该)?决定，[^，。；]{0,10}$|(?:会议|会)(?:决定|建议|提出|同意)(?:，|召开|于|在)?[^，。；]{0,10}$"
)
# A session of which the sentence names another too: 第一次全体会议由甲主持，第二次全体会议由乙主持. What goes on is of the whole.
_PLENARY = re.compile("第[一二三四五六七八九十]+次全体会议$")


def one_of_several(name: str, sentence: str) -> bool:
    """Tell whether an event is one of several plenary sessions that a sentence names side by side."""
    return _PLENARY.search(name) is not None and len(set(re.findall("第[一二三四五六七八九十]+次全体会议", sentence))) > 1


# What is proposed for a meeting to come, and what a meeting does itself.
PROPOSES = re.compile(r"建议(?:，|的)[^。；\n]{0,40}?(?:会议|议程)|(?:议程草案|建议议程)[^。；\n]{0,6}(?:有|为|是|：)")
DEALS = re.compile(r"[。\n](?:本次|此次)?(?:会议|大会)(?!建议|提出)[^。；\n]{0,8}(?:听取|审议|表决|通过|研究|讨论)")
# This or that of a kind: 此次会议.
_THIS_ONE = re.compile("^(?:本次|此次|这次|该次|本届|此届|上述)")
# Of whom a party is made up that goes somewhere: 专家组由甲、乙、丙组成.
# Or who heads it, and who else goes with it: 由甲任团长，乙任副团长，团员包括丙; 丁随团.
MEMBERS = SoughtInShape(
    r"[团组队](?:成员)?，?(?:一行)?由(?P<who>[^。；ＥＢ]*Ｐ[^。；ＥＢ]*?)(?:等[^。；，]{0,12}?)?组成"
    r"|[团组](?:一行)?，?由(?:该?[^。；，ＰＥＢ]{0,6})?(?P<head>Ｐ)(?:担?任|为)Ｃ(?:[，、](?P<vice>Ｐ(?:[、和及][^。；，Ｐ]{0,8}Ｐ)*)(?:分别)?(?:担?任|为)Ｃ)?"
    r"|(?:由|以)(?P<lead>Ｐ)(?:担?任|为)(?:团长|Ｃ)(?:[，、和](?P<second>Ｐ)(?:担?任|为)Ｃ)?的(?=Ｏ)"
    r"|(?:团员|随[团行]人员|成员)(?:包括|有|还有|为|：)了?(?P<rest>[^。；ＥＢ]*Ｐ)|(?P<too>Ｐ(?:[、和及][^。；，Ｐ]{0,8}Ｐ)*)(?:等人?)?(?:也|一同|亦)?(?:随团|随行)"
)


@lru_cache(maxsize=1)
def _kinds() -> dict[str, tuple[re.Pattern[str], str]]:
    return {word: (re.compile(ending), otherwise) for word, ending, otherwise in rows("event_agrees")}


def agreeing(events: list[tuple[Mention, bool]], word: str, text: str, at: int) -> list[tuple[Mention, bool]]:
    """Keep the events for which a word at a place of the text may stand: those of its kind, where the article names one."""
    kind, otherwise = kind_of_word(word)
    if kind is None:
        return events
    agreed = [(m, held) for m, held in events if kind.search(m.canonical)]
    if agreed or otherwise == "own":
        return agreed
    # 座谈会 is no 推进会议 of which paragraphs far above tell.
    return [(m, held) for m, held in events if otherwise == "any" or text.count("\n", m.span.start, at) <= 2]


def kind_of_word(word: str) -> tuple[re.Pattern[str] | None, str]:
    """Give what the name of an event holds for which a word may stand, and what the word means where none does."""
    return _kinds().get(_THIS_ONE.sub("", word), (None, ""))


def of_others(text: str, start: int, end: int) -> bool:
    """Tell whether an event is named only for what others do with it: it was not held, moves something, is wished luck, or is what a guest has come for.

    >>> of_others("热烈祝贺全市运动会胜利召开。", 4, 9), of_others("全市运动会胜利召开。", 0, 5)
    (True, False)
    """
    before = text[max(start - 40, 0) : start]
    if _TO_COME.match(text, end):
        return True
    if _HOSTED.search(before) or _ON_OCCASION.match(text, end) or (_DOES_ELSE.match(text, end) and _LED_THERE.search(before)):
        return True
    came_for = _CAME_FOR.search(before) or (text.startswith("的", end) and _OF_THOSE_AT.search(before))
    return bool(_NOT_HELD.search(before) or _MOTIONS.match(text, end) or came_for or (_WISHED.search(before) and _TAKES_PLACE.match(text, end)))


# What somebody says in a paragraph, and words that go on with it in a later sentence: 甲指出，…。要精心筹备|某次会议.
_SAYS = re.compile(r"(?P<who>(?<=[。\n])[\u4e00-\u9fff]{2,4}?|)(?:在[^，。；\n]{2,8}[中时上])?(?<=[\u4e00-\u9fff])(?:指出|强调|表示|认为|要求|希望|(?<!据)(?<!说)说)(?:[，：])")
# A clause with 我们 goes on in their words too: 去年形势复杂，我们召开了|某次会议.
_STILL_SAYS = re.compile(r"(?:(?:(?:明年|后年|今后|未来|下一步)，?)?(?:要|[中我双各两]方|我们|希望|应当|愿同|[\u4e00-\u9fff]{1,4}愿)|[^。“”\n]{2,40}，我们)[^。\n]*$")
# A paragraph that is one point of a speech: 第二，坚持开放.
_POINT = re.compile(r"(?:第[一二三四五六七八九十]|[一二三四五六七八九十]是)[，：]?")
# What the sentence tells of the day itself, and not in somebody's words.
_OWN = re.compile(r"\d|会议|大会|活动|论坛|当天|当日|同日|现场|期间|其间")
_OF_TODAY = re.compile(r"会[前后上]，|结束后|随后，|(?:本次|此次|这次|本届|此届)[^，。；\n]{0,6}$")


def in_speech(text: str, start: int) -> bool:
    """Tell whether an event is named within what somebody says: the sentence has begun to quote before it, or the one before has and this goes on with a task.

    >>> text = "甲指出，我们去年办好了全市运动会。要开好全市教育大会。"
    >>> in_speech(text, 12), in_speech(text, 21), in_speech("甲出席全市运动会。", 3)
    (True, True, False)
    """
    opening = text.rfind("\n", 0, start) + 1
    sentence = max(text.rfind("。", opening, start) + 1, opening)
    if _OF_TODAY.search(text, sentence, start):
        return False
    says = list(_SAYS.finditer(text, opening, start))
    said = says[-1].end() if says else int(_POINT.match(text, opening) is not None)
    if said > sentence or (said and _STILL_SAYS.match(text, sentence, start)):
        return True
    # 甲说，…。今天，乙在某开幕式上讲话。甲强调，…: the same one goes on speaking behind it.
    who, end = says[-1]["who"] if says else "", text.find("\n", start)
    return bool(who) and not _OWN.match(text, sentence) and any(0 <= text.find(who + word, start) < (end if end > 0 else len(text)) for word in ("强调", "指出", "表示", "说，"))


# Where somebody goes, who is at no meeting then.
_GOES = re.compile(
    "(?:一行|等)?(?:先后|还|又|也|专程|率队|带队|分别)?(?:走访|看望|慰问|(?:到|赴|来到|走进|深入|前往)[^。；\\n]{2,20}?(?:考察|调研|走访|慰问|检查|视察))[^。\\n]*。\\Z"
)


def sentence_start(text: str, at: int) -> int:
    """Give where the sentence begins that a place of a text is in.

    >>> sentence_start("甲来了。乙走了。", 6)
    4
    """
    return max(text.rfind("。", 0, at), text.rfind("\n", 0, at)) + 1


def went(text: str, name: str, at: int) -> bool:
    """Tell whether the sentence before the one in which somebody speaks tells of a visit of theirs: 前天，甲走访了某校。甲要求，….

    >>> went("前天，甲某走访了某校。甲某要求，加强管理。", "甲某", 11), went("甲某走访了某校。会上，甲某要求，加强管理。", "甲某", 11)
    (True, False)
    """
    sentence = sentence_start(text, at)
    start = max(text.rfind("。", 0, max(sentence - 1, 0)), text.rfind("\n", 0, sentence)) + 1
    named = text.find(name, start, sentence) if text.startswith(name, sentence) else -1
    return named >= 0 and _GOES.match(text, named + len(name), sentence) is not None


def times_read(text: str, start: int, end: int) -> int:
    """Count what tells that an event is only read of: 传达学习 or 不久前举行的 before it, 精神 behind; with two of them it is none of the article's own.

    >>> times_read("会议传达学习全市工作会精神。", 6, 11)
    2
    """
    return bool(_STUDIED.search(text, max(start - 40, 0), start)) + bool(_BEFORE_THIS.search(text, max(start - 24, 0), start)) + bool(_OF_IT.match(text, end))


# What people tell visitors too.
EXPLAINS = frozenset(("介绍", "介绍说", "透露", "坦言"))
_ON_TOUR = re.compile("(?:走访|看望|慰问|参观|察看|视察|考察|来到|走进|前往)了?(?:(?!会上|座谈|论坛|仪式)[^。；\\n]){2,30}，(?:(?!会上|座谈|论坛|仪式)[^。；，\\n]){0,16}\\Z")


def on_tour(text: str, at: int) -> bool:
    """Tell whether the sentence says before a place of it that somebody goes to see something: who explains it there does so to the guests.

    >>> on_tour("甲某走访某医院，院长乙某介绍了情况。", 10), on_tour("甲某参加，会上，乙某介绍了情况。", 8)
    (True, False)
    """
    return _ON_TOUR.search(text, sentence_start(text, at), at) is not None


_YEAR_AHEAD = re.compile(r"(?:早在)?(?P<year>(?:19|20)\d\d)年[^，。\n]{0,8}，")


def of_another_year(text: str, at: int, event: Mention) -> bool:
    """Tell whether the sentence that a place of a text is in opens with another year than that of an event, told by its day or its name: what is told there was said elsewhere.

    >>> from kg.model import Span
    >>> forum = Mention("江澜论坛", "Event", "", Span(0, 4), date="2022-04-21")
    >>> of_another_year("2017年，在某总部，甲阐述了主张。", 14, forum), of_another_year("2022年，甲阐述了主张。", 8, forum)
    (True, False)
    """
    ahead = _YEAR_AHEAD.match(text, sentence_start(text, at))
    year = re.search(r"^20\d\d|20\d\d(?=年)", f"{event.date} {event.canonical}") if ahead else None
    return ahead is not None and year is not None and year.group() != ahead["year"]
