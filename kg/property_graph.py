"""The graph as Neo4j and other property graphs hold it: the one place that knows labels, relationship types and properties.

A node has `Entity`, its type and its sub-type as labels. A fact is a relationship of its relation, with its own id. A claim that is
planned, wished, denied or merely reported is a relationship `CLAIMED`, whose `relation` and `status` say what is claimed: nobody
who looks for facts meets it by chance. The evidence of both is in lists of equal length: `quotes`, `articles` (ids), `sources`
(path:start-end, in code points), `cited` (outlet, day and title, for reading), `rules`, and `speakers` ("-" for none).
A date stands as the text gives it (2024-06) and as the first and last day that it can mean (`date_from`, `date_to`).
In a database each has two properties more (`stored`): the name of the graph that it belongs to, and a checksum, by which a load knows what is new.
"""

from __future__ import annotations

import hashlib
import json
import re
from calendar import monthrange
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kg.dates import is_date
from kg.errors import BadSchemaError
from kg.graph import Graph
from kg.model import Edge, Entity
from kg.writing import clean

Value = str | int | float | date | list[str]
CLAIMED = "CLAIMED"
# One for each pair, beside the facts, where a load is asked for it.
RELATED = "RELATED"
# The properties that only a database needs.
GRAPH, DIGEST = "graph", "digest"
LISTS = ("aliases", "reasons", "quotes", "articles", "sources", "cited", "rules", "speakers")
DATES = ("date", "since", "until")
OURS = {"id", "name", "label", *LISTS, "relation", "status", "confidence", "stories", "count_text", *(f"{d}_{end}" for d in DATES for end in ("from", "to")), GRAPH, DIGEST}
_SPELLED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=str)
_ID = re.compile(r"[!-~]{1,200}")
_NAME = re.compile(r"[A-Za-z_\u3400-\u9fff][\w\u3400-\u9fff]{0,199}")


@dataclass(frozen=True, slots=True)
class Node:
    """A thing: `labels` from the base label to the narrowest."""

    id: str
    labels: tuple[str, ...]
    properties: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Relationship:
    """A fact, or a claim that is none."""

    id: str
    type: str
    start: str
    end: str
    properties: dict[str, Value]


def nodes(graph: Graph, ids: Iterable[str] | None = None) -> Iterator[Node]:
    """Yield the things, all by id, or those of some ids in their order; what is empty is left out.

    Raises:
        BadSchemaError: a type or property of the graph cannot be a name in Cypher or is one of ours, or an id is no plain word
            (only in a graph or schema edited by hand).

    >>> graph = Graph()
    >>> graph.add_entity(Entity("event-1", "Event", "Meeting", "春季会议", properties=(("date", "2024-06"),)))
    >>> (node,) = nodes(graph)
    >>> node.labels, node.properties["date"], str(node.properties["date_to"])
    (('Entity', 'Event', 'Meeting'), '2024-06', '2024-06-30')
    """
    for entity in graph.entities() if ids is None else map(graph.entity, ids):
        labels = dict.fromkeys(("Entity", *(checked(label) for label in (entity.type, entity.sub) if label)))
        yield Node(_id(entity.id), tuple(labels), _present(_described(entity)))


def relationships(graph: Graph, type: str = "", ids: Iterable[str] | None = None) -> Iterator[Relationship]:
    """Yield the facts and claims, all or those of a type by id, or those of some ids in their order; what is empty is left out.

    Raises:
        BadSchemaError: a relation or qualifier of the graph cannot be a name in Cypher or is one of ours, or an id is no plain word.
    """
    for edge in _edges(graph, type) if ids is None else map(graph.edge, ids):
        asserted = edge.status == "asserted"
        relation = checked(edge.relation)
        if relation in (CLAIMED, RELATED):
            raise BadSchemaError(f"{relation} is a type of relationship that kg itself uses in Neo4j: call the relation something else.")
        claim = {} if asserted else {"relation": relation, "status": edge.status}
        properties: dict[str, Value] = {"id": _id(edge.id), **claim, **_qualified(edge.qualifiers), **_evidence(graph, edge)}
        yield Relationship(edge.id, relation if asserted else CLAIMED, edge.subject, edge.object, _present(properties))


def types(graph: Graph) -> dict[str, list[str]]:
    """Give the ids of the facts and claims of each type, both in order."""
    found: dict[str, list[str]] = {}
    for edge in graph.edges(status=""):
        found.setdefault(edge.relation if edge.status == "asserted" else CLAIMED, []).append(edge.id)
    return {type: found[type] for type in sorted(found)}


def digest(record: Node | Relationship) -> str:
    """Give a checksum of all that a record holds: two records of one id differ just when their checksums do."""
    told = (record.labels,) if isinstance(record, Node) else (record.type, record.start, record.end)
    text = _SPELLED.encode([*told, record.properties])
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def stored(record: Node | Relationship, graph: str = "kg") -> dict[str, Value]:
    """Give the properties of a record as a database keeps them: its own, the name of its graph, and its checksum.

    >>> list(stored(Node("place-1", ("Entity", "Place"), {"name": "云滨", "id": "place-1"})))
    ['name', 'id', 'graph', 'digest']
    """
    return {**record.properties, GRAPH: graph, DIGEST: digest(record)}


def apart(properties: Mapping[str, Value], taken: Container[str]) -> dict[str, Value]:
    """Give properties the names that a format has left for them.

    >>> apart({"title": "书记", "source": "a"}, ("source", "target"))
    {'title': '书记', 'kg_source': 'a'}
    """
    return {f"kg_{name}" if name in taken or name.startswith("kg_") else name: value for name, value in properties.items()}


def named(name: str) -> bool:
    """Tell whether a name may stand in a Cypher text as it is."""
    return _NAME.fullmatch(name) is not None


def checked(name: str) -> str:
    """Give a name back that may stand in a Cypher text as it is; refuse any other."""
    if not named(name):
        raise BadSchemaError(f"{name!r} cannot be a name in Neo4j: use letters, Han characters, digits and _, not a digit first.")
    return name


@lru_cache(maxsize=4096)
def days(text: str) -> tuple[date, date] | None:
    """Give the first and the last day that a date can mean, or None where no year is known.

    >>> [str(day) for day in days("2024-02") or ()]
    ['2024-02-01', '2024-02-29']
    """
    if not is_date(text) or text.startswith(("-", "0000")):
        return None
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    last = day or monthrange(year, month or 12)[1]
    return date(year, month or 1, day or 1), date(year, month or 12, last)


def _edges(graph: Graph, type: str) -> Iterator[Edge]:
    if type == CLAIMED:
        return (edge for edge in graph.edges(status="") if edge.status != "asserted")
    return graph.edges(type) if type else graph.edges(status="")


def _described(entity: Entity) -> dict[str, Value]:
    # The name comes first: viewers show what comes first.
    own: dict[str, Value] = {"name": clean(entity.name), "id": entity.id, "label": clean(entity.label), "aliases": _texts(entity.aliases)}
    return {**own, **_qualified(entity.properties), "reasons": _texts(entity.reasons)}


def _id(id: str) -> str:
    # An index holds no key of any length, and what compares ids on both sides must not meet what is written in two ways.
    if not _ID.fullmatch(id):
        raise BadSchemaError(f"{id[:60]!r} cannot be an id in Neo4j: up to 200 ASCII characters without spaces. Build the graph again.")
    return id


def _qualified(values: Iterable[tuple[str, str]]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, text in values:
        if name in OURS:
            raise BadSchemaError(f"The property {name!r} would overwrite what kg itself keeps in Neo4j: call it something else.")
        # Numbers only in this one column: the bulk import wants one type a column.
        counted = name == "count" and text.isascii() and text.isdigit() and len(text) < 18 and str(int(text)) == text
        found[checked(name) if counted or name != "count" else "count_text"] = int(text) if counted else clean(text)
        if name in DATES and (span := days(text)):
            found[f"{name}_from"], found[f"{name}_to"] = span
    return found


def _evidence(graph: Graph, edge: Edge) -> dict[str, Value]:
    pieces = edge.evidence
    return {
        "quotes": _texts(e.quote for e in pieces),
        "articles": _texts(e.article for e in pieces),
        "sources": _texts(f"{e.source}:{e.start}-{e.end}" for e in pieces),
        "cited": _texts(_citation(graph, e.article) for e in pieces),
        "rules": _texts(e.rule for e in pieces),
        "speakers": _texts(e.speaker for e in pieces) if any(e.speaker for e in pieces) else [],
        "confidence": max((e.confidence for e in pieces), default=0.0),
        "stories": graph.support(edge),
    }


def _citation(graph: Graph, article: str) -> str:
    if article not in graph:
        return ""
    entity = graph.entity(article)
    return " ".join(filter(None, (entity.get("outlet"), entity.get("date"), entity.label)))


def _texts(values: Iterable[str]) -> list[str]:
    # No empty item: what keeps a list in one cell loses it at the ends, and the lists of a relationship belong together.
    return [clean(value) or "-" for value in values]


def _present(properties: dict[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in properties.items() if value not in ("", [])}
