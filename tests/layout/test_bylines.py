"""Bylines in the shapes that papers, sites and hospitals write them in, and what looks like one and is none."""

from __future__ import annotations

import pytest

from kg.layout.bylines import byline_of, opens, split_end, split_start

SAYS = [
    ("□记者 刘原 朱亮", ["刘原", "朱亮"]),
    ("● 宗河", ["宗河"]),
    ("■记者 岳千 殷乐", ["岳千", "殷乐"]),
    ("◎本报记者 仇雨 郁达（实习）", ["仇雨", "郁达"]),
    ("本报记者 昝明 通讯员 洞宣", ["昝明", "洞宣"]),
    ("□ 通讯员 仉敏 文/摄", ["仉敏"]),
    ("（文：铁慕 韦诗 图：学生记者团 相蕊 审核：简有为）", ["铁慕", "韦诗"]),
    ("撰文：艾小米 供图：品牌部 责编：官小满", ["艾小米"]),
    ("作者：牛一诺 束怀 来源：宣传科 点击数：2041 更新时间：2024-06-18", ["牛一诺", "束怀"]),
    ("来源 | 招商局 文字 | 秋小池 隗佳 摄影 | 奚望 编辑 | 荀令", ["秋小池", "隗佳"]),
    ("记者简佑/澄江报导 2024/05/21 16:48", ["简佑"]),
    ("联合晨报／ 记者游河／澄江即时报导", ["游河"]),
    ("记者黄登◎澄江报导", ["黄登"]),
    ("（本报记者 区咏 摄影 莫风）", ["区咏"]),
    ("江澜新闻记者 逯小雨 滕一 见习记者 丛越", ["逯小雨", "滕一", "丛越"]),
    ("撰稿：赖春明", ["赖春明"]),
    ("（殷 乐）", ["殷乐"]),
    ("（孙南 陈莹）", ["孙南", "陈莹"]),
    ("通讯员 庭宣", ["庭宣"]),
    ("□晚报记者 徐松 文/图 通讯员 贾军", ["徐松", "贾军"]),
    ("■特约通讯员蒋枫报道", ["蒋枫"]),
    ("张若水/文 李若谷/摄", ["张若水"]),
    ("文/张若水 图/李若谷", ["张若水"]),
    ("记者王翠 鲁慧通讯员王慧", ["王翠", "鲁慧", "王慧"]),
    ("供稿：区委宣传部 王翠", ["王翠"]),
    ("特约评论员 王木", ["王木"]),
    ("本报记者 卓玛·央金", ["卓玛·央金"]),
    ("□ 记者 顾知遥 报道", ["顾知遥"]),
]
SILENT = [
    "■ 简讯", "■ 做优做强 积蓄城市发展动能", "记者了解到", "记者手记", "编者按", "作者：区委宣传部", "一图读懂", "■ 余音绕梁", "莫让好政策悬空",
    "记者从会上获悉，大会开幕", "2024年3月22日 星期五 责任编辑 岑远 视觉 毕小满", "", "（草案）", "建设平安城区",
]  # fmt: skip


@pytest.mark.parametrize(("line", "names"), SAYS)
def test_says_this(line: str, names: list[str]) -> None:
    byline = byline_of(line)
    assert byline is not None
    assert [name.text for name in byline.authors] == names


@pytest.mark.parametrize("line", SILENT)
def test_must_stay_silent(line: str) -> None:
    assert byline_of(line) is None


@pytest.mark.parametrize("line", [line for line, _ in SAYS])
def test_offsets_lead_to_the_names(line: str) -> None:
    byline = byline_of(line)
    assert byline is not None
    shift = 1 if line[0] == "（" else 0
    for name in byline.names:
        assert line[name.start + shift : name.end + shift].replace(" ", "") == name.text


STARTS = [
    ("本报讯（记者 庹川）9月22日，会议召开", "9月22日，会议召开", ["庹川"]),
    ("江澜网消息（新闻联播）：今天", "今天", []),
    ("【特讯】莲海大学", "莲海大学", []),
    ("江澜青年报客户端澄江9月23日电（江青报·江青网记者 王俊 耿学）今天", "今天", ["王俊", "耿学"]),
    ("（记者 文琰）9月12日", "9月12日", ["文琰"]),
    ("记者陈龙/澄江报导 市议会", "市议会", ["陈龙"]),
    ("（江澜传媒新闻）【记者廖茜/澄江报导】今天", "今天", ["廖茜"]),
    ("又讯 4月7日", "4月7日", []),
    ("本报讯 （记者 王翠 通讯员 王慧 文/图）热闹", "热闹", ["王翠", "王慧"]),
    ("魅力江澜讯（记者 陈晴 实习生 宋远）11月16日", "11月16日", ["陈晴", "宋远"]),
    ("【江澜时报2005年10月1日报导】（江澜社记者倪国光澄江一日电）澄江县立医院", "澄江县立医院", ["倪国光"]),
    ("中新社德国法兰克福4月1日电（记者 陈晴）当地", "当地", ["陈晴"]),
    ("红云时刻9月27日讯（记者 陈晴 通讯员 宋远）9月26日", "9月26日", ["陈晴", "宋远"]),
    ("CCTV.com消息（新闻联播）：昨晚", "昨晚", []),
    ("（上接第1版）就是", "就是", []),
    ("会议通讯员多，他说", "会议通讯员多，他说", []),
    ("中心通讯社电缆厂说", "中心通讯社电缆厂说", []),
]


@pytest.mark.parametrize(("text", "rest", "names"), STARTS)
def test_the_start_of_a_report(text: str, rest: str, names: list[str]) -> None:
    at, found = split_start(text)
    assert (text[at:], [name.text for name in found]) == (rest, names)


ENDS = [
    ("辖区文物建筑。（訾岚）", "辖区文物建筑。", ["訾岚"]),
    ("开幕（记者 王翠）", "开幕", ["王翠"]),
    ("参加。（记者 庞筑 摄影 燕声）", "参加。", ["庞筑", "燕声"]),
    ("三件。（来源：区委办）", "三件。", []),
    ("经济。（下转第4版）", "经济。", []),
    ("好。（图/江澜医院提供）", "好。", []),
    ("代表签署（泰雅族）", "代表签署（泰雅族）", []),
    ("审议了文件》（草案）", "审议了文件》（草案）", []),
    ("参加。（完）", "参加。（完）", []),
]


@pytest.mark.parametrize(("text", "rest", "names"), ENDS)
def test_the_end_of_a_report(text: str, rest: str, names: list[str]) -> None:
    at, found = split_end(text)
    assert (text[:at], [name.text for name in found]) == (rest, names)


def test_a_second_item_opens_no_report() -> None:
    assert not opens("又讯 3月2日，会议召开。")
    assert not opens("（上接第1版）就是这样。")
