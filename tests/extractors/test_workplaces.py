"""Posts behind the places where people work, and people of whom something is told before their name. All are invented."""

from __future__ import annotations

from extractors.tables import table_tests

SAYS = [
    ("柳湾街道水务所所长过春峰带着五个人上了锁。", ("过春峰", "HOLDS_POST", "柳湾街道水务所")),
    ("柳湾派出所教导员李梅说。", ("李梅", "HOLDS_POST", "柳湾派出所")),
    ("柳湾派出所社区民警尤大勇为老人补办身份证。", ("尤大勇", "HOLDS_POST", "柳湾派出所")),
    ("云滨区人民法院六里人民法庭庭长刀文担任审判长。", ("刀文", "HOLDS_POST", "云滨区人民法院六里人民法庭")),
    ("云滨市体校射击队教练李梅说。", ("李梅", "HOLDS_POST", "云滨市体校射击队")),
    ("“老街豆腐坊”店主门凤英起早磨豆子。", ("门凤英", "HOLDS_POST", "老街豆腐坊")),
    ("桥头面馆老板李梅说。", ("李梅", "HOLDS_POST", "桥头面馆")),
    ("病友互助组织“月亮船”关爱中心发起人梅小溪出席。", ("梅小溪", "HOLDS_POST", "“月亮船”关爱中心")),
    ("恒越汽车总装车间班长郎二龙主讲。", ("郎二龙", "HOLDS_POST", "恒越汽车总装车间")),
    ("北京鲜到门商贸公司采购总监庄大可当场签单。", ("庄大可", "HOLDS_POST", "北京鲜到门商贸公司")),
    ("大桥社区的楼栋长、七十三岁的胡汉芬也来了。", ("胡汉芬", "HOLDS_POST", "大桥社区")),
    ("柳湾社区的柏秀兰书记介绍了社区情况。", ("柏秀兰", "HOLDS_POST", "柳湾社区")),
    ("江澜科技公司亚太区总经理Martin Kern（傅文凡）专程飞来签字。", ("傅文凡", "HOLDS_POST", "江澜科技公司")),
    ("云滨区政协副主席吉雅兰列席。", ("吉雅兰", "HOLDS_POST", "云滨区政协")),
]

SILENT = [
    ("意大利设计师保罗·孔蒂展示作品。", "HOLDS_POST"),
    ("云滨区主管部门负责人介绍情况。", "HOLDS_POST"),
    ("柳湾派出所民警提醒居民防诈骗。", "HOLDS_POST"),
    ("云滨区志愿服务队队长培训班开班。", "HOLDS_POST"),
    ("来到面馆老板的家里，大家都笑了。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
