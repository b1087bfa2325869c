"""Takes a web page, a broadcast item or a record apart: one article, and what stands around it."""

from __future__ import annotations

import re

from kg.layout.bylines import read_names, split_end, split_start
from kg.layout.columns import Draft, Paragraph
from kg.layout.lines import Line, tail_marks
from kg.layout.newspaper import _shift
from kg.model import Span

_CUES = re.compile(r"^(?:首页|当前位置|打开\s?APP|index_|上一篇|下一篇|点击蓝字|【打印】|相关新闻|延伸阅读)|浏览(?:次数|人次)|点击数|字号：|字级|发布(?:时间|日期)：|更新时间：|撰文：|我来说两句|^\S{2,8} (?:前天|昨天|今天|\d+小时前)$", re.M)
_AD = re.compile(r"^@@.*")
_NUMBERED = re.compile(r"^(?:\d\d\s*\||▼|【)")


def is_web(text: str) -> bool:
    """Tell whether a page is scraped from a site and holds one article."""
    return bool(_CUES.search(text))


def find_article(lines: list[Line], page: str) -> tuple[list[Draft], list[Span], list[Span]]:
    """Give the one article, and the spans of masthead and clutter."""
    draft = Draft()
    masthead: list[Span] = []
    clutter: list[Span] = []
    tail = False
    for line in lines:
        span = Span(line.start, line.end)
        if not tail and draft.paragraphs and tail_marks().search(line.text):
            tail = True
        if tail:
            names = read_names(line.text) if re.match(r"^(?:撰文|作者|文字|来源\s*\|)", line.text) else []
            if names:
                draft.names.extend(_shift(names, line.start))
                draft.pieces.append(span)
            else:
                clutter.append(span)
            continue
        if line.kind == "clutter" and not _byline_like(line.text):
            clutter.append(span)
        elif line.kind in ("masthead", "meta") or (not draft.titles and line.kind != "text" and _site_line(line.text)):
            masthead.append(span)
            if _byline_like(line.text):
                draft.names.extend(_shift(read_names(line.text), line.start))
        elif line.kind == "byline" or (_byline_like(line.text) and len(line.text) < 90 and "。" not in line.text):
            draft.names.extend(_shift(read_names(line.text), line.start))
            draft.pieces.append(span)
        elif (not draft.titles and line.kind in ("headline", "section")) or (not draft.titles and not draft.paragraphs and len(line.text) < 60 and "。" not in line.text) or (draft.titles and not draft.paragraphs and line.kind == "headline" and not line.after_blank and len(draft.titles) < 3):
            draft.titles.append(span)
            draft.pieces.append(span)
        else:
            _add(draft, line)
    return ([draft] if draft.pieces else []), masthead, clutter


def _byline_like(text: str) -> bool:
    return bool(re.search(r"(?:作者|撰文|撰稿|文字|文)\s*[：|]\s*[\u4e00-\u9fff]{2,3}|^（(?:记者|文：|图/|本报记者)|^记者[\u4e00-\u9fff]{2,3}/", text)) and "。" not in text


def _site_line(text: str) -> bool:
    return bool(re.search(r"^\S{2,14}(?:新闻网|发布|新闻|报|网|客户端)$|(?:\s{2,}\S{2,4}){3,}|^\S{2,8} (?:前天|昨天|今天|\d+小时前)$|小时前$|^(?:\S+ \| )+", text))


def _add(draft: Draft, line: Line) -> None:
    draft.pieces.append(Span(line.start, line.end))
    start, names = split_start(line.text)
    draft.names.extend(_shift(names, line.start))
    end, last = split_end(line.text)
    if last and end > start:
        draft.names.extend(_shift(last, line.start))
    else:
        end = len(line.text)
    body = line.text[start:end]
    lead = len(body) - len(body.lstrip("○■□●· ▼"))
    if body.strip() and not (line.kind == "headline" and len(line.text) < 12 and not re.match(r"^[\u4e00-\u9fff]{2,4}[为的]", body) and not re.search(r"\d{4}\.\d", body)):
        draft.paragraphs.append(Paragraph([Span(line.start + start + lead, line.start + end)]))
