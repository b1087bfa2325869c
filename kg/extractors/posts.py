"""Finds who holds which post: titles beside a name, appointments and dismissals, "X is Y of Z"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicons import words
from kg.model import Mention, Post, Sentence, Status, Triple
from kg.rules import Rule, compiled, date_near, make, mentions_in, status_of

YIELDS = ("HOLDS_POST",)

# Pattern → what it says of the post's time: "since", "until", "former" or "".
_CLAUSES: tuple[tuple[str, str, str], ...] = (
    ("posts.appointed", r"(?:任命)?(?P<s><PS>)(?:等[\d一二三四五六七八九十]+[名位]?同志)?为(?P<c>Ｃ(?:[、，]Ｃ)*)(?=[；。，]|$)", "since"),
    ("posts.takes-office", r"(?P<s>Ｐ)(?:教授|同志|院士)?(?:[^。；，Ｐ]{0,6})?(?:出任|担任|兼任|任|就任|当选为?|还当着|当)(?P<c>Ｃ(?:[、，]Ｃ)*)", ""),
    ("posts.by-agent", r"由Ｃ?(?P<s>Ｐ)(?:出任|担任|兼任|任)(?P<c>Ｃ)", ""),
    ("posts.is", r"(?P<s>[ＰＨ])(?:仍|现|目前|就|退休前|曾经?|从前|此前|一直|原)*是(?:[^。；，ＰＣ]{0,20}的?一?名?)?(?P<c>Ｃ)", ""),
    ("posts.dismissed", r"(?:免去)?(?P<s>Ｐ)的(?P<c>Ｃ(?:[、，]Ｃ)*)职务", "until"),
    ("posts.resigned", r"(?P<s>Ｐ)辞去(?P<c>Ｃ)", "until"),
    ("posts.post-is-name", r"(?P<c>Ｃ)(?:仍是|是|为)(?P<s>Ｐ)", ""),
    ("posts.has-both", r"(?:身兼|兼任|作为|身为)(?P<c>Ｃ(?:[、和]Ｃ)*)，(?P<s>Ｐ)", ""),
    ("posts.acts-as", r"(?P<s>Ｐ)(?:又|还|也|曾)?(?:作为|身兼|身为)(?P<c>Ｃ(?:[、和]Ｃ)*)", ""),
    ("posts.became", r"(?P<s>[ＰＨ])[^。；ＰＣ]{0,40}(?:做到|升任|晋升为|被任命为|被聘为|受聘为|获聘)了?(?P<c>Ｃ)", ""),
    ("posts.has-first", r"(?P<c>Ｃ)的?(?P<s>Ｐ)(?=[，。、]|$)", ""),
)


def extract(sentence: Sentence) -> Iterator[Triple]:
    """Yield the posts that a sentence gives to people."""
    for mention in sentence.shape_mentions:
        if mention is not None and mention.type == "Person":
            for post in mention.posts:
                yield _held(sentence, mention, post, "posts.beside-name", "former" if post.until else "")
    if sentence.headline:
        return
    for name, pattern, time in _CLAUSES:
        for match in compiled(pattern).finditer(sentence.shape):
            posts = [m for m in sentence.shape_mentions[match.start("c") : match.end("c")] if m is not None and m.type == "Title"]
            clause_start = max(sentence.shape.rfind(mark, 0, match.start()) for mark in "，。；：") + 1
            status = status_of(sentence.shape[: match.start()], Rule(name, "HOLDS_POST", ""), sentence.shape[clause_start : match.end()])
            date = date_near(sentence, match) if time in ("since", "until") else ""
            for person in mentions_in(sentence, match.start("s"), match.end("s")):
                last = _subject_body(sentence, match.start())
                for title in posts:
                    for post in title.posts:
                        if not post.body and last is not None:
                            post = Post(post.title, last.body, last.body_type, last.body_sub, post.span)
                        last = post
                        yield _held(sentence, person, post, name, time, date, status)


def _subject_body(sentence: Sentence, before: int) -> Post | None:
    """Give the body that a sentence opens with: its posts are meant where a clause names none (中心由两院共建，由某某出任主任)."""
    mention = next((m for m in sentence.shape_mentions[:before] if m is not None and m.type != "Date"), None)
    if mention is None or mention.type != "Organization" or (mention.anaphor and mention.name not in words("body_bare")) or sentence.shape_mentions.index(mention) > 0:
        return None
    return Post("", mention.canonical, mention.type, mention.sub, mention.span)


def _held(sentence: Sentence, person: Mention, post: Post, rule: str, time: str = "", date: str = "", status: Status = "asserted") -> Triple:
    body = Mention(post.body or post.unit, post.body_type or "Organization", post.body_sub, post.span, full=post.body, anaphor=not post.body or post.body in words("body_bare"))
    qualifiers = {"title": post.title}
    if time in ("since", "until") and date:
        qualifiers[time] = date
    return make(sentence, person, "HOLDS_POST", body, qualifiers, rule, status, confidence=0.95)
