"""What is built, opened, paid for and bought: by whom, out of what, and for whom. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    # What it was before has no name.
    ("溪桥街道将闲置厂房改造成江澜文化中心。", ("溪桥街道", "ESTABLISHED", "江澜文化中心")),
    ("溪桥街道利用旧校舍改建成江澜图书馆，免费开放。", ("溪桥街道", "ESTABLISHED", "江澜图书馆")),
    ("溪桥街道打造岫湖公园，方便居民健身。", ("溪桥街道", "ESTABLISHED", "岫湖公园")),
    ("溪桥街道还修建了岫湖公园。", ("溪桥街道", "ESTABLISHED", "岫湖公园")),
    ("2018年，江澜集团在溪桥街道兴建岫湖公园。", ("江澜集团", "ESTABLISHED", "岫湖公园")),
    ("江澜集团捐资300万元为溪桥街道修建了岫湖公园。", ("江澜集团", "ESTABLISHED", "岫湖公园")),
    ("近年来，溪桥街道先后建成江澜文化馆、岫湖公园和溪桥社区食堂。", ("溪桥街道", "ESTABLISHED", "溪桥社区食堂")),
    # The segmenter takes 专门 and 利用 for nouns.
    ("宁波市专门成立江澜服装研究院。", ("宁波市", "ESTABLISHED", "江澜服装研究院")),
    ("早在2015年，江澜大学就成立了岫湖研究院。", ("江澜大学", "ESTABLISHED", "岫湖研究院")),
    ("早在2015年，江澜大学附属儿童医院就成立了岫湖研究院。", ("江澜大学附属儿童医院", "ESTABLISHED", "岫湖研究院")),
    # Names end before what is built, and begin behind it.
    ("柳桥街道打造的柳桥社区食堂启用。", ("柳桥街道", "ESTABLISHED", "柳桥社区食堂")),
    ("安宁街道打造青石村党群服务中心。", ("安宁街道", "ESTABLISHED", "青石村党群服务中心")),
    ("青石镇兴建宁波市博物馆。", ("青石镇", "ESTABLISHED", "宁波市博物馆")),
    ("岫湖文化馆由共青团鄞州区委和江澜集团共同打造。", ("共青团鄞州区委", "ESTABLISHED", "岫湖文化馆")),
    ("金沙镇建成宁波湖滨步道。", ("金沙镇", "ESTABLISHED", "宁波湖滨步道")),
    ("溪桥街道成立“老陆”调解工作室。", ("溪桥街道", "ESTABLISHED", "“老陆”调解工作室")),
    ("江澜集团启动“灯塔计划”建设。", ("江澜集团", "LAUNCHED", "灯塔计划")),
    # Money.
    ("江澜集团投资3.5亿元建设岫湖抽水蓄能电站项目。", ("江澜集团", "INVESTED_IN", "岫湖抽水蓄能电站项目")),
    ("宁波市投入1.2亿元实施岫湖管网改造工程，惠及居民。", ("宁波市", "INVESTED_IN", "岫湖管网改造工程")),
    ("江澜集团以约800万元参股岫溪科技有限公司。", ("江澜集团", "INVESTED_IN", "岫溪科技有限公司")),
    ("江澜集团获得云岫集团近3亿元战略投资。", ("云岫集团", "INVESTED_IN", "江澜集团")),
    ("江澜集团斥资2.35亿元人民币收购云岫集团。", ("江澜集团", "ACQUIRED", "云岫集团")),
    # Whoever buys is a firm, whatever word stands before its trade.
    ("岫空传媒收购云岫集团。", ("岫空传媒", "ACQUIRED", "云岫集团")),
    ("新大陆光电收购云岫集团。", ("新大陆光电", "ACQUIRED", "云岫集团")),
    ("江澜集团向新大陆光电注资近2亿元。", ("江澜集团", "INVESTED_IN", "新大陆光电")),
]
SILENT = [
    ("溪桥街道将把旧厂房改造成江澜文化中心。", "ESTABLISHED"),
    ("溪桥街道要将旧厂房改造成江澜文化中心。", "ESTABLISHED"),
    ("溪桥街道将厂房打造成开放式公园。", "ESTABLISHED"),
    ("溪桥街道拟打造岫湖公园。", "ESTABLISHED"),
    ("溪桥街道正在打造岫湖公园。", "ESTABLISHED"),
    ("溪桥街道着力打造岫湖公园。", "ESTABLISHED"),
    ("溪桥街道打造多个口袋公园。", "ESTABLISHED"),
    ("溪桥街道打造岫湖公园的经验受到肯定。", "ESTABLISHED"),
    ("陆青野强调，积极打造岫湖公园。", "ESTABLISHED"),
    ("柳桥街道打造的柳桥社区食堂启用。", "PART_OF"),
    ("江澜集团计划投资3.5亿元建设岫湖抽水蓄能电站项目。", "INVESTED_IN"),
    ("江澜集团收购云岫集团的计划被监管部门叫停。", "ACQUIRED"),
    ("江澜集团收购废旧汽车，回收利用。", "ACQUIRED"),
    ("江澜集团收购当地物流企业。", "ACQUIRED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
