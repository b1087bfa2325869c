from __future__ import annotations

from collections.abc import Iterator

import neo4j
import pytest
from servers.neo4j_server import Neo4jServer


@pytest.fixture
def driver(neo4j_server: Neo4jServer) -> Iterator[neo4j.Driver]:
    """A driver of the server, whose database is empty before and after."""
    with neo4j.GraphDatabase.driver(neo4j_server.uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")
        yield driver
        driver.execute_query("MATCH (n) DETACH DELETE n", database_="neo4j")
