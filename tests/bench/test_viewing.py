"""The page on made graphs, measured once and with room for a busy machine; make bench tells the figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.viewing import everything, neighbourhood, ready, written
from explorer.chromium import chromium

pytestmark = pytest.mark.ci


def test_five_thousand_things_are_fluid_and_never_block_the_page(tmp_path: Path) -> None:
    with chromium("--enable-precise-memory-info", "--js-flags=--expose-gc") as browser, ready(browser, written(5_000, 20_000, tmp_path).path) as (page, _):
        one = everything(page)
    assert one.processor <= 100 and one.frames >= 30 and one.heap < 60, one


def test_a_hundred_thousand_facts_are_ready_soon_and_looked_at_by_neighbourhood(tmp_path: Path) -> None:
    file = written(20_000, 100_000, tmp_path)
    assert file.megabytes < 10
    with chromium("--enable-precise-memory-info", "--js-flags=--expose-gc") as browser, ready(browser, file.path) as (page, seconds):
        near = neighbourhood(page)
    assert seconds < 4 and near["shown"] == 31 and near["heap"] < 150, (seconds, near)


# Waits until the page has drawn all that stands still, and draws the same once more in one go.
_DRAWN = """async () => {
  const { painter, scene, graph } = app, frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < graph.things; i++) scene.put(i);
  scene.rebuild();
  scene.heat = 0;
  let frames = 0;
  for (; !painter.drawn; frames++) await frame();
  const inParts = painter.canvas.toDataURL();
  painter.paint();
  return { frames, lines: scene.pairs.length, same: painter.canvas.toDataURL() === inParts };
}"""


def test_what_is_drawn_in_parts_is_what_is_drawn_in_one_go(tmp_path: Path) -> None:
    with chromium() as browser, ready(browser, written(5_000, 20_000, tmp_path).path) as (page, _):
        drawn = page.evaluate(_DRAWN)
    assert drawn["same"] and drawn["lines"] > 4_000 and drawn["frames"] > 3, drawn
