"""Says what body a title belongs to: which part of it is a title, and which kind of body its head goes with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.lexicons import words
from kg.reading.titles import Title, find_titles


@dataclass(frozen=True, slots=True)
class Body:
    """A body or place that may stand before a title."""

    start: int
    end: int
    full: str
    type: str
    sub: str


AREA_HEADS = frozenset(("区长", "县长", "市长", "省长", "州长", "盟长", "旗长", "镇长", "乡长", "村长", "总理", "国务总理", "总统", "首相", "国王", "王储", "议长", "参议长", "众议长", "外长", "防长", "财长", "国务部长", "国务大臣", "国务卿", "副国务卿", "国务资政"))


def _stands_alone(text: str, at: int, taken: bytearray) -> bool:
    """Tell whether no word stands before the name that ends at `at`: 外交部|长, 总理甲和国防部|长, but not 某州第二财政部|长."""
    start = next((i + 1 for i in range(at, -1, -1) if not taken[i]), 0)
    # 会见|某国国防部|长: the name that ends there begins with its country.
    return not start or text[start - 1] in "和与及" or not "\u4e00" <= text[start - 1] <= "\u9fff" or text.startswith(tuple(words("countries")), start)


_REGIONS = ("中国区", "大中华区", "亚太区", "华东区", "华北区", "华南区", "华西区", "西南区")


def outside(title: Title, text: str, taken: bytearray) -> Title | None:
    """Give the part of a title that lies outside the body whose name runs into it: 党委|书记; None if all is inside."""
    start = title.start
    if title.text.startswith(_REGIONS):
        # 中国区总裁: the country is part of the title.
        return title
    while start < title.end and taken[start]:
        start += 1
    if start == title.start:
        return title
    if start == title.end - 1 and title.text.endswith("组长") and title.text != "组长":
        # 某小学教研组|长: the group and the title share two characters.
        return Title(start, title.end, title.text, title.head, title.kind, title.own)
    rest = text[start : title.end]
    inner = find_titles(rest) if rest else []
    if start == title.start + 1 and (title.kind == "head" or (title.text == "部长" and _stands_alone(text, title.start, taken))):
        # 员林市|长, 外交部|长: the place or the ministry and the title share a letter.
        return Title(start, title.end, title.text, title.head, title.kind, title.own)
    if len(inner) == 1 and rest[: inner[0].start] in words("former_marks") and inner[0].end == len(rest):
        # 某中心纪委|原书记
        start, rest = start + inner[0].start, inner[0].text
    if len(inner) != 1 or inner[0].text != rest.removesuffix("兼"):
        return None
    return Title(start, title.end, title.text if rest.startswith("委") and title.own != "委" else rest, inner[0].head, inner[0].kind, inner[0].own)


# What a unit inside an institution ends with, between its name and a title: 医院|急诊科|主任.
UNIT = re.compile(r"(?:学组|(?<!学)(?:组织|代表处|分院|院区|医学科|[外内儿妇产骨眼]科|急诊科|中心|公司|学院|集团|协会|学会|法人|病房|机关党委|(?<![主承协举创兴开])办|(?<![开参与])会|(?<![文理工本专])科|(?:工作|代表|考察|访问|艺术|专家|讲师)团|(?:工作|突击|服务|医疗|救援|代表|执法|巡逻|应急|宣讲)队|(?:救援|消防|服务|卫生|检查|收费|监测|观测|水文|农技|文化|兽医|水利|推广|农机|林业|气象|供销|环卫|养护|管护)站|业务|BG|BU|事业群|车间|工段|生产线|局|办公厅|(?<![公上打])司|第[一二三四五六七八九十]+师|[处室庭班部组馆系]))$")
COMPANY_HEADS = frozenset(("总裁", "总经理", "董事长", "首席执行官", "首席技术官", "首席运营官", "首席科学家", "CEO", "CTO", "创始人", "联合创始人", "经理", "负责人", "理事长", "会长"))
UNIT_HEADS = frozenset(("局长", "司长", "署长", "厅长", "处长", "所长", "科长"))
GENERIC_BODY = re.compile(r"(?:(?<![\u4e00-\u9fff])|(?<=[由与和及在是为到任兼选受])|(?<=会上)|(?<=[一首本]届))(?:办事处|集团公司|总公司|实验室|研究中心|研发中心|联合中心|工作室|党工委|管委会|公司|集团|医院|学校|学院|大学|协会|学会|商会|联盟|研究会|联合会|促进会|研究院|研究所|中心|支队|大队|中队|支行|分行|分局|分公司|分会|专业委员会|专委会|图书馆|博物馆|文化馆|美术馆|纪念馆|幼儿园|卫生院|报社|电视台|出版社|艺术团|剧团|剧院|俱乐部|救援队|服务队|工作站|银行|基金会|合作社)$")
GENERIC_KINDS = {"公司": "Company", "集团公司": "Company", "总公司": "Company", "集团": "Company", "银行": "Company", "医院": "Hospital", "学校": "School", "学院": "School", "大学": "School", "协会": "Association", "学会": "Association", "商会": "Association", "联盟": "Association", "研究会": "Association", "联合会": "Association", "促进会": "Association", "基金会": "Association", "研究院": "ResearchInstitute", "研究所": "ResearchInstitute", "中心": "", "合作社": "", "支行": "Company", "分行": "Company", "分公司": "Company", "分会": "Association", "专业委员会": "Association", "专委会": "Association", **dict.fromkeys(("大队", "中队", "图书馆", "博物馆", "文化馆", "美术馆", "纪念馆", "卫生院", "报社", "电视台", "出版社", "艺术团", "剧团", "剧院", "俱乐部", "救援队", "服务队", "工作站"), ""), "幼儿园": "School"}
NOT_BODIES = frozenset(("新当选", "新晋", "新一届", "公司", "集团", "企业", "项目", "中心", "协会", "全球", "亚太区", "执行", "联席", "活动", "现场", "工作", "有关", "相关", "主要", "街道", "单位", "部门", "社区", "学校", "医院", "我们公司", "该公司", "会见", "会晤", "拜会", "接见", "看望", "陪同", "会谈", "致电"))


def guess(head: str) -> tuple[str, str]:
    """Give the type and sub-type of an unknown body by the head of the title behind it."""
    if head in UNIT_HEADS or head in ("主任", "主席", "主任委员"):
        return "Organization", "GovernmentBody"
    return "Organization", "Association" if head in ("理事长", "会长") else "Company"
