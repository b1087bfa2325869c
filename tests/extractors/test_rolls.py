"""Who is told to have won by a roll of honour, by a list of prizes or by what stands before the prize. All names are invented."""

from __future__ import annotations

from pathlib import Path

from extractors.tables import Facts, table_tests

from kg.pipeline import build
from kg.schema import default_schema

SAYS = [
    ("先进个人：廖照、郁青山、薛治。", ("薛治", "WON", "先进个人")),
    ("云滨中学女子篮球队获全市高中联赛冠军，队员廖照获“最有价值球员”。", ("云滨中学女子篮球队", "WON", "全市高中联赛冠军")),
    ("云滨中学女子篮球队获全市高中联赛冠军，队员廖照获“最有价值球员”。", ("廖照", "WON", "最有价值球员")),
    ("云滨中学校足球队夺得全区联赛亚军，门将郁青山荣获“最佳守门员”称号。", ("郁青山", "WON", "“最佳守门员”称号")),
    ("外科护士廖照获评“湖海好护士”。", ("廖照", "WON", "湖海好护士")),
    ("青石分公司的廖照夺得手工钳冠军。", ("廖照", "WON", "手工钳冠军")),
    ("廖照当选最佳球员，郁青山获得金靴奖。", ("廖照", "WON", "最佳球员")),
    ("廖照当选最佳球员，郁青山获得金靴奖。", ("郁青山", "WON", "金靴奖")),
    ("区妇联副主席顾闻笛专程来看望廖照，并带来“云滨最美家庭”的奖牌。", ("廖照", "WON", "云滨最美家庭")),
    ("江澜大学校长顾闻笛介绍了近况：学校去年新增两个硕士点，自主研发的“海燕”农用无人机获第十届湖海省大学生创新大赛金奖。", ("江澜大学", "WON", "第十届湖海省大学生创新大赛金奖")),
    ("云滨市护理学会理事长顾闻笛应邀到会，并向江澜医院授予“云滨市护理示范基地”牌匾。", ("江澜医院", "WON", "云滨市护理示范基地")),
    ("大会授予青石小学“文明校园”称号。", ("青石小学", "WON", "“文明校园”称号")),
    ("会长顾闻笛为廖照颁发“终身成就奖”，为郁青山、薛治颁发“杰出青年奖”。", ("薛治", "WON", "杰出青年奖")),
    ("云滨区副区长黄坚白为江澜食品有限公司、青石光电公司颁发“区长质量奖”。", ("江澜食品有限公司", "WON", "区长质量奖")),
    ("江澜装备公司的“潮生7号”起重船获评国家科技进步奖二等奖。", ("江澜装备公司", "WON", "国家科技进步奖二等奖")),
    ("江澜日报记者廖照的《潮起》获一等奖。", ("廖照", "WON", "一等奖")),
    ("云滨中学的合唱《听雨》赢得掌声，这个节目在今年7月的云滨市艺术节上拿过一等奖。", ("云滨中学", "WON", "一等奖")),
    ("云滨中学第三届教代会召开。校足球队获全区初中联赛亚军。", ("云滨中学足球队", "WON", "全区初中联赛亚军")),
    ("云滨中学民乐社的古筝合奏《听雨》获一等奖。", ("云滨中学民乐社", "WON", "一等奖")),
    ("青石机械有限公司的“旋风”干化机、江澜膜科技有限公司的纳滤膜获金奖。", ("江澜膜科技有限公司", "WON", "金奖")),
]

SILENT = [
    ("区长顾闻笛希望青石光电公司争创“全国质量奖”。", "WON"),
    ("廖照入围“湖海工匠”候选名单。", "WON"),
    ("优秀作品：请于5月前寄至云滨文化馆。", "WON"),
    ("项目部获得金奖，高新区夺得第一名。", "WON"),
    ("获奖条件：教师、医生、护士均可报名。", "WON"),
    ("先进技术：薛定谔方程、云计算、大数据。", "WON"),
]


test_says, test_stays_silent = table_tests(SAYS, SILENT)


def _of_page(text: str, folder: Path) -> set[tuple[str, str, str]]:
    (folder / "page.txt").write_text(text, encoding="utf-8")
    graph = build([str(folder)], default_schema())[0]
    return {(graph.entity(e.subject).name, e.relation, graph.entity(e.object).name) for e in graph.edges()}


def test_each_line_of_a_roll_stands_by_itself(tmp_path: Path) -> None:
    found = _of_page(
        "江澜医院召开护士节表彰大会\n5月11日，江澜医院召开庆祝国际护士节暨表彰大会。院领导为获奖者颁奖：\n"
        "  先进护理单元：重症医学科、产科、儿科一病区\n  优秀护士长：廖照  郁青山  薛  治\n  十佳护士：曾祥安 沈建文 陆  瑶 欧阳静\n"
        "  护理工作三十年荣誉奖：孟长河 等9人\n会议由副院长黄坚白主持。\n",
        tmp_path,
    )
    won = {(who, what) for who, relation, what in found if relation == "WON"}
    assert won == {
        *((f"江澜医院{unit}", "先进护理单元") for unit in ("重症医学科", "产科", "儿科一病区")),
        *((name, "优秀护士长") for name in ("廖照", "郁青山", "薛治")),
        *((name, "十佳护士") for name in ("曾祥安", "沈建文", "陆瑶", "欧阳静")),
        ("孟长河", "护理工作三十年荣誉奖"),
    }


def test_a_post_is_no_prize(facts_of: Facts) -> None:
    assert not {fact for fact in facts_of("护士长：廖照、郁青山。主持人：薛治。") if fact[1] == "WON"}
