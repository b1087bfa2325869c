"""RDF of ours: Turtle, N-Triples, TriG, N-Quads and JSON-LD, whatever the names of things begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyoxigraph as ox

from kg.about import known, learn
from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph, edge_id
from kg.model import Edge, Entity, Evidence, Status, spans_of, status_of
from kg.rdf import PREFIXES
from kg.rdf_text import N_TRIPLES, Writer
from kg.terms import name_of, snake

SUFFIXES = (".ttl", ".nt", ".trig", ".nq", ".jsonld")
_FORMATS = {".ttl": ox.RdfFormat.TURTLE, ".nt": ox.RdfFormat.N_TRIPLES, ".trig": ox.RdfFormat.TRIG, ".nq": ox.RdfFormat.N_QUADS, ".jsonld": ox.RdfFormat.JSON_LD}
# Predicates of ours that are no property of a thing, and those that are no qualifier of a fact.
_OF_THINGS = {"name", "mergedBecause"}
_OF_FACTS = {"relation", "status", "joins", "stories", "firstEvidence", "evidence"}
_TERMS = {"schema:datePublished": "date", "schema:startDate": "date", "schema:headline": "title", "schema:url": "url"}

# What is said of one subject: (predicate, value, whether the value is the name of something) in the order of the file.
Said = list[tuple[str, str, bool]]


def read(path: Path) -> Graph:
    """Read a graph from RDF that kg wrote; of the plain style, facts come without their sentences.

    Raises:
        BadFileError: the file is missing, broken, or holds no graph of ours.
    """
    if path.name.endswith(".void.ttl"):
        raise BadFileError(path, f"this describes {path.name.removesuffix('.void.ttl')} and holds no graph.")
    try:
        with path.open("rb") as file:
            return graph_of(_statements(ox.parse(file, format=_FORMATS[path.suffix])), str(path))
    except OSError as error:
        raise BadFileError(path, f"this file cannot be read: {error.strerror or error}.") from error
    except SyntaxError as error:
        raise BadFileError(path, f"this is broken: {str(error).splitlines()[0]}.", "Write it again: kg export turtle") from error
    except MISFITS as error:
        raise BadFileError(path, f"this RDF is not of kg, or a part of it is missing: {what_lacks(error)}.", "Only what kg export wrote can be read back.") from error


def plain(graph: Graph, found: Graph) -> Graph | None:
    """Give what the plain style holds of a graph where what was found is of that style: facts that have their ends and nothing else."""
    if not found.size() or any(edge.evidence or edge.id != edge_id(edge.subject, edge.relation, edge.object, (), "asserted") for edge in found.edges(status="")):
        return None
    return graph_of(_statements(ox.parse(b"".join(Writer(N_TRIPLES).pieces(graph, "plain")), format=ox.RdfFormat.N_TRIPLES)))


def _statements(quads: Iterable[Any]) -> Iterator[tuple[str, str, str, bool]]:
    for quad in quads:
        if isinstance(quad.graph_name, ox.NamedNode) or isinstance(quad.object, ox.Triple):
            continue
        yield str(quad.subject.value), str(quad.predicate.value), str(quad.object.value), isinstance(quad.object, ox.NamedNode)


def graph_of(statements: Iterable[tuple[str, str, str, bool]], where: str = "RDF") -> Graph:
    """Make the graph of triples: subject, predicate, object in full, and whether the object is a name; of none, an empty one."""
    said: dict[str, Said] = {}
    for subject, predicate, value, named in statements:
        predicate = _short(predicate)
        # Of classes the namespace tells ours from those of schema.org.
        value = value if not named else _short(value) if predicate == "rdf:type" else _local(value)
        said.setdefault(_local(subject), []).append((predicate, value, named))
    graph = Graph()
    facts = []
    for id, own in said.items():
        classes = [value.removeprefix("kg:") for predicate, value, _ in own if predicate == "rdf:type" and value.startswith("kg:")]
        if "Statement" in classes:
            facts.append(_fact(id, own, said))
        elif any(predicate == "kg:name" for predicate, _, _ in own):
            graph.add_entity(_thing(id, own, classes))
        elif told := next((value for predicate, value, _ in own if predicate == "kg:about"), ""):
            learn(graph, told, where)
    if said and not len(graph) and not known(graph):
        raise ValueError("it has no thing with a kg:name")
    for edge in facts or _plain(graph, said):
        graph.add_edge(edge)
    return graph


def _local(name: str) -> str:
    return re.split(r"[/#]", name)[-1]


def _short(name: str) -> str:
    for prefix, namespace in PREFIXES.items():
        if name.startswith(namespace):
            return f"{prefix}:{name.removeprefix(namespace)}"
    return name


def _thing(id: str, own: Said, classes: list[str]) -> Entity:
    def values(predicate: str) -> list[str]:
        return [value for each, value, _ in own if each == predicate]

    # The id of a thing begins with its type; what other class of ours it has is narrower.
    type = next((name for name in classes if id.startswith(name.lower() + "-")), classes[0] if classes else "")
    narrower = [name for name in classes if name != type]
    properties = {}
    for predicate, value, named in own:
        name = predicate.removeprefix("kg:")
        if predicate in _TERMS:
            properties[_TERMS[predicate]] = value
        elif predicate.startswith("kg:") and name not in _OF_THINGS and (not named or name == "story"):
            properties[name_of(unquote(name))] = value
    aliases = tuple(values("skos:altLabel"))
    return Entity(id, type, narrower[0] if narrower else "", values("skos:prefLabel")[0], aliases, tuple(sorted(properties.items())), tuple(values("kg:mergedBecause")))


def _fact(id: str, own: Said, said: dict[str, Said]) -> Edge:
    one = {predicate: value for predicate, value, _ in own}
    qualifiers = {name_of(unquote(name)): value for predicate, value, named in own if predicate.startswith("kg:") and not named and (name := predicate[3:]) not in _OF_FACTS}
    status = status_of(one["kg:status"])
    first = one.get("kg:firstEvidence", "")
    # In the order of the file, which is that of the graph; a store has its own, but knows which was the first.
    nodes = sorted(dict.fromkeys(value for predicate, value, _ in own if predicate == "kg:evidence"), key=lambda node: node != first)
    evidence = tuple(_evidence(said[node], said, status) for node in nodes)
    return Edge(id, one["rdf:subject"], one["kg:relation"], one["rdf:object"], tuple(sorted(qualifiers.items())), status, evidence)


def _evidence(own: Said, said: dict[str, Said], status: Status) -> Evidence:
    one = {predicate: value for predicate, value, _ in own}
    place = {predicate: value for predicate, value, _ in said[one["oa:hasSelector"]]}
    words = spans_of(one.get("kg:words", ""))
    return Evidence(
        one["oa:hasSource"], one["kg:source"], int(place["oa:start"]), int(place["oa:end"]), one["kg:quote"], one["kg:rule"], float(one["kg:confidence"]),
        status_of(one.get("kg:status", status)), one.get("kg:speaker", ""), words,
    )  # fmt: skip


def _plain(graph: Graph, said: dict[str, Said]) -> Iterator[Edge]:
    """Yield the facts of the plain style: the triples of ours between things."""
    for id, own in said.items():
        for predicate, value, named in own:
            if named and predicate.startswith("kg:") and predicate != "kg:story" and id in graph and value in graph:
                relation = snake(unquote(predicate[3:])).upper()
                yield Edge(edge_id(id, relation, value, (), "asserted"), id, relation, value)
