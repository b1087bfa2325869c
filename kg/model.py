"""The records that flow through everything, from a file to a graph.

Up to `Triple` nothing is decided; from `Entity` on it is. None is ever changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Literal, NamedTuple, TypeVar, dataclass_transform

Status = Literal["asserted", "planned", "wished", "denied", "reported"]
STATUSES: tuple[Status, ...] = ("asserted", "planned", "wished", "denied", "reported")


def status_of(text: str) -> Status:
    """Give a text back as the status that it is; ValueError where it is none."""
    for status in STATUSES:
        if text == status:
            return status
    raise ValueError(f"{text!r} is no status")
DateBasis = Literal["written", "masthead", "page", "computed", "unknown"]
Qualifiers = tuple[tuple[str, str], ...]


_Record = TypeVar("_Record")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_Record]) -> type[_Record]:
    """Make a class of records that nobody changes: the type checker says so, since to be told at run time makes a record six times as dear."""
    made = dataclass(slots=True, unsafe_hash=True)(cls)
    values = attrgetter(*(f.name for f in fields(made)))  # type: ignore[arg-type] # it is a dataclass now
    # From process to process a record is sent as its values: with their names, as is usual, that takes three times as long.
    made.__reduce__ = lambda self: (made, values(self))  # type: ignore[method-assign]
    return made


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


def spans_text(spans: Sequence[Span]) -> str:
    """Spell spans as formats without lists of numbers keep them.

    >>> spans_text([Span(3, 5), Span(8, 9)])
    '3-5 8-9'
    """
    if len(spans) == 1:
        ((start, end),) = spans
        return f"{start}-{end}"
    return " ".join([f"{start}-{end}" for start, end in spans])


def spans_of(text: str) -> tuple[Span, ...]:
    """Read what `spans_text` spelled; ValueError where it is none.

    >>> spans_of("3-5 8-9")
    (Span(start=3, end=5), Span(start=8, end=9))
    """
    return tuple(Span(*map(int, span.split("-"))) for span in text.split())


@record
class Folded:
    """A text in the one spelling that rules are written for, with the way back to the original.

    Code point i of `text` stands for the code points `starts[i]` to `ends[i]` of the original.

    >>> Folded("市委", (0, 2), (1, 3)).original(0, 2)
    Span(start=0, end=3)
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> Span:
        """Give the span of the original that the folded span stands for; an empty span stays empty."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if len(self.ends) else 0)
            return Span(at, at)
        return Span(self.starts[start], self.ends[end - 1])


@record
class Given:
    """What a record or a web page says of itself beside its text; empty where it is silent.

    The text of a record is the article alone; that of a `scraped` page has its own head and foot: the headline, who wrote it, menus, other headlines.
    """

    title: str = ""
    date: str = ""
    outlet: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()
    scraped: bool = False


@record
class Page:
    """One text of one input file: a whole .txt, the main text of an .html, or one record of a .jsonl or .csv.

    `source` is the path as given, with '/'; a record adds '#' and its id or line number. Every offset that
    leaves the program counts code points of `text`. `given` is None where the text itself must tell its articles.
    """

    source: str
    text: str
    folded: Folded
    encoding: str = "utf-8"
    given: Given | None = None


@record
class Author:
    """A name in a byline: `role` is 记者, 通讯员, 摄影 … or empty; `span` indexes the page's original text."""

    name: str
    role: str
    span: Span


@record
class Article:
    """One news article of a page.

    `body` is its folded running text, columns joined, a line feed between paragraphs; `body.original` leads to the
    page's original text. The title, where the page has it, is the first paragraph: `body.text[:title_end]`.
    `date` is ISO 8601, as far as known: 2023-05-09, 2023-05, 2023, --05-09 without a year, or ''.
    `outlet_span` and the spans of authors index the page's original text; None: not on the page (given).
    `home` is the area the page speaks of, outermost first: ('上海市', '徐汇区'); `house` whose site it is, where its head says so.
    """

    id: str
    source: str
    title: str
    title_original: str
    body: Folded
    title_end: int = 0
    title_span: Span | None = None
    authors: tuple[Author, ...] = ()
    date: str = ""
    date_basis: DateBasis = "unknown"
    outlet: str = ""
    outlet_span: Span | None = None
    home: tuple[str, ...] = ()
    house: str = ""
    url: str = ""
    page_text: str = field(default="", repr=False)


@record
class Layout:
    """A page taken apart: what is an article, and what is not; together they are the whole page.

    Spans index the page's folded text. `articles[i]` was made of `pieces[i]`: its title, bylines and paragraphs.
    `masthead` and `clutter` are the rest; white space between pieces belongs to none.
    """

    articles: tuple[Article, ...]
    pieces: tuple[tuple[Span, ...], ...]
    masthead: tuple[Span, ...] = ()
    clutter: tuple[Span, ...] = ()


class Token(NamedTuple):
    """A word with its part of speech (jieba's tags) and its start in the article's folded text."""

    word: str
    tag: str
    start: int


@record
class Post:
    """A post as a text writes it: the title and the body that the title implies.

    `held` is "former" where a word before it says that it is past, "then" where it was held at the time told of (时任).
    `unit` is a part of a body that the text leaves unsaid (医务部 of 医务部主任 on a hospital's page).
    """

    title: str
    body: str
    body_type: str
    body_sub: str
    span: Span
    held: str = ""
    unit: str = ""


@record
class Mention:
    """A node as one sentence spells it.

    `name` is the spelling (folded), `full` the name filled from the page (区委 → 徐汇区委) or the same.
    `span` indexes the article's folded text. `anaphor` marks what stands for something named elsewhere: a pronoun (他),
    a head noun (会议), or an elided subject (empty name, empty span). `date` is an event's, as the sentence has it.
    """

    name: str
    type: str
    sub: str
    span: Span
    full: str = ""
    date: str = ""
    anaphor: bool = False
    aliases: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()

    @property
    def canonical(self) -> str:
        """The fullest name that the sentence and the page give."""
        return self.full or self.name


@record
class Sentence:
    """One sentence of an article: its place in the folded text, its words and its mentions in order.

    `shape` is the text with each mention replaced by one full-width letter for its type (see reading/shapes): what rules
    match; character i of it stands for `shape_starts[i]` to `shape_ends[i]` of the article's text and, if it is a letter,
    for the mention `shape_mentions[i]`. `words` are the segmenter's words with their parts of speech.
    """

    article: Article
    index: int
    span: Span
    text: str
    words: Iterable[tuple[str, str]]
    mentions: tuple[Mention, ...]
    shape: str = ""
    shape_starts: Sequence[int] = ()
    shape_ends: Sequence[int] = ()
    shape_mentions: Sequence[Mention | None] = ()
    headline: bool = False
    quoted: bool = False
    date: str = ""

    def tokens(self) -> list[Token]:
        """Give the words with where they start in the article's text."""
        found, at = [], self.span.start
        for word, tag in self.words:
            found.append(Token(word, tag, at))
            at += len(word)
        return found


@record
class Evidence:
    """Where a fact stands: `page_text[start:end] == quote`, in code points of the original page.

    `rule` found it; `words` are the spans (same offsets) of the words in question.
    """

    article: str
    source: str
    start: int
    end: int
    quote: str
    rule: str
    confidence: float = 1.0
    status: Status = "asserted"
    speaker: str = ""
    words: tuple[Span, ...] = ()


@record
class Triple:
    """One claim of one sentence. Nothing is decided yet."""

    subject: Mention
    relation: str
    object: Mention
    qualifiers: Qualifiers
    evidence: Evidence


@record
class Entity:
    """One thing under all its names.

    `id` is ASCII, opaque and stable between builds. `properties` holds what only some types have: an event's `date` and
    `date_basis`, an article's `title`, `date`, `date_basis`, `outlet`, `source`, `url`, and where others tell the same story in the
    same words, `story`: the id of the earliest of them; of namesakes `disambiguation`, what tells this one from the others. `reasons`
    says why names were merged.
    """

    id: str
    type: str
    sub: str
    name: str
    aliases: tuple[str, ...] = ()
    properties: Qualifiers = ()
    reasons: tuple[str, ...] = ()

    def get(self, key: str) -> str:
        """Give a property, or '' where there is none."""
        for name, value in self.properties:
            if name == key:
                return value
        return ""

    @property
    def label(self) -> str:
        """The name as it is shown: with what tells it from its namesakes, if it has any.

        >>> Entity("person-1", "Person", "", "顾闻笛", properties=(("disambiguation", "南浦区"),)).label
        '顾闻笛（南浦区）'
        """
        told = self.get("disambiguation")
        return f"{self.name}（{told}）" if told else self.name


@record
class Edge:
    """One fact with all its evidence; parallel facts with other qualifiers are other edges."""

    id: str
    subject: str
    relation: str
    object: str
    qualifiers: Qualifiers = ()
    status: Status = "asserted"
    evidence: tuple[Evidence, ...] = ()
