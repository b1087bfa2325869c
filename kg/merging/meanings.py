"""What each mention of an article means: its fullest name, or what a pronoun, a kind alone or an elision looks back to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.lexicons import words
from kg.merging.antecedents import Scene
from kg.merging.happenings import full_event
from kg.merging.headed import of_settlement, party_of_town, village_of
from kg.merging.house_marks import OF_ITSELF, PRONOUNS
from kg.merging.identity import INNER_BODIES
from kg.merging.labelled import labelled_event
from kg.merging.named_fully import named_fully
from kg.merging.newly_founded import newly_founded
from kg.merging.occasion_marks import EXPLAINS, OF_ANOTHER_TIME, of_another_year, on_tour, sentence_start, went
from kg.merging.phases import games
from kg.merging.phases import whole as phased
from kg.merging.post_houses import house_of_post
from kg.merging.spots import told_of
from kg.merging.states import country_of
from kg.model import Article, Mention, Sentence, Span, Triple

# What stands behind the court or the procuratorate whose part it is: 检察院|第四检察部.
_OF_COURT = re.compile("(?:人民)?(?:检察院|法院)(?=.{2})")
# What a house calls itself where no other of its kind is named: 学院与某县政府签署协议.
_SELF: dict[str, tuple[str, ...]] = {"学院": ("School",), "学校": ("School",), "医院": ("Hospital",)}
# How pronouns for houses begin: 该公司, 我校, 双方, 两院, 校内.
_OWN_WORDS = ("该", "我", "双", "两", "三", "校", "院", "局里", "所里", "村里", "企业")
# How a mention of a person begins that is a pronoun, or elided.
HE = ("他", "她", "")
# Verbs of saying that need no event: they are said in talks and letters too.
# What is held without words of one person, or only looked at.
MUTE = ("欢迎仪式", "迎接仪式", "展览", "主题展", "成果展", "特展")
_SAYS = ("指出", "强调", "表示", "介绍", "说", "称", "认为")


def resolve(mention: Mention, triple: Triple | None, scene: Scene, fuller: Mapping[str, Mention]) -> Mention | None:
    """Give what a mention of an article means: itself under its fullest name, or what a pronoun, a bare word or an elision stands for; None where nothing does."""
    if mention.type == "Organization" and (of_court := _OF_COURT.match(mention.name)) and not mention.full[:1].isalnum() and (court := scene.court()) is not None:
        # 检察院第四检察部: of the one whose page it is.
        return replace(mention, full=court.canonical + mention.name[of_court.end() :], anaphor=False, posts=())
    if mention.type == "Organization" and mention.name.startswith(("村", "居")) and (of_village := of_settlement(mention, scene, mention.span.start)) is not None:
        return of_village  # 在某村，|村党支部书记甲: of the village that was named last, whichever other branch the page tells of.
    if not mention.anaphor:
        return named_fully(mention, scene, fuller)
    at = mention.span.start
    found: Mention | None
    if mention.type == "Signing":
        named = next((m for _, m, _ in scene.events if "签" in m.canonical), None) or scene.occasion("签约仪式", at)
        return full_event(named, fuller) if named is not None and "签" in named.canonical else None
    if mention.type == "Opening":
        near = scene.unveiled is not None and scene.unveiled.span.start <= at and "。" not in scene.article.body.text[scene.unveiled.span.start : at]
        return full_event(scene.unveiled, fuller) if scene.unveiled is not None and near else None
    if mention.type in ("Whole", "Listed"):
        found = phased(scene, at) if mention.type == "Whole" else scene.event("", at) if scene.passages.listed(at) else None
        return full_event(found, fuller) if found else None
    if mention.type == "Games":
        held = games(scene, at)
        return full_event(held, fuller) if held else None
    if mention.type == "Labelled":
        found = labelled_event(scene)
        return full_event(found, fuller) if found else None
    if mention.type == "Spot":
        return resolve(found, None, scene, fuller) if (found := told_of(scene.sentences, at)) is not None else None
    if mention.type == "Event":
        found = _event_meant(mention, triple, scene)
        if found is not None and not mention.name and triple is not None and triple.relation in ("SPOKE_AT", "REVIEWED") and found.canonical.endswith(("谈判", "磋商")):
            # 甲国和乙国举行谈判。秘书长对此表示欢迎: elsewhere.
            return None
        return full_event(found, fuller) if found else None
    if mention.type == "Award":
        found = scene.award(at)
        return replace(found, span=mention.span) if found else None
    if mention.type == "Agent":
        found = scene.agent(at)
        return resolve(found, None, scene, fuller) if found else None
    inner = triple is not None and triple.relation == "HOLDS_POST" and mention.name in INNER_BODIES
    unit = False
    if mention.type == "Person":
        if not mention.name and triple is not None and triple.relation == "HOLDS_POST":
            found = scene.careerist(at)
        else:
            found = scene.person(at) if mention.name[:1] in HE else scene.called(mention.name, at)
        if found is not None and mention.name[:1] not in HE and mention.name != "总书记":
            found = replace(found, aliases=(*found.aliases, mention.name))
    elif mention.type == "Organization" and not mention.name and triple is not None and triple.relation == "ESTABLISHED":
        found = scene.topic(at)
    elif mention.type == "Work":
        found = _work(scene, at)
    elif mention.type == "Product":
        found = scene.product(mention.name, at)
    elif mention.type == "Project":
        found = scene.project(at)
    elif mention.name and not inner and not (unit := _unit(mention, triple, scene)) and not mention.name.startswith(_OWN_WORDS) and mention.name != "公司":
        # 学校 on a page that a school signs is that school, whichever other was named before.
        subs = _SELF.get(mention.name, ())
        apart = scene.beside_word(mention.name, at) is not None  # 学院由我校与某公司共建
        signed = scene.signed if subs and not apart and scene.beside(subs, at) is None else None
        found = signed if signed is not None and signed.sub in subs else scene.named(mention.name, at) or (scene.own(subs) if subs and not apart else None)
        found = resolve(found, None, scene, fuller) if found else None
    elif not mention.name and (state := country_of(triple, scene.article.body.text, at)):
        return replace(state, span=mention.span, posts=())
    elif triple is not None and triple.relation == "HOLDS_POST" and (inner or unit or not (mention.name and scene.named(mention.name, at))):
        in_village, village = village_of(triple, scene)
        if in_village:
            # 村支书甲, 驻村第一书记乙: of the village that was named last, and of no county.
            return replace(village, span=mention.span) if village is not None else None
        if (new := newly_founded(triple, scene, at)) is not None:
            found = resolve(new, None, scene, fuller)
            return replace(found, span=mention.span, posts=()) if found is not None else None
        return house_of_post(mention, triple, scene, fuller, inner=inner) or party_of_town(mention, scene, at)
    elif mention.name.startswith("我") or mention.name in ("校", "院"):
        found = scene.own(PRONOUNS.get(mention.name, ("School", "Hospital"))) if mention.name in PRONOUNS else _home(scene.article, mention.name[-1])
    else:
        kinds = PRONOUNS.get(mention.name)
        found = (scene.main(kinds, at) if mention.name in ("公司", "企业") else scene.body(kinds, at)) if kinds else None
    return replace(found, span=mention.span, posts=()) if found else None


def _event_meant(mention: Mention, triple: Triple | None, scene: Scene) -> Mention | None:
    """Give the event that a bare word or an elision stands for in a claim; None where it was no event, or none that the article names."""
    at, relation, text = mention.span.start, triple.relation if triple is not None else "", scene.article.body.text
    if not mention.name and triple is not None:
        if relation == "SPOKE_AT" and dict(triple.qualifiers).get("act") in _SAYS and scene.in_talks(triple.subject.canonical, at):
            return None
        explains = dict(triple.qualifiers).get("act") in EXPLAINS
        if relation == "SPOKE_AT" and (went(text, triple.subject.canonical, at) or (explains and on_tour(text, triple.subject.span.start))):
            return None
        if relation == "REVIEWED" and (scene.passages.under_way(at) or scene.passages.proposed(at)):
            return None  # 甲一行来到某村，并听取汇报: no meeting heard it.
        if relation == "ORGANIZED":
            return scene.organized(at) or scene.occasion("", at)
    word = mention.name or (_chaired(scene, at) if relation == "PRESIDED_OVER" else "") or _opening(scene, at, before=relation == "SPOKE_AT")
    if relation == "PRESIDED_OVER" and not word and _LECTURE.search(text, max(at - 60, 0), at):
        return None  # 甲以《…》为题主讲，乙主持: a lecture without a name.
    if OF_ANOTHER_TIME.match(text, sentence_start(text, at), max(at, 0)):
        return None  # 去年的会议上，甲作报告: at none that the article tells of.
    led = relation == "LED" and not word  # 甲带队考察，举行座谈: nobody leads the talks.
    if (led and _ON_AN_ERRAND.match(text, at)) or (not word and scene.tells_of_another(at)):
        return None
    found = scene.event(word, at) or (None if led else scene.occasion(mention.name, at))
    if relation == "SPOKE_AT" and not mention.name and found is not None and of_another_year(text, at, found):
        return None
    mute = found is not None and relation == "SPOKE_AT" and not mention.name and found.canonical.endswith(MUTE)
    if mute and triple is not None and dict(triple.qualifiers).get("act") in (*_SAYS, "提出"):
        return None  # 甲为乙举行欢迎仪式，甲指出…: in the talks behind it, which have no name.
    return found


def _work(scene: Scene, at: int) -> Mention | None:
    """Give the book that 该书 means: the work or document that the article named last before `at`."""
    told = [m for s in scene.sentences if s.span.start <= at for m in s.mentions if m.type in ("Work", "Document") and not m.anaphor and m.span.start < at]
    last = max(told, key=lambda m: m.span.start, default=None)
    return replace(last, type="Work", sub="") if last is not None else None


_THERE = re.compile(r"(?<=Ｐ)[^。；ＰＥＢ]{0,24}?在(?P<what>Ｂ)(?:上|中)[^。；，ＰＥＢ]{0,8}?[致讲作发宣表指强说]")
_CHAIRED_BY = re.compile(r"(?P<what>Ｂ)(?:则?由|特邀|邀请了?)[^。；，ＰＥＢ]{0,24}$")
_GONE_TO = re.compile(r"(?:出席|参加|召开|举行)了?(?:本次|此次)?(?P<what>Ｂ)(?=[，。；])")
_LECTURE = re.compile(r"为题[^，。；\n]{0,4}(?:主讲|授课|讲座|作讲座)，[^，。；\n]*\Z")
# 某某带队，赴某镇开展义诊: an errand of theirs, and not the event of the page.
_ON_AN_ERRAND = re.compile(r"[^，。；]{0,30}(?:带队|率队)，[^，。；]{0,12}(?:赴|前往|走进|来到|深入|奔赴|到)")
_OPENING = re.compile(r"在?(?P<what>Ｂ)(?:上|中|现场|期间)，|在(?P<there>Ｂ)(?:上|中)(?!的)")


def _in_shape(sentence: Sentence, at: int) -> int:
    """Give the place of a sentence's shape that stands for a place of the text."""
    return next((i for i, start in enumerate(sentence.shape_starts) if start >= at), 0)


def _chaired(scene: Scene, at: int) -> str:
    """Give the word for what the clause says somebody at a place of it is called to chair: 开幕式特邀某协会会员|甲主持."""
    sentence = next((s for s in scene.sentences if s.span.start <= at < s.span.end), None)
    if sentence is None:
        return ""
    named = _CHAIRED_BY.search(sentence.shape, 0, _in_shape(sentence, at))
    event = sentence.shape_mentions[named.start("what")] if named else None
    return event.name if event is not None else ""


def _opening(scene: Scene, at: int, before: bool = False) -> str:
    """Give the word for an event that the sentence opens with, of which it then tells without naming it again, or that one before it in its paragraph does."""
    since = scene.article.body.text.rfind("\n", 0, at) + 1 if before else at
    for sentence in reversed([s for s in scene.sentences if since < s.span.end and s.span.start <= at and not s.headline]):
        opening = _OPENING.match(sentence.shape)
        within = sentence.span.end > at
        if within and before:
            # 甲代表乙|在开幕式上致辞.
            opening = _THERE.search(sentence.shape, _in_shape(sentence, at)) or opening
        if opening is None and within:
            # 学员参加了座谈会，甲、乙先后|发言.
            opening = next((m for m in reversed(list(_GONE_TO.finditer(sentence.shape))) if sentence.shape_starts[m.end() - 1] < at), None)
        event = sentence.shape_mentions[max(opening.start(name) for name in opening.groupdict())] if opening is not None else None
        if event is not None:
            return event.name
    return ""


def _unit(mention: Mention, triple: Triple | None, scene: Scene) -> bool:
    """Tell whether a post is of a part of a house that no other sentence names whole: 教务处 of 教务处处长."""
    if triple is None or triple.relation != "HOLDS_POST" or mention.name in words("body_bare"):
        return False
    known = scene.named(mention.name, mention.span.start)
    if known is None or scene.article.body.text.startswith(("我校", "我院", "本校", "本院"), mention.span.start):
        return True
    # 妇产科主任 on a page of 我院, which has named that of another hospital.
    houses = ("School", "Hospital")
    whole = scene.own(houses) if OF_ITSELF.search(scene.article.body.text) else scene.owners.owner(houses)
    return whole is not None and not known.canonical.startswith(whole.canonical) and scene.beside((whole.sub,), mention.span.start) is None


def _home(article: Article, level: str) -> Mention | None:
    if not article.home:
        return None
    name = next((area for area in reversed(article.home) if area.endswith(level)), "" if level in "区县旗" and article.home[-1][-1] in "区县旗" else article.home[-1])
    if not name:
        return None  # 我县 on a page that names but a district: another.
    return Mention(name, "Place", "AdministrativeArea", Span(0, 0))
