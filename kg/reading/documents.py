"""Finds documents without 《》: reports, decisions and plans by the noun they end with."""

from __future__ import annotations

import re

from kg.needs import AnyOf, Sought, opening

_HEAD = re.compile(opening(r"(?:工作报告|审计报告|报告|决算(?!和[^，。；、]{2,24}报告|的报告)|决议|若干决定|决定(?!任[命免])|(?<=条的)解释|实施意见|意见(?!建议)|实施方案|方案|(?<=[选举管理实施暂行评审奖励])办法|章程(?=（|[、，。；和及]|$)|行动计划|议案|汇报|白皮书|主席令|联合声明|公约|(?<=[\u4e00-\u9fff]{2})宣言|(?:领导人|部长|主席)声明|(?<=规划)纲要(?=[、，。；和及]|等|$)|清单|任免名单|(?<=预算|合同|条例|章程)草案(?!的|[^，。；、]{0,12}报告)|(?<=工作)要点|(?<=[立法工作年度审计商习训督研])计划(?=[、，。；和及]|草案|$)|(?<=[\u4e00-\u9fff]实施)细则|(?<=应急|分配|演练|处置)预案|(?<=管理)规定|(?<=[\u4e00-\u9fff]{4})(?:目录|标准|规则|规程|手册|指南)(?=[、，。；和及]|等|$)|(?<=[\u4e00-\u9fff]{2})(?:议程|日程|名单)|政策\s?[\d.]+\s?版)(?![会厅人中制说单会给我你他该])"))
_VERBS = Sought(
    r"听取和?审议了?|审查和?批准了?|审议批准了?|(?<=大会)批准了?|(?<=会议)批准了?|建议批准|审议并?(?:原则)?通过了?|表决通过了?|书面审议了?|听取了?|审议了?|研究了?(?![员院所生室会]|中心|成果)|讨论了?|通过了?|作出了?|作出|提请审议批准|提请审议加入|提请|(?:研究)?审定了?|研究定了|评议(?=[省市县区])|(?:修订|编制|下发|颁布|制订|起草|传达学习|学习传达)了|下发|颁布|制订|作了|作的|所作的|出台了?|推出了?|发布了?|印发了?|制定了?|公布了?|签署了?|披露了?|公示了?"
)
# Verbs behind which a document's name begins with its 关于, whatever verbs the name itself holds: 作的关于…草案审议结果的报告.
_HANDLES = re.compile(r"听取和?审议了?|审议了|听取了|作的|所作的|作了")
# Numbered orders, and several that share the last one's kind: 第三十号、第三十一号主席令.
_ABOUT = Sought(r"关于(?:(?!关于)[^，。；、《》]){4,50}?的(?:请示|批复|通知|通报|复函|办法|规划|规定|实施细则|条例|公告|情况报告)(?![会书者精要])")
# What is published by name: 发布2023国内十大新闻和国际十大新闻, 公布急需紧缺人才目录.
_LISTING = r"(?:十大[\u4e00-\u9fff]{2,6}|统计公报|公报|目录|蓝皮书|白皮书|绿皮书|榜单|排行榜|百强榜|(?:好人|勇士|英雄|光荣|荣誉|红黑)榜|指南|清单|名录|年鉴|倡议书?|宣言|指数|图谱|地图|声明|通告|公告|[片歌书]单|(?<=工作)指引|简章|手册|守则|准则|规程|标准|规范|(?:政策|措施|举措|服务|提示|意见)[一二三四五六七八九十]+条|(?<=专家)共识|司法解释|(?:典型|优秀|精品|创新|示范|指导性|警示)案例|(?<=普查|调查|测评|评估|调整|评选)(?<!民意调查)(?<!问卷调查)(?<!抽样调查)结果|消费提示|(?<=[\u4e00-\u9fff]{2})数据(?=[，。；]|$)|(?:[\d一二三四五六七八九十]+条|若干)(?:政策)?(?:措施|举措|政策|规定)|(?<=[\u4e00-\u9fff]{4})法案|(?<=国家|安全|防御|国防|发展|产业|合作|外交|地区|数据|技术|能源)战略)"
# What is published under a name that opens with a quotation: 发布“某某计划”工作指引.
_QUOTED_PUBLISHED = Sought(r"(?:发布|公布|印发|出台)了?(?P<name>(?:(?![的了在将由被向对等一])[\u4e00-\u9fff\d]){0,14}?“[^“”，。；]{2,24}”(?:(?![的了在将由])[\u4e00-\u9fff]){0,10}?(?:指引|指南|清单|目录|名单|榜单|规定|方案|标准|规范|白皮书|行动计划|办法|规划|报告|要点|指数|倡议书|公约|预案|典型案例))(?=[，。；]|$)")
_PUBLISHED = Sought(
    rf"(?:发布|公布|评出|揭晓|印发|出台|颁布|通报|披露|公示|发出|签发)(?:了|出)?(?:并?(?:实施|施行))?(?:我国|全国|国内|全省|全市)?(?:(?:一|首|第一)[份项部]|首个|新一[期版]|新版|最新|新的?)?(?P<names>(?!\d+[余多]?(?:[项个条份件批]|方面)|相关|有关|一批|多项|系列|各项|一系列|实施|施行|并)(?:(?<=第[一二三])、(?=[二三四]季度)|(?![的了在将被由向对等])[\u4e00-\u9fff\d年（）—\-]){{2,30}}?{_LISTING}(?:[和、及](?:(?![的了在将被由向对等])[\u4e00-\u9fff\d]){{2,20}}?{_LISTING})*)(?=[，。；、\s]|说|显示|$)"
)
_ONE_LISTING = re.compile(rf"(?P<name>.+?{_LISTING})(?:[和、及]|$)")
# Laws by name where somebody passes, examines or changes them: 通过了新修订的某某法、某某法和某某条例.
_LAW = r"(?:(?![的了和及在将被由向等于]|对(?!外))[\u4e00-\u9fff]){2,14}(?:(?<![办方做执立合书语想说看手疗算魔兵佛依普])(?<!(?<!公)司)法(?:典(?!型|礼))?|条例)(?:修正案)?(?:修订草案|修正草案|草案)?"
# 刑法修正案（十二）, 宪法修正案
_AMENDMENT = "[刑宪]法修正案(?:（[一二三四五六七八九十]+）)?(?:草案)?"
_RENEWED = "(?:新(?:修订|修改|制定)的|(?:修订|修改)后的)?"
_LAWS = Sought(rf"(?:通过|审议|审查|修订|公布|颁布|出台|批准|听取)了?{_RENEWED}(?P<names>{_LAW}(?:[、和及](?:关于(?!关于)[^，。；、]{{2,24}}?的决定[、和及])*{_RENEWED}(?:{_LAW}|{_AMENDMENT}))*)(?=[、，。；和及]|的决定|等|$)")
# 对某某法草案、某某条例草案进行了第二次审议.
_LAWS_TREATED = Sought(rf"(?<![面针反相])对{_RENEWED}(?P<names>{_LAW}(?:[、和及]{_RENEWED}{_LAW})*)(?=等?(?:\d+[件部]法律草案)?(?:分别)?进行了?[^，。；]{{0,8}}(?:审议|审查|讨论))")
_ONE_LAW = re.compile(f"{_AMENDMENT}|关于[^，。；、]{{2,24}}?的决定|{_LAW}")
ORDER = Sought(opening(r"(?P<list>(?:第[一二三四五六七八九十百零\d]+号?[、和](?:[一二三四五六七八九十百零\d]+号?[、和])*)*)第?[一二三四五六七八九十百零\d]+号(?P<kind>主席令|国务院令|令|公告)(?!人)"))
# Behind the noun that a 关于 comes to, what the document is about goes on: 关于修改某法的决定|草案修改意见的报告, …的决定|草案表决稿, 关于某法草案修改意见|的汇报, …的报告|和任免案审议情况的汇报,
# 关于召开某会议的决定|（草案）的议案.
_GOES_ON = re.compile(
    r"的(?:决定|决议|报告|汇报)(?=[，。；、等]|$)|(?:草案)?(?:建议)?(?:表决稿|代拟稿|修改稿|讨论稿|送审稿)(?=[，。；、]|$)"
    r"|(?:的(?:决定|决议))?(?:草案|修改|审议|执行|实施|落实|贯彻|代拟|审查|办理|编制|处理|修订|整改|情况|结果)(?:(?:(?!关于)[^，。；：！？、《》“”])|(?:情况|结果)(?:和|以及|及)关于){0,40}的(?:报告|汇报|决定|决议|议案)(?![会厅人])"
    r"|[和及](?:(?!关于|的)[^，。；：！？、《》“”]){2,12}(?:审议|审查)情况的(?:报告|汇报)(?![会厅人])|（[^（）]{0,6}草案[^（）]{0,6}）的?(?:(?!关于)[^，。；：！？、《》“”（）]){0,12}?(?:议案|报告|汇报|决定|决议)(?![会厅人])"
)
# What a motion is about carries its name: 关于提请审议|《…法》的议案.
_SUBMITTED = re.compile(r"关于提请审议(?:批准|加入)?")
# The day that an accident goes by is a part of its name: 某医院“4·18”火灾事故调查报告.
_STOP = re.compile(r"[，。；：！？《》]|“(?!\d{1,2}[·•]\d{1,2}”)|”(?<![·•]\d”)(?<![·•]\d\d”)|、(?![镇乡]级)")
# A quotation that a name holds: “江畔读书月”|活动方案.
_QUOTED = re.compile("“[^“”，。；]{2,24}”(?=[\u4e00-\u9fff—])(?![的是为、和及与等])")
# What says of a plan how it is and not which: 制定了详细|整改方案.
_LOOSE = re.compile(r"(?:集中|现场)?(?:宣读|通报|解读)了|(?:完全|一致|十分|衷心|高度|坚决)*(?:赞成|拥护)(?:和拥护)?|(?:更加?|较为|最)?(?:详细|详尽|配套|具体|相应|相关|有关|针对性|完整|初步|周密|科学|合理|可行|切实|有效|严格|完善|专门|系列|一系列|[的、])+")
# 发布新一期|《某某统计》报告: its edition is no part of the name.
_LATEST = re.compile("(?:最?新一期|最?新版|最新)(?=《)|一[份项](?![份项])|(?:并?(?:实施|施行))?(?:我国|全国|国内)?首[个份部]|由(?:我国|[\u4e00-\u9fff]{2,10}?)(?:牵头|组织|主导|参与)?(?:编制|制定|编写|起草)的")
_IN_A_TITLE = re.compile("[^《》]*》")
# What is said at a meeting is no paper: 有委员提出不同|意见.
_UTTERED = re.compile(r"(?:提出|发表|存在|(?<!可)(?<!维)(?<!支)(?<!保)持有?(?!续)|(?<![国所含私公现])有)(?:了)?(?:[^，。；关于]{0,6}?)(?:不同|反对|保留|疑问|修改|宝贵|指导性?)?$|^有(?!关)[^关于]{1,6}对")
# What is often any of its kind, and what says so.
_OFTEN_ANY = frozenset(("目录", "标准", "规则", "规程", "手册", "指南"))
_ANY_OF_THEM = re.compile(r"\d+[余多]?[项个条份件批]|相关|有关|一批|多项|一?系列|各项|统一|首[个批]|完善|新的")
# 发布快递行业五项国家标准: which five, is told elsewhere.
_MANY_STANDARDS = re.compile(r"[\d一二三四五六七八九十多]+[余多]?项(?:[\u4e00-\u9fff]{2})?标准\Z")
_BY_WHICH = re.compile("按照?(?!揭)|根据|依照|依据|遵照|围绕|对照")
# 出台《甲方案》等10个政策文件和计划: what is counted behind the title that stands for them has no name.
_AND_MORE = re.compile(r"(?:《[^《》]+》[、和及]?)+等")
_COUNTED = re.compile(r"[\d一二两三四五六七八九十多]+[个件项份部](?!.{0,12}年)")
_ANY = AnyOf(_ABOUT, _PUBLISHED, _QUOTED_PUBLISHED, _LAWS, _LAWS_TREATED, _VERBS)


def find_documents(text: str, in_book: bytearray, people: list[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Find documents by their last noun where a meeting or a body deals with them in the same sentence.

    >>> text = "会议听取和审议了关于本区2021年预算执行情况的报告。"
    >>> [text[a:b] for a, b in find_documents(text, bytearray(len(text)))]
    ['关于本区2021年预算执行情况的报告']
    """
    if not _ANY.may_match(text):
        return []
    about = [m.span() for m in _ABOUT.finditer(text) if not in_book[m.start()] and not any(m.start() <= start < m.end() for start, _ in people or ())]
    about += [match.span("name") for match in _QUOTED_PUBLISHED.finditer(text) if not any(in_book[match.start() : match.end()])]
    for match in _PUBLISHED.finditer(text):
        for one in _ONE_LISTING.finditer(text, *match.span("names")):
            if _MANY_STANDARDS.search(one["name"]):
                continue
            if one["name"].endswith("数据") and not re.search("[年月]|季度", one["name"]):
                # 发布的最新数据: of which month, it does not say.
                continue
            if len(one["name"]) >= 5 and not any(in_book[one.start() : one.end("name")]):
                about.append(one.span("name"))
    for match in (*_LAWS.finditer(text), *_LAWS_TREATED.finditer(text)):
        about += [one.span() for one in _ONE_LAW.finditer(text, *match.span("names")) if not any(in_book[one.start() : one.end()])]
    verb = _VERBS.search(text)
    if not verb:
        return about
    found: list[tuple[int, int]] = []
    for match in _HEAD.finditer(text, verb.end()):
        floor = found[-1][1] if found else 0
        if in_book[match.start()] or match.start() < floor:
            continue
        start = max([floor, *(v.end() for v in _VERBS.finditer(text, 0, match.start()))])
        clause = max([floor, *(s.end() for s in _STOP.finditer(text, floor, match.start()) if not in_book[s.start()]), *(v.end() for v in _HANDLES.finditer(text, floor, match.start()))])
        at = text.find("关于", clause, match.start())
        # 关于提请审议|《…》的议案 goes by the title in it; without such a title the motion has its whole name.
        submitted = _SUBMITTED.match(text, at) if at >= 0 and "《" in text[at : match.start()] else None
        at = submitted.end() if submitted else at
        if at < 0:
            at = text.rfind("关于", start, match.start())
        quotes = [quote.span() for quote in _QUOTED.finditer(text, start, match.start())] if at < 0 and text.find("”", start, match.start()) > 0 and not text.startswith("作", start - 2) else []
        stops = [s.end() for s in _STOP.finditer(text, start, match.start()) if not in_book[s.start()] and not any(opens <= s.start() < closes for opens, closes in quotes)]
        begin = at if at >= 0 else (stops[-1] if stops else start)
        while begin < match.start() and text[begin] in "、和的了了，并以及 ":
            begin += 1
        if _HOW_WE_DO_IT.match(text, begin) or any(begin <= start < match.end() for start, _ in people or ()) or (text[begin] in "对就" and any(in_book[begin : match.start()])):
            # 对《某方案》提出修改|意见: what is asked about a document.
            continue
        if in_book[begin] and _IN_A_TITLE.match(text, begin, match.start()):
            # 《关于某事的情况》的汇报: the title is found by itself.
            continue
        if text[begin] == "（" or _UTTERED.search(text, begin, match.start()) or _AND_MORE.match(text, begin, match.start()):
            # …工作报告|（草案）的议案: what hangs on the document before it.
            continue
        if _BY_WHICH.match(text, begin):
            # 继续审议，按照大会各项|议程: by what they go about it.
            continue
        loose = _LOOSE.match(text, begin, match.start()) or _LATEST.match(text, begin, match.start())
        begin = loose.end() if loose else begin
        end = match.end()
        if at >= 0 and (more := _GOES_ON.match(text, end)):
            end = more.end()
        # 会议议程|（草案）
        end += 4 * (match.group() in ("议程", "日程", "名单") and text.startswith("（草案）", end))
        if match.group() in _OFTEN_ANY and ("的" in text[begin : match.start()] or _ANY_OF_THEM.match(text, begin)):
            # 制定符合实际的评价标准, 制定相关行业标准: any of a kind.
            continue
        if text[begin] in "也还又都就" or _DID.search(text, begin, match.start()) or _MANY_STANDARDS.search(text, begin, match.end()):
            continue
        if _COUNTED.match(text, begin):
            # 听取5个工作报告: which, is told elsewhere.
            continue
        agenda = match.group() in ("议程", "日程", "名单") and match.start() - begin >= 2
        # 政府工作报告, 协会章程: what these are of is told by a short word.
        whose = (match.group() in ("工作报告", "审计报告", "章程") or text.endswith("财务报告", 0, match.end())) and match.end() - begin <= 20 and match.start() - begin >= 2
        elects = match.group() == "办法" and text.endswith("选举", 0, match.start())
        if agenda or whose or elects or (match.group().startswith("政策") and match.start() - begin >= 2) or (match.end() - begin >= 6 and len(text[begin : match.start()]) >= 4):
            found.append((begin, end))
    return found + [span for span in about if not any(span[0] < end and span[1] > start for start, end in found)]


# 为开创新局面提供了科学|指南: what is done stands in no name.
_DID = re.compile("[\u4e00-\u9fff]了(?!解)(?![^《]*》)")
# What a meeting studies without any paper of that name: 研究我县贯彻落实意见.
_HOW_WE_DO_IT = re.compile(r"(?:我[省市县区镇校院国局]|本[省市县区校院])?(?:的)?(?:具体)?(?:贯彻|落实)(?:执行|落实)?(?:的)?(?:具体)?(?:意见|方案|办法)")
# Who gives a report on whose behalf, where its name is but its kind: 会长某某代表第三届理事会所作的|工作报告.
ON_BEHALF = Sought(r"代表(?P<whose>[^，。；、“”代表作]{2,16}?)(?:向大会|在会上|向会议)?所?作的(?:题为《[^》]+》的)?(?P<what>(?:工作|财务|述职|换届工作)报告)(?![会厅人])")


# Reports of several that share the last one's kind: 听取甲|关于某事进展情况|、乙关于某事考核情况的汇报.
_SITUATION = r"关于(?:(?!关于)[^，。；、《》]){4,40}?情况"
SHARED = Sought(rf"{_SITUATION}(?=(?:[、和](?:(?!关于)[^，。；、《》]){{0,20}}{_SITUATION}){{1,4}}的(?P<kind>汇报|报告)(?![会厅人]))")


def find_reports(text: str) -> list[tuple[int, int, str]]:
    """Find reports that somebody gives for a body whose report it is: (start, end, full name).

    >>> find_reports("会长代表第三届理事会所作的工作报告")
    [(13, 17, '第三届理事会工作报告')]
    """
    return [*((*m.span("what"), m["whose"] + m["what"]) for m in ON_BEHALF.finditer(text)), *((*m.span(), f"{m.group()}的{m['kind']}") for m in SHARED.finditer(text))]


def find_orders(text: str) -> list[tuple[int, int, str]]:
    """Find numbered orders: (start, end, full name).

    >>> find_orders("签署第一号、第二号主席令，签署第三、四号主席令")
    [(2, 5, '第一号主席令'), (6, 12, '第二号主席令'), (15, 17, '第三号主席令'), (18, 23, '第四号主席令')]
    """
    found = []
    for match in ORDER.finditer(text):
        kind = match["kind"]
        if not match["list"] and not match.group().startswith("第"):
            continue
        for item in re.finditer(r"第?([^、和第号]+)号?", text[match.start() : match.start("kind")]):
            start = match.start() + item.start()
            end = match.end() if match.start() + item.end() == match.start("kind") else match.start() + item.end()
            found.append((start, end, f"第{item.group(1)}号{kind}"))
    return found
