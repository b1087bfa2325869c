"""Which of the sessions, openings and zones that a page names it means in what it tells next. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

PREPARATORY = "3月4日，云滨区十届人大四次会议举行预备会议。区人大常委会主任陆青野主持会议。\n陆青野说，云滨区人大常委会第九次会议决定，云滨区十届人大四次会议于3月5日召开。\n区人大常委会副主任陈立出席会议。"
PLENARIES = "3月5日，云滨区人大常委会召开第二十六次会议。第一次全体会议由主任陆青野主持，第二次全体会议由副主任陈立主持。\n区长李云峰列席会议。"
OPENING = "3月5日，第九届江澜医学大会在宁波拉开帷幕。本届大会由江澜协会主办。\n开幕式由江澜医院院长陆青野主持。"

ZONES = "6月20日，江澜港物流园管委会主任陈立介绍了情况。\n6月21日，澄湾新区召开半年经济形势分析会，管委会主任陆青野主持，党工委书记李云峰出席并讲话。"
ORDERS = "国家主席陆青野12月29日签署第十五、十六号主席令。"

SAYS = [
    (ZONES, ("陆青野", "HOLDS_POST", "澄湾新区管委会")),
    (ZONES, ("李云峰", "HOLDS_POST", "澄湾新区党工委")),
    (ORDERS, ("陆青野", "ISSUED", "第十六号主席令")),
    ("区人大常委会副主任陆青野、扎西江村、陈立出席会议。", ("扎西江村", "HOLDS_POST", "区人大常委会")),
    (PREPARATORY, ("陈立", "ATTENDED", "云滨区十届人大四次会议预备会议")),
    (PREPARATORY, ("陆青野", "PRESIDED_OVER", "云滨区十届人大四次会议预备会议")),
    (PLENARIES, ("李云峰", "ATTENDED", "云滨区人大常委会第二十六次会议")),
    (PLENARIES, ("陈立", "PRESIDED_OVER", "第二次全体会议")),
    (OPENING, ("陆青野", "PRESIDED_OVER", "第九届江澜医学大会开幕式")),
]

SILENT = [
    ("3月5日，云滨区召开座谈会。区长陆青野说，第三届江澜论坛办得好。", "PRESIDED_OVER"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
