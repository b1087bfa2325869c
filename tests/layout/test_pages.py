"""Whole pages of our own, each in a form met on real ones: which articles they hold, by whom, where and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.folding import fold
from kg.layout.page import lay_out
from kg.model import Article, Page

FOLDER = Path(__file__).with_name("pages")
NOT_AUTHORS = ("摄影", "编辑")

# Page → outlet, date, how it is known, and (title, authors) of each article.
PAGES: dict[str, tuple[str, str, str, list[tuple[str, list[str]]]]] = {
    "weekly": (
        "江澜周报", "2024-06-07", "masthead",
        [
            ("这一步，他们走了整整三年", ["顾知遥"]),
            ("让好项目在家门口生根 区委常委会听取营商环境汇报", ["顾知遥", "邢小满"]),
            ("十二个书屋开到夜里十点", ["邢小满", "柏舟"]),
            ("一段岸线留给渔民 区政协视察清溪港", ["邢小满"]),
            ("“老师傅直播间”开张", ["江宣"]),
            ("工作动态", []),
        ],
    ),
    "pair": (
        "云滨日报", "2023-11-20", "masthead",
        [("暖流从一碗面开始", ["苏枕河"]), ("新桥通车了", ["卫兰舟"]), ("凌晨的扳手声", ["卫兰舟"]), ("小学里开起修表铺", ["苏枕河"])],
    ),
    "interleaved": (
        "澄江早报", "2025-09-12", "masthead",
        [
            ("桥洞下的篮球场", ["苏枕河"]),
            ("老站长把钥匙交给了年轻人", ["卫兰舟", "林枕溪"]),
            ("“茶馆法庭”开了张", ["茶宣"]),
            ("新桥小学有了“气象员”", ["林枕溪"]),
            ("一周速览", ["卫兰舟"]),
        ],
    ),
    "bulletin": ("", "", "unknown", [("江澜区举行科技节", ["顾知遥"]), ("“我们是追着问题跑出来的” ——访江澜船厂总工程师温大勇", ["纪小舟"])]),
    "macau": ("莲海日报", "2024-09-03", "masthead", [("莲海大学开学礼迎新生 校长：把世界读进书里", ["区小咏"]), ("两校共建海洋实验室", [])]),
    "taiwan": ("联合晨报", "2024-05-21", "written", [("员山“安禾长照大楼”启用 市长：盼成社区第二个家", ["游枕河"])]),
    "hospital": ("", "2024-03-12", "written", [("我院与临江理工大学共建智能影像联合实验室", ["邢小满"])]),
    "district-site": ("江澜发布", "2023-06-20", "written", [("区长沈若谷带队检查防汛工作", ["顾知遥", "王若水"])]),
    "wechat": ("江澜经开区发布", "2024-10-29", "written", [("9个项目！江澜经开区又签约了", ["秋水", "邢小满"])]),
    "plain": ("", "", "unknown", [("7月26日下午，望湖街道召开社区工作座谈会，街道党工委书记蓝水生主持，部分社区书", ["孙望舒", "陈小莹"])]),
}  # fmt: skip


def articles_of(name: str) -> tuple[Article, ...]:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return lay_out(Page(f"{name}.txt", text, fold(text))).articles


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_articles_of_a_page(name: str) -> None:
    outlet, date, basis, wanted = PAGES[name]
    articles = articles_of(name)
    assert [(a.title, [x.name for x in a.authors if x.role not in NOT_AUTHORS]) for a in articles] == wanted
    assert {(a.outlet, a.date, a.date_basis) for a in articles} == {(outlet, date, basis)}


def test_each_story_of_a_web_page_has_the_date_and_outlet_of_its_own_head() -> None:
    assert [(a.title, a.outlet, a.date, [x.name for x in a.authors if x.role not in NOT_AUTHORS]) for a in articles_of("stories")] == [
        ("澜图医疗手术机器人在甬启用", "岫河日报", "2024-05-06", []),
        ("南塘老街修好了，铺子又开门", "岫河网", "2024-05-08", []),
        ("象山渔港办起修船学校", "岫河网", "", ["顾一澜"]),
    ]


# Page, title, and what its text must and must not hold.
TEXTS = [
    ("weekly", "让好项目", "都有人管有人问", "书屋"),
    ("weekly", "一段岸线", "6月4日，区政协副主席乔木", "本报讯"),
    ("pair", "暖流", "“一碗面不值什么钱，”葛长庚说", "检修班长"),
    ("pair", "新桥", "由云滨路桥集团承建", "爱心驿站"),
    ("interleaved", "桥洞下", "现在下楼就到。”城南街道还与澄江师范大学", "值班站长"),
    ("interleaved", "老站长", "授予他“金钥匙”纪念章。", "投稿邮箱"),
    ("hospital", "我院", "将首先开发肺部结节阅片系统", "护士节"),
    ("taiwan", "员山", "大楼启用后可收托", "亲子馆"),
    ("wechat", "9个项目", "创始人纪小舟说", "点击蓝字"),
    ("macau", "莲海大学", "大学图书馆新翼", "又讯"),
    ("bulletin", "“我们是", "答：是把人留住。", "科技节"),
]


@pytest.mark.parametrize(("name", "title", "holds", "lacks"), TEXTS)
def test_the_text_of_an_article(name: str, title: str, holds: str, lacks: str) -> None:
    (article,) = [a for a in articles_of(name) if a.title.startswith(title)]
    body = article.body.text[article.title_end :]
    assert holds in body
    assert lacks not in body


def test_a_teaser_is_named_and_not_published_here() -> None:
    text = "云滨日报\n2024年5月6日 星期一\n\n云滨读书节\n5月20日开幕\n(详见第4版)\n\n市长走访书店\n\n□ 记者 顾知遥\n\n本报讯 5月5日,市长贺一川走访云滨书店。\n"
    teaser, article = lay_out(Page("x.txt", text, fold(text))).articles
    assert (teaser.title, teaser.outlet, article.title, article.outlet) == ("云滨读书节 5月20日开幕", "", "市长走访书店", "云滨日报")
