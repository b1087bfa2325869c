"""Gives each article its authors and the paper or site it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Evidence, Mention, Sentence, Span, Triple

YIELDS = ("AUTHORED", "PUBLISHED")

_NOT_AUTHORS = ("摄影", "摄", "图", "编辑", "责编", "审核", "校对")


def extract(sentence: Sentence) -> Iterable[Triple]:
    """Yield byline and outlet once an article, with its first sentence."""
    return _of_article(sentence) if not sentence.index else ()


def _of_article(sentence: Sentence) -> Iterator[Triple]:
    article = sentence.article
    node = Mention(article.title, "Article", "", Span(0, 0), full=article.title, aliases=(article.title_original,))
    for author in article.authors:
        if author.role in _NOT_AUTHORS:
            continue
        mention = Mention(author.name, "Person", "", Span(0, 0))
        yield Triple(mention, "AUTHORED", node, (("role", author.role),) if author.role else (), _evidence(sentence, author.span, "byline.author"))
    if article.outlet:
        outlet = Mention(article.outlet, "Organization", "MediaOutlet", Span(0, 0))
        yield Triple(outlet, "PUBLISHED", node, (), _evidence(sentence, article.outlet_span, "byline.outlet"))


def _evidence(sentence: Sentence, span: Span | None, rule: str) -> Evidence:
    article = sentence.article
    if span is None:
        span = article.body.original(sentence.span.start, sentence.span.end)
    return Evidence(article.id, article.source, span.start, span.end, article.page_text[span.start : span.end], rule, 0.98, words=(span,))
