"""Keeps a graph in one plain file: a line for the header, each thing and each fact, sorted, so that two graphs can be compared by diff."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from json.encoder import encode_basestring as _text
from pathlib import Path
from typing import Any

from kg.about import known, recall
from kg.errors import MISFITS, BadFileError, what_lacks
from kg.graph import Graph
from kg.model import Edge, Entity, Evidence, Span, Status
from kg.writing import write

FORMAT, VERSION = "kg-graph", 1
# Bytes that are read at a time.
_PIECE = 1 << 16
_SURROGATE = re.compile("[\ud800-\udfff]")
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def to_json(record: object) -> str:
    """Spell a record as one line: keys sorted, Han text as it is, lone surrogates escaped.

    >>> to_json({"b": "区委", "a": 1})
    '{"a":1,"b":"区委"}'
    """
    return _escaped(_ENCODER.encode(record))


def _escaped(line: str) -> str:
    try:
        line.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda m: f"\\u{ord(m.group()):04x}", line)
    return line


def save(graph: Graph, path: Path) -> None:
    """Write a graph into a file."""
    write(path, (line + "\n" for line in _lines(graph)))


def _lines(graph: Graph) -> Iterator[str]:
    counts = {"entities": len(graph), "facts": graph.size(), "sources": graph.sources, "set_aside": graph.set_aside}
    yield to_json({"format": FORMAT, "version": VERSION, **counts, **known(graph)})
    for entity in graph.entities():
        yield to_json({"kind": "entity", **_entity_record(entity)})
    for edge in graph.edges(status=""):
        yield _escaped(_fact_line(edge))


def _entity_record(entity: Entity) -> dict[str, Any]:
    """Give a thing as plain values; what is empty is left out."""
    record: dict[str, Any] = {"id": entity.id, "type": entity.type, "sub": entity.sub, "name": entity.name}
    record |= {"aliases": entity.aliases, "properties": dict(entity.properties), "reasons": entity.reasons}
    return {key: value for key, value in record.items() if value or key in ("id", "type", "name")}


def _fact_line(edge: Edge) -> str:
    """Spell a fact with its evidence as JSON has it, keys sorted, what is empty left out: piece by piece, which takes a third of the time of a record for each."""
    evidence = ",".join([_evidence_piece(each, edge.status) for each in edge.evidence])
    qualifiers = ",".join([f"{_text(name)}:{_text(value)}" for name, value in sorted(dict(edge.qualifiers).items())])
    told = f'"qualifiers":{{{qualifiers}}},' if qualifiers else ""
    head = f'{{"evidence":[{evidence}],"id":{_text(edge.id)},"kind":"fact","object":{_text(edge.object)},{told}'
    return head + f'"relation":{_text(edge.relation)},"status":{_text(edge.status)},"subject":{_text(edge.subject)}}}'


@lru_cache(maxsize=256, typed=True)
def _number(value: float) -> str:
    return _ENCODER.encode(value)


def _evidence_piece(evidence: Evidence, status: Status) -> str:
    """Spell a piece of evidence; a status like the fact's is left out."""
    place = f'{{"article":{_text(evidence.article)},"confidence":{_number(evidence.confidence)},"end":{evidence.end},"quote":{_text(evidence.quote)}'
    found = f',"rule":{_text(evidence.rule)},"source":{_text(evidence.source)}'
    speaker = f',"speaker":{_text(evidence.speaker)}' if evidence.speaker else ""
    own = f',"status":{_text(evidence.status)}' if evidence.status != status else ""
    words = f',"words":[{",".join([f"[{start},{end}]" for start, end in evidence.words])}]' if evidence.words else ""
    return f'{place}{found}{speaker},"start":{evidence.start}{own}{words}}}'


def load(path: Path) -> Graph:
    """Read a graph from a file.

    Raises:
        BadFileError: there is no such file, or it is no graph, of a newer version, broken, or incomplete.
    """
    try:
        with path.open("rb") as file, _uncollected():
            header = _header(path, file.readline())
            graph = Graph()
            recall(graph, header, f"{path}, line 1")
            number = 2
            while lines := file.readlines(_PIECE):
                for at, record in _read(path, number, lines):
                    _take(graph, path, at, record)
                number += len(lines)
    except FileNotFoundError:
        raise BadFileError(path, "there is no graph here.", "Build one first: kg build PATH… --graph FILE") from None
    except OSError as error:
        raise BadFileError(path, f"this graph cannot be read: {error.strerror or error}.") from error
    found = (len(graph), graph.size())
    if found != (header.get("entities"), header.get("facts")):
        told = f"{header.get('entities')} things and {header.get('facts')} facts are announced, {found[0]} and {found[1]} are there."
        raise BadFileError(path, told, "The file was cut or edited; build it again.")
    return graph


def check_texts(path: Path) -> None:
    """Read a graph from a file, and refuse it if anything in it is no text that should be one; `load` alone does not ask.

    Raises:
        BadFileError: there is such a thing, or there is no graph.
    """
    graph = load(path)
    try:
        Graph.of(graph.entities(), graph.edges(status=""))
    except MISFITS as error:
        raise BadFileError(path, f"this graph is broken: {what_lacks(error)}.", "The file was edited; build it again.") from error


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector from looking for cycles among records, which form none: it took a third of the time of reading a graph, a fifth of that of writing it out."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.freeze()
            gc.enable()


def _header(path: Path, line: bytes) -> dict[str, Any]:
    try:
        header = json.loads(line.decode("utf-8"))
    except ValueError:
        header = None
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise BadFileError(path, "this is no kg graph: its first line does not say so.", "Build one: kg build PATH… --graph FILE")
    if not isinstance(header.get("version"), int) or header["version"] > VERSION:
        told = f"this graph has format version {header.get('version')}, this program reads up to {VERSION}."
        raise BadFileError(path, told, "Use a newer kg, or build the graph again.")
    return header


def _read(path: Path, number: int, lines: list[bytes]) -> Iterator[tuple[int, Any]]:
    """Yield the number of each line, and what it holds."""
    try:
        # Parsing many lines at once takes two thirds of the time; where that fails, each by itself says which one is broken.
        records = json.loads(f"[{b','.join(lines).decode()}]")
    except ValueError:
        records = []
    if len(records) == len(lines):
        yield from enumerate(records, number)
        return
    for at, line in enumerate(lines, number):
        try:
            yield at, json.loads(line.decode())
        except ValueError as error:
            raise _broken(path, at, error) from error


def _take(graph: Graph, path: Path, number: int, record: Any) -> None:
    try:
        if record.pop("kind") == "entity":
            graph.add_entity(_entity(record))
            return
        edge = _edge(record)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _broken(path, number, error) from error
    try:
        graph.add_edge(edge)
    except KeyError as error:
        told = f"line {number}: the fact {edge.id} names {error.args[0]!r}, which is not in the file."
        raise BadFileError(path, told, "The file was edited; build it again.") from error


def _broken(path: Path, number: int, error: Exception) -> BadFileError:
    return BadFileError(path, f"line {number} is broken: {what_lacks(error)}.", "Build the graph again.")


def _entity(record: dict[str, Any]) -> Entity:
    record.setdefault("sub", "")
    for name in ("aliases", "reasons"):
        if name in record:
            record[name] = tuple(record[name])
    if "properties" in record:
        record["properties"] = tuple(sorted(record["properties"].items()))
    return Entity(**record)


def _edge(record: dict[str, Any]) -> Edge:
    status = record["status"]
    record["evidence"] = tuple([_evidence(each, status) for each in record["evidence"]])
    if "qualifiers" in record:
        record["qualifiers"] = tuple(sorted(record["qualifiers"].items()))
    return Edge(**record)


def _evidence(record: dict[str, Any], status: Status) -> Evidence:
    if "status" not in record:
        record["status"] = status
    if "words" in record:
        record["words"] = tuple(map(Span._make, record["words"]))
    return Evidence(**record)
