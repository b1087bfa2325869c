"""Finds who competed in which contest, against whom, and of which contest a final or a leg is a part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.kinds import BEATS
from kg.model import Mention, Sentence, Span, Triple
from kg.needs import AnyOf, Sought
from kg.rules import Rule, find, make

YIELDS = ("ATTENDED", "PART_OF")

# How a contest ends for somebody.
_ENDS = r"(?:夺|摘|获|击败|战胜|力压|力克|险胜|横扫|不敌|负于|晋级|跻身|闯入|闯进|排名|位列|名列|打[进入破]|收获|斩获|拿下|包揽|卫冕|捧[得起回]|以[\d一二三四五六七八九])"
# Against whom one plays, and how the game ends: 以3比2战胜, 3∶0完胜了.
_PLAYS = rf"(?:{BEATS}|迎战|对战|战平|逆转|爆冷)了?"
# 在上午进行的, 在刚刚结束的, 在某赛区举行的.
_WHERE = r"(?:[^。；，ＰＥＢ]{0,24}的|当天|随后|最后|此前|稍早前?)?"
_SIDE = r"[ＯＡ](?!组合|选手|运动员|球员|队员|名将|小将|老将|的)(?:[^。；，、ＰＥＢＯＡ的]{0,4}队)?"

RULES = (
    # 在上午进行的某某决赛中，甲队选手乙、丙包揽金、银牌
    Rule("contests.wins-in", "ATTENDED", rf"(?:(?:^|(?<=[，。；]))(?:此外，|其中，)?|在){_WHERE}(?P<o>Ｅ)(?:中|上|(?<=[行束]的Ｅ))，(?:最终，?|[^。；，ＰＥＢ]{{0,18}})(?P<s>Ｐ(?:[、和/与]Ｐ)*)(?:(?!的)[^。；，ＰＥＢ]){{0,24}}?{_ENDS}", {"role": "competitor"}, only="Person"),
    # 某某杯决赛在某地举行，甲队3比1击败乙队
    Rule("contests.beats-at", "ATTENDED", rf"(?P<o>Ｅ)(?:[^。；ＥＰ]{{0,40}}?(?:举行|进行|落幕|收官|打响|结束|开赛|展开|闭幕|开幕|上演))?(?:中|上)?，(?:在?[^。；，ＥＰＯＡＢ]{{0,12}}(?:赛|[场轮局]|Ｂ)(?:中|里)?，)?(?:最终，?|结果，?)?(?P<s>{_SIDE})(?:[^。；，ＰＥＢＯＡ的]{{0,14}}?){_PLAYS}(?P<s2>{_SIDE})", {"role": "competitor"}),
    # 在某某赛中，由乙、丙出战的甲队战胜丁队
    Rule("contests.plays-for", "ATTENDED", rf"在{_WHERE}(?P<o>[ＥＢ])中，(?:由[^。；，Ｅ]{{2,30}}?(?:出战|组成|出场)的)?(?P<s>{_SIDE})(?:[^。；，ＰＥＢＯＡ的]{{0,14}}?){_PLAYS}(?P<s2>{_SIDE})", {"role": "competitor"}),
    # 昨晚进行的某某决赛，由乙、丙组成的甲队摘得金牌; 甲队在某某赛上收获两枚金牌; 甲代表团以10金7银位居榜首
    Rule("contests.side-wins", "ATTENDED", rf"(?:(?:^|(?<=[，。；]))(?:此外，|其中，)?|在|进行的|结束的|举行的){_WHERE}(?P<o>Ｅ)[中上]?，(?:由[^。；Ｅ]{{2,40}}?组成的)?(?P<s>Ｏ)(?!组合|选手|队员|运动员|小将)，?(?:(?!的(?!成绩|战绩|比分|总分|佳绩))[^。；ＰＥＢＯＡ]){{0,24}}?(?:夺得|获得|摘得|收获|斩获|拿下|包揽|捧得|夺|获|取得)[^。；，ＰＥＢ]{{0,16}}?(?:Ｑ|[金银铜奖]牌|\d+金)", {"role": "competitor"}),
    Rule("contests.side-wins-in", "ATTENDED", r"(?P<s>Ｏ)(?:[^。；，ＰＥＢＯＡ]{0,8})在(?P<o>Ｅ)(?:上|中)(?:[^。；，ＰＥＢＯＡ]{0,16}?)(?:夺得|获得|摘得|收获|斩获|拿下|包揽|捧得|取得)[^。；，ＰＥＢ]{0,16}?(?:Ｑ|[金银铜奖]牌|\d+金)", {"role": "competitor"}),
    Rule("contests.side-ranks", "ATTENDED", r"(?P<s>Ｏ)(?:[^。；，ＰＥＢＯＡ]{0,4})以[\d金银铜枚一二三四五六七八九十]{3,14}[^。；，ＰＥＢ]{0,12}?(?:位居|位列|高居|稳居|名列|排名)", {"role": "competitor"}, here="o", here_type="Games", only="Organization"),
    # 甲代表团在本届青奥会上获得的第6枚金牌: the games that the article has named in full
    Rule("contests.side-wins-at-these", "ATTENDED", r"(?P<s>Ｏ)(?:[^。；，ＰＥＢＯＡ]{0,6})在[本此]届[^，。；ＰＥＢ的]{1,6}(?:会上|Ｂ)(?:[^。；，ＰＥＢＯＡ]{0,12}?)(?:夺得|获得|摘得|收获|斩获|拿下|包揽|取得)[^。；，ＰＥＢ]{0,16}?(?:Ｑ|[金银铜奖]牌|\d+金)", {"role": "competitor"}, here="o", here_type="Games", only="Organization"),
    # 甲队在某某赛中3比0战胜乙队
    Rule("contests.side-beats-in", "ATTENDED", rf"(?P<s>{_SIDE})(?:[^。；，ＰＥＢＯＡ]{{0,10}})在{_WHERE}(?P<o>Ｅ)(?:中|上)(?:[^。；，ＰＥＢＯＡ的]{{0,14}}?){_PLAYS}(?P<s2>{_SIDE})", {"role": "competitor"}),
    # 某某世界杯收官，甲队收获三枚金牌
    Rule("contests.takes-home", "ATTENDED", r"(?P<o>Ｅ)(?:[^。；ＥＰＢ]{0,40}?(?:落幕|收官|结束|闭幕|落下帷幕|收杆|收兵))，(?:[^。；，ＰＥＢＯＡ]{0,8})(?P<s>[ＯＡ])(?:[^。；，ＰＥＢ]{0,16}?)(?:夺得|摘得|获得|收获|斩获|拿下|包揽|取得|夺|获)[^。；ＰＥＢ]{0,20}?(?:[金银铜]牌|奖牌|冠军|亚军|季军|Ｑ)", {"role": "competitor"}),
    Rule("attended.beats", "ATTENDED", rf"(?P<o>Ｅ)(?:中|上|现场|赛场上)?(?:[^。；ＥＯＡ]{{0,20}})，(?P<s>[ＯＡ])(?:队)?(?:[^。；，ＰＥＢＯＡ]{{0,14}}?)(?:{BEATS}|迎战)了?(?P<s2>[ＯＡ])", {"role": "competitor"}),
)

# Which houses play: teams, clubs, schools.
_PLAYERS = ("队", "俱乐部", "大学", "学院", "中学", "小学", "学校", "附中", "一中", "二中", "三中", "四中", "五中", "实验中学", "代表团", "男篮", "女篮", "男足", "女足", "男排", "女排", "国乒")
# A final without the name of its contest: U12组决赛.
_A_FINAL = re.compile(r"[\u4e00-\u9fffA-Z\d]{0,4}组?(?:男子|女子)?[半总]?决赛")
# Games of which there are many, by the name of all of them.
_SERIES = re.compile("(?:夏季|冬季|历届)?(?:[冬青亚残]{0,2}[奥亚残全]运?会)")
# What a game is called where the text has named its contest.
_GAMES = ("比赛", "决赛", "半决赛", "总决赛", "揭幕战", "收官战", "本场比赛")
# A final or a leg carries the name of what it decides or belongs to: 某世界杯|某地站比赛, 某锦标赛|女子团体决赛.
_CONTEST = r"(?:世界杯|亚洲杯|[世亚全]锦赛|锦标赛|联赛|大奖赛|巡回赛|系列赛|公开赛|冠军赛|邀请赛|挑战赛|精英赛|超级赛|对抗赛|大赛|竞赛|职业大联盟|[\u4e00-\u9fff]{2}杯|杯”[\u4e00-\u9fff]{2,12}赛)"
_LEG = r"(?:(?:(?![的了在])[\u4e00-\u9fff]){2,8}(?:分站|站)|第[一二三四五六七八九十\d]+站|最后一站|首站|收官站|揭幕站)(?:比赛|赛事|赛|决赛)?"
_FINAL = r"(?:(?:(?![的了在])[\u4e00-\u9fff\d]){0,12}(?:(?<!总)决赛|预赛|复赛|初赛|预选赛|资格赛|小组赛)|(?:(?![的了在])[\u4e00-\u9fff\d]){2,10}比赛)"
_OF_CONTEST = re.compile(rf"(?P<whole>.{{3,}}{_CONTEST})(?:（[^（）]{{1,12}}）)?(?:{_LEG}|{_FINAL})")
# What is competed for in one discipline, without the name of any contest.
_OF_GAMES = re.compile(rf"(?!.*(?:{_CONTEST}|运动会|[奥亚残全冬]运?会))[\u4e00-\u9fff\dA-Z]{{2,24}}(?:比赛|决赛|半决赛|预赛)")
_HELD = AnyOf(Sought("站"), Sought("赛"))


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Give who competed where, and of what a final is a part."""
    found = find(RULES, sentence)
    return _told(sentence, found) if found or _HELD.may_match(sentence.text) else ()


def _plays(mention: Mention) -> bool:
    return mention.type == "Person" or mention.sub == "AdministrativeArea" or mention.canonical.endswith(_PLAYERS)


def _told(sentence: Sentence, triples: Iterable[Triple]) -> Iterator[Triple]:
    of_games: set[str] = set()
    for triple in triples:
        if _SERIES.fullmatch(triple.object.canonical) and not sentence.text.startswith(("本届", "此届"), max(triple.object.span.start - sentence.span.start - 2, 0)) and "本届" not in triple.object.name:
            # 在夏季奥运会上获得的第300枚金牌: in many of them.
            continue
        if triple.evidence.rule in ("contests.wins-in", "attended.beats") and _A_FINAL.fullmatch(triple.object.canonical):
            continue
        if triple.evidence.rule in ("attended.beats", "contests.side-ranks", "contests.side-wins-at-these") or ((triple.object.sub == "Competition" or triple.object.name in _GAMES) and _plays(triple.subject)):
            yield triple
            if triple.object.canonical not in of_games and _OF_GAMES.fullmatch(triple.object.canonical):
                # 男子南拳比赛, in news of some games: a part of them.
                of_games.add(triple.object.canonical)
                yield make(sentence, triple.object, "PART_OF", Mention("", "Games", "", Span(triple.object.span.start, triple.object.span.start), anaphor=True), {}, "contests.part-of-games", triple.evidence.status)
    if sentence.headline:
        return
    for mention in sentence.mentions:
        part = _OF_CONTEST.fullmatch(mention.canonical) if mention.sub == "Competition" and not mention.anaphor else None
        if part:
            yield make(sentence, mention, "PART_OF", Mention(part["whole"], "Event", "Competition", mention.span), {}, "contests.part-by-name")
