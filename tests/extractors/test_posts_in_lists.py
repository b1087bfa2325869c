"""Whose posts they are in lists of several houses, and the offices of Taiwan. All names are invented, save countries, places and offices."""

from __future__ import annotations

from extractors.tables import Facts, table_tests

SAYS = [
    # vice-ministers and bureaus named without the letter that their head's title has
    ("台中市卫生局长祝明远、立委顾闻笛、市议员宁晓华出席活动。", ("祝明远", "HOLDS_POST", "台中市卫生局")),
    ("台中市卫生局长祝明远、立委顾闻笛、市议员宁晓华出席活动。", ("顾闻笛", "HOLDS_POST", "立法院")),
    ("经济部次长祝明远与台北市副市长顾闻笛到场。", ("祝明远", "HOLDS_POST", "经济部")),
    ("行政院副院长祝明远昨与高雄市副市长顾闻笛视察。", ("祝明远", "HOLDS_POST", "行政院")),
    # departments of two fields
    ("合作与招商局局长祝明远，岚山区区委书记顾闻笛随访。", ("祝明远", "HOLDS_POST", "合作与招商局")),
    ("江澜大学国际交流与合作处处长祝明远、国际交流与合作处副处长顾闻笛接待了来宾。", ("顾闻笛", "HOLDS_POST", "江澜大学国际交流与合作处")),
    ("江澜大学副校长祝明远与教务处处长顾闻笛到会。", ("顾闻笛", "HOLDS_POST", "江澜大学教务处")),
    # guests of a house that the page does not name
    ("应我校校长祝明远教授邀请，江澜大学校长顾闻笛教授、副校长宁晓华教授一行来我校交流访问。", ("宁晓华", "HOLDS_POST", "江澜大学")),
    ("会议决定任命祝明远为云滨市科技与知识产权局局长。", ("祝明远", "HOLDS_POST", "云滨市科技与知识产权局")),
    ("江澜大学副校长祝明远，校党委组织部副部长顾闻笛出席会议。", ("顾闻笛", "HOLDS_POST", "江澜大学党委组织部")),
    # heads of a society and of its branches
    ("江澜酒店协会常务副会长兼智慧酒店分会会长祝明远，副会长、秘书长兼美食分会会长顾闻笛出席了会议。", ("顾闻笛", "HOLDS_POST", "江澜酒店协会")),
    # offices by their level alone, of visitors and of hosts
    ("扬州市教育局召开会议。宁波市副市长祝明远，市人社局局长顾闻笛出席。", ("顾闻笛", "HOLDS_POST", "宁波市人社局")),
    ("扬州市教育局召开会议。宁波市委组织部副部长、市人社局局长祝明远出席。", ("祝明远", "HOLDS_POST", "宁波市人社局")),
    ("扬州市教育局、扬州市人社局召开会议。宁波市副市长祝明远一行来访，市人社局局长顾闻笛陪同。", ("顾闻笛", "HOLDS_POST", "扬州市人社局")),
    # who has posts elsewhere too
    ("江澜酒店协会会长祝明远，副会长、青石酒店集团董事长顾闻笛，副会长、岚门酒店总经理宁晓华，秘书长沈砚秋出席了会议。", ("宁晓华", "HOLDS_POST", "江澜酒店协会")),
    ("江澜酒店协会会长祝明远，副会长、青石酒店集团董事长顾闻笛，副会长、岚门酒店总经理宁晓华，秘书长沈砚秋出席了会议。", ("沈砚秋", "HOLDS_POST", "江澜酒店协会")),
    ("江澜医院院长祝明远，副院长、江澜大学教授顾闻笛，副院长宁晓华出席了会议。", ("宁晓华", "HOLDS_POST", "江澜医院")),
    ("云滨市副市长祝明远，副市长、公安局局长顾闻笛，副局长宁晓华出席了会议。", ("宁晓华", "HOLDS_POST", "云滨市公安局")),
    ("江澜酒店协会\n当前位置：协会要闻\n江澜市民政局指导会议。我会会长祝明远，副会长、党支部书记顾闻笛出席了会议。", ("顾闻笛", "HOLDS_POST", "江澜酒店协会")),
    ("江澜市医学会召开大会。江澜市传染病医院院长祝明远当选为主任委员，顾闻笛、宁晓华当选为副主任委员。", ("宁晓华", "HOLDS_POST", "江澜市医学会")),
    ("祝明远历任江澜医院院长、江澜大学副校长。", ("祝明远", "HOLDS_POST", "江澜医院")),
    ("祝明远1948年出任江澜大学校长。祝明远亲任江澜大学校长三十年。", ("祝明远", "HOLDS_POST", "江澜大学")),
    # Hong Kong
    ("香港立法会主席祝明远宴请行政长官顾闻笛，立法会议员宁晓华出席。", ("顾闻笛", "HOLDS_POST", "香港特别行政区")),
    ("香港立法会主席祝明远宴请行政长官顾闻笛，立法会议员宁晓华出席。", ("宁晓华", "HOLDS_POST", "立法会")),
    ("云滨市经信委主任祝明远，云滨市住建委主任刘家和；副市长顾闻笛到会。", ("刘家和", "HOLDS_POST", "云滨市住建委")),
    ("云滨商会副会长祝明远应邀出席江澜市潮滨商会成立大会。", ("祝明远", "ATTENDED", "江澜市潮滨商会成立大会")),
]
SILENT = [
    ("台中市教育大学校长出席，各部次长会议召开。", "HOLDS_POST"),
    # the host is another house than its guests, and no campus
    ("江澜大学代表及江澜创新中心的来宾对我校进行友好访问。副校长祝明远会见了来宾。", "HOLDS_POST"),
    ("江澜大学商学院代表团一行来访我校，我校副校长祝明远在城北校区会见了来宾。", "HOLDS_POST"),
    ("参加会谈的还有国际合作与交流处处长祝明远等。", "HOLDS_POST"),
    # who is not named, and of which house nobody says
    ("云滨市监察委负责人、云滨市中级人民法院负责人列席会议。", "HOLDS_POST"),
    ("宣传中心的李飞，秘书处徐倩倩，应邀出席了会议。", "HOLDS_POST"),
    ("我会副会长祝明远受邀参加江澜商会成立大会。", "HOLDS_POST"),
    ("祝明远特别邀请历任江澜医院院长回家。", "HOLDS_POST"),
    ("议会大楼前，行政长官的住所关闭。", "HOLDS_POST"),
]


def test_no_post_at_the_house_named_before(facts_of: Facts) -> None:
    facts = facts_of(
        "宁波市监察委负责人、宁波市人民检察院检察长祝明远列席会议。到场的还有运输及房屋局局长顾闻笛、议员宁晓华。"
        "江澜酒店协会常务副会长兼智慧酒店分会会长沈砚秋，副会长兼美食分会会长陆青野出席。"
    )
    facts |= facts_of("江澜酒店协会会长祝明远，副会长、青石酒店集团董事长顾闻笛，副会长、岚门酒店总经理苏文岫，秘书长沈望舒出席了会议。")
    facts |= facts_of("扬州市教育局召开会议。宁波市副市长、市公安局局长宁青禾出席。")
    wrong = {("宁青禾", "扬州市公安局"), ("苏文岫", "青石酒店集团"), ("沈望舒", "岚门酒店"), ("祝明远", "宁波市监察委"), ("宁晓华", "运输及房屋局"), ("陆青野", "智慧酒店分会")}
    assert not {(who, where) for who, what, where in facts if what == "HOLDS_POST"} & wrong


test_says, test_stays_silent = table_tests(SAYS, SILENT)
