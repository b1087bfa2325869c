"""The page in a real browser, opened from the file system."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote

import pytest
from explorer.opened import Opened, new_context, picture, write_page
from playwright.sync_api import Browser

from kg.explorer.contents import cut
from kg.explorer.page import page as page_text
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span
from kg.schema import default_schema

pytestmark = pytest.mark.ci

HOSTILE = ("</script><img src=x onerror=alert(1)>", "<b>粗体</b>", "=HYPERLINK(1)", "𠮷野‮evil", "a.b,c&d#e")


def test_an_empty_stage_offers_names_and_questions(opened: Opened) -> None:
    assert opened.page.locator("#questions button").count() == 3
    assert opened.page.locator("#welcome .known button").count() == 12
    picture(opened, "view-start")
    for number in range(3):
        opened.page.locator("#questions button").nth(number).click()
        opened.page.wait_for_selector("#panel blockquote")
        assert opened.shown()[1] > 0 and opened.page.locator("#welcome").is_hidden()
        opened.page.locator("#clear").click()


@pytest.mark.parametrize("typed", ["曹立强", "曹立強", "clq", "立强"])
def test_a_name_is_found_in_either_script_by_a_part_and_by_initials(opened: Opened, typed: str) -> None:
    opened.page.locator("#find").fill(typed)
    opened.page.wait_for_selector("#hits li[role=option]")
    assert any("曹立强" in hit for hit in opened.page.locator("#hits li").all_inner_texts())


def test_nothing_found_is_said(opened: Opened) -> None:
    opened.page.locator("#find").fill("没有此人")
    assert "没有叫" in opened.page.locator("#hits").inner_text()


def test_a_thing_shows_its_facts_with_marked_sentences_and_articles(opened: Opened) -> None:
    opened.search("曹立强")
    assert opened.subject() == "曹立强"
    marks = opened.page.locator("#panel mark").all_inner_texts()
    assert any("曹立" in mark for mark in marks)
    assert "《" in opened.page.locator("#panel .proof footer").first.inner_text()
    assert "不等于同一人" in opened.page.locator("#panel .warning").inner_text()
    assert "区委书记" in opened.page.locator("#panel table").inner_text()
    link = opened.page.locator("#panel .proof a").first
    assert link.get_attribute("href", timeout=5000).startswith("https://") and "noreferrer" in (link.get_attribute("rel") or "")
    opened.page.get_by_role("button", name="按时间").click()
    days = [text for text in opened.page.locator("#panel .facts time").all_inner_texts() if text[:1].isdigit()]
    assert [day[:10] for day in days] == sorted(day[:10] for day in days)
    picture(opened, "view-person")


def test_expand_collapse_hide_and_undo(opened: Opened) -> None:
    opened.search("徐汇区委人才工作领导小组会议")
    before = opened.shown()
    opened.page.locator("#hide").click()
    assert opened.shown()[0] == before[0] - 1
    opened.page.locator("#undo").click()
    assert opened.shown() == before
    opened.page.locator("#panel .facts .name").first.click()
    opened.page.locator("#expand").click()
    assert opened.shown()[0] > before[0]
    opened.page.locator("#collapse").click()
    opened.page.locator("#clear").click()
    assert opened.shown() == (0, 0)
    while opened.page.locator("#undo").is_enabled():
        opened.page.locator("#undo").click()
    assert opened.shown() == (0, 0)


# Walks over the canvas until the hand shows that something lies there.
_FIRST_THING = """() => {
  const canvas = document.getElementById("graph"), box = canvas.getBoundingClientRect();
  for (let y = box.top + 320; y < box.bottom - 20; y += 6)
    for (let x = box.left + 20; x < box.right - 20; x += 6) {
      canvas.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, pointerId: 7 }));
      if (canvas.style.cursor === "pointer") return [x + 2, y + 4];
    }
}"""


def test_mouse_click_selects_and_double_click_expands(opened: Opened) -> None:
    opened.search("曹立强")
    opened.page.wait_for_timeout(2500)
    opened.page.keyboard.press("f")
    spot = opened.page.evaluate(_FIRST_THING)
    opened.page.mouse.click(*spot)
    first = opened.subject()
    opened.page.wait_for_timeout(500)
    before = opened.shown()
    opened.page.mouse.dblclick(*spot)
    assert opened.subject() == first and opened.shown() >= before
    opened.page.mouse.click(spot[0], spot[1] - 300)
    assert opened.page.locator("#panel").is_hidden()


def test_filters_hide_and_bring_back(opened: Opened) -> None:
    opened.search("曹立强")
    before = opened.shown()
    opened.page.locator("#relation-SPOKE_AT").uncheck()
    assert opened.shown()[1] < before[1]
    assert "隐去" in opened.page.locator("#hidden").inner_text()
    opened.page.locator("#hidden button").click()
    assert opened.shown()[1] >= before[1]
    opened.page.locator("#reset").click()
    assert opened.shown() == before
    opened.page.locator("#type-Event").uncheck()
    assert opened.shown()[0] < before[0]
    opened.page.locator("#reset").click()
    opened.page.locator("#from").fill("2023-06")
    opened.page.locator("#from").press("Tab")
    assert 0 < opened.shown()[1] < before[1]
    opened.page.locator("#from").fill("gestern")
    opened.page.locator("#from").press("Tab")
    assert opened.page.locator("#from").get_attribute("aria-invalid") == "true" and opened.shown() == before


def test_the_window_over_the_months_can_be_dragged(opened: Opened) -> None:
    opened.search("曹立强")
    before = opened.shown()
    box = opened.page.locator("#timeline svg").bounding_box()
    assert box is not None
    y = box["y"] + box["height"] / 2
    opened.page.mouse.move(box["x"] + 5, y)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] / 3, y, steps=4)
    opened.page.mouse.up()
    assert opened.page.locator("#from").input_value() and opened.shown()[1] < before[1]
    opened.page.mouse.click(box["x"] + 10, y)
    assert opened.page.locator("#from").input_value() == "" and opened.shown() == before


def test_claims_are_no_facts_until_asked_for(browser: Browser, tmp_path: Path, tiny_graph: Graph) -> None:
    context = new_context(browser)
    one = Opened(context, write_page(tiny_graph, tmp_path / "tiny.html"))
    claims = [edge for edge in tiny_graph.edges(status="") if edge.status != "asserted"]
    name = tiny_graph.entity(claims[0].subject).name
    one.search(name)
    assert one.page.locator("#panel .claims .claim").count() == one.page.locator("#panel .claim").count() > 0
    before = one.shown()
    one.page.locator(f"#status-{claims[0].status}").check()
    one.page.wait_for_selector("#panel .facts:not(.claims) .claim")
    assert one.shown()[1] >= before[1]
    one.check()
    context.close()


def test_a_path_shows_the_sentence_of_each_step(opened: Opened) -> None:
    opened.search("曹立强")
    opened.join("俞林伟")
    opened.page.wait_for_selector("#panel .path")
    steps = opened.page.locator("#panel .path").first.locator(":scope > li")
    assert steps.count() >= 2 and all(steps.nth(n).locator("blockquote").count() >= 1 for n in range(steps.count()))
    assert "步" in opened.page.locator("#say").inner_text()
    picture(opened, "view-path")


def test_a_link_opens_the_same_view(browser: Browser, opened: Opened, written: Path) -> None:
    opened.search("曹立强")
    opened.page.locator("#relation-SPOKE_AT").uncheck()
    opened.page.locator("#language").click()
    opened.page.wait_for_timeout(3000)
    state = "#" + opened.page.url.partition("#")[2]
    assert "v=person-" in unquote(state)
    context = new_context(browser)
    other = Opened(context, written, state)
    assert other.subject() == "曹立强" and other.shown() == opened.shown()
    assert other.page.locator("#fit").inner_text() == "Fit (F)"
    assert not other.page.locator("#relation-SPOKE_AT").is_checked()
    other.check()
    context.close()


def test_what_can_be_taken_away(opened: Opened, seeds: Graph) -> None:
    opened.search("曹立强")
    files: dict[str, bytes] = {}
    for name in ("png", "svg", "csv"):
        opened.page.locator("#take summary").click()
        with opened.page.expect_download() as got:
            opened.page.locator(f"#{name}").click()
        files[name] = Path(got.value.path()).read_bytes()
    assert files["png"].startswith(b"\x89PNG")
    drawing = ElementTree.fromstring(files["svg"].decode())
    assert "曹立强" in "".join(drawing.itertext())
    rows = list(csv.DictReader(io.StringIO(files["csv"].decode("utf-8-sig"))))
    assert {row["from"] for row in rows} == {"曹立强"} and {row["from_type"] for row in rows} == {"Person"} and all(row["sentence"] and row["source"] for row in rows)
    for name, mark in (("cypher", "MATCH"), ("sparql", "SELECT"), ("link", "file://")):
        opened.page.locator("#take summary").click()
        opened.page.locator(f"#{name}").click()
        text = opened.page.locator("#text").input_value()
        assert mark in text
        if name == "cypher":
            facts = re.findall(r"'(fact-\w+)'", text)
            assert len(facts) == opened.shown()[1] and set(facts) <= {edge.id for edge in seeds.edges()}
        opened.page.locator("#close").click()


def test_the_keyboard_is_enough(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("/")
    page.keyboard.type("曹立强")
    page.wait_for_selector("#hits li[role=option]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel blockquote")
    page.wait_for_timeout(1500)
    assert page.evaluate("document.activeElement.id") == "graph"
    page.keyboard.press("ArrowRight")
    first = opened.subject()
    before = opened.shown()
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert first and opened.shown() >= before
    page.keyboard.press("Delete")
    assert opened.shown() != before or first
    page.keyboard.press("Control+z")
    page.keyboard.press("l")
    page.wait_for_selector("#list tbody tr")
    assert page.locator("#list").is_visible() and page.locator("#list tbody tr").count() > 3
    page.locator("#list .name").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel blockquote")


def test_every_control_has_a_name(opened: Opened) -> None:
    opened.search("曹立强")
    nameless = opened.page.evaluate(
        """() => [...document.querySelectorAll("button, input, select, canvas, textarea")].filter((e) => e.checkVisibility() &&
        !e.textContent.trim() && !e.getAttribute("aria-label") && !e.labels?.length && !e.title).map((e) => e.outerHTML)"""
    )
    assert nameless == []


@pytest.mark.parametrize(("width", "height"), [(390, 780), (820, 1100)])
def test_a_narrow_page(browser: Browser, written: Path, width: int, height: int) -> None:
    context = new_context(browser, viewport={"width": width, "height": height}, has_touch=True, color_scheme="dark")
    one = Opened(context, written)
    one.page.locator("#welcome .known button").first.tap()
    one.page.wait_for_selector("#panel blockquote", state="attached")
    if one.page.locator("#panel").is_hidden():
        one.page.locator("#details").tap()
    assert one.page.locator("#panel").is_visible()
    assert one.page.evaluate("document.documentElement.scrollWidth") <= width
    picture(one, f"view-{width}")
    one.page.locator("#filter").tap()
    assert one.page.locator("#legend").is_visible()
    one.check()
    context.close()


def test_hostile_names_stay_text(browser: Browser, tmp_path: Path) -> None:
    graph = Graph()
    graph.add_entity(Entity("article-1", "Article", "", HOSTILE[0], properties=(("outlet", HOSTILE[1]), ("url", "javascript:alert(1)"), ("title", HOSTILE[0]))))
    graph.add_entity(Entity("event-1", "Event", "", "会议"))
    for n, name in enumerate(HOSTILE):
        quote = f"𠮷{name}出席会议。"
        said = Evidence("article-1", "a.txt", 0, len(quote), quote, "test", words=(Span(1, 1 + len(name)),))
        graph.add_entity(Entity(f"person-{n}", "Person", "", name, (name + "别名",), reasons=(name,)))
        graph.add_edge(Edge(f"fact-{n}", f"person-{n}", "ATTENDED", "event-1", (("role", name),), evidence=(said,)))
    context = new_context(browser)
    one = Opened(context, write_page(graph, tmp_path / "hostile.html"))
    for name in HOSTILE:
        one.search(name)
        assert one.subject() == name
        assert one.page.locator("#panel mark").first.inner_text() == name
    assert one.page.locator("main img, main b, #panel a").count() == 0
    one.page.locator("#take summary").click()
    with one.page.expect_download() as got:
        one.page.locator("#csv").click()
    cells = [cell for row in csv.reader(io.StringIO(Path(got.value.path()).read_text("utf-8-sig"))) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    one.check()
    context.close()


def test_the_policy_lets_nothing_else_run(opened: Opened) -> None:
    policy = opened.page.locator("meta[http-equiv]").get_attribute("content") or ""
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy and "connect-src" not in policy
    refused = opened.page.evaluate("() => fetch('https://example.org/').then(() => 'sent', () => 'refused')")
    assert refused == "refused"
    opened.complaints.clear()
    opened.requests[:] = [url for url in opened.requests if "example.org" not in url]


def test_the_page_says_the_same_each_time(seeds: Graph) -> None:
    one, other = ("".join(page_text(seeds, default_schema(), cut(seeds, (), 100_000), (), "样例")) for _ in range(2))
    assert one == other
    assert json.dumps(one) and "http-equiv" in one
