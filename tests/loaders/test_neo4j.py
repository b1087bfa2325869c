"""Loading into a real Neo4j: what is there afterwards is the graph, whatever was there before; what others keep there is left alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import neo4j
import pytest
from servers.contents import held, wanted
from servers.neo4j_server import Neo4jServer

from kg.contracts import Change, Loaded, LoadOptions
from kg.errors import ServerError
from kg.graph import Graph
from kg.loaders.neo4j import load
from kg.loaders.neo4j.checking import check_contents
from kg.loaders.neo4j.comparing import Delta, Facts
from kg.loaders.neo4j.related import related
from kg.loaders.neo4j.sending import Database
from kg.model import Edge, Entity
from kg.property_graph import stored
from kg.servers import Server

pytestmark = pytest.mark.neo4j
Load = Callable[..., Loaded]


def silent(what: str, done: int, total: int) -> None:
    pass


@pytest.fixture
def bring(neo4j_server: Neo4jServer) -> Load:
    return lambda graph, **options: load(graph, Server(neo4j_server.uri), LoadOptions(**options), silent)


def done(loaded: Loaded) -> dict[str, tuple[int, int, int, int]]:
    """Give what was added, changed, removed and kept, where it is anything."""
    found = {type: (c.added, c.changed, c.removed, c.kept) for part in (loaded.things, loaded.facts) for type, c in part.items()}
    return {type: numbers for type, numbers in found.items() if any(numbers)}


def run(driver: neo4j.Driver, text: str, **parameters: Any) -> list[Any]:
    return driver.execute_query(text, parameters, database_="neo4j").records  # type: ignore[arg-type]


def places(driver: neo4j.Driver) -> set[str]:
    return {row[0] for text in ("MATCH (n) RETURN elementId(n)", "MATCH ()-[r]->() RETURN elementId(r)") for row in run(driver, text)}


def without(graph: Graph, *articles: str) -> Graph:
    """Give the graph without what only these articles say, and without them."""
    left = Graph()
    facts = [e for e in graph.edges(status="") if not {e.subject, e.object} & {*articles}]
    facts = [dataclasses.replace(e, evidence=kept) for e in facts if (kept := tuple(one for one in e.evidence if one.article not in articles))]
    for entity in graph.entities():
        if entity.id not in articles and any(entity.id in (e.subject, e.object) for e in facts):
            left.add_entity(entity)
    for edge in facts:
        left.add_edge(edge)
    return left


def edited(graph: Graph, *records: Entity | Edge) -> Graph:
    """Give the graph with these in the place of those of their ids."""
    new = Graph()
    for entity in graph.entities():
        new.add_entity(entity)
    for record in records:
        if isinstance(record, Entity):
            new.add_entity(record)
    for edge in [*graph.edges(status=""), *(record for record in records if isinstance(record, Edge))]:
        new.add_edge(edge)
    return new


def test_what_is_loaded_is_the_graph_and_a_second_load_sends_nothing(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    first = bring(tiny_graph)
    assert held(driver) == wanted(tiny_graph)
    assert first.things["Person"] == Change(2, 2) and first.facts["CLAIMED"] == Change(2, 2)
    before = places(driver)
    assert done(bring(tiny_graph)) == {} and places(driver) == before
    # The Browser colours a node by the first of its labels.
    assert {row[0] for row in run(driver, "MATCH (n:Entity) RETURN labels(n)[0]")} == {entity.type for entity in tiny_graph.entities()}


@pytest.mark.parametrize(("batch", "window"), [(1, 3), (2, 1), (7, 40)])
def test_batches_and_windows_of_any_size(driver: neo4j.Driver, bring: Load, tiny_graph: Graph, batch: int, window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loaders.neo4j._BATCHES", window)
    bring(without(tiny_graph, "article-a"), batch=batch)
    bring(tiny_graph, batch=batch, aggregate=True)
    assert done(bring(tiny_graph, batch=batch, aggregate=True)) == {}
    bring(tiny_graph, batch=batch)
    assert held(driver) == wanted(tiny_graph)
    bring(without(tiny_graph, "article-b"), batch=batch, replace=True)
    assert held(driver) == wanted(without(tiny_graph, "article-b"))


def test_what_changed_is_as_if_loaded_anew(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    bring(tiny_graph)
    committee, plan = tiny_graph.entity("organization-committee"), tiny_graph.entity("document-plan")
    visit = next(tiny_graph.edges("VISITED"))
    led = next(tiny_graph.edges("LED"))
    graph = edited(
        tiny_graph,
        # Loses its aliases, its reasons and its second label; becomes another kind of thing.
        Entity(committee.id, "Organization", "", "云滨区区委"),
        Entity(plan.id, "Work", "Book", plan.name),
        # Loses a qualifier under the same id; joins other things; becomes another relation; becomes a claim.
        dataclasses.replace(visit, qualifiers=()),
        dataclasses.replace(led, object="event-summer"),
        dataclasses.replace(next(tiny_graph.edges("USES")), relation="DEVELOPED"),
        dataclasses.replace(next(tiny_graph.edges("REVIEWED")), status="denied"),
    )
    loaded = bring(graph)
    assert held(driver) == wanted(graph)
    new, other, gone = (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0)
    things = {"Organization": other, "Work": other}
    assert done(loaded) == {**things, "VISITED": other, "LED": other, "DEVELOPED": new, "USES": gone, "CLAIMED": new, "REVIEWED": gone}
    assert done(bring(graph)) == {}


def test_what_the_graph_has_lost_is_told_and_goes_when_asked(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    bring(tiny_graph)
    smaller = without(tiny_graph, "article-a")
    kept = bring(smaller)
    assert kept.things["Article"].kept == 2 and kept.facts["CLAIMED"].kept == 2 and set(held(driver)) == set(wanted(tiny_graph))
    told = done(bring(smaller, replace=True, dry_run=True))
    assert set(held(driver)) == set(wanted(tiny_graph))
    assert done(bring(smaller, replace=True)) == told and told["CLAIMED"] == (0, 0, 2, 0)
    assert held(driver) == wanted(smaller)
    assert done(bring(smaller, replace=True)) == {}


def test_what_others_keep_is_not_touched(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    run(driver, "CREATE (a:Entity:Person {id: 'x', name: '别人', graph: 'other'}), (b:`A``B` {id: 'person-lu'})-[:KNOWS {id: 'x'}]->(a)")
    before = run(driver, "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n), properties(n), elementId(r)")
    bring(tiny_graph)
    bring(without(tiny_graph, "article-a"), replace=True)
    ours = "MATCH (n) WHERE n.graph IS NULL OR n.graph <> 'kg' OPTIONAL MATCH (n)-[r]->() RETURN elementId(n), properties(n), elementId(r)"
    assert run(driver, ours) == before
    # Theirs hangs on ours: that stays, and ours may change and stay beside it.
    bring(tiny_graph)
    run(driver, "MATCH (a:Entity {id: 'event-year'}), (b {id: 'x'}) CREATE (b)-[:LIKES]->(a)")
    with pytest.raises(ServerError, match=r"hang on things that it no longer has: 云滨论坛 \(1 × LIKES\)"):
        bring(without(tiny_graph, "article-a"), replace=True)
    assert held(driver) == wanted(tiny_graph) and len(run(driver, "MATCH ()-[r:LIKES]->() RETURN r")) == 1


def test_an_id_of_others_stops_before_anything_is_written(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    run(driver, "CREATE (:Entity {id: 'person-lu', name: '陆'})")
    with pytest.raises(ServerError, match=r"1 things of this graph are there already.*person-lu \(no graph named\)"):
        bring(tiny_graph)
    assert run(driver, "MATCH (n) RETURN n.name")[0][0] == "陆" and held(driver) == {}
    run(driver, "MATCH (n) DELETE n")
    bring(tiny_graph, name="早报")
    with pytest.raises(ServerError, match="graph '早报'"):
        bring(tiny_graph)
    assert held(driver) == {} and held(driver, "早报") == wanted(tiny_graph, "早报")


def test_no_database_named_is_the_usual_one(driver: neo4j.Driver, neo4j_server: Neo4jServer, tiny_graph: Graph) -> None:
    loaded = load(tiny_graph, Server(neo4j_server.uri, database=""), LoadOptions(), silent)
    assert held(driver) == wanted(tiny_graph) and loaded.look.endswith(f"/browser/?dbms={neo4j_server.uri}")


def test_two_graphs_live_side_by_side(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    other = Graph()
    for id in ("person-x", "person-y"):
        other.add_entity(Entity(id, "Person", "", id))
    other.add_edge(Edge("fact-x", "person-x", "LED", "person-y"))
    bring(other, name="b", aggregate=True)
    bring(tiny_graph, name="a")
    bring(without(tiny_graph, "article-a"), name="a", replace=True)
    assert held(driver, "a") == wanted(without(tiny_graph, "article-a"), "a")
    assert held(driver, "b").keys() == {*wanted(other), *(pair.id for pair in related(other))}
    assert done(bring(other, name="b", aggregate=True)) == {}


def test_a_dry_run_tells_what_a_load_does_and_writes_nothing(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    told = done(bring(tiny_graph, dry_run=True))
    assert run(driver, "MATCH (n) RETURN n") == []
    assert done(bring(tiny_graph)) == told
    graph = edited(tiny_graph, Entity("person-lu", "Person", "", "陆启铭"), Entity("person-new", "Person", "", "新人"))
    told = done(bring(graph, dry_run=True))
    assert held(driver) == wanted(tiny_graph) and told == {"Person": (1, 1, 0, 0)}
    assert done(bring(graph)) == told


def test_pairs_follow_the_facts(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    def there() -> dict[str, dict[str, Any]]:
        return {row[0]: {**row[1], "ends": row[2]} for row in run(driver, "MATCH (a)-[r:RELATED]->(b) RETURN r.id, properties(r), [a.id, b.id]")}

    def expected(graph: Graph) -> dict[str, dict[str, Any]]:
        return {r.id: {**stored(r), "ends": [r.start, r.end]} for r in related(graph)}

    bring(tiny_graph, aggregate=True)
    pairs = there()
    assert {id: {k: v.to_native() if isinstance(v, neo4j.time.Date) else v for k, v in pair.items()} for id, pair in pairs.items()} == expected(tiny_graph)
    smaller = without(tiny_graph, "article-a")
    loaded = bring(smaller, aggregate=True)
    # No --replace is needed: a pair is only what the facts are.
    assert there().keys() == expected(smaller).keys() and loaded.facts["RELATED"].removed > 0
    assert bring(tiny_graph).facts["RELATED"].removed == len(expected(smaller))
    assert there() == {} and held(driver) == wanted(tiny_graph)


def test_the_pairs_of_a_graph(tiny_graph: Graph) -> None:
    found = {(r.start, r.end): r.properties for r in related(tiny_graph)}
    spring = found["event-spring", "person-lu"]
    assert (spring["count"], spring["types"], str(spring["first"]), str(spring["last"])) == (2, ["PRESIDED_OVER", "SPOKE_AT"], "2024-05-16", "2024-05-16")
    post = found["organization-committee", "person-lu"]
    assert (post["count"], str(post["first"]), str(post["last"])) == (2, "2021-01-01", "2021-12-31")
    # Without a date of its own it is of the day of its article; a mention is no fact, and a claim neither.
    assert str(found["organization-chip", "organization-hospital"]["first"]) == "2024-05-20"
    assert ("article-a", "organization-chip") not in found and not any("ACQUIRED" in pair["types"] for pair in found.values())  # type: ignore[operator]


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n {id: 'person-lu'}) REMOVE n:Person SET n:Boss, n.digest = null",
        "MATCH (n {id: 'person-lu'}) DETACH DELETE n",
        "MATCH ()-[r:LED]->() DELETE r",
        "MATCH (a)-[r:LED]->(b) CREATE (a)-[s:LED]->(b) SET s = properties(r)",
        "MATCH (a)-[r:LED]->(b) CREATE (b)-[s:USES]->(a) SET s = properties(r)",
        "MATCH (a)-[r:LED]->(b) CREATE (b)-[s:LED]->(a) SET s = properties(r)",
        "MATCH (a)-[r:LED]->(b) MATCH (c:Document) CREATE (c)-[s:LED]->(a), (c)-[t:LED]->(b), (b)-[u:USES]->(b) SET s = properties(r), t = s, u = s SET r.digest = 'x'",
        "MATCH ()-[r:ATTENDED]->() SET r.digest = 'x', r.role = 'x', r.more = 1",
        "MATCH (n:Entity) SET n:Own",
    ],
)
@pytest.mark.parametrize("window", [1, 1000])
def test_a_database_that_was_edited_is_mended(driver: neo4j.Driver, bring: Load, tiny_graph: Graph, text: str, window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.loaders.neo4j._BATCHES", window)
    bring(tiny_graph)
    run(driver, text)
    assert done(bring(tiny_graph, batch=3)) and held(driver) == wanted(tiny_graph)
    assert done(bring(tiny_graph, batch=3)) == {}


def test_what_others_write_under_our_name_is_found(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    bring(tiny_graph)
    run(driver, "MATCH (a {id: 'person-lu'}), (b {id: 'person-ji'}) CREATE (a)-[:LED {graph: 'kg'}]->(b)")
    with pytest.raises(ServerError, match="LED: 2 there, 1 expected"):
        bring(tiny_graph)


def test_a_fact_whose_end_is_missing_fails_and_nothing_of_its_batch_stays(driver: neo4j.Driver, neo4j_server: Neo4jServer) -> None:
    run(driver, "CREATE (:Entity {id: 'a'})")
    rows = [("a", "a", {"id": "1"}), ("a", "nowhere", {"id": "2"})]
    with Database(driver, Server(neo4j_server.uri)) as database, pytest.raises(ServerError, match="of 2 rows for LED 1 came through"):
        database.write("UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[r:%s]->(b) SET r = row[2] RETURN count(r)", "LED", rows=rows)
    assert run(driver, "MATCH ()-[r]->() RETURN r") == []


@pytest.mark.parametrize(
    ("drop", "instead", "told"),
    [
        ("INDEX kg_entity_text", "CREATE FULLTEXT INDEX kg_entity_text FOR (n:Entity) ON EACH [n.name, n.aliases]", "takes names apart by standard-no-stop-words"),
        ("INDEX kg_entity_text", "CREATE FULLTEXT INDEX kg_entity_text FOR (n:Entity) ON EACH [n.name]", "DROP INDEX kg_entity_text, and load again"),
        ("CONSTRAINT kg_entity_id", "CREATE INDEX kg_entity_id FOR (n:Entity) ON (n.id)", "kg_entity_id"),
        ("CONSTRAINT kg_entity_id", "CREATE CONSTRAINT mine FOR (n:Entity) REQUIRE n.id IS UNIQUE", "kg_entity_id is not there: mine is on the same properties"),
    ],
)
def test_a_schema_that_is_another_is_told(driver: neo4j.Driver, bring: Load, tiny_graph: Graph, drop: str, instead: str, told: str) -> None:
    bring(Graph())
    run(driver, f"DROP {drop}")
    run(driver, instead)
    try:
        with pytest.raises(ServerError, match=told) as caught:
            bring(tiny_graph)
        assert held(driver) == {} and "\n" not in str(caught.value)
    finally:
        run(driver, f"DROP {'INDEX' if 'INDEX' in instead else 'CONSTRAINT'} {'mine' if 'mine' in instead else 'kg_entity' + instead.split('kg_entity')[1].split()[0]}")
    bring(tiny_graph)
    assert held(driver) == wanted(tiny_graph)


def test_ids_that_others_hold_twice_are_told(driver: neo4j.Driver, bring: Load, tiny_graph: Graph) -> None:
    run(driver, "DROP CONSTRAINT kg_entity_id IF EXISTS")
    run(driver, "CREATE (:Entity {id: 'q'}), (:Entity {id: 'q'})")
    with pytest.raises(ServerError, match="the schema cannot be made") as caught:
        bring(tiny_graph)
    assert "\n" not in str(caught.value) and held(driver) == {}


@pytest.mark.parametrize("size", [1, 2, 5, 100])
def test_an_id_that_is_another_is_found_though_the_numbers_are_right(driver: neo4j.Driver, neo4j_server: Neo4jServer, bring: Load, tiny_graph: Graph, size: int) -> None:
    bring(tiny_graph)
    ids = [entity.id for entity in tiny_graph.entities()]
    things, facts = Delta(ids, changed=ids[:1]), Facts(tiny_graph, aggregate=False)
    deltas = {type: Delta(of) for type, of in facts.ids.items()}
    with Database(driver, Server(neo4j_server.uri)) as database:
        check_contents(database, tiny_graph, "kg", things, facts, deltas, size=size)
        run(driver, "MATCH ()-[r:LED]->() SET r.id = 'fact-other' WITH r MATCH (n {id: 'product-scan'}) SET n.id = 'product-x'")
        with pytest.raises(ServerError, match=r"product-scan is not there; product-x is there, and not in the graph; fact-\w+ is not there; fact-other is there, and not"):
            check_contents(database, tiny_graph, "kg", things, facts, deltas, size=size)
