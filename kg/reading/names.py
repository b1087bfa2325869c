"""Finds the names of people: surname and given name, foreign names, by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.lexicons import any_of, rows, words
from kg.needs import Sought, opening
from kg.reading.name_adverbs import NO_GIVEN, over_before
from kg.reading.name_cuts import TURNS_TO, at_head, begins_predicate, begins_verb, begins_word, first_whole, in_last_part, may_be_given, runs_out, transcribed_on
from kg.reading.name_ends import CALLED, DOES_AT_ONCE, DOINGS, ENDS_NAME, FOLLOW, HANDED, LEADS, MANNER, OFFICE, POST, RUNS_ON, SAID, SINCE, SPEAKS, SPOKE, VERB_LIKE, WITH_WHOM
from kg.reading.words import is_word, tagged

_HAN = r"\u4e00-\u9fff\u3400-\u4dbf"
# Lists pad names of two characters to three: 庄  严.
_GAP = re.compile(rf"([{_HAN}])[ \u3000]{{1,4}}[{_HAN}](?=[、，。；：为的）\n]|$)")
# No name begins with a modal verb, an adverb or a preposition: 校长|要换人.
_TAKES_OFFICE = frozenset(("担任", "兼任", "出任", "就任", "挂任", "挂职", "留任", "连任", "蝉联", "作为", "提出", "宣读", "陪同", "率队", "带队", "率团", "针对", "围绕", "立足", "对照", "结合", "聚焦"))
_THEN = re.compile(opening(f"{SINCE.pattern}|{OFFICE.pattern}"))
_NUMERALS = frozenset("一二三四五六七八九十")
_COUNTED = frozenset("一二三四五六七八九十百千万余岁名位人年月日个次届家所项等")
_NOT_FIRST = frozenset("要会能可该须需将曾已也还又再不没未很更最让使把被对给或但而且是在有来去做")
# Surnames that are prepositions, conjunctions and the like first.
_SMALL_SURNAMES = frozenset("和与及同于向从时都就以应由全国党后所来")
_LATIN = re.compile(r"[A-Z][a-zà-ÿ]+(?:[ \-](?:(?:van|von|de|der|den|da|di|du|la|le|bin|al|el)[ \-])*[A-Z][a-zà-ÿ]+){1,3}")
TRANSLIT = "阿埃艾安奥澳巴白班邦鲍贝本比彼毕波伯勃博布查岑楚达大戴丹德登邓狄迪蒂丁东都杜敦多额厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈格根贡古瓜哈海汉豪赫黑亨洪侯胡华霍基吉季加贾简杰金津卡凯坎康考科克肯孔奎库夸拉莱赖兰朗劳勒雷黎里理利莉立连列林刘龙卢鲁路伦罗洛吕昆马玛迈麦曼芒梅门蒙米密敏明摩莫默姆木穆拿娜纳乃南内尼涅宁纽农努诺女欧帕派潘庞培佩彭皮平珀普齐奇钱乔切琴钦青琼丘却让热仁日荣若萨塞赛瑟森桑沙莎山尚绍舍申圣施什诗史士舒斯丝苏索所塔泰坦汤唐陶特腾提廷通图土托瓦万旺威韦维魏温文翁沃乌吴武伍西希锡席夏仙香肖谢辛欣兴休雄许雅亚延扬杨耶叶伊依以易意因英尤于约宰赞泽曾扎詹占张哲珍朱兹子宗祖佐其卜罕茨赫尔别松顿滕蓬隆萝琳琪薇妮蕾黛茜珠娅芙莲柴策恰嘎噶伽捷柯茂孟缪则孜济契朔奈臣楞拜娃久修思丽廉仑呼叙撒孚缅谟惹珊坤茹慕瑙囊嫩婕缇苔裘旦云历素昂颂京"
_JOINS_PARTS = re.compile("[·・•‧\\-－—]")
# Foreign names carry a dot between their parts: 伊莎·杜瓦尔, 让-保罗·莫朗, 莫朗-迪瓦尔.
_DOTTED = re.compile(
    rf"[{_HAN}A-Za-z]{{1,8}}(?:[·・•‧\-－][{_HAN}A-Za-z]{{1,8}})*[·・•‧][{_HAN}A-Za-z]{{1,8}}(?:[\-－][{TRANSLIT}]{{2,6}})?"
)
TRANSLITERATED = re.compile(f"[{TRANSLIT}]{{2,8}}")
# Behind the dot of a name 力 and 吐 are some too: 叶某江·巴力克.
_TRANSLIT_TOO = re.compile(f"[{TRANSLIT}力吐]{{2,8}}")
# Double family names: 凯勒-祖特尔.
_HYPHENED = re.compile(rf"[{TRANSLIT}]{{1,4}}[\-－—][{TRANSLIT}]{{2,8}}")
# Kings of one name are numbered: 阿卜杜拉|二世.
_NUMBERED = re.compile("[一二三四五六七八九十]{1,2}世(?![界纪代])")
_TITLED = re.compile("主席|总统|部长|会议|委员|总理|司令")
# Words that begin like a name and go on like one: 马|拉松, 应|邀参加.
NO_NAMES = ("其中", "敬献", "代表", "文教卫", "大都", "和美国", "和英国", "和德国", "和法国", "和泰国", "和韩国", "和中国", "和太后", "和王后", "和夫人", "和王储", "和总统", "和总理", "和首相", "金融城", "由他", "由她", "由其", "由此", "马拉松", "龙舟", "龙灯", "摩托车", "宣誓", "官邸", "夏令", "宣言", "区党", "区直", "区域", "区级", "区内", "区政", "区委", "齐聚", "欢聚", "汇聚", "师傅", "贺词", "贺信", "贺电", "满怀", "应邀", "应约", "受邀", "荣获", "荣膺", "荣登", "荣获", "应当", "应该", "先后", "依次", "分别", "曾任", "曾出任", "曾担任", "曾兼任", "普外科", "普外", "党办", "党政办", "嘉许", "代表团", "代表队")
_RUN = re.compile(f"(?<![{TRANSLIT}])(?:[{TRANSLIT}]|(?<=阿)不(?=[力都来拉里别])|(?<=[木热买])合(?=[塔买曼木提])){{1,8}}(?:[·・•‧](?:[{TRANSLIT}]|买(?=买提)){{1,8}})+")
_CALLED_SO = re.compile("教授|研究员|院士|博士|同志|先生|女士|老师|说|指出|表示|介绍|强调|认为")
_HONORIFIC = re.compile(r"致[贺电信慰唁函]|(?:发来|复)[贺唁信电]|(?:博士|教授|先生|女士|院士|医生|医师|同志|老师|大使|主席|总统|总理)$")
NOT_GIVEN = frozenset("着暨副互时并作说称率从向对就把将被还也曾已等在是与和及共问看听，。；：！？、（）“”《》…—·/| \n的了在与和及对向从说是为把被将就也还等我您你他她它们这那每各")
# Characters that a given name may have whatever follows.
_PLAIN = re.compile(f"[^{re.escape(''.join(sorted(NOT_GIVEN)))}\0-\u4dff\ua000-\U0010ffff]{{1,2}}")
_PLAIN_RUN = re.compile(f"[^{re.escape(''.join(sorted(NOT_GIVEN)))}\0-\u33ff\u4dc0-\u4dff\ua000-\U0001ffff]{{1,7}}")
# Marks, and the end of a text.
_NO_START = frozenset("，。；：！？、（）“”《》…—·/| \n") | {""}

_SURNAMES = words("surnames")
_AMBIGUOUS = frozenset(row[0] for row in rows("surnames") if row[1] == "word")
_COMPOUND = words("compound_surnames")
_FIRST_OF_TWO = frozenset(name[0] for name in _COMPOUND)
_NAME_ELEMENTS, _JAPANESE, _GIVEN_CHARACTERS, _GIVEN_NAMES = map(words, ("name_elements", "japanese_surnames", "given_characters", "given_names"))

_BEGIN_ELEMENTS = frozenset(element[:2] for element in _NAME_ELEMENTS)
_NO_NAMES_BEGIN = frozenset(word[0] for word in NO_NAMES)


def begins_no_name(text: str, at: int) -> bool:
    """Tell whether a word begins here that begins like a name: 应|邀."""
    return text[at : at + 1] in _NO_NAMES_BEGIN and (text.startswith(NO_NAMES, at) or (text[at] == "由" and HANDED.match(text, at) is not None))


def ambiguous(surname: str) -> bool:
    """Tell whether a surname is a frequent word too."""
    return surname in _AMBIGUOUS


def _follows(text: str, at: int) -> bool:
    """Tell whether a name may end here: a mark, a small word, or a word of the dictionary begins."""
    if at >= len(text) or text[at] in FOLLOW or not is_name_char(text[at]):
        return True
    left = len(text) - at
    return (left > 1 and is_word(text[at : at + 2])) or text.startswith(MANNER, at) or _THEN.match(text, at) is not None or (left > 2 and is_word(text[at : at + 3])) or (left > 3 and is_word(text[at : at + 4]))


def surname_length(text: str, at: int) -> int:
    """Give the length of the surname that starts here: 2, 1, or 0 for none."""
    first = text[at : at + 1]
    return 2 if first in _FIRST_OF_TWO and text[at : at + 2] in _COMPOUND else int(first in _SURNAMES)


def han_name(text: str, at: int, *, strict: bool = False) -> int:
    """Give the end of the Han name that starts here, or 0; `strict` wants certainty where nothing announces a name.

    >>> han_name("曹立强主持会议", 0)
    3
    """
    family = surname_length(text, at)
    if not family or (strict and text[at] in _AMBIGUOUS and family == 1):
        return 0
    if over_before(text, at + family + 1) and text[at + family] not in NOT_GIVEN and is_name_char(text[at + family]):
        return at + family + 1
    ends = []
    plain = run.end() if (run := _PLAIN.match(text, at + family)) else 0
    for given in (2, 1):
        end = at + family + given
        if end > plain and (len(part := text[at + family : end]) < given or any((c in NOT_GIVEN and not may_be_given(text, part, end)) or not is_name_char(c) for c in part)):
            continue
        if _follows(text, end):
            ends.append(end)
    if not ends:
        return 0
    if len(ends) == 2:
        # 高凯拿下: the last character and the next make a word, and the shorter name is also followed by one.
        long_end, short_end = ends
        if text[long_end - 1] == "为":
            return long_end
        if text[at + family : long_end] in _GIVEN_NAMES or (text[long_end - 1] == text[short_end - 1] in _GIVEN_CHARACTERS):
            # 乔欣欣|以…
            return long_end
        if SINCE.match(text, short_end) or text.startswith(CALLED, short_end) or (WITH_WHOM.match(text, short_end) and not begins_verb(text, long_end)):
            # 林海|于9月20日, 林海|同学
            return short_end
        if DOINGS.match(text, short_end):
            return short_end  # 林海|参加
        if DOINGS.match(text, long_end) and text[long_end - 1] in _GIVEN_CHARACTERS and text[long_end - 1] not in "来到以先再":
            return long_end  # 胡跃进|主持
        if text[long_end - 1] == "进" and _CALLED_SO.match(text, long_end):
            return long_end  # 范某进|教授, 潘某进|说: nobody does 进 with these.
        counts = text[long_end - 1] not in _NUMERALS or text[long_end : long_end + 1] in _COUNTED or is_word(text[long_end - 1 : long_end + 1])
        if text[long_end - 1] in VERB_LIKE and counts and not _strong(text, long_end):
            return short_end
        if surname_length(text, at) == 2 and is_word(text[short_end : short_end + 2]) and not _strong(text, long_end):
            return short_end
        if text[short_end] == "任" and POST.match(text, long_end):
            # 甲某|任副市长
            return short_end
        if not _strong(text, long_end) and begins_word(text, short_end) and not TRANSLITERATED.fullmatch(text, at, long_end):
            return short_end
        if OFFICE.match(text, long_end):
            return long_end
        if OFFICE.match(text, short_end):
            # 何刚|接任
            return short_end
        if text[short_end : short_end + 2] in _TAKES_OFFICE or begins_predicate(text, short_end):
            return short_end
        if is_word(text[short_end : short_end + 2]) and not (_strong(text, long_end) or text[long_end : long_end + 1] in ENDS_NAME) and not is_word(text[long_end : long_end + 2]) and not is_word(text[long_end : long_end + 3]):
            return short_end
        return long_end
    return ends[0]


def _strong(text: str, at: int) -> bool:
    return at >= len(text) or not is_name_char(text[at])


def is_name_char(char: str) -> bool:
    """Tell whether a character is one that Han names are written with."""
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or char >= "\U00020000"


@lru_cache(maxsize=1024)
def announced_name(text: str, at: int) -> int:
    """Give the end of the name that starts where a title, a list or a byline announces one; 0 if there is none."""
    if text[at : at + 1] in _NO_START:
        return 0
    end = transcribed_on(text, at, _announced(text, at), TRANSLITERATED)
    number = _NUMBERED.match(text, end) if end else None
    if number and transcribed(text[at:end]):
        return number.end()
    if end - at > 2 and (text[end - 1 : end + 1] in RUNS_ON or (text[end - 1] == "以" and text[end : end + 1].isdigit())):
        end -= 1
    if end and (text[at + 1 : end] in SAID or (end - at == 3 and text[at] == text[at + 2] and not transcribed(text[at:end]))):
        # 讲解员|边演边|讲
        return 0
    if end - at > 3 and "·" not in text[at:end] and (done := next((i for i in range(at + 2, end - 1) if (did := DOINGS.match(text, i)) and did.end() >= end), 0)):
        # 吉某某|列席, 哈某|致贺信
        end = done
    end += (end - at == 2 and text[end : end + 1] == "和" and text[end + 1 : end + 2] in ("。", "；", "，", "、")) - (end - at > 2 and text[end - 1] in "和同携偕" and text.startswith("夫人", end))  # 刘某和|。, 金某某|和夫人
    if end - at == 4 and (text[end - 2 : end] in SAID or text[end - 2 : end] in NO_GIVEN):
        # 蔡某宣布“…”: what somebody does is no part of a name.
        end -= 2
    if end - at == 3 and text[end - 1] in "部科处室" and is_word(text[at : end - 1]):
        # 党委|宣传部 is a department.
        return 0
    if end and (text[end - 1] in "区县局院" or (end - at == 2 and text[at + 1] == "总")):
        # 云|滨区 is an area, though its first character is a surname; 陈总 is a title with a surname.
        return 0
    honorific = _HONORIFIC.search(text[at:end]) if end else None
    return at + honorific.start() if honorific and honorific.start() >= 2 else end


def _runs_up(dotted: str) -> bool:
    """Tell whether what stands before the first dot is more than a name's first part: 李某致电基尔|·某某."""
    first = re.split("[·・•‧]", dotted, maxsplit=1)[0]
    return (TURNS_TO.match(first) is not None and surname_length(first, 0) > 0) or (len(first) > 4 and not re.fullmatch(f"[{TRANSLIT}\\-－]+", first) and (any(tag[0] == "v" for _, tag in tagged(first)) or DOES_AT_ONCE.match(first, han_name(first, 0) or len(first)) is not None))


def _announced(text: str, at: int) -> int:
    if begins_no_name(text, at):
        return 0
    marked = _JOINS_PARTS.search(text, at, at + 9)
    dotted = _DOTTED.match(text, at) if marked else None
    stop = _trim(text, at, dotted.end()) if dotted else 0
    if dotted and not _TITLED.search(text, at, stop) and not _runs_up(dotted.group()) and not at_head(text, at, stop):
        return stop
    if marked and (hyphened := _HYPHENED.match(text, at)):
        return next((stop for stop in range(hyphened.end(), at + 3, -1) if _follows(text, stop) and text[stop - 1] not in "-－—" and not is_word(text[stop - 1 : stop + 1])), hyphened.end())
    latin = _LATIN.match(text, at)
    if latin:
        return latin.end()
    gap = _GAP.match(text, at) if text[at + 1 : at + 2] in (" ", "\u3000") else None
    if gap and gap.group(1) in _SURNAMES:
        return gap.end()
    foreign = (text[at : at + 2] in _BEGIN_ELEMENTS and (composed_name(text, at) or element_and_ending(text, at))) or japanese_name(text, at) or _foreign(text, at)
    if foreign:
        return foreign
    end = han_name(text, at)
    if (not end or end - at == 3) and _ends_in_element(text, at + 2) and _follows(text, at + 4) and not set(text[at : at + 2]) & NOT_GIVEN and not is_word(text[at : at + 2]):
        return at + 4  # 计明|南加
    if end and text[at] in _AMBIGUOUS and surname_length(text, at) == 1 and not _certain(text, at, end):
        end = 0
    if end and (_strong(text, end) or surname_length(text, at) == 2):
        return end
    # Double surnames of the married and of Taiwan: 范姜某某, 张简某某, 梁司徒某.
    if surname_length(text, at) == 1 and surname_length(text, at + 1) == 2:
        for stop in (at + 5, at + 4):
            if _follows(text, stop) and all(is_name_char(c) and c not in NOT_GIVEN for c in text[at + 3 : stop]) and stop <= len(text):
                return stop
    four = text[at : at + 4]
    if len(four) == 4 and end - at <= 2 and not ambiguous(four[0]) and four[0] in _SURNAMES and four[1] in _SURNAMES and set(four[2:]) - {"阿"} <= _GIVEN_CHARACTERS and (_strong(text, at + 4) or SPEAKS.match(text, at + 4) or DOINGS.match(text, at + 4) or begins_verb(text, at + 4)):
        return at + 4
    if (not end or (end - at == 3 and text[end : end + 1] not in FOLLOW)) and len(four) == 4 and surname_length(text, at) and four[1] in _SURNAMES and not set(four) & NOT_GIVEN and _strong(text, at + 4) and (set(four[2:]) - {"阿"} <= _GIVEN_CHARACTERS or not _ordinary_inside(four)):
        return at + 4
    if end:
        return end + (text.startswith("科举行", end) and TRANSLITERATED.fullmatch(text, at, end) is not None)  # 巴甫连科|举行
    if text[at : at + 1] in _NOT_FIRST:
        return 0
    # Names of other peoples (其其格) and transliterated ones (诺瓦克): up to the next mark or word.
    plain = _PLAIN_RUN.match(text, at)
    run = plain.end() - at if plain else 0
    if run < 2:
        return 0
    for size in (4, 5, 6, 3, 7, 2):
        stop = at + size
        part = text[at:stop]
        if size > run:
            continue
        if size > 2 and _strong(text, stop) and not _ordinary_inside(part):
            return stop
        if TRANSLITERATED.fullmatch(part) and _follows(text, stop) and not (part[-1] == "以" and text[stop : stop + 1].isdigit()) and not (size == 2 and stop < len(text) and is_word(text[stop - 1 : stop + 1]) and text[stop] not in FOLLOW and not DOINGS.match(text, stop)) and not text.startswith(("通电话", "大将"), stop - 1) and not words_inside(part):
            return stop
    return 0


@lru_cache(maxsize=1)
def elements() -> Sought:
    """Give the pattern of names that such parts make up."""
    part = any_of(_NAME_ELEMENTS)
    return Sought(opening(rf"(?:{part}){{2,4}}(?:江|汗|肯|图|吉|呼|娜|兰|措|玛|夫|曼|别克)?"))


def composed_name(text: str, at: int) -> int:
    """Give the end of a name that two or more usual parts of Mongol, Tibetan or Uyghur names make up, or 0.

    >>> composed_name("扎西次仁主持会议", 0)
    4
    """
    match = elements().match(text, at) if text[at : at + 2] in _BEGIN_ELEMENTS else None
    if not match:
        return 0
    end = match.end()
    return end if _follows(text, end) or text[end - 1] not in "江汗肯图吉呼娜兰措玛夫曼" else 0


@lru_cache(maxsize=1)
def _element_and_ending() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words('name_elements'))})(?:江|汗|古丽|娜|别克|拜)|(?:{any_of([part for part in words('name_elements') if len(part) > 2])})(?={DOINGS.pattern}|[，。、])")


def element_and_ending(text: str, at: int) -> int:
    """Give the end of a name of one such part and an ending, which only a title tells to be a name (买买提江), or 0."""
    match = _element_and_ending().match(text, at)
    return match.end() if match and _follows(text, match.end()) else 0


def _ends_in_element(text: str, at: int) -> bool:
    return text[at : at + 2] in _NAME_ELEMENTS


def composed_names(text: str) -> Iterator[tuple[int, int]]:
    """Find the names of such parts, wherever they stand."""
    for match in elements().finditer(text):
        end = composed_name(text, match.start())
        if end:
            yield match.start(), end


def japanese_name(text: str, at: int) -> int:
    """Give the end of a Japanese name: a family name of two or three characters from the list, a given one of one to three."""
    family = 3 if text[at : at + 3] in _JAPANESE else 2 if text[at : at + 2] in _JAPANESE else 0
    for given in (3, 2, 1) if family else ():
        stop = at + family + given
        part = text[at + family : stop]
        if len(part) == given and all(is_name_char(c) and (c not in NOT_GIVEN or part in _GIVEN_NAMES) for c in part) and _follows(text, stop) and not (given == 3 and part[-1] not in "郎子之美平夫雄男") and not words_inside(part):
            return stop
    return 0


def _certain(text: str, at: int, end: int) -> bool:
    """A surname that is a common word needs more: the segmenter sees a person, or no known words before a mark or a small word."""
    items = tagged(text[at:end])
    if text[at] in _SMALL_SURNAMES:
        # 于洪，is a name; 主任向|村民, 会长于|近日, 主席和|普京总统 are none.
        given = text[at + 1 : end]
        if len(given) == 2 and text[end : end + 1] in LEADS and set(given) <= _GIVEN_CHARACTERS and not surname_length(text, at + 1) and not is_word(given):
            # 主席向某某|率队
            return True
        if not (_strong(text, end) or SPEAKS.match(text, end) or (text[at] == "应" and text[end] == "在")) or (is_word(given) and (len(given) > 1 or text[at] != "应")):
            return False
        return (len(items) == 1 and items[0][1].startswith("nr")) or (len(given) == 2 and (set(given) <= _GIVEN_CHARACTERS or (text[at] == "都" and items[-1] == (given, "nr"))))
    if end - at == 3 and OFFICE.match(text, end) and not is_word(text[at:end]) and text[at + 1 : end] not in words("frequent_words"):
        return True
    if end - at == 2 and not is_word(text[at:end]) and (SPEAKS.match(text, end) or DOINGS.match(text, end)):
        return True
    if any(tag.startswith("nr") or tag == "nz" for _, tag in items) or (len(items) == 1 and items[0][1] == "ns"):
        return True
    known = any(len(word) > 1 and is_word(word) for word, _ in items)
    if not (_strong(text, end) or text[end] in FOLLOW):
        return end - at == 3 and not known
    if not known:
        return True
    if end - at == 3 and set(text[at + 1 : end]) <= _GIVEN_CHARACTERS and not is_word(text[at:end]):
        return True
    # 那|启光, 车|向阳: given names are words too, but no word may begin with the surname, and no small word be one.
    return end - at == 3 and not is_word(text[at : at + 2]) and not is_word(text[at:end])


def _ordinary_inside(part: str) -> bool:
    """Tell whether a string is rather made of ordinary words: it then is no name."""
    return any(len(word) > 1 and not tag.startswith(("nr", "nz")) and tag != "x" for word, tag in tagged(part))


def words_inside(part: str) -> bool:
    """Tell whether a transliterated string holds a word of the dictionary that names no person or place."""
    return any(len(word) > 1 and is_word(word) and not tag.startswith(("nr", "nz", "ns")) and tag != "x" for word, tag in tagged(part))


def _foreign(text: str, at: int) -> int:
    """Give the end of a transliterated name: the longest of four characters or more that no word runs out of (米拉诺维奇|日前), or of three before what people say (拉加德|20日称)."""
    run = TRANSLITERATED.match(text, at)
    for stop in range(run.end() if run else 0, at + 2, -1):
        if (surname_length(text, at) == 2 and stop - at == 4) or (text[stop - 1] in "曾则" and SPOKE.match(text, stop)):
            continue
        spoke = SPOKE.match(text, stop)
        if spoke and (not is_word(text[at:stop]) or tagged(text[at:stop])[0][1] == "nrt") and (len(spoke.group()) > 1 or not is_word(text[stop - 1 : stop + 1])):
            return stop
        if stop - at > 3 and _follows(text, stop) and not (text[stop - 1] == "以" and text[stop : stop + 1].isdigit()) and not (stop < len(text) and is_word(text[stop - 1 : stop + 1])) and ((stop - at > 4 and run is not None and stop == run.end() and _strong(text, stop)) or not words_inside(text[at:stop])):
            # 外长某德里格斯。: what fills the place up to the mark with such characters alone is a name, whatever word they make.
            return stop
    return 0


def _trim(text: str, at: int, end: int) -> int:
    """Cut what the last part of a dotted name took with it: 布鲁诺·席尔德签署 → 席尔德."""
    end = first_whole(text, at, end)
    last = max(text.rfind(dot, at, end) for dot in "·・•‧-－") + 1
    for stop in range(last + 1, end):
        if in_last_part(text, stop):
            continue
        if runs_out(text, last, stop, TRANSLIT) or (is_word(text[stop : stop + 2]) and not _TRANSLIT_TOO.fullmatch(text[last : stop + 2])) or (text[stop] in FOLLOW and text[stop] not in TRANSLIT):
            return stop
    return end


def looks_like_name(text: str, start: int, end: int) -> bool:
    """Ask the segmenter: it must see a person here, or nothing that it knows."""
    return surname_length(text, start) == 2 or all(len(word) == 1 or tag.startswith("nr") or tag in ("nz", "x") for word, tag in tagged(text[start:end]))


def transcribed(name: str) -> bool:
    """Tell whether a name has only characters that foreign names are transcribed with.

    >>> transcribed("帕克莱"), transcribed("帕克强")
    (True, False)
    """
    return TRANSLITERATED.fullmatch(name) is not None


def transliterated(text: str) -> Iterator[tuple[int, int]]:
    """Find the dotted names that are transliterated throughout, wherever they stand.

    >>> text = "埃塞俄比亚的沃尔德·阿巴伊获得冠军"
    >>> [text[a:b] for a, b in transliterated(text)]
    ['沃尔德·阿巴伊']
    """
    for match in _RUN.finditer(text):
        yield match.start(), dotted_name(text, match.start())


def dotted_name(text: str, at: int) -> int:
    """Give the end of the dotted foreign name that starts here, or 0."""
    match = _DOTTED.match(text, at)
    return _trim(text, at, match.end()) if match else 0
