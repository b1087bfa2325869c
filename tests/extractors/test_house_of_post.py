"""Names right behind a post, and the house of a post that the sentence tells elsewhere: whose head is called so, who takes what, whose village it is. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

from kg.pipeline import read_text

SAYS = [
    ("云滨市委党校校长陆青野出席会议。", ("陆青野", "HOLDS_POST", "云滨市委党校")),
    # Where the last character of a name could begin the predicate.
    ("云滨县图书馆馆长蓝可为夺得一等奖。", ("蓝可为", "HOLDS_POST", "云滨县图书馆")),
    ("云滨区委宣传部部长卓可人为首批十名向导颁发证书。", ("卓可人", "HOLDS_POST", "云滨区委宣传部")),
    ("云滨区教育局局长燕归来签署协议。", ("燕归来", "HOLDS_POST", "云滨区教育局")),
    ("云滨医院老年科护师乔可可以《药盒子》获得一等奖。", ("乔可可", "HOLDS_POST", "云滨医院老年科")),
    ("云滨区法院人民陪审员段秀兰组成合议庭。云滨区住建局副局长丰茂森明确回应。", ("丰茂森", "HOLDS_POST", "云滨区住建局")),
    ("云滨医院康复科主任向东海，护士长廖照参加。", ("向东海", "HOLDS_POST", "云滨医院康复科")),
    ("云滨国际木偶学会主席池田和子出席闭幕式。", ("池田和子", "HOLDS_POST", "云滨国际木偶学会")),
    ("云滨大学党委副书记努尔·阿不力孜出席。", ("努尔·阿不力孜", "HOLDS_POST", "云滨大学党委")),
    ("云滨县渔会总干事洪蔡玉叶致辞。", ("洪蔡玉叶", "HOLDS_POST", "云滨县渔会")),
    ("云滨大学农艺系教授白雅各（Jakob Weiss）发言。", ("白雅各", "HOLDS_POST", "云滨大学农艺系")),
    ("领头的是渔民出身的蒲海生——他还是“浪人蒲”民宿的老板。", ("蒲海生", "HOLDS_POST", "“浪人蒲”民宿")),
    # Whose head is called so.
    ("云滨青年剧团下乡演出，63岁的团长廖照一人分饰两角。", ("廖照", "HOLDS_POST", "云滨青年剧团")),
    ("白石集团东沟煤矿召开会议，矿长廖照出席。", ("廖照", "HOLDS_POST", "白石集团东沟煤矿")),
    ("云滨职业学院法学系在这里挂了牌子，带队的讲师廖照说。", ("廖照", "HOLDS_POST", "云滨职业学院法学系")),
    ("白石电器集团今年销量大增，产品总监廖照说。", ("廖照", "HOLDS_POST", "白石电器集团")),
    ("双溪村开了院坝会，村委会主任廖启明当场报数。", ("廖启明", "HOLDS_POST", "双溪村村委会")),
    ("白石创新港党工委书记郁青山带队，管委会副主任廖照随团。", ("廖照", "HOLDS_POST", "白石创新港管委会")),
    ("云滨县人民法院召开分析会，党组书记、院长廖照主持会议。", ("廖照", "HOLDS_POST", "云滨县人民法院党组")),
    ("平澜县检察院召开座谈会，副检察长廖照介绍情况。", ("廖照", "HOLDS_POST", "平澜县人民检察院")),
    ("云滨儿童医院内分泌科主任廖启明出席。", ("廖启明", "HOLDS_POST", "云滨儿童医院内分泌科")),
    ("来自云滨县妇幼保健院的青年医师蓝可为夺得一等奖。", ("蓝可为", "HOLDS_POST", "云滨县妇幼保健院")),
    # The laboratory that the page is of, and its panel of any year; the hour before a house.
    ("江澜科学院海岸材料重点实验室年会3月1日举行。江澜科学院海岸材料重点实验室2017年度学术委员会会议在江澜大学召开。重点实验室主任廖照主持会议。", ("廖照", "HOLDS_POST", "江澜科学院海岸材料重点实验室")),
    ("江澜大学海岸材料重点实验室2017年度学术委员会在江澜市召开，江澜大学海岸材料重点实验室2017年度学术委员会主任廖照出席。", ("廖照", "HOLDS_POST", "江澜大学海岸材料重点实验室学术委员会")),
    ("11月11日上午9时云滨分院院长廖照讲话。", ("廖照", "HOLDS_POST", "云滨分院")),
    ("云滨医院首席医疗副院长廖照致辞。", ("廖照", "HOLDS_POST", "云滨医院")),
    ("江澜市医学会骨科分会第一届委员会主任委员廖照致辞。", ("廖照", "HOLDS_POST", "江澜市医学会骨科分会")),
    # Who takes what, and is what.
    ("文秀莲是云岫大学副校长。", ("文秀莲", "HOLDS_POST", "云岫大学")),
    ("白石能源集团召开干部大会。\n会议宣布：免去廖照的集团党委书记、董事长职务。", ("廖照", "HOLDS_POST", "白石能源集团")),
    ("云滨儿童医院召开干部大会。\n廖照任医务部主任。", ("廖照", "HOLDS_POST", "云滨儿童医院医务部")),
    ("廖照还在云滨纺织工业协会的换届会上当选第六届会长。", ("廖照", "HOLDS_POST", "云滨纺织工业协会")),
    ("白石农机厂、云滨职业学院联手挂出了“云滨工匠学院”的牌子，院长由机务系主任廖照担任。", ("廖照", "HOLDS_POST", "云滨工匠学院")),
    ("村里的云滨老年协会管这件事，会长是我公公廖照。", ("廖照", "HOLDS_POST", "云滨老年协会")),
    # Who has a post and is elected to another; a branch of a society that goes by its kind, and the society that it is of.
    ("云滨市针织协会毛衫分会成立大会召开。江澜纺织集团设计部主任廖照当选分会会长。", ("廖照", "HOLDS_POST", "云滨市针织协会毛衫分会")),
    ("云滨市针织协会毛衫分会成立大会召开。江澜纺织集团董事长廖照任协会会长。", ("廖照", "HOLDS_POST", "云滨市针织协会")),
    ("江澜海岸学会沙滩专业委员会年会召开。专委会主任委员廖照致辞。", ("廖照", "HOLDS_POST", "江澜海岸学会沙滩专业委员会")),
    ("江澜海岸学会沙滩专业委员会年会召开。郁青山当选专业委员会主任委员。", ("郁青山", "HOLDS_POST", "江澜海岸学会沙滩专业委员会")),
    ("江澜海岸学会沙滩专业委员会在宁波召开年会。学会秘书长廖照讲话。", ("廖照", "HOLDS_POST", "江澜海岸学会")),
    ("云外附校副校长廖照参加座谈。", ("廖照", "HOLDS_POST", "云外附校")),
    # A university's department of science.
    ("云岫大学科技处处长廖照、江澜大学科研院副院长郁青山致辞。", ("廖照", "HOLDS_POST", "云岫大学科技处")),
    ("宁波大学科学技术处处长廖照致辞。", ("廖照", "HOLDS_POST", "宁波大学科学技术处")),
    # The term of a post between its house and it, trades of nurses, a team that helps elsewhere, names that end in 进, and whose head a 副校长 is.
    ("云滨市针织商会换届大会召开。江澜纺织集团董事长廖照当选为商会新一届会长。", ("廖照", "HOLDS_POST", "云滨市针织商会")),
    ("云滨市针织商会换届大会召开。廖照当选商会第二届会长，郁青山当选商会新一届监事长。", ("郁青山", "HOLDS_POST", "云滨市针织商会")),
    ("据福建省第二批援疆医疗队队长廖照介绍，队员都已到岗。", ("廖照", "HOLDS_POST", "福建省第二批援疆医疗队")),
    ("云滨市委副书记廖小进说，项目很好。", ("廖小进", "HOLDS_POST", "云滨市委")),
    ("云滨大学商学院举行毕业典礼。副校长廖照致辞。", ("廖照", "HOLDS_POST", "云滨大学")),
    # To whom something is said is no part of a name behind a title.
    ("座谈会上，郁青董事长对廖大照一行的到来表示欢迎。", ("郁青", "SPOKE_AT", "座谈会")),
]

SILENT = [
    ("座谈会上，郁青董事长对廖大照一行的到来表示欢迎。", "HOLDS_POST"),
    ("云滨市针织协会毛衫分会成立大会召开。江澜纺织集团设计部主任席位当选分会会场。", "HOLDS_POST"),
    ("专业委员会主任委员廖照致辞。", "HOLDS_POST"),
    ("当年提倡厂校结合、学校附校办厂，廖照参加座谈。", "HOLDS_POST"),
    ("福建省第二批援疆医疗队队员们都已到岗，云滨市针织商会新一届会长人选尚未公布。", "HOLDS_POST"),
    ("福建省各市针织商会参加了第三届江澜论坛。", "ATTENDED"),
    ("云岫大学科技园主任席上空无一人，宁波各大学科研院所派人参加。", "HOLDS_POST"),
    ("局长应邀请来到现场。会长向林业局介绍。", "HOLDS_POST"),
    ("院长常年主持门诊。主任从不出席应酬。队长连续获评优秀。", "HOLDS_POST"),
    ("书记向天津代表团介绍情况。主任和平时一样主持工作。", "HOLDS_POST"),
    ("云滨区科技局局长郁青山调研时，厂长没有陪同。", "VISITED"),
    ("花山镇“小楼学堂”开课，第一课由退休教师廖照主讲。", "HOLDS_POST"),
    ("云滨冬泳俱乐部换届，四十二岁的中学体育教师廖照接过了旗。", "HOLDS_POST"),
    ("最好的是大白菜，更重要的是文化味，不是钱。", "HOLDS_POST"),
    ("云滨大学与江澜大学结对，教授廖照来了。", "HOLDS_POST"),
    ("江澜科学院科技局重点实验室处来了人，实验室建设，主任都看在眼里。", "HOLDS_POST"),
    ("各区县疾控中心主任廖照、郁青山等参加培训。", "PART_OF"),
    ("由首席医疗副院长廖照从院长郁青山手中接过印信。", "HOLDS_POST"),
    ("江澜省工程科技发展战略研究院的人到会。", "PART_OF"),
]


test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_a_nurse_has_her_whole_title() -> None:
    triples = read_text("云滨医院护理部主管护师廖照发言。").triples
    assert {dict(triple.qualifiers).get("title") for triple in triples if triple.relation == "HOLDS_POST"} == {"主管护师"}
