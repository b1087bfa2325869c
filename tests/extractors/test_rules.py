"""Each family of relations: what a sentence says, and where the rules must stay silent. All people and bodies are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Facts = Callable[..., set[tuple[str, str, str]]]

SAYS = [
    # posts
    ("云滨区委书记柏承安主持会议。", ("柏承安", "HOLDS_POST", "云滨区委")),
    ("云滨区教育局局长顾闻笛到校调研。", ("顾闻笛", "HOLDS_POST", "云滨区教育局")),
    ("云滨区人大常委会主任李望，副主任邢可、卢鉴、晏波出席会议。", ("晏波", "HOLDS_POST", "云滨区人大常委会")),
    ("江澜大学医学院院长祝明远作报告。", ("祝明远", "HOLDS_POST", "江澜大学医学院")),
    ("云杉智能科技有限公司董事长贺兰舟说，研发不能停。", ("贺兰舟", "HOLDS_POST", "云杉智能科技有限公司")),
    ("集团全球副总裁伊莎·杜瓦尔，江澜大学副校长倪若谷出席。", ("倪若谷", "HOLDS_POST", "江澜大学")),
    ("会议由区委书记江令远主持，云滨区区长白知秋出席会议。", ("江令远", "HOLDS_POST", "云滨区委")),
    ("会议决定任命：佟嘉宁为云滨区人民政府副区长；", ("佟嘉宁", "HOLDS_POST", "云滨区人民政府")),
    ("免去郑渔舟的云滨区教育局局长职务。", ("郑渔舟", "HOLDS_POST", "云滨区教育局")),
    # events
    ("5月9日上午，云滨区召开全区安全生产工作会议。", ("云滨区", "ORGANIZED", "云滨区安全生产工作会议")),
    ("5月9日，第三届江澜读书论坛在江澜大学礼堂举行。", ("第三届江澜读书论坛", "HELD_AT", "江澜大学礼堂")),
    ("5月9日，第三届江澜读书论坛在江澜举行。论坛由云滨区文联主办，云滨区图书馆承办。", ("云滨区文联", "ORGANIZED", "第三届江澜读书论坛")),
    ("5月9日，云滨区委常委会会议召开。会议审议通过《云滨区绿道建设方案》。", ("云滨区委常委会会议", "REVIEWED", "云滨区绿道建设方案")),
    ("5月9日，云滨区委常委会会议召开。会议听取了关于防汛工作情况的汇报。", ("云滨区委常委会会议", "REVIEWED", "关于防汛工作情况的汇报")),
    ("5月9日，云滨区委常委会会议召开。会议研究防汛工作，同意印发《云滨区绿道建设方案》。", ("云滨区委常委会会议", "REVIEWED", "云滨区绿道建设方案")),
    ("5月9日，云滨区政府第三次常务会议召开。受区政府委托，区教育局局长顾闻笛作了关于提请审议《云滨区课后服务办法》的议案的说明。", ("云滨区政府第三次常务会议", "REVIEWED", "《云滨区课后服务办法》的议案")),
    ("5月9日，第三届江澜读书论坛在浙江杭州开幕。", ("第三届江澜读书论坛", "HELD_AT", "杭州市")),
    # attendance
    ("5月9日，云滨区科技创新大会召开。区领导郁青山、尉迟松出席会议。", ("尉迟松", "ATTENDED", "云滨区科技创新大会")),
    ("5月9日，云滨区科技创新大会召开。云滨区委书记柏承安主持会议并讲话。", ("柏承安", "PRESIDED_OVER", "云滨区科技创新大会")),
    ("5月9日，云滨区科技创新大会召开。云滨区委书记柏承安主持会议并讲话。", ("柏承安", "SPOKE_AT", "云滨区科技创新大会")),
    ("5月9日，云滨区科技创新大会召开。会议由副区长万以宁主持。", ("万以宁", "PRESIDED_OVER", "云滨区科技创新大会")),
    # visits
    ("5月9日，云滨区委书记柏承安前往江澜港务集团调研。", ("柏承安", "VISITED", "江澜港务集团")),
    # partners, investments, purchases
    ("5月9日，临江医院与云杉智能科技有限公司签署战略合作协议。", ("云杉智能科技有限公司", "PARTNERED_WITH", "临江医院")),
    ("去年，云杉智能科技有限公司以2.6亿元收购了青石软件有限公司。", ("云杉智能科技有限公司", "ACQUIRED", "青石软件有限公司")),
    ("江澜港务集团向青禾新能源有限公司投资1.2亿元。", ("江澜港务集团", "INVESTED_IN", "青禾新能源有限公司")),
    # creation
    ("5月9日，云滨区教育局印发《云滨区课后服务办法》。", ("云滨区教育局", "ISSUED", "云滨区课后服务办法")),
    ("去年，江澜大学成立了海洋技术研究院。", ("江澜大学", "ESTABLISHED", "海洋技术研究院")),
    ("云滨区民政局推出“银龄管家”服务计划。", ("云滨区民政局", "LAUNCHED", "“银龄管家”服务计划")),
    ("云杉智能科技有限公司研发了“青禾”影像分析系统。", ("云杉智能科技有限公司", "DEVELOPED", "“青禾”影像分析系统")),
    ("临江医院引进了“青禾”影像分析系统。", ("临江医院", "USES", "“青禾”影像分析系统")),
    # awards, structure
    ("江澜港务集团代表队荣获团体一等奖。", ("江澜港务集团代表队", "WON", "团体一等奖")),
    ("江澜大学医学院院长祝明远作报告。", ("江澜大学医学院", "PART_OF", "江澜大学")),
    ("青石软件有限公司落户云滨开发区。", ("青石软件有限公司", "LOCATED_IN", "云滨开发区")),
    ("2017年，青石软件有限公司就将研发总部落户云滨开发区。", ("青石软件有限公司", "LOCATED_IN", "云滨开发区")),
    ("去年，云杉智能科技有限公司收购了苏州的青石软件有限公司。", ("青石软件有限公司", "LOCATED_IN", "苏州市")),
]

SILENT = [
    ("各单位主要负责人参加会议。", "HOLDS_POST"),
    ("老师傅说，这门手艺要传下去。", "HOLDS_POST"),
    ("会议强调，要把安全放在首位。", "ATTENDED"),
    ("区里计划明年召开一次大会。", "ORGANIZED"),
    ("这本书介绍了城市的历史。", "REVIEWED"),
    ("他常去江边走走。", "VISITED"),
    ("青石软件有限公司将落户云滨开发区。", "LOCATED_IN"),
    ("青石软件有限公司将全部落户云滨开发区。", "LOCATED_IN"),
    ("青石软件有限公司明年将研发总部落户云滨开发区。", "LOCATED_IN"),
    ("大家通过《云滨日报》发表的建设方案了解了绿道。", "REVIEWED"),
    ("5月9日，云滨区委常委会会议召开。去年，香港特区立法会全票通过《云滨区绿道建设方案》。", "REVIEWED"),
    ("5月9日，云滨区委常委会会议召开。在听取关于绿道建设情况的汇报后，他走进车间。", "REVIEWED"),
    ("企业之间要加强合作。", "PARTNERED_WITH"),
    ("公司力争三年内收购一家软件企业。", "ACQUIRED"),
    ("大家都盼着早点发奖。", "WON"),
    ("雨后的公园空气很好。", "LOCATED_IN"),
]


@pytest.mark.parametrize(("text", "fact"), SAYS, ids=[f"{fact[1]}: {text[:18]}" for text, fact in SAYS])
def test_says(text: str, fact: tuple[str, str, str], facts_of: Facts) -> None:
    found = facts_of(text)
    flipped = (fact[2], fact[1], fact[0]) if fact[1] == "PARTNERED_WITH" else fact
    assert fact in found or flipped in found, found


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_stays_silent(text: str, relation: str, facts_of: Facts) -> None:
    assert not [fact for fact in facts_of(text) if fact[1] == relation]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("云杉智能科技有限公司计划明年收购青石软件有限公司。", "planned"),
        ("据传云杉智能科技有限公司收购了青石软件有限公司。", "reported"),
        ("云杉智能科技有限公司否认收购青石软件有限公司。", "denied"),
        ("大家希望云杉智能科技有限公司收购青石软件有限公司。", "wished"),
    ],
)
def test_what_is_not_asserted_stays_out_of_the_graph(text: str, status: str, facts_of: Facts) -> None:
    fact = ("云杉智能科技有限公司", "ACQUIRED", "青石软件有限公司")
    assert fact not in facts_of(text)
    assert fact in facts_of(text, status=status)


@pytest.mark.parametrize(("text", "status"), [("云滨区教育局局长江令远将出任云滨区人民政府副区长。", "planned"), ("云滨区教育局局长江令远不再兼任云滨区人民政府副区长。", "denied")])
def test_a_post_to_come_or_given_up_is_not_held(text: str, status: str, facts_of: Facts) -> None:
    fact = ("江令远", "HOLDS_POST", "云滨区人民政府")
    assert fact not in facts_of(text)
    assert fact in facts_of(text, status=status)
