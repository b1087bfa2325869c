"""What tests share: where the annotated pages lie, and how to read one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings
from servers.fuseki_server import fuseki
from servers.jetty_servers import blazegraph, rdf4j
from servers.neo4j_server import Neo4jServer, NoServerError
from servers.newer_python import NoPythonError, python_for_grafeo
from servers.sparql_server import SparqlServer
from servers.virtuoso_server import PASSWORD, USER, virtuoso
from ties import Tie, add_ties

from kg.folding import fold
from kg.graph import Graph
from kg.layout.page import lay_out
from kg.merging.corpus import merge
from kg.model import Entity, Given, Page
from kg.pipeline import settle_page
from kg.reading.sentences import read_article
from kg.schema import default_schema
from kg.servers import Endpoint
from kg.store import save

# How long an example takes says something of the machine's other work, and nothing of the code.
settings.register_profile("kg", deadline=None)
settings.load_profile("kg")

SHARED = Path(__file__).parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the annotated pages: skipped where it is absent, but not in CI."""
    if not (SHARED / "gold").is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{SHARED} is absent: CI needs the annotated pages")
        pytest.skip("the annotated pages (../shared) are not here")
    return SHARED


def lacking(what: str, error: Exception) -> NoReturn:
    """Skip a test for what is not to be had here, with the reason; in CI it fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI needs {what}: {error}")
    pytest.skip(f"no {what.removeprefix('a ')}: {error}")


def _running(home: Path, **kwargs: str) -> Iterator[Neo4jServer]:
    try:
        server = Neo4jServer(home, **kwargs)  # type: ignore[arg-type]
    except NoServerError as error:
        lacking("a Neo4j server", error)
    with server:
        yield server


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A running Neo4j without a login, one for all tests: skipped where Java or Maven is absent, but not in CI."""
    yield from _running(tmp_path_factory.mktemp("neo4j-home"))


@pytest.fixture(scope="session")
def sparql_server() -> Iterator[SparqlServer]:
    """A running SPARQL endpoint, one for all tests."""
    with SparqlServer() as server:
        yield server


def _address(what: str, server: AbstractContextManager[str]) -> Iterator[str]:
    try:
        with server as address:
            yield address
    except NoServerError as error:
        lacking(what, error)


@pytest.fixture(scope="session")
def fuseki_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dataset in Apache Jena Fuseki: skipped where Java or Maven is absent, but not in CI."""
    yield from _address("Fuseki", fuseki(tmp_path_factory.mktemp("fuseki")))


@pytest.fixture(scope="session")
def fuseki_login(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """The same, where a user and a password (the other two) are wanted."""
    home = tmp_path_factory.mktemp("fuseki-login")
    (home / "passwords").write_text("lu: richtig-12345\n", encoding="utf-8")
    for address in _address("Fuseki", fuseki(home, "--passwd", str(home / "passwords"), "--auth=basic")):
        yield address, "lu", "richtig-12345"


@pytest.fixture(scope="session")
def rdf4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a repository in RDF4J, whose form GraphDB has too: skipped where Java or Maven is absent, but not in CI."""
    yield from _address("RDF4J", rdf4j(tmp_path_factory.mktemp("rdf4j")))


@pytest.fixture(scope="session")
def blazegraph_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which Blazegraph is asked: skipped where Java or Maven is absent, but not in CI."""
    yield from _address("Blazegraph", blazegraph(tmp_path_factory.mktemp("blazegraph")))


@pytest.fixture
def path(tiny_graph: Graph, tmp_path: Path) -> Path:
    """The file of the tiny graph."""
    save(tiny_graph, tmp_path / "graph.jsonl")
    return tmp_path / "graph.jsonl"


@pytest.fixture(scope="session")
def virtuoso_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    """Virtuoso, with the login that may write: skipped where it is not installed, but not in CI."""
    for address in _address("Virtuoso", virtuoso(tmp_path_factory.mktemp("virtuoso"))):
        yield Endpoint(address, USER, PASSWORD)


@pytest.fixture(scope="session")
def python_with_grafeo() -> Path:
    """A Python that has Grafeo: skipped where there is none that is new enough."""
    try:
        return python_for_grafeo()
    except NoPythonError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def neo4j_login(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A running Neo4j that wants a password: its `password`."""
    yield from _running(tmp_path_factory.mktemp("neo4j-login"), password="richtig-12345")


def page_of(text: str, source: str = "page.txt", given: Given | None = None) -> Page:
    return Page(source, text, fold(text), "utf-8", given)


@pytest.fixture
def page() -> Callable[..., Page]:
    return page_of


@pytest.fixture
def graph_of() -> Callable[..., Graph]:
    """Build the graph of texts, each a record of its own with a date and an outlet."""

    def build(*texts: str, date: str = "2024-05-20", title: str = "报道") -> Graph:
        pages = [page_of(text, f"{i}.txt", Given(title, date)) for i, text in enumerate(texts)]
        return merge((s for p in pages for s in settle_page(p)), default_schema())

    return build


@pytest.fixture
def names_in() -> Callable[[str, str], set[str]]:
    """Give the names of one type that a text mentions, each by its own form and by its full one."""

    def names(text: str, type: str) -> set[str]:
        articles = lay_out(page_of(text, given=Given("报道", "2024-05-20"))).articles
        mentions = [m for article in articles for sentence in read_article(article) for m in sentence.mentions if m.type == type and not m.anaphor]
        return {form for m in mentions for form in (m.name, m.canonical)}

    return names


@pytest.fixture
def facts_of(graph_of: Callable[..., Graph]) -> Callable[..., set[tuple[str, str, str]]]:
    """Give the facts that texts state as (subject, relation, object), of one status."""

    def facts(*texts: str, status: str = "asserted", **kwargs: str) -> set[tuple[str, str, str]]:
        graph = graph_of(*texts, **kwargs)
        skip = ("MENTIONS", "AUTHORED", "PUBLISHED")
        return {(graph.entity(e.subject).name, e.relation, graph.entity(e.object).name) for e in graph.edges(status=status) if e.relation not in skip}

    return facts


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="Write tests/golden/ anew: read the changes before you commit them.")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Compare a written file with its golden twin of the same name under tests/golden/FOLDER."""

    def compare(folder: str, written: Path) -> None:
        twin = Path(__file__).parent / "golden" / folder / written.name
        if request.config.getoption("--update-golden"):
            twin.parent.mkdir(parents=True, exist_ok=True)
            twin.write_bytes(written.read_bytes())
        assert twin.exists(), f"{twin.name} has no golden file: run pytest --update-golden, read it, commit it"
        assert written.read_bytes() == twin.read_bytes(), f"{written.name} differs from its golden file"

    return compare


# One graph with all that is hard to write down: parallel facts, two pieces of evidence, claims that are not asserted,
# dates of every precision, a copy of an article, names in both scripts, rare characters, and marks that some format reserves.
_THINGS = (
    ("article-a", "Article", "", "云滨医院牵手岚芯科技", (), (("date", "2024-05-20"), ("date_basis", "page"), ("source", "a.txt"), ("title", "云滨医院牵手岚芯科技"))),
    ("article-b", "Article", "", "春季工作会议召开", ("春季工作會議召開",), (("date", "--05-21"), ("source", "b.txt"), ("story", "article-b"), ("url", "https://news.example.org/b?x=1&y=2"))),
    ("article-c", "Article", "", "全年工作有了安排", (), (("date", "2024-05-22"), ("outlet", "云滨晚报"), ("source", "c.txt"), ("story", "article-b"))),
    ("document-plan", "Document", "", "《年度计划》", (), ()),
    ("event-spring", "Event", "Meeting", "春季工作会议", (), (("date", "2024-05-16"), ("date_basis", "written"))),
    ("event-summer", "Event", "Ceremony", "夏季签约仪式", (), (("date", "2024-06"),)),
    ("event-year", "Event", "Conference", "云滨论坛", (), (("date", "2023"),)),
    ("event-day", "Event", "Visit", "五月走访", (), (("date", "--05-16"),)),
    ("organization-chip", "Organization", "Company", "岚芯科技", ("岚芯", "LanXin & Co. <芯>"), ()),
    ("organization-committee", "Organization", "GovernmentBody", "云滨区委", ("区委", "區委"), ()),
    ("organization-far", "Organization", "Company", "远山公司", (), ()),
    ("organization-hospital", "Organization", "Hospital", "云滨医院", (), ()),
    ("organization-ring", "Organization", "Association", "环湖协会", (), ()),
    ("person-lu", "Person", "", "陆启明", ("陸啟明",), ()),
    ("person-ji", "Person", "", "𠮷野遥", (), ()),
    ("place-street", "Place", "AdministrativeArea", "柳湾街道", (), ()),
    ("product-scan", "Product", "", '"芯影"系统', ("C:\\芯影",), ()),
)
_FACTS: tuple[Tie, ...] = (
    ("person-lu", "HOLDS_POST", "organization-committee", {"title": "区委书记", "since": "2021-07"}, "asserted", (("b", "区委书记陆启明主持会议。"),)),
    ("person-lu", "HOLDS_POST", "organization-committee", {"title": "区委副书记", "until": "2021"}, "asserted", (("b", "他曾任区委副书记。"),)),
    ("person-lu", "PRESIDED_OVER", "event-spring", {}, "asserted", (("b", "区委书记陆启明主持会议。"), ("a", "此前，陆启明主持了春季工作会议。"), ("c", "区委书记陆启明主持会议。"))),
    ("person-lu", "SPOKE_AT", "event-spring", {"act": "讲话"}, "asserted", (("b", "陆启明讲话。"),)),
    ("person-ji", "ATTENDED", "event-spring", {"role": "attendee"}, "asserted", (("b", '𠮷野遥说："好\\"，\n并出席了会议。'),)),
    ("person-ji", "ATTENDED", "event-summer", {"role": "signatory"}, "asserted", (("a", "=1+1，𠮷野遥出席夏季签约仪式。"),)),
    ("person-lu", "ATTENDED", "event-year", {}, "asserted", (("a", "陆启明出席云滨论坛。"),)),
    ("person-lu", "LED", "event-day", {}, "asserted", (("b", "陆启明带队开展五月走访。"),)),
    ("person-lu", "VISITED", "place-street", {"date": "2024-05-18"}, "asserted", (("b", "陆启明走访柳湾街道。"),)),
    ("event-spring", "REVIEWED", "document-plan", {"outcome": "adopted"}, "asserted", (("b", "会议通过《年度计划》。"),)),
    ("organization-chip", "PARTNERED_WITH", "organization-hospital", {"form": "战略合作"}, "asserted", (("a", "岚芯科技与云滨医院签约。"),)),
    ("organization-far", "PARTNERED_WITH", "organization-chip", {}, "asserted", (("a", "远山公司与岚芯合作。"),)),
    ("organization-far", "PARTNERED_WITH", "organization-ring", {"since": "2020"}, "asserted", (("a", "2020年起远山公司与环湖协会共建。"),)),
    ("organization-chip", "DEVELOPED", "product-scan", {}, "asserted", (("a", '岚芯研发了"芯影"系统。', "陆启明"), ("b", "“芯影”系统由岚芯研发。"))),
    ("organization-hospital", "USES", "product-scan", {}, "asserted", (("a", '云滨医院用上"芯影"系统。'),)),
    ("organization-far", "ACQUIRED", "organization-ring", {"date": "2025"}, "planned", (("a", "远山公司计划收购环湖协会。"),)),
    ("organization-chip", "ACQUIRED", "organization-far", {}, "denied", (("a", "岚芯否认收购远山公司。", "岚芯科技"),)),
    ("person-ji", "AUTHORED", "article-a", {"role": "记者"}, "asserted", (("a", "𠮷野遥"),)),
    ("article-a", "MENTIONS", "organization-chip", {"count": "3"}, "asserted", (("a", "岚芯科技"),)),
    ("article-b", "MENTIONS", "person-lu", {"count": "2"}, "asserted", (("b", "陆启明"),)),
)


@pytest.fixture
def tiny_graph() -> Graph:
    """One small graph with all that is hard to write down."""
    return tiny()


@pytest.fixture(scope="session")
def make_tiny_graph() -> Callable[[], Graph]:
    """The same, for fixtures that last longer than a test."""
    return tiny


def tiny() -> Graph:
    graph = Graph()
    graph.sources, graph.set_aside = {"articles": 2, "sentences": 20}, {"against the schema: no relation KNOWS": 1}
    for id, type, sub, name, aliases, properties in _THINGS:
        graph.add_entity(Entity(id, type, sub, name, aliases, properties, ("short form: 区委",) if id.endswith("committee") else ()))
    add_ties(graph, _FACTS)
    return graph
