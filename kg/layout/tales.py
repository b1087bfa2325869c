"""Tells a piece of a novel from what is reported: nobody in it is anybody, and nothing in it took place."""

from __future__ import annotations

import re

# The head of a chapter is a line of its own (第三章 夜雨, 某某传 第12回); a law's has articles below it.
_NUMBER = r"第[\d一二三四五六七八九十百千零]{1,6}"
_CHAPTER = re.compile(rf"^[^。，；：\n]{{0,24}}?(?<![在到据读写从和、]){_NUMBER}[章回](?![程报条])[^。，；：条款\n]{{0,24}}$|^(?:楔子|序章|引子)$", re.MULTILINE)
# Found sooner than the whole head of one.
_NUMBERED = re.compile(f"{_NUMBER}[章回]|楔子|序章|引子")
_ARTICLE = re.compile(rf"^\s*{_NUMBER}条", re.MULTILINE)
# What the sites that print novels say around a chapter.
_SITE = re.compile("加入书签|加入书架|上一章|下一章|最新章节|章节目录|作品目录|投票推荐|投推荐票|小说网|小说站|最快更新|最新网址|求收藏|手打中|章节试读|免费试读|小说阅读|订阅再创|作者有话|题外话|书趣阁|书友阁|作家列表|未完待续")
# Few reports hold one of either, and so one look tells.
_SIGNS = re.compile(f"{_SITE.pattern}|{_NUMBERED.pattern}")
# A report has somebody say what he says (说, 表示); somebody who 笑道, 喝道 or 问道 it is in a tale.
_SPEAKS = r"(?:[问笑喝叹喊答骂吼叫哼嚷怒惊急说]|吩咐|开口|接话|嘀咕|[冷淡缓]{2}|[轻低沉]声)道"
_SPEECH = re.compile(rf"{_SPEAKS}[：，]?\s?“|”[^。！？“”\n]{{0,14}}?{_SPEAKS}[。，：]")
# Found sooner than whole speeches, of which each holds it: a report tells of a 报道 or a 街道.
_SPOKEN = re.compile(r"道(?<=[问笑喝叹喊答骂吼叫哼嚷怒惊急说咐口话咕冷淡缓声]道)[：，。\s“]")
# So is who cries out, asks or doubts in quotes (“你怎么来了？”); a report quotes whole statements.
_PARTICLES = "啊吧呢吗嘛呀哦哎呗了"
_OUTCRY = re.compile(rf"(?:^|[：。，])\s*“[^”\n]{{0,80}}(?:[！？…]|[{_PARTICLES}][。！？…]{{0,3}})”", re.MULTILINE)
# How the quotes of all those end, and few others.
_CRIED = re.compile(f"[！？…{_PARTICLES}][。！？…]{{0,3}}”")
_PRESS = re.compile(r"记者|通讯员|本报|讯[）)]|来源：|供稿|责任编辑|编辑：|据悉|发布[时日]|浏览|字号")
# Of twenty thousand reports none without a mark of the press has more than two of these signs.
_ENOUGH = 3
_PLENTY = 5


def is_tale(text: str) -> bool:
    """Tell whether a page is a piece of a novel, by how it is headed, by the site around it, and by how its people speak."""
    speeches = len(_SPEECH.findall(text)) if _SPOKEN.search(text) else 0
    signed = _SIGNS.search(text) is not None
    sites = len(set(_SITE.findall(text))) if signed else 0
    chapter = signed and bool(_NUMBERED.search(text)) and bool(_CHAPTER.search(text)) and not _ARTICLE.search(text)
    signs = speeches + 2 * sites + 2 * chapter + ("小说" in text)
    if _PRESS.search(text):
        # People cry out in a reporter's features too.
        return signs >= _PLENTY
    enough = _ENOUGH + (not signs) - signs
    return len(_CRIED.findall(text)) >= enough and len(_OUTCRY.findall(text)) >= enough
