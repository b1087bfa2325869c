"""The page, open in a browser: what tests of it share."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from kg.explorer.contents import cut
from kg.explorer.page import page as page_text
from kg.graph import Graph
from kg.schema import default_schema

ARTEFACTS = Path(__file__).parents[2] / "exports" / "screenshots"


def write_page(graph: Graph, path: Path, start: tuple[str, ...] = ()) -> Path:
    path.write_text("".join(page_text(graph, default_schema(), cut(graph, start, 100_000), start, "样例")), encoding="utf-8")
    return path


def new_context(browser: Browser, locale: str = "zh-CN", **choice: Any) -> BrowserContext:
    """Give a browser's profile of its own, of somebody who reads Chinese."""
    return browser.new_context(**{"viewport": {"width": 1440, "height": 860}, "accept_downloads": True, **choice, "locale": locale})


class Opened:
    """A page that is open, and what it asked for and complained of."""

    def __init__(self, context: BrowserContext, path: Path, state: str = "") -> None:
        self.page: Page = context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.goto(path.as_uri() + state)
        self.page.wait_for_selector("body[data-ready=yes]")

    def search(self, name: str) -> None:
        self.page.locator("#find").fill(name)
        self.page.wait_for_selector("#hits li[role=option]")
        self.page.locator("#find").press("Enter")
        self.page.wait_for_selector("#panel blockquote")

    def join(self, name: str) -> None:
        """Ask what links the subject and another."""
        self.page.locator("#other").fill(name)
        self.page.wait_for_selector("#others li")
        self.page.locator("#other").press("Enter")

    def subject(self) -> str:
        return self.page.locator("#subject").inner_text()

    def shown(self) -> tuple[int, int]:
        things, facts = re.findall(r"\d+", self.page.locator("#count").inner_text())[:2]
        return int(things), int(facts)

    def check(self) -> None:
        assert self.complaints == []
        assert all(url.startswith(("file:", "blob:")) for url in self.requests), self.requests


def picture(opened: Opened, name: str) -> None:
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    opened.page.wait_for_timeout(1500)
    opened.page.screenshot(path=ARTEFACTS / f"{name}.png")
