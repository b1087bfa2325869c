"""Posts that a sentence states with a verb, a mark or an adverbial between name and post, and titles of all trades. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    # what somebody is, before now and beside another post
    ("据介绍，林启舟系宁波市教育局局长。", ("林启舟", "HOLDS_POST", "宁波市教育局")),
    ("林启舟此前担任江澜市教育局局长。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("林启舟同时兼任江澜市教育局局长。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("2015年，林启舟成为江澜市教育局局长。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("林启舟说，他2015年成为江澜市教育局局长。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("自担任江澜市教育局局长以来，林启舟跑遍了每一所学校。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("担任柳湾村党支部书记的十年间，林启舟跑遍了每一块田。", ("林启舟", "HOLDS_POST", "柳湾村党支部")),
    # names to whose characters the segmenter has no name
    ("翟天一，男，1975年8月生，现任江澜市教育局局长。", ("翟天一", "HOLDS_POST", "江澜市教育局")),
    ("翟天一是江澜市教育局局长。", ("翟天一", "HOLDS_POST", "江澜市教育局")),
    ("翟天一，江澜市教育局局长，1978年出生。", ("翟天一", "HOLDS_POST", "江澜市教育局")),
    ("熊壮（江澜市教育局局长）说：“很好。”", ("熊壮", "HOLDS_POST", "江澜市教育局")),
    ("柳湾社区居委会主任由熊壮担任。", ("熊壮", "HOLDS_POST", "柳湾社区居委会")),
    ("江澜市教育局局长由翟天一担任。", ("翟天一", "HOLDS_POST", "江澜市教育局")),
    ("江澜市公安局政委由林启舟担任。", ("林启舟", "HOLDS_POST", "江澜市公安局")),
    ("木合塔尔·沙依提是江澜市教育局局长。", ("木合塔尔·沙依提", "HOLDS_POST", "江澜市教育局")),
    # houses behind a word that is none of theirs
    ("特邀柳湾社区居委会主任林启舟授课。", ("林启舟", "HOLDS_POST", "柳湾社区居委会")),
    ("活动由柳湾村村委会主任林启舟主持。", ("林启舟", "HOLDS_POST", "柳湾村村委会")),
    ("原柳湾社区居委会主任林启舟因病逝世。", ("林启舟", "HOLDS_POST", "柳湾社区居委会")),
    ("林启舟担任柳湾社区居委会主任。", ("林启舟", "HOLDS_POST", "柳湾社区居委会")),
    # departments and teams between a house and a post
    ("江澜市人民医院宣传科科长林启舟出席活动。", ("林启舟", "HOLDS_POST", "江澜市人民医院宣传科")),
    ("柳湾街道综合行政执法队队长林启舟介绍情况。", ("林启舟", "HOLDS_POST", "柳湾街道综合行政执法队")),
    ("江澜实验小学语文教研组长林启舟作点评。", ("林启舟", "HOLDS_POST", "江澜实验小学语文教研组")),
    ("浙江飞鹰队主教练林启舟表示，球队准备充分。", ("林启舟", "HOLDS_POST", "浙江飞鹰队")),
    ("江澜市教育局相关负责人林启舟表示，招生平稳。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("林启舟被聘为丰登家庭农场负责人。", ("林启舟", "HOLDS_POST", "丰登家庭农场")),
    ("林启舟是米多便利店店长。", ("林启舟", "HOLDS_POST", "米多便利店")),
    ("林启舟（江澜实验小学少先队大队辅导员）说：“很好。”", ("林启舟", "HOLDS_POST", "江澜实验小学")),
    # bills of lectures, and how long somebody has been there
    ("主讲人：林启舟 江澜大学教授", ("林启舟", "HOLDS_POST", "江澜大学")),
    ("主讲嘉宾：翟天一（江澜市教育局局长）", ("翟天一", "HOLDS_POST", "江澜市教育局")),
    ("对话林启舟（江澜市教育局局长）", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    ("这是林启舟担任江澜市教育局局长的第三个年头。", ("林启舟", "HOLDS_POST", "江澜市教育局")),
    # titles
    ("江澜青禾科技有限公司总经理助理林启舟说。", ("林启舟", "HOLDS_POST", "江澜青禾科技有限公司")),
    ("江澜青禾科技有限公司首席可持续发展官林启舟说。", ("林启舟", "HOLDS_POST", "江澜青禾科技有限公司")),
    ("江澜交响乐团首席指挥林启舟出席活动。", ("林启舟", "HOLDS_POST", "江澜交响乐团")),
    ("柳湾社区残协专职委员林启舟上门走访。", ("林启舟", "HOLDS_POST", "柳湾社区")),
    ("柳湾社区居民小组长林启舟带队巡查。", ("林启舟", "HOLDS_POST", "柳湾社区")),
    ("江澜海关一级关务监督林启舟出席会议。", ("林启舟", "HOLDS_POST", "江澜海关")),
]

SILENT = [
    ("林启舟希望成为局长。", "HOLDS_POST"),
    ("林启舟系列讲座走进江澜市教育局。", "HOLDS_POST"),
    ("自担任志愿者以来，柳湾村变了样。", "HOLDS_POST"),
    ("江澜市教育局相关负责人表示，招生平稳。", "HOLDS_POST"),
    ("活动由柳湾社区居委会主任主持。", "HOLDS_POST"),
    ("方向是江澜市教育局局长定的。", "HOLDS_POST"),
    ("项目（江澜市教育局局长签字）已经开工。", "HOLDS_POST"),
    ("第20期《求是》杂志将发表局长的文章。", "HOLDS_POST"),
    ("江澜军医大学新桥医院的产房很忙。", "HOLDS_POST"),
    ("摄影：林启舟，江澜大学校长致辞。", "HOLDS_POST"),
    ("江澜市教育局局长由上级任命并负责日常工作。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
