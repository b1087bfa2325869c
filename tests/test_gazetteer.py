"""Areas are found in text, and the one that a page speaks of."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.areas import lookup
from kg.gazetteer import places_in
from kg.homes import home_of


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("徐汇区委书记主持会议。徐汇区召开会议，区长出席。", ("上海市", "徐汇区")),
        ("垫江新闻\n县委书记来到新民镇，县领导参加。垫江县农业农村委", ("重庆市", "垫江县")),
        ("云滨周报\n云滨区委书记主持会议。云滨区政府发布方案。", ("云滨区",)),
        ("科右前旗人民政府\n盟委副书记、盟长深入我旗，旗委书记参加。", ("内蒙古自治区", "兴安盟", "科尔沁右翼前旗")),
        ("兴安盟行署召开会议，盟委书记出席。", ("内蒙古自治区", "兴安盟")),
        ("论坛在海南陵水自治县成功举办，陵水县政府支持，县委书记出席。", ("海南省", "陵水黎族自治县")),
        ("省委组织部到集团宣布决定，省国资委主任出席。集团要在广东当先锋。", ("广东省",)),
        ("两国元首举行会谈，双方签署联合声明。", ()),
        ("县委书记、代县长走访，送去党和政府的关怀。", ()),
        ("县领导杨自强、饶凌云、严庆东参加活动。", ()),
        ("省教育厅国际合作与交流处来我校调研。", ()),
        ("文昌镇召开会议，区委书记出席。文昌镇人大参加。", ()),
        ("长春新闻\n朝阳区召开会议，区长出席。长春市朝阳区政府发布", ("吉林省", "长春市", "朝阳区")),
        ("员林新建大楼动工。彰化县长出席，县政府表示支持，彰化县卫生局参加", ("台湾省", "彰化县")),
        # Whoever sets out is at home, and not the place that they go to.
        ("松江报\n区委书记率队赴嘉定区学习考察，区长参加。嘉定区领导陪同。", ("上海市", "松江区")),
        ("徐汇区代表团访问静安区。区委书记出席座谈会。", ("上海市", "徐汇区")),
        ("徐汇区党政代表团赴昆明市东川区考察，区委书记参加座谈会。", ("上海市", "徐汇区")),
        ("副区长到杭州市西湖区考察。", ()),
        ("副区长到嘉定区马陆镇检查防汛工作。", ("上海市", "嘉定区")),
        ("静安区代表团来我区考察，徐汇区区长出席座谈会。", ("上海市", "徐汇区")),
        # A partner's name does not reach back over 与.
        ("徐汇区与青石公司签约，区委书记出席。", ("上海市", "徐汇区")),
        # What the text writes out goes before what only lends something its name.
        ("东海市委书记出席大会。", ("东海市",)),
        ("开工仪式在滨江广场举行，东海区区长出席。", ("东海区",)),
        ("大会在滨江广场举行，滨江区区长出席，区委书记讲话。", ("浙江省", "杭州市", "滨江区")),
        ("区人大常委会任命张建华为区法院院长。", ()),
        ("市卫健委主任到青石医院太仓分院调研。", ()),
        ("副县长代表县长陈福海参加典礼，陈福海县长与县府团队表示祝贺。县政府支持。", ()),
        # Whose page it is stands before what it tells of guests; a house goes by its level alone.
        ("武进新闻网讯 调研组来到我区，走进社区。", ("江苏省", "常州市", "武进区")),
        ("今日房县网讯 记者报道：3月29日，省委宣传部调研组来我县。", ("湖北省", "十堰市", "房县")),
        ("10月30日，活动在武陟县嘉应观镇举办，来自县疾控中心、县人民医院的医生义诊。", ("河南省", "焦作市", "武陟县")),
    ],
)
def test_home(text: str, home: tuple[str, ...]) -> None:
    assert home_of(text) == home


def names(text: str, home: tuple[str, ...] = ("上海市", "徐汇区")) -> list[tuple[str, str]]:
    return [(text[a:b], division.name) for a, b, division in places_in(text, home)]


def test_short_names_and_streets_of_the_home() -> None:
    assert names("徐汇与闵行共建，来到徐家汇街道和华泾镇") == [("徐汇", "徐汇区"), ("闵行", "闵行区"), ("徐家汇街道", "徐家汇街道"), ("华泾镇", "华泾镇")]


def test_usage_differs_from_the_official_list() -> None:
    assert ("斜土街道", "斜土街道") in names("斜土街道坚持党建引领")


@pytest.mark.parametrize(
    ("text", "name", "path"),
    [
        ("在江苏宜兴，记者看到", "宜兴", ("江苏省", "无锡市", "宜兴市")),
        ("河南周口郸城的麦田", "郸城", ("河南省", "周口市", "郸城县")),
        ("辽宁省沈阳市和平区", "和平区", ("辽宁省", "沈阳市", "和平区")),
        ("内蒙古启动工程", "内蒙古", ("内蒙古自治区",)),
        ("上海市场回暖", "上海", ("上海市",)),
        ("访问沙特并出席", "沙特", ("沙特阿拉伯",)),
        ("落户海口市三江镇", "三江镇", ("海南省", "海口市", "三江镇")),
    ],
)
def test_a_short_name_is_sure_behind_the_area_it_lies_in(text: str, name: str, path: tuple[str, ...]) -> None:
    assert path in [division.path for a, b, division in places_in(text, ("上海市", "徐汇区")) if text[a:b] == name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("来到徐家汇街道调研", "徐家汇街道"),
        ("走进云湾镇的稻田", "云湾镇"),
        ("他在云湾镇和村民交谈", "云湾镇"),
        ("”云湾街道办事处", "云湾街道"),
        ("长安区滦镇街道办", "滦镇街道"),
    ],
)
def test_the_name_of_a_town_begins_where_it_should(text: str, name: str) -> None:
    assert name in [found for found, _ in names(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("这里的新型城镇化", "各街道负责人参加", "共和国职业技能", "推动城乡融合", "外出人才返乡创业", "受灾乡镇", "同里古镇", "这个工业大镇", "江南水乡", "主要街道"),
        *("维护长治久安", "长江入海口", "沿海地区", "远大理想", "隆重庆祝", "和田径赛事", "内华达州", "来宾们参观", "复合肥", "创新社区", "亚运城市"),
    ],
)
def test_stays_silent(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("徐汇", ("上海市", "徐汇区")),
        ("上海", ("上海市",)),
        ("内蒙古", ("内蒙古自治区",)),
        ("广西", ("广西壮族自治区",)),
        ("积石山", ("甘肃省", "临夏回族自治州", "积石山保安族东乡族撒拉族自治县")),
        ("徐家汇", ("上海市", "徐汇区", "徐家汇街道")),
        ("徐家汇街道", ("上海市", "徐汇区", "徐家汇街道")),
        ("俄罗斯", ("俄罗斯",)),
        ("俄", ("俄罗斯",)),
        ("印尼", ("印度尼西亚",)),
    ],
)
def test_lookup(name: str, path: tuple[str, ...]) -> None:
    assert path in [division.path for division in lookup(name)]


def test_lookup_gives_all_of_one_name() -> None:
    assert {division.path[0] for division in lookup("朝阳区")} >= {"北京市", "吉林省"}
    assert lookup("无此地") == ()


@given(st.text(alphabet="徐汇区市县街道镇乡在到的和各上海长治久安沙特\n，", max_size=40))
def test_places_are_in_order_and_never_overlap(text: str) -> None:
    found = places_in(text, ("上海市", "徐汇区"))
    spans = [(start, end) for start, end, _ in found]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_what_a_bureau_is_for_is_no_county() -> None:
    assert home_of("市自然资源和规划局召开会议。县委常委主持。") == ()


def test_of_a_district_that_two_cities_have_the_city_is_not_known() -> None:
    assert home_of("新华区副区长陪同，新华区各社区参加。区委书记主持。") == ("新华区",)


def test_a_county_of_two_characters_is_a_home() -> None:
    assert home_of("眉县2020年重点项目集中开工仪式举行。县委书记主持仪式。")[-1] == "眉县"


def test_no_area_is_made_of_the_end_of_a_title() -> None:
    assert [area.name for _, _, area in places_in("市委宣传部部长武知远到会")] == []
    assert home_of("市委书记会见台北市立医院的客人。") == ()


def test_no_area_is_made_of_a_verb_or_of_a_part_of_another() -> None:
    assert home_of("会议提出了区人大常委会工作报告决议。审议《2021年度区政协重点提案》。二届市政协召开会议。") == ()
    assert "新城区" not in home_of("大桥开发区和北部新城区作推介，区委书记参加。")


def test_an_area_that_is_named_is_spoken_of_rather_than_one_that_has_its_towns() -> None:
    # A county's name within somebody's, a town's or a common word is no county; of four districts of one name, the one whose city stands before it.
    assert home_of("会议免去何正阳同志的职务。县委常委会、县人大常委会主任参加。") == ()
    assert home_of("全市公安机关大会召开。市委常委会听取市公安局汇报。") == ()
    assert home_of("副县长到晓天镇中心学校调研，县教育局领导陪同。")[-1] != "天镇县"
    assert home_of("天镇新闻：县委书记到天镇调研。")[-1] == "天镇县"
    assert home_of("5月6日，开封市鼓楼区举行签约仪式，区委书记致辞。")[1:] == ("开封市", "鼓楼区")
    assert home_of("云滨县政协视察。县政协主席到莲花镇、青石乡调研，县委书记参加。") == ("云滨县",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("调研组到三江镇督导。", ["三江镇"]),
        ("先后赴柏林乡、千人桥镇调研。", ["柏林乡", "千人桥镇"]),
        ("青岛市北区委召开会议。", ["青岛市", "市北区"]),
        ("泉州镇街负责人参加。", ["泉州市"]),
    ],
)
def test_a_town_goes_before_a_county_of_its_short_name(text: str, names: list[str]) -> None:
    assert [area.name for _, _, area in places_in(text)] == names
