"""The page as a first-time user needs it: tables, sentences, namesakes, the way back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from explorer.opened import Opened, new_context
from playwright.sync_api import Browser

from kg.graph import Graph

pytestmark = pytest.mark.ci


def test_all_facts_are_a_table_even_with_an_empty_stage(opened: Opened, seeds: Graph) -> None:
    opened.page.locator("#list-button").click()
    opened.page.wait_for_selector("#list tbody tr")
    facts = [e for e in seeds.edges() if e.relation not in ("MENTIONS", "AUTHORED", "PUBLISHED")]
    assert str(len(facts)) in opened.page.locator("#list h2").inner_text()
    opened.page.locator("#more-rows").click()
    opened.page.wait_for_function("document.querySelectorAll('#list tbody tr').length > 100")
    opened.page.locator("#words").fill("带队")
    opened.page.locator("#words").press("Enter")
    opened.page.wait_for_function("document.querySelectorAll('#list tbody tr').length < 60")
    sentences = opened.page.locator("#list blockquote").all_inner_texts()
    assert sentences and all("带队" in sentence or "帶隊" in sentence for sentence in sentences)
    opened.page.locator("#list .name").first.click()
    opened.page.wait_for_selector("#panel blockquote")


def test_sentences_are_searched_from_the_field(opened: Opened) -> None:
    opened.page.locator("#find").fill("主持会议")
    opened.page.locator("#hits-text").click()
    opened.page.wait_for_selector("#list tbody tr")
    assert opened.page.locator("#list tbody tr").count() > 1


def test_a_link_opens_the_table_and_a_question_too(browser: Browser, opened: Opened, written: Path) -> None:
    def beside() -> Opened:
        opened.page.wait_for_timeout(500)
        one = Opened(new_context(browser), written, "#" + opened.page.url.partition("#")[2])
        one.check()
        return one

    opened.page.locator("#questions button").first.click()
    opened.page.wait_for_selector("#panel .ranked li")
    other = beside()
    other.page.wait_for_selector("#panel .ranked li")
    assert other.subject() == opened.subject() and other.shown() == opened.shown()
    other.page.context.close()
    opened.page.locator("#list-button").click()
    opened.page.locator("#words").fill("强调")
    opened.page.locator("#words").press("Enter")
    opened.page.wait_for_function("document.querySelector('#list blockquote')?.textContent.includes('强调')")
    other = beside()
    other.page.wait_for_selector("#list tbody tr")
    assert other.page.locator("#list tbody").inner_text() == opened.page.locator("#list tbody").inner_text()
    other.page.context.close()


def test_an_article_tells_what_it_says(opened: Opened, seeds: Graph) -> None:
    fact = next(e for e in seeds.edges("PRESIDED_OVER"))
    article = seeds.entity(fact.evidence[0].article)
    opened.page.locator("#find").fill(article.label)
    opened.page.wait_for_selector("#hits li[role=option]")
    opened.page.locator("#find").press("Enter")
    opened.page.wait_for_selector("#panel .facts > li")
    named = opened.page.locator("#panel .fact .name").all_inner_texts()
    assert seeds.entity(fact.subject).label in named
    before = opened.shown()
    opened.page.locator("#bring").click()
    assert opened.shown()[1] > before[1]


def test_undo_covers_filters_and_can_be_undone(opened: Opened) -> None:
    opened.search("曹立强")
    before = opened.shown()
    opened.page.locator("#relation-SPOKE_AT").uncheck()
    after = opened.shown()
    opened.page.locator("#undo").click()
    assert opened.shown() == before and opened.page.locator("#relation-SPOKE_AT").is_checked()
    opened.page.locator("#graph").focus()
    opened.page.keyboard.press("Control+Shift+Z")
    assert opened.shown() == after


def test_only_one_relation_on_an_empty_stage_brings_what_it_joins(opened: Opened, seeds: Graph) -> None:
    row = opened.page.locator("label", has=opened.page.locator("#relation-PARTNERED_WITH"))
    row.hover()
    row.locator(".only").click()
    facts = list(seeds.edges("PARTNERED_WITH"))
    assert opened.shown() == (len({end for e in facts for end in (e.subject, e.object)}), len(facts))


def test_who_takes_part_most_is_counted_by_events(opened: Opened, seeds: Graph) -> None:
    opened.page.locator("#questions button").first.click()
    opened.page.wait_for_selector("#panel .ranked li")
    name, count = opened.page.locator("#panel .ranked li").first.inner_text().rsplit(" ", 1)
    takes_part = [e for relation in ("ATTENDED", "PRESIDED_OVER", "SPOKE_AT", "LED") for e in seeds.edges(relation) if seeds.entity(e.subject).label == name]
    assert int(count) == len({e.object for e in takes_part}) > 1


def test_the_table_stands_alone_over_an_empty_stage(opened: Opened) -> None:
    opened.page.locator("#list-button").click()
    opened.page.wait_for_selector("#list tbody tr")
    assert opened.page.locator("#welcome").is_hidden()
    opened.page.locator("#list-button").click()
    assert opened.page.locator("#welcome").is_visible()


def test_a_sentence_tells_its_rule_and_place_and_leads_to_its_article(opened: Opened) -> None:
    opened.search("曹立强")
    opened.page.locator("#panel .how summary").first.click()
    told = opened.page.locator("#panel .how").first.inner_text()
    assert "规则" in told and re.search(r"seeds/\S+:\d+-\d+", told)
    opened.page.locator("#panel .how button").first.click()
    opened.page.wait_for_function("document.querySelector('#panel h3')?.textContent.startsWith('这篇报道说的')")


@pytest.mark.parametrize(("locale", "said"), [("zh-TW", "表格"), ("en-GB", "Table"), ("de-DE", "Table")])
def test_the_page_speaks_chinese_to_who_reads_it(browser: Browser, written: Path, locale: str, said: str) -> None:
    context = new_context(browser, locale)
    one = Opened(context, written)
    assert one.page.locator("#list-button").inner_text() == said
    one.check()
    context.close()


# Brings all that is joined, and gives the distance of each island to the nearest other one in lengths of a usual line.
_ISLANDS = """() => {
  const { scene, graph, filters } = app;
  for (let i = 0; i < graph.things; i++) if (filters.factsOf(i).length) scene.put(i);
  scene.rebuild();
  while (scene.moves()) scene.move(1000);
  const things = scene.living(), of = new Map(things.map((thing) => [thing, thing]));
  const root = (thing) => { while (of.get(thing) !== thing) thing = of.get(thing); return thing; };
  for (const { a, b } of scene.pairs) of.set(root(a), root(b));
  const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const lengths = scene.pairs.map(({ a, b }) => far(a, b)).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1];
  return [...new Set(things.map(root))].map((island) =>
    Math.min(...things.filter((a) => root(a) === island).flatMap((a) => things.filter((b) => root(b) !== island).map((b) => far(a, b)))) / usual);
}"""


def test_what_nothing_joins_neither_overlaps_nor_flies_apart(opened: Opened) -> None:
    gaps = sorted(opened.page.evaluate(_ISLANDS))
    assert len(gaps) > 10 and gaps[0] > 0.7 and gaps[len(gaps) // 2] < 2 and gaps[-1] < 4, gaps


def test_only_one_relation_takes_one_press(opened: Opened) -> None:
    opened.page.locator("#everything").click()
    row = opened.page.locator("label", has=opened.page.locator("#relation-VISITED"))
    row.hover()
    row.locator(".only").click()
    assert opened.page.locator("#relation-VISITED").is_checked() and not opened.page.locator("#relation-ATTENDED").is_checked()
    assert opened.shown()[1] > 0


def test_a_filter_that_hides_a_step_of_a_path_is_told(opened: Opened) -> None:
    opened.page.locator("#questions button").last.click()
    opened.page.wait_for_selector("#panel .path")
    opened.page.locator("#from").fill("2030")
    opened.page.locator("#from").press("Tab")
    opened.page.wait_for_function("document.querySelector('#panel').textContent.includes('被筛选隐去')")


def test_namesakes_are_named_on_each_others_panels(opened: Opened) -> None:
    opened.page.locator("#find").fill("顾闻笛")
    opened.page.wait_for_selector("#hits li[role=option]")
    opened.page.locator("#hits li").first.click()
    opened.page.wait_for_selector("#panel .namesakes")
    assert "分开" in opened.page.locator("#panel .namesakes").inner_text()


def test_a_tap_on_a_suggestion_presses_nothing_beneath(browser: Browser, written: Path) -> None:
    context = new_context(browser, viewport={"width": 390, "height": 780}, has_touch=True)
    one = Opened(context, written)
    one.page.locator("#find").tap()
    one.page.locator("#find").fill("徐汇")
    one.page.wait_for_selector("#hits li[role=option]")
    one.page.locator("#hits li").nth(1).tap()
    one.page.wait_for_selector("#panel blockquote", state="attached")
    assert one.shown()[0] > 0 and one.page.locator("html").get_attribute("lang") == "zh-Hans" and one.page.locator("#panel").is_visible()
    one.page.locator("#take summary").tap()
    box = one.page.locator(".menu").bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 390
    one.page.keyboard.press("Escape")
    one.check()
    context.close()
