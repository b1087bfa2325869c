"""What `kg export queries` writes, brought into the two Browsers that a server has, by the hand of Chromium."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from explorer.chromium import chromium
from playwright.sync_api import Page, expect
from servers.neo4j_server import Neo4jServer, cypher_shell

from kg.exporters import neo4j, queries
from kg.pipeline import build
from kg.queries import graphs, questions
from kg.schema import default_schema

pytestmark = [pytest.mark.ci, pytest.mark.neo4j]

ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "exports" / "screenshots"
EVERY = [*questions().values(), *graphs().values()]
TITLES = [question.cypher.splitlines()[0].removeprefix("// ") for question in EVERY]
FOLDERS = list(dict.fromkeys(f"kg {question.group}" for question in EVERY))


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return queries.export(build([str(ROOT / "seeds")], default_schema())[0], tmp_path_factory.mktemp("pack"))[0].parent


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server that holds the graph of seeds/ and nothing else."""
    home = tmp_path_factory.mktemp("browser")
    folder = neo4j.export(build([str(ROOT / "seeds")], default_schema())[0], home)[0].parent
    server = Neo4jServer(home / "server")
    subprocess.run(["sh", folder / "import.sh"], env={**os.environ, "NEO4J_ADMIN": str(server.admin_script(home / "neo4j-admin"))}, capture_output=True, check=True)
    with server:
        cypher_shell(server, folder / "schema.cypher")
        yield server


@pytest.fixture
def page() -> Iterator[Page]:
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1180, "height": 720})
        page.set_default_timeout(60_000)
        yield page


def drop(page: Page, path: Path) -> None:
    """Do what a hand does that drags a file from the desktop onto the window."""
    page.evaluate(
        """([name, data]) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([Uint8Array.from(atob(data), c => c.charCodeAt(0))], name));
            for (const kind of ["dragenter", "dragover", "drop"])
                document.querySelector(".filedrop").dispatchEvent(new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: transfer}));
        }""",
        [path.name, base64.b64encode(path.read_bytes()).decode()],
    )


def run(page: Page, text: str) -> None:
    page.locator(".monaco-editor").first.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
    page.keyboard.press("Control+Enter")


def favourite(page: Page, title: str) -> None:
    """Run a saved script, and wait for the frame of its answer."""
    page.get_by_test_id(f"scriptTitle-{title}").click()
    page.get_by_test_id("editor-Run").click()
    page.get_by_test_id("frame").filter(has_text=title).first.wait_for()


def test_the_classic_browser_takes_the_look_and_the_questions(server: Neo4jServer, pack: Path, page: Page) -> None:
    page.goto(f"{server.http}/browser/?dbms={server.uri}&db=neo4j&preselectAuthMethod=NO_AUTH")
    page.get_by_text("working connection").or_(page.get_by_text("You are connected as user")).first.wait_for()
    run(page, ":clear")
    drop(page, pack / "kg.grass")
    page.get_by_text("node.GovernmentBody {").first.wait_for()
    drop(page, pack / "kg-queries.zip")
    page.get_by_test_id("navigationFavorites").click()
    for folder in ("kg", *FOLDERS):
        page.get_by_test_id(f"expandFolder-{folder}").click()
    for title in ("kg 00 params · 参数", *TITLES):
        page.get_by_test_id(f"scriptTitle-{title}").wait_for(state="attached")

    favourite(page, "kg 00 params · 参数")
    # One after the other, each by a question to the server.
    expect(page.get_by_test_id("frame").first.get_by_title("Status: success")).to_have_count(len({p.name for q in EVERY for p in q.parameters}), timeout=60_000)
    favourite(page, next(title for title in TITLES if " person-posts " in title))
    page.get_by_test_id("frame").first.get_by_text("区委书记").first.wait_for()

    run(page, ":param name => '祁远舟'")
    page.get_by_text('"name": "祁远舟"').first.wait_for()
    favourite(page, next(title for title in TITLES if " around " in title))
    frame = page.get_by_test_id("frame").first
    frame.locator("svg g.node").first.wait_for()
    frame.get_by_title("Fullscreen").click()
    page.wait_for_timeout(5000)
    frame.get_by_label("zoom-to-fit").click()
    page.wait_for_timeout(2000)
    # Out from under the overview: what is in the way is pushed aside by the empty ground.
    page.mouse.move(150, 650)
    page.mouse.down()
    page.mouse.move(40, 650, steps=5)
    page.mouse.up()
    page.mouse.move(500, 715)
    page.wait_for_timeout(1000)
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=ARTEFACTS / "neo4j-browser.png")
    look = json.loads((pack / "kg.grass").read_text(encoding="utf-8"))
    colours = set(frame.locator("svg g.node circle.b-outline").evaluate_all("all => all.map(c => c.getAttribute('fill').toUpperCase())"))
    # Sub-labels win over types, and nothing has the grey of what has no look.
    assert {look[f"node.{kind}"]["color"] for kind in ("Person", "Meeting", "GovernmentBody", "Company", "Document")} <= colours
    assert look["node.Entity"]["color"] not in colours
    captions = frame.locator("svg g.relationship text").all_text_contents()
    assert {"主持", "出席", "副区长"} <= set(captions)


def test_the_new_browser_takes_the_table(server: Neo4jServer, pack: Path, page: Page) -> None:
    page.goto(f"{server.http}/browser/preview/")
    page.locator("input[name=hostname]").fill(server.uri.removeprefix("bolt://"))
    page.locator("input[name=password]").fill("any")  # it wants one, even where there is no login
    page.get_by_test_id("connection-form-submit").click()
    page.get_by_label("Cypher panel").click()
    page.locator('input[accept=".csv,.zip"]').set_input_files(pack / "kg-saved-cypher.csv")
    page.get_by_text("Cypher import completed!").first.wait_for()
    for folder in ("kg", *FOLDERS):
        page.get_by_text(folder, exact=True).first.wait_for()
    page.screenshot(path=ARTEFACTS / "neo4j-browser-new.png")
