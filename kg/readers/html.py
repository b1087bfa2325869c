"""Reads .html: the main text of the page by trafilatura below its title, with date, author and site where the page gives them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

from kg.decoding import decode
from kg.errors import BadFileError
from kg.folding import fold
from kg.model import Given, Page
from kg.records import names_in, with_title

SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_HAN = re.compile("[\u4e00-\u9fff]")
_HEADINGS = ("h1", "h2", "h3", "h4")
_HEADING = re.compile("<h[1-4]\\b", re.I)
_DAY = re.compile(r"20\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?")
_LABEL = re.compile("(?:发布|更新|发表)?(?:时间|日期)")
_LONGEST_FACTS = 60
_SHORTEST_TEXT = 30
# Elements that are no text of a story, and those that end no line.
_ASIDE = ("script", "style", "nav", "footer", "header", "aside", "form", "select", "noscript")
_IN_LINES = frozenset(("a", "b", "strong", "em", "i", "u", "span", "font", "small", "sup", "sub", "time", "img", "html", "body"))
# Stands before and behind the number of a heading: no character, so no text has it.
_MARK = "\ufdd0"
_ENDED = re.compile(r"</(?:html|body)\s*>", re.I)
_UNSHOWN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.I | re.S)
_MUST_END = re.compile(r"<(?P<end>/?)(?P<name>div|article|section|main|table|script|style|title|h[1-6]|ul)\b", re.I)
_IN_A_TAG = re.compile(r"<(?:!--(?:(?!-->).)*|[a-z/!][^<>]*|)\Z", re.I | re.S)
_CHARSET = re.compile(rb"<meta[^>]{0,80}charset=[\"']?([A-Za-z0-9_\-]{3,20})", re.I)


def read(path: Path, source: str, options: Mapping[str, str]) -> Iterator[Page]:
    """Yield the page, with one story or several, then raise BadFileError if it is cut off.

    Its offsets count in the text that is left when tags, menus and footers are gone, with the title on top where the text has it not.
    """
    data = path.read_bytes()
    found = _CHARSET.search(data[:4000])
    declared = found.group(1).decode() if found else ""
    html, encoding, cut = _decoded(data, path, options, declared)
    # Imported here: it takes half a second, and most users never read HTML.
    import trafilatura

    stories = _stories(html) if len(_HEADING.findall(html)) > 1 and len(_DAY.findall(html)) > 1 else ""
    # One paragraph a line: the text that bare_extraction gives has lost its paragraphs.
    text = stories or trafilatura.extract(html, include_comments=False, include_tables=True) or ""
    cut = cut or is_cut_off(html)
    if not text.strip():
        problem = "this page is cut off, and no main text was found in what is there." if cut else "no main text was found in this page."
        raise BadFileError(path, problem, "Save it again." if cut else "Save the article as .txt if it has one.")
    # Else any year in the text becomes the page's date, as the first of January.
    says = trafilatura.extract_metadata(html, date_config={"extensive_search": False, "original_date": True})
    title, date, outlet, url = (" ".join((value or "").split()) for value in (says.title, says.date, says.sitename, says.url))
    # What a page of several stories says of itself holds for none of them, but whose it is.
    given = Given("", "", outlet, url, scraped=True) if stories else Given(title, date, outlet, url, names_in(says.author or ""), scraped=True)
    text = with_title(text, given.title)
    yield Page(source, text, fold(text), encoding, given)
    if cut:
        raise BadFileError(path, "this page is cut off; what stands before that was read.", "Save it again.")


def _stories(html: str) -> str:
    """Give the text of a page of several stories, each with a heading, its day under that, and a text; '' where it is no such page."""
    import trafilatura

    tree = trafilatura.load_html(html)
    if tree is None:
        return ""
    headings: list[Any] = []
    for element in list(tree.iter()):
        if element.tag in _ASIDE and element.getparent() is not None:
            element.drop_tree()
        elif element.tag in _HEADINGS:
            title = " ".join(element.text_content().split())
            for inner in list(element):
                element.remove(inner)
            element.text, element.tail = f"\n{_MARK}{len(headings)}{_MARK}{title}", f"\n{element.tail or ''}"
            headings.append(element)
        elif isinstance(element.tag, str) and element.tag not in _IN_LINES:
            element.text, element.tail = f"\n{element.text or ''}", f"\n{element.tail or ''}"
    lines = _lines(tree)
    starts = [i for i, line in enumerate(lines) if _begins(lines, i)]
    if len(starts) < 2 or any(map(_is_text, lines[: starts[0]])):
        return ""
    first, last = (headings[int(lines[i].split(_MARK)[1])] for i in (starts[0], starts[-1]))
    # Behind the last story stands what belongs to the page, outside of what holds all of them.
    around = set(first.iterancestors())
    lines = _lines(next(element for element in last.iterancestors() if element in around))
    starts = [i for i, line in enumerate(lines) if _begins(lines, i)]
    parts = [lines[a:b] for a, b in pairwise([*starts, len(lines)])]
    sizes = [sum(map(_is_text, part)) for part in parts]
    if len(parts) < 2 or (max(sizes[1:]) == 1 and sizes[0] > 2):
        # One story, and the heads of others with a sentence of each.
        return ""
    return "\n\n".join("\n".join([part[0].split(_MARK)[2], *_day_first(part[1]), *(line.split(_MARK)[-1] for line in part[2:])]) for part in parts)


def _lines(element: Any) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in element.text_content().split("\n")) if line]


def _is_text(line: str) -> bool:
    return len(line) >= _SHORTEST_TEXT and "。" in line


def _begins(lines: Sequence[str], at: int) -> bool:
    """Tell whether a story begins at a line: a heading, its day under that, and a text before the next heading."""
    if not lines[at].startswith(_MARK) or not _HAN.search(lines[at]) or at + 2 >= len(lines):
        return False
    facts, behind = lines[at + 1], takewhile(lambda line: not line.startswith(_MARK), lines[at + 2 :])
    return len(facts) <= _LONGEST_FACTS and "。" not in facts and _DAY.search(facts) is not None and any(map(_is_text, behind))


def _day_first(line: str) -> list[str]:
    """Part the day of a story from what else stands in its line."""
    day = _DAY.search(line)
    rest = line.replace(day.group(), "").strip(" |：:　") if day else line
    return [*([day.group()] if day else []), *([rest] if rest and not _LABEL.fullmatch(rest) else [])]


def _decoded(data: bytes, path: Path, options: Mapping[str, str], declared: str) -> tuple[str, str, bool]:
    """Decode a page, without the last character where half of it is missing: give its text, its encoding, and whether that is so."""
    told = BadFileError(path, "")
    for half in range(4):
        try:
            text, encoding = decode(data[: len(data) - half], path, encoding=options.get("encoding", ""), lossy=bool(options.get("lossy")), declared=declared)
        except BadFileError as error:
            told = told if half else error
            if "cut in half" not in told.problem:
                break
        else:
            return text, encoding, half > 0
    raise told


def is_cut_off(html: str) -> bool:
    """Tell whether a page ends in the middle: in a tag, or within an element that no page may leave open.

    >>> is_cut_off("<body><div><p>区长陆启明出席"), is_cut_off("<body><div>…</div><p>区长陆启明出席。"), is_cut_off("<div>…</div><p>陆启明</")
    (True, False, True)
    """
    if _ENDED.search(html):
        return False
    shown = _UNSHOWN.sub("", html)
    tags = Counter(match["name"].lower() if not match["end"] else f"/{match['name'].lower()}" for match in _MUST_END.finditer(shown))
    return _IN_A_TAG.search(shown) is not None or any(tags[name] > tags[f"/{name}"] for name in tags if name[0] != "/")
