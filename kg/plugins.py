"""Finds what lies in the plural folders, and what other packages add by entry points; imports a plug-in when it is picked."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, lru_cache
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType
from typing import Any

from kg.errors import BadPluginError, UnknownNameError

# Folder → what a module in it must have, and what one of them is called.
_CONTRACTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "readers": ("reader", ("SUFFIXES", "read")),
    "extractors": ("extractor", ("YIELDS", "extract")),
    "exporters": ("exporter", ("export",)),
    "importers": ("importer", ("SUFFIXES", "read")),
    "loaders": ("loader", ("SOURCE", "load")),
    "engines": ("engine", ("SOURCE", "ask")),
}


@cache
def _installed() -> Any:
    # Once for all folders: it reads what each installed package says of itself. (Since 3.12 it is of another class.)
    return entry_points()


@cache
def _found(folder: str) -> dict[str, EntryPoint | None]:
    package = importlib.import_module(f"kg.{folder}")
    own: dict[str, EntryPoint | None] = {m.name: None for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_")}
    added = {point.name: point for point in _installed().select(group=f"kg.{folder}") if point.name not in own}
    return {**own, **added}


def names(folder: str) -> list[str]:
    """Give the names of the plug-ins in a folder, without importing them."""
    return sorted(_found(folder))


@cache
def pick(folder: str, name: str) -> ModuleType:
    """Import a plug-in and check that it offers what its contract asks for."""
    kind, wanted = _CONTRACTS[folder]
    found = _found(folder)
    if name not in found:
        raise UnknownNameError(kind, name, found)
    point = found[name]
    module = importlib.import_module(f"kg.{folder}.{name}") if point is None else point.load()
    missing = [item for item in wanted if not hasattr(module, item)]
    if missing:
        raise BadPluginError(f"{getattr(module, '__name__', name)} is no {kind}: it lacks {', '.join(missing)}. See {kind.title()} in kg/contracts.py.")
    return module


def every(folder: str) -> dict[str, ModuleType]:
    """Import all plug-ins of a folder, by name."""
    return {name: pick(folder, name) for name in names(folder)}


@lru_cache(maxsize=1)
def readers_by_suffix() -> dict[str, ModuleType]:
    """Give the reader of each suffix."""
    return {suffix: module for module in every("readers").values() for suffix in module.SUFFIXES}


@lru_cache(maxsize=1)
def importers_by_suffix() -> dict[str, ModuleType]:
    """Give the importer of each suffix."""
    return {suffix: module for module in every("importers").values() for suffix in module.SUFFIXES}
