"""Finds who won which medal, prize or title of honour."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Sentence, Triple
from kg.rules import Rule, find

YIELDS = ("WON",)

_WINS = r"(?:获评|获颁|荣获|获得|收获|揽获|包揽|捧得|摘取|斩获|夺得|摘得|拿下|拿了|得了|捧回|喜获|赢得|获|被(?:[^。；，Ｐ]{0,16}?)(?:授予|评为|命名为|表彰为|认定为)|被封为|获封|被评为|入选|当选)"

RULES = (
    Rule("won.wins", "WON", r"(?<!由)(?P<s>(?!Ａ(?![、和与及]))<XS>)(?!的)(?:[^。；Ｐ]{0,40}?)" + _WINS + r"(?:了)?(?:[^。；ＰＯ]{0,24}?)(?P<o><QS>)", unless="^[ＡＺ](?:赛区|站)|为(?:荣获|获得|获评)|希望|力争|有望|介绍，|表示，|说，|指出，|称，"),
    # An area is who wins in its own clause, and only where it happens in another's: 名单在某市公布，某公司荣获….
    Rule("won.area-wins", "WON", r"(?<![在于由被为“Ａ、胜败克])(?P<s>Ａ)(?![、和与及的（]|队?(?:的|选手|组合|球员|[小老]将|“|\d+岁))(?:(?!首届|第[一二三四五六七八九十]+届|[商协学]会|公司|企业|集团|医院|学校|大学)[^。；，、Ｐ]){0,24}?" + _WINS + r"(?:了)?(?:[^。；，ＰＯ]{0,24}?)(?P<o><QS>)", unless="^Ａ(?:赛区|站)|为(?:荣获|获得|获评)|希望|力争|有望"),
    Rule("won.elided", "WON", r"^(?:Ｘ ?，? *)(?:获评|荣获|获得|获|被评为|被授予|被认定为|入选)了?(?P<o><QS>)", here="s", here_type="Agent", dated="date", confidence=0.6),
    Rule("won.awarded", "WON", r"授予(?P<s>Ｐ(?:（[^（）]*）)?(?:、Ｐ(?:（[^（）]*）)?)*)(?:（[^（）]*）)?(?P<o>Ｑ)", dated="date"),
    Rule("won.champion", "WON", r"(?P<o>Ｑ)(?:获得者)?——(?P<s>Ｐ)"),
    Rule("won.awarded-all", "WON", r"授予(?P<s><PEOPLE>)(?:等)?(?:[^。；，ＰＱ]{0,12})(?P<o>Ｑ)", dated="date", only="Person"),
    Rule("won.who-won", "WON", r"(?:荣获|获得|获评)了?“?(?P<o>Ｑ)”?(?:称号|荣誉)?的(?P<s>[ＯＰ](?:[、和][ＯＰ])*)"),
    Rule("won.they-are", "WON", r"^(?:Ｈ|获奖者|获得者|得主|获奖的)(?:分别)?(?:是|为)：?(?:<FILL>[、，])?(?:<FILL>)(?P<s><PEOPLE>)", here="o", here_type="Award", only="Person"),
    Rule("won.this-honour", "WON", r"(?P<s>[ＰＯ](?:[、和][ＰＯ])*)(?:[^。；，ＰＯ]{0,12})?(?:获此殊荣|获此荣誉|获得此奖|获颁此奖|(?:荣获|获得|获评|获颁|斩获|摘得|夺得|拿下|捧得)了?(?:该|此|这一?)项?(?:奖项?|殊荣|荣誉|称号)(?![的杯]))", here="o", here_type="Award"),
    Rule("won.went-to", "WON", r"(?P<o>Ｑ)(?:颁给|授予|颁发给|花落|归属|由)了?(?:[^。；，ＰＯ]{0,12})(?P<s>[ＰＯ])(?:获得|夺得|摘得)?"),
    Rule("won.names-in-brackets", "WON", r"(?P<o>Ｑ)(?:获得者|得主)?(?:\d+[名位人个项])?[：（](?:Ｏ的?)?(?P<s>Ｐ(?:[、，]Ｐ)*)(?=[）；。]|等|$)"),
    Rule("won.with-a-work", "WON", r"(?P<s>[ＯＰ])(?:师生|学生|教师|选手|团队)?(?:的|创作的|选送的|报送的|创排的|表演的|编排的|申报的|参赛的)[^。；，ＰＯ]{0,10}?[ＤＷＪＴ][^。；ＰＯ]{0,20}?" + _WINS + r"(?:了)?[^。；ＰＯ]{0,24}?(?P<o><QS>)", unless="希望|力争|有望"),
    Rule("won.gives", "WON", r"向(?P<s>[ＯＰ](?:、[ＯＰ])*)颁发了?(?P<o>Ｑ)"),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield who won what."""
    return find(RULES, sentence)
