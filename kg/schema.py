"""Reads kg/schema.yaml: node types, relations, their domain, range and qualifiers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from kg.errors import BadSchemaError
from kg.patterns import made

_HERE = Path(__file__).with_name("schema.yaml")
_PARTS = ("types", "groups", "relations")
_COLOUR = re.compile("#[0-9A-F]{6}")


@dataclass(frozen=True, slots=True)
class NodeType:
    """A node type or, where `parent` is set, a sub-label of one; `rdf` is a prefixed class name or ''; `colour` is #RRGGBB or ''."""

    name: str
    parent: str
    says: str
    rdf: str
    zh: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation type; `pairs` are the (type, sub or '', type, sub or '') that it may join."""

    name: str
    says: str
    zh: str
    pairs: frozenset[tuple[str, str, str, str]]
    qualifiers: tuple[str, ...]
    required: tuple[str, ...]
    symmetric: bool

    def joins(self, subject: tuple[str, str], object: tuple[str, str]) -> bool:
        """Tell whether nodes of these (type, sub-label) may stand at its ends."""
        (a, a_sub), (b, b_sub) = subject, object
        return not self.pairs.isdisjoint(((a, "", b, ""), (a, a_sub, b, ""), (a, "", b, b_sub), (a, a_sub, b, b_sub)))


@dataclass(frozen=True, slots=True)
class Schema:
    """All node types and relations, by name; `added` is what a user's file adds to those that ship with the program, as it was read."""

    types: dict[str, NodeType]
    relations: dict[str, Relation]
    added: dict[str, Any] = field(default_factory=dict)

    def objection(self, relation: str, subject: tuple[str, str], object: tuple[str, str], qualifiers: dict[str, str]) -> str:
        """Say why a claim violates the schema, or ''.

        >>> default_schema().objection("REVIEWED", ("Person", ""), ("Document", ""), {})
        'REVIEWED does not join Person to Document'
        """
        known = self.relations.get(relation)
        if known is None:
            return f"no relation {relation}"
        if not known.joins(subject, object):
            return f"{relation} does not join {subject[0]} to {object[0]}"
        for name in qualifiers:
            if name not in known.qualifiers:
                return f"{relation} has no qualifier {name}"
        for name in known.required:
            if not qualifiers.get(name):
                return f"{relation} needs {name}"
        return ""


def read_schema(extra: Path | None = None) -> Schema:
    """Read the schema that ships with the program, and add a user's file of the same form to it."""
    if extra is None:
        return schema_with({}, _HERE.name)
    import yaml

    try:
        added = yaml.safe_load(extra.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadSchemaError(f"{extra}: this is no schema file: {str(error).splitlines()[0]}") from error
    return schema_with(added, str(extra))


def _shipped() -> Any:
    """Give what schema.yaml says, kept for later processes: to read YAML, and even to import what reads it, takes long."""
    text = _HERE.read_text(encoding="utf-8")

    def read() -> Any:
        import yaml

        return yaml.safe_load(text)

    return made("schema", text, read)


def schema_with(added: Any, where: str) -> Schema:
    """Give the schema that ships with the program with what a file, or a graph that was built with one, adds to it.

    Raises:
        BadSchemaError: what is added is no schema; the message says `where` it stands.
    """
    if not isinstance(added, dict) or not all(isinstance(added.get(part) or {}, dict) for part in _PARTS):
        raise BadSchemaError(f"{where}: a schema file is a mapping with `types`, `groups`, `relations`; see kg/schema.yaml.")
    # As JSON has it: a graph keeps it in its first line.
    own = {part: json.loads(json.dumps(added[part], default=str)) for part in _PARTS if added.get(part)}
    raw = _shipped()
    for part, named in own.items():
        raw[part].update(named)
    return replace(_build(raw, where), added=own)


@lru_cache(maxsize=1)
def default_schema() -> Schema:
    """Give the schema that ships with the program."""
    return read_schema()


def _build(raw: dict[str, Any], where: str) -> Schema:
    types: dict[str, NodeType] = {}
    for name, spec in raw["types"].items():
        types[name] = NodeType(name, "", str(spec.get("says", "")), str(spec.get("rdf", "")), str(spec.get("zh", name)), _colour(spec, name, where))
        for sub, sub_spec in (spec.get("sub") or {}).items():
            types[sub] = NodeType(sub, name, "", str(sub_spec.get("rdf", "")), str(sub_spec.get("zh", sub)), _colour(sub_spec, sub, where) or types[name].colour)
    groups: dict[str, list[str]] = raw.get("groups") or {}

    def ends(names: list[str], relation: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for name in names:
            for part in groups.get(name, [name]):
                kind, _, sub = part.partition(":")
                if kind not in types or types[kind].parent or (sub and (sub not in types or types[sub].parent != kind)):
                    raise BadSchemaError(f"{where}: relation {relation} names the type {part!r}, which is not in `types`.")
                found.append((kind, sub))
        return found

    relations: dict[str, Relation] = {}
    for name, spec in raw["relations"].items():
        pairs = spec.get("pairs") or [[a, b] for a in spec.get("from") or [] for b in spec.get("to") or []]
        if not pairs:
            raise BadSchemaError(f"{where}: relation {name} needs `from` and `to`, or `pairs`.")
        joined = frozenset((*a, *b) for left, right in pairs for a in ends([left], name) for b in ends([right], name))
        relations[name] = Relation(
            name,
            str(spec.get("says", "")),
            str(spec.get("zh", name)),
            joined,
            tuple(spec.get("qualifiers") or ()),
            tuple(spec.get("required") or ()),
            bool(spec.get("symmetric")),
        )
    return Schema(types, relations)


def _colour(spec: dict[str, Any], name: str, where: str) -> str:
    colour = str(spec.get("colour", ""))
    if colour and not _COLOUR.fullmatch(colour):
        raise BadSchemaError(f"{where}: the colour of {name} is {colour!r}: write it in quotes as \"#2171CC\".")
    return colour
