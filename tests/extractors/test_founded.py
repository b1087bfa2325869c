"""What is founded, set up and unveiled: by whom, under which name, and whose part it becomes. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    # names of common words, known because they are founded
    ("江澜大学与湖海省公安厅、青石科技有限公司共建机器人应用与安防联合实验室。", ("青石科技有限公司", "ESTABLISHED", "机器人应用与安防联合实验室")),
    ("青石社区成立了青年先锋志愿服务队。", ("青石社区", "ESTABLISHED", "青年先锋志愿服务队")),
    ("江澜大学成立疫情防控办公室临时党支部。", ("江澜大学", "ESTABLISHED", "疫情防控办公室临时党支部")),
    ("江澜大学与云滨县人民政府签署协议，共建乡村振兴研究院。", ("云滨县人民政府", "ESTABLISHED", "乡村振兴研究院")),
    ("江澜大学与青石集团签约共建“青少年科创教育基地”。", ("青石集团", "ESTABLISHED", "青少年科创教育基地")),
    ("江澜大学附属中学与青石集团签约共建“青少年科创教育基地”。", ("江澜大学附属中学", "ESTABLISHED", "青少年科创教育基地")),
    ("沈若谷于2019年创办了青石书画社。", ("沈若谷", "ESTABLISHED", "青石书画社")),
    ("青石社区成立了护航志愿服务队。\n今年以来，在青石社区党群服务中心的指导下，社区积极开展各类文体活动，先后成立越剧社、舞蹈队、书法社等社团。", ("青石社区", "ESTABLISHED", "书法社")),
    ("江澜大学依托青石重点实验室成立了碳中和研究院。", ("江澜大学", "ESTABLISHED", "碳中和研究院")),
    ("青石镇党群服务中心由青石镇政府投资建设。", ("青石镇政府", "ESTABLISHED", "青石镇党群服务中心")),
    # what is unveiled by several
    ("江澜大学与青石科技有限公司“智能装备联合实验室”揭牌仪式在江澜大学举行。", ("青石科技有限公司", "ESTABLISHED", "智能装备联合实验室")),
    ("由江澜大学与青石集团共同筹建的“人工智能联合实验室”揭牌仪式在江澜大学举行。", ("江澜大学", "ESTABLISHED", "人工智能联合实验室")),
    # subsidiaries
    ("青石集团投资设立全资子公司云滨青禾食品有限公司。", ("青石集团", "ESTABLISHED", "云滨青禾食品有限公司")),
    ("青石集团投资设立全资子公司云滨青禾食品有限公司。", ("云滨青禾食品有限公司", "PART_OF", "青石集团")),
    ("青石集团为了拓展市场，去年就在泰国当地投资设立全资子公司云滨青禾食品有限公司。", ("云滨青禾食品有限公司", "PART_OF", "青石集团")),
    # what two do where the second has 成立 behind it
    ("据了解，2016年，青石医疗集团与湖海省立医院成立了“护理人工智能联合实验室”。", ("湖海省立医院", "ESTABLISHED", "护理人工智能联合实验室")),
    ("在云滨青石镇桑田村村口，有一家咖啡馆。", ("桑田村", "PART_OF", "青石镇")),
]

SILENT = [
    ("江澜大学金融学院和云滨银行江澜分行签订了共建江澜大学实习基地协议书。", "ESTABLISHED"),
    ("江澜大学成立领导小组和工作专班。", "ESTABLISHED"),
    ("江澜大学组建多批创新联合体。", "ESTABLISHED"),
    ("江澜医院举行“江澜大学教学医院”揭牌仪式。", "ESTABLISHED"),
    ("学校党委副书记顾闻笛宣读临时党支部成立批复。", "ESTABLISHED"),
    ("江澜大学拟成立乡村振兴研究院。", "INVESTED_IN"),
    ("姜若谷说，这套系统去年获得云滨市“政府服务奖”。", "WON"),
    ("江澜大学各直属附属医院参加了会议。", "PART_OF"),
    ("江澜大学医学院附属青石医院召开会议。", "PART_OF"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
