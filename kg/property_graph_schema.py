"""What a Neo4j database needs before it holds a graph: its names in the right order, a constraint, and the indexes of the questions.

`schema.cypher` of the export and the loader run the same statements; `INDEXES` is what can be read back by SHOW INDEXES and compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from kg.property_graph import CLAIMED, DATES, LISTS, checked
from kg.schema import Schema, default_schema

# UNIQUENESS is a constraint, whose index is a RANGE.
Kind = Literal["UNIQUENESS", "FULLTEXT"]
ANALYZER = "cjk"


@dataclass(frozen=True, slots=True)
class Index:
    """An index, or a constraint with its index, on nodes of one label."""

    name: str
    kind: Kind
    label: str
    properties: tuple[str, ...]

    @property
    def statement(self) -> str:
        """Give the Cypher that makes it where it is not there.

        >>> print(Index("kg_entity_id", "UNIQUENESS", "Entity", ("id",)).statement)
        CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.id) IS UNIQUE
        """
        listed = ", ".join(f"n.{name}" for name in self.properties)
        if self.kind == "UNIQUENESS":
            return f"CREATE CONSTRAINT {self.name} IF NOT EXISTS FOR (n:{self.label}) REQUIRE ({listed}) IS UNIQUE"
        # Han text in pairs of characters: the usual analyzer takes it apart into single ones.
        return f"CREATE FULLTEXT INDEX {self.name} IF NOT EXISTS FOR (n:{self.label}) ON EACH [{listed}] OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{ANALYZER}'}}}}"


# None on names alone: a range index refuses a value of 8 kB, a text index one of 32 kB and with it the whole batch, and neither looks into
# a list of aliases, so that every question about a name reads all things anyway (0.1 s for 100,000); the full-text index takes any length.
INDEXES = (
    Index("kg_entity_id", "UNIQUENESS", "Entity", ("id",)),
    Index("kg_entity_text", "FULLTEXT", "Entity", ("name", "aliases")),
)
AWAIT = "CALL db.awaitIndexes(300)"
# What things and facts have beside the qualifiers of the schema.
_OWN = ("name", "id", "label", *LISTS, "date_basis", "disambiguation", "outlet", "source", "story", "title", "url", "relation", "status", "confidence", "stories")


def statements(labels: Iterable[str] = (), types: Iterable[str] = (), properties: Iterable[str] = (), schema: Schema | None = None) -> list[str]:
    """Give the statements in order, without semicolons: none of them may share a transaction with data.

    The names come first, those of the schema and the graph's own: the Browser colours a node by the label that was first known to the
    database, which must not be `Entity`, that all nodes have; and a question about a name that the graph happens not to use gives no warning.

    Raises:
        BadSchemaError: a name cannot stand in a Cypher text.
    """
    known = schema or default_schema()
    kinds = sorted(known.types, key=lambda name: (known.types[name].parent != "", name))
    qualifiers = sorted({qualifier for relation in known.relations.values() for qualifier in relation.qualifiers} | set(DATES))
    days = [f"{name}_{end}" for name in DATES for end in ("from", "to")]
    return [
        *_named("createLabel", "label", kinds, labels),
        *_named("createRelationshipType", "type", known.relations, (CLAIMED,), types),
        *_named("createProperty", "property", _OWN, qualifiers, days, properties),
        *(index.statement for index in INDEXES),
        AWAIT,
    ]


def _named(procedure: str, what: str, *names: Iterable[str]) -> list[str]:
    listed = ", ".join(f"'{checked(name)}'" for name in dict.fromkeys(chain(*names)) if name != "Entity")
    return [f"UNWIND [{listed}] AS {what} CALL db.{procedure}({what}) RETURN count(*) AS named"]
