from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from explorer.chromium import chromium
from explorer.opened import Opened, new_context, write_page
from playwright.sync_api import Browser

from kg.graph import Graph
from kg.pipeline import build
from kg.schema import default_schema


# Of a module: Playwright allows one at a time, and other folders have tests in a browser too.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def seeds() -> Graph:
    return build([str(Path(__file__).parents[2] / "seeds")], default_schema())[0]


@pytest.fixture(scope="session")
def written(seeds: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(seeds, tmp_path_factory.mktemp("view") / "view.html")


@pytest.fixture
def opened(browser: Browser, written: Path) -> Iterator[Opened]:
    context = new_context(browser)
    one = Opened(context, written)
    yield one
    one.check()
    context.close()
