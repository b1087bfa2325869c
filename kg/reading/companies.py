"""Finds companies without a legal form: those that are well known, a Latin stem with a trade, and a short stem that no dictionary has with one."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.areas import lookup
from kg.lexicons import any_of, words
from kg.needs import AnyOf, Sought, opening
from kg.reading.word_grid import Words
from kg.reading.words import SHOP_NAME, is_word, shop_name, tagged

# 腾讯、阿里: by its short name only beside others, since it is an area and a given name too.
_OTHERS = "(?:百度|腾讯|华为|京东|美团|字节|小米)"
_BESIDE_FIRMS = f"阿里(?:(?<={_OTHERS}[、和与]..)(?!巴巴|云|地区)|(?=[、和与]{_OTHERS}))"


@lru_cache(maxsize=1)
def _tails() -> Sought:
    return Sought(any_of(words("company_tails")))


@lru_cache(maxsize=1)
def known_companies() -> Sought:
    """Give the pattern of the names that large companies go by."""
    # 南|京东|路 is a street.
    # Builders go by the number of their bureau: 中铁一局, 中交二航局.
    # 任命沈建华|为某院院长: no firm.
    surname = "".join(sorted(name for name in words("surnames") if len(name) == 1))
    named = rf"(?!(?<=任命[{surname}].)华为)(?!(?:(?<=[聘选][请任举][{surname}].)|(?<=[、，：；][{surname}].))华为(?=[^，。；]{{2,24}}(?:长|主任|书记|主席|委员|教授|顾问|员)))"
    return Sought(opening(f"{named}(?:国网[\u4e00-\u9fff]{{2,8}}?(?:供电|电力)(?:分)?公司|(?!(?<=[优精完甜健和壮华秀唯柔凄丰肥俊赞鲜娇绝最审臻])美的)(?:{any_of(words('known_companies'))})(?:{any_of(words('company_tails'))})?(?<!投资(?=[0-9约近超逾了]))(?!路|街|大街|[镇乡村县])|{_BESIDE_FIRMS}|中(?:铁|建|交|冶|水|核|电建|铁建)[一二三四五六七八九十]{{1,3}}[航公]?局)"))


@lru_cache(maxsize=1)
def _latin_companies() -> Sought:
    """Give the pattern of a Latin stem and a trade: SUNLIN 精工, ABC科技."""
    return Sought(rf"[A-Z](?<![A-Za-z].)(?<=(?!(?:AI|IT|VR|AR|XR|APP|App|LED|CT|SaaS|IoT|MR|ICT|EDA|CDMO|CRO|CXO|IC|PC|EV|IDC|B2B|O2O|IP|ESG|ETF|IPO|PE|VC|REITs) ?[\u4e00-\u9fff]).)[A-Za-z&\-]{{1,14}} ?(?:{any_of(words('company_tails'))}|集团|资本)(?<!投资(?=[\d约近超逾了的建兴]))(?![\u4e00-\u9fff]?[业类化型系])")


@lru_cache(maxsize=1)
def _any_company() -> AnyOf:
    return AnyOf(known_companies(), _latin_companies(), _tails())


@lru_cache(maxsize=1)
def known_firms(text: str) -> tuple[tuple[int, int], ...]:
    """Give where large companies are named; asked of a sentence when it is cut and when its companies are sought."""
    return tuple([match.span() for match in known_companies().finditer(text) if not inside_words(text, *match.span())])


def find_companies(grid: Words, taken: bytearray, article: str) -> list[tuple[int, int]]:
    """Find companies without a legal form: a short stem that holds no common word, then a trade (商汤科技).

    A stem that is a word itself counts where the article repeats the whole name.
    """
    text = grid.text
    if not _any_company().may_match(text):
        return []
    found = [span for span in known_firms(text) if not taken[span[0]]]
    found += [match.span() for match in _latin_companies().finditer(text) if not taken[match.start()] and not inside_words(text, *match.span())]
    at = 0
    for match in _tails().finditer(text):
        stop, end = match.start(), match.end()
        # Whatever the size of the stem, these two end it.
        if stop < at or taken[stop] or not _STEM_END.fullmatch(text, max(stop - 2, 0), stop) or _FIELD.match(text, stop) or (text[end : end + 1] and text[end] in _NOT_AFTER_TAIL and text[end : end + 2] not in ("部署", "研发", "研制", "联合", "合作", "成立", "成功", "公布", "公告", "公开", "创始", "创办", "股权", "公司", "有关", "展开", "展出", "展示", "机构", "成为")):
            continue
        if _NO_FIRM.match(text, end) or (match.group() == "投资" and _PUTS.match(text, end)):
            # 澜峰文旅|小镇
            continue
        for size in (4, 3, 2):
            start = stop - size
            stem = text[max(start, 0) : stop]
            if start < at or not _HAN_STEM.fullmatch(stem) or 1 in taken[start:stop]:
                continue
            if (size == 2 and (_TWO_COUNTRIES.fullmatch(stem) or _GOES_ABROAD.fullmatch(stem))) or (stem[0] in "年月日" and text[start - 1 : start].isdigit()) or (stem[0] in "来赴去" and size > 2):
                # 今年7月|智远机器人, 来某国|投资
                continue
            if (stem[0] == "于" and "\u4e00" <= text[max(start - 1, 0)] <= "\u9fff") or stem.startswith(_PUTS_IN) or text.endswith(_PUTS_IN, 0, start + 1):
                continue
            if stem in _COMMON_STEMS or stem in words("generic_modifiers") or is_word(text[start:end]) or (match.group() == "公司" and (size != 2 or (article.count(stem) < 2 and not _of_nature(stem)))):
                continue
            # The sentence is cut into words only where what costs less leaves the question.
            if (size > 2 and any(is_word(stem[i : i + 2]) for i in range(size - 1)) and not _called_so(grid, start, stem, end)) or not _begins(grid, start):
                continue
            known = size == 2 and is_word(stem) and not (match.group() == "公司" and _of_nature(stem))
            tag = grid.items[grid.index(start)][1]
            if known and (shop_name(stem) or ((tag[0] in "azbq" or text.endswith(("子公司", "旗下", "所属", "下属", "企业"), 0, start)) and stem not in words("frequent_words")) or (tag in _OF_NAMES and stem not in words("frequent_words") and not lookup(stem)) or (_FIRMS_ONLY.fullmatch(match.group()) and (SHOP_NAME.fullmatch(stem) or tag[0] not in "vdap"))):
                # 恒信|生物: a word that nobody uses is a name; and so is whatever stands before a trade that only firms are called by.
                known = False
            if known and tag[0] in "vdap":
                # 举行|医疗联合体签约仪式: what is done is no stem.
                continue
            if known and (match.group() == "公司" or (article.count(text[start:end]) < 2 and not _FIRM_ACTS.match(text, end) and not _called_so(grid, start, stem, end))):
                continue
            i = grid.index(start)
            if i > 0 and grid.starts[i] == start and grid.items[i - 1][1] == "place" and not _LIES.search(text[: grid.starts[i - 1]]):
                start = grid.starts[i - 1]
            end += 2 * (text.startswith("公司", end) and match.group() != "公司")
            found.append((start, end))
            at = end
            break
    return found


def _of_nature(stem: str) -> bool:
    """Tell whether a firm may be called so after a river, a hill or a sea (长江公司): not after a city, whose branch it would be (上海公司).

    >>> _of_nature("长江"), _of_nature("黄山"), _of_nature("珠海"), _of_nature("矿山")
    (True, True, False, False)
    """
    return stem in _HILLS or (stem[-1] in "江河山湖海岭峰" and stem not in words("frequent_words") and tagged(stem)[0] == (stem, "ns"))


# What everybody speaks of, and firms are called after: other such words are verbs or kinds too (登山, 高山).
_HILLS = frozenset(("黄山", "庐山", "泰山", "衡山", "恒山", "华山", "嵩山", "长江", "黄河", "珠江", "太湖", "东海", "南海", "北海"))


def _called_so(grid: Words, start: int, stem: str, end: int) -> bool:
    """Tell whether a stem of three or four characters is a name though words stand in it: news seldom says them, and a place stands right before, an end right behind (某市|织女星科技)."""
    if not _ENDS_FIRM.match(grid.text, end):
        return False
    i = grid.index(start)
    if i < 1 or grid.starts[i] != start or grid.items[i - 1][1] != "place":
        return False
    common = _common()
    return stem not in common and not any(is_word(word := stem[at : at + 2]) and word in common for at in range(len(stem) - 1))


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return words("frequent_words") | words("common_modifiers") | _COMMON_STEMS


def inside_words(text: str, start: int, end: int) -> bool:
    """Tell whether what a firm of two characters is called is made of the ends of words here, or the beginning of one.

    >>> inside_words("加强生态保护", 1, 3), inside_words("高通量测序", 0, 2), inside_words("强生公司", 0, 2)
    (True, True, False)
    """
    if end - start != 2:
        return False
    before, after = text[max(start - 1, 0) : start + 1], text[end - 1 : end + 1]
    return is_word(text[start : end + 1]) or (len(before) == len(after) == 2 and is_word(before) and is_word(after))


# How the dictionary marks a word that is a name: a trade mark, a person, a place.
_OF_NAMES = frozenset(("nz", "nr", "nrfg", "nrt", "ns"))
# Trades that only firms are called by: 某某药业 is nothing else.
_FIRMS_ONLY = re.compile("[药酒乳置实泵纸鞋米铝铜锌钨镍钛煤果茶牧种塑盐糖]业|制药|精工|重工|股份|控股|创投|证券|信托|期货|建工|智造|精密|精机")
# What a firm alone does: 荣岫|生物|自主研发的.
_FIRM_ACTS = re.compile(r"(?:近日|日前|今[天日]|昨[天日]|也|已)*(?:宣布|自主|公告|联合(?!会)|与[^，。；]{2,16}(?:签|达成|合作)|(?:成功)?(?:研发|研制|推出|登陆|完成[^，。；]{0,6}融资|获批)|旗下|股份|收购|并购|合作(?:开|共|建)|位于|坐落|地处|落户|创始人|董事长|CEO)")
# A trade that goes on is a field of work, and no company's: 某市|智能制造|论坛, 某市|芯片设计|大赛.
_FIELD = re.compile(r"(?:智能|汽车|航空)(?:制造|装备)|芯片设计(?![了出])")
# What stands behind the name of a firm that only its place tells.
_ENDS_FIRM = re.compile(r"[，。；、（）！]|$|[的与和及把将向在也又已对由获]|公司|[两三四五六七八九十]家|集团|共同|联合|合作|签|自主|研[发制]|投资|完成|推出|宣布|首席|创始|董事|总经理|总裁")
# A place behind one of these says where the company lies, and is no part of its name.
_LIES = re.compile(r"(?:在|于|来自|到|入驻|走进)$")
_STEM_END = re.compile(r"(?![的了在与和是由为被将到从对向就以])[\u4e00-\u9fff](?![的了在与和是由为被将到从对向就以区县镇乡我本该贵])[\u4e00-\u9fff]")
_HAN_STEM = re.compile(r"(?![这那该本某每各我你他她它]|[一两三四五六七八九十几多数][个家座所种批项])(?:(?![的了在与和是由为被将到从对向就以])[\u4e00-\u9fff]){2,4}")
# 某集团|投资|10亿元建成: what somebody does with money is no trade.
_PUTS = re.compile(r"\d|[约近超逾了的建兴设数总额]|[上百千]?[千万亿]")
_NO_FIRM = re.compile("门诊|小镇|综合体|街区|名城|名镇|基地|谷|中心|大会|论坛|节|周|之[家都乡]|IP|大厦|广场|广告|装置|设备|厂(?![商家])|站")
# What is done with a firm stands before its name: 领投|远岫电子.
_PUTS_IN = ("领投", "跟投", "参投", "投资", "收购", "并购", "入股", "注资", "签约", "引进", "走进", "考察", "走访", "参观", "牵手", "携手", "依托", "来自", "包括")
_TWO_COUNTRIES = re.compile("[中美俄英法德日韩印欧非澳加越泰朝]{2}")
_GOES_ABROAD = re.compile("[来赴去][中美俄英法德日韩印澳加越泰朝比阿巴科华]")
_NOT_AFTER_TAIL = frozenset("类业家人理化学性型行部局委厅园产公企集股有联协会展大研技创服机创成馆奖手展城")
_COMMON_STEMS = frozenset(["眼科", "口腔", "骨科", "中医", "康养", "健康", "妇幼", "儿科", "导诊", "导医", "康复", "手术", "护理", "巡检", "送餐", "配送", "扫地", "采茶", "除草", "采摘", "消毒", "陪伴", "具身", "视觉", "人形", "工业", "服务", "分拣", "焊接", "人工", "新兴", "绿色", "医疗", "先进", "现代", "高端", "传统", "特色", "优势", "新型", "国产", "高新", "金融", "数字", "信息", "智慧", "清洁", "可再", "海洋", "商业", "农业", "工业", "工程", "国防", "军事", "林业", "气象", "航天", "民用", "医学", "教育", "文化", "前沿", "核心", "关键", "未来", "创新", "环境", "生命", "新能", "智能", "应用", "专业", "社会", "公共", "普通", "重点", "国际", "国内", "全球", "中国", "我国", "这些", "多种", "各种", "各类", "相关", "有关", "服务", "开展", "发展", "提供", "推动", "支持", "加强", "深化", "应急", "临床", "互联", "低空", "商用", "家庭", "居民"])


def _begins(grid: Words, start: int) -> bool:
    """Tell whether a name may begin here: at a mark, behind a small word or a place, or where a word begins behind a noun for companies."""
    if start == 0 or grid.text.endswith(("领投", "跟投", "参投", "投资", "收购", "并购", "合并", "入股", "参股", "控股", "领投了", "投资了", "收购了", "并购了"), 0, start):
        return True
    before = grid.text[start - 1]
    if not "\u4e00" <= before <= "\u9fff" or before in "与和及由在对向同是的把被将为给了从等到" or (before == "于" and start > 1 and grid.text[start - 2] in "载装用源供属入给"):
        return True
    i = grid.index(start)
    if grid.starts[i] != start or i == 0:
        return False
    word, tag = grid.items[i - 1]
    if word in ("年", "月", "日") and grid.text[start - 2].isdigit():
        return True
    return word in words("np_stops") or tag in ("place", "quote", "v", "p", "c", "t", "d") or word.endswith(("企业", "公司", "医院", "集团", "机构", "方"))
