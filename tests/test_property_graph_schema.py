from __future__ import annotations

import re

import pytest
from servers.neo4j_server import Neo4jServer

from kg.bolt import connected
from kg.errors import BadSchemaError
from kg.property_graph_schema import ANALYZER, INDEXES, statements
from kg.servers import Server


def test_the_names_come_before_the_base_label_is_used() -> None:
    labels, types, properties, *rest = statements(["Person", "手艺"], ["MENTORED"], ["height"])
    listed = re.findall(r"'(\w+)'", labels)
    assert listed.index("Organization") < listed.index("Hospital") < listed.index("手艺") and "Entity" not in listed and len(listed) == len(set(listed))
    assert "'CLAIMED'" in types and "'MENTORED'" in types and "'height'" in properties and "'date_from'" in properties
    assert [text.split()[0] for text in rest] == ["CREATE"] * len(INDEXES) + ["CALL"]
    assert not any(";" in text for text in (labels, types, properties, *rest))


def test_a_name_that_could_break_out_is_refused() -> None:
    with pytest.raises(BadSchemaError, match="cannot be a name in Neo4j"):
        statements(["A'] AS x DETACH DELETE (n) //"])


@pytest.mark.neo4j
def test_a_server_makes_them_and_tells_them_back(neo4j_server: Neo4jServer) -> None:
    with connected(Server(neo4j_server.uri)) as driver, driver.session(database="neo4j") as session:
        for _ in range(2):
            for text in statements():
                session.run(text).consume()  # type: ignore[arg-type]
        told = session.run("SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options, owningConstraint, state WHERE name STARTS WITH 'kg_' RETURN *").data()
    found = {row["name"]: row for row in told}
    for index in INDEXES:
        row = found[index.name]
        assert (row["labelsOrTypes"], row["properties"], row["state"]) == ([index.label], list(index.properties), "ONLINE")
        assert row["type"] == ("RANGE" if index.kind == "UNIQUENESS" else index.kind) and (row["owningConstraint"] == index.name) == (index.kind == "UNIQUENESS")
        assert index.kind != "FULLTEXT" or row["options"]["indexConfig"]["fulltext.analyzer"] == ANALYZER
