"""The page on a graph made for it: a hub, parallel facts, dates known in part, several ways from one name to another, a merged name."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from explorer.opened import Opened, new_context, write_page
from playwright.sync_api import Browser

from kg.explorer.contents import cut
from kg.explorer.page import page
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span, Status
from kg.schema import default_schema

pytestmark = pytest.mark.ci

_DATES = ("2021", "2022-03", "2022-03-09", "2023-11-30")


def _made() -> Graph:
    graph = Graph()
    for n, outlet in enumerate(("甲报", "甲报", "乙报", "丙报")):
        graph.add_entity(Entity(f"article-{n}", "Article", "", f"第{n}篇", properties=(("outlet", outlet), ("title", f"第{n}篇"), ("date", f"2024-01-0{n + 1}"))))
    graph.add_entity(Entity("org-hub", "Organization", "Company", "枢纽集团"))
    for n in range(294):
        graph.add_entity(Entity(f"person-hub-{n:03d}", "Person", "", f"第{n:03d}人"))
        _tie(graph, f"person-hub-{n:03d}", "HOLDS_POST", "org-hub", (("title", "员工"),))
    people = {"甲": "陆青野", "乙": "祁远舟", "丙": "钟晓咏", "丁": "顾闻笛", "戊": "许行知"}
    for letter, name in people.items():
        reasons = ("other script or spelling: 陸青野",) if letter == "甲" else ()
        graph.add_entity(Entity(f"person-{letter}", "Person", "", name, ("陸青野", "老陆") if letter == "甲" else (), reasons=reasons))
    for letter in "ABCD":
        graph.add_entity(Entity(f"event-{letter}", "Event", "Meeting", f"会议{letter}"))
    # Three facts of one pair are a fan, seven are one line.
    for n in range(3):
        _tie(graph, "person-甲", "SPOKE_AT", "event-A", (("act", f"强调{n}"),))
    for n in range(7):
        _tie(graph, "person-甲", "SPOKE_AT", "event-B", (("act", f"要求{n}"),))
    # Two ways of two steps from 甲 to 丙, and one through the hub from 丁 to 戊 beside a longer one.
    for a, b in (("甲", "C"), ("丙", "C"), ("甲", "D"), ("丙", "D"), ("乙", "C"), ("丁", "A"), ("乙", "A"), ("戊", "C")):
        _tie(graph, f"person-{a}", "ATTENDED", f"event-{b}")
    for letter in "丁戊":
        _tie(graph, f"person-{letter}", "HOLDS_POST", "org-hub", (("title", "顾问"),))
    for n, date in enumerate(_DATES):
        graph.add_entity(Entity(f"event-day-{n}", "Event", "Meeting", f"第{n}日会", properties=(("date", date),)))
        _tie(graph, "person-乙", "PRESIDED_OVER", f"event-day-{n}", articles=tuple(range(n + 1)))
    _tie(graph, "person-丙", "ATTENDED", "event-B", status="denied")
    return graph


def _tie(graph: Graph, subject: str, relation: str, object: str, qualifiers: tuple[tuple[str, str], ...] = (), articles: tuple[int, ...] = (0,), status: Status = "asserted") -> None:
    number = len(list(graph.edges(status="")))
    name = graph.entity(subject).name
    quote = f"{name}与{graph.entity(object).name}。"
    said = tuple(Evidence(f"article-{n}", f"{n}.txt", 100 * number, 100 * number + len(quote), quote, "test.rule", status=status, words=(Span(100 * number, 100 * number + len(name)),)) for n in articles)
    graph.add_edge(Edge(f"fact-{number:04d}", subject, relation, object, qualifiers, status, said))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(_made(), tmp_path_factory.mktemp("made") / "made.html")


@pytest.fixture(scope="module")
def written(made: Path) -> Path:
    """The page that is opened here is another."""
    return made


def _drawing(opened: Opened) -> ElementTree.Element:
    opened.page.locator("#take summary").click()
    with opened.page.expect_download() as got:
        opened.page.locator("#svg").click()
    return ElementTree.fromstring(Path(got.value.path()).read_text("utf-8"))


def _texts(drawing: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in drawing.iter("{http://www.w3.org/2000/svg}text")]


def _rest(opened: Opened) -> None:
    while opened.page.evaluate("app.scene.moves()"):
        opened.page.wait_for_timeout(100)


_PLACES = "() => app.scene.living().map(({ id, x, y }) => [id, x, y])"


def test_a_page_that_was_cut_says_what_it_lacks(browser: Browser, tmp_path: Path) -> None:
    graph = _made()
    path = tmp_path / "cut.html"
    part = cut(graph, ("person-甲",), 40)
    path.write_text("".join(page(graph, default_schema(), part, ("person-甲",), "样例")), encoding="utf-8")
    context = new_context(browser)
    one = Opened(context, path)
    assert part.left > 250 and f"另有 {part.left} 条事实没有收入这一页" in one.page.locator("#count").inner_text()
    one.check()
    context.close()


def test_a_hub_comes_thirty_at_a_time_and_says_how_many_more(opened: Opened) -> None:
    opened.search("枢纽集团")
    assert opened.shown()[0] == 31
    assert "枢纽集团 +266" in _texts(_drawing(opened))
    assert opened.page.locator("#expand").inner_text() == "再展开 30 个（还有 266）"
    opened.page.locator("#expand").click()
    assert opened.shown()[0] == 61 and "236" in opened.page.locator("#expand").inner_text()
    opened.page.locator("#collapse").click()
    assert opened.shown()[0] == 1
    opened.page.locator("#undo").click()
    assert opened.shown()[0] == 61


def test_what_stands_stays_where_it_is(opened: Opened) -> None:
    opened.search("陆青野")
    _rest(opened)
    before = {id: (x, y) for id, x, y in opened.page.evaluate(_PLACES)}
    opened.page.locator("#panel .facts .name", has_text="会议C").first.click()
    opened.page.locator("#expand").click()
    _rest(opened)
    after = {id: (x, y) for id, x, y in opened.page.evaluate(_PLACES)}
    assert len(after) > len(before)
    # A third of a line's length is what one hardly notices.
    assert all(abs(after[id][0] - x) < 30 and abs(after[id][1] - y) < 30 for id, (x, y) in before.items())
    opened.page.locator("#hide").click()
    opened.page.wait_for_timeout(500)
    last = {id: (x, y) for id, x, y in opened.page.evaluate(_PLACES)}
    assert all(after[id] == place for id, place in last.items())


def test_a_pinned_thing_stays_and_is_let_go(opened: Opened) -> None:
    opened.search("陆青野")
    opened.page.locator("#pin").click()
    assert opened.page.locator("#pin").get_attribute("aria-pressed") == "true"
    (before,) = (place for place in opened.page.evaluate(_PLACES) if place[0] == opened.page.evaluate("app.scene.thing"))
    opened.page.locator("#panel .facts .name", has_text="会议C").first.click()
    opened.page.locator("#expand").click()
    _rest(opened)
    assert before in opened.page.evaluate(_PLACES)
    opened.page.keyboard.press("Control+z")
    opened.page.locator("#graph").focus()
    opened.page.locator("#panel .facts .name", has_text="陆青野").first.click()
    assert opened.page.locator("#pin").inner_text() == "松开"
    opened.page.locator("#pin").click()
    assert opened.page.locator("#pin").inner_text() == "固定"


def test_a_pin_can_be_taken_back(opened: Opened) -> None:
    opened.search("陆青野")
    opened.page.locator("#pin").click()
    opened.page.locator("#undo").click()
    assert opened.page.locator("#pin").get_attribute("aria-pressed") == "false"


def test_what_is_chosen_is_said_aloud_and_listed(opened: Opened) -> None:
    opened.search("陆青野")
    spoken = opened.page.locator("#spoken")
    assert spoken.get_attribute("role") == "status" and spoken.inner_text() == "已选 陆青野，12 条事实"
    opened.page.keyboard.press("ArrowRight")
    assert spoken.inner_text() != "已选 陆青野，12 条事实"
    tree = opened.page.locator("body").aria_snapshot()
    # Whoever hears the page is told of lists, tables and the names of all parts, where others look at the picture.
    for part in ('combobox "搜索', "application", "checkbox", "list:", 'button "展开', "heading"):
        assert part in tree, part
    opened.page.locator("#list-button").click()
    opened.page.wait_for_selector("#list tbody tr")
    assert 'columnheader "原句"' in opened.page.locator("#list").aria_snapshot()


def test_light_and_dark_follow_the_system_and_the_button(browser: Browser, made: Path) -> None:
    for scheme, first, second in (("light", "rgb(255, 255, 255)", "rgb(16, 21, 29)"), ("dark", "rgb(16, 21, 29)", "rgb(255, 255, 255)")):
        context = new_context(browser, color_scheme=scheme)
        one = Opened(context, made)
        ground = "() => getComputedStyle(document.body).backgroundColor"
        assert one.page.evaluate(ground) == first
        one.page.locator("#theme").click()
        assert one.page.evaluate(ground) == second
        one.check()
        context.close()


def test_parallel_facts_are_a_fan_or_one_line_with_its_number(opened: Opened) -> None:
    opened.search("陆青野")
    _rest(opened)
    opened.page.locator("#fit").click()
    opened.page.wait_for_timeout(200)
    drawing = _drawing(opened)
    curves = sum((path.get("d") or "").count("Q") for path in drawing.iter("{http://www.w3.org/2000/svg}path"))
    # Of three lines that fan out, the middle one is straight.
    assert curves == 2 and "×7" in _texts(drawing)


def test_a_claim_is_faint_dashed_and_says_so(opened: Opened) -> None:
    opened.search("钟晓咏")
    opened.page.locator("#panel .claims .name").first.wait_for()
    opened.page.locator("#status-denied").check()
    opened.page.locator("#panel .facts .name", has_text="会议B").first.click()
    opened.page.locator("#panel .facts .name", has_text="钟晓咏").first.click()
    _rest(opened)
    opened.page.locator("#fit").click()
    opened.page.wait_for_timeout(200)
    drawing = _drawing(opened)
    dashed = [path for path in drawing.iter("{http://www.w3.org/2000/svg}path") if path.get("stroke-dasharray")]
    assert dashed and all(float(path.get("opacity") or 1) < 0.8 for path in dashed)
    assert "出席（否认）" in _texts(drawing)


def test_kinds_differ_in_shape_and_colour_and_the_legend_counts_them(opened: Opened) -> None:
    opened.search("陆青野")
    row = opened.page.locator("label", has=opened.page.locator("#type-Event"))
    assert row.inner_text().split() == ["事件", "4"]
    signs = {type: opened.page.locator("label", has=opened.page.locator(f"#type-{type}")).locator("path").first for type in ("Event", "Person")}
    assert signs["Event"].get_attribute("d") != signs["Person"].get_attribute("d")
    assert signs["Event"].get_attribute("fill") != signs["Person"].get_attribute("fill")
    opened.page.locator("#type-Event").uncheck()
    assert opened.shown() == (1, 0)
    opened.page.locator("#hidden button").click()
    assert opened.shown()[0] == 5


def test_initials_are_those_of_pinyin(opened: Opened) -> None:
    # The first and the last usual letter of each initial, and some between; names are read as names.
    letters = (
        "a阿安傲 b八布簿 c嚓擦错措 d搭大堕多 e俄鹅饵二 f发付复 g嘎国过 h哈货霍 j机基均峻 k咖扩阔 l拉陆律卢吕罗落洛 m妈马木幕 n那女诺 "
        "o哦藕 p趴瀑 q七群 r然若弱 s撒所索 t他拓 w挖务 x西浔迅 y压云韵 z匝做座"
    )
    initials = "(name) => { app.index.names[0] = [name]; app.index.initials = null; return app.index.find(%s, 99).includes(0); }"
    for initial, *read in letters.split():
        assert [letter for letter in read if not opened.page.evaluate(initials % f"'{initial * 2}'", letter * 2)] == []
    for name, wanted in (("曾雨", "zy"), ("单雨", "sy"), ("长宁", "cn"), ("重庆", "cq"), ("厦门", "xm"), ("银行", "yh")):
        assert opened.page.evaluate(initials % f"'{wanted}'", name), name


@pytest.mark.parametrize("typed", ["老陆", "陸青", "lqy"])
def test_other_names_are_searched_too(opened: Opened, typed: str) -> None:
    opened.page.locator("#find").fill(typed)
    opened.page.wait_for_selector("#hits li[role=option]")
    assert "陆青野" in opened.page.locator("#hits li").first.inner_text()


def test_a_merged_thing_says_why(opened: Opened) -> None:
    opened.search("陆青野")
    opened.page.locator("#panel .why summary", has_text="为何视为同一对象").click()
    assert "繁简或写法不同：陸青野" in opened.page.locator("#panel .why").last.inner_text()


@pytest.mark.parametrize(
    ("first", "last", "seen"),
    [("2021-06", "", {0, 1, 2, 3}), ("2022", "2022", {1, 2}), ("2022-03-10", "2022-03-20", {1}), ("2022-04", "", {3}), ("", "2021-01", {0})],
)
def test_dates_known_in_part_count_for_all_days_they_can_mean(opened: Opened, first: str, last: str, seen: set[int]) -> None:
    opened.search("祁远舟")
    opened.page.locator("#from").fill(first)
    opened.page.locator("#from").press("Tab")
    opened.page.locator("#until").fill(last)
    opened.page.locator("#until").press("Tab")
    opened.page.wait_for_timeout(200)
    names = opened.page.evaluate("() => app.scene.pairs.flatMap(({ a, b }) => [a.label, b.label])")
    assert {n for n in range(4) if f"第{n}日会" in names} == seen


def test_a_window_over_the_months_is_dragged_whole(opened: Opened) -> None:
    opened.search("祁远舟")
    opened.page.locator("#from").fill("2022-03")
    opened.page.locator("#until").fill("2022-03")
    opened.page.locator("#until").press("Tab")
    bars = opened.page.locator("#timeline rect.in")
    box, drawing = bars.first.bounding_box(), opened.page.locator("#timeline svg").bounding_box()
    assert bars.count() == 1 and box is not None and drawing is not None
    y = drawing["y"] + drawing["height"] / 2
    opened.page.mouse.move(box["x"] + box["width"] / 2, y)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * 4, y, steps=6)
    opened.page.mouse.up()
    first, last = opened.page.locator("#from").input_value(), opened.page.locator("#until").input_value()
    assert "2022-04" <= first < last <= "2022-08-31" and opened.page.locator("#timeline rect.in").count() == 0


def test_outlets_and_independent_sources_filter(opened: Opened) -> None:
    opened.search("祁远舟")

    def meetings() -> set[str]:
        return set(opened.page.evaluate("() => app.scene.pairs.flatMap(({ a, b }) => [a.label, b.label]).filter((name) => name.endsWith('日会'))"))

    # Told by one article, by two of 甲报, by these and 乙报, and by 丙报 too.
    for least, seen in (("1", "0123"), ("2", "23"), ("3", "3")):
        opened.page.locator("#least").select_option(least)
        assert meetings() == {f"第{n}日会" for n in seen}
    opened.page.locator("#reset").click()
    opened.page.locator("label", has_text="甲报").locator("input").uncheck()
    assert meetings() == {"第2日会", "第3日会"}
    assert "3 篇报道 · 2 个独立来源" in opened.page.locator("#panel").inner_text()


def test_all_shortest_paths_are_found(opened: Opened) -> None:
    opened.search("陆青野")
    opened.join("钟晓咏")
    opened.page.wait_for_selector("#panel .path")
    assert opened.page.locator("#panel .path").count() == 2
    assert "2 步，2 条路径" in opened.page.locator("#say").inner_text()
    assert all("会议" in path for path in opened.page.locator("#panel .path").all_inner_texts())


def test_a_path_goes_round_hubs_unless_asked_through_them(opened: Opened) -> None:
    opened.search("顾闻笛")
    opened.join("许行知")
    opened.page.wait_for_selector("#panel .path")
    assert "4 步" in opened.page.locator("#say").inner_text() and "枢纽集团" not in opened.page.locator("#panel .path").first.inner_text()
    opened.page.locator("#avoid").uncheck()
    opened.page.wait_for_function("document.querySelector('#say').textContent.includes('2 步')")
    assert "枢纽集团" in opened.page.locator("#panel .path").first.inner_text()


def test_two_fingers_zoom_and_one_moves(browser: Browser, made: Path) -> None:
    context = new_context(browser, viewport={"width": 390, "height": 780}, has_touch=True)
    one = Opened(context, made)
    one.search("陆青野")
    _rest(one)
    box = one.page.locator("#graph").bounding_box()
    assert box is not None
    x, y = box["x"] + 40, box["y"] + 40
    touch = context.new_cdp_session(one.page)

    def send(kind: str, *points: tuple[float, float]) -> None:
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": px, "y": py, "id": n} for n, (px, py) in enumerate(points)]})

    before = one.page.evaluate("app.camera.view")
    send("touchStart", (x, y), (x + 40, y))
    for step in range(1, 6):
        send("touchMove", (x, y), (x + 40 + 16 * step, y))
    send("touchEnd")
    near = one.page.evaluate("app.camera.view")
    assert near["k"] > before["k"] * 1.5
    send("touchStart", (x, y))
    for step in range(1, 6):
        send("touchMove", (x + 12 * step, y))
    send("touchEnd")
    moved = one.page.evaluate("app.camera.view")
    assert moved["k"] == near["k"] and moved["x"] > near["x"] + 30
    one.check()
    context.close()


def test_the_state_holds_pins_paths_filters_and_places(browser: Browser, opened: Opened, made: Path) -> None:
    opened.search("陆青野")
    opened.page.locator("#pin").click()
    opened.join("钟晓咏")
    opened.page.locator("#least").select_option("1")
    opened.page.locator("#status-denied").check()
    _rest(opened)
    opened.page.wait_for_timeout(400)
    state = "#" + opened.page.url.partition("#")[2]
    context = new_context(browser)
    other = Opened(context, made, state)
    assert other.shown() == opened.shown() and other.page.locator("#pin").inner_text() == "松开"
    assert other.page.locator("#panel .path").count() == 2 and other.page.locator("#status-denied").is_checked()
    rounded = {(id, round(x), round(y)) for id, x, y in opened.page.evaluate(_PLACES)}
    assert rounded == {(id, x, y) for id, x, y in other.page.evaluate(_PLACES)}
    other.check()
    context.close()
