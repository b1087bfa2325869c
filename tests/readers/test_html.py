"""An .html is the text of its article, with what the page says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import BadFileError
from kg.layout.page import lay_out
from kg.model import Page
from kg.readers import html as reader
from kg.records import names_in

SENTENCE = "云滨区临江医院举行康复中心启用仪式，区领导出席仪式并致辞。"
PAGE = (
    "<html><head>{meta}<title>康复中心启用_云滨周报</title><meta name='author' content='{author}'><meta name='pubdate' content='2024-05-09'>"
    "<meta property='og:site_name' content='云滨周报'></head><body><nav><a href='/'>首页</a><a href='/a'>要闻</a></nav><h1>康复中心启用</h1>"
    "<div class='article'>" + "".join(f"<p>第{number}，{SENTENCE}</p>" for number in "一二三四") + "</div><footer>版权所有</footer></body></html>"
)
DECLARED = "<meta charset='{}'>"


def read(tmp_path: Path, data: bytes, **options: str) -> Page:
    path = tmp_path / "a.html"
    path.write_bytes(data)
    (page,) = reader.read(path, "a.html", options)
    return page


def test_one_paragraph_a_line_and_no_menus(tmp_path: Path) -> None:
    page = read(tmp_path, PAGE.format(meta=DECLARED.format("utf-8"), author="记者 顾闻笛 柏承安").encode())
    assert page.text.split("\n") == ["康复中心启用", *(f"第{number}，{SENTENCE}" for number in "一二三四")]
    assert page.given is not None
    assert (page.given.title, page.given.date, page.given.outlet) == ("康复中心启用", "2024-05-09", "云滨周报")
    assert page.given.authors == ("顾闻笛", "柏承安")


@pytest.mark.parametrize(
    ("declared", "written", "encoding"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("gb2312", "gb18030", "gb18030"),
        ("gb2312", "utf-8", "utf-8"),
        ("iso-8859-1", "gb18030", "gb18030"),
        ("x-unknown", "utf-8", "utf-8"),
        ("", "gb18030", "gb18030"),
        ("utf-8", "gb18030", "gb18030"),
    ],
)
def test_a_wrong_declaration_does_no_harm(tmp_path: Path, declared: str, written: str, encoding: str) -> None:
    page = read(tmp_path, PAGE.format(meta=DECLARED.format(declared) if declared else "", author="").encode(written))
    assert page.encoding == encoding and SENTENCE in page.text


def test_a_declaration_decides_where_the_text_does_not(tmp_path: Path) -> None:
    rare = "鋆瑾珩琚玥" * 30
    html = f"<html><head>{DECLARED.format('gbk')}<script>{'var a;' * 900}</script></head><body><article><p>{rare}</p></article></body></html>"
    assert read(tmp_path, html.encode("gb18030")).text == rare


SITE = (
    "<html><head><title>{title}</title></head><body><h1>云滨区召开科技大会</h1><div class='article'><p>来源：云滨周报 作者：顾闻笛</p>"
    "<p>云滨区科技大会昨天在云滨会展中心举行，区长陆启明出席并讲话，他回顾了2018年以来的工作。</p><p>会上，云滨区政府与江澜科技有限公司签署协议。</p>"
    "<p>江澜科技有限公司董事长周知远介绍，公司将在云滨建设研发总部，投资5亿元，预计明年建成。</p><p>上一篇：云滨区举行运动会</p></div></body></html>"
)


def test_a_site_is_read_with_what_stands_in_its_text(tmp_path: Path) -> None:
    (article,) = lay_out(read(tmp_path, SITE.format(title="云滨区召开科技大会_云滨新闻网").encode())).articles
    assert (article.title, article.outlet, [author.name for author in article.authors]) == ("云滨区召开科技大会", "云滨周报", ["顾闻笛"])
    assert "上一篇" not in article.body.text


def test_a_year_in_the_text_is_no_date_of_the_page(tmp_path: Path) -> None:
    page = read(tmp_path, SITE.format(title="云滨区召开科技大会").encode())
    assert page.given is not None and page.given.date == ""
    assert [article.date for article in lay_out(page).articles] == [""]


def test_much_markup_does_not_make_a_gb_page_damaged_utf8(tmp_path: Path) -> None:
    meta = "<script>" + "var a = 1;" * 20_000 + "</script>"
    assert read(tmp_path, PAGE.format(meta=meta, author="").encode("gb18030")).encoding == "gb18030"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("", ()),
        ("记者顾闻笛", ("顾闻笛",)),
        ("记者：顾闻笛、柏承安；编辑：温雪溪", ("顾闻笛", "柏承安")),
        ("编辑 温雪溪 记者 顾闻笛", ("顾闻笛",)),
        ("文雪溪", ("文雪溪",)),
        ("记者 文 雪　通讯员：柏承安", ("文雪", "柏承安")),
        ("Ann Lee, 顾闻笛 柏承安", ("Ann Lee", "顾闻笛", "柏承安")),
        ('["顾闻笛", "柏承安"]', ("顾闻笛", "柏承安")),
        (["记者 顾闻笛", "编辑：温雪溪", "柏承安"], ("顾闻笛", "柏承安")),
        ({"@type": "Person", "name": "顾闻笛"}, ("顾闻笛",)),
        (None, ()),
    ],
)
def test_authors(author: object, names: tuple[str, ...]) -> None:
    assert names_in(author) == names


@pytest.mark.parametrize("half", [b"", "区".encode()[:1], "区".encode()[:2]])
@pytest.mark.parametrize("end", ["，区长", "，区长</p", '，区长</p><a href="', "</p><script>var a", "</p><!-- foot"])
def test_a_page_that_is_cut_off_is_read_and_told(tmp_path: Path, end: str, half: bytes) -> None:
    whole = SITE.format(title="云滨区召开科技大会")
    path = tmp_path / "a.html"
    path.write_bytes((whole.partition("，投资5亿元")[0] + end).encode() + half)
    pages = reader.read(path, "a.html", {})
    assert "周知远介绍，公司将在云滨建设研发总部" in next(pages).text
    with pytest.raises(BadFileError, match="is cut off"):
        next(pages)


@pytest.mark.parametrize(("old", "new"), [("</body></html>", ""), ("</body>", ""), ("</html>", ""), ("</div></body></html>", "</div><p>a < b"), ("</div></body>", "</body>"), ("</div></body></html>", "</div><script>'<div>'</script>")])
def test_a_page_that_leaves_out_what_it_may_is_whole(tmp_path: Path, old: str, new: str) -> None:
    assert "预计明年建成" in read(tmp_path, SITE.format(title="云滨区召开科技大会").replace(old, new).encode()).text


@pytest.mark.parametrize("data", [b"<html></html>", SENTENCE.encode()])
def test_a_page_without_an_article_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadFileError, match="no main text was found"):
        read(tmp_path, data)


def test_nul_characters_lose_nothing_after_them(tmp_path: Path) -> None:
    page = read(tmp_path, PAGE.format(meta=DECLARED.format("utf-8"), author="").replace("第二", "第\x00二").encode())
    assert "第四，" in page.text


HELD = "云滨区科技大会昨天在云滨会展中心举行，区长陆启明出席并讲话，他回顾了2018年以来的工作。"
PLAYED = "南浦区春季运动会昨天在南浦体育馆举行，副区长顾闻笛宣布开幕，各镇代表队参加比赛。"


def page_with(*parts: str) -> bytes:
    head = "<html><head><title>要闻_云滨新闻网</title></head><body><nav><h2>频道</h2><a>要闻</a></nav><div class='list'>"
    return f"{head}{''.join(parts)}</div><footer><h3>联系我们</h3><p>地址：云滨区青禾路</p></footer></body></html>".encode()


@pytest.mark.parametrize(
    ("heading", "facts"),
    [("<h2>{}</h2>", "<p>{} 来源：{}</p>"), ("<div><h1><a href='/a'>{}</a></h1>", "<span class='time'>发布时间：{}</span><i>来源：{}</i></div>"), ("<h3><div>{}</div></h3>", "<ul><li>{}</li><li>来源：{}</li></ul>")],
)
def test_each_of_several_stories_is_an_article(tmp_path: Path, heading: str, facts: str) -> None:
    stories = (("云滨区召开科技大会", "2024-03-12", "云滨周报", HELD), ("南浦区举行运动会", "2024-03-15", "南浦新闻", PLAYED))
    data = page_with(*(f"{heading.format(title)}{facts.format(day, outlet)}<p>{text}</p><p>为期三天。</p>" for title, day, outlet, text in stories))
    articles = lay_out(read(tmp_path, data)).articles
    assert [(a.title, a.date, a.outlet) for a in articles] == [(title, day, outlet) for title, day, outlet, _ in stories]
    assert [a.body.text.split("\n")[1] for a in articles] == [HELD, PLAYED]


@pytest.mark.parametrize(
    "parts",
    [
        # Parts of one story, of which one opens with its day; other stories with a sentence of each.
        (f"<h1>云滨区召开科技大会</h1><p>2024-03-12 来源：云滨周报</p><p>{HELD}</p>", f"<h2>成果丰硕</h2><p>2024年3月11日，云滨区政府签约。</p><p>{HELD}</p>"),
        (f"<h1>云滨区召开科技大会</h1><p>2024-03-12 来源：云滨周报</p>{f'<p>{HELD}</p>' * 3}", f"<h3>南浦区举行运动会</h3><p>2024-03-15</p><p>{PLAYED}</p>"),
    ],
)
def test_one_story_stays_one_article(tmp_path: Path, parts: tuple[str, ...]) -> None:
    (article,) = lay_out(read(tmp_path, page_with(*parts))).articles
    assert article.date == "2024-03-12" and HELD in article.body.text
