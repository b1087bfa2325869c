"""Reads bylines in their many shapes: □记者 甲 乙, ● 宗河, （文：甲 图：乙）, 记者甲/某地报导, 甲 文/摄."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kg.gazetteer import places_in
from kg.lexicons import any_of, rows, words

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003134f"
_MARKS = "□■●◎○◆★▲◇▪※·—-"
# A byline is short; the longest seen, with all editors of a hospital's page, has 70 characters.
_LONGEST = 90
# What stands before 记者 and says whose: a paper's own word for itself, a rank, or an outlet's name.
_WHOSE = rf"(?:(?:本报|本刊|本网|本台|本社|特约|特派|文字|见习|实习|首席|资深|专题|全媒体|融媒体?|学生|校园|驻[{_HAN}]{{1,3}}|[{_HAN}·]{{0,8}}(?:新闻|日报|晚报|早报|周报|报|网|社|台|中心|传媒|客户端)|[{_HAN}]{{2,4}}(?=记者 [{_HAN}]{{2,4}}(?: |$))) ?·?)*"
_FREE = ("摄影记者", "记者", "通讯员", "实习生", "评论员")
_SPACED = ("文图", "图文", "摄影", "摄", "图", "撰文", "撰稿", "供稿", "采写", "编辑", "责编", "责任编辑", "本版责编", "本版编辑", "美编", "校对", "审核", "视觉", "主编", "版式", "监制", "统筹", "策划", "信息员", "撰稿人", "供稿人", "投稿人", "投稿", "作者", "版面", "审校", "值班主任", "本版摄影", "采编", "文案", "一审", "二审", "三审", "初审", "复审", "终审", "签发", "编审")
_TOKEN = re.compile(r"[^\s、，；/／|丨◎【】\[\]]+")
_NAME = re.compile(rf"[{_HAN}]{{1,4}}(?:·[{_HAN}]{{1,8}})*|[A-Z][A-Za-z.]*(?:[ ·][A-Z][A-Za-z.]*)*")
_AFTER_NAME = re.compile(r"(?:（[^（）]{1,16}）|摄影报[道导]|图文报[道导]|综合报[道导]|报[道导]|发自.{2,6}|综合)$")
_NO_NAME = re.compile(r"(?:查看|其他|其它|更多|原文|点击|关闭|返回|扫码|了解|获悉|得知|从|采访|看到|来到|发现|走进|按|手记|观察|调查|团)")
# An office and who wrote for it: 办公室（甲某）; the class of a pupil who did; a longer name of a body.
_OF_OFFICE = re.compile(rf"[{_HAN}]{{2,12}}[办部科室处局股院站委会校组心]（(?P<name>[{_HAN}]{{2,4}})）")
_CLASS = re.compile(r"(?:(?:初|高)?[一二三四五六七八九]|[一二三四五六]年级|\d{2,4}级[\u4e00-\u9fff]{0,6})(?:年级)?（?\d{0,2}）?[班级]")
# Behind these a line of facts has no more names: 字体：大 中 小.
_LABEL = re.compile("(?:字体|字号|字级|大小|浏览|点击|阅读)[：:]")
_LONG_BODY = re.compile(rf"[{_HAN}]{{3,}}[科股院校会站社馆团行系班村厂矿学]$")
# Bodies that stand where names do: the first are never the end of a name, the others may be (登科).
_UNIT = re.compile(r"(?:部|局|委|办|处|室|组|队|中心|公司|街道|集团|新闻|发布|记者|传媒)$")
# Firms, towns and kinds of work are no names, however short: 二公司, 某山镇, 文字.
_NO_PERSON = re.compile(r"公司$|打印|投稿|评论|分享|收藏|本页|举报|点赞|纠错|下载|^宣传|^..[镇乡街]$|^(?:文字|图片|图文|视频)$|^(?:宣传|党办|院办|医务|护理|信息|人事|财务|总务|后勤|保卫|科教|教务|防保|公卫|检验|设备|质控|法制|政工|政治|综合|业务|组织|党建|新闻|法规)科$")
_BODY = re.compile(r"(?:科|站|社|台|院|校|团|会|报|网|馆|学)$")
_STATION = re.compile(r"(?:台|报|网|社)$")
# Dates, times and buttons that share a line with a byline.
_NOISE = re.compile(r"[\d:./\-年月日]+|[【\[].*|(?:综合|摄影|图文)?报[道导]|图文|等")
_REPORT = re.compile(r"(?:报[道导]|电|讯)$")


_PADDED = re.compile(rf"(?<![{_HAN}])([{_HAN}] [{_HAN}](?: [{_HAN}])?)(?=\s?[|：:])")
# 某社/ 记者甲某地5日电, 甲 / 某地报导: how papers of Taiwan sign a story in a line of its own.
_SIGNED_LINE = re.compile(rf"(?:[{_HAN}]{{2,6}}/\s?)?(?:[{_HAN}]{{1,4}}社)?记者(?P<who>[{_HAN}]{{4,8}})\d{{1,2}}日(?:专)?电|(?P<name>[{_HAN}]{{2,4}})\s?/\s?(?:[{_HAN}]{{2,4}})?报[道导]")


class Name(NamedTuple):
    """A name in a byline with its role; offsets in the text it was read from."""

    text: str
    role: str
    start: int
    end: int

    def moved(self, by: int) -> Name:
        """Give the same name with its offsets moved."""
        return Name(self.text, self.role, self.start + by, self.end + by)


class Byline(NamedTuple):
    """What a stretch of text is as a byline: its names, whether a word such as 记者 announces them, whether it is nothing else."""

    names: tuple[Name, ...]
    announced: bool
    whole: bool

    @property
    def authors(self) -> tuple[Name, ...]:
        """The names of those who wrote; not of photographers and editors."""
        return tuple(name for name in self.names if name.role not in ("摄影", "编辑"))


@lru_cache(maxsize=1)
def _roles() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {row[0]: row[1] for row in rows("byline_roles")}
    free, spaced = "|".join(_FREE), any_of(_SPACED)
    other = any_of(table)
    pattern = (
        rf"(?<![{_HAN}])(?:{_WHOSE})(?P<free>{free})(?!团|按|手记|站|节|们)(?:[：:|]|\s*/\s*(?=[{_HAN}]{{2,4}}(?:\s|$)))?\s*"
        rf"|(?<=[{_HAN}])(?:特约|本报|见习)?(?P<glued>通讯员|摄影记者|摄影报[道导])\s*"
        rf"|(?:(?<=[\s/／（({_HAN}])|^)(?P<trailing>(?:文|图|摄|图文|文图)(?:[/／并、](?:文|图|摄|摄影))?)(?=\s|$|（|）)\s*"
        rf"|(?<![{_HAN}])(?:特约|本报)?(?P<colon>(?:{other})(?:\s?[、/／·和+]\s?(?:{other}))*)\s*[：:|丨/](?!(?:{other})(?:\s|$))\s*"
        rf"|(?<![{_HAN}])(?:特约|本报)?(?P<spaced>(?:{other})(?:[/／、](?:{other}))+|{spaced})(?:\s+|$)"
    )
    return re.compile(pattern), table


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return words("surnames") | words("compound_surnames")


def has_surname(name: str) -> bool:
    """Tell whether a name begins with a surname and has a usual length.

    >>> has_surname("殷乐"), has_surname("欧阳修文"), has_surname("要闻")
    (True, True, False)
    """
    # 高洪某某: of two families.
    return (2 <= len(name) <= 3 and name[0] in _surnames()) or (3 <= len(name) <= 4 and name[:2] in _surnames()) or (len(name) == 4 and name[0] in _surnames() and name[1] in _surnames() and set(name[2:]) <= words("given_characters"))


def _is_place(token: str) -> bool:
    """Tell whether a token is the name of an area: 泰安|报道."""
    return any(end - start == len(token) for start, end, _ in places_in(token, ()))


def _named(text: str, start: int, end: int, role: str) -> tuple[list[Name], bool]:
    """Read the names of a stretch, and tell whether there is nothing else; a two-character name may be padded (殷 乐)."""
    found: list[Name] = []
    label = _LABEL.search(text, start, end)
    clean = label is None
    for match in _TOKEN.finditer(text, start, label.start() if label else end):
        token = match.group().lstrip("（()）：:" + _MARKS)
        at = match.end() - len(token)
        if _CLASS.fullmatch(token):
            continue
        of_office = _OF_OFFICE.match(token)
        if of_office and has_surname(of_office["name"]):
            at += of_office.start("name")
            token = of_office["name"]
        if token[-1:] in ("：", ":") and (token[:-1] in _roles()[1] or token[:-1] in ("热度", "人气", "字体")):
            # 作者：热度：5: the next label, and nobody between.
            continue
        token = token.rstrip("：:")
        token = (_AFTER_NAME.sub("", token) or token).rstrip("（）()：:")
        if not token.strip(_MARKS) or _NOISE.fullmatch(token):
            continue
        if found and match.group() != token and match.group().endswith(("报道", "报导")) and (not has_surname(token) or _is_place(token)):
            # 记者 甲乙 上海报道: from where it is told.
            continue
        before = text[match.start() - 1 : match.start()]
        if before in "/／◎" and before and (_REPORT.search(match.group()) or len(token) > 4):
            continue
        if len(token) > 1 and (_UNIT.search(token[2:]) or _LONG_BODY.fullmatch(token) or _NO_PERSON.search(token) or (_BODY.search(token) and (role == "编辑" or not has_surname(token)))):
            continue
        if _NAME.fullmatch(token) and not _NO_NAME.match(token):
            last = found[-1] if found else None
            if last is not None and token.isascii() and last.text.isascii() and text[last.end : at] == " ":
                # Mary|Lam: the parts of one name.
                found[-1] = Name(f"{last.text} {token}", role, last.start, at + len(token))
            elif len(token) == 1 and last is not None and len(last.text) == 1 and not text[last.end : at].strip():
                found[-1] = Name(last.text + token, role, last.start, at + 1)
            else:
                found.append(Name(token, role, at, at + len(token)))
        else:
            clean = False
    kept = [name for name in found if len(name.text) > 1]
    return kept, clean and len(kept) == len(found)


def _ends_a_name(text: str, pictured: bool) -> bool:
    """Tell whether the 文 that a text ends with is the last of a name and not the word for who wrote: 王静文, but 王静文 李明图."""
    run = re.search(rf"[{_HAN}]+$", text)
    return run is not None and has_surname(run[0]) and (len(run[0]) == 2 or not pictured)


@lru_cache(maxsize=1024)
def read_byline(text: str) -> Byline:
    """Read the names of a byline with their roles.

    >>> [(n.text, n.role) for n in read_byline("□ 记者 甲乙 丙丁 通讯员 戊己").names]
    [('甲乙', '记者'), ('丙丁', '记者'), ('戊己', '通讯员')]
    >>> [(n.text, n.role) for n in read_byline("记者简佑/彰化报导").names], read_byline("记者从会上获悉").whole
    ([('简佑', '记者')], False)
    """
    pattern, table = _roles()
    # 记 者 | 甲: the letters of a padded word are put together, the names keep their places.
    text = _PADDED.sub(lambda m: m[1].replace(" ", "").ljust(len(m[1])) if m[1].replace(" ", "") in table else m[1], text.replace("丨", "|"))
    marks = list(pattern.finditer(text))
    pictured = any(mark["trailing"] and mark["trailing"] != "文" and re.search(rf"[{_HAN}]$", text[: mark.start()]) for mark in marks)
    marks = [mark for mark in marks if not (mark["trailing"] == "文" and _ends_a_name(text[: mark.start("trailing") + 1], pictured))]
    found, whole = _named(text, 0, marks[0].start() if marks else len(text), "")
    if marks and marks[0]["free"]:
        # 某某台 记者 甲: whose reporter he is.
        found = [name for name in found if not _STATION.search(name.text)]
    announced = False
    pending = len(found)
    # Before the word that announces a byline stands a name, or the line is something else: 星期五 责任编辑 甲乙.
    whole = whole and not (marks and any(not has_surname(name.text) for name in found))
    for i, match in enumerate(marks):
        end = marks[i + 1].start() if i + 1 < len(marks) else len(text)
        word = match["free"] or match["glued"] or match["colon"] or match["spaced"] or match["trailing"]
        kinds = {table.get(part, "photo" if part[0] in "摄图" and "文" not in part else "author") for part in re.split(r"\s?[、/／·和+]\s?", word)}
        # 文、图/甲: who did both wrote it.
        kind = "author" if "author" in kinds else min(kinds)
        alone = not text[match.end() : end].strip(" （）()")
        behind = pending and (match["trailing"] or (alone and kind == "photo" and not match["colon"]))
        if behind:
            # The word stands behind its names: 甲 摄, 甲/文 乙/图, 甲 文/摄.
            if kind == "photo" and "文" not in word:
                found[-pending:] = [Name(n.text, "摄影", n.start, n.end) for n in found[-pending:]]
            announced, pending = True, 0
        role = "" if behind else {"author": word, "photo": "摄影", "other": "编辑"}[kind]
        if match["free"] and i and marks[i - 1]["spaced"] in ("摄影", "图") and not text[marks[i - 1].end() : match.start()].strip():
            # 摄影 通讯员 甲: who took the picture.
            role = "摄影"
        names, clean = _named(text, match.end(), end, role)
        if word.endswith("来源"):
            # 来源：科研处 甲某某: behind the office that it comes from stands who wrote it.
            names = [name._replace(role="作者") if text[match.end() : name.start].strip() and has_surname(name.text) and name.text not in words("frequent_words") else name for name in names]
        announced = announced or bool(names)
        whole = whole and (clean or kind == "other")
        found += names
        pending = len(names)
    return Byline(tuple(found), announced, whole and bool(found))


# The outlet that a byline opens with: 某报客户端 | 记者 甲, 某新闻江澜观察 甲.
_OWN_OUTLET = re.compile(rf"[{_HAN}]{{2,8}}(?:新闻|日报|晚报|时报|客户端|融媒|观察)(?:[{_HAN}]{{2,4}}观察)?\s+(?=[{_HAN}]{{2,3}}(?: [{_HAN}]{{2,3}})?$)|[{_HAN}]{{2,8}}(?:日报|晚报|时报|新闻|客户端|网|融媒)(?:[{_HAN}]{{2,6}})?\s*[|丨/]\s*(?=(?:见习|首席|全媒体)?(?:记者|通讯员))|[{_HAN}A-Za-z]{{2,10}}(?<!本报)\s+(?=(?:见习|首席|特约)?记者\s?[{_HAN}]{{2,4}}\s?[/／])")


def byline_of(line: str) -> Byline | None:
    """Read a line that is a byline and nothing else, or give None.

    >>> [bool(byline_of(x)) for x in ("● 宗河", "■ 简讯", "本报记者 甲乙 通讯员 丙丁", "记者从会上获悉，大会开幕", "（殷 乐）")]
    [True, False, True, False, True]
    """
    text = line.strip()
    if len(text) > _LONGEST or "。" in text or not text:
        return None
    inner = text[1:-1] if text[0] in "（【" and text[-1] in "）】" else text
    line_of = _SIGNED_LINE.fullmatch(text)
    if line_of is not None and (who := _of_reporter(line_of["who"]) if line_of["who"] else line_of["name"]) and has_surname(who) and who not in words("frequent_words") and not _is_place(who):
        return Byline((Name(who, "记者", at := line_of.start("who" if line_of["who"] else "name"), at + len(who)),), True, True)
    own = _OWN_OUTLET.match(inner)
    if own is not None:
        # 某报客户端 | 记者 甲: the names keep their places.
        inner = " " * own.end() + inner[own.end() :]
    byline = read_byline(inner)
    if not byline.whole or ("，" in inner and not all("：" in part for part in inner.split("，"))):
        return None
    if byline.announced:
        return byline
    marked = text[0] in _MARKS or inner != text or own is not None
    named = all(has_surname(name.text) and name.text not in words("frequent_words") for name in byline.names)
    return byline if marked and named and text.strip(f" 【】{_MARKS}") not in words("section_titles") else None


def signed_below_title(line: str) -> Byline | None:
    """Read a line of one name of three characters and nothing else, as it stands between a headline and a date, or give None.

    >>> signed_below_title("王乙丙") is None, signed_below_title("宣传部") is None
    (False, True)
    """
    return read_byline(line) if re.fullmatch(rf"[{_HAN}]{{3}}", line) and has_surname(line) and not _NOT_SIGNED.search(line) else None


_NOT_SIGNED = re.compile(r"^(?:宣传|文化|时政|党建|安全|农业|经济|公告|通知|简|要)|[网厅局部界报台社院校会科处室站组版区县市镇闻息动态]$")


def names_alone(line: str) -> Byline | None:
    """Read a line of two to four names, or of names behind their department, and nothing else, as it stands below a report, or give None.

    >>> [name.text for name in names_alone("甲乙 丙丁").names] if names_alone("甲乙 丙丁") else None, [name.text for name in names_alone("宣传科 李丙丁").names]
    (None, ['李丙丁'])
    """
    department = _DEPARTMENT.match(line)
    # Behind their department the names keep their places.
    names = " " * department.end() + line[department.end() :] if department else line
    if not re.fullmatch(rf"\s*[{_HAN}]{{2,3}}(?:[ 、][{_HAN}]{{2,3}}){{{0 if department else 1},3}}", names):
        return None
    byline = read_byline(names)
    complete = len(byline.names) == len(_TOKEN.findall(names))
    return byline if byline.whole and complete and all(has_surname(name.text) for name in byline.names) else None


# Whose report it is, above those who signed it: 宣传科 甲某.
_DEPARTMENT = re.compile(rf"[{_HAN}]{{1,8}}(?:[科处部室办系]|团委|学院|支部|融媒(?:体|体中心)?)(?:\s+|（[{_HAN}、]{{2,10}}）\s*)(?!(?:门诊|党支部|团支部|护理))")
_OUTLET_WORD = rf"[{_HAN}A-Za-z·\-]{{1,14}}(?:网|报|社|台|客户端|新闻|频道|云|中心|报道|融媒|发布|在线|传媒)"
_PLACE_AND_DAY = rf"(?:\s?[{_HAN}]{{0,14}}?\d{{1,2}}月\d{{1,2}}日(?:\d{{1,2}}时)?)?"
_DATELINE = re.compile(
    rf"(?:(?:本报|本刊|本网|本台|本站|本院|本校|我院|我校|校园?网)(?:综合)?(?:讯|消息|电)|又?讯(?=[\s（\d：])|【[^】]{{0,24}}(?:(?<![快喜简短资])讯|电|消息|报[道导])】|\[[{_HAN}]{{2,10}}(?:专讯|讯|消息)\]|（(?:本报|本刊|本[网台站院校]|新闻网|校园网)讯）"
    rf"|[{_HAN}]{{2,12}}(?:讯|消息|电|报[道导])(?=\s*（[^（）]{{0,8}}(?:记者|通讯员|实习生))"
    rf"|[{_HAN}]{{1,5}}[社网][{_HAN}]{{1,6}}\d{{1,2}}月\d{{1,2}}日电(?![影视力动信子台网商气池脑线缆])|[{_HAN}]{{2,10}}\d{{1,2}}月\d{{1,2}}日(?:讯|电)(?=\s*[（：])|[A-Za-z.]{{2,16}}消息(?=[（：])|[{_HAN}]{{1,6}}[网社报][{_HAN}]{{2,6}}(?:消息|讯)(?=（[{_HAN}]{{2,3}}(?:[ 、][{_HAN}]{{2,3}}){{0,3}}）)"
    rf"|{_OUTLET_WORD}(?:（[^（）]{{2,10}}）)?{_PLACE_AND_DAY}(?:(?:讯|电|消息)(?=[\s（：:\d])|报[道导](?=（[^（）]{{0,8}}(?:记者|通讯员)))|（[^（）]{{2,10}}(?:新闻|报[道导]|讯)）(?=【))\s*"
)
# Found sooner than whole datelines, of which each holds one.
_OF_DATELINES = re.compile("讯|消息|电|报[道导]|新闻")
# 【记者甲台中报导】, and 某报记者 甲 通讯员 乙 报道：.
_IN_CORNERS = re.compile(rf"[【〔\[［](?:[A-Za-z\d{_HAN}]{{2,10}}/\s?|[{_HAN}]{{0,6}}?)记者\s?(?P<who>[{_HAN}]{{2,4}}(?:\s?[/／]\s?|\s)?[{_HAN}]{{0,4}}?)(?:综合)?\s?报[道导][】〕\]］]\s*")
_SEVERAL_IN_CORNERS = re.compile(rf"[【〔](?P<by>[{_HAN}]{{0,6}}?记者[^【】〔〕/／]{{2,5}}[、 ][^【】〔〕/／]{{0,8}})[/／][{_HAN}]{{2,4}}(?:综合)?报[道导][】〕]\s*")
_REPORTED_BY = re.compile(r"(?P<by>[^，。；：]{0,12}?记者[^，。；：]{2,40}?)\s?报[道导][：:]\s*")
# 某网讯（某日报）记者甲: where it stood first.
_PAPER = re.compile(rf"[{_HAN}]{{2,8}}(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|电视台|广播电台|融媒体?中心)")
# When the page was published, on the same line as the report's first words.
_DAY_ABOVE = re.compile(r"20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s+(?:\d{1,2}:\d\d(?::\d\d)?\s+)?")
_IN_BRACKETS = re.compile(r"[（【]([^（）【】]{2,60}(?:（[^（）]{1,6}）[^（）]{0,12})?)[）】]\s*")
_AGENCY = re.compile(rf"（[{_HAN}]{{2,6}}社记者([{_HAN}]{{4,7}}?)(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})日电）\s*")
_INLINE = re.compile(rf"记者[{_HAN}]{{2,4}}[/／◎][{_HAN}]{{2,8}}报[道导]\s*|(?:全媒体|融媒体?|本报|本网|本台|见习|首席|特约)*记者\s?[{_HAN}]{{2,4}}(?:摄影)?报[道导][\s：:]\s*|[□■●◎▲◆]\s?(?:本报|本刊|本网)记者 [{_HAN}]{{2,4}}(?: [{_HAN}]{{2,4}})? (?=\d{{1,2}}月\d{{1,2}}日|近日|日前)|[{_HAN}]{{2,6}}(?:网|社|报|台|新闻)记者[{_HAN}]{{2,3}}(?:\d{{1,2}}月)?\d{{1,2}}日报[道导][：:]\s*")
_AT_END = re.compile(r"[（【]([^（）【】]{2,80}(?:（[^（）]{1,6}）[^（）]{0,12})?)[）】]\s*$")
_AGENCY_AT_END = re.compile(rf"[{_HAN}]{{2,6}}[社网][{_HAN}]{{0,6}}\d{{1,2}}月\d{{1,2}}日电\s+(?=记者)")
_CREDIT = re.compile(r"(?:来源|供稿|据|原标题|图|图片|摄影|编辑|责编|责任编辑|审核|校对|文|下转|转第|更多).{0,40}$")
_CONTINUED = re.compile(r"^[（(]?\s*[▲■]?\s*(?:紧接|上接)(?:第?\s?\d+\s?版|头版)[^）)。]{0,24}[）)]?\s*")
_GOES_ON = re.compile(r"[（(]?\s*[▼■]?\s*(?:下转|转)第?\s?[\d、—\-]+\s?版[）)]?\s*$")


def opens(text: str) -> bool:
    """Tell whether a paragraph opens a report: 本报讯 …, （记者 甲）…, but not 又讯.

    >>> opens("本报讯 3月1日，会议召开。"), opens("又讯 3月2日，会议召开。"), opens("（记者 顾知）3月1日，")
    (True, False, True)
    """
    at, _ = split_start(text)
    return at > 0 and not text.startswith("又") and not _CONTINUED.match(text)


def _of_reporter(who: str) -> str:
    """Give the name in 甲乙丙台中 or 甲乙／台中: what stands before the place from which is told."""
    cut = re.search(r"\s?[／/]|\s", who)
    if cut:
        return who[: cut.start()] if has_surname(who[: cut.start()]) else ""
    rests = ((who[:size], who[size:]) for size in (3, 2, 4))
    return next((name for name, rest in rests if has_surname(name) and (len(rest) in (0, 2) or _is_place(rest))), "")


def split_start(text: str) -> tuple[int, tuple[Name, ...]]:
    """Give where the text proper begins behind 本报讯（记者 甲）, and the names found there."""
    match = _CONTINUED.match(text)
    if match:
        return match.end(), ()
    at = 0
    found: tuple[Name, ...] = ()
    day = _DAY_ABOVE.match(text) if len(text) > _LONGEST else None
    match = _DATELINE.match(text, day.end() if day else 0) if _OF_DATELINES.search(text, 0, _LONGEST + 10) else None
    if match and match.end() < len(text):
        at = match.end()
    signed = "记者" in text
    match = _AGENCY.match(text, at) if signed else None
    if match:
        # Only where the name has a surname: 记者|倪某某|金门一日电.
        size = next((size for size in (3, 2) if has_surname(match[1][:size]) and len(match[1]) - size >= 2), 0)
        if size:
            return match.end(), (Name(match[1][:size], "记者", match.start(1), match.start(1) + size),)
    if at and text[at : at + 1] in "：:":
        at += 1
    match = _IN_BRACKETS.match(text, at)
    if match:
        byline = read_byline(match[1])
        if byline.whole and byline.authors and (byline.announced or (all(has_surname(n.text) for n in byline.names) and (at or len(byline.names) > 1))):
            found, at = tuple(n.moved(match.start(1)) for n in byline.names), match.end()
        elif at and (text[match.end() : match.end() + 1] in ("：", ":") or (_PAPER.fullmatch(match[1]) and text.find("记者", match.end(), match.end() + 8) >= 0)):
            at = match.end()
    match = _SEVERAL_IN_CORNERS.match(text) if signed else None
    if match and (byline := read_byline(match["by"])).announced and all(has_surname(name.text) for name in byline.names):
        return match.end(), tuple(name.moved(match.start("by")) for name in byline.names)
    match = _IN_CORNERS.match(text) if signed else None
    if match and (name := _of_reporter(match["who"])):
        return match.end(), (Name(name, "记者", match.start("who"), match.start("who") + len(name)),)
    match = None if found or not signed else _INLINE.match(text, at)
    if match:
        byline = read_byline(match.group())
        found, at = tuple(n.moved(match.start()) for n in byline.names), match.end()
    match = None if found or not signed else _REPORTED_BY.match(text, at)
    if match and (byline := read_byline(match["by"])).whole and byline.announced:
        found, at = tuple(n.moved(match.start("by")) for n in byline.names), match.end()
    if at:
        at += len(text[at:]) - len(text[at:].lstrip("：: "))
    return at, found


def split_end(text: str) -> tuple[int, tuple[Name, ...]]:
    """Give where the text proper ends before （记者 甲） or （来源：某网）, and the names found there."""
    # Only the end is searched: a paragraph may be very long.
    match = _GOES_ON.search(text, max(1, len(text) - _LONGEST)) if "转" in text[-_LONGEST:] else None
    if match:
        return match.start(), ()
    match = _AT_END.search(text, max(0, len(text) - 2 * _LONGEST)) if text.rstrip().endswith(("）", "】")) else None
    if not match or not text[: match.start()].strip():
        return len(text), ()
    # （某社江澜10月16日电 记者 甲）: the names keep their places.
    agency = _AGENCY_AT_END.match(match[1])
    byline = read_byline(" " * agency.end() + match[1][agency.end() :] if agency else match[1])
    ended = text[: match.start()].rstrip()[-1] in "。！？；”…"
    if byline.whole and byline.authors and (byline.announced or (ended and all(has_surname(n.text) for n in byline.names))):
        return match.start(), tuple(n.moved(match.start(1)) for n in byline.names)
    if ended and _CREDIT.match(match[1]):
        return match.start(), tuple(n.moved(match.start(1)) for n in byline.names) if byline.whole else ()
    return len(text), ()
