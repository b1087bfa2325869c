"""Measures kg view in Chromium on made graphs: size of the file, time until it is ready, memory, frames a second, and the longest pause of the page.

At 5,000 things and 20,000 facts all are on the stage at once; at 20,000 and 100,000 one looks at neighbourhoods, so it is these that are timed.

Run: make bench (or: python tests/bench/viewing.py THINGS FACTS [all])
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))
from bench.made_graph import made_graph
from explorer.chromium import chromium
from explorer.opened import write_page
from playwright.sync_api import Browser, Page

# Each frame the camera goes on; a full drawing is also what a page without the trick of shifting the last picture would do.
_FRAMES = """async (full) => {
  const { camera, painter } = app, before = { ...camera.view }, times = [], start = performance.now();
  camera.follows = false;
  await new Promise((done) => requestAnimationFrame(function frame() {
    const now = performance.now();
    times.push(now);
    camera.view = { ...before, x: before.x + 150 * Math.sin((now - start) / 400), y: before.y + 100 * Math.cos((now - start) / 400) };
    if (full) { painter.paint(); camera.moved = 0; } else { camera.moved = now; painter.dirty = true; }
    now - start < 3000 ? requestAnimationFrame(frame) : done();
  }));
  camera.view = before;
  return (1000 * (times.length - 1)) / (times.at(-1) - times[0]);
}"""
# Brings everything and waits until it has come to rest: gives the milliseconds of bringing it, and the seconds until then.
_SETTLE = """async () => {
  const { scene, camera, graph } = app, start = performance.now();
  for (let i = 0; i < graph.things; i++) scene.put(i);
  scene.rebuild();
  camera.follows = true;
  const brought = performance.now();
  await new Promise((done) => requestAnimationFrame(function frame() { scene.moves() ? requestAnimationFrame(frame) : done(); }));
  const settled = (performance.now() - brought) / 1000;
  await new Promise((done) => setTimeout(done, 600));
  return { brought: brought - start, settled };
}"""
_NEIGHBOURHOOD = """async () => {
  const { scene, graph, index, panel } = app;
  const timed = async (work) => { const start = performance.now(); await work(); return performance.now() - start; };
  const hub = Array.from({ length: graph.things }, (_, i) => i).sort((a, b) => graph.degree(b) - graph.degree(a))[0];
  const searches = ["云滨", "医院", "科技", "yb", "工作会议"];
  const search = (await timed(() => searches.forEach((text) => index.find(text)))) / searches.length;
  const expand = await timed(() => app.choose(hub, true));
  const shown = scene.shown.size;
  const tell = await timed(() => panel.show());
  const far = Array.from({ length: graph.things }, (_, i) => i).sort((a, b) => graph.degree(a) - graph.degree(b)).filter((i) => graph.degree(i))[0];
  const path = await timed(() => panel.acts.path(graph.columns.id[far]));
  return { degree: graph.degree(hub), search, expand, shown, tell, path };
}"""
_HEAP = "async () => { if (globalThis.gc) gc(); return performance.memory.usedJSHeapSize / 1e6; }"


@dataclass(frozen=True)
class Written:
    """A page as a file."""

    path: Path
    megabytes: float


@dataclass(frozen=True)
class Everything:
    """A page with all things on the stage.

    Milliseconds to bring them; the longest pause of the page then and while they find their places, in milliseconds by the clock and of
    processor time; seconds until they rest; frames a second as the page draws them and with full drawings; megabytes of memory.
    """

    brought: float
    pause: float
    processor: float
    settled: float
    frames: float
    full: float
    heap: float


def written(things: int, facts: int, folder: Path) -> Written:
    """Write the page of a made graph."""
    path = write_page(made_graph(things, facts), folder / f"{things}.html")
    return Written(path, path.stat().st_size / 1e6)


@contextmanager
def ready(browser: Browser, path: Path) -> Iterator[tuple[Page, float]]:
    """Open a page and give it with the seconds until it was ready."""
    page = browser.new_page(viewport={"width": 1440, "height": 860}, locale="zh-CN")
    start = time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_selector("body[data-ready=yes]")
    yield page, time.perf_counter() - start
    page.close()


def everything(page: Page) -> Everything:
    """Bring all things of a page and measure what it does with them."""
    browser = page.context.browser
    assert browser is not None
    browser.start_tracing(page=page, categories=["toplevel"])
    found = page.evaluate(_SETTLE)
    clock, processor = _longest(json.loads(browser.stop_tracing())["traceEvents"])
    frames, full = page.evaluate(_FRAMES, False), page.evaluate(_FRAMES, True)
    return Everything(found["brought"], clock, processor, found["settled"], frames, full, page.evaluate(_HEAP))


def _longest(events: list[dict[str, Any]]) -> tuple[float, float]:
    """Give the longest task of the page by the clock, and the one that took most processor time: what else the machine does stretches only the first."""
    pages = {(e["pid"], e["tid"]) for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"}
    # What still ran when the record ended has no duration.
    tasks = [e for e in events if (e["pid"], e["tid"]) in pages and e["name"].endswith("RunTask") and "tdur" in e]
    return max(e["dur"] for e in tasks) / 1000, max(e["tdur"] for e in tasks) / 1000


def neighbourhood(page: Page) -> dict[str, Any]:
    """Look at the best connected thing of a page: milliseconds of a search, its neighbours, its panel, and a path from it."""
    return {**page.evaluate(_NEIGHBOURHOOD), "heap": page.evaluate(_HEAP)}


def told(browser: Browser, things: int, facts: int, whole: bool) -> None:
    """Print the figures of a page."""
    with tempfile.TemporaryDirectory() as folder:
        page_file = written(things, facts, Path(folder))
        with ready(browser, page_file.path) as (page, seconds):
            print(f"kg view, {things:,} things and {facts:,} facts: {page_file.megabytes:.1f} MB (goal: under 10 at 100,000), ready after {seconds:.1f} s (goal: 2)")
            if whole:
                one = everything(page)
                print(f"  all on the stage: {one.frames:.0f} frames a second, {one.full:.0f} with full drawings; brought in {one.brought:.0f} ms, at rest after {one.settled:.1f} s")
                print(f"  longest pause of the page {one.processor:.0f} ms of processor time, {one.pause:.0f} by the clock (goal: at most 100); memory {one.heap:.0f} MB")
            else:
                near = neighbourhood(page)
                print(f"  a hub of {near['degree']:,} facts: its first {near['shown'] - 1} neighbours {near['expand']:.0f} ms, its panel {near['tell']:.0f} ms, a path from it {near['path']:.0f} ms")
                print(f"  a search {near['search']:.1f} ms; memory {near['heap']:.0f} MB")


def main() -> None:
    """Print the figures of both sizes, or of one that is asked for."""
    sizes = [(5_000, 20_000, True), (20_000, 100_000, False)] if len(sys.argv) < 3 else [(int(sys.argv[1]), int(sys.argv[2]), "all" in sys.argv)]
    with chromium("--enable-precise-memory-info", "--js-flags=--expose-gc") as browser:
        for things, facts, whole in sizes:
            told(browser, things, facts, whole)


if __name__ == "__main__":
    main()
