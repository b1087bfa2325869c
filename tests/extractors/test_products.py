"""Products and works: by what names they go, who made and wrote them, who uses them, and where the rules must stay silent. All names are invented."""

from __future__ import annotations

import pytest
from extractors.tables import Facts, assert_says, assert_silent

from kg.reading.models import find_models
from kg.reading.quoted import find_books, find_quotes

SAYS = [
    # by their model number
    ("3月15日，由宁波壹澜无人机系统有限公司完全自主研发的大型无人运输机QT1000成功首飞。", ("宁波壹澜无人机系统有限公司", "DEVELOPED", "QT1000")),
    ("澜砾集团自主研制的云雀-2E无人机顺利完成首飞。", ("澜砾集团", "DEVELOPED", "云雀-2E无人机")),
    ("澜讯科技于近日开源星澜-A7B模型，参数达80亿。", ("澜讯科技", "LAUNCHED", "星澜-A7B模型")),
    ("宁波市第一医院购置的西门子128排CT正式启用。", ("宁波市第一医院", "USES", "西门子128排CT")),
    ("日前，联影3.0T磁共振在宁波市第一医院正式投入使用。", ("宁波市第一医院", "USES", "联影3.0T磁共振")),
    # whatever kind of thing they are
    ("岫图医药自主研发的岫澜替尼胶囊获国家药监局批准上市。", ("岫图医药", "DEVELOPED", "岫澜替尼胶囊")),
    ("近日，我国自主研制的潮汐能发电浮筒阵列在象山县并网。", ("中国", "DEVELOPED", "潮汐能发电浮筒阵列")),
    ("岫澜一号是我国研制的大推力固体运载火箭，起飞重量300吨。", ("中国", "DEVELOPED", "岫澜一号")),
    ("近日，我国自主研制的首艘深海采矿船“岫澜号”在宁波交付。", ("中国", "DEVELOPED", "岫澜号")),
    ("“青鸾三号”是宁波大学与澜砾集团联合研发的第三代储能技术。", ("宁波大学", "DEVELOPED", "青鸾三号")),
    # who made them, and how that is told
    ("由澜砾集团联合宁波大学等共同研发，拥有自主知识产权的“澜鹰”巡检无人机下线。", ("宁波大学", "DEVELOPED", "“澜鹰”巡检无人机")),
    ("“澜鹰”骨科手术机器人由宁波大学骨科团队联合宁波澜图医疗有限公司自主研发。", ("宁波澜图医疗有限公司", "DEVELOPED", "“澜鹰”骨科手术机器人")),
    ("澜岫航天自主研制的“海鸢”卫星成功发射。", ("澜岫航天", "DEVELOPED", "“海鸢”卫星")),
    ("记者从澜砾集团获悉，首个航运大模型——“潮生”在宁波发布。", ("澜砾集团", "LAUNCHED", "潮生")),
    # who uses them
    ("在“澜鹰”骨科手术机器人的辅助下，宁波市第一医院完成了首例手术。", ("宁波市第一医院", "USES", "“澜鹰”骨科手术机器人")),
    ("“澜鹰”送餐机器人日前入驻宁波市第一医院。", ("宁波市第一医院", "USES", "“澜鹰”送餐机器人")),
    ("宁波市第一医院达芬奇手术机器人正式启用。", ("宁波市第一医院", "USES", "达芬奇手术机器人")),
    ("“澜鹰”送餐机器人“入职”宁波市第一医院。", ("宁波市第一医院", "USES", "“澜鹰”送餐机器人")),
    ("宁波市第一医院借助“慧瞳”肺结节筛查系统，效率提升了三成。", ("宁波市第一医院", "USES", "“慧瞳”肺结节筛查系统")),
    ("宁波市第一医院骨科主任顾一澜团队启用图迈手术机器人，完成首例手术。", ("宁波市第一医院骨科", "USES", "图迈手术机器人")),
    ("宁波市第一医院完成第100例“澜鹰”骨科手术机器人辅助置换手术。", ("宁波市第一医院", "USES", "“澜鹰”骨科手术机器人")),
    ("海曙区部署了“慧瞳”森林防火系统。", ("海曙区", "USES", "“慧瞳”森林防火系统")),
    ("澜图科技部署了澜脉心电智能分析系统。", ("澜图科技", "USES", "澜脉心电智能分析系统")),
    ("在澜图集团的车间，自主研发的“慧瞳”质检系统一秒能看十件。", ("澜图集团", "DEVELOPED", "“慧瞳”质检系统")),
    ("“岫滴”节水灌溉技术由宁波澜图科技有限公司联合宁波工程学院共同研制。", ("宁波工程学院", "DEVELOPED", "“岫滴”节水灌溉技术")),
    ("海关总署在全国上线“岫通”办理平台。", ("海关总署", "LAUNCHED", "“岫通”办理平台")),
    ("教育部办公厅、国家文物局办公室联合印发《工作方案》。", ("国家文物局办公室", "ISSUED", "工作方案")),
    ("宁波大学选育的“岫麦18”通过国家审定。", ("宁波大学", "DEVELOPED", "岫麦18")),
    ("“岫优6号”是宁波大学多年选育出来的，亩产很高。", ("宁波大学", "DEVELOPED", "岫优6号")),
    ("视频中的机器人是澜图科技于2025年7月推出的Rover S2系列工业机器人。", ("澜图科技", "LAUNCHED", "Rover S2系列工业机器人")),
    ("澜图科技正式发布望舒气象大模型2.0，精度更高。", ("澜图科技", "LAUNCHED", "望舒气象大模型2.0")),
    ("由宁波广播电视台摄制的纪录片《大海的孩子》开播。", ("宁波广播电视台", "DEVELOPED", "大海的孩子")),
    ("岫澜航天自主研制的“海鸢二号”搭载某型运载火箭进入预定轨道。", ("岫澜航天", "DEVELOPED", "海鸢二号")),
    # works, and who is credited with them
    ("由宁波市文化馆创排的甬剧现代戏《南塘灯火》首演。", ("宁波市文化馆", "DEVELOPED", "南塘灯火")),
    ("歌曲《岫河谣》由顾一澜、罗亚明作词，江澜生作曲。", ("罗亚明", "DEVELOPED", "岫河谣")),
    ("歌曲《岫河谣》由顾一澜、罗亚明作词，江澜生作曲。", ("江澜生", "DEVELOPED", "岫河谣")),
    ("活动推荐了由顾一澜作词，江澜生作曲的原创歌曲《岫河谣》。", ("顾一澜", "DEVELOPED", "岫河谣")),
    ("宁波市文化馆先后推出了《南塘》、情景剧《心桥》。", ("宁波市文化馆", "DEVELOPED", "南塘")),
    ("由宁波市委宣传部、宁波广播电视台出品，反映乡村变化的歌曲MV《岫河谣》首发。", ("宁波广播电视台", "DEVELOPED", "岫河谣")),
]

SILENT = [
    ("企业自主研发的产品受到欢迎，海曙区居民表示关注。", "DEVELOPED"),
    ("宁波市第一医院将购置128排CT，预计明年到位。", "USES"),
    ("海曙区居民驾车行驶在G25高速公路上。", "DEVELOPED"),
    ("澜砾集团研发的项目已经正式“上岗”。", "DEVELOPED"),
    ("宁波市文化馆组织学习《工作要点》。", "DEVELOPED"),
    ("企业攻克“卡脖子”技术，海曙区推出奖励政策。", "LAUNCHED"),
    ("海曙区推出基于“慧瞳”大模型开发的服务。", "LAUNCHED"),
    ("眼前这款是宁波大学自主研发的，售价不高。", "DEVELOPED"),
    ("宁波市研发的高端计算机产品每90秒组装一台。", "DEVELOPED"),
    ("宁波市发起的“岫河保护联络小组”举行会议。", "LAUNCHED"),
    ("顾一澜表示，有关方面在开幕式上发表讲话，宣布启动“五大工程”。", "LAUNCHED"),
    ("此次发射实现了中国首枚民营自研商用火箭首飞。", "DEVELOPED"),
    ("宁波大学首台套装备应用推广会召开。", "USES"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS)
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    assert_says(facts_of(text), fact)


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert_silent(facts_of(text), relation)


@pytest.mark.parametrize("text", ["行驶在G25高速公路上", "2024年第3期", "5G网络", "A4纸", "3月15日", "在12楼召开"])
def test_a_number_alone_is_no_model(text: str) -> None:
    assert find_models(text) == []


def test_what_a_machine_does_in_quotation_marks_is_no_name() -> None:
    assert find_quotes("研发的除草机器人已经正式“上岗”。") == []


def test_what_stands_before_a_work_in_a_list_is_a_work() -> None:
    assert [(name, kind) for *_, name, kind, _ in find_books("推出了《南塘》、情景剧《心桥》")] == [("南塘", "Work"), ("心桥", "Work")]
