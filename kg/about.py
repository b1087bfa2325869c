"""What is known of a graph as a whole, as one text that a form keeps beside its things: the user's own schema, what the build counted, the file of decisions."""

from __future__ import annotations

import json
from typing import Any

from kg.graph import Graph
from kg.schema import schema_with


def known(graph: Graph) -> dict[str, Any]:
    """Give what is known of a graph as a whole; what is empty is left out.

    >>> graph = Graph()
    >>> graph.sources = {"files": 3}
    >>> known(graph)
    {'sources': {'files': 3}}
    """
    told = {"sources": graph.sources, "set_aside": graph.set_aside, "decisions": graph.decisions, "schema": graph.schema.added}
    return {name: value for name, value in told.items() if value}


def about(graph: Graph) -> str:
    """Spell what is known of a graph as one line of JSON in ASCII, or '' where that is nothing."""
    told = known(graph)
    return json.dumps(told, sort_keys=True) if told else ""


def learn(graph: Graph, text: str, where: str) -> None:
    """Let a graph know what `about` spelled; a message about a bad schema says `where` it stands.

    Raises:
        ValueError, TypeError, AttributeError: the text is not of ours.
        BadSchemaError: the schema in it is none.
    """
    recall(graph, json.loads(text) if text else {}, where)


def recall(graph: Graph, told: dict[str, Any], where: str) -> None:
    """Let a graph know what `known` gave."""
    graph.sources, graph.set_aside = dict(told.get("sources", {})), dict(told.get("set_aside", {}))
    graph.decisions = str(told.get("decisions", ""))
    if told.get("schema"):
        graph.schema = schema_with(told["schema"], where)
