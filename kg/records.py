"""Turns a record (a line of JSON, a row of a table) into a page: which key holds what."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from kg.folding import fold, key
from kg.lexicons import rows
from kg.model import Given, Page

# Usual names of the parts of a record, the likeliest first.
USUAL: dict[str, tuple[str, ...]] = {
    "title": ("title", "标题", "題名", "headline", "题名"),
    "text": ("text", "content", "body", "正文", "内容", "內容", "article", "全文"),
    "date": ("date", "published", "pubdate", "pub_date", "publish_date", "publish_time", "time", "datetime", "日期", "发布时间", "發布時間", "时间"),
    "outlet": ("outlet", "media", "source", "来源", "來源", "媒体", "媒體", "site"),
    "url": ("url", "link", "链接", "連結", "网址"),
    "id": ("id", "编号", "article_id", "doc_id"),
    "author": ("author", "authors", "作者", "记者", "記者", "byline"),
}


# Tags that texts of records come with, and of these the ones that end a line; what else stands in <> is text.
_BLOCKS = ("p", "br", "div", "li", "ul", "ol", "tr", "table", "tbody", "section", "article", "blockquote", "h[1-6]", "hr")
_INLINE = ("span", "strong", "b", "i", "u", "em", "a", "img", "font", "td", "th", "center", "sup", "sub", "figure", "figcaption", "small", "o:p")
_UNSHOWN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.I | re.S)
_BLOCK = re.compile(rf"(?:</?(?:{'|'.join(_BLOCKS)})(?:\s[^<>]*)?/?>\s*+)+", re.I)
_TAG = re.compile(rf"</?(?:{'|'.join(_INLINE)})(?:\s[^<>]*)?/?>", re.I)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|[lr][ds]?quo|quot|ensp|emsp|middot|mdash|hellip|#\d{2,6}|#x[0-9a-f]{2,6});", re.I)


def without_markup(text: str) -> str:
    """Give a text without the tags and entities of HTML that it may hold, a paragraph a line.

    >>> without_markup("<p>区长&nbsp;<b>陆启明</b>出席。</p><p>会议由他主持<br/>。</p>"), without_markup("增速<5%，a<b>c")
    ('区长\\xa0陆启明出席。\\n会议由他主持\\n。', '增速<5%，a<b>c')
    """
    if not (_BLOCK.search(text) or _ENTITY.search(text) or "</" in text):
        return text
    text = _UNSHOWN.sub("", text)
    return html.unescape(_TAG.sub("", _BLOCK.sub("\n", text))).strip("\n")


# The title of an article is among the first lines of its text, if anywhere.
_HEAD = 12


def with_title(text: str, title: str) -> str:
    """Put a title on top of the text of a page that has it not.

    >>> with_title("区长陆启明走访医院。", "区长走访医院"), with_title("区长走访医院\\n区长陆启明走访医院。", "区长走访医院")
    ('区长走访医院\\n区长陆启明走访医院。', '区长走访医院\\n区长陆启明走访医院。')
    """
    there = not key(title) or any(key(title) in key(line) and len(line) < 2 * len(title) for line in text.split("\n")[:_HEAD])
    return text if there else f"{title}\n{text}"


_HAN = re.compile("[\u3400-\u9fff]")
# What parts names, but no name from itself: of 顾闻笛 柏承安 a blank does too, of Ann Lee not.
_BETWEEN_NAMES = re.compile(r"[/|丨、，,；]+")
_AROUND_NAMES = re.compile(r"[\s：:（）()\[\]\"'“”]+")


@cache
def _roles() -> tuple[dict[str, str], re.Pattern[str]]:
    roles = {row[0]: row[1] for row in rows("byline_roles")}
    # 记者顾闻笛; not roles of one character, which are surnames too (文).
    return roles, re.compile(f"(?:{'|'.join(sorted(role for role in roles if len(role) > 1))})(?=[\u3400-\u9fff]{{2,4}}$)")


def names_in(written: object) -> tuple[str, ...]:
    """Give the names in what a page or a record says of its author; those of editors and photographers are not among them.

    >>> names_in("记者顾闻笛 柏承安 编辑：温雪溪"), names_in("Ann Lee; Bo Li"), names_in(["张 三", {"name": "顾闻笛"}])
    (('顾闻笛', '柏承安'), ('Ann Lee', 'Bo Li'), ('张三', '顾闻笛'))
    """
    if isinstance(written, list):
        return tuple(dict.fromkeys(name for one in written for name in names_in(one)))
    if isinstance(written, dict):
        return names_in(written.get("name"))
    roles, glued = _roles()
    names: list[str] = []
    for part in str(written or "").split(";"):
        role = "author"
        for word in (word for piece in _BETWEEN_NAMES.split(part) for word in _words(piece)):
            found = glued.match(word)
            opening = word if word in roles else found.group() if found else ""
            role, name = roles.get(opening, role), word.removeprefix(opening)
            if name and role == "author" and name not in names:
                names.append(name)
    return tuple(names)


def _words(piece: str) -> list[str]:
    if not _HAN.search(piece):
        return [piece.strip("[]\"' ")]
    # 张　三 is one name, spread to the width of three characters.
    return _AROUND_NAMES.sub(" ", re.sub(r"(?<![^\s：:])([\u3400-\u9fff])\s+([\u3400-\u9fff])(?!\S)", r"\1\2", piece)).split()


def columns(names: Iterable[str], options: Mapping[str, str]) -> dict[str, str]:
    """Say which name holds which part: as the options say, else by the usual names.

    >>> columns(["标题", "正文"], {})
    {'title': '标题', 'text': '正文'}
    """
    there = list(names)
    lower = {name.strip().lower(): name for name in reversed(there)}
    found: dict[str, str] = {}
    for part, usual in USUAL.items():
        if options.get(part):
            found[part] = options[part]
            continue
        match = next((lower[name] for name in usual if name in lower), None)
        if match is not None:
            found[part] = match
    return found


def page_of(record: Mapping[str, Any], names: Mapping[str, str], source: str, number: int, encoding: str) -> Page | str:
    """Make a page of a record, or say what is wrong with it; offsets count in its text field, or in what is left of it without markup."""

    def part(name: str) -> str:
        value = record.get(names[name]) if name in names else None
        return value if isinstance(value, str) else "" if value is None else str(value)

    text = record.get(names["text"]) if "text" in names else None
    if not isinstance(text, str):
        return "no text"
    text = without_markup(text)
    if not text.strip():
        return "its text is empty"
    authors = names_in(record.get(names["author"]) if "author" in names else None)
    given = Given(" ".join(without_markup(part("title")).split()), part("date"), part("outlet"), part("url"), authors)
    return Page(f"{source}#{part('id') or number}", text, fold(text), encoding, given)


def apart(page: Page, seen: set[str], number: int) -> Page:
    """Give a page a source of its own: two records with one id are two pages, and evidence must tell them apart."""
    if page.source in seen:
        page = replace(page, source=f"{page.source}:{number}")
    seen.add(page.source)
    return page


def complaint(bad: list[tuple[int, str]], total: int, what: str) -> str:
    """Say which records were set aside: the first few by number, and how many."""
    shown = "; ".join(f"{what} {number}: {reason}" for number, reason in bad[:3])
    more = "; …" if len(bad) > 3 else ""
    return f"{len(bad)} of {total} {what}s set aside ({shown}{more})."
