"""Which of two areas a post is of that goes without one, where a sentence tells of both: the hosts of a visit, and the two who sign."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.areas import divisions

# Who receives the guests that have come: 市长甲会见。
_RECEIVES = re.compile(r"[^，。；\n]{2,18}?(?:会见|会晤|接见|接待)(?:了?(?:一行|代表团|客人|来宾))?(?=[，。；]|$)")
# Two with one title in a row are of two houses: 区长甲、|区长乙.
_POST = r"(?:长|委书记|政协主席|人大常委会主任)"
_JOINT = r"[、和与]"


@lru_cache(maxsize=8)
def _patterns(level: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"(?P<post>{level}{_POST})[\u4e00-\u9fff]{{2,4}}{_JOINT}(?P=post)(?=[\u4e00-\u9fff])"),
        re.compile(rf"(?<![\u4e00-\u9fff])(?P<post>{level}{_POST})[\u4e00-\u9fff]{{2,4}}{_JOINT}\Z"),
        re.compile(rf"(?:赴|前往|到访|访问|抵达|来到|率队到)(?P<goal>[\u4e00-\u9fff]{{2,10}}?{level})(?=[^，。；\n]{{0,12}}(?:考察|学习|访问|交流|参访|对接|取经))"),
        re.compile(rf"[\u4e00-\u9fff]{{1,10}}?{level}(?!{_POST}|委|政府)"),
    )


def side_of(text: str, level: str, at: int) -> str | None:
    """Give the area of that level which a post at a place of the text is of, where two with one title stand in a row or a host receives guests; '' where nobody can tell, None elsewhere.

    >>> text = "徐汇区与普陀区签约，区长甲某、区长乙某出席。"
    >>> [side_of(text, "区", text.index(who)) for who in ("区长甲", "区长乙")], side_of("徐汇区召开大会，区长甲某出席。", "区", 9)
    (['徐汇区', '普陀区'], None)
    """
    first, second, visits, named = _patterns(level)
    is_first = first.match(text, at) is not None
    if not is_first:
        before = second.search(text, max(at - 14, 0), at)
        if before is None or not text.startswith(before["post"], at):
            return _host(text, at, visits) if _RECEIVES.match(text, at) else None
    start = text.rfind("\n", 0, at) + 1
    full = divisions()[0]
    runs = (match.group() for match in named.finditer(text, start, at))
    known = (next((run[i:] for i in range(len(run) - 1) if run[i:] in full), "") for run in runs)
    areas = list(dict.fromkeys(filter(None, known)))
    return areas[not is_first] if len(areas) == 2 else ""


def _host(text: str, at: int, visits: re.Pattern[str]) -> str | None:
    """Give the area that guests have come to before a place of the text, in its sentence or the one before."""
    paragraph = text.rfind("\n", 0, at) + 1
    sentence = max(text.rfind("。", paragraph, at), paragraph)
    start = max(text.rfind("。", paragraph, sentence) + 1, paragraph)
    goals = list(visits.finditer(text, start, at))
    full = divisions()[0]
    return next((goals[-1]["goal"][i:] for i in range(len(goals[-1]["goal"]) - 1) if goals[-1]["goal"][i:] in full), None) if goals else None
